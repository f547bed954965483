"""Points in the plane and on the globe: polar form, turns, mirrors, areas by corners, distances."""

from worldmodel_train.episodes import Draw, Item, ask, family

CITIES = (
    ("Paris", 48.86, 2.35), ("London", 51.51, -0.13), ("Berlin", 52.52, 13.41), ("Tokyo", 35.68, 139.69), ("New York", 40.71, -74.01), ("Sydney", -33.87, 151.21), ("Cairo", 30.04, 31.24), ("Lagos", 6.52, 3.38), ("Lima", -12.05, -77.04), ("Oslo", 59.91, 10.75), ("Delhi", 28.61, 77.21), ("Nairobi", -1.29, 36.82), ("Toronto", 43.65, -79.38), ("Madrid", 40.42, -3.70),
)  # fmt: skip


def _point(draw: Draw, low: int = -9, high: int = 9) -> tuple[int, int]:
    return draw.random.randint(low, high), draw.random.randint(low, high)


@family("geometry")
def polar_form(draw: Draw) -> tuple[Item, ...]:
    """Between x, y and radius, angle in degrees."""
    x, y = draw.pick(3, 4, -2, 5, draw.integer(1, 20)), draw.pick(4, 3, -6, 12, draw.integer(1, 20))
    r, angle = draw.integer(1, 20), draw.pick(30, 45, 60, 90, 120, 135, 150, 180, 210, 270, 300, draw.integer(1, 359))  # fmt: skip
    t, code, answer = draw.pick(
        (("polar coordinates of ({x}, {y}), angle in degrees", "[convert|change] ({x}, {y}) to polar form, degrees", "({x}, {y}) as radius and angle in degrees", "radius and angle (degrees) of the point ({x}, {y})", "r and theta in degrees for x = {x}, y = {y}", "how far from the origin and at which angle in degrees lies ({x}, {y})", "cartesian ({x}, {y}) to polar, in degrees", "[write|express] the point ({x}, {y}) in polar coordinates with degrees", "point {x}, {y}: distance from 0 and direction in degrees", "[using|with] math.hypot and atan2, the polar form of ({x}, {y}) in degrees"), f"import math\nprint(round(math.hypot({x}, {y}), 4), round(math.degrees(math.atan2({y}, {x})), 4) + 0.0)", "Radius and angle are **{out}**."),
        (("[convert|change] r = {r}, angle {a} degrees to x and y", "polar ({r}, {a}°) to cartesian", "x and y of the point with radius {r} and angle {a} degrees", "cartesian coordinates for r = {r} and theta = {a} degrees", "a point is {r} away from the origin at {a} degrees. its x and y", "radius {r}, {a} degrees: coordinates", "walk {r} in the direction {a} degrees from the x axis. where am I (x, y)", "({r}, {a} deg) in polar form is which (x, y)", "components of a vector of length {r} at {a} degrees", "horizontal and vertical part of an arrow of length {r} at {a} degrees"), f"import math\na = math.radians({angle})\nprint(round({r} * math.cos(a), 4) + 0.0, round({r} * math.sin(a), 4) + 0.0)", "x and y are **{out}**."),
    )  # fmt: skip
    return ask(draw.phrase(*t, x=x, y=y, r=r, a=angle), code, answer, think="Cosine and sine, or hypot and atan2.")  # fmt: skip


@family("geometry")
def moved_point(draw: Draw) -> tuple[Item, ...]:
    """A point turned, mirrored, shifted or scaled."""
    x, y = _point(draw)
    k, (u, v) = draw.integer(2, 5), _point(draw)
    angle = draw.pick(90, 180, 270, 30, 45, 60, 120, draw.integer(5, 350))
    t, formula = draw.pick(
        (("[rotate|turn] ({x}, {y}) by {a} degrees [counterclockwise|anticlockwise] around the origin", "({x}, {y}) rotated {a} degrees about 0, counterclockwise", "where does ({x}, {y}) go under a rotation of {a} degrees around the origin, anticlockwise", "image of ({x}, {y}) after a turn of {a} degrees to the left around (0, 0)"), "(round(x * math.cos(a) - y * math.sin(a), 4) + 0, round(x * math.sin(a) + y * math.cos(a), 4) + 0)"),
        (("[rotate|turn] ({x}, {y}) by {a} degrees clockwise around the origin", "({x}, {y}) rotated {a} degrees clockwise about 0", "clockwise rotation of ({x}, {y}) by {a} degrees about the origin"), "(round(x * math.cos(a) + y * math.sin(a), 4) + 0, round(y * math.cos(a) - x * math.sin(a), 4) + 0)"),
        (("[reflect|mirror] ({x}, {y}) in the x axis", "mirror image of ({x}, {y}) at the x-axis", "flip ({x}, {y}) over the x axis", "({x}, {y}) reflected across the horizontal axis"), "(x, -y)"),
        (("[reflect|mirror] ({x}, {y}) in the y axis", "mirror image of ({x}, {y}) at the y-axis", "flip ({x}, {y}) over the y axis", "({x}, {y}) reflected across the vertical axis"), "(-x, y)"),
        (("[reflect|mirror] ({x}, {y}) in the line y = x", "({x}, {y}) mirrored at the diagonal y = x", "image of ({x}, {y}) when flipped over y = x"), "(y, x)"),
        (("[reflect|mirror] ({x}, {y}) in the origin", "({x}, {y}) reflected through (0, 0)", "point opposite to ({x}, {y}) with the origin in the middle"), "(-x, -y)"),
        (("[shift|move|translate] ({x}, {y}) by ({u}, {v})", "({x}, {y}) moved {u} in x and {v} in y", "translation of ({x}, {y}) along the vector ({u}, {v})", "start at ({x}, {y}), go by ({u}, {v}). where is that"), f"({x} + {u}, {y} + {v})".replace("+ -", "- ")),
        (("[scale|stretch] ({x}, {y}) by {k} from the origin", "({x}, {y}) enlarged {k} times about (0, 0)", "dilation of ({x}, {y}) with factor {k}, centre at the origin", "image of ({x}, {y}) under the enlargement by {k} from 0"), f"({k} * {x}, {k} * {y})"),
        (("[reflect|mirror] ({x}, {y}) in the point ({u}, {v})", "point symmetric to ({x}, {y}) about ({u}, {v})", "half turn of ({x}, {y}) around ({u}, {v})", "({u}, {v}) is the middle of ({x}, {y}) and which point"), f"(2 * {u} - {x}, 2 * {v} - {y})".replace("- -", "+ ")),
    )  # fmt: skip
    head, think = "", f"That is {formula}."
    if formula in ("(x, -y)", "(-x, y)", "(y, x)", "(-x, -y)"):
        head, think = f"x, y = {x}, {y}\n", f"It takes (x, y) to {formula}; here x, y are {x}, {y}."
    if "(a)" in formula:
        head = f"import math\nx, y, a = {x}, {y}, math.radians({angle})\n"
        think = f"Turn ({x}, {y}) by {angle} degrees, by cosine and sine."
    return ask(draw.phrase(*t, x=x, y=y, a=angle, k=k, u=u, v=v), f"{head}print({formula})", "It goes to **{out}**.", think=think)  # fmt: skip


@family("geometry", number=True)
def area_by_corners(draw: Draw) -> tuple[Item, ...]:
    """The shoelace formula: area or perimeter of a polygon, or the centroid of a triangle."""
    count = draw.pick(3, 3, 4, 4)
    x, y = _point(draw, -5, 5)
    w, h = draw.integer(2, 9), draw.integer(2, 9)
    corners = [(x, y), (x + w, y + draw.integer(0, 1)), (x + w - draw.integer(0, 1), y + h), (x - draw.integer(0, 1), y + h)][:count]  # fmt: skip
    shape = "triangle" if count == 3 else draw.pick("quadrilateral", "polygon", "field", "plot of land")  # fmt: skip
    listed = draw.pick(", ", " ", " and ").join(f"({p}, {q})" for p, q in corners)
    loop = "zip(corners, corners[1:] + corners[:1])"
    kind = draw.pick("area", "area", "perimeter", "centre") if count == 3 else draw.pick("area", "area", "perimeter")  # fmt: skip
    t, code, answer = {
        "area": (("area of the {s} [with corners|with the vertices|through] {c}", "corners {c}: area", "a {s} has the corners {c}. [area|how large is it]", "<find> the area of the {s} {c}", "shoelace formula for {c}", "how big is the {s} between {c}", "[surveyor|map]: the {s} {c}, its area", "what area do the points {c} enclose, in this order", "{s} {c}, area please", "[using|with] the shoelace formula, the area of {c}", "the points {c} bound a {s}. its area"), f"result = abs(sum(a * d - b * c for (a, b), (c, d) in {loop})) / 2\nprint(result)", "The area is **{out}**."),
        "perimeter": (("perimeter of the {s} [with corners|with the vertices|through] {c}", "corners {c}: perimeter", "how long is the way around {c}", "<find> the perimeter of the {s} {c}", "fence length around the corners {c}", "walk from corner to corner of {c} and back to the start. total length", "circumference of the {s} {c}"), f"import math\nresult = round(sum(math.dist(a, b) for a, b in {loop}), 4)\nprint(result)", "The perimeter is **{out}**."),
        "centre": (("centroid of the triangle {c}", "center of gravity of the triangle with corners {c}", "where do the medians of {c} meet", "<find> the centroid of {c}", "balance point of the triangle {c}", "mean of the three corners {c}"), "print(round(sum(p for p, _ in corners) / 3, 4), round(sum(q for _, q in corners) / 3, 4))", "The centroid is **{out}**."),
    }[kind]  # fmt: skip
    return ask(draw.phrase(*t, c=listed, s=shape), f"corners = {corners}\n{code}", answer, think="From corner to corner, back to the first.")  # fmt: skip


@family("geometry", number=True)
def globe_distance(draw: Draw) -> tuple[Item, ...]:
    """The great circle between two places of given latitude and longitude, Earth's radius 6371 km."""
    (a, p, q), (b, r, s) = draw.random.sample(CITIES, 2)
    if draw.chance(0.4):
        a, b = draw.pick(("A", "B"), ("the ship", "the port"), ("point one", "point two"))
        p, q, r, s = (round(draw.random.uniform(-m, m), draw.pick(1, 2)) for m in (70, 170, 70, 170))  # fmt: skip
    form = draw.pick("({}, {})", "{}, {}", "latitude {} longitude {}", "lat {} lon {}")
    miles = draw.chance(0.15)
    unit = "miles" if miles else "km"
    prompt = draw.phrase(
        "great circle distance [from|of] {a} {x} [to|and] {b} {y} in {u}", "how far is it from {a} {x} to {b} {y} as the crow flies, in {u}", "haversine distance: {x} and {y}, in {u}", "{a} is at {x}, {b} at {y}. distance in {u}", "distance on the earth between {x} and {y} in {u}", "air distance {a} ({x}) - {b} ({y}), {u}", "[two places|coordinates]: {x}; {y}. {u} along the great circle", "a plane flies the shortest way from {a} {x} to {b} {y}. how many {u}",
        "<find> the haversine distance of {a} {x} and {b} {y} in {u}", "shortest way over the globe from {x} to {y}, {u}", "how many {u} are between {a} at {x} and {b} at {y}", "gps {x} to gps {y}: distance in {u}", "orthodrome from {x} to {y} in {u}", "straight over the sphere from {a} {x} to {b} {y}: {u}",
        a=a, b=b, x=form.format(p, q), y=form.format(r, s), u=unit,
    )  # fmt: skip
    radius = 3959 if miles else 6371
    code = f"import math\na, b, c, d = map(math.radians, ({p}, {q}, {r}, {s}))\nh = math.sin((c - a) / 2) ** 2 + math.cos(a) * math.cos(c) * math.sin((d - b) / 2) ** 2\nresult = round(2 * {radius} * math.asin(math.sqrt(h)), 1)\nprint(result)"
    return ask(prompt, code, f"It is **{{out}}** {unit}.", think=f"The haversine formula with the Earth's radius of {radius} {unit}.")  # fmt: skip


@family("geometry")
def point_and_shape(draw: Draw) -> tuple[Item, ...]:
    """Inside or not, on a line or not, how far from a line, which quadrant, nearest of several."""
    (x, y), (u, v) = _point(draw), _point(draw)
    r, m, c = draw.integer(2, 9), draw.pick(1, 2, 3, -1, -2), draw.random.randint(-6, 6)
    y = draw.pick(y, m * x + c)
    others = [_point(draw) for _ in range(draw.integer(3, 4))]
    line = f"y = {m}x {'+' if c >= 0 else '-'} {abs(c)}".replace("1x", "x")
    t, code, answer = draw.pick(
        (("is ({x}, {y}) inside the circle around ({u}, {v}) with radius {r}", "circle: centre ({u}, {v}), radius {r}. does it contain ({x}, {y})", "does the point ({x}, {y}) lie in the circle of radius {r} about ({u}, {v})", "[check|test] whether ({x}, {y}) is at most {r} away from ({u}, {v})", "({x}, {y}): in the disc of radius {r} at ({u}, {v}) or not"), f"print('yes' if ({x} - {u}) ** 2 + ({y} - {v}) ** 2 <= {r} ** 2 else 'no')".replace("- -", "+ "), "Inside: **{out}**."),
        (("is ({x}, {y}) on the line {l}", "does the line {l} go through ({x}, {y})", "[check|test] whether ({x}, {y}) lies on {l}", "{l}: is ({x}, {y}) on it", "point ({x}, {y}), line {l}: on it or not"), f"print('yes' if {y} == {m} * {x} + {c} else 'no')".replace("+ -", "- "), "On the line: **{out}**."),
        (("distance of ({x}, {y}) from the line {l}", "how far is the point ({x}, {y}) from {l}", "shortest way from ({x}, {y}) to the line {l}", "perpendicular distance: point ({x}, {y}), line {l}", "{l} and ({x}, {y}): distance"), f"print(round(abs({m} * {x} - {y} + {c}) / ({m * m} + 1) ** 0.5, 4))".replace("+ -", "- ").replace("- -", "+ "), "The distance is **{out}**."),
        (("which of {o} is nearest to ({x}, {y})", "nearest point to ({x}, {y}) among {o}", "I am at ({x}, {y}). the closest of {o}", "closest neighbour of ({x}, {y}) in {o}", "from ({x}, {y}), which one of {o} has the shortest distance"), f"import math\nprint(min({others}, key=lambda p: math.dist(p, ({x}, {y}))))", "The nearest is **{out}**."),
        (("manhattan distance of ({x}, {y}) and ({u}, {v})", "taxicab distance from ({x}, {y}) to ({u}, {v})", "how many blocks from ({x}, {y}) to ({u}, {v}) along a street grid", "city block distance ({x}, {y}) to ({u}, {v})"), f"print(abs({x} - {u}) + abs({y} - {v}))".replace("- -", "+ "), "The distance is **{out}**."),
    )  # fmt: skip
    return ask(draw.phrase(*t, x=x, y=y, u=u, v=v, r=r, l=line, o=", ".join(map(str, others))), code, answer, think="Put the coordinates into the condition.")  # fmt: skip
