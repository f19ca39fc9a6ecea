/* Kind: signals. A handler is entered and left for signals the program sends itself, and for writes to a protected page. */
#define _GNU_SOURCE
#include <signal.h>
#include <sys/mman.h>
#include <unistd.h>

#include "workload.h"

static volatile sig_atomic_t received;
static unsigned char *page;
static uint64_t faults;

static void on_user(int number) {
  received += number;
}

static void on_fault(int number, siginfo_t *info, void *context) {
  (void)number;
  (void)context;
  faults += (uint64_t)((unsigned char *)info->si_addr - page) + 1;
  if (mprotect(page, 4096, PROT_READ | PROT_WRITE) != 0) _exit(1);
}

int main(int argc, char **argv) {
  long rounds = amount_of(argc, argv);
  struct sigaction user = {.sa_handler = on_user}, fault = {.sa_sigaction = on_fault, .sa_flags = SA_SIGINFO};
  sigset_t blocked;
  uint64_t sum = 0;
  sigemptyset(&blocked);
  sigaddset(&blocked, SIGUSR2);
  page = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (page == MAP_FAILED || sigaction(SIGUSR1, &user, NULL) != 0) return 1;
  if (sigaction(SIGUSR2, &user, NULL) != 0 || sigaction(SIGSEGV, &fault, NULL) != 0) return 1;
  for (long i = 0; i < rounds * 10; i++) {
    raise(SIGUSR1);
    sigprocmask(SIG_BLOCK, &blocked, NULL);
    kill(getpid(), SIGUSR2);
    sum = mixed(sum, (uint64_t)received);
    sigprocmask(SIG_UNBLOCK, &blocked, NULL);
    if (mprotect(page, 4096, PROT_READ) != 0) return 1;
    page[i * 7 % 4096] = (unsigned char)i;
    sum = mixed(sum, (uint64_t)received ^ faults << 20);
  }
  return report(mixed_bytes(sum, page, 4096));
}
