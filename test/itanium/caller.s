// Calls of PAL and of its services for the tests, which set the registers and start it at one of three entries. It ends at the
// firmware's exit, whose address is in r17; r14 is what to call.
	.text
// A static procedure: index and arguments are in r28 to r31.
	.org 0
static:
	mov b6=r14
	mov b0=r17
	;;
	br.cond.sptk b6
// A stacked procedure, or one of SAL or EFI: r28 to r31 and then r24 to r27 are the arguments. r5 is a local register after the call.
	.org 0x100
stacked:
	alloc r40=ar.pfs,0,12,8,0
	mov b6=r14
	mov r33=77
	;;
	mov r44=r28
	mov r45=r29
	mov r46=r30
	mov r47=r31
	mov r48=r24
	mov r49=r25
	mov r50=r26
	mov r51=r27
	br.call.sptk b0=b6
	;;
	mov r5=r33
	mov b0=r17
	;;
	br.cond.sptk b0
// A service: in bank 0 or 1 as PSR has it, arguments in r24 to r27; it comes back to the exit by itself.
	.org 0x200
service:
	mov b6=r14
	;;
	br.cond.sptk b6
// Virtual addressing on: the first 16 MiB identity-mapped, and RAM from 16 MiB to 32 MiB not at all. PSR gets the value in r15.
	.org 0x300
virtual:
	rsm 0x2000
	movl r2=0x661|(3<<7)
	mov r3=24<<2
	;;
	srlz.i
	mov cr.itir=r3
	mov cr.ifa=r0
	;;
	itr.i itr[r0]=r2
	;;
	itr.d dtr[r0]=r2
	;;
	srlz.i
	mov cr.ipsr=r15
	mov cr.iip=r17
	mov cr.ifs=r0
	;;
	rfi
	;;
// A guest: an instruction that is intercepted, and one that would be if the first one were not.
	.org 0x400
guest:
	{ .mib
	nop.m 0
	mov r8=0x55
	br.sptk hold }
hold:
	br.sptk hold
	.org 0x500
	mov r10=cr.dcr
	br.sptk hold
