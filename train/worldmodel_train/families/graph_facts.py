"""Small networks and maps in words: roads between places, who knows whom, walks, mazes, islands."""

from worldmodel_train.episodes import Draw, Item, ask, family
from worldmodel_train.families.words import some_names

_PLACES = "Oakville Riverton Lakeside Hillview Milltown Ashford Redburn Westport Eastham Norwood Southgate Greenhill Stonebridge Fairfield Kingsley Brookside Marlow Dunmore Elmstead Harwick".split()  # fmt: skip
_UNITS = (("km", "distance"), ("km", "distance"), ("miles", "distance"), ("minutes", "time"), ("min", "time"), ("euros", "price"), ("", "length"))  # fmt: skip


@family("programming", weight=1.5)
def roads_between_places(draw: Draw) -> tuple[Item, ...]:
    """The length of the shortest way between two places, or the way itself."""
    names = draw.random.sample(_PLACES, 5) if draw.chance(0.5) else list(draw.pick("ABCDE", "STUVW", "PQRST"))  # fmt: skip
    if draw.chance(0.2):
        names = draw.random.sample(["home", "school", "shop", "station", "park", "library", "market", "office"], 5)  # fmt: skip
    names = names[: draw.pick(4, 4, 5)]
    pairs = [(names[i], names[i + 1]) for i in range(len(names) - 1)]
    rest = [(a, b) for i, a in enumerate(names) for b in names[i + 2 :]]
    pairs += draw.random.sample(rest, draw.integer(1, 2))
    roads = [(a, b, draw.integer(1, 20)) for a, b in pairs]
    unit, what = draw.pick(*_UNITS)
    form = draw.pick("{a}-{b} {d}{u}", "{a} to {b} {d}{u}", "{a} - {b}: {d}{u}", "from {a} to {b} it is {d}{u}", "{a} to {b} is {d}{u}", "{a} {b} {d}{u}", "{a} and {b} are {d}{u} apart" if what == "distance" else "{a}-{b} = {d}{u}")  # fmt: skip
    if not unit and form.startswith("{a} {b}"):
        form = "{a}-{b} {d}"
    listed = draw.pick(", ", "; ", ", ").join(form.format(a=a, b=b, d=d, u=f" {unit}" if unit else "") for a, b, d in roads)  # fmt: skip
    start, end = names[0], names[-1]
    route = draw.chance(0.35)
    if route:
        asked = draw.pick("which way is the shortest from {s} to {e}", "through which places does the best route from {s} to {e} go", "what is the shortest path from {s} to {e}, stop by stop", "how should I go from {s} to {e}", "which route from {s} to {e} is best", "list the stops of the cheapest way from {s} to {e}")  # fmt: skip
    else:
        asked = draw.pick(*{
            "distance": ("how far is it from {s} to {e} on the shortest way", "what is the shortest distance from {s} to {e}", "shortest distance {s} to {e}", "how long is the shortest route between {s} and {e}", "length of the shortest path from {s} to {e}", "what is the least distance I have to drive from {s} to {e}"),
            "time": ("how fast can I get from {s} to {e}", "what is the shortest time from {s} to {e}", "how many minutes at least from {s} to {e}", "least travel time between {s} and {e}", "minimum time {s} to {e}"),
            "price": ("what is the cheapest way from {s} to {e}, in euros", "how much at least does it cost from {s} to {e}", "lowest total price from {s} to {e}", "cheapest fare between {s} and {e}"),
            "length": ("length of the shortest path from {s} to {e}", "what is the shortest distance from {s} to {e}", "dijkstra: distance from {s} to {e}", "minimum cost from {s} to {e}", "weight of the shortest path between {s} and {e}"),
        }[what])  # fmt: skip
    prompt = draw.phrase(
        "{r}. {q}?", "{q}? {r}", "roads: {r}. {q}?", "[given|with|I have] these connections: {r}. {q}?", "{q} if {r}", "[graph|network|map]: {r}. {q}?", "{q}, when the roads are {r}?", "there are roads between places: {r}. {q}?", "the {w}s are: {r}. {q}?", "use dijkstra: {r}. {q}?",
        "[our|my] map says {r}. {q}?", "{r}\n{q}", "all roads go both ways. {r}. {q}?", "we can go {r}. {q}?", "{q}? connections are {r}", "[edges|links] with their {w}s: {r}. {q}?", "look at this network, {r}, and answer: {q}?", "[problem|homework]: {r}. {q}?", "suppose {r}. {q}?",
        r=listed, q=asked.format(s=start, e=end), w=what,
    )  # fmt: skip
    final = "' -> '.join(way)" if route else "far"
    code = f"import heapq\nroads = {roads}\nheap, done = [(0, [{start!r}])], set()\nwhile heap:\n    far, way = heapq.heappop(heap)\n    town = way[-1]\n    if town == {end!r}:\n        break\n    if town in done:\n        continue\n    done.add(town)\n    for a, b, d in roads:\n        if town in (a, b):\n            heapq.heappush(heap, (far + d, way + [b if town == a else a]))\nprint({final})"  # fmt: skip
    said = f" {unit}" if unit else ""
    answer = "The best way is **{out}**." if route else f"The shortest way takes **{{out}}**{said}."  # fmt: skip
    return ask(prompt, code, answer, think="Always go on from the place that is nearest so far.")


@family("programming", weight=1.2)
def who_is_linked(draw: Draw) -> tuple[Item, ...]:
    """Links of a network or friendships: how many, whose, who has most, who can be reached."""
    people = draw.chance(0.55)
    names = some_names(draw, 6) if people else list(draw.pick("ABCDEF", "UVWXYZ", "123456"))
    names = names[: draw.integer(4, 6)]
    pairs = [(a, b) for i, a in enumerate(names) for b in names[i + 1 :]]
    links = sorted(draw.random.sample(pairs, min(len(pairs) - 1, draw.integer(len(names) - 1, len(names) + 2))))  # fmt: skip
    degree = {n: sum(n in link for link in links) for n in names}
    one = draw.pick(*(n for n in names if degree[n]))
    best = [n for n in names if degree[n] == max(degree.values())]
    form = draw.pick("{}-{}", "{} knows {}", "{} and {}", "{} is friends with {}") if people else draw.pick("{}-{}", "({}, {})", "{}-{}", "{} {}", "{{{}, {}}}")  # fmt: skip
    listed = draw.pick(", ", "; ", ", ").join(form.format(*link) for link in links)
    friend, node = ("friend", "person") if people else ("neighbour", "node")
    options = [
        ((f"how many {friend}s does {one} have", f"number of {friend}s of {one}", f"with how many is {one} connected", f"degree of {one}", f"count the links of {one}"), f"print(sum({one!r} in link for link in links))", f"{one} has **{{out}}**."),
        ((f"who are the {friend}s of {one}" if people else f"which are the neighbours of {one}", f"list the {friend}s of {one}", f"to whom is {one} linked" if people else f"to which nodes is {one} linked", f"all {friend}s of {one}", f"who is directly connected to {one}" if people else f"what is directly connected to {one}"), f"print([b if a == {one!r} else a for a, b in links if {one!r} in (a, b)])", f"Linked to {one}: **{{out}}**."),
        (("how many links are there", "how many edges has the graph", "number of connections", "count the edges"), "print(len(links))", "There are **{out}** links."),
        ((f"how many can {one} reach, directly or through others", f"how many others are connected to {one} in some way, also indirectly", f"size of the group that {one} belongs to, without {one}"), f"reached = {{{one!r}}}\nfor _ in links:\n    for a, b in links:\n        if a in reached or b in reached:\n            reached |= {{a, b}}\nprint(len(reached) - 1)", f"{one} can reach **{{out}}** others."),
        (("what is the degree of each node", f"how many {friend}s has each {node}", "list all degrees", f"count the {friend}s of everyone" if people else "number of edges at each node"), "counts = {}\nfor link in links:\n    for name in link:\n        counts[name] = counts.get(name, 0) + 1\nprint(counts)", "The counts are **{out}**."),
    ]  # fmt: skip
    if len(best) == 1:
        options.append((("who has the most friends", "which person is the best connected") if people else ("which node has the most edges", "node with the highest degree", "which node has most neighbours", "the best connected node"), "counts = {}\nfor link in links:\n    for name in link:\n        counts[name] = counts.get(name, 0) + 1\nprint(max(counts, key=counts.get))", "It is **{out}**."))  # fmt: skip
        options.append(options[-1])
    t, code, answer = draw.pick(*options)
    whole = draw.pick("a class", "a club", "our street", "a party") if people else draw.pick("a graph", "a network", "an undirected graph")  # fmt: skip
    called = draw.pick("friendships", "contacts") if people else draw.pick("edges", "links")
    prompt = draw.phrase(
        "{r}. {q}?", "{q}? {r}", "{w}: {r}. {q}?", "{q} if the links are {r}?", "{c}: {r}. {q}?", "[given|take] {r}, {q}?", "[look at|consider] this: {r}. {q}?", "[look at|there is] {w} with {r}. {q}?", "links {r} - {q}", "{r}\n{q}?", "in the network {r}, {q}?",
        "the connections are {r}. {q}?", "these belong together: {r}. {q}?", "we have {r}. {q}?", "for a graph with {r}, {q}?", "{q}, given {r}?",
        r=listed, q=draw.pick(*t), w=whole, c=called,
    )  # fmt: skip
    return ask(prompt, f"links = {links}\n{code}", answer, think="Go through the links.")


@family("programming")
def order_of_visits(draw: Draw) -> tuple[Item, ...]:
    """Breadth first and depth first from a node of an adjacency list; reached or not; a cycle or not."""
    nodes = list(draw.pick("ABCDEF", "ABCDE", "123456", "pqrstu"))
    graph: dict[str, list[str]] = {n: [] for n in nodes}
    for i, n in enumerate(nodes[1:], 1):
        graph[draw.pick(*nodes[max(0, i - 3) : i])].append(n)
    if draw.chance(0.4):
        a, b = draw.random.sample(nodes, 2)
        if b not in graph[a]:
            graph[a].append(b)
    start, goal = nodes[0], draw.pick(*nodes[3:])
    told = str(graph) if draw.chance(0.5) else draw.pick(", ", "; ").join(f"{n} -> {' '.join(v)}" for n, v in graph.items() if v)  # fmt: skip
    t, code, answer = draw.pick(
        ((f"bfs order from {start}", f"in which order does breadth first search visit the nodes from {start}", f"breadth-first traversal starting at {start}", f"order of nodes in a bfs from {start}"), f"queue, order = [{start!r}], []\nwhile queue:\n    node = queue.pop(0)\n    if node not in order:\n        order.append(node)\n        queue += graph[node]\nprint(order)", "Breadth first: **{out}**."),
        ((f"dfs order from {start}", f"in which order does depth first search visit the nodes from {start}", f"depth-first traversal starting at {start}, first neighbour first", f"order of nodes in a recursive dfs from {start}"), f"order = []\n\ndef visit(node):\n    if node not in order:\n        order.append(node)\n        for other in graph[node]:\n            visit(other)\n\nvisit({start!r})\nprint(order)", "Depth first: **{out}**."),
        ((f"is there a path from {draw.pick(*nodes[1:3])} to {goal}",), "", ""),
        (("does the directed graph have a cycle", "is there a cycle", "can one go round in a circle along the arrows", "cyclic or not"), "state = {}\n\ndef cyclic(node):\n    if node in state:\n        return state[node] == 'open'\n    state[node] = 'open'\n    found = any([cyclic(other) for other in graph[node]])\n    state[node] = 'done'\n    return found\n\nprint('yes' if any([cyclic(node) for node in graph]) else 'no')", "A cycle: **{out}**."),
    )  # fmt: skip
    if not code:
        one = t[0].split()[5]
        t = (t[0], f"can I get from {one} to {goal} along the arrows", f"is {goal} reachable from {one}", f"does any way lead from {one} to {goal}")  # fmt: skip
        code = f"todo, seen = [{one!r}], set()\nwhile todo:\n    node = todo.pop()\n    if node not in seen:\n        seen.add(node)\n        todo += graph[node]\nprint('yes' if {goal!r} in seen else 'no')"  # fmt: skip
        answer = f"From {one} to {goal}: **{{out}}**."
    prompt = draw.phrase(
        "graph {r}. {q}?", "{q}? graph: {r}", "directed graph {r}: {q}?", "adjacency list {r}. {q}?", "graph = {r}, {q}", "[given|take] the arrows {r}. {q}?", "{q} in the graph {r}?", "[algorithms|computer science] homework: {r}. {q}?", "a graph has {r}. {q}?", "edges {r}; {q}?", "{q}, with {r}?", "we have the directed edges {r}. {q}?", "[implement it and|please] answer for {r}: {q}?", "the graph is {r}\n{q}",
        r=told, q=draw.pick(*t),
    )  # fmt: skip
    return ask(prompt, f"graph = {graph}\n{code}", answer, think="Follow the arrows and remember what was seen.")  # fmt: skip


@family("programming")
def maze_or_map(draw: Draw) -> tuple[Item, ...]:
    """A map of characters: the fewest steps through, islands, free cells."""
    height, width = draw.integer(3, 5), draw.integer(4, 6)
    wall, free = draw.pick(("#", "."), ("#", "."), ("1", "0"), ("X", "."))
    rows = ["".join(wall if draw.chance(0.28) else free for _ in range(width)) for _ in range(height)]  # fmt: skip
    rows[0], rows[-1] = free + rows[0][1:], rows[-1][:-1] + free
    one, zero = draw.pick(("1", "0"), ("#", "."), ("L", "W"))
    lands = ["".join(one if draw.chance(0.4) else zero for _ in range(width)) for _ in range(height)]  # fmt: skip
    lands[0] = one + lands[0][1:]
    walk = "near = ((0, 1), (0, -1), (1, 0), (-1, 0))\n"
    maze = draw.chance(0.5)
    if maze:
        t: tuple[str, ...] = (
            f"{wall} is a wall. fewest steps from the top left to the bottom right:\n{{m}}", f"maze, {wall} = wall, {free} = free. how many steps from the upper left corner to the lower right corner at least?\n{{m}}", f"shortest way through this maze ({wall} blocked), number of moves from top left to bottom right\n{{m}}", f"how many moves does the shortest path take from the first to the last cell? {wall} cannot be entered\n{{m}}", f"solve the maze\n{{m}}\nstart top left, end bottom right, walls {wall}. how many steps?", f"grid\n{{m}}\n{wall} means blocked. minimum number of steps from (0,0) to the opposite corner",
            f"a robot stands in the upper left of\n{{m}}\nand wants to the lower right, {wall} are walls. number of steps on the best way?", f"bfs on this grid, {wall} is an obstacle, corner to corner from top left to bottom right, steps:\n{{m}}", f"path length from start (top left) to goal (bottom right) with walls {wall}:\n{{m}}", f"is there a way from top left to bottom right and how many steps is it? walls are {wall}\n{{m}}", f"labyrinth:\n{{m}}\nsteps from upper left to lower right, {wall} not allowed", f"write a search for the shortest path in this map, top left to bottom right, {wall} = wall. length?\n{{m}}",
        )  # fmt: skip
        code = f"rows = {rows}\n{walk}queue, steps = [(0, 0)], {{(0, 0): 0}}\nwhile queue:\n    r, c = queue.pop(0)\n    for i, j in near:\n        a, b = r + i, c + j\n        if 0 <= a < len(rows) and 0 <= b < len(rows[0]) and rows[a][b] != {wall!r} and (a, b) not in steps:\n            steps[a, b] = steps[r, c] + 1\n            queue.append((a, b))\nprint(steps.get((len(rows) - 1, len(rows[0]) - 1), 'no way'))"  # fmt: skip
        return ask(draw.phrase(*t, m="\n".join(rows)), code, "The fewest steps: **{out}**.", think="Breadth-first search from the top left.")  # fmt: skip
    count = draw.chance(0.65)
    if count:
        t = (
            f"how many islands ({one}) are in this map, diagonals do not connect?\n{{m}}", f"number of islands, {one} = land, {zero} = water\n{{m}}", f"count the connected groups of {one} (up, down, left, right):\n{{m}}", f"map of land {one} and water {zero}:\n{{m}}\nhow many islands?", f"in the grid\n{{m}}\ncells with {one} that touch side by side belong together. how many groups?", f"islands of {one} in\n{{m}}\nhow many are there", f"number of connected components of {one} in this grid\n{{m}}", f"flood fill: how many separate regions of {one}?\n{{m}}", f"{{m}}\nhow many islands of {one} do you count", f"leetcode number of islands with {one} as land:\n{{m}}", f"separate patches of {one}, side neighbours only, how many?\n{{m}}", f"how many pieces of land ({one}) are there?\n{{m}}",
        )  # fmt: skip
        final, answer = "print(len(sizes))", "There are **{out}** islands."
    else:
        t = (
            f"how large is the largest island ({one}) in this map, diagonals do not connect?\n{{m}}", f"size of the biggest island, {one} = land, {zero} = water\n{{m}}", f"largest connected group of {one} (up, down, left, right), its size:\n{{m}}", f"map of land {one} and water {zero}:\n{{m}}\nhow many cells has the biggest island?", f"max area of an island of {one}:\n{{m}}", f"flood fill: how many cells has the largest region of {one}?\n{{m}}", f"area of the largest patch of {one}, side neighbours only\n{{m}}", f"in the grid\n{{m}}\nhow many cells does the largest group of {one} have", f"biggest piece of land ({one}), in cells?\n{{m}}", f"{{m}}\nnumber of cells in the largest island of {one}", f"of the islands of {one} in\n{{m}}\nhow big is the biggest", f"leetcode max area of island, {one} is land:\n{{m}}",
        )  # fmt: skip
        final, answer = "print(max(sizes))", "The largest has **{out}** cells."
    code = f"rows = {lands}\n{walk}land = {{(r, c) for r, row in enumerate(rows) for c, x in enumerate(row) if x == {one!r}}}\nsizes = []\nwhile land:\n    todo, size = [land.pop()], 0\n    while todo:\n        r, c = todo.pop()\n        size += 1\n        for i, j in near:\n            if (r + i, c + j) in land:\n                land.remove((r + i, c + j))\n                todo.append((r + i, c + j))\n    sizes.append(size)\n{final}"  # fmt: skip
    return ask(draw.phrase(*t, m="\n".join(lands)), code, answer, think="Take one cell of land and everything that touches it, again and again.")  # fmt: skip
