import type { JupyterFrontEnd, JupyterFrontEndPlugin } from '@jupyterlab/application';
import { ICommandPalette, IToolbarWidgetRegistry } from '@jupyterlab/apputils';
import { ILauncher } from '@jupyterlab/launcher';
import { INotebookTracker } from '@jupyterlab/notebook';
import type { NotebookPanel } from '@jupyterlab/notebook';

import { CATEGORY, Commands, addCommands, ourKernel, paletteCommands } from '../commands';
import type { Fronts } from '../front/fronts';
import { materialiseIcon } from '../icons';
import { IFronts } from '../tokens';
import { materialiseItem, modeItem, modelItem, stopItem, thinkingItem } from '../toolbar/items';

export const commands: JupyterFrontEndPlugin<void> = {
  id: 'worldmodel:commands',
  description: 'Commands, and where they are offered.',
  autoStart: true,
  requires: [IFronts, INotebookTracker],
  optional: [ICommandPalette, IToolbarWidgetRegistry, ILauncher],
  activate: (
    app: JupyterFrontEnd,
    fronts: Fronts,
    tracker: INotebookTracker,
    palette: ICommandPalette | null,
    toolbars: IToolbarWidgetRegistry | null,
    launcher: ILauncher | null
  ) => {
    addCommands(app, fronts, tracker);
    for (const command of paletteCommands()) {
      palette?.addItem({ command, category: CATEGORY, args: { isPalette: true } });
    }
    if (toolbars !== null) {
      addToolbar(app, fronts, toolbars);
    }
    if (launcher !== null) {
      addTile(app, launcher);
    }
  }
};

/** The items that `schema/plugin.json` puts into a notebook's toolbar. */
function addToolbar(app: JupyterFrontEnd, fronts: Fronts, toolbars: IToolbarWidgetRegistry): void {
  const items = { mode: modeItem, thinking: thinkingItem, model: modelItem, stop: stopItem };
  for (const [name, make] of Object.entries(items)) {
    toolbars.addFactory<NotebookPanel>('Notebook', `worldmodel-${name}`, panel =>
      make(panel, fronts)
    );
  }
  toolbars.addFactory<NotebookPanel>('Notebook', 'worldmodel-materialise', panel =>
    materialiseItem(panel, fronts, {
      icon: materialiseIcon,
      label: 'Save the conversation as a Python notebook',
      run: () => void app.commands.execute(Commands.materialiseNotebook)
    })
  );
}

function addTile(app: JupyterFrontEnd, launcher: ILauncher): void {
  void app.serviceManager.kernelspecs.ready.then(() => {
    if (ourKernel(app) !== undefined) {
      launcher.add({
        command: Commands.create,
        category: CATEGORY,
        args: { isLauncher: true },
        rank: 0
      });
    }
  });
}
