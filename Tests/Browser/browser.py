"""Opens pages in Chromium at every width and scheme, on paper and without JavaScript, and collects what is wrong."""

import os
import pathlib
import re
import shutil
from collections.abc import Iterator

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Error, Page, sync_playwright

import searching
from results import Fault, Result

HERE = pathlib.Path(__file__).parent
MEASURE = (HERE / "measure.js").read_text(encoding="utf-8")
PAPER_MARGINS = (HERE / "paper_margins.js").read_text(encoding="utf-8")
Views = list[tuple[int, str]]
VIEWS: Views = [(width, scheme) for width in (320, 1280) for scheme in ("light", "dark")]
AXE_OPTIONS = {
    "runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]},
    "resultTypes": ["violations"],
    "preload": False,
}
A4_WIDTH = 794
SECONDS = 30


def executable() -> str:
    """The machine's own Chromium: $CHROMIUM, Debian's, or Google Chrome."""
    mac = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"
    found = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
    if not found and not pathlib.Path(mac).exists():
        raise SystemExit("No Chromium here. Run scripts/install proof, or say where it is: CHROMIUM=/path/to/it")
    return found or mac


class Visitor:
    """One browser with its contexts; visits one page after another."""

    def __init__(self, browser: Browser, origin: str, views: Views):
        self.origin = origin
        self.views = views
        self.axe = Axe()
        self.noise: list[Fault] = []
        self.page = self._open(browser.new_context(reduced_motion="reduce"))
        self.silent = self._open(browser.new_context(reduced_motion="reduce", java_script_enabled=False))

    def _open(self, context: BrowserContext) -> Page:
        context.set_default_timeout(SECONDS * 1000)
        context.route(re.compile(f"^(?!{re.escape(self.origin)}/)(https?|wss?):"), self._refuse)
        page = context.new_page()
        page.on("console", lambda message: self._hear("console", f"{message.type}: {message.text}"))
        page.on("pageerror", lambda error: self._hear("console", f"uncaught: {error}"))
        page.on("response", lambda answer: answer.status < 400 or self._hear(
            "not-found", f"{answer.status} for {answer.url.removeprefix(self.origin)}"))
        return page

    def _refuse(self, route) -> None:
        self._hear("off-site", f"asks for {route.request.url}; a page may load only what the site holds")
        route.abort()

    def _hear(self, rule: str, explanation: str) -> None:
        self.noise.append(Fault(rule, explanation))

    def visit(self, path: str) -> Iterator[Result]:
        """Every check of one page."""
        for width, scheme in self.views:
            yield from self._on_screen(path, width, scheme)
        words = self.page.locator("main").all_inner_texts()
        yield from self._on_paper(path)
        yield self._without_script(path, words)
        yield from self._in_search(path)

    def _load(self, page: Page, path: str) -> None:
        self.noise = []
        page.goto(f"{self.origin}/{path}", wait_until="load")

    def _on_screen(self, path: str, width: int, scheme: str) -> Iterator[Result]:
        view = f"{width} {scheme}"
        self.page.set_viewport_size({"width": width, "height": 900})
        self.page.emulate_media(media="screen", color_scheme=scheme)
        self._load(self.page, path)
        measured = [Fault(*pair) for pair in self.page.evaluate(MEASURE, False)]
        yield Result(path, view, tuple(fault for fault in measured if fault.rule == "sideways-scroll"))
        yield Result(path, view, tuple(fault for fault in measured if fault.rule != "sideways-scroll"))
        yield Result(path, view, tuple(self._axe()))
        for rule in ("console", "not-found", "off-site"):
            yield Result(path, view, tuple(fault for fault in self.noise if fault.rule == rule))

    def _axe(self) -> Iterator[Fault]:
        for violation in self.axe.run(self.page, options=AXE_OPTIONS).response["violations"]:
            places = [" ".join(str(step) for step in node["target"]) for node in violation["nodes"]]
            more = f" and {len(places) - 3} more" if len(places) > 3 else ""
            reasons = [check["message"] for kind in ("any", "all", "none") for check in violation["nodes"][0][kind]]
            reason = f" ({reasons[0]})" if reasons else ""
            yield Fault(violation["id"], f"{violation['help']}: {', '.join(places[:3])}{more}{reason}")

    def _on_paper(self, path: str) -> Iterator[Result]:
        self.page.emulate_media(media="print", color_scheme="light")
        margins = self.page.evaluate(PAPER_MARGINS)
        self.page.set_viewport_size({"width": int(A4_WIDTH - margins), "height": 1123})
        yield Result(path, "print", tuple(Fault(*pair) for pair in self.page.evaluate(MEASURE, True)))
        document = self.page.pdf(format="A4", prefer_css_page_size=True)
        sheets = len(re.findall(rb"/Type\s*/Page\b", document))
        yield Result(path, "print", () if sheets else (Fault("print", "printing gives no page"),))

    def _in_search(self, path: str) -> Iterator[Result]:
        if self.page.locator("body").get_attribute("data-kind") == "search":
            self.page.emulate_media(media="screen")
            self._load(self.page, path)
            yield Result(path, "search", tuple(searching.check(self.page)))

    def _without_script(self, path: str, words: list[str]) -> Result:
        self._load(self.silent, path)
        before, after = len("".join(words).split()), len("".join(self.silent.locator("main").all_inner_texts()).split())
        if after == 0:
            return Result(path, "no script", (Fault("no-script", "main shows no text without JavaScript"),))
        if after * 2 < before:
            fault = Fault("no-script", f"main shows {after} of its {before} words without JavaScript")
            return Result(path, "no script", (fault,))
        return Result(path, "no script", ())


def visit_all(origin: str, views: Views, paths: list[str]) -> list[Result]:
    """Visits the pages in a browser of its own; a page that cannot be opened is a fault, not the end."""
    results = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable())
        visitor = Visitor(browser, origin, views)
        for path in paths:
            try:
                results += visitor.visit(path)
            except Error as error:
                results.append(Result(path, "", (Fault("browser", error.message.splitlines()[0]),)))
        browser.close()
    return results
