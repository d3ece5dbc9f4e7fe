/** A computable term as code: repeated subterms get names, everything else is one expression. */
import { numerator } from '../../core/rational.ts';
import type { Cases, Comparison, Condition, SymbolTerm, Term } from '../../core/term.ts';
import { children, postorder } from '../../core/traverse.ts';
import { constantValue } from '../../verify/index.ts';
import { atom, bracketed, type Expression, type Language, LEVEL } from './language.ts';

export interface Written {
  readonly steps: readonly (readonly [name: string, text: string])[];
  readonly result: string;
}

/**
 * @param names what the symbols are called in the code
 * @example writeTerm(1 − g·g, new Map([[g, 'g']]), typescript) // { steps: [], result: '1 - g * g' }
 */
export function writeTerm(term: Term, names: ReadonlyMap<SymbolTerm, string>, language: Language): Written {
  const shared = repeatedIn(term);
  const writer = new Writer(names, language);
  const steps: [string, string][] = [];
  const taken = new Set(names.values());
  for (const part of shared) {
    const text = writer.write(part).text;
    let name = `t${steps.length + 1}`;
    while (taken.has(name)) name += '_';
    steps.push([name, text]);
    writer.name(part, name);
  }
  return { steps, result: writer.write(term).text };
}

const isWorthNaming = (term: Term): boolean =>
  term.kind !== 'symbol' && term.kind !== 'number' && constantValue(term) === null && term.kind !== 'negation';

/** Subterms that occur twice or more, each after those that it contains. */
function repeatedIn(root: Term): Term[] {
  const uses = new Map<Term, number>();
  for (const term of postorder(root)) {
    for (const child of children(term)) uses.set(child, (uses.get(child) ?? 0) + 1);
  }
  return postorder(root).filter((term) => term !== root && isWorthNaming(term) && (uses.get(term) ?? 0) > 1);
}

class Writer {
  readonly #names: ReadonlyMap<SymbolTerm, string>;
  readonly #language: Language;
  readonly #known = new Map<Term, Expression>();

  constructor(names: ReadonlyMap<SymbolTerm, string>, language: Language) {
    this.#names = names;
    this.#language = language;
  }

  name(term: Term, name: string): void {
    this.#known.set(term, atom(name));
  }

  write(term: Term): Expression {
    return this.#known.get(term) ?? this.#node(term);
  }

  #node(term: Term): Expression {
    const language = this.#language;
    switch (term.kind) {
      case 'number':
        return this.#ratio(numerator(term.value), term.value.d, term.spelling);
      case 'symbol': {
        const name = this.#names.get(term);
        if (name !== undefined) return atom(name);
        if (term.name === 'pi') return atom(language.pi);
        if (term.name === 'e') return atom(language.e);
        throw new Error(`${term.name} has no name in the code`);
      }
      case 'sum':
        return this.#sum(term.terms);
      case 'product':
        return this.#product(term.factors);
      case 'negation':
        return { text: `-${bracketed(this.write(term.operand), LEVEL.unary)}`, level: LEVEL.unary };
      case 'quotient': {
        const over = bracketed(this.write(term.numerator), LEVEL.product);
        return { text: `${over} / ${bracketed(this.write(term.denominator), LEVEL.unary)}`, level: LEVEL.product };
      }
      case 'power': {
        const exponent = constantValue(term.exponent);
        const whole = exponent !== null && exponent.d === 1n ? Number(numerator(exponent)) : null;
        return language.power(this.write(term.base), this.write(term.exponent), whole);
      }
      case 'application': {
        const args = term.args.map((one) => this.write(one).text);
        const text = term.primes === 0 ? language.call(term.name, args) : null;
        if (text === null) throw new Error(`${term.name} cannot be written in ${language.id}`);
        return atom(text);
      }
      case 'cases':
        return this.#cases(term);
      case 'derivative':
        throw new Error('a standing derivative cannot be computed');
    }
  }

  #ratio(n: bigint, d: bigint, spelling: string | null): Expression {
    const language = this.#language;
    const size = n < 0n ? -n : n;
    const sign = n < 0n ? '-' : '';
    if (spelling !== null) return { text: spelling, level: LEVEL.atom };
    if (d === 1n) return { text: `${sign}${language.integer(size)}`, level: n < 0n ? LEVEL.unary : LEVEL.atom };
    return { text: `${sign}${language.integer(size)} / ${language.integer(d)}`, level: LEVEL.product };
  }

  #sum(terms: readonly Term[]): Expression {
    const [first, ...rest] = terms;
    if (first === undefined) throw new Error('an empty sum');
    let text = bracketed(this.write(first), LEVEL.sum);
    for (const term of rest) {
      const minus = term.kind === 'negation';
      const part = minus ? this.write(term.operand) : this.write(term);
      text += minus ? ` - ${bracketed(part, LEVEL.product)}` : ` + ${bracketed(part, LEVEL.sum)}`;
    }
    return { text, level: LEVEL.sum };
  }

  #product(factors: readonly Term[]): Expression {
    const text = factors.map((factor, i) => {
      // A quotient behind a factor would be divided too early: a * (b / c).
      const least = factors.slice(0, i).every((one) => one.kind === 'number') ? LEVEL.product : LEVEL.unary;
      return bracketed(this.write(factor), least);
    });
    return { text: text.join(' * '), level: LEVEL.product };
  }

  #cases({ branches, otherwise }: Cases): Expression {
    // The last branch is taken wherever no other is: so a value is given at a kink, too.
    const list = otherwise === null ? branches.slice(0, -1) : branches;
    const last = otherwise ?? branches[branches.length - 1]?.value;
    if (last === undefined) throw new Error('cases without a branch');
    return list.reduceRight<Expression>(
      (no, { condition, value }) => this.#language.choice(this.#condition(condition).text, this.write(value), no),
      this.write(last),
    );
  }

  #condition(condition: Condition): Expression {
    if (condition.kind === 'comparison') return this.#comparison(condition);
    const parts = condition.conditions.map((one) => this.#condition(one));
    return condition.kind === 'and' ? this.#language.and(parts) : this.#language.or(parts);
  }

  #comparison({ left, relation, right }: Comparison): Expression {
    const sign = relation === '=' ? this.#language.equals : relation;
    const [a, b] = [left, right].map((side) => bracketed(this.write(side), LEVEL.sum));
    return { text: `${a} ${sign} ${b}`, level: LEVEL.comparison };
  }
}
