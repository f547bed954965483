"""A console that no text steers: what is not of a style of ours is spelled out."""

from collections.abc import Iterable

from rich.console import Console, ConsoleOptions, RenderableType
from rich.segment import Segment

from worldmodel_kernel.visible import visible


class SafeConsole(Console):
    """Colours and moves of its own are no text to it, so every escape in a text is a stranger's."""

    def render(
        self, renderable: RenderableType, options: ConsoleOptions | None = None
    ) -> Iterable[Segment]:
        for segment in super().render(renderable, options):
            own = segment.control is not None
            yield segment if own else segment._replace(text=visible(segment.text))
