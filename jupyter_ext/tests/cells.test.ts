import { expect, test } from 'vitest';

import { kindOf, magicName, pythonBody } from '../src/cells/kind';
import { markStale } from '../src/cells/stale';
import { answerCells, fenced, hasAnswer, plainNotebook } from '../src/materialise/cells';
import CASES from '../../tests/materialised.json';
import { block, display, printed } from './make';

test.each([
  ['', 'nothing'],
  ['  \n# only a comment', 'prompt'],
  ['What is 15% of 240?', 'prompt'],
  ['why?', 'prompt'],
  ['Why not?', 'prompt'],
  ['len?', 'shell'],
  ['größe?', 'shell'],
  ['?np.*', 'shell'],
  ['!ls', 'shell'],
  ['# list them\n!ls', 'shell'],
  ['%%python\nx', 'python'],
  ['%%pythonic', 'magic'],
  ['\n# mine\n%%python\nx', 'python'],
  ['%timeit x', 'magic'],
  ['/think on', 'magic'],
  ['/ is a slash', 'prompt']
])('%j is %s', (source, kind) => expect(kindOf(source)).toBe(kind));

test('the parts of a magic', () => {
  expect(magicName('%think on')).toBe('think');
  expect(magicName('%%bash\nls')).toBe('bash');
  expect(pythonBody('# mine\n%%python\nx = "%%python"\ny')).toBe('x = "%%python"\ny');
});

const TURN = [
  display(block('think', 'Hm.')),
  display(block('code', 'print(totl)', { status: 'error', execution_count: 1 })),
  display({ format: 1, error: { ename: 'NameError', evalue: 'totl', traceback: 'a\nb' } }),
  display(block('code', 'print(36)', { status: 'ok', execution_count: 2 })),
  printed('36\n'),
  display(block('text', 'It is **36**.')),
  display({ format: 1, turn: { model: 'm' } })
];

test('an answer becomes code with its outputs, and text', () => {
  const cells = answerCells(TURN, { shell: true });
  expect(cells.map(cell => [cell.cell_type, cell.source])).toEqual([
    ['code', '%%python\nprint(totl)'],
    ['code', '%%python\nprint(36)'],
    ['markdown', 'It is **36**.']
  ]);
  expect(cells[0]?.outputs).toMatchObject([{ output_type: 'error', ename: 'NameError' }]);
  expect(cells[1]?.outputs).toMatchObject([{ output_type: 'stream', text: '36\n' }]);
});

test('IPython’s own syntax runs in the shell as it is', () => {
  const turn = ['%timeit 1', '!ls'].map(code => display(block('code', code, { status: 'ok' })));
  expect(answerCells(turn, { shell: true }).map(cell => cell.source)).toEqual(['%timeit 1', '!ls']);
});

test('thinking alone is no answer', () => {
  expect(hasAnswer([display(block('think', 'Hm.'))])).toBe(false);
  expect(hasAnswer([printed('x')])).toBe(false);
});

test('a conversation becomes a notebook for the plain Python kernel', () => {
  expect(plainNotebook({ cells: [] }).metadata.kernelspec?.name).toBe('python3');
});

test.each(CASES.map(each => [each.rule, each] as const))('as Python does it: %s', (_, each) => {
  expect(plainNotebook({ cells: each.cells }).cells).toEqual(each.becomes);
});

test('a fence is longer than those in the text', () => {
  expect(fenced('```\nx\n```')).toBe('````python\n```\nx\n```\n````');
});

test('stale cells are marked, and those that are so no more lose the mark', () => {
  const marks: Record<string, boolean> = {};
  const cells = ['a', 'b'].map(id => ({
    model: { id },
    toggleClass: (name: string, force: boolean) => (marks[`${id} ${name}`] = force)
  }));
  markStale(cells, new Set(['b', 'gone']));
  expect(marks).toEqual({ 'a jp-wm-stale': false, 'b jp-wm-stale': true });
  markStale(cells, new Set());
  expect(marks).toEqual({ 'a jp-wm-stale': false, 'b jp-wm-stale': false });
});
