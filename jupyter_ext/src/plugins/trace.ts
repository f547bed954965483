import type { JupyterFrontEnd, JupyterFrontEndPlugin } from '@jupyterlab/application';
import { IEditorLanguageRegistry } from '@jupyterlab/codemirror';
import { IRenderMimeRegistry } from '@jupyterlab/rendermime';

import type { Preferences } from '../preferences';
import { ILiveBlocks, IPreferences } from '../tokens';
import { LiveBlocks } from '../trace/live';
import { traceRenderers } from '../trace/renderer';

export const trace: JupyterFrontEndPlugin<LiveBlocks> = {
  id: 'worldmodel:trace',
  description: 'Shows what the model thinks, runs and answers.',
  autoStart: true,
  provides: ILiveBlocks,
  requires: [IRenderMimeRegistry, IEditorLanguageRegistry, IPreferences],
  activate: (
    _app: JupyterFrontEnd,
    rendermime: IRenderMimeRegistry,
    languages: IEditorLanguageRegistry,
    preferences: Preferences
  ) => {
    const live = new LiveBlocks();
    preferences.follow(values => {
      live.streaming = values.streaming;
      live.unfolded = values.unfoldThinking;
    });
    rendermime.addFactory(traceRenderers(live, languages), 0);
    return live;
  }
};
