/*
 * Kind: packed integers (SSE2 intrinsics, and what gcc makes vectors of). Sums of absolute differences, a blend of two pictures,
 * a histogram of maxima, byte shuffles.
 */
#include <emmintrin.h>

#include "workload.h"

#define N 8192

static uint8_t a[N] __attribute__((aligned(16))), b[N] __attribute__((aligned(16))), c[N] __attribute__((aligned(16)));
static int16_t wide[N] __attribute__((aligned(16)));

static NOINLINE uint64_t differences(void) {
  __m128i sum = _mm_setzero_si128();
  for (int i = 0; i < N; i += 16)
    sum = _mm_add_epi64(sum, _mm_sad_epu8(_mm_load_si128((const __m128i *)(a + i)), _mm_load_si128((const __m128i *)(b + i))));
  uint64_t halves[2];
  _mm_storeu_si128((__m128i *)halves, sum);
  return halves[0] + halves[1];
}

static NOINLINE void blend(int weight) {
  __m128i zero = _mm_setzero_si128(), w = _mm_set1_epi16((short)weight), v = _mm_set1_epi16((short)(256 - weight));
  for (int i = 0; i < N; i += 16) {
    __m128i x = _mm_load_si128((const __m128i *)(a + i)), y = _mm_load_si128((const __m128i *)(b + i));
    __m128i low = _mm_add_epi16(_mm_mullo_epi16(_mm_unpacklo_epi8(x, zero), w), _mm_mullo_epi16(_mm_unpacklo_epi8(y, zero), v));
    __m128i high = _mm_add_epi16(_mm_mullo_epi16(_mm_unpackhi_epi8(x, zero), w), _mm_mullo_epi16(_mm_unpackhi_epi8(y, zero), v));
    _mm_store_si128((__m128i *)(c + i), _mm_packus_epi16(_mm_srli_epi16(low, 8), _mm_srli_epi16(high, 8)));
  }
}

/* Plain C, for the compiler to make vectors of. */
static NOINLINE __attribute__((optimize("tree-vectorize"))) int widen_and_sum(void) {
  int sum = 0;
  for (int i = 0; i < N; i++) wide[i] = (int16_t)((a[i] - c[i]) * 3);
  for (int i = 0; i < N; i++) sum += wide[i] * b[i];
  return sum;
}

static NOINLINE unsigned matches(uint8_t needle) {
  unsigned count = 0;
  __m128i wanted = _mm_set1_epi8((char)needle);
  for (int i = 0; i < N; i += 16) {
    int mask = _mm_movemask_epi8(_mm_cmpeq_epi8(_mm_load_si128((const __m128i *)(c + i)), wanted));
    for (; mask != 0; mask &= mask - 1) count += (unsigned)i;
  }
  return count;
}

static NOINLINE void shuffle(void) {
  for (int i = 0; i < N; i += 16) {
    __m128i x = _mm_load_si128((const __m128i *)(b + i));
    x = _mm_shufflelo_epi16(_mm_shuffle_epi32(x, _MM_SHUFFLE(0, 3, 2, 1)), _MM_SHUFFLE(2, 0, 3, 1));
    x = _mm_xor_si128(_mm_slli_si128(x, 3), _mm_srli_si128(x, 13));
    _mm_store_si128((__m128i *)(b + i), _mm_avg_epu8(x, _mm_load_si128((const __m128i *)(a + i))));
  }
}

int main(int argc, char **argv) {
  long rounds = amount_of(argc, argv);
  uint64_t sum = 0;
  for (int i = 0; i < N; i++) a[i] = (uint8_t)next_random(), b[i] = (uint8_t)next_random();
  for (long i = 0; i < rounds; i++) {
    sum = mixed(sum, differences());
    blend((int)(i & 255));
    sum = mixed(sum, (uint64_t)(int64_t)widen_and_sum());
    sum = mixed(sum, matches((uint8_t)i));
    if (i % 8 == 0) shuffle();
    a[i % N] ^= (uint8_t)sum;
  }
  return report(sum);
}
