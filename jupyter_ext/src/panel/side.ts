/**
 * The side panel: the model, the conversation's outline, the shell's variables, training runs.
 *
 * It is drawn again at most a few times a second, and only while it is seen.
 */

import { Widget } from '@lumino/widgets';
import type { Message } from '@lumino/messaging';
import type { NotebookPanel } from '@jupyterlab/notebook';

import { button, element } from '../dom';
import type { Front } from '../front/front';
import type { Fronts } from '../front/fronts';
import { worldIcon } from '../icons';
import { ModelCard } from './model';
import { Outline, entriesOf } from './outline';
import { RunList } from './runs';
import { VariableTable } from './variables';

const REDRAW_MS = 250;

export class SidePanel extends Widget {
  private readonly _fronts: Fronts;
  private readonly _model = new ModelCard();
  private readonly _outline: Outline;
  private readonly _variables = new VariableTable();
  private readonly _runs = new RunList((action, name) => this._front?.actOnRun(action, name));
  private readonly _outlineSection: HTMLElement;
  private readonly _variablesSection: HTMLElement;
  private readonly _runsSection: HTMLElement;
  private readonly _nothing = element(
    'p',
    { class: 'jp-wm-nothing' },
    'No conversation is open. Choose the kernel WorldModel in a notebook to begin one.'
  );
  private _panel: NotebookPanel | null = null;
  private _front: Front | null = null;
  private _timer = 0;

  constructor(fronts: Fronts) {
    super();
    this.id = 'worldmodel-panel';
    this.title.icon = worldIcon;
    this.title.caption = 'Conversation';
    this.addClass('jp-wm-side');
    this.node.setAttribute('role', 'region');
    this.node.setAttribute('aria-label', 'Conversation');
    this._fronts = fronts;
    this._outline = new Outline(cell => this._go(cell));
    const refresh = button('Refresh', () => this._front?.refresh(), { class: 'jp-wm-link' });
    const modelSection = section('Model', this._model.node);
    modelSection.classList.add('jp-mod-small');
    this._outlineSection = section('Conversation', this._outline.node);
    this._variablesSection = section('Variables', this._variables.node, refresh);
    this._runsSection = section('Training', this._runs.node);
    this.node.append(
      this._nothing,
      modelSection,
      this._outlineSection,
      this._variablesSection,
      this._runsSection
    );
    fronts.currentChanged.connect(this._follow, this);
    this._follow();
  }

  shows(part: { outline: boolean; variables: boolean }): void {
    this._outlineSection.classList.toggle('jp-mod-off', !part.outline);
    this._variablesSection.classList.toggle('jp-mod-off', !part.variables);
  }

  protected override onAfterShow(_message: Message): void {
    this._draw();
  }

  private _follow(): void {
    const current = this._fronts.current;
    this._front?.changed.disconnect(this._later, this);
    this._panel?.content.modelContentChanged.disconnect(this._later, this);
    this._panel?.content.activeCellChanged.disconnect(this._later, this);
    this._panel = current?.panel ?? null;
    this._front = current?.front ?? null;
    this._front?.changed.connect(this._later, this);
    this._panel?.content.modelContentChanged.connect(this._later, this);
    this._panel?.content.activeCellChanged.connect(this._later, this);
    this._draw();
  }

  private _later(): void {
    if (this._timer === 0 && this.isVisible) {
      this._timer = window.setTimeout(() => {
        this._timer = 0;
        this._draw();
      }, REDRAW_MS);
    }
  }

  private _draw(): void {
    const open = this._panel !== null && !this._panel.isDisposed && this._front !== null;
    this.node.classList.toggle('jp-mod-empty', !open);
    if (this._panel !== null && this._front !== null && open) {
      this._model.show(this._front);
      this._outline.show(entriesOf(this._panel, this._front.stale));
      this._variables.show(this._front.variables);
      this._runs.show(this._front.runs);
      this._runsSection.classList.toggle('jp-mod-off', this._front.runs.length === 0);
    }
  }

  private _go(id: string): void {
    const notebook = this._panel?.content;
    const index = notebook?.widgets.findIndex(cell => cell.model.id === id) ?? -1;
    const cell = notebook?.widgets[index];
    if (notebook && cell) {
      notebook.deselectAll();
      notebook.activeCellIndex = index;
      void notebook.scrollToCell(cell, 'start');
    }
  }
}

function section(title: string, content: HTMLElement, ...more: HTMLElement[]): HTMLElement {
  const head = element('header', {}, element('h2', {}, title), ...more);
  const scrolled = element('div', { class: 'jp-wm-scrolled' }, content);
  return element('section', { 'aria-label': title }, head, scrolled);
}
