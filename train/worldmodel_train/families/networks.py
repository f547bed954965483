"""Roads with lengths, and chances from day to day: cheapest ways, trees, Markov chains."""

from worldmodel_train.episodes import Draw, Item, ask, family


@family("programming", number=True)
def road_lengths(draw: Draw) -> tuple[Item, ...]:
    """Dijkstra's shortest way, or the cheapest tree, in a small network of roads."""
    towns = draw.pick("ABCD", "ABCDE", "PQRST", "KLMN")
    pairs = [(towns[i], towns[i + 1]) for i in range(len(towns) - 1)]
    rest = [(a, b) for i, a in enumerate(towns) for b in towns[i + 2 :]]
    pairs += draw.random.sample(rest, draw.integer(1, 3))
    roads = [(a, b, draw.integer(1, 20)) for a, b in pairs]
    start, end = towns[0], towns[-1]
    form = draw.pick("{}-{} {}", "{}{} = {}", "{} to {}: {}", "{}-{}: {}", "({}, {}, {})")
    listed = draw.pick(", ", "; ").join(form.format(*road) for road in roads)
    if draw.chance(0.65):
        t: tuple[str, ...] = (
            "roads {r}. length of the shortest way from {s} to {e}", "shortest path from {s} to {e}: {r}", "dijkstra from {s} to {e} with {r}, the distance", "{r}. how far is it from {s} to {e} at least", "network {r}; cheapest route {s} to {e}, its cost", "distances: {r}. quickest way between {s} and {e}, in total", "I drive from {s} to {e}. the roads are {r}. shortest distance", "weighted graph {r}, both directions. distance {s} - {e}", "edges with lengths {r}. minimal length of a path from {s} to {e}", "[find|compute] the shortest distance {s} to {e} in the map {r}", "how long is the best route from {s} to {e} given {r}", "travel times {r}. least time from {s} to {e}",
        )  # fmt: skip
        code = f"import heapq\nroads = {roads}\nheap, done = [(0, {start!r})], {{}}\nwhile heap:\n    far, town = heapq.heappop(heap)\n    if town in done:\n        continue\n    done[town] = far\n    for a, b, d in roads:\n        if town in (a, b):\n            heapq.heappush(heap, (far + d, b if town == a else a))\nresult = done[{end!r}]\nprint(result)"
        return ask(draw.phrase(*t, r=listed, s=start, e=end), code, "The shortest way is **{out}** long.", think="Always go on from the nearest town that is not done.")  # fmt: skip
    t = (
        "minimum spanning tree of {r}, total length", "cables cost {r}. connect everything as cheaply as possible: total", "{r}: cheapest set of roads that joins all, its length", "kruskal on {r}, sum of the tree", "weight of the minimal spanning tree: {r}", "which total length is needed at least to link all towns: {r}", "pipes {r}. least total so that all are connected", "spanning tree with the smallest sum for the edges {r}, that sum",
    )  # fmt: skip
    code = f"roads = {roads}\ngroup = {{t: t for a, b, d in roads for t in (a, b)}}\nresult = 0\nfor a, b, d in sorted(roads, key=lambda road: road[2]):\n    if group[a] != group[b]:\n        result += d\n        old = group[b]\n        group = {{t: group[a] if g == old else g for t, g in group.items()}}\nprint(result)"
    return ask(draw.phrase(*t, r=listed), code, "The total is **{out}**.", think="Take the shortest roads that join two groups.")  # fmt: skip


@family("probability", number=True)
def two_state_chain(draw: Draw) -> tuple[Item, ...]:
    """A Markov chain of two states: the chance after some steps, or in the long run."""
    one, two = draw.pick(("sunny", "rainy"), ("up", "down"), ("busy", "free"), ("working", "broken"), ("dry", "wet"), ("awake", "asleep"))  # fmt: skip
    stay, change = draw.random.randint(1, 19) / 20, draw.random.randint(1, 19) / 20
    n = draw.integer(2, 8)
    rule = draw.phrase(
        "after {a} it is {a} again with chance {p}, after {b} it becomes {a} with chance {q}", "{a} stays {a} with probability {p}; {b} turns {a} with probability {q}", "P({a} to {a}) = {p}, P({b} to {a}) = {q}", "if it is {a}, the next step is {a} with {p}; if it is {b}, the next is {a} with {q}",
        a=one, b=two, p=stay, q=change,
    )  # fmt: skip
    if draw.chance(0.6):
        t: tuple[str, ...] = (
            "{r}. now it is {a}. chance of {a} after {n} steps", "{r}. start {a}. probability of {a} {n} steps later", "markov chain: {r}. from {a}, after {n} steps, P({a})", "{r}. it is {a} today. how likely is {a} in {n} steps", "two states: {r}. beginning in {a}, the probability to be in {a} after {n} transitions", "how likely is {a} after {n} steps if it is {a} now? {r}", "{r}; starting with {a}, what is the chance for {a} at step {n}",
        )  # fmt: skip
        code = f"p = 1.0\nfor _ in range({n}):\n    p = {stay} * p + {change} * (1 - p)\nresult = round(p, 4)\nprint(result)"
        return ask(draw.phrase(*t, r=rule, a=one, n=n), code, "The probability is **{out}**.", think=f"{n} times: stay, or come back.")  # fmt: skip
    t = (
        "{r}. long-run share of {a}", "{r}. in the long run, how often is it {a}", "stationary probability of {a}: {r}", "markov chain: {r}. steady state chance of {a}", "what fraction of the time is it {a} in the end? {r}", "{r}; equilibrium probability of {a}", "long-term distribution, only {a}: {r}",
    )  # fmt: skip
    code = f"result = round({change} / (1 - {stay} + {change}), 4)\nprint(result)"
    return ask(draw.phrase(*t, r=rule, a=one), code, "In the long run it is **{out}**.", think="What leaves the state equals what comes in.")  # fmt: skip
