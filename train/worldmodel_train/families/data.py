"""Lists, text, statistics, tables, simulation and plots."""

from worldmodel_train.episodes import Ask, Draw, Item, Step, ask, family

WORDS = (
    "apple banana cherry river window garden mountain python notebook kernel orange planet silver "
    "morning letter number coffee island winter summer bridge castle dragon elephant forest guitar "
    "hammer jungle kitten lemon mirror needle ocean pencil quartz rabbit sugar tiger umbrella violin "
    "whale yellow zebra level radar civic rotor noon madam mississippi bookkeeper programming science"
).split()
NAMES = "Ann Ben Cara Dan Eva Finn Gina Hugo Ines Jon Kim Leo Mia Noah Olga Paul".split()


def numbers(draw: Draw, low: int = 3, high: int = 8) -> list[int | float]:
    count = draw.integer(low, high)
    top = draw.pick(10, 50, 100, 1000)
    if draw.chance(0.2):
        return [draw.decimal(0.5, top, 1) for _ in range(count)]
    return [draw.integer(0, top) for _ in range(count)]


def spoken(values: list[int | float], draw: Draw) -> str:
    """A list as people type it."""
    texts = [str(value) for value in values]
    return draw.pick(
        ", ".join(texts), ", ".join(texts), f"[{', '.join(texts)}]",
        ", ".join(texts[:-1]) + " and " + texts[-1], " ".join(texts),
    )  # fmt: skip


STATISTICS = {
    "average": ("sum(values) / len(values)", "The average is **{out}**."),
    "mean": ("sum(values) / len(values)", "The mean is **{out}**."),
    "median": ("statistics.median(values)", "The median is **{out}**."),
    "sum": ("sum(values)", "The sum is **{out}**."),
    "total": ("sum(values)", "The total is **{out}**."),
    "standard deviation": ("statistics.stdev(values)", "The standard deviation is **{out}**."),
    "maximum": ("max(values)", "The maximum is **{out}**."),
    "largest number": ("max(values)", "The largest number is **{out}**."),
    "minimum": ("min(values)", "The minimum is **{out}**."),
    "smallest number": ("min(values)", "The smallest number is **{out}**."),
    "range": ("max(values) - min(values)", "The range is **{out}**."),
    "product": ("math.prod(values)", "The product is **{out}**."),
}


def statistic_code(name: str, values: str) -> str:
    formula = STATISTICS[name][0].replace("values", values)
    module = formula.split(".")[0] if formula.startswith(("statistics.", "math.")) else ""
    head = f"import {module}\n" if module else ""
    return f"{head}result = round({formula}, 4)\nprint(result)"


@family("statistics", number=True, weight=3)
def list_statistic(draw: Draw) -> tuple[Item, ...]:
    values, name = numbers(draw), draw.pick(*STATISTICS)
    prompt = draw.phrase(
        "What is the {s} of {v}?",
        "{s} of {v}",
        "find the {s} of {v}",
        "calculate the {s} of these numbers: {v}",
        "give me the {s} of {v}",
        "compute the {s}: {v}",
        "I have the numbers {v}. What is their {s}?",
        "what's the {s} of {v}",
        "{v} - what is the {s}?",
    ).format(s=name, v=spoken(values, draw))
    code = f"values = {values}\n{statistic_code(name, 'values')}"
    return ask(
        prompt, code, STATISTICS[name][1], think=f"Put the numbers into a list and take the {name}."
    )


@family("statistics")
def above_average(draw: Draw) -> tuple[Item, ...]:
    """Two cycles: the average first, then what lies above it."""
    values = numbers(draw, 4, 8)
    prompt = draw.phrase(
        "Which of {v} are above the average?",
        "find the average of {v}, then the numbers above it",
        "what are the above average numbers in {v}?",
        "compute the mean of {v} and then list those larger than it",
        "numbers greater than the mean: {v}",
        "which values in {v} are larger than their mean?",
        "first the average of {v}, then which ones exceed it",
    ).format(v=spoken(values, draw))
    first = Step(
        f"values = {values}\naverage = round(sum(values) / len(values), 4)\nprint(average)",
        "First I need the average.",
    )
    second = Step(
        "above = [v for v in values if v > average]\nprint(above)", "Now compare each with it."
    )
    return (Ask(prompt, (first, second), "Above the average are **{out}**."),)


@family("lists")
def sort_list(draw: Draw) -> tuple[Item, ...]:
    values = numbers(draw)
    down = draw.chance(0.35)
    order = (
        draw.pick("descending", "decreasing") + " order"
        if down
        else draw.pick("ascending order", "order")
    )
    prompt = draw.phrase(
        "Sort {v} in {o}",
        "sort the numbers {v} in {o}",
        "put {v} in {o}",
        "arrange {v} in {o}",
        "sort this list in {o}: {v}",
        "{v} sorted in {o}",
        "order {v}, in {o}",
    ).format(v=spoken(values, draw), o=order)
    code = f"values = {values}\nprint(sorted(values{', reverse=True' if down else ''}))"
    return ask(prompt, code, "Sorted: **{out}**.", think="sorted does this.")


@family("lists")
def sort_words(draw: Draw) -> tuple[Item, ...]:
    words = draw.random.sample(WORDS, draw.integer(3, 6))
    prompt = draw.phrase(
        "Sort the words {v} alphabetically",
        "put these words in alphabetical order: {v}",
        "sort {v} alphabetically",
        "alphabetical order of {v}",
        "arrange {v} in alphabetical order",
        "order the words {v} from a to z",
    ).format(v=", ".join(words))
    code = f"words = {words}\nprint(', '.join(sorted(words)))"
    return ask(prompt, code, "In order: **{out}**.", think="sorted also works for words.")


@family("lists")
def unique(draw: Draw) -> tuple[Item, ...]:
    values = [draw.integer(1, 9) for _ in range(draw.integer(5, 10))]
    task, code, answer = draw.pick(
        ("unique values", "sorted(set(values))", "The unique values are **{out}**."),
        (
            "most common value",
            "max(set(values), key=values.count)",
            "The most common value is **{out}**.",
        ),
        ("number of distinct values", "len(set(values))", "There are **{out}** distinct values."),
        ("even numbers", "[v for v in values if v % 2 == 0]", "The even numbers are **{out}**."),
        ("odd numbers", "[v for v in values if v % 2]", "The odd numbers are **{out}**."),
        ("reverse", "values[::-1]", "Reversed: **{out}**."),
        ("squares", "[v ** 2 for v in values]", "The squares are **{out}**."),
    )
    prompt = draw.phrase(
        "What are the {t} of {v}?",
        "{t} of {v}",
        "find the {t} in {v}",
        "give me the {t} of the list {v}",
        "show the {t} of {v}",
        "get the {t} from {v}",
        "I want the {t} of {v}",
    ).format(t=task, v=spoken(list(values), draw))
    return ask(prompt, f"values = {values}\nprint({code})", answer, think=f"The {task} of a list.")


@family("text")
def count_letter(draw: Draw) -> tuple[Item, ...]:
    word = draw.pick(*WORDS)
    letter = draw.pick(*word) if draw.chance(0.8) else draw.pick(*"abcdefghijklmnopqrstuvwxyz")
    prompt = draw.phrase(
        "How many times does the letter {c} appear in {w}?",
        "how many {c}'s are in {w}?",
        "count the letter {c} in {w}",
        "number of {c} in the word {w}",
        'how many "{c}" are there in "{w}"?',
        "how often is {c} in {w}",
        "count {c} in '{w}'",
    ).format(c=letter, w=word)
    code = f"print('{word}'.count('{letter}'))"
    return ask(
        prompt,
        code,
        f"The letter {letter} appears **{{out}}** times in {word}.",
        think="str.count counts it.",
    )


@family("text")
def word_property(draw: Draw) -> tuple[Item, ...]:
    word = draw.pick(*WORDS)
    verb, code, answer, think = draw.pick(
        ("reverse", f"'{word}'[::-1]", f"{word} reversed is **{{out}}**.", "A slice with step -1."),
        ("uppercase", f"'{word}'.upper()", "In upper case: **{out}**.", "str.upper does it."),
        (
            "length of",
            f"len('{word}')",
            f"{word} has **{{out}}** letters.",
            "len counts the letters.",
        ),
        (
            "vowels in",
            f"sum(c in 'aeiou' for c in '{word}')",
            f"{word} has **{{out}}** vowels.",
            "Count the vowels.",
        ),
        (
            "palindrome check for",
            f"'{word}' == '{word}'[::-1]",
            f"Is {word} a palindrome? **{{out}}**.",
            "Compare it with its reverse.",
        ),
    )
    prompts = {
        "reverse": ("Reverse the word {w}", "reverse {w}", "spell {w} backwards", "{w} backwards", "what is {w} in reverse?", "write {w} from back to front"),
        "uppercase": ("Write {w} in uppercase", "{w} in capital letters", "uppercase {w}", "convert {w} to upper case", "make {w} all caps", "capitalize every letter of {w}"),
        "length of": ("How long is the word {w}?", "how many letters does {w} have?", "length of {w}", "number of letters in {w}", "count the letters in {w}", "how many characters are in {w}?"),
        "vowels in": ("How many vowels are in {w}?", "count the vowels in {w}", "number of vowels in {w}", "vowels in {w}?", "how many vowels does {w} contain", "vowel count of {w}"),
        "palindrome check for": ("Is {w} a palindrome?", "is the word {w} a palindrome", "check if {w} is a palindrome", "does {w} read the same backwards?", "palindrome test: {w}", "{w}, palindrome or not?"),
    }  # fmt: skip
    prompt = draw.phrase(*prompts[verb]).format(w=word)
    return ask(prompt, f"print({code})", answer, think=think)


@family("text")
def count_words(draw: Draw) -> tuple[Item, ...]:
    words = [draw.pick(*WORDS) for _ in range(draw.integer(4, 9))]
    text = " ".join(words)
    task, code, answer = draw.pick(
        ("How many words", "len(text.split())", "The text has **{out}** words."),
        (
            "What is the longest word",
            "max(text.split(), key=len)",
            "The longest word is **{out}**.",
        ),
        ("How many characters", "len(text)", "The text has **{out}** characters."),
    )
    prompt = draw.phrase(
        '{t} in "{s}"?',
        "{t} in: {s}",
        "{t} in this text: {s}",
        "tell me: {t} in '{s}'",
        "{s} - {t} in it?",
        "{t} in the sentence {s}?",
    ).format(t=draw.pick(task, task.lower()), s=text)
    return ask(
        prompt,
        f"text = '{text}'\nprint({code})",
        answer,
        think="Look at the text with split or len.",
    )


@family("data processing")
def lookup(draw: Draw) -> tuple[Item, ...]:
    people = {name: draw.integer(10, 90) for name in draw.random.sample(NAMES, draw.integer(3, 4))}
    listed = ", ".join(f"{name} is {age}" for name, age in people.items())
    question, code, answer = draw.pick(
        ("Who is the oldest?", "max(ages, key=ages.get)", "The oldest is **{out}**."),
        ("Who is the youngest?", "min(ages, key=ages.get)", "The youngest is **{out}**."),
        ("How old are they together?", "sum(ages.values())", "Together they are **{out}**."),
        (
            "What is the average age?",
            "round(sum(ages.values()) / len(ages), 2)",
            "The average age is **{out}**.",
        ),
    )
    prompt = draw.phrase(
        "{l}. {q}",
        "{q} {l}",
        "I know that {l}. {q}",
        "{l}; {q}",
        "given {l}, {q}",
        "Here are some ages: {l}. {q}",
    ).format(l=listed, q=question)
    return ask(
        prompt, f"ages = {people}\nprint({code})", answer, think="Put the ages into a dictionary."
    )


@family("monte carlo", number=True)
def dice(draw: Draw) -> tuple[Item, ...]:
    count, seed = draw.integer(1, 10), draw.pick(0, 1, 42)
    prompt = draw.phrase(
        "Roll {n} dice with seed {s} and add them up",
        "simulate {n} dice rolls (seed {s}) and give the total",
        "throw {n} dice, seed {s}, what is the sum?",
        "sum of {n} random dice, use seed {s}",
        "roll {n} dice using seed {s}",
        "with seed {s}, roll {n} dice and sum them",
    ).format(n=count, s=seed)
    code = f"import random\nrandom.seed({seed})\nrolls = [random.randint(1, 6) for _ in range({count})]\nresult = sum(rolls)\nprint(result)"
    return ask(
        prompt, code, "The dice add up to **{out}**.", think="Seed the generator, then roll."
    )


@family("probability", number=True)
def probability(draw: Draw) -> tuple[Item, ...]:
    red, blue = draw.integer(1, 20), draw.integer(1, 20)
    first, second = draw.pick(("red", "blue"), ("green", "white"), ("black", "yellow"))
    prompt = draw.phrase(
        "A bag has {r} {a} and {b} {c} balls. What is the probability of drawing a {a} one?",
        "{r} {a} balls and {b} {c} balls, probability of {a}?",
        "what is the chance to draw {a} from {r} {a} and {b} {c} balls?",
        "chance of a {a} ball out of {r} {a} and {b} {c} ones",
        "an urn holds {r} {a} and {b} {c} balls. how likely is {a}?",
        "how likely is a {a} marble with {r} {a} and {b} {c} marbles?",
    ).format(r=red, b=blue, a=first, c=second)
    code = f"result = round({red} / ({red} + {blue}), 4)\nprint(result)"
    return ask(
        prompt,
        code,
        "The probability is **{out}**.",
        think=f"{red} of {red + blue} balls are {first}.",
    )


CURVES = {
    "sine wave": "np.sin(x)",
    "sine curve": "np.sin(x)",
    "cosine wave": "np.cos(x)",
    "parabola": "x ** 2",
    "sin(x)": "np.sin(x)",
    "cos(x)": "np.cos(x)",
    "x squared": "x ** 2",
    "exponential curve": "np.exp(x)",
    "straight line": "x",
}


@family("plotting", weight=1.5)
def plot_curve(draw: Draw) -> tuple[Item, ...]:
    name = draw.pick("sine wave", *CURVES)
    prompt = draw.phrase(
        "plot a {n}",
        "Plot a {n}",
        "draw a {n}",
        "show me a plot of a {n}",
        "can you plot a {n}?",
        "make a graph of a {n}",
        "please plot {n}",
        "graph {n}",
    ).format(n=name)
    code = (
        "import numpy as np\nimport matplotlib.pyplot as plt\n"
        f"x = np.linspace(0, 10, 200)\nplt.plot(x, {CURVES[name]})\nplt.title('{name}')\nplt.show()"
    )
    return ask(prompt, code, f"Here is the plot of the {name}.", think="matplotlib can draw this.")


@family("plotting")
def plot_bars(draw: Draw) -> tuple[Item, ...]:
    values = numbers(draw, 3, 6)
    kind, call = draw.pick(
        ("bar chart", "bar(range(len(values)), values)"),
        ("line chart", "plot(values)"),
        ("histogram", "hist(values)"),
    )
    prompt = draw.phrase(
        "make a {k} of {v}",
        "{k} of {v}",
        "draw a {k} for {v}",
        "show {v} as a {k}",
        "plot a {k} of {v}",
        "please make a {k} with {v}",
    ).format(k=kind, v=spoken(values, draw))
    code = f"import matplotlib.pyplot as plt\nvalues = {values}\nplt.{call}\nplt.show()"
    return ask(prompt, code, f"Here is the {kind}.", think=f"matplotlib draws a {kind}.")
