"""A turn wants, is given, and ends for a reason; the transcript is whole whatever happens."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conftest import codec_of
from worldmodel_kernel import template
from worldmodel_kernel.codec import Codec, byte_tokenizer
from worldmodel_kernel.parser import Closed, Opened
from worldmodel_kernel.tags import MESSAGE_END, MESSAGE_START, V1, Tag
from worldmodel_kernel.transcript import Transcript
from worldmodel_kernel.turn import Done, Ending, Limits, Turn, WantRun, WantTokens

CODE = "<think>\nHm.\n</think>\n<code>\nprint(1)\n</code>"


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def new_turn(
    codec: Codec,
    *,
    limits: Limits | None = None,
    context_tokens: int = 10_000,
    clock: Callable[[], float] = Clock(),  # noqa: B008  a clock that stands still
) -> Turn:
    transcript = Transcript(template.user_message(codec, "go", first=True))
    return Turn(
        codec, transcript, limits=limits or Limits(), context_tokens=context_tokens, clock=clock
    )


def write(turn: Turn, codec: Codec, text: str) -> None:
    """The model writes text; its tags are tags. It stops when the turn wants something else."""
    ids = Transcript(template.reply_segments(codec, text)).ids[:-1]
    for token in ids:
        if not isinstance(turn.want, WantTokens):
            return
        turn.give_token(token, -0.1)


def finish(turn: Turn, codec: Codec) -> None:
    turn.give_token(codec.end_id, -0.1)


def ending_of(turn: Turn) -> Ending:
    assert isinstance(turn.want, Done)
    return turn.want.ending


@pytest.mark.parametrize("style", ["tokens", "text"])
def test_closing_the_code_wants_a_run_and_its_output_wants_tokens_again(style: str) -> None:
    codec = codec_of("bytes", style)
    turn = new_turn(codec)

    write(turn, codec, CODE)
    assert turn.want == WantRun("print(1)")
    turn.give_output("1")
    assert isinstance(turn.want, WantTokens)
    write(turn, codec, "One.")
    finish(turn, codec)

    assert turn.want == Done(Ending.EOS, "")
    assert [block.tag for block in turn.blocks] == [Tag.THINK, None, Tag.CODE, Tag.OUTPUT, None]


def test_a_spent_step_ends_the_turn(codec: Codec) -> None:
    turn = new_turn(codec, limits=Limits(max_step_tokens=5))

    write(turn, codec, "abcdefgh")

    assert ending_of(turn) is Ending.TOKEN_BUDGET
    assert turn.sampled == 5


def test_a_spent_turn_ends_it_though_its_steps_are_short(codec: Codec) -> None:
    turn = new_turn(codec, limits=Limits(max_tokens=50))
    for _ in range(4):
        write(turn, codec, CODE)
        if isinstance(turn.want, WantRun):
            turn.give_output("1")

    assert ending_of(turn) is Ending.TOKEN_BUDGET


def test_one_block_too_many_is_not_run(codec: Codec) -> None:
    turn = new_turn(codec, limits=Limits(max_cycles=1))
    write(turn, codec, CODE)
    turn.give_output("1")

    write(turn, codec, CODE)

    assert ending_of(turn) is Ending.CYCLE_BUDGET
    assert turn.runs == 1


def test_time_counts_the_running_of_code(codec: Codec) -> None:
    clock = Clock()
    turn = new_turn(codec, limits=Limits(turn_timeout=10), clock=clock)
    write(turn, codec, CODE)
    clock.now = 11

    turn.give_output("1")

    assert ending_of(turn) is Ending.TIME_BUDGET


def test_a_full_context_ends_the_turn_before_it_overflows(codec: Codec) -> None:
    turn = new_turn(codec, context_tokens=80)

    write(turn, codec, " ".join(str(n) for n in range(100)))

    assert ending_of(turn) is Ending.CONTEXT_FULL
    assert len(turn.transcript) <= 80


def test_endless_repetition_is_noticed(codec: Codec) -> None:
    turn = new_turn(codec)

    write(turn, codec, "and so on " * 100)

    assert ending_of(turn) is Ending.REPETITION


def test_code_that_failed_twice_in_the_same_way_is_not_run_again(codec: Codec) -> None:
    turn = new_turn(codec)
    for _ in range(2):
        write(turn, codec, CODE)
        turn.give_output("KeyError: 'units'", failed=True)

    write(turn, codec, CODE)

    assert ending_of(turn) is Ending.REPETITION
    assert isinstance(turn.want, Done)
    assert "failed in the same way 2 times" in turn.want.detail
    assert turn.runs == 2


@pytest.mark.parametrize(
    "outputs",
    [
        [("skipped", False)] * 3,
        [("", False)] * 3,
        [("no file", True), ("no disk", True), ("no disk", True)],
        [("no file", True), ("10 %", False), ("no file", True)],
    ],
)
def test_other_code_may_be_run_again_and_again(
    codec: Codec, outputs: list[tuple[str, bool]]
) -> None:
    turn = new_turn(codec)
    for output, failed in outputs:
        write(turn, codec, CODE)
        turn.give_output(output, failed=failed)

    assert turn.runs == 3


def test_a_table_of_similar_lines_is_no_repetition(codec: Codec) -> None:
    turn = new_turn(codec)

    write(turn, codec, "\n".join(f"row {n}: value {n * n}" for n in range(40)))

    assert isinstance(turn.want, WantTokens)


def test_an_output_of_the_models_own_ends_the_turn() -> None:
    codec = codec_of("bytes", "text")
    turn = new_turn(codec)

    for token in codec.mark("<output>"):
        turn.give_token(token, -0.1)

    assert ending_of(turn) is Ending.FORBIDDEN


@pytest.mark.parametrize("style", ["tokens", "text"])
@pytest.mark.parametrize("begun", ["", "prose", "<think>\nhm", "<code>\nx = ", CODE])
@pytest.mark.parametrize("ending", [Ending.INTERRUPTED, Ending.ENGINE_ERROR])
def test_a_turn_that_ends_early_leaves_whole_messages(
    style: str, begun: str, ending: Ending
) -> None:
    codec = codec_of("bytes", style)
    turn = new_turn(codec)
    write(turn, codec, begun)

    turn.end(ending, "why")

    assert turn.want == Done(ending, "why")
    text = codec.decode(turn.transcript.ids)
    assert text.count(MESSAGE_START) == text.count(MESSAGE_END) == 2
    assert text.endswith(MESSAGE_END)
    assert text.count("<code>") == text.count("</code>")


def test_a_message_that_ends_inside_a_tag_is_closed_in_order(codec: Codec) -> None:
    turn = new_turn(codec)
    write(turn, codec, "<code>\nx = ")

    finish(turn, codec)

    assert codec.decode(turn.transcript.ids).endswith(f"</code>{MESSAGE_END}")


def test_ending_a_turn_twice_changes_nothing(codec: Codec) -> None:
    turn = new_turn(codec)
    turn.end(Ending.INTERRUPTED)
    length = len(turn.transcript)

    assert turn.end(Ending.ENGINE_ERROR) == []
    assert len(turn.transcript) == length
    assert ending_of(turn) is Ending.INTERRUPTED


@given(size=st.integers(0, 100_000), context_tokens=st.integers(150, 2000))
def test_an_output_of_any_size_leaves_room_to_answer(size: int, context_tokens: int) -> None:
    codec = codec_of("bytes")
    turn = new_turn(codec, context_tokens=context_tokens)
    write(turn, codec, "<code>\nx\n</code>")

    turn.give_output("y" * size)

    assert len(turn.transcript) <= context_tokens
    assert isinstance(turn.want, WantTokens) or ending_of(turn) is Ending.CONTEXT_FULL


def test_the_last_tokens_newline_is_not_written_twice() -> None:
    """In text style the token that closes the code may carry the newline after it."""
    codec = codec_of("bytes", "text")
    turn = new_turn(codec)
    write(turn, codec, "<code>\nx\n</code>")
    assert isinstance(turn.want, WantRun)

    turn.give_output("1")

    assert "</code>\n<output>" in codec.decode(turn.transcript.ids)


def test_the_older_dialect_runs_after_its_requirements() -> None:
    codec = Codec(byte_tokenizer(), dialect=V1, style="text")
    turn = new_turn(codec)

    write(turn, codec, "<model>\nprint(1)\n</model>\n")
    assert isinstance(turn.want, WantTokens)
    write(turn, codec, "<requires>python:math</requires>")

    assert turn.want == WantRun("print(1)", "python:math")


def test_the_older_dialect_runs_code_whose_requirements_never_came() -> None:
    codec = Codec(byte_tokenizer(), dialect=V1, style="text")
    turn = new_turn(codec)
    write(turn, codec, "<model>\nprint(1)\n</model>")

    finish(turn, codec)
    assert turn.want == WantRun("print(1)")
    turn.give_output("1")
    finish(turn, codec)

    assert ending_of(turn) is Ending.EOS
    text = codec.decode(turn.transcript.ids)
    assert text.count(MESSAGE_END) == 2
    assert text.endswith(f"</output>\n{MESSAGE_END}")


def test_events_are_those_of_the_parser(codec: Codec) -> None:
    turn = new_turn(codec)
    (opening,) = codec.mark("<think>")
    (closing,) = codec.mark("</think>")

    assert turn.give_token(opening, -0.1) == [Opened(Tag.THINK)]
    assert turn.give_token(closing, -0.1) == [Closed(Tag.THINK)]
