/**
 * The training runs: how far each is, its loss, and what can be done with it.
 */

import { button, element } from '../dom';
import type { Run, RunAction } from '../front/protocol';

const UNDER_WAY = ['starting', 'running'];
const WIDTH = 72;
const HEIGHT = 18;
const SVG = 'http://www.w3.org/2000/svg';

export class RunList {
  readonly node = element('ul', { class: 'jp-wm-runs', 'aria-label': 'Training runs' });
  private readonly _act: (action: RunAction, name: string) => void;
  private readonly _kept = new Map<string, HTMLElement>();
  private _shown: readonly Run[] | null = null;

  constructor(act: (action: RunAction, name: string) => void) {
    this._act = act;
  }

  show(runs: readonly Run[]): void {
    if (runs === this._shown) {
      return;
    }
    this._shown = runs;
    const focused = this.node.contains(document.activeElement) ? document.activeElement : null;
    this.node.replaceChildren(...runs.map(run => this._item(run)));
    if (focused instanceof HTMLElement && this.node.contains(focused)) {
      focused.focus();
    }
  }

  private _item(run: Run): HTMLElement {
    const head = element('div', { class: 'jp-wm-run-head' }, element('b', {}, run.name));
    head.append(element('span', { class: 'jp-wm-facts', title: run.reason }, stateText(run)));
    head.append(...this._buttons(run));
    const item = element('li', { 'data-state': run.state }, head);
    if (UNDER_WAY.includes(run.state) && run.steps > 0) {
      const attributes = { max: String(run.steps), 'aria-label': `Progress of ${run.name}` };
      const bar = element('progress', attributes);
      bar.value = run.step;
      item.append(bar);
    }
    const figures = element('div', { class: 'jp-wm-facts' }, lossText(run));
    if (run.curve.length > 1) {
      figures.prepend(sparkline(run.curve, run.name));
    }
    item.append(figures);
    return item;
  }

  private _buttons(run: Run): HTMLElement[] {
    if (UNDER_WAY.includes(run.state)) {
      return [this._button('Stop', 'stop', run)];
    }
    return run.adapter && !run.used ? [this._button('Use', 'adapter', run)] : [];
  }

  private _button(label: string, action: RunAction, run: Run): HTMLElement {
    const title = `${label} ${run.name}`;
    const kept = this._kept.get(title);
    if (kept !== undefined) {
      return kept; // a press may begin before an update and end after it
    }
    const act = () => this._act(action, run.name);
    const made = button(label, act, { class: 'jp-wm-link', 'aria-label': title });
    this._kept.set(title, made);
    return made;
  }
}

export function stateText(run: Run): string {
  const of = run.steps > 0 ? `${run.step} of ${run.steps}` : '';
  const words = run.used ? 'in use' : run.state;
  return UNDER_WAY.includes(run.state) && of !== '' ? `${words} · ${of}` : words;
}

function lossText(run: Run): string {
  const parts = [];
  if (run.loss !== undefined) {
    parts.push(`loss ${run.loss.toFixed(3)}`);
  }
  if (run.validLoss !== undefined) {
    parts.push(`validation ${run.validLoss.toFixed(3)}`);
  }
  return parts.join(' · ');
}

function sparkline(curve: readonly number[], name: string): SVGElement {
  const top = Math.max(...curve, Number.EPSILON);
  const points = curve.map((value, index) => {
    const x = (index / (curve.length - 1)) * WIDTH;
    const y = HEIGHT - 1 - (value / top) * (HEIGHT - 2);
    return `${x.toFixed(1)},${y.toFixed(1)}`;
  });
  const drawing = document.createElementNS(SVG, 'svg');
  drawing.setAttribute('role', 'img');
  drawing.setAttribute('aria-label', `Loss of ${name}`);
  drawing.setAttribute('viewBox', `0 0 ${WIDTH} ${HEIGHT}`);
  drawing.setAttribute('width', String(WIDTH));
  drawing.setAttribute('height', String(HEIGHT));
  const line = document.createElementNS(SVG, 'polyline');
  line.setAttribute('points', points.join(' '));
  drawing.append(line);
  return drawing;
}
