"""Patterns of stars and digits, tables printed line by line, and loops told in words."""

from worldmodel_train.episodes import Draw, Item, ask, family
from worldmodel_train.families.words import word


@family("programming", weight=2)
def shape_of_signs(draw: Draw) -> tuple[Item, ...]:
    """Triangles, pyramids, diamonds, squares and frames, drawn with one character."""
    n, m = draw.integer(2, 6), draw.integer(3, 9)
    c, name = draw.pick(("*", "stars"), ("*", "stars"), ("*", "stars"), ("*", "asterisks"), ("#", "# signs"), ("o", "the letter o"), ("x", "the letter x"), ("+", "plus signs"), ("@", "@ signs"))  # fmt: skip
    rows = draw.phrase("{n} rows", "{n} lines", "{n} levels", "height {n}", "{n} rows high", "{n} lines tall", "size {n}", n=n)  # fmt: skip
    wide = draw.pick(f"{m} wide and {n} high", f"{n} rows of {m}", f"{n} lines with {m} in each", f"width {m}, height {n}")  # fmt: skip
    what, size, code = draw.pick(
        ("triangle", rows, f"for i in range(1, {n} + 1):\n    print({c!r} * i)"),
        ("triangle", rows, f"for i in range(1, {n} + 1):\n    print({c!r} * i)"),
        ("left aligned triangle", rows, f"for i in range(1, {n} + 1):\n    print({c!r} * i)"),
        ("right angled triangle", rows, f"for i in range(1, {n} + 1):\n    print({c!r} * i)"),
        ("upside down triangle", rows, f"for i in range({n}, 0, -1):\n    print({c!r} * i)"),
        ("inverted triangle", rows, f"for i in range({n}, 0, -1):\n    print({c!r} * i)"),
        ("right aligned triangle", rows, f"for i in range(1, {n} + 1):\n    print(' ' * ({n} - i) + {c!r} * i)"),
        ("pyramid", rows, f"for i in range({n}):\n    print(' ' * ({n} - 1 - i) + {c!r} * (2 * i + 1))"),
        ("centered pyramid", rows, f"for i in range({n}):\n    print(' ' * ({n} - 1 - i) + {c!r} * (2 * i + 1))"),
        ("upside down pyramid", rows, f"for i in range({n} - 1, -1, -1):\n    print(' ' * ({n} - 1 - i) + {c!r} * (2 * i + 1))"),
        ("christmas tree without a trunk", rows, f"for i in range({n}):\n    print(' ' * ({n} - 1 - i) + {c!r} * (2 * i + 1))"),
        ("square", draw.pick(f"{n} by {n}", f"{n}x{n}", f"side {n}"), f"for i in range({n}):\n    print({c!r} * {n})"),
        ("rectangle", wide, f"for i in range({n}):\n    print({c!r} * {m})"),
        ("block", wide, f"for i in range({n}):\n    print({c!r} * {m})"),
        ("hollow rectangle", draw.pick(f"{m} wide and {n + 1} high", f"width {m}, height {n + 1}"), f"for i in range({n + 1}):\n    if i in (0, {n}):\n        print({c!r} * {m})\n    else:\n        print({c!r} + ' ' * {m - 2} + {c!r})"),
        ("hollow square", draw.pick(f"side {n + 1}", f"{n + 1} by {n + 1}"), f"for i in range({n + 1}):\n    if i in (0, {n}):\n        print({c!r} * {n + 1})\n    else:\n        print({c!r} + ' ' * {n - 1} + {c!r})"),
        ("diagonal line", rows, f"for i in range({n}):\n    print(' ' * i + {c!r})"),
        ("diamond", draw.pick(f"{2 * n - 1} rows", f"{2 * n - 1} lines high"), f"for i in [*range({n}), *range({n} - 2, -1, -1)]:\n    print(' ' * ({n} - 1 - i) + {c!r} * (2 * i + 1))"),
        ("staircase", draw.pick(f"{n} steps", f"{n} steps high"), f"for i in range(1, {n} + 1):\n    print({c!r} * i)"),
    )  # fmt: skip
    prompt = draw.phrase(
        "[print|draw|make] a {w} of {c}, {s}", "{w} of {c}, {s}", "{c} {w} {s}", "python {w} with {c}, {s}", "<do>print a {w} made of {c}: {s}", "a {w} ({s}) from {c}", "I need a program that prints a {w} of {c}, {s}", "write a for loop that [prints|draws] a {w} with {c}: {s}", "[show|give] me a {w} of {c}, {s}, with nested loops or without", "pattern program: {w}, {s}, {c}", "how do I print a {w} of {c}? {s} please", "my homework: a {w} of {c}, {s}", "[could|can] you draw a {w} using {c}? {s}",
        "{s}, {w}, only {c}", "use loops to output a {w} built from {c}, {s}", "[for|at] school we must print a {w} of {c} with python, {s}", "text art: a {w} in {c}, {s}", "[please |]code a {w}. it is made of {c} and has this size: {s}", "what is the code for a {w} [of|with] {c}, {s}? show the result", "print {c} in the shape of a {w}, {s}", "let python draw a {w} [with|of] {c} - {s}",
        w=what, c=name, s=size,
    )  # fmt: skip
    prompt = prompt.replace("a upside", "an upside").replace("a inverted", "an inverted")
    answer = f"This is the {what}."
    return ask(prompt, code, answer, think=f"A {what} of {c}, {size}: a loop over the rows.")


@family("programming", weight=1.5)
def digit_pattern(draw: Draw) -> tuple[Item, ...]:
    """Triangles of numbers and letters, checkerboards, grids that count on."""
    n = draw.integer(3, 6)
    a, b = draw.pick(("#", "."), ("X", "O"), ("1", "0"), ("*", "-"), ("B", "W"))
    what, code = draw.pick(
        ("number triangle with {n} rows: 1, then 12, then 123 and so on|triangle of numbers whose row i counts from 1 to i, {n} rows|number pattern 1, 12, 123, ... with {n} lines|triangle of {n} rows, each row counting up from 1", f"for i in range(1, {n} + 1):\n    print(''.join(str(j) for j in range(1, i + 1)))"),
        ("triangle with {n} rows: 1, then 22, then 333 and so on|number triangle in which row i repeats i, {n} rows|pattern 1, 22, 333, ... with {n} lines|triangle of {n} rows where each digit comes as often as it says", f"for i in range(1, {n} + 1):\n    print(str(i) * i)"),
        ("letter triangle with {n} rows: A, then AB, then ABC and so on|triangle of letters A, AB, ABC, ... with {n} lines|alphabet pattern, {n} rows, each one letter longer from A|pattern of letters that grows from A by one in each of {n} rows", f"for i in range(1, {n} + 1):\n    print('ABCDEFGH'[:i])"),
        ("checkerboard of {n} by {n} with {a} and {b}|{n}x{n} chessboard pattern made of {a} and {b}|grid, {n} by {n}, in which {a} and {b} take turns|{n}x{n} board with alternating {a} and {b}", f"for i in range({n}):\n    print(''.join({a + b!r}[(i + j) % 2] for j in range({n})))"),
        ("grid of {n} by {n} with the numbers 1 to {q} in order|{n}x{n} square that counts from 1 to {q} row by row|table, {n} by {n}, filled with 1, 2, 3 and so on|{n} rows of {n} numbers, counting on from 1", f"for i in range({n}):\n    print(*range(i * {n} + 1, i * {n} + {n} + 1))"),
        ("identity matrix of {n} by {n}, ones and zeros|{n}x{n} grid with 1 on the diagonal and 0 elsewhere|square of zeros with ones on the diagonal, size {n}|pattern of {n} rows, 1 on the diagonal, 0 besides", f"for i in range({n}):\n    print(*[1 if i == j else 0 for j in range({n})])"),
        ("countdown triangle with {n} rows, the first one from 1 to {n}, each row one shorter|inverted number triangle: 1 to {n}, then 1 to {r}, down to 1|triangle of numbers upside down, starting with 1 to {n}|pattern whose first line is 1 to {n} and that loses its last number in each line", f"for i in range({n}, 0, -1):\n    print(''.join(str(j) for j in range(1, i + 1)))"),
        ("Floyd's triangle with {n} rows|triangle of {n} rows that counts on: 1, then 2 3, then 4 5 6|floyd triangle, {n} lines|number triangle of {n} rows in which counting goes on from row to row", f"k = 1\nfor i in range(1, {n} + 1):\n    print(*range(k, k + i))\n    k += i"),
        ("Pascal's triangle with {n} rows|first {n} rows of Pascal's triangle|pascal triangle, {n} lines|triangle of Pascal down to row {n}, the first being 1", f"row = [1]\nfor i in range({n}):\n    print(*row)\n    row = [1] + [a + b for a, b in zip(row, row[1:])] + [1]"),
    )  # fmt: skip
    prompt = draw.phrase(
        "print: {w}", "<do>print this: {w}", "{w}", "python, {w}", "pattern: {w}", "write a loop for the following. {w}", "nested loops exercise: {w}", "I want to see this in the output: {w}", "[homework|task]: {w}", "how would I print this in python? {w}", "program wanted, {w}", "the output should be like this: {w}", "[please|can you] code this: {w}", "[show|draw] with for loops: {w}", "{w} - code and output please", "{w}, with python", "what code prints this? {w}",
        "my teacher wants the following: {w}", "output wanted: {w}", "[generate|produce] it with two loops: {w}",
        w=draw.phrase(*what.split("|"), n=n, a=a, b=b, q=n * n, r=n - 1),
    )  # fmt: skip
    return ask(prompt, code, "This is the pattern.", think=f"A loop over {n} rows.")


@family("programming", weight=1.5)
def table_lines(draw: Draw) -> tuple[Item, ...]:
    """Times tables, squares, powers and conversions, a line for each."""
    k, n = draw.integer(2, 15), draw.pick(5, 6, 8, 10, 10, 10, 12)
    start, step = draw.pick(0, 10, 20), draw.pick(5, 10, 20)
    end, rate = start + step * draw.integer(2, 4), draw.pick(1.08, 1.1, 0.85, 1.25)
    what, code = draw.pick(
        ("multiplication table of {k} up to {n}|times table of {k} from 1 to {n}|{k} times table, 1 to {n}|table of {k}, {k} x 1 to {k} x {n}|multiples of {k}, written as {k} x 1 = {k} and so on to {k} x {n}", f"for i in range(1, {n} + 1):\n    print({k}, 'x', i, '=', {k} * i)"),
        ("multiplication table of {k} up to {n}|times table of {k} from 1 to {n}|{k} times table, 1 to {n}|table of {k}, {k} x 1 to {k} x {n}|multiples of {k}, written as {k} x 1 = {k} and so on to {k} x {n}", f"for i in range(1, {n} + 1):\n    print({k}, 'x', i, '=', {k} * i)"),
        ("numbers 1 to {n} with their squares|squares table from 1 to {n}|table of n and n squared, n = 1 to {n}|each number up to {n} next to its square", f"for i in range(1, {n} + 1):\n    print(i, i ** 2)"),
        ("numbers 1 to {n} with their squares and cubes|table of squares and cubes from 1 to {n}|n, n squared and n cubed for n = 1 to {n}|each number up to {n} with its square and its cube", f"for i in range(1, {n} + 1):\n    print(i, i ** 2, i ** 3)"),
        ("powers of 2 from 2^0 to 2^{n}|table of 2 to the n for n = 0 to {n}|powers of two, exponent 0 to {n}|exponents 0 to {n} with the power of two beside each", f"for i in range({n} + 1):\n    print(i, 2 ** i)"),
        ("celsius to fahrenheit table from {start} to {end} in steps of {step}|conversion table for {start} to {end} degrees celsius, every {step} degrees, to fahrenheit|table of celsius ({start}, {end}, step {step}) and fahrenheit|fahrenheit for celsius {start} to {end}, {step} apart", f"for c in range({start}, {end} + 1, {step}):\n    print(c, c * 9 / 5 + 32)"),
        ("price list for 1 to {p} pieces at {k}.50 each|table of what 1 to {p} pieces cost at {k}.50 a piece|costs of 1, 2, ... {p} pieces, {k}.50 each|list: number of pieces (1 to {p}) and price, one costs {k}.50", f"for i in range(1, {n % 7 + 3} + 1):\n    print(i, f'{{i * {k}.50:.2f}}')"),
        ("exchange table for 10, 20, 50 and 100 euros at {rate}|what 10, 20, 50 and 100 euros are at a rate of {rate}|table of euros (10, 20, 50, 100) and dollars, rate {rate}|10, 20, 50 and 100 euros in dollars, one euro being {rate}", f"for euros in [10, 20, 50, 100]:\n    print(euros, round(euros * {rate}, 2))"),
        ("full multiplication table from 1 to {s}|multiplication grid, 1 to {s} on both sides|times tables 1 to {s} as a grid|products of 1 to {s} with 1 to {s} as a square", f"for i in range(1, {k % 4 + 3} + 1):\n    print(*[i * j for j in range(1, {k % 4 + 3} + 1)])"),
    )  # fmt: skip
    prompt = draw.phrase(
        "[print|show|make] the {w}", "{w}", "<do>print the {w}", "I need the {w}, one line each", "python: {w}", "for loop for the {w}", "[give me|show me] the {w}", "a table, please: {w}", "[write|code] a loop that prints the {w}", "use a loop: {w}", "the {w}, line by line", "[could|can] you list the {w}", "table wanted: {w}", "[for|with] my [pupils|daughter|class], the {w}", "how do I print the {w}", "{w} please", "print this with a loop, each on its own line: {w}", "program that outputs the {w}", "[task|exercise] - {w}", "let me see the {w}",
        w=draw.phrase(*what.split("|"), k=k, n=n, start=start, end=end, step=step, rate=rate, p=n % 7 + 3, s=k % 4 + 3),
    )  # fmt: skip
    return ask(prompt, code, "This is the table.", think="One loop, a line for each.")


@family("programming", weight=1.5)
def loop_in_words(draw: Draw) -> tuple[Item, ...]:
    """A loop that is told: where it starts, what it does, when it stops; the value or the number of rounds."""
    start, step, k = draw.integer(20, 300), draw.integer(3, 25), draw.integer(2, 4)
    limit, low, w = draw.integer(100, 2000), draw.integer(1, 12), word(draw)
    d, top = draw.integer(1, 9), draw.pick(20, 30, 40, 50, 60, 100)
    down = f"x = {start}\nrounds = 0\nwhile x >= 0:\n    x -= {step}\n    rounds += 1\n"
    positive = f"x = {start}\nrounds = 0\nwhile x >= {step}:\n    x -= {step}\n    rounds += 1\n"
    up = f"x = {low}\nrounds = 0\nwhile x <= {limit}:\n    x *= {k}\n    rounds += 1\n"
    total = f"n = 0\ntotal = 0\nwhile total <= {limit}:\n    n += 1\n    total += n\n"
    told, code, last, answer = draw.pick(
        (f"start at {start} and subtract {step} until the value is negative|x = {start}, take {step} away while x is not negative|from {start} keep subtracting {step} until it drops below 0|begin with {start}; as long as it is not below zero subtract {step}", down, "x", "value"), (f"start at {start} and subtract {step} until the value is negative|x = {start}, take {step} away while x is not negative|from {start} keep subtracting {step} until it drops below 0|begin with {start}; as long as it is not below zero subtract {step}", down, "rounds", "rounds"),
        (f"take {step} from {start} as often as you can without going below 0|start with {start}, subtract {step} while the value is at least {step}|{start} minus {step}, again and again, never below 0|reduce {start} by {step} as long as at least {step} is there", positive, "x", "value"), (f"take {step} from {start} as often as you can without going below 0|start with {start}, subtract {step} while the value is at least {step}|{start} minus {step}, again and again, never below 0|reduce {start} by {step} as long as at least {step} is there", positive, "rounds", "rounds"),
        (f"start with {low} and multiply by {k} until it is over {limit}|x = {low}, multiply x by {k} while it is not more than {limit}|from {low} on, times {k} again and again until more than {limit}|begin with {low}; as long as it is {limit} or less, multiply by {k}", up, "x", "value"), (f"start with {low} and multiply by {k} until it is over {limit}|x = {low}, multiply x by {k} while it is not more than {limit}|from {low} on, times {k} again and again until more than {limit}|begin with {low}; as long as it is {limit} or less, multiply by {k}", up, "rounds", "rounds"),
        (f"add 1 + 2 + 3 + ... until the sum is over {limit}|add up the whole numbers from 1 until the total exceeds {limit}|sum = 0, add 1, 2, 3 and so on while the sum is not over {limit}|keep adding the next number, starting with 1, until more than {limit}", total, "total", "value"), (f"add 1 + 2 + 3 + ... until the sum is over {limit}|add up the whole numbers from 1 until the total exceeds {limit}|sum = 0, add 1, 2, 3 and so on while the sum is not over {limit}|keep adding the next number, starting with 1, until more than {limit}", total, "n", "rounds"),
        (f"go through 1 to {top} and take the numbers that contain the digit {d}|all numbers from 1 to {top} with a {d} in them|1 to {top}, only those in which the digit {d} appears|every number up to {top} that has a {d} among its digits", f"found = [i for i in range(1, {top} + 1) if '{d}' in str(i)]\n", "found", "list"), (f"go through the letters of {w} and take every second one, beginning with the first|letters of {w} at the places 0, 2, 4 and so on|every other letter of {w} from the first on|loop over {w} and skip each second letter", f"found = {w!r}[::2]\n", "found", "text"),
    )  # fmt: skip
    asks = {
        "value": "what is the last value|final value?|which value is left|the value at the end|what does it end with|the final value please",
        "rounds": "how many rounds is that|how often does the loop run|number of steps?|how many times is that done|count the steps|the number of rounds please",
        "list": "print them|which ones are they|show them|list them|what do I get|output them",
        "text": "what comes out|print the result|show it|which text is that|what do I get then|output?",
    }[answer]  # fmt: skip
    prompt = draw.phrase(
        "{t}. {q}", "[while loop|loop|in python]: {t}. {q}", "[write|code] a loop: {t}. {q}", "{q} - {t}", "<do>run this: {t}. {q}", "a loop in words: {t}. {q}", "{t}, {q}", "my [task|exercise] says: {t}. {q}", "suppose a program does this: {t}. {q}", "program this and run it. {t}. {q}", "here is the rule. {t}. {q}", "{t}; {q}", "python code for this please: {t}. {q}", "[imagine|think of] a loop: {t}. {q}", "{t}. I want to know: {q}", "question about a loop, {t}. {q}", "[with|use] a loop, {t}. then {q}", "pseudocode: {t}. {q}", "let a loop do it: {t}. {q}", "{t} ... {q}",
        t=draw.pick(*told.split("|")), q=draw.phrase(*asks.split("|")),
    )  # fmt: skip
    said = {"value": "The last value is **{out}**.", "rounds": "The loop runs **{out}** times.", "list": "They are **{out}**.", "text": "It gives **{out}**."}[answer]  # fmt: skip
    return ask(prompt, f"{code}print({last})", said, think=f"Write the loop and print {last}.")
