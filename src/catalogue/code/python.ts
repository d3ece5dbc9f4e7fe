/** Python with NumPy: the functions take numbers and arrays. */
import { atom, bracketed, type Language, LEVEL, snakeCase } from './language.ts';

const NUMPY: ReadonlySet<string> = new Set('exp sqrt sin cos tan sinh cosh tanh abs sign hypot'.split(' '));
const RENAMED: Readonly<Record<string, string>> = {
  ln: 'log',
  lnOnePlus: 'log1p',
  expMinusOne: 'expm1',
  max: 'maximum',
  min: 'minimum',
  asin: 'arcsin',
  acos: 'arccos',
  atan: 'arctan',
  asinh: 'arcsinh',
  acosh: 'arccosh',
  atanh: 'arctanh',
};
const RESERVED: ReadonlySet<string> = new Set(['lambda', 'in', 'is', 'as', 'or', 'and', 'not', 'if', 'np', 'math']);

export const python: Language = {
  id: 'python',
  call(name, args) {
    const list = args.join(', ');
    if (NUMPY.has(name)) return `np.${name}(${list})`;
    if (name === 'erf' || name === 'erfc') return `${name}(${list})`;
    const renamed = RENAMED[name];
    return renamed === undefined ? null : `np.${renamed}(${list})`;
  },
  integer: String,
  pi: 'np.pi',
  e: 'np.e',
  power: (base, exponent, _whole) => ({
    // The minus of -z ** 2 would be taken last.
    text: `${bracketed(base, LEVEL.atom)} ** ${bracketed(exponent, LEVEL.unary)}`,
    level: LEVEL.power,
  }),
  choice: (condition, yes, no) => atom(`np.where(${condition}, ${yes.text}, ${no.text})`),
  and: (parts) => ({ text: parts.map(({ text }) => `(${text})`).join(' & '), level: LEVEL.and }),
  or: (parts) => atom(`(${parts.map(({ text }) => `(${text})`).join(' | ')})`),
  equals: '==',
  identifier: (name) => (RESERVED.has(name) ? `${name}_` : name),
  write({ name, doc, args, steps, result }) {
    const list = args.map((arg) => (arg.usual === null ? arg.name : `${arg.name}=${arg.usual}`)).join(', ');
    const body = [...steps.map(([step, text]) => `${step} = ${text}`), `return ${result}`];
    // np.where computes both sides: what the other side makes of its argument is no concern.
    const quiet = body.some((line) => /np\.(?:where|exp|sinh|cosh)/.test(line));
    const lines = quiet ? ['with np.errstate(all="ignore"):', ...body.map((line) => `    ${line}`)] : body;
    const text = lines.map((line) => `    ${line}\n`).join('');
    return `def ${snakeCase(name)}(${list}):\n    """${doc}"""\n${text}`;
  },
  preamble: (body) =>
    /\berfc?\(/.test(body)
      ? 'import math\nimport numpy as np\n\nerf = np.vectorize(math.erf)\nerfc = np.vectorize(math.erfc)\n\n\n'
      : 'import numpy as np\n\n\n',
};
