// A stand-in for CANN's runtime header: what attngen's launchers use of it.
#pragma once
#include <cstdint>

typedef void* rtStream_t;
typedef struct { uint32_t magic, version; const void* data; uint64_t length; } rtDevBinary_t;
#define RT_DEV_BINARY_MAGIC_ELF 0x43554245U
#define RT_DEV_BINARY_MAGIC_ELF_AIVEC 0x41415246U
#define RT_MEMORY_HBM 2U

extern "C" {
int rtDevBinaryRegister(const rtDevBinary_t* binary, void** handle);
int rtFunctionRegister(void* handle, const void* stub, const char* name, const void* info, uint32_t mode);
int rtGetC2cCtrlAddr(uint64_t* address, uint32_t* length);
int rtMalloc(void** memory, uint64_t bytes, uint32_t type, uint16_t module);
int rtFree(void* memory);
int rtStreamSynchronize(rtStream_t stream);
int rtKernelLaunch(const void* stub, uint32_t blocks, void* arguments, uint32_t size, void* sm, rtStream_t stream);
}
