/* Kind: compression. An LZ77 compressor with a hash of three bytes, its decompressor, and the proof that both agree. */
#include "workload.h"

#define SIZE 65536
#define BUCKETS 4096

static unsigned char in[SIZE], packed[SIZE * 2], out[SIZE];
static int32_t newest[BUCKETS], older[SIZE];

static unsigned bucket(const unsigned char *p) {
  return ((unsigned)p[0] << 16 | (unsigned)p[1] << 8 | p[2]) * 2654435761u >> 20;
}

/* Tokens: length 0 and a byte, or a length of at least 3 and a distance of two bytes. */
static NOINLINE size_t compress(void) {
  size_t size = 0;
  memset(newest, -1, sizeof newest);
  for (int at = 0; at < SIZE;) {
    int best = 0, distance = 0;
    if (at + 3 <= SIZE) {
      unsigned hash = bucket(in + at);
      int tries = 16;
      for (int32_t from = newest[hash]; from >= 0 && tries-- > 0; from = older[from]) {
        int length = 0, limit = SIZE - at < 255 ? SIZE - at : 255;
        while (length < limit && in[from + length] == in[at + length]) length++;
        if (length > best) best = length, distance = at - from;
      }
    }
    int step = best >= 4 ? best : 1;
    if (best >= 4) {
      packed[size++] = (unsigned char)best;
      packed[size++] = (unsigned char)distance;
      packed[size++] = (unsigned char)(distance >> 8);
    } else {
      packed[size++] = 0;
      packed[size++] = in[at];
    }
    for (; step > 0; step--, at++) {
      if (at + 3 > SIZE) continue;
      unsigned hash = bucket(in + at);
      older[at] = newest[hash];
      newest[hash] = at;
    }
  }
  return size;
}

static NOINLINE int expand(size_t size) {
  int at = 0;
  for (size_t i = 0; i < size;) {
    int length = packed[i++];
    if (length == 0) {
      out[at++] = packed[i++];
      continue;
    }
    int distance = packed[i] | packed[i + 1] << 8;
    i += 2;
    for (; length > 0; length--, at++) out[at] = out[at - distance];
  }
  return at;
}

int main(int argc, char **argv) {
  long rounds = amount_of(argc, argv);
  uint64_t sum = 0;
  for (long i = 0; i < rounds; i++) {
    for (int at = 0; at < SIZE;) {
      uint32_t r = next_random();
      int length = 3 + (int)(r & 15), from = at > 2000 && (r & 0x30000) != 0 ? at - 1 - (int)(r >> 18) % 2000 : -1;
      for (; length > 0 && at < SIZE; length--, at++) in[at] = from >= 0 ? in[from++] : (unsigned char)('a' + next_random() % 26);
    }
    size_t size = compress();
    if (expand(size) != SIZE || memcmp(in, out, SIZE) != 0) return 1;
    sum = mixed_bytes(mixed(sum, size), packed, size / 8);
  }
  return report(sum);
}
