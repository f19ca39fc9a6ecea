/* Kind: conversions between integers, single and double precision, with rounding, comparisons and numbers out of range. */
#include <math.h>

#include "workload.h"

#define N 2048

static double doubles[N];
static float singles[N];
static int32_t integers[N];
static int64_t longs[N];

static NOINLINE void widen(void) {
  for (int i = 0; i < N; i++) {
    doubles[i] = (double)integers[i] * 0.37 + (double)singles[i] + (double)longs[i] / 1e9;
    singles[i] = (float)(doubles[i] / 3) + (float)(uint32_t)integers[i] / 1e6f;
  }
}

static NOINLINE uint64_t narrow(void) {
  uint64_t sum = 0;
  for (int i = 0; i < N; i++) {
    double d = doubles[i];
    int32_t truncated = fabs(d) < 2e9 ? (int32_t)d : -1;
    int64_t rounded = llrint(d * 1.5);
    uint32_t unsigned_part = d > 0 && d < 4e9 ? (uint32_t)d : 0;
    longs[i] = rounded + truncated;
    integers[i] = (int32_t)((uint32_t)integers[i] * 1103515245u + 12345u);
    sum = mixed(sum, (uint64_t)longs[i] ^ unsigned_part);
  }
  return sum;
}

static NOINLINE uint64_t round_all(void) {
  uint64_t sum = 0;
  for (int i = 0; i < N; i++) {
    double d = doubles[i] / 1000;
    double up = ceil(d), down = floor(d), near = rint(d), zero = trunc(d);
    sum += (uint64_t)(int64_t)(up * 8 + down * 4 + near * 2 + zero);
    sum += (unsigned)(up > d) + (unsigned)(near == down) + (unsigned)!isless(zero, d);
  }
  return sum;
}

int main(int argc, char **argv) {
  long rounds = amount_of(argc, argv);
  uint64_t sum = 0;
  for (int i = 0; i < N; i++) {
    integers[i] = (int32_t)next_random();
    singles[i] = (float)next_random() / 65536.0f;
    longs[i] = (int64_t)next_random() << 8;
  }
  for (long i = 0; i < rounds; i++) {
    widen();
    sum = mixed(sum, narrow());
    sum = mixed(sum, round_all());
  }
  return report(sum);
}
