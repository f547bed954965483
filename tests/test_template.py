"""Training rows are the very ids that a live turn leaves behind."""

import pytest

from conftest import TOKENIZERS, codec_of
from worldmodel_kernel import template
from worldmodel_kernel.codec import Codec
from worldmodel_kernel.parser import read_reply
from worldmodel_kernel.tags import MESSAGE_END, Author, Tag
from worldmodel_kernel.transcript import Transcript
from worldmodel_kernel.turn import Done, Ending, Limits, Turn, WantRun

CYCLE = "<think>\nHm.\n</think>\n<code>\nprint({n})\n</code>\n<output>\n{n}\n</output>\n"
REPLIES = {
    "no code": "Hello.",
    "thinking alone": "<think>\nNothing to compute.\n</think>\nHello.",
    "one cycle": CYCLE.format(n=1) + "It is **1**.",
    "two cycles": CYCLE.format(n=1) + CYCLE.format(n=2) + "It is **2**.",
    "three cycles": "".join(CYCLE.format(n=n) for n in range(3)) + "So.",
    "a plan first": "<model>\n1. add\n</model>\n" + CYCLE.format(n=5) + "Five.",
    "prose before the code": "Let me see.\n" + CYCLE.format(n=1) + "One.",
    "prose between cycles": CYCLE.format(n=1) + "Now again.\n" + CYCLE.format(n=2) + "Two.",
    "an output of several lines": "<code>\nx\n</code>\n<output>\na\n\nb\n</output>\nDone.",
}


@pytest.mark.parametrize("reply", REPLIES.values(), ids=REPLIES.keys())
@pytest.mark.parametrize("name", TOKENIZERS)
@pytest.mark.parametrize("style", ["tokens", "text"])
def test_a_stored_reply_has_the_ids_and_authors_of_a_live_turn(
    reply: str, name: str, style: str
) -> None:
    codec = codec_of(name, style)
    stored = Transcript(template.reply_segments(codec, reply))
    live = live_turn(codec, reply, stored)

    assert live.ids == stored.ids
    assert live.authors == stored.authors
    assert live.weights == stored.weights


@pytest.mark.parametrize("reply", REPLIES.values(), ids=REPLIES.keys())
@pytest.mark.parametrize("name", TOKENIZERS)
def test_a_stored_reply_decodes_to_itself(reply: str, name: str) -> None:
    codec = codec_of(name)

    ids = Transcript(template.reply_segments(codec, reply)).ids

    assert codec.decode(ids) == reply + MESSAGE_END


def test_what_the_workspace_wrote_is_not_learned_unless_asked_for(codec: Codec) -> None:
    segments = template.reply_segments(codec, REPLIES["one cycle"], output_weight=0.1)

    assert {s.weight for s in segments if s.author is Author.WORKSPACE} == {0.1}
    assert {s.weight for s in segments if s.author is Author.MODEL} == {1.0}


def test_a_cell_of_the_person_is_a_user_message_of_code_and_output(codec: Codec) -> None:
    segments = template.person_cell(codec, "x = 5", "(no output)", first=True)

    text = codec.decode(Transcript(segments).ids)

    assert text == (
        "<|im_start|>user\n<code>\nx = 5\n</code>\n<output>\n(no output)\n</output><|im_end|>"
    )


def live_turn(codec: Codec, reply: str, stored: Transcript) -> Transcript:
    """A turn whose sampler gives the stored reply's model tokens, one by one."""
    transcript = Transcript(template.user_message(codec, "go", first=True))
    turn = Turn(codec, transcript, limits=Limits(), context_tokens=10**6, clock=lambda: 0.0)
    start = len(transcript)
    outputs = [block.body for block in read_reply(reply) if block.tag is Tag.OUTPUT]
    for token, author in zip(stored.ids, stored.authors, strict=True):
        if isinstance(turn.want, WantRun):
            turn.give_output(outputs.pop(0))
        if author is Author.MODEL:
            turn.give_token(token, -0.1)
    assert turn.want == Done(Ending.EOS, "")
    return transcript.between(start, len(transcript))
