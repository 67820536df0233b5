//! The trend example drawn by plotters as SVG: `--once` prints it, `--loop SECONDS` prints how many a second.

use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, Pos, VPos};
use std::time::{Duration, Instant};

include!(concat!(env!("BENCH_DATA"), "/data.rs"));

const COLOURS: [RGBColor; 4] =
    [RGBColor(18, 67, 109), RGBColor(128, 22, 80), RGBColor(184, 80, 28), RGBColor(31, 124, 117)];
const FILLS: [RGBColor; 3] = [RGBColor(240, 247, 243), RGBColor(255, 251, 230), RGBColor(253, 241, 239)];
const LOWEST: f64 = 65.0;
const HIGHEST: f64 = 95.0;

fn picture() -> Result<String, Box<dyn std::error::Error>> {
    let mut svg = String::new();
    {
        let months = PERIODS.len() as f64 - 1.0;
        let root = SVGBackend::with_string(&mut svg, (720, 340)).into_drawing_area();
        let mut chart = ChartBuilder::on(&root)
            .caption(TITLE, ("sans-serif", 16))
            .x_label_area_size(36)
            .y_label_area_size(40)
            .margin_right(210)
            .build_cartesian_2d(0.0..months, LOWEST..HIGHEST)?;
        for ((lower, upper, _), fill) in BANDS.iter().zip(FILLS) {
            let corners = [(0.0, lower.unwrap_or(LOWEST)), (months, upper.unwrap_or(HIGHEST))];
            chart.draw_series(std::iter::once(Rectangle::new(corners, fill.filled())))?;
        }
        chart
            .configure_mesh()
            .disable_x_mesh()
            .max_light_lines(0)
            .x_labels(5)
            .y_labels(7)
            .x_label_formatter(&|month| PERIODS[month.round() as usize].to_string())
            .y_label_formatter(&|value| format!("{}%", value))
            .draw()?;
        let from_left = |colour: &RGBColor| {
            ("sans-serif", 14).into_font().color(colour).pos(Pos::new(HPos::Left, VPos::Center))
        };
        for ((lower, upper, note), height) in BANDS.iter().zip([94.0, 82.5, 66.0]) {
            debug_assert!(lower.is_some() || upper.is_some());
            let grey = RGBColor(80, 90, 95);
            chart.draw_series(std::iter::once(Text::new(*note, (0.5, height), from_left(&grey))))?;
        }
        for (index, (label, last, values)) in SERIES.iter().enumerate().rev() {
            let style = COLOURS[index].stroke_width(if index == 0 { 3 } else { 2 });
            let points = values.iter().enumerate().map(|(month, value)| (month as f64, *value));
            chart.draw_series(LineSeries::new(points, style))?;
            let (x, y) = chart.backend_coord(&(months, values[values.len() - 1]));
            let words = format!("{} {}", label, last);
            root.draw(&Text::new(words, (x + 9, y), from_left(&COLOURS[index])))?;
        }
        root.draw(&Text::new(NOTE, (2, 325), ("sans-serif", 14).into_font()))?;
        root.present()?;
    }
    Ok(svg)
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let words: Vec<String> = std::env::args().collect();
    if words.get(1).map(String::as_str) == Some("--loop") {
        let lasting = Duration::from_secs_f64(words.get(2).map_or(Ok(1.0), |text| text.parse())?);
        picture()?;
        let start = Instant::now();
        let mut drawn = 0;
        while start.elapsed() < lasting {
            drawn += usize::from(!picture()?.is_empty());
        }
        println!("{}", drawn as f64 / start.elapsed().as_secs_f64());
    } else {
        print!("{}", picture()?);
    }
    Ok(())
}
