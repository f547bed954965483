"""A model that is unsure of its own reply says so, where it was measured what that means."""

import dataclasses
import json
from collections.abc import AsyncGenerator
from pathlib import Path

import pytest

from conversing import ask
from worldmodel_kernel.conversation import Conversation
from worldmodel_kernel.display import notices, status_bundle
from worldmodel_kernel.engines import EngineInfo, Request, Sampled
from worldmodel_kernel.engines.calibration import CALIBRATION, UNSURE, is_unsure, unsure_below
from worldmodel_kernel.engines.scripted import Rule, ScriptedEngine
from worldmodel_kernel.errors import EngineError
from worldmodel_kernel.workspace.child import ChildWorkspace
from worldmodel_kernel.workspace.spec import WorkspaceSettings

REPLY = ("<code>\nprint(6 * 7)\n</code>", "It is {output}.")


class Hesitant(ScriptedEngine):
    """Each token it samples costs half a nat."""

    below = 0.1

    async def start(self) -> EngineInfo:
        return dataclasses.replace(await super().start(), unsure_below=self.below)

    async def generate(self, request: Request) -> AsyncGenerator[Sampled, None]:
        async for sampled in super().generate(request):
            yield dataclasses.replace(sampled, logprob=-0.5)


class Unmeasured(Hesitant):
    below = 0.0


@pytest.mark.parametrize("engine, told", [(Hesitant, (UNSURE,)), (Unmeasured, ())])
async def test_an_unsure_reply_is_marked(engine: type[Hesitant], told: tuple[str, ...]) -> None:
    workspace = ChildWorkspace(WorkspaceSettings(isolation="none"))
    record = await ask(Conversation(engine([Rule("six", REPLY)]), workspace), "six times seven")
    await workspace.close()

    assert record.doubt == pytest.approx(record.sampled_tokens / 2)  # the output costs nothing
    assert record.notices == told == tuple(notices(record))
    assert status_bundle(record)["text/plain"].splitlines()[1:] == [*told]
    assert (UNSURE in status_bundle(record)["text/html"]) == bool(told)


@pytest.mark.parametrize(
    "doubt, below, unsure",
    [(0.1, 0.5, False), (0.8, 0.5, True), (9.0, 0.0, False), (None, 1, False)],
)
def test_unsure_is_a_reply_less_probable_than_that(
    doubt: float | None, below: float, unsure: bool
) -> None:
    assert is_unsure(doubt, below) == unsure


def test_a_model_that_was_not_calibrated_is_never_unsure(tmp_path: Path) -> None:
    assert unsure_below(str(tmp_path)) == 0.0
    assert unsure_below("Qwen/Qwen3-1.7B") == 0.0


@pytest.mark.parametrize(
    "text", ["{", "[]", "{}", '{"unsure_below": "often"}', '{"unsure_below": 2}']
)
def test_a_broken_calibration_says_what_to_do(tmp_path: Path, text: str) -> None:
    (tmp_path / CALIBRATION).write_text(text)

    with pytest.raises(EngineError, match=r"(?s)is no calibration.*--calibrate") as error:
        unsure_below(str(tmp_path))
    assert str(tmp_path) in str(error.value)


def test_what_was_measured_is_read(tmp_path: Path) -> None:
    (tmp_path / CALIBRATION).write_text(json.dumps({"unsure_below": 0.25, "turns_below": 40}))

    assert unsure_below(str(tmp_path)) == 0.25
