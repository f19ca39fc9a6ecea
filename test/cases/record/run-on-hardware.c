/*
 * Executes single instructions on the processor at hand and prints the state they leave: how the case files of
 * test/cases/x87 and test/cases/sse were recorded. Linux, x86-64.
 *
 *   gcc -O1 -mno-red-zone -o run-on-hardware run-on-hardware.c
 *
 * Reads lines "code state", writes lines "state", all hexadecimal. `state` is struct state below as bytes. RDI points at
 * `memory` while the code runs; the code may change RAX, RCX, RDX, flags, x87, MMX and XMM0-2.
 */
#define _GNU_SOURCE
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <ucontext.h>

struct state {
  uint8_t x87[112]; /* FNSAVE image, 108 bytes */
  uint64_t rax, rcx, rdx, rflags;
  uint32_t mxcsr, signal;
  uint8_t xmm[3][16];
  uint64_t padding;
  uint8_t memory[64];
};

static struct state s __attribute__((aligned(16)));
static uint8_t *code;
static size_t length;

static void on_signal(int number, siginfo_t *info, void *context) {
  ucontext_t *u = context;
  (void)info;
  s.signal = number;
  s.mxcsr = u->uc_mcontext.fpregs->mxcsr;
  u->uc_mcontext.fpregs->mxcsr = 0x1f80;
  u->uc_mcontext.gregs[REG_RIP] = (greg_t)(code + length);
}

static void run(void) {
  static uint32_t plain = 0x1f80;
  uint32_t mxcsr;
  register uint8_t *target __asm__("r12") = code;
  __asm__ volatile(
      "frstor (%%rbx)\n ldmxcsr 144(%%rbx)\n"
      "movups 152(%%rbx), %%xmm0\n movups 168(%%rbx), %%xmm1\n movups 184(%%rbx), %%xmm2\n"
      "lea 208(%%rbx), %%rdi\n mov 112(%%rbx), %%rax\n mov 120(%%rbx), %%rcx\n mov 128(%%rbx), %%rdx\n"
      "push 136(%%rbx)\n popfq\n"
      "call *%3\n"
      "pushfq\n pop 136(%%rbx)\n mov %%rax, 112(%%rbx)\n mov %%rcx, 120(%%rbx)\n mov %%rdx, 128(%%rbx)\n"
      "stmxcsr %0\n fnsave (%%rbx)\n fninit\n"
      "movups %%xmm0, 152(%%rbx)\n movups %%xmm1, 168(%%rbx)\n movups %%xmm2, 184(%%rbx)\n ldmxcsr %1\n"
      : "=m"(mxcsr)
      : "m"(plain), "b"(&s), "r"(target)
      : "rax", "rcx", "rdx", "rdi", "memory", "cc", "xmm0", "xmm1", "xmm2");
  if (s.signal == 0) s.mxcsr = mxcsr;
}

static int nibble(int c) { return c <= '9' ? c - '0' : c - 'a' + 10; }

static size_t parse(const char *text, uint8_t *bytes) {
  size_t n = 0;
  while (text[0] > ' ') {
    bytes[n++] = nibble(text[0]) << 4 | nibble(text[1]);
    text += 2;
  }
  return n;
}

int main(void) {
  static char line[2048];
  struct sigaction action = {.sa_sigaction = on_signal, .sa_flags = SA_SIGINFO | SA_NODEFER};
  sigaction(SIGFPE, &action, 0);
  sigaction(SIGILL, &action, 0);
  sigaction(SIGSEGV, &action, 0);
  code = mmap(0, 4096, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  while (fgets(line, sizeof line, stdin)) {
    length = parse(line, code);
    code[length] = 0xc3;
    char *second = strchr(line, ' ');
    memset(&s, 0, sizeof s);
    parse(second + 1, (uint8_t *)&s);
    s.signal = 0;
    run();
    const uint8_t *bytes = (const uint8_t *)&s;
    for (size_t i = 0; i < sizeof s; i++) printf("%02x", bytes[i]);
    putchar('\n');
  }
  return 0;
}
