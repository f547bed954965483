import { ILayoutRestorer } from '@jupyterlab/application';
import { Notification } from '@jupyterlab/apputils';
import type { JupyterFrontEnd, JupyterFrontEndPlugin } from '@jupyterlab/application';
import { IStatusBar } from '@jupyterlab/statusbar';

import type { Fronts } from '../front/fronts';
import { SidePanel } from '../panel/side';
import type { Preferences } from '../preferences';
import { StatusItem } from '../status';
import { IFronts, IPreferences } from '../tokens';

const SHOWN_MS = 10_000;

export const panel: JupyterFrontEndPlugin<void> = {
  id: 'worldmodel:panel',
  description: 'The side panel and the item of the status bar.',
  autoStart: true,
  requires: [IFronts, IPreferences],
  optional: [ILayoutRestorer, IStatusBar],
  activate: (
    app: JupyterFrontEnd,
    fronts: Fronts,
    preferences: Preferences,
    restorer: ILayoutRestorer | null,
    statusBar: IStatusBar | null
  ) => {
    const side = new SidePanel(fronts);
    preferences.follow(values => side.shows(values));
    app.shell.add(side, 'left', { rank: 700 });
    fronts.panelAdded.connect((_, panel) => {
      const front = fronts.of(panel);
      front.changed.connect((_, change) => {
        const seen = side.isVisible && fronts.current?.front === front;
        if (change === 'problem' && front.problem !== '' && !seen) {
          Notification.warning(front.problem, { autoClose: SHOWN_MS });
        }
      });
    });
    restorer?.add(side, 'worldmodel-panel');
    statusBar?.registerStatusItem('worldmodel:status', {
      item: new StatusItem(fronts),
      align: 'left',
      rank: 5
    });
  }
};
