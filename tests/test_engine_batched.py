"""Many conversations through one model: the same tokens as one at a time, in far fewer forwards."""

import asyncio
import shutil
from collections.abc import AsyncIterator
from itertools import pairwise
from pathlib import Path
from random import Random
from typing import Any

import pytest

from conftest import codec_of

torch = pytest.importorskip("torch")
pytest.importorskip("transformers")

from test_engine_local import PROMPT, make_model  # noqa: E402
from worldmodel_kernel.engines import Request, Sampled, Sampling  # noqa: E402
from worldmodel_kernel.engines.batched import BatchedEngine  # noqa: E402
from worldmodel_kernel.engines.local import LocalEngine, LocalSettings  # noqa: E402
from worldmodel_kernel.errors import EngineError  # noqa: E402

pytestmark = pytest.mark.slow
CODEC = codec_of("bytes")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("model")
    make_model(folder)
    return folder


@pytest.fixture
async def engine(folder: Path) -> AsyncIterator[BatchedEngine]:
    engine = BatchedEngine(LocalSettings(model=str(folder)), slots=4)
    yield engine
    await engine.close()


@pytest.fixture
async def alone(folder: Path) -> AsyncIterator[LocalEngine]:
    engine = LocalEngine(LocalSettings(model=str(folder)))
    yield engine
    await engine.close()


def request(text: str, **values: Any) -> Request:
    return request_of(list(CODEC.text(text)), **values)


def request_of(ids: list[int], *, max_tokens: int = 20, **values: Any) -> Request:
    plan: dict[str, Any] = {"stop_ids": CODEC.stop_ids, "table": CODEC.table} | values
    return Request(ids=ids, max_tokens=max_tokens, **plan)


async def sampled(engine: Any, request: Request) -> list[Sampled]:
    return [token async for token in engine.generate(request)]


def prompts(count: int) -> list[str]:
    random = Random(0)
    return [
        "".join(random.choices("abc def 123\n", k=random.randint(1, 300))) for _ in range(count)
    ]


async def test_the_tokens_are_those_of_one_at_a_time(
    engine: BatchedEngine, alone: LocalEngine
) -> None:
    """More requests than slots, longer ones than a chunk, all open at once."""
    wanted = [request(text) for text in prompts(11)]

    together = await asyncio.gather(*(sampled(engine, each) for each in wanted))
    one_by_one = [await sampled(alone, each) for each in wanted]

    assert [[s.id for s in row] for row in together] == [[s.id for s in row] for row in one_by_one]
    for a, b in zip(together, one_by_one, strict=True):
        assert [s.logprob for s in a] == pytest.approx([s.logprob for s in b], abs=1e-4)


async def test_a_context_that_comes_back_pays_for_its_new_tokens_only(
    engine: BatchedEngine, alone: LocalEngine
) -> None:
    """As a turn does: sample, take in an output, sample on; the others go on meanwhile."""
    computed: list[int] = []
    forward = engine._forward

    def counted(rows: Any, wanted: list[Any]) -> Any:
        computed.append(sum(min(len(slot.pending), 128) for slot in wanted))
        return forward(rows, wanted)

    engine._forward = counted  # type: ignore[method-assign]

    async def turn(model: Any, text: str) -> list[int]:
        ids = list(CODEC.text(text))
        for output in ("\n36\n", "\nanother output\n", ""):
            ids += [s.id for s in await sampled(model, request_of(ids, max_tokens=9))]
            ids += CODEC.text(output)
        return ids

    texts = prompts(4)
    together = await asyncio.gather(*(turn(engine, text) for text in texts))

    assert together == [await turn(alone, text) for text in texts]
    lengths = sum(len(ids) for ids in together)
    assert sum(computed) <= lengths + 3 * len(
        texts
    )  # the last sampled id is computed with the next


async def test_a_shorter_context_is_a_truncation(engine: BatchedEngine, alone: LocalEngine) -> None:
    long, short = request("a long beginning, and its end"), request("a long beginning, or not")

    first = await sampled(engine, long)
    await sampled(engine, short)

    assert [s.id for s in await sampled(engine, short)] == [
        s.id for s in await sampled(alone, short)
    ]
    assert [s.id for s in await sampled(engine, long)] == [s.id for s in first]


async def test_the_state_table_and_the_stop_ids_hold(engine: BatchedEngine) -> None:
    hot = Sampling(temperature=5.0, seed=1)
    rows = await asyncio.gather(
        *(sampled(engine, request(t, sampling=hot, max_tokens=60)) for t in prompts(6))
    )

    for row in rows:
        state = 0
        for token in row:
            assert token.id < CODEC.table.text_ids or token.id in CODEC.table.allowed[state]
            state = CODEC.table.after(state, token.id)
        assert not any(token.id in CODEC.stop_ids for token in row[:-1])


async def test_a_seed_gives_the_same_tokens_whoever_else_is_served(engine: BatchedEngine) -> None:
    warm = request("once upon", sampling=Sampling(temperature=1.0, seed=7))
    first = await sampled(engine, warm)

    others = [sampled(engine, request(text)) for text in prompts(3)]
    again = await asyncio.gather(sampled(engine, warm), *others)

    assert [s.id for s in again[0]] == [s.id for s in first]


async def test_a_slot_that_is_taken_again_in_the_middle_of_a_step_is_whole(
    folder: Path, alone: LocalEngine
) -> None:
    one = BatchedEngine(LocalSettings(model=str(folder)), slots=1)
    texts = prompts(12)
    expected = {text: await sampled(alone, request(text, max_tokens=4)) for text in texts}
    random = Random(1)
    for text, other in pairwise(texts):
        stream = one.generate(request(text, max_tokens=500))
        await anext(stream)
        await asyncio.sleep(random.random() * 0.01)
        await stream.aclose()
        found = await sampled(one, request(other, max_tokens=4))
        assert [s.id for s in found] == [s.id for s in expected[other]]
        assert [s.logprob for s in found] == pytest.approx(
            [s.logprob for s in expected[other]], abs=1e-4
        )
    await one.close()


async def test_one_forward_serves_every_context_that_waits_for_a_token(
    engine: BatchedEngine,
) -> None:
    forwards = 0
    await engine.start()
    layers = engine._model.model

    def count(*_: Any) -> None:
        nonlocal forwards
        forwards += 1

    handle = layers.register_forward_hook(count)
    await asyncio.gather(
        *(sampled(engine, request(t, max_tokens=20)) for t in ("one", "two", "three", "four"))
    )
    handle.remove()

    assert forwards <= 24  # one by one: 80


async def test_a_caller_is_told_when_the_engine_is_closed(engine: BatchedEngine) -> None:
    stream = engine.generate(request("endless", max_tokens=1500))
    await anext(stream)

    await engine.close()

    with pytest.raises(EngineError, match="closed"):
        async for _ in stream:
            pass


async def test_a_request_that_is_dropped_frees_its_slot(engine: BatchedEngine) -> None:
    for _ in range(6):  # more than there are slots
        stream = engine.generate(request("endless", max_tokens=500))
        await anext(stream)
        await stream.aclose()

    assert len(await sampled(engine, request("after", max_tokens=3))) == 3


async def test_scores_are_those_of_the_local_engine(
    engine: BatchedEngine, alone: LocalEngine
) -> None:
    ids = list(CODEC.text("what is the sum of these?"))

    assert await engine.score(ids, start=4) == pytest.approx(
        await alone.score(ids, start=4), abs=1e-4
    )


async def test_what_cannot_be_scored_is_said(engine: BatchedEngine) -> None:
    for ids, start in ((PROMPT, 0), (PROMPT, len(PROMPT)), (PROMPT * 100, 1)):
        with pytest.raises(EngineError, match="cannot be scored"):
            await engine.score(ids, start=start)


async def test_what_is_too_long_or_missing_is_an_engine_error(
    engine: BatchedEngine, folder: Path, tmp_path: Path
) -> None:
    with pytest.raises(EngineError, match="this model sees 2048"):
        await sampled(engine, request("x" * 3000))
    shutil.copytree(folder, tmp_path / "broken")
    (tmp_path / "broken" / "config.json").unlink()
    with pytest.raises(EngineError, match=r"config\.json"):
        await BatchedEngine(LocalSettings(model=str(tmp_path / "broken"))).start()


async def test_a_failing_model_is_said_to_every_caller(engine: BatchedEngine) -> None:
    await engine.start()

    def fail(*_: Any, **__: Any) -> Any:
        raise RuntimeError("out of memory")

    working, engine._model.model.forward = engine._model.model.forward, fail
    results = await asyncio.gather(
        *(sampled(engine, request(t)) for t in prompts(3)), return_exceptions=True
    )
    engine._model.model.forward = working

    assert all(isinstance(r, EngineError) and "out of memory" in str(r) for r in results)
    assert len(await sampled(engine, request("again", max_tokens=2))) == 2
