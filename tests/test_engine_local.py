"""A real model in a worker process: a Qwen3 of random weights, small enough to be quick."""

import asyncio
import json
import os
import shutil
import signal
import time
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from conftest import codec_of

torch = pytest.importorskip("torch")
transformers = pytest.importorskip("transformers")

from worldmodel_kernel.codec import byte_tokenizer  # noqa: E402
from worldmodel_kernel.engines import Request, Sampled, Sampling  # noqa: E402
from worldmodel_kernel.engines.local import LocalEngine, LocalSettings  # noqa: E402
from worldmodel_kernel.errors import EngineError  # noqa: E402

pytestmark = pytest.mark.slow
CODEC = codec_of("bytes")
PROMPT = list(CODEC.text("hello there, what is the sum of these?"))


def make_model(folder: Path, *, vocabulary: int = 320) -> Any:
    torch.manual_seed(0)
    config = transformers.Qwen3Config(
        vocab_size=vocabulary,
        hidden_size=64,
        num_hidden_layers=2,
        num_attention_heads=4,
        num_key_value_heads=2,
        head_dim=16,
        intermediate_size=128,
        max_position_embeddings=2048,
        tie_word_embeddings=True,
    )
    model = transformers.Qwen3ForCausalLM(config).eval()
    model.save_pretrained(folder)
    (folder / "tokenizer.json").write_text(byte_tokenizer())
    return model


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


def request(ids: list[int], count: int = 20, **sampling: Any) -> Request:
    return Request(ids, count, CODEC.stop_ids, CODEC.table, 0, Sampling(**sampling))


async def tokens(
    engine: LocalEngine, ids: list[int], count: int = 20, **sampling: Any
) -> list[int]:
    return [s.id async for s in engine.generate(request(ids, count, **sampling))]


def by_hand(folder: Path, ids: list[int], count: int) -> list[Sampled]:
    """The same tokens by one full forward each: slow, and plainly right."""
    model = transformers.AutoModelForCausalLM.from_pretrained(folder).eval()
    state, sampled = 0, []
    ids = list(ids)
    for _ in range(count):
        with torch.no_grad():
            logits = model(torch.tensor([ids])).logits[0, -1]
        allowed = [i for i in range(len(logits)) if i < 256 or i in CODEC.table.allowed[state]]
        logprobs = torch.log_softmax(logits[allowed], dim=-1)
        best = int(logprobs.argmax())
        sampled.append(Sampled(allowed[best], float(logprobs[best])))
        ids.append(allowed[best])
        state = CODEC.table.after(state, allowed[best])
        if allowed[best] in CODEC.stop_ids:
            break
    return sampled


async def test_tokens_and_log_probabilities_are_those_of_a_plain_loop(
    engine: LocalEngine, folder: Path
) -> None:
    expected = by_hand(folder, PROMPT, 20)

    found = [s async for s in engine.generate(request(PROMPT))]

    assert [s.id for s in found] == [s.id for s in expected]
    assert [s.logprob for s in found] == pytest.approx([s.logprob for s in expected], abs=1e-4)


async def test_a_longer_context_costs_only_what_is_new(engine: LocalEngine) -> None:
    first = await tokens(engine, PROMPT)
    assert engine.computed == len(PROMPT) + len(first) - 1
    longer = PROMPT + first + list(CODEC.text("and then"))

    again = await tokens(engine, longer, 1)

    assert engine.computed == len("and then") + 1, "the last sampled token and the new ones"
    fresh = LocalEngine(engine.settings)
    assert await tokens(fresh, longer, 1) == again
    await fresh.close()


async def test_a_branch_reuses_the_common_prefix(engine: LocalEngine) -> None:
    await tokens(engine, PROMPT, 5)
    branch = PROMPT[:20] + list(CODEC.text("another way"))

    await tokens(engine, branch, 1)

    assert engine.computed == len("another way")


async def test_cancelling_leaves_the_engine_ready(engine: LocalEngine) -> None:
    expected = await tokens(engine, PROMPT)
    stream = engine.generate(request(PROMPT, 1500, temperature=1.0))
    await anext(stream)
    started = time.monotonic()

    await stream.aclose()
    found = await tokens(engine, PROMPT)

    assert time.monotonic() - started < 1
    assert found == expected


async def test_the_same_seed_gives_the_same_tokens(engine: LocalEngine) -> None:
    def draw(seed: int) -> Any:
        return tokens(engine, PROMPT, temperature=1.5, top_p=0.95, seed=seed)

    assert await draw(1) == await draw(1)
    assert await draw(1) != await draw(2)


async def test_what_is_forbidden_is_never_sampled(engine: LocalEngine) -> None:
    banned = {*CODEC.mark("<output>"), *CODEC.mark("</output>"), *CODEC.mark("<|im_start|>")}
    for seed in range(5):
        found = await tokens(engine, PROMPT, 300, temperature=50.0, seed=seed)
        assert not banned & set(found)
        assert all(token < 256 + 12 for token in found), "ids that stand for nothing"


async def test_scores_are_those_of_one_forward(engine: LocalEngine, folder: Path) -> None:
    model = transformers.AutoModelForCausalLM.from_pretrained(folder).eval()
    with torch.no_grad():
        logprobs = torch.log_softmax(model(torch.tensor([PROMPT])).logits[0], dim=-1)
    expected = [float(logprobs[i, PROMPT[i + 1]]) for i in range(len(PROMPT) - 1)]

    assert await engine.score(PROMPT, start=1) == pytest.approx(expected, abs=1e-4)
    assert await engine.score(PROMPT, start=10) == pytest.approx(expected[9:], abs=1e-4)


async def test_the_controller_stays_free_while_the_model_computes(engine: LocalEngine) -> None:
    await engine.start()
    computing = asyncio.create_task(tokens(engine, PROMPT * 30, 50))
    worst = 0.0
    while not computing.done():
        before = time.monotonic()
        await asyncio.sleep(0.001)
        worst = max(worst, time.monotonic() - before)
    await computing

    assert worst < 0.2


async def test_a_model_that_is_killed_is_started_again_and_says_so(engine: LocalEngine) -> None:
    stream = engine.generate(request(PROMPT, 1500, temperature=1.0))
    await anext(stream)
    assert engine.pid is not None

    os.kill(engine.pid, signal.SIGKILL)

    with pytest.raises(EngineError, match="SIGKILL"):
        async for _ in stream:
            pass
    info = await engine.start()
    assert "started again" in info.notices[0]
    assert await tokens(engine, PROMPT, 3)


async def test_a_context_that_is_too_long_is_refused(engine: LocalEngine) -> None:
    with pytest.raises(EngineError, match="sees 2048"):
        await tokens(engine, PROMPT * 100)
    assert await tokens(engine, PROMPT, 3), "the model is still there"


async def test_concurrent_requests_take_turns(engine: LocalEngine) -> None:
    alone = await tokens(engine, PROMPT)

    both = await asyncio.gather(tokens(engine, PROMPT), tokens(engine, PROMPT))

    assert both == [alone, alone]


async def test_an_adapter_changes_what_the_model_says(folder: Path, tmp_path: Path) -> None:
    peft = pytest.importorskip("peft")
    base = transformers.AutoModelForCausalLM.from_pretrained(folder)
    config = peft.LoraConfig(r=4, target_modules=["q_proj", "v_proj"], init_lora_weights=False)
    peft.get_peft_model(base, config).save_pretrained(tmp_path / "adapter")
    engine = LocalEngine(LocalSettings(model=str(folder), adapter=str(tmp_path / "adapter")))
    plain = LocalEngine(LocalSettings(model=str(folder)))

    info = await engine.start()
    with_adapter = await engine.score(PROMPT, start=1)
    without = await plain.score(PROMPT, start=1)
    await engine.close()
    await plain.close()

    assert info.adapter == str(tmp_path / "adapter")
    assert with_adapter != pytest.approx(without, abs=1e-3)


async def test_tags_may_be_text_where_the_tokenizer_has_none(folder: Path, tmp_path: Path) -> None:
    plain = tmp_path / "plain"
    shutil.copytree(folder, plain)
    layout = json.loads(byte_tokenizer())
    layout["added_tokens"] = layout["added_tokens"][:2]
    (plain / "tokenizer.json").write_text(json.dumps(layout))
    engine = LocalEngine(LocalSettings(model=str(plain)))

    await engine.start()

    assert engine.codec.style == "text"
    await engine.close()


def break_weights(folder: Path) -> None:
    (folder / "model.safetensors").write_bytes(b"nonsense")


def drop_weights(folder: Path) -> None:
    (folder / "model.safetensors").unlink()


def drop_config(folder: Path) -> None:
    (folder / "config.json").unlink()


def other_tokenizer(folder: Path) -> None:
    layout = json.loads((folder / "tokenizer.json").read_text())
    layout["added_tokens"][-1]["id"] = 5000
    (folder / "tokenizer.json").write_text(json.dumps(layout))


BROKEN = {
    "broken weights": (break_weights, "cannot be loaded"),
    "no weights": (drop_weights, "no weights"),
    "no configuration": (drop_config, "no config.json"),
    "another model's tokenizer": (other_tokenizer, "do not fit"),
}


@pytest.mark.parametrize("damage, message", BROKEN.values(), ids=BROKEN.keys())
async def test_a_broken_model_is_one_clear_paragraph(
    folder: Path, tmp_path: Path, damage: Any, message: str
) -> None:
    broken = tmp_path / "broken"
    shutil.copytree(folder, broken)
    damage(broken)
    engine = LocalEngine(LocalSettings(model=str(broken)))

    with pytest.raises(EngineError, match=message) as error:
        await engine.start()
    assert "Traceback" not in str(error.value)
    assert engine.phase.startswith("failed")
    await engine.close()


MISSING = {
    "a folder that is not there": (LocalSettings(model="./nowhere"), "no such folder"),
    "an adapter that is not there": (LocalSettings(adapter="/nowhere"), "no adapter at"),
    "no run has finished": (LocalSettings(adapter="latest", runs="/nowhere"), "no trained adapter"),
}


@pytest.mark.parametrize("settings, message", MISSING.values(), ids=MISSING.keys())
async def test_a_missing_model_is_one_clear_paragraph(
    settings: LocalSettings, message: str
) -> None:
    engine = LocalEngine(settings)

    with pytest.raises(EngineError, match=message):
        await engine.start()
    await engine.close()
