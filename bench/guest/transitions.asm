; VM exits and entries, and the same computation on both sides of them: a VMM of a few instructions and its guest, which
; shares its page tables. EPT maps the first GiB to itself with 2 MiB pages.
;
; The quadword at offset 8 of the image: low half a count, high half what is counted.
;   0  round trips: CPUID exits, two VMREADs, one VMWRITE, VMRESUME
;   1  round trips that also write a control, the guest's and the host's CR0, with the values they have
;   2  round trips of a guest that touches 64 pages between exits, as its VMM does
;   3  the same without VPID
;   4  passes of a computation by the VMM, in VMX root operation
;   5  passes of the same computation by the guest
; Prints "start", then "done" on the first serial port, writes to the debug-exit port and halts.
;
; Assemble: nasm -f bin -I src/guest/ -o bench/guest/transitions.bin bench/guest/transitions.asm

%include "boot-sector.inc"
%include "console.inc"
%include "vmcs.inc"

VMXON_REGION    equ 0x20000             ; one page each
VMCS_REGION     equ 0x21000
EPT_PML4        equ 0x22000
EPT_PDPT        equ 0x23000
EPT_PD          equ 0x24000
TABLES_END      equ 0x25000
GUEST_STACK     equ 0x70000
BUFFER          equ 0x400000            ; of the computation: 256 KiB
BUFFER_BYTES    equ 0x40000
VMM_PAGES       equ 0x600000
GUEST_PAGES     equ 0x800000
TOUCHED_PAGES   equ 64
DEBUG_EXIT      equ 0xf4

EPT_MEMORY      equ 0xb7                ; read, write, execute; write-back; 2 MiB
EPT_TABLE       equ 0x07
CR4_VMXE        equ 1 << 13
MSR_FEATURE_CONTROL equ 0x3a
CODE64_RIGHTS   equ 0xa09b
DATA_RIGHTS     equ 0xc093
BUSY_TSS_RIGHTS equ 0x8b
UNUSABLE        equ 1 << 16

COUNT_CHECKS  equ 1
COUNT_PAGES     equ 2
COUNT_NO_VPID   equ 3
COUNT_VMM       equ 4
COUNT_GUEST     equ 5

long_mode:
        mov     ax, DATA
        mov     ss, ax
        mov     rsp, STACK_TOP
        call    serial_init
        mov     r15d, [parameter]
        mov     r14d, [parameter + 4]
        call    enter_vmx_operation
        call    build_ept
        call    write_vmcs
        PRINT   "start", 13, 10
        cmp     r14d, COUNT_VMM
        je      .computes
        vmlaunch
        jmp     vmx_failed
.computes:
        call    compute

done:   PRINT   "done", 13, 10
        jmp     stop
vmx_failed:
        PRINT   "VMX instruction failed", 13, 10
stop:   mov     dx, DEBUG_EXIT
        xor     eax, eax
        out     dx, al
        cli
        hlt
        jmp     stop

; ---- the guest -----------------------------------------------------------------------------------------------------

guest:  cmp     r14d, COUNT_GUEST
        je      .computes
.exit:  xor     eax, eax
        cpuid
        cmp     r14d, COUNT_PAGES
        je      .touch
        cmp     r14d, COUNT_NO_VPID
        je      .touch
.next:  dec     r15d
        jnz     .exit
        vmcall
.touch: mov     edi, GUEST_PAGES
        call    touch
        jmp     .next
.computes:
        call    compute
        vmcall

; edi = first of 64 pages
touch:  mov     ecx, TOUCHED_PAGES
.page:  inc     dword [rdi]
        add     edi, 4096
        dec     ecx
        jnz     .page
        ret

; ---- the VMM -------------------------------------------------------------------------------------------------------

vm_exit:
        mov     ecx, EXIT_REASON
        vmread  rax, rcx
        cmp     eax, EXIT_CPUID
        jne     .other
        mov     ecx, GUEST_RIP
        vmread  rax, rcx
        add     rax, 2                  ; length of CPUID
        vmwrite rcx, rax
        cmp     r14d, COUNT_CHECKS
        jae     .more
.resume:
        vmresume
        jmp     vmx_failed
.more:  jne     .touch
        mov     ecx, PRIMARY_CONTROLS
        vmread  rax, rcx
        vmwrite rcx, rax
        mov     ecx, GUEST_CR0
        vmread  rax, rcx
        vmwrite rcx, rax
        mov     ecx, HOST_CR0
        vmread  rax, rcx
        vmwrite rcx, rax
        jmp     .resume
.touch: mov     edi, VMM_PAGES
        call    touch
        jmp     .resume
.other: cmp     eax, EXIT_VMCALL
        je      done
        PRINT   "unexpected VM exit", 13, 10
        jmp     stop

; ---- the computation: xorshift, CRC and a walk over pages, r15d passes ----------------------------------------------

compute:
        mov     r13, 0x2545f4914f6cdd1d
.pass:  mov     edi, BUFFER
        mov     ecx, BUFFER_BYTES / 8
        mov     rax, r13
.fill:  mov     rdx, rax
        shl     rdx, 13
        xor     rax, rdx
        mov     rdx, rax
        shr     rdx, 7
        xor     rax, rdx
        mov     rdx, rax
        shl     rdx, 17
        xor     rax, rdx
        mov     [rdi], rax
        add     rdi, 8
        dec     ecx
        jnz     .fill
        mov     r13, rax
        mov     esi, BUFFER
        mov     ecx, BUFFER_BYTES
.hash:  movzx   edx, byte [rsi]
        xor     eax, edx
        imul    eax, eax, 0x01000193
        inc     rsi
        dec     ecx
        jnz     .hash
        mov     ebx, 16
.walk:  mov     edi, GUEST_PAGES
        call    touch
        dec     ebx
        jnz     .walk
        dec     r15d
        jnz     .pass
        ret

; ---- VMX operation -------------------------------------------------------------------------------------------------

enter_vmx_operation:
        mov     edi, VMXON_REGION
        xor     eax, eax
        mov     ecx, (TABLES_END - VMXON_REGION) / 8
        rep     stosq
        mov     ecx, MSR_FEATURE_CONTROL
        rdmsr
        test    al, 1                   ; locked
        jnz     .locked
        or      al, 5                   ; lock, VMX outside SMX
        wrmsr
.locked:
        mov     rax, cr0
        or      eax, CR0_NE
        mov     cr0, rax
        mov     rax, cr4
        or      eax, CR4_VMXE
        mov     cr4, rax
        mov     ecx, MSR_VMX_BASIC
        rdmsr
        and     eax, 0x7fffffff
        mov     [VMXON_REGION], eax
        mov     [VMCS_REGION], eax
        vmxon   [vmxon_pointer]
        jbe     vmx_failed
        vmclear [vmcs_pointer]
        jbe     vmx_failed
        vmptrld [vmcs_pointer]
        jbe     vmx_failed
        ret

build_ept:
        mov     dword [EPT_PML4], EPT_PDPT | EPT_TABLE
        mov     dword [EPT_PDPT], EPT_PD | EPT_TABLE
        mov     edi, EPT_PD
        mov     eax, EPT_MEMORY
        mov     ecx, 512
.page:  mov     [rdi], rax
        add     rax, 0x200000
        add     edi, 8
        dec     ecx
        jnz     .page
        ret

; WRITE field, value: a constant or a 64-bit register
%macro WRITE 2
        mov     rax, %2
        mov     ecx, %1
        vmwrite rcx, rax
        jbe     vmx_failed
%endmacro

; CONTROLS field, capability MSR, wanted: bits that the MSR fixes get their value
%macro CONTROLS 3
        mov     ecx, %2
        rdmsr
        or      eax, %3
        and     eax, edx
        mov     ecx, %1
        vmwrite rcx, rax
        jbe     vmx_failed
%endmacro

; BOTH register, value: of the guest and of the host
%macro BOTH 2
        WRITE   GUEST_%1, %2
        WRITE   HOST_%1, %2
%endmacro

write_vmcs:
        CONTROLS PIN_BASED_CONTROLS, MSR_TRUE_PINBASED_CTLS, 0
        CONTROLS PRIMARY_CONTROLS, MSR_TRUE_PROCBASED_CTLS, ACTIVATE_SECONDARY_CONTROLS
        cmp     r14d, COUNT_NO_VPID
        je      .no_vpid
        WRITE   VPID, 1
        CONTROLS SECONDARY_CONTROLS, MSR_PROCBASED_CTLS2, ENABLE_EPT | ENABLE_VPID
        jmp     .secondary
.no_vpid:
        CONTROLS SECONDARY_CONTROLS, MSR_PROCBASED_CTLS2, ENABLE_EPT
.secondary:
        CONTROLS EXIT_CONTROLS, MSR_TRUE_EXIT_CTLS, HOST_ADDRESS_SPACE_SIZE
        CONTROLS ENTRY_CONTROLS, MSR_TRUE_ENTRY_CTLS, IA32E_MODE_GUEST
        WRITE   EPT_POINTER, EPT_PML4 | 3 << 3 | 6      ; 4 levels, write-back
        WRITE   VMCS_LINK_POINTER, -1
        mov     rdx, cr0
        BOTH    CR0, rdx
        mov     rdx, cr3
        BOTH    CR3, rdx
        mov     rdx, cr4
        BOTH    CR4, rdx
        BOTH    CS_SELECTOR, CODE64
        BOTH    SS_SELECTOR, DATA
        BOTH    DS_SELECTOR, DATA
        BOTH    ES_SELECTOR, DATA
        BOTH    TR_SELECTOR, 0x20
        BOTH    GDTR_BASE, gdt
        WRITE   GUEST_CS_LIMIT, 0xffffffff
        WRITE   GUEST_SS_LIMIT, 0xffffffff
        WRITE   GUEST_DS_LIMIT, 0xffffffff
        WRITE   GUEST_ES_LIMIT, 0xffffffff
        WRITE   GUEST_CS_ACCESS_RIGHTS, CODE64_RIGHTS
        WRITE   GUEST_SS_ACCESS_RIGHTS, DATA_RIGHTS
        WRITE   GUEST_DS_ACCESS_RIGHTS, DATA_RIGHTS
        WRITE   GUEST_ES_ACCESS_RIGHTS, DATA_RIGHTS
        WRITE   GUEST_FS_ACCESS_RIGHTS, UNUSABLE
        WRITE   GUEST_GS_ACCESS_RIGHTS, UNUSABLE
        WRITE   GUEST_LDTR_ACCESS_RIGHTS, UNUSABLE
        WRITE   GUEST_TR_ACCESS_RIGHTS, BUSY_TSS_RIGHTS
        WRITE   GUEST_TR_LIMIT, 0x67
        WRITE   GUEST_GDTR_LIMIT, 0x1f
        WRITE   GUEST_DR7, 0x400
        WRITE   GUEST_RFLAGS, 2
        WRITE   GUEST_RSP, GUEST_STACK
        WRITE   GUEST_RIP, guest
        WRITE   HOST_RSP, STACK_TOP
        WRITE   HOST_RIP, vm_exit
        ret

        align   8
vmxon_pointer:  dq VMXON_REGION
vmcs_pointer:   dq VMCS_REGION

END_OF_IMAGE
