/* Kind: page faults. Fresh anonymous pages are touched and given back, and pages are written that were only read. */
#include <sys/mman.h>

#include "workload.h"

#define PAGES 512
#define PAGE 4096

int main(int argc, char **argv) {
  long rounds = amount_of(argc, argv);
  uint64_t sum = 0;
  unsigned char *memory = mmap(NULL, PAGES * PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (memory == MAP_FAILED || madvise(memory, PAGES * PAGE, MADV_NOHUGEPAGE) != 0) return 1;
  for (long i = 0; i < rounds; i++) {
    for (int page = 0; page < PAGES; page++) {
      unsigned char *at = memory + page * PAGE;
      if (page % 4 == 0) sum += at[(page * 37 + i) % PAGE];
      at[(page + i) % PAGE] = (unsigned char)(page ^ i);
    }
    for (int page = 0; page < PAGES; page++) sum = mixed(sum, memory[page * PAGE + (page + i) % PAGE]);
    if (madvise(memory, PAGES * PAGE, MADV_DONTNEED) != 0) return 1;
  }
  return report(sum);
}
