"""Terms, formulas and how-tos that are answered in a sentence, without running anything."""

from worldmodel_train.episodes import Ask, Draw, Item, family

TERMS = (
    ("a mean", "The mean is the sum of the values divided by how many there are."),
    ("a median", "The median is the middle value of the sorted data, or the mean of the two middle ones."),
    ("a mode in statistics", "The mode is the value that occurs most often."),
    ("a standard deviation", "The standard deviation says how far the values typically lie from their mean: it is the root of the variance."),
    ("a variance", "The variance is the mean squared distance of the values from their mean."),
    ("a percentile", "The 90th percentile, for example, is the value that 90% of the data do not exceed."),
    ("a correlation coefficient", "The correlation is a number from -1 to 1 that says how closely two series follow a straight line together."),
    ("a p-value", "The p-value is the chance of data at least as extreme as these if the null hypothesis were true."),
    ("a prime number", "A prime is a whole number above 1 that only 1 and itself divide."),
    ("a composite number", "A composite number is a whole number above 1 that has a divisor other than 1 and itself."),
    ("a factorial", "n factorial is the product of all whole numbers from 1 to n, and 0 factorial is 1."),
    ("a logarithm", "The logarithm of x to base b is the power to which b must be raised to give x."),
    ("a square root", "The square root of x is the number that is not negative and gives x when multiplied by itself."),
    ("a perfect number", "A perfect number equals the sum of its divisors other than itself, such as 6 = 1 + 2 + 3."),
    ("a greatest common divisor", "The greatest common divisor is the largest whole number that divides all the given numbers."),
    ("a least common multiple", "The least common multiple is the smallest positive number that all the given numbers divide."),
    ("a permutation", "A permutation is an order of things; n different things have n! of them."),
    ("a combination in counting", "A combination is a choice of k of n things in which the order does not count."),
    ("a matrix", "A matrix is a rectangle of numbers in rows and columns."),
    ("a determinant", "The determinant is the factor by which a square matrix scales area or volume, with a sign."),
    ("an eigenvalue", "An eigenvalue of a matrix A is a number k with A v = k v for some vector v that is not zero."),
    ("a derivative", "The derivative of a function is its rate of change: the slope of its graph at a point."),
    ("an integral", "A definite integral adds up a function over an interval: the signed area under its graph."),
    ("a hypotenuse", "The hypotenuse is the side opposite the right angle of a right triangle, its longest side."),
    ("a radius", "The radius is the distance from the center of a circle to its edge, half the diameter."),
    ("a variable in python", "A variable is a name for a value, made by an assignment such as `x = 5`."),
    ("a function in python", "A function is a named block of code that takes arguments and returns a value; it is written with `def`."),
    ("a python list", "A list holds values in an order and can be changed: `[3, 1, 2]`."),
    ("a python dictionary", "A dictionary maps keys to values: `{'a': 1, 'b': 2}`."),
    ("a python tuple", "A tuple holds values in an order and cannot be changed: `(3, 1, 2)`."),
    ("a set in python", "A set holds different values without an order: `{1, 2, 3}`."),
    ("a list comprehension", "A list comprehension makes a list in one expression: `[x * x for x in values]`."),
    ("a lambda in python", "A lambda is a small function without a name: `lambda x: x + 1`."),
    ("a for loop", "A for loop runs its block once for each element: `for x in values:`."),
    ("a while loop", "A while loop repeats its block as long as its condition is true."),
    ("a data frame", "A data frame is a table with named columns, as pandas makes it."),
    ("a recursive function", "A recursive function calls itself on a smaller problem until it meets a case that it knows."),
    ("a boolean", "A boolean is one of the two values True and False."),
    ("an integer in python", "An integer is a whole number; Python's can have any number of digits."),
    ("a string in python", "A string is text in quotes, such as `'hello'`."),
    ("a module in python", "A module is a file of Python code that others use with `import`."),
    ("an exception in python", "An exception is an error that stops the code unless `try` and `except` catch it."),
    ("a histogram", "A histogram shows with bars how many values fall into each interval."),
    ("a scatter plot", "A scatter plot shows pairs of values as points, one axis for each."),
    ("a box plot", "A box plot shows the median, the quartiles and the spread of data, with outliers as points."),
    ("compound interest", "Compound interest is interest that is itself paid interest in the following periods."),
    ("inflation", "Inflation is the rate at which prices rise, so that the same money buys less."),
    ("a break-even point", "The break-even point is the number of sales at which income equals costs."),
    ("a binary number", "A binary number is written with the digits 0 and 1, each place worth twice the one to its right."),
    ("an outlier", "An outlier is a value that lies far from the rest of the data."),
    ("an algorithm", "An algorithm is a finite list of clear steps that solves a kind of problem."),
    ("a remainder", "The remainder is what is left over after dividing as often as possible in whole numbers."),
    ("a fibonacci number", "The Fibonacci numbers start with 0 and 1, and each next one is the sum of the two before."),
    ("a leap year", "A leap year has 366 days: the year is divisible by 4, but not by 100 unless also by 400."),
    ("a fraction", "A fraction is one whole number divided by another, the numerator over the denominator."),
    ("a palindrome", "A palindrome reads the same forwards and backwards."),
    ("a monte carlo simulation", "A Monte Carlo simulation estimates a quantity from many random trials."),
    ("a null hypothesis", "The null hypothesis says that there is no effect; a test asks whether the data speak against it."),
    ("a confidence interval for a mean", "A confidence interval is a range computed so that, over many samples, a given share of them holds the true value."),
)  # fmt: skip


@family("talk", weight=2)
def term_explained(draw: Draw) -> tuple[Item, ...]:
    """What a word of mathematics, statistics or programming means."""
    term, answer = draw.pick(*TERMS)
    article, _, bare = term.partition(" ")
    bare = bare if article in ("a", "an") else term
    prompt = draw.phrase(
        "what is {t}[, in one sentence|, in short|, in simple words|]", "explain {t}[ to me| in simple words| briefly| without code|]", "what does {b} mean", "define {b}", "[meaning|definition] of {b}", "what do [people|you|they] mean by {t}", "{b}: what is [it|that]", "I do not [know|understand] what {t} is", "[tell me|remind me] what {t} is", "can you [explain|define] {t}[ for me|]",
        "what [exactly|actually] is {t}", "my [teacher|boss|book] talks about {t}. what is that", "[how would you|please] [explain|describe] {t} [to a child|to a beginner|]", "[never heard of|new to me:] {b}[. what is it|, explain]", "[short|brief|quick] explanation of {t}[, no numbers|, no code|]", "in words, what is {t}", "describe {t} in a sentence", "{b} [definition|meaning|explained]", "what is meant by {t}", "[help me understand|I forgot] what {t} is",
        t=term, b=bare,
    )  # fmt: skip
    return (Ask(prompt, (), answer, think="Only the meaning is wanted: nothing is run."),)


FORMULAS = (
    ("the area of a circle", "pi times the radius squared"), ("the circumference of a circle", "2 times pi times the radius"), ("the area of a triangle", "half the base times the height"), ("the area of a rectangle", "length times width"), ("the perimeter of a rectangle", "2 times the sum of length and width"),
    ("the area of a trapezoid", "half the sum of the parallel sides, times the height"), ("the volume of a sphere", "4/3 times pi times the radius cubed"), ("the surface of a sphere", "4 times pi times the radius squared"), ("the volume of a cylinder", "pi times the radius squared times the height"), ("the volume of a cone", "one third of pi times the radius squared times the height"),
    ("the volume of a box", "length times width times height"), ("the volume of a cube", "the edge to the power 3"), ("the hypotenuse of a right triangle", "the square root of the sum of the squares of the two legs"), ("the distance of two points", "the square root of (x2 - x1)^2 + (y2 - y1)^2"), ("the slope of a line through two points", "(y2 - y1) / (x2 - x1)"),
    ("the roots of a quadratic equation", "x = (-b ± sqrt(b^2 - 4ac)) / (2a)"), ("the sum of the first n whole numbers", "n times (n + 1) / 2"), ("the sum of the angles of a polygon with n corners", "(n - 2) times 180 degrees"), ("the mean of n values", "their sum divided by n"), ("the sample variance", "the sum of the squared distances from the mean, divided by n - 1"),
    ("the standard error of the mean", "the standard deviation divided by the square root of n"), ("a z-score", "the value minus the mean, divided by the standard deviation"), ("speed", "distance divided by time"), ("kinetic energy", "half the mass times the speed squared"), ("force", "mass times acceleration"),
    ("electrical power", "voltage times current"), ("pressure", "force divided by area"), ("work in physics", "force times distance"), ("compound interest", "the amount times (1 + rate) to the power of the number of years"), ("percentage change", "(new - old) / old times 100"),
    ("the body mass index", "the weight in kilograms divided by the height in meters squared"), ("degrees fahrenheit from celsius", "the degrees Celsius times 9/5, plus 32"), ("degrees celsius from fahrenheit", "(degrees Fahrenheit - 32) times 5/9"), ("the number of combinations of k out of n", "n! / (k! (n - k)!)"), ("the number of orders of n things", "n!, the product of 1 to n"),
    ("the nth term of an arithmetic sequence", "the first term plus (n - 1) times the difference"), ("the nth term of a geometric sequence", "the first term times the ratio to the power n - 1"), ("bayes' theorem", "P(A|B) = P(B|A) P(A) / P(B)"), ("the discriminant", "b^2 - 4ac"), ("the momentum", "mass times velocity"),
)  # fmt: skip


@family("talk", weight=1.5)
def formula_wanted(draw: Draw) -> tuple[Item, ...]:
    """Only the formula, in words."""
    name, formula = draw.pick(*FORMULAS)
    prompt = draw.phrase(
        "[what is|tell me|give me|state] the formula for {n}", "formula for {n}", "{n}: [formula|which formula]", "which formula [gives|describes|do I use for] {n}", "how is {n} defined, [as a formula|the formula]", "I [forgot|need|want] the formula [of|for] {n}", "[write down|show me|remind me of] the formula [of|for] {n}", "what was the formula for {n} again", "[just|only] the formula, no [numbers|calculation]: {n}", "[general|usual] formula for {n}",
        "how do you [calculate|compute|work out] {n}? [only the formula|formula please|in general, no numbers]", "with which formula is {n} [computed|calculated|found]", "what [rule|equation] [gives|is behind] {n}", "[do you know|can you recall] the formula for {n}", "in words, the formula for {n}", "{n} [equation|formula]", "my [book|teacher|notes] [asks|asks me] for the formula of {n}", "[learning for a test:|revision:] formula for {n}", "by which formula do I get {n}", "the formula of {n}[, please| is what]",
        n=name,
    )  # fmt: skip
    return (Ask(prompt, (), f"The formula for {name}: {formula}.", think="Only a formula is wanted: nothing is run."),)  # fmt: skip


HOW_TO = (
    ("sort a list", "`sorted(values)` gives a new sorted list, and `values.sort()` sorts it in place."), ("reverse a list", "`values[::-1]` is the reversed list."), ("reverse a string", "`text[::-1]` is the reversed text."), ("get the length of a list", "`len(values)` is its length."), ("add an element to a list", "`values.append(x)` adds x at the end."),
    ("remove an element from a list", "`values.remove(x)` removes the first x, and `values.pop(i)` what stands at index i."), ("join two lists", "`first + second` is both lists in a row."), ("join strings with a comma", "`', '.join(texts)` joins them."), ("split a string at spaces", "`text.split()` is the list of its words."), ("remove duplicates from a list", "`list(dict.fromkeys(values))` keeps each value once, in order."),
    ("count how often a value is in a list", "`values.count(x)` counts it; `collections.Counter(values)` counts all."), ("read a text file", "`open(name).read()` is its whole text."), ("write text to a file", "`Path(name).write_text(text)`, with `from pathlib import Path`."), ("read a csv file", "`pd.read_csv(name)`, with `import pandas as pd`."), ("get a random number", "`random.randint(1, 6)` is a whole number from 1 to 6, with `import random`."),
    ("shuffle a list", "`random.shuffle(values)` shuffles it in place, with `import random`."), ("round a number to two decimals", "`round(x, 2)` does it."), ("convert a string to a number", "`int(text)` for a whole number, `float(text)` for a decimal one."), ("convert a number to a string", "`str(x)` is its text."), ("check whether a key is in a dictionary", "`key in d` is True or False."),
    ("loop over a dictionary", "`for key, value in d.items():` goes through its pairs."), ("sort a dictionary by value", "`sorted(d.items(), key=lambda item: item[1])` gives its pairs in order."), ("merge two dictionaries", "`a | b` has all keys; where both have one, b's value counts."), ("compute a mean", "`statistics.mean(values)`, with `import statistics`."), ("take a square root", "`math.sqrt(x)`, with `import math`, or `x ** 0.5`."),
    ("swap two variables", "`a, b = b, a` swaps them."), ("make a list of the numbers 1 to 10", "`list(range(1, 11))`: the end is not included."), ("find the largest value of a list", "`max(values)` is the largest."), ("catch an error", "Put the code under `try:` and what to do under `except ValueError:`."), ("format a number with two decimals", "`f'{x:.2f}'` is the text."),
    ("get today's date", "`datetime.date.today()`, with `import datetime`."), ("draw a line plot", "`plt.plot(x, y)` and `plt.show()`, with `import matplotlib.pyplot as plt`."), ("draw a bar chart", "`plt.bar(names, values)` and `plt.show()`, with `import matplotlib.pyplot as plt`."), ("make an array of zeros", "`np.zeros(5)`, with `import numpy as np`."), ("measure how long code takes", "Take `time.perf_counter()` before and after, and subtract."),
    ("make text upper case", "`text.upper()` is the text in capitals."), ("remove spaces around a string", "`text.strip()` removes them."), ("replace a word in a text", "`text.replace(old, new)` is the changed text."), ("check whether a string holds only digits", "`text.isdigit()` is True or False."), ("zip two lists together", "`list(zip(a, b))` is the list of pairs."),
)  # fmt: skip


@family("programming", weight=2)
def python_how_to(draw: Draw) -> tuple[Item, ...]:
    """How something is done in Python, in a line that is shown and not run."""
    task, answer = draw.pick(*HOW_TO)
    prompt = draw.phrase(
        "how [do I|do you|can I|does one|would I] {t} in python", "python: how to {t}", "how to {t}[ in python|]", "[what is|tell me] the [python |]way to {t}", "[which|what] [function|command|code|line] [do I use to|lets me|is there to] {t} [in python|]", "I [want|need|have] to {t} in [python|my code|a script]. how [is that done|does it go|do I do that]", "[show|tell|teach] me how to {t}[ in python|]", "[best|usual|simplest] way to {t} in python", "python {t}", "[can|does] python {t}? how",
        "what do I [write|type] to {t}", "[beginner question|noob question|quick one]: how do I {t} [in python|]", "[forgot|I forgot] how to {t}[ in python| again|]", "is there a [function|method|built-in] to {t}", "[snippet|one-liner|example line] to {t}", "how is it [possible|done] to {t} with python", "in python, how [would you|do we|does somebody] {t}", "[need|looking for] the syntax to {t}", "[explain|describe] how to {t} [in python|with python|]", "[my homework says|I was told] to {t}. which [line|code] does it",
        t=task,
    )  # fmt: skip
    return (Ask(prompt, (), answer, think="The line is wanted, not its result."),)
