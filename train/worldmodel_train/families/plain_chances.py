"""Chances as people put them: bags, guesses, machines that fail, games, dice with many sides."""

from worldmodel_train.episodes import Draw, Item, ask, family
from worldmodel_train.families.numerals import tidy

COLOURS = "red blue green yellow black white orange purple pink brown".split()
THINGS = "marbles balls socks beads buttons sweets cards tickets tokens candies".split()
HOLDERS = "bag box jar drawer bowl hat urn basket".split()
_NUMBERS = ("zero", "one", "two", "three", "four", "five", "six")


def _listed(parts: list[str], draw: Draw) -> str:
    if draw.chance(0.3):
        return ", ".join(parts)
    return f"{', '.join(parts[:-1])} and {parts[-1]}"


@family("probability", number=True, weight=2.5)
def out_of_a_bag(draw: Draw) -> tuple[Item, ...]:
    """One or more drawn from a bag of colours: one of them, all of one, a match, none, different."""
    colours = draw.random.sample(COLOURS, draw.pick(2, 3, 3, 4))
    counts = [draw.integer(2, 12) for _ in colours]
    things, holder = draw.pick(*THINGS), draw.pick(*HOLDERS)
    one = {"sweets": "sweet", "candies": "candy"}.get(things, things[:-1])
    said = [f"{n} {c}" for n, c in zip(counts, colours, strict=True)]
    if draw.chance(0.5):
        said[-1] += f" {things}"
    else:
        said[0] = f"{counts[0]} {colours[0]} {things}"
    has = _listed(said, draw)
    facts = draw.phrase(
        "a {h} has {x}", "there are {x} in a {h}", "{x} are in a {h}", "I have {x}", "my {h} contains {x}", "a {h} with {x}", "in the {h}: {x}", "a {h} holds {x}", "we put {x} into a {h}", "{x}", "given {x}", "a child has {x} in a {h}",
        x=has, h=holder,
    )  # fmt: skip
    wanted = draw.random.randrange(len(colours))
    c, k, total = colours[wanted], counts[wanted], sum(counts)
    kind = draw.pick("one", "one", "not", "all", "all", "all back", "match", "none", "either")
    many = draw.pick(2, 2, 3)
    word = draw.pick(str(many), _NUMBERS[many])
    values = {"f": facts, "c": c, "t": things, "o": one, "w": word}
    if kind == "one":
        wordings: tuple[str, ...] = (
            "{f}. [probability|chance] of [drawing|picking|getting] a {c} one",
            "{f}. I [take|draw|pick] one. [what is the chance|how likely is it] that it is {c}",
            "{f}. what is the probability [of|to draw|to get] {c}",
            "what is the [chance|probability] of a {c} {o}? {f}",
            "{f}. one is drawn at random. P({c})?",
            "{f}, P({c})",
            "{f}. how likely is {c}",
            "[picking|drawing|taking] one {o} at random, what is the probability it is {c}? {f}",
            "{f}; [chance|probability] that a random one is {c}",
            "{f}. if I close my eyes and take one, what is the chance for {c}",
            "{f}. odds that the one I get is {c}, as a probability",
            "{f}. without looking I take a {o}: probability of {c}",
        )
        code, think = f"{k} / {total}", f"{k} of {total} are {c}."
    elif kind == "not":
        wordings = (
            "{f}. [probability|chance] of [drawing|picking|getting] one that is not {c}",
            "{f}. I [take|draw|pick] one. [what is the chance|how likely is it] that it is not {c}",
            "{f}. probability that it is any colour but {c}",
            "what is the [chance|probability] of no {c} {o}? {f}. I take one",
            "{f}. one is drawn at random. P(not {c})?",
            "{f}, P(not {c})",
            "{f}. how likely is anything but {c}, taking one",
            "[picking|drawing] one {o}, what is the probability it isn't {c}? {f}",
            "{f}; [chance|probability] that a random one is not {c}",
            "{f}. I take one and do not want {c}, how likely am I fine",
            "{f}. probability to avoid {c} with one draw",
            "{f}. what is the chance that a {o} is a different colour than {c}",
        )
        code, think = f"{total - k} / {total}", f"{total - k} of {total} are not {c}."
    elif kind == "either":
        other = draw.pick(*(n for n in range(len(colours)) if n != wanted))
        values["d"] = colours[other]
        wordings = (
            "{f}. [probability|chance] of [drawing|picking] a {c} or a {d} one",
            "{f}. I [take|draw|pick] one. how likely is it {c} or {d}",
            "{f}. P({c} or {d})?",
            "what is the chance of {c} or {d}? {f}. one is taken",
            "{f}. one is drawn, is it {c} or {d}: what probability",
            "{f}; probability that a random one is either {c} or {d}",
            "[picking|drawing] one {o}, what is the probability of {c} or {d}? {f}",
            "{f}. chance for {c} or {d}",
            "{f}. how likely do I get {d} or {c}",
            "{f}. probability of either {c} or {d} in one draw",
            "{f}. I win with {c} and with {d}. one draw: my chance",
            "{f}. what is the chance that the {o} is {c} or {d}",
        )
        both = k + counts[other]
        code, think = f"{both} / {total}", f"{k} + {counts[other]} = {both} of {total}."
    elif kind == "all back":
        wordings = (
            "{f}. I draw {w} and put each back. [chance|probability] that all are {c}",
            "{f}. {w} draws with replacement, all {c}: probability",
            "{f}. [probability|chance] of {w} {c} ones, with replacement",
            "with putting back, how likely are {w} {c} {t}? {f}",
            "{f}. take one, put it back, {w} times in all. P(only {c})",
            "{f}. with replacement, what is the probability of {w} times {c}",
            "what is the chance of {c} {w} times in a row, if each is put back? {f}",
            "{f}. {w} picks, each returned. all {c}?  probability please",
            "{f}; drawing {w} times with replacement, probability of {c} every time",
            "{f}. how likely is it to get {c} every time in {w} draws with replacement",
            "{f}. I pick {w} times and always return it. chance that every one is {c}",
            "probability that {w} draws with replacement are all {c}. {f}",
        )
        code, think = (
            f"({k} / {total})**{many}",
            f"Each draw is {c} with {k} of {total}, {many} times.",
        )
    elif kind == "match":
        wordings = (
            "{f}. I take two [without putting back|without replacement|at once|in the dark]. probability they match",
            "{f}. two are [drawn|taken|picked]. chance that they have the same colour",
            "{f}. [probability|chance] that two random ones are the same colour",
            "{f}. I pull out 2 {t} [in the dark|without looking]. how likely is a matching pair",
            "two {t} of the same colour: what is the probability? {f}",
            "{f}. draw 2 without replacement, same colour?  probability",
            "{f}. what are the chances of a pair when taking two",
            "{f}; P(both of one colour) for two draws",
            "how likely do two {t} match? {f}, no putting back",
            "{f}. if I grab two, what is the probability that both have one colour",
            "{f}. two at random: chance of equal colours",
            "taking 2 at once, probability of the same colour. {f}",
        )
        code = f"sum(math.comb(n, 2) for n in {counts}) / math.comb({total}, 2)"
        think = f"Pairs of one colour over all pairs of {total}."
    else:
        none = kind == "none"
        number = total - k if none else k
        wordings = (
            "{f}. I draw {w} without [replacement|putting back]. [chance|probability] that none is {c}",
            "{f}. {w} are taken, none of them {c}: probability",
            "{f}. [probability|chance] of no {c} one among {w}",
            "how likely is it that {w} {t} have no {c} one? {f}",
            "{f}. take {w}. P(no {c})",
            "{f}. without putting back, what is the probability that not one of {w} is {c}",
            "what is the chance to get no {c} in {w} draws, no replacement? {f}",
            "{f}. {w} picks at once, no {c} at all? probability please",
            "{f}; drawing {w} without replacement, probability that {c} does not come",
            "{f}. how likely is it to avoid {c} with {w} draws, nothing put back",
            "{f}. I pick {w} and keep them. chance that none of them is {c}",
            "probability that {w} draws without replacement have no {c}. {f}",
        ) if none else (
            "{f}. I draw {w} without [replacement|putting back]. [chance|probability] that all are {c}",
            "{f}. {w} are taken, all of them {c}: probability",
            "{f}. draw {w} without putting back, [both|all] {c}",
            "{f}. [probability|chance] of {w} {c} ones",
            "how likely is it that {w} {t} are all {c}? {f}",
            "{f}. take {w}. P(all {c})",
            "{f}. without putting back, what is the probability that each of {w} is {c}",
            "what is the chance to get only {c} in {w} draws, no replacement? {f}",
            "{f}. {w} picks at once, all {c}? probability please",
            "{f}; drawing {w} without replacement, probability of only {c}",
            "{f}. how likely is it to draw {w} {c} in a row, nothing put back",
            "{f}. I pick {w} and keep them. chance that every one is {c}",
            "probability that {w} draws without replacement are all {c}. {f}",
        )  # fmt: skip
        code = f"math.comb({number}, {many}) / math.comb({total}, {many})"
        said_of = f"not {c}" if none else c
        think = f"{number} of {total} are {said_of}; choose {many} of them over {many} of all."
    prompt = draw.phrase(*wordings, **values)
    needs = "import math\n" if "math." in code else ""
    return ask(prompt, f"{needs}result = round({code}, 6)\nprint(result)", "The probability is **{out}**.", think=think)  # fmt: skip


_TRIES = (
    (("coin", "heads"), 0.5, "I [flip|toss] a coin {n} times. {q} heads", "{n} coin [flips|tosses], {q} heads", "a fair coin is [tossed|flipped] {n} times: {q} heads", "{q} heads in {n} [tosses|flips] of a coin"),
    (("die", "sixes"), 1 / 6, "I roll a die {n} times. {q} sixes", "{n} dice, {q} sixes", "a die is [rolled|thrown] {n} times: {q} sixes", "{q} sixes in {n} rolls of a die"),
    (("shot", "hits"), None, "a player [hits|scores with] {p} of the [shots|throws]. {n} shots: {q} hits", "she makes {p} of her free throws. {q} hits out of {n}", "each [shot|try] hits with {p}. {n} tries, {q} hits", "{q} hits in {n} shots with a hit rate of {p}"),
    (("part", "broken"), None, "each [machine|part|lamp|sensor] fails with [probability |]{p}. of {n}, {q} failures", "{n} independent machines each fail with probability {p}. {q} failures", "{p} of the parts are broken. in a box of {n}: {q} broken ones", "{q} defects among {n} items, if {p} are defective"),
    (("day", "rain"), None, "it rains with {p} on each day. {n} days, {q} rainy days", "chance of rain is {p} a day. in {n} days: {q} rainy days", "each day it rains with probability {p}. {q} wet days in {n}", "{q} rainy days in {n} days if each has {p} rain"),
    (("person", "replies"), None, "{p} of people [answer|buy|click|say yes]. of {n} people, {q} who do", "every [customer|visitor|patient] says yes with {p}. {n} of them: {q} yes", "{q} yes among {n} people when {p} say yes", "I ask {n} people, each agrees with {p}. {q} who agree"),
)  # fmt: skip


@family("probability", number=True, weight=2.5)
def so_many_of_tries(draw: Draw) -> tuple[Item, ...]:
    """A binomial chance: none, all, exactly, at least, at most, more or fewer than so many."""
    (thing, _), fixed, *stories = draw.pick(*_TRIES)
    n = draw.integer(3, 12)
    if fixed is None:
        chance = draw.pick(tidy(draw.integer(1, 19) / 20), tidy(draw.integer(1, 99) / 100))
        if thing == "part":
            chance = draw.integer(1, 30) / 100
        shown = draw.pick(str(chance), f"{tidy(chance * 100)}%", f"{tidy(chance * 100)} percent")
        p = str(chance)
    else:
        shown, p = "", "0.5" if fixed == 0.5 else "1/6"
    k = draw.random.randint(1, n - 1)
    kind = draw.pick("exactly", "exactly", "least", "least", "most", "none", "all", "one", "more", "fewer")  # fmt: skip
    word = draw.pick(str(k), str(k), _NUMBERS[k] if k < 7 else str(k))
    said, terms = {
        "exactly": (("exactly {k}", "just {k}", "precisely {k}"), (k, k)),
        "least": (
            ("at least {k}", "{k} or more", "not fewer than {k}", "a minimum of {k}"),
            (k, n),
        ),
        "most": (("at most {k}", "{k} or fewer", "no more than {k}", "not more than {k}"), (0, k)),
        "none": (("no", "none, so zero", "zero", "not a single one of the"), (0, 0)),
        "all": (("all {n}", "only", "{n} of {n}"), (n, n)),
        "one": (("at least one of the", "one or more", "at least 1"), (1, n)),
        "more": (("more than {k}", "over {k}"), (k + 1, n)),
        "fewer": (("fewer than {k}", "less than {k}", "under {k}"), (0, k - 1)),
    }[kind]
    quantity = draw.pick(*said).format(k=word, n=n)
    ask_for = draw.pick("probability of", "chance of", "what is the probability of", "what's the chance of", "how likely are", "likelihood of", "find the probability of", "what are the chances of")  # fmt: skip
    # The quantity is a value of the template, so that whether a wording is held out is not its.
    story = draw.phrase(*stories, n=n, p=shown, q=f"{ask_for} {quantity}")
    low, high = terms
    think = f"Binomial with n = {n} and p = {p}: "
    if low == high == 0:
        code, think = f"(1 - {p})**{n}", f"{think}none at all."
    elif low == high == n:
        code, think = f"({p})**{n}" if "/" in p else f"{p}**{n}", f"{think}all of them."
    elif (low, high) == (1, n):
        code, think = f"1 - (1 - {p})**{n}", f"{think}one minus none."
    elif low == high:
        code = f"math.comb({n}, {low}) * ({p})**{low} * (1 - {p})**{n - low}"
        think += f"exactly {low}."
    else:
        code = f"sum(math.comb({n}, i) * ({p})**i * (1 - {p})**({n} - i) for i in range({low}, {high + 1}))"  # fmt: skip
        think += f"{low} to {high}."
    needs = "import math\n" if "math." in code else ""
    return ask(story, f"{needs}result = round({code}, 6)\nprint(result)", "The probability is **{out}**.", think=think)  # fmt: skip


@family("probability", number=True, weight=1.5)
def dice_of_many_sides(draw: Draw) -> tuple[Item, ...]:
    """One roll of a die: so high or higher, under, even, a set of faces, its mean."""
    sides = draw.pick(6, 6, 8, 10, 12, 20, 20, 4, 100)
    die = draw.pick(f"a {sides}-sided die", f"a d{sides}", f"a die with {sides} sides", *(["a die", "a dice", "a fair die"] * 3 if sides == 6 else ()))  # fmt: skip
    k = draw.integer(2, sides - 1)
    kind = draw.pick("least", "most", "above", "below", "even", "odd", "mean", "one", "multiple")
    by = draw.pick(3, 4, 5)
    kind = "even" if kind == "multiple" and by > sides else kind
    said, faces = {
        "least": (("{k} or higher", "at least {k}", "a {k} or more", "{k} or better", "not under {k}"), range(k, sides + 1)),
        "most": (("{k} or lower", "at most {k}", "a {k} or less", "no more than {k}"), range(1, k + 1)),
        "above": (("more than {k}", "above {k}", "a number greater than {k}", "higher than {k}"), range(k + 1, sides + 1)),
        "below": (("less than {k}", "below {k}", "a number smaller than {k}", "lower than {k}", "under {k}"), range(1, k)),
        "even": (("an even number", "an even result", "even"), range(2, sides + 1, 2)),
        "odd": (("an odd number", "an odd result", "odd"), range(1, sides + 1, 2)),
        "one": (("a {k}", "exactly {k}", "the number {k}"), range(k, k + 1)),
        "multiple": (("a multiple of {b}", "a number divisible by {b}"), range(by, sides + 1, by)),
        "mean": ((), range(1, sides + 1)),
    }[kind]  # fmt: skip
    if kind == "mean":
        prompt = draw.phrase(
            "expected value of [a roll of |rolling |]{d}", "what does {d} show on average", "[average|mean] of {d}", "what is the [mean|expected value|expectation] of {d}", "if I roll {d} very often, what is the average", "{d}: expected value", "the expected [number|result|outcome] when rolling {d}", "on average, what do I get with {d}", "E of {d}", "<find> the expected value of {d}", "rolling {d}, what mean do I expect", "what can I expect from one roll of {d}, on average",
            d=die,
        )  # fmt: skip
        code = f"result = sum(range(1, {sides + 1})) / {sides}\nprint(result)"
        return ask(prompt, code, "The expected value is **{out}**.", think=f"The mean of 1 to {sides}.")  # fmt: skip
    prompt = draw.phrase(
        "[roll|throw] {d}, [chance|probability] of {q}", "[probability|chance] of [rolling|getting|throwing] {q} [on|with] {d}", "what is the [probability|chance] of [getting |rolling |]{q} with {d}", "{d} is rolled. [how likely is|what is the chance of] {q}", "how likely is {q} on {d}", "{d}: P({q})", "I need {q} on {d}. my chance", "what are the odds of {q} with {d}, as a probability", "with {d}, the probability to [roll|get] {q}", "<find> the probability of {q} when {d} is rolled", "chance for {q}, one roll of {d}", "I roll {d} once and win with {q}, probability to win",
        d=die, q=draw.pick(*said).format(k=k, b=by),
    )  # fmt: skip
    count = len(faces)
    code = f"result = round({count} / {sides}, 6)\nprint(result)"
    listed = ", ".join(map(str, faces)) if count <= 4 else f"{faces[0]}, {faces[1]}, ... {faces[-1]}"  # fmt: skip
    think = f"Of the {sides} faces {count} {'fits' if count == 1 else 'fit'}: {listed}." if count else f"None of the {sides} faces fits."  # fmt: skip
    return ask(prompt, code, "The probability is **{out}**.", think=think)


@family("probability", number=True, weight=1.5)
def win_or_lose(draw: Draw) -> tuple[Item, ...]:
    """The expected gain of a game with a win and a loss."""
    chance = tidy(draw.integer(1, 19) / 20)
    win, lose = draw.integer(2, 200), draw.integer(1, 60)
    unit = draw.pick(" euros", " dollars", "", " points", " coins", " €")
    shown = draw.pick(str(chance), f"{tidy(chance * 100)}%")
    w, z = f"{win}{unit}", f"{lose}{unit}"
    prompt = draw.phrase(
        "[game|a game|bet]: win {w} with [probability |]{p}, lose {l} otherwise. expected [gain|value|profit]",
        "I win {w} with {p}, [else|otherwise] I lose {l}. [expected value|what do I win on average|is it worth it, expected gain]",
        "a [bet|game|lottery] pays {w} with probability {p} and costs {l} when it fails. expected [gain|profit]",
        "with {p} I get {w}, if not I pay {l}. what is the [expected gain|average result]",
        "expected value: +{w} with {p}, -{l} else",
        "[what is|find] the expected [profit|gain] when {w} are won with a chance of {p} and {l} are lost otherwise",
        "what do I gain on average from a game where I win {w} in {p} of the cases and lose {l} in the others",
        "{p} chance to win {w}, the rest of the time I lose {l}. on average?",
        "you lose {l} unless you win, which happens with {p} and brings {w}. expected gain per game",
        "a shop earns {w} with {p} and loses {l} otherwise, expected profit",
        "expectation of a bet: {w} up with probability {p}, {l} down if not",
        "[should I play|is it fair]? win {w} at {p}, lose {l} else. expected value please",
        "the average outcome if {w} come with probability {p} and minus {l} with the rest",
        w=w, l=z, p=shown,
    )  # fmt: skip
    code = f"result = round({chance} * {win} - (1 - {chance}) * {lose}, 4)\nprint(result)"
    think = f"Win {win} with {chance}, lose {lose} with the rest."
    return ask(prompt, code, "The expected gain is **{out}**.", think=think)


@family("probability", number=True, weight=1.5, heavy=True)
def share_under_the_bell(draw: Draw) -> tuple[Item, ...]:
    """A normal distribution: above, below, between."""
    what, usual, width, unit = draw.pick(("heights", 170, 8, " cm"), ("IQ", 100, 15, ""), ("weights", 72, 11, " kg"), ("test scores", 64, 12, ""), ("waiting times", 14, 4, " minutes"), ("battery lives", 500, 60, " hours"), ("lengths", 20, 0.4, " mm"), ("marks", 55, 9, ""), ("daily sales", 830, 120, ""))  # fmt: skip
    mean: int | float = usual
    spread: int | float = width
    if draw.chance(0.7):
        mean = round(usual * draw.random.uniform(0.8, 1.3), 1 if mean < 30 else None)
        spread = round(max(width * draw.random.uniform(0.6, 1.5), 0.2), 1 if spread < 5 else None)
    step = draw.random.uniform(0.2, 2.4)
    low = round(mean - step * spread, 1 if spread < 5 else None)
    high = round(mean + draw.random.uniform(0.2, 2.4) * spread, 1 if spread < 5 else None)
    kind = draw.pick("above", "above", "below", "between")
    x = draw.pick(low, high)
    facts = draw.phrase(
        "{w} are [normal|normally distributed|normal distributed] with mean {m} and [sd|standard deviation|std] {s}", "{w}: mean {m}, [sd|standard deviation] {s}, normal", "{w} follow a normal distribution with mean {m}{u} and standard deviation {s}{u}", "{w} ~ N({m}, {s}²)", "the mean of {w} is {m}{u}, the standard deviation {s}{u}, normally distributed", "normal {w}, mu = {m}, sigma = {s}", "mean {m}, sd {s}, normal distribution of {w}", "{w} have a bell curve with mean {m} and sd {s}", "given normally distributed {w} (mean {m}, sd {s})", "assume {w} are normal, mean {m}{u}, sd {s}{u}", "for normal {w} with an average of {m} and a standard deviation of {s}", "if {w} are normally distributed, mean {m} and sd {s}",
        w=what, m=mean, s=spread, u=unit,
    )  # fmt: skip
    if kind == "between":
        asked = draw.phrase(
            "what share is between {a} and {b}{u}", "probability between {a} and {b}", "P({a} < X < {b})", "what percent lies from {a} to {b}{u}", "how likely is one between {a} and {b}", "fraction from {a} to {b}{u}", "what proportion falls between {a} and {b}", "chance to be between {a} and {b}{u}", "what part is within {a} and {b}", "how much of it is between {a} and {b}", "between {a}{u} and {b}{u}: which share", "P between {a} and {b}",
            a=low, b=high, u=unit,
        )  # fmt: skip
        low, high = (low, high) if low < high else (high, low)
        code = f"bell.cdf({high}) - bell.cdf({low})"
        think = f"The area of the normal curve from {low} to {high}."
    elif kind == "above":
        asked = draw.phrase(
            "what share is [above|over|larger than|more than|taller than|higher than] {a}{u}", "probability of more than {a}", "P(X > {a})", "what percent [is|lies] above {a}{u}", "how likely is one over {a}", "fraction greater than {a}{u}", "what proportion exceeds {a}", "chance to be [above|over] {a}{u}", "what part is beyond {a}", "[a random one|someone] is over {a}{u} with what probability", "over {a}{u}: which share", "P above {a}",
            a=x, u=unit,
        )  # fmt: skip
        code = f"1 - bell.cdf({x})"
        think = f"The area of the normal curve above {x}."
    else:
        asked = draw.phrase(
            "what share is [below|under|smaller than|less than|shorter than|lower than] {a}{u}", "probability of less than {a}", "P(X < {a})", "what percent [is|lies] below {a}{u}", "how likely is one under {a}", "fraction smaller than {a}{u}", "what proportion is less than {a}", "chance to be [below|under] {a}{u}", "what part is up to {a}", "[a random one|someone] is under {a}{u} with what probability", "under {a}{u}: which share", "P below {a}",
            a=x, u=unit,
        )  # fmt: skip
        code = f"bell.cdf({x})"
        think = f"The area of the normal curve below {x}."
    prompt = draw.phrase(
        "{f}. {q}", "{f}. {q}", "{f}; {q}", "{q}, {f}", "{q}? {f}", f=facts, q=asked
    )
    percent = "percent" in asked
    rounded = f"round(float({code}) * 100, 4)" if percent else f"round(float({code}), 6)"
    code = f"from scipy.stats import norm\nbell = norm({mean}, {spread})\nresult = {rounded}\nprint(result)"  # fmt: skip
    return ask(
        prompt, code, "It is **{out} %**." if percent else "The share is **{out}**.", think=think
    )


@family("monte carlo", number=True, weight=2)
def simulated_chance(draw: Draw) -> tuple[Item, ...]:
    """Dice or coins thrown many times, with a seed, and the share of what was asked."""
    runs = draw.pick(1000, 5000, 10000, 20000, 100000)
    seed = draw.integer(0, 99)
    dice = draw.pick(1, 2, 2, 3)
    total = draw.random.randint(dice + 1, 6 * dice - 1)
    kind = draw.pick("sum", "sum", "least", "heads")
    shown = draw.pick(str(runs), f"{runs:,}")
    flips = draw.integer(3, 10)
    heads = draw.random.randint(1, flips - 1)
    shows = "it shows" if dice == 1 else "the sum is"
    event, throw, test, what = {
        "sum": (f"{shows} {total}", f"[random.randint(1, 6) for _ in range({dice})]", f"sum(throw) == {total}", f"{dice} dice"),
        "least": (f"{shows} at least {total}", f"[random.randint(1, 6) for _ in range({dice})]", f"sum(throw) >= {total}", f"{dice} dice"),
        "heads": ("there is exactly 1 head" if heads == 1 else f"there are exactly {heads} heads", f"[random.randint(0, 1) for _ in range({flips})]", f"sum(throw) == {heads}", f"{flips} coins"),
    }[kind]  # fmt: skip
    what = {"1 dice": "a die", "2 dice": draw.pick("two dice", "2 dice"), "3 dice": draw.pick("three dice", "3 dice")}.get(what, what)  # fmt: skip
    prompt = draw.phrase(
        "simulate {r} throws of {w} with seed {s} and estimate the probability that {e}",
        "[simulate|run] {r} [rounds|throws|trials] of {w} (seed {s}). how often {e}",
        "Monte Carlo: {w}, {r} trials, seed {s}, probability that {e}",
        "estimate by simulation how likely it is that {e} with {w}. {r} runs, seed {s}",
        "with {r} simulated throws of {w} and seed {s}, [what share|what fraction] has it that {e}",
        "use random with seed {s}: throw {w} {r} times, in which share {e}",
        "simulation with seed {s}, {r} throws of {w}: probability that {e}",
        "throw {w} {r} times in a simulation (seed {s}) and tell me how likely it is that {e}",
        "what probability comes out that {e}, if I simulate {w} {r} times with seed {s}",
        "seed {s}. {r} times {w}. estimate P({e})",
        "please simulate {w} {r} times, seed {s}, and give the estimated chance that {e}",
        "how likely is it that {e} for {w}? simulate {r} throws, seed {s}",
        "I want a simulated probability that {e}: {w}, {r} runs, seed {s}",
        r=shown, w=what, s=seed, e=event,
    )  # fmt: skip
    code = f"import random\nrandom.seed({seed})\nhits = 0\nfor _ in range({runs}):\n    throw = {throw}\n    hits += {test}\nresult = hits / {runs}\nprint(result)"  # fmt: skip
    return ask(prompt, code, "The estimated probability is **{out}**.", think=f"Throw {runs} times and count.")  # fmt: skip
