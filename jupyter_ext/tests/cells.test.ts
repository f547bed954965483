import { expect, test } from 'vitest';

import { kindOf, magicName, pythonBody } from '../src/cells/kind';
import { answerCells, fenced, hasAnswer, plainNotebook } from '../src/materialise/cells';
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
  const turn = [display(block('code', '%timeit 1')), display(block('code', '!ls'))];
  expect(answerCells(turn, { shell: true }).map(cell => cell.source)).toEqual(['%timeit 1', '!ls']);
});

test('code that was skipped is text, so that nobody runs it by accident', () => {
  const [cell] = answerCells([display(block('code', 'boom()', { status: 'skipped' }))], {
    shell: false
  });
  expect(cell).toMatchObject({ cell_type: 'markdown' });
});

test('thinking alone is no answer', () => {
  expect(hasAnswer([display(block('think', 'Hm.'))])).toBe(false);
  expect(hasAnswer([printed('x')])).toBe(false);
});

test('a conversation becomes a notebook that runs without us', () => {
  const notebook = plainNotebook({
    cells: [
      { cell_type: 'markdown', source: ['# Title\n', 'text'] },
      { cell_type: 'code', source: 'What is\n15%?', outputs: TURN },
      { cell_type: 'code', source: '%%python\nx = 1', outputs: [printed('1')] },
      { cell_type: 'code', source: '%think on', outputs: [] },
      { cell_type: 'code', source: '!ls', outputs: [] },
      { cell_type: 'code', source: '', outputs: [] }
    ]
  });
  expect(notebook.cells.map(cell => cell['source'])).toEqual([
    '# Title\ntext',
    '> What is\n> 15%?',
    'print(totl)',
    'print(36)',
    'It is **36**.',
    'x = 1',
    '!ls'
  ]);
  expect(notebook.metadata.kernelspec?.name).toBe('python3');
  expect(notebook.cells[2]?.metadata).toEqual({ tags: ['raises-exception'] });
  expect(notebook.cells[0]).not.toHaveProperty('outputs');
});

test('a fence is longer than those in the text', () => {
  expect(fenced('```\nx\n```')).toBe('````python\n```\nx\n```\n````');
});
