"""What the Python programs share: the data, colours, and the two questions that every program answers."""

import json
import os
import pathlib
import sys
import time
from collections.abc import Callable
from typing import Any

COLOURS = ("#12436D", "#801650", "#B8501C", "#1F7C75")
DASHES = ((), (7, 3), (9, 3, 2, 3), (2, 3))
FILLS = {"target": "#F0F7F3", "tolerance": "#FFFBE6", "failure": "#FDF1EF"}
GREY = "#505A5F"
LOWEST, HIGHEST = 65.0, 95.0
TICKED = (0, 12, 24, 36, 47)
NOTE_HEIGHTS = {"target": 94.0, "tolerance": 82.5, "failure": 66.0}


def data() -> dict[str, Any]:
    """The trend example, as `bench --data` has it, from the folder that BENCH_DATA names."""
    found: dict[str, Any] = json.loads(
        (pathlib.Path(os.environ["BENCH_DATA"]) / "data.json").read_text(encoding="utf-8")
    )
    return found


def edges(band: dict[str, Any]) -> tuple[float, float]:
    """Where a band begins and ends on the axis."""
    lower, upper = band["lower"], band["upper"]
    return LOWEST if lower is None else lower, HIGHEST if upper is None else upper


def run(draw: Callable[[dict[str, Any]], str]) -> None:
    """Answers `--once` with a picture and `--loop SECONDS` with how many a second."""
    found = data()
    if sys.argv[1:2] != ["--loop"]:
        sys.stdout.write(draw(found))
        return
    lasting = float(sys.argv[2]) if len(sys.argv) > 2 else 1.0
    draw(found)
    start = time.perf_counter()
    drawn = 0
    while time.perf_counter() - start < lasting:
        draw(found)
        drawn += 1
    print(drawn / (time.perf_counter() - start))
