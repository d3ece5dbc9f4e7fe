/** The parser's errors, in words. Every message says what is wrong at which piece of the writer's own text. */
import { ReadError, type ReadErrorCode, type ReadErrorDetails } from '../read-error.ts';
import type { Token } from '../token.ts';
import type { ConditionNode, Item } from './node.ts';
import type { Called } from './operator.ts';

const OPERAND = ['a number', 'a name', 'a function', '"("'];

export class Complaints {
  private readonly text: string;
  constructor(text: string) {
    this.text = text;
  }

  shown(token: Token): string {
    return this.text.slice(token.start, token.end);
  }

  at(code: ReadErrorCode, message: string, start: number, end: number, details: ReadErrorDetails = {}): ReadError {
    return new ReadError(code, message, this.text, [start, end], details);
  }

  /** A term should start at `token`, and does not. */
  operand(before: Token | undefined, token: Token): ReadError {
    const details = { expected: OPERAND };
    if (token.kind === 'words') {
      const message = `the words "${token.text}" stand where a term is expected`;
      return this.at('unexpected-token', message, token.start, token.end, details);
    }
    if (token.kind === 'close' && before?.kind === 'open') {
      return this.at('empty-brackets', 'there is nothing between the brackets', before.start, token.end, details);
    }
    const after = before === undefined || before.kind === 'open' ? null : this.shown(before);
    if (token.kind === 'end' || (token.kind === 'close' && token.text === '')) {
      const place = before ?? token;
      const message = after === null ? 'there is nothing to read' : `something is missing after "${after}"`;
      return this.at('unexpected-end', message, place.start, place.end, details);
    }
    const here = this.shown(token);
    const message =
      after === null ? `"${here}" has nothing before it` : `something is missing between "${after}" and "${here}"`;
    return this.at('missing-operand', message, token.start, token.end, details);
  }

  /** `token` cannot stand after a finished term. */
  operator(token: Token, previous: Token | undefined, next: Token | undefined): ReadError {
    const here = this.shown(token);
    const { start, end } = token;
    switch (token.kind) {
      case ',': {
        const decimal = previous?.kind === 'number' && next?.kind === 'number' && next.start === end;
        const suggestion = decimal ? `${previous.text}.${next.text}` : null;
        const hint = suggestion === null ? '' : `; a decimal number is written with a point: ${suggestion}`;
        return this.at(
          'unexpected-token',
          `"," separates the arguments of a function, and none is open here${hint}`,
          start,
          end,
          { suggestion },
        );
      }
      case ';':
        return this.at(
          'unexpected-token',
          '";" separates the branches of {a if …; b otherwise}, and none is open here',
          start,
          end,
        );
      case ':':
        return this.at('unexpected-token', '":" has no "?" before it', start, end, { expected: ['"?"'] });
      case 'if':
      case 'otherwise':
        return this.at('bad-cases', `"${here}" belongs between braces: {a if z < 0, b otherwise}`, start, end);
      case 'words':
        return this.at('unexpected-token', `the words "${token.text}" stand inside a term`, start, end);
      default:
        return this.at('unexpected-token', `"${here}" cannot stand here`, start, end);
    }
  }

  unclosedBar(token: Token): ReadError {
    return this.at('unclosed-bracket', `"${this.shown(token)}" is never closed`, token.start, token.end, {
      expected: ['"|"'],
    });
  }

  numbers(first: Token, second: Token): ReadError {
    const message = `two numbers side by side; a product is written ${first.text}*${second.text}`;
    return this.at('number-after-number', message, first.start, second.end, {
      suggestion: `${first.text}*${second.text}`,
    });
  }

  missingArgument(called: Called, place: Token): ReadError {
    const typed = this.shown(called.token);
    const end = place.kind === 'end' ? called.token.end : place.end;
    const message = `${typed} needs an argument: ${typed}(…)`;
    return this.at('missing-argument', message, called.token.start, Math.max(end, called.token.end), {
      expected: OPERAND,
    });
  }

  arity(called: Called, [least, most]: readonly [number, number], given: number, end: number): ReadError {
    const typed = this.shown(called.token).replace(/['′’]+$/, '');
    const takes = least === most ? `${least} argument${least === 1 ? '' : 's'}` : `${least} or ${most} arguments`;
    const message = `${typed} takes ${takes}, not ${given === 0 ? 'none' : given}`;
    return this.at('wrong-arity', message, called.token.start, end);
  }

  /** A condition or an equation where a term is wanted. */
  notTerm(item: ConditionNode): ReadError {
    const shown = this.text.slice(item.start, item.end);
    const { start, end } = item;
    if (item.equation)
      return this.at('equation-not-term', `"${brief(shown)}" is an equation; a term is expected here`, start, end);
    return this.at('condition-not-term', `"${brief(shown)}" is a condition; a term is expected here`, start, end);
  }

  notCondition(item: Item): ReadError {
    const shown = this.text.slice(item.start, item.end);
    return this.at(
      'term-not-condition',
      `"${brief(shown)}" is no condition; one like z < 0 is expected here`,
      item.start,
      item.end,
      {
        expected: ['a condition'],
      },
    );
  }
}

export const brief = (text: string): string => (text.length <= 40 ? text : `${text.slice(0, 39)}…`);
