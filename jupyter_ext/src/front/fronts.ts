/**
 * The channel of each open notebook, and which notebook a person is looking at.
 *
 * Two views of a notebook share one session, and so one channel.
 */

import { Signal } from '@lumino/signaling';
import type { ISessionContext } from '@jupyterlab/apputils';
import type { INotebookTracker, NotebookPanel } from '@jupyterlab/notebook';
import type { ISignal } from '@lumino/signaling';

import { fields, text } from '../guards';
import type { LiveBlocks } from '../trace/live';
import { Front, hasOurName } from './front';

export class Fronts {
  private readonly _tracker: INotebookTracker;
  private readonly _live: LiveBlocks;
  private readonly _fronts = new Map<ISessionContext, Front>();
  private readonly _currentChanged = new Signal<this, void>(this);
  private readonly _panelAdded = new Signal<this, NotebookPanel>(this);

  constructor(tracker: INotebookTracker, live: LiveBlocks) {
    this._tracker = tracker;
    this._live = live;
    tracker.widgetAdded.connect((_, panel) => this._add(panel));
    tracker.currentChanged.connect(() => this._currentChanged.emit());
    tracker.forEach(panel => this._add(panel));
    // a page that goes away says so, or a question would wait for it for ever
    window.addEventListener('pagehide', () => this._fronts.forEach(front => front.close()));
  }

  /** Another notebook is looked at, or it has got another kernel. */
  get currentChanged(): ISignal<this, void> {
    return this._currentChanged;
  }

  get panelAdded(): ISignal<this, NotebookPanel> {
    return this._panelAdded;
  }

  /** The notebook that a person is looking at, where it is one of ours. */
  get current(): { panel: NotebookPanel; front: Front } | null {
    const panel = this._tracker.currentWidget;
    return panel !== null && isConversation(panel) ? { panel, front: this.of(panel) } : null;
  }

  get panels(): readonly NotebookPanel[] {
    const panels: NotebookPanel[] = [];
    this._tracker.forEach(panel => panels.push(panel));
    return panels;
  }

  of(panel: NotebookPanel): Front {
    const context = panel.sessionContext;
    let front = this._fronts.get(context);
    if (front === undefined) {
      front = new Front(context, this._live);
      this._fronts.set(context, front);
      context.disposed.connect(() => {
        front?.close();
        this._fronts.delete(context);
      });
    }
    return front;
  }

  private _add(panel: NotebookPanel): void {
    this.of(panel);
    panel.sessionContext.kernelChanged.connect(() => {
      if (panel === this._tracker.currentWidget) {
        this._currentChanged.emit();
      }
    });
    void panel.context.ready.then(() => {
      this._panelAdded.emit(panel);
      if (panel === this._tracker.currentWidget) {
        this._currentChanged.emit();
      }
    });
  }
}

/** Whether a notebook is a conversation: by its kernel, or, while none runs, by its metadata. */
export function isConversation(panel: NotebookPanel): boolean {
  const running = panel.sessionContext.session?.kernel?.name;
  if (running !== undefined) {
    return hasOurName(running);
  }
  const spec = panel.model?.getMetadata('kernelspec') as unknown;
  return hasOurName(text(fields(spec)['name']));
}
