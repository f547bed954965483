/**
 * How a person wants conversations to be shown: the settings editor's values, with defaults.
 */

import { Signal } from '@lumino/signaling';
import type { ISignal } from '@lumino/signaling';

import { fields } from './guards';

export interface Values {
  readonly unfoldThinking: boolean;
  readonly streaming: boolean;
  readonly promptsAsText: boolean;
  readonly takeFocus: boolean;
  readonly outline: boolean;
  readonly variables: boolean;
}

/** As in `schema/plugin.json`; a test holds them equal. */
export const DEFAULTS: Values = {
  unfoldThinking: false,
  streaming: true,
  promptsAsText: true,
  takeFocus: true,
  outline: true,
  variables: true
};

export class Preferences {
  private readonly _changed = new Signal<this, Values>(this);
  private _values = DEFAULTS;

  get values(): Values {
    return this._values;
  }

  get changed(): ISignal<this, Values> {
    return this._changed;
  }

  /** Call now, and at every change. */
  follow(use: (values: Values) => void): void {
    use(this._values);
    this._changed.connect((_, values) => use(values));
  }

  read(composite: unknown): void {
    const given = fields(composite);
    const flag = (name: keyof Values): boolean => {
      const value = given[name];
      return typeof value === 'boolean' ? value : DEFAULTS[name];
    };
    this._values = {
      unfoldThinking: flag('unfoldThinking'),
      streaming: flag('streaming'),
      promptsAsText: flag('promptsAsText'),
      takeFocus: flag('takeFocus'),
      outline: flag('outline'),
      variables: flag('variables')
    };
    this._changed.emit(this._values);
  }
}
