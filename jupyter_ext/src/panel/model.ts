/**
 * The model at the top of the side panel: which one answers, what it does, how full its context is,
 * and what the last request failed with.
 */

import { button, element } from '../dom';
import type { Front } from '../front/front';
import type { State } from '../front/protocol';
import { contextText, isAtWork, sentence } from '../status-text';
import { ModelChooser } from '../toolbar/chooser';
import { visible } from '../visible';

export class ModelCard {
  readonly node = element('div', { class: 'jp-wm-card' });
  private readonly _chooser = new ModelChooser();
  private readonly _phase = element('span', { class: 'jp-wm-phase' });
  private readonly _context = element('div', { class: 'jp-wm-context' });
  private readonly _meter = element('meter', { min: '0', 'aria-label': 'Context used' });
  private readonly _tokens = element('span', { class: 'jp-wm-facts' });
  private readonly _problem = element('div', { class: 'jp-wm-problem', role: 'alert' });
  private readonly _why = element('span', {});
  private _front: Front | null = null;

  constructor() {
    const dot = element('span', { class: 'jp-wm-dot', 'aria-hidden': 'true' });
    const dismiss = button('×', () => this._front?.dismiss(), {
      class: 'jp-wm-link',
      'aria-label': 'Dismiss'
    });
    this._context.append(this._meter, this._tokens);
    this._problem.append(this._why, dismiss);
    const doing = element('div', { class: 'jp-wm-doing' }, dot, this._phase);
    this.node.append(this._chooser.node, doing, this._context, this._problem);
  }

  show(front: Front): void {
    this._front = front;
    this._chooser.show(front);
    this._showState(front.state);
    this._why.textContent = visible(front.problem);
    this._problem.classList.toggle('jp-mod-off', front.problem === '');
  }

  private _showState(state: State): void {
    this.node.classList.toggle('jp-mod-busy', isAtWork(state));
    this._phase.textContent = sentence(state.phase) || 'No kernel is running';
    const { used, room } = state;
    this._context.classList.toggle('jp-mod-off', used === undefined || !room);
    if (used !== undefined && room) {
      this._meter.max = room;
      this._meter.high = 0.8 * room;
      this._meter.value = used;
      this._tokens.textContent = contextText(used, room);
      this._meter.setAttribute('aria-valuetext', this._tokens.textContent);
    }
  }
}
