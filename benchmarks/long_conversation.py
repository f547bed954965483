"""A conversation of 200 turns: does a turn cost more because many came before it?

The controller's own share is measured with the scripted engine, whose tokens cost next to nothing:
seconds a turn and memory, the first quarter against the last. The model's share is measured with a
random-weight Qwen3 of 5 M parameters: tokens computed a turn, which is what prefix reuse saves.
"""

import argparse
import asyncio
import json
import statistics
import tempfile
import time
from pathlib import Path
from typing import Any

import psutil
from random_qwen3 import make

from worldmodel_kernel.conversation import Conversation
from worldmodel_kernel.engines import Engine, EngineInfo
from worldmodel_kernel.engines.local import LocalEngine, LocalSettings
from worldmodel_kernel.engines.scripted import Rule, ScriptedEngine
from worldmodel_kernel.turn import Limits
from worldmodel_kernel.workspace.child import ChildWorkspace

RULE = Rule("", ("<code>\nresult = 240 * 0.15\nprint(result)\n</code>", "It is **{output}**."))


class Scripted(ScriptedEngine):
    """With the context of the embedded model."""

    async def start(self) -> EngineInfo:
        return EngineInfo(engine="scripted", model="script", context_tokens=4096)


async def turn_s(conversation: Conversation, number: int) -> float:
    started = time.perf_counter()
    async for _ in conversation.ask(f"What is 15% of {240 + number}?"):
        pass
    return time.perf_counter() - started


async def controller(turns: int) -> dict[str, Any]:
    workspace = ChildWorkspace()
    conversation = Conversation(Scripted([RULE]), workspace)
    await workspace.start()
    times, memory = [], []
    for number in range(turns):
        times.append(await turn_s(conversation, number))
        memory.append(psutil.Process().memory_info().rss / 2**20)
    await workspace.close()
    quarter = turns // 4
    first, last = (statistics.median(part) for part in (times[1:quarter], times[-quarter:]))
    grown = memory[-1] - memory[quarter]
    print(f"controller: {first * 1e3:.1f} ms a turn at first, {last * 1e3:.1f} ms at last "
          f"({last / first:.2f} x); {grown:+.1f} MB over the last three quarters")  # fmt: skip
    return {
        "first_ms": first * 1e3,
        "last_ms": last * 1e3,
        "ratio": last / first,
        "grown_mb": grown,
    }


async def model(turns: int) -> dict[str, Any]:
    with tempfile.TemporaryDirectory() as folder:
        make("5M", Path(folder))
        settings = LocalSettings(model=folder, max_context_tokens=2048)
        engine: Engine = LocalEngine(settings)
        workspace = ChildWorkspace()
        conversation = Conversation(engine, workspace, limits=Limits(max_step_tokens=24))
        times, computed = [], []
        for number in range(turns):
            times.append(await turn_s(conversation, number))
            assert isinstance(engine, LocalEngine)
            computed.append(engine.computed)
        await engine.close()
        await workspace.close()
    quarter = turns // 4
    first, last = (statistics.median(part) for part in (times[1:quarter], times[-quarter:]))
    rare = sum(n > 500 for n in computed)
    print(f"model: {first * 1e3:.0f} ms a turn at first, {last * 1e3:.0f} ms at last "
          f"({last / first:.2f} x); {statistics.median(computed):.0f} tokens computed a turn, "
          f"the whole context again in {rare} of {turns} turns")  # fmt: skip
    return {"first_ms": first * 1e3, "last_ms": last * 1e3, "ratio": last / first,
            "median_computed": statistics.median(computed), "recomputed_turns": rare}  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--quick", action="store_true", help="60 turns instead of 200")
    options = parser.parse_args()
    turns = 60 if options.quick else 200
    found = {"controller": asyncio.run(controller(turns)), "model": asyncio.run(model(turns))}
    print(json.dumps({"benchmark": "long_conversation", "turns": turns, **found}))


if __name__ == "__main__":
    main()
