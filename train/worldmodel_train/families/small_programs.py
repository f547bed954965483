"""Small programs: what one prints, numbers that meet a condition, texts made numbers, lists by a function, texts filled in."""

from worldmodel_train.episodes import Draw, Item, ask, family
from worldmodel_train.families.words import some_names, some_words, word

_KEPT = "\x00"


def _traced(draw: Draw) -> str:
    """A few lines that print one line."""
    v = [draw.integer(1, 30) for _ in range(draw.integer(3, 5))]
    u = [draw.integer(1, 9) for _ in v]
    n, m, k = draw.integer(2, 30), draw.integer(2, 9), draw.integer(3, 7)
    a, b, c = some_words(draw, 3)
    name, x = draw.pick("values", "numbers", "nums", "data", "lst"), draw.pick("x", "n", "v", "num")
    other, f = draw.pick("y", "b", "copy", "other"), draw.pick("f", "foo", "func", "calc", "g")
    return draw.pick(
        f"{name} = {v}\n{other} = {name}\n{other}.append({n})\nprint({name})", f"{name} = {v}\n{other} = {name}[:]\n{other}.append({n})\nprint({name})", f"{name} = {v}\n{other} = {name}.copy()\n{other}[0] = {n}\nprint({name}[0], {other}[0])", f"{name} = {v}\nfor i, {x} in enumerate({name}):\n    {name}[i] = {x} * {m}\nprint({name})", f"total = 0\nfor a, b in zip({v}, {u}):\n    total += a * b\nprint(total)", f"d = {{'{a}': {n}, '{b}': {m}}}\nfor key in d:\n    d[key] += {k}\nprint(d)", f"d = {{'{a}': {n}, '{b}': {m}}}\nd['{c}'] = d['{a}'] + d['{b}']\nprint(d['{c}'], len(d))", f"d = {{'{a}': {n}}}\nprint(d.get('{draw.pick(a, b)}', {m}))",
        f"s = '{a}'\nprint(s[0], s[-1], len(s))", f"s = '{a}'\nprint(s[::2], s[::-1])", f"s = '{a}'\nprint(s[1:{k}])", f"s = '{a} {b} {c}'\nprint(s.split()[{draw.pick(0, 1, 2)}].upper())", f"s = '{a}'\nprint(s.replace('{a[0]}', '{b[0]}'), s)", f"s = '{a}'\nfor c in s[:2]:\n    s += c\nprint(s)", f"words = ['{a}', '{b}', '{c}']\nprint('-'.join(w[:2] for w in words))", f"words = ['{a}', '{b}', '{c}']\nprint(sorted(words, key=len)[-1])", f"words = ['{a}', '{b}', '{c}']\nprint(sorted(words)[0])", f"words = ['{a}', '{b}', '{c}']\nprint([len(w) for w in words])",
        f"def {f}(a, b={m}):\n    return a * b\n\nprint({f}({n}), {f}({n}, {k}))", f"def {f}(x):\n    if x > {n}:\n        return 'big'\n    return 'small'\n\nprint({f}({draw.pick(n, n + 1, m)}))", f"def {f}(*args):\n    return sum(args) - {m}\n\nprint({f}({n}, {k}, {m}))", f"x = {n}\ndef {f}():\n    x = {m}\n    return x\n\nprint({f}(), x)", f"def {f}(n):\n    return 1 if n == 0 else {m % 4 + 2} * {f}(n - 1)\n\nprint({f}({k}))", f"def {f}(n):\n    return 0 if n == 0 else n % 10 + {f}(n // 10)\n\nprint({f}({n * 173}))",
        f"x = {n}\ny = {m}\nx, y = y, x + y\nprint(x, y)", f"x = {n}\nx //= {m}\nx **= 2\nprint(x)", f"print({n} // {m}, {n} % {m}, {n} / {2})", f"i = {n}\nwhile i > {m}:\n    i -= {k}\nprint(i)", f"i = 1\nwhile i < {n * m}:\n    i = i * 2 + 1\nprint(i)", f"count = 0\nfor i in range({k}):\n    for j in range(i):\n        count += 1\nprint(count)", f"s = 0\nfor i in range({m}, {n + m}, {k}):\n    s += i\nprint(s)", f"for i in range({n}):\n    if i == {k}:\n        break\nelse:\n    print('no break')\nprint(i)", f"s = 0\nfor {x} in {v}:\n    if {x} % 2:\n        continue\n    s += {x}\nprint(s)",
        f"print([i * {m} for i in range({k}) if i % 2])", f"print({{i: i ** 2 for i in range({k})}})", f"print(list(map(lambda x: x + {m}, {v})))", f"print(list(filter(lambda x: x > {n}, {v})))", f"print(max({v}) - min({v}), sum({v}))", f"{name} = {v}\n{name}.sort(reverse=True)\nprint({name}[:2])", f"{name} = {v}\nprint({name}[1:], {name}[:-1])", f"{name} = {v}\n{name}.insert(1, {n})\n{name}.pop()\nprint({name})", f"{name} = {[v, u]}\nprint({name}[1][0], len({name}))", f"a = {set(u)}\nb = {{{m}, {k}, {n}}}\nprint(len(a | b), len(a & b))", f"t = ({n}, {m}, {k})\na, *rest = t\nprint(a, rest)",
        f"try:\n    x = int('{draw.pick(str(n), a)}')\n    print(x + {m})\nexcept ValueError:\n    print('not a number')", f"try:\n    print({v}[{k}])\nexcept IndexError:\n    print('too far')", f"print({n} > {m} and {m} > {k}, {n} == {m} or not {m} > {k})", f"name = '{a}'\nage = {n}\nprint(f'{{name}} is {{age + {m}}}')", f"print('{a[:2]}' * {m % 4 + 2}, {n} * {m})", f"print(str({n}) + str({m}), {n} + {m})", f"print(int('{n}') + int('{m}'))", f"print(round({n} / {m}, 2), int({n} / {m}))", f"class Box:\n    count = 0\n\n    def __init__(self):\n        Box.count += 1\n\nfor _ in range({k}):\n    Box()\nprint(Box.count)", f"class A:\n    def hi(self):\n        return '{a}'\n\nclass B(A):\n    def hi(self):\n        return super().hi() + '{b}'\n\nprint(B().hi())", f"x = [0] * {k}\nx[{m % 3}] = {n}\nprint(x)", f"a = b = [{n}]\nb += [{m}]\nprint(a, a is b)",
    )  # fmt: skip


@family("programming", weight=2)
def program_traced(draw: Draw) -> tuple[Item, ...]:
    """What a small program prints: copies, loops, slices, defaults, exceptions, classes."""
    code = _traced(draw)
    shown = draw.pick("{}", "{}", "{}", "```\n{}\n```", "```python\n{}\n```").format(code)
    if "    " not in code and code.count("\n") < 3 and draw.chance(0.3):
        shown = code.replace("\n", "; ")
    prompt = draw.phrase(
        "what does this print\n{c}", "output?\n{c}", "{c}\nwhat is the output", "predict what python shows for\n{c}", "{c}\nprints what?", "what will be printed by the following?\n{c}", "python quiz\n{c}\nanswer please", "I have to say what this prints, without a computer. {m}\n{c}", "what's the result of running\n{c}", "exam question. What does the program write?\n{c}", "{c}\n\nwhat do I see when I run it?", "what comes out here\n{c}", "please tell me the output of this code\n{c}", "trace it\n{c}", "can you execute this for me\n{c}", "I am confused by this one, what is printed?\n{c}", "interview question: output of\n{c}",
        "result?\n{c}", "{c}\nwhat is shown on the screen?", "does anybody know what this gives\n{c}", "which output do you expect?\n{c}", "what happens when I run this\n{c}", "run\n{c}\nand show the output",
        c=_KEPT, m=draw.pick("Please check", "What is right?", "Help"),
    ).replace(_KEPT, shown)  # fmt: skip
    return ask(prompt, code, "It prints **{out}**.", think="Run it as it stands.")


@family("programming", weight=1.8)
def numbers_that_hold(draw: Draw) -> tuple[Item, ...]:
    """The numbers of a range that meet one condition: listed, counted, or added up."""
    top = draw.pick(20, 30, 40, 50, 60, 80, 100, draw.integer(20, 150))
    low = draw.pick(1, 1, 1, 10, draw.integer(2, 15))
    d, k, j = draw.integer(1, 9), draw.integer(3, 9), draw.integer(4, 12)
    rule, test = draw.pick(
        (f"contain the digit {d}|have a {d} in them|have the digit {d} in them", f"'{d}' in str(n)"), (f"end with {d}|end in {d}|have {d} as their last digit", f"n % 10 == {d}"), (f"are divisible by {k}|are multiples of {k}|can be divided by {k}", f"n % {k} == 0"), (f"are not divisible by {k}|are no multiples of {k}|cannot be divided by {k}", f"n % {k} != 0"), (f"have the digit sum {j}|have digits that add up to {j}|have digits with the sum {j}", f"sum(int(d) for d in str(n)) == {j}"), ("are perfect squares|are squares of whole numbers|are square numbers", "int(n ** 0.5) ** 2 == n"), ("are palindromes|read the same backwards|are the same read from both sides", "str(n) == str(n)[::-1]"), ("are prime|are prime numbers|are primes", "n > 1 and all(n % d for d in range(2, n))"), (f"leave the remainder 1 when divided by {k}|give 1 as n % {k}|have remainder 1 modulo {k}", f"n % {k} == 1"), (f"are divisible by {k} and by 2|are even and multiples of {k}|can be divided by both 2 and {k}", f"n % {k} == 0 and n % 2 == 0"), ("are odd|are odd numbers|cannot be halved", "n % 2 == 1"), (f"do not contain the digit {d}|have no {d} in them|are written without a {d}", f"'{d}' not in str(n)"),
    )  # fmt: skip
    if any(sign in test for sign in ("!=", "not in", "n % 2 == 1")):
        top = min(top, low + 25)
    do, formula, answer = draw.pick(("print|list|show", "print([n for n in range({l}, {t} + 1) if {r}])", "They are **{out}**."), ("print|list|show", "print([n for n in range({l}, {t} + 1) if {r}])", "They are **{out}**."), ("count|count|give the number of", "print(sum(1 for n in range({l}, {t} + 1) if {r}))", "There are **{out}**."), ("add up|sum|give the sum of", "print(sum(n for n in range({l}, {t} + 1) if {r}))", "Their sum is **{out}**."))  # fmt: skip
    prompt = draw.phrase(
        "{o} all numbers from {l} to {t} that {r}", "{o} the numbers between {l} and {t}, both included, which {r}", "loop from {l} to {t} and {o} those that {r}", "{o} every n in {l}..{t} for which it holds: they {r}", "from {l} to {t}, {o} the numbers that {r}", "<do>{o} the integers from {l} to {t} that {r}", "write a for loop: {o} the numbers {l} to {t} that {r}", "of the numbers {l} to {t}, {o} the ones that {r}", "python: {o} numbers from {l} to {t} that {r}", "program that goes from {l} up to {t}, to {o} numbers that {r}", "exercise: {o} all integers from {l} to {t} that {r}", "I want python to {o} those numbers from {l} to {t} that {r}",
        "which numbers from {l} to {t} {r}? {o} them", "use a loop with an if: {o} the numbers from {l} to {t} that {r}", "how do I {o} the numbers from {l} to {t} that {r}", "start at {l}, go to {t} (included); {o} what you find, only numbers that {r}", "range {l} to {t} inclusive, {o} numbers that {r}", "take 'they {r}' as the rule. {o} the numbers from {l} to {t} that obey", "[can|could] you {o} the numbers that {r}, from {l} to {t}?", "my teacher wants a loop to {o} numbers from {l} to {t} that {r}",
        o=draw.pick(*do.split("|")), l=low, t=top, r=draw.pick(*rule.split("|")),
    )  # fmt: skip
    return ask(prompt, formula.format(l=low, t=top, r=test), answer, think=f"A loop from {low} to {top} with the test {test}.")  # fmt: skip


@family("programming", weight=1.5)
def texts_as_numbers(draw: Draw) -> tuple[Item, ...]:
    """Numbers that are texts in a list or in one text: as numbers, their sum, the largest, in order."""
    count = draw.integer(3, 6)
    values = [draw.pick(draw.integer(1, 9), draw.integer(10, 99), draw.integer(100, 300)) for _ in range(count)]  # fmt: skip
    texts = [str(v) for v in values]
    name = draw.pick("values", "nums", "data", "items", "a", "s")
    one = draw.chance(0.4)
    sep = draw.pick(",", ", ", " ", ";", "-", "/")
    shown = repr(sep.join(texts)) if one else str(texts)
    source = f"{name}.split({sep!r})" if one else name
    kind = draw.pick("a string", "one string", "a text") if one else draw.pick("strings", "a list of strings", "texts in a list")  # fmt: skip
    asks, formula, answer = draw.pick(
        ("how to get the sum|add them up|what is their sum|sum them as numbers|the total please", "sum(numbers)", "The sum is **{out}**."), ("how to get the sum|add them up|what is their sum|sum them as numbers|the total please", "sum(numbers)", "The sum is **{out}**."), ("convert them to integers|turn them into ints|make a list of numbers|as a list of integers please|how do I make them numbers", "numbers", "As numbers: **{out}**."), ("sort them as numbers|put them in numerical order|sort by number and not by text|numerically sorted please|ascending order as numbers", "sorted(numbers)", "In order: **{out}**."), ("find the largest number|what is the maximum as a number|the biggest of them as a number|largest one when read as numbers|numeric maximum", "max(numbers)", "The largest is **{out}**."), ("the average, 2 decimals|mean to 2 decimals|what is their mean (2 decimals)|average them, two decimals|mean value with 2 decimals", "round(sum(numbers) / len(numbers), 2)", "The average is **{out}**."), ("how many numbers are there|count them|number of entries|how many are in it|their count", "len(numbers)", "There are **{out}**."),
    )  # fmt: skip
    prompt = draw.phrase(
        "I have {x}, the numbers are {k}. {q}", "{n} = {x}; {q}", "{x} ({k}): {q}", "my numbers are {k}: {x}. {q}", "{q}: {x}", "given {x}, {q}", "python list problem, {x} are texts. {q}", "the input gave me {x}. {q}", "numbers that came as {k}, {x}. {q}", "{x} - these are not numbers yet, {q}", "user typed {x}, {q}", "from a file I read {x}. {q}", "{n} = {x}\n{q}", "with {n} = {x}: {q}", "[can|could] you handle {x}? they are {k}; {q}", "{q}, the numbers stand in {x} as {k}", "excel exported {x}. {q}", "{k} {x}, {q}", "int conversion: {x}. {q}", "here {x}. {q} in python", "beginner question: {n} = {x} holds {k}, {q}",
        x=shown, n=name, k=kind, q=draw.phrase(*asks.split("|")),
    )  # fmt: skip
    first = name if f"{name} = " in prompt else "texts"
    code = f"{first} = {shown}\nnumbers = [int(t) for t in {source.replace(name, first, 1)}]\nprint({formula})"  # fmt: skip
    return ask(prompt, code, answer, think=f"int of each, then {formula}.")


@family("programming", weight=1.8)
def list_by_loop(draw: Draw) -> tuple[Item, ...]:
    """Merging, searching, inserting, removing, counting, comparing lists, as a function or a loop."""
    v = draw.random.sample(range(1, 80), draw.integer(4, 6))
    a, b = sorted(draw.random.sample(range(1, 60), draw.integer(2, 4))), sorted(draw.random.sample(range(1, 60), draw.integer(2, 4)))  # fmt: skip
    x, n = draw.pick(*v), draw.integer(1, 80)
    doubled = [*v, v[0], v[1]]
    draw.random.shuffle(doubled)
    names = some_names(draw, len(a))
    missing = draw.random.choice([n for n in range(1, 80) if n not in v])
    what, code, answer = draw.pick(
        (f"merge {a} and {b} into one sorted list|join the sorted lists {a} and {b} so that the result is sorted|combine {a} with {b}, sorted", f"def merge(a, b):\n    return sorted(a + b)\n\nprint(merge({a}, {b}))", "Merged: **{out}**."),
        (f"find the index of {x} in {v} with linear search|linear search for {x} in {v}, which index|search {v} from the front for {x} and give its index", f"def search(values, wanted):\n    for i, value in enumerate(values):\n        if value == wanted:\n            return i\n    return -1\n\nprint(search({v}, {x}))", "It is at index **{out}**."),
        (f"linear search for {missing} in {v}, -1 if it is not there|search {v} for {missing} and give the index or -1|find {missing} in {v}; -1 when missing", f"def search(values, wanted):\n    for i, value in enumerate(values):\n        if value == wanted:\n            return i\n    return -1\n\nprint(search({v}, {missing}))", "The search gives **{out}**."),
        (f"insert {n} into the sorted list {sorted(v)} at the right place|put {n} into {sorted(v)} so that it stays sorted|add {n} to the ordered list {sorted(v)}, keeping the order", f"import bisect\nvalues = {sorted(v)}\nbisect.insort(values, {n})\nprint(values)", "Now it is **{out}**."),
        (f"remove every {doubled[0]} from {doubled}|delete all {doubled[0]}s of {doubled}|take each {doubled[0]} out of {doubled}", f"values = {doubled}\nprint([x for x in values if x != {doubled[0]}])", "That leaves **{out}**."),
        (f"find the duplicates in {doubled}|which values are more than once in {doubled}|print what is repeated in {doubled}", f"values = {doubled}\nprint(sorted({{x for x in values if values.count(x) > 1}}))", "Repeated: **{out}**."),
        (f"remove the duplicates of {doubled} and keep the order|make {doubled} unique, order kept|each value of {doubled} only once, in the order of the first ones", f"print(list(dict.fromkeys({doubled})))", "Without duplicates: **{out}**."),
        (f"find the largest and the smallest of {v} without max and min|get maximum and minimum of {v} by a loop|largest and smallest value of {v}, no builtin functions", f"values = {v}\nlargest = smallest = values[0]\nfor x in values:\n    if x > largest:\n        largest = x\n    if x < smallest:\n        smallest = x\nprint(largest, smallest)", "Largest and smallest: **{out}**."),
        (f"sum {v} with a loop and not with sum|add the elements of {v} in a for loop|total of {v} by a loop", f"total = 0\nfor x in {v}:\n    total += x\nprint(total)", "The sum is **{out}**."),
        (f"reverse {v} without reversed or [::-1]|turn the list {v} around with a loop|reverse the order of {v} by hand, in a loop", f"out = []\nfor x in {v}:\n    out = [x] + out\nprint(out)", "Reversed: **{out}**."),
        (f"make a dictionary from the keys {names} and the values {a}|zip {names} and {a} to a dict|dictionary of {names} (keys) with {a} (values)", f"print(dict(zip({names}, {a})))", "The dictionary is **{out}**."),
        (f"tell whether {v} is sorted|check if {v} is in ascending order|is {v} sorted in ascending order", f"values = {v}\nprint(values == sorted(values))", "The answer is **{out}**."),
        (f"swap the first and the last element of {v}|exchange the ends of {v}|first and last of {v} change places", f"values = {v}\nvalues[0], values[-1] = values[-1], values[0]\nprint(values)", "Now it is **{out}**."),
        (f"multiply all elements of {a}|product of the list {a}|what do the elements of {a} give when multiplied", f"result = 1\nfor x in {a}:\n    result *= x\nprint(result)", "The product is **{out}**."),
        (f"keep the elements that are both in {v} and in {[*a, v[0], v[2]]}|common elements of {v} and {[*a, v[0], v[2]]}|which values do {v} and {[*a, v[0], v[2]]} share", f"a = {v}\nb = {[*a, v[0], v[2]]}\nprint([x for x in a if x in b])", "In both: **{out}**."),
    )  # fmt: skip
    prompt = draw.phrase(
        "{w}", "{w}, function please", "<do>write code for this: {w}", "python: {w}", "write a function for this. {w}", "how would you program this? {w}", "{w} in python, show the result", "[please |]{w}", "exercise: {w}", "my task is this: {w}", "I need code: {w}", "{w} - code and output", "[can|could] you do this with a short program? {w}", "program: {w}", "list question, {w}", "[homework|interview question]: {w}", "implement this and test it: {w}", "we have to do this in class. {w}", "{w}. What is the result?", "solve with python: {w}", "define a function and call it. {w}",
        w=draw.pick(*what.split("|")),
    )  # fmt: skip
    return ask(prompt, code, answer, think="A short program does it.")


@family("programming", weight=1.3)
def text_filled(draw: Draw) -> tuple[Item, ...]:
    """A sentence with variables in it, by an f-string: names, sums, two decimals, percent, thousands."""
    who, w = some_names(draw, 1)[0], word(draw)
    n, m = draw.integer(2, 90), draw.integer(2, 60)
    price, big, part = draw.integer(1, 99) + draw.pick(0.5, 0.25, 0.75), draw.integer(10000, 9999999), draw.integer(1, 99) / 100  # fmt: skip
    given, wanted, code = draw.pick(
        (f"name = '{who}', price = {price}", f"{who} pays {price} euros", f"name = {who!r}\nprice = {price}\nprint(f'{{name}} pays {{price}} euros')"), (f"name = '{who}', age = {n}", f"{who} is {n} years old", f"name = {who!r}\nage = {n}\nprint(f'{{name}} is {{age}} years old')"), (f"name = '{who}'", f"Hello, {who}!", f"name = {who!r}\nprint(f'Hello, {{name}}!')"), (f"a = {n}, b = {m}", "a + b = its value, in the form 1 + 2 = 3", f"a = {n}\nb = {m}\nprint(f'{{a}} + {{b}} = {{a + b}}')"), (f"a = {n}, b = {m}", "a x b = its value, in the form 2 x 3 = 6", f"a = {n}\nb = {m}\nprint(f'{{a}} x {{b}} = {{a * b}}')"), (f"item = '{w}', price = {price}", "the item, a colon and the price with two decimals", f"item = {w!r}\nprice = {price}\nprint(f'{{item}}: {{price:.2f}}')"), (f"n = {big}", "n with commas for the thousands", f"n = {big}\nprint(f'{{n:,}}')"), (f"share = {part}", "share as a percentage without decimals", f"share = {part}\nprint(f'{{share:.0%}}')"), (f"n = {n}", "n filled with zeros to 5 digits", f"n = {n}\nprint(f'{{n:05}}')"), (f"city = '{w.title()}', temp = {m}", f"In {w.title()} it is {m} degrees", f"city = {w.title()!r}\ntemp = {m}\nprint(f'In {{city}} it is {{temp}} degrees')"), (f"item = '{w}', count = {n}", f"{n} x {w}", f"item = {w!r}\ncount = {n}\nprint(f'{{count}} x {{item}}')"),
    )  # fmt: skip
    prompt = draw.phrase(
        "f-string: {g}, print {w}", "{g}. print {w}", "with {g} print this: {w}", "use an f-string. {g}. output {w}", "{g} -> {w}, f-string please", "how do I print {w} from {g}", "given {g}, show {w} with an f-string", "python string formatting: {g}; wanted: {w}", "format a text from {g}. it should show {w}", "I have {g} and want to see {w}", "variables {g}. [print|output] {w}", "print formatted: {w}, where {g}", "exercise on f-strings, {g}, print {w}", "please print {w} using the variables {g}", "fill in: {w}. variables: {g}", "let {g}. write a print that gives {w}", "formatted output of {g} as {w}", "how can I show {w} if {g}", "set {g} and print {w}", "[could|can] you print {w} by an f-string with {g}?",
        g=given, w=wanted,
    )  # fmt: skip
    return ask(prompt, code, "It prints **{out}**.", think="An f-string with the variables in it.")
