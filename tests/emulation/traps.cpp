#include "traps.h"

#include <ucontext.h>

#include <cstdint>

#include "block.h"

#ifdef __x86_64__

namespace emulator {
namespace {

const void* bad_address = nullptr;

[[noreturn]] void report_access() { block.fail("an access to %p, where there is no memory", bad_address); }

// Length of a `div` or `idiv` of 32 or 64 bits (Intel SDM 2, opcode F7 /6 and /7), 0 for another instruction.
int division_length(const uint8_t* code) {
  const uint8_t* at = code;
  if ((*at & 0xf0) == 0x40) ++at;  // REX
  if (*at++ != 0xf7 || (*at >> 3 & 6) != 6) return 0;
  const int mode = *at >> 6, base = *at & 7;
  ++at;
  if (mode == 3) return static_cast<int>(at - code);
  bool far = mode == 0 && base == 5;
  if (base == 4) far = mode == 0 && (*at++ & 7) == 5;  // a scaled index
  return static_cast<int>(at - code) + (mode == 1 ? 1 : mode == 2 || far ? 4 : 0);
}

void skip_division(int signal, siginfo_t*, void* context) {
  auto& registers = static_cast<ucontext_t*>(context)->uc_mcontext.gregs;
  const int length = division_length(reinterpret_cast<const uint8_t*>(registers[REG_RIP]));
  if (!length) {
    ::signal(signal, SIG_DFL);
    return;
  }
  registers[REG_RAX] = registers[REG_RDX] = -1;
  registers[REG_RIP] += length;
}

void leave_thread(int, siginfo_t* info, void* context) {
  auto& registers = static_cast<ucontext_t*>(context)->uc_mcontext.gregs;
  bad_address = info->si_addr;
  registers[REG_RSP] = registers[REG_RSP] / 16 * 16 - 8;  // as after a call
  registers[REG_RIP] = reinterpret_cast<greg_t>(&report_access);
}

}  // namespace

Traps::Traps() {
  struct sigaction action {};
  sigemptyset(&action.sa_mask);
  action.sa_flags = SA_SIGINFO;
  action.sa_sigaction = skip_division;
  sigaction(SIGFPE, &action, &division_);
  action.sa_sigaction = leave_thread;
  sigaction(SIGSEGV, &action, &access_);
}

Traps::~Traps() {
  sigaction(SIGFPE, &division_, nullptr);
  sigaction(SIGSEGV, &access_, nullptr);
}

}  // namespace emulator

#else  // ARM divides by zero without a trap

emulator::Traps::Traps() {}
emulator::Traps::~Traps() {}

#endif
