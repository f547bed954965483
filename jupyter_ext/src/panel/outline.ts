/**
 * The questions of a conversation as a list; a click goes to the cell.
 */

import type { NotebookPanel } from '@jupyterlab/notebook';

import { kindOf } from '../cells/kind';
import { button, element } from '../dom';
import { firstLine } from '../trace/folded';
import { visible } from '../visible';

export interface Entry {
  readonly cell: string;
  readonly text: string;
  readonly number: string;
  readonly stale: boolean;
  readonly active: boolean;
}

export class Outline {
  readonly node = element('ol', { class: 'jp-wm-outline', 'aria-label': 'Questions' });
  private readonly _go: (cell: string) => void;
  private _rows: { row: HTMLElement; cell: string }[] = [];

  constructor(go: (cell: string) => void) {
    this._go = go;
  }

  /** Rows are kept, so that the keyboard stays where it is. */
  show(entries: readonly Entry[]): void {
    while (this._rows.length > entries.length) {
      this._rows.pop()?.row.remove();
    }
    for (const [index, entry] of entries.entries()) {
      const held = (this._rows[index] ??= this._newRow());
      held.cell = entry.cell;
      fill(held.row, entry);
    }
  }

  private _newRow(): { row: HTMLElement; cell: string } {
    const row = element('li', {});
    const held = { row, cell: '' };
    const go = button('', () => this._go(held.cell), { class: 'jp-wm-entry' });
    const number = element('span', { class: 'jp-wm-number' });
    const text = element('span', { class: 'jp-wm-question' });
    go.append(number, text, element('span', { class: 'jp-wm-badge' }));
    row.append(go);
    this.node.append(row);
    return held;
  }
}

function fill(row: HTMLElement, entry: Entry): void {
  set(row, '.jp-wm-number', entry.number);
  set(row, '.jp-wm-question', entry.text);
  set(row, '.jp-wm-badge', entry.stale ? 'stale' : '');
  const go = row.firstElementChild;
  go?.classList.toggle('jp-mod-stale', entry.stale);
  const title = entry.stale ? `${entry.text} (of a branch that was left)` : entry.text;
  go?.setAttribute('title', title);
  if (entry.active) {
    go?.setAttribute('aria-current', 'true');
  } else {
    go?.removeAttribute('aria-current');
  }
}

function set(row: HTMLElement, part: string, text: string): void {
  const node = row.querySelector(part);
  if (node !== null && node.textContent !== text) {
    node.textContent = text;
  }
}

/** The questions of a notebook. */
export function entriesOf(panel: NotebookPanel, stale: ReadonlySet<string>): Entry[] {
  const entries: Entry[] = [];
  for (const cell of panel.content.widgets) {
    const source = cell.model.type === 'code' ? cell.model.sharedModel.getSource() : '';
    if (kindOf(source) !== 'prompt') {
      continue;
    }
    const count = 'executionCount' in cell.model ? cell.model.executionCount : null;
    entries.push({
      cell: cell.model.id,
      text: visible(firstLine(source)),
      number: typeof count === 'number' ? String(count) : '',
      stale: stale.has(cell.model.id),
      active: cell === panel.content.activeCell
    });
  }
  return entries;
}
