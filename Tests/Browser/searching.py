"""Searches on an open page of the kind "search" as a reader does: by titles, by words of the papers, and in vain."""

from collections.abc import Iterator

from playwright.sync_api import Error, Page

from results import Fault

FEW = 6
MILLISECONDS = 3000
FORM = "form[role=search]"
LINKS = "links => links.map(link => [link.getAttribute('href'), link.textContent])"
WORDS = f"() => fetch(document.querySelector('{FORM}').dataset.words).then(answer => answer.json())"
FOUND = """address => [...document.querySelectorAll('.search-results a')]
  .some(link => link.getAttribute('href') === address)"""
NONE_FOUND = """() => !document.querySelector('.search-results a') && document.querySelector('.search-index').hidden
  && document.querySelector('.search [role=status]').textContent"""
ALL_SHOWN = "() => !document.querySelector('.search-index').hidden && !location.search"


def check(page: Page) -> Iterator[Fault]:
    """What a search does not find, or says wrongly."""
    field = page.locator(f"{FORM} input")
    if field.count() != 1 or not field.is_visible():
        yield Fault("search", "scripts run, but the page shows no field to search with")
        return
    titles = _some(page.locator(".search-index section > ul > li > a").evaluate_all(LINKS))
    texts = [("../" + address, _longest(words)) for address, words in _some(list(page.evaluate(WORDS).items()))]
    for address, query in titles + texts:
        field.fill(query)
        if not _comes(page, FOUND, address):
            yield Fault("search", f"“{query}” does not find {address}")
    field.fill("qqqq")
    if not _comes(page, NONE_FOUND):
        yield Fault("search", "a word that stands nowhere is not told to be nowhere")
    field.fill("")
    if not _comes(page, ALL_SHOWN):
        yield Fault("search", "without words the lists do not come back")


def _some(items: list) -> list:
    """A few of the items, spread evenly."""
    return items[:: max(1, len(items) // FEW)]


def _longest(words: str) -> str:
    return " ".join(sorted(words.split(), key=len)[-FEW:])


def _comes(page: Page, condition: str, argument: str | None = None) -> bool:
    try:
        page.wait_for_function(condition, arg=argument, timeout=MILLISECONDS)
    except Error:
        return False
    return True
