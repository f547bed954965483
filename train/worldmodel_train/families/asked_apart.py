"""Facts in a sentence, and one of several things asked about them; no families."""

from collections.abc import Mapping

from worldmodel_train.episodes import Draw, Item, ask, with_modules
from worldmodel_train.families.numerals import an_hour, articled

FRAMES = (
    "{d}. {x}", "{d}. {x}?", "{d}, {x}", "{x}? {d}", "{d}: {x}", "{x}: {d}", "{d} - {x}", "{d}; {x}", "{d}. [now|so|then] {x}", "{d}. I [need|want|have] to [know|find] {x}", "can you tell me {x}? {d}", "I want to know {x}. {d}", "I'd like to know {x}: {d}", "[exercise|question|homework|task]: {d}. {x}", "[hi|hello], {d}. {x} [please|]", "{d}. [the question is|wanted|asked|find]: {x}", "[suppose|say|let's say] {d}. {x}", "[given|we have|here]: {d}. {x}", "[with|in|using] python: {d}. {x}",
    "{d}. [could you|please|can you] [work out|calculate|find|give me] {x}", "{d} => {x}", "[work out|calculate|find|tell me|please find] {x}. {d}", "[could you|can you] [help me find|figure out] {x}? {d}", "{d}. [do you know|any idea] {x}?", "{d}. my [teacher|book|son|boss] asks for {x}", "{d}. [only|just] {x}", "[my problem|the situation]: {d}. [I look for|I am looking for] {x}", "{d}, [what I need is|I need] {x}", "({d}) {x}",
)  # fmt: skip

Asked = tuple[str, str, str, str]
"""Wordings with bars between; lines of steps, the last the formula of `result`; answer; thought."""


def asked_of(
    draw: Draw, facts: tuple[str, ...], asks: tuple[Asked, ...], values: Mapping[str, object]
) -> tuple[Item, ...]:
    """One of the things that can be asked of these facts."""
    said, steps, answer, think = draw.pick(*asks)
    told = draw.phrase(*facts, **values)
    prompt = draw.phrase(*FRAMES, d=told, x=draw.phrase(*said.split("|"), **values))
    *before, last = steps.format(**values).split("\n")
    code = with_modules("\n".join([*before, f"result = {last}", "print(result)"]))
    answer = answer.format(**values, out="{out}")
    return ask(articled(an_hour(prompt)), code, answer, think=think.format(**values))
