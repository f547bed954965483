import { expect, test, vi } from 'vitest';

import { Control, plainField } from '../src/ask/control';
import type { Answer, Question } from '../src/front/protocol';

function asked(kind: Question['kind'], code = ''): { control: Control; said: Answer[] } {
  const said: Answer[] = [];
  const question = { id: 'q', cell: 'c', block: 'b', kind, code };
  const control = new Control(question, answer => said.push(answer), plainField);
  document.body.replaceChildren(control.node);
  return { control, said };
}

function press(label: string): void {
  const buttons = [...document.querySelectorAll('button')];
  buttons.find(node => node.textContent === label)?.click();
}

test('the code is run as it stands', () => {
  const { said } = asked('run', 'print(1)');
  press('Run');
  expect(said).toEqual([{ action: 'run' }]);
});

test('changed code is sent, and the button says so', () => {
  const { said } = asked('run', 'print(1)');
  const area = document.querySelector('textarea');
  if (area !== null) {
    area.value = 'print(2)';
    area.dispatchEvent(new Event('input', { bubbles: true }));
  }
  press('Run edited');
  expect(said).toEqual([{ action: 'edit', code: 'print(2)' }]);
});

test('Shift+Enter is the first button, and reaches nobody else', () => {
  const { control, said } = asked('predict', 'print(1)');
  const elsewhere = vi.fn();
  document.body.addEventListener('keydown', elsewhere);
  const area = control.node.querySelector('textarea');
  if (area !== null) {
    area.value = '1';
  }
  const event = { key: 'Enter', shiftKey: true, bubbles: true, cancelable: true };
  area?.dispatchEvent(new KeyboardEvent('keydown', event));
  expect(said).toEqual([{ action: 'next', prediction: '1' }]);
  expect(elsewhere).not.toHaveBeenCalled();
});

test.each([
  ['run', 'Skip', { action: 'skip' }],
  ['run', 'Stop', { action: 'stop' }],
  ['predict', 'Skip', { action: 'next', prediction: '' }],
  ['next', 'Next', { action: 'next', prediction: '' }]
] as const)('%s: %s', (kind, label, answer) => {
  const { said } = asked(kind);
  press(label);
  expect(said).toEqual([answer]);
});

test('a question is answered once', () => {
  const { said } = asked('next');
  press('Next');
  press('Next');
  press('Stop');
  expect(said).toHaveLength(1);
});

test('the keyboard goes to the field that is to be filled', () => {
  asked('predict').control.focus();
  expect(document.activeElement?.tagName).toBe('TEXTAREA');
});
