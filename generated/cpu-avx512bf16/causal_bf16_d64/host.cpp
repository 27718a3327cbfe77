// causal_bf16_d64: host launchers of the CPU kernels, printed by attngen 0.1.0 from the package's program.
// Work items are handed out to the threads of the OpenMP pool that PyTorch has already loaded.
#include <atomic>
#include <cstdint>
#include <cstdlib>

#include <dlpack/dlpack.h>
#include <omp.h>
#include <sys/mman.h>
#include <tvm/ffi/c_api.h>
#include <xmmintrin.h>

namespace {

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

// Asks for huge pages behind the whole ones of a large tensor about to be written: fresh memory in pages
// of 4 KiB costs a page fault each, which a small attention problem notices.
void prefer_huge_pages(const DLTensor* t) {
  constexpr uintptr_t kPage = uintptr_t{2} << 20;
  int64_t bytes = t->dtype.bits / 8;
  for (int axis = 0; axis < t->ndim; ++axis) bytes *= t->shape[axis];
  const uintptr_t begin = (reinterpret_cast<uintptr_t>(data<char>(t)) + kPage - 1) / kPage * kPage;
  const uintptr_t end = (reinterpret_cast<uintptr_t>(data<char>(t)) + bytes) / kPage * kPage;
  if (begin < end) madvise(reinterpret_cast<void*>(begin), end - begin, MADV_HUGEPAGE);
}

// While it lives, this thread reads and writes subnormal numbers as zeros: weights far below the maximum
// become subnormal, and arithmetic on those is a hundred times slower.
struct FlushSubnormals {
  unsigned before = _mm_getcsr();
  FlushSubnormals() { _mm_setcsr(before | 0x8040); }
  ~FlushSubnormals() { _mm_setcsr(before); }
};

// Up to `joined` items at once, which share what they read; towards the end fewer, so that no thread waits long.
// Each thread has `scratch_bytes` of memory. 0 if all is well.
template <typename ThreadState, typename Body>
int for_each_item(int64_t items, int joined, int threads, int64_t scratch_bytes, const Body& body) {
  if (items == 0) return 0;
  if (threads > items) threads = static_cast<int>(items);
  char* const scratch = static_cast<char*>(std::aligned_alloc(64, ceildiv(threads * scratch_bytes + 1, 64) * 64));
  if (!scratch) {
    TVMFFIErrorSetRaisedFromCStr("MemoryError", "causal_bf16_d64: no memory for what each thread keeps");
    return -1;
  }
  std::atomic<int64_t> next{0};
#pragma omp parallel num_threads(threads) if (threads > 1)
  {
    ThreadState state;
    float* const own = reinterpret_cast<float*>(scratch + omp_get_thread_num() * scratch_bytes);
    for (int64_t i = next.load(std::memory_order_relaxed); i < items;) {
      const int64_t end = i + max(1, min(joined, (items - i) / (4 * threads)));
      if (!next.compare_exchange_weak(i, end, std::memory_order_relaxed)) continue;
      body(own, static_cast<int32_t>(i), static_cast<int32_t>(end));
      i = next.load(std::memory_order_relaxed);
    }
  }
  std::free(scratch);
  return 0;
}

}  // namespace
extern "C" void attngen_main(uint16_t* q_ptr, int64_t q_stride_0, int64_t q_stride_1, int64_t q_stride_2, int64_t q_stride_3, uint16_t* k_ptr, int64_t k_stride_0, int64_t k_stride_1, int64_t k_stride_2, int64_t k_stride_3, uint16_t* v_ptr, int64_t v_stride_0, int64_t v_stride_1, int64_t v_stride_2, int64_t v_stride_3, uint16_t* out_ptr, int64_t out_stride_0, int64_t out_stride_1, int64_t out_stride_2, int64_t out_stride_3, float scale_value, float* lse_ptr, int64_t lse_stride_0, int64_t lse_stride_1, int64_t lse_stride_2, int32_t lse_given, int32_t b_size, int32_t hq_size, int32_t seq_q_size, int32_t hkv_size, int32_t seq_kv_size, float* scratch, int32_t begin, int32_t end);

// main kernel; arguments: q, k, v, out, scale, lse, b, hq, seq_q, hkv, seq_kv, threads
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
  const int threads = static_cast<int>(args[11].v_int64);
  prefer_huge_pages(out_tensor);
  return for_each_item<FlushSubnormals>(((int64_t{b_size} * int64_t{hq_size}) * ceildiv(int64_t{seq_q_size}, int64_t{128})), 4, threads, 249856, [&](float* scratch, int32_t begin, int32_t end) {
    attngen_main(data<uint16_t>(q_tensor), stride(q_tensor, 0), stride(q_tensor, 1), stride(q_tensor, 2), stride(q_tensor, 3), data<uint16_t>(k_tensor), stride(k_tensor, 0), stride(k_tensor, 1), stride(k_tensor, 2), stride(k_tensor, 3), data<uint16_t>(v_tensor), stride(v_tensor, 0), stride(v_tensor, 1), stride(v_tensor, 2), stride(v_tensor, 3), data<uint16_t>(out_tensor), stride(out_tensor, 0), stride(out_tensor, 1), stride(out_tensor, 2), stride(out_tensor, 3), scale_value, data<float>(lse_tensor), stride(lse_tensor, 0), stride(lse_tensor, 1), stride(lse_tensor, 2), int32_t{lse_tensor != nullptr}, b_size, hq_size, seq_q_size, hkv_size, seq_kv_size, scratch, begin, end);
  });
}
extern "C" void attngen_short(uint16_t* q_ptr, int64_t q_stride_0, int64_t q_stride_1, int64_t q_stride_2, int64_t q_stride_3, uint16_t* k_ptr, int64_t k_stride_0, int64_t k_stride_1, int64_t k_stride_2, int64_t k_stride_3, uint16_t* v_ptr, int64_t v_stride_0, int64_t v_stride_1, int64_t v_stride_2, int64_t v_stride_3, uint16_t* out_ptr, int64_t out_stride_0, int64_t out_stride_1, int64_t out_stride_2, int64_t out_stride_3, float scale_value, float* lse_ptr, int64_t lse_stride_0, int64_t lse_stride_1, int64_t lse_stride_2, int32_t lse_given, int32_t b_size, int32_t hq_size, int32_t seq_q_size, int32_t hkv_size, int32_t seq_kv_size, float* scratch, int32_t begin, int32_t end);

// main kernel; arguments: q, k, v, out, scale, lse, b, hq, seq_q, hkv, seq_kv, threads
extern "C" TVM_FFI_DLL_EXPORT int __tvm_ffi_short(void*, const TVMFFIAny* args, int32_t, TVMFFIAny*) {
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
  const int threads = static_cast<int>(args[11].v_int64);
  prefer_huge_pages(out_tensor);
  return for_each_item<FlushSubnormals>((int64_t{b_size} * int64_t{hq_size}), 1, threads, 18560, [&](float* scratch, int32_t begin, int32_t end) {
    attngen_short(data<uint16_t>(q_tensor), stride(q_tensor, 0), stride(q_tensor, 1), stride(q_tensor, 2), stride(q_tensor, 3), data<uint16_t>(k_tensor), stride(k_tensor, 0), stride(k_tensor, 1), stride(k_tensor, 2), stride(k_tensor, 3), data<uint16_t>(v_tensor), stride(v_tensor, 0), stride(v_tensor, 1), stride(v_tensor, 2), stride(v_tensor, 3), data<uint16_t>(out_tensor), stride(out_tensor, 0), stride(out_tensor, 1), stride(out_tensor, 2), stride(out_tensor, 3), scale_value, data<float>(lse_tensor), stride(lse_tensor, 0), stride(lse_tensor, 1), stride(lse_tensor, 2), int32_t{lse_tensor != nullptr}, b_size, hq_size, seq_q_size, hkv_size, seq_kv_size, scratch, begin, end);
  });
}
extern "C" void attngen_decode(uint16_t* q_ptr, int64_t q_stride_0, int64_t q_stride_1, int64_t q_stride_2, int64_t q_stride_3, uint16_t* k_ptr, int64_t k_stride_0, int64_t k_stride_1, int64_t k_stride_2, int64_t k_stride_3, uint16_t* v_ptr, int64_t v_stride_0, int64_t v_stride_1, int64_t v_stride_2, int64_t v_stride_3, uint16_t* out_ptr, int64_t out_stride_0, int64_t out_stride_1, int64_t out_stride_2, int64_t out_stride_3, float scale_value, float* lse_ptr, int64_t lse_stride_0, int64_t lse_stride_1, int64_t lse_stride_2, int32_t lse_given, float* partial_lse_ptr, int64_t partial_lse_stride_0, int64_t partial_lse_stride_1, int64_t partial_lse_stride_2, int64_t partial_lse_stride_3, float* partial_out_ptr, int64_t partial_out_stride_0, int64_t partial_out_stride_1, int64_t partial_out_stride_2, int64_t partial_out_stride_3, int64_t partial_out_stride_4, int32_t b_size, int32_t hq_size, int32_t seq_q_size, int32_t hkv_size, int32_t seq_kv_size, float* scratch, int32_t begin, int32_t end);

// main kernel; arguments: q, k, v, out, scale, lse, partial_lse, partial_out, b, hq, seq_q, hkv, seq_kv, threads
extern "C" TVM_FFI_DLL_EXPORT int __tvm_ffi_decode(void*, const TVMFFIAny* args, int32_t, TVMFFIAny*) {
  const DLTensor* q_tensor = tensor(args[0]);
  const DLTensor* k_tensor = tensor(args[1]);
  const DLTensor* v_tensor = tensor(args[2]);
  const DLTensor* out_tensor = tensor(args[3]);
  const float scale_value = static_cast<float>(args[4].v_float64);
  const DLTensor* lse_tensor = tensor(args[5]);
  const DLTensor* partial_lse_tensor = tensor(args[6]);
  const DLTensor* partial_out_tensor = tensor(args[7]);
  const int32_t b_size = static_cast<int32_t>(args[8].v_int64);
  const int32_t hq_size = static_cast<int32_t>(args[9].v_int64);
  const int32_t seq_q_size = static_cast<int32_t>(args[10].v_int64);
  const int32_t hkv_size = static_cast<int32_t>(args[11].v_int64);
  const int32_t seq_kv_size = static_cast<int32_t>(args[12].v_int64);
  const int threads = static_cast<int>(args[13].v_int64);
  prefer_huge_pages(out_tensor);
  return for_each_item<FlushSubnormals>(((int64_t{b_size} * int64_t{hkv_size}) * (ceildiv((int64_t{hq_size} * int64_t{seq_q_size}), (int64_t{hkv_size} * int64_t{16})) * max(ceildiv(int64_t{seq_kv_size}, int64_t{512}), int64_t{1}))), 1, threads, 12480, [&](float* scratch, int32_t begin, int32_t end) {
    attngen_decode(data<uint16_t>(q_tensor), stride(q_tensor, 0), stride(q_tensor, 1), stride(q_tensor, 2), stride(q_tensor, 3), data<uint16_t>(k_tensor), stride(k_tensor, 0), stride(k_tensor, 1), stride(k_tensor, 2), stride(k_tensor, 3), data<uint16_t>(v_tensor), stride(v_tensor, 0), stride(v_tensor, 1), stride(v_tensor, 2), stride(v_tensor, 3), data<uint16_t>(out_tensor), stride(out_tensor, 0), stride(out_tensor, 1), stride(out_tensor, 2), stride(out_tensor, 3), scale_value, data<float>(lse_tensor), stride(lse_tensor, 0), stride(lse_tensor, 1), stride(lse_tensor, 2), int32_t{lse_tensor != nullptr}, data<float>(partial_lse_tensor), stride(partial_lse_tensor, 0), stride(partial_lse_tensor, 1), stride(partial_lse_tensor, 2), stride(partial_lse_tensor, 3), data<float>(partial_out_tensor), stride(partial_out_tensor, 0), stride(partial_out_tensor, 1), stride(partial_out_tensor, 2), stride(partial_out_tensor, 3), stride(partial_out_tensor, 4), b_size, hq_size, seq_q_size, hkv_size, seq_kv_size, scratch, begin, end);
  });
}
extern "C" void attngen_combine(uint16_t* out_ptr, int64_t out_stride_0, int64_t out_stride_1, int64_t out_stride_2, int64_t out_stride_3, float* lse_ptr, int64_t lse_stride_0, int64_t lse_stride_1, int64_t lse_stride_2, int32_t lse_given, float* partial_lse_ptr, int64_t partial_lse_stride_0, int64_t partial_lse_stride_1, int64_t partial_lse_stride_2, int64_t partial_lse_stride_3, float* partial_out_ptr, int64_t partial_out_stride_0, int64_t partial_out_stride_1, int64_t partial_out_stride_2, int64_t partial_out_stride_3, int64_t partial_out_stride_4, int32_t b_size, int32_t hq_size, int32_t seq_q_size, int32_t hkv_size, int32_t seq_kv_size, float* scratch, int32_t begin, int32_t end);

// combine kernel; arguments: out, lse, partial_lse, partial_out, b, hq, seq_q, hkv, seq_kv, threads
extern "C" TVM_FFI_DLL_EXPORT int __tvm_ffi_combine(void*, const TVMFFIAny* args, int32_t, TVMFFIAny*) {
  const DLTensor* out_tensor = tensor(args[0]);
  const DLTensor* lse_tensor = tensor(args[1]);
  const DLTensor* partial_lse_tensor = tensor(args[2]);
  const DLTensor* partial_out_tensor = tensor(args[3]);
  const int32_t b_size = static_cast<int32_t>(args[4].v_int64);
  const int32_t hq_size = static_cast<int32_t>(args[5].v_int64);
  const int32_t seq_q_size = static_cast<int32_t>(args[6].v_int64);
  const int32_t hkv_size = static_cast<int32_t>(args[7].v_int64);
  const int32_t seq_kv_size = static_cast<int32_t>(args[8].v_int64);
  const int threads = static_cast<int>(args[9].v_int64);
  prefer_huge_pages(out_tensor);
  return for_each_item<FlushSubnormals>(((int64_t{b_size} * int64_t{hq_size}) * int64_t{seq_q_size}), 1, threads, 0, [&](float* scratch, int32_t begin, int32_t end) {
    attngen_combine(data<uint16_t>(out_tensor), stride(out_tensor, 0), stride(out_tensor, 1), stride(out_tensor, 2), stride(out_tensor, 3), data<float>(lse_tensor), stride(lse_tensor, 0), stride(lse_tensor, 1), stride(lse_tensor, 2), int32_t{lse_tensor != nullptr}, data<float>(partial_lse_tensor), stride(partial_lse_tensor, 0), stride(partial_lse_tensor, 1), stride(partial_lse_tensor, 2), stride(partial_lse_tensor, 3), data<float>(partial_out_tensor), stride(partial_out_tensor, 0), stride(partial_out_tensor, 1), stride(partial_out_tensor, 2), stride(partial_out_tensor, 3), stride(partial_out_tensor, 4), b_size, hq_size, seq_q_size, hkv_size, seq_kv_size, scratch, begin, end);
  });
}
