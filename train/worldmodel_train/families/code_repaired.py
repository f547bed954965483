"""Code that is wrong and wants to be put right, and code that wants to be said in another way."""

from worldmodel_train.episodes import Draw, Item, ask, family
from worldmodel_train.families.words import some_words, word

_KEPT = "\x00"


def _shown(code: str, draw: Draw) -> str:
    return draw.pick("{}", "{}", "{}", "```\n{}\n```", "```python\n{}\n```").format(code)


def _printed(code: str) -> str:
    """How the answer shows what is printed: in bold, or below if it is of several lines."""
    several = "    print" in code and ("for " in code or "while " in code)
    return "It prints:\n\n{out}" if several else "It prints **{out}**."


def _broken(draw: Draw) -> tuple[str, str, str]:
    """Code that stops with an error, the same code put right, and what was wrong."""
    v = [draw.random.randint(1, 40) for _ in range(draw.integer(3, 5))]
    n, m, k = draw.integer(3, 9), draw.integer(2, 60), draw.integer(2, 9)
    w, x = some_words(draw, 2)
    i, name = draw.pick("i", "i", "n", "x", "k"), draw.pick("numbers", "values", "nums", "data")
    good, bad, wrong = draw.pick(
        (f"for {i} in range({n}):\n    print({i})", f"for {i} in range({n})\n    print({i})", "the colon after range was missing"),
        (f"for {i} in range({n}):\n    print({i} * {k})", f"for {i} in range({n}):\nprint({i} * {k})", "the line in the loop was not indented"),
        (f"if {m} > {k}:\n    print('{w}')\nelse:\n    print('{x}')", f"if {m} > {k}\n    print('{w}')\nelse:\n    print('{x}')", "the colon after the condition was missing"),
        (f"x = {m}\nif x == {draw.pick(m, k)}:\n    print('same')\nelse:\n    print('different')", "", "a comparison needs =="),
        (f"print('{w} {x}')", f"print('{w} {x}'", "the closing bracket was missing"),
        (f"print('{w} {x}')", f"print('{w} {x})", "the closing quote was missing"),
        (f"print('{w} {x}')", f"print '{w} {x}'", "print needs brackets"),
        (f"print('{w} ' + str({m}))", f"print('{w} ' + {m})", "a number must become a text before it is joined to one"),
        (f"x = '{m}'\nprint(int(x) + {k})", f"x = '{m}'\nprint(x + {k})", "the text must become a number first"),
        (f"def average({name}):\n    return sum({name}) / len({name})\n\nprint(round(average({v}), 2))", f"def average({name}):\n    return sum({name}) / len({name[:-1]})\n\nprint(round(average({v}), 2))", "a name in the function was misspelt"),
        (f"{name} = {v}\nprint({name}[{len(v) - 1}])", f"{name} = {v}\nprint({name}[{len(v)}])", "the last index is one less than the length"),
        (f"{name} = {v}\ntotal = 0\nfor x in {name}:\n    total += x\nprint(total)", f"{name} = {v}\nfor x in {name}:\n    total += x\nprint(total)", "total had no value before the loop"),
        (f"import math\nprint(math.sqrt({k * k}))", f"print(math.sqrt({k * k}))", "math was not imported"),
        (f"{name} = {v}\n{name}.append({k})\nprint({name})", f"{name} = {v}\n{name}.add({k})\nprint({name})", "a list has append, not add"),
        (f"word = '{w}'\nprint(len(word))", f"word = '{w}'\nprint(word.length())", "the length is len(word)"),
        (f"def double(x):\n    return x * 2\n\nprint(double({m}))", f"def double(x)\n    return x * 2\n\nprint(double({m}))", "the colon after def was missing"),
        (f"total = {m}\nprint(total)", f"total = {m}\nprint(totl)", "the name was misspelt"),
        (f"d = {{'{w}': {m}, '{x}': {k}}}\nprint(d['{x}'])", f"d = {{'{w}': {m}, '{x}': {k}}}\nprint(d[{x}])", "the key needs quotes"),
        (f"d = {{'{w}': {m}, '{x}': {k}}}\nprint(d['{w}'])", f"d = {{'{w}': {m} '{x}': {k}}}\nprint(d['{w}'])", "a comma was missing between the entries"),
        (f"{name} = {v}\nprint(sum({name}))", f"{name} = {str(v).replace(',', '', 1)}\nprint(sum({name}))", "a comma was missing in the list"),
        (f"a = {m}\nb = {k}\nprint(a * b)", f"a = {m}\nb = {k}\nprint(a x b)", "times is written *"),
        (f"n = 0\nwhile n < {m}:\n    n += {k}\nprint(n)", f"n = 0\nwhile n < {m}\n    n += {k}\nprint(n)", "the colon after the condition was missing"),
    )  # fmt: skip
    return good, bad or good.replace("==", "="), wrong


def _meant(draw: Draw) -> tuple[str, str, str, str]:
    """Code that runs but does not do what it should: what it should do, the code put right, the mistake."""
    v = [draw.random.randint(1, 40) for _ in range(draw.integer(3, 6))]
    n, m, k = draw.integer(5, 20), draw.integer(30, 90), draw.integer(2, 9)
    w, s = word(draw), " ".join(some_words(draw, 3))
    name = draw.pick("numbers", "values", "nums", "data")
    return draw.pick(
        (f"add the numbers 1 to {n}", f"print(sum(range(1, {n})))", f"print(sum(range(1, {n} + 1)))", "range stops one before its end"),
        (f"print 1 to {n}", f"for i in range({n}):\n    print(i)", f"for i in range(1, {n} + 1):\n    print(i)", "range starts at 0 and stops one before its end"),
        ("give the mean", f"{name} = {v}\nprint(sum({name}) / 2)", f"{name} = {v}\nprint(round(sum({name}) / len({name}), 2))", "it must be divided by the number of values"),
        ("find the largest value", f"{name} = {v}\nbest = {name}[0]\nfor x in {name}:\n    if x < best:\n        best = x\nprint(best)", f"{name} = {v}\nbest = {name}[0]\nfor x in {name}:\n    if x > best:\n        best = x\nprint(best)", "the comparison was the wrong way round"),
        ("find the smallest value", f"{name} = {v}\nbest = 0\nfor x in {name}:\n    if x < best:\n        best = x\nprint(best)", f"{name} = {v}\nbest = {name}[0]\nfor x in {name}:\n    if x < best:\n        best = x\nprint(best)", "the search must begin with a value of the list"),
        ("return the square", f"def square(x):\n    print(x * 2)\n\nprint(square({k}))", f"def square(x):\n    return x ** 2\n\nprint(square({k}))", "the square is x ** 2, and it must be returned"),
        ("return the sum", f"def add(a, b):\n    a + b\n\nprint(add({m}, {k}))", f"def add(a, b):\n    return a + b\n\nprint(add({m}, {k}))", "return was missing"),
        ("count the even numbers", f"{name} = {v}\nprint(sum(x % 2 == 1 for x in {name}))", f"{name} = {v}\nprint(sum(x % 2 == 0 for x in {name}))", "an even number has the remainder 0"),
        (f"compute the factorial of {k}", f"result = 0\nfor i in range(1, {k} + 1):\n    result *= i\nprint(result)", f"result = 1\nfor i in range(1, {k} + 1):\n    result *= i\nprint(result)", "a product must start with 1"),
        ("print the word backwards", f"word = '{w}'\nprint(word[::1])", f"word = '{w}'\nprint(word[::-1])", "the step must be -1"),
        ("count the words", f"text = '{s}'\nprint(len(text))", f"text = '{s}'\nprint(len(text.split()))", "the text must be split into words"),
        (f"convert {m} F to C, one decimal", f"print(round({m} - 32 * 5 / 9, 1))", f"print(round(({m} - 32) * 5 / 9, 1))", "brackets were missing"),
        (f"take {k} percent off {m * 10}", f"print(round({m * 10} - {k} / 100, 2))", f"print(round({m * 10} * (1 - {k} / 100), 2))", "the percentage must be taken of the price"),
        ("sort from high to low", f"{name} = {v}\nprint(sorted({name}))", f"{name} = {v}\nprint(sorted({name}, reverse=True))", "reverse=True was missing"),
        ("print the sorted list", f"{name} = {v}\nprint({name}.sort())", f"{name} = {v}\n{name}.sort()\nprint({name})", "sort returns nothing"),
        ("print the word in capitals", f"word = '{w}'\nword.upper()\nprint(word)", f"word = '{w}'\nword = word.upper()\nprint(word)", "the result of upper must be kept"),
        ("print the last element", f"{name} = {v}\nprint({name}[0])", f"{name} = {v}\nprint({name}[-1])", "the last element has the index -1"),
        (f"give the average of {m} and {m + k}", f"print({m} + {m + k} / 2)", f"print(({m} + {m + k}) / 2)", "brackets were missing"),
    )  # fmt: skip


@family("programming", weight=2)
def code_put_right(draw: Draw) -> tuple[Item, ...]:
    """A program that stops with an error: the same without the mistake, run."""
    good, bad, wrong = _broken(draw)
    prompt = draw.phrase(
        "fix this code\n{c}", "[correct|repair|debug] this:\n{c}", "{c}\nwhat is wrong? [fix it|please correct it]", "this gives an error, [fix it|please repair it]\n{c}", "my code does not run:\n{c}", "{c}\nit [crashes|does not work|says error]. fix and run it", "there is a mistake in\n{c}\n[correct it and run it|fix and run]", "why does this fail?\n{c}", "[find|spot] the bug and fix it\n{c}", "SyntaxError or so, please help:\n{c}", "please make this work\n{c}", "here is my [program|homework|script], it is broken\n{c}\nfix it and show the output", "I get an error with\n{c}\ncan you fix it?", "debug please\n{c}", "python does not like this:\n{c}\nwhat should it be?",
        "{c}\nfix the error, what does it print then?", "[could|can] you correct the following code and tell me what it prints?\n{c}", "one error in here:\n{c}\ncorrected version and its output please", "I am a beginner. this won't run:\n{c}", "error!\n{c}", "what's the mistake here\n{c}\nrun the right version", "{c}\nbroken, please fix", "correct and execute\n{c}",
        c=_KEPT,
    ).replace(_KEPT, _shown(bad, draw))  # fmt: skip
    answer = f"The mistake: {wrong}. {_printed(good)}"
    return ask(prompt, good, answer, think=f"The mistake is that {wrong}; run it without.")


@family("programming", weight=2)
def code_as_meant(draw: Draw) -> tuple[Item, ...]:
    """A program that runs but gives something else than it should: put right, and run."""
    should, bad, good, wrong = _meant(draw)
    prompt = draw.phrase(
        "this should {s} but it does not\n{c}", "{c}\nit should {s}. what is wrong?", "I want to {s}, my code gives something else:\n{c}", "fix this, it is meant to {s}\n{c}", "wrong result. it should {s}:\n{c}", "the following is supposed to {s}. correct it and run it\n{c}", "{c}\nmeant to {s}, but the output is wrong. fix it", "bug: it should {s}\n{c}", "why does this not {s}?\n{c}", "please correct, it has to {s}\n{c}", "my task is to {s}. my attempt:\n{c}\nfix it please", "{c}\nis this right if I want to {s}? correct it if not", "debug it so that it does what I want: {s}\n{c}", "I tried to {s}, with\n{c}\nbut the answer is wrong",
        "this code runs but does not {s}\n{c}\ncorrect it", "logic error somewhere, I need it to {s}\n{c}", "[can|could] you change this so that it will {s}?\n{c}", "expected: {s}. my code:\n{c}\nwhat should come out", "the program must {s}; find the mistake\n{c}", "it does not {s} as I hoped\n{c}\nrepair it and show the output", "{c}\nthe goal is to {s}. fix", "goal: {s}\n{c}\nnot working, correct version please",
        s=should, c=_KEPT,
    ).replace(_KEPT, _shown(bad, draw))  # fmt: skip
    answer = f"The mistake: {wrong}. {_printed(good)}"
    return ask(prompt, good, answer, think=f"The mistake is that {wrong}; run it put right.")


@family("programming", weight=1.8)
def code_rewritten(draw: Draw) -> tuple[Item, ...]:
    """A loop as a comprehension, a function as a lambda, a while as a for, a text as an f-string."""
    v = [2 * draw.integer(1, 20), *(draw.random.randint(1, 40) for _ in range(draw.integer(2, 5)))]
    n, m, k = draw.integer(4, 9), draw.integer(2, 60), draw.integer(2, 9)
    two = some_words(draw, draw.integer(3, 4))
    w, x = word(draw), draw.pick("n", "x", "i", "v")
    name, out = draw.pick("numbers", "values", "nums"), draw.pick("result", "res", "out", "new")
    old, how, new = draw.pick(
        (f"{out} = []\nfor {x} in {v}:\n    {out}.append({x} * {k})\nprint({out})", "as a list comprehension|with a list comprehension|in one line", f"{out} = [{x} * {k} for {x} in {v}]\nprint({out})"),
        (f"{out} = []\nfor {x} in {v}:\n    if {x} > {k}:\n        {out}.append({x})\nprint({out})", "as a list comprehension|with a list comprehension|in one line", f"{out} = [{x} for {x} in {v} if {x} > {k}]\nprint({out})"),
        (f"{out} = []\nfor {x} in range({n}):\n    {out}.append({x} ** 2)\nprint({out})", "as a list comprehension|with a list comprehension|in one line", f"{out} = [{x} ** 2 for {x} in range({n})]\nprint({out})"),
        (f"{out} = []\nfor w in {two}:\n    {out}.append(w.upper())\nprint({out})", "as a list comprehension|with a list comprehension|in one line", f"{out} = [w.upper() for w in {two}]\nprint({out})"),
        (f"{out} = {{}}\nfor w in {two}:\n    {out}[w] = len(w)\nprint({out})", "as a dict comprehension|with a dictionary comprehension|in one line", f"{out} = {{w: len(w) for w in {two}}}\nprint({out})"),
        (f"{out} = [{x} * {k} for {x} in {v}]\nprint({out})", "as a normal for loop|with a for loop|without a comprehension", f"{out} = []\nfor {x} in {v}:\n    {out}.append({x} * {k})\nprint({out})"),
        (f"{out} = [{x} for {x} in {v} if {x} % 2 == 0]\nprint({out})", "as a normal for loop|with a for loop|without a comprehension", f"{out} = []\nfor {x} in {v}:\n    if {x} % 2 == 0:\n        {out}.append({x})\nprint({out})"),
        (f"{out} = [{x} for {x} in {v} if {x} > {k}]\nprint({out})", "with filter and a lambda|using filter|with filter", f"{out} = list(filter(lambda {x}: {x} > {k}, {v}))\nprint({out})"),
        (f"{out} = [{x} + {k} for {x} in {v}]\nprint({out})", "with map and a lambda|using map|with map", f"{out} = list(map(lambda {x}: {x} + {k}, {v}))\nprint({out})"),
        (f"def f(x):\n    return x * {k} + {n}\n\nprint(f({m}))", "as a lambda|with lambda|using a lambda", f"f = lambda x: x * {k} + {n}\nprint(f({m}))"),
        (f"f = lambda x: x * {k} - {n}\nprint(f({m}))", "as a normal function|with def|without lambda", f"def f(x):\n    return x * {k} - {n}\n\nprint(f({m}))"),
        (f"{x} = 0\nwhile {x} < {n}:\n    print({x})\n    {x} += 1", "with a for loop|as a for loop|without while", f"for {x} in range({n}):\n    print({x})"),
        (f"for {x} in range({n}):\n    print({x} * {k})", "with a while loop|as a while loop|using while", f"{x} = 0\nwhile {x} < {n}:\n    print({x} * {k})\n    {x} += 1"),
        (f"total = 0\nfor {x} in {v}:\n    total += {x}\nprint(total)", "with sum|using sum|without a loop", f"total = sum({v})\nprint(total)"),
        (f"{name} = {v}\nprint(sum({name}))", "with a for loop instead of sum|as a for loop|without sum", f"{name} = {v}\ntotal = 0\nfor x in {name}:\n    total += x\nprint(total)"),
        (f"name = '{w}'\nn = {m}\nprint(name + ' has ' + str(n))", "with an f-string|as an f-string|using f-strings", f"name = '{w}'\nn = {m}\nprint(f'{{name}} has {{n}}')"),
        (f"name = '{w}'\nprice = {m}.5\nprint('%s costs %.2f' % (name, price))", "with an f-string|as an f-string|using f-strings", f"name = '{w}'\nprice = {m}.5\nprint(f'{{name}} costs {{price:.2f}}')"),
        (f"x = {m}\nif x > {n}:\n    print('big')\nelse:\n    print('small')", "in one line with a conditional expression|as a one-line if else|with a ternary", f"x = {m}\nprint('big' if x > {n} else 'small')"),
        (f"words = {two}\nfor i in range(len(words)):\n    print(i, words[i])", "with enumerate|using enumerate|without range", f"words = {two}\nfor i, w in enumerate(words):\n    print(i, w)"),
        (f"a, b = {m}, {k}\nt = a\na = b\nb = t\nprint(a, b)", "without the third variable|in one line, without t|with tuple assignment", f"a, b = {m}, {k}\na, b = b, a\nprint(a, b)"),
    )  # fmt: skip
    if old.startswith(f"{out} = []") and old.count("    ") == 1 and draw.chance(0.4):
        shown = "; ".join(old.replace(":\n    ", ": ").split("\n")[:2])
    else:
        shown = _shown(old, draw)
    prompt = draw.phrase(
        "rewrite this {h}\n{c}", "[write|say] this {h}:\n{c}", "{c}\nthe same {h} please", "convert this, {h}\n{c}", "how do I write this {h}?\n{c}", "make it shorter or nicer: {h}\n{c}", "refactor {h}\n{c}", "{c}\n[do|write] it {h}", "[can|could] you write the following {h} and run it?\n{c}", "the same thing {h}:\n{c}", "I have this code:\n{c}\nI want it {h}", "exercise: write this {h}\n{c}", "change my code so that it works {h}\n{c}", "express {h}:\n{c}", "my teacher wants this {h}\n{c}\nwhat does it print", "replace this by code {h}\n{c}", "turn this around, {h}, and show what it prints\n{c}", "{c}\nhow would that look {h}?", "please rewrite {h}:\n{c}",
        "equivalent code {h} for\n{c}", "simplify, {h}: \n{c}", "{c}\nrewritten {h}?", "is it possible to do this {h}?\n{c}",
        h=draw.pick(*how.split("|")), c=_KEPT,
    ).replace(_KEPT, shown)  # fmt: skip
    return ask(prompt, new, _printed(new), think=f"The same {how.split('|')[0]}.")
