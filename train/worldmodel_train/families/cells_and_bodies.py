"""Biology as pupils, cooks and parents ask it: bases, crosses, microscopes, pulse, doses, food."""

from worldmodel_train.episodes import Draw, Item, family
from worldmodel_train.families.asked_apart import Asked, asked_of
from worldmodel_train.families.kinds import Kind, told
from worldmodel_train.families.numerals import tidy
from worldmodel_train.families.words import NAMES

_OTHER = {"A": "T", "T": "A", "G": "C", "C": "G"}
_FULL = {"A": "adenine", "T": "thymine", "G": "guanine", "C": "cytosine"}
_SHARE = (
    "{n}% of all nucleotides in a double strand are {b}", "a double stranded DNA has {n}% {b}", "DNA with {n} percent {b}", "{n}% {b} in a DNA molecule", "the DNA of a species contains {n}% {b}", "in a piece of DNA {n} percent of all bases are {b}", "a genome is {n}% {b}", "{b} makes up {n}% of a double helix", "a DNA sample was found to hold {n}% {b}", "Chargaff: {n}% {b}", "{b}: {n}% of the bases",
)  # fmt: skip
_BASES: tuple[Asked, ...] = (
    ("the percentage of {o}|how many percent are {o}|the share of {o} in percent|how much {o} it has in %|what percent {o} makes up", "{n}", "It has **{out}%** {o}.", "{b} pairs with {o}, so there is as much: {n}."),
    ("the percentage of {y}|how many percent are {y}|the share of {y} in percent|how much {y} it has in %|what percent {y} makes up", "round((100 - 2 * {n}) / 2, 2)", "It has **{out}%** {y}.", "{b} and {o} are 2 * {n}; half of the rest is {y}."),
    ("the percentage of {z}|how many percent are {z}|the share of {z} in percent|how much {z} it has in %|what percent {z} makes up", "round((100 - 2 * {n}) / 2, 2)", "It has **{out}%** {z}.", "{b} and {o} are 2 * {n}; half of the rest is {z}."),
    ("the percentage of {y} and {z} together|how many percent are {y} or {z}|the {y} + {z} share in percent", "round(100 - 2 * {n}, 2)", "They are **{out}%**.", "All but {b} and {o}, which are 2 * {n}."),
    ("the percentage of {b} and {o} together|how many percent are {b} or {o}|the {b} + {o} share in percent", "round(2 * {n}, 2)", "They are **{out}%**.", "{o} is as frequent as {b}: 2 * {n}."),
)  # fmt: skip


@family("biology", number=True, weight=1.2)
def base_shares(draw: Draw) -> tuple[Item, ...]:
    """Chargaff's rule: from the share of one base to the others."""
    b = draw.pick(*_OTHER)
    y, z = draw.pick(("A", "T"), ("T", "A")) if b in "GC" else draw.pick(("G", "C"), ("C", "G"))
    names = {"b": b, "o": _OTHER[b], "y": y, "z": z}
    if draw.chance(0.55):
        names = {k: _FULL[v] for k, v in names.items()}
    n = tidy(draw.pick(draw.random.randint(8, 42), draw.decimal(8, 42, 1)))
    return asked_of(draw, _SHARE, _BASES, {**names, "n": n})


_MIXED = (
    "{u} x {u} gives {n} offspring", "two heterozygous {w} ({u}) have {n} offspring", "both parents are {u}, {n} young", "a cross of {u} with {u} and {n} descendants", "{n} offspring from {u} x {u}", "two carriers {u} produce {n} {w}", "we cross two hybrids ({u} x {u}) and count {n} {w}", "monohybrid cross {u} x {u}, {n} {w} in the next generation", "the F1 ({u}) is crossed with itself and gives {n} {w}", "{n} {w} come from parents that are both {u}",
)  # fmt: skip
_TESTED = (
    "{u} x {v} gives {n} offspring", "one parent is {u} and the other {v}; {n} young", "a test cross {u} with {v}, {n} descendants", "{n} offspring from {u} x {v}", "a heterozygous ({u}) and a recessive ({v}) parent produce {n} {w}", "we cross {u} with {v} and count {n} {w}", "test cross of a hybrid: {u} x {v}, {n} {w}", "{n} {w} come from a {u} and a {v} parent", "a {u} plant is crossed back with {v} and gives {n} {w}",
)  # fmt: skip
_OF_MIXED: tuple[Asked, ...] = (
    ("how many show the dominant trait|the expected number with the dominant trait|how many should look dominant|the number of dominant phenotypes to expect|how many have the dominant phenotype", "{n} * 3 // 4", "**{out}** are expected.", "Three of four show the dominant trait: {n} * 3 / 4."),
    ("how many show the recessive trait|the expected number with the recessive trait|how many should look recessive|the number of recessive phenotypes to expect|how many have the recessive phenotype", "{n} // 4", "**{out}** are expected.", "One of four shows the recessive trait: {n} / 4."),
    ("how many are heterozygous|the expected number of {u}|how many should be carriers|the number of heterozygotes to expect|how many are mixed", "{n} // 2", "**{out}** are expected.", "Two of four are {u}: {n} / 2."),
    ("how many are homozygous dominant|the expected number of pure {t}|how many should be exactly {t}|the number of pure dominant ones to expect", "{n} // 4", "**{out}** are expected.", "One of four is {t}: {n} / 4."),
    ("how many are homozygous|how many should be pure bred, of either kind|the number of all homozygotes to expect", "{n} // 2", "**{out}** are expected.", "{t} and {v} are two of four: {n} / 2."),
)  # fmt: skip
_OF_TESTED: tuple[Asked, ...] = (
    ("how many with the dominant trait|the expected count with the dominant trait|how many will look dominant", "{n} // 2", "**{out}** are expected.", "Half are {u}: {n} / 2."),
    ("how many with the recessive trait|the expected count with the recessive trait|how many will look recessive", "{n} // 2", "**{out}** are expected.", "Half are {v}: {n} / 2."),
    ("how many will be heterozygous|the expected count of {u}|how many will be carriers", "{n} // 2", "**{out}** are expected.", "Half are {u}: {n} / 2."),
    ("how many will be homozygous dominant|the expected count of pure {t}|how many will be exactly {t}", "0 * {n}", "**{out}** are expected.", "{v} gives no dominant allele, so none is {t}."),
)  # fmt: skip
_TWO_GENES = (
    "{g} x {g} with {k} offspring", "two {g} parents have {k} offspring", "a dihybrid cross {g} x {g}, {k} descendants", "we cross {g} with {g} and count {k} {w}", "both parents are {g}, {k} {w}", "{k} {w} come from a dihybrid cross ({g} both)", "the F2 of a dihybrid cross ({g} x {g}) has {k} {w}", "{k} offspring of two double heterozygotes {g}",
)  # fmt: skip
_OF_TWO: tuple[Asked, ...] = (
    ("how many show both dominant traits|the expected number with both dominant traits|how many are dominant in both", "{k} * 9 // 16", "**{out}** are expected.", "9 of 16 show both dominant traits."),
    ("how many show both recessive traits|the expected number with both recessive traits|how many are recessive in both|the number of {h} to expect", "{k} // 16", "**{out}** are expected.", "1 of 16 is {h}."),
    ("how many show only the first dominant trait|the expected number with the first trait dominant and the second recessive|how many are dominant in the first and recessive in the second trait", "{k} * 3 // 16", "**{out}** are expected.", "3 of 16 are dominant in the first only."),
    ("how many show exactly one dominant trait|the expected number with one dominant and one recessive trait|how many are dominant in one trait only, either one", "{k} * 6 // 16", "**{out}** are expected.", "3 and 3 of 16 show one dominant trait."),
)  # fmt: skip


@family("biology", number=True, weight=1.5)
def offspring_expected(draw: Draw) -> tuple[Item, ...]:
    """How many of so many offspring: crosses of one gene and of two."""
    a, b = draw.random.sample("ABDEFGHKLMNQRTY", 2)
    values = {
        "u": a + a.lower(), "v": a.lower() * 2, "t": a * 2, "g": a + a.lower() + b + b.lower(), "h": a.lower() * 2 + b.lower() * 2,
        "n": draw.random.randint(2, 250) * 4, "k": draw.random.randint(1, 60) * 16, "w": draw.pick("peas", "mice", "plants", "flies", "rabbits", "seedlings", "kittens", "chickens", "flowers", "guinea pigs"),
    }  # fmt: skip
    facts, asks = draw.pick((_MIXED, _OF_MIXED), (_MIXED, _OF_MIXED), (_TESTED, _OF_TESTED), (_TWO_GENES, _OF_TWO))  # fmt: skip
    return asked_of(draw, facts, asks, values)


_MICROSCOPE: tuple[Kind, ...] = (
    (
        (
            "the eyepiece says {e}x and the objective says {o}x. what do they magnify together", "{e}x times {o}x lenses in a microscope: overall?", "what does a microscope magnify with a {e}x eyepiece and a {o}x lens", "overall power of {e}x ocular and {o}x objective", "ocular {e}, objective {o}, how many times magnified", "I look through {e}x and have the {o}x objective on. how much bigger do I see it", "<find> the total magnification: ocular lens {e}x, objective lens {o}x", "my microscope has a {e}x eyepiece. with the {o}x objective what is the magnification", "how strong is a microscope of {e}x (eyepiece) and {o}x (objective)", "magnification for objective {o}x with eyepiece {e}x", "objective {o}x, ocular {e}x, all together", "if the eyepiece has {e}x and the objective {o}x, by what factor is the picture enlarged", "combined power of a {e}x eyepiece with the {o}x objective",
        ),
        "{e} * {o}", "The magnification is **{out}** times.", "{e} times {o}.",
    ),
    (
        (
            "total magnification {q}x with a {e}x eyepiece. which objective", "the microscope magnifies {q} times, the eyepiece {e}x; the objective?", "what objective gives {q}x with an eyepiece of {e}x", "I need {q}x and have a {e}x ocular. objective lens", "{q}x in all, {e}x eyepiece: objective power", "<find> the objective: total {q}x, ocular {e}x", "eyepiece {e}x, overall magnification {q}. power of the objective", "which objective lens do I turn in for {q}x if the eyepiece is {e}x", "to see things {q} times larger through a {e}x eyepiece I take which objective", "with {e}x in the ocular and {q}x in total, what does the objective magnify", "objective power for {q}x altogether and {e}x from the eyepiece", "a {e}x eyepiece should give {q}x overall. objective please",
        ),
        "{q} // {e}", "It is the **{out}x** objective.", "{q} over {e}.",
    ),
    (
        (
            "the field of view is {f} mm at {lo}x. how wide is it at {hi}x, in mm", "field of view {f} mm with {lo}x; at {hi}x?", "FOV {f} mm at {lo}x, FOV at {hi}x in mm", "at {lo}x I see {f} mm across. what do I see at {hi}x", "low power {lo}x has a field of {f} mm. field diameter at high power {hi}x", "how many mm is the field at {hi}x if at {lo}x it is {f} mm", "<find> the field diameter at {hi}x, given {f} mm at {lo}x", "I switch from {lo}x to {hi}x. the field was {f} mm, now it is", "diameter of the field: {f} mm under {lo}x, under {hi}x ?", "with {lo}x the circle is {f} mm wide, how wide with {hi}x in mm", "changing the magnification from {lo}x to {hi}x shrinks a {f} mm field of view to what", "microscope field {f} mm ({lo}x). compute it for {hi}x",
        ),
        "round({f} * {lo} / {hi}, 3)", "It is **{out} mm** wide.", "{f} mm times {lo} over {hi}.",
    ),
    (
        (
            "{c} cells fit across a field of view of {f} mm. length of one cell in micrometers", "the field is {f} mm wide and {c} cells fit side by side. size of a cell in µm", "FOV {f} mm, {c} cells in a row. one cell in µm?", "how long in µm is a cell if {c} of them span {f} mm", "I count {c} cells across the {f} mm field. estimate the cell size in micrometers", "{c} cells over {f} mm: µm per cell", "<find> the size of one cell in µm: {c} fit across {f} mm", "cell length in micrometres, field diameter {f} mm, {c} cells end to end", "a row of {c} cells is as long as the field of {f} mm. each is how many µm", "what size in µm are cells when {c} fill a diameter of {f} mm", "estimate: {f} mm divided by {c} cells, answer in micrometers", "under the microscope {c} cells cover the whole width, {f} mm. how many micrometers is a cell",
        ),
        "round({f} * 1000 / {c}, 2)", "One cell is **{out} µm**.", "{f} mm are {f} * 1000 µm, over {c} cells.",
    ),
    (
        (
            "a scale bar is {s} mm long and stands for {r} µm. magnification of the image", "scale bar {r} µm, measured {s} mm. magnification?", "the {r} micrometer bar measures {s} mm on my print. how many times magnified", "magnification from a scale bar: {s} mm on paper, {r} µm in reality", "on the photo {s} mm of bar mean {r} µm. by what factor is it enlarged", "<find> the magnification of a micrograph whose {r} µm scale bar is {s} mm long", "my ruler says the bar is {s} mm, the label says {r} µm: magnification", "bar length {s} mm, bar label {r} µm, magnification of the picture", "what is the magnification if a bar marked {r} µm is {s} mm on the page", "how strongly is a picture enlarged with {s} mm for {r} µm", "work out the magnification with the scale bar ({r} µm = {s} mm)", "a micrograph has a bar of {s} mm that represents {r} µm. magnification please",
        ),
        "round({s} * 1000 / {r}, 2)", "The magnification is **{out}** times.", "{s} mm are {s} * 1000 µm, over {r} µm.",
    ),
    (
        (
            "scale bar {s} mm = {r} µm. a nucleus measures {i} mm in the picture. its real size in µm", "the bar of {s} mm means {r} µm; my cell is {i} mm on the print. real length in µm", "a cell is {i} mm in the image, the {r} µm bar {s} mm. how long is it really, in µm", "real size in µm of something {i} mm long if {s} mm stand for {r} µm", "{s} mm on the photo are {r} µm. what are {i} mm", "<find> the true size in µm: image {i} mm, bar {s} mm for {r} µm", "with a {r} µm scale bar of {s} mm, how big is a {i} mm structure in micrometers", "I measured {i} mm for the cell and {s} mm for the {r} µm bar. actual size", "a chloroplast covers {i} mm, the bar covers {s} mm and is labelled {r} µm. actual length in µm", "using the scale bar ({s} mm is {r} µm) convert {i} mm to micrometers", "how many µm is an object of {i} mm when the bar is {s} mm and represents {r} µm", "bar: {r} µm, {s} mm. object: {i} mm. object in µm?",
        ),
        "round({i} * {r} / {s}, 2)", "It is **{out} µm** long.", "{i} mm times {r} over {s}.",
    ),
)  # fmt: skip


@family("biology", number=True, weight=1.5)
def at_the_microscope(draw: Draw) -> tuple[Item, ...]:
    """Eyepiece and objective, field of view, cells across it, scale bars."""
    e, o, lo = draw.pick(5, 8, 10, 10, 10, 12, 15, 16, 20), draw.pick(4, 5, 10, 20, 25, 40, 60, 63, 100), draw.pick(40, 50, 100, 150)  # fmt: skip
    values = {"e": e, "o": o, "q": e * o, "lo": lo, "hi": lo * draw.pick(2, 4, 5, 10), "f": tidy(draw.decimal(0.4, 6, 1)), "c": draw.random.randint(3, 60), "s": draw.random.randint(8, 60), "r": draw.pick(1, 2, 5, 10, 20, 50, 100, 200, 500), "i": draw.random.randint(3, 150)}  # fmt: skip
    return told(draw, draw.pick(*_MICROSCOPE), values)


_PULSE: tuple[Kind, ...] = (
    (
        (
            "my wrist gave {n} beats while {s} seconds went by. beats a minute", "{n} heartbeats in {s} s, bpm?", "pulse: {n} in {s} sec", "my heart beat {n} times in {s} seconds. beats per minute", "{n} beats / {s} s in bpm", "heart rate from {n} beats counted for {s} seconds", "{w} feels {n} beats within {s} s. heart rate per minute", "how many beats per minute are {n} in {s} seconds", "<find> the heart rate for {n} beats in {s} s", "counting {s} seconds gave {n} pulses. per minute that is", "the nurse counts {n} beats in {s} s; bpm", "if I feel {n} beats during {s} seconds, that is how many a minute", "resting pulse: {s} seconds, {n} beats, per minute please",
        ),
        "{n} * 60 // {s}", "The pulse is **{out}** beats per minute.", "{n} in {s} s, times 60 / {s}.",
    ),
    (
        (
            "how often does a heart beat in a day at {b} bpm", "{b} beats per minute: beats in a day", "beats per day with a pulse of {b}", "my resting heart rate is {b}. how many beats in 24 hours", "{b} bpm -> beats in one day", "a heart beats {b} times a minute. number of beats in a whole day", "<find> the number of heartbeats in a day for {b} per minute", "number of beats in 24 h for a pulse of {b}", "if my pulse stays at {b}, how many times does the heart beat per day", "heartbeats a day, {b} a minute", "{w} has a pulse of {b}. total beats in one day", "at {b} beats a minute, one day has how many beats",
        ),
        "{b} * 60 * 24", "It beats **{out}** times a day.", "{b} a minute, times 60 * 24.",
    ),
    (
        (
            "max heart rate at {a} (220 minus age)", "{a} years old, maximum heart rate with 220 - age", "220 - age for {a}: maximum pulse", "I am {a}. my maximum heart rate by the 220 rule", "what is the highest pulse for somebody of {a} by 220 minus age", "estimated max HR, age {a}, 220 - age", "<find> the maximum heart rate of a {a} year old with the formula 220 - age", "{w} is {a}. max heart rate (220 minus the age)", "max bpm for age {a}, use 220 - age", "by the usual 220 - age, what is the top heart rate at {a} years", "how high may the pulse of a {a} year old go, 220 - age", "rule of thumb 220 minus age: age {a}",
        ),
        "220 - {a}", "The maximum is **{out}** beats per minute.", "220 - {a}.",
    ),
    (
        (
            "{p}% of the maximum heart rate (220 - age) at {a}", "I am {a} and train at {p}% of max (220 - age). target heart rate", "target pulse: age {a}, {p} percent, max = 220 - age", "what is {p}% of the max heart rate for a {a} year old, 220 minus age", "{a} years, {p}% intensity of 220 - age, bpm", "<find> the training pulse at {p} percent of 220 - age for age {a}", "{w}, {a}, should run at {p}% of the maximum (220 - age). bpm?", "training zone of {p}% with 220 - age, {a} years old", "age {a}: {p} percent of the maximum pulse 220 - age", "how many bpm is {p}% effort at {a} when the maximum is 220 - age", "my coach says {p}% of max heart rate; I am {a}; max is 220 - age. bpm", "pulse for fat burning: {p}% of (220 - age), age {a}",
        ),
        "round((220 - {a}) * {p} / 100, 1)", "The target is **{out}** beats per minute.", "{p} percent of 220 - {a}.",
    ),
    (
        (
            "{w} breathes {n} times in {s} seconds. breaths per minute", "{n} breaths in {s} s: respiratory rate", "breathing rate, {n} breaths counted in {s} seconds", "I took {n} breaths during {s} s. how many per minute", "respiration: {n} / {s} s in breaths a minute", "a patient breathes {n} times in {s} s. rate per minute", "<find> the breathing rate for {n} breaths within {s} seconds", "how many breaths a minute are {n} in {s} s", "the chest rises {n} times in {s} seconds; breaths per minute?", "breaths per minute if there are {n} in {s} seconds", "counted {n} breaths, watch says {s} s, per minute?", "what is the respiratory rate with {n} breaths per {s} s",
        ),
        "{n} * 60 // {s}", "It is **{out}** breaths per minute.", "{n} in {s} s, times 60 / {s}.",
    ),
)  # fmt: skip


@family("biology", number=True, weight=1.5)
def pulse_counted(draw: Draw) -> tuple[Item, ...]:
    """Beats and breaths counted for some seconds, beats a day, the maximum pulse."""
    values = {"n": draw.random.randint(4, 45), "s": draw.pick(10, 15, 20, 30), "b": draw.random.randint(42, 130), "a": draw.random.randint(10, 85), "p": draw.pick(50, 55, 60, 65, 70, 75, 80, 85, 90), "w": draw.pick(*NAMES)}  # fmt: skip
    return told(draw, draw.pick(*_PULSE), values)


_GIVEN = (
    "{d} mg per kg, {t} weighs {k} kg, the syrup has {m} mg in {v} ml", "{t} of {k} kg gets {d} mg/kg of a medicine with {m} mg per {v} ml", "dose {d} mg/kg, weight {k} kg, strength {m} mg/{v} ml", "the label says {m} mg per {v} ml and the dose is {d} mg for each kg; {t} has {k} kg", "{t}, {k} kg, {d} mg/kg, suspension {m} mg / {v} ml", "a medicine ({m} mg/{v} ml) is dosed at {d} mg/kg and {t} weighs {k} kg", "the vet or doctor prescribes {d} mg/kg for {t} ({k} kg), bottle: {m} mg in {v} ml", "{k} kg {t}, {d} mg per kilo, {v} ml contain {m} mg",
)  # fmt: skip
_TO_GIVE: tuple[Asked, ...] = (
    ("how many ml to give|the volume in ml|how much syrup in ml|the ml for one dose|how many ml per dose", "round({d} * {k} / {m} * {v}, 2)", "Give **{out} ml**.", "{d} * {k} mg, over {m} mg per {v} ml."),
    ("how many mg to give|the dose in mg|how much of it in mg|the mg for one dose|how many mg per dose", "round({d} * {k}, 2)", "The dose is **{out} mg**.", "{d} mg times {k} kg."),
    ("how many ml a day with {x} doses|the ml for {x} doses|how much syrup in ml for {x} doses a day", "round({d} * {k} / {m} * {v} * {x}, 2)", "That is **{out} ml**.", "{x} times {d} * {k} mg, over {m} mg per {v} ml."),
)  # fmt: skip
_PER_DAY = (
    "{d} mg per kg a day for {t} of {k} kg, in {x} doses", "{t} weighs {k} kg and gets {d} mg/kg daily, split in {x} doses", "daily dose {d} mg/kg, {k} kg, {x} times a day", "{k} kg, {d} mg/kg/day divided into {x} doses", "the leaflet says {d} mg per kg and day, given in {x} parts; {t} has {k} kg", "{t}: {k} kg, {d} mg/kg per day over {x} doses", "a medicine is dosed {d} mg per kilo and day, shared over {x} doses, for {t} of {k} kg",
)  # fmt: skip
_OF_DAY: tuple[Asked, ...] = (
    ("the mg in each dose|how many mg each time|a single dose in mg|the mg at a time", "round({d} * {k} / {x}, 2)", "Each dose is **{out} mg**.", "{d} * {k} mg a day, over {x}."),
    ("the total mg a day|how many mg per day in all|the whole daily amount in mg|the mg in 24 hours", "round({d} * {k}, 2)", "That is **{out} mg** a day.", "{d} mg times {k} kg."),
)  # fmt: skip
_DRIP = (
    "{l} ml of infusion run in over {h} hours with {g} drops per ml", "an IV of {l} ml in {h} h, drop factor {g} drops/ml", "{l} ml in {h} hours, {g} gtt/ml", "a drip bag of {l} ml should last {h} hours, {g} drops make 1 ml", "infusion: {l} ml, {h} h, set with {g} drops per ml", "the nurse sets {l} ml for {h} hours, tubing {g} drops/ml",
)  # fmt: skip
_OF_DRIP: tuple[Asked, ...] = (
    ("the drops per minute|how many drops a minute|the drip rate in drops per minute", "round({l} * {g} / ({h} * 60), 1)", "It is **{out}** drops per minute.", "{l} * {g} drops in {h} * 60 minutes."),
    ("the rate in ml per hour|how many ml per hour|the ml each hour", "round({l} / {h}, 2)", "It is **{out} ml** per hour.", "{l} ml over {h} hours."),
)  # fmt: skip


@family("biology", number=True, weight=1.5)
def medicine_to_give(draw: Draw) -> tuple[Item, ...]:
    """Doses by weight: mg and ml, one dose and the day, and drips."""
    values = {"d": draw.pick(2, 5, 7.5, 10, 12, 15, 20, 25, 30, 40, 50), "k": draw.pick(draw.random.randint(5, 45), tidy(draw.decimal(3, 30, 1))), "m": draw.pick(50, 100, 120, 125, 160, 200, 250, 400), "v": draw.pick(5, 5, 5, 2, 10), "x": draw.pick(2, 3, 4), "t": draw.pick("a child", "my son", "my daughter", "a dog", "a patient", "a calf", "our goat", "a girl", "a sheep"), "l": draw.pick(100, 250, 500, 750, 1000, 1500), "h": draw.pick(2, 3, 4, 5, 6, 8, 10, 12, 24), "g": draw.pick(10, 15, 20, 60)}  # fmt: skip
    facts, asks = draw.pick((_GIVEN, _TO_GIVE), (_GIVEN, _TO_GIVE), (_PER_DAY, _OF_DAY), (_DRIP, _OF_DRIP))  # fmt: skip
    return asked_of(draw, facts, asks, values)


_FOOD = (
    "{i} has {p} g protein, {c} g carbs and {f} g fat (4, 4 and 9 kcal a gram)", "fat {f} g, carbs {c} g, protein {p} g in {i}; 9 kcal/g for fat, 4 for carbs and for protein", "{i}: {c} g carbohydrate, {p} g protein, {f} g fat. 1 g fat is 9 kcal, 1 g of the others 4 kcal", "macros of {i}: protein {p} g, fat {f} g, carbs {c} g with 4, 9 and 4 kcal per gram", "I ate {i} with {f} g of fat, {c} g of carbohydrates and {p} g of protein, 9/4/4 kcal", "{p} g protein, {c} g carbs, {f} g fat ({i}), at 4, 4 and 9 kcal a gram", "nutrition label of {i}: carbohydrate {c} g, fat {f} g, protein {p} g (fat 9 kcal/g, rest 4 kcal/g)", "a portion of {i} contains {p} g protein, {f} g fat, {c} g carbs, counted with 4, 9, 4 kcal",
)  # fmt: skip
# A dish, and between which grams its fat, its carbohydrate and its protein lie.
_DISHES = (
    ("my snack", (1, 25), (5, 60), (1, 20)), ("a sandwich", (4, 35), (20, 70), (5, 40)), ("lunch", (5, 60), (20, 120), (8, 60)), ("a muesli bar", (2, 15), (10, 40), (1, 12)), ("one yoghurt", (1, 12), (5, 35), (4, 20)), ("a pizza", (20, 60), (80, 180), (25, 60)), ("breakfast", (3, 45), (10, 110), (5, 45)), ("a shake", (1, 20), (5, 70), (5, 50)), ("a bowl of soup", (1, 25), (3, 45), (2, 25)), ("a burger", (10, 60), (20, 80), (15, 55)),
)  # fmt: skip
_ENERGY: tuple[Asked, ...] = (
    ("how many kcal that is|the total calories|the energy in kcal|the kcal in all|how many calories it has", "9 * {f} + 4 * {c} + 4 * {p}", "It has **{out} kcal**.", "9 * {f} + 4 * {c} + 4 * {p}."),
    ("how many kcal come from fat|the calories from fat|the fat's part in kcal", "9 * {f}", "Fat gives **{out} kcal**.", "9 kcal times {f} g."),
    ("what percent of the calories is fat|the percentage of energy from fat|the share of fat calories in %", "total = 9 * {f} + 4 * {c} + 4 * {p}\nround(100 * 9 * {f} / total, 1)", "Fat gives **{out}%** of the energy.", "9 * {f} of 9 * {f} + 4 * {c} + 4 * {p}."),
    ("what percent of the calories is protein|the percentage of energy from protein|the share of protein calories in %", "total = 9 * {f} + 4 * {c} + 4 * {p}\nround(100 * 4 * {p} / total, 1)", "Protein gives **{out}%** of the energy.", "4 * {p} of 9 * {f} + 4 * {c} + 4 * {p}."),
    ("how many kJ that is (1 kcal = 4.184 kJ)|the energy in kJ, 4.184 kJ per kcal|the kilojoules with 4.184 kJ a kcal", "round((9 * {f} + 4 * {c} + 4 * {p}) * 4.184, 1)", "It has **{out} kJ**.", "The kcal 9 * {f} + 4 * {c} + 4 * {p}, times 4.184."),
)  # fmt: skip


@family("biology", number=True, weight=1.5)
def food_energy(draw: Draw) -> tuple[Item, ...]:
    """Calories from fat, carbohydrate and protein."""
    i, *ranges = draw.pick(*_DISHES)
    f, c, p = (draw.random.randint(low, high) for low, high in ranges)
    return asked_of(draw, _FOOD, _ENERGY, {"f": f, "c": c, "p": p, "i": i})


_QUADRATS = (
    "{q} quadrats of {z} m2 hold {n} {t} in all; the field is {g} m2", "in {q} quadrats ({z} m² each) we counted {n} {t}, field area {g} m²", "{n} {t} in {q} squares of {z} m2, meadow {g} m2", "a class throws {q} quadrats of {z} square meters and finds {n} {t} altogether on a lawn of {g} square meters", "sampling: {q} plots, {z} m2 per plot, {n} {t} total, whole area {g} m2", "we put {q} frames of {z} m2 on a {g} m2 field and found {n} {t}", "{t}: {n} counted in {q} quadrats, each {z} m2; the site measures {g} m2",
)  # fmt: skip
_COUNTED: tuple[Asked, ...] = (
    ("how many {t} there are on the whole area|the estimated population|the estimate for the whole field|how many {t} to expect in total", "round({n} / ({q} * {z}) * {g})", "About **{out}** {t}.", "{n} on {q} * {z} m², times {g} m²."),
    ("the density per m2|how many {t} per square meter|the mean number per m²", "round({n} / ({q} * {z}), 3)", "There are **{out}** per m².", "{n} over {q} * {z} m²."),
    ("the mean number per quadrat|how many {t} per quadrat on average|the average count of a quadrat", "round({n} / {q}, 2)", "On average **{out}** per quadrat.", "{n} over {q} quadrats."),
)  # fmt: skip


@family("biology", number=True)
def quadrat_estimate(draw: Draw) -> tuple[Item, ...]:
    """Plants counted in squares: density, mean, the whole field."""
    values = {"q": draw.pick(5, 8, 10, 12, 20, 25), "z": draw.pick(1, 1, 0.25, 0.5, 4), "n": draw.random.randint(12, 400), "g": draw.pick(draw.random.randint(2, 90) * 50, draw.random.randint(60, 2000)), "t": draw.pick("daisies", "dandelions", "snails", "clovers", "poppies", "seedlings", "limpets", "orchids")}  # fmt: skip
    return asked_of(draw, _QUADRATS, _COUNTED, values)
