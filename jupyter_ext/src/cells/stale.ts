/**
 * Cells whose answers are not part of the conversation any more, marked in the notebook.
 */

/** What is needed of JupyterLab's cells. */
interface Marked {
  readonly model: { readonly id: string };
  toggleClass(name: string, force: boolean): unknown;
}

export function markStale(cells: readonly Marked[], stale: ReadonlySet<string>): void {
  for (const cell of cells) {
    cell.toggleClass('jp-wm-stale', stale.has(cell.model.id));
  }
}
