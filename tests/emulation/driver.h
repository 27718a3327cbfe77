// How an emitted kernel makes itself known to the emulated driver.
#pragma once

#include <utility>

namespace emulator {

struct Kernel {
  const char* name;
  unsigned threads;
  void (*call)(void** parameters);
  int max_shared = 0;
  Kernel* next = nullptr;

  Kernel(const char* name, unsigned threads, void (*call)(void**));
};

extern Kernel* kernels;

inline Kernel::Kernel(const char* name, unsigned threads, void (*call)(void**)) : name(name), threads(threads), call(call) {
  next = kernels;
  kernels = this;
}

// Calls a kernel with parameters that are given by address, as the driver does.
template <auto function>
struct Caller;

template <class... Parameters, void (*function)(Parameters...)>
struct Caller<function> {
  __attribute__((no_sanitize("thread"))) static void call(void** parameters) { with(parameters, std::index_sequence_for<Parameters...>()); }

 private:
  template <size_t... i>
  __attribute__((no_sanitize("thread"))) static void with(void** parameters, std::index_sequence<i...>) {
    function(*static_cast<Parameters*>(parameters[i])...);
  }
};

}  // namespace emulator
