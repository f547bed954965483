/**
 * What a cell of a conversation is, as `worldmodel_kernel/cells.py` reads it.
 */

export type CellKind =
  | 'nothing'
  /** A question for the model. */
  | 'prompt'
  /** `%%python`: the person's own code. */
  | 'python'
  /** `%think on`: a command of the kernel, or a magic of IPython. */
  | 'magic'
  /** `!ls`, `name?`: IPython's. */
  | 'shell';

const COMMENTS = /^(?:[ \t]*(?:#[^\n]*)?\n)*[ \t]*(?=[%!/])/;
const PYTHON = /^%%python[ \t]*(?:\n|$)/;
const COMMAND = /^\/\w+\??(?:$|\s)/;
const OURS = /^(?:%(?=%teach\b))?[%/](\w+)(\??)($|\s)([^]*)$/;
const MANY_LINES = new Set(['system', 'teach']);
const HELP = /^(?:\?{1,2}[\p{L}\p{N}_.*]+|[\p{L}\p{N}_.*]+\?{1,2})$/u;
const QUESTION_WORDS = new Set(
  'why how what when who whom whose where which really so and or ok huh right sure'.split(' ')
);

export function kindOf(source: string): CellKind {
  const text = textOf(source);
  if (!text) {
    return 'nothing';
  }
  if (PYTHON.test(text)) {
    return 'python';
  }
  if (text.startsWith('%') || COMMAND.test(text)) {
    return 'magic';
  }
  if (text.startsWith('!') || asksHelp(text)) {
    return 'shell';
  }
  return 'prompt';
}

/** A cell without the comments above a magic; a question is this text. */
export function textOf(source: string): string {
  return source.slice(COMMENTS.exec(source)?.[0].length ?? 0).trim();
}

/** What follows a command of ours in its cell, a cell of its own; undefined where there is none. */
export function afterCommand(source: string): string | undefined {
  const text = textOf(source);
  const [, name = '', help = '', end = '', rest = ''] = OURS.exec(text) ?? [];
  if (!name || !(COMMANDS.has(name) || text.startsWith('/'))) {
    return undefined;
  }
  if (help || MANY_LINES.has(name)) {
    return '';
  }
  return end === '\n' ? rest : rest.split('\n').slice(1).join('\n');
}

/** `name?` is IPython's help; "why?" is a question. */
function asksHelp(text: string): boolean {
  return HELP.test(text) && !QUESTION_WORDS.has(text.replace(/^\?+|\?+$/g, '').toLowerCase());
}

/** The code below `%%python`. */
export function pythonBody(source: string): string {
  const body = source.split('%%python').slice(1).join('%%python');
  const end = body.indexOf('\n');
  return end < 0 ? '' : body.slice(end + 1);
}

/** The first word of a magic or command: "think" of `%think on`. */
export function magicName(source: string): string {
  return /[%/]{1,2}(\w+)/.exec(source)?.[1] ?? '';
}

/** The kernel's own commands; a test holds this list to the kernel's. */
export const COMMANDS: ReadonlySet<string> = new Set(
  (
    'adapter branches compare evaluate examples export geometric help history logs lora mode ' +
    'model outputs reset resume resume_run runs set status stop surprise system teach think ' +
    'tools undo verify_data watch'
  ).split(' ')
);
