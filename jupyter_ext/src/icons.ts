/**
 * Our icons: a globe over a prompt, and what the toolbar needs beside it.
 */

import { LabIcon } from '@jupyterlab/ui-components';

const SVG = 'xmlns="http://www.w3.org/2000/svg" width="16" height="16" viewBox="0 0 24 24"';
const LINES =
  'class="jp-wm-lines" fill="none" stroke="#616161" stroke-width="1.8" ' +
  'stroke-linecap="round" stroke-linejoin="round"';

export const worldIcon = new LabIcon({
  name: 'worldmodel:icon',
  svgstr: `<svg ${SVG}><g ${LINES}><circle cx="12" cy="10.5" r="8.5"/>
<path d="M3.5 10.5h17M12 2c-4.5 5-4.5 12 0 17M12 2c4.5 5 4.5 12 0 17"/>
<path d="M3 19.5l2 1.7-2 1.7M8 23h5"/></g></svg>`
});

export const launcherIcon = new LabIcon({
  name: 'worldmodel:launcher',
  svgstr: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" width="64" height="64">
<rect x="2" y="2" width="60" height="60" rx="14" fill="#12263f"/>
<g fill="none" stroke="#4aa3ff"><circle cx="32" cy="28" r="18" stroke-width="3"/>
<path d="M14 28h36M32 10c-9 11-9 25 0 36M32 10c9 11 9 25 0 36" stroke-width="2"/></g>
<path d="M20 51l5 3.5-5 3.5M30 58h12" fill="none" stroke="#ffd166" stroke-width="3.5"
stroke-linecap="round" stroke-linejoin="round"/></svg>`
});

export const thinkingIcon = new LabIcon({
  name: 'worldmodel:thinking',
  svgstr: `<svg ${SVG}><g ${LINES}>
<path d="M7 14.5a4.5 4.5 0 1 1 1-8.9 5 5 0 0 1 9.3 1.2A3.9 3.9 0 0 1 17 14.5z"/>
<circle cx="8" cy="18.5" r="1.3"/><circle cx="5" cy="21.5" r=".6"/></g></svg>`
});

export const materialiseIcon = new LabIcon({
  name: 'worldmodel:materialise',
  svgstr: `<svg ${SVG}><g ${LINES}><rect x="3" y="3" width="18" height="6" rx="1"/>
<path d="M12 9v3M9.5 10.5 12 13l2.5-2.5"/><rect x="3" y="15" width="18" height="6" rx="1"/>
<path d="M6 18h6"/></g></svg>`
});
