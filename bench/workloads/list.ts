/** The workloads, in the order in which they run. An amount is what takes about half a second of CPU time under QEMU TCG. */

export interface Workload {
  /** Of programs/NAME.c or jobs/NAME.sh. */
  readonly name: string;
  /** The argument that says how much work to do. */
  readonly amount: number;
  /** The same for 32-bit code, where that is much slower. */
  readonly amount32?: number;
}

export type Bits = 64 | 32;

export const amountOf = ({ amount, amount32 = amount }: Workload, bits: Bits): number => (bits === 64 ? amount : amount32);

/** C programs in programs/, with what the compiler needs beside -O2. */
export const PROGRAMS: readonly (Workload & { readonly options?: readonly string[] })[] = [
  { name: "recursion", amount: 150 },
  { name: "sieve", amount: 4 },
  { name: "crc", amount: 50 },
  { name: "sha256", amount: 10_000 },
  { name: "bits", amount: 7500 },
  { name: "sort", amount: 15 },
  { name: "objects", amount: 300 },
  { name: "matrix", amount: 60, amount32: 15 },
  { name: "nbody", amount: 1500, amount32: 400 },
  { name: "mandelbrot", amount: 600, amount32: 200 },
  { name: "fft", amount: 200, amount32: 40 },
  { name: "conversions", amount: 500, amount32: 200 },
  { name: "x87", amount: 50_000 },
  { name: "packed-float", amount: 600, options: ["-msse2"] },
  { name: "packed-integer", amount: 3000, options: ["-msse2"] },
  { name: "bytecode", amount: 80 },
  { name: "shell", amount: 900 },
  { name: "strings", amount: 80 },
  { name: "regex", amount: 40 },
  { name: "json", amount: 20 },
  { name: "printf", amount: 10_000 },
  { name: "lz", amount: 50 },
  { name: "bignum", amount: 40_000, amount32: 15_000 },
  { name: "gcd", amount: 6000, amount32: 2000 },
  { name: "fibonacci-128", amount: 200_000, amount32: 12_000 },
  { name: "tree", amount: 80 },
  { name: "quick-select", amount: 60 },
  { name: "hash", amount: 900 },
  { name: "allocator", amount: 500 },
  { name: "random-memory", amount: 20 },
  { name: "memcpy", amount: 100 },
  { name: "system-calls", amount: 80 },
  { name: "page-faults", amount: 40 },
  { name: "mmap", amount: 400 },
  { name: "signal", amount: 150 },
  { name: "pipe", amount: 20 },
  { name: "fork", amount: 200 },
  { name: "fork-exec", amount: 80 },
];

/** Shell scripts in jobs/, for busybox. */
export const JOBS: readonly Workload[] = [
  { name: "busybox-gzip", amount: 2 },
  { name: "busybox-bzip2", amount: 2 },
  { name: "busybox-sort", amount: 2 },
  { name: "busybox-awk", amount: 2 },
  { name: "busybox-sed", amount: 3 },
  { name: "busybox-grep", amount: 1 },
  { name: "busybox-md5sum", amount: 4 },
  { name: "busybox-ash", amount: 150 },
  { name: "busybox-exec", amount: 15 },
  { name: "busybox-find", amount: 3 },
];

export const WORKLOADS: readonly Workload[] = [...PROGRAMS, ...JOBS];
