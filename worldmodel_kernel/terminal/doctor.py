"""`worldmodel doctor`: what this machine has and lacks, and what to do about it."""

import argparse
import json
from dataclasses import asdict

from rich.console import Console
from rich.table import Table

from worldmodel_kernel.doctor import Finding, examine

_SIGNS = {"ok": "[green]ok[/]", "note": "[yellow]note[/]", "missing": "[red]missing[/]"}


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(
        prog="worldmodel doctor",
        description="Say what this machine has and lacks. Exit status 1: the main job, a question "
        "answered by the embedded model, cannot work.",
    )
    parser.add_argument("--json", action="store_true", help="findings as JSON")
    parser.add_argument(
        "--devices", action="store_true", help="try every device again, which takes a while"
    )
    options = parser.parse_args(arguments)
    findings = examine(try_devices=options.devices)
    if options.json:
        print(json.dumps([asdict(finding) for finding in findings], indent=2))
    else:
        _show(findings)
    return int(any(f.state == "missing" and f.needed for f in findings))


def _show(findings: list[Finding]) -> None:
    table = Table(box=None, show_header=False, pad_edge=False)
    for finding in findings:
        text = finding.found + (f"\n  → {finding.remedy}" if finding.remedy else "")
        table.add_row(_SIGNS[finding.state], finding.what, text)
    Console(highlight=False).print(table)
