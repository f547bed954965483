/**
 * Puts each open question where it belongs on the page, and takes it away when it is answered.
 *
 * That is the block that it is about, in every view of it; a question about none stands below the
 * outputs of its cell.
 */

import { announce, element } from '../dom';
import type { Front } from '../front/front';
import type { Question } from '../front/protocol';
import type { LiveBlocks } from '../trace/live';
import type { NotebookPanel } from '@jupyterlab/notebook';
import { Control } from './control';
import type { NewCodeField } from './control';

const LOOK_AGAIN_MS = 100;
const LOOKS = 10;
const EDITABLE = 'input, textarea, select, [contenteditable]:not([contenteditable=false])';

export class Desk {
  private readonly _panel: NotebookPanel;
  private readonly _front: Front;
  private readonly _live: LiveBlocks;
  private readonly _newField: NewCodeField;
  private readonly _controls = new Map<string, { control: Control; slot: HTMLElement }>();

  /** Whether a new question may take the keyboard. */
  takesFocus = true;

  constructor(panel: NotebookPanel, front: Front, live: LiveBlocks, newField: NewCodeField) {
    this._panel = panel;
    this._front = front;
    this._live = live;
    this._newField = newField;
    front.changed.connect(this._follow, this);
    panel.disposed.connect(() => front.changed.disconnect(this._follow, this));
    this.place();
  }

  /** Show what is asked and not yet shown; remove what is asked no more. */
  place(): void {
    const asked = new Map(this._front.questions.map(question => [question.id, question]));
    for (const [id, { control, slot }] of this._controls) {
      const lost = !slot.isConnected && asked.has(id);
      if (!asked.has(id) || lost) {
        this._remove(id, control);
      }
    }
    for (const question of asked.values()) {
      if (!this._controls.has(question.id)) {
        this._show(question);
      }
    }
  }

  private _follow(_: Front, change: string): void {
    if (change === 'questions') {
      this.place();
    }
  }

  /** The question may be here before its block is drawn: then look for it a few times. */
  private _show(question: Question, looks = LOOKS): void {
    const slot = this._slot(question, looks === 0);
    if (slot === null) {
      setTimeout(() => {
        const open = this._front.questions.includes(question) && !this._controls.has(question.id);
        if (looks > 0 && open && !this._panel.isDisposed) {
          this._show(question, looks - 1);
        }
      }, LOOK_AGAIN_MS);
      return;
    }
    const say = this._front.answer.bind(this._front, question.id);
    const control = new Control(question, say, this._newField);
    slot.append(control.node);
    this._controls.set(question.id, { control, slot });
    announce(control.title);
    if (this._mayTakeFocus()) {
      control.focus();
      control.node.scrollIntoView({ block: 'nearest' });
    }
  }

  private _remove(id: string, control: Control): void {
    const focused = control.node.contains(document.activeElement);
    control.dispose();
    this._controls.delete(id);
    if (focused) {
      this._panel.content.node.focus({ preventScroll: true });
    }
  }

  private _slot(question: Question, anywhere: boolean): HTMLElement | null {
    const inPanel = this._live
      .views(question.block)
      .map(view => view.slot)
      .find(slot => this._panel.node.contains(slot));
    return inPanel ?? (question.block && !anywhere ? null : this._below(question.cell));
  }

  /** A place below a cell's outputs; JupyterLab never looks into it. */
  private _below(id: string): HTMLElement | null {
    const cell = this._panel.content.widgets.find(widget => widget.model.id === id);
    const area = cell?.node.querySelector('.jp-Cell-outputArea');
    if (!area?.parentElement) {
      return null;
    }
    const found = area.parentElement.querySelector<HTMLElement>(':scope > .jp-wm-below');
    if (found !== null) {
      return found;
    }
    const slot = element('div', { class: 'jp-wm-below' });
    area.after(slot);
    return slot;
  }

  /** Not while a person writes elsewhere, nor for a notebook that is not looked at. */
  private _mayTakeFocus(): boolean {
    const active = document.activeElement;
    const writing = active !== null && active.matches(EDITABLE);
    const here = active === null || active === document.body || this._panel.node.contains(active);
    return this.takesFocus && this._panel.isVisible && here && !writing;
  }
}
