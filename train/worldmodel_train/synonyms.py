"""Other words for the same: a wording said with synonyms.

A line of `_GROUPS` holds words that replace each other; a line of `_ONE_WAY` holds a word and, after
`>`, what may stand for it, where the way back would change the meaning. Only what is safe in any
question stands here: not `total` or `values`, which may be the name of a variable.
"""

import re
from random import Random

_SHARE = 0.6
"""How often a word that has synonyms is replaced."""

_GROUPS = """
biggest = largest = greatest
in total = altogether = all told = all together
people = persons = folks
kids = children
a store = a shop
the store = the shop
automobile = car
integers = whole numbers
an integer = a whole number
decimal places = decimals = places after the point = digits after the point
nearest whole number = nearest integer
approximately = roughly
precisely = exactly
interest rate = rate of interest
teachers = instructors
pupils = students = schoolchildren
employees = workers = staff members
uppercase letters = upper case letters = capital letters
lowercase letters = lower case letters = small letters
uppercase = upper case
lowercase = lower case
dictionary = dict
folder = directory
unique = distinct
occurs = appears = turns up = is found
no fewer than = not less than = at least
no more than = not more than = at most
bigger than = larger than = greater than
smaller than = less than
check if = check whether = test if = see if = find out whether = verify whether
is a multiple of = is evenly divisible by
purchased = bought = picked up
the likelihood of = the chance of = the probability of
the likelihood that = the chance that = the probability that
the cost of = the price of
the day of the week = the weekday
pick = choose = select
roll = throw
bubble sort = bubblesort
merge sort = mergesort
quick sort = quicksort
at random = randomly
successive = consecutive
trip = journey
vacation = holiday
begins = starts
finishes = ends
cash = money
film = movie
evenly spaced = equally spaced
equally likely = equally probable
evenly = equally
bike = bicycle
recursion = a recursive function
percent = per cent
"""

_ONE_WAY = """
what is the > what's the, tell me the, give me the, I need the, I'd like the, find the, get the, report the, I am looking for the, can you get the, do you know the, could you give me the, what would be the, what might be the, show me the, please say the, can you tell me the, we want the, I would like to have the
what's the > tell me the, give me the, I need the, I'd like to have the, get me the, report the, I'm looking for the, do you know the, what would be the, may I have the, I wonder what the
tell me the > say the, report the, let me know the, name the, I want the
calculate > compute, work out, determine, find, evaluate, figure out, get, obtain, establish
compute > calculate, work out, determine, find, evaluate, figure out, get, obtain
work out > calculate, compute, determine, figure out, reckon
determine > find out, establish, work out, identify
find the > get the, look up the, search for the, work out the, identify the, locate the
figure out > work out, find out, calculate
show me > let me see, display, I want to see, present
insertion sort > sort by insertion
selection sort > sort by selection
sort > order, arrange, put in order, line up
sorted > ordered, arranged, put in order
duplicates > repeats, doubles
all in all > overall
a roll of > a reel of
the average of > the mean of, the typical value of, the arithmetic mean of
the mean of > the average of, the average value of, the arithmetic mean of
average speed > mean speed
the remainder of > what remains of, the rest of
the probability of > the chance of
what is the probability that > how likely is it that, what are the chances that, how probable is it that
what is the chance that > how likely is it that, what are the odds that, how probable is it that
how often > how many times, how frequently
for each > for every
per day > a day, each day, every day, daily
per week > a week, each week, every week, weekly
per month > a month, each month, every month, monthly
per year > a year, each year, every year, yearly, annually, per annum
per hour > an hour, each hour, every hour
largest > maximum, highest
smallest > lowest, minimum, least
highest > largest, biggest, top, maximum
maximum > largest, highest, biggest
minimum > smallest, lowest, least
approximately > around
how much is > what is, what's
how much does it cost > what does it cost, what is the price, what do I pay, how expensive is it
how long does it take > how much time does it take, how long will it take, how long is needed, what time is needed
how old is > what is the age of, how many years old is
how fast is > what is the speed of
how tall is > what is the height of
it costs > it sells for, it goes for, it is priced at
that costs > that sells for, that goes for, that is priced at
buys > purchases, gets, takes, orders, picks up
buy > purchase, get, take, order, pick up
earns > makes, is paid, gets, brings home
invested > put in, placed, deposited
deposited > put in, paid in
a discount of > a price cut of, a reduction of, a rebate of, a markdown of
remove > delete, take out, drop, get rid of, strip out, throw out
count the > tally the, count up the, tell me the number of the
convert > change, translate, express, transform, switch
converted to > expressed in, changed to, turned into, given in
write a function > define a function, create a function, make a function, code a function, implement a function, program a function
write a program > write a script, write code, make a script, make a program
multiplied by > times
raised to the power of > to the power of, to the
raised to the power > to the power
raised to > raised to the power of, to the power
simplify > reduce, make simpler, tidy up
expand > multiply out, write out
factorize > factor, factorise, split into factors
integrate > find the integral of, work out the integral of
differentiate > take the derivative of, find the derivative of
the derivative of > the slope function of, the first derivative of
the integral of > the antiderivative of
the median > the middle value, the median value
standard deviation > std dev, stdev, standard dev, std deviation
the square root of > the sqrt of, the root of
the sum of > the total of, the result of adding
the product of > the result of multiplying
add up > sum up, total up, add together
reverse the > turn around the, flip the, write backwards the, invert the order of the
contains > holds, includes, has in it
consists of > is made up of, is made of
in how many ways > in how many different ways, in what number of ways
generate > create, produce, make, build
create > generate, produce, make, build, set up
using > with the help of, by means of, with
twice as > two times as
half as > only half as
the perimeter of > the distance around, the length of the border of, the outline length of
the circumference of > the distance around
the area of > the surface of, the size of the area of, how large is the area of
the volume of > the capacity of, the content of
the hypotenuse > the longest side
weighs > has a weight of, tips the scales at
starts at > begins at, sets off at, sets out at
leaves at > departs at, sets off at, goes at
arrives at > gets in at, gets there at, reaches the end at
is going to > will
needs to > has to, must
need to > have to
wants to > would like to, plans to
want to > would like to, plan to, intend to, wish to
grew > rose, went up, climbed
fell > dropped, went down, sank
I borrowed > I took a loan of, I was lent
salary > pay, wage, income
price > cost
simulate > run a simulation of, mimic
print > show, display, output
list all > show all, write down all, give me all, name all, enumerate all
list the > show the, write down the, give me the, name the, enumerate the
which of these > which one of these, who among these
is it true that > is it correct that, can we say that, does it hold that
rounded to > to, rounded off to
in alphabetical order > alphabetically, from a to z, in order of the alphabet
alphabetically > in alphabetical order, from a to z
in descending order > from largest to smallest, from high to low, biggest first, descending
in ascending order > from smallest to largest, from low to high, smallest first, ascending
without repetition > without repeats, with no repeats
with replacement > putting it back each time
without replacement > without putting it back
tossed > flipped, thrown
toss > flip, throw
drawn > taken, pulled
travels > goes, moves
drives > travels, goes
tank > container
liters > litres
meters > metres
kilometers > kilometres
litres > liters
metres > meters
kilometres > kilometers
"""


def _table() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for line in _GROUPS.strip().splitlines():
        members = [member.strip() for member in line.split("=")]
        for member in members:
            found[member] = tuple(other for other in members if other != member)
    for line in _ONE_WAY.strip().splitlines():
        key, others = line.split(" > ")
        found[key] = found.get(key, ()) + tuple(other.strip() for other in others.split(","))
    return found


SYNONYMS = _table()

_KEYS = "|".join(sorted(map(re.escape, SYNONYMS), key=len, reverse=True))
_FOUND = re.compile(rf"(?:(?<=^)|(?<= ))(an? )?({_KEYS})(?=$|[ ,?.;:])")


def reworded(wording: str, random: Random) -> str:
    """The wording with other words for some of its words; what stands in `{}` stays."""

    def other(match: re.Match[str]) -> str:
        article, word = match[1] or "", match[2]
        if random.random() >= _SHARE:
            return match[0]
        chosen = random.choice(SYNONYMS[word])
        if article:
            article = "an " if chosen[0] in "aeio" else "a "
        return article + chosen

    return _FOUND.sub(other, wording)
