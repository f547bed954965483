"""The transcript is append-only, and can be cut into parts and put together again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from worldmodel_kernel.tags import Author
from worldmodel_kernel.transcript import Segment, Transcript, common_prefix

IDS = st.lists(st.integers(0, 9), min_size=1, max_size=6).map(tuple)
SEGMENTS = st.lists(
    st.builds(Segment, ids=IDS, author=st.sampled_from(Author), weight=st.sampled_from([0.0, 1.0])),
    max_size=6,
)


@given(segments=SEGMENTS)
def test_runs_of_one_author_give_the_same_transcript(segments: list[Segment]) -> None:
    transcript = Transcript(segments)

    again = Transcript(transcript.segments())

    assert again.ids == transcript.ids
    assert again.authors == transcript.authors
    assert again.weights == transcript.weights


@given(segments=SEGMENTS, cut=st.integers(0, 40))
def test_two_parts_make_the_whole(segments: list[Segment], cut: int) -> None:
    transcript = Transcript(segments)
    whole = transcript.upto(cut)

    whole.extend(transcript.between(cut, len(transcript)))

    assert whole.ids == transcript.ids
    assert whole.logprobs == transcript.logprobs


def test_a_part_does_not_grow_with_the_whole() -> None:
    transcript = Transcript([Segment((1, 2), Author.MODEL)])
    part = transcript.upto(2)

    transcript.append(Segment((3,), Author.MODEL))

    assert part.ids == [1, 2]


def test_each_log_probability_belongs_to_a_token() -> None:
    with pytest.raises(ValueError, match="1 log-probabilities for 2 tokens"):
        Transcript([Segment((1, 2), Author.MODEL, logprobs=(-0.5,))])


@given(left=st.lists(st.integers(0, 2)), right=st.lists(st.integers(0, 2)))
def test_the_common_prefix_is_common_and_the_longest(left: list[int], right: list[int]) -> None:
    n = common_prefix(left, right)

    assert left[:n] == right[:n]
    assert n == min(len(left), len(right)) or left[n] != right[n]
