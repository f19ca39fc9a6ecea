// A small virtual machine monitor for VT-i. Its guest is kernel.s, which does not know.
//
// It runs the guest twice, without and with accelerations, and counts what it had to do each time.
//
//   physical                  virtual (the monitor's)
//   0x100000                  0xd000000000100000   this program, and in it the image of the kernel
//   0x400000, 1 MiB           0xd000000000400000   the guest's memory: its physical addresses 0x100000 to 0x1fffff
//   0x600000, 0x620000        …                    PAL's buffer, the virtual processor descriptor (VPD)
//   0xff5e0000                0xd0000000ff5e0000   the console, which the guest may use directly
//
// In a virtual machine there is one address bit less: bit 60 must be bit 59. At 0xd… it is not, so that no guest can reach the monitor,
// whatever it does. Region 6, in which the monitor is, cannot be the guest's as well.
//
// While the guest runs, everything it does with its processor ends in a vector below:
//
//   virtualization    an instruction that the monitor must do for it: emulate.inc
//   TLB misses        the guest's translations become real ones, with physical memory where the guest has it: memory.inc
//   interrupts        the real timer becomes the guest's
//   everything else   is the guest's own business, and goes to its vectors: reflect.inc
//
// Vectors run in bank 0 with collection off, and never touch a register of the guest's: r16 to r31 of bank 0 are all there is. r21 is
// the address of `state` at all times: PAL_VPS services and guests leave bank 0's r16 to r23 alone. They return through b0 or b6, whose
// values, and the predicates, are saved on entry.

CONSOLE = 0xd0000000ff5e0000
	.text
	br.sptk.few _start
	.include "console.inc"
	.include "vmm.inc"
	.include "firmware.inc"

// ------------------------------------------------------------------------------------------------------------------------------
// Start: physical mode, r28 has the boot parameters. PAL is found, then the monitor gets translations of its own.
	.global _start
_start:
	rsm PSR_IC | PSR_I
	mov ar.rsc=0
	;;
	srlz.i
	alloc r2=ar.pfs,0,0,0,0
	mov r1=b0
	;;
	flushrs
	;;
	br.call.sptk.many b6=find_pal
	;;
	movl r2=BACKING_STORE
	movl r3=HOST
	movl r8=RR_HOST
	;;
	mov ar.bspstore=r2
	mov rr[r3]=r8
	mov r9=RR_OFF
	;;
// No walker anywhere: the guest's VHPT is the guest's.
	.irp region,0,1,2,3,4,5,7
	movl r3=\region << 61
	;;
	mov rr[r3]=r9
	.endr
	mov r9=15 << 2			// off, with the smallest size
	;;
	mov cr.pta=r9
	movl r2=vectors
	movl r3=HOST
	;;
	srlz.d
	mov cr.iva=r2
	mov cr.ifa=r3
	mov r8=24 << 2			// the first 16 MiB
	;;
	mov cr.itir=r8
	movl r9=PTE | PTE_READ_WRITE_EXECUTE
	mov r10=r0
	;;
	itr.i itr[r10]=r9
	;;
	itr.d dtr[r10]=r9
	movl r3=CONSOLE
	;;
	mov cr.ifa=r3
	mov r8=14 << 2
	movl r9=(CONSOLE - HOST) | PTE | PTE_UNCACHEABLE | PTE_READ_WRITE
	;;
	mov cr.itir=r8
	mov r10=1
	;;
	itr.d dtr[r10]=r9
	;;
	srlz.i
	movl r2=virtual_mode
	movl r3=PSR_MONITOR | PSR_IC | PSR_BN
	;;
	mov cr.iip=r2
	mov cr.ipsr=r3
	mov cr.ifs=r0
	;;
	rfi
	;;

virtual_mode:
	movl r2=HOST + BACKING_STORE
	;;
	mov ar.bspstore=r2
	movl r3=exit_address
	movl r8=pal_proc
	movl r9=HOST
	cmp.eq p6,p0=r0,r4
	;;
	st8 [r3]=r1
	add r4=r4,r9
	alloc r2=ar.pfs,0,0,4,0
(p6)	br.cond.spnt.few pal_failed
	;;
	st8 [r8]=r4
// The environment: a buffer of PAL's, in which the services are.
	pal PAL_VP_ENV_INFO
	pal PAL_VP_INIT_ENV, CONFIG_INITIALIZE | CONFIG_OPCODE | CONFIG_CAUSE, PAL_BUFFER, HOST + PAL_BUFFER
	movl r2=state + S_SERVICES
	;;
	st8 [r2]=r9
	print "vmm: virtual environment initialized\n"
	mov r2=r0
	;;
// Twice: r4 is preserved by PAL.
	mov r4=r0			// vac
	;;
next_guest:
	ptc.e r0			// PAL_PTCE_INFO could ask for more than one
	;;
	srlz.i
	cmp.eq p6,p7=r0,r4
	;;
(p6)	br.cond.dptk.few 1f
	print "\nvmm: a guest with all accelerations\n"
	br.sptk.few 2f
1:	print "\nvmm: a guest without accelerations\n"
2:
// The guest's memory: nothing but the kernel.
	movl r2=HOST + GUEST_MEMORY
	movl r3=HOST + GUEST_MEMORY + GUEST_BYTES
	;;
1:	st8 [r2]=r0,8
	;;
	cmp.ltu p6,p0=r2,r3
(p6)	br.cond.dptk.few 1b
	;;
	movl r2=HOST + GUEST_MEMORY
	movl r3=kernel
	movl r8=kernel_end
	;;
1:	ld8 r9=[r3],8
	;;
	st8 [r2]=r9,8
	cmp.ltu p6,p0=r3,r8
(p6)	br.cond.dptk.few 1b
	;;
// Where its b0 points: a break that means the end.
	movl r2=HOST + GUEST_MEMORY + (GUEST_EXIT - GUEST_START)
	movl r3=the_end
	;;
	ld8 r8=[r3],8
	;;
	ld8 r9=[r3]
	st8 [r2]=r8,8
	;;
	st8 [r2]=r9
// Our own notes of the guest.
	movl r2=state + S_CLEARED
	movl r3=state + S_END
	;;
1:	st8 [r2]=r0,8
	;;
	cmp.ltu p6,p0=r2,r3
(p6)	br.cond.dptk.few 1b
	;;
	movl r2=state + S_RR
	mov r3=RR_OFF
	mov ar.lc=7
	;;
1:	st8 [r2]=r3,8
	br.cloop.sptk.few 1b
	;;
// The VPD: accelerations; vmsw stays forbidden; the processor's CPUID; the timer masked; collection on, bank 1.
	movl r2=HOST + VPD
	movl r3=HOST + VPD + VPD_BYTES
	;;
1:	st8 [r2]=r0,8
	;;
	cmp.ltu p6,p0=r2,r3
(p6)	br.cond.dptk.few 1b
	;;
	vpd_write VPD_VAC, r4
	mov r8=VDC_VMSW
	movl r9=HOST + PAL_BUFFER
	;;
	vpd_write VPD_VDC, r8
	vpd_write VPD_ENVIRONMENT, r9
	movl r8=PSR_IC | PSR_BN
	mov r9=MASKED
	;;
	vpd_write VPD_PSR, r8
	vpd_write VPD_CR + 8 * CR_ITV, r9
	mov r8=r0
	movl r2=HOST + VPD + VPD_CPUID
	mov ar.lc=4
	;;
1:	mov r9=cpuid[r8]
	add r8=1,r8
	;;
	st8 [r2]=r9,8
	br.cloop.sptk.few 1b
	;;
	pal PAL_VP_CREATE, HOST + VPD, vectors, 0
	pal PAL_VP_RESTORE, HOST + VPD
// Into the guest, as a loader would start it: physical mode, a stack and a backing store of its own, an empty frame, and nothing of the
// monitor's in its registers. PSR.i is on so that interrupts reach the monitor.
	movl r2=state + S_VAC
	alloc r3=ar.pfs,0,0,0,0
	;;
	st8 [r2]=r4
	flushrs
	;;
	movl r2=GUEST_BACKING_STORE
	;;
	mov ar.bspstore=r2
	rsm PSR_IC
	;;
	srlz.d
	mov ar.pfs=r0
	.irp register,r1,r2,r3,r4,r5,r6,r7,r8,r9,r10,r11,r13,r14,r15,r16,r17,r18,r19,r20,r21,r22,r23,r24,r25,r26,r27,r28,r29,r30,r31
	mov \register=r0
	.endr
	movl r12=GUEST_BACKING_STORE - 16
	bsw.0
	;;
	movl r21=state
	movl r16=PSR_MONITOR | PSR_IC | PSR_I | PSR_BN | PSR_VM
	movl r17=GUEST_START
	movl r18=1 << 63
	movl r19=GUEST_EXIT
	mov r20=HOST_TIMER
	;;
	mov cr.ipsr=r16
	mov cr.iip=r17
	mov cr.ifs=r18
	mov cr.tpr=r0
	mov cr.itv=r20
	add r22=S_B0,r21
	;;
	st8 [r22]=r19,8
	;;
	st8 [r22]=r0,8
	;;
	st8 [r22]=r0
	br.sptk.few set_mode_and_resume

	.include "ending.inc"
	.include "reflect.inc"
	.include "memory.inc"
	.include "emulate.inc"

// ------------------------------------------------------------------------------------------------------------------------------
// The vectors of the monitor.

	.macro vector offset, handler
	.org vectors + \offset
	mov r20=\offset
	movl r16=\handler
	mov r31=pr
	br.sptk.few enter
	.endm

	.balign 32768
vectors:
	.irp offset,0x0000,0x0400,0x0800
	vector \offset, unexpected
	.endr
	vector 0x0c00, instruction_miss
	vector 0x1000, data_miss
	.irp offset,0x1400,0x1800,0x1c00,0x2000,0x2400,0x2800
	vector \offset, unexpected
	.endr
	vector 0x2c00, break
	vector 0x3000, external_interrupt
	vector 0x3400, virtual_external_interrupt
	.irp offset,0x5000,0x5100,0x5200,0x5300,0x5400,0x5500,0x5600,0x5700,0x5900,0x5a00,0x5b00,0x5c00,0x5d00,0x5e00,0x5f00,0x6000
	vector \offset, reflect_fault
	.endr
	vector 0x6100, virtualization

	.org vectors + 0x7000
// r16 the handler, r20 the vector, r31 the predicates; r24 and r25 after a virtualization fault. b0, b6 and the predicates are saved.
enter:
	mov r17=cr.ipsr
	mov r18=b0
	mov r19=b6
	add r22=S_B0,r21
	;;
	tbit.z p6,p0=r17,46		// PSR.vm was 0: it was the monitor itself
	st8 [r22]=r18,8
(p6)	br.cond.spnt.few own_fault
	;;
	st8 [r22]=r19,8
	mov b6=r16
	;;
	st8 [r22]=r31
	br.sptk.few b6

own_fault:
	movl r14=own_fault_text
	br.sptk.few cannot_go_on
unexpected:
	movl r14=unexpected_text
	br.sptk.few cannot_go_on

	.balign 16384
// {break.m GUEST_DONE}: copied to GUEST_EXIT.
the_end:
	{ .mib
	break.m GUEST_DONE
	nop.i 0
	nop.b 0 ;; }

	.balign 16
kernel:
	.incbin "kernel.bin"
	.balign 16
kernel_end:

	.section .rodata
pal_failed_text:
	stringz "PAL"
own_fault_text:
	stringz "an interruption of the monitor"
unexpected_text:
	stringz "an interruption that the monitor never asked for"

	.data
	.balign 16
exit_address:
	data8 0
pal_proc:
	data8 0
	.balign 16
state:
	.skip S_END
