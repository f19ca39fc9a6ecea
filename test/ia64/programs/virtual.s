// VT-i: every intercepted instruction with its cause, the order of faults, vmsw, accelerations, disables, the virtual interrupt.
// The host has initialized a virtual environment with cause and opcode, and made 0x400000 the active VPD.
	.include "test.inc"
	.include "vectors.inc"
	.include "translate.inc"

	.macro caught number, cause, instruction:vararg
	expect \number
	\instruction
	got 0x6100, 0, \number
	check r24, \cause, \number
	.endm

	.macro vpdset offset, value
	movl r14=0x400000+\offset
	movl r15=\value
	;;
	st8 [r14]=r15
	;;
	.endm

	.macro vpdcheck offset, value, number
	movl r14=0x400000+\offset
	;;
	ld8 r10=[r14]
	check r10, \value, \number
	.endm

// Into the virtual machine at a privilege level, bank 0.
	.macro enter level
	rsm 0x2000
	movl r14=7f
	movl r15=0x400008022000 | 0x1000000000 | (\level<<32) | 0x800000
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
start:
	alloc r32=ar.pfs,0,8,0,0
	movl r14=ivt
	;;
	mov cr.iva=r14
	translation_on
	movl r33=0x2000000000000000
// The gate's page: access rights 7, through region 1.
	movl r14=gate
	movl r15=0xe61
	mov r16=(14<<2)
	;;
	or r15=r14,r15
	or r26=r14,r33
	rsm 0x2000
	;;
	srlz.d
	mov cr.ifa=r26
	mov cr.itir=r16
	movl r17=0x138
	;;
	mov rr[r33]=r17
	;;
	srlz.d
	mov r17=1
	;;
	itr.i itr[r17]=r15
	;;
	ssm 0x2000
	;;
	srlz.i
	vpdset 0, 0
	vpdset 8, 0
	vpdset 0x590, 0		// vpsr.ic = 0
	enter 0
// Privileged instructions, causes 1 to 40. Cause 2 has no instruction here: no application register is both
// intercepted and writable by an immediate but ITC.
	caught 1, 1, mov ar.itc=r33
	caught 2, 2, mov ar.itc=5
	caught 3, 3, mov r10=ar.itc
	caught 4, 4, mov cr.iva=r33
	caught 5, 5, mov r10=cr.iva
	caught 6, 6, mov psr.l=r0
	caught 7, 7, mov r10=psr
	caught 8, 8, itc.d r33
	caught 9, 9, itc.i r33
	mov r37=0x38
	;;
	caught 10, 10, mov rr[r33]=r37
	caught 11, 11, mov dbr[r0]=r33
	caught 12, 12, mov ibr[r0]=r33
	caught 13, 13, mov pkr[r0]=r0
	caught 14, 14, mov pmc[r0]=r0
	caught 15, 15, mov pmd[r0]=r0
	caught 16, 16, itr.d dtr[r0]=r33
	caught 17, 17, itr.i itr[r0]=r33
	caught 18, 18, mov r10=rr[r33]
	caught 19, 19, mov r10=dbr[r0]
	caught 20, 20, mov r10=ibr[r0]
	caught 21, 21, mov r10=pkr[r0]
	caught 22, 22, mov r10=pmc[r0]
	caught 23, 23, mov r10=cpuid[r0]
	caught 24, 24, ssm 0x2000
	caught 25, 25, rsm 0x2000
	mov r36=14<<2
	;;
	caught 26, 26, ptc.l r33,r36
	caught 27, 27, ptc.g r33,r36
	caught 28, 28, ptc.ga r33,r36
	caught 29, 29, ptr.d r33,r36
	caught 30, 30, ptr.i r33,r36
	caught 31, 31, thash r10=r33
	caught 32, 32, ttag r10=r33
	caught 33, 33, tpa r10=r33
	caught 34, 34, tak r10=r33
	caught 35, 35, ptc.e r33
	caught 36, 36, cover
	caught 37, 37, rfi
	caught 38, 38, bsw.0
	caught 39, 39, bsw.1
	caught 40, 40, vmsw.1
// The opcode of the last one.
	check r25, 0xc8000000, 41
// IIP is at the instruction, nothing else is written.
	caught 42, 24, ssm 0x4000
	check r25, 0x30100000, 43
// Not virtualized.
	sum 4
	mov r10=psr.um
	check r10, 4, 44
	rum 4
	mov r10=pmd[r0]
	check r10, 0, 45
	srlz.d
	flushrs

// Order inside one instruction: target, privilege, NaT, reserved field, then the intercept.
	expect 50
	mov r90=rr[r33]
	got 0x5400, 0, 50
	movl r37=0x4000000000000000
	;;
	expect 51
	mov cr.dcr=r37
	got 0x5400, 0x30, 51
	movl r19=0x8000000000000000
	;;
	ld8.s r18=[r0]
	movl r19=0x1000000000000000
	;;
	ld8.s r18=[r19]
	;;
	expect 52
	mov cr.iva=r18
	got 0x5600, 0x10, 52
	expect 53
	thash r90=r33
	got 0x5400, 0, 53
// An unimplemented address: in the virtual machine bit 60 must be bit 59.
	movl r37=0x1000000000000000
	;;
	expect 54
	tpa r10=r37
	got 0x5400, 0x800000030, 54
	expect 55
	ld8 r10=[r37]
	got 0x5400, 0x400000030, 55
// vpsr.ic = 1: interruption registers are an Illegal Operation.
	vpdset 0x590, 0x2000
	expect 56
	mov r10=cr.iip
	got 0x5400, 0, 56
	vpdset 0x590, 0
	caught 57, 5, mov r10=cr.iip
	caught 58, 4, mov cr.iip=r33

// Accelerations: without, then with.
	vpdset 0, 0x7f
	vpdset 0x800+19*8, 0x7777
	mov r10=cr.iip
	check r10, 0x7777, 60
	mov r14=0x55
	;;
	mov cr.ifa=r14
	vpdcheck 0x800+20*8, 0x55, 61
	vpdset 0x590, 0x12345678 & 0x0ffee000
	mov r10=psr
	check r10, 0x12345678 & 0x0ffee000, 62
	vpdset 0x590, 0
	vpdset 0x510+24, 4
	vpdset 0x510+8, 0x99
	mov r16=1
	;;
	mov r10=cpuid[r16]
	check r10, 0x99, 63
	vpdset 0x510+24, 3
	mov r16=4
	;;
	caught 64, 23, mov r10=cpuid[r16]
	ssm 0x4000
	vpdcheck 0x590, 0x4000, 65
	rsm 0x4000
	vpdcheck 0x590, 0, 66
	caught 67, 24, ssm 0x6000
	mov r14=0xf0
	;;
	mov cr.tpr=r14
	vpdcheck 0x800+66*8, 0xf0, 68
	mov r10=cr.tpr
	check r10, 0xf0, 69
	mov r33=0x11
	cover
	;;
	vpdcheck 0x800+23*8, 0x8000000000000408, 70
	alloc r32=ar.pfs,0,8,0,0
	movl r33=0x2000000000000000
// bsw: the guest's other bank is in the VPD.
	vpdset 0x480, 0xb0
	vpdset 0x400, 0xb1
	vpdset 0x500, 1
	vpdset 0x590, 0
	mov r16=0xa0
	;;
	bsw.1
	;;
	vpdcheck 0x480, 0xa0, 71
	checknat r16, 72
	vpdcheck 0x590, 0x100000000000, 73
	bsw.0
	;;
	check r16, 0xa0, 74
	vpdcheck 0x590, 0, 75

// Disables: the real registers.
	vpdset 0, 0
	vpdset 8, 0x3e
	mov cr.tpr=r0
	mov r10=cr.tpr
	check r10, 0, 80
	mov r14=0x123
	;;
	mov dbr[r0]=r14
	mov r10=dbr[r0]
	check r10, 0x123, 81
	mov dbr[r0]=r0
	mov pmc[r0]=r14
	mov r10=pmc[r0]
	check r10, 0x123, 82
	mov pmd[r0]=r14
	mov r10=pmd[r0]
	check r10, 0x123, 83
	mov cr.itm=r14
	mov r10=cr.itm
	check r10, 0x123, 84
	vpdset 8, 0
	caught 85, 4, mov cr.tpr=r0
	caught 86, 11, mov dbr[r0]=r0

// The virtual external interrupt: pending above the threshold, at once when the guest unmasks it.
	vpdset 0, 1
	vpdset 0x590, 0
	vpdset 0x800+66*8, 0x50
	vpdset 0x100, 5
	ssm 0x4000			// class 5 is not above 5
	rsm 0x4000
	vpdset 0x100, 6
	expect 90
	ssm 0x4000
	nop.m 0
	got 0x3400, 0, 90
	vpdset 0x100, 0

// vmsw: from a page with access rights 7 it leaves without an intercept, unless vdc.d_vmsw says so.
	movl r15=1f
	;;
	mov b1=r26
	mov b2=r15
	;;
	br.sptk b1
1:	mov r10=psr			// not intercepted any more
	mov r10=cr.iva
	movl r14=ivt
	;;
	cmp.ne p15,p0=r14,r10
	mov r8=91
	(p15) br.cond.spnt fail
	enter 0
	vpdset 8, 1
	expect 92
	br.sptk b1
	got 0x6100, 0, 92
	check r24, 40, 92
	vpdset 8, 0
// At level 3 privilege comes first; thash and cpuid are intercepted there too, and cover is not. The handler comes back at level 0
// of the virtual machine, which cannot lower its level but by br.ret.
	.macro user_vm
	movl r15=0xc000000000000008
	movl r14=7f
	;;
	mov b1=r14
	mov ar.pfs=r15
	;;
	alloc r32=ar.pfs,0,8,0,0
	mov ar.pfs=r15
	;;
	br.ret.sptk b1
	;;
7:
	.endm
	expect 95
	user_vm
	ssm 0x2000
	got 0x5400, 0x10, 95
	expect 96
	user_vm
	thash r10=r33
	got 0x6100, 0, 96
	check r24, 31, 96
	expect 97
	user_vm
	mov r10=cpuid[r0]
	got 0x6100, 0, 97
	expect 98
	user_vm
	cover
	;;
	break.m 1
	got 0x2c00, 0, 98
	pass
	vector_table
	.balign 16384
gate:
	{ .mib
	nop.m 0
	nop.i 0
	vmsw.0 ;; }
	{ .mib
	nop.m 0
	nop.i 0
	br.sptk b2 ;; }
	.balign 16384
