/**
 * Makes elements of text; nothing here reads HTML, and nothing hides in what is made here.
 */

import { visible } from './visible';

export type Attributes = Readonly<Record<string, string>>;

export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    node.setAttribute(name, visible(value));
  }
  node.append(...children.map(child => (typeof child === 'string' ? visible(child) : child)));
  return node;
}

export function button(label: string, run: () => void, attributes: Attributes = {}): HTMLElement {
  const node = element('button', { type: 'button', ...attributes }, label);
  node.addEventListener('click', event => {
    event.preventDefault(); // a button in a <summary> must not fold it
    run();
  });
  return node;
}

/** The page's one polite voice for screen readers. */
export function announce(text: string): void {
  let voice = document.getElementById(VOICE);
  if (voice === null) {
    voice = element('div', { id: VOICE, role: 'status', 'aria-live': 'polite' });
    voice.className = 'jp-wm-voice';
    document.body.append(voice);
  }
  voice.textContent = visible(text);
}

const VOICE = 'worldmodel-voice';
