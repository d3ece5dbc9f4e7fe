/** Compute Engine's MathJSON from and to the plain text that mathjs reads. */
const OPERATORS = { add: 'Add', subtract: 'Subtract', multiply: 'Multiply', divide: 'Divide', pow: 'Power' };
const FUNCTIONS = {
  exp: 'Exp',
  ln: 'Ln',
  log: 'Ln',
  sqrt: 'Sqrt',
  abs: 'Abs',
  erf: 'Erf',
  sign: 'Sign',
  sin: 'Sin',
  cos: 'Cos',
  tan: 'Tan',
  cot: 'Cot',
  sec: 'Sec',
  csc: 'Csc',
  asin: 'Arcsin',
  acos: 'Arccos',
  atan: 'Arctan',
  sinh: 'Sinh',
  cosh: 'Cosh',
  tanh: 'Tanh',
  coth: 'Coth',
  sech: 'Sech',
  csch: 'Csch',
};
const NAMES = Object.fromEntries(Object.entries(FUNCTIONS).map(([plain, json]) => [json, plain]));

/** MathJSON of a mathjs node. */
export function toMathJson(node) {
  switch (node.type) {
    case 'ParenthesisNode':
      return toMathJson(node.content);
    case 'ConstantNode':
      return node.value;
    case 'SymbolNode':
      return node.name === 'pi' ? 'Pi' : node.name;
    case 'OperatorNode':
      if (node.fn === 'unaryMinus') return ['Negate', toMathJson(node.args[0])];
      return [OPERATORS[node.fn], ...node.args.map(toMathJson)];
    case 'FunctionNode':
      return [FUNCTIONS[node.fn.name], ...node.args.map(toMathJson)];
    default:
      throw new Error(`no MathJSON for ${node.type}`);
  }
}

/** Plain text of MathJSON. */
export function fromMathJson(json) {
  if (typeof json === 'number') return `(${json})`;
  if (typeof json === 'object' && !Array.isArray(json)) return `(${json.num ?? json.sym})`;
  if (typeof json === 'string') return { ExponentialE: 'e', Pi: 'pi', Half: '(1/2)' }[json] ?? json;
  const [head, ...rest] = json;
  const args = rest.map(fromMathJson);
  const joined = (sign) => `(${args.join(sign)})`;
  switch (head) {
    case 'Add':
      return joined(' + ');
    case 'Subtract':
      return joined(' - ');
    case 'Multiply':
      return joined('*');
    case 'Divide':
    case 'Rational':
      return joined('/');
    case 'Power':
      return joined('^');
    case 'Negate':
      return `(-${args[0]})`;
    case 'Square':
      return `(${args[0]}^2)`;
    case 'Root':
      return `(${args[0]}^(1/${args[1]}))`;
    default:
      if (NAMES[head] === undefined) throw new Error(`Compute Engine left ${head}`);
      return `${NAMES[head]}(${args.join(', ')})`;
  }
}
