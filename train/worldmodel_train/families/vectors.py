"""Linear algebra: ranks, traces, powers, angles, projections, sums of matrices and vectors."""

import re

from worldmodel_train.episodes import Draw, Item, ask, family
from worldmodel_train.families.advanced import (
    ARE,
    Matrix,
    matrix,
    regular,
    typed_matrix,
    typed_vectors,
    vector,
)
from worldmodel_train.families.wanted import decimals


def rows_typed(rows: Matrix, draw: Draw) -> str:
    """Mostly as Python writes it; sometimes row by row in words."""
    if draw.chance(0.65):
        return typed_matrix(rows, draw)
    commas, lines = [", ".join(map(str, r)) for r in rows], [" ".join(map(str, r)) for r in rows]
    return draw.pick(
        "with rows " + " ; ".join(lines), "rows " + ", ".join(f"({c})" for c in commas), "with the rows " + " and ".join(f"({c})" for c in commas),
        "with rows " + ", ".join(f"[{c}]" for c in commas), "rows: " + "; ".join(lines), "{" + ", ".join(f"{{{c}}}" for c in commas) + "}", "with rows " + " | ".join(lines),
    )  # fmt: skip


def with_rows(prompt: str) -> str:
    """Of a matrix with rows, rather than of with rows."""
    return re.sub(r"(?<!matrix )with (the )?rows", r"a matrix with \1rows", prompt)


@family("linear algebra", number=True, weight=1.5)
def square_figure(draw: Draw) -> tuple[Item, ...]:
    """The determinant, the trace or the rank of a matrix, also row by row."""
    size = draw.pick(2, 3, 3)
    kind = draw.pick("determinant", "trace", "rank", "rank")
    rows = regular(draw, size)
    if kind == "rank":
        size = draw.pick(2, 3, 3)
        rows = matrix(draw, size, draw.pick(size, size, size + 1))
        if draw.chance(0.6):
            k = draw.pick(2, 3, -1)
            rows[1] = [k * v for v in rows[0]]
    word = draw.pick(*{"determinant": ("determinant", "det", "determinant"), "trace": ("trace", "trace", "sum of the diagonal"), "rank": ("rank", "rank", "matrix rank")}[kind])  # fmt: skip
    rest = {
        "determinant": ("is the matrix {m} invertible? give its determinant", "how large is the determinant for {m}", "|A| for A = {m}", "det({m})", "by what factor, with its sign, does {m} scale area or volume", "evaluate the determinant of {m}", "[expand|work out] det A, A = {m}"), "trace": ("add up the diagonal of {m}", "tr({m})", "sum of the main diagonal of the matrix {m}", "what do the diagonal entries of {m} add up to", "sum of a_ii for {m}", "total of the entries on the main diagonal of {m}"),
        "rank": ("how many independent rows has {m}", "how many rows of {m} are linearly independent", "dimension of the row space of {m}", "rank({m})", "number of pivots in the row echelon form of {m}", "dimension of the column space of {m}", "how many independent columns has {m}", "the image of {m} has which dimension"),
    }[kind]  # fmt: skip
    prompt = draw.phrase(
        "{w} of {m}", "<find> the {w} of [the matrix |a matrix |]{m}", "the {n} matrix {m} has which {w}", "{w} [of|for] the matrix {m}", "matrix {m}, {w}", "A = {m}. [what is|find] the {w}", "[given|for] the {n} matrix {m}, <find> the {w}", "the {w} of this matrix: {m}", "I have a matrix {m} and need its {w}", "{m}: {w}", *rest,
        "[using|with] numpy, <find> the {w} of {m}", "my [exercise|homework|worksheet] [says|has|gives] {m}. [I have to find|what is] the {w}", "[let|take] M = {m}; {w} of M", "the [matrix|following matrix] is {m}[. what {w} does it have|; its {w}|. state its {w}]", "how do I get the {w} of {m}, and what is it", "[here is|this is] my matrix: {m}. {w}[ please|?|]", "{w} - {m}", "[help with|question on] the {w} of {m}", "{w}(A) [where|with] A = {m}",
        w=word, m=rows_typed(rows, draw), n=f"{len(rows)}x{len(rows[0])}",
    )  # fmt: skip
    call = {"determinant": "round(np.linalg.det(a).item(), 4)", "trace": "np.trace(a).item()", "rank": "int(np.linalg.matrix_rank(a))"}[kind]  # fmt: skip
    code = f"import numpy as np\na = np.array({rows})\nresult = {call}\nprint(result)"
    return ask(with_rows(prompt), code, f"The {kind} is **{{out}}**.", think=f"The {kind} of {rows} with numpy.")  # fmt: skip


@family("linear algebra")
def real_eigenvalues(draw: Draw) -> tuple[Item, ...]:
    """Of a matrix that need not be symmetric; they are real."""
    while True:
        rows = matrix(draw, 2, 2)
        (a, b), (c, d) = rows
        if (a - d) ** 2 + 4 * b * c > 0:
            break
    if draw.chance(0.4):
        p, q = draw.random.sample(range(-5, 9), 2)
        k = draw.pick(1, 2, 3)
        rows = [[p, k], [0, q]] if draw.chance(0.4) else [[p + k, k], [q - p - k, q - k]]
    order = draw.pick("", "", ", lowest one first", ", smallest first", " in increasing order", ", sorted")  # fmt: skip
    prompt = draw.phrase(
        ARE + " the eigenvalues of [the matrix |]{m}{o}", "eigenvalues of {m}{o}", "eigenvalues of the [matrix|2x2 matrix] {m}{o}", "A = {m}. eigenvalues{o}", "[which|what] eigenvalues does {m} have", "{m}: eigenvalues{o}", "for which lambda is det({m} - lambda I) zero", "roots of the characteristic polynomial of {m}", "I need both eigenvalues of {m}{o}", "compute lambda_1 and lambda_2 for the matrix {m}", "eigenvalue problem for {m}{o}",
        "[using|with] numpy, get the eigenvalues of {m}{o}", "[let|take] A = {m}; its eigenvalues{o}", "spectrum of [the matrix |]{m}", "solve det(A - lambda I) = 0 [for|with] A = {m}", "my [matrix|2 by 2 matrix] is {m}. [what are its|I need the] eigenvalues{o}", "which numbers lambda satisfy A v = lambda v for [some v not 0|a nonzero v], A = {m}", "characteristic values of {m}{o}", "by which factors does {m} stretch its eigenvectors", "[find|give] [both|all] eigenvalues[: | of ]{m}{o}", "zeros of det(xI - A) for A = {m}",
        m=rows_typed(rows, draw), o=order,
    )  # fmt: skip
    code = f"import numpy as np\na = np.array({rows})\nprint(sorted((np.linalg.eigvals(a).round(4) + 0).tolist()))"
    return ask(with_rows(prompt), code, "The eigenvalues are **{out}**.", think=f"np.linalg.eigvals of {rows}, sorted.")  # fmt: skip


@family("linear algebra", number=True)
def vector_angle(draw: Draw) -> tuple[Item, ...]:
    size = draw.pick(2, 2, 3)
    a, b = ([draw.random.randint(-9, 9) or 1 for _ in range(size)] for _ in range(2))
    form = decimals(draw, 2, asked=0.35)
    u, v = typed_vectors(draw, a, b)
    radians = draw.chance(0.12)
    unit = "radians" if radians else "degrees"
    prompt = draw.phrase(
        "how big is the angle, in {u}, from {a} to {b}", "<find> the angle between {a} and {b} in {u}", "what angle do [the vectors |]{a} and {b} [make|form|enclose], in {u}", "angle of {a} to {b}, {u}", "a = {a}, b = {b}. angle between them in {u}", "how many {u} are between the vectors {a} and {b}", "two arrows {a} and {b} start at the origin. angle in {u}", "[given|take] u = {a} and v = {b}, the angle in {u}", "{a}, {b}: angle ({u})", "by what angle in {u} do the directions {a} and {b} differ",
        "[I walk along|one force points along] {a}, [then along|another along] {b}. what angle in {u} is between them", "[work out|determine] theta in {u} between {a} and {b}", "u = {a}; v = {b}; angle [between u and v |]in {u}", "angle enclosed by {a} and {b}, [give it|answer] in {u}", "from the dot product of {a} and {b}, find the angle in {u}", "[using|with] numpy, how many {u} separate {a} and {b}", "how far, in {u}, must I turn from {a} to [face|point along] {b} [the short way|]", "{u} between [vector|the directions] {a} and {b}", "the [opening|included] angle of the vectors {a} and {b} in {u}", "what is arccos of the normalised dot product of {a} and {b}, in {u}",
        a=u, b=v, u=unit,
    ) + form.said  # fmt: skip
    inner = "np.arccos(np.clip(cosine, -1, 1))"
    inner = inner if radians else f"np.degrees({inner})"
    code = (
        f"import numpy as np\na, b = np.array({a}), np.array({b})\ncosine = a @ b / (np.linalg.norm(a) * np.linalg.norm(b))\n"
        f"result = {form.code(f'float({inner})')}\nprint(result)"
    )
    return ask(prompt, code, f"The angle is **{{out}}** {unit}.", think=f"The cosine is the dot product of {a} and {b} over their lengths.")  # fmt: skip


@family("linear algebra")
def vector_projection(draw: Draw) -> tuple[Item, ...]:
    size = draw.pick(2, 2, 3)
    a, b = ([draw.random.randint(-9, 9) or 1 for _ in range(size)] for _ in range(2))
    if sum(x * y for x, y in zip(a, b, strict=True)) == 0:  # a projection of [-0.0, -0.0]
        a[0] += 1
    u, v = typed_vectors(draw, a, b)
    prompt = draw.phrase(
        "project {a} onto {b}", "[projection|vector projection|orthogonal projection] of {a} [onto|on] {b}", "<find> the projection of [the vector |]{a} onto [the vector |]{b}", "a = {a}, b = {b}. project a onto b", "what is {a} projected on the direction of {b}", "proj of {a} onto {b}", "the part of {a} that points along {b}", "component of {a} in the direction of {b}, as a vector", "drop {a} onto the line through the origin and {b}. coordinates", "shadow of {a} on {b}, coordinates of the projection", "coordinates of the projection of {a} onto {b}",
        "[split|decompose] {a}: which part is parallel to {b}", "[take|given] u = {a} and v = {b}. project u on v", "the vector projection of {a} along {b}", "[closest|nearest] point to {a} on the line spanned by {b}", "[compute|work out] (a.b / b.b) b [for|with] a = {a}, b = {b}", "[using|with] numpy, project [the vector |]{a} onto {b}", "which multiple of {b}, written as a vector, is nearest to {a}", "{a} onto {b}: projection", "how much of {a} goes [in|along] the direction {b}, as a vector", "foot of the perpendicular from {a} to the line through 0 and {b}", "resolve {a} along {b} and give that vector",
        a=u, b=v,
    )  # fmt: skip
    code = f"import numpy as np\na, b = np.array({a}), np.array({b})\nprint((a @ b / (b @ b) * b).round(4).tolist())"
    return ask(prompt, code, "The projection is **{out}**.", think=f"The dot product of {a} and {b} over that of {b} with itself, times {b}.")  # fmt: skip


@family("linear algebra")
def matrix_power(draw: Draw) -> tuple[Item, ...]:
    """A power of a matrix, or one entry of it."""
    rows = draw.pick([[1, 1], [1, 0]], [[2, 1], [1, 1]], matrix(draw, 2, 2), [[draw.random.randint(-2, 3) for _ in range(2)] for _ in range(2)])  # fmt: skip
    n = draw.integer(2, 12) if max(abs(v) for r in rows for v in r) < 3 else draw.integer(2, 4)
    i, j = draw.integer(0, 1), draw.integer(0, 1)
    entry = draw.chance(0.3)
    place = {(0, 0): "top left", (0, 1): "top right", (1, 0): "bottom left", (1, 1): "bottom right"}[i, j]  # fmt: skip
    power = draw.pick("to the power {n}", "to the power of {n}", "^{n}", "raised to {n}", "** {n}").format(n=n)  # fmt: skip
    whole = (
        "[matrix |]{m} {p}", "<find> {m} {p}", "A = {m}, [A^{n}|what is A^{n}|compute A^{n}]", "raise the matrix {m} to the power {n}", "the {n}th power of the matrix {m}" if n > 3 else "the matrix {m} times itself, power {n}", "multiply {m} by itself so that there are {n} factors", "matrix power: {m}, exponent {n}",
        "[using|with] numpy, {m} {p}", "let A = {m}. what [matrix|] is A^{n}", "[compute|work out|find] the power A^{n} of A = {m}", "{m} multiplied with itself, {n} factors", "[I need|what is] {m} {p} as a matrix product", "[apply|use] the matrix {m} {n} times in a row, as one matrix", "matrix {m} in the power {n}", "the product of {n} copies of {m}", "what does {m} {p} [look like|come to|give]",
    )  # fmt: skip
    single = (
        "<what> the number at the {e} of {m} {p}", "{e} entry of {m} {p}", "A = {m}. <what> the {e} element of A^{n}", "<find> the {e} entry of the matrix {m} {p}", "the {e} number in {m} {p}",
        "[only|just] the {e} [entry|number|element] of {m} {p}", "raise {m} to the power {n}; what is [at the|in the] {e}", "which number is [at the|in the] {e} of {m} {p}", "let A = {m}. {e} entry of A^{n}", "A^{n} for A = {m}: {e} [element|entry] only", "in the matrix {m} {p}, what stands at the {e}",
    )  # fmt: skip
    prompt = draw.phrase(*(single if entry else whole), m=typed_matrix(rows, draw), p=power, n=n, e=place)  # fmt: skip
    tail = f"[{i}, {j}].item()" if entry else ".tolist()"
    code = f"import numpy as np\na = np.array({rows})\nprint(np.linalg.matrix_power(a, {n}){tail})"
    answer = f"The {place} entry is **{{out}}**." if entry else "The power is **{out}**."
    return ask(prompt, code, answer, think=f"np.linalg.matrix_power of {rows} with {n}.")


@family("linear algebra")
def matrix_transpose(draw: Draw) -> tuple[Item, ...]:
    rows = matrix(draw, *draw.pick((2, 3), (3, 2), (2, 2), (3, 3), (1, 3), (2, 4)))
    flat = draw.chance(0.2)
    prompt = draw.phrase(
        "transpose {m}", "<find> the transpose of [the matrix |]{m}", "what does {m} look like transposed", "transpose of {m}", "A = {m}. A^T", "[swap|exchange] rows and columns of {m}", "{m} transposed", "turn the rows of the matrix {m} into columns", "flip {m} over its diagonal", "the transposed matrix of {m}", "A^T for A = {m}",
        "make columns out of the rows of {m}", "[using|with] numpy, transpose {m}", "mirror {m} [at|along|about] its main diagonal", "[let|take] M = {m}. what is M transposed", "M.T for M = {m}", "[interchange|switch] the rows with the columns in {m}", "write {m} with rows as columns", "what is the transpose[: | of ]{m}", "{m}, rows to columns", "[I want|I need] {m} turned so that rows become columns",
        m=rows_typed(rows, draw),
    )  # fmt: skip
    wish = draw.pick(", written row by row", ", as a flat list", ". put all rows behind each other", ", as one row of numbers") if flat else ""  # fmt: skip
    tail = ".T.flatten().tolist()" if flat else ".T.tolist()"
    code = f"import numpy as np\na = np.array({rows})\nprint(a{tail})"
    return ask(with_rows(prompt + wish), code, "The transpose is **{out}**.", think=f"Rows become columns: {rows}.")  # fmt: skip


@family("linear algebra", weight=1.5)
def matrix_combination(draw: Draw) -> tuple[Item, ...]:
    """Sums, differences, multiples, elementwise products; a matrix times a vector."""
    n, m = draw.pick((2, 2), (2, 2), (2, 3), (3, 3))
    a, b, k = matrix(draw, n, m), matrix(draw, n, m), draw.integer(2, 9)
    v = [draw.random.randint(-6, 9) for _ in range(m)]
    kind = draw.pick("+", "-", "k", "vector", "vector", "mixed", "elements", "product")
    if kind == "product":
        n, m = 2, 2
        a, b = matrix(draw, 2, 2), matrix(draw, 2, 2)
    x, y = typed_matrix(a, draw), typed_matrix(b, draw)
    templates: tuple[str, ...] = {
        "+": ("add the matrices {a} and {b}", "{a} + {b}", "sum of the matrices {a} and {b}", "A = {a}, B = {b}. A + B", "<find> {a} plus {b} (matrices)", "matrix addition: {a} and {b}", "[add up|combine by adding] the two matrices {a} and {b}", "what is A + B for A = {a} and B = {b}", "entry by entry sum of {a} and {b}", "the matrices {a} and {b} added"),
        "-": ("subtract the matrix {b} from {a}", "{a} - {b}", "A = {a}, B = {b}. A - B", "<find> {a} minus {b} (matrices)", "difference of the matrices {a} and {b}", "matrix subtraction: {a} minus {b}", "take the matrix {b} away from the matrix {a}", "what is A - B for A = {a} and B = {b}", "{a} less {b}, entry by entry"),
        "k": ("multiply the matrix {a} by {k}", "{k} * {a}", "{k} times the matrix {a}", "A = {a}. {k}A", "scale {a} by {k}", "multiply every [entry|element] of {a} by {k}", "what is {k}A for A = {a}", "scalar multiple {k} of the matrix {a}", "the matrix {a} made {k} times as large, entrywise", "{a} * {k}"),
        "vector": ("multiply the matrix {a} [by|with] the vector {v}", "{a} times {v}", "A = {a}, v = {v}. [what is Av|compute A v|A times v]", "matrix-vector product of {a} and {v}", "apply the matrix {a} to the vector {v}", "where does {a} send the vector {v}", "<find> the product of the matrix {a} and the vector {v}", "[let|take] M = {a} and x = {v}; M x", "[image|result] of {v} under the [map|matrix] {a}", "matrix {a}, vector {v}: product", "the linear map {a} [applied|is applied] to {v}", "transform {v} with {a}", "b = A x with A = {a}, x = {v}, find b"),
        "mixed": ("A = {a}, B = {b}. {k}A - B", "<find> {k}A - B for A = {a} and B = {b}", "{k} times {a} minus {b}", "{k}*{a} - {b}", "subtract {b} from {k} times {a}", "what is {k}A - B [if|when] A = {a}, B = {b}", "take the matrix {a} {k} times and subtract {b}", "[compute|work out] {k} A - B, A = {a}, B = {b}"),
        "elements": ("multiply {a} and {b} element by element", "elementwise product of {a} and {b}", "hadamard product {a}, {b}", "multiply the matrices {a} and {b} entry by entry", "[entrywise|pointwise] product of the matrices {a} and {b}", "{a} and {b}: multiply [matching|corresponding] entries", "a * b in numpy for a = {a} and b = {b}", "element-wise: {a} times {b}"),
        "product": ("write out the product of {a} and {b}, one row after the other", "A = {a}, B = {b}. entries of AB row by row", "matrix product {a} x {b}, row by row", "what are the entries of {a} times {b}, row after row", "{a} times {b}, matrix product, list the numbers row by row", "[let|take] A = {a} and B = {b}; the four entries of A times B, row by row", "matrix multiplication {a} {b}, flat list of the entries", "A @ B for {a} and {b}, read row after row", "multiply the matrix {a} by the matrix {b} and list the entries row by row"),
    }[kind]  # fmt: skip
    prompt = draw.phrase(*templates, a=x, b=y, k=k, v=typed_vectors(draw, v)[0] if draw.chance(0.8) else str(v))  # fmt: skip
    line = {"+": "a + b", "-": "a - b", "k": f"{k} * a", "vector": "a @ b", "mixed": f"{k} * a - b", "elements": "a * b", "product": "a @ b"}[kind]  # fmt: skip
    second = "" if kind == "k" else f"b = np.array({v if kind == 'vector' else b})\n"
    flat = ".flatten()" if kind == "product" else ""
    code = f"import numpy as np\na = np.array({a})\n{second}print(({line}){flat}.tolist())"
    return ask(prompt, code, "The result is **{out}**.", think=f"With numpy arrays: {line}.")


@family("linear algebra")
def vector_arithmetic(draw: Draw) -> tuple[Item, ...]:
    """Sums and multiples of vectors, unit vectors."""
    size = draw.pick(2, 3, 3)
    a, b = vector(draw, size), vector(draw, size)
    if not any(a):
        a[0] = 3
    k, j = draw.integer(2, 6), draw.integer(2, 6)
    u, v = typed_vectors(draw, a, b)
    kind = draw.pick("a + b", "a - b", "{k} * a", "{k} * a - {j} * b", "{k} * a + {j} * b", "unit")
    templates: tuple[str, ...] = {
        "a + b": ("add the vectors {a} and {b}", "{a} + {b}", "sum of the vectors {a} and {b}", "a = {a}, b = {b}. a + b", "a boat is pushed by {a} and {b}. resulting vector", "resultant of the forces {a} and {b}", "vector sum {a} + {b}", "[put|place] the arrow {b} at the tip of {a}. where do I end, as a vector", "what is u + v for u = {a} and v = {b}", "{a} and {b} added [as vectors|componentwise]", "[walk|move] by {a} and then by {b}. total displacement"),
        "a - b": ("subtract the vector {b} from {a}", "{a} - {b}", "a = {a}, b = {b}. a - b", "vector from {b} to {a}", "difference of the vectors {a} and {b}", "what is u - v for u = {a} and v = {b}", "take the vector {b} away from {a}", "which vector must be added to {b} to get {a}", "{a} minus {b}, componentwise", "displacement from [the point |]{b} to {a}"),
        "{k} * a": ("{k} times the vector {a}", "{k}{a}", "scale the vector {a} by {k}", "multiply the vector {a} by {k}", "the vector {a} stretched by [a factor of |]{k}", "multiply each component of {a} by {k}", "what is {k}v for v = {a}", "{k} copies of {a} end to end, as a vector", "{k} * {a}"),
        "{k} * a - {j} * b": ("a = {a}, b = {b}. {k}a - {j}b", "<find> {k}a - {j}b for a = {a} and b = {b}", "{k} times {a} minus {j} times {b}", "u = {a}, v = {b}; {k}u - {j}v", "subtract {j} times {b} from {k} times {a}", "what is {k}u - {j}v [if|when] u = {a} and v = {b}", "[compute|work out] {k}a - {j}b, a = {a}, b = {b}", "combine {k}{a} - {j}{b}"),
        "{k} * a + {j} * b": ("a = {a}, b = {b}. {k}a + {j}b", "linear combination {k}a + {j}b with a = {a}, b = {b}", "{k} times {a} plus {j} times {b}", "u = {a}, v = {b}; {k}u + {j}v", "what is {k}u + {j}v [if|when] u = {a} and v = {b}", "[compute|work out] {k}a + {j}b, a = {a}, b = {b}", "take {a} {k} times and {b} {j} times and add them", "combine {k}{a} + {j}{b}"),
        "unit": ("unit vector in the direction of {a}", "normalize [the vector |]{a}", "<find> the unit vector of {a}", "make {a} a vector of length 1", "a = {a}. a / |a|", "divide {a} by its [length|norm|magnitude]", "[normalise|rescale] {a} to length one", "direction of {a} as a unit vector", "which vector of length 1 points [the same way as|along] {a}", "the normalized version of {a}"),
    }[kind]  # fmt: skip
    prompt = draw.phrase(*templates, a=u, b=v, k=k, j=j)
    line = "a / np.linalg.norm(a)" if kind == "unit" else kind.format(k=k, j=j)
    second = f"b = np.array({b})\n" if "b" in line.replace("np.linalg", "") else ""
    code = f"import numpy as np\na = np.array({a})\n{second}print(({line}).round(4).tolist())"
    return ask(prompt, code, "The vector is **{out}**.", think=f"With numpy arrays: {line}.")


@family("linear algebra", weight=0.8)
def vectors_relation(draw: Draw) -> tuple[Item, ...]:
    """Perpendicular, parallel, symmetric, invertible: yes or no."""
    a = [draw.random.randint(1, 9), draw.random.randint(-9, 9) or 2]
    k = draw.pick(2, 3, -1, -2)
    b = draw.pick([-a[1] * abs(k), a[0] * abs(k)], [k * a[0], k * a[1]], [draw.random.randint(-9, 9), 4])  # fmt: skip
    rows = matrix(draw, 2, 2)
    if draw.chance(0.5):
        rows[1] = [2 * v for v in rows[0]]
    square = matrix(draw, 3, 3)
    if draw.chance(0.5):
        square = [[square[min(i, j)][max(i, j)] for j in range(3)] for i in range(3)]
    u, v = typed_vectors(draw, a, b)
    test, said, templates = draw.pick(
        (f"np.dot({a}, {b}) == 0", "they are perpendicular", ("are [the vectors |]{a} and {b} [perpendicular|orthogonal]", "[check|test] [if|whether] {a} and {b} are [perpendicular|orthogonal]", "is {a} at a right angle to {b}", "do {a} and {b} form a right angle", "is the dot product of {a} and {b} zero", "{a} and {b}: [perpendicular|orthogonal] or not", "[would|do] {a} and {b} meet at 90 degrees", "does {a} stand perpendicular on {b}", "orthogonality test for {a} and {b}")),
        (f"np.linalg.det([{a}, {b}]).round(6) == 0", "they are parallel", ("are [the vectors |]{a} and {b} [parallel|linearly dependent|collinear]", "[check|test] [if|whether] {a} and {b} are [parallel|linearly dependent]", "is {a} a multiple of {b}", "do {a} and {b} point along the same line", "{a} and {b}: parallel or not", "can {b} be written as a number times {a}", "are {a} and {b} scalar multiples of each other", "do [the arrows |]{a} and {b} lie on one line through the origin")),
        (f"np.linalg.det({rows}).round(6) != 0", "it is invertible", ("is [the matrix |]{m} invertible", "does {m} have an inverse", "[check|test] [if|whether] {m} can be inverted", "is {m} a regular matrix, not singular", "[could|can] I invert {m}", "is the determinant of {m} different from zero", "{m}: invertible or not", "is there an inverse [matrix |]for {m}", "does the system with matrix {m} always have exactly one solution")),
        (f"(np.array({square}) == np.array({square}).T).all()", "it is symmetric", ("is [the matrix |]{s} symmetric", "[check|test] [if|whether] {s} is symmetric", "does {s} equal its transpose", "{s}: symmetric or not", "is A = A^T for A = {s}", "does {s} stay the same when flipped over the diagonal", "symmetry [test|check] for {s}", "are the entries of {s} mirrored at the diagonal")),
    )  # fmt: skip
    prompt = draw.phrase(*templates, a=u, b=v, m=typed_matrix(rows, draw), s=typed_matrix(square, draw))  # fmt: skip
    code = f"import numpy as np\nprint('yes' if {test} else 'no')"
    return ask(prompt, code, f"Is it true that {said}: **{{out}}**.", think=f"The test is {test}.")
