/* Kind: memory allocator. malloc, realloc and free of many sizes in an order that leaves holes; linked lists in what is allocated. */
#include "workload.h"

#define SLOTS 2048

struct slot {
  unsigned char *data;
  size_t size;
};

static struct slot slots[SLOTS];

struct node {
  struct node *next;
  uint32_t value;
};

int main(int argc, char **argv) {
  long rounds = amount_of(argc, argv);
  uint64_t sum = 0;
  struct node *list = NULL;
  size_t nodes = 0;
  for (long i = 0; i < rounds * 1000; i++) {
    uint32_t r = next_random();
    struct slot *slot = &slots[r % SLOTS];
    size_t size = 8 + (r >> 11) % (r & 0x10000000 ? 2000 : 120);
    if (slot->data == NULL || (r & 0x60000000) == 0) {
      slot->data = realloc(slot->data, size);
      if (slot->data == NULL) return 1;
      slot->size = size;
      slot->data[0] = (unsigned char)r;
      slot->data[size - 1] = (unsigned char)(r >> 8);
    } else {
      sum = mixed(sum, (uint64_t)slot->data[0] << 32 | slot->size);
      free(slot->data);
      slot->data = NULL;
    }
    struct node *node = malloc(sizeof *node);
    if (node == NULL) return 1;
    node->next = list;
    node->value = r;
    list = node;
    if (++nodes < 500) continue;
    for (nodes = 0; list != NULL; list = node) {
      node = list->next;
      sum += list->value;
      free(list);
    }
  }
  return report(sum);
}
