/**
 * The view of a trace.
 */

import { AnswerView } from './answer';
import { CodeView } from './code';
import { FoldedView } from './folded';
import { PredictionView } from './prediction';
import { FailureView, PlainView, TurnView } from './remarks';
import { SurpriseView } from './surprise';
import type { Block, Trace } from './format';
import type { Tools, View } from './view';

/** `plain` is the display's own plain text; it stands in where nothing better is known. */
export function viewOf(trace: Trace | null, plain: string, tools: Tools): View {
  switch (trace?.type) {
    case 'block':
      return blockView(trace, tools);
    case 'error':
      return new FailureView(trace);
    case 'turn':
      return new TurnView(trace, plain);
    case 'surprise':
      return new SurpriseView(trace);
    case 'prediction':
      return new PredictionView(trace);
    case undefined:
      return new PlainView(plain);
  }
}

function blockView(block: Block, tools: Tools): View {
  switch (block.kind) {
    case 'code':
      return new CodeView(block, tools);
    case 'text':
      return new AnswerView(block, tools);
    case 'think':
    case 'plan':
    case 'requires':
      return new FoldedView(block, tools);
  }
}
