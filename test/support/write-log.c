/*
 * Notes every write, truncation and sync of a process, in their order, so that a test can make the files that a loss of power
 * would have left: cc -shared -fPIC -o write-log.so write-log.c -ldl; LD_PRELOAD=write-log.so WRITE_LOG=<file> <program>.
 * A record is: kind (W write, T truncation, S sync), length of the path, path, offset, length of the data, data.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

static pthread_mutex_t order = PTHREAD_MUTEX_INITIALIZER;
static int log_descriptor = -2;

static void put(const void *data, size_t length) { syscall(SYS_write, log_descriptor, data, length); }

static void note(char kind, int descriptor, uint64_t offset, const void *data, uint32_t length) {
  char link[64], path[4096];
  snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
  ssize_t size = syscall(SYS_readlinkat, AT_FDCWD, link, path, sizeof path);
  if (size <= 0 || (path[0] == '/' && strncmp(path, "/dev/", 5) == 0)) return;
  pthread_mutex_lock(&order);
  if (log_descriptor == -2) {
    const char *file = getenv("WRITE_LOG");
    log_descriptor = file ? (int)syscall(SYS_openat, AT_FDCWD, file, O_WRONLY | O_CREAT | O_APPEND, 0644) : -1;
  }
  if (log_descriptor >= 0) {
    uint32_t path_length = (uint32_t)size;
    put(&kind, 1);
    put(&path_length, 4);
    put(path, path_length);
    put(&offset, 8);
    put(&length, 4);
    if (data) put(data, length);
  }
  pthread_mutex_unlock(&order);
}

ssize_t write(int descriptor, const void *data, size_t length) {
  long offset = syscall(SYS_lseek, descriptor, 0, SEEK_CUR); /* -1 for a pipe */
  ssize_t written = syscall(SYS_write, descriptor, data, length);
  if (written > 0) note('W', descriptor, offset < 0 ? 0 : (uint64_t)offset, data, (uint32_t)written);
  return written;
}

ssize_t pwrite64(int descriptor, const void *data, size_t length, off64_t offset) {
  ssize_t written = syscall(SYS_pwrite64, descriptor, data, length, offset);
  if (written > 0) note('W', descriptor, (uint64_t)offset, data, (uint32_t)written);
  return written;
}

ssize_t pwrite(int descriptor, const void *data, size_t length, off_t offset) {
  return pwrite64(descriptor, data, length, offset);
}

int ftruncate64(int descriptor, off64_t size) {
  int result = (int)syscall(SYS_ftruncate, descriptor, size);
  if (result == 0) note('T', descriptor, (uint64_t)size, NULL, 0);
  return result;
}

int ftruncate(int descriptor, off_t size) { return ftruncate64(descriptor, size); }

int fsync(int descriptor) {
  note('S', descriptor, 0, NULL, 0);
  return (int)syscall(SYS_fsync, descriptor);
}

int fdatasync(int descriptor) {
  note('S', descriptor, 0, NULL, 0);
  return (int)syscall(SYS_fdatasync, descriptor);
}
