"""Small data as it is pasted: JSON objects, rows with dates, logs, lists to be cleaned, formats to be turned."""

import json

from worldmodel_train.episodes import Draw, Item, ask, family
from worldmodel_train.families.words import some_names, some_words

_CITIES = "Bonn Oslo Lima Rome Paris Cairo Delhi Quito Porto Turin Lyon Ghent".split()
_TAGS = "wood office sale new used red metal garden kitchen school large light".split()
_ITEMS = "pen pad lamp chair desk cup plate rope bag clock kettle vase".split()


@family("data processing", weight=2)
def json_object(draw: Draw) -> tuple[Item, ...]:
    """One JSON object with something nested in it: a field, a field within, how many, a sum."""
    names, item, city = some_names(draw, 6), draw.pick(*_ITEMS), draw.pick(*_CITIES)
    members, k = names[1 : draw.integer(3, 6)], draw.integer(2, 90)
    price, tags = k + draw.pick(0.5, 0.25, 0.99, 0.0), draw.random.sample(_TAGS, draw.integer(2, 4))
    marks = [draw.integer(40, 100) for _ in range(draw.integer(3, 5))]
    goods = {i: draw.integer(1, 40) for i in draw.random.sample(_ITEMS, 3)}
    data, asks, formula, answer = draw.pick(
        ({"name": item, "price": price, "tags": tags}, "the price and the number of tags|price, and how many tags|what is the price, how many tags are there", "data['price'], len(data['tags'])", "Price and number of tags: **{out}**."),
        ({"name": item, "price": price, "tags": tags}, "the tags|list the tags|which tags has it", "data['tags']", "The tags are **{out}**."),
        ({"name": item, "price": price, "tags": tags}, "the first tag|what is the first of the tags|get the first tag", "data['tags'][0]", "The first tag is **{out}**."),
        ({"team": {"lead": names[0], "members": members}}, "who is the lead and how many members are there|the lead, and the number of members|lead and member count", "data['team']['lead'], len(data['team']['members'])", "Lead and number of members: **{out}**."),
        ({"team": {"lead": names[0], "members": members}}, "the last member|who is the last of the members|get the last member", "data['team']['members'][-1]", "The last member is **{out}**."),
        ({"user": {"name": names[0], "age": k, "address": {"city": city, "zip": str(10000 + k * 37)}}}, "the city|in which city is the user|get the city of the address", "data['user']['address']['city']", "The city is **{out}**."),
        ({"user": {"name": names[0], "age": k, "address": {"city": city, "zip": str(10000 + k * 37)}}}, "the zip code|what is the zip|get the zip of the address", "data['user']['address']['zip']", "The zip code is **{out}**."),
        ({"user": {"name": names[0], "age": k, "address": {"city": city, "zip": str(10000 + k * 37)}}}, "name and city|the name, and the city|who is it and from which city", "data['user']['name'], data['user']['address']['city']", "Name and city: **{out}**."),
        ({"student": names[0], "marks": marks}, "the average of the marks, 2 decimals|mean mark to 2 decimals|what do the marks average, 2 decimals", "round(sum(data['marks']) / len(data['marks']), 2)", "The average is **{out}**."),
        ({"student": names[0], "marks": marks}, "the best mark|highest of the marks|what is the maximum of the marks", "max(data['marks'])", "The best mark is **{out}**."),
        ({"shop": city, "stock": goods}, "the total of the stock|how many things are in stock altogether|sum of the stock", "sum(data['stock'].values())", "In stock there are **{out}**."),
        ({"shop": city, "stock": goods}, "which thing is there most|the thing with the largest stock|what is in stock the most", "max(data['stock'], key=data['stock'].get)", "Most there is **{out}**."),
        ({"shop": city, "stock": goods}, "the keys at the top level|which keys are there at the top|list the top level keys", "list(data)", "The keys are **{out}**."),
        ({"id": k, "active": draw.chance(0.5), "email": f"{names[0].lower()}@example.com"}, "the email|which email is it|get the email", "data['email']", "The email is **{out}**."),
        ({"id": k, "active": draw.chance(0.5), "email": f"{names[0].lower()}@example.com"}, "is it active|the value of active in python|get active", "data['active']", "active is **{out}**."),
    )  # fmt: skip
    text = json.dumps(data, indent=draw.pick(None, None, None, 2), ensure_ascii=False)
    prompt = draw.phrase(
        "parse {d} and give {q}", "{d} {q}", "json: {d} {q}", "from this json {d} I need {q}", "{q}: {d}", "I have a JSON text: {d}. {q}", "load the json {d}; {q}", "{d}\n{q}", "read this and tell me this: {q}\n{d}", "the api returned {d}. {q}", "our server sent\n{d}\n{q}", "json.loads of {d}, then {q}", "[extract|get] this from the json: {q}. {d}", "what I got is {d} - {q}", "please parse the following json. {q}\n{d}", "in the object {d}: {q}", "with python, {q}, json is {d}", "{d}. Question: {q}", "config file: {d}. {q}", "how do I get this out of the json? {q}\n{d}", "response = {d}\n{q}", "here is some json {d} and my question, {q}",
        d=text, q=draw.pick(*asks.split("|")),
    )  # fmt: skip
    code = f"import json\ndata = json.loads({json.dumps(data, ensure_ascii=False)!r})\nprint({formula})"  # fmt: skip
    return ask(prompt, code, answer, think="Load the JSON, then go down to what is asked.")


@family("data processing", weight=1.8)
def rows_by_day(draw: Draw) -> tuple[Item, ...]:
    """Rows of a day or a month and an amount, parted by commas, semicolons, tabs or bars."""
    n = draw.integer(3, 6)
    sep = draw.pick(",", ";", ";", "\t", "|", ", ")
    what = draw.pick("amount", "sales", "visitors", "rain", "steps", "kwh", "orders", "km")
    if draw.chance(0.6):
        unit, month, day = "date", draw.integer(1, 12), draw.integer(1, 20)
        labels = [f"2024-{month:02}-{day + i:02}" for i in range(n)]
    else:
        unit = draw.pick("day", "month")
        pool = "Mon Tue Wed Thu Fri Sat" if unit == "day" else "Jan Feb Mar Apr May Jun"
        labels = pool.split()[:n]
    values = draw.random.sample(range(5, 400), n)
    limit = draw.pick(*values) - draw.pick(1, 2, 5)
    rows = [f"{unit}{sep}{what}"] + [f"{a}{sep}{b}" for a, b in zip(labels, values, strict=True)]
    asks, formula, answer = draw.pick(
        ("which {unit} had the highest {what}|the {unit} with the most {what}|on what {unit} was {what} largest|best {unit} by {what}", "max(rows, key=lambda r: r[1])[0]", "The highest is on **{out}**."), ("which {unit} had the lowest {what}|the {unit} with the least {what}|on what {unit} was {what} smallest|worst {unit} by {what}", "min(rows, key=lambda r: r[1])[0]", "The lowest is on **{out}**."),
        ("total {what}|sum of {what}|add up {what}|what is {what} altogether", "sum(r[1] for r in rows)", "The total is **{out}**."), ("average {what}, 2 decimals|mean of {what} to 2 decimals|what is {what} on average (2 decimals)|mean {what}, two places", "round(sum(r[1] for r in rows) / len(rows), 2)", "The average is **{out}**."),
        ("which {unit}s are above {limit}|on which {unit}s was {what} over {limit}|list each {unit} with {what} over {limit}|{unit}s having more than {limit}", f"[r[0] for r in rows if r[1] > {limit}]", f"Over {limit}: **{{out}}**."), ("how many {unit}s are above {limit}|number of {unit}s with {what} over {limit}|count the {unit}s with more than {limit}|on how many {unit}s was {what} over {limit}", f"sum(r[1] > {limit} for r in rows)", "There are **{out}**."),
        ("change of {what} from the first to the last {unit}|how much more or less at the end than at the start|difference last minus first|last {what} minus the first", "rows[-1][1] - rows[0][1]", "The change is **{out}**."), ("running total of {what}|cumulative {what} row by row|{what} added up step by step|the cumulative sums", "[sum(r[1] for r in rows[:i + 1]) for i in range(len(rows))]", "The running totals are **{out}**."), ("sort the rows by {what}, highest first|the {unit}s from most to least|rank the {unit}s by {what}, largest first|order of the {unit}s by falling {what}", "[r[0] for r in sorted(rows, key=lambda r: -r[1])]", "From the highest on: **{out}**."),
    )  # fmt: skip
    prompt = draw.phrase(
        "{t}\n{q}", "{t}\n\n{q}?", "{q}\n{t}", "{q}:\n{t}", "my table\n{t}\n{q}", "csv:\n{t}\n{q}", "data\n{t}\nquestion: {q}", "I pasted this from a sheet\n{t}\n{q}", "[please |]look at these rows and say {q}\n{t}", "file content:\n{t}\n\n{q}", "from the following data, {q}\n{t}", "export of our tool:\n{t}\n{q} please", "here are the numbers:\n{t}\n{q}", "[given|with] the rows\n{t}\n{q}", "copied from excel\n{t}\n{q}?", "task: {q}\n\n{t}", "read this table\n{t}\nand give me this: {q}", "can you process this? {q}\n{t}", "I need this from the csv below: {q}\n{t}", "for the log\n{t}\n{q}", "{q}, the data are\n{t}", "{t}\nthat was all of it. {q}",
        t="\n".join(rows), q=draw.phrase(*asks.split("|"), unit=unit, what=what, limit=limit),
    )  # fmt: skip
    code = f"rows = {list(zip(labels, values, strict=True))}\nprint({formula})"
    return ask(prompt, code, answer, think=f"The rows as pairs, then {formula}.")


@family("data processing", weight=1.8)
def rows_of_group(draw: Draw) -> tuple[Item, ...]:
    """Three columns with a group in the middle: how many of one group, their mean, their sum, the best."""
    n = draw.integer(4, 6)
    people, sep = some_names(draw, n), draw.pick(",", ",", ";", "\t", " ")
    column, groups, figure, low, high = draw.pick(("city", _CITIES, "age", 18, 70), ("team", ["red", "blue", "green"], "points", 0, 50), ("class", ["5a", "5b", "6a"], "mark", 40, 100), ("dept", ["sales", "it", "hr"], "salary", 1800, 5000), ("sport", ["tennis", "judo", "chess"], "hours", 1, 12), ("country", ["Italy", "Spain", "Peru"], "orders", 1, 90))  # fmt: skip
    two = draw.random.sample(groups, 2)
    kinds = [two[0], two[0], two[1], *(draw.pick(*two) for _ in range(n - 3))]
    draw.random.shuffle(kinds)
    values = draw.random.sample(range(low, high + 1), n)
    g = draw.pick(*two)
    mine = f"[r for r in rows if r[1] == {g!r}]"
    asks, formula, answer = draw.pick(
        ("how many are {column} {g}|count the rows with {column} {g}|number of people with {column} {g}|how many have {g} as {column}", f"len({mine})", "There are **{out}**."), ("mean {figure} of {column} {g}, 2 decimals|average {figure} for {g} (2 decimals)|what is the mean {figure} in {g} to 2 decimals|{figure} of {g} on average, two decimals", "round(sum(r[2] for r in mine) / len(mine), 2)", "The mean is **{out}**."), ("total {figure} of {column} {g}|sum of {figure} for {g}|add up the {figure} of {g}|what is the {figure} of {g} altogether", "sum(r[2] for r in mine)", "The total is **{out}**."), ("how many have {column} {g} and what is their mean {figure}, 2 decimals|count of {g} and their average {figure} (2 decimals)|number and mean {figure} of {g}, two decimals|for {g}: how many, and the mean {figure} to 2 decimals", "len(mine), round(sum(r[2] for r in mine) / len(mine), 2)", "Number and mean: **{out}**."), ("who has the highest {figure} in {g}|best by {figure} of {column} {g}|name with the most {figure} among {g}|who is on top in {g} by {figure}", "max(mine, key=lambda r: r[2])[0]", "It is **{out}**."), ("names of those with {column} {g}|who has {column} {g}|list the people of {g}|which names belong to {g}", "[r[0] for r in mine]", "They are **{out}**."),
    )  # fmt: skip
    text = "\n".join([sep.join(["name", column, figure]), *(sep.join(map(str, r)) for r in zip(people, kinds, values, strict=True))])  # fmt: skip
    prompt = draw.phrase(
        "{t}\n{q}", "{t}\n\n{q}?", "{q}\n{t}", "{q}:\n{t}", "csv\n{t}\n{q}", "our list:\n{t}\n{q}", "I have the following rows\n{t}\n{q}", "from this table: {q}\n{t}", "[please |]answer with the data below. {q}\n{t}", "here is a small csv\n{t}\n{q}", "data set:\n{t}\nquestion: {q}", "{q}, given\n{t}", "given the csv\n{t}\n{q}", "exported\n{t}\nI want to know {q}", "filter these rows: {q}\n{t}", "can you look this up? {q}\n{t}", "pasted from our system:\n{t}\n{q}", "{t}\nonly one thing please: {q}", "members\n{t}\n\n{q}", "task: {q}\n\n{t}", "read this, then tell me {q}\n{t}",
        t=text, q=draw.phrase(*asks.split("|"), column=column, g=g, figure=figure),
    )  # fmt: skip
    rows = list(zip(people, kinds, values, strict=True))
    first = f"mine = {mine}\n" if "mine" in formula else ""
    return ask(prompt, f"rows = {rows}\n{first}print({formula})", answer, think=f"Only the rows of {g}.")  # fmt: skip


@family("data processing", weight=1.5)
def format_turned(draw: Draw) -> tuple[Item, ...]:
    """CSV to JSON, JSON to CSV, pairs to a dictionary, a query to its parts, columns to rows."""
    n = draw.integer(2, 3)
    items, people = draw.random.sample(_ITEMS, n), some_names(draw, n)
    counts = [draw.integer(1, 90) for _ in range(n)]
    a, b, left = draw.pick(("id", "fruit", [str(i + 1) for i in range(n)]), ("name", "item", people), ("item", "shop", items))  # fmt: skip
    right = draw.random.sample(_CITIES, n) if b == "shop" else draw.random.sample(_ITEMS, n) if b == "item" else draw.random.sample("kiwi fig plum pear lemon melon".split(), n)  # fmt: skip
    csv_text = "\n".join([f"{a},{b}", *(f"{x},{y}" for x, y in zip(left, right, strict=True))])
    records = [{a: x, "amount": c} for x, c in zip(left, counts, strict=True)]
    pairs = draw.pick("; ", ", ", " ").join(f"{k}={v}" for k, v in zip(items, counts, strict=True))
    glue = "; " if ";" in pairs else ", " if "," in pairs else " "
    query = "&".join(f"{k}={v}" for k, v in zip(items, counts, strict=True))
    words = ("turn {d} into {w}", "convert this to {w}: {d}", "{d}\nas {w} please", "make {w} out of {d}", "{d} to {w}", "I need {w} from\n{d}", "how do I get {w} from this?\n{d}", "change the format to {w}\n{d}", "[please |]write this as {w}:\n{d}", "{w} from {d}", "our import wants {w}, I have\n{d}", "data\n{d}\nconvert to {w}", "in python, {w} from this:\n{d}", "give me {w} for\n{d}", "transform\n{d}\ninto {w}", "parse\n{d}\nand print {w}", "{d}\n\n{w}?", "the following should become {w}\n{d}", "export as {w}: {d}", "here is what I have\n{d}\nhere is what I want: {w}")  # fmt: skip
    said, given, code = draw.pick(
        ("JSON|json|a JSON list|a list of JSON objects", csv_text, f"import csv, io, json\ntext = {csv_text!r}\nprint(json.dumps(list(csv.DictReader(io.StringIO(text)))))"),
        ("JSON|json|a JSON list|a list of JSON objects", csv_text, f"import csv, io, json\ntext = {csv_text!r}\nprint(json.dumps(list(csv.DictReader(io.StringIO(text)))))"),
        ("CSV|csv|csv with a header|comma separated lines with a header", json.dumps(records), f"import json\nrecords = json.loads({json.dumps(records)!r})\nprint(','.join(records[0]))\nfor r in records:\n    print(*r.values(), sep=',')"),
        ("a dictionary with numbers|a python dict with whole numbers as values|a dict, values as numbers", pairs, f"text = {pairs!r}\nprint({{k: int(v) for k, v in (p.split('=') for p in text.split({glue!r}))}})"),
        ("a dictionary of its parameters|a dict of the parameters|a python dict of the query", query, f"from urllib.parse import parse_qsl\nprint(dict(parse_qsl({query!r})))"),
        ("a dictionary of columns|a dict with one list per column|columns in a dict", str(records), f"records = {records}\nprint({{k: [r[k] for r in records] for k in records[0]}})"),
        ("a JSON string|JSON text|json", str(dict(zip(items, counts, strict=True))), f"import json\nprint(json.dumps({dict(zip(items, counts, strict=True))}))"),
        ("a markdown table|a table in markdown|markdown", csv_text, f"text = {csv_text!r}\nrows = [line.split(',') for line in text.split('\\n')]\nrows.insert(1, ['---', '---'])\nfor row in rows:\n    print('|', ' | '.join(row), '|')"),
    )  # fmt: skip
    prompt = draw.phrase(*words, d=given, w=draw.pick(*said.split("|")))
    return ask(prompt, code, "That gives:\n\n{out}", think=f"Read it, then print it as {said.split('|')[0]}.")  # fmt: skip


@family("data processing", weight=1.5)
def entries_cleaned(draw: Draw) -> tuple[Item, ...]:
    """Addresses, names, codes typed in several ways: spaces and case aside, without doubles; how many, which."""
    kind = draw.pick("emails", "names", "names", "words", "codes")
    base = some_names(draw, draw.integer(2, 4)) if kind != "words" else some_words(draw, draw.integer(2, 4))  # fmt: skip
    form = {"emails": "{}@" + draw.pick("x.com", "mail.org", "post.net"), "codes": "{}" + str(draw.integer(10, 99))}.get(kind, "{}")  # fmt: skip
    clean = [form.format(x.lower()) for x in base]
    typed = []
    for x in [*clean, *(draw.pick(*clean) for _ in range(draw.integer(1, 3)))]:
        typed.append(draw.pick(x, x.upper(), x.capitalize(), x))
    draw.random.shuffle(typed)
    asks, formula, answer = draw.pick(
        ("how many remain|how many are left|the number of different ones|how many different ones", "len(clean)", "There are **{out}** left."), ("show the list|which remain|print what is left|list those that are left", "clean", "That leaves **{out}**."), ("show them sorted|print them in alphabetical order|sorted list please|in alphabetical order, which are left", "sorted(clean)", "Sorted: **{out}**."), ("how many were doubles|the number of doubles removed|how many entries were removed|how many fell away", "len(entries) - len(clean)", "Removed: **{out}**."),
    )  # fmt: skip
    prompt = draw.phrase(
        "clean up these {k}, lowercase and no duplicates: {x}. {q}", "{x}\nlowercase, remove duplicates, {q}", "{k}: {x}. make them lower case and remove doubles. {q}", "remove duplicates ignoring case from {x}; lowercase; {q}", "these {k} are messy: {x}. lowercase them, drop the repeated ones, {q}", "dedupe {x} case-insensitively, in lower case. {q}", "list of {k} with doubles ({x}); upper or lower case does not matter, use lower. {q}", "I have {k} {x}. everything in small letters, each only once. {q}", "normalize to lowercase and deduplicate: {x}. {q}", "please tidy this up, small letters, no repeats: {x}. {q}", "the {k} {x} came from a form. lower case, unique. {q}", "unique lower-case {k} of {x}, {q}", "{q} after making these {k} lower case and unique: {x}",
        "our mailing tool has {x}. lowercase all and keep each one once, {q}", "case should not count: {x}. remove repeated {k}, all in lower case, {q}", "clean the list {x}: lower(), no doubles, first ones stay. {q}", "merge entries that differ in capitals only, write them small: {x}. {q}", "{k} to clean (lowercase + unique):\n{x}\n{q}", "in python: lower case and unique for {x}. {q}", "some {k} are there twice, in other capitals: {x}. make them lowercase and unique. {q}",
        k=kind, x=", ".join(typed), q=draw.phrase(*asks.split("|")),
    )  # fmt: skip
    code = f"entries = {typed}\nclean = list(dict.fromkeys(e.lower() for e in entries))\nprint({formula})"  # fmt: skip
    return ask(prompt, code, answer, think="Lower case, then each one once.")


_BAD = "disk full|login failed|file missing|slow query|timeout|port closed|no memory|bad request".split("|")  # fmt: skip
_GOOD = "user saved|job started|job done|cache cleared|backup ok|mail sent|page loaded|service up".split("|")  # fmt: skip


@family("data processing", weight=1.5)
def log_lines(draw: Draw) -> tuple[Item, ...]:
    """Lines of a log, with time and level: how many of a level, which messages, the first or the last."""
    n = draw.integer(4, 7)
    levels = draw.random.choices(["INFO", "INFO", "WARNING", "ERROR", "ERROR"], k=n)
    level = draw.pick(*levels)
    minutes = sorted(draw.random.sample(range(480, 1080), n))
    times = [f"{m // 60:02}:{m % 60:02}" for m in minutes]
    messages = [draw.pick(*(_GOOD if x == "INFO" else _BAD)) for x in levels]
    lines = [f"{t} {x} {m}" for t, x, m in zip(times, levels, messages, strict=True)]
    asks, code, answer = draw.pick(
        ("how many {level} lines are there|count {level}|number of lines with {level}|how often {level}", f"print(sum(line.split()[1] == {level!r} for line in lines))", f"There are **{{out}}** lines with {level}."), ("how many of each level|count per level|lines for each level|a count by level", "counts = {}\nfor line in lines:\n    level = line.split()[1]\n    counts[level] = counts.get(level, 0) + 1\nprint(counts)", "The counts are **{out}**."), ("messages of the {level} lines|what do the {level} lines say|list the {level} messages|only the messages with {level}", f"print([line.split(' ', 2)[2] for line in lines if line.split()[1] == {level!r}])", "The messages are **{out}**."), ("at what time is the first {level}|time of the first {level}|when does {level} come first|first {level} at what time", f"print(next(line.split()[0] for line in lines if line.split()[1] == {level!r}))", f"The first {level} is at **{{out}}**."), ("at what time is the last {level}|time of the last {level}|when does {level} come last|last {level} at what time", f"print([line.split()[0] for line in lines if line.split()[1] == {level!r}][-1])", f"The last {level} is at **{{out}}**."), ("what percent of the lines are {level}, 1 decimal|share of {level} in percent, one decimal|percentage of {level} lines (1 decimal)|{level} lines as percent of all, 1 decimal", f"print(round(sum(line.split()[1] == {level!r} for line in lines) / len(lines) * 100, 1))", "It is **{out}%**."),
    )  # fmt: skip
    prompt = draw.phrase(
        "{t}\n{q}", "log:\n{t}\n{q}", "{q}\n{t}", "{q}?\n\n{t}", "my log file\n{t}\n{q}", "parse this log\n{t}\n{q}", "from these log lines: {q}\n{t}", "the server wrote\n{t}\n{q}?", "[please |]analyse the log: {q}\n{t}", "here is a log\n{t}\n\n{q}", "{t}\n\nquestion: {q}", "look at this\n{t}\n{q}", "grep like task, {q}\n{t}", "application log below, {q}\n{t}", "given\n{t}\n{q}", "something broke last night.\n{t}\n{q}", "in the log\n{t}\nI need this: {q}", "read the lines and tell me, {q}\n{t}", "[can|could] you check the log? {q}\n{t}", "lines:\n{t}\nwanted: {q}",
        t="\n".join(lines), q=draw.phrase(*asks.split("|"), level=level),
    )  # fmt: skip
    return ask(prompt, f"lines = {lines}\n{code}", answer, think="The second word of a line is its level.")  # fmt: skip
