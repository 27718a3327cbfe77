// Leaving one stack and going on on another.
#pragma once

#include <cstdint>

#if defined(__x86_64__) && !defined(EMULATOR_UCONTEXT)

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

#else  // slower: each switch asks the system for the signal mask

#include <ucontext.h>

#include <new>

inline void emulator_switch(void** from, void* to) {
  ucontext_t here;
  *from = &here;
  swapcontext(&here, static_cast<ucontext_t*>(to));
}

namespace emulator {

inline void* fresh_stack(unsigned char* top, void (*entry)()) {
  constexpr size_t kSize = 128 * 1024;  // below the context itself
  auto* context = new (top - (sizeof(ucontext_t) + 63) / 64 * 64) ucontext_t;
  getcontext(context);
  context->uc_stack.ss_sp = reinterpret_cast<unsigned char*>(context) - kSize;
  context->uc_stack.ss_size = kSize;
  makecontext(context, entry, 0);
  return context;
}

}  // namespace emulator

#endif
