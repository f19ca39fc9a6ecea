/* Memory: brk, lists, structures by value, semaphores, every size of access. */
#include "print.h"

void *memcpy(void *to, const void *from, u64 n) {
  for (u64 i = 0; i < n; i++) ((u8 *)to)[i] = ((const u8 *)from)[i];
  return to;
}

extern char _end[];
static char *end, *limit;
static void *allocate(u64 bytes) {
  bytes = (bytes + 15) & ~15UL;
  if (end == 0) end = limit = (char *)(((u64)_end + 0x3fff) & ~0x3fffUL);
  if (end + bytes > limit) limit = move_break(end + bytes + 0x10000);
  void *block = end;
  end += bytes;
  return block;
}

struct node {
  struct node *left, *right;
  i64 key;
};

static struct node *insert(struct node *tree, i64 key) {
  if (tree == 0) {
    tree = allocate(sizeof *tree);
    *tree = (struct node){0, 0, key};
  } else if (key < tree->key) tree->left = insert(tree->left, key);
  else tree->right = insert(tree->right, key);
  return tree;
}

static u64 walk(const struct node *tree, u64 sum) {
  return tree == 0 ? sum : walk(tree->right, walk(tree->left, sum) * 31 + (u64)tree->key);
}

struct big {
  u64 word[9];
  double real;
  u8 tail[5];
};

static __attribute__((noinline)) struct big turn(struct big a, struct big b) {
  for (int i = 0; i < 9; i++) a.word[i] = a.word[i] * 3 + b.word[8 - i];
  a.real += b.real;
  a.tail[4] ^= b.tail[0];
  return a;
}

static void semaphores(void) {
  static volatile u64 counter = 5;
  static volatile u32 word = 7;
  static volatile u16 half = 9;
  static volatile u8 byte = 11;
  u64 sum = 0;
  for (int i = 0; i < 100; i++) {
    sum += __sync_fetch_and_add(&counter, 8) + __sync_fetch_and_add(&counter, -3);
    sum += __sync_val_compare_and_swap(&word, 7 + (u32)i * 2, 9 + (u32)i * 2);
    sum += __sync_lock_test_and_set(&half, (u16)i) + __sync_val_compare_and_swap(&byte, (u8)(11 + i), (u8)(12 + i));
    __sync_synchronize();
  }
  print("semaphores %lu %lu %u %u %u\n", sum, counter, word, half, byte);
}

int main(void) {
  struct node *tree = 0;
  for (int i = 0; i < 3000; i++) tree = insert(tree, (i64)random64() >> 40);
  print("tree %lx\n", walk(tree, 0));
  struct big a = {{1, 2, 3, 4, 5, 6, 7, 8, 9}, 0.5, {1, 2, 3, 4, 5}}, b = {{9, 7, 5, 3, 1}, 0.25, {0x80}};
  for (int i = 0; i < 50; i++) {
    struct big c = turn(a, b);
    b = a;
    a = c;
  }
  print("structures %lx %lx %x\n", a.word[4], bits_of(a.real), a.tail[4]);
  semaphores();
  u8 *bytes = allocate(4096);
  for (int i = 0; i < 4096; i++) bytes[i] = (u8)(i * 13);
  u64 sum = 0;
  for (int i = 0; i < 4000; i += 8) sum = sum * 7 + *(u64 *)(bytes + i) + *(int *)(bytes + i + 4) + *(short *)(bytes + i + 2) + bytes[i + 1];
  print("accesses %lx\n", sum);
  return 0;
}
