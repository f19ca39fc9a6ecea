/* Kind: double precision with a data-dependent loop end. The Mandelbrot set, iterations counted for each point. */
#include "workload.h"

static NOINLINE int iterations(double cr, double ci, int limit) {
  double zr = 0, zi = 0;
  int i = 0;
  for (; i < limit; i++) {
    double rr = zr * zr, ii = zi * zi;
    if (rr + ii > 4) break;
    zi = 2 * zr * zi + ci;
    zr = rr - ii + cr;
  }
  return i;
}

int main(int argc, char **argv) {
  long rows = amount_of(argc, argv);
  uint64_t sum = 0;
  for (long row = 0; row < rows; row++)
    for (int column = 0; column < 128; column++)
      sum = mixed(sum, (uint64_t)iterations(column / 48.0 - 2.1, (double)row * 2.4 / (double)rows - 1.2, 256));
  return report(sum);
}
