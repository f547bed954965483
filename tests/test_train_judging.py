"""What counts as right, and how it is counted."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from worldmodel_kernel.records import BlockRecord, TurnRecord
from worldmodel_train import reports
from worldmodel_train.answers import Expected, answers
from worldmodel_train.judging import expected_of, invents, judge, parses

REPLY = "<code>\nprint(36)\n</code>\n<output>\n36\n</output>\nIt is **36**."

RIGHT = {
    "the figure": ("15% of 240 is **36**.", ("36",)),
    "as a float": ("It is **36.0**.", ("36",)),
    "without bold": ("That makes 36.", ("36",)),
    "with thousands separators": ("**1,250,000**", ("1250000",)),
    "a word in another case": ("It is a **Monday**.", ("monday",)),
    "several in order": ("**x = 2 and y = 3**", ("2", "3")),
    "a bold label before a plain figure": ("**Answer:** 36", ("36",)),
    "a typographic minus": ("**−5**", ("-5",)),
    "a range": ("**5-7**", ("5", "7")),
    "without its leading zero": ("**.5**", ("0.5",)),
    "yes, with reasons": ("**Yes**, 7 has no other divisor.", ("yes",)),
}
WRONG = {
    "another figure": ("It is **37**.", ("36",)),
    "a figure that only echoes the question": ("36 plus 1 is **37**.", ("36",)),
    "the wrong order": ("**3, 2**", ("2", "3")),
    "part of a number": ("**136**", ("36",)),
    "one figure among others": ("**35 36 37**", ("36",)),
    "the other sign": ("**5**", ("-5",)),
    "yes and no": ("I do not know whether **no** or **yes**.", ("yes",)),
    "nothing": ("", ("36",)),
}


@pytest.mark.parametrize("rule", RIGHT)
def test_an_answer_is_right(rule: str) -> None:
    said, figures = RIGHT[rule]
    assert answers(said, Expected(output="", figures=(figures,)))


@pytest.mark.parametrize("rule", WRONG)
def test_an_answer_is_wrong(rule: str) -> None:
    said, figures = WRONG[rule]
    assert not answers(said, Expected(output="", figures=(figures,)))


def referring(bold: str) -> Expected:
    """What an executed reply expects that says this in bold."""
    return expected_of(f"<code>\nf()\n</code>\n<output>\n1\n</output>\nIt is **{bold}**.")


SAID_OTHERWISE = {
    "a power of ten": ("320000000", "3.2 × 10^8"),
    "a raised power of ten": ("320000000", "3.2·10⁸"),
    "underscores between thousands": ("1234567", "1_234_567"),
    "a dash as a minus": ("-5", "–5"),
    "money": ("1234.5", "$1,234.50"),
    "a debt": ("-$5.00", "$-5"),
    "a fraction with its value": ("3/4", "3/4 (0.75)"),
    "a value with its fraction": ("0.75", "3/4 (0.75)"),
    "a share in percent": ("0.15", "15 %"),
    "a percentage as a share": ("15%", "0.15"),
    "yes, with a sentence": ("yes", "Yes, it is prime"),
    "a list in other brackets": ("[1, 2, 3]", "(1, 2, 3)"),
    "a list in words": ("['fig', 'kiwi']", "fig and kiwi"),
    "a dictionary in words": ("{'a': 1, 'b': 2}", "a: 1, b: 2"),
    "a comparison in words": ("x < 9.0", "x is less than 9"),
    "a formula as it is printed in books": ("12*x**2 + 18*x - 11", "12x² + 18x − 11"),
    "a formula without spaces": ("3*x**2 - 4", "3*x**2-4"),
    "another arrow": ("A -> B", "A → B"),
    "a sentence": ("dora", "Dora has the best grade"),
    "an exponent of a unit": ("392 cm²", "392 cm^2"),
    "a hexadecimal with its prefix": ("bb8", "0xbb8"),
}
FOOLING = {
    "another sign within a formula": ("4*(x + 1)*(x + 1)", "4*(x - 1)*(x + 1)"),
    "another sign between terms": ("x**4/4 - 6*x**2", "x**4/4 + 6*x**2"),
    "other brackets in a formula": ("2*(x + 1)", "2*x + 1"),
    "another power": ("2**3 * 5", "2**2 * 5"),
    "more before a formula": ("x + 1", "4*x + 1"),
    "the other comparison": ("a < b", "a > b"),
    "both comparisons": ("a < b", "a < b or a > b"),
    "a debt for money": ("$5.00", "-$5.00"),
    "digits behind a zero": ("101", "00000101"),
    "another time": ("12:05", "12:5"),
    "its opposite": ("odd", "not odd"),
    "one name more": ("['Jakub', 'Tariq']", "['Jakub', 'Tariq', 'Emily']"),
    "a number twice": ("[1, 2]", "[1, 1, 2]"),
    "two days": ("monday", "Monday or Tuesday"),
    "both decisions": ("yes", "yes or no"),
    "words for a name with underscores": ("a_long_name", "a long name"),
}


@pytest.mark.parametrize("form", ["It is **{}**.", "It is {}.", "{}"])
@pytest.mark.parametrize("what", SAID_OTHERWISE)
def test_a_right_answer_may_be_said_otherwise(what: str, form: str) -> None:
    bold, said = SAID_OTHERWISE[what]
    assert answers(form.format(said), referring(bold))


@pytest.mark.parametrize("form", ["It is **{}**.", "It is {}.", "{}"])
@pytest.mark.parametrize("what", FOOLING)
def test_an_answer_that_is_nearly_right_is_wrong(what: str, form: str) -> None:
    bold, said = FOOLING[what]
    assert not answers(form.format(said), referring(bold))


def test_what_is_denied_is_not_said() -> None:
    assert not answers("It is not **36**.", referring("36"))
    assert answers("It does not stop early: it is **36**.", referring("36"))


HEDGED = {
    "every number from 30 to 38": "It is 30, 31, 32, 33, 34, 35, 36, 37, 38.",
    "the numbers of the question in a row": "It is **12, 36, 3**.",
    "one number or another": "It is 36 or 37.",
}


@pytest.mark.parametrize("what", HEDGED)
def test_an_answer_that_lists_what_may_be_right_is_wrong(what: str) -> None:
    expected = Expected(output="", figures=(("36",),), rounded=True)
    assert not answers(HEDGED[what], expected, "Which of 12, 36 and 3 is the largest?")


def test_numbers_of_the_conversation_may_stand_beside_the_answer() -> None:
    expected = Expected(output="", figures=(("36",),), before=("What is 15% of 240?",))

    assert answers("12 times 3 is 36.", expected, "And 12 times three?")
    assert answers("**240 * 0.15 = 36**", expected, "Say it again")
    assert not answers("**250 * 0.15 = 36**", expected, "Say it again")


ROUNDED = {
    "with more digits": ("191.04", "191.0382", True),
    "with fewer digits": ("0.6667", "about 0.67", True),
    "in percent": ("0.6667", "66.7%", True),
    "another sum": ("191.04", "190", False),
    "another last digit": ("74.8", "74.9", False),
    "no digit left": ("0.4", "0", False),
    "a whole number": ("1001", "1000.9", False),
}


@pytest.mark.parametrize("what", ROUNDED)
def test_a_figure_may_be_rounded_but_no_other_one(what: str) -> None:
    figure, said, right = ROUNDED[what]
    assert answers(f"It is {said}.", Expected("", ((figure,),), rounded=True)) is right


def test_what_is_expected_is_read_off_an_executed_reply() -> None:
    expected = expected_of(REPLY)

    assert expected.output == "36"
    assert expected.figures == (("36",),)
    assert expected.errors == 0
    assert expected_of("ERROR: is a word").errors == 0


def turn(*blocks: BlockRecord, ending: str = "eos") -> TurnRecord:
    return TurnRecord("1", "?", blocks=blocks, ending=ending)


def code(text: str, output: str | None, status: str = "ok") -> BlockRecord:
    return BlockRecord("code", text, output=output, status=status)


def text(text: str) -> BlockRecord:
    return BlockRecord("text", text)


def turn_of(output: str, answer: str) -> TurnRecord:
    """A turn of 15% of 240."""
    blocks = (code("print(240 * 0.15)", output), text(answer))
    return TurnRecord("1", "What is 15% of 240?", blocks=blocks, ending="eos")


EXPECTED = expected_of(REPLY)
TURNS = {
    "right": (turn(code("print(36)", "36"), text("It is **36**.")), ""),
    "no code": (turn(text("It is **36**.")), "extracted executed output"),
    "code that does not parse": (
        turn(code("print(36", "ERROR: SyntaxError", "error"), text("**36**")),
        "syntax executed output",
    ),
    "code that fails": (
        turn(code("pritn(36)", "ERROR: NameError", "error"), text("It failed.")),
        "executed output answer",
    ),
    "another output": (turn(code("print(37)", "37"), text("It is **37**.")), "output answer"),
    "a right answer after a wrong output": (
        turn(code("print(37)", "37"), text("**36**")),
        "output",
    ),
    "cut short": (turn(code("print(36)", "36"), ending="token_budget"), "answer ended"),
}


@pytest.mark.parametrize("what", TURNS)
def test_a_verdict_says_what_is_wrong(what: str) -> None:
    record, wrong = TURNS[what]
    verdict = judge(EXPECTED, record, family="f", category="c")

    found = [name for name in reports.MEASURES if getattr(verdict, name) is False]
    assert found == wrong.split()


def test_a_turn_without_expected_code_says_nothing_of_code() -> None:
    plan = expected_of("1. Add them up.")

    for record in (turn(text("1. Add them up.")), turn(code("1", "1"), text("1"))):
        verdict = judge(plan, record, family="f", category="c")
        assert (verdict.executed, verdict.output) == (None, None)


def test_a_formula_is_compared_as_it_is_written() -> None:
    expected = expected_of(
        "<code>\nprint(1)\n</code>\n<output>\n1\n</output>\nIt is **`3*x**2 - 4`**."
    )

    assert answers("The derivative is **`3*x**2 - 4`**.", expected)
    assert answers("It is `3*x**2-4`.", expected)
    assert not answers("It is **`3*x**2 + 4`**.", expected)
    assert not answers("It is **3**.", expected)


def test_a_power_is_not_bold() -> None:
    assert answers("2**3 is **8**", Expected(output="", figures=(("8",),)))


INVENTED = {
    "a figure of the output": (turn_of("36", "It is **36**."), False),
    "a figure of the question": (turn_of("36", "**15** percent"), False),
    "a figure from nowhere": (turn_of("36", "It is **37**."), True),
    "one that is not bold": (turn_of("36", "It is 37."), True),
    "one beside a bold word": (turn_of("36", "**Answer:** 37"), True),
    "one without code": (turn(text("It is 42.")), True),
    "an output of its own": (turn_of("36", "```output\n36\n```\nIt is 36."), True),
    "no figure": (turn_of("36", "Done."), False),
    "a rounded one": (turn_of("0.6666666666666666", "It is **0.67**."), False),
    "one with more digits": (turn_of("0.67", "It is **0.6667**."), True),
    "a share in percent": (turn_of("0.1534", "It is **15**%."), False),
    "another percentage": (turn_of("0.1534", "It is **16%**."), True),
    "another sign": (turn_of("15", "It is **-15**."), True),
    "a sign left out": (turn_of("-17", "It is **17**."), True),
    "a sign in words": (turn_of("-17", "It fell by **17**."), False),
    "a sign within a formula": (turn_of("3 -7", "It is **y = 3x - 7**."), False),
    "a fraction with its value": (turn_of("3/4", "It is **3/4 (0.75)**."), False),
    "the steps of a list": (turn_of("36", "1. Multiply.\n2. Print.\n3. Stop."), False),
}


@pytest.mark.parametrize("what", INVENTED)
def test_an_invented_figure_is_seen(what: str) -> None:
    record, invented = INVENTED[what]
    assert invents(record) is invented


def test_figures_of_an_expected_plan_are_not_invented() -> None:
    plan = Expected(output=None, figures=(), text="1. Try 2 to 100 - 1.\n2. Print them.")

    assert not invents(turn(text("Try 2 to 100 - 1.")), plan)
    assert invents(turn(text("Try 2 to 101 - 1.")), plan)


DECLINED = {
    "in words": (turn(text("I cannot.")), True),
    "with a figure of its own": (turn(text("It is **$189.22**.")), False),
    "with code": (turn(code("1", "1"), text("1")), False),
    "without a word": (turn(), False),
}


@pytest.mark.parametrize("what", DECLINED)
def test_a_question_to_decline_is_right_in_words_alone(what: str) -> None:
    record, right = DECLINED[what]
    beyond = Expected(output=None, figures=())
    assert judge(beyond, record, family="f", category="c").answer is right


ACCEPTED = ["!ls", "%timeit 1", "%%bash\nls", "x?", "await f()", "x = 1", "'\\d'", "x is 1"]


@pytest.mark.parametrize("code", ACCEPTED)
def test_what_ipython_accepts_parses(code: str) -> None:
    assert parses(code)


REFUSED = {
    "a return at the top": "return 5",
    "a break at the top": "break",
    "an argument twice": "def f(a, a): pass",
    "a bare star": "x = *a",
    "nonlocal at the top": "nonlocal y",
    "an unfinished call": "print(",
    "too deep for the parser": "-" * 5000 + "1",
    "too deep in brackets": "(" * 5000 + ")" * 5000,
}


@pytest.mark.parametrize("what", REFUSED)
def test_what_ipython_refuses_does_not_parse(what: str) -> None:
    assert not parses(REFUSED[what])


LIKE_FIGURES = st.text(st.sampled_from("0123456789.e+-%/^*$ ,()[]`'\nabox²–"), max_size=30)


@given(LIKE_FIGURES | st.text(), LIKE_FIGURES)
def test_any_answer_can_be_judged(said: str, wanted: str) -> None:
    for expected in (referring(wanted or "1"), Expected("", ((wanted or "1",),), rounded=True)):
        answers(said, expected, wanted)
    invents(turn(code("f()", wanted), text(said)))


@pytest.mark.parametrize("figure", ["1" * 5000, "1e" + "9" * 5000, "1e-" + "9" * 20, "0/0", "1/0"])
def test_a_figure_of_any_size_can_be_judged(figure: str) -> None:
    wanted = Expected("", ((figure,), ("0.5",)), rounded=True)

    assert answers(f"It is **{figure}**.", wanted)
    assert not answers("It is **5**.", Expected("", ((figure,),), rounded=True))
    assert not invents(turn(code("f()", figure), text(f"**{figure}**")))
