// Loops that are executed often enough for the second tier, each with something that could go wrong there.
	.include "test.inc"
start:
	alloc r32=ar.pfs,0,8,4,0
// Loops in loops, branches forward and out, every width of memory access; r20 and r21 keep what came of it.
	mov r20=0
	mov r21=0
	movl r22=0x300000
	mov r14=0
	movl r27=400
	movl r28=60000
	;;
outer:
	mov r15=0
	mov r23=r22
	;;
inner:
	and r16=3,r15
	xor r17=r14,r15
	;;
	cmp.eq p6,p7=0,r16
	cmp.lt p8,p9=r15,r14
	;;
	(p6) br.cond.sptk skip
	(p8) add r20=r20,r17
	(p9) sub r20=r20,r16
	;;
	st1 [r23]=r20,1
	;;
	st2 [r22]=r17
	ld4 r18=[r22]
	;;
	add r21=r21,r18
	extr r19=r20,3,13
	;;
	cmp4.ltu p10,p11=r19,r21
	;;
	(p10) br.cond.sptk even
	shladd r21=r19,3,r21
	br.sptk skip
even:
	xor r21=r21,r20
skip:
	adds r15=1,r15
	;;
	cmp.ltu p6,p7=r27,r15
	(p7) br.cond.sptk inner
	;;
	adds r14=1,r14
	;;
	cmp.gtu p6,p7=r27,r14
	(p6) br.cond.sptk outer
	;;
	check r14, 400, 1
	check r20, 0xda34c4, 2
	check r21, 0xf08dbb4d30f5, 3

// The same loop in frames at several places of the register stack: over the end of it as well.
	mov r40=60
	mov r9=0
	;;
	br.call.sptk b0=frames
	check r9, 120060, 4

// A loop that is overwritten between two runs.
	mov r10=0
	mov r33=5
	;;
3:	movl r24=29999
	;;
	mov ar.lc=r24
	;;
4:
	{ .mii
	adds r10=1,r10
	nop.i 0
	nop.i 0 ;; }
	{ .mib
	nop.m 0
	nop.i 0
	br.cloop.sptk 4b ;; }
	movl r14=4b
	movl r15=plus3
	;;
	ld8 r16=[r15],8
	;;
	ld8 r17=[r15]
	st8 [r14]=r16,8
	;;
	st8 [r14]=r17
	;;
	fc.i r14
	;;
	sync.i
	;;
	srlz.i
	;;
	adds r33=-1,r33
	;;
	cmp.ne p6,p0=0,r33
	(p6) br.cond.sptk 3b
	;;
	check r10, 390000, 5

// A loop that overwrites itself: from half its way on it counts by threes.
	movl r15=plus3
	movl r18=6f
	;;
	ld8 r16=[r15],8
	movl r14=junk
	;;
	ld8 r17=[r15]
	adds r19=8,r18
	mov r10=0
	mov r11=0
	movl r24=59999
	;;
	mov ar.lc=r24
	;;
5:	cmp.eq p6,p7=r11,r0
	adds r11=1,r11
	;;
	movl r20=30000
	;;
	cmp.eq p6,p7=r20,r11
	;;
	(p6) st8 [r18]=r16
	(p6) st8 [r19]=r17
	;;
6:
	{ .mii
	adds r10=1,r10
	nop.i 0
	nop.i 0 ;; }
	{ .mib
	nop.m 0
	nop.i 0
	br.cloop.sptk 5b ;; }
	check r10, 120002, 6

// Stores under an advanced load: the hot operations leave them alone while there is one.
	movl r14=0x310000
	mov r15=0
	mov r16=0
	;;
	st8 [r14]=r0
	;;
7:	ld8.a r17=[r14]
	;;
	st8 [r14]=r15
	adds r15=1,r15
	;;
	ld8.c.clr r17=[r14]
	;;
	add r16=r16,r17
	cmp.gtu p6,p0=r28,r15
	;;
	(p6) br.cond.sptk 7b
	;;
	movl r18=60000
	;;
	check r16, 1799970000, 7

// Floating point: a sum that is exact, with counts that end inside.
	movl r14=0x320000
	movl r15=0x3ff0000000000000
	mov r16=0
	;;
	st8 [r14]=r15
	movl r24=49999
	;;
	mov ar.lc=r24
	setf.sig f8=r0
	;;
	ldfd f6=[r14]
	fma.d.s0 f9=f0,f0,f0
	;;
8:	ldfd f7=[r14]
	;;
	fma.d.s0 f9=f6,f7,f9
	br.cloop.sptk 8b
	;;
	fcvt.fx f10=f9
	;;
	getf.sig r10=f10
	;;
	check r10, 50000, 8
	pass

// r9 := r9 + 1000 loops, plus those of r32-1 frames below, in one of 30 registers each.
frames:
	alloc r34=ar.pfs,1,28,1,0
	mov r33=b0
	mov r36=r32
	mov r50=0
	;;
	movl r24=999
	;;
	mov ar.lc=r24
	;;
1:	adds r50=2,r50
	;;
	br.cloop.sptk 1b
	;;
	add r9=r9,r50
	adds r61=-1,r32
	;;
	adds r9=1,r9
	cmp.eq p6,p7=0,r61
	;;
	(p6) br.sptk 2f
	br.call.sptk b0=frames
	;;
2:	mov ar.pfs=r34
	mov b0=r33
	;;
	br.ret.sptk b0

	.balign 16
plus3:
	{ .mii
	adds r10=3,r10
	nop.i 0
	nop.i 0 ;; }
junk:
	data8 0
