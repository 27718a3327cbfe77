// The part of the CUDA driver that a package's host looks up: devices, libraries, launches. Kernels run before
// cuLaunchKernelEx returns, block by block.
#include <cuda.h>

#include <cstring>
#include <mutex>
#include <string>

#include "block.h"
#include "driver.h"
#include "tensor_map.h"
#include "traps.h"

namespace emulator {

Kernel* kernels = nullptr;  // a list that `Kernel`s of the emitted source put themselves on

namespace {

constexpr int kMultiprocessors = 3;  // few, so that persistent blocks get several tiles
constexpr int kSharedWithoutAsking = 48 * 1024;

std::mutex mutex;
uint64_t seed = 0;
int shared_limit = kMaxShared;  // of a block on the GPU that is emulated

Kernel* find(const char* name) {
  for (Kernel* kernel = kernels; kernel; kernel = kernel->next)
    if (!std::strcmp(kernel->name, name)) return kernel;
  return nullptr;
}

CUresult init(unsigned) { return CUDA_SUCCESS; }

CUresult error_string(CUresult code, const char** text) {
  *text = code == CUDA_ERROR_LAUNCH_FAILED ? block.message : "refused by the emulator";
  return CUDA_SUCCESS;
}

CUresult device_get(CUdevice* device, int index) {
  *device = index;
  return index == 0 ? CUDA_SUCCESS : CUDA_ERROR_INVALID_DEVICE;
}

CUresult device_attribute(int* value, CUdevice_attribute attribute, CUdevice) {
  if (attribute != CU_DEVICE_ATTRIBUTE_MULTIPROCESSOR_COUNT) return CUDA_ERROR_NOT_SUPPORTED;
  *value = kMultiprocessors;
  return CUDA_SUCCESS;
}

CUresult retain_context(CUcontext* context, CUdevice) {
  *context = reinterpret_cast<CUcontext>(&seed);  // any address
  return CUDA_SUCCESS;
}

CUresult current_context(CUcontext* context) {
  *context = nullptr;
  return CUDA_SUCCESS;
}

CUresult set_context(CUcontext) { return CUDA_SUCCESS; }

CUresult load_library(CUlibrary* library, const void* image, CUjit_option*, void**, unsigned, CUlibraryOption*, void**,
                      unsigned) {
  *library = reinterpret_cast<CUlibrary>(const_cast<void*>(image));
  return CUDA_SUCCESS;
}

CUresult get_kernel(CUkernel* kernel, CUlibrary, const char* name) {
  *kernel = reinterpret_cast<CUkernel>(find(name));
  return *kernel ? CUDA_SUCCESS : CUDA_ERROR_NOT_FOUND;
}

CUresult set_attribute(CUfunction_attribute attribute, int value, CUkernel kernel, CUdevice) {
  if (attribute != CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES || value > shared_limit)
    return CUDA_ERROR_INVALID_VALUE;
  reinterpret_cast<Kernel*>(kernel)->max_shared = value;
  return CUDA_SUCCESS;
}

// A kernel may overlap the one before, which here has ended: it is launched so on a GPU that can.
CUresult launch(const CUlaunchConfig* config, CUfunction function, void** parameters, void** extra) {
  const auto* kernel = reinterpret_cast<const Kernel*>(function);
  const int limit = kernel->max_shared ? kernel->max_shared : kSharedWithoutAsking;
  const unsigned x = config->gridDimX, threads = config->blockDimX, shared_bytes = config->sharedMemBytes;
  const bool flat = config->gridDimY == 1 && config->gridDimZ == 1 && config->blockDimY == 1 && config->blockDimZ == 1 && !extra;
  if (!flat || !x || threads != kernel->threads || static_cast<int>(shared_bytes) > limit)
    return CUDA_ERROR_INVALID_VALUE;
  for (unsigned i = 0; i < config->numAttrs; ++i)
    if (config->attrs[i].id != CU_LAUNCH_ATTRIBUTE_PROGRAMMATIC_STREAM_SERIALIZATION) return CUDA_ERROR_NOT_SUPPORTED;
  std::lock_guard<std::mutex> guard(mutex);
  Traps traps;
  bool is_right = true;
  for (unsigned i = 0; i < x && is_right; ++i)
    is_right = block.run({kernel->call, parameters, x, threads, shared_bytes}, i, seed);
  block.rest();
  return is_right ? CUDA_SUCCESS : CUDA_ERROR_LAUNCH_FAILED;
}

// With the driver's rules for what it takes.
CUresult encode_map(CUtensorMap* map, CUtensorMapDataType type, cuuint32_t axes, void* base, const cuuint64_t* sizes,
                    const cuuint64_t* strides, const cuuint32_t* boxes, const cuuint32_t* steps,
                    CUtensorMapInterleave interleave, CUtensorMapSwizzle swizzle, CUtensorMapL2promotion,
                    CUtensorMapFloatOOBfill fill) {
  const uint32_t bytes = type == CU_TENSOR_MAP_DATA_TYPE_FLOAT16 || type == CU_TENSOR_MAP_DATA_TYPE_BFLOAT16 ? 2
                         : type == CU_TENSOR_MAP_DATA_TYPE_UINT8                                              ? 1
                         : type == CU_TENSOR_MAP_DATA_TYPE_FLOAT32                                            ? 4
                                                                                                              : 0;
  const bool is_swizzled = swizzle == CU_TENSOR_MAP_SWIZZLE_128B;
  const bool is_known = bytes && interleave == CU_TENSOR_MAP_INTERLEAVE_NONE && fill == CU_TENSOR_MAP_FLOAT_OOB_FILL_NONE &&
                        (is_swizzled || swizzle == CU_TENSOR_MAP_SWIZZLE_NONE);
  if (!is_known || axes < 1 || axes > kMapAxes) return CUDA_ERROR_NOT_SUPPORTED;
  if (reinterpret_cast<uintptr_t>(map) % 64 || reinterpret_cast<uintptr_t>(base) % 16) return CUDA_ERROR_INVALID_VALUE;
  TensorMap made{static_cast<const char*>(base), axes, bytes, is_swizzled, {}, {}, {bytes}};
  for (unsigned i = 0; i < axes; ++i) {
    if (!sizes[i] || sizes[i] > 1ull << 32 || !boxes[i] || boxes[i] > 256 || steps[i] != 1) return CUDA_ERROR_INVALID_VALUE;
    made.sizes[i] = sizes[i];
    made.boxes[i] = boxes[i];
    if (i == 0) continue;
    made.strides[i] = strides[i - 1];
    if (strides[i - 1] % 16 || strides[i - 1] >= 1ull << 40) return CUDA_ERROR_INVALID_VALUE;
  }
  if ((is_swizzled && boxes[0] * bytes > 128) || boxes[0] * bytes % 16) return CUDA_ERROR_INVALID_VALUE;
  std::memset(map, 0, sizeof *map);
  std::memcpy(map, &made, sizeof made);
  return CUDA_SUCCESS;
}

struct Symbol {
  const char* name;
  void* function;
};

// Checked against the driver's own declarations.
template <class Declared>
void* as(Declared function) {
  return reinterpret_cast<void*>(function);
}

const Symbol kSymbols[] = {
    {"cuInit", as<decltype(&cuInit)>(init)},
    {"cuGetErrorString", as<decltype(&cuGetErrorString)>(error_string)},
    {"cuDeviceGet", as<decltype(&cuDeviceGet)>(device_get)},
    {"cuDeviceGetAttribute", as<decltype(&cuDeviceGetAttribute)>(device_attribute)},
    {"cuDevicePrimaryCtxRetain", as<decltype(&cuDevicePrimaryCtxRetain)>(retain_context)},
    {"cuCtxGetCurrent", as<decltype(&cuCtxGetCurrent)>(current_context)},
    {"cuCtxSetCurrent", as<decltype(&cuCtxSetCurrent)>(set_context)},
    {"cuLibraryLoadData", as<decltype(&cuLibraryLoadData)>(load_library)},
    {"cuLibraryGetKernel", as<decltype(&cuLibraryGetKernel)>(get_kernel)},
    {"cuKernelSetAttribute", as<decltype(&cuKernelSetAttribute)>(set_attribute)},
    {"cuTensorMapEncodeTiled", as<decltype(&cuTensorMapEncodeTiled)>(encode_map)},
    {"cuLaunchKernelEx", as<decltype(&cuLaunchKernelEx)>(launch)},
};

}  // namespace
}  // namespace emulator

// ------------------------------------------------------------------------------------------ for the host and for tests
extern "C" {

// What host.cpp calls as dlopen and dlsym.
__attribute__((visibility("default"))) void* emulator_dlopen(const char* name, int) {
  return std::strcmp(name, "libcuda.so.1") ? nullptr : &emulator::seed;
}
__attribute__((visibility("default"))) void* emulator_dlsym(void*, const char* name) {
  for (const auto& symbol : emulator::kSymbols)
    if (!std::strcmp(symbol.name, name)) return symbol.function;
  return nullptr;
}

// Run a kernel by name: nullptr, or what went wrong.
__attribute__((visibility("default"))) const char* emulator_launch(const char* name, unsigned grid, unsigned shared_bytes,
                                                                   void** parameters) {
  auto* kernel = emulator::find(name);
  if (!kernel) return "no such kernel";
  kernel->max_shared = emulator::kMaxShared;
  const auto function = reinterpret_cast<CUfunction>(kernel);
  CUlaunchConfig config{};
  config.gridDimX = grid;
  config.blockDimX = kernel->threads;
  config.gridDimY = config.gridDimZ = config.blockDimY = config.blockDimZ = 1;
  config.sharedMemBytes = shared_bytes;
  const auto code = emulator::launch(&config, function, parameters, nullptr);
  const char* text = nullptr;
  if (code) emulator::error_string(code, &text);
  return text;
}

// The order of threads and copies of later launches.
__attribute__((visibility("default"))) void emulator_seed(uint64_t seed) { emulator::seed = seed; }

// What a block of the emulated GPU may have of shared memory.
__attribute__((visibility("default"))) void emulator_limit_shared(int bytes) { emulator::shared_limit = bytes; }

// Later launches may touch [begin, begin + bytes), and nothing else once something is allowed.
__attribute__((visibility("default"))) void emulator_allow(const char* begin, uint64_t bytes) {
  emulator::block.allow(begin, begin + bytes);
}
__attribute__((visibility("default"))) void emulator_forget_allowed() { emulator::block.forget_allowed(); }
}
