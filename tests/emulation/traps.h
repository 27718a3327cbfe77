// What the CPU traps and a GPU does not, while kernels run.
#pragma once

#include <signal.h>

namespace emulator {

// While it lives: integer division by zero gives all ones, as on GPUs; an access to memory that is not there fails the
// launch, with the thread's name.
class Traps {
 public:
  Traps();
  ~Traps();

 private:
  struct sigaction division_, access_;
};

}  // namespace emulator
