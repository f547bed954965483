/**
 * Materialise: an answer as cells below it, or a whole conversation as a notebook of its own.
 */

import type { CodeCell } from '@jupyterlab/cells';
import type { NotebookPanel } from '@jupyterlab/notebook';
import type { Contents } from '@jupyterlab/services';

import { isConversation } from '../front/fronts';
import { answerCells, hasAnswer, plainNotebook } from './cells';

/** The cell that holds the answer at hand: the active one, or the one above it. */
export function answeredCell(panel: NotebookPanel): CodeCell | null {
  const cells = panel.content.widgets;
  const active = panel.content.activeCellIndex;
  for (const index of [active, active - 1]) {
    const cell = cells[index];
    if (cell?.model.type === 'code' && hasAnswer((cell as CodeCell).model.outputs?.toJSON())) {
      return cell as CodeCell;
    }
  }
  return null;
}

/** Insert the answer of a cell below it; how many cells that made. */
export function insertBelow(panel: NotebookPanel, cell: CodeCell): number {
  const notebook = panel.content;
  const below = notebook.widgets.indexOf(cell) + 1;
  const cells = answerCells(cell.model.outputs.toJSON(), { shell: isConversation(panel) });
  if (cells.length === 0 || notebook.model === null) {
    return 0;
  }
  const trusted = cell.model.trusted;
  const fresh = cells.map(({ cell_type, source, metadata, outputs }) =>
    cell_type === 'markdown'
      ? { cell_type, source, metadata: { ...metadata } }
      : { cell_type, source, outputs, metadata: { ...metadata, trusted } }
  );
  notebook.model.sharedModel.insertCells(below, fresh);
  notebook.activeCellIndex = below;
  return cells.length;
}

/** Write the conversation as a plain Python notebook beside it; its path. */
export async function saveAsPython(
  panel: NotebookPanel,
  contents: Contents.IManager
): Promise<string> {
  const path = panel.context.path;
  const wanted = `${path.replace(/\.ipynb$/, '')} (Python)`;
  const free = await freePath(wanted, contents);
  const content = plainNotebook(panel.model?.toJSON());
  await contents.save(free, { type: 'notebook', format: 'json', content });
  return free;
}

async function freePath(stem: string, contents: Contents.IManager): Promise<string> {
  for (let n = 1; ; n++) {
    const path = n === 1 ? `${stem}.ipynb` : `${stem} ${n}.ipynb`;
    try {
      await contents.get(path, { content: false });
    } catch {
      return path; // there is none of this name
    }
  }
}
