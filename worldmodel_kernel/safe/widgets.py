"""The state of ipywidgets' own widgets, without what could act in the page.

A widget names the modules that a page loads to show it. Those of ipywidgets are in every page; any
other one brings code of its own. And a few fields of the built-in ones go into the page as HTML,
as an address that it fetches, as LaTeX, or as outputs.
"""

import re
from collections.abc import Callable, Mapping
from typing import Any

from worldmodel_kernel.safe.bundle import Json, is_plain_json
from worldmodel_kernel.safe.latex import tame
from worldmodel_kernel.safe.markup import safe_html

MODULES = frozenset(
    {"@jupyter-widgets/base", "@jupyter-widgets/controls", "@jupyter-widgets/output"}
)
_NAMES_MODULE = ("_model_module", "_view_module")
_CODE = frozenset({"_esm", "_css", "_anywidget_id"})
_AS_HTML = frozenset({"HTMLModel", "HTMLMathModel"})
_ACTING = frozenset(
    f"{kind}View" for kind in ("HTML", "HTMLMath", "Image", "Video", "Audio", "Output", "Label")
)
_CLASS = re.compile(r"(widget|jupyter-widgets|tqdm)[\w-]*$")
"""A class of the page's own could put a widget over the page."""

_FETCHING = frozenset({"ImageModel", "VideoModel", "AudioModel"})

_UP = frozenset({"__proto__", "constructor", "prototype"})
"""Names by which a page's JavaScript leaves an object."""

Outputs = Callable[[list[Any]], list[Any]]


def foreign(state: Mapping[str, Any]) -> str:
    """Whose code a widget with this state would load; empty: only ipywidgets' own."""
    for name in _NAMES_MODULE:
        module = state.get(name)
        if module is not None and module not in MODULES:
            return str(module)[:80]
    return "its own code" if _CODE & state.keys() else ""


def screened_state(model: str, state: Mapping[str, Any], *, outputs: Outputs) -> Json | None:
    """What of the state of the built-in widget `model` may pass; None: nothing, it would act.

    Args:
        outputs: screens the outputs inside an Output widget.
    """
    if foreign(state) or _disguised(model, state) or not is_plain_json(dict(state)):
        return None
    kept = dict(state)
    if model in _FETCHING and kept.get("format") == "url":
        return None
    if model in _AS_HTML and "value" in kept:
        kept["value"] = safe_html(str(kept["value"])).text
    for name in ("description", "value") if model == "LabelModel" else ("description",):
        if isinstance(kept.get(name), str):
            kept[name] = tame(kept[name])  # a page looks for LaTeX in it
    if "description_allow_html" in kept:
        kept["description_allow_html"] = False
    if model == "OutputModel" and "outputs" in kept:
        kept["outputs"] = outputs(kept["outputs"] if isinstance(kept["outputs"], list) else [])
    if model.endswith(("StyleModel", "LayoutModel")):
        kept = {name: value for name, value in kept.items() if not _reaches_out(name, value)}
    if "_dom_classes" in kept:
        kept["_dom_classes"] = [c for c in list(kept["_dom_classes"] or ()) if _CLASS.match(str(c))]
    return kept


def safe_paths(paths: Any) -> list[Any]:
    """Where binary values belong in a state; none where one would lead out of it.

    They are told apart by their order, so one that is left out would move the others.
    """
    paths = paths if isinstance(paths, list) else []
    return paths if all(isinstance(p, list) and not _UP & {*map(str, p)} for p in paths) else []


def _disguised(model: str, state: Mapping[str, Any]) -> bool:
    """Whether it would be shown by the view of another kind of widget, which acts."""
    view = state.get("_view_name")
    return state.get("_model_name", model) != model or (
        view in _ACTING and view != model.replace("Model", "View")
    )


def _reaches_out(name: str, value: Any) -> bool:
    """Whether a style fetches something, or moves over what stands beside it."""
    text = str(value).lower()
    return any(sign in text for sign in ("url", "image", "\\")) or (
        name.startswith("margin") and "-" in text
    )
