/* Kind: string functions of the C library (SSE2 or better, chosen by CPUID). Splits, searches, compares and copies text. */
#include "workload.h"

#define WORDS 4096

static char text[WORDS * 12];

static NOINLINE uint64_t split_and_compare(void) {
  static char copy[sizeof text];
  uint64_t sum = 0;
  const char *previous = "";
  strcpy(copy, text);
  for (char *word = strtok(copy, " "); word != NULL; word = strtok(NULL, " ")) {
    int order = strcmp(previous, word);
    sum = mixed(sum, strlen(word) << 2 | (unsigned)(order > 0) << 1 | (order < 0));
    previous = word;
  }
  return sum;
}

static NOINLINE uint64_t search(const char *needle) {
  uint64_t sum = 0;
  for (const char *at = text; (at = strstr(at, needle)) != NULL; at++) sum = mixed(sum, (uint64_t)(at - text));
  for (const char *at = text; (at = strchr(at, needle[0])) != NULL; at += 40) {
    sum += strcspn(at, " ") + strspn(at, "abcd");
    if (memchr(at, needle[1], strlen(at)) == NULL) break;
    if (strlen(at) < 41) break;
  }
  return sum;
}

int main(int argc, char **argv) {
  long rounds = amount_of(argc, argv);
  uint64_t sum = 0;
  char *end = text;
  for (int i = 0; i < WORDS; i++) {
    for (uint32_t n = 1 + next_random() % 10; n > 0; n--) *end++ = (char)('a' + next_random() % 20);
    *end++ = ' ';
  }
  for (long i = 0; i < rounds; i++) {
    char needle[4] = {(char)('a' + i % 20), (char)('a' + i / 20 % 20), (char)('a' + i / 400 % 20), 0};
    sum = mixed(sum, split_and_compare());
    sum = mixed(sum, search(needle));
    text[i % 1000] = (char)('a' + i % 20);
  }
  return report(sum);
}
