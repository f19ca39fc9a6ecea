/* Kind: backtracking matcher. A regular expression of our own (. * + ? ^ $ [class], groups of alternatives) against many lines. */
#include "workload.h"

static const char *after_element(const char *p) {
  if (*p == '\\') return p + 2;
  if (*p == '[') {
    for (p += 2; *p != ']'; p++) continue;
    return p + 1;
  }
  if (*p == '(') {
    for (int depth = 0;; p++) {
      depth += (*p == '(') - (*p == ')');
      if (depth == 0) return p + 1;
    }
  }
  return p + 1;
}

static int in_class(const char *p, char c) {
  int negated = p[1] == '^', found = 0;
  for (p += 1 + negated; *p != ']'; p++) {
    if (p[1] == '-' && p[2] != ']') {
      found |= c >= p[0] && c <= p[2];
      p += 2;
    } else found |= *p == c;
  }
  return found != negated;
}

static NOINLINE int one_matches(const char *p, char c) {
  switch (*p) {
    case '.':
      return c != 0;
    case '[':
      return c != 0 && in_class(p, c);
    case '\\':
      return c == p[1];
    default:
      return c == *p;
  }
}

/* What comes after a group that is being matched. */
struct rest {
  const char *pattern, *end;
  const struct rest *next;
};

static NOINLINE const char *match(const char *p, const char *end, const struct rest *rest, const char *s);

static const char *match_rest(const struct rest *rest, const char *s) {
  return rest == NULL ? s : match(rest->pattern, rest->end, rest->next, s);
}

static NOINLINE const char *match_group(const char *p, const char *close, const struct rest *rest, const char *s) {
  for (const char *from = p + 1, *at = from;; at = at == close ? at : after_element(at)) {
    if (at != close && *at != '|') continue;
    const char *found = match(from, at, rest, s);
    if (found != NULL || at == close) return found;
    from = at + 1;
  }
}

/* Where a match of the pattern from p to end, and of the rest, ends; or NULL. */
static NOINLINE const char *match(const char *p, const char *end, const struct rest *rest, const char *s) {
  if (p == end) return match_rest(rest, s);
  if (*p == '$' && p + 1 == end) return *s == 0 ? match_rest(rest, s) : NULL;
  const char *next = after_element(p);
  char repeat = next < end && (*next == '*' || *next == '+' || *next == '?') ? *next : 0;
  struct rest follows = {next + (repeat != 0), end, rest};
  if (*p == '(') {
    if (repeat == '?') {
      const char *found = match_group(p, next - 1, &follows, s);
      return found != NULL ? found : match_rest(&follows, s);
    }
    return match_group(p, next - 1, &follows, s);
  }
  if (repeat == 0) return one_matches(p, *s) ? match(next, end, rest, s + 1) : NULL;
  const char *most = s;
  while ((repeat != '?' || most == s) && one_matches(p, *most)) most++;
  for (; most >= s + (repeat == '+'); most--) {
    const char *found = match_rest(&follows, most);
    if (found != NULL) return found;
  }
  return NULL;
}

static uint64_t search(const char *pattern, const char *line) {
  const char *end = pattern + strlen(pattern);
  if (*pattern == '^') return match(pattern + 1, end, NULL, line) != NULL;
  for (const char *s = line;; s++) {
    const char *found = match(pattern, end, NULL, s);
    if (found != NULL) return (uint64_t)(s - line) << 16 | (uint64_t)(found - line);
    if (*s == 0) return 0;
  }
}

int main(int argc, char **argv) {
  long rounds = amount_of(argc, argv);
  static const char *const patterns[] = {"[a-c]+d.*e$", "^(ab|cd|e.f)x*.a",   "(foo|b[^a]r|ba)(x|yy)?z",
                                         "a.*b.*c.*d",   "\\.[0-9]+e?[0-9]*", "(a|b(c|d)|e)f"};
  static const char letters[] = "abcdefxyz.0123bar";
  uint64_t sum = 0;
  for (long i = 0; i < rounds * 100; i++) {
    char line[80];
    uint32_t length = 30 + next_random() % 48;
    for (uint32_t k = 0; k < length; k++) line[k] = letters[next_random() % (sizeof letters - 1)];
    line[length] = 0;
    for (size_t k = 0; k < sizeof patterns / sizeof *patterns; k++) sum = mixed(sum, search(patterns[k], line));
  }
  return report(sum);
}
