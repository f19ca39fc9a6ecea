/*
 * Executes code on the processor at hand, in user mode, from a given state, and tells the state it leaves: what the engine
 * is compared with (test/native/fuzz.ts) and where the case files of test/cases/micro-op come from. Linux, x86-64.
 *
 *   gcc -O2 -fno-stack-protector -mno-red-zone -o oracle oracle.c
 *
 * Reads batches from stdin: the number of requests, then `struct request` for each. Answers on stdout: the size of the
 * batch, then `struct answer` and the changed bytes of memory for each. Linear memory:
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
  uint32_t extended; /* 1: IMAGE_SIZE bytes of x87 and vector state follow the request, and the answer */
  uint8_t code[256];
  uint32_t patch_at[12]; /* offsets in DATA, or NO_FAULT */
  uint64_t patch[12];
};

struct segment {
  uint32_t base, limit;
  uint32_t kind; /* bit 0 big, bits 2:1 contents (0 data, 1 expand-down, 2 code, 3 conforming), bit 3 read-only or execute-only, bit 4 absent */
};

struct answer {
  uint64_t regs[16];
  uint64_t rip, rflags, cr2;
  uint32_t vector, error; /* NO_FAULT: EXIT was reached; ENDLESS: it was not, for too long */
  uint32_t low, high;     /* span of DATA that changed; its bytes follow, filled up to a multiple of 8 */
  uint64_t fs_base, gs_base;
  uint16_t selectors[8]; /* ES CS SS DS FS GS */
};

/* Standard form of XSAVE with x87, SSE and AVX. */
#define IMAGE_SIZE 832
#define COMPONENTS 7
static uint8_t image_in[IMAGE_SIZE] __attribute__((aligned(64)));
uint8_t initial_image[IMAGE_SIZE] __attribute__((aligned(64)));
uint8_t image_out[IMAGE_SIZE] __attribute__((aligned(64)));
uint8_t *image_now;

struct request now;
struct answer done;
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
static uint8_t pristine[DATA_SIZE], before[DATA_SIZE] __attribute__((aligned(8)));
static uint8_t signal_stack[1 << 16];
/* Bytes of the answers of a batch. */
static uint8_t *answers;
static size_t answers_size, answers_room;
/* Timer ticks since the request began. */
static volatile int ticks;

void enter(void);
void leave(void);
void resume(void);

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
    "  mov image_now(%rip), %rbx\n  mov $7, %eax\n  xor %edx, %edx\n  xrstor64 (%rbx)\n"
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
    "  lea scratch_rflags+32(%rip), %rsp\n  pushfq\n  popq done+136(%rip)\n  cld\n"
    "  rdfsbase %rax\n  mov %rax, done+168(%rip)\n  rdgsbase %rax\n  mov %rax, done+176(%rip)\n"
    "  movw %es, done+184(%rip)\n  movw %cs, done+186(%rip)\n  movw %ss, done+188(%rip)\n"
    "  movw %ds, done+190(%rip)\n  movw %fs, done+192(%rip)\n  movw %gs, done+194(%rip)\n"
    "  cmpl $0, now+172(%rip)\n  je resume\n"
    "  mov $7, %eax\n  xor %edx, %edx\n  xsave64 image_out(%rip)\n"
    ".globl resume\nresume:\n"
    "  mov host_rsp(%rip), %rsp\n"
    "  pushq $0x202\n  popfq\n"
    "  mov $7, %eax\n  xor %edx, %edx\n  xrstor64 initial_image(%rip)\n"
    "  mov $0x2b, %eax\n  mov %eax, %ss\n  mov %eax, %ds\n  mov %eax, %es\n"
    "  xor %eax, %eax\n  mov %eax, %fs\n  mov %eax, %gs\n"
    "  mov host_fs(%rip), %rax\n  wrfsbase %rax\n"
    "  mov host_gs(%rip), %rax\n  wrgsbase %rax\n"
    "  pop %r15\n  pop %r14\n  pop %r13\n  pop %r12\n  pop %rbp\n  pop %rbx\n"
    "  ret\n");

/* Thread-local storage is out of reach here: FS is the code's. */
__attribute__((target("fsgsbase"))) static void on_signal(int number, siginfo_t *info, void *context) {
  static const int order[16] = {REG_RAX, REG_RCX, REG_RDX, REG_RBX, REG_RSP, REG_RBP, REG_RSI, REG_RDI,
                                REG_R8,  REG_R9,  REG_R10, REG_R11, REG_R12, REG_R13, REG_R14, REG_R15};
  greg_t *g = ((ucontext_t *)context)->uc_mcontext.gregs;
  (void)info;
  if (number == SIGALRM && (((uint64_t)g[REG_RIP] - CODE >= 2 * PAGE && (g[REG_CSGSFS] & 0xffff) == 0x33) || ++ticks < 3)) return;
  __asm__ volatile("pushfq\n andl $~0x40400, (%%rsp)\n popfq" ::: "cc", "memory");
  for (int i = 0; i < 16; i++) done.regs[i] = (uint64_t)g[order[i]];
  done.rip = (uint64_t)g[REG_RIP];
  done.rflags = (uint64_t)g[REG_EFL];
  done.vector = (uint32_t)g[REG_TRAPNO];
  done.error = (uint32_t)g[REG_ERR];
  if (number == SIGALRM) done.vector = ENDLESS;
  done.cr2 = done.vector == 14 ? (uint64_t)g[REG_CR2] : 0;
  done.fs_base = _readfsbase_u64();
  done.gs_base = _readgsbase_u64();
  __asm__("mov %%es, %0" : "=m"(done.selectors[0]));
  __asm__("mov %%ds, %0" : "=m"(done.selectors[3]));
  done.selectors[1] = (uint16_t)g[REG_CSGSFS];
  done.selectors[2] = (uint16_t)(g[REG_CSGSFS] >> 48);
  __asm__("mov %%fs, %0" : "=m"(done.selectors[4]));
  __asm__("mov %%gs, %0" : "=m"(done.selectors[5]));
  if (now.extended) memcpy(image_out, ((ucontext_t *)context)->uc_mcontext.fpregs, IMAGE_SIZE);
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
    d.seg_not_present = s.kind >> 4 & 1;
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
  static uint32_t filled;
  if (now.seed && now.seed != filled) fill(filled = now.seed);
  memcpy(before, pristine, DATA_SIZE);
  for (int i = 0; i < 12; i++)
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
  memset(done.selectors, 0, sizeof done.selectors);
  ticks = 0;
  image_now = now.extended ? image_in : initial_image;
  memset(image_out + 512, 0, 64);
  enter();
  /* Only state: no masks, no header, none of what the kernel adds. */
  memset(image_out + 28, 0, 4);
  memset(image_out + 416, 0, 160);
  uint32_t low = 0, high = DATA_SIZE;
  if (memcmp(before, data_alias, DATA_SIZE) == 0) high = 0;
  else {
    const uint64_t *old = (const uint64_t *)(const void *)before, *new = (const uint64_t *)(const void *)data_alias;
    while (old[low / 8] == new[low / 8]) low += 8;
    while (old[high / 8 - 1] == new[high / 8 - 1]) high -= 8;
    while (before[low] == data_alias[low]) low++;
    while (before[high - 1] == data_alias[high - 1]) high--;
  }
  done.low = low;
  done.high = high;
}

static void append(const void *bytes, size_t size) {
  if (answers_size + size > answers_room) answers = realloc(answers, answers_room = 2 * (answers_size + size));
  memcpy(answers + answers_size, bytes, size);
  answers_size += size;
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
  initial_image[0] = 0x7f; /* FCW 37FH, MXCSR 1F80H, everything else 0 */
  initial_image[1] = 3;
  initial_image[24] = 0x80;
  initial_image[25] = 0x1f;
  initial_image[512] = COMPONENTS;
  uint32_t count;
  while (fread(&count, 4, 1, stdin) == 1) {
    answers_size = 0;
    for (; count > 0; count--) {
      if (fread(&now, sizeof now, 1, stdin) != 1) return 1;
      if (now.extended && fread(image_in, IMAGE_SIZE, 1, stdin) != 1) return 1;
      execute();
      append(&done, sizeof done);
      if (now.extended) append(image_out, IMAGE_SIZE);
      if (done.high > done.low) {
        static const uint8_t zeros[8];
        append(data_alias + done.low, done.high - done.low);
        append(zeros, -(done.high - done.low) & 7);
      }
    }
    const uint32_t size = (uint32_t)answers_size;
    fwrite(&size, 4, 1, stdout);
    fwrite(answers, 1, answers_size, stdout);
    fflush(stdout);
  }
  return 0;
}
