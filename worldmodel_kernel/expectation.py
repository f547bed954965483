"""What the model itself expects a piece of code to print: it goes on where the output would stand.

On live contexts the model can never write an output; this asks for one on a copy of the context,
which nothing else ever sees.
"""

import math
from collections.abc import Sequence

from worldmodel_kernel import template
from worldmodel_kernel.engines import Engine, Request
from worldmodel_kernel.errors import EngineError

_MAX_TOKENS = 64
_CLEAR = 0.1
"""How probable the whole text must be to count as an expectation."""


async def expected_output(engine: Engine, ids: Sequence[int]) -> str:
    """The likeliest output after code that has just been closed.

    Returns:
        Its text; empty where the model has no clear expectation (less than one in ten for the
        whole text), or its tags are no tokens.
    """
    codec = engine.codec
    table = codec.output_table
    if table is None:
        return ""
    start = template.output_opening(codec)
    request = Request(
        ids=[*ids, *start],
        max_tokens=_MAX_TOKENS,
        stop_ids=frozenset(table.allowed[0]),
        table=table,
    )
    written: list[int] = []
    logprob = 0.0
    stream = engine.generate(request)
    try:
        async for sampled in stream:
            logprob += sampled.logprob
            if logprob < math.log(_CLEAR):
                return ""
            if sampled.id in request.stop_ids:
                return codec.decode(written).strip("\n")
            written.append(sampled.id)
    except EngineError:
        return ""
    finally:
        await stream.aclose()
    return ""
