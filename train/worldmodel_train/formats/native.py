"""Our own JSONL, as `worldmodel_train.examples` writes it: it holds every example."""

from dataclasses import asdict
from typing import Any

from worldmodel_kernel.errors import DataError
from worldmodel_train.examples import Example, PersonCell, Turn
from worldmodel_train.formats.fields import LABELS, array, known, text, texts, texts_in
from worldmodel_train.formats.format import RowFormat


def _parse(data: Any, _: str) -> Example:
    known(data, required=("id", "items"), optional=("split", "system", "setup"))
    items: list[Turn | PersonCell] = []
    for number, item in enumerate(array(data, "items"), start=1):
        try:
            items.append(_item(item))
        except DataError as error:
            raise DataError(f"item {number}: {error}") from error
    setup = tuple(texts_in(data, "setup")) if "setup" in data else ()
    labels = texts(data, ("split", "system"))
    return Example(id=text(data, "id"), items=tuple(items), setup=setup, **labels)


def _item(data: Any) -> Turn | PersonCell:
    kind = data.get("kind") if isinstance(data, dict) else None
    match kind:
        case "cell":
            known(data, required=("kind", "code", "output"))
            return PersonCell(code=text(data, "code"), output=text(data, "output"))
        case "turn":
            known(data, required=("kind", "prompt", "reply"), optional=LABELS)
            return Turn(
                prompt=text(data, "prompt"), reply=text(data, "reply"), **texts(data, LABELS)
            )
        case _:
            raise DataError(f"its kind is {kind!r}; it is 'turn' or 'cell'")


NATIVE = RowFormat(
    "native",
    "JSONL: id, split, system, setup, items (turns and the person's cells)",
    parse=_parse,
    render=asdict,
)
