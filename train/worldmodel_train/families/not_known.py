"""Honest answers where the figures, the names or the sense of a question are missing."""

from worldmodel_train.episodes import Ask, Draw, Item, Step, family
from worldmodel_train.families.notebook import FILES
from worldmodel_train.families.science import CURRENCIES
from worldmodel_train.families.words import made_up

MISSING = (
    (("[what is|find|compute] the [average|mean] of [some numbers|a few numbers I have|the numbers in my head]", "I [want|need] [an average|a mean] of my numbers, where do I type them", "[can you|could you] average some numbers for me", "how do we average my measurements, I have not typed them yet", "I have a list of numbers at home, [what is its mean|average it]", "average please, [numbers follow|I will type the numbers]"), "Type the numbers, and I compute their mean."),
    (("[what is|find] the [median|standard deviation] of [some numbers|the numbers on my paper]", "[statistics|some statistics] of my data[, please|, I have it on paper]", "can you do [statistics|a median|a standard deviation] for me", "I measured [something|a few things] and want the [median|spread|deviation]"), "Type the numbers, and I compute it."),
    (("[sort|order|rank] [some words|a few names|my guests] for me", "can you [sort|alphabetise|order] [a list|names|words] for me", "I [want|need] a list [sorted|put in order]", "put my [guests|books|friends] in alphabetical order"), "Type the list, and I sort it."),
    (("[what is|how much is] the tip on my [bill|dinner|lunch]", "how much should I tip", "[work out|calculate] my tip", "I had dinner, what tip do I leave", "tip for the [waiter|taxi driver], how much in money"), "Tell me the bill and the percentage, and I compute the tip."),
    (("[what is|how big is] the area of my [garden|room|flat|field]", "how many square meters has my [room|kitchen|garden]", "I want to know how large my [balcony|bedroom] is", "area of my [desk|wall|carpet]"), "Tell me its length and its width, and I compute the area."),
    (("[what is|how much is] my [loan payment|monthly rate|mortgage payment]", "how much do I pay each month for my [loan|house|car]", "[can I|could I] pay off my loan in time", "[work out|calculate] the payment for my loan", "what will my mortgage cost me a month"), "Tell me the amount, the yearly rate and the term, and I compute the payment."),
    (("how old am I", "what is my age", "my age in days, please", "[calculate|compute|tell me] my age", "for how many years have I lived"), "Tell me your date of birth, and I compute your age."),
    (("how many days [is it|are there] [until|to] my birthday", "when will I be [30|50|100] years old", "on which weekday was I born", "how long until my [wedding|exam|holiday]", "days left to my [trip|vacation|retirement]"), "Tell me the date, and I count the days."),
    (("what is my bmi", "[compute|calculate] my body mass index", "am I [overweight|too heavy|too thin]", "is my weight [normal|healthy|fine]"), "Tell me your weight and your height, and I compute the body mass index."),
    (("how much [did I spend|have I spent] [this month|last week|this year]", "what [are|were] my expenses [this month|last year|]", "where does my money go", "how much money do I have [left|]", "what is [on my account|my account balance|my balance]", "[add up|total] my expenses of this month"), "I do not know your expenses: type them, and I add them up."),
    (("what is my [grade|final grade|average grade|GPA]", "did I pass [the exam|my test|the course]", "how did I do in the [test|exam]", "which mark do I need to pass", "[compute|work out] my grade"), "Tell me the marks and their weights, and I compute the grade."),
    (("[solve|do] [an equation|my equation|my homework equation] for me", "can you solve equations", "I have an equation to solve", "[help me|I need help] with an equation", "find x for me"), "Type the equation, and I solve it."),
    (("how long [will it take|does it take] me to [drive home|walk there|cycle to work]", "how far is it to my [school|office|sister]", "when will I arrive", "what is my average speed on the way to work", "time of my trip"), "Tell me the distance and the speed or the time, and I compute the rest."),
    (("how much [tax|income tax|VAT] do I [pay|owe]", "what is my tax", "[calculate|work out] my taxes", "what do I earn after tax", "my net salary please"), "Tell me the amount and the tax rate, and I compute the tax and what is left."),
    (("[plot|draw|chart] my [data|numbers|sales|results]", "can you make a [plot|chart|graph] for me", "I [want|need] a [bar chart|line chart|plot]", "draw me a [graph|diagram] of what I measured"), "Type the values, and I plot them."),
    (("how much paint do I need for my [room|house|fence]", "how many tiles do I need for my [bathroom|kitchen|terrace]", "how many rolls of wallpaper for my [room|flat]", "what does a new carpet for my room cost"), "Tell me the measures, and I compute what is needed."),
    (("how much did my [shares|investment|savings] grow", "what is my [investment|portfolio|pension] worth", "how rich will I be in [ten|20] years", "did I make a profit [this year|last month|]", "interest on my savings, how much is it"), "Tell me the amount, the rate and the time, and I compute it."),
)  # fmt: skip


@family("talk", weight=1.5)
def missing_data(draw: Draw) -> tuple[Item, ...]:
    """A question that lacks the figures to answer it: what is needed, and nothing invented."""
    templates, answer = draw.pick(*MISSING)
    return (Ask(draw.phrase(*templates), (), answer, think="The figures are missing."),)


@family("finance")
def rate_not_given(draw: Draw) -> tuple[Item, ...]:
    """Money in another currency, without a rate."""
    (a, code_a, sign), (b, code_b, _) = draw.random.sample(CURRENCIES, 2)
    amount = draw.pick(draw.integer(1, 99), draw.integer(2, 20) * 50, draw.integer(100, 50000))
    prompt = draw.phrase(
        "[convert|change|exchange] {n} {a} [to|into] {b}", "{n} {A} [in|to] {B}", "how [much|many {b}] is {n} {a} [today|now|right now|]", "{n} {a} in {b}[, please|]", "what are {n} {a} worth in {b}", "how many {b} do I get for {n} {a}", "I have {n} {a}. how many {b} is that",
        "[today's|the current|the latest] exchange rate [from|of] {A} to {B}", "[what is|tell me] the [exchange rate|rate] of the {A} to the {B}", "{A}/{B} [today|now|rate|]", "is the {A} stronger than the {B} [today|now|]", "if I change {n} {a} [at the bank|at the airport], what do I get in {b}", "price is {n} {a}, what is that in {b}",
        "what does {n} {a} [come to|make] in {b}", "[turn|make] my {n} {a} into {b}", "my salary is {n} {A}. in {B}[ please|]", "{b} for {n} {a}", "[can you|could you] change {n} {A} to {B}", "{s}{n} in {B}", "what is one {A} in {B} [today|now]", "exchange {n} {a} [for me|]: how many {b}", "I travel with {n} {a} and need {b}, how much will it be",
        n=amount, a=a, b=b, A=code_a, B=code_b, s=sign,
    )  # fmt: skip
    answer = (
        f"I do not know the present rate: tell me how many {code_b} one {code_a} is, "
        "and I convert it."
    )
    return (Ask(prompt, (), answer, think="No rate was given, and none can be looked up."),)


STATISTICS = (
    ("average", "sum({v}) / len({v})"), ("mean", "sum({v}) / len({v})"), ("sum", "sum({v})"), ("total", "sum({v})"), ("largest value", "max({v})"), ("maximum", "max({v})"),
    ("smallest value", "min({v})"), ("minimum", "min({v})"), ("length", "len({v})"), ("number of entries", "len({v})"), ("first element", "{v}[0]"), ("last element", "{v}[-1]"), ("value", "{v}"), ("square", "{v} ** 2"), ("double", "2 * {v}"), ("type", "type({v})"),
)  # fmt: skip


@family("error recovery", weight=1.2)
def unknown_variable(draw: Draw) -> tuple[Item, ...]:
    """Nothing of that name was ever made: NameError, and an honest answer."""
    word, formula = draw.pick(*STATISTICS)
    name = made_up(draw) + draw.pick("", "", "s", "_list", "_data", "2")
    prompt = draw.phrase(
        "<find> the {w} of [my |the variable |the |]{v}", "{w} of {v}", "what {w} does {v} have", "[print|show] the {w} of {v}", "[and |now ]the {w} of {v}", "I [made|defined|loaded] {v} [yesterday|before|last week]. its {w}[, please|]", "{v}: {w}", "the variable {v} should be there, <find> its {w}",
        "[compute|take|use] the {w} of {v}", "my {v}, what is [the|their|its] {w}", "can you [read|find|see] {v} and [tell me|give me] the {w}", "[with|using] {v}, the {w}", "[do you know|is there] the {w} of {v}", "[look at|look into] {v} for the {w}", "what was the {w} of {v} [again|]", "[if you have|given] {v}, [state|print] the {w}", "I want the {w} of {v}", "<what> the {w} [in|of] {v}",
        "let python give me the {w} of {v}", "the {w} stored for {v}",
        w=word, v=name,
    )  # fmt: skip
    code = f"print({formula.format(v=name)})"
    answer = f"There is no variable called {name} here: make it first, and I compute with it."
    return (Ask(prompt, (Step(code, f"{name} should be in the shell."),), answer, fails=True),)


@family("files")
def missing_file(draw: Draw) -> tuple[Item, ...]:
    """A file that is not there: FileNotFoundError, and an honest answer."""
    stem = draw.pick(draw.pick(*FILES), made_up(draw), made_up(draw))
    name = f"{stem}_{made_up(draw)}{draw.pick('.txt', '.csv', '.json', '.log', '.md', '.dat')}"
    prompt = draw.phrase(
        "[read|open|load|show|print] [the file |my file |]{f}", "what is in [the file |]{f}", "how many [lines|words|characters] [has|are in] {f}", "[count|show] the lines of {f}", "[content|contents|text] of {f}[, please|]", "[print|show] the first line of {f}", "[load|import] {f} and [tell me|print|sum up] [what is in it|its numbers|the total]", "I saved {f} [last week|yesterday|somewhere], [open it|what does it say]",
        "average of the numbers in {f}", "[analyse|summarise|describe|summarize] {f}", "[take|use|get] the data [from|in] {f}", "is there anything in {f}", "find the largest number in {f}", "read {f} line by line", "what does {f} [say|contain]", "[cat|head|less] {f}", "plot the data [of|in|from] {f}", "how long is the text in {f}", "does {f} [contain|hold|have] [any numbers|a total|something]", "{f}: [show me|first lines|what is inside]",
        "[search|look in] {f} for a name", "sort the lines of {f}",
        f=name,
    )  # fmt: skip
    step = Step(f"print(open({name!r}).read())", f"Read {name} first.")
    answer = f"There is no file {name} in this folder, so I cannot read it."
    return (Ask(prompt, (step,), answer, fails=True),)


@family("arithmetic")
def not_defined(draw: Draw) -> tuple[Item, ...]:
    """What has no value: division by zero, the logarithm of zero, the mean of nothing."""
    n = draw.pick(draw.integer(1, 99), draw.integer(1, 5000), draw.decimal(0.5, 40, 1))
    kind = draw.pick("zero", "zero", "modulo", "log", "negative log", "mean", "largest", "word")
    w = made_up(draw)
    templates, code, answer = {
        "zero": (("{n} divided by 0", "{n} / 0", "[what is|how much is] {n} [divided by|over] zero", "divide {n} by zero", "{n} by 0, the quotient", "share {n} among 0 people", "can I divide {n} by 0", "split {n} into zero parts", "how often does 0 go into {n}", "the quotient of {n} and 0", "{n} ÷ 0 = ?", "what happens when I divide {n} by zero"), f"print({n} / 0)", f"It has no value: one cannot divide {n} by zero."),
        "modulo": (("remainder of {n} divided by 0", "{n} modulo 0", "{n} mod 0", "{n} % 0", "[what is left|what remains] when {n} is divided by 0"), f"print({n} % 0)", "It has no value: there is no remainder of a division by zero."),
        "log": (("[natural |]log of 0", "ln(0)", "log(0)", "logarithm of zero", "[what is|compute] the [natural |]logarithm of 0", "what power of e gives 0", "ln 0", "take the log of zero"), "import math\nprint(math.log(0))", "It has no value: only numbers above zero have a logarithm."),
        "negative log": (("[natural |]log of -{n}", "ln(-{n})", "log(-{n})", "[what is|compute] the [natural |]logarithm of -{n}", "take the log of minus {n}", "logarithm of negative {n}", "which power of e is -{n}"), f"import math\nprint(math.log(-{n}))", "It has no real value: only numbers above zero have a logarithm."),
        "mean": (("[average|mean] of {e}", "[what is|compute] the [mean|average] of an empty list", "mean of no numbers at all", "the [average|mean] of a list without [elements|numbers]", "statistics.mean({e})", "average of nothing"), "import statistics\nprint(statistics.mean([]))", "An empty list has no mean."),
        "largest": (("[largest|smallest|maximum|minimum] of {e}", "max({e})", "min of an empty list", "what is the biggest element of an empty list", "[highest|lowest] value of no values"), "print(max([]))", "An empty list has no largest or smallest value."),
        "word": (('"{w}" as a number', 'int("{w}")', "turn the text {w} into an integer", "convert the word {w} to a whole number", "which number is float('{w}')"), f'print(float("{w}"))', f"The text {w} is no number."),
    }[kind]  # fmt: skip
    prompt = draw.phrase(*templates, n=n, w=w, e="[]")
    return (Ask(prompt, (Step(code, "Python will say whether it exists."),), answer, fails=True),)


@family("complex numbers")
def root_of_negative(draw: Draw) -> tuple[Item, ...]:
    """No real root: the error, then the imaginary one."""
    n = draw.pick(*(k * k for k in range(1, 21)), draw.integer(2, 500))
    prompt = draw.phrase(
        "square root of -{n}", "sqrt(-{n})", "√-{n}", "√(-{n})", "<find> the square root of -{n}", "[what is|what's] the root of minus {n}", "which number squared is -{n}", "[can I|is it possible to] take the square root of -{n}", "(-{n})^(1/2)", "x^2 = -{n}, one x", "-{n}, its square root", "the [second|square] root of negative {n}", "does -{n} have a square root", "root of -{n}[ please|]", "what do I square to get -{n}",
        "[compute|evaluate|try] math.sqrt(-{n})", "take the root of the negative number -{n}", "my calculator shows an error for sqrt(-{n}), what is it", "square root of a negative: -{n}", "[find|give] z with z*z = -{n}",
        n=n,
    )  # fmt: skip
    first = Step(f"import math\nprint(math.sqrt(-{n}))", "Take the root.")
    second = Step(
        f"import cmath\nprint(cmath.sqrt(-{n}))", "There is no real root; cmath has the other."
    )
    answer = "There is no real root; an imaginary one is **{out}**."
    return (Ask(prompt, (first, second), answer, fails=True),)
