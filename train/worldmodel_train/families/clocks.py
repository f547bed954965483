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
            "[if|when] [something|the show|the exam|the call] [kicks off|gets going|opens] at {a} and [goes on|continues] for {b}, [what time does it close|when is it over|when does it finish]",
            "[add {b} to|count {b} on from|go {b} on from] {a}[: which time|, what does the clock say|, clock time]",
            "[clock time|time of day] {b} [later than|after|past] {a}",
            "[now|the time is|the clock shows] {a}. [in|after] {b} [it is what time|the clock shows what|what time will it be]",
            "[I have|there is|we have] {b} [left|to go|to wait] and it is {a}[ now|]. [at what time am I done|what time is it then|when is it over]",
            "the [dough|paint|cement|glue|laundry] needs {b}[ to rise| to dry|]. I [started|began] at {a}. [when is it ready|at what time is it ready|when can I go on]",
            "[timer|countdown|alarm] of {b} [set|started] at {a}. [when does it ring|rings at|at what time]",
            "[the bus is late by|there is a delay of|it is delayed by] {b}, [planned for|scheduled] {a}. [when does it come|new time|actual time]",
            "{n} takes a [pill|tablet] at {a} and the next one {b} later. [when|at what time] is the next one",
            "[shift|meeting|appointment]: {a}, [length|duration|lasts] {b}[. ends|: ends when|, until what time]",
            "[my battery|the generator|the lamp] lasts {b}. [it runs from|switched on at] {a}. [when is it empty|until when|when does it stop]",
            "{a} [and|then] {b} more[: what time|, what time is that|. time]",
            "[python|datetime]: {a} + {b}",
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
            "[subtract|take away|count back] {b} from {a}[: which time|, what does the clock say|, clock time]",
            "[clock time|time of day] {b} [earlier than|before|prior to] {a}",
            "{b} ago, when it is {a} now, [what time was it|the clock showed what]",
            "[doors close|the train leaves|boarding is|the ceremony begins] at {a}. I want to be there {b} [earlier|before]. [at what time|when is that|what time]",
            "the [turkey|bread|stew] takes {b} and we eat at {a}. [when does it go in|when must it go in|latest start]",
            "to [get there|arrive|be there] by {a} with {b} of [driving|travel|walking], when [must|should|do] I [start|leave|go]",
            "[the lesson|the match|the show] was over at {a} and [had lasted|lasted|took] {b}. [beginning|when did it begin|started at what time]",
            "[latest|last] [departure|start] for [arrival|being there] at {a} when it takes {b}",
            "[ends|finish|deadline] {a}, [length|needs|lasts] {b}[: starts|, start when|. when does it start]",
            "{n} must take the medicine {b} before [dinner|the flight|the operation] at {a}. when",
            "[go|count|step] back {b} from {a}[. time|, what time is that|: time]",
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
    unit = draw.pick("hours", "hours", "hours", "minutes", "minutes", "seconds")
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
        "<find> the {u} [between {a} and|from {a} to] {b}".replace("[and|to]", "to"),
        "a [train|bus|ship] leaves {a} and arrives {b}. how many {u} does it take",
        "how many {u} pass between {a} and {b}",
        "{a} until {b} in {u}",
        "[count|tell me|give me] the {u} [that pass|which pass|passing] from {a} to {b}",
        "[opening hours|office hours|surgery hours|quiet hours] {a} to {b}[: how many {u}|, that is how many {u}|. length in {u}]",
        "[started|start] {a}, [stopped|end] {b}. [how many {u}|{u} in between|number of {u}]",
        "my [night shift|shift|watch|duty] [goes|runs] from {a} until {b}. [how many {u} do I work|{u} worked|what is that in {u}]",
        "[if|when] [we leave|one leaves|I leave] at {a} and [arrive|are there|get there] at {b}, [how many {u} is the journey|how many {u} are we on the way]",
        "the [power|water|internet] was off from {a} until {b}. [how many {u} was that|for how many {u}|outage in {u}]",
        "[time difference|gap|interval] in {u}: {a} to {b}",
        "{n} [fasts|sleeps|is away|drives] from {a} to {b}. [number of {u}|how many {u}|in {u}]",
        "{b} is how many {u} after {a}",
        "[fever|parking|babysitting] from {a} to {b}: [number of {u}|how many {u}|{u}]",
        a=a, b=b, u=unit, n=draw.pick(*NAMES),
    )  # fmt: skip
    over = {"hours": " / 60", "minutes": "", "seconds": " * 60"}[unit]
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
            "[hours and minutes|time] [paid|worked] with [start|arrival] {a}, [end|leaving] {b} and [an unpaid break|a pause|lunch] of {p}",
            "[attendance|timesheet|time card]: {a} to {b}, [pause|break] {p}. [net time|time worked|net hours and minutes]",
            "my day goes from {a} to {b}, but {p} [is|are] [lunch|a break]. [how long do I really work|net working time|actual work]",
            "[subtract|take off] the {p} [break|pause] from {a} to {b}",
            "{n} is [at school|in the shop|at the office] from {a} to {b} with {p} of break. [time without the break|how much is left without it|net]",
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
            "[begin|departure|from] {a}, [finish|arrival|until] {b}[: hours and minutes|, length|. how long]",
            "[elapsed time|time passed|interval] between {a} and {b}",
            "[subtract|take] {a} from {b}[ as hours and minutes|, hours and minutes|]",
            "[the doctor is in|the pool is open|the post office is open|it rained] from {a} to {b}. [for how long|how long is that|in hours and minutes]",
            "{n} [gets on|boards] at {a} and [gets off|is there] at {b}. [travel time|how long is the ride|how long on the way]",
            "how [long|much time] [passes|goes by|lies] [until|before] it is {b} [if|when] it is {a} now",
            "[it was|the clock showed] {a} [at first|when I began], [and later|then] {b}. [how much time has passed|time gone by|how long was it]",
            "it is {a}. my [train|bus|turn|show] is at {b}. [how much time do I have|how long is the wait|time left]",
            "[give me|find|work out] the [length|duration] of [a shift|a trip|a class] from {a} to {b}, [in hours and minutes|hours and minutes please]",
            "{b} minus {a}, [as a duration|hours and minutes|in h and min]",
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
            "{k} [lessons|episodes|laps|sessions|shifts|meetings] of {b}[ each|]. total [time |]in hours and minutes",
            "{k} times {b}[: hours and minutes|, how long is that|]",
            "how [long|many hours and minutes] are {k} [films|classes|trips|rounds] of {b}",
            "I [train|practice|read|commute] {b} a day. how many hours and minutes in {k} days",
            "multiply {b} by {k}",
            "{n} watches {k} episodes of {b}. how much time is that",
            "one [batch|piece|run] takes {b}. how long for {k} [of them|]",
            "[if|when] [each|every|one] [lesson|lap|patient|load] [lasts|takes] {b}, how long are {k} [in total|altogether]",
            "{k} x {b}[ = |, total|: total time|]",
            "[total|overall] [time|duration] of {k} [runs|shifts|lessons|shows], {b} [each|apiece|per piece]",
            "[my phone call|the drive|the ferry|a piano lesson] takes {b}. I do it {k} times. [time in total|how long altogether|hours and minutes]",
            "{n} [works|swims|cooks] {b} on each of {k} days. [total time|hours and minutes in all|how long is that in total]",
            "{b} [per|for each] [page|part|episode], {k} [of them|in all][: how long|, total time|. time]",
            k=times, b=span(each, draw), n=draw.pick(*NAMES),
        )  # fmt: skip
        code = f"time = {times} * ({_as_code(each)})\n{_SPAN}"
        think = f"{times} times {each // 60} h {each % 60} min, in minutes."
        return ask(prompt, code, "Together **{out}**.", think=think)
    if draw.chance(0.25):
        return _less_or_mean(draw)
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
        "I [worked|studied|trained|drove] {l}[ this week|]. how [long|much] is that in total",
        "how long is {m} [together|in total|altogether]",
        "<what> the total of these durations: {l}",
        "{n} ran {l}. total running time in hours and minutes",
        "[time sheet|timesheet|log]: {l}. add them up",
        "[what do|how much do] {m} [come to|make|add up to] [in hours and minutes|altogether|]",
        "[songs|chapters|talks|steps] of {l}. [overall length|running time|how long all together]",
        "{m}[. how long was everything|, everything together|: sum in hours and minutes]",
        "{n} [spent|needed|took] {m} on the [parts|tasks|rooms|stages]. [total|time in total|all in all]",
        "sum of [the times|times|durations]: {l}[ in hours and minutes|]",
        "if I [do|need|spend] {m}, [how long is that altogether|what is the total|how much time is it in all]",
        "{p} [=|in hours and minutes|, total]",
        "[combined|joint|overall] [duration|time|length] [of|for] {m}",
        "[recipe steps|flight legs|practice sessions|sleep phases]: {l}. [together|sum|how long in all]",
        l=", ".join(said), p=" + ".join(said), m=", ".join(said[:-1]) + " and " + said[-1], n=draw.pick(*NAMES),
    )  # fmt: skip
    code = f"time = {' + '.join(f'({_as_code(each)})' if each >= 60 else str(each) for each in lengths)}\n{_SPAN}"  # fmt: skip
    think = f"In minutes: {' plus '.join(f'{e // 60} h {e % 60}' if e >= 60 else str(e) for e in lengths)}; then hours and minutes."  # fmt: skip
    return ask(prompt, code, "Together **{out}**.", think=think)


def _less_or_mean(draw: Draw) -> tuple[Item, ...]:
    """One duration less another, or the mean of several."""
    if draw.chance(0.55):
        short = _minutes(draw, 5, 200)
        long = short + _minutes(draw, 5, 400)
        prompt = draw.phrase(
            "[subtract|take] {b} from {a}",
            "{a} minus {b}[: hours and minutes|, how long is that|]",
            "the [first|old] [run|trip|film] took {a}, the [second|new] one {b}. [how much shorter is it|what is the difference|how much time is saved]",
            "by how much is {a} longer than {b}",
            "[difference|gap] between {a} and {b}[, in hours and minutes|]",
            "{n} has {a} and has used {b}. [how much time is left|time left|what remains]",
            "[of|out of] {a} I already [did|worked|watched] {b}. [how much is left|what remains|how long is the rest]",
            "the [meeting|battery|film] is {a} long and {b} [are|have] gone. [time left|how long still]",
            "{a} less {b}[: how much|, in hours and minutes|. time left]",
            "I [planned|had|reckoned with] {a} and [needed|used|took] only {b}. [time saved|how much earlier|what is left over]",
            "how much [shorter|less] is {b} than {a}",
            "a [parking ticket|rental|break] of {a}, {b} [already used|are over|have passed]. [rest|remaining time|what is left]",
            "{n} ran it in {b}, the year before in {a}. [improvement|how much faster|by how much better]",
            "[time left|remaining]: {a} - {b}",
            a=span(long, draw), b=span(short, draw), n=draw.pick(*NAMES),
        )  # fmt: skip
        code = f"time = {_as_code(long)} - ({_as_code(short)})\n{_SPAN}"
        think = f"In minutes: {long // 60} h {long % 60} minus {short // 60} h {short % 60}; then hours and minutes."
        return ask(prompt, code, "It is **{out}**.", think=think)
    count = draw.pick(2, 3, 3, 4)
    lengths = [_minutes(draw, 10, 200) for _ in range(count - 1)]
    last = _minutes(draw, 10, 200)
    lengths.append(last + -(sum(lengths) + last) % count)
    said = [span(each, draw) for each in lengths]
    prompt = draw.phrase(
        "[average|mean] [of|duration of] {m}",
        "{l}: [average|mean] [time|duration|length]",
        "my [runs|trips|calls|nights] were {m}. [what is the average|mean length|how long on average]",
        "<find> the [average|mean] of these durations: {l}",
        "how long on average are {m}",
        "{n} needed {m} for the same [task|way|work]. [average time|mean|how long is it on average]",
        "on average, how long [is|was] a [trip|call|lap] if they [took|lasted] {m}",
        "[mean|average] duration [for|of|from] {l}[ in hours and minutes|]",
        "add {m} and divide by how many there are",
        "my [workouts|shifts|naps] lasted {l}. [average|mean length|how long is one on average]",
        "[times|durations]: {l}. [mean|average|mean time in hours and minutes]",
        l=", ".join(said), m=", ".join(said[:-1]) + " and " + said[-1], n=draw.pick(*NAMES),
    )  # fmt: skip
    total = " + ".join(f"({_as_code(each)})" if each >= 60 else str(each) for each in lengths)
    code = f"time = ({total}) // {count}\n{_SPAN}"
    think = f"The sum in minutes over {count}; then hours and minutes."
    return ask(prompt, code, "On average **{out}**.", think=think)


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
            "[which|what] [am/pm time|time in am/pm] is {a}",
            "[american|US|12-hour] [notation|form|format|style] [of|for] {a}",
            "my [phone|watch|calendar] shows {a}. [in am/pm|how is that with am/pm|on the 12 hour clock]",
            "is {a} am or pm? write it that way",
            "{a} [->|to|=>] [am/pm|12h|12-hour]",
            "how [would|does] an American [say|write] {a}",
            "translate {a} [to|into] [am/pm|12 hour] [format|time]",
            "[appointment|opening|kick-off] at {a}, [written|given] with am or pm",
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
        "[which|what] [24h time|time on the 24 hour clock] is {a}",
        "[european|military|24-hour] [notation|form|format|style] [of|for] {a}",
        "my [ticket|invitation|email] says {a}. [in 24h|how is that in 24 hour form|24 hour time please]",
        "{a} [->|to|=>] [24h|24-hour|HH:MM]",
        "translate {a} [to|into] [24 hour|24h] [format|time]",
        "[write|put|express] {a} without am or pm, [24h|in 24 hours]",
        "[appointment|opening|kick-off] at {a}, [written|given] as HH:MM in 24 hours",
        "what do Europeans write for {a}",
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
            "[if|when] the [clock|watch] in {h} ({p}) [shows|says] {a}, what [does it show|time is it] in {t} ({q})",
            "[translate|shift|move] {a} [{h} time|in {h}] ({p}) to {t} ({q})",
            "[live stream|broadcast|deadline|interview] {a} {h} ({p}). [local time in {t}|my time in {t}|in {t}] ({q})",
            "[time zones|timezone]: {h} {p}, {t} {q}. {a} in {h} is [what|when] in {t}",
            "{n} is in {t} ({q}), I am in {h} ({p}). my clock says {a}. [what time does {n} have|what is it for {n}|{n}'s time]",
            "{t} ({q}) time [for|of] {a} {h} ({p})",
            "from {h} ({p}) to {t} ({q}): {a} becomes [what|what time]",
            **names, p=p, q=q,
        )  # fmt: skip
        one, two = (f"({o:g})" if o < 0 else f"{o:g}" for o in (first, second))
        shift = f"({two} - {one})"
        think = f"{there} is at {second:g} and {here} at {first:g}: {time // 60}:{time % 60:02d} moves by {second:g} - {one} hours."  # fmt: skip
    else:
        if first == second or (second - first) % 1:  # said in whole hours here
            return time_zone(draw)
        ahead, hours = second > first, int(abs(second - first))
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
            "clocks in {t} are {k} hour{s} {w} {h}. {a} in {h} is [what|which time] in {t}",
            "{t}: {k} hour{s} {w} {h}. [local time there|time there|what time there] at {a} [here|in {h}]",
            "[a meeting|a game|the webinar] is at {a} in {h}. {t} is {k} hour{s} {w} {h}. [when is it in {t}|what time for people in {t}|start time in {t}]",
            "I am in {h} and it is {a}. what time is it for {n} in {t}, {k} hour{s} {w} {h}",
            "at {a} in {h}, [what does a clock show|which time is it] in {t} if {t} is {k} hour{s} {w} {h}",
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
        "[plane|flight] {a}, {b} [in the air|flying time], [destination clock|local time there] {k} hour{s} {w}[. lands at|: landing, local time|. what local time does it land]",
        "{n} [boards|flies] at {a}. the flight takes {b} and [over there|at the destination] it is {k} hour{s} {w}. [local time at landing|when does {n} land there, local time|what does the clock there show on landing]",
        "if I [leave|start] at {a}, fly {b} and the [place|city] I go to is {k} hour{s} {w}, what [time|local time] is it there on arrival",
        "[take-off|leaves] {a} local, [flying time|takes] {b}, [zone|time zone] {k} hour{s} {w}. [arrival, local|local arrival|lands when local time]",
        "I take a flight of {b} at {a} to a [country|city] that is {k} hour{s} {w}. which local time do I arrive at",
        "{a} take-off, {b} later landing, clocks there {k} hour{s} {w}. [clock time there|what do the clocks show|local time at landing]",
        "add {b} to {a} and correct for a zone {k} hour{s} {w}",
        "when do I [arrive|land] by the local clock: [departure|leaving] {a}, [flying|in the air] {b}, [there it is|zone] {k} hour{s} {w}",
        a=clock(start, draw), b=span(length, draw), k=abs(hours), s="s" if abs(hours) > 1 else "", w=way, n=draw.pick(*NAMES),
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
        "[list|give me|print] {c} times, [the first|beginning] {a}, [each|every one] {k} minutes after the [last|one before]",
        "[starting|beginning|first one] at {a}, then every {k} minutes: [the first {c}|{c} times|list {c}]",
        "a [tram|shuttle|tour|show] [starts|goes] every {k} minutes, first at {a}. [tell me|list|what are] the first {c} [starting times|times]",
        "[timetable|schedule|plan] with {c} [entries|times] from {a}, interval {k} [min|minutes]",
        "I [check|water|feed|measure] it every {k} minutes from {a} on. when do I do it the first {c} times",
        "[reminders|alarms|bells] at {a} and every {k} minutes after, {c} in all[. when|: times|]",
        "divide the day from {a} into slots of {k} minutes and give the first {c} starts",
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
            "[go|look] back from {y}, which year [was leap|had a February 29] last",
            "[when|in which year] was the last [leap day|February 29|leap year] before {y}",
            "[the|] leap year [preceding|closest before|just before] {y}",
            "{y}: [previous|last|preceding] leap year",
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
            "[when|in which year] [do we|does one] get a [leap day|February 29] again after {y}",
            "[the|] leap year [succeeding|closest after|just after] {y}",
            "how long until a leap year after {y}: in which year is it",
            "[python|calendar module]: first leap year greater than {y}",
            "{y}: [next|following|upcoming] leap year",
            "[it is|now it is|we are in] {y}. [after this year, what is the next leap year|next leap year after this one]",
            "someone born on February 29 wants a real birthday after {y}. [which year|in what year]",
            "[starting with|looking from] the year after {y}, which is the first leap year",
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
        "[leap years|leap year count] {a} to {b}, both [included|counted]",
        "[list length|count] of leap years in {a}..{b}",
        "from {a} to {b}, how many [years are leap|leap years|leap days are there]",
        "how many times [was|is] there a February 29 from {a} to {b}",
        "[I need|give me|find] the [count|number] of years with 366 days from {a} to {b}",
        "years {a} through {b}: how many [leap|are leap years|have 366 days]",
        "how many leap [years|days] [do|did] the years {a} to {b} [hold|contain|include]",
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
        "[count|counting] the {d}s [of|in] {m} {y}[, how many|: how many|]",
        "are there [4 or 5|four or five] {d}s in {m} {y}",
        "my [pay day|piano lesson|yoga class|team meeting] is [every|each] {d}. {m} {y} has how many",
        "how many times is there a {d} in {m} {y}",
        "I pay [per|for every] {d}. [how many|number of] {d}s [in|for] {m} {y}",
        "the calendar of {m} {y} [shows|has] how many {d}s",
        "{d} count, {m} {y}",
        "{m} of {y}, number of {d}s",
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
        "[tell me|count|work out] how many {w} [lie|there are|fall] between {a} and {b}{e}",
        "[deadline|deliver] {b}, [start|order] {a}{e}[: {w}|, how many {w}|. {w} in all]",
        "I [start|begin] on {a} and my last day is {b}{e}. [how many {w} do I work|{w} in total|number of {w}]",
        "from {a} through {b}{e}: [{w}|count of {w}|how many {w}]",
        "[sick leave|a course|jury duty|a placement] from {a} to {b}{e}. [{w} missed|how many {w}|that takes how many {w}]",
        "we [bill|are paid] by {w}. [from|period] {a} to {b}{e}. how many",
        "[with numpy busday_count or so|with python|using datetime], {w} from {a} to {b}{e}",
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
        "[look up|tell me|find] the weekday of {e} in {y}",
        "[does|will] {e} {y} [fall|land] on a [monday|friday|sunday|weekend]? which day",
        "{y}: on which day of the week is {e}",
        "for {e} in {y} I [want a table|book a trip|plan a dinner]. [what day of the week is it|which weekday]",
        "{e} of {y} [falls on|is on|lands on] [what|which] [day|weekday]",
        "[day name|weekday name|day of week] for {e}, {y}",
        "[I have to work|the shop opens|school is out] on {e} {y}? [tell me which weekday it is|what weekday is it]",
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
            "[go|count|step] back {n} days from a {d}[: weekday|, which day|. which day]",
            "{d} minus {n} days[: weekday|, which day of the week|]",
            "[I called|it broke|we met] {n} days ago and today is {d}. [which weekday was that|on what day of the week]",
            "{n} days [earlier than|prior to] a {d} [is|was] which weekday",
            "[today|now] it is {d}. name the weekday {n} days [ago|back]",
            "[a {d}|{d}] comes {n} days after which weekday",
            "my holiday began {n} days before this {d}. [weekday|which day was that|on what weekday]",
            "counting {n} days back from {d}, where in the week [am I|do we land]",
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
            "[go|count|step] {n} days [on|forward] from a {d}[: weekday|, which day|. which day]",
            "{d} [+|and] {n} days[ = |, which weekday|: day of the week]",
            "[my visa|my pass|the offer|the trial] [runs out|ends] in {n} days, today is {d}. [which weekday is that|on what day of the week]",
            "{n} days [later than|on from|past] a {d} is which weekday",
            "[which|what] weekday do we have {n} days after {d}",
            "[starting|beginning] on a {d}, what day is it after {n} days",
            "[every cycle is|the eggs hatch after|it takes] {n} days. [begun|started] on a {d}, [it ends on which weekday|weekday at the end]",
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
        "[calendar date|exact date|date] [for|of] the {w} {d} in {m} {y}",
        "[our|the] [market|rubbish collection|choir|staff meeting] is [always|] on the {w} {d}. {m} {y}: [which date|on what date|date]",
        "in {m} {y}, [when|on which date] is the {w} {d}",
        "[tell me|find out|look up] [when|on which date] the {w} {d} of {m} {y} is",
        "{w} {d} of {m} {y}[: date|, date please|, what date]",
        "[what|which] date [do we have|is it] on the {w} {d} [of|in] {m} {y}",
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
        "[from|counting from] {d}, [when|on which date] is the next {w}",
        "[give|find|tell me] the date of the {w} [that comes|] right after {d}",
        "we meet [on|every] {w}. the next meeting comes after {d}. [date of the next one|next one on which date]",
        "[upcoming|next|following] {w} [seen from|after|following] {d}[: date|]",
        "{d} has passed. [which date is|date of] the first {w} after it",
        "I [get|send] the [order|report|parcel] on the first {w} after {d}. [date|which date]",
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
            "{s} seconds after 1 January 1970[ UTC|]: which date",
            "[my log|the file|the server|the database] says {s}. what date is that [in UTC|as a unix time]",
            "which [day|date] does [unix time|timestamp] {s} mean",
            "{s} unix time to [date|UTC]",
            "when was [unix time|epoch second] {s}",
            "[decode|read|translate] [the epoch|unix time|the timestamp] {s}[ in UTC|, UTC|]",
            "[human readable|readable] [date|time] [of|for] [epoch|timestamp|unix time] {s}",
            "created_at: {s}. [which date and time|what date|as a date] in UTC",
            "[python|datetime] fromtimestamp {s} [in UTC|utc]",
            "the [token|cookie|certificate] expires at {s}. [which date is that|what day and time|date in UTC]",
            "{s} is [unix seconds|seconds since epoch], [which date|date]",
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
        "[convert|turn] {d} [to|into] [a unix timestamp|unix time|epoch time]",
        "what is the [unix timestamp|epoch time] for {d} (UTC)",
        "how many seconds from 1 January 1970 to {d}",
        "{d} as [unix time|a unix timestamp|epoch]",
        "timestamp of midnight UTC on {d}",
        "[seconds|number of seconds] [since the epoch|since 1970|from 1970-01-01] [to|until] {d} [UTC|00:00 UTC|midnight UTC]",
        "[give|get|compute] the [unix|epoch] [seconds|time] of {d}, [midnight|00:00] UTC",
        "[encode|store|write] {d} as [epoch seconds|a unix timestamp], UTC midnight",
        "[epoch|timestamp|unix]: {d} 00:00 UTC",
        "I need {d} (UTC) in [unix seconds|seconds since 1970|epoch time]",
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
        "{u} from {a} to {b}",
        "number of {u} from {a} to {b}",
        "[the course|my lease|the trip|a contract] [runs|goes|lasts] from {a} to {b}. how many {u} is that",
        "{a} to {b} in {u}",
        "<find> the {u} between {a} and {b}",
        "[today is|if today is] {a}. how many {u} until {b}",
        "{n} has been here since {a}. today is {b}. how many {u} is that",
        "[what is|give me|find] the [distance|time] between {a} and {b} in {u}",
        "[from|since] {a} [up to|until] {b}[: {u}|, how many {u}|. number of {u}]",
        "[started|signed] {a}, [ends|over] {b}. [{u} in all|how many {u}|number of {u}]",
        "{n} [was away|lived there|had the job] from {a} to {b}. [how many {u} was that|for how many {u}|in {u}]",
        "{u} [that pass|passing|gone by] from {a} to {b}",
        "[express|convert|measure] the time from {a} to {b} in {u}",
        "{b} is how many {u} after {a}",
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
        "[calculate|compute|work out] my age in {u}: [born|birthday] {b}, [as of|on] {d}",
        "{u} [lived|of life|alive] [from|since] {b} [to|until] {d}",
        "[birthday|date of birth] {b}. how many {u} have I lived on {d}",
        "on {d}, {n}, born {b}, is how many {u} old",
        "[the company|the baby|our puppy|this tree] [started|came] on {b}. [age in {u}|how many {u} old] on {d}",
        "[tell me|find] [someone's|a person's] age in {u} on {d} when born on {b}",
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
        "[count|find|give me|work out|tell me|let me know] the days remaining in the year after {d}",
        "it is {d}, how long until the end of the year in days",
        "[after|past] {d}, how many days does the year still have",
        "[what is|find|tell me] the number of days [after|following] {d} in that year",
        "days [until new year's eve|until 31 December] [from|on] {d}, in days",
        "my daughter counts the days to the end of the year. [today is|it is] {d}. [how many|how many to go]",
        "the year [still has|has left] how many days once {d} [is over|has passed]",
        "[from|as of] {d}, [days to|how many days to|days until] 31 December",
        "from {d} on, days to December 31",
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
            "[what|which] [day|date] lies {n} before {d}",
            "{n} [earlier than|ahead of|prior to] {d}",
            "[deadline|exam day|launch|wedding] {d}. [begin|start|order] {n} [before|earlier]. [which date|when|on what date]",
            "{d} minus {n}[: date|, which date|]",
            "[the bill came|the fever started|we moved in] {n} before {d}. [date|which date was that|on what date]",
            "[today|now] is {d}. {n} ago [it was which date|was what date|we had which date]",
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
            "[add {n} to|count {n} on from|go {n} on from] {d}[: date|, which date is it|]",
            "{d} [plus|+|and then] {n}[: date|, which date|]",
            "[the baby|the delivery|the result|the visa] [is expected|comes|is due] {n} after {d}. [date|when is that|on what date]",
            "[pregnancy|probation|hire period|rental] of {n} from {d}. [until which date|when is it over|last date]",
            "I have {n} from {d} to [appeal|pay|decide|return it]. [until when|latest date|by which date]",
            "[bought|opened|filled] on {d}, [good|fresh|valid] for {n}. [until which date|best before|when is it no longer good]",
            "{p} gets [a cast|an injection|a new card] {n} after {d}. [when|on which date]",
            "[if|when] it [starts|begins] on {d} and [lasts|takes] {n}, [on which date|when] [is it over|does it end]",
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
        "[express|give|write] the time from {a} to {b} [as|in] years and months",
        "[years, months|years + months|full years and months] from {a} to {b}",
        "age in years and months, born {a}, on {b}",
        "{n} [worked here|has lived here|paid in] from {a} to {b}. [how many years and months|years and months]",
        "how [old|long] in years and months: [from|start] {a}, [to|end] {b}",
        "the [lease|marriage|contract|war] [ran|lasted] from {a} to {b}. [years and months|how many years and how many months]",
        "between {a} and {b}, how many full years and extra months",
        a=_written(first, draw), b=_written(last, draw), n=draw.pick(*NAMES),
    )  # fmt: skip
    code = (
        f"from datetime import date\na, b = {_code(first)}, {_code(last)}\n"
        "months = (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day)\n"
        "years, months = divmod(months, 12)\n"
        "print(years, 'year' if years == 1 else 'years', months, 'month' if months == 1 else 'months')"
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
        "[starting|beginning] {d}, then every {k}: [list|give|show] {c} dates",
        "[I get an injection|the bin is emptied|the plant is fed|we meet] every {k}, first on {d}. the first {c} dates, [that one included|including the first]",
        "[list|print|give me] {c} dates from {d} in steps of {k}",
        "{c} [sessions|deliveries|doses], one every {k}, the first on {d}[. dates|: on which dates|]",
        "[calendar|plan|schedule]: every {k} from {d}, {c} entries",
        "{d} and then every {k}, {c} dates [in all|altogether|counting that one]",
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
        "[print|output|return] {d} [as|in] {f} [with python|using strftime|]",
        "[rewrite|rephrase|transform] the date {d} [to|into|as] {f}",
        "what does {d} look like in {f}",
        "I [need|want] {d} [as|in|written as] {f}",
        "[date format|format] {f}: {d}",
        "my [database|spreadsheet|boss] [expects|wants|needs] {f}. [I have|the date is] {d}",
        "put {d} [into|in] {f}",
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
        "[list length|count] of months in {y} [with|that have] a {d} the {n}th",
        "[does|did] {y} have a {d} the {n}th? how many",
        "how often is there {d} the {n}th in {y}",
        "[superstitious|for the calendar]: number of {d} the {n}th in {y}",
        "{y}: [number|count] of {d} the {n}th",
        "count how many times the {n}th of a month in {y} is a {d}",
        "how many months of {y} have {d} on the {n}th",
        "I fear {d} the {n}th. how many are there in {y}",
        d=name, n=number, y=year,
    ).replace("1th", "1st" if number != 11 else "1th")  # fmt: skip
    code = (
        "from datetime import date\n"
        f"print(sum(date({year}, month, {number}).weekday() == {day} for month in range(1, 13)))"
    )
    think = f"Test day {number} of each month of {year} for weekday {day}, Monday being 0."
    return ask(prompt, code, "The number of such days is **{out}**.", think=think)


@family("dates", number=True)
def year_of_age(draw: Draw) -> tuple[Item, ...]:
    """In which year somebody reaches an age, or was born."""
    year, age = draw.random.randint(1930, 2022), draw.pick(18, 21, 25, 30, 40, 50, 60, 65, 67, 70, 80, 100, draw.random.randint(5, 99))  # fmt: skip
    if draw.chance(0.55):
        prompt = draw.phrase(
            "in [which|what] year [does|will] someone born in {y} turn {a}",
            "born in {y}, when do I [turn|become|reach] {a}",
            "[{n}|my aunt|my brother] was born in {y}. [in what year comes age {a}|when do they turn {a}]",
            "what year is it when a person from {y} is {a}",
            "year of age {a} if born {y}",
            "I was born in {y} and retire at {a}. in which year is that",
            "[age|aged] {a}, born {y}: [which year|year|in what year]",
            "a [child|woman|man|tree] [from|of] {y} is {a} [years old|] in [which|what] year",
            "[somebody|{n}|my cousin] came into the world in {y}. [which year do they turn|when do they become] {a}",
            "in which year is a club {a} years old if founded in {y}",
            "add {a} years to {y}",
            "[when|in what year] is somebody from {y} exactly {a}",
            "{y} plus {a}: the year of the birthday",
            "[my|our] [car|house|dog|contract] from {y} [is|will be] {a} years old in which year",
            "from {y} on, in what year have {a} years passed",
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
        "{a} years old in {y}[: born|, born when|. year of birth]",
        "[aged|age] {a} in {y}, [born in which year|birth year|year of birth]",
        "[{n}|my grandfather|the tree|the house] is {a} years old in {y}. [from which year|what year is it from]",
        "in {y} we celebrate [{a} years|the age of {a}]. [which year did it begin|year of the start|start year]",
        "{a} years before {y} [was|is] which year",
        "[subtract|take] {a} years from {y}",
        "year of birth: {a} in {y}",
        "who is {a} in {y} was born in which year",
        "the bridge turns {a} in {y}. [when was it built|year of construction|built in what year]",
        y=now, a=age, n=draw.pick(*NAMES),
    )  # fmt: skip
    code = f"result = {now} - {age}\nprint(result)"
    return ask(prompt, code, "In **{out}**.", think=f"The year {now} minus the age {age}.")


@family("dates")
def add_working_days(draw: Draw) -> tuple[Item, ...]:
    """The date so many working days later or earlier; Saturdays and Sundays do not count."""
    day, count = _day(draw, 2000, 2035), draw.pick(2, 3, 5, 7, 10, 10, 14, 15, 20, 30, draw.random.randint(2, 60))  # fmt: skip
    back = draw.chance(0.2)
    w = draw.pick("working days", "working days", "business days", "workdays", "weekdays", "work days (Monday to Friday)")  # fmt: skip
    values = {"d": _written(day, draw), "k": f"{count} {w}", "n": draw.pick(*NAMES)}
    if back:
        prompt = draw.phrase(
            "[what|which] date is {k} before {d}",
            "{k} before {d}[: date|, which date is that|]",
            "[subtract|take] {k} from {d}",
            "{n} must hand it in {k} before {d}. [when|which date is that]",
            "go back {k} from {d}, no weekends counted",
            "[order|send] {k} ahead of {d}: on which date",
            "{d} minus {k}[: date|, which date|]",
            **values,
        )
    else:
        prompt = draw.phrase(
            "[what|which] date is {k} [after|from] {d}",
            "{k} after {d}[: date|, which date is that|]",
            "[add {k} to|count {k} on from] {d}",
            "{d} plus {k}[: date|, which date|]",
            "ordered on {d}, delivery [in|after] {k}. [when does it come|delivery date|which date is that]",
            "the [refund|answer|transfer|repair] takes {k} from {d}. [on which date is it done|when is it there|date]",
            "deadline: {k} from {d}",
            "I have {k} from {d} to reply, weekends do not count. [last date|by which date|until when]",
            "{n} gets an offer on {d} and must answer within {k}. [latest date|until which date]",
            "if today is {d}, what is the date in {k}",
            "skip Saturdays and Sundays: {k} on from {d}",
            "<find> the date {k} after {d}",
            **values,
        )
    sign = "-" if back else "+"
    code = (
        f"from datetime import date, timedelta\nday, left = {_code(day)}, {count}\nwhile left > 0:\n"
        f"    day = day {sign} timedelta(days=1)\n    left = left - (day.weekday() < 5)\nprint(day)"
    )
    think = (
        f"Go {'back' if back else 'on'} from {_code(day)} day by day; only weekdays below 5 count."
    )
    return ask(prompt, code, "That is **{out}**.", think=think)


@family("dates", number=True)
def weekdays_between(draw: Draw) -> tuple[Item, ...]:
    """How many Saturdays lie between two dates, both counted."""
    first = _day(draw, 2000, 2035)
    last, wanted = first + datetime.timedelta(days=draw.random.randint(10, 400)), draw.random.randint(0, 6)  # fmt: skip
    prompt = draw.phrase(
        "how many {w}s [are there |are |]from {a} to {b}[ inclusive| including both|]",
        "[number of|count the] {w}s from {a} [to|until] {b}[ inclusive|]",
        "{w}s from {a} to {b}[: how many|, count|]",
        "I have [class|training|a shift] every {w} from {a} to {b}. how [often|many times] is that",
        "<find> the number of {w}s from {a} to {b}",
        "{n} works every {w}. from {a} to {b}, both included, how many days is that",
        "how [often|many times] is it {w} from {a} to {b}",
        "{a} until {b}, [only {w}s|just the {w}s|{w}s only]: how many",
        "the [market|course] is held each {w}, first possible {a}, last possible {b}. how many [dates|times]",
        "from {a} through {b}, how many {w}s",
        a=_written(first, draw), b=_written(last, draw), w=draw.pick(day_name[wanted], day_name[wanted], day_name[wanted].lower()), n=draw.pick(*NAMES),
    )  # fmt: skip
    code = (
        f"from datetime import date, timedelta\na, b = {_code(first)}, {_code(last)}\n"
        "days = [a + timedelta(days=i) for i in range((b - a).days + 1)]\n"
        f"result = sum(day.weekday() == {wanted} for day in days)\nprint(result)"
    )
    think = f"Go from {_code(first)} to {_code(last)} and count the days with weekday {wanted}, {day_name[wanted]}."
    return ask(prompt, code, f"There are **{{out}}** {day_name[wanted]}s.", think=think)


@family("dates", number=True)
def weekly_hours(draw: Draw) -> tuple[Item, ...]:
    """The same hours on several days, perhaps with a break."""
    start, days = _minutes(draw, 300, 780), draw.random.randint(2, 6)
    end = start + _minutes(draw, 180, 600)
    pause = draw.pick(0, 0, 15, 30, 30, 45, 60)
    half = draw.chance(0.4)
    p = draw.pick(f" with a {pause} minute break", f", {pause} minutes break each day", f" minus {pause} min lunch a day") if pause else ""  # fmt: skip
    prompt = draw.phrase(
        "I work from {a} to {b}{p}, {k} days a week. how many hours [a week|is that|per week]",
        "{k} days, {a} to {b}{p}[: total hours|, how many hours|. hours in all]",
        "[weekly hours|hours per week]: {a} - {b}{p}, {k} days",
        "<find> the hours worked in {k} days from {a} to {b}{p}",
        "{n} is [in the shop|at work|on duty] from {a} until {b}{p} on {k} days. how many hours altogether",
        "[every day|daily] from {a} to {b}{p}. after {k} days, how many hours",
        "a [course|training|fair] of {k} days runs from {a} to {b}{p}. [how many hours in total|total number of hours]",
        "how many hours are {k} [shifts|days] from {a} to {b}{p}",
        "we are open {k} days a week from {a} to {b}{p}. [opening hours per week in total|how many hours a week]",
        a=clock(start, draw, half), b=clock(end, draw, half), k=days, p=p, n=draw.pick(*NAMES),
    )  # fmt: skip
    less = f" - {pause}" if pause else ""
    code = f"time = ({_as_code(end)} - ({_as_code(start)}){less}) * {days}\nresult = round(time / 60, 4)\nprint(result)"  # fmt: skip
    think = f"A day is {start // 60}:{start % 60:02d} to {end // 60}:{end % 60:02d} in minutes" + (f", less {pause}" if pause else "") + f"; times {days}."  # fmt: skip
    return ask(prompt, code, "That is **{out} hours**.", think=think)
