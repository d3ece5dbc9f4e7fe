/**
 * The files of golden derivations: read, and written back in one form.
 *
 *     # Title
 *     1/(1+e^(-z))            the input, as a user types it
 *     order: 2                options, one a line: order, detail, by, route, var, given
 *     ==>
 *     g(z)  = 1/(1 + e^(-z))  the lines as `printText` prints them; `   for z > 0` behind a line on a branch,
 *           = …               `   agrees` behind a line that is sampled and not proved
 *     closed: g(z)(1 - g(z))  then what stands beside the lines
 */
export interface GoldenCase {
  readonly title: string;
  readonly input: string;
  readonly options: Readonly<Record<string, string>>;
  readonly expected: readonly string[];
}

const OPTIONS: readonly string[] = ['order', 'detail', 'by', 'route', 'var', 'given'];

/** The cases of a file. @throws Error where the file is not in the form above */
export function readGoldens(text: string): GoldenCase[] {
  const [before = '', ...blocks] = text.split(/^# /m);
  if (before.trim() !== '') throw new Error('a golden file starts with a title, "# …"');
  return blocks.map((block) => {
    const [title = '', input = '', ...rest] = block.trimEnd().split('\n');
    const arrow = rest.indexOf('==>');
    if (input === '' || arrow < 0) throw new Error(`${title}: an input and "==>" are missing`);
    return { title, input, options: readOptions(rest.slice(0, arrow), title), expected: rest.slice(arrow + 1) };
  });
}

function readOptions(lines: readonly string[], title: string): Record<string, string> {
  return Object.fromEntries(
    lines.map((line) => {
      const [, name = '', value = ''] = /^(\w+): (.+)$/.exec(line) ?? [];
      if (!OPTIONS.includes(name)) throw new Error(`${title}: no option "${line}" (there are ${OPTIONS.join(', ')})`);
      return [name, value];
    }),
  );
}

/** The text of a file. */
export function writeGoldens(cases: readonly GoldenCase[]): string {
  return cases
    .map(({ title, input, options, expected }) => {
      const settings = Object.entries(options).map(([name, value]) => `${name}: ${value}`);
      return [`# ${title}`, input, ...settings, '==>', ...expected].join('\n');
    })
    .join('\n\n')
    .concat('\n');
}
