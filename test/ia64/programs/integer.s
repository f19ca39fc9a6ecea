// Integer arithmetic, shifts, bit fields, compares.
	.include "test.inc"
start:
	alloc r32=ar.pfs,0,16,0,0
	movl r1=0x123456789abcdef0
	movl r2=0xfedcba9876543210
	mov r3=5
	;;
	add r10=r1,r2
	check r10, 0x1111111111111100, 1
	add r10=r1,r2,1
	check r10, 0x1111111111111101, 2
	sub r10=r1,r2
	check r10, 0x13579be02468ace0, 3
	sub r10=r1,r2,1
	check r10, 0x13579be02468acdf, 4
	and r10=r1,r2
	check r10, 0x1214121812141210, 5
	andcm r10=r1,r2
	check r10, 0x0020446088a8cce0, 6
	or r10=r1,r2
	check r10, 0xfefcfef8fefcfef0, 7
	xor r10=r1,r2
	check r10, 0xece8ece0ece8ece0, 8
	sub r10=-3,r3
	check r10, -8, 9
	and r10=-16,r1
	check r10, 0x123456789abcdef0, 10
	andcm r10=-1,r1
	check r10, 0xedcba9876543210f, 11
	or r10=0x55,r1
	check r10, 0x123456789abcdef5, 12
	xor r10=-1,r3
	check r10, 0xfffffffffffffffa, 13
	adds r10=-8192,r3
	check r10, -8187, 14
	addl r10=0x1fffff,r3
	check r10, 0x200004, 15
	addl r10=-2097152,r0
	check r10, -2097152, 16
	addp4 r10=r3,r1
	check r10, 0x400000009abcdef5, 17
	addp4 r10=16,r2
	check r10, 0x2000000076543220, 18
	shladd r10=r3,4,r3
	check r10, 85, 19
	shladdp4 r10=r3,3,r1
	check r10, 0x400000009abcdf18, 20
	zxt1 r10=r1
	check r10, 0xf0, 21
	zxt2 r10=r1
	check r10, 0xdef0, 22
	zxt4 r10=r1
	check r10, 0x9abcdef0, 23
	sxt1 r10=r1
	check r10, 0xfffffffffffffff0, 24
	sxt2 r10=r1
	check r10, 0xffffffffffffdef0, 25
	sxt4 r10=r1
	check r10, 0xffffffff9abcdef0, 26
	shl r10=r1,r3
	check r10, 0x468acf13579bde00, 27
	shr r10=r2,r3
	check r10, 0xfff6e5d4c3b2a190, 28
	shr.u r10=r2,r3
	check r10, 0x07f6e5d4c3b2a190, 29
	mov r4=64
	;;
	shl r10=r1,r4
	check r10, 0, 30
	shr r10=r2,r4
	check r10, -1, 31
	shr.u r10=r2,r4
	check r10, 0, 32
	shl r10=r1,12
	check r10, 0x456789abcdef0000, 33
	shr r10=r2,60
	check r10, -1, 34
	shr.u r10=r2,60
	check r10, 15, 35
	shrp r10=r1,r2,16
	check r10, 0xdef0fedcba987654, 36
	extr r10=r1,4,8
	check r10, 0xffffffffffffffef, 37
	extr.u r10=r1,4,8
	check r10, 0xef, 38
	extr.u r10=r2,60,4
	check r10, 15, 39
	dep.z r10=r1,8,16
	check r10, 0xdef000, 40
	dep.z r10=-1,60,4
	check r10, 0xf000000000000000, 41
	dep r10=-1,r3,8,8
	check r10, 0xff05, 42
	dep r10=0,r1,0,32
	check r10, 0x1234567800000000, 43
	dep r10=r3,r1,32,16
	check r10, 0x123400059abcdef0, 44
	popcnt r10=r1
	check r10, 32, 45
	clz r10=r3
	check r10, 61, 46
	mpy4 r10=r1,r2
	check r10, 0x9abcdef0*0x76543210, 47
	mpyshl4 r10=r1,r3
	check r10, 0x5b05b05800000000, 48
	czx1.l r10=r3
	check r10, 0, 49
	czx1.r r10=r3
	check r10, 1, 50
	czx2.r r10=r1
	check r10, 4, 51
	movl r4=0x1111000011111111
	;;
	czx2.l r10=r4
	check r10, 1, 52
	czx2.r r10=r4
	check r10, 2, 53

// Compares: relation and its complement, in every form.
	cmp.eq p1,p2=r3,r3
	checkp p1, 60
	(p2) br.cond.spnt bad61
	cmp.lt p1,p2=r2,r1
	checkp p1, 62
	cmp.ltu p1,p2=r2,r1
	checkp p2, 63
	cmp4.lt p1,p2=r1,r2
	checkp p1, 64
	cmp4.eq p1,p2=5,r3
	checkp p1, 65
	cmp.lt p1,p2=-1,r3
	checkp p1, 66
	cmp.ltu p1,p2=-1,r3
	checkp p2, 67
	cmp.eq p1,p2=r0,r0
	cmp.eq p3,p4=r0,r3
	;;
// An unconditional compare with a false predicate clears both targets.
	(p3) cmp.eq.unc p1,p2=r0,r0
	(p1) br.cond.spnt bad68
	(p2) br.cond.spnt bad68
// A normal one leaves them.
	cmp.eq p1,p2=r0,r0
	;;
	(p3) cmp.eq p2,p1=r0,r0
	checkp p1, 69
// and: cleared unless the relation holds; or: set if it does; or.andcm: p1 set and p2 cleared.
	cmp.eq p5,p6=r0,r0
	;;
	cmp.eq p6,p7=r0,r0
	;;
	cmp.eq.and p5,p6=r0,r3
	(p5) br.cond.spnt bad70
	(p6) br.cond.spnt bad70
	cmp.ne.or p5,p6=r0,r3
	checkp p5, 71
	checkp p6, 72
	cmp.ge.or.andcm p7,p6=r0,r0
	checkp p7, 73
	(p6) br.cond.spnt bad74
	cmp.gt.and p5,p7=r0,r3
	(p5) br.cond.spnt bad75
	tbit.z p1,p2=r3,0
	checkp p2, 76
	tbit.nz p1,p2=r3,2
	checkp p1, 77

// Predicates as a whole.
	movl r4=0xaaaa5555aaaa5555
	;;
	mov pr=r4,-1
	mov r10=pr
	check r10, 0xaaaa5555aaaa5555, 80
	mov pr.rot=0xffff0000
	mov r10=pr
	check r10, 0xffff5555, 81

// Branch registers, IP, application registers.
	mov b1=r1
	mov r10=b1
	check r10, 0x123456789abcdef0, 82
	mov ar.lc=7
	mov r10=ar.lc
	check r10, 7, 83
	mov ar.ccv=r1
	mov r10=ar.ccv
	check r10, 0x123456789abcdef0, 84
	mov ar.k3=r2
	mov r10=ar.k3
	check r10, 0xfedcba9876543210, 85

// Parallel integer.
	movl r1=0x7fff8000ffff0001
	movl r2=0x0001ffff00010001
	;;
	padd2 r10=r1,r2
	check r10, 0x80007fff00000002, 90
	padd2.sss r10=r1,r2
	check r10, 0x7fff800000000002, 91
	padd2.uuu r10=r1,r2
	check r10, 0x8000ffffffff0002, 92
	padd2.uus r10=r1,r2
	check r10, 0x80007fffffff0002, 93
	psub2 r10=r1,r2
	check r10, 0x7ffe8001fffe0000, 94
	psub2.sss r10=r1,r2
	check r10, 0x7ffe8001fffe0000, 95
	psub2.uuu r10=r1,r2
	check r10, 0x7ffe0000fffe0000, 96
	pavg2 r10=r1,r2
	check r10, 0x4000bfff80000001, 97
	pavg2.raz r10=r1,r2
	check r10, 0x4000c00080000001, 98
	pcmp2.gt r10=r1,r2
	check r10, 0xffff000000000000, 99
	pcmp2.eq r10=r1,r2
	check r10, 0x000000000000ffff, 100
	pmpy2.r r10=r1,r2
	check r10, 0x0000800000000001, 101
	pmpy2.l r10=r1,r2
	check r10, 0x00007fffffffffff, 102
	pmpyshr2 r10=r1,r2,0
	check r10, 0x7fff8000ffff0001, 103
	mix2.r r10=r1,r2
	check r10, 0x8000ffff00010001, 104
	mix2.l r10=r1,r2
	check r10, 0x7fff0001ffff0001, 105
	unpack2.h r10=r1,r2
	check r10, 0x7fff00018000ffff, 106
	unpack2.l r10=r1,r2
	check r10, 0xffff000100010001, 107
	movl r3=0x0102030405060708
	;;
	mux1 r10=r3,@rev
	check r10, 0x0807060504030201, 108
	mux1 r10=r3,@brcst
	check r10, 0x0808080808080808, 109
	mux1 r10=r3,@mix
	check r10, 0x0105030702060408, 110
	mux1 r10=r3,@shuf
	check r10, 0x0105020603070408, 111
	mux1 r10=r3,@alt
	check r10, 0x0103050702040608, 112
	mux2 r10=r3,0x1b
	check r10, 0x0708050603040102, 113
	psad1 r10=r3,r0
	check r10, 36, 114
	pmin1.u r10=r1,r3
	check r10, 0x0102030005060001, 115
	pmax2 r10=r1,r3
	check r10, 0x7fff030405060708, 116
	pshl2 r10=r3,4
	check r10, 0x1020304050607080, 117
	pshr2.u r10=r3,8
	check r10, 0x0001000300050007, 118
	pshr2 r10=r1,15
	check r10, 0x0000ffffffff0000, 119
	pack2.sss r10=r1,r3
	check r10, 0x7f7f7f7f7f80ff01, 120
	pack2.uss r10=r1,r3
	check r10, 0xffffffffff000001, 121
	pshladd2 r10=r2,2,r3
	check r10, 0x01060300050a070c, 122
	pshradd2 r10=r1,1,r2
	check r10, 0x4000bfff00000001, 123
	pass
bad61:	mov r8=61
	br.sptk fail
bad68:	mov r8=68
	br.sptk fail
bad70:	mov r8=70
	br.sptk fail
bad74:	mov r8=74
	br.sptk fail
bad75:	mov r8=75
	br.sptk fail
