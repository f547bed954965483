/**
 * What goes over the live channel; `docs/decisions/014-front-channel.md` says what it means.
 */

import { fields, list, number, oneOf, text } from '../guards';
import type { JSONObject } from '@lumino/coreutils';

export const TARGET = 'worldmodel.front';

export const MODES = ['run', 'ask', 'step'] as const;
export type Mode = (typeof MODES)[number];

const QUESTIONS = ['run', 'predict', 'next'] as const;

export interface State {
  readonly phase: string;
  readonly model: string;
  readonly adapter: string;
  readonly mode: Mode;
  readonly thinking: boolean;
  readonly surprise: boolean;
  readonly used: number | undefined;
  readonly room: number | undefined;
  readonly speed: number | undefined;
}

export interface Question {
  readonly id: string;
  readonly cell: string;
  readonly block: string;
  readonly kind: (typeof QUESTIONS)[number];
  readonly code: string;
}

export interface Variable {
  readonly name: string;
  readonly type: string;
  readonly shape: string;
  readonly value: string;
}

/** A model that may be chosen. */
export interface Choice {
  /** What goes after `%model`. */
  readonly value: string;
  readonly name: string;
  readonly current: boolean;
}

export type RunAction = 'stop' | 'adapter';

/** A training run. */
export interface Run {
  readonly name: string;
  readonly kind: string;
  readonly state: string;
  /** Why it failed. */
  readonly reason: string;
  readonly step: number;
  /** 0 where it is not known yet. */
  readonly steps: number;
  readonly loss: number | undefined;
  readonly validLoss: number | undefined;
  readonly curve: readonly number[];
  /** There is an adapter to use. */
  readonly adapter: boolean;
  readonly used: boolean;
}

/** A cell that another page has run, and what it shows. */
export interface LateCell {
  readonly request: string;
  readonly cell: string;
  readonly count: number;
  readonly done: boolean;
  readonly outputs: readonly unknown[];
}

export type Incoming =
  | { readonly type: 'cell'; readonly cell: LateCell }
  | { readonly type: 'ping' }
  | { readonly type: 'models'; readonly rows: readonly Choice[] }
  | { readonly type: 'runs'; readonly rows: readonly Run[] }
  | { readonly type: 'state'; readonly state: State }
  | { readonly type: 'append'; readonly block: string; readonly at: number; readonly text: string }
  | { readonly type: 'ask'; readonly question: Question }
  | { readonly type: 'asked'; readonly id: string }
  | { readonly type: 'variables'; readonly rows: readonly Variable[] }
  | { readonly type: 'materialise'; readonly cell: string }
  | { readonly type: 'stale'; readonly cells: readonly string[] }
  | { readonly type: 'problem'; readonly text: string };

export type Answer =
  | { action: 'run' | 'skip' | 'stop' }
  | { action: 'edit'; code: string }
  | { action: 'next'; prediction: string };

export type Setting = 'mode' | 'show_thinking' | 'surprise' | 'model';

export const IDLE: State = {
  phase: '',
  model: '',
  adapter: '',
  mode: 'run',
  thinking: false,
  surprise: false,
  used: undefined,
  room: undefined,
  speed: undefined
};

/** A message of the kernel; null when it is none that this version knows. */
export function readMessage(value: unknown): Incoming | null {
  const data = fields(value);
  switch (data['type']) {
    case 'state':
      return { type: 'state', state: readState(data) };
    case 'append':
      return readAppend(data);
    case 'ask':
      return readQuestion(data);
    case 'asked':
      return { type: 'asked', id: text(data['id']) };
    case 'variables':
      return { type: 'variables', rows: list(data['rows']).map(readVariable) };
    case 'stale':
      return { type: 'stale', cells: list(data['cells']).filter(cell => typeof cell === 'string') };
    case 'materialise':
      return { type: 'materialise', cell: text(data['cell']) };
    case 'ping':
      return { type: 'ping' };
    case 'models':
      return { type: 'models', rows: list(data['rows']).map(readChoice) };
    case 'runs':
      return { type: 'runs', rows: list(data['rows']).map(readRun) };
    case 'problem':
      return { type: 'problem', text: text(data['text']) };
    case 'cell':
      return { type: 'cell', cell: readLateCell(data) };
    default:
      return null;
  }
}

function readState(data: Readonly<Record<string, unknown>>): State {
  return {
    phase: text(data['phase']),
    model: text(data['model']),
    adapter: text(data['adapter']),
    mode: oneOf(data['mode'], MODES) ?? 'run',
    thinking: data['thinking'] === true,
    surprise: data['surprise'] === true,
    used: number(data['used']),
    room: number(data['room']),
    speed: number(data['speed']) || undefined
  };
}

function readAppend(data: Readonly<Record<string, unknown>>): Incoming | null {
  const at = number(data['at']);
  const block = text(data['block']);
  return at === undefined || !block
    ? null
    : { type: 'append', block, at, text: text(data['text']) };
}

function readQuestion(data: Readonly<Record<string, unknown>>): Incoming | null {
  const kind = oneOf(data['kind'], QUESTIONS);
  const id = text(data['id']);
  if (kind === undefined || !id) {
    return null;
  }
  const question = {
    id,
    kind,
    cell: text(data['cell']),
    block: text(data['block']),
    code: text(data['code'])
  };
  return { type: 'ask', question };
}

function readVariable(value: unknown): Variable {
  const row = fields(value);
  return {
    name: text(row['name']),
    type: text(row['type']),
    shape: text(row['shape']),
    value: text(row['value'])
  };
}

function readChoice(value: unknown): Choice {
  const row = fields(value);
  return {
    value: text(row['value']),
    name: text(row['name']),
    current: row['current'] === true
  };
}

function readRun(value: unknown): Run {
  const row = fields(value);
  return {
    name: text(row['name']),
    kind: text(row['kind']),
    state: text(row['state']),
    reason: text(row['reason']),
    step: number(row['step']) ?? 0,
    steps: number(row['steps']) ?? 0,
    loss: number(row['loss']),
    validLoss: number(row['valid_loss']),
    curve: list(row['curve']).flatMap(each => number(each) ?? []),
    adapter: row['adapter'] === true,
    used: row['used'] === true
  };
}

function readLateCell(data: Readonly<Record<string, unknown>>): LateCell {
  return {
    request: text(data['request']),
    cell: text(data['cell']),
    count: number(data['count']) ?? 0,
    done: data['done'] === true,
    outputs: list(data['outputs'])
  };
}

export function answerMessage(id: string, answer: Answer): JSONObject {
  return { type: 'answer', id, ...answer };
}

export function setMessage(name: Setting, value: string): JSONObject {
  return { type: 'set', name, value };
}

export function runMessage(action: RunAction, name: string): JSONObject {
  return { type: 'run', action, name };
}

/** The page is there to see what is asked. */
export function aliveMessage(): JSONObject {
  return { type: 'alive' };
}

/** The outputs of this cell are in the notebook. */
export function tookMessage(request: string): JSONObject {
  return { type: 'took', request };
}

export function refreshMessage(): JSONObject {
  return { type: 'refresh' };
}
