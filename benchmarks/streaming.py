"""Text on the page while the model writes: how late, how smoothly, and for how many bytes.

Ours: JupyterLab with our extension, in headless Chromium. Baseline: the same kernel and the same
page without it, where the whole block is sent and drawn anew at each update. A scripted model
writes numbered words at a fixed rate into unfolded thinking; when it wrote each is noted in the
kernel, when each was on the screen in the page, both by this machine's clock.

Target: text at most 150 ms behind (95 of 100 words), no task of the page over 50 ms, and the bytes
for twice the text at most 2.5 times as many.
"""

import argparse
import json
import os
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from bisect import bisect_left
from collections.abc import AsyncGenerator, Iterator
from contextlib import contextmanager
from pathlib import Path
from shutil import which
from typing import Any

KERNEL = "--kernel"
TEXT = ".jp-OutputArea details :is(pre, .jp-wm-words)"
WATCH = """selector => {
  const seen = window.seen = {shown: [], long: []};
  new PerformanceObserver(list => list.getEntries().forEach(e => seen.long.push(e.duration)))
    .observe({type: 'longtask'});
  const look = () => {
    const node = document.querySelector(selector);
    const word = node && /(\\d+) [^ ]*$/.exec(node.textContent.slice(-40));
    const last = seen.shown.at(-1);
    if (word && (!last || last[1] !== Number(word[1]))) {
      seen.shown.push([performance.timeOrigin + performance.now(), Number(word[1])]);
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}"""
READY = """async () => {
  const context = window.jupyterapp.shell.currentWidget.sessionContext;
  await context.ready;
  await context.session.kernel.info;
}"""
RUN = "() => void window.jupyterapp.commands.execute('notebook:run-all-cells')"


def numbered(tokens: int) -> str:
    """Words whose numbers tell how far the text is; a few words to a line."""
    return "".join(f"{n}{chr(10) if n % 12 == 11 else ' '}" for n in range(tokens)).replace(
        "\n", " \n"
    )


# --- the kernel -----------------------------------------------------------------------------------


def run_kernel(rate: float, log: Path, arguments: list[str]) -> None:
    """A WorldModel kernel whose scripted model writes at a rate, and notes when."""
    from worldmodel_kernel import session
    from worldmodel_kernel.engines import Request, Sampled
    from worldmodel_kernel.engines.scripted import ScriptedEngine
    from worldmodel_kernel.kernel import WorldModelApp

    class Paced(ScriptedEngine):
        async def generate(self, request: Request) -> AsyncGenerator[Sampled, None]:
            import asyncio

            stream, text, written, begun = self.codec.stream(), "", [], time.time()
            async for sampled in super().generate(request):
                text += stream.step(sampled.token)
                if text.endswith(" "):  # a whole word is a token here
                    due = begun + len(written) / rate
                    await asyncio.sleep(max(due - time.time(), 0))
                    written.append(1000 * time.time())
                yield sampled
            log.write_text(json.dumps(written))

    session.ScriptedEngine = Paced  # type: ignore[attr-defined]
    WorldModelApp.launch_instance(argv=arguments)


def prepare(folder: Path, tokens: int, rate: float) -> dict[str, str]:
    """A kernelspec, a script and a notebook; the environment in which they are found."""
    import nbformat
    from nbformat.v4 import new_code_cell, new_notebook

    spec = folder / "jupyter" / "kernels" / "worldmodel"
    spec.mkdir(parents=True)
    steps = [f"<think>\n{numbered(tokens)}\n</think>\nDone."]
    (folder / "script.json").write_text(json.dumps([{"prompt": "write", "steps": steps}]))
    me = [sys.executable, __file__, KERNEL, str(rate), str(folder / "log.json")]
    kernel = {
        "argv": [*me, "-f", "{connection_file}"],
        "display_name": "WorldModel",
        "language": "python",
        "interrupt_mode": "message",
        "env": {
            "WORLDMODEL_ENGINE": "scripted",
            "WORLDMODEL_SCRIPT": str(folder / "script.json"),
            "WORLDMODEL_SHOW_THINKING": "true",
            "WORLDMODEL_MAX_STEP_TOKENS": "1000000",
            "WORLDMODEL_MAX_TOKENS": "1000000",
        },
    }
    (spec / "kernel.json").write_text(json.dumps(kernel))
    named = {"name": "worldmodel", "display_name": "WorldModel", "language": "python"}
    made = new_notebook(cells=[new_code_cell("write")], metadata={"kernelspec": named})
    nbformat.write(made, folder / "page.ipynb")
    homes = {n: str(folder) for n in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME")}
    return os.environ | homes | {"JUPYTER_PATH": str(folder / "jupyter")}


# --- the page -------------------------------------------------------------------------------------


@contextmanager
def served(folder: Path, environment: dict[str, str], *, extension: bool) -> Iterator[str]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    without = [] if extension else [f'--LabApp.labextensions_path=["{folder}"]']
    command = [
        *(sys.executable, "-m", "jupyterlab", "--no-browser", "--allow-root"),
        *(f"--ServerApp.port={port}", "--IdentityProvider.token=", "--expose-app-in-browser"),
        *(f"--ServerApp.root_dir={folder}", "--LabApp.news_url=None", *without),
    ]
    with (folder / "server.log").open("w") as log:
        process = subprocess.Popen(command, env=environment, stdout=log, stderr=log)
    address = f"http://127.0.0.1:{port}"
    try:
        while process.poll() is None:
            try:
                urllib.request.urlopen(address + "/api", timeout=2).close()
                break
            except (urllib.error.URLError, OSError):
                time.sleep(0.2)
        yield address
    finally:
        process.terminate()
        process.wait(timeout=30)


def measure(browser: Any, tokens: int, rate: float, *, extension: bool) -> dict[str, float]:
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        folder = Path(name)
        environment = prepare(folder, tokens, rate)
        with served(folder, environment, extension=extension) as address:
            page = browser.new_page(viewport={"width": 1000, "height": 800})
            frames: list[tuple[float, int]] = []
            page.on("websocket", lambda ws: ws.on("framereceived", lambda data: _note(frames, data)))
            page.goto(f"{address}/lab/workspaces/bench/tree/page.ipynb?reset")
            page.wait_for_selector(".jp-NotebookPanel .jp-Cell", timeout=60_000)
            page.evaluate(READY)
            if extension:
                page.wait_for_selector(".jp-wm-select:enabled", timeout=60_000)
            time.sleep(3)  # what a page does when it opens is over
            frames.clear()
            page.evaluate(WATCH, TEXT)
            page.evaluate(RUN)
            page.wait_for_selector(".jp-OutputArea :text('Done.')", timeout=600_000)
            time.sleep(0.5)
            seen = page.evaluate("() => window.seen")
            page.close()
            return figures(json.loads((folder / "log.json").read_text()), seen, frames)


def _note(frames: list[tuple[float, int]], data: str | bytes) -> None:
    frames.append((1000 * time.time(), len(data)))


def figures(
    written: list[float], seen: dict[str, Any], frames: list[tuple[float, int]]
) -> dict[str, float]:
    """Lags of all words that were ever the newest on the page or before it, tasks, and bytes."""
    times, words = zip(*seen["shown"], strict=True)
    lags = sorted(
        times[at] - when
        for word, when in enumerate(written)
        if (at := bisect_left(words, word)) < len(words)
    )
    middle = written[len(written) // 2]
    half = sum(size for when, size in frames if when <= middle)
    total = sum(size for _, size in frames)
    return {
        "words": len(written),
        "lag_ms_p50": round(lags[len(lags) // 2]),
        "lag_ms_p95": round(lags[int(len(lags) * 0.95)]),
        "lag_ms_max": round(lags[-1]),
        "long_tasks": sum(duration > 50 for duration in seen["long"]),
        "longest_task_ms": round(max(seen["long"], default=0)),
        "bytes_a_word": round(total / len(written)),
        "bytes_for_twice_the_text": round(total / half, 2),
    }


def main() -> None:
    if sys.argv[1:2] == [KERNEL]:
        run_kernel(float(sys.argv[2]), Path(sys.argv[3]), sys.argv[4:])
        return
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--quick", action="store_true", help="a tenth of the text in the baseline")
    parser.add_argument("--tokens", type=int, default=2000)
    parser.add_argument("--rate", type=float, default=200.0, help="tokens a second")
    options = parser.parse_args()
    chromium = next((p for n in ("chromium", "google-chrome") if (p := which(n))), None)
    if chromium is None:
        print("No Chromium on this machine: nothing measured.")
        return
    from playwright.sync_api import sync_playwright

    found: dict[str, dict[str, float]] = {}
    with sync_playwright() as driver:
        flags = ["--no-sandbox", "--disable-gpu"]
        browser = driver.chromium.launch(executable_path=chromium, args=flags)
        for name in ("extension", "baseline"):
            ours = name == "extension"
            found[name] = measure(browser, options.tokens, options.rate, extension=ours)
            print(name, found[name])
        browser.close()
    ours, baseline = found["extension"], found["baseline"]
    ratio = {
        key: round(ours[key] / baseline[key], 3) if baseline[key] else None
        for key in ("lag_ms_p95", "bytes_a_word", "bytes_for_twice_the_text")
    }
    print(
        json.dumps(
            {
                "benchmark": "streaming",
                "tokens": options.tokens,
                "rate": options.rate,
                **found,
                "ratio": ratio,
                "load": round(os.getloadavg()[0], 1),
            }
        )
    )


if __name__ == "__main__":
    main()
