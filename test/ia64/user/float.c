/* Floating point: division and square root as the compiler expands them, single, double and 80 bits, fused and not. */
#include "print.h"

static double square_root(double x) {
  if (x <= 0) return 0;
  double guess = x > 1 ? x / 2 : 1;
  for (int i = 0; i < 60; i++) guess = (guess + x / guess) / 2;
  return guess;
}

static void divisions(void) {
  u64 sum = 0;
  for (int i = 0; i < 5000; i++) {
    double a = (double)(i64)random64(), b = (double)(random64() >> (random64() & 63));
    float c = (float)a, d = (float)b + 1;
    long double e = (long double)a, f = (long double)b + 1.0L / 3;
    if (b == 0) b = 1;
    double quotient = a / b;
    float single = c / d;
    long double wide = e / f;
    u32 bits;
    __builtin_memcpy(&bits, &single, 4);
    sum = sum * 31 + bits_of(quotient) + bits + bits_of((double)wide) + (u64)(i64)quotient;
  }
  print("divisions %lx\n", sum);
}

struct body {
  double x, y, z, vx, vy, vz, mass;
};

static void planets(void) {
  static struct body bodies[4] = {
      {0, 0, 0, 0, 0, 0, 40}, {5, -1, 0, .6, 2.8, .02, .04}, {8, 4, -.4, -1, 1.8, .008, .01}, {13, -15, -.2, 1, .9, -.01, .002}};
  for (int step = 0; step < 300; step++) {
    for (int i = 0; i < 4; i++)
      for (int j = i + 1; j < 4; j++) {
        struct body *a = &bodies[i], *b = &bodies[j];
        double dx = a->x - b->x, dy = a->y - b->y, dz = a->z - b->z;
        double square = dx * dx + dy * dy + dz * dz;
        double pull = .01 / (square * square_root(square));
        a->vx -= dx * b->mass * pull;
        a->vy -= dy * b->mass * pull;
        a->vz -= dz * b->mass * pull;
        b->vx += dx * a->mass * pull;
        b->vy += dy * a->mass * pull;
        b->vz += dz * a->mass * pull;
      }
    for (int i = 0; i < 4; i++) {
      bodies[i].x += .01 * bodies[i].vx;
      bodies[i].y += .01 * bodies[i].vy;
      bodies[i].z += .01 * bodies[i].vz;
    }
  }
  for (int i = 0; i < 4; i++) print("body %lx %lx %lx\n", bits_of(bodies[i].x), bits_of(bodies[i].y), bits_of(bodies[i].z));
}

static void mandelbrot(void) {
  for (int y = -8; y <= 8; y += 2) {
    for (int x = -40; x <= 20; x++) {
      double cr = x / 20.0, ci = y / 8.0, zr = 0, zi = 0;
      int n = 0;
      while (n < 60 && zr * zr + zi * zi < 4) {
        double next = zr * zr - zi * zi + cr;
        zi = 2 * zr * zi + ci;
        zr = next;
        n++;
      }
      put(" .:-=+*#%@"[n / 7]);
    }
    put('\n');
  }
}

static void series(void) {
  long double e = 1, term = 1;
  for (int n = 1; n < 30; n++) e += term /= n;
  double pi = 0;
  for (int n = 0; n < 2000; n++) pi += (n & 1 ? -4.0 : 4.0) / (2 * n + 1);
  float harmonic = 0;
  for (int n = 1; n < 1000; n++) harmonic += 1.0f / n;
  print("e %lx pi %lx harmonic %lx\n", bits_of((double)e), bits_of(pi), bits_of(harmonic));
  u64 mantissa;
  __builtin_memcpy(&mantissa, &e, 8);
  print("e in 64 bits %lx\n", mantissa);
}

static void special(void) {
  volatile double zero = 0, one = 1, tiny = 4.9406564584124654e-324, huge = 1.7976931348623157e308;
  print("1/0 %lx 0/0 is nan %d huge*2 %lx tiny/2 %lx tiny*3 %lx\n", bits_of(one / zero), zero / zero != zero / zero, bits_of(huge * 2),
        bits_of(tiny / 2), bits_of(tiny * 3));
  print("to integer %ld %ld %lu\n", (i64)-1.9, (i64)(huge / 1e300), (u64)1.8e19);
  print("compare %d %d %d\n", zero / zero < one, -one < zero, huge >= tiny);
}

int main(void) {
  divisions();
  planets();
  mandelbrot();
  series();
  special();
  return 0;
}
