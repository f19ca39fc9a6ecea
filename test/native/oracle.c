/*
 * Executes code on the processor at hand, in user mode, from a given state, and tells the state it leaves: what the engine
 * is compared with (test/native/fuzz.ts) and where the case files of test/cases/micro-op come from. Linux, x86-64.
 *
 *   gcc -O2 -fno-stack-protector -static -no-pie -Wl,-Ttext-segment=0x6ab20000 -o oracle oracle.c
 *
 * Reads `struct request` from stdin, answers `struct answer` and the changed bytes of memory on stdout; between them, in both
 * directions, `struct vectors` where the request asks for it. Linear memory:
 *
 *   CODE         two pages, execute only as far as the code goes; nothing behind them
 *   DATA, HIGH   four pages of the same memory: read-write, read-write, read-only; nothing in front of and behind them
 *   EXIT         where the code under test jumps to when it is done (EXIT + 0x100 from 32-bit code)
 */
#define _GNU_SOURCE
#include <immintrin.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/time.h>
#include <ucontext.h>
#include <unistd.h>

#define CODE 0x10000000ul
#define DATA 0x20000000ul
#define HIGH 0x5a5a20000000ul
#define EXIT 0x30000000ul
#define EXIT_32 (EXIT + 0x100)
#define PAGE 4096ul
#define DATA_SIZE (3 * PAGE)
#define WRITABLE_SIZE (2 * PAGE)
#define NO_FAULT 0xffffffffu
#define ENDLESS 0xfffffffeu

struct request {
  uint64_t regs[16]; /* in encoding order */
  uint64_t rflags, fs_base, gs_base;
  uint32_t entry;    /* offset of the first byte executed in CODE */
  uint32_t start;    /* offset in CODE where `code` goes */
  uint32_t length;   /* bytes of code; 0: as in the request before */
  uint32_t mode;     /* 0: 64-bit, 1: 32-bit */
  uint32_t seed;     /* memory before the patches; 0: as in the request before */
  uint32_t vectors;  /* 1: struct vectors follows the request and the answer */
  uint8_t code[256];
  uint32_t patch_at[4]; /* offsets in DATA, or NO_FAULT */
  uint64_t patch[4];
};

struct answer {
  uint64_t regs[16];
  uint64_t rip, rflags, cr2;
  uint32_t vector, error; /* NO_FAULT: EXIT was reached; ENDLESS: it was not, for too long */
  uint32_t low, high;     /* span of DATA that changed; its bytes follow */
};

struct vectors {
  uint8_t ymm[16][32];
  uint32_t mxcsr, padding[3];
};

/* Read and written by the code below by absolute address: the program is linked below 2 GiB. */
struct request now;
struct answer done;
struct vectors now_vectors __attribute__((aligned(32))), done_vectors __attribute__((aligned(32)));
uint32_t plain_mxcsr = 0x1f80;
uint64_t host_rsp, host_fs, host_gs, target, scratch_rflags[4];
struct {
  uint32_t offset;
  uint16_t selector;
} __attribute__((packed)) far_target;

static uint8_t *code_alias, *data_alias;
static uint8_t pristine[DATA_SIZE], before[DATA_SIZE];
static uint8_t signal_stack[1 << 16];
/* Timer ticks since the request began. */
static volatile int ticks;

void enter(void);
void leave(void);
void resume(void);

#define FOR_VECTORS(X) X(0) X(1) X(2) X(3) X(4) X(5) X(6) X(7) X(8) X(9) X(10) X(11) X(12) X(13) X(14) X(15)
#define LOAD_VECTOR(n) "  vmovaps now_vectors+32*" #n ", %ymm" #n "\n"
#define SAVE_VECTOR(n) "  vmovaps %ymm" #n ", done_vectors+32*" #n "\n"
#define LOAD_VECTORS FOR_VECTORS(LOAD_VECTOR)
#define SAVE_VECTORS FOR_VECTORS(SAVE_VECTOR)

/* Offsets of struct request: regs 0, rflags 128. RSP (4) is loaded last; POPFQ takes RFLAGS from `now` itself. */
__asm__(
    ".globl enter\nenter:\n"
    "  push %rbx\n  push %rbp\n  push %r12\n  push %r13\n  push %r14\n  push %r15\n"
    "  mov %rsp, host_rsp\n"
    "  mov now+136, %rax\n  wrfsbase %rax\n"
    "  mov now+144, %rax\n  wrgsbase %rax\n"
    "  cmpl $0, now+172\n  je 1f\n"
    LOAD_VECTORS
    "  ldmxcsr now_vectors+512\n"
    "1:\n"
    "  lea now+128, %rsp\n  popfq\n"
    "  mov now+0, %rax\n  mov now+8, %rcx\n  mov now+16, %rdx\n  mov now+24, %rbx\n"
    "  mov now+40, %rbp\n  mov now+48, %rsi\n  mov now+56, %rdi\n"
    "  mov now+64, %r8\n  mov now+72, %r9\n  mov now+80, %r10\n  mov now+88, %r11\n"
    "  mov now+96, %r12\n  mov now+104, %r13\n  mov now+112, %r14\n  mov now+120, %r15\n"
    "  mov now+32, %rsp\n"
    "  ljmp *far_target\n"
    ".globl leave\nleave:\n"
    "  mov %rax, done+0\n  mov %rcx, done+8\n  mov %rdx, done+16\n  mov %rbx, done+24\n  mov %rsp, done+32\n"
    "  mov %rbp, done+40\n  mov %rsi, done+48\n  mov %rdi, done+56\n"
    "  mov %r8, done+64\n  mov %r9, done+72\n  mov %r10, done+80\n  mov %r11, done+88\n"
    "  mov %r12, done+96\n  mov %r13, done+104\n  mov %r14, done+112\n  mov %r15, done+120\n"
    "  mov $scratch_rflags+32, %rsp\n  pushfq\n  popq done+136\n"
    "  cmpl $0, now+172\n  je resume\n"
    SAVE_VECTORS
    "  stmxcsr done_vectors+512\n"
    ".globl resume\nresume:\n"
    "  mov host_rsp, %rsp\n"
    "  pushq $0x202\n  popfq\n"
    "  ldmxcsr plain_mxcsr\n"
    "  mov host_fs, %rax\n  wrfsbase %rax\n"
    "  mov host_gs, %rax\n  wrgsbase %rax\n"
    "  pop %r15\n  pop %r14\n  pop %r13\n  pop %r12\n  pop %rbp\n  pop %rbx\n"
    "  ret\n");

/* Vector registers of a signal frame, which is an XSAVE area: components that its header leaves out are 0. */
static void vectors_of(void *frame) {
  const uint8_t *area = frame;
  uint64_t present;
  memcpy(&present, area + 512, 8);
  for (int i = 0; i < 16; i++) {
    memset(done_vectors.ymm[i], 0, 32);
    if (present & 2) memcpy(done_vectors.ymm[i], area + 160 + 16 * i, 16);
    if (present & 4) memcpy(done_vectors.ymm[i] + 16, area + 576 + 16 * i, 16);
  }
  memcpy(&done_vectors.mxcsr, area + 24, 4);
  memcpy((uint8_t *)frame + 24, &plain_mxcsr, 4);
}

/* Thread-local storage is out of reach here: FS is the code's. */
__attribute__((target("fsgsbase"))) static void on_signal(int number, siginfo_t *info, void *context) {
  static const int order[16] = {REG_RAX, REG_RCX, REG_RDX, REG_RBX, REG_RSP, REG_RBP, REG_RSI, REG_RDI,
                                REG_R8,  REG_R9,  REG_R10, REG_R11, REG_R12, REG_R13, REG_R14, REG_R15};
  greg_t *g = ((ucontext_t *)context)->uc_mcontext.gregs;
  (void)info;
  if (number == SIGALRM && ((uint64_t)g[REG_RIP] - CODE >= 2 * PAGE || ++ticks < 3)) return;
  __asm__ volatile("pushfq\n andl $~0x40400, (%%rsp)\n popfq" ::: "cc", "memory");
  for (int i = 0; i < 16; i++) done.regs[i] = (uint64_t)g[order[i]];
  if (now.vectors) vectors_of(((ucontext_t *)context)->uc_mcontext.fpregs);
  done.rip = (uint64_t)g[REG_RIP];
  done.rflags = (uint64_t)g[REG_EFL];
  done.vector = (uint32_t)g[REG_TRAPNO];
  done.error = (uint32_t)g[REG_ERR];
  if (number == SIGALRM) done.vector = ENDLESS;
  done.cr2 = done.vector == 14 ? (uint64_t)g[REG_CR2] : 0;
  g[REG_RIP] = (greg_t)resume;
  g[REG_RSP] = (greg_t)host_rsp;
  g[REG_EFL] = 0x202;
  g[REG_CSGSFS] = (g[REG_CSGSFS] & ~0xffffll) | 0x33;
}

static void *map(unsigned long at, unsigned long size, int protection, int file, unsigned long offset) {
  int flags = file >= 0 ? MAP_SHARED : MAP_PRIVATE | MAP_ANONYMOUS;
  void *p = mmap((void *)at, size, protection, flags | MAP_POPULATE | (at ? MAP_FIXED_NOREPLACE : 0), file, (off_t)offset);
  if (p == MAP_FAILED || (at && p != (void *)at)) {
    perror("mmap");
    exit(1);
  }
  return p;
}

/* The same generator as in test/native/arena.ts. */
static void fill(uint32_t seed) {
  uint32_t x = seed;
  for (unsigned i = 0; i < DATA_SIZE; i += 4) {
    x ^= x << 13;
    x ^= x >> 17;
    x ^= x << 5;
    memcpy(pristine + i, &x, 4);
  }
}

static void prepare_memory(void) {
  int data = memfd_create("data", 0), code = memfd_create("code", 0);
  if (ftruncate(data, DATA_SIZE) || ftruncate(code, 2 * PAGE)) exit(1);
  map(CODE, 2 * PAGE, PROT_READ | PROT_EXEC, code, 0);
  code_alias = map(0, 2 * PAGE, PROT_READ | PROT_WRITE, code, 0);
  data_alias = map(0, DATA_SIZE, PROT_READ | PROT_WRITE, data, 0);
  const unsigned long at[2] = {DATA, HIGH};
  for (int i = 0; i < 2; i++) {
    map(at[i], WRITABLE_SIZE, PROT_READ | PROT_WRITE, data, 0);
    map(at[i] + WRITABLE_SIZE, PAGE, PROT_READ, data, WRITABLE_SIZE);
  }
  uint8_t *stub = map(EXIT, PAGE, PROT_READ | PROT_WRITE | PROT_EXEC, -1, 0);
  const uint64_t to = (uint64_t)leave;
  memcpy(stub, (uint8_t[]){0xff, 0x25, 2, 0, 0, 0, 0, 0}, 8); /* jmp [rip + 2] */
  memcpy(stub + 8, &to, 8);
  memcpy(stub + 0x100, (uint8_t[]){0xea, 0, 0, 0, 0x30, 0x33, 0}, 7); /* jmp 0x33:EXIT */
  mprotect(stub, PAGE, PROT_READ | PROT_EXEC);
}

static void prepare_signals(void) {
  stack_t stack = {.ss_sp = signal_stack, .ss_size = sizeof signal_stack};
  sigaltstack(&stack, NULL);
  const int numbers[] = {SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGTRAP, SIGALRM};
  for (unsigned i = 0; i < sizeof numbers / sizeof *numbers; i++) {
    struct sigaction action = {.sa_sigaction = on_signal, .sa_flags = SA_SIGINFO | SA_ONSTACK | SA_NODEFER | SA_RESTART};
    sigaction(numbers[i], &action, NULL);
  }
  const struct itimerval interval = {{0, 20000}, {0, 20000}};
  setitimer(ITIMER_REAL, &interval, NULL);
}

static void execute(void) {
  if (now.seed) fill(now.seed);
  memcpy(before, pristine, DATA_SIZE);
  for (int i = 0; i < 4; i++)
    if (now.patch_at[i] <= DATA_SIZE - 8) memcpy(before + now.patch_at[i], &now.patch[i], 8);
  memcpy(data_alias, before, DATA_SIZE);
  if (now.length) memcpy(code_alias + now.start, now.code, now.length);
  far_target.offset = (uint32_t)(CODE + now.entry);
  far_target.selector = now.mode ? 0x23 : 0x33;
  done.vector = NO_FAULT;
  done.error = 0;
  done.cr2 = 0;
  done.rip = EXIT;
  ticks = 0;
  enter();
  uint32_t low = 0, high = DATA_SIZE;
  if (memcmp(before, data_alias, DATA_SIZE) == 0) high = 0;
  else {
    while (before[low] == data_alias[low]) low++;
    while (before[high - 1] == data_alias[high - 1]) high--;
  }
  done.low = low;
  done.high = high;
}

__attribute__((target("fsgsbase"))) int main(void) {
  host_fs = _readfsbase_u64();
  host_gs = _readgsbase_u64();
  __asm__ volatile("mov %0, %%ds\n mov %0, %%es" ::"r"(0x2b));
  prepare_memory();
  prepare_signals();
  setvbuf(stdin, NULL, _IOFBF, 1 << 20);
  setvbuf(stdout, NULL, _IOFBF, 1 << 20);
  uint32_t count;
  while (fread(&count, 4, 1, stdin) == 1) {
    for (; count > 0; count--) {
      if (fread(&now, sizeof now, 1, stdin) != 1) return 1;
      if (now.vectors && fread(&now_vectors, sizeof now_vectors, 1, stdin) != 1) return 1;
      execute();
      fwrite(&done, sizeof done, 1, stdout);
      if (now.vectors) fwrite(&done_vectors, sizeof done_vectors, 1, stdout);
      if (done.high > done.low) fwrite(data_alias + done.low, 1, done.high - done.low, stdout);
    }
    fflush(stdout);
  }
  return 0;
}
