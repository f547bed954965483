/**
 * The small parts of a trace: errors that the model read, the line below a turn, and the plain
 * text of what this version does not know.
 */

import { element } from '../dom';
import { copyButton } from './clipboard';
import type { Failure, Trace, Turn } from './format';
import type { View } from './view';

abstract class FixedView implements View {
  readonly node: HTMLElement;

  constructor(node: HTMLElement) {
    this.node = node;
  }

  /** Fixed: another trace gets another view. */
  update(_trace: Trace): boolean {
    return false;
  }

  dispose(): void {
    this.node.remove();
  }
}

export class FailureView extends FixedView {
  constructor(failure: Failure) {
    const title = failure.value ? `${failure.name}: ${failure.value}` : failure.name;
    const summary = element(
      'summary',
      {},
      element('span', { class: 'jp-wm-name' }, failure.name),
      ' ',
      element('span', { class: 'jp-wm-first' }, failure.value)
    );
    const body = element('pre', { class: 'jp-wm-words' }, failure.traceback || title);
    const label = `Error that the model read: ${title}`;
    const copy = copyButton('error', () => failure.traceback || title);
    super(
      element(
        'section',
        { class: 'jp-wm-block jp-wm-error', role: 'group', 'aria-label': label },
        element('details', {}, summary, body),
        copy
      )
    );
  }
}

/** How an answer was made and, a line each, what the person must know of it. */
export class TurnView extends FixedView {
  constructor(turn: Turn, plain: string) {
    const [line, ...notices] = plain.split('\n');
    super(
      element(
        'div',
        { class: 'jp-wm-status', role: 'note', 'aria-label': 'How this answer was made' },
        line || shortLine(turn),
        ...notices.map(notice => element('div', { class: 'jp-wm-notice' }, notice))
      )
    );
  }
}

export class PlainView extends FixedView {
  constructor(text: string) {
    super(element('pre', { class: 'jp-wm-plain' }, text));
  }
}

/** Where the display has no plain text: enough to say who answered. */
export function shortLine(turn: Turn): string {
  const parts = [turn.model + (turn.adapter ? ` + ${turn.adapter}` : '')];
  parts.push(`${turn.tokens} tokens`, `${turn.seconds.toFixed(1)} s`);
  if (turn.ending && turn.ending !== 'eos') {
    parts.push(turn.ending.replaceAll('_', ' '));
  }
  return parts.filter(part => part).join(' · ');
}
