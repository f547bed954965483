"""The figures of a training run over its steps, as SVG."""

import html
from collections.abc import Mapping, Sequence
from itertools import accumulate

from worldmodel_kernel.jobs import Job

_WIDTH, _HEIGHT, _LEFT, _BOTTOM, _TOP = 560, 180, 44, 20, 8
_MAX_POINTS = 400
LEARNED = ("loss", "valid_loss")
_READ, _READ_IN_TRAINING = "valid_observation_loss", "observation_loss"
CURVES = {
    "loss": ("loss", "#4c78a8"),
    "valid_loss": ("validation loss", "#e45756"),
    _READ: ("loss on outputs", "#72a98f"),
    _READ_IN_TRAINING: ("loss on outputs, in training", "#72a98f"),
    "accepted": ("searches accepted so far", "#4c78a8"),
    "by_lot": ("the same with signs by lot (null line)", "#9a9a9a"),
    "best_of_k": ('"the best one is better" would accept', "#eeb05a"),
    "reward": ("reward", "#4c78a8"),
    "code_extracted": ("code extracted", "#b279a2"),
    "syntax_valid": ("syntax valid", "#72a98f"),
    "execution_success": ("ran", "#eeb05a"),
    "output_match": ("right output", "#e45756"),
}
"""Figures of `metrics.jsonl` that are drawn: their words and their colours."""

SEARCHES = ("best_of_k", "by_lot", "accepted")
"""What matters most is drawn last, on top."""

PARTS = ("code_extracted", "syntax_valid", "execution_success", "output_match")
"""Shares of validation questions that a geometric run counts."""

Point = tuple[int, float]


def charts(job: Job) -> str:
    """Losses; the loss on outputs, which is many times as high; of a geometric run how many of its
    searches were accepted beside what the same test accepts of nothing; and what its code does."""
    searches = {name: accepted_so_far(job, name) for name in SEARCHES}
    steps = job.steps or 0
    return (
        _panel(_series(job, LEARNED), steps)
        + _panel(_series(job, (read_loss(job),)), steps)
        + _panel(searches, steps, top=1.0)
        + _panel(_series(job, (*PARTS, "reward")), steps, top=1.0)
    )


def _series(job: Job, names: Sequence[str]) -> dict[str, list[Point]]:
    return {name: job.series(name) for name in names}


def read_loss(job: Job) -> str:
    """Which loss on outputs is shown: that of validation, where there is one."""
    return _READ if job.latest(_READ) is not None else _READ_IN_TRAINING


def accepted_so_far(job: Job, name: str) -> list[Point]:
    """The share of the searches up to each step that was accepted, or would be by this figure."""
    searches = [e for e in job.events if "move" in e and e.get(name) is not None]
    sums = accumulate(float(e[name]) for e in searches)
    return [
        (int(event["step"]), total / count)
        for count, (event, total) in enumerate(zip(searches, sums, strict=True), start=1)
    ]


def thinned(points: Sequence[Point], most: int = _MAX_POINTS) -> list[Point]:
    """At most so many points, the mean of each stretch."""
    width = -(-len(points) // most)
    stretches = [points[i : i + width] for i in range(0, len(points), width)] if points else []
    return [(part[-1][0], sum(value for _, value in part) / len(part)) for part in stretches]


def _panel(series: Mapping[str, Sequence[Point]], steps: int, top: float = 0.0) -> str:
    """One chart of these figures; empty before there are two points of one of them.

    Args:
        steps: of the whole run; 0: as far as it is.
        top: of the axis; 0: the highest point.
    """
    curves = {name: thinned(points) for name, points in series.items() if len(points) > 1}
    if not curves:
        return ""
    last = max(steps, *(points[-1][0] for points in curves.values()))
    top = top or max(value for points in curves.values() for _, value in points) or 1.0
    lines = "".join(_curve(points, last, top, CURVES[name][1]) for name, points in curves.items())
    legend = " ".join(
        f'<span style="color:{CURVES[name][1]}">■</span> {html.escape(CURVES[name][0])}'
        for name in curves
    )
    shown = html.escape(", ".join(CURVES[name][0] for name in curves))
    return (
        f'<svg role="img" aria-label="{shown} over {last} steps" width="{_WIDTH}" '
        f'height="{_HEIGHT}" viewBox="0 0 {_WIDTH} {_HEIGHT}" fill="none" '
        f'style="max-width:100%">{_axes(last, top)}{lines}</svg><div>{legend}</div>'
    )


def _curve(points: Sequence[Point], last: int, top: float, colour: str) -> str:
    path = " ".join(f"{_x(step, last):.1f},{_y(value, top):.1f}" for step, value in points)
    return f'<polyline points="{path}" stroke="{colour}" stroke-width="1.5"/>'


def _axes(last: int, top: float) -> str:
    text = 'font-size="11" fill="currentColor" opacity="0.7"'
    left, bottom = _LEFT, _HEIGHT - _BOTTOM
    return (
        f'<path d="M{left},{_TOP}V{bottom}H{_WIDTH - 4}" stroke="currentColor" opacity="0.4"/>'
        f'<text x="{left - 4}" y="{_TOP + 8}" text-anchor="end" {text}>{top:.3g}</text>'
        f'<text x="{left - 4}" y="{bottom}" text-anchor="end" {text}>0</text>'
        f'<text x="{_WIDTH - 4}" y="{_HEIGHT - 5}" text-anchor="end" {text}>step {last}</text>'
    )


def _x(step: int, last: int) -> float:
    return _LEFT + (_WIDTH - _LEFT - 4) * step / max(last, 1)


def _y(value: float, top: float) -> float:
    return _TOP + (_HEIGHT - _BOTTOM - _TOP) * (1 - max(value, 0.0) / top)
