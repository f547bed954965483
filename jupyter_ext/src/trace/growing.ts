/**
 * Text that only grows: what is on the page already is never touched again.
 *
 * A page lays out a whole text node when one character is added to it, so the text is cut into
 * pieces of lines; only the last one changes. Positions count code points, as Python does. What the
 * page shows has no hidden characters; what is kept is the text itself.
 */

import { visible } from '../visible';
import type { Show } from '../visible';

const PIECE_CHARS = 2000;
const AFTER_NEWLINE = /(?<=\n)/;

export class GrowingText {
  readonly node: HTMLElement;
  private readonly _visible: Show;
  private _last: Text;
  private _text = '';
  private _points = 0;
  private _left = 0;

  constructor(node: HTMLElement, show: Show = visible) {
    this.node = node;
    this._visible = show;
    this._last = this._newPiece();
  }

  get text(): string {
    return this._text;
  }

  /** Text that belongs at code point `at`; false when something before it is missing. */
  append(at: number, text: string): boolean {
    if (at > this._points) {
      return false;
    }
    this._add(at < this._points ? fromPoint(text, this._points - at) : text);
    return true;
  }

  /** Make the text this one: what it begins with already stays on the page as it is. */
  become(text: string): void {
    if (text.startsWith(this._text)) {
      this._add(text.slice(this._text.length));
    } else {
      this.node.replaceChildren();
      this._last = this._newPiece();
      this._text = '';
      this._points = 0;
      this._add(text);
    }
  }

  /** Show the text without its first `length` characters: they are shown elsewhere. */
  leaveOut(length: number): void {
    if (length !== this._left) {
      this._left = length;
      this.node.replaceChildren();
      this._last = this._newPiece();
      this._show(this._text.slice(length));
    }
  }

  private _add(text: string): void {
    if (!text) {
      return;
    }
    const before = this._text.length;
    this._text += text;
    this._points += countPoints(text);
    this._show(before < this._left ? this._text.slice(this._left) : text);
  }

  private _show(text: string): void {
    for (const line of this._visible(text).split(AFTER_NEWLINE)) {
      if (this._last.length >= PIECE_CHARS && this._last.data.endsWith('\n')) {
        this._last = this._newPiece();
      }
      this._last.appendData(line);
    }
  }

  /** A block of its own, so that the browser need not look at the earlier ones. */
  private _newPiece(): Text {
    const piece = document.createElement('span');
    piece.className = 'jp-wm-piece';
    const text = document.createTextNode('');
    piece.append(text);
    this.node.append(piece);
    return text;
  }
}

export function countPoints(text: string): number {
  let count = text.length;
  for (let i = 0; i + 1 < text.length; i++) {
    if (isPair(text, i)) {
      count--;
      i++;
    }
  }
  return count;
}

/** `text` without its first `points` code points. */
function fromPoint(text: string, points: number): string {
  let i = 0;
  for (; points > 0 && i < text.length; points--) {
    i += isPair(text, i) ? 2 : 1;
  }
  return text.slice(i);
}

function isPair(text: string, i: number): boolean {
  const first = text.charCodeAt(i);
  const second = text.charCodeAt(i + 1);
  return first >= 0xd800 && first < 0xdc00 && second >= 0xdc00 && second < 0xe000;
}
