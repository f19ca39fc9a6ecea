/* Kind: hash table. Words are counted in a table with open addressing that grows; keys are strings, compared byte by byte. */
#include "workload.h"

struct entry {
  char *key;
  uint32_t hash, count;
};

static struct entry *table;
static uint32_t capacity, used;

static uint32_t hash_of(const char *key) {
  uint32_t h = 2166136261u;
  for (; *key != 0; key++) h = (h ^ (unsigned char)*key) * 16777619u;
  return h;
}

static NOINLINE struct entry *find(const char *key, uint32_t hash) {
  uint32_t at = hash & (capacity - 1);
  for (;; at = (at + 1) & (capacity - 1)) {
    struct entry *entry = &table[at];
    if (entry->key == NULL) return entry;
    if (entry->hash == hash && strcmp(entry->key, key) == 0) return entry;
  }
}

static void grow(void) {
  struct entry *old = table;
  uint32_t before = capacity;
  capacity = before == 0 ? 64 : before * 2;
  table = calloc(capacity, sizeof *table);
  if (table == NULL) exit(1);
  for (uint32_t i = 0; i < before; i++)
    if (old[i].key != NULL) *find(old[i].key, old[i].hash) = old[i];
  free(old);
}

static NOINLINE void count(const char *key) {
  if (used * 4 >= capacity * 3) grow();
  uint32_t hash = hash_of(key);
  struct entry *entry = find(key, hash);
  if (entry->key == NULL) {
    entry->key = strdup(key);
    entry->hash = hash;
    used++;
  }
  entry->count++;
}

int main(int argc, char **argv) {
  long rounds = amount_of(argc, argv);
  uint64_t sum = 0;
  for (long i = 0; i < rounds * 1000; i++) {
    char key[16];
    uint32_t r = next_random() % 3000 * (next_random() % 3 + 1);
    char *at = key;
    *at++ = (char)('a' + i % 3);
    do *at++ = (char)('a' + r % 23);
    while ((r /= 23) != 0);
    *at = 0;
    count(key);
  }
  for (uint32_t i = 0; i < capacity; i++)
    if (table[i].key != NULL) sum = mixed(sum, (uint64_t)table[i].hash << 32 | table[i].count);
  return report(sum);
}
