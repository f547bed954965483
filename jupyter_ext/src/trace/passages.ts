/**
 * How much of a growing Markdown text can be rendered for good: whole passages, whose meaning
 * nothing that comes later changes.
 *
 * A passage ends at a blank line, where the next line begins at the margin and with neither a list
 * mark nor a quotation (which might go on with what stands above), outside of fences and formulas.
 */

const FENCE = /^ {0,3}(`{3,}|~{3,})(.*)$/;
const GOES_ON = /^(?:\s|>|[-*+](?:\s|$)|\d{1,9}[.)](?:\s|$)|<|\[[^\]]*\]:)/;
const BLANK = /^\s*$/;
const SPEAKS_FOR_ALL = /^ {0,3}(?:\[[^\]]+\]:|<[a-z!/?])/im;

/** Whether a passage speaks for the others (`[a]: address`), or with them (HTML): such a text is to
 * be rendered whole, at its end. */
export function isOnePassage(text: string): boolean {
  return SPEAKS_FOR_ALL.test(text);
}

/** The length of the passages that are complete in `text`; all of it needs its end. */
export function completePassages(text: string): number {
  if (isOnePassage(text)) {
    return 0;
  }
  let end = 0;
  let at = 0;
  let fence = '';
  let formula = false;
  let blank = false;
  for (const line of text.split(/(?<=\n)/)) {
    const outside = fence === '' && !formula;
    if (outside && blank && at > 0 && line.endsWith('\n') && !GOES_ON.test(line)) {
      end = at;
    }
    blank = outside && BLANK.test(line);
    if (!formula) {
      fence = fenceAfter(line, fence);
    }
    if (fence === '' && oddDollars(line)) {
      formula = !formula;
    }
    at += line.length;
  }
  return end;
}

function fenceAfter(line: string, fence: string): string {
  const found = FENCE.exec(line.trimEnd());
  const [, mark = '', rest = ''] = found ?? [];
  if (fence === '') {
    return mark.startsWith('`') && rest.includes('`') ? '' : mark;
  }
  return mark.startsWith(fence) && BLANK.test(rest) ? '' : fence;
}

function oddDollars(line: string): boolean {
  const marks = line.match(/\$\$|\\\[|\\\]|\\begin\{|\\end\{/g) ?? [];
  return marks.length % 2 === 1;
}
