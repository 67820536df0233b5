/* The trend example's picture written by hand: what a program costs that draws this one picture and no other.
   The same bytes as Scrutineer's wide picture from the same data, straight into one buffer, in fixed-point tenths of a
   pixel. It does the work that the picture needs: the description with the lines' last values and extremes, numbers
   from values, texts escaped, room by their widths, ticks that do not touch, labels moved apart, notes on free places.
   What this picture does not need is left out: checks, gaps, other units, other kinds, names in two lines, other steps
   of the axis than 5. writer --once prints the picture, writer --loop SECONDS how many a second. data.py makes data.h. */
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "layout.h"

static char buffer[1 << 16];
static char *end;

static const char *const colours[] = {"#12436D", "#801650", "#B8501C", "#1F7C75"};
static const char *const dashes[] = {"", "7 3", "9 3 2 3", "2 3"};
static const char *const fills[] = {"#F0F7F3", "#FFFBE6", "#FDF1EF"};

static void text(const char *words) {
    size_t length = strlen(words);
    memcpy(end, words, length);
    end += length;
}

static void whole(int number) {
    char digits[12];
    int count = 0;
    do digits[count++] = (char)('0' + number % 10);
    while (number /= 10);
    while (count) *end++ = digits[--count];
}

static void tenths(int number) {
    if (number < 0) {
        *end++ = '-';
        number = -number;
    }
    whole(number / 10);
    if (number % 10) {
        *end++ = '.';
        *end++ = (char)('0' + number % 10);
    }
}

static void at(const char *before, int number, const char *after) {
    text(before);
    tenths(number);
    text(after);
}

static void baseline(int number, const char *after) { /* on a whole pixel */
    whole((number + 5) / 10);
    text(after);
}

static void content(const char *words) { /* escaped; the data has no control characters */
    for (; *words; words++)
        switch (*words) {
        case '&': text("&amp;"); break;
        case '<': text("&lt;"); break;
        case '>': text("&gt;"); break;
        default: *end++ = *words;
        }
}

static void extremes(void) {
    int low = 0, high = 0;
    const int *values = series[0].values;
    for (int month = 1; month < MONTHS; month++) {
        if (values[month] < values[low]) low = month;
        if (values[month] > values[high]) high = month;
    }
    text(". ");
    content(series[0].label);
    at(": lowest ", values[low], "% in ");
    content(months[low]);
    at(", highest ", values[high], "% in ");
    content(months[high]);
}

static void description(void) {
    text("Line chart, monthly, ");
    content(months[0]);
    text(" to ");
    content(months[LAST]);
    text(", per cent: ");
    content(SUBJECT);
    text(". ");
    content(TITLE);
    text(". Last values, ");
    content(months[LAST]);
    for (int line = 0; line < SERIES; line++) {
        text(line ? ", " : ": ");
        content(series[line].label);
        at(" ", series[line].values[LAST], "%");
    }
    extremes();
    text(". Higher is better");
    for (int band = 0; band < BANDS; band++) {
        text(band ? "; " : ". ");
        content(bands[band].note);
    }
    text(". Last value: ");
    content(STANDING);
    text(". ");
    content(NOTE);
    text(".");
}

static void head(void) {
    text("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart-wide\" viewBox=\"0 0 720 313\" role=\"img\""
         " aria-labelledby=\"" ID "-w-t " ID "-w-d\""
         " font-family=\"Arial,Helvetica,'Liberation Sans',Roboto,sans-serif\" font-size=\"14\" fill=\"#0B0C0C\">"
         "<title id=\"" ID "-w-t\">");
    content(TITLE);
    text("</title><desc id=\"" ID "-w-d\">");
    description();
    text("</desc>");
}

static void ground(void) {
    for (int band = 0; band < BANDS; band++) {
        int upper = bands[band].upper < 0 ? TOP : height(bands[band].upper);
        int lower = bands[band].lower < 0 ? BOTTOM : height(bands[band].lower);
        text("<path fill=\"");
        text(fills[band]);
        text("\" class=\"chart-");
        text(bands[band].zone);
        at("\" d=\"M", left, " ");
        at("", upper, "H");
        at("", right, "V");
        at("", lower, "H");
        at("", left, "z\"/>");
    }
    text("<path stroke=\"#D9D9D9\" class=\"chart-grid\" d=\"");
    for (int value = lowest; value <= highest; value += STEP) {
        at("M", left, " ");
        at("", height(value), "H");
        tenths(right);
    }
    text("\"/>");
    for (int band = 0; band + 1 < BANDS; band++) {
        text("<path stroke=\"#505A5F\" class=\"chart-muted\" stroke-dasharray=\"");
        text(band ? "1 3" : "4 3");
        at("\" d=\"M", left, " ");
        at("", height(bands[band].lower), "H");
        at("", right, "\"/>");
    }
    at("<path stroke=\"#505A5F\" class=\"chart-muted\" d=\"M", left, " ");
    at("", BOTTOM, "H");
    at("", right, "\"/><path stroke=\"#505A5F\" class=\"chart-muted\" d=\"");
}

static void course(int line) {
    int x = place(0), y = height(series[line].values[0]);
    at("M", x, " ");
    tenths(y);
    for (int month = 1; month < MONTHS; month++) {
        int nextX = place(month), nextY = height(series[line].values[month]);
        at(month == 1 ? "l" : " ", nextX - x, nextY < y ? "" : " ");
        tenths(nextY - y);
        x = nextX;
        y = nextY;
    }
}

static void stroke(const char *class, const char *colour, const char *more, const char *dash) {
    text("<path stroke=\"");
    text(colour);
    text("\" class=\"chart-");
    text(class);
    text("\" ");
    text(more);
    if (*dash) {
        text("stroke-dasharray=\"");
        text(dash);
        text("\" ");
    }
    text("d=\"");
}

static void lines(void) {
    for (int month = 0; month < MONTHS; month++)
        if (named(month)) {
            at("M", place(month), " ");
            at("", BOTTOM, "v6");
        }
    text("\"/><g fill=\"none\" stroke-width=\"2\" stroke-linejoin=\"round\">");
    for (int line = 1; line < SERIES; line++) {
        stroke(series[line].role, colours[line], "", dashes[line]);
        course(line);
        text("\"/>");
    }
    stroke("page", "#FFF", "stroke-width=\"6\" ", "");
    char *start = end;
    course(0);
    size_t length = (size_t)(end - start); /* the own line once more over its halo */
    text("\"/>");
    stroke(series[0].role, colours[0], "stroke-width=\"3\" ", "");
    memcpy(end, start, length);
    end += length;
    text("\"/>");
    at("<circle cx=\"", right, "\" cy=\"");
    at("", height(series[0].values[LAST]),
       "\" r=\"4.5\" fill=\"#12436D\" class=\"chart-own\" stroke=\"#FFF\" stroke-width=\"1.5\"/></g>");
}

static void axes(void) {
    text("<g text-anchor=\"end\">");
    for (int value = lowest; value <= highest; value += STEP) {
        at("<text x=\"", left - 60, "\" y=\"");
        baseline(height(value) + TO_BASELINE, "\">");
        at("", value, "%</text>");
    }
    text("</g><g text-anchor=\"middle\">");
    for (int month = 0; month < MONTHS; month++)
        if (named(month)) {
            at("<text x=\"", place(month), "\" y=\"282\">");
            content(periods[month]);
            text("</text>");
        }
    text("</g>");
}

static void labels(void) {
    int tops[SERIES];
    solve(tops);
    for (int line = 0; line < SERIES; line++) {
        at("<text x=\"", right + LABEL_BEFORE, "\" y=\"");
        baseline(tops[line] + PITCH / 2 + TO_BASELINE, line ? "\" fill=\"" : "\" font-weight=\"700\" fill=\"");
        text(colours[line]);
        text("\" class=\"chart-");
        text(series[line].role);
        text("\">");
        content(series[line].label);
        at(" ", series[line].values[LAST], "%</text>");
    }
}

static void bandNotes(void) {
    annotate();
    for (int band = 0; band < BANDS; band++) {
        if (!notes[band].y) continue;
        at("<text x=\"", notes[band].x, "\" y=\"");
        at("", notes[band].y, "\" fill=\"#505A5F\" class=\"chart-muted\">");
        content(bands[band].note);
        text("</text>");
    }
}

static void foot(void) {
    at("<text x=\"2\" y=\"305\" fill=\"#505A5F\" class=\"chart-muted\">Axis starts at ", lowest, "%. ");
    for (int band = 0; band < BANDS; band++) {
        if (notes[band].y) continue;
        content(bands[band].note);
        text(". ");
    }
    content(NOTE);
    text(".</text></svg>");
}

static size_t draw(void) {
    end = buffer;
    scale();
    calendar();
    head();
    ground();
    lines();
    axes();
    bandNotes();
    labels();
    foot();
    return (size_t)(end - buffer);
}

static double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

int main(int count, char **words) {
    if (count > 1 && strcmp(words[1], "--loop") == 0) {
        double lasting = count > 2 ? atof(words[2]) : 1, start = now(), elapsed;
        size_t drawn = 0, bytes = 0;
        do {
            bytes += draw();
            drawn++;
            elapsed = now() - start;
        } while (elapsed < lasting);
        printf("%f\n", bytes ? (double)drawn / elapsed : 0);
        return 0;
    }
    fwrite(buffer, 1, draw(), stdout);
    return 0;
}
