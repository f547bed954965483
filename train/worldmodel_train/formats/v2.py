"""Dialect v2: a question and its reply a row, the reply with `<think> <model> <code> <output>`."""

from worldmodel_kernel.parser import write_reply
from worldmodel_train.formats.checks import closed
from worldmodel_train.formats.format import RowFormat
from worldmodel_train.formats.pairs import Pair


def _as_it_is(reply: str) -> str:
    return write_reply(closed(reply))


_PAIR = Pair(
    prompt="query",
    reply="response",
    required=("id", "category", "difficulty"),
    decode=_as_it_is,
    encode=_as_it_is,
)
V2_FORMAT = RowFormat(
    "v2",
    "JSONL: id, category, difficulty, query, response with <think> <model> <code> <output>",
    parse=_PAIR.parse,
    render=_PAIR.render,
)
