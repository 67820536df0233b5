"""The trend example's data, `bench --data`, in the languages of the other programs: python data.py FILE FOLDER"""

import json
import pathlib
import sys
from typing import Any


def quoted(text: str) -> str:
    """A text as a literal of C and of Rust."""
    return json.dumps(text, ensure_ascii=False)


def tenths(value: float | None) -> int:
    """A value in tenths; -1 stands for an edge that a band does not have."""
    return -1 if value is None else round(value * 10)


def c_header(data: dict[str, Any]) -> str:
    """What writer.c includes."""
    lines = [f"#define {name.upper()} {quoted(data[name])}" for name in ("id", "title", "subject", "note", "standing")]
    sizes = {"MONTHS": data["periods"], "SERIES": data["series"], "BANDS": data["bands"]}
    lines.append("enum { " + ", ".join(f"{name} = {len(found)}" for name, found in sizes.items()) + " };")
    for name in ("periods", "months"):
        lines.append(f"static const char *const {name}[] = {{" + ", ".join(map(quoted, data[name])) + "};")
    lines.append("static const struct { const char *role, *label; int values[MONTHS]; } series[] = {")
    for line in data["series"]:
        values = ", ".join(str(tenths(value)) for value in line["values"])
        lines.append(f"    {{{quoted(line['role'])}, {quoted(line['label'])}, {{{values}}}}},")
    lines.append("};\nstatic const struct { const char *zone; int lower, upper; const char *note; } bands[] = {")
    for band in data["bands"]:
        edges = f"{tenths(band['lower'])}, {tenths(band['upper'])}"
        lines.append(f"    {{{quoted(band['zone'])}, {edges}, {quoted(band['note'])}}},")
    return "\n".join([*lines, "};\n"])


def rust_constants(data: dict[str, Any]) -> str:
    """What the plotters program includes."""
    count = len(data["periods"])
    lines = [f"pub const {name.upper()}: &str = {quoted(data[name])};" for name in ("title", "subject", "note")]
    lines.append(f"pub const PERIODS: [&str; {count}] = [{', '.join(map(quoted, data['periods']))}];")
    lines.append(f"pub const SERIES: [(&str, &str, [f64; {count}]); {len(data['series'])}] = [")
    for line in data["series"]:
        values = ", ".join(str(float(value)) for value in line["values"])
        lines.append(f"    ({quoted(line['label'])}, {quoted(line['texts'][-1])}, [{values}]),")
    lines.append(f"];\npub const BANDS: [(Option<f64>, Option<f64>, &str); {len(data['bands'])}] = [")
    for band in data["bands"]:
        lower, upper = ("None" if edge is None else f"Some({float(edge)})" for edge in (band["lower"], band["upper"]))
        lines.append(f"    ({lower}, {upper}, {quoted(band['note'])}),")
    return "\n".join([*lines, "];\n"])


def gnuplot_table(data: dict[str, Any]) -> str:
    """A row for each month: its number, its name, and the lines' values."""
    rows = zip(data["periods"], *(line["values"] for line in data["series"]), strict=True)
    return "".join(
        f"{month} {quoted(name)} {' '.join(map(str, values))}\n" for month, (name, *values) in enumerate(rows)
    )


def gnuplot_settings(data: dict[str, Any]) -> str:
    """The title and the note; bands and last values as rectangles and labels."""
    lines = [f"TITLE = {quoted(data['title'])}", f"NOTE = {quoted(data['note'])}"]
    for band, fill, height in zip(data["bands"], ("#F0F7F3", "#FFFBE6", "#FDF1EF"), (94, 82.5, 66), strict=True):
        lower = "graph 0" if band["lower"] is None else f"first {band['lower']}"
        upper = "graph 1" if band["upper"] is None else f"first {band['upper']}"
        lines.append(
            f"set object rectangle from graph 0, {lower} to graph 1, {upper} behind "
            f'fillcolor rgb "{fill}" fillstyle solid noborder'
        )
        lines.append(f'set label {quoted(band["note"])} at first 0.5, {height} textcolor rgb "#505A5F"')
    ticks = [f"{quoted(name)} {month}" for month, name in enumerate(data["periods"]) if month in (0, 12, 24, 36, 47)]
    lines.append(f"set xtics ({', '.join(ticks)})")
    last = len(data["periods"]) - 1
    for line in data["series"]:
        words = quoted(f"{line['label']} {line['texts'][-1]}")
        lines.append(f"set label {words} at first {last}, {line['values'][-1]} offset character 1, 0")
    return "\n".join([*lines, ""])


def write(data: dict[str, Any], folder: pathlib.Path) -> None:
    """Writes data.h, data.rs, data.dat and data.gnuplot into the folder."""
    forms = {"h": c_header, "rs": rust_constants, "dat": gnuplot_table, "gnuplot": gnuplot_settings}
    for name, form in forms.items():
        (folder / f"data.{name}").write_text(form(data), encoding="utf-8")


if __name__ == "__main__":
    write(json.loads(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8")), pathlib.Path(sys.argv[2]))
