/* Kind: interpreter with computed goto. A stack machine runs a program that counts primes by trial division and hashes. */
#include "workload.h"

enum { PUSH, LOAD, STORE, ADD, MUL, MOD, XOR, SHR, LESS, JUMP, JUMP_IF_ZERO, DUP, HALT };

static uint32_t variables[8];

static NOINLINE uint32_t run(const int32_t *program) {
  static const void *const labels[] = {&&push, &&load, &&store, &&add,          &&mul, &&mod, &&xor,
                                       &&shr,  &&less, &&jump,  &&jump_if_zero, &&dup, &&halt};
  uint32_t stack[32], *top = stack;
  const int32_t *at = program;
#define NEXT goto *labels[*at++]
  NEXT;
push:
  *++top = (uint32_t)*at++;
  NEXT;
load:
  *++top = variables[*at++];
  NEXT;
store:
  variables[*at++] = *top--;
  NEXT;
add:
  top--;
  top[0] += top[1];
  NEXT;
mul:
  top--;
  top[0] *= top[1];
  NEXT;
mod:
  top--;
  top[0] %= top[1];
  NEXT;
xor:
  top--;
  top[0] ^= top[1];
  NEXT;
shr:
  top--;
  top[0] >>= top[1] & 31;
  NEXT;
less:
  top--;
  top[0] = top[0] < top[1];
  NEXT;
jump:
  at = program + *at;
  NEXT;
jump_if_zero:
  at = *top-- == 0 ? program + *at : at + 1;
  NEXT;
dup:
  top++;
  top[0] = top[-1];
  NEXT;
halt:
  return *top;
}

static int32_t code[128];
static int length;

static int emit(int32_t word) {
  code[length] = word;
  return length++;
}

static void emit2(int32_t operation, int32_t operand) {
  emit(operation);
  emit(operand);
}

enum { LIMIT, CANDIDATE, DIVISOR, HASH };

static void increment(int variable) {
  emit2(LOAD, variable);
  emit2(PUSH, 1);
  emit(ADD);
  emit2(STORE, variable);
}

/* for each candidate below the limit: if no divisor up to its root divides it, hash it. */
static void assemble(void) {
  emit2(PUSH, 2);
  emit2(STORE, CANDIDATE);
  int next_candidate = length;
  emit2(LOAD, CANDIDATE);
  emit2(LOAD, LIMIT);
  emit(LESS);
  emit(JUMP_IF_ZERO);
  int to_end = emit(0);
  emit2(PUSH, 2);
  emit2(STORE, DIVISOR);
  int next_divisor = length;
  emit2(LOAD, CANDIDATE);
  emit2(LOAD, DIVISOR);
  emit(DUP);
  emit(MUL);
  emit(LESS);
  emit(JUMP_IF_ZERO);
  int to_division = emit(0);
  emit2(LOAD, HASH);
  emit2(LOAD, CANDIDATE);
  emit(XOR);
  emit2(PUSH, 0x01000193);
  emit(MUL);
  emit(DUP);
  emit2(PUSH, 15);
  emit(SHR);
  emit(XOR);
  emit2(STORE, HASH);
  emit(JUMP);
  int to_step = emit(0);
  code[to_division] = length;
  emit2(LOAD, CANDIDATE);
  emit2(LOAD, DIVISOR);
  emit(MOD);
  emit(JUMP_IF_ZERO);
  int divides = emit(0);
  increment(DIVISOR);
  emit2(JUMP, next_divisor);
  code[to_step] = code[divides] = length;
  increment(CANDIDATE);
  emit2(JUMP, next_candidate);
  code[to_end] = length;
  emit2(LOAD, HASH);
  emit(HALT);
}

int main(int argc, char **argv) {
  long rounds = amount_of(argc, argv);
  uint64_t sum = 0;
  assemble();
  for (long i = 0; i < rounds; i++) {
    variables[LIMIT] = 3000 + (uint32_t)(i & 15);
    sum = mixed(sum, run(code));
  }
  return report(sum);
}
