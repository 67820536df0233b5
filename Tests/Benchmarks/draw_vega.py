"""The trend example drawn by Vega-Lite, in vl-convert, from a specification made anew for every picture."""

from typing import Any

import vl_convert

from drawing import COLOURS, DASHES, FILLS, GREY, HIGHEST, LOWEST, NOTE_HEIGHTS, TICKED, edges, run


def specification(data: dict[str, Any]) -> dict[str, Any]:
    """Layers of bands, their notes, lines and the lines' last values."""
    last = len(data["periods"]) - 1
    labels = [line["label"] for line in data["series"]]
    values = [
        {"month": month, "value": value, "area": line["label"], "text": f"{line['label']} {line['texts'][-1]}"}
        for line in data["series"]
        for month, value in enumerate(line["values"])
    ]
    bands = [
        {
            "from": edges(band)[0],
            "to": edges(band)[1],
            "zone": band["zone"],
            "note": band["note"],
            "at": NOTE_HEIGHTS[band["zone"]],
        }
        for band in data["bands"]
    ]
    names = ", ".join(f"'{data['periods'][month]}'" for month in TICKED)
    ticks = {
        "values": list(TICKED),
        "title": None,
        "grid": False,
        "labelExpr": f"[{names}][indexof([{', '.join(map(str, TICKED))}], datum.value)]",
    }
    month = {"field": "month", "type": "quantitative", "scale": {"domain": [0, last]}, "axis": ticks}
    value = {
        "field": "value",
        "type": "quantitative",
        "scale": {"domain": [LOWEST, HIGHEST]},
        "axis": {"title": None, "labelExpr": "datum.value + '%'", "tickCount": 7},
    }
    colour = {"field": "area", "type": "nominal", "legend": None, "scale": {"domain": labels, "range": COLOURS}}
    dash = {**colour, "scale": {"domain": labels, "range": [list(dash) or [1, 0] for dash in DASHES]}}
    fill = {"field": "zone", "legend": None, "scale": {"domain": list(FILLS), "range": list(FILLS.values())}}
    return {
        "$schema": "https://vega.github.io/schema/vega-lite/v5.json",
        "width": 470,
        "height": 246,
        "title": {"text": data["title"], "subtitle": data["note"], "anchor": "start"},
        "layer": [
            {
                "data": {"values": bands},
                "mark": "rect",
                "encoding": {"y": {**value, "field": "from"}, "y2": {"field": "to"}, "color": fill},
            },
            {
                "data": {"values": bands},
                "mark": {"type": "text", "x": 6, "align": "left", "color": GREY},
                "encoding": {"y": {**value, "field": "at"}, "text": {"field": "note"}},
            },
            {
                "data": {"values": values},
                "mark": "line",
                "encoding": {"x": month, "y": value, "color": colour, "strokeDash": dash},
            },
            {
                "data": {"values": values},
                "transform": [{"filter": f"datum.month == {last}"}],
                "mark": {"type": "text", "align": "left", "dx": 9},
                "encoding": {"x": month, "y": value, "color": colour, "text": {"field": "text"}},
            },
        ],
        "resolve": {"scale": {"color": "independent"}},
    }


def draw(data: dict[str, Any]) -> str:
    """The picture."""
    picture: str = vl_convert.vegalite_to_svg(specification(data), vl_version="5.21")
    return picture


if __name__ == "__main__":
    run(draw)
