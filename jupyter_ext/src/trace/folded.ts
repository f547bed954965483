/**
 * Thinking, plans and the like: folded under their first line, and open when a person opens them.
 */

import { element } from '../dom';
import { visible } from '../visible';
import { BlockView, NAMES } from './block';
import type { Block } from './format';
import type { Tools } from './view';

export class FoldedView extends BlockView {
  private readonly _details: HTMLDetailsElement;
  private readonly _first = element('span', { class: 'jp-wm-first' });

  constructor(block: Block, tools: Tools) {
    const body = element('div', { class: 'jp-wm-words' });
    super(block, tools, body);
    const name = element('span', { class: 'jp-wm-name' }, NAMES[block.kind]);
    const summary = element('summary', {}, name, ' ', this._first);
    this._details = element('details', {}, summary, body);
    this._details.open = this._opensAs();
    summary.addEventListener('click', () => {
      tools.live.setOpen(block.id, !this._details.open); // it is not yet what it will be
    });
    this.node.append(this._details);
    this.begin();
  }

  protected changed(): void {
    const first = visible(firstLine(this.growing.text));
    if (this._first.textContent !== first) {
      this._first.textContent = first;
    }
  }

  protected finished(text: string): void {
    this.growing.become(text);
  }

  private _opensAs(): boolean {
    const chosen = this.tools.live.isOpen(this.block.id);
    const { kind, open } = this.block;
    return chosen ?? (kind === 'plan' || open || this.tools.live.unfolded);
  }
}

export function firstLine(text: string): string {
  const start = text.search(/\S/);
  if (start < 0) {
    return '';
  }
  const end = text.indexOf('\n', start);
  return text.slice(start, end < 0 ? start + 200 : Math.min(end, start + 200)).trimEnd();
}
