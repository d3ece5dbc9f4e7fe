/** A Markdown page with the derivations of several activation functions: `npx tsx examples/slides.ts > slides.md`. */
import { derive, write } from '../src/index.ts';

for (const name of ['sigma', 'tanh', 'softplus', 'silu', 'elu']) {
  console.log(`## ${name}\n`);
  console.log(write(derive(name), 'markdown'));
}
