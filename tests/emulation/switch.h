// Leaving one stack and going on on another.
#pragma once

#include <cstdint>

#ifndef __x86_64__
#error "the emulator's context switch is written for x86-64; add one for this machine"
#endif

// Save where this stack is in *from and continue the one at `to`.
extern "C" void emulator_switch(void** from, void* to);

asm(R"(
.text
.type emulator_switch, @function
emulator_switch:
  pushq %rbp
  pushq %rbx
  pushq %r12
  pushq %r13
  pushq %r14
  pushq %r15
  movq %rsp, (%rdi)
  movq %rsi, %rsp
  popq %r15
  popq %r14
  popq %r13
  popq %r12
  popq %rbx
  popq %rbp
  ret
)");

namespace emulator {

// A stack below `top` (a multiple of 16) whose first switch calls `entry`, which never returns.
inline void* fresh_stack(unsigned char* top, void (*entry)()) {
  auto** words = reinterpret_cast<void**>(top);
  *--words = nullptr;  // the return address of `entry`
  *--words = reinterpret_cast<void*>(entry);
  for (int i = 0; i < 6; ++i) *--words = nullptr;
  return words;
}

}  // namespace emulator
