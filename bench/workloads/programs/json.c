/* Kind: parser. A text in JSON is made, parsed into a tree in one arena, walked, and written again. */
#include "workload.h"

enum kind { NUL, BOOLEAN, NUMBER, STRING, ARRAY, OBJECT };

struct value {
  enum kind kind;
  double number;
  const char *key, *text;
  struct value *first, *next;
};

static struct value arena[40000];
static char strings[400000], source[400000], again[400000];
static size_t values, characters;
static const char *at;

static void space(void) {
  while (*at == ' ' || *at == '\n' || *at == ',' || *at == ':') at++;
}

static NOINLINE const char *parse_string(void) {
  const char *start = strings + characters;
  for (at++; *at != '"'; at++) {
    char c = *at;
    if (c == '\\') {
      c = *++at;
      if (c == 'n') c = '\n';
      if (c == 't') c = '\t';
    }
    strings[characters++] = c;
  }
  at++;
  strings[characters++] = 0;
  return start;
}

static NOINLINE struct value *parse(void) {
  struct value *value = &arena[values++];
  memset(value, 0, sizeof *value);
  space();
  switch (*at) {
    case '{':
    case '[': {
      char close = (char)(*at + 2);
      struct value **end = &value->first;
      value->kind = *at++ == '{' ? OBJECT : ARRAY;
      for (space(); *at != close; space()) {
        const char *key = value->kind == OBJECT ? parse_string() : NULL;
        *end = parse();
        (*end)->key = key;
        end = &(*end)->next;
      }
      at++;
      break;
    }
    case '"':
      value->kind = STRING;
      value->text = parse_string();
      break;
    case 't':
    case 'f':
      value->kind = BOOLEAN;
      value->number = *at == 't';
      at += *at == 't' ? 4 : 5;
      break;
    case 'n':
      at += 4;
      break;
    default: {
      char *end;
      value->kind = NUMBER;
      value->number = strtod(at, &end);
      at = end;
    }
  }
  return value;
}

static char *out;

static void write_string(const char *text) {
  *out++ = '"';
  for (; *text != 0; text++) {
    if (*text == '"' || *text == '\\' || *text == '\n' || *text == '\t') *out++ = '\\';
    *out++ = *text == '\n' ? 'n' : *text == '\t' ? 't' : *text;
  }
  *out++ = '"';
}

static NOINLINE void write_value(const struct value *value) {
  static const char *const words[] = {"false", "true"};
  if (value->key != NULL) write_string(value->key), *out++ = ':';
  switch (value->kind) {
    case NUL:
      out = stpcpy(out, "null");
      break;
    case BOOLEAN:
      out = stpcpy(out, words[value->number != 0]);
      break;
    case NUMBER:
      out += sprintf(out, "%.6g", value->number);
      break;
    case STRING:
      write_string(value->text);
      break;
    default:
      *out++ = value->kind == OBJECT ? '{' : '[';
      for (const struct value *child = value->first; child != NULL; child = child->next) {
        write_value(child);
        if (child->next != NULL) *out++ = ',';
      }
      *out++ = value->kind == OBJECT ? '}' : ']';
  }
}

static void make_text(int depth) {
  uint32_t r = next_random();
  if (depth > 0) {
    int object = depth & 1;
    *out++ = object ? '{' : '[';
    for (int i = 0; i < 5; i++) {
      if (i > 0) *out++ = ',', *out++ = ' ';
      if (object) out += sprintf(out, "\"key%u\": ", next_random() % 100);
      make_text(depth - 1);
    }
    *out++ = object ? '}' : ']';
  } else if (r % 4 == 0) out += sprintf(out, "%.3f", (int32_t)next_random() / 1000.0);
  else if (r % 4 == 1) out += sprintf(out, "\"line %u\\n\\\"quoted\\\"\"", r >> 8);
  else if (r % 4 == 2) out = stpcpy(out, r & 256 ? "true" : "false");
  else out = stpcpy(out, r & 256 ? "null" : "12345");
}

int main(int argc, char **argv) {
  long rounds = amount_of(argc, argv);
  uint64_t sum = 0;
  for (long i = 0; i < rounds; i++) {
    out = source;
    make_text(5);
    *out = 0;
    at = source;
    values = characters = 0;
    struct value *root = parse();
    out = again;
    write_value(root);
    sum = mixed_bytes(mixed(sum, values), again, (size_t)(out - again));
  }
  return report(sum);
}
