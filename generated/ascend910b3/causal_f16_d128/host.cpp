// causal_f16_d128: host launchers of the Ascend kernels, printed by attngen 0.1.0 from the package's program.
// `attngen finish` compiles this file where CANN is installed and links it with CANN's runtime; the kernels' objects
// lie inside the library. Source of the launch protocol: triton-ascend 3.2.0, which launches the same kernels.
#include <cstdint>
#include <cstdio>
#include <map>
#include <mutex>
#include <utility>

#include <dlpack/dlpack.h>
#include <experiment/runtime/runtime/rt.h>
#include <tvm/ffi/c_api.h>

asm(".section .rodata\n"
    ".balign 16\n"
    "object_main:\n"
    ".incbin \"main.o\"\n"
    "object_main_end:\n"
    ".previous\n");
extern "C" const unsigned char object_main[];
extern "C" const unsigned char object_main_end[];

namespace {

int fail(const char* what, int code) {
  char message[256];
  std::snprintf(message, sizeof message, "causal_f16_d128: %s: CANN runtime error %d", what, code);
  TVMFFIErrorSetRaisedFromCStr("RuntimeError", message);
  return -1;
}

// ------------------------------------------------------------------------------------------ kernels
struct Kernel {
  const char* symbol;
  const unsigned char* begin;
  const unsigned char* end;
  uint32_t magic;
  int64_t workspace;  // bytes that the compiler's own code needs a block
  bool registered = false;
};

Kernel kernels[] = {
    {"attngen_main", object_main, object_main_end, RT_DEV_BINARY_MAGIC_ELF, 65536},
};

std::mutex mutex;
// One workspace a stream, whose kernels follow one another; kernel by kernel it grows to what is needed.
std::map<std::pair<int, int64_t>, std::pair<void*, uint64_t>> workspaces;

int ready(Kernel& kernel) {
  if (kernel.registered) return 0;
  rtDevBinary_t binary{};
  binary.magic = kernel.magic;
  binary.version = 0;
  binary.data = kernel.begin;
  binary.length = static_cast<uint64_t>(kernel.end - kernel.begin);
  void* handle = nullptr;
  if (int code = rtDevBinaryRegister(&binary, &handle)) return fail("rtDevBinaryRegister", code);
  if (int code = rtFunctionRegister(handle, &kernel, kernel.symbol, kernel.symbol, 0))
    return fail("rtFunctionRegister", code);
  kernel.registered = true;
  return 0;
}

int workspace(int device, int64_t stream, uint64_t bytes, void** result) {
  auto& held = workspaces[{device, stream}];
  if (held.second < bytes) {
    if (held.first) {
      if (int code = rtStreamSynchronize(reinterpret_cast<rtStream_t>(stream))) return fail("rtStreamSynchronize", code);
      rtFree(held.first);
    }
    held = {nullptr, 0};
    if (int code = rtMalloc(&held.first, bytes, RT_MEMORY_HBM, 0)) return fail("rtMalloc", code);
    held.second = bytes;
  }
  *result = held.first;
  return 0;
}

// What every kernel takes before its own arguments.
struct Head {
  uint64_t ffts_base;
  void* lock;
  void* workspace;
};

int launch(Kernel& kernel, int device, int64_t stream, int32_t blocks, Head* head, void* arguments, uint32_t size) {
  if (blocks == 0) return 0;
  std::lock_guard<std::mutex> guard(mutex);
  uint32_t length = 0;
  if (ready(kernel)) return -1;
  if (int code = rtGetC2cCtrlAddr(&head->ffts_base, &length)) return fail("rtGetC2cCtrlAddr", code);
  head->lock = nullptr;
  if (workspace(device, stream, kernel.workspace * blocks, &head->workspace)) return -1;
  if (int code = rtKernelLaunch(&kernel, blocks, arguments, size, nullptr, reinterpret_cast<rtStream_t>(stream)))
    return fail("rtKernelLaunch", code);
  return 0;
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

}  // namespace

// main kernel; arguments: q, k, v, out, scale, lse, triangle_constant, score_workspace, weight_workspace, b, hq, seq_q, hkv, seq_kv, device, stream
extern "C" TVM_FFI_DLL_EXPORT int __tvm_ffi_main(void*, const TVMFFIAny* args, int32_t, TVMFFIAny*) {
  const DLTensor* q_tensor = tensor(args[0]);
  const DLTensor* k_tensor = tensor(args[1]);
  const DLTensor* v_tensor = tensor(args[2]);
  const DLTensor* out_tensor = tensor(args[3]);
  const float scale_value = static_cast<float>(args[4].v_float64);
  const DLTensor* lse_tensor = tensor(args[5]);
  const DLTensor* triangle_constant_tensor = tensor(args[6]);
  const DLTensor* score_workspace_tensor = tensor(args[7]);
  const DLTensor* weight_workspace_tensor = tensor(args[8]);
  const int32_t b_size = static_cast<int32_t>(args[9].v_int64);
  const int32_t hq_size = static_cast<int32_t>(args[10].v_int64);
  const int32_t seq_q_size = static_cast<int32_t>(args[11].v_int64);
  const int32_t hkv_size = static_cast<int32_t>(args[12].v_int64);
  const int32_t seq_kv_size = static_cast<int32_t>(args[13].v_int64);
  const int device_index = static_cast<int>(args[14].v_int64);
  const int64_t stream = args[15].v_int64;
  const int32_t blocks = static_cast<int32_t>(min(((int64_t{b_size} * int64_t{hq_size}) * ceildiv(int64_t{seq_q_size}, int64_t{128})), int64_t{20}));
  struct {
    Head head;
    uint16_t* q_ptr;
    int64_t q_stride_0;
    int64_t q_stride_1;
    int64_t q_stride_2;
    int64_t q_stride_3;
    uint16_t* k_ptr;
    int64_t k_stride_0;
    int64_t k_stride_1;
    int64_t k_stride_2;
    int64_t k_stride_3;
    uint16_t* v_ptr;
    int64_t v_stride_0;
    int64_t v_stride_1;
    int64_t v_stride_2;
    int64_t v_stride_3;
    uint16_t* out_ptr;
    int64_t out_stride_0;
    int64_t out_stride_1;
    int64_t out_stride_2;
    int64_t out_stride_3;
    float scale_value;
    float* lse_ptr;
    int64_t lse_stride_0;
    int64_t lse_stride_1;
    int64_t lse_stride_2;
    int32_t lse_given;
    uint16_t* triangle_constant_ptr;
    int64_t triangle_constant_stride_0;
    int64_t triangle_constant_stride_1;
    float* score_workspace_ptr;
    int64_t score_workspace_stride_0;
    int64_t score_workspace_stride_1;
    int64_t score_workspace_stride_2;
    uint16_t* weight_workspace_ptr;
    int64_t weight_workspace_stride_0;
    int64_t weight_workspace_stride_1;
    int64_t weight_workspace_stride_2;
    int32_t b_size;
    int32_t hq_size;
    int32_t seq_q_size;
    int32_t hkv_size;
    int32_t seq_kv_size;
    int32_t grid_x, grid_y, grid_z;
  } arguments{ {}, data<uint16_t>(q_tensor), stride(q_tensor, 0), stride(q_tensor, 1), stride(q_tensor, 2), stride(q_tensor, 3), data<uint16_t>(k_tensor), stride(k_tensor, 0), stride(k_tensor, 1), stride(k_tensor, 2), stride(k_tensor, 3), data<uint16_t>(v_tensor), stride(v_tensor, 0), stride(v_tensor, 1), stride(v_tensor, 2), stride(v_tensor, 3), data<uint16_t>(out_tensor), stride(out_tensor, 0), stride(out_tensor, 1), stride(out_tensor, 2), stride(out_tensor, 3), scale_value, data<float>(lse_tensor), stride(lse_tensor, 0), stride(lse_tensor, 1), stride(lse_tensor, 2), int32_t{lse_tensor != nullptr}, data<uint16_t>(triangle_constant_tensor), stride(triangle_constant_tensor, 0), stride(triangle_constant_tensor, 1), data<float>(score_workspace_tensor), stride(score_workspace_tensor, 0), stride(score_workspace_tensor, 1), stride(score_workspace_tensor, 2), data<uint16_t>(weight_workspace_tensor), stride(weight_workspace_tensor, 0), stride(weight_workspace_tensor, 1), stride(weight_workspace_tensor, 2), b_size, hq_size, seq_q_size, hkv_size, seq_kv_size, blocks, 1, 1};
  return launch(kernels[0], device_index, stream, blocks, &arguments.head, &arguments, sizeof arguments);
}
