"""Times of the day, durations, time zones, and what else people ask of a calendar."""

import datetime
from calendar import day_name, month_name

from worldmodel_train.episodes import Draw, Item, ask, family
from worldmodel_train.families.dates import _code, _day, _written
from worldmodel_train.families.words import NAMES

# --- how times are written ---------------------------------------------------------------------------


def clock(minutes: int, draw: Draw, half: bool | None = None) -> str:
    """A time of the day: `16:05`, `4:05 pm`, `4 pm`."""
    hour, minute = divmod(minutes % 1440, 60)
    if draw.chance(0.4) if half is None else half:
        mark = "am" if hour < 12 else "pm"
        mark = draw.pick(f" {mark}", mark, f" {mark.upper()}", f" {mark[0]}.{mark[1]}.")
        if minute == 0 and draw.chance(0.6):
            return f"{(hour - 1) % 12 + 1}{mark}"
        return f"{(hour - 1) % 12 + 1}:{minute:02d}{mark}"
    return draw.pick(f"{hour:02d}:{minute:02d}", f"{hour}:{minute:02d}")


def span(minutes: int, draw: Draw) -> str:
    """A duration: `1h 35m`, `2 hours 5 minutes`, `45 min`."""
    hours, rest = divmod(minutes, 60)
    form = draw.pick(0, 1, 2, 3)
    if not hours:
        return draw.pick(f"{rest} minutes", f"{rest} min", f"{rest}m", f"{rest} mins")
    if not rest:
        return draw.pick(f"{hours} hour{'s' if hours > 1 else ''}", f"{hours}h", f"{hours} h")
    many = "s" if hours > 1 else ""
    return (
        f"{hours}h {rest}m",
        f"{hours} hour{many} {rest} minutes",
        f"{hours} hour{many} and {rest} minutes",
        f"{hours} h {rest} min",
    )[form]


def _minutes(draw: Draw, low: int, high: int) -> int:
    step = draw.pick(5, 5, 10, 15, 30, 1)
    return max(step, draw.random.randint(low // step, high // step) * step)


def _as_code(minutes: int) -> str:
    return f"{minutes // 60} * 60 + {minutes % 60}"


_CLOCK = "hours, minutes = divmod(time, 60)\nprint(f'{hours:02d}:{minutes:02d}')"
_SPAN = "hours, minutes = divmod(time, 60)\nprint(f'{hours} hours {minutes} minutes')"


@family("dates", weight=2)
def time_after(draw: Draw) -> tuple[Item, ...]:
    """A time of the day and a duration, forwards or backwards."""
    start, length = _minutes(draw, 0, 1439), _minutes(draw, 5, 720)
    back = draw.chance(0.3)
    values = {"a": clock(start, draw), "b": span(length, draw), "n": draw.pick(*NAMES)}
    if not back:
        prompt = draw.phrase(
            "[my shift|the shift|my day at work] [begins at|is from] {a} and [lasts|goes on for|has] {b}. [when can I go home|at what time does it end|what time is it over]",
            "[what time|which time] is it {b} after {a}",
            "{b} after {a}[: what time|, what time is that|]",
            "{a} [plus|+] {b}",
            "a [film|movie|meeting|lesson|match|concert|course] starts at {a} and [lasts|takes|runs] {b}. [when does it end|what time is it over|end time]",
            "the [train|bus|plane|ferry|flight] leaves at {a} and takes {b}. [when does it arrive|arrival time|what time do I get there]",
            "I [put|set] the [cake|roast|bread|lasagna] in the oven at {a} for {b}, when is it [done|ready]",
            "[if|when] it is {a} now, what time is it in {b}",
            "it's {a}. what [time|will the clock show] in {b}",
            "<do>add {b} to {a}",
            "[start|starting at|from] {a}, duration {b}: [end time|finish|when does it end]",
            "at what time do I finish if I begin at {a} and need {b}",
            "{n} [leaves|sets out] at {a} and [drives|walks|rides] for {b}. what time does {n} arrive",
            "when does a [class|call|nap|workout] of {b} end that [begins|starts] at {a}",
            "[begin|beginning] {a}, takes {b}, [finish time|done when]",
            "the parking ticket is from {a} and valid for {b}. until when [can I park|is it valid]",
            **values,
        )
        sign, word = "+", "plus"
    else:
        prompt = draw.phrase(
            "[what time|which time] [is|was] it {b} before {a}",
            "{b} before {a}[: what time|, what time is that|]",
            "{a} minus {b}",
            "I [must|have to|want to] be [there|at the airport|at work] at {a} and need {b}. [when do I leave|when should I leave|what time do I have to go]",
            "the [dinner|meal|roast|cake] should be ready at {a} and takes {b}. when do I [start|begin]",
            "a [film|meeting|lesson|match|flight] of {b} ended at {a}. when did it [start|begin]",
            "it is {a} now. what time was it {b} ago",
            "<do>[subtract|take] {b} from {a}",
            "[arrival|end] {a}, duration {b}: [departure|start time|when did it start]",
            "{n} got home at {a} after driving {b}. when did {n} [leave|set out]",
            "to [finish|be done] at {a} with {b} of work, when must I start",
            "at what time do I have to leave to arrive at {a} if the way takes {b}",
            **values,
        )
        sign, word = "-", "minus"
    code = f"time = ({_as_code(start)} {sign} ({_as_code(length)})) % 1440\n{_CLOCK}"
    think = f"In minutes: {start // 60} h {start % 60} min {word} {length // 60} h {length % 60} min, within a day of 1440."  # fmt: skip
    return ask(prompt, code, "It is **{out}**.", think=think)


@family("dates", number=True, weight=1.5)
def hours_between(draw: Draw) -> tuple[Item, ...]:
    """The hours, or minutes, from one time of the day to another, also past midnight."""
    half = draw.chance(0.5)
    start = _minutes(draw, 0, 1439)
    length = _minutes(draw, 15, 900)
    end = (start + length) % 1440
    if not half:
        start, end = min(start, end), max(start, end)
    if start == end:
        end = (start + 45) % 1440
    night = end < start
    a, b = clock(start, draw, half), clock(end, draw, half)
    if night:
        b += draw.pick(" the next day", " next day", " the next morning" if end < 720 else " the next day", " the following day")  # fmt: skip
    unit = draw.pick("hours", "hours", "minutes")
    prompt = draw.phrase(
        "how many {u} [lie|pass|are there] between {a} and {b}",
        "how many {u} [is it|are there|are] from {a} [to|until|till] {b}",
        "{u} from {a} to {b}",
        "{u} between {a} and {b}",
        "I [work|worked|slept|was out] from {a} [to|until|till] {b}. [how many {u} is that|how many {u}|how long in {u}]",
        "[the shop|the museum|the office|the library] is open from {a} to {b}. how many {u} [is that|is it open]",
        "{n} [goes|went] to bed at {a} and [gets|got] up at {b}. how many {u} of sleep",
        "how long is it from {a} to {b} in {u}",
        "from {a} to {b}[: how many {u}|, in {u}|, how long in {u}]",
        "[shift|meeting|flight|trip] from {a} to {b}, [length|duration] in {u}",
        "<find> the {u} [between|from] {a} [and|to] {b}".replace("[and|to]", "to"),
        "a [train|bus|ship] leaves {a} and arrives {b}. how many {u} does it take",
        "how many {u} pass between {a} and {b}",
        "{a} until {b} in {u}",
        a=a, b=b, u=unit, n=draw.pick(*NAMES),
    )  # fmt: skip
    over = " / 60" if unit == "hours" else ""
    code = (
        f"time = ({_as_code(end)} - ({_as_code(start)})) % 1440\n"
        f"result = round(time{over}, 4)\nprint(result)"
    )
    think = f"From {start // 60}:{start % 60:02d} to {end // 60}:{end % 60:02d} in minutes, within a day of 1440."  # fmt: skip
    return ask(prompt, code, f"It is **{{out}} {unit}**.", think=think)


@family("dates", weight=1.5)
def time_span(draw: Draw) -> tuple[Item, ...]:
    """Hours and minutes from one time of the day to another, perhaps with a break."""
    half = draw.chance(0.4)
    start = _minutes(draw, 240, 1200)
    end = _minutes(draw, start + 40, 1439) if not half else (start + _minutes(draw, 40, 800)) % 1440
    if start == end:
        end = (start + 50) % 1440
    pause = draw.pick(0, 0, 0, 15, 20, 30, 45, 60) if end - start > 120 else 0
    values = {"a": clock(start, draw, half), "b": clock(end, draw, half), "p": span(pause, draw) if pause else "", "n": draw.pick(*NAMES)}  # fmt: skip
    if pause:
        prompt = draw.phrase(
            "I work from {a} to {b} with a break of {p}. [how long do I work|how many hours and minutes|working time]",
            "shift {a} to {b}, {p} break. [hours and minutes worked|how long did I work|net working time]",
            "{n} starts at {a}, stops at {b} and has {p} off for lunch. how long does {n} work",
            "working time from {a} to {b} minus {p} [of |]break",
            "[in at|clocked in] {a}, [out at|clocked out] {b}, break {p}[: time worked|, how long did I work]",
            "how long is a working day from {a} until {b} without the {p} break",
            **values,
        )
    else:
        prompt = draw.phrase(
            "how [long|much time] is it from {a} to {b}",
            "how much time [is there |passes |]between {a} and {b}",
            "{a} to {b}[: how long|, how long is that|, hours and minutes]",
            "[time|duration|time difference] [from|between] {a} and {b} in hours and minutes",
            "the [train|bus|flight|ferry] leaves at {a} and arrives at {b}. [how long is the trip|how long does it take|travel time]",
            "the [film|game|meeting|exam|lesson] [starts|began] at {a} and [ends|ended] at {b}. how long [does it last|was it|is it]",
            "{n} [worked|studied|drove|slept] from {a} to {b}. how long [was that|is that in hours and minutes]",
            "from {a} until {b} it is how many hours and minutes",
            "start {a}, end {b}[: duration|, how long|. how much time is that]",
            "what is the difference between {a} and {b} in hours and minutes",
            "I was at {a} at the start and {b} at the finish line. my time".replace(
                "I was at {a} at the start", "I started at {a}"
            ).replace("and {b} at the finish line", "and was at the finish at {b}"),
            "how long do I have to wait from {a} to {b}",
            **values,
        )
    less = f" - {pause}" if pause else ""
    code = f"time = ({_as_code(end)} - ({_as_code(start)})) % 1440{less}\n{_SPAN}"
    think = f"From {start // 60}:{start % 60:02d} to {end // 60}:{end % 60:02d} in minutes" + (f", less {pause}." if pause else ".")  # fmt: skip
    return ask(prompt, code, "It is **{out}**.", think=think)


@family("dates", weight=1.5)
def add_durations(draw: Draw) -> tuple[Item, ...]:
    """The sum of several durations, or one of them many times, in hours and minutes."""
    if draw.chance(0.3):
        times, each = draw.random.randint(2, 12), _minutes(draw, 10, 200)
        prompt = draw.phrase(
            "{k} [lessons|episodes|laps|sessions|shifts|meetings] of {b} [each|]. total [time |]in hours and minutes",
            "{k} times {b}[: hours and minutes|, how long is that|]",
            "how [long|many hours and minutes] are {k} [films|classes|trips|rounds] of {b}",
            "I [train|practice|read|commute] {b} a day. how many hours and minutes in {k} days",
            "multiply {b} by {k}",
            "{n} watches {k} episodes of {b}. how much time is that",
            "one [batch|piece|run] takes {b}. how long for {k} [of them|]",
            k=times, b=span(each, draw), n=draw.pick(*NAMES),
        )  # fmt: skip
        code = f"time = {times} * ({_as_code(each)})\n{_SPAN}"
        think = f"{times} times {each // 60} h {each % 60} min, in minutes."
        return ask(prompt, code, "Together **{out}**.", think=think)
    lengths = [_minutes(draw, 5, 240) for _ in range(draw.pick(2, 3, 3, 4, 5))]
    said = [span(each, draw) for each in lengths]
    prompt = draw.phrase(
        "[put|count] these times together: {l}. [how long is it all|the sum please|overall time]",
        "<do>[add|add up|sum] [the times |the durations |]{l}",
        "{l}[: total time|, total in hours and minutes|. how long is that together|, sum]",
        "[total|total time|sum] of {l}",
        "{p}",
        "{l}: how many hours and minutes [altogether|in total|in all]",
        "[my tasks|my tracks|the legs of the trip|the meetings] take {l}. [total time|how long in total|how long altogether]",
        "I [worked|studied|trained|drove] {l} [this week|]. how [long|much] is that in total",
        "how long is {m} [together|in total|altogether]",
        "<what> the total of these durations: {l}",
        "{n} ran {l}. total running time in hours and minutes",
        "[time sheet|timesheet|log]: {l}. add them up",
        l=", ".join(said), p=" + ".join(said), m=", ".join(said[:-1]) + " and " + said[-1], n=draw.pick(*NAMES),
    )  # fmt: skip
    code = f"time = {' + '.join(f'({_as_code(each)})' if each >= 60 else str(each) for each in lengths)}\n{_SPAN}"  # fmt: skip
    think = f"In minutes: {' plus '.join(f'{e // 60} h {e % 60}' if e >= 60 else str(e) for e in lengths)}; then hours and minutes."  # fmt: skip
    return ask(prompt, code, "Together **{out}**.", think=think)


@family("dates")
def clock_format(draw: Draw) -> tuple[Item, ...]:
    """Between the 12 and the 24 hour clock."""
    time = _minutes(draw, 0, 1439)
    if draw.chance(0.5):
        prompt = draw.phrase(
            "{a} in [12 hour|12-hour|am/pm] [format|time|clock]",
            "what is {a} in [am/pm|12 hour time|am or pm]",
            "[convert|change|turn] {a} to [am/pm|12-hour time|the 12 hour clock]",
            "the [train|bus|timetable] says {a}. what is that with am or pm",
            "{a} with am/pm",
            "how do I write {a} with am or pm",
            "[say|write] {a} on a 12 hour clock",
            a=f"{time // 60:02d}:{time % 60:02d}",
        )
        code = f"from datetime import time\nprint(time({time // 60}, {time % 60}).strftime('%I:%M %p'))"  # fmt: skip
        think = f"%I and %p write {time // 60}:{time % 60:02d} on the 12 hour clock."
        return ask(prompt, code, "It is **{out}**.", think=think)
    hour, mark = (time // 60 - 1) % 12 + 1, "AM" if time < 720 else "PM"
    prompt = draw.phrase(
        "{a} in [24 hour|24-hour|24h|military] [format|time|clock]",
        "what is {a} in [24 hour time|military time|the 24h clock]",
        "[convert|change|turn] {a} to [24-hour time|24h|military time]",
        "{a} on a 24 hour clock",
        "how do I write {a} in 24h [format|time]",
        "the invitation says {a}. what is that on the 24 hour clock",
        "{a} as [military|24 hour] time",
        a=f"{hour}:{time % 60:02d} {draw.pick(mark, mark.lower())}",
    )
    code = (
        "from datetime import datetime\n"
        f"print(datetime.strptime('{hour}:{time % 60:02d} {mark}', '%I:%M %p').strftime('%H:%M'))"
    )
    think = f"Read {hour}:{time % 60:02d} {mark} with %I:%M %p and write it with %H:%M."
    return ask(prompt, code, "It is **{out}**.", think=think)


_CITIES = (
    ("London", 0), ("Paris", 1), ("Berlin", 1), ("Madrid", 1), ("Athens", 2), ("Cairo", 2), ("Moscow", 3),
    ("Nairobi", 3), ("Dubai", 4), ("Karachi", 5), ("Delhi", 5.5), ("Dhaka", 6), ("Bangkok", 7), ("Beijing", 8),
    ("Singapore", 8), ("Perth", 8), ("Tokyo", 9), ("Seoul", 9), ("Sydney", 10), ("Auckland", 12),
    ("New York", -5), ("Toronto", -5), ("Lima", -5), ("Chicago", -6), ("Mexico City", -6), ("Denver", -7),
    ("Los Angeles", -8), ("Vancouver", -8), ("Honolulu", -10), ("Rio", -3), ("Buenos Aires", -3),
)  # fmt: skip


@family("dates", weight=1.5)
def time_zone(draw: Draw) -> tuple[Item, ...]:
    """The time elsewhere, from two offsets or from hours ahead or behind."""
    (here, first), (there, second) = draw.random.sample(_CITIES, 2)
    time = _minutes(draw, 0, 1439)
    a = clock(time, draw)
    names = {"a": a, "h": here, "t": there, "n": draw.pick(*NAMES)}
    if draw.chance(0.5):
        p, q = (draw.pick(f"UTC{o:+g}", f"UTC{o:+g}", f"GMT{o:+g}") for o in (first, second))
        if "." in p + q:
            p, q = f"UTC{int(first):+d}{':30' if first % 1 else ''}", f"UTC{int(second):+d}{':30' if second % 1 else ''}"  # fmt: skip
        prompt = draw.phrase(
            "[it is|it's] {a} in {h} ({p}). what time is it in {t} ({q})",
            "{a} in {h} ({p})[: time in {t} ({q})|, what time in {t} ({q})|. {t} is {q}, what time there]",
            "when it is {a} at {p}, what time is it at {q}",
            "[convert|change] {a} from {p} to {q}",
            "a [call|meeting|webinar] is at {a} {h} time ({p}). what time is that in {t} ({q})",
            "{h} is {p} and {t} is {q}. [what time is it in {t} when it is {a} in {h}|it is {a} in {h}, what time in {t}]",
            "{n} calls from {h} ({p}) at {a}. what time is it for me in {t} ({q})",
            "{a} {p} in {q}",
            "what does the clock show in {t} ({q}) at {a} in {h} ({p})",
            **names, p=p, q=q,
        )  # fmt: skip
        one, two = (f"({o:g})" if o < 0 else f"{o:g}" for o in (first, second))
        shift = f"({two} - {one})"
        think = f"{there} is at {second:g} and {here} at {first:g}: {time // 60}:{time % 60:02d} moves by {second:g} - {one} hours."  # fmt: skip
    else:
        ahead, hours = second >= first, int(abs(second - first)) or 1
        way = draw.pick("ahead of", "ahead of", "later than", "in front of") if ahead else draw.pick("behind", "behind", "earlier than")  # fmt: skip
        s = "s" if hours > 1 else ""
        prompt = draw.phrase(
            "{t} is {k} hour{s} {w} {h}. [what time is it in {t} when it is {a} in {h}|it's {a} in {h}, what time is it in {t}]",
            "it is {a} in {h}. {t} is {k} hour{s} {w} {h}. what time is it in {t}",
            "{t} is {k}h {w} {h}; {a} in {h} is what in {t}",
            "my [friend|boss|sister] lives in {t}, {k} hour{s} {w} me. I call at {a}, what time is it there",
            "time difference {k} hour{s}, {t} is {w} {h}. {h} {a}: {t}?",
            "if {t} is {k} hour{s} {w} {h}, what is the time there at {a} {h} time",
            "{n} is in {t}, {k} hour{s} {w} us. it is {a} here. what is {n}'s time",
            **names, k=hours, s=s, w=way,
        )  # fmt: skip
        shift = f"{hours}" if ahead else f"-{hours}"
        think = f"The other clock is {hours} hours {'ahead' if ahead else 'behind'}: {time // 60}:{time % 60:02d} moves by {shift} hours."  # fmt: skip
    whole = "int" if "." in shift else ""
    code = f"time = {whole}({_as_code(time)} + {shift} * 60) % 1440\n{_CLOCK}"
    return ask(prompt, code, "It is **{out}** there.", think=think)


@family("dates")
def flight_arrival(draw: Draw) -> tuple[Item, ...]:
    """A departure, a flight time and a time difference."""
    start, length = _minutes(draw, 300, 1430), _minutes(draw, 60, 840)
    hours = draw.pick(-9, -8, -6, -5, -3, -2, -1, 1, 2, 3, 5, 6, 7, 8, 9)
    way = "ahead" if hours > 0 else "behind"
    prompt = draw.phrase(
        "a flight leaves at {a} and takes {b}. the destination is {k} hour{s} {w}. [local arrival time|what is the local time on arrival|when does it land local time]",
        "I fly at {a}, flight time {b}, time difference {k} hour{s} {w}. [local arrival time|when do I land|what time is it there when I arrive]",
        "departure {a}, duration {b}, destination {k}h {w}: arrival in local time",
        "my plane takes off at {a} and flies {b} to a place {k} hour{s} {w}. what time is it there when I land",
        "what is the local arrival time of a {a} flight of {b} with the destination {k} hour{s} {w}",
        a=clock(start, draw), b=span(length, draw), k=abs(hours), s="s" if abs(hours) > 1 else "", w=way,
    )  # fmt: skip
    sign = "+" if hours > 0 else "-"
    code = f"time = ({_as_code(start)} + {_as_code(length)} {sign} {abs(hours)} * 60) % 1440\n{_CLOCK}"  # fmt: skip
    think = f"Departure {start // 60}:{start % 60:02d} plus {length // 60} h {length % 60} min {sign} {abs(hours)} hours."  # fmt: skip
    return ask(prompt, code, "It lands at **{out}** local time.", think=think)


@family("dates")
def regular_times(draw: Draw) -> tuple[Item, ...]:
    """The first few times of something that comes every so many minutes."""
    start, step = _minutes(draw, 300, 960), draw.pick(5, 6, 7, 8, 10, 12, 15, 20, 25, 30, 40, 45, 90)  # fmt: skip
    count = draw.random.randint(3, 6)
    words = ("three", "four", "five", "six")[count - 3]
    prompt = draw.phrase(
        "[buses|trains|trams|ferries] leave every {k} minutes from {a}. <show> the first {c} [times|departures]",
        "every {k} minutes starting at {a}, {c} times",
        "I take a pill every {k} minutes starting at {a}. list the first {c} times",
        "<show> {c} times from {a} in steps of {k} minutes",
        "schedule {c} [slots|appointments|interviews] of {k} minutes from {a}. at what times do they start",
        "a bell rings every {k} min, first at {a}. when are the first {c} rings",
        "starting times of {c} sessions, {k} minutes apart, first {a}",
        "what are the first {c} departures if a bus goes every {k} minutes from {a}",
        k=step, a=clock(start, draw, half=False), c=draw.pick(str(count), words),
    )  # fmt: skip
    code = (
        f"times = [{_as_code(start)} + i * {step} for i in range({count})]\n"
        "print(', '.join(f'{t // 60:02d}:{t % 60:02d}' for t in times))"
    )
    think = f"From {start // 60}:{start % 60:02d} every {step} minutes, {count} times."
    return ask(prompt, code, "The times: **{out}**.", think=think)


# --- calendar ----------------------------------------------------------------------------------------


@family("dates", number=True)
def next_leap_year(draw: Draw) -> tuple[Item, ...]:
    year = draw.pick(draw.random.randint(1800, 2150), draw.random.randint(1990, 2060), 1896, 1796, 1900, 2100)  # fmt: skip
    back = draw.chance(0.25)
    if back:
        prompt = draw.phrase(
            "[which|what] was the last leap year before {y}",
            "last leap year before {y}",
            "the leap year [right |]before {y}",
            "[most recent|previous] leap year before {y}",
            "what leap year came before {y}",
            y=year,
        )
    else:
        prompt = draw.phrase(
            "[tell me|find|name] the leap year that [follows|comes after] {y}",
            "next leap year after {y}",
            "first leap year [after|following] {y}",
            "after {y}, when is the next leap year",
            "when is the next leap year [counting from|after] {y}",
            "which leap year comes [next |right |]after {y}",
            "{y} is over. next leap year",
            "in which year is the next February 29 after {y}",
            y=year,
        )
    sign = "-" if back else "+"
    code = (
        f"import calendar\nresult = {year} {sign} 1\n"
        f"while not calendar.isleap(result):\n    result = result {sign} 1\nprint(result)"
    )
    think = f"Go {'back' if back else 'on'} from {year} year by year until calendar.isleap."
    return ask(prompt, code, "It is **{out}**.", think=think)


@family("dates", number=True)
def leap_years_between(draw: Draw) -> tuple[Item, ...]:
    first = draw.random.randint(1800, 2080)
    last = first + draw.random.randint(4, 120)
    prompt = draw.phrase(
        "how many leap years [are there |were there |]between {a} and {b}",
        "[number of|count the] leap years from {a} to {b} [inclusive|]",
        "leap years {a}-{b}, how many",
        "<find> the number of leap years from {a} to {b}",
        "how many years from {a} to {b} have a February 29",
        "how often was there a leap year between {a} and {b}",
        a=first, b=last,
    )  # fmt: skip
    code = f"import calendar\nresult = sum(calendar.isleap(y) for y in range({first}, {last} + 1))\nprint(result)"  # fmt: skip
    think = f"Count the years from {first} to {last} that are leap."
    return ask(prompt, code, "There are **{out}** leap years.", think=think)


@family("dates", number=True, weight=1.5)
def weekdays_in_month(draw: Draw) -> tuple[Item, ...]:
    """How many Fridays a month has."""
    year, month, day = draw.random.randint(1980, 2045), draw.random.randint(1, 12), draw.random.randint(0, 6)  # fmt: skip
    prompt = draw.phrase(
        "how many {d}s [are|were|are there|were there] in {m} {y}",
        "how many {d}s [does|did] {m} {y} have",
        "[number of|count the] {d}s in {m} {y}",
        "{d}s in {m} {y}[: how many|, count|]",
        "how often [is|was] it {d} in {m} {y}",
        "{m} {y} has how many {d}s",
        "in {m} {y}, how many times is it {d}",
        "I [work|teach|have training|have choir] every {d}. how [often|many times] is that in {m} {y}",
        "does {m} {y} have four or five {d}s",
        "the [market|bin truck|class] is on {d}s. how many [are there|times] in {m} {y}",
        "<find> the number of {d}s in {m} {y}",
        d=draw.pick(day_name[day], day_name[day], day_name[day].lower()), y=year,
        m=draw.pick(month_name[month], month_name[month], month_name[month].lower()),
    )  # fmt: skip
    code = (
        "import calendar\n"
        f"result = sum(week[{day}] > 0 for week in calendar.monthcalendar({year}, {month}))\nprint(result)"
    )  # fmt: skip
    think = f"In monthcalendar of {year}, {month}, {day_name[day]} is column {day}."
    return ask(
        prompt, code, f"{month_name[month]} {year} has **{{out}}** {day_name[day]}s.", think=think
    )


@family("dates", number=True, weight=1.5)
def working_days(draw: Draw) -> tuple[Item, ...]:
    """Mondays to Fridays from one date to another, both counted."""
    first = _day(draw, 2000, 2035)
    last = first + datetime.timedelta(days=draw.random.randint(4, 120))
    if draw.chance(0.3):
        first = first.replace(day=1)
        last = (first.replace(day=28) + datetime.timedelta(days=4)).replace(
            day=1
        ) - datetime.timedelta(days=1)
    w = draw.pick("working days", "working days", "business days", "workdays", "weekdays", "working days (mon to fri)", "work days (Monday to Friday)")  # fmt: skip
    e = draw.pick("", "", " inclusive", " (both included)", ", ignoring holidays", " inclusive, ignoring holidays", " not counting weekends")  # fmt: skip
    prompt = draw.phrase(
        "{a} until {b}, [count|give me|I need] the {w}{e}",
        "how many {w} [are there |are |]from {a} to {b}{e}",
        "how many {w} [are there |are |lie |]between {a} and {b}{e}",
        "[number of|count the] {w} from {a} [to|until] {b}{e}",
        "[a project|my contract|the job|the internship] runs from {a} to {b}{e}. how many {w} is that",
        "{a} to {b}: {w}{e}",
        "<find> the {w} between {a} and {b}{e}",
        "I am on leave from {a} to {b}{e}. how many {w} do I need",
        "{n} works Monday to Friday. how many days is that from {a} to {b}{e}",
        "from {a} to {b}{e}, how many days are not on a weekend",
        a=_written(first, draw), b=_written(last, draw), w=w, e=e, n=draw.pick(*NAMES),
    )  # fmt: skip
    code = (
        f"from datetime import date, timedelta\na, b = {_code(first)}, {_code(last)}\n"
        "days = [a + timedelta(days=i) for i in range((b - a).days + 1)]\n"
        "result = sum(day.weekday() < 5 for day in days)\nprint(result)"
    )
    think = f"Go from {_code(first)} to {_code(last)} and count the days with a weekday below 5."
    return ask(prompt, code, "There are **{out}** working days.", think=think)


_FESTIVE = (
    ("Christmas", 12, 25), ("Christmas Day", 12, 25), ("Christmas Eve", 12, 24), ("New Year's Day", 1, 1),
    ("New Year's Eve", 12, 31), ("Halloween", 10, 31), ("Valentine's Day", 2, 14), ("the 4th of July", 7, 4),
    ("April Fools' Day", 4, 1), ("May Day", 5, 1), ("St. Patrick's Day", 3, 17), ("Bastille Day", 7, 14),
)  # fmt: skip


@family("dates")
def weekday_of_feast(draw: Draw) -> tuple[Item, ...]:
    name, month, number = draw.pick(*_FESTIVE)
    day = datetime.date(draw.random.randint(1960, 2060), month, number)
    prompt = draw.phrase(
        "[which|what] [weekday|day of the week] will {e} be in {y}",
        "[what|which] [day of the week|weekday|day] is {e} {y}",
        "{e} {y}[: weekday|, which weekday|, what day is that|: what day of the week]",
        "weekday of {e} [in |]{y}",
        "what day of the week [was|is|will be] {e} in {y}",
        "in {y}, [which|what] weekday is {e}",
        "is {e} {y} on a weekend? which day is it",
        "which day do we celebrate {e} on in {y}, [monday, tuesday ...|as a weekday]",
        "{n} plans a party for {e} {y}. what day of the week is that",
        "when {e} comes in {y}, what day of the week is it",
        e=draw.pick(name, name, name.lower()), y=day.year, n=draw.pick(*NAMES),
    )  # fmt: skip
    code = f"from datetime import date\nprint({_code(day)}.strftime('%A'))"
    think = f"{name} {day.year} is {_code(day)}; %A writes its weekday."
    return ask(prompt, code, f"{name} {day.year} is on a **{{out}}**.", think=think)


@family("dates")
def weekday_in_days(draw: Draw) -> tuple[Item, ...]:
    """From one weekday to another, without any date."""
    day, count = draw.random.randint(0, 6), draw.pick(draw.random.randint(3, 60), draw.random.randint(3, 1000))  # fmt: skip
    back = draw.chance(0.25)
    name = draw.pick(day_name[day], day_name[day], day_name[day].lower())
    if back:
        prompt = draw.phrase(
            "if today is {d}, what day [of the week |]was it {n} days ago",
            "today is {d}. [which|what] weekday was {n} days ago",
            "{n} days before a {d}[: weekday|, what day is that|]",
            "what weekday [was|is] {n} days before {d}",
            "it's {d} now, which day was it {n} days earlier",
            d=name, n=count,
        )  # fmt: skip
    else:
        prompt = draw.phrase(
            "if today is {d}, what day [of the week |]will it be in {n} days",
            "today is {d}. [which|what] weekday is it in {n} days",
            "{n} days after a {d}[: weekday|, what day is that|]",
            "what [weekday|day of the week] comes {n} days after {d}",
            "it's {d}, what day is it {n} days from now",
            "{d} plus {n} days: weekday",
            "my parcel was sent on {d} and takes {n} days. on which weekday does it come",
            "in {n} days from {d}, which day of the week",
            d=name, n=count,
        )  # fmt: skip
    sign = "-" if back else "+"
    code = f"import calendar\nprint(calendar.day_name[({day} {sign} {count}) % 7])"
    think = f"{day_name[day]} is number {day}; {sign} {count} days, modulo 7."
    return ask(prompt, code, "It is a **{out}**.", think=think)


@family("dates")
def nth_weekday(draw: Draw) -> tuple[Item, ...]:
    """The third Thursday of a month, or its last Friday."""
    year, month, day = draw.random.randint(1995, 2040), draw.random.randint(1, 12), draw.random.randint(0, 6)  # fmt: skip
    which = draw.pick(1, 2, 3, 4, -1)
    word = {1: "first", 2: "second", 3: "third", 4: "fourth", -1: "last"}[which]
    word = draw.pick(word, word, {1: "1st", 2: "2nd", 3: "3rd", 4: "4th", -1: "last"}[which])
    prompt = draw.phrase(
        "[what|which] date is the {w} {d} of {m} {y}",
        "[date of the|when is the|when was the] {w} {d} [of|in] {m} {y}",
        "the {w} {d} [of|in] {m} {y}",
        "our [club|book circle|council|team] meets on the {w} {d} of the month. which date is that in {m} {y}",
        "<find> the {w} {d} in {m} {y}",
        "on which date does the {w} {d} of {m} {y} fall",
        "{m} {y}: {w} {d}",
        "I get paid on the {w} {d}. what date is that in {m} {y}",
        w=word, d=day_name[day], m=month_name[month], y=year,
    )  # fmt: skip
    code = (
        "import calendar\nfrom datetime import date\n"
        f"days = [week[{day}] for week in calendar.monthcalendar({year}, {month}) if week[{day}] > 0]\n"
        f"print(date({year}, {month}, days[{which - 1 if which > 0 else -1}]))"
    )
    think = f"The {day_name[day]}s of {year}-{month} are column {day}; take the {word}."
    return ask(prompt, code, "It is **{out}**.", think=think)


@family("dates")
def next_weekday(draw: Draw) -> tuple[Item, ...]:
    """The first Monday after a date."""
    day, wanted = _day(draw, 1990, 2035), draw.random.randint(0, 6)
    prompt = draw.phrase(
        "[what|which] date is the [first|next] {w} after {d}",
        "[first|next] {w} after {d}",
        "when is the next {w} after {d}",
        "after {d}, on which date is the next {w}",
        "today is {d}. [what date is next {w}|which date is the next {w}]",
        "the [bin|course|market|delivery] is on {w}s. the first one after {d} is on which date",
        "<find> the first {w} following {d}",
        "{d}: date of the following {w}",
        d=_written(day, draw), w=day_name[wanted],
    )  # fmt: skip
    code = (
        f"from datetime import date, timedelta\nday = {_code(day)} + timedelta(days=1)\n"
        f"while day.weekday() != {wanted}:\n    day = day + timedelta(days=1)\nprint(day)"
    )
    think = f"Go on from {_code(day)} until the weekday is {wanted}, {day_name[wanted]}."
    return ask(prompt, code, "It is **{out}**.", think=think)


@family("dates")
def unix_time(draw: Draw) -> tuple[Item, ...]:
    """Seconds since 1970 to a date and time, in UTC, or back."""
    stamp = draw.pick(draw.random.randint(0, 2_000_000_000), draw.random.randint(1_000_000_000, 1_900_000_000), draw.random.randint(8, 60) * 25_000_000)  # fmt: skip
    if draw.chance(0.65):
        prompt = draw.phrase(
            "what date [is it|does one get] for [unix time|the timestamp] {s} [in UTC|]",
            "[unix timestamp|epoch time|timestamp] {s} [to|as|in] [a date|date and time|UTC|a date in UTC]",
            "[convert|turn] [the timestamp |the unix time |epoch ]{s} [to|into] a date [in UTC|]",
            "what [date|date and time] is [the |][unix timestamp|epoch] {s}",
            "{s} seconds after 1 January 1970 [UTC|]: which date",
            "[my log|the file|the server|the database] says {s}. what date is that [in UTC|as a unix time]",
            "which [day|date] does [unix time|timestamp] {s} mean",
            "{s} unix time to [date|UTC]",
            "when was [unix time|epoch second] {s}",
            s=stamp,
        )
        code = (
            "from datetime import datetime, timezone\n"
            f"print(datetime.fromtimestamp({stamp}, timezone.utc).strftime('%d %B %Y %H:%M:%S'))"
        )
        think = f"fromtimestamp of {stamp} in UTC, written with day, month and year."
        return ask(prompt, code, "It is **{out}** UTC.", think=think)
    day = _day(draw, 1971, 2035)
    prompt = draw.phrase(
        "[unix timestamp|unix time|epoch time|epoch seconds] of {d} [at midnight UTC|00:00 UTC|]",
        "[convert|turn] {d} [to|into] a [unix timestamp|unix time|epoch time]",
        "what is the [unix timestamp|epoch time] for {d} (UTC)",
        "how many seconds from 1 January 1970 to {d}",
        "{d} as [unix time|a unix timestamp|epoch]",
        "timestamp of midnight UTC on {d}",
        d=_written(day, draw),
    )
    code = (
        "from datetime import datetime, timezone\n"
        f"moment = datetime({day.year}, {day.month}, {day.day}, tzinfo=timezone.utc)\n"
        "print(int(moment.timestamp()))"
    )
    think = f"The timestamp of midnight UTC on {day.year}-{day.month}-{day.day}."
    return ask(prompt, code, "The timestamp is **{out}**.", think=think)


@family("dates", number=True)
def other_spans(draw: Draw) -> tuple[Item, ...]:
    """The weeks, hours, minutes or months between two dates."""
    first = _day(draw, 1990, 2032)
    last = first + datetime.timedelta(days=draw.random.randint(65, 1500))
    unit = draw.pick("weeks", "weeks", "hours", "minutes", "months", "full weeks")
    prompt = draw.phrase(
        "how many {u} [are there |are |lie |]between {a} and {b}",
        "how many {u} [from|is it from] {a} [to|until] {b}",
        "{u} [between|from] {a} [and|to] {b}".replace("[between|from] {a} [and|to]", "from {a} to"),
        "number of {u} from {a} to {b}",
        "[the course|my lease|the trip|a contract] [runs|goes|lasts] from {a} to {b}. how many {u} is that",
        "{a} to {b} in {u}",
        "<find> the {u} between {a} and {b}",
        "[today is|if today is] {a}. how many {u} until {b}",
        "{n} has been here since {a}. today is {b}. how many {u} is that",
        a=_written(first, draw), b=_written(last, draw), u=unit, n=draw.pick(*NAMES),
    )  # fmt: skip
    how = {
        "weeks": "round((b - a).days / 7, 2)", "full weeks": "(b - a).days // 7", "hours": "(b - a).days * 24",
        "minutes": "(b - a).days * 24 * 60",
        "months": "(b.year - a.year) * 12 + b.month - a.month - (b.day < a.day)",
    }[unit]  # fmt: skip
    code = f"from datetime import date\na, b = {_code(first)}, {_code(last)}\nresult = {how}\nprint(result)"  # fmt: skip
    think = f"From {_code(first)} to {_code(last)}, in {unit}."
    return ask(prompt, code, f"It is **{{out}}** {unit}.", think=think)


@family("dates", number=True)
def age_in_days(draw: Draw) -> tuple[Item, ...]:
    born, day = _day(draw, 1940, 2012), _day(draw, 2015, 2035)
    unit = draw.pick("days", "days", "weeks")
    prompt = draw.phrase(
        "how many {u} old is someone born [on |]{b} on {d}",
        "I was born [on |]{b}. [how many {u} old am I on {d}|how old am I in {u} on {d}]",
        "{n} was born {b}. age in {u} on {d}",
        "age in {u}: born {b}, today {d}",
        "how many {u} has {n} lived if born {b} and today is {d}",
        "[my dog|my son|our baby|my cat] was born on {b}. today is {d}. how many {u} old is that",
        "born {b}; on {d} that is how many {u} of life",
        b=_written(born, draw), d=_written(day, draw), u=unit, n=draw.pick(*NAMES),
    )  # fmt: skip
    over = " // 7" if unit == "weeks" else ""
    code = f"from datetime import date\na, b = {_code(born)}, {_code(day)}\nresult = (b - a).days{over}\nprint(result)"  # fmt: skip
    think = f"Subtract {_code(born)} from {_code(day)}" + (", in weeks." if over else ".")
    return ask(prompt, code, f"The age is **{{out}}** {unit}.", think=think)


@family("dates", number=True)
def rest_of_year(draw: Draw) -> tuple[Item, ...]:
    day = _day(draw, 1990, 2035)
    prompt = draw.phrase(
        "how many days are left in the year [after|on] {d}",
        "days [left|remaining] in the year after {d}",
        "today is {d}. how many days [are left|remain] [this year|in the year|until the year ends]",
        "from {d} to the end of the year, how many days",
        "how many days until December 31 from {d}",
        "{d}: days [left|remaining|to go] in the year",
        "<find> the days remaining in the year after {d}",
        "it is {d}, how long until the end of the year in days",
        d=_written(day, draw),
    )
    code = (
        f"from datetime import date\nday, end = {_code(day)}, date({day.year}, 12, 31)\n"
        "result = (end - day).days\nprint(result)"
    )
    think = f"Subtract {_code(day)} from the last day of {day.year}."
    return ask(prompt, code, "There are **{out}** days left.", think=think)


@family("dates")
def due_date(draw: Draw) -> tuple[Item, ...]:
    """Days, weeks or years added to a date, in stories."""
    day = _day(draw, 1990, 2035)
    count, unit = draw.pick((draw.pick(7, 10, 14, 21, 28, 30, 45, 60, 90, 100, 120, 180, 280), "days"), (draw.pick(280, 1000, 500, 90, 2000, 10000), "days"), (draw.random.randint(2, 50), "weeks"))  # fmt: skip
    values = {"d": _written(day, draw), "n": f"{count} {unit}", "k": f"{count}", "p": draw.pick(*NAMES)}  # fmt: skip
    back = draw.chance(0.2)
    if back:
        prompt = draw.phrase(
            "what date was {n} before {d}",
            "{n} before {d}",
            "the exam is on {d} and I want to start {n} earlier. [which date is that|when do I start]",
            "I must give notice {n} before {d}. [what is the last date|which date is that|by what date]",
            "{p} booked {n} before {d}. on what date was that",
            "it is {d}. something happened {n} ago. [on what date|which date was it]",
            "count back {n} from {d}",
            **values,
        )
    else:
        prompt = draw.phrase(
            "[my passport|the permit|the warranty|the ticket|the card] is from {d} and [is valid for|is good for|holds for] {n}. [when does it expire|last valid day|on which date does it run out]",
            "[due date|deadline|expiry date|end date|release date], counting {n} from {d}",
            "[the invoice|the bill|the rent] is from {d}, payable within {n}. [due date|by when must I pay|what is the due date]",
            "I [planted|sowed] the [seeds|tomatoes|carrots|beans] on {d}, they need {n}. when [is the harvest|can I harvest|are they ready]",
            "[my library book|my loan] is due {n} after {d}. [when is that|which date is that|what date]",
            "the [eggs|goods|parcel|fish] arrived on {d} and keep for {n}. until which date",
            "{p} starts a [diet|course|treatment|challenge] of {n} on {d}. [when is it over|end date|on which date does it end]",
            "what date will it be {n} after {d}",
            "{n} from {d} is which date",
            "[on|as of] {d} I have {n} [left|to go]. what date is the end",
            "the doctor wants to see me {n} after {d}. what date is that",
            "I quit on {d} with a notice period of {n}. [my last day|when is my last day]",
            "what's the date {n} from {d}",
            **values,
        )
    sign = "-" if back else "+"
    code = f"from datetime import date, timedelta\nprint({_code(day)} {sign} timedelta({unit}={count}))"  # fmt: skip
    think = f"{_code(day)} {sign} a timedelta of {count} {unit}."
    return ask(prompt, code, "That is **{out}**.", think=think)


@family("dates")
def exact_age(draw: Draw) -> tuple[Item, ...]:
    """Years and months between two dates."""
    first = _day(draw, 1950, 2015)
    last = first + datetime.timedelta(days=draw.random.randint(60, 14000))
    prompt = draw.phrase(
        "years and months between {a} and {b}",
        "how many years and months from {a} to {b}",
        "exact age [of someone born|born] {a} on {b} in years and months",
        "{n} was born {a}. how old exactly on {b}, with months",
        "{a} to {b} in years and months",
        "we married on {a}. today is {b}. how many years and months is that",
        a=_written(first, draw), b=_written(last, draw), n=draw.pick(*NAMES),
    )  # fmt: skip
    code = (
        f"from datetime import date\na, b = {_code(first)}, {_code(last)}\n"
        "months = (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day)\n"
        "print(f'{months // 12} years {months % 12} months')"
    )
    think = f"Full months from {_code(first)} to {_code(last)}, then years of 12."
    return ask(prompt, code, "It is **{out}**.", think=think)


@family("dates")
def repeating_dates(draw: Draw) -> tuple[Item, ...]:
    """The next few dates of something every so many days or weeks."""
    day, count = _day(draw, 2015, 2035), draw.random.randint(3, 5)
    step, unit = draw.pick((7, "days"), (10, "days"), (14, "days"), (draw.random.randint(2, 60), "days"), (2, "weeks"), (3, "weeks"), (4, "weeks"), (6, "weeks"))  # fmt: skip
    prompt = draw.phrase(
        "<show> {c} dates every {k} starting [on |from ]{d}",
        "every {k} from {d}, the first {c} dates",
        "{c} dates, {k} apart, starting {d}",
        "I water my cactus every {k}, first on {d}. list the first {c} dates",
        "[payments|treatments|visits] are every {k} from {d}. when are the first {c}",
        "<make> a schedule of {c} dates with {k} between them from {d}",
        "which {c} dates come every {k} from {d} on",
        d=_written(day, draw), k=f"{step} {unit}", c=count,
    )  # fmt: skip
    code = (
        "from datetime import date, timedelta\n"
        f"days = [{_code(day)} + timedelta({unit}={step} * i) for i in range({count})]\n"
        "print(', '.join(str(day) for day in days))"
    )
    think = f"From {_code(day)}, {count} times, always {step} {unit} later."
    return ask(prompt, code, "The dates: **{out}**.", think=think)


@family("dates")
def date_format(draw: Draw) -> tuple[Item, ...]:
    """The same date in another form."""
    day = _day(draw)
    form, said = draw.pick(
        ("%Y-%m-%d", "ISO format"), ("%Y-%m-%d", "YYYY-MM-DD"), ("%d.%m.%Y", "DD.MM.YYYY"), ("%d/%m/%Y", "DD/MM/YYYY"),
        ("%m/%d/%Y", "MM/DD/YYYY"), ("%d %B %Y", "words, with day, month name and year"), ("%A, %d %B %Y", "a long form with the weekday"),
        ("%B %Y", "month and year only"), ("%Y%m%d", "YYYYMMDD"),
    )  # fmt: skip
    prompt = draw.phrase(
        "[write|format|give|show] {d} [in|as] {f}",
        "{d} in {f}",
        "[convert|change|turn] the date {d} [to|into] {f}",
        "how do I write {d} in {f}",
        "the form wants {f}. my date is {d}",
        "reformat {d} as {f}",
        "date {d} -> {f}",
        d=_written(day, draw), f=said,
    )  # fmt: skip
    code = f"from datetime import date\nprint({_code(day)}.strftime('{form}'))"
    think = f"strftime of {_code(day)} with {form}."
    return ask(prompt, code, "**{out}**", think=think)


@family("dates", weight=0.5)
def friday_thirteenth(draw: Draw) -> tuple[Item, ...]:
    year, number = draw.random.randint(1950, 2060), draw.pick(13, 13, 1, 29, 31, 24, 11)
    day = 4 if number == 13 else draw.random.randint(0, 6)
    name = day_name[day]
    number = min(number, 28)
    prompt = draw.phrase(
        "[how many|number of|count every] {d} the {n}th [are there |]in {y}",
        "in {y}, how [often|many times] does the {n}th fall on a {d}",
        "number of months in {y} whose {n}th is a {d}",
        "how many times is the {n}th a {d} in {y}",
        "{d} the {n}th in {y}: how many",
        d=name, n=number, y=year,
    ).replace("1th", "1st" if number != 11 else "1th")  # fmt: skip
    code = (
        "from datetime import date\n"
        f"print(sum(date({year}, month, {number}).weekday() == {day} for month in range(1, 13)))"
    )
    think = f"Test the {number}th of each month of {year} for weekday {day}."
    return ask(prompt, code, "**{out}** times.", think=think)


@family("dates", number=True)
def year_of_age(draw: Draw) -> tuple[Item, ...]:
    """In which year somebody reaches an age, or was born."""
    year, age = draw.random.randint(1930, 2022), draw.pick(18, 21, 25, 30, 40, 50, 60, 65, 67, 70, 80, 100, draw.random.randint(5, 99))  # fmt: skip
    if draw.chance(0.55):
        prompt = draw.phrase(
            "in [which|what] year [does|will] someone born in {y} turn {a}",
            "born in {y}, when do I [turn|become|reach] {a}",
            "[{n}|my aunt|my brother] was born in {y}. [in what year is the {a}th birthday|when does {n} turn {a}]".replace("is the {a}th birthday", "comes age {a}"),
            "what year is it when a person from {y} is {a}",
            "year of age {a} if born {y}",
            "I was born in {y} and retire at {a}. in which year is that",
            y=year, a=age, n=draw.pick(*NAMES),
        )  # fmt: skip
        code = f"result = {year} + {age}\nprint(result)"
        think = f"The year of birth {year} plus {age}."
        return ask(prompt, code, "In **{out}**.", think=think)
    now = year + age
    prompt = draw.phrase(
        "[someone|{n}|my uncle] is {a} in {y}. [year of birth|in which year was that person born|birth year]",
        "in what year was [someone|{n}] born who is {a} in {y}",
        "I [am|turn] {a} in {y}, what year was I born",
        "birth year of someone aged {a} in {y}",
        "if a person is {a} years old in {y}, when were they born",
        y=now, a=age, n=draw.pick(*NAMES),
    )  # fmt: skip
    code = f"result = {now} - {age}\nprint(result)"
    return ask(prompt, code, "In **{out}**.", think=f"The year {now} minus the age {age}.")
