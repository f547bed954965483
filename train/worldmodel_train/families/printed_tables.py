"""Tables, calendars and patterns that are printed line by line."""

from worldmodel_train.episodes import Draw, Item, ask, family


@family("programming")
def times_table(draw: Draw) -> tuple[Item, ...]:
    """A table of one number's multiples, or of all products up to a size."""
    n, k = draw.pick(5, 10, 10, 12, draw.integer(3, 12)), draw.integer(2, 60)
    square = draw.chance(0.3)
    one: tuple[str, ...] = (
        "[print|show|write] the multiplication table of {k} [up to|from 1 to] {n}, line by line", "{k} times table with the factors, 1 to {n}", "multiplication table [for|of] {k}, {n} lines", "{k} x 1, {k} x 2, ... up to {k} x {n}, [one per line|each with its result]", "[make|create] a table {k} times 1 to {k} times {n}", "my child learns the {k} times table: print it to {n}, each line like {k} x 1", "lines like {k} x 2 = {m}, from 1 to {n}", "print {k} x i = result for i from 1 to {n}", "the row of {k} in the times tables, {n} lines with equation and result", "[give|show] me the {k}s table written out up to {n}", "for loop that prints {k} times each number from 1 to {n}, as equations", "write out {k} x 1 = {k} and so on until {k} x {n}",
    )  # fmt: skip
    whole: tuple[str, ...] = (
        "[print|show|make] a multiplication table [up to|of] {n} x {n}", "{n} by {n} multiplication table", "all products of 1 to {n} as a square table", "times tables 1 to {n} in a grid", "multiplication grid, size {n}", "a {n} x {n} table of products i * j", "[rows|lines] with the products of 1 to {n}, all the times tables",
    )  # fmt: skip
    prompt = draw.phrase(*(whole if square else one), n=n, k=k, m=2 * k)
    if square:
        code = f'for i in range(1, {n} + 1):\n    print(*[i * j for j in range(1, {n} + 1)])'  # fmt: skip
        return ask(prompt, code, "This is the multiplication table.", think="Two loops, a row a line.")  # fmt: skip
    code = f'for i in range(1, {n} + 1):\n    print({k}, "x", i, "=", {k} * i)'
    return ask(prompt, code, f"This is the table of {k}.", think=f"A loop from 1 to {n}.")


TABLES = (
    (("celsius", "fahrenheit"), "x * 9 / 5 + 32"), (("fahrenheit", "celsius"), "(x - 32) * 5 / 9"), (("kilometers", "miles"), "x * 0.621371"), (("miles", "kilometers"), "x * 1.609344"), (("inches", "centimeters"), "x * 2.54"), (("kilograms", "pounds"), "x * 2.204623"),
    (("pounds", "kilograms"), "x * 0.453592"), (("feet", "meters"), "x * 0.3048"), (("hours", "minutes"), "x * 60"), (("liters", "US gallons"), "x * 0.264172"), (("m/s", "km/h"), "x * 3.6"),
)  # fmt: skip


@family("unit conversion")
def conversion_table(draw: Draw) -> tuple[Item, ...]:
    """Several values of a unit, each with what it is in another."""
    (a, b), formula = draw.pick(*TABLES)
    low, step, count = (
        draw.pick(0, 0, 10, 20, 5),
        draw.pick(5, 10, 10, 20, 2, 1),
        draw.integer(3, 8),
    )
    high = low + step * count
    prompt = draw.phrase(
        "[print|make|show] a [conversion |]table [from|of] {a} [to|and] {b}, {l} to {h} in steps of {s}", "table: {a} from {l} to {h} [by|step] {s}, with {b}", "[convert|list] {a} {l} to {h} every {s} [to|in] {b}, one per line", "{a} to {b} for {l}, {m}, ..., {h}", "for {l} to {h} {a} in steps of {s}, [print|give] the {b}", "[conversion chart|lookup table] {a} -> {b}, {l} up to {h}, step {s}", "I need a little table with {a} {l} to {h} (step {s}) and next to it {b}", "two columns, {a} and {b}: {l} to {h}, every {s}",
        "[loop|go] from {l} to {h} {a} by {s} and print each [with its|in] {b}", "what are {l}, {m}, and so on to {h} {a} in {b}, as a table", "[write|create] a table that shows {a} and {b} side by side, starting at {l}, ending at {h}, step {s}", "from {l} {a} to {h} {a}, each {s}: the {b}, line by line", "[please|can you] tabulate {b} against {a}: start {l}, stop {h}, step {s}", "{a}/{b} table, range {l}-{h}, step {s}", "list of {a} with their {b}, {l} to {h} in {s}s", "how do {a} between {l} and {h} translate to {b}, in steps of {s}, table please", "print {a} and {b} for every {s} from {l} through {h}", "make me a sheet with {a} from {l} to {h} ({s} apart) in {b}",
        a=a, b=b, l=low, h=high, s=step, m=low + step,
    )  # fmt: skip
    code = f"for x in range({low}, {high} + 1, {step}):\n    print(x, round({formula}, 2))"
    return ask(prompt, code, f"Each line has {a} first, then {b}.", think=f"A loop from {low} to {high} by {step}; {formula}.")  # fmt: skip


@family("algebra")
def value_table(draw: Draw) -> tuple[Item, ...]:
    """x and f(x) for several x."""
    a, b = draw.integer(2, 9), draw.integer(1, 20)
    low = draw.random.randint(-5, 2)
    high = low + draw.integer(3, 7)
    text, python = draw.pick(
        (f"{a + 1}x + {b}", f"{a + 1} * x + {b}"), (f"x^2 - {b}", f"x ** 2 - {b}"), (f"x^2 + {a}x", f"x ** 2 + {a} * x"), (f"{b} - {a + 1}x", f"{b} - {a + 1} * x"), (f"x^3 - {a}", f"x ** 3 - {a}"), (f"{a + 1}x^2 + {b}", f"{a + 1} * x ** 2 + {b}"), (f"(x - {a})^2", f"(x - {a}) ** 2"), ("2^x", "2 ** x"),
    )  # fmt: skip
    prompt = draw.phrase(
        "[make|print|write] a table of values [for|of] y = {f}, x from {l} to {h}", "value table: f(x) = {f}, {l} to {h}", "x and y for y = {f}, x = {l}, ..., {h}", "[tabulate|evaluate] {f} for [whole|integer] x from {l} to {h}", "table of {f} at the integers {l} to {h}", "f(x) = {f}: [list|show] x and f(x) for x = {l} to {h}", "[fill in|complete] the table of {f}, x going from {l} to {h}", "what values does {f} take at x = {l} up to x = {h}, one line each", "for each x from {l} to {h} print x and {f}", "points of the graph y = {f} with whole x from {l} to {h}, as a table", "I need a small table for {f}, x between {l} and {h}",
        "[homework|exercise]: table for the function {f} from {l} to {h}", "put x = {l} to {h} into {f} and list the results with x", "x | {f}, rows {l} to {h}", "[calculate|compute] y = {f} for all integers x in {l}..{h} [as a table|line by line]", "list pairs x, y with y = {f} and x from {l} to {h}", "two columns x and {f}, x from {l} to {h}", "[show|give] me how {f} grows from x = {l} to x = {h}, every integer", "wanted: table of the function values of {f}, {l} <= x <= {h}", "{f} at every integer between {l} and {h}, ends included, as a table",
        f=text, l=low, h=high,
    )  # fmt: skip
    code = f"for x in range({low}, {high} + 1):\n    print(x, {python})"
    return ask(prompt, code, f"Each line has x first, then {text}.", think=f"A loop over x from {low} to {high}.")  # fmt: skip


MONTHS = (
    "January February March April May June July August September October November December"
).split()


@family("dates")
def month_calendar(draw: Draw) -> tuple[Item, ...]:
    month, year = draw.integer(1, 12), draw.pick(2023, 2024, 2025, 2026, 2027, draw.integer(1950, 2060))  # fmt: skip
    prompt = draw.phrase(
        "[print|show|display|draw] the calendar [of|for] {m} {y}", "calendar {m} {y}", "calendar [sheet|page] for {m} {y}", "[what does|how does] {m} {y} look [like|] on a calendar", "{m} {y} as a calendar", "a month view of {m} {y}", "[give|make] me [a|the] calendar for month {k} of {y}", "[using|with] the calendar module, {m} {y}", "[show|print] all days of {m} {y} [in|with their] weeks", "the weeks of {m} {y} with the days, as a table", "month calendar: {m}, {y}", "calendar {k}/{y}", "cal {k} {y}",
        "how are the days of {m} {y} [spread|laid out] over the weeks", "I want to [see|print] {m} of {y} as a calendar", "[please|can you] print [me |]a calendar for {m}, {y}", "wall calendar page of {m} {y}, in text", "[days and weekdays|weeks] of {m} {y} in a grid", "text calendar of {m} in the year {y}", "planner page: {m} {y}",
        m=MONTHS[month - 1], k=month, y=year,
    )  # fmt: skip
    code = f"import calendar\nprint(calendar.month({year}, {month}))"
    return ask(prompt, code, f"This is the calendar of {MONTHS[month - 1]} {year}.", think=f"calendar.month of {year}, {month}.")  # fmt: skip


@family("programming")
def star_pattern(draw: Draw) -> tuple[Item, ...]:
    """Triangles, squares and pyramids of one sign."""
    n, sign, name = draw.integer(3, 9), *draw.pick(("*", "stars"), ("*", "asterisks"), ("#", "hashes"), ("o", "letters o"), ("+", "plus signs"), ("x", "letters x"))  # fmt: skip
    t, code, answer = draw.pick(
        (("[print|draw|make] a [right |]triangle of {w} with {n} [rows|lines]", "{n} rows of {w}, one more in each [row|line]", "{w}: first line 1, second line 2, ... line {n} has {n}", "growing triangle of {w}, {n} lines", "[staircase|stairs] of {w}, {n} steps", "pattern of {w} that grows from 1 to {n}", "[triangle|half pyramid] pattern, sign {c}, height {n}"), f'for i in range(1, {n} + 1):\n    print("{sign}" * i)', "triangle"),
        (("[print|draw|make] an upside down triangle of {w}, {n} rows", "{w} that shrink from {n} to 1, a line each", "falling triangle of {w}, starting with {n}", "reverse triangle pattern, sign {c}, {n} rows", "first {n} {w}, then one fewer in each line down to 1"), f'for i in range({n}, 0, -1):\n    print("{sign}" * i)', "falling triangle"),
        (("[print|draw|make] a square of {w}, {n} by {n}", "{n} x {n} square [of|from] {w}", "{n} rows with {n} {w} each", "block of {w}, side {n}", "square pattern, sign {c}, size {n}"), f'for _ in range({n}):\n    print("{sign}" * {n})', "square"),
        (("[print|draw|make] a [centered |]pyramid of {w} with {n} [rows|levels]", "pyramid [pattern|shape], sign {c}, {n} rows", "christmas tree of {w}, {n} rows, no trunk", "{w} as a pyramid, {n} high", "isosceles triangle of {w}, {n} lines: 1, 3, 5 and so on, centered"), f'for i in range({n}):\n    print(" " * ({n} - 1 - i) + "{sign}" * (2 * i + 1))', "pyramid"),
    )  # fmt: skip
    prompt = draw.phrase(*t, n=n, w=name, c=sign)
    return ask(prompt, code, f"This is the {answer}.", think="A loop, a row a line.")
