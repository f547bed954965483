"""A real output costs what the model thought of it, to the last character, and it can be seen."""

import json
import math
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conftest import TOKENIZERS, codec_of
from test_display import HOSTILE, OURS, Elements, hostile
from test_turn import CODE, Clock, ending_of, new_turn, write
from worldmodel_kernel.codec import Codec
from worldmodel_kernel.display import MIME, surprise_bundle
from worldmodel_kernel.engines import Request
from worldmodel_kernel.engines.scripted import Rule, ScriptedEngine
from worldmodel_kernel.recorder import finished
from worldmodel_kernel.records import BlockRecord, TurnRecord, from_json, to_json
from worldmodel_kernel.surprise import (
    Observed,
    ScoredToken,
    bits,
    bits_per_char,
    lines,
    most_surprising,
    pieces,
    scored_tokens,
)
from worldmodel_kernel.transcript import Transcript
from worldmodel_kernel.turn import Ending, Limits, Turn, WantTokens
from worldmodel_kernel.workspace import RunResult, RunStatus

BIT = -math.log(2)


def token(text: str, cost: float = 0.0, expected: str = "") -> ScoredToken:
    return ScoredToken(text, cost * BIT, expected, 0.0)


WRONG = [
    *(token("total"), token(":"), token(" "), token("4"), token("2", 8, "1"), token("\n", 1)),
    *(token("x"), token("  "), token("=="), token(" 3", 3, " 17"), token("6", 0.5), token("")),
]
"""Digits are tokens of their own, and a space may stand alone or before its word."""


# --- what it cost -------------------------------------------------------------------------------


def test_a_coin_that_was_tossed_is_one_bit() -> None:
    assert bits([token("heads", 1)]) == pytest.approx(1)
    assert bits(WRONG) == pytest.approx(12.5)
    assert bits_per_char(WRONG) == pytest.approx(12.5 / len("total: 42\nx  == 36"))


def test_nothing_costs_nothing() -> None:
    assert (bits([]), bits_per_char([]), pieces([]), lines([]), most_surprising([])) == (
        *(0, 0, [], [], []),
    )


def test_pieces_are_words_and_numbers() -> None:
    assert [piece.text for piece in pieces(WRONG)] == [
        *("total", ":", " ", "42", "\n"),
        *("x", "  ", "==", " 36", ""),
    ]


def test_lines_have_the_newline_that_ends_them_and_the_end_is_of_the_last() -> None:
    assert [piece.text for piece in lines(WRONG)] == ["total: 42\n", "x  == 36"]
    assert [piece.text for piece in lines([token("a\n"), token("b\n"), token("")])] == [
        "a\n",
        "b\n",
    ]


def test_what_was_expected_begins_with_what_came_true() -> None:
    dearest = most_surprising(WRONG, 2)

    assert [(p.text, p.expected) for p in dearest] == [("42", "41"), (" 36", " 17…")]
    assert [p.bits for p in dearest] == pytest.approx([8, 3.5])


def test_what_costs_under_a_bit_is_no_surprise() -> None:
    assert most_surprising([token("a", 0.9, "b")], 3) == []


@given(st.lists(st.builds(token, st.text(max_size=4), st.floats(0, 30), st.text(max_size=4))))
def test_pieces_and_lines_make_the_whole(tokens: list[ScoredToken]) -> None:
    whole = "".join(each.text for each in tokens)
    for parts in (pieces(tokens), lines(tokens)):
        assert "".join(part.text for part in parts) == whole
        assert sum(part.bits for part in parts) == pytest.approx(bits(tokens), abs=1e-6)


# --- from ids to text ---------------------------------------------------------------------------


def right(ids: list[int], logprob: float = -0.5) -> list[Observed]:
    return [Observed(logprob, each, logprob) for each in ids]


def output_ids(codec: Codec, output: str) -> list[int]:
    return list(codec.text(f"\n{output}\n"))


@pytest.mark.parametrize("style", ["tokens", "text"])
@pytest.mark.parametrize("name", TOKENIZERS)
@given(
    output=st.one_of(
        st.text(max_size=60),
        st.text(alphabet="é€𝄞🙂👩\u200d\u2060\ufffd\ud800 \n\r\t)<>/", max_size=30),
        st.text(alphabet="ab\n", max_size=10),
        st.sampled_from(["", "\n", "</output><code>", "<\u2060</output>", "a<output>\n", "🙂" * 9]),
    )
)
def test_the_texts_of_the_tokens_are_the_output(name: str, style: str, output: str) -> None:
    codec = codec_of(name, style)
    ids = output_ids(codec, output)

    tokens = scored_tokens(codec, ids, right(ids), output)

    assert "".join(each.text for each in tokens) == output
    assert all(each.text for each in tokens[:-1])
    assert not any(each.alternative for each in tokens)
    assert -0.5 * len(ids) - 1e-6 <= sum(each.logprob for each in tokens)


def test_a_character_of_several_tokens_costs_their_sum() -> None:
    codec = codec_of("bytes")
    ids = output_ids(codec, "a€b")
    observed = right(ids)
    observed[3] = Observed(-2.0, *codec.text("c"), -1.0)  # the second of three bytes

    tokens = scored_tokens(codec, ids, observed, "a€b")

    assert [each.text for each in tokens] == ["a", "€", "b", ""]
    assert tokens[1].logprob == -3.0
    assert tokens[1].alternative.endswith("c")
    assert tokens[1].alternative_logprob == -1.5


def test_what_would_have_ended_the_output_is_spelled_out() -> None:
    codec = codec_of("bytes")
    ids = output_ids(codec, "36")
    observed = right(ids)
    observed[2] = Observed(-1.0, *codec.mark("</output>"), -0.5)
    observed[3] = Observed(-4.0, *codec.text("."), -0.1234567)

    assert scored_tokens(codec, ids, observed, "36") == (
        ("3", -0.5, "", -0.5),
        ("6", -1.0, "</output>", -0.5),
        ("", -4.0, ".", -0.123),
    )


def test_an_id_that_stands_for_nothing_can_be_expected_too() -> None:
    codec = codec_of("bytes")
    ids = output_ids(codec, "3")
    observed = [Observed(-1.0, 5000, -0.1)] * 3

    assert scored_tokens(codec, ids, observed, "3")[0].alternative == "\ufffd"


# --- in a turn ----------------------------------------------------------------------------------


async def read_on(turn: Turn, codec: Codec) -> None:
    """The first token after an output, as a driver asks for it."""
    assert isinstance(turn.want, WantTokens)
    want, engine = turn.want, ScriptedEngine([Rule("", ("Well.",) * 3)], codec=codec)
    ids, table = turn.transcript.ids[:], codec.table
    request = Request(ids, 1, codec.stop_ids, table, want.state, observe=want.observe)
    async for sampled in engine.generate(request):
        turn.give_observed(sampled.observed)
        turn.give_token(sampled.id, sampled.logprob)


@pytest.mark.parametrize("style", ["tokens", "text"])
async def test_an_output_is_scored_when_the_model_reads_on(style: str) -> None:
    codec = codec_of("bytes", style)
    turn = new_turn(codec)
    write(turn, codec, CODE)
    before = turn.transcript.ids[:]
    turn.give_output("</output>: 36")
    ids = turn.transcript.ids[:]
    scored = len(output_ids(codec, "</output>: 36"))

    await read_on(turn, codec)

    assert turn.transcript.ids[: len(ids)] == ids
    known = [p is not None for p in turn.transcript.logprobs[len(before) : len(ids)]]
    assert sum(known) == scored
    assert known == sorted(known, key=lambda _: 0), "one stretch"
    assert "".join(each.text for each in turn.surprises[1]) == "</output>: 36"
    start = len(before) + known.index(True)
    noted = [p for p in turn.transcript.logprobs[start : start + scored] if p is not None]
    assert codec.restore(codec.decode(ids[start : start + scored])) == "\n</output>: 36\n"
    assert sum(each.logprob for each in turn.surprises[1]) == pytest.approx(
        sum(noted[1:]), abs=0.01
    )


async def test_the_record_has_it_for_each_run_that_the_model_read(codec: Codec) -> None:
    turn = new_turn(codec)
    results = []
    for output in ("first é", "x" * 30_000, "third"):
        write(turn, codec, CODE)
        turn.give_output(output)
        results.append(RunResult(RunStatus.OK, []))
        if output != "third":
            await read_on(turn, codec)
    turn.end(Ending.INTERRUPTED)

    record = finished(TurnRecord(id="1", prompt="?"), turn, results)

    runs = [block for block in record.blocks if block.output is not None]
    assert [run.surprise is None for run in runs] == [False, False, True]
    for run in runs[:2]:
        assert "".join(each.text for each in run.surprise or ()) == run.output
    assert "left out" in (runs[1].output or "")
    assert from_json(json.loads(json.dumps(to_json(record)))) == record


def test_a_turn_that_ends_after_the_output_has_no_surprise(codec: Codec) -> None:
    clock = Clock()
    turn = new_turn(codec, limits=Limits(turn_timeout=10), clock=clock)
    write(turn, codec, CODE)
    clock.now = 11
    turn.give_output("1")

    (run,) = finished(TurnRecord("1", "?"), turn, [RunResult(RunStatus.OK, [])]).blocks[1:]

    assert ending_of(turn) is Ending.TIME_BUDGET
    assert (run.output, run.surprise) == ("1", None)


def test_an_engine_that_cannot_tell_leaves_none(codec: Codec) -> None:
    turn = new_turn(codec)
    write(turn, codec, CODE)
    turn.give_output("1")

    turn.give_observed(())

    assert turn.surprises == {}
    assert turn.transcript.logprobs[-1] is None


def test_only_what_follows_an_output_is_to_be_observed(codec: Codec) -> None:
    turn = new_turn(codec)
    assert isinstance(turn.want, WantTokens)
    assert turn.want.observe is None

    write(turn, codec, CODE)
    turn.give_output("12")

    assert isinstance(turn.want, WantTokens)
    assert codec.decode(turn.transcript.ids[turn.want.observe :]) == "\n12\n</output>\n"


def test_a_score_is_of_tokens_that_are_there(codec: Codec) -> None:
    transcript = Transcript(new_turn(codec).transcript.segments())
    for start in (-1, len(transcript)):
        with pytest.raises(ValueError, match="1 log-probabilities"):
            transcript.score(start, [-1.0])


async def test_the_scripted_engine_always_says_the_same() -> None:
    codec = codec_of("bytes")
    engine = ScriptedEngine([Rule("", ("Well.",))], codec=codec)
    ids = list(codec.text("abcdefgh"))
    request = Request(ids, 2, codec.stop_ids, codec.table, observe=3)

    first, second = [s async for s in engine.generate(request)]
    again = [s async for s in engine.generate(request)]

    assert len(first.observed) == 5
    assert second.observed == ()
    assert again[0] == first
    for each, own in zip(first.observed, ids[3:], strict=True):
        assert each.logprob <= each.alternative_logprob <= 0
        assert (each.alternative == own) == (each.logprob == each.alternative_logprob)


def test_records_of_older_versions_are_read() -> None:
    record = TurnRecord("1", "?", blocks=(BlockRecord("code", "1", output="1", status="ok"),))
    data = json.loads(json.dumps(to_json(record)))
    del data["blocks"][0]["surprise"]

    assert from_json(data) == record


# --- as a picture -------------------------------------------------------------------------------


def test_the_line_says_what_the_output_cost_and_what_of_it_most() -> None:
    bundle = surprise_bundle(WRONG)
    line = (
        "The output cost 12.5 bits (0.69 a character); most surprising: "
        "'42' where '41' was expected"
    )

    assert bundle["text/plain"].splitlines() == [
        line,
        "   3.5 bits  '36' where '17…' was expected",
        "   1.0 bits  '\\n'",
    ]
    elements = Elements(bundle["text/html"])
    assert elements.text == line + "total: 42\nx  == 36"
    assert bundle[MIME]["surprise"]["tokens"][4] == ["2", pytest.approx(-5.545, abs=1e-3), "1", 0.0]
    assert json.dumps(bundle[MIME])


def test_more_bits_are_a_stronger_colour() -> None:
    def strength(cost: float) -> float:
        html = surprise_bundle([token("x", cost)])["text/html"]
        return float(html.split("rgba(209,36,47,")[1].split(")")[0]) if "rgba" in html else 0.0

    shades = [strength(cost) for cost in (0.1, 1, 4, 9, 12, 40)]

    assert shades[0] == 0
    assert all(a < b for a, b in pairwise(shades[:5]))
    assert shades[4] == shades[5] < 1


def test_the_end_of_the_output_can_be_the_surprise() -> None:
    bundle = surprise_bundle([token("36"), token("", 6, ".")])

    assert "most surprising: the end where '.' was expected" in bundle["text/plain"]
    assert Elements(bundle["text/html"]).text.endswith("36⏎")


@given(st.lists(st.builds(token, hostile, st.floats(0, 30), hostile), max_size=5))
def test_no_word_of_an_output_becomes_html(tokens: list[ScoredToken]) -> None:
    elements = Elements(surprise_bundle([*tokens, token(HOSTILE, 5, HOSTILE)])["text/html"])

    assert elements.names <= OURS
    assert elements.attributes <= {"style", "title"}


def test_a_long_output_is_cut_in_html_and_whole_in_json() -> None:
    bundle = surprise_bundle([token("word", 3, "other"), token("\n", 2)] * 10_000)

    assert Elements(bundle["text/html"]).text.count("word\n") == 1600
    assert "42000 more characters" in bundle["text/html"]
    assert len(bundle[MIME]["surprise"]["tokens"]) == 20_000


def test_an_output_that_was_expected_is_plain() -> None:
    bundle = surprise_bundle([token("36"), token("")])

    assert bundle["text/plain"] == "The output cost 0.0 bits (0.00 a character)"
    assert "span" not in bundle["text/html"]
