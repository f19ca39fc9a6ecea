/*
 * Executes code on the processor at hand, in user mode, from a given state, and tells the state it leaves: what the engine
 * is compared with (test/native/fuzz.ts) and where the case files of test/cases/micro-op come from. Linux, x86-64.
 *
 *   gcc -O2 -fno-stack-protector -mno-red-zone -o oracle oracle.c
 *
 * Reads `struct request` from stdin, answers `struct answer` and the changed bytes of memory on stdout. Linear memory:
 *
 *   CODE         two pages that may also be written; nothing behind them
 *   DATA, HIGH   four pages of the same memory: read-write, read-write, read-only; nothing in front of and behind them
 *   EXIT         where the code under test jumps to when it is done (EXIT + 0x100 from 32-bit code)
 *
 * Code in segments of the LDT has its base at CODE and jumps to offset GATE_16 or GATE_32 instead. Before the first request
 * comes the number of segments and `struct segment` for each: sets of six in the order ES CS SS DS FS GS.
 */
#define _GNU_SOURCE
#include <asm/ldt.h>
#include <immintrin.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <ucontext.h>
#include <unistd.h>

#define CODE 0x12340000ul
#define DATA 0x20000000ul
#define HIGH 0x5a5a20000000ul
#define EXIT 0x34560000ul
#define EXIT_32 (EXIT + 0x100)
/* Of a far jump: EXIT, then the selector of 64-bit code. */
#define GATE_TO_EXIT EXIT & 0xff, EXIT >> 8 & 0xff, EXIT >> 16 & 0xff, EXIT >> 24, 0x33, 0
#define GATE_16 0x1f00
#define GATE_32 0x1f10
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
  uint32_t mode;     /* 0: 64-bit, 1: 32-bit, others: the set of segments `mode - 2` of the LDT */
  uint32_t seed;     /* memory before the patches; 0: as in the request before */
  uint32_t vectors;  /* 1: struct vectors follows the request and the answer */
  uint8_t code[256];
  uint32_t patch_at[4]; /* offsets in DATA, or NO_FAULT */
  uint64_t patch[4];
};

struct vectors {
  uint8_t ymm[16][32];
  uint32_t mxcsr, padding[3];
};

struct segment {
  uint32_t base, limit;
  uint32_t kind; /* bit 0 big, bits 2:1 contents (0 data, 1 expand-down, 2 code), bit 3 read-only or execute-only */
};

struct answer {
  uint64_t regs[16];
  uint64_t rip, rflags, cr2;
  uint32_t vector, error; /* NO_FAULT: EXIT was reached; ENDLESS: it was not, for too long */
  uint32_t low, high;     /* span of DATA that changed; its bytes follow */
};

struct request now;
struct answer done;
struct vectors now_vectors __attribute__((aligned(32))), done_vectors __attribute__((aligned(32)));
uint32_t plain_mxcsr = 0x1f80;
uint64_t host_rsp, host_fs, host_gs, scratch_rflags[4];
/* Selectors of DS, ES, FS and GS for the code; 0 in FS and GS leaves their bases to the request. */
uint32_t selectors[4];
/*
 * What IRETQ pops: the way into the code, which also lets TF trap after its first instruction. Of a 16-bit stack pointer it
 * loads no more than SP: what is above in ESP comes from the place of the frame, which the engine's side has copied.
 */
#define FRAME 0x40025f00
struct frame {
  uint64_t rip, cs, rflags, rsp, ss;
};
#define way_in (*(struct frame *)FRAME)

static uint8_t *code_alias, *data_alias;
static uint32_t code_start, code_length;
static uint8_t pristine[DATA_SIZE], before[DATA_SIZE];
static uint8_t signal_stack[1 << 16];
/* Timer ticks since the request began. */
static volatile int ticks;

void enter(void);
void leave(void);
void resume(void);

#define FOR_VECTORS(X) X(0) X(1) X(2) X(3) X(4) X(5) X(6) X(7) X(8) X(9) X(10) X(11) X(12) X(13) X(14) X(15)
#define LOAD_VECTOR(n) "  vmovaps now_vectors+32*" #n "(%rip), %ymm" #n "\n"
#define SAVE_VECTOR(n) "  vmovaps %ymm" #n ", done_vectors+32*" #n "(%rip)\n"

/* Offsets of struct request: regs 0, rflags 128. */
__asm__(
    ".globl enter\nenter:\n"
    "  push %rbx\n  push %rbp\n  push %r12\n  push %r13\n  push %r14\n  push %r15\n"
    "  mov %rsp, host_rsp(%rip)\n"
    "  mov selectors+0(%rip), %ds\n  mov selectors+4(%rip), %es\n  mov selectors+8(%rip), %fs\n  mov selectors+12(%rip), %gs\n"
    "  cmpl $0, selectors+8(%rip)\n  jne 1f\n"
    "  mov now+136(%rip), %rax\n  wrfsbase %rax\n"
    "  mov now+144(%rip), %rax\n  wrgsbase %rax\n"
    "1:\n"
    "  cmpl $0, now+172(%rip)\n  je 2f\n" FOR_VECTORS(LOAD_VECTOR) "  ldmxcsr now_vectors+512(%rip)\n"
    "2:\n"
    "  mov now+0(%rip), %rax\n  mov now+8(%rip), %rcx\n  mov now+16(%rip), %rdx\n  mov now+24(%rip), %rbx\n"
    "  mov now+40(%rip), %rbp\n  mov now+48(%rip), %rsi\n  mov now+56(%rip), %rdi\n"
    "  mov now+64(%rip), %r8\n  mov now+72(%rip), %r9\n  mov now+80(%rip), %r10\n  mov now+88(%rip), %r11\n"
    "  mov now+96(%rip), %r12\n  mov now+104(%rip), %r13\n  mov now+112(%rip), %r14\n  mov now+120(%rip), %r15\n"
    "  mov $0x40025f00, %rsp\n  iretq\n"
    ".globl leave\nleave:\n"
    "  mov %rax, done+0(%rip)\n  mov %rcx, done+8(%rip)\n  mov %rdx, done+16(%rip)\n  mov %rbx, done+24(%rip)\n  mov %rsp, done+32(%rip)\n"
    "  mov %rbp, done+40(%rip)\n  mov %rsi, done+48(%rip)\n  mov %rdi, done+56(%rip)\n"
    "  mov %r8, done+64(%rip)\n  mov %r9, done+72(%rip)\n  mov %r10, done+80(%rip)\n  mov %r11, done+88(%rip)\n"
    "  mov %r12, done+96(%rip)\n  mov %r13, done+104(%rip)\n  mov %r14, done+112(%rip)\n  mov %r15, done+120(%rip)\n"
    "  lea scratch_rflags+32(%rip), %rsp\n  pushfq\n  popq done+136(%rip)\n"
    "  cmpl $0, now+172(%rip)\n  je resume\n" FOR_VECTORS(SAVE_VECTOR) "  stmxcsr done_vectors+512(%rip)\n"
    ".globl resume\nresume:\n"
    "  mov host_rsp(%rip), %rsp\n"
    "  pushq $0x202\n  popfq\n"
    "  ldmxcsr plain_mxcsr(%rip)\n"
    "  mov $0x2b, %eax\n  mov %eax, %ss\n  mov %eax, %ds\n  mov %eax, %es\n"
    "  xor %eax, %eax\n  mov %eax, %fs\n  mov %eax, %gs\n"
    "  mov host_fs(%rip), %rax\n  wrfsbase %rax\n"
    "  mov host_gs(%rip), %rax\n  wrgsbase %rax\n"
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
  if (number == SIGALRM && (((uint64_t)g[REG_RIP] - CODE >= 2 * PAGE && (g[REG_CSGSFS] & 0xffff) == 0x33) || ++ticks < 3)) return;
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
  g[REG_CSGSFS] = (greg_t)0x002b000000000033;
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
  map(CODE, 2 * PAGE, PROT_READ | PROT_WRITE | PROT_EXEC, code, 0);
  code_alias = map(0, 2 * PAGE, PROT_READ | PROT_WRITE, code, 0);
  data_alias = map(0, DATA_SIZE, PROT_READ | PROT_WRITE, data, 0);
  const unsigned long at[2] = {DATA, HIGH};
  for (int i = 0; i < 2; i++) {
    map(at[i], WRITABLE_SIZE, PROT_READ | PROT_WRITE, data, 0);
    map(at[i] + WRITABLE_SIZE, PAGE, PROT_READ, data, WRITABLE_SIZE);
  }
  map(FRAME & ~(PAGE - 1), PAGE, PROT_READ | PROT_WRITE, -1, 0);
  uint8_t *stub = map(EXIT, PAGE, PROT_READ | PROT_WRITE | PROT_EXEC, -1, 0);
  const uint64_t to = (uint64_t)leave;
  memcpy(stub, (uint8_t[]){0xff, 0x25, 2, 0, 0, 0, 0, 0}, 8); /* jmp [rip + 2] */
  memcpy(stub + 8, &to, 8);
  memcpy(stub + 0x100, (uint8_t[]){0xea, GATE_TO_EXIT}, 7);
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

/* Selector of a segment of the request's set. */
static uint32_t selector(unsigned segment) { return (((now.mode - 2) * 6 + segment) << 3) | 7; }

static void prepare_segments(void) {
  uint32_t count;
  if (fread(&count, 4, 1, stdin) != 1) exit(0);
  for (uint32_t i = 0; i < count; i++) {
    struct segment s;
    if (fread(&s, sizeof s, 1, stdin) != 1) exit(1);
    struct user_desc d = {.entry_number = i, .base_addr = s.base, .useable = 1};
    d.limit_in_pages = s.limit > 0xfffff;
    d.limit = d.limit_in_pages ? s.limit >> 12 : s.limit;
    d.seg_32bit = s.kind & 1;
    d.contents = s.kind >> 1 & 3;
    d.read_exec_only = s.kind >> 3 & 1;
    if (syscall(SYS_modify_ldt, 0x11, &d, sizeof d)) {
      perror("modify_ldt");
      exit(1);
    }
  }
  /* ljmp $0x33, $EXIT in 16- and in 32-bit code */
  memcpy(code_alias + GATE_16, (uint8_t[]){0x66, 0xea, GATE_TO_EXIT}, 8);
  memcpy(code_alias + GATE_32, (uint8_t[]){0xea, GATE_TO_EXIT}, 7);
}

static void execute(void) {
  if (now.seed) fill(now.seed);
  memcpy(before, pristine, DATA_SIZE);
  for (int i = 0; i < 4; i++)
    if (now.patch_at[i] <= DATA_SIZE - 8) memcpy(before + now.patch_at[i], &now.patch[i], 8);
  memcpy(data_alias, before, DATA_SIZE);
  if (now.length) {
    /* What code may read beside it does not depend on the request before. */
    memset(code_alias + code_start, 0, code_length);
    memcpy(code_alias + now.start, now.code, now.length);
    code_start = now.start;
    code_length = now.length;
  }
  way_in.rip = CODE + now.entry;
  way_in.cs = now.mode ? 0x23 : 0x33;
  way_in.ss = 0x2b;
  selectors[0] = selectors[1] = 0x2b;
  selectors[2] = selectors[3] = 0;
  if (now.mode > 1) {
    way_in.rip = now.entry;
    way_in.cs = selector(1);
    way_in.ss = selector(2);
    selectors[0] = selector(3);
    selectors[1] = selector(0);
    selectors[2] = selector(4);
    selectors[3] = selector(5);
  }
  way_in.rflags = now.rflags;
  way_in.rsp = now.regs[4];
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
  prepare_segments();
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
