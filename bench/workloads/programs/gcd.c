/* Kind: division. Greatest common divisors by Euclid's algorithm with 32-bit and 64-bit DIV, extended with IDIV, and decimal digits. */
#include "workload.h"

static NOINLINE uint32_t gcd32(uint32_t a, uint32_t b) {
  while (b != 0) {
    uint32_t t = a % b;
    a = b;
    b = t;
  }
  return a;
}

static NOINLINE uint64_t gcd64(uint64_t a, uint64_t b) {
  while (b != 0) {
    uint64_t t = a % b;
    a = b;
    b = t;
  }
  return a;
}

/* The inverse of a modulo m, or 0. */
static NOINLINE int32_t inverse(int32_t a, int32_t m) {
  int32_t r = m, next_r = a, t = 0, next_t = 1;
  while (next_r != 0) {
    int32_t q = r / next_r, s = r - q * next_r;
    r = next_r;
    next_r = s;
    s = t - q * next_t;
    t = next_t;
    next_t = s;
  }
  return r == 1 ? t : 0;
}

static NOINLINE unsigned digits(uint32_t value, uint32_t base) {
  unsigned sum = 0;
  for (; value != 0; value /= base) sum = sum * 3 + value % base;
  return sum;
}

int main(int argc, char **argv) {
  long rounds = amount_of(argc, argv);
  uint64_t sum = 0;
  for (long i = 0; i < rounds * 100; i++) {
    uint32_t a = next_random(), b = next_random();
    sum = mixed(sum, gcd32(a, b));
    sum = mixed(sum, gcd64((uint64_t)a << 30 | b, (uint64_t)b << 27 | a));
    sum = mixed(sum, (uint64_t)(int64_t)inverse((int32_t)(a >> 2 | 1), 1000003));
    sum = mixed(sum, digits(a, 3 + b % 30));
  }
  return report(sum);
}
