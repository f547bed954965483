/**
 * A real output once more, the more coloured the less the model expected it.
 *
 * One stop of the tab key for the whole map: arrow keys go from surprise to surprise, and the line
 * below says what the model would have written there.
 */

import { element } from '../dom';
import { visible } from '../visible';
import type { Surprise, Token, Trace } from './format';
import type { View } from './view';

const FAINT_BITS = 0.5;
const FULL_BITS = 12;
const MAX_TOKENS = 4000;

export class SurpriseView implements View {
  readonly node: HTMLElement;
  private readonly _line = element('div', { class: 'jp-wm-facts', 'aria-live': 'polite' });
  private _marked: HTMLElement[] = [];
  private _at = -1;

  constructor(surprise: Surprise) {
    const map = element('pre', {
      class: 'jp-wm-heat',
      tabindex: '0',
      role: 'group',
      'aria-label': 'How surprising this output was; arrow keys go from surprise to surprise'
    });
    for (const token of surprise.tokens.slice(0, MAX_TOKENS)) {
      map.append(this._shown(token));
    }
    map.addEventListener('keydown', event => this._move(event));
    this._line.textContent = summary(surprise.tokens);
    this.node = element('section', { class: 'jp-wm-block jp-wm-surprise' }, this._line, map);
  }

  update(_trace: Trace): boolean {
    return false;
  }

  dispose(): void {
    this.node.remove();
  }

  private _shown(token: Token): Node {
    const cost = bits(token);
    if (cost < FAINT_BITS) {
      return document.createTextNode(visible(token.text));
    }
    const mark = element('span', { class: 'jp-wm-mark', title: inWords(token) }, withEnd(token.text));
    const strength = Math.min(cost / FULL_BITS, 1);
    mark.style.setProperty('--jp-wm-strength', `${Math.round(15 + 55 * strength)}%`);
    mark.addEventListener('mouseenter', () => {
      this._line.textContent = visible(inWords(token));
    });
    this._marked.push(mark);
    return mark;
  }

  private _move(event: KeyboardEvent): void {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (step === undefined || this._marked.length === 0) {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    this._marked[this._at]?.classList.remove('jp-mod-current');
    this._at = Math.min(Math.max(this._at + step, 0), this._marked.length - 1);
    const mark = this._marked[this._at];
    mark?.classList.add('jp-mod-current');
    this._line.textContent = mark?.title ?? '';
  }
}

export function bits(token: Token): number {
  return Math.max(-token.logprob, 0) / Math.LN2;
}

/** The end of the output, and of a line, have a sign that can be coloured and pointed at. */
function withEnd(text: string): string {
  return text === '' ? '⏎' : text.replaceAll('\n', '⏎\n');
}

function inWords(token: Token): string {
  const what = token.text ? JSON.stringify(token.text) : 'the end';
  const instead = token.alternative ? `; expected ${JSON.stringify(token.alternative)}` : '';
  return `${what}: ${bits(token).toFixed(1)} bits${instead}`;
}

function summary(tokens: readonly Token[]): string {
  const cost = tokens.reduce((sum, token) => sum + bits(token), 0);
  const chars = tokens.reduce((sum, token) => sum + token.text.length, 0);
  return `The output cost ${cost.toFixed(1)} bits (${(cost / Math.max(chars, 1)).toFixed(2)} a character)`;
}
