/* Where things stand in writer.c's picture, in tenths of a pixel: room for texts by their widths, labels moved apart,
   notes where no line crosses them. Every place follows from the data; what fits in this picture is not asked again. */
#include <string.h>

#include "data.h" /* ID, TITLE, SUBJECT, NOTE, STANDING; MONTHS, SERIES, BANDS; their arrays, values in tenths */

enum { WIDTH = 7200, TOP = 140, BOTTOM = 2600, STEP = 50, TEXT = 14, PITCH = 170, ASCENT = 105, DESCENT = 30 };
enum { TO_BASELINE = 49, LABEL_BEFORE = 90, LABEL_AFTER = 40, NOTE_BESIDE = 60, NOTE_AROUND = 40, DOT = 15 };
enum { LAST = MONTHS - 1, MOST_TICKS = 16 };

static int lowest, highest;   /* of the value axis, in tenths of a per cent */
static int left, right, step; /* of the time axis */
static int every;             /* months from one named month to the next */

static const short regular[] = {
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
    556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
    722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556,
    556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334,
    260, 334, 584};
static const short bold[] = {
    278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
    556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722, 611, 833,
    722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584, 556, 333, 556, 611, 556, 611,
    556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611, 611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389,
    280, 389, 584};

static int advance(const char *words, const short *widths) { /* in thousandths of the text size */
    int total = 0;
    for (; *words; words++) total += *words >= ' ' && *words <= '~' ? widths[*words - ' '] : 556;
    return total;
}

static int reserved(int thousandths) { return (thousandths * TEXT * 108 + 9999) / 10000; }

static int number_advance(int tenths, const short *widths) {
    int total = widths['%' - ' '] + widths['0' - ' '] + (tenths % 10 ? widths['.' - ' '] + widths['0' - ' '] : 0);
    while ((tenths /= 10) >= 10) total += widths['0' - ' '];
    return total;
}

static int height(int value) { /* rounded half up, as values lie inside the axis */
    int span = highest - lowest;
    return BOTTOM - (2 * (value - lowest) * (BOTTOM - TOP) + span) / (2 * span);
}

static int place(int month) { return left + month * step; }

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
    int widest = 0;
    for (int value = lowest; value <= highest; value += STEP) {
        int width = reserved(number_advance(value, regular));
        if (width > widest) widest = width;
    }
    left = (widest + 89) / 10 * 10;
    widest = 0;
    for (int line = 0; line < SERIES; line++) {
        const short *widths = line ? regular : bold;
        int value = number_advance(series[line].values[LAST], widths);
        int width = reserved(advance(series[line].label, widths) + widths[0] + value);
        if (width > widest) widest = width;
    }
    step = (WIDTH - widest - LABEL_BEFORE - LABEL_AFTER - left) / LAST / 10 * 10;
    right = place(LAST);
}

static int touch(int month, int next) {
    int half = (reserved(advance(periods[month], regular)) + 1) / 2;
    int other = (reserved(advance(periods[next], regular)) + 1) / 2;
    return place(month) + half + 80 > place(next) - other;
}

static int named(int month) { return month == LAST || (month % every == 0 && !touch(month, LAST)); }

static void calendar(void) { /* the densest of some distances at which no two names touch; the data begins in April */
    static const int distances[] = {1, 3, 6, 12, 24};
    for (int index = 0; index < 5; index++) {
        int month = 0;
        every = distances[index];
        while (month + every < LAST && !touch(month, month + every)) month += every;
        if (month + every >= LAST) return;
    }
}

/* The tops of the labels at the right: neighbours that would overlap become a block around the mean of their places. */
static void solve(int tops[SERIES]) {
    struct { int first, count, wanted, top; } blocks[SERIES];
    int order[SERIES], targets[SERIES], count = 0;
    for (int line = 0; line < SERIES; line++) {
        int slot = line;
        targets[line] = height(series[line].values[LAST]);
        for (; slot && targets[order[slot - 1]] > targets[line]; slot--) order[slot] = order[slot - 1];
        order[slot] = line;
    }
    for (int slot = 0; slot < SERIES; slot++) {
        int first = slot, members = 1, wanted = targets[order[slot]] - PITCH / 2, top;
        for (;; count--) {
            int most = BOTTOM + PITCH / 2 - members * PITCH;
            top = wanted / members;
            if (top > most) top = most;
            if (top < TOP - PITCH / 2) top = TOP - PITCH / 2;
            if (!count || blocks[count - 1].top + blocks[count - 1].count * PITCH <= top) break;
            wanted += blocks[count - 1].wanted - members * blocks[count - 1].count * PITCH;
            first = blocks[count - 1].first;
            members += blocks[count - 1].count;
        }
        blocks[count].first = first;
        blocks[count].count = members;
        blocks[count].wanted = wanted;
        blocks[count++].top = top;
    }
    for (int block = 0; block < count; block++)
        for (int member = 0; member < blocks[block].count; member++)
            tops[order[blocks[block].first + member]] = blocks[block].top + member * PITCH;
}

static struct { int x, y, width; } notes[BANDS]; /* where each band's note stands; its y is 0 if no place is free */
static int above[LAST][SERIES], below[LAST][SERIES]; /* how far each line reaches in each column */

static void reach(void) {
    for (int line = 0; line < SERIES; line++) {
        int y = height(series[line].values[0]);
        for (int column = 0; column < LAST; column++) {
            int next = height(series[line].values[column + 1]), first = column ? 0 : DOT, last = column + 1 < LAST ? 0 : DOT;
            above[column][line] = y - first < next - last ? y - first : next - last;
            below[column][line] = y + first > next + last ? y + first : next + last;
            y = next;
        }
    }
}

static int taken(int column, int top) {
    int bottom = top + ASCENT + DESCENT;
    for (int line = 0; line < SERIES; line++)
        if (above[column][line] - NOTE_AROUND < bottom && below[column][line] + NOTE_AROUND > top) return 1;
    for (int band = 0; band < BANDS; band++)
        if (notes[band].y && notes[band].y - ASCENT <= bottom && notes[band].y + DESCENT >= top &&
            notes[band].x - NOTE_BESIDE < place(column + 1) &&
            notes[band].x + notes[band].width + NOTE_BESIDE > place(column))
            return 1;
    return 0;
}

static int settle(int band, int top) { /* puts a note into the first columns of a row that are free */
    int needed = (notes[band].width + 2 * NOTE_BESIDE + step - 1) / step, start = 0, column;
    while (start + needed <= LAST) {
        for (column = start + needed - 1; column >= start && !taken(column, top); column--) {}
        if (column < start) {
            notes[band].x = place(start) + NOTE_BESIDE;
            notes[band].y = top + ASCENT;
            return 1;
        }
        start = column + 1;
    }
    return 0;
}

/* A note stands at the top, in the middle or at the bottom of a gap between level lines, which are at the ticks and at
   the ends of bands; the topmost band is searched from the top, the others from the bottom. */
static void annotate(void) {
    int levels[MOST_TICKS + 2 * BANDS], count = 0;
    for (int value = lowest; value <= highest; value += STEP) levels[count++] = height(value);
    for (int band = 0; band < BANDS; band++) {
        levels[count++] = bands[band].upper < 0 ? TOP : height(bands[band].upper);
        levels[count++] = bands[band].lower < 0 ? BOTTOM : height(bands[band].lower);
    }
    for (int index = 1; index < count; index++) {
        int level = levels[index], slot = index;
        for (; slot && levels[slot - 1] > level; slot--) levels[slot] = levels[slot - 1];
        levels[slot] = level;
    }
    reach();
    for (int band = 0; band < BANDS; band++) notes[band].y = 0;
    for (int band = 0; band < BANDS; band++) {
        int start = bands[band].upper < 0 ? TOP : height(bands[band].upper), rows[3 * (MOST_TICKS + 2 * BANDS)];
        int bottom = bands[band].lower < 0 ? BOTTOM : height(bands[band].lower), found = 0, down = start == TOP;
        notes[band].width = reserved(advance(bands[band].note, regular));
        for (int index = 0; index < count; index++) {
            if (levels[index] <= start || levels[index] > bottom) continue;
            int first = start + NOTE_AROUND, slack = levels[index] - first - ASCENT - DESCENT - NOTE_AROUND;
            if (slack >= 0) rows[found++] = first;
            if (slack > 2 * (ASCENT + DESCENT)) rows[found++] = first + slack / 2;
            if (slack > 0) rows[found++] = first + slack;
            start = levels[index];
        }
        for (int row = 0; row < found && !settle(band, rows[down ? row : found - 1 - row]); row++) {}
    }
}
