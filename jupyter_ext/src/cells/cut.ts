/**
 * Blocks that a kernel left half-written when it was restarted, or died.
 *
 * Their last words came by the live channel, and their notebook would never get them. They are put
 * into the block's JSON, with the remark that it was stopped.
 */

import { isCodeCellModel } from '@jupyterlab/cells';
import type { IOutputAreaModel } from '@jupyterlab/outputarea';
import type { IOutput } from '@jupyterlab/nbformat';
import type { NotebookPanel } from '@jupyterlab/notebook';

import type { Front } from '../front/front';
import { fields } from '../guards';
import { MIME, readTrace } from '../trace/format';
import type { LiveBlocks } from '../trace/live';

export class CutBlocks {
  private readonly _panel: NotebookPanel;
  private readonly _live: LiveBlocks;

  constructor(panel: NotebookPanel, front: Front, live: LiveBlocks) {
    this._panel = panel;
    this._live = live;
    front.lost.connect(() => this._mark());
  }

  private _mark(): void {
    for (const cell of this._panel.context.model.cells) {
      if (isCodeCellModel(cell)) {
        markCut(cell.outputs, this._live);
      }
    }
  }
}

type Marked = Pick<IOutputAreaModel, 'length' | 'get' | 'set'>;

/** Every block of these outputs that was still growing has stopped. */
export function markCut(outputs: Marked, live: LiveBlocks): void {
  for (let index = 0; index < outputs.length; index++) {
    const output = outputs.get(index).toJSON();
    const data = fields(fields(output)['data']);
    const trace = readTrace(data[MIME]);
    if (trace?.type !== 'block' || trace.complete || trace.stopped) {
      continue;
    }
    const shown = live.views(trace.id)[0]?.text ?? '';
    const text = shown.length > trace.text.length ? shown : trace.text;
    const whole = fields(data[MIME]);
    const block = { ...fields(whole['block']), text, stopped: true };
    const marked = { ...data, [MIME]: { ...whole, block } };
    outputs.set(index, { ...output, data: marked } as IOutput); // JSON, made of JSON
  }
}
