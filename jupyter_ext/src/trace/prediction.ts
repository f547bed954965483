/**
 * What was expected of an output, beside what it was.
 */

import { element } from '../dom';
import type { Prediction, Trace } from './format';
import type { View } from './view';

export class PredictionView implements View {
  readonly node: HTMLElement;

  constructor(prediction: Prediction) {
    const columns: [string, string][] = [];
    if (prediction.student.trim()) {
      columns.push(['You said', prediction.student]);
    }
    if (prediction.model) {
      columns.push(['The model expected', prediction.model]);
    }
    columns.push(['It printed', prediction.actual]);
    const cards = columns.map(([name, text]) =>
      element(
        'figure',
        {},
        element('figcaption', { class: 'jp-wm-name' }, name),
        element('pre', { class: 'jp-wm-words' }, text)
      )
    );
    this.node = element(
      'section',
      { class: 'jp-wm-block jp-wm-prediction', role: 'group', 'aria-label': 'Prediction' },
      element('div', { class: 'jp-wm-columns' }, ...cards),
      element('div', { class: 'jp-wm-verdict' }, verdict(prediction))
    );
    this.node.dataset['right'] = String(prediction.right);
  }

  update(_trace: Trace): boolean {
    return false;
  }

  dispose(): void {
    this.node.remove();
  }
}

export function verdict(prediction: Prediction): string {
  if (!prediction.student.trim()) {
    return 'No prediction of yours';
  }
  const word = prediction.right ? '✓ Right' : '✗ Not quite';
  return prediction.score ? `${word} · ${prediction.score}` : word;
}
