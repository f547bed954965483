"""A connection through a gate ends with it, whenever the gate closes."""

import asyncio
from pathlib import Path

import pytest

from worldmodel_kernel.workspace.gate import Gate


@pytest.mark.asyncio
async def test_a_connection_is_closed_though_the_gate_closes_before_serving_it(
    tmp_path: Path,
) -> None:
    gate = Gate(tmp_path / "gate", str(tmp_path / "kernel"), most_bytes=100, most_frames=2)

    async def served(ours: asyncio.StreamReader, to_us: asyncio.StreamWriter) -> None:
        gate._connected(ours, to_us)
        await gate.close()

    async with await asyncio.start_unix_server(served, tmp_path / "ours"):
        reader, writer = await asyncio.open_unix_connection(tmp_path / "ours")
        assert await asyncio.wait_for(reader.read(), 5) == b""
        writer.close()
