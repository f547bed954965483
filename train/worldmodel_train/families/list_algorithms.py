"""Algorithms on lists and brackets: best stretch, longest rise, intervals, inversions, postfix."""

from worldmodel_train.episodes import Draw, Item, ask, family
from worldmodel_train.families.words import some_words


def _listed(values: list[int], draw: Draw) -> str:
    comma = ", ".join(map(str, values))
    return draw.pick(comma, f"[{comma}]", f"[{comma}]")


@family("programming", weight=1.2)
def stretch_of_list(draw: Draw) -> tuple[Item, ...]:
    """A stretch of neighbours: the largest sum, the longest rise, the best window."""
    values = [draw.random.randint(-9, 12) for _ in range(draw.integer(5, 9))]
    k = draw.pick(2, 3, 3)
    prices = [draw.random.randint(5, 60) for _ in range(draw.integer(5, 8))]
    t, code, answer, shown = draw.pick(
        (("largest sum of neighbouring [values|elements] in {v}", "maximum subarray sum of {v}", "kadane on {v}", "which is the biggest sum of a stretch of {v} without gaps", "best sum of consecutive numbers within {v}", "max sum of a contiguous piece of {v}", "the stretch of {v} with the largest total: that total"), "best = here = values[0]\nfor v in values[1:]:\n    here = max(v, here + v)\n    best = max(best, here)\nprint(best)", "The largest sum is **{out}**.", values),
        (("largest sum of {k} neighbours in {v}", "maximum sum of a window of {k} in {v}", "sliding window of {k} over {v}: highest sum", "which {k} values in a row of {v} have the largest sum? that sum", "best total of {k} consecutive [entries|days] in {v}"), f"print(max(sum(values[i:i + {k}]) for i in range(len(values) - {k} + 1)))", "The largest sum is **{out}**.", values),
        (("longest increasing run in {v}, its length", "how many values in a row rise in {v} at most", "length of the longest stretch of {v} where each number is larger than the one before", "longest streak of growth in {v}", "{v}: longest consecutive increase, number of values"), "best = run = 1\nfor a, b in zip(values, values[1:]):\n    run = run + 1 if b > a else 1\n    best = max(best, run)\nprint(best)", "The longest run has **{out}** values.", values),
        (("length of the longest increasing subsequence of {v}", "longest rising subsequence in {v}, gaps allowed: length", "LIS of {v}, the length", "how many of {v} can I keep, in order, so that they rise strictly"), "best = []\nfor i, v in enumerate(values):\n    best.append(1 + max((best[j] for j in range(i) if values[j] < v), default=0))\nprint(max(best))", "It has length **{out}**.", values),
        (("buy once and sell later: prices {v}. largest profit", "best profit from one purchase and one later sale, prices {v}", "stock prices day by day {v}; buy low, sell later, at most how much gain", "maximum gain of buying once and selling later in {v}"), "low, best = values[0], 0\nfor v in values:\n    low = min(low, v)\n    best = max(best, v - low)\nprint(best)", "The largest profit is **{out}**.", prices),
        (("how many inversions has {v}", "number of pairs of {v} in the wrong order", "count the pairs in {v} where the earlier one is larger", "inversions of the list {v}"), "print(sum(a > b for i, a in enumerate(values) for b in values[i + 1:]))", "There are **{out}** inversions.", values),
        (("which elements of {v} are larger than both neighbours", "peaks in {v}", "local maxima of {v}, ends not counted", "[list|find] the values of {v} with smaller values on both sides"), "print([b for a, b, c in zip(values, values[1:], values[2:]) if b > a and b > c])", "The peaks are **{out}**.", values),
        (("how often does the sign change in {v}", "number of sign changes of {v}, zeros skipped", "count changes from plus to minus or back in {v}, ignoring zeros"), "signs = [v > 0 for v in values if v]\nprint(sum(a != b for a, b in zip(signs, signs[1:])))", "The sign changes **{out}** times.", values),
        (("is there an index of {v} with equal sums left and right of it? the index from 0, or -1", "balance index of {v} (from 0), -1 if none", "equilibrium index of {v}, counted from 0, else -1"), "print(next((i for i in range(len(values)) if sum(values[:i]) == sum(values[i + 1:])), -1))", "The index is **{out}**.", values),
    )  # fmt: skip
    return ask(draw.phrase(*t, v=_listed(shown, draw), k=k), f"values = {shown}\n{code}", answer, think="Go through the list once and remember the best.")  # fmt: skip


@family("programming")
def balanced_brackets(draw: Draw) -> tuple[Item, ...]:
    """Whether brackets match, how deep they go; postfix and prefix terms."""
    text = draw.pick("()", "[]", "{}")
    for _ in range(draw.integer(1, 4)):
        left, right = draw.pick(("(", ")"), ("[", "]"), ("{", "}"))
        text = draw.pick(left + text + right, text + left + right, left + right + text)
    if draw.chance(0.5):
        i = draw.random.randrange(len(text))
        text = draw.pick(text[:i] + text[i + 1 :], text[:i] + draw.pick(*"()[]{}") + text[i + 1 :])
    a, b, c, d = (draw.integer(1, 20) for _ in range(4))
    postfix = draw.pick(f"{a} {b} + {c} *", f"{a} {b} {c} * +", f"{a} {b} - {c} {d} + *", f"{a} {b} * {c} -", f"{a} {b} + {c} {d} + *", f"{a} {b} {c} + -")  # fmt: skip
    t, code, answer = draw.pick(
        (("are the brackets balanced in {s}", "{s}: do all brackets match", "[check|test] whether the brackets {s} are closed correctly", "valid parentheses or not: {s}", "is {s} a well-formed string of brackets", "does every bracket of {s} have its partner in the right order", "bracket check for {s}", "balanced? {s}"), f"pairs = {{')': '(', ']': '[', '}}': '{{'}}\nopen_ones, good = [], True\nfor c in {text!r}:\n    if c not in pairs:\n        open_ones.append(c)\n    elif not open_ones or open_ones.pop() != pairs[c]:\n        good = False\nprint('yes' if good and not open_ones else 'no')", "Balanced: **{out}**."),
        (("[evaluate|compute] the postfix [expression|term] {p}", "reverse polish notation: {p}", "rpn {p}", "what is {p} in postfix notation worth", "{p} (postfix), its value", "value of the reverse polish term {p}", "a stack machine gets {p}. what is left on the stack", "postfix {p} =", "[work out|solve] {p}, written in RPN"), f"stack = []\nfor part in {postfix!r}.split():\n    if part in '+-*':\n        b, a = stack.pop(), stack.pop()\n        stack.append(a + b if part == '+' else a - b if part == '-' else a * b)\n    else:\n        stack.append(int(part))\nprint(stack.pop())", "The value is **{out}**."),
    )  # fmt: skip
    return ask(draw.phrase(*t, s=draw.pick(text, f'"{text}"'), p=postfix), code, answer, think="A stack: what was opened last is closed first.")  # fmt: skip


@family("programming")
def intervals(draw: Draw) -> tuple[Item, ...]:
    """Intervals merged, how many overlap at a time, the length that they cover."""
    starts = sorted(draw.random.sample(range(0, 30), draw.integer(3, 5)))
    spans = [(s, s + draw.integer(1, 8)) for s in starts]
    draw.random.shuffle(spans)
    x = draw.integer(1, 30)
    listed = draw.pick(", ".join(f"{a}-{b}" for a, b in spans), ", ".join(f"({a}, {b})" for a, b in spans), str(spans))  # fmt: skip
    merge = "merged = []\nfor a, b in sorted(spans):\n    if merged and a <= merged[-1][1]:\n        merged[-1] = (merged[-1][0], max(b, merged[-1][1]))\n    else:\n        merged.append((a, b))\n"  # fmt: skip
    t, code, answer = draw.pick(
        (("merge the [overlapping |]intervals {v}", "join overlapping ranges: {v}", "{v}: combine what overlaps", "union of the intervals {v}", "simplify the time slots {v} by merging overlaps", "busy times {v}, merged"), f"{merge}print(merged)", "Merged they are **{out}**."),
        (("total length covered by {v}, overlaps once", "how much is covered by the intervals {v}", "{v}: covered length without counting overlaps twice", "busy hours in all for the meetings {v}, overlaps counted once"), f"{merge}print(sum(b - a for a, b in merged))", "They cover **{out}**."),
        (("how many of the intervals {v} contain {x}", "which number of {v} includes the point {x}, ends counted", "{x} lies in how many of {v}, ends included", "count the ranges {v} that hold {x} (ends included)"), f"print(sum(a <= {x} <= b for a, b in spans))", "It is in **{out}** of them."),
        (("how many of {v} overlap at most at one time", "meetings {v}: rooms needed, one may start when another ends", "largest number of {v} going on at once, ends not counted", "maximum number of simultaneous intervals in {v} (half-open)"), "print(max(sum(a <= t < b for a, b in spans) for t, _ in spans))", "At most **{out}** at once."),
        (("do any two of {v} overlap, touching ends do not count", "conflict in the schedule {v}? (touching is fine)", "[check|test] for overlaps in {v}, shared end points allowed"), "spans.sort()\nprint('yes' if any(b > c for (a, b), (c, d) in zip(spans, spans[1:])) else 'no')", "An overlap: **{out}**."),
    )  # fmt: skip
    return ask(draw.phrase(*t, v=listed, x=x), f"spans = {spans}\n{code}", answer, think="Sort by the start and go through.")  # fmt: skip


@family("programming")
def rearranged_list(draw: Draw) -> tuple[Item, ...]:
    """Rotations, interleaving, merging sorted lists, moving zeros, majority, matrices in a spiral."""
    v = [draw.random.randint(0, 9) for _ in range(draw.integer(5, 8))]
    a, b = (sorted(draw.random.sample(range(1, 60), draw.integer(3, 4))) for _ in range(2))
    w = some_words(draw, draw.integer(4, 6))
    k = draw.integer(1, 4)
    rows = [[draw.random.randint(1, 9) for _ in range(3)] for _ in range(draw.pick(2, 3))]
    many = [*[v[0]] * (len(v) // 2 + 1), *v[: len(v) // 2]]
    draw.random.shuffle(many)
    t, code, answer = draw.pick(
        (("rotate {v} by {k} to the right", "move the last {k} elements of {v} to the front", "{v} shifted cyclically {k} places to the right", "right rotation of {v}, {k} steps"), f"v = {v}\nprint(v[-{k}:] + v[:-{k}])", "It becomes **{out}**."),
        (("move all zeros of {v} to the end", "{v} with the zeros at the end, the rest in order", "push the 0s in {v} to the back", "keep the order of {v} but put zeros last"), f"v = {v}\nprint(sorted(v, key=lambda x: x == 0))", "It becomes **{out}**."),
        (("merge the sorted lists {a} and {b}", "{a} and {b} are sorted. combine them into one sorted list", "one sorted list from {a} and {b}", "merge step of merge sort for {a} and {b}"), f"import heapq\nprint(list(heapq.merge({a}, {b})))", "Merged: **{out}**."),
        (("which value fills more than half of {m}", "majority element of {m}", "value with the absolute majority in {m}", "{m}: the number that occurs most of the time"), f"import statistics\nprint(statistics.mode({many}))", "It is **{out}**."),
        (("even numbers of {v} first, then the odd ones, order kept", "put the even values of {v} before the odd ones, otherwise in order", "{v} with evens in front and odds behind, stable"), f"print(sorted({v}, key=lambda x: x % 2))", "It becomes **{out}**."),
        (("swap the first and the last element of {v}", "{v} with first and last exchanged", "exchange both ends of the list {v}"), f"v = {v}\nv[0], v[-1] = v[-1], v[0]\nprint(v)", "It becomes **{out}**."),
        (("split {v} in the middle, the first half shorter if odd", "two halves of {v}, the second longer when the length is odd", "cut the list {v} into two halves (floor for the first)"), f"v = {v}\nprint(v[:len(v) // 2], v[len(v) // 2:])", "The halves are **{out}**."),
        (("every second element of {v}, starting with the first", "take each other value of {v} from the first on", "{v}: only the elements at index 0, 2, 4, ..."), f"print({v}[::2])", "They are **{out}**."),
        (("read the matrix {r} in a spiral from the top left, clockwise", "spiral order of {r}", "{r} clockwise from outside to inside, as one list"), f"m, out = {rows}, []\nwhile m:\n    out += m.pop(0)\n    m = [list(r) for r in zip(*m)][::-1]\nprint(out)", "The order is **{out}**."),
        (("turn the matrix {r} by 90 degrees clockwise", "rotate {r} a quarter turn to the right", "{r} rotated clockwise by 90 degrees"), f"print([list(r)[::-1] for r in zip(*{rows})])", "It becomes **{out}**."),
        (("group the words {w} by their length", "{w}: a dictionary from length to words", "which of {w} have the same length, as a dict"), f"groups = {{}}\nfor w in {w}:\n    groups.setdefault(len(w), []).append(w)\nprint(groups)", "The groups are **{out}**."),
        (("group the words {w} by their first letter", "{w}: a dictionary from first letter to words", "index of {w} by initial letter, as a dict"), f"groups = {{}}\nfor w in {w}:\n    groups.setdefault(w[0], []).append(w)\nprint(groups)", "The groups are **{out}**."),
        (("all pairs of different places in {a} with the sum of each", "sums of all pairs from {a}", "add every two of {a}, list the sums", "pairwise sums in {a}"), f"from itertools import combinations\nprint([x + y for x, y in combinations({a}, 2)])", "The sums are **{out}**."),
        (("every running difference of {a} squared", "squares of the differences between neighbours in {a}", "neighbouring differences of {a}, each squared"), f"a = {a}\nprint([(y - x) ** 2 for x, y in zip(a, a[1:])])", "They are **{out}**."),
    )  # fmt: skip
    return ask(draw.phrase(*t, v=_listed(v, draw), k=k, a=_listed(a, draw), b=str(b), m=_listed(many, draw), r=rows, w=", ".join(w)), code, answer, think="A few lines of Python on the list.")  # fmt: skip


@family("programming", number=True)
def counting_puzzles(draw: Draw) -> tuple[Item, ...]:
    """Hanoi, Josephus, queens, grains on a chessboard, folded paper, rabbits, water lilies."""
    n, k, m = draw.integer(3, 20), draw.integer(2, 7), draw.integer(4, 6)
    people, day = draw.integer(5, 60), draw.integer(10, 60)
    f = draw.integer(3, 42)
    t, code, answer = draw.pick(
        (("how many moves does the tower of hanoi with {n} discs need", "tower of hanoi, {n} [disks|discs]: fewest moves", "least number of moves to shift {n} rings in hanoi", "hanoi puzzle of {n} discs, number of moves", "monks move {n} discs by the hanoi rules. moves"), f"result = 2 ** {n} - 1\nprint(result)", "It takes **{out}** moves."),
        (("josephus problem: {p} people in a circle, every {k}th is out. which place survives, from 1", "{p} stand in a circle, each {k}th leaves until one is left. his number, counted from 1", "josephus with n = {p} and k = {k}: survivor (first = 1)", "counting out in a ring of {p}, always the {k}th goes. who stays, numbers from 1"), f"people = list(range(1, {people} + 1))\ni = 0\nwhile len(people) > 1:\n    i = (i + {k} - 1) % len(people)\n    people.pop(i)\nresult = people[0]\nprint(result)", "Number **{out}** is left."),
        (("in how many ways can {m} queens stand on a {m} x {m} board without attacking each other", "{m} queens problem: number of solutions", "n queens for n = {m}, count the solutions", "how many solutions has the {m}-queens puzzle"), f"from itertools import permutations\nresult = sum(len({{q + i for i, q in enumerate(p)}}) == {m} == len({{q - i for i, q in enumerate(p)}}) for p in permutations(range({m})))\nprint(result)", "There are **{out}** solutions."),
        (("one grain on the first square of a chessboard, twice as many on each next: grains on square {f}", "wheat and chessboard, square number {f}", "doubling grains, how many lie on field {f}", "grains on field number {f} when each field has double of the one before and the first has 1"), f"result = 2 ** ({f} - 1)\nprint(result)", "There are **{out}** grains."),
        (("grains on the first {f} squares of a chessboard together, doubling from 1", "total grains on {f} fields when they double from one", "wheat and chessboard: sum over the first {f} squares"), f"result = 2 ** {f} - 1\nprint(result)", "There are **{out}** grains."),
        (("paper 0.1 mm thick folded {f} times: thickness in meters", "fold a sheet of 0.1 mm {f} times. how thick in metres", "how thick in m is 0.1 mm paper after {f} folds"), f"result = round(0.0001 * 2 ** {f}, 4)\nprint(result)", "It is **{out}** m thick."),
        (("water lilies double every day and fill the pond on day {d}. on which day was it half full", "a pond is full of lilies on day {d}, they double daily. half covered on day", "lily pads double each day; pond covered after {d} days; half after how many days"), f"result = {day} - 1\nprint(result)", "It was half full on day **{out}**."),
        (("a knight on an empty {m} x {m} board: how many squares can it reach from the corner in one move", "knight moves from the corner of a {m} by {m} chessboard, number of targets"), f"result = sum(0 <= a < {m} and 0 <= b < {m} for a, b in ((1, 2), (2, 1), (-1, 2), (1, -2), (-1, -2), (-2, 1), (2, -1), (-2, -1)))\nprint(result)", "It can reach **{out}** squares."),
        (("how many squares of any size are on a {n} x {n} board", "squares of all sizes in a {n} by {n} grid", "count every square, small and large, on a {n}x{n} chessboard"), f"result = sum(i * i for i in range(1, {n} + 1))\nprint(result)", "There are **{out}** squares."),
        (("how many rectangles are in a {n} x {m} grid", "rectangles of all sizes, squares included, in a grid of {n} by {m}", "count the rectangles of a {n} by {m} board"), f"result = {n} * ({n} + 1) // 2 * {m} * ({m} + 1) // 2\nprint(result)", "There are **{out}** rectangles."),
        (("magic constant of a {n} x {n} magic square with 1 to {q}", "row sum of a {n} by {n} magic square of the numbers 1 to {q}", "what does each row of a magic square of order {n} add up to, numbers 1 to {q}"), f"result = {n} * ({n} ** 2 + 1) // 2\nprint(result)", "Each row adds up to **{out}**."),
    )  # fmt: skip
    rule = code.split("\n")[0].removeprefix("result = ")
    think = f"The rule gives {rule}."
    if "pop(i)" in code:
        think = f"Go round the circle of {people} and take out each {k}th until one is left."
    elif "queens" in t[0]:
        think = f"Try all orders of {m} columns; no two queens on one diagonal."
    elif "knight" in t[0]:
        think = f"Try the eight jumps from the corner and keep those inside {m} x {m}."
    return ask(draw.phrase(*t, n=n, k=k, m=m, p=people, d=day, f=f, q=n * n), code, answer, think=think)  # fmt: skip
