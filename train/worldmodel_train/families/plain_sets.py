"""Sets as school writes them, one or two questions at once, and how many are in which group."""

from worldmodel_train.episodes import Draw, Item, ask, family

_OPERATIONS = (
    ("union", "A | B", ("A union B", "the union", "A ∪ B", "the union of A and B", "what is in A or B", "all elements of both together")),
    ("intersection", "A & B", ("A intersect B", "the intersection", "A ∩ B", "the intersection of A and B", "what is in both", "the common elements", "A intersection B")),
    ("difference A - B", "A - B", ("A minus B", "A \\ B", "A - B", "the difference A - B", "what is in A but not in B", "elements only in A")),
    ("difference B - A", "B - A", ("B minus A", "B \\ A", "B - A", "the difference B - A", "what is in B but not in A", "elements only in B")),
    ("symmetric difference", "A ^ B", ("the symmetric difference", "A △ B", "A xor B", "what is in exactly one of them", "elements in one set but not both")),
)  # fmt: skip
_WORDS = (
    "red blue green cat dog owl tea milk juice oak elm fir tin gold iron north south east".split()
)


def _two_sets(draw: Draw) -> tuple[list[object], list[object], str]:
    """The elements of both, in the order in which they are told, and the telling."""
    pool: list[object] = list(range(1, draw.pick(9, 12, 20, 40))) if draw.chance(0.75) else list(_WORDS)  # fmt: skip
    if draw.chance(0.15):
        pool = list("abcdefghij")
    shared = draw.random.sample(pool, draw.integer(1, 3))
    rest = [x for x in pool if x not in shared]
    draw.random.shuffle(rest)
    first, second = draw.integer(1, 3), draw.integer(1, 3)
    a, b = shared + rest[:first], shared + rest[first : first + second]
    if isinstance(pool[0], int):
        a, b = sorted(a, key=str), sorted(b, key=str)
        a, b = sorted(a, key=lambda x: int(str(x))), sorted(b, key=lambda x: int(str(x)))
    else:
        draw.random.shuffle(a)
        draw.random.shuffle(b)
    comma = draw.pick(", ", ",")
    x, y = comma.join(map(str, a)), comma.join(map(str, b))
    told = draw.phrase(
        "A = {{{x}}}, B = {{{y}}}",
        "A={{{x}}} and B={{{y}}}",
        "A = {{{x}}}; B = {{{y}}}",
        "set A is {{{x}}}, set B is {{{y}}}",
        "sets A = {{{x}}} and B = {{{y}}}",
        "let A = {{{x}}} and B = {{{y}}}",
        "A: {x}; B: {y}",
        "A contains {x}; B contains {y}",
        "A has the elements {x}, B has {y}",
        "A := {{{x}}}, B := {{{y}}}",
        "given A = {{{x}}}, B = {{{y}}}",
        "the set A = {{{x}}}, the set B = {{{y}}}",
        x=x, y=y,
    )  # fmt: skip
    return a, b, told


def _code(a: list[object], b: list[object]) -> str:
    return f"A = {{{', '.join(map(repr, a))}}}\nB = {{{', '.join(map(repr, b))}}}\n"


@family("logic", weight=2)
def sets_of_school(draw: Draw) -> tuple[Item, ...]:
    """One or two operations on two sets, in every notation."""
    a, b, told = _two_sets(draw)
    chosen = draw.random.sample(_OPERATIONS, draw.pick(1, 1, 2, 2, 3))
    asked = [draw.pick(*names) for _, _, names in chosen]
    listed = asked[0] if len(asked) == 1 else f"{', '.join(asked[:-1])} and {asked[-1]}"
    prompt = draw.phrase(
        "{t}. [what is|find|compute|give me|determine] {q}",
        "{t}. {q}?",
        "{t}, {q}",
        "[what is|find|compute|give me|list] {q} [for|if|when|of] {t}",
        "{q} [for|with|if] {t}",
        "{t}: {q}",
        "{t}. [I need|show me|tell me|please list] {q}",
        "with {t}, [what is|write down|work out] {q}",
        "[sets|set theory|homework]: {t}. {q}",
        "{t} -> {q}",
        "if {t}, then {q} is",
        "{q}, where {t}",
        "how do I get {q}? {t}",
        "{t}; [state|name|print] {q}",
        t=told, q=listed,
    )  # fmt: skip
    parts = ", ".join(f"sorted({formula})" for _, formula, _ in chosen)
    names = [name for name, _, _ in chosen]
    said = names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
    answer = f"The {said}: **{{out}}**."
    return ask(prompt, f"{_code(a, b)}print({parts})", answer, think=f"Make both sets, then {', '.join(f for _, f, _ in chosen)}.")  # fmt: skip


@family("logic", weight=1.2)
def size_or_subset(draw: Draw) -> tuple[Item, ...]:
    """How many elements an operation has; whether one set is in the other, or they share nothing."""
    a, b, told = _two_sets(draw)
    if draw.chance(0.6):
        name, formula, names = draw.pick(*_OPERATIONS)
        q = draw.pick(*(n for n in names if not n.startswith("what")))
        prompt = draw.phrase(
            "{t}. how many elements [has|are in|does it have:] {q}", "{t}. size of {q}", "how many elements are in {q}, if {t}", "{t}: cardinality of {q}", "{t}. |{q}|", "count {q} for {t}", "{t}, number of elements in {q}", "{t}. how large is {q}", "number of elements: {q}, {t}", "{t}; how many are in {q}", "with {t}, how big is {q}", "cardinality of {q} when {t}",
            t=told, q=q,
        )  # fmt: skip
        code = f"{_code(a, b)}result = len({formula})\nprint(result)"
        return ask(prompt, code, f"The {name} has **{{out}}** elements.", think=f"The length of {formula}.")  # fmt: skip
    if draw.chance(0.5):
        a = b[: max(1, len(b) - 1)]
        comma = draw.pick(", ", ",")
        told = f"A = {{{comma.join(map(str, a))}}}, B = {{{comma.join(map(str, b))}}}"
    formula, wordings, yes, no = draw.pick(
        ("A <= B", ("is A a subset of B", "A ⊆ B", "is every element of A in B", "does B contain all of A", "A subset of B"), "A is a subset of B", "A is not a subset of B"),
        ("A.isdisjoint(B)", ("are A and B disjoint", "do A and B share nothing", "are they disjoint", "have A and B no element in common", "disjoint"), "they are disjoint", "they share elements"),
    )  # fmt: skip
    prompt = draw.phrase(
        "{t}. {q}?", "{t}: {q}?", "{q}? {t}", "{t}, {q}?", "check: {q}, for {t}", "{t}. tell me, {q}?", "true or false: {q}, with {t}", "given {t}, {q}?", "{t}; {q}, yes or no", "{t}. I want to know: {q}", "if {t}, {q}?", "with {t}, {q}?",
        t=told, q=draw.pick(*wordings),
    )  # fmt: skip
    code = f"{_code(a, b)}print('yes, {yes}' if {formula} else 'no, {no}')"
    return ask(prompt, code, "The answer: **{out}**.", think=f"Make both sets, then {formula}.")


@family("logic", number=True, weight=1.5)
def overlapping_groups(draw: Draw) -> tuple[Item, ...]:
    """Of so many people some do one thing, some another, some both: how many of each kind."""
    one, two = draw.pick(("play chess", "play football"), ("speak French", "speak Spanish"), ("like tea", "like coffee"), ("own a dog", "own a cat"), ("read novels", "read comics"), ("can swim", "can ski"), ("take math", "take art"), ("have a car", "have a bike"), ("eat meat", "eat fish"), ("sing", "dance"))  # fmt: skip
    people = draw.pick("students", "people", "children", "guests", "workers", "members", "families")
    both = draw.integer(1, 20)
    a, b = both + draw.integer(1, 40), both + draw.integer(1, 40)
    none = draw.integer(1, 15)
    total = a + b - both + none
    kind = draw.pick("neither", "neither", "only first", "only second", "at least one", "exactly one", "both")  # fmt: skip
    q, formula = {
        "neither": (draw.pick("do neither", "do none of the two", "do neither of them"), f"{total} - ({a} + {b} - {both})"),
        "only first": (f"only {one}", f"{a} - {both}"),
        "only second": (f"only {two}", f"{b} - {both}"),
        "at least one": (draw.pick("do at least one", "do one or both", "do at least one of the two"), f"{a} + {b} - {both}"),
        "exactly one": (draw.pick("do exactly one", "do just one of the two"), f"{a} + {b} - 2 * {both}"),
        "both": (draw.pick("do both", "do both of them"), f"{a} + {b} - ({total} - {none})"),
    }[kind]  # fmt: skip
    last = f"{none} do neither" if kind == "both" else draw.pick(f"{both} do both", f"{both} both", f"{both} of them do both")  # fmt: skip
    prompt = draw.phrase(
        "of {n} {p}, {a} {x}, {b} {y}, {l}. how many {q}",
        "{n} {p}: {a} {x}, {b} {y} and {l}. how many {q}",
        "in a group of {n} {p}, {a} {x} and {b} {y}; {l}. how many {q}",
        "how many {p} {q}, if of {n} {a} {x}, {b} {y} and {l}",
        "there are {n} {p}. {a} {x}. {b} {y}. {l}. <howmany> {q}",
        "{a} of {n} {p} {x}, {b} {y}, {l}. number of those who {q}",
        "we asked {n} {p}: {a} {x}, {b} {y}, {l}. how many {q}",
        "{n} in all, {a} {x}, {b} {y}, {l}: how many {q}",
        "among {n} {p} {a} {x} and {b} {y}, {l}. who {q}, how many",
        "Venn diagram: {n} {p}, {a} {x}, {b} {y}, {l}. how many {q}",
        "{l}, {a} {x}, {b} {y}, of {n} {p}. how many {q}",
        "a survey of {n} {p}: {a} {x}; {b} {y}; {l}. how many of them {q}",
        "I have {n} {p}. {a} {x} and {b} {y}, {l}. tell me how many {q}",
        n=total, p=people, a=a, b=b, x=one, y=two, l=last, q=q,
    )  # fmt: skip
    code = f"result = {formula}\nprint(result)"
    return ask(prompt, code, f"**{{out}}** {q}.", think=f"That is {formula}.")
