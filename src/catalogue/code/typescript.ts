/** TypeScript: plain functions of numbers. */
import { atom, bracketed, type Language, LEVEL } from './language.ts';

const MATH: ReadonlySet<string> = new Set(
  'exp sqrt sin cos tan asin acos atan sinh cosh tanh asinh acosh atanh abs max min sign hypot'.split(' '),
);
const RENAMED: Readonly<Record<string, string>> = { ln: 'log', lnOnePlus: 'log1p', expMinusOne: 'expm1' };

export const typescript: Language = {
  id: 'typescript',
  call(name, args) {
    const list = args.join(', ');
    if (MATH.has(name)) return `Math.${name}(${list})`;
    const renamed = RENAMED[name];
    if (renamed !== undefined) return `Math.${renamed}(${list})`;
    return name === 'erf' || name === 'erfc' ? `${name}(${list})` : null;
  },
  integer: String,
  pi: 'Math.PI',
  e: 'Math.E',
  power(base, exponent, whole) {
    if (whole === 2 && base.level === LEVEL.atom && !base.text.includes('(')) {
      return { text: `${base.text} * ${base.text}`, level: LEVEL.product };
    }
    // A unary minus may not stand in front of a base.
    const under = bracketed(base, LEVEL.atom);
    return { text: `${under} ** ${bracketed(exponent, LEVEL.unary)}`, level: LEVEL.product };
  },
  choice: (condition, yes, no) => ({
    text: `${condition} ? ${bracketed(yes, LEVEL.and)} : ${no.text}`,
    level: LEVEL.choice,
  }),
  and: (parts) => ({ text: parts.map((part) => bracketed(part, LEVEL.comparison)).join(' && '), level: LEVEL.and }),
  or: (parts) => atom(`(${parts.map((part) => bracketed(part, LEVEL.comparison)).join(' || ')})`),
  equals: '===',
  identifier: (name) => name,
  write({ name, doc, args, steps, result }) {
    const list = args.map((arg) =>
      arg.usual === null ? `${arg.name}: number` : `${arg.name} = ${arg.usual.replace('/', ' / ')}`,
    );
    const lines = steps.map(([step, text]) => `  const ${step} = ${text};\n`);
    return `/** ${doc} */\nexport function ${name}(${list.join(', ')}): number {\n${lines.join('')}  return ${result};\n}\n`;
  },
  preamble: (body) => (/\berfc?\(/.test(body) ? ERF : ''),
};

/** Series of erf for small arguments, Lentz's continued fraction of erfc beyond (Abramowitz and Stegun 7.1.6, 7.1.14). */
const ERF = `/** The error function. */
function erf(x: number): number {
  if (Math.abs(x) > 2) return x > 0 ? 1 - erfc(x) : erfc(-x) - 1;
  let term = x;
  let total = x;
  for (let n = 1; Math.abs(term) > 1e-17 * Math.abs(total); n++) {
    term *= (2 * x * x) / (2 * n + 1);
    total += term;
  }
  return (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x) * total;
}
/** 1 - erf(x), without losing digits for large x. */
function erfc(x: number): number {
  if (x < 2) return 1 - erf(x);
  if (x > 27) return 0;
  let fraction = x;
  for (let k = 120; k > 0; k--) fraction = x + k / 2 / fraction;
  // x * x is rounded: its error is put back, or it would be magnified.
  const high = Math.fround(x);
  const bell = Math.exp(-high * high) * Math.exp(-(x - high) * (x + high));
  return bell / Math.sqrt(Math.PI) / fraction;
}

`;
