"""Follow-ups on the number that the turn before left in `result`.

They are no families of their own: a conversation draws them after an episode that leaves a number.
"""

from worldmodel_train.episodes import Ask, Draw, Step, with_modules
from worldmodel_train.families.arithmetic import counted, percentage
from worldmodel_train.families.words import variable

_CHANGES = (
    (
        "+",
        (
            "[now |and |ok, |then |please |]add {n} [to that|to it|to this|to the result|]",
            "[and |now |then |]plus {n}",
            "what if I add {n} [to that|to it|]",
            "[what is|what's|how much is] that plus {n}",
            "[increase|raise] [it|that|the result] by {n}",
            "[and |]if I [get|find|earn|put in] {n} more",
            "there [comes|is] another {n} on top",
            "{n} more [than that|on top of it|please|]",
            "[and |]with {n} [added|on top|more|extra]",
            "put {n} on top [of that|of it|]",
            "what do I get [if|when] I add {n}",
            "[ok |]+ {n}",
            "[that|it] [+|plus] {n} [is what|makes what|gives what|=]",
            "[now|then|and then] {n} [is added|are added|gets added|comes on top]",
            "[I forgot|I left out|I overlooked] {n}, [add it|put it in as well|so add that too|include it]",
            "[include|count in|throw in] [another |a further |]{n} [too|as well|also|]",
            "the sum of [that|this|it] and {n}",
            "[that|it] and {n} [together|combined|in total] [make|give] what",
            "what [would|will] [it|that|the result] be with {n} [more|extra|on top]",
            "[it|that] [grows|rises|goes up] by {n}. [what is it now|new value|where are we now]",
            "go {n} [up|higher] [from there|from that|]",
            "[and |]what is {n} above [that|it|this]",
            "there were {n} [we|I] did not count, [correct it|fix that|so what is it]",
            "[so |and |]how much is it with [another|a further] {n}",
            "[take|use] [that|the result|the last number] and add {n}",
            "[previous|last] [result|answer] plus {n}",
            "[someone|my friend|the boss|grandma] [gives|pays|hands] me {n} more, [what do I have|how much is it] [now|then]",
            "[can you|could you|would you] add {n} [to your answer|to that number|on top of this]",
            "add on {n} [more|] [and tell me|and show me|for] the new [value|total|figure]",
            "result + {n}",
        ),
        "That makes **{out}**.",
    ),
    (
        "-",
        (
            "[now |and |ok, |then |please |]subtract {n} [from that|from it|from the result|]",
            "[and |now |then |]minus {n}",
            "take [away |]{n} [away|off] [that|it|]",
            "[reduce|decrease|lower] [it|that|the result] by {n}",
            "[what is|what's|how much is] that minus {n}",
            "{n} less [than that|please|]",
            "[and |]without {n} of it",
            "what is left [if|when] I take {n} away",
            "[and |]if I [spend|lose|pay|give away] {n}",
            "[and |]after [paying|spending|losing] {n}",
            "remove {n} [from it|from that|]",
            "[now |]deduct {n} [from that|from it|]",
            "[ok |]- {n}",
            "[that|it] [-|minus|less] {n} [is what|makes what|leaves what|=]",
            "[now|then|and then] {n} [is taken off|are taken away|gets deducted|goes away]",
            "{n} of [them|it|that] [are|is] [gone|lost|broken|used up], [what remains|what is left|how much is left]",
            "[but |and ]{n} [was|were] [already paid|wrong|counted twice|returned], [so what is it|what remains|take that off]",
            "how much [remains|is left|do I keep] [after|without] {n}",
            "what [would|will] [it|that|the result] be with {n} less",
            "[it|that] [falls|drops|goes down|shrinks] by {n}. [what is it now|new value|where are we now]",
            "go {n} [down|lower] [from there|from that|]",
            "[and |]what is {n} below [that|it|this]",
            "[take|use] [that|the result|the last number] and subtract {n}",
            "[previous|last] [result|answer] minus {n}",
            "I [owe|have to give|must pay] {n} of [it|that], [what do I keep|what is left|the rest]",
            "[can you|could you|would you] take {n} off [your answer|that number|this]",
            "the difference of [that|it] and {n}, [that|the result] first",
            "[knock|shave] {n} off [it|that|the result]",
            "[leave|take] out {n}, what [is|stays] then",
            "result - {n}",
        ),
        "That leaves **{out}**.",
    ),
    (
        "*",
        (
            "[now |and |ok, |then |please |]multiply [that|it|this|the result|] by {n}",
            "[and |now |then |]times {n}",
            "[what is|what's|how much is] that times {n}",
            "{n} times [that|it|this|the result]",
            "[and |]multiplied by {n}",
            "what if it is {n} times [as much|that|as big|as many]",
            "[now |]that for {n} [people|months|days|of them|pieces]",
            "what would {n} of [those|them|these] be",
            "[and |]for {n} [weeks|years|boxes|nights|hours]",
            "and if [I buy|I need|there are] {n} of them",
            "scale it [up |]by [a factor of |]{n}",
            "[ok |]* {n}",
            "[ok |]x {n}",
            "the product of [that|it|this] and {n}",
            "[and |]with a factor of {n}",
            "I [need|want|order|take|have] {n} of [those|these|them], [what does it come to|how much altogether|total|in all]",
            "[that|it] is for one. [what about|how much for|now for|and for] {n}",
            "[if|when] one is that, [what are|how much are|what do] {n} [make|come to]",
            "[we do|I do|they do|it happens] that {n} times, [total|what is it in total|how much altogether]",
            "each of {n} [people|rooms|shops|teams|machines] gets that [much|many], [total|how much is needed|how many in all]",
            "[every|each] day that [much|many], [and|so] in {n} days",
            "[that|it] [*|x|times|multiplied by] {n} [is what|makes what|gives what|=]",
            "[take|use] [that|the result|the last number] {n} times",
            "[previous|last] [result|answer] times {n}",
            "[can you|could you|would you] multiply [your answer|that number|this] by {n}",
            "[at|with a price of] {n} each, [what does all of it cost|how much is that|what is the total]",
            "one [costs|weighs|takes|is] {n}, so [that many|all of them] [is|make|come to]",
            "result * {n}",
        ),
        "That makes **{out}**.",
    ),
    (
        "/",
        (
            "[now |and |ok, |then |please |]divide [that|it|this|the result|] by {n}",
            "[and |now |then |]divided by {n}",
            "[what is|what's|how much is] that divided by {n}",
            "split [that|it|this] [by|between|among|into] {n} [people|parts|of us|]",
            "[now |]share it [among|between] {n} [people|friends|]",
            "how much is that [per person|each|for each] [for|with|among] {n} people",
            "that over {n}",
            "[and |]distributed over {n}",
            "[and |]per [person|head] if we are {n}",
            "what [does each|would each] of {n} [get|pay]",
            "[and |]how much is that for one of {n}",
            "[ok |]/ {n}",
            "the quotient of [that|it|this] and {n}",
            "[spread|distribute|divide] [it|that] [equally|evenly|fairly] over {n} [days|months|people|weeks|boxes]",
            "we are {n}, [what is my share|how much each|what does each get|so per person]",
            "[that|it] is for {n} [of them|people|days|pieces]. [how much is one|what about one|per piece|for just one]",
            "[one|a single] part, if [there are|I make] {n} equal parts [of it|]",
            "in {n} equal [parts|pieces|shares|instalments], how [much|big] is each",
            "scale it down by a factor of {n}",
            "[that|it] [/|:|divided by|over] {n} [is what|makes what|gives what|=]",
            "[take|use] [that|the result|the last number] and divide by {n}",
            "[previous|last] [result|answer] divided by {n}",
            "[can you|could you|would you] divide [your answer|that number|this] by {n}",
            "[paid|paying] in {n} [instalments|monthly rates|parts], how much is one",
            "how many [boxes|bags|trips|packs] of {n} is that, [as a decimal|exactly|not rounded]",
            "[and |]the average [per day|for one day] over {n} days",
            "how [often|many times] does {n} go into [it|that], [with decimals|as a decimal|exactly]",
            "result / {n}",
        ),
        "That gives **{out}**.",
    ),
)  # fmt: skip

# The other way round: the last result is taken from a number, divides it, or is its exponent.
_TURNED = (
    (
        (
            "[now |and |]subtract [it|that|the result] from {n}",
            "{n} minus [that|it|the result]",
            "take [that|it] [away |]from {n}",
            "[what is|how much is] {n} less [that|it]",
            "what is left of {n} [then|after that|if I take that away]",
            "[and |]how much remains of {n}",
            "I [had|started with|have] {n}, [what is left after that|how much do I keep|now take that off]",
            "how much is missing [to|until] {n}",
            "[I pay with|out of|I hand over] {n}, [what do I get back|the change|how much change is that]",
            "[how far is it|how much more do I need] [to|to reach|to get to] {n}",
            "my [goal|target|limit|budget] is {n}. [how much is left|what remains|how far am I from it]",
            "{n} - that",
            "deduct it from {n}",
        ),
        "{n} - result", "That leaves **{out}**.", "{n} minus result.",
    ),
    (
        (
            "divide {n} by [that|it|the result]",
            "{n} divided by [that|it|the result]",
            "{n} over that",
            "how [often|many times] does [that|it] [go into|fit into] {n}, [with decimals|exactly]",
            "[what is|now] {n} / [that|the result]",
            "[and |]the ratio of {n} to [that|it]",
            "{n} is how many times [that|as much]",
            "[I have|there are|with] {n} in total, how many times is that",
            "how many of [those|these] make {n}, [as a decimal|exactly]",
        ),
        "{n} / result", "That gives **{out}**.", "{n} over result.",
    ),
    (
        (
            "[what is |how much is |]the [difference|gap|distance] [between|of] [that|it] and {n}",
            "how far [away |]is [that|it] from {n}",
            "[by |]how much does [that|it] differ from {n}",
            "[compare|compared] [it|that] with {n}, [what is the difference|difference|how far apart]",
            "{n} was expected, [how far off is that|by how much is it off|the difference]",
            "how far off {n} is [it|that]",
            "[absolute |]difference to {n}",
            "I guessed {n}, [how far was I off|by how much was I wrong]",
        ),
        "abs(result - {n})", "The difference is **{out}**.", "result minus {n}, without the sign.",
    ),
    (
        (
            "[what is |]the [mean|average] of [that|it|this] and {n}",
            "average [it|that] with {n}",
            "[and |]what lies [halfway|in the middle] between [that|it] and {n}",
            "[the other one|the second value|another time it] was {n}. [average of both|the mean of the two|on average]",
            "[take|give me] the [mean|average] of the last result and {n}",
            "the midpoint of [that|it] and {n}",
        ),
        "(result + {n}) / 2", "The average is **{out}**.", "Half of result plus {n}.",
    ),
    (
        (
            "which is [bigger|larger|more|higher], that or {n}? [give|show|tell] me the number",
            "the [larger|bigger|higher|greater] of [that|it] and {n}",
            "[the |]max of [that|it] and {n}",
            "at least {n}, otherwise [that|the result]",
            "[it|that] must not be [below|under|less than] {n}, [so what is it|correct it|fix that]",
        ),
        "max(result, {n})", "That is **{out}**.", "max of result and {n}.",
    ),
    (
        (
            "the [smaller|lower|lesser] of [that|it] and {n}",
            "[the |]min of [that|it] and {n}",
            "cap [it|that] at {n}",
            "[it|that] must not [be above|exceed|be more than] {n}, [so what is it|correct it|fix that]",
            "limit [it|that|the result] to {n} at most",
        ),
        "min(result, {n})", "That is **{out}**.", "min of result and {n}.",
    ),
)  # fmt: skip

_TWO_STEPS = (
    (("double it and add {n}", "[twice|two times] that plus {n}", "times two, plus {n}", "[now |]double [it|that], then add {n}", "add {n} after doubling [it|that]", "double [that|it] and put {n} on top"), "result * 2 + {n}"),
    (("double it and subtract {n}", "[twice|two times] that minus {n}", "[now |]double [it|that], then take {n} away", "two times that, less {n}"), "result * 2 - {n}"),
    (("add {n} and [double it|double the sum|then double]", "plus {n}, then times two", "twice the sum of that and {n}", "first add {n}, then double [it|the result]"), "(result + {n}) * 2"),
    (("half of it plus {n}", "halve it and add {n}", "[half|one half] of that and {n} more", "[now |]halve [it|that], then add {n}", "divide by two, then plus {n}"), "result / 2 + {n}"),
    (("add {n}, then [halve it|divide by two|take half]", "plus {n}, and half of that", "half of the sum of that and {n}"), "(result + {n}) / 2"),
    (("subtract {n} and [double|then double] the rest", "minus {n}, then times two", "take {n} away and double what is left"), "(result - {n}) * 2"),
    (("multiply by {k} and add {n}", "times {k} plus {n}", "{k} times that and {n} on top", "[now |]multiply [it|that] by {k}, then add {n}", "first times {k}, after that plus {n}"), "result * {k} + {n}"),
    (("multiply by {k} and subtract {n}", "times {k} minus {n}", "{k} times that, less {n}", "[now |]multiply [it|that] by {k}, then take off {n}"), "result * {k} - {n}"),
    (("add {n} and divide by {k}", "plus {n}, then divided by {k}", "put {n} on top and split it [by|into|among] {k}", "[we|they] add {n} and share it among {k}"), "(result + {n}) / {k}"),
    (("subtract {n} and divide by {k}", "minus {n}, then split [by|into] {k}", "take off {n} and share the rest among {k}", "[after|without] {n}, what does each of {k} get"), "(result - {n}) / {k}"),
    (("divide by {k} and add {n}", "split by {k}, then plus {n}", "one part of {k} and {n} more", "[one share of|one of] {k} equal parts plus {n}"), "result / {k} + {n}"),
    (("square it and add {n}", "its square plus {n}", "that squared plus {n}", "[now |]square [it|that], then add {n}"), "result ** 2 + {n}"),
)  # fmt: skip


def follow_up(draw: Draw) -> Ask:
    """A prompt about `result`, which the turn before computed."""
    return draw.pick(*_FOLLOW_UPS)(draw)


def _quantity(draw: Draw) -> tuple[str, int | float]:
    """A number as people type it, and its value."""
    value = draw.pick(
        draw.number(2, 500), draw.integer(2, 20), draw.integer(2, 20), draw.integer(1, 99) * draw.pick(1, 10, 10, 100, 1000), draw.pick(0.5, 1.5, 2.5, 0.1, 0.25, 12.5),
    )  # fmt: skip
    return counted(value, draw), value


def _change_by(draw: Draw) -> Ask:
    sign, said, answer = draw.pick(*_CHANGES)
    said_n, n = _quantity(draw)
    if sign in "*/" and draw.chance(0.9):  # of people, days and boxes there are whole ones
        n = draw.pick(draw.integer(2, 12), draw.integer(2, 60), 10, 100, 1000, 365)
        said_n = counted(n, draw)
    prompt = draw.phrase(*said, n=said_n)
    think = f"The last value is in result; {sign} {n}."
    return then(prompt, f"result = round(result {sign} {n}, 4)\nprint(result)", answer, think)


def _turned(draw: Draw) -> Ask:
    said_n, n = _quantity(draw)
    said, formula, answer, think = draw.pick(*_TURNED, *_TURNED[:3])
    prompt = draw.phrase(*said, n=said_n)
    code = f"result = round({formula.format(n=n)}, 4)\nprint(result)"
    return then(prompt, code, answer, think.format(n=n))


def _two_steps(draw: Draw) -> Ask:
    said_n, n = _quantity(draw)
    k = draw.integer(4, 20)
    said, formula = draw.pick(*_TWO_STEPS)
    prompt = draw.phrase(*said, n=said_n, k=k)
    formula = formula.format(n=n, k=k)
    code = f"result = round({formula}, 4)\nprint(result)"
    return then(prompt, code, "That makes **{out}**.", f"In one line: {formula}.")


# Verbs; what it is called; formula; name.
_MULTIPLES = (
    (("double",), ("twice", "two times", "the double of"), "result * 2", "double"),
    (("halve",), ("half of", "one half of", "50% of"), "result / 2", "halve"),
    (("triple", "treble"), ("three times", "3 times", "thrice"), "result * 3", "triple"),
    (("quadruple",), ("four times", "4 times"), "result * 4", "quadruple"),
    (("square",), ("the square of", "the second power of"), "result ** 2", "square"),
    (("cube",), ("the cube of", "the third power of"), "result ** 3", "cube"),
    (("quarter",), ("a quarter of", "one fourth of", "one quarter of", "1/4 of"), "result / 4", "quarter"),
    ((), ("a third of", "one third of", "1/3 of"), "result / 3", "third"),
    ((), ("two thirds of", "2/3 of"), "result * 2 / 3", "two thirds"),
    ((), ("three quarters of", "3/4 of", "three fourths of"), "result * 3 / 4", "three quarters"),
    ((), ("a fifth of", "one fifth of", "1/5 of"), "result / 5", "fifth"),
    ((), ("a tenth of", "one tenth of", "1/10 of"), "result / 10", "tenth"),
    ((), ("ten times", "10 times"), "result * 10", "ten times"),
    ((), ("one and a half times", "1.5 times"), "result * 1.5", "one and a half times"),
    ((), ("a dozen times", "twelve times"), "result * 12", "twelve times"),
)  # fmt: skip


def _double(draw: Draw) -> Ask:
    verbs, nouns, formula, word = draw.pick(*_MULTIPLES, *_MULTIPLES[:5], *_MULTIPLES[:3])
    code = f"result = round({formula}, 4)\nprint(result)"
    if verbs and draw.chance(0.5):
        prompt = draw.phrase(
            "{w} [it|that|this]",
            "[and |now |ok |then |please |]{w} [it|that]",
            "{w} the [result|last number|answer]",
            "[can you|could you|would you] {w} [it|that|this] [for me|please|]",
            "[what if|what happens if] [I|we|you] {w} [it|that]",
            "I [want|need] to {w} [it|that]",
            "[let's|let us] {w} [it|that]",
            "{w} it, what [comes out|do I get|is it then]",
            "[and |]if you {w} [that|it]",
            "{w} that [number|figure|value|amount]",
            "go on and {w} it",
            "{w}",
            w=draw.pick(*verbs),
        )
    else:
        prompt = draw.phrase(
            "[what is|what's|how much is|and what is] {w} [that|it|this]",
            "[now |then |and |]{w} [that|it]",
            "[now |then |]I need {w} [it|that|that number]",
            "let's take {w} [that|it]",
            "{w} [it|the result|the last number|that amount|that value]",
            "[give|show|tell] me {w} [it|that]",
            "make it {w} that",
            "what would {w} that [be|come to]",
            "[and|now] {w} [it|that], please",
            "I [only|really] [want|need|take|use] {w} [it|that]",
            "suppose it is {w} that, [then what|what is it|the value]",
            w=draw.pick(*nouns),
        )
    return then(prompt, code, "That makes **{out}**.", f"{word} result.".capitalize())


# Questions that have one form: wordings; code; answer; think.
_FIXED = (
    (
        (
            "[now |please |]negate [it|that|the result]", "[flip|change|switch|reverse] [its|the] sign", "[what is |]the [opposite|negative] of [that|it]", "make it negative",
            "[with|and with] the [other|opposite] sign", "minus that", "times minus one", "the same number, [but with the |]other sign",
        ),
        "result = -result\nprint(result)", "That makes **{out}**.", "Minus result.",
    ),
    (
        (
            "what [was|is] the [last |]result [again|once more|]", "remind me [of the result|what the result was|what we got]", "[show|print|repeat|give me|tell me] [the |]result [again|once more|]", "what [is|was] the value of result",
            "what did [we|you|I] get [again|]", "what was it [again|]", "say that [number |]again", "what was the [last|previous] [number|value|answer|figure]", "I [forgot|missed|lost] [it|the number|that], [once more|say it again|what was it]",
            "[come again|pardon|sorry, what was that], [the number|the result]", "[just |]the [bare |]number [again|please|]", "repeat [that|the last answer|it|yourself]", "what's in result", "print it", "how much was [that|it] again", "[and |]what is result now",
        ),
        "print(result)", "The result is **{out}**.", "It is still in result.",
    ),
    (
        (
            "[what is |what's |now |and |]the square root of [that|it|the result]", "square root of [it|that]", "[now |and |]its square root", "take the [square |]root of [that|it]", "sqrt of [the result|that|it]",
            "sqrt(result)", "[now |]root it", "which number [squared|times itself] gives that", "[that|it] under a [square |]root", "[that|it] to the power of [0.5|one half|1/2]", "[and |]the root [of that|of it|]", "[if that is|that is] the area of a square, how long is [a side|one side|its side]",
        ),
        "print(round(result ** 0.5, 4))", "Its square root is **{out}**.", "A power of one half.",
    ),
    (
        (
            "[what is |]one over [that|it|the result]", "1 / [that|it|result]", "[the |its |]reciprocal [of that|of it|please|]", "[the |its |][inverse|multiplicative inverse] [of that|of it|]", "[and |]one divided by [that|it]", "1 divided by the result", "[invert|flip] the fraction: one over that", "[that|it] to the power of minus one",
        ),
        "print(f'{1 / result:.4g}')", "One over it is **{out}**.", "1 over result, with four significant figures.",
    ),
    (
        (
            "[and |]without the sign", "[the |its ]absolute value [of that|of it|]", "abs of [that|it|the result]", "[only|just] the size, no sign", "[make|turn] it positive", "its [magnitude|modulus]", "[ignore|drop|forget] the minus [sign|], if [any|there is one]",
        ),
        "result = abs(result)\nprint(result)", "Without the sign it is **{out}**.", "abs of result.",
    ),
    (
        (
            "[now |please |]round [it|that] up", "rounded up", "[and |]the next [whole number|integer] up", "round up to a whole number", "[we|I] can only [buy|take|use] whole ones, so [round up|rounded up]", "only whole ones, so at least how many", "ceil of [that|it]", "[the |]ceiling [of that|of it|]", "always round up, [please|so what is it]", "up to the next full one",
        ),
        "import math\nresult = math.ceil(result)\nprint(result)", "Rounded up it is **{out}**.", "math.ceil rounds up.",
    ),
    (
        (
            "[now |please |]round [it|that] down", "rounded down", "[and |]the next [whole number|integer] [down|below]", "round down to a whole number", "how many [whole|full|complete] ones [is that|are that|are in it]", "floor of [that|it]", "[the |]floor [of that|of it|]", "[drop|forget|ignore] what is below a whole one", "only the [full|complete|whole] ones count", "always round down, [please|so what is it]",
        ),
        "import math\nresult = math.floor(result)\nprint(result)", "Rounded down it is **{out}**.", "math.floor rounds down.",
    ),
    (
        (
            "[write|show|print|give] [it|that] as a fraction", "[and |]as a fraction", "as a fraction please", "[that|it] as a [common |simple |]fraction", "[turn|convert] [it|that] [to|into] a fraction", "which fraction is that", "numerator over denominator", "[and |]in lowest terms as a fraction",
        ),
        "from fractions import Fraction\nprint(Fraction(result).limit_denominator(1000))", "As a fraction it is **{out}**.", "Fraction with a denominator up to 1000.",
    ),
    (
        (
            "[write|show|print|give] [it|that] in scientific notation", "[and |]in scientific notation", "[that|it] [as|with] a power of ten", "[and |]in [exponential|standard] form", "scientific notation please", "as something times ten to the something", "[now |]with an exponent", "in sci notation",
        ),
        "print(f'{result:.3e}')", "In scientific notation it is **{out}**.", "The format .3e.",
    ),
    (
        (
            "[write|show|print|give] [it|that] with [thousands separators|commas]", "[and |]with commas [for the thousands|between the thousands|]", "[put|add] commas in [it|that|the number]", "[make|can you make] [it|that number] easier to read, with commas", "group the digits by [three|thousands]", "with a thousands separator",
        ),
        "print(f'{result:,}')", "With commas it is **{out}**.", "The format with a comma.",
    ),
    (
        (
            "is [that|it|the result] [an |]even [number|]", "[and |]is it even", "even or not", "can [it|that] be divided by two evenly", "is [that|it] divisible by 2", "does halving it give a whole number",
        ),
        "print('yes' if result % 2 == 0 else 'no')", "Is it even? **{out}**.", "The remainder by 2 is 0 or not.",
    ),
    (
        (
            "is [that|it|the result] [an |]odd [number|]", "[and |]is it odd", "odd or not", "[check|tell me] [if|whether] it is odd",
        ),
        "print('yes' if result % 2 == 1 else 'no')", "Is it odd? **{out}**.", "The remainder by 2 is 1 or not.",
    ),
    (
        (
            "is [that|it|the result] a whole number", "is [that|it] an integer", "does [it|that] come out even, without decimals", "a whole number or not", "does it have no decimals", "[and |]is that an exact whole number",
        ),
        "print('yes' if result == int(result) else 'no')", "Is it a whole number? **{out}**.", "Compare with int of it.",
    ),
    (
        (
            "is [that|it|the result] [positive|above zero|greater than zero]", "[and |]is it positive", "[check|tell me] [if|whether] it is above zero", "more than nothing",
        ),
        "print('yes' if result > 0 else 'no')", "Is it above zero? **{out}**.", "Compare with 0.",
    ),
    (
        (
            "[that is|it's|say that is|that's] for a [whole |]year. [per month|how much a month|and monthly|what is it per month]", "[that was for|it covers] twelve months, [how much is one|per month|monthly]", "spread over the 12 months of a year, per month", "[take that as|if that is] a yearly [figure|amount], [what is it a month|monthly]",
        ),
        "result = round(result / 12, 4)\nprint(result)", "A month it is **{out}**.", "result over 12 months.",
    ),
    (
        (
            "[that is|it's|say that is|that's] for a month. [per year|how much a year|and yearly|what is it in a year]", "[if that is|take that as] the monthly [amount|figure], [what is it in a year|yearly|annually]", "[that was|it is] one month, [what about|now] [all twelve|the whole year|12 months]", "over a year of 12 such months",
        ),
        "result = round(result * 12, 4)\nprint(result)", "A year it is **{out}**.", "result times 12 months.",
    ),
    (
        (
            "[that is|it's|say that is|that's] for one day. [per week|how much a week|and weekly|what about a week]", "[if that is|take that as] the daily [amount|figure], [what is it in a week|weekly]", "[and |]for all seven days of a week", "[every|each] day of the week that much, [total|in all]",
        ),
        "result = round(result * 7, 4)\nprint(result)", "A week it is **{out}**.", "result times 7 days.",
    ),
    (
        (
            "[that is|it's|say that is|that's] for a [whole |]week. [per day|how much a day|and daily|what is it per day]", "[if that is|take that as] the weekly [amount|figure], [what is it a day|daily]", "spread over the seven days of a week",
        ),
        "result = round(result / 7, 4)\nprint(result)", "A day it is **{out}**.", "result over 7 days.",
    ),
    (
        (
            "[and |]in thousands", "how many thousands is that", "[express|show|write] [it|that] in thousands", "[that|it] [measured|counted] in thousands", "in units of a thousand",
        ),
        "print(round(result / 1000, 4))", "In thousands it is **{out}**.", "result over 1000.",
    ),
)  # fmt: skip


def _fixed(draw: Draw) -> Ask:
    templates, code, answer, think = draw.pick(*_FIXED, *_FIXED[:3], *_FIXED[5:7])
    return then(draw.phrase(*templates), code, answer, think)


# One unit into another, said with the follow-up itself: wordings; formula; unit of the answer.
_UNITS = (
    (("if [that is|those are|it's] [hours|in hours], how many minutes", "hours to minutes", "[suppose|say] it's hours, [now in minutes|in minutes]", "that many hours in minutes"), "result * 60", "minutes"),
    (("if [that is|those are|it's] [minutes|in minutes], how many hours", "minutes to hours", "[suppose|say] it's minutes, [now in hours|in hours]", "that many minutes in hours"), "result / 60", "hours"),
    (("if [that is|those are|it's] [seconds|in seconds], how many minutes", "seconds to minutes", "that many seconds in minutes", "those seconds as minutes"), "result / 60", "minutes"),
    (("if [that is|those are|it's] [metres|meters], how many kilometres", "meters to km", "that many metres in km", "[suppose|say] it's in m, what is it in km"), "result / 1000", "km"),
    (("if [that is|those are|it's] [kilometres|kilometers|km], how many metres", "km to meters", "that many km in metres", "[suppose|say] it's in km, what is it in m"), "result * 1000", "m"),
    (("if [that is|those are|it's] [centimetres|centimeters|cm], how many metres", "cm to meters", "that many cm in metres", "[suppose|say] it's in cm, what is it in m"), "result / 100", "m"),
    (("if [that is|those are|it's] [km|kilometres], how many miles", "km to miles", "that many kilometres in miles", "[suppose|say] it's in km, and in miles"), "result / 1.609344", "miles"),
    (("if [that is|those are|it's] miles, how many [km|kilometres]", "miles to km", "that many miles in kilometers", "[suppose|say] it's in miles, and in km"), "result * 1.609344", "km"),
    (("if [that is|those are|it's] [kg|kilos], how many pounds", "kg to pounds", "that many kilos in pounds", "[suppose|say] it's in kg, and in lb"), "result / 0.45359237", "lb"),
    (("if [that is|those are|it's] [grams|grammes], how many kilos", "grams to kg", "that many grams in kilograms", "[suppose|say] it's in g, and in kg"), "result / 1000", "kg"),
    (("if [that is|those are|it's] [dollars|euros], how many cents", "that many [dollars|euros] in cents", "[suppose|say] it's in [euros|dollars], now in cents", "[and |]the same money in cents"), "result * 100", "cents"),
    (("if [that is|those are|it's] cents, how many [dollars|euros]", "that many cents in whole money, one hundred cents each", "[suppose|say] it's in cents, now in [euros|dollars]"), "result / 100", ""),
    (("if [that is|those are|it's] [days|in days], how many weeks", "days to weeks", "that many days in weeks", "[suppose|say] it's days, now in weeks"), "result / 7", "weeks"),
    (("if [that is|those are|it's] [years|in years], how many months", "years to months", "that many years in months"), "result * 12", "months"),
    (("if [that is|those are|it's] pieces, how many dozens", "[and |]in dozens", "how many dozen is that", "counted in dozens"), "result / 12", "dozen"),
)  # fmt: skip


def _in_unit(draw: Draw) -> Ask:
    templates, formula, unit = draw.pick(*_UNITS)
    code = f"result = round({formula}, 4)\nprint(result)"
    return then(draw.phrase(*templates), code, f"That is **{{out}} {unit}".rstrip() + "**.", f"That is {formula}.")  # fmt: skip


def _other_money(draw: Draw) -> Ask:
    """In another currency, at a rate that is told."""
    rate = draw.pick(
        0.92, 0.85, 1.08, 1.17, 1.25, 1.3, 7.5, 150, 83, 4.3, 0.5, draw.decimal(0.2, 20)
    )
    one, other = draw.random.sample(("dollars", "euros", "pounds", "yen", "francs", "rupees", "kronor", "pesos", "zloty", "yuan"), 2)  # fmt: skip
    prompt = draw.phrase(
        "and in {b}[?|,] [the rate is|at|with a rate of] {r} [{b} for one|per one|]",
        "[convert|change|exchange] [that|it] [to|into] {b} at [a rate of |]{r}",
        "[how much|what] is that in {b} if the [exchange |]rate is {r}",
        "in {b}, [exchange rate|rate|at] {r}",
        "[those are|that is in|it's in] {a}. [what is it|how much is it|and] in {b}, 1 for {r}",
        "[say|suppose] [those are|it's] {a} and one [of them |]is {r} {b}. how many {b}",
        "[now |and |]in {b} ({r} {b} each)",
        "I get {r} {b} for each of [those|them], how many {b} [is that|altogether]",
        "{b} please, [using|with] the rate {r}",
        "what would that be in {b}? the rate today is {r}",
        a=one, b=other, r=rate,
    )  # fmt: skip
    code = f"result = round(result * {rate}, 2)\nprint(result)"
    return then(prompt, code, f"That is **{{out}} {other}**.", f"result times the rate {rate}.")


def _name_it(draw: Draw) -> Ask:
    """A variable of the person's own for it, now and then with a first use."""
    name = variable(draw, "x", "y", "total", "amount", "answer", "price", "value", "a", "n", "speed", "my_result", "final", "base", "t")  # fmt: skip
    more, formula, answer = draw.pick(
        *[("", "", "")] * 5,
        ("[what is |]{v} squared", "{v} ** 2", "{v} squared is **{out}**."),
        ("[what is |]twice {v}", "{v} * 2", "Twice {v} is **{out}**."),
        ("[what is |]half of {v}", "{v} / 2", "Half of {v} is **{out}**."),
        ("[what is |]{v} + 1", "{v} + 1", "{v} + 1 is **{out}**."),
        ("[what is |]10 * {v}", "10 * {v}", "10 * {v} is **{out}**."),
    )
    called = (
        "[call|name] [it|that|the result|this number] {v}", "[save|store|keep|put] [it|that|the result|this] [in|as|under] {v}", "[store|save] [it|that] in a variable [called|named] {v}", "let {v} be [that|the result|this number]", "[assign|bind] [it|that|the result] to {v}",
        "{v} = [that|the result|the last number]", "set {v} to [that|it|the result]", "[make|create] a variable {v} [from it|with it|with that value|that holds it]", "remember [it|that|this number] as {v}", "I want [it|that|the result] [in|as] {v}", "from now on [it|that number] is [called|named] {v}",
    )  # fmt: skip
    if not formula:
        shows = ("", " and [print|show|display] it", " and [print|show] {v}", ", then print {v}")
        prompt = draw.phrase(*(c + s for c in called for s in shows), v=name)
        code = f"{name} = result\nprint({name})"
        return then(prompt, code, f"{name} is **{{out}}**.", f"{name} is another name of result.")
    prompt = draw.phrase(*(f"{c}[, then| and then|;] {more}" for c in called), v=name)
    code = f"{name} = result\nprint(round({formula.format(v=name)}, 4))"
    return then(prompt, code, answer.replace("{v}", name), f"Call it {name}, then {formula.format(v=name)}.")  # fmt: skip


def _percentage(draw: Draw) -> Ask:
    p = draw.pick(draw.integer(1, 99), 5, 10, 15, 20, 25, 50, 75, 2.5, 0.5, 12.5)
    prompt = draw.phrase(
        "[what is|what's|how much is|and what is] {p} of [that|it|this]",
        "{p} of [that|it|the result|the last number]",
        "[and|now|then] {p} of it",
        "[now |]take {p} of [that|it]",
        "I [want|need|get|keep|save] {p} of [that|it]",
        "give me {p} of [that|this number]",
        "[and |]if I only get {p} of it",
        "[so |and |][what|how much] would {p} [of it |of that |]be",
        "[just|only] {p} of [that|it]",
        "{p} of [that|it] [goes|go] to [charity|the bank|my brother|savings|the owner], [how much is that|the amount]",
        "[a|the] share of {p} [of it|of that], [how much|as a number]",
        "[out of|from] that, {p}",
        "[they|we] [get|pay|take] {p} [of it|of that], [which is what|so how much]",
        "the [tax|commission|fee|deposit] is {p} of it. how much is that",
        "{p}, how much is that [of it|]",
        "[a tip|tax|commission|a deposit] of {p} on that, [only the extra|just that part|how much is it alone]",
        p=percentage(p, draw),
    )  # fmt: skip
    code = f"result = round(result * {p} / 100, 4)\nprint(result)"
    return then(prompt, code, f"{p}% of it is **{{out}}**.", f"{p} percent of result.")


def _change_percent(draw: Draw) -> Ask:
    p = draw.pick(draw.integer(1, 60), 5, 7, 10, 15, 19, 20, 25, 2.5, 7.5)
    up = draw.chance(0.55)
    said = (
        (
            "[now |and |please |]add {p} [to it|to that|tax|]",
            "[increase|raise] [it|that] by {p}",
            "[and |now |]plus {p}",
            "[and |]with {p} [tax|VAT|tip|more|on top]",
            "what if it [grows|rises|goes up] by {p}",
            "include {p} [tax|VAT|tip|service]",
            "[and |]{p} [more|on top|higher|extra]",
            "[tax|VAT|sales tax|a tip] of {p} comes on top, [total|what is it then|how much in all]",
            "[and |]after a [raise|rise|increase|markup] of {p}",
            "[that|it] was net, [now gross with|add VAT of|gross at] {p}",
            "next year it is {p} [more|higher], [how much is that|so]",
            "[mark|scale] it up by {p}",
            "[and |]if [prices|costs] [rise|go up] by {p}",
            "I get {p} interest on [it|that], [new balance|what do I have then|how much is it with interest]",
            "how much is it [including|incl.|with] {p} [VAT|tax|tip]",
            "it [went up|rose|climbed|increased] {p}. [new value|what is it now|now it is]",
            "put {p} on top [of it|of that|]",
            "[we|they] charge {p} [extra|more|on top], [what do I pay|so the total is]",
        )
        if up
        else (
            "[now |and |]take {p} off [that|it|]",
            "[reduce|decrease|lower] [it|that] by {p}",
            "[and |now |]minus {p}",
            "[and |]with [a |]{p} [discount|off|less]",
            "what if it [drops|falls|goes down] by {p}",
            "apply a {p} discount",
            "[and |]{p} [less|lower|off|cheaper]",
            "there is {p} [off|discount] [today|in the sale|for members], [what do I pay|how much is it then]",
            "[and |]after a [discount|reduction|cut|loss] of {p}",
            "[and |]after {p} tax [is taken off|is deducted]",
            "I have a coupon for {p}, [what is it then|so I pay]",
            "how much is it [without|less] {p}",
            "it [went down|fell|dropped|lost] {p}. [new value|what is it now|now it is]",
            "[and |]if {p} of it [are|is] lost, [what is left|how much remains]",
            "[and |]if [prices|costs] [fall|go down] by {p}",
            "deduct {p} [from it|from that|]",
            "[they|we] give {p} [discount|rebate], [what do I pay|so the total is]",
            "cut it by {p}",
        )
    )  # fmt: skip
    prompt = draw.phrase(*said, p=percentage(p, draw))
    sign = "+" if up else "-"
    code = f"result = round(result * (1 {sign} {p} / 100), 4)\nprint(result)"
    word = "more" if up else "less"
    return then(
        prompt, code, f"With {p}% {word} it is **{{out}}**.", f"result, {p} percent {word}."
    )


def _share(draw: Draw) -> Ask:
    n = draw.pick(draw.integer(10, 2000), draw.integer(10, 200), 100, 50, 1000)
    prompt = draw.phrase(
        "[and |now |]as a [percentage|percent] of {n}",
        "[what|which|how many] [percent|percentage] of {n} is [that|it|this]",
        "[what is |]that in percent of {n}",
        "[and |]how much of {n} is that[ in percent|, in percent]",
        "express [it|that] as a percentage of {n}",
        "what share of {n} is [that|it][, in percent| in percent]",
        "[that|it] is [what|how many] [percent|%] of {n}",
        "[that|it] out of {n}, [in percent|as a percentage|in %]",
        "[of|from] a total of {n}, [what percentage|how many percent] is that",
        "the whole is {n}. [that in percent|what percentage is it|so in percent it is]",
        "percentage [of|out of] {n}",
        "relative to {n}, in percent",
        "{n} is 100%, [so that is|what is that]",
        "which part of {n} is it, in percent",
        n=n,
    )
    code = f"print(round(result / {n} * 100, 2))"
    return then(prompt, code, f"It is **{{out}}%** of {n}.", f"result over {n}, times 100.")


def _round(draw: Draw) -> Ask:
    places = draw.pick(0, 0, 1, 2, 2, 3)
    said: tuple[str, ...]
    word = draw.pick(places, ("zero", "one", "two", "three")[places])
    said = (
        "[now |please |and |]round [it|that|the result] to {n} {d}",
        "[and |]rounded to {n} {d}",
        "[and |]with {n} {d}",
        "[show|give] [it|that] [to|with] {n} {d}",
        "I only need {n} {d}",
        "{n} {d} [please|are enough|is enough|will do]",
        "[keep|leave] [only |just |]{n} {d}",
        "[can you|could you] round [it|that] to {n} {d}",
        "[too many digits|that is too exact|too long], {n} {d} [please|]",
        "to {n} {d}",
        "round(result, {n})",
        "[shorten|cut|trim] it to {n} {d}, rounded",
        "[only |]{n} {a} after the [point|comma|decimal point]",
    )  # fmt: skip
    values: dict[str, object] = {"n": word, "d": draw.pick("decimals", "decimal places", "places")}
    if places == 1:
        values["d"] = draw.pick("decimal", "decimal place", "place")
    values["a"] = "digit" if places == 1 else "digits"
    end = f", {places}" if places else ""
    if places == 0:
        said = (
            "[now |please |and |can you |]round [it|that|the result|]",
            "round [it|that] to [a|the nearest] [whole number|integer]",
            "[and |]rounded[ to a whole number|]",
            "[and |]as a whole number",
            "[and |]to the nearest [integer|whole number|one|unit]",
            "[no|without|drop the] decimals, [rounded|round it]",
            "[I need|give me|make it] a whole number",
            "[in|as] [round|whole] numbers",
            "[can you|could you] round [it|that] [off|please|]",
            "[roughly|about] [how much|how many], as a whole number",
            "[what is|what's] it rounded",
            "round it off",
            "nearest [whole number|integer]",
        )
    elif draw.chance(0.25):
        size, places = draw.pick(("ten", 1), ("tens", 1), ("hundred", 2), ("thousand", 3), ("10", 1), ("100", 2), ("1000", 3))  # fmt: skip
        said = (
            "round [it|that|the result] to the [nearest|next closest] {s}", "[and |]to the nearest {s}", "[rounded|round] to the nearest {s}", "nearest {s}", "[now |please |]round [it|that] to the {s} [that is |]closest", "to the closest {s}[, please|]", "give it to the nearest {s}",
        )  # fmt: skip
        values, end = {"s": size.removesuffix("s")}, f", -{places}"
    prompt = draw.phrase(*said, **values)
    code = f"result = round(result{end})\nprint(result)"
    return then(prompt, code, "Rounded it is **{out}**.", "round does that.")


def _figures(draw: Draw) -> Ask:
    n = draw.integer(2, 4)
    prompt = draw.phrase(
        "[to|with|in] {n} significant [figures|digits]", "round [it|that] to {n} significant [figures|digits]", "{n} [sig figs|s.f.|significant digits|significant figures]", "[and |]rounded to {n} significant [figures|digits]", "[I need|keep|give me] [only |]{n} significant [figures|digits]", "[show|write] [it|that] with {n} significant [figures|digits]",
        n=draw.pick(n, ("two", "three", "four")[n - 2]),
    )  # fmt: skip
    code = f"rounded = float(f'{{result:.{n}g}}')\nprint(f'{{rounded:.12g}}')"
    return then(prompt, code, "Rounded it is **{out}**.", f"The format .{n}g keeps {n} figures.")


def _power(draw: Draw) -> Ask:
    n = draw.integer(2, 5)
    word = ("two", "three", "four", "five")[n - 2]
    rank = ("second", "third", "fourth", "fifth")[n - 2]
    prompt = draw.phrase(
        "[and |now |]to the power of {m}", "[raise|take] [it|that] to the {r} power", "[that|it|result] ^ {n}", "[that|it|result] ** {n}", "[what is |]that to the power {m}", "the {r} power of [that|it]", "[now |]raised to {m}", "multiply it by itself until there are {m} factors", "[that|it] to the {r}",
        n=n, m=draw.pick(n, word), r=rank,
    )  # fmt: skip
    code = f"result = round(result ** {n}, 4)\nprint(result)"
    return then(prompt, code, "That makes **{out}**.", f"result to the power {n}.")


def _remainder(draw: Draw) -> Ask:
    n = draw.integer(2, 30)
    kind = draw.pick("mod", "floor", "both", "divisible")
    said: tuple[str, ...] = {
        "mod": ("[and |now |]modulo {n}", "[that|it|result] % {n}", "[what is |]the remainder when [that|it] is divided by {n}", "what [is left|remains|is left over] [if|when] I [fill|make] groups of {n}", "[that|it] mod {n}", "remainder [by|for] {n}", "divide by {n}, only the remainder", "[put|pack] them into boxes of {n}, how many are left over"),
        "floor": ("how many [full|whole|complete] groups of {n} [is that|are in it|does it make]", "how often does {n} go into [it|that], whole times only", "[integer|whole] division by {n}", "[that|it|result] // {n}", "how many full [boxes|bags|rows|tables] of {n} is that", "divide by {n} and forget the remainder"),
        "both": ("divide [it|that] by {n} with remainder", "{n} into [that|it]: quotient and remainder", "divmod [it|that] by {n}", "[how many groups of {n}|full boxes of {n}] and what is left over", "quotient and remainder [by|for] {n}", "[split|pack] into {n}s: how many, and how many are left"),
        "divisible": ("is [that|it] divisible by {n}", "does {n} [divide|go into] [that|it] [evenly|without remainder|exactly]", "is [that|it] a multiple of {n}", "does dividing by {n} leave no remainder", "is {n} a [factor|divisor] of [that|it]"),
    }[kind]  # fmt: skip
    code, answer = {
        "mod": (f"result = round(result % {n}, 4)\nprint(result)", "The remainder is **{out}**."),
        "floor": (f"result = int(result // {n})\nprint(result)", "That is **{out}** whole times."),
        "both": (f"print(int(result // {n}), round(result % {n}, 4))", "Quotient and remainder: **{out}**."),
        "divisible": (f"print('yes' if result % {n} == 0 else 'no')", f"Divisible by {n}? **{{out}}**."),
    }[kind]  # fmt: skip
    return then(draw.phrase(*said, n=n), code, answer, f"result and {n}: // and %.")


def _bigger(draw: Draw) -> Ask:
    n = draw.pick(draw.integer(1, 1000), draw.integer(1, 50), 10, 100, 1000, 0.5, 1)
    word, sign = draw.pick(("more", ">"), ("less", "<"))
    words = "more|bigger|larger|greater|higher" if word == "more" else "less|smaller|lower"
    side = "above|over" if word == "more" else "below|under"
    verb = "exceed|beat|go over" if word == "more" else "stay under|stay below|fall short of"
    prompt = draw.phrase(
        f"is [that|it|this|the result] [{words}] than {{n}}",
        f"[{words}] than {{n}}",
        f"[{side}] {{n}}",
        f"is [that|it] [{side}] {{n}}",
        f"[and|so] is it [{words}] than {{n}}",
        f"does [it|that|the result] [{verb}] {{n}}",
        f"[check|tell me] [if|whether] [it|that] is [{side}] {{n}}",
        f"[that|it] is [{words}] than {{n}}, [right|yes or no|true or not]",
        f"yes or no: [{words}] than {{n}}",
        f"result {sign} {{n}}",
        f"are we [{side}] {{n}} [now|with that|]",
        f"is that number [{side}] {{n}}",
        n=n,
    )  # fmt: skip
    code = f"print('yes' if result {sign} {n} else 'no')"
    return then(prompt, code, f"{word.capitalize()} than {n}: **{{out}}**.", f"Compare with {n}.")


_PAIRS = (
    (("half of it and double of it", "its half and its double", "once halved and once doubled", "half and twice of that, both", "both half of it and two times it"), "round(result / 2, 4), round(result * 2, 4)", "Half and double"),
    (("{n}% of it and what is left", "take {n} percent off: how much is that, and what remains", "{n}% of that, and the rest", "split off {n} percent; both parts", "how much are {n}% of it, and how much stays"), "round(result * {n} / 100, 2), round(result * (1 - {n} / 100), 2)", "The part and the rest"),
    (("{n}% tax on it and the total with tax", "the VAT at {n}% and the gross amount", "add {n}% tax: the tax, and the total", "tax of {n} percent on that, and all together"), "round(result * {n} / 100, 2), round(result * (1 + {n} / 100), 2)", "The tax and the total"),
    (("its square and its square root", "square and root of it", "squared, and under a root, both", "that squared and the root of that"), "round(result ** 2, 4), round(result ** 0.5, 4)", "Square and root"),
    (("split it among {k}: share of each, and the share if one more comes", "per head for {k} and for one more", "divided by {k}, and by one more"), "round(result / {k}, 2), round(result / ({k} + 1), 2)", "Both shares"),
    (("a week of that, and a year of 365 days of that" , "times 7, and times 365", "if that is a day: a week and a year of 365 days", "per day that much; in a week and in 365 days"), "round(result * 7, 2), round(result * 365, 2)", "A week and a year"),
    (("plus {n} and minus {n}, both", "{n} more and {n} less than that", "go {n} up, and {n} down: both values"), "round(result + {n}, 4), round(result - {n}, 4)", "Above and below"),
    (("rounded down and rounded up", "the whole number below and the one above", "floor and ceiling of it", "round it both ways, down and up"), "math.floor(result), math.ceil(result)", "Down and up"),
)  # fmt: skip


def _both_of_it(draw: Draw) -> Ask:
    """Two figures of the last result at once; `result` stays as it is."""
    said, formula, name = draw.pick(*_PAIRS)
    n, k = draw.pick(5, 10, 15, 19, 20, 25, 30, 40), draw.integer(2, 9)
    formula = formula.replace("{n}", str(n)).replace("{k}", str(k))
    said = tuple(f"{start}{text}" for text in said for start in ("", "and ", "[now |then |ok, |]"))
    prompt = draw.phrase(*said, n=n, k=k)
    return then(prompt, with_modules(f"print({formula})"), f"{name}: **{{out}}**.", f"Two figures: {formula}.")  # fmt: skip


def _prime(draw: Draw) -> Ask:
    prompt = draw.phrase(
        "is [it|that] prime", "is [that|it|the result] a prime number", "prime or not", "[and |]is it a prime", "check [if|whether] [that|it] is prime", "does [it|that] have divisors other than 1 and itself, or is it prime", "[that|it]: prime", "is the last result prime", "a prime number or not", "tell me if it is prime", "could that be a prime number",
    )  # fmt: skip
    code = "n = int(result)\nprime = n == result and n > 1 and all(n % d for d in range(2, int(n**0.5) + 1))\nprint('yes' if prime else 'no')"
    return then(prompt, code, "Is it prime? **{out}**.", "A whole number above 1 that nothing up to its root divides.")  # fmt: skip


_FOLLOW_UPS = (
    *(_change_by, _change_by, _change_by, _change_by, _change_by, _double, _double, _percentage),
    *(_change_percent, _change_percent, _share, _round, _bigger, _fixed, _fixed, _fixed),
    *(_turned, _turned, _two_steps, _name_it, _in_unit, _other_money, _figures, _power, _remainder),
    *(_both_of_it, _both_of_it, _prime),
)


def then(prompt: str, code: str, answer: str, think: str) -> Ask:
    """One block that builds on what the shell holds."""
    return Ask(prompt, (Step(code, think),), answer)
