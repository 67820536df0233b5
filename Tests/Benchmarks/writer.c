/* The trend example's picture written by hand: what a program costs that draws this one picture and no other.
   The same elements as Scrutineer's wide picture, straight into one buffer, in fixed-point tenths of a pixel. Nothing
   is checked, escaped, measured or solved: labels at the right are moved apart from the top, ticks stand at every 5.
   writer --once prints the picture, writer --loop SECONDS prints how many a second. The data is made by data.py. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "data.h" /* TITLE, SUBJECT, NOTE; MONTHS, SERIES, BANDS; periods, series, bands; values in tenths */

enum { LEFT = 390, RIGHT = 5090, TOP = 140, BOTTOM = 2600, STEP = 50, LABEL_GAP = 170 };

static char buffer[1 << 16];
static char *end;
static int lowest, highest; /* of the value axis, in tenths */

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

static int height(int value) { /* rounded half up, as values lie inside the axis */
    int span = highest - lowest;
    return BOTTOM - (2 * (value - lowest) * (BOTTOM - TOP) + span) / (2 * span);
}

static int place(int month) { return LEFT + (2 * month * (RIGHT - LEFT) + MONTHS - 1) / (2 * (MONTHS - 1)); }

static void scale(void) {
    lowest = highest = series[0].values[0];
    for (int line = 0; line < SERIES; line++)
        for (int month = 0; month < MONTHS; month++) {
            int value = series[line].values[month];
            if (value < lowest) lowest = value;
            if (value > highest) highest = value;
        }
    lowest = lowest / STEP * STEP;
    highest = (highest + STEP - 1) / STEP * STEP;
}

static void head(void) {
    text("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart-wide\" viewBox=\"0 0 720 312.5\" role=\"img\""
         " aria-labelledby=\"t d\" font-family=\"Arial,Helvetica,'Liberation Sans',Roboto,sans-serif\" font-size=\"14\""
         " fill=\"#0B0C0C\"><title id=\"t\">" TITLE "</title><desc id=\"d\">Line chart, monthly, ");
    text(periods[0]);
    text(" to ");
    text(periods[MONTHS - 1]);
    text(", per cent: " SUBJECT ". " TITLE ". Last values: ");
    for (int line = 0; line < SERIES; line++) {
        text(line ? ", " : "");
        text(series[line].label);
        at(" ", series[line].values[MONTHS - 1], "%");
    }
    for (int band = 0; band < BANDS; band++) {
        text(band ? "; " : ". ");
        text(bands[band].note);
    }
    text(". " NOTE ".</desc>");
}

static void ground(void) {
    for (int band = 0; band < BANDS; band++) {
        int upper = bands[band].upper < 0 ? TOP : height(bands[band].upper);
        int lower = bands[band].lower < 0 ? BOTTOM : height(bands[band].lower);
        text("<path class=\"chart-");
        text(bands[band].zone);
        text("\" fill=\"");
        text(fills[band]);
        at("\" d=\"M", LEFT, " ");
        at("", upper, "H");
        at("", RIGHT, "V");
        at("", lower, "H");
        at("", LEFT, "z\"/>");
    }
    text("<path class=\"chart-grid\" stroke=\"#D9D9D9\" d=\"");
    for (int value = lowest; value <= highest; value += STEP) {
        at("M", LEFT, " ");
        at("", height(value), "H");
        tenths(RIGHT);
    }
    text("\"/>");
    for (int band = 0; band + 1 < BANDS; band++) {
        text("<path class=\"chart-muted\" stroke=\"#505A5F\" stroke-dasharray=\"");
        text(band ? "1 3" : "4 3");
        at("\" d=\"M", LEFT, " ");
        at("", height(bands[band].lower), "H");
        at("", RIGHT, "\"/>");
    }
    at("<path class=\"chart-muted\" stroke=\"#505A5F\" d=\"M", LEFT, " ");
    at("", BOTTOM, "H");
    at("", RIGHT, "\"/><path class=\"chart-muted\" stroke=\"#505A5F\" d=\"");
}

static int marked(int month) { return month % 12 == 0 || month == MONTHS - 1; }

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

static void curve(int line, const char *class, const char *colour, const char *more) {
    text("<path class=\"chart-");
    text(class);
    text("\" stroke=\"");
    text(colour);
    text("\" ");
    text(more);
    if (*dashes[line]) {
        text("stroke-dasharray=\"");
        text(dashes[line]);
        text("\" ");
    }
    text("d=\"");
    course(line);
    text("\"/>");
}

static void lines(void) {
    for (int month = 0; month < MONTHS; month++)
        if (marked(month)) {
            at("M", place(month), " ");
            at("", BOTTOM, "v6");
        }
    text("\"/><g fill=\"none\" stroke-width=\"2\" stroke-linejoin=\"round\">");
    for (int line = 1; line < SERIES; line++) curve(line, series[line].role, colours[line], "");
    curve(0, "page", "#FFF", "stroke-width=\"6\" ");
    curve(0, series[0].role, colours[0], "stroke-width=\"3\" ");
    at("<circle class=\"chart-own\" fill=\"#12436D\" stroke=\"#FFF\" stroke-width=\"1.5\" cx=\"", RIGHT, "\" cy=\"");
    at("", height(series[0].values[MONTHS - 1]), "\" r=\"4.5\"/></g>");
}

static void axes(void) {
    text("<g text-anchor=\"end\">");
    for (int value = lowest; value <= highest; value += STEP) {
        at("<text x=\"33\" y=\"", height(value) + 49, "\">");
        at("", value, "%</text>");
    }
    text("</g><g text-anchor=\"middle\">");
    for (int month = 0; month < MONTHS; month++)
        if (marked(month)) {
            at("<text x=\"", place(month), "\" y=\"282\">");
            text(periods[month]);
            text("</text>");
        }
    text("</g>");
}

static void labels(void) {
    int order[SERIES], previous = 0;
    for (int line = 0; line < SERIES; line++) { /* sorted by last value, the highest first */
        int slot = line;
        while (slot && series[order[slot - 1]].values[MONTHS - 1] < series[line].values[MONTHS - 1]) {
            order[slot] = order[slot - 1];
            slot--;
        }
        order[slot] = line;
    }
    for (int slot = 0; slot < SERIES; slot++) {
        int line = order[slot], y = height(series[line].values[MONTHS - 1]) + 49;
        if (slot && y < previous + LABEL_GAP) y = previous + LABEL_GAP;
        previous = y;
        at("<text x=\"518\" y=\"", y, "\" class=\"chart-");
        text(series[line].role);
        text("\" fill=\"");
        text(colours[line]);
        text(line ? "\">" : "\" font-weight=\"700\">");
        text(series[line].label);
        at(" ", series[line].values[MONTHS - 1], "%</text>");
    }
}

static void notes(void) {
    text("<text x=\"105\" y=\"28.5\" class=\"chart-muted\" fill=\"#505A5F\">");
    text(bands[0].note);
    text("</text><text x=\"45\" y=\"253\" class=\"chart-muted\" fill=\"#505A5F\">");
    text(bands[BANDS - 1].note);
    at("</text><text x=\"2\" y=\"304.5\" class=\"chart-muted\" fill=\"#505A5F\">Axis starts at ", lowest, "%. ");
    text(bands[1].note);
    text(". " NOTE ".</text></svg>");
}

static size_t draw(void) {
    end = buffer;
    scale();
    head();
    ground();
    lines();
    axes();
    labels();
    notes();
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
