"""Proves a built site in a browser: python proof.py [--all] FOLDER..., or python proof.py --self-test"""

import argparse
import concurrent.futures
import functools
import multiprocessing
import pathlib
import sys

import html_checker
import pages
import structure
from browser import VIEWS, Views, visit_all
from results import Result, close, within
from serving import serving

WORKERS = 2
TWO_VIEWS: Views = [(320, "dark"), (1280, "light")]


def shares(chosen: list[pages.Page]) -> list[list[str]]:
    """Deals the pages out so that every worker has about as much to read."""
    hands: list[list[pages.Page]] = [[] for _ in range(WORKERS)]
    for page in sorted(chosen, key=lambda page: -page.size):
        min(hands, key=lambda hand: sum(held.size for held in hand)).append(page)
    return [[page.path for page in hand] for hand in hands if hand]


def visit(folder: pathlib.Path, chosen: list[pages.Page], views: Views) -> list[Result]:
    """Opens the pages in as many browsers as there are workers."""
    spawning = multiprocessing.get_context("spawn")
    with serving(folder) as origin, concurrent.futures.ProcessPoolExecutor(WORKERS, mp_context=spawning) as workers:
        found = list(workers.map(functools.partial(visit_all, origin, views), shares(chosen)))
    return [result for share in found for result in share]


def prove(folder: pathlib.Path, every: bool) -> list[Result]:
    """Reads every page, opens every kind of page; says how many of each."""
    found = pages.read(folder)
    if not found:
        raise SystemExit(f"{folder} holds no HTML page. Build the site first: make site")
    chosen = found if every else pages.sample(found)
    kinds = sorted({page.kind for page in found})
    print(f"{folder}: {len(found)} pages read, {len(chosen)} opened in the browser ({len(kinds)} kinds)")
    return within(folder, structure.check(folder, found) + visit(folder, chosen, VIEWS))


def self_test(folder: pathlib.Path) -> int:
    """Each page of the folder names in data-expect the rules it breaks: those, and no others, must be found."""
    found = pages.read(folder)
    broken: dict[str, set[str]] = {page.path: set() for page in found}
    results = structure.check(folder, found) + visit(folder, found, TWO_VIEWS) + html_checker.check(folder)[0]
    for result in results:
        broken.setdefault(result.page, set()).update(fault.rule for fault in result.faults)
    failed = 0
    for page in found:
        expected = set(page.expected)
        if broken[page.path] != expected:
            failed += 1
            missed, extra = sorted(expected - broken[page.path]), sorted(broken[page.path] - expected)
            print(f"{page.path}: missed: {', '.join(missed) or 'none'}; found by mistake: {', '.join(extra) or 'none'}")
    print(f"planted: {len(found) - failed} passed, {failed} failed")
    return 1 if failed else 0


def main() -> int:
    """Reads the command line."""
    parser = argparse.ArgumentParser(description="Proves a built site in a browser.")
    parser.add_argument("folders", nargs="*", default=["public"], metavar="FOLDER", help="a built site (public)")
    parser.add_argument("--all", action="store_true", help="open every page, not some of each kind")
    parser.add_argument("--self-test", action="store_true", help="find the faults planted in Tests/Browser/selftest")
    options = parser.parse_args()
    if options.self_test:
        return self_test(pathlib.Path(__file__).parent / "selftest")
    results = []
    for folder in options.folders:
        results += prove(pathlib.Path(folder), options.all)
    return close("browser", results)


if __name__ == "__main__":
    sys.exit(main())
