/* Kind: unpredictable branches over an array. Quickselect finds percentiles, insertion sort ends it, a binary search checks it. */
#include "workload.h"

#define COUNT 50000

static int32_t numbers[COUNT];

static NOINLINE int32_t select_nth(int32_t *a, int n, int nth) {
  int low = 0, high = n - 1;
  while (high - low > 12) {
    int32_t x = a[low], y = a[(low + high) / 2], z = a[high];
    int32_t pivot = x < y ? (y < z ? y : x < z ? z : x) : (x < z ? x : y < z ? z : y);
    int i = low, j = high;
    while (i <= j) {
      while (a[i] < pivot) i++;
      while (a[j] > pivot) j--;
      if (i > j) break;
      int32_t t = a[i];
      a[i++] = a[j];
      a[j--] = t;
    }
    if (nth <= j) high = j;
    else if (nth >= i) low = i;
    else return a[nth];
  }
  for (int i = low + 1; i <= high; i++) {
    int32_t t = a[i];
    int j = i - 1;
    for (; j >= low && a[j] > t; j--) a[j + 1] = a[j];
    a[j + 1] = t;
  }
  return a[nth];
}

static NOINLINE unsigned below(const int32_t *sorted, unsigned n, int32_t value) {
  unsigned low = 0;
  while (n > 0) {
    unsigned half = n / 2;
    if (sorted[low + half] < value) {
      low += half + 1;
      n -= half + 1;
    } else n = half;
  }
  return low;
}

int main(int argc, char **argv) {
  long rounds = amount_of(argc, argv);
  uint64_t sum = 0;
  int32_t percentiles[9];
  for (long i = 0; i < rounds; i++) {
    for (int k = 0; k < COUNT; k++) numbers[k] = (int32_t)next_random();
    for (int k = 0; k < 9; k++) percentiles[k] = select_nth(numbers, COUNT, (k + 1) * COUNT / 10);
    for (int k = 0; k < COUNT; k += 5) sum += below(percentiles, 9, numbers[k]);
    for (int k = 0; k < 9; k++) sum = mixed(sum, (uint64_t)(int64_t)percentiles[k]);
  }
  return report(sum);
}
