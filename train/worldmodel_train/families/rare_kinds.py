"""Kinds of question that are like no other family's and are never trained on: they measure what carries over.

What makes each of them a kind of its own stands in `KINDS` of tests/test_unseen_kinds.py, which
holds that no family to train on has it, in its words or in its code.
"""

from worldmodel_train.episodes import Draw, Item, ask, family
from worldmodel_train.families.words import some_names


@family("geometry", number=True, unseen=True)
def circle_of_triangle(draw: Draw) -> tuple[Item, ...]:
    """The radius of the inscribed or of the circumscribed circle of a triangle, by its sides."""
    a, b = draw.integer(4, 30), draw.integer(4, 30)
    c = draw.random.randint(abs(a - b) + 1, a + b - 1)
    inner = draw.chance(0.5)
    which = draw.phrase("inscribed circle", "incircle", "largest circle inside") if inner else draw.phrase("circumscribed circle", "circumcircle", "circle through the corners")  # fmt: skip
    prompt = draw.phrase(
        "radius of the {w} of a triangle with sides {a}, {b}, {c}", "a triangle has sides {a}, {b} and {c}. radius of its {w}", "sides {a}, {b}, {c}: radius of the {w}", "<what> the radius of the {w} for a triangle {a}, {b}, {c}", "how large is the radius of the {w} of the triangle {a} {b} {c}", "[find|compute] the {w} radius of the triangle with sides {a}, {b}, {c}", "the {w} of a triangle ({a}, {b}, {c}), its radius",
        w=which, a=a, b=b, c=c,
    )  # fmt: skip
    formula = "area / s" if inner else f"{a} * {b} * {c} / (4 * area)"
    code = f"import math\ns = ({a} + {b} + {c}) / 2\narea = math.sqrt(s * (s - {a}) * (s - {b}) * (s - {c}))\nresult = round({formula}, 4)\nprint(result)"
    return ask(prompt, code, "The radius is **{out}**.", think=f"Heron's formula for the area, then {formula}.")  # fmt: skip


@family("physics", number=True, unseen=True)
def escape_speed(draw: Draw) -> tuple[Item, ...]:
    """The speed to leave a body, or to go round it, from its surface gravity and its radius."""
    g, r = draw.decimal(0.5, 25, 2), draw.integer(200, 60000)
    away = draw.chance(0.5)
    speed = draw.phrase("escape speed", "escape velocity", "speed to get away for good") if away else draw.phrase("orbital speed just above the ground", "speed of a low orbit", "speed to circle it near the surface")  # fmt: skip
    prompt = draw.phrase(
        "{s} for a planet with g = {g} and radius {r} km", "a moon has a radius of {r} km and surface gravity {g} m/s2. {s}", "g = {g} m/s2, R = {r} km: {s}", "<what> the {s} of a body with radius {r} km and gravity {g}", "how large is the {s} at g = {g}, radius {r} km, in m/s", "[compute|find] the {s}: gravity {g} m/s^2, radius {r} km",
        s=speed, g=g, r=r,
    )  # fmt: skip
    formula = f"math.sqrt({2 if away else 1} * {g} * {r} * 1000)"
    code = f"import math\nresult = round({formula}, 2)\nprint(result)"
    return ask(prompt, code, "It is **{out} m/s**.", think=f"That is {formula}.")


@family("probability", unseen=True)
def elo_expected(draw: Draw) -> tuple[Item, ...]:
    """The expected score of the first of two players, by their Elo ratings."""
    a, b = draw.integer(900, 2800), draw.integer(900, 2800)
    game = draw.pick("chess", "chess", "go", "table tennis", "checkers")
    prompt = draw.phrase(
        "[players|two players] [rated|with Elo|at Elo] {a} and {b} on the Elo scale: expected score of the first", "expected score at Elo {a} against Elo {b}", "my Elo is {a}, my opponent's is {b}. what score [should I expect|is expected of me]", "[a {g} player|somebody] with Elo {a} meets one with Elo {b}. [find|compute] the expected score", "Elo {a} vs {b}[, expected score| - expected result of the first|: expected points per game]", "<what> the expected score in {g} for Elo {a} against Elo {b}", "by the Elo formula, how many points a game does {a} [make|score|take] against {b}", "{g}: I have Elo {a} and play against {b}. expected points", "with Elo ratings of {a} and {b}, how likely is it that the first wins, draws counting half", "what does the Elo system [predict|expect] for {a} against {b}", "a game between Elo {a} and Elo {b}, [expected score of the first player|score of the first to expect]",
        a=a, b=b, g=game,
    )  # fmt: skip
    code = f"result = round(1 / (1 + 10 ** (({b} - {a}) / 400)), 4)\nprint(result)"
    return ask(prompt, code, "The expected score is **{out}**.", think=f"Elo: 1 / (1 + 10 ** (({b} - {a}) / 400)).")  # fmt: skip


@family("programming", unseen=True)
def gray_code(draw: Draw) -> tuple[Item, ...]:
    """A number in the reflected binary code, in which neighbours differ in one bit."""
    n = draw.integer(3, 4000)
    prompt = draw.phrase(
        "[write|convert|turn|encode] {n} [as|in|into] [a |]Gray code", "Gray code of {n}", "<what> the Gray code [of|for] {n}", "{n} in Gray code", "[the|give me the] reflected binary code of {n} (Gray code)", "{n} -> Gray code", "encode the number {n} with Gray code[, as bits|]", "which [bits|bit pattern] [has|is] {n} in [a|the] Gray code", "Gray code[:| for the position] {n}", "an encoder disc at position {n} shows which Gray code", "[decimal|number] {n}, Gray code [of it|bits]",
        n=n,
    )  # fmt: skip
    code = f"result = format({n} ^ ({n} >> 1), 'b')\nprint(result)"
    return ask(prompt, code, "In Gray code it is **{out}**.", think=f"The number and its half, bit by bit: {n} ^ ({n} >> 1).")  # fmt: skip


@family("number theory", unseen=True)
def kaprekar_steps(draw: Draw) -> tuple[Item, ...]:
    """How many steps of Kaprekar's routine lead from a number of four digits to 6174."""
    n = draw.random.choice([n for n in range(1000, 10000) if len(set(str(n))) > 1 and n != 6174])
    prompt = draw.phrase(
        "[how many steps|how many rounds] of Kaprekar's routine [from|for] {n}", "Kaprekar routine, start {n}: [steps|number of steps]", "[apply|run] Kaprekar's routine [to|on] {n}. how many steps [until|to] 6174", "steps from {n} to the Kaprekar constant", "Kaprekar steps of {n}", "sort the digits of {n} down and up and subtract, again and again: after how many steps is it 6174", "{n}, Kaprekar: how [long|many steps] [until|to] 6174", "<what> the number of Kaprekar steps for {n}", "starting with {n}, how often must I subtract the ascending from the descending digits to reach 6174", "[count|give me] the steps of the Kaprekar process for {n}", "how many Kaprekar steps does {n} [take|need]",
        n=n,
    )  # fmt: skip
    code = f"n, result = {n}, 0\nwhile n != 6174:\n    digits = sorted(f'{{n:04d}}')\n    n = int(''.join(digits[::-1])) - int(''.join(digits))\n    result += 1\nprint(result)"
    return ask(prompt, code, "It takes **{out}** steps.", think="The digits falling minus the digits rising, until 6174.")  # fmt: skip


@family("physics", unseen=True)
def event_horizon(draw: Draw) -> tuple[Item, ...]:
    """The Schwarzschild radius of a mass in suns."""
    m = draw.pick(draw.integer(2, 90), draw.decimal(1.5, 60, 1))
    prompt = draw.phrase(
        "[Schwarzschild radius|event horizon] of a black hole [of|with] {m} solar masses", "a black hole has {m} solar masses. [how large is|radius of] its event horizon in km", "<what> the Schwarzschild radius for {m} solar masses[, in km|]", "{m} [suns|solar masses]: Schwarzschild radius[ in km|]", "how [big|small] [is|would be] the event horizon of {m} solar masses", "radius of a black hole as heavy as {m} suns", "[compute|find] the radius of the event horizon, mass {m} suns", "to what radius must {m} solar masses shrink to be a black hole", "a star of {m} solar masses becomes a black hole; its Schwarzschild radius", "black hole, M = {m} solar masses, [r_s|Schwarzschild radius] in km", "[if|when] {m} suns fall together, how large is the event horizon",
        m=m,
    )  # fmt: skip
    code = (
        f"result = round(2 * 6.6743e-11 * {m} * 1.989e30 / 299792458 ** 2 / 1000, 3)\nprint(result)"
    )
    return ask(prompt, code, "The radius is **{out} km**.", think="2GM over c squared, with M in kilograms, in kilometres.")  # fmt: skip


@family("physics", unseen=True)
def semitone_pitch(draw: Draw) -> tuple[Item, ...]:
    """The frequency of a tone so many semitones from another one."""
    n, start = draw.integer(1, 30), draw.pick(440, 440, 442, 432, 220, 261.63)
    up = draw.chance(0.6)
    where = draw.phrase("above", "up from", "higher than") if up else draw.phrase("below", "down from", "lower than")  # fmt: skip
    prompt = draw.phrase(
        "frequency [of the tone|of a note|] {n} semitones {w} {f} Hz", "which frequency is {n} semitones {w} {f} Hz", "{n} semitones {w} {f} Hz", "a tone of {f} Hz; what frequency has the one that lies {n} semitones {w} it", "<what> the pitch in Hz {n} semitones {w} {f} Hz", "equal temperament: {n} semitones {w} {f} Hz, [frequency|how many Hz]", "[piano|guitar] tuned to {f} Hz: the note {n} semitones {w} that[, in Hz|]", "how many Hz has the note {n} semitones {w} {f} Hz", "[go|move] {n} semitones {w} {f} Hz, new frequency", "the tone {n} semitones {w} one of {f} Hz [vibrates|swings] how often a second", "[compute|find] the frequency {n} semitones {w} a {f} Hz tone",
        n=n, w=where, f=start,
    )  # fmt: skip
    code = f"result = round({start} * 2 ** ({n if up else -n} / 12), 2)\nprint(result)"
    return ask(prompt, code, "It is **{out} Hz**.", think=f"Each semitone is a factor of the twelfth root of 2, {n} times {'up' if up else 'down'}.")  # fmt: skip


@family("physics", unseen=True)
def wind_chill(draw: Draw) -> tuple[Item, ...]:
    """What the air feels like in the wind, by the formula of 2001."""
    t, v = draw.random.randint(-30, 8), draw.random.randint(8, 90)
    prompt = draw.phrase(
        "wind chill at {t} C and {v} km/h", "<what> the wind chill [at|for] {t} degrees Celsius with a wind of {v} km/h", "{t} C, wind {v} km/h: [wind chill|wind chill temperature]", "it has {t} degrees and the wind blows at {v} km/h. wind chill", "how cold does {t} C feel in a wind of {v} km/h (wind chill)", "[compute|find] the wind chill temperature: {t} C, {v} km/h", "wind chill index for T = {t} C, v = {v} km/h", "[skiing|cycling|walking] at {t} C against {v} km/h of wind: what is the wind chill", "with {v} km/h of wind, what wind chill has air of {t} C", "windchill {t} C {v} km/h", "air at {t} degrees, gusts of {v} km/h, the wind chill",
        t=t, v=v,
    )  # fmt: skip
    code = f"t, v = {t}, {v} ** 0.16\nresult = round(13.12 + 0.6215 * t - 11.37 * v + 0.3965 * t * v, 1)\nprint(result)"
    return ask(prompt, code, "It feels like **{out} °C**.", think="The wind chill formula, with the speed to the power of 0.16.")  # fmt: skip


@family("physics", unseen=True)
def parallax_distance(draw: Draw) -> tuple[Item, ...]:
    """How far a star is, by its parallax."""
    p = draw.pick(draw.decimal(0.02, 0.9, 3), round(draw.random.uniform(0.002, 0.1), 4))
    years = draw.chance(0.5)
    unit = "light years" if years else "parsecs"
    prompt = draw.phrase(
        "a star has a parallax of {p} arcseconds. [how far is it|distance] in {u}", "parallax {p} arcsec, distance in {u}", "<what> the distance in {u} of a star with parallax {p}\"", "how many {u} away is a star whose parallax is {p} arcseconds", "stellar parallax {p} arcsec -> {u}", "[find|compute] the distance of a star from its parallax of {p} arcseconds, in {u}", "the parallax of a star is {p} seconds of arc; its distance in {u}", "a parallax of {p}\" means how many {u}", "star with {p} arcsec of parallax: {u}", "[measured|we measured] a parallax of {p} arcseconds. [so how far is the star|how far off is that star] in {u}", "distance ({u}) at parallax {p} arcsec",
        p=p, u=unit,
    )  # fmt: skip
    code = f"result = round({'3.26156' if years else '1'} / {p}, 2)\nprint(result)"
    return ask(prompt, code, f"It is **{{out}} {unit}** away.", think=f"In parsecs it is 1 / {p}{', and a parsec is 3.26156 light years' if years else ''}.")  # fmt: skip


@family("physics", unseen=True)
def resistor_bands(draw: Draw) -> tuple[Item, ...]:
    """What a resistor has by its first three colour bands."""
    colours = ["black", "brown", "red", "orange", "yellow", "green", "blue", "violet", "grey", "white"]  # fmt: skip
    a, b, c = draw.pick(*colours[1:]), draw.pick(*colours), draw.pick(*colours[:6])
    prompt = draw.phrase(
        "resistor with the colour bands {a}, {b}, {c}: [how many ohms|resistance]", "colour bands {a} {b} {c}, [ohms|value in ohms]", "<what> the resistance of a resistor [marked|with bands] {a}, {b}, {c}", "[read|decode] the colour bands {a} {b} {c}", "a resistor shows the bands {a}, {b} and {c}. its value in ohms", "how many ohms [is|has] a {a}-{b}-{c} resistor", "{a} {b} {c} resistor, ohms", "colour code of a resistor: {a}, {b}, {c}. [value|ohms]?", "the rings of my resistor are {a}, {b}, {c}; [its resistance|how many ohms]", "which resistor is {a} {b} {c} (colour bands), in ohms", "resistor colour code {a}/{b}/{c} in ohms",
        a=a, b=b, c=c,
    )  # fmt: skip
    code = f"colours = {colours}\na, b, c = map(colours.index, ('{a}', '{b}', '{c}'))\nresult = (10 * a + b) * 10 ** c\nprint(result)"
    return ask(prompt, code, "It has **{out} ohms**.", think="Two digits by their colours, and the third is the power of ten.")  # fmt: skip


@family("geometry", unseen=True)
def bezier_point(draw: Draw) -> tuple[Item, ...]:
    """A point of a quadratic Bezier curve."""
    points = [(draw.random.randint(-9, 12), draw.random.randint(-9, 12)) for _ in range(3)]
    t = draw.pick(0.1, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.9)
    prompt = draw.phrase(
        "Bezier curve with control points {p}, {q}, {r}: point at t = {t}", "<what> the point at t = {t} on the quadratic Bezier curve {p}, {q}, {r}", "quadratic Bezier {p} {q} {r}, t = {t}", "where is the Bezier curve of the control points {p}, {q}, {r} at t = {t}", "[evaluate|compute] the Bezier curve ({p}, {q}, {r}) at {t}", "control points {p}, {q}, {r}. Bezier point for t = {t}", "[a|the] Bezier curve starts in {p}, ends in {r} and has the control point {q}; its point for t = {t}", "B({t}) of the Bezier curve with {p}, {q}, {r}", "at t = {t}, which point has the Bezier curve with control points {p}, {q} and {r}", "[use|with] de Casteljau: control points {p}, {q}, {r}, t = {t}", "bezier: {p}, {q}, {r}; t={t}",
        p=points[0], q=points[1], r=points[2], t=t,
    )  # fmt: skip
    code = f"p, q, r = {points}\nt = {t}\nresult = tuple(round((1 - t) ** 2 * a + 2 * t * (1 - t) * b + t ** 2 * c, 4) for a, b, c in zip(p, q, r))\nprint(result)"
    return ask(prompt, code, "The point is **{out}**.", think="The control points weigh (1 - t)², 2t(1 - t) and t².")  # fmt: skip


@family("data processing", unseen=True)
def borda_winner(draw: Draw) -> tuple[Item, ...]:
    """Who wins by Borda count, by ballots that rank all candidates."""
    names = some_names(draw, draw.integer(3, 4))
    points = dict.fromkeys(names, 0)
    while sorted(points.values())[-1] == sorted(points.values())[-2]:
        ballots = [draw.random.sample(names, len(names)) for _ in range(draw.integer(3, 5))]
        points = {n: sum(len(names) - 1 - ballot.index(n) for ballot in ballots) for n in names}
    prompt = draw.phrase(
        "[ballots|the ballots are|rankings]: {b}. who wins by Borda count", "Borda count: {b}. [winner|who wins]?", "<what> the Borda winner of {b}", "we ranked the candidates: {b}. [Borda count winner|the winner by Borda count]", "{b} - Borda count, who is first", "who has the most Borda points: {b}", "[use|apply] the Borda count to {b}. [winner|who wins]", "voters ranked like this: {b}. who is elected by Borda count", "Borda method, ballots {b}: the winner", "with Borda points, who wins here: {b}", "count {b} by Borda and name the winner",
        b="; ".join(" > ".join(ballot) for ballot in ballots),
    )  # fmt: skip
    code = f"ballots = {ballots}\npoints = {{}}\nfor ballot in ballots:\n    for place, name in enumerate(reversed(ballot)):\n        points[name] = points.get(name, 0) + place\nresult = max(points, key=points.get)\nprint(result)"
    return ask(prompt, code, "**{out}** wins.", think="The last of a ballot gets 0 points, each one above it a point more.")  # fmt: skip


@family("statistics", unseen=True)
def rater_agreement(draw: Draw) -> tuple[Item, ...]:
    """Cohen's kappa of two raters who said yes or no."""
    a, b, c, d = (draw.random.randint(2, 60) for _ in range(4))
    prompt = draw.phrase(
        "Cohen's kappa: both yes {a}, only the first yes {b}, only the second yes {c}, both no {d}", "two raters: {a} times both yes, {d} times both no, {b} and {c} times they differ. Cohen's kappa", "<what> Cohen's kappa of the table [[{a}, {b}], [{c}, {d}]]", "kappa for [[{a}, {b}], [{c}, {d}]]", "inter-rater agreement (kappa), table {a} {b} / {c} {d}", "[compute|find] kappa for two judges with the counts {a}, {b}, {c}, {d}", "agreement of two doctors beyond chance, kappa: yes-yes {a}, yes-no {b}, no-yes {c}, no-no {d}", "cohen kappa {a} {b} {c} {d}", "how well do two raters agree, by Cohen's kappa: {a} both yes, {b} yes and no, {c} no and yes, {d} both no", "2x2 table of two raters: {a}, {b}; {c}, {d}. kappa", "Cohen's kappa if both say yes {a} times, both no {d} times, and they differ {b} + {c} times",
        a=a, b=b, c=c, d=d,
    )  # fmt: skip
    code = f"a, b, c, d = {a}, {b}, {c}, {d}\nn = a + b + c + d\nsame = (a + d) / n\nchance = ((a + b) * (a + c) + (c + d) * (b + d)) / n ** 2\nresult = round((same - chance) / (1 - chance), 4) + 0.0\nprint(result)"
    return ask(prompt, code, "Cohen's kappa is **{out}**.", think="How often they agree, against how often they would by chance.")  # fmt: skip


@family("programming", unseen=True)
def amdahl_speedup(draw: Draw) -> tuple[Item, ...]:
    """How much faster a program gets on many cores, by Amdahl's law."""
    p, n = draw.random.randint(20, 99), draw.pick(2, 4, 6, 8, 12, 16, 24, 32, 64, 128)
    prompt = draw.phrase(
        "Amdahl's law: {p}% parallel, {n} cores", "{p}% of a program can run in parallel. speedup on {n} cores[ by Amdahl's law|]", "<what> the speedup on {n} cores when {p}% is parallel (Amdahl)", "how much faster [is|gets] a program on {n} cores if {p}% of it is parallel, by Amdahl's law", "Amdahl speedup for p = {p}%, n = {n}", "[compute|find] the maximal speedup with {n} processors, parallel part {p}%, Amdahl's law", "by Amdahl's law, what do {n} cores gain when {p}% of the work is parallel", "parallel share {p}%, {n} workers: Amdahl speedup", "amdahl {p}% {n} cores", "{n} processors, {p}% of the code parallel. [theoretical speedup|speedup after Amdahl]", "a job is {p}% parallel; by what factor do {n} cores speed it up (Amdahl's law)",
        p=p, n=n,
    )  # fmt: skip
    code = f"share = {p} / 100\nresult = round(1 / (1 - share + share / {n}), 4)\nprint(result)"
    return ask(prompt, code, "It gets **{out}** times as fast.", think=f"The serial part stays, the parallel one is shared among {n}.")  # fmt: skip


@family("biology", unseen=True)
def enzyme_rate(draw: Draw) -> tuple[Item, ...]:
    """The rate of an enzyme by Michaelis and Menten."""
    top, half, s = draw.number(5, 400), draw.decimal(0.1, 20, 2), draw.decimal(0.1, 60, 2)
    prompt = draw.phrase(
        "Michaelis-Menten: Vmax = {v}, Km = {k}, [S] = {s}. [rate|v]?", "an enzyme has Vmax {v} and Km {k} mM. rate at {s} mM [of |]substrate", "<what> the reaction rate for Vmax {v}, Km {k}, substrate {s}", "enzyme kinetics, Vmax {v}, Km {k}, S {s}: [velocity|rate]", "how fast [does|works] an enzyme with Vmax = {v} and Km = {k} [work |]at a substrate concentration of {s}", "v = Vmax S / (Km + S) with Vmax {v}, Km {k}, S {s}", "[compute|find] the Michaelis-Menten rate, Vmax {v}, Km {k}, S = {s}", "substrate {s} mM, Km {k} mM, Vmax {v}. how fast is the enzyme", "enzyme: Km = {k}, Vmax = {v}. velocity at [S] = {s}", "the rate of an enzyme at S = {s} with Km = {k} and Vmax = {v}", "michaelis menten {v} {k} {s} (Vmax, Km, S)",
        v=top, k=half, s=s,
    )  # fmt: skip
    code = f"result = round({top} * {s} / ({half} + {s}), 4)\nprint(result)"
    return ask(prompt, code, "The rate is **{out}**.", think="Vmax times S, over Km plus S.")


@family("complex numbers", unseen=True)
def mandelbrot_steps(draw: Draw) -> tuple[Item, ...]:
    """After how many steps a point is known to lie outside the Mandelbrot set."""
    x, y = draw.random.randint(-20, 12) / 10, draw.random.randint(1, 14) / 10
    point = draw.pick(f"{x} + {y}i", f"{x}+{y}i")
    prompt = draw.phrase(
        "Mandelbrot: [steps|iterations] for c = {c}, at most 50", "how many [steps|iterations] of z^2 + c until |z| > 2 for c = {c}, at most 50", "<what> the Mandelbrot escape count of {c}, at most 50", "Mandelbrot set, c = {c}: after how many iterations (at most 50) is |z| above 2", "[iterate|repeat] z = z^2 + c with c = {c} from 0: steps until |z| exceeds 2, limit 50", "escape time of c = {c} in the Mandelbrot iteration, limit 50", "[start|begin] at z = 0, c = {c}; how often until |z| > 2 (50 at most), as for the Mandelbrot set", "count the Mandelbrot iterations of the point {c}, 50 at most", "mandelbrot {c}, 50 iterations at most: how many until it escapes", "point {c}, Mandelbrot iterations before it escapes, cap 50", "for c = {c}, number of Mandelbrot steps up to 50",
        c=point,
    )  # fmt: skip
    code = f"c, z, result = complex({x}, {y}), 0, 0\nwhile abs(z) <= 2 and result < 50:\n    z = z * z + c\n    result += 1\nprint(result)"
    return ask(prompt, code, "It takes **{out}** steps.", think="z becomes z * z + c, from 0, while |z| is at most 2.")  # fmt: skip
