import type { JupyterFrontEnd, JupyterFrontEndPlugin } from '@jupyterlab/application';
import { ISettingRegistry } from '@jupyterlab/settingregistry';

import { Preferences } from '../preferences';
import { IPreferences } from '../tokens';

const ID = 'worldmodel:plugin';

export const preferences: JupyterFrontEndPlugin<Preferences> = {
  id: ID,
  description: 'How conversations are shown, from the settings editor.',
  autoStart: true,
  provides: IPreferences,
  optional: [ISettingRegistry],
  activate: (_app: JupyterFrontEnd, registry: ISettingRegistry | null) => {
    const preferences = new Preferences();
    registry?.load(ID).then(
      settings => {
        const read = (): void => preferences.read(settings.composite);
        settings.changed.connect(read);
        read();
      },
      () => undefined // the defaults are in force
    );
    return preferences;
  }
};
