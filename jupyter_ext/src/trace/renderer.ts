/**
 * The mime renderer: JupyterLab hands it the same output again and again while it grows, and it
 * changes of the page only what has changed.
 */

import { Widget } from '@lumino/widgets';
import { renderMarkdown } from '@jupyterlab/rendermime';
import type { IEditorLanguageRegistry } from '@jupyterlab/codemirror';
import type { IRenderMime } from '@jupyterlab/rendermime-interfaces';

import { joined } from '../guards';
import { MIME, readTrace } from './format';
import type { LiveBlocks } from './live';
import { viewOf } from './make';
import { SafeSanitizer, withoutDiagrams } from './safe';
import type { Tools, View } from './view';

export function traceRenderers(
  live: LiveBlocks,
  languages: IEditorLanguageRegistry
): IRenderMime.IRendererFactory {
  return {
    safe: true,
    mimeTypes: [MIME],
    defaultRank: 0,
    createRenderer: options => new TraceRenderer(toolsOf(live, languages, options))
  };
}

class TraceRenderer extends Widget implements IRenderMime.IRenderer {
  private readonly _tools: Tools;
  private _view: View | null = null;

  constructor(tools: Tools) {
    super();
    this._tools = tools;
    this.addClass('jp-wm-trace');
  }

  renderModel(model: IRenderMime.IMimeModel): Promise<void> {
    const trace = readTrace(model.data[MIME]);
    if (trace === null || !this._view?.update(trace)) {
      this._view?.dispose();
      this._view = viewOf(trace, joined(model.data['text/plain']), this._tools);
      this.node.replaceChildren(this._view.node);
    }
    return Promise.resolve();
  }

  override dispose(): void {
    this._view?.dispose();
    this._view = null;
    super.dispose();
  }
}

function toolsOf(
  live: LiveBlocks,
  languages: IEditorLanguageRegistry,
  options: IRenderMime.IRendererOptions
): Tools {
  const sanitizer = new SafeSanitizer(options.sanitizer);
  return {
    live,
    highlight: (code, host) =>
      languages.highlight(code, languages.findByMIME('text/x-ipython'), host),
    markdown: (source, host) =>
      renderMarkdown({
        host,
        source: withoutDiagrams(source),
        trusted: false,
        sanitizer,
        resolver: null,
        linkHandler: options.linkHandler,
        shouldTypeset: true,
        latexTypesetter: options.latexTypesetter,
        markdownParser: options.markdownParser ?? null
      })
  };
}
