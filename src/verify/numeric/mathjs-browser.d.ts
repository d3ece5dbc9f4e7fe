/** mathjs' single-file build: a public export without types. `bignumber.ts` checks what it takes from it. */
declare module 'mathjs/lib/browser/math.js' {
  const math: unknown;
  export default math;
}
