/**
 * The kernel's state in a few words.
 */

import type { State } from './front/protocol';

export function isAtWork(state: Pick<State, 'phase'>): boolean {
  return state.phase !== '' && state.phase !== 'ready';
}

/** The last part of a model's name is what people know it by; of a run's, that before "final". */
export function modelName(state: State): string {
  const short = (name: string): string =>
    name
      .split('/')
      .filter(part => part && part !== 'final')
      .pop() ?? name;
  return state.adapter ? `${short(state.model)} + ${short(state.adapter)}` : short(state.model);
}

/** A phase, as a line begins. */
export function sentence(phase: string): string {
  return phase.charAt(0).toUpperCase() + phase.slice(1);
}

/** How full the context is. */
export function contextText(used: number, room: number): string {
  const [some, all] = [used, room].map(count => count.toLocaleString('en'));
  return `${some} of ${all} tokens (${Math.round((100 * used) / room)} %)`;
}

export function statusText(state: State): string {
  if (state.phase === '') {
    return '';
  }
  const parts = [sentence(state.phase), modelName(state)];
  if (state.used !== undefined) {
    const count = `${state.used.toLocaleString('en')} tokens`;
    parts.push(state.room ? contextText(state.used, state.room) : count);
  }
  if (state.speed !== undefined) {
    parts.push(`${Math.round(state.speed)} tokens/s`);
  }
  return parts.filter(part => part).join(' · ');
}
