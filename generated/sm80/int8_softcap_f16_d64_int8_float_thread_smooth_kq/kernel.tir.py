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
        buffer = T.alloc_buffer((21504,), "uint8", scope="shared.dyn", align=1024)
        shared_base = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        shared_base[0] = T.cuda.cvta_generic_to_shared(buffer.data)
        tops = T.decl_buffer((256,), "int32", data=buffer.data, scope="shared.dyn", layout=None)
        scales = T.decl_buffer((256,), data=buffer.data, elem_offset=256, scope="shared.dyn", layout=None)
        inverses = T.decl_buffer((256,), data=buffer.data, elem_offset=512, scope="shared.dyn", layout=None)
        shifts = T.decl_buffer((256,), data=buffer.data, elem_offset=768, scope="shared.dyn", layout=None)
        means = T.decl_buffer((256,), data=buffer.data, elem_offset=1024, scope="shared.dyn", layout=None)
        parts = T.decl_buffer((4096,), data=buffer.data, elem_offset=1280, scope="shared.dyn", layout=None)
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
        buffer = T.alloc_buffer((21504,), "uint8", scope="shared.dyn", align=1024)
        shared_base = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        shared_base[0] = T.cuda.cvta_generic_to_shared(buffer.data)
        tops = T.decl_buffer((256,), "int32", data=buffer.data, scope="shared.dyn", layout=None)
        scales = T.decl_buffer((256,), data=buffer.data, elem_offset=256, scope="shared.dyn", layout=None)
        inverses = T.decl_buffer((256,), data=buffer.data, elem_offset=512, scope="shared.dyn", layout=None)
        shifts = T.decl_buffer((256,), data=buffer.data, elem_offset=768, scope="shared.dyn", layout=None)
        means = T.decl_buffer((256,), data=buffer.data, elem_offset=1024, scope="shared.dyn", layout=None)
        parts = T.decl_buffer((4096,), data=buffer.data, elem_offset=1280, scope="shared.dyn", layout=None)
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
        buffer = T.alloc_buffer((21504,), "uint8", scope="shared.dyn", align=1024)
        shared_base = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        shared_base[0] = T.cuda.cvta_generic_to_shared(buffer.data)
        tops = T.decl_buffer((256,), "int32", data=buffer.data, scope="shared.dyn", layout=None)
        scales = T.decl_buffer((256,), data=buffer.data, elem_offset=256, scope="shared.dyn", layout=None)
        inverses = T.decl_buffer((256,), data=buffer.data, elem_offset=512, scope="shared.dyn", layout=None)
        shifts = T.decl_buffer((256,), data=buffer.data, elem_offset=768, scope="shared.dyn", layout=None)
        means = T.decl_buffer((256,), data=buffer.data, elem_offset=1024, scope="shared.dyn", layout=None)
        parts = T.decl_buffer((4096,), data=buffer.data, elem_offset=1280, scope="shared.dyn", layout=None)
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
            row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            row[0] = first[0] + nth_row[0]
            row_words = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            T.ptx.ld(row_words[0], row_words[1], row_words[2], row_words[3], T.address_of(k[k_base[0] + T.Cast("int64", T.max(T.min(row[0], last[0] - 1), 0)) * k_stride_2]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
            row_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            row_1[0] = first[0] + 16 + nth_row[0]
            row_words_1 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            T.ptx.ld(row_words_1[0], row_words_1[1], row_words_1[2], row_words_1[3], T.address_of(k[k_base[0] + T.Cast("int64", T.max(T.min(row_1[0], last[0] - 1), 0)) * k_stride_2]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
            row_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            row_2[0] = first[0] + 32 + nth_row[0]
            row_words_2 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            T.ptx.ld(row_words_2[0], row_words_2[1], row_words_2[2], row_words_2[3], T.address_of(k[k_base[0] + T.Cast("int64", T.max(T.min(row_2[0], last[0] - 1), 0)) * k_stride_2]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
            row_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            row_3[0] = first[0] + 48 + nth_row[0]
            row_words_3 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            T.ptx.ld(row_words_3[0], row_words_3[1], row_words_3[2], row_words_3[3], T.address_of(k[k_base[0] + T.Cast("int64", T.max(T.min(row_3[0], last[0] - 1), 0)) * k_stride_2]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
            row_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            row_4[0] = first[0] + 64 + nth_row[0]
            row_words_4 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            T.ptx.ld(row_words_4[0], row_words_4[1], row_words_4[2], row_words_4[3], T.address_of(k[k_base[0] + T.Cast("int64", T.max(T.min(row_4[0], last[0] - 1), 0)) * k_stride_2]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
            row_5 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            row_5[0] = first[0] + 80 + nth_row[0]
            row_words_5 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            T.ptx.ld(row_words_5[0], row_words_5[1], row_words_5[2], row_words_5[3], T.address_of(k[k_base[0] + T.Cast("int64", T.max(T.min(row_5[0], last[0] - 1), 0)) * k_stride_2]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
            row_6 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            row_6[0] = first[0] + 96 + nth_row[0]
            row_words_6 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            T.ptx.ld(row_words_6[0], row_words_6[1], row_words_6[2], row_words_6[3], T.address_of(k[k_base[0] + T.Cast("int64", T.max(T.min(row_6[0], last[0] - 1), 0)) * k_stride_2]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
            row_7 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            row_7[0] = first[0] + 112 + nth_row[0]
            row_words_7 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            T.ptx.ld(row_words_7[0], row_words_7[1], row_words_7[2], row_words_7[3], T.address_of(k[k_base[0] + T.Cast("int64", T.max(T.min(row_7[0], last[0] - 1), 0)) * k_stride_2]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
            row_8 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            row_8[0] = first[0] + 128 + nth_row[0]
            row_words_8 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            T.ptx.ld(row_words_8[0], row_words_8[1], row_words_8[2], row_words_8[3], T.address_of(k[k_base[0] + T.Cast("int64", T.max(T.min(row_8[0], last[0] - 1), 0)) * k_stride_2]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
            row_9 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            row_9[0] = first[0] + 144 + nth_row[0]
            row_words_9 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            T.ptx.ld(row_words_9[0], row_words_9[1], row_words_9[2], row_words_9[3], T.address_of(k[k_base[0] + T.Cast("int64", T.max(T.min(row_9[0], last[0] - 1), 0)) * k_stride_2]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
            row_10 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            row_10[0] = first[0] + 160 + nth_row[0]
            row_words_10 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            T.ptx.ld(row_words_10[0], row_words_10[1], row_words_10[2], row_words_10[3], T.address_of(k[k_base[0] + T.Cast("int64", T.max(T.min(row_10[0], last[0] - 1), 0)) * k_stride_2]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
            row_11 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            row_11[0] = first[0] + 176 + nth_row[0]
            row_words_11 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            T.ptx.ld(row_words_11[0], row_words_11[1], row_words_11[2], row_words_11[3], T.address_of(k[k_base[0] + T.Cast("int64", T.max(T.min(row_11[0], last[0] - 1), 0)) * k_stride_2]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
            row_12 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            row_12[0] = first[0] + 192 + nth_row[0]
            row_words_12 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            T.ptx.ld(row_words_12[0], row_words_12[1], row_words_12[2], row_words_12[3], T.address_of(k[k_base[0] + T.Cast("int64", T.max(T.min(row_12[0], last[0] - 1), 0)) * k_stride_2]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
            row_13 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            row_13[0] = first[0] + 208 + nth_row[0]
            row_words_13 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            T.ptx.ld(row_words_13[0], row_words_13[1], row_words_13[2], row_words_13[3], T.address_of(k[k_base[0] + T.Cast("int64", T.max(T.min(row_13[0], last[0] - 1), 0)) * k_stride_2]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
            row_14 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            row_14[0] = first[0] + 224 + nth_row[0]
            row_words_14 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            T.ptx.ld(row_words_14[0], row_words_14[1], row_words_14[2], row_words_14[3], T.address_of(k[k_base[0] + T.Cast("int64", T.max(T.min(row_14[0], last[0] - 1), 0)) * k_stride_2]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
            row_15 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            row_15[0] = first[0] + 240 + nth_row[0]
            row_words_15 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            T.ptx.ld(row_words_15[0], row_words_15[1], row_words_15[2], row_words_15[3], T.address_of(k[k_base[0] + T.Cast("int64", T.max(T.min(row_15[0], last[0] - 1), 0)) * k_stride_2]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
            row_words[0] = T.cuda.func_call("attngen_opaque_word", row_words[0], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words[1] = T.cuda.func_call("attngen_opaque_word", row_words[1], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words[2] = T.cuda.func_call("attngen_opaque_word", row_words[2], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words[3] = T.cuda.func_call("attngen_opaque_word", row_words[3], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            k_row = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            k_row[0] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words[0], T.uint32(0)) >> T.uint32(0))))
            k_row[1] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words[0], T.uint32(0)) >> T.uint32(16))))
            k_row[2] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words[1], T.uint32(0)) >> T.uint32(0))))
            k_row[3] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words[1], T.uint32(0)) >> T.uint32(16))))
            k_row[4] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words[2], T.uint32(0)) >> T.uint32(0))))
            k_row[5] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words[2], T.uint32(0)) >> T.uint32(16))))
            k_row[6] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words[3], T.uint32(0)) >> T.uint32(0))))
            k_row[7] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words[3], T.uint32(0)) >> T.uint32(16))))
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
            row_words_1[0] = T.cuda.func_call("attngen_opaque_word", row_words_1[0], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_1[1] = T.cuda.func_call("attngen_opaque_word", row_words_1[1], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_1[2] = T.cuda.func_call("attngen_opaque_word", row_words_1[2], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_1[3] = T.cuda.func_call("attngen_opaque_word", row_words_1[3], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            k_row_1 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            k_row_1[0] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_1[0], T.uint32(0)) >> T.uint32(0))))
            k_row_1[1] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_1[0], T.uint32(0)) >> T.uint32(16))))
            k_row_1[2] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_1[1], T.uint32(0)) >> T.uint32(0))))
            k_row_1[3] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_1[1], T.uint32(0)) >> T.uint32(16))))
            k_row_1[4] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_1[2], T.uint32(0)) >> T.uint32(0))))
            k_row_1[5] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_1[2], T.uint32(0)) >> T.uint32(16))))
            k_row_1[6] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_1[3], T.uint32(0)) >> T.uint32(0))))
            k_row_1[7] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_1[3], T.uint32(0)) >> T.uint32(16))))
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
            row_words_2[0] = T.cuda.func_call("attngen_opaque_word", row_words_2[0], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_2[1] = T.cuda.func_call("attngen_opaque_word", row_words_2[1], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_2[2] = T.cuda.func_call("attngen_opaque_word", row_words_2[2], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_2[3] = T.cuda.func_call("attngen_opaque_word", row_words_2[3], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            k_row_2 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            k_row_2[0] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_2[0], T.uint32(0)) >> T.uint32(0))))
            k_row_2[1] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_2[0], T.uint32(0)) >> T.uint32(16))))
            k_row_2[2] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_2[1], T.uint32(0)) >> T.uint32(0))))
            k_row_2[3] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_2[1], T.uint32(0)) >> T.uint32(16))))
            k_row_2[4] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_2[2], T.uint32(0)) >> T.uint32(0))))
            k_row_2[5] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_2[2], T.uint32(0)) >> T.uint32(16))))
            k_row_2[6] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_2[3], T.uint32(0)) >> T.uint32(0))))
            k_row_2[7] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_2[3], T.uint32(0)) >> T.uint32(16))))
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
            row_words_3[0] = T.cuda.func_call("attngen_opaque_word", row_words_3[0], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_3[1] = T.cuda.func_call("attngen_opaque_word", row_words_3[1], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_3[2] = T.cuda.func_call("attngen_opaque_word", row_words_3[2], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_3[3] = T.cuda.func_call("attngen_opaque_word", row_words_3[3], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            k_row_3 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            k_row_3[0] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_3[0], T.uint32(0)) >> T.uint32(0))))
            k_row_3[1] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_3[0], T.uint32(0)) >> T.uint32(16))))
            k_row_3[2] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_3[1], T.uint32(0)) >> T.uint32(0))))
            k_row_3[3] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_3[1], T.uint32(0)) >> T.uint32(16))))
            k_row_3[4] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_3[2], T.uint32(0)) >> T.uint32(0))))
            k_row_3[5] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_3[2], T.uint32(0)) >> T.uint32(16))))
            k_row_3[6] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_3[3], T.uint32(0)) >> T.uint32(0))))
            k_row_3[7] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_3[3], T.uint32(0)) >> T.uint32(16))))
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
            row_words_4[0] = T.cuda.func_call("attngen_opaque_word", row_words_4[0], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_4[1] = T.cuda.func_call("attngen_opaque_word", row_words_4[1], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_4[2] = T.cuda.func_call("attngen_opaque_word", row_words_4[2], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_4[3] = T.cuda.func_call("attngen_opaque_word", row_words_4[3], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            k_row_4 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            k_row_4[0] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_4[0], T.uint32(0)) >> T.uint32(0))))
            k_row_4[1] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_4[0], T.uint32(0)) >> T.uint32(16))))
            k_row_4[2] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_4[1], T.uint32(0)) >> T.uint32(0))))
            k_row_4[3] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_4[1], T.uint32(0)) >> T.uint32(16))))
            k_row_4[4] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_4[2], T.uint32(0)) >> T.uint32(0))))
            k_row_4[5] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_4[2], T.uint32(0)) >> T.uint32(16))))
            k_row_4[6] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_4[3], T.uint32(0)) >> T.uint32(0))))
            k_row_4[7] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_4[3], T.uint32(0)) >> T.uint32(16))))
            k_row_4[0] = k_row_4[0] - own_k_mean[0]
            k_row_4[1] = k_row_4[1] - own_k_mean[1]
            k_row_4[2] = k_row_4[2] - own_k_mean[2]
            k_row_4[3] = k_row_4[3] - own_k_mean[3]
            k_row_4[4] = k_row_4[4] - own_k_mean[4]
            k_row_4[5] = k_row_4[5] - own_k_mean[5]
            k_row_4[6] = k_row_4[6] - own_k_mean[6]
            k_row_4[7] = k_row_4[7] - own_k_mean[7]
            top_32 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_32[0] = T.max(0, T.reinterpret("int32", k_row_4[0]) & 2147483647)
            top_33 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_33[0] = T.max(top_32[0], T.reinterpret("int32", k_row_4[1]) & 2147483647)
            top_34 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_34[0] = T.max(top_33[0], T.reinterpret("int32", k_row_4[2]) & 2147483647)
            top_35 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_35[0] = T.max(top_34[0], T.reinterpret("int32", k_row_4[3]) & 2147483647)
            top_36 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_36[0] = T.max(top_35[0], T.reinterpret("int32", k_row_4[4]) & 2147483647)
            top_37 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_37[0] = T.max(top_36[0], T.reinterpret("int32", k_row_4[5]) & 2147483647)
            top_38 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_38[0] = T.max(top_37[0], T.reinterpret("int32", k_row_4[6]) & 2147483647)
            top_39 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_39[0] = T.max(top_38[0], T.reinterpret("int32", k_row_4[7]) & 2147483647)
            row_top_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            row_top_4[0] = top_39[0]
            row_top_4[0] = T.max(row_top_4[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_top_4[0], 1, 32))
            row_top_4[0] = T.max(row_top_4[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_top_4[0], 2, 32))
            row_top_4[0] = T.max(row_top_4[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_top_4[0], 4, 32))
            if row_4[0] < last[0] and chunk[0] == 0:
                tops[row_4[0] - first[0]] = row_top_4[0]
            row_words_5[0] = T.cuda.func_call("attngen_opaque_word", row_words_5[0], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_5[1] = T.cuda.func_call("attngen_opaque_word", row_words_5[1], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_5[2] = T.cuda.func_call("attngen_opaque_word", row_words_5[2], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_5[3] = T.cuda.func_call("attngen_opaque_word", row_words_5[3], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            k_row_5 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            k_row_5[0] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_5[0], T.uint32(0)) >> T.uint32(0))))
            k_row_5[1] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_5[0], T.uint32(0)) >> T.uint32(16))))
            k_row_5[2] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_5[1], T.uint32(0)) >> T.uint32(0))))
            k_row_5[3] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_5[1], T.uint32(0)) >> T.uint32(16))))
            k_row_5[4] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_5[2], T.uint32(0)) >> T.uint32(0))))
            k_row_5[5] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_5[2], T.uint32(0)) >> T.uint32(16))))
            k_row_5[6] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_5[3], T.uint32(0)) >> T.uint32(0))))
            k_row_5[7] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_5[3], T.uint32(0)) >> T.uint32(16))))
            k_row_5[0] = k_row_5[0] - own_k_mean[0]
            k_row_5[1] = k_row_5[1] - own_k_mean[1]
            k_row_5[2] = k_row_5[2] - own_k_mean[2]
            k_row_5[3] = k_row_5[3] - own_k_mean[3]
            k_row_5[4] = k_row_5[4] - own_k_mean[4]
            k_row_5[5] = k_row_5[5] - own_k_mean[5]
            k_row_5[6] = k_row_5[6] - own_k_mean[6]
            k_row_5[7] = k_row_5[7] - own_k_mean[7]
            top_40 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_40[0] = T.max(0, T.reinterpret("int32", k_row_5[0]) & 2147483647)
            top_41 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_41[0] = T.max(top_40[0], T.reinterpret("int32", k_row_5[1]) & 2147483647)
            top_42 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_42[0] = T.max(top_41[0], T.reinterpret("int32", k_row_5[2]) & 2147483647)
            top_43 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_43[0] = T.max(top_42[0], T.reinterpret("int32", k_row_5[3]) & 2147483647)
            top_44 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_44[0] = T.max(top_43[0], T.reinterpret("int32", k_row_5[4]) & 2147483647)
            top_45 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_45[0] = T.max(top_44[0], T.reinterpret("int32", k_row_5[5]) & 2147483647)
            top_46 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_46[0] = T.max(top_45[0], T.reinterpret("int32", k_row_5[6]) & 2147483647)
            top_47 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_47[0] = T.max(top_46[0], T.reinterpret("int32", k_row_5[7]) & 2147483647)
            row_top_5 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            row_top_5[0] = top_47[0]
            row_top_5[0] = T.max(row_top_5[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_top_5[0], 1, 32))
            row_top_5[0] = T.max(row_top_5[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_top_5[0], 2, 32))
            row_top_5[0] = T.max(row_top_5[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_top_5[0], 4, 32))
            if row_5[0] < last[0] and chunk[0] == 0:
                tops[row_5[0] - first[0]] = row_top_5[0]
            row_words_6[0] = T.cuda.func_call("attngen_opaque_word", row_words_6[0], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_6[1] = T.cuda.func_call("attngen_opaque_word", row_words_6[1], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_6[2] = T.cuda.func_call("attngen_opaque_word", row_words_6[2], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_6[3] = T.cuda.func_call("attngen_opaque_word", row_words_6[3], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            k_row_6 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            k_row_6[0] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_6[0], T.uint32(0)) >> T.uint32(0))))
            k_row_6[1] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_6[0], T.uint32(0)) >> T.uint32(16))))
            k_row_6[2] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_6[1], T.uint32(0)) >> T.uint32(0))))
            k_row_6[3] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_6[1], T.uint32(0)) >> T.uint32(16))))
            k_row_6[4] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_6[2], T.uint32(0)) >> T.uint32(0))))
            k_row_6[5] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_6[2], T.uint32(0)) >> T.uint32(16))))
            k_row_6[6] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_6[3], T.uint32(0)) >> T.uint32(0))))
            k_row_6[7] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_6[3], T.uint32(0)) >> T.uint32(16))))
            k_row_6[0] = k_row_6[0] - own_k_mean[0]
            k_row_6[1] = k_row_6[1] - own_k_mean[1]
            k_row_6[2] = k_row_6[2] - own_k_mean[2]
            k_row_6[3] = k_row_6[3] - own_k_mean[3]
            k_row_6[4] = k_row_6[4] - own_k_mean[4]
            k_row_6[5] = k_row_6[5] - own_k_mean[5]
            k_row_6[6] = k_row_6[6] - own_k_mean[6]
            k_row_6[7] = k_row_6[7] - own_k_mean[7]
            top_48 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_48[0] = T.max(0, T.reinterpret("int32", k_row_6[0]) & 2147483647)
            top_49 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_49[0] = T.max(top_48[0], T.reinterpret("int32", k_row_6[1]) & 2147483647)
            top_50 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_50[0] = T.max(top_49[0], T.reinterpret("int32", k_row_6[2]) & 2147483647)
            top_51 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_51[0] = T.max(top_50[0], T.reinterpret("int32", k_row_6[3]) & 2147483647)
            top_52 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_52[0] = T.max(top_51[0], T.reinterpret("int32", k_row_6[4]) & 2147483647)
            top_53 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_53[0] = T.max(top_52[0], T.reinterpret("int32", k_row_6[5]) & 2147483647)
            top_54 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_54[0] = T.max(top_53[0], T.reinterpret("int32", k_row_6[6]) & 2147483647)
            top_55 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_55[0] = T.max(top_54[0], T.reinterpret("int32", k_row_6[7]) & 2147483647)
            row_top_6 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            row_top_6[0] = top_55[0]
            row_top_6[0] = T.max(row_top_6[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_top_6[0], 1, 32))
            row_top_6[0] = T.max(row_top_6[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_top_6[0], 2, 32))
            row_top_6[0] = T.max(row_top_6[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_top_6[0], 4, 32))
            if row_6[0] < last[0] and chunk[0] == 0:
                tops[row_6[0] - first[0]] = row_top_6[0]
            row_words_7[0] = T.cuda.func_call("attngen_opaque_word", row_words_7[0], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_7[1] = T.cuda.func_call("attngen_opaque_word", row_words_7[1], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_7[2] = T.cuda.func_call("attngen_opaque_word", row_words_7[2], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_7[3] = T.cuda.func_call("attngen_opaque_word", row_words_7[3], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            k_row_7 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            k_row_7[0] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_7[0], T.uint32(0)) >> T.uint32(0))))
            k_row_7[1] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_7[0], T.uint32(0)) >> T.uint32(16))))
            k_row_7[2] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_7[1], T.uint32(0)) >> T.uint32(0))))
            k_row_7[3] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_7[1], T.uint32(0)) >> T.uint32(16))))
            k_row_7[4] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_7[2], T.uint32(0)) >> T.uint32(0))))
            k_row_7[5] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_7[2], T.uint32(0)) >> T.uint32(16))))
            k_row_7[6] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_7[3], T.uint32(0)) >> T.uint32(0))))
            k_row_7[7] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_7[3], T.uint32(0)) >> T.uint32(16))))
            k_row_7[0] = k_row_7[0] - own_k_mean[0]
            k_row_7[1] = k_row_7[1] - own_k_mean[1]
            k_row_7[2] = k_row_7[2] - own_k_mean[2]
            k_row_7[3] = k_row_7[3] - own_k_mean[3]
            k_row_7[4] = k_row_7[4] - own_k_mean[4]
            k_row_7[5] = k_row_7[5] - own_k_mean[5]
            k_row_7[6] = k_row_7[6] - own_k_mean[6]
            k_row_7[7] = k_row_7[7] - own_k_mean[7]
            top_56 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_56[0] = T.max(0, T.reinterpret("int32", k_row_7[0]) & 2147483647)
            top_57 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_57[0] = T.max(top_56[0], T.reinterpret("int32", k_row_7[1]) & 2147483647)
            top_58 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_58[0] = T.max(top_57[0], T.reinterpret("int32", k_row_7[2]) & 2147483647)
            top_59 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_59[0] = T.max(top_58[0], T.reinterpret("int32", k_row_7[3]) & 2147483647)
            top_60 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_60[0] = T.max(top_59[0], T.reinterpret("int32", k_row_7[4]) & 2147483647)
            top_61 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_61[0] = T.max(top_60[0], T.reinterpret("int32", k_row_7[5]) & 2147483647)
            top_62 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_62[0] = T.max(top_61[0], T.reinterpret("int32", k_row_7[6]) & 2147483647)
            top_63 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_63[0] = T.max(top_62[0], T.reinterpret("int32", k_row_7[7]) & 2147483647)
            row_top_7 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            row_top_7[0] = top_63[0]
            row_top_7[0] = T.max(row_top_7[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_top_7[0], 1, 32))
            row_top_7[0] = T.max(row_top_7[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_top_7[0], 2, 32))
            row_top_7[0] = T.max(row_top_7[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_top_7[0], 4, 32))
            if row_7[0] < last[0] and chunk[0] == 0:
                tops[row_7[0] - first[0]] = row_top_7[0]
            row_words_8[0] = T.cuda.func_call("attngen_opaque_word", row_words_8[0], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_8[1] = T.cuda.func_call("attngen_opaque_word", row_words_8[1], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_8[2] = T.cuda.func_call("attngen_opaque_word", row_words_8[2], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_8[3] = T.cuda.func_call("attngen_opaque_word", row_words_8[3], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            k_row_8 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            k_row_8[0] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_8[0], T.uint32(0)) >> T.uint32(0))))
            k_row_8[1] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_8[0], T.uint32(0)) >> T.uint32(16))))
            k_row_8[2] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_8[1], T.uint32(0)) >> T.uint32(0))))
            k_row_8[3] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_8[1], T.uint32(0)) >> T.uint32(16))))
            k_row_8[4] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_8[2], T.uint32(0)) >> T.uint32(0))))
            k_row_8[5] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_8[2], T.uint32(0)) >> T.uint32(16))))
            k_row_8[6] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_8[3], T.uint32(0)) >> T.uint32(0))))
            k_row_8[7] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_8[3], T.uint32(0)) >> T.uint32(16))))
            k_row_8[0] = k_row_8[0] - own_k_mean[0]
            k_row_8[1] = k_row_8[1] - own_k_mean[1]
            k_row_8[2] = k_row_8[2] - own_k_mean[2]
            k_row_8[3] = k_row_8[3] - own_k_mean[3]
            k_row_8[4] = k_row_8[4] - own_k_mean[4]
            k_row_8[5] = k_row_8[5] - own_k_mean[5]
            k_row_8[6] = k_row_8[6] - own_k_mean[6]
            k_row_8[7] = k_row_8[7] - own_k_mean[7]
            top_64 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_64[0] = T.max(0, T.reinterpret("int32", k_row_8[0]) & 2147483647)
            top_65 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_65[0] = T.max(top_64[0], T.reinterpret("int32", k_row_8[1]) & 2147483647)
            top_66 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_66[0] = T.max(top_65[0], T.reinterpret("int32", k_row_8[2]) & 2147483647)
            top_67 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_67[0] = T.max(top_66[0], T.reinterpret("int32", k_row_8[3]) & 2147483647)
            top_68 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_68[0] = T.max(top_67[0], T.reinterpret("int32", k_row_8[4]) & 2147483647)
            top_69 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_69[0] = T.max(top_68[0], T.reinterpret("int32", k_row_8[5]) & 2147483647)
            top_70 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_70[0] = T.max(top_69[0], T.reinterpret("int32", k_row_8[6]) & 2147483647)
            top_71 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_71[0] = T.max(top_70[0], T.reinterpret("int32", k_row_8[7]) & 2147483647)
            row_top_8 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            row_top_8[0] = top_71[0]
            row_top_8[0] = T.max(row_top_8[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_top_8[0], 1, 32))
            row_top_8[0] = T.max(row_top_8[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_top_8[0], 2, 32))
            row_top_8[0] = T.max(row_top_8[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_top_8[0], 4, 32))
            if row_8[0] < last[0] and chunk[0] == 0:
                tops[row_8[0] - first[0]] = row_top_8[0]
            row_words_9[0] = T.cuda.func_call("attngen_opaque_word", row_words_9[0], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_9[1] = T.cuda.func_call("attngen_opaque_word", row_words_9[1], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_9[2] = T.cuda.func_call("attngen_opaque_word", row_words_9[2], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_9[3] = T.cuda.func_call("attngen_opaque_word", row_words_9[3], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            k_row_9 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            k_row_9[0] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_9[0], T.uint32(0)) >> T.uint32(0))))
            k_row_9[1] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_9[0], T.uint32(0)) >> T.uint32(16))))
            k_row_9[2] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_9[1], T.uint32(0)) >> T.uint32(0))))
            k_row_9[3] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_9[1], T.uint32(0)) >> T.uint32(16))))
            k_row_9[4] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_9[2], T.uint32(0)) >> T.uint32(0))))
            k_row_9[5] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_9[2], T.uint32(0)) >> T.uint32(16))))
            k_row_9[6] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_9[3], T.uint32(0)) >> T.uint32(0))))
            k_row_9[7] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_9[3], T.uint32(0)) >> T.uint32(16))))
            k_row_9[0] = k_row_9[0] - own_k_mean[0]
            k_row_9[1] = k_row_9[1] - own_k_mean[1]
            k_row_9[2] = k_row_9[2] - own_k_mean[2]
            k_row_9[3] = k_row_9[3] - own_k_mean[3]
            k_row_9[4] = k_row_9[4] - own_k_mean[4]
            k_row_9[5] = k_row_9[5] - own_k_mean[5]
            k_row_9[6] = k_row_9[6] - own_k_mean[6]
            k_row_9[7] = k_row_9[7] - own_k_mean[7]
            top_72 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_72[0] = T.max(0, T.reinterpret("int32", k_row_9[0]) & 2147483647)
            top_73 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_73[0] = T.max(top_72[0], T.reinterpret("int32", k_row_9[1]) & 2147483647)
            top_74 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_74[0] = T.max(top_73[0], T.reinterpret("int32", k_row_9[2]) & 2147483647)
            top_75 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_75[0] = T.max(top_74[0], T.reinterpret("int32", k_row_9[3]) & 2147483647)
            top_76 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_76[0] = T.max(top_75[0], T.reinterpret("int32", k_row_9[4]) & 2147483647)
            top_77 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_77[0] = T.max(top_76[0], T.reinterpret("int32", k_row_9[5]) & 2147483647)
            top_78 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_78[0] = T.max(top_77[0], T.reinterpret("int32", k_row_9[6]) & 2147483647)
            top_79 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_79[0] = T.max(top_78[0], T.reinterpret("int32", k_row_9[7]) & 2147483647)
            row_top_9 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            row_top_9[0] = top_79[0]
            row_top_9[0] = T.max(row_top_9[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_top_9[0], 1, 32))
            row_top_9[0] = T.max(row_top_9[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_top_9[0], 2, 32))
            row_top_9[0] = T.max(row_top_9[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_top_9[0], 4, 32))
            if row_9[0] < last[0] and chunk[0] == 0:
                tops[row_9[0] - first[0]] = row_top_9[0]
            row_words_10[0] = T.cuda.func_call("attngen_opaque_word", row_words_10[0], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_10[1] = T.cuda.func_call("attngen_opaque_word", row_words_10[1], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_10[2] = T.cuda.func_call("attngen_opaque_word", row_words_10[2], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_10[3] = T.cuda.func_call("attngen_opaque_word", row_words_10[3], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            k_row_10 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            k_row_10[0] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_10[0], T.uint32(0)) >> T.uint32(0))))
            k_row_10[1] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_10[0], T.uint32(0)) >> T.uint32(16))))
            k_row_10[2] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_10[1], T.uint32(0)) >> T.uint32(0))))
            k_row_10[3] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_10[1], T.uint32(0)) >> T.uint32(16))))
            k_row_10[4] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_10[2], T.uint32(0)) >> T.uint32(0))))
            k_row_10[5] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_10[2], T.uint32(0)) >> T.uint32(16))))
            k_row_10[6] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_10[3], T.uint32(0)) >> T.uint32(0))))
            k_row_10[7] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_10[3], T.uint32(0)) >> T.uint32(16))))
            k_row_10[0] = k_row_10[0] - own_k_mean[0]
            k_row_10[1] = k_row_10[1] - own_k_mean[1]
            k_row_10[2] = k_row_10[2] - own_k_mean[2]
            k_row_10[3] = k_row_10[3] - own_k_mean[3]
            k_row_10[4] = k_row_10[4] - own_k_mean[4]
            k_row_10[5] = k_row_10[5] - own_k_mean[5]
            k_row_10[6] = k_row_10[6] - own_k_mean[6]
            k_row_10[7] = k_row_10[7] - own_k_mean[7]
            top_80 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_80[0] = T.max(0, T.reinterpret("int32", k_row_10[0]) & 2147483647)
            top_81 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_81[0] = T.max(top_80[0], T.reinterpret("int32", k_row_10[1]) & 2147483647)
            top_82 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_82[0] = T.max(top_81[0], T.reinterpret("int32", k_row_10[2]) & 2147483647)
            top_83 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_83[0] = T.max(top_82[0], T.reinterpret("int32", k_row_10[3]) & 2147483647)
            top_84 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_84[0] = T.max(top_83[0], T.reinterpret("int32", k_row_10[4]) & 2147483647)
            top_85 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_85[0] = T.max(top_84[0], T.reinterpret("int32", k_row_10[5]) & 2147483647)
            top_86 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_86[0] = T.max(top_85[0], T.reinterpret("int32", k_row_10[6]) & 2147483647)
            top_87 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_87[0] = T.max(top_86[0], T.reinterpret("int32", k_row_10[7]) & 2147483647)
            row_top_10 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            row_top_10[0] = top_87[0]
            row_top_10[0] = T.max(row_top_10[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_top_10[0], 1, 32))
            row_top_10[0] = T.max(row_top_10[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_top_10[0], 2, 32))
            row_top_10[0] = T.max(row_top_10[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_top_10[0], 4, 32))
            if row_10[0] < last[0] and chunk[0] == 0:
                tops[row_10[0] - first[0]] = row_top_10[0]
            row_words_11[0] = T.cuda.func_call("attngen_opaque_word", row_words_11[0], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_11[1] = T.cuda.func_call("attngen_opaque_word", row_words_11[1], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_11[2] = T.cuda.func_call("attngen_opaque_word", row_words_11[2], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_11[3] = T.cuda.func_call("attngen_opaque_word", row_words_11[3], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            k_row_11 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            k_row_11[0] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_11[0], T.uint32(0)) >> T.uint32(0))))
            k_row_11[1] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_11[0], T.uint32(0)) >> T.uint32(16))))
            k_row_11[2] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_11[1], T.uint32(0)) >> T.uint32(0))))
            k_row_11[3] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_11[1], T.uint32(0)) >> T.uint32(16))))
            k_row_11[4] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_11[2], T.uint32(0)) >> T.uint32(0))))
            k_row_11[5] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_11[2], T.uint32(0)) >> T.uint32(16))))
            k_row_11[6] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_11[3], T.uint32(0)) >> T.uint32(0))))
            k_row_11[7] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_11[3], T.uint32(0)) >> T.uint32(16))))
            k_row_11[0] = k_row_11[0] - own_k_mean[0]
            k_row_11[1] = k_row_11[1] - own_k_mean[1]
            k_row_11[2] = k_row_11[2] - own_k_mean[2]
            k_row_11[3] = k_row_11[3] - own_k_mean[3]
            k_row_11[4] = k_row_11[4] - own_k_mean[4]
            k_row_11[5] = k_row_11[5] - own_k_mean[5]
            k_row_11[6] = k_row_11[6] - own_k_mean[6]
            k_row_11[7] = k_row_11[7] - own_k_mean[7]
            top_88 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_88[0] = T.max(0, T.reinterpret("int32", k_row_11[0]) & 2147483647)
            top_89 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_89[0] = T.max(top_88[0], T.reinterpret("int32", k_row_11[1]) & 2147483647)
            top_90 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_90[0] = T.max(top_89[0], T.reinterpret("int32", k_row_11[2]) & 2147483647)
            top_91 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_91[0] = T.max(top_90[0], T.reinterpret("int32", k_row_11[3]) & 2147483647)
            top_92 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_92[0] = T.max(top_91[0], T.reinterpret("int32", k_row_11[4]) & 2147483647)
            top_93 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_93[0] = T.max(top_92[0], T.reinterpret("int32", k_row_11[5]) & 2147483647)
            top_94 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_94[0] = T.max(top_93[0], T.reinterpret("int32", k_row_11[6]) & 2147483647)
            top_95 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_95[0] = T.max(top_94[0], T.reinterpret("int32", k_row_11[7]) & 2147483647)
            row_top_11 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            row_top_11[0] = top_95[0]
            row_top_11[0] = T.max(row_top_11[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_top_11[0], 1, 32))
            row_top_11[0] = T.max(row_top_11[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_top_11[0], 2, 32))
            row_top_11[0] = T.max(row_top_11[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_top_11[0], 4, 32))
            if row_11[0] < last[0] and chunk[0] == 0:
                tops[row_11[0] - first[0]] = row_top_11[0]
            row_words_12[0] = T.cuda.func_call("attngen_opaque_word", row_words_12[0], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_12[1] = T.cuda.func_call("attngen_opaque_word", row_words_12[1], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_12[2] = T.cuda.func_call("attngen_opaque_word", row_words_12[2], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_12[3] = T.cuda.func_call("attngen_opaque_word", row_words_12[3], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            k_row_12 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            k_row_12[0] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_12[0], T.uint32(0)) >> T.uint32(0))))
            k_row_12[1] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_12[0], T.uint32(0)) >> T.uint32(16))))
            k_row_12[2] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_12[1], T.uint32(0)) >> T.uint32(0))))
            k_row_12[3] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_12[1], T.uint32(0)) >> T.uint32(16))))
            k_row_12[4] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_12[2], T.uint32(0)) >> T.uint32(0))))
            k_row_12[5] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_12[2], T.uint32(0)) >> T.uint32(16))))
            k_row_12[6] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_12[3], T.uint32(0)) >> T.uint32(0))))
            k_row_12[7] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_12[3], T.uint32(0)) >> T.uint32(16))))
            k_row_12[0] = k_row_12[0] - own_k_mean[0]
            k_row_12[1] = k_row_12[1] - own_k_mean[1]
            k_row_12[2] = k_row_12[2] - own_k_mean[2]
            k_row_12[3] = k_row_12[3] - own_k_mean[3]
            k_row_12[4] = k_row_12[4] - own_k_mean[4]
            k_row_12[5] = k_row_12[5] - own_k_mean[5]
            k_row_12[6] = k_row_12[6] - own_k_mean[6]
            k_row_12[7] = k_row_12[7] - own_k_mean[7]
            top_96 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_96[0] = T.max(0, T.reinterpret("int32", k_row_12[0]) & 2147483647)
            top_97 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_97[0] = T.max(top_96[0], T.reinterpret("int32", k_row_12[1]) & 2147483647)
            top_98 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_98[0] = T.max(top_97[0], T.reinterpret("int32", k_row_12[2]) & 2147483647)
            top_99 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_99[0] = T.max(top_98[0], T.reinterpret("int32", k_row_12[3]) & 2147483647)
            top_100 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_100[0] = T.max(top_99[0], T.reinterpret("int32", k_row_12[4]) & 2147483647)
            top_101 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_101[0] = T.max(top_100[0], T.reinterpret("int32", k_row_12[5]) & 2147483647)
            top_102 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_102[0] = T.max(top_101[0], T.reinterpret("int32", k_row_12[6]) & 2147483647)
            top_103 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_103[0] = T.max(top_102[0], T.reinterpret("int32", k_row_12[7]) & 2147483647)
            row_top_12 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            row_top_12[0] = top_103[0]
            row_top_12[0] = T.max(row_top_12[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_top_12[0], 1, 32))
            row_top_12[0] = T.max(row_top_12[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_top_12[0], 2, 32))
            row_top_12[0] = T.max(row_top_12[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_top_12[0], 4, 32))
            if row_12[0] < last[0] and chunk[0] == 0:
                tops[row_12[0] - first[0]] = row_top_12[0]
            row_words_13[0] = T.cuda.func_call("attngen_opaque_word", row_words_13[0], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_13[1] = T.cuda.func_call("attngen_opaque_word", row_words_13[1], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_13[2] = T.cuda.func_call("attngen_opaque_word", row_words_13[2], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_13[3] = T.cuda.func_call("attngen_opaque_word", row_words_13[3], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            k_row_13 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            k_row_13[0] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_13[0], T.uint32(0)) >> T.uint32(0))))
            k_row_13[1] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_13[0], T.uint32(0)) >> T.uint32(16))))
            k_row_13[2] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_13[1], T.uint32(0)) >> T.uint32(0))))
            k_row_13[3] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_13[1], T.uint32(0)) >> T.uint32(16))))
            k_row_13[4] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_13[2], T.uint32(0)) >> T.uint32(0))))
            k_row_13[5] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_13[2], T.uint32(0)) >> T.uint32(16))))
            k_row_13[6] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_13[3], T.uint32(0)) >> T.uint32(0))))
            k_row_13[7] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_13[3], T.uint32(0)) >> T.uint32(16))))
            k_row_13[0] = k_row_13[0] - own_k_mean[0]
            k_row_13[1] = k_row_13[1] - own_k_mean[1]
            k_row_13[2] = k_row_13[2] - own_k_mean[2]
            k_row_13[3] = k_row_13[3] - own_k_mean[3]
            k_row_13[4] = k_row_13[4] - own_k_mean[4]
            k_row_13[5] = k_row_13[5] - own_k_mean[5]
            k_row_13[6] = k_row_13[6] - own_k_mean[6]
            k_row_13[7] = k_row_13[7] - own_k_mean[7]
            top_104 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_104[0] = T.max(0, T.reinterpret("int32", k_row_13[0]) & 2147483647)
            top_105 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_105[0] = T.max(top_104[0], T.reinterpret("int32", k_row_13[1]) & 2147483647)
            top_106 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_106[0] = T.max(top_105[0], T.reinterpret("int32", k_row_13[2]) & 2147483647)
            top_107 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_107[0] = T.max(top_106[0], T.reinterpret("int32", k_row_13[3]) & 2147483647)
            top_108 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_108[0] = T.max(top_107[0], T.reinterpret("int32", k_row_13[4]) & 2147483647)
            top_109 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_109[0] = T.max(top_108[0], T.reinterpret("int32", k_row_13[5]) & 2147483647)
            top_110 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_110[0] = T.max(top_109[0], T.reinterpret("int32", k_row_13[6]) & 2147483647)
            top_111 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_111[0] = T.max(top_110[0], T.reinterpret("int32", k_row_13[7]) & 2147483647)
            row_top_13 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            row_top_13[0] = top_111[0]
            row_top_13[0] = T.max(row_top_13[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_top_13[0], 1, 32))
            row_top_13[0] = T.max(row_top_13[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_top_13[0], 2, 32))
            row_top_13[0] = T.max(row_top_13[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_top_13[0], 4, 32))
            if row_13[0] < last[0] and chunk[0] == 0:
                tops[row_13[0] - first[0]] = row_top_13[0]
            row_words_14[0] = T.cuda.func_call("attngen_opaque_word", row_words_14[0], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_14[1] = T.cuda.func_call("attngen_opaque_word", row_words_14[1], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_14[2] = T.cuda.func_call("attngen_opaque_word", row_words_14[2], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_14[3] = T.cuda.func_call("attngen_opaque_word", row_words_14[3], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            k_row_14 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            k_row_14[0] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_14[0], T.uint32(0)) >> T.uint32(0))))
            k_row_14[1] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_14[0], T.uint32(0)) >> T.uint32(16))))
            k_row_14[2] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_14[1], T.uint32(0)) >> T.uint32(0))))
            k_row_14[3] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_14[1], T.uint32(0)) >> T.uint32(16))))
            k_row_14[4] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_14[2], T.uint32(0)) >> T.uint32(0))))
            k_row_14[5] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_14[2], T.uint32(0)) >> T.uint32(16))))
            k_row_14[6] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_14[3], T.uint32(0)) >> T.uint32(0))))
            k_row_14[7] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_14[3], T.uint32(0)) >> T.uint32(16))))
            k_row_14[0] = k_row_14[0] - own_k_mean[0]
            k_row_14[1] = k_row_14[1] - own_k_mean[1]
            k_row_14[2] = k_row_14[2] - own_k_mean[2]
            k_row_14[3] = k_row_14[3] - own_k_mean[3]
            k_row_14[4] = k_row_14[4] - own_k_mean[4]
            k_row_14[5] = k_row_14[5] - own_k_mean[5]
            k_row_14[6] = k_row_14[6] - own_k_mean[6]
            k_row_14[7] = k_row_14[7] - own_k_mean[7]
            top_112 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_112[0] = T.max(0, T.reinterpret("int32", k_row_14[0]) & 2147483647)
            top_113 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_113[0] = T.max(top_112[0], T.reinterpret("int32", k_row_14[1]) & 2147483647)
            top_114 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_114[0] = T.max(top_113[0], T.reinterpret("int32", k_row_14[2]) & 2147483647)
            top_115 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_115[0] = T.max(top_114[0], T.reinterpret("int32", k_row_14[3]) & 2147483647)
            top_116 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_116[0] = T.max(top_115[0], T.reinterpret("int32", k_row_14[4]) & 2147483647)
            top_117 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_117[0] = T.max(top_116[0], T.reinterpret("int32", k_row_14[5]) & 2147483647)
            top_118 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_118[0] = T.max(top_117[0], T.reinterpret("int32", k_row_14[6]) & 2147483647)
            top_119 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_119[0] = T.max(top_118[0], T.reinterpret("int32", k_row_14[7]) & 2147483647)
            row_top_14 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            row_top_14[0] = top_119[0]
            row_top_14[0] = T.max(row_top_14[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_top_14[0], 1, 32))
            row_top_14[0] = T.max(row_top_14[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_top_14[0], 2, 32))
            row_top_14[0] = T.max(row_top_14[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_top_14[0], 4, 32))
            if row_14[0] < last[0] and chunk[0] == 0:
                tops[row_14[0] - first[0]] = row_top_14[0]
            row_words_15[0] = T.cuda.func_call("attngen_opaque_word", row_words_15[0], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_15[1] = T.cuda.func_call("attngen_opaque_word", row_words_15[1], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_15[2] = T.cuda.func_call("attngen_opaque_word", row_words_15[2], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_15[3] = T.cuda.func_call("attngen_opaque_word", row_words_15[3], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            k_row_15 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            k_row_15[0] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_15[0], T.uint32(0)) >> T.uint32(0))))
            k_row_15[1] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_15[0], T.uint32(0)) >> T.uint32(16))))
            k_row_15[2] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_15[1], T.uint32(0)) >> T.uint32(0))))
            k_row_15[3] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_15[1], T.uint32(0)) >> T.uint32(16))))
            k_row_15[4] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_15[2], T.uint32(0)) >> T.uint32(0))))
            k_row_15[5] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_15[2], T.uint32(0)) >> T.uint32(16))))
            k_row_15[6] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_15[3], T.uint32(0)) >> T.uint32(0))))
            k_row_15[7] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_15[3], T.uint32(0)) >> T.uint32(16))))
            k_row_15[0] = k_row_15[0] - own_k_mean[0]
            k_row_15[1] = k_row_15[1] - own_k_mean[1]
            k_row_15[2] = k_row_15[2] - own_k_mean[2]
            k_row_15[3] = k_row_15[3] - own_k_mean[3]
            k_row_15[4] = k_row_15[4] - own_k_mean[4]
            k_row_15[5] = k_row_15[5] - own_k_mean[5]
            k_row_15[6] = k_row_15[6] - own_k_mean[6]
            k_row_15[7] = k_row_15[7] - own_k_mean[7]
            top_120 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_120[0] = T.max(0, T.reinterpret("int32", k_row_15[0]) & 2147483647)
            top_121 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_121[0] = T.max(top_120[0], T.reinterpret("int32", k_row_15[1]) & 2147483647)
            top_122 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_122[0] = T.max(top_121[0], T.reinterpret("int32", k_row_15[2]) & 2147483647)
            top_123 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_123[0] = T.max(top_122[0], T.reinterpret("int32", k_row_15[3]) & 2147483647)
            top_124 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_124[0] = T.max(top_123[0], T.reinterpret("int32", k_row_15[4]) & 2147483647)
            top_125 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_125[0] = T.max(top_124[0], T.reinterpret("int32", k_row_15[5]) & 2147483647)
            top_126 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_126[0] = T.max(top_125[0], T.reinterpret("int32", k_row_15[6]) & 2147483647)
            top_127 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_127[0] = T.max(top_126[0], T.reinterpret("int32", k_row_15[7]) & 2147483647)
            row_top_15 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            row_top_15[0] = top_127[0]
            row_top_15[0] = T.max(row_top_15[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_top_15[0], 1, 32))
            row_top_15[0] = T.max(row_top_15[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_top_15[0], 2, 32))
            row_top_15[0] = T.max(row_top_15[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_top_15[0], 4, 32))
            if row_15[0] < last[0] and chunk[0] == 0:
                tops[row_15[0] - first[0]] = row_top_15[0]
            T.cuda.cta_sync()
            groups = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            groups[0] = T.Div(T.max(last[0] - first[0], 0) + 63, 64) * 4
            group_lane = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            group_lane[0] = v_1 & 15
            for round in range(T.Div(groups[0] + 7, 8)):
                group = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                group[0] = round * 8 + T.Div(v_1, 16)
                group_first = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                group_first[0] = T.Div(group[0], 4) * 64 + T.truncmod(group[0], 4) * 2
                highest = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                highest[0] = 0
                for step in range(1):
                    member = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    member[0] = step * 16 + group_lane[0]
                    member_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    member_row[0] = group_first[0] + T.Div(member[0], 2) * 8 + T.truncmod(member[0], 2)
                    if member[0] < 16 and member_row[0] < last[0] - first[0]:
                        member_top = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        member_top[0] = tops[member_row[0]]
                        if member_top[0] < 2139095040:
                            highest[0] = T.max(highest[0], member_top[0])
                highest[0] = T.max(highest[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), highest[0], 1, 32))
                highest[0] = T.max(highest[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), highest[0], 2, 32))
                highest[0] = T.max(highest[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), highest[0], 4, 32))
                highest[0] = T.max(highest[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), highest[0], 8, 32))
                if group[0] < groups[0] and group_lane[0] == 0:
                    group_top = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    group_top[0] = T.reinterpret("float32", highest[0])
                    group_scale = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    group_scale[0] = T.Select(group_top[0] > T.float32(1.0000000000000001e-30), group_top[0] * T.float32(0.007874015748031496), T.float32(0.0))
                    scales[group[0]] = group_scale[0]
                    inverses[group[0]] = T.Select(group_scale[0] > T.float32(0.0), T.float32(1.0) / T.Select(group_scale[0] > T.float32(0.0), group_scale[0], T.float32(1.0)), T.float32(0.0))
            T.cuda.cta_sync()
            row_words[0] = T.cuda.func_call("attngen_opaque_word", row_words[0], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words[1] = T.cuda.func_call("attngen_opaque_word", row_words[1], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words[2] = T.cuda.func_call("attngen_opaque_word", row_words[2], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words[3] = T.cuda.func_call("attngen_opaque_word", row_words[3], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            k_row_16 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            k_row_16[0] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words[0], T.uint32(0)) >> T.uint32(0))))
            k_row_16[1] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words[0], T.uint32(0)) >> T.uint32(16))))
            k_row_16[2] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words[1], T.uint32(0)) >> T.uint32(0))))
            k_row_16[3] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words[1], T.uint32(0)) >> T.uint32(16))))
            k_row_16[4] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words[2], T.uint32(0)) >> T.uint32(0))))
            k_row_16[5] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words[2], T.uint32(0)) >> T.uint32(16))))
            k_row_16[6] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words[3], T.uint32(0)) >> T.uint32(0))))
            k_row_16[7] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words[3], T.uint32(0)) >> T.uint32(16))))
            k_row_16[0] = k_row_16[0] - own_k_mean[0]
            k_row_16[1] = k_row_16[1] - own_k_mean[1]
            k_row_16[2] = k_row_16[2] - own_k_mean[2]
            k_row_16[3] = k_row_16[3] - own_k_mean[3]
            k_row_16[4] = k_row_16[4] - own_k_mean[4]
            k_row_16[5] = k_row_16[5] - own_k_mean[5]
            k_row_16[6] = k_row_16[6] - own_k_mean[6]
            k_row_16[7] = k_row_16[7] - own_k_mean[7]
            within = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            within[0] = row[0] - first[0]
            group = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            group[0] = T.min(T.Div(within[0], 64) * 4 + T.Div(T.truncmod(within[0], 8), 2), 255)
            inverse = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            inverse[0] = inverses[group[0]]
            y = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y[0] = k_row_16[0] * inverse[0]
            n = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n[0] = T.Cast("int32", T.max(T.min(y[0] + T.Select(y[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_1 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_1[0] = k_row_16[1] * inverse[0]
            n_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_1[0] = T.Cast("int32", T.max(T.min(y_1[0] + T.Select(y_1[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_2 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_2[0] = k_row_16[2] * inverse[0]
            n_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_2[0] = T.Cast("int32", T.max(T.min(y_2[0] + T.Select(y_2[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_3 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_3[0] = k_row_16[3] * inverse[0]
            n_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_3[0] = T.Cast("int32", T.max(T.min(y_3[0] + T.Select(y_3[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_4 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_4[0] = k_row_16[4] * inverse[0]
            n_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_4[0] = T.Cast("int32", T.max(T.min(y_4[0] + T.Select(y_4[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_5 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_5[0] = k_row_16[5] * inverse[0]
            n_5 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_5[0] = T.Cast("int32", T.max(T.min(y_5[0] + T.Select(y_5[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_6 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_6[0] = k_row_16[6] * inverse[0]
            n_6 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_6[0] = T.Cast("int32", T.max(T.min(y_6[0] + T.Select(y_6[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_7 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_7[0] = k_row_16[7] * inverse[0]
            n_7 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_7[0] = T.Cast("int32", T.max(T.min(y_7[0] + T.Select(y_7[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            packed = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            packed[0] = T.Cast("uint32", 0 | n[0] & 255 | (n_1[0] & 255) << 8 | (n_2[0] & 255) << 16 | (n_3[0] & 255) << 24)
            packed_1 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            packed_1[0] = T.Cast("uint32", 0 | n_4[0] & 255 | (n_5[0] & 255) << 8 | (n_6[0] & 255) << 16 | (n_7[0] & 255) << 24)
            k_int8_at = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            k_int8_at[0] = T.Cast("int64", b[0]) * k_int8_stride_0 + T.Cast("int64", head[0]) * k_int8_stride_1 + T.Cast("int64", row[0]) * k_int8_stride_2
            T.ptx.st(T.address_of(k_int8[k_int8_at[0] + T.Cast("int64", chunk[0] * 8)]), packed[0], packed_1[0], row[0] < last[0], "", "", "global", "", "", "", "v2", "b32", "pred")
            row_words_1[0] = T.cuda.func_call("attngen_opaque_word", row_words_1[0], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_1[1] = T.cuda.func_call("attngen_opaque_word", row_words_1[1], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_1[2] = T.cuda.func_call("attngen_opaque_word", row_words_1[2], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_1[3] = T.cuda.func_call("attngen_opaque_word", row_words_1[3], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            k_row_17 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            k_row_17[0] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_1[0], T.uint32(0)) >> T.uint32(0))))
            k_row_17[1] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_1[0], T.uint32(0)) >> T.uint32(16))))
            k_row_17[2] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_1[1], T.uint32(0)) >> T.uint32(0))))
            k_row_17[3] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_1[1], T.uint32(0)) >> T.uint32(16))))
            k_row_17[4] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_1[2], T.uint32(0)) >> T.uint32(0))))
            k_row_17[5] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_1[2], T.uint32(0)) >> T.uint32(16))))
            k_row_17[6] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_1[3], T.uint32(0)) >> T.uint32(0))))
            k_row_17[7] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_1[3], T.uint32(0)) >> T.uint32(16))))
            k_row_17[0] = k_row_17[0] - own_k_mean[0]
            k_row_17[1] = k_row_17[1] - own_k_mean[1]
            k_row_17[2] = k_row_17[2] - own_k_mean[2]
            k_row_17[3] = k_row_17[3] - own_k_mean[3]
            k_row_17[4] = k_row_17[4] - own_k_mean[4]
            k_row_17[5] = k_row_17[5] - own_k_mean[5]
            k_row_17[6] = k_row_17[6] - own_k_mean[6]
            k_row_17[7] = k_row_17[7] - own_k_mean[7]
            within_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            within_1[0] = row_1[0] - first[0]
            group_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            group_1[0] = T.min(T.Div(within_1[0], 64) * 4 + T.Div(T.truncmod(within_1[0], 8), 2), 255)
            inverse_1 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            inverse_1[0] = inverses[group_1[0]]
            y_8 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_8[0] = k_row_17[0] * inverse_1[0]
            n_8 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_8[0] = T.Cast("int32", T.max(T.min(y_8[0] + T.Select(y_8[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_9 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_9[0] = k_row_17[1] * inverse_1[0]
            n_9 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_9[0] = T.Cast("int32", T.max(T.min(y_9[0] + T.Select(y_9[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_10 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_10[0] = k_row_17[2] * inverse_1[0]
            n_10 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_10[0] = T.Cast("int32", T.max(T.min(y_10[0] + T.Select(y_10[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_11 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_11[0] = k_row_17[3] * inverse_1[0]
            n_11 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_11[0] = T.Cast("int32", T.max(T.min(y_11[0] + T.Select(y_11[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_12 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_12[0] = k_row_17[4] * inverse_1[0]
            n_12 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_12[0] = T.Cast("int32", T.max(T.min(y_12[0] + T.Select(y_12[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_13 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_13[0] = k_row_17[5] * inverse_1[0]
            n_13 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_13[0] = T.Cast("int32", T.max(T.min(y_13[0] + T.Select(y_13[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_14 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_14[0] = k_row_17[6] * inverse_1[0]
            n_14 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_14[0] = T.Cast("int32", T.max(T.min(y_14[0] + T.Select(y_14[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_15 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_15[0] = k_row_17[7] * inverse_1[0]
            n_15 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_15[0] = T.Cast("int32", T.max(T.min(y_15[0] + T.Select(y_15[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            packed_2 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            packed_2[0] = T.Cast("uint32", 0 | n_8[0] & 255 | (n_9[0] & 255) << 8 | (n_10[0] & 255) << 16 | (n_11[0] & 255) << 24)
            packed_3 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            packed_3[0] = T.Cast("uint32", 0 | n_12[0] & 255 | (n_13[0] & 255) << 8 | (n_14[0] & 255) << 16 | (n_15[0] & 255) << 24)
            k_int8_at_1 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            k_int8_at_1[0] = T.Cast("int64", b[0]) * k_int8_stride_0 + T.Cast("int64", head[0]) * k_int8_stride_1 + T.Cast("int64", row_1[0]) * k_int8_stride_2
            T.ptx.st(T.address_of(k_int8[k_int8_at_1[0] + T.Cast("int64", chunk[0] * 8)]), packed_2[0], packed_3[0], row_1[0] < last[0], "", "", "global", "", "", "", "v2", "b32", "pred")
            row_words_2[0] = T.cuda.func_call("attngen_opaque_word", row_words_2[0], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_2[1] = T.cuda.func_call("attngen_opaque_word", row_words_2[1], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_2[2] = T.cuda.func_call("attngen_opaque_word", row_words_2[2], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_2[3] = T.cuda.func_call("attngen_opaque_word", row_words_2[3], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            k_row_18 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            k_row_18[0] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_2[0], T.uint32(0)) >> T.uint32(0))))
            k_row_18[1] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_2[0], T.uint32(0)) >> T.uint32(16))))
            k_row_18[2] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_2[1], T.uint32(0)) >> T.uint32(0))))
            k_row_18[3] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_2[1], T.uint32(0)) >> T.uint32(16))))
            k_row_18[4] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_2[2], T.uint32(0)) >> T.uint32(0))))
            k_row_18[5] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_2[2], T.uint32(0)) >> T.uint32(16))))
            k_row_18[6] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_2[3], T.uint32(0)) >> T.uint32(0))))
            k_row_18[7] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_2[3], T.uint32(0)) >> T.uint32(16))))
            k_row_18[0] = k_row_18[0] - own_k_mean[0]
            k_row_18[1] = k_row_18[1] - own_k_mean[1]
            k_row_18[2] = k_row_18[2] - own_k_mean[2]
            k_row_18[3] = k_row_18[3] - own_k_mean[3]
            k_row_18[4] = k_row_18[4] - own_k_mean[4]
            k_row_18[5] = k_row_18[5] - own_k_mean[5]
            k_row_18[6] = k_row_18[6] - own_k_mean[6]
            k_row_18[7] = k_row_18[7] - own_k_mean[7]
            within_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            within_2[0] = row_2[0] - first[0]
            group_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            group_2[0] = T.min(T.Div(within_2[0], 64) * 4 + T.Div(T.truncmod(within_2[0], 8), 2), 255)
            inverse_2 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            inverse_2[0] = inverses[group_2[0]]
            y_16 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_16[0] = k_row_18[0] * inverse_2[0]
            n_16 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_16[0] = T.Cast("int32", T.max(T.min(y_16[0] + T.Select(y_16[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_17 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_17[0] = k_row_18[1] * inverse_2[0]
            n_17 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_17[0] = T.Cast("int32", T.max(T.min(y_17[0] + T.Select(y_17[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_18 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_18[0] = k_row_18[2] * inverse_2[0]
            n_18 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_18[0] = T.Cast("int32", T.max(T.min(y_18[0] + T.Select(y_18[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_19 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_19[0] = k_row_18[3] * inverse_2[0]
            n_19 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_19[0] = T.Cast("int32", T.max(T.min(y_19[0] + T.Select(y_19[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_20 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_20[0] = k_row_18[4] * inverse_2[0]
            n_20 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_20[0] = T.Cast("int32", T.max(T.min(y_20[0] + T.Select(y_20[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_21 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_21[0] = k_row_18[5] * inverse_2[0]
            n_21 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_21[0] = T.Cast("int32", T.max(T.min(y_21[0] + T.Select(y_21[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_22 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_22[0] = k_row_18[6] * inverse_2[0]
            n_22 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_22[0] = T.Cast("int32", T.max(T.min(y_22[0] + T.Select(y_22[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_23 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_23[0] = k_row_18[7] * inverse_2[0]
            n_23 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_23[0] = T.Cast("int32", T.max(T.min(y_23[0] + T.Select(y_23[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            packed_4 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            packed_4[0] = T.Cast("uint32", 0 | n_16[0] & 255 | (n_17[0] & 255) << 8 | (n_18[0] & 255) << 16 | (n_19[0] & 255) << 24)
            packed_5 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            packed_5[0] = T.Cast("uint32", 0 | n_20[0] & 255 | (n_21[0] & 255) << 8 | (n_22[0] & 255) << 16 | (n_23[0] & 255) << 24)
            k_int8_at_2 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            k_int8_at_2[0] = T.Cast("int64", b[0]) * k_int8_stride_0 + T.Cast("int64", head[0]) * k_int8_stride_1 + T.Cast("int64", row_2[0]) * k_int8_stride_2
            T.ptx.st(T.address_of(k_int8[k_int8_at_2[0] + T.Cast("int64", chunk[0] * 8)]), packed_4[0], packed_5[0], row_2[0] < last[0], "", "", "global", "", "", "", "v2", "b32", "pred")
            row_words_3[0] = T.cuda.func_call("attngen_opaque_word", row_words_3[0], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_3[1] = T.cuda.func_call("attngen_opaque_word", row_words_3[1], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_3[2] = T.cuda.func_call("attngen_opaque_word", row_words_3[2], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_3[3] = T.cuda.func_call("attngen_opaque_word", row_words_3[3], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            k_row_19 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            k_row_19[0] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_3[0], T.uint32(0)) >> T.uint32(0))))
            k_row_19[1] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_3[0], T.uint32(0)) >> T.uint32(16))))
            k_row_19[2] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_3[1], T.uint32(0)) >> T.uint32(0))))
            k_row_19[3] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_3[1], T.uint32(0)) >> T.uint32(16))))
            k_row_19[4] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_3[2], T.uint32(0)) >> T.uint32(0))))
            k_row_19[5] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_3[2], T.uint32(0)) >> T.uint32(16))))
            k_row_19[6] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_3[3], T.uint32(0)) >> T.uint32(0))))
            k_row_19[7] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_3[3], T.uint32(0)) >> T.uint32(16))))
            k_row_19[0] = k_row_19[0] - own_k_mean[0]
            k_row_19[1] = k_row_19[1] - own_k_mean[1]
            k_row_19[2] = k_row_19[2] - own_k_mean[2]
            k_row_19[3] = k_row_19[3] - own_k_mean[3]
            k_row_19[4] = k_row_19[4] - own_k_mean[4]
            k_row_19[5] = k_row_19[5] - own_k_mean[5]
            k_row_19[6] = k_row_19[6] - own_k_mean[6]
            k_row_19[7] = k_row_19[7] - own_k_mean[7]
            within_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            within_3[0] = row_3[0] - first[0]
            group_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            group_3[0] = T.min(T.Div(within_3[0], 64) * 4 + T.Div(T.truncmod(within_3[0], 8), 2), 255)
            inverse_3 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            inverse_3[0] = inverses[group_3[0]]
            y_24 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_24[0] = k_row_19[0] * inverse_3[0]
            n_24 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_24[0] = T.Cast("int32", T.max(T.min(y_24[0] + T.Select(y_24[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_25 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_25[0] = k_row_19[1] * inverse_3[0]
            n_25 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_25[0] = T.Cast("int32", T.max(T.min(y_25[0] + T.Select(y_25[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_26 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_26[0] = k_row_19[2] * inverse_3[0]
            n_26 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_26[0] = T.Cast("int32", T.max(T.min(y_26[0] + T.Select(y_26[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_27 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_27[0] = k_row_19[3] * inverse_3[0]
            n_27 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_27[0] = T.Cast("int32", T.max(T.min(y_27[0] + T.Select(y_27[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_28 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_28[0] = k_row_19[4] * inverse_3[0]
            n_28 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_28[0] = T.Cast("int32", T.max(T.min(y_28[0] + T.Select(y_28[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_29 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_29[0] = k_row_19[5] * inverse_3[0]
            n_29 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_29[0] = T.Cast("int32", T.max(T.min(y_29[0] + T.Select(y_29[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_30 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_30[0] = k_row_19[6] * inverse_3[0]
            n_30 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_30[0] = T.Cast("int32", T.max(T.min(y_30[0] + T.Select(y_30[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_31 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_31[0] = k_row_19[7] * inverse_3[0]
            n_31 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_31[0] = T.Cast("int32", T.max(T.min(y_31[0] + T.Select(y_31[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            packed_6 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            packed_6[0] = T.Cast("uint32", 0 | n_24[0] & 255 | (n_25[0] & 255) << 8 | (n_26[0] & 255) << 16 | (n_27[0] & 255) << 24)
            packed_7 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            packed_7[0] = T.Cast("uint32", 0 | n_28[0] & 255 | (n_29[0] & 255) << 8 | (n_30[0] & 255) << 16 | (n_31[0] & 255) << 24)
            k_int8_at_3 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            k_int8_at_3[0] = T.Cast("int64", b[0]) * k_int8_stride_0 + T.Cast("int64", head[0]) * k_int8_stride_1 + T.Cast("int64", row_3[0]) * k_int8_stride_2
            T.ptx.st(T.address_of(k_int8[k_int8_at_3[0] + T.Cast("int64", chunk[0] * 8)]), packed_6[0], packed_7[0], row_3[0] < last[0], "", "", "global", "", "", "", "v2", "b32", "pred")
            row_words_4[0] = T.cuda.func_call("attngen_opaque_word", row_words_4[0], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_4[1] = T.cuda.func_call("attngen_opaque_word", row_words_4[1], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_4[2] = T.cuda.func_call("attngen_opaque_word", row_words_4[2], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_4[3] = T.cuda.func_call("attngen_opaque_word", row_words_4[3], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            k_row_20 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            k_row_20[0] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_4[0], T.uint32(0)) >> T.uint32(0))))
            k_row_20[1] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_4[0], T.uint32(0)) >> T.uint32(16))))
            k_row_20[2] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_4[1], T.uint32(0)) >> T.uint32(0))))
            k_row_20[3] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_4[1], T.uint32(0)) >> T.uint32(16))))
            k_row_20[4] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_4[2], T.uint32(0)) >> T.uint32(0))))
            k_row_20[5] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_4[2], T.uint32(0)) >> T.uint32(16))))
            k_row_20[6] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_4[3], T.uint32(0)) >> T.uint32(0))))
            k_row_20[7] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_4[3], T.uint32(0)) >> T.uint32(16))))
            k_row_20[0] = k_row_20[0] - own_k_mean[0]
            k_row_20[1] = k_row_20[1] - own_k_mean[1]
            k_row_20[2] = k_row_20[2] - own_k_mean[2]
            k_row_20[3] = k_row_20[3] - own_k_mean[3]
            k_row_20[4] = k_row_20[4] - own_k_mean[4]
            k_row_20[5] = k_row_20[5] - own_k_mean[5]
            k_row_20[6] = k_row_20[6] - own_k_mean[6]
            k_row_20[7] = k_row_20[7] - own_k_mean[7]
            within_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            within_4[0] = row_4[0] - first[0]
            group_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            group_4[0] = T.min(T.Div(within_4[0], 64) * 4 + T.Div(T.truncmod(within_4[0], 8), 2), 255)
            inverse_4 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            inverse_4[0] = inverses[group_4[0]]
            y_32 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_32[0] = k_row_20[0] * inverse_4[0]
            n_32 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_32[0] = T.Cast("int32", T.max(T.min(y_32[0] + T.Select(y_32[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_33 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_33[0] = k_row_20[1] * inverse_4[0]
            n_33 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_33[0] = T.Cast("int32", T.max(T.min(y_33[0] + T.Select(y_33[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_34 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_34[0] = k_row_20[2] * inverse_4[0]
            n_34 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_34[0] = T.Cast("int32", T.max(T.min(y_34[0] + T.Select(y_34[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_35 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_35[0] = k_row_20[3] * inverse_4[0]
            n_35 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_35[0] = T.Cast("int32", T.max(T.min(y_35[0] + T.Select(y_35[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_36 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_36[0] = k_row_20[4] * inverse_4[0]
            n_36 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_36[0] = T.Cast("int32", T.max(T.min(y_36[0] + T.Select(y_36[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_37 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_37[0] = k_row_20[5] * inverse_4[0]
            n_37 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_37[0] = T.Cast("int32", T.max(T.min(y_37[0] + T.Select(y_37[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_38 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_38[0] = k_row_20[6] * inverse_4[0]
            n_38 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_38[0] = T.Cast("int32", T.max(T.min(y_38[0] + T.Select(y_38[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_39 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_39[0] = k_row_20[7] * inverse_4[0]
            n_39 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_39[0] = T.Cast("int32", T.max(T.min(y_39[0] + T.Select(y_39[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            packed_8 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            packed_8[0] = T.Cast("uint32", 0 | n_32[0] & 255 | (n_33[0] & 255) << 8 | (n_34[0] & 255) << 16 | (n_35[0] & 255) << 24)
            packed_9 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            packed_9[0] = T.Cast("uint32", 0 | n_36[0] & 255 | (n_37[0] & 255) << 8 | (n_38[0] & 255) << 16 | (n_39[0] & 255) << 24)
            k_int8_at_4 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            k_int8_at_4[0] = T.Cast("int64", b[0]) * k_int8_stride_0 + T.Cast("int64", head[0]) * k_int8_stride_1 + T.Cast("int64", row_4[0]) * k_int8_stride_2
            T.ptx.st(T.address_of(k_int8[k_int8_at_4[0] + T.Cast("int64", chunk[0] * 8)]), packed_8[0], packed_9[0], row_4[0] < last[0], "", "", "global", "", "", "", "v2", "b32", "pred")
            row_words_5[0] = T.cuda.func_call("attngen_opaque_word", row_words_5[0], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_5[1] = T.cuda.func_call("attngen_opaque_word", row_words_5[1], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_5[2] = T.cuda.func_call("attngen_opaque_word", row_words_5[2], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_5[3] = T.cuda.func_call("attngen_opaque_word", row_words_5[3], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            k_row_21 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            k_row_21[0] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_5[0], T.uint32(0)) >> T.uint32(0))))
            k_row_21[1] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_5[0], T.uint32(0)) >> T.uint32(16))))
            k_row_21[2] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_5[1], T.uint32(0)) >> T.uint32(0))))
            k_row_21[3] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_5[1], T.uint32(0)) >> T.uint32(16))))
            k_row_21[4] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_5[2], T.uint32(0)) >> T.uint32(0))))
            k_row_21[5] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_5[2], T.uint32(0)) >> T.uint32(16))))
            k_row_21[6] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_5[3], T.uint32(0)) >> T.uint32(0))))
            k_row_21[7] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_5[3], T.uint32(0)) >> T.uint32(16))))
            k_row_21[0] = k_row_21[0] - own_k_mean[0]
            k_row_21[1] = k_row_21[1] - own_k_mean[1]
            k_row_21[2] = k_row_21[2] - own_k_mean[2]
            k_row_21[3] = k_row_21[3] - own_k_mean[3]
            k_row_21[4] = k_row_21[4] - own_k_mean[4]
            k_row_21[5] = k_row_21[5] - own_k_mean[5]
            k_row_21[6] = k_row_21[6] - own_k_mean[6]
            k_row_21[7] = k_row_21[7] - own_k_mean[7]
            within_5 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            within_5[0] = row_5[0] - first[0]
            group_5 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            group_5[0] = T.min(T.Div(within_5[0], 64) * 4 + T.Div(T.truncmod(within_5[0], 8), 2), 255)
            inverse_5 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            inverse_5[0] = inverses[group_5[0]]
            y_40 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_40[0] = k_row_21[0] * inverse_5[0]
            n_40 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_40[0] = T.Cast("int32", T.max(T.min(y_40[0] + T.Select(y_40[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_41 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_41[0] = k_row_21[1] * inverse_5[0]
            n_41 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_41[0] = T.Cast("int32", T.max(T.min(y_41[0] + T.Select(y_41[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_42 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_42[0] = k_row_21[2] * inverse_5[0]
            n_42 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_42[0] = T.Cast("int32", T.max(T.min(y_42[0] + T.Select(y_42[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_43 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_43[0] = k_row_21[3] * inverse_5[0]
            n_43 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_43[0] = T.Cast("int32", T.max(T.min(y_43[0] + T.Select(y_43[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_44 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_44[0] = k_row_21[4] * inverse_5[0]
            n_44 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_44[0] = T.Cast("int32", T.max(T.min(y_44[0] + T.Select(y_44[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_45 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_45[0] = k_row_21[5] * inverse_5[0]
            n_45 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_45[0] = T.Cast("int32", T.max(T.min(y_45[0] + T.Select(y_45[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_46 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_46[0] = k_row_21[6] * inverse_5[0]
            n_46 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_46[0] = T.Cast("int32", T.max(T.min(y_46[0] + T.Select(y_46[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_47 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_47[0] = k_row_21[7] * inverse_5[0]
            n_47 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_47[0] = T.Cast("int32", T.max(T.min(y_47[0] + T.Select(y_47[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            packed_10 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            packed_10[0] = T.Cast("uint32", 0 | n_40[0] & 255 | (n_41[0] & 255) << 8 | (n_42[0] & 255) << 16 | (n_43[0] & 255) << 24)
            packed_11 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            packed_11[0] = T.Cast("uint32", 0 | n_44[0] & 255 | (n_45[0] & 255) << 8 | (n_46[0] & 255) << 16 | (n_47[0] & 255) << 24)
            k_int8_at_5 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            k_int8_at_5[0] = T.Cast("int64", b[0]) * k_int8_stride_0 + T.Cast("int64", head[0]) * k_int8_stride_1 + T.Cast("int64", row_5[0]) * k_int8_stride_2
            T.ptx.st(T.address_of(k_int8[k_int8_at_5[0] + T.Cast("int64", chunk[0] * 8)]), packed_10[0], packed_11[0], row_5[0] < last[0], "", "", "global", "", "", "", "v2", "b32", "pred")
            row_words_6[0] = T.cuda.func_call("attngen_opaque_word", row_words_6[0], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_6[1] = T.cuda.func_call("attngen_opaque_word", row_words_6[1], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_6[2] = T.cuda.func_call("attngen_opaque_word", row_words_6[2], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_6[3] = T.cuda.func_call("attngen_opaque_word", row_words_6[3], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            k_row_22 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            k_row_22[0] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_6[0], T.uint32(0)) >> T.uint32(0))))
            k_row_22[1] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_6[0], T.uint32(0)) >> T.uint32(16))))
            k_row_22[2] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_6[1], T.uint32(0)) >> T.uint32(0))))
            k_row_22[3] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_6[1], T.uint32(0)) >> T.uint32(16))))
            k_row_22[4] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_6[2], T.uint32(0)) >> T.uint32(0))))
            k_row_22[5] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_6[2], T.uint32(0)) >> T.uint32(16))))
            k_row_22[6] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_6[3], T.uint32(0)) >> T.uint32(0))))
            k_row_22[7] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_6[3], T.uint32(0)) >> T.uint32(16))))
            k_row_22[0] = k_row_22[0] - own_k_mean[0]
            k_row_22[1] = k_row_22[1] - own_k_mean[1]
            k_row_22[2] = k_row_22[2] - own_k_mean[2]
            k_row_22[3] = k_row_22[3] - own_k_mean[3]
            k_row_22[4] = k_row_22[4] - own_k_mean[4]
            k_row_22[5] = k_row_22[5] - own_k_mean[5]
            k_row_22[6] = k_row_22[6] - own_k_mean[6]
            k_row_22[7] = k_row_22[7] - own_k_mean[7]
            within_6 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            within_6[0] = row_6[0] - first[0]
            group_6 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            group_6[0] = T.min(T.Div(within_6[0], 64) * 4 + T.Div(T.truncmod(within_6[0], 8), 2), 255)
            inverse_6 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            inverse_6[0] = inverses[group_6[0]]
            y_48 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_48[0] = k_row_22[0] * inverse_6[0]
            n_48 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_48[0] = T.Cast("int32", T.max(T.min(y_48[0] + T.Select(y_48[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_49 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_49[0] = k_row_22[1] * inverse_6[0]
            n_49 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_49[0] = T.Cast("int32", T.max(T.min(y_49[0] + T.Select(y_49[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_50 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_50[0] = k_row_22[2] * inverse_6[0]
            n_50 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_50[0] = T.Cast("int32", T.max(T.min(y_50[0] + T.Select(y_50[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_51 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_51[0] = k_row_22[3] * inverse_6[0]
            n_51 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_51[0] = T.Cast("int32", T.max(T.min(y_51[0] + T.Select(y_51[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_52 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_52[0] = k_row_22[4] * inverse_6[0]
            n_52 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_52[0] = T.Cast("int32", T.max(T.min(y_52[0] + T.Select(y_52[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_53 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_53[0] = k_row_22[5] * inverse_6[0]
            n_53 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_53[0] = T.Cast("int32", T.max(T.min(y_53[0] + T.Select(y_53[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_54 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_54[0] = k_row_22[6] * inverse_6[0]
            n_54 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_54[0] = T.Cast("int32", T.max(T.min(y_54[0] + T.Select(y_54[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_55 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_55[0] = k_row_22[7] * inverse_6[0]
            n_55 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_55[0] = T.Cast("int32", T.max(T.min(y_55[0] + T.Select(y_55[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            packed_12 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            packed_12[0] = T.Cast("uint32", 0 | n_48[0] & 255 | (n_49[0] & 255) << 8 | (n_50[0] & 255) << 16 | (n_51[0] & 255) << 24)
            packed_13 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            packed_13[0] = T.Cast("uint32", 0 | n_52[0] & 255 | (n_53[0] & 255) << 8 | (n_54[0] & 255) << 16 | (n_55[0] & 255) << 24)
            k_int8_at_6 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            k_int8_at_6[0] = T.Cast("int64", b[0]) * k_int8_stride_0 + T.Cast("int64", head[0]) * k_int8_stride_1 + T.Cast("int64", row_6[0]) * k_int8_stride_2
            T.ptx.st(T.address_of(k_int8[k_int8_at_6[0] + T.Cast("int64", chunk[0] * 8)]), packed_12[0], packed_13[0], row_6[0] < last[0], "", "", "global", "", "", "", "v2", "b32", "pred")
            row_words_7[0] = T.cuda.func_call("attngen_opaque_word", row_words_7[0], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_7[1] = T.cuda.func_call("attngen_opaque_word", row_words_7[1], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_7[2] = T.cuda.func_call("attngen_opaque_word", row_words_7[2], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_7[3] = T.cuda.func_call("attngen_opaque_word", row_words_7[3], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            k_row_23 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            k_row_23[0] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_7[0], T.uint32(0)) >> T.uint32(0))))
            k_row_23[1] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_7[0], T.uint32(0)) >> T.uint32(16))))
            k_row_23[2] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_7[1], T.uint32(0)) >> T.uint32(0))))
            k_row_23[3] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_7[1], T.uint32(0)) >> T.uint32(16))))
            k_row_23[4] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_7[2], T.uint32(0)) >> T.uint32(0))))
            k_row_23[5] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_7[2], T.uint32(0)) >> T.uint32(16))))
            k_row_23[6] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_7[3], T.uint32(0)) >> T.uint32(0))))
            k_row_23[7] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_7[3], T.uint32(0)) >> T.uint32(16))))
            k_row_23[0] = k_row_23[0] - own_k_mean[0]
            k_row_23[1] = k_row_23[1] - own_k_mean[1]
            k_row_23[2] = k_row_23[2] - own_k_mean[2]
            k_row_23[3] = k_row_23[3] - own_k_mean[3]
            k_row_23[4] = k_row_23[4] - own_k_mean[4]
            k_row_23[5] = k_row_23[5] - own_k_mean[5]
            k_row_23[6] = k_row_23[6] - own_k_mean[6]
            k_row_23[7] = k_row_23[7] - own_k_mean[7]
            within_7 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            within_7[0] = row_7[0] - first[0]
            group_7 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            group_7[0] = T.min(T.Div(within_7[0], 64) * 4 + T.Div(T.truncmod(within_7[0], 8), 2), 255)
            inverse_7 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            inverse_7[0] = inverses[group_7[0]]
            y_56 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_56[0] = k_row_23[0] * inverse_7[0]
            n_56 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_56[0] = T.Cast("int32", T.max(T.min(y_56[0] + T.Select(y_56[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_57 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_57[0] = k_row_23[1] * inverse_7[0]
            n_57 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_57[0] = T.Cast("int32", T.max(T.min(y_57[0] + T.Select(y_57[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_58 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_58[0] = k_row_23[2] * inverse_7[0]
            n_58 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_58[0] = T.Cast("int32", T.max(T.min(y_58[0] + T.Select(y_58[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_59 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_59[0] = k_row_23[3] * inverse_7[0]
            n_59 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_59[0] = T.Cast("int32", T.max(T.min(y_59[0] + T.Select(y_59[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_60 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_60[0] = k_row_23[4] * inverse_7[0]
            n_60 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_60[0] = T.Cast("int32", T.max(T.min(y_60[0] + T.Select(y_60[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_61 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_61[0] = k_row_23[5] * inverse_7[0]
            n_61 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_61[0] = T.Cast("int32", T.max(T.min(y_61[0] + T.Select(y_61[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_62 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_62[0] = k_row_23[6] * inverse_7[0]
            n_62 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_62[0] = T.Cast("int32", T.max(T.min(y_62[0] + T.Select(y_62[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_63 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_63[0] = k_row_23[7] * inverse_7[0]
            n_63 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_63[0] = T.Cast("int32", T.max(T.min(y_63[0] + T.Select(y_63[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            packed_14 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            packed_14[0] = T.Cast("uint32", 0 | n_56[0] & 255 | (n_57[0] & 255) << 8 | (n_58[0] & 255) << 16 | (n_59[0] & 255) << 24)
            packed_15 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            packed_15[0] = T.Cast("uint32", 0 | n_60[0] & 255 | (n_61[0] & 255) << 8 | (n_62[0] & 255) << 16 | (n_63[0] & 255) << 24)
            k_int8_at_7 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            k_int8_at_7[0] = T.Cast("int64", b[0]) * k_int8_stride_0 + T.Cast("int64", head[0]) * k_int8_stride_1 + T.Cast("int64", row_7[0]) * k_int8_stride_2
            T.ptx.st(T.address_of(k_int8[k_int8_at_7[0] + T.Cast("int64", chunk[0] * 8)]), packed_14[0], packed_15[0], row_7[0] < last[0], "", "", "global", "", "", "", "v2", "b32", "pred")
            row_words_8[0] = T.cuda.func_call("attngen_opaque_word", row_words_8[0], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_8[1] = T.cuda.func_call("attngen_opaque_word", row_words_8[1], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_8[2] = T.cuda.func_call("attngen_opaque_word", row_words_8[2], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_8[3] = T.cuda.func_call("attngen_opaque_word", row_words_8[3], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            k_row_24 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            k_row_24[0] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_8[0], T.uint32(0)) >> T.uint32(0))))
            k_row_24[1] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_8[0], T.uint32(0)) >> T.uint32(16))))
            k_row_24[2] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_8[1], T.uint32(0)) >> T.uint32(0))))
            k_row_24[3] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_8[1], T.uint32(0)) >> T.uint32(16))))
            k_row_24[4] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_8[2], T.uint32(0)) >> T.uint32(0))))
            k_row_24[5] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_8[2], T.uint32(0)) >> T.uint32(16))))
            k_row_24[6] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_8[3], T.uint32(0)) >> T.uint32(0))))
            k_row_24[7] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_8[3], T.uint32(0)) >> T.uint32(16))))
            k_row_24[0] = k_row_24[0] - own_k_mean[0]
            k_row_24[1] = k_row_24[1] - own_k_mean[1]
            k_row_24[2] = k_row_24[2] - own_k_mean[2]
            k_row_24[3] = k_row_24[3] - own_k_mean[3]
            k_row_24[4] = k_row_24[4] - own_k_mean[4]
            k_row_24[5] = k_row_24[5] - own_k_mean[5]
            k_row_24[6] = k_row_24[6] - own_k_mean[6]
            k_row_24[7] = k_row_24[7] - own_k_mean[7]
            within_8 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            within_8[0] = row_8[0] - first[0]
            group_8 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            group_8[0] = T.min(T.Div(within_8[0], 64) * 4 + T.Div(T.truncmod(within_8[0], 8), 2), 255)
            inverse_8 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            inverse_8[0] = inverses[group_8[0]]
            y_64 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_64[0] = k_row_24[0] * inverse_8[0]
            n_64 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_64[0] = T.Cast("int32", T.max(T.min(y_64[0] + T.Select(y_64[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_65 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_65[0] = k_row_24[1] * inverse_8[0]
            n_65 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_65[0] = T.Cast("int32", T.max(T.min(y_65[0] + T.Select(y_65[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_66 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_66[0] = k_row_24[2] * inverse_8[0]
            n_66 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_66[0] = T.Cast("int32", T.max(T.min(y_66[0] + T.Select(y_66[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_67 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_67[0] = k_row_24[3] * inverse_8[0]
            n_67 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_67[0] = T.Cast("int32", T.max(T.min(y_67[0] + T.Select(y_67[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_68 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_68[0] = k_row_24[4] * inverse_8[0]
            n_68 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_68[0] = T.Cast("int32", T.max(T.min(y_68[0] + T.Select(y_68[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_69 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_69[0] = k_row_24[5] * inverse_8[0]
            n_69 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_69[0] = T.Cast("int32", T.max(T.min(y_69[0] + T.Select(y_69[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_70 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_70[0] = k_row_24[6] * inverse_8[0]
            n_70 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_70[0] = T.Cast("int32", T.max(T.min(y_70[0] + T.Select(y_70[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_71 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_71[0] = k_row_24[7] * inverse_8[0]
            n_71 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_71[0] = T.Cast("int32", T.max(T.min(y_71[0] + T.Select(y_71[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            packed_16 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            packed_16[0] = T.Cast("uint32", 0 | n_64[0] & 255 | (n_65[0] & 255) << 8 | (n_66[0] & 255) << 16 | (n_67[0] & 255) << 24)
            packed_17 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            packed_17[0] = T.Cast("uint32", 0 | n_68[0] & 255 | (n_69[0] & 255) << 8 | (n_70[0] & 255) << 16 | (n_71[0] & 255) << 24)
            k_int8_at_8 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            k_int8_at_8[0] = T.Cast("int64", b[0]) * k_int8_stride_0 + T.Cast("int64", head[0]) * k_int8_stride_1 + T.Cast("int64", row_8[0]) * k_int8_stride_2
            T.ptx.st(T.address_of(k_int8[k_int8_at_8[0] + T.Cast("int64", chunk[0] * 8)]), packed_16[0], packed_17[0], row_8[0] < last[0], "", "", "global", "", "", "", "v2", "b32", "pred")
            row_words_9[0] = T.cuda.func_call("attngen_opaque_word", row_words_9[0], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_9[1] = T.cuda.func_call("attngen_opaque_word", row_words_9[1], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_9[2] = T.cuda.func_call("attngen_opaque_word", row_words_9[2], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_9[3] = T.cuda.func_call("attngen_opaque_word", row_words_9[3], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            k_row_25 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            k_row_25[0] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_9[0], T.uint32(0)) >> T.uint32(0))))
            k_row_25[1] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_9[0], T.uint32(0)) >> T.uint32(16))))
            k_row_25[2] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_9[1], T.uint32(0)) >> T.uint32(0))))
            k_row_25[3] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_9[1], T.uint32(0)) >> T.uint32(16))))
            k_row_25[4] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_9[2], T.uint32(0)) >> T.uint32(0))))
            k_row_25[5] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_9[2], T.uint32(0)) >> T.uint32(16))))
            k_row_25[6] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_9[3], T.uint32(0)) >> T.uint32(0))))
            k_row_25[7] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_9[3], T.uint32(0)) >> T.uint32(16))))
            k_row_25[0] = k_row_25[0] - own_k_mean[0]
            k_row_25[1] = k_row_25[1] - own_k_mean[1]
            k_row_25[2] = k_row_25[2] - own_k_mean[2]
            k_row_25[3] = k_row_25[3] - own_k_mean[3]
            k_row_25[4] = k_row_25[4] - own_k_mean[4]
            k_row_25[5] = k_row_25[5] - own_k_mean[5]
            k_row_25[6] = k_row_25[6] - own_k_mean[6]
            k_row_25[7] = k_row_25[7] - own_k_mean[7]
            within_9 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            within_9[0] = row_9[0] - first[0]
            group_9 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            group_9[0] = T.min(T.Div(within_9[0], 64) * 4 + T.Div(T.truncmod(within_9[0], 8), 2), 255)
            inverse_9 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            inverse_9[0] = inverses[group_9[0]]
            y_72 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_72[0] = k_row_25[0] * inverse_9[0]
            n_72 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_72[0] = T.Cast("int32", T.max(T.min(y_72[0] + T.Select(y_72[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_73 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_73[0] = k_row_25[1] * inverse_9[0]
            n_73 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_73[0] = T.Cast("int32", T.max(T.min(y_73[0] + T.Select(y_73[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_74 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_74[0] = k_row_25[2] * inverse_9[0]
            n_74 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_74[0] = T.Cast("int32", T.max(T.min(y_74[0] + T.Select(y_74[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_75 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_75[0] = k_row_25[3] * inverse_9[0]
            n_75 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_75[0] = T.Cast("int32", T.max(T.min(y_75[0] + T.Select(y_75[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_76 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_76[0] = k_row_25[4] * inverse_9[0]
            n_76 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_76[0] = T.Cast("int32", T.max(T.min(y_76[0] + T.Select(y_76[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_77 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_77[0] = k_row_25[5] * inverse_9[0]
            n_77 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_77[0] = T.Cast("int32", T.max(T.min(y_77[0] + T.Select(y_77[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_78 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_78[0] = k_row_25[6] * inverse_9[0]
            n_78 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_78[0] = T.Cast("int32", T.max(T.min(y_78[0] + T.Select(y_78[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_79 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_79[0] = k_row_25[7] * inverse_9[0]
            n_79 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_79[0] = T.Cast("int32", T.max(T.min(y_79[0] + T.Select(y_79[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            packed_18 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            packed_18[0] = T.Cast("uint32", 0 | n_72[0] & 255 | (n_73[0] & 255) << 8 | (n_74[0] & 255) << 16 | (n_75[0] & 255) << 24)
            packed_19 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            packed_19[0] = T.Cast("uint32", 0 | n_76[0] & 255 | (n_77[0] & 255) << 8 | (n_78[0] & 255) << 16 | (n_79[0] & 255) << 24)
            k_int8_at_9 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            k_int8_at_9[0] = T.Cast("int64", b[0]) * k_int8_stride_0 + T.Cast("int64", head[0]) * k_int8_stride_1 + T.Cast("int64", row_9[0]) * k_int8_stride_2
            T.ptx.st(T.address_of(k_int8[k_int8_at_9[0] + T.Cast("int64", chunk[0] * 8)]), packed_18[0], packed_19[0], row_9[0] < last[0], "", "", "global", "", "", "", "v2", "b32", "pred")
            row_words_10[0] = T.cuda.func_call("attngen_opaque_word", row_words_10[0], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_10[1] = T.cuda.func_call("attngen_opaque_word", row_words_10[1], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_10[2] = T.cuda.func_call("attngen_opaque_word", row_words_10[2], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_10[3] = T.cuda.func_call("attngen_opaque_word", row_words_10[3], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            k_row_26 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            k_row_26[0] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_10[0], T.uint32(0)) >> T.uint32(0))))
            k_row_26[1] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_10[0], T.uint32(0)) >> T.uint32(16))))
            k_row_26[2] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_10[1], T.uint32(0)) >> T.uint32(0))))
            k_row_26[3] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_10[1], T.uint32(0)) >> T.uint32(16))))
            k_row_26[4] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_10[2], T.uint32(0)) >> T.uint32(0))))
            k_row_26[5] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_10[2], T.uint32(0)) >> T.uint32(16))))
            k_row_26[6] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_10[3], T.uint32(0)) >> T.uint32(0))))
            k_row_26[7] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_10[3], T.uint32(0)) >> T.uint32(16))))
            k_row_26[0] = k_row_26[0] - own_k_mean[0]
            k_row_26[1] = k_row_26[1] - own_k_mean[1]
            k_row_26[2] = k_row_26[2] - own_k_mean[2]
            k_row_26[3] = k_row_26[3] - own_k_mean[3]
            k_row_26[4] = k_row_26[4] - own_k_mean[4]
            k_row_26[5] = k_row_26[5] - own_k_mean[5]
            k_row_26[6] = k_row_26[6] - own_k_mean[6]
            k_row_26[7] = k_row_26[7] - own_k_mean[7]
            within_10 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            within_10[0] = row_10[0] - first[0]
            group_10 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            group_10[0] = T.min(T.Div(within_10[0], 64) * 4 + T.Div(T.truncmod(within_10[0], 8), 2), 255)
            inverse_10 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            inverse_10[0] = inverses[group_10[0]]
            y_80 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_80[0] = k_row_26[0] * inverse_10[0]
            n_80 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_80[0] = T.Cast("int32", T.max(T.min(y_80[0] + T.Select(y_80[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_81 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_81[0] = k_row_26[1] * inverse_10[0]
            n_81 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_81[0] = T.Cast("int32", T.max(T.min(y_81[0] + T.Select(y_81[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_82 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_82[0] = k_row_26[2] * inverse_10[0]
            n_82 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_82[0] = T.Cast("int32", T.max(T.min(y_82[0] + T.Select(y_82[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_83 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_83[0] = k_row_26[3] * inverse_10[0]
            n_83 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_83[0] = T.Cast("int32", T.max(T.min(y_83[0] + T.Select(y_83[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_84 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_84[0] = k_row_26[4] * inverse_10[0]
            n_84 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_84[0] = T.Cast("int32", T.max(T.min(y_84[0] + T.Select(y_84[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_85 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_85[0] = k_row_26[5] * inverse_10[0]
            n_85 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_85[0] = T.Cast("int32", T.max(T.min(y_85[0] + T.Select(y_85[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_86 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_86[0] = k_row_26[6] * inverse_10[0]
            n_86 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_86[0] = T.Cast("int32", T.max(T.min(y_86[0] + T.Select(y_86[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_87 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_87[0] = k_row_26[7] * inverse_10[0]
            n_87 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_87[0] = T.Cast("int32", T.max(T.min(y_87[0] + T.Select(y_87[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            packed_20 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            packed_20[0] = T.Cast("uint32", 0 | n_80[0] & 255 | (n_81[0] & 255) << 8 | (n_82[0] & 255) << 16 | (n_83[0] & 255) << 24)
            packed_21 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            packed_21[0] = T.Cast("uint32", 0 | n_84[0] & 255 | (n_85[0] & 255) << 8 | (n_86[0] & 255) << 16 | (n_87[0] & 255) << 24)
            k_int8_at_10 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            k_int8_at_10[0] = T.Cast("int64", b[0]) * k_int8_stride_0 + T.Cast("int64", head[0]) * k_int8_stride_1 + T.Cast("int64", row_10[0]) * k_int8_stride_2
            T.ptx.st(T.address_of(k_int8[k_int8_at_10[0] + T.Cast("int64", chunk[0] * 8)]), packed_20[0], packed_21[0], row_10[0] < last[0], "", "", "global", "", "", "", "v2", "b32", "pred")
            row_words_11[0] = T.cuda.func_call("attngen_opaque_word", row_words_11[0], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_11[1] = T.cuda.func_call("attngen_opaque_word", row_words_11[1], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_11[2] = T.cuda.func_call("attngen_opaque_word", row_words_11[2], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_11[3] = T.cuda.func_call("attngen_opaque_word", row_words_11[3], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            k_row_27 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            k_row_27[0] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_11[0], T.uint32(0)) >> T.uint32(0))))
            k_row_27[1] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_11[0], T.uint32(0)) >> T.uint32(16))))
            k_row_27[2] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_11[1], T.uint32(0)) >> T.uint32(0))))
            k_row_27[3] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_11[1], T.uint32(0)) >> T.uint32(16))))
            k_row_27[4] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_11[2], T.uint32(0)) >> T.uint32(0))))
            k_row_27[5] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_11[2], T.uint32(0)) >> T.uint32(16))))
            k_row_27[6] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_11[3], T.uint32(0)) >> T.uint32(0))))
            k_row_27[7] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_11[3], T.uint32(0)) >> T.uint32(16))))
            k_row_27[0] = k_row_27[0] - own_k_mean[0]
            k_row_27[1] = k_row_27[1] - own_k_mean[1]
            k_row_27[2] = k_row_27[2] - own_k_mean[2]
            k_row_27[3] = k_row_27[3] - own_k_mean[3]
            k_row_27[4] = k_row_27[4] - own_k_mean[4]
            k_row_27[5] = k_row_27[5] - own_k_mean[5]
            k_row_27[6] = k_row_27[6] - own_k_mean[6]
            k_row_27[7] = k_row_27[7] - own_k_mean[7]
            within_11 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            within_11[0] = row_11[0] - first[0]
            group_11 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            group_11[0] = T.min(T.Div(within_11[0], 64) * 4 + T.Div(T.truncmod(within_11[0], 8), 2), 255)
            inverse_11 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            inverse_11[0] = inverses[group_11[0]]
            y_88 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_88[0] = k_row_27[0] * inverse_11[0]
            n_88 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_88[0] = T.Cast("int32", T.max(T.min(y_88[0] + T.Select(y_88[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_89 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_89[0] = k_row_27[1] * inverse_11[0]
            n_89 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_89[0] = T.Cast("int32", T.max(T.min(y_89[0] + T.Select(y_89[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_90 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_90[0] = k_row_27[2] * inverse_11[0]
            n_90 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_90[0] = T.Cast("int32", T.max(T.min(y_90[0] + T.Select(y_90[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_91 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_91[0] = k_row_27[3] * inverse_11[0]
            n_91 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_91[0] = T.Cast("int32", T.max(T.min(y_91[0] + T.Select(y_91[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_92 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_92[0] = k_row_27[4] * inverse_11[0]
            n_92 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_92[0] = T.Cast("int32", T.max(T.min(y_92[0] + T.Select(y_92[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_93 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_93[0] = k_row_27[5] * inverse_11[0]
            n_93 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_93[0] = T.Cast("int32", T.max(T.min(y_93[0] + T.Select(y_93[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_94 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_94[0] = k_row_27[6] * inverse_11[0]
            n_94 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_94[0] = T.Cast("int32", T.max(T.min(y_94[0] + T.Select(y_94[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_95 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_95[0] = k_row_27[7] * inverse_11[0]
            n_95 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_95[0] = T.Cast("int32", T.max(T.min(y_95[0] + T.Select(y_95[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            packed_22 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            packed_22[0] = T.Cast("uint32", 0 | n_88[0] & 255 | (n_89[0] & 255) << 8 | (n_90[0] & 255) << 16 | (n_91[0] & 255) << 24)
            packed_23 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            packed_23[0] = T.Cast("uint32", 0 | n_92[0] & 255 | (n_93[0] & 255) << 8 | (n_94[0] & 255) << 16 | (n_95[0] & 255) << 24)
            k_int8_at_11 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            k_int8_at_11[0] = T.Cast("int64", b[0]) * k_int8_stride_0 + T.Cast("int64", head[0]) * k_int8_stride_1 + T.Cast("int64", row_11[0]) * k_int8_stride_2
            T.ptx.st(T.address_of(k_int8[k_int8_at_11[0] + T.Cast("int64", chunk[0] * 8)]), packed_22[0], packed_23[0], row_11[0] < last[0], "", "", "global", "", "", "", "v2", "b32", "pred")
            row_words_12[0] = T.cuda.func_call("attngen_opaque_word", row_words_12[0], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_12[1] = T.cuda.func_call("attngen_opaque_word", row_words_12[1], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_12[2] = T.cuda.func_call("attngen_opaque_word", row_words_12[2], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_12[3] = T.cuda.func_call("attngen_opaque_word", row_words_12[3], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            k_row_28 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            k_row_28[0] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_12[0], T.uint32(0)) >> T.uint32(0))))
            k_row_28[1] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_12[0], T.uint32(0)) >> T.uint32(16))))
            k_row_28[2] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_12[1], T.uint32(0)) >> T.uint32(0))))
            k_row_28[3] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_12[1], T.uint32(0)) >> T.uint32(16))))
            k_row_28[4] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_12[2], T.uint32(0)) >> T.uint32(0))))
            k_row_28[5] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_12[2], T.uint32(0)) >> T.uint32(16))))
            k_row_28[6] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_12[3], T.uint32(0)) >> T.uint32(0))))
            k_row_28[7] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_12[3], T.uint32(0)) >> T.uint32(16))))
            k_row_28[0] = k_row_28[0] - own_k_mean[0]
            k_row_28[1] = k_row_28[1] - own_k_mean[1]
            k_row_28[2] = k_row_28[2] - own_k_mean[2]
            k_row_28[3] = k_row_28[3] - own_k_mean[3]
            k_row_28[4] = k_row_28[4] - own_k_mean[4]
            k_row_28[5] = k_row_28[5] - own_k_mean[5]
            k_row_28[6] = k_row_28[6] - own_k_mean[6]
            k_row_28[7] = k_row_28[7] - own_k_mean[7]
            within_12 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            within_12[0] = row_12[0] - first[0]
            group_12 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            group_12[0] = T.min(T.Div(within_12[0], 64) * 4 + T.Div(T.truncmod(within_12[0], 8), 2), 255)
            inverse_12 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            inverse_12[0] = inverses[group_12[0]]
            y_96 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_96[0] = k_row_28[0] * inverse_12[0]
            n_96 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_96[0] = T.Cast("int32", T.max(T.min(y_96[0] + T.Select(y_96[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_97 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_97[0] = k_row_28[1] * inverse_12[0]
            n_97 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_97[0] = T.Cast("int32", T.max(T.min(y_97[0] + T.Select(y_97[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_98 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_98[0] = k_row_28[2] * inverse_12[0]
            n_98 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_98[0] = T.Cast("int32", T.max(T.min(y_98[0] + T.Select(y_98[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_99 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_99[0] = k_row_28[3] * inverse_12[0]
            n_99 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_99[0] = T.Cast("int32", T.max(T.min(y_99[0] + T.Select(y_99[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_100 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_100[0] = k_row_28[4] * inverse_12[0]
            n_100 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_100[0] = T.Cast("int32", T.max(T.min(y_100[0] + T.Select(y_100[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_101 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_101[0] = k_row_28[5] * inverse_12[0]
            n_101 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_101[0] = T.Cast("int32", T.max(T.min(y_101[0] + T.Select(y_101[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_102 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_102[0] = k_row_28[6] * inverse_12[0]
            n_102 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_102[0] = T.Cast("int32", T.max(T.min(y_102[0] + T.Select(y_102[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_103 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_103[0] = k_row_28[7] * inverse_12[0]
            n_103 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_103[0] = T.Cast("int32", T.max(T.min(y_103[0] + T.Select(y_103[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            packed_24 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            packed_24[0] = T.Cast("uint32", 0 | n_96[0] & 255 | (n_97[0] & 255) << 8 | (n_98[0] & 255) << 16 | (n_99[0] & 255) << 24)
            packed_25 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            packed_25[0] = T.Cast("uint32", 0 | n_100[0] & 255 | (n_101[0] & 255) << 8 | (n_102[0] & 255) << 16 | (n_103[0] & 255) << 24)
            k_int8_at_12 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            k_int8_at_12[0] = T.Cast("int64", b[0]) * k_int8_stride_0 + T.Cast("int64", head[0]) * k_int8_stride_1 + T.Cast("int64", row_12[0]) * k_int8_stride_2
            T.ptx.st(T.address_of(k_int8[k_int8_at_12[0] + T.Cast("int64", chunk[0] * 8)]), packed_24[0], packed_25[0], row_12[0] < last[0], "", "", "global", "", "", "", "v2", "b32", "pred")
            row_words_13[0] = T.cuda.func_call("attngen_opaque_word", row_words_13[0], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_13[1] = T.cuda.func_call("attngen_opaque_word", row_words_13[1], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_13[2] = T.cuda.func_call("attngen_opaque_word", row_words_13[2], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_13[3] = T.cuda.func_call("attngen_opaque_word", row_words_13[3], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            k_row_29 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            k_row_29[0] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_13[0], T.uint32(0)) >> T.uint32(0))))
            k_row_29[1] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_13[0], T.uint32(0)) >> T.uint32(16))))
            k_row_29[2] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_13[1], T.uint32(0)) >> T.uint32(0))))
            k_row_29[3] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_13[1], T.uint32(0)) >> T.uint32(16))))
            k_row_29[4] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_13[2], T.uint32(0)) >> T.uint32(0))))
            k_row_29[5] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_13[2], T.uint32(0)) >> T.uint32(16))))
            k_row_29[6] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_13[3], T.uint32(0)) >> T.uint32(0))))
            k_row_29[7] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_13[3], T.uint32(0)) >> T.uint32(16))))
            k_row_29[0] = k_row_29[0] - own_k_mean[0]
            k_row_29[1] = k_row_29[1] - own_k_mean[1]
            k_row_29[2] = k_row_29[2] - own_k_mean[2]
            k_row_29[3] = k_row_29[3] - own_k_mean[3]
            k_row_29[4] = k_row_29[4] - own_k_mean[4]
            k_row_29[5] = k_row_29[5] - own_k_mean[5]
            k_row_29[6] = k_row_29[6] - own_k_mean[6]
            k_row_29[7] = k_row_29[7] - own_k_mean[7]
            within_13 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            within_13[0] = row_13[0] - first[0]
            group_13 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            group_13[0] = T.min(T.Div(within_13[0], 64) * 4 + T.Div(T.truncmod(within_13[0], 8), 2), 255)
            inverse_13 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            inverse_13[0] = inverses[group_13[0]]
            y_104 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_104[0] = k_row_29[0] * inverse_13[0]
            n_104 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_104[0] = T.Cast("int32", T.max(T.min(y_104[0] + T.Select(y_104[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_105 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_105[0] = k_row_29[1] * inverse_13[0]
            n_105 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_105[0] = T.Cast("int32", T.max(T.min(y_105[0] + T.Select(y_105[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_106 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_106[0] = k_row_29[2] * inverse_13[0]
            n_106 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_106[0] = T.Cast("int32", T.max(T.min(y_106[0] + T.Select(y_106[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_107 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_107[0] = k_row_29[3] * inverse_13[0]
            n_107 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_107[0] = T.Cast("int32", T.max(T.min(y_107[0] + T.Select(y_107[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_108 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_108[0] = k_row_29[4] * inverse_13[0]
            n_108 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_108[0] = T.Cast("int32", T.max(T.min(y_108[0] + T.Select(y_108[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_109 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_109[0] = k_row_29[5] * inverse_13[0]
            n_109 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_109[0] = T.Cast("int32", T.max(T.min(y_109[0] + T.Select(y_109[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_110 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_110[0] = k_row_29[6] * inverse_13[0]
            n_110 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_110[0] = T.Cast("int32", T.max(T.min(y_110[0] + T.Select(y_110[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_111 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_111[0] = k_row_29[7] * inverse_13[0]
            n_111 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_111[0] = T.Cast("int32", T.max(T.min(y_111[0] + T.Select(y_111[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            packed_26 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            packed_26[0] = T.Cast("uint32", 0 | n_104[0] & 255 | (n_105[0] & 255) << 8 | (n_106[0] & 255) << 16 | (n_107[0] & 255) << 24)
            packed_27 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            packed_27[0] = T.Cast("uint32", 0 | n_108[0] & 255 | (n_109[0] & 255) << 8 | (n_110[0] & 255) << 16 | (n_111[0] & 255) << 24)
            k_int8_at_13 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            k_int8_at_13[0] = T.Cast("int64", b[0]) * k_int8_stride_0 + T.Cast("int64", head[0]) * k_int8_stride_1 + T.Cast("int64", row_13[0]) * k_int8_stride_2
            T.ptx.st(T.address_of(k_int8[k_int8_at_13[0] + T.Cast("int64", chunk[0] * 8)]), packed_26[0], packed_27[0], row_13[0] < last[0], "", "", "global", "", "", "", "v2", "b32", "pred")
            row_words_14[0] = T.cuda.func_call("attngen_opaque_word", row_words_14[0], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_14[1] = T.cuda.func_call("attngen_opaque_word", row_words_14[1], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_14[2] = T.cuda.func_call("attngen_opaque_word", row_words_14[2], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_14[3] = T.cuda.func_call("attngen_opaque_word", row_words_14[3], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            k_row_30 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            k_row_30[0] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_14[0], T.uint32(0)) >> T.uint32(0))))
            k_row_30[1] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_14[0], T.uint32(0)) >> T.uint32(16))))
            k_row_30[2] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_14[1], T.uint32(0)) >> T.uint32(0))))
            k_row_30[3] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_14[1], T.uint32(0)) >> T.uint32(16))))
            k_row_30[4] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_14[2], T.uint32(0)) >> T.uint32(0))))
            k_row_30[5] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_14[2], T.uint32(0)) >> T.uint32(16))))
            k_row_30[6] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_14[3], T.uint32(0)) >> T.uint32(0))))
            k_row_30[7] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_14[3], T.uint32(0)) >> T.uint32(16))))
            k_row_30[0] = k_row_30[0] - own_k_mean[0]
            k_row_30[1] = k_row_30[1] - own_k_mean[1]
            k_row_30[2] = k_row_30[2] - own_k_mean[2]
            k_row_30[3] = k_row_30[3] - own_k_mean[3]
            k_row_30[4] = k_row_30[4] - own_k_mean[4]
            k_row_30[5] = k_row_30[5] - own_k_mean[5]
            k_row_30[6] = k_row_30[6] - own_k_mean[6]
            k_row_30[7] = k_row_30[7] - own_k_mean[7]
            within_14 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            within_14[0] = row_14[0] - first[0]
            group_14 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            group_14[0] = T.min(T.Div(within_14[0], 64) * 4 + T.Div(T.truncmod(within_14[0], 8), 2), 255)
            inverse_14 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            inverse_14[0] = inverses[group_14[0]]
            y_112 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_112[0] = k_row_30[0] * inverse_14[0]
            n_112 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_112[0] = T.Cast("int32", T.max(T.min(y_112[0] + T.Select(y_112[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_113 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_113[0] = k_row_30[1] * inverse_14[0]
            n_113 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_113[0] = T.Cast("int32", T.max(T.min(y_113[0] + T.Select(y_113[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_114 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_114[0] = k_row_30[2] * inverse_14[0]
            n_114 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_114[0] = T.Cast("int32", T.max(T.min(y_114[0] + T.Select(y_114[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_115 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_115[0] = k_row_30[3] * inverse_14[0]
            n_115 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_115[0] = T.Cast("int32", T.max(T.min(y_115[0] + T.Select(y_115[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_116 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_116[0] = k_row_30[4] * inverse_14[0]
            n_116 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_116[0] = T.Cast("int32", T.max(T.min(y_116[0] + T.Select(y_116[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_117 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_117[0] = k_row_30[5] * inverse_14[0]
            n_117 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_117[0] = T.Cast("int32", T.max(T.min(y_117[0] + T.Select(y_117[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_118 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_118[0] = k_row_30[6] * inverse_14[0]
            n_118 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_118[0] = T.Cast("int32", T.max(T.min(y_118[0] + T.Select(y_118[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_119 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_119[0] = k_row_30[7] * inverse_14[0]
            n_119 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_119[0] = T.Cast("int32", T.max(T.min(y_119[0] + T.Select(y_119[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            packed_28 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            packed_28[0] = T.Cast("uint32", 0 | n_112[0] & 255 | (n_113[0] & 255) << 8 | (n_114[0] & 255) << 16 | (n_115[0] & 255) << 24)
            packed_29 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            packed_29[0] = T.Cast("uint32", 0 | n_116[0] & 255 | (n_117[0] & 255) << 8 | (n_118[0] & 255) << 16 | (n_119[0] & 255) << 24)
            k_int8_at_14 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            k_int8_at_14[0] = T.Cast("int64", b[0]) * k_int8_stride_0 + T.Cast("int64", head[0]) * k_int8_stride_1 + T.Cast("int64", row_14[0]) * k_int8_stride_2
            T.ptx.st(T.address_of(k_int8[k_int8_at_14[0] + T.Cast("int64", chunk[0] * 8)]), packed_28[0], packed_29[0], row_14[0] < last[0], "", "", "global", "", "", "", "v2", "b32", "pred")
            row_words_15[0] = T.cuda.func_call("attngen_opaque_word", row_words_15[0], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_15[1] = T.cuda.func_call("attngen_opaque_word", row_words_15[1], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_15[2] = T.cuda.func_call("attngen_opaque_word", row_words_15[2], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_15[3] = T.cuda.func_call("attngen_opaque_word", row_words_15[3], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            k_row_31 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            k_row_31[0] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_15[0], T.uint32(0)) >> T.uint32(0))))
            k_row_31[1] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_15[0], T.uint32(0)) >> T.uint32(16))))
            k_row_31[2] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_15[1], T.uint32(0)) >> T.uint32(0))))
            k_row_31[3] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_15[1], T.uint32(0)) >> T.uint32(16))))
            k_row_31[4] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_15[2], T.uint32(0)) >> T.uint32(0))))
            k_row_31[5] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_15[2], T.uint32(0)) >> T.uint32(16))))
            k_row_31[6] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_15[3], T.uint32(0)) >> T.uint32(0))))
            k_row_31[7] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_15[3], T.uint32(0)) >> T.uint32(16))))
            k_row_31[0] = k_row_31[0] - own_k_mean[0]
            k_row_31[1] = k_row_31[1] - own_k_mean[1]
            k_row_31[2] = k_row_31[2] - own_k_mean[2]
            k_row_31[3] = k_row_31[3] - own_k_mean[3]
            k_row_31[4] = k_row_31[4] - own_k_mean[4]
            k_row_31[5] = k_row_31[5] - own_k_mean[5]
            k_row_31[6] = k_row_31[6] - own_k_mean[6]
            k_row_31[7] = k_row_31[7] - own_k_mean[7]
            within_15 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            within_15[0] = row_15[0] - first[0]
            group_15 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            group_15[0] = T.min(T.Div(within_15[0], 64) * 4 + T.Div(T.truncmod(within_15[0], 8), 2), 255)
            inverse_15 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            inverse_15[0] = inverses[group_15[0]]
            y_120 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_120[0] = k_row_31[0] * inverse_15[0]
            n_120 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_120[0] = T.Cast("int32", T.max(T.min(y_120[0] + T.Select(y_120[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_121 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_121[0] = k_row_31[1] * inverse_15[0]
            n_121 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_121[0] = T.Cast("int32", T.max(T.min(y_121[0] + T.Select(y_121[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_122 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_122[0] = k_row_31[2] * inverse_15[0]
            n_122 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_122[0] = T.Cast("int32", T.max(T.min(y_122[0] + T.Select(y_122[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_123 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_123[0] = k_row_31[3] * inverse_15[0]
            n_123 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_123[0] = T.Cast("int32", T.max(T.min(y_123[0] + T.Select(y_123[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_124 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_124[0] = k_row_31[4] * inverse_15[0]
            n_124 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_124[0] = T.Cast("int32", T.max(T.min(y_124[0] + T.Select(y_124[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_125 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_125[0] = k_row_31[5] * inverse_15[0]
            n_125 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_125[0] = T.Cast("int32", T.max(T.min(y_125[0] + T.Select(y_125[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_126 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_126[0] = k_row_31[6] * inverse_15[0]
            n_126 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_126[0] = T.Cast("int32", T.max(T.min(y_126[0] + T.Select(y_126[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_127 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_127[0] = k_row_31[7] * inverse_15[0]
            n_127 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_127[0] = T.Cast("int32", T.max(T.min(y_127[0] + T.Select(y_127[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            packed_30 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            packed_30[0] = T.Cast("uint32", 0 | n_120[0] & 255 | (n_121[0] & 255) << 8 | (n_122[0] & 255) << 16 | (n_123[0] & 255) << 24)
            packed_31 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            packed_31[0] = T.Cast("uint32", 0 | n_124[0] & 255 | (n_125[0] & 255) << 8 | (n_126[0] & 255) << 16 | (n_127[0] & 255) << 24)
            k_int8_at_15 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            k_int8_at_15[0] = T.Cast("int64", b[0]) * k_int8_stride_0 + T.Cast("int64", head[0]) * k_int8_stride_1 + T.Cast("int64", row_15[0]) * k_int8_stride_2
            T.ptx.st(T.address_of(k_int8[k_int8_at_15[0] + T.Cast("int64", chunk[0] * 8)]), packed_30[0], packed_31[0], row_15[0] < last[0], "", "", "global", "", "", "", "v2", "b32", "pred")
            for within_16 in range(T.Div(T.max(last[0] - first[0], 0) + 127, 128)):
                within_17 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                within_17[0] = within_16 * 128 + v_1
                if within_17[0] < T.max(last[0] - first[0], 0):
                    group_16 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    group_16[0] = T.min(T.Div(within_17[0], 64) * 4 + T.Div(T.truncmod(within_17[0], 8), 2), 255)
                    or_nan = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    or_nan[0] = T.Select(tops[within_17[0]] < 2139095040, scales[group_16[0]], T.float32("nan"))
                    k_scale_at = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    k_scale_at[0] = T.Cast("int64", b[0]) * k_scale_stride_0 + T.Cast("int64", head[0]) * k_scale_stride_1 + T.Cast("int64", first[0] + within_17[0]) * k_scale_stride_2
                    k_scale[k_scale_at[0]] = or_nan[0]

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
        buffer = T.alloc_buffer((21504,), "uint8", scope="shared.dyn", align=1024)
        shared_base = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        shared_base[0] = T.cuda.cvta_generic_to_shared(buffer.data)
        tops = T.decl_buffer((256,), "int32", data=buffer.data, scope="shared.dyn", layout=None)
        scales = T.decl_buffer((256,), data=buffer.data, elem_offset=256, scope="shared.dyn", layout=None)
        inverses = T.decl_buffer((256,), data=buffer.data, elem_offset=512, scope="shared.dyn", layout=None)
        shifts = T.decl_buffer((256,), data=buffer.data, elem_offset=768, scope="shared.dyn", layout=None)
        means = T.decl_buffer((256,), data=buffer.data, elem_offset=1024, scope="shared.dyn", layout=None)
        parts = T.decl_buffer((4096,), data=buffer.data, elem_offset=1280, scope="shared.dyn", layout=None)
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
            row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            row[0] = first[0] + nth_row[0]
            row_words = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            T.ptx.ld(row_words[0], row_words[1], row_words[2], row_words[3], T.address_of(q[q_base_1[0] + T.Cast("int64", T.max(T.min(row[0], last[0] - 1), 0)) * q_stride_2]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
            row_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            row_1[0] = first[0] + 16 + nth_row[0]
            row_words_1 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            T.ptx.ld(row_words_1[0], row_words_1[1], row_words_1[2], row_words_1[3], T.address_of(q[q_base_1[0] + T.Cast("int64", T.max(T.min(row_1[0], last[0] - 1), 0)) * q_stride_2]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
            row_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            row_2[0] = first[0] + 32 + nth_row[0]
            row_words_2 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            T.ptx.ld(row_words_2[0], row_words_2[1], row_words_2[2], row_words_2[3], T.address_of(q[q_base_1[0] + T.Cast("int64", T.max(T.min(row_2[0], last[0] - 1), 0)) * q_stride_2]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
            row_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            row_3[0] = first[0] + 48 + nth_row[0]
            row_words_3 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            T.ptx.ld(row_words_3[0], row_words_3[1], row_words_3[2], row_words_3[3], T.address_of(q[q_base_1[0] + T.Cast("int64", T.max(T.min(row_3[0], last[0] - 1), 0)) * q_stride_2]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
            row_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            row_4[0] = first[0] + 64 + nth_row[0]
            row_words_4 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            T.ptx.ld(row_words_4[0], row_words_4[1], row_words_4[2], row_words_4[3], T.address_of(q[q_base_1[0] + T.Cast("int64", T.max(T.min(row_4[0], last[0] - 1), 0)) * q_stride_2]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
            row_5 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            row_5[0] = first[0] + 80 + nth_row[0]
            row_words_5 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            T.ptx.ld(row_words_5[0], row_words_5[1], row_words_5[2], row_words_5[3], T.address_of(q[q_base_1[0] + T.Cast("int64", T.max(T.min(row_5[0], last[0] - 1), 0)) * q_stride_2]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
            row_6 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            row_6[0] = first[0] + 96 + nth_row[0]
            row_words_6 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            T.ptx.ld(row_words_6[0], row_words_6[1], row_words_6[2], row_words_6[3], T.address_of(q[q_base_1[0] + T.Cast("int64", T.max(T.min(row_6[0], last[0] - 1), 0)) * q_stride_2]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
            row_7 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            row_7[0] = first[0] + 112 + nth_row[0]
            row_words_7 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            T.ptx.ld(row_words_7[0], row_words_7[1], row_words_7[2], row_words_7[3], T.address_of(q[q_base_1[0] + T.Cast("int64", T.max(T.min(row_7[0], last[0] - 1), 0)) * q_stride_2]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
            row_words[0] = T.cuda.func_call("attngen_opaque_word", row_words[0], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words[1] = T.cuda.func_call("attngen_opaque_word", row_words[1], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words[2] = T.cuda.func_call("attngen_opaque_word", row_words[2], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words[3] = T.cuda.func_call("attngen_opaque_word", row_words[3], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            q_row = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            q_row[0] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words[0], T.uint32(0)) >> T.uint32(0))))
            q_row[1] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words[0], T.uint32(0)) >> T.uint32(16))))
            q_row[2] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words[1], T.uint32(0)) >> T.uint32(0))))
            q_row[3] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words[1], T.uint32(0)) >> T.uint32(16))))
            q_row[4] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words[2], T.uint32(0)) >> T.uint32(0))))
            q_row[5] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words[2], T.uint32(0)) >> T.uint32(16))))
            q_row[6] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words[3], T.uint32(0)) >> T.uint32(0))))
            q_row[7] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words[3], T.uint32(0)) >> T.uint32(16))))
            dot = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            dot[0] = q_row[0] * own_k_mean[0] + q_row[1] * own_k_mean[1] + q_row[2] * own_k_mean[2] + q_row[3] * own_k_mean[3] + q_row[4] * own_k_mean[4] + q_row[5] * own_k_mean[5] + q_row[6] * own_k_mean[6] + q_row[7] * own_k_mean[7]
            dot[0] = dot[0] + T.cuda.__shfl_xor_sync(T.uint32(4294967295), dot[0], 1, 32)
            dot[0] = dot[0] + T.cuda.__shfl_xor_sync(T.uint32(4294967295), dot[0], 2, 32)
            dot[0] = dot[0] + T.cuda.__shfl_xor_sync(T.uint32(4294967295), dot[0], 4, 32)
            shift = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            shift[0] = dot[0] * scale_value
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
                shifts[row[0] - first[0]] = shift[0]
            row_words_1[0] = T.cuda.func_call("attngen_opaque_word", row_words_1[0], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_1[1] = T.cuda.func_call("attngen_opaque_word", row_words_1[1], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_1[2] = T.cuda.func_call("attngen_opaque_word", row_words_1[2], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_1[3] = T.cuda.func_call("attngen_opaque_word", row_words_1[3], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            q_row_1 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            q_row_1[0] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_1[0], T.uint32(0)) >> T.uint32(0))))
            q_row_1[1] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_1[0], T.uint32(0)) >> T.uint32(16))))
            q_row_1[2] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_1[1], T.uint32(0)) >> T.uint32(0))))
            q_row_1[3] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_1[1], T.uint32(0)) >> T.uint32(16))))
            q_row_1[4] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_1[2], T.uint32(0)) >> T.uint32(0))))
            q_row_1[5] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_1[2], T.uint32(0)) >> T.uint32(16))))
            q_row_1[6] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_1[3], T.uint32(0)) >> T.uint32(0))))
            q_row_1[7] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_1[3], T.uint32(0)) >> T.uint32(16))))
            dot_1 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            dot_1[0] = q_row_1[0] * own_k_mean[0] + q_row_1[1] * own_k_mean[1] + q_row_1[2] * own_k_mean[2] + q_row_1[3] * own_k_mean[3] + q_row_1[4] * own_k_mean[4] + q_row_1[5] * own_k_mean[5] + q_row_1[6] * own_k_mean[6] + q_row_1[7] * own_k_mean[7]
            dot_1[0] = dot_1[0] + T.cuda.__shfl_xor_sync(T.uint32(4294967295), dot_1[0], 1, 32)
            dot_1[0] = dot_1[0] + T.cuda.__shfl_xor_sync(T.uint32(4294967295), dot_1[0], 2, 32)
            dot_1[0] = dot_1[0] + T.cuda.__shfl_xor_sync(T.uint32(4294967295), dot_1[0], 4, 32)
            shift_1 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            shift_1[0] = dot_1[0] * scale_value
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
                shifts[row_1[0] - first[0]] = shift_1[0]
            row_words_2[0] = T.cuda.func_call("attngen_opaque_word", row_words_2[0], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_2[1] = T.cuda.func_call("attngen_opaque_word", row_words_2[1], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_2[2] = T.cuda.func_call("attngen_opaque_word", row_words_2[2], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_2[3] = T.cuda.func_call("attngen_opaque_word", row_words_2[3], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            q_row_2 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            q_row_2[0] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_2[0], T.uint32(0)) >> T.uint32(0))))
            q_row_2[1] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_2[0], T.uint32(0)) >> T.uint32(16))))
            q_row_2[2] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_2[1], T.uint32(0)) >> T.uint32(0))))
            q_row_2[3] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_2[1], T.uint32(0)) >> T.uint32(16))))
            q_row_2[4] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_2[2], T.uint32(0)) >> T.uint32(0))))
            q_row_2[5] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_2[2], T.uint32(0)) >> T.uint32(16))))
            q_row_2[6] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_2[3], T.uint32(0)) >> T.uint32(0))))
            q_row_2[7] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_2[3], T.uint32(0)) >> T.uint32(16))))
            dot_2 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            dot_2[0] = q_row_2[0] * own_k_mean[0] + q_row_2[1] * own_k_mean[1] + q_row_2[2] * own_k_mean[2] + q_row_2[3] * own_k_mean[3] + q_row_2[4] * own_k_mean[4] + q_row_2[5] * own_k_mean[5] + q_row_2[6] * own_k_mean[6] + q_row_2[7] * own_k_mean[7]
            dot_2[0] = dot_2[0] + T.cuda.__shfl_xor_sync(T.uint32(4294967295), dot_2[0], 1, 32)
            dot_2[0] = dot_2[0] + T.cuda.__shfl_xor_sync(T.uint32(4294967295), dot_2[0], 2, 32)
            dot_2[0] = dot_2[0] + T.cuda.__shfl_xor_sync(T.uint32(4294967295), dot_2[0], 4, 32)
            shift_2 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            shift_2[0] = dot_2[0] * scale_value
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
                shifts[row_2[0] - first[0]] = shift_2[0]
            row_words_3[0] = T.cuda.func_call("attngen_opaque_word", row_words_3[0], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_3[1] = T.cuda.func_call("attngen_opaque_word", row_words_3[1], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_3[2] = T.cuda.func_call("attngen_opaque_word", row_words_3[2], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_3[3] = T.cuda.func_call("attngen_opaque_word", row_words_3[3], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            q_row_3 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            q_row_3[0] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_3[0], T.uint32(0)) >> T.uint32(0))))
            q_row_3[1] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_3[0], T.uint32(0)) >> T.uint32(16))))
            q_row_3[2] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_3[1], T.uint32(0)) >> T.uint32(0))))
            q_row_3[3] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_3[1], T.uint32(0)) >> T.uint32(16))))
            q_row_3[4] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_3[2], T.uint32(0)) >> T.uint32(0))))
            q_row_3[5] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_3[2], T.uint32(0)) >> T.uint32(16))))
            q_row_3[6] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_3[3], T.uint32(0)) >> T.uint32(0))))
            q_row_3[7] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_3[3], T.uint32(0)) >> T.uint32(16))))
            dot_3 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            dot_3[0] = q_row_3[0] * own_k_mean[0] + q_row_3[1] * own_k_mean[1] + q_row_3[2] * own_k_mean[2] + q_row_3[3] * own_k_mean[3] + q_row_3[4] * own_k_mean[4] + q_row_3[5] * own_k_mean[5] + q_row_3[6] * own_k_mean[6] + q_row_3[7] * own_k_mean[7]
            dot_3[0] = dot_3[0] + T.cuda.__shfl_xor_sync(T.uint32(4294967295), dot_3[0], 1, 32)
            dot_3[0] = dot_3[0] + T.cuda.__shfl_xor_sync(T.uint32(4294967295), dot_3[0], 2, 32)
            dot_3[0] = dot_3[0] + T.cuda.__shfl_xor_sync(T.uint32(4294967295), dot_3[0], 4, 32)
            shift_3 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            shift_3[0] = dot_3[0] * scale_value
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
                shifts[row_3[0] - first[0]] = shift_3[0]
            row_words_4[0] = T.cuda.func_call("attngen_opaque_word", row_words_4[0], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_4[1] = T.cuda.func_call("attngen_opaque_word", row_words_4[1], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_4[2] = T.cuda.func_call("attngen_opaque_word", row_words_4[2], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_4[3] = T.cuda.func_call("attngen_opaque_word", row_words_4[3], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            q_row_4 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            q_row_4[0] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_4[0], T.uint32(0)) >> T.uint32(0))))
            q_row_4[1] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_4[0], T.uint32(0)) >> T.uint32(16))))
            q_row_4[2] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_4[1], T.uint32(0)) >> T.uint32(0))))
            q_row_4[3] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_4[1], T.uint32(0)) >> T.uint32(16))))
            q_row_4[4] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_4[2], T.uint32(0)) >> T.uint32(0))))
            q_row_4[5] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_4[2], T.uint32(0)) >> T.uint32(16))))
            q_row_4[6] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_4[3], T.uint32(0)) >> T.uint32(0))))
            q_row_4[7] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_4[3], T.uint32(0)) >> T.uint32(16))))
            dot_4 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            dot_4[0] = q_row_4[0] * own_k_mean[0] + q_row_4[1] * own_k_mean[1] + q_row_4[2] * own_k_mean[2] + q_row_4[3] * own_k_mean[3] + q_row_4[4] * own_k_mean[4] + q_row_4[5] * own_k_mean[5] + q_row_4[6] * own_k_mean[6] + q_row_4[7] * own_k_mean[7]
            dot_4[0] = dot_4[0] + T.cuda.__shfl_xor_sync(T.uint32(4294967295), dot_4[0], 1, 32)
            dot_4[0] = dot_4[0] + T.cuda.__shfl_xor_sync(T.uint32(4294967295), dot_4[0], 2, 32)
            dot_4[0] = dot_4[0] + T.cuda.__shfl_xor_sync(T.uint32(4294967295), dot_4[0], 4, 32)
            shift_4 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            shift_4[0] = dot_4[0] * scale_value
            q_row_4[0] = q_row_4[0] - q_mean_1[0]
            q_row_4[1] = q_row_4[1] - q_mean_1[1]
            q_row_4[2] = q_row_4[2] - q_mean_1[2]
            q_row_4[3] = q_row_4[3] - q_mean_1[3]
            q_row_4[4] = q_row_4[4] - q_mean_1[4]
            q_row_4[5] = q_row_4[5] - q_mean_1[5]
            q_row_4[6] = q_row_4[6] - q_mean_1[6]
            q_row_4[7] = q_row_4[7] - q_mean_1[7]
            top_32 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_32[0] = T.max(0, T.reinterpret("int32", q_row_4[0]) & 2147483647)
            top_33 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_33[0] = T.max(top_32[0], T.reinterpret("int32", q_row_4[1]) & 2147483647)
            top_34 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_34[0] = T.max(top_33[0], T.reinterpret("int32", q_row_4[2]) & 2147483647)
            top_35 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_35[0] = T.max(top_34[0], T.reinterpret("int32", q_row_4[3]) & 2147483647)
            top_36 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_36[0] = T.max(top_35[0], T.reinterpret("int32", q_row_4[4]) & 2147483647)
            top_37 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_37[0] = T.max(top_36[0], T.reinterpret("int32", q_row_4[5]) & 2147483647)
            top_38 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_38[0] = T.max(top_37[0], T.reinterpret("int32", q_row_4[6]) & 2147483647)
            top_39 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_39[0] = T.max(top_38[0], T.reinterpret("int32", q_row_4[7]) & 2147483647)
            row_top_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            row_top_4[0] = top_39[0]
            row_top_4[0] = T.max(row_top_4[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_top_4[0], 1, 32))
            row_top_4[0] = T.max(row_top_4[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_top_4[0], 2, 32))
            row_top_4[0] = T.max(row_top_4[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_top_4[0], 4, 32))
            if row_4[0] < last[0] and chunk[0] == 0:
                tops[row_4[0] - first[0]] = row_top_4[0]
                shifts[row_4[0] - first[0]] = shift_4[0]
            row_words_5[0] = T.cuda.func_call("attngen_opaque_word", row_words_5[0], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_5[1] = T.cuda.func_call("attngen_opaque_word", row_words_5[1], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_5[2] = T.cuda.func_call("attngen_opaque_word", row_words_5[2], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_5[3] = T.cuda.func_call("attngen_opaque_word", row_words_5[3], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            q_row_5 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            q_row_5[0] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_5[0], T.uint32(0)) >> T.uint32(0))))
            q_row_5[1] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_5[0], T.uint32(0)) >> T.uint32(16))))
            q_row_5[2] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_5[1], T.uint32(0)) >> T.uint32(0))))
            q_row_5[3] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_5[1], T.uint32(0)) >> T.uint32(16))))
            q_row_5[4] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_5[2], T.uint32(0)) >> T.uint32(0))))
            q_row_5[5] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_5[2], T.uint32(0)) >> T.uint32(16))))
            q_row_5[6] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_5[3], T.uint32(0)) >> T.uint32(0))))
            q_row_5[7] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_5[3], T.uint32(0)) >> T.uint32(16))))
            dot_5 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            dot_5[0] = q_row_5[0] * own_k_mean[0] + q_row_5[1] * own_k_mean[1] + q_row_5[2] * own_k_mean[2] + q_row_5[3] * own_k_mean[3] + q_row_5[4] * own_k_mean[4] + q_row_5[5] * own_k_mean[5] + q_row_5[6] * own_k_mean[6] + q_row_5[7] * own_k_mean[7]
            dot_5[0] = dot_5[0] + T.cuda.__shfl_xor_sync(T.uint32(4294967295), dot_5[0], 1, 32)
            dot_5[0] = dot_5[0] + T.cuda.__shfl_xor_sync(T.uint32(4294967295), dot_5[0], 2, 32)
            dot_5[0] = dot_5[0] + T.cuda.__shfl_xor_sync(T.uint32(4294967295), dot_5[0], 4, 32)
            shift_5 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            shift_5[0] = dot_5[0] * scale_value
            q_row_5[0] = q_row_5[0] - q_mean_1[0]
            q_row_5[1] = q_row_5[1] - q_mean_1[1]
            q_row_5[2] = q_row_5[2] - q_mean_1[2]
            q_row_5[3] = q_row_5[3] - q_mean_1[3]
            q_row_5[4] = q_row_5[4] - q_mean_1[4]
            q_row_5[5] = q_row_5[5] - q_mean_1[5]
            q_row_5[6] = q_row_5[6] - q_mean_1[6]
            q_row_5[7] = q_row_5[7] - q_mean_1[7]
            top_40 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_40[0] = T.max(0, T.reinterpret("int32", q_row_5[0]) & 2147483647)
            top_41 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_41[0] = T.max(top_40[0], T.reinterpret("int32", q_row_5[1]) & 2147483647)
            top_42 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_42[0] = T.max(top_41[0], T.reinterpret("int32", q_row_5[2]) & 2147483647)
            top_43 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_43[0] = T.max(top_42[0], T.reinterpret("int32", q_row_5[3]) & 2147483647)
            top_44 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_44[0] = T.max(top_43[0], T.reinterpret("int32", q_row_5[4]) & 2147483647)
            top_45 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_45[0] = T.max(top_44[0], T.reinterpret("int32", q_row_5[5]) & 2147483647)
            top_46 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_46[0] = T.max(top_45[0], T.reinterpret("int32", q_row_5[6]) & 2147483647)
            top_47 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_47[0] = T.max(top_46[0], T.reinterpret("int32", q_row_5[7]) & 2147483647)
            row_top_5 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            row_top_5[0] = top_47[0]
            row_top_5[0] = T.max(row_top_5[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_top_5[0], 1, 32))
            row_top_5[0] = T.max(row_top_5[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_top_5[0], 2, 32))
            row_top_5[0] = T.max(row_top_5[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_top_5[0], 4, 32))
            if row_5[0] < last[0] and chunk[0] == 0:
                tops[row_5[0] - first[0]] = row_top_5[0]
                shifts[row_5[0] - first[0]] = shift_5[0]
            row_words_6[0] = T.cuda.func_call("attngen_opaque_word", row_words_6[0], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_6[1] = T.cuda.func_call("attngen_opaque_word", row_words_6[1], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_6[2] = T.cuda.func_call("attngen_opaque_word", row_words_6[2], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_6[3] = T.cuda.func_call("attngen_opaque_word", row_words_6[3], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            q_row_6 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            q_row_6[0] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_6[0], T.uint32(0)) >> T.uint32(0))))
            q_row_6[1] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_6[0], T.uint32(0)) >> T.uint32(16))))
            q_row_6[2] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_6[1], T.uint32(0)) >> T.uint32(0))))
            q_row_6[3] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_6[1], T.uint32(0)) >> T.uint32(16))))
            q_row_6[4] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_6[2], T.uint32(0)) >> T.uint32(0))))
            q_row_6[5] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_6[2], T.uint32(0)) >> T.uint32(16))))
            q_row_6[6] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_6[3], T.uint32(0)) >> T.uint32(0))))
            q_row_6[7] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_6[3], T.uint32(0)) >> T.uint32(16))))
            dot_6 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            dot_6[0] = q_row_6[0] * own_k_mean[0] + q_row_6[1] * own_k_mean[1] + q_row_6[2] * own_k_mean[2] + q_row_6[3] * own_k_mean[3] + q_row_6[4] * own_k_mean[4] + q_row_6[5] * own_k_mean[5] + q_row_6[6] * own_k_mean[6] + q_row_6[7] * own_k_mean[7]
            dot_6[0] = dot_6[0] + T.cuda.__shfl_xor_sync(T.uint32(4294967295), dot_6[0], 1, 32)
            dot_6[0] = dot_6[0] + T.cuda.__shfl_xor_sync(T.uint32(4294967295), dot_6[0], 2, 32)
            dot_6[0] = dot_6[0] + T.cuda.__shfl_xor_sync(T.uint32(4294967295), dot_6[0], 4, 32)
            shift_6 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            shift_6[0] = dot_6[0] * scale_value
            q_row_6[0] = q_row_6[0] - q_mean_1[0]
            q_row_6[1] = q_row_6[1] - q_mean_1[1]
            q_row_6[2] = q_row_6[2] - q_mean_1[2]
            q_row_6[3] = q_row_6[3] - q_mean_1[3]
            q_row_6[4] = q_row_6[4] - q_mean_1[4]
            q_row_6[5] = q_row_6[5] - q_mean_1[5]
            q_row_6[6] = q_row_6[6] - q_mean_1[6]
            q_row_6[7] = q_row_6[7] - q_mean_1[7]
            top_48 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_48[0] = T.max(0, T.reinterpret("int32", q_row_6[0]) & 2147483647)
            top_49 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_49[0] = T.max(top_48[0], T.reinterpret("int32", q_row_6[1]) & 2147483647)
            top_50 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_50[0] = T.max(top_49[0], T.reinterpret("int32", q_row_6[2]) & 2147483647)
            top_51 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_51[0] = T.max(top_50[0], T.reinterpret("int32", q_row_6[3]) & 2147483647)
            top_52 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_52[0] = T.max(top_51[0], T.reinterpret("int32", q_row_6[4]) & 2147483647)
            top_53 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_53[0] = T.max(top_52[0], T.reinterpret("int32", q_row_6[5]) & 2147483647)
            top_54 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_54[0] = T.max(top_53[0], T.reinterpret("int32", q_row_6[6]) & 2147483647)
            top_55 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_55[0] = T.max(top_54[0], T.reinterpret("int32", q_row_6[7]) & 2147483647)
            row_top_6 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            row_top_6[0] = top_55[0]
            row_top_6[0] = T.max(row_top_6[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_top_6[0], 1, 32))
            row_top_6[0] = T.max(row_top_6[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_top_6[0], 2, 32))
            row_top_6[0] = T.max(row_top_6[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_top_6[0], 4, 32))
            if row_6[0] < last[0] and chunk[0] == 0:
                tops[row_6[0] - first[0]] = row_top_6[0]
                shifts[row_6[0] - first[0]] = shift_6[0]
            row_words_7[0] = T.cuda.func_call("attngen_opaque_word", row_words_7[0], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_7[1] = T.cuda.func_call("attngen_opaque_word", row_words_7[1], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_7[2] = T.cuda.func_call("attngen_opaque_word", row_words_7[2], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_7[3] = T.cuda.func_call("attngen_opaque_word", row_words_7[3], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            q_row_7 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            q_row_7[0] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_7[0], T.uint32(0)) >> T.uint32(0))))
            q_row_7[1] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_7[0], T.uint32(0)) >> T.uint32(16))))
            q_row_7[2] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_7[1], T.uint32(0)) >> T.uint32(0))))
            q_row_7[3] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_7[1], T.uint32(0)) >> T.uint32(16))))
            q_row_7[4] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_7[2], T.uint32(0)) >> T.uint32(0))))
            q_row_7[5] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_7[2], T.uint32(0)) >> T.uint32(16))))
            q_row_7[6] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_7[3], T.uint32(0)) >> T.uint32(0))))
            q_row_7[7] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_7[3], T.uint32(0)) >> T.uint32(16))))
            dot_7 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            dot_7[0] = q_row_7[0] * own_k_mean[0] + q_row_7[1] * own_k_mean[1] + q_row_7[2] * own_k_mean[2] + q_row_7[3] * own_k_mean[3] + q_row_7[4] * own_k_mean[4] + q_row_7[5] * own_k_mean[5] + q_row_7[6] * own_k_mean[6] + q_row_7[7] * own_k_mean[7]
            dot_7[0] = dot_7[0] + T.cuda.__shfl_xor_sync(T.uint32(4294967295), dot_7[0], 1, 32)
            dot_7[0] = dot_7[0] + T.cuda.__shfl_xor_sync(T.uint32(4294967295), dot_7[0], 2, 32)
            dot_7[0] = dot_7[0] + T.cuda.__shfl_xor_sync(T.uint32(4294967295), dot_7[0], 4, 32)
            shift_7 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            shift_7[0] = dot_7[0] * scale_value
            q_row_7[0] = q_row_7[0] - q_mean_1[0]
            q_row_7[1] = q_row_7[1] - q_mean_1[1]
            q_row_7[2] = q_row_7[2] - q_mean_1[2]
            q_row_7[3] = q_row_7[3] - q_mean_1[3]
            q_row_7[4] = q_row_7[4] - q_mean_1[4]
            q_row_7[5] = q_row_7[5] - q_mean_1[5]
            q_row_7[6] = q_row_7[6] - q_mean_1[6]
            q_row_7[7] = q_row_7[7] - q_mean_1[7]
            top_56 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_56[0] = T.max(0, T.reinterpret("int32", q_row_7[0]) & 2147483647)
            top_57 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_57[0] = T.max(top_56[0], T.reinterpret("int32", q_row_7[1]) & 2147483647)
            top_58 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_58[0] = T.max(top_57[0], T.reinterpret("int32", q_row_7[2]) & 2147483647)
            top_59 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_59[0] = T.max(top_58[0], T.reinterpret("int32", q_row_7[3]) & 2147483647)
            top_60 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_60[0] = T.max(top_59[0], T.reinterpret("int32", q_row_7[4]) & 2147483647)
            top_61 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_61[0] = T.max(top_60[0], T.reinterpret("int32", q_row_7[5]) & 2147483647)
            top_62 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_62[0] = T.max(top_61[0], T.reinterpret("int32", q_row_7[6]) & 2147483647)
            top_63 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top_63[0] = T.max(top_62[0], T.reinterpret("int32", q_row_7[7]) & 2147483647)
            row_top_7 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            row_top_7[0] = top_63[0]
            row_top_7[0] = T.max(row_top_7[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_top_7[0], 1, 32))
            row_top_7[0] = T.max(row_top_7[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_top_7[0], 2, 32))
            row_top_7[0] = T.max(row_top_7[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_top_7[0], 4, 32))
            if row_7[0] < last[0] and chunk[0] == 0:
                tops[row_7[0] - first[0]] = row_top_7[0]
                shifts[row_7[0] - first[0]] = shift_7[0]
            T.cuda.cta_sync()
            groups = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            groups[0] = T.Div(T.max(last[0] - first[0], 0) + 31, 32) * 8
            group_lane = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            group_lane[0] = v_1 & 3
            for round in range(T.Div(groups[0] + 31, 32)):
                group = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                group[0] = round * 32 + T.Div(v_1, 4)
                group_first = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                group_first[0] = T.Div(group[0], 8) * 32 + T.truncmod(group[0], 8)
                highest = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                highest[0] = 0
                for step in range(1):
                    member = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    member[0] = step * 4 + group_lane[0]
                    member_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    member_row[0] = group_first[0] + member[0] * 8
                    if member[0] < 4 and member_row[0] < last[0] - first[0]:
                        member_top = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        member_top[0] = tops[member_row[0]]
                        if member_top[0] < 2139095040:
                            highest[0] = T.max(highest[0], member_top[0])
                highest[0] = T.max(highest[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), highest[0], 1, 32))
                highest[0] = T.max(highest[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), highest[0], 2, 32))
                if group[0] < groups[0] and group_lane[0] == 0:
                    group_top = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    group_top[0] = T.reinterpret("float32", highest[0])
                    group_scale = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    group_scale[0] = T.Select(group_top[0] > T.float32(1.0000000000000001e-30), group_top[0] * T.float32(0.007874015748031496), T.float32(0.0))
                    scales[group[0]] = group_scale[0]
                    inverses[group[0]] = T.Select(group_scale[0] > T.float32(0.0), T.float32(1.0) / T.Select(group_scale[0] > T.float32(0.0), group_scale[0], T.float32(1.0)), T.float32(0.0))
            T.cuda.cta_sync()
            row_words[0] = T.cuda.func_call("attngen_opaque_word", row_words[0], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words[1] = T.cuda.func_call("attngen_opaque_word", row_words[1], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words[2] = T.cuda.func_call("attngen_opaque_word", row_words[2], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words[3] = T.cuda.func_call("attngen_opaque_word", row_words[3], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            q_row_8 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            q_row_8[0] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words[0], T.uint32(0)) >> T.uint32(0))))
            q_row_8[1] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words[0], T.uint32(0)) >> T.uint32(16))))
            q_row_8[2] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words[1], T.uint32(0)) >> T.uint32(0))))
            q_row_8[3] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words[1], T.uint32(0)) >> T.uint32(16))))
            q_row_8[4] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words[2], T.uint32(0)) >> T.uint32(0))))
            q_row_8[5] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words[2], T.uint32(0)) >> T.uint32(16))))
            q_row_8[6] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words[3], T.uint32(0)) >> T.uint32(0))))
            q_row_8[7] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words[3], T.uint32(0)) >> T.uint32(16))))
            q_row_8[0] = q_row_8[0] - q_mean_1[0]
            q_row_8[1] = q_row_8[1] - q_mean_1[1]
            q_row_8[2] = q_row_8[2] - q_mean_1[2]
            q_row_8[3] = q_row_8[3] - q_mean_1[3]
            q_row_8[4] = q_row_8[4] - q_mean_1[4]
            q_row_8[5] = q_row_8[5] - q_mean_1[5]
            q_row_8[6] = q_row_8[6] - q_mean_1[6]
            q_row_8[7] = q_row_8[7] - q_mean_1[7]
            within = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            within[0] = row[0] - first[0]
            group = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            group[0] = T.min(T.Div(within[0], 32) * 8 + T.truncmod(within[0], 8), 255)
            inverse = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            inverse[0] = inverses[group[0]]
            y = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y[0] = q_row_8[0] * inverse[0]
            n = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n[0] = T.Cast("int32", T.max(T.min(y[0] + T.Select(y[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_1 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_1[0] = q_row_8[1] * inverse[0]
            n_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_1[0] = T.Cast("int32", T.max(T.min(y_1[0] + T.Select(y_1[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_2 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_2[0] = q_row_8[2] * inverse[0]
            n_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_2[0] = T.Cast("int32", T.max(T.min(y_2[0] + T.Select(y_2[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_3 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_3[0] = q_row_8[3] * inverse[0]
            n_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_3[0] = T.Cast("int32", T.max(T.min(y_3[0] + T.Select(y_3[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_4 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_4[0] = q_row_8[4] * inverse[0]
            n_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_4[0] = T.Cast("int32", T.max(T.min(y_4[0] + T.Select(y_4[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_5 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_5[0] = q_row_8[5] * inverse[0]
            n_5 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_5[0] = T.Cast("int32", T.max(T.min(y_5[0] + T.Select(y_5[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_6 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_6[0] = q_row_8[6] * inverse[0]
            n_6 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_6[0] = T.Cast("int32", T.max(T.min(y_6[0] + T.Select(y_6[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_7 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_7[0] = q_row_8[7] * inverse[0]
            n_7 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_7[0] = T.Cast("int32", T.max(T.min(y_7[0] + T.Select(y_7[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            packed = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            packed[0] = T.Cast("uint32", 0 | n[0] & 255 | (n_1[0] & 255) << 8 | (n_2[0] & 255) << 16 | (n_3[0] & 255) << 24)
            packed_1 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            packed_1[0] = T.Cast("uint32", 0 | n_4[0] & 255 | (n_5[0] & 255) << 8 | (n_6[0] & 255) << 16 | (n_7[0] & 255) << 24)
            q_int8_at = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            q_int8_at[0] = T.Cast("int64", b[0]) * q_int8_stride_0 + T.Cast("int64", head[0]) * q_int8_stride_1 + T.Cast("int64", row[0]) * q_int8_stride_2
            T.ptx.st(T.address_of(q_int8[q_int8_at[0] + T.Cast("int64", chunk[0] * 8)]), packed[0], packed_1[0], row[0] < last[0], "", "", "global", "", "", "", "v2", "b32", "pred")
            row_words_1[0] = T.cuda.func_call("attngen_opaque_word", row_words_1[0], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_1[1] = T.cuda.func_call("attngen_opaque_word", row_words_1[1], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_1[2] = T.cuda.func_call("attngen_opaque_word", row_words_1[2], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_1[3] = T.cuda.func_call("attngen_opaque_word", row_words_1[3], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            q_row_9 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            q_row_9[0] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_1[0], T.uint32(0)) >> T.uint32(0))))
            q_row_9[1] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_1[0], T.uint32(0)) >> T.uint32(16))))
            q_row_9[2] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_1[1], T.uint32(0)) >> T.uint32(0))))
            q_row_9[3] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_1[1], T.uint32(0)) >> T.uint32(16))))
            q_row_9[4] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_1[2], T.uint32(0)) >> T.uint32(0))))
            q_row_9[5] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_1[2], T.uint32(0)) >> T.uint32(16))))
            q_row_9[6] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_1[3], T.uint32(0)) >> T.uint32(0))))
            q_row_9[7] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_1[3], T.uint32(0)) >> T.uint32(16))))
            q_row_9[0] = q_row_9[0] - q_mean_1[0]
            q_row_9[1] = q_row_9[1] - q_mean_1[1]
            q_row_9[2] = q_row_9[2] - q_mean_1[2]
            q_row_9[3] = q_row_9[3] - q_mean_1[3]
            q_row_9[4] = q_row_9[4] - q_mean_1[4]
            q_row_9[5] = q_row_9[5] - q_mean_1[5]
            q_row_9[6] = q_row_9[6] - q_mean_1[6]
            q_row_9[7] = q_row_9[7] - q_mean_1[7]
            within_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            within_1[0] = row_1[0] - first[0]
            group_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            group_1[0] = T.min(T.Div(within_1[0], 32) * 8 + T.truncmod(within_1[0], 8), 255)
            inverse_1 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            inverse_1[0] = inverses[group_1[0]]
            y_8 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_8[0] = q_row_9[0] * inverse_1[0]
            n_8 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_8[0] = T.Cast("int32", T.max(T.min(y_8[0] + T.Select(y_8[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_9 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_9[0] = q_row_9[1] * inverse_1[0]
            n_9 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_9[0] = T.Cast("int32", T.max(T.min(y_9[0] + T.Select(y_9[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_10 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_10[0] = q_row_9[2] * inverse_1[0]
            n_10 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_10[0] = T.Cast("int32", T.max(T.min(y_10[0] + T.Select(y_10[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_11 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_11[0] = q_row_9[3] * inverse_1[0]
            n_11 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_11[0] = T.Cast("int32", T.max(T.min(y_11[0] + T.Select(y_11[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_12 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_12[0] = q_row_9[4] * inverse_1[0]
            n_12 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_12[0] = T.Cast("int32", T.max(T.min(y_12[0] + T.Select(y_12[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_13 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_13[0] = q_row_9[5] * inverse_1[0]
            n_13 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_13[0] = T.Cast("int32", T.max(T.min(y_13[0] + T.Select(y_13[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_14 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_14[0] = q_row_9[6] * inverse_1[0]
            n_14 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_14[0] = T.Cast("int32", T.max(T.min(y_14[0] + T.Select(y_14[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_15 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_15[0] = q_row_9[7] * inverse_1[0]
            n_15 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_15[0] = T.Cast("int32", T.max(T.min(y_15[0] + T.Select(y_15[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            packed_2 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            packed_2[0] = T.Cast("uint32", 0 | n_8[0] & 255 | (n_9[0] & 255) << 8 | (n_10[0] & 255) << 16 | (n_11[0] & 255) << 24)
            packed_3 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            packed_3[0] = T.Cast("uint32", 0 | n_12[0] & 255 | (n_13[0] & 255) << 8 | (n_14[0] & 255) << 16 | (n_15[0] & 255) << 24)
            q_int8_at_1 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            q_int8_at_1[0] = T.Cast("int64", b[0]) * q_int8_stride_0 + T.Cast("int64", head[0]) * q_int8_stride_1 + T.Cast("int64", row_1[0]) * q_int8_stride_2
            T.ptx.st(T.address_of(q_int8[q_int8_at_1[0] + T.Cast("int64", chunk[0] * 8)]), packed_2[0], packed_3[0], row_1[0] < last[0], "", "", "global", "", "", "", "v2", "b32", "pred")
            row_words_2[0] = T.cuda.func_call("attngen_opaque_word", row_words_2[0], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_2[1] = T.cuda.func_call("attngen_opaque_word", row_words_2[1], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_2[2] = T.cuda.func_call("attngen_opaque_word", row_words_2[2], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_2[3] = T.cuda.func_call("attngen_opaque_word", row_words_2[3], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            q_row_10 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            q_row_10[0] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_2[0], T.uint32(0)) >> T.uint32(0))))
            q_row_10[1] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_2[0], T.uint32(0)) >> T.uint32(16))))
            q_row_10[2] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_2[1], T.uint32(0)) >> T.uint32(0))))
            q_row_10[3] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_2[1], T.uint32(0)) >> T.uint32(16))))
            q_row_10[4] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_2[2], T.uint32(0)) >> T.uint32(0))))
            q_row_10[5] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_2[2], T.uint32(0)) >> T.uint32(16))))
            q_row_10[6] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_2[3], T.uint32(0)) >> T.uint32(0))))
            q_row_10[7] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_2[3], T.uint32(0)) >> T.uint32(16))))
            q_row_10[0] = q_row_10[0] - q_mean_1[0]
            q_row_10[1] = q_row_10[1] - q_mean_1[1]
            q_row_10[2] = q_row_10[2] - q_mean_1[2]
            q_row_10[3] = q_row_10[3] - q_mean_1[3]
            q_row_10[4] = q_row_10[4] - q_mean_1[4]
            q_row_10[5] = q_row_10[5] - q_mean_1[5]
            q_row_10[6] = q_row_10[6] - q_mean_1[6]
            q_row_10[7] = q_row_10[7] - q_mean_1[7]
            within_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            within_2[0] = row_2[0] - first[0]
            group_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            group_2[0] = T.min(T.Div(within_2[0], 32) * 8 + T.truncmod(within_2[0], 8), 255)
            inverse_2 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            inverse_2[0] = inverses[group_2[0]]
            y_16 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_16[0] = q_row_10[0] * inverse_2[0]
            n_16 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_16[0] = T.Cast("int32", T.max(T.min(y_16[0] + T.Select(y_16[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_17 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_17[0] = q_row_10[1] * inverse_2[0]
            n_17 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_17[0] = T.Cast("int32", T.max(T.min(y_17[0] + T.Select(y_17[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_18 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_18[0] = q_row_10[2] * inverse_2[0]
            n_18 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_18[0] = T.Cast("int32", T.max(T.min(y_18[0] + T.Select(y_18[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_19 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_19[0] = q_row_10[3] * inverse_2[0]
            n_19 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_19[0] = T.Cast("int32", T.max(T.min(y_19[0] + T.Select(y_19[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_20 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_20[0] = q_row_10[4] * inverse_2[0]
            n_20 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_20[0] = T.Cast("int32", T.max(T.min(y_20[0] + T.Select(y_20[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_21 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_21[0] = q_row_10[5] * inverse_2[0]
            n_21 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_21[0] = T.Cast("int32", T.max(T.min(y_21[0] + T.Select(y_21[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_22 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_22[0] = q_row_10[6] * inverse_2[0]
            n_22 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_22[0] = T.Cast("int32", T.max(T.min(y_22[0] + T.Select(y_22[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_23 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_23[0] = q_row_10[7] * inverse_2[0]
            n_23 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_23[0] = T.Cast("int32", T.max(T.min(y_23[0] + T.Select(y_23[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            packed_4 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            packed_4[0] = T.Cast("uint32", 0 | n_16[0] & 255 | (n_17[0] & 255) << 8 | (n_18[0] & 255) << 16 | (n_19[0] & 255) << 24)
            packed_5 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            packed_5[0] = T.Cast("uint32", 0 | n_20[0] & 255 | (n_21[0] & 255) << 8 | (n_22[0] & 255) << 16 | (n_23[0] & 255) << 24)
            q_int8_at_2 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            q_int8_at_2[0] = T.Cast("int64", b[0]) * q_int8_stride_0 + T.Cast("int64", head[0]) * q_int8_stride_1 + T.Cast("int64", row_2[0]) * q_int8_stride_2
            T.ptx.st(T.address_of(q_int8[q_int8_at_2[0] + T.Cast("int64", chunk[0] * 8)]), packed_4[0], packed_5[0], row_2[0] < last[0], "", "", "global", "", "", "", "v2", "b32", "pred")
            row_words_3[0] = T.cuda.func_call("attngen_opaque_word", row_words_3[0], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_3[1] = T.cuda.func_call("attngen_opaque_word", row_words_3[1], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_3[2] = T.cuda.func_call("attngen_opaque_word", row_words_3[2], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_3[3] = T.cuda.func_call("attngen_opaque_word", row_words_3[3], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            q_row_11 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            q_row_11[0] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_3[0], T.uint32(0)) >> T.uint32(0))))
            q_row_11[1] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_3[0], T.uint32(0)) >> T.uint32(16))))
            q_row_11[2] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_3[1], T.uint32(0)) >> T.uint32(0))))
            q_row_11[3] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_3[1], T.uint32(0)) >> T.uint32(16))))
            q_row_11[4] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_3[2], T.uint32(0)) >> T.uint32(0))))
            q_row_11[5] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_3[2], T.uint32(0)) >> T.uint32(16))))
            q_row_11[6] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_3[3], T.uint32(0)) >> T.uint32(0))))
            q_row_11[7] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_3[3], T.uint32(0)) >> T.uint32(16))))
            q_row_11[0] = q_row_11[0] - q_mean_1[0]
            q_row_11[1] = q_row_11[1] - q_mean_1[1]
            q_row_11[2] = q_row_11[2] - q_mean_1[2]
            q_row_11[3] = q_row_11[3] - q_mean_1[3]
            q_row_11[4] = q_row_11[4] - q_mean_1[4]
            q_row_11[5] = q_row_11[5] - q_mean_1[5]
            q_row_11[6] = q_row_11[6] - q_mean_1[6]
            q_row_11[7] = q_row_11[7] - q_mean_1[7]
            within_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            within_3[0] = row_3[0] - first[0]
            group_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            group_3[0] = T.min(T.Div(within_3[0], 32) * 8 + T.truncmod(within_3[0], 8), 255)
            inverse_3 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            inverse_3[0] = inverses[group_3[0]]
            y_24 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_24[0] = q_row_11[0] * inverse_3[0]
            n_24 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_24[0] = T.Cast("int32", T.max(T.min(y_24[0] + T.Select(y_24[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_25 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_25[0] = q_row_11[1] * inverse_3[0]
            n_25 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_25[0] = T.Cast("int32", T.max(T.min(y_25[0] + T.Select(y_25[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_26 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_26[0] = q_row_11[2] * inverse_3[0]
            n_26 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_26[0] = T.Cast("int32", T.max(T.min(y_26[0] + T.Select(y_26[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_27 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_27[0] = q_row_11[3] * inverse_3[0]
            n_27 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_27[0] = T.Cast("int32", T.max(T.min(y_27[0] + T.Select(y_27[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_28 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_28[0] = q_row_11[4] * inverse_3[0]
            n_28 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_28[0] = T.Cast("int32", T.max(T.min(y_28[0] + T.Select(y_28[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_29 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_29[0] = q_row_11[5] * inverse_3[0]
            n_29 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_29[0] = T.Cast("int32", T.max(T.min(y_29[0] + T.Select(y_29[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_30 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_30[0] = q_row_11[6] * inverse_3[0]
            n_30 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_30[0] = T.Cast("int32", T.max(T.min(y_30[0] + T.Select(y_30[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_31 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_31[0] = q_row_11[7] * inverse_3[0]
            n_31 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_31[0] = T.Cast("int32", T.max(T.min(y_31[0] + T.Select(y_31[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            packed_6 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            packed_6[0] = T.Cast("uint32", 0 | n_24[0] & 255 | (n_25[0] & 255) << 8 | (n_26[0] & 255) << 16 | (n_27[0] & 255) << 24)
            packed_7 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            packed_7[0] = T.Cast("uint32", 0 | n_28[0] & 255 | (n_29[0] & 255) << 8 | (n_30[0] & 255) << 16 | (n_31[0] & 255) << 24)
            q_int8_at_3 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            q_int8_at_3[0] = T.Cast("int64", b[0]) * q_int8_stride_0 + T.Cast("int64", head[0]) * q_int8_stride_1 + T.Cast("int64", row_3[0]) * q_int8_stride_2
            T.ptx.st(T.address_of(q_int8[q_int8_at_3[0] + T.Cast("int64", chunk[0] * 8)]), packed_6[0], packed_7[0], row_3[0] < last[0], "", "", "global", "", "", "", "v2", "b32", "pred")
            row_words_4[0] = T.cuda.func_call("attngen_opaque_word", row_words_4[0], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_4[1] = T.cuda.func_call("attngen_opaque_word", row_words_4[1], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_4[2] = T.cuda.func_call("attngen_opaque_word", row_words_4[2], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_4[3] = T.cuda.func_call("attngen_opaque_word", row_words_4[3], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            q_row_12 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            q_row_12[0] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_4[0], T.uint32(0)) >> T.uint32(0))))
            q_row_12[1] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_4[0], T.uint32(0)) >> T.uint32(16))))
            q_row_12[2] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_4[1], T.uint32(0)) >> T.uint32(0))))
            q_row_12[3] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_4[1], T.uint32(0)) >> T.uint32(16))))
            q_row_12[4] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_4[2], T.uint32(0)) >> T.uint32(0))))
            q_row_12[5] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_4[2], T.uint32(0)) >> T.uint32(16))))
            q_row_12[6] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_4[3], T.uint32(0)) >> T.uint32(0))))
            q_row_12[7] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_4[3], T.uint32(0)) >> T.uint32(16))))
            q_row_12[0] = q_row_12[0] - q_mean_1[0]
            q_row_12[1] = q_row_12[1] - q_mean_1[1]
            q_row_12[2] = q_row_12[2] - q_mean_1[2]
            q_row_12[3] = q_row_12[3] - q_mean_1[3]
            q_row_12[4] = q_row_12[4] - q_mean_1[4]
            q_row_12[5] = q_row_12[5] - q_mean_1[5]
            q_row_12[6] = q_row_12[6] - q_mean_1[6]
            q_row_12[7] = q_row_12[7] - q_mean_1[7]
            within_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            within_4[0] = row_4[0] - first[0]
            group_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            group_4[0] = T.min(T.Div(within_4[0], 32) * 8 + T.truncmod(within_4[0], 8), 255)
            inverse_4 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            inverse_4[0] = inverses[group_4[0]]
            y_32 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_32[0] = q_row_12[0] * inverse_4[0]
            n_32 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_32[0] = T.Cast("int32", T.max(T.min(y_32[0] + T.Select(y_32[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_33 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_33[0] = q_row_12[1] * inverse_4[0]
            n_33 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_33[0] = T.Cast("int32", T.max(T.min(y_33[0] + T.Select(y_33[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_34 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_34[0] = q_row_12[2] * inverse_4[0]
            n_34 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_34[0] = T.Cast("int32", T.max(T.min(y_34[0] + T.Select(y_34[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_35 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_35[0] = q_row_12[3] * inverse_4[0]
            n_35 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_35[0] = T.Cast("int32", T.max(T.min(y_35[0] + T.Select(y_35[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_36 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_36[0] = q_row_12[4] * inverse_4[0]
            n_36 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_36[0] = T.Cast("int32", T.max(T.min(y_36[0] + T.Select(y_36[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_37 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_37[0] = q_row_12[5] * inverse_4[0]
            n_37 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_37[0] = T.Cast("int32", T.max(T.min(y_37[0] + T.Select(y_37[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_38 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_38[0] = q_row_12[6] * inverse_4[0]
            n_38 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_38[0] = T.Cast("int32", T.max(T.min(y_38[0] + T.Select(y_38[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_39 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_39[0] = q_row_12[7] * inverse_4[0]
            n_39 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_39[0] = T.Cast("int32", T.max(T.min(y_39[0] + T.Select(y_39[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            packed_8 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            packed_8[0] = T.Cast("uint32", 0 | n_32[0] & 255 | (n_33[0] & 255) << 8 | (n_34[0] & 255) << 16 | (n_35[0] & 255) << 24)
            packed_9 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            packed_9[0] = T.Cast("uint32", 0 | n_36[0] & 255 | (n_37[0] & 255) << 8 | (n_38[0] & 255) << 16 | (n_39[0] & 255) << 24)
            q_int8_at_4 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            q_int8_at_4[0] = T.Cast("int64", b[0]) * q_int8_stride_0 + T.Cast("int64", head[0]) * q_int8_stride_1 + T.Cast("int64", row_4[0]) * q_int8_stride_2
            T.ptx.st(T.address_of(q_int8[q_int8_at_4[0] + T.Cast("int64", chunk[0] * 8)]), packed_8[0], packed_9[0], row_4[0] < last[0], "", "", "global", "", "", "", "v2", "b32", "pred")
            row_words_5[0] = T.cuda.func_call("attngen_opaque_word", row_words_5[0], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_5[1] = T.cuda.func_call("attngen_opaque_word", row_words_5[1], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_5[2] = T.cuda.func_call("attngen_opaque_word", row_words_5[2], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_5[3] = T.cuda.func_call("attngen_opaque_word", row_words_5[3], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            q_row_13 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            q_row_13[0] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_5[0], T.uint32(0)) >> T.uint32(0))))
            q_row_13[1] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_5[0], T.uint32(0)) >> T.uint32(16))))
            q_row_13[2] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_5[1], T.uint32(0)) >> T.uint32(0))))
            q_row_13[3] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_5[1], T.uint32(0)) >> T.uint32(16))))
            q_row_13[4] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_5[2], T.uint32(0)) >> T.uint32(0))))
            q_row_13[5] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_5[2], T.uint32(0)) >> T.uint32(16))))
            q_row_13[6] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_5[3], T.uint32(0)) >> T.uint32(0))))
            q_row_13[7] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_5[3], T.uint32(0)) >> T.uint32(16))))
            q_row_13[0] = q_row_13[0] - q_mean_1[0]
            q_row_13[1] = q_row_13[1] - q_mean_1[1]
            q_row_13[2] = q_row_13[2] - q_mean_1[2]
            q_row_13[3] = q_row_13[3] - q_mean_1[3]
            q_row_13[4] = q_row_13[4] - q_mean_1[4]
            q_row_13[5] = q_row_13[5] - q_mean_1[5]
            q_row_13[6] = q_row_13[6] - q_mean_1[6]
            q_row_13[7] = q_row_13[7] - q_mean_1[7]
            within_5 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            within_5[0] = row_5[0] - first[0]
            group_5 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            group_5[0] = T.min(T.Div(within_5[0], 32) * 8 + T.truncmod(within_5[0], 8), 255)
            inverse_5 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            inverse_5[0] = inverses[group_5[0]]
            y_40 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_40[0] = q_row_13[0] * inverse_5[0]
            n_40 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_40[0] = T.Cast("int32", T.max(T.min(y_40[0] + T.Select(y_40[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_41 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_41[0] = q_row_13[1] * inverse_5[0]
            n_41 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_41[0] = T.Cast("int32", T.max(T.min(y_41[0] + T.Select(y_41[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_42 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_42[0] = q_row_13[2] * inverse_5[0]
            n_42 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_42[0] = T.Cast("int32", T.max(T.min(y_42[0] + T.Select(y_42[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_43 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_43[0] = q_row_13[3] * inverse_5[0]
            n_43 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_43[0] = T.Cast("int32", T.max(T.min(y_43[0] + T.Select(y_43[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_44 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_44[0] = q_row_13[4] * inverse_5[0]
            n_44 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_44[0] = T.Cast("int32", T.max(T.min(y_44[0] + T.Select(y_44[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_45 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_45[0] = q_row_13[5] * inverse_5[0]
            n_45 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_45[0] = T.Cast("int32", T.max(T.min(y_45[0] + T.Select(y_45[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_46 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_46[0] = q_row_13[6] * inverse_5[0]
            n_46 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_46[0] = T.Cast("int32", T.max(T.min(y_46[0] + T.Select(y_46[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_47 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_47[0] = q_row_13[7] * inverse_5[0]
            n_47 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_47[0] = T.Cast("int32", T.max(T.min(y_47[0] + T.Select(y_47[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            packed_10 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            packed_10[0] = T.Cast("uint32", 0 | n_40[0] & 255 | (n_41[0] & 255) << 8 | (n_42[0] & 255) << 16 | (n_43[0] & 255) << 24)
            packed_11 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            packed_11[0] = T.Cast("uint32", 0 | n_44[0] & 255 | (n_45[0] & 255) << 8 | (n_46[0] & 255) << 16 | (n_47[0] & 255) << 24)
            q_int8_at_5 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            q_int8_at_5[0] = T.Cast("int64", b[0]) * q_int8_stride_0 + T.Cast("int64", head[0]) * q_int8_stride_1 + T.Cast("int64", row_5[0]) * q_int8_stride_2
            T.ptx.st(T.address_of(q_int8[q_int8_at_5[0] + T.Cast("int64", chunk[0] * 8)]), packed_10[0], packed_11[0], row_5[0] < last[0], "", "", "global", "", "", "", "v2", "b32", "pred")
            row_words_6[0] = T.cuda.func_call("attngen_opaque_word", row_words_6[0], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_6[1] = T.cuda.func_call("attngen_opaque_word", row_words_6[1], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_6[2] = T.cuda.func_call("attngen_opaque_word", row_words_6[2], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_6[3] = T.cuda.func_call("attngen_opaque_word", row_words_6[3], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            q_row_14 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            q_row_14[0] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_6[0], T.uint32(0)) >> T.uint32(0))))
            q_row_14[1] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_6[0], T.uint32(0)) >> T.uint32(16))))
            q_row_14[2] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_6[1], T.uint32(0)) >> T.uint32(0))))
            q_row_14[3] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_6[1], T.uint32(0)) >> T.uint32(16))))
            q_row_14[4] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_6[2], T.uint32(0)) >> T.uint32(0))))
            q_row_14[5] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_6[2], T.uint32(0)) >> T.uint32(16))))
            q_row_14[6] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_6[3], T.uint32(0)) >> T.uint32(0))))
            q_row_14[7] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_6[3], T.uint32(0)) >> T.uint32(16))))
            q_row_14[0] = q_row_14[0] - q_mean_1[0]
            q_row_14[1] = q_row_14[1] - q_mean_1[1]
            q_row_14[2] = q_row_14[2] - q_mean_1[2]
            q_row_14[3] = q_row_14[3] - q_mean_1[3]
            q_row_14[4] = q_row_14[4] - q_mean_1[4]
            q_row_14[5] = q_row_14[5] - q_mean_1[5]
            q_row_14[6] = q_row_14[6] - q_mean_1[6]
            q_row_14[7] = q_row_14[7] - q_mean_1[7]
            within_6 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            within_6[0] = row_6[0] - first[0]
            group_6 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            group_6[0] = T.min(T.Div(within_6[0], 32) * 8 + T.truncmod(within_6[0], 8), 255)
            inverse_6 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            inverse_6[0] = inverses[group_6[0]]
            y_48 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_48[0] = q_row_14[0] * inverse_6[0]
            n_48 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_48[0] = T.Cast("int32", T.max(T.min(y_48[0] + T.Select(y_48[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_49 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_49[0] = q_row_14[1] * inverse_6[0]
            n_49 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_49[0] = T.Cast("int32", T.max(T.min(y_49[0] + T.Select(y_49[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_50 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_50[0] = q_row_14[2] * inverse_6[0]
            n_50 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_50[0] = T.Cast("int32", T.max(T.min(y_50[0] + T.Select(y_50[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_51 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_51[0] = q_row_14[3] * inverse_6[0]
            n_51 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_51[0] = T.Cast("int32", T.max(T.min(y_51[0] + T.Select(y_51[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_52 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_52[0] = q_row_14[4] * inverse_6[0]
            n_52 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_52[0] = T.Cast("int32", T.max(T.min(y_52[0] + T.Select(y_52[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_53 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_53[0] = q_row_14[5] * inverse_6[0]
            n_53 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_53[0] = T.Cast("int32", T.max(T.min(y_53[0] + T.Select(y_53[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_54 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_54[0] = q_row_14[6] * inverse_6[0]
            n_54 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_54[0] = T.Cast("int32", T.max(T.min(y_54[0] + T.Select(y_54[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_55 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_55[0] = q_row_14[7] * inverse_6[0]
            n_55 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_55[0] = T.Cast("int32", T.max(T.min(y_55[0] + T.Select(y_55[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            packed_12 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            packed_12[0] = T.Cast("uint32", 0 | n_48[0] & 255 | (n_49[0] & 255) << 8 | (n_50[0] & 255) << 16 | (n_51[0] & 255) << 24)
            packed_13 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            packed_13[0] = T.Cast("uint32", 0 | n_52[0] & 255 | (n_53[0] & 255) << 8 | (n_54[0] & 255) << 16 | (n_55[0] & 255) << 24)
            q_int8_at_6 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            q_int8_at_6[0] = T.Cast("int64", b[0]) * q_int8_stride_0 + T.Cast("int64", head[0]) * q_int8_stride_1 + T.Cast("int64", row_6[0]) * q_int8_stride_2
            T.ptx.st(T.address_of(q_int8[q_int8_at_6[0] + T.Cast("int64", chunk[0] * 8)]), packed_12[0], packed_13[0], row_6[0] < last[0], "", "", "global", "", "", "", "v2", "b32", "pred")
            row_words_7[0] = T.cuda.func_call("attngen_opaque_word", row_words_7[0], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_7[1] = T.cuda.func_call("attngen_opaque_word", row_words_7[1], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_7[2] = T.cuda.func_call("attngen_opaque_word", row_words_7[2], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            row_words_7[3] = T.cuda.func_call("attngen_opaque_word", row_words_7[3], source_code="__forceinline__ __device__ uint32_t attngen_opaque_word(uint32_t x) { uint32_t y; asm(\"mov.b32 %0, %1;\" : \"=r\"(y) : \"r\"((uint32_t)x)); return y; }\n", return_type="uint32")
            q_row_15 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            q_row_15[0] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_7[0], T.uint32(0)) >> T.uint32(0))))
            q_row_15[1] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_7[0], T.uint32(0)) >> T.uint32(16))))
            q_row_15[2] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_7[1], T.uint32(0)) >> T.uint32(0))))
            q_row_15[3] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_7[1], T.uint32(0)) >> T.uint32(16))))
            q_row_15[4] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_7[2], T.uint32(0)) >> T.uint32(0))))
            q_row_15[5] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_7[2], T.uint32(0)) >> T.uint32(16))))
            q_row_15[6] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_7[3], T.uint32(0)) >> T.uint32(0))))
            q_row_15[7] = T.Cast("float32", T.reinterpret("float16", T.Cast("uint16", T.Select(T.bool(True), row_words_7[3], T.uint32(0)) >> T.uint32(16))))
            q_row_15[0] = q_row_15[0] - q_mean_1[0]
            q_row_15[1] = q_row_15[1] - q_mean_1[1]
            q_row_15[2] = q_row_15[2] - q_mean_1[2]
            q_row_15[3] = q_row_15[3] - q_mean_1[3]
            q_row_15[4] = q_row_15[4] - q_mean_1[4]
            q_row_15[5] = q_row_15[5] - q_mean_1[5]
            q_row_15[6] = q_row_15[6] - q_mean_1[6]
            q_row_15[7] = q_row_15[7] - q_mean_1[7]
            within_7 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            within_7[0] = row_7[0] - first[0]
            group_7 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            group_7[0] = T.min(T.Div(within_7[0], 32) * 8 + T.truncmod(within_7[0], 8), 255)
            inverse_7 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            inverse_7[0] = inverses[group_7[0]]
            y_56 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_56[0] = q_row_15[0] * inverse_7[0]
            n_56 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_56[0] = T.Cast("int32", T.max(T.min(y_56[0] + T.Select(y_56[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_57 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_57[0] = q_row_15[1] * inverse_7[0]
            n_57 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_57[0] = T.Cast("int32", T.max(T.min(y_57[0] + T.Select(y_57[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_58 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_58[0] = q_row_15[2] * inverse_7[0]
            n_58 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_58[0] = T.Cast("int32", T.max(T.min(y_58[0] + T.Select(y_58[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_59 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_59[0] = q_row_15[3] * inverse_7[0]
            n_59 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_59[0] = T.Cast("int32", T.max(T.min(y_59[0] + T.Select(y_59[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_60 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_60[0] = q_row_15[4] * inverse_7[0]
            n_60 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_60[0] = T.Cast("int32", T.max(T.min(y_60[0] + T.Select(y_60[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_61 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_61[0] = q_row_15[5] * inverse_7[0]
            n_61 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_61[0] = T.Cast("int32", T.max(T.min(y_61[0] + T.Select(y_61[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_62 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_62[0] = q_row_15[6] * inverse_7[0]
            n_62 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_62[0] = T.Cast("int32", T.max(T.min(y_62[0] + T.Select(y_62[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            y_63 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            y_63[0] = q_row_15[7] * inverse_7[0]
            n_63 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_63[0] = T.Cast("int32", T.max(T.min(y_63[0] + T.Select(y_63[0] < T.float32(0.0), T.float32(-0.5), T.float32(0.5)), T.float32(127.0)), T.float32(-127.0)))
            packed_14 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            packed_14[0] = T.Cast("uint32", 0 | n_56[0] & 255 | (n_57[0] & 255) << 8 | (n_58[0] & 255) << 16 | (n_59[0] & 255) << 24)
            packed_15 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            packed_15[0] = T.Cast("uint32", 0 | n_60[0] & 255 | (n_61[0] & 255) << 8 | (n_62[0] & 255) << 16 | (n_63[0] & 255) << 24)
            q_int8_at_7 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            q_int8_at_7[0] = T.Cast("int64", b[0]) * q_int8_stride_0 + T.Cast("int64", head[0]) * q_int8_stride_1 + T.Cast("int64", row_7[0]) * q_int8_stride_2
            T.ptx.st(T.address_of(q_int8[q_int8_at_7[0] + T.Cast("int64", chunk[0] * 8)]), packed_14[0], packed_15[0], row_7[0] < last[0], "", "", "global", "", "", "", "v2", "b32", "pred")
            for within_8 in range(T.Div(T.max(last[0] - first[0], 0) + 127, 128)):
                within_9 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                within_9[0] = within_8 * 128 + v_1
                if within_9[0] < T.max(last[0] - first[0], 0):
                    group_8 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    group_8[0] = T.min(T.Div(within_9[0], 32) * 8 + T.truncmod(within_9[0], 8), 255)
                    or_nan = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    or_nan[0] = T.Select(tops[within_9[0]] < 2139095040, scales[group_8[0]] * scale_value, T.float32("nan"))
                    q_scale_at = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    q_scale_at[0] = T.Cast("int64", b[0]) * q_scale_stride_0 + T.Cast("int64", head[0]) * q_scale_stride_1 + T.Cast("int64", first[0] + within_9[0]) * q_scale_stride_2
                    q_scale[q_scale_at[0]] = or_nan[0]
                    q_shift_at = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    q_shift_at[0] = T.Cast("int64", b[0]) * q_shift_stride_0 + T.Cast("int64", head[0]) * q_shift_stride_1 + T.Cast("int64", first[0] + within_9[0]) * q_shift_stride_2
                    q_shift[q_shift_at[0]] = shifts[within_9[0]]

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
        buffer = T.alloc_buffer((21504,), "uint8", scope="shared.dyn", align=1024)
        shared_base = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        shared_base[0] = T.cuda.cvta_generic_to_shared(buffer.data)
        tops = T.decl_buffer((256,), "int32", data=buffer.data, scope="shared.dyn", layout=None)
        scales = T.decl_buffer((256,), data=buffer.data, elem_offset=256, scope="shared.dyn", layout=None)
        inverses = T.decl_buffer((256,), data=buffer.data, elem_offset=512, scope="shared.dyn", layout=None)
        shifts = T.decl_buffer((256,), data=buffer.data, elem_offset=768, scope="shared.dyn", layout=None)
        means = T.decl_buffer((256,), data=buffer.data, elem_offset=1024, scope="shared.dyn", layout=None)
        parts = T.decl_buffer((4096,), data=buffer.data, elem_offset=1280, scope="shared.dyn", layout=None)
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
                    T.ptx.ld(mean_words[0], mean_words[1], mean_words[2], mean_words[3], shared_base[0] + T.uint32(5120) + T.Cast("uint32", 4 * (chunk_1 * 8)), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                    sums[0] = sums[0] + key_channels[0] * T.reinterpret("float32", mean_words[0]) + key_channels[1] * T.reinterpret("float32", mean_words[1]) + key_channels[2] * T.reinterpret("float32", mean_words[2]) + key_channels[3] * T.reinterpret("float32", mean_words[3])
                    sums[16] = sums[16] + key_channels[8] * T.reinterpret("float32", mean_words[0]) + key_channels[9] * T.reinterpret("float32", mean_words[1]) + key_channels[10] * T.reinterpret("float32", mean_words[2]) + key_channels[11] * T.reinterpret("float32", mean_words[3])
                    mean_words_1 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    T.ptx.ld(mean_words_1[0], mean_words_1[1], mean_words_1[2], mean_words_1[3], shared_base[0] + T.uint32(5120) + T.Cast("uint32", 4 * (chunk_1 * 8)) + T.uint32(16), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                    sums[0] = sums[0] + key_channels[4] * T.reinterpret("float32", mean_words_1[0]) + key_channels[5] * T.reinterpret("float32", mean_words_1[1]) + key_channels[6] * T.reinterpret("float32", mean_words_1[2]) + key_channels[7] * T.reinterpret("float32", mean_words_1[3])
                    sums[16] = sums[16] + key_channels[12] * T.reinterpret("float32", mean_words_1[0]) + key_channels[13] * T.reinterpret("float32", mean_words_1[1]) + key_channels[14] * T.reinterpret("float32", mean_words_1[2]) + key_channels[15] * T.reinterpret("float32", mean_words_1[3])
                    mean_words_2 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    T.ptx.ld(mean_words_2[0], mean_words_2[1], mean_words_2[2], mean_words_2[3], shared_base[0] + T.uint32(5120) + T.Cast("uint32", 4 * (chunk_1 * 8 + 64)), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                    sums[1] = sums[1] + key_channels[0] * T.reinterpret("float32", mean_words_2[0]) + key_channels[1] * T.reinterpret("float32", mean_words_2[1]) + key_channels[2] * T.reinterpret("float32", mean_words_2[2]) + key_channels[3] * T.reinterpret("float32", mean_words_2[3])
                    sums[17] = sums[17] + key_channels[8] * T.reinterpret("float32", mean_words_2[0]) + key_channels[9] * T.reinterpret("float32", mean_words_2[1]) + key_channels[10] * T.reinterpret("float32", mean_words_2[2]) + key_channels[11] * T.reinterpret("float32", mean_words_2[3])
                    mean_words_3 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    T.ptx.ld(mean_words_3[0], mean_words_3[1], mean_words_3[2], mean_words_3[3], shared_base[0] + T.uint32(5120) + T.Cast("uint32", 4 * (chunk_1 * 8 + 64)) + T.uint32(16), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                    sums[1] = sums[1] + key_channels[4] * T.reinterpret("float32", mean_words_3[0]) + key_channels[5] * T.reinterpret("float32", mean_words_3[1]) + key_channels[6] * T.reinterpret("float32", mean_words_3[2]) + key_channels[7] * T.reinterpret("float32", mean_words_3[3])
                    sums[17] = sums[17] + key_channels[12] * T.reinterpret("float32", mean_words_3[0]) + key_channels[13] * T.reinterpret("float32", mean_words_3[1]) + key_channels[14] * T.reinterpret("float32", mean_words_3[2]) + key_channels[15] * T.reinterpret("float32", mean_words_3[3])
                    mean_words_4 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    T.ptx.ld(mean_words_4[0], mean_words_4[1], mean_words_4[2], mean_words_4[3], shared_base[0] + T.uint32(5120) + T.Cast("uint32", 4 * (chunk_1 * 8 + 128)), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                    sums[2] = sums[2] + key_channels[0] * T.reinterpret("float32", mean_words_4[0]) + key_channels[1] * T.reinterpret("float32", mean_words_4[1]) + key_channels[2] * T.reinterpret("float32", mean_words_4[2]) + key_channels[3] * T.reinterpret("float32", mean_words_4[3])
                    sums[18] = sums[18] + key_channels[8] * T.reinterpret("float32", mean_words_4[0]) + key_channels[9] * T.reinterpret("float32", mean_words_4[1]) + key_channels[10] * T.reinterpret("float32", mean_words_4[2]) + key_channels[11] * T.reinterpret("float32", mean_words_4[3])
                    mean_words_5 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    T.ptx.ld(mean_words_5[0], mean_words_5[1], mean_words_5[2], mean_words_5[3], shared_base[0] + T.uint32(5120) + T.Cast("uint32", 4 * (chunk_1 * 8 + 128)) + T.uint32(16), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                    sums[2] = sums[2] + key_channels[4] * T.reinterpret("float32", mean_words_5[0]) + key_channels[5] * T.reinterpret("float32", mean_words_5[1]) + key_channels[6] * T.reinterpret("float32", mean_words_5[2]) + key_channels[7] * T.reinterpret("float32", mean_words_5[3])
                    sums[18] = sums[18] + key_channels[12] * T.reinterpret("float32", mean_words_5[0]) + key_channels[13] * T.reinterpret("float32", mean_words_5[1]) + key_channels[14] * T.reinterpret("float32", mean_words_5[2]) + key_channels[15] * T.reinterpret("float32", mean_words_5[3])
                    mean_words_6 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    T.ptx.ld(mean_words_6[0], mean_words_6[1], mean_words_6[2], mean_words_6[3], shared_base[0] + T.uint32(5120) + T.Cast("uint32", 4 * (chunk_1 * 8 + 192)), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                    sums[3] = sums[3] + key_channels[0] * T.reinterpret("float32", mean_words_6[0]) + key_channels[1] * T.reinterpret("float32", mean_words_6[1]) + key_channels[2] * T.reinterpret("float32", mean_words_6[2]) + key_channels[3] * T.reinterpret("float32", mean_words_6[3])
                    sums[19] = sums[19] + key_channels[8] * T.reinterpret("float32", mean_words_6[0]) + key_channels[9] * T.reinterpret("float32", mean_words_6[1]) + key_channels[10] * T.reinterpret("float32", mean_words_6[2]) + key_channels[11] * T.reinterpret("float32", mean_words_6[3])
                    mean_words_7 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    T.ptx.ld(mean_words_7[0], mean_words_7[1], mean_words_7[2], mean_words_7[3], shared_base[0] + T.uint32(5120) + T.Cast("uint32", 4 * (chunk_1 * 8 + 192)) + T.uint32(16), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                    sums[3] = sums[3] + key_channels[4] * T.reinterpret("float32", mean_words_7[0]) + key_channels[5] * T.reinterpret("float32", mean_words_7[1]) + key_channels[6] * T.reinterpret("float32", mean_words_7[2]) + key_channels[7] * T.reinterpret("float32", mean_words_7[3])
                    sums[19] = sums[19] + key_channels[12] * T.reinterpret("float32", mean_words_7[0]) + key_channels[13] * T.reinterpret("float32", mean_words_7[1]) + key_channels[14] * T.reinterpret("float32", mean_words_7[2]) + key_channels[15] * T.reinterpret("float32", mean_words_7[3])
                    mean_words_8 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    T.ptx.ld(mean_words_8[0], mean_words_8[1], mean_words_8[2], mean_words_8[3], shared_base[0] + T.uint32(5120) + T.Cast("uint32", 4 * (chunk_1 * 8 + 256)), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                    sums[4] = sums[4] + key_channels[0] * T.reinterpret("float32", mean_words_8[0]) + key_channels[1] * T.reinterpret("float32", mean_words_8[1]) + key_channels[2] * T.reinterpret("float32", mean_words_8[2]) + key_channels[3] * T.reinterpret("float32", mean_words_8[3])
                    sums[20] = sums[20] + key_channels[8] * T.reinterpret("float32", mean_words_8[0]) + key_channels[9] * T.reinterpret("float32", mean_words_8[1]) + key_channels[10] * T.reinterpret("float32", mean_words_8[2]) + key_channels[11] * T.reinterpret("float32", mean_words_8[3])
                    mean_words_9 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    T.ptx.ld(mean_words_9[0], mean_words_9[1], mean_words_9[2], mean_words_9[3], shared_base[0] + T.uint32(5120) + T.Cast("uint32", 4 * (chunk_1 * 8 + 256)) + T.uint32(16), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                    sums[4] = sums[4] + key_channels[4] * T.reinterpret("float32", mean_words_9[0]) + key_channels[5] * T.reinterpret("float32", mean_words_9[1]) + key_channels[6] * T.reinterpret("float32", mean_words_9[2]) + key_channels[7] * T.reinterpret("float32", mean_words_9[3])
                    sums[20] = sums[20] + key_channels[12] * T.reinterpret("float32", mean_words_9[0]) + key_channels[13] * T.reinterpret("float32", mean_words_9[1]) + key_channels[14] * T.reinterpret("float32", mean_words_9[2]) + key_channels[15] * T.reinterpret("float32", mean_words_9[3])
                    mean_words_10 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    T.ptx.ld(mean_words_10[0], mean_words_10[1], mean_words_10[2], mean_words_10[3], shared_base[0] + T.uint32(5120) + T.Cast("uint32", 4 * (chunk_1 * 8 + 320)), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                    sums[5] = sums[5] + key_channels[0] * T.reinterpret("float32", mean_words_10[0]) + key_channels[1] * T.reinterpret("float32", mean_words_10[1]) + key_channels[2] * T.reinterpret("float32", mean_words_10[2]) + key_channels[3] * T.reinterpret("float32", mean_words_10[3])
                    sums[21] = sums[21] + key_channels[8] * T.reinterpret("float32", mean_words_10[0]) + key_channels[9] * T.reinterpret("float32", mean_words_10[1]) + key_channels[10] * T.reinterpret("float32", mean_words_10[2]) + key_channels[11] * T.reinterpret("float32", mean_words_10[3])
                    mean_words_11 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    T.ptx.ld(mean_words_11[0], mean_words_11[1], mean_words_11[2], mean_words_11[3], shared_base[0] + T.uint32(5120) + T.Cast("uint32", 4 * (chunk_1 * 8 + 320)) + T.uint32(16), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                    sums[5] = sums[5] + key_channels[4] * T.reinterpret("float32", mean_words_11[0]) + key_channels[5] * T.reinterpret("float32", mean_words_11[1]) + key_channels[6] * T.reinterpret("float32", mean_words_11[2]) + key_channels[7] * T.reinterpret("float32", mean_words_11[3])
                    sums[21] = sums[21] + key_channels[12] * T.reinterpret("float32", mean_words_11[0]) + key_channels[13] * T.reinterpret("float32", mean_words_11[1]) + key_channels[14] * T.reinterpret("float32", mean_words_11[2]) + key_channels[15] * T.reinterpret("float32", mean_words_11[3])
                    mean_words_12 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    T.ptx.ld(mean_words_12[0], mean_words_12[1], mean_words_12[2], mean_words_12[3], shared_base[0] + T.uint32(5120) + T.Cast("uint32", 4 * (chunk_1 * 8 + 384)), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                    sums[6] = sums[6] + key_channels[0] * T.reinterpret("float32", mean_words_12[0]) + key_channels[1] * T.reinterpret("float32", mean_words_12[1]) + key_channels[2] * T.reinterpret("float32", mean_words_12[2]) + key_channels[3] * T.reinterpret("float32", mean_words_12[3])
                    sums[22] = sums[22] + key_channels[8] * T.reinterpret("float32", mean_words_12[0]) + key_channels[9] * T.reinterpret("float32", mean_words_12[1]) + key_channels[10] * T.reinterpret("float32", mean_words_12[2]) + key_channels[11] * T.reinterpret("float32", mean_words_12[3])
                    mean_words_13 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    T.ptx.ld(mean_words_13[0], mean_words_13[1], mean_words_13[2], mean_words_13[3], shared_base[0] + T.uint32(5120) + T.Cast("uint32", 4 * (chunk_1 * 8 + 384)) + T.uint32(16), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                    sums[6] = sums[6] + key_channels[4] * T.reinterpret("float32", mean_words_13[0]) + key_channels[5] * T.reinterpret("float32", mean_words_13[1]) + key_channels[6] * T.reinterpret("float32", mean_words_13[2]) + key_channels[7] * T.reinterpret("float32", mean_words_13[3])
                    sums[22] = sums[22] + key_channels[12] * T.reinterpret("float32", mean_words_13[0]) + key_channels[13] * T.reinterpret("float32", mean_words_13[1]) + key_channels[14] * T.reinterpret("float32", mean_words_13[2]) + key_channels[15] * T.reinterpret("float32", mean_words_13[3])
                    mean_words_14 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    T.ptx.ld(mean_words_14[0], mean_words_14[1], mean_words_14[2], mean_words_14[3], shared_base[0] + T.uint32(5120) + T.Cast("uint32", 4 * (chunk_1 * 8 + 448)), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                    sums[7] = sums[7] + key_channels[0] * T.reinterpret("float32", mean_words_14[0]) + key_channels[1] * T.reinterpret("float32", mean_words_14[1]) + key_channels[2] * T.reinterpret("float32", mean_words_14[2]) + key_channels[3] * T.reinterpret("float32", mean_words_14[3])
                    sums[23] = sums[23] + key_channels[8] * T.reinterpret("float32", mean_words_14[0]) + key_channels[9] * T.reinterpret("float32", mean_words_14[1]) + key_channels[10] * T.reinterpret("float32", mean_words_14[2]) + key_channels[11] * T.reinterpret("float32", mean_words_14[3])
                    mean_words_15 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    T.ptx.ld(mean_words_15[0], mean_words_15[1], mean_words_15[2], mean_words_15[3], shared_base[0] + T.uint32(5120) + T.Cast("uint32", 4 * (chunk_1 * 8 + 448)) + T.uint32(16), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                    sums[7] = sums[7] + key_channels[4] * T.reinterpret("float32", mean_words_15[0]) + key_channels[5] * T.reinterpret("float32", mean_words_15[1]) + key_channels[6] * T.reinterpret("float32", mean_words_15[2]) + key_channels[7] * T.reinterpret("float32", mean_words_15[3])
                    sums[23] = sums[23] + key_channels[12] * T.reinterpret("float32", mean_words_15[0]) + key_channels[13] * T.reinterpret("float32", mean_words_15[1]) + key_channels[14] * T.reinterpret("float32", mean_words_15[2]) + key_channels[15] * T.reinterpret("float32", mean_words_15[3])
                    mean_words_16 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    T.ptx.ld(mean_words_16[0], mean_words_16[1], mean_words_16[2], mean_words_16[3], shared_base[0] + T.uint32(5120) + T.Cast("uint32", 4 * (chunk_1 * 8 + 512)), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                    sums[8] = sums[8] + key_channels[0] * T.reinterpret("float32", mean_words_16[0]) + key_channels[1] * T.reinterpret("float32", mean_words_16[1]) + key_channels[2] * T.reinterpret("float32", mean_words_16[2]) + key_channels[3] * T.reinterpret("float32", mean_words_16[3])
                    sums[24] = sums[24] + key_channels[8] * T.reinterpret("float32", mean_words_16[0]) + key_channels[9] * T.reinterpret("float32", mean_words_16[1]) + key_channels[10] * T.reinterpret("float32", mean_words_16[2]) + key_channels[11] * T.reinterpret("float32", mean_words_16[3])
                    mean_words_17 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    T.ptx.ld(mean_words_17[0], mean_words_17[1], mean_words_17[2], mean_words_17[3], shared_base[0] + T.uint32(5120) + T.Cast("uint32", 4 * (chunk_1 * 8 + 512)) + T.uint32(16), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                    sums[8] = sums[8] + key_channels[4] * T.reinterpret("float32", mean_words_17[0]) + key_channels[5] * T.reinterpret("float32", mean_words_17[1]) + key_channels[6] * T.reinterpret("float32", mean_words_17[2]) + key_channels[7] * T.reinterpret("float32", mean_words_17[3])
                    sums[24] = sums[24] + key_channels[12] * T.reinterpret("float32", mean_words_17[0]) + key_channels[13] * T.reinterpret("float32", mean_words_17[1]) + key_channels[14] * T.reinterpret("float32", mean_words_17[2]) + key_channels[15] * T.reinterpret("float32", mean_words_17[3])
                    mean_words_18 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    T.ptx.ld(mean_words_18[0], mean_words_18[1], mean_words_18[2], mean_words_18[3], shared_base[0] + T.uint32(5120) + T.Cast("uint32", 4 * (chunk_1 * 8 + 576)), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                    sums[9] = sums[9] + key_channels[0] * T.reinterpret("float32", mean_words_18[0]) + key_channels[1] * T.reinterpret("float32", mean_words_18[1]) + key_channels[2] * T.reinterpret("float32", mean_words_18[2]) + key_channels[3] * T.reinterpret("float32", mean_words_18[3])
                    sums[25] = sums[25] + key_channels[8] * T.reinterpret("float32", mean_words_18[0]) + key_channels[9] * T.reinterpret("float32", mean_words_18[1]) + key_channels[10] * T.reinterpret("float32", mean_words_18[2]) + key_channels[11] * T.reinterpret("float32", mean_words_18[3])
                    mean_words_19 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    T.ptx.ld(mean_words_19[0], mean_words_19[1], mean_words_19[2], mean_words_19[3], shared_base[0] + T.uint32(5120) + T.Cast("uint32", 4 * (chunk_1 * 8 + 576)) + T.uint32(16), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                    sums[9] = sums[9] + key_channels[4] * T.reinterpret("float32", mean_words_19[0]) + key_channels[5] * T.reinterpret("float32", mean_words_19[1]) + key_channels[6] * T.reinterpret("float32", mean_words_19[2]) + key_channels[7] * T.reinterpret("float32", mean_words_19[3])
                    sums[25] = sums[25] + key_channels[12] * T.reinterpret("float32", mean_words_19[0]) + key_channels[13] * T.reinterpret("float32", mean_words_19[1]) + key_channels[14] * T.reinterpret("float32", mean_words_19[2]) + key_channels[15] * T.reinterpret("float32", mean_words_19[3])
                    mean_words_20 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    T.ptx.ld(mean_words_20[0], mean_words_20[1], mean_words_20[2], mean_words_20[3], shared_base[0] + T.uint32(5120) + T.Cast("uint32", 4 * (chunk_1 * 8 + 640)), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                    sums[10] = sums[10] + key_channels[0] * T.reinterpret("float32", mean_words_20[0]) + key_channels[1] * T.reinterpret("float32", mean_words_20[1]) + key_channels[2] * T.reinterpret("float32", mean_words_20[2]) + key_channels[3] * T.reinterpret("float32", mean_words_20[3])
                    sums[26] = sums[26] + key_channels[8] * T.reinterpret("float32", mean_words_20[0]) + key_channels[9] * T.reinterpret("float32", mean_words_20[1]) + key_channels[10] * T.reinterpret("float32", mean_words_20[2]) + key_channels[11] * T.reinterpret("float32", mean_words_20[3])
                    mean_words_21 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    T.ptx.ld(mean_words_21[0], mean_words_21[1], mean_words_21[2], mean_words_21[3], shared_base[0] + T.uint32(5120) + T.Cast("uint32", 4 * (chunk_1 * 8 + 640)) + T.uint32(16), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                    sums[10] = sums[10] + key_channels[4] * T.reinterpret("float32", mean_words_21[0]) + key_channels[5] * T.reinterpret("float32", mean_words_21[1]) + key_channels[6] * T.reinterpret("float32", mean_words_21[2]) + key_channels[7] * T.reinterpret("float32", mean_words_21[3])
                    sums[26] = sums[26] + key_channels[12] * T.reinterpret("float32", mean_words_21[0]) + key_channels[13] * T.reinterpret("float32", mean_words_21[1]) + key_channels[14] * T.reinterpret("float32", mean_words_21[2]) + key_channels[15] * T.reinterpret("float32", mean_words_21[3])
                    mean_words_22 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    T.ptx.ld(mean_words_22[0], mean_words_22[1], mean_words_22[2], mean_words_22[3], shared_base[0] + T.uint32(5120) + T.Cast("uint32", 4 * (chunk_1 * 8 + 704)), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                    sums[11] = sums[11] + key_channels[0] * T.reinterpret("float32", mean_words_22[0]) + key_channels[1] * T.reinterpret("float32", mean_words_22[1]) + key_channels[2] * T.reinterpret("float32", mean_words_22[2]) + key_channels[3] * T.reinterpret("float32", mean_words_22[3])
                    sums[27] = sums[27] + key_channels[8] * T.reinterpret("float32", mean_words_22[0]) + key_channels[9] * T.reinterpret("float32", mean_words_22[1]) + key_channels[10] * T.reinterpret("float32", mean_words_22[2]) + key_channels[11] * T.reinterpret("float32", mean_words_22[3])
                    mean_words_23 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    T.ptx.ld(mean_words_23[0], mean_words_23[1], mean_words_23[2], mean_words_23[3], shared_base[0] + T.uint32(5120) + T.Cast("uint32", 4 * (chunk_1 * 8 + 704)) + T.uint32(16), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                    sums[11] = sums[11] + key_channels[4] * T.reinterpret("float32", mean_words_23[0]) + key_channels[5] * T.reinterpret("float32", mean_words_23[1]) + key_channels[6] * T.reinterpret("float32", mean_words_23[2]) + key_channels[7] * T.reinterpret("float32", mean_words_23[3])
                    sums[27] = sums[27] + key_channels[12] * T.reinterpret("float32", mean_words_23[0]) + key_channels[13] * T.reinterpret("float32", mean_words_23[1]) + key_channels[14] * T.reinterpret("float32", mean_words_23[2]) + key_channels[15] * T.reinterpret("float32", mean_words_23[3])
                    mean_words_24 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    T.ptx.ld(mean_words_24[0], mean_words_24[1], mean_words_24[2], mean_words_24[3], shared_base[0] + T.uint32(5120) + T.Cast("uint32", 4 * (chunk_1 * 8 + 768)), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                    sums[12] = sums[12] + key_channels[0] * T.reinterpret("float32", mean_words_24[0]) + key_channels[1] * T.reinterpret("float32", mean_words_24[1]) + key_channels[2] * T.reinterpret("float32", mean_words_24[2]) + key_channels[3] * T.reinterpret("float32", mean_words_24[3])
                    sums[28] = sums[28] + key_channels[8] * T.reinterpret("float32", mean_words_24[0]) + key_channels[9] * T.reinterpret("float32", mean_words_24[1]) + key_channels[10] * T.reinterpret("float32", mean_words_24[2]) + key_channels[11] * T.reinterpret("float32", mean_words_24[3])
                    mean_words_25 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    T.ptx.ld(mean_words_25[0], mean_words_25[1], mean_words_25[2], mean_words_25[3], shared_base[0] + T.uint32(5120) + T.Cast("uint32", 4 * (chunk_1 * 8 + 768)) + T.uint32(16), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                    sums[12] = sums[12] + key_channels[4] * T.reinterpret("float32", mean_words_25[0]) + key_channels[5] * T.reinterpret("float32", mean_words_25[1]) + key_channels[6] * T.reinterpret("float32", mean_words_25[2]) + key_channels[7] * T.reinterpret("float32", mean_words_25[3])
                    sums[28] = sums[28] + key_channels[12] * T.reinterpret("float32", mean_words_25[0]) + key_channels[13] * T.reinterpret("float32", mean_words_25[1]) + key_channels[14] * T.reinterpret("float32", mean_words_25[2]) + key_channels[15] * T.reinterpret("float32", mean_words_25[3])
                    mean_words_26 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    T.ptx.ld(mean_words_26[0], mean_words_26[1], mean_words_26[2], mean_words_26[3], shared_base[0] + T.uint32(5120) + T.Cast("uint32", 4 * (chunk_1 * 8 + 832)), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                    sums[13] = sums[13] + key_channels[0] * T.reinterpret("float32", mean_words_26[0]) + key_channels[1] * T.reinterpret("float32", mean_words_26[1]) + key_channels[2] * T.reinterpret("float32", mean_words_26[2]) + key_channels[3] * T.reinterpret("float32", mean_words_26[3])
                    sums[29] = sums[29] + key_channels[8] * T.reinterpret("float32", mean_words_26[0]) + key_channels[9] * T.reinterpret("float32", mean_words_26[1]) + key_channels[10] * T.reinterpret("float32", mean_words_26[2]) + key_channels[11] * T.reinterpret("float32", mean_words_26[3])
                    mean_words_27 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    T.ptx.ld(mean_words_27[0], mean_words_27[1], mean_words_27[2], mean_words_27[3], shared_base[0] + T.uint32(5120) + T.Cast("uint32", 4 * (chunk_1 * 8 + 832)) + T.uint32(16), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                    sums[13] = sums[13] + key_channels[4] * T.reinterpret("float32", mean_words_27[0]) + key_channels[5] * T.reinterpret("float32", mean_words_27[1]) + key_channels[6] * T.reinterpret("float32", mean_words_27[2]) + key_channels[7] * T.reinterpret("float32", mean_words_27[3])
                    sums[29] = sums[29] + key_channels[12] * T.reinterpret("float32", mean_words_27[0]) + key_channels[13] * T.reinterpret("float32", mean_words_27[1]) + key_channels[14] * T.reinterpret("float32", mean_words_27[2]) + key_channels[15] * T.reinterpret("float32", mean_words_27[3])
                    mean_words_28 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    T.ptx.ld(mean_words_28[0], mean_words_28[1], mean_words_28[2], mean_words_28[3], shared_base[0] + T.uint32(5120) + T.Cast("uint32", 4 * (chunk_1 * 8 + 896)), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                    sums[14] = sums[14] + key_channels[0] * T.reinterpret("float32", mean_words_28[0]) + key_channels[1] * T.reinterpret("float32", mean_words_28[1]) + key_channels[2] * T.reinterpret("float32", mean_words_28[2]) + key_channels[3] * T.reinterpret("float32", mean_words_28[3])
                    sums[30] = sums[30] + key_channels[8] * T.reinterpret("float32", mean_words_28[0]) + key_channels[9] * T.reinterpret("float32", mean_words_28[1]) + key_channels[10] * T.reinterpret("float32", mean_words_28[2]) + key_channels[11] * T.reinterpret("float32", mean_words_28[3])
                    mean_words_29 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    T.ptx.ld(mean_words_29[0], mean_words_29[1], mean_words_29[2], mean_words_29[3], shared_base[0] + T.uint32(5120) + T.Cast("uint32", 4 * (chunk_1 * 8 + 896)) + T.uint32(16), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                    sums[14] = sums[14] + key_channels[4] * T.reinterpret("float32", mean_words_29[0]) + key_channels[5] * T.reinterpret("float32", mean_words_29[1]) + key_channels[6] * T.reinterpret("float32", mean_words_29[2]) + key_channels[7] * T.reinterpret("float32", mean_words_29[3])
                    sums[30] = sums[30] + key_channels[12] * T.reinterpret("float32", mean_words_29[0]) + key_channels[13] * T.reinterpret("float32", mean_words_29[1]) + key_channels[14] * T.reinterpret("float32", mean_words_29[2]) + key_channels[15] * T.reinterpret("float32", mean_words_29[3])
                    mean_words_30 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    T.ptx.ld(mean_words_30[0], mean_words_30[1], mean_words_30[2], mean_words_30[3], shared_base[0] + T.uint32(5120) + T.Cast("uint32", 4 * (chunk_1 * 8 + 960)), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                    sums[15] = sums[15] + key_channels[0] * T.reinterpret("float32", mean_words_30[0]) + key_channels[1] * T.reinterpret("float32", mean_words_30[1]) + key_channels[2] * T.reinterpret("float32", mean_words_30[2]) + key_channels[3] * T.reinterpret("float32", mean_words_30[3])
                    sums[31] = sums[31] + key_channels[8] * T.reinterpret("float32", mean_words_30[0]) + key_channels[9] * T.reinterpret("float32", mean_words_30[1]) + key_channels[10] * T.reinterpret("float32", mean_words_30[2]) + key_channels[11] * T.reinterpret("float32", mean_words_30[3])
                    mean_words_31 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    T.ptx.ld(mean_words_31[0], mean_words_31[1], mean_words_31[2], mean_words_31[3], shared_base[0] + T.uint32(5120) + T.Cast("uint32", 4 * (chunk_1 * 8 + 960)) + T.uint32(16), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
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
                partial_sum = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
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
