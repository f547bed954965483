/**
 * JupyterLab's own code editor as a field.
 */

import { CodeEditor } from '@jupyterlab/codeeditor';
import type { IEditorServices } from '@jupyterlab/codeeditor';

import type { CodeField, NewCodeField } from './control';
import { plainField } from './control';

export function editorFields(services: IEditorServices | null): NewCodeField {
  return services === null ? plainField : (host, code) => editorField(services, host, code);
}

function editorField(services: IEditorServices, host: HTMLElement, code: string): CodeField {
  const model = new CodeEditor.Model({ mimeType: 'text/x-ipython' });
  model.sharedModel.setSource(code);
  const editor = services.factoryService.newInlineEditor({
    host,
    model,
    config: { lineNumbers: false, lineWrap: true }
  });
  model.sharedModel.changed.connect(() => host.dispatchEvent(new Event('input')));
  return {
    get text() {
      return model.sharedModel.getSource();
    },
    focus: () => editor.focus(),
    dispose: () => {
      editor.dispose();
      model.dispose();
    }
  };
}
