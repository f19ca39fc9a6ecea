/* Kind: bits. Shifts by variable counts, rotates, bit scans and tests, byte swaps; eight queens by masks, and games of life in words. */
#include "workload.h"

#define WIDTH 64

static uint64_t cells[WIDTH], next[WIDTH];

static NOINLINE unsigned queens(uint32_t all, uint32_t columns, uint32_t left, uint32_t right) {
  if (columns == all) return 1;
  unsigned count = 0;
  for (uint32_t places = all & ~(columns | left | right); places != 0; places &= places - 1) {
    uint32_t place = places & -places;
    count += queens(all, columns | place, (left | place) << 1, (right | place) >> 1);
  }
  return count;
}

static uint64_t rotated(uint64_t x, unsigned n) {
  return x << (n & 63) | x >> (-n & 63);
}

static NOINLINE void generation(void) {
  for (int i = 0; i < WIDTH; i++) {
    uint64_t ones = 0, twos = 0, fours = 0;
    for (int row = -1; row <= 1; row++)
      for (int shift = -1; shift <= 1; shift++) {
        if (row == 0 && shift == 0) continue;
        uint64_t plane = rotated(cells[(i + row + WIDTH) % WIDTH], (unsigned)shift), carry = ones & plane;
        ones ^= plane;
        fours |= twos & carry;
        twos ^= carry;
      }
    next[i] = twos & ~fours & (ones | cells[i]);
  }
  memcpy(cells, next, sizeof cells);
}

static NOINLINE uint64_t scan(uint64_t x, unsigned n) {
  uint64_t sum = 0;
  for (; x != 0; n = n * 5 + 1) {
    unsigned low = (unsigned)__builtin_ctzll(x), high = 63 - (unsigned)__builtin_clzll(x);
    sum = rotated(sum, n) + (low << 6 | high) + __builtin_bswap32((uint32_t)x) + (x >> (n & 63) & 1);
    x &= ~((uint64_t)1 << low | (uint64_t)1 << high);
  }
  return sum;
}

int main(int argc, char **argv) {
  long rounds = amount_of(argc, argv);
  uint64_t sum = 0;
  for (int i = 0; i < WIDTH; i++) cells[i] = (uint64_t)next_random() << 32 | next_random();
  for (long i = 0; i < rounds; i++) {
    sum = mixed(sum, queens((1u << (7 + (i & 1))) - 1, 0, 0, 0));
    generation();
    for (int k = 0; k < WIDTH; k++) sum += scan(cells[k], (unsigned)i);
    cells[i % WIDTH] ^= sum;
  }
  return report(sum);
}
