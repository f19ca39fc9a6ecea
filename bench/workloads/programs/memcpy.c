/* Kind: copies, fills and comparisons of blocks, from 16 bytes to a megabyte. */
#include "workload.h"

#define SIZE (1 << 20)

static unsigned char from[SIZE + 64], to[SIZE + 64];

/* Keeps the compiler from seeing which function is called with what. */
static void *(*volatile copy)(void *, const void *, size_t) = memcpy;
static void *(*volatile move)(void *, const void *, size_t) = memmove;
static void *(*volatile fill)(void *, int, size_t) = memset;
static int (*volatile compare)(const void *, const void *, size_t) = memcmp;

int main(int argc, char **argv) {
  long rounds = amount_of(argc, argv);
  uint64_t sum = 0;
  for (size_t i = 0; i < sizeof from; i++) from[i] = (unsigned char)next_random();
  for (long i = 0; i < rounds; i++) {
    for (size_t size = 16; size <= SIZE; size *= 4) {
      size_t repeats = size < 4096 ? 200 : 1, offset = (size_t)i & 31;
      for (size_t k = 0; k < repeats; k++) {
        copy(to + offset, from + (k & 15), size);
        move(to + offset + 3, to + offset, size / 2);
        fill(to + size / 2, (int)k, size / 4);
        sum += (uint64_t)(compare(to, from, size) > 0);
      }
      sum = mixed(sum, to[size / 3]);
    }
    from[i & (SIZE - 1)]++;
  }
  return report(sum);
}
