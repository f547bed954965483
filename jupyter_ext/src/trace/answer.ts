/**
 * The answer: its words while it is written, Markdown with its formulas when it is complete.
 */

import { announce, element } from '../dom';
import { BlockView } from './block';
import type { Block } from './format';
import type { Tools } from './view';

export class AnswerView extends BlockView {
  private readonly _body: HTMLElement;
  private readonly _plain: HTMLElement;
  private readonly _fresh: boolean;

  constructor(block: Block, tools: Tools) {
    const plain = element('div', { class: 'jp-wm-words' });
    super(block, tools, plain);
    this._plain = plain;
    this._fresh = !block.complete;
    this._body = element('div', { class: 'jp-wm-body' }, plain);
    this.node.append(this._body);
    this.begin();
  }

  protected changed(): void {
    if (!this.block.complete && this._body.firstChild !== this._plain) {
      this._body.replaceChildren(this._plain);
    }
  }

  /** The words stay until the Markdown is there, so that nothing flickers. */
  protected finished(text: string): void {
    this.growing.become(text);
    const host = element('div', { class: 'jp-RenderedHTMLCommon jp-RenderedMarkdown' });
    this.tools.markdown(text, host).then(
      () => {
        if (this.text === text) {
          this._body.replaceChildren(host);
        }
      },
      () => undefined // the words stay as they are
    );
    if (this._fresh && this.block.complete) {
      announce(`Answer: ${text.slice(0, 300)}`);
    }
  }
}
