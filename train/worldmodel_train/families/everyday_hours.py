"""Shifts, starts and ends of everyday life, where one decisive word says which time is wanted."""

from worldmodel_train.episodes import Draw, Item, ask, family


@family("dates", number=True, weight=1.2)
def hours_of_shift(draw: Draw) -> tuple[Item, ...]:
    """Hours of a shift with a break, also over midnight, or its pay."""
    h, m, long = draw.integer(5, 23), draw.pick(0, 15, 30, 45), draw.integer(20, 38) * 15
    end, pause, pay = h * 60 + m + long, draw.pick(15, 30, 45, 60), draw.integer(12, 30)
    eh, em = end // 60 % 24, end % 60
    a, b = f"{h}:{m:02}", f"{eh}:{em:02}"
    t, formula, answer = draw.pick(
        (("shift from {a} to {b} with a {p} minute break: hours worked", "I work {a} to {b}, {p} min unpaid break. how many hours is that", "start {a}, end {b}, break {p} minutes, working hours as a decimal", "how long did I work if I came at {a}, left at {b} and rested {p} minutes", "hours on the timesheet for {a} until {b} less {p} minutes"), "minutes / 60", "That is **{out}** hours."),
        (("shift from {a} to {b} with a {p} minute break: minutes worked", "I work {a} to {b}, {p} min unpaid break. how many minutes is that", "start {a}, end {b}, break {p} minutes, working time in minutes", "how many minutes did I work if I came at {a}, left at {b} and rested {p} minutes", "minutes on the timesheet for {a} until {b} less {p} minutes"), "minutes", "That is **{out}** minutes."),
        (("shift from {a} to {b} with a {p} minute break at {w} an hour: pay", "I work {a} to {b}, {p} min unpaid break, {w} per hour. what do I earn", "start {a}, end {b}, break {p} minutes, hourly wage {w}, wage of the day", "what am I paid if I came at {a}, left at {b}, rested {p} minutes and get {w} an hour", "wage for {a} until {b} less {p} minutes, {w} the hour"), f"minutes / 60 * {pay}", "The pay is **{out}**."),
    )  # fmt: skip
    code = f"minutes = ({eh} * 60 + {em} - {h} * 60 - {m}) % 1440 - {pause}\nresult = round({formula}, 2)\nprint(result)"  # fmt: skip
    prompt = draw.phrase(*t, a=a, b=b, p=pause, w=pay)
    return ask(prompt, code, answer, think=f"From {a} to {b}, less {pause} minutes.")


@family("dates", weight=1.2)
def start_or_end_time(draw: Draw) -> tuple[Item, ...]:
    """When something ends that starts then, or must start to end then."""
    h, m = draw.integer(11, 18), draw.pick(0, 5, 10, 20, 30, 40, 45)
    dh, dm = draw.integer(1, 4), draw.pick(5, 10, 15, 25, 35, 50)
    t, sign, answer = draw.pick(
        (("it starts at {a} and takes {h} h {m} min. when does it end", "start {a}, duration {h} h {m} min: end", "train leaves {a}, ride of {h} hours {m} minutes. arrival time", "in the oven at {a} for {h} h {m} min, when is it done", "what time is it {h} hours and {m} minutes after {a}", "film begins {a}, lasts {h} h {m} min, finishes at"), "+", "It ends at **{out}**."),
        (("it must end at {a} and takes {h} h {m} min. when must it start", "end {a}, duration {h} h {m} min: start", "train arrives {a}, ride of {h} hours {m} minutes. departure time", "done by {a} and needs {h} h {m} min in the oven, when do I put it in", "what time is it {h} hours and {m} minutes before {a}", "film ended {a}, lasted {h} h {m} min, began at"), "-", "It starts at **{out}**."),
    )  # fmt: skip
    code = f"t = {h} * 60 + {m} {sign} ({dh} * 60 + {dm})\nprint(f'{{t // 60}}:{{t % 60:02}}')"
    prompt = draw.phrase(*t, a=f"{h}:{m:02}", h=dh, m=dm)
    return ask(prompt, code, answer, think=f"{h}:{m:02} {sign} {dh} h {dm} min.")
