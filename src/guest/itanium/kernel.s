// A small kernel: the guest of vmm.s, and as well a program that runs on the processor itself. It cannot tell which of the two it does.
//
// It has its own interruption vectors, a long-format VHPT, a timer, and one user program at privilege level 3 that calls it with
// break 0x100000. Everything it does with its processor is privileged, and so is everything that its hypervisor has to answer.
//
//   physical            virtual
//   0x100000, 1 MiB     0xe000000000100000   the kernel: one translation register, like Linux's region 7
//   0xff5e0000          0xa0000000ff5e0000   the console, uncacheable: inserted when it is missed (Alternate Data TLB)
//   user_text …         0x2000000000000000   the user program: text, data, register backing store, pages of 16 KiB through the VHPT
//
// Interruptions that end in the same place where they began (TLB misses) use the registers of bank 0 and nothing else. System calls
// and the timer save the whole state, give the register stack engine a backing store of the kernel's, and run with collection on.

CONSOLE = 0xa0000000ff5e0000
	.text
	br.sptk.few _start
	.include "console.inc"

KERNEL_REGION = 7
KERNEL = 0xe000000000000000
USER = 0x2000000000000000
USER_DATA = USER + 0x4000
USER_BACKING_STORE = USER + 0x8000

VHPT = KERNEL + 0x180000	// 32 KiB, aligned
VHPT_SIZE = 15
KERNEL_BACKING_STORE = KERNEL + 0x190000
BOOT_BACKING_STORE = 0x194000	// physical: until translation is on
FRAME = KERNEL + 0x198000	// what enter saves
DATA_PAGE = 0x1a0000		// physical pages of the user program
BACKING_STORE_PAGE = 0x1a4000

// Region registers: a region identifier (bits 31:8), pages of 16 KiB (7:2), the VHPT walker (0).
RR_USER = (0x101 << 8) | (14 << 2) | 1
RR_DEVICES = (0x105 << 8) | (14 << 2)
RR_KERNEL = (0x107 << 8) | (20 << 2)

// Translations: present, accessed and dirty; memory attribute 4:2 (0 write-back, 4 uncacheable); level 8:7; rights 11:9.
PTE = 0x61
PTE_UNCACHEABLE = 4 << 2
PTE_LEVEL_3 = 3 << 7
PTE_READ_EXECUTE = 1 << 9
PTE_READ_WRITE = 2 << 9
PTE_READ_WRITE_EXECUTE = 3 << 9

PSR_IC = 1 << 13
PSR_I = 1 << 14
PSR_DT = 1 << 17
PSR_RT = 1 << 27
PSR_IT = 1 << 36
PSR_BN = 1 << 44
PSR_LEVEL_3 = 3 << 32
PSR_VIRTUAL = PSR_IC | PSR_DT | PSR_RT | PSR_IT | PSR_BN

TIMER_VECTOR = 0x40
TICK = 30000			// ticks of ITC from one timer interrupt to the next

SYSTEM_CALL = 0x100000		// immediate of break; the call is in r15, arguments are in r32 to r34
CALL_WRITE = 1			// r32 address, r33 length
CALL_NUMBER = 2			// the same, and r34 as a number, and the end of the line
CALL_TICKS = 3			// r8: timer ticks so far
CALL_EXIT = 4			// r32 status

// ------------------------------------------------------------------------------------------------------------------------------
// Start: physical mode, r12 and the backing store are the loader's, b0 is where to go in the end.
	.text
	.global _start
_start:
	rsm PSR_IC | PSR_I
	mov ar.rsc=0
	;;
	srlz.i
	alloc r2=ar.pfs,0,0,0,0
	mov r1=b0
	;;
	movl r2=BOOT_BACKING_STORE
	;;
	flushrs
	;;
	mov ar.bspstore=r2
	;;
// Region registers, the VHPT, the vectors.
	movl r2=USER
	movl r3=CONSOLE
	movl r8=KERNEL
	movl r9=RR_USER
	movl r10=RR_DEVICES
	movl r11=RR_KERNEL
	;;
	mov rr[r2]=r9
	mov rr[r3]=r10
	mov rr[r8]=r11
	;;
	srlz.d
	movl r14=VHPT | (1 << 8) | (VHPT_SIZE << 2) | 1	// long format, walker on
	movl r15=vectors
	;;
	mov cr.pta=r14
	mov cr.iva=r15
	mov cr.dcr=r0
	;;
// The kernel's megabyte: a translation register for instructions, one for data.
	movl r2=KERNEL + 0x100000
	movl r3=0x100000 | PTE | PTE_READ_WRITE_EXECUTE
	mov r8=20 << 2
	mov r9=r0
	;;
	mov cr.ifa=r2
	mov cr.itir=r8
	;;
	itr.i itr[r9]=r3
	;;
	itr.d dtr[r9]=r3
	;;
	srlz.i
	;;
// To virtual mode, at the next instruction's virtual address.
	movl r2=virtual_mode
	movl r3=PSR_VIRTUAL
	;;
	mov cr.iip=r2
	mov cr.ipsr=r3
	mov cr.ifs=r0
	;;
	rfi
	;;

virtual_mode:
	mov ar.rsc=0
	movl r2=KERNEL_BACKING_STORE
	;;
	mov ar.bspstore=r2
	movl r3=exit_address
	;;
	st8 [r3]=r1
	;;
	print "kernel: virtual mode; processor "
	mov r2=r0			// CPUID registers 0 and 1: the vendor
	mov r3=1
	;;
	mov r8=cpuid[r2]
	mov r9=cpuid[r3]
	movl r14=vendor
	;;
	st8 [r14]=r8,8
	;;
	st8 [r14]=r9
	movl r14=vendor
	br.call.sptk.many b6=put_string
	;;
	print "\n"
// The timer, and interrupts of every class.
	mov r2=TIMER_VECTOR
	mov r3=ar.itc
	movl r8=TICK
	;;
	mov cr.itv=r2
	add r3=r3,r8
	mov cr.tpr=r0
	;;
	mov cr.itm=r3
	;;
	srlz.d
	;;
// To the user program, with an empty frame and a backing store of its own.
	rsm PSR_IC
	;;
	srlz.d
	movl r2=USER
	movl r3=PSR_VIRTUAL | PSR_I | PSR_LEVEL_3
	movl r8=1 << 63
	;;
	mov cr.iip=r2
	mov cr.ipsr=r3
	mov cr.ifs=r8
	movl r9=USER_BACKING_STORE
	;;
	mov ar.bspstore=r9
	mov ar.rsc=0xf			// eager, at level 3
	;;
	rfi
	;;

	.include "system-calls.inc"
	.include "user-state.inc"

// ------------------------------------------------------------------------------------------------------------------------------
// The vectors.
	.macro vector offset
	.org vectors + \offset
	.endm

	.macro to handler
	movl r16=\handler
	br.sptk.few enter
	.endm

	.balign 32768
vectors:
// Instruction and Data TLB: the address is in the region of the user program. Its page is entered into the VHPT, for the walker to
// find it the next time, and into the translation cache.
	.macro miss insert
	mov r31=pr
	mov r16=cr.ifa
	;;
	thash r17=r16
	ttag r18=r16
	extr.u r19=r16,14,47		// page number in the region
	movl r20=user_pages
	;;
	cmp.leu p6,p0=3,r19
	shladd r20=r19,3,r20
(p6)	br.cond.spnt.few no_page
	;;
	ld8 r21=[r20]
	mov r22=14 << 2
	;;
	st8 [r17]=r21,8
	;;
	st8 [r17]=r22,8
	;;
	st8 [r17]=r18
	mov cr.itir=r22
	;;
	\insert r21
	;;
	mov pr=r31,-1
	rfi
	;;
	.endm
	vector 0x0400
	miss itc.i
	vector 0x0800
	miss itc.d
// Alternate Data TLB: a device, at the physical address that the lower bits say, uncacheable.
	vector 0x1000
	mov r31=pr
	mov r16=cr.ifa
	movl r18=PTE | PTE_UNCACHEABLE | PTE_READ_WRITE
	;;
	extr.u r17=r16,14,36
	shr.u r19=r16,61
	mov r20=14 << 2
	;;
	shl r17=r17,14
	cmp.ne p6,p0=5,r19
(p6)	br.cond.spnt.few no_page
	;;
	or r17=r17,r18
	mov cr.itir=r20
	;;
	itc.d r17
	;;
	mov pr=r31,-1
	rfi
	;;
	vector 0x2c00
	mov r16=cr.iim
	movl r17=SYSTEM_CALL
	mov r31=pr
	;;
	cmp.ne p6,p0=r16,r17
(p6)	br.cond.spnt.few no_page
	;;
	mov pr=r31,-1
	to system_call
	vector 0x3000
	to external_interrupt
	vector 0x5400
	to general_exception
	vector 0x7f00
no_page:
	br.sptk.few no_page

// ------------------------------------------------------------------------------------------------------------------------------
	.balign 16384
user_text:
	.include "user.inc"
	.balign 16384
user_text_end:

	.section .rodata
	.balign 8
// Translations of the user program's pages: text, data, register backing store.
user_pages:
	data8 (user_text - KERNEL) + PTE + PTE_READ_EXECUTE + PTE_LEVEL_3
	data8 DATA_PAGE + PTE + PTE_READ_WRITE + PTE_LEVEL_3
	data8 BACKING_STORE_PAGE + PTE + PTE_READ_WRITE + PTE_LEVEL_3

	.data
	.balign 8
exit_address:
	data8 0
ticks:
	data8 0
vendor:
	data8 0, 0, 0
