"""Physics at the workbench, on the road and on the water: small formulas that people need daily."""

from worldmodel_train.episodes import Draw, Item, family
from worldmodel_train.families.kinds import Kind, told
from worldmodel_train.families.numerals import tidy
from worldmodel_train.families.words import NAMES

_WORKBENCH: tuple[Kind, ...] = (
    (
        (
            "what resistor for a LED with {f} V and {i} mA on {u} V", "LED resistor: supply {u} V, forward voltage {f} V, {i} mA", "I run a LED ({f} V, {i} mA) from {u} V. series resistor in ohms", "{u} V supply, LED drops {f} V, current {i} mA: resistor?", "which series resistor does a {f} V LED need at {u} V for {i} mA", "resistor for a led, {u}V, {f}V, {i}mA", "how many ohms in front of a LED with {f} V forward voltage and {i} mA if I have {u} V", "a LED needs {f} V at {i} mA, my battery gives {u} V. calculate the resistor", "dropping resistor for {i} mA through a {f} V LED from {u} V", "LED: Vf = {f} V, I = {i} mA, source {u} V. R = ?", "choose the resistor so that {i} mA flow through a {f} V led at {u} V", "limit the current of a {f} V LED to {i} mA on {u} V, ohms", "my arduino pin has {u} V; the LED {f} V and {i} mA. resistor value",
        ),
        "round(({u} - {f}) / ({i} / 1000), 2)", "The resistor is **{out} ohms**.", "The voltage left, {u} - {f}, over {i} mA.",
    ),
    (
        (
            "voltage divider with {r} ohm on top and {s} ohm to ground at {u} V. output voltage", "{u} V, R1 = {r} ohm, R2 = {s} ohm, voltage divider: Vout", "output of a voltage divider, R1 {r} ohm, R2 {s} ohm, input {u} V", "Vin = {u} V, R1 = {r} ohm, R2 = {s} ohm. what is Vout across R2", "two resistors {r} ohm and {s} ohm in series at {u} V. voltage over the second", "what voltage is across the {s} ohm resistor when {r} ohm and {s} ohm are in series on {u} V", "potential divider: {u} V in, upper {r} ohm, lower {s} ohm", "I divide {u} V with {r} ohm (upper) and {s} ohm (lower). volts at the middle", "divider {r} / {s} ohm, supply {u} V, output?", "how many volts drop over {s} ohm in series with {r} ohm and {u} V", "calculate the divided voltage: {u} V, R1 {r} ohm, R2 {s} ohm", "the tap of a voltage divider of R1 = {r} ohm and R2 = {s} ohm fed by {u} V",
        ),
        "round({u} * {s} / ({r} + {s}), 4)", "It is **{out} V**.", "The share of {s} in {r} + {s}, of {u} V.",
    ),
    (
        (
            "time constant of {r} ohm and {c} uF", "RC time constant, R = {r} ohm, C = {c} uF", "tau for a capacitor of {c} µF and a resistor of {r} ohm, in seconds", "R {r} ohm, C {c} uF: tau in s", "how long is one time constant with {r} ohm and {c} microfarad", "{c} uF through {r} ohm, time constant in seconds", "an RC circuit has {r} ohm and {c} µF. its time constant", "RC = ? for {r} ohm, {c} uF", "what is tau of an RC filter: {r} ohm and {c} microfarads", "seconds of one RC constant, {r} ohm with {c} uF", "capacitor {c} uF charges over {r} ohm. time constant", "<find> the RC time constant in s of {c} µF and {r} ohm",
        ),
        "round({r} * {c} * 1e-6, 6)", "It is **{out} s**.", "R times C, {r} * {c} * 1e-6.",
    ),
    (
        (
            "a transformer has {n} turns on the primary and {m} on the secondary. {u} V in, volts out", "transformer, {n}:{m} turns, primary {u} V. secondary voltage", "secondary voltage with {u} V on {n} turns and {m} turns on the output", "Np = {n}, Ns = {m}, Vp = {u} V: Vs", "what comes out of a transformer with {n} and {m} windings at {u} V input", "primary {n} turns at {u} V; secondary {m} turns, voltage?", "output voltage of a transformer: {u} V, {n} primary turns, {m} secondary turns", "the coil with {n} turns gets {u} V. the other has {m} turns. its voltage", "{u} V on {n} windings induce how many volts in {m} windings", "ideal transformer {n} to {m}, input {u} V, output", "<find> the secondary voltage: {n} turns, {m} turns, {u} V", "volts at the secondary with {m} turns if the primary has {n} turns and {u} V",
        ),
        "round({u} * {m} / {n}, 3)", "It is **{out} V**.", "{u} V times the turns {m} over {n}.",
    ),
    (
        (
            "a gear with {g} teeth drives one with {h} teeth at {q} rpm. speed of the second", "{g} teeth at {q} rpm drive {h} teeth: rpm", "driver {g} teeth, {q} rpm, driven gear {h} teeth. rpm?", "how fast turns a {h} tooth gear that is driven by {g} teeth at {q} rpm", "gears {g} and {h} teeth, the first turns {q} rpm. rpm of the other", "{q} rpm on a {g} tooth pinion, wheel of {h} teeth, its rpm", "output rpm: input {q} rpm, {g} teeth to {h} teeth", "speed in rpm of a {h}-tooth wheel meshing with {g} teeth that make {q} rpm", "the small wheel has {g} teeth and does {q} turns a minute, the other has {h} teeth. turns a minute", "if {g} teeth turn at {q} rpm, at what rpm do {h} teeth turn", "chain drive: {g} teeth on the motor at {q} rpm, {h} on the wheel. rpm of the wheel", "gear train {g}/{h}, motor {q} rpm, rpm after the gears",
        ),
        "round({q} * {g} / {h}, 3)", "It turns at **{out} rpm**.", "{q} rpm times {g} teeth over {h}.",
    ),
    (
        (
            "a wheel of {d} cm diameter turns at {q} rpm. speed in km/h", "{q} rpm, wheel {d} cm across: km/h", "how fast in km/h is a bike with {d} cm wheels at {q} rpm", "speed of the rim in km/h: diameter {d} cm, {q} rpm", "wheel diameter {d} cm, {q} turns a minute, km/h", "km/h at {q} revolutions per minute with a {d} cm wheel", "my wheel is {d} cm in diameter and makes {q} rpm. how fast do I go in km/h", "convert {q} rpm of a {d} cm wheel to km/h", "vehicle speed in km/h from {q} rpm at the wheel, tyre diameter {d} cm", "a robot with {d} cm wheels at {q} rpm drives how many km/h", "{d} cm wheel turning {q} times per minute, speed km/h", "<find> the speed in km/h for {q} rpm and a wheel {d} cm wide",
        ),
        "way = math.pi * {d} / 100\nround({q} * way * 60 / 1000, 3)", "It goes **{out} km/h**.", "{q} turns a minute of pi * {d} cm.",
    ),
    (
        (
            "how long does a {p} W kettle take to heat {l} l of water from {t} to {v} C", "{p} W, {l} litres of water, {t} °C to {v} °C: time in seconds", "heating {l} l water from {t} to {v} degrees with {p} W, how many seconds", "a {p} watt heater warms {l} litres of water from {t} to {v} °C. seconds needed", "time for {p} W to bring {l} kg of water from {t} °C to {v} °C", "seconds until {l} l of water go from {t} to {v} C at {p} W, no losses", "boiler {p} W, {l} l water, start {t} C, end {v} C, how long", "how many seconds to warm {l} litres water {t} -> {v} °C using {p} watts (c = 4186)", "my kettle has {p} W. {l} l at {t} degrees should get {v} degrees. time", "immersion heater {p} W in {l} liters, from {t} to {v} °C, how many s", "without losses, {p} W heat {l} l of water from {t} °C to {v} °C in what time", "with {p} watts, when is {l} l of water at {v} °C if it starts at {t} °C",
        ),
        "heat = {l} * 4186 * ({v} - {t})\nround(heat / {p}, 2)", "It takes **{out} s**.", "The heat {l} * 4186 * ({v} - {t}) over {p} W.",
    ),
)  # fmt: skip


@family("physics", number=True, weight=2)
def at_the_workbench(draw: Draw) -> tuple[Item, ...]:
    """LEDs, dividers, RC, transformers, gears, wheels and kettles."""
    t = draw.integer(5, 40)
    values = {
        "u": draw.pick(5, 6, 9, 12, 24), "f": draw.pick(1.8, 2, 2.1, 2.2, 3, 3.2, 3.3), "i": draw.pick(2, 5, 10, 15, 20, 25, 30), "r": draw.pick(100, 220, 330, 470, 680, 1000, 2200, 3300, 4700, 10000, 47000), "s": draw.pick(120, 150, 390, 560, 820, 1200, 1500, 1800, 5600, 6800, 20000), "c": draw.pick(1, 2.2, 4.7, 10, 22, 47, 100, 220, 470, 1000),
        "n": draw.integer(20, 90) * 10, "m": draw.integer(2, 150) * 5, "g": draw.integer(8, 60), "h": draw.integer(8, 60), "q": draw.pick(draw.integer(20, 300), draw.integer(2, 60) * 50), "d": draw.integer(5, 80), "p": draw.pick(500, 1000, 1200, 1500, 1800, 2000, 2200, 2400, 3000), "l": draw.pick(0.5, 1, 1.2, 1.5, 1.7, 2, 5, 10, 80), "t": t, "v": draw.pick(100, 100, draw.integer(t + 10, 99)),
    }  # fmt: skip
    return told(draw, draw.pick(*_WORKBENCH), values)


_BOATS: tuple[Kind, ...] = (
    (
        (
            "a boat does {b} km/h in still water and the current is {c} km/h. how long for {d} km upstream", "upstream {d} km, boat {b} km/h, current {c} km/h: hours", "rowing {b} km/h against a {c} km/h river, time for {d} km", "how many hours against the stream: {d} km, boat speed {b} km/h, river {c} km/h", "{w} paddles at {b} km/h in still water. river flows {c} km/h. hours for {d} km upstream", "hours to go {d} km up a river flowing {c} km/h with a {b} km/h boat", "the river runs at {c} km/h, my boat at {b} km/h. {d} km upriver take how long", "boat {b} km/h, stream {c} km/h, against the current {d} km, time", "a ferry of {b} km/h still water speed goes {d} km against a {c} km/h current. time in hours", "against a current of {c} km/h, how long do {d} km take at {b} km/h", "a plane flies {b} km/h with a headwind of {c} km/h. how many hours for {d} km", "headwind {c} km/h, airspeed {b} km/h, {d} km: flight time in hours", "cycling {b} km/h minus {c} km/h headwind, {d} km, hours",
        ),
        "round({d} / ({b} - {c}), 4)", "It takes **{out}** hours.", "{d} km at {b} - {c} km/h.",
    ),
    (
        (
            "a boat does {b} km/h in still water and the current is {c} km/h. how long for {d} km downstream", "downstream {d} km, boat {b} km/h, current {c} km/h: hours", "rowing {b} km/h with a {c} km/h river, time for {d} km", "how many hours with the stream: {d} km, boat speed {b} km/h, river {c} km/h", "{w} paddles at {b} km/h in still water. river flows {c} km/h. hours for {d} km downstream", "hours to go {d} km down a river flowing {c} km/h with a {b} km/h boat", "the river runs at {c} km/h, my boat at {b} km/h. {d} km downriver take how long", "boat {b} km/h, stream {c} km/h, with the current {d} km, time", "a ferry of {b} km/h still water speed goes {d} km with a {c} km/h current. time in hours", "with a current of {c} km/h behind me, how long do {d} km take at {b} km/h", "a plane flies {b} km/h with a tailwind of {c} km/h. how many hours for {d} km", "tailwind {c} km/h, airspeed {b} km/h, {d} km: flight time in hours", "cycling {b} km/h plus {c} km/h tailwind, {d} km, hours",
        ),
        "round({d} / ({b} + {c}), 4)", "It takes **{out}** hours.", "{d} km at {b} + {c} km/h.",
    ),
    (
        (
            "a boat goes {d} km upstream and back, {b} km/h in still water, current {c} km/h. total time", "there and back {d} km each way on a river of {c} km/h with a {b} km/h boat: hours", "round trip on a river: {d} km up, {d} km down, boat {b} km/h, stream {c} km/h. hours", "{w} rows {d} km upstream and returns. {b} km/h in still water, river {c} km/h. hours in all", "hours for {d} km against and {d} km with a current of {c} km/h at {b} km/h", "boat {b} km/h, current {c} km/h, {d} km out against it and home with it. whole time", "how long is the whole trip, {d} km upriver and {d} km back, boat speed {b} km/h, water {c} km/h", "a plane with {b} km/h flies {d} km against a wind of {c} km/h and back with it. hours", "wind {c} km/h, plane {b} km/h: time out against it and home with it, {d} km each way", "up and down the river, {d} km one way, {b} km/h boat, {c} km/h flow: total hours", "total hours for both ways of {d} km, {b} km/h still water, {c} km/h stream", "return trip of {d} km per direction in a {c} km/h current with {b} km/h",
        ),
        "round({d} / ({b} - {c}) + {d} / ({b} + {c}), 4)", "It takes **{out}** hours.", "{d} km at {b} - {c} and {d} km at {b} + {c} km/h.",
    ),
    (
        (
            "a boat goes {x} km/h downstream and {y} km/h upstream. speed of the current", "{x} km/h with the stream, {y} km/h against it: how fast is the river", "downstream {x}, upstream {y} km/h. find the current", "current speed if a boat makes {x} km/h down and {y} km/h up the river", "with the current {x} km/h, against {y} km/h. the current is", "a plane does {x} km/h with the wind and {y} km/h against it. wind speed", "wind speed from {x} km/h with and {y} km/h against", "how fast does the water flow when {w} rows {x} km/h downstream but {y} km/h upstream", "flow of the river: {x} km/h down, {y} km/h up", "speeds {x} km/h (downstream) and {y} km/h (upstream), what is the river's speed", "<find> the speed of the stream, down {x} km/h, up {y} km/h", "the ship makes {x} km/h with and {y} km/h against the stream; speed of the stream",
        ),
        "({x} - {y}) / 2", "It flows at **{out} km/h**.", "Half the difference of {x} and {y}.",
    ),
    (
        (
            "a boat goes {x} km/h downstream and {y} km/h upstream. its speed in still water", "{x} km/h with the stream, {y} km/h against it: how fast is the boat in still water", "downstream {x}, upstream {y} km/h. find the boat's own speed", "still water speed if a boat makes {x} km/h down and {y} km/h up the river", "with the current {x} km/h, against {y} km/h. the boat alone does", "a plane does {x} km/h with the wind and {y} km/h against it. speed without wind", "speed in calm air from {x} km/h with and {y} km/h against the wind", "how fast would {w} row on a lake with {x} km/h downstream and {y} km/h upstream", "boat's speed without the river: {x} km/h down, {y} km/h up", "speeds {x} km/h (downstream) and {y} km/h (upstream), what is the boat's speed in still water", "<find> the speed in still water, down {x} km/h, up {y} km/h", "the ship makes {x} km/h with and {y} km/h against the stream; its own speed",
        ),
        "({x} + {y}) / 2", "It does **{out} km/h**.", "Half the sum of {x} and {y}.",
    ),
)  # fmt: skip


@family("physics", number=True, weight=1.5)
def river_and_wind(draw: Draw) -> tuple[Item, ...]:
    """With and against a current: times, and the speeds from both."""
    c = draw.pick(draw.integer(1, 6), tidy(draw.decimal(0.5, 5, 1)))
    y = draw.integer(3, 40)
    values = {"b": draw.integer(8, 40), "c": c, "d": draw.integer(3, 200), "w": draw.pick(*NAMES), "y": y, "x": y + draw.integer(1, 30)}  # fmt: skip
    return told(draw, draw.pick(*_BOATS), values)


_ROAD: tuple[Kind, ...] = (
    (
        (
            "stopping distance at {v} km/h, reaction time {t} s, braking {a} m/s2", "{v} km/h, {t} s reaction, deceleration {a} m/s²: total stopping distance", "how far until a car stops from {v} km/h if the driver reacts after {t} s and brakes with {a} m/s^2", "reaction {t} s, then {a} m/s² of braking from {v} km/h. whole way in m", "a driver at {v} km/h needs {t} s to react and brakes at {a} m/s2. stopping distance", "total distance to stop: speed {v} km/h, reaction time {t} s, {a} m/s2", "stopping distance with reaction of {t} s and {a} m/s² at {v} km/h, metres", "{w} drives {v} km/h, reacts in {t} s, slows by {a} m/s^2. how many metres in all", "reaction way plus braking way at {v} km/h ({t} s, {a} m/s²)", "will I stop in time? {v} km/h, {t} s reaction, {a} m/s2 deceleration. metres needed", "metres from seeing the deer to standing still: {v} km/h, {t} s, {a} m/s²", "<find> the stopping distance for {v} km/h, {t} s thinking time and {a} m/s² braking",
        ),
        "speed = {v} / 3.6\nround(speed * {t} + speed**2 / (2 * {a}), 2)", "It needs **{out} m**.", "{v} / 3.6 m/s for {t} s, then v² / (2 a) with {a}.",
    ),
    (
        (
            "how far does a car go in {t} s of reaction time at {v} km/h", "reaction distance at {v} km/h with {t} s", "{v} km/h, {t} seconds asleep: metres", "I look at my phone for {t} s at {v} km/h. how many metres do I drive blind", "metres covered in {t} s at {v} km/h", "distance in m during {t} s at {v} km/h", "how many metres in {t} seconds with {v} km/h", "thinking distance, {v} km/h, {t} s", "at {v} km/h what way, in metres, is done in {t} s", "{t} s at {v} km/h are how many m", "before the brake is hit {t} s pass. metres at {v} km/h", "a train runs {v} km/h. metres in {t} s",
        ),
        "round({v} / 3.6 * {t}, 2)", "It is **{out} m**.", "{v} / 3.6 m/s times {t} s.",
    ),
    (
        (
            "a car speeds up from {u} to {v} m/s over {s} m. its acceleration", "from {u} m/s to {v} m/s in {s} m: acceleration", "u = {u} m/s, v = {v} m/s, s = {s} m, find a", "acceleration when the speed grows from {u} to {v} m/s within {s} metres", "what constant acceleration takes a train from {u} m/s to {v} m/s on {s} m", "initial speed {u} m/s, final speed {v} m/s, distance {s} m, a = ?", "v² = u² + 2as with v = {v} m/s, u = {u} m/s, s = {s} m. a", "over {s} m a bike goes from {u} to {v} m/s. acceleration in m/s2", "acceleration needed to reach {v} m/s from {u} m/s in a way of {s} m", "<find> a: {u} m/s at first, {v} m/s after {s} m", "a plane has {u} m/s, and {v} m/s {s} m later. acceleration", "how strong is the acceleration from {u} to {v} m/s along {s} m",
        ),
        "round(({v}**2 - {u}**2) / (2 * {s}), 4)", "It is **{out} m/s²**.", "a = (v² - u²) / (2 s) with {v}, {u}, {s}.",
    ),
    (
        (
            "a car at {u} m/s accelerates at {a} m/s² for {t} s. how far does it go", "u = {u} m/s, a = {a} m/s2, t = {t} s: distance", "distance with initial speed {u} m/s, acceleration {a} m/s² and time {t} s", "starting at {u} m/s and gaining {a} m/s each second for {t} s, how many metres", "s = ut + at²/2 with u = {u}, a = {a}, t = {t}", "displacement after {t} s: {u} m/s at first, {a} m/s² acceleration", "how far in {t} s if the speed is {u} m/s at the start and the acceleration {a} m/s²", "a train passes at {u} m/s and accelerates with {a} m/s². metres in the next {t} s", "{u} m/s, {a} m/s^2, {t} s, way?", "initial velocity {u} m/s, constant acceleration {a} m/s2, what distance after {t} s", "way done in {t} s by a bike with {u} m/s and {a} m/s²", "<find> the distance: v0 = {u} m/s, a = {a} m/s², t = {t} s",
        ),
        "round({u} * {t} + {a} * {t}**2 / 2, 4)", "It goes **{out} m**.", "u t + a t² / 2 with {u}, {a}, {t}.",
    ),
    (
        (
            "a car at {u} m/s accelerates at {a} m/s² for {t} s. its final speed", "u = {u} m/s, a = {a} m/s2, t = {t} s: v", "end speed with initial speed {u} m/s, acceleration {a} m/s² and time {t} s", "starting at {u} m/s and gaining {a} m/s each second for {t} s, how fast then", "v = u + at with u = {u}, a = {a}, t = {t}", "velocity after {t} s: {u} m/s at first, {a} m/s² acceleration", "how fast after {t} s if the speed is {u} m/s at the start and the acceleration {a} m/s²", "a train passes at {u} m/s and accelerates with {a} m/s². speed {t} s later", "{u} m/s, {a} m/s^2, {t} s, final velocity?", "initial velocity {u} m/s, constant acceleration {a} m/s2, what speed after {t} s", "speed reached in {t} s by a bike with {u} m/s and {a} m/s²", "<find> the final speed: v0 = {u} m/s, a = {a} m/s², t = {t} s",
        ),
        "round({u} + {a} * {t}, 4)", "Its speed is **{out} m/s**.", "u + a t with {u}, {a}, {t}.",
    ),
)  # fmt: skip


@family("physics", number=True, weight=1.8)
def on_the_road(draw: Draw) -> tuple[Item, ...]:
    """Reaction and braking; acceleration over a way; distance or speed from a speed that is there already."""
    kind = draw.pick(*_ROAD)
    u = draw.integer(2, 25)
    speed = u + draw.integer(1, 40) if "{u}" in kind[1] else draw.pick(30, 50, 60, 70, 80, 100, 120, 130, draw.integer(20, 140))  # fmt: skip
    values = {"u": u, "v": speed, "t": draw.pick(1, 1.5, 0.8, 2, draw.integer(2, 20)) if "{u}" not in kind[1] else draw.integer(2, 20), "a": draw.pick(2, 3, 4, 5, 6, 7, 7.5, 8, 1.5, 2.5), "s": draw.integer(10, 400), "w": draw.pick(*NAMES)}  # fmt: skip
    return told(draw, kind, values)


_TRAINS: tuple[Kind, ...] = (
    (
        (
            "a train {l} m long passes a {p} in {t} s. its speed in km/h", "{l} m train, {t} s to pass a {p}: km/h", "how fast in km/h is a train of {l} m that needs {t} s for a {p}", "length {l} m, passing time at a {p} {t} s, speed km/h", "a train of length {l} metres crosses a {p} in {t} seconds, what is its speed in km per hour", "speed in km/h of a {l} m long train that goes by a {p} in {t} s", "I stand beside a {p}. a {l} m train takes {t} s to pass it. km/h?", "a {p} is passed in {t} s by a train {l} m in length. speed, km/h", "<find> the speed in km/h: train {l} m, {t} s past a {p}", "in {t} s the whole {l} m of a train run past a {p}. how many km/h", "km/h of a train, {l} m, {t} s at the {p}", "the train is {l} m long and is past the {p} after {t} s; speed in kilometres per hour",
        ),
        "round({l} / {t} * 3.6, 3)", "It runs at **{out} km/h**.", "Its own length {l} m in {t} s, times 3.6.",
    ),
    (
        (
            "a train {l} m long at {v} km/h passes a {p}. how many seconds", "{l} m train, {v} km/h, time to pass a {p}", "how long does a train of {l} m with {v} km/h need for a {p}", "length {l} m, speed {v} km/h, seconds past a {p}", "a train of length {l} metres runs at {v} km/h. in how many seconds does it cross a {p}", "seconds for a {l} m long train at {v} km/h to go by a {p}", "I stand beside a {p}. a {l} m train comes with {v} km/h. seconds until it is past", "time at the {p}: train {l} m, {v} km/h", "<find> the time in seconds: train {l} m, {v} km/h, past a {p}", "when has the whole {l} m of a {v} km/h train run past a {p}, in s", "train, {l} m, {v} km/h, {p}: s", "the train is {l} m long and goes {v} km/h; how many seconds until it has passed the {p}",
        ),
        "round({l} / ({v} / 3.6), 3)", "It takes **{out} s**.", "Its own length {l} m at {v} / 3.6 m/s.",
    ),
    (
        (
            "a train {l} m long at {v} km/h crosses a {b} m {x}. how many seconds", "{l} m train, {v} km/h, time to cross a {x} of {b} m", "how long does a train of {l} m with {v} km/h need for a {b} m {x}", "length {l} m, speed {v} km/h, seconds to pass a {x} {b} m long", "a train of length {l} metres runs at {v} km/h. in how many seconds does it cross a {x} of {b} metres", "seconds for a {l} m long train at {v} km/h to get over or through a {b} m {x}", "{x} {b} m, train {l} m, {v} km/h: s until the last car is past", "time on the {x} ({b} m): train {l} m, {v} km/h", "<find> the time in seconds: train {l} m, {v} km/h, {x} {b} m", "when has the whole {l} m of a {v} km/h train passed a {x} of {b} m, in s", "train, {l} m, {v} km/h, {x} {b} m: seconds", "the train is {l} m long, the {x} {b} m, the speed {v} km/h; how many seconds until it has passed completely",
        ),
        "round(({l} + {b}) / ({v} / 3.6), 3)", "It takes **{out} s**.", "{l} + {b} m at {v} / 3.6 m/s.",
    ),
)  # fmt: skip


@family("physics", number=True)
def passing_train(draw: Draw) -> tuple[Item, ...]:
    """A train of some length passes a pole, a platform or a bridge."""
    values = {"l": draw.integer(4, 50) * 10, "t": draw.integer(3, 40), "v": draw.pick(36, 54, 72, 90, 108, 144, draw.integer(30, 300)), "p": draw.pick("pole", "pole", "signal", "tree", "man on the platform", "post"), "b": draw.integer(5, 120) * 10, "x": draw.pick("bridge", "platform", "tunnel", "station")}  # fmt: skip
    return told(draw, draw.pick(*_TRAINS), values)


_BALANCE: tuple[Kind, ...] = (
    (
        (
            "a seesaw has {m} kg at {d} m from the middle. where must {n} kg sit to balance", "seesaw: {m} kg at {d} m, {n} kg on the other side at what distance", "{m} kg sits {d} m from the pivot. distance of {n} kg for balance", "balance {m} kg at {d} m with {n} kg: how far from the pivot", "child of {m} kg {d} m from the centre; where does {n} kg balance it", "at what distance does a {n} kg load hold {m} kg at {d} m in balance", "lever: {m} kg, arm {d} m; other side {n} kg, arm?", "how far from the fulcrum should {n} kg be if {m} kg is {d} m away on the other side", "{w} weighs {n} kg, the friend {m} kg sits {d} m from the middle. where should {w} sit", "law of the lever, {m} kg * {d} m = {n} kg * x, x", "to keep the beam level, {n} kg must hang how far out if {m} kg hangs {d} m out", "the arm for {n} kg that balances {m} kg on an arm of {d} m",
        ),
        "round({m} * {d} / {n}, 4)", "At **{out} m**.", "{m} * {d} equals {n} times the distance.",
    ),
    (
        (
            "a seesaw has {m} kg at {d} m from the middle. what mass at {e} m balances it", "seesaw: {m} kg at {d} m, how many kg at {e} m on the other side", "{m} kg sits {d} m from the pivot. mass at {e} m for balance", "balance {m} kg at {d} m with a weight at {e} m: how heavy", "child of {m} kg {d} m from the centre; what mass at {e} m balances it", "which load at {e} m holds {m} kg at {d} m in balance", "lever: {m} kg, arm {d} m; other arm {e} m, mass?", "how heavy must something {e} m from the fulcrum be if {m} kg is {d} m away on the other side", "counterweight in kg on an arm of {e} m for {m} kg on {d} m", "law of the lever, {m} kg * {d} m = x * {e} m, x", "to keep the beam level with {m} kg {d} m out, how many kg hang {e} m out on the other side", "the mass that balances {m} kg on {d} m from {e} m away",
        ),
        "round({m} * {d} / {e}, 4)", "It takes **{out} kg**.", "{m} * {d} equals the mass times {e}.",
    ),
    (
        (
            "torque of {f} N at {c} cm", "a wrench of {c} cm, I pull with {f} N. torque in Nm", "{f} N on a {c} cm lever: Nm", "how many Nm with {f} N and a {c} cm spanner", "moment of a force of {f} N at {c} cm from the axis, in Nm", "spanner {c} cm, force {f} N, torque?", "pulling {f} N at the end of {c} cm gives which torque in newton metres", "torque in newton meters for {f} N and {c} cm", "I push {f} N at a handle {c} cm away from the hinge. moment in Nm", "newton metres: {f} newtons times {c} cm", "<find> the torque in Nm of {f} N on an arm of {c} cm", "what torque do {f} N make on a crank of {c} cm",
        ),
        "round({f} * {c} / 100, 4)", "The torque is **{out} Nm**.", "{f} N times {c} / 100 m.",
    ),
    (
        (
            "what force do I need on a {c} cm wrench for {k} Nm", "{k} Nm with a {c} cm spanner: force in N", "tighten to {k} Nm, wrench {c} cm, how many newtons", "how hard must I pull on {c} cm to get {k} Nm", "force for a torque of {k} Nm at {c} cm", "a bolt wants {k} Nm and my wrench is {c} cm. force?", "newtons at the end of a {c} cm lever for {k} Nm", "torque {k} Nm, lever {c} cm, force", "<find> the force that gives {k} Nm on an arm of {c} cm", "lug nuts {k} Nm, wheel wrench {c} cm: force at the end in N", "which force makes {k} Nm with {c} cm of lever", "with a handle of {c} cm, {k} Nm need how many N",
        ),
        "round({k} / ({c} / 100), 4)", "The force is **{out} N**.", "{k} Nm over {c} / 100 m.",
    ),
)  # fmt: skip


@family("physics", number=True)
def lever_balance(draw: Draw) -> tuple[Item, ...]:
    """Seesaws and wrenches: the arm, the mass, the torque or the force."""
    values = {"m": draw.integer(10, 90), "n": draw.integer(12, 100), "d": draw.pick(1, 1.5, 2, 2.5, 3, tidy(draw.decimal(0.5, 4, 1))), "e": tidy(draw.decimal(0.5, 4, 1)), "f": draw.integer(5, 500), "c": draw.pick(15, 20, 25, 30, 40, 50, draw.integer(8, 90)), "k": draw.integer(5, 200), "w": draw.pick(*NAMES)}  # fmt: skip
    return told(draw, draw.pick(*_BALANCE), values)


_POWER: tuple[Kind, ...] = (
    (
        (
            "how much does it cost to run a {p} W {x} {h} hours a day for {n} days at {c} per kWh", "{p} W, {h} h a day, {n} days, {c} a kWh: cost", "{x} {p} watts, {h} hours daily, price {c} per kWh. cost of {n} days", "electricity cost of a {p} W {x}: {h} h per day, {n} days, {c}/kWh", "my {x} takes {p} W and runs {h} hours every day. a kWh is {c}. what do {n} days cost", "what do I pay for {n} days of a {p} watt {x} at {h} h/day and {c} per kWh", "{n} days x {h} h with {p} W, one kWh costs {c}. money?", "power bill for a {x} ({p} W) used {h} hours a day during {n} days at {c} per kilowatt hour", "at {c} per kWh, what does a {p} W {x} cost in {n} days of {h} hours", "running cost: {p} W {x}, {h} h/day, {n} d, {c}/kWh", "if electricity costs {c} a kWh, how expensive is a {p} W {x} on for {h} h daily over {n} days", "<find> the price of {n} days with a {p} watt {x}, {h} hours a day, tariff {c} per kWh",
        ),
        "energy = {p} / 1000 * {h} * {n}\nround(energy * {c}, 2)", "It costs **{out}**.", "{p} / 1000 kW for {h} hours on {n} days, at {c}.",
    ),
    (
        (
            "power needed to lift {m} kg by {y} m in {s} s", "lift {m} kg {y} m up in {s} s: watts", "a crane raises {m} kg {y} m within {s} s. its power", "{m} kg, {y} m, {s} s, what power in W", "how many watts does an elevator need for {m} kg and {y} m in {s} seconds", "hoisting {m} kg through {y} m takes {s} s. power?", "a load of {m} kg goes up {y} m in {s} s. power output", "what power in watts lifts a mass of {m} kg to a height of {y} m in {s} s", "winch: {m} kg, {y} m high, {s} s. watts", "average power for raising {m} kg {y} m in {s} s", "to pull {m} kg up {y} m in {s} s I need how much power", "<find> the power: {m} kg are lifted by {y} m in {s} s",
        ),
        "round({m} * 9.81 * {y} / {s}, 2)", "The power is **{out} W**.", "The work {m} * 9.81 * {y} in {s} s.",
    ),
    (
        (
            "a motor takes {p} W and gives {o} W. efficiency in percent", "efficiency: input {p} W, output {o} W", "{p} W in, {o} W out, how efficient in %", "how many percent efficiency has a device with {p} W input and {o} W output", "output {o} W, input {p} W, efficiency percent", "of {p} W only {o} W are useful. efficiency in percent", "useful power {o} W, power taken {p} W: efficiency", "my power supply draws {p} W and delivers {o} W. percent efficiency", "percent of {p} W that becomes {o} W of work", "<find> the efficiency in percent: {o} W useful from {p} W", "{o} W come out of {p} W. efficiency percentage", "the efficiency in % of a machine: {p} W consumed, {o} W delivered",
        ),
        "round({o} / {p} * 100, 2)", "The efficiency is **{out}**%.", "{o} W useful of {p} W.",
    ),
    (
        (
            "a pump with {z}% efficiency lifts {m} kg of water {y} m high. energy it needs in J", "lifting {m} kg by {y} m at {z} percent efficiency: joules needed", "{m} kg, {y} m high, efficiency {z}%, input energy in J", "how many joules go into a machine of {z}% efficiency that raises {m} kg by {y} m", "a hoist ({z}% efficient) brings {m} kg up {y} m. energy consumed", "input energy for raising {m} kg {y} m with an efficiency of {z} percent", "efficiency {z}%, useful work: {m} kg lifted {y} m. total energy in joules", "the motor wastes part of its energy, {z}% is used. what does it take in to lift {m} kg {y} m", "energy used at {z}% efficiency to get {m} kg {y} m higher", "<find> the energy a {z}% efficient crane uses for {m} kg and {y} m", "joules taken from the battery to lift {m} kg by {y} m when only {z}% is useful", "what energy must be put in, {z} percent efficiency, {m} kg up by {y} m",
        ),
        "round({m} * 9.81 * {y} / ({z} / 100), 2)", "It needs **{out} J**.", "The work {m} * 9.81 * {y}, over {z} / 100.",
    ),
)  # fmt: skip


@family("physics", number=True, weight=1.5)
def power_in_use(draw: Draw) -> tuple[Item, ...]:
    """What a device costs to run, power to lift, efficiency."""
    p = draw.pick(draw.integer(2, 60) * 50, draw.integer(5, 500))
    values = {"p": p, "o": max(1, int(p * draw.random.uniform(0.2, 0.97))), "x": draw.pick("heater", "fridge", "tv", "computer", "lamp", "server", "fan", "pump", "air conditioner", "freezer", "router", "aquarium"), "h": draw.pick(0.5, 1.5, draw.integer(1, 24)), "n": draw.pick(7, 30, 31, 365, draw.integer(2, 90)), "c": tidy(draw.decimal(0.08, 0.5, 2)), "m": draw.integer(5, 900), "y": draw.pick(draw.integer(2, 60), tidy(draw.decimal(1, 20, 1))), "s": draw.integer(2, 90), "z": draw.integer(20, 95)}  # fmt: skip
    return told(draw, draw.pick(*_POWER), values)


_GREAT: tuple[Kind, ...] = (
    (
        (
            "energy of {m} {g} of mass by E = mc²", "E = mc^2 for {m} {g}", "how much energy is in {m} {g} of matter", "rest energy of {m} {g} in joules", "{m} {g} turned completely into energy: joules", "how many joules if {m} {g} are converted into energy", "mass {m} {g}, E=mc2, energy?", "einstein: energy equivalent of {m} {g}", "what energy do {m} {g} of mass correspond to", "mass energy of {m} {g}", "<find> the energy from {m} {g} of mass with c = 299792458 m/s", "annihilate {m} {g}, energy in J",
        ),
        "mass = {m}{k}\nfloat(f'{{mass * 299792458**2:.6g}}')", "It is **{out} J**.", "E = m c² with {m} {g}.",
    ),
    (
        (
            "gravitational force between {x} kg and {y} kg at {d} m", "newton gravity, {x} kg, {y} kg, {d} m apart: force", "how strongly do {x} kg and {y} kg attract each other at {d} m", "F = G m1 m2 / r² with m1 = {x} kg, m2 = {y} kg, r = {d} m", "attraction of two masses {x} kg and {y} kg, distance {d} m", "two bodies, {x} kg and {y} kg, {d} m apart. gravity between them in N", "force of gravitation: {x} kg and {y} kg, r = {d} m", "m1 = {x} kg, m2 = {y} kg, distance {d} m, gravitational force", "law of gravitation for {x} kg and {y} kg over {d} m", "<find> the gravitational attraction of {x} kg and {y} kg at a distance of {d} m", "what is the pull between {x} kg and {y} kg, {d} m away", "gravity force in newtons between {x} and {y} kg with {d} m between the centres",
        ),
        "force = 6.674e-11 * {x} * {y} / {d}**2\nfloat(f'{{force:.6g}}')", "It is **{out} N**.", "G m1 m2 / r² with {x}, {y} and {d}.",
    ),
    (
        (
            "how many [minutes|min] does light need for {w} million km", "light travel time for {w} million km in minutes", "{w} million km at the speed of light: minutes", "a radio signal from {w} million km away takes how many minutes", "minutes for light over {w} million kilometres", "how old, in minutes, is light that comes from {w} million km", "distance {w} million km, light, minutes", "signal delay in minutes to a probe at {w} million km", "time in minutes that sunlight takes for {w} million km", "<find> the time in minutes that light needs for {w} million km", "it is {w} million km to a planet. how long, in minutes, does a radio message take", "light crosses {w} million km in how many minutes",
        ),
        "round({w}e9 / 299792458 / 60, 3)", "It takes **{out}** minutes.", "{w} million km at 299792458 m/s.",
    ),
    (
        (
            "a {z} kg mass is pulled by {n} N. gravity there in m/s2", "weight {n} N, mass {z} kg: gravitational acceleration", "{z} kg weigh {n} N on some planet. g there", "what is g where {z} kg has a weight of {n} N", "a {z} kg rock weighs {n} N on a moon; the acceleration of gravity", "g from {n} N and {z} kg", "mass of {z} kg, weight of {n} N, find g", "astronaut {z} kg, scale shows {n} N. gravity in m/s²", "gravity of a planet on which {z} kg are pulled with {n} N", "how strong is gravity if a mass of {z} kg weighs {n} N", "local g: {n} N for {z} kg", "<find> the gravitational field strength, {n} N on {z} kg",
        ),
        "round({n} / {z}, 4)", "It is **{out} m/s²**.", "Weight {n} over mass {z}.",
    ),
)  # fmt: skip


@family("physics", number=True)
def mass_and_light(draw: Draw) -> tuple[Item, ...]:
    """E = mc², the law of gravitation, light over great distances, g from a weight."""
    gram, factor = draw.pick(("kg", ""), ("g", " / 1000"), ("mg", " * 1e-6"))
    values = {"m": draw.pick(1, draw.integer(2, 90), tidy(draw.decimal(0.1, 9, 1))), "g": gram, "k": factor, "x": draw.integer(2, 90000), "y": draw.integer(2, 90000), "d": draw.pick(draw.integer(1, 500), tidy(draw.decimal(0.2, 5, 1))), "w": draw.pick(draw.integer(10, 6000), tidy(draw.decimal(20, 900, 1))), "z": draw.integer(5, 120), "n": draw.integer(20, 2500)}  # fmt: skip
    return told(draw, draw.pick(*_GREAT), values)


_SLOPE: tuple[Kind, ...] = (
    (
        (
            "a {m} kg block on a {a}° slope without friction. its acceleration", "frictionless incline {a} degrees: acceleration", "acceleration down a smooth {a}° slope", "a sled slides down {a} degrees without friction, acceleration in m/s2", "g sin of a {a}° incline, acceleration of a {m} kg box", "how fast does a {m} kg cart speed up on a frictionless ramp of {a}°", "incline of {a}°, no friction, mass {m} kg. a?", "acceleration of {m} kg on a slippery {a} degree ramp", "<find> the acceleration on a {a}° slope without friction", "skier of {m} kg on a {a}° hill, no friction: m/s²", "inclined plane {a}°, smooth, acceleration in m/s²", "a ball slips down a {a}° board with no friction; acceleration",
        ),
        "round(9.81 * math.sin(math.radians({a})), 4)", "It is **{out} m/s²**.", "g times the sine of {a}°.",
    ),
    (
        (
            "force along the slope on {m} kg at {a}°", "{m} kg on a {a}° incline: component of weight along the slope", "how much force holds a {m} kg box on a frictionless {a} degree ramp", "parallel force, {m} kg, incline {a}°", "what force do I need to pull {m} kg up a smooth {a}° ramp at constant speed", "downhill force on {m} kg at {a} degrees", "hold a {m} kg cart on a slope of {a}° without friction: newtons", "component of the weight of {m} kg parallel to a {a}° plane", "inclined plane {a}°, mass {m} kg, downhill slope force", "<find> the force that keeps {m} kg from sliding on a frictionless {a}° slope", "newtons to push {m} kg up a frictionless ramp of {a} degrees", "m g sin for {m} kg, {a}°",
        ),
        "round({m} * 9.81 * math.sin(math.radians({a})), 4)", "The force is **{out} N**.", "{m} * 9.81 times the sine of {a}°.",
    ),
    (
        (
            "normal force on {m} kg at {a}°", "{m} kg on a {a}° incline: normal force", "how hard does a {m} kg box press on a {a} degree ramp", "normal force, {m} kg, incline {a}°", "component of the weight of {m} kg perpendicular to a {a}° plane", "force of a {m} kg block at right angles to a slope of {a}°", "N for {m} kg lying on a {a} degree plane", "inclined plane {a}°, mass {m} kg, normal force", "<find> the normal force of a {m} kg mass on a {a}° slope", "m g cos for {m} kg, {a}°", "what presses {m} kg onto a ramp of {a} degrees, in newtons", "a {m} kg body rests on a {a}° slope. the normal force is",
        ),
        "round({m} * 9.81 * math.cos(math.radians({a})), 4)", "The force is **{out} N**.", "{m} * 9.81 times the cosine of {a}°.",
    ),
    (
        (
            "work done by {f} N over {d} m at an angle of {a}°", "{f} N, {d} m, {a}° to the way: work", "pulling a {x} {d} m with {f} N on a rope at {a} degrees. work in J", "W = F d cos: {f} N, {d} m, {a}°", "how much work is it to drag a {x} {d} m with {f} N at an angle of {a}°", "a force of {f} N acts at {a}° to the motion over {d} m, work", "I pull a {x} with {f} N, the rope is {a}° above the ground, for {d} m. joules", "work: force {f} N, distance {d} m, angle {a} degrees", "<find> the work when {f} N at {a}° move a {x} {d} m", "joules for {d} m with {f} N pulling under {a} degrees", "a {x} is pulled {d} m by {f} N at {a}°. work done", "what work does a {f} N force do along {d} m if the angle between is {a}°",
        ),
        "round({f} * {d} * math.cos(math.radians({a})), 4)", "The work is **{out} J**.", "{f} * {d} times the cosine of {a}°.",
    ),
    (
        (
            "light enters {g} with n = {n} at {a}°. angle of refraction", "refraction from air into {g}, n {n}, incidence {a} degrees", "snell's law: air to n = {n}, angle {a}°. refracted angle", "a ray hits {g} ({n}) at an angle of incidence of {a}°, what is the angle inside", "angle of refraction for {a}° into a medium of index {n}", "n1 = 1, n2 = {n}, {a}°: theta 2", "what angle has a light ray in {g} of index {n} if it comes in at {a}° from air", "incidence {a}°, refractive index {n}, find the refracted angle", "a beam goes from air to {g}, n = {n}, at {a} degrees. refraction angle in degrees", "<find> the angle in the {g}: index {n}, incident angle {a}°", "how is light bent in {g} with n = {n} when it arrives at {a}°? the angle inside", "sin a / sin b = {n} and a = {a}°, b?",
        ),
        "round(math.degrees(math.asin(math.sin(math.radians({a})) / {n})), 4)", "The angle is **{out}°**.", "The sine of {a}° over {n}.",
    ),
)  # fmt: skip


@family("physics", number=True, weight=1.2)
def forces_at_an_angle(draw: Draw) -> tuple[Item, ...]:
    """Inclined planes, work at an angle, refraction."""
    values = {"m": draw.pick(draw.integer(2, 120), tidy(draw.decimal(0.5, 30, 1))), "a": draw.pick(10, 15, 20, 25, 30, 35, 40, 45, 60, draw.integer(3, 75)), "f": draw.integer(10, 600), "d": draw.pick(draw.integer(2, 90), tidy(draw.decimal(1, 30, 1))), "x": draw.pick("sled", "crate", "box", "cart", "suitcase", "log"), "n": draw.pick(1.33, 1.5, 1.52, 1.36, 1.6, 1.7, 2.42), "g": draw.pick("glass", "water", "plastic", "a prism", "a crystal")}  # fmt: skip
    return told(draw, draw.pick(*_SLOPE), values)


_SPRINGS: tuple[Kind, ...] = (
    (
        (
            "spring constant {k} N/m stretched by {x} cm: energy stored", "energy in a spring of {k} N/m stretched {x} cm", "a {k} N/m spring is compressed {x} cm. stored energy in J", "how many joules are in a spring, k = {k} N/m, x = {x} cm", "k = {k} N/m, {x} cm of compression, elastic energy", "elastic potential energy: {k} N/m, {x} cm", "how much energy does it take to stretch a {k} N/m spring by {x} cm", "pulled out {x} cm, spring of {k} N/m. its energy", "spring {k} N/m, {x} cm longer than at rest, energy in joules", "work to compress a spring with {k} N/m by {x} cm", "energy of a toy spring, {x} cm compressed, {k} N/m", "<find> the energy stored by a spring of {k} N/m at {x} cm",
        ),
        "round(0.5 * {k} * ({x} / 100)**2, 5)", "It stores **{out} J**.", "k x² / 2 with {k} N/m and {x} / 100 m.",
    ),
    (
        (
            "spring constant {k} N/m stretched by {x} cm: force", "force of a spring of {k} N/m stretched {x} cm", "a {k} N/m spring is compressed {x} cm. force in N", "how many newtons does a spring pull, k = {k} N/m, x = {x} cm", "k = {k} N/m, {x} cm of compression, spring force", "hooke: {k} N/m, {x} cm, F", "how much force does it take to stretch a {k} N/m spring by {x} cm", "pulled out {x} cm, spring of {k} N/m. its force", "spring {k} N/m, {x} cm longer than at rest, force in newtons", "force to compress a spring with {k} N/m by {x} cm", "force of a toy spring, {x} cm compressed, {k} N/m", "<find> the force of a spring of {k} N/m at {x} cm",
        ),
        "round({k} * {x} / 100, 4)", "The force is **{out} N**.", "k x with {k} N/m and {x} / 100 m.",
    ),
    (
        (
            "{f} N stretch a spring by {x} cm: spring constant", "spring constant of a spring that {f} N stretch {x} cm", "a spring is compressed {x} cm by {f} N. k in N/m", "k in N/m when {f} N make {x} cm", "F = {f} N, {x} cm of compression, spring constant", "hooke: {f} N, {x} cm, k", "how stiff in N/m is a spring that gives {x} cm under {f} N", "pulled out {x} cm by {f} N. its constant in N/m", "spring, {f} N, {x} cm longer than at rest, stiffness in N/m", "stiffness of a spring that goes in by {x} cm with {f} N", "a scale sinks {x} cm under {f} N. spring constant", "<find> the spring constant from {f} N and {x} cm",
        ),
        "round({f} / ({x} / 100), 4)", "The constant is **{out} N/m**.", "{f} N over {x} / 100 m.",
    ),
    (
        (
            "how far does a {k} N/m spring stretch under {f} N, in cm", "{f} N on a spring of {k} N/m: cm", "stretch in cm of a {k} N/m spring pulled with {f} N", "k = {k} N/m, F = {f} N, extension in cm", "a spring of {k} N/m carries {f} N. how many cm does it give", "hooke: {f} N, {k} N/m, x in cm", "by how many cm does {f} N compress a spring with {k} N/m", "extension (cm) of a spring, {k} N/m, force {f} N", "pull {f} N at a {k} N/m spring. centimetres?", "I hang {f} N on a spring of {k} N/m. how many cm longer is it", "cm of stretch for {f} N and {k} N/m", "<find> the stretch in cm: spring {k} N/m, {f} N",
        ),
        "round({f} / {k} * 100, 3)", "It is **{out} cm**.", "{f} N over {k} N/m, times 100.",
    ),
    (
        (
            "{m} kg cart at {v} m/s hits and sticks to a {n} kg cart at rest, common velocity after", "a {m} kg ball with {v} m/s runs into a resting {n} kg block and stays stuck. speed of both", "{m} kg, {v} m/s, collides with {n} kg standing still, they move on together at", "perfectly inelastic: {m} kg at {v} m/s into {n} kg at rest, final speed", "{n} kg stands still, {m} kg comes with {v} m/s and couples to it. velocity of the two", "wagon of {m} kg rolls at {v} m/s and couples to a standing wagon of {n} kg. how fast then", "{v} m/s before, {m} kg; it grabs {n} kg that was at rest. speed after", "a skater of {m} kg at {v} m/s takes hold of a resting one of {n} kg. joint speed", "they stick: {m} kg moving {v} m/s, {n} kg resting. resulting velocity", "common speed after {m} kg with {v} m/s meets {n} kg at rest and both stay together", "totally inelastic crash of {m} kg ({v} m/s) with a parked {n} kg, speed afterwards", "<find> the speed after {m} kg at {v} m/s sticks to {n} kg at rest",
        ),
        "round({m} * {v} / ({m} + {n}), 4)", "They move at **{out} m/s**.", "The momentum {m} * {v} over {m} + {n}.",
    ),
    (
        (
            "{m} kg at {v} m/s hits {n} kg coming from the other side at {w} m/s, they stick. velocity after", "head-on, sticking: {m} kg with {v} m/s against {n} kg with {w} m/s. final velocity", "two carts run towards each other, {m} kg at {v} m/s and {n} kg at {w} m/s, and stick together. velocity, first direction positive", "{m} kg, {v} m/s and opposite {n} kg, {w} m/s; joined velocity", "opposite directions: {m} kg at {v} m/s, {n} kg at {w} m/s, perfectly inelastic, v", "a {m} kg car at {v} m/s and a {n} kg car at {w} m/s crash head-on and lock. common velocity", "head-on collision, locked together, {m} kg {v} m/s, {n} kg {w} m/s", "{v} m/s with {m} kg meets {w} m/s with {n} kg from the front. speed and direction together as one number", "two lumps of clay meet head-on: {m} kg at {v} m/s, {n} kg at {w} m/s. velocity of the lump", "{m} kg moving right at {v} m/s, {n} kg moving left at {w} m/s, stick. velocity to the right", "after sticking head-on, what velocity: {m} kg {v} m/s to the right, {n} kg {w} m/s to the left", "<find> the common velocity when {m} kg at {v} m/s and {n} kg at {w} m/s meet head-on and stick",
        ),
        "round(({m} * {v} - {n} * {w}) / ({m} + {n}), 4)", "It is **{out} m/s**, the first direction counted positive.", "The momentum {m} * {v} - {n} * {w} over {m} + {n}.",
    ),
)  # fmt: skip


@family("physics", number=True, weight=1.3)
def springs_and_carts(draw: Draw) -> tuple[Item, ...]:
    """A spring in cm: energy, force, constant, stretch; carts that stick together."""
    values = {"k": draw.pick(draw.integer(2, 90) * 10, draw.integer(5, 2000)), "x": draw.pick(draw.integer(1, 40), tidy(draw.decimal(0.5, 20, 1))), "f": draw.pick(draw.integer(1, 400), tidy(draw.decimal(0.5, 60, 1))), "m": draw.pick(draw.integer(1, 90), tidy(draw.decimal(0.2, 9, 1))), "n": draw.pick(draw.integer(1, 90), tidy(draw.decimal(0.2, 9, 1))), "v": draw.pick(draw.integer(1, 25), tidy(draw.decimal(0.5, 12, 1))), "w": draw.pick(draw.integer(1, 25), tidy(draw.decimal(0.5, 12, 1)))}  # fmt: skip
    return told(draw, draw.pick(*_SPRINGS), values)
