"""Exercises of a first course: search trees, heaps, hash tables, searches, schedules, caches."""

from worldmodel_train.episodes import Draw, Item, ask, family


def _told(values: list[int], draw: Draw) -> str:
    return draw.pick(", ".join(map(str, values)), " ".join(map(str, values)), str(values), ", ".join(map(str, values)))  # fmt: skip


@family("programming")
def search_tree(draw: Draw) -> tuple[Item, ...]:
    """Values inserted into a binary search tree: its orders, its height, its leaves, a search."""
    values = draw.random.sample(range(1, draw.pick(20, 60, 100)), draw.integer(5, 8))
    goal = draw.pick(*values[1:])
    walk = "order = []\n\ndef visit(node):\n    if node:\n{}\nvisit(root)\nprint(order)"
    here, left, right = "        order.append(node[0])\n", "        visit(node[1])\n", "        visit(node[2])\n"  # fmt: skip
    t, code, answer = draw.pick(
        (("inorder traversal", "in-order traversal", "what does an inorder walk print"), walk.format(left + here + right), "In order: **{out}**."),
        (("preorder traversal", "pre-order traversal", "in which order does preorder visit the nodes"), walk.format(here + left + right), "Preorder: **{out}**."),
        (("postorder traversal", "post-order traversal", "in which order does postorder visit the nodes"), walk.format(left + right + here), "Postorder: **{out}**."),
        (("how many levels has the tree", "number of levels", "how many levels deep is it, the root is level 1"), "def levels(node):\n    return 1 + max(levels(node[1]), levels(node[2])) if node else 0\n\nprint(levels(root))", "It has **{out}** levels."),
        (("what is the height in edges", "height of the tree (edges on the longest path)", "how many edges is the longest way down"), "def levels(node):\n    return 1 + max(levels(node[1]), levels(node[2])) if node else 0\n\nprint(levels(root) - 1)", "The height is **{out}** edges."),
        (("which nodes are leaves", "list the leaves from left to right", "what are the leaves"), "leaves = []\n\ndef visit(node):\n    if node:\n        visit(node[1])\n        if not node[1] and not node[2]:\n            leaves.append(node[0])\n        visit(node[2])\n\nvisit(root)\nprint(leaves)", "The leaves are **{out}**."),
        ((f"how many nodes are looked at in the search for {goal}", f"number of comparisons to find {goal}, one per node", f"how many nodes does a search for {goal} visit"), f"node, steps = root, 1\nwhile node[0] != {goal}:\n    node = node[1] if {goal} < node[0] else node[2]\n    steps += 1\nprint(steps)", "It looks at **{out}** nodes."),
    )  # fmt: skip
    prompt = draw.phrase(
        "insert {v} into an empty binary search tree. {q}?", "binary search tree from {v}. {q}", "bst {v}: {q}", "[build|make] a binary search tree by inserting {v} in this order. {q}?", "{q} of the bst made from {v}", "{v} go one after the other into a binary search tree. {q}?", "[data structures|exam|homework]: bst with {v}. {q}?", "the keys {v} are inserted into a bst. {q}?", "put {v} in a search tree, then {q}", "[given|with] the insertion order {v} for a binary search tree, {q}?", "python: bst from {v}, {q}", "take an empty binary tree and insert {v} as a search tree; {q}?", "I insert {v} into a bst. {q}?", "{q}, if {v} is the insertion order of a binary search tree?",
        v=_told(values, draw), q=draw.pick(*t),
    )  # fmt: skip
    build = f"def insert(node, v):\n    if not node:\n        return [v, None, None]\n    side = 1 if v < node[0] else 2\n    node[side] = insert(node[side], v)\n    return node\n\nroot = None\nfor v in {values}:\n    root = insert(root, v)\n"  # fmt: skip
    return ask(prompt, build + code, answer, think="Smaller values go to the left, larger ones to the right.")  # fmt: skip


@family("programming")
def heap_steps(draw: Draw) -> tuple[Item, ...]:
    """A priority queue: what comes out, what is left, the k smallest or largest."""
    values = draw.random.sample(range(1, draw.pick(20, 60, 100)), draw.integer(5, 8))
    k = draw.integer(2, 3)
    t, code, answer = draw.pick(
        (("min heap of {v}: what do the first {k} pops give", "push {v} on a min heap and pop {k} times. what comes out", "priority queue with {v}, smallest first: which {k} are served first", "heapq with {v}, {k} times heappop", "the numbers {v} are in a min-heap. {k} extract-min operations give", "priority queue {v} (low number first). first {k} out?", "pop {k} elements from the min heap of {v}"), f"import heapq\nheap = {values}\nheapq.heapify(heap)\nprint([heapq.heappop(heap) for _ in range({k})])", "The first out are **{out}**."),
        (("the {k} largest of {v} with a heap", "use heapq to find the {k} largest values in {v}", "top {k} of {v} by a heap", "max heap of {v}: what do the first {k} pops give", "priority queue with {v}, largest first: which {k} are served first"), f"import heapq\nprint(heapq.nlargest({k}, {values}))", "They are **{out}**."),
        (("heapify {v} in python: the list", "what does heapq.heapify make of {v}", "{v} after heapq.heapify", "min heap array for {v} (heapify)"), f"import heapq\nheap = {values}\nheapq.heapify(heap)\nprint(heap)", "The heap is **{out}**."),
        (("push {v} one by one on an empty min heap. the array at the end", "heappush {v} in this order: the heap list", "insert {v} one after another into a min-heap, array?"), f"import heapq\nheap = []\nfor v in {values}:\n    heapq.heappush(heap, v)\nprint(heap)", "The heap is **{out}**."),
        (("what is the {k}th smallest of {v}, by a heap", "kth smallest, k = {k}: {v} (heap)", "{k}th smallest element of {v} with heapq", "pop from a min heap of {v}: which is number {k}"), f"import heapq\nprint(heapq.nsmallest({k}, {values})[-1])", "It is **{out}**."),
    )  # fmt: skip
    prompt = draw.phrase(*t, v=_told(values, draw), k=k).replace("2th", "2nd").replace("3th", "3rd")
    return ask(prompt, code, answer, think="heapq keeps the smallest in front.")


@family("programming")
def hash_slots(draw: Draw) -> tuple[Item, ...]:
    """Keys put into a hash table by their remainder, with probing or chains."""
    size = draw.pick(5, 7, 7, 10, 11, 13)
    keys = draw.random.sample(range(1, 100), draw.integer(4, min(6, size - 1)))
    key = draw.pick(*keys)
    probing = f"table = [None] * {size}\nfor k in {keys}:\n    i = k % {size}\n    while table[i] is not None:\n        i = (i + 1) % {size}\n    table[i] = k\n"  # fmt: skip
    chains = f"table = {{i: [] for i in range({size})}}\nfor k in {keys}:\n    table[k % {size}].append(k)\n"  # fmt: skip
    t, code, answer = draw.pick(
        (("hash table of size {s}, h(k) = k mod {s}, linear probing. insert {v}. the table?", "insert {v} into a hash table with {s} slots, k % {s}, linear probing. show it", "linear probing, {s} places, keys {v}, hash k mod {s}: final table", "keys {v} go into {s} buckets by k mod {s} with linear probing; list the slots", "open addressing (step 1) for {v} in a table of length {s}, h(k) = k mod {s}"), f"{probing}print(table)", "The table is **{out}**."),
        (("hash table of size {s}, k mod {s}, linear probing, insert {v}. in which slot is {k}", "where does {k} end up if {v} are inserted with linear probing into {s} slots, hash k mod {s}", "slot of {k} after inserting {v} (size {s}, k mod {s}, linear probing)", "index of {k} in the linear probing table of {v}, {s} slots, k % {s}"), f"{probing}print(table.index({key}))", f"{key} is in slot **{{out}}**."),
        (("hash table with chaining, {s} slots, k mod {s}, keys {v}. the chains?", "put {v} into {s} buckets by k mod {s} and list the buckets", "chaining: insert {v}, h(k) = k mod {s}, show all lists", "separate chaining with {s} lists for {v}, hash k % {s}"), f"{chains}print(table)", "The chains are **{out}**."),
        (("how many collisions when {v} are hashed by k mod {s}", "keys {v}, h(k) = k mod {s}: number of keys that hit a used slot (chaining)", "count the collisions of {v} in {s} buckets, k % {s}"), f"{chains}print(sum(len(c) - 1 for c in table.values() if c))", "There are **{out}** collisions."),
        (("hash values of {v} for h(k) = k mod {s}", "k mod {s} for the keys {v}", "which slot does each of {v} get with k % {s}", "compute h(k) = k mod {s} for {v}"), f"print([k % {size} for k in {keys}])", "The hash values are **{out}**."),
    )  # fmt: skip
    return ask(draw.phrase(*t, s=size, v=_told(keys, draw), k=key), code, answer, think=f"The slot is the remainder by {size}.")  # fmt: skip


@family("programming", number=True)
def looks_of_a_search(draw: Draw) -> tuple[Item, ...]:
    """How many looks a linear or a binary search takes for a value of a sorted list."""
    values = sorted(draw.random.sample(range(1, 100), draw.integer(6, 12)))
    goal = draw.pick(*values)
    binary = draw.chance(0.5)
    kind = draw.pick("binary search", "bisection", "binary search") if binary else draw.pick("linear search", "linear search", "sequential search", "a search from the front")  # fmt: skip
    prompt = draw.phrase(
        "how many comparisons does {k} need to find {t} in {v}", "{k} for {t} in {v}: number of steps", "{k}, list {v}, target {t}. how many elements are looked at", "find {t} in {v} by {k}. how many looks does it take", "number of looks until {k} finds {t} in {v}", "in the sorted list {v} I search {t} by {k}. how many steps", "count the steps of {k} for {t} in {v}", "how many elements does {k} check before it has {t}, list {v}", "[exam|homework]: {k}, {v}, key {t}, how many probes", "{v}; {t} is searched with {k}. probes?", "how often does {k} compare {t} with an element of {v}", "given {v}, how many iterations does {k} take for {t}", "iterations of {k} when looking for {t} in {v}",
        k=kind, t=goal, v=_told(values, draw),
    )  # fmt: skip
    if binary:
        code = f"values = {values}\nlow, high, result = 0, len(values) - 1, 1\nmiddle = (low + high) // 2\nwhile values[middle] != {goal}:\n    if values[middle] < {goal}:\n        low = middle + 1\n    else:\n        high = middle - 1\n    middle = (low + high) // 2\n    result += 1\nprint(result)"  # fmt: skip
        think = "Look at the middle, then go on in one half, and count."
    else:
        code = f"values = {values}\nresult = values.index({goal}) + 1\nprint(result)"
        think = "From the front, one after the other."
    return ask(prompt, code, "Looks needed: **{out}**.", think=think)


@family("programming", number=True)
def jobs_in_turn(draw: Draw) -> tuple[Item, ...]:
    """Jobs on one machine: waiting times first come first served, or shortest first; meetings chosen."""
    times = [draw.integer(1, 20) for _ in range(draw.integer(3, 5))]
    starts = sorted(draw.random.sample(range(8, 19), draw.integer(4, 6)))
    spans = [(a, a + draw.integer(1, 4)) for a in starts]
    draw.random.shuffle(spans)
    listed = ", ".join(f"{a}-{b}" for a, b in spans)
    unit = draw.pick("ms", "minutes", "min", "hours", "")
    of = f" {unit}" if unit else ""
    v = ", ".join(map(str, times)) + of
    waits = "waits = [sum(times[:i]) for i in range(len(times))]\n"
    t, code, answer = draw.pick(
        (("jobs of {v} arrive together, first come first served. average waiting time", "FCFS scheduling with burst times {v}: average waiting time", "average wait for jobs {v} done in this order, all there at the start", "burst times {v}, all arrive at 0, fcfs: mean waiting time", "customers need {v}, one after the other. how long do they wait on average before their turn", "first come first serve, {v}. avg waiting time"), f"times = {times}\n{waits}result = round(sum(waits) / len(waits), 2)", f"The average wait is **{{out}}{of}**."),
        (("jobs of {v} arrive together, shortest job first. average waiting time", "SJF scheduling with burst times {v}: average waiting time", "average wait for jobs {v} if the shortest goes first, all there at the start", "burst times {v}, all arrive at 0, shortest job first: mean waiting time", "customers need {v}, the quickest is served first. how long do they wait on average before their turn", "sjf, {v}. avg waiting time"), f"times = sorted({times})\n{waits}result = round(sum(waits) / len(waits), 2)", f"The average wait is **{{out}}{of}**."),
        (("jobs of {v} done in this order. when is each finished on average", "FCFS with burst times {v}: average turnaround time, all arrive at 0", "mean completion time of the jobs {v}, one after the other", "average turnaround for {v}, first come first served"), f"times = {times}\nends = [sum(times[:i + 1]) for i in range(len(times))]\nresult = round(sum(ends) / len(ends), 2)", f"The average is **{{out}}{of}**."),
        (("meetings {m}. how many can one person attend at most, without overlap", "activity selection: {m}, largest number of activities", "one room, bookings {m}: how many can be accepted at most", "choose as many of the talks {m} as possible without overlap. how many", "most intervals of {m} that do not overlap (touching is fine)", "I want to see as many films as possible: {m}. how many", "greedy activity selection for {m}, the count"), f"spans = {spans}\nresult, end = 0, 0\nfor a, b in sorted(spans, key=lambda s: s[1]):\n    if a >= end:\n        result, end = result + 1, b", "At most **{out}**."),
        (("two machines, jobs {v}, each job to the machine that is free first, in this order. when is everything done", "jobs {v} on 2 workers, next job to whoever is free first: total time", "finish time of {v} on two machines, list scheduling in the given order"), f"free = [0, 0]\nfor t in {times}:\n    i = free.index(min(free))\n    free[i] += t\nresult = max(free)", f"All is done after **{{out}}{of}**."),
    )  # fmt: skip
    return ask(draw.phrase(*t, v=v, m=listed), f"{code}\nprint(result)", answer, think="Go through the jobs in their order.")  # fmt: skip


@family("programming", number=True)
def page_faults(draw: Draw) -> tuple[Item, ...]:
    """A small cache: faults or hits with FIFO or LRU."""
    pages = [draw.integer(0, 5) for _ in range(draw.integer(8, 12))]
    frames = draw.pick(2, 3, 3, 4)
    lru, hits = draw.chance(0.5), draw.chance(0.3)
    kind = draw.pick("LRU", "lru", "least recently used") if lru else draw.pick("FIFO", "fifo", "first in first out")  # fmt: skip
    word = draw.pick("hits", "cache hits") if hits else draw.pick("page faults", "faults", "misses")
    prompt = draw.phrase(
        "{k}, {f} frames, pages {v}. how many {w}", "number of {w} for {v} with {k} and {f} frames", "reference string {v}, {f} frames, {k}: {w}?", "cache of size {f}, {k} replacement, requests {v}. count the {w}", "{w} of {k} for the requests {v}, {f} places", "page replacement {k} with {f} frames on {v}: {w}", "operating systems: {v}, {k}, {f} frames. how many {w}", "{k} cache holding {f} items, accesses {v}; {w}", "how many {w} does {k} have on {v} when {f} pages fit", "simulate {k} with {f} frames for {v} and count {w}", "{v} are requested in turn. {k}, {f} slots. {w}?", "memory with {f} frames, {k}. sequence {v}. total {w}",
        k=kind, f=frames, v=_told(pages, draw), w=word,
    )  # fmt: skip
    count = "        result += 1\n"
    inside = count * hits + "        memory.remove(p)\n        memory.append(p)\n" * lru
    new = f"{count * (not hits)}        if len(memory) == {frames}:\n            memory.pop(0)\n        memory.append(p)\n"  # fmt: skip
    body = f"    if p in memory:\n{inside}    else:\n{new}" if inside else f"    if p not in memory:\n{new}"  # fmt: skip
    code = f"memory, result = [], 0\nfor p in {pages}:\n{body}print(result)"
    return ask(prompt, code, f"There are **{{out}}** {word}.", think=f"{'Least recently used' if lru else 'First in, first out'}: the front of the list goes.")  # fmt: skip
