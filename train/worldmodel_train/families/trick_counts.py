"""Counts where one is easily too many or too few: posts and gaps, cuts, queues, doubling, clocks that err."""

from worldmodel_train.episodes import Draw, Item, family
from worldmodel_train.families.kinds import Kind, told
from worldmodel_train.families.numerals import ordinal
from worldmodel_train.families.words import NAMES

_TRICKS: tuple[Kind, ...] = (
    (
        (
            "how many {p} on a {l} m {r} if one stands every {g} m, with one at both ends", "{r} {l} m long, {p} every {g} m including both ends: how many", "{p} are set {g} m apart along {l} m, at the start and the end too. number", "{l} m of {r}, distance {g} m between {p}, first and last at the ends. count", "one side of a {l} m {r} gets {p} {g} m apart, ends included. how many", "how many {p} do I need for {l} m in a straight line with {g} m spacing (both ends)", "a {r} is {l} m. there is one of the {p} at each end and then every {g} m. how many in all", "straight {r}, {l} m, {p} with gaps of {g} m and one at either end", "number of {p} along {l} m, spacing {g} m, both ends have one", "{w} puts {p} along a {l} m {r}, {g} m from one to the next, beginning at the start, ending at the end", "spaced {g} m, from one end of {l} m to the other: how many {p}", "<tell> how many {p} stand on {l} m with {g} m between them and one at both ends",
        ),
        "{l} // {g} + 1", "There are **{out}**.", "{l} / {g} gaps and one more.",
    ),
    (
        (
            "how many {p} around a {q} of {l} m circumference, one every {g} m", "{q} with {l} m all round, {p} every {g} m: how many", "{p} are set {g} m apart in a closed loop of {l} m. number", "closed loop {l} m, distance {g} m between {p}", "around a {q} ({l} m once around) {p} {g} m apart. how many", "how many {p} do I need all the way round {l} m with {g} m spacing", "the edge of a {q} is {l} m. {p} every {g} m along it, how many in all", "round {q}, {l} m around, {p} with gaps of {g} m", "number of {p} on a ring of {l} m, spacing {g} m", "{w} puts {p} round a {q}, {l} m in circumference, {g} m from one to the next", "in a circle of {l} m length, {p} {g} m apart: how many", "<tell> how many {p} stand round a {q} of {l} m with {g} m between them",
        ),
        "{l} // {g}", "There are **{out}**.", "In a ring there are as many as gaps, {l} / {g}.",
    ),
    (
        (
            "there are {n} {p} in a row, {g} m apart. how far is the first from the last", "{n} {p}, gaps of {g} m: distance from first to last", "length of a row of {n} {p} with {g} m between neighbours", "{n} {p} stand {g} m apart in a line. how long is the line", "distance of the first to the last of {n} {p} that are {g} m apart", "row of {n} {p}, spacing {g} m, total length", "I walk from the first to the last of {n} {p}, each {g} m after the one before. metres", "every {g} m there is one, {n} {p} in all. length from end to end", "how far is it from number 1 to number {n}, {p} {g} m apart", "how long a row do {n} {p} make at {g} m spacing", "{w} runs past {n} {p}, {g} m from one to the next. distance from first to last", "<find> the length of the row: {n} {p}, {g} m apart",
        ),
        "({n} - 1) * {g}", "It is **{out} m**.", "{n} - 1 gaps of {g} m.",
    ),
    (
        (
            "how many cuts to divide a {o} into {n} pieces", "{n} pieces from one {o}: number of cuts", "a {o} is sawn into {n} pieces. cuts?", "I want {n} parts of a {o}. how many times must I cut straight across", "cuts needed for {n} pieces of a {o}", "to get {n} pieces out of one {o} I cut how often", "sawing a {o} into {n}: how many cuts", "number of saw cuts for {n} pieces of a {o}", "how often do I cut a {o} for {n} parts", "one {o}, {n} pieces in the end, how many cuts", "{w} needs {n} pieces of a {o}. cuts to make", "<tell> how many cuts give {n} pieces of a {o}",
        ),
        "{n} - 1", "It takes **{out}** cuts.", "One cut less than the {n} pieces.",
    ),
    (
        (
            "sawing a {o} into {n} pieces takes {t} minutes. how long for {m} pieces", "{n} pieces of a {o} in {t} minutes of cutting; {m} pieces?", "it takes {t} minutes to cut a {o} into {n} pieces. minutes for {m} pieces at the same speed", "{w} cuts a {o} into {n} pieces in {t} min. and into {m} pieces", "a {o} in {n} pieces: {t} minutes. in {m} pieces: how many minutes", "how many minutes does cutting a {o} into {m} pieces take if {n} pieces take {t}", "if {n} pieces of a {o} need {t} minutes of sawing, what do {m} pieces need", "cut into {n}: {t} min. cut into {m}: ? min (every cut takes as long)", "time to saw a {o} into {m} pieces when {n} pieces took {t} minutes", "with the same pace per cut, {n} pieces of a {o} last {t} minutes and {m} pieces", "{t} minutes for a {o} in {n} parts. how long for {m} parts, cut by cut", "<find> the minutes to cut a {o} in {m} pieces, {n} pieces being {t} minutes of work",
        ),
        "cut = {t} / ({n} - 1)\nround(cut * ({m} - 1), 2)", "It takes **{out}** minutes.", "{n} - 1 cuts take {t} minutes, {m} - 1 are needed.",
    ),
    (
        (
            "{w} is {a} from the front and {b} from the back of a queue. how many people are in it", "{a} from the front, {b} from the end: number in the line", "in a line I am {a} from the left and {b} from the right. how many are we", "I stand {a} in the queue counted from the front, {b} from behind. people in all", "how many pupils are in a row if {w} is {a} from one end and {b} from the other", "{w} ranks {a} from the top and {b} from the bottom. size of the class", "class size: {a} from the top, {b} from the bottom", "counted from the front {w} is {a}, counted from the back {b}. total", "the runner came {a} and was {b} from the last. how many runners", "{a} from the left and {b} from the right is the same tree. trees in the row", "total people in a queue where {w} is {a} from the start and {b} from the end", "<tell> how many stand in line when I am {a} from the front and {b} from the back",
        ),
        "{a1} + {b1} - 1", "There are **{out}**.", "{a1} and {b1} both count the same one.",
    ),
    (
        (
            "a {y} doubles every day and covers the lake after {d} days. when was it half covered", "{y} doubles daily, full on day {d}. half full on day", "on day {d} the lake is full of {y}, which doubles each day. on which day was half of it full", "the {y} grows to twice its size each day and fills the pond in {d} days. days for half the pond", "doubling each day it takes {d} days to cover all. days to cover half", "{d} days until the whole pond is covered, doubling every day: half the pond?", "a patch of {y} doubles in size every day. {d} days for the whole lake, and for half", "{y} doubling each day fills a jar on day {d}. day of the half jar", "if a {y} that doubles every day needs {d} days for everything, when is the half done", "which day is the lake half covered, if the {y} doubles daily and is done on day {d}", "half covered after how many days, {y} doubling, whole after {d}", "<find> the day when half is covered: doubling daily, all covered on day {d}",
        ),
        "{d} - 1", "On day **{out}**.", "One doubling before the day {d}.",
    ),
    (
        (
            "a clock loses {x} minutes a day. how many minutes is it slow after {k} days", "clock {x} min slow per day, after {k} days: minutes behind", "my watch loses {x} minutes every day. set right now, how far behind in {k} days", "{x} minutes lost a day, {k} days. total in minutes", "how many minutes behind is a clock after {k} days if it loses {x} min a day", "a clock goes wrong by {x} minutes daily. error after {k} days", "minutes of error: {x} a day for {k} days", "watch loses {x} minutes per day; after {k} days it is off by", "the kitchen clock is {x} minutes slower each day. how much after {k} days", "after {k} days, a clock that drops {x} min per day is how many minutes late", "{w}'s watch falls back {x} minutes a day. how much in {k} days", "<find> the minutes lost in {k} days at {x} minutes a day",
        ),
        "{x} * {k}", "It is **{out}** minutes off.", "{x} minutes on each of {k} days.",
    ),
)  # fmt: skip


@family("word problems", number=True, weight=1.5)
def one_more_or_less(draw: Draw) -> tuple[Item, ...]:
    """Posts and gaps, rows, cuts, places in a queue, doubling, a clock that loses time."""
    gap = draw.pick(2, 3, 4, 5, 6, 8, 10, 20, 50)
    a, b, n = draw.integer(2, 40), draw.integer(2, 40), draw.integer(3, 30)
    values = {
        "p": draw.pick("trees", "posts", "lamps", "flags", "benches", "poles", "bushes"), "r": draw.pick("road", "street", "path", "avenue", "driveway", "bank"), "q": draw.pick("lake", "field", "park", "pond", "garden"), "l": gap * draw.integer(3, 80), "g": gap, "n": n, "m": n + draw.integer(1, 12), "o": draw.pick("log", "board", "pipe", "trunk", "bar", "plank"), "t": draw.integer(2, 60),
        "a": ordinal(a), "b": ordinal(b), "a1": a, "b1": b, "w": draw.pick(*NAMES), "y": draw.pick("water plant", "lily", "weed", "patch of algae", "culture"), "d": draw.integer(5, 60), "x": draw.pick(2, 3, 4, 5, 1.5, 2.5, 10), "k": draw.integer(2, 60),
    }  # fmt: skip
    return told(draw, draw.pick(*_TRICKS), values)
