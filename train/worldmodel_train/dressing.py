"""How people type: a slip of the finger, politeness, a sentence beside the question."""

import re
from collections.abc import Collection
from random import Random

_NEIGHBOURS = dict(zip("qwertyuiopasdfghjklzxcvbnm", "wertyuiopqsdfghjklaxcvbnmz", strict=True))
_FORMULA = re.compile(r"[a-z]\w{0,2}'*(\(|\^| ?=)|[\w.]+\(|[b-hj-z]\b|[a-z][A-Z]")
"""A beginning whose case means something: `f'(2)`, `m = 7`, `sqrt(3)`, `pH`; not `a`, not `i`."""
_QUESTIONS = (
    *("what", "how", "which", "who", "when", "where", "is ", "are ", "can ", "could "),
    *("do ", "does ", "did ", "will ", "was ", "by how", "in how", "at what", "on which"),
)

_BEFORE = (
    "please|pls|plz|hey,|hi,|hello,|ok,|ok now|okay,|so,|right,|well,|quick question:|"
    "question:|hi there,|next:|and now,|one more:|another one:|I have a question:|"
    "for my homework:|just curious,|sorry,|alright,|hmm,|help:|hello again,|good morning,|"
    "good evening,|dear assistant,|I wonder,|I was wondering,|could you help me?|can you help?|"
    "a small one:|an easy one:|next question,|for a friend:|for work:|exercise 3:|task:|"
    "problem:|homework:|q:|first,|now,|then,|also,|again,|oh,|by the way,|I'd like to know,|"
    "if you don't mind,|when you have time,|be so kind:|do me a favour:|think about this:|"
    "try this:|here is one:|riddle:|test:|let's see,|back to work:|to check my answer:|"
    "in python,|using python,|with code please:|quickly,|briefly,|honest question:|"
    "not sure about this:|I forgot:|kindly"
).split("|")
_AFTER = (
    "please|pls|plz|thanks|thank you|thx|, please|, thanks|, thank you|for me|, quickly|"
    "right now|again|, if you can|, can you do that|, could you|in python|, with code please|"
    ", just the answer|, short answer please|, I need it soon|, many thanks|, cheers|"
    "if possible|, that's all|asap|, ok"
).split("|")
_LONGEST_FIRST = sorted(_AFTER, key=len, reverse=True)
_ASIDES = (
    "I am preparing a report.|This is for school.|My boss wants to know.|I always forget how.|"
    "It is for a friend.|I am in a hurry.|No need for details.|The weather is nice today.|"
    "I tried it by hand and got lost.|My calculator is broken.|We talked about it at lunch.|"
    "I hope this is easy for you.|Take your time.|This one is for work.|My teacher asked this.|"
    "My sister says I am wrong.|I could not find it in the book.|There is a test tomorrow.|"
    "We are redoing the kitchen.|I have a meeting soon.|My son needs it for class.|"
    "I only need the result.|My colleagues disagree about it.|I am new to this.|"
    "The shop closes soon.|I found this in an old exam.|I want to check a bill.|"
    "Nobody here knows.|It came up in a quiz.|I am planning a party.|We are saving for a trip.|"
    "My notes are a mess.|I just want to be sure.|Coffee first, then numbers.|"
    "I am writing a blog post.|The client is waiting.|My phone has no battery left.|"
    "It should be simple.|I read about it in the newspaper.|My grandmother taught me once.|"
    "Sorry for the silly question.|I promised to answer by noon.|The cat sat on my keyboard.|"
    "I did this years ago.|We use it at the club.|Don't explain too much.|"
    "An estimate is not enough.|I have the figures from a colleague.|"
    "I lost the sheet with the answer.|It is part of a longer exercise.|"
    "I want to learn how it goes.|My spreadsheet gives something odd.|The lab closes at six.|"
    "I am double-checking my own result.|You did well before.|I need it for a slide.|"
    "My neighbour asked me.|It has been a long day."
).split("|")


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


def dress(prompt: str, random: Random, *, names: Collection[str] = ()) -> str:
    """The prompt as somebody would type it: case, punctuation, politeness, a sentence beside.

    names: of variables, whose case stays.
    """
    asks = prompt.lower().startswith(_QUESTIONS)
    if random.random() < 0.12:
        prompt = f"{random.choice(_BEFORE)} {prompt}"
    elif random.random() < 0.08 and prompt[-1:] not in ".?!":
        after = random.choice(_AFTER)
        prompt += after if after.startswith(",") else f" {after}"
    named = re.split(r"\W", prompt, maxsplit=1)[0] in names or _FORMULA.match(prompt)
    if random.random() < 0.5 and not named:
        prompt = prompt[:1].upper() + prompt[1:]
    if prompt[-1:] not in ".?!:)]}\"'" and random.random() < (0.7 if asks else 0.25):
        prompt += "?" if asks else "."
    if random.random() < 0.06:
        aside = random.choice(_ASIDES)
        mark = "" if prompt[-1:] in ".?!" else "."
        prompt = f"{aside} {prompt}" if random.random() < 0.6 else f"{prompt}{mark} {aside}"
    return prompt


def undressed(prompt: str) -> str:
    """The prompt without what `dress` may have put around it."""
    for aside in _ASIDES:
        prompt = prompt.replace(aside, "")
    prompt = prompt.strip()
    for before in _BEFORE:
        if prompt.lower().startswith(before.lower() + " "):
            prompt = prompt[len(before) + 1 :]
            break
    bare = prompt.rstrip(".?! ")
    for after in _LONGEST_FIRST:
        ending = after if after.startswith(",") else f" {after}"
        if bare.lower().endswith(ending.lower()):
            return bare[: -len(ending)]
    return prompt
