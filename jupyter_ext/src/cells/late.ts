/**
 * Cells that another page has run, or this one before it was loaded again.
 *
 * JupyterLab gives a cell's outputs to the page that ran it, and to no other. The kernel tells a
 * page that comes late what it has missed; from there on the page listens to the broadcasts.
 */

import { isCodeCellModel } from '@jupyterlab/cells';
import type { ICodeCellModel } from '@jupyterlab/cells';
import type { NotebookPanel } from '@jupyterlab/notebook';
import { KernelMessage } from '@jupyterlab/services';

import type { Front } from '../front/front';
import type { LateCell } from '../front/protocol';
import { FollowedOutputs } from './outputs';

interface Followed {
  readonly cell: ICodeCellModel;
  readonly outputs: FollowedOutputs;
  readonly count: number;
}

export class LateCells {
  private readonly _panel: NotebookPanel;
  private readonly _front: Front;
  private readonly _followed = new Map<string, Followed>();

  constructor(panel: NotebookPanel, front: Front) {
    this._panel = panel;
    this._front = front;
    front.late.connect((_, told) => this._begin(told));
    front.lost.connect(() => this._followed.forEach((_, request) => this._end(request)));
    panel.sessionContext.iopubMessage.connect((_, message) => this._take(message));
  }

  private _begin(told: LateCell): void {
    const cell = this._find(told.cell);
    if (cell === null) {
      return; // it was deleted, or never saved
    }
    const outputs = this._followed.get(told.request)?.outputs ?? new FollowedOutputs(cell.outputs);
    this._followed.set(told.request, { cell, outputs, count: told.count });
    cell.trusted = true; // as each cell that is run
    cell.executionState = 'running';
    outputs.begin(told.outputs);
    if (told.done) {
      this._end(told.request);
    }
  }

  private _take(message: KernelMessage.IMessage): void {
    const parent = message.parent_header;
    const request = 'msg_id' in parent ? parent.msg_id : '';
    const followed = this._followed.get(request);
    if (followed === undefined) {
      return;
    }
    if (KernelMessage.isStatusMsg(message)) {
      if (message.content.execution_state === 'idle') {
        this._end(request);
      }
    } else {
      followed.outputs.take(message.header.msg_type, message.content);
    }
  }

  private _end(request: string): void {
    const followed = this._followed.get(request);
    if (followed !== undefined) {
      followed.cell.executionState = 'idle';
      followed.cell.executionCount = followed.count || null;
      this._followed.delete(request);
      this._front.took(request);
    }
  }

  private _find(id: string): ICodeCellModel | null {
    for (const cell of this._panel.context.model.cells) {
      if (cell.id === id && isCodeCellModel(cell)) {
        return cell;
      }
    }
    return null;
  }
}
