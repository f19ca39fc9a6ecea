/** The workloads, in the order in which they run. An amount is what takes about half a second of CPU time under QEMU TCG. */

export interface Workload {
  /** Of programs/NAME.c or jobs/NAME.sh. */
  readonly name: string;
  /** The argument that says how much work to do. */
  readonly amount: number;
}

/** C programs in programs/. */
export const PROGRAMS: readonly Workload[] = [
  { name: "recursion", amount: 150 },
  { name: "sieve", amount: 10 },
  { name: "crc", amount: 50 },
  { name: "sha256", amount: 10_000 },
  { name: "sort", amount: 15 },
  { name: "matrix", amount: 60 },
  { name: "mandelbrot", amount: 600 },
  { name: "bytecode", amount: 80 },
  { name: "strings", amount: 80 },
  { name: "bignum", amount: 12_000 },
];

/** Shell scripts in jobs/, for busybox. */
export const JOBS: readonly Workload[] = [];

export const WORKLOADS: readonly Workload[] = [...PROGRAMS, ...JOBS];
