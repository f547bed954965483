/**
 * A block of a reply on the page: grows while it is written, and is finished when it is complete.
 */

import { element } from '../dom';
import { copyButton } from './clipboard';
import { GrowingText } from './growing';
import type { Block, Kind, Trace } from './format';
import type { LiveView } from './live';
import { visible, visibleCode } from '../visible';
import type { Tools, View } from './view';

/** A block that has not grown for so long was cut off, or its notebook was saved half-way. */
const SETTLES_MS = 5000;

export const NAMES: Readonly<Record<Kind, string>> = {
  think: 'Thinking',
  plan: 'Plan',
  code: 'Code',
  text: 'Answer',
  requires: 'Requires'
};

export abstract class BlockView implements View, LiveView {
  readonly node: HTMLElement;
  readonly slot = element('div', { class: 'jp-wm-slot' });
  protected readonly tools: Tools;
  protected readonly growing: GrowingText;
  protected block: Block;
  private readonly _cut = element('div', { class: 'jp-wm-cut' });
  private _finished: string | undefined;
  private _timer = 0;

  constructor(block: Block, tools: Tools, host: HTMLElement) {
    this.block = block;
    this.tools = tools;
    this.growing = new GrowingText(host, block.kind === 'code' ? visibleCode : visible);
    this.node = element('section', {
      class: `jp-wm-block jp-wm-${block.kind === 'text' ? 'answer' : block.kind}`,
      role: 'group',
      'aria-label': NAMES[block.kind]
    });
  }

  /** To be called when a subclass has built its node. */
  protected begin(): void {
    const copy = copyButton(NAMES[this.block.kind].toLowerCase(), () => this.text);
    this.node.append(this._cut, copy, this.slot);
    this.update(this.block);
    this.tools.live.add(this.block.id, this);
  }

  /** Nothing more comes: the model ended it, or it was cut off. */
  protected get settled(): boolean {
    return this.block.complete || this.block.stopped;
  }

  get text(): string {
    return this._finished ?? this.growing.text;
  }

  update(trace: Trace): boolean {
    if (trace.type !== 'block' || trace.kind !== this.block.kind || trace.id !== this.block.id) {
      return false;
    }
    this.block = trace;
    this._remark(trace.stopped ? 'Stopped' : '');
    if (this.settled) {
      this._showGrowing(false);
      this.tools.live.complete(trace.id);
      this._finish(trace.text);
    } else {
      this._grow(trace);
    }
    this.changed();
    return true;
  }

  append(at: number, text: string): boolean {
    if (this._finished !== undefined || !this.growing.append(at, text)) {
      return false;
    }
    this._showGrowing(true);
    this.changed();
    return true;
  }

  dispose(): void {
    clearTimeout(this._timer);
    this.tools.live.remove(this.block.id, this);
  }

  private _grow(block: Block): void {
    this._finished = undefined;
    this._showGrowing(true);
    if (!this.tools.live.streaming) {
      return; // it is shown when it is complete
    }
    if (!this.growing.text.startsWith(block.text)) {
      this.growing.become(block.text);
    }
    this.tools.live.replay(block.id, this);
  }

  private _showGrowing(growing: boolean): void {
    this.node.classList.toggle('jp-mod-growing', growing);
    this.node.setAttribute('aria-busy', String(growing));
    clearTimeout(this._timer);
    if (growing) {
      this._remark('');
      this._timer = window.setTimeout(() => {
        this._showGrowing(false);
        this._remark('Not finished'); // true of one that waits, and of one that was saved half-way
        this.finished(this.growing.text);
      }, SETTLES_MS);
    }
  }

  private _remark(text: string): void {
    this._cut.textContent = text;
  }

  private _finish(text: string): void {
    if (this._finished !== text) {
      this._finished = text;
      this.finished(text);
    }
  }

  /** The text has grown, or the block has changed otherwise. */
  protected abstract changed(): void;

  /** Nothing more comes, or not for now: show it at its best. */
  protected abstract finished(text: string): void;
}
