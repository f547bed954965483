"""Scoring candidates by the code they write: 8 adapters in one batch against one after another.

The embedded model with a LoRA adapter of rank 16 on all seven projections; the candidates are 8
points on a small sphere around it. Each answers the same questions, greedily, and its code really
runs, in a shell of its own. Ours: the adapters stacked, all answers decoded in one batch.
Baselines, all with the questions of one candidate in a batch:

    one after another   the same engine with one candidate
    merged              the candidate merged into the weights, in the ordinary batched engine

Seconds are those of this process's CPU, on one thread, so that other work on the machine and the
shells' own time do not count. The answers must be the same, token by token.

Target: at least 3 times faster than one after another.
"""

import argparse
import asyncio
import json
import time
from collections.abc import Callable, Sequence
from typing import Any

import torch
from peft import LoraConfig, get_peft_model
from torch import Tensor
from transformers.utils import logging

from questions import questions
from worldmodel_kernel.codec import Codec
from worldmodel_kernel.engines.batched import BatchedEngine
from worldmodel_kernel.engines.loading import load
from worldmodel_kernel.engines.local import LocalSettings
from worldmodel_kernel.workspace.pool import LIGHT, Pool
from worldmodel_train.evaluate import Problem, episode
from worldmodel_train.geometric.budget import Budget
from worldmodel_train.geometric.moves import sphere
from worldmodel_train.geometric.rollouts import Answered, Rollouts
from worldmodel_train.geometric.vector import Parameters
from worldmodel_train.lora import TARGETS

CANDIDATES = 8


def adapted(base: Any) -> Any:
    """With an adapter that changes a little."""
    config = LoraConfig(r=16, lora_alpha=32, target_modules=list(TARGETS), task_type="CAUSAL_LM")
    model = get_peft_model(base, config)
    generator = torch.Generator().manual_seed(0)
    for name, parameter in model.named_parameters():
        if ".lora_B." in name:
            noise = torch.randn(parameter.shape, generator=generator)
            parameter.data.copy_(3e-4 * noise)
    return model.eval()


def timed(work: Callable[[], Any]) -> tuple[float, Any]:
    """CPU seconds, and what came of it."""
    began = time.process_time()
    found = work()
    return time.process_time() - began, found


async def merged(model: Any, problems: Sequence[Problem], pool: Pool) -> list[Answered]:
    """The ordinary engine on a model whose weights hold the candidate."""
    engine = Plain(model, slots=len(problems))

    async def one(problem: Problem) -> Answered:
        session = pool.session()
        try:
            return [each async for each in episode(problem, engine, session)]
        finally:
            session.end()

    try:
        return list(await asyncio.gather(*map(one, problems)))
    finally:
        await engine.close()


class Plain(BatchedEngine):
    """On a model that is loaded already."""

    def __init__(self, model: Any, *, slots: int) -> None:
        super().__init__(slots=slots)
        self._given = model

    async def _load(self) -> Any:
        from worldmodel_kernel.engines import EngineInfo
        from worldmodel_kernel.engines.local import EMBEDDED

        await self._call(torch.set_num_threads, 1)
        self._codec = Codec.from_folder(EMBEDDED)
        self._use(self._given.get_base_model())
        return EngineInfo("plain", "", 1024)


def said(answers: Sequence[Answered | None]) -> list[list[str]]:
    """All text of the replies."""
    return [[b.text for _, r in a for b in r.blocks] if a else [] for a in answers]


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--quick", action="store_true", help="one round")
    parser.add_argument("--questions", type=int, default=2, help="of a candidate (%(default)s)")
    options = parser.parse_args()
    logging.disable_progress_bar()
    torch.set_num_threads(1)
    loaded = load(LocalSettings(threads=1, device="cpu"), lambda phase: None)
    problems = questions(options.questions)
    model = adapted(loaded.model)
    parameters = Parameters(model)
    now = parameters.read()
    generator = torch.Generator().manual_seed(1)
    vectors = [sphere(now, parameters, 0.05, generator) for _ in range(CANDIDATES)]
    with Pool(LIGHT) as pool:
        codec = Codec(loaded.tokenizer_json)
        rollouts = Rollouts(model, codec, pool, Budget(), 1024, at_once=256, step_tokens=300)

        def together() -> list[list[Answered | None]]:
            return rollouts.answers(vectors, problems, "")

        def alone() -> list[list[Answered | None]]:
            return [rollouts.answers([vector], problems, "")[0] for vector in vectors]

        def in_weights() -> list[list[Answered]]:
            return [_merged(model, parameters, v, problems, pool) for v in vectors]

        rounds = 1 if options.quick else 3
        measured = [
            tuple(timed(work) for work in (together, alone, in_weights)) for _ in range(rounds)
        ]
    ours, theirs, plain = (sorted(s[n][0] for s in measured)[rounds // 2] for n in range(3))
    answers = [[said(row) for row in found] for _, found in measured[0]]
    count = CANDIDATES * len(problems)
    same = sum(a == b for x, y in zip(*answers[:2], strict=True) for a, b in zip(x, y, strict=True))
    ratio, ratio_merged = theirs / ours, plain / ours
    print(f"8 candidates, {len(problems)} questions each: {ours:.2f} CPU s in one batch")
    print(
        f"one after another {theirs:.2f} ({ratio:.1f} x), merged {plain:.2f} ({ratio_merged:.1f} x)"
    )
    print(f"the same answers to {same} of {count}")
    found = {"cpu_s": ours, "baseline_cpu_s": theirs, "ratio": ratio}
    facts = {
        "ratio_merged": ratio_merged,
        "same": same,
        "answers": count,
        "questions": len(problems),
    }
    print(json.dumps({"benchmark": "candidates", **found, **facts}))


def _merged(
    model: Any, parameters: Parameters, vector: Tensor, problems: Sequence[Problem], pool: Pool
) -> list[Answered]:
    present = parameters.read()
    parameters.write(vector)
    model.merge_adapter()
    try:
        return asyncio.run(merged(model, problems, pool))
    finally:
        model.unmerge_adapter()
        parameters.write(present)


if __name__ == "__main__":
    main()
