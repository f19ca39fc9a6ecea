// The TLB, access rights, keys, the VHPT walker: every fault of a data and of an instruction reference.
	.include "test.inc"
	.include "vectors.inc"
	.include "translate.inc"
	.macro mapi address, word
	rsm 0x2000
	movl r14=\address
	movl r15=\word
	movl r16=14<<2
	;;
	srlz.d
	mov cr.ifa=r14
	mov cr.itir=r16
	;;
	itc.i r15
	;;
	ssm 0x2000
	;;
	srlz.i
	;;
	.endm

// Goes on at level 3 with translation.
	.macro user_virtual number
	rsm 0x2000
	movl r14=7f
	movl r15=0x1308022000
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
	movl r19=0x2000000000004000	// region 1, with a region id of its own
	movl r14=0x138
	;;
	mov rr[r19]=r14
	;;
	srlz.d
	mov r33=0x55
	movl r14=0x200000
	;;
	st8 [r14]=r33
// No translation and no VHPT.
	expect 1
	ld8 r10=[r19]
	got 0x1000, 0x400000000, 1
	check r4, 0x2000000000004000, 2
	check r6, 0x138, 3
	expect 4
	st8 [r19]=r0
	got 0x1000, 0x200000000, 4
// With one, through the alias.
	map 0x2000000000004000, 0x200661
	ld8 r10=[r19]
	check r10, 0x55, 5
	tpa r10=r19
	check r10, 0x200000, 6
	ptc.l r19,r16
	;;
	expect 7
	ld8 r10=[r19]
	got 0x1000, 0x400000000, 7
// Not present; NaT page; not accessed; not dirty; read-only.
	map 0x2000000000004000, 0x200660
	expect 8
	ld8 r10=[r19]
	got 0x5000, 0x400000000, 8
	map 0x2000000000004000, 0x20067d
	expect 9
	ld8 r10=[r19]
	got 0x5600, 0x400000020, 9
	map 0x2000000000004000, 0x200641
	expect 10
	ld8 r10=[r19]
	got 0x2800, 0x400000000, 10
	map 0x2000000000004000, 0x200421
	ld8 r10=[r19]
	expect 11
	st8 [r19]=r0
	got 0x2000, 0x200000000, 11
	map 0x2000000000004000, 0x200061
	ld8 r10=[r19]
	expect 12
	st8 [r19]=r0
	got 0x5300, 0x200000000, 12
// probe answers what would be allowed; at level 3 a page of level 0 is not readable.
	probe.r r10=r19,0
	check r10, 1, 13
	probe.w r10=r19,0
	check r10, 0, 14
	probe.r r10=r19,3
	check r10, 0, 15
	expect 16
	probe.w.fault r19,0
	got 0x5300, 0xa00000005, 16
	expect 17
	user_virtual 17
	ld8 r10=[r19]
	got 0x5300, 0x400000000, 17
// Speculative loads: without the code page's leave the fault is raised; with PSR.ic off it is deferred.
	movl r18=0x2000000000100000
	;;
	expect 18
	ld8.s r10=[r18]
	got 0x1000, 0x1400000000, 18
	rsm 0x2000
	;;
	srlz.d
	ld8.s r10=[r18]
	;;
	checknat r10, 19
// A miss with PSR.ic off.
	expect 20
	ld8 r10=[r18]
	br.sptk fail
8:	check r2, 0x1400, 20
	ssm 0x2000
	;;
	srlz.d
// Protection keys.
	map 0x2000000000004000, 0x200661, 14, 0x123
	tak r10=r19
	check r10, 0x12300, 21
// The code page has key 0.
	movl r14=1
	mov r15=0
	;;
	mov pkr[r15]=r14
	;;
	psrbit -1, 15
	expect 22
	ld8 r10=[r19]
	got 0x1c00, 0x400000000, 22
	psrbit 0, 15
	movl r14=0x12303
	mov r15=1
	;;
	mov pkr[r15]=r14
	;;
	srlz.d
	psrbit -1, 15
	ld8 r10=[r19]
	check r10, 0x55, 23
	expect 24
	st8 [r19]=r0
	got 0x5100, 0x200000000, 24
	psrbit 0, 15
// Instruction references.
	movl r18=0x2000000000200000
	;;
	mov b7=r18
	expect 30
	br.sptk b7
	got 0xc00, 0x100000000, 30
	check r5, 0x2000000000200000, 31
	check r4, 0x2000000000200000, 32
	mapi 0x2000000000200000, 0x200061
	expect 33
	br.sptk b7
	got 0x5200, 0x100000000, 33
	mapi 0x2000000000200000, 0x200641
	expect 34
	br.sptk b7
	got 0x2400, 0x100000000, 34
	mapi 0x2000000000200000, 0x200660
	expect 35
	br.sptk b7
	got 0x5000, 0x100000000, 35

// The VHPT, short format: region 1, 16 KiB pages, table at 0x2000000000400000 + (page << 3), mapped by a 64 KiB translation.
	movl r14=0x139
	movl r15=0x2000000000000000
	;;
	mov rr[r15]=r14
	;;
	movl r14=(18<<2) | 1
	movl r15=0x1ffffffffff00000
	;;
	movl r14=0x0000000000400000 | (15<<2) | 1
	;;
	mov cr.pta=r14
	;;
	srlz.d
	thash r10=r19
	check r10, 0x2000000000400008, 40
	mov r16=(14<<2)
	;;
	ptc.l r19,r16
	;;
	expect 41
	ld8 r10=[r19]
	got 0x0, 0x400000000, 41
	check r11, 0x2000000000400008, 42
	check r6, 0x138, 43
	map 0x2000000000400000, 0x300661, 16
	expect 44
	ld8 r10=[r19]
	got 0x5000, 0x400000000, 44		// the entry is 0: not present
	movl r14=0x300008
	movl r15=0x200661
	;;
	st8 [r14]=r15
	mov r16=(14<<2)
	;;
	ptc.l r19,r16
	;;
	ld8 r10=[r19]
	check r10, 0x55, 45
	tpa r10=r19
	check r10, 0x200000, 46
// Long format: the same table; hash and tag.
	movl r14=0x2000000000400000 | (15<<2) | 0x101
	;;
	mov cr.pta=r14
	;;
	ptc.l r19,r16
	;;
	thash r17=r19
	ttag r18=r19
	;;
	check r17, 0x2000000000400000, 50
	check r18, 0x8000000001, 51
	expect 52
	ld8 r10=[r19]
	got 0x800, 0x400000000, 52
	movl r14=0x300000
	movl r15=0x204661
	;;
	st8 [r14]=r15,8
	mov r15=(14<<2)
	;;
	st8 [r14]=r15,8
	;;
	st8 [r14]=r18
	movl r15=0x204000
	mov r16=0x66
	;;
	st8 [r15]=r16
	ld8 r10=[r19]
	check r10, 0x66, 53
// A faulting backing store: br.ret loads from an unmapped page, and goes on when it is mapped.
	mov r14=(15<<2)
	;;
	mov cr.pta=r14
	mov ar.rsc=0
	movl r14=0x2000000000008000
	;;
	mov ar.bspstore=r14
	;;
	map 0x2000000000008000, 0x208661
	alloc r32=ar.pfs,0,4,2,0
	;;
	mov r33=0x1234
	br.call.sptk b0=inner
	check r33, 0x1234, 60
	pass
inner:
	alloc r34=ar.pfs,0,4,0,0
	;;
// Everything below goes to memory, then the translation of the backing store goes away: the return must load.
	flushrs
	movl r14=0x2000000000008000
	mov r16=(14<<2)
	;;
	ptc.l r14,r16
	mov r35=b0
	movl r15=8f
	;;
	mov b6=r15
	mov ar.pfs=r34
	;;
	mov b0=r35
	br.ret.sptk b0
// The interruption: a load of the register stack for an incomplete frame, at the target of the return.
8:	check r2, 0x1000, 61
	check r3, 0x6400000000, 62
// cover makes room for a handler; the mapping comes back, and rfi restarts the load.
	rsm 0x2000
	;;
	srlz.d
	cover
	;;
	map 0x2000000000008000, 0x208661
	rsm 0x2000
	;;
	srlz.d
	mov cr.iip=r5
	movl r14=0x8000000000000206
	movl r16=0x1008022000
	;;
	mov cr.ifs=r14
	mov cr.ipsr=r16
	;;
	rfi
	;;
	vector_table
