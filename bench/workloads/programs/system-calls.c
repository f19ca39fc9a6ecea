/* Kind: system calls that do little: getppid, lseek, read and write of some bytes, stat, clock_gettime without the vDSO. */
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include "workload.h"

int main(int argc, char **argv) {
  long rounds = amount_of(argc, argv);
  char name[] = "/tmp/system-calls-XXXXXX", buffer[64] = {0};
  int descriptor = mkstemp(name), zero = open("/dev/zero", O_RDWR);
  if (descriptor < 0 || zero < 0) return 1;
  uint64_t sum = 0;
  pid_t parent = getppid();
  for (long i = 0; i < rounds * 100; i++) {
    struct timespec now;
    struct stat status;
    if (syscall(SYS_getppid) != parent || syscall(SYS_clock_gettime, CLOCK_MONOTONIC, &now) != 0) return 1;
    memcpy(buffer, &i, sizeof i);
    if (lseek(descriptor, i % 1000 * 16, SEEK_SET) < 0 || write(descriptor, buffer, 16) != 16) return 1;
    if (lseek(descriptor, i * 7 % 1000 * 16, SEEK_SET) < 0) return 1;
    ssize_t got = read(descriptor, buffer, 16);
    if (got < 0 || read(zero, buffer + 16, 32) != 32 || write(zero, buffer, 64) != 64) return 1;
    if (fstat(descriptor, &status) != 0) return 1;
    sum = mixed(sum, (uint64_t)status.st_size * 31 + (uint64_t)got + (got == 16 ? (uint64_t)buffer[0] : 0));
  }
  unlink(name);
  return report(sum);
}
