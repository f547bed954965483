"""Verbs of `worldmodel train` that make a model: from scratch, or a base that knows our tags."""

import argparse
from itertools import islice
from pathlib import Path

from worldmodel_train.locking import alone
from worldmodel_train.terminal.numbers import positive
from worldmodel_train.terminal.settings import settings_of
from worldmodel_train.terminal.starting import STOPPED


def add_tiny(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(run=_tiny)
    parser.add_argument("recipe", type=Path, help="TOML file of settings (train/recipes/tiny.toml)")
    parser.add_argument("--resume", action="store_true", help="go on from the run's checkpoint")
    parser.add_argument(
        "--until", type=positive, metavar="STEP", help="stop after this step; --resume goes on"
    )
    parser.add_argument(
        "--set", action="append", default=[], metavar="NAME=VALUE", help="any setting"
    )


def _tiny(options: argparse.Namespace) -> int:
    from worldmodel_train.pretrain import PretrainSettings, train

    settings = settings_of(options, PretrainSettings(), (), {})
    with alone(Path(settings.out), resume=options.resume):
        final = train(settings, resume=options.resume, until=options.until)
    if final is None:
        print(f"Stopped with a checkpoint in {settings.out}; --resume goes on from here")
        return STOPPED
    print(f"The weights are in {final}")
    return 0


def add_tokenizer(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(run=_tokenizer)
    parser.add_argument("data", type=Path, help="training examples, JSON lines")
    parser.add_argument("folder", type=Path, help="where tokenizer.json goes")
    parser.add_argument(
        "--examples", type=positive, default=8000, help="read so many (%(default)s)"
    )


def _tokenizer(options: argparse.Namespace) -> int:
    from worldmodel_train.formats import read_any
    from worldmodel_train.tokenizer import save, texts_of, train_tokenizer

    examples = islice(read_any(options.data), options.examples)
    save(train_tokenizer(list(texts_of(examples))), options.folder)
    print(f"The tokenizer is in {options.folder}")
    return 0


def add_base(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(run=_base)
    parser.add_argument("base", metavar="BASE", help="a Qwen3: a folder, or a name on the hub")
    parser.add_argument("out", metavar="OUT", type=Path, help="new folder, as large as the base")


def _base(options: argparse.Namespace) -> int:
    from worldmodel_train.prepare_base import prepare_base

    print(f"The base is in {prepare_base(options.base, options.out)}")
    return 0


def add_average(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(run=_average)
    parser.add_argument("models", metavar="MODEL", type=Path, nargs="+", help="folders of models")
    parser.add_argument("--out", type=Path, required=True, help="new folder for their mean")


def _average(options: argparse.Namespace) -> int:
    from worldmodel_train.averaging import average

    print(f"The mean is in {average(options.models, options.out)}")
    return 0


def add_retokenize(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(run=_retokenize)
    parser.add_argument("model", type=Path, help="folder of a model made by train tiny")
    parser.add_argument("tokenizer", type=Path, help="folder of the new tokenizer")
    parser.add_argument("--out", type=Path, required=True, help="new folder, to be trained on")


def _retokenize(options: argparse.Namespace) -> int:
    from worldmodel_train.retokenizing import retokenized

    print(f"The model is in {retokenized(options.model, options.tokenizer, options.out)}")
    print("Train it on: worldmodel train tiny … --set begin=FOLDER --set tokenizer=FOLDER")
    return 0
