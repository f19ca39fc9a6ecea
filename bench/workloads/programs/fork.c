/* Kind: process creation. Children that share their parent's pages write some of them, and say something with their exit code. */
#include <sys/wait.h>
#include <unistd.h>

#include "workload.h"

#define SIZE (256 * 1024)

static unsigned char data[SIZE];

int main(int argc, char **argv) {
  long rounds = amount_of(argc, argv);
  uint64_t sum = 0;
  for (size_t i = 0; i < SIZE; i++) data[i] = (unsigned char)next_random();
  for (long i = 0; i < rounds; i++) {
    pid_t child = fork();
    if (child < 0) return 1;
    if (child == 0) {
      unsigned char code = 0;
      for (size_t at = 0; at < SIZE; at += 16384) code ^= ++data[at + (size_t)(i & 4095)];
      _exit(code);
    }
    int status;
    if (waitpid(child, &status, 0) != child || !WIFEXITED(status)) return 1;
    sum = mixed(sum, (uint64_t)WEXITSTATUS(status));
    data[i & (SIZE - 1)]++;
  }
  return report(sum);
}
