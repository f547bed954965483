"""A question on the last two answers together, which the same question with two figures has left.

`how much more is that?`: the code computes the first one again, as the second has its name now.
"""

import re

from worldmodel_train.episodes import Ask, Draw, Step

_NUMBER = re.compile(r"((?:import math\n)?)result = ([^\n]+)\nprint\(result\)")

_ASKS = (
    (
        (
            "[and |]what is the difference[ between the two|]?",
            "[and |]by how much [do they differ|did it change|does it change]?",
            "how far apart are [the two|they|the two results]",
            "difference to the [first|first one|one before|answer before]",
            "how large is the gap between both [results|answers]",
            "[so |]compared with the first one, what is the difference",
            "subtract the smaller [from the larger|one from the larger one]",
            "how much [does that change|changes by that]",
            "the two answers: how much lies between them",
            "[the |]absolute difference of both?",
            "how much is the one away from the other",
            "what do they differ by",
        ),
        "abs(result - before)",
        "They differ by **{out}**.",
    ),
    (
        (
            "[and |]both together?",
            "what do [they|both|the two] add up to",
            "add [the two|both|both answers|the two results]",
            "[the |]sum of [the two|both answers|these two results]",
            "total of both",
            "and if I take both, what is the total",
            "put them together",
            "first and second answer [summed|added up|together]",
            "[what is|what's] it altogether, the first one and this one",
            "how much is that plus the one before",
            "the two results in all",
            "add it to the first [answer|result]",
        ),
        "before + result",
        "Together they are **{out}**.",
    ),
    (
        (
            "change in percent from the first to the second",
            "[and |]by what percentage did it change?",
            "what is that as a percent change[ from the first|]",
            "by how many percent is the second one [off the first|different]",
            "percentage change between the two",
            "how many percent up or down is that[ from before|]",
            "in percent of the first one, how did it change",
            "the difference [in percent|as a percentage] of the first answer",
            "relative change, in %, from the answer before",
            "[so |]what percent more or less is it now",
            "[give me |]the change to before in %",
            "how did it change in percent",
        ),
        "(result - before) / before * 100",
        "The change is **{out}%**.",
    ),
    (
        (
            "how many times the first one is [that|the second]",
            "[what is |]the ratio of the second to the first",
            "second divided by the first",
            "[and |]how many times as much is that [as before|as the first one]",
            "divide this one by the one before",
            "factor between the first and the second",
            "by which factor did it change",
            "this answer over the first answer",
            "the new one as a multiple of the old one",
            "the first one times what is the second",
            "how often does the first go into the second",
            "what do I have to multiply the first one by to get this one",
        ),
        "result / before",
        "The factor is **{out}**.",
    ),
    (
        (
            "average of [the two|both|both answers]",
            "[and |]the mean of [these two|both results]?",
            "what lies in the middle of both",
            "what is halfway between [them|the two]",
            "take the mean of the first and the second",
            "what are the two on average",
            "both answers averaged",
            "mean of this one and the one before",
            "midpoint of both results",
            "the average of the last two",
            "if I average both, what do I get",
            "split the difference between the two",
        ),
        "(before + result) / 2",
        "Their mean is **{out}**.",
    ),
)
_LARGER = (
    "which one is [larger|bigger|more|higher]?",
    "which of the two is [larger|bigger|greater]",
    "is the first or the second one [larger|greater|more]",
    "[so |]which gives more",
    "the larger one, is it the first or the second",
    "what is more, this one or the one before",
    "first or second, which is more",
    "compare [them|the two|both]: which is more",
    "which answer is the larger one",
    "where do I get more, first or second",
    "which of both results is higher",
    "tell me which one is more",
)


def on_both(first: Ask, second: Ask, draw: Draw) -> Ask | None:
    """A question on two answers, or None unless each is one number from one expression."""
    before, after = (_NUMBER.fullmatch(asked.codes[0]) for asked in (first, second))
    if not before or not after:
        return None
    again = f"{before[1]}before = {before[2]}\n"
    if draw.chance(0.2):
        code = f"{again}print('the first' if before > result else 'the second')"
        step = Step(code, "The first one again, and compare.")
        return Ask(draw.phrase(*_LARGER), (step,), "More is **{out}**.")
    wordings, formula, answer = draw.pick(*_ASKS)
    code = f"{again}result = round({formula}, 4)\nprint(result)"
    step = Step(code, "The first one again, beside the second.")
    return Ask(draw.phrase(*wordings), (step,), answer)
