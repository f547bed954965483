/**
 * The kernel's state in a few words.
 */

import type { State } from './front/protocol';

export function isAtWork(state: Pick<State, 'phase'>): boolean {
  return state.phase !== '' && state.phase !== 'ready';
}

/** The last part of a model's name is what people know it by. */
export function modelName(state: State): string {
  const short = (name: string): string => name.split('/').filter(part => part).pop() ?? name;
  return state.adapter ? `${short(state.model)} + ${short(state.adapter)}` : short(state.model);
}

export function statusText(state: State): string {
  if (state.phase === '') {
    return '';
  }
  const parts = [state.phase.charAt(0).toUpperCase() + state.phase.slice(1), modelName(state)];
  if (state.used !== undefined) {
    const share = state.room ? ` (${Math.round((100 * state.used) / state.room)} %)` : '';
    parts.push(`${state.used.toLocaleString('en')} tokens${share}`);
  }
  if (state.speed !== undefined) {
    parts.push(`${Math.round(state.speed)} tokens/s`);
  }
  return parts.filter(part => part).join(' · ');
}
