// Virtualization faults and PAL_VPS_RESUME_NORMAL: a monitor that answers CPUID, and a guest that asks for it.
// The quadword after the mark at the end is the number of round trips.

	.text
	br.sptk.few _start
CONSOLE = 0x80000000ff5e0000
	.include "console.inc"
	.include "vmm.inc"
	.include "firmware.inc"
GUEST_LEVEL_0 = PSR_MONITOR | PSR_IC | PSR_BN | PSR_VM

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
	mov r9=(0x900 << 8) | (24 << 2)
	;;
	mov rr[r0]=r9
	;;
	srlz.d
// The first 16 MiB for the monitor, and once more, at 0, for the guest.
	movl r2=vectors
	mov r8=24 << 2
	movl r9=PTE | PTE_READ_WRITE_EXECUTE
	;;
	mov cr.iva=r2
	mov cr.itir=r8
	mov r10=r0
	mov r11=1
	;;
	mov cr.ifa=r3
	;;
	itr.i itr[r10]=r9
	;;
	itr.d dtr[r10]=r9
	;;
	mov cr.ifa=r0
	;;
	itr.i itr[r11]=r9
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
	movl r3=pal_proc
	movl r8=HOST
	;;
	add r8=r4,r8
	;;
	st8 [r3]=r8
	mov r4=r1
	alloc r2=ar.pfs,0,0,4,0
	;;
	pal PAL_VP_INIT_ENV, CONFIG_INITIALIZE | CONFIG_OPCODE | CONFIG_CAUSE, PAL_BUFFER, HOST + PAL_BUFFER
	mov r5=r9
	movl r8=HOST + PAL_BUFFER
	mov r9=PSR_IC
	;;
	vpd_write VPD_ENVIRONMENT, r8
	vpd_write VPD_PSR, r9
	;;
	pal PAL_VP_CREATE, HOST + VPD, vectors, 0
	rsm PSR_IC
	movl r2=passes
	;;
	srlz.d
	ld8 r6=[r2]
	bsw.0
	;;
	movl r16=GUEST_LEVEL_0
	movl r17=guest - HOST
	mov r23=r5			// the services
	movl r25=HOST + VPD
	;;
	mov cr.ipsr=r16
	mov cr.iip=r17
	mov cr.ifs=r0
	mov r24=r0
	mov b0=r23
	;;
	br.sptk.few b0

guest:
	mov r2=cpuid[r0]
	br.sptk.few guest

finished:
	movl r14=text
	movl r10=0
	;;
	rsm PSR_DT
	;;
	srlz.d
	movl r3=0xfffffffffffffff
	;;
	and r14=r3,r14			// physical addresses from here on
	movl r11=CONSOLE
	;;
1:	ld1 r15=[r14],1
	;;
	cmp.eq p6,p0=r0,r15
(p6)	br.cond.spnt.few 2f
	st1 [r11]=r15
	br.sptk.few 1b
2:	mov cr.iip=r4
	mov cr.ipsr=r0
	mov r8=r0
	;;
	rfi
	;;
pal_failed:
	br.sptk.few pal_failed

	.balign 32768
vectors:
	.org vectors + 0x6100
// r6 counts; the guest does not have it.
	mov r16=cr.ipsr
	mov r17=cr.iip
	mov r20=pr
	add r6=-1,r6
	mov r24=b0
	movl r25=HOST + VPD
	;;
	extr.u r18=r16,41,2
	cmp.eq p6,p0=r0,r6
(p6)	br.cond.spnt.few finished
	;;
	cmp.eq p6,p7=2,r18
	add r18=1,r18
	;;
(p6)	add r17=16,r17
(p6)	mov r18=r0
	mov b0=r23
	;;
	dep r16=r18,r16,41,2
	mov r2=r0			// the answer
	mov cr.iip=r17
	;;
	mov cr.ipsr=r16
	mov pr=r20,-1
	br.sptk.few b0

	.section .rodata
text:
	stringz "done\n"
	.data
	.balign 16
	.ascii "PASSES: "
passes:
	data8 1
pal_proc:
	data8 0
