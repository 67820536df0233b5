"""What programs are compared by, and what the comparison comes to."""

import dataclasses
from collections.abc import Callable

from measuring import Measured

WITHIN = 4


def amount(value: float) -> str:
    """A number with at most three significant digits after what is whole."""
    return f"{value:,.0f}" if value >= 100 else f"{value:.3g}"


@dataclasses.dataclass(frozen=True)
class Measure:
    """What is compared: its name, its value and its text, and whether more is better."""

    name: str
    value: Callable[[Measured], float]
    text: Callable[[float], str]
    more: bool = False

    def times(self, each: Measured, own: Measured) -> float:
        """How many times better one's own value is."""
        better, worse = (own, each) if self.more else (each, own)
        return self.value(better) / self.value(worse)


MEASURES = (
    Measure("charts a second", lambda found: found.rate, amount, more=True),
    Measure("cold start", lambda found: found.start, lambda value: f"{amount(value * 1e3)} ms"),
    Measure("bytes", lambda found: found.size, amount),
    Measure("gzip -9", lambda found: found.packed, amount),
)


def row(each: Measured, own: Measured) -> str:
    """A program's line of the table: each measure, with how many times better Scrutineer is."""
    cells = [each.program.name]
    for measure in MEASURES:
        cells += [measure.text(measure.value(each)), "" if each is own else amount(measure.times(each, own))]
    return "| " + " | ".join(cells) + " |"


def verdict(own: Measured, others: list[Measured]) -> list[str]:
    """Whether Scrutineer is ahead of all, and how far it is from the least that the picture can cost."""
    lines = []
    rivals = [each for each in others if not each.program.bound]
    for measure in MEASURES if rivals else ():
        ahead = [each.program.name for each in rivals if measure.times(each, own) < 1]
        place = f"behind {', '.join(ahead)}" if ahead else f"ahead of all {len(rivals)} that draw any chart"
        lines.append(f"{measure.name.capitalize()}: Scrutineer is {place}.")
    for bound in (each for each in others if each.program.bound):
        times = bound.rate / own.rate
        said = "within" if times <= WITHIN else "not within"
        lines.append(f"{bound.program.name}: {amount(times)} times as fast as Scrutineer, {said} {WITHIN} times.")
    return lines or ["No other program was measured."]
