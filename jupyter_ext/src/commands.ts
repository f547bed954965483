/**
 * What a person can do from the command palette, the toolbars and the launcher.
 */

import { Notification } from '@jupyterlab/apputils';
import type { JupyterFrontEnd } from '@jupyterlab/application';
import { NotebookActions } from '@jupyterlab/notebook';
import type { INotebookTracker } from '@jupyterlab/notebook';

import { announce } from './dom';
import { hasOurName } from './front/front';
import { isConversation } from './front/fronts';
import type { Fronts } from './front/fronts';
import { MODES } from './front/protocol';
import type { Mode } from './front/protocol';
import { launcherIcon, materialiseIcon } from './icons';
import { answeredCell, insertBelow, saveAsPython } from './materialise/actions';
import { isAtWork } from './status-text';
import { typeModel } from './toolbar/chooser';

export const CATEGORY = 'WorldModel';

export const Commands = {
  create: 'worldmodel:new-conversation',
  materialiseAnswer: 'worldmodel:materialise-answer',
  materialiseNotebook: 'worldmodel:materialise-conversation',
  stop: 'worldmodel:stop',
  thinking: 'worldmodel:toggle-thinking',
  model: 'worldmodel:choose-model',
  mode: (mode: Mode) => `worldmodel:mode-${mode}`
} as const;

/** Those that belong in the palette. */
export function paletteCommands(): string[] {
  const { create, materialiseAnswer, materialiseNotebook, model, stop, thinking } = Commands;
  const modes = MODES.map(mode => Commands.mode(mode));
  return [create, materialiseAnswer, materialiseNotebook, ...modes, thinking, model, stop];
}

export function addCommands(
  app: JupyterFrontEnd,
  fronts: Fronts,
  tracker: INotebookTracker
): void {
  addCreate(app);
  addMaterialise(app, tracker);
  addControls(app, fronts);
  keepFresh(app, fronts, tracker);
}

/** Buttons ask again whether they are enabled only when they are told to. */
function keepFresh(app: JupyterFrontEnd, fronts: Fronts, tracker: INotebookTracker): void {
  const tell = (): void => {
    for (const command of paletteCommands()) {
      app.commands.notifyCommandChanged(command);
    }
  };
  tracker.activeCellChanged.connect(tell);
  NotebookActions.executed.connect(tell);
  fronts.panelAdded.connect((_, panel) => {
    fronts.of(panel).changed.connect((_, change) => {
      if (change === 'state') {
        tell();
      }
    });
  });
}

function addCreate(app: JupyterFrontEnd): void {
  app.commands.addCommand(Commands.create, {
    label: args => (args['isLauncher'] ? 'Conversation' : 'New Conversation'),
    caption: 'A notebook in which the model answers',
    icon: args => (args['isPalette'] ? undefined : launcherIcon),
    isEnabled: () => ourKernel(app) !== undefined,
    execute: args =>
      app.commands.execute('notebook:create-new', {
        cwd: args['cwd'] ?? '',
        kernelName: ourKernel(app) ?? ''
      })
  });
}

/** The name of the kernelspec to begin a conversation with. */
export function ourKernel(app: JupyterFrontEnd): string | undefined {
  const specs = app.serviceManager.kernelspecs.specs?.kernelspecs ?? {};
  return Object.keys(specs).find(hasOurName);
}

function addMaterialise(app: JupyterFrontEnd, tracker: INotebookTracker): void {
  const answered = (): boolean =>
    tracker.currentWidget !== null && answeredCell(tracker.currentWidget) !== null;
  app.commands.addCommand(Commands.materialiseAnswer, {
    label: 'Turn the Answer into Cells',
    caption: 'Turn the answer into cells below it',
    icon: args => (args['isPalette'] ? undefined : materialiseIcon),
    isVisible: answered,
    isEnabled: answered,
    execute: () => {
      const panel = tracker.currentWidget;
      const cell = panel && answeredCell(panel);
      if (panel && cell) {
        announce(`${insertBelow(panel, cell)} cells inserted`);
      }
    }
  });
  app.commands.addCommand(Commands.materialiseNotebook, {
    label: 'Save the Conversation as a Python Notebook',
    caption: 'A notebook with the same code and answers, for the plain Python kernel',
    isEnabled: () => tracker.currentWidget !== null && isConversation(tracker.currentWidget),
    execute: async () => {
      const panel = tracker.currentWidget;
      if (panel === null) {
        return;
      }
      try {
        const path = await saveAsPython(panel, app.serviceManager.contents);
        await app.commands.execute('docmanager:open', { path });
      } catch (error) {
        Notification.error(`The notebook could not be written: ${String(error)}`);
      }
    }
  });
}

function addControls(app: JupyterFrontEnd, fronts: Fronts): void {
  const connected = (): boolean => fronts.current?.front.connected ?? false;
  for (const mode of MODES) {
    app.commands.addCommand(Commands.mode(mode), {
      label: { run: 'Run Code at Once', ask: 'Ask Before Code Runs', step: 'Go Step by Step' }[mode],
      isEnabled: connected,
      isToggled: () => fronts.current?.front.state.mode === mode,
      execute: () => fronts.current?.front.set('mode', mode)
    });
  }
  app.commands.addCommand(Commands.thinking, {
    label: 'Unfold Thinking',
    isEnabled: connected,
    isToggled: () => fronts.current?.front.state.thinking ?? false,
    execute: () => {
      const front = fronts.current?.front;
      front?.set('show_thinking', String(!front.state.thinking));
    }
  });
  app.commands.addCommand(Commands.model, {
    label: 'Choose the Model…',
    isEnabled: connected,
    execute: () => fronts.current && typeModel(fronts.current.front)
  });
  app.commands.addCommand(Commands.stop, {
    label: 'Stop the Model',
    isEnabled: () => isAtWork(fronts.current?.front.state ?? { phase: '' }),
    execute: () => fronts.current?.front.interrupt()
  });
}
