import { expect, test } from 'vitest';

import { completePassages } from '../src/trace/passages';

function complete(text: string): string {
  return text.slice(0, completePassages(text));
}

test.each([
  ['a paragraph ends where another has begun', 'One.\n\nTwo.\n', 'One.\n\n'],
  ['the last one may go on', 'One.\n\nTwo', ''],
  ['a line break is no end', 'One.\nTwo.\n', ''],
  ['a list with gaps is one list', '- a\n\n- b\n\n  more\n\nText.\n', '- a\n\n- b\n\n  more\n\n'],
  ['a numbered list as well', '1. a\n\n2. b\n', ''],
  ['a quotation may go on', '> a\n\n> b\n', ''],
  ['a fence holds blank lines', '```py\na\n\nb\n', ''],
  ['after it a passage can end', '```py\na\n\nb\n```\n\nText.\n', '```py\na\n\nb\n```\n\n'],
  ['a shorter fence ends none', '````\n```\n\nx\n', ''],
  ['a formula holds blank lines', '$$\na\n\nb\n', ''],
  ['after it a passage can end, too', '$$\na\n$$\n\nText.\n', '$$\na\n$$\n\n'],
  ['links may be explained below', '[a]\n\nText.\n\n[a]: x\n', ''],
  ['HTML is left to the end', '<div>\n\nText.\n\nMore.\n', '']
])('%s', (_, text, expected) => expect(complete(text)).toBe(expected));

test('what is complete stays so, whatever comes', () => {
  const text = 'One.\n\n- a\n\n- b\n\n```\nx\n\ny\n```\n\n$$\nm\n\nn\n$$\n\nEnd.\n\nOf all.\n';
  let before = 0;
  for (let length = 0; length <= text.length; length++) {
    const now = completePassages(text.slice(0, length));
    expect(now).toBeGreaterThanOrEqual(before);
    before = now;
  }
  expect(before).toBe(text.indexOf('Of all'));
});
