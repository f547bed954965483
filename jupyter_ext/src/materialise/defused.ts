/**
 * The model's Markdown as text of a notebook, which fetches nothing, runs nothing and links to no
 * script: `worldmodel_kernel/markdown.py` has the same, and the reasons.
 */

import { tame } from '../trace/latex';

const GAP = '\u200b';
const TAG = /<(?=[A-Za-z/!?])/g;
const ENTITY = /&(?=#?[\p{L}\p{N}_]+;)/gu;
const PICTURE = /!(?=\[)(?!\[[^[\]\n\\`$<]*\]\([\w.-][\w./-]*\))/g;
const DIAGRAM = /(?<=[`~])(\s*mer)(?=maid)/gi;
const SCHEMES = ['javascript', 'vbscript', 'data'].map(name => [...name].join('[\\t\\r\\n]*'));
const SCRIPT = new RegExp(`\\b(?:${SCHEMES.join('|')})(?=[\\s\\\\]*:)`, 'gi');

/** Text that reads the same and only says something. */
export function defused(text: string): string {
  const plain = text
    .replace(TAG, `<${GAP}`)
    .replace(ENTITY, `&${GAP}`)
    .replace(PICTURE, `!${GAP}`)
    .replace(DIAGRAM, `$&${GAP}`)
    .replace(SCRIPT, `$&${GAP}`);
  return tame(plain);
}
