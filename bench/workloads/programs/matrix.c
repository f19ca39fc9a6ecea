/* Kind: double precision, scalar SSE2 (x87 in 32-bit code). Product of matrices, and an LU decomposition with a solution. */
#include <math.h>

#include "workload.h"

#define N 64

static double a[N][N], b[N][N], c[N][N], x[N];

static NOINLINE void multiply(void) {
  for (int i = 0; i < N; i++)
    for (int j = 0; j < N; j++) {
      double t = 0;
      for (int k = 0; k < N; k++) t += a[i][k] * b[k][j];
      c[i][j] = t;
    }
}

static NOINLINE void solve(void) {
  for (int i = 0; i < N; i++) {
    int pivot = i;
    for (int k = i + 1; k < N; k++)
      if (fabs(c[k][i]) > fabs(c[pivot][i])) pivot = k;
    for (int j = 0; j < N; j++) {
      double t = c[i][j];
      c[i][j] = c[pivot][j];
      c[pivot][j] = t;
    }
    double t = x[i];
    x[i] = x[pivot];
    x[pivot] = t;
    for (int k = i + 1; k < N; k++) {
      double factor = c[k][i] / c[i][i];
      for (int j = i; j < N; j++) c[k][j] -= factor * c[i][j];
      x[k] -= factor * x[i];
    }
  }
  for (int i = N - 1; i >= 0; i--) {
    for (int j = i + 1; j < N; j++) x[i] -= c[i][j] * x[j];
    x[i] /= c[i][i];
  }
}

int main(int argc, char **argv) {
  long rounds = amount_of(argc, argv);
  uint64_t sum = 0;
  for (int i = 0; i < N; i++)
    for (int j = 0; j < N; j++) {
      a[i][j] = (double)(int32_t)next_random() / 65536.0;
      b[i][j] = (double)(int32_t)next_random() / 131072.0;
    }
  for (long i = 0; i < rounds; i++) {
    a[i % N][i / N % N] += 1.5;
    for (int k = 0; k < N; k++) x[k] = k + 1;
    multiply();
    solve();
    for (int k = 0; k < N; k++) sum = mixed_double(sum, x[k]);
  }
  return report(sum);
}
