/* Strings and variable arguments, floating point among them. */
#include "print.h"

static u64 length(const char *text) {
  u64 n = 0;
  while (text[n] != 0) n++;
  return n;
}

static int compare(const char *a, const char *b) {
  while (*a != 0 && *a == *b) {
    a++;
    b++;
  }
  return (u8)*a - (u8)*b;
}

static char *find(const char *text, const char *part) {
  u64 n = length(part);
  for (; *text != 0; text++)
    if (__builtin_memcmp(text, part, n) == 0) return (char *)text;
  return 0;
}

int memcmp(const void *a, const void *b, u64 n) {
  for (u64 i = 0; i < n; i++)
    if (((const u8 *)a)[i] != ((const u8 *)b)[i]) return ((const u8 *)a)[i] - ((const u8 *)b)[i];
  return 0;
}

void *memcpy(void *to, const void *from, u64 n) {
  for (u64 i = 0; i < n; i++) ((u8 *)to)[i] = ((const u8 *)from)[i];
  return to;
}

static void reverse(char *text) {
  for (u64 i = 0, j = length(text); i < j; i++) {
    char c = text[i];
    text[i] = text[--j];
    text[j] = c;
  }
}

/* Twelve and more arguments: eight in registers, the others in memory; doubles in general registers. */
static double sum(const char *kinds, ...) {
  va_list arguments;
  double total = 0;
  va_start(arguments, kinds);
  for (; *kinds != 0; kinds++) {
    if (*kinds == 'd') total += va_arg(arguments, double);
    else if (*kinds == 'i') total += va_arg(arguments, int);
    else total += (double)va_arg(arguments, i64);
  }
  va_end(arguments);
  return total;
}

int main(void) {
  char text[64] = "a bundle has three slots";
  print("%s: %lu\n", text, length(text));
  reverse(text);
  print("%s\n", text);
  reverse(text);
  print("find: %s\n", find(text, "three"));
  print("missing: %d\n", find(text, "four") == 0);
  print("compare: %d %d %d\n", compare("abc", "abd"), compare("abc", "abc"), compare("b", "abc"));
  print("%d %d %u %x %08x %ld %lu %lx %c%c %s\n", -1, 2147483647, 4000000000U, 0xbeef, 0xcafe, -9223372036854775807L - 1,
        18446744073709551615UL, 0x123456789abcdef0UL, 'I', 'A', "end");
  print("sum %lx\n", bits_of(sum("didlidldidli", 1.5, 2, -3.25, 4L, 5, 1e10, 7L, 8.125, 9, -1e-3, 11L, 12)));
  for (int base = 2; base <= 16; base += 7) {
    put_number(0xfedcba9876543210, (u32)base, 0);
    put('\n');
  }
  return 0;
}
