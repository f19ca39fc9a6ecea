; Two processors: the first one (32-bit protected mode, at 10000H) enters VMX operation, makes a VMCS current, wakes the other,
; and halts; the other begins in real-address mode at 11000H and spins.
;
; Assemble: nasm -f bin -I src/guest/ -o test/run/vmx-processor.bin test/run/vmx-processor.asm

%include "vmcs.inc"

PAGE_DIRECTORY  equ 0x20000
VMXON_REGION    equ 0x21000
VMCS_REGION     equ 0x22000
RIP             equ 0x12345678
APIC            equ 0xfee00000
ICR             equ 0x300
INIT_OTHERS     equ 0xc4500
STARTUP_OTHERS  equ 0xc4611

        org     0x10000
        bits    32
        mov     dword [PAGE_DIRECTORY], 0x83                    ; 4-MiB pages: RAM, and the local APIC
        mov     dword [PAGE_DIRECTORY + (APIC >> 22) * 4], (APIC & 0xffc00000) | 0x93
        mov     eax, PAGE_DIRECTORY
        mov     cr3, eax
        mov     eax, 1 << 13 | 1 << 4                           ; VMXE, PSE
        mov     cr4, eax
        mov     eax, cr0
        or      eax, 1 << 31 | 1 << 5                           ; PG, NE
        mov     cr0, eax
        mov     ecx, MSR_VMX_BASIC
        rdmsr
        and     eax, 0x7fffffff
        mov     [VMXON_REGION], eax
        mov     [VMCS_REGION], eax
        vmxon   [vmxon_pointer]
        vmclear [vmcs_pointer]
        vmptrld [vmcs_pointer]
        mov     eax, GUEST_RIP
        mov     ebx, RIP
        vmwrite eax, ebx
        mov     dword [APIC + ICR], INIT_OTHERS
        mov     dword [APIC + ICR], STARTUP_OTHERS
        hlt

        align   8
vmxon_pointer:  dq VMXON_REGION
vmcs_pointer:   dq VMCS_REGION

        times   0x1000 - ($ - $$) db 0
        bits    16
        jmp     $
