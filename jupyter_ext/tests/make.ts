/** Displays as the kernel writes them, and tools that do without JupyterLab. */

import { LiveBlocks } from '../src/trace/live';
import { readTrace, MIME } from '../src/trace/format';
import type { Trace } from '../src/trace/format';
import type { Tools } from '../src/trace/view';

export function block(kind: string, text: string, more: object = {}): object {
  return { format: 1, block: { id: 'b1', kind, text, complete: true, ...more } };
}

export function trace(json: object): Trace {
  const found = readTrace(json);
  if (found === null) {
    throw new Error('no trace');
  }
  return found;
}

export function display(json: object): object {
  return { output_type: 'display_data', data: { [MIME]: json, 'text/plain': '' }, metadata: {} };
}

export function printed(text: string): object {
  return { output_type: 'stream', name: 'stdout', text };
}

export function tools(): Tools {
  return {
    live: new LiveBlocks(),
    highlight: (code, host) => {
      host.append(code);
      return Promise.resolve();
    },
    markdown: (source, host) => {
      host.append(`rendered ${source}`);
      return Promise.resolve();
    }
  };
}

export function nextFrame(): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, 150));
}
