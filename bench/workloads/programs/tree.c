/* Kind: pointers and branches that cannot be predicted. A treap: insertions, searches, removals and a walk in order. */
#include "workload.h"

#define NODES 20000

struct node {
  struct node *left, *right;
  uint32_t key, priority;
};

static struct node pool[NODES];
static struct node *unused;

static void split(struct node *tree, uint32_t key, struct node **below, struct node **above) {
  while (tree != NULL) {
    if (tree->key < key) {
      *below = tree;
      below = &tree->right;
      tree = tree->right;
    } else {
      *above = tree;
      above = &tree->left;
      tree = tree->left;
    }
  }
  *below = *above = NULL;
}

static NOINLINE struct node *join(struct node *left, struct node *right) {
  if (left == NULL) return right;
  if (right == NULL) return left;
  if (left->priority > right->priority) {
    left->right = join(left->right, right);
    return left;
  }
  right->left = join(left, right->left);
  return right;
}

static NOINLINE int insert(struct node **tree, uint32_t key, uint32_t priority) {
  while (*tree != NULL && (*tree)->priority >= priority) {
    if ((*tree)->key == key) return 0;
    tree = key < (*tree)->key ? &(*tree)->left : &(*tree)->right;
  }
  struct node *node = unused;
  if (node == NULL) return 0;
  unused = node->right;
  node->key = key;
  node->priority = priority;
  split(*tree, key, &node->left, &node->right);
  *tree = node;
  return 1;
}

static NOINLINE int erase(struct node **tree, uint32_t key) {
  while (*tree != NULL && (*tree)->key != key) tree = key < (*tree)->key ? &(*tree)->left : &(*tree)->right;
  struct node *node = *tree;
  if (node == NULL) return 0;
  *tree = join(node->left, node->right);
  node->right = unused;
  unused = node;
  return 1;
}

static NOINLINE uint64_t walk(const struct node *tree, uint64_t sum) {
  for (; tree != NULL; tree = tree->right) {
    sum = walk(tree->left, sum);
    sum = mixed(sum, tree->key);
  }
  return sum;
}

int main(int argc, char **argv) {
  long rounds = amount_of(argc, argv);
  struct node *root = NULL;
  uint64_t sum = 0;
  for (int i = 0; i < NODES; i++) {
    pool[i].right = unused;
    unused = &pool[i];
  }
  for (long i = 0; i < rounds; i++) {
    unsigned done = 0;
    for (int k = 0; k < 5000; k++) {
      uint32_t r = next_random();
      done += (unsigned)insert(&root, r % 60000, next_random());
      done += (unsigned)erase(&root, (r >> 9) % 60000);
    }
    sum = mixed(sum, done);
    sum = walk(root, sum);
  }
  return report(sum);
}
