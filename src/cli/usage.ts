/** Mistakes on the command line, and the exit codes of every outcome. */
import { CPU_MODEL_NAMES, DEFAULT_CPU_MODEL } from "../index.ts";

/**
 * What the process returns. QEMU's debug-exit device gives (value << 1) | 1, always odd: a guest's own codes are odd and
 * ours are even, so that neither is taken for the other.
 */
export const ExitCode = {
  CLEAN: 0,
  USAGE: 2,
  BUDGET: 4,
  TRIPLE_FAULT: 6,
  ENGINE_FAULT: 10,
  INPUT_MISSING: 66,
  TIMEOUT: 124,
  INTERRUPTED: 130,
} as const;

/** Ends the command with one line on stderr. */
export class CommandError extends Error {
  readonly exitCode: number;

  constructor(message: string, exitCode: number = ExitCode.USAGE) {
    super(message);
    this.exitCode = exitCode;
  }
}

export const HELP = `nonroot: x86-64 machines with Intel VMX and Itanium ones with VT-i, in WebAssembly

  nonroot run [options] [IMAGE]   boot a machine
  nonroot trace [options] [IMAGE] show every VM entry, VM exit and failed entry of a run
  nonroot stat [options] [IMAGE]  count the VM exits of a run, as perf kvm stat does
  nonroot stat --file TRACE       the same of a trace that was written as ndjson
  nonroot vmcs [options] [IMAGE]  print a VMCS of a run, at its first failed entry
  nonroot vmcs --file SNAPSHOT | --diff A B
  nonroot demo                    a small hypervisor and its guest; --vmm typescript: the VMM in TypeScript
  nonroot doctor                  what this host and this build can do
  nonroot help | version

  run, trace, stat and demo take --arch ia64: an Itanium with VT-i. Its images are ELF or raw (at 1 MiB); without
  one it runs a small monitor and its guest. Of the options below it has -k -i -p -m --serial --no-reboot --save
  --restore, those of the run but --break, -o, --format, --time, and
      --events LIST         interruption, intercept, entry, service, pal, sal, efi      (default all)
      --filter KEY=VALUES   cause=MOV_TO_CR,SSM or vector=, name=, ip=

What to boot
  IMAGE                     ELF, multiboot or flat image
  -k, --kernel FILE         Linux bzImage, or a multiboot or ELF kernel
  -i, --initrd FILE[,FILE]  initial RAM disk; for a multiboot kernel its modules
  -p, --append TEXT         kernel command line

The machine
  -m, --mem SIZE            guest RAM: 256M, 1G, or a number of MiB       (default 128M)
      --cpu MODEL           ${CPU_MODEL_NAMES.join(", ")}
                            max has every feature of the engine             (default ${DEFAULT_CPU_MODEL})
      --smp N               logical processors, up to 64                  (default 1)
      --vmm WHO             none: the bare machine; typescript: the guest runs in VMX non-root
                            operation, and the VMM is written in TypeScript (default none)
      --serial WHERE        stdio, file:PATH or none                      (default stdio)
      --debugcon FILE       write what the guest sends to port E9h; - is stderr
      --seed N              seed of everything random                     (default 1)
      --clock WHICH         instructions: virtual time, idle time is skipped, runs repeat exactly;
                            host: real time (the default when you sit at the console)
      --no-translate        interpret everything; what the guest does is the same, slower
      --no-reboot           end when the guest resets the machine
      --save FILE           write a snapshot of the machine when the run ends
      --restore FILE        go on from a snapshot instead of booting; the machine's options have to be the same

The run
      --budget N            stop after exactly N instructions; k, M, G allowed
      --break ADDRESS[,...] stop before the instruction at a linear address, up to four; shows it and the registers
      --timeout S           stop after S seconds of host time
      --json                one result object on stdout, everything else on stderr
      --quiet               no progress line

What hypervisors in the machine do (trace, stat, vmcs; their output is on stdout, the console on stderr)
      -o FILE               write it to a file
      --events LIST         trace: vmentry, vmexit, vmfail, exception, abort, shutdown (default all but exception)
      --format FORMAT       trace: text, ndjson, or perfetto for ui.perfetto.dev; vmcs: text or json
      --filter KEY=VALUES   trace: reason=io,hlt or rip=, port=, msr=, vector= with numbers
      --time WHOSE          stat: instructions of the vmm or of the guest
      --at WHEN             vmcs: failure (default), end, entry=N or exit=N
      --trace-instructions FILE
                            run and all others: every instruction; needs npm run build:debug

On a terminal the first serial port is in raw mode: Ctrl-A x ends the run, Ctrl-A h lists the keys.
QEMU's spellings are understood too: -kernel -initrd -append -cpu -serial -debugcon -no-reboot -nographic ...

Exit codes: 0 the guest powered off or halted, 2 usage, 4 budget spent, 6 triple fault, 10 engine fault,
66 input missing, 124 timeout, 130 interrupted; odd codes are the guest's, from the debug-exit port F4h
or, on ia64, twice its EFI status and 1.
`;
