/**
 * An expression may start with a minus. After `--` it always may; before it, an argument that can be no option of ours
 * (`-z^2`, `-3`, `-(a+b)`) is taken for an expression too. A lone word such as `-z` stays an option, and so an error.
 */
const MARK = '\u0000';

/** Hides the minus of expressions from the option parser; `expression` brings it back. */
export function protectMinus(argv: readonly string[]): string[] {
  const end = argv.indexOf('--');
  return argv.map((arg, i) => ((end < 0 || i < end) && isExpression(arg) ? MARK + arg : arg));
}

const isExpression = (arg: string): boolean => /^-[^-]/.test(arg) && !/^-[A-Za-z][A-Za-z-]*(=.*)?$/.test(arg);

/** An argument as the user typed it. */
export const expression = (arg: string): string => (arg.startsWith(MARK) ? arg.slice(1) : arg);
