// Start of a user program, and its system calls (Linux: break 0x100000, number in r15, arguments in the out registers).
	.text
	.global _start
	.proc _start
_start:
	alloc r32=ar.pfs,0,1,1,0
	movl gp=__gp
	movl r14=0x9804c8a70033f	// what Linux gives a process
	;;
	mov ar.fpsr=r14
	br.call.sptk b0=main
	;;
	mov r33=r8
	br.call.sptk b0=leave
	;;
	.endp _start

// void leave(long status)
	.global leave
	.proc leave
leave:
	mov r15=1025
	break 0x100000
	;;
	br.ret.sptk b0
	.endp leave

// long emit(long file, const char *text, long length)
	.global emit
	.proc emit
emit:
	mov r15=1027
	break 0x100000
	;;
	br.ret.sptk b0
	.endp emit

// char *move_break(char *end)
	.global move_break
	.proc move_break
move_break:
	mov r15=1060
	break 0x100000
	;;
	br.ret.sptk b0
	.endp move_break
