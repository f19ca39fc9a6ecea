; Tries a table of VMCSs one after the other and tells on the first serial port what each did: one line a case.
;
; The table is in memory at TABLE (written by table.ts): how many cases, what each kind of guest has in its fields, memory
; as every case finds it, and the cases. Every case enters a cleared VMCS once, and its guest ends by VMCALL if nothing else
; happens. Then the program writes to the debug-exit port and halts.
;
; The low 256 KiB belong to the guests: the program moves itself to HIGH first.
;
; Assemble: nasm -f bin -I src/guest/ -o test/vmx/random-vmcs/table-runner.bin test/vmx/random-vmcs/table-runner.asm

%include "boot-sector.inc"

HIGH            equ 0x800000            ; what was at 0 to 64 KiB is here
TABLES          equ 0x900000            ; page tables
IDT             equ 0x903000            ; after a VM exit too: table.ts
STACK           equ 0x8ff000
TABLE           equ 0x1000000
VMXON_REGION    equ 0x27000
VMCS_REGION     equ 0x28000
SPARE_REGION    equ 0x29000
SHADOW_REGION   equ 0x26000
GUEST_MEMORY    equ 0x40000             ; bytes that every case finds anew
DEBUG_EXIT      equ 0xf4
COM1            equ 0x3f8

; 7E00h, the first byte after the sector: where VM exits go, at HIGH + 7E00h.
        default rel
host_entry:
        jmp     near exited

long_mode:
        mov     esi, 0
        mov     edi, HIGH
        mov     ecx, 0x10000
        rep     movsb
        mov     eax, HIGH
        add     eax, .moved
        jmp     rax
.moved: mov     esp, STACK
        mov     edi, TABLES             ; PML4, PDPT, page directory of the first GiB
        mov     ecx, 3 * 4096 / 4
        xor     eax, eax
        rep     stosd
        mov     dword [abs TABLES], (TABLES + 0x1000) | 3
        mov     dword [abs TABLES + 0x1000], (TABLES + 0x2000) | 3
        mov     edi, TABLES + 0x2000
        mov     eax, 0x83
        mov     ecx, 512
.map:   mov     [rdi], rax
        add     eax, 0x200000
        add     edi, 8
        loop    .map
        mov     eax, TABLES
        mov     cr3, rax
        lea     rax, [gdt]
        mov     [gdt_high + 2], rax
        lgdt    [gdt_high]
        mov     edi, IDT                ; whatever comes to the host goes back at once
        lea     rax, [.return]
        mov     ecx, 256
.gate:  mov     [rdi], ax
        mov     word [rdi + 2], CODE64
        mov     word [rdi + 4], 0x8e00
        mov     edx, eax
        shr     edx, 16
        mov     [rdi + 6], dx
        add     edi, 16
        loop    .gate
        lidt    [idt_pointer]
        jmp     .set_up
.return:
        iretq
.set_up:
        mov     al, 0xff                ; no interrupts from the 8259s
        out     0x21, al
        out     0xa1, al
        mov     dx, COM1 + 3            ; 115200 baud, 8 data bits
        mov     al, 0x80
        out     dx, al
        mov     dx, COM1
        mov     al, 1
        out     dx, al
        inc     edx
        mov     al, 0
        out     dx, al
        mov     dx, COM1 + 3
        mov     al, 3
        out     dx, al

; The processor: its capability MSRs, and the width of its physical addresses.
        mov     ebx, 0x480
.msr:   mov     ecx, ebx
        rdmsr
        shl     rdx, 32
        or      rax, rdx
        call    put_number
        inc     ebx
        cmp     ebx, 0x492
        jb      .msr
        mov     eax, 0x80000008
        cpuid
        movzx   eax, al
        call    put_number
        call    put_line

; VMX operation
        mov     ecx, 0x3a
        rdmsr
        test    al, 1
        jnz     .locked
        or      eax, 5
        wrmsr
.locked:
        mov     rax, cr0
        or      eax, CR0_NE
        mov     cr0, rax
        mov     rax, cr4
        or      eax, 1 << 13
        mov     cr4, rax
        mov     ecx, 0x480
        rdmsr
        and     eax, 0x7fffffff
        mov     [revision], eax
        mov     [abs VMXON_REGION], eax
        vmxon   [vmxon_pointer]
        jbe     near finished

        mov     rbx, TABLE              ; the next case
        mov     eax, [rbx]
        mov     [left], eax
        mov     eax, [rbx + 4]
        add     rbx, rax
next_case:
        cmp     dword [left], 0
        je      near finished
        dec     dword [left]
        mov     [current], rbx

; Memory: zero, then the pages of the template, the revision of the processor, and what the case adds.
        xor     edi, edi
        mov     ecx, GUEST_MEMORY / 8
        xor     eax, eax
        rep     stosq
        mov     rsi, TABLE
        mov     eax, [rsi + 8]
        add     rsi, rax
        call    put_memory
        mov     eax, [revision]
        mov     [abs VMXON_REGION], eax
        mov     [abs VMCS_REGION], eax
        mov     [abs SPARE_REGION], eax
        or      eax, 1 << 31
        mov     [abs SHADOW_REGION], eax

        mov     eax, 2                  ; nothing is left of earlier translations
        invept  rax, [invalidate_all]
        invvpid rax, [invalidate_all]
        vmclear [vmcs_pointer]
        vmptrld [vmcs_pointer]
        mov     rbx, [current]
        mov     eax, [rbx]              ; fields of the kind
        mov     rsi, TABLE
        add     rsi, rax
        call    put_fields
        mov     rsi, [current]
        add     rsi, 4 + 16 * 8
        call    put_fields
        call    put_memory
        mov     [following], rsi

        mov     rbx, [current]
        mov     rax, [rbx + 4 + 0 * 8]
        mov     rcx, [rbx + 4 + 1 * 8]
        mov     rdx, [rbx + 4 + 2 * 8]
        mov     rbp, [rbx + 4 + 5 * 8]
        mov     rsi, [rbx + 4 + 6 * 8]
        mov     rdi, [rbx + 4 + 7 * 8]
        mov     r8, [rbx + 4 + 8 * 8]
        mov     r9, [rbx + 4 + 9 * 8]
        mov     r10, [rbx + 4 + 10 * 8]
        mov     r11, [rbx + 4 + 11 * 8]
        mov     r12, [rbx + 4 + 12 * 8]
        mov     r13, [rbx + 4 + 13 * 8]
        mov     r14, [rbx + 4 + 14 * 8]
        mov     r15, [rbx + 4 + 15 * 8]
        mov     rbx, [rbx + 4 + 3 * 8]
        vmlaunch
; VMfail
        mov     eax, 0
        jc      .tell
        mov     eax, 1
.tell:  mov     esp, STACK
        call    put_number
        mov     ebx, 0x4400             ; VM-instruction error
        call    put_field
        jmp     told

exited: mov     esp, STACK
        lgdt    [gdt_high]
        mov     eax, 2
        call    put_number
        lea     rsi, [reported]
.next:  movzx   ebx, word [rsi]
        add     rsi, 2
        cmp     ebx, 0xffff
        je      told
        call    put_field
        jmp     .next
told:   call    put_line
        mov     eax, esp                ; IRET: an NMI that came as an exit blocks no others
        push    DATA
        push    rax
        pushfq
        push    CODE64
        lea     rax, [.again]
        push    rax
        iretq
.again:
        mov     rbx, [following]
        jmp     next_case

finished:
        mov     al, '.'
        call    put_char
        call    put_line
        mov     dx, COM1 + 5
.drain: in      al, dx
        test    al, 0x40
        jz      .drain
        mov     al, 0x10
        out     DEBUG_EXIT, al
        cli
.halt:  hlt
        jmp     .halt

; rsi = dword count, then encoding (dword) and value (quadword) each; afterwards rsi is behind them
put_fields:
        lodsd
        mov     ecx, eax
        jrcxz   .done
.next:  lodsd
        mov     edx, eax
        lodsq
        vmwrite rdx, rax                ; fails where the processor does not have the field
        loop    .next
.done:  ret

; rsi = dword count, then address and length (dwords) and bytes each; afterwards rsi is behind them
put_memory:
        lodsd
        mov     edx, eax
.next:  test    edx, edx
        jz      .done
        lodsd
        mov     edi, eax
        lodsd
        mov     ecx, eax
        rep     movsb
        dec     edx
        jmp     .next
.done:  ret

; ebx = encoding of a field; keeps rsi
put_field:
        vmread  rax, rbx
; rax = number: hexadecimal, without leading zeros, and a space; keeps rbx, rsi
put_number:
        push    rbx
        push    rsi
        mov     rbx, rax
        mov     ecx, 60
.skip:  mov     rax, rbx
        shr     rax, cl
        and     eax, 15
        jnz     .digit
        sub     ecx, 4
        jg      .skip
.digit: mov     rax, rbx
        shr     rax, cl
        and     eax, 15
        lea     rdx, [digits]
        mov     al, [rdx + rax]
        call    put_char
        sub     ecx, 4
        jge     .digit
        mov     al, ' '
        call    put_char
        pop     rsi
        pop     rbx
        ret

put_line:
        mov     al, 10
; al = character; keeps everything but rax and rdx
put_char:
        mov     ah, al
        mov     dx, COM1 + 5
.wait:  in      al, dx
        test    al, 0x20
        jz      .wait
        mov     dx, COM1
        mov     al, ah
        out     dx, al
        ret

digits: db      "0123456789abcdef"
; Exit reason, qualification, instruction length and information, interruption and IDT-vectoring information with their error
; codes; RIP, RSP, RFLAGS, CS; interruptibility, activity, pending debug exceptions.
reported:
        dw      0x4402, 0x6400, 0x440c, 0x440e, 0x4404, 0x4406, 0x4408, 0x440a
        dw      0x681e, 0x681c, 0x6820, 0x0802, 0x4824, 0x4826, 0x6822, 0xffff
        align   8
vmxon_pointer:  dq VMXON_REGION
vmcs_pointer:   dq VMCS_REGION
invalidate_all: dq 0, 0
current:        dq 0
following:      dq 0
left:           dd 0
revision:       dd 0
idt_pointer:    dw 256 * 16 - 1
                dq IDT
gdt_high:       dw gdt_pointer - gdt - 1
                dq 0

END_OF_IMAGE
