# from tvm.script import tirx as T
# from tvm.tirx.layout import Axis

@T.prim_func
def attngen_k_statistics(k_ptr: T.handle("float16", "global"), k_stride_0: T.int64, k_stride_1: T.int64, k_stride_2: T.int64, k_stride_3: T.int64, k_statistics_ptr: T.handle("float32", "global"), k_statistics_stride_0: T.int64, k_statistics_stride_1: T.int64, k_statistics_stride_2: T.int64, k_statistics_stride_3: T.int64, k_statistics_stride_4: T.int64, b_size: T.int32, hq_size: T.int32, seq_q_size: T.int32, hkv_size: T.int32, seq_kv_size: T.int32, grid: T.int32):
    T.func_attr({"tirx.noalias": True})
    k = T.decl_buffer((T.int64(1099511627776),), "float16", data=k_ptr, align=1, layout=None)
    k_statistics = T.decl_buffer((T.int64(1099511627776),), data=k_statistics_ptr, align=1, layout=None)
    with T.attr({"tirx.device_entry": T.bool(True), "tirx.launch_bounds_min_blocks_per_sm": 1}):
        v = T.cta_id([grid])
        v_1 = T.thread_id([128])
        buffer = T.alloc_buffer((19456,), "uint8", scope="shared.dyn", align=1024)
        shared_base = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        shared_base[0] = T.cuda.cvta_generic_to_shared(buffer.data)
        tops = T.decl_buffer((256,), "int32", data=buffer.data, scope="shared.dyn", layout=None)
        scales = T.decl_buffer((256,), data=buffer.data, elem_offset=256, scope="shared.dyn", layout=None)
        means = T.decl_buffer((256,), data=buffer.data, elem_offset=512, scope="shared.dyn", layout=None)
        parts = T.decl_buffer((4096,), data=buffer.data, elem_offset=768, scope="shared.dyn", layout=None)
        chunk = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        chunk[0] = v_1 & 7
        nth_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        nth_row[0] = T.Div(v_1, 8)
        channel = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        channel[0] = chunk[0] * 8
        rest = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        rest[0] = T.Div(v, T.Div(seq_kv_size + 256 - 1, 256))
        b = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        b[0] = T.Div(rest[0], hkv_size)
        head = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        head[0] = rest[0] - b[0] * hkv_size
        part = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        part[0] = v - rest[0] * T.Div(seq_kv_size + 256 - 1, 256)
        k_statistics_at = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        k_statistics_at[0] = T.Cast("int64", b[0]) * k_statistics_stride_0 + T.Cast("int64", head[0]) * k_statistics_stride_1 + T.Cast("int64", part[0]) * k_statistics_stride_2
        first = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        first[0] = part[0] * 256
        last = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        last[0] = T.min(first[0] + 256, seq_kv_size)
        k_base = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        k_base[0] = T.Cast("int64", b[0]) * k_stride_0 + T.Cast("int64", head[0]) * k_stride_1 + T.Cast("int64", T.min(channel[0], 56))
        own_moments = T.alloc_local((32,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        own_moments[0] = T.float32(0.0)
        own_moments[1] = T.float32(0.0)
        own_moments[2] = T.float32(0.0)
        own_moments[3] = T.float32(0.0)
        own_moments[4] = T.float32(0.0)
        own_moments[5] = T.float32(0.0)
        own_moments[6] = T.float32(0.0)
        own_moments[7] = T.float32(0.0)
        own_moments[8] = T.float32(0.0)
        own_moments[9] = T.float32(0.0)
        own_moments[10] = T.float32(0.0)
        own_moments[11] = T.float32(0.0)
        own_moments[12] = T.float32(0.0)
        own_moments[13] = T.float32(0.0)
        own_moments[14] = T.float32(0.0)
        own_moments[15] = T.float32(0.0)
        own_moments[16] = T.float32("-inf")
        own_moments[17] = T.float32("-inf")
        own_moments[18] = T.float32("-inf")
        own_moments[19] = T.float32("-inf")
        own_moments[20] = T.float32("-inf")
        own_moments[21] = T.float32("-inf")
        own_moments[22] = T.float32("-inf")
        own_moments[23] = T.float32("-inf")
        own_moments[24] = T.float32("inf")
        own_moments[25] = T.float32("inf")
        own_moments[26] = T.float32("inf")
        own_moments[27] = T.float32("inf")
        own_moments[28] = T.float32("inf")
        own_moments[29] = T.float32("inf")
        own_moments[30] = T.float32("inf")
        own_moments[31] = T.float32("inf")
        for step in range(T.Div(T.max(last[0] - first[0], 0) + 63, 64)):
            row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            row[0] = first[0] + step * 64 + nth_row[0]
            row_words = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            T.ptx.ld(row_words[0], row_words[1], row_words[2], row_words[3], T.address_of(k[k_base[0] + T.Cast("int64", T.min(row[0], last[0] - 1)) * k_stride_2]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
            row_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            row_1[0] = first[0] + step * 64 + 16 + nth_row[0]
            row_words_1 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            T.ptx.ld(row_words_1[0], row_words_1[1], row_words_1[2], row_words_1[3], T.address_of(k[k_base[0] + T.Cast("int64", T.min(row_1[0], last[0] - 1)) * k_stride_2]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
            row_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            row_2[0] = first[0] + step * 64 + 32 + nth_row[0]
            row_words_2 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            T.ptx.ld(row_words_2[0], row_words_2[1], row_words_2[2], row_words_2[3], T.address_of(k[k_base[0] + T.Cast("int64", T.min(row_2[0], last[0] - 1)) * k_stride_2]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
            row_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            row_3[0] = first[0] + step * 64 + 48 + nth_row[0]
            row_words_3 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            T.ptx.ld(row_words_3[0], row_words_3[1], row_words_3[2], row_words_3[3], T.address_of(k[k_base[0] + T.Cast("int64", T.min(row_3[0], last[0] - 1)) * k_stride_2]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
            k_row = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            k_row[0] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row[0] < last[0], row_words[0], T.uint32(0)) >> T.uint32(0))))
            k_row[1] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row[0] < last[0], row_words[0], T.uint32(0)) >> T.uint32(16))))
            k_row[2] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row[0] < last[0], row_words[1], T.uint32(0)) >> T.uint32(0))))
            k_row[3] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row[0] < last[0], row_words[1], T.uint32(0)) >> T.uint32(16))))
            k_row[4] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row[0] < last[0], row_words[2], T.uint32(0)) >> T.uint32(0))))
            k_row[5] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row[0] < last[0], row_words[2], T.uint32(0)) >> T.uint32(16))))
            k_row[6] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row[0] < last[0], row_words[3], T.uint32(0)) >> T.uint32(0))))
            k_row[7] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row[0] < last[0], row_words[3], T.uint32(0)) >> T.uint32(16))))
            top = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top[0] = T.max(0, T.reinterpret("int32", k_row[0]) & 2147483647)
            top_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_1[0] = T.max(top[0], T.reinterpret("int32", k_row[1]) & 2147483647)
            top_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_2[0] = T.max(top_1[0], T.reinterpret("int32", k_row[2]) & 2147483647)
            top_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_3[0] = T.max(top_2[0], T.reinterpret("int32", k_row[3]) & 2147483647)
            top_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_4[0] = T.max(top_3[0], T.reinterpret("int32", k_row[4]) & 2147483647)
            top_5 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_5[0] = T.max(top_4[0], T.reinterpret("int32", k_row[5]) & 2147483647)
            top_6 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_6[0] = T.max(top_5[0], T.reinterpret("int32", k_row[6]) & 2147483647)
            top_7 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_7[0] = T.max(top_6[0], T.reinterpret("int32", k_row[7]) & 2147483647)
            row_top = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            row_top[0] = top_7[0]
            row_top[0] = T.max(row_top[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_top[0], 1, 32))
            row_top[0] = T.max(row_top[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_top[0], 2, 32))
            row_top[0] = T.max(row_top[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_top[0], 4, 32))
            if row[0] < last[0] and row_top[0] < 2139095040:
                own_moments[0] = own_moments[0] + k_row[0]
                own_moments[1] = own_moments[1] + k_row[1]
                own_moments[2] = own_moments[2] + k_row[2]
                own_moments[3] = own_moments[3] + k_row[3]
                own_moments[4] = own_moments[4] + k_row[4]
                own_moments[5] = own_moments[5] + k_row[5]
                own_moments[6] = own_moments[6] + k_row[6]
                own_moments[7] = own_moments[7] + k_row[7]
                own_moments[8] = own_moments[8] + T.float32(1.0)
                own_moments[9] = own_moments[9] + T.float32(1.0)
                own_moments[10] = own_moments[10] + T.float32(1.0)
                own_moments[11] = own_moments[11] + T.float32(1.0)
                own_moments[12] = own_moments[12] + T.float32(1.0)
                own_moments[13] = own_moments[13] + T.float32(1.0)
                own_moments[14] = own_moments[14] + T.float32(1.0)
                own_moments[15] = own_moments[15] + T.float32(1.0)
                own_moments[16] = T.max(own_moments[16], k_row[0])
                own_moments[17] = T.max(own_moments[17], k_row[1])
                own_moments[18] = T.max(own_moments[18], k_row[2])
                own_moments[19] = T.max(own_moments[19], k_row[3])
                own_moments[20] = T.max(own_moments[20], k_row[4])
                own_moments[21] = T.max(own_moments[21], k_row[5])
                own_moments[22] = T.max(own_moments[22], k_row[6])
                own_moments[23] = T.max(own_moments[23], k_row[7])
                own_moments[24] = T.min(own_moments[24], k_row[0])
                own_moments[25] = T.min(own_moments[25], k_row[1])
                own_moments[26] = T.min(own_moments[26], k_row[2])
                own_moments[27] = T.min(own_moments[27], k_row[3])
                own_moments[28] = T.min(own_moments[28], k_row[4])
                own_moments[29] = T.min(own_moments[29], k_row[5])
                own_moments[30] = T.min(own_moments[30], k_row[6])
                own_moments[31] = T.min(own_moments[31], k_row[7])
            k_row_1 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            k_row_1[0] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_1[0] < last[0], row_words_1[0], T.uint32(0)) >> T.uint32(0))))
            k_row_1[1] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_1[0] < last[0], row_words_1[0], T.uint32(0)) >> T.uint32(16))))
            k_row_1[2] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_1[0] < last[0], row_words_1[1], T.uint32(0)) >> T.uint32(0))))
            k_row_1[3] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_1[0] < last[0], row_words_1[1], T.uint32(0)) >> T.uint32(16))))
            k_row_1[4] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_1[0] < last[0], row_words_1[2], T.uint32(0)) >> T.uint32(0))))
            k_row_1[5] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_1[0] < last[0], row_words_1[2], T.uint32(0)) >> T.uint32(16))))
            k_row_1[6] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_1[0] < last[0], row_words_1[3], T.uint32(0)) >> T.uint32(0))))
            k_row_1[7] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_1[0] < last[0], row_words_1[3], T.uint32(0)) >> T.uint32(16))))
            top_8 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_8[0] = T.max(0, T.reinterpret("int32", k_row_1[0]) & 2147483647)
            top_9 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_9[0] = T.max(top_8[0], T.reinterpret("int32", k_row_1[1]) & 2147483647)
            top_10 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_10[0] = T.max(top_9[0], T.reinterpret("int32", k_row_1[2]) & 2147483647)
            top_11 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_11[0] = T.max(top_10[0], T.reinterpret("int32", k_row_1[3]) & 2147483647)
            top_12 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_12[0] = T.max(top_11[0], T.reinterpret("int32", k_row_1[4]) & 2147483647)
            top_13 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_13[0] = T.max(top_12[0], T.reinterpret("int32", k_row_1[5]) & 2147483647)
            top_14 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_14[0] = T.max(top_13[0], T.reinterpret("int32", k_row_1[6]) & 2147483647)
            top_15 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_15[0] = T.max(top_14[0], T.reinterpret("int32", k_row_1[7]) & 2147483647)
            row_top_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            row_top_1[0] = top_15[0]
            row_top_1[0] = T.max(row_top_1[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_top_1[0], 1, 32))
            row_top_1[0] = T.max(row_top_1[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_top_1[0], 2, 32))
            row_top_1[0] = T.max(row_top_1[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_top_1[0], 4, 32))
            if row_1[0] < last[0] and row_top_1[0] < 2139095040:
                own_moments[0] = own_moments[0] + k_row_1[0]
                own_moments[1] = own_moments[1] + k_row_1[1]
                own_moments[2] = own_moments[2] + k_row_1[2]
                own_moments[3] = own_moments[3] + k_row_1[3]
                own_moments[4] = own_moments[4] + k_row_1[4]
                own_moments[5] = own_moments[5] + k_row_1[5]
                own_moments[6] = own_moments[6] + k_row_1[6]
                own_moments[7] = own_moments[7] + k_row_1[7]
                own_moments[8] = own_moments[8] + T.float32(1.0)
                own_moments[9] = own_moments[9] + T.float32(1.0)
                own_moments[10] = own_moments[10] + T.float32(1.0)
                own_moments[11] = own_moments[11] + T.float32(1.0)
                own_moments[12] = own_moments[12] + T.float32(1.0)
                own_moments[13] = own_moments[13] + T.float32(1.0)
                own_moments[14] = own_moments[14] + T.float32(1.0)
                own_moments[15] = own_moments[15] + T.float32(1.0)
                own_moments[16] = T.max(own_moments[16], k_row_1[0])
                own_moments[17] = T.max(own_moments[17], k_row_1[1])
                own_moments[18] = T.max(own_moments[18], k_row_1[2])
                own_moments[19] = T.max(own_moments[19], k_row_1[3])
                own_moments[20] = T.max(own_moments[20], k_row_1[4])
                own_moments[21] = T.max(own_moments[21], k_row_1[5])
                own_moments[22] = T.max(own_moments[22], k_row_1[6])
                own_moments[23] = T.max(own_moments[23], k_row_1[7])
                own_moments[24] = T.min(own_moments[24], k_row_1[0])
                own_moments[25] = T.min(own_moments[25], k_row_1[1])
                own_moments[26] = T.min(own_moments[26], k_row_1[2])
                own_moments[27] = T.min(own_moments[27], k_row_1[3])
                own_moments[28] = T.min(own_moments[28], k_row_1[4])
                own_moments[29] = T.min(own_moments[29], k_row_1[5])
                own_moments[30] = T.min(own_moments[30], k_row_1[6])
                own_moments[31] = T.min(own_moments[31], k_row_1[7])
            k_row_2 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            k_row_2[0] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_2[0] < last[0], row_words_2[0], T.uint32(0)) >> T.uint32(0))))
            k_row_2[1] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_2[0] < last[0], row_words_2[0], T.uint32(0)) >> T.uint32(16))))
            k_row_2[2] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_2[0] < last[0], row_words_2[1], T.uint32(0)) >> T.uint32(0))))
            k_row_2[3] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_2[0] < last[0], row_words_2[1], T.uint32(0)) >> T.uint32(16))))
            k_row_2[4] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_2[0] < last[0], row_words_2[2], T.uint32(0)) >> T.uint32(0))))
            k_row_2[5] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_2[0] < last[0], row_words_2[2], T.uint32(0)) >> T.uint32(16))))
            k_row_2[6] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_2[0] < last[0], row_words_2[3], T.uint32(0)) >> T.uint32(0))))
            k_row_2[7] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_2[0] < last[0], row_words_2[3], T.uint32(0)) >> T.uint32(16))))
            top_16 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_16[0] = T.max(0, T.reinterpret("int32", k_row_2[0]) & 2147483647)
            top_17 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_17[0] = T.max(top_16[0], T.reinterpret("int32", k_row_2[1]) & 2147483647)
            top_18 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_18[0] = T.max(top_17[0], T.reinterpret("int32", k_row_2[2]) & 2147483647)
            top_19 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_19[0] = T.max(top_18[0], T.reinterpret("int32", k_row_2[3]) & 2147483647)
            top_20 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_20[0] = T.max(top_19[0], T.reinterpret("int32", k_row_2[4]) & 2147483647)
            top_21 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_21[0] = T.max(top_20[0], T.reinterpret("int32", k_row_2[5]) & 2147483647)
            top_22 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_22[0] = T.max(top_21[0], T.reinterpret("int32", k_row_2[6]) & 2147483647)
            top_23 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_23[0] = T.max(top_22[0], T.reinterpret("int32", k_row_2[7]) & 2147483647)
            row_top_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            row_top_2[0] = top_23[0]
            row_top_2[0] = T.max(row_top_2[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_top_2[0], 1, 32))
            row_top_2[0] = T.max(row_top_2[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_top_2[0], 2, 32))
            row_top_2[0] = T.max(row_top_2[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_top_2[0], 4, 32))
            if row_2[0] < last[0] and row_top_2[0] < 2139095040:
                own_moments[0] = own_moments[0] + k_row_2[0]
                own_moments[1] = own_moments[1] + k_row_2[1]
                own_moments[2] = own_moments[2] + k_row_2[2]
                own_moments[3] = own_moments[3] + k_row_2[3]
                own_moments[4] = own_moments[4] + k_row_2[4]
                own_moments[5] = own_moments[5] + k_row_2[5]
                own_moments[6] = own_moments[6] + k_row_2[6]
                own_moments[7] = own_moments[7] + k_row_2[7]
                own_moments[8] = own_moments[8] + T.float32(1.0)
                own_moments[9] = own_moments[9] + T.float32(1.0)
                own_moments[10] = own_moments[10] + T.float32(1.0)
                own_moments[11] = own_moments[11] + T.float32(1.0)
                own_moments[12] = own_moments[12] + T.float32(1.0)
                own_moments[13] = own_moments[13] + T.float32(1.0)
                own_moments[14] = own_moments[14] + T.float32(1.0)
                own_moments[15] = own_moments[15] + T.float32(1.0)
                own_moments[16] = T.max(own_moments[16], k_row_2[0])
                own_moments[17] = T.max(own_moments[17], k_row_2[1])
                own_moments[18] = T.max(own_moments[18], k_row_2[2])
                own_moments[19] = T.max(own_moments[19], k_row_2[3])
                own_moments[20] = T.max(own_moments[20], k_row_2[4])
                own_moments[21] = T.max(own_moments[21], k_row_2[5])
                own_moments[22] = T.max(own_moments[22], k_row_2[6])
                own_moments[23] = T.max(own_moments[23], k_row_2[7])
                own_moments[24] = T.min(own_moments[24], k_row_2[0])
                own_moments[25] = T.min(own_moments[25], k_row_2[1])
                own_moments[26] = T.min(own_moments[26], k_row_2[2])
                own_moments[27] = T.min(own_moments[27], k_row_2[3])
                own_moments[28] = T.min(own_moments[28], k_row_2[4])
                own_moments[29] = T.min(own_moments[29], k_row_2[5])
                own_moments[30] = T.min(own_moments[30], k_row_2[6])
                own_moments[31] = T.min(own_moments[31], k_row_2[7])
            k_row_3 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            k_row_3[0] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_3[0] < last[0], row_words_3[0], T.uint32(0)) >> T.uint32(0))))
            k_row_3[1] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_3[0] < last[0], row_words_3[0], T.uint32(0)) >> T.uint32(16))))
            k_row_3[2] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_3[0] < last[0], row_words_3[1], T.uint32(0)) >> T.uint32(0))))
            k_row_3[3] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_3[0] < last[0], row_words_3[1], T.uint32(0)) >> T.uint32(16))))
            k_row_3[4] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_3[0] < last[0], row_words_3[2], T.uint32(0)) >> T.uint32(0))))
            k_row_3[5] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_3[0] < last[0], row_words_3[2], T.uint32(0)) >> T.uint32(16))))
            k_row_3[6] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_3[0] < last[0], row_words_3[3], T.uint32(0)) >> T.uint32(0))))
            k_row_3[7] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_3[0] < last[0], row_words_3[3], T.uint32(0)) >> T.uint32(16))))
            top_24 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_24[0] = T.max(0, T.reinterpret("int32", k_row_3[0]) & 2147483647)
            top_25 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_25[0] = T.max(top_24[0], T.reinterpret("int32", k_row_3[1]) & 2147483647)
            top_26 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_26[0] = T.max(top_25[0], T.reinterpret("int32", k_row_3[2]) & 2147483647)
            top_27 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_27[0] = T.max(top_26[0], T.reinterpret("int32", k_row_3[3]) & 2147483647)
            top_28 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_28[0] = T.max(top_27[0], T.reinterpret("int32", k_row_3[4]) & 2147483647)
            top_29 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_29[0] = T.max(top_28[0], T.reinterpret("int32", k_row_3[5]) & 2147483647)
            top_30 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_30[0] = T.max(top_29[0], T.reinterpret("int32", k_row_3[6]) & 2147483647)
            top_31 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_31[0] = T.max(top_30[0], T.reinterpret("int32", k_row_3[7]) & 2147483647)
            row_top_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            row_top_3[0] = top_31[0]
            row_top_3[0] = T.max(row_top_3[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_top_3[0], 1, 32))
            row_top_3[0] = T.max(row_top_3[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_top_3[0], 2, 32))
            row_top_3[0] = T.max(row_top_3[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_top_3[0], 4, 32))
            if row_3[0] < last[0] and row_top_3[0] < 2139095040:
                own_moments[0] = own_moments[0] + k_row_3[0]
                own_moments[1] = own_moments[1] + k_row_3[1]
                own_moments[2] = own_moments[2] + k_row_3[2]
                own_moments[3] = own_moments[3] + k_row_3[3]
                own_moments[4] = own_moments[4] + k_row_3[4]
                own_moments[5] = own_moments[5] + k_row_3[5]
                own_moments[6] = own_moments[6] + k_row_3[6]
                own_moments[7] = own_moments[7] + k_row_3[7]
                own_moments[8] = own_moments[8] + T.float32(1.0)
                own_moments[9] = own_moments[9] + T.float32(1.0)
                own_moments[10] = own_moments[10] + T.float32(1.0)
                own_moments[11] = own_moments[11] + T.float32(1.0)
                own_moments[12] = own_moments[12] + T.float32(1.0)
                own_moments[13] = own_moments[13] + T.float32(1.0)
                own_moments[14] = own_moments[14] + T.float32(1.0)
                own_moments[15] = own_moments[15] + T.float32(1.0)
                own_moments[16] = T.max(own_moments[16], k_row_3[0])
                own_moments[17] = T.max(own_moments[17], k_row_3[1])
                own_moments[18] = T.max(own_moments[18], k_row_3[2])
                own_moments[19] = T.max(own_moments[19], k_row_3[3])
                own_moments[20] = T.max(own_moments[20], k_row_3[4])
                own_moments[21] = T.max(own_moments[21], k_row_3[5])
                own_moments[22] = T.max(own_moments[22], k_row_3[6])
                own_moments[23] = T.max(own_moments[23], k_row_3[7])
                own_moments[24] = T.min(own_moments[24], k_row_3[0])
                own_moments[25] = T.min(own_moments[25], k_row_3[1])
                own_moments[26] = T.min(own_moments[26], k_row_3[2])
                own_moments[27] = T.min(own_moments[27], k_row_3[3])
                own_moments[28] = T.min(own_moments[28], k_row_3[4])
                own_moments[29] = T.min(own_moments[29], k_row_3[5])
                own_moments[30] = T.min(own_moments[30], k_row_3[6])
                own_moments[31] = T.min(own_moments[31], k_row_3[7])
        parts[nth_row[0] * 64 + channel[0]] = own_moments[0]
        parts[nth_row[0] * 64 + channel[0] + 1] = own_moments[1]
        parts[nth_row[0] * 64 + channel[0] + 2] = own_moments[2]
        parts[nth_row[0] * 64 + channel[0] + 3] = own_moments[3]
        parts[nth_row[0] * 64 + channel[0] + 4] = own_moments[4]
        parts[nth_row[0] * 64 + channel[0] + 5] = own_moments[5]
        parts[nth_row[0] * 64 + channel[0] + 6] = own_moments[6]
        parts[nth_row[0] * 64 + channel[0] + 7] = own_moments[7]
        parts[(16 + nth_row[0]) * 64 + channel[0]] = own_moments[8]
        parts[(16 + nth_row[0]) * 64 + channel[0] + 1] = own_moments[9]
        parts[(16 + nth_row[0]) * 64 + channel[0] + 2] = own_moments[10]
        parts[(16 + nth_row[0]) * 64 + channel[0] + 3] = own_moments[11]
        parts[(16 + nth_row[0]) * 64 + channel[0] + 4] = own_moments[12]
        parts[(16 + nth_row[0]) * 64 + channel[0] + 5] = own_moments[13]
        parts[(16 + nth_row[0]) * 64 + channel[0] + 6] = own_moments[14]
        parts[(16 + nth_row[0]) * 64 + channel[0] + 7] = own_moments[15]
        parts[(32 + nth_row[0]) * 64 + channel[0]] = own_moments[16]
        parts[(32 + nth_row[0]) * 64 + channel[0] + 1] = own_moments[17]
        parts[(32 + nth_row[0]) * 64 + channel[0] + 2] = own_moments[18]
        parts[(32 + nth_row[0]) * 64 + channel[0] + 3] = own_moments[19]
        parts[(32 + nth_row[0]) * 64 + channel[0] + 4] = own_moments[20]
        parts[(32 + nth_row[0]) * 64 + channel[0] + 5] = own_moments[21]
        parts[(32 + nth_row[0]) * 64 + channel[0] + 6] = own_moments[22]
        parts[(32 + nth_row[0]) * 64 + channel[0] + 7] = own_moments[23]
        parts[(48 + nth_row[0]) * 64 + channel[0]] = own_moments[24]
        parts[(48 + nth_row[0]) * 64 + channel[0] + 1] = own_moments[25]
        parts[(48 + nth_row[0]) * 64 + channel[0] + 2] = own_moments[26]
        parts[(48 + nth_row[0]) * 64 + channel[0] + 3] = own_moments[27]
        parts[(48 + nth_row[0]) * 64 + channel[0] + 4] = own_moments[28]
        parts[(48 + nth_row[0]) * 64 + channel[0] + 5] = own_moments[29]
        parts[(48 + nth_row[0]) * 64 + channel[0] + 6] = own_moments[30]
        parts[(48 + nth_row[0]) * 64 + channel[0] + 7] = own_moments[31]
        T.cuda.cta_sync()
        for d in range(1):
            d_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            d_1[0] = d * 128 + v_1
            if d_1[0] < 64:
                joined = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                joined[0] = T.float32(0.0)
                for part_1 in range(16):
                    joined[0] = joined[0] + parts[part_1 * 64 + d_1[0]]
                joined_1 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                joined_1[0] = T.float32(0.0)
                for part_1 in range(16):
                    joined_1[0] = joined_1[0] + parts[(16 + part_1) * 64 + d_1[0]]
                joined_2 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                joined_2[0] = T.float32("-inf")
                for part_1 in range(16):
                    joined_2[0] = T.max(joined_2[0], parts[(32 + part_1) * 64 + d_1[0]])
                joined_3 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                joined_3[0] = T.float32("inf")
                for part_1 in range(16):
                    joined_3[0] = T.min(joined_3[0], parts[(48 + part_1) * 64 + d_1[0]])
                k_statistics[k_statistics_at[0] + T.Cast("int64", d_1[0])] = joined[0]
                k_statistics[k_statistics_at[0] + T.Cast("int64", 64 + d_1[0])] = joined_1[0]
                k_statistics[k_statistics_at[0] + T.Cast("int64", 128 + d_1[0])] = joined_2[0]
                k_statistics[k_statistics_at[0] + T.Cast("int64", 192 + d_1[0])] = joined_3[0]

# from tvm.script import tirx as T
# from tvm.tirx.layout import Axis

@T.prim_func
def attngen_k_moments(k_statistics_ptr: T.handle("float32", "global"), k_statistics_stride_0: T.int64, k_statistics_stride_1: T.int64, k_statistics_stride_2: T.int64, k_statistics_stride_3: T.int64, k_statistics_stride_4: T.int64, k_mean_ptr: T.handle("float32", "global"), k_mean_stride_0: T.int64, k_mean_stride_1: T.int64, k_mean_stride_2: T.int64, b_size: T.int32, hq_size: T.int32, seq_q_size: T.int32, hkv_size: T.int32, seq_kv_size: T.int32, grid: T.int32):
    T.func_attr({"tirx.noalias": True})
    k_statistics = T.decl_buffer((T.int64(1099511627776),), data=k_statistics_ptr, align=1, layout=None)
    k_mean = T.decl_buffer((T.int64(1099511627776),), data=k_mean_ptr, align=1, layout=None)
    with T.attr({"tirx.device_entry": T.bool(True), "tirx.launch_bounds_min_blocks_per_sm": 1}):
        v = T.cta_id([grid])
        v_1 = T.thread_id([128])
        buffer = T.alloc_buffer((19456,), "uint8", scope="shared.dyn", align=1024)
        shared_base = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        shared_base[0] = T.cuda.cvta_generic_to_shared(buffer.data)
        tops = T.decl_buffer((256,), "int32", data=buffer.data, scope="shared.dyn", layout=None)
        scales = T.decl_buffer((256,), data=buffer.data, elem_offset=256, scope="shared.dyn", layout=None)
        means = T.decl_buffer((256,), data=buffer.data, elem_offset=512, scope="shared.dyn", layout=None)
        parts = T.decl_buffer((4096,), data=buffer.data, elem_offset=768, scope="shared.dyn", layout=None)
        chunk = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        chunk[0] = v_1 & 7
        nth_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        nth_row[0] = T.Div(v_1, 8)
        channel = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        channel[0] = chunk[0] * 8
        chunks = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        chunks[0] = T.Div(seq_kv_size + 256 - 1, 256)
        rest = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        rest[0] = v
        b = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        b[0] = T.Div(rest[0], hkv_size)
        head = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        head[0] = rest[0] - b[0] * hkv_size
        part = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        part[0] = v - rest[0]
        top = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        top[0] = T.float32(0.0)
        for d in range(1):
            d_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            d_1[0] = d * 128 + v_1
            if d_1[0] < 64:
                joined = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                joined[0] = T.float32(0.0)
                joined_1 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                joined_1[0] = T.float32(0.0)
                joined_2 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                joined_2[0] = T.float32("-inf")
                joined_3 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                joined_3[0] = T.float32("inf")
                for chunk_1 in range(chunks[0]):
                    k_statistics_at = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    k_statistics_at[0] = T.Cast("int64", b[0]) * k_statistics_stride_0 + T.Cast("int64", head[0]) * k_statistics_stride_1 + T.Cast("int64", chunk_1) * k_statistics_stride_2
                    joined[0] = joined[0] + k_statistics[k_statistics_at[0] + T.Cast("int64", d_1[0])]
                    joined_1[0] = joined_1[0] + k_statistics[k_statistics_at[0] + T.Cast("int64", d_1[0]) + T.int64(64)]
                    joined_2[0] = T.max(joined_2[0], k_statistics[k_statistics_at[0] + T.Cast("int64", d_1[0]) + T.int64(128)])
                    joined_3[0] = T.min(joined_3[0], k_statistics[k_statistics_at[0] + T.Cast("int64", d_1[0]) + T.int64(192)])
                mean = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                mean[0] = joined[0] / T.max(joined_1[0], T.float32(1.0))
                k_mean_at = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                k_mean_at[0] = T.Cast("int64", b[0]) * k_mean_stride_0 + T.Cast("int64", head[0]) * k_mean_stride_1
                k_mean[k_mean_at[0] + T.Cast("int64", d_1[0])] = mean[0]
                top[0] = T.max(top[0], T.max(joined_2[0] - mean[0], mean[0] - joined_3[0]))

# from tvm.script import tirx as T
# from tvm.tirx.layout import Axis

@T.prim_func
def attngen_k_quantise(k_ptr: T.handle("float16", "global"), k_stride_0: T.int64, k_stride_1: T.int64, k_stride_2: T.int64, k_stride_3: T.int64, k_mean_ptr: T.handle("float32", "global"), k_mean_stride_0: T.int64, k_mean_stride_1: T.int64, k_mean_stride_2: T.int64, k_int8_ptr: T.handle("int8", "global"), k_int8_stride_0: T.int64, k_int8_stride_1: T.int64, k_int8_stride_2: T.int64, k_int8_stride_3: T.int64, k_scale_ptr: T.handle("float32", "global"), k_scale_stride_0: T.int64, k_scale_stride_1: T.int64, k_scale_stride_2: T.int64, b_size: T.int32, hq_size: T.int32, seq_q_size: T.int32, hkv_size: T.int32, seq_kv_size: T.int32, grid: T.int32):
    T.func_attr({"tirx.noalias": True})
    k = T.decl_buffer((T.int64(1099511627776),), "float16", data=k_ptr, align=1, layout=None)
    k_mean = T.decl_buffer((T.int64(1099511627776),), data=k_mean_ptr, align=1, layout=None)
    k_int8 = T.decl_buffer((T.int64(1099511627776),), "int8", data=k_int8_ptr, align=1, layout=None)
    k_scale = T.decl_buffer((T.int64(1099511627776),), data=k_scale_ptr, align=1, layout=None)
    with T.attr({"tirx.device_entry": T.bool(True), "tirx.launch_bounds_min_blocks_per_sm": 1}):
        v = T.cta_id([grid])
        v_1 = T.thread_id([128])
        buffer = T.alloc_buffer((19456,), "uint8", scope="shared.dyn", align=1024)
        shared_base = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        shared_base[0] = T.cuda.cvta_generic_to_shared(buffer.data)
        tops = T.decl_buffer((256,), "int32", data=buffer.data, scope="shared.dyn", layout=None)
        scales = T.decl_buffer((256,), data=buffer.data, elem_offset=256, scope="shared.dyn", layout=None)
        means = T.decl_buffer((256,), data=buffer.data, elem_offset=512, scope="shared.dyn", layout=None)
        parts = T.decl_buffer((4096,), data=buffer.data, elem_offset=768, scope="shared.dyn", layout=None)
        chunk = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        chunk[0] = v_1 & 7
        nth_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        nth_row[0] = T.Div(v_1, 8)
        channel = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        channel[0] = chunk[0] * 8
        rest = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        rest[0] = T.Div(v, T.Div(seq_kv_size + 256 - 1, 256))
        b = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        b[0] = T.Div(rest[0], hkv_size)
        head = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        head[0] = rest[0] - b[0] * hkv_size
        part = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        part[0] = v - rest[0] * T.Div(seq_kv_size + 256 - 1, 256)
        k_mean_at = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        k_mean_at[0] = T.Cast("int64", b[0]) * k_mean_stride_0 + T.Cast("int64", head[0]) * k_mean_stride_1
        own_k_mean = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        own_k_mean[0] = T.if_then_else(channel[0] < 64, k_mean[k_mean_at[0] + T.Cast("int64", channel[0])], T.float32(0.0))
        own_k_mean[1] = T.if_then_else(channel[0] + 1 < 64, k_mean[k_mean_at[0] + T.Cast("int64", channel[0] + 1)], T.float32(0.0))
        own_k_mean[2] = T.if_then_else(channel[0] + 2 < 64, k_mean[k_mean_at[0] + T.Cast("int64", channel[0] + 2)], T.float32(0.0))
        own_k_mean[3] = T.if_then_else(channel[0] + 3 < 64, k_mean[k_mean_at[0] + T.Cast("int64", channel[0] + 3)], T.float32(0.0))
        own_k_mean[4] = T.if_then_else(channel[0] + 4 < 64, k_mean[k_mean_at[0] + T.Cast("int64", channel[0] + 4)], T.float32(0.0))
        own_k_mean[5] = T.if_then_else(channel[0] + 5 < 64, k_mean[k_mean_at[0] + T.Cast("int64", channel[0] + 5)], T.float32(0.0))
        own_k_mean[6] = T.if_then_else(channel[0] + 6 < 64, k_mean[k_mean_at[0] + T.Cast("int64", channel[0] + 6)], T.float32(0.0))
        own_k_mean[7] = T.if_then_else(channel[0] + 7 < 64, k_mean[k_mean_at[0] + T.Cast("int64", channel[0] + 7)], T.float32(0.0))
        first = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        first[0] = part[0] * 256
        last = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        last[0] = T.min(first[0] + 256, seq_kv_size)
        with T.attr({"attngen.block": "k_quantise"}):
            k_base = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            k_base[0] = T.Cast("int64", b[0]) * k_stride_0 + T.Cast("int64", head[0]) * k_stride_1 + T.Cast("int64", T.min(channel[0], 56))
            for step in range(T.Div(T.max(last[0] - first[0], 0) + 63, 64)):
                row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                row[0] = first[0] + step * 64 + nth_row[0]
                row_words = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                T.ptx.ld(row_words[0], row_words[1], row_words[2], row_words[3], T.address_of(k[k_base[0] + T.Cast("int64", T.min(row[0], last[0] - 1)) * k_stride_2]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                row_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                row_1[0] = first[0] + step * 64 + 16 + nth_row[0]
                row_words_1 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                T.ptx.ld(row_words_1[0], row_words_1[1], row_words_1[2], row_words_1[3], T.address_of(k[k_base[0] + T.Cast("int64", T.min(row_1[0], last[0] - 1)) * k_stride_2]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                row_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                row_2[0] = first[0] + step * 64 + 32 + nth_row[0]
                row_words_2 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                T.ptx.ld(row_words_2[0], row_words_2[1], row_words_2[2], row_words_2[3], T.address_of(k[k_base[0] + T.Cast("int64", T.min(row_2[0], last[0] - 1)) * k_stride_2]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                row_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                row_3[0] = first[0] + step * 64 + 48 + nth_row[0]
                row_words_3 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                T.ptx.ld(row_words_3[0], row_words_3[1], row_words_3[2], row_words_3[3], T.address_of(k[k_base[0] + T.Cast("int64", T.min(row_3[0], last[0] - 1)) * k_stride_2]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                k_row = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                k_row[0] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row[0] < last[0], row_words[0], T.uint32(0)) >> T.uint32(0))))
                k_row[1] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row[0] < last[0], row_words[0], T.uint32(0)) >> T.uint32(16))))
                k_row[2] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row[0] < last[0], row_words[1], T.uint32(0)) >> T.uint32(0))))
                k_row[3] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row[0] < last[0], row_words[1], T.uint32(0)) >> T.uint32(16))))
                k_row[4] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row[0] < last[0], row_words[2], T.uint32(0)) >> T.uint32(0))))
                k_row[5] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row[0] < last[0], row_words[2], T.uint32(0)) >> T.uint32(16))))
                k_row[6] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row[0] < last[0], row_words[3], T.uint32(0)) >> T.uint32(0))))
                k_row[7] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row[0] < last[0], row_words[3], T.uint32(0)) >> T.uint32(16))))
                k_row[0] = k_row[0] - own_k_mean[0]
                k_row[1] = k_row[1] - own_k_mean[1]
                k_row[2] = k_row[2] - own_k_mean[2]
                k_row[3] = k_row[3] - own_k_mean[3]
                k_row[4] = k_row[4] - own_k_mean[4]
                k_row[5] = k_row[5] - own_k_mean[5]
                k_row[6] = k_row[6] - own_k_mean[6]
                k_row[7] = k_row[7] - own_k_mean[7]
                top = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                top[0] = T.max(0, T.reinterpret("int32", k_row[0]) & 2147483647)
                top_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                top_1[0] = T.max(top[0], T.reinterpret("int32", k_row[1]) & 2147483647)
                top_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                top_2[0] = T.max(top_1[0], T.reinterpret("int32", k_row[2]) & 2147483647)
                top_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                top_3[0] = T.max(top_2[0], T.reinterpret("int32", k_row[3]) & 2147483647)
                top_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                top_4[0] = T.max(top_3[0], T.reinterpret("int32", k_row[4]) & 2147483647)
                top_5 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                top_5[0] = T.max(top_4[0], T.reinterpret("int32", k_row[5]) & 2147483647)
                top_6 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                top_6[0] = T.max(top_5[0], T.reinterpret("int32", k_row[6]) & 2147483647)
                top_7 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                top_7[0] = T.max(top_6[0], T.reinterpret("int32", k_row[7]) & 2147483647)
                row_top = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                row_top[0] = top_7[0]
                row_top[0] = T.max(row_top[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_top[0], 1, 32))
                row_top[0] = T.max(row_top[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_top[0], 2, 32))
                row_top[0] = T.max(row_top[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_top[0], 4, 32))
                if row[0] < last[0] and chunk[0] == 0:
                    tops[row[0] - first[0]] = row_top[0]
                k_row_1 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                k_row_1[0] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_1[0] < last[0], row_words_1[0], T.uint32(0)) >> T.uint32(0))))
                k_row_1[1] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_1[0] < last[0], row_words_1[0], T.uint32(0)) >> T.uint32(16))))
                k_row_1[2] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_1[0] < last[0], row_words_1[1], T.uint32(0)) >> T.uint32(0))))
                k_row_1[3] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_1[0] < last[0], row_words_1[1], T.uint32(0)) >> T.uint32(16))))
                k_row_1[4] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_1[0] < last[0], row_words_1[2], T.uint32(0)) >> T.uint32(0))))
                k_row_1[5] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_1[0] < last[0], row_words_1[2], T.uint32(0)) >> T.uint32(16))))
                k_row_1[6] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_1[0] < last[0], row_words_1[3], T.uint32(0)) >> T.uint32(0))))
                k_row_1[7] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_1[0] < last[0], row_words_1[3], T.uint32(0)) >> T.uint32(16))))
                k_row_1[0] = k_row_1[0] - own_k_mean[0]
                k_row_1[1] = k_row_1[1] - own_k_mean[1]
                k_row_1[2] = k_row_1[2] - own_k_mean[2]
                k_row_1[3] = k_row_1[3] - own_k_mean[3]
                k_row_1[4] = k_row_1[4] - own_k_mean[4]
                k_row_1[5] = k_row_1[5] - own_k_mean[5]
                k_row_1[6] = k_row_1[6] - own_k_mean[6]
                k_row_1[7] = k_row_1[7] - own_k_mean[7]
                top_8 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                top_8[0] = T.max(0, T.reinterpret("int32", k_row_1[0]) & 2147483647)
                top_9 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                top_9[0] = T.max(top_8[0], T.reinterpret("int32", k_row_1[1]) & 2147483647)
                top_10 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                top_10[0] = T.max(top_9[0], T.reinterpret("int32", k_row_1[2]) & 2147483647)
                top_11 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                top_11[0] = T.max(top_10[0], T.reinterpret("int32", k_row_1[3]) & 2147483647)
                top_12 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                top_12[0] = T.max(top_11[0], T.reinterpret("int32", k_row_1[4]) & 2147483647)
                top_13 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                top_13[0] = T.max(top_12[0], T.reinterpret("int32", k_row_1[5]) & 2147483647)
                top_14 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                top_14[0] = T.max(top_13[0], T.reinterpret("int32", k_row_1[6]) & 2147483647)
                top_15 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                top_15[0] = T.max(top_14[0], T.reinterpret("int32", k_row_1[7]) & 2147483647)
                row_top_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                row_top_1[0] = top_15[0]
                row_top_1[0] = T.max(row_top_1[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_top_1[0], 1, 32))
                row_top_1[0] = T.max(row_top_1[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_top_1[0], 2, 32))
                row_top_1[0] = T.max(row_top_1[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_top_1[0], 4, 32))
                if row_1[0] < last[0] and chunk[0] == 0:
                    tops[row_1[0] - first[0]] = row_top_1[0]
                k_row_2 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                k_row_2[0] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_2[0] < last[0], row_words_2[0], T.uint32(0)) >> T.uint32(0))))
                k_row_2[1] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_2[0] < last[0], row_words_2[0], T.uint32(0)) >> T.uint32(16))))
                k_row_2[2] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_2[0] < last[0], row_words_2[1], T.uint32(0)) >> T.uint32(0))))
                k_row_2[3] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_2[0] < last[0], row_words_2[1], T.uint32(0)) >> T.uint32(16))))
                k_row_2[4] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_2[0] < last[0], row_words_2[2], T.uint32(0)) >> T.uint32(0))))
                k_row_2[5] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_2[0] < last[0], row_words_2[2], T.uint32(0)) >> T.uint32(16))))
                k_row_2[6] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_2[0] < last[0], row_words_2[3], T.uint32(0)) >> T.uint32(0))))
                k_row_2[7] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_2[0] < last[0], row_words_2[3], T.uint32(0)) >> T.uint32(16))))
                k_row_2[0] = k_row_2[0] - own_k_mean[0]
                k_row_2[1] = k_row_2[1] - own_k_mean[1]
                k_row_2[2] = k_row_2[2] - own_k_mean[2]
                k_row_2[3] = k_row_2[3] - own_k_mean[3]
                k_row_2[4] = k_row_2[4] - own_k_mean[4]
                k_row_2[5] = k_row_2[5] - own_k_mean[5]
                k_row_2[6] = k_row_2[6] - own_k_mean[6]
                k_row_2[7] = k_row_2[7] - own_k_mean[7]
                top_16 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                top_16[0] = T.max(0, T.reinterpret("int32", k_row_2[0]) & 2147483647)
                top_17 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                top_17[0] = T.max(top_16[0], T.reinterpret("int32", k_row_2[1]) & 2147483647)
                top_18 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                top_18[0] = T.max(top_17[0], T.reinterpret("int32", k_row_2[2]) & 2147483647)
                top_19 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                top_19[0] = T.max(top_18[0], T.reinterpret("int32", k_row_2[3]) & 2147483647)
                top_20 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                top_20[0] = T.max(top_19[0], T.reinterpret("int32", k_row_2[4]) & 2147483647)
                top_21 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                top_21[0] = T.max(top_20[0], T.reinterpret("int32", k_row_2[5]) & 2147483647)
                top_22 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                top_22[0] = T.max(top_21[0], T.reinterpret("int32", k_row_2[6]) & 2147483647)
                top_23 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                top_23[0] = T.max(top_22[0], T.reinterpret("int32", k_row_2[7]) & 2147483647)
                row_top_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                row_top_2[0] = top_23[0]
                row_top_2[0] = T.max(row_top_2[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_top_2[0], 1, 32))
                row_top_2[0] = T.max(row_top_2[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_top_2[0], 2, 32))
                row_top_2[0] = T.max(row_top_2[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_top_2[0], 4, 32))
                if row_2[0] < last[0] and chunk[0] == 0:
                    tops[row_2[0] - first[0]] = row_top_2[0]
                k_row_3 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                k_row_3[0] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_3[0] < last[0], row_words_3[0], T.uint32(0)) >> T.uint32(0))))
                k_row_3[1] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_3[0] < last[0], row_words_3[0], T.uint32(0)) >> T.uint32(16))))
                k_row_3[2] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_3[0] < last[0], row_words_3[1], T.uint32(0)) >> T.uint32(0))))
                k_row_3[3] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_3[0] < last[0], row_words_3[1], T.uint32(0)) >> T.uint32(16))))
                k_row_3[4] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_3[0] < last[0], row_words_3[2], T.uint32(0)) >> T.uint32(0))))
                k_row_3[5] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_3[0] < last[0], row_words_3[2], T.uint32(0)) >> T.uint32(16))))
                k_row_3[6] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_3[0] < last[0], row_words_3[3], T.uint32(0)) >> T.uint32(0))))
                k_row_3[7] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_3[0] < last[0], row_words_3[3], T.uint32(0)) >> T.uint32(16))))
                k_row_3[0] = k_row_3[0] - own_k_mean[0]
                k_row_3[1] = k_row_3[1] - own_k_mean[1]
                k_row_3[2] = k_row_3[2] - own_k_mean[2]
                k_row_3[3] = k_row_3[3] - own_k_mean[3]
                k_row_3[4] = k_row_3[4] - own_k_mean[4]
                k_row_3[5] = k_row_3[5] - own_k_mean[5]
                k_row_3[6] = k_row_3[6] - own_k_mean[6]
                k_row_3[7] = k_row_3[7] - own_k_mean[7]
                top_24 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                top_24[0] = T.max(0, T.reinterpret("int32", k_row_3[0]) & 2147483647)
                top_25 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                top_25[0] = T.max(top_24[0], T.reinterpret("int32", k_row_3[1]) & 2147483647)
                top_26 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                top_26[0] = T.max(top_25[0], T.reinterpret("int32", k_row_3[2]) & 2147483647)
                top_27 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                top_27[0] = T.max(top_26[0], T.reinterpret("int32", k_row_3[3]) & 2147483647)
                top_28 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                top_28[0] = T.max(top_27[0], T.reinterpret("int32", k_row_3[4]) & 2147483647)
                top_29 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                top_29[0] = T.max(top_28[0], T.reinterpret("int32", k_row_3[5]) & 2147483647)
                top_30 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                top_30[0] = T.max(top_29[0], T.reinterpret("int32", k_row_3[6]) & 2147483647)
                top_31 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                top_31[0] = T.max(top_30[0], T.reinterpret("int32", k_row_3[7]) & 2147483647)
                row_top_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                row_top_3[0] = top_31[0]
                row_top_3[0] = T.max(row_top_3[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_top_3[0], 1, 32))
                row_top_3[0] = T.max(row_top_3[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_top_3[0], 2, 32))
                row_top_3[0] = T.max(row_top_3[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_top_3[0], 4, 32))
                if row_3[0] < last[0] and chunk[0] == 0:
                    tops[row_3[0] - first[0]] = row_top_3[0]
            T.cuda.cta_sync()
            for group in range(T.Div(T.Div(T.max(last[0] - first[0], 0) + 63, 64) * 4 + 127, 128)):
                group_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                group_1[0] = group * 128 + v_1
                if group_1[0] < T.Div(T.max(last[0] - first[0], 0) + 63, 64) * 4:
                    group_first = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    group_first[0] = T.Div(group_1[0], 4) * 64 + T.truncmod(group_1[0], 4) * 2
                    highest = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    highest[0] = 0
                    for member in range(16):
                        member_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        member_row[0] = group_first[0] + T.Div(member, 2) * 8 + T.truncmod(member, 2)
                        if member_row[0] < last[0] - first[0]:
                            member_top = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            member_top[0] = tops[member_row[0]]
                            if member_top[0] < 2139095040:
                                highest[0] = T.max(highest[0], member_top[0])
                    group_top = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    group_top[0] = T.reinterpret("float32", highest[0])
                    scales[group_1[0]] = T.Select(group_top[0] > T.float32(1.0000000000000001e-30), group_top[0] * T.float32(0.007874015748031496), T.float32(0.0))
            T.cuda.cta_sync()
            for step in range(T.Div(T.max(last[0] - first[0], 0) + 63, 64)):
                row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                row[0] = first[0] + step * 64 + nth_row[0]
                row_words = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                T.ptx.ld(row_words[0], row_words[1], row_words[2], row_words[3], T.address_of(k[k_base[0] + T.Cast("int64", T.min(row[0], last[0] - 1)) * k_stride_2]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                row_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                row_1[0] = first[0] + step * 64 + 16 + nth_row[0]
                row_words_1 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                T.ptx.ld(row_words_1[0], row_words_1[1], row_words_1[2], row_words_1[3], T.address_of(k[k_base[0] + T.Cast("int64", T.min(row_1[0], last[0] - 1)) * k_stride_2]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                row_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                row_2[0] = first[0] + step * 64 + 32 + nth_row[0]
                row_words_2 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                T.ptx.ld(row_words_2[0], row_words_2[1], row_words_2[2], row_words_2[3], T.address_of(k[k_base[0] + T.Cast("int64", T.min(row_2[0], last[0] - 1)) * k_stride_2]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                row_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                row_3[0] = first[0] + step * 64 + 48 + nth_row[0]
                row_words_3 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                T.ptx.ld(row_words_3[0], row_words_3[1], row_words_3[2], row_words_3[3], T.address_of(k[k_base[0] + T.Cast("int64", T.min(row_3[0], last[0] - 1)) * k_stride_2]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                k_row = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                k_row[0] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row[0] < last[0], row_words[0], T.uint32(0)) >> T.uint32(0))))
                k_row[1] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row[0] < last[0], row_words[0], T.uint32(0)) >> T.uint32(16))))
                k_row[2] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row[0] < last[0], row_words[1], T.uint32(0)) >> T.uint32(0))))
                k_row[3] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row[0] < last[0], row_words[1], T.uint32(0)) >> T.uint32(16))))
                k_row[4] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row[0] < last[0], row_words[2], T.uint32(0)) >> T.uint32(0))))
                k_row[5] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row[0] < last[0], row_words[2], T.uint32(0)) >> T.uint32(16))))
                k_row[6] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row[0] < last[0], row_words[3], T.uint32(0)) >> T.uint32(0))))
                k_row[7] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row[0] < last[0], row_words[3], T.uint32(0)) >> T.uint32(16))))
                k_row[0] = k_row[0] - own_k_mean[0]
                k_row[1] = k_row[1] - own_k_mean[1]
                k_row[2] = k_row[2] - own_k_mean[2]
                k_row[3] = k_row[3] - own_k_mean[3]
                k_row[4] = k_row[4] - own_k_mean[4]
                k_row[5] = k_row[5] - own_k_mean[5]
                k_row[6] = k_row[6] - own_k_mean[6]
                k_row[7] = k_row[7] - own_k_mean[7]
                within = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                within[0] = row[0] - first[0]
                group = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                group[0] = T.Div(within[0], 64) * 4 + T.Div(T.truncmod(within[0], 8), 2)
                scale = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                scale[0] = scales[T.min(group[0], 255)]
                finite = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                finite[0] = T.Cast("int32", tops[within[0]] < 2139095040)
                inverse = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                inverse[0] = T.Select(scale[0] > T.float32(0.0), T.float32(1.0) / T.Select(scale[0] > T.float32(0.0), scale[0], T.float32(1.0)), T.float32(0.0))
                y = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                y[0] = k_row[0] * inverse[0]
                n = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                n[0] = T.Cast("int32", T.max(T.min(y[0] + T.Select(y[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
                y_1 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                y_1[0] = k_row[1] * inverse[0]
                n_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                n_1[0] = T.Cast("int32", T.max(T.min(y_1[0] + T.Select(y_1[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
                y_2 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                y_2[0] = k_row[2] * inverse[0]
                n_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                n_2[0] = T.Cast("int32", T.max(T.min(y_2[0] + T.Select(y_2[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
                y_3 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                y_3[0] = k_row[3] * inverse[0]
                n_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                n_3[0] = T.Cast("int32", T.max(T.min(y_3[0] + T.Select(y_3[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
                y_4 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                y_4[0] = k_row[4] * inverse[0]
                n_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                n_4[0] = T.Cast("int32", T.max(T.min(y_4[0] + T.Select(y_4[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
                y_5 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                y_5[0] = k_row[5] * inverse[0]
                n_5 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                n_5[0] = T.Cast("int32", T.max(T.min(y_5[0] + T.Select(y_5[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
                y_6 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                y_6[0] = k_row[6] * inverse[0]
                n_6 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                n_6[0] = T.Cast("int32", T.max(T.min(y_6[0] + T.Select(y_6[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
                y_7 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                y_7[0] = k_row[7] * inverse[0]
                n_7 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                n_7[0] = T.Cast("int32", T.max(T.min(y_7[0] + T.Select(y_7[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
                packed = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                packed[0] = T.Cast("uint32", 0 | n[0] & 255 | (n_1[0] & 255) << 8 | (n_2[0] & 255) << 16 | (n_3[0] & 255) << 24)
                packed_1 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                packed_1[0] = T.Cast("uint32", 0 | n_4[0] & 255 | (n_5[0] & 255) << 8 | (n_6[0] & 255) << 16 | (n_7[0] & 255) << 24)
                k_int8_at = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                k_int8_at[0] = T.Cast("int64", b[0]) * k_int8_stride_0 + T.Cast("int64", head[0]) * k_int8_stride_1 + T.Cast("int64", row[0]) * k_int8_stride_2
                T.ptx.st(T.address_of(k_int8[k_int8_at[0] + T.Cast("int64", chunk[0] * 8)]), packed[0], packed_1[0], row[0] < last[0], "", "", "global", "", "", "", "v2", "b32", "pred")
                if row[0] < last[0] and chunk[0] == 0:
                    k_scale_at = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    k_scale_at[0] = T.Cast("int64", b[0]) * k_scale_stride_0 + T.Cast("int64", head[0]) * k_scale_stride_1 + T.Cast("int64", row[0]) * k_scale_stride_2
                    k_scale[k_scale_at[0]] = T.Select(finite[0] != 0, scale[0], T.float32("nan"))
                k_row_1 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                k_row_1[0] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_1[0] < last[0], row_words_1[0], T.uint32(0)) >> T.uint32(0))))
                k_row_1[1] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_1[0] < last[0], row_words_1[0], T.uint32(0)) >> T.uint32(16))))
                k_row_1[2] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_1[0] < last[0], row_words_1[1], T.uint32(0)) >> T.uint32(0))))
                k_row_1[3] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_1[0] < last[0], row_words_1[1], T.uint32(0)) >> T.uint32(16))))
                k_row_1[4] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_1[0] < last[0], row_words_1[2], T.uint32(0)) >> T.uint32(0))))
                k_row_1[5] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_1[0] < last[0], row_words_1[2], T.uint32(0)) >> T.uint32(16))))
                k_row_1[6] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_1[0] < last[0], row_words_1[3], T.uint32(0)) >> T.uint32(0))))
                k_row_1[7] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_1[0] < last[0], row_words_1[3], T.uint32(0)) >> T.uint32(16))))
                k_row_1[0] = k_row_1[0] - own_k_mean[0]
                k_row_1[1] = k_row_1[1] - own_k_mean[1]
                k_row_1[2] = k_row_1[2] - own_k_mean[2]
                k_row_1[3] = k_row_1[3] - own_k_mean[3]
                k_row_1[4] = k_row_1[4] - own_k_mean[4]
                k_row_1[5] = k_row_1[5] - own_k_mean[5]
                k_row_1[6] = k_row_1[6] - own_k_mean[6]
                k_row_1[7] = k_row_1[7] - own_k_mean[7]
                within_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                within_1[0] = row_1[0] - first[0]
                group_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                group_1[0] = T.Div(within_1[0], 64) * 4 + T.Div(T.truncmod(within_1[0], 8), 2)
                scale_1 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                scale_1[0] = scales[T.min(group_1[0], 255)]
                finite_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                finite_1[0] = T.Cast("int32", tops[within_1[0]] < 2139095040)
                inverse_1 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                inverse_1[0] = T.Select(scale_1[0] > T.float32(0.0), T.float32(1.0) / T.Select(scale_1[0] > T.float32(0.0), scale_1[0], T.float32(1.0)), T.float32(0.0))
                y_8 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                y_8[0] = k_row_1[0] * inverse_1[0]
                n_8 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                n_8[0] = T.Cast("int32", T.max(T.min(y_8[0] + T.Select(y_8[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
                y_9 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                y_9[0] = k_row_1[1] * inverse_1[0]
                n_9 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                n_9[0] = T.Cast("int32", T.max(T.min(y_9[0] + T.Select(y_9[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
                y_10 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                y_10[0] = k_row_1[2] * inverse_1[0]
                n_10 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                n_10[0] = T.Cast("int32", T.max(T.min(y_10[0] + T.Select(y_10[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
                y_11 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                y_11[0] = k_row_1[3] * inverse_1[0]
                n_11 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                n_11[0] = T.Cast("int32", T.max(T.min(y_11[0] + T.Select(y_11[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
                y_12 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                y_12[0] = k_row_1[4] * inverse_1[0]
                n_12 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                n_12[0] = T.Cast("int32", T.max(T.min(y_12[0] + T.Select(y_12[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
                y_13 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                y_13[0] = k_row_1[5] * inverse_1[0]
                n_13 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                n_13[0] = T.Cast("int32", T.max(T.min(y_13[0] + T.Select(y_13[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
                y_14 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                y_14[0] = k_row_1[6] * inverse_1[0]
                n_14 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                n_14[0] = T.Cast("int32", T.max(T.min(y_14[0] + T.Select(y_14[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
                y_15 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                y_15[0] = k_row_1[7] * inverse_1[0]
                n_15 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                n_15[0] = T.Cast("int32", T.max(T.min(y_15[0] + T.Select(y_15[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
                packed_2 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                packed_2[0] = T.Cast("uint32", 0 | n_8[0] & 255 | (n_9[0] & 255) << 8 | (n_10[0] & 255) << 16 | (n_11[0] & 255) << 24)
                packed_3 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                packed_3[0] = T.Cast("uint32", 0 | n_12[0] & 255 | (n_13[0] & 255) << 8 | (n_14[0] & 255) << 16 | (n_15[0] & 255) << 24)
                k_int8_at_1 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                k_int8_at_1[0] = T.Cast("int64", b[0]) * k_int8_stride_0 + T.Cast("int64", head[0]) * k_int8_stride_1 + T.Cast("int64", row_1[0]) * k_int8_stride_2
                T.ptx.st(T.address_of(k_int8[k_int8_at_1[0] + T.Cast("int64", chunk[0] * 8)]), packed_2[0], packed_3[0], row_1[0] < last[0], "", "", "global", "", "", "", "v2", "b32", "pred")
                if row_1[0] < last[0] and chunk[0] == 0:
                    k_scale_at = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    k_scale_at[0] = T.Cast("int64", b[0]) * k_scale_stride_0 + T.Cast("int64", head[0]) * k_scale_stride_1 + T.Cast("int64", row_1[0]) * k_scale_stride_2
                    k_scale[k_scale_at[0]] = T.Select(finite_1[0] != 0, scale_1[0], T.float32("nan"))
                k_row_2 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                k_row_2[0] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_2[0] < last[0], row_words_2[0], T.uint32(0)) >> T.uint32(0))))
                k_row_2[1] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_2[0] < last[0], row_words_2[0], T.uint32(0)) >> T.uint32(16))))
                k_row_2[2] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_2[0] < last[0], row_words_2[1], T.uint32(0)) >> T.uint32(0))))
                k_row_2[3] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_2[0] < last[0], row_words_2[1], T.uint32(0)) >> T.uint32(16))))
                k_row_2[4] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_2[0] < last[0], row_words_2[2], T.uint32(0)) >> T.uint32(0))))
                k_row_2[5] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_2[0] < last[0], row_words_2[2], T.uint32(0)) >> T.uint32(16))))
                k_row_2[6] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_2[0] < last[0], row_words_2[3], T.uint32(0)) >> T.uint32(0))))
                k_row_2[7] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_2[0] < last[0], row_words_2[3], T.uint32(0)) >> T.uint32(16))))
                k_row_2[0] = k_row_2[0] - own_k_mean[0]
                k_row_2[1] = k_row_2[1] - own_k_mean[1]
                k_row_2[2] = k_row_2[2] - own_k_mean[2]
                k_row_2[3] = k_row_2[3] - own_k_mean[3]
                k_row_2[4] = k_row_2[4] - own_k_mean[4]
                k_row_2[5] = k_row_2[5] - own_k_mean[5]
                k_row_2[6] = k_row_2[6] - own_k_mean[6]
                k_row_2[7] = k_row_2[7] - own_k_mean[7]
                within_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                within_2[0] = row_2[0] - first[0]
                group_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                group_2[0] = T.Div(within_2[0], 64) * 4 + T.Div(T.truncmod(within_2[0], 8), 2)
                scale_2 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                scale_2[0] = scales[T.min(group_2[0], 255)]
                finite_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                finite_2[0] = T.Cast("int32", tops[within_2[0]] < 2139095040)
                inverse_2 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                inverse_2[0] = T.Select(scale_2[0] > T.float32(0.0), T.float32(1.0) / T.Select(scale_2[0] > T.float32(0.0), scale_2[0], T.float32(1.0)), T.float32(0.0))
                y_16 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                y_16[0] = k_row_2[0] * inverse_2[0]
                n_16 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                n_16[0] = T.Cast("int32", T.max(T.min(y_16[0] + T.Select(y_16[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
                y_17 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                y_17[0] = k_row_2[1] * inverse_2[0]
                n_17 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                n_17[0] = T.Cast("int32", T.max(T.min(y_17[0] + T.Select(y_17[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
                y_18 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                y_18[0] = k_row_2[2] * inverse_2[0]
                n_18 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                n_18[0] = T.Cast("int32", T.max(T.min(y_18[0] + T.Select(y_18[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
                y_19 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                y_19[0] = k_row_2[3] * inverse_2[0]
                n_19 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                n_19[0] = T.Cast("int32", T.max(T.min(y_19[0] + T.Select(y_19[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
                y_20 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                y_20[0] = k_row_2[4] * inverse_2[0]
                n_20 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                n_20[0] = T.Cast("int32", T.max(T.min(y_20[0] + T.Select(y_20[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
                y_21 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                y_21[0] = k_row_2[5] * inverse_2[0]
                n_21 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                n_21[0] = T.Cast("int32", T.max(T.min(y_21[0] + T.Select(y_21[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
                y_22 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                y_22[0] = k_row_2[6] * inverse_2[0]
                n_22 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                n_22[0] = T.Cast("int32", T.max(T.min(y_22[0] + T.Select(y_22[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
                y_23 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                y_23[0] = k_row_2[7] * inverse_2[0]
                n_23 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                n_23[0] = T.Cast("int32", T.max(T.min(y_23[0] + T.Select(y_23[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
                packed_4 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                packed_4[0] = T.Cast("uint32", 0 | n_16[0] & 255 | (n_17[0] & 255) << 8 | (n_18[0] & 255) << 16 | (n_19[0] & 255) << 24)
                packed_5 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                packed_5[0] = T.Cast("uint32", 0 | n_20[0] & 255 | (n_21[0] & 255) << 8 | (n_22[0] & 255) << 16 | (n_23[0] & 255) << 24)
                k_int8_at_2 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                k_int8_at_2[0] = T.Cast("int64", b[0]) * k_int8_stride_0 + T.Cast("int64", head[0]) * k_int8_stride_1 + T.Cast("int64", row_2[0]) * k_int8_stride_2
                T.ptx.st(T.address_of(k_int8[k_int8_at_2[0] + T.Cast("int64", chunk[0] * 8)]), packed_4[0], packed_5[0], row_2[0] < last[0], "", "", "global", "", "", "", "v2", "b32", "pred")
                if row_2[0] < last[0] and chunk[0] == 0:
                    k_scale_at = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    k_scale_at[0] = T.Cast("int64", b[0]) * k_scale_stride_0 + T.Cast("int64", head[0]) * k_scale_stride_1 + T.Cast("int64", row_2[0]) * k_scale_stride_2
                    k_scale[k_scale_at[0]] = T.Select(finite_2[0] != 0, scale_2[0], T.float32("nan"))
                k_row_3 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                k_row_3[0] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_3[0] < last[0], row_words_3[0], T.uint32(0)) >> T.uint32(0))))
                k_row_3[1] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_3[0] < last[0], row_words_3[0], T.uint32(0)) >> T.uint32(16))))
                k_row_3[2] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_3[0] < last[0], row_words_3[1], T.uint32(0)) >> T.uint32(0))))
                k_row_3[3] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_3[0] < last[0], row_words_3[1], T.uint32(0)) >> T.uint32(16))))
                k_row_3[4] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_3[0] < last[0], row_words_3[2], T.uint32(0)) >> T.uint32(0))))
                k_row_3[5] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_3[0] < last[0], row_words_3[2], T.uint32(0)) >> T.uint32(16))))
                k_row_3[6] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_3[0] < last[0], row_words_3[3], T.uint32(0)) >> T.uint32(0))))
                k_row_3[7] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_3[0] < last[0], row_words_3[3], T.uint32(0)) >> T.uint32(16))))
                k_row_3[0] = k_row_3[0] - own_k_mean[0]
                k_row_3[1] = k_row_3[1] - own_k_mean[1]
                k_row_3[2] = k_row_3[2] - own_k_mean[2]
                k_row_3[3] = k_row_3[3] - own_k_mean[3]
                k_row_3[4] = k_row_3[4] - own_k_mean[4]
                k_row_3[5] = k_row_3[5] - own_k_mean[5]
                k_row_3[6] = k_row_3[6] - own_k_mean[6]
                k_row_3[7] = k_row_3[7] - own_k_mean[7]
                within_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                within_3[0] = row_3[0] - first[0]
                group_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                group_3[0] = T.Div(within_3[0], 64) * 4 + T.Div(T.truncmod(within_3[0], 8), 2)
                scale_3 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                scale_3[0] = scales[T.min(group_3[0], 255)]
                finite_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                finite_3[0] = T.Cast("int32", tops[within_3[0]] < 2139095040)
                inverse_3 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                inverse_3[0] = T.Select(scale_3[0] > T.float32(0.0), T.float32(1.0) / T.Select(scale_3[0] > T.float32(0.0), scale_3[0], T.float32(1.0)), T.float32(0.0))
                y_24 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                y_24[0] = k_row_3[0] * inverse_3[0]
                n_24 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                n_24[0] = T.Cast("int32", T.max(T.min(y_24[0] + T.Select(y_24[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
                y_25 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                y_25[0] = k_row_3[1] * inverse_3[0]
                n_25 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                n_25[0] = T.Cast("int32", T.max(T.min(y_25[0] + T.Select(y_25[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
                y_26 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                y_26[0] = k_row_3[2] * inverse_3[0]
                n_26 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                n_26[0] = T.Cast("int32", T.max(T.min(y_26[0] + T.Select(y_26[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
                y_27 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                y_27[0] = k_row_3[3] * inverse_3[0]
                n_27 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                n_27[0] = T.Cast("int32", T.max(T.min(y_27[0] + T.Select(y_27[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
                y_28 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                y_28[0] = k_row_3[4] * inverse_3[0]
                n_28 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                n_28[0] = T.Cast("int32", T.max(T.min(y_28[0] + T.Select(y_28[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
                y_29 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                y_29[0] = k_row_3[5] * inverse_3[0]
                n_29 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                n_29[0] = T.Cast("int32", T.max(T.min(y_29[0] + T.Select(y_29[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
                y_30 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                y_30[0] = k_row_3[6] * inverse_3[0]
                n_30 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                n_30[0] = T.Cast("int32", T.max(T.min(y_30[0] + T.Select(y_30[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
                y_31 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                y_31[0] = k_row_3[7] * inverse_3[0]
                n_31 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                n_31[0] = T.Cast("int32", T.max(T.min(y_31[0] + T.Select(y_31[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
                packed_6 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                packed_6[0] = T.Cast("uint32", 0 | n_24[0] & 255 | (n_25[0] & 255) << 8 | (n_26[0] & 255) << 16 | (n_27[0] & 255) << 24)
                packed_7 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                packed_7[0] = T.Cast("uint32", 0 | n_28[0] & 255 | (n_29[0] & 255) << 8 | (n_30[0] & 255) << 16 | (n_31[0] & 255) << 24)
                k_int8_at_3 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                k_int8_at_3[0] = T.Cast("int64", b[0]) * k_int8_stride_0 + T.Cast("int64", head[0]) * k_int8_stride_1 + T.Cast("int64", row_3[0]) * k_int8_stride_2
                T.ptx.st(T.address_of(k_int8[k_int8_at_3[0] + T.Cast("int64", chunk[0] * 8)]), packed_6[0], packed_7[0], row_3[0] < last[0], "", "", "global", "", "", "", "v2", "b32", "pred")
                if row_3[0] < last[0] and chunk[0] == 0:
                    k_scale_at = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    k_scale_at[0] = T.Cast("int64", b[0]) * k_scale_stride_0 + T.Cast("int64", head[0]) * k_scale_stride_1 + T.Cast("int64", row_3[0]) * k_scale_stride_2
                    k_scale[k_scale_at[0]] = T.Select(finite_3[0] != 0, scale_3[0], T.float32("nan"))

# from tvm.script import tirx as T
# from tvm.tirx.layout import Axis

@T.prim_func
def attngen_q_quantise(q_ptr: T.handle("float16", "global"), q_stride_0: T.int64, q_stride_1: T.int64, q_stride_2: T.int64, q_stride_3: T.int64, scale_value: T.float32, k_mean_ptr: T.handle("float32", "global"), k_mean_stride_0: T.int64, k_mean_stride_1: T.int64, k_mean_stride_2: T.int64, q_int8_ptr: T.handle("int8", "global"), q_int8_stride_0: T.int64, q_int8_stride_1: T.int64, q_int8_stride_2: T.int64, q_int8_stride_3: T.int64, q_scale_ptr: T.handle("float32", "global"), q_scale_stride_0: T.int64, q_scale_stride_1: T.int64, q_scale_stride_2: T.int64, q_shift_ptr: T.handle("float32", "global"), q_shift_stride_0: T.int64, q_shift_stride_1: T.int64, q_shift_stride_2: T.int64, q_mean_ptr: T.handle("float32", "global"), q_mean_stride_0: T.int64, q_mean_stride_1: T.int64, q_mean_stride_2: T.int64, q_mean_stride_3: T.int64, b_size: T.int32, hq_size: T.int32, seq_q_size: T.int32, hkv_size: T.int32, seq_kv_size: T.int32, grid: T.int32):
    T.func_attr({"tirx.noalias": True})
    q = T.decl_buffer((T.int64(1099511627776),), "float16", data=q_ptr, align=1, layout=None)
    k_mean = T.decl_buffer((T.int64(1099511627776),), data=k_mean_ptr, align=1, layout=None)
    q_int8 = T.decl_buffer((T.int64(1099511627776),), "int8", data=q_int8_ptr, align=1, layout=None)
    q_scale = T.decl_buffer((T.int64(1099511627776),), data=q_scale_ptr, align=1, layout=None)
    q_shift = T.decl_buffer((T.int64(1099511627776),), data=q_shift_ptr, align=1, layout=None)
    q_mean = T.decl_buffer((T.int64(1099511627776),), data=q_mean_ptr, align=1, layout=None)
    with T.attr({"tirx.device_entry": T.bool(True), "tirx.launch_bounds_min_blocks_per_sm": 1}):
        v = T.cta_id([grid])
        v_1 = T.thread_id([128])
        buffer = T.alloc_buffer((19456,), "uint8", scope="shared.dyn", align=1024)
        shared_base = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        shared_base[0] = T.cuda.cvta_generic_to_shared(buffer.data)
        tops = T.decl_buffer((256,), "int32", data=buffer.data, scope="shared.dyn", layout=None)
        scales = T.decl_buffer((256,), data=buffer.data, elem_offset=256, scope="shared.dyn", layout=None)
        means = T.decl_buffer((256,), data=buffer.data, elem_offset=512, scope="shared.dyn", layout=None)
        parts = T.decl_buffer((4096,), data=buffer.data, elem_offset=768, scope="shared.dyn", layout=None)
        chunk = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        chunk[0] = v_1 & 7
        nth_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        nth_row[0] = T.Div(v_1, 8)
        channel = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        channel[0] = chunk[0] * 8
        chunks = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        chunks[0] = T.Div(seq_q_size + 128 - 1, 128)
        rest = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        rest[0] = T.Div(v, chunks[0])
        b = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        b[0] = T.Div(rest[0], hq_size)
        head = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        head[0] = rest[0] - b[0] * hq_size
        part = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        part[0] = v - rest[0] * chunks[0]
        first = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        first[0] = part[0] * 128
        last = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        last[0] = T.min(first[0] + 128, seq_q_size)
        q_base = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        q_base[0] = T.Cast("int64", b[0]) * q_stride_0 + T.Cast("int64", head[0]) * q_stride_1 + T.Cast("int64", T.min(channel[0], 56))
        own_moments = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        own_moments[0] = T.float32(0.0)
        own_moments[1] = T.float32(0.0)
        own_moments[2] = T.float32(0.0)
        own_moments[3] = T.float32(0.0)
        own_moments[4] = T.float32(0.0)
        own_moments[5] = T.float32(0.0)
        own_moments[6] = T.float32(0.0)
        own_moments[7] = T.float32(0.0)
        own_moments[8] = T.float32(0.0)
        own_moments[9] = T.float32(0.0)
        own_moments[10] = T.float32(0.0)
        own_moments[11] = T.float32(0.0)
        own_moments[12] = T.float32(0.0)
        own_moments[13] = T.float32(0.0)
        own_moments[14] = T.float32(0.0)
        own_moments[15] = T.float32(0.0)
        for step in range(T.Div(T.max(last[0] - first[0], 0) + 63, 64)):
            row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            row[0] = first[0] + step * 64 + nth_row[0]
            row_words = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            T.ptx.ld(row_words[0], row_words[1], row_words[2], row_words[3], T.address_of(q[q_base[0] + T.Cast("int64", T.min(row[0], last[0] - 1)) * q_stride_2]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
            row_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            row_1[0] = first[0] + step * 64 + 16 + nth_row[0]
            row_words_1 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            T.ptx.ld(row_words_1[0], row_words_1[1], row_words_1[2], row_words_1[3], T.address_of(q[q_base[0] + T.Cast("int64", T.min(row_1[0], last[0] - 1)) * q_stride_2]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
            row_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            row_2[0] = first[0] + step * 64 + 32 + nth_row[0]
            row_words_2 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            T.ptx.ld(row_words_2[0], row_words_2[1], row_words_2[2], row_words_2[3], T.address_of(q[q_base[0] + T.Cast("int64", T.min(row_2[0], last[0] - 1)) * q_stride_2]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
            row_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            row_3[0] = first[0] + step * 64 + 48 + nth_row[0]
            row_words_3 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            T.ptx.ld(row_words_3[0], row_words_3[1], row_words_3[2], row_words_3[3], T.address_of(q[q_base[0] + T.Cast("int64", T.min(row_3[0], last[0] - 1)) * q_stride_2]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
            q_row = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            q_row[0] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row[0] < last[0], row_words[0], T.uint32(0)) >> T.uint32(0))))
            q_row[1] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row[0] < last[0], row_words[0], T.uint32(0)) >> T.uint32(16))))
            q_row[2] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row[0] < last[0], row_words[1], T.uint32(0)) >> T.uint32(0))))
            q_row[3] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row[0] < last[0], row_words[1], T.uint32(0)) >> T.uint32(16))))
            q_row[4] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row[0] < last[0], row_words[2], T.uint32(0)) >> T.uint32(0))))
            q_row[5] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row[0] < last[0], row_words[2], T.uint32(0)) >> T.uint32(16))))
            q_row[6] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row[0] < last[0], row_words[3], T.uint32(0)) >> T.uint32(0))))
            q_row[7] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row[0] < last[0], row_words[3], T.uint32(0)) >> T.uint32(16))))
            top = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top[0] = T.max(0, T.reinterpret("int32", q_row[0]) & 2147483647)
            top_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_1[0] = T.max(top[0], T.reinterpret("int32", q_row[1]) & 2147483647)
            top_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_2[0] = T.max(top_1[0], T.reinterpret("int32", q_row[2]) & 2147483647)
            top_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_3[0] = T.max(top_2[0], T.reinterpret("int32", q_row[3]) & 2147483647)
            top_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_4[0] = T.max(top_3[0], T.reinterpret("int32", q_row[4]) & 2147483647)
            top_5 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_5[0] = T.max(top_4[0], T.reinterpret("int32", q_row[5]) & 2147483647)
            top_6 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_6[0] = T.max(top_5[0], T.reinterpret("int32", q_row[6]) & 2147483647)
            top_7 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_7[0] = T.max(top_6[0], T.reinterpret("int32", q_row[7]) & 2147483647)
            row_top = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            row_top[0] = top_7[0]
            row_top[0] = T.max(row_top[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_top[0], 1, 32))
            row_top[0] = T.max(row_top[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_top[0], 2, 32))
            row_top[0] = T.max(row_top[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_top[0], 4, 32))
            if row[0] < last[0] and row_top[0] < 2139095040:
                own_moments[0] = own_moments[0] + q_row[0]
                own_moments[1] = own_moments[1] + q_row[1]
                own_moments[2] = own_moments[2] + q_row[2]
                own_moments[3] = own_moments[3] + q_row[3]
                own_moments[4] = own_moments[4] + q_row[4]
                own_moments[5] = own_moments[5] + q_row[5]
                own_moments[6] = own_moments[6] + q_row[6]
                own_moments[7] = own_moments[7] + q_row[7]
                own_moments[8] = own_moments[8] + T.float32(1.0)
                own_moments[9] = own_moments[9] + T.float32(1.0)
                own_moments[10] = own_moments[10] + T.float32(1.0)
                own_moments[11] = own_moments[11] + T.float32(1.0)
                own_moments[12] = own_moments[12] + T.float32(1.0)
                own_moments[13] = own_moments[13] + T.float32(1.0)
                own_moments[14] = own_moments[14] + T.float32(1.0)
                own_moments[15] = own_moments[15] + T.float32(1.0)
            q_row_1 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            q_row_1[0] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_1[0] < last[0], row_words_1[0], T.uint32(0)) >> T.uint32(0))))
            q_row_1[1] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_1[0] < last[0], row_words_1[0], T.uint32(0)) >> T.uint32(16))))
            q_row_1[2] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_1[0] < last[0], row_words_1[1], T.uint32(0)) >> T.uint32(0))))
            q_row_1[3] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_1[0] < last[0], row_words_1[1], T.uint32(0)) >> T.uint32(16))))
            q_row_1[4] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_1[0] < last[0], row_words_1[2], T.uint32(0)) >> T.uint32(0))))
            q_row_1[5] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_1[0] < last[0], row_words_1[2], T.uint32(0)) >> T.uint32(16))))
            q_row_1[6] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_1[0] < last[0], row_words_1[3], T.uint32(0)) >> T.uint32(0))))
            q_row_1[7] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_1[0] < last[0], row_words_1[3], T.uint32(0)) >> T.uint32(16))))
            top_8 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_8[0] = T.max(0, T.reinterpret("int32", q_row_1[0]) & 2147483647)
            top_9 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_9[0] = T.max(top_8[0], T.reinterpret("int32", q_row_1[1]) & 2147483647)
            top_10 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_10[0] = T.max(top_9[0], T.reinterpret("int32", q_row_1[2]) & 2147483647)
            top_11 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_11[0] = T.max(top_10[0], T.reinterpret("int32", q_row_1[3]) & 2147483647)
            top_12 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_12[0] = T.max(top_11[0], T.reinterpret("int32", q_row_1[4]) & 2147483647)
            top_13 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_13[0] = T.max(top_12[0], T.reinterpret("int32", q_row_1[5]) & 2147483647)
            top_14 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_14[0] = T.max(top_13[0], T.reinterpret("int32", q_row_1[6]) & 2147483647)
            top_15 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_15[0] = T.max(top_14[0], T.reinterpret("int32", q_row_1[7]) & 2147483647)
            row_top_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            row_top_1[0] = top_15[0]
            row_top_1[0] = T.max(row_top_1[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_top_1[0], 1, 32))
            row_top_1[0] = T.max(row_top_1[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_top_1[0], 2, 32))
            row_top_1[0] = T.max(row_top_1[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_top_1[0], 4, 32))
            if row_1[0] < last[0] and row_top_1[0] < 2139095040:
                own_moments[0] = own_moments[0] + q_row_1[0]
                own_moments[1] = own_moments[1] + q_row_1[1]
                own_moments[2] = own_moments[2] + q_row_1[2]
                own_moments[3] = own_moments[3] + q_row_1[3]
                own_moments[4] = own_moments[4] + q_row_1[4]
                own_moments[5] = own_moments[5] + q_row_1[5]
                own_moments[6] = own_moments[6] + q_row_1[6]
                own_moments[7] = own_moments[7] + q_row_1[7]
                own_moments[8] = own_moments[8] + T.float32(1.0)
                own_moments[9] = own_moments[9] + T.float32(1.0)
                own_moments[10] = own_moments[10] + T.float32(1.0)
                own_moments[11] = own_moments[11] + T.float32(1.0)
                own_moments[12] = own_moments[12] + T.float32(1.0)
                own_moments[13] = own_moments[13] + T.float32(1.0)
                own_moments[14] = own_moments[14] + T.float32(1.0)
                own_moments[15] = own_moments[15] + T.float32(1.0)
            q_row_2 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            q_row_2[0] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_2[0] < last[0], row_words_2[0], T.uint32(0)) >> T.uint32(0))))
            q_row_2[1] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_2[0] < last[0], row_words_2[0], T.uint32(0)) >> T.uint32(16))))
            q_row_2[2] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_2[0] < last[0], row_words_2[1], T.uint32(0)) >> T.uint32(0))))
            q_row_2[3] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_2[0] < last[0], row_words_2[1], T.uint32(0)) >> T.uint32(16))))
            q_row_2[4] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_2[0] < last[0], row_words_2[2], T.uint32(0)) >> T.uint32(0))))
            q_row_2[5] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_2[0] < last[0], row_words_2[2], T.uint32(0)) >> T.uint32(16))))
            q_row_2[6] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_2[0] < last[0], row_words_2[3], T.uint32(0)) >> T.uint32(0))))
            q_row_2[7] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_2[0] < last[0], row_words_2[3], T.uint32(0)) >> T.uint32(16))))
            top_16 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_16[0] = T.max(0, T.reinterpret("int32", q_row_2[0]) & 2147483647)
            top_17 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_17[0] = T.max(top_16[0], T.reinterpret("int32", q_row_2[1]) & 2147483647)
            top_18 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_18[0] = T.max(top_17[0], T.reinterpret("int32", q_row_2[2]) & 2147483647)
            top_19 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_19[0] = T.max(top_18[0], T.reinterpret("int32", q_row_2[3]) & 2147483647)
            top_20 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_20[0] = T.max(top_19[0], T.reinterpret("int32", q_row_2[4]) & 2147483647)
            top_21 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_21[0] = T.max(top_20[0], T.reinterpret("int32", q_row_2[5]) & 2147483647)
            top_22 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_22[0] = T.max(top_21[0], T.reinterpret("int32", q_row_2[6]) & 2147483647)
            top_23 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_23[0] = T.max(top_22[0], T.reinterpret("int32", q_row_2[7]) & 2147483647)
            row_top_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            row_top_2[0] = top_23[0]
            row_top_2[0] = T.max(row_top_2[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_top_2[0], 1, 32))
            row_top_2[0] = T.max(row_top_2[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_top_2[0], 2, 32))
            row_top_2[0] = T.max(row_top_2[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_top_2[0], 4, 32))
            if row_2[0] < last[0] and row_top_2[0] < 2139095040:
                own_moments[0] = own_moments[0] + q_row_2[0]
                own_moments[1] = own_moments[1] + q_row_2[1]
                own_moments[2] = own_moments[2] + q_row_2[2]
                own_moments[3] = own_moments[3] + q_row_2[3]
                own_moments[4] = own_moments[4] + q_row_2[4]
                own_moments[5] = own_moments[5] + q_row_2[5]
                own_moments[6] = own_moments[6] + q_row_2[6]
                own_moments[7] = own_moments[7] + q_row_2[7]
                own_moments[8] = own_moments[8] + T.float32(1.0)
                own_moments[9] = own_moments[9] + T.float32(1.0)
                own_moments[10] = own_moments[10] + T.float32(1.0)
                own_moments[11] = own_moments[11] + T.float32(1.0)
                own_moments[12] = own_moments[12] + T.float32(1.0)
                own_moments[13] = own_moments[13] + T.float32(1.0)
                own_moments[14] = own_moments[14] + T.float32(1.0)
                own_moments[15] = own_moments[15] + T.float32(1.0)
            q_row_3 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            q_row_3[0] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_3[0] < last[0], row_words_3[0], T.uint32(0)) >> T.uint32(0))))
            q_row_3[1] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_3[0] < last[0], row_words_3[0], T.uint32(0)) >> T.uint32(16))))
            q_row_3[2] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_3[0] < last[0], row_words_3[1], T.uint32(0)) >> T.uint32(0))))
            q_row_3[3] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_3[0] < last[0], row_words_3[1], T.uint32(0)) >> T.uint32(16))))
            q_row_3[4] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_3[0] < last[0], row_words_3[2], T.uint32(0)) >> T.uint32(0))))
            q_row_3[5] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_3[0] < last[0], row_words_3[2], T.uint32(0)) >> T.uint32(16))))
            q_row_3[6] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_3[0] < last[0], row_words_3[3], T.uint32(0)) >> T.uint32(0))))
            q_row_3[7] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_3[0] < last[0], row_words_3[3], T.uint32(0)) >> T.uint32(16))))
            top_24 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_24[0] = T.max(0, T.reinterpret("int32", q_row_3[0]) & 2147483647)
            top_25 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_25[0] = T.max(top_24[0], T.reinterpret("int32", q_row_3[1]) & 2147483647)
            top_26 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_26[0] = T.max(top_25[0], T.reinterpret("int32", q_row_3[2]) & 2147483647)
            top_27 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_27[0] = T.max(top_26[0], T.reinterpret("int32", q_row_3[3]) & 2147483647)
            top_28 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_28[0] = T.max(top_27[0], T.reinterpret("int32", q_row_3[4]) & 2147483647)
            top_29 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_29[0] = T.max(top_28[0], T.reinterpret("int32", q_row_3[5]) & 2147483647)
            top_30 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_30[0] = T.max(top_29[0], T.reinterpret("int32", q_row_3[6]) & 2147483647)
            top_31 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_31[0] = T.max(top_30[0], T.reinterpret("int32", q_row_3[7]) & 2147483647)
            row_top_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            row_top_3[0] = top_31[0]
            row_top_3[0] = T.max(row_top_3[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_top_3[0], 1, 32))
            row_top_3[0] = T.max(row_top_3[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_top_3[0], 2, 32))
            row_top_3[0] = T.max(row_top_3[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_top_3[0], 4, 32))
            if row_3[0] < last[0] and row_top_3[0] < 2139095040:
                own_moments[0] = own_moments[0] + q_row_3[0]
                own_moments[1] = own_moments[1] + q_row_3[1]
                own_moments[2] = own_moments[2] + q_row_3[2]
                own_moments[3] = own_moments[3] + q_row_3[3]
                own_moments[4] = own_moments[4] + q_row_3[4]
                own_moments[5] = own_moments[5] + q_row_3[5]
                own_moments[6] = own_moments[6] + q_row_3[6]
                own_moments[7] = own_moments[7] + q_row_3[7]
                own_moments[8] = own_moments[8] + T.float32(1.0)
                own_moments[9] = own_moments[9] + T.float32(1.0)
                own_moments[10] = own_moments[10] + T.float32(1.0)
                own_moments[11] = own_moments[11] + T.float32(1.0)
                own_moments[12] = own_moments[12] + T.float32(1.0)
                own_moments[13] = own_moments[13] + T.float32(1.0)
                own_moments[14] = own_moments[14] + T.float32(1.0)
                own_moments[15] = own_moments[15] + T.float32(1.0)
        parts[nth_row[0] * 64 + channel[0]] = own_moments[0]
        parts[nth_row[0] * 64 + channel[0] + 1] = own_moments[1]
        parts[nth_row[0] * 64 + channel[0] + 2] = own_moments[2]
        parts[nth_row[0] * 64 + channel[0] + 3] = own_moments[3]
        parts[nth_row[0] * 64 + channel[0] + 4] = own_moments[4]
        parts[nth_row[0] * 64 + channel[0] + 5] = own_moments[5]
        parts[nth_row[0] * 64 + channel[0] + 6] = own_moments[6]
        parts[nth_row[0] * 64 + channel[0] + 7] = own_moments[7]
        parts[(16 + nth_row[0]) * 64 + channel[0]] = own_moments[8]
        parts[(16 + nth_row[0]) * 64 + channel[0] + 1] = own_moments[9]
        parts[(16 + nth_row[0]) * 64 + channel[0] + 2] = own_moments[10]
        parts[(16 + nth_row[0]) * 64 + channel[0] + 3] = own_moments[11]
        parts[(16 + nth_row[0]) * 64 + channel[0] + 4] = own_moments[12]
        parts[(16 + nth_row[0]) * 64 + channel[0] + 5] = own_moments[13]
        parts[(16 + nth_row[0]) * 64 + channel[0] + 6] = own_moments[14]
        parts[(16 + nth_row[0]) * 64 + channel[0] + 7] = own_moments[15]
        T.cuda.cta_sync()
        for d in range(1):
            d_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            d_1[0] = d * 128 + v_1
            if d_1[0] < 64:
                joined = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                joined[0] = T.float32(0.0)
                for part_1 in range(16):
                    joined[0] = joined[0] + parts[part_1 * 64 + d_1[0]]
                joined_1 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                joined_1[0] = T.float32(0.0)
                for part_1 in range(16):
                    joined_1[0] = joined_1[0] + parts[(16 + part_1) * 64 + d_1[0]]
                mean = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                mean[0] = joined[0] / T.max(joined_1[0], T.float32(1.0))
                means[d_1[0]] = mean[0]
        T.cuda.cta_sync()
        q_mean_1 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        q_mean_1[0] = T.if_then_else(channel[0] < 64, means[channel[0]], T.float32(0.0))
        q_mean_1[1] = T.if_then_else(channel[0] + 1 < 64, means[channel[0] + 1], T.float32(0.0))
        q_mean_1[2] = T.if_then_else(channel[0] + 2 < 64, means[channel[0] + 2], T.float32(0.0))
        q_mean_1[3] = T.if_then_else(channel[0] + 3 < 64, means[channel[0] + 3], T.float32(0.0))
        q_mean_1[4] = T.if_then_else(channel[0] + 4 < 64, means[channel[0] + 4], T.float32(0.0))
        q_mean_1[5] = T.if_then_else(channel[0] + 5 < 64, means[channel[0] + 5], T.float32(0.0))
        q_mean_1[6] = T.if_then_else(channel[0] + 6 < 64, means[channel[0] + 6], T.float32(0.0))
        q_mean_1[7] = T.if_then_else(channel[0] + 7 < 64, means[channel[0] + 7], T.float32(0.0))
        q_mean_at = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        q_mean_at[0] = T.Cast("int64", b[0]) * q_mean_stride_0 + T.Cast("int64", head[0]) * q_mean_stride_1 + T.Cast("int64", part[0]) * q_mean_stride_2
        for d in range(1):
            d_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            d_1[0] = d * 128 + v_1
            if d_1[0] < 64:
                q_mean[q_mean_at[0] + T.Cast("int64", d_1[0])] = means[d_1[0]]
        kv_head = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        kv_head[0] = T.Div(head[0], T.Div(hq_size, hkv_size))
        k_mean_at = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        k_mean_at[0] = T.Cast("int64", b[0]) * k_mean_stride_0 + T.Cast("int64", kv_head[0]) * k_mean_stride_1
        own_k_mean = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        own_k_mean[0] = T.if_then_else(channel[0] < 64, k_mean[k_mean_at[0] + T.Cast("int64", channel[0])], T.float32(0.0))
        own_k_mean[1] = T.if_then_else(channel[0] + 1 < 64, k_mean[k_mean_at[0] + T.Cast("int64", channel[0] + 1)], T.float32(0.0))
        own_k_mean[2] = T.if_then_else(channel[0] + 2 < 64, k_mean[k_mean_at[0] + T.Cast("int64", channel[0] + 2)], T.float32(0.0))
        own_k_mean[3] = T.if_then_else(channel[0] + 3 < 64, k_mean[k_mean_at[0] + T.Cast("int64", channel[0] + 3)], T.float32(0.0))
        own_k_mean[4] = T.if_then_else(channel[0] + 4 < 64, k_mean[k_mean_at[0] + T.Cast("int64", channel[0] + 4)], T.float32(0.0))
        own_k_mean[5] = T.if_then_else(channel[0] + 5 < 64, k_mean[k_mean_at[0] + T.Cast("int64", channel[0] + 5)], T.float32(0.0))
        own_k_mean[6] = T.if_then_else(channel[0] + 6 < 64, k_mean[k_mean_at[0] + T.Cast("int64", channel[0] + 6)], T.float32(0.0))
        own_k_mean[7] = T.if_then_else(channel[0] + 7 < 64, k_mean[k_mean_at[0] + T.Cast("int64", channel[0] + 7)], T.float32(0.0))
        with T.attr({"attngen.block": "q_quantise"}):
            q_base_1 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            q_base_1[0] = T.Cast("int64", b[0]) * q_stride_0 + T.Cast("int64", head[0]) * q_stride_1 + T.Cast("int64", T.min(channel[0], 56))
            for step in range(T.Div(T.max(last[0] - first[0], 0) + 63, 64)):
                row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                row[0] = first[0] + step * 64 + nth_row[0]
                row_words = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                T.ptx.ld(row_words[0], row_words[1], row_words[2], row_words[3], T.address_of(q[q_base_1[0] + T.Cast("int64", T.min(row[0], last[0] - 1)) * q_stride_2]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                row_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                row_1[0] = first[0] + step * 64 + 16 + nth_row[0]
                row_words_1 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                T.ptx.ld(row_words_1[0], row_words_1[1], row_words_1[2], row_words_1[3], T.address_of(q[q_base_1[0] + T.Cast("int64", T.min(row_1[0], last[0] - 1)) * q_stride_2]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                row_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                row_2[0] = first[0] + step * 64 + 32 + nth_row[0]
                row_words_2 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                T.ptx.ld(row_words_2[0], row_words_2[1], row_words_2[2], row_words_2[3], T.address_of(q[q_base_1[0] + T.Cast("int64", T.min(row_2[0], last[0] - 1)) * q_stride_2]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                row_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                row_3[0] = first[0] + step * 64 + 48 + nth_row[0]
                row_words_3 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                T.ptx.ld(row_words_3[0], row_words_3[1], row_words_3[2], row_words_3[3], T.address_of(q[q_base_1[0] + T.Cast("int64", T.min(row_3[0], last[0] - 1)) * q_stride_2]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                q_row = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                q_row[0] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row[0] < last[0], row_words[0], T.uint32(0)) >> T.uint32(0))))
                q_row[1] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row[0] < last[0], row_words[0], T.uint32(0)) >> T.uint32(16))))
                q_row[2] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row[0] < last[0], row_words[1], T.uint32(0)) >> T.uint32(0))))
                q_row[3] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row[0] < last[0], row_words[1], T.uint32(0)) >> T.uint32(16))))
                q_row[4] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row[0] < last[0], row_words[2], T.uint32(0)) >> T.uint32(0))))
                q_row[5] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row[0] < last[0], row_words[2], T.uint32(0)) >> T.uint32(16))))
                q_row[6] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row[0] < last[0], row_words[3], T.uint32(0)) >> T.uint32(0))))
                q_row[7] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row[0] < last[0], row_words[3], T.uint32(0)) >> T.uint32(16))))
                dot = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                dot[0] = q_row[0] * own_k_mean[0] + q_row[1] * own_k_mean[1] + q_row[2] * own_k_mean[2] + q_row[3] * own_k_mean[3] + q_row[4] * own_k_mean[4] + q_row[5] * own_k_mean[5] + q_row[6] * own_k_mean[6] + q_row[7] * own_k_mean[7]
                dot[0] = dot[0] + T.cuda.__shfl_xor_sync(T.uint32(4294967295), dot[0], 1, 32)
                dot[0] = dot[0] + T.cuda.__shfl_xor_sync(T.uint32(4294967295), dot[0], 2, 32)
                dot[0] = dot[0] + T.cuda.__shfl_xor_sync(T.uint32(4294967295), dot[0], 4, 32)
                if row[0] < last[0] and chunk[0] == 0:
                    q_shift_at = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    q_shift_at[0] = T.Cast("int64", b[0]) * q_shift_stride_0 + T.Cast("int64", head[0]) * q_shift_stride_1 + T.Cast("int64", row[0]) * q_shift_stride_2
                    q_shift[q_shift_at[0]] = dot[0] * scale_value
                q_row[0] = q_row[0] - q_mean_1[0]
                q_row[1] = q_row[1] - q_mean_1[1]
                q_row[2] = q_row[2] - q_mean_1[2]
                q_row[3] = q_row[3] - q_mean_1[3]
                q_row[4] = q_row[4] - q_mean_1[4]
                q_row[5] = q_row[5] - q_mean_1[5]
                q_row[6] = q_row[6] - q_mean_1[6]
                q_row[7] = q_row[7] - q_mean_1[7]
                top = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                top[0] = T.max(0, T.reinterpret("int32", q_row[0]) & 2147483647)
                top_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                top_1[0] = T.max(top[0], T.reinterpret("int32", q_row[1]) & 2147483647)
                top_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                top_2[0] = T.max(top_1[0], T.reinterpret("int32", q_row[2]) & 2147483647)
                top_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                top_3[0] = T.max(top_2[0], T.reinterpret("int32", q_row[3]) & 2147483647)
                top_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                top_4[0] = T.max(top_3[0], T.reinterpret("int32", q_row[4]) & 2147483647)
                top_5 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                top_5[0] = T.max(top_4[0], T.reinterpret("int32", q_row[5]) & 2147483647)
                top_6 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                top_6[0] = T.max(top_5[0], T.reinterpret("int32", q_row[6]) & 2147483647)
                top_7 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                top_7[0] = T.max(top_6[0], T.reinterpret("int32", q_row[7]) & 2147483647)
                row_top = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                row_top[0] = top_7[0]
                row_top[0] = T.max(row_top[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_top[0], 1, 32))
                row_top[0] = T.max(row_top[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_top[0], 2, 32))
                row_top[0] = T.max(row_top[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_top[0], 4, 32))
                if row[0] < last[0] and chunk[0] == 0:
                    tops[row[0] - first[0]] = row_top[0]
                q_row_1 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                q_row_1[0] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_1[0] < last[0], row_words_1[0], T.uint32(0)) >> T.uint32(0))))
                q_row_1[1] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_1[0] < last[0], row_words_1[0], T.uint32(0)) >> T.uint32(16))))
                q_row_1[2] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_1[0] < last[0], row_words_1[1], T.uint32(0)) >> T.uint32(0))))
                q_row_1[3] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_1[0] < last[0], row_words_1[1], T.uint32(0)) >> T.uint32(16))))
                q_row_1[4] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_1[0] < last[0], row_words_1[2], T.uint32(0)) >> T.uint32(0))))
                q_row_1[5] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_1[0] < last[0], row_words_1[2], T.uint32(0)) >> T.uint32(16))))
                q_row_1[6] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_1[0] < last[0], row_words_1[3], T.uint32(0)) >> T.uint32(0))))
                q_row_1[7] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_1[0] < last[0], row_words_1[3], T.uint32(0)) >> T.uint32(16))))
                dot_1 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                dot_1[0] = q_row_1[0] * own_k_mean[0] + q_row_1[1] * own_k_mean[1] + q_row_1[2] * own_k_mean[2] + q_row_1[3] * own_k_mean[3] + q_row_1[4] * own_k_mean[4] + q_row_1[5] * own_k_mean[5] + q_row_1[6] * own_k_mean[6] + q_row_1[7] * own_k_mean[7]
                dot_1[0] = dot_1[0] + T.cuda.__shfl_xor_sync(T.uint32(4294967295), dot_1[0], 1, 32)
                dot_1[0] = dot_1[0] + T.cuda.__shfl_xor_sync(T.uint32(4294967295), dot_1[0], 2, 32)
                dot_1[0] = dot_1[0] + T.cuda.__shfl_xor_sync(T.uint32(4294967295), dot_1[0], 4, 32)
                if row_1[0] < last[0] and chunk[0] == 0:
                    q_shift_at = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    q_shift_at[0] = T.Cast("int64", b[0]) * q_shift_stride_0 + T.Cast("int64", head[0]) * q_shift_stride_1 + T.Cast("int64", row_1[0]) * q_shift_stride_2
                    q_shift[q_shift_at[0]] = dot_1[0] * scale_value
                q_row_1[0] = q_row_1[0] - q_mean_1[0]
                q_row_1[1] = q_row_1[1] - q_mean_1[1]
                q_row_1[2] = q_row_1[2] - q_mean_1[2]
                q_row_1[3] = q_row_1[3] - q_mean_1[3]
                q_row_1[4] = q_row_1[4] - q_mean_1[4]
                q_row_1[5] = q_row_1[5] - q_mean_1[5]
                q_row_1[6] = q_row_1[6] - q_mean_1[6]
                q_row_1[7] = q_row_1[7] - q_mean_1[7]
                top_8 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                top_8[0] = T.max(0, T.reinterpret("int32", q_row_1[0]) & 2147483647)
                top_9 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                top_9[0] = T.max(top_8[0], T.reinterpret("int32", q_row_1[1]) & 2147483647)
                top_10 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                top_10[0] = T.max(top_9[0], T.reinterpret("int32", q_row_1[2]) & 2147483647)
                top_11 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                top_11[0] = T.max(top_10[0], T.reinterpret("int32", q_row_1[3]) & 2147483647)
                top_12 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                top_12[0] = T.max(top_11[0], T.reinterpret("int32", q_row_1[4]) & 2147483647)
                top_13 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                top_13[0] = T.max(top_12[0], T.reinterpret("int32", q_row_1[5]) & 2147483647)
                top_14 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                top_14[0] = T.max(top_13[0], T.reinterpret("int32", q_row_1[6]) & 2147483647)
                top_15 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                top_15[0] = T.max(top_14[0], T.reinterpret("int32", q_row_1[7]) & 2147483647)
                row_top_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                row_top_1[0] = top_15[0]
                row_top_1[0] = T.max(row_top_1[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_top_1[0], 1, 32))
                row_top_1[0] = T.max(row_top_1[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_top_1[0], 2, 32))
                row_top_1[0] = T.max(row_top_1[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_top_1[0], 4, 32))
                if row_1[0] < last[0] and chunk[0] == 0:
                    tops[row_1[0] - first[0]] = row_top_1[0]
                q_row_2 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                q_row_2[0] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_2[0] < last[0], row_words_2[0], T.uint32(0)) >> T.uint32(0))))
                q_row_2[1] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_2[0] < last[0], row_words_2[0], T.uint32(0)) >> T.uint32(16))))
                q_row_2[2] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_2[0] < last[0], row_words_2[1], T.uint32(0)) >> T.uint32(0))))
                q_row_2[3] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_2[0] < last[0], row_words_2[1], T.uint32(0)) >> T.uint32(16))))
                q_row_2[4] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_2[0] < last[0], row_words_2[2], T.uint32(0)) >> T.uint32(0))))
                q_row_2[5] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_2[0] < last[0], row_words_2[2], T.uint32(0)) >> T.uint32(16))))
                q_row_2[6] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_2[0] < last[0], row_words_2[3], T.uint32(0)) >> T.uint32(0))))
                q_row_2[7] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_2[0] < last[0], row_words_2[3], T.uint32(0)) >> T.uint32(16))))
                dot_2 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                dot_2[0] = q_row_2[0] * own_k_mean[0] + q_row_2[1] * own_k_mean[1] + q_row_2[2] * own_k_mean[2] + q_row_2[3] * own_k_mean[3] + q_row_2[4] * own_k_mean[4] + q_row_2[5] * own_k_mean[5] + q_row_2[6] * own_k_mean[6] + q_row_2[7] * own_k_mean[7]
                dot_2[0] = dot_2[0] + T.cuda.__shfl_xor_sync(T.uint32(4294967295), dot_2[0], 1, 32)
                dot_2[0] = dot_2[0] + T.cuda.__shfl_xor_sync(T.uint32(4294967295), dot_2[0], 2, 32)
                dot_2[0] = dot_2[0] + T.cuda.__shfl_xor_sync(T.uint32(4294967295), dot_2[0], 4, 32)
                if row_2[0] < last[0] and chunk[0] == 0:
                    q_shift_at = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    q_shift_at[0] = T.Cast("int64", b[0]) * q_shift_stride_0 + T.Cast("int64", head[0]) * q_shift_stride_1 + T.Cast("int64", row_2[0]) * q_shift_stride_2
                    q_shift[q_shift_at[0]] = dot_2[0] * scale_value
                q_row_2[0] = q_row_2[0] - q_mean_1[0]
                q_row_2[1] = q_row_2[1] - q_mean_1[1]
                q_row_2[2] = q_row_2[2] - q_mean_1[2]
                q_row_2[3] = q_row_2[3] - q_mean_1[3]
                q_row_2[4] = q_row_2[4] - q_mean_1[4]
                q_row_2[5] = q_row_2[5] - q_mean_1[5]
                q_row_2[6] = q_row_2[6] - q_mean_1[6]
                q_row_2[7] = q_row_2[7] - q_mean_1[7]
                top_16 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                top_16[0] = T.max(0, T.reinterpret("int32", q_row_2[0]) & 2147483647)
                top_17 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                top_17[0] = T.max(top_16[0], T.reinterpret("int32", q_row_2[1]) & 2147483647)
                top_18 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                top_18[0] = T.max(top_17[0], T.reinterpret("int32", q_row_2[2]) & 2147483647)
                top_19 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                top_19[0] = T.max(top_18[0], T.reinterpret("int32", q_row_2[3]) & 2147483647)
                top_20 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                top_20[0] = T.max(top_19[0], T.reinterpret("int32", q_row_2[4]) & 2147483647)
                top_21 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                top_21[0] = T.max(top_20[0], T.reinterpret("int32", q_row_2[5]) & 2147483647)
                top_22 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                top_22[0] = T.max(top_21[0], T.reinterpret("int32", q_row_2[6]) & 2147483647)
                top_23 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                top_23[0] = T.max(top_22[0], T.reinterpret("int32", q_row_2[7]) & 2147483647)
                row_top_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                row_top_2[0] = top_23[0]
                row_top_2[0] = T.max(row_top_2[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_top_2[0], 1, 32))
                row_top_2[0] = T.max(row_top_2[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_top_2[0], 2, 32))
                row_top_2[0] = T.max(row_top_2[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_top_2[0], 4, 32))
                if row_2[0] < last[0] and chunk[0] == 0:
                    tops[row_2[0] - first[0]] = row_top_2[0]
                q_row_3 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                q_row_3[0] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_3[0] < last[0], row_words_3[0], T.uint32(0)) >> T.uint32(0))))
                q_row_3[1] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_3[0] < last[0], row_words_3[0], T.uint32(0)) >> T.uint32(16))))
                q_row_3[2] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_3[0] < last[0], row_words_3[1], T.uint32(0)) >> T.uint32(0))))
                q_row_3[3] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_3[0] < last[0], row_words_3[1], T.uint32(0)) >> T.uint32(16))))
                q_row_3[4] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_3[0] < last[0], row_words_3[2], T.uint32(0)) >> T.uint32(0))))
                q_row_3[5] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_3[0] < last[0], row_words_3[2], T.uint32(0)) >> T.uint32(16))))
                q_row_3[6] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_3[0] < last[0], row_words_3[3], T.uint32(0)) >> T.uint32(0))))
                q_row_3[7] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_3[0] < last[0], row_words_3[3], T.uint32(0)) >> T.uint32(16))))
                dot_3 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                dot_3[0] = q_row_3[0] * own_k_mean[0] + q_row_3[1] * own_k_mean[1] + q_row_3[2] * own_k_mean[2] + q_row_3[3] * own_k_mean[3] + q_row_3[4] * own_k_mean[4] + q_row_3[5] * own_k_mean[5] + q_row_3[6] * own_k_mean[6] + q_row_3[7] * own_k_mean[7]
                dot_3[0] = dot_3[0] + T.cuda.__shfl_xor_sync(T.uint32(4294967295), dot_3[0], 1, 32)
                dot_3[0] = dot_3[0] + T.cuda.__shfl_xor_sync(T.uint32(4294967295), dot_3[0], 2, 32)
                dot_3[0] = dot_3[0] + T.cuda.__shfl_xor_sync(T.uint32(4294967295), dot_3[0], 4, 32)
                if row_3[0] < last[0] and chunk[0] == 0:
                    q_shift_at = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    q_shift_at[0] = T.Cast("int64", b[0]) * q_shift_stride_0 + T.Cast("int64", head[0]) * q_shift_stride_1 + T.Cast("int64", row_3[0]) * q_shift_stride_2
                    q_shift[q_shift_at[0]] = dot_3[0] * scale_value
                q_row_3[0] = q_row_3[0] - q_mean_1[0]
                q_row_3[1] = q_row_3[1] - q_mean_1[1]
                q_row_3[2] = q_row_3[2] - q_mean_1[2]
                q_row_3[3] = q_row_3[3] - q_mean_1[3]
                q_row_3[4] = q_row_3[4] - q_mean_1[4]
                q_row_3[5] = q_row_3[5] - q_mean_1[5]
                q_row_3[6] = q_row_3[6] - q_mean_1[6]
                q_row_3[7] = q_row_3[7] - q_mean_1[7]
                top_24 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                top_24[0] = T.max(0, T.reinterpret("int32", q_row_3[0]) & 2147483647)
                top_25 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                top_25[0] = T.max(top_24[0], T.reinterpret("int32", q_row_3[1]) & 2147483647)
                top_26 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                top_26[0] = T.max(top_25[0], T.reinterpret("int32", q_row_3[2]) & 2147483647)
                top_27 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                top_27[0] = T.max(top_26[0], T.reinterpret("int32", q_row_3[3]) & 2147483647)
                top_28 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                top_28[0] = T.max(top_27[0], T.reinterpret("int32", q_row_3[4]) & 2147483647)
                top_29 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                top_29[0] = T.max(top_28[0], T.reinterpret("int32", q_row_3[5]) & 2147483647)
                top_30 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                top_30[0] = T.max(top_29[0], T.reinterpret("int32", q_row_3[6]) & 2147483647)
                top_31 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                top_31[0] = T.max(top_30[0], T.reinterpret("int32", q_row_3[7]) & 2147483647)
                row_top_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                row_top_3[0] = top_31[0]
                row_top_3[0] = T.max(row_top_3[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_top_3[0], 1, 32))
                row_top_3[0] = T.max(row_top_3[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_top_3[0], 2, 32))
                row_top_3[0] = T.max(row_top_3[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_top_3[0], 4, 32))
                if row_3[0] < last[0] and chunk[0] == 0:
                    tops[row_3[0] - first[0]] = row_top_3[0]
            T.cuda.cta_sync()
            for group in range(T.Div(T.Div(T.max(last[0] - first[0], 0) + 31, 32) * 8 + 127, 128)):
                group_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                group_1[0] = group * 128 + v_1
                if group_1[0] < T.Div(T.max(last[0] - first[0], 0) + 31, 32) * 8:
                    group_first = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    group_first[0] = T.Div(group_1[0], 8) * 32 + T.truncmod(group_1[0], 8)
                    highest = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    highest[0] = 0
                    for member in range(4):
                        member_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        member_row[0] = group_first[0] + member * 8
                        if member_row[0] < last[0] - first[0]:
                            member_top = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            member_top[0] = tops[member_row[0]]
                            if member_top[0] < 2139095040:
                                highest[0] = T.max(highest[0], member_top[0])
                    group_top = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    group_top[0] = T.reinterpret("float32", highest[0])
                    scales[group_1[0]] = T.Select(group_top[0] > T.float32(1.0000000000000001e-30), group_top[0] * T.float32(0.007874015748031496), T.float32(0.0))
            T.cuda.cta_sync()
            for step in range(T.Div(T.max(last[0] - first[0], 0) + 63, 64)):
                row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                row[0] = first[0] + step * 64 + nth_row[0]
                row_words = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                T.ptx.ld(row_words[0], row_words[1], row_words[2], row_words[3], T.address_of(q[q_base_1[0] + T.Cast("int64", T.min(row[0], last[0] - 1)) * q_stride_2]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                row_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                row_1[0] = first[0] + step * 64 + 16 + nth_row[0]
                row_words_1 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                T.ptx.ld(row_words_1[0], row_words_1[1], row_words_1[2], row_words_1[3], T.address_of(q[q_base_1[0] + T.Cast("int64", T.min(row_1[0], last[0] - 1)) * q_stride_2]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                row_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                row_2[0] = first[0] + step * 64 + 32 + nth_row[0]
                row_words_2 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                T.ptx.ld(row_words_2[0], row_words_2[1], row_words_2[2], row_words_2[3], T.address_of(q[q_base_1[0] + T.Cast("int64", T.min(row_2[0], last[0] - 1)) * q_stride_2]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                row_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                row_3[0] = first[0] + step * 64 + 48 + nth_row[0]
                row_words_3 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                T.ptx.ld(row_words_3[0], row_words_3[1], row_words_3[2], row_words_3[3], T.address_of(q[q_base_1[0] + T.Cast("int64", T.min(row_3[0], last[0] - 1)) * q_stride_2]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                q_row = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                q_row[0] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row[0] < last[0], row_words[0], T.uint32(0)) >> T.uint32(0))))
                q_row[1] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row[0] < last[0], row_words[0], T.uint32(0)) >> T.uint32(16))))
                q_row[2] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row[0] < last[0], row_words[1], T.uint32(0)) >> T.uint32(0))))
                q_row[3] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row[0] < last[0], row_words[1], T.uint32(0)) >> T.uint32(16))))
                q_row[4] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row[0] < last[0], row_words[2], T.uint32(0)) >> T.uint32(0))))
                q_row[5] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row[0] < last[0], row_words[2], T.uint32(0)) >> T.uint32(16))))
                q_row[6] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row[0] < last[0], row_words[3], T.uint32(0)) >> T.uint32(0))))
                q_row[7] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row[0] < last[0], row_words[3], T.uint32(0)) >> T.uint32(16))))
                q_row[0] = q_row[0] - q_mean_1[0]
                q_row[1] = q_row[1] - q_mean_1[1]
                q_row[2] = q_row[2] - q_mean_1[2]
                q_row[3] = q_row[3] - q_mean_1[3]
                q_row[4] = q_row[4] - q_mean_1[4]
                q_row[5] = q_row[5] - q_mean_1[5]
                q_row[6] = q_row[6] - q_mean_1[6]
                q_row[7] = q_row[7] - q_mean_1[7]
                within = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                within[0] = row[0] - first[0]
                group = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                group[0] = T.Div(within[0], 32) * 8 + T.truncmod(within[0], 8)
                scale = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                scale[0] = scales[T.min(group[0], 255)]
                finite = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                finite[0] = T.Cast("int32", tops[within[0]] < 2139095040)
                inverse = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                inverse[0] = T.Select(scale[0] > T.float32(0.0), T.float32(1.0) / T.Select(scale[0] > T.float32(0.0), scale[0], T.float32(1.0)), T.float32(0.0))
                y = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                y[0] = q_row[0] * inverse[0]
                n = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                n[0] = T.Cast("int32", T.max(T.min(y[0] + T.Select(y[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
                y_1 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                y_1[0] = q_row[1] * inverse[0]
                n_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                n_1[0] = T.Cast("int32", T.max(T.min(y_1[0] + T.Select(y_1[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
                y_2 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                y_2[0] = q_row[2] * inverse[0]
                n_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                n_2[0] = T.Cast("int32", T.max(T.min(y_2[0] + T.Select(y_2[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
                y_3 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                y_3[0] = q_row[3] * inverse[0]
                n_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                n_3[0] = T.Cast("int32", T.max(T.min(y_3[0] + T.Select(y_3[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
                y_4 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                y_4[0] = q_row[4] * inverse[0]
                n_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                n_4[0] = T.Cast("int32", T.max(T.min(y_4[0] + T.Select(y_4[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
                y_5 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                y_5[0] = q_row[5] * inverse[0]
                n_5 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                n_5[0] = T.Cast("int32", T.max(T.min(y_5[0] + T.Select(y_5[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
                y_6 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                y_6[0] = q_row[6] * inverse[0]
                n_6 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                n_6[0] = T.Cast("int32", T.max(T.min(y_6[0] + T.Select(y_6[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
                y_7 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                y_7[0] = q_row[7] * inverse[0]
                n_7 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                n_7[0] = T.Cast("int32", T.max(T.min(y_7[0] + T.Select(y_7[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
                packed = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                packed[0] = T.Cast("uint32", 0 | n[0] & 255 | (n_1[0] & 255) << 8 | (n_2[0] & 255) << 16 | (n_3[0] & 255) << 24)
                packed_1 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                packed_1[0] = T.Cast("uint32", 0 | n_4[0] & 255 | (n_5[0] & 255) << 8 | (n_6[0] & 255) << 16 | (n_7[0] & 255) << 24)
                q_int8_at = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                q_int8_at[0] = T.Cast("int64", b[0]) * q_int8_stride_0 + T.Cast("int64", head[0]) * q_int8_stride_1 + T.Cast("int64", row[0]) * q_int8_stride_2
                T.ptx.st(T.address_of(q_int8[q_int8_at[0] + T.Cast("int64", chunk[0] * 8)]), packed[0], packed_1[0], row[0] < last[0], "", "", "global", "", "", "", "v2", "b32", "pred")
                if row[0] < last[0] and chunk[0] == 0:
                    q_scale_at = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    q_scale_at[0] = T.Cast("int64", b[0]) * q_scale_stride_0 + T.Cast("int64", head[0]) * q_scale_stride_1 + T.Cast("int64", row[0]) * q_scale_stride_2
                    q_scale[q_scale_at[0]] = T.Select(finite[0] != 0, scale[0] * scale_value, T.float32("nan"))
                q_row_1 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                q_row_1[0] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_1[0] < last[0], row_words_1[0], T.uint32(0)) >> T.uint32(0))))
                q_row_1[1] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_1[0] < last[0], row_words_1[0], T.uint32(0)) >> T.uint32(16))))
                q_row_1[2] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_1[0] < last[0], row_words_1[1], T.uint32(0)) >> T.uint32(0))))
                q_row_1[3] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_1[0] < last[0], row_words_1[1], T.uint32(0)) >> T.uint32(16))))
                q_row_1[4] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_1[0] < last[0], row_words_1[2], T.uint32(0)) >> T.uint32(0))))
                q_row_1[5] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_1[0] < last[0], row_words_1[2], T.uint32(0)) >> T.uint32(16))))
                q_row_1[6] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_1[0] < last[0], row_words_1[3], T.uint32(0)) >> T.uint32(0))))
                q_row_1[7] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_1[0] < last[0], row_words_1[3], T.uint32(0)) >> T.uint32(16))))
                q_row_1[0] = q_row_1[0] - q_mean_1[0]
                q_row_1[1] = q_row_1[1] - q_mean_1[1]
                q_row_1[2] = q_row_1[2] - q_mean_1[2]
                q_row_1[3] = q_row_1[3] - q_mean_1[3]
                q_row_1[4] = q_row_1[4] - q_mean_1[4]
                q_row_1[5] = q_row_1[5] - q_mean_1[5]
                q_row_1[6] = q_row_1[6] - q_mean_1[6]
                q_row_1[7] = q_row_1[7] - q_mean_1[7]
                within_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                within_1[0] = row_1[0] - first[0]
                group_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                group_1[0] = T.Div(within_1[0], 32) * 8 + T.truncmod(within_1[0], 8)
                scale_1 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                scale_1[0] = scales[T.min(group_1[0], 255)]
                finite_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                finite_1[0] = T.Cast("int32", tops[within_1[0]] < 2139095040)
                inverse_1 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                inverse_1[0] = T.Select(scale_1[0] > T.float32(0.0), T.float32(1.0) / T.Select(scale_1[0] > T.float32(0.0), scale_1[0], T.float32(1.0)), T.float32(0.0))
                y_8 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                y_8[0] = q_row_1[0] * inverse_1[0]
                n_8 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                n_8[0] = T.Cast("int32", T.max(T.min(y_8[0] + T.Select(y_8[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
                y_9 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                y_9[0] = q_row_1[1] * inverse_1[0]
                n_9 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                n_9[0] = T.Cast("int32", T.max(T.min(y_9[0] + T.Select(y_9[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
                y_10 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                y_10[0] = q_row_1[2] * inverse_1[0]
                n_10 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                n_10[0] = T.Cast("int32", T.max(T.min(y_10[0] + T.Select(y_10[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
                y_11 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                y_11[0] = q_row_1[3] * inverse_1[0]
                n_11 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                n_11[0] = T.Cast("int32", T.max(T.min(y_11[0] + T.Select(y_11[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
                y_12 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                y_12[0] = q_row_1[4] * inverse_1[0]
                n_12 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                n_12[0] = T.Cast("int32", T.max(T.min(y_12[0] + T.Select(y_12[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
                y_13 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                y_13[0] = q_row_1[5] * inverse_1[0]
                n_13 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                n_13[0] = T.Cast("int32", T.max(T.min(y_13[0] + T.Select(y_13[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
                y_14 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                y_14[0] = q_row_1[6] * inverse_1[0]
                n_14 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                n_14[0] = T.Cast("int32", T.max(T.min(y_14[0] + T.Select(y_14[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
                y_15 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                y_15[0] = q_row_1[7] * inverse_1[0]
                n_15 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                n_15[0] = T.Cast("int32", T.max(T.min(y_15[0] + T.Select(y_15[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
                packed_2 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                packed_2[0] = T.Cast("uint32", 0 | n_8[0] & 255 | (n_9[0] & 255) << 8 | (n_10[0] & 255) << 16 | (n_11[0] & 255) << 24)
                packed_3 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                packed_3[0] = T.Cast("uint32", 0 | n_12[0] & 255 | (n_13[0] & 255) << 8 | (n_14[0] & 255) << 16 | (n_15[0] & 255) << 24)
                q_int8_at_1 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                q_int8_at_1[0] = T.Cast("int64", b[0]) * q_int8_stride_0 + T.Cast("int64", head[0]) * q_int8_stride_1 + T.Cast("int64", row_1[0]) * q_int8_stride_2
                T.ptx.st(T.address_of(q_int8[q_int8_at_1[0] + T.Cast("int64", chunk[0] * 8)]), packed_2[0], packed_3[0], row_1[0] < last[0], "", "", "global", "", "", "", "v2", "b32", "pred")
                if row_1[0] < last[0] and chunk[0] == 0:
                    q_scale_at = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    q_scale_at[0] = T.Cast("int64", b[0]) * q_scale_stride_0 + T.Cast("int64", head[0]) * q_scale_stride_1 + T.Cast("int64", row_1[0]) * q_scale_stride_2
                    q_scale[q_scale_at[0]] = T.Select(finite_1[0] != 0, scale_1[0] * scale_value, T.float32("nan"))
                q_row_2 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                q_row_2[0] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_2[0] < last[0], row_words_2[0], T.uint32(0)) >> T.uint32(0))))
                q_row_2[1] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_2[0] < last[0], row_words_2[0], T.uint32(0)) >> T.uint32(16))))
                q_row_2[2] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_2[0] < last[0], row_words_2[1], T.uint32(0)) >> T.uint32(0))))
                q_row_2[3] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_2[0] < last[0], row_words_2[1], T.uint32(0)) >> T.uint32(16))))
                q_row_2[4] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_2[0] < last[0], row_words_2[2], T.uint32(0)) >> T.uint32(0))))
                q_row_2[5] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_2[0] < last[0], row_words_2[2], T.uint32(0)) >> T.uint32(16))))
                q_row_2[6] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_2[0] < last[0], row_words_2[3], T.uint32(0)) >> T.uint32(0))))
                q_row_2[7] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_2[0] < last[0], row_words_2[3], T.uint32(0)) >> T.uint32(16))))
                q_row_2[0] = q_row_2[0] - q_mean_1[0]
                q_row_2[1] = q_row_2[1] - q_mean_1[1]
                q_row_2[2] = q_row_2[2] - q_mean_1[2]
                q_row_2[3] = q_row_2[3] - q_mean_1[3]
                q_row_2[4] = q_row_2[4] - q_mean_1[4]
                q_row_2[5] = q_row_2[5] - q_mean_1[5]
                q_row_2[6] = q_row_2[6] - q_mean_1[6]
                q_row_2[7] = q_row_2[7] - q_mean_1[7]
                within_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                within_2[0] = row_2[0] - first[0]
                group_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                group_2[0] = T.Div(within_2[0], 32) * 8 + T.truncmod(within_2[0], 8)
                scale_2 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                scale_2[0] = scales[T.min(group_2[0], 255)]
                finite_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                finite_2[0] = T.Cast("int32", tops[within_2[0]] < 2139095040)
                inverse_2 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                inverse_2[0] = T.Select(scale_2[0] > T.float32(0.0), T.float32(1.0) / T.Select(scale_2[0] > T.float32(0.0), scale_2[0], T.float32(1.0)), T.float32(0.0))
                y_16 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                y_16[0] = q_row_2[0] * inverse_2[0]
                n_16 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                n_16[0] = T.Cast("int32", T.max(T.min(y_16[0] + T.Select(y_16[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
                y_17 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                y_17[0] = q_row_2[1] * inverse_2[0]
                n_17 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                n_17[0] = T.Cast("int32", T.max(T.min(y_17[0] + T.Select(y_17[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
                y_18 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                y_18[0] = q_row_2[2] * inverse_2[0]
                n_18 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                n_18[0] = T.Cast("int32", T.max(T.min(y_18[0] + T.Select(y_18[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
                y_19 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                y_19[0] = q_row_2[3] * inverse_2[0]
                n_19 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                n_19[0] = T.Cast("int32", T.max(T.min(y_19[0] + T.Select(y_19[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
                y_20 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                y_20[0] = q_row_2[4] * inverse_2[0]
                n_20 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                n_20[0] = T.Cast("int32", T.max(T.min(y_20[0] + T.Select(y_20[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
                y_21 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                y_21[0] = q_row_2[5] * inverse_2[0]
                n_21 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                n_21[0] = T.Cast("int32", T.max(T.min(y_21[0] + T.Select(y_21[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
                y_22 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                y_22[0] = q_row_2[6] * inverse_2[0]
                n_22 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                n_22[0] = T.Cast("int32", T.max(T.min(y_22[0] + T.Select(y_22[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
                y_23 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                y_23[0] = q_row_2[7] * inverse_2[0]
                n_23 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                n_23[0] = T.Cast("int32", T.max(T.min(y_23[0] + T.Select(y_23[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
                packed_4 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                packed_4[0] = T.Cast("uint32", 0 | n_16[0] & 255 | (n_17[0] & 255) << 8 | (n_18[0] & 255) << 16 | (n_19[0] & 255) << 24)
                packed_5 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                packed_5[0] = T.Cast("uint32", 0 | n_20[0] & 255 | (n_21[0] & 255) << 8 | (n_22[0] & 255) << 16 | (n_23[0] & 255) << 24)
                q_int8_at_2 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                q_int8_at_2[0] = T.Cast("int64", b[0]) * q_int8_stride_0 + T.Cast("int64", head[0]) * q_int8_stride_1 + T.Cast("int64", row_2[0]) * q_int8_stride_2
                T.ptx.st(T.address_of(q_int8[q_int8_at_2[0] + T.Cast("int64", chunk[0] * 8)]), packed_4[0], packed_5[0], row_2[0] < last[0], "", "", "global", "", "", "", "v2", "b32", "pred")
                if row_2[0] < last[0] and chunk[0] == 0:
                    q_scale_at = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    q_scale_at[0] = T.Cast("int64", b[0]) * q_scale_stride_0 + T.Cast("int64", head[0]) * q_scale_stride_1 + T.Cast("int64", row_2[0]) * q_scale_stride_2
                    q_scale[q_scale_at[0]] = T.Select(finite_2[0] != 0, scale_2[0] * scale_value, T.float32("nan"))
                q_row_3 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                q_row_3[0] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_3[0] < last[0], row_words_3[0], T.uint32(0)) >> T.uint32(0))))
                q_row_3[1] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_3[0] < last[0], row_words_3[0], T.uint32(0)) >> T.uint32(16))))
                q_row_3[2] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_3[0] < last[0], row_words_3[1], T.uint32(0)) >> T.uint32(0))))
                q_row_3[3] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_3[0] < last[0], row_words_3[1], T.uint32(0)) >> T.uint32(16))))
                q_row_3[4] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_3[0] < last[0], row_words_3[2], T.uint32(0)) >> T.uint32(0))))
                q_row_3[5] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_3[0] < last[0], row_words_3[2], T.uint32(0)) >> T.uint32(16))))
                q_row_3[6] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_3[0] < last[0], row_words_3[3], T.uint32(0)) >> T.uint32(0))))
                q_row_3[7] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(row_3[0] < last[0], row_words_3[3], T.uint32(0)) >> T.uint32(16))))
                q_row_3[0] = q_row_3[0] - q_mean_1[0]
                q_row_3[1] = q_row_3[1] - q_mean_1[1]
                q_row_3[2] = q_row_3[2] - q_mean_1[2]
                q_row_3[3] = q_row_3[3] - q_mean_1[3]
                q_row_3[4] = q_row_3[4] - q_mean_1[4]
                q_row_3[5] = q_row_3[5] - q_mean_1[5]
                q_row_3[6] = q_row_3[6] - q_mean_1[6]
                q_row_3[7] = q_row_3[7] - q_mean_1[7]
                within_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                within_3[0] = row_3[0] - first[0]
                group_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                group_3[0] = T.Div(within_3[0], 32) * 8 + T.truncmod(within_3[0], 8)
                scale_3 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                scale_3[0] = scales[T.min(group_3[0], 255)]
                finite_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                finite_3[0] = T.Cast("int32", tops[within_3[0]] < 2139095040)
                inverse_3 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                inverse_3[0] = T.Select(scale_3[0] > T.float32(0.0), T.float32(1.0) / T.Select(scale_3[0] > T.float32(0.0), scale_3[0], T.float32(1.0)), T.float32(0.0))
                y_24 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                y_24[0] = q_row_3[0] * inverse_3[0]
                n_24 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                n_24[0] = T.Cast("int32", T.max(T.min(y_24[0] + T.Select(y_24[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
                y_25 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                y_25[0] = q_row_3[1] * inverse_3[0]
                n_25 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                n_25[0] = T.Cast("int32", T.max(T.min(y_25[0] + T.Select(y_25[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
                y_26 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                y_26[0] = q_row_3[2] * inverse_3[0]
                n_26 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                n_26[0] = T.Cast("int32", T.max(T.min(y_26[0] + T.Select(y_26[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
                y_27 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                y_27[0] = q_row_3[3] * inverse_3[0]
                n_27 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                n_27[0] = T.Cast("int32", T.max(T.min(y_27[0] + T.Select(y_27[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
                y_28 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                y_28[0] = q_row_3[4] * inverse_3[0]
                n_28 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                n_28[0] = T.Cast("int32", T.max(T.min(y_28[0] + T.Select(y_28[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
                y_29 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                y_29[0] = q_row_3[5] * inverse_3[0]
                n_29 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                n_29[0] = T.Cast("int32", T.max(T.min(y_29[0] + T.Select(y_29[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
                y_30 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                y_30[0] = q_row_3[6] * inverse_3[0]
                n_30 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                n_30[0] = T.Cast("int32", T.max(T.min(y_30[0] + T.Select(y_30[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
                y_31 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                y_31[0] = q_row_3[7] * inverse_3[0]
                n_31 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                n_31[0] = T.Cast("int32", T.max(T.min(y_31[0] + T.Select(y_31[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
                packed_6 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                packed_6[0] = T.Cast("uint32", 0 | n_24[0] & 255 | (n_25[0] & 255) << 8 | (n_26[0] & 255) << 16 | (n_27[0] & 255) << 24)
                packed_7 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                packed_7[0] = T.Cast("uint32", 0 | n_28[0] & 255 | (n_29[0] & 255) << 8 | (n_30[0] & 255) << 16 | (n_31[0] & 255) << 24)
                q_int8_at_3 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                q_int8_at_3[0] = T.Cast("int64", b[0]) * q_int8_stride_0 + T.Cast("int64", head[0]) * q_int8_stride_1 + T.Cast("int64", row_3[0]) * q_int8_stride_2
                T.ptx.st(T.address_of(q_int8[q_int8_at_3[0] + T.Cast("int64", chunk[0] * 8)]), packed_6[0], packed_7[0], row_3[0] < last[0], "", "", "global", "", "", "", "v2", "b32", "pred")
                if row_3[0] < last[0] and chunk[0] == 0:
                    q_scale_at = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    q_scale_at[0] = T.Cast("int64", b[0]) * q_scale_stride_0 + T.Cast("int64", head[0]) * q_scale_stride_1 + T.Cast("int64", row_3[0]) * q_scale_stride_2
                    q_scale[q_scale_at[0]] = T.Select(finite_3[0] != 0, scale_3[0] * scale_value, T.float32("nan"))

# from tvm.script import tirx as T
# from tvm.tirx.layout import Axis

@T.prim_func
def attngen_q_mean_k(k_ptr: T.handle("float16", "global"), k_stride_0: T.int64, k_stride_1: T.int64, k_stride_2: T.int64, k_stride_3: T.int64, scale_value: T.float32, k_mean_ptr: T.handle("float32", "global"), k_mean_stride_0: T.int64, k_mean_stride_1: T.int64, k_mean_stride_2: T.int64, q_mean_ptr: T.handle("float32", "global"), q_mean_stride_0: T.int64, q_mean_stride_1: T.int64, q_mean_stride_2: T.int64, q_mean_stride_3: T.int64, q_mean_k_ptr: T.handle("float32", "global"), q_mean_k_stride_0: T.int64, q_mean_k_stride_1: T.int64, q_mean_k_stride_2: T.int64, q_mean_k_stride_3: T.int64, b_size: T.int32, hq_size: T.int32, seq_q_size: T.int32, hkv_size: T.int32, seq_kv_size: T.int32, grid: T.int32):
    T.func_attr({"tirx.noalias": True})
    k = T.decl_buffer((T.int64(1099511627776),), "float16", data=k_ptr, align=1, layout=None)
    k_mean = T.decl_buffer((T.int64(1099511627776),), data=k_mean_ptr, align=1, layout=None)
    q_mean = T.decl_buffer((T.int64(1099511627776),), data=q_mean_ptr, align=1, layout=None)
    q_mean_k = T.decl_buffer((T.int64(1099511627776),), data=q_mean_k_ptr, align=1, layout=None)
    with T.attr({"tirx.device_entry": T.bool(True), "tirx.launch_bounds_min_blocks_per_sm": 1}):
        v = T.cta_id([grid])
        v_1 = T.thread_id([128])
        buffer = T.alloc_buffer((19456,), "uint8", scope="shared.dyn", align=1024)
        shared_base = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        shared_base[0] = T.cuda.cvta_generic_to_shared(buffer.data)
        tops = T.decl_buffer((256,), "int32", data=buffer.data, scope="shared.dyn", layout=None)
        scales = T.decl_buffer((256,), data=buffer.data, elem_offset=256, scope="shared.dyn", layout=None)
        means = T.decl_buffer((256,), data=buffer.data, elem_offset=512, scope="shared.dyn", layout=None)
        parts = T.decl_buffer((4096,), data=buffer.data, elem_offset=768, scope="shared.dyn", layout=None)
        chunk = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        chunk[0] = v_1 & 7
        nth_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        nth_row[0] = T.Div(v_1, 8)
        channel = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        channel[0] = chunk[0] * 8
        rest = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        rest[0] = T.Div(v, T.Div(seq_kv_size + 256 - 1, 256))
        b = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        b[0] = T.Div(rest[0], hq_size)
        head = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        head[0] = rest[0] - b[0] * hq_size
        part = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        part[0] = v - rest[0] * T.Div(seq_kv_size + 256 - 1, 256)
        first = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        first[0] = part[0] * 256
        last = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        last[0] = T.min(first[0] + 256, seq_kv_size)
        kv_head = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        kv_head[0] = T.Div(head[0], T.Div(hq_size, hkv_size))
        k_start = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        k_start[0] = T.Cast("int64", b[0]) * k_stride_0 + T.Cast("int64", kv_head[0]) * k_stride_1
        q_blocks = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        q_blocks[0] = T.Div(seq_q_size + 128 - 1, 128)
        q_mean_at = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        q_mean_at[0] = T.Cast("int64", b[0]) * q_mean_stride_0 + T.Cast("int64", head[0]) * q_mean_stride_1
        q_mean_k_at = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        q_mean_k_at[0] = T.Cast("int64", b[0]) * q_mean_k_stride_0 + T.Cast("int64", head[0]) * q_mean_k_stride_1
        k_mean_at = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        k_mean_at[0] = T.Cast("int64", b[0]) * k_mean_stride_0 + T.Cast("int64", kv_head[0]) * k_mean_stride_1
        for d in range(1):
            d_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            d_1[0] = d * 128 + v_1
            if d_1[0] < 64:
                means[d_1[0]] = k_mean[k_mean_at[0] + T.Cast("int64", d_1[0])]
        key = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        key[0] = first[0] + v_1
        key_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        key_1[0] = first[0] + v_1 + 128
        sums = T.alloc_local((32,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        key_channels = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        with T.attr({"attngen.block": "q_mean_k"}):
            for step in range(T.Div(q_blocks[0] + 15, 16)):
                T.cuda.cta_sync()
                for n in range(8):
                    n_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    n_1[0] = n * 128 + v_1
                    if n_1[0] < 1024:
                        parts[n_1[0]] = T.if_then_else(step * 16 + T.Div(n_1[0], 64) < q_blocks[0], q_mean[q_mean_at[0] + T.Cast("int64", step * 1024 + n_1[0])], T.float32(0.0)) * scale_value
                T.cuda.cta_sync()
                sums[0] = T.float32(0.0)
                sums[1] = T.float32(0.0)
                sums[2] = T.float32(0.0)
                sums[3] = T.float32(0.0)
                sums[4] = T.float32(0.0)
                sums[5] = T.float32(0.0)
                sums[6] = T.float32(0.0)
                sums[7] = T.float32(0.0)
                sums[8] = T.float32(0.0)
                sums[9] = T.float32(0.0)
                sums[10] = T.float32(0.0)
                sums[11] = T.float32(0.0)
                sums[12] = T.float32(0.0)
                sums[13] = T.float32(0.0)
                sums[14] = T.float32(0.0)
                sums[15] = T.float32(0.0)
                sums[16] = T.float32(0.0)
                sums[17] = T.float32(0.0)
                sums[18] = T.float32(0.0)
                sums[19] = T.float32(0.0)
                sums[20] = T.float32(0.0)
                sums[21] = T.float32(0.0)
                sums[22] = T.float32(0.0)
                sums[23] = T.float32(0.0)
                sums[24] = T.float32(0.0)
                sums[25] = T.float32(0.0)
                sums[26] = T.float32(0.0)
                sums[27] = T.float32(0.0)
                sums[28] = T.float32(0.0)
                sums[29] = T.float32(0.0)
                sums[30] = T.float32(0.0)
                sums[31] = T.float32(0.0)
                for chunk_1 in range(8):
                    row_words = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    T.ptx.ld(row_words[0], row_words[1], row_words[2], row_words[3], T.address_of(k[k_start[0] + T.Cast("int64", T.max(T.min(key[0], last[0] - 1), 0)) * k_stride_2 + T.Cast("int64", chunk_1 * 8)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                    k_row = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    k_row[0] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(key[0] < last[0], row_words[0], T.uint32(0)) >> T.uint32(0))))
                    k_row[1] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(key[0] < last[0], row_words[0], T.uint32(0)) >> T.uint32(16))))
                    k_row[2] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(key[0] < last[0], row_words[1], T.uint32(0)) >> T.uint32(0))))
                    k_row[3] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(key[0] < last[0], row_words[1], T.uint32(0)) >> T.uint32(16))))
                    k_row[4] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(key[0] < last[0], row_words[2], T.uint32(0)) >> T.uint32(0))))
                    k_row[5] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(key[0] < last[0], row_words[2], T.uint32(0)) >> T.uint32(16))))
                    k_row[6] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(key[0] < last[0], row_words[3], T.uint32(0)) >> T.uint32(0))))
                    k_row[7] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(key[0] < last[0], row_words[3], T.uint32(0)) >> T.uint32(16))))
                    key_channels[0] = k_row[0] - means[chunk_1 * 8]
                    key_channels[1] = k_row[1] - means[chunk_1 * 8 + 1]
                    key_channels[2] = k_row[2] - means[chunk_1 * 8 + 2]
                    key_channels[3] = k_row[3] - means[chunk_1 * 8 + 3]
                    key_channels[4] = k_row[4] - means[chunk_1 * 8 + 4]
                    key_channels[5] = k_row[5] - means[chunk_1 * 8 + 5]
                    key_channels[6] = k_row[6] - means[chunk_1 * 8 + 6]
                    key_channels[7] = k_row[7] - means[chunk_1 * 8 + 7]
                    row_words_1 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    T.ptx.ld(row_words_1[0], row_words_1[1], row_words_1[2], row_words_1[3], T.address_of(k[k_start[0] + T.Cast("int64", T.max(T.min(key_1[0], last[0] - 1), 0)) * k_stride_2 + T.Cast("int64", chunk_1 * 8)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                    k_row_1 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    k_row_1[0] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(key_1[0] < last[0], row_words_1[0], T.uint32(0)) >> T.uint32(0))))
                    k_row_1[1] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(key_1[0] < last[0], row_words_1[0], T.uint32(0)) >> T.uint32(16))))
                    k_row_1[2] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(key_1[0] < last[0], row_words_1[1], T.uint32(0)) >> T.uint32(0))))
                    k_row_1[3] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(key_1[0] < last[0], row_words_1[1], T.uint32(0)) >> T.uint32(16))))
                    k_row_1[4] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(key_1[0] < last[0], row_words_1[2], T.uint32(0)) >> T.uint32(0))))
                    k_row_1[5] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(key_1[0] < last[0], row_words_1[2], T.uint32(0)) >> T.uint32(16))))
                    k_row_1[6] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(key_1[0] < last[0], row_words_1[3], T.uint32(0)) >> T.uint32(0))))
                    k_row_1[7] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(key_1[0] < last[0], row_words_1[3], T.uint32(0)) >> T.uint32(16))))
                    key_channels[8] = k_row_1[0] - means[chunk_1 * 8]
                    key_channels[9] = k_row_1[1] - means[chunk_1 * 8 + 1]
                    key_channels[10] = k_row_1[2] - means[chunk_1 * 8 + 2]
                    key_channels[11] = k_row_1[3] - means[chunk_1 * 8 + 3]
                    key_channels[12] = k_row_1[4] - means[chunk_1 * 8 + 4]
                    key_channels[13] = k_row_1[5] - means[chunk_1 * 8 + 5]
                    key_channels[14] = k_row_1[6] - means[chunk_1 * 8 + 6]
                    key_channels[15] = k_row_1[7] - means[chunk_1 * 8 + 7]
                    mean_words = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    T.ptx.ld(mean_words[0], mean_words[1], mean_words[2], mean_words[3], shared_base[0] + T.uint32(3072) + T.Cast("uint32", 4 * (chunk_1 * 8)), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                    sums[0] = sums[0] + key_channels[0] * T.reinterpret("float32", mean_words[0]) + key_channels[1] * T.reinterpret("float32", mean_words[1]) + key_channels[2] * T.reinterpret("float32", mean_words[2]) + key_channels[3] * T.reinterpret("float32", mean_words[3])
                    sums[16] = sums[16] + key_channels[8] * T.reinterpret("float32", mean_words[0]) + key_channels[9] * T.reinterpret("float32", mean_words[1]) + key_channels[10] * T.reinterpret("float32", mean_words[2]) + key_channels[11] * T.reinterpret("float32", mean_words[3])
                    mean_words_1 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    T.ptx.ld(mean_words_1[0], mean_words_1[1], mean_words_1[2], mean_words_1[3], shared_base[0] + T.uint32(3072) + T.Cast("uint32", 4 * (chunk_1 * 8)) + T.uint32(16), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                    sums[0] = sums[0] + key_channels[4] * T.reinterpret("float32", mean_words_1[0]) + key_channels[5] * T.reinterpret("float32", mean_words_1[1]) + key_channels[6] * T.reinterpret("float32", mean_words_1[2]) + key_channels[7] * T.reinterpret("float32", mean_words_1[3])
                    sums[16] = sums[16] + key_channels[12] * T.reinterpret("float32", mean_words_1[0]) + key_channels[13] * T.reinterpret("float32", mean_words_1[1]) + key_channels[14] * T.reinterpret("float32", mean_words_1[2]) + key_channels[15] * T.reinterpret("float32", mean_words_1[3])
                    mean_words_2 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    T.ptx.ld(mean_words_2[0], mean_words_2[1], mean_words_2[2], mean_words_2[3], shared_base[0] + T.uint32(3072) + T.Cast("uint32", 4 * (chunk_1 * 8 + 64)), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                    sums[1] = sums[1] + key_channels[0] * T.reinterpret("float32", mean_words_2[0]) + key_channels[1] * T.reinterpret("float32", mean_words_2[1]) + key_channels[2] * T.reinterpret("float32", mean_words_2[2]) + key_channels[3] * T.reinterpret("float32", mean_words_2[3])
                    sums[17] = sums[17] + key_channels[8] * T.reinterpret("float32", mean_words_2[0]) + key_channels[9] * T.reinterpret("float32", mean_words_2[1]) + key_channels[10] * T.reinterpret("float32", mean_words_2[2]) + key_channels[11] * T.reinterpret("float32", mean_words_2[3])
                    mean_words_3 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    T.ptx.ld(mean_words_3[0], mean_words_3[1], mean_words_3[2], mean_words_3[3], shared_base[0] + T.uint32(3072) + T.Cast("uint32", 4 * (chunk_1 * 8 + 64)) + T.uint32(16), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                    sums[1] = sums[1] + key_channels[4] * T.reinterpret("float32", mean_words_3[0]) + key_channels[5] * T.reinterpret("float32", mean_words_3[1]) + key_channels[6] * T.reinterpret("float32", mean_words_3[2]) + key_channels[7] * T.reinterpret("float32", mean_words_3[3])
                    sums[17] = sums[17] + key_channels[12] * T.reinterpret("float32", mean_words_3[0]) + key_channels[13] * T.reinterpret("float32", mean_words_3[1]) + key_channels[14] * T.reinterpret("float32", mean_words_3[2]) + key_channels[15] * T.reinterpret("float32", mean_words_3[3])
                    mean_words_4 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    T.ptx.ld(mean_words_4[0], mean_words_4[1], mean_words_4[2], mean_words_4[3], shared_base[0] + T.uint32(3072) + T.Cast("uint32", 4 * (chunk_1 * 8 + 128)), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                    sums[2] = sums[2] + key_channels[0] * T.reinterpret("float32", mean_words_4[0]) + key_channels[1] * T.reinterpret("float32", mean_words_4[1]) + key_channels[2] * T.reinterpret("float32", mean_words_4[2]) + key_channels[3] * T.reinterpret("float32", mean_words_4[3])
                    sums[18] = sums[18] + key_channels[8] * T.reinterpret("float32", mean_words_4[0]) + key_channels[9] * T.reinterpret("float32", mean_words_4[1]) + key_channels[10] * T.reinterpret("float32", mean_words_4[2]) + key_channels[11] * T.reinterpret("float32", mean_words_4[3])
                    mean_words_5 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    T.ptx.ld(mean_words_5[0], mean_words_5[1], mean_words_5[2], mean_words_5[3], shared_base[0] + T.uint32(3072) + T.Cast("uint32", 4 * (chunk_1 * 8 + 128)) + T.uint32(16), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                    sums[2] = sums[2] + key_channels[4] * T.reinterpret("float32", mean_words_5[0]) + key_channels[5] * T.reinterpret("float32", mean_words_5[1]) + key_channels[6] * T.reinterpret("float32", mean_words_5[2]) + key_channels[7] * T.reinterpret("float32", mean_words_5[3])
                    sums[18] = sums[18] + key_channels[12] * T.reinterpret("float32", mean_words_5[0]) + key_channels[13] * T.reinterpret("float32", mean_words_5[1]) + key_channels[14] * T.reinterpret("float32", mean_words_5[2]) + key_channels[15] * T.reinterpret("float32", mean_words_5[3])
                    mean_words_6 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    T.ptx.ld(mean_words_6[0], mean_words_6[1], mean_words_6[2], mean_words_6[3], shared_base[0] + T.uint32(3072) + T.Cast("uint32", 4 * (chunk_1 * 8 + 192)), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                    sums[3] = sums[3] + key_channels[0] * T.reinterpret("float32", mean_words_6[0]) + key_channels[1] * T.reinterpret("float32", mean_words_6[1]) + key_channels[2] * T.reinterpret("float32", mean_words_6[2]) + key_channels[3] * T.reinterpret("float32", mean_words_6[3])
                    sums[19] = sums[19] + key_channels[8] * T.reinterpret("float32", mean_words_6[0]) + key_channels[9] * T.reinterpret("float32", mean_words_6[1]) + key_channels[10] * T.reinterpret("float32", mean_words_6[2]) + key_channels[11] * T.reinterpret("float32", mean_words_6[3])
                    mean_words_7 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    T.ptx.ld(mean_words_7[0], mean_words_7[1], mean_words_7[2], mean_words_7[3], shared_base[0] + T.uint32(3072) + T.Cast("uint32", 4 * (chunk_1 * 8 + 192)) + T.uint32(16), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                    sums[3] = sums[3] + key_channels[4] * T.reinterpret("float32", mean_words_7[0]) + key_channels[5] * T.reinterpret("float32", mean_words_7[1]) + key_channels[6] * T.reinterpret("float32", mean_words_7[2]) + key_channels[7] * T.reinterpret("float32", mean_words_7[3])
                    sums[19] = sums[19] + key_channels[12] * T.reinterpret("float32", mean_words_7[0]) + key_channels[13] * T.reinterpret("float32", mean_words_7[1]) + key_channels[14] * T.reinterpret("float32", mean_words_7[2]) + key_channels[15] * T.reinterpret("float32", mean_words_7[3])
                    mean_words_8 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    T.ptx.ld(mean_words_8[0], mean_words_8[1], mean_words_8[2], mean_words_8[3], shared_base[0] + T.uint32(3072) + T.Cast("uint32", 4 * (chunk_1 * 8 + 256)), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                    sums[4] = sums[4] + key_channels[0] * T.reinterpret("float32", mean_words_8[0]) + key_channels[1] * T.reinterpret("float32", mean_words_8[1]) + key_channels[2] * T.reinterpret("float32", mean_words_8[2]) + key_channels[3] * T.reinterpret("float32", mean_words_8[3])
                    sums[20] = sums[20] + key_channels[8] * T.reinterpret("float32", mean_words_8[0]) + key_channels[9] * T.reinterpret("float32", mean_words_8[1]) + key_channels[10] * T.reinterpret("float32", mean_words_8[2]) + key_channels[11] * T.reinterpret("float32", mean_words_8[3])
                    mean_words_9 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    T.ptx.ld(mean_words_9[0], mean_words_9[1], mean_words_9[2], mean_words_9[3], shared_base[0] + T.uint32(3072) + T.Cast("uint32", 4 * (chunk_1 * 8 + 256)) + T.uint32(16), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                    sums[4] = sums[4] + key_channels[4] * T.reinterpret("float32", mean_words_9[0]) + key_channels[5] * T.reinterpret("float32", mean_words_9[1]) + key_channels[6] * T.reinterpret("float32", mean_words_9[2]) + key_channels[7] * T.reinterpret("float32", mean_words_9[3])
                    sums[20] = sums[20] + key_channels[12] * T.reinterpret("float32", mean_words_9[0]) + key_channels[13] * T.reinterpret("float32", mean_words_9[1]) + key_channels[14] * T.reinterpret("float32", mean_words_9[2]) + key_channels[15] * T.reinterpret("float32", mean_words_9[3])
                    mean_words_10 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    T.ptx.ld(mean_words_10[0], mean_words_10[1], mean_words_10[2], mean_words_10[3], shared_base[0] + T.uint32(3072) + T.Cast("uint32", 4 * (chunk_1 * 8 + 320)), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                    sums[5] = sums[5] + key_channels[0] * T.reinterpret("float32", mean_words_10[0]) + key_channels[1] * T.reinterpret("float32", mean_words_10[1]) + key_channels[2] * T.reinterpret("float32", mean_words_10[2]) + key_channels[3] * T.reinterpret("float32", mean_words_10[3])
                    sums[21] = sums[21] + key_channels[8] * T.reinterpret("float32", mean_words_10[0]) + key_channels[9] * T.reinterpret("float32", mean_words_10[1]) + key_channels[10] * T.reinterpret("float32", mean_words_10[2]) + key_channels[11] * T.reinterpret("float32", mean_words_10[3])
                    mean_words_11 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    T.ptx.ld(mean_words_11[0], mean_words_11[1], mean_words_11[2], mean_words_11[3], shared_base[0] + T.uint32(3072) + T.Cast("uint32", 4 * (chunk_1 * 8 + 320)) + T.uint32(16), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                    sums[5] = sums[5] + key_channels[4] * T.reinterpret("float32", mean_words_11[0]) + key_channels[5] * T.reinterpret("float32", mean_words_11[1]) + key_channels[6] * T.reinterpret("float32", mean_words_11[2]) + key_channels[7] * T.reinterpret("float32", mean_words_11[3])
                    sums[21] = sums[21] + key_channels[12] * T.reinterpret("float32", mean_words_11[0]) + key_channels[13] * T.reinterpret("float32", mean_words_11[1]) + key_channels[14] * T.reinterpret("float32", mean_words_11[2]) + key_channels[15] * T.reinterpret("float32", mean_words_11[3])
                    mean_words_12 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    T.ptx.ld(mean_words_12[0], mean_words_12[1], mean_words_12[2], mean_words_12[3], shared_base[0] + T.uint32(3072) + T.Cast("uint32", 4 * (chunk_1 * 8 + 384)), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                    sums[6] = sums[6] + key_channels[0] * T.reinterpret("float32", mean_words_12[0]) + key_channels[1] * T.reinterpret("float32", mean_words_12[1]) + key_channels[2] * T.reinterpret("float32", mean_words_12[2]) + key_channels[3] * T.reinterpret("float32", mean_words_12[3])
                    sums[22] = sums[22] + key_channels[8] * T.reinterpret("float32", mean_words_12[0]) + key_channels[9] * T.reinterpret("float32", mean_words_12[1]) + key_channels[10] * T.reinterpret("float32", mean_words_12[2]) + key_channels[11] * T.reinterpret("float32", mean_words_12[3])
                    mean_words_13 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    T.ptx.ld(mean_words_13[0], mean_words_13[1], mean_words_13[2], mean_words_13[3], shared_base[0] + T.uint32(3072) + T.Cast("uint32", 4 * (chunk_1 * 8 + 384)) + T.uint32(16), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                    sums[6] = sums[6] + key_channels[4] * T.reinterpret("float32", mean_words_13[0]) + key_channels[5] * T.reinterpret("float32", mean_words_13[1]) + key_channels[6] * T.reinterpret("float32", mean_words_13[2]) + key_channels[7] * T.reinterpret("float32", mean_words_13[3])
                    sums[22] = sums[22] + key_channels[12] * T.reinterpret("float32", mean_words_13[0]) + key_channels[13] * T.reinterpret("float32", mean_words_13[1]) + key_channels[14] * T.reinterpret("float32", mean_words_13[2]) + key_channels[15] * T.reinterpret("float32", mean_words_13[3])
                    mean_words_14 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    T.ptx.ld(mean_words_14[0], mean_words_14[1], mean_words_14[2], mean_words_14[3], shared_base[0] + T.uint32(3072) + T.Cast("uint32", 4 * (chunk_1 * 8 + 448)), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                    sums[7] = sums[7] + key_channels[0] * T.reinterpret("float32", mean_words_14[0]) + key_channels[1] * T.reinterpret("float32", mean_words_14[1]) + key_channels[2] * T.reinterpret("float32", mean_words_14[2]) + key_channels[3] * T.reinterpret("float32", mean_words_14[3])
                    sums[23] = sums[23] + key_channels[8] * T.reinterpret("float32", mean_words_14[0]) + key_channels[9] * T.reinterpret("float32", mean_words_14[1]) + key_channels[10] * T.reinterpret("float32", mean_words_14[2]) + key_channels[11] * T.reinterpret("float32", mean_words_14[3])
                    mean_words_15 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    T.ptx.ld(mean_words_15[0], mean_words_15[1], mean_words_15[2], mean_words_15[3], shared_base[0] + T.uint32(3072) + T.Cast("uint32", 4 * (chunk_1 * 8 + 448)) + T.uint32(16), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                    sums[7] = sums[7] + key_channels[4] * T.reinterpret("float32", mean_words_15[0]) + key_channels[5] * T.reinterpret("float32", mean_words_15[1]) + key_channels[6] * T.reinterpret("float32", mean_words_15[2]) + key_channels[7] * T.reinterpret("float32", mean_words_15[3])
                    sums[23] = sums[23] + key_channels[12] * T.reinterpret("float32", mean_words_15[0]) + key_channels[13] * T.reinterpret("float32", mean_words_15[1]) + key_channels[14] * T.reinterpret("float32", mean_words_15[2]) + key_channels[15] * T.reinterpret("float32", mean_words_15[3])
                    mean_words_16 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    T.ptx.ld(mean_words_16[0], mean_words_16[1], mean_words_16[2], mean_words_16[3], shared_base[0] + T.uint32(3072) + T.Cast("uint32", 4 * (chunk_1 * 8 + 512)), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                    sums[8] = sums[8] + key_channels[0] * T.reinterpret("float32", mean_words_16[0]) + key_channels[1] * T.reinterpret("float32", mean_words_16[1]) + key_channels[2] * T.reinterpret("float32", mean_words_16[2]) + key_channels[3] * T.reinterpret("float32", mean_words_16[3])
                    sums[24] = sums[24] + key_channels[8] * T.reinterpret("float32", mean_words_16[0]) + key_channels[9] * T.reinterpret("float32", mean_words_16[1]) + key_channels[10] * T.reinterpret("float32", mean_words_16[2]) + key_channels[11] * T.reinterpret("float32", mean_words_16[3])
                    mean_words_17 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    T.ptx.ld(mean_words_17[0], mean_words_17[1], mean_words_17[2], mean_words_17[3], shared_base[0] + T.uint32(3072) + T.Cast("uint32", 4 * (chunk_1 * 8 + 512)) + T.uint32(16), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                    sums[8] = sums[8] + key_channels[4] * T.reinterpret("float32", mean_words_17[0]) + key_channels[5] * T.reinterpret("float32", mean_words_17[1]) + key_channels[6] * T.reinterpret("float32", mean_words_17[2]) + key_channels[7] * T.reinterpret("float32", mean_words_17[3])
                    sums[24] = sums[24] + key_channels[12] * T.reinterpret("float32", mean_words_17[0]) + key_channels[13] * T.reinterpret("float32", mean_words_17[1]) + key_channels[14] * T.reinterpret("float32", mean_words_17[2]) + key_channels[15] * T.reinterpret("float32", mean_words_17[3])
                    mean_words_18 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    T.ptx.ld(mean_words_18[0], mean_words_18[1], mean_words_18[2], mean_words_18[3], shared_base[0] + T.uint32(3072) + T.Cast("uint32", 4 * (chunk_1 * 8 + 576)), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                    sums[9] = sums[9] + key_channels[0] * T.reinterpret("float32", mean_words_18[0]) + key_channels[1] * T.reinterpret("float32", mean_words_18[1]) + key_channels[2] * T.reinterpret("float32", mean_words_18[2]) + key_channels[3] * T.reinterpret("float32", mean_words_18[3])
                    sums[25] = sums[25] + key_channels[8] * T.reinterpret("float32", mean_words_18[0]) + key_channels[9] * T.reinterpret("float32", mean_words_18[1]) + key_channels[10] * T.reinterpret("float32", mean_words_18[2]) + key_channels[11] * T.reinterpret("float32", mean_words_18[3])
                    mean_words_19 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    T.ptx.ld(mean_words_19[0], mean_words_19[1], mean_words_19[2], mean_words_19[3], shared_base[0] + T.uint32(3072) + T.Cast("uint32", 4 * (chunk_1 * 8 + 576)) + T.uint32(16), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                    sums[9] = sums[9] + key_channels[4] * T.reinterpret("float32", mean_words_19[0]) + key_channels[5] * T.reinterpret("float32", mean_words_19[1]) + key_channels[6] * T.reinterpret("float32", mean_words_19[2]) + key_channels[7] * T.reinterpret("float32", mean_words_19[3])
                    sums[25] = sums[25] + key_channels[12] * T.reinterpret("float32", mean_words_19[0]) + key_channels[13] * T.reinterpret("float32", mean_words_19[1]) + key_channels[14] * T.reinterpret("float32", mean_words_19[2]) + key_channels[15] * T.reinterpret("float32", mean_words_19[3])
                    mean_words_20 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    T.ptx.ld(mean_words_20[0], mean_words_20[1], mean_words_20[2], mean_words_20[3], shared_base[0] + T.uint32(3072) + T.Cast("uint32", 4 * (chunk_1 * 8 + 640)), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                    sums[10] = sums[10] + key_channels[0] * T.reinterpret("float32", mean_words_20[0]) + key_channels[1] * T.reinterpret("float32", mean_words_20[1]) + key_channels[2] * T.reinterpret("float32", mean_words_20[2]) + key_channels[3] * T.reinterpret("float32", mean_words_20[3])
                    sums[26] = sums[26] + key_channels[8] * T.reinterpret("float32", mean_words_20[0]) + key_channels[9] * T.reinterpret("float32", mean_words_20[1]) + key_channels[10] * T.reinterpret("float32", mean_words_20[2]) + key_channels[11] * T.reinterpret("float32", mean_words_20[3])
                    mean_words_21 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    T.ptx.ld(mean_words_21[0], mean_words_21[1], mean_words_21[2], mean_words_21[3], shared_base[0] + T.uint32(3072) + T.Cast("uint32", 4 * (chunk_1 * 8 + 640)) + T.uint32(16), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                    sums[10] = sums[10] + key_channels[4] * T.reinterpret("float32", mean_words_21[0]) + key_channels[5] * T.reinterpret("float32", mean_words_21[1]) + key_channels[6] * T.reinterpret("float32", mean_words_21[2]) + key_channels[7] * T.reinterpret("float32", mean_words_21[3])
                    sums[26] = sums[26] + key_channels[12] * T.reinterpret("float32", mean_words_21[0]) + key_channels[13] * T.reinterpret("float32", mean_words_21[1]) + key_channels[14] * T.reinterpret("float32", mean_words_21[2]) + key_channels[15] * T.reinterpret("float32", mean_words_21[3])
                    mean_words_22 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    T.ptx.ld(mean_words_22[0], mean_words_22[1], mean_words_22[2], mean_words_22[3], shared_base[0] + T.uint32(3072) + T.Cast("uint32", 4 * (chunk_1 * 8 + 704)), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                    sums[11] = sums[11] + key_channels[0] * T.reinterpret("float32", mean_words_22[0]) + key_channels[1] * T.reinterpret("float32", mean_words_22[1]) + key_channels[2] * T.reinterpret("float32", mean_words_22[2]) + key_channels[3] * T.reinterpret("float32", mean_words_22[3])
                    sums[27] = sums[27] + key_channels[8] * T.reinterpret("float32", mean_words_22[0]) + key_channels[9] * T.reinterpret("float32", mean_words_22[1]) + key_channels[10] * T.reinterpret("float32", mean_words_22[2]) + key_channels[11] * T.reinterpret("float32", mean_words_22[3])
                    mean_words_23 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    T.ptx.ld(mean_words_23[0], mean_words_23[1], mean_words_23[2], mean_words_23[3], shared_base[0] + T.uint32(3072) + T.Cast("uint32", 4 * (chunk_1 * 8 + 704)) + T.uint32(16), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                    sums[11] = sums[11] + key_channels[4] * T.reinterpret("float32", mean_words_23[0]) + key_channels[5] * T.reinterpret("float32", mean_words_23[1]) + key_channels[6] * T.reinterpret("float32", mean_words_23[2]) + key_channels[7] * T.reinterpret("float32", mean_words_23[3])
                    sums[27] = sums[27] + key_channels[12] * T.reinterpret("float32", mean_words_23[0]) + key_channels[13] * T.reinterpret("float32", mean_words_23[1]) + key_channels[14] * T.reinterpret("float32", mean_words_23[2]) + key_channels[15] * T.reinterpret("float32", mean_words_23[3])
                    mean_words_24 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    T.ptx.ld(mean_words_24[0], mean_words_24[1], mean_words_24[2], mean_words_24[3], shared_base[0] + T.uint32(3072) + T.Cast("uint32", 4 * (chunk_1 * 8 + 768)), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                    sums[12] = sums[12] + key_channels[0] * T.reinterpret("float32", mean_words_24[0]) + key_channels[1] * T.reinterpret("float32", mean_words_24[1]) + key_channels[2] * T.reinterpret("float32", mean_words_24[2]) + key_channels[3] * T.reinterpret("float32", mean_words_24[3])
                    sums[28] = sums[28] + key_channels[8] * T.reinterpret("float32", mean_words_24[0]) + key_channels[9] * T.reinterpret("float32", mean_words_24[1]) + key_channels[10] * T.reinterpret("float32", mean_words_24[2]) + key_channels[11] * T.reinterpret("float32", mean_words_24[3])
                    mean_words_25 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    T.ptx.ld(mean_words_25[0], mean_words_25[1], mean_words_25[2], mean_words_25[3], shared_base[0] + T.uint32(3072) + T.Cast("uint32", 4 * (chunk_1 * 8 + 768)) + T.uint32(16), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                    sums[12] = sums[12] + key_channels[4] * T.reinterpret("float32", mean_words_25[0]) + key_channels[5] * T.reinterpret("float32", mean_words_25[1]) + key_channels[6] * T.reinterpret("float32", mean_words_25[2]) + key_channels[7] * T.reinterpret("float32", mean_words_25[3])
                    sums[28] = sums[28] + key_channels[12] * T.reinterpret("float32", mean_words_25[0]) + key_channels[13] * T.reinterpret("float32", mean_words_25[1]) + key_channels[14] * T.reinterpret("float32", mean_words_25[2]) + key_channels[15] * T.reinterpret("float32", mean_words_25[3])
                    mean_words_26 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    T.ptx.ld(mean_words_26[0], mean_words_26[1], mean_words_26[2], mean_words_26[3], shared_base[0] + T.uint32(3072) + T.Cast("uint32", 4 * (chunk_1 * 8 + 832)), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                    sums[13] = sums[13] + key_channels[0] * T.reinterpret("float32", mean_words_26[0]) + key_channels[1] * T.reinterpret("float32", mean_words_26[1]) + key_channels[2] * T.reinterpret("float32", mean_words_26[2]) + key_channels[3] * T.reinterpret("float32", mean_words_26[3])
                    sums[29] = sums[29] + key_channels[8] * T.reinterpret("float32", mean_words_26[0]) + key_channels[9] * T.reinterpret("float32", mean_words_26[1]) + key_channels[10] * T.reinterpret("float32", mean_words_26[2]) + key_channels[11] * T.reinterpret("float32", mean_words_26[3])
                    mean_words_27 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    T.ptx.ld(mean_words_27[0], mean_words_27[1], mean_words_27[2], mean_words_27[3], shared_base[0] + T.uint32(3072) + T.Cast("uint32", 4 * (chunk_1 * 8 + 832)) + T.uint32(16), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                    sums[13] = sums[13] + key_channels[4] * T.reinterpret("float32", mean_words_27[0]) + key_channels[5] * T.reinterpret("float32", mean_words_27[1]) + key_channels[6] * T.reinterpret("float32", mean_words_27[2]) + key_channels[7] * T.reinterpret("float32", mean_words_27[3])
                    sums[29] = sums[29] + key_channels[12] * T.reinterpret("float32", mean_words_27[0]) + key_channels[13] * T.reinterpret("float32", mean_words_27[1]) + key_channels[14] * T.reinterpret("float32", mean_words_27[2]) + key_channels[15] * T.reinterpret("float32", mean_words_27[3])
                    mean_words_28 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    T.ptx.ld(mean_words_28[0], mean_words_28[1], mean_words_28[2], mean_words_28[3], shared_base[0] + T.uint32(3072) + T.Cast("uint32", 4 * (chunk_1 * 8 + 896)), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                    sums[14] = sums[14] + key_channels[0] * T.reinterpret("float32", mean_words_28[0]) + key_channels[1] * T.reinterpret("float32", mean_words_28[1]) + key_channels[2] * T.reinterpret("float32", mean_words_28[2]) + key_channels[3] * T.reinterpret("float32", mean_words_28[3])
                    sums[30] = sums[30] + key_channels[8] * T.reinterpret("float32", mean_words_28[0]) + key_channels[9] * T.reinterpret("float32", mean_words_28[1]) + key_channels[10] * T.reinterpret("float32", mean_words_28[2]) + key_channels[11] * T.reinterpret("float32", mean_words_28[3])
                    mean_words_29 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    T.ptx.ld(mean_words_29[0], mean_words_29[1], mean_words_29[2], mean_words_29[3], shared_base[0] + T.uint32(3072) + T.Cast("uint32", 4 * (chunk_1 * 8 + 896)) + T.uint32(16), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                    sums[14] = sums[14] + key_channels[4] * T.reinterpret("float32", mean_words_29[0]) + key_channels[5] * T.reinterpret("float32", mean_words_29[1]) + key_channels[6] * T.reinterpret("float32", mean_words_29[2]) + key_channels[7] * T.reinterpret("float32", mean_words_29[3])
                    sums[30] = sums[30] + key_channels[12] * T.reinterpret("float32", mean_words_29[0]) + key_channels[13] * T.reinterpret("float32", mean_words_29[1]) + key_channels[14] * T.reinterpret("float32", mean_words_29[2]) + key_channels[15] * T.reinterpret("float32", mean_words_29[3])
                    mean_words_30 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    T.ptx.ld(mean_words_30[0], mean_words_30[1], mean_words_30[2], mean_words_30[3], shared_base[0] + T.uint32(3072) + T.Cast("uint32", 4 * (chunk_1 * 8 + 960)), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                    sums[15] = sums[15] + key_channels[0] * T.reinterpret("float32", mean_words_30[0]) + key_channels[1] * T.reinterpret("float32", mean_words_30[1]) + key_channels[2] * T.reinterpret("float32", mean_words_30[2]) + key_channels[3] * T.reinterpret("float32", mean_words_30[3])
                    sums[31] = sums[31] + key_channels[8] * T.reinterpret("float32", mean_words_30[0]) + key_channels[9] * T.reinterpret("float32", mean_words_30[1]) + key_channels[10] * T.reinterpret("float32", mean_words_30[2]) + key_channels[11] * T.reinterpret("float32", mean_words_30[3])
                    mean_words_31 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    T.ptx.ld(mean_words_31[0], mean_words_31[1], mean_words_31[2], mean_words_31[3], shared_base[0] + T.uint32(3072) + T.Cast("uint32", 4 * (chunk_1 * 8 + 960)) + T.uint32(16), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                    sums[15] = sums[15] + key_channels[4] * T.reinterpret("float32", mean_words_31[0]) + key_channels[5] * T.reinterpret("float32", mean_words_31[1]) + key_channels[6] * T.reinterpret("float32", mean_words_31[2]) + key_channels[7] * T.reinterpret("float32", mean_words_31[3])
                    sums[31] = sums[31] + key_channels[12] * T.reinterpret("float32", mean_words_31[0]) + key_channels[13] * T.reinterpret("float32", mean_words_31[1]) + key_channels[14] * T.reinterpret("float32", mean_words_31[2]) + key_channels[15] * T.reinterpret("float32", mean_words_31[3])
                if key[0] < last[0] and step * 16 < q_blocks[0]:
                    q_mean_k[q_mean_k_at[0] + T.Cast("int64", step * 16) * q_mean_k_stride_2 + T.Cast("int64", key[0])] = sums[0]
                if key_1[0] < last[0] and step * 16 < q_blocks[0]:
                    q_mean_k[q_mean_k_at[0] + T.Cast("int64", step * 16) * q_mean_k_stride_2 + T.Cast("int64", key_1[0])] = sums[16]
                if key[0] < last[0] and step * 16 + 1 < q_blocks[0]:
                    q_mean_k[q_mean_k_at[0] + T.Cast("int64", step * 16 + 1) * q_mean_k_stride_2 + T.Cast("int64", key[0])] = sums[1]
                if key_1[0] < last[0] and step * 16 + 1 < q_blocks[0]:
                    q_mean_k[q_mean_k_at[0] + T.Cast("int64", step * 16 + 1) * q_mean_k_stride_2 + T.Cast("int64", key_1[0])] = sums[17]
                if key[0] < last[0] and step * 16 + 2 < q_blocks[0]:
                    q_mean_k[q_mean_k_at[0] + T.Cast("int64", step * 16 + 2) * q_mean_k_stride_2 + T.Cast("int64", key[0])] = sums[2]
                if key_1[0] < last[0] and step * 16 + 2 < q_blocks[0]:
                    q_mean_k[q_mean_k_at[0] + T.Cast("int64", step * 16 + 2) * q_mean_k_stride_2 + T.Cast("int64", key_1[0])] = sums[18]
                if key[0] < last[0] and step * 16 + 3 < q_blocks[0]:
                    q_mean_k[q_mean_k_at[0] + T.Cast("int64", step * 16 + 3) * q_mean_k_stride_2 + T.Cast("int64", key[0])] = sums[3]
                if key_1[0] < last[0] and step * 16 + 3 < q_blocks[0]:
                    q_mean_k[q_mean_k_at[0] + T.Cast("int64", step * 16 + 3) * q_mean_k_stride_2 + T.Cast("int64", key_1[0])] = sums[19]
                if key[0] < last[0] and step * 16 + 4 < q_blocks[0]:
                    q_mean_k[q_mean_k_at[0] + T.Cast("int64", step * 16 + 4) * q_mean_k_stride_2 + T.Cast("int64", key[0])] = sums[4]
                if key_1[0] < last[0] and step * 16 + 4 < q_blocks[0]:
                    q_mean_k[q_mean_k_at[0] + T.Cast("int64", step * 16 + 4) * q_mean_k_stride_2 + T.Cast("int64", key_1[0])] = sums[20]
                if key[0] < last[0] and step * 16 + 5 < q_blocks[0]:
                    q_mean_k[q_mean_k_at[0] + T.Cast("int64", step * 16 + 5) * q_mean_k_stride_2 + T.Cast("int64", key[0])] = sums[5]
                if key_1[0] < last[0] and step * 16 + 5 < q_blocks[0]:
                    q_mean_k[q_mean_k_at[0] + T.Cast("int64", step * 16 + 5) * q_mean_k_stride_2 + T.Cast("int64", key_1[0])] = sums[21]
                if key[0] < last[0] and step * 16 + 6 < q_blocks[0]:
                    q_mean_k[q_mean_k_at[0] + T.Cast("int64", step * 16 + 6) * q_mean_k_stride_2 + T.Cast("int64", key[0])] = sums[6]
                if key_1[0] < last[0] and step * 16 + 6 < q_blocks[0]:
                    q_mean_k[q_mean_k_at[0] + T.Cast("int64", step * 16 + 6) * q_mean_k_stride_2 + T.Cast("int64", key_1[0])] = sums[22]
                if key[0] < last[0] and step * 16 + 7 < q_blocks[0]:
                    q_mean_k[q_mean_k_at[0] + T.Cast("int64", step * 16 + 7) * q_mean_k_stride_2 + T.Cast("int64", key[0])] = sums[7]
                if key_1[0] < last[0] and step * 16 + 7 < q_blocks[0]:
                    q_mean_k[q_mean_k_at[0] + T.Cast("int64", step * 16 + 7) * q_mean_k_stride_2 + T.Cast("int64", key_1[0])] = sums[23]
                if key[0] < last[0] and step * 16 + 8 < q_blocks[0]:
                    q_mean_k[q_mean_k_at[0] + T.Cast("int64", step * 16 + 8) * q_mean_k_stride_2 + T.Cast("int64", key[0])] = sums[8]
                if key_1[0] < last[0] and step * 16 + 8 < q_blocks[0]:
                    q_mean_k[q_mean_k_at[0] + T.Cast("int64", step * 16 + 8) * q_mean_k_stride_2 + T.Cast("int64", key_1[0])] = sums[24]
                if key[0] < last[0] and step * 16 + 9 < q_blocks[0]:
                    q_mean_k[q_mean_k_at[0] + T.Cast("int64", step * 16 + 9) * q_mean_k_stride_2 + T.Cast("int64", key[0])] = sums[9]
                if key_1[0] < last[0] and step * 16 + 9 < q_blocks[0]:
                    q_mean_k[q_mean_k_at[0] + T.Cast("int64", step * 16 + 9) * q_mean_k_stride_2 + T.Cast("int64", key_1[0])] = sums[25]
                if key[0] < last[0] and step * 16 + 10 < q_blocks[0]:
                    q_mean_k[q_mean_k_at[0] + T.Cast("int64", step * 16 + 10) * q_mean_k_stride_2 + T.Cast("int64", key[0])] = sums[10]
                if key_1[0] < last[0] and step * 16 + 10 < q_blocks[0]:
                    q_mean_k[q_mean_k_at[0] + T.Cast("int64", step * 16 + 10) * q_mean_k_stride_2 + T.Cast("int64", key_1[0])] = sums[26]
                if key[0] < last[0] and step * 16 + 11 < q_blocks[0]:
                    q_mean_k[q_mean_k_at[0] + T.Cast("int64", step * 16 + 11) * q_mean_k_stride_2 + T.Cast("int64", key[0])] = sums[11]
                if key_1[0] < last[0] and step * 16 + 11 < q_blocks[0]:
                    q_mean_k[q_mean_k_at[0] + T.Cast("int64", step * 16 + 11) * q_mean_k_stride_2 + T.Cast("int64", key_1[0])] = sums[27]
                if key[0] < last[0] and step * 16 + 12 < q_blocks[0]:
                    q_mean_k[q_mean_k_at[0] + T.Cast("int64", step * 16 + 12) * q_mean_k_stride_2 + T.Cast("int64", key[0])] = sums[12]
                if key_1[0] < last[0] and step * 16 + 12 < q_blocks[0]:
                    q_mean_k[q_mean_k_at[0] + T.Cast("int64", step * 16 + 12) * q_mean_k_stride_2 + T.Cast("int64", key_1[0])] = sums[28]
                if key[0] < last[0] and step * 16 + 13 < q_blocks[0]:
                    q_mean_k[q_mean_k_at[0] + T.Cast("int64", step * 16 + 13) * q_mean_k_stride_2 + T.Cast("int64", key[0])] = sums[13]
                if key_1[0] < last[0] and step * 16 + 13 < q_blocks[0]:
                    q_mean_k[q_mean_k_at[0] + T.Cast("int64", step * 16 + 13) * q_mean_k_stride_2 + T.Cast("int64", key_1[0])] = sums[29]
                if key[0] < last[0] and step * 16 + 14 < q_blocks[0]:
                    q_mean_k[q_mean_k_at[0] + T.Cast("int64", step * 16 + 14) * q_mean_k_stride_2 + T.Cast("int64", key[0])] = sums[14]
                if key_1[0] < last[0] and step * 16 + 14 < q_blocks[0]:
                    q_mean_k[q_mean_k_at[0] + T.Cast("int64", step * 16 + 14) * q_mean_k_stride_2 + T.Cast("int64", key_1[0])] = sums[30]
                if key[0] < last[0] and step * 16 + 15 < q_blocks[0]:
                    q_mean_k[q_mean_k_at[0] + T.Cast("int64", step * 16 + 15) * q_mean_k_stride_2 + T.Cast("int64", key[0])] = sums[15]
                if key_1[0] < last[0] and step * 16 + 15 < q_blocks[0]:
                    q_mean_k[q_mean_k_at[0] + T.Cast("int64", step * 16 + 15) * q_mean_k_stride_2 + T.Cast("int64", key_1[0])] = sums[31]

# from tvm.script import tirx as T
# from tvm.tirx.layout import Axis

@T.prim_func
def attngen_main(v_ptr: T.handle("float16", "global"), v_stride_0: T.int64, v_stride_1: T.int64, v_stride_2: T.int64, v_stride_3: T.int64, out_ptr: T.handle("float16", "global"), out_stride_0: T.int64, out_stride_1: T.int64, out_stride_2: T.int64, out_stride_3: T.int64, scale_value: T.float32, lse_ptr: T.handle("float32", "global"), lse_stride_0: T.int64, lse_stride_1: T.int64, lse_stride_2: T.int64, lse_given: T.int32, q_int8_ptr: T.handle("int8", "global"), q_int8_stride_0: T.int64, q_int8_stride_1: T.int64, q_int8_stride_2: T.int64, q_int8_stride_3: T.int64, q_scale_ptr: T.handle("float32", "global"), q_scale_stride_0: T.int64, q_scale_stride_1: T.int64, q_scale_stride_2: T.int64, q_shift_ptr: T.handle("float32", "global"), q_shift_stride_0: T.int64, q_shift_stride_1: T.int64, q_shift_stride_2: T.int64, q_mean_k_ptr: T.handle("float32", "global"), q_mean_k_stride_0: T.int64, q_mean_k_stride_1: T.int64, q_mean_k_stride_2: T.int64, q_mean_k_stride_3: T.int64, k_int8_ptr: T.handle("int8", "global"), k_int8_stride_0: T.int64, k_int8_stride_1: T.int64, k_int8_stride_2: T.int64, k_int8_stride_3: T.int64, k_scale_ptr: T.handle("float32", "global"), k_scale_stride_0: T.int64, k_scale_stride_1: T.int64, k_scale_stride_2: T.int64, b_size: T.int32, hq_size: T.int32, seq_q_size: T.int32, hkv_size: T.int32, seq_kv_size: T.int32, grid: T.int32):
    T.func_attr({"tirx.noalias": True})
    v = T.decl_buffer((T.int64(1099511627776),), "float16", data=v_ptr, align=1, layout=None)
    out = T.decl_buffer((T.int64(1099511627776),), "float16", data=out_ptr, align=1, layout=None)
    lse = T.decl_buffer((T.int64(1099511627776),), data=lse_ptr, align=1, layout=None)
    q_int8 = T.decl_buffer((T.int64(1099511627776),), "int8", data=q_int8_ptr, align=1, layout=None)
    q_scale = T.decl_buffer((T.int64(1099511627776),), data=q_scale_ptr, align=1, layout=None)
    q_shift = T.decl_buffer((T.int64(1099511627776),), data=q_shift_ptr, align=1, layout=None)
    q_mean_k = T.decl_buffer((T.int64(1099511627776),), data=q_mean_k_ptr, align=1, layout=None)
    k_int8 = T.decl_buffer((T.int64(1099511627776),), "int8", data=k_int8_ptr, align=1, layout=None)
    k_scale = T.decl_buffer((T.int64(1099511627776),), data=k_scale_ptr, align=1, layout=None)
    with T.attr({"tirx.device_entry": T.bool(True), "tirx.launch_bounds_min_blocks_per_sm": 3}):
        v_1 = T.cta_id([grid])
        v_2 = T.thread_id([128])
        buffer = T.alloc_buffer((37376,), "uint8", scope="shared.dyn", align=1024)
        shared_base = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        shared_base[0] = T.cuda.cvta_generic_to_shared(buffer.data)
        warp = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        warp[0] = T.cuda.__shfl_sync(T.uint32(4294967295), T.Div(v_2, 32), 0, 32)
        lane = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane[0] = v_2 & 31
        factor = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        factor[0] = T.float32(1.4426950216293335)
        scores = T.alloc_local((64,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        out_acc = T.alloc_local((32,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        weights = T.alloc_local((32,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        row_max = T.alloc_local((2,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        row_sum = T.alloc_local((2,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        shrink = T.alloc_local((2,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane_row[0] = lane[0] & 15
        lane_high = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane_high[0] = lane[0] >> 4 & 1
        lane_offset = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane_offset[0] = (lane_row[0] * 4 + (lane_high[0] ^ lane_row[0] >> 1 & 3)) * 16
        lane_offset_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane_offset_1[0] = (lane_row[0] * 4 + (lane_high[0] + 2 ^ lane_row[0] >> 1 & 3)) * 16
        lane_key = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane_key[0] = (lane[0] & 7) + (lane[0] >> 4 & 1) * 8
        lane_half = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane_half[0] = lane[0] >> 3 & 1
        lane_offset_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane_offset_2[0] = (lane_key[0] * 4 + (lane_half[0] ^ lane_key[0] >> 1 & 3)) * 16
        lane_offset_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane_offset_3[0] = (lane_key[0] * 4 + (lane_half[0] + 2 ^ lane_key[0] >> 1 & 3)) * 16
        lane_row_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane_row_1[0] = lane[0] & 15
        lane_high_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane_high_1[0] = lane[0] >> 4 & 1
        lane_offset_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane_offset_4[0] = (lane_row_1[0] * 8 + (lane_high_1[0] ^ lane_row_1[0] & 7)) * 16
        lane_offset_5 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane_offset_5[0] = (lane_row_1[0] * 8 + (lane_high_1[0] + 2 ^ lane_row_1[0] & 7)) * 16
        lane_offset_6 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane_offset_6[0] = (lane_row_1[0] * 8 + (lane_high_1[0] + 4 ^ lane_row_1[0] & 7)) * 16
        lane_offset_7 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane_offset_7[0] = (lane_row_1[0] * 8 + (lane_high_1[0] + 6 ^ lane_row_1[0] & 7)) * 16
        a_operand = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        b_operand = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        s_int = T.alloc_local((64,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        all_heads = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        all_heads[0] = b_size * hq_size
        q_blocks = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        q_blocks[0] = T.Div(seq_q_size + 63, 64)
        section = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        section[0] = T.min(T.max(T.Div(109226, T.max(seq_kv_size, 1)), 1), all_heads[0])
        first_head = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        first_head[0] = T.Div(v_1, section[0] * q_blocks[0]) * section[0]
        section_size = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        section_size[0] = T.min(section[0], all_heads[0] - first_head[0])
        within = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        within[0] = v_1 - first_head[0] * q_blocks[0]
        nth = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        nth[0] = T.Div(within[0], section_size[0])
        q_block = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        q_block[0] = q_blocks[0] - 1 - nth[0]
        head = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        head[0] = first_head[0] + within[0] - nth[0] * section_size[0]
        b = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        b[0] = T.Div(head[0], hq_size)
        h = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        h[0] = head[0] - b[0] * hq_size
        first_query = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        first_query[0] = q_block[0] * 64
        warp_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        warp_row[0] = warp[0] * 16
        first_column = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        first_column[0] = (lane[0] & 3) * 2
        for i in T.unroll(32):
            out_acc[i] = T.float32(0.0)
        row_max[0] = T.float32(-1000000000000000019884624838656.0)
        row_sum[0] = T.float32(0.0)
        row_max[1] = T.float32(-1000000000000000019884624838656.0)
        row_sum[1] = T.float32(0.0)
        kv_head = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        kv_head[0] = T.Div(h[0] * hkv_size, hq_size)
        q_start = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        q_start[0] = T.Cast("int64", b[0]) * q_int8_stride_0 + T.Cast("int64", h[0]) * q_int8_stride_1
        k_start = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        k_start[0] = T.Cast("int64", b[0]) * k_int8_stride_0 + T.Cast("int64", kv_head[0]) * k_int8_stride_1
        v_start = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        v_start[0] = T.Cast("int64", b[0]) * v_stride_0 + T.Cast("int64", kv_head[0]) * v_stride_1
        q_first = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        q_first[0] = q_block[0] * 64
        q_last = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        q_last[0] = T.min(q_first[0] + 64, seq_q_size) - 1
        i = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        i[0] = 0 - seq_q_size
        i_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        i_1[0] = q_last[0] + seq_kv_size
        i_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        i_2[0] = i_1[0] + i[0]
        i_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        i_3[0] = i_2[0] + 1
        i_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        i_4[0] = T.min(seq_kv_size, i_3[0])
        first_block = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        first_block[0] = T.Div(T.max(0, 0), 128)
        last_block = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        last_block[0] = T.max(T.Div(T.max(T.min(i_4[0], seq_kv_size), 0) + 127, 128), first_block[0])
        at_block = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        at_block[0] = last_block[0]
        entry_0 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        entry_0[0] = 0
        entry_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        entry_1[0] = 0
        at_block[0] = at_block[0] - 1
        k_first = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        k_first[0] = at_block[0] * 128
        k_last = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        k_last[0] = T.min(k_first[0] + 128, seq_kv_size) - 1
        i_5 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        i_5[0] = 0 - k_last[0]
        i_6 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        i_6[0] = 0 - seq_q_size
        i_7 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        i_7[0] = i_5[0] + q_first[0]
        i_8 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        i_8[0] = i_7[0] + seq_kv_size
        i_9 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        i_9[0] = i_8[0] + i_6[0]
        entry = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        entry[0] = T.Select(at_block[0] < first_block[0], -1, at_block[0] * 2 + T.Select(i_9[0] >= 0 and (at_block[0] + 1) * 128 <= seq_kv_size, 0, 1))
        entry_0[0] = entry[0]
        at_block[0] = at_block[0] - 1
        k_first_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        k_first_1[0] = at_block[0] * 128
        k_last_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        k_last_1[0] = T.min(k_first_1[0] + 128, seq_kv_size) - 1
        i_10 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        i_10[0] = 0 - k_last_1[0]
        i_11 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        i_11[0] = 0 - seq_q_size
        i_12 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        i_12[0] = i_10[0] + q_first[0]
        i_13 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        i_13[0] = i_12[0] + seq_kv_size
        i_14 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        i_14[0] = i_13[0] + i_11[0]
        entry_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        entry_2[0] = T.Select(at_block[0] < first_block[0], -1, at_block[0] * 2 + T.Select(i_14[0] >= 0 and (at_block[0] + 1) * 128 <= seq_kv_size, 0, 1))
        entry_1[0] = entry_2[0]
        turn = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        turn[0] = 0
        chunk = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        chunk[0] = v_2 & 3
        row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        row[0] = T.Div(v_2, 4)
        element = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        element[0] = T.cuda.func_call("attngen_opaque", q_start[0] + T.Cast("int64", first_query[0] + row[0]) * q_int8_stride_2 + T.Cast("int64", chunk[0] * 16), source_code="__forceinline__ __device__ int64_t attngen_opaque(int64_t x) { uint64_t y; asm(\"mov.b64 %0, %1;\" : \"=l\"(y) : \"l\"((uint64_t)x)); return y; }\n", return_type="int64")
        if T.bool(True):
            T.ptx.cp(shared_base[0] + T.Cast("uint32", (row[0] * 4 + (chunk[0] ^ row[0] >> 1 & 3)) * 16), T.address_of(q_int8[element[0]]), 16, T.Select(first_query[0] + row[0] < seq_q_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
        if T.bool(True):
            T.ptx.cp(shared_base[0] + T.Cast("uint32", ((row[0] + 32) * 4 + (chunk[0] ^ row[0] + 32 >> 1 & 3)) * 16), T.address_of(q_int8[element[0] + q_int8_stride_2 * T.int64(32)]), 16, T.Select(first_query[0] + (row[0] + 32) < seq_q_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
        number_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        number_row[0] = v_2
        if number_row[0] < 64:
            row_numbers = T.alloc_local((2,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            number = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            number[0] = T.if_then_else(first_query[0] + number_row[0] < seq_q_size, q_scale[T.Cast("int64", b[0]) * q_scale_stride_0 + T.Cast("int64", h[0]) * q_scale_stride_1 + T.Cast("int64", first_query[0] + number_row[0]) * q_scale_stride_2], T.float32(0.0))
            row_numbers[0] = T.reinterpret("uint32", number[0])
            number_1 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            number_1[0] = T.if_then_else(first_query[0] + number_row[0] < seq_q_size, q_shift[T.Cast("int64", b[0]) * q_shift_stride_0 + T.Cast("int64", h[0]) * q_shift_stride_1 + T.Cast("int64", first_query[0] + number_row[0]) * q_shift_stride_2], T.float32(0.0))
            row_numbers[1] = T.reinterpret("uint32", number_1[0])
            T.ptx.st(shared_base[0] + T.Cast("uint32", number_row[0] * 8 + 4096), row_numbers[0], row_numbers[1], "", "", "shared", "", "", "", "v2", "b32", "")
        first_key = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        first_key[0] = (entry_0[0] >> 1) * 128
        if entry_0[0] >= 0:
            chunk_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            chunk_1[0] = v_2 & 3
            row_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            row_1[0] = T.Div(v_2, 4)
            element_1 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            element_1[0] = T.cuda.func_call("attngen_opaque", k_start[0] + T.Cast("int64", first_key[0] + row_1[0]) * k_int8_stride_2 + T.Cast("int64", chunk_1[0] * 16), source_code="__forceinline__ __device__ int64_t attngen_opaque(int64_t x) { uint64_t y; asm(\"mov.b64 %0, %1;\" : \"=l\"(y) : \"l\"((uint64_t)x)); return y; }\n", return_type="int64")
            if T.bool(True):
                T.ptx.cp(shared_base[0] + T.uint32(4608) + T.Cast("uint32", (row_1[0] * 4 + (chunk_1[0] ^ row_1[0] >> 1 & 3)) * 16), T.address_of(k_int8[element_1[0]]), 16, T.Select(first_key[0] + row_1[0] < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
            if T.bool(True):
                T.ptx.cp(shared_base[0] + T.uint32(4608) + T.Cast("uint32", ((row_1[0] + 32) * 4 + (chunk_1[0] ^ row_1[0] + 32 >> 1 & 3)) * 16), T.address_of(k_int8[element_1[0] + k_int8_stride_2 * T.int64(32)]), 16, T.Select(first_key[0] + (row_1[0] + 32) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
            if T.bool(True):
                T.ptx.cp(shared_base[0] + T.uint32(4608) + T.Cast("uint32", ((row_1[0] + 64) * 4 + (chunk_1[0] ^ row_1[0] + 64 >> 1 & 3)) * 16), T.address_of(k_int8[element_1[0] + k_int8_stride_2 * T.int64(64)]), 16, T.Select(first_key[0] + (row_1[0] + 64) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
            if T.bool(True):
                T.ptx.cp(shared_base[0] + T.uint32(4608) + T.Cast("uint32", ((row_1[0] + 96) * 4 + (chunk_1[0] ^ row_1[0] + 96 >> 1 & 3)) * 16), T.address_of(k_int8[element_1[0] + k_int8_stride_2 * T.int64(96)]), 16, T.Select(first_key[0] + (row_1[0] + 96) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
            if v_2 < 32:
                number_key = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                number_key[0] = first_key[0] + v_2 * 4
                scales_at = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                scales_at[0] = T.Cast("int64", b[0]) * k_scale_stride_0 + T.Cast("int64", T.Div(h[0] * hkv_size, hq_size)) * k_scale_stride_1 + T.Cast("int64", number_key[0])
                T.ptx.cp(shared_base[0] + T.uint32(4608) + T.uint32(8192) + T.Cast("uint32", v_2 * 16), T.address_of(k_scale[scales_at[0]]), 16, T.Select(number_key[0] < T.Div(seq_kv_size + 4 - 1, 4) * 4, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
                means_at = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                means_at[0] = T.Cast("int64", b[0]) * q_mean_k_stride_0 + T.Cast("int64", h[0]) * q_mean_k_stride_1 + T.Cast("int64", T.Div(first_query[0], 128)) * q_mean_k_stride_2 + T.Cast("int64", number_key[0]) * q_mean_k_stride_3
                T.ptx.cp(shared_base[0] + T.uint32(4608) + T.uint32(8192) + T.Cast("uint32", v_2 * 16) + T.uint32(512), T.address_of(q_mean_k[means_at[0]]), 16, T.Select(T.Div(first_query[0], 128) < T.Div(seq_q_size + 128 - 1, 128) and number_key[0] < T.Div(seq_kv_size + 16 - 1, 16) * 16, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
        T.ptx.cp("async", "commit_group", "")
        queries = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        queries[0] = shared_base[0] + T.Cast("uint32", warp_row[0]) * T.uint32(64)
        numbers = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        numbers[0] = shared_base[0] + T.uint32(4096) + T.Cast("uint32", warp_row[0]) * T.uint32(8)
        row_numbers = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        row_numbers[0] = numbers[0] + T.Cast("uint32", (lane[0] >> 2) * 8)
        while entry_0[0] >= 0:
            T.ptx.cp(0, "async", "wait_group", "")
            T.cuda.cta_sync()
            first_key_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            first_key_1[0] = (entry_0[0] >> 1) * 128
            if entry_0[0] >= 0:
                chunk_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                chunk_1[0] = v_2 & 7
                row_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                row_1[0] = T.Div(v_2, 8)
                element_1 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                element_1[0] = T.cuda.func_call("attngen_opaque", v_start[0] + T.Cast("int64", first_key_1[0] + row_1[0]) * v_stride_2 + T.Cast("int64", chunk_1[0] * 8), source_code="__forceinline__ __device__ int64_t attngen_opaque(int64_t x) { uint64_t y; asm(\"mov.b64 %0, %1;\" : \"=l\"(y) : \"l\"((uint64_t)x)); return y; }\n", return_type="int64")
                if T.bool(True):
                    T.ptx.cp(shared_base[0] + T.uint32(20992) + T.Cast("uint32", (row_1[0] * 8 + (chunk_1[0] ^ row_1[0] & 7)) * 16), T.address_of(v[element_1[0]]), 16, T.Select(first_key_1[0] + row_1[0] < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
                if T.bool(True):
                    T.ptx.cp(shared_base[0] + T.uint32(20992) + T.Cast("uint32", ((row_1[0] + 16) * 8 + (chunk_1[0] ^ row_1[0] + 16 & 7)) * 16), T.address_of(v[element_1[0] + v_stride_2 * T.int64(16)]), 16, T.Select(first_key_1[0] + (row_1[0] + 16) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
                if T.bool(True):
                    T.ptx.cp(shared_base[0] + T.uint32(20992) + T.Cast("uint32", ((row_1[0] + 32) * 8 + (chunk_1[0] ^ row_1[0] + 32 & 7)) * 16), T.address_of(v[element_1[0] + v_stride_2 * T.int64(32)]), 16, T.Select(first_key_1[0] + (row_1[0] + 32) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
                if T.bool(True):
                    T.ptx.cp(shared_base[0] + T.uint32(20992) + T.Cast("uint32", ((row_1[0] + 48) * 8 + (chunk_1[0] ^ row_1[0] + 48 & 7)) * 16), T.address_of(v[element_1[0] + v_stride_2 * T.int64(48)]), 16, T.Select(first_key_1[0] + (row_1[0] + 48) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
                if T.bool(True):
                    T.ptx.cp(shared_base[0] + T.uint32(20992) + T.Cast("uint32", ((row_1[0] + 64) * 8 + (chunk_1[0] ^ row_1[0] + 64 & 7)) * 16), T.address_of(v[element_1[0] + v_stride_2 * T.int64(64)]), 16, T.Select(first_key_1[0] + (row_1[0] + 64) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
                if T.bool(True):
                    T.ptx.cp(shared_base[0] + T.uint32(20992) + T.Cast("uint32", ((row_1[0] + 80) * 8 + (chunk_1[0] ^ row_1[0] + 80 & 7)) * 16), T.address_of(v[element_1[0] + v_stride_2 * T.int64(80)]), 16, T.Select(first_key_1[0] + (row_1[0] + 80) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
                if T.bool(True):
                    T.ptx.cp(shared_base[0] + T.uint32(20992) + T.Cast("uint32", ((row_1[0] + 96) * 8 + (chunk_1[0] ^ row_1[0] + 96 & 7)) * 16), T.address_of(v[element_1[0] + v_stride_2 * T.int64(96)]), 16, T.Select(first_key_1[0] + (row_1[0] + 96) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
                if T.bool(True):
                    T.ptx.cp(shared_base[0] + T.uint32(20992) + T.Cast("uint32", ((row_1[0] + 112) * 8 + (chunk_1[0] ^ row_1[0] + 112 & 7)) * 16), T.address_of(v[element_1[0] + v_stride_2 * T.int64(112)]), 16, T.Select(first_key_1[0] + (row_1[0] + 112) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
            T.ptx.cp("async", "commit_group", "")
            with T.attr({"attngen.block": "s_gemm"}):
                for i_15 in T.unroll(64):
                    s_int[i_15] = T.uint32(1262485504)
                T.ptx.ldmatrix(a_operand[0], a_operand[1], a_operand[2], a_operand[3], queries[0] + T.Cast("uint32", lane_offset[0]), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], shared_base[0] + T.uint32(4608) + T.Cast("uint32", lane_offset_2[0]), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.mma(s_int[0], s_int[1], s_int[2], s_int[3], a_operand[0], a_operand[1], a_operand[2], a_operand[3], b_operand[0], b_operand[1], s_int[0], s_int[1], s_int[2], s_int[3], "sync", "aligned", "m16n8k32", "row", "col", "", "s32", "s8", "s8", "s32", "", "", "")
                T.ptx.mma(s_int[4], s_int[5], s_int[6], s_int[7], a_operand[0], a_operand[1], a_operand[2], a_operand[3], b_operand[2], b_operand[3], s_int[4], s_int[5], s_int[6], s_int[7], "sync", "aligned", "m16n8k32", "row", "col", "", "s32", "s8", "s8", "s32", "", "", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], shared_base[0] + T.uint32(4608) + T.Cast("uint32", lane_offset_2[0]) + T.uint32(1024), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.mma(s_int[8], s_int[9], s_int[10], s_int[11], a_operand[0], a_operand[1], a_operand[2], a_operand[3], b_operand[0], b_operand[1], s_int[8], s_int[9], s_int[10], s_int[11], "sync", "aligned", "m16n8k32", "row", "col", "", "s32", "s8", "s8", "s32", "", "", "")
                T.ptx.mma(s_int[12], s_int[13], s_int[14], s_int[15], a_operand[0], a_operand[1], a_operand[2], a_operand[3], b_operand[2], b_operand[3], s_int[12], s_int[13], s_int[14], s_int[15], "sync", "aligned", "m16n8k32", "row", "col", "", "s32", "s8", "s8", "s32", "", "", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], shared_base[0] + T.uint32(4608) + T.Cast("uint32", lane_offset_2[0]) + T.uint32(2048), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.mma(s_int[16], s_int[17], s_int[18], s_int[19], a_operand[0], a_operand[1], a_operand[2], a_operand[3], b_operand[0], b_operand[1], s_int[16], s_int[17], s_int[18], s_int[19], "sync", "aligned", "m16n8k32", "row", "col", "", "s32", "s8", "s8", "s32", "", "", "")
                T.ptx.mma(s_int[20], s_int[21], s_int[22], s_int[23], a_operand[0], a_operand[1], a_operand[2], a_operand[3], b_operand[2], b_operand[3], s_int[20], s_int[21], s_int[22], s_int[23], "sync", "aligned", "m16n8k32", "row", "col", "", "s32", "s8", "s8", "s32", "", "", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], shared_base[0] + T.uint32(4608) + T.Cast("uint32", lane_offset_2[0]) + T.uint32(3072), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.mma(s_int[24], s_int[25], s_int[26], s_int[27], a_operand[0], a_operand[1], a_operand[2], a_operand[3], b_operand[0], b_operand[1], s_int[24], s_int[25], s_int[26], s_int[27], "sync", "aligned", "m16n8k32", "row", "col", "", "s32", "s8", "s8", "s32", "", "", "")
                T.ptx.mma(s_int[28], s_int[29], s_int[30], s_int[31], a_operand[0], a_operand[1], a_operand[2], a_operand[3], b_operand[2], b_operand[3], s_int[28], s_int[29], s_int[30], s_int[31], "sync", "aligned", "m16n8k32", "row", "col", "", "s32", "s8", "s8", "s32", "", "", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], shared_base[0] + T.uint32(4608) + T.Cast("uint32", lane_offset_2[0]) + T.uint32(4096), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.mma(s_int[32], s_int[33], s_int[34], s_int[35], a_operand[0], a_operand[1], a_operand[2], a_operand[3], b_operand[0], b_operand[1], s_int[32], s_int[33], s_int[34], s_int[35], "sync", "aligned", "m16n8k32", "row", "col", "", "s32", "s8", "s8", "s32", "", "", "")
                T.ptx.mma(s_int[36], s_int[37], s_int[38], s_int[39], a_operand[0], a_operand[1], a_operand[2], a_operand[3], b_operand[2], b_operand[3], s_int[36], s_int[37], s_int[38], s_int[39], "sync", "aligned", "m16n8k32", "row", "col", "", "s32", "s8", "s8", "s32", "", "", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], shared_base[0] + T.uint32(4608) + T.Cast("uint32", lane_offset_2[0]) + T.uint32(5120), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.mma(s_int[40], s_int[41], s_int[42], s_int[43], a_operand[0], a_operand[1], a_operand[2], a_operand[3], b_operand[0], b_operand[1], s_int[40], s_int[41], s_int[42], s_int[43], "sync", "aligned", "m16n8k32", "row", "col", "", "s32", "s8", "s8", "s32", "", "", "")
                T.ptx.mma(s_int[44], s_int[45], s_int[46], s_int[47], a_operand[0], a_operand[1], a_operand[2], a_operand[3], b_operand[2], b_operand[3], s_int[44], s_int[45], s_int[46], s_int[47], "sync", "aligned", "m16n8k32", "row", "col", "", "s32", "s8", "s8", "s32", "", "", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], shared_base[0] + T.uint32(4608) + T.Cast("uint32", lane_offset_2[0]) + T.uint32(6144), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.mma(s_int[48], s_int[49], s_int[50], s_int[51], a_operand[0], a_operand[1], a_operand[2], a_operand[3], b_operand[0], b_operand[1], s_int[48], s_int[49], s_int[50], s_int[51], "sync", "aligned", "m16n8k32", "row", "col", "", "s32", "s8", "s8", "s32", "", "", "")
                T.ptx.mma(s_int[52], s_int[53], s_int[54], s_int[55], a_operand[0], a_operand[1], a_operand[2], a_operand[3], b_operand[2], b_operand[3], s_int[52], s_int[53], s_int[54], s_int[55], "sync", "aligned", "m16n8k32", "row", "col", "", "s32", "s8", "s8", "s32", "", "", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], shared_base[0] + T.uint32(4608) + T.Cast("uint32", lane_offset_2[0]) + T.uint32(7168), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.mma(s_int[56], s_int[57], s_int[58], s_int[59], a_operand[0], a_operand[1], a_operand[2], a_operand[3], b_operand[0], b_operand[1], s_int[56], s_int[57], s_int[58], s_int[59], "sync", "aligned", "m16n8k32", "row", "col", "", "s32", "s8", "s8", "s32", "", "", "")
                T.ptx.mma(s_int[60], s_int[61], s_int[62], s_int[63], a_operand[0], a_operand[1], a_operand[2], a_operand[3], b_operand[2], b_operand[3], s_int[60], s_int[61], s_int[62], s_int[63], "sync", "aligned", "m16n8k32", "row", "col", "", "s32", "s8", "s8", "s32", "", "", "")
                T.ptx.ldmatrix(a_operand[0], a_operand[1], a_operand[2], a_operand[3], queries[0] + T.Cast("uint32", lane_offset_1[0]), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], shared_base[0] + T.uint32(4608) + T.Cast("uint32", lane_offset_3[0]), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.mma(s_int[0], s_int[1], s_int[2], s_int[3], a_operand[0], a_operand[1], a_operand[2], a_operand[3], b_operand[0], b_operand[1], s_int[0], s_int[1], s_int[2], s_int[3], "sync", "aligned", "m16n8k32", "row", "col", "", "s32", "s8", "s8", "s32", "", "", "")
                T.ptx.mma(s_int[4], s_int[5], s_int[6], s_int[7], a_operand[0], a_operand[1], a_operand[2], a_operand[3], b_operand[2], b_operand[3], s_int[4], s_int[5], s_int[6], s_int[7], "sync", "aligned", "m16n8k32", "row", "col", "", "s32", "s8", "s8", "s32", "", "", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], shared_base[0] + T.uint32(4608) + T.Cast("uint32", lane_offset_3[0]) + T.uint32(1024), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.mma(s_int[8], s_int[9], s_int[10], s_int[11], a_operand[0], a_operand[1], a_operand[2], a_operand[3], b_operand[0], b_operand[1], s_int[8], s_int[9], s_int[10], s_int[11], "sync", "aligned", "m16n8k32", "row", "col", "", "s32", "s8", "s8", "s32", "", "", "")
                T.ptx.mma(s_int[12], s_int[13], s_int[14], s_int[15], a_operand[0], a_operand[1], a_operand[2], a_operand[3], b_operand[2], b_operand[3], s_int[12], s_int[13], s_int[14], s_int[15], "sync", "aligned", "m16n8k32", "row", "col", "", "s32", "s8", "s8", "s32", "", "", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], shared_base[0] + T.uint32(4608) + T.Cast("uint32", lane_offset_3[0]) + T.uint32(2048), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.mma(s_int[16], s_int[17], s_int[18], s_int[19], a_operand[0], a_operand[1], a_operand[2], a_operand[3], b_operand[0], b_operand[1], s_int[16], s_int[17], s_int[18], s_int[19], "sync", "aligned", "m16n8k32", "row", "col", "", "s32", "s8", "s8", "s32", "", "", "")
                T.ptx.mma(s_int[20], s_int[21], s_int[22], s_int[23], a_operand[0], a_operand[1], a_operand[2], a_operand[3], b_operand[2], b_operand[3], s_int[20], s_int[21], s_int[22], s_int[23], "sync", "aligned", "m16n8k32", "row", "col", "", "s32", "s8", "s8", "s32", "", "", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], shared_base[0] + T.uint32(4608) + T.Cast("uint32", lane_offset_3[0]) + T.uint32(3072), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.mma(s_int[24], s_int[25], s_int[26], s_int[27], a_operand[0], a_operand[1], a_operand[2], a_operand[3], b_operand[0], b_operand[1], s_int[24], s_int[25], s_int[26], s_int[27], "sync", "aligned", "m16n8k32", "row", "col", "", "s32", "s8", "s8", "s32", "", "", "")
                T.ptx.mma(s_int[28], s_int[29], s_int[30], s_int[31], a_operand[0], a_operand[1], a_operand[2], a_operand[3], b_operand[2], b_operand[3], s_int[28], s_int[29], s_int[30], s_int[31], "sync", "aligned", "m16n8k32", "row", "col", "", "s32", "s8", "s8", "s32", "", "", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], shared_base[0] + T.uint32(4608) + T.Cast("uint32", lane_offset_3[0]) + T.uint32(4096), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.mma(s_int[32], s_int[33], s_int[34], s_int[35], a_operand[0], a_operand[1], a_operand[2], a_operand[3], b_operand[0], b_operand[1], s_int[32], s_int[33], s_int[34], s_int[35], "sync", "aligned", "m16n8k32", "row", "col", "", "s32", "s8", "s8", "s32", "", "", "")
                T.ptx.mma(s_int[36], s_int[37], s_int[38], s_int[39], a_operand[0], a_operand[1], a_operand[2], a_operand[3], b_operand[2], b_operand[3], s_int[36], s_int[37], s_int[38], s_int[39], "sync", "aligned", "m16n8k32", "row", "col", "", "s32", "s8", "s8", "s32", "", "", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], shared_base[0] + T.uint32(4608) + T.Cast("uint32", lane_offset_3[0]) + T.uint32(5120), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.mma(s_int[40], s_int[41], s_int[42], s_int[43], a_operand[0], a_operand[1], a_operand[2], a_operand[3], b_operand[0], b_operand[1], s_int[40], s_int[41], s_int[42], s_int[43], "sync", "aligned", "m16n8k32", "row", "col", "", "s32", "s8", "s8", "s32", "", "", "")
                T.ptx.mma(s_int[44], s_int[45], s_int[46], s_int[47], a_operand[0], a_operand[1], a_operand[2], a_operand[3], b_operand[2], b_operand[3], s_int[44], s_int[45], s_int[46], s_int[47], "sync", "aligned", "m16n8k32", "row", "col", "", "s32", "s8", "s8", "s32", "", "", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], shared_base[0] + T.uint32(4608) + T.Cast("uint32", lane_offset_3[0]) + T.uint32(6144), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.mma(s_int[48], s_int[49], s_int[50], s_int[51], a_operand[0], a_operand[1], a_operand[2], a_operand[3], b_operand[0], b_operand[1], s_int[48], s_int[49], s_int[50], s_int[51], "sync", "aligned", "m16n8k32", "row", "col", "", "s32", "s8", "s8", "s32", "", "", "")
                T.ptx.mma(s_int[52], s_int[53], s_int[54], s_int[55], a_operand[0], a_operand[1], a_operand[2], a_operand[3], b_operand[2], b_operand[3], s_int[52], s_int[53], s_int[54], s_int[55], "sync", "aligned", "m16n8k32", "row", "col", "", "s32", "s8", "s8", "s32", "", "", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], shared_base[0] + T.uint32(4608) + T.Cast("uint32", lane_offset_3[0]) + T.uint32(7168), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.mma(s_int[56], s_int[57], s_int[58], s_int[59], a_operand[0], a_operand[1], a_operand[2], a_operand[3], b_operand[0], b_operand[1], s_int[56], s_int[57], s_int[58], s_int[59], "sync", "aligned", "m16n8k32", "row", "col", "", "s32", "s8", "s8", "s32", "", "", "")
                T.ptx.mma(s_int[60], s_int[61], s_int[62], s_int[63], a_operand[0], a_operand[1], a_operand[2], a_operand[3], b_operand[2], b_operand[3], s_int[60], s_int[61], s_int[62], s_int[63], "sync", "aligned", "m16n8k32", "row", "col", "", "s32", "s8", "s8", "s32", "", "", "")
                row_terms = T.alloc_local((2,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                T.ptx.ld(row_terms[0], row_terms[1], row_numbers[0], "", "", "shared", "", "", "", "", "", "v2", "b32", "")
                row_terms_1 = T.alloc_local((2,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                T.ptx.ld(row_terms_1[0], row_terms_1[1], row_numbers[0] + T.uint32(64), "", "", "shared", "", "", "", "", "", "v2", "b32", "")
                numbers_1 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                numbers_1[0] = shared_base[0] + T.uint32(4608) + T.uint32(8192) + T.Cast("uint32", first_column[0] * 4)
                means = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                means[0] = numbers_1[0] + T.Cast("uint32", 512)
                for j in T.unroll(16):
                    k_scales = T.alloc_local((2,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    T.ptx.ld(k_scales[0], k_scales[1], numbers_1[0] + T.Cast("uint32", j * 32), "", "", "shared", "", "", "", "", "", "v2", "b32", "")
                    added_means = T.alloc_local((2,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    T.ptx.ld(added_means[0], added_means[1], means[0] + T.Cast("uint32", j * 32), "", "", "shared", "", "", "", "", "", "v2", "b32", "")
                    scores[4 * j] = (T.reinterpret("float32", s_int[4 * j]) - T.float32(12582912.0)) * (T.reinterpret("float32", k_scales[0]) * T.reinterpret("float32", row_terms[0])) + T.reinterpret("float32", row_terms[1]) + T.reinterpret("float32", added_means[0])
                    scores[4 * j + 1] = (T.reinterpret("float32", s_int[4 * j + 1]) - T.float32(12582912.0)) * (T.reinterpret("float32", k_scales[1]) * T.reinterpret("float32", row_terms[0])) + T.reinterpret("float32", row_terms[1]) + T.reinterpret("float32", added_means[1])
                    scores[4 * j + 2] = (T.reinterpret("float32", s_int[4 * j + 2]) - T.float32(12582912.0)) * (T.reinterpret("float32", k_scales[0]) * T.reinterpret("float32", row_terms_1[0])) + T.reinterpret("float32", row_terms_1[1]) + T.reinterpret("float32", added_means[0])
                    scores[4 * j + 3] = (T.reinterpret("float32", s_int[4 * j + 3]) - T.float32(12582912.0)) * (T.reinterpret("float32", k_scales[1]) * T.reinterpret("float32", row_terms_1[0])) + T.reinterpret("float32", row_terms_1[1]) + T.reinterpret("float32", added_means[1])
            k_first_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            k_first_2[0] = (entry_0[0] >> 1) * 128
            with T.attr({"attngen.block": "s_mod"}):
                first_key_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                first_key_2[0] = k_first_2[0] + first_column[0]
                slope = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                slope[0] = factor[0] * T.float32(0.066666666666666666)
                for j in T.unroll(16):
                    if T.bool(True):
                        s = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        s[0] = scores[4 * j] * factor[0]
                        q_pos = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        q_pos[0] = first_query[0] + warp_row[0] + (lane[0] >> 2)
                        k_pos = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        k_pos[0] = first_key_2[0] + j * 8
                        tanh_e = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        tanh_e[0] = T.cuda.func_call("attngen_ex2", scores[4 * j] * slope[0], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                        bent = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        bent[0] = T.float32(43.280851226668901) - T.float32(86.561702453337801) * T.cuda.func_call("attngen_rcp", T.float32(1.0) + tanh_e[0], source_code="__forceinline__ __device__ float attngen_rcp(float x) { float y; asm(\"rcp.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                        scores[4 * j] = bent[0]
                        s_1 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        s_1[0] = scores[4 * j + 1] * factor[0]
                        q_pos_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        q_pos_1[0] = first_query[0] + warp_row[0] + (lane[0] >> 2)
                        k_pos_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        k_pos_1[0] = first_key_2[0] + (j * 8 + 1)
                        tanh_e_1 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        tanh_e_1[0] = T.cuda.func_call("attngen_ex2", scores[4 * j + 1] * slope[0], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                        bent_1 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        bent_1[0] = T.float32(43.280851226668901) - T.float32(86.561702453337801) * T.cuda.func_call("attngen_rcp", T.float32(1.0) + tanh_e_1[0], source_code="__forceinline__ __device__ float attngen_rcp(float x) { float y; asm(\"rcp.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                        scores[4 * j + 1] = bent_1[0]
                        s_2 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        s_2[0] = scores[4 * j + 2] * factor[0]
                        q_pos_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        q_pos_2[0] = first_query[0] + warp_row[0] + (lane[0] >> 2) + 8
                        k_pos_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        k_pos_2[0] = first_key_2[0] + j * 8
                        tanh_e_2 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        tanh_e_2[0] = T.cuda.func_call("attngen_ex2", scores[4 * j + 2] * slope[0], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                        bent_2 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        bent_2[0] = T.float32(43.280851226668901) - T.float32(86.561702453337801) * T.cuda.func_call("attngen_rcp", T.float32(1.0) + tanh_e_2[0], source_code="__forceinline__ __device__ float attngen_rcp(float x) { float y; asm(\"rcp.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                        scores[4 * j + 2] = bent_2[0]
                        s_3 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        s_3[0] = scores[4 * j + 3] * factor[0]
                        q_pos_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        q_pos_3[0] = first_query[0] + warp_row[0] + (lane[0] >> 2) + 8
                        k_pos_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        k_pos_3[0] = first_key_2[0] + (j * 8 + 1)
                        tanh_e_3 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        tanh_e_3[0] = T.cuda.func_call("attngen_ex2", scores[4 * j + 3] * slope[0], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                        bent_3 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        bent_3[0] = T.float32(43.280851226668901) - T.float32(86.561702453337801) * T.cuda.func_call("attngen_rcp", T.float32(1.0) + tanh_e_3[0], source_code="__forceinline__ __device__ float attngen_rcp(float x) { float y; asm(\"rcp.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                        scores[4 * j + 3] = bent_3[0]
                if entry_0[0] & 1 != 0:
                    first_key_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    first_key_3[0] = k_first_2[0] + first_column[0]
                    q_pos = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    q_pos[0] = first_query[0] + warp_row[0] + (lane[0] >> 2)
                    i_15 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_15[0] = 0 - seq_q_size
                    i_16 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_16[0] = q_pos[0] + seq_kv_size
                    i_17 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_17[0] = i_16[0] + i_15[0]
                    i_18 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_18[0] = i_17[0] + 1
                    end = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    end[0] = T.min(seq_kv_size, i_18[0]) - first_key_3[0]
                    q_pos_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    q_pos_1[0] = first_query[0] + warp_row[0] + (lane[0] >> 2) + 8
                    i_19 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_19[0] = 0 - seq_q_size
                    i_20 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_20[0] = q_pos_1[0] + seq_kv_size
                    i_21 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_21[0] = i_20[0] + i_19[0]
                    i_22 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_22[0] = i_21[0] + 1
                    end_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    end_1[0] = T.min(seq_kv_size, i_22[0]) - first_key_3[0]
                    for j in T.unroll(16):
                        if T.bool(True):
                            scores[4 * j] = T.Select(j * 8 < end[0], scores[4 * j], T.float32("-inf"))
                            scores[4 * j + 1] = T.Select(j * 8 + 1 < end[0], scores[4 * j + 1], T.float32("-inf"))
                            scores[4 * j + 2] = T.Select(j * 8 < end_1[0], scores[4 * j + 2], T.float32("-inf"))
                            scores[4 * j + 3] = T.Select(j * 8 + 1 < end_1[0], scores[4 * j + 3], T.float32("-inf"))
            with T.attr({"attngen.block": "softmax"}):
                best = T.alloc_local((2,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                offset = T.alloc_local((2,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                partial_sum = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                best[0] = row_max[0]
                best[1] = row_max[1]
                for j in T.unroll(16):
                    if T.bool(True):
                        best[0] = T.max(best[0], scores[4 * j])
                        best[0] = T.max(best[0], scores[4 * j + 1])
                        best[1] = T.max(best[1], scores[4 * j + 2])
                        best[1] = T.max(best[1], scores[4 * j + 3])
                best[0] = T.max(best[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), best[0], 1, 32))
                best[1] = T.max(best[1], T.cuda.__shfl_xor_sync(T.uint32(4294967295), best[1], 1, 32))
                best[0] = T.max(best[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), best[0], 2, 32))
                best[1] = T.max(best[1], T.cuda.__shfl_xor_sync(T.uint32(4294967295), best[1], 2, 32))
                offset[0] = T.Select(best[0] <= T.float32(-1000000000000000019884624838656.0), T.float32(0.0), best[0])
                shrink[0] = T.cuda.func_call("attngen_ex2", row_max[0] - offset[0], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_max[0] = best[0]
                offset[1] = T.Select(best[1] <= T.float32(-1000000000000000019884624838656.0), T.float32(0.0), best[1])
                shrink[1] = T.cuda.func_call("attngen_ex2", row_max[1] - offset[1], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_max[1] = best[1]
                partial_sum[0] = T.float32(0.0)
                partial_sum[1] = T.float32(0.0)
                partial_sum[2] = T.float32(0.0)
                partial_sum[3] = T.float32(0.0)
                for j in T.unroll(16):
                    p = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    p[0] = T.cuda.func_call("attngen_ex2", scores[4 * j] - offset[0], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                    scores[4 * j] = p[0]
                    partial_sum[0] = partial_sum[0] + p[0]
                    p_1 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    p_1[0] = T.cuda.func_call("attngen_ex2", scores[4 * j + 1] - offset[0], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                    scores[4 * j + 1] = p_1[0]
                    partial_sum[1] = partial_sum[1] + p_1[0]
                    p_2 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    p_2[0] = T.cuda.func_call("attngen_ex2", scores[4 * j + 2] - offset[1], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                    scores[4 * j + 2] = p_2[0]
                    partial_sum[2] = partial_sum[2] + p_2[0]
                    p_3 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    p_3[0] = T.cuda.func_call("attngen_ex2", scores[4 * j + 3] - offset[1], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                    scores[4 * j + 3] = p_3[0]
                    partial_sum[3] = partial_sum[3] + p_3[0]
                row_sum[0] = row_sum[0] * shrink[0] + (partial_sum[0] + partial_sum[1])
                row_sum[1] = row_sum[1] * shrink[1] + (partial_sum[2] + partial_sum[3])
            for i_15 in T.unroll(32):
                T.cuda.func_call("attngen_pack_half", weights[i_15], scores[2 * i_15], scores[2 * i_15 + 1], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
            for j in T.unroll(8):
                out_acc[4 * j] = out_acc[4 * j] * shrink[0]
                out_acc[4 * j + 1] = out_acc[4 * j + 1] * shrink[0]
                out_acc[4 * j + 2] = out_acc[4 * j + 2] * shrink[1]
                out_acc[4 * j + 3] = out_acc[4 * j + 3] * shrink[1]
            T.ptx.cp(0, "async", "wait_group", "")
            T.cuda.cta_sync()
            first_key_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            first_key_2[0] = (entry_1[0] >> 1) * 128
            if entry_1[0] >= 0:
                chunk_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                chunk_1[0] = v_2 & 3
                row_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                row_1[0] = T.Div(v_2, 4)
                element_1 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                element_1[0] = T.cuda.func_call("attngen_opaque", k_start[0] + T.Cast("int64", first_key_2[0] + row_1[0]) * k_int8_stride_2 + T.Cast("int64", chunk_1[0] * 16), source_code="__forceinline__ __device__ int64_t attngen_opaque(int64_t x) { uint64_t y; asm(\"mov.b64 %0, %1;\" : \"=l\"(y) : \"l\"((uint64_t)x)); return y; }\n", return_type="int64")
                if T.bool(True):
                    T.ptx.cp(shared_base[0] + T.uint32(4608) + T.Cast("uint32", (row_1[0] * 4 + (chunk_1[0] ^ row_1[0] >> 1 & 3)) * 16), T.address_of(k_int8[element_1[0]]), 16, T.Select(first_key_2[0] + row_1[0] < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
                if T.bool(True):
                    T.ptx.cp(shared_base[0] + T.uint32(4608) + T.Cast("uint32", ((row_1[0] + 32) * 4 + (chunk_1[0] ^ row_1[0] + 32 >> 1 & 3)) * 16), T.address_of(k_int8[element_1[0] + k_int8_stride_2 * T.int64(32)]), 16, T.Select(first_key_2[0] + (row_1[0] + 32) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
                if T.bool(True):
                    T.ptx.cp(shared_base[0] + T.uint32(4608) + T.Cast("uint32", ((row_1[0] + 64) * 4 + (chunk_1[0] ^ row_1[0] + 64 >> 1 & 3)) * 16), T.address_of(k_int8[element_1[0] + k_int8_stride_2 * T.int64(64)]), 16, T.Select(first_key_2[0] + (row_1[0] + 64) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
                if T.bool(True):
                    T.ptx.cp(shared_base[0] + T.uint32(4608) + T.Cast("uint32", ((row_1[0] + 96) * 4 + (chunk_1[0] ^ row_1[0] + 96 >> 1 & 3)) * 16), T.address_of(k_int8[element_1[0] + k_int8_stride_2 * T.int64(96)]), 16, T.Select(first_key_2[0] + (row_1[0] + 96) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
                if v_2 < 32:
                    number_key = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    number_key[0] = first_key_2[0] + v_2 * 4
                    scales_at = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    scales_at[0] = T.Cast("int64", b[0]) * k_scale_stride_0 + T.Cast("int64", T.Div(h[0] * hkv_size, hq_size)) * k_scale_stride_1 + T.Cast("int64", number_key[0])
                    T.ptx.cp(shared_base[0] + T.uint32(4608) + T.uint32(8192) + T.Cast("uint32", v_2 * 16), T.address_of(k_scale[scales_at[0]]), 16, T.Select(number_key[0] < T.Div(seq_kv_size + 4 - 1, 4) * 4, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
                    means_at = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    means_at[0] = T.Cast("int64", b[0]) * q_mean_k_stride_0 + T.Cast("int64", h[0]) * q_mean_k_stride_1 + T.Cast("int64", T.Div(first_query[0], 128)) * q_mean_k_stride_2 + T.Cast("int64", number_key[0]) * q_mean_k_stride_3
                    T.ptx.cp(shared_base[0] + T.uint32(4608) + T.uint32(8192) + T.Cast("uint32", v_2 * 16) + T.uint32(512), T.address_of(q_mean_k[means_at[0]]), 16, T.Select(T.Div(first_query[0], 128) < T.Div(seq_q_size + 128 - 1, 128) and number_key[0] < T.Div(seq_kv_size + 16 - 1, 16) * 16, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
            T.ptx.cp("async", "commit_group", "")
            with T.attr({"attngen.block": "o_gemm"}):
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], shared_base[0] + T.uint32(20992) + T.Cast("uint32", lane_offset_4[0]), "sync", "aligned", "m8n8", "x4", "trans", "shared", "b16", "")
                T.ptx.mma(out_acc[0], out_acc[1], out_acc[2], out_acc[3], weights[0], weights[1], weights[2], weights[3], b_operand[0], b_operand[1], out_acc[0], out_acc[1], out_acc[2], out_acc[3], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[4], out_acc[5], out_acc[6], out_acc[7], weights[0], weights[1], weights[2], weights[3], b_operand[2], b_operand[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], shared_base[0] + T.uint32(20992) + T.Cast("uint32", lane_offset_5[0]), "sync", "aligned", "m8n8", "x4", "trans", "shared", "b16", "")
                T.ptx.mma(out_acc[8], out_acc[9], out_acc[10], out_acc[11], weights[0], weights[1], weights[2], weights[3], b_operand[0], b_operand[1], out_acc[8], out_acc[9], out_acc[10], out_acc[11], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[12], out_acc[13], out_acc[14], out_acc[15], weights[0], weights[1], weights[2], weights[3], b_operand[2], b_operand[3], out_acc[12], out_acc[13], out_acc[14], out_acc[15], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], shared_base[0] + T.uint32(20992) + T.Cast("uint32", lane_offset_6[0]), "sync", "aligned", "m8n8", "x4", "trans", "shared", "b16", "")
                T.ptx.mma(out_acc[16], out_acc[17], out_acc[18], out_acc[19], weights[0], weights[1], weights[2], weights[3], b_operand[0], b_operand[1], out_acc[16], out_acc[17], out_acc[18], out_acc[19], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[20], out_acc[21], out_acc[22], out_acc[23], weights[0], weights[1], weights[2], weights[3], b_operand[2], b_operand[3], out_acc[20], out_acc[21], out_acc[22], out_acc[23], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], shared_base[0] + T.uint32(20992) + T.Cast("uint32", lane_offset_7[0]), "sync", "aligned", "m8n8", "x4", "trans", "shared", "b16", "")
                T.ptx.mma(out_acc[24], out_acc[25], out_acc[26], out_acc[27], weights[0], weights[1], weights[2], weights[3], b_operand[0], b_operand[1], out_acc[24], out_acc[25], out_acc[26], out_acc[27], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[28], out_acc[29], out_acc[30], out_acc[31], weights[0], weights[1], weights[2], weights[3], b_operand[2], b_operand[3], out_acc[28], out_acc[29], out_acc[30], out_acc[31], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], shared_base[0] + T.uint32(20992) + T.Cast("uint32", lane_offset_4[0]) + T.uint32(2048), "sync", "aligned", "m8n8", "x4", "trans", "shared", "b16", "")
                T.ptx.mma(out_acc[0], out_acc[1], out_acc[2], out_acc[3], weights[4], weights[5], weights[6], weights[7], b_operand[0], b_operand[1], out_acc[0], out_acc[1], out_acc[2], out_acc[3], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[4], out_acc[5], out_acc[6], out_acc[7], weights[4], weights[5], weights[6], weights[7], b_operand[2], b_operand[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], shared_base[0] + T.uint32(20992) + T.Cast("uint32", lane_offset_5[0]) + T.uint32(2048), "sync", "aligned", "m8n8", "x4", "trans", "shared", "b16", "")
                T.ptx.mma(out_acc[8], out_acc[9], out_acc[10], out_acc[11], weights[4], weights[5], weights[6], weights[7], b_operand[0], b_operand[1], out_acc[8], out_acc[9], out_acc[10], out_acc[11], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[12], out_acc[13], out_acc[14], out_acc[15], weights[4], weights[5], weights[6], weights[7], b_operand[2], b_operand[3], out_acc[12], out_acc[13], out_acc[14], out_acc[15], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], shared_base[0] + T.uint32(20992) + T.Cast("uint32", lane_offset_6[0]) + T.uint32(2048), "sync", "aligned", "m8n8", "x4", "trans", "shared", "b16", "")
                T.ptx.mma(out_acc[16], out_acc[17], out_acc[18], out_acc[19], weights[4], weights[5], weights[6], weights[7], b_operand[0], b_operand[1], out_acc[16], out_acc[17], out_acc[18], out_acc[19], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[20], out_acc[21], out_acc[22], out_acc[23], weights[4], weights[5], weights[6], weights[7], b_operand[2], b_operand[3], out_acc[20], out_acc[21], out_acc[22], out_acc[23], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], shared_base[0] + T.uint32(20992) + T.Cast("uint32", lane_offset_7[0]) + T.uint32(2048), "sync", "aligned", "m8n8", "x4", "trans", "shared", "b16", "")
                T.ptx.mma(out_acc[24], out_acc[25], out_acc[26], out_acc[27], weights[4], weights[5], weights[6], weights[7], b_operand[0], b_operand[1], out_acc[24], out_acc[25], out_acc[26], out_acc[27], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[28], out_acc[29], out_acc[30], out_acc[31], weights[4], weights[5], weights[6], weights[7], b_operand[2], b_operand[3], out_acc[28], out_acc[29], out_acc[30], out_acc[31], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], shared_base[0] + T.uint32(20992) + T.Cast("uint32", lane_offset_4[0]) + T.uint32(4096), "sync", "aligned", "m8n8", "x4", "trans", "shared", "b16", "")
                T.ptx.mma(out_acc[0], out_acc[1], out_acc[2], out_acc[3], weights[8], weights[9], weights[10], weights[11], b_operand[0], b_operand[1], out_acc[0], out_acc[1], out_acc[2], out_acc[3], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[4], out_acc[5], out_acc[6], out_acc[7], weights[8], weights[9], weights[10], weights[11], b_operand[2], b_operand[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], shared_base[0] + T.uint32(20992) + T.Cast("uint32", lane_offset_5[0]) + T.uint32(4096), "sync", "aligned", "m8n8", "x4", "trans", "shared", "b16", "")
                T.ptx.mma(out_acc[8], out_acc[9], out_acc[10], out_acc[11], weights[8], weights[9], weights[10], weights[11], b_operand[0], b_operand[1], out_acc[8], out_acc[9], out_acc[10], out_acc[11], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[12], out_acc[13], out_acc[14], out_acc[15], weights[8], weights[9], weights[10], weights[11], b_operand[2], b_operand[3], out_acc[12], out_acc[13], out_acc[14], out_acc[15], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], shared_base[0] + T.uint32(20992) + T.Cast("uint32", lane_offset_6[0]) + T.uint32(4096), "sync", "aligned", "m8n8", "x4", "trans", "shared", "b16", "")
                T.ptx.mma(out_acc[16], out_acc[17], out_acc[18], out_acc[19], weights[8], weights[9], weights[10], weights[11], b_operand[0], b_operand[1], out_acc[16], out_acc[17], out_acc[18], out_acc[19], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[20], out_acc[21], out_acc[22], out_acc[23], weights[8], weights[9], weights[10], weights[11], b_operand[2], b_operand[3], out_acc[20], out_acc[21], out_acc[22], out_acc[23], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], shared_base[0] + T.uint32(20992) + T.Cast("uint32", lane_offset_7[0]) + T.uint32(4096), "sync", "aligned", "m8n8", "x4", "trans", "shared", "b16", "")
                T.ptx.mma(out_acc[24], out_acc[25], out_acc[26], out_acc[27], weights[8], weights[9], weights[10], weights[11], b_operand[0], b_operand[1], out_acc[24], out_acc[25], out_acc[26], out_acc[27], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[28], out_acc[29], out_acc[30], out_acc[31], weights[8], weights[9], weights[10], weights[11], b_operand[2], b_operand[3], out_acc[28], out_acc[29], out_acc[30], out_acc[31], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], shared_base[0] + T.uint32(20992) + T.Cast("uint32", lane_offset_4[0]) + T.uint32(6144), "sync", "aligned", "m8n8", "x4", "trans", "shared", "b16", "")
                T.ptx.mma(out_acc[0], out_acc[1], out_acc[2], out_acc[3], weights[12], weights[13], weights[14], weights[15], b_operand[0], b_operand[1], out_acc[0], out_acc[1], out_acc[2], out_acc[3], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[4], out_acc[5], out_acc[6], out_acc[7], weights[12], weights[13], weights[14], weights[15], b_operand[2], b_operand[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], shared_base[0] + T.uint32(20992) + T.Cast("uint32", lane_offset_5[0]) + T.uint32(6144), "sync", "aligned", "m8n8", "x4", "trans", "shared", "b16", "")
                T.ptx.mma(out_acc[8], out_acc[9], out_acc[10], out_acc[11], weights[12], weights[13], weights[14], weights[15], b_operand[0], b_operand[1], out_acc[8], out_acc[9], out_acc[10], out_acc[11], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[12], out_acc[13], out_acc[14], out_acc[15], weights[12], weights[13], weights[14], weights[15], b_operand[2], b_operand[3], out_acc[12], out_acc[13], out_acc[14], out_acc[15], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], shared_base[0] + T.uint32(20992) + T.Cast("uint32", lane_offset_6[0]) + T.uint32(6144), "sync", "aligned", "m8n8", "x4", "trans", "shared", "b16", "")
                T.ptx.mma(out_acc[16], out_acc[17], out_acc[18], out_acc[19], weights[12], weights[13], weights[14], weights[15], b_operand[0], b_operand[1], out_acc[16], out_acc[17], out_acc[18], out_acc[19], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[20], out_acc[21], out_acc[22], out_acc[23], weights[12], weights[13], weights[14], weights[15], b_operand[2], b_operand[3], out_acc[20], out_acc[21], out_acc[22], out_acc[23], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], shared_base[0] + T.uint32(20992) + T.Cast("uint32", lane_offset_7[0]) + T.uint32(6144), "sync", "aligned", "m8n8", "x4", "trans", "shared", "b16", "")
                T.ptx.mma(out_acc[24], out_acc[25], out_acc[26], out_acc[27], weights[12], weights[13], weights[14], weights[15], b_operand[0], b_operand[1], out_acc[24], out_acc[25], out_acc[26], out_acc[27], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[28], out_acc[29], out_acc[30], out_acc[31], weights[12], weights[13], weights[14], weights[15], b_operand[2], b_operand[3], out_acc[28], out_acc[29], out_acc[30], out_acc[31], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], shared_base[0] + T.uint32(20992) + T.Cast("uint32", lane_offset_4[0]) + T.uint32(8192), "sync", "aligned", "m8n8", "x4", "trans", "shared", "b16", "")
                T.ptx.mma(out_acc[0], out_acc[1], out_acc[2], out_acc[3], weights[16], weights[17], weights[18], weights[19], b_operand[0], b_operand[1], out_acc[0], out_acc[1], out_acc[2], out_acc[3], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[4], out_acc[5], out_acc[6], out_acc[7], weights[16], weights[17], weights[18], weights[19], b_operand[2], b_operand[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], shared_base[0] + T.uint32(20992) + T.Cast("uint32", lane_offset_5[0]) + T.uint32(8192), "sync", "aligned", "m8n8", "x4", "trans", "shared", "b16", "")
                T.ptx.mma(out_acc[8], out_acc[9], out_acc[10], out_acc[11], weights[16], weights[17], weights[18], weights[19], b_operand[0], b_operand[1], out_acc[8], out_acc[9], out_acc[10], out_acc[11], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[12], out_acc[13], out_acc[14], out_acc[15], weights[16], weights[17], weights[18], weights[19], b_operand[2], b_operand[3], out_acc[12], out_acc[13], out_acc[14], out_acc[15], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], shared_base[0] + T.uint32(20992) + T.Cast("uint32", lane_offset_6[0]) + T.uint32(8192), "sync", "aligned", "m8n8", "x4", "trans", "shared", "b16", "")
                T.ptx.mma(out_acc[16], out_acc[17], out_acc[18], out_acc[19], weights[16], weights[17], weights[18], weights[19], b_operand[0], b_operand[1], out_acc[16], out_acc[17], out_acc[18], out_acc[19], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[20], out_acc[21], out_acc[22], out_acc[23], weights[16], weights[17], weights[18], weights[19], b_operand[2], b_operand[3], out_acc[20], out_acc[21], out_acc[22], out_acc[23], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], shared_base[0] + T.uint32(20992) + T.Cast("uint32", lane_offset_7[0]) + T.uint32(8192), "sync", "aligned", "m8n8", "x4", "trans", "shared", "b16", "")
                T.ptx.mma(out_acc[24], out_acc[25], out_acc[26], out_acc[27], weights[16], weights[17], weights[18], weights[19], b_operand[0], b_operand[1], out_acc[24], out_acc[25], out_acc[26], out_acc[27], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[28], out_acc[29], out_acc[30], out_acc[31], weights[16], weights[17], weights[18], weights[19], b_operand[2], b_operand[3], out_acc[28], out_acc[29], out_acc[30], out_acc[31], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], shared_base[0] + T.uint32(20992) + T.Cast("uint32", lane_offset_4[0]) + T.uint32(10240), "sync", "aligned", "m8n8", "x4", "trans", "shared", "b16", "")
                T.ptx.mma(out_acc[0], out_acc[1], out_acc[2], out_acc[3], weights[20], weights[21], weights[22], weights[23], b_operand[0], b_operand[1], out_acc[0], out_acc[1], out_acc[2], out_acc[3], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[4], out_acc[5], out_acc[6], out_acc[7], weights[20], weights[21], weights[22], weights[23], b_operand[2], b_operand[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], shared_base[0] + T.uint32(20992) + T.Cast("uint32", lane_offset_5[0]) + T.uint32(10240), "sync", "aligned", "m8n8", "x4", "trans", "shared", "b16", "")
                T.ptx.mma(out_acc[8], out_acc[9], out_acc[10], out_acc[11], weights[20], weights[21], weights[22], weights[23], b_operand[0], b_operand[1], out_acc[8], out_acc[9], out_acc[10], out_acc[11], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[12], out_acc[13], out_acc[14], out_acc[15], weights[20], weights[21], weights[22], weights[23], b_operand[2], b_operand[3], out_acc[12], out_acc[13], out_acc[14], out_acc[15], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], shared_base[0] + T.uint32(20992) + T.Cast("uint32", lane_offset_6[0]) + T.uint32(10240), "sync", "aligned", "m8n8", "x4", "trans", "shared", "b16", "")
                T.ptx.mma(out_acc[16], out_acc[17], out_acc[18], out_acc[19], weights[20], weights[21], weights[22], weights[23], b_operand[0], b_operand[1], out_acc[16], out_acc[17], out_acc[18], out_acc[19], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[20], out_acc[21], out_acc[22], out_acc[23], weights[20], weights[21], weights[22], weights[23], b_operand[2], b_operand[3], out_acc[20], out_acc[21], out_acc[22], out_acc[23], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], shared_base[0] + T.uint32(20992) + T.Cast("uint32", lane_offset_7[0]) + T.uint32(10240), "sync", "aligned", "m8n8", "x4", "trans", "shared", "b16", "")
                T.ptx.mma(out_acc[24], out_acc[25], out_acc[26], out_acc[27], weights[20], weights[21], weights[22], weights[23], b_operand[0], b_operand[1], out_acc[24], out_acc[25], out_acc[26], out_acc[27], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[28], out_acc[29], out_acc[30], out_acc[31], weights[20], weights[21], weights[22], weights[23], b_operand[2], b_operand[3], out_acc[28], out_acc[29], out_acc[30], out_acc[31], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], shared_base[0] + T.uint32(20992) + T.Cast("uint32", lane_offset_4[0]) + T.uint32(12288), "sync", "aligned", "m8n8", "x4", "trans", "shared", "b16", "")
                T.ptx.mma(out_acc[0], out_acc[1], out_acc[2], out_acc[3], weights[24], weights[25], weights[26], weights[27], b_operand[0], b_operand[1], out_acc[0], out_acc[1], out_acc[2], out_acc[3], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[4], out_acc[5], out_acc[6], out_acc[7], weights[24], weights[25], weights[26], weights[27], b_operand[2], b_operand[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], shared_base[0] + T.uint32(20992) + T.Cast("uint32", lane_offset_5[0]) + T.uint32(12288), "sync", "aligned", "m8n8", "x4", "trans", "shared", "b16", "")
                T.ptx.mma(out_acc[8], out_acc[9], out_acc[10], out_acc[11], weights[24], weights[25], weights[26], weights[27], b_operand[0], b_operand[1], out_acc[8], out_acc[9], out_acc[10], out_acc[11], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[12], out_acc[13], out_acc[14], out_acc[15], weights[24], weights[25], weights[26], weights[27], b_operand[2], b_operand[3], out_acc[12], out_acc[13], out_acc[14], out_acc[15], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], shared_base[0] + T.uint32(20992) + T.Cast("uint32", lane_offset_6[0]) + T.uint32(12288), "sync", "aligned", "m8n8", "x4", "trans", "shared", "b16", "")
                T.ptx.mma(out_acc[16], out_acc[17], out_acc[18], out_acc[19], weights[24], weights[25], weights[26], weights[27], b_operand[0], b_operand[1], out_acc[16], out_acc[17], out_acc[18], out_acc[19], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[20], out_acc[21], out_acc[22], out_acc[23], weights[24], weights[25], weights[26], weights[27], b_operand[2], b_operand[3], out_acc[20], out_acc[21], out_acc[22], out_acc[23], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], shared_base[0] + T.uint32(20992) + T.Cast("uint32", lane_offset_7[0]) + T.uint32(12288), "sync", "aligned", "m8n8", "x4", "trans", "shared", "b16", "")
                T.ptx.mma(out_acc[24], out_acc[25], out_acc[26], out_acc[27], weights[24], weights[25], weights[26], weights[27], b_operand[0], b_operand[1], out_acc[24], out_acc[25], out_acc[26], out_acc[27], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[28], out_acc[29], out_acc[30], out_acc[31], weights[24], weights[25], weights[26], weights[27], b_operand[2], b_operand[3], out_acc[28], out_acc[29], out_acc[30], out_acc[31], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], shared_base[0] + T.uint32(20992) + T.Cast("uint32", lane_offset_4[0]) + T.uint32(14336), "sync", "aligned", "m8n8", "x4", "trans", "shared", "b16", "")
                T.ptx.mma(out_acc[0], out_acc[1], out_acc[2], out_acc[3], weights[28], weights[29], weights[30], weights[31], b_operand[0], b_operand[1], out_acc[0], out_acc[1], out_acc[2], out_acc[3], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[4], out_acc[5], out_acc[6], out_acc[7], weights[28], weights[29], weights[30], weights[31], b_operand[2], b_operand[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], shared_base[0] + T.uint32(20992) + T.Cast("uint32", lane_offset_5[0]) + T.uint32(14336), "sync", "aligned", "m8n8", "x4", "trans", "shared", "b16", "")
                T.ptx.mma(out_acc[8], out_acc[9], out_acc[10], out_acc[11], weights[28], weights[29], weights[30], weights[31], b_operand[0], b_operand[1], out_acc[8], out_acc[9], out_acc[10], out_acc[11], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[12], out_acc[13], out_acc[14], out_acc[15], weights[28], weights[29], weights[30], weights[31], b_operand[2], b_operand[3], out_acc[12], out_acc[13], out_acc[14], out_acc[15], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], shared_base[0] + T.uint32(20992) + T.Cast("uint32", lane_offset_6[0]) + T.uint32(14336), "sync", "aligned", "m8n8", "x4", "trans", "shared", "b16", "")
                T.ptx.mma(out_acc[16], out_acc[17], out_acc[18], out_acc[19], weights[28], weights[29], weights[30], weights[31], b_operand[0], b_operand[1], out_acc[16], out_acc[17], out_acc[18], out_acc[19], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[20], out_acc[21], out_acc[22], out_acc[23], weights[28], weights[29], weights[30], weights[31], b_operand[2], b_operand[3], out_acc[20], out_acc[21], out_acc[22], out_acc[23], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], shared_base[0] + T.uint32(20992) + T.Cast("uint32", lane_offset_7[0]) + T.uint32(14336), "sync", "aligned", "m8n8", "x4", "trans", "shared", "b16", "")
                T.ptx.mma(out_acc[24], out_acc[25], out_acc[26], out_acc[27], weights[28], weights[29], weights[30], weights[31], b_operand[0], b_operand[1], out_acc[24], out_acc[25], out_acc[26], out_acc[27], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[28], out_acc[29], out_acc[30], out_acc[31], weights[28], weights[29], weights[30], weights[31], b_operand[2], b_operand[3], out_acc[28], out_acc[29], out_acc[30], out_acc[31], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
            entry_0[0] = entry_1[0]
            at_block[0] = at_block[0] - 1
            k_first_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            k_first_3[0] = at_block[0] * 128
            k_last_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            k_last_2[0] = T.min(k_first_3[0] + 128, seq_kv_size) - 1
            i_15 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_15[0] = 0 - k_last_2[0]
            i_16 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_16[0] = 0 - seq_q_size
            i_17 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_17[0] = i_15[0] + q_first[0]
            i_18 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_18[0] = i_17[0] + seq_kv_size
            i_19 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_19[0] = i_18[0] + i_16[0]
            entry_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            entry_3[0] = T.Select(at_block[0] < first_block[0], -1, at_block[0] * 2 + T.Select(i_19[0] >= 0 and (at_block[0] + 1) * 128 <= seq_kv_size, 0, 1))
            entry_1[0] = entry_3[0]
        all_heads_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        all_heads_1[0] = b_size * hq_size
        q_blocks_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        q_blocks_1[0] = T.Div(seq_q_size + 63, 64)
        section_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        section_1[0] = T.min(T.max(T.Div(109226, T.max(seq_kv_size, 1)), 1), all_heads_1[0])
        first_head_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        first_head_1[0] = T.Div(T.cuda.func_call("attngen_afresh", v_1, source_code="__forceinline__ __device__ int attngen_afresh(unsigned x) { unsigned y; asm volatile(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"(x)); return y; }\n", return_type="int32"), section_1[0] * q_blocks_1[0]) * section_1[0]
        section_size_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        section_size_1[0] = T.min(section_1[0], all_heads_1[0] - first_head_1[0])
        within_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        within_1[0] = T.cuda.func_call("attngen_afresh", v_1, source_code="__forceinline__ __device__ int attngen_afresh(unsigned x) { unsigned y; asm volatile(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"(x)); return y; }\n", return_type="int32") - first_head_1[0] * q_blocks_1[0]
        nth_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        nth_1[0] = T.Div(within_1[0], section_size_1[0])
        q_block_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        q_block_1[0] = q_blocks_1[0] - 1 - nth_1[0]
        head_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        head_1[0] = first_head_1[0] + within_1[0] - nth_1[0] * section_size_1[0]
        b_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        b_1[0] = T.Div(head_1[0], hq_size)
        h_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        h_1[0] = head_1[0] - b_1[0] * hq_size
        thread = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        thread[0] = T.cuda.func_call("attngen_afresh", v_2, source_code="__forceinline__ __device__ int attngen_afresh(unsigned x) { unsigned y; asm volatile(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"(x)); return y; }\n", return_type="int32")
        lane_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane_1[0] = thread[0] & 31
        first_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        first_row[0] = q_block_1[0] * 64 + T.Div(thread[0], 32) * 16 + (lane_1[0] >> 2)
        first_column_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        first_column_1[0] = (lane_1[0] & 3) * 2
        with T.attr({"attngen.block": "epilogue"}):
            row_sum[0] = row_sum[0] + T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_sum[0], 1, 32)
            row_sum[1] = row_sum[1] + T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_sum[1], 1, 32)
            row_sum[0] = row_sum[0] + T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_sum[0], 2, 32)
            row_sum[1] = row_sum[1] + T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_sum[1], 2, 32)
            l = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            l[0] = row_sum[0]
            m = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            m[0] = row_max[0]
            shrink[0] = T.Select(l[0] == T.float32(0.0), T.float32(0.0), T.cuda.func_call("attngen_rcp", l[0], source_code="__forceinline__ __device__ float attngen_rcp(float x) { float y; asm(\"rcp.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32"))
            q_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            q_row[0] = first_row[0]
            lse_at = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            lse_at[0] = T.Cast("int64", b_1[0]) * lse_stride_0 + T.Cast("int64", h_1[0]) * lse_stride_1 + T.Cast("int64", q_row[0]) * lse_stride_2
            lse_1 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            lse_1[0] = T.Select(l[0] == T.float32(0.0), T.float32("-inf"), (m[0] + T.cuda.func_call("attngen_lg2", l[0], source_code="__forceinline__ __device__ float attngen_lg2(float x) { float y; asm(\"lg2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")) * T.float32(0.69314718055994529))
            if lse_given != 0 and (first_column_1[0] == 0 and q_row[0] < seq_q_size):
                lse[lse_at[0]] = lse_1[0]
            l_1 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            l_1[0] = row_sum[1]
            m_1 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            m_1[0] = row_max[1]
            shrink[1] = T.Select(l_1[0] == T.float32(0.0), T.float32(0.0), T.cuda.func_call("attngen_rcp", l_1[0], source_code="__forceinline__ __device__ float attngen_rcp(float x) { float y; asm(\"rcp.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32"))
            q_row_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            q_row_1[0] = first_row[0] + 8
            lse_at_1 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            lse_at_1[0] = T.Cast("int64", b_1[0]) * lse_stride_0 + T.Cast("int64", h_1[0]) * lse_stride_1 + T.Cast("int64", q_row_1[0]) * lse_stride_2
            lse_2 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            lse_2[0] = T.Select(l_1[0] == T.float32(0.0), T.float32("-inf"), (m_1[0] + T.cuda.func_call("attngen_lg2", l_1[0], source_code="__forceinline__ __device__ float attngen_lg2(float x) { float y; asm(\"lg2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")) * T.float32(0.69314718055994529))
            if lse_given != 0 and (first_column_1[0] == 0 and q_row_1[0] < seq_q_size):
                lse[lse_at_1[0]] = lse_2[0]
            for j in T.unroll(8):
                out_acc[4 * j] = out_acc[4 * j] * shrink[0]
                out_acc[4 * j + 1] = out_acc[4 * j + 1] * shrink[0]
                out_acc[4 * j + 2] = out_acc[4 * j + 2] * shrink[1]
                out_acc[4 * j + 3] = out_acc[4 * j + 3] * shrink[1]
            q_row_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            q_row_2[0] = first_row[0]
            out_at = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            out_at[0] = T.Cast("int64", b_1[0]) * out_stride_0 + T.Cast("int64", h_1[0]) * out_stride_1 + T.Cast("int64", q_row_2[0]) * out_stride_2 + T.Cast("int64", (lane_1[0] & 3) * 8)
            exists = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            exists[0] = T.Cast("int32", q_row_2[0] < seq_q_size)
            words = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            T.cuda.func_call("attngen_pack_half", words[0], out_acc[0], out_acc[1], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
            T.cuda.func_call("attngen_pack_half", words[1], out_acc[4], out_acc[5], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
            T.cuda.func_call("attngen_pack_half", words[2], out_acc[8], out_acc[9], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
            T.cuda.func_call("attngen_pack_half", words[3], out_acc[12], out_acc[13], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
            got = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane_1[0] & 1 != 0, words[0], words[1]), 1, 32)
            a = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a[0] = words[0]
            b_2 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_2[0] = words[1]
            words[0] = T.Select(lane_1[0] & 1 != 0, got[0], a[0])
            words[1] = T.Select(lane_1[0] & 1 != 0, b_2[0], got[0])
            got_1 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_1[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane_1[0] & 1 != 0, words[2], words[3]), 1, 32)
            a_1 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_1[0] = words[2]
            b_3 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_3[0] = words[3]
            words[2] = T.Select(lane_1[0] & 1 != 0, got_1[0], a_1[0])
            words[3] = T.Select(lane_1[0] & 1 != 0, b_3[0], got_1[0])
            got_2 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_2[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane_1[0] & 2 != 0, words[0], words[2]), 2, 32)
            a_2 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_2[0] = words[0]
            b_4 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_4[0] = words[2]
            words[0] = T.Select(lane_1[0] & 2 != 0, got_2[0], a_2[0])
            words[2] = T.Select(lane_1[0] & 2 != 0, b_4[0], got_2[0])
            got_3 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_3[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane_1[0] & 2 != 0, words[1], words[3]), 2, 32)
            a_3 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_3[0] = words[1]
            b_5 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_5[0] = words[3]
            words[1] = T.Select(lane_1[0] & 2 != 0, got_3[0], a_3[0])
            words[3] = T.Select(lane_1[0] & 2 != 0, b_5[0], got_3[0])
            T.ptx.st(T.address_of(out[out_at[0]]), words[0], words[1], words[2], words[3], exists[0] != 0, "", "", "global", "", "", "", "v4", "b32", "pred")
            T.cuda.func_call("attngen_pack_half", words[0], out_acc[16], out_acc[17], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
            T.cuda.func_call("attngen_pack_half", words[1], out_acc[20], out_acc[21], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
            T.cuda.func_call("attngen_pack_half", words[2], out_acc[24], out_acc[25], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
            T.cuda.func_call("attngen_pack_half", words[3], out_acc[28], out_acc[29], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
            got_4 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_4[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane_1[0] & 1 != 0, words[0], words[1]), 1, 32)
            a_4 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_4[0] = words[0]
            b_6 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_6[0] = words[1]
            words[0] = T.Select(lane_1[0] & 1 != 0, got_4[0], a_4[0])
            words[1] = T.Select(lane_1[0] & 1 != 0, b_6[0], got_4[0])
            got_5 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_5[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane_1[0] & 1 != 0, words[2], words[3]), 1, 32)
            a_5 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_5[0] = words[2]
            b_7 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_7[0] = words[3]
            words[2] = T.Select(lane_1[0] & 1 != 0, got_5[0], a_5[0])
            words[3] = T.Select(lane_1[0] & 1 != 0, b_7[0], got_5[0])
            got_6 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_6[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane_1[0] & 2 != 0, words[0], words[2]), 2, 32)
            a_6 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_6[0] = words[0]
            b_8 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_8[0] = words[2]
            words[0] = T.Select(lane_1[0] & 2 != 0, got_6[0], a_6[0])
            words[2] = T.Select(lane_1[0] & 2 != 0, b_8[0], got_6[0])
            got_7 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_7[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane_1[0] & 2 != 0, words[1], words[3]), 2, 32)
            a_7 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_7[0] = words[1]
            b_9 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_9[0] = words[3]
            words[1] = T.Select(lane_1[0] & 2 != 0, got_7[0], a_7[0])
            words[3] = T.Select(lane_1[0] & 2 != 0, b_9[0], got_7[0])
            T.ptx.st(T.address_of(out[out_at[0] + T.int64(32)]), words[0], words[1], words[2], words[3], exists[0] != 0, "", "", "global", "", "", "", "v4", "b32", "pred")
            q_row_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            q_row_3[0] = first_row[0] + 8
            out_at_1 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            out_at_1[0] = T.Cast("int64", b_1[0]) * out_stride_0 + T.Cast("int64", h_1[0]) * out_stride_1 + T.Cast("int64", q_row_3[0]) * out_stride_2 + T.Cast("int64", (lane_1[0] & 3) * 8)
            exists_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            exists_1[0] = T.Cast("int32", q_row_3[0] < seq_q_size)
            words_1 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            T.cuda.func_call("attngen_pack_half", words_1[0], out_acc[2], out_acc[3], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
            T.cuda.func_call("attngen_pack_half", words_1[1], out_acc[6], out_acc[7], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
            T.cuda.func_call("attngen_pack_half", words_1[2], out_acc[10], out_acc[11], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
            T.cuda.func_call("attngen_pack_half", words_1[3], out_acc[14], out_acc[15], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
            got_8 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_8[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane_1[0] & 1 != 0, words_1[0], words_1[1]), 1, 32)
            a_8 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_8[0] = words_1[0]
            b_10 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_10[0] = words_1[1]
            words_1[0] = T.Select(lane_1[0] & 1 != 0, got_8[0], a_8[0])
            words_1[1] = T.Select(lane_1[0] & 1 != 0, b_10[0], got_8[0])
            got_9 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_9[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane_1[0] & 1 != 0, words_1[2], words_1[3]), 1, 32)
            a_9 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_9[0] = words_1[2]
            b_11 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_11[0] = words_1[3]
            words_1[2] = T.Select(lane_1[0] & 1 != 0, got_9[0], a_9[0])
            words_1[3] = T.Select(lane_1[0] & 1 != 0, b_11[0], got_9[0])
            got_10 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_10[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane_1[0] & 2 != 0, words_1[0], words_1[2]), 2, 32)
            a_10 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_10[0] = words_1[0]
            b_12 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_12[0] = words_1[2]
            words_1[0] = T.Select(lane_1[0] & 2 != 0, got_10[0], a_10[0])
            words_1[2] = T.Select(lane_1[0] & 2 != 0, b_12[0], got_10[0])
            got_11 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_11[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane_1[0] & 2 != 0, words_1[1], words_1[3]), 2, 32)
            a_11 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_11[0] = words_1[1]
            b_13 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_13[0] = words_1[3]
            words_1[1] = T.Select(lane_1[0] & 2 != 0, got_11[0], a_11[0])
            words_1[3] = T.Select(lane_1[0] & 2 != 0, b_13[0], got_11[0])
            T.ptx.st(T.address_of(out[out_at_1[0]]), words_1[0], words_1[1], words_1[2], words_1[3], exists_1[0] != 0, "", "", "global", "", "", "", "v4", "b32", "pred")
            T.cuda.func_call("attngen_pack_half", words_1[0], out_acc[18], out_acc[19], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
            T.cuda.func_call("attngen_pack_half", words_1[1], out_acc[22], out_acc[23], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
            T.cuda.func_call("attngen_pack_half", words_1[2], out_acc[26], out_acc[27], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
            T.cuda.func_call("attngen_pack_half", words_1[3], out_acc[30], out_acc[31], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
            got_12 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_12[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane_1[0] & 1 != 0, words_1[0], words_1[1]), 1, 32)
            a_12 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_12[0] = words_1[0]
            b_14 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_14[0] = words_1[1]
            words_1[0] = T.Select(lane_1[0] & 1 != 0, got_12[0], a_12[0])
            words_1[1] = T.Select(lane_1[0] & 1 != 0, b_14[0], got_12[0])
            got_13 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_13[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane_1[0] & 1 != 0, words_1[2], words_1[3]), 1, 32)
            a_13 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_13[0] = words_1[2]
            b_15 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_15[0] = words_1[3]
            words_1[2] = T.Select(lane_1[0] & 1 != 0, got_13[0], a_13[0])
            words_1[3] = T.Select(lane_1[0] & 1 != 0, b_15[0], got_13[0])
            got_14 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_14[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane_1[0] & 2 != 0, words_1[0], words_1[2]), 2, 32)
            a_14 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_14[0] = words_1[0]
            b_16 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_16[0] = words_1[2]
            words_1[0] = T.Select(lane_1[0] & 2 != 0, got_14[0], a_14[0])
            words_1[2] = T.Select(lane_1[0] & 2 != 0, b_16[0], got_14[0])
            got_15 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_15[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane_1[0] & 2 != 0, words_1[1], words_1[3]), 2, 32)
            a_15 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_15[0] = words_1[1]
            b_17 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_17[0] = words_1[3]
            words_1[1] = T.Select(lane_1[0] & 2 != 0, got_15[0], a_15[0])
            words_1[3] = T.Select(lane_1[0] & 2 != 0, b_17[0], got_15[0])
            T.ptx.st(T.address_of(out[out_at_1[0] + T.int64(32)]), words_1[0], words_1[1], words_1[2], words_1[3], exists_1[0] != 0, "", "", "global", "", "", "", "v4", "b32", "pred")
