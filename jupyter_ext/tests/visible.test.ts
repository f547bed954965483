import { expect, test } from 'vitest';

import CASES from '../../tests/visible.json';
import { readTrace } from '../src/trace/format';
import { viewOf } from '../src/trace/make';
import { visible, visibleCode } from '../src/visible';
import { block, nextFrame, tools, trace } from './make';

const TROJAN = "access = 'user\u202e \u2066# only admins\u2069 \u2066'\rx\x00y\x1b[2Jz\x9b31m";
const STEERING = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]/u;

test.each(CASES)('what hides is spelled out, as the kernel does: %j', ({ text, words, code }) => {
  expect(visible(text)).toBe(words);
  expect(visibleCode(text)).toBe(code ?? words);
});

test('half of a character is seen, and no whole one is taken for a half', () => {
  expect(visible('a\ud800b\udfffc 👩‍💻')).toBe('a⟨U+D800⟩b⟨U+DFFF⟩c 👩‍💻');
});

const prediction = { student: TROJAN, model: TROJAN, actual: TROJAN, score: TROJAN };
const DISPLAYS = {
  ...Object.fromEntries(
    ['think', 'plan', 'requires', 'code', 'text'].flatMap(kind => [
      [kind, block(kind, TROJAN, { status: TROJAN, seconds: 1 })],
      [`${kind}, growing`, block(kind, TROJAN, { complete: false })],
      [`${kind}, cut off`, block(kind, TROJAN, { complete: false, stopped: true })]
    ])
  ),
  error: { format: 1, error: { ename: TROJAN, evalue: TROJAN, traceback: TROJAN } },
  turn: { format: 1, turn: { model: TROJAN, adapter: TROJAN, ending: TROJAN } },
  prediction: { format: 1, prediction },
  surprise: { format: 1, surprise: { tokens: [[TROJAN, -9, TROJAN, 0], [TROJAN, 0, '', 0]] } },
  'one of a newer format': { format: 99 }
};

test.each(Object.entries(DISPLAYS))('nothing hides in a display: %s', async (_name, json) => {
  const all = tools();
  const { node } = viewOf(readTrace(json), json === DISPLAYS.turn ? '' : TROJAN, all);
  all.live.append('b1', TROJAN.length, TROJAN);
  await nextFrame();
  const map = node.querySelector<HTMLElement>('.jp-wm-heat');
  map?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight' }));

  expect(node.textContent).toContain('⟨U+202E⟩');
  for (const each of [node, ...node.querySelectorAll('*')]) {
    const names = each.getAttributeNames().filter(name => !name.startsWith('data-')); // not seen
    const attributes = names.map(name => each.getAttribute(name));
    expect([each.textContent, ...attributes].join(' ')).not.toMatch(STEERING);
  }
});

test('an invisible letter of code is seen, while it grows and when it has its colours', async () => {
  const all = tools();
  const view = viewOf(trace(block('code', 'x\u200b = 1', { complete: false })), '', all);
  expect(view.node.querySelector('pre')?.textContent).toBe('x⟨U+200B⟩ = 1');
  view.update(trace(block('code', 'x\u200b = 12')));
  await nextFrame();
  expect(view.node.querySelector('pre')?.textContent).toBe('x⟨U+200B⟩ = 12');
});

test('what is copied is the text itself, and what comes later has its place in it', async () => {
  const all = tools();
  const view = viewOf(trace(block('think', '\u202ea', { complete: false })), '', all);
  all.live.append('b1', 2, 'b');
  await nextFrame();
  expect(view.node.querySelector('.jp-wm-words')?.textContent).toBe('⟨U+202E⟩ab');
  expect(all.live.views('b1').map(each => each.text)).toEqual(['\u202eab']);
});
