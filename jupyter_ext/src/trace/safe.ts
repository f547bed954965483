/**
 * A stricter sanitizer for the model's words: no script, no request to anywhere, and no LaTeX that
 * acts.
 *
 * JupyterLab's own lets pictures of any address through, and a model that was told to could send
 * what it knows in one. Only pictures that are in the text itself stay. Mermaid diagrams can fetch
 * pictures as well, while they are drawn and before anything is sanitized, so they stay text.
 * Formulas are typeset afterwards, from the text of the page.
 */

import type { IRenderMime } from '@jupyterlab/rendermime-interfaces';

import { tamePart } from './latex';

const LOADS = 'img, audio, video, source, track, iframe, object, embed, link, input[type=image]';
const ADDRESSES = ['src', 'srcset', 'poster', 'background', 'data'];
const OURS = /^data-commandlinker-/;
const DIAGRAM = /((?:`{3}|~{3})[^\S\r\n]*mer)(?=maid)/gi;

export class SafeSanitizer implements IRenderMime.ISanitizer {
  private readonly _base: IRenderMime.ISanitizer;

  constructor(base: IRenderMime.ISanitizer) {
    this._base = base;
  }

  get allowNamedProperties(): boolean {
    return false;
  }

  getAutolink(): boolean {
    return this._base.getAutolink?.() ?? true;
  }

  sanitize(dirty: string, options?: IRenderMime.ISanitizerOptions): string {
    const clean = withoutRequests(this._base.sanitize(dirty, options));
    return this._base.sanitize(clean, options);
  }
}

/** The same Markdown; a zero-width space in its language makes a diagram a block of code. */
export function withoutDiagrams(markdown: string): string {
  return markdown.replace(DIAGRAM, '$1\u200b');
}

/** The same HTML, with nothing in it that loads by itself, or acts once it is typeset. */
export function withoutRequests(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html'); // loads and runs nothing
  for (const node of page.body.querySelectorAll(LOADS)) {
    if (!isPictureItself(node)) {
      const alt = node.getAttribute('alt') || node.getAttribute('src') || '';
      node.replaceWith(page.createTextNode(alt ? `[picture: ${alt}]` : ''));
    }
  }
  for (const node of page.body.querySelectorAll('*')) {
    disarm(node);
  }
  const texts = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const node = texts.currentNode;
    node.textContent = tamePart(node.textContent ?? '');
  }
  return page.body.innerHTML; // eslint-disable-line no-restricted-properties -- written, not read
}

function isPictureItself(node: Element): boolean {
  return node.tagName === 'IMG' && /^data:image\//i.test(node.getAttribute('src') ?? '');
}

function disarm(node: Element): void {
  for (const name of node.getAttributeNames()) {
    const loads = ADDRESSES.includes(name) && !isPictureItself(node);
    const style = name === 'style' && /url\s*\(/i.test(node.getAttribute(name) ?? '');
    if (loads || style || name === 'srcset' || name.startsWith('on') || OURS.test(name)) {
      node.removeAttribute(name);
    }
  }
}
