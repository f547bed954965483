"""What is followed by hand in class: stacks and queues, passes of a sort, a robot, loops, calls."""

from worldmodel_train.episodes import Draw, Item, ask, family
from worldmodel_train.families.words import some_words, word


@family("programming", weight=1.5)
def stack_or_queue(draw: Draw) -> tuple[Item, ...]:
    """Things put in and taken out again: what is there afterwards, and what left last."""
    stack = draw.chance(0.6)
    name = "stack" if stack else "queue"
    things: list[object] = [*draw.random.sample(range(1, 30), 7)] if draw.chance(0.65) else [*draw.random.sample("abcdefghkmpqrstuvwxyz", 7)]  # fmt: skip
    if draw.chance(0.15):
        things = [*some_words(draw, 7)]
    put, take = draw.pick(("push {}", "pop"), ("push {}", "pop"), ("push({})", "pop()")) if stack else draw.pick(("enqueue {}", "dequeue"), ("enqueue {}", "dequeue"), ("enqueue({})", "dequeue()"), ("add {}", "remove one"))  # fmt: skip
    told, code, inside, out = [], [f"{name} = []"], 0, 0
    for thing in things[: draw.integer(4, 6)]:
        told.append(put.format(thing))
        code.append(f"{name}.append({thing!r})")
        inside += 1
        while inside > 1 and draw.chance(0.4):
            told.append(take)
            code.append(f"last = {name}.pop({'' if stack else 0})")
            inside, out = inside - 1, out + 1
    if not out:
        told.append(take)
        code.append(f"last = {name}.pop({'' if stack else 0})")
    steps = draw.pick(", ", ", ", "; ", " -> ").join(told)
    ask_next: tuple[str, ...] = ("what is on top", "which one is on top now", "what would the next pop give", "top of the stack at the end", "the top element then") if stack else ("what is at the front", "who is first in line now", "what would the next dequeue give", "front of the queue at the end", "the front element then")  # fmt: skip
    where = "bottom to top" if stack else "front to back"
    asked, final, answer = draw.pick(
        (ask_next, f"{name}[{-1 if stack else 0}]", f"At the {'top' if stack else 'front'} is **{{out}}**."),
        ((f"what is left in the {name}", f"what does the {name} look like at the end", f"which elements remain, {where}", f"contents of the {name} afterwards", f"show the final {name}"), name, f"From {where} it holds **{{out}}**."),
        ((f"how many are in the {name} then", f"size of the {name} at the end", "how many elements are left", f"how long is the {name} now"), f"len({name})", "It holds **{out}** elements."),
        (("what was taken out last", f"which one did the last {take.strip('()')} return", "what came out last", "which element left last"), "last", "The last one out was **{out}**."),
    )  # fmt: skip
    if final != "last":
        code = [line.removeprefix("last = ") for line in code]
    prompt = draw.phrase(
        "{n}: {s}. {q}?", "[an|start with an] empty {n}. {s}. {q}?", "{s} on a {n}. {q}?", "I do this with a {n}: {s}. {q}", "operations on an empty {n}: {s}. {q}?",
        "{q} after {s} ({n})", "data structures homework, {n}: {s}. {q}?", "[given|take] a {n} and do {s}; {q}?", "after {s} on an empty {n}, {q}?", "trace the {n}: {s}. {q}",
        "{n} exercise. {s}. {q}?", "we have an empty {n} and {s}. {q}", "{q}, if a {n} gets {s}?", "simulate a {n} with {s}. {q}?", "python list used as a {n}: {s}. {q}?", "{n} {s} - {q}",
        n=name, s=steps, q=draw.pick(*asked),
    )  # fmt: skip
    return ask(prompt, "\n".join([*code, f"print({final})"]), answer, think=f"A {name}: {'last in, first out' if stack else 'first in, first out'}.")  # fmt: skip


@family("programming", weight=1.2)
def sorting_work(draw: Draw) -> tuple[Item, ...]:
    """How a named sort gets there: swaps, comparisons, the list after some passes."""
    values = draw.random.sample(range(1, draw.pick(10, 50, 100)), draw.integer(4, 7))
    k = draw.pick(1, 1, 2, 3)
    passes = {1: draw.pick("the first pass", "one pass", "1 pass"), 2: draw.pick("two passes", "2 passes"), 3: draw.pick("three passes", "3 passes")}[k]  # fmt: skip
    n, more = len(values), draw.integer(5, 60)
    swap = "            values[j], values[j + 1] = values[j + 1], values[j]\n"
    inner = "    for j in range(len(values) - 1 - i):\n        if values[j] > values[j + 1]:\n"
    t, code, answer, think = draw.pick(
        (("how many swaps does bubble sort need for {v}", "bubble sort {v}: number of swaps", "{v}, bubble sort. count the swaps", "sort {v} with bubble sort and tell me how many exchanges there were", "how often does bubble sort swap two elements of {v}", "number of exchanges when {v} is bubble sorted", "I bubble sort {v} by hand. how many swaps should I get", "count how many times neighbours change places if bubble sort is run on {v}", "swaps in bubble sort of the array {v}", "[implement|write] bubble sort with a swap counter and run it on {v}", "bubble sort of {v} takes how many swaps", "given the list {v}, how many swaps will bubble sort do"),
         f"values = {values}\nswaps = 0\nfor i in range(len(values)):\n{inner}{swap}            swaps += 1\nprint(swaps)", "Bubble sort makes **{out}** swaps.", "Run bubble sort and count the swaps."),
        (("what does {v} look like after {p} of bubble sort", "bubble sort {v}: the list after {p}", "state of {v} after {p} of bubble sort", "do {p} of bubble sort on {v} and show the list", "{v}, bubble sort, what is the order after {p}", "after {p} of bubble sort, how is {v} arranged", "show {v} after {p} of bubble sort (left to right)", "bubble sort exercise: array {v}. array after {p}?", "I need the list {v} as it is after {p} of bubble sort", "only {p} of bubblesort on {v}, please", "run bubble sort on {v} but stop after {p}", "given {v}, write down the list after {p} of bubble sort"),
         f"values = {values}\nfor i in range({k}):\n{inner}{swap}print(values)", f"After {k} {'pass' if k == 1 else 'passes'} it is **{{out}}**.", "A pass swaps every pair of neighbours that is in the wrong order."),
        (("what does {v} look like after {p} of selection sort", "selection sort {v}: the list after {p}", "state of {v} after {p} of selection sort", "do {p} of selection sort on {v} and show the list", "{v}, selection sort, what is the order after {p}", "after {p} of selection sort, how is {v} arranged", "selection sort exercise: array {v}. array after {p}?", "run selection sort on {v} but stop after {p}", "only {p} of selection sort on {v}, please", "given {v}, write down the list after {p} of selection sort (smallest to the front)"),
         f"values = {values}\nfor i in range({k}):\n    m = values.index(min(values[i:]))\n    values[i], values[m] = values[m], values[i]\nprint(values)", f"After {k} {'pass' if k == 1 else 'passes'} it is **{{out}}**.", "A pass swaps the smallest of the rest to the front."),
        (("how many comparisons does bubble sort make for {n} elements in the worst case", "worst case comparisons of bubble sort with {n} items", "selection sort of {n} elements: number of comparisons", "bubble sort without early exit, {n} values: how many comparisons", "number of comparisons when {n} numbers are sorted by selection sort", "every pair of {n} elements is compared once. how many comparisons", "insertion sort, {n} elements in reverse order: how many comparisons", "how many times does selection sort compare two of {n} elements", "comparisons in bubble sort for a list of length {n}, at most", "{n} items, bubble sort, comparisons in the worst case"),
         f"n = {more}\nprint(n * (n - 1) // 2)", "It makes **{out}** comparisons.", "Each pair is compared once: n (n - 1) / 2."),
    )  # fmt: skip
    shown = draw.pick(str(values), " ".join(map(str, values)), ", ".join(map(str, values)))
    return ask(draw.phrase(*t, v=shown, p=passes, n=n if "{v}" in t[0] else more), code, answer, think=think)  # fmt: skip


_WAYS = {"north": (0, 1), "south": (0, -1), "east": (1, 0), "west": (-1, 0)}


@family("programming")
def robot_way(draw: Draw) -> tuple[Item, ...]:
    """Steps on a grid by letters or by compass: where they end, and how far that is."""
    asked, final, answer = draw.pick(
        (("where does it end", "what are its final coordinates", "where is it at the end", "end position", "at which point does it stop", "final (x, y)"), "(x, y)", "It ends at **{out}**."),
        (("where does it end", "what are its final coordinates", "where is it now", "at which coordinates is it"), "(x, y)", "It ends at **{out}**."),
        (("how far is it from the start in a straight line, 2 decimals", "straight line distance to the start, rounded to 2 decimals", "how far is it from where it began as the crow flies (2 decimals)"), "round((x ** 2 + y ** 2) ** 0.5, 2)", "It is **{out}** from the start."),
        (("how many steps back to the start at least, along the grid", "what is the manhattan distance to the start", "how many grid steps is it away from the start"), "abs(x) + abs(y)", "It is **{out}** grid steps from the start."),
        (("does it come back to the start", "is it at the origin again", "does it return to (0, 0)"), "'yes' if (x, y) == (0, 0) else 'no'", "Back at the start: **{out}**."),
    )  # fmt: skip
    who = draw.pick("a robot", "a robot", "a turtle", "an ant", "a drone", "a token", "a rover")
    if draw.chance(0.55):
        up, down, right, left = list(draw.pick("UDRL", "UDRL", "NSEW"))
        moves = "".join(draw.pick(up, down, right, left) for _ in range(draw.integer(5, 10)))
        if draw.chance(0.25):
            half = moves[:4]
            back = {up: down, down: up, right: left, left: right}
            moves = half + "".join(back[c] for c in reversed(half))
        if draw.chance(0.35):
            who += draw.pick(f" ({up} = up, {down} = down, {left} = left, {right} = right)", f" with the commands {up} up, {down} down, {left} left and {right} right") if up == "U" else " (N, S, E and W are the compass directions)"  # fmt: skip
        prompt = draw.phrase(
            "{w} starts at (0, 0) and moves {m}. {q}?", "{m}: {w} follows these moves from the origin. {q}?", "grid walk {m} from (0,0). {q}", "the commands are {m}, {w} obeys them one step at a time from (0, 0). {q}?",
            "{q} if {w} makes the moves {m} from (0, 0)?", "starting in (0, 0), {w} goes {m}. {q}?", "moves: {m}. start (0, 0). {q}?", "simulate {w} with the instructions {m}; {q}?", "{w} reads the string {m}, each letter is one step. {q}?", "path {m} of {w} from the origin, {q}",
            "let {w} walk {m} on a grid. {q}?", "write code that moves {w} by {m}. {q}?", "I send {w} the moves {m}, from (0,0), one unit each. {q}?", "{w}, {m}, unit steps from the origin: {q}?",
            w=who, m=moves, q=draw.pick(*asked),
        )  # fmt: skip
        code = f"x, y = 0, 0\nfor move in {moves!r}:\n    x += (move == {right!r}) - (move == {left!r})\n    y += (move == {up!r}) - (move == {down!r})\nprint({final})"  # fmt: skip
        return ask(prompt, code, answer, think="Add up the steps in x and in y.")
    legs = [(draw.pick(*_WAYS), draw.integer(1, 12)) for _ in range(draw.integer(3, 5))]
    form, unit = draw.pick("{d} {w}", "{d} to the {w}", "{w} {d}", "{d} steps {w}"), draw.pick(", ", ", ", ", then ", "; ")  # fmt: skip
    told = unit.join(form.format(d=d, w=w) for w, d in legs)
    prompt = draw.phrase(
        "{w} starts at (0, 0) and goes {m}. {q}?", "from the origin {w} goes {m}. {q}?", "{m}: that is how {w} moves from (0, 0). {q}?", "{q} if {w} goes {m} from (0, 0)?", "starting at (0,0): {m}. {q}?", "{w} walks {m}. start is (0, 0), north is +y. {q}?",
        "[directions|route] for {w}: {m}. start (0, 0). {q}?", "I let {w} go {m}. {q}?", "{w} is at the origin, then {m}; {q}?", "after going {m} from (0, 0), {q}?", "walk on a grid from the origin: {m}. {q}", "compass walk {m}, starting in (0, 0): {q}?",
        w=who, m=told, q=draw.pick(*asked),
    )  # fmt: skip
    x = " + ".join(str(d * _WAYS[w][0]) for w, d in legs if _WAYS[w][0]) or "0"
    y = " + ".join(str(d * _WAYS[w][1]) for w, d in legs if _WAYS[w][1]) or "0"
    code = f"x = {x}\ny = {y}\nprint({final})".replace("+ -", "- ")
    return ask(prompt, code, answer, think="East and north count plus, west and south minus.")


@family("programming", number=True, weight=1.2)
def rounds_of_a_loop(draw: Draw) -> tuple[Item, ...]:
    """A while loop in words: how often it runs, or the value that it leaves."""
    n, k, m = draw.integer(20, 900), draw.integer(3, 17), draw.integer(2, 9)
    top = draw.pick(100, 500, 1000, 5000, 10000, 1000000)
    low = draw.pick(0, 0, 1)
    told, before, test, step = draw.pick(
        (f"start with {n} and halve it (integer division) until it is {low}", f"x = {n}", f"x > {low}", "x = x // 2"),
        (f"{n} is divided by 2, rounded down, again and again until it is {low}", f"x = {n}", f"x > {low}", "x = x // 2"),
        (f"x = {n}; while x > 0: x = x - {k}", f"x = {n}", "x > 0", f"x = x - {k}"),
        (f"x = {n}; while x >= {k}: x -= {k}", f"x = {n}", f"x >= {k}", f"x -= {k}"),
        (f"start at {m} and double until it is more than {top}", f"x = {m}", f"x <= {top}", "x = x * 2"),
        (f"x = {m}; while x < {top}: x = x * {draw.pick(2, 3)}", f"x = {m}", f"x < {top}", ""),
        (f"begin with {m}, multiply by 3 as long as it is below {top}", f"x = {m}", f"x < {top}", "x = x * 3"),
        (f"x is 1; as long as x is at most {top}, x becomes x * {m} + 1", "x = 1", f"x <= {top}", f"x = x * {m} + 1"),
        (f"take {k} away from {n} until the rest is smaller than {k}", f"x = {n}", f"x >= {k}", f"x = x - {k}"),
        (f"x = {m}; while x < {n}: x += {k}", f"x = {m}", f"x < {n}", f"x += {k}"),
    )  # fmt: skip
    step = step or told.rsplit(": ", 1)[1]
    count = draw.chance(0.6)
    asked: tuple[str, ...] = ("how many rounds does the loop run", "how many times does that loop run", "number of iterations", "how many steps is that", "how often is it repeated", "how many passes through the loop", "count the rounds", "after how many rounds does it stop") if count else ("what is x at the end", "which value is left at the end", "the final value", "what comes out at the end", "where does it end", "what is the last value", "value after the loop")  # fmt: skip
    prompt = draw.phrase(
        "{t}. {q}?", "while loop: {t}. {q}?", "{q}: {t}", "a loop does this: {t}. {q}?", "[python|code]: {t}. {q}?", "{t} - {q}?", "[my|the] loop: {t}. {q}?", "{q}? the loop: {t}", "suppose a program does this: {t}. {q}?",
        "[exercise|homework|quiz]: {t}. {q}?", "{q}? {t}", "run this in your head: {t}. {q}?", "{t}\n{q}", "loops are hard for me. {t}. {q}?", "consider: {t}. {q}?", "simulate it: {t}. {q}", "if I {t}, {q}?" if told.startswith(("start", "take", "begin")) else "with {t}, {q}?",
        t=told, q=draw.pick(*asked),
    )  # fmt: skip
    if count:
        code = f"{before}\nrounds = 0\nwhile {test}:\n    {step}\n    rounds += 1\nresult = rounds\nprint(result)"  # fmt: skip
        return ask(prompt, code, "The loop runs **{out}** times.", think=f"While {test}: {step}; count the rounds.")  # fmt: skip
    code = f"{before}\nwhile {test}:\n    {step}\nresult = x\nprint(result)"
    return ask(prompt, code, "At the end x is **{out}**.", think=f"While {test}: {step}.")


@family("programming", weight=1.5)
def calls_of_a_function(draw: Draw) -> tuple[Item, ...]:
    """A function of one line, with or without defaults, and one or two calls of it."""
    a, b, c, d = (draw.integer(2, 15) for _ in range(4))
    w = word(draw)
    f = draw.pick("f", "f", "f", "g", "calc", "func")
    head, body, calls = draw.pick(
        (f"{f}(x)", f"x * {a} + {b}", (f"{f}({c})", f"{f}({d})")), (f"{f}(x)", f"x ** 2 - {a}", (f"{f}({b})", f"{f}(-{c})")), (f"{f}(a, b={a})", f"a * b - {b}", (f"{f}({c})", f"{f}({c}, {d})")), (f"{f}(a, b={a}, c={b})", "a + b * c", (f"{f}({c})", f"{f}({c}, c={d})", f"{f}(1, {d})")),
        (f"{f}(a, b)", f"a % b + {a}", (f"{f}({b * c + 1}, {c})",)), (f"{f}(a, b)", "a // b, a % b", (f"{f}({b * c + 3}, {c})",)), (f"{f}(n)", f"n if n < {a} else n - {a}", (f"{f}({b})", f"{f}({c + a})")), (f"{f}(x, y={a})", "max(x, y) - min(x, y)", (f"{f}({b})", f"{f}({c}, {d})")),
        (f"{f}(s, n={a % 4 + 2})", "s * n", (f"{f}({w[:3]!r})", f"{f}({w[:2]!r}, {b % 3 + 2})")), (f"{f}(s)", "s[0] + s[-1]", (f"{f}({w!r})",)), (f"{f}(s)", "len(s) * 2", (f"{f}({w!r})",)), (f"{f}(*args)", "sum(args)", (f"{f}({a}, {b}, {c})", f"{f}({d})")), (f"{f}(x)", f"x % {a % 5 + 2} == 0", (f"{f}({b})", f"{f}({c})")), (f"{f}(n)", f"1 if n == 0 else n * {f}(n - 1)", (f"{f}({a % 6 + 2})",)),
        (f"{f}(n)", f"0 if n == 0 else n + {f}(n - 1)", (f"{f}({a})",)), (f"{f}(values)", "values[-1] - values[0]", (f"{f}({sorted([a, b, c])})",)), (f"{f}(values)", "[v for v in values if v % 2]", (f"{f}({[a, b, c, d]})",)),
    )  # fmt: skip
    wanted = list(calls[: draw.pick(1, 2, 2, 3)])
    listed = draw.pick(" and ", ", ", " and ").join(wanted)
    lines = draw.chance(0.5)
    told = f"def {head}:\n    return {body}" if lines else f"def {head}: return {body}"
    if not lines and draw.chance(0.2) and f"{f}(n - 1)" not in body and "//" not in body:
        told = f"{f} = lambda {head[len(f) + 1 : -1]}: {body}"
    prompt = draw.phrase(
        "I have {t}\nwhat [do I get for|is returned by] {q}", "function: {t}\n{q}?", "let {t}\nwhat is {q}", "what does {q} return if\n{t}", "given {t}\nwhat is the result of {q}", "{q}, where {t}", "python: {t}\nvalue of {q}", "I defined {t}\nnow {q}", "with {t}\n[return value|return values] of {q}?", "[function|my function]:\n{t}\nwhat comes back from {q}",
        "[quiz|exam]: {t}\nresult of {q}?", "what will {q} give me with\n{t}", "first {t}\nthen I call {q}. what do I get", "[run|try] {q} with this function:\n{t}", "evaluate {q}:\n{t}", "here is a function\n{t}\nwhat are the results of {q}", "define {t}\nand show {q}", "how does python evaluate {q} if {t}",
        t=told, q=listed,
    )  # fmt: skip
    code = f"{told}\n\nprint({', '.join(wanted)})" if lines else f"{told}\nprint({', '.join(wanted)})"  # fmt: skip
    return ask(prompt, code, f"{' and '.join(wanted)}: **{{out}}**.", think=f"Define it and call {' and '.join(wanted)}.")  # fmt: skip


@family("programming", weight=1.5)
def loop_program(draw: Draw) -> tuple[Item, ...]:
    """A small loop of several lines, put together at random, and what it prints."""
    x, n, k, m = draw.integer(0, 12), draw.integer(3, 8), draw.integer(2, 6), draw.integer(1, 9)
    var, i = (
        draw.pick("x", "total", "s", "n", "count", "result", "y"),
        draw.pick("i", "i", "j", "k"),
    )
    span = draw.pick(f"range({n})", f"range(1, {n})", f"range({m}, {m + n})", f"range(0, {k * n}, {k})", str([draw.integer(1, 20) for _ in range(draw.integer(3, 5))]))  # fmt: skip
    change = draw.pick(f"{var} += {i}", f"{var} += {i} * {k}", f"{var} = {var} + {i}", f"{var} = {var} * 2 + {i}", f"{var} += 1", f"{var} -= {i}", f"{var} = {i} - {var}", f"{var} += {i} % {k}", f"{var} += {i} ** 2")  # fmt: skip
    test = draw.pick("", "", f"{i} % 2 == 0", f"{i} % 2 == 1", f"{i} > {m}", f"{i} != {m}", f"{i} % {k} == 0", f"{i} < {n}")  # fmt: skip
    start = f"{var} = {x}\n"
    if draw.chance(0.25):
        start, change, var = "out = []\n", draw.pick(f"out.append({i} * {k})", f"out.append({i} + {m})", f"out.insert(0, {i})", f"out.append({i} % {k})"), "out"  # fmt: skip
    inside = f"    if {test}:\n        {change}\n" if test else f"    {change}\n"
    show = f"    print({var})\n" if draw.chance(0.15) and var != "out" else ""
    code = f"{start}for {i} in {span}:\n{inside}{show}" + ("" if show else f"print({var})")
    code = code.rstrip("\n")
    shown = draw.pick("{}", "{}", "{}", "```\n{}\n```", "```python\n{}\n```").format(code)
    after = ("{c}\n\nwhat is the output?", "{c}\nwhat gets printed", "{c}\n# what is the output", "{c}\n^ result?", "{c}\nexplain what comes out") if shown[0] == "`" else ()  # fmt: skip
    prompt = draw.phrase(
        *after, "what does this code print?\n\n{c}", "what does this print\n{c}", "output of\n{c}", "what will be printed by this program?\n{c}", "can you tell me what this loop prints:\n{c}", "[python|homework|exam]: what is printed?\n{c}", "I am learning python. what does this do?\n{c}",
        "please trace this for me\n{c}", "what is the final output of the following code\n{c}", "predict the output:\n{c}", "following program:\n{c}\nwhat appears on the screen?", "which output do I get when I run\n{c}", "I don't see what this loop gives:\n{c}", "how does this end\n{c}", "what would python print here?\n{c}",
        c=shown,
    )  # fmt: skip
    answer = "It prints\n\n**{out}**" if show else "It prints **{out}**."
    return ask(prompt, code, answer, think="Run the loop as it stands.")
