/** From a source to a handout: every block worked out, every mistake in the file collected. */
import type { Block, ExerciseBlock, Handout } from './block.ts';
import { checkBlock } from './check-block.ts';
import { deriveBlock } from './derive-block.ts';
import { type NotesEngine, type Style, styleOf } from './engine.ts';
import { NotesError, type Problem } from './error.ts';
import { exerciseBlock } from './exercise.ts';
import { readOptions } from './options.ts';
import { plotBlock } from './plot-block.ts';
import { assertLabelsUnique } from './references.ts';
import type { Settings } from './settings.ts';
import { commonOf } from './show.ts';
import type { BlockSource, Source } from './source.ts';
import { tableBlock } from './table-block.ts';

export interface WorkedOut {
  readonly handout: Handout;
  readonly style: Style;
}

/**
 * Works out the blocks of a source.
 * @throws NotesError with all problems of all blocks
 */
export async function workOut(source: Source, settings: Settings, engine: NotesEngine): Promise<WorkedOut> {
  const style = styleOf(settings, engine, { file: source.file, line: 1, block: 'front matter' });
  const problems: Problem[] = [];
  let ours = false;
  const blocks: Block[] = [];
  const numbers = { derive: 0, plot: 0, exercise: 0, table: 0 };
  for (const one of source.blocks) {
    try {
      blocks.push(await blockOf(one, settings, style, engine, numbers));
    } catch (error) {
      if (!(error instanceof NotesError)) throw error;
      problems.push(...error.problems);
      ours ||= error.ours;
    }
  }
  if (problems.length > 0) throw new NotesError(problems, ours);
  assertLabelsUnique(blocks);
  const keyless = settings.key === 'none';
  const exercises = blocks.filter((block): block is ExerciseBlock => block.kind === 'exercise');
  return { handout: { blocks, exercises: keyless ? [] : exercises }, style };
}

async function blockOf(
  source: BlockSource,
  settings: Settings,
  style: Style,
  engine: NotesEngine,
  numbers: { derive: number; plot: number; exercise: number; table: number },
): Promise<Block> {
  switch (source.kind) {
    case 'derive': {
      const block = await deriveBlock(source, settings, style, engine);
      return { ...block, number: block.label === null ? null : ++numbers.derive };
    }
    case 'plot':
      return { ...plotBlock(source, settings, style, engine), number: ++numbers.plot };
    case 'exercise':
      return { ...(await exerciseBlock(source, settings, style, engine)), number: ++numbers.exercise };
    case 'table':
      return { ...(await tableBlock(source, settings, style, engine)), number: ++numbers.table };
    case 'check':
      return checkBlock(source, settings, style, engine);
    case 'key':
      readOptions(source.options, {}, source.place, source.optionsLine);
      return {
        kind: 'key',
        source,
        title: null,
        label: null,
        context: style.context,
        show: commonOf({}, settings).show,
      };
  }
}
