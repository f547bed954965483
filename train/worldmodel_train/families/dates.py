"""Weekdays, spans, ages and calendars; times of the day."""

import calendar
import datetime

from worldmodel_train.episodes import Draw, Item, ask, family
from worldmodel_train.families.numerals import ordinal
from worldmodel_train.families.words import NAMES

_MONTHS = list(calendar.month_name)[1:]


def _day(draw: Draw, first: int = 1950, last: int = 2035) -> datetime.date:
    year = draw.random.randint(first, last)
    return datetime.date(year, 1, 1) + datetime.timedelta(days=draw.random.randint(0, 364))


def _written(day: datetime.date, draw: Draw) -> str:
    """A date in one of the ways that people write it, and that can be read in one way only."""
    forms = [
        day.isoformat(), day.isoformat(), f"{day:%B} {day.day}, {day.year}", f"{day.day} {day:%B} {day.year}",
        f"{day:%b} {day.day}, {day.year}", f"{day.day} {day:%b} {day.year}", f"{day:%B} {ordinal(day.day)}, {day.year}",
        f"the {ordinal(day.day)} of {day:%B} {day.year}", f"{day:%B} {day.day} {day.year}",
        f"{day:%Y/%m/%d}", f"{day:%d.%m.%Y}", f"{day.day} {day:%B} {day.year}".lower(),
    ]  # fmt: skip
    if day.day > 12:
        forms += [f"{day.month}/{day.day}/{day.year}", f"{day.day}/{day.month}/{day.year}"]
    return draw.pick(*forms)


def _code(day: datetime.date) -> str:
    return f"date({day.year}, {day.month}, {day.day})"


@family("dates")
def weekday(draw: Draw) -> tuple[Item, ...]:
    day = _day(draw)
    text = _written(day, draw)
    prompt = draw.phrase(
        "[what|which] day of the week [was|is] {d}",
        "weekday [of|for|on] {d}",
        "[which|what] weekday [is|was] {d}",
        "[on which|on what] [day of the week|weekday] [does|did] {d} fall",
        "{d}[:| -|,] [which|what] [day of the week|weekday]",
        "was {d} a [monday|friday|sunday|weekday or weekend]? which day was it",
        "{n} was born on {d}. [what day of the week was that|which weekday was it]",
        "what day [is|was] {d}, [monday, tuesday or what|a weekday or weekend day]",
        "[name|tell me|find|give] the [weekday|day of the week] [of|for] {d}",
        "our [meeting|wedding|exam|flight] [is|was] on {d}. [what day of the week is that|which weekday]",
        "is {d} a [saturday|tuesday|thursday]? [tell me the day|name the day]",
        "<find> [which|what] weekday {d} is",
        "day name [of|for] {d}",
        "{d} weekday",
        d=text, n=draw.pick(*NAMES),
    )  # fmt: skip
    code = f"from datetime import date\nprint({_code(day)}.strftime('%A'))"
    think = f"{text} is {_code(day)}; %A writes its weekday."
    return ask(prompt, code, f"{text[:1].upper() + text[1:]} is a **{{out}}**.", think=think)


@family("dates", number=True)
def days_between(draw: Draw) -> tuple[Item, ...]:
    first, second = sorted((_day(draw), _day(draw)))
    if draw.chance(0.5):
        second = first + datetime.timedelta(days=draw.integer(2, 800))
    prompt = draw.phrase(
        "how many days [are|are there|lie|passed] between {a} and {b}",
        "days between {a} and {b}",
        "number of days [from|between] {a} [to|and] {b}",
        "how many days from {a} [until|to|till] {b}",
        "days from {a} to {b}",
        "what is the difference in days between {a} and {b}",
        "count the days [between|from] {a} [and|to] {b}",
        "[the project|my trip|the course|the lease] [ran|lasts|goes] from {a} to {b}. [how many days is that|length in days]",
        "{a} to {b}[: how many days|, days| in days| -> days]",
        "{n} left on {a} and came back on {b}. how many days was {n} away",
        "start {a}, end {b}: [number of days|days|duration in days]",
        "how long is it from {a} to {b}, in days",
        "[if today is|starting on|counting from] {a}, how many days is it to {b}",
        "{b} minus {a} in days",
        a=_written(first, draw), b=_written(second, draw), n=draw.pick(*NAMES),
    )  # fmt: skip
    code = (
        f"from datetime import date\na, b = {_code(first)}, {_code(second)}\n"
        "result = (b - a).days\nprint(result)"
    )
    think = f"Subtract {_code(first)} from {_code(second)}."
    return ask(prompt, code, "There are **{out}** days between them.", think=think)


@family("dates")
def add_days(draw: Draw) -> tuple[Item, ...]:
    day, count = _day(draw), draw.integer(2, 400)
    later = draw.chance(0.7)
    after: tuple[str, ...] = (
        "[what|which] date is {n} days [after|from|later than] {d}",
        "{n} days [after|from|past] {d}",
        "{d} [plus|+] {n} days",
        "which date comes {n} days after {d}",
        "<do>add {n} days to {d}",
        "what is the date {n} days [from|after] {d}",
        "[starting|counting] from {d}, [which date is it|what is the date] after {n} days",
        "[the bill|the invoice|my visa] is dated {d} and [is due|runs out] in {n} days. [on which date|what date is that]",
        "{d}: date {n} days later",
        "{p} starts on {d} and stays {n} days. [when does it end|which date is the end]",
        "if today is {d}, [what|which] date is it in {n} days",
        "[go|move|count] {n} days forward from {d}",
        "deadline: {n} days from {d}",
    )
    before: tuple[str, ...] = (
        "[what|which] date [is|was] {n} days [before|prior to] {d}",
        "{n} days [before|prior to] {d}",
        "{d} [minus|-] {n} days",
        "which date comes {n} days before {d}",
        "<do>[subtract|take] {n} days from {d}",
        "[starting|counting] from {d}, go {n} days back",
        "{d}: date {n} days earlier",
        "if today is {d}, [what|which] date was it {n} days ago",
        "[go|move|count] {n} days back from {d}",
        "{p} must [book|apply|pay] {n} days before {d}. [on which date|which date is that]",
        "the date {n} days [earlier than|ahead of] {d}",
    )
    prompt = draw.phrase(
        *(after if later else before), n=count, d=_written(day, draw), p=draw.pick(*NAMES)
    )
    sign = "+" if later else "-"
    code = (
        f"from datetime import date, timedelta\nprint({_code(day)} {sign} timedelta(days={count}))"
    )
    think = f"{_code(day)} {sign} a timedelta of {count} days."
    return ask(prompt, code, "That is **{out}**.", think=think)


@family("dates")
def add_weeks(draw: Draw) -> tuple[Item, ...]:
    day, count = _day(draw), draw.integer(2, 60)
    later = draw.chance(0.75)
    after: tuple[str, ...] = (
        "[what|which] date is {n} weeks [after|from] {d}",
        "{n} weeks [after|from] {d}",
        "{d} [plus|+] {n} weeks",
        "<do>add {n} weeks to {d}",
        "if today is {d}, what is the date in {n} weeks",
        "{p} [starts|begins] a course of {n} weeks on {d}. [when is it over|which date does it end]",
        "[starting|counting] from {d}, which date is it {n} weeks later",
        "{d}: date {n} weeks later",
        "the [checkup|delivery|next visit] is {n} weeks after {d}. [when is that|on which date]",
        "[move|shift|push] {d} [by|back by|out] {n} weeks",
    )
    before: tuple[str, ...] = (
        "[what|which] date [is|was] {n} weeks before {d}",
        "{n} weeks [before|prior to] {d}",
        "{d} [minus|-] {n} weeks",
        "<do>[subtract|take] {n} weeks from {d}",
        "if today is {d}, what was the date {n} weeks ago",
        "go back {n} weeks from {d}",
        "{d}: date {n} weeks earlier",
        "{p} starts training {n} weeks before {d}. [when|which date is that]",
    )
    prompt = draw.phrase(
        *(after if later else before), n=count, d=_written(day, draw), p=draw.pick(*NAMES)
    )
    sign = "+" if later else "-"
    code = (
        f"from datetime import date, timedelta\nprint({_code(day)} {sign} timedelta(weeks={count}))"
    )
    think = f"{_code(day)} {sign} a timedelta of {count} weeks."
    return ask(prompt, code, "That is **{out}**.", think=think)


@family("dates")
def add_months(draw: Draw) -> tuple[Item, ...]:
    """Calendar months; a day that the month lacks becomes the month's last."""
    day, count = _day(draw), draw.integer(1, 30)
    prompt = draw.phrase(
        "[what|which] date is {n} [after|from] {d}",
        "{n} after {d}",
        "{d} [plus|+] {n}",
        "<do>add {n} to {d}",
        "if today is {d}, what is the date in {n}",
        "{p} signs a contract of {n} on {d}. [when does it end|on which date is it over]",
        "[starting|counting] from {d}, which date is it {n} later",
        "{d}: date {n} later",
        "my [subscription|lease|trial|warranty] began on {d} and lasts {n}. when does it [expire|end|run out]",
        "[expiry|due|end] date: {d} + {n}",
        "the same day of the month, {n} after {d}",
        n=f"{count} month" + ("s" if count > 1 else ""), d=_written(day, draw), p=draw.pick(*NAMES),
    )  # fmt: skip
    code = (
        f"import calendar\nfrom datetime import date\nmonths = {day.year} * 12 + {day.month} - 1 + {count}\n"
        "year, month = months // 12, months % 12 + 1\n"
        f"day = min({day.day}, calendar.monthrange(year, month)[1])\nprint(date(year, month, day))"
    )
    think = f"Count months from {day.year}-{day.month}, add {count}, and keep day {day.day} if it is there."
    return ask(prompt, code, "That is **{out}**.", think=think)


@family("dates", number=True)
def age_on_date(draw: Draw) -> tuple[Item, ...]:
    born, day = _day(draw, 1930, 2005), _day(draw, 2006, 2035)
    prompt = draw.phrase(
        "how old is [someone|a person|somebody] born on {b} on {d}",
        "[age|age in years] on {d}, born {b}",
        "{n} was born on {b}. how old is {n} on {d}",
        "[my birthday is|I was born on] {b}. how old [will I be|am I] on {d}",
        "born {b}, age on {d}",
        "[date of birth|birthday|dob] {b}, [date|today is|as of] {d}: age",
        "if today is {d}, how old is [a person|somebody|someone] born {b}",
        "<what> the age on {d} of a person born {b}",
        "{b} to {d}: how many full years",
        "how many [full|whole|completed] years are between {b} and {d}",
        "{n}'s passport says {b}. age in years on {d}",
        "today is {d} and {n} was born {b}; [what age is {n}|how old is that]",
        b=_written(born, draw), d=_written(day, draw), n=draw.pick(*NAMES),
    )  # fmt: skip
    code = (
        f"from datetime import date\nborn, day = {_code(born)}, {_code(day)}\n"
        "result = day.year - born.year - ((day.month, day.day) < (born.month, born.day))\nprint(result)"
    )
    think = f"From {_code(born)} to {_code(day)}; one less if the birthday is still to come."
    return ask(prompt, code, "The age is **{out}** years.", think=think)


@family("dates", number=True)
def age_in_year(draw: Draw) -> tuple[Item, ...]:
    born = draw.random.randint(1920, 2020)
    year = born + draw.integer(2, 95)
    prompt = draw.phrase(
        "how old is [someone|a person] born in {b} [in|in the year] {y}",
        "{n} was born in {b}. [how old is {n} in|what age does {n} reach in] {y}",
        "[I was|I'm] born in {b}, how old [will I be|am I|do I get] in {y}",
        "born {b}, age in {y}",
        "[birth year|born] {b}, year {y}: age",
        "how many years [are|is it|have passed] from {b} to {y}",
        "[a house|a bridge|our company|a tree|a car] from {b}: [how old in|age in] {y}",
        "the [club|school|firm|band] was founded in {b}. [which anniversary is it in|how old is it in] {y}",
        "in {y}, how old is [something|a thing|a man|a woman] from {b}",
        "<what> the age in {y} if you were born in {b}",
        "years between {b} and {y}",
        b=born, y=year, n=draw.pick(*NAMES),
    )  # fmt: skip
    code = f"result = {year} - {born}\nprint(result)"
    return ask(prompt, code, "That is **{out}** years.", think=f"The years from {born} to {year}.")


_EVENTS = (
    (("Christmas", "Christmas Day", "xmas"), 12, 25), (("Christmas Eve",), 12, 24),
    (("New Year's Eve", "the end of the year"), 12, 31), (("Halloween",), 10, 31),
    (("Valentine's Day",), 2, 14), (("April Fools' Day",), 4, 1), (("the fourth of July",), 7, 4),
)  # fmt: skip


@family("dates", number=True)
def days_until(draw: Draw) -> tuple[Item, ...]:
    today = _day(draw, 2020, 2032)
    names, month, number = draw.pick(*_EVENTS)
    event, name = datetime.date(today.year, month, number), draw.pick(*names)
    if draw.chance(0.3):
        event, name = datetime.date(today.year + 1, 1, 1), draw.pick("New Year", "the new year")
    elif event <= today or draw.chance(0.5):
        event = today + datetime.timedelta(days=draw.integer(3, 250))
        name = draw.pick(
            f"{event:%B} {event.day}", f"{event.day} {event:%B}", _written(event, draw)
        )
        if str(event.year) not in name and event.year != today.year:
            name = _written(event, draw)
    prompt = draw.phrase(
        "how many days [until|till|to|before] {e} if today is {d}",
        "today is {d}. how many days [are left|are there|is it] until {e}",
        "days [until|till|to] {e} from {d}",
        "[it is|it's] {d}, how long until {e} in days",
        "days left from {d} until {e}",
        "on {d}, how [many days|far away] is {e} (days)",
        "count down from {d} to {e}: [days|how many days]",
        "how many [sleeps|nights|days] until {e}? [today is|it's] {d}",
        "{n} [can't wait|is waiting] for {e}. today is {d}. how many days [to go|are left]",
        "[date|today]: {d}. days until {e}",
        "{e} is how many days after {d}",
        "<howmany> days from {d} to {e}",
        e=name, d=_written(today, draw), n=draw.pick(*NAMES),
    )  # fmt: skip
    code = (
        f"from datetime import date\ntoday, event = {_code(today)}, {_code(event)}\n"
        "result = (event - today).days\nprint(result)"
    )
    think = f"The event is {_code(event)}; subtract {_code(today)}."
    return ask(prompt, code, "There are **{out}** days to go.", think=think)


@family("dates", number=True)
def day_of_year(draw: Draw) -> tuple[Item, ...]:
    day = _day(draw)
    prompt = draw.phrase(
        "[which|what] day of the year is {d}",
        "day of [the |]year [of|for] {d}",
        "day number of {d} [in the year|within its year|]",
        "{d} is which day of the year, counted from 1",
        "the [ordinal|julian] day of {d}",
        "how many days into the year is {d}",
        "{d}[:| -|,] [day of the year|day of year|number of the day in the year]",
        "<find> the day of the year [of|for] {d}",
        "counting from January 1 as day 1, which day is {d}",
        "{n} logs data by day number. which number has {d}",
        "which number does {d} have among the days of its year",
        d=_written(day, draw), n=draw.pick(*NAMES),
    )  # fmt: skip
    code = f"from datetime import date\nresult = {_code(day)}.timetuple().tm_yday\nprint(result)"
    think = f"tm_yday of {_code(day)} is its number in the year."
    return ask(prompt, code, "It is day **{out}** of the year.", think=think)


@family("dates", number=True)
def week_number(draw: Draw) -> tuple[Item, ...]:
    day = _day(draw, 1990, 2035)
    prompt = draw.phrase(
        "[which|what] [calendar |ISO |]week is {d} in",
        "week number [of|for] {d}",
        "[calendar|ISO] week of {d}",
        "<find> the [ISO |calendar |]week number [of|for] {d}",
        "{d}[:| -|,] [which week|week number|calendar week|kw]",
        "in which week of the year [is|does] {d}[ fall|]",
        "what is the number of the week with {d}",
        "{n} plans a [holiday|meeting|delivery] for {d}. which calendar week is that",
        "[the week of|week for] {d} as a number",
        "does {d} fall into week 1, 2 or which",
        d=_written(day, draw), n=draw.pick(*NAMES),
    )  # fmt: skip
    code = f"from datetime import date\nresult = {_code(day)}.isocalendar().week\nprint(result)"
    think = f"isocalendar of {_code(day)} holds the week."
    return ask(prompt, code, "It is in week **{out}**.", think=think)


@family("dates")
def leap_year(draw: Draw) -> tuple[Item, ...]:
    year = draw.pick(draw.random.randint(1800, 2100), 4 * draw.random.randint(440, 540), 100 * draw.random.randint(15, 26))  # fmt: skip
    prompt = draw.phrase(
        "[is|was] {y} a leap year",
        "{y}[: |, ]leap year[ or not|?|]",
        "check [if|whether] {y} is a leap year",
        "does [the year |]{y} have [366 days|a February 29|29 days in February]",
        "leap year [test|check] for {y}",
        "tell me [if|whether] {y} is leap",
        "[will there be|was there|is there] a 29th of February in {y}",
        "{n} was born in {y}. was that a leap year",
        "is [the year|] {y} [leap|a leap year|an ordinary year or a leap year]",
        "year {y} leap?",
        "I need to know whether February {y} has 29 days",
        y=year, n=draw.pick(*NAMES),
    )  # fmt: skip
    code = (
        f"import calendar\nprint('a leap year' if calendar.isleap({year}) else 'not a leap year')"
    )
    think = f"calendar.isleap tests the year {year}."
    return ask(prompt, code, f"{year} is **{{out}}**.", think=think)


@family("dates", number=True)
def days_in_month(draw: Draw) -> tuple[Item, ...]:
    month, year = draw.pick(2, draw.integer(1, 12)), draw.random.randint(1900, 2060)
    name = _MONTHS[month - 1]
    prompt = draw.phrase(
        "how many days [does|did] {m} {y} have",
        "how many days are [there |]in {m} {y}",
        "[number of|count the] days in {m} {y}",
        "days in {m} {y}",
        "{m} {y}[:| -|,] [how many days|number of days|days]",
        "length of {m} {y} in days",
        "[what is|which date is] the last day of {m} {y}",
        "does {m} {y} have 28, 29, 30 or 31 days",
        "{n} pays rent per day. how many days [has|are in] {m} {y}",
        "in [the year|] {y}, how [long|many days] is {m}",
        "<what> the number of days in {m} {y}",
        m=draw.pick(name, name, name.lower(), name[:3]), y=year, n=draw.pick(*NAMES),
    )  # fmt: skip
    code = f"import calendar\nresult = calendar.monthrange({year}, {month})[1]\nprint(result)"
    think = f"monthrange of {year} and month {month} gives the length."
    return ask(prompt, code, f"{name} {year} has **{{out}}** days.", think=think)
