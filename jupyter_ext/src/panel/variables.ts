/**
 * The shell's variables as a table; the kernel sends it after each run.
 */

import { element } from '../dom';
import type { Variable } from '../front/protocol';

export class VariableTable {
  readonly node: HTMLElement;
  private readonly _body = element('tbody');
  private _shown: readonly Variable[] | null = null;

  constructor() {
    const heads = ['Name', 'Type', 'Shape', 'Value'].map(name =>
      element('th', { scope: 'col' }, name)
    );
    this.node = element(
      'table',
      { class: 'jp-wm-variables', 'aria-label': 'Variables' },
      element('thead', {}, element('tr', {}, ...heads)),
      this._body
    );
  }

  show(rows: readonly Variable[]): void {
    if (rows === this._shown) {
      return;
    }
    this._shown = rows;
    this._body.replaceChildren(...rows.map(rowOf));
  }
}

function rowOf(variable: Variable): HTMLElement {
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, variable.name),
    element('td', {}, variable.type),
    element('td', {}, variable.shape),
    element('td', { class: 'jp-wm-value', title: variable.value }, variable.value)
  );
}
