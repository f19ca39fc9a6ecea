/* Kind: x87, 80-bit precision. A polynomial, a continued fraction, a series for pi, roots, and conversions to integers. */
#include <math.h>

#include "workload.h"

static uint64_t mixed_long_double(uint64_t sum, long double value) {
  return mixed_bytes(sum, &value, 10);
}

static NOINLINE long double polynomial(long double x) {
  static const long double c[] = {1, -0.5L, 0.25L, 3.125L, -7, 0.0625L, 11, -0.75L};
  long double y = 0;
  for (int i = 0; i < 8; i++) y = y * x + c[i];
  return y;
}

static NOINLINE long double fraction(long double x, int depth) {
  long double y = 1;
  for (int i = depth; i > 0; i--) y = i + x / y;
  return y;
}

static NOINLINE long double series(int terms) {
  long double sum = 0;
  for (int i = 0; i < terms; i++) sum += (i & 1 ? -4.0L : 4.0L) / (2 * i + 1);
  return sum;
}

static NOINLINE int64_t round_trip(long double x) {
  return (int64_t)(x * 1000) + lrintl(x) + (int64_t)floorl(x / 3);
}

int main(int argc, char **argv) {
  long rounds = amount_of(argc, argv);
  uint64_t sum = 0;
  for (long i = 0; i < rounds; i++) {
    long double x = (long double)(int32_t)next_random() / 2147483648.0L;
    long double y = polynomial(x) + fraction(x + 2, 20) + sqrtl(fabsl(x));
    sum = mixed_long_double(sum, y);
    sum = mixed(sum, (uint64_t)round_trip(y));
    if (i % 16 == 0) sum = mixed_long_double(sum, series(200 + (int)(i & 63)));
  }
  return report(sum);
}
