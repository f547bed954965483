import { expect, test } from 'vitest';

import CASES from '../../tests/latex.json';
import { tame, tamePart } from '../src/trace/latex';
import { withoutRequests } from '../src/trace/safe';

const COMMAND = /\\(href|mmlToken)/;

test.each(CASES.tamed)('a command that acts is only read: %j', text => {
  const shown = tame(text);
  expect(shown).not.toBe(text);
  expect(shown.replaceAll('\u200b', '')).toBe(text);
  expect(shown.replaceAll('$', '')).not.toMatch(COMMAND);
});

test.each(CASES.kept)('other LaTeX stays as it is: %j', text => {
  expect(tame(text)).toBe(text);
});

test('a command that goes on in the next part is interrupted', () => {
  expect(CASES.begun.map(tamePart)).toEqual(CASES.begun.map(text => `${text}\u200b`));
  expect(CASES.done.map(tamePart)).toEqual(CASES.done);
});

test.each([
  '$\\href{java\tscript:alert(1)}{x}$',
  '&#92;(&#92;href{java&Tab;script:alert(1)}{x}&#92;)',
  '&#92;(\\hr<!-- -->ef{java<br>script:alert(1)}{x}&#92;)',
  '&#92;(\\hr<wbr>ef{java<br>script:alert(1)}{x}&#92;)',
  '&#92;(\\hr<u></u>ef{x}{y}&#92;)',
  '$\\mmlToken{mi}[href="java\tscript:alert(1)"]{x}$'
])('no page typesets a command that acts: %s', html => {
  const page = new DOMParser().parseFromString(withoutRequests(html), 'text/html');
  expect(page.body.textContent).not.toMatch(COMMAND);
  expect(page.body.textContent).toMatch(/\\/);
});
