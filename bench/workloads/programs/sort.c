/* Kind: calls through a function pointer. glibc's qsort over records, with three comparison functions in turn. */
#include "workload.h"

#define COUNT 20000

struct record {
  uint32_t key;
  int32_t weight;
  char name[8];
};

static struct record records[COUNT];

static int by_key(const void *a, const void *b) {
  const struct record *x = a, *y = b;
  return (x->key > y->key) - (x->key < y->key);
}

static int by_weight(const void *a, const void *b) {
  const struct record *x = a, *y = b;
  return x->weight != y->weight ? (x->weight > y->weight) - (x->weight < y->weight) : by_key(a, b);
}

static int by_name(const void *a, const void *b) {
  const struct record *x = a, *y = b;
  int order = memcmp(x->name, y->name, sizeof x->name);
  return order != 0 ? order : by_key(a, b);
}

int main(int argc, char **argv) {
  long rounds = amount_of(argc, argv);
  static int (*const orders[])(const void *, const void *) = {by_key, by_weight, by_name};
  uint64_t sum = 0;
  for (long i = 0; i < rounds; i++) {
    for (uint32_t k = 0; k < COUNT; k++) {
      records[k].key = next_random() << 15 | k;
      records[k].weight = (int32_t)(next_random() % 1000) - 500;
      for (int c = 0; c < 8; c++) records[k].name[c] = (char)('a' + next_random() % 4);
    }
    qsort(records, COUNT, sizeof *records, orders[i % 3]);
    for (int k = 0; k < COUNT; k += 97) sum = mixed(sum, records[k].key);
  }
  return report(sum);
}
