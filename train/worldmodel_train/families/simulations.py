"""Random things with a seed: numbers, coins, walks, shuffled names, passwords."""

from worldmodel_train.episodes import Draw, Item, ask, family
from worldmodel_train.families.numerals import articled
from worldmodel_train.families.words import some_names

SEEDED = (
    "[with|using] [seed|the seed|random seed] {s}", ", seed {s}", "(seed {s})", ", seed={s}", "; [use|take|set] the [random |]seed {s}", ". [the seed is|seed:] {s}", ", [seeded with|starting from seed] {s}",
)  # fmt: skip


def _seed(draw: Draw) -> int:
    return draw.pick(0, 1, 2, 3, 5, 7, 10, 42, 99, 123, 2024, draw.integer(4, 9999))


def _seeded(prompt: str, seed: int, draw: Draw) -> str:
    """The question, and which seed to take."""
    wish = draw.phrase(*SEEDED, s=seed)
    return articled(prompt) + ("" if wish[0] in ",;." else " ") + wish


@family("monte carlo", weight=1.2)
def random_numbers(draw: Draw) -> tuple[Item, ...]:
    """Whole or decimal random numbers with a seed."""
    seed, n = _seed(draw), draw.integer(2, 10)
    low = draw.pick(0, 1, 1, 1, 10, 50)
    high = low + draw.pick(5, 9, 10, 49, 99, 100, 999)
    t, code, answer = draw.pick(
        (("[pick|draw|choose|generate|give me] a random [number|integer|whole number] [from {l} to|between {l} and] {h}", "random [integer|number] {l}-{h}", "a random whole number, at least {l} and at most {h}", "think of a number from {l} to {h}", "roll a number [between {l} and|from {l} to] {h}", "random.randint({l}, {h})", "I need one random number in {l}..{h}"), f"print(random.randint({low}, {high}))", "The random number is **{out}**."),
        (("[generate|draw|give me|make] {n} random [numbers|integers|whole numbers] [from {l} to|between {l} and] {h}", "{n} random integers, {l} to {h}", "a list of {n} random whole numbers {l}-{h}", "fill a list with {n} random numbers from {l} to {h}", "I need {n} random [values|numbers] between {l} and {h}, whole ones"), f"print([random.randint({low}, {high}) for _ in range({n})])", "The random numbers are **{out}**."),
        (("the sum of {n} random [integers|whole numbers] from {l} to {h}", "add {n} random integers between {l} and {h}", "draw {n} random whole numbers from {l} to {h} and [add them|total them|sum them up]"), f"print(sum(random.randint({low}, {high}) for _ in range({n})))", "Their sum is **{out}**."),
        (("a random [number|decimal|float] between 0 and 1, 4 decimals", "random.random() rounded to 4 decimals", "[draw|generate] a uniform random number in the unit interval, rounded to 4 decimals", "one uniform random decimal from 0 to 1 with four decimals"), "print(round(random.random(), 4))", "The random number is **{out}**."),
    )  # fmt: skip
    prompt = _seeded(draw.phrase(*t, n=n, l=low, h=high), seed, draw)
    return ask(prompt, f"import random\nrandom.seed({seed})\n{code}", answer, think=f"Seed with {seed}, then draw.")  # fmt: skip


@family("monte carlo")
def coin_flips(draw: Draw) -> tuple[Item, ...]:
    seed, n = _seed(draw), draw.pick(10, 20, 50, 100, 100, 500, 1000, draw.integer(5, 5000))
    side = draw.pick("heads", "heads", "tails")
    share = draw.chance(0.3)
    many: tuple[str, ...] = (
        "flip a coin {n} times and count the {x}", "[simulate|run] {n} coin [flips|tosses], how many {x}", "how [often|many times] do I get {x} in {n} [simulated |]coin flips", "toss a [fair |]coin {n} times. number of {x}", "{n} coin tosses: [count|number of] {x}", "[throw|flip|toss] {n} coins and [report|print|tell me] the number of {x}", "simulate a fair coin, {n} throws; {x} come how often", "[experiment|simulation]: {n} flips, {x} counted", "let python flip a coin {n} times, count {x}", "I flip {n} coins. how many show {x}, simulated",
    )  # fmt: skip
    part: tuple[str, ...] = (
        "flip a coin {n} times and give the share of {x}", "[simulate|run] {n} coin [flips|tosses], what fraction is {x}", "toss a coin {n} times: proportion of {x}", "share of {x} in {n} simulated coin flips", "which part of {n} simulated flips is {x}", "simulate {n} tosses, relative frequency of {x}",
    )  # fmt: skip
    prompt = _seeded(draw.phrase(*(part if share else many), n=n, x=side), seed, draw)
    value = f"round({side} / {n}, 4)" if share else side
    code = f"import random\nrandom.seed({seed})\n{side} = sum(random.random() < 0.5 for _ in range({n}))\nprint({value})"  # fmt: skip
    answer = f"The share of {side} is **{{out}}**." if share else f"It comes {side} **{{out}}** times."  # fmt: skip
    return ask(prompt, code, answer, think=f"Seed with {seed} and flip {n} times.")


@family("monte carlo")
def random_walk(draw: Draw) -> tuple[Item, ...]:
    """Steps of one to the left or the right, and where they lead."""
    seed, n = _seed(draw), draw.pick(10, 20, 50, 100, 100, 200, 500, 1000, draw.integer(5, 3000))
    farthest = draw.chance(0.3)
    end: tuple[str, ...] = (
        "random walk of {n} steps, where does it end", "[simulate|run] a random walk with {n} steps of +1 or -1. final position", "a drunk man takes {n} steps, each one left or right at random. where is he", "start at 0, {n} times add 1 or subtract 1 at random; end value", "one dimensional random walk, {n} steps: last position", "position after {n} random steps of plus or minus one", "[end|final] point of a random walk with {n} steps", "walk {n} random unit steps on a line and tell me the position", "{n}-step random walk on the integers, [end|final] position", "a frog hops {n} times, one left or one right by chance. where does it sit",
    )  # fmt: skip
    far: tuple[str, ...] = (
        "random walk of {n} steps of +1 or -1, how far from 0 does it get at most", "simulate {n} random steps of plus or minus one. largest distance from the start", "random walk, {n} steps: maximum distance from the origin", "in a random walk of {n} unit steps, how far away does it come at most", "greatest distance from 0 during {n} random steps of one", "farthest point of a {n}-step random walk, as a distance from 0",
    )  # fmt: skip
    prompt = _seeded(draw.phrase(*(far if farthest else end), n=n), seed, draw)
    head, keep, value = ("far = 0\n", "\n    far = max(far, abs(x))", "far") if farthest else ("", "", "x")  # fmt: skip
    code = f"import random\nrandom.seed({seed})\nx = 0\n{head}for _ in range({n}):\n    x += random.choice([-1, 1]){keep}\nprint({value})"  # fmt: skip
    answer = "It gets **{out}** away at most." if farthest else "It ends at **{out}**."
    return ask(prompt, code, answer, think=f"Seed with {seed}; {n} steps of 1 or -1.")


@family("monte carlo")
def pick_at_random(draw: Draw) -> tuple[Item, ...]:
    """A winner, an order or teams from names."""
    names = some_names(draw, draw.integer(3, 8))
    seed, k = _seed(draw), draw.integer(2, len(names) - 1)
    listed = draw.pick(", ".join(names), ", ".join(names[:-1]) + " and " + names[-1], str(names))
    t, code, answer = draw.pick(
        (("[pick|draw|choose] a [random |]winner [from|among|out of] {v}", "who of {v} [wins|is drawn|goes first], at random", "choose one of {v} at random", "raffle among {v}: one winner", "random choice from {v}", "draw a name: {v}", "one of {v} has to [wash up|pay|start]. pick at random"), f"print(random.choice({names}))", "The choice is **{out}**."),
        (("shuffle {v}", "put {v} in a random order", "random order [of|for] {v}", "[mix up|scramble] the list {v}", "{v} in random sequence", "in which random order do {v} [play|speak|start]"), f"names = {names}\nrandom.shuffle(names)\nprint(names)", "The order is **{out}**."),
        (("[pick|draw|choose] {k} [different |]names [from|out of] {v} at random", "{k} random names from {v}", "random sample of {k} from {v}", "which {k} of {v} are [drawn|chosen], at random, none twice", "select {k} of {v} by lot"), f"print(random.sample({names}, {k}))", "They are **{out}**."),
    )  # fmt: skip
    prompt = _seeded(draw.phrase(*t, v=listed, k=k), seed, draw)
    return ask(prompt, f"import random\nrandom.seed({seed})\n{code}", answer, think=f"Seed with {seed}, then choose.")  # fmt: skip


@family("monte carlo")
def random_text(draw: Draw) -> tuple[Item, ...]:
    """A password, a PIN, a code of letters with a seed."""
    seed, n = _seed(draw), draw.integer(4, 16)
    t, letters = draw.pick(
        (("[make|generate|create] a [random |]password [of|with] {n} [letters and digits|characters, letters and digits]", "password, {n} letters and digits", "a {n} character password of letters and digits", "I need a password of length {n}, letters and digits", "random string of {n} letters and digits"), "string.ascii_letters + string.digits"),
        (("[make|generate|create] a [random |]PIN [of|with] {n} digits", "a {n} digit PIN, random", "random code of {n} digits", "{n} random digits in a row", "I need a PIN, {n} digits long"), "string.digits"),
        (("[make|generate|create] a random [word|string] of {n} lowercase letters", "{n} random lowercase letters in a row", "a code of {n} small letters at random", "random string, lowercase letters, length {n}"), "string.ascii_lowercase"),
        (("[make|generate|create] a random [code|string] of {n} capital letters", "{n} random capitals in a row", "voucher code of {n} random capital letters", "random string, uppercase letters, length {n}"), "string.ascii_uppercase"),
    )  # fmt: skip
    prompt = _seeded(draw.phrase(*t, n=n), seed, draw)
    code = f"import random\nimport string\nrandom.seed({seed})\nprint(''.join(random.choices({letters}, k={n})))"  # fmt: skip
    return ask(prompt, code, "Here it is: **{out}**", think=f"Seed with {seed}; {n} of {letters}.")
