"""Logic and sets: truth tables, conditions, set operations, Venn diagrams, bits."""

from worldmodel_train.episodes import Cell, Draw, Item, ask, family
from worldmodel_train.families.data import NAMES, WORDS, spoken
from worldmodel_train.families.words import variable

# --- truth values -------------------------------------------------------------------------------

LETTERS = (("p", "q"), ("p", "q"), ("a", "b"), ("A", "B"), ("x", "y"), ("P", "Q"), ("s", "t"))
# As people say it, with {a} and {b}; as Python.
CONNECTIVES = (
    (("{a} and {b}", "{a} AND {b}", "{a} && {b}", "{a} & {b}"), "{a} and {b}"),
    (("{a} or {b}", "{a} OR {b}", "{a} || {b}", "{a} | {b}"), "{a} or {b}"),
    (("{a} xor {b}", "{a} XOR {b}", "either {a} or {b} but not both"), "{a} != {b}"),
    (("not ({a} and {b})", "{a} nand {b}", "{a} NAND {b}", "!({a} && {b})"), "not ({a} and {b})"),
    (("not ({a} or {b})", "{a} nor {b}", "{a} NOR {b}", "!({a} || {b})"), "not ({a} or {b})"),
    (("{a} implies {b}", "{a} -> {b}", "if {a} then {b}", "{a} => {b}"), "not {a} or {b}"),
    (("{a} iff {b}", "{a} if and only if {b}", "{a} <-> {b}"), "{a} == {b}"),
    (("{a} and not {b}", "{a} AND NOT {b}", "{a} && !{b}"), "{a} and not {b}"),
    (("not {a} or {b}", "NOT {a} OR {b}", "!{a} || {b}"), "not {a} or {b}"),
    (("not {a} and {b}", "NOT {a} AND {b}", "!{a} && {b}"), "not {a} and {b}"),
    (("{a} or not {b}", "{a} OR NOT {b}", "{a} || !{b}"), "{a} or not {b}"),
    (("not {a} and not {b}", "neither {a} nor {b}"), "not {a} and not {b}"),
)


@family("logic", weight=0.8)
def truth_table(draw: Draw) -> tuple[Item, ...]:
    a, b = draw.pick(*LETTERS)
    said, formula = draw.pick(*CONNECTIVES)
    expression, formula = draw.pick(*said).format(a=a, b=b), formula.format(a=a, b=b)
    digits = draw.chance(0.3)
    words = (
        "<make> [a|the] truth table [for|of] {e}",
        "truth table[:| of| for] {e}",
        "<what> the truth table of {e}",
        "<do>[list|tabulate|print] all [values|cases|combinations] of {e}",
        "[for which|when] {a} and {b} is {e} true? [show a truth table|truth table please]",
        "[all four|the four] [rows|cases|combinations] [of|for] {e}",
        "[draw up|fill in] the truth table [of|for] {e}",
        "[I need|my homework is] the truth table of {e}",
        "truth values of {e} for [all|every] {a} and {b}",
        "[try|go through] all {a}, {b} and show {e}",
        "[logic|boolean]: {e}, [truth table|as a truth table|table of all cases]",
        "[in python|using python], [print |]the truth table [of|for] {e}",
        "[evaluate|work out|tabulate] {e} for [every|each] combination of {a} and {b}",
        "table [with|of] {a}, {b} and {e}[, true or false|]",
        "[what does|what will] {e} give for [all four|every] [combination|pair] of truth values",
        "[how does|how do the values of] {e} depend on {a} and {b}? [make a table|table please]",
        "{e}: [all cases|every case|every combination|complete table]",
        "[exercise|task|exam question]: [set up|write down] the truth table [of|for] {e}",
        "[enumerate|run through] all truth [values|assignments] [of|for] {e}",
    )
    zeros = (
        "<make> [a|the] truth table [for|of] {e} with 0 and 1",
        "truth table [of|for] {e} [in|using|with] [0/1|zeros and ones|0 and 1]",
        "0/1 [truth table|table] [of|for] {e}",
        "[show|give me] {e} as a table of [bits|zeros and ones|0 and 1]",
        "[all inputs and outputs|inputs and output] of the gate {e} in [bits|0 and 1]",
        "[logic gate|gate] {e}: [output for all inputs|table] with 0 and 1",
        "[in python|using python], the 0/1 truth table [of|for] {e}",
        "{e} [for|with] {a}, {b} [from|in] 0 and 1[, all rows|: complete table|]",
        "[binary|bit] truth table [of|for] {e}",
        "[tabulate|evaluate] {e} for {a} and {b} being 0 or 1",
        "[digital circuit|circuit]: {e}. [table with 0 and 1|truth table in bits]",
    )
    prompt = draw.phrase(*(zeros if digits else words), e=expression, a=a, b=b)
    values = "(1, 0)" if digits else "(True, False)"
    final = f"int({formula})" if digits else formula
    code = (
        f"print('{a} {b} result')\nfor {a} in {values}:\n    for {b} in {values}:\n"
        f"        print({a}, {b}, {final})"
    )
    think = f"Go through all values of {a} and {b} and print {formula}."
    return ask(prompt, code, f"The truth table of {expression}:\n\n{{out}}", think=think)


FORMULAS = (
    ("p and q", "p && q"), ("p or q", "p || q"), ("not p", "!p"), ("p and not q", "p && !q"),
    ("not p or q", "!p || q"), ("not (p and q)", "!(p && q)"), ("not (p or q)", "!(p || q)"),
    ("p != q", "p xor q"), ("not p or q", "p -> q"), ("p == q", "p iff q"), ("not p or q", "p implies q"),
    ("(p or q) and r", "(p || q) && r"), ("p and (q or r)", "p && (q || r)"),
    ("(p and q) or r", "(p && q) || r"), ("p or (q and not r)", "p || (q && !r)"),
    ("not p and (q or r)", "!p && (q || r)"), ("(p or not q) and not r", "(p || !q) && !r"),
)  # fmt: skip


def _renamed(text: str, names: dict[str, str]) -> str:
    """Letters of a formula that stand alone replaced."""
    parts = [text[i - 1 : i + 2] if i else " " + text[:2] for i in range(len(text))]
    return "".join(
        names[c] if c in names and not (part[0].isalpha() or part[2:].isalpha()) else c
        for c, part in zip(text, parts, strict=True)
    )


@family("logic")
def boolean_value(draw: Draw) -> tuple[Item, ...]:
    """A boolean expression with given truth values."""
    python, symbols = draw.pick(*FORMULAS)
    trio = draw.pick("pqr", "pqr", "abc", "xyz", "ABC", "XYZ")
    names = dict(zip("pqr", trio, strict=True))
    python, symbols = _renamed(python, names), _renamed(symbols, names)
    used = [name for name in trio if name in python.replace("and", "").replace("or", "")]
    values = {name: draw.chance(0.5) for name in used}
    words = draw.pick(("True", "False"), ("true", "false"), ("1", "0"), ("T", "F"))
    given = [f"{n}{draw.pick(' = ', ' = ', ' is ', '=')}{words[not v]}" for n, v in values.items()]
    own = draw.chance(0.2)
    listed = draw.pick(", ", ", ", " and ").join(given)
    asked = (
        "<what> {e} [if|when|for|with|given] {v}",
        "[we have|we know|let|here] {v}. [what is|evaluate|find|give me] {e}",
        "[evaluate|compute|work out|determine|simplify] {e} [for|with|when|given] {v}",
        "[given|let|suppose|assume] {v}. [is|what is the value of] {e}",
        "is {e} true [if|when|for|given] {v}",
        "[truth value|boolean value|value] of {e} [for|when|with] {v}",
        "[does|will] {e} [hold|come out true|be true] with {v}",
        "[values|with] {v}: {e} = ?",
        "boolean expression {e}, {v}",
        "[true or false|true or not|yes or no]: {e} [if|when|where] {v}",
        "logic: {v}, {e}",
        "[in python|using python], {v}, evaluate {e}",
        "{v}[: what is {e}|. then {e} is what|. is {e} true or false]",
        "[set|put] {v}. [what does {e} evaluate to|what comes out for {e}|result of {e}]",
        "[what do I get|what comes out] for {e} [if|when|with] {v}",
        "{e} [given that|knowing that|under] {v}[, true or false|]",
        "[result|outcome] of the [logical |boolean ]expression {e} [with|for|when] {v}",
        "[work out|find out] whether {e} is true [if|when] {v}",
        "{e} = ? {v}",
        "[my condition|the condition|the rule] is {e}. [true or false|does it hold|what is it] [for|with|when] {v}",
    )
    mine = (
        "<what> {e}",
        "[evaluate|compute|work out] {e} [with my values|for my variables|]",
        "is {e} true [now|with my values|]",
        "[truth value|boolean value|value] of {e}",
        "[does|will] {e} [hold|come out true]",
        "[and|now|so] {e}",
        "[in python|using python], [what is |evaluate |]{e}",
        "{e}[ = ?| is what|, true or false|, value]",
        "[result|outcome] of {e}",
        "[with|for] the values [I set|from above|in the shell], [what is|evaluate] {e}",
        "[work out|find out] whether {e} is true",
    )
    prompt = draw.phrase(*(mine if own else asked), e=draw.pick(python, symbols), v=listed)
    assigned = "\n".join(f"{name} = {value}" for name, value in values.items())
    left, right = ", ".join(values), ", ".join(map(str, values.values()))
    code = f"print({python})" if own else f"{left} = {right}\nprint({python})"
    think = "The values are in the shell" if own else f"Set {left} to {right}"
    cells = (Cell(assigned),) if own else ()
    return (*cells, *ask(prompt, code, "It is **{out}**.", think=f"{think}; evaluate {python}."))


@family("logic", weight=0.7)
def satisfied_cases(draw: Draw) -> tuple[Item, ...]:
    """For how many, or for which, truth values a condition holds; or whether it always does."""
    sure = (("p or not p", "p || !p"), ("p and not p", "p && !p"), ("not (p and q) or p", "!(p && q) || p"), ("(p or q) or not q", "(p || q) || !q"), ("p and q and not q", "p && q && !q"))  # fmt: skip
    kind = draw.pick("count", "count", "which", "always")
    python, symbols = draw.pick(*FORMULAS, *sure) if kind == "always" else draw.pick(*FORMULAS[:7], *FORMULAS[11:])  # fmt: skip
    trio = draw.pick("pqr", "abc", "xyz", "ABC", "XYZ")
    renames = dict(zip("pqr", trio, strict=True))
    python, symbols = _renamed(python, renames), _renamed(symbols, renames)
    names = [name for name in trio if name in python.replace("and", "").replace("or", "").replace("not", "")]  # fmt: skip
    listed = ", ".join(names[:-1]) + " and " + names[-1] if len(names) > 1 else names[0]
    rows = {1: "two", 2: "four", 3: "eight"}[len(names)]
    word = draw.pick("always", "always", "never") if kind == "always" else ""
    prompt = draw.phrase(*{
        "count": (
            "for how many [combinations|values|assignments] of {n} is {e} true", "how many rows of the truth table of {e} are true", "in how many of the {r} cases is {e} true", "<howmany> cases in which {e} is true",
            "number of [assignments|truth values|inputs] that make {e} true", "{e}: [how many cases are true|number of true rows|count the true cases]", "how often is {e} true over all values of {n}", "[in python|using python], count the [assignments|cases] where {e} holds",
            "[count|tell me] how many ways {n} can make {e} true", "how many solutions has the condition {e}",
        ),
        "which": (
            "for which [values|combinations] of {n} is {e} true", "[which|what] [inputs|assignments|truth values] make {e} true", "when is {e} true? list the [cases|combinations]", "<show> [all |]the cases in which {e} is true",
            "{e}: [list the true rows|only the rows that are true|in which cases is it true]", "true rows of the truth table of {e}", "[in python|using python], list all {n} for which {e} holds", "all [assignments|values] of {n} that satisfy {e}",
            "find every combination of {n} that makes {e} true",
        ),
        "always": (
            "is {e} {w} true", "is {e} {w} true, [whatever|no matter what] {n} [is|are]", "[check|test|find out] [if|whether] {e} is {w} true", "is {e} a [tautology|law of logic]" if word == "always" else "is {e} a contradiction",
            "does {e} {w} hold", "{e}: {w} true, yes or no", "[in python|using python], is {e} {w} true", "[true for every value|a tautology]: {e}" if word == "always" else "[true for no value|unsatisfiable]: {e}",
            "[could|can] {e} ever be true? I think it is {w} true. [right|am I right]" if word == "never" else "[I think|I claim] that {e} is {w} true. [right|am I right]",
        ),
    }[kind], e=draw.pick(python, symbols), n=listed, r=rows, w=word)  # fmt: skip
    each, many = ", ".join(names), len(names)
    loop = f"for {each} in product((True, False), repeat={many})" if many > 1 else f"for {each} in (True, False)"  # fmt: skip
    start = "from itertools import product\n" if many > 1 else ""
    if kind == "always":
        test = f"all({python} {loop})" if word == "always" else f"not any({python} {loop})"
        think = f"Try all values of {each}: {word} true?"
        code = f"{start}print('yes' if {test} else 'no')"
        return ask(prompt, code, f"Is it {word} true? **{{out}}**.", think=think)
    if kind == "count":
        code = f"{start}print(sum(bool({python}) {loop}))"
        return ask(prompt, code, "It is true in **{out}** cases.", think=f"Try all values of {each} and count.")  # fmt: skip
    shown = ", ".join(f"'{name} =', {name}" for name in names)
    code = f"{start}{loop}:\n    if {python}:\n        print({shown})"
    return ask(prompt, code, "It is true for:\n\n{out}", think=f"Try all values of {each} and print the true ones.")  # fmt: skip


LAWS = (
    ("not (p and q)", "not p or not q"), ("not (p or q)", "not p and not q"),
    ("not (p and q)", "not p and not q"), ("not (p or q)", "not p or not q"),
    ("p and (p or q)", "p"), ("p or (p and q)", "p"), ("not p or q", "not q or p"),
    ("not p or q", "not (p and not q)"), ("p != q", "(p or q) and not (p and q)"),
    ("p == q", "not (p != q)"), ("p and q", "not (not p or not q)"), ("p or q", "not (not p and not q)"),
    ("p or (not p and q)", "p or q"), ("p and (not p or q)", "p or q"), ("not p and q", "q and not p"),
)  # fmt: skip


@family("logic", weight=0.6)
def de_morgan(draw: Draw) -> tuple[Item, ...]:
    """Whether two expressions agree for all values; De Morgan's laws, mostly."""
    left, right = draw.pick(*LAWS[:4], *LAWS)
    names = dict(zip("pq", draw.pick(*LETTERS), strict=True))
    a, b = names.values()
    left, right = _renamed(left, names), _renamed(right, names)
    if draw.chance(0.5):
        left, right = right, left
    prompt = draw.phrase(
        "[is|are] {l} and {r} [equivalent|the same|logically equivalent|always equal]",
        "is {l} [the same as|equivalent to|logically equal to|equal to] {r}",
        "[check|verify|test|find out] [whether|if] {l} [equals|is equivalent to|is the same as] {r}",
        "[does|do] {l} and {r} [agree|have the same truth table|agree for all values]",
        "de morgan[:|,] {l} = {r}",
        "[use|with] de morgan: is {l} the same as {r}",
        "[prove or disprove|true or false]: {l} is equivalent to {r}",
        "[logic: |compare ]{l} vs {r}, [same or different|equivalent or not|are they equal]",
        "[can I|may I] replace {l} by {r}",
        "[equivalence|equality] check: {l}, {r}",
        "[compare|look at] the truth tables of {l} and {r}[, same or not| and say if they are the same]",
        "I rewrote {l} as {r}. is that [right|correct|allowed]",
        "[in python|using python], check [if|whether] {l} and {r} are equivalent",
        "{l} <=> {r}, [true or false|always true|does it hold]",
        "[are|is] {l} and {r} [two ways to say the same|interchangeable|identical for all truth values]",
        "[does|will] {l} always [give the same as|have the same value as|match] {r}",
        "[is it a law|is it an identity|is it always the case] that {l} = {r}",
        "[simplifying|rewriting|changing] {l} to {r}, [is that valid|is that correct|does that keep the meaning]",
        "a [reviewer|colleague|student] [says|claims] {l} is [the same as|equivalent to] {r}. [true|right|correct]",
        "{l} == {r} for all [values|inputs]",
        "[logically|as conditions], are {l} and {r} the same",
        l=left, r=right,
    )  # fmt: skip
    code = (
        f"same = True\nfor {a} in (True, False):\n    for {b} in (True, False):\n"
        f"        if ({left}) != ({right}):\n            same = False\n"
        "print('yes' if same else 'no')"
    )
    think = f"Compare {left} with {right} for all {a} and {b}."
    return ask(prompt, code, f"Are {left} and {right} equivalent? **{{out}}**.", think=think)


# --- sets ---------------------------------------------------------------------------------------


def _sets(draw: Draw) -> tuple[list[object], list[object]]:
    """Two sets with something in common, mostly, as sorted lists."""
    pool: list[object] = list(range(1, draw.pick(10, 13, 20, 50)))
    if draw.chance(0.3):
        pool = list(draw.random.sample(draw.pick(list(WORDS), list(NAMES), list("abcdefghij")), 7))
    common = draw.random.sample(pool, draw.pick(0, 1, 2, 2, 3))
    rest = [x for x in pool if x not in common]
    draw.random.shuffle(rest)
    m, n = draw.integer(1, 3), draw.integer(1, 3)
    first, second = common + rest[:m], common + rest[m : m + n]
    return sorted(first, key=_order), sorted(second, key=_order)


def _order(value: object) -> tuple[bool, float, str]:
    """Numbers by size, texts by alphabet."""
    return (isinstance(value, str), value if isinstance(value, int) else 0, str(value))


def _python(values: list[object]) -> str:
    return "{" + ", ".join(map(repr, values)) + "}" if values else "set()"


def _said(values: list[object], draw: Draw) -> str:
    text = ", ".join(map(str, values))
    return f"{{{text}}}" if draw.chance(0.75) else f"[{text}]"


def _two_sets(draw: Draw) -> tuple[list[object], list[object], str, tuple[Cell, ...], str, str]:
    """The sets; the code that makes them; the person's cell, if they made them; both as said."""
    first, second = _sets(draw)
    made = f"{_python(first)}\n", f"{_python(second)}"
    if draw.chance(0.2):
        a, b = draw.pick(("a", "b"), ("A", "B"), ("left", "right"), ("mine", "yours"), ("s", "t"))
        cell = Cell(f"{a} = {made[0]}{b} = {made[1]}")
        return first, second, "", (cell,), a, b
    code = f"a = {made[0]}b = {made[1]}\n"
    return first, second, code, (), _said(first, draw), _said(second, draw)


SETS = {
    "union": ("|", "The union is **{out}**.", "everything that is in either", (
        "<find> the union of {a} and {b}",
        "{a} union {b}",
        "union[:| of] {a}, {b}",
        "[everything|all elements|what is] [in|from] {a} or {b}",
        "[put|merge|join] the sets {a} and {b} [together|into one set]",
        "[unite|combine] {a} [with|and] {b} without [duplicates|repeats]",
        "{a} ∪ {b}",
        "[which|what] elements are in [at least one of|either of] {a} and {b}",
        "the sets A = {a} and B = {b}. what is A ∪ B",
        "[given|for] A = {a}, B = {b}, <find> the union",
        "[in python|using python], the union of {a} and {b}",
        "[all|every one of the] [different|distinct] [elements|values|members] of {a} and {b} together",
        "[combine|merge|pool] {a} and {b}, [each element once|every element only once|no duplicates]",
        "one list is {a}, the other {b}. [what appears in either|everything that is in one or the other|list all without repeats]",
        "[if I throw|when I throw|throwing] {a} and {b} together, which [different |]elements [are there|do I get]",
        "A ∪ B [for|with|if] A = {a} and B = {b}",
        "unite the sets {a}, {b}",
        "[members|elements] of {a} or {b} or both",
        "[first|left] set {a}, [second|right] set {b}: union")),
    "intersection": ("&", "The intersection is **{out}**.", "what is in both", (
        "<find> the intersection of {a} and {b}",
        "{a} [intersection|intersected with|intersect] {b}",
        "intersection[:| of] {a}, {b}",
        "[which|what] [elements|values] are in both {a} and {b}",
        "what do {a} and {b} have in common",
        "common [elements|members|values] of {a} and {b}",
        "{a} ∩ {b}",
        "[elements|members|things] shared by {a} and {b}",
        "the sets A = {a} and B = {b}. what is A ∩ B",
        "[given|for] A = {a}, B = {b}, <find> the intersection",
        "overlap of {a} and {b}",
        "[in python|using python], the intersection of {a} and {b}",
        "{a} & {b} as sets",
        "[what|which elements] [appear|occur|are found] in {a} as well as in {b}",
        "[elements|members] [of|in] {a} that [are also|also occur|appear too] in {b}",
        "[compare|look at] {a} and {b}: [what is in both|what do both have|common part]",
        "one list is {a}, the other {b}. [what is in both|which elements are on both|which ones match]",
        "A ∩ B [for|with|if] A = {a} and B = {b}",
        "intersect {a} [with|and] {b}",
        "[shared|mutual|joint] [elements|members|values]: {a}, {b}",
        "[first|left] set {a}, [second|right] set {b}: intersection")),
    "difference": ("-", "The difference is **{out}**.", "what is in the first only", (
        "<find> the difference of {a} and {b}",
        "{a} minus {b} [as sets|]",
        "set difference[:| of] {a}, {b}",
        "[which|what] [elements|values] of {a} are not in {b}",
        "[what is|everything] in {a} but not in {b}",
        "[remove|take] {b} from [the set|] {a}",
        "{a} \\ {b}",
        "[elements|members] of {a} [missing from|not found in|that are not in] {b}",
        "the sets A = {a} and B = {b}. what is A - B",
        "[given|for] A = {a}, B = {b}, <find> A without B",
        "[in python|using python], the set difference {a} minus {b}",
        "{a} - {b} as sets",
        "what [is left|remains] of {a} [without|when I remove|after taking away] [the elements of |]{b}",
        "[delete|drop|subtract|strike out] [everything in|the elements of] {b} from {a}",
        "[elements|members|values] [only in|that are just in] {a}, not in {b}",
        "A \\ B [for|with|if] A = {a} and B = {b}",
        "I need {a}; I already have {b}. what is missing",
        "[first|left] set {a}, [second|right] set {b}: [first minus second|left without right|difference]",
        "which [elements|ones] does {a} have that {b} [lacks|does not have]")),
}  # fmt: skip


SIZES = {
    "union": (
        "how many elements [are in|has] the union of {a} and {b}",
        "[size|cardinality] of the union of {a} and {b}",
        "how many different [elements|values] do {a} and {b} have together",
        "<howmany> [different|distinct] elements in {a} and {b} together",
        "how [big|large] is the union of {a} and {b}",
        "[count|tell me how many] distinct [elements|members] there are in {a} or {b}"),
    "intersection": (
        "how many elements do {a} and {b} have in common",
        "[size|cardinality] of the intersection of {a} and {b}",
        "how many [elements|values|members] are in both {a} and {b}",
        "<howmany> [common|shared] elements of {a} and {b}",
        "[count|tell me] how many [elements|ones] {a} and {b} share",
        "how [big|large] is the overlap of {a} and {b}"),
    "difference": (
        "how many elements of {a} are not in {b}",
        "[size|cardinality] of the difference {a} minus {b}",
        "how many [elements|values|members] has {a} that {b} does not have",
        "<howmany> elements of {a} missing from {b}",
        "how many are left of {a} after removing {b}",
        "[count|tell me] how many [elements|ones] of {a} are missing in {b}"),
}  # fmt: skip


@family("logic", weight=1.2)
def set_operation(draw: Draw) -> tuple[Item, ...]:
    """Union, intersection or difference."""
    kind = draw.pick(*SETS)
    sign, answer, idea, templates = SETS[kind]
    first, second, code, cells, a, b = _two_sets(draw)
    if draw.chance(0.2):
        prompt = draw.phrase(*SIZES[kind], a=a, b=b)
        names = f"{a} {sign} {b}" if cells else f"a {sign} b"
        think = f"The number of elements of {names}: {idea}."
        return (*cells, *ask(prompt, f"{code}print(len({names}))", "It has **{out}** elements.", think=think))  # fmt: skip
    prompt = draw.phrase(*templates, a=a, b=b)
    names = f"{a} {sign} {b}" if cells else f"a {sign} b"
    code = f"{code}print(sorted({names}))"
    think = f"Sets: {names} is {idea}." if cells else f"{first} and {second}: {idea}."
    return (*cells, *ask(prompt, code, answer, think=think))


@family("logic")
def symmetric_difference(draw: Draw) -> tuple[Item, ...]:
    first, second, code, cells, a, b = _two_sets(draw)
    prompt = draw.phrase(
        "<find> the symmetric difference of {a} and {b}",
        "symmetric difference[:| of] {a}, {b}",
        "[which|what] elements are in exactly one of {a} and {b}",
        "{a} symmetric difference {b}",
        "[what is|everything] in {a} or {b} but not in both",
        "[elements|members] in only one of {a} and {b}",
        "{a} △ {b}",
        "the sets A = {a} and B = {b}. <find> the symmetric difference",
        "[given|for] A = {a}, B = {b}: what is in one but not the other",
        a=a, b=b,
    )  # fmt: skip
    names = f"{a} ^ {b}" if cells else "a ^ b"
    think = f"{first} and {second}: what is in exactly one of them."
    answer = "The symmetric difference is **{out}**."
    return (*cells, *ask(prompt, f"{code}print(sorted({names}))", answer, think=think))


@family("logic", weight=0.6)
def subset_test(draw: Draw) -> tuple[Item, ...]:
    kind = draw.pick("subset", "subset", "superset", "disjoint", "equal")
    first, second = _sets(draw)
    if kind == "subset" and draw.chance(0.6):
        first = draw.random.sample(second, draw.integer(1, len(second)))
    elif kind == "superset" and draw.chance(0.6):
        second = draw.random.sample(first, draw.integer(1, len(first)))
    elif kind == "disjoint" and draw.chance(0.5):
        second = [x for x in second if x not in first] or second
    elif kind == "equal" and draw.chance(0.6):
        second = draw.random.sample(first, len(first))
    templates = {
        "subset": (
            "is [the set|] {a} a subset of [the set|] {b}",
            "[check|test|tell me] [whether|if] {a} is a subset of {b}",
            "are all [elements|members|values] of {a} [in|also in|contained in] {b}",
            "does {b} contain [all of|everything in|every element of] {a}",
            "{a} ⊆ {b}",
            "subset [test|check][:| of] {a} in {b}",
            "is [every|each] element of {a} [in|an element of] {b}",
            "is {a} [contained|included] in {b}",
            "[is it true that|true or false:] {a} is a subset of {b}",
            "[in python|using python], is {a} a subset of {b}",
            "does [every|each] [element|member|value] of {a} [occur|appear|lie] in {b}",
            "{a} inside {b}, [yes or no|true or false|completely]",
            "[can|could] I find [all|every one] of {a} in {b}",
            "is [the whole of|all of|everything in] {a} [also in|part of|found in] {b}",
            "{a} <= {b} as sets",
            "A = {a}, B = {b}: is A a subset of B",
            "[do I have|is there] everything from {a} in {b}",
        ),
        "superset": (
            "is [the set|] {a} a superset of {b}",
            "[check|test|tell me] [whether|if] {a} is a superset of {b}",
            "does {a} [contain|include|have] [all of|every element of|everything in] {b}",
            "superset [test|check][:| of] {a} [over|against] {b}",
            "[are all elements of|is everything from|is all of] {b} [also|] in {a}",
            "{a} ⊇ {b}",
            "[in python|using python], is {a} a superset of {b}",
            "is [every|each] element of {b} also in {a}",
            "{a} >= {b} as sets",
            "A = {a}, B = {b}: is A a superset of B",
            "[does|will] {a} cover [all of|everything in] {b}",
            "{b} inside {a}, [yes or no|true or false|completely]",
        ),
        "disjoint": (
            "are [the sets|] {a} and {b} disjoint [sets|]",
            "[check|test|tell me] [whether|if] {a} and {b} are disjoint",
            "[do|is it true that] {a} and {b} [have no common elements|share no elements|have nothing in common]",
            "[disjoint or not|no overlap, right|disjoint sets]: {a}, {b}",
            "are the sets {a} and {b} [without overlap|completely different|free of common elements]",
            "[in python|using python], are {a} and {b} disjoint",
            "is the intersection of {a} and {b} empty",
            "A = {a}, B = {b}: are A and B disjoint",
            "[no|not a single] [element|member] [shared by|common to|in both] {a} and {b}, [true or false|right]",
            "[is it so|is it right] that nothing from {a} is in {b}",
            "do {a} and {b} [not overlap at all|have an empty intersection], yes or no",
        ),
        "equal": (
            "are {a} and {b} [the same set|equal as sets|equal sets]",
            "[check|test|tell me] [whether|if] the sets {a} and {b} are [equal|the same]",
            "is {a} [the same set as|set-equal to|equal to the set] {b}",
            "do {a} and {b} [have|contain] [exactly|] the same elements",
            "[equal sets or not|same set or not]: {a}, {b}",
            "[in python|using python], are the sets {a} and {b} equal",
            "{a} == {b} as sets",
            "A = {a}, B = {b}: is A equal to B",
            "ignoring the order, are {a} and {b} the same",
            "[does it hold|is it true] that {a} and {b} have exactly the same [members|elements]",
            "is there no difference between the sets {a} and {b}",
        ),
    }
    prompt = draw.phrase(*templates[kind], a=_said(first, draw), b=_said(second, draw))
    test, answer = {
        "subset": ("a <= b", "Is the first a subset of the second? **{out}**."),
        "superset": ("a >= b", "Is the first a superset of the second? **{out}**."),
        "disjoint": ("a.isdisjoint(b)", "Are they disjoint? **{out}**."),
        "equal": ("a == b", "Are the sets equal? **{out}**."),
    }[kind]
    code = f"a = {_python(first)}\nb = {_python(second)}\nprint('yes' if {test} else 'no')"
    return ask(prompt, code, answer, think=f"Make the two sets and test {test}.")


@family("logic", weight=0.6)
def set_member(draw: Draw) -> tuple[Item, ...]:
    values, _ = _sets(draw)
    if isinstance(values[0], int):
        values = list(draw.random.sample(range(1, 60), draw.integer(3, 7)))
    pools: tuple[list[object], ...] = (
        list(range(1, 60)),
        list("abcdefghij"),
        list(WORDS),
        list(NAMES),
    )
    others = next((pool for pool in pools if values[0] in pool), values)
    item = draw.pick(*values) if draw.chance(0.5) else draw.pick(*others)
    own = draw.chance(0.3)
    name = variable(draw, "allowed", "known", "members", "tags", "s", "ids", "lucky", "seen")
    prompt = draw.phrase(
        "is {x} [in|inside|one of|among|listed in] {s}",
        "is {x} [an element|a member|part] of [the set|] {s}",
        "[check|test|tell me|see] [whether|if] {x} is in {s}",
        "does [the set|] {s} [contain|include|have|hold] {x}",
        "{x} ∈ {s}",
        "{s}: [is {x} there|contains {x}|does it have {x}]",
        "does {x} belong to [the set|] {s}",
        "[can you find|is there] [a|] {x} in {s}",
        "membership [test|check]: {x} in {s}",
        "[look for|search] {x} in [the set|] {s}, yes or no",
        "[is it true that|true or false:] {x} is in {s}",
        "[in python|using python], is {x} in {s}",
        "{x} in {s}[, yes or no|, true or false|]",
        "[can|could] I find {x} [in|among|inside] {s}",
        "[has|does] {s} [got |have ][the element|the entry|a member] {x}",
        "[do|did] I [have|put|list] {x} in {s}",
        "{x}: [part of|a member of|contained in] {s} or not",
        "is {x} [present|contained|found|listed] in {s}",
        "[find out|I want to know|let me know|see] [whether|if] {s} [contains|includes|has] {x}",
        "in {s}, is there {x}",
        x=item, s=name if own else _said(values, draw),
    )  # fmt: skip
    source = name if own else _python(values)
    code = f"print('yes' if {item!r} in {source} else 'no')"
    cells = (Cell(f"{name} = {_python(values)}"),) if own else ()
    think = f"Test {item!r} in {name}, which is in the shell." if own else f"Test it for {item!r}."
    return (*cells, *ask(prompt, code, f"Is {item} in it? **{{out}}**.", think=think))


GROUPS = (
    ("students", "football", "chess"), ("people", "tea", "coffee"), ("guests", "cake", "fruit"),
    ("pupils", "French", "Spanish"), ("employees", "Python", "Java"), ("neighbours", "cats", "dogs"),
    ("children", "swimming", "dancing"), ("customers", "apples", "pears"), ("members", "tennis", "golf"),
    ("tourists", "the museum", "the castle"), ("households", "a car", "a bike"), ("readers", "novels", "comics"),
    ("nurses", "day shifts", "night shifts"), ("engineers", "drawing", "coding"), ("campers", "hiking", "fishing"), ("musicians", "piano", "violin"), ("shops", "bread", "flowers"),
)  # fmt: skip
VENN = {
    "neither": ("{n} - ({a} + {b} - {c})", "Neither: **{{out}}**.", (
        "how many [of them|{g}|] [chose|have|picked] neither",
        "how many [are left with|have|chose] neither [{x} nor {y}|of the two|]",
        "<howmany> {g} with neither",
        "how many chose none of the two",
        "[number|count] of {g} with neither {x} nor {y}",
        "how many [fall outside both|are outside both groups|like none of the two|are in none of the two groups]",
        "how many {g} [remain|are left] who [chose|took|have] nothing")),
    "either": ("{a} + {b} - {c}", "At least one: **{{out}}**.", (
        "how many [of them|{g}|] [chose|have|picked] at least one",
        "how many [chose|have|picked] {x} or {y} or both",
        "<howmany> {g} with at least one [of them|of the two|]",
        "size of the union",
        "how many [chose|have|took] one or the other or both",
        "[number|count] of {g} in at least one [group|circle]",
        "how many [belong to|are in] the union [of both|of the two groups|]")),
    "only": ("{a} - {c}", "Only {x}: **{{out}}**.", (
        "how many [of them|{g}|] [chose|have|picked] only {x}",
        "how many [chose|have] {x} but not {y}",
        "<howmany> {g} with {x} only",
        "how many [chose|have] just {x}",
        "[number|count] of {g} with {x} and not {y}",
        "how many [took|like|picked] {x} and nothing else",
        "how many are in the {x} circle only")),
    "exactly one": ("{a} + {b} - 2 * {c}", "Exactly one: **{{out}}**.", (
        "how many [of them|{g}|] [chose|have|picked] exactly one",
        "how many [chose|have|picked] only one of the two",
        "<howmany> {g} with exactly one of {x} and {y}",
        "how many chose {x} or {y} but not both",
        "[number|count] of {g} with exactly one of the two",
        "how many [took|have|like] one of them but not the other",
        "how many are in [only one|just one|a single] circle")),
}  # fmt: skip
VENN_FRAMES = (
    "of {n} {g}, {a} chose {x}, {b} chose {y} and {c} both. Q",
    "{n} {g}: {a} picked {x}, {b} picked {y}, {c} picked both. Q",
    "in a group of {n} {g}, {a} have {x}, {b} have {y}, and {c} have both. Q",
    "there are {n} {g}. {a} said {x}, {b} said {y}, {c} said both. Q",
    "venn diagram [of|for] {n} {g}: {x} {a}, {y} {b}, both {c}. Q",
    "Q, if [out of|of] {n} {g} {a} chose {x}, {b} {y} and {c} both",
    "[a survey of|we asked] {n} {g}: {a} for {x}, {b} for {y}, {c} for both. Q",
    "{a} of {n} {g} [like|take|chose] {x}, {b} {y}, {c} both. Q",
    "[group|sample] size {n} ({g}): {x} = {a}, {y} = {b}, both = {c}. Q",
    "[suppose|say|assume] [we have |there are ]{n} {g}; {x}: {a}; {y}: {b}; {x} and {y}: {c}. Q",
    "among {n} {g} there are {a} with {x}, {b} with {y}, and {c} of these with both. Q",
    "Q when {a} of {n} {g} have {x}, {b} have {y} and {c} have both",
    "[two overlapping groups|two circles]: {n} {g} in all, {a} {x}, {b} {y}, {c} in the overlap. Q",
)


@family("logic", number=True, weight=0.6)
def venn_count(draw: Draw) -> tuple[Item, ...]:
    """Two overlapping groups of known size."""
    both, x_only, y_only, none = (draw.integer(1, 40) for _ in range(4))
    first, second, total = both + x_only, both + y_only, both + x_only + y_only + none
    group, x, y = draw.pick(*GROUPS)
    kind = draw.pick(*VENN)
    formula, answer, questions = VENN[kind]
    frames = tuple(f.replace("Q", q) for f in VENN_FRAMES for q in questions)
    prompt = draw.phrase(*frames, n=total, g=group, a=first, b=second, c=both, x=x, y=y)
    formula = formula.format(n=total, a=first, b=second, c=both)
    think = f"{total} in all, {first} and {second}, {both} in both; {kind} is {formula}."
    return ask(prompt, f"result = {formula}\nprint(result)", answer.format(x=x), think=think)


CONDITIONS = (
    ("even", "v % 2 == 0"), ("odd", "v % 2 == 1"), ("positive", "v > 0"), ("negative", "v < 0"),
    ("[greater|larger|more|bigger] than {n}", "v > {n}"), ("[above|over] {n}", "v > {n}"),
    ("[less|smaller] than {n}", "v < {n}"), ("[below|under] {n}", "v < {n}"), ("at least {n}", "v >= {n}"),
    ("at most {n}", "v <= {n}"), ("[{n} or more|not below {n}]", "v >= {n}"), ("[{n} or less|not above {n}]", "v <= {n}"),
    ("divisible by {d}", "v % {d} == 0"), ("[a multiple|multiples] of {d}", "v % {d} == 0"),
)  # fmt: skip
QUANTIFIED = {
    "all": (
        "are [all|all of|all the numbers in] {v} Q",
        "is [every|each] [number|value|one] [in|of] {v} Q",
        "[check|test|tell me] [whether|if] all [of|numbers in|values in] {v} are Q",
        "{v}: [are they all|all of them|is every one] Q",
        "[I have|given|take] {v}. are they all Q",
        "all(v is Q) for v in {v}",
        "[does it hold|is it true] that [every|each] value of {v} is Q",
        "[in python|using python], are all of {v} Q",
        "are the [numbers|values] {v} all Q",
        "{v}, [every single one|all|each of them] Q, [yes or no|true or false|right]",
        "[is it correct|is it so] that all [numbers|values] in {v} are Q",
        "does {v} hold only values that are Q",
    ),
    "any": (
        "[is any|is at least one] [of|number in|value in] {v} Q",
        "are any [of|numbers in|values in] {v} Q",
        "[check|test|tell me] [whether|if] any [of|number in|value in] {v} is Q",
        "{v}: [is any of them|is there one that is|any] Q",
        "is there [a number|a value|something] in {v} that is Q",
        "any(v is Q) for v in {v}",
        "[I have|given|take] {v}. is at least one of them Q",
        "[in python|using python], is any of {v} Q",
        "[is it true|is it so|does it hold] that at least one [number|value] [in|of] {v} is Q",
        "{v}, [at least one|any|some] that is Q, [yes or no|true or false|right]",
        "[can I find|do you see|is there] [one|any value|a single one] in {v} that is Q",
        "[look through|scan|go through] {v}: is any value Q",
        "does {v} [contain|include|have] [a number|a value|anything] that is Q",
    ),
    "none": (
        "[are|is] none of {v} Q",
        "[check|test|tell me] [whether|if] none [of|of the numbers in] {v} is Q",
        "is it true that no [number|value] [in|of] {v} is Q",
        "{v}: none Q, [right|true or false|is that so]",
        "[I have|given|take] {v}. is none of them Q",
        "[in python|using python], is none of {v} Q",
        "{v}, [not one|not a single one|none] Q, [yes or no|true or false|right]",
        "[is there no|is there not a single] [number|value] in {v} that is Q",
        "[does it hold|is it so] that not one [number|value] [in|of] {v} is Q",
    ),
}
_ALL_ANY = {
    (kind, words): tuple(
        frame.replace("Q", words if "multiple" not in words else "a multiple of {d}")
        for frame in frames
    )
    for kind, frames in QUANTIFIED.items()
    for words, _ in CONDITIONS
}


@family("logic", weight=0.8)
def all_or_any(draw: Draw) -> tuple[Item, ...]:
    """Whether all, any or none of the values meet a condition."""
    kind = draw.pick("all", "any", "all", "any", "none")
    words, condition = draw.pick(*CONDITIONS)
    low = -20 if words in ("positive", "negative") or draw.chance(0.1) else 1
    values = [draw.integer(low, draw.pick(20, 60, 99)) for _ in range(draw.integer(3, 6))]
    n, d = draw.pick(*values) + draw.pick(-1, 0, 1), draw.pick(2, 3, 4, 5, 7, 10)
    if draw.chance(0.4):
        kept = [v for v in range(low, 99) if _meets(v, condition, n, d) is (kind == "all")]
        values = [draw.pick(*kept) for _ in values] if kept else values
    own = draw.chance(0.25)
    name = variable(draw, "values", "scores", "numbers", "nums", "ages", "readings")
    said = name if own else spoken(list(values), draw)
    prompt = draw.phrase(*_ALL_ANY[kind, words], v=said, n=n, d=d)
    condition = condition.format(n=n, d=d)
    test = f"not any({condition} for v in" if kind == "none" else f"{kind}({condition} for v in"
    head = "" if own else f"values = {values}\n"
    code = f"{head}print('yes' if {test} {name if own else 'values'}) else 'no')"
    cells = (Cell(f"{name} = {values}"),) if own else ()
    answer = {
        "all": "Is that so for all of them? **{out}**.",
        "any": "Is that so for any of them? **{out}**.",
        "none": "Is that so for none of them? **{out}**.",
    }[kind]
    return (*cells, *ask(prompt, code, answer, think=f"Test {condition} for {kind} of them."))


def _meets(value: int, condition: str, n: int, d: int) -> bool:
    text = condition.format(n=n, d=d)
    left, sign, right = text.split()[:-2], text.split()[-2], int(text.split()[-1])
    number = value % int(left[2]) if len(left) == 3 else value
    return {
        "==": number == right,
        ">": number > right,
        "<": number < right,
        "<=": number <= right,
    }.get(sign, number >= right)


# --- bits ---------------------------------------------------------------------------------------

BITS = {
    "&": ("and", (
        "<find> [the|] [bitwise and|bitwise AND|binary and] of {a} and {b}",
        "{a} & {b}",
        "{a} [bitwise and|AND (bitwise)|bitand] {b}",
        "and the bits of {a} [and|with] {b}",
        "[which|what] number has the bits that {a} and {b} share",
        "mask {a} with {b}",
        "bitwise and[:|,] {a}, {b}",
        "[in python|using python], {a} & {b}",
        "[compute|work out|calculate|evaluate] {a} AND {b} [bit by bit|on the bits|bitwise]",
        "[keep|leave] only [those|the] bits of {a} that are [also |]set in {b}",
        "[combine|connect] the bits of {a} and {b} with [and|AND]",
        "[common|shared] bits of {a} and {b}[, as a number|]",
        "logical and of the [binary digits|bits] of {a} and {b}, as a decimal")),
    "|": ("or", (
        "<find> [the|] [bitwise or|bitwise OR|binary or] of {a} and {b}",
        "{a} | {b}",
        "{a} [bitwise or|OR (bitwise)|bitor] {b}",
        "or the bits of {a} [and|with] {b}",
        "set the bits of {b} in {a}",
        "bitwise or[:|,] {a}, {b}",
        "[compute|work out|calculate|evaluate] {a} OR {b} [bit by bit|on the bits|bitwise]",
        "[which|what] number has [every bit|all bits] set in {a} or {b}",
        "[combine|connect] the bits of {a} and {b} with [or|OR]",
        "[turn on|switch on] in {a} [all|the] bits of {b}",
        "logical or of the [binary digits|bits] of {a} and {b}, as a decimal")),
    "^": ("xor", (
        "<find> [the|] [xor|XOR|bitwise xor|exclusive or] of {a} and {b}",
        "{a} xor {b}",
        "{a} XOR {b}",
        "{a} ^ {b} [bitwise|as xor]",
        "xor [the numbers|the bits of|] {a} [and|with] {b}",
        "flip the bits of {a} [that are set in|given by] {b}",
        "xor[:|,] {a}, {b}",
        "[which|what] bits [differ|are different] between {a} and {b}, as a number",
        "[in python|using python], {a} xor {b}",
        "[compute|work out|calculate|evaluate] {a} XOR {b} [bit by bit|on the bits|]",
        "[combine|connect] the bits of {a} and {b} with [xor|XOR|exclusive or]",
        "[toggle|invert] in {a} the bits [of|set in] {b}",
        "exclusive or of {a} and {b}, as a decimal")),
    "<<": ("left shift", (
        "[shift|move] {a} [left by|to the left by] {b} [bits|places|]",
        "{a} << {b}",
        "{a} shifted left by {b} [bits|]",
        "left shift [of|] {a} by {b}",
        "[what is|compute] {a} after a left shift of {b}",
        "[in python|using python], {a} << {b}",
        "[shift|push] the bits of {a} {b} [places|positions] to the left",
        "{a} moved {b} [bits|places] to the left",
        "lshift {a} by {b}",
        "[append|add] {b} zero bits [at the right of|to the end of] {a}",
        "{a} times 2 to the {b}, as a shift")),
    ">>": ("right shift", (
        "[shift|move] {a} [right by|to the right by] {b} [bits|places|]",
        "{a} >> {b}",
        "{a} shifted right by {b} [bits|]",
        "right shift [of|] {a} by {b}",
        "[what is|compute] {a} after a right shift of {b}",
        "[in python|using python], {a} >> {b}",
        "[shift|push] the bits of {a} {b} [places|positions] to the right",
        "{a} moved {b} [bits|places] to the right",
        "rshift {a} by {b}",
        "[drop|cut off] the last {b} bits of {a}",
        "{a} divided by 2 to the {b}, whole part, as a shift")),
}  # fmt: skip


@family("logic", number=True, weight=0.8)
def bitwise(draw: Draw) -> tuple[Item, ...]:
    sign = draw.pick("&", "|", "^", *BITS)
    name, templates = BITS[sign]
    a, b = draw.integer(1, draw.pick(15, 255, 2000)), draw.integer(1, draw.pick(15, 255))
    if sign in ("<<", ">>"):
        b = draw.integer(1, 6)
    prompt = draw.phrase(*templates, a=a, b=b)
    code = f"result = {a} {sign} {b}\nprint(result)"
    answer = f"{a} {sign} {b} is **{{out}}**."
    return ask(prompt, code, answer, think=f"The {name} of {a} and {b} is {a} {sign} {b}.")


@family("logic", number=True, weight=0.6)
def bits_of(draw: Draw) -> tuple[Item, ...]:
    """How many bits of a number are set, or how many it needs."""
    n = draw.integer(3, draw.pick(31, 255, 5000))
    kind = draw.pick("ones", "ones", "zeros", "length")
    prompt = draw.phrase(*{
        "ones": (
            "how many [ones|1s|set bits] [are there |]in the binary [form|representation] of {n}", "[number of|count the] set bits [of|in] {n}", "popcount of {n}", "how many bits of {n} are [set|1|on]", "bit count of {n}",
            "write {n} in binary: how many ones", "<howmany> ones in {n} [written |]in binary", "[hamming weight|population count] of {n}", "{n} in binary, [number of ones|how many 1s]", "[in python|using python], count the 1 bits of {n}",
        ),
        "zeros": (
            "how many zeros [are there |]in the binary [form|representation] of {n}", "[number of|count the] zeros [of|in] {n} in binary", "write {n} in binary: how many zeros", "<howmany> zeros in {n} [written |]in binary", "{n} in binary, [number of zeros|how many 0s]", "[in python|using python], count the zeros in the binary form of {n}",
        ),
        "length": (
            "how many bits does {n} [need|take|have]", "[bit length|number of bits] of {n}", "how many binary digits has {n}", "how long is {n} in binary", "with how many bits can {n} be [stored|written]", "<howmany> bits needed for {n}", "{n}: [bits needed|bit length]", "[in python|using python], the bit length of {n}", "the smallest number of bits [that holds|for storing] {n}",
        ),
    }[kind], n=n)  # fmt: skip
    formula, answer, think = {
        "ones": (f"bin({n}).count('1')", f"{n} has **{{out}}** ones in binary.", f"Count the ones in bin({n})."),
        "zeros": (f"bin({n})[2:].count('0')", f"{n} has **{{out}}** zeros in binary.", f"Count the zeros in bin({n}), after the 0b."),
        "length": (f"({n}).bit_length()", f"{n} takes **{{out}}** bits.", f"bit_length of {n}."),
    }[kind]  # fmt: skip
    return ask(prompt, f"result = {formula}\nprint(result)", answer, think=think)
