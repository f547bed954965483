"""Python as people ask about it: what an expression gives, what a loop goes through."""

from worldmodel_train.episodes import Draw, Item, ask, family
from worldmodel_train.families.words import made_up, some_words, word


def _values(draw: Draw) -> str:
    return str([draw.integer(0, 20) for _ in range(draw.integer(3, 6))])


def _expression(draw: Draw) -> str:
    """Something that a learner of Python would try."""
    a, b, c = draw.integer(2, 90), draw.integer(2, 12), draw.integer(1, 9)
    w, v, x = word(draw), _values(draw), _values(draw)
    two = " ".join(some_words(draw, 2))
    q = draw.pick('"', "'")
    low, step = draw.integer(0, 9), draw.integer(2, 6)
    top = low + draw.integer(5, 30)
    return draw.pick(
        f"sum(k ** 2 for k in range({b + 2}))", f"sum(range({a}))", f"sum(range({low}, {top}))", f"[i ** 2 for i in range({b})]", f"[i for i in range({top}) if i % {step} == 0]",
        f"list(range({low}, {top}, {step}))", f"list(range({top}, {low}, -{step}))", f"len(set({q}{w}{q}))", f"len({q}{two}{q})", f"{q}{two}{q}[{c % 3}:{c % 3 + 5}]",
        f"{q}{two}{q}[{c % 3}:{c % 3 + 7}:2]", f"{q}{two}{q}[::-1]", f"{q}{w}{q}[-{c % 3 + 1}]", f"{q}{w}{q}[::2]", f"{v}[1:3]", f"{v}[-2:]", f"{v}[::-1]", f"sorted({v})", f"max({v}) - min({v})",
        f"{q}{two}{q}.title()", f"{q}{two}{q}.split()", f"{q}{w}{q}.upper()", f"{q}{w}{q} * {c % 3 + 2}", f"{q}{w}{q}.find({q}{w[1]}{q})", f"{q}{w}{q}.replace({q}{w[0]}{q}, {q}x{q})", f"{q}-{q}.join({list(w[:4])})",
        f"-{a} // {b}", f"-{a} % {b}", f"{a} // {b}", f"{a} % {b}", f"{b} ** {c}", f"divmod({a}, {b})", f"round({a / 8}, 1)", f"int({a}.7)", f"abs(-{a})", f"{a} & {b}", f"{a} | {b}", f"{a} << {c}", f"{a * 4} >> 2",
        f"ord({q}{w[0]}{q})", f"chr({a % 26 + 97})", f"bin({a})", f"hex({a})", f"int({q}{a:b}{q}, 2)", f"0x{a:X} + 0b{b:b}", f"int({q}{a:x}{q}, 16)", f"{a} == {a}.0", f"bool({q}{q})", f"bool({v})", f"type({a} / {b})", f"not True or {a} > {b}",
        f"{a} > {b} and {b} > {c}", f"list(zip({v[:8].rsplit(',', 1)[0] + ']'}, {x[:8].rsplit(',', 1)[0] + ']'}))" if "," in v[:8] and "," in x[:8] else f"sum({v})", f"list(map(lambda x: x + {c}, {v}))", f"list(filter(lambda x: x > {b}, {v}))", f"any(x > {a} for x in {v})", f"all(x >= 0 for x in {v})",
        f"{{x: x ** 2 for x in range({c + 1})}}", f"len({v})", f"{v} + {x}", f"{v}.count({c})", f"{c} in {v}", f"{q}{w[:2]}{q} in {q}{w}{q}", f"f{q}{{{a / 7:.4f}:.2f}}{q}", f"{a} / {2 ** (c % 3 + 1)}", f"float({q}{a}.5{q}) * 2", f"str({a}) + {q}{b}{q}", f"{q}{a}{q} + {q}{b}{q}", f"min({q}{two}{q})", f"sorted({q}{w}{q})",
        f"{a} if {a} > {b} else {b}", f"round({c}.5)", f"[x * 2 for x in {v}]", f"sum(x for x in {v} if x % 2 == 0)", f"[{c}] * {b}", f"{q}{w}{q}.startswith({q}{w[0]}{q})", f"enumerate({v})".replace("enumerate(", "list(enumerate(") + ")", f"{{1, 2, {c}}} | {{{b}, 2}}", f"{{1, 2, {c}}} & {{{c}, {b}}}", f"len({q}über {w}ß{q}.encode())", f"tuple({v})", f"{q}{w}{q}.index({q}{w[-1]}{q})", f"{q} {w} {q}.strip()", f"reversed({v})".replace("reversed(", "list(reversed(") + ")", f"pow({b}, {c}, {a})",
    )  # fmt: skip


@family("programming", weight=2.5)
def expression_value(draw: Draw) -> tuple[Item, ...]:
    """An expression of Python, evaluated."""
    expression = _expression(draw)
    tick = draw.pick("{}", "{}", "{}", "`{}`")
    prompt = draw.phrase(
        "I typed print({e}). and the output is", "what is printed by print({e})", "[in python |]what is {e}", "find out what python makes of {e}", "what does {e} [give|return|evaluate to] [in python|]",
        "[python|py]: {e}", "evaluate {e}", "what's the value of {e}", "output of print({e})", "{e} = ?", "what will {e} be", "result of {e} in python", "I'm learning python. what is {e}", "run {e}", "what comes out of {e}", "can you tell me what {e} gives", "print({e})",
        "my teacher asks what {e} is in python", "explain by running: {e}",
        "what [would|does] python [say|answer|print] [to|for] {e}", "[try|test|check] {e} [for me|please|]", "[the exam|my book|the quiz] asks for the value of {e}", "I expected something else from {e}. what is it really", "[suppose|say] I [enter|type] {e} at the prompt. what [comes back|do I see]", "in a [cell|shell|script] I wrote {e}; its value [please|]", "{e} [evaluates to|returns|yields] what",
        "does anyone know what {e} is [in python|]", "[show|give] me the [output|result|value] of {e}", "[line of code|code|snippet]: {e}. [what is the output|output|result]", "what is the [output|outcome|return value] of {e}", "guess and check: {e}", "print the [value|result] of {e}", "[compute|calculate] {e} [with python|]", "[execute|interpret] {e}", "I have {e} in my code and do not see what it [gives|makes]", "which value has {e}", "help me [understand|see] what {e} [returns|gives]", ">>> {e}", "out of curiosity, {e} is what",
        e=tick.format(expression),
    )  # fmt: skip
    return ask(prompt, f"print({expression})", "It gives **{out}**.", think=f"Run {expression} as it is.")  # fmt: skip


@family("programming", weight=1.2)
def several_expressions(draw: Draw) -> tuple[Item, ...]:
    """Two or three expressions at once."""
    a, b, c = draw.integer(5, 90), draw.integer(2, 50), draw.integer(2, 12)
    letter, code = draw.pick(*"ABCKMZaekz"), draw.integer(65, 122)
    code = code if chr(code).isalpha() else 97
    t, python = draw.pick(
        (("the three bit operations and, or, xor on {a} with {b}", "{a} and {b} bitwise: and, or, xor", "and, or and xor of the bits of {a} and {b}", "bitwise and, or, xor for {a} and {b}", "[combine|take] the bits of {a} and {b} with and, with or, and with xor", "what are the bitwise and, the or, and the xor of {a} with {b}", "three results for the bits of {a} and {b}: and, or, xor", "and/or/xor of {a} and {b} as integers"), f"{a} & {b}, {a} | {b}, {a} ^ {b}"),
        (("quotient and rest of -{a} by {c} the way python does it", "-{a} // {c} and -{a} % {c}", "floor division and remainder of -{a} by {c} in python", "python divides -{a} by {c} with // and with %. what are the two", "divmod(-{a}, {c}) as two numbers", "what do -{a} // {c} and -{a} % {c} [give|print]", "integer quotient and modulo for -{a} and {c}, python rules"), f"-{a} // {c}, -{a} % {c}"),
        (("{a} // {c} and {a} % {c}", "quotient and remainder of {a} by {c} in python", "{a} divided by {c}: // and %", "whole part and rest of {a} divided by {c}", "how often does {c} go into {a}, and what is left over", "{a} by {c}: integer quotient, then remainder", "divmod of {a} and {c} as two numbers", "what do {a} // {c} and {a} % {c} [give|print]"), f"{a} // {c}, {a} % {c}"),
        (("first the code of {l}, then the sign that has code {d}", "ord of {l} and chr of {d}", "two look-ups: code of {l}, character number {d}", "ascii: {l} and {d} (code of the first, character of the second)", "what is ord of {l}, and what is chr of {d}", "[number|code point] of {l}; [character|sign] with number {d}", "{l} to its ascii number, {d} to its ascii character", "code for {l} and the character for code {d}"), f"ord('{letter}'), chr({code})"),
        (("round({a}.5) and round({b}.5) in python", "python's rounding of halves: {a}.5, {b}.5", "what do round({a}.5) and round({b}.5) give", "rounding {a}.5 and {b}.5 with round(), both results", "which whole numbers does round make of {a}.5 and {b}.5", "built-in round on {a}.5, then on {b}.5", "bankers rounding: {a}.5 and {b}.5", "does round({a}.5) go up, and round({b}.5)? show both"), f"round({a}.5), round({b}.5)"),
        (("{a} in binary and in hex", "bin and hex of {a}", "binary and hexadecimal of {a}", "{a} to base 2 and base 16", "write {a} in base two, and in base sixteen", "how do bin({a}) and hex({a}) look", "[the number |]{a} as a binary and as a hexadecimal number", "binary form and hex form of the number {a}"), f"bin({a}), hex({a})"),
        (("int({a}.9) and round({a}.9)", "int({a}.9) against round({a}.9): both values", "{a}.9 cut off and {a}.9 rounded", "what do int({a}.9) and round({a}.9) [give|print]", "truncate {a}.9, and round it: both numbers", "int versus round for {a}.9"), f"int({a}.9), round({a}.9)"),
        (("{a} / {c} and {a} // {c}", "true and floor division of {a} by {c}", "what do {a} / {c} and {a} // {c} [give|print]", "{a} by {c} once with a single slash and once with a double slash", "single slash and double slash: {a} and {c}", "{a} divided by {c} as a float, and rounded down"), f"{a} / {c}, {a} // {c}"),
        (("{a} << 2 and {a} >> 2", "shift {a} left by 2 and right by 2", "what do {a} << 2 and {a} >> 2 [give|print]", "bit shifts of {a} by two places, left and right", "move the bits of {a} two to the left; and two to the right"), f"{a} << 2, {a} >> 2"),
    )  # fmt: skip
    prompt = draw.phrase(*t, a=a, b=b, c=c, l=draw.pick(letter, f"'{letter}'", f"the letter {letter}" if letter < "a" else letter), d=code)  # fmt: skip
    return ask(prompt, f"print({python})", "They are **{out}**.", think=f"That is {python}.")


@family("programming", weight=1.2)
def letter_code(draw: Draw) -> tuple[Item, ...]:
    letter = draw.pick(*"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789@#?!")
    back = draw.chance(0.4)
    n = ord(letter)
    kind = "capital letter " if letter.isupper() else ""
    t = ("[which|what] character [is|has] [ascii |][code |number ]{n}", "chr({n})", "character for ascii {n}", "ascii {n} is which character", "[unicode|ascii] code {n} as a character", "which [letter or sign|character] belongs to code {n}", "what [does|is] chr({n}) [give|in python|]", "turn [the code|the number] {n} into its character", "{n} in the ascii table is [which|what] character", "[decode|translate] ascii {n}", "the character whose [ordinal|code|number] is {n}", "[char|character] for {n}", "code point {n}: which [sign|character]", "convert [ascii |]code {n} to a [character|sign]", "what does character code {n} [mean|stand for]") if back else ("ascii [code|value|number] of {k}{c}", "ord of {c}", "what is the ascii code of {k}{c}", "[unicode|character] code [of|for] {c}", "which number does {c} have in ascii", "{c} in ascii", "ascii for {k}{c}", "what does ord({q}) give", "ascii number behind {k}{c}", "at which [place|number] is {c} in the ascii table", "convert {k}{c} to its [ascii|character] code", "[look up|give] the ascii code [number |]of {k}{c}", "code point of {k}{c}", "numeric value of the character {c}", "{k}{c} has which [ascii|unicode] [code|value|number]", "[encode|translate] {c} as an ascii number", "decimal [ascii|character] code of {k}{c}")  # fmt: skip
    prompt = draw.phrase(*t, n=n, c=draw.pick(letter, f"'{letter}'", f'"{letter}"'), k=draw.pick("", kind), q=repr(letter))  # fmt: skip
    if back:
        return ask(prompt, f"print(chr({n}))", f"Code {n} is **{{out}}**.", think=f"chr of {n}.")
    return ask(prompt, f"print(ord('{letter}'))", f"The code of {letter} is **{{out}}**.", think=f"ord of '{letter}'.")  # fmt: skip


@family("programming", weight=1.5)
def loop_values(draw: Draw) -> tuple[Item, ...]:
    """What a loop goes through, how often it runs, what it adds up to."""
    a, k = draw.integer(0, 12), draw.integer(1, 7)
    b = a + draw.integer(6, 50)
    call = draw.pick(f"range({b})", f"range({a}, {b})", f"range({a}, {b}, {k + 1})", f"range({b}, {a}, -{k})")  # fmt: skip
    t, code, answer = draw.pick(
        (("every i of the loop for i in {r}, please", "[which|what] numbers does {r} [give|contain|go through]", "list {r}", "my loop says for i in {r}. write down each i", "values of i in for i in {r}", "what is in {r}", "show the numbers of {r}", "[turn|make|convert] {r} into a list", "print every i [of|in] {r}", "[which|what] values does i take in for i in {r}", "i goes through {r}: [write out|list] all values", "list({r}) [gives|is] what", "[expand|unpack|write out] {r}", "all [elements|members] of {r}", "a loop over {r} prints i. what [appears|is printed]", "[what|which] integers are in {r}", "the sequence behind {r}"), f"print(list({call}))", "The values are **{out}**."),
        (("how [often|many times] does [the loop |]for i in {r} run", "number of iterations of for i in {r}", "how many numbers are in {r}", "for i in {r}: how many rounds", "len({r})", "number of [passes|repetitions|rounds] of a loop over {r}", "length of {r}", "how many [values|elements] does {r} [have|hold|produce]", "a loop over {r}: how often is its body executed", "count the [steps|iterations] of for i in {r}", "how many times does a print inside for i in {r} print", "size of {r}"), f"print(len({call}))", "It runs **{out}** times."),
        (("what is the last value of i in for i in {r}", "last number of {r}", "at which i does for i in {r} end", "[final|last] i in for i in {r}", "{r}: [last|final] element", "what is i after for i in {r} has [ended|finished]", "where does {r} stop, I mean its last value", "list({r})[-1]", "the loop runs over {r}. the last i [is|was]"), f"print(list({call})[-1])", "The last value is **{out}**."),
        (("total = 0; for i in {r}: total += i. what is total", "sum of {r}", "what do the numbers in {r} add up to", "add i for i in {r}, starting from 0", "sum({r})", "[add up|total] [everything in|all of] {r}", "a loop adds each i of {r} to a total of 0. final total", "s = 0; for i in {r}: s = s + i. [s at the end|final s|value of s]", "the total of {r}", "accumulate i over {r}"), f"total = 0\nfor i in {call}:\n    total += i\nprint(total)", "The total is **{out}**."),
        (("for i in {r}: print(i * {k}). what is printed", "i * {k} for every i in {r}", "each i of {r} times {k}", "{k} times every number of {r}", "map x to x * {k} on {r}", "multiply all [numbers|values] of {r} by {k} and list them", "a loop over {r} collects i * {k}. which list [results|comes out]", "[i * {k} for i in {r}] gives what".replace("[", "(").replace("]", ")")), f"print([i * {k} for i in {call}])", "It gives **{out}**."),
    )  # fmt: skip
    return ask(draw.phrase(*t, r=call, k=k), code, answer, think=f"Run it with {call}.")


@family("programming", weight=1.5)
def short_program(draw: Draw) -> tuple[Item, ...]:
    """A few statements, and the question what then holds."""
    n, m, k = draw.integer(1, 20), draw.integer(1, 20), draw.integer(2, 9)
    v = [draw.integer(1, 12) for _ in range(draw.integer(3, 4))]
    w = made_up(draw)
    code, final = draw.pick(
        (f"first = {v}; other = first; other.append({n})", draw.pick("sum(first)", "first", "len(first)")), (f"x = {v}; y = x[:]; y.append({n})", draw.pick("sum(x)", "x", "y")), (f"a = {n}; b = {m}; a, b = b, a", draw.pick("a", "b", "a - b")), (f"x = {n}; x += {m}; x *= {k}", "x"),
        (f"x = {n}; x = x * {k} - {m}", "x"), (f"a = {v}; a.reverse()", "a"), (f"a = {v}; a.sort()", draw.pick("a", "a[0]")), (f"a = {v}; a[1] = {n}", draw.pick("a", "sum(a)")), (f"a = {v}; a.pop()", draw.pick("a", "len(a)")), (f"a = {v}; a.insert(1, {n})", "a"), (f"d = {{'a': {n}, 'b': {m}}}; d['c'] = {k}", draw.pick("d", "sum(d.values())", "len(d)")), (f"d = {{'a': {n}}}; d['a'] += {m}", "d['a']"),
        (f"s = '{w}'; s = s.upper(); s = s[::-1]", "s"), (f"s = '{w}'; t = s + '!' * {k % 3 + 1}", draw.pick("t", "len(t)")), (f"a = {n}; b = a; a = a + {k}", draw.pick("b", "a", "a + b")), (f"x, y = {n}, {m}; x = x + y; y = x - y", draw.pick("x", "y")), (f"s = set({v}); s.add({n})", "sorted(s)"), (f"a = [{n}] * 3; a[0] = {m}", "a"), (f"f = lambda x: x ** 2 + {n}", f"f({k})"), (f"t = ({n}, {m}, {k}); a, b, c = t", draw.pick("b", "a + c")),
    )  # fmt: skip
    shown = draw.pick(code, code, code.replace("; ", "\n"), code.replace("; ", ", then ") if ", b" not in code and "a, " not in code and "x, " not in code else code)  # fmt: skip
    prompt = draw.phrase(
        "{c}, and now {f} is", "[python|code]: {c}. what is {f}", "what is {f} after {c}", "{c}\nwhat does print({f}) show", "I run {c}. what's {f} [then|afterwards]", "given {c}, what is {f}", "after running {c}, {f} is what", "{c}\n{f}?", "{c}\nvalue of {f}",
        "[my code|a script|this program] is {c}. [I then print {f}|after that, print({f})]. what [is shown|appears]", "predict {f}: {c}", "[exam|quiz] question: {c}. what is {f} [now|at the end]", "[run|execute] {c} and [show|print|tell me] {f}", "[trace|follow] {c}; what [does {f} hold|is {f}] at the end", "first {c}. then {f} is [equal to|]", "which value has {f} when {c} [is done|has run]", "{c}\nprint({f})", "[explain|tell me] what {f} is [once|when] these ran: {c}",
        "I typed {c} and then {f}. what [came out|did python say]", "[final|resulting] {f} of {c}", "python quiz: {c} - {f} = ?", "what would {f} show after {c}", "{f} after this code: {c}", "code:\n{c}\nresult of {f}?", "[let|suppose] {c}. then what is {f}",
        c=shown, f=final,
    )  # fmt: skip
    lines = code.replace("; ", "\n")
    return ask(prompt, f"{lines}\nprint({final})", f"{final} is **{{out}}**.", think=f"Run it and print {final}.")  # fmt: skip


@family("programming")
def sorted_dictionary(draw: Draw) -> tuple[Item, ...]:
    keys = draw.random.sample("abcdefgh", 4) if draw.chance(0.5) else some_words(draw, draw.integer(3, 5))  # fmt: skip
    d = dict(zip(keys, draw.random.sample(range(1, 60), len(keys)), strict=True))
    t, code, answer = draw.pick(
        (("put the keys of {d} in the order of their numbers", "keys of {d} ordered by [their |]value", "{d}: keys sorted by value", "order the keys of {d} by their values, smallest first", "sorted(d, key=d.get) for d = {d}", "the names in {d} from the lowest number to the highest", "[rank|line up] the keys in {d}, lowest value first", "which order do the keys of {d} have by [increasing|ascending] value"), "sorted(d, key=d.get)", "The keys in order: **{out}**."),
        (("sort the [dictionary|dict] {d} by value, largest first, keys only", "keys of {d} from the highest value to the lowest", "rank the keys of {d} by value, largest first", "the names in {d} from the highest number down", "leaderboard of {d}, names only", "keys of {d} by [decreasing|descending] value", "who is first, second, ... by the numbers in {d}"), "sorted(d, key=d.get, reverse=True)", "The keys in order: **{out}**."),
        (("sort {d} by value [descending|, largest first]", "{d} sorted by value, biggest first, as a dict", "a new dict from {d} ordered by [falling|descending] value", "arrange the dictionary {d} so that the largest values come first", "[reorder|rearrange] {d}, highest value in front"), "dict(sorted(d.items(), key=lambda item: item[1], reverse=True))", "Sorted: **{out}**."),
        (("sort {d} by key", "{d} with the keys in order", "order the dict {d} by its keys", "[arrange|rearrange] the dictionary {d} alphabetically by key", "the same dict {d} but sorted by key", "[put|bring] the keys of {d} into alphabetical order, with their values", "alphabetical version of {d}"), "dict(sorted(d.items()))", "Sorted: **{out}**."),
        (("which key has the largest value in {d}", "key of the maximum in {d}", "argmax of {d}", "who has the most in {d}", "[name|find] the key with the [highest|biggest] number in {d}", "max(d, key=d.get) for d = {d}", "in {d}, what is the key of the largest [value|number]", "the winner in {d}"), "max(d, key=d.get)", "The key is **{out}**."),
        (("which key has the smallest value in {d}", "key of the minimum in {d}", "who has the least in {d}", "[name|find] the key with the [lowest|smallest] number in {d}", "min(d, key=d.get) for d = {d}", "in {d}, what is the key of the smallest [value|number]"), "min(d, key=d.get)", "The key is **{out}**."),
        (("sum of the values [of|in] {d}", "add up the values of the dict {d}", "total of all values in {d}", "sum(d.values()) for d = {d}", "what do the numbers in {d} add up to", "how much is in {d} altogether", "{d}: [total|sum] of the values"), "sum(d.values())", "The sum is **{out}**."),
        (("list the keys of {d}", "keys of {d}", "which keys does {d} have", "the keys in {d} as a list", "what are the keys [in|of] the dictionary {d}", "list(d) for d = {d}", "{d}: only the keys"), "list(d)", "The keys are **{out}**."),
        (("list the values of {d}", "values of {d}", "only the values in {d}", "the values in {d} as a list", "what are the values [in|of] the dictionary {d}", "list(d.values()) for d = {d}", "{d}: the numbers without the keys"), "list(d.values())", "The values are **{out}**."),
        (("double [all|the] values in {d}", "{d} with every value doubled", "multiply every value of {d} by 2", "make the numbers in {d} twice as large", "a dict like {d} with [all |]values times two", "dict comprehension on {d} that doubles the values"), "{k: v * 2 for k, v in d.items()}", "Doubled: **{out}**."),
        (("keys of {d} with a value above 20", "which keys in {d} have more than 20", "filter {d}: keys whose value is [over|greater than|larger than] 20", "who has more than 20 in {d}", "names in {d} above 20", "[select|pick] the keys of {d} where the value exceeds 20"), "[k for k, v in d.items() if v > 20]", "They are **{out}**."),
    )  # fmt: skip
    return ask(draw.phrase(*t, d=d), f"d = {d}\nprint({code})", answer, think=f"Make the dictionary; {code}.")  # fmt: skip


@family("programming", number=True)
def recurrence(draw: Draw) -> tuple[Item, ...]:
    """A function or sequence that is defined by its values before."""
    p, q, one, two, n = draw.integer(1, 3), draw.integer(1, 3), draw.integer(0, 2), draw.integer(1, 3), draw.integer(5, 14)  # fmt: skip
    f, k, c = draw.pick("f", "f", "a", "T", "g"), draw.integer(2, 4), draw.integer(1, 9)
    if draw.chance(0.5):
        first, second = ("" if p == 1 else f"{p}*"), ("" if q == 1 else f"{q}*")
        t: tuple[str, ...] = ("with {f}(0) = {a} and {f}(1) = {b}, each next term is {x}{f}(n-1) + {y}{f}(n-2); term number {n}", "{f}(0) = {a}, {f}(1) = {b}, {f}(n) = {x}{f}(n-1) + {y}{f}(n-2). what is {f}({n})", "define {f}(n) = {x}{f}(n-1) + {y}{f}(n-2) with {f}(0) = {a} and {f}(1) = {b}; compute {f}({n})", "sequence with {f}(n) = {x}{f}(n-1) + {y}{f}(n-2), starting {a}, {b}. find {f}({n})", "[two-step|second order] recursion: {f}(n) = {x}{f}(n-1) + {y}{f}(n-2), {f}(0) = {a}, {f}(1) = {b}. <find> {f}({n})", "begin with {f}(0) = {a}, {f}(1) = {b}. every later term is {x}{f}(n-1) + {y}{f}(n-2). what is {f}({n})", "{f}({n}) when {f}(n) = {x}{f}(n-1) + {y}{f}(n-2), {f}(0) = {a}, {f}(1) = {b}", "[unroll|iterate] {f}(n) = {x}{f}(n-1) + {y}{f}(n-2) from {f}(0) = {a} and {f}(1) = {b} up to n = {n}; {f}({n})", "[like fibonacci, but|a linear recurrence]: {f}(0) = {a}, {f}(1) = {b}, {f}(n) = {x}{f}(n-1) + {y}{f}(n-2). {f}({n})?", "write a loop for {f}(n) = {x}{f}(n-1) + {y}{f}(n-2) with {f}(0) = {a}, {f}(1) = {b} and give {f}({n})")  # fmt: skip
        prompt = draw.phrase(*t, f=f, x=first, y=second, a=one, b=two, n=n)
        code = f"a, b = {one}, {two}\nfor i in range({n} - 1):\n    a, b = b, {p} * b + {q} * a\nresult = b\nprint(result)"  # fmt: skip
        return ask(prompt, code, f"{f}({n}) is **{{out}}**.", think=f"From {one} and {two}, {n} - 1 steps.")  # fmt: skip
    n = draw.integer(3, 9)
    t = ("{f}(n) = {k}*{f}(n-1) + {c}, {f}(0) = {a}. {f}({n})", "[recursive function |]{f}(0) = {a}, {f}(n) = {k} * {f}(n-1) + {c}; what is {f}({n})", "start with {a}, each step times {k} plus {c}. value after {n} steps", "begin at {a} and repeat {n} times: multiply by {k}, add {c}", "x = {a}; {n} times do x = {k}*x + {c}. final x", "the rule is times {k} and then plus {c}. apply it {n} times to {a}", "[iterate|repeat] x -> {k}x + {c} {n} times from x = {a}", "a game: I have {a} points; {n} rounds long my points are multiplied by {k} and {c} are added. points at the end", "{f}(0) = {a} and {f}(n+1) = {k}{f}(n) + {c}. <find> {f}({n})", "each [day|step|round] the number becomes {k} times itself plus {c}. it starts at {a}. what is it after {n} [days|steps|rounds]", "[first order|linear] recursion {f}(n) = {k} {f}(n-1) + {c} with {f}(0) = {a}: value of {f}({n})", "while counting to {n}: x = x * {k} + {c}, x was {a} at first. x now")  # fmt: skip
    prompt = draw.phrase(*t, f=f, k=k, c=c, a=one, n=n)
    code = f"x = {one}\nfor i in range({n}):\n    x = {k} * x + {c}\nresult = x\nprint(result)"
    return ask(prompt, code, f"After {n} steps it is **{{out}}**.", think=f"From {one}, {n} times: times {k}, plus {c}.")  # fmt: skip


@family("programming")
def counted_loop(draw: Draw) -> tuple[Item, ...]:
    """Counts over a range, as in fizzbuzz, searches and sizes."""
    n, a, b = draw.pick(20, 50, 100, 100, 200, 500, 1000), draw.integer(3, 5), draw.integer(5, 8)
    b = b + (b == a)
    size = draw.pick(100, 500, 1000, 5000, 10000, draw.integer(10, 100000), 1000000)
    text = word(draw) + draw.pick("é", "ü", "ñ", "", "€", "å") + draw.pick("", " " + word(draw))
    both = f"n % {a} == 0 and n % {b} == 0"
    one = f"n % {a} == 0 and n % {b} != 0"
    t, code, answer = draw.pick(
        (("play fizzbuzz with {a} and {b} up to {n} and count the lines that are Fizz alone", "numbers to {n} divisible by {a} but not by {b}, how many", "how many numbers from 1 to {n} can be divided by {a} and not by {b}", "count what {a} divides and {b} does not, from 1 to {n}", "[multiples|how many multiples] of {a} that are no multiples of {b}, 1 to {n}, their number", "1..{n}: how many are in the {a} times table and not in that of {b}", "number of integers up to {n} with {a} but not {b} as a divisor"), f"print(sum({one} for n in range(1, {n} + 1)))", "There are **{out}**."),
        (("count the lines of fizzbuzz to {n} that say Fizz and nothing else", "in fizzbuzz from 1 to {n} how many Fizz lines are there, FizzBuzz not counted", "I play fizzbuzz up to {n}. how often do I say just Fizz", "fizzbuzz 1..{n}: number of lines with Fizz alone", "how many times does fizzbuzz to {n} print only Fizz", "numbers up to {n} that give Fizz but not FizzBuzz, how many"), f"print(sum(n % 3 == 0 and n % 5 != 0 for n in range(1, {n} + 1)))", "There are **{out}**."),
        (("fizzbuzz [up to|from 1 to] {n}: how often [is|comes] FizzBuzz [printed|]", "how many FizzBuzz lines are there from 1 to {n}", "I play fizzbuzz up to {n}. how often do I say FizzBuzz", "number of times the full FizzBuzz appears for 1..{n}", "fizzbuzz to {n}: count the lines with both words", "how many numbers to {n} give FizzBuzz"), f"print(sum(n % 15 == 0 for n in range(1, {n} + 1)))", "There are **{out}**."),
        (("how many numbers from 1 to {n} are divisible by [both |]{a} and {b}", "count the numbers up to {n} that {a} and {b} both divide", "common multiples of {a} and {b} up to {n}, how many", "1..{n}: how many are in both the {a} and the {b} times table", "number of integers from 1 to {n} that are multiples of {a} as well as of {b}", "for how many n up to {n} do both n % {a} and n % {b} give 0"), f"print(sum({both} for n in range(1, {n} + 1)))", "There are **{out}**."),
        (("I look something up in {s} sorted records by halving. the worst number of looks", "worst case of binary search in {s} elements", "binary search, {s} entries: maximum number of [steps|looks]", "how many halvings does binary search need at most for {s} sorted items", "I search a sorted list of length {s} by bisection. largest number of comparisons", "most guesses to find a number among {s} when I am told higher or lower", "binary search on {s} values takes at most how many steps"), f"print(({size}).bit_length())", "At most **{out}** steps."),
        (("how many bits [does|are needed for] [the number |]{s} [need|]", "bit length of {s}", "bits to store {s}", "how many binary digits has {s}", "({s}).bit_length()", "number of bits in the binary form of {s}", "{s} written in base 2 has how many digits", "how long is {s} in binary"), f"print(({size}).bit_length())", "It needs **{out}** bits."),
        (('when "{t}" is saved as utf-8, how big is it in bytes', 'size of "{t}" in utf-8 bytes', 'length of "{t}" encoded as utf-8', 'bytes of "{t}" in UTF-8', 'how many bytes does "{t}" take in utf-8', 'utf-8 byte count of "{t}"', 'encode "{t}" as UTF-8: number of bytes', '[disk|storage] space of the text "{t}" in utf-8, in bytes', 'len("{t}".encode())', 'how long is "{t}" in bytes, utf-8'), f"print(len('{text}'.encode()))", "It has **{out}** bytes."),
    )  # fmt: skip
    return ask(draw.phrase(*t, n=n, a=a, b=b, s=size, t=text), code, answer, think=f"That is {code[6:-1]}.")  # fmt: skip
