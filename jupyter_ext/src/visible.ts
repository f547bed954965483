/**
 * Text in which nothing hides, as `worldmodel_kernel/visible.py` has it: a character without a look
 * of its own (a control, a mark that turns the reading order, half of a character) is shown as its
 * code point. What is kept and copied stays as it was.
 */

const STEERING =
  /[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]/gu;

const HIDDEN =
  /[\u00ad\u034f\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u2060-\u2064\u206a-\u206f\u3164\ufeff\uffa0\u{e0000}-\u{e01ef}]|(?<=[\p{L}\p{N}_])[\ufe00-\ufe0f]/gu;

export type Show = (text: string) => string;

/** Words of anybody; tabs and newlines stay as they are. */
export function visible(text: string): string {
  return text.replaceAll('\r\n', '\n').replace(STEERING, codePoint);
}

/** The same for code, where an invisible letter is no less suspicious. */
export function visibleCode(text: string): string {
  return visible(text).replace(HIDDEN, codePoint);
}

function codePoint(found: string): string {
  const hex = (found.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return `⟨U+${hex.padStart(4, '0')}⟩`;
}
