/** Random terms, and a minimal writer that brackets everything: what it writes has one reading. */
import fc from 'fast-check';
import {
  application,
  cases,
  comparison,
  conjunction,
  derivative,
  E,
  exponential,
  negation,
  number,
  numberFromText,
  power,
  product,
  quotient,
  sum,
  symbol,
} from '../../src/core/make.ts';
import type { Condition, Term } from '../../src/core/term.ts';

const leaf: fc.Arbitrary<Term> = fc.oneof(
  fc.constantFrom('x', 'z', 'alpha', 'z_1', 'k', 'pi', 'x_max', 'e').map((name) => symbol(name)),
  fc.nat(1000).map((n) => number(n)),
  fc.constantFrom('0.5', '2.25', '1e-3').map(numberFromText),
);
const relation = fc.constantFrom('<' as const, '<=' as const, '>' as const, '>=' as const, '=' as const, '!=' as const);

/** Random terms of every kind. */
export const anyTerm: fc.Arbitrary<Term> = fc.letrec<{ term: Term; condition: Condition }>((tie) => {
  const term = tie('term');
  const several = fc.array(term, { minLength: 2, maxLength: 4 });
  return {
    condition: fc.oneof(
      { maxDepth: 4 },
      fc.tuple(term, relation, term).map(([left, sign, right]) => comparison(left, sign, right)),
      fc.tuple(term, term, term).map(([a, b, c]) => conjunction([comparison(a, '<', b), comparison(b, '<=', c)])),
    ),
    term: fc.oneof(
      { maxDepth: 5, depthIdentifier: 'term' },
      leaf,
      several.map(sum),
      several.map(product),
      term.map(negation),
      fc.tuple(term, term).map(([a, b]) => quotient(a, b)),
      fc.tuple(term, term).map(([a, b]) => (a === E ? exponential(b) : power(a, b))),
      fc
        .tuple(fc.constantFrom('sin', 'ln', 'exp', 'sqrt', 'abs', 'sigma', 'f'), term)
        .map(([name, u]) => application(name, [u])),
      fc.tuple(fc.constantFrom('log', 'nthRoot', 'max'), term, term).map(([name, u, v]) => application(name, [u, v])),
      fc.tuple(term, fc.integer({ min: 1, max: 3 })).map(([u, primes]) => application('f', [u], primes)),
      fc.tuple(term, fc.integer({ min: 1, max: 3 })).map(([u, order]) => derivative(u, symbol('z'), order)),
      fc
        .tuple(tie('condition'), term, fc.option(term))
        .map(([condition, value, otherwise]) => cases([{ condition, value }], otherwise)),
    ),
  };
}).term;

const inBrackets = (term: Term): string => `(${write(term)})`;

function writeCondition(condition: Condition): string {
  if (condition.kind === 'comparison')
    return `${inBrackets(condition.left)} ${condition.relation} ${inBrackets(condition.right)}`;
  return `(${condition.conditions.map(writeCondition).join(`) ${condition.kind} (`)})`;
}

/** The term in plain text with brackets around every part. */
export function write(term: Term): string {
  switch (term.kind) {
    case 'number':
      return term.spelling ?? String(term.value.n);
    case 'symbol':
      return term.name;
    case 'sum':
      return term.terms
        .map((part) => (part.kind === 'negation' ? `-${inBrackets(part.operand)}` : `+${inBrackets(part)}`))
        .join(' ')
        .replace(/^\+/, '');
    case 'product':
      return term.factors.map(inBrackets).join('*');
    case 'negation':
      return `-${inBrackets(term.operand)}`;
    case 'quotient':
      return `${inBrackets(term.numerator)}/${inBrackets(term.denominator)}`;
    case 'power':
      return `${inBrackets(term.base)}^${inBrackets(term.exponent)}`;
    case 'application':
      return `${term.name}${"'".repeat(term.primes)}(${term.args.map(write).join(', ')})`;
    case 'derivative':
      return `d^${term.order}/d${term.variable.name}^${term.order}${inBrackets(term.body)}`;
    case 'cases': {
      const branches = term.branches.map(
        ({ condition, value }) => `${inBrackets(value)} if ${writeCondition(condition)}`,
      );
      if (term.otherwise !== null) branches.push(`${inBrackets(term.otherwise)} otherwise`);
      return `{${branches.join(', ')}}`;
    }
  }
}

const inLatexBrackets = (term: Term): string => `\\left(${writeLatex(term)}\\right)`;
const SIGNS: Record<string, string> = { '<': '<', '<=': '\\le', '>': '>', '>=': '\\geq', '=': '=', '!=': '\\neq' };
const NAMES: Record<string, string> = { alpha: '\\alpha', pi: '\\pi', z_1: 'z_1', x_max: 'x_{\\text{max}}' };
const COMMANDS: Record<string, string> = { sin: '\\sin', ln: '\\ln', exp: '\\exp', sigma: '\\sigma', max: '\\max' };

function writeLatexCondition(condition: Condition): string {
  if (condition.kind !== 'comparison') return condition.conditions.map(writeLatexCondition).join(', ');
  return `${inLatexBrackets(condition.left)} ${SIGNS[condition.relation]} ${inLatexBrackets(condition.right)}`;
}

/** The term in LaTeX, with brackets or braces around every part. */
export function writeLatex(term: Term): string {
  switch (term.kind) {
    case 'number':
      return (term.spelling ?? String(term.value.n)).replace(/^1e-3$/, '0.001');
    case 'symbol':
      return NAMES[term.name] ?? term.name;
    case 'sum':
      return term.terms
        .map((part) => (part.kind === 'negation' ? `- ${inLatexBrackets(part.operand)}` : `+ ${inLatexBrackets(part)}`))
        .join(' ')
        .replace(/^\+ /, '');
    case 'product':
      return term.factors.map(inLatexBrackets).join(' \\cdot ');
    case 'negation':
      return `-${inLatexBrackets(term.operand)}`;
    case 'quotient':
      return `\\frac{${writeLatex(term.numerator)}}{${writeLatex(term.denominator)}}`;
    case 'power': {
      const { base } = term;
      const bare = base.kind === 'symbol' || base.kind === 'number';
      return `${bare ? writeLatex(base) : inLatexBrackets(base)}^{${writeLatex(term.exponent)}}`;
    }
    case 'application': {
      const [first, second] = term.args;
      if (term.name === 'sqrt' && first !== undefined) return `\\sqrt{${writeLatex(first)}}`;
      if (term.name === 'abs' && first !== undefined) return `\\left|${writeLatex(first)}\\right|`;
      if (term.name === 'exp' && first !== undefined && first.depth > 2) return `e^{${writeLatex(first)}}`;
      if (first !== undefined && second !== undefined) {
        if (term.name === 'nthRoot') return `\\sqrt[{${writeLatex(second)}}]{${writeLatex(first)}}`;
        if (term.name === 'log') return `\\log_{${writeLatex(second)}}${inLatexBrackets(first)}`;
      }
      const name = COMMANDS[term.name] ?? term.name;
      return `${name}${"'".repeat(term.primes)}\\left(${term.args.map(writeLatex).join(', ')}\\right)`;
    }
    case 'derivative':
      return `\\frac{d^{${term.order}}}{d${writeLatex(term.variable)}^{${term.order}}}${inLatexBrackets(term.body)}`;
    case 'cases': {
      const rows = term.branches.map(
        ({ condition, value }) => `${inLatexBrackets(value)} & ${writeLatexCondition(condition)}`,
      );
      if (term.otherwise !== null) rows.push(`${inLatexBrackets(term.otherwise)} & \\text{otherwise}`);
      return `\\begin{cases} ${rows.join(' \\\\ ')} \\end{cases}`;
    }
  }
}
