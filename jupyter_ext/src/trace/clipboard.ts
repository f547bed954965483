/**
 * A button that copies a text, and says so.
 */

import { announce, button } from '../dom';

const SHOWN_MS = 1500;

export function copyButton(what: string, text: () => string): HTMLElement {
  const label = `Copy ${what}`;
  const node = button(
    '',
    () => {
      void copy(text()).then(done => {
        node.classList.toggle('jp-mod-done', done);
        announce(done ? `Copied ${what}` : 'Could not copy');
        setTimeout(() => node.classList.remove('jp-mod-done'), SHOWN_MS);
      });
    },
    { class: 'jp-wm-copy', title: label, 'aria-label': label }
  );
  return node;
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text); // a page without a secure address has no clipboard
  }
}

function copyBySelection(text: string): boolean {
  const area = document.createElement('textarea');
  area.value = text;
  area.className = 'jp-wm-voice';
  const before = document.activeElement;
  document.body.append(area);
  area.select();
  const done = document.execCommand('copy');
  area.remove();
  if (before instanceof HTMLElement) {
    before.focus();
  }
  return done;
}
