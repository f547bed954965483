/**
 * The control with which a person answers a question of a run mode.
 *
 * Shift+Enter does what the first button does. The page's own shortcuts are off inside, so that
 * the same key does not run the cell.
 */

import { button, element } from '../dom';
import type { Answer, Question } from '../front/protocol';

/** A field for code; what edits it is decided elsewhere. */
export interface CodeField {
  readonly text: string;
  focus(): void;
  dispose(): void;
}

export type NewCodeField = (host: HTMLElement, code: string) => CodeField;
export type Say = (answer: Answer) => void;

const TITLES = {
  run: 'Run this code?',
  predict: 'What will it print?',
  next: 'Go on?'
} as const;

export class Control {
  readonly node: HTMLElement;
  readonly title: string;
  private readonly _question: Question;
  private readonly _newField: NewCodeField;
  private _primary: () => void = () => undefined;
  private _focus: () => void = () => undefined;
  private _field: CodeField | null = null;

  constructor(question: Question, say: Say, newField: NewCodeField) {
    this._question = question;
    this._newField = newField;
    this.title = TITLES[question.kind];
    this.node = element('div', {
      class: 'jp-wm-ask',
      role: 'group',
      'aria-label': this.title,
      'data-lm-suppress-shortcuts': 'true'
    });
    this.node.append(element('div', { class: 'jp-wm-name' }, this.title));
    this._build(say);
    this.node.addEventListener('keydown', event => this._key(event), true);
  }

  focus(): void {
    this._focus();
  }

  dispose(): void {
    this._field?.dispose();
    this._field = null;
    this.node.remove();
  }

  private _build(say: Say): void {
    switch (this._question.kind) {
      case 'run':
        this._buildRun(say);
        break;
      case 'predict':
        this._buildPredict(say);
        break;
      case 'next':
        this._row(say, ['Next', () => say({ action: 'next', prediction: '' })]);
        break;
    }
  }

  private _buildRun(say: Say): void {
    const { code } = this._question;
    const host = element('div', { class: 'jp-wm-field' });
    this.node.append(host);
    const field = this._newField(host, code);
    this._field = field;
    const run = (): void => {
      const changed = field.text.trim() !== code.trim();
      say(changed ? { action: 'edit', code: field.text } : { action: 'run' });
    };
    const label = element('span', {}, 'Run');
    host.addEventListener('input', () => {
      label.textContent = field.text.trim() === code.trim() ? 'Run' : 'Run edited';
    });
    this._row(say, [label, run], ['Skip', () => say({ action: 'skip' })]);
  }

  private _buildPredict(say: Say): void {
    const area = element('textarea', {
      class: 'jp-wm-guess',
      rows: '2',
      spellcheck: 'false',
      'aria-label': 'Your prediction of the output',
      placeholder: 'Your prediction'
    });
    this.node.append(area);
    this._row(
      say,
      ['Show the output', () => say({ action: 'next', prediction: area.value })],
      ['Skip', () => say({ action: 'next', prediction: '' })]
    );
    this._focus = () => area.focus();
  }

  /** The buttons; the first is what Shift+Enter does, and the last always stops. */
  private _row(say: Say, ...choices: [string | HTMLElement, () => void][]): void {
    const row = element('div', { class: 'jp-wm-row' });
    for (const [index, [label, run]] of choices.entries()) {
      const first = index === 0;
      const node = button('', () => this._once(run), {
        class: first ? 'jp-wm-button jp-mod-primary' : 'jp-wm-button',
        ...(first ? { title: 'Shift+Enter' } : {})
      });
      node.append(label);
      row.append(node);
      if (first) {
        this._primary = () => this._once(run);
        this._focus = () => node.focus();
      }
    }
    const stop = (): void => this._once(() => say({ action: 'stop' }));
    row.append(button('Stop', stop, { class: 'jp-wm-button jp-mod-stop' }));
    this.node.append(row);
  }

  /** One answer: a second click must not answer the next question. */
  private _once(run: () => void): void {
    if (!this.node.classList.contains('jp-mod-answered')) {
      this.node.classList.add('jp-mod-answered');
      run();
    }
  }

  private _key(event: KeyboardEvent): void {
    if (event.key === 'Enter' && event.shiftKey) {
      event.preventDefault();
      event.stopPropagation();
      this._primary();
    }
  }
}

/** A field without an editor. */
export function plainField(host: HTMLElement, code: string): CodeField {
  const area = element('textarea', {
    class: 'jp-wm-guess',
    rows: String(Math.min(code.split('\n').length + 1, 20)),
    spellcheck: 'false',
    'aria-label': 'Code to run'
  });
  area.value = code;
  host.append(area);
  return {
    get text() {
      return area.value;
    },
    focus: () => area.focus(),
    dispose: () => area.remove()
  };
}
