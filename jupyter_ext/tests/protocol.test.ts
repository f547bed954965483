import { expect, test } from 'vitest';

import schema from '../schema/plugin.json';
import { answerMessage, readMessage, setMessage } from '../src/front/protocol';
import { DEFAULTS, Preferences } from '../src/preferences';
import { statusText } from '../src/status-text';

test.each([
  undefined,
  null,
  [],
  { type: 'other' },
  { type: 'append', block: '', at: 0, text: 'x' },
  { type: 'append', block: 'b', at: '0', text: 'x' },
  { type: 'ask', id: 'q', kind: 'dance' },
  { type: 'ask', kind: 'run' }
])('a message that is not understood is left alone: %j', data => {
  expect(readMessage(data)).toBeNull();
});

test('fields of the wrong type become empty ones', () => {
  const read = readMessage({ type: 'state', phase: 3, mode: 'fly', thinking: 'yes', used: '9' });
  expect(read).toMatchObject({ state: { phase: '', mode: 'run', thinking: false } });
  expect(readMessage({ type: 'variables', rows: [{ name: 'x' }, 7] })).toEqual({
    type: 'variables',
    rows: [
      { name: 'x', type: '', shape: '', value: '' },
      { name: '', type: '', shape: '', value: '' }
    ]
  });
  expect(readMessage({ type: 'stale', cells: ['a', 1] })).toEqual({ type: 'stale', cells: ['a'] });
  expect(readMessage({ type: 'materialise', cell: 7 })).toEqual({ type: 'materialise', cell: '' });
});

test('answers and settings are what the kernel reads', () => {
  expect(answerMessage('q', { action: 'edit', code: 'x' })).toEqual({
    type: 'answer',
    id: 'q',
    action: 'edit',
    code: 'x'
  });
  expect(setMessage('mode', 'ask')).toEqual({ type: 'set', name: 'mode', value: 'ask' });
});

test('the status is a short line', () => {
  const read = readMessage({
    ...{ type: 'state', phase: 'running code', model: 'org/tiny', adapter: 'runs/b/final' },
    ...{ used: 1200, room: 4096, speed: 19.6 }
  });
  expect(read?.type === 'state' && statusText(read.state)).toBe(
    'Running code · tiny + b · 1,200 of 4,096 tokens (29 %) · 20 tokens/s'
  );
});

test('the defaults are those of the schema', () => {
  const given = Object.entries(schema.properties).map(([name, each]) => [name, each.default]);
  expect(Object.fromEntries(given)).toEqual(DEFAULTS);
});

test('settings of a wrong type fall back to the defaults', () => {
  const preferences = new Preferences();
  preferences.read({ streaming: 'no', outline: false });
  expect(preferences.values).toEqual({ ...DEFAULTS, outline: false });
});
