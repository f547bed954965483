/**
 * What is known about growing blocks, for all of the page's views of them.
 *
 * A block may be shown several times (a second view of a notebook), before or after its first
 * piece arrived, and never (its cell is scrolled away). So pieces are kept until their block is
 * complete. They go to the views once a frame: however fast they come, the page is laid out once.
 */

export interface LiveView {
  /** False when something before `at` is missing: the next display has all of it. */
  append(at: number, text: string): boolean;
  /** A place for the controls of a question. */
  readonly slot: HTMLElement;
  /** All that came until now. */
  readonly text: string;
}

interface Piece {
  readonly block: string;
  readonly at: number;
  readonly text: string;
}

export class LiveBlocks {
  private readonly _views = new Map<string, Set<LiveView>>();
  private readonly _open = new Map<string, boolean>();
  private readonly _grown = new Map<string, Piece[]>();
  private _waiting: Piece[] = [];
  private _frame = 0;

  /** Text is shown while it arrives; otherwise when its block is complete. */
  streaming = true;

  /** Whether thinking is open where nobody has folded or unfolded it. */
  unfolded = false;

  add(block: string, view: LiveView): void {
    if (!block) {
      return;
    }
    const views = this._views.get(block) ?? new Set();
    this._views.set(block, views.add(view));
    this.replay(block, view);
  }

  remove(block: string, view: LiveView): void {
    const views = this._views.get(block);
    views?.delete(view);
    if (views?.size === 0) {
      this._views.delete(block);
    }
  }

  views(block: string): readonly LiveView[] {
    return [...(this._views.get(block) ?? [])];
  }

  append(block: string, at: number, text: string): void {
    if (!this.streaming) {
      return;
    }
    const piece = { block, at, text };
    const grown = this._grown.get(block) ?? [];
    grown.push(piece);
    this._grown.set(block, grown);
    this._waiting.push(piece);
    if (this._frame === 0) {
      this._frame = nextFrame(() => this._flush());
    }
  }

  /** Whether a person has opened this block; undefined when it was left as it came. */
  isOpen(block: string): boolean | undefined {
    return this._open.get(block);
  }

  setOpen(block: string, open: boolean): void {
    if (block) {
      this._open.set(block, open);
    }
  }

  /** What came for this block until now: a view skips what it has. */
  replay(block: string, view: LiveView): void {
    for (const { at, text } of this._grown.get(block) ?? []) {
      view.append(at, text);
    }
  }

  /** The block's display has all of it. */
  complete(block: string): void {
    this._grown.delete(block);
    this._waiting = this._waiting.filter(piece => piece.block !== block);
  }

  private _flush(): void {
    const waiting = this._waiting;
    this._waiting = [];
    this._frame = 0;
    for (const { block, at, text } of waiting) {
      for (const view of this._views.get(block) ?? []) {
        view.append(at, text);
      }
    }
  }
}

/** The next frame; a page that is not shown has none, and gets its text all the same. */
function nextFrame(run: () => void): number {
  return document.hidden ? window.setTimeout(run, 100) : window.requestAnimationFrame(run);
}
