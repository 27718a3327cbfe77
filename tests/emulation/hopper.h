// The units of sm_90a that work beside the threads: bulk copies, tensor cores of a warpgroup, mbarriers, register pool.
#pragma once

#include <cstdint>

namespace emulator {

void reset_hopper(uint32_t threads);
// Let some unit do a piece of its work. False if none has any.
bool advance_hopper();
// What is still under way, nullptr if nothing.
const char* hopper_leftover();

}  // namespace emulator
