"""Two cycles on one state, and functions that a later turn calls."""

from worldmodel_train.episodes import Ask, Draw, Item, Step, family
from worldmodel_train.families.data import WORDS
from worldmodel_train.families.follow_ups import then

_GOODS = (
    "tea rice pens cups milk salt bread eggs soap fish lamp books paper apples cheese coffee sugar "
    "honey candles socks shirts nails paint"
).split()


@family("multi-step", weight=1.2)
def invoice(draw: Draw) -> tuple[Item, ...]:
    """Two cycles on one state: a subtotal, then tax on it."""
    goods = draw.random.sample([*_GOODS, draw.pick(*WORDS)], draw.integer(2, 4))
    items = {thing: draw.number(1, 90) for thing in goods}
    tax = draw.pick(5, 7, 8, 10, 19, 20, 21, 25)
    sign = draw.pick("", "", "$", ": ", " for $")
    gap = "" if sign else " "
    listed = ", ".join(
        f"{t}{sign if sign.startswith((' ', ':')) else gap or ' ' + sign}{p}"
        for t, p in items.items()
    )
    prompt = draw.phrase(
        "[my |the |]basket: {l}. [what is|compute] the [sum|subtotal], and the total with {t}[%| percent] tax",
        "basket {l}: subtotal first, then [add|with] {t}[%| percent] tax",
        "I [buy|bought|order|ordered] {l}. how much is it together and with {t}[%| percent] [tax|VAT]",
        "sum up {l} and then add {t}[%| percent] tax",
        "[invoice|bill] for {l}, plus {t}[%| percent] [tax|VAT]",
        "what do I pay for {l} with {t}[%| percent] tax? show the subtotal too",
        "shopping list {l}; subtotal and total [including|with] {t}[%| percent] [tax|VAT]",
        "[total|add up] {l}, then apply {t}[%| percent] tax",
        "[in my cart|on my receipt|on the order] [I have|there are|are] {l}. [find|work out] the subtotal, then the total with {t}[%| percent] [tax|VAT|sales tax]",
        "{l}. {t}[%| percent] [tax|VAT] is [added|put on top] at the [till|counter|end]. what [is the|will be the] [bill|amount]",
        "the prices are {l}, before tax. [tax|VAT] is {t}[%| percent]. [net sum and gross sum|net and gross total], please",
        "net prices: {l}. [show|give] the net total and then the gross [total|] at {t}[%| percent] [tax|VAT]",
        "[first|step one,] add {l}[. then|; afterwards] put {t}[%| percent] tax on it",
        "we [sold|delivered|shipped] {l}; [the customer pays|we charge|add] {t}[%| percent] tax. subtotal and [total|final amount]",
        "[quote|quotation|offer]: {l}. [tax|VAT] {t}[%| percent]. subtotal, grand total",
        "if I [take|order|get] {l}, what do I [pay|owe] with {t}[%| percent] tax on top",
        "{l} - subtotal and total [incl.|including|with] {t}[%| percent] [tax|VAT]",
        "[with|using] python: basket of {l}, sum, then {t}[%| percent] tax",
        "[my shop|the cafe|a customer] rings up {l}. the tax rate is {t}[%| percent]. [what comes to pay|amount due with tax]",
        l=listed,
        t=tax,
    )
    first = Step(
        f"basket = {items}\nsubtotal = round(sum(basket.values()), 2)\nprint(subtotal)",
        "First the subtotal of the basket.",
    )
    second = Step(
        f"result = round(subtotal * (1 + {tax} / 100), 2)\nprint(result)", f"Now the {tax}% tax."
    )
    return (Ask(prompt, (first, second), f"With {tax}% tax it is **{{out}}**."),)


_FUNCTIONS = (
    ("double", "x * 2", "[doubles|returns two times] [a number|its argument|x]"),
    ("square", "x ** 2", "[squares|returns the square of] [a number|its argument|x]"),
    ("half", "x / 2", "[halves|returns half of] [a number|its argument|x]"),
    ("cube", "x ** 3", "[cubes|returns the cube of] [a number|its argument|x]"),
    ("increment", "x + 1", "adds one to [a number|its argument|x]"),
    ("triple", "x * 3", "[triples|returns three times] [a number|its argument|x]"),
    ("negate", "-x", "[negates|flips the sign of] [a number|its argument|x]"),
    ("is_even", "x % 2 == 0", "[checks|tells|tests] [if|whether] [a number|x] is even"),
    ("last_digit", "x % 10", "returns the last digit of [a number|its argument|x]"),
    ("to_fahrenheit", "x * 9 / 5 + 32", "converts [Celsius|degrees Celsius] to Fahrenheit"),
    ("with_tax", "x * 1.2", "adds 20% tax to [a price|a number|x]"),
    ("f", "x ** 2 + 1", "returns x squared plus one"),
    ("g", "3 * x - 2", "returns three times x minus two"),
    ("decrement", "x - 1", "subtracts one from [a number|its argument|x]"),
    ("is_odd", "x % 2 == 1", "[checks|tells|tests] [if|whether] [a number|x] is odd"),
    ("tenfold", "x * 10", "[returns ten times|gives ten times] [a number|its argument|x]"),
    ("digits", "len(str(x))", "returns the number of digits of [a number|its argument|x]"),
    ("to_minutes", "x * 60", "converts hours to minutes"),
    (
        "next_square",
        "(x + 1) ** 2",
        "returns the square of x plus one, that is of the number after x",
    ),
    ("with_discount", "x * 0.9", "takes 10% off [a price|a number|x]"),
    ("reverse_digits", "int(str(x)[::-1])", "reverses the digits of [a number|an integer|x]"),
    ("area", "x ** 2", "returns the area of a square with side x"),
    (
        "circle",
        "3.14159 * x ** 2",
        "returns the area of a circle with radius x, with pi as 3.14159",
    ),
    ("h", "x ** 3 - x", "returns x cubed minus x"),
)


@family("programming", weight=1.2)
def define_function(draw: Draw) -> tuple[Item, ...]:
    """A function is defined, and used in the next turn."""
    name, body, does = draw.pick(*_FUNCTIONS)
    n, m = draw.integer(2, 90), draw.integer(2, 900)
    prompt = draw.phrase(
        f"[write|define|make|create|code] a [python |]function {{f}} [that|which] {does} and [try|test|run] it [on|with] {{n}}",
        f"[define|make] [the |a |]function {{f}} [that|which] {does}; [test|call] it with {{n}}",
        f"I need a function {{f}} that {does}. [show|run|try] it [for|with] {{n}}",
        f"[create|implement] {{f}}, a function that {does}, and run it for {{n}}",
        f"function {{f}} that {does}, example with {{n}}",
        f"can you [write|code] {{f}}(x)? it {does}. [try|call] {{f}}({{n}})",
        f"[please |]write {{f}} in python, it {does}[. show me|, and print] {{f}}({{n}})",
        f"[let|have] {{f}} be a [python |]function that {does}. [what is|print] {{f}}({{n}})",
        f"[program|code up|set up] a [small|short|little] function [called|named] {{f}} that {does}; [check|test] it with {{n}}",
        f"a [python |]function [named|called] {{f}} that {does} [please|is needed]. [value|result|output] for {{n}}",
        f"[teach|give] me a function {{f}} that {does}, and use {{n}} as [a test|an example|the input]",
        f"def {{f}}(x) that {does}. [run|evaluate] {{f}}({{n}})",
        f"how [would|do] I [write|code] {{f}}, which {does}? [demonstrate|show it] with {{n}}",
        f"[we need|I want] {{f}}: it {does}. [input|argument] {{n}}, what [comes out|is returned]",
        f=name,
        n=n,
    )
    code = f"def {name}(x):\n    return {body}\n\nprint({name}({n}))"
    steps = (Step(code, f"Define {name} and call it with {n}."),)
    first = Ask(prompt, steps, f"{name}({n}) is **{{out}}**.")
    again = draw.phrase(
        "[now |and |]{f}({m})",
        "[call|run|try|use] {f} [with|on|for] {m}",
        "[what is|what's|how much is] {f}({m})",
        "[now |and |]{f} of {m}",
        "[apply|use] [it|the function|{f}] [to|on] {m}",
        "[the same|once more] [for|with] {m}",
        "[and|and now|next] [for|with] {m}",
        "what [does|would] {f} [return|give] for {m}",
        "[print|show|evaluate] {f}({m})",
        "[put|feed|pass] {m} [into|to] [it|the function|{f}]",
        "[try|test] {m} [next|too|as well]",
        "{m} as [the |]input",
        "{f} for {m}[ please|]",
        f=name,
        m=m,
    )
    second = then(
        again, f"print({name}({m}))", f"{name}({m}) is **{{out}}**.", f"{name} is defined already."
    )
    return (first, second) if draw.chance(0.6) else (first,)
