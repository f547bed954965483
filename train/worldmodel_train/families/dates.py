"""Weekdays, spans, ages and calendars; times of the day."""

import calendar
import datetime

from worldmodel_train.episodes import Draw, Item, ask, family
from worldmodel_train.families.numerals import ordinal
from worldmodel_train.families.words import NAMES, capital

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
    forms += [f"{day:%a}, {day.day} {day:%b} {day.year}", f"{day.day}-{day:%b}-{day.year}", f"{day:%b} {day.day} {day.year}".lower(), f"{day:%B} the {ordinal(day.day)}, {day.year}"]  # fmt: skip
    if day.day > 12:
        forms += [f"{day.month}/{day.day}/{day.year}", f"{day.day}/{day.month}/{day.year}"]
    return draw.pick(*forms)


def _code(day: datetime.date) -> str:
    return f"date({day.year}, {day.month}, {day.day})"


@family("dates")
def weekday(draw: Draw) -> tuple[Item, ...]:
    day = _day(draw)
    text = _written(day, draw)
    while text.startswith(f"{day:%a}, "):
        text = _written(day, draw)
    if draw.chance(0.12):
        return _is_weekend(draw, day, text)
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
        "[find|work out|calculate|tell me|figure out|let me know|I want to know|determine] [which|what] weekday {d} is",
        "day name [of|for] {d}",
        "{d} weekday",
        "[look up|check|see] [what|which] day of the week {d} [is|was]",
        "[I need|give me|get] the name of the [weekday|day] for [the date |]{d}",
        "{d} [falls|fell] on [what|which] [weekday|day of the week|day]",
        "[the date|the date on the letter|the date on the photo] [is|says] {d}. [which weekday|what day of the week|name of the day]",
        "[monday to sunday|mon-sun|one of the seven days]: what [is|was] {d}",
        "{n} has [an appointment|a birthday|a dentist visit|an interview] on {d}. [is that a monday, a tuesday or what|which day of the week is it]",
        "[day of week|dow|day of the week|weekday name][: | for | -> ]{d}",
        "[when|if] the calendar shows {d}, [what|which] [weekday|day of the week] is it",
        "we [married|moved|met|opened the shop] on {d}. [do you know the weekday|which weekday was that|what day of the week was it]",
        "[print|compute|work out] the [weekday|day of the week] [of|for] {d} [with python|using datetime|in python]",
        "which of the seven [days|weekdays] [is|was] {d}",
        d=text, n=draw.pick(*NAMES),
    )  # fmt: skip
    code = f"from datetime import date\nprint({_code(day)}.strftime('%A'))"
    think = f"{text} is {_code(day)}; %A writes its weekday."
    return ask(prompt, code, f"{capital(text)} is a **{{out}}**.", think=think)


def _is_weekend(draw: Draw, day: datetime.date, text: str) -> tuple[Item, ...]:
    prompt = draw.phrase(
        "[is|was] {d} [on a weekend|a weekend day|on the weekend]",
        "[does|did] {d} fall on a weekend",
        "{d}[: weekend or not|, weekday or weekend|, is it a weekend]",
        "[check|tell me|find out] [if|whether] {d} is a [Saturday or Sunday|weekend day]",
        "[is|was] {d} a working day or a weekend",
        "do I have to work on {d}, I am off on Saturdays and Sundays",
        "[our party|the trip|the match] is on {d}. is that on a weekend",
        "[weekend|Saturday or Sunday]? {d}",
        "does {d} [land|come] on a Saturday or Sunday",
        "can I [sleep late|stay home] on {d}, I mean, is it a weekend day",
        "[yes or no|check]: {d} is on a weekend",
        "is the bank open on {d}, or is it a Saturday or Sunday",
        d=text,
    )
    code = (
        f"from datetime import date\nday = {_code(day)}\n"
        "print('on a weekend' if day.weekday() > 4 else 'not on a weekend', '-', day.strftime('%A'))"
    )
    think = f"{text} is {_code(day)}; weekdays 5 and 6 are the weekend."
    return ask(prompt, code, "It is **{out}**.", think=think)


@family("dates", number=True)
def days_between(draw: Draw) -> tuple[Item, ...]:
    first, second = sorted((_day(draw), _day(draw)))
    if draw.chance(0.5):
        second = first + datetime.timedelta(days=draw.integer(2, 800))
    if draw.chance(0.15):
        return _days_inclusive(draw, first, second)
    prompt = draw.phrase(
        "how many days [are|are there|lie|passed] between {a} and {b}",
        "days between {a} and {b}",
        "number of days [from {a} to|between {a} and] {b}",
        "how many days from {a} [until|to|till] {b}",
        "days from {a} to {b}",
        "what is the difference in days between {a} and {b}",
        "count the days [between {a} and|from {a} to] {b}",
        "[the project|my trip|the course|the lease] [ran|lasts|goes] from {a} to {b}. [how many days is that|length in days]",
        "{a} to {b}[: how many days|, days| in days| -> days]",
        "{n} left on {a} and came back on {b}. how many days was {n} away",
        "start {a}, end {b}: [number of days|days|duration in days]",
        "how long is it from {a} to {b}, in days",
        "[if today is|starting on|counting from] {a}, how many days is it to {b}",
        "{b} minus {a} in days",
        "[how far apart|how many days apart] are {a} and {b}[ in days|]",
        "[subtract|take] {a} from {b}[, in days| and give the days|: days]",
        "[a hotel guest|a patient|the tenant] [arrives|came] on {a} and [leaves|left] on {b}. [how many nights is that|number of nights]",
        "[the loan|the experiment|the strike|the journey|construction] [began|started] {a} and [ended|finished] {b}. [duration in days|how many days did it take|it took how many days]",
        "{n} waited from {a} to {b}[, how many days|. number of days|. how many days was that]",
        "[elapsed|passed] days [from|since] {a} [to|until|by] {b}",
        "[day count|day difference|date difference|datediff] {a} {b}",
        "[tell me|find|give me] the number of days [that separate|separating] {a} and {b}",
        "[if|when] I [start|leave] on {a} and [stop|return] on {b}, how many days [is that|later is it|have passed]",
        "since {a}, how many days [are over|have gone by|had passed] on {b}",
        "{b} is how many days after {a}",
        "[first date|date 1|from]: {a}, [second date|date 2|to]: {b}. [days in between|difference in days|days]",
        a=_written(first, draw), b=_written(second, draw), n=draw.pick(*NAMES),
    )  # fmt: skip
    code = (
        f"from datetime import date\na, b = {_code(first)}, {_code(second)}\n"
        "result = (b - a).days\nprint(result)"
    )
    think = f"Subtract {_code(first)} from {_code(second)}."
    return ask(prompt, code, "There are **{out}** days between them.", think=think)


def _days_inclusive(draw: Draw, first: datetime.date, second: datetime.date) -> tuple[Item, ...]:
    prompt = draw.phrase(
        "how many days from {a} to {b}[, both included| inclusive|, counting both days|, first and last day included]",
        "days from {a} to {b} [inclusive|including both|with both ends counted]",
        "{a} to {b}[: days, inclusive|, inclusive count of days|, how many days with both ends]",
        "I am [away|on holiday|ill|on call] from {a} to {b}, [both days included|first and last day counted]. how many days",
        "count the days from {a} through {b}[, both ends|, including the first and the last]",
        "<find> the number of days from {a} to {b}, [including both dates|inclusive]",
        "{n} rents a car from {a} to {b} and pays for every day, [the first and the last too|both ends too]. how many days",
        "the [fair|exhibition|festival] is open from {a} to {b} [inclusive|including the last day]. how many days is that",
        "[both ends included|inclusive|counting the first and the last day]: how many days from {a} to {b}",
        "{a} through {b}, [first and last day|both ends|both dates] [count|included]. days?",
        "first day {a}, last day {b}. [how many days is that, both included|total days with both ends]",
        "a [ticket|pass|permit] is valid from {a} up to and including {b}. for how many days",
        "I [take|took] a tablet every day from {a} to {b}, on both of these days too. how many tablets",
        a=_written(first, draw), b=_written(second, draw), n=draw.pick(*NAMES),
    )  # fmt: skip
    code = (
        f"from datetime import date\na, b = {_code(first)}, {_code(second)}\n"
        "result = (b - a).days + 1\nprint(result)"
    )
    think = f"Subtract {_code(first)} from {_code(second)}, and count the first day too."
    return ask(prompt, code, "There are **{out}** days, both ends counted.", think=think)


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
        "[add {n} days to|count {n} days on from|go {n} days on from] {d}[. date|, what do I get|: which date]",
        "{n} days later than {d} [is|will be] [what|which] date",
        "[a library book|a film|the tool] [was borrowed|was lent] on {d} for {n} days. [return date|when must it be back|last day]",
        "what [calendar date|day and month|day] [comes|do we have|is it] {n} days after {d}",
        "[the quarantine|the trial|the training|my leave] [starts|begins] {d} and [takes|lasts] {n} days more. [final date|on which date is it over]",
        "[shift|move|push] {d} forward by {n} days",
        "[signed|paid|ordered] on {d}, [valid|due|delivered] {n} days later. [date|which date is that|when is that]",
        "{p} [gets|expects] the result {n} days after {d}. [when is that|which date]",
        "[python|datetime]: {d} + {n} days",
        "the date [that is|lying|coming] {n} days after {d}",
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
        "[subtract|take off|count off] {n} days from {d}[: which date|, what date do I get|]",
        "what [calendar date|day] [was|is] {n} days [earlier than|before] {d}",
        "[the letter|the photo|the file] is {n} days older than {d}. [date|which date is that|when was it made]",
        "{n} days [back|backwards] from {d}[: date|, which date is it|]",
        "[something|it|the order] [happened|was made|was sent] {n} days before {d}. [when|on what date|which date was that]",
        "[shift|move|pull] {d} back by {n} days",
        "{p} [arrived|started|called] {n} days [before|prior to] {d}. [on what date|which date]",
        "to be ready on {d} I [need|start] {n} days [before|earlier]. [start date|which date is that|when do I start]",
        "[python|datetime]: {d} - {n} days",
    )
    prompt = draw.phrase(
        *(after if later else before), n=count, d=_written(day, draw), p=draw.pick(*NAMES)
    )
    sign = "+" if later else "-"
    if draw.chance(0.15):
        prompt += draw.pick(" and which weekday is it", ", with the weekday", ", and the day of the week", ". Which weekday is that?", ", weekday too")  # fmt: skip
        code = (
            "from datetime import date, timedelta\n"
            f"print(({_code(day)} {sign} timedelta(days={count})).strftime('%Y-%m-%d, %A'))"
        )
        think = f"{_code(day)} {sign} a timedelta of {count} days; %A writes the weekday."
        return ask(prompt, code, "That is **{out}**.", think=think)
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
        "[what|which] [day|date] do we have {n} weeks [on from|past|after] {d}",
        "[in|after] {n} weeks [counted from|starting from] {d} [it is|we have|we are at] which date",
        "a [cast|diet|bootcamp|probation period] of {n} weeks from {d}[. end date|, when is it over|: last date]",
        "{p} is [due|back] {n} weeks after {d}. [give the date|which date is that|when]",
        "{n} weeks [later than|following] {d}[: date|, which date|]",
        "[semester|project|sprint plan] starts {d}, {n} weeks long. [end date|which date is it over|when does it finish]",
        "date plus weeks: {d}, {n}",
        "the date [that comes|lying] {n} weeks after {d}",
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
        "what [day|date] was it {n} weeks [earlier than|prior to] {d}",
        "[subtract|count off] {n} weeks from {d}[: date|, which date|]",
        "[seeds|invitations|the posters] must [be ready|go out] {n} weeks before {d}. [on which date|what date is that]",
        "{n} weeks [earlier than|ahead of] {d}[: which date|, date|]",
        "the date lying {n} weeks before {d}",
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
    said = f"{count} month" + ("s" if count > 1 else "")
    if draw.chance(0.2):
        years = draw.integer(1, 25)
        count, said = 12 * years, f"{years} year" + ("s" if years > 1 else "")
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
        "[a guarantee|an insurance|a visa|a membership] [from|of|dated] {d} [holds|is valid] for {n}. [last date|until when|when does it end]",
        "[what|which] [day|date] do we have {n} [on from|past|after] {d}",
        "[add {n} to|go {n} on from] {d}[: date|. which date is it|]",
        "{p} [moves out|retires|is back] {n} after {d}. [which date is that|on what date|when is that]",
        "the [first|next] [payment|checkup|service] is {n} after {d}[: date|. on which date|, when is that]",
        "[in|after] {n} counted from {d} [it is|we have] which date",
        "[push|shift|move] {d} [forward|on|out] by {n}",
        "{n} [later than|following|on from] {d}[: which date|, date|]",
        "[date arithmetic|date plus span]: {d}, {n}",
        n=said, d=_written(day, draw), p=draw.pick(*NAMES),
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
        "[what is|give me|calculate] the age [in years|] on {d} of [somebody|a patient|a customer|a pupil] with [date of birth|birth date|birthday] {b}",
        "[patient|applicant|player|member] born {b}. [age at|how old on|age on] {d}",
        "{n} came into the world on {b}. [what age does {n} have|how old is {n}|how many years old is {n}] on {d}",
        "[completed|full] years [from|since] {b} [to|until] {d}",
        "[calculate|compute|work out] how old [I am|someone is|she is] on {d} [with|given] the birthday {b}",
        "on {d}, what is the age of [someone|a man|a woman|a child] born on {b}",
        "[DOB|dob]: {b}. [age on|age as of] {d}",
        "how many birthdays has [someone|a person] born on {b} had by {d}",
        "we [married|founded the firm|bought the house] on {b}. how many full years is that on {d}",
        "[my car|the contract|the warranty] is from {b}. [how many full years old is it|age in whole years] on {d}",
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
        "what [age|birthday] does [somebody|a child|a man] born in {b} [reach|have] in {y}",
        "{y} minus {b}[: years|, how old|]",
        "how [old|many years old] is [a wine|a ship|a castle|a violin|a bike] from {b} in {y}",
        "[somebody|{n}|my aunt] was born in {b}. in {y} [they turn what|which birthday is it|how many years is that]",
        "[turning|age] in {y} [for|of] [the class of|people born in|someone born] {b}",
        "[opened|built|founded] in {b}: [how many years old|age|anniversary] in {y}",
        "how many years [lie|are there] from {b} to {y}",
        "[start year|from] {b}, [end year|to] {y}: [number of years|how many years|years]",
        "my [grandmother|uncle|teacher] is from {b}. [what age will that be in|how old is that in] {y}",
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
    if draw.chance(0.15):
        return _weeks_until(draw, today, event, name)
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
        "how [far away|far off] is {e} in days [if|when] [today is|it is] {d}",
        "[countdown|days to go|days left][: | - ]today {d}, [event|target] {e}",
        "[the party|my trip|the wedding|the exam|our move] is on {e}. [today is|it is|it's now] {d}. [how many days left|how many days do I still have|number of days to go]",
        "starting from {d}, [how many days|how many days must pass] before {e}",
        "[as of|seen from|counted from] {d}, {e} is how many days away",
        "{n} counts the days from {d} to {e}. how many [are there|days]",
        "[now|today] = {d}. [wait until|time to] {e} in days",
        "[tell me|find|work out] how many days [remain|are left] [until|before|to] {e}, today being {d}",
        "we have {d}. {e} comes in how many days",
        "how many more days [from|after] {d} until {e}",
        e=name, d=_written(today, draw), n=draw.pick(*NAMES),
    )  # fmt: skip
    code = (
        f"from datetime import date\ntoday, event = {_code(today)}, {_code(event)}\n"
        "result = (event - today).days\nprint(result)"
    )
    think = f"The event is {_code(event)}; subtract {_code(today)}."
    return ask(prompt, code, "There are **{out}** days to go.", think=think)


def _weeks_until(
    draw: Draw, today: datetime.date, event: datetime.date, name: str
) -> tuple[Item, ...]:
    prompt = draw.phrase(
        "how many weeks and days [until|till|to] {e} [if|when] today is {d}",
        "today is {d}. how many weeks and days [are left|is it|to go] until {e}",
        "{d} to {e} in weeks and days",
        "time [left|to go] from {d} until {e}, as weeks and days",
        "[it is|it's] {d}, how long until {e}[ in weeks and days|, give weeks and days]",
        "[find|work out|calculate|compute|tell me|figure out|show me|determine] the weeks and days from {d} to {e}",
        "[split|express] the time from {d} to {e} [into|in] weeks and days",
        "{e} is how many weeks and days [away from|after] {d}",
        "[countdown|waiting time] {d} to {e}, weeks plus days",
        "how many full weeks and extra days from {d} to {e}",
        "[we have|it is now] {d}. {e} is in how many weeks and days",
        e=name, d=_written(today, draw),
    )  # fmt: skip
    code = (
        f"from datetime import date\nweeks, days = divmod(({_code(event)} - {_code(today)}).days, 7)\n"
        "print(f'{weeks} weeks and {days} days')"
    )
    think = f"The days from {_code(today)} to {_code(event)}, by 7 with the rest."
    return ask(prompt, code, "There are **{out}** to go.", think=think)


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
        "[on|by] {d}, the year is how many days old, that day included",
        "[tm_yday|yday|ordinal date|day-of-year number|DOY] [of|for] {d}",
        "[give|print|show|get] the day number [within the year |]for {d}",
        "{d} is day [number what|number ?|how much|number x] of its year",
        "[if|when] January 1 is day 1, what [number|day] is {d}",
        "{n} numbers the days of a year from 1. [which number belongs to|which number is] {d}",
        "counting the days of the year, where [is|stands|comes] {d}",
        "position of {d} in its year, in days",
        "{d} as a [day of the year|number from 1 to 366]",
        d=_written(day, draw), n=draw.pick(*NAMES),
    )  # fmt: skip
    code = f"from datetime import date\nresult = {_code(day)}.timetuple().tm_yday\nprint(result)"
    think = f"tm_yday of {_code(day)} is its number in the year."
    return ask(prompt, code, "It is day **{out}** of the year.", think=think)


@family("dates")
def date_of_day_number(draw: Draw) -> tuple[Item, ...]:
    """The date from the number of the day in its year."""
    year, number = draw.random.randint(1980, 2040), draw.pick(100, 200, 256, 300, draw.random.randint(32, 365))  # fmt: skip
    prompt = draw.phrase(
        "[what|which] date is day {n} of {y}",
        "day {n} of [the year |]{y}[: date|, which date|]",
        "[what|which] date is the {o} day of {y}",
        "<find> the date of day number {n} in {y}",
        "[convert|turn] day number {n} of {y} [to|into] a date",
        "the log says day {n}, year {y}. [what date is that|which date]",
        "ordinal day {n} in {y} as a date",
        "when counting from January 1 as day 1, on which date is day {n} of {y}",
        "year {y}, day {n}[ -> date|: which day and month|, what date]",
        "[julian day|day of year|DOY] {n} in {y}[: date| as a calendar date|, which date is that]",
        "{n} days into {y}, counting January 1 as the first, is [what|which] date",
        "the {o} day of the year {y} is [what|which] [date|day and month]",
        "[satellite image|sample|file] of {y}, day {n}. which date",
        "go to day number {n} of {y} and tell me the date",
        n=number, y=year, o=ordinal(number),
    )  # fmt: skip
    code = f"from datetime import date, timedelta\nprint(date({year}, 1, 1) + timedelta(days={number} - 1))"
    think = f"January 1, {year} is day 1; go {number} - 1 days on."
    return ask(prompt, code, "It is **{out}**.", think=think)


@family("dates")
def monday_of_week(draw: Draw) -> tuple[Item, ...]:
    """The dates of an ISO week."""
    year, week = draw.random.randint(1995, 2040), draw.random.randint(1, 52)
    first = draw.chance(0.5)
    values = {"w": week, "y": year, "n": draw.pick(*NAMES)}
    if first:
        prompt = draw.phrase(
            "[what|which] date is the Monday of [week|calendar week|ISO week] {w} [in|of] {y}",
            "[on which date|when] does [calendar |ISO ]week {w} of {y} [start|begin]",
            "first day of [week|calendar week|ISO week] {w}, {y}",
            "[Monday|start|beginning] of week {w} {y}[: date|, which date|]",
            "<find> the date on which ISO week {w} of {y} [starts|begins]",
            "{n} is on holiday from week {w} of {y}. which date is the Monday",
            "week {w} of {y} begins [on which date|when|with which Monday]",
            "[date|calendar date] of Monday in [week|CW|KW] {w}/{y}",
            "[delivery|the course] starts on the Monday of week {w}, {y}. [date|which date is that|when is that]",
            "in {y}, what date is the first day of ISO week {w}",
            "give me the Monday of week number {w} in {y}",
            **values,
        )
        code = f"from datetime import date\nprint(date.fromisocalendar({year}, {week}, 1))"
        think = f"fromisocalendar of year {year}, week {week}, day 1 (Monday)."
        return ask(prompt, code, "It starts on **{out}**.", think=think)
    prompt = draw.phrase(
        "from [when|which date] to [when|which date] is [calendar week|ISO week|week] {w} of {y}",
        "first and last day of [week|calendar week|ISO week] {w}, {y}",
        "[dates|date range|Monday and Sunday] of [week|calendar week|ISO week] {w} {y}",
        "<find> the Monday and the Sunday of week {w} in {y}",
        "{n} has week {w} of {y} off, Monday to Sunday. which dates is that from and to",
        "week {w} of {y}: from which date to which date",
        "[when is|on which dates is] [calendar|ISO] week {w} in {y}",
        "[start and end|Monday to Sunday] of [calendar week|CW|KW|week] {w}/{y}",
        "which [dates|days] does week {w} of {y} [cover|span]",
        "the [sprint|shift|holiday flat] is for week {w} of {y}. first and last date",
        **values,
    )
    code = (
        f"from datetime import date\nprint(date.fromisocalendar({year}, {week}, 1), 'to', "
        f"date.fromisocalendar({year}, {week}, 7))"
    )
    think = f"fromisocalendar of year {year}, week {week}, days 1 and 7."
    return ask(prompt, code, "It is **{out}**.", think=think)


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
        "[ISO week|calendar week|week no.|CW|week number][: | -> | of ]{d}",
        "[which|what] week [belongs to|contains|includes] {d}, [as a number|by number|ISO count]",
        "[get|print|compute|show] the [ISO|calendar] week [of|for] {d} [in python|with isocalendar|]",
        "{n} is on [call|duty|holiday] on {d}. [what is the week number|which week number is that|calendar week]",
        "the [delivery|shift plan|sprint|exam] is on {d}. [in which calendar week is that|what week number|week of the year]",
        "{d} [belongs to|lies in|falls in] [week|calendar week] [what|which number|number ?]",
        "week of the year [for|of] {d}",
        "[counted|numbered] by ISO, in what week is {d}",
        "I plan by calendar weeks. {d} is in which one",
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
        "[how about|what about] {y}, [leap or not|is it leap|a leap year or a normal one]",
        "[did|does|will] February [have|get] an extra day in {y}",
        "[has|had] {y} 365 or 366 days",
        "[yes or no|true or false]: {y} [is|was] a leap year",
        "is there [an extra day|a leap day|a February 29] in {y}",
        "{n} [thinks|says|believes] {y} is a leap year. [right|is that true|correct]",
        "calendar.isleap[ for | of |: ]{y}",
        "[find out|test|verify] [if|whether] {y} [is|counts as|qualifies as] a leap year",
        "can [someone|a person] be born on 29 February {y}",
        "{y}: [ordinary or leap|leap or common|365 or 366]",
        y=year, n=draw.pick(*NAMES),
    )  # fmt: skip
    if draw.chance(0.2):
        prompt = draw.phrase(
            "how many days [did|does] [the year |]{y} have",
            "how many days [were there|are there|are] in [the year |]{y}",
            "number of days in [the year |]{y}",
            "{y}[: how many days|, days in that year|, number of days]",
            "how long [is|was] the year {y} in days",
            "<find> the number of days in {y}",
            "I write one page a day, all of {y}. how many pages",
            "is {y} 365 or 366 days long",
            "[length|day count] of the year {y}",
            "[a ticket|a pass] for every day of {y} is valid on how many days",
            "from January 1 to December 31, {y}, both counted, how many days",
            "how many calendar days does {y} have",
            y=year,
        )
        code = f"import calendar\nprint(366 if calendar.isleap({year}) else 365)"
        think = f"366 if calendar.isleap of {year}, else 365."
        return ask(prompt, code, f"{year} has **{{out}}** days.", think=think)
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
        "{m} {y} [lasts|runs for|goes on for|covers] how many days",
        "[on|with] [which|what] day number does {m} {y} end",
        "[the month of|] {m} in {y}: [how long|how many days|its length in days]",
        "how many [calendar days|daily slots|nights] [has|are there in] {m} {y}",
        "my [daily pill|daily fee|daily log] runs through {m} {y}. how many days is that",
        "[I pay|we pay] per day. [find|what is] the number of days [for|of] {m} {y}",
        "monthrange [of|for] {m} {y}, the days",
        "[28, 29, 30 or 31|how long, 28 to 31]: {m} {y}",
        "{n} works every single day of {m} {y}. how many days is that",
        m=draw.pick(name, name, name.lower(), name[:3]), y=year, n=draw.pick(*NAMES),
    )  # fmt: skip
    code = f"import calendar\nresult = calendar.monthrange({year}, {month})[1]\nprint(result)"
    think = f"monthrange of {year} and month {month} gives the length."
    return ask(prompt, code, f"{name} {year} has **{{out}}** days.", think=think)
