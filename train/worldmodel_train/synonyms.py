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
uppercase = upper case
lowercase = lower case
folder = directory
unique = distinct
no fewer than = not less than
no more than = not more than
bigger than = larger than = greater than
check if = check whether = test if = see if = find out whether = verify whether
purchased = bought = picked up
the likelihood that = the chance that = the probability that
the day of the week = the weekday
bubble sort = bubblesort
merge sort = mergesort
quick sort = quicksort
at random = randomly
successive = consecutive
vacation = holiday
begins = starts
film = movie
bike = bicycle
percent = per cent
capitals = capital letters
"""

_ONE_WAY = """
what is the > what's the, tell me the, give me the, I need the, I'd like the, find the, get the, report the, I am looking for the, can you get the, do you know the, could you give me the, what would be the, what might be the, show me the, please say the, can you tell me the, we want the, I would like to have the, compute the
what's the > tell me the, give me the, I need the, I'd like to have the, get me the, report the, I'm looking for the, do you know the, what would be the, may I have the
tell me the > report the, let me know the, name the
calculate > compute, work out, determine, find, evaluate, figure out, get, obtain, establish
compute > calculate, work out, determine, find, evaluate, figure out, get, obtain
work out > calculate, compute, determine, figure out, reckon
determine > find out, establish, work out, identify
find the > get the, work out the, identify the
figure out > work out, find out, calculate
insertion sort > sort by insertion
selection sort > sort by selection
sort > order, arrange
sorted > ordered, arranged
the average of > the mean of, the arithmetic mean of
the mean of > the average of, the average value of, the arithmetic mean of
average speed > mean speed
the remainder of > the rest of
the probability of > the chance of, the likelihood of
what is the probability that > how likely is it that, how probable is it that
what is the chance that > how likely is it that, how probable is it that
how often > how many times, how frequently
for each of > for every one of, for all of
for each > for every
per day > a day, each day, every day, daily
per week > a week, each week, every week, weekly
per month > a month, each month, every month, monthly
per year > a year, each year, every year, yearly, annually, per annum
per hour > an hour, each hour, every hour
smallest > lowest, least
highest > largest
the maximum of > the largest value of, the highest value of
the minimum of > the smallest value of, the lowest value of
approximately > around
how much is > what is
how much is it > how much does it come to
how much does it cost > what does it cost, what is the price, what do I pay, how expensive is it
how long does it take > how much time does it take, how long will it take, how long is needed
how old is > what is the age of
how fast is > what is the speed of
how tall is > what is the height of
buys > purchases, gets, takes, picks up
buy > purchase, get, take, pick up
earns > makes
invested > put in, placed, deposited
deposited > put in, paid in
remove > delete, take out, drop, get rid of, strip out, throw out
count the > tally the, count up the, tell me the number of the
convert > change, translate, express, transform
converted to > expressed in, changed to, turned into, given in
write a function > define a function, create a function, make a function, code a function, implement a function, program a function
write a program > write a script, write code, make a script, make a program
simplify > reduce, make simpler, tidy up
factorize > factor, factorise, split into factors
differentiate > take the derivative of, find the derivative of
the derivative of > the slope function of, the first derivative of
the median > the middle value, the median value
standard deviation > std dev, stdev, standard dev, std deviation
the square root of > the sqrt of, the root of
the sum of > the total of, the result of adding
the product of > the result of multiplying
difference between > gap between
add up > sum up, total up, add together
reverse the list > turn around the list, flip the list, put the list backwards
contains > holds, includes, has in it
consists of > is made up of, is made of
in how many ways > in how many different ways, in what number of ways
generate > create, produce, make, build
create > generate, produce, make, build, set up
using python > with the help of python, by means of python, with python
twice as > two times as
half as > only half as
the perimeter of > the distance around, the length of the border of, the outline length of
the circumference of > the distance around
the area of > the surface of, the size of the area of
the hypotenuse > the longest side
weighs > has a weight of
starts at > begins at
leaves at > departs at, sets off at, goes at
arrives at > gets in at, gets there at, reaches the end at
is going to > will
needs to > has to, must
I need to know > I have to know, I must know
wants to > would like to, plans to
want to > would like to, wish to
grew by > rose by, went up by, climbed by
fell by > dropped by, went down by, sank by
salary > pay, wage, income
simulate > run a simulation of, mimic
print > show, display, output
list all > show all, write down all, give me all, name all, enumerate all
list the > show the, write down the, give me the, name the, enumerate the
which of these > which one of these, who among these
is it true that > is it correct that, can we say that, does it hold that
rounded to > to, rounded off to
in alphabetical order > alphabetically, in order of the alphabet
alphabetically > in alphabetical order
in descending order > in decreasing order, in falling order
in ascending order > in increasing order, in rising order
without repetition > without repeats, with no repeats
with replacement > putting it back each time
without replacement > without putting it back
tossed > flipped, thrown
toss a coin > flip a coin, throw a coin
are drawn > are taken, are pulled
travels > goes, moves
drives at > goes at, travels at
liters > litres
meters > metres
kilometers > kilometres
litres > liters
metres > meters
kilometres > kilometers
shop > store
uppercase letters > capital letters, capitals
in uppercase > in capitals, in capital letters
in upper case > in capitals, in capital letters
lowercase letters > small letters
in lowercase > in small letters
in lower case > in small letters
dict > dictionary
duplicates > repeats, doubles
occurs > appears, turns up
at least once > once or more
no fewer than > at least
no more than > at most
smaller than > less than
the price of > the cost of
pick > choose, select
select > pick, choose
journey > trip
fairly > evenly, equally
sort of > kind of
merge sort > merge sorting
topological sort > topological ordering
built-in sort > built-in sorting
reverse sort > sort in reverse
the chance of > the probability of
discount > price cut, reduction, rebate, markdown
discount rate > rate of discount
integrate > find the integral of, work out the integral of
integrate between > take the integral between
grew to > rose to, went up to, climbed to
fell to > dropped to, went down to, sank to
is drawn from > is taken from, is pulled from
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
