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

%include "hypervisor-vmcs.inc"

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

%include "hypervisor-exits.inc"

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
