/* Kind: tight loops over bytes. The sieve of Eratosthenes below two million, again and again. */
#include "workload.h"

#define LIMIT 2000000

static unsigned char composite[LIMIT];

static NOINLINE unsigned sieve(unsigned limit) {
  unsigned count = 0;
  memset(composite, 0, limit);
  for (unsigned i = 2; i < limit; i++) {
    if (composite[i]) continue;
    count++;
    for (unsigned j = i + i; j < limit; j += i) composite[j] = 1;
  }
  return count;
}

int main(int argc, char **argv) {
  long rounds = amount_of(argc, argv);
  uint64_t sum = 0;
  for (long i = 0; i < rounds; i++) sum = mixed(sum, sieve(LIMIT - (unsigned)(i % 7) * 1000));
  return report(sum);
}
