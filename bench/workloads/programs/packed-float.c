/* Kind: packed single and double precision (SSE intrinsics). A filter over single, a dot product and a norm over double precision. */
#include <emmintrin.h>

#include "workload.h"

#define N 4096

static float in[N + 16], out[N], taps[16];
static double p[N], q[N];

static NOINLINE void filter(void) {
  for (int i = 0; i < N; i += 4) {
    __m128 sum = _mm_setzero_ps();
    for (int k = 0; k < 16; k++) sum = _mm_add_ps(sum, _mm_mul_ps(_mm_loadu_ps(in + i + k), _mm_set1_ps(taps[k])));
    __m128 clipped = _mm_min_ps(_mm_max_ps(sum, _mm_set1_ps(-30000.0f)), _mm_set1_ps(30000.0f));
    _mm_storeu_ps(out + i, clipped);
  }
}

static NOINLINE double dot(void) {
  __m128d low = _mm_setzero_pd(), high = _mm_setzero_pd();
  for (int i = 0; i < N; i += 4) {
    low = _mm_add_pd(low, _mm_mul_pd(_mm_loadu_pd(p + i), _mm_loadu_pd(q + i)));
    high = _mm_add_pd(high, _mm_mul_pd(_mm_loadu_pd(p + i + 2), _mm_loadu_pd(q + i + 2)));
  }
  __m128d sum = _mm_add_pd(low, high);
  return _mm_cvtsd_f64(_mm_add_sd(sum, _mm_unpackhi_pd(sum, sum)));
}

static NOINLINE void normalize(double scale) {
  __m128d factor = _mm_set1_pd(scale), one = _mm_set1_pd(1);
  for (int i = 0; i < N; i += 2) {
    __m128d x = _mm_mul_pd(_mm_loadu_pd(p + i), factor);
    __m128d root = _mm_sqrt_pd(_mm_add_pd(_mm_mul_pd(x, x), one));
    _mm_storeu_pd(p + i, _mm_div_pd(_mm_add_pd(x, x), root));
  }
}

int main(int argc, char **argv) {
  long rounds = amount_of(argc, argv);
  uint64_t sum = 0;
  for (int i = 0; i < N + 16; i++) in[i] = (float)(int32_t)next_random() / 65536.0f;
  for (int i = 0; i < 16; i++) taps[i] = (float)(i + 1) / 40.0f;
  for (int i = 0; i < N; i++) {
    p[i] = (double)(int32_t)next_random() / 1e6;
    q[i] = (double)(int32_t)next_random() / 3e6;
  }
  for (long i = 0; i < rounds; i++) {
    filter();
    double product = dot();
    normalize(1.25);
    sum = mixed_double(sum, product + out[i % N]);
    in[i % N] += 1;
  }
  return report(mixed_bytes(sum, out, sizeof out));
}
