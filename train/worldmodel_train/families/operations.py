"""Several numbers at once: sums of amounts, chains of steps, fractions, powers together."""

from worldmodel_train.episodes import Draw, Item, ask, family
from worldmodel_train.families.arithmetic import bracketed, price, shown, spoken_number
from worldmodel_train.families.numerals import tidy
from worldmodel_train.families.word_problems import PEOPLE


def joined(texts: list[str], draw: Draw) -> str:
    """Several values as people list them."""
    start = ", ".join(texts[:-1])
    return draw.pick(
        f"{start} and {texts[-1]}", f"{start} and {texts[-1]}", ", ".join(texts),
        " + ".join(texts), f"{start}, and {texts[-1]}", " and ".join(texts),
    )  # fmt: skip


@family("arithmetic", number=True, weight=1.5)
def add_amounts(draw: Draw) -> tuple[Item, ...]:
    """Three to six amounts, mostly money, added."""
    count, top = draw.integer(3, 6), draw.pick(20, 100, 500)
    values = [price(draw, 1.5, top) for _ in range(count)]
    coin = draw.pick("{}", "{}", "{}", "${}", "€{}", "{} euros", "£{}")
    prompt = draw.phrase(
        "add [up |together |]{v}",
        "[could you|can you|please] [add up|total|sum|tot up] {v}[ for me|]",
        "[total|sum] of {v}",
        "what do {v} [come to|add up to|make|total]",
        "how much [is|are] {v} [together|in total|altogether|combined]",
        "<find> the [total|sum] of {v}",
        "I [spent|paid] {v}. how much [is that|did I spend|in total]",
        "[my receipts|my bills|the invoices|the items|the prices] are {v}. [what is the total|total|how much altogether]",
        "{v}[: total|, what is the total|: add them up|, add these please| - sum]",
        "{who} [spent|paid|earned|collected] {v} on {n} days. how much in [total|all]",
        "[groceries|expenses|shopping|petty cash]: {v}. [total|sum|add it up]",
        "[cash register|receipt]: {v}, what is the sum",
        "I have to pay {v}, how much money do I need",
        "the [parcels|bags|boxes] weigh {w} kg. [total weight|how heavy are they together]",
        "what's the [grand total|sum total|total] for {v}",
        "put {v} together",
        "[I need|we need|give me] one figure for all of these: {v}[. the total|. the sum]",
        "[my|our|the] [shopping|lunch|trip|phone bill|repair] cost {v}. what [was|is] the total",
        "{v} [added|summed|counted] [up|together]",
        "[using|with] python, [add|sum] {v}",
        "[if I|when I|suppose I] [buy|order|take] things for {v}, what [do I pay|is the bill|will it cost] in all",
        "[column|list] of [figures|amounts]: {v}. [bottom line|sum at the bottom|total]",
        "{who} [owes|gets|has saved] {v}. what does it [come to|make] [all in all|in all|together]",
        "[donations|tips|takings|fees|fines] of {v} came in. [sum them up|how much is that altogether|total, please]",
        "running up {v} gives what total",
        "[sum|total|altogether]? {v}",
        "{n} [amounts|items|entries]: {v}. [add them|their sum|what is the sum of all {n}]",
        "[tally|reckon up|count up] {v}",
        "the [pieces|boards|ropes|pipes] are {w} m long. how long are they [end to end|together|in total]",
        "[I ran|I walked|we cycled] {w} km on {n} days. [total distance|how far is that in all]",
        "[jugs|cans|bottles] hold {w} [litres|liters]. what do they hold [together|in total]",
        "does anybody know what {v} [make|come to] when added",
        "please [add|sum|total]: {v}",
        v=joined([coin.format(v) for v in values], draw), w=joined(values, draw), who=draw.pick(*PEOPLE), n=spoken_number(count),
    )  # fmt: skip
    code = f"values = [{', '.join(values)}]\nresult = round(sum(values), 4)\nprint(result)"
    think = f"Add {', '.join(values)}."
    return ask(prompt, code, "The sum is **{out}**.", think=think)


@family("arithmetic", number=True)
def chain_of_steps(draw: Draw) -> tuple[Item, ...]:
    """A calculation told step by step, or a row of the same operation."""
    a, b, c, d = (draw.integer(2, draw.pick(12, 60)) for _ in range(4))
    c = c + 1 if a * b == c else c
    if draw.chance(0.3):
        values, sign = (a, b, c), draw.pick("*", "*", "-")
        a = values[0] * 10 if sign == "-" else a
        said = {"*": ("{a} times {b} times {c}", "{a} x {b} x {c}", "multiply {a}, {b} and {c}", "multiply {a} by {b} and [then |]by {c}", "the product of {a}, {b} and {c}", "<find> the product of {a}, {b} and {c}", "[a box|a room|a carton] is {a} by {b} by {c}. multiply them", "[{a} boxes|{a} bags] with {b} [packs|trays] of {c} each, how many in all", "{a} * {b} * {c}", "[there are|I have] {a} shelves, {b} [boxes|crates] on each, {c} [pieces|jars] in every one. how many of them [altogether|in all]", "{a} [weeks|rounds] with {b} [lessons|games] each and {c} [minutes|points] per [lesson|game]: what is the product", "what do {a}, {b} and {c} make when multiplied [together|with each other]", "three factors: {a}, {b}, {c}. product", "volume as length {a} times width {b} times height {c}", "[take|start from] {a}, times {b}, times {c} again"),
                "-": ("subtract {b} and {c} from {a}", "take {b} and {c} [away |]from {a}", "{a} minus {b} minus {c}", "I had {a} and spent {b} and {c}. what is left", "{a} less {b} less {c}", "what is left of {a} after [taking|paying|using] {b} and {c}", "from {a} [deduct|take away] {b}, then {c}", "[a tank|a barrel] holds {a} litres. {b} and then {c} litres [are used|leak out]. what [remains|is left]", "remove {b} and {c} from {a}", "{a} take away {b} take away {c}", "first {b} and then {c} [come off|are taken from] {a}", "I owe {a}, paid back {b} and {c}. what do I still owe", "[reduce|lower] {a} by {b} and by {c}")}[sign]  # fmt: skip
        prompt = draw.phrase(*said, a=shown(a, draw), b=b, c=c)
        formula = f"{a} {sign} {b} {sign} {c}"
        code = f"result = {formula}\nprint(result)"
        return ask(prompt, code, "The result is **{out}**.", think=f"That is {formula}.")
    kind = draw.pick("add times", "add times minus", "times add", "minus over", "times minus over", "double add", "over add", "sum times sum", "product minus")  # fmt: skip
    templates, formula = {
        "add times": (("add {a} and {b}[,| and| then|] multiply [the result|it|that|] by {c}", "take {a}, add {b}, [then |]multiply by {c}", "[the sum of {a} and {b}|{a} plus {b}], times {c}", "{c} times the sum of {a} and {b}", "multiply the sum of {a} and {b} by {c}", "[if I|when I] add {a} to {b} and multiply by {c}, what do I get", "[first|step 1:] {a} plus {b}[,|;] then times {c}", "{a} and {b} added, the [sum|result] taken {c} times", "put {a} and {b} together, then [make it {c} times as much|multiply by {c}]"), f"({a} + {b}) * {c}"),
        "add times minus": (("take {a}, add {b}, multiply by {c}, subtract {d}", "start with {a}. add {b}, multiply by {c} and take away {d}. [what do you get|result]", "{a}, plus {b}, times {c}, minus {d}, step by step", "I add {b} to {a}, multiply [that|the result] by {c} and subtract {d}. where do I end", "[first|step 1:] {a} plus {b}, [second|step 2:] times {c}, [third|step 3:] minus {d}", "begin with {a}; [add|plus] {b}; [then|now] times {c}; [finally|at last] minus {d}", "think of {a}, add {b}, multiply the sum by {c}, take {d} off. [what number|what] is it now"), f"({a} + {b}) * {c} - {d}"),
        "times add": (("multiply {a} by {b}[,| and| then|] add {c}", "{a} times {b}, [plus|then add] {c}", "the product of {a} and {b}, plus {c}", "{c} more than {a} times {b}", "[what is|how much is] {a} times {b} plus {c}", "add {c} to the product of {a} and {b}", "[first|step 1:] {a} times {b}[,|;] then add {c}", "{b} [boxes|rows] of {a} and {c} [extra|loose ones]. how many", "{a} multiplied with {b}, increased by {c}", "[take|start with] {a}, times {b}, then {c} on top"), f"{a} * {b} + {c}"),
        "minus over": (("subtract {b} from {a}[,| and| then|] divide [the result|it|that|] by {c}", "the difference of {a} and {b}, divided by {c}", "take {a}, subtract {b}, divide by {c}", "{a} minus {b}, all [of it|] divided by {c}", "divide the difference [of|between] {a} and {b} by {c}", "[first|step 1:] {a} minus {b}[,|;] then [divide|split] by {c}", "{c} share what is left of {a} after {b} are gone. how much each", "take {b} off {a} and divide the rest by {c}"), f"({a} - {b}) / {c}"),
        "times minus over": (("take {a}, multiply by {b}, subtract {c}, divide by {d}", "start with {a}, times {b}, minus {c}, and divide all that by {d}", "multiply {a} by {b}, take {c} off and divide the rest by {d}", "[begin|start] at {a}: times {b}, minus {c}, over {d}", "[first|step 1:] {a} times {b}, [then|step 2:] minus {c}, [last|step 3:] divided by {d}", "{a} times {b}, less {c}, all of it divided by {d}"), f"({a} * {b} - {c}) / {d}"),
        "double add": (("double {a} and add {b}", "twice {a} plus {b}", "add {b} to the double of {a}", "[what is|how much is] two times {a} plus {b}", "[take|start with] {a}, double it, add {b}", "{b} more than twice {a}", "{a} doubled, plus {b}", "double of {a}, increased by {b}", "two lots of {a} and {b} more"), f"2 * {a} + {b}"),
        "over add": (("divide {a} by {b}[,| and| then|] add {c}", "{a} divided by {b}, plus {c}", "the quotient of {a} and {b}, plus {c}", "take {a}, divide by {b}, add {c}", "{c} more than {a} over {b}", "[first|step 1:] {a} divided by {b}[,|;] then add {c}", "split {a} in {b} equal parts and add {c} to one of them", "{a} over {b}, increased by {c}"), f"{a} / {b} + {c}"),
        "sum times sum": (("the sum of {a} and {b} times the sum of {c} and {d}", "multiply the sum of {a} and {b} by the sum of {c} and {d}", "[a plus b|add the pairs]: {a} plus {b}, {c} plus {d}, and multiply the two sums", "{a} plus {b} in brackets times {c} plus {d} in brackets", "two sums, {a} + {b} and {c} + {d}: their product", "add {a} and {b}, add {c} and {d}, [then |]multiply [both|the results]"), f"({a} + {b}) * ({c} + {d})"),
        "product minus": (("the product of {a} and {b} minus the product of {c} and {d}", "{a} times {b} minus {c} times {d}", "subtract {c} times {d} from {a} times {b}", "how much more is {a} times {b} than {c} times {d}", "two products, {a} x {b} and {c} x {d}: first minus second", "from {a} times {b} take away {c} times {d}", "{a} by {b} less {c} by {d}"), f"{a} * {b} - {c} * {d}"),
    }[kind]  # fmt: skip
    task = draw.phrase(*templates, a=a, b=b, c=c, d=d)
    prompt = task if draw.chance(0.7) else draw.phrase("<do>work out: {t}", "[math|calc|exercise|puzzle]: {t}", "{t}. what is the [answer|result]", "{t} [=|equals|makes]", "I have to compute this: {t}", t=task)  # fmt: skip
    code = f"result = round({formula}, 4)\nprint(result)" if "/" in formula else f"result = {formula}\nprint(result)"  # fmt: skip
    return ask(prompt, code, "The result is **{out}**.", think=f"That is {formula}.")


@family("arithmetic", number=True)
def nested_expression(draw: Draw) -> tuple[Item, ...]:
    """Longer terms with brackets, as typed from a school book."""
    a, b, c, d, e = (draw.integer(2, draw.pick(12, 30, 99)) for _ in range(5))
    k = draw.integer(2, 12)
    text = draw.pick(
        f"{a} - {b} * ({c} - {d})", f"({a} - {b}) * {c} + {d * k} / {k}", f"{a * k} / {k} + {b} * {c}",
        f"{a} * ({b} - {c}) + {d}", f"({a} + {b}) * ({c} - {d}) - {e}", f"{a} + {b} * {c} - {d} * {e}",
        f"(({a} + {b}) * {c} - {d}) / {k}", f"{a} - ({b} + {c}) * {d}", f"{k}**2 - {a} * {b}", f"{k}**3 + {a} * ({b} - {c})",
        f"{a} * {b} - {c} * {d} + {e}", f"{a} - {b} - {c} - {d}", f"-{a} - {b} * {c}", f"{a} - (-{b}) * {c}",
        f"({a} * {b} + {c}) / ({k} + {d})", f"{a} + {b} * ({c} - ({d} - {e}))", f"({a} + {b})**2 - {c}",
        f"{a * 100} - {b} * {c}", f"{a}.5 * {k} - {b}.25", f"({a}.2 + {b}.35) * {k} - {c}", f"{a * k} / {k} / {d}",
        f"{a} + {b} + {c} + {d} + {e}", f"{a} * {k} * {b} - {c}", f"{k} * ({a} + {b} + {c}) - {d}",
    )  # fmt: skip
    written = text.replace("**", "^").replace("*", draw.pick("*", "*", "*", "x", "×", "·"))
    written = written.replace(" / ", draw.pick(" / ", " / ", " ÷ ", " : "))
    written = written.replace(" ", "") if draw.chance(0.25) else written
    prompt = draw.phrase(
        "{e}",
        "[what is|what's|how much is|whats] {e}",
        "[calculate|compute|evaluate|solve|work out|do] {e}",
        "{e} [=|= ?|equals|is]",
        "<find> the [result|value|answer] of {e}",
        "[please|can you|could you] [tell me|give me|work out] {e}",
        "the result of {e}[ please|]",
        "[my son|my daughter|my teacher|my book] [asks|says|has] {e}. [what is it|what comes out|the answer]",
        "[is there a trick to|stuck on|help with] {e}",
        "[mind the brackets|order of operations|brackets first]: {e}",
        "I get different answers for {e}, [what is right|which one is right]",
        "what do you get for {e}",
        "[using|with] python: {e}", "[check|verify] this for me: {e} = ?", "[please|] [run|type in|key in|enter] {e} [for me|]", "value of {e}", "how does {e} come out",
        "[term|expression|calculation]: {e}", "[exercise|problem|number] 4: {e}", "{e} makes [what|how much]", "can you do {e} in your head, or with code", "[I got stuck at|my calculator will not take|not sure about] {e}",
        "[the formula|the cell] [in my spreadsheet|on the sheet] says {e}. [its value|what does it show]", "[simplify|reduce] {e} to [a single|one] number",
        e=written,
    )  # fmt: skip
    exact = "." not in text and "/" not in text
    code = f"result = {text if exact else f'round({text}, 4)'}\nprint(result)"
    answer = f"{text.replace('**', '^')} is **{{out}}**."
    return ask(prompt, code, answer, think=f"Python can evaluate {text}.")


@family("arithmetic", number=True)
def powers_together(draw: Draw) -> tuple[Item, ...]:
    """Two squares, cubes or roots, added, subtracted or multiplied, in words or signs."""
    a, b = draw.integer(2, 30), draw.integer(2, 30)
    sign, word = draw.pick(("+", "plus"), ("+", "plus"), ("-", "minus"), ("*", "times"))
    b = b + 1 if b == a else b
    p, q = draw.pick((2, 2), (2, 2), (3, 3), (3, 2), (2, 3))
    names = {2: "squared", 3: "cubed"}
    values = {"a": a, "b": b, "w": word, "s": sign, "p": names[p], "q": names[q], "m": p, "n": q}
    noun = {"+": "sum", "-": "difference", "*": "product"}[sign]
    same = {2: "squares", 3: "cubes"}[p]
    prompt = draw.phrase(
        "{a} {p} {w} {b} {q}",
        "[calculate|compute|work out|what is|how much is|what's] {a} {p} {w} {b} {q}",
        "<find> {a} {p} {w} {b} {q}",
        "{a}^{m} {s} {b}^{n}",
        "[calculate|compute|what is|how much is] {a}^{m} {s} {b}^{n}",
        "{a} to the power of {m} {w} {b} to the power of {n}",
        "[what do I get for|the value of|tell me] {a} {p} {w} {b} {q}",
        *(("the {k} of the {z} of {a} and {b}", "<find> the {k} of the {z} of {a} and {b}", "{k} of {z}: {a}, {b}", "{k} of {a} {p} and {b} {q}") if p == q else ()),
        "{a} {p}, {b} {q}: [give me|find] their {k}",
        "the {k} of {a} {p} and {b} {q}", "[using|with] python, {a} {p} {w} {b} {q}", "{a}**{m} {s} {b}**{n}", "{a} to the {m} {w} {b} to the {n}", "take {a} {p} and {b} {q}. what is their {k}", "[simplify|evaluate] {a}^{m} {s} {b}^{n}", "exponents: {a}^{m} {w} {b}^{n}",
        "[if|when] x = {a} and y = {b}, what is x^{m} {s} y^{n}", "{a} {p} {w} {b} {q} [equals|makes|is] what", "[a square has side {a}, another has side {b}|two squares, sides {a} and {b}]. the {k} of {a} {p} and {b} {q}" if (p, q) == (2, 2) and sign != "*" else "two powers, {a}^{m} and {b}^{n}: their {k}",
        k=noun, z=same, **values,
    )  # fmt: skip
    formula = f"{a} ** {p} {sign} {b} ** {q}"
    code = f"result = {formula}\nprint(result)"
    return ask(prompt, code, "The result is **{out}**.", think=f"That is {formula}.")


@family("arithmetic")
def fractions_together(draw: Draw) -> tuple[Item, ...]:
    """Three fractions, mixed numbers, a fraction and a whole number, or a fraction of a fraction."""
    (a, b), (c, d), (e, f) = ((draw.integer(1, 9), draw.integer(2, 12)) for _ in range(3))
    a, c, e = a + (a == b), c + (c == d), e + (e == f)
    kind = draw.pick("three", "three", "mixed", "whole", "of", "of over")
    s, t = draw.pick(("+", "+"), ("+", "-"), ("*", "*"), ("-", "+"), ("*", "/"))
    left, right = f"Fraction({a}, {b})", f"Fraction({c}, {d})"
    n, m = draw.integer(1, 6), draw.integer(1, 9)
    sign = draw.pick("+", "+", "-", "*", "/")
    shown_sign = {"*": draw.pick("*", "x", "×", "times"), "/": draw.pick("÷", "divided by"), "+": draw.pick("+", "+", "plus"), "-": draw.pick("-", "-", "minus")}[sign]  # fmt: skip
    if kind == "three":
        written = {"/": "÷", "*": draw.pick("*", "x", "×")}
        term = f"{a}/{b} {written.get(s, s)} {c}/{d} {written.get(t, t)} {e}/{f}"
        formula = f"{left} {s} {right} {t} Fraction({e}, {f})"
    elif kind == "mixed":
        a, c = draw.integer(1, b - 1), draw.integer(1, d - 1)
        term = f"{n} {a}/{b} {shown_sign} {m} {c}/{d}"
        formula = f"({n} + Fraction({a}, {b})) {sign} ({m} + Fraction({c}, {d}))"
    elif kind == "whole":
        term, formula = f"{a}/{b} {shown_sign} {m}", f"{left} {sign} {m}"
        if draw.chance(0.4):
            term, formula = f"{m} {shown_sign} {a}/{b}", f"{m} {sign} {left}"
    elif kind == "of":
        term, formula = f"{a}/{b} of {c}/{d}", f"{left} * {right}"
    else:
        term, formula = f"{a}/{b} of {c}/{d} divided by {e}/{f}", f"{left} * {right} / Fraction({e}, {f})"  # fmt: skip
    prompt = draw.phrase(
        "[what is|how much is|calculate|compute|work out|whats|] {t}[ as a fraction| as a simplified fraction|, exact| in lowest terms]",
        "{t}[ = ?| =|, as a fraction| as fraction please|]",
        "<find> {t} as a [simplified|reduced|] fraction",
        "[question 3|the exercise|my workbook|the worksheet] has {t}. [what is it as a fraction|what comes out, as a fraction]",
        "[fractions|fraction task|exact fraction]: {t}",
        "[help me with|I am stuck on|can you do] {t}[, as a fraction|, simplified|]",
        "simplify {t}",
        "{t} [in fractions|with fractions|as one fraction]",
        "what fraction [do I get for|is|comes out of] {t}",
        "[a recipe|the plan|the board] needs {t} [cups|metres|hours]. what is that as a fraction"
        if kind == "mixed"
        else "[keep it exact|no decimals]: {t}",
        "give me {t} in [its simplest form|simplest form|lowest terms]",
        "[evaluate|do|find] {t}[ and simplify|, reduced as far as possible]", "[using|with] Fraction in python: {t}", "{t}: [answer|result] as a fraction in lowest terms", "[my daughter|a pupil|my son] has to work out {t}, as a fraction. [the answer|solution]",
        "how do I write {t} as one [simple|single|reduced] fraction", "exact [value|result] of {t}, not a decimal", "[the worksheet asks for|homework:] {t} [as a fraction|in lowest terms]", "work with fractions: {t} [=|is]", "reduced fraction [for|equal to] {t}",
        t=term,
    )  # fmt: skip
    code = f"from fractions import Fraction\nprint({formula})"
    return ask(prompt, code, f"{term} is **{{out}}**.", think=f"Exact fractions: {formula}.")


@family("arithmetic", number=True, weight=0.8)
def spoken_numbers(draw: Draw) -> tuple[Item, ...]:
    """Numbers and operations in words."""
    a, b = draw.integer(2, draw.pick(20, 99, 999)), draw.integer(2, draw.pick(12, 99))
    sign, said = draw.pick(
        ("+", ("{a} plus {b}", "the sum of {a} and {b}", "add {a} and {b}", "{a} and {b} together", "add {b} to {a}", "{a} increased by {b}", "{b} more than {a}", "{a} and {b} added up", "the total of {a} and {b}")),
        ("-", ("{a} minus {b}", "take {b} from {a}", "subtract {b} from {a}", "the difference between {a} and {b}", "{a} take away {b}", "{a} less {b}", "{b} less than {a}", "{a} reduced by {b}", "what remains of {a} without {b}")),
        ("*", ("{a} times {b}", "{a} multiplied by {b}", "multiply {a} by {b}", "the product of {a} and {b}", "{a} lots of {b}", "{a} multiplied with {b}", "{b} taken {a} times")),
        ("/", ("{a} divided by {b}", "divide {a} by {b}", "{a} over {b}", "the quotient of {a} and {b}", "{a} split into {b} equal parts", "{a} shared among {b}")),
    )  # fmt: skip
    task = draw.phrase(*said, a=spoken_number(a), b=spoken_number(b))
    if task.startswith(("add", "take", "subtract", "multiply", "divide")):
        prompt = draw.phrase(
            "{t}", "<do>{t}", "[quick|quiz|mental math]: {t}", "what do I get if I {t}",
            "{t}, what [is it|comes out]", "if you {t}, what is it", "[answer|result] please: {t}",
            "my [son|daughter|teacher] says: {t}", "[suppose|say] you {t}. [what then|the result]", "{t} [for me|and tell me the result]", "[with|using] python, {t}", t=task,
        )  # fmt: skip
    else:
        prompt = draw.phrase(
            "{t}", "what is {t}", "how much is {t}", "whats {t}", "tell me {t}",
            "[quick|quiz|mental math]: {t}", "{t} [is|makes|equals] what", "[work out|find|compute|calculate] {t}",
            "[answer|result] of {t}", "in figures, {t}", "do you know {t}", "I need {t} as a number", "[with|using] python, {t}", "can you [compute|tell me] {t}", t=task,
        )  # fmt: skip
    formula = f"{a} {sign} {b}"
    code = f"result = {formula if sign != '/' else f'round({formula}, 4)'}\nprint(result)"
    return ask(prompt, code, f"{formula} is **{{out}}**.", think=f"I compute {formula}.")


@family("arithmetic", number=True, weight=0.8)
def distance_between(draw: Draw) -> tuple[Item, ...]:
    """How far apart two numbers are, negative ones among them."""
    a: int | float = draw.integer(-60, 100)
    b: int | float = draw.integer(-60, 300)
    if draw.chance(0.2):
        a, b = tidy(draw.decimal(-20, 40, 1)), tidy(draw.decimal(-10, 90, 1))
    prompt = draw.phrase(
        "how far [apart|away from each other] are {a} and {b}",
        "[distance|gap|span] [between {a} and|from {a} to] {b}",
        "<find> the [absolute difference|distance|gap] [of|between] {a} and {b}",
        "how many [units|steps] [from {a} to|between {a} and] {b} on the number line",
        "[absolute value of|abs of] {a} - {c}",
        "the [low|minimum] was {l}, the [high|maximum] {h}. how big is the difference",
        "how [much|many degrees] is it from {a} to {b} [degrees|]",
        "by how much do {a} and {b} differ",
        "what separates {a} and {b}",
        "[size|amount] of the difference between {a} and {b}, [no sign|without the sign|as a positive number]",
        "[a sample|the oven|a machine] was at {a} degrees [before|at first] and at {b} [later|afterwards]. how [many degrees|far] apart [is that|are they]",
        "|{a} - {c}|",
        "[two points|marks] on a [line|ruler|scale] [are|lie] at {a} and {b}. [how far|what distance] is it between them",
        "a lift goes from floor {a} to floor {b}. how many floors [is that|does it travel]" if isinstance(a, int) and isinstance(b, int) and min(a, b) >= -6 and max(a, b) <= 60 else "a level changes from {a} to {b}. size of the change",
        "[using|with] abs, the distance of {a} and {b}",
        "from {a} to {b} it is how far",
        "{a} and {b}: how [wide|big|large] is the [gap|interval] between them",
        "length of the [interval|segment] with the ends {a} and {b}",
        "[one diver is|a fish is] at {a} m and [a kite|a bird] at {b} m. how many metres are between them" if a < 0 < b else "[one sensor is|a marker is] at {a} m and [another|the next] at {b} m. how many metres are between them",
        a=a, b=b, c=bracketed(b), l=min(a, b), h=max(a, b),
    )  # fmt: skip
    code = f"result = round(abs({a} - {bracketed(b)}), 4)\nprint(result)"
    return ask(
        prompt, code, "They are **{out}** apart.", think=f"The size of {a} - {bracketed(b)}."
    )
