"""Another adapter in a model that is loaded: by its worker process, and in a conversation."""

import asyncio
import json
import os
import shutil
import signal
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("torch")
pytest.importorskip("transformers")
pytest.importorskip("peft")

from adapters import make_adapter
from test_engine_local import PROMPT, make_model, request, tokens
from worldmodel_kernel.codec import byte_tokenizer
from worldmodel_kernel.controls import Controls
from worldmodel_kernel.engines import TakesAdapters
from worldmodel_kernel.engines.local import EMBEDDED, LocalEngine, LocalSettings
from worldmodel_kernel.errors import EngineError, SettingsError
from worldmodel_kernel.session import Settings
from worldmodel_kernel.turn import Limits

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("model")
    make_model(folder)
    return folder


@pytest.fixture(scope="module")
def adapter(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_adapter(folder, tmp_path_factory.mktemp("adapter"), rows=[104, 116])


@pytest.fixture
async def engine(folder: Path) -> AsyncIterator[LocalEngine]:
    engine = LocalEngine(LocalSettings(model=str(folder)))
    yield engine
    await engine.close()


async def test_a_swapped_adapter_answers_like_one_that_was_loaded(
    engine: LocalEngine, folder: Path, adapter: Path
) -> None:
    plain = await engine.score(PROMPT, start=1)
    pid = engine.pid

    info = await engine.adapt(adapter)
    swapped = await engine.score(PROMPT, start=1)
    said = await tokens(engine, PROMPT)
    await engine.adapt(None)

    loaded = LocalEngine(LocalSettings(model=str(folder), adapter=str(adapter)))
    assert swapped == await loaded.score(PROMPT, start=1)
    assert said == await tokens(loaded, PROMPT)
    assert info == await loaded.start()
    assert swapped != pytest.approx(plain, abs=0.1)
    assert await engine.score(PROMPT, start=1) == plain, "to the last bit"
    assert engine.pid == pid, "the same process all along"
    await loaded.close()


async def test_nothing_that_the_old_weights_computed_is_used_again(
    engine: LocalEngine, adapter: Path
) -> None:
    await tokens(engine, PROMPT, 1)
    await tokens(engine, PROMPT, 1)
    assert engine.computed == 1

    await engine.adapt(adapter)
    await tokens(engine, PROMPT, 1)

    assert engine.computed == len(PROMPT)


async def test_a_swap_waits_for_the_reply_that_is_under_way(
    engine: LocalEngine, adapter: Path
) -> None:
    expected = await tokens(engine, PROMPT, 30)
    stream = engine.generate(request(PROMPT, 30))
    said = [(await anext(stream)).id]

    swap = asyncio.ensure_future(engine.adapt(adapter))
    said += [sampled.id async for sampled in stream]

    assert said == expected
    assert (await swap).adapter == str(adapter)


async def test_a_swap_that_waits_can_still_be_stopped(engine: LocalEngine, adapter: Path) -> None:
    stream = engine.generate(request(PROMPT, 30))
    await anext(stream)
    swap = asyncio.ensure_future(engine.adapt(adapter))
    await asyncio.sleep(0.01)

    swap.cancel()

    with pytest.raises(asyncio.CancelledError):
        await swap
    await stream.aclose()
    assert (await engine.start()).adapter is None


async def test_a_swap_that_is_interrupted_is_never_half_done(
    engine: LocalEngine, adapter: Path
) -> None:
    scores: dict[str | None, Any] = {None: await engine.score(PROMPT, start=1)}
    await engine.adapt(adapter)
    scores[str(adapter)] = await engine.score(PROMPT, start=1)

    for pause_s in (0, 0, 0.001, 0.005, 0.01, 0.02, 0.05):
        before = (await engine.start()).adapter
        swap = asyncio.ensure_future(engine.adapt(None if before else adapter))
        await asyncio.sleep(pause_s)
        swap.cancel()
        await asyncio.wait({swap})

        named = (await engine.start()).adapter
        assert await engine.score(PROMPT, start=1) == scores[named], (
            "the name is that of the weights"
        )
        assert engine.settings.adapter == (named or "")


async def test_a_worker_that_died_comes_back_with_the_adapter(
    engine: LocalEngine, adapter: Path
) -> None:
    await engine.adapt(adapter)
    expected = await tokens(engine, PROMPT)
    assert engine.pid is not None
    os.kill(engine.pid, signal.SIGKILL)
    with pytest.raises(EngineError, match="The next prompt starts it again"):
        await tokens(engine, PROMPT)

    assert await tokens(engine, PROMPT) == expected
    assert (await engine.start()).adapter == str(adapter)


async def test_a_model_that_is_half_of_two_others_never_answers(
    folder: Path, adapter: Path, tmp_path: Path
) -> None:
    shutil.copytree(folder, tmp_path / "model")
    weights = tmp_path / "model" / "model.safetensors"
    engine = LocalEngine(LocalSettings(model=str(tmp_path / "model")))
    shutil.copytree(adapter, tmp_path / "adapter")
    set_config(tmp_path / "adapter", base_model_name_or_path=str(tmp_path / "model"))
    await engine.adapt(tmp_path / "adapter")
    expected = await engine.score(PROMPT, start=1)
    begin, times = weights.read_bytes()[:8], weights.stat()
    overwrite(weights, b"\xff" * 8, times)  # it looks unchanged, and cannot be read

    with pytest.raises(EngineError, match=r"(?s)process ended.*could not be written"):
        await engine.adapt(None)
    overwrite(weights, begin, times)

    assert (await engine.start()).adapter == str(tmp_path / "adapter")
    assert await engine.score(PROMPT, start=1) == expected
    await engine.close()


def overwrite(path: Path, begin: bytes, times: os.stat_result) -> None:
    with path.open("r+b") as file:
        file.write(begin)
    os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns))


def set_config(adapter: Path, **values: Any) -> None:
    path = adapter / "adapter_config.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | values))


async def test_an_adapter_of_another_model_is_refused_by_its_name(
    engine: LocalEngine, adapter: Path, tmp_path: Path
) -> None:
    make_model(tmp_path / "twin")  # the same shapes, and here even the same weights
    other = make_adapter(tmp_path / "twin", tmp_path / "other")
    embedded = tmp_path / "embedded"
    shutil.copytree(other, embedded)
    set_config(embedded, base_model_name_or_path=None)
    await engine.adapt(adapter)
    before = await engine.score(PROMPT, start=1)

    with pytest.raises(EngineError, match=r"belongs to another model: to .*twin, and .* is loaded"):
        await engine.adapt(other)
    with pytest.raises(EngineError, match="belongs to another model: to embedded"):
        await engine.adapt(embedded)

    assert await engine.score(PROMPT, start=1) == before
    assert (await engine.start()).adapter == str(adapter)


async def test_an_adapter_of_another_shape_is_refused_and_the_model_answers_on(
    engine: LocalEngine, folder: Path, tmp_path: Path
) -> None:
    wrong = make_adapter(EMBEDDED, tmp_path / "wrong")
    set_config(wrong, base_model_name_or_path=str(folder))
    before = await tokens(engine, PROMPT)

    with pytest.raises(EngineError, match="is not for this model"):
        await engine.adapt(wrong)

    assert await tokens(engine, PROMPT) == before
    assert (await engine.start()).adapter is None


async def test_an_adapter_may_bring_its_own_tokenizer(
    engine: LocalEngine, adapter: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "adapter"
    shutil.copytree(adapter, folder)
    layout = json.loads(byte_tokenizer())
    del layout["added_tokens"][-1]
    (folder / "tokenizer.json").write_text(json.dumps(layout))
    await engine.start()
    before = engine.codec.fingerprint

    await engine.adapt(folder)
    assert engine.codec.fingerprint != before
    await engine.adapt(None)

    assert engine.codec.fingerprint == before


# --- in a conversation --------------------------------------------------------------------------


@pytest.fixture
async def controls(folder: Path, tmp_path: Path) -> AsyncIterator[Controls]:
    local = LocalSettings(model=str(folder), runs=str(tmp_path / "runs"))
    controls = Controls(Settings(local=local, limits=Limits(max_tokens=12)), keep=False)
    yield controls
    await controls.close()


async def ask(controls: Controls, prompt: str) -> Any:
    events = [event async for event in controls.conversation.ask(prompt)]
    return events[-1].record  # type: ignore[union-attr]


async def test_the_conversation_goes_on_and_its_records_name_the_adapter(
    controls: Controls, adapter: Path, tmp_path: Path
) -> None:
    shutil.copytree(adapter, tmp_path / "runs" / "first" / "final")
    before = await ask(controls, "What is it?")
    id, ids = controls.id, controls.conversation.context.transcript().ids[:]

    await controls.use_adapter("first")
    with_adapter = await ask(controls, "And now?")
    await controls.use_adapter("off")
    after = await ask(controls, "And again?")

    names = [record.adapter for record in (before, with_adapter, after)]
    assert names == [None, str(tmp_path / "runs" / "first" / "final"), None]
    assert with_adapter.notices == ()
    assert controls.id == id
    assert len(controls.conversation.exchanges) == 3
    assert controls.conversation.context.transcript().ids[: len(ids)] == ids


async def test_where_there_is_no_such_adapter_what_there_is_is_said(
    controls: Controls, adapter: Path, tmp_path: Path
) -> None:
    with pytest.raises(EngineError, match="no trained adapter in"):
        await controls.use_adapter("latest")
    shutil.copytree(adapter, tmp_path / "runs" / "percentages" / "final")

    with pytest.raises(EngineError, match="did you mean 'percentages'"):
        await controls.use_adapter("percentage")

    assert controls.settings.local.adapter == ""


async def test_an_engine_without_adapters_says_so(tmp_path: Path) -> None:
    (tmp_path / "script.json").write_text("[]")
    settings = Settings(engine="scripted", script=str(tmp_path / "script.json"))
    controls = Controls(settings, keep=False)

    assert not isinstance(controls.engine, TakesAdapters)
    with pytest.raises(SettingsError, match="the engine 'scripted' has no adapters"):
        await controls.use_adapter("off")
    await controls.close()
