"""School linear algebra: powers by words, independence, areas and volumes, Cramer, eigenvectors."""

from worldmodel_train.episodes import Draw, Item, ask, family
from worldmodel_train.families.advanced import matrix, regular, typed_matrix, vector
from worldmodel_train.families.wanted import decimals


@family("linear algebra", weight=1.4)
def matrix_by_name(draw: Draw) -> tuple[Item, ...]:
    """A is given, and A squared, A + I, 2A, A^T A and so on are asked."""
    rows = matrix(draw, 2, 2) if draw.chance(0.75) else matrix(draw, 3, 3)
    letter = draw.pick("A", "A", "M", "B")
    k, size = draw.integer(2, 6), len(rows)
    unit = f"np.eye({size}, dtype=int)"
    said, python = draw.pick(
        (("{n} squared", "{n}^2", "{n} * {n}", "{n} times itself", "the square of {n}", "{n}²"), "a @ a"), (("{n} squared", "{n}^2", "{n}{n}", "the square of {n}"), "a @ a"), (("{n} cubed", "{n}^3", "the cube of {n}", "{n} * {n} * {n}"), "a @ a @ a"), ((f"{k}{{n}}", f"{k} times {{n}}", f"{k} * {{n}}"), f"{k} * a"), (("{n} + I", "{n} plus the identity"), f"a + {unit}"), ((f"{{n}} - {k}I", f"{{n}} minus {k} times the identity"), f"a - {k} * {unit}"), (("{n}^T", "the transpose of {n}", "{n} transposed"), "a.T"), (("{n}^T {n}", "{n} transposed times {n}"), "a.T @ a"), (("{n} + {n}^T", "{n} plus its transpose"), "a + a.T"), (("{n}^2 - {n}", "{n} squared minus {n}"), "a @ a - a"), (("-{n}", "the negative of {n}"), "-a"),
    )  # fmt: skip
    what = draw.phrase(*said, n=letter) if len(said) > 3 else draw.pick(*said).format(n=letter)
    prompt = draw.phrase(
        "{n} = {m}, find {w}", "{n} = {m}. [what is|compute|calculate] {w}", "<find> {w} for {n} = {m}", "[let|given] {n} = {m}. <find> {w}", "{w} if {n} = {m}", "{n}={m}, {w}?", "if {n} is the matrix {m}, <find> {w}", "{w}, where {n} = {m}", "the matrix {n} = {m} is given. compute {w}", "I have {n} = {m} and need {w}", "for the matrix {n} = {m}, {w} please", "work out {w}: {n} = {m}", "matrix {n} = {m}; {w} = ?", "with {n} = {m}, what do I get for {w}", "take {n} = {m} and calculate {w}", "[determine|evaluate] {w} when {n} equals {m}",
        n=letter, m=typed_matrix(rows, draw), w=what,
    )  # fmt: skip
    code = f"import numpy as np\na = np.array({rows})\nprint(({python}).tolist())"
    return ask(prompt, code, "The result is **{out}**.", think=f"With a = {rows}: {python}.")


@family("linear algebra")
def independent_vectors(draw: Draw) -> tuple[Item, ...]:
    """Independent or not, a basis or not, by the rank."""
    n = draw.pick(2, 3, 3)
    vectors = [[draw.random.randint(-6, 9) for _ in range(n)] for _ in range(n)]
    if draw.chance(0.5):
        k = draw.pick(2, -1, 3)
        vectors[-1] = [k * v for v in vectors[0]] if n == 2 else [x + k * y for x, y in zip(vectors[0], vectors[1], strict=True)]  # fmt: skip
    left, right = draw.pick(("(", ")"), ("[", "]"), ("(", ")"))
    parts = [f"{left}{', '.join(map(str, v))}{right}" for v in vectors]
    listed = draw.pick(", ".join(parts), ", ".join(parts[:-1]) + " and " + parts[-1])
    t, yes, no = draw.pick(
        (("are {v} linearly independent", "linearly independent? {v}", "check if the vectors {v} are [linearly |]independent", "{v} - independent or dependent", "{v}: linearly dependent or not", "test {v} for linear independence", "is the set {v} linearly independent", "do {v} depend on each other linearly", "vectors {v}, are they linearly independent", "can one of {v} be written by the others, or are they independent"), "linearly independent", "linearly dependent"),
        (("do {v} form a basis of R^{n}", "is {v} a basis of R^{n}", "are {v} a basis for R^{n}", "{v}, basis of R^{n} or not", "check whether {v} span R^{n}", "do the vectors {v} span all of R^{n}"), "yes", "no"),
    )  # fmt: skip
    code = f"import numpy as np\nrank = np.linalg.matrix_rank({vectors})\nprint('{yes}' if rank == {n} else '{no}')"
    answer = "They are **{out}**." if yes != "yes" else "The answer is **{out}**."
    return ask(draw.phrase(*t, v=listed, n=n), code, answer, think=f"The rank of {vectors}, against {n}.")  # fmt: skip


@family("linear algebra", number=True, weight=1.2)
def measured_by_vectors(draw: Draw) -> tuple[Item, ...]:
    """Distance, scalar triple product, areas of parallelogram and triangle, scalar projection."""
    form = decimals(draw, 4)
    a, b, c = vector(draw, 3), vector(draw, 3), vector(draw, 3)
    if a == b or not any(b):
        b = [1, 2, 4]
    left, right = draw.pick(("(", ")"), ("[", "]"), ("(", ")"))
    u, v, w = (f"{left}{', '.join(map(str, x))}{right}" for x in (a, b, c))
    t, formula, answer = draw.pick(
        (("distance between {u} and {v}", "how far apart are the points {u} and {v}", "euclidean distance of {u} and {v}", "length of {u} - {v}", "<find> the distance from {u} to {v}", "|{u} - {v}|"), "np.linalg.norm(u - v)", "The distance is **{out}**."),
        (("area of the parallelogram spanned by {u} and {v}", "parallelogram with sides {u} and {v}, area", "<find> the area of the parallelogram of the vectors {u} and {v}", "how big is the parallelogram between {u} and {v}", "magnitude of the cross product of {u} and {v}"), "np.linalg.norm(np.cross(u, v))", "The area is **{out}**."),
        (("area of the triangle spanned by {u} and {v}", "triangle with sides {u} and {v}, area", "<find> the area of the triangle of the vectors {u} and {v}", "how big is the triangle between the vectors {u} and {v}"), "np.linalg.norm(np.cross(u, v)) / 2", "The area is **{out}**."),
        (("scalar triple product of {u}, {v} and {w}", "u · (v × w) for u = {u}, v = {v}, w = {w}", "<find> the triple product of {u}, {v}, {w}", "triple product: {u}, {v}, {w}", "determinant with the columns {u}, {v}, {w}"), "np.dot(u, np.cross(v, w))", "The triple product is **{out}**."),
        (("volume of the parallelepiped spanned by {u}, {v} and {w}", "<find> the volume of the parallelepiped with edges {u}, {v}, {w}", "parallelepiped {u}, {v}, {w}: volume", "how much space is in the parallelepiped of {u}, {v} and {w}"), "abs(np.dot(u, np.cross(v, w)))", "The volume is **{out}**."),
        (("scalar projection of {u} onto {v}", "component of {u} along {v}", "<find> the length of the projection of {u} on {v}, with sign", "how long, with sign, is the shadow of {u} on {v}"), "np.dot(u, v) / np.linalg.norm(v)", "The component is **{out}**."),
    )  # fmt: skip
    more = f", np.array({c})" if " w" in formula else ""
    names = "u, v, w" if more else "u, v"
    code = f"import numpy as np\n{names} = np.array({a}), np.array({b}){more}\nresult = {form.code(f'float({formula})')}\nprint(result)"
    return ask(draw.phrase(*t, u=u, v=v, w=w) + form.said, code, answer, think=f"With numpy: {formula}.")  # fmt: skip


@family("linear algebra", heavy=True)
def matrix_decided(draw: Draw) -> tuple[Item, ...]:
    """Eigenvectors, kernel, row echelon form, cofactors, characteristic polynomial, with sympy."""
    rows = regular(draw, draw.pick(2, 2, 3))
    t, code, answer = draw.pick(
        (("reduced row echelon form of {m}", "rref of {m}", "bring {m} to reduced row echelon form", "row reduce {m}", "gauss-jordan on {m}"), "print(m.rref()[0].tolist())", "The reduced form is **{out}**."),
        (("null space of {m}", "kernel of {m}", "<find> a basis of the null space of {m}", "which vectors does {m} send to zero", "nullspace({m})"), "print([v.T.tolist()[0] for v in m.nullspace()])", "A basis of the null space: **{out}** (empty means only zero)."),
        (("characteristic polynomial of {m}", "<find> the characteristic polynomial of {m}", "det(xI - A) for A = {m}", "charpoly of {m}", "char. polynomial: {m}"), "print(m.charpoly().as_expr().subs('lambda', 'x'))", "The characteristic polynomial is **`{out}`**."),
        (("adjugate of {m}", "adjoint matrix of {m}", "<find> the adjugate of {m}", "adj A, A = {m}"), "print(m.adjugate().tolist())", "The adjugate is **{out}**."),
        (("cofactor matrix of {m}", "cofactors of {m}", "<find> all cofactors of {m}", "matrix of the cofactors, {m}"), "print(m.cofactor_matrix().tolist())", "The cofactors are **{out}**."),
        (("is {m} invertible", "does {m} have an inverse", "invertible or singular: {m}", "can {m} be inverted", "check if {m} is singular"), "print('invertible' if m.det() != 0 else 'singular')", "The matrix is **{out}**."),
    )  # fmt: skip
    if draw.chance(0.4) and ("rref" in code or "null" in code or "singular" in code):
        rows = [rows[0], [2 * v for v in rows[0]], *rows[2:]]
    return ask(draw.phrase(*t, m=typed_matrix(rows, draw)), f"import sympy as sp\nm = sp.Matrix({rows})\n{code}", answer, think=f"sympy's Matrix does it for {rows}.")  # fmt: skip
