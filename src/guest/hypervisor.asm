; The hypervisor of `npm start`: enters VMX operation, and runs the demo guest (demo.asm) in VMX non-root operation.
;
; The guest gets 16 MiB of memory, mapped by EPT when it is touched, the machine's own devices, and a processor that starts
; in real mode as after a reset. What exits is answered here: CPUID, HLT, I/O, RDMSR and WRMSR, MOV to CR0, VMCALL, external
; interrupts, interrupt windows, EPT violations. The comments name fields and controls as the manual does.
;
; Assemble: nasm -f bin -I src/guest/ -o src/guest/hypervisor.bin src/guest/hypervisor.asm   (demo.bin first)

%include "boot-sector.inc"
%include "console.inc"
%include "vmcs.inc"

VMXON_REGION    equ 0x20000             ; one page each
VMCS_REGION     equ 0x21000
EPT_PML4        equ 0x22000
EPT_PDPT        equ 0x23000
EPT_PD_LOW      equ 0x24000             ; guest-physical 0 to 1 GiB
EPT_PD_HIGH     equ 0x25000             ; 3 to 4 GiB: devices
EPT_PT_DEVICES  equ 0x26000             ; the 2 MiB from FEC00000h
EPT_PT_MEMORY   equ 0x28000             ; one table for each 2 MiB of guest memory
TABLES_END      equ 0x30000

GUEST_BASE      equ 0x1000000           ; guest-physical 0 is here
GUEST_SIZE      equ 0x1000000
GUEST_START     equ 0x7c00
DEVICES         equ 0xfec00000

EPT_MEMORY      equ 0x37                ; read, write, execute; write-back
EPT_DEVICE      equ 0x03                ; read, write; uncacheable
EPT_TABLE       equ 0x07

CR4_VMXE        equ 1 << 13
MSR_APIC_BASE   equ 0x1b
MSR_FEATURE_CONTROL equ 0x3a
FEATURE_CONTROL_LOCKED equ 1
FEATURE_CONTROL_VMXON  equ 1 << 2

RFLAGS_IF       equ 1 << 9
HYPERCALL_EXIT  equ 0
HYPERCALL_ADD   equ 1                   ; rax = rbx + rcx

long_mode:
        mov     ax, DATA
        mov     ss, ax
        mov     rsp, STACK_TOP
        call    serial_init
        PRINT   13, 10, "  nonroot hypervisor", 13, 10, 13, 10
        call    enter_vmx_operation
        call    build_ept
        call    load_guest
        call    write_vmcs
        call    plant_mistake
        PRINT   "  vmm  VMLAUNCH: the guest starts in real mode", 13, 10
        call    clear_registers
        vmlaunch
        jmp     vmx_failed

; ---- VMX operation -------------------------------------------------------------------------------------------------

enter_vmx_operation:
        mov     eax, 1
        cpuid
        bt      ecx, 5                  ; CPUID.1:ECX.VMX
        jnc     .no_vmx
        mov     ecx, MSR_FEATURE_CONTROL
        rdmsr
        test    al, FEATURE_CONTROL_LOCKED
        jnz     .locked
        or      al, FEATURE_CONTROL_LOCKED | FEATURE_CONTROL_VMXON
        wrmsr
.locked:
        test    al, FEATURE_CONTROL_VMXON
        jz      .forbidden
        mov     ecx, MSR_PROCBASED_CTLS
        rdmsr
        bt      edx, 31                 ; secondary controls
        jnc     .too_old
        mov     ecx, MSR_PROCBASED_CTLS2
        rdmsr
        not     edx
        test    edx, ENABLE_EPT | ENABLE_VPID | UNRESTRICTED_GUEST
        jnz     .too_old
        mov     rax, cr0                ; bits that VMX operation fixes
        mov     ecx, MSR_CR0_FIXED0
        call    fix_bits
        mov     cr0, rax
        mov     rax, cr4
        or      rax, CR4_VMXE
        mov     ecx, MSR_CR4_FIXED0
        call    fix_bits
        mov     cr4, rax

        mov     edi, VMXON_REGION       ; empty regions and tables; both regions carry the revision
        xor     eax, eax
        mov     ecx, (TABLES_END - VMXON_REGION) / 8
        rep     stosq
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
        PRINT   "  vmm  VMX root operation, VMCS revision "
        mov     eax, [VMCS_REGION]
        mov     ecx, 8
        call    put_hex
        PRINT   13, 10
        ret
.no_vmx:
        PRINT   "  vmm  CPUID says that this processor has no VMX", 13, 10
        jmp     stop
.too_old:
        PRINT   "  vmm  this processor lacks EPT, VPID or unrestricted guests", 13, 10
        jmp     stop
.forbidden:
        PRINT   "  vmm  IA32_FEATURE_CONTROL is locked without VMX", 13, 10
        jmp     stop

; rax = control register, ecx = MSR of its FIXED0 bits; FIXED1 is the next MSR. rax = rax with the bits fixed
fix_bits:
        mov     rbx, rax
        rdmsr
        or      ebx, eax
        inc     ecx
        rdmsr
        and     ebx, eax
        mov     rax, rbx
        ret

; ---- extended page tables ------------------------------------------------------------------------------------------

; All tables are there, and no page: the guest's first touch of each is an EPT violation.
build_ept:
        mov     qword [EPT_PML4], EPT_PDPT | EPT_TABLE
        mov     qword [EPT_PDPT], EPT_PD_LOW | EPT_TABLE
        mov     qword [EPT_PDPT + 3 * 8], EPT_PD_HIGH | EPT_TABLE
        mov     qword [EPT_PD_HIGH + (DEVICES >> 21 & 511) * 8], EPT_PT_DEVICES | EPT_TABLE
        mov     edi, EPT_PD_LOW
        mov     eax, EPT_PT_MEMORY | EPT_TABLE
        mov     ecx, GUEST_SIZE >> 21
.table: mov     [rdi], rax
        add     eax, 4096
        add     edi, 8
        loop    .table
        PRINT   "  vmm  EPT: 16 MiB for the guest, each page mapped when it is touched", 13, 10
        ret

load_guest:
        mov     esi, guest_image
        mov     edi, GUEST_BASE + GUEST_START
        mov     ecx, guest_image_end - guest_image
        rep     movsb
        ret

; ---- the VMCS ------------------------------------------------------------------------------------------------------

; WRITE field, value: VMWRITE of a constant or a 64-bit register; keeps all registers but rax and rcx.
%macro WRITE 2
        mov     rax, %2
        mov     ecx, %1
        call    vmcs_write
%endmacro

; CONTROLS field, capability MSR, wanted: bits that the MSR fixes get their value.
%macro CONTROLS 3
        mov     ecx, %2
        rdmsr                           ; eax: must be 1, edx: may be 1
        or      eax, %3
        and     eax, edx
        mov     ecx, %1
        call    vmcs_write
%endmacro

; ecx = field, rax = value
vmcs_write:
        vmwrite rcx, rax
        jbe     vmx_failed
        ret

; ecx = field; rax = value
vmcs_read:
        vmread  rax, rcx
        jbe     vmx_failed
        ret

%macro READ 1
        mov     ecx, %1
        call    vmcs_read
%endmacro

write_vmcs:
        CONTROLS PIN_BASED_CONTROLS, MSR_TRUE_PINBASED_CTLS, EXTERNAL_INTERRUPT_EXITING
        CONTROLS PRIMARY_CONTROLS, MSR_TRUE_PROCBASED_CTLS, HLT_EXITING | UNCONDITIONAL_IO_EXITING | ACTIVATE_SECONDARY_CONTROLS
        CONTROLS SECONDARY_CONTROLS, MSR_PROCBASED_CTLS2, ENABLE_EPT | ENABLE_VPID | UNRESTRICTED_GUEST
        CONTROLS EXIT_CONTROLS, MSR_TRUE_EXIT_CTLS, HOST_ADDRESS_SPACE_SIZE | ACKNOWLEDGE_INTERRUPT | SAVE_EFER | LOAD_HOST_EFER
        CONTROLS ENTRY_CONTROLS, MSR_TRUE_ENTRY_CTLS, LOAD_EFER
        WRITE   VPID, 1
        WRITE   EPT_POINTER, EPT_PML4 | 3 << 3 | 6      ; 4 levels, write-back
        WRITE   VMCS_LINK_POINTER, -1

        ; VMX operation fixes CR0.NE and CR4.VMXE: the guest reads them as it wrote them
        WRITE   CR0_GUEST_HOST_MASK, CR0_NE
        WRITE   CR4_GUEST_HOST_MASK, CR4_VMXE

        ; the host: where it stands
        mov     rdx, cr0
        WRITE   HOST_CR0, rdx
        mov     rdx, cr3
        WRITE   HOST_CR3, rdx
        mov     rdx, cr4
        WRITE   HOST_CR4, rdx
        WRITE   HOST_EFER, EFER_LME | 1 << 10           ; LME, LMA
        WRITE   HOST_CS_SELECTOR, CODE64
        WRITE   HOST_SS_SELECTOR, DATA
        WRITE   HOST_DS_SELECTOR, DATA
        WRITE   HOST_ES_SELECTOR, DATA
        WRITE   HOST_TR_SELECTOR, 0x20                  ; not 0; its descriptor is not looked at
        WRITE   HOST_GDTR_BASE, gdt
        WRITE   HOST_RSP, STACK_TOP
        WRITE   HOST_RIP, vm_exit

        ; the guest: real-address mode at 0:7C00
%assign segment 0
%rep 6                                  ; ES CS SS DS FS GS: 64 KiB at 0, present, writable data, accessed
        WRITE   GUEST_ES_LIMIT + 2 * segment, 0xffff
        WRITE   GUEST_ES_ACCESS_RIGHTS + 2 * segment, 0x93
%assign segment segment + 1
%endrep
        WRITE   GUEST_CS_ACCESS_RIGHTS, 0x9b            ; code
        WRITE   GUEST_LDTR_ACCESS_RIGHTS, 1 << 16       ; unusable
        WRITE   GUEST_TR_LIMIT, 0xffff
        WRITE   GUEST_TR_ACCESS_RIGHTS, 0x8b            ; busy TSS
        WRITE   GUEST_GDTR_LIMIT, 0xffff
        WRITE   GUEST_IDTR_LIMIT, 0x3ff
        WRITE   GUEST_CR0, CR0_NE | 1 << 4              ; ET
        WRITE   GUEST_CR4, CR4_VMXE
        WRITE   GUEST_DR7, 0x400
        WRITE   GUEST_RFLAGS, 2
        WRITE   GUEST_RIP, GUEST_START
        ret

; Whoever loads this image may break one field: docs/why-does-my-vmlaunch-fail.md does. Low half: field, high half: value.
plant_mistake:
        mov     rax, [parameter]
        mov     ecx, eax
        test    ecx, ecx
        jz      .none
        shr     rax, 32
        call    vmcs_write
.none:  ret

clear_registers:
        xor     eax, eax
        xor     ebx, ebx
        xor     ecx, ecx
        xor     edx, edx
        xor     esi, esi
        xor     edi, edi
        xor     ebp, ebp
%assign register 8
%rep 8
        xor     r %+ register %+ d, r %+ register %+ d
%assign register register + 1
%endrep
        ret

; ---- VM exits ------------------------------------------------------------------------------------------------------

SAVED_RAX       equ 0 * 8               ; the guest's registers on our stack, in the order of their numbers
SAVED_RCX       equ 1 * 8
SAVED_RDX       equ 2 * 8
SAVED_RBX       equ 3 * 8

vm_exit:
        push    r15
        push    r14
        push    r13
        push    r12
        push    r11
        push    r10
        push    r9
        push    r8
        push    rdi
        push    rsi
        push    rbp
        push    rsp                     ; RSP is in the VMCS: this keeps its place
        push    rbx
        push    rdx
        push    rcx
        push    rax
        mov     rbp, rsp
        inc     qword [exits]
        READ    EXIT_REASON
        mov     rsi, answers
.next:  cmp     dword [rsi], -1
        je      no_answer
        cmp     eax, [rsi]
        je      .found
        add     rsi, 8
        jmp     .next
.found: mov     esi, [rsi + 4]
        jmp     rsi

; Basic exit reason and who answers. An answer ends at skip_instruction or at resume.
answers:
        dd      EXIT_EXTERNAL_INTERRUPT, external_interrupt
        dd      EXIT_INTERRUPT_WINDOW, interrupt_window
        dd      EXIT_CPUID, answer_cpuid
        dd      EXIT_HLT, answer_hlt
        dd      EXIT_VMCALL, answer_vmcall
        dd      EXIT_CR_ACCESS, answer_cr_access
        dd      EXIT_IO_INSTRUCTION, answer_io
        dd      EXIT_RDMSR, answer_rdmsr
        dd      EXIT_WRMSR, answer_wrmsr
        dd      EXIT_EPT_VIOLATION, ept_violation
        dd      -1

; The instruction that exited is done: go on after it. It ends the blocking by STI and by MOV SS.
skip_instruction:
        READ    EXIT_INSTRUCTION_LENGTH
        mov     rdx, rax
        READ    GUEST_RIP
        add     rdx, rax
        WRITE   GUEST_RIP, rdx
        READ    GUEST_INTERRUPTIBILITY
        mov     rdx, rax
        and     edx, ~3
        WRITE   GUEST_INTERRUPTIBILITY, rdx
resume:
        pop     rax
        pop     rcx
        pop     rdx
        pop     rbx
        add     rsp, 8
        pop     rbp
        pop     rsi
        pop     rdi
        pop     r8
        pop     r9
        pop     r10
        pop     r11
        pop     r12
        pop     r13
        pop     r14
        pop     r15
        vmresume
        jmp     vmx_failed

; ---- CPUID: the processor's own, without VMX; a hypervisor is announced ---------------------------------------------

answer_cpuid:
        mov     eax, [rbp + SAVED_RAX]
        mov     ecx, [rbp + SAVED_RCX]
        cmp     eax, 0x40000000
        je      .signature
        mov     esi, eax
        cpuid
        cmp     esi, 1
        jne     .store
        btr     ecx, 5                  ; VMX
        bts     ecx, 31                 ; a hypervisor is present
        jmp     .store
.signature:
        mov     eax, 0x40000000         ; highest leaf of its kind
        mov     ebx, 'nonr'
        mov     ecx, 'oot '
        mov     edx, 'VMM '
.store: mov     [rbp + SAVED_RAX], rax
        mov     [rbp + SAVED_RBX], rbx
        mov     [rbp + SAVED_RCX], rcx
        mov     [rbp + SAVED_RDX], rdx
        jmp     skip_instruction

; ---- HLT: the processor waits in the guest's place; an interrupt ends it with an exit --------------------------------

answer_hlt:
        READ    GUEST_RFLAGS
        test    eax, RFLAGS_IF
        jz      halted_for_good
        WRITE   GUEST_ACTIVITY, ACTIVITY_HLT
        jmp     skip_instruction

; ---- VMCALL --------------------------------------------------------------------------------------------------------

answer_vmcall:
        cmp     dword [rbp + SAVED_RAX], HYPERCALL_EXIT
        je      guest_is_done
        cmp     dword [rbp + SAVED_RAX], HYPERCALL_ADD
        jne     inject_invalid_opcode
        mov     rax, [rbp + SAVED_RBX]
        add     rax, [rbp + SAVED_RCX]
        mov     [rbp + SAVED_RAX], rax
        jmp     skip_instruction

; ---- MOV to CR0 that changes NE: the guest sees what it wrote, the processor keeps NE = 1 ----------------------------

answer_cr_access:
        READ    EXIT_QUALIFICATION
        test    eax, 0x3f               ; register 0, MOV to CR
        jnz     no_answer
        shr     eax, 8
        and     eax, 15
        mov     rdx, [rbp + rax * 8]
        WRITE   CR0_READ_SHADOW, rdx
        or      edx, CR0_NE
        WRITE   GUEST_CR0, rdx
        jmp     skip_instruction

; ---- I/O: the guest has the machine's devices ------------------------------------------------------------------------

answer_io:
        READ    EXIT_QUALIFICATION
        test    al, 0x10                ; INS, OUTS
        jnz     no_answer
        mov     ebx, eax
        mov     edx, eax
        shr     edx, 16                 ; port
        mov     rax, [rbp + SAVED_RAX]
        test    bl, 8
        jnz     .in
        and     bl, 7                   ; size - 1
        jz      .out8
        cmp     bl, 1
        je      .out16
        out     dx, eax
        jmp     skip_instruction
.out16: out     dx, ax
        jmp     skip_instruction
.out8:  out     dx, al
        jmp     skip_instruction
.in:    and     bl, 7
        jz      .in8
        cmp     bl, 1
        je      .in16
        in      eax, dx                 ; clears the upper half
        jmp     .store
.in16:  in      ax, dx
        jmp     .store
.in8:   in      al, dx
.store: mov     [rbp + SAVED_RAX], rax
        jmp     skip_instruction

; ---- MSRs: IA32_EFER is in the VMCS, IA32_APIC_BASE may be read; the guest has no others ----------------------------

answer_rdmsr:
        mov     ecx, [rbp + SAVED_RCX]
        cmp     ecx, EFER
        je      .efer
        cmp     ecx, MSR_APIC_BASE
        jne     inject_general_protection
        rdmsr
        jmp     .store
.efer:  READ    GUEST_EFER
        mov     rdx, rax
        shr     rdx, 32
.store: mov     eax, eax
        mov     [rbp + SAVED_RAX], rax
        mov     [rbp + SAVED_RDX], rdx
        jmp     skip_instruction

answer_wrmsr:
        cmp     dword [rbp + SAVED_RCX], EFER
        jne     inject_general_protection
        READ    GUEST_EFER
        and     eax, 1 << 10            ; LMA follows CR0.PG by itself
        mov     edx, [rbp + SAVED_RAX]
        and     edx, ~(1 << 10)
        or      edx, eax
        WRITE   GUEST_EFER, rdx
        jmp     skip_instruction

; ---- exceptions for the guest ----------------------------------------------------------------------------------------

inject_invalid_opcode:
        WRITE   ENTRY_INTERRUPTION_INFORMATION, INFO_VALID | INFO_HARDWARE_EXCEPTION | 6
        jmp     resume

inject_general_protection:
        WRITE   ENTRY_EXCEPTION_ERROR_CODE, 0
        WRITE   ENTRY_INTERRUPTION_INFORMATION, INFO_VALID | INFO_HARDWARE_EXCEPTION | INFO_ERROR_CODE | 13
        jmp     resume

; ---- interrupts: acknowledged by the exit, injected as soon as the guest can take them --------------------------------

external_interrupt:
        READ    EXIT_INTERRUPTION_INFORMATION
        movzx   ebx, al
        READ    GUEST_RFLAGS
        test    eax, RFLAGS_IF
        jz      .wait
        READ    GUEST_INTERRUPTIBILITY
        test    al, 3                   ; blocking by STI, by MOV SS
        jnz     .wait
        call    inject_interrupt
        jmp     resume
.wait:  mov     [pending], ebx
        READ    PRIMARY_CONTROLS
        mov     rdx, rax
        or      edx, INTERRUPT_WINDOW_EXITING
        WRITE   PRIMARY_CONTROLS, rdx
        jmp     resume

interrupt_window:
        READ    PRIMARY_CONTROLS
        mov     rdx, rax
        and     edx, ~INTERRUPT_WINDOW_EXITING
        WRITE   PRIMARY_CONTROLS, rdx
        mov     ebx, [pending]
        call    inject_interrupt
        jmp     resume

; ebx = vector. An interrupt ends HLT.
inject_interrupt:
        mov     edx, ebx
        or      edx, INFO_VALID
        WRITE   ENTRY_INTERRUPTION_INFORMATION, rdx
        WRITE   GUEST_ACTIVITY, ACTIVITY_ACTIVE
        ret

; ---- EPT violations: memory is given when it is touched, device registers are the machine's own -----------------------

ept_violation:
        READ    GUEST_PHYSICAL_ADDRESS
        and     rax, ~0xfff
        cmp     rax, GUEST_SIZE
        jae     .device
        lea     rdx, [rax + GUEST_BASE + EPT_MEMORY]
        shr     rax, 12
        mov     [EPT_PT_MEMORY + rax * 8], rdx
        jmp     resume
.device:
        mov     rdx, rax
        mov     ecx, DEVICES
        sub     rdx, rcx
        cmp     rdx, 0x200000
        jae     no_answer
        shr     rdx, 12
        or      rax, EPT_DEVICE
        mov     [EPT_PT_DEVICES + rdx * 8], rax
        jmp     resume

; ---- the end -------------------------------------------------------------------------------------------------------

guest_is_done:
        PRINT   13, 10, "  vmm  the guest is done: "
        mov     rax, [exits]
        call    put_decimal
        PRINT   " VM exits answered", 13, 10
        vmxoff
        jmp     stop

halted_for_good:
        PRINT   13, 10, "  vmm  the guest has halted with interrupts disabled", 13, 10
        jmp     stop

no_answer:
        PRINT   13, 10, "  vmm  no answer to a VM exit: reason "
        READ    EXIT_REASON
        mov     ecx, 8
        call    put_hex
        PRINT   ", qualification "
        READ    EXIT_QUALIFICATION
        mov     ecx, 16
        call    put_hex
        PRINT   ", RIP "
        READ    GUEST_RIP
        mov     ecx, 16
        call    put_hex
        PRINT   13, 10
        jmp     stop

; VMfail: all that a processor tells is a number.
vmx_failed:
        jc      .invalid
        PRINT   13, 10, "  vmm  a VMX instruction failed: VM-instruction error "
        mov     ecx, VM_INSTRUCTION_ERROR
        vmread  rax, rcx
        call    put_decimal
        PRINT   13, 10
        jmp     stop
.invalid:
        PRINT   13, 10, "  vmm  a VMX instruction failed: no current VMCS", 13, 10
stop:
        cli
        hlt
        jmp     stop

        align   8
vmxon_pointer:
        dq      VMXON_REGION
vmcs_pointer:
        dq      VMCS_REGION
exits:  dq      0
pending:
        dd      0                       ; vector of an interrupt that waits for the interrupt window

        align   16
guest_image:
        incbin  "demo.bin"
guest_image_end:

        END_OF_IMAGE
