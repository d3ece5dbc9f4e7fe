/** What a block shows: its own options, else the document's, else the usual. */
import type { Show } from './block.ts';
import type { Options } from './options.ts';
import type { SHARED_OPTIONS } from './settings.ts';

type Shared = Options<typeof SHARED_OPTIONS>;

export interface Common {
  readonly detail: 'brief' | 'lecture' | 'full';
  readonly show: Show;
}

export function commonOf(block: Shared, document: Shared): Common {
  return {
    detail: block.detail ?? document.detail ?? 'lecture',
    show: {
      reasons: block.reasons ?? document.reasons ?? 'right',
      marks: block.marks ?? document.marks ?? false,
      highlight: block.highlight ?? document.highlight ?? true,
      steps: block.steps ?? document.steps ?? true,
      spoken: block.spoken ?? document.spoken ?? false,
    },
  };
}
