"""Puts our tags on Qwen3's reserved token ids, with rows that mean something from the start.

    worldmodel train base Qwen/Qwen3-1.7B runs/base
    worldmodel train base path/to/qwen3 runs/base

Qwen3's embedding table has 151936 rows and its tokenizer 151669 tokens: the rows between were
never trained. The six tags that Qwen3 lacks become tokens 151669 to 151674, so the table keeps
its size. Untrained rows are almost alike, and tags that start there get mixed up even when an
adapter trains them; so each tag's row becomes the mean of the rows of its text pieces ("<",
"code", ">" for the tag <code>). An adapter should still train them: list them, as
`TAG_IDS.values()`, in peft's `trainable_token_indices`.

    Source of the mean: Gee et al., Fast Vocabulary Transfer for Language Model Compression,
    2022, arXiv:2402.09977. There, too, a new token starts as the mean of its pieces under the
    original tokenizer.

The weights are copied as files, then six rows are written in place: nothing is loaded, every
other byte stays as it was, and memory does not grow with the model. What is no Qwen3, has its
reserved ids in use, or is not in safetensors files is refused. `worldmodel_base.json` in the new
folder records what was done.
"""

import json
import re
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import torch
from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TransferSpeedColumn
from torch import Tensor

from worldmodel_kernel.errors import DataError
from worldmodel_kernel.tags import MESSAGE_END, MESSAGE_START, V2, Tag

FIRST_ID = 151_669
"""The first id that Qwen3's tokenizer leaves free."""

TAG_IDS = {
    mark: FIRST_ID + place
    for place, mark in enumerate(
        mark for tag in V2.tags if tag is not Tag.THINK for mark in (tag.opening, tag.closing)
    )
}
RECORD = "worldmodel_base.json"

_IDS = f"{FIRST_ID} to {max(TAG_IDS.values())}"
_EXPECTED = (MESSAGE_START, MESSAGE_END, Tag.THINK.opening, Tag.THINK.closing)
_EMBEDDING, _HEAD = "model.embed_tokens.weight", "lm_head.weight"
_DTYPES = {"F32": torch.float32, "BF16": torch.bfloat16, "F16": torch.float16}
_INDEX = "model.safetensors.index.json"
_SMALL = ("*.json", "*.jinja", "*.txt", "LICENSE*")
_KEPT = ("config.json", "generation_config.json", _INDEX, "LICENSE*")
"""What a newly prepared folder has from its base, besides weights; the tokenizer is saved anew."""

_HUB_NAME = re.compile(r"\w[\w.-]*/[\w.-]+")
_CHUNK_BYTES = 16 * 2**20


def prepare_base(base: str | Path, out: Path, *, seed: int = 0) -> Path:
    """Write the base with our tags to `out`, and return `out`.

    A base that was prepared before is copied as it is: its rows may have been trained since.

    Args:
        base: a folder that transformers can load, or a name on the hub.
        out: a folder that does not exist yet, or is empty.
        seed: recorded, and nothing else: a mean leaves nothing to chance.

    Raises:
        DataError: the base cannot be prepared, or `out` cannot be written; `out` is then left
            as it was.
    """
    try:
        if out.exists() and (not out.is_dir() or any(out.iterdir())):
            raise DataError(f"{out} exists and is not empty; name a new folder")
        folder = _located(base)
        tied = bool(_config(folder).get("tie_word_embeddings", False))
        print(f"reading the tokenizer of {base}", flush=True)
        tokenizer = _tokenizer(folder)
        pieces = None if _is_prepared(tokenizer, folder) else _add_tags(tokenizer)
        shards = _shards(base, folder)
        tables = _tables(shards, tied=tied)
        with _appearing(out) as fresh:
            _copy([*_matching(folder, _KEPT if pieces else _SMALL), *shards], fresh)
            if pieces:
                tokenizer.save_pretrained(fresh)
                _write_rows(tables, pieces, fresh)
                cached = folder.parent.name == "snapshots"  # the hub's, named after the commit
                record = {"base": str(base), "revision": folder.name if cached else None}
                record |= {"seed": seed} | _record(tables, pieces, tokenizer)
                (fresh / RECORD).write_text(json.dumps(record, indent=2) + "\n", encoding="utf-8")
        done = f"{' '.join(TAG_IDS)} are tokens {_IDS}"
        print(done if pieces else f"{base} is prepared already; {out} is a plain copy of it")
    except OSError as error:
        raise DataError(f"{base} cannot be prepared in {out}: {error}") from error
    return out


def _record(tables: list["Table"], pieces: dict[str, list[int]], tokenizer: Any) -> dict[str, Any]:
    """What was done, for `RECORD`."""
    return {
        "rows": "each the mean of its pieces' rows, in float32, rounded to the table's type",
        "tables": {t.name: {"rows": t.rows, "dtype": str(t.dtype)} for t in tables},
        "tags": {
            mark: {
                "id": TAG_IDS[mark],
                "pieces": tokenizer.convert_ids_to_tokens(ids),
                "piece_ids": ids,
            }
            for mark, ids in pieces.items()
        },
    }


@contextmanager
def _appearing(out: Path) -> Iterator[Path]:
    """A folder to fill; it becomes `out` when all went well, and vanishes when not."""
    out.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=out.parent, prefix=f".{out.name}-") as beside:
        fresh = Path(beside) / "base"
        fresh.mkdir()
        yield fresh
        if out.is_dir():
            out.rmdir()
        fresh.rename(out)


# --- the base -----------------------------------------------------------------------------------


def _located(base: str | Path) -> Path:
    """The folder of the base; of a base on the hub, its small files are there."""
    folder = Path(base).expanduser()
    if folder.is_dir():
        return folder
    if isinstance(base, Path) or not _HUB_NAME.fullmatch(base):
        raise DataError(
            f"no base at {base}: there is no such folder\n"
            "  Give a folder with config.json, or a name on the hub such as Qwen/Qwen3-1.7B."
        )
    return _downloaded(base, _SMALL)


def _downloaded(name: str, patterns: Iterable[str], revision: str | None = None) -> Path:
    """The hub's folder for that name; shows its own progress."""
    from huggingface_hub import snapshot_download

    try:
        return Path(snapshot_download(name, revision=revision, allow_patterns=list(patterns)))
    except Exception as error:  # the library raises anything here; this is where it is reported
        raise DataError(
            f"{name} is no folder, and it cannot be had from the hub: {error!r}\n"
            "  The hub needs a network and the right spelling; a folder works offline."
        ) from error


def _config(folder: Path) -> dict[str, Any]:
    config = _json(folder / "config.json")
    if config.get("model_type") != "qwen3":
        raise DataError(
            f"{folder} is no Qwen3: its config.json says model_type {config.get('model_type')!r}\n"
            "  Choose a dense Qwen3, such as Qwen/Qwen3-1.7B."
        )
    return config


def _json(path: Path) -> dict[str, Any]:
    if not path.is_file():
        raise DataError(f"{path.parent} has no {path.name}; give the folder of a whole model")
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except ValueError as error:
        raise DataError(f"{path} is not JSON: {error}") from error
    if not isinstance(content, dict):
        raise DataError(f"{path} holds no JSON object")
    return content


def _matching(folder: Path, patterns: Iterable[str]) -> list[Path]:
    return sorted({path for each in patterns for path in folder.glob(each) if path.is_file()})


# --- the tokenizer ------------------------------------------------------------------------------


def _tokenizer(folder: Path) -> Any:
    present = {path.name for path in folder.iterdir()}
    if "tokenizer.json" not in present and not {"vocab.json", "merges.txt"} <= present:
        raise DataError(
            f"{folder} has no tokenizer: neither tokenizer.json nor vocab.json and merges.txt"
        )
    from transformers import AutoTokenizer

    try:
        return AutoTokenizer.from_pretrained(str(folder))
    except Exception as error:  # the library raises anything here; this is where it is reported
        raise DataError(f"the tokenizer of {folder} is unreadable: {error!r}") from error


def _is_prepared(tokenizer: Any, folder: Path) -> bool:
    """Whether the tags are there; raises where they are neither there nor can be put there."""
    vocabulary: dict[str, int] = tokenizer.get_vocab()
    missing = [mark for mark in _EXPECTED if mark not in vocabulary]
    if missing:
        raise DataError(f"{folder} has no Qwen3 tokenizer: it lacks {' '.join(missing)}")
    if all(vocabulary.get(mark) == id for mark, id in TAG_IDS.items()):
        if (folder / RECORD).is_file():
            return True
        raise DataError(
            f"the tokenizer of {folder} has the tags, but no {RECORD} says what their rows hold\n"
            "  If the rows were trained, the folder needs no preparing; if not, start from the "
            "original Qwen3."
        )
    taken = {i: t for t, i in vocabulary.items() if i in TAG_IDS.values() or t in TAG_IDS}
    if taken:
        found = ", ".join(f"{id} is {token!r}" for id, token in sorted(taken.items()))
        raise DataError(
            f"{folder}: our tags cannot be tokens {_IDS}, because {found}\n"
            "  Start from a Qwen3 whose tokenizer was not extended."
        )
    return False


def _add_tags(tokenizer: Any) -> dict[str, list[int]]:
    """Add the tags; returns the text pieces that each of them was until now.

    They are added as Qwen3 adds <think>: not "special", so that decoding never drops them.
    """
    from transformers import AddedToken

    pieces = {mark: tokenizer.encode(mark, add_special_tokens=False) for mark in TAG_IDS}
    tokenizer.add_tokens([AddedToken(mark, special=False, normalized=False) for mark in TAG_IDS])
    given = tokenizer.convert_tokens_to_ids(list(TAG_IDS))
    if given != list(TAG_IDS.values()):
        raise DataError(
            f"our tags cannot be tokens {_IDS}: this tokenizer gives them {given}, because it "
            f"does not end at {FIRST_ID - 1} as Qwen3's does"
        )
    return pieces


# --- the weights --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Table:
    """A matrix inside a safetensors file, read and written a row at a time.

    File format: https://huggingface.co/docs/safetensors/index#format
    """

    name: str
    file: Path
    dtype: torch.dtype
    rows: int
    width: int
    start: int
    """Where row 0 begins, in bytes from the file's start."""

    @property
    def _row_bytes(self) -> int:
        return self.width * self.dtype.itemsize

    def read(self, row: int) -> Tensor:
        with self.file.open("rb") as file:
            file.seek(self.start + row * self._row_bytes)
            return torch.frombuffer(bytearray(file.read(self._row_bytes)), dtype=self.dtype)

    def write(self, row: int, values: Tensor) -> None:
        """Values of shape (width,) and the table's dtype."""
        data = bytes(values.view(torch.uint8).tolist())
        assert len(data) == self._row_bytes
        with self.file.open("r+b") as file:
            file.seek(self.start + row * self._row_bytes)
            file.write(data)


def _shards(base: str | Path, folder: Path) -> list[Path]:
    """All files of weights, fetched where the base is on the hub."""
    if not Path(base).expanduser().is_dir():
        _downloaded(str(base), ["*.safetensors"], revision=folder.name)
    names = {"model.safetensors"}
    if (folder / _INDEX).is_file() and not (folder / "model.safetensors").is_file():
        names = set(_json(folder / _INDEX).get("weight_map", {}).values())
    missing = sorted(name for name in names if not (folder / name).is_file())
    if missing or not names:
        raise DataError(
            f"{folder} lacks weights: {', '.join(missing) or 'its index names none'}\n"
            "  They must be safetensors files; transformers' save_pretrained writes such."
        )
    return [folder / name for name in sorted(names)]


def _tables(shards: list[Path], *, tied: bool) -> list[Table]:
    """The tables that hold token rows; the head too where it is tied and stored all the same.

    Were only one of the two written, transformers would find them unequal and untie them
    (transformers 5.23, modeling_utils.py, tie_weights).
    """
    found = {}
    for shard in shards:
        for name, entry in _header(shard).items():
            if name in (_EMBEDDING, _HEAD):
                found[name] = _table(name, shard, entry)
    for name in [_EMBEDDING] if tied else [_EMBEDDING, _HEAD]:
        if name not in found:
            raise DataError(f"the weights in {shards[0].parent} lack {name}")
    return list(found.values())


def _table(name: str, shard: Path, entry: dict[str, Any]) -> Table:
    rows, width = entry["shape"]
    if rows <= max(TAG_IDS.values()):
        raise DataError(
            f"{name} in {shard} is too small: {rows} rows, and the tags need row "
            f"{max(TAG_IDS.values())}\n  Qwen3's table has 151936; was this one resized?"
        )
    if entry["dtype"] not in _DTYPES:
        raise DataError(
            f"{name} in {shard} is stored as {entry['dtype']}; known: {', '.join(_DTYPES)}\n"
            "  Take the model that was not quantized."
        )
    return Table(name, shard, _DTYPES[entry["dtype"]], rows, width, entry["start"])


def _write_rows(tables: list[Table], pieces: dict[str, list[int]], folder: Path) -> None:
    """Give the tags in `folder`, a copy of the tables' files, the means of their pieces' rows.

    Each table has means of its own rows, taken in float32 and rounded to the table's type.
    """
    for table in tables:
        copied = replace(table, file=folder / table.file.name)
        for mark, ids in pieces.items():
            mean = torch.stack([table.read(id) for id in ids]).float().mean(dim=0)
            copied.write(TAG_IDS[mark], mean.to(table.dtype))


def _header(shard: Path) -> dict[str, dict[str, Any]]:
    """What the file holds: dtype, shape and `start` (in bytes from the file's start) by name."""
    try:
        with shard.open("rb") as file:
            length = int.from_bytes(file.read(8), "little")
            if length > shard.stat().st_size:
                raise ValueError("its header is cut off")
            entries: dict[str, Any] = json.loads(file.read(length))
        entries.pop("__metadata__", None)
        end = 8 + length + max((entry["data_offsets"][1] for entry in entries.values()), default=0)
        if end != shard.stat().st_size:
            raise ValueError(f"it has {shard.stat().st_size} bytes and should have {end}")
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise DataError(
            f"{shard} is no whole safetensors file: {error}\n  Download it again."
        ) from error
    return {
        name: entry | {"start": 8 + length + entry["data_offsets"][0]}
        for name, entry in entries.items()
    }


def _copy(files: list[Path], folder: Path) -> None:
    """Byte by byte into `folder`, links followed, with a bar for each large file."""
    columns = TextColumn("{task.description}"), BarColumn(), DownloadColumn(), TransferSpeedColumn()
    with Progress(*columns) as progress:
        for source in files:
            size = source.stat().st_size
            bar = progress.add_task(source.name, total=size, visible=size > _CHUNK_BYTES)
            with source.open("rb") as old, (folder / source.name).open("wb") as new:
                while chunk := old.read(_CHUNK_BYTES):
                    new.write(chunk)
                    progress.advance(bar, len(chunk))
