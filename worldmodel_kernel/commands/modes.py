"""Commands for how a turn runs and is shown."""

from worldmodel_kernel.commands.registry import command, usage
from worldmodel_kernel.controls import Controls
from worldmodel_kernel.display import Bundle, note_bundle, surprise_bundle
from worldmodel_kernel.lesson import score_of

_MODES = {
    "run": "Code runs by itself.",
    "ask": "Each block of code waits for your word: run, edit, skip or stop.",
    "step": "Step by step: blocks come one at a time, and you may predict each output.",
}


@command("[on|off]", "Unfold the model's thinking, or fold it away (the default).", "on", "off")
async def think(controls: Controls, arguments: str) -> Bundle:
    shown = controls.settings.display.show_thinking
    wanted = arguments.strip() or ("off" if shown else "on")
    if wanted not in ("on", "off"):
        raise usage("think", f"think on or off? '{wanted}' is neither")
    await controls.set({"show_thinking": wanted})
    return note_bundle(f"Thinking is {'unfolded' if wanted == 'on' else 'folded'}.")


@command(
    "[run|ask|step] [SECONDS]",
    "What happens before code runs. run: nothing. ask: each block waits for your word (run, edit, "
    "skip, stop). step: for teaching; blocks come one at a time, and you may predict each output; "
    "with SECONDS a question stays open that long, then step goes on and ask stops.",
    *("run", "ask", "step"),
)
async def mode(controls: Controls, arguments: str) -> Bundle:
    words = arguments.split()
    shown = controls.settings.display
    if len(words) > 2:
        raise usage("mode", f"a mode and perhaps its seconds, not {len(words)} words")
    if words:
        pace = words[1] if len(words) == 2 else "0"
        await controls.set({"mode": words[0], "pace": pace})
        shown = controls.settings.display
    score = score_of(exchange.record for exchange in controls.conversation.exchanges)
    said = f"{_MODES[shown.mode]}{f' Questions stay open for {shown.pace:g} s.' * bool(shown.pace)}"
    return note_bundle(said + (f"\nPredictions: {score}." if score.total else ""))


@command(
    "[on|off]",
    "How surprising each output was to the model. on: shown in every turn. Without arguments: that "
    "of the last turn.",
    *("on", "off"),
)
async def surprise(controls: Controls, arguments: str) -> Bundle | list[Bundle]:
    wanted = arguments.strip()
    if wanted not in ("", "on", "off"):
        raise usage("surprise", f"surprise on or off? '{wanted}' is neither")
    if wanted:
        await controls.set({"surprise": wanted})
        how = "shown in every turn" if wanted == "on" else "kept in the record only"
        return note_bundle(f"Surprise is {how}.")
    last = controls.conversation.last_turn
    scored = [surprise_bundle(b.surprise) for b in last.blocks if b.surprise] if last else []
    return scored or note_bundle("The last turn read no output.")
