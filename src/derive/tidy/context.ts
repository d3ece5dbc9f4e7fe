/** What the tidy-up needs to know: the variable (constants stand before it in a product), and the function identities. */
import type { Application, SymbolTerm, Term } from '../../core/term.ts';

export interface TidyContext {
  readonly variable: SymbolTerm;
  /** An identity of the function table's rules that rewrites this application (`ln(1)`, `sin(-u)`), or null. */
  readonly identity: (term: Application) => Term | null;
  /** The author's subterms: what is left as it is. */
  readonly kept?: ReadonlySet<Term>;
}
