"""Probability: draws without replacement, cards, birthdays, rates, events, exact fractions."""

import re

from worldmodel_train.episodes import Draw, Item, ask, family
from worldmodel_train.families.numerals import articled, ordinal
from worldmodel_train.families.wanted import Form, chance_form, fraction_wish
from worldmodel_train.families.words import NAMES

_COLORS = "red blue green white black yellow orange purple brown pink grey silver golden".split()
_COUNTS = ("zero", "one", "two", "three", "four", "five")


@family("probability", weight=1.5)
def dice_fraction(draw: Draw) -> tuple[Item, ...]:
    """An exact fraction of the rolls of two or three dice."""
    dice = draw.pick(2, 2, 2, 3)
    d = draw.pick(str(dice), _COUNTS[dice])
    k = draw.random.randint(dice + 1, 6 * dice - 1)
    test, said = draw.pick(
        (f"sum(r) == {k}", ("a sum of {k}", "a total of {k}", "{k} in total")), (f"sum(r) == {k}", ("a sum of {k}", "the sum {k}")),
        (f"sum(r) > {k}", ("a sum above {k}", "more than {k} in total")), (f"sum(r) < {k}", ("a sum below {k}", "less than {k} in total")),
        (f"sum(r) >= {k}", ("a sum of at least {k}", "{k} or more in total", "no less than {k} together")), (f"sum(r) <= {k}", ("a sum of at most {k}", "{k} or less in total", "no more than {k} together")),
        ("r.count(6) == 1", ("exactly one six", "just one six", "one six and no other")), (f"r.count({k % 6 + 1}) >= 1", (f"at least one {k % 6 + 1}", f"one or more {k % 6 + 1}s")), ("len(set(r)) < len(r)", ("at least two equal numbers", "some number twice or more", "a number that repeats")),
        ("len(set(r)) == 1", ("the same number on all of them", "all equal", "all the same number")), ("len(set(r)) == len(r)", ("all different numbers", "no two equal", "only different numbers")),
        ("6 in r", ("at least one six", "a six somewhere")), ("6 not in r", ("no six", "not a single six")), ("sum(r) % 2 == 0", ("an even sum", "an even total")),
        (f"max(r) == {k % 5 + 2}", (f"{k % 5 + 2} as the highest number", f"a maximum of {k % 5 + 2}")), ("math.prod(r) % 2 == 0", ("an even product",)),
    )  # fmt: skip
    prompt = draw.phrase(
        "<find> the [probability|chance] of [throwing|getting] {s} with {d} dice",
        "{d} dice are [thrown|rolled]. what's the [probability|chance] of {s}",
        "[probability|chance] of {s} with {d} dice",
        "roll {d} dice: how likely is {s}",
        "I throw {d} dice. what is the probability to [get|see] {s}",
        "{n} rolls {d} [fair |]dice and hopes for {s}. how likely",
        "with {d} dice, {s}: probability",
        "P({s}) for {d} dice",
        "how likely do {d} dice show {s}",
        "when rolling {d} dice, what are the chances of {s}",
        "[toss|cast|throw] {d} dice [once|together|at once]. [chance|probability|likelihood] of {s}",
        "{s} from {d} dice, [how probable is it|what is the probability|how likely]",
        "in a board game [I|we|you] [roll|throw] {d} dice and [need|want] {s}. [what are my chances|how likely is that|probability]",
        "the [likelihood|probability|chance] [to get|of seeing|of rolling] {s} when {d} [fair |normal |six-sided |]dice [are rolled|fall|are thrown]",
        "[using python|in python|by counting all cases], probability of {s} with {d} dice",
        "out of all [rolls|outcomes] of {d} dice, what part [shows|gives|has] {s}",
        "[what part|what share] of the [rolls|throws] of {d} dice [gives|has|shows] {s}",
        "{d} [ordinary |standard |]dice, {s}: [how likely|chance|P = ?]",
        "[if|when] {n} throws {d} dice, what is the [chance|likelihood] of {s}",
        "[how big|how high|how good] is the chance of {s} with {d} dice",
        "[I bet on|I am betting on|my bet is] {s} with {d} dice. [probability to win|how likely do I win]",
        d=d, s=draw.pick(*said).format(k=k), n=draw.pick(*NAMES),
    ) + fraction_wish(draw)  # fmt: skip
    head = "import math\n" if "math" in test else ""
    code = (
        f"{head}from fractions import Fraction\nfrom itertools import product\nrolls = list(product(range(1, 7), repeat={dice}))\n"
        f"print(Fraction(sum({test} for r in rolls), len(rolls)))"
    )
    return ask(prompt, code, "The probability is **{out}**.", think=f"List all rolls of {dice} dice and count those with {test}.")  # fmt: skip


@family("probability", number=True)
def dice_pattern(draw: Draw) -> tuple[Item, ...]:
    """Different, equal or no certain numbers in several dice; as a decimal or in percent."""
    n, sides = draw.pick(2, 3, 3, 4, 5), draw.pick(6, 6, 6, 8, 10, 12, 20)
    form = chance_form(draw) if n < 4 and sides == 6 else Form("", 8)
    die = draw.pick("dice", "six-sided dice", "fair dice") if sides == 6 else f"{sides}-sided dice"
    k = draw.integer(1, 6)
    formula, think, said = draw.pick(
        (f"math.perm({sides}, {n}) / {sides} ** {n}", "Each die avoids the numbers before it", ("show different numbers", "are different", "show no number twice")),
        (f"{sides} / {sides} ** {n}", "The others must equal the first", ("show the same number", "are equal", "match")),
        (f"(1 / {sides}) ** {n}", "Each must show it", (f"show a {k}", f"come up {k}")),
        (f"(1 - 1 / {sides}) ** {n}", "None may show it", (f"show something other than {k}", f"miss the {k}")),
        (f"0.5 ** {n}", "Each is even with one half", ("are even", "show an even number", "are odd")),
    )  # fmt: skip
    number = draw.pick(str(n), _COUNTS[n] if n < 6 else "six")
    prompt = draw.phrase(
        "I let {c} {d} roll. how probable is it that all of them {s}",
        "<find> the probability that {c} {d} all {s}",
        "roll {c} {d}: [probability|chance] that all {s}",
        "how likely is it that all of {c} {d} {s}",
        "[chance|odds] that {c} {d} all {s}",
        "{p} [throws|rolls] {c} {d}. how likely do all of them {s}",
        "when {c} {d} are rolled, what is the chance that they all {s}",
        "{c} {d}, all {s}: probability",
        "[likelihood|probability|chance] of this: {c} {d} are [thrown|rolled] and all {s}",
        "all of {c} {d} {s}, [how likely is that|what is the chance|how probable is it]",
        "[what is|what's] the [probability|chance|likelihood] that {c} [rolled |thrown |]{d} all {s}",
        "[toss|cast|shake and throw] {c} {d}. [probability|how likely] that every one of them fits: they {s}",
        "in a [game|casino|maths class], {c} {d} are rolled together. [what are the odds|probability] that all [of them |]{s}",
        "P(all {s}), {c} {d}",
        "[using python|in python], the probability that {c} {d} all {s}",
        "{c} {d} [on the table|in a cup|in my hand]: [chance|probability] that after the throw they all {s}",
        "if {p} lets {c} {d} roll, how probable is it that they all {s}",
        "[throwing|rolling] {c} {d}, [how likely|how probable|what is the chance] that all [of them |]{s}",
        "I need all {c} {d} to fit, that is, they all {s}. [how likely is that|probability]",
        "{c} {d} land on the table. how [likely|probable] do they all {s}",
        "chance for [the event|this]: {c} {d} and all {s}",
        c=number, d=die, s=draw.pick(*said), p=draw.pick(*NAMES),
    ) + form.said  # fmt: skip
    head = "import math\n" if "math" in formula else ""
    code = f"{head}result = {form.code(formula)}\nprint(result)"
    return ask(prompt, code, f"The probability is **{{out}}{form.mark}**.", think=f"{think}: {formula}.")  # fmt: skip


@family("probability", number=True, weight=2)
def draw_several(draw: Draw) -> tuple[Item, ...]:
    """Several drawn from a bag, without or with replacement."""
    kinds = draw.random.sample(_COLORS, draw.pick(2, 2, 3))
    counts = [draw.integer(2, 12) for _ in kinds]
    k, form = draw.pick(2, 2, 2, 3), chance_form(draw)
    counts[0], counts[1] = max(counts[0], k + 1), max(counts[1], k)
    total = " + ".join(map(str, counts))
    back = draw.chance(0.25)
    a, b = kinds[0], kinds[1]
    things, holder = draw.pick("marbles", "balls", "socks", "candies", "chips", "beads", "cards", "buttons", "tokens", "stones", "pens"), draw.pick("bag", "box", "drawer", "jar", "hat", "bowl", "sack", "basket", "tin")  # fmt: skip
    items = [f"{c} {t}" for c, t in zip(counts, kinds, strict=True)]
    order = draw.random.sample(items, len(items))
    listed = ", ".join(order[:-1]) + " and " + order[-1]
    w = _COUNTS[k]
    events = ("all", "none", "atleast", "one")
    event = draw.pick(*events, "all", "mixed", "same", "differ") if k == 2 else draw.pick(*events)
    x, y, n = counts[0], counts[1], f"({total})"
    both = "both" if k == 2 else f"all {w}"
    said = draw.pick(*{
        "all": (f"{both} are {a}", f"I get {w} {a} ones", f"{both} of them are {a}"), "none": (f"none is {a}", f"I get no {a} one", f"not one of them is {a}"),
        "mixed": (f"one is {a} and one is {b}", f"I get one {a} and one {b}", f"they are one {a} and one {b}"), "atleast": (f"at least one is {a}", f"there is at least one {a}", f"one or more of them are {a}"),
        "one": (f"exactly one is {a}", f"just one of them is {a}", f"exactly one of the {w} is {a}"), "same": ("both have the same colour", "the two are of the same colour", "the colours match"), "differ": ("they have different colours", "the two are of different colours", "no two have the same colour"),
    }[event])  # fmt: skip
    how = draw.pick("with replacement", "putting it back each time", "with putting back") if back else draw.pick("without putting back", "without replacement", "at once", "", "one after the other without replacement")  # fmt: skip
    prompt = draw.phrase(
        "in a {h} there are {l} {t}; {w} come out {r}. [probability|how likely is it] that {z}",
        "{h} with {l} {t}, [draw|take] {w} {r}: probability that {s}",
        "from {l} {t} {w} are drawn {r}. what is the probability that {s}",
        "<find> the probability that {s} when {w} {t} are drawn {r} from {l}",
        "there are {l} {t} in a {h}. {p} takes {w} {r}. how likely is it that {z}",
        "{l} {t}, {w} drawn {r}. P({z})",
        "what's the chance that {s} if I draw {w} {t} {r} from a {h} with {l}",
        "I blindly take {w} {t} {r} from a {h} with {l}. probability that {s}",
        "urn: {l}. {w} draws {r}. how likely that {s}",
        "{w} {t} are [taken|picked|pulled] {r} from a {h} with {l}. [what is the chance|probability|how likely is it] that {s}",
        "[contents of a {h}|in the {h}]: {l}. [I draw|I take|I pull] {w} {r}. [probability|chance] that {s}",
        "suppose a {h} [contains|holds] {l} {t} and {w} are drawn {r}. [find|what is] the probability that {s}",
        "[reaching|grabbing] into a {h} with {l} {t}, I [take|pull out] {w} {r}. [how likely is it|what is the probability] that {s}",
        "how [probable|likely] is it that {s}, drawing {w} {t} {r} from {l}",
        "[chance|likelihood] that {s}: {w} {t} {r}, {l} in the {h}",
        "{p} has a {h} with {l} {t} and [draws|picks] {w} {r}. what is the probability that {z}",
        "[using python|in python], {l} {t} in a {h}, {w} drawn {r}: probability that {s}",
        "we [have|put] {l} {t} [in|into] a {h} and [draw|take out] {w} {r}. P({s})",
        "probability that {s}: a {h} of {l} {t}, {w} [taken|drawn] {r}",
        "out of a {h} with {l} {t} I [fish|pull|grab] {w} {r}. [what are my chances|how likely is it|how probable is it] that {s}",
        "{l} {t} [lie|are] in a {h}. {w} of them are [drawn|chosen at random|picked blindly] {r}. [what is|give me] the probability that {z}",
        "a child [takes|draws] {w} {t} {r} from a {h} with {l}. how likely is it that {z}",
        "{h}: {l}. [drawing|taking] {w} {r}, [chance|probability] that {s}",
        h=holder, l=listed, t=things, w=w, r=how, s=said, z=said.replace("I get", "there are" if "ones" in said else "there is"), p=draw.pick(*NAMES),
    ) + form.said  # fmt: skip
    prompt = prompt.replace("  ", " ").replace(" .", ".").replace(" :", ":").replace(" ,", ",")
    if back:
        squares = " + ".join(f"{count} ** 2" for count in counts)
        formula = {
            "all": f"({x} / {n}) ** {k}", "none": f"(1 - {x} / {n}) ** {k}", "atleast": f"1 - (1 - {x} / {n}) ** {k}", "mixed": f"2 * {x} * {y} / {n} ** 2",
            "one": f"{k} * {x} / {n} * (1 - {x} / {n}) ** {k - 1}", "same": f"({squares}) / {n} ** 2", "differ": f"1 - ({squares}) / {n} ** 2",
        }[event]  # fmt: skip
    else:
        pairs = " + ".join(f"math.comb({count}, 2)" for count in counts)
        formula = {
            "one": f"{x} * math.comb({total} - {x}, {k - 1}) / math.comb({total}, {k})", "same": f"({pairs}) / math.comb({total}, 2)", "differ": f"1 - ({pairs}) / math.comb({total}, 2)",
            "all": f"math.comb({x}, {k}) / math.comb({total}, {k})", "none": f"math.comb({total} - {x}, {k}) / math.comb({total}, {k})",
            "mixed": f"{x} * {y} / math.comb({total}, 2)", "atleast": f"1 - math.comb({total} - {x}, {k}) / math.comb({total}, {k})",
        }[event]  # fmt: skip
    head = "import math\n" if "math" in formula else ""
    code = f"{head}result = {form.code(formula)}\nprint(result)"
    think = (
        f"{x} {a} of {total}; {k} drawn {'with' if back else 'without'} putting back: {formula}."
    )
    return ask(prompt, code, f"The probability is **{{out}}{form.mark}**.", think=think)


@family("probability", weight=1.5)
def one_card(draw: Draw) -> tuple[Item, ...]:
    """One card, die or marble: an exact fraction, or a decimal."""
    suit, rank = draw.pick("heart", "spade", "club", "diamond"), draw.pick("king", "queen", "ace", "jack", "seven", "ten")  # fmt: skip
    good, total, thing, said = draw.pick(
        ("13 + 4 - 1", "52", "card", f"a {suit} or a {rank}"), ("13 + 4 - 1", "52", "card", f"a {rank} or a {suit}"), ("13", "52", "card", f"a {suit}"), ("4", "52", "card", f"a {rank}"),
        ("12", "52", "card", "a face card"), ("26", "52", "card", draw.pick("a red card", "a black card")), ("4 + 4", "52", "card", draw.pick("a king or a queen", "an ace or a ten", "a jack or a seven")),
        ("52 - 4", "52", "card", f"not a {rank}"), ("2", "52", "card", f"a red {rank}"), ("26 + 4 - 2", "52", "card", f"a red card or a {rank}"), ("1", "52", "card", f"the {rank} of {suit}s"),
        ("6 - 4", "6", "die", "more than 4"), ("3", "6", "die", "an even number"), ("3", "6", "die", draw.pick("a prime number", "an odd number")), ("2", "6", "die", draw.pick("a multiple of 3", "a 1 or a 6")), ("4", "6", "die", draw.pick("at least 3", "at most 4", "3 or more")), ("2", "6", "die", draw.pick("at most 2", "5 or higher", "less than 3")), ("1", "6", "die", draw.pick("a 5", "a six", "exactly 3")),
        ("6", "52", "card", draw.pick("a black face card", "a red face card")), ("13 + 13", "52", "card", draw.pick("a heart or a spade", "a club or a diamond")), ("36", "52", "card", "a number from 2 to 10"), ("52 - 13", "52", "card", draw.pick("anything but a heart", "no spade")), ("52 - 12", "52", "card", "not a face card"),
        ("6", "20", "20-sided die", draw.pick("15 or more", "at least 15")), ("4", "8", "8-sided die", draw.pick("an odd number", "more than 4")), ("3", "10", "10-sided die", draw.pick("at most 3", "a multiple of 3")), ("5", "6", "die", "not a six"),
        ("6 + 4 - 2", "12", "12-sided die", "an even number or a multiple of 3"),
    )  # fmt: skip
    if thing == "card":
        templates: tuple[str, ...] = (
            "somebody cuts a deck of cards. how likely is the card {s}", "<find> the probability of drawing {s} from a [deck of 52|deck of cards|standard deck]",
            "I [draw|pull|pick] a card from [52 cards|a deck]. how likely is {s}", "one card from a 52 card deck, {s}[: probability|, what are the odds|. chance]", "what is the chance that a [random |]card is {s}", "P({s}) for one card of a standard deck",
            "probability of {s}, one card drawn from 52", "a card is drawn [at random |]from a [shuffled|well shuffled] deck. what is the probability of {s}", "{n} takes the top card of a deck. how likely is it {s}", "[turn over|flip|reveal] one card of a [deck|52 card deck]: [chance|probability|likelihood] of {s}", "[how likely|how probable] is {s} as the [first|top|next] card of a [full|fresh] deck", "[what part|what share] of a deck [is|would be] {s}", "a [magician|friend|dealer] lets me [draw|pick] one of 52 cards. [chance|probability] of {s}", "[using python|in python], probability of {s} for one card of 52", "out of 52 cards one is [drawn|taken]. [probability|likelihood] that it is {s}", "[random|single] card, {s}: [probability|how likely|P = ?]",
        )  # fmt: skip
    else:
        templates = (
            "roll {o} {t}: [probability|chance] of {s}", "<find> the probability of [rolling|throwing|getting] {s} with {o} {t}", "I roll {o} {t}. how likely is {s}", "{o} {t}, {s}, [probability|chance]", "what are the odds of {s} on {o} {t}", "P({s}) with one {t}", "{n} throws {o} {t}. how likely is {s}", "[toss|cast|throw] {o} {t}: [chance|probability|likelihood] of {s}", "[how likely|how probable] is {s} [with|on|when rolling] {o} [fair |]{t}", "[using python|in python], probability of {s} with {o} {t}", "in a board game I need {s} with {o} {t}. [how likely|what is my chance|probability]", "[one roll|a single roll] of {o} {t}: {s}, [probability|how likely is it]", "[which part|what share] of the sides of {o} {t} [gives|means] {s}", "{o} {t} is [rolled|thrown]. [probability|likelihood|chance] of {s}",
        )  # fmt: skip
    fraction = draw.chance(0.6)
    form = chance_form(draw)
    said = said.replace("a ace", "an ace")
    prompt = draw.phrase(*templates, s=said, t=thing, o=draw.pick("a", "one"), n=draw.pick(*NAMES))
    think = f"Good are {good} of {total}."
    if fraction:
        code = f"from fractions import Fraction\nprint(Fraction({good}, {total}))"
        return ask(articled(prompt) + fraction_wish(draw), code, "The probability is **{out}**.", think=think)  # fmt: skip
    ratio = f"({good}) / {total}" if " " in good else f"{good} / {total}"
    code = f"print({form.code(ratio)})"
    return ask(
        articled(prompt) + form.said,
        code,
        f"The probability is **{{out}}{form.mark}**.",
        think=think,
    )


@family("probability", number=True)
def several_cards(draw: Draw) -> tuple[Item, ...]:
    k, form = draw.pick(2, 2, 3, 4, 5), chance_form(draw, 6)
    w = draw.pick(str(k), _COUNTS[k])
    good, said = draw.pick((13, "hearts"), (13, "spades"), (26, "red"), (26, "black"), (12, "face cards"), (4, "aces"), (4, "kings"), (13, "of one given suit"))  # fmt: skip
    k = min(k, 4) if good == 4 else k
    w = draw.pick(str(k), _COUNTS[k])
    form = form if k == 2 and good > 4 else Form("", 8)
    kind = "all" if said == "of one given suit" else draw.pick("all", "all", "none", "least", "one")
    single = said[:-1] if said.endswith("s") else f"{said} one"
    be = _one(single) if said.endswith("s") else said
    event = {
        "all": f"all of them are {said}", "none": f"none of them are {said}", "least": draw.pick(f"at least one of them is {be}", f"there is at least one {single}"),
        "one": draw.pick(f"exactly one of them is {be}", f"there is exactly one {single}"),
    }[kind]  # fmt: skip
    prompt = draw.phrase(
        "I draw {w} cards from a [deck|standard deck|deck of 52]. probability that {s}",
        "<find> the probability that {s} when {w} cards are [drawn|dealt] from 52",
        "{w} cards from a deck without replacement: [chance|probability] that {s}",
        "deal {w} cards. how likely is it that {s}",
        "[a hand of|a player gets] {w} cards. what is the chance that {s}",
        "{n} is dealt {w} cards from a full deck. how likely is it that {s}",
        "what are the odds, as a probability, that out of {w} cards {s}",
        "{w} cards, {s}: probability (52 card deck)",
        "{w} cards are [taken|drawn|dealt] from a [shuffled|full|52 card] deck. [how likely is it|what is the probability|chance] that {s}",
        "[what is|what's] the [likelihood|probability|chance] that [among|of] {w} [dealt|drawn] cards {s}",
        "[draw|pick|take] {w} from 52 cards: [probability|likelihood] that {s}",
        "in a card game [everyone|each player|I] [gets|is dealt] {w} cards. [how likely is it|probability] that {s}",
        "P({s}) for {w} cards from a deck of 52",
        "[using python|in python], probability that {s} in a hand of {w} cards",
        "[how probable|how likely] is a hand of {w} cards where {s}",
        "if I [take|get] {w} cards off a shuffled deck without putting any back, what is the chance that {s}",
        "[shuffle a deck and draw|from a shuffled deck I draw] {w} cards. how [likely|probable] is it that {s}",
        "[chance|probability|likelihood] that {s}: {w} cards [drawn |dealt |]from 52",
        "{n} and I play cards. I [get|hold|am dealt] {w} cards from a full deck. how likely is it that {s}",
        "a poker-like deal of {w} cards: what is the probability that {s}",
        "[standard deck|52 cards], {w} drawn: [how likely|what is the chance] that {s}",
        w=w, s=event, n=draw.pick(*NAMES),
    ) + form.said  # fmt: skip
    formula = {
        "all": f"math.comb({good}, {k}) / math.comb(52, {k})", "none": f"math.comb(52 - {good}, {k}) / math.comb(52, {k})",
        "least": f"1 - math.comb(52 - {good}, {k}) / math.comb(52, {k})", "one": f"{good} * math.comb(52 - {good}, {k - 1}) / math.comb(52, {k})",
    }[kind]  # fmt: skip
    code = f"import math\nresult = {form.code(formula)}\nprint(result)"
    return ask(prompt, code, f"The probability is **{{out}}{form.mark}**.", think=f"Count the good hands of {k}, over all {k} of 52: {formula}.")  # fmt: skip


def _one(single: str) -> str:
    return f"an {single}" if single[0] in "aeiou" else f"a {single}"


@family("probability", number=True)
def shared_birthday(draw: Draw) -> tuple[Item, ...]:
    n, form = draw.pick(23, 30, draw.integer(5, 60)), chance_form(draw)
    if draw.chance(0.25):
        prompt = draw.phrase(
            "<find> the probability that [all|the] {n} [people|pupils|guests] have different birthdays",
            "how likely is it that no two of {n} [people|pupils|colleagues] share a birthday",
            "[chance|probability] of no shared birthday [among|in a group of] {n} [people|players]",
            "{n} people, all birthdays different: [probability|how likely|chance]",
            "[in|at] a [class|party|team] of {n}, [what is the chance|probability] that everybody has [their own birthday|a birthday of their own]",
            "birthday problem for {n} people: probability of no match",
            "P(no common birthday), {n} people",
            "what is the probability that {n} random birthdays are [all different|distinct]",
            n=n,
        )  # fmt: skip
        formula = f"math.perm(365, {n}) / 365 ** {n}"
        code = f"import math\nresult = {form.code(formula)}\nprint(result)"
        return ask(prompt + form.said, code, f"The probability is **{{out}}{form.mark}**.", think=f"All {n} birthdays differ: {formula}.")  # fmt: skip
    prompt = draw.phrase(
        "[chance|probability] of a shared birthday in a [crowd|class|room] of {n}",
        "<find> the probability that [at least |]two of {n} people have the same birthday",
        "birthday [problem|paradox] [with|for] {n} people",
        "how likely is [it that two of|a shared birthday among] {n} [people|pupils]",
        "{n} people in a room: chance that some two have birthday on the same day",
        "there are {n} [kids in my class|players on the team|guests]. how likely do two have the same birthday",
        "{n} people, 365 days, probability of a common birthday",
        "what are the odds of a birthday match among {n} people, as a probability",
        "with {n} people, what is the probability that not all birthdays differ",
        "[in|at] a [party|meeting|school class|company] [of|with] {n} people, [how likely is it|what is the chance|probability] that two [share a birthday|have the same birthday]",
        "{n} [guests|children|strangers|colleagues]: [probability of|chance of|how likely is] at least one birthday [match|collision|pair]",
        "[same|equal] birthday among {n} people: [chance|probability|how likely]",
        "[birthday paradox|birthday problem], n = {n}",
        "[what is|what's] the [likelihood|chance|probability] that somebody [in|out of] a group of {n} shares a birthday with somebody else [in it|there]",
        "how [probable|likely] is it that two or more of {n} [persons|people|students] [were born|celebrate] on the same day of the year",
        "[using python|in python], the birthday problem for {n} people",
        "will two of {n} people have the same birthday? [I need|give me|what is] the probability",
        "{n} people meet. ignoring leap years, [how likely is|what is the probability of] a shared birthday",
        n=n,
    )  # fmt: skip
    formula = f"1 - math.perm(365, {n}) / 365 ** {n}"
    code = f"import math\nresult = {form.code(formula)}\nprint(result)"
    return ask(prompt + form.said, code, f"The probability is **{{out}}{form.mark}**.", think=f"One minus the chance that all {n} birthdays differ.")  # fmt: skip


@family("probability", number=True, weight=1.5)
def all_or_none(draw: Draw) -> tuple[Item, ...]:
    """None, or all, of several independent things happen."""
    percent, n, none = draw.pick(1, 2, 3, 5, 10, 0.5, draw.integer(1, 30)), draw.integer(3, 50), draw.chance(0.6)  # fmt: skip
    if not none:
        percent, n = draw.integer(60, 99), draw.integer(2, 12)
    form = chance_form(draw)
    p = draw.pick(f"{percent}%", f"{percent}%", f"{percent} percent")
    nothing = (
        "{p} of the screws from a factory are scrap. how likely is a bag of {n} without scrap",
        "{p} of the [eggs|bulbs|chips] are bad. chance that a [pack|box] of {n} has no bad one",
        "a [flight|train|bus] is late with {p}. how likely is no delay in {n} trips",
        "<find> the probability that none of {n} [fails|breaks] if each does with {p}",
        "each of {n} [servers|parts|lamps] fails with probability {p}. how likely do all survive",
        "{n} [tries|trials], {p} each: probability of none",
        "there is a {p} risk a year. chance that nothing happens in {n} years",
        "{w} buys {n} [tickets|packs], each wins with {p}. how likely is it that none wins",
        "no error in {n} [characters|pages|bits] when the error rate is {p}: probability",
        "P(no defect) with {n} items at {p} defect rate",
        "if {p} of all parcels get lost, how likely do {n} of them all arrive",
        "each of {n} [patients|plants|matches|passengers] [has|runs] a risk of {p}. [probability|chance|how likely is it] that [none is hit|it happens to none]",
        "[zero|no] [failures|faults|hits] in {n} [tests|units|attempts] at {p} each: [probability|how likely|chance]",
        "[what is|what's] the [chance|probability|likelihood] of not a single [fault|failure|defect] among {n} [parts|units|devices] with a {p} rate",
        "how [probable|likely] is it to get through {n} [days|rounds|weeks] without an accident if the risk is {p} each [time|one]",
        "the [failure|error|dropout] rate is {p}. [probability|chance] that {n} [independent |]cases [all go well|are all without one]",
        "[using python|in python], probability of no event in {n} independent trials, {p} each",
        "a bug shows up in {p} of the runs. chance that {n} runs [are all clean|show no bug]",
    )
    everything = (
        "a player hits with {p}. probability that all {n} [shots|throws] hit",
        "each of {n} [parts|steps|machines] works with {p}. how likely does everything work",
        "<find> the probability that all {n} succeed if each does with {p}",
        "{n} [tries|trials], {p} each: probability that all succeed",
        "a chain of {n} [steps|links], each fine with {p}. probability that the whole chain is fine",
        "chance of {n} successes in a row at {p} each",
        "{w} passes each exam with {p}. how likely are {n} passes in {n} exams",
        "a system needs all {n} components, each is {p} reliable. reliability of the system",
        "the forecast is right {p} of the time. how likely is it right {n} days in a row",
        "[what is|what's] the [chance|probability|likelihood] that all {n} [parts|devices|bulbs] work when each [one |]works with {p}",
        "{n} [independent |]steps, each [succeeds|works] with {p}. [probability|how likely is it] that [every step works|nothing fails]",
        "a [seed|plant|cutting] grows with {p}. how likely do all {n} grow",
        "how [probable|likely] are {n} [hits|wins|passes] [out of|from] {n} [if|when] one has {p}",
        "[success|hit|pass] rate {p}, {n} times [in a row|one after the other|without a miss]: probability",
        "[using python|in python], probability that all {n} independent trials succeed, {p} each",
        "every [link|guest|courier] [holds|comes|is on time] with {p}. [chance|probability] that all {n} do",
    )
    prompt = draw.phrase(*(nothing if none else everything), p=p, n=n, w=draw.pick(*NAMES)) + form.said  # fmt: skip
    formula = f"(1 - {percent} / 100) ** {n}" if none else f"({percent} / 100) ** {n}"
    code = f"result = {form.code(formula)}\nprint(result)"
    return ask(articled(prompt), code, f"The probability is **{{out}}{form.mark}**.", think=f"Each of {n} independent: {formula}.")  # fmt: skip


@family("probability", number=True)
def one_in_many(draw: Draw) -> tuple[Item, ...]:
    """The chance to guess everything: one in how many."""
    n = draw.integer(2, 15)
    base, said = draw.pick(
        (2, ("a true or false test of {n} questions guessed without a mistake", "{n} yes/no answers right by pure guessing", "{n} heads in a row", "{n} coin flips all right")),
        (6, ("{n} sixes in a row", "only sixes with {n} dice", "a six on each of {n} rolls")),
        (4, ("all {n} multiple choice questions right by guessing (4 options each)", "{n} questions with four answers each, all guessed right")),
        (10, ("a {n} digit code right at the first guess", "a {n}-digit PIN by one guess")), (5, ("{n} questions with 5 options each all right by luck",)), (3, ("all {n} football results (win, draw, loss) right by guessing",)),
    )  # fmt: skip
    n = min(n, 7) if base > 4 else n
    many = draw.chance(0.6)
    text = draw.pick(*said).format(n=n)
    prompt = draw.phrase(
        *((
            "{s} by luck: that is one in how many", "one in how many is the chance of {s}", "the chance of {s} is one in what", "{s}: 1 in how many", "how unlikely is {s}, as 1 in x", "1 in how many tries gives {s}", "what are the odds of {s}, like one in ...", "{s} happens [on average |]once in how many [tries|times]", "how many [tries|attempts] [on average |]for {s}, as 1 in n", "1 in ? for {s}", "[how rare|how unusual] is {s}: one in [what|how many]", "the probability of {s} is 1 [over|divided by] what [number|]", "[using python|in python], {s} is 1 in how many",
        ) if many else (
            "<find> the probability of {s}", "how likely is {s}", "chance of {s}", "{s}: probability", "what's the probability of getting {s}", "I try for {s}. how likely is that", "[likelihood|probability|chance] of {s}[ by pure luck|]", "how [probable|unlikely, as a probability,] is {s}", "[using python|in python], probability of {s}", "[what is|what's] the chance of {s}", "P({s})", "{s}, [how likely|how probable|what chance]", "[can you work out|compute|calculate] how likely {s} is",
        )),
        s=text,
    )  # fmt: skip
    if many:
        return ask(articled(prompt), f"result = {base} ** {n}\nprint(result)", "The chance is 1 in **{out}**.", think=f"{base} possibilities for each of {n}.")  # fmt: skip
    code = f"result = round((1 / {base}) ** {n}, 10)\nprint(result)"
    return ask(articled(prompt), code, "The probability is **{out}**.", think=f"1 / {base} for each of {n}.")  # fmt: skip


@family("probability", number=True, weight=1.5)
def poisson_chance(draw: Draw) -> tuple[Item, ...]:
    rate, form = draw.pick(draw.integer(1, 12), draw.decimal(0.5, 9, 1)), chance_form(draw)
    k = max(round(rate) + draw.random.randint(-2, 3), 0)
    kind = draw.pick(
        "exactly", "exactly", "exactly", "at most", "at least", "no", "more than", "fewer than"
    )
    k = 0 if kind == "no" else max(k, 1)
    thing, time = draw.pick(("calls", "hour"), ("customers", "minute"), ("emails", "hour"), ("accidents", "month"), ("goals", "match"), ("typos", "page"), ("buses", "hour"), ("meteors", "hour"), ("defects", "metre"), ("requests", "second"), ("patients", "day"), ("errors", "week"), ("cars", "minute"), ("orders", "day"), ("cracks", "kilometre"), ("visitors", "hour"), ("breakdowns", "year"), ("letters", "day"))  # fmt: skip
    event = f"no {thing}" if kind == "no" else f"{draw.pick(kind, kind, '') if kind == 'exactly' else kind} {k} {thing}".strip()  # fmt: skip
    single = "bus" if thing == "buses" else thing[:-1]
    event = re.sub(rf"\b1 {thing}", f"1 {single}", event)
    prompt = draw.phrase(
        "during one {u} there are usually {r} {t} (Poisson). likelihood of {e}",
        "poisson[ with|:| distribution,] [mean|rate|lambda] {r}, probability of {e}",
        "on average {r} {t} per {u}. how likely are {e} in one {u}",
        "<find> the probability of {e} in a {u} if the average is {r} per {u}",
        "there are {r} {t} per {u} on average, poisson distributed. P({e})",
        "we get {r} {t} a {u} on average; what is the chance of {e} in the next {u}",
        "lambda = {r}, {e}: poisson probability",
        "average {r} {t} per {u}, [chance|probability] of {e}",
        "{t} follow a Poisson process with {r} per {u}. probability of {e} in a {u}",
        "the mean number of {t} per {u} is {r}. how likely are {e}",
        "[expected|typical|usual]: {r} {t} per {u}. [chance|probability|likelihood] of {e} in a {u}[, Poisson|]",
        "{r} {t} [come|occur|happen] in a {u} on average. [what is|find] the probability that there are {e} in one {u}",
        "[what is|what's] the [chance|probability|likelihood] of {e} in a {u}, Poisson with mean {r}",
        "how [probable|likely] are {e} during a {u} when there are {r} on average",
        "poisson model, {r} per {u}: P({e})",
        "[using python|in python], Poisson with mean {r}: probability of {e}",
        "with a Poisson [mean|rate] of {r} {t} per {u}, [how likely are|what is the chance of] {e}",
        "X ~ Poisson({r}). [probability|chance] of {e}",
        "our [records|data|logs] show {r} {t} per {u} on average. [probability|chance] of seeing {e} in the next {u}",
        "{t} arrive at a [mean |]rate of {r} per {u}. [probability|chance|how likely is it] that there are {e} in a given {u}",
        "[mu|λ|lambda] = {r} per {u}. [probability|P] of {e}",
        "if we [expect|usually have] {r} {t} per {u}, how likely are {e} (Poisson)",
        "what are the chances of {e} in a {u} with a Poisson rate of {r}",
        t=thing, r=rate, u=time, e=event,
    ) + form.said  # fmt: skip
    prompt = re.sub(rf"(?<![\w.])1 {thing}", f"1 {single}", prompt.replace(" a hour", " an hour"))
    one = f"math.exp(-{rate}) * {rate} ** {k} / math.factorial({k})"
    many = f"math.exp(-{rate}) * {rate} ** k / math.factorial(k)"
    formula = {
        "exactly": one, "no": one, "at most": f"sum({many} for k in range({k} + 1))", "at least": f"1 - sum({many} for k in range({k}))",
        "more than": f"1 - sum({many} for k in range({k} + 1))", "fewer than": f"sum({many} for k in range({k}))",
    }[kind]  # fmt: skip
    code = f"import math\nresult = {form.code(formula)}\nprint(result)"
    return ask(prompt, code, f"The probability is **{{out}}{form.mark}**.", think=f"Poisson with mean {rate}, {kind} {k}.")  # fmt: skip


@family("probability", number=True, weight=1.5)
def two_events(draw: Draw) -> tuple[Item, ...]:
    """P(A or B), P(A and B), neither, A given B."""
    a, b = draw.random.randint(10, 80) / 100, draw.random.randint(10, 80) / 100
    both = draw.random.randint(1, max(1, int(min(a, b) * 100) - 1)) / 100
    both = max(both, round(a + b - 1 + 0.02, 2)) if a + b > 1 else both
    kind = draw.pick("or", "or", "and", "neither", "one", "exclusive", "given", "inclusion", "not")
    if kind == "exclusive" and a + b > 1:
        a, b = round(a / 2, 2), round(b / 2, 2)
    form = chance_form(draw)
    independent = draw.pick("A and B independent", "the events are independent", "they are independent")  # fmt: skip
    one, two = draw.pick(("Ann comes", "Ben comes"), ("it rains today", "the bus is late"), ("the first shot hits", "the second one hits"), ("machine A fails", "machine B fails"), ("alarm 1 rings", "alarm 2 rings"), ("Omar passes", "Lena passes"), ("the first seed grows", "the second seed grows"), ("the train is on time", "the lift works"), ("server A answers", "server B answers"))  # fmt: skip
    story = draw.chance(0.35) and kind in ("or", "and", "neither", "one")
    asked = {
        "or": ("P(A or B)", "P(A ∪ B)", "the probability of A or B", "the chance that at least one happens"), "and": ("P(A and B)", "P(A ∩ B)", "the probability of both", "the chance of A and B"),
        "neither": ("P(neither)", "P(neither A nor B)", "the probability that none happens"), "one": ("the probability of exactly one of them", "P(exactly one)"),
        "exclusive": ("P(A or B)", "P(A ∪ B)"), "given": ("P(A|B)", "P(A given B)", "the probability of A if B happened"), "inclusion": ("P(A or B)", "P(A ∪ B)"), "not": ("P(not A)", "the probability that A does not happen", "the complement"),
    }[kind]  # fmt: skip
    facts = {"exclusive": f"P(A)={a}, P(B)={b}, mutually exclusive", "given": f"P(A and B)={both}, P(B)={b}", "inclusion": f"P(A)={a}, P(B)={b}, P(A and B)={both}", "not": f"P(A)={a}"}.get(kind, f"P(A)={a}, P(B)={b}, {independent}")  # fmt: skip
    facts = facts if draw.chance(0.5) else facts.replace("=", " = ")
    if story:
        ends = {"or": ("at least one of the two", "one or the other or both"), "and": ("both", "the two together"), "neither": ("neither of the two", "none of them"), "one": ("exactly one of the two", "just one of them")}[kind]  # fmt: skip
        prompt = draw.phrase(
            "{o} with probability {a} and {t} with probability {b}, independently. how likely is {e}",
            "the probability that {o} is {a}, that {t} is {b}, independent. what is the chance of {e}",
            "chance of {e} if {o} with {a} and independently {t} with {b}",
            "{o}: {a}. {t}: {b}. independent. probability of {e}",
            "<find> the probability of {e}: {o} ({a}), {t} ({b}), independent of each other",
            "suppose {o} with a probability of {a} and {t} with {b}. how likely is {e} if they have nothing to do with each other",
            "independently, {o} with {a} and {t} with {b}. [find|what is] the [probability|chance|likelihood] of {e}",
            "[two independent events|independent events]: {o} ({a}), {t} ({b}). [probability|chance] of {e}",
            "{a} is the chance that {o}, {b} that {t}; they do not influence each other. how likely is {e}",
            "how [probable|likely] is {e} when {o} with {a} and, independently, {t} with {b}",
            "[using python|in python], P({e}) where {o} with {a}, {t} with {b}, independent",
            "there is a chance of {a} that {o} and an independent chance of {b} that {t}. what about {e}",
            o=one, t=two, a=a, b=b, e=draw.pick(*ends),
        )  # fmt: skip
    else:
        prompt = draw.phrase(
            "{f}. [what is |find |]{q}", "[given|if|with] {f}, <find> {q}", "{f}[: |, ]{q}", "<find> {q} for {f}", "{q} if {f}", "{q}, where {f}", "let {f}. compute {q}", "A and B are events with {f}. {q}", "I know that {f} and need {q}", "[suppose|assume|say] {f}. [then |]{q} is [what|how much]", "{f}; {q} = ?", "[work out|determine|calculate|compute] {q} [from|using|given] {f}", "[using python|in python], {q} with {f}", "two events A and B, {f}. [how big is|what is|find] {q}", "[how big|how large] is {q} [if|when|given that] {f}", "[probability|exercise|homework]: {f}. {q}",
            f=facts, q=draw.pick(*asked),
        )  # fmt: skip
    formula = {
        "or": f"{a} + {b} - {a} * {b}", "and": f"{a} * {b}", "neither": f"(1 - {a}) * (1 - {b})", "one": f"{a} * (1 - {b}) + {b} * (1 - {a})",
        "exclusive": f"{a} + {b}", "given": f"{both} / {b}", "inclusion": f"{a} + {b} - {both}", "not": f"1 - {a}",
    }[kind]  # fmt: skip
    code = f"result = {form.code(formula)}\nprint(result)"
    return ask(prompt + form.said, code, f"The probability is **{{out}}{form.mark}**.", think=f"The formula here: {formula}.")  # fmt: skip


@family("probability", number=True)
def raffle_value(draw: Draw) -> tuple[Item, ...]:
    """Expected winnings of tickets, sometimes less what they cost."""
    tickets, mine, prize = draw.pick(100, 200, 500, 1000, draw.integer(50, 2000)), draw.integer(1, 20), draw.pick(50, 100, 150, 200, 500, 1000, 2500)  # fmt: skip
    price, net = draw.pick(2, 5, 10, 20), draw.chance(0.35)
    unit = draw.pick("dollars", "euros", "pounds", "$", "€")
    cash = f"{unit}{prize}" if unit in "$€" else f"{prize} {unit}"
    cost = f"{unit}{price}" if unit in "$€" else f"{price} {unit}"
    gross = (
        "one of {t} [tickets|numbers] wins {c}. I have {m}. how much do I win on average",
        "raffle: {t} tickets, one prize of {c}, I hold {m}. expected [value|winnings]",
        "{t} lottery tickets, {m} of them mine, prize {c}. [what can I expect to win on average|expected winnings]",
        "<find> the expected win with {m} of {t} tickets and a prize of {c}",
        "a prize of {c} is drawn among {t} tickets. {n} has {m}. expected winnings of {n}",
        "I own {m} out of {t} raffle tickets for {c}; how much is that worth on average",
        "expected winnings: {m} tickets of {t}, prize {c}",
        "[what is|what's] the [expected value|average win|mean payout] of {m} [tickets|numbers] [out of|among] {t} when the prize is {c}",
        "in a [tombola|raffle|prize draw] with {t} tickets the [only|single] prize is {c}. [I hold|I bought|I have] {m}. [average win|expected win|what are they worth on average]",
        "{n} holds {m} of {t} [tickets|lots] for a prize of {c}. how much [does {n} win on average|is the expected win]",
        "{m} [chances|tickets] in {t} to win {c}: [expected value|expectation|worth on average]",
        "[using python|in python], expected winnings with {m} of {t} tickets and prize {c}",
        "one prize of {c}, {t} [tickets|lots|participants], {m} [mine|are mine]. [expectation|what do I win on average]",
        "what is holding {m} of {t} tickets worth [on average|in expectation] if one [of them |]wins {c}",
        "{c} goes to one of {t} ticket holders at random. with {m} [in my hand|of them mine], what can I expect on average",
    )
    less = (
        "a raffle sells {t} tickets at {k}, one prize of {c}. I buy {m}. expected profit or loss",
        "{m} of {t} tickets at {k} each, prize {c}: expected gain after the cost",
        "tickets cost {k}, there are {t} and the prize is {c}. what do I gain or lose on average with {m}",
        "<find> the expected net winnings with {m} tickets at {k}, {t} tickets in all, prize {c}",
        "is it worth it: {m} tickets at {k}, {t} sold, one prize {c}. expected net value",
        "[raffle|tombola|prize draw]: {t} tickets at {k}, prize {c}. [expected net result|net expectation|average gain or loss] for {m}",
        "after paying for {m} tickets at {k} each, what do I win or lose on average? {t} tickets, prize {c}",
        "[what is|what's] my expected [profit|gain|net win] with {m} of {t} tickets costing {k} each and a prize of {c}",
        "{m} tickets, {k} a ticket, {t} in the drum, {c} to win. [net expected value|expected profit after cost]",
        "{n} pays {k} a ticket and has {m} of {t}; the prize is {c}. expected net gain",
    )
    prompt = draw.phrase(*(less if net else gross), t=tickets, m=mine if mine > 1 else "one", c=cash, k=cost, n=draw.pick(*NAMES))  # fmt: skip
    formula = f"{mine} / {tickets} * {prize}" + (f" - {mine} * {price}" if net else "")
    code = f"result = round({formula}, 4)\nprint(result)"
    return ask(prompt.replace("one tickets", "one ticket"), code, "The expected value is **{out}**.", think=f"{mine} of {tickets} tickets, prize {prize}: {formula}.")  # fmt: skip


@family("probability", number=True)
def waiting_tries(draw: Draw) -> tuple[Item, ...]:
    """Expected tries until a success, until all kinds are seen; the first success at try k."""
    n, percent, k = draw.pick(6, draw.integer(3, 30)), draw.pick(5, 10, 20, 25, 50, draw.integer(1, 60)), draw.integer(2, 8)  # fmt: skip
    sure = draw.pick(95, 95, 95, 90, 99, 80, 50)
    kind = draw.pick("collect", "collect", "wait", "first", "enough")
    templates: tuple[str, ...] = {
        "collect": ("with a {n}-sided die, how many throws does it take on average to meet every face", "how many [packs|boxes|eggs] do I need on average to collect all {n} different [cards|toys|figures], one in each", "coupon collector with {n} [kinds|coupons]: expected draws", "<find> the expected number of draws to see all of {n} equally likely kinds", "there are {n} different stickers, one per pack at random. how many packs on average for the full set", "how often must I roll a {n}-sided die on average until each number came at least once", "{n} different [figures|cards|coupons], one at random in each pack. [expected number|average number] of packs to [own|get|have] them all", "mean number of [draws|throws|tries] until all {n} [faces|kinds|values] [have appeared|were seen]", "complete collection of {n} [equally likely |]pieces: how many [purchases|draws] on average", "[using python|in python], coupon collector expectation for {n}", "on average how many random [picks|draws] with replacement until all {n} [items|numbers] have come up"),
        "wait": ("[a try|an attempt|a shot] succeeds with {p}%. how many tries on average until the first success", "expected number of tries until success, p = {p}%", "<find> the mean number of attempts until it works, {p}% each time", "how many times do I have to try on average if the chance is {p}%", "a prize is in {p}% of the boxes. how many boxes must I open on average", "[success|hit] rate {p}%: [average|mean|expected] number of [tries|attempts] until [the first one|it works]", "it works {p}% of the time. how [often|many times] must I try on average", "[a fisherman|a salesman|a goalkeeper] succeeds {p}% of the time. [expected|average] number of [tries|attempts] to the first success", "[using python|in python], expected tries until the first success at {p}%", "mean waiting time in [tries|rounds] for an event with {p}% per [try|round]"),
        "first": ("success with {p}% each time. probability that the first success is at try {k}", "geometric distribution, p = {p}%, P(X = {k})", "<find> the probability that it works for the first time at attempt {k}, {p}% each", "chance that try number {k} is the first hit, hit rate {p}%", "each attempt works with {p}%. how likely is it that exactly the {o} is the first that works", "it takes exactly {k} [tries|attempts] to the first success, {p}% each: [probability|how likely]", "[using python|in python], P(first success at try {k}) with {p}%", "at {p}% per try, the very first success comes at try {k}: [probability|chance]", "how [probable|likely] is the first success exactly at attempt {k} with {p}% each time"),
        "enough": ("how many tries do I need to succeed at least once with {c}% certainty, {p}% each", "chance {p}% per try, how many tries for a {c}% chance of at least one success", "<howmany> attempts at {p}% for at least one success with probability {d}", "number of tries so that at least one works with {c}%, each works with {p}%", "[minimum|smallest] number of [tries|attempts] for [{c}%|at least {c}%] certainty of one success at {p}%", "to be {c}% sure of at least one hit, how [often|many times] must I try if one has {p}%", "[using python|in python], tries needed for {c}% chance of a success, {p}% each", "{p}% per [draw|try|shot]: how many [draws|tries|shots] until at least one hit is {c}% certain", "how many times must I repeat a {p}% attempt so that it works at least once with {c}% probability"),
    }[kind]  # fmt: skip
    prompt = draw.phrase(*templates, n=n, p=percent, k=k, o=ordinal(k), c=sure, d=sure / 100)
    p = f"{percent} / 100"
    line, think = {
        "collect": (f"result = round(sum({n} / k for k in range(1, {n} + 1)), 4)", f"{n} / k tries for each new one, k from 1 to {n}."), "wait": (f"result = round(1 / ({p}), 4)", f"On average 1 / p with p = {p}."),
        "first": (f"result = round((1 - {p}) ** ({k} - 1) * {p}, 4)", f"{k} - 1 failures, then a success with {p}."), "enough": (f"result = math.ceil(math.log(1 - {sure / 100}) / math.log(1 - {p}))", f"The smallest n with (1 - {p}) ** n at most {round(1 - sure / 100, 2)}."),
    }[kind]  # fmt: skip
    head = "import math\n" if "math" in line else ""
    answer = "The probability is **{out}**." if kind == "first" else "It takes **{out}** tries."
    return ask(articled(prompt), f"{head}{line}\nprint(result)", answer, think=think)


@family("probability", number=True)
def lottery_match(draw: Draw) -> tuple[Item, ...]:
    """Exactly k right of the drawn numbers, good ones in a sample: hypergeometric."""
    total, drawn = draw.pick((49, 6), (45, 6), (90, 5), (50, 5), (36, 6), (draw.integer(20, 60), draw.integer(3, 7)))  # fmt: skip
    lotto = draw.chance(0.5)
    form = Form("", 10) if lotto else chance_form(draw)
    good, k = (
        (drawn, draw.integer(2, drawn)) if lotto else (draw.integer(4, 12), draw.integer(1, 3))
    )
    if not lotto:
        total, drawn = draw.integer(good + 5, 50), draw.integer(k + 1, 6)
    lottery = (
        "lottery {d} out of {t}: probability of exactly {k} right",
        "<find> the chance of {k} correct numbers in a {d} of {t} lottery",
        "how likely are exactly {k} hits in lotto {d} from {t}",
        "a lottery draws {d} of {t} numbers. I have one ticket. probability of {k} matches",
        "{d}/{t} lottery, exactly {k} right, probability",
        "I tick {d} of {t} numbers. chance that {k} of them are drawn",
        "[what is|what's] the [probability|chance|likelihood] of [exactly |]{k} [matches|hits] in a {d} [from|of|out of] {t} [lotto|lottery]",
        "lotto: {t} balls, {d} drawn, I picked {d}. probability that exactly {k} [agree|match|are right]",
        "{k} [right|correct] in {d} out of {t}, [lotto probability|how likely]",
        "[using python|in python], chance of exactly {k} right in a {d}/{t} lottery",
        "how [probable|likely] is it to [guess|have|get] exactly {k} of the {d} winning numbers from {t}",
        "my ticket has {d} numbers of {t}. [chance|probability] that exactly {k} [come|are drawn]",
    )
    sample = (
        "a box of {t} [parts|bulbs|phones] has {g} bad ones. {d} are [taken|tested]. probability of exactly {k} bad",
        "{g} of {t} [fish|students|cards] are marked. in a sample of {d}, how likely are exactly {k} marked",
        "hypergeometric: population {t}, good {g}, draws {d}, exactly {k}",
        "<find> the probability of exactly {k} winners in {d} tickets when {g} of {t} tickets win",
        "among {t} [people|workers] {g} speak French. {d} are picked at random. chance that exactly {k} speak French",
        "{t} apples, {g} of them rotten, take {d}: probability of exactly {k} rotten",
        "[what is|what's] the [probability|chance|likelihood] of exactly {k} [defective|faulty] in a sample of {d} from {t} with {g} [defective|faulty] ones",
        "{t} [files|boxes|letters], {g} are [wrong|faulty]; I [check|open] {d}. how likely do I find exactly {k} of the [wrong|faulty] ones",
        "out of {t} [members|students|players], {g} are women. a group of {d} is drawn by lot. probability of exactly {k} women",
        "population {t} with {g} marked, {d} drawn without replacement: P(exactly {k} marked)",
        "[using python|in python], hypergeometric: {t} in all, {g} good, {d} drawn, exactly {k} good",
        "how [probable|likely] is it that exactly {k} of {d} [taken|chosen] items are [bad|spoiled], when {g} of {t} are",
    )
    prompt = draw.phrase(*(lottery if lotto else sample), t=total, d=drawn, g=good, k=k) + form.said  # fmt: skip
    prompt = prompt.replace(" 1 winners", " 1 winner")
    formula = f"math.comb({good}, {k}) * math.comb({total} - {good}, {drawn} - {k}) / math.comb({total}, {drawn})"  # fmt: skip
    most = min(good, drawn)
    if f"exactly {k}" in prompt and k < most and draw.chance(0.35):
        prompt = prompt.replace(f"exactly {k}", draw.pick(f"at least {k}", f"{k} or more"))
        formula = f"sum(math.comb({good}, k) * math.comb({total} - {good}, {drawn} - k) for k in range({k}, {most} + 1)) / math.comb({total}, {drawn})"
        code = f"import math\nresult = {form.code(formula)}\nprint(result)"
        return ask(prompt, code, f"The probability is **{{out}}{form.mark}**.", think=f"Add up {k} to {most} of the {good} good, the rest of the others, over {drawn} of {total}.")  # fmt: skip
    code = f"import math\nresult = {form.code(formula)}\nprint(result)"
    return ask(prompt, code, f"The probability is **{{out}}{form.mark}**.", think=f"{k} of the {good} good, the rest of the others, over {drawn} of {total}.")  # fmt: skip


@family("probability", number=True, weight=0.8)
def odds_and_chance(draw: Draw) -> tuple[Item, ...]:
    """Odds such as 3 to 1, uniform waiting, exponential life."""
    a, b = draw.integer(1, 12), draw.integer(1, 12)
    low, gap, mean = draw.integer(0, 10), draw.integer(5, 30), draw.integer(2, 40)
    x = draw.integer(2, gap - 1)
    form = chance_form(draw)
    formula, think, templates = draw.pick(
        (f"{a} / ({a} + {b})", f"{a} parts for, {b} against", ("odds are {a} to {b} in favour. what is the probability", "convert odds of {a}:{b} for it into a probability", "[odds|betting odds] {a}:{b} in favour, probability", "<find> the probability for odds {a} to {b} in favour", "the odds for our team are {a} to {b}. how likely do we win", "{a}:{b} in favour, as a probability", "[turn|change|translate] odds of {a} to {b} for [it|a win] into a probability", "a bookmaker gives {a} to {b} in favour. [probability of a win|how likely is it]", "[what is|what's] the probability [behind|from|for] odds of {a} to {b} in favour", "there are {a} chances for and {b} against. [probability|how likely is it]")),
        (f"{b} / ({a} + {b})", f"{a} parts against, {b} for", ("odds are {a} to {b} against. what is the probability", "the odds against a horse are {a}:{b}. how likely does it win", "{a} to {b} against, as a probability", "[convert|turn|change] odds of {a}:{b} against [it |]into a probability", "a horse runs at {a} to {b} against. [probability that it wins|chance of a win]", "[what is|what's] the probability [behind|from|for] odds of {a} to {b} against", "odds against are {a}:{b}. [how likely is it|chance]")),
        (f"{x} / {gap}", f"{x} of {gap} minutes", ("a bus comes every {g} minutes. how likely do I wait less than {x} minutes", "trains run every {g} minutes; I arrive at random. chance to wait at most {x} minutes", "uniform between 0 and {g}: probability of a value below {x}", "a number is picked at random from 0 to {g}, any real number. how likely is it under {x}", "a [ferry|tram|lift] leaves every {g} minutes. I come at a random time. [chance|probability] of waiting under {x} minutes", "[waiting time|X] is uniform on 0 to {g}. P(X < {x})", "a [traffic light|show|shuttle] cycle lasts {g} minutes. [what is the chance|how likely is it] to wait no more than {x} minutes for the [next|start]")),
        (f"1 - math.exp(-{x} / {mean})", f"exponential with mean {mean}, below {x}", ("exponential distribution with mean {m}: probability of less than {x}", "a lamp lasts {m} months on average (exponential). how likely does it fail within {x} months", "time between calls is exponential with mean {m} minutes. P(wait < {x})", "<find> P(X < {x}) for an exponential variable with mean {m}", "exponential waiting time, average {m}: [chance|probability] that it is [below|under|less than] {x}", "a [battery|machine|disk] fails after {m} weeks on average (exponential). probability that it fails before week {x}", "[using python|in python], exponential with mean {m}, P(X < {x})")),
        (f"math.exp(-{x} / {mean})", f"exponential with mean {mean}, above {x}", ("exponential distribution with mean {m}: probability of more than {x}", "a part lasts {m} years on average (exponential). how likely does it last longer than {x} years", "<find> P(X > {x}) for an exponential variable with mean {m}", "exponential waiting time, average {m}: [chance|probability] that it is [above|over|longer than] {x}", "a [bulb|pump|disk] lasts {m} weeks on average (exponential). probability that it is still alive after {x} weeks", "[using python|in python], exponential with mean {m}, P(X > {x})")),
        (f"{a} / ({a} + {b} + {low + 1})", f"{a} of all", (f"{{n}} has {{a}} red, {{b}} blue and {low + 1} green [balls|pens|socks] and takes one. how likely is a red one", f"{{a}} red, {{b}} blue, {low + 1} green [marbles|chips]: probability of red", f"a spinner has {{a}} red, {{b}} blue and {low + 1} green equal fields. chance of red")),
        (f"1 - {a} / ({a} + {b} + {low + 1})", f"all but {a}", (f"{{a}} red, {{b}} blue, {low + 1} green [marbles|chips]: probability that it is not red", f"a bag has {{a}} red, {{b}} blue and {low + 1} green [balls|sweets]. how likely is it that I don't get a red one", f"a wheel with {{a}} red, {{b}} blue and {low + 1} green fields, chance of anything but red")),
    )  # fmt: skip
    prompt = draw.phrase(*templates, a=a, b=b, g=gap, x=x, m=mean, n=draw.pick(*NAMES)) + form.said
    head = "import math\n" if "math" in formula else ""
    code = f"{head}result = {form.code(formula)}\nprint(result)"
    return ask(prompt, code, f"The probability is **{{out}}{form.mark}**.", think=f"{think}: {formula}.".capitalize())  # fmt: skip


@family("probability", number=True)
def height_share(draw: Draw) -> tuple[Item, ...]:
    """A normal share in the words of the thing: taller, heavier, faster."""
    thing, mean, sd, above, below, unit = draw.pick(
        ("heights", 163, 6, "taller than", "shorter than", " cm"), ("heights of men", 178, 8, "taller than", "shorter than", " cm"), ("weights of apples", 150, 20, "heavier than", "lighter than", " g"),
        ("exam scores", 65, 12, "better than", "worse than", ""), ("IQ scores", 100, 15, "above", "below", ""), ("battery lives", 20, 3, "longer than", "shorter than", " hours"), ("travel times", 35, 6, "longer than", "faster than", " minutes"),
        ("baby weights", 3400, 500, "heavier than", "lighter than", " g"), ("bottle contents", 500, 4, "more than", "less than", " ml"), ("wages", 2800, 450, "higher than", "lower than", ""), ("shoe lengths", 27, 2, "longer than", "shorter than", " cm"), ("blood pressure values", 125, 14, "higher than", "lower than", ""), ("delivery times", 48, 9, "longer than", "shorter than", " hours"), ("egg weights", 58, 5, "heavier than", "lighter than", " g"), ("temperatures", 22, 3, "warmer than", "cooler than", " degrees"), ("reaction times", 250, 30, "slower than", "faster than", " ms"),
    )  # fmt: skip
    mean, sd = mean + draw.integer(-5, 5), sd + draw.integer(0, 3)
    x = round(mean + sd * draw.random.uniform(-2, 2))
    up, form = draw.chance(0.55), chance_form(draw)
    event = f"{above if up else below} {x}{draw.pick(unit, unit, '')}"
    call = f"1 - d.cdf({x})" if up else f"d.cdf({x})"
    if draw.chance(0.25):
        low, high = round(mean - sd * draw.random.uniform(0.2, 2)), round(mean + sd * draw.random.uniform(0.2, 2))  # fmt: skip
        event = f"between {low} and {high}{draw.pick(unit, unit, '')}"
        call = f"d.cdf({high}) - d.cdf({low})"
    prompt = draw.phrase(
        "take {t} as normal with average {m} and spread (sd) {s}. which part is {e}",
        "{t} are normally distributed with mean {m} and standard deviation {s}. what share is {e}",
        "{t}: mean {m}, sd {s}, normal. [what proportion|which part] is {e}",
        "[assume|suppose] {t} are normal, average {m}, standard deviation {s}. [chance|probability] of being {e}",
        "how likely is it that one of the {t} is {e} with mean {m} and sd {s} (normal distribution)",
        "what fraction of {t} is {e}? mean {m}, sd {s}, bell curve",
        "the {t} average {m} with a standard deviation of {s}. normal. share {e}",
        "mean {m}, sd {s}, {t}. probability of {e} under a normal curve",
        "{n} reads that {t} are normal with mean {m} and sd {s}. what part is {e}",
        "[normal|gaussian] {t}, mu = {m}, sigma = {s}: [share|proportion|part] {e}",
        "if {t} [follow|have] a [normal|Gaussian] distribution with mean {m} and sd {s}, [what proportion|which share|what part] is {e}",
        "[expected|estimated] [share|part|proportion] of {t} {e}, with mean {m} and standard deviation {s}, bell shaped",
        "[using python|in python], share of {t} {e} (normal, mean {m}, sd {s})",
        "[what is|what's] the [probability|chance] that one of the {t} is {e}? normal with mean {m}, sd {s}",
        "{t} [spread|scatter] normally around {m} with a standard deviation of {s}. how [large|big] is the part {e}",
        "{e}: what [share|proportion] of {t}, [given|with] mean {m} and sd {s} (normal)",
        "[given|with] normal {t} of mean {m} and sd {s}, how [many, as a share,|large a share] is {e}",
        "the distribution of {t} is [a bell curve|normal|Gaussian], centre {m}, standard deviation {s}. [share|proportion] {e}",
        "average {m}, sigma {s}, {t} normal. how likely is a value {e}",
        "[suppose|assume] a normal distribution for {t} with mean {m} and standard deviation {s}. [share|fraction] {e}",
        "area under the normal curve {e}: {t}, mean {m}, sd {s}",
        t=thing, m=f"{mean}{draw.pick(unit, '')}", s=f"{sd}{draw.pick(unit, '')}", e=event, n=draw.pick(*NAMES),
    ) + form.said  # fmt: skip
    code = f"from statistics import NormalDist\nd = NormalDist({mean}, {sd})\nresult = {form.code(call)}\nprint(result)"
    return ask(prompt, code, f"The share is **{{out}}{form.mark}**.", think=f"Normal with mean {mean} and standard deviation {sd}: {call}.")  # fmt: skip
