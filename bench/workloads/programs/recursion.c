/* Kind: recursion. Fibonacci numbers, the Ackermann function and the towers of Hanoi: short functions that call themselves. */
#include "workload.h"

static NOINLINE unsigned fibonacci(unsigned n) {
  return n < 2 ? n : fibonacci(n - 1) + fibonacci(n - 2);
}

static NOINLINE unsigned ackermann(unsigned m, unsigned n) {
  if (m == 0) return n + 1;
  if (n == 0) return ackermann(m - 1, 1);
  return ackermann(m - 1, ackermann(m, n - 1));
}

static uint64_t moves;

static NOINLINE void hanoi(int discs, int from, int to, int spare) {
  if (discs == 0) return;
  hanoi(discs - 1, from, spare, to);
  moves += (uint64_t)(discs * 9 + from * 3 + to);
  hanoi(discs - 1, spare, to, from);
}

int main(int argc, char **argv) {
  long rounds = amount_of(argc, argv);
  uint64_t sum = 0;
  for (long i = 0; i < rounds; i++) {
    sum = mixed(sum, fibonacci(24 + (unsigned)(i & 1)));
    sum = mixed(sum, ackermann(2, 60 + (unsigned)(i & 3)));
    hanoi(14, 0, 2, 1);
    sum = mixed(sum, moves);
  }
  return report(sum);
}
