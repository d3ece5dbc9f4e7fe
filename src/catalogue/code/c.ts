/** C99: functions of doubles, with what math.h has. */
import { atom, bracketed, type Language, LEVEL, snakeCase } from './language.ts';

const MATH: ReadonlySet<string> = new Set(
  'exp sqrt sin cos tan asin acos atan sinh cosh tanh asinh acosh atanh erf erfc hypot'.split(' '),
);
const RENAMED: Readonly<Record<string, string>> = {
  ln: 'log',
  lnOnePlus: 'log1p',
  expMinusOne: 'expm1',
  abs: 'fabs',
  max: 'fmax',
  min: 'fmin',
};
/** Words of the language and functions of math.h that a parameter may not take. */
const RESERVED: ReadonlySet<string> = new Set(
  'auto break case char const double else float for gamma int long'.split(' '),
);

/** The name of a function in C: never one of math.h. */
export const cName = (name: string): string =>
  MATH.has(snakeCase(name)) ? `${snakeCase(name)}_value` : snakeCase(name);

export const c: Language = {
  id: 'c',
  call(name, args) {
    const list = args.join(', ');
    if (MATH.has(name)) return `${name}(${list})`;
    if (name === 'sign') return `((${list} > 0) - (${list} < 0))`;
    const renamed = RENAMED[name];
    return renamed === undefined ? null : `${renamed}(${list})`;
  },
  integer: (value) => `${value}.0`,
  pi: '3.141592653589793',
  e: '2.718281828459045',
  power(base, exponent, whole) {
    if (whole === 2 && base.level === LEVEL.atom && !base.text.includes('(')) {
      return { text: `${base.text} * ${base.text}`, level: LEVEL.product };
    }
    return atom(`pow(${base.text}, ${exponent.text})`);
  },
  choice: (condition, yes, no) => ({
    text: `${condition} ? ${bracketed(yes, LEVEL.and)} : ${no.text}`,
    level: LEVEL.choice,
  }),
  and: (parts) => ({ text: parts.map((part) => bracketed(part, LEVEL.comparison)).join(' && '), level: LEVEL.and }),
  or: (parts) => atom(`(${parts.map((part) => bracketed(part, LEVEL.comparison)).join(' || ')})`),
  equals: '==',
  identifier: (name) => (RESERVED.has(name) ? `${name}_` : name),
  write({ name, doc, args, steps, result }) {
    const list = args.map((arg) => `double ${arg.name}`).join(', ');
    const usual = args.filter((arg) => arg.usual !== null).map((arg) => `${arg.name} = ${arg.usual}`);
    const note = usual.length === 0 ? '' : ` Usually ${usual.join(', ')}.`;
    const lines = steps.map(([step, text]) => `  const double ${step} = ${text};\n`);
    return `/* ${doc}${note} */\ndouble ${cName(name)}(${list}) {\n${lines.join('')}  return ${result};\n}\n`;
  },
  preamble: () => '#include <math.h>\n\n',
};
