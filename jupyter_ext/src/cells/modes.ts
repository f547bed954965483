/**
 * Questions are edited as text, and the person's own code as Python, in the same notebook.
 *
 * Follows every edit: a cell becomes the other kind while its first line is typed.
 */

import type { NotebookPanel } from '@jupyterlab/notebook';
import type { Cell } from '@jupyterlab/cells';
import type { IEditorLanguageRegistry } from '@jupyterlab/codemirror';

import { isConversation } from '../front/fronts';
import { kindOf } from './kind';

const TEXT = 'text/x-ipythongfm';
const PYTHON = 'text/x-ipython';

export class CellModes {
  private readonly _panel: NotebookPanel;
  private readonly _known = new WeakSet<Cell>();
  private _enabled = true;
  private _begun = false;

  /** @param languages Loads both languages: an editor that waits for one may show the other. */
  constructor(panel: NotebookPanel, languages: IEditorLanguageRegistry) {
    this._panel = panel;
    const load = (mime: string): Promise<unknown> =>
      languages.getLanguage(languages.findByMIME(mime) ?? mime).catch(() => null);
    void Promise.all([load(TEXT), load(PYTHON)]).then(() => this._begin());
  }

  private _begin(): void {
    if (this._panel.isDisposed) {
      return;
    }
    this._begun = true;
    const panel = this._panel;
    panel.content.modelContentChanged.connect(() => this._followNew());
    panel.sessionContext.kernelChanged.connect(() => this.apply());
    this.apply();
  }

  set enabled(enabled: boolean) {
    if (enabled !== this._enabled) {
      this._enabled = enabled;
      if (this._begun) {
        this.apply();
      }
    }
  }

  apply(): void {
    for (const cell of this._panel.content.widgets) {
      this._follow(cell);
      this._show(cell);
    }
  }

  private _followNew(): void {
    for (const cell of this._panel.content.widgets) {
      if (!this._known.has(cell)) {
        this._follow(cell);
        this._show(cell);
      }
    }
  }

  private _follow(cell: Cell): void {
    if (this._known.has(cell)) {
      return;
    }
    this._known.add(cell);
    const show = (): void => this._show(cell);
    cell.model.sharedModel.changed.connect((_, change) => {
      if ('sourceChange' in change && change.sourceChange !== undefined) {
        show();
      }
    });
    cell.model.mimeTypeChanged.connect(show); // the notebook sets it when its kernel is known
    cell.inViewportChanged.connect(show); // an editor is made when it is first seen
  }

  private _show(cell: Cell): void {
    if (cell.isDisposed || cell.model.type !== 'code') {
      return;
    }
    const ours = this._enabled && isConversation(this._panel);
    const kind = ours ? kindOf(cell.model.sharedModel.getSource()) : '';
    const isText = kind === 'prompt' || kind === 'nothing';
    const wanted = isText ? TEXT : ours ? PYTHON : this._panel.content.codeMimetype;
    if (cell.model.mimeType !== wanted) {
      cell.model.mimeType = wanted;
    }
    if (cell.node.dataset['wmKind'] !== kind || cell.editor !== null) {
      cell.node.dataset['wmKind'] = kind;
      this._wrap(cell, isText);
    }
  }

  /** Long questions go on in the next line. */
  private _wrap(cell: Cell, isText: boolean): void {
    const wrap = isText || this._panel.content.editorConfig.code['lineWrap'] === true;
    if (cell.editor !== null && cell.editor.getOption('lineWrap') !== wrap) {
      cell.editor.setOption('lineWrap', wrap);
    }
  }
}
