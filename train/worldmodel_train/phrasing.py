"""Wordings: compact templates that expand into many, split so that training never sees the test's.

A template may hold alternatives in brackets, `[sum|total] of {v}`, an optional part, `[please |]`,
and the name of a shared list in angle brackets, `<find> the sum of {v}`. `{v}` stands for a value
and is filled in last, so whether a wording is held out never depends on its values.
"""

import itertools
import re
import zlib
from collections.abc import Iterable
from functools import cache
from random import Random
from typing import Literal

Split = Literal["train", "valid"]

HELD_OUT_ONE_IN = 8
FEWEST_HELD_OUT = 4

SHARED = {
    "find": (
        "what is|what's|calculate|compute|find|determine|work out|give me|tell me|I need|"
        "can you calculate|could you find|I'd like to know|please compute|how much is|get me|"
        "I want to know|figure out|let me know|help me find|show me|"
    ),
    "what": (
        "what is|what's|tell me|give me|find|determine|show me|I'd like to know|can you tell me|"
    ),
    "make": "make|create|write|build|produce|generate|give me|I need|can you make|please write",
    "show": "show|display|print|list|give me|let me see|can you show me|I want to see|output",
    "draw": "plot|draw|graph|make a plot of|show a chart of|visualize|sketch|can you plot|chart",
    "do": "please |can you |could you |I want to |I need to |let's |help me |now |I'd like to |",
    "howmany": "how many|what is the number of|count the|tell me how many|give me the number of",
}

_ALTERNATIVES = re.compile(r"\[([^\[\]]*)\]|<([a-z]+)>")
_PLACEHOLDER = re.compile(r"\{[^}]*\}")
_WORD = re.compile(r"[a-z0-9{}%+*/^=<>-]+")


def expansions(template: str) -> tuple[str, ...]:
    """Every wording that a template stands for, in a fixed order."""
    parts: list[list[str]] = []
    end = 0
    for match in _ALTERNATIVES.finditer(template):
        inner = match[1] if match[1] is not None else SHARED[match[2]]
        parts += [[template[end : match.start()]], inner.split("|")]
        end = match.end()
    parts.append([template[end:]])
    texts = ("".join(choice) for choice in itertools.product(*parts))
    return tuple(dict.fromkeys(re.sub(" +", " ", text).strip() for text in texts))


def words_of(wording: str) -> str:
    """What makes two wordings the same: their letters, and where their values stand.

    Case, spaces, punctuation and the names of the placeholders make no difference.
    """
    return "".join(_WORD.findall(_PLACEHOLDER.sub("{}", wording.lower())))


def held_out(wordings: Iterable[str]) -> frozenset[str]:
    """Those words of a list that are never trained on: one in eight by their hash, or a few more.

    Of a short list the next ones by hash are held out too, up to a third and four, so that no
    list is tested by a single wording. Something is always left to train on; a list of one
    wording has none to hold out.
    """
    ranked = sorted({words_of(wording) for wording in wordings}, key=_rank)
    by_hash = sum(_rank(words)[0] == 0 for words in ranked)
    fewest = max(1, min(FEWEST_HELD_OUT, len(ranked) // 3))
    return frozenset(ranked[: min(max(by_hash, fewest), len(ranked) - 1)])


def _rank(words: str) -> tuple[int, int]:
    number = zlib.crc32(words.encode())
    return number % HELD_OUT_ONE_IN, number


@cache
def allowed(templates: tuple[str, ...], split: Split) -> tuple[tuple[str, ...], ...]:
    """For each template that has any, the wordings that `split` may use."""
    every = [expansions(template) for template in templates]
    out = held_out(text for texts in every for text in texts)
    wanted = split == "valid"
    kept = (tuple(t for t in texts if (words_of(t) in out) == wanted) for texts in every)
    chosen = tuple(texts for texts in kept if texts)
    return chosen or tuple(every)  # a single wording is in both halves


def choose(templates: tuple[str, ...], split: Split, random: Random) -> str:
    """One wording: a template first, so that one with many alternatives is no likelier."""
    return random.choice(random.choice(allowed(templates, split)))


# --- how people type ---------------------------------------------------------------------------

_NEIGHBOURS = dict(zip("qwertyuiopasdfghjklzxcvbnm", "wertyuiopqsdfghjklaxcvbnmz", strict=True))
_QUESTIONS = (
    *("what", "how", "which", "who", "when", "where", "is ", "are ", "can ", "could "),
    *("do ", "does ", "did ", "will ", "was ", "by how", "in how", "at what", "on which"),
)

_BEFORE = (
    "please|pls|hey,|hi,|hello,|ok,|ok now|so,|quick question:|question:|hi there,|next:|and now,|"
    "one more:|I have a question:|for my homework:|just curious,|sorry,|alright,|hmm,|help:"
)
_AFTER = "please|pls|thanks|thank you|, please|, thanks|for me|, quickly|right now|again"
_ASIDES = (
    "I am preparing a report.|This is for school.|My boss wants to know.|I always forget how.|"
    "It is for a friend.|I am in a hurry.|No need for details.|The weather is nice today.|"
    "I tried it by hand and got lost.|My calculator is broken.|We talked about it at lunch.|"
    "I hope this is easy for you.|Take your time.|This one is for work.|My teacher asked this."
)


def typo(wording: str, random: Random) -> str:
    """One letter of one longer word doubled, dropped, swapped or replaced; never a `{value}`."""
    found = list(re.finditer(r"(?<![{\w])[a-z]{5,}(?![}\w])", wording))
    if not found:
        return wording
    match = random.choice(found)
    word = match[0]
    at = random.randrange(1, len(word) - 1)
    changed = random.choice(
        (
            word[:at] + word[at + 1 :],
            word[:at] + word[at] + word[at:],
            word[:at] + word[at + 1] + word[at] + word[at + 2 :],
            word[:at] + _NEIGHBOURS[word[at]] + word[at + 1 :],
        )
    )
    return wording[: match.start()] + changed + wording[match.end() :]


def dress(prompt: str, random: Random) -> str:
    """The prompt as somebody would type it: case, punctuation, politeness, a sentence beside."""
    asks = prompt.lower().startswith(_QUESTIONS)
    if random.random() < 0.12:
        prompt = f"{random.choice(_BEFORE.split('|'))} {prompt}"
    elif random.random() < 0.08 and prompt[-1:] not in ".?!":
        after = random.choice(_AFTER.split("|"))
        prompt += after if after.startswith(",") else f" {after}"
    if random.random() < 0.5:
        prompt = prompt[:1].upper() + prompt[1:]
    if prompt[-1:] not in ".?!:)]}\"'" and random.random() < (0.7 if asks else 0.25):
        prompt += "?" if asks else "."
    if random.random() < 0.06:
        aside = random.choice(_ASIDES.split("|"))
        mark = "" if prompt[-1:] in ".?!" else "."
        prompt = f"{aside} {prompt}" if random.random() < 0.6 else f"{prompt}{mark} {aside}"
    return prompt


def undressed(prompt: str) -> str:
    """The prompt without what `dress` may have put around it."""
    for aside in _ASIDES.split("|"):
        prompt = prompt.replace(aside, "")
    prompt = prompt.strip()
    for before in _BEFORE.split("|"):
        if prompt.lower().startswith(before.lower() + " "):
            prompt = prompt[len(before) + 1 :]
            break
    bare = prompt.rstrip(".?! ")
    for after in sorted(_AFTER.split("|"), key=len, reverse=True):
        ending = after if after.startswith(",") else f" {after}"
        if bare.lower().endswith(ending):
            return bare[: -len(ending)]
    return prompt
