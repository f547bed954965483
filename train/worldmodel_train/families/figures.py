"""Lists: several figures at once, places, multiples; a data frame of the person's, with turns."""

from worldmodel_train.episodes import Cell, Draw, Item, ask, family
from worldmodel_train.families.data import NAMES, held, listed, numbers, spoken
from worldmodel_train.families.follow_ups import then
from worldmodel_train.families.words import GOODS

FIGURES = {
    "total": ("total", "sum"), "average": ("average", "mean"), "median": ("median",), "largest": ("largest", "maximum", "highest"), "smallest": ("smallest", "minimum", "lowest"), "count": ("count", "number of values", "how many"),
}  # fmt: skip
CODES = {
    "total": "round(sum(values), 2)", "average": "round(sum(values) / len(values), 2)", "median": "round(statistics.median(values), 2)", "largest": "max(values)", "smallest": "min(values)", "count": "len(values)",
}  # fmt: skip


@family("lists", weight=2)
def two_figures(draw: Draw) -> tuple[Item, ...]:
    """Two or three statistics of one list."""
    values = numbers(draw, 4, 9)
    kinds = draw.random.sample(list(FIGURES), draw.pick(2, 2, 2, 3))
    if draw.chance(0.35):
        kinds = draw.pick(["total", "average"], ["largest", "smallest"], ["average", "median"])
    words = [draw.pick(*FIGURES[k]) for k in kinds]
    told = ", ".join(words[:-1]) + draw.pick(" and ", " and the ", ", and the ") + words[-1]
    prompt = draw.phrase(
        "<find> the {w} of {v}", "{v}: {w}", "{w} of {v}", "these came in today: {v}. report the {w}", "[my|the|our] [scores|times|expenses|readings] are {v}. [give me|what are|tell me] the {w}", "{v} - {w} please", "[what are|give|show] the {w} for {v}", "for {v} I need the {w}", "{n} noted {v}. {w}", "the {w} of these: {v}", "from {v} get the {w}",
        "[I have|here are|we got|we measured] {v}; [I need|I want|please find|work out] the {w}", "what [can you tell me about|about] {v}: {w}", "[stats|statistics|summary|key figures] for {v}: {w}", "my [numbers|values|data|marks|prices] [are|were] {v}. {w}[ please|, please|]",
        "[could you|can you|please] [work out|calculate|compute] the {w} for {v}", "given {v}, [what are|determine|state] the {w}", "{w} [for|from] the [list|numbers|data|sample] {v}", "[a nurse|a pupil|our shop|the lab] [wrote down|recorded|counted] {v}. [we need|report] the {w}",
        "[list|data|values] = {v}; {w}", "[with|using] python, the {w} of {v}", "of the [numbers|values|readings] {v} [tell me|print|show] the {w}", "[two things|several things] about {v}: {w}", "let the data be {v}. {w}", "[summarise|summarize|describe] {v} by {w}", "need {w} from {v}",
        w=told, v=spoken(values, draw), n=draw.pick(*NAMES),
    )  # fmt: skip
    head = "import statistics\n" if "median" in kinds else ""
    code = f"values = {values}\n{head}print({', '.join(CODES[k] for k in kinds)})"
    answer = f"{', '.join(kinds).capitalize()}: **{{out}}**."
    return ask(prompt, code, answer, think=f"Put the numbers into a list; {', '.join(kinds)}.")


@family("lists", number=True)
def place_of_extreme(draw: Draw) -> tuple[Item, ...]:
    values = list(dict.fromkeys(numbers(draw, 5, 9)))
    size, function = draw.pick(("smallest", "min"), ("lowest", "min"), ("largest", "max"), ("highest", "max"), ("biggest", "max"))  # fmt: skip
    prompt = draw.phrase(
        "if the first has number 1, which number has the {s} of {v}", "position of the {s} [value|one|number] in {v}[, counting from 1|]", "at which place [is|stands] the {s} in {v}", "{v}: [where|at which position] is the {s}", "which [entry|day|try|one] (first, second, ...) was the {s}: {v}", "{n} ran {v}. which run was the {s}, as a number from 1", "in {v} the {s} is number what", "find the place of the {s} value in {v} (first = 1)",
        "[counting from one|counted from 1|starting the count at 1], where does the {s} [value|number|entry] of {v} [stand|sit|come]", "the {s} of {v} is in which [place|position|spot] [counted from the left|from the start]", "[which place|which position] does the {s} [number|value] take in [the list|the row|] {v}", "{v}. [tell me|find|give] the position of the {s}, the first being 1",
        "1st, 2nd, 3rd, ...: which one is the {s} in {v}", "my [scores|times|readings] in order: {v}. which number in the row was the {s}", "[our|the] [sales|temperatures|visitors] day by day: {v}. on which day (1, 2, 3, ...) was the {s}", "how far into [the list|the row] {v} does the {s} [come|appear], first = 1",
        "rank number of the place where the {s} of {v} is found, counted from 1", "[find|locate] the {s} in {v} and [say|tell me] its place from the [left|start]", "[week by week|round by round|month by month|attempt by attempt] I got {v}. which one, by number, had the {s}",
        s=size, v=listed(values, draw), n=draw.pick(*NAMES),
    )  # fmt: skip
    code = f"values = {values}\nresult = values.index({function}(values)) + 1\nprint(result)"
    return ask(prompt, code, f"The {size} is at position **{{out}}**.", think=f"index of {function}(values) counts from 0, so add 1.")  # fmt: skip


@family("lists")
def first_multiples(draw: Draw) -> tuple[Item, ...]:
    n, k = draw.pick(4, 5, 6, 8, 8, 10, 12), draw.integer(2, 60)
    t, code, answer = draw.pick(
        (("write down {n} multiples of {k}, beginning with {k} itself", "first {n} multiples of {k}", "the {n} first numbers in the {k} times table", "[show|recite|print|write out] the times table of {k}, {n} [steps|entries|results]", "what are the multiples of {k}, starting [at|with] {k}, {n} in all", "{n} numbers in the series {k}, {m}, and so on, always {k} more", "skip count by {k}, {n} times, beginning at {k}", "multiplication table [of|for] {k} from 1 to {n}, only the results", "make a list with the first {n} multiples of {k}", "{k} times table up to {n}", "multiples of {k}, {n} of them", "count by {k}s, {n} numbers", "{k}, {m}, ... the first {n} of these", "what are the first {n} multiples of {k}"), f"[{k} * i for i in range(1, {n} + 1)]", "They are **{out}**."),
        (("[list |]the first {n} [square numbers|squares|perfect squares]", "squares of 1 to {n}", "1 squared, 2 squared, up to {n} squared", "square [every|each] [number|integer] from 1 to {n}", "n^2 for n = 1 to {n}", "{n} perfect squares, beginning with 1", "a list of squares 1, 4, 9, ... with {n} [entries|terms]", "[the numbers|take] 1 to {n}, each [squared|times itself]"), f"[i ** 2 for i in range(1, {n} + 1)]", "They are **{out}**."),
        (("[list |]the first {n} [cubes|cube numbers]", "cubes of 1 to {n}", "cube [every|each] [number|integer] from 1 to {n}", "n^3 for n = 1 to {n}", "1, 8, 27, ... {n} of these cubes", "{n} cube numbers, beginning with 1", "[the numbers|take] 1 to {n}, each to the third power"), f"[i ** 3 for i in range(1, {n} + 1)]", "They are **{out}**."),
        (("[list |]the first {n} powers of {p}", "powers of {p} from {p}^1 to {p}^{n}", "{p} to the power of 1, 2, 3 up to {n}", "start at {p} and keep multiplying by {p}, {n} numbers [in all|]", "{n} powers of {p}, [beginning with|the first being] {p}", "{p}^n for n from 1 to {n}", "a list of {p}, {p} squared, {p} cubed, ... with {n} entries"), f"[{k % 4 + 2} ** i for i in range(1, {n} + 1)]", "They are **{out}**."),
        (("[list |]the first {n} even numbers [from 2 on|]", "{n} even numbers starting with 2", "2, 4, 6, ...: the first {n} of these", "even numbers from 2 on, {n} of them", "[list|write] {n} even numbers, [beginning at|starting from] 2", "count in twos from 2, {n} numbers"), f"[2 * i for i in range(1, {n} + 1)]", "They are **{out}**."),
        (("[list |]the first {n} triangular numbers", "triangle numbers, {n} of them", "1, 3, 6, 10, ...: the first {n}", "the [beginning|start] of the triangular numbers, {n} terms", "n(n+1)/2 for n = 1 to {n}", "{n} triangular numbers[ from 1 on|]"), f"[i * (i + 1) // 2 for i in range(1, {n} + 1)]", "They are **{out}**."),
        (("numbers from {k} to {z} in steps of {s}", "count from {k} to {z} by {s}", "from {k} up to {z}, always {s} further", "every {s}th number from {k} [up |]to {z}, {k} included", "list {k}, then add {s} again and again, not beyond {z}", "start {k}, step {s}, stop at {z} at the latest", "[go|count up] from {k} to {z} in jumps of {s}", "a list [that starts|starting] at {k}, step [size |]{s}, up to {z} inclusive"), f"list(range({k}, {k + n * 3} + 1, {n % 5 + 2}))", "They are **{out}**."),
    )  # fmt: skip
    prompt = draw.phrase(*t, n=n, k=k, m=2 * k, p=k % 4 + 2, z=k + n * 3, s=n % 5 + 2)
    return ask(prompt, f"print({code})", answer, think=f"That is {code}.")


@family("lists", number=True)
def rank_of_different(draw: Draw) -> tuple[Item, ...]:
    """The second largest of the different values."""
    values = [draw.random.randint(1, 99) for _ in range(draw.integer(4, 7))]
    values.insert(draw.random.randrange(len(values)), max(values))
    low = draw.chance(0.3)
    if low:
        values.append(min(values))
    size = draw.pick("smallest", "lowest") if low else draw.pick("largest", "biggest", "highest")
    prompt = draw.phrase(
        "ignoring duplicates, which value of {v} comes second from the {s}", "second {s} [different|distinct] value [in|of] {v}", "{v}: second {s}, not counting repeats", "find the second {s} of {v} when equal ones count once", "second {s} unique number in {v}", "the second {s} among the distinct values of {v}",
        "runner-up for {s} in {v}, ties for first [place |]taken as one", "drop the repeats from {v}; what is second {s} then", "[take|look at] {v}, without duplicates. [which value|what] is the second {s}", "next after the {s} in {v}, [equal values counted once|duplicates ignored|without repeats]", "{v}. what is the second {s} distinct [number|value|score]",
        "the {s} of {v} occurs more than once. which different value [follows it|comes next]", "[scores|results|bids]: {v}. second {s} when [the same|an equal] value [is not counted twice|counts once]", "[using|with] a set, get the second {s} of {v}", "from the unique values of {v}, [pick|take|give] the second {s}", "what comes right after the {s} value of {v} if repeats are [removed|thrown out]",
        s=size, v=draw.pick(", ".join(map(str, values)), str(values)),
    )  # fmt: skip
    index = 1 if low else -2
    code = f"values = {values}\nresult = sorted(set(values))[{index}]\nprint(result)"
    return ask(prompt, code, f"The second {size} is **{{out}}**.", think=f"sorted of the set, index {index}.")  # fmt: skip


FRAMES = (
    ("name", list(NAMES), "age", 10, 80, "score", 1, 100), ("product", GOODS, "price", 1, 90, "stock", 0, 200), ("city", "Oslo Rome Cairo Lima Paris Delhi Tokyo".split(), "temp", 1, 40, "rain", 1, 200),
    ("student", list(NAMES), "math", 20, 100, "physics", 20, 100), ("month", "Jan Feb Mar Apr May Jun".split(), "sales", 50, 900, "costs", 20, 600), ("team", "Lions Bears Foxes Eagles Sharks".split(), "wins", 0, 20, "losses", 0, 20),
)  # fmt: skip


@family("conversation", heavy=True, weight=4)
def chat_frame(draw: Draw) -> tuple[Item, ...]:
    """A data frame or a list of dictionaries of the person's, and turns about it."""
    key, names, a, low, high, b, lo, hi = draw.pick(*FRAMES)
    count = draw.integer(3, 5)
    chosen = draw.random.sample(names, count)
    x, y = draw.random.sample(range(low, high + 1), count), draw.random.sample(range(lo, hi + 1), count)  # fmt: skip
    pandas = draw.chance(0.6)
    v = draw.pick("df", "df", "data", "table", "frame") if pandas else draw.pick("records", "rows", "people", "items", "data", "entries")  # fmt: skip
    if pandas:
        cells = Cell(f"import pandas as pd\n{v} = pd.DataFrame({{'{key}': {chosen}, '{a}': {x}, '{b}': {y}}})" + draw.pick("", f"\n{v}"))  # fmt: skip
    else:
        cells = Cell(f"{v} = {[{key: n, a: p, b: q} for n, p, q in zip(chosen, x, y, strict=True)]}")  # fmt: skip
    items: list[Item] = [cells]
    f = draw.pick(a, b)
    for _ in range(draw.integer(1, 3)):
        if draw.chance(0.4):
            f = a if f == b else b
        n = sorted(x if f == a else y)[draw.integer(0, count - 2)]
        t, frame, code, answer = draw.pick(
            (("[what is |]the [average|mean] {f}", "[average|mean] of {f} [in {v}|]", "and the mean {f}", "{f} on average", "<find> the average of the {f} column", "what {f} do they have on average", "typical {f}, I mean the [mean|average]", "[average|mean] over [all |]{f} values", "[compute|take|work out] the mean of {f}", "average {f} over all {k}s", "mean [value of|of the column] {f} [please|]"), 'result = round(float({v}["{f}"].mean()), 2)\nprint(result)', 'result = round(sum(r["{f}"] for r in {v}) / len({v}), 2)\nprint(result)', "The average {f} is **{{out}}**."),
            (("total {f}", "sum of {f} [in {v}|]", "add up [the |]{f}", "and the total {f}", "what does {f} add up to", "[all|everything in] {f} together", "{f} summed [up|] over all {k}s", "sum [up |]the {f} column", "how much {f} is there in total", "grand total of {f}", "[combined|overall] {f}"), 'result = round(float({v}["{f}"].sum()), 2)\nprint(result)', 'result = round(sum(r["{f}"] for r in {v}), 2)\nprint(result)', "The total {f} is **{{out}}**."),
            (("which {k} has the [highest|largest|most] {f}", "{k} with the [most|highest] {f}", "who or what has the most {f}", "and the {k} with the highest {f}", "top {k} by {f}", "the {k} whose {f} is [largest|the highest]", "which {k} leads in {f}", "find the {k} [where|for which] {f} is [largest|highest]", "best {k} by {f}, I mean the largest"), 'print({v}.loc[{v}["{f}"].idxmax(), "{k}"])', 'print(max({v}, key=lambda r: r["{f}"])["{k}"])', "**{{out}}** has the highest {f}."),
            (("which {k} has the [lowest|smallest|least] {f}", "{k} with the [least|lowest] {f}", "and the {k} with the lowest {f}", "bottom {k} by {f}", "the {k} whose {f} is [smallest|the lowest]", "which {k} is last in {f}", "find the {k} [where|for which] {f} is [smallest|lowest]"), 'print({v}.loc[{v}["{f}"].idxmin(), "{k}"])', 'print(min({v}, key=lambda r: r["{f}"])["{k}"])', "**{{out}}** has the lowest {f}."),
            (("which [ones |]have {f} [above|over] {n}", "[show|list] the {k}s with {f} > {n}", "[only |]those with more than {n} {f}", "filter by {f} above {n}", "which {k}s exceed {n} in {f}", "keep [only |]rows [with|where] {f} greater than {n} and give me the {k}s", "{k}s where {f} is [larger|bigger|more] than {n}", "[select|filter] {f} > {n}, {k}s only", "whose {f} is [over|above] {n}"), 'print({v}[{v}["{f}"] > {n}]["{k}"].tolist())', 'print([r["{k}"] for r in {v} if r["{f}"] > {n}])', "With {f} above {n}: **{{out}}**."),
            (("how many [rows|entries] [are there|does {v} have|are in {v}]", "number of rows [in {v}|]", "how long is {v}", "count the [rows|entries|records]", "length of {v}", "[how big|how large] is {v}, in rows", "how many {k}s are [listed|in the data|recorded]", "{v} has how many [rows|entries]"), "result = len({v})\nprint(result)", "result = len({v})\nprint(result)", "It has **{{out}}** rows."),
            (("sort [it|them|{v}] by {f}", "order the {k}s by {f}", "[show|list] the {k}s by {f}, smallest first", "arrange the {k}s by {f}, ascending", "line up the {k}s from lowest to highest {f}", "{k}s in increasing order of {f}", "rank by {f} from small to large, {k}s only"), 'print({v}.sort_values("{f}")["{k}"].tolist())', 'print([r["{k}"] for r in sorted({v}, key=lambda r: r["{f}"])])', "Sorted by {f}: **{{out}}**."),
            (("sort [it|them|{v}] by {f}, [largest|highest] first", "ranking by {f}", "[show|list] the {k}s by {f} from high to low", "arrange the {k}s by {f}, descending", "{k}s in decreasing order of {f}", "leaderboard of {k}s by {f}", "rank the {k}s, most {f} on top", "who has most {f}, second most and so on"), 'print({v}.sort_values("{f}", ascending=False)["{k}"].tolist())', 'print([r["{k}"] for r in sorted({v}, key=lambda r: r["{f}"], reverse=True)])', "From the highest {f}: **{{out}}**."),
            (("what is the highest {f}", "maximum [of |]{f}", "and the largest {f}", "top value of {f}", "what is the largest {f} [in {v}|there|]", "how high does {f} go", "biggest {f} [of all|among them|]", "peak {f}", "max of the {f} column"), 'result = {v}["{f}"].max()\nprint(result)', 'result = max(r["{f}"] for r in {v})\nprint(result)', "The highest {f} is **{{out}}**."),
        )  # fmt: skip
        fill = {"v": v, "f": f, "k": key, "n": n}
        prompt = draw.phrase(*t, **fill).replace("citys", "cities")
        looked = "count its rows" if code.startswith("result = len(") else f"its {f}"
        items.append(then(prompt, (frame if pandas else code).format(**fill), answer.format(**fill), f"{held(v, frame=pandas)}; {looked}."))  # fmt: skip
    return tuple(items)
