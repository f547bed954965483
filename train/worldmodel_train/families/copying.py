"""Exact copying: texts, numbers, names and code that stand in the prompt and nowhere else.

What a small model gets wrong most is not the method but a name or a digit on the way from the
prompt into the code. Here little else is to be learned, and no list holds what is copied.
"""

from worldmodel_train.episodes import Ask, Draw, Item, Step, ask, family
from worldmodel_train.families.follow_ups import then
from worldmodel_train.families.words import made_up, sentence, some_names, variable, variables, word

_LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"


def _code_word(draw: Draw) -> str:
    """A licence key, a file, an address: signs that follow no rule."""
    letters = "".join(draw.pick(*_LETTERS) for _ in range(draw.integer(2, 5)))
    digits = "".join(draw.pick(*"0123456789") for _ in range(draw.integer(2, 8)))
    return draw.pick(
        digits, letters, letters + digits, f"{letters}-{digits}", f"{digits}/{draw.integer(1, 99)}",
        f"{made_up(draw)}@{made_up(draw)}.{draw.pick('com', 'org', 'net')}",
        f"{made_up(draw)}_{digits[:3]}.{draw.pick('txt', 'csv', 'py', 'png')}",
        f"{digits[:2]}.{draw.integer(0, 99)}.{draw.integer(0, 9)}", f"{word(draw)}{digits[:2]}",
    )  # fmt: skip


def _text(draw: Draw) -> str:
    parts = [draw.pick(_code_word, word, word)(draw) for _ in range(draw.integer(1, 6))]
    return sentence(draw) if draw.chance(0.4) else " ".join(parts)


def _name(draw: Draw) -> str:
    return some_names(draw, 1)[0]


def _number(draw: Draw) -> str:
    whole = str(draw.integer(1, 99_999_999))
    if draw.chance(0.4):
        whole += "." + "".join(draw.pick(*"0123456789") for _ in range(draw.integer(1, 6)))
    return "-" + whole if draw.chance(0.1) else whole


@family("text", weight=1.5)
def say_it(draw: Draw) -> tuple[Item, ...]:
    """A text is printed as it is."""
    text = _text(draw)
    prompt = draw.phrase(
        "[print|say|write|output|show] [the text |]'{t}'",
        '[print|say|write|repeat] [exactly |]"{t}"',
        "[please |can you ]print {t}",
        "repeat after me: {t}",
        "echo {t}",
        "[display|show] [this|the line|the following]: {t}",
        "say {t} [once more|again|back to me|]",
        "what [comes out of|does|is printed by] print('{t}')",
        "put [this|the text] on the screen: {t}",
        "let Python [say|print|write] '{t}'",
        "the line '{t}', printed",
        t=text,
    )
    return ask(prompt, f"print({text!r})", "It says: **{out}**", think=f"Print '{text}' as it is.")


@family("text")
def say_it_often(draw: Draw) -> tuple[Item, ...]:
    """A text is printed several times, or between marks."""
    text, n, mark = _text(draw), draw.integer(2, 9), draw.pick(*"*-_#+|~=")
    templates, code, think = draw.pick(
        (
            ("print '{t}' {n} times", "[write|say|show] {t} {n} times, each on its own line",
             "{n} lines that [say|read] {t}", "repeat the line '{t}' {n} times",
             "loop: print {t}, {n} times", "[output|display] '{t}' in {n} lines"),
            f"for i in range({n}):\n    print({text!r})", f"A loop of {n} rounds prints it.",
        ),
        (
            ("print {t} between two {m}", "[put|write] {m} before and after '{t}'",
             "'{t}' with {m} on both sides", "frame the text '{t}' with {m}",
             "surround {t} by {m}", "the text {t}, with a {m} at each end"),
            f"print('{mark}' + {text!r} + '{mark}')", f"Put {mark} on both sides.",
        ),
    )  # fmt: skip
    prompt = draw.phrase(*templates, t=text, n=n, m=mark)
    return ask(prompt, code, "Here it is:\n\n**{out}**", think=think)


@family("lists", weight=1.5)
def make_a_list(draw: Draw) -> tuple[Item, ...]:
    """Items become a list under a name, and one of them is asked for."""
    name = variable(draw, "items", "things", "values", "data", "todo", "names")
    kind = draw.pick(word, _code_word, _number, _name)
    items = list(dict.fromkeys(kind(draw) for _ in range(draw.integer(3, 8))))
    literal = ", ".join(items) if kind is _number else ", ".join(repr(item) for item in items)
    told = draw.pick(", ", ", ", " ", "; ", "\n").join(items)
    prompt = draw.phrase(
        "[make|create|build] a list [called |named |]{v} [of|with|from] {i}",
        "put {i} into a list {v}",
        "[store|save|keep] {i} [in|as] {v}",
        "[now|next] {v} [is|should be] the list {i}",
        "[please |]remember the list {v}: {i}",
        "here is a list for {v}: {i}",
        "let {v} hold {i}",
        "turn this into a Python list {v}: {i}",
        "I need a list {v} that [holds|has|contains] {i}",
        "[collect|gather] {i} in [the list|a list named] {v}",
        v=name,
        i=told,
    )
    step = Step(f"{name} = [{literal}]\nprint({name})", f"{len(items)} items, in this order.")
    first = Ask(prompt, (step,), f"{name} is **{{out}}**.")
    n = draw.integer(1, len(items))
    second = draw.phrase(
        "[what|which] is [item|entry|number|element] {n} of {v}",
        "[item|entry|element] {n} [of|in] {v}",
        "[show|give] me [item|entry] number {n} in {v}",
        "in {v}: number {n}",
        "and [the |]number {n} [of|in] it",
        "print [item|element] {n} of {v}",
        n=n,
        v=name,
    )
    think = f"Item {n} of {name} has index {n - 1}."
    return (first, then(second, f"print({name}[{n - 1}])", f"Item {n} is **{{out}}**.", think))


@family("state", weight=1.5)
def several_variables(draw: Draw) -> tuple[Item, ...]:
    """Several values under several names at once; then one or two of them are wanted."""
    names = variables(
        draw, draw.integer(2, 4), "a", "b", "x", "y", "name", "price", "count", "city"
    )
    values = [draw.pick(_number(draw), repr(word(draw)), repr(_code_word(draw))) for _ in names]
    pairs = [
        f"{n} {draw.pick('=', '=', 'is', 'be')} {v}" for n, v in zip(names, values, strict=True)
    ]
    prompt = draw.phrase(
        "[set|let|define|store|assign] {p}",
        "[please |]remember [that |]{p}",
        "[values|my values]: {p}",
        "[make|create] [the |]variables: {p}",
        "[keep|save|note] {p}",
        "these are my values: {p}",
        "[now|first|next] {p}",
        "I have {p}. [store|keep|remember] them",
        "variables {p}, please",
        "use {p} from now on",
        p=draw.pick(", ", ", ", " and ", "; ", "\n").join(pairs),
    )
    lines = "\n".join(f"{n} = {v}" for n, v in zip(names, values, strict=True))
    code = f"{lines}\nprint({', '.join(names)})"
    first = Ask(prompt, (Step(code, f"{len(names)} assignments."),), "They are set: **{out}**.")
    chosen = draw.random.sample(names, draw.integer(1, min(2, len(names))))
    question = draw.phrase(
        "what [is|are] {c}",
        "[show|print|give me] {c}",
        "and {c}?",
        "[and |]what did I say {c} [is|was|were]",
        "[tell me|display|read back] {c}",
        "the value of {c}",
        c=" and ".join(chosen),
    )
    think = f"{' and '.join(chosen)}: in the shell already."
    return (first, then(question, f"print({', '.join(chosen)})", "**{out}**", think))


@family("data processing", weight=1.2)
def make_a_dictionary(draw: Draw) -> tuple[Item, ...]:
    """Pairs become a dictionary under a name; then one is looked up, or changed."""
    name = variable(draw, "table", "prices", "ages", "codes", "rooms", "d", "lookup", "stock")
    key = draw.pick(word, _name, _code_word)
    keys = list(dict.fromkeys(key(draw) for _ in range(draw.integer(2, 5))))
    pairs = {k: _number(draw) if draw.chance(0.6) else repr(word(draw)) for k in keys}
    form = draw.pick("{} {}", "{}: {}", "{} = {}", "{} -> {}", "{} is {}")
    told = draw.pick(", ", "; ", "\n").join(form.format(k, v.strip("'")) for k, v in pairs.items())
    literal = ", ".join(f"{k!r}: {v}" for k, v in pairs.items())
    prompt = draw.phrase(
        "[make|create|build] a [dictionary|dict] [called |named |]{v} [of|with|from] {p}",
        "[store|save|keep] [as|in] {v}: {p}",
        "put [this|these] into a [dict|dictionary] {v}: {p}",
        "now {v} maps {p}",
        "[please |]remember {v}: {p}",
        "a dictionary {v} for {p}",
        "take {p}. [call|name] [the|this] dictionary {v}",
        "let {v} be the [table|mapping|dictionary] {p}",
        "I need {v} as a dict: {p}",
        "turn this into a dict {v}: {p}",
        v=name,
        p=told,
    )
    step = Step(f"{name} = {{{literal}}}\nprint({name})", f"{len(keys)} pairs.")
    first = Ask(prompt, (step,), f"{name} is **{{out}}**.")
    wanted = draw.pick(*keys)
    question = draw.phrase(
        "what is [the entry of |the value of |]{k} [in {v}|]",
        "look up {k} in {v}",
        "in {v}: {k}",
        "and {k}?",
        "which value has {k} [in {v}|]",
        "[show|get|print] {k} from {v}",
        "the {v} entry for {k}",
        k=wanted,
        v=name,
    )
    think = f"The key is {wanted!r}."
    return (first, then(question, f"print({name}[{wanted!r}])", f"{wanted}: **{{out}}**.", think))


@family("arithmetic", weight=1.2)
def long_numbers(draw: Draw) -> tuple[Item, ...]:
    """Sums of numbers with many digits, with thousands separators or without."""
    count = draw.integer(2, 4)
    values = [draw.integer(1000, 99_999_999) for _ in range(count)]
    grouped = draw.chance(0.6)
    texts = [f"{v:,}" if grouped else str(v) for v in values]
    sign, glue = draw.pick(("+", " plus "), ("-", " minus "), ("+", " + "), ("-", " - "), ("+", " and "))  # fmt: skip
    told = glue.join(texts)
    adding = "[the sum of |the total of ]" if glue == " and " else ""
    prompt = draw.phrase(
        f"<find> {adding}{{t}}",
        f"{adding}{{t}}",
        f"{adding}{{t}} [=|is|equals] [what|how much|]",
        f"[my calculator is broken, |by hand this is hard: |]{adding}{{t}}",
        f"[big numbers|long ones]: {adding}{{t}}",
        f"[please |can you |]compute {adding}{{t}}",
        "[what|how much] is left of {t}" if sign == "-" else f"in total {adding}{{t}}",
        f"{adding}{{t}}, [exactly|all digits|the exact result]",
        t=told,
    )
    expression = f" {sign} ".join(map(str, values))
    code = f"result = {expression}\nprint(result)"
    think = "Without the commas between thousands." if grouped else "Digit by digit as they stand."
    return ask(prompt, code, "It is **{out}**.", think=think)
