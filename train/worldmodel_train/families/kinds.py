"""A kind of question in one table: wordings, the steps to its answer, the answer; no families."""

from collections.abc import Mapping

from worldmodel_train.episodes import Draw, Item, ask, with_modules
from worldmodel_train.families.numerals import an_hour, articled

Kind = tuple[tuple[str, ...], str, str, str]
"""Wordings; lines of steps, the last the formula of `result`; answer; thought."""


def told(draw: Draw, kind: Kind, values: Mapping[str, object]) -> tuple[Item, ...]:
    """One question of this kind with these values."""
    templates, steps, answer, think = kind
    prompt = draw.phrase(*templates, **values)
    *before, last = steps.format(**values).split("\n")
    code = with_modules("\n".join([*before, f"result = {last}", "print(result)"]))
    said = answer.format(**values, out="{out}")
    return ask(articled(an_hour(prompt)), code, said, think=think.format(**values))
