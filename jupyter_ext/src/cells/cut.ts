/**
 * Blocks that a kernel left half-written when it was restarted, or died.
 *
 * Their last words came by the live channel, and their notebook would never get them. They are put
 * into the block's JSON, with the remark that it was stopped.
 */

import type { IOutput } from '@jupyterlab/nbformat';

import { fields } from '../guards';
import { MIME, readTrace } from '../trace/format';
import type { LiveBlocks } from '../trace/live';

/** What is needed of JupyterLab's model of a cell's outputs. */
interface Marked {
  readonly length: number;
  get(index: number): { toJSON(): IOutput };
  set(index: number, output: IOutput): void;
}

/** Every block of these outputs that was still growing has stopped. */
export function markCut(outputs: Marked, live: LiveBlocks): void {
  for (let index = 0; index < outputs.length; index++) {
    const output = outputs.get(index).toJSON();
    const data = fields(output['data']);
    const trace = readTrace(data[MIME]);
    if (trace?.type !== 'block' || trace.complete || trace.stopped) {
      continue;
    }
    const shown = live.views(trace.id)[0]?.text ?? '';
    const text = shown.length > trace.text.length ? shown : trace.text;
    const whole = fields(data[MIME]);
    const block = { ...fields(whole['block']), text, stopped: true };
    const marked = { ...data, [MIME]: { ...whole, block } };
    outputs.set(index, { ...output, data: marked });
  }
}
