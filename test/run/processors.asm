; Several processors: the first one (32-bit protected mode, at 10000H) wakes the others with INIT and a start-up IPI; they begin in
; real-address mode at 11000H. Everyone counts, says so, and halts.
;
; Assemble: nasm -f bin -I src/guest/ -o test/run/processors.bin test/run/processors.asm

ARRIVED         equ 0x9000      ; processors that were woken
COUNTER         equ 0x9004      ; increments of all processors
FINISHED        equ 0x9008      ; woken processors that are done
EXPECTED        equ 0x9010      ; how many to wait for: written by the test
IDENTITIES      equ 0x9020      ; one bit an APIC ID
PASSES          equ 10000
APIC            equ 0xfee00000
ICR             equ 0x300
INIT_OTHERS     equ 0xc4500
STARTUP_OTHERS  equ 0xc4611

        org     0x10000
        bits    32
        mov     dword [APIC + ICR], INIT_OTHERS
        mov     dword [APIC + ICR], STARTUP_OTHERS
        mov     edx, [EXPECTED]
.wait:  pause
        cmp     [ARRIVED], edx
        jb      .wait
        mov     ecx, PASSES
.count: lock inc dword [COUNTER]
        dec     ecx
        jnz     .count
.last:  pause
        cmp     [FINISHED], edx
        jb      .last
        hlt

        times   0x1000 - ($ - $$) db 0
        bits    16
        xor     ax, ax
        mov     ds, ax
        lock inc dword [ARRIVED]
        mov     eax, 1
        cpuid
        shr     ebx, 24
        lock bts dword [IDENTITIES], ebx
        mov     ecx, PASSES
.woken: lock inc dword [COUNTER]
        dec     ecx
        jnz     .woken
        lock inc dword [FINISHED]
        hlt
