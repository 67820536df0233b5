"""How fast a program draws and starts and how large its picture is: medians, as machines are noisy."""

import dataclasses
import statistics
import subprocess
import time

from programs import ENVIRONMENT, Program

STARTS = 40
SECONDS_OF_STARTS = 0.5


class Unable(Exception):
    """A program cannot be run, or does not give what it was asked for; says why in a line."""


@dataclasses.dataclass
class Measured:
    """What was found about a program; each round adds to it."""

    program: Program
    picture: bytes
    rates: list[float] = dataclasses.field(default_factory=list)
    starts: list[float] = dataclasses.field(default_factory=list)

    @property
    def rate(self) -> float:
        """Pictures a second."""
        return statistics.median(self.rates)

    @property
    def start(self) -> float:
        """Seconds from the start of a process that draws one picture to its end."""
        return statistics.median(self.starts)

    @property
    def size(self) -> int:
        """Bytes of the picture."""
        return len(self.picture)

    @property
    def packed(self) -> int:
        """Bytes of the picture as `gzip -9` packs it."""
        return len(subprocess.run(["gzip", "-9"], input=self.picture, stdout=subprocess.PIPE, check=True).stdout)

    def draw(self, seconds: float) -> None:
        """One more sample of how fast it draws."""
        printed = output(self.program.loop(seconds))
        try:
            self.rates.append(float(printed))
        except ValueError:
            raise Unable(f"printed no number: {printed[:60]!r}") from None

    def begin(self) -> None:
        """Some more starts: many of a quick program, at least two of a slow one."""
        begun = time.perf_counter()
        for number in range(STARTS):
            if number >= 2 and time.perf_counter() - begun > SECONDS_OF_STARTS:
                return
            start = time.perf_counter()
            code = subprocess.call(
                self.program.once(),
                env=ENVIRONMENT,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                close_fds=False,
            )
            if code != 0:
                raise Unable(f"ended with code {code}")
            self.starts.append(time.perf_counter() - start)


def output(command: list[str]) -> bytes:
    """What a command prints."""
    try:
        done = subprocess.run(command, env=ENVIRONMENT, stdin=subprocess.DEVNULL, capture_output=True, check=False)
    except OSError as error:
        raise Unable(f"not installed or not built ({error.strerror})") from None
    if done.returncode != 0 or not done.stdout:
        said = done.stderr.decode(errors="replace").strip().splitlines() or [f"code {done.returncode}, nothing printed"]
        raise Unable(said[-1][:200])
    return done.stdout


def first(program: Program) -> Measured:
    """The program with the picture that it draws."""
    return Measured(program, output(program.once()))
