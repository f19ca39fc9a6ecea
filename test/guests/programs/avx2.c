/*
 * Prints the results of AVX2, FMA and F16C code: loops that the compiler makes of plain C, and intrinsics for what it seldom
 * chooses. A guest has to print what the processor at hand prints.
 */
#include <immintrin.h>
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define N 1024

static uint32_t state = 2463534242u;

static uint32_t next(void) {
  state ^= state << 13;
  state ^= state >> 17;
  state ^= state << 5;
  return state;
}

static uint64_t hash(const void *data, size_t bytes) {
  const uint8_t *p = data;
  uint64_t h = 0xcbf29ce484222325u;
  while (bytes--) h = (h ^ *p++) * 0x100000001b3u;
  return h;
}

static float a[N], b[N], c[N];
static double d[N], e[N];
static int32_t i32[N], j32[N];
static uint8_t u8[N], v8[N];
static uint16_t h16[N];

static void fill(void) {
  for (int i = 0; i < N; i++) {
    a[i] = (float)(int32_t)next() / 65536.0f;
    b[i] = (float)(int32_t)next() / 1e6f;
    d[i] = (int32_t)next() / 3.0;
    e[i] = (int32_t)next() / 7.0;
    i32[i] = (int32_t)next();
    j32[i] = (int32_t)next() >> (i & 15);
    u8[i] = (uint8_t)next();
    v8[i] = (uint8_t)next();
  }
}

/* What the compiler vectorizes. */
static void loops(void) {
  for (int i = 0; i < N; i++) c[i] = a[i] * b[i] + a[i] / (b[i] + 3.0f) - sqrtf(fabsf(a[i]));
  printf("single %016lx\n", hash(c, sizeof c));
  for (int i = 0; i < N; i++) d[i] = d[i] * e[i] - e[i] / (fabs(d[i]) + 0.1);
  printf("double %016lx %.17g\n", hash(d, sizeof d), d[77]);
  int64_t sum = 0;
  for (int i = 0; i < N; i++) sum += (int64_t)i32[i] * j32[i];
  int32_t least = i32[0];
  for (int i = 0; i < N; i++) least = i32[i] < least ? i32[i] : least;
  uint32_t distance = 0;
  for (int i = 0; i < N; i++) distance += (uint32_t)abs(u8[i] - v8[i]);
  printf("integer %ld %d %u\n", sum, least, distance);
  for (int i = 0; i < N; i++) j32[i] = (int32_t)((uint32_t)i32[i] << (j32[i] & 31)) ^ (i32[i] >> (i & 31));
  printf("shifts %016lx\n", hash(j32, sizeof j32));
  for (int i = 0; i < N; i++) j32[i] = (int32_t)(a[i] * 0.5f);
  printf("conversion %016lx\n", hash(j32, sizeof j32));
}

static void intrinsics(void) {
  __m256i total = _mm256_setzero_si256();
  for (int i = 0; i < N; i += 32) {
    const __m256i x = _mm256_loadu_si256((const __m256i *)(u8 + i));
    const __m256i y = _mm256_loadu_si256((const __m256i *)(v8 + i));
    total = _mm256_add_epi64(total, _mm256_sad_epu8(_mm256_shuffle_epi8(x, y), _mm256_avg_epu8(x, y)));
    total = _mm256_xor_si256(total, _mm256_permute4x64_epi64(_mm256_maddubs_epi16(x, y), 0x1b));
    total = _mm256_xor_si256(total, _mm256_alignr_epi8(x, y, 5));
    total = _mm256_blendv_epi8(total, _mm256_unpacklo_epi16(x, y), _mm256_cmpgt_epi8(x, y));
  }
  printf("bytes %016lx %08x\n", hash(&total, sizeof total), (unsigned)_mm256_movemask_epi8(total));

  __m256 sum = _mm256_setzero_ps();
  __m256d wide = _mm256_setzero_pd();
  for (int i = 0; i + 8 <= N; i += 8) {
    const __m256i index = _mm256_and_si256(_mm256_loadu_si256((const __m256i *)(i32 + i)), _mm256_set1_epi32(N - 1));
    sum = _mm256_fmadd_ps(_mm256_i32gather_ps(a, index, 4), _mm256_loadu_ps(b + i), sum);
    sum = _mm256_fnmadd_ps(sum, _mm256_set1_ps(0.25f), _mm256_permutevar8x32_ps(sum, index));
    wide = _mm256_fmsubadd_pd(_mm256_loadu_pd(d + i), _mm256_set1_pd(1e-9), wide);
    wide = _mm256_add_pd(wide, _mm256_cvtps_pd(_mm256_extractf128_ps(sum, 1)));
  }
  float lanes[8];
  double halves[4];
  _mm256_storeu_ps(lanes, sum);
  _mm256_storeu_pd(halves, wide);
  for (int i = 0; i < 8; i++) printf("%s%.9g", i ? " " : "fma ", lanes[i]);
  for (int i = 0; i < 4; i++) printf(" %.17g", halves[i]);
  putchar('\n');

  for (int i = 0; i < N; i += 8) {
    const __m128i half = _mm256_cvtps_ph(_mm256_loadu_ps(a + i), _MM_FROUND_TO_NEAREST_INT);
    _mm_storeu_si128((__m128i *)(h16 + i), half);
    _mm256_storeu_ps(c + i, _mm256_cvtph_ps(half));
  }
  printf("half %016lx %016lx\n", hash(h16, sizeof h16), hash(c, sizeof c));

  const __m256i mask = _mm256_setr_epi32(-1, 0, -1, -1, 0, 0, -1, 0);
  memset(j32, 0, sizeof j32);
  for (int i = 0; i < N; i += 8) _mm256_maskstore_epi32(j32 + i, mask, _mm256_maskload_epi32(i32 + i, mask));
  printf("masks %016lx\n", hash(j32, sizeof j32));
}

/* What the C library chooses AVX2 for. */
static void library(void) {
  char text[3000], copy[3000];
  for (unsigned i = 0; i < sizeof text; i++) text[i] = (char)('a' + next() % 26);
  text[2901] = 0;
  memmove(copy, text, sizeof copy);
  memmove(copy + 13, copy, 2500);
  printf("library %zu %ld %d %016lx\n", strlen(text), (long)(strrchr(text, 'q') - text), memcmp(text, copy, 2000) > 0, hash(copy, sizeof copy));
}

int main(void) {
  printf("avx2 %d fma %d f16c %d\n", __builtin_cpu_supports("avx2") != 0, __builtin_cpu_supports("fma") != 0, __builtin_cpu_supports("f16c") != 0);
  fill();
  loops();
  intrinsics();
  library();
  return 0;
}
