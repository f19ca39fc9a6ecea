; A 64-bit hypervisor that enters VMX operation by itself and runs a guest which executes CPUID r13d times, then HLT.
; It counts the exits in r15 and halts with r14 = 600dh; on a VMX instruction that fails, with r14 = deadh and the error in rdx.
;
; Assemble: nasm -f bin -o test/unit/vmx-hypervisor.bin test/unit/vmx-hypervisor.asm
bits 64
org 0x100000
R_VMXON equ 0x40000
R_VMCS equ 0x41000
%macro vmw 2
  mov rax, %1
  mov rdx, %2
  vmwrite rax, rdx
  jbe near fail
%endmacro
start:
  mov ecx, 0x3a
  mov eax, 5
  xor edx, edx
  wrmsr
  mov ecx, 0x480
  rdmsr
  mov [R_VMXON], eax
  mov [R_VMCS], eax
  vmxon [rel p_vmxon]
  jbe near fail
  vmclear [rel p_vmcs]
  jbe near fail
  vmptrld [rel p_vmcs]
  jbe near fail
  ; controls
  mov ecx, 0x48d
  rdmsr
  vmw 0x4000, rax
%macro ctl 3
  mov ecx, %1
  rdmsr
  or eax, %3
  mov edx, eax
  mov eax, %2
  vmwrite rax, rdx
  jbe near fail
%endmacro
  ctl 0x48d, 0x4000, 0
  ctl 0x48e, 0x4002, 0x80000080
  vmw 0x401e, 0x20          ; VPID
  vmw 0x0000, 1
  ctl 0x48f, 0x400c, 0x200
  ctl 0x490, 0x4012, 0x200
  ; host
  mov rdx, cr0
  mov eax, 0x6c00
  vmwrite rax, rdx
  mov rdx, cr3
  mov eax, 0x6c02
  vmwrite rax, rdx
  mov eax, 0x6802
  vmwrite rax, rdx
  mov rdx, cr4
  mov eax, 0x6c04
  vmwrite rax, rdx
  mov eax, 0x6804
  vmwrite rax, rdx
  mov rdx, cr0
  mov eax, 0x6800
  vmwrite rax, rdx
  vmw 0xc02, 8
  vmw 0xc0c, 24
  vmw 0x6c14, 0x9000
  lea rdx, [rel host]
  mov eax, 0x6c16
  vmwrite rax, rdx
  vmw 0x2800, -1
  ; guest
  vmw 0x802, 8
  vmw 0x804, 16
  vmw 0x806, 16
  vmw 0x80e, 24
  vmw 0x4802, 0xffffffff
  vmw 0x4804, 0xffffffff
  vmw 0x4806, 0xffffffff
  vmw 0x480e, 0x67
  vmw 0x4816, 0xa09b
  vmw 0x4818, 0xc093
  vmw 0x481a, 0xc093
  vmw 0x4814, 0x10000
  vmw 0x481c, 0x10000
  vmw 0x481e, 0x10000
  vmw 0x4820, 0x10000
  vmw 0x4822, 0x8b
  vmw 0x681a, 0x400
  vmw 0x6820, 2
  vmw 0x681c, 0xa000
  lea rdx, [rel guest]
  mov eax, 0x681e
  vmwrite rax, rdx
  xor r15, r15
  xor ebp, ebp
  vmlaunch
  jmp fail
host:
  inc r15
  mov eax, 0x4402
  vmread rcx, rax
  cmp ecx, 10
  jne done
  mov eax, 0x440c
  vmread rcx, rax
  mov eax, 0x681e
  vmread rdx, rax
  add rdx, rcx
  vmwrite rax, rdx
  vmresume
fail:
  mov eax, 0x4400
  vmread rdx, rax
  mov r14, 0xdead
  hlt
done:
  mov r14d, 0x600d
  hlt
guest:
  cpuid
  inc ebp
  cmp ebp, r13d
  jne guest
  hlt
align 8
p_vmxon dq R_VMXON
p_vmcs dq R_VMCS
