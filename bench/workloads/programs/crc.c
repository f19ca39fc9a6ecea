/* Kind: table look-ups in a tight loop. CRC-32 of a megabyte, by bytes and by four tables at once. */
#include "workload.h"

#define SIZE (1 << 20)

static uint32_t table[4][256];
static unsigned char data[SIZE];

static void fill_tables(void) {
  for (uint32_t i = 0; i < 256; i++) {
    uint32_t c = i;
    for (int bit = 0; bit < 8; bit++) c = c & 1 ? 0xedb88320u ^ c >> 1 : c >> 1;
    table[0][i] = c;
  }
  for (int i = 0; i < 256; i++)
    for (int k = 1; k < 4; k++) table[k][i] = table[k - 1][i] >> 8 ^ table[0][table[k - 1][i] & 255];
}

static NOINLINE uint32_t by_bytes(const unsigned char *p, size_t n) {
  uint32_t c = ~0u;
  while (n--) c = table[0][(c ^ *p++) & 255] ^ c >> 8;
  return ~c;
}

static NOINLINE uint32_t by_words(const unsigned char *p, size_t n) {
  uint32_t c = ~0u;
  for (; n >= 4; n -= 4, p += 4) {
    uint32_t word;
    memcpy(&word, p, 4);
    c ^= word;
    c = table[3][c & 255] ^ table[2][c >> 8 & 255] ^ table[1][c >> 16 & 255] ^ table[0][c >> 24];
  }
  return ~c;
}

int main(int argc, char **argv) {
  long rounds = amount_of(argc, argv);
  uint64_t sum = 0;
  fill_tables();
  for (size_t i = 0; i < SIZE; i++) data[i] = (unsigned char)next_random();
  for (long i = 0; i < rounds; i++) {
    data[i & (SIZE - 1)]++;
    uint32_t slow = by_bytes(data, SIZE), fast = by_words(data, SIZE);
    if (slow != fast) return 1;
    sum = mixed(sum, fast);
  }
  return report(sum);
}
