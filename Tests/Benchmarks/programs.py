"""The programs that draw the trend example, as a catalogue: each answers `--once` and `--loop SECONDS`."""

import dataclasses
import os
import pathlib

ROOT = pathlib.Path(__file__).resolve().parents[2]
HERE = ROOT / "Tests" / "Benchmarks"
MADE = ROOT / ".build" / "peers"
PYTHON = str(ROOT / ".venv-bench" / "bin" / "python")
SCRUTINEER = str(ROOT / ".build" / "release" / "bench")


@dataclasses.dataclass(frozen=True)
class Program:
    """A program: its name in the table, how it is started, and what it is asked for with before any number."""

    name: str
    command: tuple[str, ...]
    kind: tuple[str, ...] = ()
    bound: bool = False
    """Whether it is no rival but the least that the picture can cost."""

    def once(self) -> list[str]:
        """What prints one picture."""
        return [*self.command, "--once", *self.kind]

    def loop(self, seconds: float) -> list[str]:
        """What draws for a time and prints how many pictures a second."""
        return [*self.command, "--loop", *self.kind, str(seconds)]


def scrutineer(kind: str) -> Program:
    """Scrutineer, drawing a chart kind's example."""
    return Program("Scrutineer", (SCRUTINEER,), (kind,))


PEERS = (
    Program("C, this picture only", (str(MADE / "writer"),), bound=True),
    Program("plotters (Rust)", (str(MADE / "plotters" / "release" / "plotters-trend"),)),
    Program("gnuplot", ("gnuplot", "-c", str(HERE / "trend.gnuplot"))),
    Program("pygal (Python)", (PYTHON, str(HERE / "draw_pygal.py"))),
    Program("matplotlib (Python)", (PYTHON, str(HERE / "draw_matplotlib.py"))),
    Program("Vega-Lite (vl-convert)", (PYTHON, str(HERE / "draw_vega.py"))),
)

ENVIRONMENT = {**os.environ, "BENCH_DATA": str(MADE)}
