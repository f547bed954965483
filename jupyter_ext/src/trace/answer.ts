/**
 * The answer: Markdown with its formulas, passage by passage as they are complete, and below them
 * the words of the one that is being written. What is rendered is never rendered again.
 */

import { announce, element } from '../dom';
import { visible } from '../visible';
import { BlockView } from './block';
import type { Block } from './format';
import { completePassages, isOnePassage } from './passages';
import type { Tools } from './view';

export class AnswerView extends BlockView {
  private readonly _body: HTMLElement;
  private readonly _plain: HTMLElement;
  private readonly _fresh: boolean;
  /** What is rendered, or will be when those before it are. */
  private _taken = '';
  private _rendering = Promise.resolve();
  /** How much has been looked at for passages that are complete. */
  private _seen = 0;
  /** Rendered to its end, for the time being: nothing has come for a while. */
  private _paused = false;
  /** Of renderings: those of a text that is another now come too late. */
  private _round = 0;

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
    if (this.settled) {
      return;
    }
    const text = this.growing.text;
    this._follow(text);
    if (!text.includes('\n', this._seen)) {
      return; // no line has ended since
    }
    this._seen = text.length;
    const end = this._taken.length + completePassages(text.slice(this._taken.length));
    this._render(text, end);
  }

  protected finished(text: string): void {
    this.growing.become(text);
    this._paused ||= this._taken !== '' && isOnePassage(text);
    this._follow(text);
    this._render(text, text.length);
    this._paused = !this.settled;
    if (this._fresh && this.settled) {
      announce(`Answer: ${text.slice(0, 300)}`);
    }
  }

  /** Begin anew where the text is not what it was. */
  private _follow(text: string): void {
    if (this._paused || !text.startsWith(this._taken)) {
      this._paused = false;
      this._round++;
      this._taken = '';
      this._seen = 0;
      this._rendering = Promise.resolve();
      this.growing.leaveOut(0);
      this._body.replaceChildren(this._plain);
    }
  }

  /** The words stay until the Markdown is there, so that nothing flickers. */
  private _render(text: string, end: number): void {
    const passage = text.slice(this._taken.length, end);
    if (!passage.trim()) {
      return;
    }
    this._taken = text.slice(0, end);
    const round = this._round;
    const host = element('div', { class: 'jp-RenderedHTMLCommon jp-RenderedMarkdown' });
    this._rendering = this._rendering.then(async () => {
      try {
        await this.tools.markdown(visible(passage), host);
      } catch {
        host.textContent = visible(passage); // the words stay as they are
      }
      if (round === this._round) {
        this._plain.before(host);
        this.growing.leaveOut(end);
      }
    });
  }
}
