// Loads, stores, NaT and speculation, the ALAT, semaphores, big-endian data: in physical mode.
	.include "test.inc"
	.include "vectors.inc"
start:
	alloc r32=ar.pfs,0,16,0,0
	movl r14=0x200000
	movl r15=0x8877665544332211
	;;
	st8 [r14]=r15
	ld1 r10=[r14]
	check r10, 0x11, 1
	ld2 r10=[r14]
	check r10, 0x2211, 2
	ld4 r10=[r14]
	check r10, 0x44332211, 3
	ld8 r10=[r14]
	check r10, 0x8877665544332211, 4
	mov r16=r14
	;;
	ld1 r10=[r16],3
	check r16, 0x200003, 5
	ld1 r10=[r16],-2
	check r10, 0x44, 6
	mov r17=7
	;;
	ld1 r10=[r16],r17
	check r16, 0x200008, 7
	st2 [r16]=r15,-4
	check r16, 0x200004, 8
	ld8 r10=[r16]
	check r10, 0x0000221188776655, 9
// Unaligned, also across a page.
	movl r16=0x200ffd
	;;
	st8 [r16]=r15
	ld8 r10=[r16]
	check r10, 0x8877665544332211, 10
// Spill and fill carry the NaT in UNAT.
	mov ar.unat=0
	;;
	movl r16=0x200040
	;;
	ld8.s r18=[r0]
	movl r19=0x8000000000000000
	;;
	ld8.s r18=[r19]
	;;
	checknat r18, 11
	st8.spill [r16]=r18
	mov r10=ar.unat
	check r10, 0x100, 12
	mov r18=5
	;;
	ld8.fill r18=[r16]
	checknat r18, 13
// NaT goes through arithmetic; compares give two zeros.
	adds r20=1,r18
	;;
	checknat r20, 14
	cmp.eq p6,p7=r20,r20
	;;
	(p6) br.cond.spnt bad
	(p7) br.cond.spnt bad
	xor r20=r20,r20
	;;
	checknat r20, 15
	mov r20=1
	;;
	checknonat r20, 16
// chk.s branches if it is NaT.
	mov r10=0
	;;
	chk.s r18,1f
	mov r8=17
	br.sptk fail
1:	chk.s r20,bad
	;;
// A speculative load from a NaT address is NaT, and so is the base after an increment by NaT.
	ld8.s r21=[r18]
	;;
	checknat r21, 18

// Advanced loads: a store in between makes the check load again.
	movl r16=0x200080
	mov r17=1
	;;
	st8 [r16]=r17
	ld8.a r22=[r16]
	mov r17=2
	;;
	ld8.c.nc r22=[r16]
	check r22, 1, 20
	st8 [r16]=r17
	;;
	ld8.c.nc r22=[r16]
	check r22, 2, 21
	ld8.a r22=[r16]
	;;
	chk.a.nc r22,bad
	st1 [r16]=r0
	;;
	chk.a.clr r22,2f
	mov r8=22
	br.sptk fail
2:	ld8.a r22=[r16]
	;;
	invala
	;;
	chk.a.clr r22,3f
	mov r8=23
	br.sptk fail
3:	ld8.a r22=[r16]
	;;
	invala.e r22
	;;
	chk.a.clr r22,4f
	mov r8=24
	br.sptk fail
4:

// Semaphores.
	movl r16=0x2000c0
	movl r17=0x1122334455667788
	;;
	st8 [r16]=r17
	mov ar.ccv=0x11
	mov r18=9
	;;
	cmpxchg8.acq r10=[r16],r18,ar.ccv
	check r10, 0x1122334455667788, 30
	ld8 r10=[r16]
	check r10, 0x1122334455667788, 31
	mov ar.ccv=r17
	;;
	cmpxchg8.rel r10=[r16],r18,ar.ccv
	ld8 r10=[r16]
	check r10, 9, 32
	xchg4 r10=[r16],r17
	check r10, 9, 33
	ld8 r10=[r16]
	check r10, 0x55667788, 34
	fetchadd4.acq r10=[r16],-16
	check r10, 0x55667788, 35
	fetchadd8.rel r10=[r16],1
	check r10, 0x55667778, 36
	ld8 r10=[r16]
	check r10, 0x55667779, 37
	mov ar.ccv=0x79
	;;
	cmpxchg1.acq r10=[r16],r0,ar.ccv
	check r10, 0x79, 38
	ld8 r10=[r16]
	check r10, 0x55667700, 39

// 16 bytes.
	movl r19=0xaaaaaaaaaaaaaaaa
	;;
	mov ar.csd=r19
	st16 [r16]=r17,ar.csd
	;;
	mov ar.csd=r0
	ld16 r10,ar.csd=[r16]
	;;
	check r10, 0x1122334455667788, 40
	mov r10=ar.csd
	check r10, 0xaaaaaaaaaaaaaaaa, 41
	mov ar.ccv=r17
	mov ar.csd=r17
	;;
	cmp8xchg16.acq r10=[r16],r0,ar.csd,ar.ccv
	check r10, 0x1122334455667788, 42
	adds r16=8,r16
	;;
	ld8 r10=[r16],-8
	check r10, 0x1122334455667788, 43

// Big-endian data.
	st8 [r16]=r17
	sum 2
	;;
	ld8 r10=[r16]
	check r10, 0x8877665544332211, 50
	ld4 r10=[r16]
	check r10, 0x88776655, 51
	st2 [r16]=r17
	rum 2
	;;
	ld8 r10=[r16]
	check r10, 0x1122334455668877, 52
	mov r10=psr.um
	check r10, 0, 53

// Floating-point registers: formats of memory.
	movl r17=0x3ff8000000000000
	movl r16=0x200100
	;;
	st8 [r16]=r17
	ldfd f6=[r16]
	;;
	getf.sig r10=f6
	check r10, 0xc000000000000000, 60
	getf.exp r10=f6
	check r10, 0xffff, 61
	stfs [r16]=f6
	;;
	ld4 r10=[r16]
	check r10, 0x3fc00000, 62
	stf.spill [r16]=f6
	;;
	ld8 r10=[r16]
	check r10, 0xc000000000000000, 63
	ldf.fill f7=[r16]
	stfe [r16]=f7
	adds r18=8,r16
	;;
	ld2 r10=[r18]
	check r10, 0x3fff, 64
	ldfe f8=[r16]
	;;
	getf.d r10=f8
	check r10, 0x3ff8000000000000, 65
	setf.sig f9=r17
	;;
	stf8 [r16]=f9
	ld8 r10=[r16]
	check r10, 0x3ff8000000000000, 66
	movl r18=0x4000000040800000
	;;
	st8 [r16]=r18
	ldfps f10,f11=[r16]
	;;
	getf.d r10=f10
	check r10, 0x4010000000000000, 67
	getf.d r10=f11
	check r10, 0x4000000000000000, 68
	ldfps f10,f11=[r16],8
	check r16, 0x200108, 69
	pass
bad:
	mov r8=99
	br.sptk fail
