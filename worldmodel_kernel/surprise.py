"""How surprising a real output was to the model that read it.

To read an output the model must compute it, and the probability that it gave to each token comes
with that. A token of probability p costs -log2 p bits: 0 for what was certain, 1 for a coin that
was tossed, 10 for a thousand to one. Where the model was sure of something else, it is wrong about
the world, and that is said here, with what it expected.
"""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from worldmodel_kernel.codec import Codec

_DIGITS = 3
_UNDECODABLE = "\ufffd"


class Observed(NamedTuple):
    """An id that stands in a context, as the model saw it coming, given all ids before it.

    Probabilities are natural logarithms, of the untempered distribution over the whole vocabulary.
    (A tuple, because thousands of them cross to the controller as plain JSON lists.)
    """

    logprob: float
    alternative: int
    """The most likely id in its place; the id itself where the model was right."""

    alternative_logprob: float


class ScoredToken(NamedTuple):
    """A token of an output as text, or several that only together make whole characters."""

    text: str
    logprob: float
    alternative: str
    """What was most likely in its place; empty where the model was right."""

    alternative_logprob: float


@dataclass(frozen=True, slots=True)
class Piece:
    """Tokens that are read as one: a word, a number, a line."""

    text: str
    """Empty for the end of the output."""

    bits: float
    expected: str
    """What the model would have written instead, "…" where it would have gone on."""


def bits(tokens: Sequence[ScoredToken]) -> float:
    """What they cost together."""
    return sum(_bits(token.logprob) for token in tokens)


def bits_per_char(tokens: Sequence[ScoredToken]) -> float:
    return bits(tokens) / max(sum(len(token.text) for token in tokens), 1)


def pieces(tokens: Sequence[ScoredToken]) -> list[Piece]:
    """Words, numbers, runs of punctuation and of white space; their texts make the whole."""
    return [_piece(group) for group in _words(tokens)]


def lines(tokens: Sequence[ScoredToken]) -> list[Piece]:
    """The same by lines, each with the newline that ends it."""
    groups: list[list[ScoredToken]] = []
    whole = True
    for token in tokens:
        if whole and token.text:
            groups.append([])
        groups = groups or [[]]
        groups[-1].append(token)
        whole = token.text.endswith("\n")
    return [_piece(group) for group in groups]


def most_surprising(tokens: Sequence[ScoredToken], n: int = 1) -> list[Piece]:
    """The pieces that cost most, the dearest first; what costs under a bit is no surprise."""
    dear = [piece for piece in pieces(tokens) if piece.bits >= 1]
    return sorted(dear, key=lambda piece: -piece.bits)[:n]


def _bits(logprob: float) -> float:
    return max(-logprob, 0.0) / math.log(2)


def _piece(tokens: Sequence[ScoredToken]) -> Piece:
    text = "".join(token.text for token in tokens)
    wrong = [i for i, token in enumerate(tokens) if token.alternative]
    if not wrong:
        return Piece(text, bits(tokens), "")
    worst = min(wrong, key=lambda i: tokens[i].logprob)
    before = "".join(token.text for token in tokens[:worst])
    more = "…" if worst + 1 < len(tokens) else ""
    return Piece(text, bits(tokens), before + tokens[worst].alternative + more)


def _words(tokens: Sequence[ScoredToken]) -> Iterator[list[ScoredToken]]:
    group: list[ScoredToken] = []
    for token in tokens:
        if group and not _together(group[-1].text, token.text):
            yield group
            group = []
        group.append(token)
    if group:
        yield group


def _together(left: str, right: str) -> bool:
    """Whether no word ends between two tokens; a space belongs to the word that it precedes."""
    if not (left and right) or _kind(left[-1]) != _kind(right[0]):
        return False
    return _kind(right[0]) != "space" or (left.isspace() and right.isspace())


def _kind(character: str) -> str:
    if character.isspace():
        return "space"
    return "word" if character.isalnum() or character in "_." else "mark"


# --- from token ids -----------------------------------------------------------------------------


def scored_tokens(
    codec: Codec, ids: Sequence[int], observed: Sequence[Observed], output: str
) -> tuple[ScoredToken, ...]:
    """The tokens of an output, whose texts together are exactly `output`.

    Tokens that share a character are one, with the sum of their log-probabilities. The newline
    before the output is left out. The newline after it is the output's end: where it is a token
    of its own, it is the last one here, with an empty text.

    Args:
        ids: of the output with the newline before and after it.
        observed: for each id.
        output: as it was before `Codec.text` made it harmless.
    """
    whole = f"\n{output}\n"
    tokens: list[ScoredToken] = []
    first, start = 0, 0
    for end, stop in _places(codec, ids, whole):
        last = end == len(ids)
        text = whole[max(start, 1) : min(stop, len(whole) - 1)]
        if text or last:
            tokens.append(_scored(codec, ids[first:end], observed[first:end], text))
        first, start = end, stop
    return tuple(tokens)


def _places(codec: Codec, ids: Sequence[int], whole: str) -> list[tuple[int, int]]:
    """Where tokens and characters of `whole` end together: after so many ids, so many characters.

    What the codec put in to make a text harmless has no place in `whole`, and what cannot be
    encoded stands there as U+FFFD; no other character differs.
    """
    stream = codec.stream()
    places: list[tuple[int, int]] = []
    at = 0
    for count, token in enumerate(ids, start=1):
        before = at
        for character in stream.step(token):
            if at < len(whole) and character in (whole[at], _UNDECODABLE):
                at += 1
        if at > before:
            places.append((count, at))
    while places and (places[-1][0] == len(ids) or places[-1][1] == len(whole)):
        places.pop()
    return [*places, (len(ids), len(whole))]


def _scored(
    codec: Codec, ids: Sequence[int], observed: Sequence[Observed], text: str
) -> ScoredToken:
    logprob = sum(each.logprob for each in observed)
    for i, (token, each) in enumerate(zip(ids, observed, strict=True)):
        if each.alternative != token:
            expected = codec.decode([*ids[:i], each.alternative]) or _UNDECODABLE
            likely = sum(one.logprob for one in observed[:i]) + each.alternative_logprob
            return ScoredToken(text, _rounded(logprob), expected, _rounded(likely))
    return ScoredToken(text, _rounded(logprob), "", _rounded(logprob))


def _rounded(logprob: float) -> float:
    return round(logprob, _DIGITS) + 0.0  # there is no -0.0
