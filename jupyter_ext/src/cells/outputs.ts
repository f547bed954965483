/**
 * A cell's outputs, filled from the kernel's broadcasts as JupyterLab fills those of a cell that
 * this page runs.
 */

import type { IOutput } from '@jupyterlab/nbformat';

import { fields, isObject, list, oneOf, text } from '../guards';

const KINDS = ['stream', 'display_data', 'execute_result', 'error'] as const;

/** What is needed of JupyterLab's model of a cell's outputs. */
export interface Outputs {
  readonly length: number;
  /** The new length: a stream may be joined to the one before. */
  add(output: IOutput): number;
  set(index: number, output: IOutput): void;
  clear(wait?: boolean): void;
}

export class FollowedOutputs {
  private readonly _outputs: Outputs;
  /** Where each display stands. */
  private readonly _places = new Map<string, number[]>();

  constructor(outputs: Outputs) {
    this._outputs = outputs;
  }

  /** These, in place of all that was there. */
  begin(outputs: readonly unknown[]): void {
    this._clear(false);
    for (const output of outputs) {
      this.take(text(fields(output)['output_type']), output);
    }
  }

  /** A broadcast; one that no output is made of is left alone. */
  take(type: string, content: unknown): void {
    const data = fields(content);
    if (type === 'clear_output') {
      this._clear(data['wait'] === true);
    } else if (type === 'update_display_data') {
      for (const place of this._places.get(displayId(data)) ?? []) {
        this._outputs.set(place, outputOf('display_data', data));
      }
    } else if (oneOf(type, KINDS) !== undefined) {
      this._add(type, data);
    }
  }

  private _add(type: string, data: Readonly<Record<string, unknown>>): void {
    const place = this._outputs.add(outputOf(type, data)) - 1;
    const id = displayId(data);
    if (id) {
      this._places.set(id, [...(this._places.get(id) ?? []), place]);
    }
  }

  private _clear(wait: boolean): void {
    this._outputs.clear(wait);
    this._places.clear();
  }
}

function displayId(data: Readonly<Record<string, unknown>>): string {
  return text(fields(data['transient'])['display_id']);
}

/** The part of a broadcast that a notebook keeps. */
function outputOf(type: string, data: Readonly<Record<string, unknown>>): IOutput {
  switch (type) {
    case 'stream':
      return { output_type: type, name: text(data['name'], 'stdout'), text: text(data['text']) };
    case 'error':
      return {
        output_type: type,
        ename: text(data['ename']),
        evalue: text(data['evalue']),
        traceback: list(data['traceback']).map(line => text(line))
      };
    default: {
      const [bundle, metadata] = [data['data'], data['metadata']];
      const count = type === 'execute_result' ? { execution_count: null } : {};
      return {
        output_type: type,
        data: isObject(bundle) ? bundle : {},
        metadata: isObject(metadata) ? metadata : {},
        ...count
      } as IOutput; // JSON, because it came as JSON
    }
  }
}
