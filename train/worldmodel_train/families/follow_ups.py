"""Follow-ups on the number that the turn before left in `result`.

They are no families of their own: a conversation draws them after an episode that leaves a number.
"""

from worldmodel_train.episodes import Ask, Draw, Step

_CHANGES = (
    (
        "+",
        (
            "[now |and |ok, |then |please |]add {n} [to that|to it|to this|to the result|]",
            "[and |now |]plus {n}",
            "what if I add {n} [to that|to it|]",
            "[what is|what's|how much is] that plus {n}",
            "[increase|raise] [it|that|the result] by {n}",
            "[and |]if I [get|find|earn|put in] {n} more",
            "there [comes|is] another {n} on top",
            "{n} more [than that|on top of it|please|]",
            "[and |]with {n} [added|on top|more]",
            "put {n} on top [of that|of it|]",
            "what do I get [if|when] I add {n}",
            "[ok |]+ {n}",
        ),
        "That makes **{out}**.",
    ),
    (
        "-",
        (
            "[now |and |ok, |then |please |]subtract {n} [from that|from it|from the result|]",
            "[and |now |]minus {n}",
            "take [away |]{n} [away|off] [that|it|]",
            "[reduce|decrease|lower] [it|that|the result] by {n}",
            "[what is|what's|how much is] that minus {n}",
            "{n} less [than that|please|]",
            "[and |]without {n} of it",
            "what is left [if|when] I take {n} away",
            "[and |]if I [spend|lose|pay|give away] {n}",
            "[and |]after [paying|spending|losing] {n}",
            "remove {n} [from it|from that|]",
            "[now |]deduct {n}",
            "[ok |]- {n}",
        ),
        "That leaves **{out}**.",
    ),
    (
        "*",
        (
            "[now |and |ok, |then |please |]multiply [that|it|this|the result|] by {n}",
            "[and |now |]times {n}",
            "[what is|what's|how much is] that times {n}",
            "{n} times that",
            "[and |]multiplied by {n}",
            "what if it is {n} times [as much|that|more]",
            "[now |]that for {n} [people|months|days|of them|pieces]",
            "what would {n} of [those|them|these] be",
            "[and |]for {n} [weeks|years|boxes|nights|hours]",
            "and if [I buy|I need|there are] {n} of them",
            "scale it by {n}",
            "[ok |]* {n}",
        ),
        "That makes **{out}**.",
    ),
    (
        "/",
        (
            "[now |and |ok, |then |please |]divide [that|it|this|the result|] by {n}",
            "[and |now |]divided by {n}",
            "[what is|what's|how much is] that divided by {n}",
            "split [that|it|this] [by|between|among|into] {n} [people|parts|of us|]",
            "[now |]share it [among|between] {n} [people|friends|]",
            "how much is that [per person|each|for each] [for|with|among] {n} people",
            "that over {n}",
            "[and |]distributed over {n}",
            "[and |]per [person|head] if we are {n}",
            "what [does each|would each] of {n} [get|pay]",
            "[and |]how much is that for one of {n}",
            "one {n}th of it",
            "[ok |]/ {n}",
        ),
        "That gives **{out}**.",
    ),
)


def follow_up(draw: Draw) -> Ask:
    """A prompt about `result`, which the turn before computed."""
    return draw.pick(*_FOLLOW_UPS, _change_by, _change_by, _change_by, _change_by)(draw)


def _change_by(draw: Draw) -> Ask:
    n = draw.number(2, 500) if draw.chance(0.5) else draw.integer(2, 20)
    sign, said, answer = draw.pick(*_CHANGES)
    prompt = draw.phrase(*said, n=n)
    think = f"The last value is in result; {sign} {n}."
    return then(prompt, f"result = round(result {sign} {n}, 4)\nprint(result)", answer, think)


def _double(draw: Draw) -> Ask:
    said, formula, word = draw.pick(
        (("double", "twice", "two times"), "result * 2", "double"),
        (("halve", "half of", "one half of"), "result / 2", "halve"),
        (("triple", "three times"), "result * 3", "triple"),
        (("square", "the square of"), "result ** 2", "square"),
        (("cube", "the cube of"), "result ** 3", "cube"),
        (("a quarter of", "one fourth of"), "result / 4", "quarter"),
        (("a third of", "one third of"), "result / 3", "third"),
        (("a tenth of", "one tenth of"), "result / 10", "tenth"),
    )
    prompt = draw.phrase(
        "{w} [it|that|this]",
        "[and |now |ok, |then |please |]{w} [it|that]",
        "{w} the result",
        "[what is|what's|how much is|and what is] {w} that",
        "[now |then |]I need {w} it",
        "let's take {w} that",
        w=draw.pick(*said),
    )
    code = f"result = round({formula}, 4)\nprint(result)"
    return then(prompt, code, "That makes **{out}**.", f"{word} result.".capitalize())


def _negate(draw: Draw) -> Ask:
    prompt = draw.phrase(
        "[now |please |]negate [it|that|the result]",
        "[flip|change|switch] [its|the] sign",
        "[what is |]the [opposite|negative] of [that|it]",
        "make it negative",
    )
    return then(prompt, "result = -result\nprint(result)", "That makes **{out}**.", "Minus result.")


def _percentage(draw: Draw) -> Ask:
    p = draw.pick(draw.integer(1, 99), 5, 10, 15, 20, 25, 50, 75)
    prompt = draw.phrase(
        "[what is|what's|how much is|and what is] {p}[%| percent] of [that|it|this]",
        "{p}[%| percent] of [that|it|the result]",
        "[and|now|then] {p}[%| percent] of it",
        "[now |]take {p}[%| percent] of [that|it]",
        "I [want|need|get] {p}[%| percent] of [that|it]",
        "give me {p}[%| percent] of [that|this number]",
        "[and |]if I only get {p}[%| percent] of it",
        p=p,
    )
    code = f"result = round(result * {p} / 100, 4)\nprint(result)"
    return then(prompt, code, f"{p}% of it is **{{out}}**.", f"{p} percent of result.")


def _change_percent(draw: Draw) -> Ask:
    p = draw.pick(draw.integer(1, 60), 5, 7, 10, 15, 19, 20, 25)
    up = draw.chance(0.6)
    said = (
        (
            "[now |and |please |]add {p}[%| percent] [to it|to that|tax|]",
            "[increase|raise] [it|that] by {p}[%| percent]",
            "[and |now |]plus {p}[%| percent]",
            "[and |]with {p}[%| percent] [tax|VAT|tip|more|on top]",
            "what if it [grows|rises|goes up] by {p}[%| percent]",
            "include {p}[%| percent] [tax|VAT|tip]",
        )
        if up
        else (
            "[now |and |]take {p}[%| percent] off [that|it|]",
            "[reduce|decrease|lower] [it|that] by {p}[%| percent]",
            "[and |now |]minus {p}[%| percent]",
            "[and |]with [a |]{p}[%| percent] [discount|off|less]",
            "what if it [drops|falls|goes down] by {p}[%| percent]",
            "apply a {p}[%| percent] discount",
        )
    )
    prompt = draw.phrase(*said, p=p)
    sign = "+" if up else "-"
    code = f"result = round(result * (1 {sign} {p} / 100), 4)\nprint(result)"
    word = "more" if up else "less"
    return then(
        prompt, code, f"With {p}% {word} it is **{{out}}**.", f"result, {p} percent {word}."
    )


def _share(draw: Draw) -> Ask:
    n = draw.integer(10, 2000)
    prompt = draw.phrase(
        "[and |now |]as a [percentage|percent] of {n}",
        "[what|which|how many] [percent|percentage] of {n} is [that|it|this]",
        "[what is |]that in percent of {n}",
        "[and |]how much of {n} is that[ in percent|, in percent]",
        "express [it|that] as a percentage of {n}",
        "what share of {n} is [that|it][, in percent| in percent]",
        n=n,
    )
    code = f"print(round(result / {n} * 100, 2))"
    return then(prompt, code, f"It is **{{out}}%** of {n}.", f"result over {n}, times 100.")


def _what_was_it(draw: Draw) -> Ask:
    prompt = draw.phrase(
        "what [was|is] the [last |]result [again|]",
        "remind me [of the result|what the result was|what we got]",
        "[show|print|repeat|give me|tell me] [the |]result [again|once more|]",
        "what [is|was] the value of result",
        "what did [we|you|I] get [again|]",
        "what was it [again|]",
        "say that [number |]again",
    )
    return then(prompt, "print(result)", "The result is **{out}**.", "It is still in result.")


def _round(draw: Draw) -> Ask:
    places = draw.integer(0, 3)
    said = (
        "[now |please |and |]round [it|that|the result] to {n} [decimals|decimal places|digits|places]",
        "rounded to {n} [decimals|decimal places|digits|places]",
        "[and |]with {n} [decimals|decimal places]",
        "[show|give] [it|that] [to|with] {n} decimals",
        "I only need {n} [decimals|decimal places]",
    )
    if places == 0:
        said = (
            "[now |please |and |can you |]round [it|that|the result|]",
            "round [it|that] to [a|the nearest] [whole number|integer]",
            "[and |]rounded[ to a whole number|]",
            "[and |]as a whole number",
            "to the nearest [integer|whole number]",
        )
    prompt = draw.phrase(*said, n=places)
    code = f"result = round(result{f', {places}' if places else ''})\nprint(result)"
    return then(prompt, code, "Rounded it is **{out}**.", "round does that.")


def _root(draw: Draw) -> Ask:
    prompt = draw.phrase(
        "[what is |what's |now |and |]the square root of [that|it|the result]",
        "square root of [it|that]",
        "[now |and |]its square root",
        "take the [square |]root of [that|it]",
        "sqrt of [the result|that|it]",
    )
    code = "print(round(abs(result) ** 0.5, 4))"
    return then(prompt, code, "Its square root is **{out}**.", "A power of one half.")


def _bigger(draw: Draw) -> Ask:
    n = draw.integer(1, 1000)
    word, sign = draw.pick(("more", ">"), ("less", "<"))
    words = "more|bigger|larger|greater|higher" if word == "more" else "less|smaller|lower"
    prompt = draw.phrase(
        f"is [that|it|this|the result] [{words}] than {{n}}",
        f"[{words}] than {{n}}",
        f"[{'above|over' if word == 'more' else 'below|under'}] {{n}}",
        f"is [that|it] [{'above|over' if word == 'more' else 'below|under'}] {{n}}",
        f"and is it [{words}] than {{n}}",
        n=n,
    )
    code = f"print('yes' if result {sign} {n} else 'no')"
    return then(prompt, code, f"{word.capitalize()} than {n}: **{{out}}**.", f"Compare with {n}.")


_FOLLOW_UPS = (
    *(_double, _negate, _percentage, _change_percent, _change_percent, _share),
    *(_what_was_it, _round, _root, _bigger),
)


def then(prompt: str, code: str, answer: str, think: str) -> Ask:
    """One block that builds on what the shell holds."""
    return Ask(prompt, (Step(code, think),), answer)
