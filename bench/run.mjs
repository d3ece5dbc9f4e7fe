/**
 * npm run bench [SECTION …]: gprime beside its peers, all in this one process, on the same functions.
 * Sections: answers, derivative, tidied, lecture, growth, tenth, cold, check. Without arguments, all of them.
 */
import { answers } from './sections/answers.mjs';
import { checking } from './sections/check.mjs';
import { cold } from './sections/cold.mjs';
import { growth, tenth } from './sections/growth.mjs';
import { derivativeAlone, lecture, tidied } from './sections/ratios.mjs';

const SECTIONS = { answers, derivative: derivativeAlone, tidied, lecture, growth, tenth, cold, check: checking };

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => SECTIONS[name] === undefined);
if (unknown.length > 0) {
  console.error(`no section ${unknown.join(', ')}; there are ${Object.keys(SECTIONS).join(', ')}`);
  process.exit(2);
}
console.log(`Node ${process.version}, ${process.arch}; medians in a warm process`);
for (const [name, section] of Object.entries(SECTIONS)) {
  if (asked.length === 0 || asked.includes(name)) await section();
}
