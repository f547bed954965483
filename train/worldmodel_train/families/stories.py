"""Classic word problems: work shared, meeting and catching up, ages, baskets, fuel, flow, a well."""

from worldmodel_train.episodes import Draw, Item, ask, family
from worldmodel_train.families.arithmetic import counted, price, shown
from worldmodel_train.families.numerals import tidy
from worldmodel_train.families.word_problems import COINS, GOODS, PEOPLE


@family("word problems", weight=1.5)
def shares_of_two(draw: Draw) -> tuple[Item, ...]:
    """One has k times as many as the other, or so many more; together so many: how many each."""
    one, two = draw.random.sample(PEOPLE, 2)
    thing = draw.pick("stickers", "marbles", "books", "coins", "stamps", "points", "euros", "dollars", "cards", "apples", "photos", "fish", "shells", "plants", "songs", "tools", "chairs")  # fmt: skip
    small = draw.integer(3, 90)
    ask_each = draw.pick("how many does each have", "how many has each", "how many do they have each", "find both numbers", "who has how many", f"how many for {one} and how many for {two}", f"how many does each have, {one} first")  # fmt: skip
    if draw.chance(0.2):
        return _one_of_two(draw, small, (one, two, thing))
    if draw.chance(0.55):
        times = draw.integer(2, 7)
        total = small * (times + 1)
        said = "twice" if times == 2 and draw.chance(0.6) else f"{counted(times, draw)} times"
        prompt = draw.phrase(
            "{a} has {k} as many {t} as {b}. [together they have|in total they have|they have] {n}[ altogether|]. {q}",
            "{a} and {b} have {n} {t} [together|in total|altogether]. {a} has {k} as many as {b}. {q}",
            "{n} {t} are shared so that {a} gets {k} as many as {b}. {q}",
            "together {a} and {b} own {n} {t}, {a} {k} as many as {b}. {q}",
            "{a} [collected|found|won|sold] {k} as many {t} as {b}, and both together {n}. {q}",
            "split {n} {t} so that {a} has {k} as many as {b}",
            "two numbers add up to {n} and one is {k} [as big as|] the other. [what are they|find them|which numbers]",
            "if {a} has {k} the {t} of {b} and they have {n} in all, {q}",
            "[sum|total] {n}, one part is {k} the other. [find both parts|what are the two parts]",
            "a [rope|board|ribbon] of {n} cm is cut in two. one piece is {k} as long as the other. [how long are they|find both lengths]",
            "[share|divide|deal out] {n} {t}: {a} should [have|get|receive] {k} as many as {b}. {q}",
            "the {n} {t} [belong to|are owned by|were found by] {a} and {b}, and {a} has {k} the number of {b}. {q}",
            "[a total of|altogether] {n} {t}, {a} with {k} as many as {b}. {q}",
            "{b} has some {t}, {a} has {k} as many, [both|the two] together {n}. {q}",
            "x + y = {n} and one of them is {k} the other. [solve|give both|find both]",
            "a [bill|class|trip|prize] of {n} is [divided|split] so that one part is {k} the other. [both parts|what are the parts|how large is each]",
            "there are {n} [animals|pupils|trees|cars] of two kinds, one kind {k} as many as the other. how many of each",
            "{a} [earned|scored|picked|caught] {k} what {b} did, the sum of both is {n}. [how much each|both numbers|find the two numbers]",
            a=one, b=two, t=thing, n=total, k=said, q=ask_each,
        )  # fmt: skip
        code = f"small = {total} / ({times} + 1)\nprint(round({times} * small, 2), 'and', round(small, 2))"
        think = f"{total} is {times} + 1 times the smaller share."
        return ask(prompt, code, "The shares are **{out}**.", think=think)
    gap = draw.integer(1, 40)
    total = 2 * small + gap
    prompt = draw.phrase(
        "{a} has {k} more {t} than {b}. [together they have|in total they have|they have] {n}[ altogether|]. {q}",
        "{a} and {b} have {n} {t} [together|in total|altogether]. {a} has {k} more than {b}. {q}",
        "two numbers [add up to|have the sum|sum to] {n} and [differ by|have the difference] {k}. [what are they|find them|which numbers are they]",
        "[sum|the sum is] {n}, [difference|the difference is] {k}[: find the two numbers|, what are the numbers]",
        "the sum of two numbers is {n}, their difference {k}. [find both|which numbers|what are they]",
        "[find|give me] two numbers with sum {n} and difference {k}",
        "{n} {t} for {a} and {b}, but {a} gets {k} more. {q}",
        "{b} has {k} fewer {t} than {a}, both together {n}. {q}",
        "I split {n} {t} in two [piles|bags|boxes], one has {k} more than the other. how many in each",
        "a [bat and a ball|hat and a scarf|pen and a pad] cost {n} together, the first costs {k} more. [price of each|what does each cost]",
        "[share|divide|deal out] {n} {t} so that {a} has {k} more than {b}. {q}",
        "the {n} {t} [belong to|are owned by|were found by] {a} and {b}; {a} has {k} more. {q}",
        "{b} has some {t}, {a} has {k} more, [both|the two] together {n}. {q}",
        "x + y = {n}, x - y = {k}. [solve|find x and y|x and y?|give both]",
        "[which|what] two numbers [total|add to|sum to] {n} [if|when] one is {k} [larger|greater|more] than the other",
        "two [parts|pieces|sides|teams] make {n} and [their difference is|one is larger by|the gap is] {k}. [both|what are they|find both sizes]",
        "{a} [earned|scored|picked|caught] {k} more {t} than {b}, [the sum of both|both together] is {n}. {q}",
        "if {a} had {k} fewer {t}, {a} and {b} would be [level|equal]. together they have {n}. {q}",
        "a [jacket|table|phone] and a [cap|chair|case] are {n} together, the first {k} dearer. [price of each|what is each|both prices]",
        a=one, b=two, t=thing, n=total, k=gap, q=ask_each,
    )  # fmt: skip
    code = f"small = ({total} - {gap}) / 2\nprint(round(small + {gap}, 2), 'and', round(small, 2))"
    think = f"Take the gap {gap} from {total} and halve the rest."
    return ask(prompt, code, "The shares are **{out}**.", think=think)


def _one_of_two(draw: Draw, small: int, words: tuple[str, str, str]) -> tuple[Item, ...]:
    """Only one of the two shares is asked for."""
    (one, two, thing), larger = words, draw.chance(0.5)
    name = one if larger else two
    if draw.chance(0.5):
        times = draw.integer(2, 7)
        total = small * (times + 1)
        said = "twice" if times == 2 else f"{times} times"
        formula = f"{total} * {times} / ({times} + 1)" if larger else f"{total} / ({times} + 1)"
        relation, think = f"{said} as many", f"{total} is {times} + 1 times the smaller share."
    else:
        gap = draw.integer(1, 40)
        total = 2 * small + gap
        formula = f"({total} {'+' if larger else '-'} {gap}) / 2"
        relation = f"{gap} more"
        think = f"{'Add' if larger else 'Take'} the gap {gap} {'to' if larger else 'from'} {total} and halve that."
    conj = "than" if relation.endswith("more") else "as"
    prompt = draw.phrase(
        "{a} has {r} {t} {c} {b}. together they have {n}. how many [does {z} have|has {z}|are {z}'s]",
        "{a} and {b} have {n} {t} [together|in total]. {a} has {r} {c} {b}. how many does {z} have",
        "{n} {t} in all, {a} has {r} {c} {b}. [find {z}'s number|number for {z}|how many has {z}]",
        "<tell> how many {t} {z} has: {a} has {r} {c} {b}, both together {n}",
        "how many {t} [are {z}'s|belong to {z}] if {a} has {r} {c} {b} and the total is {n}",
        "of {n} {t} {a} owns {r} {c} {b}. only {z}'s [number|share] please",
        "the {n} {t} of {a} and {b}: {a} has {r} {c} {b}. {z} has how many",
        a=one, b=two, t=thing, n=total, r=relation, c=conj, z=name,
    )  # fmt: skip
    code = f"result = round({formula}, 2)\nprint(result)"
    return ask(prompt, code, f"{name} has **{{out}}** {thing}.", think=think)


@family("word problems", number=True)
def catch_up(draw: Draw) -> tuple[Item, ...]:
    """A faster one starts later, or behind: after what time it is level."""
    slow = draw.pick(draw.integer(5, 20), draw.integer(5, 18) * 5)
    fast = slow + (
        draw.integer(1, 6) if slow < 22 else draw.pick(draw.integer(3, 20), draw.integer(1, 8) * 5)
    )
    unit = "km/h" if draw.chance(0.7) else "mph"
    small = slow < 22
    who, other = draw.pick(("a cyclist", "another cyclist"), ("a runner", "a faster runner"), ("a rider", "a second rider")) if small else draw.pick(("a train", "another train"), ("a car", "a police car"), ("a truck", "a car"), ("a bus", "a taxi"))  # fmt: skip
    if draw.chance(0.7):
        late = draw.pick(1, 1, 2, 3, 0.5, 1.5)
        gap = "half an hour" if late == 0.5 and draw.chance(0.6) else f"{late} hour{'s' if late != 1 else ''}"  # fmt: skip
        gap = draw.pick("an hour", "one hour", "1 hour") if late == 1 else gap
        prompt = draw.phrase(
            "{x} leaves at {s} {u} and {y} [leaves|follows|starts] {g} later at {f} {u} [on the same road|in the same direction|from the same place]. [after how many hours does the second draw level|how long until the second one has caught up]",
            "{x} starts at {s} {u}. {g} later {y} follows at {f} {u}. [when does it catch up|how long does it need to catch up|hours until it overtakes]",
            "[how long|how many hours] does {y} at {f} {u} need to catch {x} that left {g} earlier at {s} {u}",
            "<find> the time to catch up: first {s} {u}, second {f} {u}, {g} later",
            "{y} goes {f} {u} and sets off {g} after {x} that goes {s} {u}. [catch-up time in hours|in how many hours do they meet]",
            "catching up: {s} {u} with a head start of {g}, then {f} {u} behind. hours?",
            "{n} leaves home at {s} {u}, a friend follows {g} later at {f} {u}. how many hours till they meet",
            "{x} [has been on the road|moves|goes] at {s} {u} when {g} later {y} [sets out|starts] with {f} {u}. [time until they are level|how many hours until it is caught|hours of chase]",
            "[the slow one|the first] at {s} {u} has {g} of lead, [the fast one|the second] does {f} {u}. [after how many hours is it caught|hours to draw level]",
            "at {f} {u}, how long [must|does] {y} [chase|follow] {x} that [started|left] {g} earlier with {s} {u}",
            "{n} forgot the phone and is {g} ahead at {s} {u}. I follow at {f} {u}. [how many hours until I reach {n}|when do I catch up, in hours]",
            "pursuit: {f} {u} after {s} {u}, start {g} later. [hours to catch up|time to catch up in hours]",
            "{x} went off at {s} {u}. {y} waited {g} and then went the same way at {f} {u}. [how many hours to overtake|after how many hours do they meet]",
            x=who, y=other, s=slow, f=fast, g=gap, u=unit, n=draw.pick(*PEOPLE),
        )  # fmt: skip
        code = f"result = round({slow} * {late} / ({fast} - {slow}), 4)\nprint(result)"
        think = f"The head start {slow} * {late} closes at {fast} - {slow}."
    else:
        head = draw.integer(2, 80)
        d = "km" if unit == "km/h" else "miles"
        prompt = draw.phrase(
            "{x} is {h} {d} ahead and goes {s} {u}, {y} follows at {f} {u}. [how many hours to catch up|when does it catch up|after how many hours is it level]",
            "with a lead of {h} {d}, {x} at {s} {u} is chased by {y} at {f} {u}. [hours until caught|how long does it last]",
            "how many hours does {y} at {f} {u} need to catch {x} at {s} {u} that is {h} {d} ahead",
            "catch up: lead {h} {d}, speeds {s} and {f} {u}. time",
            "{y} is {h} {d} behind {x}. speeds: {f} {u} and {s} {u}. when does it catch up",
            "[gap|lead] {h} {d}, {x} {s} {u}, {y} {f} {u}. [hours to close it|how long until the gap is zero|time to catch up in hours]",
            "if {y} [does|goes|keeps] {f} {u} and {x}, {h} {d} in front, {s} {u}, after how many hours [are they level|is the gap closed]",
            "[how long|how many hours] until {h} {d} of lead are gone, {f} {u} against {s} {u}",
            "{x} with {s} {u} has a start of {h} {d} on {y} with {f} {u}. hours until it is caught",
            "the distance is {h} {d} and shrinks: {y} at {f} {u} behind {x} at {s} {u}. [hours|how many hours until they meet]",
            "how many hours does {y} need at {f} {u} to be level with {x} at {s} {u}, {h} {d} ahead",
            "head start {h} {d}: {s} {u} in front, {f} {u} behind. [time to close|hours until level|when is it caught, in hours]",
            "chase: {h} {d} between them, {f} {u} and {s} {u}. hours",
            x=who, y=other, s=slow, f=fast, h=head, u=unit, d=d,
        )  # fmt: skip
        code = f"result = round({head} / ({fast} - {slow}), 4)\nprint(result)"
        think = f"The lead {head} closes at {fast} - {slow}."
    return ask(prompt, code, "It catches up after **{out}** hours.", think=think)


@family("word problems", number=True)
def meeting(draw: Draw) -> tuple[Item, ...]:
    """Two that move towards each other, or apart."""
    a, b = draw.integer(3, 24) * draw.pick(1, 5), draw.integer(3, 24) * draw.pick(1, 5)
    unit, d = draw.pick(("km/h", "km"), ("km/h", "km"), ("mph", "miles"))
    far = draw.integer(2, 90) * draw.pick(1, 5, 10)
    two = draw.pick("trains", "cars", "cyclists", "people", "ships", "buses", "friends")
    if draw.chance(0.7):
        prompt = draw.phrase(
            "two {t} are {l} {d} apart and [move|drive|go] towards each other at {a} {u} and {b} {u}. [when do they meet|after how many hours do they meet|how long until they meet]",
            "two {t} [start|leave] [at the same time|] from towns {l} {d} apart, one at {a} {u}, the other at {b} {u}. [when do they meet|how many hours until they meet]",
            "[how long|how many hours] until two {t} {l} {d} apart meet, with {a} {u} and {b} {u}",
            "towards each other: {a} {u} and {b} {u}, distance {l} {d}. [time to meet|when do they meet]",
            "<find> the time until two {t} meet: {l} {d} apart, {a} {u} and {b} {u}",
            "{n} [rides|drives] at {a} {u} from one end and a friend at {b} {u} from the other end of a {l} {d} road. when do they meet",
            "{l} {d} between two {t}, closing at {a} and {b} {u}. hours until they meet",
            "from A and B, {l} {d} apart, two {t} set out towards each other ({a} {u}, {b} {u}). [after what time do they meet|meeting time in hours]",
            "[one|the first] comes at {a} {u}, [one|the other] at {b} {u}, with {l} {d} between them. [hours until they meet|when do they meet, in hours|how long till they are at the same place]",
            "if two {t} [approach|come towards|head for] each other from {l} {d} away with {a} and {b} {u}, [how many hours pass before they meet|when is the meeting, in hours]",
            "{n} in one town and a cousin in another, {l} {d} away, start [at once|at the same time] towards each other, {a} {u} and {b} {u}. hours until they meet",
            "towards each other: {l} {d}, {a} {u}, {b} {u}. [hours to meet|meeting after how many hours]",
            "a {l} {d} [track|river|road] with two {t} at the ends that [approach|move towards each other] at {a} and {b} {u}. [time until they meet|hours to the meeting]",
            "[calculate|work out] how many hours it takes two {t} at {a} {u} and {b} {u} to meet when they start {l} {d} apart",
            t=two, l=far, a=a, b=b, u=unit, d=d, n=draw.pick(*PEOPLE),
        )  # fmt: skip
        if draw.chance(0.2):
            return _where_they_meet(draw, a, b, far, (two, unit, d))
        code = f"result = round({far} / ({a} + {b}), 4)\nprint(result)"
        think = f"Together they cover {a} + {b} an hour of {far}."
        return ask(prompt, code, "They meet after **{out}** hours.", think=think)
    hours = draw.pick(2, 3, 4, 5, 0.5, 1.5, 2.5)
    prompt = draw.phrase(
        "two {t} leave the same place in opposite directions at {a} {u} and {b} {u}. how far apart are they after {h} hours",
        "in opposite directions: {a} {u} and {b} {u}. distance after {h} hours",
        "two {t} drive away from each other at {a} and {b} {u}. [how many {d} are between them|distance] after {h} hours",
        "one goes north at {a} {u}, one goes south at {b} {u}. how far apart after {h} hours",
        "how far apart are two {t} after {h} hours, if they go opposite ways at {a} {u} and {b} {u}",
        "two {t} part at a [crossing|station|bridge], one going {a} {u}, the other {b} {u} the opposite way. [{d} between them|distance|how far apart] after {h} hours",
        "{h} hours [after|from] the start, how far are two {t} from each other if they go [in opposite directions|away from each other] at {a} {u} and {b} {u}",
        "[moving apart|going apart|opposite ways]: {a} {u}, {b} {u}, {h} hours[. distance|: how many {d}| -> {d}]",
        "east at {a} {u}, west at {b} {u}. [gap|distance between them|how many {d} apart] after {h} hours",
        t=two, a=a, b=b, u=unit, d=d, h=hours,
    )  # fmt: skip
    code = f"result = round(({a} + {b}) * {hours}, 4)\nprint(result)"
    return ask(prompt, code, f"They are **{{out}} {d}** apart.", think=f"They part at {a} + {b}, for {hours} hours.")  # fmt: skip


def _where_they_meet(
    draw: Draw, a: int, b: int, far: int, words: tuple[str, str, str]
) -> tuple[Item, ...]:
    """How far the first has gone when they meet."""
    two, unit, d = words
    prompt = draw.phrase(
        "two {t} {l} {d} apart move towards each other, the first at {a} {u}, the second at {b} {u}. [how far from the start of the first do they meet|how many {d} has the first gone when they meet|where do they meet, in {d} from the first]",
        "from A at {a} {u} and from B at {b} {u}, {l} {d} apart, at the same time. how [far|many {d}] from A do they meet",
        "{n} starts at one end at {a} {u}, a friend at the other end of {l} {d} at {b} {u}. [how many {d} has {n} done when they meet|distance that {n} covers until they meet]",
        "<tell> how many {d} from A the two {t} meet: A {a} {u}, B {b} {u}, {l} {d} between A and B",
        "meeting point of two {t}, {l} {d} between A and B: {a} {u} from A, {b} {u} from B. {d} from A",
        "A and B are {l} {d} apart. one leaves A at {a} {u}, one leaves B at {b} {u}. the meeting point is how [far|many {d}] from A",
        "when two {t} at {a} {u} and {b} {u} meet on a {l} {d} road, how [far|many {d}] has the first one come",
        "[which distance|how many {d}] does the one with {a} {u} cover before it meets the one with {b} {u}, {l} {d} apart at the start",
        "{l} {d}, {a} {u} against {b} {u}, same start time. way of the first until they meet",
        t=two, l=far, a=a, b=b, u=unit, d=d, n=draw.pick(*PEOPLE),
    )  # fmt: skip
    code = f"result = round({a} * {far} / ({a} + {b}), 4)\nprint(result)"
    think = f"They meet after {far} / ({a} + {b}) hours; the first goes {a} an hour."
    return ask(prompt, code, f"They meet after **{{out}} {d}** of the first.", think=think)


@family("word problems", number=True, weight=1.5)
def inverse_proportion(draw: Draw) -> tuple[Item, ...]:
    """More hands, less time: so many need so long, how long do others need."""
    before, after = draw.integer(2, 20), draw.integer(2, 24)
    after = after + 1 if after == before else after
    time = draw.integer(2, 40)
    workers, task, unit = draw.pick(
        ("painters", "paint a house", "days"), ("workers", "build a wall", "days"), ("machines", "fill an order", "hours"),
        ("gardeners", "plant a park", "days"), ("cleaners", "clean an office", "hours"), ("pumps", "empty a pool", "hours"),
        ("farmers", "harvest a field", "days"), ("cooks", "prepare a buffet", "hours"), ("printers", "print the books", "minutes"),
        ("bakers", "bake the bread", "hours"), ("cows", "eat the hay", "days"), ("people", "pack the parcels", "hours"),
        ("pipes", "fill a tank", "minutes"), ("trucks", "move the sand", "days"), ("volunteers", "pick up the litter", "hours"),
    )  # fmt: skip
    prompt = draw.phrase(
        "{a} {w} {k} in {t} {u}. how [long|many {u}] [would|do|will] {b} {w} [need|take]",
        "{a} {w} need {t} {u} to {k}. [how many {u} for {b}|how long do {b} need|what about {b} {w}]",
        "it takes {a} {w} {t} {u} to {k}. how long [does it take|would it take|will it take] {b} {w}[ at the same speed| at the same rate|]",
        "if {a} {w} can {k} in {t} {u}, [how many {u} do {b} {w} need|in how many {u} can {b} {w} do it]",
        "{b} {w} instead of {a}: the job took {t} {u}, how long now",
        "[inverse proportion|work problem]: {a} {w}, {t} {u}. {b} {w}, ? {u}",
        "<tell> how many {u} {b} {w} need to {k} if {a} need {t}",
        "{a} {w} = {t} {u}, {b} {w} = ? (same job)",
        "our {a} {w} {k} in {t} {u}. [now we have|tomorrow there are|only] {b} {w}. how long will it take",
        "with {a} {w} the job lasts {t} {u}, how long with {b}",
        "to {k}, {a} {w} take {t} {u}. {b} {w} take how long",
        "how long [would|will] {b} {w} take to {k}, when {a} {w} take {t} {u}",
        "[suppose|say|assume] {a} {w} {k} in {t} {u}. [then|so] {b} [of them|equal ones] [need|take] how many {u}",
        "we [planned|had planned] {t} {u} with {a} {w} to {k}. [now|in fact] there are {b}. [new time|how many {u} does it take|how many {u} now]",
        "[same work|same job], other number of {w}: {a} -> {t} {u}, {b} -> [?|how many {u}|how long]",
        "{b} {w} [must|have to|want to] {k}. {a} would take {t} {u}. [time needed|how many {u} do they need|how long will they be busy]",
        "[the more {w}, the faster|all {w} work at the same speed]: {a} need {t} {u} to {k}. [time for {b}|how long with {b}|how many {u} with {b}]",
        "[a job of|work of] {t} {u} for {a} {w}. how many {u} [is it for|for] {b} {w}",
        "in how many {u} can {b} {w} {k} if {a} [do it|manage it|finish it] in {t} {u}",
        "[calculate|work out] the {u} for {b} {w} to {k}, given {t} {u} for {a} {w}",
        a=counted(before, draw), b=counted(after, draw), t=time, w=workers, k=task, u=unit,
    )  # fmt: skip
    code = f"result = round({before} * {time} / {after}, 4)\nprint(result)"
    think = f"The work is {before} times {time}; divide it by {after}."
    return ask(prompt, code, f"They need **{{out}}** {unit}.", think=think)


@family("word problems", number=True, weight=1.5)
def work_together(draw: Draw) -> tuple[Item, ...]:
    """Two (or three) that need so long alone: how long together."""
    a, b, c = draw.integer(2, 24), draw.integer(2, 24), draw.integer(2, 24)
    b = b + 1 if b == a else b
    unit = draw.pick("hours", "hours", "minutes", "days")
    one, two = draw.random.sample(PEOPLE, 2)
    thing = draw.pick("tank", "pool", "tub", "basin")
    job = draw.pick("paint the fence", "clean the house", "mow the lawn", "wash the car", "type the report", "build the shed")  # fmt: skip
    kind = draw.pick("two", "two", "two", "three", "drain")
    if kind == "two":
        prompt = draw.phrase(
            "one [tap|pipe|pump|hose] fills [the|a] {p} in {a} {u}, [the other|another|a second one] in {b} {u}. how [long|many {u}] [with both open|together|if both run|for both]",
            "{x} can {j} in {a} {u} and {y} in {b} {u}. how long [together|does it take both|if they work together]",
            "{x} needs {a} {u} to {j}, {y} needs {b}. how many {u} [together|do they need together]",
            "two [taps|pipes|pumps] fill a {p} in {a} and {b} {u}. [both open|both together]: how many {u}",
            "working alone {x} takes {a} {u}, {y} takes {b} {u}. [time together|how long do they take together]",
            "<find> the time when both work: {a} {u} alone, {b} {u} alone",
            "[a printer|a machine|an oven] does the job in {a} {u}, an older one in {b} {u}. both at once: how many {u}",
            "how long do {x} and {y} need together to {j} if alone they take {a} and {b} {u}",
            "together how fast: {a} {u} and {b} {u} for the same job",
            "if pump A empties the {p} in {a} {u} and pump B in {b} {u}, how many {u} do both need",
            "{x} alone: {a} {u}. {y} alone: {b} {u}. [both together|as a team|joint time]: [how many {u}|how long|?]",
            "[team work|combined work]: one needs {a} {u}, the other {b} {u}. [how long for both|time for the two together|together]",
            "[if|when] {x} and {y} [join forces|help each other|work side by side] to {j}, how many {u} does it take? alone they need {a} and {b} {u}",
            "{j}: {x} {a} {u}, {y} {b} {u}. [both at the same time|both helping|with both]?",
            "the {p} is full after {a} {u} with [the cold|the first] tap and after {b} {u} with [the hot|the second]. [with both taps|both running|using both], [how many {u}|when is it full]",
            "two [copiers|robots|mowers|drills] finish a job in {a} {u} and {b} {u} [alone|each alone]. running [together|both at once], how many {u}",
            "one does 1/{a} of the job in one of the {u}, the other 1/{b}. how many {u} [together|for both|if both work]",
            "[calculate|compute|work out] the joint time of two [workers|pumps] that need {a} {u} and {b} {u} alone",
            a=a, b=b, u=unit, p=thing, x=one, y=two, j=job,
        )  # fmt: skip
        formula = f"1 / (1 / {a} + 1 / {b})"
    elif kind == "three":
        prompt = draw.phrase(
            "three [taps|pipes|pumps] fill a {p} in {a}, {b} and {c} {u}. how [long|many {u}] [together|with all three open]",
            "three [workers|painters|machines] need {a}, {b} and {c} {u} alone. how long [together|do all three need]",
            "alone it takes {a}, {b} or {c} {u}. [all three together|how long for all three at once]",
            "{x}, {y} and I need {a}, {b} and {c} {u} to {j}. how long if we all work",
            "[three people|three friends|three robots] can {j} in {a}, {b} and {c} {u} [alone|each alone]. [time if they work together|how many {u} as a team|all three together]",
            "[combined work|team of three]: {a} {u}, {b} {u}, {c} {u}. [together|joint time|how many {u}]",
            "the {p} fills in {a} {u}, {b} {u} or {c} {u}, depending on the tap. all taps open: how many {u}",
            "if three pumps alone need {a}, {b} and {c} {u}, how many {u} do they need together",
            "{a} {u}, {b} {u} and {c} {u} for the same job. with all three [at it|working|running], how many {u}",
            "{x} needs {a} {u} to {j}, {y} {b}, a neighbour {c}. [all three together|as a group of three]: how many {u}",
            "three [printers|ovens|mowers] take {a}, {b}, {c} {u} each alone. [running at once|in parallel], how many {u} for the job",
            "1 / (1/{a} + 1/{b} + 1/{c}) {u}: three workers together",
            a=a, b=b, c=c, u=unit, p=thing, x=one, y=two, j=job,
        )  # fmt: skip
        formula = f"1 / (1 / {a} + 1 / {b} + 1 / {c})"
    else:
        a, b = min(a, b), max(a, b)
        prompt = draw.phrase(
            "a [tap|pipe] fills the {p} in {a} {u} and the drain empties it in {b} {u}. both are open: how [long|many {u}] to fill it",
            "filling takes {a} {u}, draining {b} {u}. with both [open|on], how many {u} until the {p} is full",
            "the {p} fills in {a} {u} but a leak empties it in {b} {u}. how long to fill it with the leak",
            "inlet: full in {a} {u}. outlet: empty in {b} {u}. both open, time to fill the {p}",
            "someone forgot the plug: the tap fills the {p} in {a} {u}, the drain empties a full one in {b} {u}. [how many {u} until it is full|when is it full]",
            "[in|inflow]: {a} {u} to fill. [out|outflow]: {b} {u} to empty. [net time to fill the {p}|how many {u} to fill the {p}]",
            "how many {u} [does it take|are needed] to fill a {p} when filling alone takes {a} {u} and the open drain empties it in {b} {u}",
            "a {p} with a hole that empties it in {b} {u} is filled by a tap that needs {a} {u} without the hole. how many {u} to fill it",
            "tap: {a} {u} for a full {p}. open drain: {b} {u} until empty. [both at once|together], how many {u} until full",
            "[the tap fills it|the inflow fills it] in {a} {u} and [runs out|the outflow empties it] in {b} {u}. when is the {p} full, in {u}",
            "1 / (1/{a} - 1/{b}) {u}: time to fill the {p} with the drain open",
            "I left the drain open: filling needs {a} {u} otherwise, emptying {b} {u}. how many {u} until the {p} is full now",
            a=a, b=b, u=unit, p=thing,
        )  # fmt: skip
        formula = f"1 / (1 / {a} - 1 / {b})"
    code = f"result = round({formula}, 4)\nprint(result)"
    return ask(prompt, code, f"It takes **{{out}}** {unit}.", think=f"Add the rates: {formula}.")


@family("word problems")
def ages_later(draw: Draw) -> tuple[Item, ...]:
    """k times as old now, m times as old in (or before) some years: both ages."""
    k, m = draw.pick((3, 2), (4, 2), (4, 3), (5, 2), (5, 3), (7, 3), (6, 2), (5, 4), (3, 2))
    one, two = draw.pick(("my dad", "me"), ("my mother", "me"), *(tuple(draw.random.sample(PEOPLE, 2)) for _ in range(4)))  # fmt: skip
    said = {2: "twice", **{n: f"{counted(n, draw)} times" for n in range(3, 9)}}
    own = two == "me"
    low, high = (24, 80) if own else (k * (m - 1), 60)
    step = k * (m - 1)
    years = draw.integer(max(-(-low // step), 2 if k - m == 1 else 1), high // step) * (k - m)
    is_now = "am I" if own else f"is {two}"
    old_as_b = "as old as me" if own else f"as old as {two}"
    prompt = draw.phrase(
        "{x} is {k} {o}. {t} years later {x} is [only |]{m} {o}. how old [{i} now, and {x}|are the two now|are they today|are both]",
        "[now|today] {x} is {k} {o}, in {t} years [only |]{m}. [how old are both|find both ages|what are the ages now]",
        "{x} is {k} {o}. {t} years from now {x} is [just |]{m} {o}. [ages now|how old is each|how old are both today]",
        "[age puzzle|riddle|homework]: {x} is {k} {o}, and {t} years later {m} {o}. both ages?",
        "in {t} years {x} will be {m} {o}, today it is {k}. [how old are both now|find the ages]",
        "[find|work out|give me|tell me|I want to know|compute] both ages: {x} is now {k} {o} and in {t} years {m} {o}",
        "{x}: {k} {o}. after {t} years: {m} {o}. [what are the ages|how old are they]",
        "[at the moment|at present|this year] {x} is {k} {o}; {t} years on, {x} [will be|is] {m} {o}. [both ages now|how old are they now|find the two ages]",
        "how old are both [now|today] if {x} is {k} {o} and in {t} years {m} {o}",
        "{x} is {k} {o}. wait {t} years and {x} is {m} {o}. [what are the ages|ages today|solve for both ages]",
        "[solve|work out] the ages: {x} {k} {o} today, {m} {o} in {t} years",
        "{x} is {k} {o} now but only {m} {o} in {t} years. [what are both ages|ages of both now|how old is each]",
        "when {t} years have passed, {x} is {m} {o}, and today {k} {o}. [ages today|how old are both today|both ages]",
        "both ages please: now {x} is {k} {o}, {t} years from now {m} {o}",
        "[ages|two ages]: {x} is now {k} {o}, in {t} years {m} {o}. how old are both",
        x=one, o=old_as_b, k=said[k], m=said[m], t=years, i=is_now,
    )  # fmt: skip
    code = f"young = {years} * ({m} - 1) / ({k} - {m})\nprint(f'{{round(young, 2):g}} and {{round({k} * young, 2):g}}')"
    think = f"{k} * young + {years} = {m} * (young + {years}), so young is {years} * ({m} - 1) / ({k} - {m})."
    return ask(prompt, code, "The ages are **{out}**.", think=think)


@family("word problems", number=True, weight=1.5)
def basket_and_change(draw: Draw) -> tuple[Item, ...]:
    """Three kinds of goods: the total, or the change from a note."""
    goods = draw.random.sample(GOODS, 3)
    counts = [draw.integer(2, 6), draw.integer(2, 5), draw.pick(1, 1, 2, 3)]
    prices = [price(draw, low, min(high, 30)) for _, _, low, high in goods]
    coin = draw.pick(*COINS[:-1], "{}")
    if draw.chance(0.3):
        counts, prices, goods = counts[:2], prices[:2], goods[:2]
    parts = []
    for n, p, (single, plural, _, _) in zip(counts, prices, goods, strict=True):
        each = draw.pick(" each", "", " apiece")
        many = draw.pick(f"{n} {plural} at {coin.format(p)}{each}", f"{n} {plural} for {coin.format(p)} each")  # fmt: skip
        parts.append(f"{single} for {coin.format(p)}" if n == 1 else many)
    listed = ", ".join(parts[:-1]) + f" and {parts[-1]}"
    total = sum(n * float(p) for n, p in zip(counts, prices, strict=True))
    note = next((n for n in (10, 20, 50, 100, 200, 500, 1000) if n > total), 2000)
    formula = " + ".join(p if n == 1 else f"{n} * {p}" for n, p in zip(counts, prices, strict=True))
    values = {"l": listed, "b": draw.pick(coin.format(note), f"a {note}", f"a {note} note"), "who": draw.pick(*PEOPLE)}  # fmt: skip
    if draw.chance(0.55):
        prompt = draw.phrase(
            "I [buy|got|take] {l} and [pay|put down|hand over] {b}. [what is my change|how much do I get back|change]",
            "{who} buys {l} and [pays with|hands over|gives] {b}. [how much change|what is the change|how much comes back]",
            "{l}. [paid with|cash] {b}. change",
            "change from {b} for {l}",
            "how much [change|is left] [from|of] {b} after buying {l}",
            "I have {b} and buy {l}. [how much is left|what do I have left|how much money remains]",
            "a customer takes {l} and gives me {b}. [what do I give back|how much change is due]",
            "[at the market|in the shop|at the kiosk] I take {l}, and pay with {b}. what comes back",
            "<find> the change when {who} pays {l} with {b}",
            "[pay|paid|gave] {b} for {l}[: change|, what comes back|. how much back]",
            "[bought|shopping]: {l}. [cash given|money given|handed over]: {b}. [change|money back|return]",
            "with {b} in my [pocket|hand|wallet] I get {l}. [what remains|how much do I keep|what is left over]",
            "is {b} enough for {l}, and [what is left|how much comes back|how much is left]",
            "{who} has {b}. after {l}, [how much is left|what remains|how much money does {who} still have]",
            "the [cashier|seller|baker] gets {b} for {l}. [how much must be returned|change to give|what change is right]",
            "[if|when] I pay {b} for {l}, [what should I get back|how much do they return|my change]",
            **values,
        )  # fmt: skip
        code = f"result = round({note} - ({formula}), 2)\nprint(result)"
        return ask(prompt, code, "The change is **{out}**.", think=f"Take {formula} from {note}.")
    prompt = draw.phrase(
        "I [bought|buy|need|take] {l}. [how much is it|what is the total|total|what do I pay]",
        "{who} buys {l}. [how much does {who} pay|what does it cost altogether|total cost]",
        "{l}[. total|: what does it cost|, how much altogether|]",
        "[total|cost|price] of {l}",
        "what do I owe for {l}",
        "<find> the total [for|of] {l}",
        "[the order|my cart|the basket|invoice] has {l}. [sum|what is the total|total]",
        "how much [are|for] {l} [together|in total|altogether]",
        "[for the party|for school|for the office] we get {l}. what is the bill",
        "[add up|sum up|total up] {l}",
        "[what will|how much will] {l} [cost|come to|be] [altogether|in all|in total]",
        "[how much money|what amount] do I need [for|to buy] {l}",
        "{who} [orders|picked up|took] {l}. [amount due|the bill|how much is owed|sum]",
        "[receipt|invoice|quote|order]: {l}. [amount due|grand total|sum]",
        "we paid for {l}. [how much is that|how much in all|total spent]",
        "[price|sum] of everything: {l}",
        "the [sum|bill|total] [if|when] I take {l}",
        **values,
    )  # fmt: skip
    code = f"result = round({formula}, 2)\nprint(result)"
    return ask(prompt, code, "The total is **{out}**.", think=f"Add {formula}.")


@family("word problems", weight=0.6, number=True)
def snail_in_well(draw: Draw) -> tuple[Item, ...]:
    up = draw.integer(3, 9)
    down = draw.integer(1, up - 1)
    deep = draw.integer(up + 2, 50)
    who, where = draw.pick(("a snail", "well"), ("a frog", "well"), ("a snail", "pole"), ("a beetle", "wall"), ("a climber", "cliff"), ("a worm", "hole"))  # fmt: skip
    size = "deep" if where in ("well", "hole") else "high"
    verb = "get out" if size == "deep" else "reach the top"
    u = "m" if down == 1 else draw.pick("m", "meters", "feet")
    prompt = draw.phrase(
        "{x} [moves|gets|crawls] up {a} {u} [each|per|by] day and [slides|drops|falls] back {b} {u} [over|during the|by] night. the {w} is {d} {u} {s}. [on what day|after how many days] does it {v}",
        "a {w} is {d} {u} {s}. {x} goes up {a} {u} a day and slides down {b} {u} at night. how many days [to {v}|until it can {v}]",
        "{x} in a {w} of {d} {u}: up {a}, down {b} at night. [day it does {v}|when does it {v}|how many days]",
        "how many days does {x} need to {v} of a {d} {u} {w}, {a} {u} up by day and {b} {u} down by night",
        "[riddle|puzzle]: {d} {u} {w}, {x}, {a} {u} up each day, {b} {u} down each night. which day does it {v}",
        "each day {x} climbs {a} {u}, each night it falls back {b} {u}. when is it over {d} {u}",
        "[by day|daily] +{a} {u}, [by night|nightly] -{b} {u}, {d} {u} to go for {x} in a {w}. [which day|day number|on which day] does it {v}",
        "{x} wants to {v} (a {w}, {d} {u} {s}). day: up {a}. night: down {b}. [how many days does it take|which day is it]",
        "after how many days has {x} [managed|done] {d} {u} of {w} if it [gains|climbs] {a} {u} in the daytime and [loses|slips] {b} {u} overnight",
        "how many days does it take {x}, with {a} {u} up per day and {b} {u} down per night, to {v}? the {w} is {d} {u} {s}",
        "climb {a}, slide {b}, {w} {d} {u} {s}: [day number|which day|how many days]",
        "it is {d} {u} to the top for {x}; every day {a} {u} up, every night {b} {u} down. on which day is it there",
        "day number on which {x} can {v}: {w} {d} {u} {s}, +{a} by day, -{b} by night",
        "my child asks: {x}, {w} of {d} {u}, {a} {u} up a day, {b} {u} down a night. how many days until it can {v}",
        x=who, a=up, b=down, d=deep, u=u, w=where, s=size, v=verb,
    )  # fmt: skip
    code = (
        f"height, result = 0, 1\nwhile height + {up} < {deep}:\n"
        f"    height += {up} - {down}\n    result += 1\nprint(result)"
    )
    think = f"Go day by day: up {up}, down {down}, until {deep} is reached."
    return ask(prompt, code, "It is day **{out}**.", think=think)


@family("word problems", number=True, weight=1.3)
def fuel_cost(draw: Draw) -> tuple[Item, ...]:
    """Consumption, distance and price: the cost, or just the fuel."""
    name = draw.pick("car", "car", "van", "truck", "motorbike", "camper")
    fuel = draw.pick("petrol", "diesel", "fuel", "gas", "gasoline")
    far, cost = draw.integer(20, 1500), draw.pick(draw.decimal(1.2, 2.2, 2), draw.decimal(1.2, 2.2, 3))  # fmt: skip
    coin, liter = draw.pick(*COINS), draw.pick("liter", "litre", "l")
    metric = draw.chance(0.7)
    use = tidy(draw.decimal(4, 14, 1)) if metric else draw.integer(15, 55)
    if metric:
        u = draw.pick(f"{use} {liter}s per 100 km", f"{use} l/100km", f"{use} {liter}s on 100 km", f"{use} L per 100 km")  # fmt: skip
        u, d = u.replace(" ls ", " l "), f"{far} km"
        amount, each = f"{far} / 100 * {use}", f"per {liter}"
    else:
        u, d = draw.pick(f"{use} mpg", f"{use} miles per gallon", f"{use} miles to the gallon"), f"{far} miles"  # fmt: skip
        amount, each, cost = f"{far} / {use}", "a gallon", draw.decimal(2.5, 5, 2)
    values = {"n": name, "f": fuel, "u": u, "d": d, "p": f"{coin.format(cost)} {each}", "who": draw.pick(*PEOPLE)}  # fmt: skip
    if draw.chance(0.15):
        return _fuel_each(draw, f"{amount} * {cost}", values)
    if draw.chance(0.7):
        prompt = draw.phrase(
            "[a|my|our|the] {n} [uses|takes|needs|burns] {u}. {f} is {p}. [what does a trip of {d} cost|what is the price of {d}|cost of {d}]",
            "{d} with {u}, {f} at {p}[: cost|. what does it cost|, how much]",
            "{f} [costs|is] {p}, [the|my] {n} does {u}. [what do I pay for|how much for|price of] {d}",
            "how much money [do I need|is it|goes into the tank] for {d} [at|with] {u} and {p}",
            "{who} drives {d}. the {n} needs {u}, {f} costs {p}. [what does the trip cost|how much does {who} pay]",
            "[fuel|trip|travel] cost: {d}, {u}, {p}",
            "<find> the {f} cost of {d} with {u} at {p}",
            "we [go on holiday|drive to the sea|visit grandma], {d}. {u}, {p}. [how expensive is it|what is the cost of {f}]",
            "what will {d} cost me if my {n} takes {u} and {f} is {p}",
            "[trip|journey] of {d}, consumption {u}, price {p}. [total cost|cost]",
            "[filling up|refuelling] for {d}: the {n} [takes|needs] {u}, {f} {p}. [what do I pay|how much money|bill]",
            "is the {n} cheap? {d}, {u}, {p}. [cost of the trip|what does it cost|total for {f}]",
            "[calculate|compute|estimate] [the {f} cost|what {f} costs] for {d}: {u}, {f} at {p}",
            "[consumption|use]: {u}; [distance|way]: {d}; {f}: {p}[. cost?|. money needed|: total cost]",
            "{who} commutes {d} [a week|a month] in a {n} with {u}. at {p}, what [does that cost|is the {f} bill]",
            "the {n} [drinks|swallows|burns] {u}. [we drove|the tour was|it is] {d}. {f} is {p}. [how much did we spend|cost|what did it cost]",
            "how expensive is it to drive {d} when {f} is {p} and the {n} needs {u}",
            **values,
        )  # fmt: skip
        code = f"result = round({amount} * {cost}, 2)\nprint(result)"
        think = f"The fuel is {amount}; times the price {cost}."
        return ask(prompt, code, "It costs **{out}**.", think=think)
    out = "liters" if metric else "gallons"
    prompt = draw.phrase(
        "[a|my|the] {n} [uses|takes|needs|burns] {u}. how many {o} for {d}",
        "how much {f} [do I need|is used|goes] for {d} at {u}",
        "{u}, {d}: how many {o}",
        "{o} of {f} for {d} with {u}",
        "{who} drives {d} in a {n} with {u}. how much {f} is that",
        "<find> the {f} needed for {d} at {u}",
        "[tank|fuel|trip] planning: {d}, {u}. {o} needed",
        "how many {o} [does a {n} burn|go through the {n}|are used] on {d} at {u}",
        "I drive {d}, the {n} [uses|takes] {u}. {o} of {f}",
        "{d} and {u}. [how many {o} do I have to buy|{o} burnt|{o} for the trip]",
        "[amount|quantity] of {f} in {o} for {d}, [consumption|use] {u}",
        o=out, **values,
    )  # fmt: skip
    code = f"result = round({amount}, 2)\nprint(result)"
    return ask(prompt, code, f"It takes **{{out}} {out}**.", think=f"The fuel is {amount}.")


def _fuel_each(draw: Draw, formula: str, values: dict[str, str]) -> tuple[Item, ...]:
    """The cost of a trip, shared equally."""
    people = draw.integer(2, 6)
    prompt = draw.phrase(
        "{k} of us share a {n} for {d}. it needs {u}, {f} is {p}. [how much does each pay|cost per person|what does each owe]",
        "{d} with {u}, {f} at {p}, {k} people[: cost each|. how much per person|, each pays]",
        "<find> the {f} cost per person: {d}, {u}, {p}, shared by {k}",
        "[car pool|ride share]: {k} people, {d}, {u}, {f} at {p}. [each pays|per head|share of each]",
        "{who} drives {d} with {k} people in the {n}, {who} included. {u}, {p}. [what does each pay|fuel money per person]",
        "if {k} friends split the {f} for {d} ({u}, {p}), what is it for each",
        "[fuel|trip] cost per head: {d}, {u}, {f} at {p}, {k} people",
        "{k} [colleagues|students|hikers] go {d} in one {n}, {u}. {f} [is|costs] {p}. [what must each give|each one's part|how much per head]",
        "the {n} [does|needs|takes] {u}, {f} is {p}, {d} to go. divided by {k}, how much is that",
        "[everyone pays the same|we share equally]: {d}, {u}, {p}, {k} people. one share",
        **values, k=people,
    )  # fmt: skip
    code = f"result = round({formula} / {people}, 2)\nprint(result)"
    think = f"The cost is {formula}; divide it by {people}."
    return ask(prompt, code, "Each pays **{out}**.", think=think)


@family("word problems", number=True, weight=1.3)
def rest_at_a_rate(draw: Draw) -> tuple[Item, ...]:
    """Part is done: how many more days (weeks, hours) at so many a day."""
    rate = draw.integer(3, 60)
    total = rate * draw.integer(3, 30) + draw.integer(0, rate)
    done = draw.integer(1, total - rate)
    thing, verb, past, unit = draw.pick(
        ("pages", "reads", "read", "day"), ("pages", "reads", "read", "evening"), ("rows", "knits", "knitted", "evening"),
        ("words", "learns", "learned", "day"), ("parcels", "packs", "packed", "hour"), ("trees", "plants", "planted", "day"),
        ("euros", "saves", "saved", "week"), ("dollars", "saves", "saved", "week"), ("kilometers", "walks", "walked", "day"),
        ("bricks", "lays", "laid", "hour"), ("exercises", "does", "done", "day"), ("photos", "sorts", "sorted", "hour"),
        ("tiles", "lays", "laid", "day"), ("tests", "grades", "graded", "evening"), ("fliers", "hands out", "handed out", "hour"),
    )  # fmt: skip
    i_do = {"does": "do", "hands out": "hand out"}.get(verb, verb[:-1])
    if draw.chance(0.2):
        return _rate_needed(draw, (total, done), (thing, past, unit))
    whole = draw.pick("the book has", "there are") if thing == "pages" else draw.pick("the goal is", "it takes", "the plan says")  # fmt: skip
    prompt = draw.phrase(
        "{who} {v} {k} {t} [per|{au}|each] {u}. {w} {n} {t} and {d} are [already |]{p}. how many more {u}s[ until the end| until {who} finishes| to go|]",
        "I have {p} {d} of {n} {t} and {i} {k} [per|{au}|each] {u}. how many {u}s [are left|more|until I am done]",
        "{n} {t}, {d} {p} already, {k} [per|{au}] {u}: how many more {u}s",
        "how many more {u}s for {n} {t} if {d} are done and I {i} {k} {au} {u}",
        "{w} {n} {t}. {d} are {p}. at {k} [per|{au}|every] {u}, [how long will the rest take|how many {u}s are left|in how many {u}s is it done]",
        "<find> the remaining {u}s: {n} {t}, {d} done, {k} [per|each] {u}",
        "{who} wants {n} {t} and has {d}. every {u} there are {k} more. after how many {u}s is it enough",
        "already {p}: {d} of {n} {t}. speed: {k} {au} {u}. {u}s left?",
        "I need {n} {t}, have {d}, and {i} {k} [each|every] {u}. how many {u}s more do I need",
        "[goal|total] {n} {t}, [so far|done] {d}, [pace|speed|rate] {k} per {u}[. {u}s to go|: {u}s left|. how many {u}s until done]",
        "of {n} {t}, {d} [are finished|are done|are behind {who}]. [continuing|going on] at {k} {au} {u}, [how many {u}s remain|{u}s left|it takes how many {u}s]",
        "{d} down, {n} {t} in all. [with|doing] {k} [each|every] {u}, how many {u}s [are missing|still|more]",
        "{who} has managed {d} of the {n} {t} so far. now {k} {au} {u} [are possible|follow]. how many {u}s for the rest",
        "what is left of {n} {t} after {d}, [done at|at a pace of] {k} per {u}: how many {u}s",
        who=draw.pick(*PEOPLE), t=thing, v=verb, i=i_do, p=past, u=unit, au="an" if unit in ("evening", "hour") else "a", k=rate, n=shown(total, draw), d=done, w=whole,
    )  # fmt: skip
    code = f"import math\nresult = math.ceil(({total} - {done}) / {rate})\nprint(result)"
    think = f"The rest is {total} minus {done}; divide by {rate} and round up."
    return ask(prompt, code, f"It takes **{{out}}** more {unit}s.", think=think)


def _rate_needed(
    draw: Draw, sizes: tuple[int, int], words: tuple[str, str, str]
) -> tuple[Item, ...]:
    """How many a day so that the rest is done in time."""
    (total, done), (thing, past, unit), left = sizes, words, draw.integer(2, 30)
    prompt = draw.phrase(
        "{n} {t}, {d} {p} already, {s} {u}s left. how many [per|each|every] {u} [from now on|to be done in time|are needed]",
        "I have {p} {d} of {n} {t} and there are {s} {u}s left. how many {t} [per|each] {u} do I have to do",
        "how many {t} per {u} to get from {d} to {n} [in|within] {s} {u}s",
        "<tell> how many {t} per {u} are needed: {d} of {n} done, {s} {u}s to go",
        "{who} wants to finish {n} {t} in {s} more {u}s and has {d}. [needed per {u}|how many each {u}|what must be done per {u}]",
        "deadline in {s} {u}s: {n} {t} needed, {d} ready. {t} per {u}",
        "[pace|speed|rate] needed for {n} {t} in {s} more {u}s, {d} done, in {t} per {u}",
        "{n} {t} minus {d} in {s} {u}s: how many [each|per|every] {u}",
        "[to be ready|to finish] in {s} {u}s, with {d} of {n} {t} {p}, what must I [do|manage] per {u}",
        "{d} of {n} {t} are {p}. only {s} {u}s remain. [how many a {u}|{t} per {u}]",
        n=shown(total, draw), t=thing, d=done, p=past, u=unit, s=left, who=draw.pick(*PEOPLE),
    )  # fmt: skip
    code = f"result = round(({total} - {done}) / {left}, 2)\nprint(result)"
    think = f"The rest is {total} minus {done}; divide it by {left} {unit}s."
    return ask(prompt, code, f"It takes **{{out}}** {thing} per {unit}.", think=think)


@family("word problems", number=True)
def flow_rate(draw: Draw) -> tuple[Item, ...]:
    """So much over so long, with a change of unit: which rate."""
    big, small, factor = draw.pick(("litres", "ml", 1000), ("liters", "ml", 1000), ("l", "ml", 1000), ("kg", "grams", 1000), ("km", "meters", 1000), ("g", "mg", 1000), ("GB", "MB", 1000), ("m", "cm", 100))  # fmt: skip
    amount = draw.pick(0.5, 1, 1.5, 2, 2.5, 3, 0.75, 0.25, draw.integer(2, 12))
    time = draw.integer(2, 24)
    unit = draw.pick("hour", "hour", "minute", "day")
    story = {"ml": ("a patient needs", "an infusion of", "a drip delivers", "a tank leaks", "I drink"), "mg": ("a patient gets", "a filter catches"), "grams": ("a machine uses", "a mill grinds", "an animal eats"), "meters": ("a snail race covers", "a drone flies", "a hiker walks"), "MB": ("a server sends", "I download"), "cm": ("a plant grows", "a machine cuts", "snow falls")}[small]  # fmt: skip
    prompt = draw.phrase(
        "{s} {n} {b} [over|in] {t} {u}s. [how many {m} per {u}|how many {m} is that per {u}]",
        "{n} {b} in {t} {u}s, how many {m} [per|a|each|every] {u}",
        "{n} {b} [over|in|during] {t} {u}s[: {m} per {u}|, in {m}/{u}|. rate in {m} per {u}]",
        "<find> the rate in {m} per {u} for {n} {b} in {t} {u}s",
        "what is the {m}-per-{u} rate [of|for] {n} {b} [over|in] {t} {u}s",
        "[set|spread|distribute] {n} {b} evenly over {t} {u}s. [how many {m} is that each {u}|{m} per {u}]",
        "if {n} {b} [go|flow|pass] in {t} {u}s, how many {m} [in one|each|per] {u}",
        "I need {n} {b} in {t} {u}s. which rate is that in {m} per {u}",
        "[pump|drip|feed|flow] rate: {n} {b}, {t} {u}s. {m} [per|each] {u}",
        "{s} {n} {b}, spread over {t} {u}s. [set the rate in {m} per {u}|{m} per {u}|how many {m} each {u}]",
        "[divide|convert] {n} {b} per {t} {u}s [into|to] {m} per {u}",
        "over {t} {u}s, {n} {b} [pass|are used|run through]. [average rate in {m} per {u}|{m} a {u}|per {u}, how many {m}]",
        "how many {m} per {u} give {n} {b} [in|after] {t} {u}s",
        "in one {u} how many {m}, if {t} {u}s make {n} {b}",
        s=draw.pick(*story), n=amount, b=big, m=small, t=time, u=unit,
    )  # fmt: skip
    code = f"result = round({amount} * {factor} / {time}, 4)\nprint(result)"
    think = f"{amount} {big} are {amount} * {factor} {small}; divide by {time}."
    return ask(prompt, code, f"The rate is **{{out}} {small}** per {unit}.", think=think)


@family("word problems", number=True)
def average_speed_of_trip(draw: Draw) -> tuple[Item, ...]:
    """Two parts of a trip."""
    d, u = draw.pick(("km", "km/h"), ("miles", "mph"))
    if draw.chance(0.55):
        a, b = draw.integer(2, 60) * 5, draw.integer(2, 60) * 5
        s, t = draw.pick(2, 3, 4, 1.5, 0.5, 2.5), draw.pick(2, 4, 5, 1.5, 3, 3.5)
        prompt = draw.phrase(
            "I drive {a} {d} in {s} h and then {b} {d} in {t} h. [average speed|what is my average speed|how fast on average]",
            "[first|a train covers] {a} {d} in {s} hours, then {b} {d} in {t} hours. [what is the average speed|mean speed|average in {u}]",
            "average speed of {a} {d} in {s} hours plus {b} {d} in {t} hours",
            "<find> the average speed for a trip of {a} {d} ({s} hours) and {b} {d} ({t} hours)",
            "two legs: {a} {d} in {s} h, {b} {d} in {t} h. overall speed",
            "{n} cycles {a} {d} in {s} hours, rests, and rides {b} {d} in {t} hours. [average speed while riding|speed on average]",
            "[part one|leg one]: {a} {d}, {s} h. [part two|leg two]: {b} {d}, {t} h. [mean speed|average speed|average in {u}]",
            "after {a} {d} in {s} hours came {b} {d} in {t} hours. [overall average speed|mean speed in {u}|how fast on average]",
            "[overall|mean] speed [for|over] [both parts|the whole trip]: {s} h for {a} {d}, {t} h for {b} {d}",
            "a [bus|truck|boat] does {a} {d} in {s} hours and another {b} {d} in {t} hours. what is its average speed",
            "what was [my|our] average in {u} [with|after] {a} {d} in {s} h, then {b} {d} in {t} h",
            "{a} {d} took {s} h, the next {b} {d} took {t} h. [average speed|mean speed of it all|what was the average]",
            "trip log: {a} {d} / {s} h, {b} {d} / {t} h. average speed in {u}",
            "[first stage|day one]: {a} {d} in {s} hours; [second stage|day two]: {b} {d} in {t} hours. [average speed overall|total average in {u}]",
            a=a, b=b, s=s, t=t, d=d, u=u, n=draw.pick(*PEOPLE),
        )  # fmt: skip
        formula = f"({a} + {b}) / ({s} + {t})"
    else:
        a, b = draw.integer(2, 26) * 5, draw.integer(2, 26) * 5
        prompt = draw.phrase(
            "I [drive|go] there at {a} {u} and [come back|return] at {b} {u}. [what is the average speed|average speed of the whole trip]",
            "[one way|uphill|there] {a} {u}, [back|downhill|the same way back] {b} {u}: average speed",
            "average speed if half the distance is done at {a} {u} and the other half at {b} {u}",
            "<find> the average speed of a round trip at {a} {u} there and {b} {u} back",
            "{n} goes to work at {a} {u} and home at {b} {u}, same road. average speed",
            "[going|outward] {a} {u}, [returning|homeward] {b} {u}, equal distances. [mean speed|average speed|average over both]",
            "the same way [twice|there and back]: first with {a} {u}, then with {b} {u}. [overall average speed|what is the mean speed]",
            "a [cyclist|runner|boat] does a hill up at {a} {u} and down at {b} {u}, same length. average speed",
            "what is the average speed of a [return trip|round trip] with {a} {u} out and {b} {u} back",
            "two halves of equal length at {a} and {b} {u}: average speed of the whole way",
            "average speed, not the plain mean: {a} {u} there, {b} {u} back",
            "{n} walks to the lake at {a} {u} and runs back at {b} {u}. what is the average speed [over all|of the whole way]",
            "[half the way|first half of the distance] at {a} {u}, the [other half|second half] at {b} {u}. [mean speed of the trip|average speed]",
            "how fast on average [if|when] I go {a} {u} one way and {b} {u} the other way",
            a=a, b=b, u=u, n=draw.pick(*PEOPLE),
        )  # fmt: skip
        formula = f"2 * {a} * {b} / ({a} + {b})"
    code = f"result = round({formula}, 2)\nprint(result)"
    return ask(prompt, code, f"The average speed is **{{out}} {u}**.", think=f"Whole way over whole time: {formula}.")  # fmt: skip


@family("word problems", number=True)
def mixing(draw: Draw) -> tuple[Item, ...]:
    """Two amounts of different strength, price or temperature, mixed."""
    if draw.chance(0.2):
        return _dilution(draw)
    a, b = draw.integer(1, 40), draw.integer(1, 40)
    kind = draw.pick("strength", "strength", "price", "degrees", "grades")
    if kind == "strength":
        p, q = draw.integer(1, 60), draw.integer(1, 95)
        u, what = draw.pick(("liters", "acid"), ("ml", "alcohol"), ("kg", "salt solution"), ("l", "syrup"), ("liters", "juice"))  # fmt: skip
        prompt = draw.phrase(
            "mix {a} {u} of {p}% {w} with {b} {u} of {q}% {w}. [what is the concentration|what percentage results|how strong is it]",
            "{a} {u} of {p}% and {b} {u} of {q}% {w}[ mixed|]: [concentration|what strength|percentage] of the mixture",
            "<find> the concentration when {a} {u} {w} ({p}%) and {b} {u} ({q}%) are mixed",
            "what strength do I get from {a} {u} at {p}% plus {b} {u} at {q}% {w}",
            "I pour {a} {u} of {p} percent {w} into {b} {u} of {q} percent. new concentration in percent",
            "mixture: {a} {u} ({p}%), {b} {u} ({q}%). result in %",
            "[combine|stir together|put together] {a} {u} of {p}% {w} and {b} {u} of {q}% {w}. [percent of the blend|strength in percent|what percentage]",
            "[final|resulting|new] concentration [of|for] {a} {u} {p}% {w} + {b} {u} {q}% {w}",
            "there are {a} {u} of {p}% {w} in the tank and {b} {u} of {q}% are added. [what percent is it now|concentration now|new strength]",
            "[if|when] {b} {u} of {q} percent {w} [meet|are stirred into] {a} {u} of {p} percent, [what percentage comes out|how strong is the result]",
            "[dilution|blend|mixing]: {a} {u} at {p}%, {b} {u} at {q}%, {w}. percent of the total",
            a=a, b=b, p=p, q=q, u=u, w=what,
        )  # fmt: skip
        answer = "The mixture has **{out}%**."
    elif kind == "price":
        p, q = draw.integer(2, 30), draw.integer(2, 40)
        what = draw.pick("coffee", "tea", "nuts", "rice", "sweets", "seed")
        prompt = draw.phrase(
            "{a} kg of {w} at {p} per kg are mixed with {b} kg at {q} per kg. [what is a kg of the mixture worth|price per kg of the blend]",
            "a shop blends {a} kg {w} ({p} a kg) and {b} kg ({q} a kg). [price per kg|what does a kg of the blend cost]",
            "<find> the price per kg of a blend of {a} kg {w} at {p} and {b} kg at {q}",
            "blend {a} kg at {p} with {b} kg at {q}[, price per kg|. cost of one kg]",
            "what does one kg cost if I mix {a} kg {w} for {p} a kg with {b} kg for {q} a kg",
            "[average|mean] price per kg of {a} kg {w} at {p} and {b} kg at {q}",
            "I [bought|have] {a} kg {w} at {p} a kg and {b} kg at {q} a kg. [average price per kg|what did I pay per kg on average|price of one kg of all]",
            "[two sorts|two kinds] of {w}: {a} kg ({p} per kg) and {b} kg ({q} per kg). [blend price per kg|one kg of the blend costs what]",
            "to sell a mix of {a} kg {w} ({p}/kg) and {b} kg ({q}/kg) without loss, what must a kg cost",
            "{a} kg of {w} cost {p} per kg, {b} kg of a better kind {q} per kg. all mixed, [price of a kg|per kg]",
            "[unit price|kg price] of the blend: {a} kg {w} x {p}, {b} kg x {q}",
            "what is the [mean|average] cost of a kg when {a} kg {w} at {p} and {b} kg at {q} go into one [sack|bag|bin]",
            "[grocer|roaster|farmer] mixes {a} kg {w} worth {p} a kg with {b} kg worth {q} a kg. [value of one kg|what is one kg worth|cost per kg]",
            "{a} kg x {p} + {b} kg x {q}, {w}: per kg of the mix",
            "fair price per kg for a mixture of {a} kg {w} ({p} each kg) and {b} kg ({q} each kg)",
            a=a, b=b, p=p, q=q, w=what,
        )  # fmt: skip
        answer = "A kg of the mixture costs **{out}**."
    elif kind == "degrees":
        p, q = draw.integer(5, 30), draw.integer(40, 95)
        prompt = draw.phrase(
            "mix {a} liters of water at {p} degrees with {b} liters at {q} degrees. [final temperature|how warm is it]",
            "{a} l of {p}°C water and {b} l of {q}°C water, [what temperature|temperature of the mix]",
            "<find> the temperature when {a} liters ({p} degrees) and {b} liters ({q} degrees) of water are mixed",
            "pour {b} l of hot water ({q}°) into {a} l of cold water ({p}°). how warm does it get",
            "[bath|tea|wash]: {a} l cold water ({p} degrees) plus {b} l hot ({q} degrees). [temperature|how warm|mixed temperature]",
            "what temperature [results|comes out|do I get] when {a} liters of {p}° water [meet|are mixed with] {b} liters of {q}° water",
            "{b} liters at {q} degrees are added to {a} liters at {p} degrees, water. [new temperature|temperature afterwards|how warm is all of it]",
            "[final|mix] temperature of {a} l water {p}°C + {b} l water {q}°C",
            "a bucket of {a} liters at {p} degrees gets {b} liters of water with {q} degrees. how warm is it then",
            "[add|pour] {b} liters of {q} degree water [to|into] {a} liters of {p} degree water. [temperature|resulting temperature|degrees now]",
            "[bathtub|aquarium|tea pot]: {a} l at {p}°, then {b} l at {q}°. mixed temperature",
            "{a} liters, {p} degrees, and {b} liters, {q} degrees, both water[: mixed|, poured together|. all in one bucket]. temperature",
            "how [warm|hot] is the water [if|when] I mix {b} l at {q} degrees with {a} l at {p} degrees",
            a=a, b=b, p=p, q=q,
        )  # fmt: skip
        answer = "The mixture has **{out}** degrees."
    else:
        p, q = draw.integer(40, 99), draw.integer(40, 99)
        prompt = draw.phrase(
            "one class of {a} [pupils|students] [has an average of|averages] {p}, another of {b} averages {q}. [overall average|average of both|combined mean]",
            "{a} [people|students] average {p} and {b} average {q}, [what is the average of all|combined average]",
            "<find> the combined average: {a} values with mean {p}, {b} values with mean {q}",
            "weighted [mean|average] of {p} (weight {a}) and {q} (weight {b})",
            "{p} counts {a} times, {q} counts {b} times. weighted average",
            "[mean|average] of everyone: {a} [with|at] a mean of {p}, {b} [with|at] a mean of {q}",
            "group one: {a} [people|plants|items], mean {p}. group two: {b}, mean {q}. [overall mean|mean of all|combined average]",
            "[weighted mean|weighted average]: values {p} and {q}, weights {a} and {b}",
            "[combine|merge] two groups, {a} values averaging {p} and {b} values averaging {q}. [new average|overall average]",
            "what is the average [of all|overall] if {a} have {p} on average and {b} have {q}",
            "[morning|first] group: {a} [runs|samples], average {p}. [evening|second] group: {b}, average {q}. [average of all|total mean]",
            "mean of {a} values is {p}, mean of {b} others is {q}. [mean of all values|what is the mean together]",
            "({a} * {p} + {b} * {q}) over {a} + {b}, the combined mean",
            a=a, b=b, p=p, q=q,
        )  # fmt: skip
        answer = "The average is **{out}**."
    formula = f"({a} * {p} + {b} * {q}) / ({a} + {b})"
    code = f"result = round({formula}, 4)\nprint(result)"
    return ask(prompt, code, answer, think=f"A weighted mean: {formula}.")


def _dilution(draw: Draw) -> tuple[Item, ...]:
    """Water that is added: how strong it becomes, or how much water it takes."""
    a, p = draw.integer(1, 60), draw.integer(10, 95)
    u, what = draw.pick(("liters", "acid"), ("ml", "alcohol"), ("l", "syrup"), ("liters", "juice"), ("ml", "bleach"), ("liters", "brine"))  # fmt: skip
    values = {"a": a, "p": p, "u": u, "w": what, "who": draw.pick(*PEOPLE)}
    if draw.chance(0.5):
        b = draw.integer(1, 60)
        prompt = draw.phrase(
            "{a} {u} of {p}% {w} and {b} {u} of water are mixed. [concentration|how strong is it|what percentage is it]",
            "I add {b} {u} of water to {a} {u} of {p}% {w}. [new concentration|how strong is it now|percent now]",
            "dilute {a} {u} {w} ({p}%) with {b} {u} water[: percent|. new strength in percent|, what is the concentration]",
            "<find> the concentration of {a} {u} of {p}% {w} after adding {b} {u} of water",
            "{who} pours {b} {u} of water into {a} {u} of {p} percent {w}. what percentage is left",
            "[after|by] adding {b} {u} of water, {a} {u} of {p}% {w} [has|becomes] what percentage",
            "{a} {u} of {w} at {p}%, plus {b} {u} [of plain water|of pure water|water][: strength|, how many percent|. concentration]",
            "[the glass|the tank|the bottle] holds {a} {u} of {p}% {w}; I fill in {b} {u} of water. how many percent is it",
            "water {b} {u}, {w} {a} {u} of {p}%. [percent of the mix|what strength|concentration when mixed]",
            "C1 = {p}%, V1 = {a} {u}, add {b} {u} water: C2 in percent",
            **values, b=b,
        )  # fmt: skip
        code = f"result = round({a} * {p} / ({a} + {b}), 4)\nprint(result)"
        think = f"The same {a} * {p} is now in {a} + {b}."
        return ask(prompt, code, "The mixture has **{out}%**.", think=think)
    q = draw.integer(2, p - 1)
    prompt = draw.phrase(
        "how much water must be added to {a} {u} of {p}% {w} to [get|make] {q}%",
        "[dilute|thin] {a} {u} of {p}% {w} to {q}%: how much water, in {u}",
        "I have {a} {u} of {p}% {w} and need {q}%. [how many {u} of water do I add|how much water goes in]",
        "<find> the water to add to {a} {u} of {p}% {w} [so that it has|to reach|for a strength of] {q}%",
        "{who} wants {q} percent instead of {p} percent {w}, {a} {u} of it. {u} of water to add",
        "from {p}% to {q}% by adding water, {a} {u} at the start. water in {u}",
        "[amount|quantity] of water that brings {a} {u} of {p}% {w} [down to|to] {q}%",
        "{a} {u} of {w} with {p} percent [must|has to|should] become {q} percent. [how much water|water needed, in {u}|add how much water]",
        "[lab|kitchen|garden]: thin {w} from {p}% to {q}%, I have {a} {u}. how much water do I pour in",
        "{p}% is too strong. {a} {u} of {w} shall have {q}%. [water to add|how many {u} of water]",
        "C1 = {p}%, V1 = {a} {u}, C2 = {q}%: how much water to add",
        **values, q=q,
    )  # fmt: skip
    code = f"result = round({a} * {p} / {q} - {a}, 4)\nprint(result)"
    think = f"In the end there are {a} * {p} / {q}; take the {a} away."
    return ask(prompt, code, f"Add **{{out}} {u}** of water.", think=think)


@family("word problems", number=True)
def amount_at_rate(draw: Draw) -> tuple[Item, ...]:
    """So many in so long: how many in another time, or how long for another amount."""
    who, thing, verb, unit, low, high = draw.pick(
        ("a machine", "bottles", "fills", "minutes", 5, 40), ("a machine", "bottles", "fills", "hours", 200, 900), ("a printer", "pages", "prints", "minutes", 5, 30), ("a baker", "loaves", "bakes", "hours", 5, 40), ("a pump", "liters", "moves", "minutes", 10, 90),
        ("a typist", "words", "types", "minutes", 25, 80), ("a factory", "cars", "makes", "days", 20, 90), ("a factory", "cars", "makes", "hours", 2, 9), ("a tap", "liters", "gives", "minutes", 4, 15), ("a robot", "parts", "welds", "hours", 15, 90), ("a robot", "parts", "welds", "minutes", 1, 4),
        ("a student", "pages", "reads", "hours", 15, 45), ("a student", "pages", "reads", "days", 10, 90), ("a heart", "beats", "makes", "minutes", 55, 110), ("a cook", "pancakes", "makes", "minutes", 1, 3), ("a cashier", "customers", "serves", "hours", 10, 40),
    )  # fmt: skip
    t = draw.integer(2, 20 if unit == "minutes" else 9)
    a = draw.random.randint(low * t, high * t)
    if draw.chance(0.55):
        s = draw.integer(2, 90 if unit == "minutes" else 30)
        prompt = draw.phrase(
            "{w} {v} {a} {k} in {t} {u}. how many {k} in {s} {u}",
            "if {w} {v} {a} {k} in {t} {u}, how many [does it do|are done|is that] in {s} {u}",
            "{a} {k} in {t} {u}, [how many in|what about|and in] {s} {u}",
            "at {a} {k} [per|every|in] {t} {u}, how many {k} [in|after|during] {s} {u}",
            "<find> the number of {k} in {s} {u} if {w} {v} {a} in {t}",
            "{w} {v} {a} {k} every {t} {u}. {s} {u} later: how many {k}",
            "{t} {u}: {a} {k}. {s} {u}: ?",
            "[rate|output]: {a} {k} [per|in] {t} {u}. [how many|amount|number of {k}] [in|after] {s} {u}",
            "{w} {v} {a} {k} [each|every] {t} {u}. [what is the number|how many {k}] after {s} {u}",
            "in {s} {u}, how many {k} [come out|are there|get done] if it is {a} in {t} {u}",
            "[scale|convert] {a} {k} in {t} {u} to {s} {u}",
            "{w} [needs|takes] {t} {u} for {a} {k}. [in|with] {s} {u}, how many {k}",
            "[suppose|say] {t} {u} give {a} {k}. [then|so] {s} {u} give how many",
            w=who, v=verb, a=a, k=thing, t=t, u=unit, s=s,
        )  # fmt: skip
        code = f"result = round({a} / {t} * {s}, 2)\nprint(result)"
        think = f"One of the {unit} gives {a} / {t}; times {s}."
        return ask(prompt, code, f"That makes **{{out}}** {thing}.", think=think)
    b = draw.random.randint(low * 2, high * 40)
    prompt = draw.phrase(
        "{w} {v} {a} {k} in {t} {u}. how [long|many {u}] [for|does it take for] {b} {k}",
        "if {w} {v} {a} {k} in {t} {u}, how long do {b} {k} take",
        "{a} {k} take {t} {u}, [how long do|how many {u} for] {b} {k}",
        "at {a} {k} in {t} {u}, how many {u} [until|for|are] {b} {k}",
        "<find> the time in {u} for {b} {k} when {a} take {t} {u}",
        "{a} {k}: {t} {u}. {b} {k}: how many {u}",
        "[rate|output]: {a} {k} [per|in] {t} {u}. how many {u} for {b} {k}",
        "{w} {v} {a} {k} [each|every] {t} {u}. after how many {u} are there {b}",
        "how many {u} are needed for {b} {k} at {a} [per|in] {t} {u}",
        "[an order|a load|a job] of {b} {k}: {a} take {t} {u}. [{u} needed|how many {u}|time in {u}]",
        "{w} [needs|takes] {t} {u} for {a} {k}. [so|and] {b} {k} take how many {u}",
        "[suppose|say] {a} {k} need {t} {u}. [then|so] how many {u} for {b}",
        w=who, v=verb, a=a, k=thing, t=t, u=unit, b=b,
    )  # fmt: skip
    code = f"result = round({b} / {a} * {t}, 2)\nprint(result)"
    return ask(prompt, code, f"It takes **{{out}}** {unit}.", think=f"{b} / {a} times {t} {unit}.")


@family("word problems", number=True, weight=0.8)
def coins_worth(draw: Draw) -> tuple[Item, ...]:
    """A handful of coins or notes: what they are worth."""
    kinds = draw.pick(
        (("quarters", 25), ("dimes", 10), ("nickels", 5), ("pennies", 1)),
        (("50 cent coins", 50), ("20 cent coins", 20), ("10 cent coins", 10), ("5 cent coins", 5)),
        (("5 euro notes", 500), ("10 euro notes", 1000), ("2 euro coins", 200), ("20 euro notes", 2000)),
        (("five dollar bills", 500), ("ten dollar bills", 1000), ("twenty dollar bills", 2000), ("quarters", 25)),
    )  # fmt: skip
    chosen = draw.random.sample(kinds, draw.integer(2, 3))
    counts = [draw.integer(2, 25) for _ in chosen]
    parts = [f"{n} {name}" for n, (name, _) in zip(counts, chosen, strict=True)]
    prompt = draw.phrase(
        "[I have|my purse holds|in the jar there are|{who} has] {l}. [how much money is that|how much is it worth|what is that in total]",
        "how much [is|are] {l}[ worth| together| in total|]",
        "{l}[: total value|, how much money|. how much]",
        "<find> the value of {l}",
        "count my money: {l}",
        "the tip jar has {l}. what is in it",
        "[add up|sum up|total] {l}[ in money|]",
        "what [amount|sum of money] do {l} [make|come to|add up to]",
        "{who} [found|saved|emptied a jar with|counted] {l}. [how much is that|total in money|what are they worth]",
        "my [pocket|piggy bank|drawer] has {l}[: worth|. what is it worth|, how much money]",
        "[worth|value|total] of {l}",
        "[count|add] the [coins|cash|money]: {l}",
        "I [pay|paid] with {l}. [how much was that|what did I pay|amount]",
        "{l} [on the table|in the till|in my hand][: sum in money|, how much is it|. what is the amount]",
        "if I bring {l} to the bank, how much do I get",
        l=", ".join(parts[:-1]) + f" and {parts[-1]}", who=draw.pick(*PEOPLE),
    )  # fmt: skip
    formula = " + ".join(f"{n} * {tidy(c / 100)}" for n, (_, c) in zip(counts, chosen, strict=True))
    code = f"result = round({formula}, 2)\nprint(result)"
    return ask(prompt, code, "That is worth **{out}**.", think=f"Add {formula}.")


@family("word problems", number=True, weight=0.8)
def cover_a_surface(draw: Draw) -> tuple[Item, ...]:
    """Tiles, paint, seed, posts: how many are needed, rounded up."""
    a, b = draw.pick(draw.integer(2, 12), tidy(draw.decimal(2, 9, 1))), draw.integer(2, 15)
    kind = draw.pick("paint", "tiles", "fence")
    if kind == "paint":
        each = draw.integer(5, 14)
        thing, can = draw.pick(("paint", "cans"), ("paint", "liters"), ("grass seed", "bags"), ("varnish", "tins"))  # fmt: skip
        prompt = draw.phrase(
            "[a wall|a floor|a lawn|an area] is {a} m by {b} m. one of the {c} of {t} covers {e} m2. how many {c} do I need",
            "how many {c} of {t} for {a} x {b} m if each covers {e} square meters",
            "{a} by {b} meters, {e} m² per one of the {c} of {t}: how many {c}",
            "<find> the number of {c} of {t} for {a} m x {b} m, {e} m² each",
            "{who} wants to cover {a} m times {b} m with {t}. each of the {c} is enough for {e} square meters. how many {c}",
            "[area|surface] {a} m x {b} m, [coverage|enough for] {e} m² [each|per piece]. {c} of {t} [needed|to buy|required]",
            "to [treat|cover|do] {a} m by {b} m with {t}, {e} m2 [for each|per one] of the {c}: [how many {c}|number of {c} to buy]",
            "I [paint|renew|cover] a surface of {a} by {b} meters. one of the {c} of {t} is enough for {e} m2. [how many {c} must I buy|{c} needed|how many]",
            "[buy|order] {t} for {a} m x {b} m. each of the {c} [does|covers|lasts for] {e} square meters. how many {c}",
            "{a} m x {b} m at {e} m2 [per|for every] one of the {c} of {t}[: number of {c}|. how many {c}|, {c} to order]",
            "how many {c} do I [need|take|order] for {a} by {b} meters, if one [lasts|is good|is enough] for {e} square meters ({t})",
            "a [hall|barn|garden|roof] is {a} m long and {b} m wide. {t}: {e} m2 per one of the {c}. [{c} required|how many {c} to get]",
            a=a, b=b, e=each, c=can, t=thing, who=draw.pick(*PEOPLE),
        )  # fmt: skip
        formula, unit = f"{a} * {b} / {each}", can
    elif kind == "tiles":
        side = draw.pick(10, 15, 20, 25, 30, 40, 50)
        prompt = draw.phrase(
            "how many tiles of {s} cm by {s} cm for a floor of {a} m by {b} m",
            "[a kitchen|a bathroom|a terrace] is {a} m x {b} m. tiles are {s} x {s} cm. how many [tiles|] do I need",
            "{a} m by {b} m, square tiles of {s} cm. number of tiles",
            "<find> the number of {s} cm square tiles for {a} m times {b} m",
            "tiling {a} x {b} meters with {s} cm tiles, how many",
            "[floor|wall] {a} m x {b} m, tile size {s} cm x {s} cm[: tiles|, tile count|. how many tiles]",
            "I [lay|want|buy] square tiles with a side of {s} cm on {a} m by {b} m. [how many are needed|number of tiles|tiles to buy]",
            "number of {s} x {s} cm tiles [to cover|that cover|for] a [room|floor|wall] of {a} times {b} meters",
            "tile count for [a balcony|a shower|a hall] of {a} m x {b} m with [square tiles of side {s} cm|{s} by {s} cm tiles]",
            "each tile is {s} cm [long and wide|square|by {s} cm]; the [floor|room] is {a} m by {b} m. [how many tiles|tiles needed]",
            "my neighbour tiles {a} m by {b} m with {s} cm square tiles. [how many are needed|tiles to order|how many to buy]",
            "{a} by {b} meters are to be tiled, {s} cm square tiles. how many [tiles|of them] must I order",
            a=a, b=b, s=side,
        )  # fmt: skip
        formula, unit = f"{a} * {b} / ({side} / 100) ** 2", "tiles"
    else:
        gap = draw.pick(1, 1.5, 2, 2.5, 3)
        prompt = draw.phrase(
            "a [garden|field|yard] of {a} m by {b} m gets a fence with a post every {g} m. how many posts",
            "how many posts around {a} m x {b} m, one every {g} m",
            "fence around a {a} by {b} m rectangle, posts {g} m apart. number of posts",
            "<find> the number of fence posts: {a} m by {b} m, spacing {g} m",
            "[posts|fence posts] [needed|to buy] for a [closed|rectangular] fence of {a} m by {b} m with {g} m [between posts|spacing]",
            "around a [pasture|plot|lawn] {a} m long and {b} m wide, a post every {g} m. [how many posts|number of posts|posts needed]",
            "I fence in {a} m x {b} m, all the way round, one post each {g} m. [how many|posts to buy|how many posts]",
            "perimeter fence {a} x {b} m, distance of the posts {g} m: how many posts",
            "my neighbour puts a post every {g} m around a field of {a} m times {b} m. [how many posts in all|posts needed]",
            "closed fence, {a} m x {b} m, one post per {g} m: [post count|number of posts|how many posts]",
            "how many posts do I [buy|need|set] for {a} by {b} meters all around when they stand {g} m apart",
            a=a, b=b, g=gap,
        )  # fmt: skip
        formula, unit = f"2 * ({a} + {b}) / {gap}", "posts"
    code = f"import math\nresult = math.ceil(round({formula}, 6))\nprint(result)"
    return ask(prompt, code, f"You need **{{out}}** {unit}.", think=f"Round up {formula}.")
