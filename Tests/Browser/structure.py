"""Checks of every page's own text: no browser needed, so no page is left out."""

import pathlib
import urllib.parse

from pages import Page
from results import Fault, Result


def check(folder: pathlib.Path, pages: list[Page]) -> list[Result]:
    """Kind, language, title, headings and links: one result each for each page."""
    titles: dict[str, list[str]] = {}
    for page in pages:
        titles.setdefault(page.title, []).append(page.path)
    ids = {page.path: page.ids for page in pages}
    results = []
    for page in pages:
        found = [_kind(page), _language(page), _title(page, titles), _headings(page), _links(page, folder, ids)]
        results += [Result(page.path, "", tuple(faults)) for faults in found]
    return results


def _kind(page: Page) -> list[Fault]:
    return [] if page.kind else [Fault("kind", 'the body has no data-kind="…", so the proof cannot sort this page')]


def _language(page: Page) -> list[Fault]:
    return [] if page.language else [Fault("language", 'the html element has no lang="…"')]


def _title(page: Page, titles: dict[str, list[str]]) -> list[Fault]:
    if not page.title:
        return [Fault("title", "the page has no title")]
    others = [path for path in titles[page.title] if path != page.path]
    return [Fault("title", f"“{page.title}” is also the title of {others[0]}")] if others else []


def _headings(page: Page) -> list[Fault]:
    faults = []
    if page.headings.count(1) != 1:
        faults.append(Fault("headings", f"the page has {page.headings.count(1)} h1 headings; it needs exactly one"))
    for before, after in zip(page.headings, page.headings[1:]):
        if after > before + 1:
            faults.append(Fault("headings", f"an h{after} follows an h{before}: a level is left out"))
    return faults[:3]


def _links(page: Page, folder: pathlib.Path, ids: dict[str, set[str]]) -> list[Fault]:
    faults = []
    for address in dict.fromkeys(page.addresses):
        parts = urllib.parse.urlsplit(address)
        if parts.scheme or parts.netloc:
            continue
        target = urllib.parse.unquote(urllib.parse.urljoin("/" + page.path, parts.path or "/" + page.path)).lstrip("/")
        file = folder / target
        if target == "" or target.endswith("/") or file.is_dir():
            file = file / "index.html"
        fragment = urllib.parse.unquote(parts.fragment)
        path = file.relative_to(folder).as_posix()
        if not file.is_file():
            faults.append(Fault("link", f"{address} leads to no file"))
        elif fragment and path in ids and fragment not in ids[path]:
            faults.append(Fault("link", f'{address} leads to no id="{fragment}" in {path}'))
    return faults
