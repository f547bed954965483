"""What strangers ask about lists: sorted, ranked, compared, cut up, moved round, checked."""

from collections.abc import Sequence

from worldmodel_train.episodes import Ask, Cell, Draw, Item, Step, ask, family
from worldmodel_train.families.everyday_texts import (
    Kind,
    any_word,
    cut,
    imports_first,
    thing,
    with_step,
)
from worldmodel_train.families.text_finds import _SURNAMES
from worldmodel_train.families.words import GOODS, NAMES, variable

_FRAMES = (
    "{x}: {v}", "{x}: {v}", "{x}:\n{v}", "{v}\n{x}", "{v} - {x}", "{v}: {x}", "{v}. {x}", "I have {v}. {x}", "here [are|is] {v}. {x}", "given {v}, {x}", "for {v}, {x}", "my [list|data]: {v}\n{x}", "list: {v}; {x}", "{x} ({v})", "[look at|take|consider] {v}. {x}", "with {v}: {x}", "{x}, the list is {v}", "{x}. the list: {v}", "[hello|hi], {x}: {v}", "[in python|using python], {x}: {v}", "[question|exercise]: {x}. {v}", "these are my [values|entries]: {v}. {x}", "we have {v}, {x}",
)  # fmt: skip


def list_question(draw: Draw, shown: str, setup: str, *kinds: Kind, think: str = "", **values: object) -> tuple[Item, ...]:  # fmt: skip
    """One of several things asked about the same list."""
    with_list, alone, code, answer = draw.pick(*kinds)
    if alone and draw.chance(0.45):
        prompt = draw.phrase(*_FRAMES, v=shown, x=draw.phrase(*cut(alone), **values))
    else:
        prompt = draw.phrase(*cut(with_list), v=shown, **values)
    return ask(
        prompt,
        imports_first(f"{setup}\n{code}"),
        answer,
        think=with_step(think or "Put the list into a variable.", code),
    )


def _numbers(draw: Draw, low: int = 4, high: int = 10) -> list[int | float]:
    top = draw.pick(20, 50, 100, 100, 300, 1000)
    values: list[int | float] = [draw.random.randint(1, top) for _ in range(draw.integer(low, high))]  # fmt: skip
    if draw.chance(0.2):
        values = [round(draw.random.uniform(0, top), 1) for _ in values]
    elif draw.chance(0.12):
        values = [draw.pick(v, -v) for v in values]
    return values


def _shown(values: Sequence[object], draw: Draw) -> str:
    texts = [str(v) for v in values]
    comma = ", ".join(texts)
    return draw.pick(comma, comma, comma, " ".join(texts), f"[{comma}]", ", ".join(texts[:-1]) + f" and {texts[-1]}", "; ".join(texts), ",".join(texts))  # fmt: skip


@family("lists", weight=2)
def best_of_list(draw: Draw) -> tuple[Item, ...]:
    """The top three, the lowest two, the second largest, the sum of the best, of plain numbers."""
    values = list(dict.fromkeys(_numbers(draw, 6, 11)))
    k = draw.integer(2, min(4, max(2, len(values) - 1)))
    noun = draw.pick("scores", "scores", "numbers", "values", "marks", "prices", "times", "results", "temperatures", "points")  # fmt: skip
    said = draw.pick(str(k), {2: "two", 3: "three", 4: "four"}[k])
    return list_question(
        draw, _shown(values, draw), f"values = {values}",
        ("top {k} {n} out of {v} / the top {k} of {v} / the {k} largest {n} of {v} / top {k}: {v} / which are the {k} highest {n} in {v} / {k} biggest {n} from {v} / highest {k} of {v} / give me the {k} best {n}, the highest first: {v} / what are the {k} largest of {v} / pick the {k} highest {n} from {v} / largest {k} {n}: {v} / top {k} {n} of {v}, highest first",
         "what are the {k} largest / top {k} {n} / which are the {k} highest {n} / give me the top {k} / the {k} biggest, largest first",
         f"print(sorted(values, reverse=True)[:{k}])", "The highest are **{out}**."),
        ("lowest {k} {n} out of {v} / the {k} smallest {n} of {v} / bottom {k} of {v} / which are the {k} lowest {n} in {v} / {k} smallest {n} from {v} / smallest {k}: {v} / what are the {k} smallest of {v} / pick the {k} lowest {n} from {v}",
         "what are the {k} smallest / bottom {k} {n} / which are the {k} lowest {n} / the {k} smallest, smallest first",
         f"print(sorted(values)[:{k}])", "The lowest are **{out}**."),
        ("second largest number of {v} / second highest of {v} / what is the second biggest value in {v} / which is the second largest of {v} / runner-up value in {v} / 2nd largest in {v} / find the second largest: {v}",
         "which one is second largest / what is the second highest / find the second biggest", "print(sorted(values)[-2])", "The second largest is **{out}**."),
        ("third largest number of {v} / third highest of {v} / what is the third biggest value in {v} / 3rd largest in {v} / which comes third from the top in {v}",
         "which one is third largest / what is the third highest", "print(sorted(values)[-3])", "The third largest is **{out}**."),
        ("second smallest number of {v} / second lowest of {v} / what is the second smallest value in {v} / 2nd smallest in {v} / find the second lowest: {v}",
         "which one is second smallest / what is the second lowest", "print(sorted(values)[1])", "The second smallest is **{out}**."),
        ("sum of the {k} largest of {v} / add the {k} highest {n} of {v} / total of the top {k} in {v} / what do the {k} biggest of {v} add up to", "sum of the {k} largest / add up the {k} highest", f"print(round(sum(sorted(values)[-{k}:]), 2))", "Together they are **{out}**."),
        ("difference between the largest and the smallest of {v} / range of {v}, largest minus smallest / how far apart are the highest and lowest of {v} / maximum minus minimum of {v}", "difference between highest and lowest / largest minus smallest", "print(round(max(values) - min(values), 2))", "The difference is **{out}**."),
        ("remove the largest and the smallest of {v} / drop the highest and the lowest from {v}, order kept / {v} without its maximum and its minimum", "drop the highest and the lowest / remove the maximum and the minimum, keep the order", "print([v for v in values if v not in (max(values), min(values))])", "What remains: **{out}**."),
        think="Sort, then take.", k=said, n=noun,
    )  # fmt: skip


@family("lists", weight=2)
def order_wanted(draw: Draw) -> tuple[Item, ...]:
    """Ascending, descending, backwards without sorting: numbers said in many ways."""
    values = _numbers(draw, 4, 9)
    return list_question(
        draw, _shown(values, draw), f"values = {values}",
        ("sort these from smallest to biggest {v} / sort {v} / sort ascending: {v} / arrange in ascending order: {v} / order {v} from low to high / put {v} in increasing order / smallest to largest: {v} / {v} in ascending order / line up {v} from the smallest to the largest / sort these numbers, lowest first: {v} / arrange {v} from least to greatest / rank {v} from lowest to highest / rising order of {v}",
         "sort them / sort from small to large / put them in ascending order / arrange from least to greatest / lowest first please / order them upwards / increasing order", "print(sorted(values))", "In order: **{out}**."),
        ("sort these from biggest to smallest {v} / sort descending: {v} / arrange in descending order: {v} / order {v} from high to low / put {v} in decreasing order / largest to smallest: {v} / {v} in descending order / line up {v} from the largest to the smallest / sort these numbers, highest first: {v} / arrange {v} from greatest to least / rank {v} from highest to lowest / falling order of {v}",
         "sort them from large to small / put them in descending order / arrange from greatest to least / highest first please / order them downwards / decreasing order", "print(sorted(values, reverse=True))", "In falling order: **{out}**."),
        ("reverse the list {v} / {v} in reverse order, not sorted / turn the list {v} around / write {v} backwards, last element first / reverse: {v} / flip the order of {v}",
         "reverse the list / turn the list around, do not sort / last element first, first element last", "print(values[::-1])", "Reversed: **{out}**."),
        ("sort {v} by absolute value / order {v} by size without the sign / sort by absolute value: {v}", "sort by absolute value / order by size, signs ignored", "print(sorted(values, key=abs))", "By absolute value: **{out}**."),
        ("is the list {v} sorted / is {v} in ascending order / check if {v} is sorted from small to large / are the numbers {v} already in increasing order", "is it sorted from small to large / are they in ascending order already", "print('yes' if values == sorted(values) else 'no')", "Sorted: **{out}**."),
        think="Put the numbers into a list.",
    )  # fmt: skip


_THINGS_SAID = (
    "{} {}",
    "{} {}",
    "{}: {}",
    "{} - {}",
    "{} ({})",
    "{} = {}",
    "{} has {}",
    "{} with {}",
    "{}, {}",
)


@family("lists", weight=2)
def pairs_ranked(draw: Draw) -> tuple[Item, ...]:
    """People with points, goods with prices: ranked either way, the best, the last, the top few."""
    goods = draw.chance(0.45)
    count = draw.integer(3, 6)
    pool = draw.random.sample(GOODS if goods and draw.chance(0.6) else [thing(draw) for _ in range(30)] if goods else NAMES, count)  # fmt: skip
    pool = list(dict.fromkeys(pool))
    figures = draw.random.sample(range(3, draw.pick(20, 60, 150, 900)), len(pool))
    pairs = dict(zip(pool, figures, strict=True))
    form = draw.pick(*_THINGS_SAID)
    unit = "" if "has" not in form and "with" not in form else " points"
    if goods and draw.chance(0.4):
        form, unit = draw.pick(
            ("{} ${}", ""), ("{} {} euros", ""), ("{} for {}", ""), ("{} costs {}", "")
        )
    elif goods:
        form, unit = draw.pick("{} {}", "{}: {}", "{} - {}", "{} = {}", "{} at {}"), ""
    shown = ("; " if form == "{}, {}" else draw.pick(", ", ", ", "; ", "\n")).join(form.format(n, f) + unit for n, f in pairs.items())  # fmt: skip
    k = draw.integer(2, len(pairs) - 1) if len(pairs) > 2 else 2
    one = draw.pick(*pairs)
    best = ("cheapest", "most expensive") if goods else ("worst", "best")
    low, high = best
    kinds: list[Kind] = [
        (f"sort by {'price' if goods else 'points'}, {low} first: {{v}} / {low} first: {{v}} / order {{v}} from {low} to {high} / rank {{v}}, {low} first / names sorted from the lowest to the highest number: {{v}} / arrange by number, smallest first: {{v}} / {{v}}. sort ascending by the number / {{v}} from {low} to {high} / names in order of their numbers, low to high: {{v}} / put {{v}} in order, {low} first",
         f"sort by {'price' if goods else 'points'}, {low} first / order them from {low} to {high} / rank them, {low} first / lowest first please, just the names",
         "print(sorted(pairs, key=pairs.get))", "In order: **{out}**."),
        (f"sort by {'price' if goods else 'points'}, {high} first: {{v}} / {high} first: {{v}} / order {{v}} from {high} to {low} / rank {{v}}, {high} first / names sorted from the highest to the lowest number: {{v}} / arrange by number, largest first: {{v}} / {{v}}. sort descending by the number / {{v}} from {high} to {low} / names in order of their numbers, high to low: {{v}} / put {{v}} in order, {high} first",
         f"sort by {'price' if goods else 'points'}, {high} first / order them from {high} to {low} / rank them, {high} first / highest first please, just the names",
         "print(sorted(pairs, key=pairs.get, reverse=True))", "In order: **{out}**."),
        ("sort {v} alphabetically by name / names in alphabetical order with their numbers: {v} / order {v} by name", "sort by name, keep the numbers / alphabetical by name, with the numbers", "print(dict(sorted(pairs.items())))", "By name: **{out}**."),
        (f"which is {high}: {{v}} / who or what has the highest number in {{v}} / name with the highest number: {{v}} / {high} of {{v}}", f"which one is {high} / name the one with the highest number", "print(max(pairs, key=pairs.get))", "It is **{out}**."),
        (f"which is {low}: {{v}} / who or what has the lowest number in {{v}} / name with the lowest number: {{v}} / {low} of {{v}}", f"which one is {low} / name the one with the lowest number", "print(min(pairs, key=pairs.get))", "It is **{out}**."),
        (f"the {{k}} {high} of {{v}} / top {{k}} by number: {{v}} / names of the {{k}} with the highest numbers in {{v}} / best {{k}}, highest first: {{v}}", "name the {k} with the highest numbers / top {k}, just the names", f"print(sorted(pairs, key=pairs.get, reverse=True)[:{k}])", "They are **{out}**."),
        ("who or what is second highest in {v} / name with the second highest number: {v} / second place in {v}, highest is first", "which one has the second highest number / name the second from the top", "print(sorted(pairs, key=pairs.get)[-2])", "Second is **{out}**."),
        ("what place is {o} in, highest first: {v} / rank of {o} among {v}, highest number is first / {v}. at which place is {o}, 1 being the highest", "at which place is {o} if the highest is first / rank of {o}, 1 is the highest", f"print(sorted(pairs, key=pairs.get, reverse=True).index({one!r}) + 1)", f"{one} is at place **{{out}}**."),
        ("what is the total of {v} / add up the numbers in {v} / sum of all: {v}", "add up the numbers / what is the total", "print(sum(pairs.values()))", "The total is **{out}**."),
    ]  # fmt: skip
    kinds = [*kinds[:2], *kinds]
    return list_question(draw, shown, f"pairs = {pairs}", *kinds, think="A dictionary of names and numbers.", k=k, o=one)  # fmt: skip


@family("lists", weight=1.5)
def full_names(draw: Draw) -> tuple[Item, ...]:
    """People with first and last names: sorted by either, only one of them, turned round."""
    count = draw.integer(3, 6)
    people = [f"{n} {s}" for n, s in zip(draw.random.sample(NAMES, count), draw.random.sample(_SURNAMES, count), strict=True)]  # fmt: skip
    who = draw.pick("guests", "students", "people", "names", "players", "members", "colleagues", "children", "patients")  # fmt: skip
    joined = ", ".join(people)
    shown = draw.pick(joined, joined, "; ".join(people), "\n".join(people), ", ".join(people[:-1]) + f" and {people[-1]}", str(people))  # fmt: skip
    return list_question(
        draw, shown, f"people = {people}",
        ("sort the {w} by last name: {v} / sort {v} by last name / order the {w} by surname: {v} / alphabetical by last name: {v} / sort by family name: {v} / put the {w} in order of their surnames: {v} / sort these {w} by their last names: {v} / list {v} alphabetically by surname / arrange {v} by last name / class list sorted by last name: {v}",
         "sort the {w} by last name / order them by surname / alphabetical by family name please / put them in order of their last names",
         "print(sorted(people, key=lambda name: name.split()[-1]))", "By last name: **{out}**."),
        ("sort the {w} by first name: {v} / sort {v} by first name / order the {w} by given name: {v} / alphabetical by first name: {v} / put the {w} in order of their first names: {v} / list {v} alphabetically by first name",
         "sort the {w} by first name / order them by given name / alphabetical by first name please",
         "print(sorted(people))", "By first name: **{out}**."),
        ("list only the last names of {v} / surnames of {v} / what are the last names in {v} / take the family names from {v}", "only the last names / list the surnames", "print([name.split()[-1] for name in people])", "The last names are **{out}**."),
        ("list only the first names of {v} / first names of {v} / what are the first names in {v} / take the given names from {v}", "only the first names / list the given names", "print([name.split()[0] for name in people])", "The first names are **{out}**."),
        ("initials of {v} / give the initials of each of {v} / what are everyone's initials: {v}", "give everybody's initials / initials of each", "print([''.join(w[0] for w in name.split()) for name in people])", "The initials are **{out}**."),
        ("write {v} as last name, first name / last name first for each of {v} / turn {v} into 'Last, First' form", "write each with the last name first and a comma", "print([', '.join(name.split()[::-1]) for name in people])", "They are **{out}**."),
        think="Each name split at its space.", w=who,
    )  # fmt: skip


@family("lists", weight=1.5)
def moved_round(draw: Draw) -> tuple[Item, ...]:
    """A list rotated by some places, ends swapped, an element moved, put in or taken out."""
    words = draw.chance(0.35)
    items: Sequence[object] = (
        list(dict.fromkeys(any_word(draw) for _ in range(draw.integer(4, 6))))
        if words
        else draw.random.sample(range(1, draw.pick(20, 100)), draw.integer(4, 8))
    )
    k = draw.integer(1, 3)
    said = draw.pick(f"{k}", {1: "one", 2: "two", 3: "three"}[k])
    places = "place" if k == 1 else draw.pick("places", "places", "positions", "steps")
    places = "position" if k == 1 and draw.chance(0.4) else places
    n = draw.integer(2, len(items) - 1)
    nth = {1: "first", 2: "second", 3: "third", 4: "fourth", 5: "fifth"}.get(n, f"{n}th")
    new = any_word(draw) if words else draw.integer(1, 120)
    return list_question(
        draw, _shown(items, draw), f"items = {items}",
        ("rotate the list {v} {k} {p} to the left / rotate {v} by {k} {p} to the left / shift {v} left by {k} {p}, the ones that fall off go to the end / left rotation of {v} by {k} / {v} rotated left by {k} / turn {v} {k} {p} to the left, like a ring / move the first {k} of {v} to the end / rotate left by {k}: {v} / cyclic shift of {v}, {k} {p} to the left",
         "rotate it {k} {p} to the left / shift it left by {k}, cyclically / left rotation by {k}", f"print(items[{k}:] + items[:{k}])", "Rotated: **{out}**."),
        ("rotate the list {v} {k} {p} to the right / rotate {v} by {k} {p} to the right / shift {v} right by {k} {p}, the ones that fall off come to the front / right rotation of {v} by {k} / {v} rotated right by {k} / turn {v} {k} {p} to the right, like a ring / move the last {k} of {v} to the front / rotate right by {k}: {v} / cyclic shift of {v}, {k} {p} to the right",
         "rotate it {k} {p} to the right / shift it right by {k}, cyclically / right rotation by {k}", f"print(items[-{k}:] + items[:-{k}])", "Rotated: **{out}**."),
        ("swap the first and last element of {v} / exchange the first and the last of {v} / {v} with its ends swapped / first and last item of {v} change places", "swap the first and the last element / exchange both ends", "items[0], items[-1] = items[-1], items[0]\nprint(items)", "It becomes **{out}**."),
        ("remove the {n} element from {v} / delete the {n} item of {v} / {v} without the {n} element / drop the {n} one of {v}", "remove the {n} element / drop the {n} item, counting from 1", f"del items[{n - 1}]\nprint(items)", "What remains: **{out}**."),
        ("add {x} to the end of {v} / append {x} to the list {v} / {v} plus {x} at the end / put {x} after the last of {v}", "append {x} / add {x} at the end", f"items.append({new!r})\nprint(items)", "It becomes **{out}**."),
        ("insert {x} at the beginning of {v} / put {x} in front of {v} / add {x} as the first element of {v} / prepend {x} to {v}", "insert {x} at the beginning / put {x} in front", f"items.insert(0, {new!r})\nprint(items)", "It becomes **{out}**."),
        ("what is the {n} element of {v} / {n} item of {v} / which one is {n} in {v} / the {n} of {v}, counting from 1", "which one is the {n} / what is the {n} element", f"print(items[{n - 1}])", f"The {nth} is **{{out}}**."),
        ("every second element of {v}, starting with the first / every other item of {v} from the first on / take every second one of {v}, beginning with the first", "every second element, the first included", "print(items[::2])", "They are **{out}**."),
        ("every third element of {v}, starting with the first / every third item of {v} from the first on / take every third one of {v}, beginning with the first", "every third element, the first included", "print(items[::3])", "They are **{out}**."),
        ("first {k} and last {k} of {v} / the first {k} and the last {k} elements of {v}", "the first {k} and the last {k} elements", f"print(items[:{k}], items[-{k}:])", "They are **{out}**."),
        ("all but the first {k} of {v} / {v} without the first {k} / drop the first {k} of {v}", "leave out the first {k} / all but the first {k}", f"print(items[{k}:])", "What remains: **{out}**."),
        ("all but the last {k} of {v} / {v} without the last {k} / drop the last {k} of {v}", "leave out the last {k} / all but the last {k}", f"print(items[:-{k}])", "What remains: **{out}**."),
        think="Slices of the list.", k=said, p=places, n=nth, x=new,
    )  # fmt: skip


@family("lists", weight=2)
def two_lists_told(draw: Draw) -> tuple[Item, ...]:
    """Two lists under their names: what is in both, in one only, in any, merged, paired."""
    if draw.chance(0.6):
        pool: list[int | str] = [*draw.random.sample(range(1, draw.pick(15, 40, 100)), 9)]
    else:
        pool = [*draw.random.sample(draw.pick(GOODS, NAMES, [thing(draw) for _ in range(40)]), 9)]
    pool = list(dict.fromkeys(pool))
    a = draw.random.sample(pool, draw.integer(3, 6))
    b = draw.random.sample(pool, draw.integer(3, 6))
    if isinstance(pool[0], int) and draw.chance(0.6):
        a, b = sorted(a, key=int), sorted(b, key=int)
    glue = draw.pick(", ", ", ", " ", ",")
    x, y = (glue.join(map(str, v)) for v in (a, b))
    if draw.chance(0.3):
        x, y = f"[{x}]", f"[{y}]"
    one, two = draw.pick(("A", "B"), ("A", "B"), ("a", "b"), ("list 1", "list 2"), ("first", "second"), ("Monday", "Tuesday"), (*draw.random.sample(NAMES, 2),), ("x", "y"), ("old", "new"))  # fmt: skip
    told = draw.phrase(
        "{o}: {x}  {p}: {y}", "{o}: {x}; {p}: {y}", "{o}: {x}\n{p}: {y}", "{o} = {x}, {p} = {y}", "{o} is {x} and {p} is {y}", "{o} ({x}) and {p} ({y})", "{o}: {x}. {p}: {y}",
        o=one, p=two, x=x, y=y,
    )  # fmt: skip
    setup = f"a = {a}\nb = {b}"
    return list_question(
        draw, told, setup,
        ("which numbers are in both lists? {v} / what is in both lists: {v} / common elements of {v} / in both: {v} / what do these lists have in common? {v} / overlap of {v} / which entries occur in both? {v} / intersection of {v} / shared items: {v} / {v}. which are in both / {v}. what have they in common / find what is in both: {v}"
         if isinstance(pool[0], int) else "which items are in both lists? {v} / what is in both lists: {v} / common entries of {v} / in both: {v} / what do these lists have in common? {v} / overlap of {v} / which entries occur in both? {v} / intersection of {v} / shared items: {v} / {v}. which are in both / {v}. what have they in common / which of them are on both lists: {v}",
         "which ones are in both / what do they have in common / list the common entries / find the overlap", "print([x for x in a if x in b])", "In both: **{out}**."),
        ("how many are in both lists: {v} / number of common entries of {v} / how many entries do these have in common: {v}", "how many are in both / count the common entries", "print(len(set(a) & set(b)))", "In both there are **{out}**."),
        ("what is in {o} but not in {p}? {v} / only in {o}, not in {p}: {v} / which entries of {o} are missing in {p}? {v} / {v}. what does {p} lack that {o} has / in {o} but not in {p}: {v}", "which are in {o} but not in {p} / what is only in {o} / which ones of {o} does {p} not have", "print([x for x in a if x not in b])", f"Only in {one}: **{{out}}**."),
        ("what is in {p} but not in {o}? {v} / only in {p}, not in {o}: {v} / which entries of {p} are missing in {o}? {v} / {v}. what does {o} lack that {p} has / in {p} but not in {o}: {v}", "which are in {p} but not in {o} / what is only in {p} / which ones of {p} does {o} not have", "print([x for x in b if x not in a])", f"Only in {two}: **{{out}}**."),
        ("all entries of both lists without repeats, sorted: {v} / union of {v} / combine the two without duplicates, in order: {v} / everything that is in at least one of them, each once: {v}", "everything in one list, each once, sorted / union of both / combine them without duplicates, sorted", "print(sorted(set(a) | set(b)))", "Together: **{out}**."),
        ("merge into one sorted list: {v} / merge and sort: {v} / put both into one sorted list, repeats kept: {v} / {v}. merge them, sorted, with repeats", "merge them into one sorted list / put both together and sort, repeats stay", "print(sorted(a + b))", "Merged: **{out}**."),
        ("append {p} to {o}: {v} / put {p} behind {o} in one list: {v} / join both lists one after the other: {v} / concatenate: {v}", "join both, one after the other / concatenate them", "print(a + b)", "Joined: **{out}**."),
        ("do both have the same entries, whatever the order? {v} / same elements in both: {v}", "do both have the same entries, order ignored / are they equal apart from the order", "print('yes' if sorted(a) == sorted(b) else 'no')", "The same: **{out}**."),
        think="Two lists, a and b.", o=one, p=two,
    )  # fmt: skip


@family("lists", weight=1.5)
def gaps_and_doubles(draw: Draw) -> tuple[Item, ...]:
    """Numbers that are missing from 1 to n, or that are there twice."""
    n = draw.integer(7, 20)
    start = draw.pick(1, 1, 1, draw.integer(2, 60))
    whole = list(range(start, start + n))
    double = draw.chance(0.4)
    values = [*whole]
    if double:
        extra = draw.random.sample(whole, draw.pick(1, 1, 2))
        values = sorted(draw.random.sample(whole, draw.integer(5, len(whole))) + extra)
        values += [] if len(set(values)) < len(values) else [values[0]]
    else:
        for gone in draw.random.sample(whole[1:-1], draw.pick(1, 1, 2, 3)):
            values.remove(gone)
    if draw.chance(0.4):
        draw.random.shuffle(values)
    a, b = start, start + n - 1
    kinds: tuple[Kind, ...]
    if double:
        kinds = (
            ("which number is there twice: {v} / which numbers are repeated in {v} / find the duplicates in {v} / duplicates of {v} / what appears more than once in {v} / which value of {v} occurs more than once / repeated numbers in {v} / are there doubles in {v}, and which / one of these is a repeat: {v}",
             "which ones are there more than once / find the duplicates / are there doubles, and which", "print(sorted({v for v in values if values.count(v) > 1}))", "More than once: **{out}**."),
            ("which numbers are there only once in {v} / which values of {v} are not repeated / find the numbers that occur exactly once in {v} / unique ones of {v}, those without a double", "which ones are there exactly once / which are not repeated", "print([v for v in values if values.count(v) == 1])", "Only once: **{out}**."),
            ("remove duplicates from {v} keeping the order / {v} without duplicates, order kept / each number of {v} once, in the order of first appearance / drop the repeats in {v} / dedupe {v}, keep the order", "remove the duplicates, keep the order / each of them once, order of first appearance", "print(list(dict.fromkeys(values)))", "Without repeats: **{out}**."),
            ("how many different numbers are in {v} / number of distinct values in {v} / count the different values of {v} / distinct count of {v}", "how many different ones are there / count the distinct values", "print(len(set(values)))", "There are **{out}** different ones."),
            ("has {v} any duplicates, yes or no / does {v} contain a repeat", "is any of them repeated, yes or no / are there duplicates, yes or no", "print('yes' if len(set(values)) < len(values) else 'no')", "A repeat: **{out}**."),
        )  # fmt: skip
    else:
        kinds = (
            ("which numbers from {a} to {b} are missing in {v} / what is missing from {a} to {b}: {v} / I should have {a} to {b} but my list has {v}, what is missing / find the missing numbers between {a} and {b}: {v} / {v} should be all numbers from {a} to {b}. which are absent / which of {a} to {b} is not in {v} / tickets {a} to {b} were sold, these came back: {v}. which are missing / {v}: which numbers of {a} to {b} are not there / missing number in {v} (it should go from {a} to {b}) / pages {a} to {b}, I have {v}. what pages are missing / the list should run from {a} to {b}: {v}. find the gap / what numbers did I skip when counting from {a} to {b}: {v} / from {a} to {b} I only found {v}. the missing ones?",
             "it should run from {a} to {b}, what is missing / which numbers from {a} to {b} are not there", f"print([n for n in range({a}, {b + 1}) if n not in values])", "Missing: **{out}**."),
            ("how many numbers from {a} to {b} are missing in {v} / count of missing numbers between {a} and {b}: {v} / {v}: how many of {a} to {b} are absent", "how many of the numbers from {a} to {b} are missing", f"print(sum(n not in values for n in range({a}, {b + 1})))", "Missing are **{out}**."),
        )  # fmt: skip
        kinds = (kinds[0], kinds[0], kinds[0], kinds[1])
    return list_question(draw, _shown([*values], draw), f"values = {values}", *kinds, think="Go through the numbers.", a=a, b=b)  # fmt: skip


@family("lists", weight=1.5)
def kept_or_counted(draw: Draw) -> tuple[Item, ...]:
    """Those that are even, odd, over or under a limit, between two: kept, or counted, or parted."""
    values = [draw.random.randint(1, draw.pick(30, 100, 300)) for _ in range(draw.integer(6, 11))]
    k = draw.pick(*values) + draw.pick(0, 0, 1, -1)
    low, high = sorted(draw.random.sample(range(min(values), max(values) + 2), 2)) if max(values) > min(values) else (1, 9)  # fmt: skip
    d = draw.pick(3, 3, 4, 5, 5, 7, 10)
    tests = (
        ("even", "even|even numbers|the even ones", "v % 2 == 0"), ("odd", "odd|odd numbers|the odd ones", "v % 2 == 1"), ("over", f"above {k}|greater than {k}|over {k}|more than {k}|bigger than {k}", f"v > {k}"), ("under", f"below {k}|less than {k}|under {k}|smaller than {k}", f"v < {k}"), ("least", f"at least {k}|{k} or more|not below {k}", f"v >= {k}"), ("most", f"at most {k}|{k} or less|not above {k}", f"v <= {k}"),
        ("between", f"between {low} and {high}, both included|from {low} to {high}", f"{low} <= v <= {high}"), ("multiple", f"divisible by {d}|multiples of {d}", f"v % {d} == 0"), ("digit", "two-digit|numbers with two digits", "10 <= v <= 99"),
    )  # fmt: skip
    name, said, test = draw.pick(*tests)
    c = draw.pick(*said.split("|")[:2])
    adjective = name in ("even", "odd", "digit")
    if adjective:
        c = said.split("|")[0]
        keep = "keep only the {c} ones: {v} / only the {c} numbers from {v} / which of {v} are {c} / {c} numbers in {v} / filter the {c} numbers out of {v} and show them / show the {c} ones of {v} / list the {c} numbers: {v} / pick the {c} ones from {v} / which are {c}: {v} / find all {c} numbers in {v}"
        alone = "keep only the {c} ones / which are {c} / list the {c} numbers"
        count = "how many of these are {c}: {v} / count the {c} numbers in {v} / how many {c} numbers are in {v} / number of {c} values in {v} / how many of {v} are {c}"
        counted = "how many are {c} / count the {c} ones"
        drop = "remove the {c} ones from {v} / {v} without the {c} numbers / delete all {c} numbers in {v} / throw out the {c} ones: {v}"
        dropped = "remove the {c} ones / throw out all {c} numbers"
    else:
        keep = "keep only those {c}: {v} / which of {v} are {c} / numbers {c} in {v} / show those of {v} that are {c} / list the values {c}: {v} / pick the numbers {c} from {v} / which are {c}: {v} / find all numbers {c} in {v}"
        alone = "keep only those {c} / which are {c} / list the ones that are {c}"
        count = "how many of the following are {c}: {v} / count the numbers {c} in {v} / how many values are {c} in {v} / number of values {c} in {v} / how many of {v} are {c}"
        counted = "how many are {c} / count those {c}"
        drop = "remove those that are {c} from {v} / {v} without the numbers that are {c} / delete everything {c} from {v} / throw out what is {c}: {v}"
        dropped = "remove those that are {c} / throw out everything {c}"
    if name == "multiple" and c.startswith("multiples"):
        keep, alone, count, counted, drop, dropped = (s.replace("numbers {c}", "{c}").replace("values {c}", "{c}").replace("those {c}", "{c}").replace("everything {c}", "all {c}") for s in (keep, alone, count, counted, drop, dropped))  # fmt: skip
    return list_question(
        draw, _shown([*values], draw), f"values = {values}",
        (keep, alone, f"print([v for v in values if {test}])", "They are **{out}**."),
        (count, counted, f"print(sum({test} for v in values))", "There are **{out}**."),
        (drop, dropped, f"print([v for v in values if not {test}])", "What remains: **{out}**."),
        ("split {v} into even and odd / even ones and odd ones of {v}, apart / part {v} into even and odd numbers / separate the even from the odd numbers: {v}", "split them into even and odd / separate even and odd ones", "print([v for v in values if v % 2 == 0], [v for v in values if v % 2])", "Even and odd: **{out}**."),
        think="A list comprehension with the condition.", c=c,
    )  # fmt: skip


@family("lists", weight=1.5)
def items_tallied(draw: Draw) -> tuple[Item, ...]:
    """Fruit, colours, votes, answers that come again: which most often, how often each, how many kinds."""
    kinds_of = draw.random.sample(draw.pick(GOODS, NAMES, "red blue green yellow black white orange purple pink grey".split(), ["yes", "no", "maybe", "unsure"], "cat dog bird fish rabbit hamster horse turtle".split(), [thing(draw) for _ in range(30)]), draw.pick(3, 3, 4))  # fmt: skip
    kinds_of = list(dict.fromkeys(kinds_of))
    items = [*kinds_of, kinds_of[0], *[draw.pick(*kinds_of) for _ in range(draw.integer(2, 5))]]
    while sorted(map(items.count, kinds_of))[-1] == sorted(map(items.count, kinds_of))[-2]:
        items.append(kinds_of[0])
    draw.random.shuffle(items)
    one = draw.pick(*kinds_of)
    noun = draw.pick("item", "one", "entry", "word", "answer", "element")
    return list_question(
        draw, _shown(items, draw), f"items = {items}",
        ("which {n} appears most often: {v} / most frequent {n} in {v} / what is the most common {n} in {v} / which comes most often in {v} / mode of {v} / which {n} occurs most: {v} / what do I have most of: {v} / winner by number of votes: {v} / most popular of {v}",
         "which {n} appears most often / what is the most common / which one occurs most", "from collections import Counter\nprint(Counter(items).most_common(1)[0][0])", "Most often: **{out}**."),
        ("how many of each are in {v} / count each {n} in {v} / how often does each {n} occur in {v} / tally {v} / frequencies of {v} / make a tally of {v} / number of each: {v} / how many times does every {n} appear in {v}",
         "how many of each are there / count each {n} / make a tally / how often does each occur", "from collections import Counter\nprint(dict(Counter(items)))", "The counts are **{out}**."),
        ("how often is {o} in {v} / how many {o} are in {v} / count {o} in {v} / how many times does {o} occur in {v} / number of {o} in {v}", "how often is {o} in it / count {o} / how many times does {o} appear", f"print(items.count({one!r}))", f"{one} is there **{{out}}** times."),
        ("how many different ones are in {v} / number of different entries in {v} / how many kinds are there in {v} / count the distinct entries of {v} / how many unique {n}s: {v}", "how many different ones are there / how many kinds / count the distinct ones", "print(len(set(items)))", "There are **{out}** different ones."),
        ("remove the duplicates from {v} / {v} without duplicates / each of {v} only once / unique entries of {v} in order / what is in {v}, each named once", "remove the duplicates / name each only once, in order", "print(list(dict.fromkeys(items)))", "Each once: **{out}**."),
        ("how many are in {v} / length of the list {v} / how many entries does {v} have / count all entries of {v}, repeats too", "how many entries are there in all / how long is the list", "print(len(items))", "There are **{out}**."),
        think="Count the entries.", n=noun, o=one,
    )  # fmt: skip


@family("lists", weight=1.5)
def words_ranked(draw: Draw) -> tuple[Item, ...]:
    """A list of words: by length, by the alphabet, by the last letter; the longest; joined; first in the dictionary."""
    words = list(dict.fromkeys(any_word(draw) for _ in range(draw.integer(3, 7))))
    if draw.chance(0.3):
        start = draw.pick(*[w for w in words if len(w) > 2] or ["lamp"])[:2]
        words = list(dict.fromkeys([*words[:2], *[start + draw.pick("mp", "nt", "sk", "st", "mber", "ke", "dder", "rd", "nch", "tter") for _ in range(3)]]))  # fmt: skip
        draw.random.shuffle(words)
    texts = ", ".join(words)
    final = ", ".join(words[:-1]) + f" or {words[-1]}" if len(words) > 1 else texts
    shown = draw.pick(texts, texts, " ".join(words), ", ".join(words[:-1]) + f" and {words[-1]}", final, str(words), "; ".join(words))  # fmt: skip
    return list_question(
        draw, shown, f"words = {words}",
        ("sort the words by length: {v} / sort {v} by length / order {v} from shortest to longest word / by number of letters, shortest first: {v} / arrange {v} by word length / shortest to longest: {v}",
         "sort the words by length / order them from the shortest to the longest / shortest word first", "print(sorted(words, key=len))", "By length: **{out}**."),
        ("sort the words by length, longest first: {v} / sort {v} by length in descending order / order {v} from longest to shortest word / longest to shortest: {v}",
         "sort by length, longest first / longest word first", "print(sorted(words, key=len, reverse=True))", "By length: **{out}**."),
        ("sort alphabetically: {v} / {v} in alphabetical order / alphabetize {v} / put {v} in alphabetical order / order {v} from a to z / sort these words: {v} / how would {v} be ordered in a dictionary / a-z order: {v}",
         "sort alphabetically / put them in alphabetical order / from a to z please / alphabetize", "print(sorted(words))", "In order: **{out}**."),
        ("sort in reverse alphabetical order: {v} / {v} from z to a / order {v} from z to a / reverse alphabetical: {v} / sort {v} alphabetically, but backwards",
         "sort from z to a / reverse alphabetical order please", "print(sorted(words, reverse=True))", "From z to a: **{out}**."),
        ("which word comes first in the dictionary: {v} / which comes first in alphabetical order: {v} / which of {v} is first in the dictionary / alphabetically first of {v} / of {v}, which one is earliest in the alphabet / first in a dictionary: {v} / which of these would a dictionary list first: {v}",
         "which one comes first in the dictionary / which is alphabetically first", "print(min(words))", "First comes **{out}**."),
        ("which word comes last in the dictionary: {v} / which comes last in alphabetical order: {v} / which of {v} is last in the dictionary / alphabetically last of {v} / of {v}, which one is latest in the alphabet",
         "which one comes last in the dictionary / which is alphabetically last", "print(max(words))", "Last comes **{out}**."),
        ("which word is longest: {v} / longest of {v} / which of {v} has the most letters / the longest word among {v}", "which one is longest / which has the most letters", "print(max(words, key=len))", "The longest is **{out}**."),
        ("which word is shortest: {v} / shortest of {v} / which of {v} has the fewest letters / the shortest word among {v}", "which one is shortest / which has the fewest letters", "print(min(words, key=len))", "The shortest is **{out}**."),
        ("sort by last letter: {v} / order {v} by their last letter / sort {v} by the final letter", "sort by the last letter / order them by their final letter", "print(sorted(words, key=lambda w: w[-1]))", "By last letter: **{out}**."),
        ("how many letters do {v} have in total / total number of letters in {v} / letters of {v}, all together", "how many letters in total / add up the letters of all words", "print(sum(len(w) for w in words))", "Together **{out}** letters."),
        ("length of each word: {v} / how long is each of {v} / number of letters for each of {v}", "how long is each / give the length of every one", "print({w: len(w) for w in words})", "The lengths are **{out}**."),
        ("capitalize each of {v} / {v}, each with a capital / make every one of {v} start with a capital", "capitalize all of them", "print([w.capitalize() for w in words])", "They are **{out}**."),
        ("reverse each of {v} / each of {v} spelled backwards / spell every one of {v} backwards", "spell each backwards", "print([w[::-1] for w in words])", "They are **{out}**."),
        ("group {v} by first letter / put {v} into groups by their first letter", "group them by first letter", "groups = {}\nfor w in words:\n    groups.setdefault(w[0], []).append(w)\nprint(groups)", "The groups: **{out}**."),
        ("group {v} by length / put {v} into groups by their number of letters", "group them by length", "groups = {}\nfor w in words:\n    groups.setdefault(len(w), []).append(w)\nprint(groups)", "The groups: **{out}**."),
        think="The words as a list.",
    )  # fmt: skip


@family("lists", weight=1.2)
def special_order(draw: Draw) -> tuple[Item, ...]:
    """File names by number, dates, times, amounts with signs, sizes: sorted as they are meant."""
    count = draw.integer(3, 6)
    kind = draw.pick("files", "dates", "times", "money", "version", "percent")
    noun = thing(draw)
    made = {
        "files": [f"{noun}{n}" for n in draw.random.sample(range(1, 120), count)], "dates": [f"{draw.random.randint(1, 28):02}.{draw.random.randint(1, 12):02}.{draw.random.randint(1960, 2030)}" for _ in range(count)], "times": [f"{draw.random.randint(0, 23)}:{draw.random.randint(0, 59):02}" for _ in range(count)],
        "money": [f"${n}" for n in draw.random.sample(range(2, 400), count)], "version": [f"{draw.integer(1, 3)}.{draw.integer(0, 12)}.{draw.integer(0, 20)}" for _ in range(count)], "percent": [f"{n}%" for n in draw.random.sample(range(1, 100), count)],
    }[kind]  # fmt: skip
    said, key = {
        "files": ("by the number at the end|by number, not as text|so that 2 comes before 10", f"lambda x: int(x.removeprefix({noun!r}))"),
        "dates": ("by date, day.month.year, earliest first|chronologically (dd.mm.yyyy)|oldest date first, they are day.month.year", "lambda x: x.split('.')[::-1]"),
        "times": ("by time of day|earliest time first|from morning to night", "lambda x: [int(p) for p in x.split(':')]"),
        "money": ("by amount, smallest first|from cheapest to dearest|by price", "lambda x: int(x[1:])"),
        "version": ("as version numbers, oldest first|by version, lowest first|as versions", "lambda x: [int(p) for p in x.split('.')]"),
        "percent": ("by percentage, lowest first|from the smallest to the largest percentage|by percent", "lambda x: int(x[:-1])"),
    }[kind]  # fmt: skip
    prompt = draw.phrase(
        "sort {v} {c}", "sort these {c}: {v}", "order {v} {c}", "put {v} in order {c}", "arrange {v} {c}", "{v} sorted {c}", "{v}: sort {c}", "I need {v} in order, {c}", "sort the list {v} {c}", "list {v} {c}", "these should be sorted {c}: {v}", "how do I get {v} sorted {c}", "please order this list {c}: {v}", "{c}: sort {v}", "bring {v} into order {c}", "sorted {c}, what is {v}",
        v=draw.pick(", ", ", ", " ", "; ").join(made), c=draw.pick(*said.split("|")),
    )  # fmt: skip
    return ask(prompt, f"items = {made}\nprint(sorted(items, key={key}))", "In order: **{out}**.", think="Sort with a key.")  # fmt: skip


@family("lists", weight=1.2)
def list_reshaped(draw: Draw) -> tuple[Item, ...]:
    """Flattened, cut into pieces, halved, paired, interleaved, joined into a line."""
    values = [draw.random.randint(1, draw.pick(9, 50)) for _ in range(draw.integer(5, 10))]
    k = draw.integer(2, 4)
    nested = [[draw.random.randint(1, 30) for _ in range(draw.integer(1, 3))] for _ in range(draw.integer(2, 4))]  # fmt: skip
    size = draw.integer(3, 5)
    first = [draw.random.randint(1, 30) for _ in range(size)]
    second = [any_word(draw) for _ in range(size)] if draw.chance(0.4) else [draw.random.randint(1, 30) for _ in range(size)]  # fmt: skip
    words = [any_word(draw) for _ in range(draw.integer(3, 5))]
    kind = draw.pick("pieces", "flat", "flat", "pair", "mix", "and", "half")
    templates, setup, code, answer = {
        "pieces": (("split {v} in chunks of {k}", "split {v} into groups of {k}", "cut {v} into pieces of {k}", "chunks of size {k} from {v}", "break {v} into lists of {k}", "divide {v} into parts with {k} elements each", "{v} in groups of {k}", "chunk {v} by {k}", "batches of {k} from the list {v}", "group {v} in blocks of {k}"), f"values = {values}", f"print([values[i:i + {k}] for i in range(0, len(values), {k})])", "The pieces are **{out}**."),
        "flat": (("flatten {n}", "flatten the nested list {n}", "make one flat list of {n}", "turn {n} into a single list", "one list from {n}", "remove the inner brackets from {n}", "unnest {n}", "combine the sublists of {n} into one list", "{n} as a flat list", "how does {n} look when flattened", "put all numbers of {n} into one list"), f"nested = {nested}", "print([x for part in nested for x in part])", "Flat: **{out}**."),
        "pair": (("pair the elements of {a} and {b}", "zip {a} and {b}", "make pairs from {a} and {b}", "combine {a} with {b} element by element into pairs", "match {a} with {b} in order", "tuples of {a} and {b}, one from each"), f"a = {first}\nb = {second}", "print(list(zip(a, b)))", "The pairs are **{out}**."),
        "mix": (("interleave {a} and {b}", "merge {a} and {b} by taking one from each in turn", "alternate the elements of {a} and {b}", "mix {a} and {b} in turn, starting with the first list", "weave {a} and {b} together"), f"a = {first}\nb = {second}", "print([x for pair in zip(a, b) for x in pair])", "Interleaved: **{out}**."),
        "and": (("join {w} with commas", "write {w} as one line with commas", "make a comma separated string of {w}", "turn the list {w} into a text with commas", "{w} as one string, separated by a comma and a space"), f"words = {words}", "print(', '.join(words))", "As one line: **{out}**"),
        "half": (("split {v} in the middle, the first half not longer than the second", "cut the list {v} in two halves, an odd one goes to the second", "halve the list {v}; the second half takes the extra one", "two halves of {v}, extra element in the second"), f"values = {values}", "middle = len(values) // 2\nprint(values[:middle], values[middle:])", "The halves are **{out}**."),
    }[kind]  # fmt: skip
    prompt = draw.phrase(*templates, v=draw.pick(str(values), ", ".join(map(str, values))), k=k, n=nested, a=first, b=second, w=draw.pick(str(words), " ".join(words)))  # fmt: skip
    return ask(prompt, f"{setup}\n{code}", answer, think="Put it into a list.")


@family("lists", weight=1.2)
def list_held(draw: Draw) -> tuple[Item, ...]:
    """A list of words stands in a variable, and the question names it."""
    items = [draw.pick(thing(draw), any_word(draw)) for _ in range(draw.integer(4, 7))]
    items += [draw.pick(*items)] if draw.chance(0.5) else []
    name = variable(draw, "words", "items", "fruits", "names", "shopping", "todo", plural=True)
    one = draw.pick(*items)
    t, code, answer = draw.pick(
        (("sort {v}", "{v} in alphabetical order", "alphabetize {v}"), "print(sorted({v}))", "In order: **{out}**."),
        (("longest word in {v}", "which entry of {v} is longest", "what is the longest of {v}"), "print(max({v}, key=len))", "The longest is **{out}**."),
        (("how many entries has {v}", "length of {v}", "how many items are in {v}"), "print(len({v}))", "There are **{out}**."),
        (("{v} by length", "sort {v} by length", "order {v} from shortest to longest"), "print(sorted({v}, key=len))", "By length: **{out}**."),
        (("remove duplicates from {v}", "{v} without duplicates, order kept", "each entry of {v} once"), "print(list(dict.fromkeys({v})))", "Without repeats: **{out}**."),
        (("how often is {o} in {v}", "count {o} in {v}", "how many times does {o} occur in {v}"), f"print({{v}}.count({one!r}))", "It is there **{out}** times."),
        (("{v} in capitals", "make all of {v} upper case", "uppercase every entry of {v}"), "print([x.upper() for x in {v}])", "In capitals: **{out}**."),
        (("first letters of {v}", "what are the initials of {v}", "first letter of each entry of {v}"), "print([x[0] for x in {v}])", "They are **{out}**."),
        (("reverse {v}", "{v} in reverse order", "{v} from the last to the first"), "print({v}[::-1])", "Reversed: **{out}**."),
        (("join {v} with commas", "{v} as one line with commas", "make one text of {v}, commas in between"), "print(', '.join({v}))", "As one line: **{out}**"),
        (("which of {v} have more than 5 letters", "entries of {v} longer than 5 letters", "long ones in {v}, more than 5 letters"), "print([x for x in {v} if len(x) > 5])", "They are **{out}**."),
        (("at which index is {o} in {v}", "index of {o} in {v}", "position of {o} in {v}, counting from 0"), f"print({{v}}.index({one!r}))", "The index is **{out}**."),
    )  # fmt: skip
    step = Step(code.replace("{v}", name), f"{name} is in the shell.")
    return (Cell(f"{name} = {items}"), Ask(draw.phrase(*t, v=name, o=one), (step,), answer))
