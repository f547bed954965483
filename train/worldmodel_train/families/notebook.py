"""What a notebook is for: plots, files, tools, plans, several steps, and errors that are read."""

from collections.abc import Sequence

from worldmodel_train.episodes import Ask, Cell, Draw, Item, Step, ask, family
from worldmodel_train.families.data import NAMES, WORDS
from worldmodel_train.families.words import variable

Numbers = Sequence[int | float]

GOODS = "tea rice pens cups milk salt bread apples pears lamps books soap sugar coffee nails paint rope chairs eggs honey candles towels plates shirts socks seeds bricks tiles onions lemons".split()


def some_numbers(draw: Draw, low: int, high: int, top: int = 0) -> list[int | float]:
    top = top or draw.pick(9, 20, 50, 100, 500)
    if draw.chance(0.2):
        return [draw.decimal(0.5, top, 1) for _ in range(draw.integer(low, high))]
    return [draw.random.randint(1, top) for _ in range(draw.integer(low, high))]


def typed(values: Sequence[object], draw: Draw) -> str:
    inside = ", ".join(map(str, values))
    return draw.pick(inside, inside, f"[{inside}]", " ".join(map(str, values)))


# --- plots --------------------------------------------------------------------------------------

PLT = "import matplotlib.pyplot as plt\n"

FORMULAS = (
    ("x^2", "x ** 2"), ("x^2 + {k}", "x ** 2 + {k}"), ("{k}x - {m}", "{k} * x - {m}"), ("{k}x + {m}", "{k} * x + {m}"),
    ("x^2 - {k}x + {m}", "x ** 2 - {k} * x + {m}"), ("{k}x^2 - {m}", "{k} * x ** 2 - {m}"), ("x^3", "x ** 3"),
    ("x^3 - {k}x", "x ** 3 - {k} * x"), ("sin(x)", "np.sin(x)"), ("{k}sin(x)", "{k} * np.sin(x)"), ("sin({k}x)", "np.sin({k} * x)"),
    ("cos({k}x)", "np.cos({k} * x)"), ("{k}cos(x)", "{k} * np.cos(x)"), ("sin(x) + cos({k}x)", "np.sin(x) + np.cos({k} * x)"), ("e^x", "np.exp(x)"), ("e^(-x)", "np.exp(-x)"),
    ("x*sin(x)", "x * np.sin(x)"), ("|x|", "np.abs(x)"), ("1/(1 + x^2)", "1 / (1 + x ** 2)"), ("tanh(x)", "np.tanh(x)"),
    ("sqrt(x^2 + {k})", "np.sqrt(x ** 2 + {k})"), ("(x - {k})^2", "(x - {k}) ** 2"), ("{k}/(x^2 + {m})", "{k} / (x ** 2 + {m})"), ("{k}e^(-x)", "{k} * np.exp(-x)"), ("x^2/{k}", "x ** 2 / {k}"), ("{k}x", "{k} * x"), ("-x^3 + {k}x", "-x ** 3 + {k} * x"), ("sin(x)*cos(x)", "np.sin(x) * np.cos(x)"), ("sin(x)/{k}", "np.sin(x) / {k}"), ("x + sin({k}x)", "x + np.sin({k} * x)"), ("{m} - {k}x", "{m} - {k} * x"),
    ("{k} - x^2", "{k} - x ** 2"), ("x^4 - {k}x^2", "x ** 4 - {k} * x ** 2"), ("|x - {k}|", "np.abs(x - {k})"),
)  # fmt: skip


@family("plotting", heavy=True, weight=1.5)
def plot_formula(draw: Draw) -> tuple[Item, ...]:
    k, m = draw.integer(2, 9), draw.integer(1, 20)
    text, python = (part.format(k=k, m=m) for part in draw.pick(*FORMULAS))
    wordings: tuple[str, ...]
    if draw.chance(0.75):
        low = draw.pick(-10, -5, -5, -3, -2, 0, 0, -draw.integer(1, 20))
        high = low + draw.integer(2, 20) if low >= 0 else draw.pick(-low, draw.integer(1, 10))
        wordings = (
            "[plot|draw|graph|sketch|show|visualize] [the function |the curve |][y = |f(x) = |]{f} from {a} to {b}",
            "[plot|draw|graph] {f} for x between {a} and {b}",
            "make a [plot|graph|chart] of y = {f}, x from {a} to {b}",
            "show me [what {f} looks like|the graph of {f}|how {f} looks] from {a} to {b}",
            "f(x) = {f}. [plot it|draw it|show the graph] for x in {a} to {b}",
            "[graph|plot|curve] of {f} on the interval {a} to {b}",
            "for x from {a} to {b}, [plot|draw|graph] {f}",
            "what does y = {f} look like between x = {a} and x = {b}[, plot it|]",
            "I need a [figure|picture] of {f} with x running from {a} to {b}",
            "[line plot|curve]: y = {f}, x = {a} .. {b}",
            "[let me|I'd like to] see y = {f} for {a} <= x <= {b}",
            "y = {f}, x between {a} and {b}: [plot|graph|draw] it",
            "plot({f}), x: {a} to {b}",
            "[picture|image|diagram] of y = {f} from x = {a} to x = {b}",
            "with x going from {a} to {b}, [how does y = {f} look|draw y = {f}]",
            "[trace|chart] the curve y = {f} from {a} up to {b}",
            "the [graph|plot|curve] of f(x) = {f} in the range {a} to {b}",
            "[domain|interval|range] {a} to {b}. [plot|draw|graph] {f}",
            "matplotlib: y = {f} over {a}..{b}",
            "my homework says to [draw|plot|sketch] y = {f} for x from {a} to {b}",
            "xlim {a}, {b}; plot y = {f}",
            "np.linspace from {a} to {b}, then plot {f}",
            "use matplotlib to [draw|plot] {f} from {a} to {b}",
            "[can you|please|could you] [draw|plot|graph] the function {f} with x from {a} to {b}",
        )
    else:
        low, high = -10, 10
        wordings = (
            "[plot|draw|graph|sketch|visualize] [the function |the curve |]y = {f}",
            "[plot|draw|graph] f(x) = {f}",
            "show me [what y = {f} looks like|the graph of {f}|how {f} looks]",
            "f(x) = {f}. [plot it|draw it|show the graph]",
            "what does the [graph|curve] of {f} look like",
            "I [need|want] a [figure|picture] of y = {f}",
            "[graph|plot] of the function {f}",
            "[let me|I'd like to] see the curve y = {f}",
            "y = {f}: [plot|graph|draw] it",
            "plot({f})",
            "[picture|image|diagram] of y = {f}",
            "how does the function {f} look",
            "[trace|chart] the curve y = {f}",
            "my homework says to [draw|plot|sketch] y = {f}",
            "matplotlib: y = {f}",
            "[graph|curve], please: y = {f}",
            "for the slides: [graph|plot] of {f}",
            "plot the [function|formula|expression] {f}",
            "use matplotlib to [draw|plot] y = {f}",
        )
    prompt = draw.phrase(*wordings, f=text, a=low, b=high)
    code = (
        f"import numpy as np\n{PLT}x = np.linspace({low}, {high}, 200)\n"
        f"plt.plot(x, {python})\nplt.title('y = {text}')\nplt.show()"
    )
    answer = f"The plot shows y = {text} for x from {low} to {high}."
    return ask(prompt, code, answer, think=f"Plot {python} for x from {low} to {high}.")


TOPICS = (
    ("sales", "Jan Feb Mar Apr May Jun Jul Aug".split()), ("visitors", "Mon Tue Wed Thu Fri Sat Sun".split()),
    ("points", NAMES), ("stock", GOODS), ("votes", "red blue green yellow white black".split()),
    ("rainfall", "spring summer autumn winter".split()), ("population", "Rome Paris Oslo Cairo Lima Delhi Tokyo".split()),
    ("goals", "Lions Tigers Bears Eagles Sharks Wolves".split()), ("budget", "rent food travel fun savings books".split()),
    ("scores", "math physics biology history art music".split()), ("hours", "sleep work sport reading cooking".split()),
    ("revenue", "north south east west online".split()), ("trees", "oak pine birch maple willow".split()), ("calories", "apple bread cheese rice pizza soup banana".split()),
    ("emissions", "cars planes ships trains factories homes".split()), ("pets", "dogs cats birds fish rabbits hamsters".split()),
    ("temperatures", "Lagos Lima Quito Sydney Hanoi Seoul Accra".split()), ("answers", "yes no maybe unsure".split()),
    ("languages", "Hindi Spanish Arabic French Swahili Thai".split()), ("downloads", "app1 app2 app3 app4 app5".split()),
)  # fmt: skip


def named_values(draw: Draw, low: int = 3, high: int = 6) -> tuple[str, list[str], Numbers]:
    topic, names = draw.pick(*TOPICS)
    count = min(draw.integer(low, high), len(names))
    chosen = draw.random.sample(names, count)
    if topic in ("sales", "visitors"):
        chosen = [name for name in names if name in chosen]
    top = draw.pick(9, 20, 50, 100, 1000)
    if draw.chance(0.15):
        return topic, chosen, [draw.decimal(1, top, 1) for _ in chosen]
    return topic, chosen, [draw.random.randint(1, top) for _ in chosen]


def typed_pairs(names: Sequence[str], values: Numbers, draw: Draw) -> str:
    between, after = draw.pick((" ", ", "), (": ", ", "), ("=", ", "), (" = ", ", "), (" has ", ", "), (" ", " and "), (": ", "; "))  # fmt: skip
    return after.join(f"{name}{between}{value}" for name, value in zip(names, values, strict=True))


@family("plotting", heavy=True, weight=1.5)
def named_bars(draw: Draw) -> tuple[Item, ...]:
    topic, names, values = named_values(draw)
    prompt = draw.phrase(
        "[make|draw|create|show|plot] a bar chart of [the |]{t}: {x}",
        "[make|draw|create|show|plot] a bar [chart|graph|plot] with {x}",
        "bar [chart|graph|plot] of {x}",
        "bar chart, {t}: {x}",
        "show {x} as [bars|a bar chart|a bar graph]",
        "{t}: {x}. [draw|make|show me] a bar chart",
        "{x} - [make|draw] a bar chart of [that|these numbers]",
        "[compare|visualize] {x} with bars",
        "my {t}: {x}. [can I see a bar chart|please draw bars|chart them with bars]",
        "bars for {v} with the [labels|names] {n}",
        "I [need|want] a bar chart [for my report|for my slides|] showing {x}",
        "[a|one] bar for each: {x}", "bars: {x}", "[turn|put|make] {x} into a bar [chart|graph]", "[barchart|bar diagram|column chart] of the {t}: {x}", "[I counted|I noted|we have] {x}. show [it|them] as bars", "plt.bar with {x}", "[how do|do] they compare? bar chart of {x}", "{x}. [column chart|bar graph|bars] please", "bar chart titled {t} [with|from] {x}", "the {t} were {x}; [draw|plot|make] bars", "draw columns for {x}", "vertical bars, one per name: {x}", "could [you|I] [have|get] a bar chart of the {t}? {x}", "x axis {n}, bar heights {v}", "plot the {t} as vertical bars: {x}",
        t=topic, x=typed_pairs(names, values, draw), v=typed(values, draw), n=", ".join(names),
    )  # fmt: skip
    code = f"{PLT}names = {names}\nvalues = {values}\nplt.bar(names, values)\nplt.title('{topic}')\nplt.show()"
    if f"{topic}" not in prompt:
        code = code.replace(f"plt.title('{topic}')\n", "")
    listed = ", ".join(names)
    return ask(prompt, code, f"The bar chart shows {listed}.", think=f"Bars {values} for {names}.")


@family("plotting", heavy=True)
def value_histogram(draw: Draw) -> tuple[Item, ...]:
    """Of values that are given, or of a seeded sample of a normal distribution."""
    bins = draw.integer(3, 12)
    if draw.chance(0.4):
        count, seed = draw.pick(100, 200, 500, 1000, 2000, 5000), draw.pick(0, 1, 7, 42)
        prompt = draw.phrase(
            "[plot|draw|make|show] a histogram of {n} normal random numbers with {b} bins[, seed {s}|]",
            "histogram of {n} [samples|draws|values] from a normal distribution, {b} bins[, seed {s}|]",
            "[draw|sample] {n} [normal|gaussian] random numbers[ with seed {s}|] and [plot|show] their histogram with {b} bins",
            "[show|let me see|visualize] the distribution of {n} gaussian numbers in {b} bins[ (seed {s})|]",
            "{n} normally distributed values, {b} bins, histogram[, seed {s}|]",
            "simulate {n} standard normal values[, seed {s},|] and show a histogram of {b} bins",
            "what do {n} gaussian random numbers look like as a histogram with {b} bins",
            "{b} bins, {n} [random normal values|gaussian samples][, seed {s}|]: [histogram|plot the histogram]", "generate {n} [normally distributed|gaussian] numbers[ with seed {s}|] and [bin them into|put them in] {b} [bins|classes], as a histogram", "np.random normal, size {n}[, seed {s}|], hist with {b} bins", "how are {n} [draws from a standard normal|gaussian numbers] distributed? {b} bins[, seed {s}|]", "a histogram ({b} bins) of {n} standard normal draws[, seed {s}|]", "make {n} gaussian values[ (seed {s})|]; their histogram should have {b} bars", "I need {n} random values of a normal distribution[, seed {s},|] shown in a histogram with {b} bins", "bell curve from {n} random numbers: histogram, {b} bins[, seed {s}|]",
            n=count, b=bins, s=seed,
        )  # fmt: skip
        seed = seed if f"seed {seed}" in prompt else 0
        code = (
            f"import numpy as np\n{PLT}values = np.random.default_rng({seed}).normal(size={count})\n"
            f"plt.hist(values, bins={bins})\nplt.show()"
        )
        answer = f"The histogram shows {count} normal random numbers in {bins} bins."
        think = f"{count} normal numbers with seed {seed}, then plt.hist with {bins} bins."
        return ask(prompt, code, answer, think=think)
    values = some_numbers(draw, 8, 14)
    prompt = draw.phrase(
        "[plot|draw|make|show] a histogram of {v} with {b} bins",
        "histogram, {b} bins: {v}",
        "[show|plot] how {v} are [distributed|spread], histogram with {b} bins",
        "put {v} into {b} bins and [draw|plot|show] the histogram",
        "distribution of {v} as a histogram with {b} bins",
        "my measurements are {v}. [histogram|make a histogram|draw a histogram] with {b} bins",
        "hist of {v}, bins = {b}",
        "[count|group] the values {v} in {b} [bins|classes] and plot them",
        "I want to see the [frequency|distribution] of {v} in {b} bars of a histogram",
        "{v}: histogram[,| with] {b} bins",
        "[bins|number of bins] = {b}, histogram of {v}",
        "[sort|divide|split] {v} into {b} [bins|intervals] and draw the histogram",
        "how [often|frequent] do the values fall into {b} bins: {v}? histogram",
        "[frequency plot|histogram|frequency diagram] with {b} bins for {v}",
        "plt.hist({v}, bins={b})",
        "use {b} [bars|bins|classes] to show how {v} are distributed",
        "I counted {v}. a histogram with {b} bins please",
        "spread of {v}: histogram, {b} bins",
        "a histogram ({b} bins) for {v}",
        v=typed(values, draw),
        b=bins,
    )
    code = f"{PLT}values = {values}\nplt.hist(values, bins={bins})\nplt.show()"
    answer = f"The histogram shows the {len(values)} values in {bins} bins."
    return ask(prompt, code, answer, think=f"plt.hist of {values} with {bins} bins.")


@family("plotting", heavy=True)
def scatter_points(draw: Draw) -> tuple[Item, ...]:
    x_name, y_name = draw.pick(("x", "y"), ("x", "y"), ("height", "weight"), ("age", "income"), ("hours", "score"), ("speed", "distance"), ("temperature", "sales"), ("dose", "effect"))  # fmt: skip
    count = draw.integer(3, 8)
    top_x, top_y = draw.pick(10, 50, 200), draw.pick(10, 50, 200)
    xs = [draw.random.randint(0, top_x) for _ in range(count)]
    ys = [draw.random.randint(0, top_y) for _ in range(count)]
    points = ", ".join(f"({x}, {y})" for x, y in zip(xs, ys, strict=True))
    prompt = draw.phrase(
        "[make|draw|create|show|plot] a scatter plot of {y} against {x}: {x} = {a}, {y} = {b}",
        "scatter [plot|chart|diagram], {x}: {a}, {y}: {b}",
        "[scatter|plot] the points {p}",
        "[plot|draw|show] these points[ as dots|]: {p}",
        "{x} is {a} and {y} is {b}. [make a scatter plot|plot the points|scatter them]",
        "scatter [plot|chart] of {p}",
        "dots at {p}",
        "[is there a pattern|is there a relation] between {x} {a} and {y} {b}[? show a scatter plot|? plot the dots]",
        "show {y} ({b}) [versus|over|against] {x} ({a}) as [points|a scatter plot|dots]",
        "I measured {x} {a} and {y} {b}, [scatter plot please|plot it as points|please scatter]",
        "a point cloud of {p}",
        "[mark|put] the points {p} on a [graph|plot|coordinate system]", "{p}: scatter [plot|them|chart]", "[only dots|dots, no line]: {p}", "points {p}, [plot|draw|show] them", "a scatter [chart|diagram] with {x} {a} on the x axis and {y} {b} on the y axis", "{x} = {a}; {y} = {b}; scatter", "plot {y} against {x} as dots: {x} {a}, {y} {b}", "each point is ({x}, {y}): {p}. [draw them|scatter plot]", "does {y} depend on {x}? dots for {p}", "one dot per pair: {p}", "[data|measurements]: {x} {a}; {y} {b}. show [them as|a] [dots|scatter plot|point cloud]", "use plt.scatter for {p}",
        x=x_name, y=y_name, a=draw.pick(", ".join(map(str, xs)), str(xs)), b=draw.pick(", ".join(map(str, ys)), str(ys)), p=points,
    )  # fmt: skip
    code = f"{PLT}x = {xs}\ny = {ys}\nplt.scatter(x, y)\nplt.show()"
    answer = f"The scatter plot shows the {count} points."
    return ask(prompt, code, answer, think=f"plt.scatter with x = {xs} and y = {ys}.")


@family("plotting", heavy=True)
def pie_chart(draw: Draw) -> tuple[Item, ...]:
    topic, names, values = named_values(draw)
    prompt = draw.phrase(
        "[make|draw|create|show|plot] a pie chart of [the |]{t}: {x}",
        "pie chart of {x}",
        "show {x} as a pie",
        "{t}: {x}. [draw|make|show me] a pie chart",
        "{x} - make a pie chart of that",
        "my {t}: {x}. please draw a pie",
        "I want a pie chart showing {x}",
        "which share has each of {x}? pie chart",
        t=topic,
        x=typed_pairs(names, values, draw),
    )
    code = f"{PLT}names = {names}\nvalues = {values}\nplt.pie(values, labels=names)\nplt.show()"
    listed = ", ".join(names)
    return ask(prompt, code, f"The pie chart shows {listed}.", think=f"A pie of {values}: {names}.")


# --- files --------------------------------------------------------------------------------------

LINES = (
    "buy milk", "call Ann", "the bus leaves at nine", "milk and honey", "lock the door", "ask for help", "rain tomorrow", "new ideas for the garden", "results look fine", "seven open questions", "do not forget the keys", "wash the car", "birthday on Sunday", "two eggs and bread", "train to the coast", "water the plants", "hello world", "meeting at noon", "pay the rent", "the sky is blue",
    "one two three", "clean the lab", "read chapter five", "send the report", "feed the cat", "fix the bike", "good morning",
    "light and sound", "python is fun", "check the sensors", "write the tests", "take a walk", "back up the data",
)  # fmt: skip
FILES = "notes todo diary log report memo list message draft readme output letter ideas".split()
FOLDER = "from pathlib import Path\nfrom tempfile import mkdtemp\n"


@family("files")
def file_round_trip(draw: Draw) -> tuple[Item, ...]:
    name, text = (
        variable(draw, *FILES) + draw.pick(".txt", ".txt", ".md", ".log"),
        draw.pick(*LINES),
    )
    if draw.chance(0.4):
        text = f"{text} {draw.pick('at', 'number', 'and')} {draw.integer(1, 99)}"
    prompt = draw.phrase(
        '[write|save|store] "{t}" [to|in|into] a file {f} in [a temporary|a temp|the temp] folder and read it back',
        "write '{t}' to {f} [in the temp folder|in a temporary folder] and [show|print] [what is in it|the file|its content]",
        "create a [temporary |temp |]file {f} with the text {t}, then read it",
        "make a [temp|temporary] file called {f} that [contains|says] {t} and print its content",
        'put "{t}" into {f} (temp folder), then open it and show me the text',
        'file [test|round trip]: write "{t}" to {f} in a temp folder and read it',
        "save the text {t} as {f} in a temporary directory, then load it again",
        "[can you|please] write a [temporary |]text file {f} saying {t} and check what it says",
        'a file named {f} with "{t}" in it, in the temp folder: write it and read it back',
        "store the line {t} in {f} in a temp directory and read the file",
        "test the disk: write {t} into a temporary {f} and read it",
        "{f} in a temp folder: write '{t}', read it [back|again]",
        "[jot down|note] '{t}' in a temporary file {f} and show [me |]the file",
        "save '{t}' [under the name|as] {f} in the temp directory and print what is saved",
        "[open|make] a temporary {f}, put in '{t}', close it, read it",
        "can a file {f} in a temp folder hold '{t}'? write and read it",
        "temp file {f}; content: {t}; then print the content",
        "Path.write_text '{t}' to a temporary {f}, then read_text",
        "the text {t} should go to {f} (temp folder). [show|check] that it is there",
        "write and read back: {f} in a temporary directory, text '{t}'",
        "keep the note '{t}' in a temporary file called {f} and open it again",
        "create, fill and read {f} in the temp folder; it says '{t}'",
        "in a temp folder, write {f} with [the content|the line] '{t}' and display it",
        t=text,
        f=name,
    )
    code = f"{FOLDER}path = Path(mkdtemp()) / '{name}'\npath.write_text('{text}')\nprint(path.read_text())"
    think = f"Write '{text}' to {name} in a new temporary folder, then read it."
    return ask(prompt, code, f"{name} contains: **{{out}}**", think=think)


@family("files", number=True)
def file_counts(draw: Draw) -> tuple[Item, ...]:
    """The person wrote a file; lines, words or characters are counted."""
    name, lines = variable(draw, *FILES) + ".txt", draw.random.sample(LINES, draw.integer(2, 5))
    text = "\\n".join(lines)
    cell = f"{FOLDER}path = Path(mkdtemp()) / '{name}'\npath.write_text('{text}')\nprint(path.name)"
    thing, formula, think = draw.pick(
        ("lines", "len(path.read_text().splitlines())", "Read the file at path and count its lines."),
        ("words", "len(path.read_text().split())", "Read the file at path and count its words."),
        ("characters", "len(path.read_text())", "Read the file at path and count its characters."),
    )  # fmt: skip
    prompt = draw.phrase(
        "<howmany> {x} in [the file|my file|the file at path|{f}]",
        "how many {x} does [the file|{f}|my text file] have",
        "count the {x} [of|in] [the file|{f}|the text file]",
        "number of {x} in [the file|{f}|that file]",
        "{x} in {f}",
        "how many {x} are there in [the file I just wrote|{f}|the file at path]",
        "open {f} and count the {x}",
        "read [path|the file|{f}], how many {x}",
        "[like wc:|wc:] {x} of {f}",
        "[in|for] {f}: [how many|number of] {x}",
        "{x} [count|total] of {f}",
        "how long is {f} in {x}",
        "tell me the number of {x} [in|of] my file",
        "what is the {x} count [of|for] {f}",
        "[read|load|open] my file and [tell me|say] how many {x} [it has|are in it]",
        "I wrote {f}; how many {x} did I write",
        "{f}: count {x}",
        "does {f} have many {x}? count them",
        "size of {f} in {x}",
        "the file {f} has how many {x}",
        x=thing,
        f=name,
    )
    code = f"result = {formula}\nprint(result)"
    return (Cell(cell), Ask(prompt, (Step(code, think),), f"{name} has **{{out}}** {thing}."))


@family("files")
def folder_listing(draw: Draw) -> tuple[Item, ...]:
    endings = draw.random.sample((".txt", ".csv", ".md", ".py", ".json", ".png"), 2)
    stems = draw.random.sample(FILES + GOODS, draw.integer(2, 5))
    names = [stem + draw.pick(*endings) for stem in stems]
    listed = draw.pick(
        ", ".join(names), " ".join(names), ", ".join(names[:-1]) + " and " + names[-1]
    )
    ending = draw.pick(*(name[name.rindex(".") :] for name in names))
    only = draw.chance(0.4)
    every = (
        "[make|create] a [temporary|temp] folder with the [empty |]files {n} and list [them|it|its files|what is in it]",
        "[make|create] {n} in a [temp|temporary] [folder|directory] and [show|list|print] the files",
        "new temp folder, files {n}, [list the files|show what is inside|directory listing]",
        "put the empty files {n} into a temporary directory and list its content",
        "[touch|create] {n} in a new temporary folder, then ls",
        "which files are in a temp folder after I create {n} there",
        "make the files {n} in a fresh temporary folder and show me the sorted listing",
        "a temp directory with {n}: create it and list the files in it",
        "[can you|please] create a temporary folder holding {n} and list it",
        "temp folder, {n} inside, what does the listing [say|show]",
        "in a [fresh|new|clean] temporary directory make {n}, then [show|print] the [listing|directory]",
        "[create|add] the files {n} (empty, temp folder) and [show|tell me] which are there",
        "[I need|set up] a temporary folder that holds {n}; list it",
        "mkdir temp, touch {n}, ls",
        "[sorted|alphabetical] list of the files after making {n} in a temp folder",
        "empty files {n} in a temporary folder: [make them|create them] and list the folder",
        "what is in a temp folder with {n}? make it and look",
        "test folder with {n}, list all files",
    )
    some = (
        "[make|create] a [temporary|temp] folder with the [empty |]files {n} and list only the {e} files",
        "[make|create] {n} in a [temp|temporary] [folder|directory] and [show|list|print] those ending in {e}",
        "new temp folder, files {n}, [which of them are {e} files|list just the {e} files]",
        "put {n} into a temporary directory and find all {e} files",
        "[touch|create] {n} in a new temporary folder, then list *{e}",
        "which {e} files are in a temp folder after I create {n} there",
        "make the files {n} in a fresh temporary folder and filter the listing by {e}",
        "temp folder, {n} inside, only the {e} ones[ please|]",
        "[create|add] the files {n} (empty, temp folder) and [show|tell me] which end in {e}",
        "[I need|set up] a temporary folder that holds {n}; list its {e} files",
        "mkdir temp, touch {n}, ls *{e}",
        "glob *{e} in a temp folder that holds {n}",
        "empty files {n} in a temporary folder: make them and pick the {e} files",
        "of {n}, created in a temp folder, list those with the ending {e}",
        "which of {n} match *{e}? make them in a temp folder first",
        "a temp directory with {n}: create it and show the {e} files in it",
    )
    prompt = draw.phrase(*(some if only else every), n=listed, e=ending)
    pattern = f"*{ending}" if only else "*"
    code = (
        f"{FOLDER}folder = Path(mkdtemp())\nfor name in {names}:\n    (folder / name).touch()\n"
        f"print(sorted(p.name for p in folder.glob('{pattern}')))"
    )
    think = f"Make a new temporary folder with {', '.join(names)}, then list {pattern}."
    return ask(prompt, code, "The folder holds **{out}**.", think=think)


@family("files")
def json_round_trip(draw: Draw) -> tuple[Item, ...]:
    keys = draw.random.sample(
        ("name", "age", "city", "score", "price", "color", "size", "level"), 3
    )
    made: dict[str, int | str | float] = {}
    for key in keys:
        options: dict[str, int | str | float] = {"name": draw.pick(*NAMES), "city": draw.pick("Rome", "Oslo", "Lima", "Cairo"), "color": draw.pick("red", "blue", "green"), "price": draw.decimal(1, 99)}  # fmt: skip
        made[key] = options.get(key, draw.integer(1, 99))
    name, key = variable(draw, "data", "config", "settings", "user", "item", "record") + ".json", draw.pick(*keys)  # fmt: skip
    whole = draw.chance(0.5)
    pairs = ", ".join(f"{k} {v}" for k, v in made.items())
    all_of_it = (
        "[save|write|store] {d} as [JSON|json] in a temp file {f} and load it [again|back]",
        "json round trip [of|for] {d}[ through {f}|]",
        "[dump|write] {d} to {f} in a temporary folder, [load it and print it|then read it back]",
        "write a JSON file {f} with {p} in the temp folder and [read it back|show what was read]",
        "store {p} in a temporary {f} and load it",
        "make a json file with {p} in a temp directory and read it",
        "{d}: save it to {f} (temp folder), read it back and show it",
        "[dump and load|save and load] {d} as json[, file {f}|] in a temp folder",
        "temporary {f} with {d}: write, read, print",
        "[to json and back|json dump and load]: {d}",
        "put {d} into a json file in the temp folder and [open|read] it again",
        "json.dump {d} to a temp file, then json.load",
        "keep {p} in a temporary json file and show what is in it",
        "is {d} the same after a trip through a json file in the temp folder? show it",
        "serialize {d} to {f} (temp) and deserialize it",
        "does {d} survive being [saved as JSON and loaded again|written to a json file and read]",
    )
    one_key = (
        "[save|write|store] {d} as JSON in a temp file {f}, load it and give me {k}",
        "write {d} to a temporary {f} and read [the value of {k}|{k}] from it",
        "make a json file with {p} in a temp directory, read it and print {k}",
        "store {p} as {f} in a temp folder. then open it: what is {k}",
        "json file {f} with {p}: write it to a temp folder, load it, show {k}",
        "after saving {d} to {f} in a temporary folder and loading it, what is {k}",
        "dump {d} to {f} (temp), load it again, and get the field {k}",
        "temporary {f} with {d}: write it, read it, what is {k}",
        "put {d} into a json file in the temp folder and [get|read] {k} from the file",
        "json.dump {d} to a temp file, json.load it, print {k}",
        "keep {p} in a temporary json file; what does it say under {k}",
        "{k} from a json file with {p} (temp folder, write it first)",
        "serialize {d} to {f} (temp), load it and tell me the {k}",
        "{d}: to {f} in a temp folder, back again, then {k}",
        "first write {p} to a temporary json file, then read only {k}",
        "save {p} as json in a temporary file and look up {k} in it",
    )
    prompt = draw.phrase(*(all_of_it if whole else one_key), d=made, p=pairs, f=name, k=key)
    name = name if name in prompt else "data.json"
    shown = "loaded" if whole else f"loaded['{key}']"
    code = (
        f"import json\n{FOLDER}path = Path(mkdtemp()) / '{name}'\n"
        f"path.write_text(json.dumps({made}))\nloaded = json.loads(path.read_text())\nprint({shown})"
    )
    answer = "The file holds **{out}**." if whole else f"In the file, {key} is **{{out}}**."
    return ask(prompt, code, answer, think=f"Write {made} to {name} with json, then load it.")


@family("files", weight=0.8)
def growing_file(draw: Draw) -> tuple[Item, ...]:
    """Three cycles: a file is written, a line is added, the lines are counted."""
    name = variable(draw, *FILES) + ".txt"
    first, second = draw.random.sample(LINES, 2)
    prompt = draw.phrase(
        'write "{a}" to {f} in a temp folder, append "{b}", and count the lines',
        "make a temporary file {f} with the line '{a}', add the line '{b}', how many lines are there",
        'create {f} (temp folder) saying "{a}", then append "{b}" and tell me the number of lines',
        '[log|note] "{a}" in a temporary {f}, then add "{b}" to it, then count its lines',
        'start a temp file {f} with "{a}". append "{b}". show it and count the lines',
        'step by step: write "{a}" into a temporary {f}, append "{b}", count lines',
        "[in a temp folder|in a temporary folder] write {f}: first line '{a}', then append '{b}', then the number of lines",
        "temp file {f}: '{a}', then '{b}'. how many lines now",
        "{f} in a temp folder starts with '{a}'; add '{b}' at the end; number of lines?",
        "write '{a}' first and '{b}' after it into a temporary {f} and [count|tell me] the lines",
        "create {f} (temp) with '{a}'; open it for appending; add '{b}'; line count",
        "a [diary|list|log] file {f} in the temp folder: '{a}', later '{b}'. lines?",
        "how many lines has a temporary {f} after writing '{a}' and appending '{b}'",
        "two writes to a temp {f}: '{a}' and then, appended, '{b}'. count the lines",
        "new temp file {f} with '{a}', extend it by '{b}', count",
        'append "{b}" to a temporary file {f} that starts with "{a}" and count its lines',
        a=first,
        b=second,
        f=name,
    )
    steps = (
        Step(
            f"{FOLDER}path = Path(mkdtemp()) / '{name}'\npath.write_text('{first}\\n')\nprint(path.read_text())",
            f"First write '{first}' to {name}.",
        ),
        Step(
            f"with path.open('a') as file:\n    file.write('{second}\\n')\nprint(path.read_text())",
            f"Now append '{second}'.",
        ),
        Step("result = len(path.read_text().splitlines())\nprint(result)", "Count the lines."),
    )
    return (Ask(prompt, steps, f"{name} now has **{{out}}** lines."),)


# --- tools --------------------------------------------------------------------------------------

LOOKUPS: tuple[tuple[str, str, str, tuple[str, ...]], ...] = (
    ("stock", "item", "goods", ("how many {x} are in stock", "how much {x} do we have [left|in stock]", "{x} in stock", "[is|are] there any {x} left, and how many", "our stock of {x}", "[check|look up] the stock of {x}", "what number of {x} is on the shelf")),
    ("price_of", "product", "goods", ("what [is the price of|does it cost to buy|do I pay for] {x}", "how much [is|are|do I pay for] {x}", "the price of {x}", "{x}: price", "[check|look up] the price of {x}", "what would {x} cost me")),
    ("age_of", "person", "people", ("how old is {x}", "the age of {x}", "what is the age of {x}", "{x}'s age", "[check|look up] how old {x} is", "how many years old is {x}", "which age has {x}")),
    ("seats", "room", "rooms", ("how many seats does the {x} have", "how many people fit into the {x}", "seats in the {x}", "can you look up the seats of the {x}", "how many chairs are in the {x}", "{x}: number of seats", "how large is the {x}, in seats")),
    ("temperature_in", "city", "cities", ("how [warm|hot|cold] is it in {x}", "the temperature in {x}", "what is the temperature in {x}", "how many degrees is it in {x}", "{x}, temperature", "[check|look up] the temperature for {x}", "is it warm in {x}? how many degrees")),
    ("distance_to", "city", "cities", ("how far is {x}", "the distance to {x}", "how many km is it to {x}", "how long is the way to {x}, in km", "{x}: how far away", "[check|look up] the distance to {x}", "how many kilometers are there between us and {x}")),
    ("extension", "person", "people", ("what is the extension of {x}", "which extension does {x} have", "phone extension of {x}", "what do I dial for {x}", "under which extension do I reach {x}", "{x}: extension", "[check|look up] the extension of {x}")),
    ("sensor", "quantity", "sensors", ("what does the {x} sensor [read|say|show]", "the [reading|value] of the {x} sensor", "read the {x} sensor", "{x} sensor: value", "what is the current {x}, by its sensor", "[check|query] the sensor for {x}", "which value comes from the {x} sensor")),
    ("score", "player", "people", ("what is the score of {x}", "how many points has {x}", "{x} - which score", "{x}'s score", "[check|look up] the score of {x}", "how well did {x} do, the score", "what did {x} score")),
    ("shelf_of", "book", "goods", ("on which shelf [is|are] {x}", "[which|what] shelf for {x}", "where do I find {x}, which shelf", "shelf number of {x}")),
    ("salary_of", "person", "people", ("what does {x} earn", "how much does {x} earn", "{x}'s salary", "the [pay|salary] of {x}")),
    ("population_of", "city", "cities", ("how many people live in {x}", "[population|inhabitants] of {x}", "how big is the population of {x}", "{x}: how many inhabitants")),
    ("floor_of", "room", "rooms", ("on which floor is the {x}", "what floor is the {x} on", "floor of the {x}", "the {x} is on which floor")),
    ("calories", "food", "foods", ("how many calories [are in|does] {x}[ have|]", "calories of {x}", "the calories in {x}", "{x}: calories", "[check|look up] the calories of {x}", "if I eat {x}, how many calories is that", "calorie count for {x}")),
)  # fmt: skip
KEYS = {
    "goods": GOODS,
    "people": NAMES,
    "rooms": "library gym lab cinema canteen office studio hall".split(),
    "cities": "Rome Paris Oslo Cairo Lima Delhi Tokyo Berlin Madrid Lisbon".split(),
    "sensors": "pressure humidity light voltage flow smoke level speed".split(),
    "foods": "apple bread cheese rice pizza salad soup banana pasta".split(),
}
BY_NAME = (
    "[use|call|ask|run|try] the {t} tool [for|with] {x}",
    "what does the {t} tool [say|return|give|answer] for {x}",
    "look {x} up with the {t} tool",
    "use_tool {t} with {p} {x}",
    "call {t} with {p} = {x}",
    "[there is a tool {t}. use it for|use the tool {t} to find] {x}",
    "{t}({x})",
    "{x} -> {t} tool",
    "[let|have] the {t} tool [answer|handle|look at] {x}",
    "[please |]pass {x} to [the {t} tool|{t}]",
    "[what|which value] comes out of the {t} tool for {x}",
    "the {t} tool [with|for] {p} {x}, please",
    "[invoke|query|consult] the {t} tool [for|about|with] {x}",
    "tool {t}, {p} {x}",
    "[try|use] {t} to find out about {x}",
    "what is the [output|answer|result] of {t} for {x}",
    "[feed|give] {x} into the {t} tool",
    "I'd like the {t} tool [run|used|called] for {x}",
    "[run|query] {t} for {x}",
)


def registered(draw: Draw) -> tuple[str, str, tuple[str, ...], dict[str, int], Cell]:
    """A look-up tool that the person makes: name, parameter, questions, its table, the cell."""
    name, parameter, kind, questions = draw.pick(*LOOKUPS)
    keys = draw.random.sample(KEYS[kind], draw.integer(2, 4))
    table = {key: draw.random.randint(2, draw.pick(20, 99, 400)) for key in keys}
    body = f"def {name}({parameter}):\n    return {table}[{parameter}]"
    return name, parameter, questions, table, Cell(f"@register_tool\n{body}")


@family("tools", weight=2)
def tool_lookup(draw: Draw) -> tuple[Item, ...]:
    """The person registers a tool, and asks what only the tool knows."""
    name, parameter, questions, table, cell = registered(draw)
    key = draw.pick(*table)
    plain = (
        f"[please tell me, |ask the tool: |I want to know: |with the tool: |]{q}[, use the tool|, the tool knows| (tool)|]"
        for q in questions
    )
    wordings = BY_NAME if draw.chance(0.5) else tuple(plain)
    prompt = draw.phrase(*wordings, t=name, p=parameter, x=key)
    code = f'result = use_tool("{name}", {parameter}="{key}")\nprint(result)'
    think = f"The tool {name} knows it: {parameter} is {key}."
    return (
        cell,
        Ask(prompt, (Step(code, think),), f"The tool {name} gives **{{out}}** for {key}."),
    )


@family("tools")
def tool_and_more(draw: Draw) -> tuple[Item, ...]:
    """Two cycles: ask a tool, then compute with what it said."""
    key, other = draw.random.sample(GOODS, 2)
    name, parameter = draw.pick(("price_of", "product"), ("unit_price", "item"), ("cost_of", "article"), ("rate_for", "goods"))  # fmt: skip
    table = {key: draw.number(1, 90), other: draw.number(1, 90)}
    n = draw.integer(2, 60)
    cell = Cell(f"@register_tool\ndef {name}({parameter}):\n    return {table}[{parameter}]")
    prompt = draw.phrase(
        "what do {n} {x} cost[, use the {t} tool|, with the {t} tool]",
        "use the {t} tool: total for {n} {x}",
        "[ask|use|call] {t} for {x} and multiply by {n}",
        "I buy {n} {x}. get the price with {t}, what do I pay",
        "price of {n} units of {x} with the {t} tool",
        "look up {x} with {t}, then compute the cost of {n}",
        "how much is an order of {n} {x}? the tool {t} knows the price",
        "{n} times the price of {x}, the price comes from {t}",
        "first call {t} for {x}, then tell me the bill for {n} of them",
        "[my|our] order is {n} {x}. {t} [knows|has|gives] the price; [total|what do I pay]",
        "[with|using|by] {t}: how much for {n} {x}",
        "{n} {x} - [cost|total|bill], [price from|look the price up with] {t}",
        "one {x} costs what {t} says. what do {n} cost",
        "get the price of {x} from {t}, then times {n}",
        "how expensive are {n} {x} according to [the tool |]{t}",
        "the bill for {n} {x}, with the price that {t} gives",
        "[we need|I want] {n} {x}. [ask|use|check] {t} and compute the [total|cost]",
        "{t} for {x}, times {n}",
        "multiply what {t} says about {x} by {n}",
        "[buying|ordering] {n} {x}: how much, by the tool {t}",
        "order: {n} x {x}. total with the tool {t}",
        n=n,
        x=key,
        t=name,
    )
    first = Step(
        f'price = use_tool("{name}", {parameter}="{key}")\nprint(price)',
        f"The tool {name} knows the price of {key}.",
    )
    second = Step(f"result = round(price * {n}, 2)\nprint(result)", f"Now times {n}.")
    return (cell, Ask(prompt, (first, second), f"{n} {key} cost **{{out}}**."))


MADE_TOOLS = (
    ("double", "n", "2 * n", "doubles a number"), ("square", "n", "n ** 2", "squares a number"), ("half", "n", "n / 2", "halves a number"),
    ("triple", "n", "3 * n", "triples a number"), ("add_ten", "n", "n + 10", "adds ten to a number"), ("percent_of_100", "n", "round(n / 100, 2)", "divides a number by 100"), ("seconds", "minutes", "minutes * 60", "converts minutes to seconds"), ("grams", "kg", "kg * 1000", "converts kg to grams"), ("square_area", "side", "side ** 2", "computes the area of a square"), ("negative", "n", "-n", "flips the sign of a number"), ("root", "n", "round(n ** 0.5, 4)", "takes the square root of a number"), ("to_binary", "n", "bin(n)[2:]", "writes a number in binary"), ("weeks", "days", "round(days / 7, 2)", "converts days to weeks"),
    ("cube", "n", "n ** 3", "cubes a number"), ("to_miles", "km", "round(km * 0.621371, 2)", "converts km to miles"),
    ("fahrenheit", "celsius", "round(celsius * 1.8 + 32, 2)", "converts celsius to fahrenheit"), ("with_tax", "price", "round(price * 1.19, 2)", "adds 19% tax to a price"),
    ("minutes", "hours", "hours * 60", "converts hours to minutes"), ("circle_area", "radius", "round(3.14159 * radius ** 2, 2)", "computes the area of a circle"),
    ("is_even", "n", "n % 2 == 0", "tells if a number is even"), ("next_number", "n", "n + 1", "adds one"), ("digits", "n", "len(str(n))", "counts the digits of a number"),
)  # fmt: skip


@family("tools")
def make_tool(draw: Draw) -> tuple[Item, ...]:
    name, parameter, body, said = draw.pick(*MADE_TOOLS)
    n = draw.integer(2, 500)
    prompt = draw.phrase(
        "[make|create|register|write|add] a tool {t} that {s} and [call|use|try] it with {n}",
        "register a tool called {t} which {s}, then use it for {n}",
        "[I need|I want] a tool {t} that {s}. try it on {n}",
        "define the tool {t} ({s}) and run it on {n}",
        "new tool: {t}, it {s}. test with {n}",
        "tool {t} that {s}; example {n}",
        "[can you|please] give the shell a tool {t} that {s} and show what it gives for {n}",
        "build a tool named {t}. it {s}. what does it return for {n}",
        "[could|would] you [set up|register|write] a tool {t}? it {s}. [try|run] {n}",
        "a tool that {s}, called {t}; what does it say for {n}",
        "[tool|register]: {t} - {s}. run for {n}",
        "I'd like to have a tool {t} around that {s}; [demonstrate|show] it with {n}",
        "[make|write] {t} a tool ({s}) and [apply it to|feed it] {n}",
        "please register {t}. it {s}. example: {n}",
        "add {t} to the tools: it {s}. then use_tool on {n}",
        "make yourself a tool {t} that {s}, then tell me what {n} gives",
        "[we need|build|prepare] the tool {t} that {s} and [check|try] it for {n}",
        "{t} as a [new |]tool which {s}; call for {n}",
        "use register_tool to make {t}, which {s}, and call it with {n}",
        t=name,
        s=said,
        n=n,
    )
    code = (
        f"@register_tool\ndef {name}({parameter}):\n    return {body}\n\n"
        f'result = use_tool("{name}", {parameter}={n})\nprint(result)'
    )
    think = f"Register {name}, then call it with {parameter} = {n}."
    return ask(
        prompt, code, f"The tool {name} is there; for {n} it gives **{{out}}**.", think=think
    )


ABSENT = (
    ("translate", "word", "topics", "a translation of {x}"), ("phone_book", "name", "people", "the phone number of {x}"), ("recipes", "dish", "foods", "a recipe for {x}"), ("images", "subject", "topics", "pictures of {x}"), ("train_times", "city", "cities", "the trains to {x}"), ("time_in", "city", "cities", "the local time in {x}"),
    ("weather", "city", "cities", "the weather in {x}"), ("web_search", "query", "topics", "anything about {x} on the web"),
    ("news", "topic", "topics", "the news about {x}"), ("stock_quote", "company", "companies", "the share price of {x}"),
    ("calendar", "day", "days", "the appointments on {x}"), ("traffic", "city", "cities", "the traffic in {x}"),
    ("send_email", "to", "people", "reach {x} by email"), ("flights", "city", "cities", "the flights to {x}"),
    ("wikipedia", "title", "topics", "the article about {x}"), ("hotel", "city", "cities", "a hotel in {x}"),
    ("movie_times", "day", "days", "the movie times on {x}"), ("map", "city", "cities", "the map of {x}"),
)  # fmt: skip
ABSENT_KEYS = {
    **KEYS,
    "topics": "cats football robots music space chess cooking volcanoes physics trains".split(),
    "companies": "Apple Tesla Siemens Nokia Toyota Sony Bayer".split(),
    "days": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(),
}


@family("tools")
def tool_not_there(draw: Draw) -> tuple[Item, ...]:
    """The tool does not exist, and nothing else could answer: an honest answer."""
    name, parameter, kind, what = draw.pick(*ABSENT)
    key = draw.pick(*ABSENT_KEYS[kind])
    prompt = draw.phrase(
        *BY_NAME,
        "please use your {t} tool, {p} {x}",
        "ask {t} about {x}",
        "[I think you have|you should have] the {t} tool, use it for {x}",
        "{x}: [call|use] the {t} tool",
        "[is there|do you have] a {t} tool? [try|use] it for {x}",
        "[open|start] {t} and look for {x}",
        "[get|fetch] {x} from the {t} tool",
        "I was told you can use {t}; {x} please",
        "let the tool {t} tell us about {x}",
        "what does {t} know about {x}",
        "[go to|try] your tool {t} with {x}",
        "with the tool {t}, check {x}",
        t=name,
        p=parameter,
        x=key,
    )
    step = Step(f'print(use_tool("{name}", {parameter}="{key}"))', f"Call the tool {name}.")
    verb = "cannot" if name == "send_email" else "cannot get"
    answer = f"There is no tool called {name} here, so I {verb} {what.format(x=key)}."
    return (Ask(prompt, (step,), answer, fails=True),)


def _fallback(draw: Draw) -> tuple[str, str, str, str, str]:
    """Tool, arguments, how a person says them, the code instead, and what it does."""
    n, m = draw.integer(2, 400), draw.integer(2, 90)
    values, word = [draw.integer(1, 99) for _ in range(draw.integer(3, 6))], draw.pick(*WORDS)
    text, rate = draw.pick(*LINES), draw.decimal(0.5, 1.9)
    listed = ", ".join(map(str, values))
    return draw.pick(
        ("square_root", f"value={n}", str(n), f"round({n} ** 0.5, 4)", "A power of one half does it"),
        ("average", f"values={values}", listed, f"round(sum({values}) / {len(values)}, 4)", "The sum over the count does it"),
        ("total", f"values={values}", listed, f"sum({values})", "sum does it"),
        ("maximum", f"values={values}", listed, f"max({values})", "max does it"),
        ("sort_numbers", f"values={values}", listed, f"sorted({values})", "sorted does it"),
        ("word_count", f'text="{text}"', f'"{text}"', f"len('{text}'.split())", "split and len do it"),
        ("uppercase", f'text="{text}"', f'"{text}"', f"'{text}'.upper()", "str.upper does it"),
        ("reverse_text", f'text="{word}"', f'"{word}"', f"'{word}'[::-1]", "A slice with step -1 does it"),
        ("multiply", f"a={n}, b={m}", f"{n} and {m}", f"{n} * {m}", "The operator * does it"),
        ("add_numbers", f"a={n}, b={m}", f"{n} and {m}", f"{n} + {m}", "The operator + does it"),
        ("convert_currency", f"amount={n}, rate={rate}", f"{n} at the rate {rate}", f"round({n} * {rate}, 2)", "The amount times the rate does it"),
        ("to_celsius", f"fahrenheit={n}", f"{n} fahrenheit", f"round(({n} - 32) * 5 / 9, 2)", "The formula (f - 32) * 5 / 9 does it"),
        ("to_binary", f"number={n}", str(n), f"bin({n})[2:]", "bin does it"),
        ("text_length", f'text="{word}"', f'"{word}"', f"len('{word}')", "len does it"),
    )  # fmt: skip


@family("tools", weight=1.3)
def tool_fallback(draw: Draw) -> tuple[Item, ...]:
    """The tool does not exist, but plain Python can do its work."""
    name, arguments, said, python, how = _fallback(draw)
    prompt = draw.phrase(
        "[use|call|run|try] the {t} tool [for|on|with] {x}",
        "what does the {t} tool [say|return|give] for {x}",
        "[run|call] {t} on {x}",
        "[there is a tool {t}|I was told about the {t} tool]. use it on {x}",
        "with the tool {t}: {x}",
        "please apply the {t} tool to {x}",
        "use_tool {t} for {x}",
        "give {x} to the {t} tool",
        "send {x} to the tool {t} and show me what comes back",
        "[let|have] the {t} tool [do|process|take] {x}",
        "{t}({x}) as a tool call",
        "what is the [result|answer|output] of the {t} tool for {x}",
        "[please |]pass {x} to the {t} tool",
        "[invoke|query] the tool {t} with {x}",
        "{x} -> {t} tool",
        "{x}, [by|with|using] the {t} tool[ please|]",
        "tool: {t}, input: {x}",
        "[try|use] your {t} tool, the input is {x}",
        "could the tool {t} do {x}",
        "put {x} through the {t} tool",
        "the tool {t} should [work on|take care of] {x}",
        "I want the tool {t} to handle {x}",
        t=name,
        x=said,
    )
    first = Step(f'print(use_tool("{name}", {arguments}))', f"Call the tool {name} with {said}.")
    second = Step(f"result = {python}\nprint(result)", f"There is no such tool. {how}.")
    answer = f"There is no {name} tool, so I computed it in Python: **{{out}}**."
    return (Ask(prompt, (first, second), answer, fails=True),)


@family("tools", weight=0.8)
def misspelt_tool(draw: Draw) -> tuple[Item, ...]:
    """The person misspells a tool of their own; the error names the right one."""
    name, parameter, _, table, cell = registered(draw)
    key = draw.pick(*table)
    at = draw.random.randrange(1, len(name))
    wrong = draw.pick(name[:at] + name[at + 1 :], name[:at] + name[at] + name[at:], name + "s", name[: at - 1] + name[at] + name[at - 1] + name[at + 1 :])  # fmt: skip
    wrong = wrong if wrong != name else name + "s"
    prompt = draw.phrase(*BY_NAME, t=wrong, p=parameter, x=key)
    first = Step(
        f'result = use_tool("{wrong}", {parameter}="{key}")\nprint(result)',
        f"Call the tool {wrong}.",
    )
    second = Step(
        f'result = use_tool("{name}", {parameter}="{key}")\nprint(result)',
        f"There is no {wrong}; the tool is called {name}.",
    )
    answer = f"The tool is called {name}; for {key} it gives **{{out}}**."
    return (cell, Ask(prompt, (first, second), answer, fails=True))


# --- plans --------------------------------------------------------------------------------------

PLANS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("the average of the {v}", ("Put the {v} into a list.", "Add them up with sum.", "Divide by their number, len.")),
    ("the median of the {v}", ("Sort the {v}.", "Take the one in the middle.", "With an even number of them, average the two in the middle.")),
    ("the standard deviation of the {v}", ("Compute the mean of the {v}.", "Average the squared distances from the mean.", "Take the square root.")),
    ("the largest of the {v}", ("Put the {v} into a list.", "Call max on it.")),
    ("which of the {v} are outliers", ("Compute the mean and the standard deviation of the {v}.", "Mark those more than two deviations from the mean.", "Print the marked ones.")),
    ("the total of a bill with {p}% tax", ("Add up the prices.", "Multiply the sum by 1 + {p} / 100.", "Round to 2 decimals.")),
    ("a balance after {n} years of {p}% interest", ("Start with the amount.", "Multiply it by (1 + {p} / 100) ** {n}.", "Round to 2 decimals.")),
    ("pi with {m} random points", ("Seed the random generator.", "Draw {m} points in the unit square.", "Count those within distance 1 of the corner.", "Four times their share estimates pi.")),
    ("the chance that two dice sum to {p}", ("List all rolls of two dice with itertools.product.", "Count those whose sum is {p}.", "Divide by the number of rolls.")),
    ("the most common word of a text", ("Split the text into words in lower case.", "Count them with collections.Counter.", "Take the first of most_common(1).")),
    ("the prime numbers below {m}", ("Go through the numbers from 2 to {m} - 1.", "Keep a number if no divisor up to its root divides it.", "Print the list.")),
    ("the distance between two points", ("Subtract the coordinates.", "Square the differences and add them.", "Take the square root, or use math.dist.")),
    ("the line of best fit of {n} points", ("Put x and y into two arrays.", "Call np.polyfit(x, y, 1).", "Print the slope and the intercept.")),
    ("the dominant frequency of a signal", ("Sample the signal at a fixed rate.", "Compute np.fft.rfft and its magnitudes.", "Find the frequency of the largest one.")),
    ("the sum of a column of a CSV file", ("Open the file with csv.DictReader.", "Convert the column's texts to numbers.", "Add them up and print the sum.")),
    ("the number of days between two dates", ("Make two datetime.date objects.", "Subtract the earlier from the later.", "Print the days of the difference.")),
    ("the area under a curve", ("Split the interval into {m} small steps.", "Multiply each height by the width of a step.", "Add up the products.")),
    ("the solution of {n} linear equations", ("Put the coefficients into a matrix and the right sides into a vector.", "Call np.linalg.solve.", "Check by multiplying back.")),
    ("the signal-to-noise ratio of {n} replicates, larger is better", ("Square the {n} results and take the reciprocals.", "Average them.", "Take -10 times the base 10 logarithm.")),
    ("the probability of a disease after a positive test", ("Take the prior, the sensitivity and the specificity.", "Multiply prior and sensitivity: the true positives.", "Multiply 1 - prior and 1 - specificity: the false positives.", "Divide the true ones by all positives.")),
    ("how often each letter occurs in a text", ("Turn the text into lower case.", "Count its letters with collections.Counter.", "Print the counts in order.")),
    ("the growth of the {v} in percent", ("Take the first and the last of the {v}.", "Divide their difference by the first.", "Multiply by 100 and round.")),
    ("a moving average of the {v} over {n} values", ("Put the {v} into a list.", "Average each {n} neighbours.", "Print the list of averages.")),
    ("the shortest route through {n} cities", ("Store the distances in a table.", "Try every order with itertools.permutations.", "Keep the order with the smallest sum.")),
)  # fmt: skip


def numbered(lines: Sequence[str]) -> str:
    return "\n".join(f"{number}. {line}" for number, line in enumerate(lines, start=1))


@family("plans", weight=2)
def plan_only(draw: Draw) -> tuple[Item, ...]:
    """How something would be computed; nothing is run."""
    what, lines = draw.pick(*PLANS)
    values: dict[str, object] = {
        "v": draw.pick("prices", "temperatures", "scores", "ages", "weights", "sales", "measurements", "salaries"),
        "n": draw.integer(2, 9), "p": draw.integer(3, 12), "m": draw.pick(100, 500, 1000, 10000),
    }  # fmt: skip
    prompt = draw.phrase(
        "how would you [compute|find|calculate|work out] {x}[? don't run it| without running it|? just the plan|]",
        "[plan|outline|describe] how to [compute|find|calculate] {x}[, don't run it|, no code|, do not execute anything|]",
        "[give me|write|make] a plan [for computing|to find|to compute] {x}[, don't run anything|]",
        "what [steps|are the steps] to [compute|find] {x}",
        "[explain|describe] the steps to [get|find|compute] {x}, [without code|do not run code|only words]",
        "just [a plan|the idea|the steps], no execution: {x}",
        "which steps would you take to [find|compute|get] {x}",
        "don't compute anything yet. how [would|do] you get {x}",
        "[design|sketch] a procedure [for|to find] {x}",
        "in a few steps, how does one [compute|find] {x}",
        "I only want to know how you would [find|compute|calculate] {x}",
        "[what would be|tell me|list] the steps [for|to get] {x}[; run nothing|; do not calculate yet|]",
        "[before we start|first]: how [does|would] one [get|find|compute] {x}? [words only|just explain|no code]",
        "explain [to me|in words|briefly] how to [compute|calculate|find] {x}, [don't execute it|nothing is to be run|without doing it]",
        "recipe for {x}, [no code|in words|steps only]",
        "[roadmap|outline|step list] for {x}",
        "how do people [compute|find|calculate] {x}? [only the idea|just the steps|in steps, please]",
        "if you had to [find|compute|get] {x}, [how would you go about it|what would you do first, second, third]",
        "I don't need the result. how is {x} [computed|found|calculated]",
        "[number|write down|enumerate] the steps [to find|for finding|that lead to] {x}",
        "[think about|consider] {x}: which steps [are needed|would it take]? don't run anything",
        "teach me the steps [to|that] [find|compute] {x}, no execution",
        "in theory, how [would you|does one] get {x}",
        "what is the [method|procedure|way] to [find|compute|get] {x}? [no calculation|describe only]",
        "describe your plan for {x} [and stop there|and wait|without code]",
        "plan: {x}",
        "what is your [approach|strategy] to [find|compute] {x}[, nothing needs to run|]",
        x=what.format(**values),
    )
    answer = numbered([line.format(**values) for line in lines])
    return (Ask(prompt, (), answer, think="Only a plan is wanted: nothing is run."),)


@family("plans")
def plan_then_run(draw: Draw) -> tuple[Item, ...]:
    """First the plan in words; when the person agrees, the code."""
    values = some_numbers(draw, 3, 7)
    kind, lines, formula = draw.pick(
        ("average", ("Put the numbers into a list.", "Divide their sum by their number."), "sum(values) / len(values)"),
        ("median", ("Put the numbers into a list.", "Sort it and take the middle with statistics.median."), "statistics.median(values)"),
        ("range", ("Put the numbers into a list.", "Subtract the smallest from the largest."), "max(values) - min(values)"),
        ("sum of squares", ("Put the numbers into a list.", "Square each and add the squares up."), "sum(v ** 2 for v in values)"),
        ("product", ("Put the numbers into a list.", "Multiply them with math.prod."), "math.prod(values)"),
        ("standard deviation", ("Put the numbers into a list.", "Call statistics.stdev on it."), "statistics.stdev(values)"),
    )  # fmt: skip
    prompt = draw.phrase(
        "how would you [find|compute|get] the {k} of {v}? [don't run it yet|plan first|just the plan for now]",
        "plan how to compute the {k} of {v}, [don't run it yet|run nothing yet|wait before you run it]",
        "I want the {k} of {v}. first [tell me the steps|give me the plan|explain your plan], [no code yet|don't run it]",
        "before computing the {k} of {v}, [what is your plan|tell me the steps]",
        "the {k} of {v}: [plan only, please|only the steps for now|steps first]",
        "describe the steps for the {k} of {v} without running them",
        "outline the calculation of the {k} of {v}, but wait with running",
        "{v}: how would you get the {k}? [steps first|wait with the code|I want to see the plan]",
        "[let's plan|plan first]: {k} of {v}",
        "the data: {v}. [which steps|what steps] lead to the {k}? [run later|not yet run]",
        "I'd like the {k} of {v}, but [show me the plan first|tell me first what you will do]",
        "what would you do to [find|get] the {k} of {v}? [don't do it yet|wait for my ok|not yet]",
        "list the steps for the {k} of {v}, [do not execute them|hold on before running|I will say when]",
        "[first|to begin with] only the plan: {k} of {v}",
        "write a plan [of|for] how to get the {k} [of|from] {v} and wait",
        "steps to the {k} of {v}, [nothing more for now|no running yet]",
        "give me a plan for the {k} of {v}, we run it afterwards",
        k=kind,
        v=typed(values, draw),
    )
    first = Ask(prompt, (), numbered(lines), think="Only a plan is wanted: nothing is run.")
    agreed = draw.phrase(
        "[ok|good|fine|great|yes|alright], [do it|run it|go ahead|now run it|now do it]",
        "[go ahead|run it|now run it|do it now|execute the plan|please run it|carry it out]",
        "[sounds good|looks good|good plan|I agree], [run it|do it|go ahead|compute it]",
        "now [compute it|run the plan|do the calculation|execute it]",
        "[yes|yes please|ok|sure], [go on|proceed|continue|start]",
        "[that is fine|that's right|perfect|agreed|approved], [please compute it|run it now|carry on]",
        "do [it|that|exactly that][ now| please|]",
        "[and now|now then], [the result|the number|compute it], please",
        "[I like it|the plan is good|seems right]. [go|execute|run it]",
        "[follow|use|run] [this|that|your|the] plan[ now|]",
        "[let's see|show me] the result",
        "[make it so|go for it|do it like that]",
        "[start|proceed|you may run it now|let's run it]",
    )
    module = formula.split(".")[0] if formula.startswith(("statistics.", "math.")) else ""
    code = f"values = {values}\nresult = round({formula}, 4)\nprint(result)"
    code = f"import {module}\n{code}" if module else code
    second = Step(code, f"Now the plan is run: the {kind} of {values}.")
    return (first, Ask(agreed, (second,), f"The {kind} is **{{out}}**."))


# --- several steps ------------------------------------------------------------------------------


@family("multi-step", weight=1.5)
def list_pipeline(draw: Draw) -> tuple[Item, ...]:
    """Four cycles: make a list, change it, keep some, sum it up."""
    n, k, m, d = draw.integer(5, 12), draw.integer(2, 12), draw.integer(2, 20), draw.integer(2, 5)
    made, start = draw.pick(
        (f"the numbers from 1 to {n}", f"list(range(1, {n} + 1))"),
        (f"the first {n} multiples of {k}", f"[{k} * i for i in range(1, {n} + 1)]"),
        (f"the squares from 1 to {n}", f"[i ** 2 for i in range(1, {n} + 1)]"),
        (f"the even numbers up to {2 * n}", f"list(range(2, {2 * n} + 1, 2))"),
    )
    changed, change = draw.pick(
        (f"multiply each by {m}", f"v * {m}"), (f"add {m} to each", f"v + {m}"), ("square each", "v ** 2"),
        ("double each", "v * 2"), (f"subtract {m} from each", f"v - {m}"),
    )  # fmt: skip
    values = [eval(change, {"v": v}) for v in eval(start)]
    limit = draw.pick(*sorted(values)[: max(1, len(values) // 2)])
    kept, keep = draw.pick(
        (f"those above {limit}", f"v > {limit}"), (f"those divisible by {d}", f"v % {d} == 0"),
        ("the even ones", "v % 2 == 0"), ("the odd ones", "v % 2 == 1"), (f"those larger than {limit}", f"v > {limit}"),
    )  # fmt: skip
    if not any(eval(keep, {"v": v}) for v in values):
        kept, keep = f"those above {limit - 1}", f"v > {limit - 1}"
    final, end = draw.pick(
        ("the sum", "sum(kept)"), ("the total", "sum(kept)"), ("how many are left", "len(kept)"), ("the largest", "max(kept)"),
        ("the smallest", "min(kept)"), ("the average", "round(sum(kept) / len(kept), 2)"),
    )  # fmt: skip
    prompt = draw.phrase(
        "[take|make a list of|start with] {a}, {b}, keep {c} and [give me|tell me|show] {d}",
        "[step by step|in steps]: [make|list] {a}, then {b}, then keep {c}, then {d}",
        "make a list of {a}. {b}. keep only {c}. [finally|at the end], {d}",
        "list {a}; {b}; filter {c}; {d}",
        "I have {a}. [now |first ]{b}, [then |next ]keep {c}, and [report|compute|tell me] {d}",
        "start from {a}, then {b}, drop everything but {c}, and then I want {d}",
        "{d} of {c} after you take {a} and {b}",
        "1. {a} 2. {b} 3. keep {c} 4. {d}",
        "[create|build] {a}, {b}, filter to {c} and summarise with {d}",
        "{a}; then {b}; then only {c}; then {d}",
        "first {a}. second, {b}. third, keep {c}. fourth, {d}",
        "[with|using|from] {a}: {b}, [select|filter|pick] {c}, [return|print|output] {d}",
        "[write|note|print] {a}, {b}, [throw away|remove] all but {c}, and at last {d}",
        "what is {d} [if|when] I take {a}, {b} and keep only {c}",
        "[begin|start] with {a}. after that, {b}. keep {c}. [result|at last|in the end]: {d}",
        "{a} | {b} | keep {c} | {d}",
        "go through {a}: {b}, look only at {c}, and tell me {d}",
        "[show|do] every step: {a}, then {b}, then {c} stay, then {d}",
        "a chain of steps please: {a}, {b}, only {c} stay, {d}",
        "do this pipeline: {a} -> {b} -> keep {c} -> {d}",
        a=made,
        b=changed,
        c=kept,
        d=final,
    )
    steps = (
        Step(f"values = {start}\nprint(values)", f"First the list: {made}."),
        Step(f"changed = [{change} for v in values]\nprint(changed)", f"Now {changed}."),
        Step(f"kept = [v for v in changed if {keep}]\nprint(kept)", f"Keep {kept}."),
        Step(f"result = {end}\nprint(result)", f"Last, {final}."),
    )
    words = {"the sum": "The sum is", "the total": "The total is", "how many are left": "The number that is left is", "the largest": "The largest is", "the smallest": "The smallest is", "the average": "The average is"}  # fmt: skip
    return (Ask(prompt, steps, f"{words[final]} **{{out}}**."),)


@family("multi-step")
def order_report(draw: Draw) -> tuple[Item, ...]:
    """Four cycles: what each item costs, the total, the dearest, its share."""
    things = draw.random.sample(GOODS, 3)
    counts = [draw.random.randint(2, 20) for _ in things]
    prices = [draw.number(1, 60) for _ in things]
    listed = ", ".join(f"{c} {t} at {p}" for c, t, p in zip(counts, things, prices, strict=True))
    prompt = draw.phrase(
        "[order|my order|the order is]: {x}. [cost of each|what does each line cost], the total, the [dearest|most expensive] line and its share",
        "[report on|analyse|summarise] this order: {x}. costs, total, biggest line, its percentage",
        "I bought {x}. [show|compute] each cost, the total, what cost most, and how many percent of the total that is",
        "invoice analysis: {x}; line costs, sum, largest line, share of the largest",
        "{x} - work out the costs, then the total, then the largest position and its share in percent",
        "step by step: {x}. costs per item, total, top item, its part of the total",
        "make a small report of the purchase {x}: what each costs, the sum, the biggest and its percent",
        "we sold {x}. revenue per item, total revenue, best item, and its share",
        "{x}: line totals, grand total, top line, top line in percent",
        "[bill|receipt|purchase]: {x}. [each line|every cost], the sum, what was dearest, which percentage",
        "[we|they] ordered {x}. price per line, everything together, largest line, its share of all",
        "what does each part of {x} cost, what is the total, which part is largest and how many percent",
        "[analyse|break down] {x}: cost of each, sum, maximum, share of the maximum",
        "[quantities and prices|order list]: {x}. compute line costs; add; find the most expensive line; its percentage",
        "show me step by step what {x} costs, the total, the top position and the percent of it",
        "from {x} I want four things: costs, total, dearest, share of the dearest",
        "how is the total of {x} made up? costs, sum, biggest item and its share",
        x=listed,
    )
    steps = (
        Step(
            f"counts = {dict(zip(things, counts, strict=True))}\nprices = {dict(zip(things, prices, strict=True))}\n"
            "costs = {t: round(counts[t] * prices[t], 2) for t in counts}\nprint(costs)",
            "First count times price for each.",
        ),
        Step("total = round(sum(costs.values()), 2)\nprint(total)", "Now the total."),
        Step("top = max(costs, key=costs.get)\nprint(top)", "Which costs most?"),
        Step(
            "share = round(costs[top] / total * 100, 1)\nprint(top, share)", "Its share in percent."
        ),
    )
    return (Ask(prompt, steps, "The largest part of the total, in percent: **{out}**."),)


@family("multi-step")
def word_pipeline(draw: Draw) -> tuple[Item, ...]:
    """Four cycles on a text: split, measure, keep the long words, join."""
    words = draw.random.sample(WORDS, draw.integer(4, 7))
    limit = draw.pick(*sorted(len(w) for w in words)[:-1])
    limit = min(limit, max(len(w) for w in words) - 1)
    prompt = draw.phrase(
        'split "{t}" into words, [get|show] their lengths, keep those longer than {n} letters and join them in capitals',
        "words of '{t}': lengths, then only the ones with more than {n} letters, joined in upper case",
        "text: {t}. split it, measure each word, keep words over {n} letters, and write them in uppercase",
        'from "{t}" take the words longer than {n} letters, in capital letters. [show the steps|step by step]',
        "[step by step|in steps]: split {t}, word lengths, filter longer than {n}, join in uppercase",
        "take the text {t}; list the words; list their lengths; keep the ones above {n} letters; join them in caps",
        'clean up "{t}": only words with more than {n} letters should stay, in capitals; show the words and lengths on the way',
        "[take|use] '{t}': words, word lengths, words of more than {n} letters, those in capitals as one line",
        "the words of {t} with their lengths; drop words of {n} letters or less; uppercase the others",
        "text '{t}' - split, count letters, keep over {n}, upper",
        "which words of '{t}' have more than {n} letters? show all steps and write them in capitals",
        "break {t} into words, measure them, leave only those above {n} letters, in uppercase",
        "'{t}' -> words -> lengths -> longer than {n} -> UPPER CASE",
        "[go through|work through] '{t}' word by word: lengths, then the ones beyond {n} letters, joined and capitalised",
        "long words ({n} letters are not enough) of '{t}' in capitals, with the steps",
        "process {t}: 1. split 2. lengths 3. keep > {n} letters 4. join in upper case",
        t=" ".join(words),
        n=limit,
    )
    steps = (
        Step(f"words = '{' '.join(words)}'.split()\nprint(words)", "Split the text first."),
        Step("lengths = [len(w) for w in words]\nprint(lengths)", "Now the lengths."),
        Step(
            f"kept = [w for w in words if len(w) > {limit}]\nprint(kept)",
            f"Keep the words longer than {limit}.",
        ),
        Step("print(' '.join(kept).upper())", "Join them in upper case."),
    )
    return (Ask(prompt, steps, "What stays is **{out}**."),)


@family("multi-step")
def outlier_cleaning(draw: Draw) -> tuple[Item, ...]:
    """Five cycles: mean, deviation, limits, what stays, the new mean."""
    middle = draw.integer(20, 90)
    values = [middle + draw.random.randint(-6, 6) for _ in range(draw.integer(5, 8))]
    values.insert(draw.random.randrange(len(values)), middle * draw.integer(4, 9))
    prompt = draw.phrase(
        "[readings|measurements|my data]: {v}. [remove|drop|throw out] the outliers ([more than 1.5|beyond 1.5] standard deviations) and give the new mean",
        "clean {v}: mean, standard deviation, drop what is more than 1.5 deviations away, mean again",
        "find and remove outliers in {v} (1.5 sigma), then average the rest",
        "{v} - [average without outliers|mean after removing outliers], limit 1.5 standard deviations",
        "one sensor value in {v} looks wrong. drop everything beyond 1.5 standard deviations and average again",
        "step by step: mean and sd of {v}, keep the values within 1.5 sd, mean of those",
        "compute the mean of {v} without values that are over 1.5 standard deviations from the mean",
        "{v}: throw out values [more than|over] 1.5 standard deviations from the mean, then average",
        "[average|mean] of {v} after [dropping|deleting|removing] everything outside mean +- 1.5 sd",
        "[trim|clean|filter] {v} at 1.5 standard deviations and [give|report|compute] the mean of the rest",
        "[is there|I suspect] an outlier in {v}: remove what is beyond 1.5 sigma and tell me the new average",
        "what is the mean of {v} if values further than 1.5 standard deviations away do not count",
        "{v} has a wrong value. mean, sd, cut at 1.5 sd, new mean",
        "remove the strange values of {v} (1.5 sd rule) and average what is left",
        "outlier rule 1.5 sigma on {v}, then the mean again",
        "robust average of {v}: filter by 1.5 sigma first",
        v=typed(values, draw),
    )
    steps = (
        Step(
            f"import statistics\nvalues = {values}\nmean = round(statistics.mean(values), 4)\nprint(mean)",
            "First the mean.",
        ),
        Step(
            "deviation = round(statistics.stdev(values), 4)\nprint(deviation)", "Then the spread."
        ),
        Step(
            "kept = [v for v in values if abs(v - mean) <= 1.5 * deviation]\nprint(kept)",
            "Keep what is within 1.5 standard deviations.",
        ),
        Step("removed = [v for v in values if v not in kept]\nprint(removed)", "What was removed?"),
        Step("result = round(statistics.mean(kept), 4)\nprint(result)", "The mean of the rest."),
    )
    return (Ask(prompt, steps, "Without the outliers the mean is **{out}**."),)


@family("multi-step")
def marks_summary(draw: Draw) -> tuple[Item, ...]:
    """Three cycles on a table of marks: who passed, their mean, the best."""
    people = draw.random.sample(NAMES, draw.integer(3, 5))
    marks = dict(zip(people, draw.random.sample(range(20, 100), len(people)), strict=True))
    limit = draw.pick(*sorted(marks.values())[:-1]) - draw.integer(0, 5)
    listed = ", ".join(f"{name} {mark}" for name, mark in marks.items())
    prompt = draw.phrase(
        "[marks|test results|scores]: {x}. who has at least {n}, what is [their|the] mean, and who is best",
        "{x}. pass mark {n}: [list|show] who passed, the mean of those, the best one",
        "the class got {x}. first who passed with {n} or more, then their average, then the top student",
        "exam: {x}; needed {n}. passed? mean of the passed? best?",
        "summarise {x}: passed from {n}, average of the passed, winner",
        "step by step with {x}: keep marks of {n} or more, average them, name the best",
        "I am a teacher. results {x}, pass mark {n}. who passed, with what mean, and who is the best",
        "{x}. at least {n} is needed: who made it, their average, the best",
        "results: {x}. passing is {n}. names of the passed, mean of the passed, top name",
        "[grades|points|exam results] {x}, limit {n}: list who passed, average them and tell me the best",
        "who has {n} or more in {x}? then the average of these and the winner",
        "{x} - drop everyone below {n}, then mean and best of the others",
        "of {x}, {n} points are enough to pass. passed students, average, first",
        "filter {x} at {n} (included), mean of what is left, and who leads",
        "from {x} keep those with {n} and above, then the mean and the best of them",
        x=listed,
        n=limit,
    )
    steps = (
        Step(
            f"marks = {marks}\npassed = {{name: mark for name, mark in marks.items() if mark >= {limit}}}\nprint(passed)",
            f"First those with {limit} or more.",
        ),
        Step("mean = round(sum(passed.values()) / len(passed), 2)\nprint(mean)", "Their mean."),
        Step(
            "best = max(passed, key=passed.get)\nprint(f'{len(passed)} passed, mean {mean}, best {best}')",
            "And the best of them.",
        ),
    )
    return (Ask(prompt, steps, "In short: **{out}**."),)


# --- errors that are read -----------------------------------------------------------------------

RATIOS = (
    ("distances", "hours", "speed"), ("costs", "people", "cost per person"), ("sales", "visits", "sales per visit"),
    ("goals", "games", "goals per game"), ("points", "rounds", "points per round"), ("miles", "gallons", "miles per gallon"),
    ("hits", "tries", "hit rate"), ("parts", "workers", "parts per worker"), ("clicks", "views", "click rate"), ("words", "minutes", "words per minute"),
)  # fmt: skip


@family("error recovery")
def guarded_division(draw: Draw) -> tuple[Item, ...]:
    """Two lists are divided; mostly there is a zero in the second: ZeroDivisionError."""
    above, below, what = draw.pick(*RATIOS)
    count, zero = draw.integer(3, 6), draw.chance(0.7)
    rate = what.endswith(" rate")
    bottoms = [draw.random.randint(1, 60 if rate else 12) for _ in range(count)]
    if zero:
        bottoms[draw.random.randrange(count)] = 0
    most = 30 if above == "goals" else 200
    tops = [draw.random.randint(0, b) if rate else draw.random.randint(1, most) for b in bottoms]
    prompt = draw.phrase(
        "<find> the {w} for each [entry|row|pair]",
        "divide {a} by {b} [one by one|pairwise|element by element]",
        "[compute|show|list] {a} / {b} for [each|every] [entry|pair]",
        "the {w} of each: {a} over {b}",
        "what {w} do I get from {a} and {b}",
        "make a list of {a} divided by {b}",
        "[ratio|quotient] of {a} and {b}, item by item",
        "for all entries, {a} per {b}",
        "{a} / {b}, [entry by entry|pair by pair|elementwise]",
        "[first|each] of the {a} by [the first|the same one] of the {b}, and so on: divide",
        "[calculate|work out|get] the {w} [entry by entry|of every pair|one after the other]",
        "list of {w}[ values|] from the lists {a} and {b}",
        "[a|one] {w} per [entry|pair]: {a} over {b}",
        "zip {a} and {b} and divide",
        "I have {a} and {b}; [what is|show me] each {w}",
        "{w}, please, for all entries",
        "go through {a} and {b} and divide the [first|former] by the [second|latter]",
        "for i in {a}, {b}: the quotient",
        "each of {a} divided by the one in {b}",
        a=above,
        b=below,
        w=what,
    )
    pairs = f"for a, b in zip({above}, {below})]"
    first = Step(f"rates = [round(a / b, 2) {pairs}\nprint(rates)", f"{above} over {below}.")
    second = Step(
        f"rates = [round(a / b, 2) if b else None {pairs}\nprint(rates)",
        f"There is a zero in {below}; there the result is None.",
    )
    cell = Cell(f"{above} = {tops}\n{below} = {bottoms}")
    if not zero:
        return (cell, Ask(prompt, (first,), f"The {what} for each is **{{out}}**."))
    answer = f"The {what} for each is **{{out}}**; None stands where {below} is zero."
    return (cell, Ask(prompt, (first, second), answer, fails=True))


@family("error recovery")
def unlisted_item(draw: Draw) -> tuple[Item, ...]:
    """An order is priced; mostly one item has no price: KeyError."""
    things, missing = draw.random.sample(GOODS, 4), draw.chance(0.7)
    known = things[:-1] if missing else things
    prices, order = draw.pick(("prices", "order"), ("costs", "basket"), ("price_list", "cart"), ("menu", "meal"))  # fmt: skip
    table = {thing: draw.number(1, 60) for thing in known}
    wanted = [*draw.random.sample(known, 2), things[-1]]
    draw.random.shuffle(wanted)
    prompt = draw.phrase(
        "what does the {o} cost[ with {p}| according to {p}|]",
        "<find> the total of the {o}",
        "add up the {p} of everything in {o}",
        "how much is the {o}[ in total| altogether|]",
        "sum of {p} over {o}",
        "price the {o} with {p}",
        "[use|with] {p}, what do I pay for the {o}",
        "total cost of {o} from {p}",
        "[what is|how much is] the [bill|sum] for {o}[, going by {p}|]",
        "{o}: total by {p}",
        "the {p} of all that is in {o}, [summed|added up|in total]",
        "[I want to pay|charge me for] the {o}. how much, with {p}",
        "[add up|sum|total] {o} with the {p}",
        "how expensive is the {o}[, see {p}| (use {p})|]",
        "everything in {o} together costs how much, by {p}",
        "[check out|ring up] the {o} using {p}",
        "the {o} is what I buy; {p} has what it costs. total",
        "go through {o}, take each one from {p}, and sum",
        "look up each of {o} in {p} and add",
        o=order,
        p=prices,
    )
    first = Step(
        f"result = round(sum({prices}[item] for item in {order}), 2)\nprint(result)",
        f"Look up each item of {order} in {prices}.",
    )
    second = Step(
        f"known = [item for item in {order} if item in {prices}]\n"
        f"result = round(sum({prices}[item] for item in known), 2)\nprint(result)",
        f"{things[-1]} is not in {prices}; add up the others.",
    )
    cell = Cell(f"{prices} = {table}\n{order} = {wanted}")
    if not missing:
        return (cell, Ask(prompt, (first,), f"The {order} costs **{{out}}**."))
    answer = f"Without {things[-1]}, which is not in {prices}, it is **{{out}}**."
    return (cell, Ask(prompt, (first, second), answer, fails=True))


@family("error recovery", weight=1.5)
def missing_method(draw: Draw) -> tuple[Item, ...]:
    """The person names a method that lists or texts do not have: AttributeError."""
    n, text = draw.integer(1, 90), draw.chance(0.35)
    name = variable(draw, "word", "text", "title", "name", "message") if text else variable(draw, "values", "data", "scores", "numbers", "temps", "ages")  # fmt: skip
    value: object = draw.pick(*WORDS) if text else some_numbers(draw, 3, 7)
    letter = draw.pick(*"aeiorst")
    call, right, why = draw.pick(
        *(
            (("length()", "len({v})", "len gives the length"), ("size()", "len({v})", "len gives the length"), ("reverse()", "{v}[::-1]", "a slice with step -1 reverses it"),
             ("uppercase()", "{v}.upper()", "it is called upper"), ("lowercase()", "{v}.lower()", "it is called lower"), (f"contains('{letter}')", f"'{letter}' in {{v}}", "the operator in does it"),
             ("toUpperCase()", "{v}.upper()", "it is called upper"), ("first()", "{v}[0]", "index 0 is the first"))
            if text else
            (("mean()", "round(sum({v}) / len({v}), 4)", "the sum over the length is the mean"), ("average()", "round(sum({v}) / len({v}), 4)", "the sum over the length is the mean"),
             ("sum()", "sum({v})", "sum is a function"), ("max()", "max({v})", "max is a function"), ("min()", "min({v})", "min is a function"), ("size()", "len({v})", "len gives the size"),
             ("length()", "len({v})", "len gives the length"), ("first()", "{v}[0]", "index 0 is the first"), ("last()", "{v}[-1]", "index -1 is the last"),
             (f"contains({n})", f"{n} in {{v}}", "the operator in does it"), ("sorted()", "sorted({v})", "sorted is a function"), ("unique()", "sorted(set({v}))", "a set keeps each once"),
             (f"add({n})", f"{{v}}.append({n})", "it is called append"), (f"push({n})", f"{{v}}.append({n})", "it is called append"))
        )
    )  # fmt: skip
    prompt = draw.phrase(
        "[run|execute|evaluate|try] {c}",
        "what does {c} [give|return|print]",
        "[show|print|give me|tell me] {c}",
        "what is {c}",
        "please call {c}",
        "I want [the result of|to see] {c}",
        "[compute|do] {c} for me",
        "the result of {c}",
        "{c}",
        "[I typed|my notes say|I would write] {c}; what does [it|that] give",
        "[can you|could you|please] [run|evaluate|do] {c}",
        "{c} = ?",
        "[check|apply|use] {c}[ please|]",
        "[what happens|what comes out] [with|when I call] {c}",
        "the [value|output] of {c}, please",
        "python: {c}",
        "print({c})",
        "let me see what {c} [does|gives|returns]",
        "[one line|just this]: {c}",
        "how does {c} come out",
        c=f"{name}.{call}",
    )
    first = Step(f"print({name}.{call})", f"Run {name}.{call} as it is written.")
    kind = "text" if text else "list"
    right = right.format(v=name)
    changes = ".append(" in right
    code = f"{right}\nprint({name})" if changes else f"print({right})"
    second = Step(code, f"A {kind} has no such method; {why}.")
    gives = f"after `{right}` it is" if changes else f"`{right}` gives"
    answer = f"A {kind} has no {call.split('(')[0]} method; {gives} **{{out}}**."
    return (Cell(f"{name} = {value!r}"), Ask(prompt, (first, second), answer, fails=True))


MODULES = (
    ("stats", "statistics", "mean"), ("statistic", "statistics", "median"), ("stats", "statistics", "median"), ("statistik", "statistics", "stdev"), ("statistcs", "statistics", "mean"),
    ("maths", "math", "prod"), ("mathematics", "math", "fsum"), ("maths", "math", "fsum"), ("mat", "math", "prod"), ("statistics_tools", "statistics", "median"),
    ("maths", "math", "gcd(*{v})"), ("mathematic", "math", "lcm(*{v})"),
)  # fmt: skip


@family("error recovery")
def wrong_module(draw: Draw) -> tuple[Item, ...]:
    """The person misnames a module: ModuleNotFoundError."""
    wrong, right, function = draw.pick(*MODULES)
    values = [draw.random.randint(1, 40) for _ in range(draw.integer(3, 6))]
    call = function.format(v=values) if "{v}" in function else f"{function}({values})"
    prompt = draw.phrase(
        "[import|load] {m} and [run|compute|show] {m}.{c}",
        "use the module {m}: {m}.{c}",
        "with [import {m}|the {m} module|the library {m}], what is {m}.{c}",
        "[please |can you ]import {m} and print {m}.{c}",
        "what does {m}.{c} give? import {m} first",
        "[run|execute] import {m}; print({m}.{c})",
        "I want {m}.{c} from the module {m}",
        "{m}.{c}, [after|with] import {m}",
        "[from|with] the [library|package|module] {m}: {c}",
        "import {m}\n{m}.{c}",
        "can {m}.{c} be run? [import|load] {m} before",
        "please evaluate {m}.{c} ([module|package] {m})",
        "what is the [result|value|output] of {m}.{c}, [needs|with] import {m}",
        "{m} has {c}; import it and [show|print] the result",
        "the package {m} should do {c}",
        "load {m}. then {m}.{c}",
        "take {m} (import it) and evaluate {m}.{c}",
        m=wrong,
        c=call,
    )
    first = Step(
        f"import {wrong}\nprint(round({wrong}.{call}, 4))", f"Import {wrong} as the person says."
    )
    second = Step(
        f"import {right}\nprint(round({right}.{call}, 4))",
        f"There is no module {wrong}; it is called {right}.",
    )
    answer = f"The module is called {right}; the result is **{{out}}**."
    return (Ask(prompt, (first, second), answer, fails=True),)


@family("error recovery")
def one_too_far(draw: Draw) -> tuple[Item, ...]:
    """The person dictates a loop that goes one too far: IndexError."""
    name, values = variable(draw, "values", "prices", "temps", "levels", "heights", "stops"), some_numbers(draw, 3, 7)  # fmt: skip
    formula, what = draw.pick(
        (f"{name}[i + 1] - {name}[i]", "differences"), (f"{name}[i] + {name}[i + 1]", "sums of neighbours"),
        (f"{name}[i] * {name}[i + 1]", "products of neighbours"), (f"max({name}[i], {name}[i + 1])", "larger neighbours"),
        (f"({name}[i] + {name}[i + 1]) / 2", "means of neighbours"),
    )  # fmt: skip
    prompt = draw.phrase(
        "loop i over range(len({v})) and [collect|list|show] {f}",
        "for i in range(len({v})): [collect|list] {f}",
        "[make|give me] a list of {f} for i in range(len({v}))",
        "[compute|show] {f} for every i in range(len({v}))",
        "with i going over range(len({v})), what are the values of {f}",
        "the {w}: {f} for all i in range(len({v}))",
        "[run|do] a loop over range(len({v})) that takes {f}",
        "[{f} for i in range(len({v}))]",
        "all {f}, i from 0 to len({v}) - 1",
        "go over every index i of {v} and [note|collect|print] {f}",
        "for every index i in {v}: {f}",
        "i runs over range(len({v})). [list|collect] {f}",
        "the list of {f} with i in range(len({v}))",
        "[evaluate|calculate] {f} at each i in range(len({v}))",
        "I need {f} for each i from range(len({v}))",
        "{w}, that is {f}, for i in range(len({v}))",
        "collect {f} in a loop, i in range(len({v}))",
        "list comprehension over i in range(len({v})) of {f}",
        v=name,
        f=formula,
        w=what,
    )
    first = Step(
        f"steps = [round({formula}, 2) for i in range(len({name}))]\nprint(steps)",
        f"The loop as it was described, over range(len({name})).",
    )
    second = Step(
        f"steps = [round({formula}, 2) for i in range(len({name}) - 1)]\nprint(steps)",
        "The last one has no neighbour; the loop must end one earlier.",
    )
    answer = f"The loop must end one earlier, at len({name}) - 1; the {what} are **{{out}}**."
    return (Cell(f"{name} = {values}"), Ask(prompt, (first, second), answer, fails=True))


def _call(draw: Draw) -> tuple[str, str]:
    """A module and a call of it, as somebody would type it."""
    n, m = draw.integer(2, 400), draw.integer(2, 60)
    values = [draw.random.randint(1, 99) for _ in range(draw.integer(3, 6))]
    return draw.pick(
        ("math", f"math.sqrt({n * n})"), ("math", f"math.factorial({m % 12 + 2})"), ("math", f"math.gcd({n * 2}, {m * 2})"), ("math", f"math.comb({m + 4}, 3)"),
        ("math", f"math.hypot({n}, {m})"), ("math", f"math.floor({n} / {m})"), ("math", f"math.ceil({n} / {m})"), ("math", f"math.isqrt({n * m})"), ("math", f"math.prod({values})"),
        ("statistics", f"statistics.mean({values})"), ("statistics", f"statistics.median({values})"), ("statistics", f"statistics.stdev({values})"),
        ("fractions", f"fractions.Fraction({n}, {m})"), ("datetime", f"datetime.date({1990 + m}, {m % 12 + 1}, {m % 28 + 1})"), ("calendar", f"calendar.isleap({1900 + n})"),
        ("json", f"json.dumps({values})"), ("string", "string.digits"), ("textwrap", f"textwrap.shorten('{draw.pick(*LINES)}', 12)"), ("operator", f"operator.mul({n}, {m})"),
    )  # fmt: skip


@family("error recovery")
def forgotten_import(draw: Draw) -> tuple[Item, ...]:
    """The person types a call without the import: NameError."""
    module, call = _call(draw)
    prompt = draw.phrase(
        "[run|execute|evaluate|try] {c}",
        "what does {c} [give|return]",
        "[show|print|give me|tell me] {c}",
        "what is {c}",
        "please call {c}",
        "I want [the result of|to see] {c}",
        "[compute|do] {c} for me",
        "{c}",
        "python: {c}",
        "[can you|could you|please] [run|evaluate|compute] {c}",
        "the [value|output] of {c}, please",
        "{c} = ?",
        "[give|tell] me the value of {c}",
        "type {c} and show me [the result|what comes]",
        "[I typed|my notes say] {c}; what does [it|that] give",
        "[what comes out|what happens] when I [call|run] {c}",
        "check {c} for me",
        "[run this|this line]: print({c})",
        c=call,
    )
    first = Step(f"print({call})", f"Run {call} as it is written.")
    second = Step(f"import {module}\nprint({call})", f"{module} must be imported first.")
    answer = f"After `import {module}` the result is **{{out}}**."
    return (Ask(prompt, (first, second), answer, fails=True),)


@family("error recovery", weight=0.8)
def join_values(draw: Draw) -> tuple[Item, ...]:
    """Joining works for words; numbers raise a TypeError first."""
    words = draw.chance(0.4)
    name = variable(draw, "names", "words", "labels") if words else variable(draw, "values", "codes", "ids", "years")  # fmt: skip
    values = draw.random.sample(WORDS, 4) if words else [draw.integer(1, 2000) for _ in range(draw.integer(3, 6))]  # fmt: skip
    said, mark = draw.pick(("commas", ", "), ("dashes", "-"), ("spaces", " "), ("semicolons", "; "), ("slashes", "/"), ("plus signs", " + "))  # fmt: skip
    prompt = draw.phrase(
        "join {v} with {s}",
        "[write|print|show] {v} in one line with {s} between [them|the items]",
        "make one text of {v}, separated by {s}",
        "turn {v} into a string with {s}",
        "put {s} between the [items|entries] of {v}",
        "[can you|please] join the list {v} by {s}",
        "{s} between all of {v}, as one text",
        "one line from {v} with {s}",
        "{v} as one [string|text], {s} between",
        "[glue|stick|tie] the [items|entries] of {v} together with {s}",
        "{v} joined [by|with] {s}",
        "[a|one] string with all of {v} and {s} in between",
        "[use|take] {s} as the separator and join {v}",
        "print {v} on one line, {s} as separators",
        "[output|show] {v} separated by {s}, not as a list",
        "write all [items|entries|elements] of {v} one after the other with {s} between",
        "[list|array] {v} to text, [separator|delimiter]: {s}",
        "from {v} make a text with {s}",
        "concatenate {v} using {s}",
        v=name,
        s=said,
    )
    first = Step(f"text = '{mark}'.join({name})\nprint(text)", f"Join {name} with {said}.")
    second = Step(
        f"text = '{mark}'.join(str(v) for v in {name})\nprint(text)",
        "They are numbers; each must become text first.",
    )
    cell = Cell(f"{name} = {values}")
    if words:
        return (cell, Ask(prompt, (first,), "Joined: **{out}**"))
    return (cell, Ask(prompt, (first, second), "Joined: **{out}**", fails=True))


@family("error recovery", weight=0.8)
def fixed_tuple(draw: Draw) -> tuple[Item, ...]:
    """One element is replaced; of a tuple that raises a TypeError first."""
    name, fixed = (
        draw.pick("point", "pair", "color", "size", "position", "limits"),
        draw.chance(0.6),
    )
    values, new = (
        [draw.random.randint(0, 99) for _ in range(draw.integer(3, 5))],
        draw.integer(100, 255),
    )
    index, said = draw.pick((0, "first"), (1, "second"), (2, "third"), (-1, "last"))
    prompt = draw.phrase(
        "[change|set] the {s} [value|element|entry] of {v} to {n}",
        "replace the {s} [value|element|item] of {v} with {n}",
        "make the {s} [value|number] in {v} {n}",
        "put {n} in the {s} place of {v}",
        "the {s} entry of {v} should be {n}",
        "{v} with {n} as its {s} [value|element]",
        "update {v}: {s} value {n}",
        "{v}: {s} [value|element] becomes {n}",
        "let the {s} [entry|value] of {v} be {n}",
        "[exchange|swap] the {s} [value|element] of {v} for {n}",
        "I want {n} [as the|to be the] {s} [value|item|number] of {v}",
        "set {v}'s {s} [value|item] to {n}",
        "the {s} [number|item] in {v} is wrong, it [must|should] be {n}",
        "{n} instead of the {s} [value|element] of {v}",
        "correct the {s} entry of {v}: {n}",
        "assign {n} to the {s} place in {v}",
        "modify {v} so that its {s} [value|element] is {n}",
        "[can you|please] overwrite the {s} element in {v} with {n}",
        s=said,
        v=name,
        n=new,
    )
    first = Step(f"{name}[{index}] = {new}\nprint({name})", f"Index {index} is the {said}.")
    second = Step(
        f"items = list({name})\nitems[{index}] = {new}\n{name} = tuple(items)\nprint({name})",
        "A tuple cannot change; make a new one through a list.",
    )
    answer = f"{name} is now **{{out}}**."
    if not fixed:
        return (Cell(f"{name} = {values}"), Ask(prompt, (first,), answer))
    return (Cell(f"{name} = {tuple(values)}"), Ask(prompt, (first, second), answer, fails=True))


@family("error recovery", weight=0.8)
def comma_in_number(draw: Draw) -> tuple[Item, ...]:
    """A number as text; with a thousands separator float raises a ValueError first."""
    comma = draw.chance(0.7)
    number = draw.random.randint(1000, 2000000) + draw.pick(0, 0, 0.5, 0.25, 0.99)
    if not comma:
        number = draw.decimal(1, 900)
    name, n = variable(draw, "amount", "salary", "budget", "income", "price", "balance", "cost"), draw.integer(2, 40)  # fmt: skip
    said, formula = draw.pick(
        (("{v} times {n}", "multiply {v} by {n}", "{n} times the {v}", "the {v} for {n} months", "{v} * {n}", "{v} x {n}", "{n} such {v}s together", "the {v} taken {n} times", "the {n}-fold of the {v}", "{v} multiplied by {n}", "multiply the {v} with {n}"), f"* {n}"),
        (("{v} divided by {n}", "divide {v} by {n}", "share the {v} among {n}", "the {v} over {n}", "{v} / {n}", "the {v} per head for {n} people", "one of {n} equal parts of the {v}", "divide the {v} into {n} equal parts", "the {v} split {n} ways", "share {v} equally among {n} people"), f"/ {n}"),
        (("{v} plus {n}", "add {n} to {v}", "the {v} increased by {n}", "{v} + {n}", "the {v} with {n} more", "the {v} and {n} together", "add {n} more to the {v}", "{n} on top of the {v}", "the {v} when it grows by {n}", "add up {v} and {n}"), f"+ {n}"),
        (("{v} minus {n}", "subtract {n} from {v}", "the {v} reduced by {n}", "{v} - {n}", "the {v} after taking away {n}", "the {v} less {n}", "subtract {n} off the {v}", "the {v} without {n} of it", "the rest of the {v} after {n} is spent", "subtract from {v} the number {n}"), f"- {n}"),
    )  # fmt: skip
    templates = [f"[what is |how much is |compute |please: |]{s}" for s in said if not s.startswith(("mult", "div", "add", "sub", "share"))]  # fmt: skip
    templates += [f"[please |can you |now |I want to |]{s}" for s in said if s.startswith(("mult", "div", "add", "sub", "share"))]  # fmt: skip
    prompt = draw.phrase(*templates, v=name, n=n)
    first = Step(
        f"result = round(float({name}) {formula}, 2)\nprint(result)",
        f"{name} is text, so make it a number.",
    )
    second = Step(
        f"result = round(float({name}.replace(',', '')) {formula}, 2)\nprint(result)",
        "The comma is in the way; take it out first.",
    )
    cell = Cell(f"{name} = '{number:,}'")
    if not comma:
        return (cell, Ask(prompt, (first,), "It is **{out}**."))
    return (cell, Ask(prompt, (first, second), "It is **{out}**.", fails=True))
