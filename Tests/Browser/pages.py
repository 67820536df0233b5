"""The pages of a built site, read from disk: what each says about itself, and which of them to open in a browser."""

import dataclasses
import html.parser
import pathlib

FEW = 6


@dataclasses.dataclass
class Page:
    """The facts of one HTML page. `path` is relative to the site, with "/" between folders."""

    path: str
    size: int
    kind: str = ""
    language: str = ""
    title: str = ""
    expected: tuple[str, ...] = ()
    headings: list[int] = dataclasses.field(default_factory=list)
    ids: set[str] = dataclasses.field(default_factory=set)
    addresses: list[str] = dataclasses.field(default_factory=list)


class Reader(html.parser.HTMLParser):
    """Collects a page's facts while its tags go by."""

    def __init__(self, page: Page):
        super().__init__()
        self.page = page
        self.in_title = False
        self.svg_depth = 0

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attributes}
        if tag == "html":
            self.page.language = values.get("lang", "").strip()
        elif tag == "body":
            self.page.kind = values.get("data-kind", "").strip()
            self.page.expected = tuple(values.get("data-expect", "").split())
        elif tag == "svg":
            self.svg_depth += 1
        elif tag in ("h1", "h2", "h3", "h4", "h5", "h6"):
            self.page.headings.append(int(tag[1]))
        self.in_title = tag == "title" and self.svg_depth == 0
        if "id" in values:
            self.page.ids.add(values["id"])
        self.page.addresses += [values[name] for name in ("href", "src", "poster") if name in values and tag != "base"]

    def handle_endtag(self, tag: str) -> None:
        self.in_title = False
        if tag == "svg":
            self.svg_depth -= 1

    def handle_data(self, data: str) -> None:
        if self.in_title:
            self.page.title += data


def read(folder: pathlib.Path) -> list[Page]:
    """Every HTML page under the folder, by path."""
    pages = []
    for file in sorted(folder.rglob("*.html")):
        text = file.read_text(encoding="utf-8")
        page = Page(path=file.relative_to(folder).as_posix(), size=len(text))
        Reader(page).feed(text)
        page.title = " ".join(page.title.split())
        pages.append(page)
    return pages


def sample(pages: list[Page]) -> list[Page]:
    """All pages of a kind that has few; of any other its longest page and some spread evenly over the rest."""
    kinds: dict[str, list[Page]] = {}
    for page in pages:
        kinds.setdefault(page.kind, []).append(page)
    chosen = []
    for members in kinds.values():
        if len(members) > FEW:
            longest = max(members, key=lambda page: page.size)
            rest = [page for page in members if page is not longest]
            members = [longest] + [rest[index * (len(rest) - 1) // (FEW - 2)] for index in range(FEW - 1)]
        chosen += members
    return sorted(chosen, key=lambda page: page.path)
