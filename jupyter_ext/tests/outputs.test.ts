import { expect, test } from 'vitest';

import type { IOutput } from '@jupyterlab/nbformat';

import { markCut } from '../src/cells/cut';
import { FollowedOutputs } from '../src/cells/outputs';
import type { Outputs } from '../src/cells/outputs';
import { text } from '../src/guards';
import { LiveBlocks } from '../src/trace/live';
import { MIME } from '../src/trace/format';
import { block, display, printed, tools, trace } from './make';
import { viewOf } from '../src/trace/make';

/** As JupyterLab's model: a stream is joined to the one before, and a clearing may wait. */
class Model implements Outputs {
  list: IOutput[] = [];
  private _clearNext = false;

  get length(): number {
    return this.list.length;
  }

  add(output: IOutput): number {
    if (this._clearNext) {
      this.clear();
    }
    const last = this.list.at(-1);
    if (last?.output_type === 'stream' && last['name'] === output['name']) {
      last['text'] = text(last['text']) + text(output['text']);
      return this.list.length;
    }
    return this.list.push(output);
  }

  set(index: number, output: IOutput): void {
    this.list[index] = output;
  }

  clear(wait = false): void {
    this._clearNext = wait;
    this.list = wait ? this.list : [];
  }

  get(index: number): { toJSON: () => IOutput } {
    return { toJSON: () => this.list[index] as IOutput };
  }
}

const shown = (text: string, id = ''): object => ({
  data: { 'text/plain': text },
  metadata: {},
  transient: id ? { display_id: id } : {}
});

function words(model: Model): unknown[] {
  return model.list.map(each => each['text'] ?? (each['data'] as Record<string, string>)['text/plain']);
}

test('what a late page is told takes the place of what was saved', () => {
  const model = new Model();
  model.add(printed('saved half-way') as IOutput);
  const outputs = new FollowedOutputs(model);

  outputs.begin([printed('a'), { output_type: 'display_data', ...shown('b', '1') }]);

  expect(words(model)).toEqual(['a', 'b']);
  outputs.begin([printed('a')]);
  expect(words(model)).toEqual(['a']);
});

test('what comes afterwards is added, and changes displays in their place', () => {
  const model = new Model();
  const outputs = new FollowedOutputs(model);
  outputs.begin([printed('a'), { output_type: 'display_data', ...shown('b', '1') }]);

  outputs.take('stream', { name: 'stdout', text: 'c' });
  outputs.take('stream', { name: 'stdout', text: 'd' });
  outputs.take('display_data', shown('e', '2'));
  outputs.take('update_display_data', shown('B', '1'));
  outputs.take('update_display_data', shown('E', '2'));
  outputs.take('update_display_data', shown('of another cell', '3'));
  outputs.take('status', { execution_state: 'busy' });

  expect(words(model)).toEqual(['a', 'B', 'cd', 'E']);
  expect(model.list.every(output => !('transient' in output))).toBe(true);
});

test('a clearing that waits forgets where displays stood', () => {
  const model = new Model();
  const outputs = new FollowedOutputs(model);
  outputs.begin([printed('a'), { output_type: 'display_data', ...shown('b', '1') }]);

  outputs.take('clear_output', { wait: true });
  expect(words(model)).toEqual(['a', 'b']);
  outputs.take('display_data', shown('c', '2'));
  outputs.take('update_display_data', shown('b again', '1'));

  expect(words(model)).toEqual(['c']);
});

test('fields of a wrong type become empty ones', () => {
  const model = new Model();
  new FollowedOutputs(model).begin([7, null, { output_type: 'display_data', data: 'x' }]);

  expect(model.list).toEqual([{ output_type: 'display_data', data: {}, metadata: {} }]);
});

test('a block that was cut off keeps the words that came by the live channel', () => {
  const made = tools();
  const growing = { complete: false };
  const view = viewOf(trace(block('think', 'once upon', growing)), '', made);
  made.live.append('b1', 9, ' a time');
  view.update(trace(block('think', 'once upon', growing)));
  const model = new Model();
  model.list = [printed('real'), display(block('think', 'once upon', growing))] as IOutput[];

  markCut(model, made.live);

  expect(kept(model, 1)).toMatchObject({ text: 'once upon a time', stopped: true });
});

test('blocks that are whole, and what no view shows, are left as they are', () => {
  const model = new Model();
  const half = display(block('text', 'half', { complete: false }));
  model.list = [display(block('think', 'whole')), half] as IOutput[];

  markCut(model, new LiveBlocks());

  expect(kept(model, 0)).toMatchObject({ text: 'whole', complete: true });
  expect(kept(model, 0)).not.toHaveProperty('stopped');
  expect(kept(model, 1)).toMatchObject({ text: 'half', stopped: true });
});

function kept(model: Model, index: number): unknown {
  const data = model.list[index]?.['data'] as Record<string, { block: unknown }>;
  return data[MIME]?.block;
}
