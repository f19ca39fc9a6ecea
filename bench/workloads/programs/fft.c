/* Kind: double precision with the sines and cosines of the C library. Fast Fourier transforms there and back. */
#include <math.h>

#include "workload.h"

#define N 1024

static double real[N], imaginary[N];

static NOINLINE void transform(double direction) {
  for (unsigned i = 1, j = 0; i < N; i++) {
    unsigned bit = N >> 1;
    for (; j & bit; bit >>= 1) j ^= bit;
    j ^= bit;
    if (i >= j) continue;
    double t = real[i];
    real[i] = real[j];
    real[j] = t;
    t = imaginary[i];
    imaginary[i] = imaginary[j];
    imaginary[j] = t;
  }
  for (unsigned length = 2; length <= N; length *= 2)
    for (unsigned k = 0; k < length / 2; k++) {
      double angle = direction * 6.283185307179586 * k / length, c = cos(angle), s = sin(angle);
      for (unsigned i = k; i < N; i += length) {
        unsigned j = i + length / 2;
        double re = real[j] * c - imaginary[j] * s, im = real[j] * s + imaginary[j] * c;
        real[j] = real[i] - re;
        imaginary[j] = imaginary[i] - im;
        real[i] += re;
        imaginary[i] += im;
      }
    }
}

int main(int argc, char **argv) {
  long rounds = amount_of(argc, argv);
  uint64_t sum = 0;
  for (int i = 0; i < N; i++) real[i] = (double)(int32_t)next_random() / 1e9;
  for (long i = 0; i < rounds; i++) {
    transform(1);
    for (int k = 0; k < N; k++) {
      double damping = 1 / (1 + (double)k / N);
      real[k] *= damping / N;
      imaginary[k] *= damping / N;
    }
    transform(-1);
    for (int k = 0; k < N; k += 16) sum = mixed_double(sum, real[k]);
    for (int k = 0; k < N; k++) real[k] += (double)(k % 7) - 3;
  }
  return report(sum);
}
