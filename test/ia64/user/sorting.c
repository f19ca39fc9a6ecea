/* Sorting, through function descriptors. */
#include "print.h"

enum { COUNT = 3000 };
typedef int order(i64 a, i64 b);

static int rising(i64 a, i64 b) { return (a > b) - (a < b); }
static int falling(i64 a, i64 b) { return rising(b, a); }
static int by_low_bits(i64 a, i64 b) { return rising(a & 0xffff, b & 0xffff); }

static void quick(i64 *from, i64 *to, order *compare) {
  while (to - from > 1) {
    i64 pivot = from[(to - from) / 2], *low = from, *high = to - 1;
    while (low <= high) {
      while (compare(*low, pivot) < 0) low++;
      while (compare(pivot, *high) < 0) high--;
      if (low <= high) {
        i64 swap = *low;
        *low++ = *high;
        *high-- = swap;
      }
    }
    if (high + 1 - from > 1) quick(from, high + 1, compare);
    from = low;
  }
}

static void heap(i64 *all, i64 n, order *compare) {
  for (i64 start = n / 2, end = n; end > 1;) {
    if (start > 0) start--;
    else {
      i64 swap = all[--end];
      all[end] = all[0];
      all[0] = swap;
    }
    for (i64 at = start, child; (child = 2 * at + 1) < end; at = child) {
      if (child + 1 < end && compare(all[child], all[child + 1]) < 0) child++;
      if (compare(all[at], all[child]) >= 0) break;
      i64 swap = all[at];
      all[at] = all[child];
      all[child] = swap;
    }
  }
}

static i64 other[COUNT];
static void merge(i64 *all, i64 n, order *compare) {
  if (n < 2) return;
  i64 half = n / 2;
  merge(all, half, compare);
  merge(all + half, n - half, compare);
  for (i64 i = 0; i < n; i++) other[i] = all[i];
  for (i64 i = 0, left = 0, right = half; i < n; i++)
    all[i] = right >= n || (left < half && compare(other[left], other[right]) <= 0) ? other[left++] : other[right++];
}

static i64 numbers[COUNT];
static void refill(void) {
  seed = 12345;
  for (int i = 0; i < COUNT; i++) numbers[i] = (i64)random64() >> (i & 31);
}

static void report(const char *name, order *compare) {
  u64 sum = 0;
  int good = 1;
  for (int i = 0; i < COUNT; i++) {
    sum = sum * 31 + (u64)numbers[i];
    good &= i == 0 || compare(numbers[i - 1], numbers[i]) <= 0;
  }
  print("%s: sorted %d, %lx\n", name, good, sum);
}

int main(void) {
  order *const orders[] = {rising, falling, by_low_bits};
  for (int i = 0; i < 3; i++) {
    refill();
    quick(numbers, numbers + COUNT, orders[i]);
    report("quick", orders[i]);
    refill();
    heap(numbers, COUNT, orders[i]);
    report("heap", orders[i]);
    refill();
    merge(numbers, COUNT, orders[i]);
    report("merge", orders[i]);
  }
  return 0;
}
