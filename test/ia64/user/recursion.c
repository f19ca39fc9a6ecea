/* Deep recursion: frames that the register stack engine must spill and fill. */
#include "print.h"

static u64 ackermann(u64 m, u64 n) { return m == 0 ? n + 1 : n == 0 ? ackermann(m - 1, 1) : ackermann(m - 1, ackermann(m, n - 1)); }

static u32 moves;
static void hanoi(int n, int from, int to, int by) {
  if (n == 0) return;
  hanoi(n - 1, from, by, to);
  moves += (u32)(from * 4 + to);
  hanoi(n - 1, by, to, from);
}

static u32 queens(u32 all, u32 columns, u32 left, u32 right) {
  if (columns == all) return 1;
  u32 count = 0;
  for (u32 free = all & ~(columns | left | right); free != 0;) {
    u32 place = free & -free;
    free ^= place;
    count += queens(all, columns | place, (left | place) << 1, (right | place) >> 1);
  }
  return count;
}

/* Frames of many registers. */
static __attribute__((noinline)) u64 wide(u64 a, u64 b, u64 c, u64 d, u64 e, u64 f, u64 g, u64 h, u64 depth) {
  if (depth == 0) return a ^ b ^ c ^ d ^ e ^ f ^ g ^ h;
  u64 one = wide(b, c, d, e, f, g, h, a + depth, depth - 1);
  u64 two = depth % 3 == 0 ? wide(h, g, f, e, d, c, b, a, depth / 3) : a * 3 + h;
  return one * 5 + two + (a + b * 2 + c * 3 + d * 4 + e * 5 + f * 6 + g * 7 + h * 8);
}

static int odd(u64 n);
static __attribute__((noinline)) int even(u64 n) { return n == 0 ? 1 : odd(n - 1) + 0 * (int)n; }
static __attribute__((noinline)) int odd(u64 n) { return n == 0 ? 0 : even(n - 1) + 0 * (int)n; }

static __attribute__((noinline)) u64 deep(u64 n) { return n == 0 ? 1 : deep(n - 1) * 3 + n; }

int main(void) {
  print("ackermann(2, 60) = %lu, (3, 5) = %lu\n", ackermann(2, 60), ackermann(3, 5));
  hanoi(12, 1, 3, 2);
  print("hanoi %u\n", moves);
  print("queens %u\n", queens(255, 0, 0, 0));
  print("wide %lx\n", wide(1, 2, 3, 4, 5, 6, 7, 8, 40));
  print("even %d odd %d\n", even(2000), odd(2001));
  print("deep %lx\n", deep(5000));
  return 0;
}
