"""Python as it surprises: slices, sets, bases, rounding of halves, shared lists, bytes, recursion."""

from worldmodel_train.episodes import Draw, Item, ask, family
from worldmodel_train.families.words import made_up, some_words, word

ASKED = (
    "what is {e}", "{e}", "what does {e} give", "value of {e}", "result of {e}", "[python|in python]: {e}", "evaluate {e}", "{e} = ?", "what would python print for {e}", "what prints if I type {e}", "tell me what {e} is", "I typed {e}, what comes back", "[run|try|test] {e}", "which value has {e}", "output of {e}", "what comes out of {e}", "{e} gives what", "what do I get for {e}", "[compute|work out] {e}", "[quiz|exam|exercise]: {e}", "[please |]explain by running {e}", "what is the [value|result|output] of {e}", "does anyone know what {e} gives", "[type|enter] {e} and tell me the [result|answer]", "for {e} python says what", "my book asks for {e}",
)  # fmt: skip


def _quoted(draw: Draw, text: str) -> str:
    return draw.pick(f"'{text}'", f'"{text}"')


@family("programming", weight=2)
def value_of(draw: Draw) -> tuple[Item, ...]:
    """One expression with a value of its own: sets of letters, slices with steps, mixed bases."""
    w, v, other = word(draw), made_up(draw) + word(draw), some_words(draw, 3)
    q = _quoted(draw, w)
    long = _quoted(draw, v)
    a, b, c = draw.integer(1, 255), draw.integer(1, 31), draw.integer(2, 9)
    values = [draw.random.randint(0, 30) for _ in range(draw.integer(4, 8))]
    lo, hi, st = draw.integer(0, 3), draw.integer(4, 9), draw.pick(2, 3, -1, -2)
    h = draw.integer(0, 12)
    e = draw.pick(
        f"len(set({long}))", f"len(set({q}))", f"sorted(set({q}))", f"len(set({values}))", f"sum(set({values}))", f"{long}[{lo}:{hi}]", f"{long}[{lo}:{hi}:2]", f"{long}[::{st}]", f"{long}[-{lo + 2}:]", f"{long}[:-{lo + 1}]", f"{long}[::-1]", f"{values}[{lo}:{hi}:2]", f"{values}[::{st}]", f"{values}[-2::-1]", f"{values}[1:-1]", f"list(range({lo}, {hi * 3}, {abs(st) + 1}))", f"list(range({hi}, {lo}, -1))", f"len(range({lo}, {hi * 7}, 3))",
        f"0x{a:X} + 0b{b:b}", f"0x{a:x} + 0b{b:b}", f"0b{a:b} - 0b{b:b}", f"0x{a:X} * {c}", f"0o{a:o} + 0x{b:X}", f"0b{a:b} & 0b{b:b}", f"0x{a:x} | 0x{b:x}", f"0x{a:X} ^ 0b{b:b}", f"int('{a:b}', 2) + int('{b:X}', 16)", f"int('{a:o}', 8)", f"bin(0x{a:x})", f"hex(0b{a:b})", f"oct({a})", f"bin({a}).count('1')", f"f'{{{a}:b}}'", f"f'{{{a}:08b}}'", f"f'{{{a}:x}}'",
        f"ord('{w[0]}') - ord('a')", f"ord('{w[0].upper()}')", f"chr(ord('{w[0]}') + {c})", f"chr({97 + b % 26})", f"chr({65 + b % 26}) + chr({97 + a % 26})", f"[ord(c) for c in {_quoted(draw, w[:4])}]", f"sum(ord(c) for c in {_quoted(draw, w[:3])})", f"''.join(chr(ord(c) + 1) for c in {q})", f"max({q})", f"min({q})", f"ord(max({q}))",
        f"round({h}.5)", f"round({h + 1}.5)", f"round(-{h}.5)", f"[round(x) for x in ({h}.5, {h + 1}.5, {h + 2}.5)]", f"round({h}.25, 1)", f"round({h}.75, 1)", f"round({a * 37}, -2)", f"round({a}.{b}, 1)", f"int(-{h}.7)", f"-{a} // {c}", f"-{a} % {c}", f"{a} % -{c}", f"divmod(-{a}, {c})", f"int({h}.99)", "0.1 + 0.2 == 0.3", f"{c} ** -1", f"-{c} ** 2", f"(-{c}) ** 2", f"{c} ** 2 ** 2", "2 ** 3 ** 2", f"{a} // {c} * {c} + {a} % {c}", f"10 ** {c}", f"1e{c}", f"{a} / 1", f"not {h}", f"{h} or {c}", f"{h} and {c}", f"True + True + {c}", f"sum([True, False, True]) * {c}", f"{c} < {h} < {a}", f"'{a}' * {c % 3 + 2}", f"'{a}' + '{b}'", f"int('{a}') + int('{b}')", f"{values} == sorted({values})", f"len(str(2 ** {a}))", f"'{other[0]}' < '{other[1]}'", "'Z' < 'a'", "'10' < '9'", f"[{c}] * {c % 3 + 2}", f"[[0] * {c % 3 + 2}] * 2",
        f"len({_quoted(draw, w + draw.pick('é', 'ü', 'ß', '€', 'ñ', '中', '😀'))}.encode('utf-8'))", f"{_quoted(draw, draw.pick('é', 'ü', 'ß', '€', 'ñ', 'Ω', 'ж'))}.encode('utf-8')", f"len({_quoted(draw, w + draw.pick('é', 'ü', '€', '😀'))})", f"bytes([{97 + a % 26}, {97 + b % 26}])", f"list({_quoted(draw, w[:3])}.encode())", f"{q}.encode().hex()",
        f"' '.join({other})", f"{other}.index('{other[1]}')", f"[len(w) for w in {other}]", f"sorted({other}, key=len)", f"max({other}, key=len)", f"sorted({other})[0]", f"[w[0] for w in {other}]", f"[w.upper() for w in {other} if len(w) > 4]", f"dict(zip({other}, range(3)))", f"{{w: len(w) for w in {other}}}", f"[x for x in {values} if x % 2]", f"[x * x for x in {values[:5]}]", f"sum(x > {h} for x in {values})", f"any(x > 25 for x in {values})", f"all(x < 30 for x in {values})", f"[i for i, x in enumerate({values}) if x > {h}]", f"list(enumerate({other}, 1))", f"list(zip({values[:3]}, {other}))", f"list(reversed({values}))", f"sorted({values}, reverse=True)[:3]", f"sorted({values})[-2]", f"sum({values}[::2])", f"{values}.count({values[0]})", f"max({values}) - min({values})",
        f"{q}.upper().lower()", f"{q}.capitalize()", f"{q}.count('{w[-1]}')", f"{q}.replace('{w[0]}', '{w[-1]}')", f"{q}.center({len(w) + 4}, '*')", f"{q}.zfill({len(w) + 2})", f"'{b}'.zfill(5)", f"{q}.ljust({len(w) + 2}, '.')", f"'{a},{b},{c}'.split(',')", f"sum(int(x) for x in '{a},{b},{c}'.split(','))", f"'{w} {v}'.split()[-1]", f"'{w}-{v}'.partition('-')", f"{q}.isalpha()", f"'{a}'.isdigit()", f"'{w}{a}'.isalnum()", f"{long}.find('{v[2:4]}')", f"{long}.rfind('{v[-1]}')", f"'{w}' in '{v}'", f"{q}[0] + {q}[-1]", f"{q}[len({q}) // 2]", f"'{a}'[::-1]", f"int(str({a})[::-1])", f"sum(map(int, str({a * 101})))", f"type({a} / {c}).__name__", f"type({a} // {c}).__name__", "isinstance(True, int)", "bool([])", f"bool('{h}')", "bool(0.0)", "len([])", f"{{1, 2, {c}}} - {{2}}", f"{{1, 2, {c}}} ^ {{2, {b}}}", f"len({{'a': {a}, 'a': {b}}})", f"abs(-{a}.5)", f"pow({c}, {b}, {a + 1})", f"min({values}, key=lambda x: abs(x - {h}))", f"list(map(str, {values[:3]}))", f"list(filter(None, {values[:4]}))", f"(lambda x, y={c}: x * y)({b})", f"next(iter({other}))", f"tuple({_quoted(draw, w[:3])})",
    )  # fmt: skip
    tick = draw.pick("{}", "{}", "{}", "`{}`").format(e)
    return ask(draw.phrase(*ASKED, e=tick), f"print({e})", "It gives **{out}**.", think=f"Run {e} as it is.")  # fmt: skip


@family("programming", weight=1.5)
def in_plain_words(draw: Draw) -> tuple[Item, ...]:
    """Things of Python asked for in words: different letters, every third one, bytes, halves."""
    w = made_up(draw) + word(draw)
    values = [draw.random.randint(0, 30) for _ in range(draw.integer(5, 8))]
    n, k, h, a, b = (
        draw.integer(2, 4),
        draw.integer(1, 3),
        draw.integer(0, 15),
        draw.integer(16, 255),
        draw.integer(3, 31),
    )
    uni = word(draw) + draw.pick("é", "ü", "ß", "€", "ñ", "中", "😀")
    letter = draw.pick(*w)
    nested = [[draw.integer(1, 9), draw.integer(1, 9)], draw.integer(1, 9), [[draw.integer(1, 9)], draw.integer(1, 9)]]  # fmt: skip
    pairs = [[draw.integer(1, 20) for _ in range(draw.integer(1, 3))] for _ in range(3)]
    t, code, answer, think = draw.pick(
        (("how many different letters has '{w}'", "distinct letters of '{w}'", "size of the set of letters of '{w}'", "unique characters in '{w}', how many", "'{w}': number of different signs", "if I put the letters of '{w}' in a set, how big is it"), f"print(len(set({w!r})))", "There are **{out}**.", "The size of the set"),
        (("every {o} letter of '{w}', from the first", "slice '{w}' with step {n}", "'{w}' in steps of {n}", "letters of '{w}' at 0, {n}, {m} and so on", "take '{w}' and keep one letter in {n}, the first one kept"), f"print({w!r}[::{n}])", "It is **{out}**.", f"A slice with step {n}"),
        (("from '{w}' the letters {k} to {j}, python counting, the end not included", "slice '{w}' from index {k} up to index {j}", "'{w}' between index {k} and {j}, right end out", "substring of '{w}' that starts at index {k} and stops before {j}"), f"print({w!r}[{k}:{k + n}])", "It is **{out}**.", f"The slice {k}:{k + n}"),
        (("list {v} without its first {k} and its last element", "{v}: cut off {k} at the front and one at the end", "slice {v} so that the first {k} and the last one go"), f"print({values}[{k}:-1])", "It is **{out}**.", f"The slice {k}:-1"),
        (("hex {x} plus binary {y}", "add 0x{x} and 0b{y}", "sum of the hex number {x} and the binary number {y}, in decimal", "0x{x} + 0b{y} as a decimal number", "what is {x} in base 16 plus {y} in base 2"), f"print(0x{a:X} + 0b{b:b})", "It is **{out}**.", "Python reads 0x and 0b"),
        (("to which number does python round {h}.5", "python round of {h}.5", "round half: {h}.5 in python", "{h}.5 rounded by python's round, is it up or down? show the number", "banker's rounding of {h}.5", "does round({h}.5) go up"), f"print(round({h}.5))", "It is **{out}**: halves go to the even number.", "round takes the even neighbour of a half"),
        (("number of bytes of '{u}' in utf-8", "how many bytes has '{u}' as utf-8", "'{u}' encoded in utf-8: length in bytes", "how big is the text '{u}' in bytes", "utf8 size of '{u}'", "bytes needed to store '{u}' as UTF-8"), f"print(len({uni!r}.encode('utf-8')))", "It has **{out}** bytes.", "Encode it and count the bytes"),
        (("code point of '{l}'", "which number has the letter {l} in unicode", "ord of {l}", "ascii number of '{l}'", "unicode number for the character {l}"), f"print(ord({letter!r}))", "It is **{out}**.", "ord gives the number"),
        (("flatten {t} completely", "one flat list from {t}", "{t} without inner brackets", "all numbers of {t} in one list", "take {t} apart into a flat list"), f"def flat(x):\n    return [y for e in x for y in flat(e)] if isinstance(x, list) else [x]\n\n\nprint(flat({nested}))", "It is **{out}**.", "A function that calls itself for each inner list"),
        (("flatten {p} by one level", "join the lists {p} into one", "one list from the lists in {p}", "put all elements of {p} in one list", "merge the inner lists of {p}"), f"print([x for part in {pairs} for x in part])", "It is **{out}**.", "Two loops in one comprehension"),
        (("sum of all numbers in {p}, a list of lists", "add everything in the lists {p}", "total over the inner lists of {p}", "sum each list of {p} and then all sums"), f"print(sum(sum(part) for part in {pairs}))", "It is **{out}**.", "The sum of the sums"),
        (("sum of each inner list of {p}", "for each list in {p} its sum", "row sums of {p}", "the sums of the lists in {p}, as a list"), f"print([sum(part) for part in {pairs}])", "They are **{out}**.", "One sum for each inner list"),
        (("length of each inner list of {p}", "how long is each list in {p}", "sizes of the lists in {p}"), f"print([len(part) for part in {pairs}])", "They are **{out}**.", "len of each inner list"),
        (("remove the duplicates of {v} but keep the order", "{v} without repeats, first ones kept in order", "unique values of {v} in their order", "drop later repeats in {v}"), f"print(list(dict.fromkeys({values})))", "It is **{out}**.", "dict.fromkeys keeps the first of each"),
    )  # fmt: skip
    prompt = draw.phrase(*t, w=w, v=values, n=n, o={2: "second", 3: "third", 4: "fourth"}[n], m=2 * n, k=k, j=k + n, x=f"{a:X}", y=f"{b:b}", h=h, u=uni, l=letter, t=nested, p=pairs)  # fmt: skip
    return ask(prompt, code, answer, think=f"{think}.")


@family("programming", weight=1.5)
def shared_or_copied(draw: Draw) -> tuple[Item, ...]:
    """Two names for one list, a copy, a default argument, a nested copy: what is then in them."""
    v = [draw.integer(1, 30) for _ in range(draw.integer(2, 4))]
    n, m = draw.integer(1, 50), draw.integer(2, 9)
    a, b = draw.pick(
        ("a", "b"), ("x", "y"), ("first", "second"), ("old", "new"), ("p", "q"), ("left", "right")
    )
    code, finals = draw.pick(
        (f"{a} = {v}\n{b} = {a}\n{b}.append({n})", (a, b, f"len({a})", f"{a} is {b}")), (f"{a} = {v}\n{b} = {a}[:]\n{b}.append({n})", (a, b, f"len({a})", f"{a} == {b}")), (f"{a} = {v}\n{b} = list({a})\n{a}[0] = {n}", (a, b, f"{b}[0]")), (f"{a} = {v}\n{b} = {a}.copy()\n{b}.pop()", (a, b, f"len({a}) - len({b})")), (f"{a} = {v}\n{b} = {a}\n{a} = {a} + [{n}]", (a, b)), (f"{a} = {v}\n{b} = {a}\n{a} += [{n}]", (a, b)), (f"{a} = [{v}, {v[::-1]}]\n{b} = {a}[:]\n{b}[0].append({n})", (a, b)), (f"import copy\n{a} = [{v}, [{n}]]\n{b} = copy.deepcopy({a})\n{b}[1].append({m})", (a, b)), (f"{a} = [[0] * 2] * 2\n{a}[0][0] = {n}", (a,)), (f"{a} = [[0] * 2 for i in range(2)]\n{a}[0][0] = {n}", (a,)), (f"{a} = {n}\n{b} = {a}\n{b} += {m}", (a, b)), (f"{a} = 'ab'\n{b} = {a}\n{b} += 'c'", (a, b)), (f"def f(x, box=[]):\n    box.append(x)\n    return box\n\n\n{a} = f({n})\n{b} = f({m})", (a, b, f"{a} is {b}")), (f"def f(x):\n    x.append({n})\n\n\n{a} = {v}\nf({a})", (a, f"len({a})")), (f"def f(x):\n    x = x + [{n}]\n    return x\n\n\n{a} = {v}\n{b} = f({a})", (a, b)), (f"{a} = {{'k': {n}}}\n{b} = {a}\n{b}['k'] = {m}", (a, f"{a}['k']")), (f"{a} = {{'k': {n}}}\n{b} = dict({a})\n{b}['k'] = {m}", (a, f"{a}['k']", b)), (f"{a} = ({n}, {v})\n{a}[1].append({m})", (a,)), (f"{a} = {v}\nfor {b} in {a}:\n    {b} = {b} * 2", (a,)), (f"{a} = {v}\n{b} = sorted({a}, reverse=True)", (a, b)), (f"{a} = {v}\n{b} = {a}.sort()", (a, b)), (f"{a} = {v}\n{b} = {a}[::-1]\n{a}.clear()", (a, b)), (f"{a}, {b} = {n}, {m}\n{a}, {b} = {b}, {a} + {b}", (a, b)), (f"{a} = {v}\n{b} = {a} * 2\n{a}[0] = {n}", (a, b)),
    )  # fmt: skip
    final = draw.pick(*finals)
    flat = "\n" in code and "def " not in code and "for " not in code
    shown = code.replace("\n", draw.pick("; ", "\n", "\n")) if flat else code
    prompt = draw.phrase(
        "{c}\nwhat is {f}", "{c}\nprint({f})", "what is {f} after\n{c}", "{c}\n{f}?", "[I run|I ran|given] this:\n{c}\nwhat is {f} [now|then|afterwards]", "{f} after this code:\n{c}", "[python|quiz|exam]:\n{c}\nvalue of {f}", "does it change {f}? show {f} after\n{c}", "{c}\nwhat does {f} hold [at the end|now]", "[run|execute] this and show {f}:\n{c}", "is it a copy or the same? print {f} after\n{c}", "code:\n{c}\nthen {f} is", "my code:\n{c}\nI expect something else; what is {f}", "[tell|show] me {f}:\n{c}", "which value has {f} [in the end|after these lines]\n{c}", "{c}\nand then {f} gives",
        c=shown, f=final,
    )  # fmt: skip
    return ask(prompt, f"{code}\nprint({final})", f"{final} is **{{out}}**.", think=f"Run it and print {final}.")  # fmt: skip


@family("programming", number=True, weight=1.5)
def recursive_formula(draw: Draw) -> tuple[Item, ...]:
    """A function given by a formula that calls itself, with one or two cases where it ends."""
    f, n = draw.pick("f", "f", "g", "T", "a", "h"), draw.integer(4, 12)
    a, b, k, c = draw.integer(0, 5), draw.integer(1, 6), draw.integer(2, 3), draw.integer(1, 9)
    told, base, step = draw.pick(
        (f"{f}(0) = {a}, {f}(n) = {f}(n-1) + n", f"n == 0: {a}", "F(n - 1) + n"), (f"{f}(1) = {b}, {f}(n) = {f}(n-1) + {c}", f"n == 1: {b}", f"F(n - 1) + {c}"), (f"{f}(0) = {b}, {f}(n) = {k} * {f}(n-1)", f"n == 0: {b}", f"{k} * F(n - 1)"), (f"{f}(0) = {a}, {f}(n) = {k}*{f}(n-1) + {c}", f"n == 0: {a}", f"{k} * F(n - 1) + {c}"), (f"{f}(0) = {a}, {f}(n) = {f}(n-1) + n^2", f"n == 0: {a}", "F(n - 1) + n ** 2"), (f"{f}(1) = 1, {f}(n) = n * {f}(n-1)", "n == 1: 1", "n * F(n - 1)"), (f"{f}(0) = {a}, {f}(1) = {b}, {f}(n) = {f}(n-1) + {f}(n-2)", f"n == 0: {a}; n == 1: {b}", "F(n - 1) + F(n - 2)"), (f"{f}(0) = {a}, {f}(1) = {b}, {f}(n) = {k}{f}(n-1) - {f}(n-2)", f"n == 0: {a}; n == 1: {b}", f"{k} * F(n - 1) - F(n - 2)"), (f"{f}(1) = {b}, {f}(n) = {f}(n // 2) + {c}", f"n == 1: {b}", f"F(n // 2) + {c}"), (f"{f}(0) = {a}, {f}(n) = {f}(n-1) + 2n - 1", f"n == 0: {a}", "F(n - 1) + 2 * n - 1"), (f"{f}(0) = {b}, {f}(1) = {c}, {f}(n) = {f}(n-2) + {k}", f"n == 0: {b}; n == 1: {c}", f"F(n - 2) + {k}"), (f"{f}(0) = {a}, {f}(n) = n - {f}(n-1)", f"n == 0: {a}", "n - F(n - 1)"),
    )  # fmt: skip
    told = draw.pick(told, told, told.replace(", ", "; "), told.replace(", ", " and "), told.replace(" = ", "="), told.replace("(n-1)", "(n - 1)"))  # fmt: skip
    prompt = draw.phrase(
        "{t}. {f}({n})", "{t}. what is {f}({n})", "{t}; compute {f}({n})", "{f}({n}) for {t}", "[recursive|recursion]: {t}. find {f}({n})", "define {t}. then {f}({n}) is", "[write|make] a recursive function with {t} and call {f}({n})", "if {t}, what is {f}({n})", "{t}, {f}({n}) = ?", "a function calls itself: {t}. its value for n = {n}", "let {t}. <find> {f}({n})", "[given|with] {t}: value of {f} at {n}", "[using|in] python: {t}. print {f}({n})", "the rule is {t}. how much is {f}({n})", "sequence: {t}. term {f}({n})", "[exercise|homework]: {t}. evaluate {f}({n})", "{f}({n}), where {t}", "{t} -> {f}({n})",
        t=told, f=f, n=n,
    )  # fmt: skip
    lines = "".join(f"    if {test}:\n        return {value}\n" for test, value in (case.split(": ") for case in base.split("; ")))  # fmt: skip
    code = f"def {f}(n):\n{lines}    return {step.replace('F(', f'{f}(')}\n\n\nresult = {f}({n})\nprint(result)"
    return ask(prompt, code, f"{f}({n}) is **{{out}}**.", think=f"A function that calls itself: {step.replace('F(', f'{f}(')}.")  # fmt: skip
