"""Storage, batteries, screens, prints, videos, reading and typing: everyday rates of devices."""

from worldmodel_train.episodes import Draw, Item, ask, family


@family("word problems", number=True)
def storage_count(draw: Draw) -> tuple[Item, ...]:
    """How many files fit, or how much room they need; 1 GB is 1000 MB, as on the box."""
    gigabytes = draw.pick(8, 16, 32, 64, 128, 256, 512)
    size, count = draw.pick(2, 2.5, 3, 4, 5, 8, 12, 25, 40), draw.integer(50, 9000)
    thing = draw.pick("photos", "pictures", "songs", "files", "scans", "images", "recordings", "pages")  # fmt: skip
    fits = draw.chance(0.6)
    t: tuple[str, ...] = (
        "how many {t} of {m} MB fit on [a card|a stick|a phone] with {g} GB", "{g} GB card, {m} MB each: how many {t}", "[a disk|a drive|my phone] has {g} GB free. each of my {t} takes {m} MB. how many can I [store|keep|save]", "number of {m} MB {t} on {g} GB", "I have {g} GB and {t} of {m} MB. how many go on it", "{t} are {m} MB each, [space|storage] is {g} GB. how many fit", "capacity {g} GB, one of the {t} needs {m} MB: how many", "{g} GB of room for {t} of {m} MB, that is how many", "how many {t} can I [put|load|copy] on {g} GB [if|when] each [has|is|needs] {m} MB", "{g} GB is full after how many {t} of {m} MB",
    ) if fits else (
        "how many GB do {n} {t} of {m} MB [need|take]", "{n} {t}, {m} MB each: [size|space] in GB", "[space|room] for {n} {t} at {m} MB apiece, in gigabytes", "I want to [back up|store|copy] {n} {t} of {m} MB each. how many gigabytes is that", "total size in GB of {n} {t} with {m} MB each", "{n} times {m} MB of {t}, in GB", "[a folder|an album] holds {n} {t}, each {m} MB. how large is it in GB", "each of {n} {t} is {m} MB; the whole in gigabytes",
    )  # fmt: skip
    prompt = draw.phrase(*t, g=gigabytes, m=size, n=count, t=thing)
    if draw.chance(0.3):
        prompt += draw.phrase(", 1 GB = 1000 MB", ", 1000 MB to the GB", ". count 1000 MB as a GB")
    if fits:
        code = f"result = int({gigabytes} * 1000 / {size})\nprint(result)"
        return ask(prompt, code, f"**{{out}}** {thing} fit.", think=f"{gigabytes} GB are {gigabytes * 1000} MB.")  # fmt: skip
    code = f"result = round({count} * {size} / 1000, 2)\nprint(result)"
    return ask(prompt, code, "They need **{out}** GB.", think="The MB of all, over 1000.")


@family("word problems", number=True)
def battery_time(draw: Draw) -> tuple[Item, ...]:
    """Capacity over current, or energy over power; charging from one level to another."""
    mah, ma = draw.pick(1000, 2000, 2500, 3000, 4000, 5000, 10000), draw.pick(20, 50, 100, 150, 200, 250, 400, 500, 800)  # fmt: skip
    wh, w = draw.pick(20, 40, 50, 60, 75, 100, 500, 1000), draw.pick(2, 5, 8, 10, 15, 20, 25, 60)
    start, end, rate = draw.integer(0, 50), draw.integer(60, 100), draw.pick(0.5, 1, 1.5, 2, 2.5)
    t, formula, answer = draw.pick(
        (("how [long|many hours] does a {m} mAh battery last at {i} mA", "battery {m} mAh, [current|load] {i} mA: hours", "a [sensor|lamp|radio] draws {i} mA from a {m} mAh battery. for how many hours", "runtime in hours: {m} mAh at {i} mA", "{m} mAh / {i} mA, the time in hours", "my device needs {i} mA, the battery has {m} mAh. how many hours will it run", "after how many hours is a {m} mAh cell empty when {i} mA flow"), f"{mah} / {ma}", "It lasts **{out}** hours."),
        (("how [long|many hours] does a {e} Wh battery run a {p} W device", "{e} Wh battery, {p} watt [load|lamp|laptop]: hours", "a [laptop|fridge|light] takes {p} watts, the battery holds {e} watt hours. hours of use", "{e} Wh at {p} W lasts how many hours", "for how many hours can {e} watt hours supply {p} watts"), f"{wh} / {w}", "It lasts **{out}** hours."),
        (("my phone charges {r} percent a minute. how many minutes from {a}% to {b}%", "charging from {a}% to {b}% at {r}% per minute, minutes needed", "the battery is at {a} percent and gains {r} percent per minute. when, in minutes, is it at {b}", "how long to charge from {a} to {b} percent if each minute adds {r} percent", "minutes to get from {a}% to {b}% with {r}% a minute"), f"({end} - {start}) / {rate}", "It takes **{out}** minutes."),
    )  # fmt: skip
    prompt = draw.phrase(*t, m=mah, i=ma, e=wh, p=w, a=start, b=end, r=rate)
    return ask(prompt, f"result = round({formula}, 2)\nprint(result)", answer, think=f"That is {formula}.")  # fmt: skip


@family("word problems", number=True)
def screen_and_print(draw: Draw) -> tuple[Item, ...]:
    """Megapixels, pixels per inch, the other side at a ratio, the size of a print."""
    wide, high = draw.pick((1920, 1080), (1280, 720), (2560, 1440), (3840, 2160), (1024, 768), (6000, 4000), (4032, 3024), (800, 600), (1080, 2400))  # fmt: skip
    inches, dpi = draw.pick(5.5, 6.1, 13, 14, 15.6, 24, 27, 32), draw.pick(72, 150, 200, 300, 300, 600)  # fmt: skip
    (p, q), side = draw.pick((16, 9), (4, 3), (3, 2), (21, 9), (5, 4)), draw.pick(640, 800, 1080, 1200, 1920, 900, 450, draw.integer(100, 3000))  # fmt: skip
    t, formula, answer = draw.pick(
        (("how many megapixels [has|are in] a {w} x {h} [image|photo|picture]", "megapixels of {w}x{h}", "an image of {w} by {h} pixels, in megapixels", "{w} times {h} pixels is how many megapixels", "resolution {w} x {h}: megapixels", "a camera takes pictures of {w} x {h}. how many megapixels is that"), f"{wide} * {high} / 1000000", "It has **{out}** megapixels."),
        (("pixels per inch of a {d} inch screen with {w} x {h}", "ppi: {w}x{h} on {d} inches", "a {d} inch display shows {w} by {h} pixels. pixel density in ppi", "how dense are the pixels of a {w} x {h} screen with a diagonal of {d} inches, in ppi", "screen diagonal {d} inches, resolution {w} x {h}. ppi", "[compute|find] the ppi for {w}x{h} at {d} inches"), f"({wide} ** 2 + {high} ** 2) ** 0.5 / {inches}", "It has **{out}** pixels per inch."),
        (("height of a {p}:{q} picture that is {s} [wide|pixels wide]", "{p}:{q}, width {s}. height", "a {p}:{q} [video|image|frame] is {s} pixels wide, how high is it", "keep the ratio {p}:{q}: width {s}, which height", "aspect ratio {p} to {q}, {s} across. how tall", "how many pixels high is {s} wide at {p}:{q}"), f"{side} * {q} / {p}", "The height is **{out}**."),
        (("width of a {p}:{q} picture that is {s} [high|pixels high]", "{p}:{q}, height {s}. width", "a {p}:{q} [video|image|frame] is {s} pixels high, how wide is it", "keep the ratio {p}:{q}: height {s}, which width", "how many pixels wide is something {s} tall at {p}:{q}"), f"{side} * {p} / {q}", "The width is **{out}**."),
        (("how wide in cm is a print of {w} pixels at {r} dpi", "{w} pixels at {r} dpi in centimeters", "print width in cm: {w} px, {r} dots per inch", "I print {w} pixels with {r} dpi. how many centimeters wide [does it get|is it]", "at {r} dpi, {w} pixels make how many centimeters"), f"{wide} / {dpi} * 2.54", "It is **{out}** cm wide."),
    )  # fmt: skip
    prompt = draw.phrase(*t, w=wide, h=high, d=inches, p=p, q=q, s=side, r=dpi)
    return ask(prompt, f"result = round({formula}, 2)\nprint(result)", answer, think=f"That is {formula}.")  # fmt: skip


@family("word problems", number=True)
def reading_time(draw: Draw) -> tuple[Item, ...]:
    """Pages, words, frames, beats: a number over its rate."""
    words, rate = draw.integer(200, 90000), draw.pick(150, 180, 200, 220, 250, 300)
    pages, per = draw.integer(80, 900), draw.pick(8, 10, 12, 15, 20, 25, 30, 40)
    fps, seconds, minutes = draw.pick(24, 25, 30, 50, 60), draw.integer(5, 600), draw.integer(2, 150)  # fmt: skip
    typed, speed = draw.integer(200, 5000), draw.pick(25, 30, 35, 40, 45, 50, 60, 75)
    t, formula, answer = draw.pick(
        (("how many minutes to read {n} words at {r} words per minute", "reading time in minutes: {n} words, {r} wpm", "an article has {n} words. I read {r} words a minute. minutes", "{n} words, {r} per minute: how long in minutes", "a speech of {n} words at {r} words per minute lasts how many minutes", "text of {n} words read at {r} wpm, minutes needed"), f"{words} / {rate}", "It takes **{out}** minutes."),
        (("how many hours to read a book of {p} pages at {q} pages an hour", "{p} pages, {q} pages per hour: hours", "I read {q} pages an hour and the [novel|book] has {p}. how many hours", "reading {p} pages with {q} pages per hour takes how many hours", "hours for a {p} page book at {q} pages in an hour"), f"{pages} / {per}", "It takes **{out}** hours."),
        (("how many days to [read|finish] {p} pages at {q} pages a day, rounded up", "{p} pages, {q} a day: whole days needed", "I read {q} pages every day. the [novel|book] has {p}. on which day do I finish", "a book of {p} pages, {q} pages each evening. how many evenings"), f"-(-{pages} // {per})", "It takes **{out}** days."),
        (("how many frames are in {s} seconds at {f} fps", "frames of a {s} second clip, {f} frames per second", "{s} s of video with {f} fps: number of frames", "a camera films {s} seconds with {f} pictures per second. how many pictures", "{f} fps for {s} seconds is how many frames"), f"{fps} * {seconds}", "There are **{out}** frames."),
        (("how many frames has a film of {m} minutes at {f} fps", "{m} minute video, {f} frames per second: frames", "frames in {m} min at {f} fps", "an animation of {m} minutes with {f} drawings a second. how many drawings"), f"{fps} * {minutes} * 60", "There are **{out}** frames."),
        (("how many minutes to type {t} words at {v} words per minute", "typing {t} words at {v} wpm: minutes", "I type {v} words a minute. a letter has {t} words. minutes", "a secretary types {v} wpm; {t} words take how many minutes"), f"{typed} / {speed}", "It takes **{out}** minutes."),
    )  # fmt: skip
    prompt = draw.phrase(*t, n=words, r=rate, p=pages, q=per, s=seconds, m=minutes, f=fps, t=typed, v=speed)  # fmt: skip
    return ask(prompt, f"result = round({formula}, 2)\nprint(result)", answer, think=f"That is {formula}.")  # fmt: skip
