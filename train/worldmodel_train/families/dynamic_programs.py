"""Puzzles of the programming course in plain words: ways up, best choices, coins, rucksacks."""

from worldmodel_train.episodes import Draw, Item, ask, family


def _listed(values: list[int], draw: Draw) -> str:
    return draw.pick(str(values), ", ".join(map(str, values)), ", ".join(map(str, values)), " ".join(map(str, values)))  # fmt: skip


@family("programming", number=True, weight=1.2)
def ways_of_building(draw: Draw) -> tuple[Item, ...]:
    """How many ways: up the stairs with given steps, tilings, bit strings, ways through a grid."""
    n, a, b = draw.integer(4, 18), draw.integer(2, 8), draw.integer(2, 8)
    sizes = draw.pick((1, 2), (1, 2), (1, 2, 3), (1, 3), (2, 3), (1, 2, 4), (1, 2, 3, 4))
    said = f"{', '.join(map(str, sizes[:-1]))} or {sizes[-1]}"
    climber = draw.pick("a climber", "a child", "a frog", "somebody", "I", "a cat")
    takes = "take" if climber == "I" else "takes"
    climb = f"ways = [1]\nfor i in range(1, {n} + 1):\n    ways.append(sum(ways[i - s] for s in {sizes} if s <= i))\nresult = ways[-1]\nprint(result)"  # fmt: skip
    t, code, answer, think = draw.pick(
        ((f"{climber} {takes} {{s}} stairs at a time. how many different ways up {{n}} stairs", "staircase with {n} steps, steps of {s}: how many ways to the top", "climbing stairs: {n} stairs, {s} at once. number of ways", "in how many ways can one climb {n} stairs with steps of {s}", "{n} stairs, each move {s}. count the ways", f"there are {{n}} steps and {climber} {takes} {{s}} at a time; how many ways are there to reach the top", "how many orders of steps of {s} make {n} stairs", "number of ways to reach step {n} by jumps of {s}", "jump {s} fields at a time, how many ways to get exactly {n} fields ahead", "how many ways to write {n} as a sum of {s}, where the order matters", "ways to go up {n} stairs when {s} stairs at once are allowed", "a ladder of {n} rungs is climbed {s} rungs at a time. how many possibilities", "program: number of ways to climb {n} stairs taking {s} steps each time", "leetcode climbing stairs with n = {n} and moves {s}"), climb, "There are **{out}** ways.", "The ways to a stair are those to the stairs one move before, added."),
        ((f"{climber} {takes} {{s}} stairs at a time. how many different ways up {{n}} stairs", "staircase with {n} steps, steps of {s}: how many ways to the top", "in how many ways can one climb {n} stairs with steps of {s}", "how many ways up {n} stairs, {s} at once"), climb, "There are **{out}** ways.", "The ways to a stair are those to the stairs one move before, added."),
        (("in how many ways can a 2 x {n} board be covered with dominoes", "tilings of a 2 by {n} rectangle with 1x2 dominoes: how many", "dominoes on a 2 x {n} floor, number of ways to cover it", "how many ways to tile a 2x{n} grid with 2x1 tiles", "a corridor is 2 wide and {n} long. ways to lay it with 1 x 2 slabs", "domino tilings of 2 x {n}", "count the coverings of a 2 by {n} strip by dominoes", "number of ways to pave a path of 2 by {n} with stones of 1 by 2"), f"a, b = 1, 1\nfor _ in range({n} - 1):\n    a, b = b, a + b\nresult = b\nprint(result)", "There are **{out}** tilings.", "The last column is one upright domino or two lying ones."),
        (("how many bit strings of length {n} have no two ones next to each other", "binary strings of length {n} without consecutive 1s: how many", "count the words of {n} zeros and ones in which 11 does not occur", "number of binary numbers with {n} digits (leading zeros allowed) and no 11", "in how many ways can {n} chairs in a row be filled so that no two neighbours sit", "{n} lamps in a row, no two neighbouring ones on: how many patterns", "how many 0-1 sequences of length {n} avoid 11", "bitstrings, length {n}, no adjacent ones, count"), f"a, b = 1, 2\nfor _ in range({n} - 1):\n    a, b = b, a + b\nresult = b\nprint(result)", "There are **{out}**.", "The last bit is 0, or it is 1 after a 0."),
        (("robot in a grid of {a} rows and {b} columns goes only right or down. how many ways from the top left to the bottom right cell", "unique paths in a {a} x {b} grid of cells, moves right and down, corner to corner", "grid of {a} by {b} cells: number of paths from the upper left to the lower right cell, only right and down", "leetcode unique paths, m = {a}, n = {b}", "how many ways through {a} rows and {b} columns of cells from corner to corner, moving right or down", "count the paths from cell (1,1) to cell ({a},{b}) with steps right or down", "in how many ways can a robot cross a {a} by {b} board of cells going right and down"), f"ways = [1] * {b}\nfor _ in range({a} - 1):\n    for c in range(1, {b}):\n        ways[c] += ways[c - 1]\nresult = ways[-1]\nprint(result)", "There are **{out}** paths.", "The ways to a cell are those from above and from the left."),
    )  # fmt: skip
    return ask(draw.phrase(*t, n=n, s=said, a=a, b=b), code, answer, think=think)


@family("programming", number=True, weight=1.2)
def best_choice(draw: Draw) -> tuple[Item, ...]:
    """The best of many choices: no neighbours, a rod cut up, a way through numbers, jumps."""
    v = [draw.integer(1, 20) for _ in range(draw.integer(4, 8))]
    n = draw.integer(4, 8)
    prices = sorted(draw.random.sample(range(1, 30), n))
    rows = [[draw.integer(1, 9) for _ in range(3)] for _ in range(draw.pick(2, 3, 3))]
    jumps = [draw.integer(1, 3) for _ in range(draw.integer(5, 8))]
    triangle = [[draw.integer(1, 9) for _ in range(i + 1)] for i in range(draw.pick(3, 4))]
    loot = f"values = {v}\nwith_last = without = 0\nfor v in values:\n    with_last, without = without + v, max(with_last, without)\nresult = max(with_last, without)\nprint(result)"  # fmt: skip
    t, code, answer, think = draw.pick(
        (("house robber: {v}. largest loot if no two neighbours are robbed", "largest sum of {v} without taking two neighbours", "choose numbers from {v}, never two next to each other, with the largest total", "maximum sum of non-adjacent elements in {v}", "the houses hold {v}. no two adjacent ones can be robbed. how much at most", "take values from {v} but not two in a row; best total", "which largest total is possible from {v} if neighbours exclude each other", "{v}: best sum with no two adjacent", "jobs on consecutive days pay {v}; I never work two days running. most I can earn", "rob houses {v}, alarm if two neighbours are robbed. max money"), loot, "At most **{out}**.", "Each value is taken after a gap, or left out."),
        (("rod cutting: prices {p} for lengths 1 to {n}. best revenue for a rod of length {n}", "a rod of length {n} is cut; pieces of 1 to {n} sell for {p}. largest revenue", "cut a board of {n} m into pieces that bring {p} (1 m, 2 m, ...). how much at most", "best way to cut length {n} with prices {p} for 1..{n}: the income", "prices by length 1, 2, ...: {p}. maximum value of a rod of {n}", "how much can I get for {n} m of rope if 1 to {n} m pieces cost {p}", "rod of {n}, price list {p}, max profit", "rod cutting problem n = {n}, prices = {p}"), f"prices = {prices}\nbest = [0]\nfor length in range(1, {n} + 1):\n    best.append(max(prices[k - 1] + best[length - k] for k in range(1, length + 1)))\nresult = best[-1]\nprint(result)", "At most **{out}**.", "The first piece, and the best of the rest."),
        (("smallest sum on a way from the top left to the bottom right of {r}, only right and down", "minimum path sum in the grid {r} (right or down)", "{r}: cheapest way from corner to corner moving right or down, its cost", "grid of costs {r}. least total from the upper left to the lower right with moves right and down", "min path sum, grid = {r}", "go right or down through {r} and collect as little as possible. how much", "cost matrix {r}, cheapest path from first to last cell, right and down only", "what is the smallest total along a right/down path in {r}"), f"grid = {rows}\nfor r, row in enumerate(grid):\n    for c in range(len(row)):\n        before = [grid[r - 1][c]] * (r > 0) + [row[c - 1]] * (c > 0)\n        row[c] += min(before, default=0)\nresult = grid[-1][-1]\nprint(result)", "The smallest sum is **{out}**.", "To each cell from the cheaper of above and left."),
        (("jump game: {j}, each number is the longest jump from there. fewest jumps to the end", "fewest jumps through {j} from the first to the last place, where each entry is the farthest jump", "minimum number of jumps to reach the end of {j}", "{j}: at each index I may jump at most that many places. least jumps to the last index", "how many jumps at least to cross {j} if each value limits the jump", "jump game 2 with nums = {j}"), f"jumps = {jumps}\nsteps = [0]\nfor i in range(1, len(jumps)):\n    steps.append(1 + min(steps[k] for k in range(i) if k + jumps[k] >= i))\nresult = steps[-1]\nprint(result)", "It takes **{out}** jumps.", "One more than the best place from which it can be reached."),
        (("number triangle {t}: largest sum from the top to the bottom, each step to a neighbour below", "maximum path sum in the triangle {t}", "triangle of numbers {t}, best total going down to an adjacent number", "go down the triangle {t} and collect as much as possible. the total", "euler triangle {t}: max total from top to base", "largest top to bottom sum in {t} (index stays or goes up by one)"), f"triangle = {triangle}\nbest = triangle[-1]\nfor row in triangle[-2::-1]:\n    best = [v + max(best[i], best[i + 1]) for i, v in enumerate(row)]\nresult = best[0]\nprint(result)", "The largest sum is **{out}**.", "From the bottom up, each takes the better of the two below."),
    )  # fmt: skip
    prompt = draw.phrase(*t, v=_listed(v, draw), p=", ".join(map(str, prices)), n=n, r=rows, j=_listed(jumps, draw), t=triangle)  # fmt: skip
    return ask(prompt, code, answer, think=think)


@family("programming", weight=1.2)
def subset_of_sum(draw: Draw) -> tuple[Item, ...]:
    """Which of the numbers make a sum: yes or no, which ones, in how many ways, in equal halves."""
    v = draw.random.sample(range(1, draw.pick(15, 30, 60)), draw.integer(4, 6))
    goal = sum(draw.random.sample(v, draw.pick(2, 3))) + draw.pick(0, 0, 0, 1)
    what = draw.pick("numbers", "weights", "coins", "pieces", "invoices", "prices")
    found = f"values = {v}\nfound = [c for k in range(1, len(values) + 1) for c in combinations(values, k) if sum(c) == {goal}]\n"  # fmt: skip
    t, code, answer = draw.pick(
        (("can some of the {w} {v} add up to exactly {g}", "is there a subset of {v} with sum {g}", "subset sum: {v}, target {g}, possible or not", "does any selection of {v} make {g}", "do some of {v} total {g}, yes or no", "I have {w} {v}. can I reach exactly {g} with some of them", "is it possible to get {g} from {v}, each used at most once", "check if a part of {v} sums to {g}"), f"{found}print('yes' if found else 'no')", f"A sum of {goal}: **{{out}}**."),
        (("which of the {w} {v} add up to exactly {g}", "find all subsets of {v} with sum {g}", "subset sum: {v}, target {g}, list the solutions", "which selections of {v} make {g}", "which ones of {v} total {g}", "I have {w} {v}. which of them together give exactly {g}", "show every combination from {v} that sums to {g}, each used at most once", "pick some of {v} so that the sum is {g}. all possibilities"), f"{found}print(found)", "The selections are **{out}**."),
        (("how many subsets of {v} add up to {g}", "in how many ways can I choose some of {v} with total {g}", "number of subsets of {v} with sum {g}", "subset sum: {v}, target {g}, count the solutions", "count the selections of {v} that make {g}", "how many combinations of the {w} {v} give {g}"), f"{found}print(len(found))", "There are **{out}**."),
        (("can {v} be split into two groups with the same sum", "is there a fair split of {v} into two equal halves", "partition problem for {v}: possible or not", "two people share {w} {v}. can both get the same total", "divide {v} into two parts of equal sum, possible?", "equal partition of {v}, yes or no"), f"values = {v}\nhalf = sum(values) / 2\nfound = [c for k in range(len(values)) for c in combinations(values, k) if sum(c) == half]\nprint('yes' if found else 'no')", "An equal split: **{out}**."),
    )  # fmt: skip
    return ask(draw.phrase(*t, v=_listed(v, draw), g=goal, w=what), f"from itertools import combinations\n{code}", answer, think="Try every selection.")  # fmt: skip


@family("programming", weight=1.5)
def paid_with_coins(draw: Draw) -> tuple[Item, ...]:
    """An amount in coins or notes: the fewest, which ones, or the number of ways."""
    coins, kind = draw.pick(((1, 5, 10, 25), "coins"), ((1, 2, 5), "coins"), ((1, 2, 5, 10, 20, 50), "coins"), ((5, 10, 20), "coins"), ((1, 3, 4), "coins"), ((2, 5, 10), "coins"), ((5, 10, 20, 50), "notes"), ((1, 5, 10, 20, 50, 100), "bills"), ((1, 7, 10), "coins"), ((10, 20, 50), "notes"))  # fmt: skip
    amount = draw.integer(11, 99) if 1 in coins else draw.integer(3, 20) * 10
    if kind == "bills":
        amount = draw.integer(20, 400)
    glue = draw.pick(", ", " ", "/") if draw.chance(0.3) else ", "
    listed = glue.join(map(str, coins))
    if glue == ", " and draw.chance(0.5):
        listed = f"{', '.join(map(str, coins[:-1]))} and {coins[-1]}"
    money = (
        draw.pick("cents", "cents", "cent") if kind == "coins" else draw.pick("dollars", "euros")
    )
    told = draw.phrase(
        "{k} of {c}", "{c} {u} {k}", "{k} {c}", "{k}: {c}", "{k} worth {c}", "{k} with the values {c}",
        k=kind, c=listed, u="cent" if kind == "coins" else money[:-1],
    )  # fmt: skip
    least = ("what is the smallest number of {k} for {n}", "how many {k} at least do I need for {n}", "fewest {k} to make {n}", "minimum number of {k} that add up to {n}", "how few {k} can make {n}", "pay {n} with as few {k} as possible, how many", "least number of {k} for {n}", "the minimum {k} needed for {n}")  # fmt: skip
    which = ("which {k} do I need for {n}, as few as possible", "how do I pay {n} with the fewest {k}, which ones", "give change of {n} with as few {k} as possible and list them", "break {n} into the fewest {k}, show which", "list the {k} for {n}, fewest possible")  # fmt: skip
    ways = ("how many ways to make {n}", "in how many ways can I pay {n}", "number of ways to give change for {n}", "how many combinations make {n}", "how many different ways can {n} be paid", "count the ways to pay {n}", "ways to change {n}")  # fmt: skip
    t, code, answer, think = draw.pick(
        (least, f"coins = {list(coins)}\nbest = [0]\nfor amount in range(1, {amount} + 1):\n    best.append(min((best[amount - c] + 1 for c in coins if c <= amount), default=10**9))\nprint(best[-1])", f"The fewest {kind} for {amount}: **{{out}}**.", f"Each amount up to {amount}: one more than the best of a smaller one."),
        (ways, f"coins = {list(coins)}\nways = [1] + [0] * {amount}\nfor coin in coins:\n    for amount in range(coin, {amount} + 1):\n        ways[amount] += ways[amount - coin]\nprint(ways[-1])", f"There are **{{out}}** ways to make {amount}.", f"Each amount up to {amount}: add the ways of what is left."),
        (which, f"coins = {list(coins)}\nbest = [[]]\nfor amount in range(1, {amount} + 1):\n    best.append(min((best[amount - c] + [c] for c in coins if c <= amount and best[amount - c] is not None), key=len, default=None))\nprint(sorted(best[-1], reverse=True))", f"The fewest {kind}: **{{out}}**.", f"Each amount up to {amount}: one coin more than the best of a smaller one."),
    )  # fmt: skip
    prompt = draw.phrase(
        "{t}. {q}?", "I have {t}. {q}?", "{q} with {t}?", "{q} from {t}?", "[there are|we have] {t}. {q}?", "{q}? {t}", "{t}, {q}", "coin change, {t}: {q}?", "using {t}, {q}?", "if there are only {t}, {q}?", "[my till has|the machine has|the shop has] plenty of {t}. {q}?", "a country has {t}. {q}?", "[write a program:|dynamic programming:] {t}. {q}?", "{t} - {q}?", "given {t}, {q}?", "{q} when {t} can be used?",
        t=told, q=draw.pick(*t).format(k=kind, n=draw.pick(f"{amount}", f"{amount} {money}")),
    )  # fmt: skip
    return ask(prompt, code, answer, think=think)


@family("programming", number=True, weight=1.2)
def rucksack(draw: Draw) -> tuple[Item, ...]:
    """The knapsack with lists of weights and values, or items in brackets, each taken once."""
    n = draw.integer(3, 5)
    weights, values = [draw.integer(1, 9) for _ in range(n)], [draw.integer(1, 12) * draw.pick(1, 5, 10) for _ in range(n)]  # fmt: skip
    room = draw.integer(max(weights), max(max(weights), sum(weights) - 1))
    glue = draw.pick(" ", ", ", ", ")
    w, v = glue.join(map(str, weights)), glue.join(map(str, values))
    if draw.chance(0.3):
        w, v = str(weights), str(values)
    pairs = ", ".join(f"({a}, {b})" for a, b in zip(weights, values, strict=True))
    prompt = draw.phrase(
        "knapsack, weights {w}, values {v}, capacity {c}. best total value", "0/1 knapsack with capacity {c}: weights {w} and values {v}. maximum value?", "weights {w}; values {v}; the bag holds {c}. how much value fits at most", "a thief can carry {c} kg. things weigh {w} and are worth {v}. what is the largest value", "max value in a rucksack of {c} with weights {w}, values {v}", "items as (weight, value): {p}. capacity {c}, best value?", "knapsack problem: values {v}, weights {w}, W = {c}", "I can pack {c} kg. weights: {w}. values: {v}. most valuable load?",
        "solve the knapsack: capacity = {c}, weights = {w}, values = {v}", "things (weight, worth) {p}, limit {c}: best total worth", "what is the optimal value for a knapsack of capacity {c}, weights {w} and values {v}", "truck of {c} t, crates of {w} t worth {v}. best load, its value", "capacity {c}, weights {w}, profits {v}: maximum profit", "which value can I get at most from weights {w} with values {v} under a limit of {c}", "dynamic programming knapsack. weight list {w}, value list {v}, max weight {c}", "given the values {v} and the weights {w}, fill a bag of {c} as valuably as possible. total value",
        "{p} are pairs of weight and value. the bag takes {c}. maximum total value", "each item once: weights {w}, values {v}, limit {c}. greatest value",
        w=w, v=v, c=room, p=pairs,
    )  # fmt: skip
    code = f"weights = {weights}\nvalues = {values}\nbest = [0] * ({room} + 1)\nfor w, v in zip(weights, values):\n    for c in range({room}, w - 1, -1):\n        best[c] = max(best[c], best[c - w] + v)\nresult = best[-1]\nprint(result)"  # fmt: skip
    return ask(prompt, code, "The best value is **{out}**.", think=f"For each item and each capacity up to {room}: with it or without it.")  # fmt: skip
