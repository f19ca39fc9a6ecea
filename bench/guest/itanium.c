/*
 * The hot loops of bench/compare/itanium.ts: a sieve, sorting, recursion, a hash, a matrix.
 *
 *   ia64-linux-gnu-gcc -O2 -ffreestanding -fno-builtin -nostdlib -static -s -Wl,-z,max-page-size=0x10000,-Ttext=0x200000,-Tdata=0x220000
 *     -o itanium.elf itanium-start.S itanium.c
 */
typedef unsigned char u8;
typedef unsigned int u32;
typedef unsigned long u64;

enum { SIEVE = 20000, COUNT = 1000, SIZE = 24 };
static u8 composite[SIEVE];
static long numbers[COUNT];
static u32 table[256];
static double a[SIZE][SIZE], b[SIZE][SIZE], c[SIZE][SIZE];

static u64 sieve(void) {
  u64 primes = 0;
  for (u32 i = 0; i < SIEVE; i++) composite[i] = 0;
  for (u32 i = 2; i < SIEVE; i++) {
    if (composite[i]) continue;
    primes++;
    for (u32 j = 2 * i; j < SIEVE; j += i) composite[j] = 1;
  }
  return primes;
}

static void sort(long *from, long *to) {
  while (to - from > 1) {
    long pivot = from[(to - from) / 2], *low = from, *high = to - 1;
    while (low <= high) {
      while (*low < pivot) low++;
      while (pivot < *high) high--;
      if (low <= high) {
        long swap = *low;
        *low++ = *high;
        *high-- = swap;
      }
    }
    sort(from, high + 1);
    from = low;
  }
}

static u64 fibonacci(u64 n) { return n < 2 ? n : fibonacci(n - 1) + fibonacci(n - 2); }

static u32 crc(u32 value) {
  for (u32 i = 0; i < 256; i++) {
    u32 x = i;
    for (int k = 0; k < 8; k++) x = x & 1 ? 0xedb88320 ^ x >> 1 : x >> 1;
    table[i] = x;
  }
  for (u32 i = 0; i < SIEVE; i++) value = table[(value ^ composite[i]) & 255] ^ value >> 8;
  return value;
}

static void matrix(void) {
  for (int i = 0; i < SIZE; i++)
    for (int j = 0; j < SIZE; j++) {
      double sum = 0;
      for (int k = 0; k < SIZE; k++) sum += a[i][k] * b[k][j];
      c[i][j] = sum;
    }
}

u64 main(u64 passes) {
  u64 result = 0;
  for (u64 pass = 0; pass < passes; pass++) {
    result += sieve();
    u64 seed = pass;
    for (int i = 0; i < COUNT; i++) numbers[i] = (long)(seed = seed * 6364136223846793005 + 1442695040888963407);
    sort(numbers, numbers + COUNT);
    result += (u64)numbers[pass % COUNT] + fibonacci(18) + crc((u32)result);
    for (int i = 0; i < SIZE; i++)
      for (int j = 0; j < SIZE; j++) {
        a[i][j] = (double)(i + j);
        b[i][j] = (double)((u64)i * pass + (u64)j);
      }
    matrix();
    result += (u64)c[pass % SIZE][1];
  }
  return result;
}
