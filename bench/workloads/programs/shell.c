/*
 * Kind: an interpreter spread over many functions and pages. A script of a small shell is split into words, variables are
 * expanded, arithmetic is evaluated by recursive descent, and built-in commands are found by name; every function has its own page.
 */
#include <ctype.h>

#include "workload.h"

#define PAGE NOINLINE __attribute__((aligned(4096)))
#define VARIABLES 32

static struct {
  char name[16], value[64];
} variables[VARIABLES];
static int used, result;
static uint64_t output;

PAGE static int lookup(const char *name) {
  for (int i = 0; i < used; i++)
    if (strcmp(variables[i].name, name) == 0) return i;
  if (used == VARIABLES) exit(1);
  strncpy(variables[used].name, name, sizeof variables->name - 1);
  return used++;
}

PAGE static void assign(const char *name, const char *value) {
  char *to = variables[lookup(name)].value;
  strncpy(to, value, sizeof variables->value - 1);
}

PAGE static void assign_number(const char *name, long value) {
  char text[24];
  snprintf(text, sizeof text, "%ld", value);
  assign(name, text);
}

static const char *at;
static long expression(void);

PAGE static void skip(void) {
  while (*at == ' ') at++;
}

PAGE static long primary(void) {
  skip();
  if (*at == '(') {
    at++;
    long value = expression();
    skip();
    at++;
    return value;
  }
  if (*at == '-') {
    at++;
    return -primary();
  }
  if (isdigit((unsigned char)*at)) {
    long value = 0;
    for (; isdigit((unsigned char)*at); at++) value = value * 10 + (*at - '0');
    return value;
  }
  char name[16];
  size_t length = 0;
  for (; isalnum((unsigned char)*at) && length < sizeof name - 1; at++) name[length++] = *at;
  name[length] = 0;
  return strtol(variables[lookup(name)].value, NULL, 10);
}

PAGE static long product(void) {
  long value = primary();
  for (skip(); *at == '*' || *at == '/' || *at == '%'; skip()) {
    char operation = *at++;
    long right = primary();
    if (operation == '*') value = (long)((uint32_t)value * (uint32_t)right & 0xffffff);
    else if (right == 0) return 0;
    else value = operation == '/' ? value / right : value % right;
  }
  return value;
}

PAGE static long expression(void) {
  long value = product();
  for (skip(); *at == '+' || *at == '-' || *at == '<'; skip()) {
    char operation = *at++;
    long right = product();
    value = operation == '+' ? value + right : operation == '-' ? value - right : value < right;
  }
  return value;
}

PAGE static void expand(const char *word, char *to, size_t room) {
  char *end = to + room - 1;
  while (*word != 0 && to < end) {
    if (*word != '$') {
      *to++ = *word++;
      continue;
    }
    char name[16];
    size_t length = 0;
    for (word++; isalnum((unsigned char)*word) && length < sizeof name - 1; word++) name[length++] = *word;
    name[length] = 0;
    for (const char *value = variables[lookup(name)].value; *value != 0 && to < end; value++) *to++ = *value;
  }
  *to = 0;
}

PAGE static void echo(int count, char **words) {
  for (int i = 1; i < count; i++) output = mixed_bytes(output, words[i], strlen(words[i]));
}

PAGE static void set(int count, char **words) {
  assign(words[1], count > 2 ? words[2] : "");
}

PAGE static void let(int count, char **words) {
  char text[128] = "";
  for (int i = 2; i < count; i++) strncat(text, words[i], sizeof text - strlen(text) - 1);
  at = text;
  assign_number(words[1], expression());
}

PAGE static void test(int count, char **words) {
  char text[128] = "";
  for (int i = 1; i < count; i++) strncat(text, words[i], sizeof text - strlen(text) - 1);
  at = text;
  result = expression() == 0;
}

PAGE static void length(int count, char **words) {
  assign_number(words[1], count > 2 ? (long)strlen(words[2]) : 0);
}

PAGE static void reverse(int count, char **words) {
  char text[64];
  size_t n = count > 2 ? strlen(words[2]) : 0;
  if (n > sizeof text - 1) n = sizeof text - 1;
  for (size_t i = 0; i < n; i++) text[i] = words[2][n - 1 - i];
  text[n] = 0;
  assign(words[1], text);
}

PAGE static void upper(int count, char **words) {
  if (count < 3) return;
  for (char *c = words[2]; *c != 0; c++) *c = (char)toupper((unsigned char)*c);
  assign(words[1], words[2]);
}

PAGE static void compare(int count, char **words) {
  result = count > 2 ? strcmp(words[1], words[2]) != 0 : 1;
}

static const struct {
  const char *name;
  void (*run)(int, char **);
} commands[] = {{"echo", echo},     {"set", set},         {"let", let},     {"test", test},
                {"length", length}, {"reverse", reverse}, {"upper", upper}, {"compare", compare}};

PAGE static int split(char *line, char **words, int limit) {
  int count = 0;
  for (char *c = line; *c != 0 && count < limit;) {
    while (*c == ' ') *c++ = 0;
    if (*c == 0) break;
    words[count++] = c;
    while (*c != 0 && *c != ' ') c++;
  }
  return count;
}

PAGE static void execute(const char *line) {
  char copy[160], expanded[8][64], *words[8];
  strncpy(copy, line, sizeof copy - 1);
  copy[sizeof copy - 1] = 0;
  int count = split(copy, words, 8);
  for (int i = 0; i < count; i++) {
    expand(words[i], expanded[i], sizeof expanded[i]);
    words[i] = expanded[i];
  }
  for (size_t i = 0; i < sizeof commands / sizeof *commands; i++)
    if (count > 0 && strcmp(commands[i].name, words[0]) == 0) commands[i].run(count, words);
}

/* A line with "? " before it runs only if the last test succeeded. */
static const char *const script[] = {
    "let n n*7+$i",
    "let n n%100003",
    "set word w$n",
    "length size $word",
    "reverse back $word",
    "test size < 6",
    "? upper word $word",
    "echo $word $back $size",
    "compare $back $last",
    "? echo same",
    "set last $back",
    "let t (n+size)*(n-size)/3-i%17",
    "test t%2",
    "? let n n+t%1000",
    "echo t=$t",
};

int main(int argc, char **argv) {
  long rounds = amount_of(argc, argv);
  assign_number("n", 1);
  for (long i = 0; i < rounds * 10; i++) {
    assign_number("i", i);
    for (size_t k = 0; k < sizeof script / sizeof *script; k++) {
      if (script[k][0] != '?') execute(script[k]);
      else if (result == 0) execute(script[k] + 2);
    }
  }
  return report(output);
}
