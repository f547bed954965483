/**
 * What the plugins give each other.
 */

import { Token } from '@lumino/coreutils';

import type { Fronts } from './front/fronts';
import type { Preferences } from './preferences';
import type { LiveBlocks } from './trace/live';

export const IPreferences = new Token<Preferences>(
  'worldmodel:IPreferences',
  'How a person wants conversations to be shown.'
);

export const ILiveBlocks = new Token<LiveBlocks>(
  'worldmodel:ILiveBlocks',
  'What is known about growing blocks, for all views of them.'
);

export const IFronts = new Token<Fronts>(
  'worldmodel:IFronts',
  'The live channel of each open notebook.'
);
