// Start of itanium.c: in nonroot as firmware starts a program, in Ski's user mode as Linux does. The stack pointer tells which.
	.text
	.global _start
	.proc _start
_start:
	alloc r32=ar.pfs,0,3,3,0
	mov r33=b0
	movl gp=__gp
	movl r14=0x9804c8a70033f
	movl r15=passes
	;;
	mov ar.fpsr=r14
	ld8 r35=[r15]
	br.call.sptk.many b0=main
	;;
	shr.u r14=r12,40
	;;
	cmp.eq p6,p7=r0,r14
	;;
(p7)	br.cond.spnt.few in_ski
	movl r14=done
	movl r15=0x80000000ff5e0000	// the UART, uncacheable
	;;
1:	ld1 r16=[r14],1
	;;
	cmp.eq p6,p0=r0,r16
(p6)	br.cond.spnt.few 2f
	st1 [r15]=r16
	br.sptk.few 1b
2:	mov r8=r0
	mov b0=r33
	;;
	br.sptk.many b0

in_ski:
	mov r35=1
	movl r36=done
	mov r37=5
	mov r15=1027			// write
	break.m 0x100000
	;;
	mov r35=0
	mov r15=1025			// exit
	break.m 0x100000
	;;
	.endp _start

	.section .rodata
done:
	stringz "done\n"
	.data
	.balign 16
	.ascii "PASSES: "		// bench/compare/itanium.ts looks for this
passes:
	data8 1
