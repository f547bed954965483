/**
 * The plugins of the WorldModel extension.
 */

import { commands } from './plugins/commands';
import { fronts, notebooks } from './plugins/notebooks';
import { panel } from './plugins/panel';
import { preferences } from './plugins/preferences';
import { trace } from './plugins/trace';

export default [preferences, trace, fronts, notebooks, commands, panel];
