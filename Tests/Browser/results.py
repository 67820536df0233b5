"""What a check found, and how it is told."""

import dataclasses
import pathlib


@dataclasses.dataclass(frozen=True)
class Fault:
    """One thing that is wrong: the rule it breaks and an explanation a newcomer can act on."""

    rule: str
    explanation: str


@dataclasses.dataclass(frozen=True)
class Result:
    """One check of one page in one view ("320 dark", "print", or "" where the view plays no part)."""

    page: str
    view: str
    faults: tuple[Fault, ...]


def within(folder: pathlib.Path, results: list[Result]) -> list[Result]:
    """The results with their pages named from where the reader stands, not from the site's own root."""
    return [dataclasses.replace(result, page=(folder / result.page).as_posix()) for result in results]


def lines(results: list[Result]) -> list[str]:
    """One line for each fault of a page, naming all the views that show it."""
    views: dict[tuple[str, Fault], list[str]] = {}
    for result in results:
        for fault in result.faults:
            seen = views.setdefault((result.page, fault), [])
            if result.view and result.view not in seen:
                seen.append(result.view)
    return sorted(
        f"{page}{' [' + ', '.join(seen) + ']' if seen else ''}: {fault.rule}: {fault.explanation}"
        for (page, fault), seen in views.items()
    )


def close(name: str, results: list[Result]) -> int:
    """Prints the faults and the closing count; returns the exit code."""
    failed = sum(1 for result in results if result.faults)
    for line in lines(results):
        print(line)
    print(f"{name}: {len(results) - failed} passed, {failed} failed")
    return 1 if failed else 0
