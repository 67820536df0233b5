"""Charts measured, also beside other programs': python compare.py kinds|peers [--rounds N] [--pictures FOLDER]"""

import argparse
import json
import os
import pathlib
import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable
from typing import Any

from measuring import Measured, Unable, first, output
from programs import MADE, PEERS, SCRUTINEER, scrutineer

KIND_SECONDS = 0.25
PEER_SECONDS = 0.5
WITHIN = 4


def amount(value: float) -> str:
    """A number with at most three significant digits after what is whole."""
    return f"{value:,.0f}" if value >= 100 else f"{value:.3g}"


def absent(picture: bytes, data: dict[str, Any]) -> list[str]:
    """The texts of the example that a picture does not show; all of them if it is no XML."""
    wanted = [data["title"], data["note"], data["periods"][0], "90"]
    wanted += [band["note"] for band in data["bands"]]
    wanted += [f"{line['label']} {line['texts'][-1]}" for line in data["series"]]
    try:
        found = re.sub(r"\s+", " ", " ".join(ElementTree.fromstring(picture).itertext()))
    except ElementTree.ParseError:
        return wanted
    return [text for text in wanted if text not in found]


def keep(found: Measured, name: str, folder: pathlib.Path | None) -> None:
    """Writes a picture into the folder for pictures, if there is one."""
    if folder:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{name}.svg").write_bytes(found.picture)


def kinds(rounds: int, folder: pathlib.Path | None) -> list[str]:
    """The table of chart kinds: every example, wide layout."""
    found = [first(scrutineer(name)) for name in output([SCRUTINEER, "--kinds"]).decode().split()]
    for _ in range(rounds):
        for kind in found:
            kind.draw(KIND_SECONDS)
    lines = ["| chart kind, wide layout | charts a second | µs a chart | bytes | gzip -9 |", "|---|--:|--:|--:|--:|"]
    for kind in found:
        name = kind.program.kind[0]
        keep(kind, name, folder)
        speed = f"{amount(kind.rate)} | {amount(1e6 / kind.rate)}"
        lines.append(f"| {name} | {speed} | {kind.size:,} | {kind.packed:,} |")
    return lines


def able(folder: pathlib.Path | None) -> tuple[list[Measured], list[str]]:
    """Scrutineer and the peers that draw the picture, and a line on each that does not or lacks a part of it."""
    found, remarks = [first(scrutineer("trend"))], []
    for program in PEERS:
        try:
            found.append(first(program))
        except Unable as reason:
            remarks.append(f"Left out: {program.name}: {reason}.")
    data = json.loads((MADE / "data.json").read_text(encoding="utf-8"))
    for each in found:
        keep(each, "peer-" + each.program.name.split()[0].strip(",").lower(), folder)
        if missing := absent(each.picture, data):
            remarks.append(f"{each.program.name}'s picture lacks in its texts: {'; '.join(missing)}.")
    return found, remarks


MEASURES: tuple[tuple[str, Callable[[Measured], float], Callable[[float], str], bool], ...] = (
    ("charts a second", lambda found: found.rate, amount, True),
    ("cold start", lambda found: found.start, lambda value: f"{amount(value * 1e3)} ms", False),
    ("bytes", lambda found: found.size, lambda value: f"{value:,}", False),
    ("gzip -9", lambda found: found.packed, lambda value: f"{value:,}", False),
)


def peers(rounds: int, folder: pathlib.Path | None) -> list[str]:
    """The table of programs: the trend example, each measure with how many times better Scrutineer is."""
    found, remarks = able(folder)
    for _ in range(rounds):
        for each in found:
            each.draw(PEER_SECONDS)
            each.begin()
    lines = ["| trend: 4 lines, 48 months, 3 bands | " + " | ".join(f"{name} | ×" for name, *_ in MEASURES) + " |"]
    lines.append("|---|" + "--:|" * 2 * len(MEASURES))
    behind: dict[str, list[str]] = {name: [] for name, *_ in MEASURES}
    for each in found:
        cells = [each.program.name]
        for name, value, text, more in MEASURES:
            own, other = value(found[0]), value(each)
            times = own / other if more else other / own
            cells += [text(other), "" if each is found[0] else amount(times)]
            if times < 1 and not each.program.bound:
                behind[name].append(each.program.name)
        lines.append("| " + " | ".join(cells) + " |")
    return [*lines, "", *remarks, *verdict(found, behind)]


def verdict(found: list[Measured], behind: dict[str, list[str]]) -> list[str]:
    """Whether Scrutineer is ahead of all, and how far it is from the least that the picture can cost."""
    lines = ["×: how many times better Scrutineer is; below 1 it is behind."]
    rivals = sum(not each.program.bound for each in found) - 1
    for name, others in behind.items():
        place = f"behind {', '.join(others)}" if others else f"ahead of all {rivals} that draw any chart"
        lines.append(f"{name[0].upper()}{name[1:]}: Scrutineer is {place}.")
    for bound in (each for each in found if each.program.bound):
        times = bound.rate / found[0].rate
        said = "within" if times <= WITHIN else "not within"
        lines.append(f"{bound.program.name}: {amount(times)} times as fast as Scrutineer, {said} {WITHIN} times.")
    return lines


def main() -> None:
    """Prints the table that was asked for, in one go."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("table", choices=("kinds", "peers"))
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--pictures", type=pathlib.Path)
    asked = parser.parse_args()
    try:
        lines = (kinds if asked.table == "kinds" else peers)(asked.rounds, asked.pictures)
    except Unable as reason:
        raise SystemExit(f"Scrutineer's own bench program cannot be measured: {reason}. Run: make bench") from None
    load = os.getloadavg()[0]
    print("\n".join(lines))
    print(f"Medians of {asked.rounds} rounds; the load at the end was {load:.1f} on {os.cpu_count()} processors.")


if __name__ == "__main__":
    main()
