/*
 * What every workload shares: its one argument (how much work), numbers that are the same everywhere, a check sum.
 * A workload prints one line, its check sum.
 */
#ifndef WORKLOAD_H
#define WORKLOAD_H

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define NOINLINE __attribute__((noinline))

/* The amount of work: the first argument, which must be a positive number. */
static inline long amount_of(int argc, char **argv) {
  long amount = argc == 2 ? strtol(argv[1], NULL, 10) : 0;
  if (amount > 0) return amount;
  fprintf(stderr, "usage: %s AMOUNT\n", argv[0]);
  exit(2);
}

/* Xorshift (Marsaglia, 2003): every workload draws from the same sequence. */
static inline uint32_t next_random(void) {
  static uint32_t state = 2463534242u;
  state ^= state << 13;
  state ^= state >> 17;
  state ^= state << 5;
  return state;
}

/* One value more in a check sum. */
static inline uint64_t mixed(uint64_t sum, uint64_t value) {
  sum ^= value;
  sum *= 0x9e3779b97f4a7c15u;
  return sum ^ sum >> 29;
}

static inline uint64_t mixed_bytes(uint64_t sum, const void *data, size_t bytes) {
  const unsigned char *p = data;
  for (size_t i = 0; i < bytes; i++) sum = mixed(sum, p[i]);
  return sum;
}

/* The bits of a double: floating-point results have to be the same to the last bit. */
static inline uint64_t mixed_double(uint64_t sum, double value) {
  uint64_t bits;
  memcpy(&bits, &value, sizeof bits);
  return mixed(sum, bits);
}

static inline int report(uint64_t sum) {
  return printf("%016llx\n", (unsigned long long)sum) < 0;
}

#endif
