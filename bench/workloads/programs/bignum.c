/* Kind: multi-precision arithmetic (MUL, ADC, SBB). Modular exponentiation with Montgomery products of 1,024 bits. */
#include "workload.h"

#if defined(__x86_64__)
typedef uint64_t limb;
typedef unsigned __int128 wide;
#else
typedef uint32_t limb;
typedef uint64_t wide;
#endif
#define LIMBS (1024 / 8 / (int)sizeof(limb))
#define BITS (8 * (int)sizeof(limb))

static limb modulus[LIMBS], inverse;

/* r = a * b / 2^1024 modulo the modulus. */
static NOINLINE void montgomery(limb *r, const limb *a, const limb *b) {
  limb t[LIMBS + 2] = {0};
  for (int i = 0; i < LIMBS; i++) {
    limb carry = 0;
    for (int j = 0; j < LIMBS; j++) {
      wide x = (wide)a[j] * b[i] + t[j] + carry;
      t[j] = (limb)x;
      carry = (limb)(x >> BITS);
    }
    wide x = (wide)t[LIMBS] + carry;
    t[LIMBS] = (limb)x;
    t[LIMBS + 1] = (limb)(x >> BITS);
    limb m = t[0] * inverse;
    x = (wide)m * modulus[0] + t[0];
    carry = (limb)(x >> BITS);
    for (int j = 1; j < LIMBS; j++) {
      x = (wide)m * modulus[j] + t[j] + carry;
      t[j - 1] = (limb)x;
      carry = (limb)(x >> BITS);
    }
    x = (wide)t[LIMBS] + carry;
    t[LIMBS - 1] = (limb)x;
    t[LIMBS] = t[LIMBS + 1] + (limb)(x >> BITS);
  }
  limb borrow = 0, less[LIMBS];
  for (int i = 0; i < LIMBS; i++) {
    wide x = (wide)t[i] - modulus[i] - borrow;
    less[i] = (limb)x;
    borrow = (limb)(x >> BITS) & 1;
  }
  memcpy(r, t[LIMBS] != 0 || borrow == 0 ? less : t, sizeof less);
}

int main(int argc, char **argv) {
  long exponent_bits = amount_of(argc, argv);
  unsigned char bytes[sizeof modulus];
  limb base[LIMBS], result[LIMBS];
  for (size_t i = 0; i < sizeof bytes; i++) bytes[i] = (unsigned char)next_random();
  bytes[0] |= 1;
  bytes[sizeof bytes - 1] |= 0x80;
  memcpy(modulus, bytes, sizeof modulus);
  inverse = 1;
  for (int i = 0; i < 6; i++) inverse *= 2 - modulus[0] * inverse;
  inverse = -inverse;
  for (size_t i = 0; i < sizeof bytes; i++) bytes[i] = (unsigned char)next_random();
  bytes[sizeof bytes - 1] = 0;
  memcpy(base, bytes, sizeof base);
  memcpy(result, base, sizeof base);
  for (long i = 0; i < exponent_bits; i++) {
    montgomery(result, result, result);
    if (i % 3 != 1) montgomery(result, result, base);
  }
  return report(mixed_bytes(0, result, sizeof result));
}
