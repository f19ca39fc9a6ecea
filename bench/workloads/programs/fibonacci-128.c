/* Kind: 128-bit integers in two or four registers (ADD, ADC, SHLD, MUL). Fibonacci numbers modulo 2^128 by doubling, and random powers. */
#include "workload.h"

#ifdef __SIZEOF_INT128__
typedef unsigned __int128 wide;

static wide wide_of(uint64_t high, uint64_t low) {
  return (wide)high << 64 | low;
}
static wide add(wide a, wide b) {
  return a + b;
}
static wide subtract(wide a, wide b) {
  return a - b;
}
static wide multiply(wide a, wide b) {
  return a * b;
}
static wide rotate(wide a, unsigned n) {
  return a << n | a >> (128 - n);
}
static uint64_t high_of(wide a) {
  return (uint64_t)(a >> 64);
}
static uint64_t low_of(wide a) {
  return (uint64_t)a;
}
#else
typedef struct {
  uint64_t high, low;
} wide;

static wide wide_of(uint64_t high, uint64_t low) {
  return (wide){high, low};
}
static wide add(wide a, wide b) {
  uint64_t low = a.low + b.low;
  return (wide){a.high + b.high + (low < a.low), low};
}
static wide subtract(wide a, wide b) {
  return (wide){a.high - b.high - (a.low < b.low), a.low - b.low};
}
static wide multiply(wide a, wide b) {
  uint64_t a0 = (uint32_t)a.low, a1 = a.low >> 32, b0 = (uint32_t)b.low, b1 = b.low >> 32;
  uint64_t middle = a1 * b0 + (a0 * b0 >> 32), other = a0 * b1 + (uint32_t)middle;
  uint64_t high = a1 * b1 + (middle >> 32) + (other >> 32);
  return (wide){high + a.high * b.low + a.low * b.high, a.low * b.low};
}
static wide rotate(wide a, unsigned n) {
  if (n >= 64) {
    a = (wide){a.low, a.high};
    n -= 64;
  }
  if (n == 0) return a;
  return (wide){a.high << n | a.low >> (64 - n), a.low << n | a.high >> (64 - n)};
}
static uint64_t high_of(wide a) {
  return a.high;
}
static uint64_t low_of(wide a) {
  return a.low;
}
#endif

/* F(2k) = F(k) (2 F(k + 1) - F(k)), F(2k + 1) = F(k)^2 + F(k + 1)^2. */
static NOINLINE wide fibonacci(uint64_t n) {
  wide a = wide_of(0, 0), b = wide_of(0, 1);
  for (int bit = 63; bit >= 0; bit--) {
    wide even = multiply(a, subtract(add(b, b), a)), odd = add(multiply(a, a), multiply(b, b));
    a = n >> bit & 1 ? odd : even;
    b = n >> bit & 1 ? add(even, odd) : odd;
    if (bit == 0) break;
  }
  return a;
}

static NOINLINE wide slowly(unsigned steps, wide a, wide b) {
  while (steps-- > 0) {
    wide sum = add(a, b);
    a = b;
    b = add(rotate(sum, 1 + (steps & 63)), sum);
  }
  return b;
}

int main(int argc, char **argv) {
  long rounds = amount_of(argc, argv);
  uint64_t sum = 0;
  for (long i = 0; i < rounds; i++) {
    wide number = fibonacci((uint64_t)next_random() << 20 | (uint64_t)i);
    wide other = slowly(200, number, wide_of(7, (uint64_t)i));
    sum = mixed(sum, high_of(number) ^ low_of(number));
    sum = mixed(sum, high_of(other) ^ low_of(other));
  }
  return report(sum);
}
