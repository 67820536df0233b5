"""Charts measured, also beside other programs': python compare.py kinds|peers [--rounds N] [--pictures FOLDER]"""

import argparse
import json
import os
import pathlib
import re
import xml.etree.ElementTree as ElementTree
from typing import Any

from measuring import Measured, Unable, first, output
from programs import MADE, PEERS, SCRUTINEER, scrutineer
from ratios import MEASURES, amount, row, verdict

KIND_SECONDS = 0.25
PEER_SECONDS = 0.5


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
        if each.program.bound and each.picture != found[0].picture:
            remarks.append(f"{each.program.name}: the picture is not Scrutineer's, byte for byte; the ratio says little.")
    return found, remarks


def measure(found: list[Measured], rounds: int) -> list[str]:
    """Measures all in turn, round after round; takes out a peer that fails, and gives a line on it."""
    remarks = []
    for _ in range(rounds):
        for each in list(found):
            try:
                each.draw(PEER_SECONDS)
                each.begin()
            except Unable as reason:
                if each is found[0]:
                    raise
                found.remove(each)
                remarks.append(f"Left out: {each.program.name}: {reason}.")
    return remarks


def peers(rounds: int, folder: pathlib.Path | None) -> list[str]:
    """The table of programs that draw the trend example, and what it comes to."""
    found, remarks = able(folder)
    remarks += measure(found, rounds)
    own, *others = found
    return [
        "| trend: 4 lines, 48 months, 3 bands | " + " | ".join(f"{measure.name} | ×" for measure in MEASURES) + " |",
        "|---|" + "--:|" * 2 * len(MEASURES),
        *(row(each, own) for each in found),
        "",
        *remarks,
        "×: how many times better Scrutineer is; below 1 it is behind.",
        *verdict(own, others),
    ]


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
