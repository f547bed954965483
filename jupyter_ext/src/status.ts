/**
 * A word in the status bar: what the model is doing, which one it is, and how full its context is.
 */

import { Widget } from '@lumino/widgets';

import { element } from './dom';
import type { Front } from './front/front';
import type { Fronts } from './front/fronts';
import { isAtWork, statusText } from './status-text';

export class StatusItem extends Widget {
  private readonly _fronts: Fronts;
  private readonly _text = element('span', { class: 'jp-StatusBar-TextItem' });
  private _front: Front | null = null;

  constructor(fronts: Fronts) {
    super();
    this.addClass('jp-wm-statusitem');
    this._fronts = fronts;
    this.node.append(element('span', { class: 'jp-wm-dot', 'aria-hidden': 'true' }), this._text);
    fronts.currentChanged.connect(this._follow, this);
    this._follow();
  }

  private _follow(): void {
    this._front?.changed.disconnect(this._show, this);
    this._front = this._fronts.current?.front ?? null;
    this._front?.changed.connect(this._show, this);
    this._show();
  }

  private _show(): void {
    const state = this._front?.state;
    const text = state === undefined ? '' : statusText(state);
    this.node.classList.toggle('jp-mod-off', text === '');
    this._text.textContent = text;
    this.node.title = text ? `WorldModel: ${text}` : '';
    this.node.classList.toggle('jp-mod-busy', state !== undefined && isAtWork(state));
  }
}
