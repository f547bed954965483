"""Where an example stands."""

from pathlib import Path

import pytest

from worldmodel_train.examples import Example, Turn
from worldmodel_train.formats import write_any
from worldmodel_train.formats.places import place_of


def plain(id: str) -> Example:
    return Example(id, (Turn("Hello?", "Good morning."),))


@pytest.mark.parametrize("name", ["native", "v2"])
def test_where_an_example_stands_can_be_found(name: str, tmp_path: Path) -> None:
    first, second = tmp_path / "a.jsonl", tmp_path / "b.jsonl"
    write_any([plain("a")], first, name)
    write_any([plain("b"), plain("c")], second, name)

    assert place_of("a", [first, second]) == f"{first}, line 1"
    assert place_of("c", [first, tmp_path / "none.jsonl", second]) == f"{second}, line 2"
    assert place_of("nowhere", [first, second]) == f"{first}, {second}"
