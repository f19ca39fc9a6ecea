; The guest of `npm start`: a small operating system's first second of life, from real mode to demand paging.
;
; It runs on anything that loads it at 7C00h in real mode or boots it from a floppy. Under a hypervisor that announces
; itself in CPUID leaf 40000000h with the signature below, it also makes hypercalls and ends with one; on bare hardware
; it ends by writing to the debug-exit port and halting with interrupts off.
;
; Assemble: nasm -f bin -I src/guest/ -o src/guest/demo.bin src/guest/demo.asm

%include "boot-sector.inc"
%include "console.inc"

IDT             equ 0x13000
DEMAND_PDPT     equ 0x14000             ; tables of the demand-paged gigabyte
DEMAND_PD       equ 0x15000
DEMAND_PT       equ 0x16000
DEVICE_PD       equ 0x17000             ; maps the I/O APIC's 2 MiB
PAGE_POOL       equ 0x200000            ; pages that the page-fault handler gives out
TOUCH_BASE      equ 0x400000            ; memory touched page by page
TOUCH_PAGES     equ 256
SIEVE           equ 0x800000
SIEVE_LIMIT     equ 1000000
DEMAND_BASE     equ 0x8000000000        ; linear address of the demand-paged memory: second PML4 entry
DEMAND_PAGES    equ 24

IOAPIC          equ 0xfec00000
IOAPIC_VERSION  equ 1                   ; register number

PIT_HZ          equ 1193182
TICK_HZ         equ 1000
TICKS           equ 20

VECTOR_DE       equ 0
VECTOR_BP       equ 3
VECTOR_UD       equ 6
VECTOR_GP       equ 13
VECTOR_PF       equ 14
VECTOR_TIMER    equ 0x20

MSR_TSC         equ 0x10
MSR_APIC_BASE   equ 0x1b

HYPERVISOR_LEAF equ 0x40000000
HYPERCALL_EXIT  equ 0                   ; ebx = exit code
HYPERCALL_ADD   equ 1                   ; rax = rbx + rcx
DEBUG_EXIT      equ 0xf4

long_mode:
        mov     ax, DATA
        mov     ss, ax
        mov     rsp, STACK_TOP
        call    serial_init
        PRINT   13, 10, "  nonroot demo guest", 13, 10, 13, 10
        call    show_processor
        call    show_modes
        call    build_idt
        call    take_exceptions
        call    device_memory
        call    touch_memory
        call    demand_paging
        call    timer_interrupts
        call    sieve
        call    hypercalls
        PRINT   13, 10, "  All done. Goodbye.", 13, 10

        cmp     byte [hypervisor], 0
        je      .bare
        xor     ebx, ebx
        mov     eax, HYPERCALL_EXIT
        vmcall
.bare:  xor     eax, eax
        out     DEBUG_EXIT, al
.halt:  cli
        hlt
        jmp     .halt

%macro TITLE 1
        PRINT   "  ", %1
%endmacro
%macro NEWLINE 0
        PRINT   13, 10
%endmacro

; ---- CPUID -------------------------------------------------------------------------------------------------------

show_processor:
        TITLE   "processor    "
        xor     eax, eax
        cpuid
        mov     [text], ebx
        mov     [text + 4], edx
        mov     [text + 8], ecx
        mov     byte [text + 12], 0
        lea     rsi, [rel text]
        call    put_string
        mov     eax, 1
        cpuid
        push    rax
        PRINT   ", signature "
        pop     rax
        mov     ecx, 5
        call    put_hex
        NEWLINE
        TITLE   "hypervisor   "
        mov     eax, HYPERVISOR_LEAF
        cpuid
        cmp     ebx, 'nonr'
        jne     .none
        cmp     ecx, 'oot '
        jne     .none
        cmp     edx, 'VMM '
        jne     .none
        mov     byte [hypervisor], 1
        PRINT   "nonroot VMM: this is VMX non-root operation", 13, 10
        ret
.none:  PRINT   "none of ours", 13, 10
        ret

; ---- control registers and MSRs ----------------------------------------------------------------------------------

show_modes:
        TITLE   "long mode    CR0 "
        mov     rax, cr0                ; report x87 errors as #MF
        or      eax, CR0_NE
        mov     cr0, rax
        mov     rax, cr0
        mov     ecx, 8
        call    put_hex
        PRINT   "  CR3 "
        mov     rax, cr3
        call    put_hex
        PRINT   "  CR4 "
        mov     rax, cr4
        call    put_hex
        PRINT   "  EFER "
        mov     ecx, EFER
        rdmsr
        mov     ecx, 4
        call    put_hex
        NEWLINE
        TITLE   "local APIC   at "
        mov     ecx, MSR_APIC_BASE
        rdmsr
        and     eax, 0xfffff000
        mov     ecx, 8
        call    put_hex
        NEWLINE
        ret

; ---- exceptions --------------------------------------------------------------------------------------------------

; GATE vector, handler: an interrupt gate for CPL 0.
%macro GATE 2
        mov     edi, IDT + %1 * 16
        mov     eax, %2
        call    write_gate
%endmacro

build_idt:
        mov     edi, IDT
        xor     eax, eax
        mov     ecx, 4096 / 8
        rep     stosq
        GATE    VECTOR_DE, on_divide_error
        GATE    VECTOR_BP, on_breakpoint
        GATE    VECTOR_UD, on_invalid_opcode
        GATE    VECTOR_GP, on_general_protection
        GATE    VECTOR_PF, on_page_fault
        GATE    VECTOR_TIMER, on_timer
        lidt    [idt_pointer]
        ret

write_gate:
        mov     [rdi], ax
        mov     word [rdi + 2], CODE64
        mov     word [rdi + 4], 0x8e00
        shr     eax, 16
        mov     [rdi + 6], ax
        ret

take_exceptions:
        TITLE   "exceptions   "
        xor     edx, edx
        xor     ecx, ecx
        mov     eax, 1
        div     ecx                     ; #DE: its handler steps over these two bytes
        int3
        ud2                             ; #UD: two bytes as well
        mov     rax, 0x8000000000000000
        mov     al, [rax]               ; #GP: the address is not canonical; two bytes
        mov     eax, [exceptions]
        call    put_decimal
        PRINT   " taken and returned from: #DE #BP #UD #GP", 13, 10
        ret

on_divide_error:
on_invalid_opcode:
        inc     dword [exceptions]
        add     qword [rsp], 2
        iretq
on_breakpoint:
        inc     dword [exceptions]
        iretq
on_general_protection:
        add     rsp, 8                  ; error code
        inc     dword [exceptions]
        add     qword [rsp], 2
        iretq

; ---- physical memory ---------------------------------------------------------------------------------------------

touch_memory:
        TITLE   "memory       "
        mov     edi, TOUCH_BASE         ; one quadword to each page
        mov     ecx, TOUCH_PAGES
        mov     rax, 0x9e3779b97f4a7c15
        mov     rbx, rax
.write: mov     [rdi], rax
        add     rax, rbx
        add     rdi, 4096
        loop    .write
        mov     edi, TOUCH_BASE
        mov     ecx, TOUCH_PAGES
        xor     edx, edx
.read:  add     rdx, [rdi]
        rol     rdx, 1
        add     rdi, 4096
        loop    .read
        mov     eax, TOUCH_PAGES
        call    put_decimal
        PRINT   " pages written and read, checksum "
        mov     rax, rdx
        mov     ecx, 16
        call    put_hex
        NEWLINE
        ret

; ---- demand paging -----------------------------------------------------------------------------------------------

; The handler maps a page of the pool when one is missing, and makes it writable when it was read-only.
demand_paging:
        TITLE   "page faults  "
        mov     edi, DEMAND_PDPT
        xor     eax, eax
        mov     ecx, 3 * 4096 / 8
        rep     stosq
        mov     qword [DEMAND_PDPT], DEMAND_PD | 3
        mov     qword [DEMAND_PD], DEMAND_PT | 3
        mov     qword [PML4 + 8], DEMAND_PDPT | 3
        mov     rdi, DEMAND_BASE
        mov     ecx, DEMAND_PAGES
        xor     edx, edx
.touch: add     rdx, [rdi]              ; not present: mapped read-only
        mov     [rdi], rcx              ; read-only: made writable
        add     rdx, [rdi]
        add     rdi, 4096
        loop    .touch
        mov     eax, [missing_pages]
        call    put_decimal
        PRINT   " missing and "
        mov     eax, [protected_pages]
        call    put_decimal
        PRINT   " read-only pages repaired, sum "
        mov     eax, edx
        call    put_decimal
        NEWLINE
        ret

on_page_fault:
        push    rax
        push    rdi
        mov     rdi, cr2
        mov     rax, rdi
        shr     rax, 12
        and     eax, 511
        lea     rax, [DEMAND_PT + rax * 8]
        test    byte [rsp + 16], 1      ; error code: was it present?
        jnz     .protected
        inc     dword [missing_pages]
        push    rdi
        mov     edi, [next_page]
        add     dword [next_page], 4096
        or      edi, 1
        mov     [rax], rdi
        pop     rdi
        jmp     .return
.protected:
        inc     dword [protected_pages]
        or      byte [rax], 2
        invlpg  [rdi]
.return:
        pop     rdi
        pop     rax
        add     rsp, 8
        iretq

%include "devices.inc"

; ---- ordinary work -----------------------------------------------------------------------------------------------

sieve:
        TITLE   "primes       "
        mov     edi, SIEVE
        mov     eax, 0x01010101
        mov     ecx, (SIEVE_LIMIT + 3) / 4
        rep     stosd
        xor     ebx, ebx                ; primes found
        mov     ecx, 2
.next:  cmp     byte [SIEVE + rcx], 0
        je      .composite
        inc     ebx
        mov     rax, rcx
        mul     rcx
        jmp     .test
.strike:
        mov     byte [SIEVE + rax], 0
        add     rax, rcx
.test:  cmp     rax, SIEVE_LIMIT
        jb      .strike
.composite:
        inc     ecx
        cmp     ecx, SIEVE_LIMIT
        jb      .next
        mov     eax, ebx
        call    put_decimal
        PRINT   " below 1000000", 13, 10
        ret

; ---- VMCALL ------------------------------------------------------------------------------------------------------

hypercalls:
        cmp     byte [hypervisor], 0
        je      .none
        TITLE   "hypercall    20 + 22 = "
        mov     ebx, 20
        mov     ecx, 22
        mov     eax, HYPERCALL_ADD
        vmcall
        call    put_decimal
        NEWLINE
.none:  ret

; ---- data --------------------------------------------------------------------------------------------------------

        align   8
idt_pointer:
        dw      4095
        dq      IDT
hypervisor:
        db      0
        align   4
exceptions:
        dd      0
missing_pages:
        dd      0
protected_pages:
        dd      0
next_page:
        dd      PAGE_POOL
ticks:  dd      0
text:   times   16 db 0

        END_OF_IMAGE
