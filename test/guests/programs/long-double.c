/*
 * Prints the results of x87 arithmetic: long double in all its operations, rounding directions and exceptions. A guest has to
 * print what the processor at hand prints.
 */
#include <fenv.h>
#include <float.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

static volatile long double third = 3.0L, tenth = 0.1L, large = LDBL_MAX, small = LDBL_MIN;

static void arithmetic(void) {
  printf("%La %La %La\n", 1 / third, tenth * third, sqrtl(third));
  printf("%.21Lg %.21Lg\n", fmodl(1e30L, third), remainderl(1e30L, tenth));
  printf("%Lg %La %La\n", large * third, small / third, small * small);
  printf("%.21Lg %.21Lg %.21Lg\n", sinl(third), cosl(tenth), atanl(1 / third));
  printf("%ld %ld %lld\n", lrintl(third / 2), lroundl(-2.5L), llrintl(1e18L / third));
  printf("%La %a %a\n", (long double)0.1, (double)tenth, (double)(float)tenth);
}

static void series(void) {
  long double e = 1, term = 1, pi = 0, product = 1;
  for (int i = 1; i < 40; i++) e += term /= i;
  for (int i = 0; i < 20000; i++) pi += (i & 1 ? -4.0L : 4.0L) / (2 * i + 1);
  for (int i = 1; i <= 1754; i++) product *= i;
  printf("%.21Lg %.21Lg %.18Lg\n", e, pi, product);
  long double x = 0.5L;
  for (int i = 0; i < 10000; i++) x = 3.9999L * x * (1 - x);
  printf("%La\n", x);
}

static void rounding(void) {
  static const int directions[] = {FE_TONEAREST, FE_DOWNWARD, FE_UPWARD, FE_TOWARDZERO};
  for (int i = 0; i < 4; i++) {
    fesetround(directions[i]);
    feclearexcept(FE_ALL_EXCEPT);
    volatile long double up = 1 / third, down = -1 / third;
    const int inexact = fetestexcept(FE_INEXACT) != 0;
    volatile long double huge = large * large;
    printf("%La %La %Lg %d %d %La\n", up, down, huge, inexact, fetestexcept(FE_OVERFLOW) != 0, rintl(third / 2));
  }
  fesetround(FE_TONEAREST);
}

static void text(void) {
  printf("%.30Lg\n", strtold("0.1234567890123456789012345678901", NULL));
  printf("%Lf %Le\n", strtold("98765432109876543210.5", NULL), strtold("1e-4940", NULL));
}

int main(void) {
  printf("long double of %d bits\n", LDBL_MANT_DIG);
  arithmetic();
  series();
  rounding();
  text();
  return 0;
}
