"""A person's cell in another layout does the same."""

import ast
from random import Random

import pytest

from worldmodel_train.layout import as_laid_out, double_quoted, spread

CELLS = (
    "import pandas as pd\ndf = pd.DataFrame({'shop': ['Mall', 'Corner'], 'units': [3, 5]})\ndf",
    "rows = [{'name': 'tea', 'price': 3}, {'name': 'it\\'s', 'price': 4}]\nlen(rows)",
    "pairs = [('a', 1), ('b', 2)]",
    "values = [3, 5, 8]\ntotal = sum([v * 2 for v in values if v in (3, 5)])",
    "name = 'say \"hi\"'; other = '''long\ntext'''",
    "table = {\n    'a': [1, 2],\n}",
    "x = ''\"b\"",
    "x = ['a\u2028b', ['c']]\nfrom math import pi",
    "print(f'{x[0]}, {[1, [2]]}', [[1], [2]])",
    "def f(x):\n    return [[x], [x, 'b']]",
)


def test_a_table_has_a_line_for_each_column() -> None:
    cell = spread(double_quoted(CELLS[0]), last_comma=True)

    assert cell == (
        "import pandas as pd\ndf = pd.DataFrame({\n"
        '    "shop": ["Mall", "Corner"],\n    "units": [3, 5],\n})\ndf'
    )


@pytest.mark.parametrize("code", CELLS)
def test_what_the_code_does_stays_the_same(code: str) -> None:
    meant = ast.dump(ast.parse(code))
    layouts = {as_laid_out(code, Random(seed)) for seed in range(40)}

    assert all(ast.dump(ast.parse(layout)) == meant for layout in layouts)
    assert len(layouts) > 1, "at least a comment"


@pytest.mark.parametrize(
    "code", ["%matplotlib inline\nx = 'a'", "!echo '$HOME'", "%%time\n'a'", "for"]
)
def test_what_is_no_python_stays_as_it_is(code: str) -> None:
    assert {as_laid_out(code, Random(seed)) for seed in range(40)} == {code}
