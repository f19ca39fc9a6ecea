// Interruptions in physical mode: vectors, ISR, what is saved, and the order of faults of one instruction.
	.include "test.inc"
	.include "vectors.inc"
start:
	alloc r32=ar.pfs,0,8,0,0
	ivt_setup
	expect 1
	break.m 0x12345
	got 0x2c00, 0, 1
	check r9, 0x12345, 2
	expect 3
	.quad 0,0			// template 0: break.m 0
	got 0x2c00, 0, 3
	expect 4
	.quad 0x06,0			// a reserved template
	got 0x5400, 0, 4
	expect 5
	mov r40=5			// outside the frame
	got 0x5400, 0, 5
	expect 6
	mov r10=cr.iip			// interruption registers while PSR.ic is 1
	got 0x5400, 0, 6
	expect 7
	mov ar.bsp=r0
	got 0x5400, 0, 7
// NaT consumption.
	movl r19=0x8000000000000000
	;;
	ld8.s r18=[r19]
	;;
	expect 10
	ld8 r10=[r18]
	got 0x5600, 0x400000010, 10
	expect 11
	st8 [r18]=r0
	got 0x5600, 0x200000010, 11
	expect 12
	mov b1=r18
	got 0x5600, 0x10, 12
	expect 13
	mov cr.iva=r18
	got 0x5600, 0x10, 13
	expect 14
	xchg8 r10=[r18],r18
	got 0x5600, 0x600000010, 14
// Reserved fields.
	movl r17=0x4000000000000000
	;;
	expect 20
	mov ar.fpsr=r17
	got 0x5400, 0x30, 20
	expect 21
	mov psr.um=r17
	got 0x5400, 0x30, 21
	expect 22
	mov cr.dcr=r17
	got 0x5400, 0x30, 22
	expect 23
	mov rr[r0]=r0
	got 0x5400, 0x30, 23
	mov r16=200
	;;
	expect 24
	mov r10=cpuid[r16]
	got 0x5400, 0x30, 24
	expect 25
	ssm 0x40
	got 0x5400, 0x30, 25
// Unimplemented physical address.
	movl r17=0x1000000000000000
	;;
	expect 26
	ld8 r10=[r17]
	got 0x5400, 0x400000030, 26
	check r4, 0x1000000000000000, 26
// Semaphores must be aligned; with PSR.ac everything must.
	movl r17=0x200001
	;;
	expect 27
	xchg2 r10=[r17],r0
	got 0x5a00, 0x600000000, 27
	check r4, 0x200001, 27
	sum 8
	;;
	expect 28
	ld4 r10=[r17]
	got 0x5a00, 0x400000000, 28
	rum 8
	;;
// Disabled floating-point registers.
	ssm 0x40000
	;;
	expect 29
	ldfd f5=[r0]
	got 0x5500, 0x400000001, 29
	rsm 0x40000
	ssm 0x80000
	;;
	expect 30
	fadd f40=f40,f1
	got 0x5500, 2, 30
	rsm 0x80000
	;;
// Privilege: at level 3 privileged instructions and registers.
	.macro user number
	movl r14=7f
	movl r15=0x300002000
	;;
	rsm 0x2000
	;;
	srlz.d
	mov cr.iip=r14
	mov cr.ipsr=r15
	mov cr.ifs=r0
	;;
	rfi
	;;
7:
	.endm
	expect 40
	user 40
	mov r10=cr.iva
	got 0x5400, 0x10, 40
	expect 41
	user 41
	mov ar.k0=r0
	got 0x5400, 0x20, 41
	expect 42
	user 42
	rfi
	got 0x5400, 0x10, 42
	expect 43
	user 43
	ssm 0x4000
	got 0x5400, 0x10, 43
// Illegal operation comes before privilege: a target outside the frame.
	expect 44
	user 44
	mov r60=rr[r0]
	got 0x5400, 0, 44
// Single step: after one instruction, where it stands.
	movl r15=0x10000002000
	movl r14=5f
	;;
	expect 50
	rsm 0x2000
	;;
	movl r14=5f
	;;
	mov cr.iip=r14
	mov cr.ipsr=r15
	mov cr.ifs=r0
	;;
	rfi
	;;
5:	{ .mii
	mov r10=1
	mov r10=2
	mov r10=3 ;; }
	br.sptk fail
8:	check r2, 0x6000, 50
	check r3, 8, 51
	check r10, 1, 52
	check r13, 0, 53
	extr.u r10=r12,41,2
	check r10, 1, 54
// Taken branch trap.
	movl r15=0x4002000
	;;
	expect 55
	rsm 0x2000
	;;
	movl r14=5f
	;;
	mov cr.iip=r14
	mov cr.ipsr=r15
	mov cr.ifs=r0
	;;
	rfi
	;;
5:	nop.m 0
	br.sptk 6f
	;;
	br.sptk fail
6:	br.sptk fail
8:	check r2, 0x5f00, 55
	check r3, 4, 56
	movl r10=6b
	;;
	cmp.ne p15,p0=r10,r5
	mov r8=57
	(p15) br.cond.spnt fail
// Lower-privilege transfer trap: br.ret to level 3.
	psrbit -1, 25
	expect 58
	movl r15=0xc000000000000000
	movl r14=6b
	;;
	mov b1=r14
	mov ar.pfs=r15
	;;
	br.ret.sptk b1
	got 0x5e00, 2, 58
	movl r10=6b
	;;
	cmp.ne p15,p0=r10,r5
	mov r8=59
	(p15) br.cond.spnt fail
// Data breakpoint.
	psrbit 0, 25
	movl r16=0x200000
	movl r17=0xc1fffffffffffff8
	mov r15=1
	;;
	mov dbr[r0]=r16
	mov dbr[r15]=r17
	psrbit -1, 24
	expect 60
	ld4 r10=[r16]
	got 0x5900, 0x400000000, 60
	psrbit 0, 24
	;;
// External interrupts: the timer, and one to ourselves; TPR, IVR, EOI.
	mov r16=0x40
	mov cr.tpr=r0
	;;
	mov cr.itv=r16
	mov r17=ar.itc
	;;
	adds r17=200,r17
	;;
	mov cr.itm=r17
	expect 70
	ssm 0x4000
	;;
1:	br.sptk 1b
8:	check r2, 0x3000, 70
	check r3, 0, 71
	mov r10=cr.ivr
	check r10, 0x40, 72
	mov r10=cr.ivr
	check r10, 15, 73
	mov cr.eoi=r0
	rsm 0x4000
	;;
	movl r16=0xfee00000
	mov r17=0x50
	;;
	st8 [r16]=r17
	mov r17=0x60
	;;
	st8 [r16]=r17
	mov r10=cr.irr1
	check r10, 0x100010000, 74
	mov r17=0x60
	;;
	mov cr.tpr=r17
	;;
	mov r10=cr.ivr
	check r10, 15, 75
	mov cr.tpr=r0
	;;
	mov r10=cr.ivr
	check r10, 0x60, 76
	mov r10=cr.ivr
	check r10, 15, 77
	mov cr.eoi=r0
	;;
	mov r10=cr.ivr
	check r10, 0x50, 78
	mov cr.eoi=r0
	;;
	alloc r32=ar.pfs,0,8,0,0
// cover with PSR.ic off writes IFS; rfi brings the frame back.
	mov r33=0x77
	rsm 0x2000
	;;
	cover
	;;
	mov r10=cr.ifs
	check r10, 0x8000000000000408, 80
	movl r14=1f
	mov r15=psr
	;;
	dep r15=-1,r15,13,1
	mov cr.iip=r14
	;;
	mov cr.ipsr=r15
	;;
	rfi
	;;
1:	check r33, 0x77, 81
// Banks.
	mov r16=0x16
	;;
	bsw.1
	;;
	mov r16=0x61
	;;
	bsw.0
	;;
	check r16, 0x16, 82
	pass
	vector_table
