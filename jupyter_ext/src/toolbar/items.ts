/**
 * What a conversation's toolbar has more than a notebook's: hidden where the kernel is not ours.
 */

import { Widget } from '@lumino/widgets';
import type { LabIcon } from '@jupyterlab/ui-components';
import type { NotebookPanel } from '@jupyterlab/notebook';

import { button, element } from '../dom';
import type { Front } from '../front/front';
import { isConversation } from '../front/fronts';
import type { Fronts } from '../front/fronts';
import { MODES } from '../front/protocol';
import type { State } from '../front/protocol';
import { thinkingIcon } from '../icons';
import { isAtWork } from '../status-text';
import { ModelChooser } from './chooser';

/** An item that shows the state of its notebook's kernel. */
class Item extends Widget {
  private readonly _panel: NotebookPanel;
  private readonly _front: Front;
  private readonly _show: (state: State, connected: boolean) => void;

  constructor(
    panel: NotebookPanel,
    front: Front,
    content: HTMLElement,
    show: (state: State, connected: boolean) => void
  ) {
    super();
    this._panel = panel;
    this._front = front;
    this._show = show;
    this.addClass('jp-wm-item');
    this.node.append(content);
    front.changed.connect(this._follow, this);
    panel.sessionContext.kernelChanged.connect(this._follow, this);
    void panel.context.ready.then(() => this._follow());
    this._follow();
  }

  override dispose(): void {
    this._front.changed.disconnect(this._follow, this);
    this._panel.sessionContext.kernelChanged.disconnect(this._follow, this);
    super.dispose();
  }

  private _follow(): void {
    if (!this.isDisposed) {
      this.setHidden(!isConversation(this._panel));
      this._show(this._front.state, this._front.connected);
    }
  }
}

const MODE_TITLES = {
  run: 'Run: code runs at once',
  ask: 'Ask: each block of code waits for your word',
  step: 'Step: one block at a time, and you may predict its output'
} as const;

export function modeItem(panel: NotebookPanel, fronts: Fronts): Widget {
  const front = fronts.of(panel);
  const select = element('select', { class: 'jp-wm-select', 'aria-label': 'Run mode' });
  for (const mode of MODES) {
    const label = mode.charAt(0).toUpperCase() + mode.slice(1);
    select.append(element('option', { value: mode, title: MODE_TITLES[mode] }, label));
  }
  select.addEventListener('change', () => front.set('mode', select.value));
  return new Item(panel, front, select, (state, connected) => {
    select.value = state.mode;
    select.title = MODE_TITLES[state.mode];
    select.disabled = !connected;
  });
}

export function thinkingItem(panel: NotebookPanel, fronts: Fronts): Widget {
  const front = fronts.of(panel);
  const toggle = iconButton(thinkingIcon, 'Unfold thinking', () => {
    const open = !front.state.thinking;
    front.set('show_thinking', String(open));
    for (const details of panel.node.querySelectorAll('details')) {
      if (details.closest('.jp-wm-think') !== null) {
        details.open = open;
      }
    }
  });
  return new Item(panel, front, toggle, (state, connected) => {
    toggle.setAttribute('aria-pressed', String(state.thinking));
    toggle.toggleAttribute('disabled', !connected);
  });
}

export function modelItem(panel: NotebookPanel, fronts: Fronts): Widget {
  const front = fronts.of(panel);
  const chooser = new ModelChooser();
  return new Item(panel, front, chooser.node, () => chooser.show(front));
}

export function stopItem(panel: NotebookPanel, fronts: Fronts): Widget {
  const front = fronts.of(panel);
  const stop = button('Stop', () => void front.interrupt(), {
    class: 'jp-wm-stop',
    title: 'Stop the model and its code'
  });
  return new Item(panel, front, stop, state => {
    stop.toggleAttribute('disabled', !isAtWork(state));
  });
}

export function materialiseItem(
  panel: NotebookPanel,
  fronts: Fronts,
  { icon, label, run }: { icon: LabIcon; label: string; run: () => void }
): Widget {
  return new Item(panel, fronts.of(panel), iconButton(icon, label, run), () => undefined);
}

function iconButton(icon: LabIcon, label: string, run: () => void): HTMLElement {
  const node = button('', run, { class: 'jp-wm-icon', title: label, 'aria-label': label });
  icon.element({ container: node });
  return node;
}
