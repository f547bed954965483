"""Puzzles that are solved by trying everything: who has what, who lies, three groups."""

from itertools import permutations, product

from worldmodel_train.episodes import Draw, Item, ask, family
from worldmodel_train.families.words import some_names

_OWNED = (
    ("owns the {}", "a pet", "cat dog fish bird horse rabbit"), ("drinks {}", "a drink", "tea coffee milk juice water cocoa"), ("lives in the {} house", "a house", "red blue green white yellow grey"), ("plays {}", "a sport", "tennis chess football golf hockey judo"), ("has the {} car", "a car", "red blue black white green silver"), ("works as a {}", "a job", "baker doctor teacher pilot farmer tailor"), ("wears the {} hat", "a hat", "red blue green black white brown"),
)  # fmt: skip


@family("logic", weight=1.2)
def who_has_what(draw: Draw) -> tuple[Item, ...]:
    """Three or four people with one thing each, and clues of what somebody has or has not."""
    form, what, pool = draw.pick(*_OWNED)
    n = draw.pick(3, 3, 3, 4)
    names = some_names(draw, n)
    things = draw.random.sample(pool.split(), n)
    truth = draw.random.sample(things, n)
    clues: list[tuple[str, str]] = []
    for _ in range(40):
        i = draw.random.randrange(n)
        if draw.chance(0.25) and n == 4:
            clue = (f"{names[i]} {form.format(truth[i])}", f"p[{i}] == {truth[i]!r}")
        else:
            other = draw.pick(*(x for x in things if x != truth[i]))
            verb, rest = form.split(" ", 1)
            base = {"owns": "own", "drinks": "drink", "lives": "live", "plays": "play", "has": "have", "works": "work", "wears": "wear"}[verb]  # fmt: skip
            clue = (f"{names[i]} does not {base} {rest.format(other)}", f"p[{i}] != {other!r}")
        if clue not in clues and _left(things, [*clues, clue]) < _left(things, clues):
            clues.append(clue)
        if _left(things, clues) == 1:
            break
    told = draw.pick(". ", ", ", "; ").join(c for c, _ in clues)
    one, thing = draw.random.randrange(n), draw.pick(*things)
    t, final, answer = draw.pick(
        (("who has what", "who is who", "find out what everybody has", "which belongs to whom"), f"dict(zip({names}, p))", "The solution is **{out}**."),
        ((f"who {form.format(thing)}", f"which of them {form.format(thing)}"), f"{names}[p.index({thing!r})]", "It is **{out}**."),
        ((f"what about {names[one]}", f"which one is {names[one]}'s", f"what does {names[one]} have"), f"p[{one}]", f"For {names[one]} it is **{{out}}**."),
    )  # fmt: skip
    prompt = draw.phrase(
        "{n} each have {w}: {x}. {c}. {q}?", "[logic puzzle|riddle|puzzle]: {n} have one each of {x}. {c}. {q}?", "{n}, {x}, one for each. {c}. {q}?", "there are {n} and {x}. everybody has exactly one. {c}. {q}?", "clues: {c}. the people are {n}, the choices {x}. {q}?", "{c}. {q}? (people: {n}; choices: {x}, one each)", "{q}, if {n} share out {x} and {c}?", "{n} must be matched with {x}. {c}. {q}?", "who gets which of {x}? people {n}. {c}. so {q}?", "each of {n} has a different one of {x}. {c}. {q}?", "solve: {n} and {x}. {c}. {q}?", "match {n} to {x}. {c}. {q}?", "I know this about {n}: {c}. {w} each, from {x}. {q}?",
        n=", ".join(names), x=", ".join(things), c=told, w=what, q=draw.pick(*t),
    )  # fmt: skip
    condition = " and ".join(test for _, test in clues)
    code = f"from itertools import permutations\nfor p in permutations({things}):\n    if {condition}:\n        print({final})"  # fmt: skip
    return ask(prompt, code, answer, think="Try every way to share them out and keep the one that fits.")  # fmt: skip


def _left(things: list[str], clues: list[tuple[str, str]]) -> int:
    """In how many ways the things can be shared out so that the clues hold."""
    return sum(all(eval(test, {"p": p}) for _, test in clues) for p in permutations(things))


@family("logic")
def truth_tellers(draw: Draw) -> tuple[Item, ...]:
    """Knights who tell the truth, knaves who lie: each says something, and one case fits."""
    honest, false = draw.pick(("knight", "knave"), ("knight", "knave"), ("truth teller", "liar"))
    names = draw.pick(["A", "B"], ["A", "B", "C"], ["A", "B", "C"], some_names(draw, 2), some_names(draw, 3))  # fmt: skip
    letters = "abc"[: len(names)]
    while True:
        said, tests = [], []
        for i in range(len(names)):
            j = draw.pick(*(k for k in range(len(names)) if k != i))
            words, test = draw.pick(
                (f"{names[j]} is a {honest}", letters[j]), (f"{names[j]} is a {false}", f"not {letters[j]}"), (f"{names[j]} is a {false}", f"not {letters[j]}"), (f"{names[j]} and I are the same kind", f"{letters[j]} == {letters[i]}"), (f"{names[j]} and I are different", f"{letters[j]} != {letters[i]}"), (f"we are all {false}s", f"not ({' or '.join(letters)})"), (f"at least one of us is a {false}", f"not ({' and '.join(letters)})"),
            )  # fmt: skip
            said.append(f'{names[i]} says "{words}"')
            tests.append(f"{letters[i]} == ({test})")
        fits = [v for v in product((True, False), repeat=len(names)) if all(eval(x, dict(zip(letters, v, strict=True))) for x in tests)]  # fmt: skip
        if len(fits) == 1:
            break
    rule = draw.phrase(
        "{h}s always tell the truth and {l}s always lie", "{h}s tell the truth, {l}s lie", "a {h} never lies, a {l} always lies", "every {h} is honest and every {l} lies",
        h=honest, l=false,
    )  # fmt: skip
    prompt = draw.phrase(
        "{r}. {s}. who is what?", "{s}. {r}. who is a {h} and who is a {l}?", "[island|puzzle|riddle]: {r}. {s}. what is each of them?", "{r}. {s}. which of them are {h}s?", "knights and knaves style: {r}. {s}. solve it", "on an island {r}. {s}. who lies?", "who tells the truth if {s}? {r}", "{r}. I meet some people. {s}. what are they?", "solve this: {s}. note that {r}.", "{s} - {r} - find out who is who", "logic puzzle. {r}. {s}. identify everyone", "{r}; {s}; tell me who is a {l}", "given that {r}, and {s}, what is everybody?",
        r=rule, s=draw.pick(". ", ", ", "; ").join(said), h=honest, l=false,
    )  # fmt: skip
    loop = ", ".join(letters)
    kinds = ", ".join(f"{n!r}: {honest!r} if {c} else {false!r}" for n, c in zip(names, letters, strict=True))  # fmt: skip
    code = f"from itertools import product\nfor {loop} in product((True, False), repeat={len(names)}):\n    if {' and '.join(tests)}:\n        print({{{kinds}}})"  # fmt: skip
    return ask(prompt, code, "The solution is **{out}**.", think="Try all cases: what somebody says is true exactly if they are honest.")  # fmt: skip


@family("logic", number=True, weight=1.2)
def three_groups(draw: Draw) -> tuple[Item, ...]:
    """Three groups that overlap: in at least one, in none, in exactly one."""
    only = [draw.integer(1, 20) for _ in range(3)]
    xy, xz, yz, xyz, none = (draw.integer(1, 9) for _ in range(5))
    a, b, c = only[0] + xy + xz + xyz, only[1] + xy + yz + xyz, only[2] + xz + yz + xyz
    ab, ac, bc = xy + xyz, xz + xyz, yz + xyz
    total = sum(only) + xy + xz + yz + xyz + none
    x, y, z = draw.pick(("tea", "coffee", "milk"), ("French", "Spanish", "German"), ("math", "physics", "art"), ("football", "tennis", "chess"), ("apples", "pears", "plums"), ("A", "B", "C"), ("jazz", "rock", "pop"))  # fmt: skip
    folk = draw.pick("people", "students", "members", "guests")
    told = draw.phrase(
        "{x} {a}, {y} {b}, {z} {c}, {x} and {y} {ab}, {x} and {z} {ac}, {y} and {z} {bc}, all three {d}", "{a} chose {x}, {b} {y} and {c} {z}; {ab} chose {x} and {y}, {ac} {x} and {z}, {bc} {y} and {z}, and {d} all three", "{x}: {a}, {y}: {b}, {z}: {c}, both {x} and {y}: {ab}, both {x} and {z}: {ac}, both {y} and {z}: {bc}, all: {d}", "|{x}| = {a}, |{y}| = {b}, |{z}| = {c}, |{x}∩{y}| = {ab}, |{x}∩{z}| = {ac}, |{y}∩{z}| = {bc}, |{x}∩{y}∩{z}| = {d}",
        x=x, y=y, z=z, a=a, b=b, c=c, ab=ab, ac=ac, bc=bc, d=xyz,
    )  # fmt: skip
    union = f"{a} + {b} + {c} - {ab} - {ac} - {bc} + {xyz}"
    t, formula, needs = draw.pick(
        ((f"how many {folk} are in at least one group", f"how many chose at least one of {x}, {y} and {z}", "how many are in any of the three", "size of the union", "number of those with at least one"), union, False),
        (("how many are in none of the groups", f"how many chose neither {x} nor {y} nor {z}", "how many chose nothing", "number of those in no group"), f"{total} - ({union})", True),
        ((f"how many chose only {x}", f"how many are in {x} and in no other group", f"{x} alone: how many"), f"{a} - {ab} - {ac} + {xyz}", False),
        (("how many are in exactly one group", "how many chose exactly one", "exactly one of the three: how many"), f"{a} + {b} + {c} - 2 * ({ab} + {ac} + {bc}) + 3 * {xyz}", False),
        (("how many are in exactly two groups", "how many chose exactly two of the three", "exactly two: how many"), f"{ab} + {ac} + {bc} - 3 * {xyz}", False),
    )  # fmt: skip
    whole = draw.pick(f"{total} {folk}", f"of {total} {folk}", f"we asked {total} {folk}") if needs else draw.pick("a survey", f"{folk}", "three groups")  # fmt: skip
    prompt = draw.phrase(
        "{w}: {t}. {q}?", "{w} - {t}. {q}?", "{q}? {w}: {t}", "Venn diagram with three sets, {w}: {t}. {q}?", "{w}. {t}. {q}?", "inclusion-exclusion. {w}: {t}. {q}?", "{t} ({w}). {q}?", "given {w}: {t}, {q}?", "{w}: {t}\n{q}?", "[result|data] - {w}: {t}. {q}", "three overlapping groups, {w}: {t}. {q}?", "[homework|set theory]: {w}: {t}. {q}?", "{w} said: {t}. {q}?" if needs else "{w}: {t}; {q}?",
        w=whole, t=told, q=draw.pick(*t),
    )  # fmt: skip
    return ask(prompt, f"result = {formula}\nprint(result)", "It is **{out}**.", think=f"Inclusion and exclusion: {formula}.")  # fmt: skip
