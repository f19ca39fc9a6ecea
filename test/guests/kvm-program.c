/*
 * A user of /dev/kvm, for a guest kernel with kvm_intel: a virtual machine in real mode, one in 64-bit mode, and a loop of CPUID exits
 * that the kernel handles. Prints one line a test, and "kvm: done".
 *
 * Compile: gcc -O2 -static -o kvm-program kvm-program.c
 */
#include <fcntl.h>
#include <linux/kvm.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <time.h>

#define MEMORY (16u << 20)
#define MMIO 0x1000000u
#define CODE 0x1000u

static int kvm, vm, vcpu;
static struct kvm_run *run;
static uint8_t *memory;

static int check(int result, const char *what) {
  if (result < 0) {
    printf("kvm: %s failed\n", what);
    perror(what);
    exit(1);
  }
  return result;
}

static void create(void) {
  vm = check(ioctl(kvm, KVM_CREATE_VM, 0), "KVM_CREATE_VM");
  check(ioctl(vm, KVM_SET_TSS_ADDR, 0xfffbd000ul), "KVM_SET_TSS_ADDR");
  memory = mmap(NULL, MEMORY, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  struct kvm_userspace_memory_region region = {.slot = 0, .guest_phys_addr = 0, .memory_size = MEMORY, .userspace_addr = (uintptr_t)memory};
  check(ioctl(vm, KVM_SET_USER_MEMORY_REGION, &region), "KVM_SET_USER_MEMORY_REGION");
  vcpu = check(ioctl(vm, KVM_CREATE_VCPU, 0), "KVM_CREATE_VCPU");
  int size = check(ioctl(kvm, KVM_GET_VCPU_MMAP_SIZE, 0), "KVM_GET_VCPU_MMAP_SIZE");
  run = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED, vcpu, 0);
  struct {
    struct kvm_cpuid2 head;
    struct kvm_cpuid_entry2 entries[100];
  } cpuid = {.head = {.nent = 100}};
  check(ioctl(kvm, KVM_GET_SUPPORTED_CPUID, &cpuid), "KVM_GET_SUPPORTED_CPUID");
  check(ioctl(vcpu, KVM_SET_CPUID2, &cpuid), "KVM_SET_CPUID2");
}

static void start(uint64_t rip, uint64_t rcx) {
  struct kvm_regs regs = {.rip = rip, .rflags = 2, .rsp = 0x8000, .rcx = rcx};
  check(ioctl(vcpu, KVM_SET_REGS, &regs), "KVM_SET_REGS");
}

/* Runs until HLT; what goes out at port 10H is collected, reads of device memory give 77H. */
static int runToHalt(char *out, uint8_t *written) {
  int count = 0;
  for (;;) {
    check(ioctl(vcpu, KVM_RUN, 0), "KVM_RUN");
    if (run->exit_reason == KVM_EXIT_HLT) break;
    if (run->exit_reason == KVM_EXIT_IO && run->io.direction == KVM_EXIT_IO_OUT) {
      out[count++] = *((char *)run + run->io.data_offset);
    } else if (run->exit_reason == KVM_EXIT_MMIO) {
      if (run->mmio.is_write) *written = run->mmio.data[0];
      else memset(run->mmio.data, 0x77, 8);
    } else {
      printf("kvm: exit %d, hardware reason %llx\n", run->exit_reason, (unsigned long long)run->fail_entry.hardware_entry_failure_reason);
      return -1;
    }
  }
  out[count] = 0;
  return count;
}

static int realMode(void) {
  /* mov dx,10h; mov al,'A'; out dx,al; mov ax,0ffffh; mov ds,ax; mov byte [10h+5],5ah: 100005h is RAM;
   * cpuid; mov al,'B'; out dx,al; int 40h; hlt     interrupt 40h: mov al,'C'; out dx,al; iret */
  static const uint8_t code[] = {0xba, 0x10, 0x00, 0xb0, 0x41, 0xee, 0xb8, 0xff, 0xff, 0x8e, 0xd8, 0xc6, 0x06, 0x15, 0x00, 0x5a, 0x66, 0x31,
                                 0xc0, 0x0f, 0xa2, 0xba, 0x10, 0x00, 0xb0, 0x42, 0xee, 0xcd, 0x40, 0xf4};
  static const uint8_t handler[] = {0xb0, 0x43, 0xee, 0xcf};
  char out[16];
  uint8_t written = 0;
  create();
  memcpy(memory + CODE, code, sizeof code);
  memcpy(memory + 0x2000, handler, sizeof handler);
  memory[0x100] = 0x00;
  memory[0x101] = 0x20;
  struct kvm_sregs sregs;
  check(ioctl(vcpu, KVM_GET_SREGS, &sregs), "KVM_GET_SREGS");
  sregs.cs.base = 0;
  sregs.cs.selector = 0;
  check(ioctl(vcpu, KVM_SET_SREGS, &sregs), "KVM_SET_SREGS");
  start(CODE, 0);
  return runToHalt(out, &written) == 3 && strcmp(out, "ABC") == 0 && memory[0x100005] == 0x5a;
}

static void longMode(void) {
  uint64_t *pml4 = (uint64_t *)(memory + 0x2000), *pdpt = (uint64_t *)(memory + 0x3000), *pd = (uint64_t *)(memory + 0x4000);
  pml4[0] = 0x3003;
  pdpt[0] = 0x4003;
  for (int i = 0; i < 16; i++) pd[i] = ((uint64_t)i << 21) | 0x83;
  struct kvm_sregs sregs;
  check(ioctl(vcpu, KVM_GET_SREGS, &sregs), "KVM_GET_SREGS");
  struct kvm_segment code = {.limit = 0xffffffff, .selector = 8, .present = 1, .type = 11, .s = 1, .l = 1, .g = 1};
  struct kvm_segment data = {.limit = 0xffffffff, .selector = 16, .present = 1, .type = 3, .s = 1, .db = 1, .g = 1};
  sregs.cs = code;
  sregs.ds = sregs.es = sregs.fs = sregs.gs = sregs.ss = data;
  sregs.cr0 = 0x80000011;
  sregs.cr3 = 0x2000;
  sregs.cr4 = 0x20;
  sregs.efer = 0x500;
  check(ioctl(vcpu, KVM_SET_SREGS, &sregs), "KVM_SET_SREGS");
}

static int sixtyFour(void) {
  /* mov edi,100000h; l: mov [rdi],edi; add edi,1000h; cmp edi,800000h; jb l   every page is a first touch
   * mov al,'D'; out 10h,al; mov edi,MMIO; mov byte [rdi+5],5ah; mov al,[rdi+6]; out 10h,al; hlt */
  static const uint8_t code[] = {0xbf, 0x00, 0x00, 0x10, 0x00, 0x89, 0x3f, 0x81, 0xc7, 0x00, 0x10, 0x00, 0x00, 0x81, 0xff, 0x00, 0x00, 0x80, 0x00, 0x72, 0xf0,
                                 0xb0, 0x44, 0xe6, 0x10, 0xbf, 0x00, 0x00, 0x00, 0x01, 0xc6, 0x47, 0x05, 0x5a, 0x8a, 0x47, 0x06, 0xe6, 0x10, 0xf4};
  char out[16];
  uint8_t written = 0;
  create();
  longMode();
  memcpy(memory + CODE, code, sizeof code);
  start(CODE, 0);
  if (runToHalt(out, &written) != 2 || strcmp(out, "Dw") != 0 || written != 0x5a) return 0;
  for (uint32_t at = 0x100000; at < 0x800000; at += 0x1000)
    if (*(uint32_t *)(memory + at) != at) return 0;
  return 1;
}

static int exits(uint64_t count) {
  /* l: xor eax,eax; push rcx; cpuid; pop rcx; dec rcx; jnz l; hlt */
  static const uint8_t code[] = {0x31, 0xc0, 0x51, 0x0f, 0xa2, 0x59, 0x48, 0xff, 0xc9, 0x75, 0xf5, 0xf4};
  char out[16];
  uint8_t written = 0;
  create();
  longMode();
  memcpy(memory + CODE, code, sizeof code);
  start(CODE, count);
  return runToHalt(out, &written) == 0;
}

int main(int argc, char **argv) {
  setvbuf(stdout, NULL, _IONBF, 0);
  kvm = check(open("/dev/kvm", O_RDWR), "open /dev/kvm");
  printf("kvm: API %d\n", ioctl(kvm, KVM_GET_API_VERSION, 0));
  printf("kvm: real mode %s\n", realMode() ? "ok" : "WRONG");
  printf("kvm: 64-bit mode %s\n", sixtyFour() ? "ok" : "WRONG");
  uint64_t count = argc > 1 ? strtoull(argv[1], NULL, 0) : 10000;
  printf("kvm: %llu CPUID exits\n", (unsigned long long)count);
  printf("kvm: CPUID exits %s\n", exits(count) ? "ok" : "WRONG");
  printf("kvm: done\n");
  return 0;
}
