// A stand-in for CANN's runtime: it writes what is registered and launched to the file $ATTNGEN_TEST_LAUNCHES.
#include <cstdio>
#include <cstdlib>
#include <map>
#include <string>

#include <experiment/runtime/runtime/rt.h>

namespace {
std::map<const void*, std::string> names;

FILE* record() { return std::fopen(std::getenv("ATTNGEN_TEST_LAUNCHES"), "a"); }
}  // namespace

extern "C" {
int rtDevBinaryRegister(const rtDevBinary_t* binary, void** handle) {
  FILE* file = record();
  std::fprintf(file, "binary %08x %llu\n", binary->magic, static_cast<unsigned long long>(binary->length));
  std::fclose(file);
  *handle = const_cast<void*>(binary->data);
  return 0;
}
int rtFunctionRegister(void*, const void* stub, const char* name, const void*, uint32_t) {
  names[stub] = name;
  return 0;
}
int rtGetC2cCtrlAddr(uint64_t* address, uint32_t* length) {
  *address = 0xff75;
  *length = 8;
  return 0;
}
int rtMalloc(void** memory, uint64_t bytes, uint32_t, uint16_t) {
  *memory = std::malloc(bytes + 1);
  return *memory ? 0 : 1;
}
int rtFree(void* memory) {
  std::free(memory);
  return 0;
}
int rtStreamSynchronize(rtStream_t) { return 0; }
int rtKernelLaunch(const void* stub, uint32_t blocks, void* arguments, uint32_t size, void*, rtStream_t stream) {
  FILE* file = record();
  std::fprintf(file, "launch %s %u %llu ", names[stub].c_str(), blocks,
               static_cast<unsigned long long>(reinterpret_cast<uintptr_t>(stream)));
  for (uint32_t i = 0; i < size; ++i) std::fprintf(file, "%02x", static_cast<unsigned char*>(arguments)[i]);
  std::fprintf(file, "\n");
  std::fclose(file);
  return 0;
}
}
