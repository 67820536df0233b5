# The trend example drawn by gnuplot: `gnuplot -c trend.gnuplot --once` prints one picture, `--loop SECONDS` draws to
# nowhere for so long and prints how many a second. BENCH_DATA names the folder of data.py.
folder = system("echo $BENCH_DATA")
file = folder."/data.dat"
load folder."/data.gnuplot"

set terminal svg size 720,340 font "Arial,14"
set title TITLE
set label NOTE at screen 0.01,0.03
set lmargin at screen 0.06; set rmargin at screen 0.71; set bmargin at screen 0.16; set tmargin at screen 0.9
set xrange [0:47]; set yrange [65:95]
set ytics 5 format "%.0f%%"
set grid ytics
unset key
array colour[4] = ["#12436D", "#801650", "#B8501C", "#1F7C75"]
set linetype 2 dashtype (7,3); set linetype 3 dashtype (9,3,2,3); set linetype 4 dashtype (2,3)

plot_trend = 'plot for [line=4:1:-1] file using 1:(column(line + 2)) \
  with lines linetype line linewidth (line == 1 ? 3 : 2) linecolor rgb colour[line]'

if (ARG1 ne "--loop") {
  eval plot_trend
} else {
  set output "/dev/null"
  eval plot_trend
  start = time(0.0)
  drawn = 0
  while (time(0.0) - start < real(ARG2)) {
    set output "/dev/null"
    eval plot_trend
    drawn = drawn + 1
  }
  set print "-"
  print drawn / (time(0.0) - start)
}
