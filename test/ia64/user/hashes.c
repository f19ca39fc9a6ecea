/* SHA-256, SHA-512, MD5, CRC-32, SipHash: rotations, byte swaps, tables. */
#include "print.h"

void *memset(void *to, int value, u64 n) {
  for (u64 i = 0; i < n; i++) ((u8 *)to)[i] = (u8)value;
  return to;
}
void *memcpy(void *to, const void *from, u64 n) {
  for (u64 i = 0; i < n; i++) ((u8 *)to)[i] = ((const u8 *)from)[i];
  return to;
}

/* The constants of SHA-2 are the fractional parts of roots of primes: computed with integers. */
static u64 root_fraction(u64 prime, int cubic) {
  unsigned __int128 low = 0, high = (unsigned __int128)1 << (cubic ? 67 : 69);
  while (high - low > 1) {
    unsigned __int128 middle = (low + high) / 2;
    /* Compare (middle / 2^64)^n with the prime in pieces of 32 bits. */
    u64 digit[4] = {(u32)middle, (u32)(middle >> 32), (u32)(middle >> 64), 0};
    u64 product[12] = {1};
    for (int n = 0; n < (cubic ? 3 : 2); n++) {
      u64 next[12] = {0};
      for (int i = 0; i < 12; i++) {
        u64 carry = 0;
        for (int j = 0; j < 4 && i + j < 12; j++) {
          u64 sum = product[i] * digit[j] + next[i + j] + carry;
          next[i + j] = (u32)sum;
          carry = sum >> 32;
        }
        for (int k = i + 4; carry != 0 && k < 12; k++) {
          u64 sum = next[k] + carry;
          next[k] = (u32)sum;
          carry = sum >> 32;
        }
      }
      for (int i = 0; i < 12; i++) product[i] = next[i];
    }
    int whole = cubic ? 6 : 4;
    u64 integer = product[whole] | product[whole + 1] << 32;
    if (integer >= prime) high = middle;
    else low = middle;
  }
  return (u64)low;
}

static u64 fractions[80], starts[8];
static void constants(void) {
  int n = 0;
  for (u64 candidate = 2; n < 80; candidate++) {
    u64 d = 2;
    while (d * d <= candidate && candidate % d != 0) d++;
    if (d * d <= candidate) continue;
    fractions[n] = root_fraction(candidate, 1);
    if (n < 8) starts[n] = root_fraction(candidate, 0);
    n++;
  }
}

#define ROTATE32(x, n) ((u32)(x) >> (n) | (u32)(x) << (32 - (n)))
#define ROTATE64(x, n) ((x) >> (n) | (x) << (64 - (n)))

static void sha256(const u8 *text, u64 bytes) {
  u32 h[8];
  for (int i = 0; i < 8; i++) h[i] = (u32)(starts[i] >> 32);
  static u8 padded[256];
  u64 blocks = (bytes + 9 + 63) / 64;
  memset(padded, 0, sizeof padded);
  memcpy(padded, text, bytes);
  padded[bytes] = 0x80;
  for (int i = 0; i < 8; i++) padded[blocks * 64 - 1 - i] = (u8)(bytes * 8 >> (8 * i));
  for (u64 block = 0; block < blocks; block++) {
    u32 w[64], v[8];
    for (int i = 0; i < 16; i++) w[i] = __builtin_bswap32(((u32 *)padded)[block * 16 + i]);
    for (int i = 16; i < 64; i++)
      w[i] = w[i - 16] + w[i - 7] + (ROTATE32(w[i - 15], 7) ^ ROTATE32(w[i - 15], 18) ^ w[i - 15] >> 3) +
             (ROTATE32(w[i - 2], 17) ^ ROTATE32(w[i - 2], 19) ^ w[i - 2] >> 10);
    for (int i = 0; i < 8; i++) v[i] = h[i];
    for (int i = 0; i < 64; i++) {
      u32 one = v[7] + (ROTATE32(v[4], 6) ^ ROTATE32(v[4], 11) ^ ROTATE32(v[4], 25)) + ((v[4] & v[5]) ^ (~v[4] & v[6])) +
                (u32)(fractions[i] >> 32) + w[i];
      u32 two = (ROTATE32(v[0], 2) ^ ROTATE32(v[0], 13) ^ ROTATE32(v[0], 22)) + ((v[0] & v[1]) ^ (v[0] & v[2]) ^ (v[1] & v[2]));
      for (int j = 7; j > 0; j--) v[j] = v[j - 1];
      v[4] += one;
      v[0] = one + two;
    }
    for (int i = 0; i < 8; i++) h[i] += v[i];
  }
  print("sha256 ");
  for (int i = 0; i < 8; i++) print("%08x", h[i]);
  print("\n");
}

static void sha512(const u8 *text, u64 bytes) {
  u64 h[8], w[80], v[8];
  for (int i = 0; i < 8; i++) h[i] = starts[i];
  static u8 padded[128];
  memset(padded, 0, sizeof padded);
  memcpy(padded, text, bytes);
  padded[bytes] = 0x80;
  for (int i = 0; i < 8; i++) padded[127 - i] = (u8)(bytes * 8 >> (8 * i));
  for (int i = 0; i < 16; i++) w[i] = __builtin_bswap64(((u64 *)padded)[i]);
  for (int i = 16; i < 80; i++)
    w[i] = w[i - 16] + w[i - 7] + (ROTATE64(w[i - 15], 1) ^ ROTATE64(w[i - 15], 8) ^ w[i - 15] >> 7) +
           (ROTATE64(w[i - 2], 19) ^ ROTATE64(w[i - 2], 61) ^ w[i - 2] >> 6);
  for (int i = 0; i < 8; i++) v[i] = h[i];
  for (int i = 0; i < 80; i++) {
    u64 one = v[7] + (ROTATE64(v[4], 14) ^ ROTATE64(v[4], 18) ^ ROTATE64(v[4], 41)) + ((v[4] & v[5]) ^ (~v[4] & v[6])) + fractions[i] + w[i];
    u64 two = (ROTATE64(v[0], 28) ^ ROTATE64(v[0], 34) ^ ROTATE64(v[0], 39)) + ((v[0] & v[1]) ^ (v[0] & v[2]) ^ (v[1] & v[2]));
    for (int j = 7; j > 0; j--) v[j] = v[j - 1];
    v[4] += one;
    v[0] = one + two;
  }
  print("sha512 ");
  for (int i = 0; i < 8; i++) print("%016lx", h[i] + v[i]);
  print("\n");
}

static u32 crc32(const u8 *text, u64 bytes) {
  static u32 table[256];
  for (u32 i = 0; i < 256; i++) {
    u32 c = i;
    for (int k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ c >> 1 : c >> 1;
    table[i] = c;
  }
  u32 crc = 0xffffffff;
  for (u64 i = 0; i < bytes; i++) crc = table[(crc ^ text[i]) & 255] ^ crc >> 8;
  return ~crc;
}

static u64 siphash(const u8 *text, u64 bytes) {
  u64 a = 0x736f6d6570736575 ^ 0x0706050403020100, b = 0x646f72616e646f6d ^ 0x0f0e0d0c0b0a0908;
  u64 c = 0x6c7967656e657261 ^ 0x0706050403020100, d = 0x7465646279746573 ^ 0x0f0e0d0c0b0a0908;
  for (u64 i = 0;; i += 8) {
    u64 m = bytes - i >= 8 ? 0 : bytes << 56;
    for (u64 j = 0; j < 8 && i + j < bytes; j++) m |= (u64)text[i + j] << (8 * j);
    int last = bytes - i < 8;
    d ^= m;
    for (int round = 0; round < (last ? 6 : 2); round++) {
      if (last && round == 2) {
        a ^= m;
        c ^= 0xff;
      }
      a += b;
      b = ROTATE64(b, 51) ^ a;
      a = ROTATE64(a, 32);
      c += d;
      d = ROTATE64(d, 48) ^ c;
      a += d;
      d = ROTATE64(d, 43) ^ a;
      c += b;
      b = ROTATE64(b, 47) ^ c;
      c = ROTATE64(c, 32);
    }
    if (last) return a ^ b ^ c ^ d;
    a ^= m;
  }
}

int main(void) {
  static u8 text[200];
  constants();
  print("constants %lx %lx %lx\n", fractions[0], fractions[79], starts[7]);
  sha256((const u8 *)"abc", 3);
  sha512((const u8 *)"abc", 3);
  for (int i = 0; i < 200; i++) text[i] = (u8)(i * 7);
  for (u64 n = 50; n < 200; n += 37) {
    sha256(text, n);
    print("crc32 %08x siphash %016lx\n", crc32(text, n), siphash(text, n));
  }
  return 0;
}
