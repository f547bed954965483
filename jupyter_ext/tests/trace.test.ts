import { expect, test, vi } from 'vitest';

import { readTrace } from '../src/trace/format';
import { viewOf } from '../src/trace/make';
import { facts } from '../src/trace/code';
import { block, nextFrame, tools, trace } from './make';

test.each([null, 7, 'x', [], {}, { format: 2, block: { kind: 'text', text: '' } }])(
  'what this version does not know is no trace: %j',
  json => expect(readTrace(json)).toBeNull()
);

test('a trace of a newer format shows its plain text', () => {
  const view = viewOf(readTrace({ format: 99, wonder: {} }), '[wonder] text', tools());
  expect(view.node.textContent).toBe('[wonder] text');
});

test('a block without id and number, as in older notebooks, is read', () => {
  const json = { format: 1, block: { kind: 'code', text: '1 + 1' } };
  expect(readTrace(json)).toMatchObject({ kind: 'code', complete: true, number: undefined });
});

test('thinking is folded under its first line', () => {
  const { node } = viewOf(trace(block('think', '\nFirst thought.\nSecond.')), '', tools());
  expect(node.querySelector('details')?.open).toBe(false);
  expect(node.querySelector('.jp-wm-first')?.textContent).toBe('First thought.');
});

test('thinking is open where the kernel was asked to unfold it, until a person folds it', () => {
  const all = tools();
  const open = trace(block('think', 'One.', { open: true }));
  const details = viewOf(open, '', all).node.querySelector('details');
  expect(details?.open).toBe(true);
  details?.querySelector('summary')?.click();
  expect(viewOf(open, '', all).node.querySelector('details')?.open).toBe(false);
});

test('what a person has unfolded stays open while it grows and when it is complete', () => {
  const all = tools();
  const view = viewOf(trace(block('think', 'One.', { complete: false })), '', all);
  const details = view.node.querySelector('details');
  view.node.querySelector('summary')?.click();
  expect(details?.open).toBe(true);
  view.update(trace(block('think', 'One. Two.', { complete: false })));
  view.update(trace(block('think', 'One. Two. Three.')));
  expect(view.node.querySelector('details')).toBe(details);
  expect(details?.open).toBe(true);
});

test('a second view of a block opens as the first was left', () => {
  const all = tools();
  const first = viewOf(trace(block('think', 'One.')), '', all);
  first.node.querySelector('summary')?.click();
  const second = viewOf(trace(block('think', 'One.')), '', all);
  expect(second.node.querySelector('details')?.open).toBe(true);
});

test('pieces go to every view of their block, once a frame', async () => {
  const all = tools();
  const views = [1, 2].map(() => viewOf(trace(block('text', 'a', { complete: false })), '', all));
  all.live.append('b1', 1, 'b');
  all.live.append('b1', 2, 'c');
  expect(views[0]?.node.textContent).toBe('a');
  await nextFrame();
  expect(views.map(view => view.node.textContent)).toEqual(['abc', 'abc']);
});

test('pieces that came before their block was drawn are not lost', () => {
  const all = tools();
  all.live.append('b1', 1, 'b');
  const view = viewOf(trace(block('text', 'a', { complete: false })), '', all);
  expect(view.node.textContent).toBe('ab');
});

test('a display that is behind the live text takes nothing back', async () => {
  const all = tools();
  const view = viewOf(trace(block('text', 'a', { complete: false })), '', all);
  all.live.append('b1', 1, 'bcd');
  await nextFrame();
  view.update(trace(block('text', 'ab', { complete: false })));
  expect(view.node.textContent).toBe('abcd');
});

test('without streaming a block appears when it is complete', async () => {
  const all = tools();
  all.live.streaming = false;
  const view = viewOf(trace(block('think', 'a', { complete: false })), '', all);
  all.live.append('b1', 1, 'b');
  await nextFrame();
  expect(view.node.querySelector('.jp-wm-words')?.textContent).toBe('');
  view.update(trace(block('think', 'ab')));
  expect(view.node.querySelector('.jp-wm-words')?.textContent).toBe('ab');
});

test('a complete answer is rendered, and a piece that comes late is dropped', async () => {
  const all = tools();
  const view = viewOf(trace(block('text', '*a*', { complete: false })), '', all);
  view.update(trace(block('text', '*ab*')));
  all.live.append('b1', 4, 'late');
  await nextFrame();
  expect(view.node.querySelector('.jp-RenderedMarkdown')?.textContent).toBe('rendered *ab*');
});

test('passages of an answer are rendered as they come, each once and for good', async () => {
  const all = tools();
  const view = viewOf(trace(block('text', 'One.\n\nTw', { complete: false })), '', all);
  view.update(trace(block('text', 'One.\n\nTwo.\n\nThr', { complete: false })));
  all.live.append('b1', 15, 'ee.\n');
  await nextFrame();
  const rendered = [...view.node.querySelectorAll('.jp-RenderedMarkdown')];
  expect(rendered.map(node => node.textContent)).toEqual(['rendered One.\n\n', 'rendered Two.\n\n']);
  expect(view.node.querySelector('.jp-wm-words')?.textContent).toBe('Three.\n');
  view.update(trace(block('text', 'One.\n\nTwo.\n\nThree.\n\nFour.')));
  await nextFrame();
  expect(view.node.querySelector('.jp-RenderedMarkdown')).toBe(rendered[0]);
  expect(view.node.textContent).toContain('rendered Three.\n\nFour.');
  expect(view.node.querySelector('.jp-wm-words')?.textContent).toBe('');
});

test('an answer that turns out to be another is rendered anew', async () => {
  const all = tools();
  const view = viewOf(trace(block('text', 'One.\n\nTwo.\n', { complete: false })), '', all);
  await nextFrame();
  view.update(trace(block('text', 'Other.')));
  await nextFrame();
  expect(view.node.querySelector('.jp-wm-body')?.textContent).toBe('rendered Other.');
});

test('an answer whose end explains its beginning is rendered whole', async () => {
  const all = tools();
  const view = viewOf(trace(block('text', '[a]\n\nTwo.\n', { complete: false })), '', all);
  await nextFrame();
  const whole = '[a]\n\nTwo.\n\n[a]: x';
  view.update(trace(block('text', whole)));
  await nextFrame();
  expect(view.node.querySelector('.jp-wm-body')?.textContent).toBe(`rendered ${whole}`);
});

test.each(['think', 'code', 'text'])('a block of %s that was cut off says so at once', kind => {
  const json = block(kind, 'half', { complete: false, stopped: true });
  const { node } = viewOf(trace(json), '', tools());
  expect(node.getAttribute('aria-busy')).toBe('false');
  expect(node.querySelector('.jp-wm-cut')?.textContent).toBe('Stopped');
});

test('a code block gets its number and time when it has run', () => {
  const all = tools();
  const view = viewOf(trace(block('code', 'x')), '', all);
  expect(view.node.querySelector('.jp-wm-name')?.textContent).toBe('Code');
  view.update(trace(block('code', 'x', { execution_count: 3, seconds: 0.123, status: 'ok' })));
  expect(view.node.querySelector('.jp-wm-name')?.textContent).toBe('In [3]');
  expect(view.node.querySelector('.jp-wm-facts')?.textContent).toBe('0.12 s');
});

test('code that a person changed says so', () => {
  const json = block('code', 'y', { status: 'ok', seconds: 1, written: 'x' });
  const read = trace(json);
  expect(read.type === 'block' && facts(read)).toBe('1.00 s · edited by you');
});

test('an update of another kind asks for another view', () => {
  const view = viewOf(trace(block('think', 'x')), '', tools());
  expect(view.update(trace(block('code', 'x')))).toBe(false);
  expect(view.update(trace({ format: 1, turn: { model: 'm' } }))).toBe(false);
});

test('the surprise map can be walked with the arrow keys', () => {
  const tokens = [['36', -0.01, '', 0], ['.0', -6, '.5', -0.1], ['\n', -2, '', 0]];
  const { node } = viewOf(trace({ format: 1, surprise: { tokens } }), '', tools());
  const map = node.querySelector<HTMLElement>('.jp-wm-heat');
  map?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight' }));
  expect(node.querySelector('.jp-wm-facts')?.textContent).toBe('".0": 8.7 bits; expected ".5"');
});

test('a prediction stands beside what came', () => {
  const prediction = { student: '5', model: '', actual: '6', right: false, score: '0 of 1 right' };
  const { node } = viewOf(trace({ format: 1, prediction }), '', tools());
  expect([...node.querySelectorAll('pre')].map(pre => pre.textContent)).toEqual(['5', '6']);
  expect(node.querySelector('.jp-wm-verdict')?.textContent).toBe('✗ Not quite · 0 of 1 right');
});

test('a block that was cut off settles, and goes on where more comes', async () => {
  vi.useFakeTimers();
  const all = tools();
  const view = viewOf(trace(block('text', '*a', { complete: false })), '', all);
  expect(view.node.getAttribute('aria-busy')).toBe('true');
  await vi.advanceTimersByTimeAsync(6000);
  expect(view.node.getAttribute('aria-busy')).toBe('false');
  expect(view.node.querySelector('.jp-RenderedMarkdown')?.textContent).toBe('rendered *a');
  all.live.append('b1', 2, 'b*');
  await vi.advanceTimersByTimeAsync(200);
  expect(view.node.textContent).toBe('*ab*');
  vi.useRealTimers();
});
