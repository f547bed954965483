"""How people type: a slip of the finger, politeness, a sentence beside the question."""

import re
from collections.abc import Collection
from random import Random

_NEIGHBOURS = dict(zip("qwertyuiopasdfghjklzxcvbnm", "wertyuiopqsdfghjklaxcvbnmz", strict=True))
_FORMULA = re.compile(
    r"[a-z]\w{0,2}'*(\(|\^| ?=)|[\w.]+\(|[b-hj-z]\b|[a-z][A-Z]"
    r"|\w+ ?= ?[\[{('\"]|(for|while|def|class|import) \w"
)
"""A beginning whose case means something: `f'(2)`, `m = 7`, `sqrt(3)`, `pH`, code.

Not `a`, nor `i`.
"""
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
    "if you would|, if you can|, can you do that|, could you|in python|, with code please|"
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

_AT_ONCE = (
    "{w}... sorry, {r}|{w} - no, {r}|{w}, no wait, {r}|{w}, I mean {r}|{w} (no, {r})|"
    "{w}, sorry, {r}|{w}... no, {r}|{w}, or rather {r}|{w}, oops, {r}|{w}, wait, {r}|"
    "{w}... sorry, I mean {r}|"
    "{w}, correction: {r}|{w} (sorry, {r})|{w}, no, make it {r}|{w}? no, {r}|{w} - I mean {r}|"
    "{w}, ah no, {r}|{w} - wrong, {r}|{w}, not that, {r}|{w}, I meant {r}"
).split("|")
_LATER = (
    "no wait, {r} instead of {w}|sorry, {r}, not {w}|I mean {r}, not {w}|oops, not {w} but {r}|"
    "correction: {r} instead of {w}|no, make it {r} instead of {w}|wait, it is {r}, not {w}|"
    "sorry, I meant {r} where I wrote {w}|not {w}, it should be {r}|make the {w} a {r}"
).split("|")
_FIGURE = re.compile(r"(?<![^ $€£])(\d+(?:\.\d+)?)(%?)(?= [a-z]|$)")
_GOES_ON = (" and", " or ", " x ", " by ", " plus", " minus", " times")
"""After these a slip could be read as one of two figures; it is put right at the end."""

_NO_SENTENCE = re.compile(r"[\n\"'`\[\](){}=_;:|/*^]|\d *[,+-] *\d")
"""Lists, code, quoted text: a slip in the middle of these would be hard to read."""


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


def dress(prompt: str, random: Random, *, names: Collection[str] = (), ends: bool = False) -> str:
    """The prompt as somebody would type it: case, punctuation, politeness, a sentence beside.

    names: of variables, whose case stays.
    ends: with a text that is data, so that nothing may follow it.
    """
    asks = prompt.lower().startswith(_QUESTIONS)
    if random.random() < 0.12:
        prompt = f"{random.choice(_BEFORE)} {prompt}"
    elif random.random() < 0.08 and prompt[-1:] not in ".?!" and not ends:
        after = random.choice(_AFTER)
        prompt += after if after.startswith(",") else f" {after}"
    named = re.split(r"\W", prompt, maxsplit=1)[0] in names or _FORMULA.match(prompt)
    if random.random() < 0.5 and not named:
        prompt = prompt[:1].upper() + prompt[1:]
    if ends:
        return prompt
    if prompt[-1:] not in ".?!:)]}\"'" and random.random() < (0.7 if asks else 0.25):
        prompt += "?" if asks else "."
    if random.random() < 0.06:
        aside = random.choice(_ASIDES)
        mark = "" if prompt[-1:] in ".?!" else "."
        prompt = f"{aside} {prompt}" if random.random() < 0.6 else f"{prompt}{mark} {aside}"
    return prompt


def corrected(prompt: str, random: Random, code: str) -> str:
    """The prompt with a slip: a figure that `code` uses is first said wrongly, then put right.

    A prompt without such a figure, and one that is no plain sentence, stays as it is.
    """
    if _NO_SENTENCE.search(prompt):
        return prompt
    used = [
        match
        for match in _FIGURE.finditer(prompt)
        if re.search(rf"(?<![\w.]){re.escape(match[1])}(?![\w.])", code)
        and _times(match[1], prompt) == 1
    ]
    if not used:
        return prompt
    match = random.choice(used)
    right, wrong = match[0], _slip(match[1], random) + match[2]
    if _times(wrong, prompt):
        return prompt
    before, after = prompt[: match.start()], prompt[match.end() :]
    if random.random() < 0.7 and not after.startswith(_GOES_ON):
        return before + random.choice(_AT_ONCE).format(w=wrong, r=right) + after
    mark = "" if after[-1:] in ("?", ".", "!") else random.choice((".", "...", ","))
    return f"{before}{wrong}{after}{mark} {random.choice(_LATER).format(w=wrong, r=right)}"


def _times(figure: str, text: str) -> int:
    """How often the figure stands there, and not as a part of another."""
    return len(re.findall(rf"(?<![\d.]){re.escape(figure)}(?![\d.])", text))


def _slip(figure: str, random: Random) -> str:
    """Another figure of the same kind."""
    places = len(figure.partition(".")[2])
    unit: float = 10**-places
    steps = max(3, round(float(figure) / unit / 2))
    value = float(figure) + random.choice((-1, 1)) * random.randint(1, steps) * unit
    if value <= 0:
        value = float(figure) + steps * unit
    return f"{value:.{places}f}"


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
