/* Kind: process creation with a new image. The program starts itself again and again; the child computes and prints a number. */
#include <sys/wait.h>
#include <unistd.h>

#include "workload.h"

static int child(const char *text) {
  unsigned value = (unsigned)strtoul(text, NULL, 10);
  for (int i = 0; i < 100; i++) value = value * 1664525u + 1013904223u;
  return printf("%u\n", value) < 0;
}

int main(int argc, char **argv) {
  if (argc == 3) return child(argv[2]);
  long rounds = amount_of(argc, argv);
  uint64_t sum = 0;
  for (long i = 0; i < rounds; i++) {
    int ends[2], status;
    char text[24], answer[24] = {0};
    if (pipe(ends) != 0) return 1;
    snprintf(text, sizeof text, "%ld", i);
    pid_t pid = fork();
    if (pid < 0) return 1;
    if (pid == 0) {
      dup2(ends[1], 1);
      close(ends[0]);
      close(ends[1]);
      execl("/proc/self/exe", argv[0], "child", text, (char *)NULL);
      _exit(127);
    }
    close(ends[1]);
    if (read(ends[0], answer, sizeof answer - 1) <= 0) return 1;
    close(ends[0]);
    if (waitpid(pid, &status, 0) != pid || status != 0) return 1;
    sum = mixed(sum, strtoul(answer, NULL, 10));
  }
  return report(sum);
}
