import { expect, test } from 'vitest';

import { GrowingText } from '../src/trace/growing';

function growing(): GrowingText {
  return new GrowingText(document.createElement('div'));
}

test('a piece that was sent twice is shown once', () => {
  const text = growing();
  text.append(0, 'one ');
  text.append(2, 'e two');
  expect(text.node.textContent).toBe('one two');
});

test('a piece after a gap waits for the display that has all of it', () => {
  const text = growing();
  expect(text.append(5, 'later')).toBe(false);
  text.become('begin');
  expect(text.append(5, ' later')).toBe(true);
  expect(text.node.textContent).toBe('begin later');
});

test('positions count code points, as Python does', () => {
  const text = growing();
  text.append(0, '😀😀');
  expect(text.append(2, '!')).toBe(true);
  text.append(1, '😀!?');
  expect(text.text).toBe('😀😀!?');
});

test('what is on the page already is not touched again', () => {
  const text = growing();
  text.become('line\n'.repeat(1000));
  const before = [...text.node.childNodes];
  text.become('line\n'.repeat(1001));
  expect([...text.node.childNodes].slice(0, before.length)).toEqual(before);
});

test('long text is laid out in pieces of whole lines', () => {
  const text = growing();
  for (let n = 0; n < 2000; n++) {
    text.append(n * 9, `${String(n).padStart(8)}\n`);
  }
  const pieces = [...text.node.children].map(piece => piece.textContent);
  expect(pieces.length).toBeGreaterThan(5);
  expect(pieces.slice(0, -1).every(piece => piece.endsWith('\n'))).toBe(true);
  expect(pieces.join('')).toBe(text.text);
});

test('another text replaces the one that is there', () => {
  const text = growing();
  text.become('first');
  text.become('other');
  expect(text.node.textContent).toBe('other');
});

test('text is never read as HTML', () => {
  const text = growing();
  text.append(0, '<img src=x onerror=alert(1)>');
  expect(text.node.querySelector('img')).toBeNull();
});
