/**
 * Reads the JSON of a trace display (`worldmodel_kernel/display.py` writes it).
 *
 * A notebook may come from anywhere, so every field is checked; what this version does not know
 * becomes `null`, and the display's plain text is shown instead.
 */

import { fields, isObject, list, number, oneOf, text } from '../guards';
import type { Fields } from '../guards';

export const MIME = 'application/vnd.worldmodel.trace.v1+json';
export const FORMAT = 1;

const KINDS = ['think', 'plan', 'code', 'text', 'requires'] as const;
export type Kind = (typeof KINDS)[number];

export interface Block {
  readonly type: 'block';
  /** Names the block on the live channel; empty in older notebooks. */
  readonly id: string;
  readonly kind: Kind;
  readonly text: string;
  readonly complete: boolean;
  /** Not complete, and nothing more comes. */
  readonly stopped: boolean;
  /** The kernel was asked to unfold thinking. */
  readonly open: boolean;
  /** How the run of a code block ended; empty when it was not run. */
  readonly status: string;
  readonly number: number | undefined;
  readonly seconds: number | undefined;
  /** What the model wrote where a person ran other code in its place. */
  readonly written: string | undefined;
}

export interface Failure {
  readonly type: 'error';
  readonly name: string;
  readonly value: string;
  readonly traceback: string;
}

/** The record of a whole turn. */
export interface Turn {
  readonly type: 'turn';
  readonly model: string;
  readonly adapter: string;
  readonly tokens: number;
  readonly seconds: number;
  readonly ending: string;
  readonly record: Fields;
}

export interface Token {
  readonly text: string;
  readonly logprob: number;
  /** What was most likely in its place; empty where the model was right. */
  readonly alternative: string;
}

export interface Surprise {
  readonly type: 'surprise';
  readonly tokens: readonly Token[];
}

export interface Prediction {
  readonly type: 'prediction';
  readonly student: string;
  readonly model: string;
  readonly actual: string;
  readonly right: boolean;
  readonly score: string;
}

export type Trace = Block | Failure | Turn | Surprise | Prediction;

/** The trace in this JSON; null when this version cannot show it. */
export function readTrace(json: unknown): Trace | null {
  const data = fields(json);
  if (data['format'] !== FORMAT) {
    return null;
  }
  return (
    readBlock(data['block']) ??
    readError(data['error']) ??
    readTurn(data['turn']) ??
    readSurprise(data['surprise']) ??
    readPrediction(data['prediction'])
  );
}

function readBlock(value: unknown): Block | null {
  const data = fields(value);
  const kind = oneOf(data['kind'], KINDS);
  if (kind === undefined || typeof data['text'] !== 'string') {
    return null;
  }
  return {
    type: 'block',
    id: text(data['id']),
    kind,
    text: data['text'],
    complete: data['complete'] !== false,
    stopped: data['stopped'] === true,
    open: data['open'] === true,
    status: text(data['status']),
    number: number(data['execution_count']) || undefined,
    seconds: number(data['seconds']),
    written: typeof data['written'] === 'string' ? data['written'] : undefined
  };
}

function readError(value: unknown): Failure | null {
  if (!isObject(value)) {
    return null;
  }
  const traceback = value['traceback'];
  return {
    type: 'error',
    name: text(value['ename'], 'Error'),
    value: text(value['evalue']),
    traceback: Array.isArray(traceback)
      ? traceback.map(line => text(line)).join('\n')
      : text(traceback)
  };
}

function readTurn(value: unknown): Turn | null {
  if (!isObject(value)) {
    return null;
  }
  return {
    type: 'turn',
    model: text(value['model']),
    adapter: text(value['adapter']),
    tokens: number(value['sampled_tokens']) ?? 0,
    seconds: number(value['seconds']) ?? 0,
    ending: text(value['ending']),
    record: value
  };
}

function readSurprise(value: unknown): Surprise | null {
  if (!isObject(value) || !Array.isArray(value['tokens'])) {
    return null;
  }
  return { type: 'surprise', tokens: list(value['tokens']).map(readToken) };
}

function readToken(value: unknown): Token {
  const [shown, logprob, alternative] = list(value);
  return { text: text(shown), logprob: number(logprob) ?? 0, alternative: text(alternative) };
}

function readPrediction(value: unknown): Prediction | null {
  if (!isObject(value)) {
    return null;
  }
  return {
    type: 'prediction',
    student: text(value['student']),
    model: text(value['model']),
    actual: text(value['actual']),
    right: value['right'] === true,
    score: text(value['score'])
  };
}
