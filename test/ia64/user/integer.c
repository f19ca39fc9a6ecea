/* Integer arithmetic: what the compiler makes of divisions (frcpa and Newton), 128-bit products, shifts, deposits, compares. */
#include "print.h"

static u64 gcd(u64 a, u64 b) {
  while (b != 0) {
    u64 rest = a % b;
    a = b;
    b = rest;
  }
  return a;
}

static u64 power(u64 base, u64 exponent, u64 modulus) {
  unsigned __int128 result = 1, square = base % modulus;
  for (; exponent != 0; exponent >>= 1) {
    if (exponent & 1) result = result * square % modulus;
    square = square * square % modulus;
  }
  return (u64)result;
}

static void divisions(void) {
  u64 sum = 0;
  for (int i = 0; i < 20000; i++) {
    u64 a = random64() >> (i & 63), b = (random64() >> (random64() & 63)) | 1;
    i64 sa = (i64)a, sb = (i64)b;
    if (sb == -1) sb = 3;
    sum = sum * 31 + a / b + a % b + (u64)(sa / sb) * 7 + (u64)(sa % sb) * 13;
    u32 c = (u32)a, d = (u32)b | 1;
    int sc = (int)c, sd = (int)d;
    if (sd == -1) sd = 5;
    sum += c / d + c % d + (u32)(sc / sd) + (u32)(sc % sd);
  }
  print("divisions %lx\n", sum);
}

static void narrow(void) {
  u64 sum = 0;
  for (int i = 0; i < 2000; i++) {
    u64 x = random64();
    sum += (u8)x + (signed char)(x >> 3) + (u16)(x >> 7) + (short)(x >> 11) + (u32)(x >> 13) + (int)(x >> 17);
    sum ^= (x << (x & 63)) | (x >> ((64 - x) & 63));
    sum += (u64)((i64)x >> (x >> 58));
    sum += __builtin_popcountl(x) + (u64)__builtin_ctzl(x | 1UL << 40) + (u64)__builtin_clzl(x | 1);
  }
  print("narrow %lx\n", sum);
}

struct fields {
  u64 a : 3, b : 17, c : 30, d : 14;
  i64 e : 5, f : 41, g : 18;
};

static void bit_fields(void) {
  static volatile struct fields all[16];
  u64 sum = 0;
  for (int i = 0; i < 1000; i++) {
    volatile struct fields *f = &all[i & 15];
    f->a += i;
    f->b ^= random64();
    f->c -= f->b;
    f->d = f->c >> 5;
    f->e = i * 3;
    f->f += (i64)random64();
    f->g = f->f >> 9;
    sum = sum * 17 + f->a + f->b + f->c + f->d + (u64)f->e + (u64)f->f + (u64)f->g;
  }
  print("bit fields %lx\n", sum);
}

int main(void) {
  divisions();
  narrow();
  bit_fields();
  print("gcd %lu\n", gcd(6000000000000000057UL * 3, 6000000000000000057UL * 2));
  print("power %lu\n", power(3, 0xfffffffffffffff0, 0xffffffffffffffc5));
  u32 primes = 0, longest = 0, start = 0;
  for (u32 n = 2; n < 4000; n++) {
    u32 divisor = 2;
    while (divisor * divisor <= n && n % divisor != 0) divisor++;
    primes += divisor * divisor > n;
    u32 steps = 0;
    for (u64 x = n; x != 1; steps++) x = x & 1 ? 3 * x + 1 : x >> 1;
    if (steps > longest) {
      longest = steps;
      start = n;
    }
  }
  print("primes %u, longest Collatz sequence %u from %u\n", primes, longest, start);
  return 3;
}
