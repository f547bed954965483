"""An engine that replays a script: for demonstrations, tests and front-end work, without a model.

A script is a list of rules. The first rule whose pattern is found in the last user message
answers it; its `steps` are what the model writes, one between two runs of code. Which step comes
next is read off the context (how many outputs the reply holds already), so the engine is as
stateless as any other. `{output}` in a step stands for the last output's text.

What it observes of an output is made up, and always the same: a token's probability, from 1 down
to some 0.2 %, comes from a hash of the token and the one before it.

    [{"prompt": "15%", "steps": ["<think>\\nTimes 0.15.\\n</think>\\n<code>\\nresult = 240 * 0.15\\n
      print(result)\\n</code>", "15% of 240 is **{output}**."]}]
"""

import asyncio
import json
import math
import re
import zlib
from collections.abc import AsyncGenerator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from worldmodel_kernel import template
from worldmodel_kernel.codec import Codec, byte_tokenizer
from worldmodel_kernel.engines import EngineInfo, Request, Sampled
from worldmodel_kernel.errors import EngineError
from worldmodel_kernel.parser import Block, read_reply
from worldmodel_kernel.surprise import Observed
from worldmodel_kernel.tags import MESSAGE_END, MESSAGE_START, Role, Tag

_REPLY = f"{MESSAGE_START}{Role.ASSISTANT}\n"
_USER = f"{MESSAGE_START}{Role.USER}\n"
_CERTAIN = 0.0  # the log-probability of a token that could not have been another
_UNLIKELY = -9.0


@dataclass(frozen=True, slots=True)
class Rule:
    """What to write when `prompt` (a regular expression) is found in the last user message."""

    prompt: str
    steps: tuple[str, ...]
    delay_s: float = 0.0
    """Pause before each token."""

    expects: tuple[str, ...] = ()
    """What the model would say that each run prints; without it, it has no expectation."""

    fails: str = ""
    """When set, the engine fails with this message instead of ending a step."""


class ScriptedEngine:
    def __init__(self, rules: Sequence[Rule], *, codec: Codec | None = None) -> None:
        self._rules = rules
        self._codec = codec or Codec(byte_tokenizer())

    @classmethod
    def from_file(cls, path: Path) -> "ScriptedEngine":
        return cls(read_script(path))

    @property
    def codec(self) -> Codec:
        return self._codec

    @property
    def phase(self) -> str:
        return "ready"

    async def start(self) -> EngineInfo:
        return EngineInfo(engine="scripted", model="script", context_tokens=32_768)

    async def generate(self, request: Request) -> AsyncGenerator[Sampled, None]:
        if request.table == self._codec.output_table:
            for sampled in self._expected(request.ids):
                yield sampled
            return
        rule, step = self._next_step(request.ids)
        tokens = self._tokens(step)
        seen = _made_up(request)
        for count, token in enumerate(tokens[:-1] if rule.fails else tokens, start=1):
            await asyncio.sleep(rule.delay_s)
            yield Sampled(token, _CERTAIN, seen)
            seen = ()
            if token in request.stop_ids or count >= request.max_tokens:
                return
        if rule.fails:
            raise EngineError(rule.fails)

    async def score(self, ids: Sequence[int], *, start: int) -> list[float]:
        return [_CERTAIN] * (len(ids) - start)

    async def close(self) -> None:
        return

    def _expected(self, ids: Sequence[int]) -> list[Sampled]:
        rule, outputs = self._rule(ids)
        number = len(outputs) - 1  # the last one is the one that is asked for
        known = number < len(rule.expects)
        text = self._codec.text(rule.expects[number] + "\n") if known else ()
        end = self._codec.mark(Tag.OUTPUT.closing)
        return [Sampled(token, _CERTAIN if known else _UNLIKELY) for token in text + end]

    def _rule(self, ids: Sequence[int]) -> tuple[Rule, list[str]]:
        """The rule of the last prompt, and the outputs that its reply has by now."""
        before, _, reply = self._codec.decode(ids).rpartition(_REPLY)
        prompt = before.rpartition(_USER)[2].partition(MESSAGE_END)[0]
        outputs = [b.body for b in read_reply(reply, self._codec.dialect) if b.tag is Tag.OUTPUT]
        return next((r for r in self._rules if re.search(r.prompt, prompt)), _NO_RULE), outputs

    def _next_step(self, ids: Sequence[int]) -> tuple[Rule, str]:
        rule, outputs = self._rule(ids)
        step = rule.steps[len(outputs)] if len(outputs) < len(rule.steps) else ""
        return rule, step.replace("{output}", outputs[-1] if outputs else "")

    def _tokens(self, step: str) -> list[int]:
        """The step's ids: up to its code, or to the end of the message."""
        blocks = read_reply(step, self._codec.dialect)
        segments = template.reply_segments(self._codec, step)
        ids = [token for segment in segments for token in segment.ids]
        return ids[:-1] if blocks and self._goes_on(blocks[-1]) else ids

    def _goes_on(self, last: Block) -> bool:
        """Whether the message does not end here: code to run, or a tag left open."""
        return last.tag is self._codec.dialect.runs_after or not last.complete


def _made_up(request: Request) -> tuple[Observed, ...]:
    start = len(request.ids) if request.observe is None else request.observe
    return tuple(
        _expectation(before, token, text_ids=request.table.text_ids)
        for before, token in zip(request.ids[start - 1 : -1], request.ids[start:], strict=True)
    )


def _expectation(before: int, token: int, *, text_ids: int) -> Observed:
    """Of two tokens one is what was expected; for the other, the next id would have been."""
    chance = zlib.crc32(f"{before} {token}".encode()) % 1000 / 1000
    logprob = -6 * chance**3
    if chance <= 0.5:
        return Observed(logprob, token, logprob)
    return Observed(logprob, (token + 1) % text_ids, math.log1p(-math.exp(logprob)))


_NO_RULE = Rule("", ("The script has no answer to this prompt.",))


def read_script(path: Path) -> list[Rule]:
    """The rules of a JSON script.

    Raises:
        EngineError: the file cannot be read, or a rule lacks its prompt or steps.
    """
    try:
        rules: list[dict[str, Any]] = json.loads(path.read_text(encoding="utf-8"))
        return [
            Rule(
                prompt=rule["prompt"],
                steps=tuple(rule["steps"]),
                delay_s=rule.get("delay_s", 0.0),
                expects=tuple(rule.get("expects", ())),
                fails=rule.get("fails", ""),
            )
            for rule in rules
        ]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise EngineError(
            f"the script {path} cannot be read: {error!r}\n"
            '  It must be a JSON list of {"prompt": pattern, "steps": [text, …]}.'
        ) from error
