/**
 * A block of code: plain while it is written, in colours when it is complete, with its own number
 * and the time that its run took.
 */

import { element } from '../dom';
import { visible, visibleCode } from '../visible';
import { BlockView } from './block';
import type { Block } from './format';
import type { Tools } from './view';

const WORDS: Readonly<Record<string, string>> = {
  ok: '',
  error: 'failed',
  skipped: 'not run',
  interrupted: 'stopped',
  timeout: 'timed out'
};

export class CodeView extends BlockView {
  private readonly _number = element('span', { class: 'jp-wm-name' });
  private readonly _facts = element('span', { class: 'jp-wm-facts' });
  private readonly _source: HTMLElement;
  private readonly _pre: HTMLElement;

  constructor(block: Block, tools: Tools) {
    const source = element('code', { class: 'jp-wm-words' });
    super(block, tools, source);
    this._source = source;
    this._pre = element('pre', {}, source);
    const head = element('div', { class: 'jp-wm-head' }, this._number, ' ', this._facts);
    this.node.append(head, this._pre);
    this.begin();
  }

  protected changed(): void {
    const { number, status } = this.block;
    const name = number === undefined ? 'Code' : `In [${number}]`;
    this._number.textContent = name;
    this._facts.textContent = visible(facts(this.block));
    this.node.setAttribute('aria-label', number === undefined ? 'Code' : `Code, ${name}`);
    this.node.dataset['status'] = status;
    if (!this.settled && this._pre.firstChild !== this._source) {
      this._pre.replaceChildren(this._source); // it goes on
    }
  }

  protected finished(text: string): void {
    this.growing.become(text);
    const coloured = element('code', { class: 'jp-wm-words' });
    const shown = visibleCode(text);
    this.tools.highlight(shown, coloured).then(
      () => {
        if (this.text === text && coloured.textContent === shown) {
          this._pre.replaceChildren(coloured);
        }
      },
      () => undefined // it stays plain
    );
  }
}

/** Run time, how it went, and whether a person changed it. */
export function facts(block: Block): string {
  const parts: string[] = [];
  if (block.seconds !== undefined && block.status !== '' && block.status !== 'skipped') {
    parts.push(`${block.seconds.toFixed(2)} s`);
  }
  const word = WORDS[block.status] ?? block.status;
  if (word) {
    parts.push(word);
  }
  if (block.written !== undefined) {
    parts.push('edited by you');
  }
  return parts.join(' · ');
}
