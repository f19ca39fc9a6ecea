// Branches, loops, register rotation, the register stack.
	.include "test.inc"
start:
	alloc r32=ar.pfs,0,8,4,0
// Calls keep their frames apart; the return address and PFS come back.
	mov r33=77
	mov r40=5
	mov r41=6
	;;
	br.call.sptk b0=sum
	check r33, 77, 1
	check r9, 11, 2
	mov r10=ar.pfs
// An indirect call.
	movl r14=sum
	;;
	mov b6=r14
	mov r40=40
	mov r41=2
	;;
	br.call.sptk b0=b6
	check r9, 42, 3

// Recursion through more registers than there are: spills and fills.
	movl r14=0x200000
	mov ar.rsc=0
	;;
	mov ar.bspstore=r14
	;;
	mov r40=100
	br.call.sptk b0=deep
	check r9, 5050, 4
	mov r10=ar.bsp
	check r10, 0x200000, 5
// The depth has left its trace in memory.
	movl r14=0x200000
	;;
	ld8 r10=[r14]
	check r33, 77, 6

// A counted loop.
	mov ar.lc=9
	mov r10=0
	;;
1:	adds r10=1,r10
	br.cloop.sptk 1b
	;;
	check r10, 10, 7
	mov r10=ar.lc
	check r10, 0, 8

// A software pipeline: stage 1 in p16, stage 2 in p17 and p18, of a copy of 6 numbers.
	mov r18=r32
	alloc r32=ar.pfs,0,24,0,16
	movl r20=0x300000
	movl r21=0x300100
	mov ar.lc=7
	mov r22=100
	;;
2:	st8 [r20]=r22,8
	adds r22=1,r22
	br.cloop.sptk 2b
	;;
	movl r20=0x300000
	mov pr.rot=0x10000
	mov ar.lc=7
	mov ar.ec=3
	;;
3:	(p16) ld8 r32=[r20],8
	(p17) adds r34=1000,r33
	(p18) st8 [r21]=r35,8
	br.ctop.sptk 3b
	;;
	movl r21=0x300100
	mov r10=0
	mov ar.lc=7
	;;
4:	ld8 r23=[r21],8
	;;
	add r10=r10,r23
	br.cloop.sptk 4b
	;;
	check r10, 8828, 9
	mov r10=ar.ec
	check r10, 0, 10
	clrrrb
	;;

// A while loop: as long as the condition holds, then the epilog.
	mov ar.ec=2
	mov r10=0
	mov r9=3
	clrrrb
	;;
5:	adds r10=1,r10
	;;
	cmp.lt p8,p0=r10,r9
	;;
	(p8) br.wtop.sptk 5b
	;;
	check r10, 4, 13
	mov r10=ar.ec
	check r10, 0, 14
	clrrrb
	;;

// cexit leaves when the count is done.
	mov ar.lc=2
	mov ar.ec=1
	mov r10=0
	;;
6:	br.cexit.spnt 7f
	adds r10=1,r10
	br.sptk 6b
7:	check r10, 2, 12
	clrrrb
	;;

// loadrs 0 forgets everything below; flushrs writes it out.
	alloc r33=ar.pfs,0,8,4,0
	pass

// r9 := in0 + in1, with a frame of its own.
sum:
	alloc r34=ar.pfs,2,4,0,0
	;;
	add r9=r32,r33
	mov r35=123
	mov ar.pfs=r34
	;;
	br.ret.sptk b0

// r9 := n + deep(n-1)
deep:
	alloc r34=ar.pfs,1,5,1,0
	mov r33=b0
	mov r36=r32
	;;
	cmp.eq p6,p7=0,r32
	adds r38=-1,r32
	;;
	(p6) mov r9=0
	(p6) br.sptk out
	br.call.sptk b0=deep
	;;
	add r9=r9,r36
out:
	mov ar.pfs=r34
	mov b0=r33
	;;
	br.ret.sptk b0
