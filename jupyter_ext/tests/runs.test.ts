import { expect, test, vi } from 'vitest';

import { readMessage, runMessage } from '../src/front/protocol';
import type { Run } from '../src/front/protocol';
import { RunList, stateText } from '../src/panel/runs';

const RUNNING = { name: 'mine', kind: 'lora', state: 'running', step: 3, steps: 12, loss: 0.5 };

function read(...rows: unknown[]): readonly Run[] {
  const message = readMessage({ type: 'runs', rows });
  return message?.type === 'runs' ? message.rows : [];
}

test('a run is read whatever fields are missing or of another type', () => {
  expect(read({ name: 'a', curve: [1, 'x', 2], steps: null }, 7)).toMatchObject([
    { name: 'a', curve: [1, 2], steps: 0, loss: undefined, adapter: false },
    { name: '' }
  ]);
});

test('a run under way shows how far it is, and can be stopped', () => {
  const act = vi.fn();
  const list = new RunList(act);

  list.show(read({ ...RUNNING, curve: [3, 2, 1] }));

  expect(list.node.querySelector('progress')?.value).toBe(3);
  expect(list.node.textContent).toContain('running · 3 of 12');
  expect(list.node.querySelector('svg')?.getAttribute('aria-label')).toBe('Loss of mine');
  list.node.querySelector('button')?.click();
  expect(act).toHaveBeenCalledWith('stop', 'mine');
});

test('the adapter of a finished run can be used, once', () => {
  const act = vi.fn();
  const list = new RunList(act);
  const finished = { ...RUNNING, state: 'finished', adapter: true };

  list.show(read(finished));
  list.node.querySelector('button')?.click();
  expect(act).toHaveBeenCalledWith('adapter', 'mine');

  const [used] = read({ ...finished, used: true });
  list.show(used ? [used] : []);
  expect(list.node.querySelector('button')).toBeNull();
  expect(used && stateText(used)).toBe('in use');
});

test('a button stays the same, and focused, while the run goes on', () => {
  const list = new RunList(vi.fn());
  document.body.replaceChildren(list.node);
  list.show(read(RUNNING));
  const stop = list.node.querySelector('button');
  stop?.focus();

  list.show(read({ ...RUNNING, step: 4 }));

  expect(list.node.querySelector('button')).toBe(stop);
  expect(document.activeElement).toBe(stop);
  expect(list.node.querySelector('progress')?.value).toBe(4);
});

test('names and reasons are text, never HTML', () => {
  const list = new RunList(vi.fn());

  list.show(read({ ...RUNNING, name: '<img src=x>', state: 'failed', reason: '<b>x</b>' }));

  expect(list.node.querySelector('img')).toBeNull();
  expect(list.node.querySelector('span')?.title).toBe('<b>x</b>');
});

test('what a button asks for is what the kernel reads', () => {
  expect(runMessage('adapter', 'mine')).toEqual({ type: 'run', action: 'adapter', name: 'mine' });
});
