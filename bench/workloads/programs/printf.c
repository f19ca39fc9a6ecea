/* Kind: printf and number formatting, and reading the numbers back. */
#include "workload.h"

int main(int argc, char **argv) {
  long rounds = amount_of(argc, argv);
  uint64_t sum = 0;
  char line[256];
  for (long i = 0; i < rounds; i++) {
    uint32_t r = next_random();
    int length = snprintf(line, sizeof line, "%08x %-10d|%+5ld %s %c %.6f %e %lld", r, (int)r / 7, i, i & 1 ? "odd" : "even",
                          (char)('a' + i % 26), r / 4096.0, r * 1e-30, (long long)r * r);
    sum = mixed_bytes(sum, line, (size_t)length);
    unsigned hexadecimal;
    int decimal;
    long index;
    char word[8], letter;
    double fixed, scientific;
    if (sscanf(line, "%x %d |%ld %7s %c %lf %lf", &hexadecimal, &decimal, &index, word, &letter, &fixed, &scientific) != 7) return 1;
    if (hexadecimal != r || index != i) return 1;
    sum = mixed_double(sum, fixed + scientific + decimal);
  }
  return report(sum);
}
