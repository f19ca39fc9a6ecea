/* Kind: changes of the address space. A file is mapped, read, protected, moved and unmapped; maps of other pages stay around it. */
#define _GNU_SOURCE
#include <sys/mman.h>
#include <unistd.h>

#include "workload.h"

#define PAGE 4096
#define PAGES 32

int main(int argc, char **argv) {
  long rounds = amount_of(argc, argv);
  char name[] = "/tmp/mmap-XXXXXX";
  unsigned char page[PAGE];
  int descriptor = mkstemp(name);
  if (descriptor < 0) return 1;
  unlink(name);
  for (int i = 0; i < PAGES; i++) {
    for (int k = 0; k < PAGE; k++) page[k] = (unsigned char)next_random();
    if (write(descriptor, page, PAGE) != PAGE) return 1;
  }
  uint64_t sum = 0;
  for (long i = 0; i < rounds; i++) {
    unsigned char *map = mmap(NULL, PAGES * PAGE, PROT_READ | PROT_WRITE, i & 1 ? MAP_SHARED : MAP_PRIVATE, descriptor, 0);
    if (map == MAP_FAILED) return 1;
    for (int k = 0; k < PAGES; k++) sum = mixed(sum, map[k * PAGE + (int)(i % PAGE)]);
    map[i % PAGES * PAGE + i % PAGE] ^= (unsigned char)i;
    if (mprotect(map + PAGE, 4 * PAGE, PROT_READ) != 0) return 1;
    sum += map[PAGE + i % PAGE];
    if (munmap(map + 8 * PAGE, 2 * PAGE) != 0) return 1;
    unsigned char *moved = mremap(map, 8 * PAGE, 16 * PAGE, MREMAP_MAYMOVE);
    if (moved == MAP_FAILED) {
      /* mremap refuses ranges of different protection: undo it, and the rest can be moved. */
      if (mprotect(map + PAGE, 4 * PAGE, PROT_READ | PROT_WRITE) != 0) return 1;
      moved = mremap(map, 8 * PAGE, 16 * PAGE, MREMAP_MAYMOVE);
      if (moved == MAP_FAILED) return 1;
    }
    sum = mixed(sum, moved[15 * PAGE]);
    if (munmap(moved, 16 * PAGE) != 0 || munmap(map + 10 * PAGE, (PAGES - 10) * PAGE) != 0) return 1;
  }
  return report(sum);
}
