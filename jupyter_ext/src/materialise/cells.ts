/**
 * Answers as ordinary notebook cells: questions and answers as text, code with its real outputs.
 *
 * The blocks of a turn and the shell's outputs stand in a cell's outputs as they happened, so the
 * saved JSON is all that is needed. `worldmodel_kernel/notebooks.py` does the same on disk.
 */

import type * as nbformat from '@jupyterlab/nbformat';

import { afterCommand, kindOf, pythonBody, textOf } from '../cells/kind';
import { fields, joined, list } from '../guards';
import { MIME, readTrace } from '../trace/format';
import type { Block, Failure, Trace } from '../trace/format';
import { defused } from './defused';

export type NewCell = Pick<nbformat.ICodeCell, 'metadata' | 'outputs' | 'execution_count'> & {
  cell_type: 'code' | 'markdown';
  source: string;
};

interface Part {
  readonly block: Block;
  readonly outputs: nbformat.IOutput[];
}

/** The cells of one answer; empty when there is none. `shell` makes code run in our kernels. */
export function answerCells(outputs: unknown, options: { shell: boolean }): NewCell[] {
  return partsOf(outputs).flatMap(part => partCells(part, options.shell));
}

/** Whether there is an answer to make cells of. */
export function hasAnswer(outputs: unknown): boolean {
  return answerCells(outputs, { shell: false }).length > 0;
}

/** The whole conversation as a notebook for the plain Python kernel. */
export function plainNotebook(notebook: unknown): nbformat.INotebookContent {
  const cells = list(fields(notebook)['cells']).flatMap(plainCell);
  return {
    nbformat: 4,
    nbformat_minor: 4,
    metadata: {
      kernelspec: { name: 'python3', display_name: 'Python 3' },
      language_info: { name: 'python' }
    },
    cells
  };
}

/** Text stays as it is; cells of this format have no id. */
function plainCell(value: unknown): nbformat.ICell[] {
  const cell = Object.fromEntries(Object.entries(fields(value)).filter(([name]) => name !== 'id'));
  const source = joined(cell['source']);
  return cell['cell_type'] === 'code'
    ? plainCells(source, cell['outputs']).map(forFile)
    : [{ ...cell, source } as nbformat.ICell];
}

function plainCells(source: string, outputs: unknown): NewCell[] {
  const rest = afterCommand(source);
  if (rest !== undefined) {
    return plainCells(rest, outputs);
  }
  switch (kindOf(source)) {
    case 'nothing':
      return [];
    case 'prompt':
      return [textCell(quoted(textOf(source))), ...answerCells(outputs, { shell: false })];
    case 'python':
      return [codeCell(pythonBody(source), outputs)];
    case 'magic':
    case 'shell':
      return [codeCell(source, outputs)];
  }
}

function partsOf(outputs: unknown): Part[] {
  const parts: Part[] = [];
  for (const output of list(outputs)) {
    const trace = traceOf(output);
    const last = parts[parts.length - 1];
    if (trace === undefined) {
      last?.outputs.push(output as nbformat.IOutput);
    } else if (trace?.type === 'block') {
      parts.push({ block: trace, outputs: [] });
    } else if (trace?.type === 'error') {
      last?.outputs.push(errorOutput(trace));
    }
  }
  return parts;
}

/** The trace in an output; undefined when it is none of ours, null when it is too new. */
function traceOf(output: unknown): Trace | null | undefined {
  const json = fields(fields(output)['data'])[MIME];
  return json === undefined ? undefined : readTrace(json);
}

function partCells(part: Part, shell: boolean): NewCell[] {
  const { block, outputs } = part;
  if (block.kind === 'text') {
    return [textCell(defused(block.text))];
  }
  if (block.kind !== 'code') {
    return [];
  }
  if (['', 'skipped'].includes(block.status)) {
    // what a person refused must not run by accident
    return [textCell(`Not run:\n\n${fenced(block.text)}`)];
  }
  const source = shell && kindOf(block.text) === 'prompt' ? `%%python\n${block.text}` : block.text;
  return [codeCell(source, outputs)];
}

function textCell(source: string): NewCell {
  return { cell_type: 'markdown', source, metadata: {}, outputs: [], execution_count: null };
}

/** Code that failed, and was perhaps mended later, must not stop who runs the whole notebook. */
function codeCell(source: string, given: unknown): NewCell {
  const outputs = realOutputs(given);
  const failed = outputs.some(output => output.output_type === 'error');
  const metadata = failed ? { tags: ['raises-exception'] } : {};
  return { cell_type: 'code', source, metadata, outputs, execution_count: null };
}

function realOutputs(outputs: unknown): nbformat.IOutput[] {
  return list(outputs)
    .filter(output => traceOf(output) === undefined)
    .map(output => ({ ...(output as nbformat.IOutput), ...withoutNumber(output) }));
}

function withoutNumber(output: unknown): { execution_count?: null } {
  return fields(output)['output_type'] === 'execute_result' ? { execution_count: null } : {};
}

function errorOutput(failure: Failure): nbformat.IError {
  return {
    output_type: 'error',
    ename: failure.name,
    evalue: failure.value,
    traceback: failure.traceback.split('\n')
  };
}

function forFile(cell: NewCell): nbformat.ICell {
  const { cell_type, source, metadata, outputs, execution_count } = cell;
  const common = { cell_type, source, metadata: { ...metadata } };
  return cell_type === 'code' ? { ...common, outputs, execution_count } : common;
}

export function quoted(text: string): string {
  return text
    .split('\n')
    .map(line => `> ${line}`)
    .join('\n');
}

/** A code block whose fence is longer than any in the text. */
export function fenced(text: string, language = 'python'): string {
  let fence = '```';
  while (text.includes(fence)) {
    fence += '`';
  }
  return `${fence}${language}\n${text.replace(/^\n+|\n+$/g, '')}\n${fence}`;
}
