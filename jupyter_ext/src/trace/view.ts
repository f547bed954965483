/**
 * What every part of a trace shares: a node that follows its JSON, and the tools to fill it.
 */

import type { LiveBlocks } from './live';
import type { Trace } from './format';

export interface View {
  readonly node: HTMLElement;
  /** Show this instead; false when it needs a view of another kind. */
  update(trace: Trace): boolean;
  dispose(): void;
}

export interface Tools {
  readonly live: LiveBlocks;
  /** Fill `host` with Python in colours. */
  highlight(code: string, host: HTMLElement): Promise<void>;
  /** Fill `host` with Markdown that can carry no script. */
  markdown(source: string, host: HTMLElement): Promise<void>;
}
