"""The trend example drawn by matplotlib: its SVG backend alone, without pyplot, and texts as text."""

import io
from typing import Any

import matplotlib
from matplotlib.backends.backend_svg import FigureCanvasSVG
from matplotlib.figure import Figure

from drawing import COLOURS, DASHES, FILLS, GREY, HIGHEST, LOWEST, NOTE_HEIGHTS, TICKED, edges, run

matplotlib.rcParams["svg.fonttype"] = "none"


def draw(data: dict[str, Any]) -> str:
    """The picture, 720 by 340 px at 72 to the inch."""
    figure = Figure(figsize=(10, 4.7), dpi=72)
    axes = figure.add_axes((0.06, 0.16, 0.65, 0.74))
    months = range(len(data["periods"]))
    for band in data["bands"]:
        axes.axhspan(*edges(band), color=FILLS[band["zone"]], zorder=0)
        axes.text(0.5, NOTE_HEIGHTS[band["zone"]], band["note"], color=GREY, verticalalignment="center")
    for line, colour, dash in reversed(list(zip(data["series"], COLOURS, DASHES, strict=True))):
        own = line["role"] == "own"
        axes.plot(months, line["values"], color=colour, linewidth=3 if own else 2, linestyle=(0, dash) if dash else "-")
        axes.annotate(
            f"{line['label']} {line['texts'][-1]}",
            (months[-1], line["values"][-1]),
            xytext=(9, 0),
            textcoords="offset points",
            color=colour,
            verticalalignment="center",
            annotation_clip=False,
        )
    axes.set_title(data["title"], loc="left")
    axes.set_xticks(TICKED, [data["periods"][month] for month in TICKED])
    axes.yaxis.set_major_formatter("{x:.0f}%")
    axes.grid(axis="y", color="#D9D9D9")
    axes.set(xlim=(0, months[-1]), ylim=(LOWEST, HIGHEST))
    figure.text(0, 0.02, data["note"], color=GREY)
    file = io.StringIO()
    FigureCanvasSVG(figure).print_svg(file)
    return file.getvalue()


if __name__ == "__main__":
    run(draw)
