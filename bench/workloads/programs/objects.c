/* Kind: indirect calls to many targets. Shapes of six classes with tables of methods, visited in an order that does not repeat. */
#include "workload.h"

struct shape;
struct methods {
  int32_t (*area)(const struct shape *);
  void (*grow)(struct shape *, int32_t);
  uint32_t (*hash)(const struct shape *);
};
struct shape {
  const struct methods *methods;
  int32_t a, b, c;
};

#define CLASS(name, area_of, change, hash_of)              \
  static int32_t name##_area(const struct shape *s) {      \
    return area_of;                                        \
  }                                                        \
  static void name##_grow(struct shape *s, int32_t by) {   \
    change;                                                \
  }                                                        \
  static uint32_t name##_hash(const struct shape *s) {     \
    return hash_of;                                        \
  }                                                        \
  static const struct methods name = {name##_area, name##_grow, name##_hash};

CLASS(square, s->a *s->a, s->a = (s->a + by) & 1023, (uint32_t)s->a * 31)
CLASS(rectangle, s->a *s->b, (s->a = (s->a + by) & 1023, s->b ^= by & 15), (uint32_t)(s->a << 5 ^ s->b))
CLASS(triangle, s->a *s->b / 2, s->b = (s->b * 3 + by) & 1023, (uint32_t)(s->a - s->b) ^ 77)
CLASS(circle, s->a *s->a * 355 / 113, s->a = (s->a ^ by) & 1023, (uint32_t)s->a << 7 | 1)
CLASS(trapezium, (s->a + s->b) * s->c / 2, s->c = (s->c - by) & 511, (uint32_t)(s->a + s->b * 3 + s->c * 5))
CLASS(point, s->c & 1, s->c += by, (uint32_t)s->c)

#define SHAPES 1000

static struct shape shapes[SHAPES];

static NOINLINE int64_t visit(uint32_t step) {
  int64_t total = 0;
  uint32_t at = step % SHAPES;
  for (int i = 0; i < SHAPES; i++) {
    struct shape *shape = &shapes[at];
    total += shape->methods->area(shape);
    shape->methods->grow(shape, i & 31);
    at = (at + 1 + shape->methods->hash(shape)) % SHAPES;
  }
  return total;
}

int main(int argc, char **argv) {
  long rounds = amount_of(argc, argv);
  static const struct methods *const classes[] = {&square, &rectangle, &triangle, &circle, &trapezium, &point};
  uint64_t sum = 0;
  for (int i = 0; i < SHAPES; i++) {
    struct shape *shape = &shapes[i];
    shape->methods = classes[next_random() % 6];
    shape->a = (int32_t)(next_random() & 255);
    shape->b = (int32_t)(next_random() & 255);
    shape->c = (int32_t)(next_random() & 255);
  }
  for (long i = 0; i < rounds * 10; i++) sum = mixed(sum, (uint64_t)visit(next_random()));
  return report(sum);
}
