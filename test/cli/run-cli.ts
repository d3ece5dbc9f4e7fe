/** Runs a command line in this process, with buffers for its streams. */
import { run } from '../../src/cli/run.ts';

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}
export interface Setting {
  readonly input?: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly terminal?: { readonly columns: number; readonly colour: boolean };
}

export async function gprime(argv: readonly string[], setting: Setting = {}): Promise<Outcome> {
  let out = '';
  let err = '';
  const code = await run(argv, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    input: async () => setting.input ?? '',
    file: (path) => {
      const text = setting.files?.[path];
      if (text === undefined) throw new Error(`no file ${path} in this test`);
      return text;
    },
    terminal: setting.terminal ?? null,
  });
  return { code, out, err };
}
