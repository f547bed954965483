/**
 * The choice of the model that answers: those the kernel knows, or one that is typed.
 *
 * The kernel decides: until it has loaded the new one, the present one stays chosen.
 */

import { InputDialog } from '@jupyterlab/apputils';

import { element } from '../dom';
import type { Front } from '../front/front';
import { modelName } from '../status-text';

const OTHER = '\u0000other';

export class ModelChooser {
  readonly node = element('select', { class: 'jp-wm-select jp-wm-model', 'aria-label': 'Model' });
  private _front: Front | null = null;
  private _shown = '';

  constructor() {
    this.node.addEventListener('change', () => this._choose(this.node.value));
  }

  show(front: Front): void {
    this._front = front;
    const { models, state } = front;
    const present = models.find(each => each.current);
    const name = modelName(state) || 'no model';
    const shown = JSON.stringify([models, name]);
    if (shown !== this._shown) {
      this._shown = shown;
      const options = models.map(each => element('option', { value: each.value }, each.name));
      const unknown = element('option', { value: '' }, name);
      const other = element('option', { value: OTHER }, 'Another model…');
      this.node.replaceChildren(...(present ? [] : [unknown]), ...options, other);
    }
    this.node.value = present?.value ?? '';
    this.node.disabled = !front.connected;
    this.node.title = `The model that answers: ${name}`;
  }

  private _choose(value: string): void {
    const front = this._front;
    if (front === null) {
      return;
    }
    this.show(front);
    if (value === OTHER) {
      void typeModel(front);
    } else {
      front.set('model', value);
    }
  }
}

/** Ask for a model by its name. */
export async function typeModel(front: Front): Promise<void> {
  const answer = await InputDialog.getItem({
    title: 'Which model shall answer?',
    label: 'A folder, an adapter’s folder, or a name on the hub, as after %model',
    items: front.models.map(each => each.name),
    editable: true,
    okLabel: 'Load'
  });
  const text = answer.value?.trim() ?? '';
  if (answer.button.accept && text) {
    front.set('model', front.models.find(each => each.name === text)?.value ?? text);
  }
}
