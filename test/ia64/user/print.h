/* What the programs print with. %s %c %d %u %x (32 bits), %ld %lu %lx (64 bits), a width with leading zeros for %x: %08x. */
#include <stdarg.h>

typedef unsigned char u8;
typedef unsigned short u16;
typedef unsigned int u32;
typedef unsigned long u64;
typedef long i64;

void leave(long status);
long emit(long file, const char *text, long length);
char *move_break(char *end);

static char line[512];
static int used;

static void put(char c) {
  line[used++] = c;
  if (c == '\n' || used == sizeof line) {
    emit(1, line, used);
    used = 0;
  }
}

static void put_number(u64 value, u32 base, int width) {
  char digits[24];
  int n = 0;
  do digits[n++] = "0123456789abcdef"[value % base];
  while ((value /= base) != 0);
  while (n < width) digits[n++] = '0';
  while (n > 0) put(digits[--n]);
}

static void print(const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  for (; *format != 0; format++) {
    if (*format != '%') {
      put(*format);
      continue;
    }
    int width = 0, wide = 0;
    for (format++; *format >= '0' && *format <= '9'; format++) width = width * 10 + (*format - '0');
    if (*format == 'l') {
      wide = 1;
      format++;
    }
    switch (*format) {
      case 's':
        for (const char *text = va_arg(arguments, const char *); *text != 0; text++) put(*text);
        break;
      case 'c':
        put((char)va_arg(arguments, int));
        break;
      case 'd': {
        i64 value = wide ? va_arg(arguments, i64) : va_arg(arguments, int);
        if (value < 0) put('-');
        put_number(value < 0 ? -(u64)value : (u64)value, 10, width);
        break;
      }
      case 'u':
        put_number(wide ? va_arg(arguments, u64) : va_arg(arguments, u32), 10, width);
        break;
      case 'x':
        put_number(wide ? va_arg(arguments, u64) : va_arg(arguments, u32), 16, width);
        break;
      default:
        put(*format);
    }
  }
  va_end(arguments);
}

/* xorshift64*: the same numbers everywhere. */
static u64 seed = 0x9e3779b97f4a7c15;
static u64 random64(void) {
  seed ^= seed >> 12;
  seed ^= seed << 25;
  seed ^= seed >> 27;
  return seed * 0x2545f4914f6cdd1d;
}

static inline u64 bits_of(double value) {
  u64 bits;
  __builtin_memcpy(&bits, &value, 8);
  return bits;
}
