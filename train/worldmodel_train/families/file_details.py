"""What becomes of a file of the person's: its size, first line, copy, new name, longest line."""

from worldmodel_train.episodes import Ask, Cell, Draw, Item, Step, family
from worldmodel_train.families.notebook import FILES, FOLDER, LINES
from worldmodel_train.families.words import made_up, variable


@family("files", weight=1.5)
def file_details(draw: Draw) -> tuple[Item, ...]:
    """A text file that the person wrote, and one question on it."""
    stem = variable(draw, *FILES)
    name = stem + draw.pick(".txt", ".txt", ".md", ".log")
    lines = draw.random.sample(LINES, draw.integer(2, 5))
    word = draw.pick(*draw.pick(*lines).split())
    cell = Cell(f"{FOLDER}path = Path(mkdtemp()) / {name!r}\npath.write_text({chr(10).join(lines)!r})\nprint(path.name)")  # fmt: skip
    new, n = made_up(draw) + ".txt", draw.integer(1, len(lines))
    t, code, answer = draw.pick(
        (("how [big|large] is {f} in bytes", "size of {f} in bytes", "{f}: file size, bytes", "how many bytes has [the file |]{f}", "[the |]bytes that {f} takes on the disk"), "print(path.stat().st_size)", "{f} has **{{out}}** bytes."),
        (("[show|print|read] the first line of {f}", "first line [of|in] {f}", "how does {f} begin, one line", "head of {f}: just line 1", "what stands at the top of {f}"), "print(path.read_text().splitlines()[0])", "The first line is **{{out}}**."),
        (("[show|print|read] the last line of {f}", "last line [of|in] {f}", "how does {f} end, one line", "tail of {f}: just one line", "what stands at the bottom of {f}"), "print(path.read_text().splitlines()[-1])", "The last line is **{{out}}**."),
        (("[show|print|read] line {n} of {f}", "line number {n} in {f}", "what does line {n} of {f} say", "{f}, line {n} counted from 1"), f"print(path.read_text().splitlines()[{n - 1}])", "Line {n} is **{{out}}**."),
        (("does {f} exist", "is there a file {f} [there|at path]", "[check|test] whether {f} is there", "{f}: there or not", "was {f} really written"), "print('yes' if path.exists() else 'no')", "{f} exists: **{{out}}**."),
        (("does {f} contain the word {w}", "is {w} in {f}", "[search|look] for {w} in {f}, yes or no", "[check|find out] if the text of {f} has {w} in it", "grep {w} {f}, just yes or no"), f"print('yes' if {word!r} in path.read_text() else 'no')", "{f} contains {w}: **{{out}}**."),
        (("which lines of {f} contain {w}", "grep {w} [in |]{f}", "[show|print] the lines with {w} in {f}", "all lines of {f} that have {w}", "filter {f} for {w}"), f"print([line for line in path.read_text().splitlines() if {word!r} in line])", "The lines are **{{out}}**."),
        (("[longest|the longest] line [of|in] {f}", "which line of {f} is [the longest|longest]", "the line with most characters in {f}", "{f}: longest line"), "print(max(path.read_text().splitlines(), key=len))", "The longest line is **{{out}}**."),
        (("sort the lines of {f}", "lines of {f} in alphabetical order", "[show|print] {f} with its lines sorted", "alphabetical list of what {f} holds, line by line"), "print(sorted(path.read_text().splitlines()))", "Sorted: **{{out}}**."),
        (("rename {f} to {g}", "give {f} the new name {g}", "[change|make] the name of {f} [to|into] {g}", "mv {f} {g}", "call the file {f} {g} from now on"), f"path = path.rename(path.with_name({new!r}))\nprint(path.name)", "The file is now called **{{out}}**."),
        (("copy {f} to {g}", "make a copy of {f} called {g}", "duplicate {f} as {g}", "cp {f} {g}", "[back up|save] {f} under the name {g} too"), f"import shutil\nprint(shutil.copy(path, path.with_name({new!r})).name)", "The copy is called **{{out}}**."),
        (("delete {f}", "remove [the file |]{f}", "rm {f}", "erase {f} [from the disk|]", "get rid of the file {f}"), "path.unlink()\nprint(path.exists())", "{f} is deleted."),
        (("read {f} in upper case", "[show|print] the text of {f} in capitals", "{f} in capital letters, do not change the file", "shout what is in {f}"), "print(path.read_text().upper())", "In capitals it is printed above."),
        (("number the lines of {f}", "[show|print] {f} with line numbers", "lines of {f}, each with its number", "cat -n {f}"), "for i, line in enumerate(path.read_text().splitlines(), 1):\n    print(i, line)", "The lines are numbered."),
        (("what is the [ending|extension|suffix] of {f}", "file [extension|ending] of {f}", "which type of file is {f}, by its ending", "[suffix|extension] of the file at path"), "print(path.suffix)", "The ending is **{{out}}**."),
    )  # fmt: skip
    values = {"f": name, "g": new, "n": n, "w": word}
    prompt = draw.phrase(*t, **values)
    step = Step(code, f"The person's file {name} is at path.")
    return (cell, Ask(prompt, (step,), answer.format(**values)))


@family("state")
def kind_of_variable(draw: Draw) -> tuple[Item, ...]:
    """The type of a variable of the person's, its size, whether it exists."""
    name = variable(draw, "data", "prices", "x", "config", "user", "scores", "total", "flag", "names")  # fmt: skip
    numbers = [draw.integer(0, 60) for _ in range(draw.integer(2, 5))]
    value = draw.pick(
        str(numbers), str(tuple(numbers)), str(draw.integer(1, 999)), f"{draw.decimal(1, 90)}", repr(made_up(draw)), draw.pick("True", "False"), "None",
        str(dict(zip("abcde", numbers, strict=False))), str(set(numbers)), f"range({draw.integer(3, 30)})", repr(" ".join(made_up(draw) for _ in range(2))),
    )  # fmt: skip
    t, code, answer = draw.pick(
        (("[what|which] type [is|has] {v}", "type of {v}", "type({v})", "what kind of [thing|object|value] is {v}", "is {v} a list, a number, a text or what", "[tell me|show me|print] the type of {v}", "which data type does {v} have", "{v}: type?", "what sort of variable is {v}", "is my {v} an int, a str or something else"), f"print(type({name}).__name__)", "{v} is of type **{{out}}**."),
        (("is {v} a list", "[check|test] whether {v} is a list", "{v} - list or not", "isinstance({v}, list)", "did I make {v} a list"), f"print('yes' if isinstance({name}, list) else 'no')", "{v} is a list: **{{out}}**."),
        (("is {v} a number", "[check|test] whether {v} is a number", "{v} - number or not", "did I store a number in {v}", "can I calculate with {v}, is it an int or a float"), f"print('yes' if isinstance({name}, (int, float)) and not isinstance({name}, bool) else 'no')", "{v} is a number: **{{out}}**."),
        (("is {v} a [text|string]", "[check|test] whether {v} is a string", "{v} - text or not", "isinstance({v}, str)"), f"print('yes' if isinstance({name}, str) else 'no')", "{v} is a text: **{{out}}**."),
        (("is {v} [defined|there]", "does {v} exist [in the shell|]", "[check|test] whether there is a variable {v}", "have I defined {v} [yet|already]", "do you have {v}"), f"print('yes' if {name!r} in globals() else 'no')", "{v} is defined: **{{out}}**."),
        (("does {v} count as true", "bool({v})", "truth value of {v}", "is {v} truthy", "would if {v}: run its block"), f"print(bool({name}))", "Its truth value is **{{out}}**."),
        (("what is [stored |]in {v}", "[show|print] me {v}", "value of {v}", "what did I put into {v}", "content of {v}", "[remind me|tell me] what {v} holds"), f"print({name})", "{v} is **{{out}}**."),
    )  # fmt: skip
    asked, think = name, f"{name} is in the shell."
    if "globals" in code:
        asked = made_up(draw) if draw.chance(0.4) else name
        code, think = code.replace(repr(name), repr(asked)), f"Look for {asked} in the shell."
    step = Step(code, think)
    return (Cell(f"{name} = {value}"), Ask(draw.phrase(*t, v=asked), (step,), answer.format(v=asked)))  # fmt: skip
