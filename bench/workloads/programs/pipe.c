/* Kind: two processes that talk. A child answers each message of a pipe through another: a switch of processes each way. */
#include <sys/wait.h>
#include <unistd.h>

#include "workload.h"

static int transfer(ssize_t (*call)(int, void *, size_t), int descriptor, void *data, size_t size) {
  for (char *at = data; size > 0;) {
    ssize_t done = call(descriptor, at, size);
    if (done <= 0) return 0;
    at += done;
    size -= (size_t)done;
  }
  return 1;
}

static ssize_t send(int descriptor, void *data, size_t size) {
  return write(descriptor, data, size);
}

static int serve(int in, int out) {
  uint64_t message[8];
  while (transfer(read, in, message, sizeof message)) {
    for (int i = 0; i < 8; i++) message[i] = mixed(message[i], (uint64_t)i);
    if (!transfer(send, out, message, sizeof message)) return 1;
  }
  return 0;
}

int main(int argc, char **argv) {
  long rounds = amount_of(argc, argv);
  int there[2], back[2], status = 0;
  if (pipe(there) != 0 || pipe(back) != 0) return 1;
  pid_t child = fork();
  if (child < 0) return 1;
  if (child == 0) {
    close(there[1]);
    close(back[0]);
    _exit(serve(there[0], back[1]));
  }
  close(there[0]);
  close(back[1]);
  uint64_t message[8] = {1, 2, 3, 4, 5, 6, 7, 8};
  for (long i = 0; i < rounds * 100; i++) {
    if (!transfer(send, there[1], message, sizeof message) || !transfer(read, back[0], message, sizeof message)) return 1;
    message[i % 8] += (uint64_t)i;
  }
  close(there[1]);
  if (waitpid(child, &status, 0) != child || status != 0) return 1;
  return report(mixed_bytes(0, message, sizeof message));
}
