/** The library: `npx tsx examples/library.ts` in the checkout; in your project import from 'gprime'. */
import { derive, differentiate, equal, parse, printLatex, printPlain, symbol, write } from '../src/index.ts';

const derivation = derive('g(z) = 1/(1+e^(-z))');
console.log(write(derivation, 'text'));

const { closedForm } = derivation;
if (closedForm !== null) console.log(printLatex(closedForm.term), closedForm.verdict.kind);

const z = symbol('z');
const f = parse('sin(z^2)').term;
console.log(printPlain(differentiate(f, z, { tidy: true })));

console.log(equal(parse('tanh(z)').term, parse('2 sigma(2 z) - 1').term).verdict);
