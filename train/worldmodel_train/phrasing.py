"""Wordings: compact templates that expand into many, split so that training never sees the test's.

A template may hold alternatives in brackets, `[sum|total] of {v}`, an optional part, `[please |]`,
and the name of a shared list in angle brackets, `<find> the sum of {v}`. `{v}` stands for a value
and is filled in last, so whether a wording is held out never depends on its values.
"""

import itertools
import re
import zlib
from functools import cache
from random import Random
from typing import Literal

Split = Literal["train", "valid"]

HELD_OUT_ONE_IN = 8
"""One wording of eight, by a hash of its words, is never trained on."""

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
    """What makes two wordings the same: their letters, without case, spaces and punctuation."""
    return "".join(_WORD.findall(wording.lower()))


def is_held_out(wording: str) -> bool:
    return zlib.crc32(words_of(wording).encode()) % HELD_OUT_ONE_IN == 0


@cache
def allowed(templates: tuple[str, ...], split: Split) -> tuple[tuple[str, ...], ...]:
    """For each template that has any, the wordings that `split` may use.

    A list whose hash holds out nothing, or everything, gives up its last wording to the other half.
    """
    every = [expansions(template) for template in templates]
    flat = {words_of(text): is_held_out(text) for texts in every for text in texts}
    if len(set(flat.values())) == 1 and len(flat) > 1:
        last = list(flat)[-1]
        flat[last] = not flat[last]
    wanted = split == "valid"
    kept = (tuple(t for t in texts if flat[words_of(t)] == wanted) for texts in every)
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
