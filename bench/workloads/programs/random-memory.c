/* Kind: random access to more memory than caches and TLBs hold. A permutation of 32 MiB is followed, and its cells are changed. */
#include "workload.h"

#define CELLS (1u << 23)

static uint32_t *cells;

/* Follows the cycle; every cell names the next. */
static NOINLINE uint32_t chase(uint32_t at, long steps) {
  while (steps-- > 0) at = cells[at];
  return at;
}

static NOINLINE uint32_t update(uint32_t at, long steps) {
  uint32_t sum = 0;
  while (steps-- > 0) {
    at = at * 1664525u + 1013904223u;
    sum += cells[at >> 9];
  }
  return sum;
}

int main(int argc, char **argv) {
  long rounds = amount_of(argc, argv);
  cells = malloc(CELLS * sizeof *cells);
  if (cells == NULL) return 1;
  /* A full cycle over all cells (Hull and Dobell: odd increment, multiplier 1 modulo 4). */
  for (uint32_t i = 0; i < CELLS; i++) cells[i] = (i * 2891336453u + 12345u) & (CELLS - 1);
  uint64_t sum = 0;
  uint32_t at = 0;
  for (long i = 0; i < rounds; i++) {
    at = chase(at, 20000);
    sum = mixed(sum, at);
    sum = mixed(sum, update(at, 20000));
  }
  return report(sum);
}
