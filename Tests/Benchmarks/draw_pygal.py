"""The trend example drawn by pygal: filled lines stand for bands and the key for end labels, as it has neither."""

from typing import Any

import pygal
from pygal.style import Style

from drawing import COLOURS, DASHES, FILLS, HIGHEST, LOWEST, TICKED, edges, run


def draw(data: dict[str, Any]) -> str:
    """The picture, 720 by 340 px, without script."""
    bands = sorted(data["bands"], key=lambda band: -edges(band)[1])
    colours = tuple(FILLS[band["zone"]] for band in bands) + COLOURS[::-1]
    chart = pygal.Line(
        width=720,
        height=340,
        range=(LOWEST, HIGHEST),
        show_dots=False,
        js=[],
        title=data["title"],
        x_title=data["note"],
        x_labels=data["periods"],
        x_labels_major=[data["periods"][month] for month in TICKED],
        show_minor_x_labels=False,
        y_labels=range(65, 96, 5),
        value_formatter=lambda value: f"{value:.0f}%",
        legend_box_size=8,
        truncate_legend=-1,
        truncate_label=-1,
        style=Style(colors=colours, opacity="1", opacity_hover="1"),
    )
    last = len(data["periods"]) - 1
    for band in bands:
        values = [edges(band)[1] if month in (0, last) else None for month in range(last + 1)]
        chart.add(band["note"], values, fill=True)
    for line, dash in reversed(list(zip(data["series"], DASHES, strict=True))):
        label = f"{line['label']} {line['texts'][-1]}"
        chart.add(label, line["values"], stroke_style={"width": 2, "dasharray": ",".join(map(str, dash))})
    picture: str = chart.render(is_unicode=True)
    return picture


if __name__ == "__main__":
    run(draw)
