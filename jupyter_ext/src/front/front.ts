/**
 * The page's side of one kernel's live channel.
 *
 * Opens the comm when the kernel is there, again after a restart, and keeps what the kernel said
 * last. A kernel that is not ours is left alone, and so is one too old to know the channel.
 */

import { Signal } from '@lumino/signaling';
import type { ISessionContext } from '@jupyterlab/apputils';
import type { Kernel } from '@jupyterlab/services';
import type { JSONObject } from '@lumino/coreutils';
import type { ISignal } from '@lumino/signaling';

import { announce } from '../dom';
import type { LiveBlocks } from '../trace/live';
import { Comm } from './comm';
import {
  IDLE,
  aliveMessage,
  answerMessage,
  readMessage,
  refreshMessage,
  runMessage,
  setMessage,
  tookMessage
} from './protocol';
import type {
  Answer,
  Choice,
  Incoming,
  LateCell,
  Question,
  Run,
  RunAction,
  Setting,
  State,
  Variable
} from './protocol';

export type Change = 'state' | 'models' | 'runs' | 'variables' | 'stale' | 'questions' | 'problem';

const AT_WORK = ['idle', 'busy'];
const GONE = ['restarting', 'autorestarting', 'terminating', 'dead'];

export class Front {
  private readonly _context: ISessionContext;
  private readonly _live: LiveBlocks;
  private readonly _changed = new Signal<this, Change>(this);
  private readonly _late = new Signal<this, LateCell>(this);
  private readonly _lost = new Signal<this, void>(this);
  private readonly _questions = new Map<string, Question>();
  private _kernel: Kernel.IKernelConnection | null = null;
  private _comm: Comm | null = null;
  /** No channel is to be opened: this kernel is not ours, has none, or is being asked. */
  private _settled = false;

  /** The connection was lost, and with it perhaps some of what the kernel said. */
  private _missed = false;

  /** The answer of this cell is to become cells. */
  readonly wanted = new Signal<this, string>(this);
  state: State = IDLE;
  models: readonly Choice[] = [];
  runs: readonly Run[] = [];
  variables: readonly Variable[] = [];
  stale: ReadonlySet<string> = new Set();
  problem = '';

  constructor(context: ISessionContext, live: LiveBlocks) {
    this._context = context;
    this._live = live;
    for (const signal of [
      context.kernelChanged,
      context.statusChanged,
      context.connectionStatusChanged
    ]) {
      (signal as ISignal<ISessionContext, unknown>).connect(() => this._follow());
    }
    this._follow();
  }

  get changed(): ISignal<this, Change> {
    return this._changed;
  }

  /** A cell that this page has not run is shown, or was while it was away. */
  get late(): ISignal<this, LateCell> {
    return this._late;
  }

  /** The kernel has gone, and with it all that it was about to do. */
  get lost(): ISignal<this, void> {
    return this._lost;
  }

  get connected(): boolean {
    return this._comm !== null;
  }

  get questions(): readonly Question[] {
    return [...this._questions.values()];
  }

  answer(id: string, answer: Answer): void {
    this._send(answerMessage(id, answer));
  }

  set(name: Setting, value: string): void {
    this.dismiss();
    this._send(setMessage(name, value));
  }

  /** Something is to happen to a training run. */
  actOnRun(action: RunAction, name: string): void {
    this.dismiss();
    this._send(runMessage(action, name));
  }

  /** What the last request failed with has been read. */
  dismiss(): void {
    if (this.problem !== '') {
      this.problem = '';
      this._changed.emit('problem');
    }
  }

  refresh(): void {
    this._send(refreshMessage());
  }

  /** The outputs of a late cell are in the notebook. */
  took(request: string): void {
    this._send(tookMessage(request));
  }

  /** Stop what the model does; the button works without the channel as well. */
  async interrupt(): Promise<void> {
    await this._context.session?.kernel?.interrupt();
  }

  /** Nobody listens here any more: the kernel must not wait for an answer from this page. */
  close(): void {
    this._comm?.close({ tell: true });
    this._comm = null;
  }

  private _send(message: JSONObject): void {
    this._comm?.send(message);
  }

  private _follow(): void {
    const kernel = this._context.session?.kernel ?? null;
    if (kernel !== this._kernel) {
      this._kernel = kernel;
      this._settled = false;
      this._lose();
    } else if (this._comm !== null && GONE.includes(kernel?.status ?? '')) {
      this._lose(); // the one that comes back knows nothing of us
    }
    const connected = kernel?.connectionStatus === 'connected';
    const ready = AT_WORK.includes(kernel?.status ?? '') && connected;
    if (this._comm !== null && connected && this._missed) {
      this._questions.clear();
      this.refresh();
    }
    this._missed = this._comm !== null && !connected;
    if (kernel !== null && ready && this._comm === null && !this._settled) {
      this._settled = true;
      void isOurs(kernel).then(ours => {
        if (ours && kernel === this._kernel && !kernel.isDisposed) {
          this._settled = false;
          this._open(kernel);
        }
      });
    }
  }

  private _open(kernel: Kernel.IKernelConnection): void {
    if (this._comm !== null) {
      return;
    }
    this._comm = new Comm(
      kernel,
      data => this._take(data),
      () => {
        this._settled = true;
        this._drop();
      }
    );
    this.refresh();
  }

  private _drop(): void {
    this._comm?.close({ tell: false });
    this._comm = null;
    this._forget();
  }

  private _lose(): void {
    const had = this._comm !== null;
    this._drop();
    if (had) {
      this._lost.emit();
    }
  }

  private _take(data: unknown): void {
    const incoming = readMessage(data);
    if (incoming !== null) {
      this._apply(incoming);
    }
  }

  private _apply(message: Incoming): void {
    switch (message.type) {
      case 'append':
        this._live.append(message.block, message.at, message.text);
        return;
      case 'ping':
        this._send(aliveMessage());
        return;
      case 'cell':
        this._late.emit(message.cell);
        return;
      case 'materialise':
        this.wanted.emit(message.cell);
        return;
      case 'models':
        this.models = message.rows;
        break;
      case 'runs':
        this.runs = message.rows;
        break;
      case 'state':
        if (message.state.phase !== this.state.phase && this.state.phase !== '') {
          announce(`The model is ${message.state.phase}`);
        }
        this.state = message.state;
        break;
      case 'variables':
        this.variables = message.rows;
        break;
      case 'stale':
        this.stale = new Set(message.cells);
        break;
      case 'ask':
        this._questions.set(message.question.id, message.question);
        break;
      case 'asked':
        this._questions.delete(message.id);
        break;
      case 'problem':
        this.problem = message.text;
        announce(message.text);
        break;
    }
    this._changed.emit(CHANGES[message.type]);
  }

  private _forget(): void {
    this.state = IDLE;
    this.models = [];
    this.runs = [];
    this.problem = '';
    this.variables = [];
    this.stale = new Set();
    this._questions.clear();
    for (const change of Object.values(CHANGES)) {
      this._changed.emit(change);
    }
  }
}

const CHANGES = {
  state: 'state',
  models: 'models',
  runs: 'runs',
  variables: 'variables',
  stale: 'stale',
  ask: 'questions',
  asked: 'questions',
  problem: 'problem'
} as const;

/** Our kernels by their kernelspec's name, and those under another name by what they say. */
export async function isOurs(kernel: Kernel.IKernelConnection): Promise<boolean> {
  if (hasOurName(kernel.name)) {
    return true;
  }
  try {
    return (await kernel.info).implementation === 'worldmodel';
  } catch {
    return false;
  }
}

export function hasOurName(name: string | undefined): boolean {
  return (name ?? '').startsWith('worldmodel');
}
