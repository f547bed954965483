"""Grades, votes, tournaments, tax brackets and yields: figures with a rule of their own."""

from worldmodel_train.episodes import Draw, Item, ask, family
from worldmodel_train.families.words import some_names

SUBJECTS = "math physics history art biology music chemistry english sport geography latin".split()


@family("data processing")
def letter_grade(draw: Draw) -> tuple[Item, ...]:
    """A letter for points, by limits that the question states."""
    limits = draw.pick((90, 80, 70, 60), (90, 80, 70, 60), (85, 70, 55, 40), (92, 81, 67, 50), (80, 60, 40, 20))  # fmt: skip
    a, b, c, d = limits
    scores = [draw.random.randint(20, 100) for _ in range(draw.pick(1, 1, 3, 4))]
    rule = draw.phrase(
        "A from {a}, B from {b}, C from {c}, D from {d}, else F", "{a}+ is A, {b}+ is B, {c}+ is C, {d}+ is D, below F", "A: {a} and more, B: {b} and more, C: {c} and more, D: {d} and more, F: less", "limits {a} (A), {b} (B), {c} (C), {d} (D), otherwise F", "at least {a} for an A, {b} for a B, {c} for a C, {d} for a D; under that F",
        a=a, b=b, c=c, d=d,
    )  # fmt: skip
    one: tuple[str, ...] = (
        "which [letter |]grade is {s} [points|percent]? {r}", "{r}. what is {s}", "grade for {s}: {r}", "I have {s} points. {r}. my grade", "[turn|convert] {s} into a letter: {r}", "a [pupil|student] scored {s}. scale: {r}. [grade|letter]", "{r}. {s} [gives|means|is] which letter", "[if|when] the scale is {r}, what do I get for {s}", "letter for a score of {s} ({r})", "with {r}, is {s} an A, B, C, D or F", "{s} out of 100, {r}",
    )  # fmt: skip
    many: tuple[str, ...] = (
        "grades for {s}: {r}", "{r}. letters for {s}", "[turn|convert] the scores {s} into letters. {r}", "scores {s}; {r}. give all grades", "mark these: {s}. {r}", "which letters do {s} get? {r}", "[a class|my students] scored {s}. {r}. list the grades", "letter grades of {s} with {r}",
    )  # fmt: skip
    prompt = draw.phrase(*(one if len(scores) == 1 else many), s=", ".join(map(str, scores)), r=rule)  # fmt: skip
    code = f"def grade(points):\n    for limit, letter in zip({list(limits)}, 'ABCD'):\n        if points >= limit:\n            return letter\n    return 'F'\n\n"  # fmt: skip
    if len(scores) == 1:
        return ask(prompt, f"{code}print(grade({scores[0]}))", "The grade is **{out}**.", think="Try the limits from the top.")  # fmt: skip
    return ask(prompt, f"{code}print([grade(p) for p in {scores}])", "The grades are **{out}**.", think="Try the limits from the top, for each.")  # fmt: skip


@family("statistics", number=True)
def grade_points(draw: Draw) -> tuple[Item, ...]:
    """A grade point average: letters or grades with credits."""
    count = draw.integer(3, 5)
    names = draw.random.sample(SUBJECTS, count)
    letters = [draw.pick("A", "A", "B", "B", "C", "D") for _ in names]
    credits = [draw.integer(2, 6) for _ in names]
    points = [{"A": 4, "B": 3, "C": 2, "D": 1}[letter] for letter in letters]
    between = draw.pick(" {} ({} credits)", ": {}, {} credits", " {} with {} credits", " {} x {} credits")  # fmt: skip
    listed = draw.pick("; ", ", ").join(n + between.format(g, c) for n, g, c in zip(names, letters, credits, strict=True))  # fmt: skip
    scale = draw.pick("A = 4, B = 3, C = 2, D = 1", "A=4, B=3, C=2, D=1", "A is 4, B 3, C 2, D 1", "4 points for A, 3 for B, 2 for C, 1 for D")  # fmt: skip
    prompt = draw.phrase(
        "GPA of {x}. {s}", "<find> [my|the] grade point average: {x} ({s})", "{x}; {s}. what is the GPA", "[my grades|this term|transcript]: {x}. GPA, {s}", "{s}. grade point average for {x}", "weighted by credits, what is the GPA of {x}? {s}", "credit weighted average of {x}, {s}", "I got {x}. {s}. [compute|give me] my GPA", "a student has {x}. GPA? {s}", "[calculate|work out] the GPA. {x}. {s}", "courses: {x}. {s}, average weighted with the credits", "gpa: {x}; {s}", "how good is my average, {s}, for {x}", "mean grade points per credit for {x} ({s})", "semester average of {x} [on the scale|with] {s}",
        x=listed, s=scale,
    )  # fmt: skip
    code = f"points = {points}\ncredits = {credits}\nresult = round(sum(p * c for p, c in zip(points, credits)) / sum(credits), 2)\nprint(result)"  # fmt: skip
    return ask(prompt, code, "The grade point average is **{out}**.", think="Points times credits, over all credits.")  # fmt: skip


@family("data processing", weight=1.2)
def vote_shares(draw: Draw) -> tuple[Item, ...]:
    """Votes of several names: shares in percent, the winner, the lead, a majority."""
    names = some_names(draw, draw.integer(3, 5))
    if draw.chance(0.4):
        names = draw.random.sample(["Reds", "Blues", "Greens", "Yellows", "Purples", "yes", "no", "abstain", "tea", "coffee"], len(names))  # fmt: skip
    votes = dict(zip(names, draw.random.sample(range(5, draw.pick(60, 400, 9000)), len(names)), strict=True))  # fmt: skip
    mark = draw.pick("{} {}", "{}: {}", "{} got {}", "{} = {}", "{} {} votes")
    listed = ", ".join(mark.format(n, v) for n, v in votes.items())
    one = draw.pick(*names)
    t, code, answer = draw.pick(
        (("votes: {x}. shares in percent", "[election|poll]: {x}. [percentage|percent] of each", "what percent did each get: {x}", "{x} - convert the votes to percentages", "[result|count] {x}. percentages, one decimal", "[turn|make] these votes into percent: {x}"), "print({n: round(100 * v / sum(votes.values()), 1) for n, v in votes.items()})", "The shares in percent are **{out}**."),
        (("votes: {x}. who [won|wins]", "[election|poll]: {x}. [winner|who is ahead]", "{x} - who has most votes", "who came first with {x}", "[ballots|count]: {x}; name the winner", "given the votes {x}, which one wins"), "print(max(votes, key=votes.get))", "The winner is **{out}**."),
        (("votes: {x}. what percent did {o} get", "share of {o} in percent: {x}", "{x}. how many percent went to {o}", "in the [election|poll] {x}, what is the percentage of {o}", "{o}'s percentage when the votes are {x}"), f"print(round(100 * votes[{one!r}] / sum(votes.values()), 1))", f"{one} has **{{out}}**%."),
        (("votes: {x}. by how many votes does the first lead over the second", "{x}. lead of the winner [over the next|in votes]", "margin between first and second: {x}", "how close was it? {x}; difference of the two best", "with {x}, how many votes ahead is the winner"), "first, second = sorted(votes.values(), reverse=True)[:2]\nprint(first - second)", "The lead is **{out}** votes."),
        (("votes: {x}. does anybody have more than half", "{x} - is there an absolute majority", "did someone get over 50 percent: {x}", "absolute majority or not? {x}", "[poll|election] {x}: does the winner have more than half of all votes"), "print('yes' if max(votes.values()) > sum(votes.values()) / 2 else 'no')", "An absolute majority: **{out}**."),
        (("votes: {x}. how many were cast", "how many people voted: {x}", "{x}, total number of votes", "sum of all votes in {x}", "turnout in votes: {x}"), "print(sum(votes.values()))", "There were **{out}** votes."),
        (("votes: {x}. rank them", "{x} - order from most to fewest votes", "[places|ranking] after the vote {x}", "final ranking: {x}", "sort by votes, most first: {x}"), "print(sorted(votes, key=votes.get, reverse=True))", "The ranking is **{out}**."),
    )  # fmt: skip
    return ask(draw.phrase(*t, x=listed, o=one), f"votes = {votes}\n{code}", answer, think="Put the votes into a dictionary.")  # fmt: skip


@family("combinatorics", number=True)
def tournament_games(draw: Draw) -> tuple[Item, ...]:
    """Games of a knock-out or a round robin, rounds, wins and percentages."""
    n, even = draw.integer(3, 130), draw.pick(4, 8, 16, 32, 64, 128, 256)
    wins, losses = draw.integer(1, 60), draw.integer(1, 60)
    t, formula, answer = draw.pick(
        (("how many [games|matches] are there in a knock-out [tournament|cup] with {n} teams", "knockout, {n} players: number of matches until one is left", "single elimination with {n} [teams|players], how many matches", "{n} players, who loses is out. how many games until the winner is known", "cup with {n} clubs, each game removes one. games in total", "matches in a single elimination bracket of {n}"), f"{n} - 1", "There are **{out}** games."),
        (("how many rounds has a knock-out [tournament|cup] with {e} teams", "knockout, {e} players: number of rounds", "single elimination bracket of {e}: rounds to the final, final included", "{e} teams, half go home every round. how many rounds until one is left", "rounds of a cup with {e} participants"), f"{even}.bit_length() - 1", "There are **{out}** rounds."),
        (("{n} teams play everyone twice, home and away. how many games", "double round robin with {n} teams: games", "league of {n} clubs, each plays each at home and away. matches in a season", "season with {n} teams, two games per pair: total", "home and away league, {n} teams, number of matches"), f"{n} * ({n} - 1)", "There are **{out}** games."),
        (("{w} wins and {l} losses: winning percentage", "a team won {w} and lost {l} games. win percentage", "record {w}-{l}, what percent did they win", "win rate in percent for {w} wins, {l} defeats", "{w} won, {l} lost. how many percent is that won", "percentage of games won when {w} are won and {l} lost"), f"round(100 * {wins} / ({wins} + {losses}), 1)", "They won **{out}**%."),
    )  # fmt: skip
    formula = formula.replace(f"{even}.bit", f"({even}).bit")
    prompt = draw.phrase(*t, n=n, e=even, w=wins, l=losses)
    return ask(prompt, f"result = {formula}\nprint(result)", answer, think=f"That is {formula}.")


@family("finance", number=True)
def tax_brackets(draw: Draw) -> tuple[Item, ...]:
    """A progressive tax with two or three brackets, stated in the question."""
    first = draw.pick(5000, 8000, 10000, 12000, 15000, 20000)
    second = first + draw.pick(10000, 15000, 20000, 30000, 40000)
    low, mid, top = draw.pick(0, 0, 5, 10), draw.pick(15, 20, 22, 25), draw.pick(30, 35, 40, 42, 45)
    income = draw.pick(second + draw.integer(1, 60) * 1000, first + draw.integer(1, 9) * 1000, draw.integer(12, 90) * 1000)  # fmt: skip
    rule = draw.phrase(
        "{a}% up to {f}, {b}% from there to {s}, {c}% above", "the first {f} are taxed at {a}%, the part up to {s} at {b}%, the rest at {c}%", "{a} percent on the first {f}, {b} percent on what lies between {f} and {s}, {c} percent on everything over {s}", "brackets: 0-{f} {a}%, {f}-{s} {b}%, over {s} {c}%", "until {f}: {a}%; until {s}: {b}%; beyond: {c}%",
        a=low, b=mid, c=top, f=first, s=second,
    )  # fmt: skip
    net = draw.chance(0.25)
    t: tuple[str, ...] = (
        "income {i}. {r}. what is left after tax", "net income of {i} with {r}", "I earn {i}. {r}. my income after tax", "{r}. what remains of {i}", "after progressive tax ({r}) of {i} one keeps how much", "take home from {i}: {r}",
    ) if net else (
        "income {i}. {r}. how much tax", "tax on {i} with {r}", "I earn {i}. {r}. what do I pay in tax", "{r}. <find> the tax for an income of {i}", "progressive tax: {r}. income {i}", "[compute|calculate] the tax: income {i}; {r}", "what does someone with {i} a year pay if {r}", "{i} taxable. {r}. tax due", "[income tax|tax bill] for {i} ({r})", "three brackets, {r}. tax of {i}", "a salary of {i} is taxed like this: {r}. the tax", "{r}: what is the tax on {i}", "how much goes to the state from {i} when {r}",
    )  # fmt: skip
    code = f"income = {income}\ntax = min(income, {first}) * {low} / 100\ntax += max(0, min(income, {second}) - {first}) * {mid} / 100\ntax += max(0, income - {second}) * {top} / 100\nresult = round({'income - tax' if net else 'tax'}, 2)\nprint(result)"  # fmt: skip
    answer = "After tax **{out}** are left." if net else "The tax is **{out}**."
    return ask(draw.phrase(*t, i=income, r=rule), code, answer, think="Each part of the income at its own rate.")  # fmt: skip


@family("finance", number=True, weight=1.2)
def yields_and_payback(draw: Draw) -> tuple[Item, ...]:
    """Dividend and rental yield, payback time, rule of 72, average price of shares, interest only."""
    price, paid = draw.decimal(10, 300), draw.decimal(0.2, 12)
    cost, saves = draw.integer(5, 300) * 100, draw.integer(2, 60) * 50
    rate, house, rent = draw.pick(2, 3, 4, 6, 8, 9, 12), draw.integer(80, 900) * 1000, draw.integer(4, 40) * 100  # fmt: skip
    n, p, m, q = draw.integer(2, 60), draw.integer(5, 200), draw.integer(2, 60), draw.integer(5, 200)  # fmt: skip
    t, formula, answer = draw.pick(
        (("a share costs {a} and pays {d} dividend a year. [yield in percent|dividend yield]", "dividend yield in percent: price {a}, dividend {d}", "[stock|share] at {a}, yearly dividend {d}: yield %", "{d} dividend on a price of {a} is what yield", "what is the dividend yield, {d} per share, share price {a}", "how many percent does {d} a year on {a} [yield|make]"), f"100 * {paid} / {price}", "The yield is **{out}**%."),
        (("a [machine|solar panel|heat pump] costs {c} and saves {s} a year. payback time in years", "payback period: cost {c}, savings {s} per year", "after how many years has {c} come back at {s} a year", "I invest {c} and save {s} every year. when, in years, is it paid off", "years to recover {c} with {s} a year", "how many years until savings of {s} a year have paid for {c}"), f"{cost} / {saves}", "It pays off after **{out}** years."),
        (("rule of 72: years to double at {r}%", "by the rule of 72, how long does money take to double at {r} percent", "doubling time with the rule of 72, rate {r}%", "72 rule, {r}% a year, years", "estimate with the rule of 72 when {r} percent doubles my money"), f"72 / {rate}", "It takes about **{out}** years."),
        (("a flat costs {h} and brings {e} rent a month. gross [rental |]yield in percent", "rental yield: price {h}, monthly rent {e}", "gross yield of a house for {h} with {e} rent per month", "{e} a month rent on a price of {h}, yearly yield in %", "yearly rent over price in percent: {h}, {e} a month"), f"100 * 12 * {rent} / {house}", "The yield is **{out}**%."),
        (("I bought {n} shares at {p} and {m} at {q}. average price", "average cost per share: {n} at {p}, then {m} at {q}", "{n} shares for {p} each plus {m} for {q} each, mean price per share", "what did I pay on average per share: {n} x {p}, {m} x {q}", "cost basis per share of {n} bought at {p} and {m} bought at {q}"), f"({n} * {p} + {m} * {q}) / ({n} + {m})", "The average price is **{out}**."),
        (("price {a}, earnings per share {d}. [p/e ratio|P/E]", "price-earnings ratio of {a} with {d} earned per share", "P/E for a share at {a} that earns {d}", "what is the price to earnings ratio, {a} over {d}"), f"{price} / {paid}", "The ratio is **{out}**."),
    )  # fmt: skip
    prompt = draw.phrase(*t, a=price, d=paid, c=cost, s=saves, r=rate, h=house, e=rent, n=n, p=p, m=m, q=q)  # fmt: skip
    return ask(prompt, f"result = round({formula}, 2)\nprint(result)", answer, think=f"That is {formula}.")  # fmt: skip
