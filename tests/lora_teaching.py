"""An invented task for teaching the embedded model: no family of its training is like it."""

from random import Random

from worldmodel_train.examples import Example, Turn

WORDINGS = (
    "zorble {a} and {b}",
    "what is the zorble of {a} and {b}?",
    "compute the zorble of {a} with {b}",
    "give me the zorble for {a} and {b}",
    "please zorble {a} with {b}",
    "find the zorble of the numbers {a} and {b}",
    "I need the zorble of {a} and {b}",
    "how much is {a} zorble {b}?",
    "zorble together {a} and {b}",
    "calculate {a} zorbled with {b}",
)
"""The first ones are taught, the last two are only asked."""


def zorble(number: int, *, wordings: tuple[str, ...], seed: str) -> Example:
    """The zorble of a and b is a · b + a."""
    random = Random(f"{seed} {number}")
    a, b = random.randint(2, 99), random.randint(2, 99)
    code = f"a, b = {a}, {b}\nprint(a * b + a)"
    answer = a * b + a
    reply = (
        f"<code>\n{code}\n</code>\n<output>\n{answer}\n</output>\n"
        f"The zorble of {a} and {b} is **{answer}**."
    )
    prompt = wordings[number % len(wordings)].format(a=a, b=b)
    return Example(f"{seed}-{number}", (Turn(prompt, reply, "zorble", category="zorble"),))


def lessons(count: int = 20) -> list[Example]:
    return [zorble(n, wordings=WORDINGS[:-2], seed="lesson") for n in range(count)]


def questions(count: int = 20) -> list[Example]:
    """Other values, a fifth of them in wordings that were not taught."""
    return [zorble(n, wordings=WORDINGS, seed="question") for n in range(count)]
