import { ILayoutRestorer } from '@jupyterlab/application';
import type { JupyterFrontEnd, JupyterFrontEndPlugin } from '@jupyterlab/application';
import { IStatusBar } from '@jupyterlab/statusbar';

import type { Fronts } from '../front/fronts';
import { SidePanel } from '../panel/side';
import type { Preferences } from '../preferences';
import { StatusItem } from '../status';
import { IFronts, IPreferences } from '../tokens';

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
    restorer?.add(side, 'worldmodel-panel');
    statusBar?.registerStatusItem('worldmodel:status', {
      item: new StatusItem(fronts),
      align: 'left',
      rank: 5
    });
  }
};
