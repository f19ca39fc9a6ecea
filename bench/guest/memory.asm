; Two endless memory loops for the benchmarks, entered in 64-bit mode with identity-mapped memory.
;
; Offset 0 jumps to `pages`: one load and one store on each of 8,192 pages, twice what the engine's TLB holds.
; Offset 8 jumps to `copy`: REP MOVSQ of 64 KiB, forth and back.
;
; Assemble: nasm -f bin -o bench/guest/memory.bin bench/guest/memory.asm

        bits    64
        org     0x8000

BUFFER          equ 0x200000
PAGES           equ 8192
COPY_QUADWORDS  equ 8192

        jmp     strict near pages
        align   8
        jmp     strict near copy
        align   8

pages:  mov     esi, BUFFER
        mov     ecx, PAGES
.touch: mov     rax, [rsi]
        add     rax, rcx
        mov     [rsi + 8], rax
        add     rsi, 4096
        dec     ecx
        jnz     .touch
        jmp     pages

copy:   mov     esi, BUFFER
        mov     edi, BUFFER + COPY_QUADWORDS * 8
        mov     ecx, COPY_QUADWORDS
        rep     movsq
        xchg    esi, edi
        sub     esi, COPY_QUADWORDS * 8
        sub     edi, COPY_QUADWORDS * 8
        mov     ecx, COPY_QUADWORDS
        rep     movsq
        jmp     copy
