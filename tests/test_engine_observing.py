"""What an engine says of text that it only reads is what a plain forward says of it."""

import asyncio
import time
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

torch = pytest.importorskip("torch")
transformers = pytest.importorskip("transformers")

from test_engine_batched import prompts  # noqa: E402
from test_engine_local import CODEC, PROMPT, make_model, request, tokens  # noqa: E402
from worldmodel_kernel.engines import Request  # noqa: E402
from worldmodel_kernel.engines.batched import BatchedEngine  # noqa: E402
from worldmodel_kernel.engines.local import LocalEngine, LocalSettings  # noqa: E402
from worldmodel_kernel.surprise import Observed  # noqa: E402
from worldmodel_kernel.template import user_message  # noqa: E402
from worldmodel_kernel.transcript import Transcript  # noqa: E402
from worldmodel_kernel.turn import Limits, Turn, WantTokens  # noqa: E402

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("model")
    make_model(folder)
    return folder


@pytest.fixture
async def engine(folder: Path) -> AsyncIterator[LocalEngine]:
    engine = LocalEngine(LocalSettings(model=str(folder)))
    yield engine
    await engine.close()


@pytest.fixture
async def batched(folder: Path) -> AsyncIterator[BatchedEngine]:
    engine = BatchedEngine(LocalSettings(model=str(folder)), slots=4)
    yield engine
    await engine.close()


async def seen(engine: Any, ids: list[int], start: int) -> tuple[Observed, ...]:
    """What the engine observes of `ids[start:]`."""
    wanted = Request(ids, 3, CODEC.stop_ids, CODEC.table, observe=start)
    first, second, third = [s.observed async for s in engine.generate(wanted)]
    assert not (first and second), "it comes once"
    assert not third
    return first or second


def costs(observed: tuple[Observed, ...]) -> list[float]:
    return [each.logprob for each in observed]


async def test_what_is_observed_is_what_one_forward_says(engine: LocalEngine, folder: Path) -> None:
    model = transformers.AutoModelForCausalLM.from_pretrained(folder).eval()
    with torch.no_grad():
        logprobs = torch.log_softmax(model(torch.tensor([PROMPT])).logits[0], dim=-1)
    best = logprobs.max(dim=-1)

    observed = await seen(engine, PROMPT, 5)

    own = [float(logprobs[i - 1, PROMPT[i]]) for i in range(5, len(PROMPT))]
    assert costs(observed) == pytest.approx(own, abs=1e-4)
    assert [o.alternative for o in observed] == best.indices[4:-1].tolist()
    assert [o.alternative_logprob for o in observed] == pytest.approx(
        best.values[4:-1].tolist(), abs=1e-4
    )


@pytest.mark.parametrize("before, count", [(1, 1), (9, 127), (9, 128), (9, 300), (600, 50)])
async def test_what_is_observed_is_what_a_score_says(
    engine: LocalEngine, before: int, count: int
) -> None:
    """In chunks of all sizes; and again, when the cache holds all of it and more."""
    ids = (PROMPT * 30)[: before + count]

    fresh = costs(await seen(engine, ids, before))
    cached = costs(await seen(engine, ids, before))
    await tokens(engine, ids[:before], 3)
    after_what_was_known = costs(await seen(engine, ids, before))

    scores = await engine.score(ids, start=before)
    for found in (fresh, cached, after_what_was_known):
        assert found == pytest.approx(scores, abs=1e-4)


async def test_an_output_in_a_cached_context_costs_itself_only(engine: LocalEngine) -> None:
    first = await tokens(engine, PROMPT)
    longer = PROMPT + first + list(CODEC.text("and then"))

    await seen(engine, longer, len(PROMPT + first) + 3)

    assert engine.computed == len("and then") + 1 + 2, "and tokens that were sampled"


async def test_observing_changes_no_token(engine: LocalEngine) -> None:
    wanted = Request(PROMPT, 20, CODEC.stop_ids, CODEC.table, observe=len(PROMPT) - 8)

    observed = [s async for s in engine.generate(wanted)]
    plain = [s async for s in engine.generate(request(PROMPT))]

    assert [s.id for s in observed] == [s.id for s in plain]
    assert [s.logprob for s in observed] == pytest.approx([s.logprob for s in plain], abs=1e-4)


async def test_a_single_token_brings_it_too(engine: LocalEngine) -> None:
    wanted = Request(PROMPT, 1, CODEC.stop_ids, CODEC.table, observe=9)

    (only,) = [s async for s in engine.generate(wanted)]

    assert costs(only.observed) == pytest.approx(await engine.score(PROMPT, start=9), abs=1e-4)


async def test_nothing_is_observed_where_nothing_stands(engine: LocalEngine) -> None:
    assert await seen(engine, PROMPT, len(PROMPT)) == ()
    for start in (0, len(PROMPT) + 1):
        with pytest.raises(ValueError, match=f"observe is {start}"):
            await seen(engine, PROMPT, start)


@pytest.mark.parametrize("output", ["36.0", "x = é€🙂\n" * 300], ids=["short", "cut"])
async def test_a_turn_notes_of_its_output_what_a_score_says(
    engine: LocalEngine, output: str
) -> None:
    transcript = Transcript(user_message(CODEC, "go", first=True))
    limits = Limits(max_output_chars=200)
    turn = Turn(CODEC, transcript, limits=limits, context_tokens=2048, clock=time.monotonic)
    for token in (*CODEC.mark("<code>"), *CODEC.text("1"), *CODEC.mark("</code>")):
        turn.give_token(token, -0.1)
    turn.give_output(output)
    want = turn.want
    assert isinstance(want, WantTokens)
    assert want.observe is not None

    turn.give_observed(await seen(engine, turn.transcript.ids, want.observe))

    scores = await engine.score(turn.transcript.ids, start=want.observe)
    count = len(scores) - len(CODEC.mark("</output>")) - 1
    noted = turn.transcript.logprobs[want.observe :]
    assert noted[:count] == pytest.approx(scores[:count], abs=1e-4)
    assert noted[count:] == [None, None]
    text = "".join(token.text for token in turn.surprises[1])
    assert f"\n{text}\n" == CODEC.decode(turn.transcript.ids[want.observe :][:count])
    total = sum(token.logprob for token in turn.surprises[1])
    assert total == pytest.approx(sum(scores[1:count]), abs=1e-3 * count)


# --- many at once -------------------------------------------------------------------------------


async def test_what_is_observed_is_what_the_local_engine_observes(
    batched: BatchedEngine, engine: LocalEngine
) -> None:
    """Of contexts of all lengths at once, some in several steps, some of them known already."""
    rows = [list(CODEC.text(text)) for text in prompts(7)]
    starts = [max(len(row) // 3, 1) for row in rows]

    async def all_seen() -> list[Any]:
        return await asyncio.gather(*map(seen, [batched] * 7, rows, starts))

    for found in (await all_seen(), await all_seen()):
        for row, start, observed in zip(rows, starts, found, strict=True):
            expected = await seen(engine, row, start)
            assert costs(observed) == pytest.approx(costs(expected), abs=1e-4)
            assert [o.alternative for o in observed] == [o.alternative for o in expected]
            assert costs(observed) == pytest.approx(await engine.score(row, start=start), abs=1e-4)


async def test_a_request_that_observes_follows_one_that_was_dropped(
    batched: BatchedEngine, engine: LocalEngine
) -> None:
    row = list(CODEC.text("a long beginning, and its end" * 20))
    for _ in range(4):
        wanted = Request(row, 500, CODEC.stop_ids, CODEC.table, observe=9)
        stream = batched.generate(wanted)
        waiting = asyncio.ensure_future(anext(stream))
        await asyncio.sleep(0.005)
        waiting.cancel()
        await asyncio.gather(waiting, return_exceptions=True)
        await stream.aclose()

    assert costs(await seen(batched, row, 9)) == pytest.approx(
        await engine.score(row, start=9), abs=1e-4
    )
