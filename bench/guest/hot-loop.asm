; A guest of hot loops: xorshift fill, table-driven CRC-32, memory clear, sieve. 64-bit mode, 2 MiB pages, no interrupts.
;
; Everything stays in the caches and the TLB, so it flatters every engine: compare engines with it, nothing else.
; The number of rounds is the quadword at offset 8 of the image. Prints the checksum and "done" on the first serial port,
; then writes to the debug-exit port and halts.
;
; Assemble: nasm -f bin -I src/guest/ -o bench/guest/hot-loop.bin bench/guest/hot-loop.asm

%include "boot-sector.inc"
%include "console.inc"

CRC_TABLE       equ 0x200000            ; 256 dwords
BUFFER          equ 0x400000            ; 256 KiB
BUFFER_BYTES    equ 0x40000
FLAGS           equ 0x500000            ; sieve of 64 Ki numbers
FLAGS_LIMIT     equ 0x10000
DEBUG_EXIT      equ 0xf4

long_mode:
        mov     ax, DATA
        mov     ss, ax
        mov     rsp, STACK_TOP
        call    serial_init
        call    make_crc_table
        mov     r12, [parameter]
        mov     r13, 0x2545f4914f6cdd1d ; xorshift state
        xor     r14, r14                ; checksum
        PRINT   "start", 13, 10

.round: test    r12, r12
        jz      .finished

; xorshift64 fill
        mov     edi, BUFFER
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

; CRC-32 of the buffer, one byte at a time
        mov     esi, BUFFER
        mov     ecx, BUFFER_BYTES
        mov     eax, 0xffffffff
.crc:   movzx   edx, byte [rsi]
        xor     dl, al
        shr     eax, 8
        xor     eax, [CRC_TABLE + rdx * 4]
        inc     rsi
        dec     ecx
        jnz     .crc
        not     eax
        add     r14, rax

; clear, four quadwords at a time
        mov     edi, BUFFER
        mov     ecx, BUFFER_BYTES / 32
        xor     eax, eax
.clear: mov     [rdi], rax
        mov     [rdi + 8], rax
        mov     [rdi + 16], rax
        mov     [rdi + 24], rax
        add     rdi, 32
        dec     ecx
        jnz     .clear

; sieve
        mov     edi, FLAGS
        mov     ecx, FLAGS_LIMIT / 8
.ready: mov     [rdi], rax
        add     rdi, 8
        dec     ecx
        jnz     .ready
        mov     ecx, 2
.next:  cmp     byte [FLAGS + rcx], 0
        jne     .composite
        inc     r14
        mov     eax, ecx
        imul    eax, ecx
        cmp     eax, FLAGS_LIMIT
        jae     .composite
.strike:
        mov     byte [FLAGS + rax], 1
        add     eax, ecx
        cmp     eax, FLAGS_LIMIT
        jb      .strike
.composite:
        inc     ecx
        cmp     ecx, FLAGS_LIMIT
        jb      .next

        dec     r12
        jmp     .round

.finished:
        mov     rax, r14
        mov     ecx, 16
        call    put_hex
        PRINT   " done", 13, 10
        xor     eax, eax
        out     DEBUG_EXIT, al
.halt:  cli
        hlt
        jmp     .halt

make_crc_table:
        xor     ecx, ecx
.entry: mov     eax, ecx
        mov     edx, 8
.bit:   shr     eax, 1
        jnc     .even
        xor     eax, 0xedb88320
.even:  dec     edx
        jnz     .bit
        mov     [CRC_TABLE + rcx * 4], eax
        inc     ecx
        cmp     ecx, 256
        jb      .entry
        ret

        END_OF_IMAGE
