"""Code of several lines that somebody wants read, and what an error of Python means."""

from worldmodel_train.episodes import Ask, Draw, Item, ask, family
from worldmodel_train.families.words import some_words, word


def _program(draw: Draw) -> str:
    """A few lines that print something."""
    a, b, c = draw.integer(2, 20), draw.integer(2, 9), draw.integer(3, 8)
    v = [draw.integer(1, 30) for _ in range(draw.integer(3, 6))]
    w, two = word(draw), some_words(draw, 3)
    return draw.pick(
        f"def f(x):\n    return x * {b} + {c}\n\nprint(f({a}))", f"def f(x, y={b}):\n    return x - y\n\nprint(f({a}), f({a}, {c}))", f"def f(n):\n    if n == 0:\n        return 0\n    return n + f(n - 1)\n\nprint(f({a}))", f"def f(n):\n    if n < 2:\n        return n\n    return f(n - 1) + f(n - 2)\n\nprint(f({c}))",
        f"x = {a}\nwhile x < {a * 10}:\n    x = x * 2\nprint(x)", f"n = {a * b}\ncount = 0\nwhile n > 1:\n    n = n // 2\n    count += 1\nprint(count)", f"total = 0\nfor i in range({b}, {a + b}):\n    if i % {b} == 0:\n        continue\n    total += i\nprint(total)", f"for i in range({a}):\n    if i * i > {a}:\n        break\nprint(i)",
        f"values = {v}\nbest = values[0]\nfor v in values:\n    if v > best:\n        best = v\nprint(best)", f"values = {v}\nout = []\nfor v in values:\n    if v % 2:\n        out.append(v)\nprint(out)", f"s = 0\nfor i in range({b}):\n    for j in range({c}):\n        s += i * j\nprint(s)", f"words = {two}\nprint([w[0] for w in words if len(w) > 4])",
        f"d = {{}}\nfor c in {w!r}:\n    d[c] = d.get(c, 0) + 1\nprint(d)", f"x = {a}\nif x > {b * 2}:\n    print('big')\nelif x > {b}:\n    print('middle')\nelse:\n    print('small')", f"try:\n    print({a} // {draw.pick(0, b)})\nexcept ZeroDivisionError:\n    print('no')", f"def f(items, x=[]):\n    x.append(items)\n    return x\n\nf({a})\nprint(f({b}))",
        f"a = {v}\nb = a\nb.append({c})\nprint(len(a))", f"a, b = {a}, {b}\nwhile b:\n    a, b = b, a % b\nprint(a)", f"s = {w!r}\nout = ''\nfor c in s:\n    out = c + out\nprint(out)", f"class Box:\n    def __init__(self, n):\n        self.n = n\n\n    def grow(self, k):\n        self.n += k\n        return self\n\nprint(Box({a}).grow({b}).grow({c}).n)",
        f"def outer():\n    n = {a}\n\n    def inner(k):\n        return n * k\n\n    return inner({b})\n\nprint(outer())", f"gen = (i * {b} for i in range({c}))\nprint(next(gen), next(gen), sum(gen))", f"print(sum(map(int, str({a * 1237}))))", f"x = [{a}, {b}, {c}]\nx[0], x[-1] = x[-1], x[0]\nprint(x)", f"n = {a}\nprint('even' if n % 2 == 0 else 'odd')", f"print(*[i for i in range({a}, 0, -{b})], sep='-')",
    )  # fmt: skip


@family("programming", weight=2)
def code_read(draw: Draw) -> tuple[Item, ...]:
    """What a short program prints."""
    code = _program(draw)
    shown = draw.pick("{}", "{}", "```\n{}\n```", "```python\n{}\n```").format(code)
    prompt = draw.phrase(
        "what does this [code|program|snippet|script] print?\n{c}", "what is the output of\n{c}", "[run|execute] this [code|program|]:\n{c}", "the code\n{c}\nwhat [is printed|does it print|comes out]?", "[here is|this is] my [code|homework|program]. what does it print?\n{c}", "[predict|guess|tell me] the output:\n{c}", "output of this code?\n{c}", "program:\n{c}\noutput?", "I do not understand what this prints:\n{c}", "[python quiz|exam question]: what is shown by\n{c}", "[try|test] this for me:\n{c}", "when I run the following, what do I see?\n{c}", "[can you|please] run it:\n{c}", "result of the program\n{c}", "my [teacher|colleague|book] has this code:\n{c}\nwhat does it [give|output|print]?",
        "trace this [loop|code|program] and tell me [the result|what it prints]\n{c}", "which [value|text] appears here?\n{c}", "code:\n{c}\nanswer?", "what happens here:\n{c}", "show me what this does\n{c}", "explain by running\n{c}",
        c=shown,
    )  # fmt: skip
    return ask(prompt, code, "It prints **{out}**.", think="Run the code as it stands.")


ERRORS = (
    ("ZeroDivisionError", "Something was divided by zero: check the divisor before dividing."), ("NameError", "A name is used that was never defined, or it is misspelt."), ("TypeError", "A value has the wrong type for the operation, such as a text added to a number."), ("ValueError", "The type is right but the value is not, such as int('abc')."), ("IndexError", "The index lies outside the list: the last one is len(values) - 1."), ("KeyError", "The dictionary has no such key: look at its keys, or use d.get(key)."),
    ("AttributeError", "The object has no attribute or method of that name."), ("FileNotFoundError", "There is no file of that name in that folder: check the path."), ("ModuleNotFoundError", "The module is not installed, or its name is misspelt."), ("ImportError", "The name cannot be imported from the module: check how it is spelled."), ("IndentationError", "The indentation is wrong: the lines of a block must start at the same column."), ("SyntaxError", "Python cannot read the line: often a bracket, a quote or a colon is missing."),
    ("RecursionError", "A function calls itself too often: the case that ends it is missing or never reached."), ("UnboundLocalError", "A variable is used in a function before the function assigns it."), ("OverflowError", "The result is too large for a float."), ("StopIteration", "An iterator has no more values."), ("AssertionError", "An assert statement found its condition false."), ("MemoryError", "There is not enough memory for the data."), ("UnicodeDecodeError", "The bytes are no text in that encoding: try another one."), ("KeyboardInterrupt", "The running code was stopped from the keyboard."),
)  # fmt: skip


@family("programming")
def error_meaning(draw: Draw) -> tuple[Item, ...]:
    """What the name of an error says, without running anything."""
    name, answer = draw.pick(*ERRORS)
    said = draw.pick(name, name, name.lower(), f"a {name}" if name[0] not in "AEIOU" else f"an {name}")  # fmt: skip
    prompt = draw.phrase(
        "what does {e} mean", "what is {e}", "{e}: what [does that mean|is wrong|did I do wrong]", "python says {e}. why", "my [code|script|program] [stops|ends|crashes] with {e}, what [is that|does it mean]", "explain {e}", "[why|when] do I get {e}", "[meaning|cause] of {e} in python", "I [always|often|] [get|see] {e}, what is the [reason|cause]", "how do I [fix|avoid|handle] {e}", "what [causes|raises|leads to] {e}", "{e} - help", "[tell me|describe] what {e} is about", "the error is {e}. what [should|can] I do", "got {e}, [what now|what does python want]", "in which case does python raise {e}", "what kind of error is {e}", "[in short|briefly]: {e}?", "there was {e} in my notebook, [explain it|why]", "I do not understand {e}",
        e=said,
    )  # fmt: skip
    return (Ask(prompt, (), answer, think="Only the meaning is wanted: nothing is run."),)
