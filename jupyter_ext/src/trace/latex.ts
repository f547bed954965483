/**
 * LaTeX that only typesets, as `worldmodel_kernel/safe/latex.py` has it: a command that links,
 * loads, styles or redefines is shown by its name. Dollar signs within it do not count, because
 * MathJax takes them out within `\ce`.
 */

const NAMES = (
  'href url require style class cssId includegraphics html bbox mmlToken fcolorbox csname let ' +
  'def gdef newcommand renewcommand newenvironment renewenvironment DeclareMathOperator'
).split(' ');
const GAP = '\u200b';

const WHOLE = spelled(NAMES.filter(name => name !== 'html'));
const PARTS = spelled(NAMES.flatMap(name => [...name].slice(1).map((_, n) => name.slice(0, n + 1))));
const COMMAND = new RegExp(
  `\\\\\\$*(?=(?:${WHOLE})(?![A-Za-z])|${spelled(['html'])})`,
  'g'
);
const BEGUN = new RegExp(`\\\\\\$*(?:${PARTS})?\\$*$`);

function spelled(names: readonly string[]): string {
  const longestFirst = [...new Set(names)].sort().reverse();
  return longestFirst.map(name => [...name].join('\\$*')).join('|');
}

/** The same text, without a command that acts. */
export function tame(text: string): string {
  return text.replace(COMMAND, `$&${GAP}`);
}

/** The same of a part of a text, where such a command may go on in the next part. */
export function tamePart(text: string): string {
  const tamed = tame(text);
  return BEGUN.test(tamed) ? tamed + GAP : tamed;
}
