// causal_f16_d64: host launchers of the CUDA kernels, printed by attngen 0.1.0 from the package's program.
// The machine code lies inside this library. The driver is looked up when it is first needed, so the library links
// no CUDA and loads anywhere.
#include <cstdint>
#include <cstdio>
#include <mutex>
#include <type_traits>

#include <cuda.h>
#include <dlfcn.h>
#include <dlpack/dlpack.h>
#include <tvm/ffi/c_api.h>

asm(".section .rodata\n"
    ".balign 16\n"
    "attngen_image:\n"
    ".incbin \"kernel.cubin\"\n"
    ".previous\n");
extern "C" const unsigned char attngen_image[];

namespace {

// ------------------------------------------------------------------------------------------ errors
int fail(const char* kind, const char* message) {
  TVMFFIErrorSetRaisedFromCStr(kind, message);
  return -1;
}

// ------------------------------------------------------------------------------------------ the driver
struct Driver {
  decltype(&cuInit) init = nullptr;
  decltype(&cuGetErrorString) error_string = nullptr;
  decltype(&cuDeviceGet) device_get = nullptr;
  decltype(&cuDeviceGetAttribute) device_attribute = nullptr;
  decltype(&cuDevicePrimaryCtxRetain) retain_context = nullptr;
  decltype(&cuCtxGetCurrent) current_context = nullptr;
  decltype(&cuCtxSetCurrent) set_context = nullptr;
  decltype(&cuLibraryLoadData) load_library = nullptr;
  decltype(&cuLibraryGetKernel) get_kernel = nullptr;
  decltype(&cuKernelSetAttribute) set_attribute = nullptr;
  decltype(&cuLaunchKernelEx) launch = nullptr;
  decltype(&cuTensorMapEncodeTiled) encode_map = nullptr;
};

Driver driver;

bool find_driver() {
  void* library = dlopen("libcuda.so.1", RTLD_NOW);
  if (!library) return false;
  auto find = [&](auto& function, const char* name) {
    function = reinterpret_cast<std::remove_reference_t<decltype(function)>>(dlsym(library, name));
    return function != nullptr;
  };
  return find(driver.init, "cuInit") && find(driver.error_string, "cuGetErrorString") &&
         find(driver.device_get, "cuDeviceGet") && find(driver.device_attribute, "cuDeviceGetAttribute") &&
         find(driver.retain_context, "cuDevicePrimaryCtxRetain") &&
         find(driver.current_context, "cuCtxGetCurrent") && find(driver.set_context, "cuCtxSetCurrent") &&
         find(driver.load_library, "cuLibraryLoadData") && find(driver.get_kernel, "cuLibraryGetKernel") &&
         find(driver.set_attribute, "cuKernelSetAttribute") && find(driver.launch, "cuLaunchKernelEx") &&
         find(driver.encode_map, "cuTensorMapEncodeTiled");
}

int driver_failure(const char* what, CUresult code) {
  const char* text = "unknown error";
  if (driver.error_string) driver.error_string(code, &text);
  char message[512];
  std::snprintf(message, sizeof message, "causal_f16_d64: %s: CUDA error %d, %s", what, static_cast<int>(code), text);
  return fail("RuntimeError", message);
}

// ------------------------------------------------------------------------------------------ devices
constexpr int kKernels = 4;
constexpr int kDevices = 64;
constexpr const char* kSymbols[] = {"attngen_main_kernel", "attngen_decode_kernel", "attngen_decode_more_kernel", "attngen_combine_kernel",  };
constexpr int kShared[] = {32768, 40960, 18944, 0,  };
constexpr bool kOverlaps[] = {false, false, false, false,  };  // the kernel before

struct Device {
  bool ready = false;
  CUcontext context = nullptr;
  int64_t multiprocessors = 0;
};

std::mutex mutex;
const unsigned char* code_to_load = attngen_image;
CUlibrary image = nullptr;
CUkernel kernels[kKernels];
Device devices[kDevices];

// Load the machine code for a device; its primary context is the one that PyTorch uses. 0 if all is well.
int prepare(int index) {
  std::lock_guard<std::mutex> guard(mutex);
  if (index < 0 || index >= kDevices) return fail("ValueError", "causal_f16_d64: no such CUDA device");
  Device& device = devices[index];
  if (device.ready) return 0;
  if (!driver.init && !find_driver())
    return fail("RuntimeError", "causal_f16_d64: no NVIDIA driver (libcuda.so.1) of CUDA 12.0 or later on this machine");
  CUdevice number;
  CUcontext before = nullptr;
  CUresult code;
  int count = 0;
  if ((code = driver.init(0))) return driver_failure("cuInit", code);
  if ((code = driver.device_get(&number, index))) return driver_failure("cuDeviceGet", code);
  if ((code = driver.retain_context(&device.context, number))) return driver_failure("cuDevicePrimaryCtxRetain", code);
  driver.current_context(&before);
  driver.set_context(device.context);
  if (!image) code = driver.load_library(&image, code_to_load, nullptr, nullptr, 0, nullptr, nullptr, 0);
  for (int i = 0; i < kKernels && !code; ++i) {
    code = driver.get_kernel(&kernels[i], image, kSymbols[i]);
    if (!code && kShared[i] > 48 * 1024)
      code = driver.set_attribute(CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES, kShared[i], kernels[i], number);
  }
  driver.set_context(before);
  if (code) return driver_failure("loading the kernels", code);
  driver.device_attribute(&count, CU_DEVICE_ATTRIBUTE_MULTIPROCESSOR_COUNT, number);
  device.multiprocessors = count;
  device.ready = true;
  return 0;
}

// While it lives, the device's context is the thread's.
struct Context {
  CUcontext before = nullptr;
  bool changed;
  explicit Context(const Device& device) {
    driver.current_context(&before);
    changed = before != device.context;
    if (changed) driver.set_context(device.context);
  }
  ~Context() {
    if (changed) driver.set_context(before);
  }
};

int launch(int kernel, const Device& device, int64_t blocks, int threads, int64_t stream, void** parameters) {
  if (blocks == 0) return 0;
  Context context(device);
  CUlaunchAttribute overlap{};
  overlap.id = CU_LAUNCH_ATTRIBUTE_PROGRAMMATIC_STREAM_SERIALIZATION;
  overlap.value.programmaticStreamSerializationAllowed = 1;
  CUlaunchConfig config{};
  config.gridDimX = static_cast<unsigned>(blocks);
  config.blockDimX = static_cast<unsigned>(threads);
  config.gridDimY = config.gridDimZ = config.blockDimY = config.blockDimZ = 1;
  config.sharedMemBytes = kShared[kernel];
  config.hStream = reinterpret_cast<CUstream>(stream);
  config.attrs = &overlap;
  config.numAttrs = kOverlaps[kernel];
  const CUresult code = driver.launch(&config, reinterpret_cast<CUfunction>(kernels[kernel]), parameters, nullptr);
  return code ? driver_failure("launching a kernel", code) : 0;
}

// ------------------------------------------------------------------------------------------ arguments
// A tensor argument, or nullptr for None.
const DLTensor* tensor(const TVMFFIAny& value) {
  if (value.type_index == kTVMFFIDLTensorPtr) return static_cast<const DLTensor*>(value.v_ptr);
  if (value.type_index == kTVMFFITensor)
    return reinterpret_cast<const DLTensor*>(reinterpret_cast<const char*>(value.v_obj) + sizeof(TVMFFIObject));
  return nullptr;
}

template <typename T>
T* data(const DLTensor* t) {
  return t ? reinterpret_cast<T*>(static_cast<char*>(t->data) + t->byte_offset) : nullptr;
}

// Elements between neighbours along `axis`; an axis of size 1 never moves, so it broadcasts.
int64_t stride(const DLTensor* t, int axis) { return !t || t->shape[axis] == 1 ? 0 : t->strides[axis]; }

int64_t ceildiv(int64_t a, int64_t b) { return (a + b - 1) / b; }

int64_t max(int64_t a, int64_t b) { return a > b ? a : b; }

int64_t min(int64_t a, int64_t b) { return a < b ? a : b; }

// Kernels read q, k and v 16 bytes at a time. 0 if all is well.
int check_alignment(const char* name, const DLTensor* t) {
  bool empty = false, aligned = reinterpret_cast<uintptr_t>(data<char>(t)) % 16 == 0;
  for (int i = 0; i < t->ndim; ++i) {
    empty |= t->shape[i] == 0;
    if (i + 1 < t->ndim && t->shape[i] > 1) aligned &= t->dtype.bits / 8 * t->strides[i] % 16 == 0;
  }
  if (empty || aligned) return 0;
  char message[256];
  std::snprintf(message, sizeof message,
                "causal_f16_d64: %s must start at a multiple of 16 bytes, and its strides must be multiples of 8 "
                "elements; call .contiguous() or .clone() on it", name);
  return fail("ValueError", message);
}

// Whether the TMA unit can read a tensor of 16-bit elements where it lies.
[[maybe_unused]] int32_t mappable(const DLTensor* t) {
  bool fits = reinterpret_cast<uintptr_t>(data<char>(t)) % 16 == 0;
  for (int i = 0; i < t->ndim; ++i) {
    fits &= t->shape[i] > 0;
    if (t->shape[i] > 1) fits &= i + 1 < t->ndim ? t->strides[i] % 8 == 0 : t->strides[i] == 1;
  }
  return fits;
}

// An axis of a tensor as the TMA unit sees it: elements, bytes between neighbours, elements of a box.
struct Axis {
  int64_t size, stride;
  cuuint32_t box;
};

[[maybe_unused]] Axis axis(const DLTensor* t, int i, cuuint32_t box) {
  return {t->shape[i], t->shape[i] > 1 ? t->strides[i] * (t->dtype.bits / 8) : 0, box};
}

// How the TMA unit sees a tensor: its axes, the innermost first. A tensor without elements is never read: `stand_in` is
// memory to point at.
template <int n>
[[maybe_unused]] int encode(CUtensorMap* map, const char* name, const DLTensor* t, const DLTensor* stand_in, const Axis (&axes)[n],
           CUtensorMapDataType type, CUtensorMapSwizzle swizzle) {
  cuuint64_t sizes[n], strides[n];
  cuuint32_t boxes[n], steps[n];
  bool empty = false;
  for (const Axis& axis : axes) empty |= axis.size == 0;
  for (int i = 0; i < n; ++i) {
    sizes[i] = max(axes[i].size, 1);
    boxes[i] = axes[i].box;
    steps[i] = 1;
    if (i) strides[i - 1] = axes[i].stride && !empty ? axes[i].stride : 16 * sizes[0];  // multiples of 16 bytes
  }
  char* base = data<char>(empty ? stand_in : t);
  const CUresult code = driver.encode_map(map, type, n, base, sizes, strides, boxes, steps, CU_TENSOR_MAP_INTERLEAVE_NONE,
                                          swizzle, CU_TENSOR_MAP_L2_PROMOTION_L2_256B, CU_TENSOR_MAP_FLOAT_OOB_FILL_NONE);
  return code ? driver_failure(name, code) : 0;
}

}  // namespace

// Make the kernels ready on a device: fails where they can't run, before any tensor is there.
extern "C" TVM_FFI_DLL_EXPORT int __tvm_ffi_prepare(void*, const TVMFFIAny* args, int32_t, TVMFFIAny*) {
  return prepare(static_cast<int>(args[0].v_int64));
}

// main kernel; arguments: q, k, v, out, scale, lse, b, hq, seq_q, hkv, seq_kv, splits, device, stream
extern "C" TVM_FFI_DLL_EXPORT int __tvm_ffi_main(void*, const TVMFFIAny* args, int32_t, TVMFFIAny*) {
  const DLTensor* q_tensor = tensor(args[0]);
  const DLTensor* k_tensor = tensor(args[1]);
  const DLTensor* v_tensor = tensor(args[2]);
  const DLTensor* out_tensor = tensor(args[3]);
  const float scale_value = static_cast<float>(args[4].v_float64);
  const DLTensor* lse_tensor = tensor(args[5]);
  const int32_t b_size = static_cast<int32_t>(args[6].v_int64);
  const int32_t hq_size = static_cast<int32_t>(args[7].v_int64);
  const int32_t seq_q_size = static_cast<int32_t>(args[8].v_int64);
  const int32_t hkv_size = static_cast<int32_t>(args[9].v_int64);
  const int32_t seq_kv_size = static_cast<int32_t>(args[10].v_int64);
  const int32_t splits_size = static_cast<int32_t>(args[11].v_int64);
  const int device_index = static_cast<int>(args[12].v_int64);
  const int64_t stream = args[13].v_int64;
  if (!devices[device_index].ready && prepare(device_index)) return -1;
  const Device& device = devices[device_index];
  const int32_t grid = static_cast<int32_t>(((int64_t{b_size} * int64_t{hq_size}) * ceildiv(int64_t{seq_q_size}, int64_t{128})));
  if (check_alignment("q", q_tensor)) return -1;
  if (check_alignment("k", k_tensor)) return -1;
  if (check_alignment("v", v_tensor)) return -1;
  auto p0 = data<uint16_t>(k_tensor);
  auto p1 = data<float>(lse_tensor);
  auto p2 = data<uint16_t>(out_tensor);
  auto p3 = data<uint16_t>(q_tensor);
  auto p4 = data<uint16_t>(v_tensor);
  auto p5 = b_size;
  auto p6 = grid;
  auto p7 = hkv_size;
  auto p8 = hq_size;
  auto p9 = stride(k_tensor, 0);
  auto p10 = stride(k_tensor, 1);
  auto p11 = stride(k_tensor, 2);
  auto p12 = int32_t{lse_tensor != nullptr};
  auto p13 = stride(lse_tensor, 0);
  auto p14 = stride(lse_tensor, 1);
  auto p15 = stride(lse_tensor, 2);
  auto p16 = stride(out_tensor, 0);
  auto p17 = stride(out_tensor, 1);
  auto p18 = stride(out_tensor, 2);
  auto p19 = stride(q_tensor, 0);
  auto p20 = stride(q_tensor, 1);
  auto p21 = stride(q_tensor, 2);
  auto p22 = scale_value;
  auto p23 = seq_kv_size;
  auto p24 = seq_q_size;
  auto p25 = stride(v_tensor, 0);
  auto p26 = stride(v_tensor, 1);
  auto p27 = stride(v_tensor, 2);
  void* parameters[] = {&p0, &p1, &p2, &p3, &p4, &p5, &p6, &p7, &p8, &p9, &p10, &p11, &p12, &p13, &p14, &p15, &p16, &p17, &p18, &p19, &p20, &p21, &p22, &p23, &p24, &p25, &p26, &p27, };
  return launch(0, device, grid, 128, stream, parameters);
}

// main kernel; arguments: q, k, v, out, scale, lse, partial_out, partial_max, partial_sum, b, hq, seq_q, hkv, seq_kv, splits, device, stream
extern "C" TVM_FFI_DLL_EXPORT int __tvm_ffi_decode(void*, const TVMFFIAny* args, int32_t, TVMFFIAny*) {
  const DLTensor* q_tensor = tensor(args[0]);
  const DLTensor* k_tensor = tensor(args[1]);
  const DLTensor* v_tensor = tensor(args[2]);
  const DLTensor* out_tensor = tensor(args[3]);
  const float scale_value = static_cast<float>(args[4].v_float64);
  const DLTensor* lse_tensor = tensor(args[5]);
  const DLTensor* partial_out_tensor = tensor(args[6]);
  const DLTensor* partial_max_tensor = tensor(args[7]);
  const DLTensor* partial_sum_tensor = tensor(args[8]);
  const int32_t b_size = static_cast<int32_t>(args[9].v_int64);
  const int32_t hq_size = static_cast<int32_t>(args[10].v_int64);
  const int32_t seq_q_size = static_cast<int32_t>(args[11].v_int64);
  const int32_t hkv_size = static_cast<int32_t>(args[12].v_int64);
  const int32_t seq_kv_size = static_cast<int32_t>(args[13].v_int64);
  const int32_t splits_size = static_cast<int32_t>(args[14].v_int64);
  const int device_index = static_cast<int>(args[15].v_int64);
  const int64_t stream = args[16].v_int64;
  if (!devices[device_index].ready && prepare(device_index)) return -1;
  const Device& device = devices[device_index];
  const int32_t grid = static_cast<int32_t>(((int64_t{int64_t{seq_kv_size} <= int64_t{32}} * ceildiv(((int64_t{b_size} * int64_t{hkv_size}) * ceildiv((int64_t{hq_size} * int64_t{seq_q_size}), max((int64_t{hkv_size} * int64_t{16}), int64_t{1}))), int64_t{4})) + (int64_t{int64_t{int64_t{seq_kv_size} <= int64_t{32}} < int64_t{1}} * (((int64_t{b_size} * int64_t{hkv_size}) * ceildiv((int64_t{hq_size} * int64_t{seq_q_size}), max((int64_t{hkv_size} * int64_t{16}), int64_t{1}))) * int64_t{splits_size}))));
  if (check_alignment("q", q_tensor)) return -1;
  if (check_alignment("k", k_tensor)) return -1;
  if (check_alignment("v", v_tensor)) return -1;
  auto p0 = data<uint16_t>(k_tensor);
  auto p1 = data<float>(lse_tensor);
  auto p2 = data<uint16_t>(out_tensor);
  auto p3 = data<float>(partial_max_tensor);
  auto p4 = data<float>(partial_out_tensor);
  auto p5 = data<float>(partial_sum_tensor);
  auto p6 = data<uint16_t>(q_tensor);
  auto p7 = data<uint16_t>(v_tensor);
  auto p8 = b_size;
  auto p9 = grid;
  auto p10 = hkv_size;
  auto p11 = hq_size;
  auto p12 = stride(k_tensor, 0);
  auto p13 = stride(k_tensor, 1);
  auto p14 = stride(k_tensor, 2);
  auto p15 = int32_t{lse_tensor != nullptr};
  auto p16 = stride(lse_tensor, 0);
  auto p17 = stride(lse_tensor, 1);
  auto p18 = stride(lse_tensor, 2);
  auto p19 = stride(out_tensor, 0);
  auto p20 = stride(out_tensor, 1);
  auto p21 = stride(out_tensor, 2);
  auto p22 = stride(partial_max_tensor, 0);
  auto p23 = stride(partial_max_tensor, 1);
  auto p24 = stride(partial_max_tensor, 2);
  auto p25 = stride(partial_max_tensor, 3);
  auto p26 = stride(partial_out_tensor, 0);
  auto p27 = stride(partial_out_tensor, 1);
  auto p28 = stride(partial_out_tensor, 2);
  auto p29 = stride(partial_out_tensor, 3);
  auto p30 = stride(partial_sum_tensor, 0);
  auto p31 = stride(partial_sum_tensor, 1);
  auto p32 = stride(partial_sum_tensor, 2);
  auto p33 = stride(partial_sum_tensor, 3);
  auto p34 = stride(q_tensor, 0);
  auto p35 = stride(q_tensor, 1);
  auto p36 = stride(q_tensor, 2);
  auto p37 = scale_value;
  auto p38 = seq_kv_size;
  auto p39 = seq_q_size;
  auto p40 = splits_size;
  auto p41 = stride(v_tensor, 0);
  auto p42 = stride(v_tensor, 1);
  auto p43 = stride(v_tensor, 2);
  void* parameters[] = {&p0, &p1, &p2, &p3, &p4, &p5, &p6, &p7, &p8, &p9, &p10, &p11, &p12, &p13, &p14, &p15, &p16, &p17, &p18, &p19, &p20, &p21, &p22, &p23, &p24, &p25, &p26, &p27, &p28, &p29, &p30, &p31, &p32, &p33, &p34, &p35, &p36, &p37, &p38, &p39, &p40, &p41, &p42, &p43, };
  return launch(1, device, grid, 128, stream, parameters);
}

// main kernel; arguments: q, k, v, out, scale, lse, partial_out, partial_max, partial_sum, b, hq, seq_q, hkv, seq_kv, splits, device, stream
extern "C" TVM_FFI_DLL_EXPORT int __tvm_ffi_decode_more(void*, const TVMFFIAny* args, int32_t, TVMFFIAny*) {
  const DLTensor* q_tensor = tensor(args[0]);
  const DLTensor* k_tensor = tensor(args[1]);
  const DLTensor* v_tensor = tensor(args[2]);
  const DLTensor* out_tensor = tensor(args[3]);
  const float scale_value = static_cast<float>(args[4].v_float64);
  const DLTensor* lse_tensor = tensor(args[5]);
  const DLTensor* partial_out_tensor = tensor(args[6]);
  const DLTensor* partial_max_tensor = tensor(args[7]);
  const DLTensor* partial_sum_tensor = tensor(args[8]);
  const int32_t b_size = static_cast<int32_t>(args[9].v_int64);
  const int32_t hq_size = static_cast<int32_t>(args[10].v_int64);
  const int32_t seq_q_size = static_cast<int32_t>(args[11].v_int64);
  const int32_t hkv_size = static_cast<int32_t>(args[12].v_int64);
  const int32_t seq_kv_size = static_cast<int32_t>(args[13].v_int64);
  const int32_t splits_size = static_cast<int32_t>(args[14].v_int64);
  const int device_index = static_cast<int>(args[15].v_int64);
  const int64_t stream = args[16].v_int64;
  if (!devices[device_index].ready && prepare(device_index)) return -1;
  const Device& device = devices[device_index];
  const int32_t grid = static_cast<int32_t>(((int64_t{int64_t{seq_kv_size} <= int64_t{32}} * ceildiv(((int64_t{b_size} * int64_t{hkv_size}) * ceildiv((int64_t{hq_size} * int64_t{seq_q_size}), max((int64_t{hkv_size} * int64_t{64}), int64_t{1}))), int64_t{1})) + (int64_t{int64_t{int64_t{seq_kv_size} <= int64_t{32}} < int64_t{1}} * (((int64_t{b_size} * int64_t{hkv_size}) * ceildiv((int64_t{hq_size} * int64_t{seq_q_size}), max((int64_t{hkv_size} * int64_t{64}), int64_t{1}))) * int64_t{splits_size}))));
  if (check_alignment("q", q_tensor)) return -1;
  if (check_alignment("k", k_tensor)) return -1;
  if (check_alignment("v", v_tensor)) return -1;
  auto p0 = data<uint16_t>(k_tensor);
  auto p1 = data<float>(lse_tensor);
  auto p2 = data<uint16_t>(out_tensor);
  auto p3 = data<float>(partial_max_tensor);
  auto p4 = data<float>(partial_out_tensor);
  auto p5 = data<float>(partial_sum_tensor);
  auto p6 = data<uint16_t>(q_tensor);
  auto p7 = data<uint16_t>(v_tensor);
  auto p8 = grid;
  auto p9 = hkv_size;
  auto p10 = hq_size;
  auto p11 = stride(k_tensor, 0);
  auto p12 = stride(k_tensor, 1);
  auto p13 = stride(k_tensor, 2);
  auto p14 = int32_t{lse_tensor != nullptr};
  auto p15 = stride(lse_tensor, 0);
  auto p16 = stride(lse_tensor, 1);
  auto p17 = stride(lse_tensor, 2);
  auto p18 = stride(out_tensor, 0);
  auto p19 = stride(out_tensor, 1);
  auto p20 = stride(out_tensor, 2);
  auto p21 = stride(partial_max_tensor, 0);
  auto p22 = stride(partial_max_tensor, 1);
  auto p23 = stride(partial_max_tensor, 2);
  auto p24 = stride(partial_max_tensor, 3);
  auto p25 = stride(partial_out_tensor, 0);
  auto p26 = stride(partial_out_tensor, 1);
  auto p27 = stride(partial_out_tensor, 2);
  auto p28 = stride(partial_out_tensor, 3);
  auto p29 = stride(partial_sum_tensor, 0);
  auto p30 = stride(partial_sum_tensor, 1);
  auto p31 = stride(partial_sum_tensor, 2);
  auto p32 = stride(partial_sum_tensor, 3);
  auto p33 = stride(q_tensor, 0);
  auto p34 = stride(q_tensor, 1);
  auto p35 = stride(q_tensor, 2);
  auto p36 = scale_value;
  auto p37 = seq_kv_size;
  auto p38 = seq_q_size;
  auto p39 = splits_size;
  auto p40 = stride(v_tensor, 0);
  auto p41 = stride(v_tensor, 1);
  auto p42 = stride(v_tensor, 2);
  void* parameters[] = {&p0, &p1, &p2, &p3, &p4, &p5, &p6, &p7, &p8, &p9, &p10, &p11, &p12, &p13, &p14, &p15, &p16, &p17, &p18, &p19, &p20, &p21, &p22, &p23, &p24, &p25, &p26, &p27, &p28, &p29, &p30, &p31, &p32, &p33, &p34, &p35, &p36, &p37, &p38, &p39, &p40, &p41, &p42, };
  return launch(2, device, grid, 64, stream, parameters);
}

// combine kernel; arguments: out, lse, partial_out, partial_max, partial_sum, b, hq, seq_q, hkv, seq_kv, splits, device, stream
extern "C" TVM_FFI_DLL_EXPORT int __tvm_ffi_combine(void*, const TVMFFIAny* args, int32_t, TVMFFIAny*) {
  const DLTensor* out_tensor = tensor(args[0]);
  const DLTensor* lse_tensor = tensor(args[1]);
  const DLTensor* partial_out_tensor = tensor(args[2]);
  const DLTensor* partial_max_tensor = tensor(args[3]);
  const DLTensor* partial_sum_tensor = tensor(args[4]);
  const int32_t b_size = static_cast<int32_t>(args[5].v_int64);
  const int32_t hq_size = static_cast<int32_t>(args[6].v_int64);
  const int32_t seq_q_size = static_cast<int32_t>(args[7].v_int64);
  const int32_t hkv_size = static_cast<int32_t>(args[8].v_int64);
  const int32_t seq_kv_size = static_cast<int32_t>(args[9].v_int64);
  const int32_t splits_size = static_cast<int32_t>(args[10].v_int64);
  const int device_index = static_cast<int>(args[11].v_int64);
  const int64_t stream = args[12].v_int64;
  if (!devices[device_index].ready && prepare(device_index)) return -1;
  const Device& device = devices[device_index];
  const int32_t grid = static_cast<int32_t>(ceildiv((int64_t{b_size} * (int64_t{hq_size} * int64_t{seq_q_size})), int64_t{8}));
  auto p0 = data<float>(lse_tensor);
  auto p1 = data<uint16_t>(out_tensor);
  auto p2 = data<float>(partial_max_tensor);
  auto p3 = data<float>(partial_out_tensor);
  auto p4 = data<float>(partial_sum_tensor);
  auto p5 = b_size;
  auto p6 = grid;
  auto p7 = hq_size;
  auto p8 = int32_t{lse_tensor != nullptr};
  auto p9 = stride(lse_tensor, 0);
  auto p10 = stride(lse_tensor, 1);
  auto p11 = stride(lse_tensor, 2);
  auto p12 = stride(out_tensor, 0);
  auto p13 = stride(out_tensor, 1);
  auto p14 = stride(out_tensor, 2);
  auto p15 = stride(partial_max_tensor, 0);
  auto p16 = stride(partial_max_tensor, 1);
  auto p17 = stride(partial_max_tensor, 2);
  auto p18 = stride(partial_max_tensor, 3);
  auto p19 = stride(partial_out_tensor, 0);
  auto p20 = stride(partial_out_tensor, 1);
  auto p21 = stride(partial_out_tensor, 2);
  auto p22 = stride(partial_out_tensor, 3);
  auto p23 = stride(partial_sum_tensor, 0);
  auto p24 = stride(partial_sum_tensor, 1);
  auto p25 = stride(partial_sum_tensor, 2);
  auto p26 = stride(partial_sum_tensor, 3);
  auto p27 = seq_q_size;
  auto p28 = splits_size;
  void* parameters[] = {&p0, &p1, &p2, &p3, &p4, &p5, &p6, &p7, &p8, &p9, &p10, &p11, &p12, &p13, &p14, &p15, &p16, &p17, &p18, &p19, &p20, &p21, &p22, &p23, &p24, &p25, &p26, &p27, &p28, };
  return launch(3, device, grid, 128, stream, parameters);
}
