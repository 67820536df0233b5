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
    wrong = ((address, _wrong(address, page, folder, ids)) for address in dict.fromkeys(page.addresses))
    return [Fault("link", f"{address} {words}") for address, words in wrong if words]


def _wrong(address: str, page: Page, folder: pathlib.Path, ids: dict[str, set[str]]) -> str:
    """What is wrong with a link within the site; nothing is said of links to elsewhere."""
    try:
        parts = urllib.parse.urlsplit(address)
    except ValueError as error:
        return f"is no address: {error}"
    if parts.scheme or parts.netloc:
        return ""
    here = "/" + page.path
    target = urllib.parse.unquote(urllib.parse.urljoin(here, parts.path or here)).lstrip("/")
    file = folder / target
    if target == "" or target.endswith("/") or file.is_dir():
        file = file / "index.html"
    if not file.is_file():
        return "leads to no file"
    path = file.relative_to(folder).as_posix()
    fragment = urllib.parse.unquote(parts.fragment)
    return f'leads to no id="{fragment}" in {path}' if fragment and fragment not in ids.get(path, {fragment}) else ""
