import type { JupyterFrontEnd, JupyterFrontEndPlugin } from '@jupyterlab/application';
import { Notification } from '@jupyterlab/apputils';
import { isCodeCellModel } from '@jupyterlab/cells';
import type { CodeCell } from '@jupyterlab/cells';
import { IEditorServices } from '@jupyterlab/codeeditor';
import { IEditorLanguageRegistry } from '@jupyterlab/codemirror';
import { INotebookTracker } from '@jupyterlab/notebook';
import type { NotebookPanel } from '@jupyterlab/notebook';

import { Desk } from '../ask/desk';
import { editorFields } from '../ask/field';
import { markCut } from '../cells/cut';
import { LateCells } from '../cells/late';
import { CellModes } from '../cells/modes';
import { markStale } from '../cells/stale';
import type { Change, Front } from '../front/front';
import { Fronts } from '../front/fronts';
import { insertBelow } from '../materialise/actions';
import type { Preferences } from '../preferences';
import { IFronts, ILiveBlocks, IPreferences } from '../tokens';
import type { LiveBlocks } from '../trace/live';

export const fronts: JupyterFrontEndPlugin<Fronts> = {
  id: 'worldmodel:fronts',
  description: 'The live channel to the kernel of each notebook.',
  autoStart: true,
  provides: IFronts,
  requires: [INotebookTracker, ILiveBlocks],
  activate: (_app: JupyterFrontEnd, tracker: INotebookTracker, live: LiveBlocks) =>
    new Fronts(tracker, live)
};

export const notebooks: JupyterFrontEndPlugin<void> = {
  id: 'worldmodel:notebooks',
  description: 'Questions of the run modes, and cells edited as what they are.',
  autoStart: true,
  requires: [IFronts, ILiveBlocks, IPreferences, IEditorLanguageRegistry],
  optional: [IEditorServices],
  activate: (
    _app: JupyterFrontEnd,
    fronts: Fronts,
    live: LiveBlocks,
    preferences: Preferences,
    languages: IEditorLanguageRegistry,
    services: IEditorServices | null
  ) => {
    const newField = editorFields(services);
    const followed = new WeakSet<Front>(); // views of a notebook share their cells
    const add = (panel: NotebookPanel): void => {
      const front = fronts.of(panel);
      const desk = new Desk(panel, front, live, newField);
      const modes = new CellModes(panel, languages);
      if (!followed.has(front)) {
        followed.add(front);
        new LateCells(panel, front);
        front.lost.connect(() => markAllCut(panel, live));
        front.wanted.connect((_, cell) => materialise(panel, cell));
      }
      const mark = (): void => markStale(panel.content.widgets, front.stale);
      const follow = (_: Front, change: Change): void => {
        if (change === 'stale') {
          mark();
        }
      };
      front.changed.connect(follow);
      panel.content.modelContentChanged.connect(mark); // cells come anew, moved or undeleted
      mark();
      const apply = (): void => {
        desk.takesFocus = preferences.values.takeFocus;
        modes.enabled = preferences.values.promptsAsText;
      };
      apply();
      preferences.changed.connect(apply);
      panel.disposed.connect(() => {
        preferences.changed.disconnect(apply);
        front.changed.disconnect(follow);
      });
    };
    fronts.panelAdded.connect((_, panel) => add(panel));
  }
};

/** `%export`: the answer of a cell as cells below it. */
function materialise(panel: NotebookPanel, id: string): void {
  const cell = panel.content.widgets.find(each => each.model.id === id);
  if (cell === undefined || insertBelow(panel, cell as CodeCell) === 0) {
    Notification.warning('The last answer is not in this notebook any more.');
  }
}

function markAllCut(panel: NotebookPanel, live: LiveBlocks): void {
  for (const cell of panel.context.model.cells) {
    if (isCodeCellModel(cell)) {
      markCut(cell.outputs, live);
    }
  }
}
