# from tvm.script import tirx as T
# from tvm.tirx.layout import Axis

@T.prim_func
def attngen_main(q_ptr: T.handle("float16", "global"), q_stride_0: T.int64, q_stride_1: T.int64, q_stride_2: T.int64, q_stride_3: T.int64, k_ptr: T.handle("float16", "global"), k_stride_0: T.int64, k_stride_1: T.int64, k_stride_2: T.int64, k_stride_3: T.int64, v_ptr: T.handle("float16", "global"), v_stride_0: T.int64, v_stride_1: T.int64, v_stride_2: T.int64, v_stride_3: T.int64, out_ptr: T.handle("float16", "global"), out_stride_0: T.int64, out_stride_1: T.int64, out_stride_2: T.int64, out_stride_3: T.int64, scale_value: T.float32, lse_ptr: T.handle("float32", "global"), lse_stride_0: T.int64, lse_stride_1: T.int64, lse_stride_2: T.int64, lse_given: T.int32, b_size: T.int32, hq_size: T.int32, seq_q_size: T.int32, hkv_size: T.int32, seq_kv_size: T.int32, splits_size: T.int32, grid: T.int32):
    T.func_attr({"tirx.noalias": True})
    q = T.decl_buffer((T.int64(1099511627776),), "float16", data=q_ptr, align=1, layout=None)
    k = T.decl_buffer((T.int64(1099511627776),), "float16", data=k_ptr, align=1, layout=None)
    v = T.decl_buffer((T.int64(1099511627776),), "float16", data=v_ptr, align=1, layout=None)
    out = T.decl_buffer((T.int64(1099511627776),), "float16", data=out_ptr, align=1, layout=None)
    lse = T.decl_buffer((T.int64(1099511627776),), data=lse_ptr, align=1, layout=None)
    with T.attr({"tirx.device_entry": T.bool(True), "tirx.launch_bounds_min_blocks_per_sm": 2}):
        v_1 = T.cta_id([grid])
        v_2 = T.thread_id([128])
        buffer = T.alloc_buffer((32768,), "uint8", scope="shared.dyn", align=1024)
        shared_base = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        shared_base[0] = T.cuda.cvta_generic_to_shared(buffer.data)
        warp = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        warp[0] = T.cuda.__shfl_sync(T.uint32(4294967295), T.Div(v_2, 32), 0, 32)
        lane = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane[0] = v_2 & 31
        factor = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        factor[0] = scale_value * T.float32(1.4426950408889634)
        scores = T.alloc_local((64,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        out_acc = T.alloc_local((64,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        weights = T.alloc_local((32,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        row_max = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        row_sum = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        shrink = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        a_operand = T.alloc_local((8,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        b_operand = T.alloc_local((16,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        p_operand = T.alloc_local((8,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        v_operand = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        fetched = T.alloc_local((16,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        all_heads = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        all_heads[0] = b_size * hq_size
        q_blocks = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        q_blocks[0] = T.Div(seq_q_size + 127, 128)
        section = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        section[0] = T.min(T.max(T.Div(16384, T.max(seq_kv_size, 1)), 1), all_heads[0])
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
        first_query[0] = q_block[0] * 128
        warp_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        warp_row[0] = warp[0] * 32
        first_column = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        first_column[0] = (lane[0] & 2) + 4 * (lane[0] >> 2 & 1)
        for i in T.unroll(64):
            out_acc[i] = T.float32(0.0)
        row_max[0] = T.float32(-1000000000000000019884624838656.0)
        row_sum[0] = T.float32(0.0)
        row_max[1] = T.float32(-1000000000000000019884624838656.0)
        row_sum[1] = T.float32(0.0)
        row_max[2] = T.float32(-1000000000000000019884624838656.0)
        row_sum[2] = T.float32(0.0)
        row_max[3] = T.float32(-1000000000000000019884624838656.0)
        row_sum[3] = T.float32(0.0)
        kv_head = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        kv_head[0] = T.Div(h[0] * hkv_size, hq_size)
        q_start = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        q_start[0] = T.Cast("int64", b[0]) * q_stride_0 + T.Cast("int64", h[0]) * q_stride_1
        k_start = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        k_start[0] = T.Cast("int64", b[0]) * k_stride_0 + T.Cast("int64", kv_head[0]) * k_stride_1
        v_start = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        v_start[0] = T.Cast("int64", b[0]) * v_stride_0 + T.Cast("int64", kv_head[0]) * v_stride_1
        q_first = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        q_first[0] = q_block[0] * 128
        q_last = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        q_last[0] = T.min(q_first[0] + 128, seq_q_size) - 1
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
        first_block[0] = T.Div(T.max(0, 0), 64)
        last_block = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        last_block[0] = T.max(T.Div(T.max(T.min(i_4[0], seq_kv_size), 0) + 63, 64), first_block[0])
        at_block = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        at_block[0] = last_block[0]
        entry_0 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        entry_0[0] = 0
        entry_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        entry_1[0] = 0
        at_block[0] = at_block[0] - 1
        k_first = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        k_first[0] = at_block[0] * 64
        k_last = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        k_last[0] = T.min(k_first[0] + 64, seq_kv_size) - 1
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
        entry[0] = T.Select(at_block[0] < first_block[0], -1, at_block[0] * 2 + T.Select(i_9[0] >= 0 and (at_block[0] + 1) * 64 <= seq_kv_size, 0, 1))
        entry_0[0] = entry[0]
        at_block[0] = at_block[0] - 1
        k_first_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        k_first_1[0] = at_block[0] * 64
        k_last_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        k_last_1[0] = T.min(k_first_1[0] + 64, seq_kv_size) - 1
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
        entry_2[0] = T.Select(at_block[0] < first_block[0], -1, at_block[0] * 2 + T.Select(i_14[0] >= 0 and (at_block[0] + 1) * 64 <= seq_kv_size, 0, 1))
        entry_1[0] = entry_2[0]
        turn = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        turn[0] = 0
        chunk = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        chunk[0] = v_2 & 7
        row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        row[0] = T.Div(v_2, 8)
        element = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        element[0] = T.cuda.func_call("attngen_opaque", q_start[0] + T.Cast("int64", first_query[0] + row[0]) * q_stride_2 + T.Cast("int64", chunk[0] * 8), source_code="__forceinline__ __device__ int64_t attngen_opaque(int64_t x) { uint64_t y; asm(\"mov.b64 %0, %1;\" : \"=l\"(y) : \"l\"((uint64_t)x)); return y; }\n", return_type="int64")
        if T.bool(True):
            fetched[0] = T.uint32(0)
            fetched[1] = T.uint32(0)
            fetched[2] = T.uint32(0)
            fetched[3] = T.uint32(0)
            if first_query[0] + row[0] < seq_q_size:
                T.ptx.ld(fetched[0], fetched[1], fetched[2], fetched[3], T.address_of(q[element[0]]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
        if T.bool(True):
            fetched[4] = T.uint32(0)
            fetched[5] = T.uint32(0)
            fetched[6] = T.uint32(0)
            fetched[7] = T.uint32(0)
            if first_query[0] + (row[0] + 16) < seq_q_size:
                T.ptx.ld(fetched[4], fetched[5], fetched[6], fetched[7], T.address_of(q[element[0] + q_stride_2 * T.int64(16)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
        if T.bool(True):
            fetched[8] = T.uint32(0)
            fetched[9] = T.uint32(0)
            fetched[10] = T.uint32(0)
            fetched[11] = T.uint32(0)
            if first_query[0] + (row[0] + 32) < seq_q_size:
                T.ptx.ld(fetched[8], fetched[9], fetched[10], fetched[11], T.address_of(q[element[0] + q_stride_2 * T.int64(32)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
        if T.bool(True):
            fetched[12] = T.uint32(0)
            fetched[13] = T.uint32(0)
            fetched[14] = T.uint32(0)
            fetched[15] = T.uint32(0)
            if first_query[0] + (row[0] + 48) < seq_q_size:
                T.ptx.ld(fetched[12], fetched[13], fetched[14], fetched[15], T.address_of(q[element[0] + q_stride_2 * T.int64(48)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
        chunk_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        chunk_1[0] = v_2 & 7
        row_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        row_1[0] = T.Div(v_2, 8)
        element_1 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        element_1[0] = T.cuda.func_call("attngen_opaque", q_start[0] + T.Cast("int64", row_1[0]) * q_stride_2 + T.Cast("int64", chunk_1[0] * 8), source_code="__forceinline__ __device__ int64_t attngen_opaque(int64_t x) { uint64_t y; asm(\"mov.b64 %0, %1;\" : \"=l\"(y) : \"l\"((uint64_t)x)); return y; }\n", return_type="int64")
        if T.bool(True):
            T.ptx.st(shared_base[0] + T.Cast("uint32", (row_1[0] * 8 + (chunk_1[0] ^ row_1[0] & 7)) * 16), fetched[0], fetched[1], fetched[2], fetched[3], "", "", "shared", "", "", "", "v4", "b32", "")
        if T.bool(True):
            T.ptx.st(shared_base[0] + T.Cast("uint32", ((row_1[0] + 16) * 8 + (chunk_1[0] ^ row_1[0] + 16 & 7)) * 16), fetched[4], fetched[5], fetched[6], fetched[7], "", "", "shared", "", "", "", "v4", "b32", "")
        if T.bool(True):
            T.ptx.st(shared_base[0] + T.Cast("uint32", ((row_1[0] + 32) * 8 + (chunk_1[0] ^ row_1[0] + 32 & 7)) * 16), fetched[8], fetched[9], fetched[10], fetched[11], "", "", "shared", "", "", "", "v4", "b32", "")
        if T.bool(True):
            T.ptx.st(shared_base[0] + T.Cast("uint32", ((row_1[0] + 48) * 8 + (chunk_1[0] ^ row_1[0] + 48 & 7)) * 16), fetched[12], fetched[13], fetched[14], fetched[15], "", "", "shared", "", "", "", "v4", "b32", "")
        chunk_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        chunk_2[0] = v_2 & 7
        row_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        row_2[0] = T.Div(v_2, 8)
        element_2 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        element_2[0] = T.cuda.func_call("attngen_opaque", q_start[0] + T.Cast("int64", first_query[0] + row_2[0]) * q_stride_2 + T.Cast("int64", chunk_2[0] * 8), source_code="__forceinline__ __device__ int64_t attngen_opaque(int64_t x) { uint64_t y; asm(\"mov.b64 %0, %1;\" : \"=l\"(y) : \"l\"((uint64_t)x)); return y; }\n", return_type="int64")
        if T.bool(True):
            fetched[0] = T.uint32(0)
            fetched[1] = T.uint32(0)
            fetched[2] = T.uint32(0)
            fetched[3] = T.uint32(0)
            if first_query[0] + (row_2[0] + 64) < seq_q_size:
                T.ptx.ld(fetched[0], fetched[1], fetched[2], fetched[3], T.address_of(q[element_2[0] + q_stride_2 * T.int64(64)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
        if T.bool(True):
            fetched[4] = T.uint32(0)
            fetched[5] = T.uint32(0)
            fetched[6] = T.uint32(0)
            fetched[7] = T.uint32(0)
            if first_query[0] + (row_2[0] + 80) < seq_q_size:
                T.ptx.ld(fetched[4], fetched[5], fetched[6], fetched[7], T.address_of(q[element_2[0] + q_stride_2 * T.int64(80)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
        if T.bool(True):
            fetched[8] = T.uint32(0)
            fetched[9] = T.uint32(0)
            fetched[10] = T.uint32(0)
            fetched[11] = T.uint32(0)
            if first_query[0] + (row_2[0] + 96) < seq_q_size:
                T.ptx.ld(fetched[8], fetched[9], fetched[10], fetched[11], T.address_of(q[element_2[0] + q_stride_2 * T.int64(96)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
        if T.bool(True):
            fetched[12] = T.uint32(0)
            fetched[13] = T.uint32(0)
            fetched[14] = T.uint32(0)
            fetched[15] = T.uint32(0)
            if first_query[0] + (row_2[0] + 112) < seq_q_size:
                T.ptx.ld(fetched[12], fetched[13], fetched[14], fetched[15], T.address_of(q[element_2[0] + q_stride_2 * T.int64(112)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
        chunk_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        chunk_3[0] = v_2 & 7
        row_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        row_3[0] = T.Div(v_2, 8)
        element_3 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        element_3[0] = T.cuda.func_call("attngen_opaque", q_start[0] + T.Cast("int64", row_3[0]) * q_stride_2 + T.Cast("int64", chunk_3[0] * 8), source_code="__forceinline__ __device__ int64_t attngen_opaque(int64_t x) { uint64_t y; asm(\"mov.b64 %0, %1;\" : \"=l\"(y) : \"l\"((uint64_t)x)); return y; }\n", return_type="int64")
        if T.bool(True):
            T.ptx.st(shared_base[0] + T.Cast("uint32", ((row_3[0] + 64) * 8 + (chunk_3[0] ^ row_3[0] + 64 & 7)) * 16), fetched[0], fetched[1], fetched[2], fetched[3], "", "", "shared", "", "", "", "v4", "b32", "")
        if T.bool(True):
            T.ptx.st(shared_base[0] + T.Cast("uint32", ((row_3[0] + 80) * 8 + (chunk_3[0] ^ row_3[0] + 80 & 7)) * 16), fetched[4], fetched[5], fetched[6], fetched[7], "", "", "shared", "", "", "", "v4", "b32", "")
        if T.bool(True):
            T.ptx.st(shared_base[0] + T.Cast("uint32", ((row_3[0] + 96) * 8 + (chunk_3[0] ^ row_3[0] + 96 & 7)) * 16), fetched[8], fetched[9], fetched[10], fetched[11], "", "", "shared", "", "", "", "v4", "b32", "")
        if T.bool(True):
            T.ptx.st(shared_base[0] + T.Cast("uint32", ((row_3[0] + 112) * 8 + (chunk_3[0] ^ row_3[0] + 112 & 7)) * 16), fetched[12], fetched[13], fetched[14], fetched[15], "", "", "shared", "", "", "", "v4", "b32", "")
        first_key = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        first_key[0] = (entry_0[0] >> 1) * 64
        if entry_0[0] >= 0:
            if first_key[0] + 64 <= seq_kv_size:
                chunk_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                chunk_4[0] = v_2 & 7
                row_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                row_4[0] = T.Div(v_2, 8)
                element_4 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                element_4[0] = T.cuda.func_call("attngen_opaque", k_start[0] + T.Cast("int64", first_key[0] + row_4[0]) * k_stride_2 + T.Cast("int64", chunk_4[0] * 8), source_code="__forceinline__ __device__ int64_t attngen_opaque(int64_t x) { uint64_t y; asm(\"mov.b64 %0, %1;\" : \"=l\"(y) : \"l\"((uint64_t)x)); return y; }\n", return_type="int64")
                if T.bool(True):
                    T.ptx.ld(fetched[0], fetched[1], fetched[2], fetched[3], T.address_of(k[element_4[0]]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                if T.bool(True):
                    T.ptx.ld(fetched[4], fetched[5], fetched[6], fetched[7], T.address_of(k[element_4[0] + k_stride_2 * T.int64(16)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                if T.bool(True):
                    T.ptx.ld(fetched[8], fetched[9], fetched[10], fetched[11], T.address_of(k[element_4[0] + k_stride_2 * T.int64(32)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                if T.bool(True):
                    T.ptx.ld(fetched[12], fetched[13], fetched[14], fetched[15], T.address_of(k[element_4[0] + k_stride_2 * T.int64(48)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
            else:
                chunk_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                chunk_4[0] = v_2 & 7
                row_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                row_4[0] = T.Div(v_2, 8)
                element_4 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                element_4[0] = T.cuda.func_call("attngen_opaque", k_start[0] + T.Cast("int64", first_key[0] + row_4[0]) * k_stride_2 + T.Cast("int64", chunk_4[0] * 8), source_code="__forceinline__ __device__ int64_t attngen_opaque(int64_t x) { uint64_t y; asm(\"mov.b64 %0, %1;\" : \"=l\"(y) : \"l\"((uint64_t)x)); return y; }\n", return_type="int64")
                if T.bool(True):
                    fetched[0] = T.uint32(0)
                    fetched[1] = T.uint32(0)
                    fetched[2] = T.uint32(0)
                    fetched[3] = T.uint32(0)
                    if first_key[0] + row_4[0] < seq_kv_size:
                        T.ptx.ld(fetched[0], fetched[1], fetched[2], fetched[3], T.address_of(k[element_4[0]]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                if T.bool(True):
                    fetched[4] = T.uint32(0)
                    fetched[5] = T.uint32(0)
                    fetched[6] = T.uint32(0)
                    fetched[7] = T.uint32(0)
                    if first_key[0] + (row_4[0] + 16) < seq_kv_size:
                        T.ptx.ld(fetched[4], fetched[5], fetched[6], fetched[7], T.address_of(k[element_4[0] + k_stride_2 * T.int64(16)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                if T.bool(True):
                    fetched[8] = T.uint32(0)
                    fetched[9] = T.uint32(0)
                    fetched[10] = T.uint32(0)
                    fetched[11] = T.uint32(0)
                    if first_key[0] + (row_4[0] + 32) < seq_kv_size:
                        T.ptx.ld(fetched[8], fetched[9], fetched[10], fetched[11], T.address_of(k[element_4[0] + k_stride_2 * T.int64(32)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                if T.bool(True):
                    fetched[12] = T.uint32(0)
                    fetched[13] = T.uint32(0)
                    fetched[14] = T.uint32(0)
                    fetched[15] = T.uint32(0)
                    if first_key[0] + (row_4[0] + 48) < seq_kv_size:
                        T.ptx.ld(fetched[12], fetched[13], fetched[14], fetched[15], T.address_of(k[element_4[0] + k_stride_2 * T.int64(48)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
        queries = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        queries[0] = shared_base[0] + T.Cast("uint32", warp_row[0]) * T.uint32(128)
        reads = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        reads[0] = queries[0] + T.Cast("uint32", (((lane[0] & 3) + 4 * (lane[0] >> 4 & 1) + 8 * (lane[0] >> 3 & 1)) * 8 + (0 ^ (lane[0] & 3) + 4 * (lane[0] >> 4 & 1) + 8 * (lane[0] >> 3 & 1) & 7)) * 16)
        while entry_0[0] >= 0:
            chunk_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            chunk_4[0] = v_2 & 7
            row_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            row_4[0] = T.Div(v_2, 8)
            element_4 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            element_4[0] = T.cuda.func_call("attngen_opaque", k_start[0] + T.Cast("int64", row_4[0]) * k_stride_2 + T.Cast("int64", chunk_4[0] * 8), source_code="__forceinline__ __device__ int64_t attngen_opaque(int64_t x) { uint64_t y; asm(\"mov.b64 %0, %1;\" : \"=l\"(y) : \"l\"((uint64_t)x)); return y; }\n", return_type="int64")
            if T.bool(True):
                T.ptx.st(shared_base[0] + T.uint32(16384) + T.Cast("uint32", (row_4[0] * 8 + (chunk_4[0] ^ row_4[0] & 7)) * 16), fetched[0], fetched[1], fetched[2], fetched[3], "", "", "shared", "", "", "", "v4", "b32", "")
            if T.bool(True):
                T.ptx.st(shared_base[0] + T.uint32(16384) + T.Cast("uint32", ((row_4[0] + 16) * 8 + (chunk_4[0] ^ row_4[0] + 16 & 7)) * 16), fetched[4], fetched[5], fetched[6], fetched[7], "", "", "shared", "", "", "", "v4", "b32", "")
            if T.bool(True):
                T.ptx.st(shared_base[0] + T.uint32(16384) + T.Cast("uint32", ((row_4[0] + 32) * 8 + (chunk_4[0] ^ row_4[0] + 32 & 7)) * 16), fetched[8], fetched[9], fetched[10], fetched[11], "", "", "shared", "", "", "", "v4", "b32", "")
            if T.bool(True):
                T.ptx.st(shared_base[0] + T.uint32(16384) + T.Cast("uint32", ((row_4[0] + 48) * 8 + (chunk_4[0] ^ row_4[0] + 48 & 7)) * 16), fetched[12], fetched[13], fetched[14], fetched[15], "", "", "shared", "", "", "", "v4", "b32", "")
            T.cuda.cta_sync()
            first_key_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            first_key_1[0] = (entry_0[0] >> 1) * 64
            if entry_0[0] >= 0:
                if first_key_1[0] + 64 <= seq_kv_size:
                    chunk_5 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    chunk_5[0] = v_2 & 7
                    row_5 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    row_5[0] = T.Div(v_2, 8)
                    element_5 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    element_5[0] = T.cuda.func_call("attngen_opaque", v_start[0] + T.Cast("int64", first_key_1[0] + row_5[0]) * v_stride_2 + T.Cast("int64", chunk_5[0] * 8), source_code="__forceinline__ __device__ int64_t attngen_opaque(int64_t x) { uint64_t y; asm(\"mov.b64 %0, %1;\" : \"=l\"(y) : \"l\"((uint64_t)x)); return y; }\n", return_type="int64")
                    if T.bool(True):
                        T.ptx.ld(fetched[0], fetched[1], fetched[2], fetched[3], T.address_of(v[element_5[0]]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                    if T.bool(True):
                        T.ptx.ld(fetched[4], fetched[5], fetched[6], fetched[7], T.address_of(v[element_5[0] + v_stride_2 * T.int64(16)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                    if T.bool(True):
                        T.ptx.ld(fetched[8], fetched[9], fetched[10], fetched[11], T.address_of(v[element_5[0] + v_stride_2 * T.int64(32)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                    if T.bool(True):
                        T.ptx.ld(fetched[12], fetched[13], fetched[14], fetched[15], T.address_of(v[element_5[0] + v_stride_2 * T.int64(48)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                else:
                    chunk_5 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    chunk_5[0] = v_2 & 7
                    row_5 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    row_5[0] = T.Div(v_2, 8)
                    element_5 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    element_5[0] = T.cuda.func_call("attngen_opaque", v_start[0] + T.Cast("int64", first_key_1[0] + row_5[0]) * v_stride_2 + T.Cast("int64", chunk_5[0] * 8), source_code="__forceinline__ __device__ int64_t attngen_opaque(int64_t x) { uint64_t y; asm(\"mov.b64 %0, %1;\" : \"=l\"(y) : \"l\"((uint64_t)x)); return y; }\n", return_type="int64")
                    if T.bool(True):
                        fetched[0] = T.uint32(0)
                        fetched[1] = T.uint32(0)
                        fetched[2] = T.uint32(0)
                        fetched[3] = T.uint32(0)
                        if first_key_1[0] + row_5[0] < seq_kv_size:
                            T.ptx.ld(fetched[0], fetched[1], fetched[2], fetched[3], T.address_of(v[element_5[0]]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                    if T.bool(True):
                        fetched[4] = T.uint32(0)
                        fetched[5] = T.uint32(0)
                        fetched[6] = T.uint32(0)
                        fetched[7] = T.uint32(0)
                        if first_key_1[0] + (row_5[0] + 16) < seq_kv_size:
                            T.ptx.ld(fetched[4], fetched[5], fetched[6], fetched[7], T.address_of(v[element_5[0] + v_stride_2 * T.int64(16)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                    if T.bool(True):
                        fetched[8] = T.uint32(0)
                        fetched[9] = T.uint32(0)
                        fetched[10] = T.uint32(0)
                        fetched[11] = T.uint32(0)
                        if first_key_1[0] + (row_5[0] + 32) < seq_kv_size:
                            T.ptx.ld(fetched[8], fetched[9], fetched[10], fetched[11], T.address_of(v[element_5[0] + v_stride_2 * T.int64(32)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                    if T.bool(True):
                        fetched[12] = T.uint32(0)
                        fetched[13] = T.uint32(0)
                        fetched[14] = T.uint32(0)
                        fetched[15] = T.uint32(0)
                        if first_key_1[0] + (row_5[0] + 48) < seq_kv_size:
                            T.ptx.ld(fetched[12], fetched[13], fetched[14], fetched[15], T.address_of(v[element_5[0] + v_stride_2 * T.int64(48)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
            with T.attr({"attngen.block": "s_gemm"}):
                for i_15 in T.unroll(64):
                    scores[i_15] = T.float32(0.0)
                reads_1 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                reads_1[0] = shared_base[0] + T.uint32(16384) + T.Cast("uint32", (((lane[0] & 3) + 4 * (lane[0] >> 2 & 1) + 8 * (lane[0] >> 4 & 1)) * 8 + (0 ^ (lane[0] & 3) + 4 * (lane[0] >> 2 & 1) + 8 * (lane[0] >> 4 & 1) & 7)) * 16)
                T.ptx.ld(a_operand[0], a_operand[1], a_operand[2], a_operand[3], reads[0], "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.ld(a_operand[4], a_operand[5], a_operand[6], a_operand[7], reads[0] + T.uint32(2048), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.ld(b_operand[0], b_operand[1], b_operand[2], b_operand[3], reads_1[0], "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.ld(b_operand[4], b_operand[5], b_operand[6], b_operand[7], reads_1[0] + T.uint32(2048), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.ld(b_operand[8], b_operand[9], b_operand[10], b_operand[11], reads_1[0] + T.uint32(4096), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.ld(b_operand[12], b_operand[13], b_operand[14], b_operand[15], reads_1[0] + T.uint32(6144), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.mma(scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], a_operand[0], a_operand[1], b_operand[0], b_operand[1], scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[32], scores[33], scores[34], scores[35], scores[36], scores[37], scores[38], scores[39], a_operand[4], a_operand[5], b_operand[0], b_operand[1], scores[32], scores[33], scores[34], scores[35], scores[36], scores[37], scores[38], scores[39], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], a_operand[0], a_operand[1], b_operand[4], b_operand[5], scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[40], scores[41], scores[42], scores[43], scores[44], scores[45], scores[46], scores[47], a_operand[4], a_operand[5], b_operand[4], b_operand[5], scores[40], scores[41], scores[42], scores[43], scores[44], scores[45], scores[46], scores[47], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], a_operand[0], a_operand[1], b_operand[8], b_operand[9], scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[48], scores[49], scores[50], scores[51], scores[52], scores[53], scores[54], scores[55], a_operand[4], a_operand[5], b_operand[8], b_operand[9], scores[48], scores[49], scores[50], scores[51], scores[52], scores[53], scores[54], scores[55], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], a_operand[0], a_operand[1], b_operand[12], b_operand[13], scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[56], scores[57], scores[58], scores[59], scores[60], scores[61], scores[62], scores[63], a_operand[4], a_operand[5], b_operand[12], b_operand[13], scores[56], scores[57], scores[58], scores[59], scores[60], scores[61], scores[62], scores[63], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], a_operand[2], a_operand[3], b_operand[2], b_operand[3], scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[32], scores[33], scores[34], scores[35], scores[36], scores[37], scores[38], scores[39], a_operand[6], a_operand[7], b_operand[2], b_operand[3], scores[32], scores[33], scores[34], scores[35], scores[36], scores[37], scores[38], scores[39], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], a_operand[2], a_operand[3], b_operand[6], b_operand[7], scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[40], scores[41], scores[42], scores[43], scores[44], scores[45], scores[46], scores[47], a_operand[6], a_operand[7], b_operand[6], b_operand[7], scores[40], scores[41], scores[42], scores[43], scores[44], scores[45], scores[46], scores[47], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], a_operand[2], a_operand[3], b_operand[10], b_operand[11], scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[48], scores[49], scores[50], scores[51], scores[52], scores[53], scores[54], scores[55], a_operand[6], a_operand[7], b_operand[10], b_operand[11], scores[48], scores[49], scores[50], scores[51], scores[52], scores[53], scores[54], scores[55], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], a_operand[2], a_operand[3], b_operand[14], b_operand[15], scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[56], scores[57], scores[58], scores[59], scores[60], scores[61], scores[62], scores[63], a_operand[6], a_operand[7], b_operand[14], b_operand[15], scores[56], scores[57], scores[58], scores[59], scores[60], scores[61], scores[62], scores[63], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ld(a_operand[0], a_operand[1], a_operand[2], a_operand[3], reads[0] ^ T.uint32(16), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.ld(a_operand[4], a_operand[5], a_operand[6], a_operand[7], (reads[0] ^ T.uint32(16)) + T.uint32(2048), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.ld(b_operand[0], b_operand[1], b_operand[2], b_operand[3], reads_1[0] ^ T.uint32(16), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.ld(b_operand[4], b_operand[5], b_operand[6], b_operand[7], (reads_1[0] ^ T.uint32(16)) + T.uint32(2048), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.ld(b_operand[8], b_operand[9], b_operand[10], b_operand[11], (reads_1[0] ^ T.uint32(16)) + T.uint32(4096), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.ld(b_operand[12], b_operand[13], b_operand[14], b_operand[15], (reads_1[0] ^ T.uint32(16)) + T.uint32(6144), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.mma(scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], a_operand[0], a_operand[1], b_operand[0], b_operand[1], scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[32], scores[33], scores[34], scores[35], scores[36], scores[37], scores[38], scores[39], a_operand[4], a_operand[5], b_operand[0], b_operand[1], scores[32], scores[33], scores[34], scores[35], scores[36], scores[37], scores[38], scores[39], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], a_operand[0], a_operand[1], b_operand[4], b_operand[5], scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[40], scores[41], scores[42], scores[43], scores[44], scores[45], scores[46], scores[47], a_operand[4], a_operand[5], b_operand[4], b_operand[5], scores[40], scores[41], scores[42], scores[43], scores[44], scores[45], scores[46], scores[47], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], a_operand[0], a_operand[1], b_operand[8], b_operand[9], scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[48], scores[49], scores[50], scores[51], scores[52], scores[53], scores[54], scores[55], a_operand[4], a_operand[5], b_operand[8], b_operand[9], scores[48], scores[49], scores[50], scores[51], scores[52], scores[53], scores[54], scores[55], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], a_operand[0], a_operand[1], b_operand[12], b_operand[13], scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[56], scores[57], scores[58], scores[59], scores[60], scores[61], scores[62], scores[63], a_operand[4], a_operand[5], b_operand[12], b_operand[13], scores[56], scores[57], scores[58], scores[59], scores[60], scores[61], scores[62], scores[63], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], a_operand[2], a_operand[3], b_operand[2], b_operand[3], scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[32], scores[33], scores[34], scores[35], scores[36], scores[37], scores[38], scores[39], a_operand[6], a_operand[7], b_operand[2], b_operand[3], scores[32], scores[33], scores[34], scores[35], scores[36], scores[37], scores[38], scores[39], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], a_operand[2], a_operand[3], b_operand[6], b_operand[7], scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[40], scores[41], scores[42], scores[43], scores[44], scores[45], scores[46], scores[47], a_operand[6], a_operand[7], b_operand[6], b_operand[7], scores[40], scores[41], scores[42], scores[43], scores[44], scores[45], scores[46], scores[47], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], a_operand[2], a_operand[3], b_operand[10], b_operand[11], scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[48], scores[49], scores[50], scores[51], scores[52], scores[53], scores[54], scores[55], a_operand[6], a_operand[7], b_operand[10], b_operand[11], scores[48], scores[49], scores[50], scores[51], scores[52], scores[53], scores[54], scores[55], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], a_operand[2], a_operand[3], b_operand[14], b_operand[15], scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[56], scores[57], scores[58], scores[59], scores[60], scores[61], scores[62], scores[63], a_operand[6], a_operand[7], b_operand[14], b_operand[15], scores[56], scores[57], scores[58], scores[59], scores[60], scores[61], scores[62], scores[63], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ld(a_operand[0], a_operand[1], a_operand[2], a_operand[3], reads[0] ^ T.uint32(32), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.ld(a_operand[4], a_operand[5], a_operand[6], a_operand[7], (reads[0] ^ T.uint32(32)) + T.uint32(2048), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.ld(b_operand[0], b_operand[1], b_operand[2], b_operand[3], reads_1[0] ^ T.uint32(32), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.ld(b_operand[4], b_operand[5], b_operand[6], b_operand[7], (reads_1[0] ^ T.uint32(32)) + T.uint32(2048), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.ld(b_operand[8], b_operand[9], b_operand[10], b_operand[11], (reads_1[0] ^ T.uint32(32)) + T.uint32(4096), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.ld(b_operand[12], b_operand[13], b_operand[14], b_operand[15], (reads_1[0] ^ T.uint32(32)) + T.uint32(6144), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.mma(scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], a_operand[0], a_operand[1], b_operand[0], b_operand[1], scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[32], scores[33], scores[34], scores[35], scores[36], scores[37], scores[38], scores[39], a_operand[4], a_operand[5], b_operand[0], b_operand[1], scores[32], scores[33], scores[34], scores[35], scores[36], scores[37], scores[38], scores[39], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], a_operand[0], a_operand[1], b_operand[4], b_operand[5], scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[40], scores[41], scores[42], scores[43], scores[44], scores[45], scores[46], scores[47], a_operand[4], a_operand[5], b_operand[4], b_operand[5], scores[40], scores[41], scores[42], scores[43], scores[44], scores[45], scores[46], scores[47], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], a_operand[0], a_operand[1], b_operand[8], b_operand[9], scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[48], scores[49], scores[50], scores[51], scores[52], scores[53], scores[54], scores[55], a_operand[4], a_operand[5], b_operand[8], b_operand[9], scores[48], scores[49], scores[50], scores[51], scores[52], scores[53], scores[54], scores[55], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], a_operand[0], a_operand[1], b_operand[12], b_operand[13], scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[56], scores[57], scores[58], scores[59], scores[60], scores[61], scores[62], scores[63], a_operand[4], a_operand[5], b_operand[12], b_operand[13], scores[56], scores[57], scores[58], scores[59], scores[60], scores[61], scores[62], scores[63], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], a_operand[2], a_operand[3], b_operand[2], b_operand[3], scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[32], scores[33], scores[34], scores[35], scores[36], scores[37], scores[38], scores[39], a_operand[6], a_operand[7], b_operand[2], b_operand[3], scores[32], scores[33], scores[34], scores[35], scores[36], scores[37], scores[38], scores[39], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], a_operand[2], a_operand[3], b_operand[6], b_operand[7], scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[40], scores[41], scores[42], scores[43], scores[44], scores[45], scores[46], scores[47], a_operand[6], a_operand[7], b_operand[6], b_operand[7], scores[40], scores[41], scores[42], scores[43], scores[44], scores[45], scores[46], scores[47], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], a_operand[2], a_operand[3], b_operand[10], b_operand[11], scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[48], scores[49], scores[50], scores[51], scores[52], scores[53], scores[54], scores[55], a_operand[6], a_operand[7], b_operand[10], b_operand[11], scores[48], scores[49], scores[50], scores[51], scores[52], scores[53], scores[54], scores[55], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], a_operand[2], a_operand[3], b_operand[14], b_operand[15], scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[56], scores[57], scores[58], scores[59], scores[60], scores[61], scores[62], scores[63], a_operand[6], a_operand[7], b_operand[14], b_operand[15], scores[56], scores[57], scores[58], scores[59], scores[60], scores[61], scores[62], scores[63], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ld(a_operand[0], a_operand[1], a_operand[2], a_operand[3], reads[0] ^ T.uint32(48), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.ld(a_operand[4], a_operand[5], a_operand[6], a_operand[7], (reads[0] ^ T.uint32(48)) + T.uint32(2048), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.ld(b_operand[0], b_operand[1], b_operand[2], b_operand[3], reads_1[0] ^ T.uint32(48), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.ld(b_operand[4], b_operand[5], b_operand[6], b_operand[7], (reads_1[0] ^ T.uint32(48)) + T.uint32(2048), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.ld(b_operand[8], b_operand[9], b_operand[10], b_operand[11], (reads_1[0] ^ T.uint32(48)) + T.uint32(4096), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.ld(b_operand[12], b_operand[13], b_operand[14], b_operand[15], (reads_1[0] ^ T.uint32(48)) + T.uint32(6144), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.mma(scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], a_operand[0], a_operand[1], b_operand[0], b_operand[1], scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[32], scores[33], scores[34], scores[35], scores[36], scores[37], scores[38], scores[39], a_operand[4], a_operand[5], b_operand[0], b_operand[1], scores[32], scores[33], scores[34], scores[35], scores[36], scores[37], scores[38], scores[39], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], a_operand[0], a_operand[1], b_operand[4], b_operand[5], scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[40], scores[41], scores[42], scores[43], scores[44], scores[45], scores[46], scores[47], a_operand[4], a_operand[5], b_operand[4], b_operand[5], scores[40], scores[41], scores[42], scores[43], scores[44], scores[45], scores[46], scores[47], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], a_operand[0], a_operand[1], b_operand[8], b_operand[9], scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[48], scores[49], scores[50], scores[51], scores[52], scores[53], scores[54], scores[55], a_operand[4], a_operand[5], b_operand[8], b_operand[9], scores[48], scores[49], scores[50], scores[51], scores[52], scores[53], scores[54], scores[55], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], a_operand[0], a_operand[1], b_operand[12], b_operand[13], scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[56], scores[57], scores[58], scores[59], scores[60], scores[61], scores[62], scores[63], a_operand[4], a_operand[5], b_operand[12], b_operand[13], scores[56], scores[57], scores[58], scores[59], scores[60], scores[61], scores[62], scores[63], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], a_operand[2], a_operand[3], b_operand[2], b_operand[3], scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[32], scores[33], scores[34], scores[35], scores[36], scores[37], scores[38], scores[39], a_operand[6], a_operand[7], b_operand[2], b_operand[3], scores[32], scores[33], scores[34], scores[35], scores[36], scores[37], scores[38], scores[39], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], a_operand[2], a_operand[3], b_operand[6], b_operand[7], scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[40], scores[41], scores[42], scores[43], scores[44], scores[45], scores[46], scores[47], a_operand[6], a_operand[7], b_operand[6], b_operand[7], scores[40], scores[41], scores[42], scores[43], scores[44], scores[45], scores[46], scores[47], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], a_operand[2], a_operand[3], b_operand[10], b_operand[11], scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[48], scores[49], scores[50], scores[51], scores[52], scores[53], scores[54], scores[55], a_operand[6], a_operand[7], b_operand[10], b_operand[11], scores[48], scores[49], scores[50], scores[51], scores[52], scores[53], scores[54], scores[55], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], a_operand[2], a_operand[3], b_operand[14], b_operand[15], scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[56], scores[57], scores[58], scores[59], scores[60], scores[61], scores[62], scores[63], a_operand[6], a_operand[7], b_operand[14], b_operand[15], scores[56], scores[57], scores[58], scores[59], scores[60], scores[61], scores[62], scores[63], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ld(a_operand[0], a_operand[1], a_operand[2], a_operand[3], reads[0] ^ T.uint32(64), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.ld(a_operand[4], a_operand[5], a_operand[6], a_operand[7], (reads[0] ^ T.uint32(64)) + T.uint32(2048), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.ld(b_operand[0], b_operand[1], b_operand[2], b_operand[3], reads_1[0] ^ T.uint32(64), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.ld(b_operand[4], b_operand[5], b_operand[6], b_operand[7], (reads_1[0] ^ T.uint32(64)) + T.uint32(2048), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.ld(b_operand[8], b_operand[9], b_operand[10], b_operand[11], (reads_1[0] ^ T.uint32(64)) + T.uint32(4096), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.ld(b_operand[12], b_operand[13], b_operand[14], b_operand[15], (reads_1[0] ^ T.uint32(64)) + T.uint32(6144), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.mma(scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], a_operand[0], a_operand[1], b_operand[0], b_operand[1], scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[32], scores[33], scores[34], scores[35], scores[36], scores[37], scores[38], scores[39], a_operand[4], a_operand[5], b_operand[0], b_operand[1], scores[32], scores[33], scores[34], scores[35], scores[36], scores[37], scores[38], scores[39], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], a_operand[0], a_operand[1], b_operand[4], b_operand[5], scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[40], scores[41], scores[42], scores[43], scores[44], scores[45], scores[46], scores[47], a_operand[4], a_operand[5], b_operand[4], b_operand[5], scores[40], scores[41], scores[42], scores[43], scores[44], scores[45], scores[46], scores[47], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], a_operand[0], a_operand[1], b_operand[8], b_operand[9], scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[48], scores[49], scores[50], scores[51], scores[52], scores[53], scores[54], scores[55], a_operand[4], a_operand[5], b_operand[8], b_operand[9], scores[48], scores[49], scores[50], scores[51], scores[52], scores[53], scores[54], scores[55], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], a_operand[0], a_operand[1], b_operand[12], b_operand[13], scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[56], scores[57], scores[58], scores[59], scores[60], scores[61], scores[62], scores[63], a_operand[4], a_operand[5], b_operand[12], b_operand[13], scores[56], scores[57], scores[58], scores[59], scores[60], scores[61], scores[62], scores[63], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], a_operand[2], a_operand[3], b_operand[2], b_operand[3], scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[32], scores[33], scores[34], scores[35], scores[36], scores[37], scores[38], scores[39], a_operand[6], a_operand[7], b_operand[2], b_operand[3], scores[32], scores[33], scores[34], scores[35], scores[36], scores[37], scores[38], scores[39], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], a_operand[2], a_operand[3], b_operand[6], b_operand[7], scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[40], scores[41], scores[42], scores[43], scores[44], scores[45], scores[46], scores[47], a_operand[6], a_operand[7], b_operand[6], b_operand[7], scores[40], scores[41], scores[42], scores[43], scores[44], scores[45], scores[46], scores[47], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], a_operand[2], a_operand[3], b_operand[10], b_operand[11], scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[48], scores[49], scores[50], scores[51], scores[52], scores[53], scores[54], scores[55], a_operand[6], a_operand[7], b_operand[10], b_operand[11], scores[48], scores[49], scores[50], scores[51], scores[52], scores[53], scores[54], scores[55], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], a_operand[2], a_operand[3], b_operand[14], b_operand[15], scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[56], scores[57], scores[58], scores[59], scores[60], scores[61], scores[62], scores[63], a_operand[6], a_operand[7], b_operand[14], b_operand[15], scores[56], scores[57], scores[58], scores[59], scores[60], scores[61], scores[62], scores[63], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ld(a_operand[0], a_operand[1], a_operand[2], a_operand[3], reads[0] ^ T.uint32(80), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.ld(a_operand[4], a_operand[5], a_operand[6], a_operand[7], (reads[0] ^ T.uint32(80)) + T.uint32(2048), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.ld(b_operand[0], b_operand[1], b_operand[2], b_operand[3], reads_1[0] ^ T.uint32(80), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.ld(b_operand[4], b_operand[5], b_operand[6], b_operand[7], (reads_1[0] ^ T.uint32(80)) + T.uint32(2048), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.ld(b_operand[8], b_operand[9], b_operand[10], b_operand[11], (reads_1[0] ^ T.uint32(80)) + T.uint32(4096), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.ld(b_operand[12], b_operand[13], b_operand[14], b_operand[15], (reads_1[0] ^ T.uint32(80)) + T.uint32(6144), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.mma(scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], a_operand[0], a_operand[1], b_operand[0], b_operand[1], scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[32], scores[33], scores[34], scores[35], scores[36], scores[37], scores[38], scores[39], a_operand[4], a_operand[5], b_operand[0], b_operand[1], scores[32], scores[33], scores[34], scores[35], scores[36], scores[37], scores[38], scores[39], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], a_operand[0], a_operand[1], b_operand[4], b_operand[5], scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[40], scores[41], scores[42], scores[43], scores[44], scores[45], scores[46], scores[47], a_operand[4], a_operand[5], b_operand[4], b_operand[5], scores[40], scores[41], scores[42], scores[43], scores[44], scores[45], scores[46], scores[47], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], a_operand[0], a_operand[1], b_operand[8], b_operand[9], scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[48], scores[49], scores[50], scores[51], scores[52], scores[53], scores[54], scores[55], a_operand[4], a_operand[5], b_operand[8], b_operand[9], scores[48], scores[49], scores[50], scores[51], scores[52], scores[53], scores[54], scores[55], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], a_operand[0], a_operand[1], b_operand[12], b_operand[13], scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[56], scores[57], scores[58], scores[59], scores[60], scores[61], scores[62], scores[63], a_operand[4], a_operand[5], b_operand[12], b_operand[13], scores[56], scores[57], scores[58], scores[59], scores[60], scores[61], scores[62], scores[63], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], a_operand[2], a_operand[3], b_operand[2], b_operand[3], scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[32], scores[33], scores[34], scores[35], scores[36], scores[37], scores[38], scores[39], a_operand[6], a_operand[7], b_operand[2], b_operand[3], scores[32], scores[33], scores[34], scores[35], scores[36], scores[37], scores[38], scores[39], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], a_operand[2], a_operand[3], b_operand[6], b_operand[7], scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[40], scores[41], scores[42], scores[43], scores[44], scores[45], scores[46], scores[47], a_operand[6], a_operand[7], b_operand[6], b_operand[7], scores[40], scores[41], scores[42], scores[43], scores[44], scores[45], scores[46], scores[47], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], a_operand[2], a_operand[3], b_operand[10], b_operand[11], scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[48], scores[49], scores[50], scores[51], scores[52], scores[53], scores[54], scores[55], a_operand[6], a_operand[7], b_operand[10], b_operand[11], scores[48], scores[49], scores[50], scores[51], scores[52], scores[53], scores[54], scores[55], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], a_operand[2], a_operand[3], b_operand[14], b_operand[15], scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[56], scores[57], scores[58], scores[59], scores[60], scores[61], scores[62], scores[63], a_operand[6], a_operand[7], b_operand[14], b_operand[15], scores[56], scores[57], scores[58], scores[59], scores[60], scores[61], scores[62], scores[63], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ld(a_operand[0], a_operand[1], a_operand[2], a_operand[3], reads[0] ^ T.uint32(96), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.ld(a_operand[4], a_operand[5], a_operand[6], a_operand[7], (reads[0] ^ T.uint32(96)) + T.uint32(2048), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.ld(b_operand[0], b_operand[1], b_operand[2], b_operand[3], reads_1[0] ^ T.uint32(96), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.ld(b_operand[4], b_operand[5], b_operand[6], b_operand[7], (reads_1[0] ^ T.uint32(96)) + T.uint32(2048), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.ld(b_operand[8], b_operand[9], b_operand[10], b_operand[11], (reads_1[0] ^ T.uint32(96)) + T.uint32(4096), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.ld(b_operand[12], b_operand[13], b_operand[14], b_operand[15], (reads_1[0] ^ T.uint32(96)) + T.uint32(6144), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.mma(scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], a_operand[0], a_operand[1], b_operand[0], b_operand[1], scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[32], scores[33], scores[34], scores[35], scores[36], scores[37], scores[38], scores[39], a_operand[4], a_operand[5], b_operand[0], b_operand[1], scores[32], scores[33], scores[34], scores[35], scores[36], scores[37], scores[38], scores[39], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], a_operand[0], a_operand[1], b_operand[4], b_operand[5], scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[40], scores[41], scores[42], scores[43], scores[44], scores[45], scores[46], scores[47], a_operand[4], a_operand[5], b_operand[4], b_operand[5], scores[40], scores[41], scores[42], scores[43], scores[44], scores[45], scores[46], scores[47], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], a_operand[0], a_operand[1], b_operand[8], b_operand[9], scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[48], scores[49], scores[50], scores[51], scores[52], scores[53], scores[54], scores[55], a_operand[4], a_operand[5], b_operand[8], b_operand[9], scores[48], scores[49], scores[50], scores[51], scores[52], scores[53], scores[54], scores[55], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], a_operand[0], a_operand[1], b_operand[12], b_operand[13], scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[56], scores[57], scores[58], scores[59], scores[60], scores[61], scores[62], scores[63], a_operand[4], a_operand[5], b_operand[12], b_operand[13], scores[56], scores[57], scores[58], scores[59], scores[60], scores[61], scores[62], scores[63], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], a_operand[2], a_operand[3], b_operand[2], b_operand[3], scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[32], scores[33], scores[34], scores[35], scores[36], scores[37], scores[38], scores[39], a_operand[6], a_operand[7], b_operand[2], b_operand[3], scores[32], scores[33], scores[34], scores[35], scores[36], scores[37], scores[38], scores[39], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], a_operand[2], a_operand[3], b_operand[6], b_operand[7], scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[40], scores[41], scores[42], scores[43], scores[44], scores[45], scores[46], scores[47], a_operand[6], a_operand[7], b_operand[6], b_operand[7], scores[40], scores[41], scores[42], scores[43], scores[44], scores[45], scores[46], scores[47], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], a_operand[2], a_operand[3], b_operand[10], b_operand[11], scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[48], scores[49], scores[50], scores[51], scores[52], scores[53], scores[54], scores[55], a_operand[6], a_operand[7], b_operand[10], b_operand[11], scores[48], scores[49], scores[50], scores[51], scores[52], scores[53], scores[54], scores[55], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], a_operand[2], a_operand[3], b_operand[14], b_operand[15], scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[56], scores[57], scores[58], scores[59], scores[60], scores[61], scores[62], scores[63], a_operand[6], a_operand[7], b_operand[14], b_operand[15], scores[56], scores[57], scores[58], scores[59], scores[60], scores[61], scores[62], scores[63], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ld(a_operand[0], a_operand[1], a_operand[2], a_operand[3], reads[0] ^ T.uint32(112), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.ld(a_operand[4], a_operand[5], a_operand[6], a_operand[7], (reads[0] ^ T.uint32(112)) + T.uint32(2048), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.ld(b_operand[0], b_operand[1], b_operand[2], b_operand[3], reads_1[0] ^ T.uint32(112), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.ld(b_operand[4], b_operand[5], b_operand[6], b_operand[7], (reads_1[0] ^ T.uint32(112)) + T.uint32(2048), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.ld(b_operand[8], b_operand[9], b_operand[10], b_operand[11], (reads_1[0] ^ T.uint32(112)) + T.uint32(4096), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.ld(b_operand[12], b_operand[13], b_operand[14], b_operand[15], (reads_1[0] ^ T.uint32(112)) + T.uint32(6144), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.mma(scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], a_operand[0], a_operand[1], b_operand[0], b_operand[1], scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[32], scores[33], scores[34], scores[35], scores[36], scores[37], scores[38], scores[39], a_operand[4], a_operand[5], b_operand[0], b_operand[1], scores[32], scores[33], scores[34], scores[35], scores[36], scores[37], scores[38], scores[39], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], a_operand[0], a_operand[1], b_operand[4], b_operand[5], scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[40], scores[41], scores[42], scores[43], scores[44], scores[45], scores[46], scores[47], a_operand[4], a_operand[5], b_operand[4], b_operand[5], scores[40], scores[41], scores[42], scores[43], scores[44], scores[45], scores[46], scores[47], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], a_operand[0], a_operand[1], b_operand[8], b_operand[9], scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[48], scores[49], scores[50], scores[51], scores[52], scores[53], scores[54], scores[55], a_operand[4], a_operand[5], b_operand[8], b_operand[9], scores[48], scores[49], scores[50], scores[51], scores[52], scores[53], scores[54], scores[55], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], a_operand[0], a_operand[1], b_operand[12], b_operand[13], scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[56], scores[57], scores[58], scores[59], scores[60], scores[61], scores[62], scores[63], a_operand[4], a_operand[5], b_operand[12], b_operand[13], scores[56], scores[57], scores[58], scores[59], scores[60], scores[61], scores[62], scores[63], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], a_operand[2], a_operand[3], b_operand[2], b_operand[3], scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[32], scores[33], scores[34], scores[35], scores[36], scores[37], scores[38], scores[39], a_operand[6], a_operand[7], b_operand[2], b_operand[3], scores[32], scores[33], scores[34], scores[35], scores[36], scores[37], scores[38], scores[39], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], a_operand[2], a_operand[3], b_operand[6], b_operand[7], scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[40], scores[41], scores[42], scores[43], scores[44], scores[45], scores[46], scores[47], a_operand[6], a_operand[7], b_operand[6], b_operand[7], scores[40], scores[41], scores[42], scores[43], scores[44], scores[45], scores[46], scores[47], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], a_operand[2], a_operand[3], b_operand[10], b_operand[11], scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[48], scores[49], scores[50], scores[51], scores[52], scores[53], scores[54], scores[55], a_operand[6], a_operand[7], b_operand[10], b_operand[11], scores[48], scores[49], scores[50], scores[51], scores[52], scores[53], scores[54], scores[55], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], a_operand[2], a_operand[3], b_operand[14], b_operand[15], scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[56], scores[57], scores[58], scores[59], scores[60], scores[61], scores[62], scores[63], a_operand[6], a_operand[7], b_operand[14], b_operand[15], scores[56], scores[57], scores[58], scores[59], scores[60], scores[61], scores[62], scores[63], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
            k_first_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            k_first_2[0] = (entry_0[0] >> 1) * 64
            with T.attr({"attngen.block": "s_mod"}):
                if entry_0[0] & 1 != 0:
                    first_key_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    first_key_2[0] = k_first_2[0] + first_column[0]
                    q_pos = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    q_pos[0] = first_query[0] + warp_row[0] + ((lane[0] & 1) + 4 * (lane[0] >> 4 & 1) + 8 * (lane[0] >> 3 & 1))
                    i_15 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_15[0] = 0 - seq_q_size
                    i_16 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_16[0] = q_pos[0] + seq_kv_size
                    i_17 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_17[0] = i_16[0] + i_15[0]
                    i_18 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_18[0] = i_17[0] + 1
                    end = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    end[0] = T.min(seq_kv_size, i_18[0]) - first_key_2[0]
                    q_pos_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    q_pos_1[0] = first_query[0] + warp_row[0] + ((lane[0] & 1) + 4 * (lane[0] >> 4 & 1) + 8 * (lane[0] >> 3 & 1)) + 2
                    i_19 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_19[0] = 0 - seq_q_size
                    i_20 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_20[0] = q_pos_1[0] + seq_kv_size
                    i_21 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_21[0] = i_20[0] + i_19[0]
                    i_22 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_22[0] = i_21[0] + 1
                    end_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    end_1[0] = T.min(seq_kv_size, i_22[0]) - first_key_2[0]
                    q_pos_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    q_pos_2[0] = first_query[0] + warp_row[0] + ((lane[0] & 1) + 4 * (lane[0] >> 4 & 1) + 8 * (lane[0] >> 3 & 1)) + 16
                    i_23 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_23[0] = 0 - seq_q_size
                    i_24 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_24[0] = q_pos_2[0] + seq_kv_size
                    i_25 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_25[0] = i_24[0] + i_23[0]
                    i_26 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_26[0] = i_25[0] + 1
                    end_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    end_2[0] = T.min(seq_kv_size, i_26[0]) - first_key_2[0]
                    q_pos_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    q_pos_3[0] = first_query[0] + warp_row[0] + ((lane[0] & 1) + 4 * (lane[0] >> 4 & 1) + 8 * (lane[0] >> 3 & 1)) + 18
                    i_27 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_27[0] = 0 - seq_q_size
                    i_28 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_28[0] = q_pos_3[0] + seq_kv_size
                    i_29 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_29[0] = i_28[0] + i_27[0]
                    i_30 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_30[0] = i_29[0] + 1
                    end_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    end_3[0] = T.min(seq_kv_size, i_30[0]) - first_key_2[0]
                    for j in T.unroll(4):
                        if T.bool(True):
                            scores[8 * j] = T.Select(j * 16 < end[0], scores[8 * j], T.float32("-inf"))
                            scores[8 * j + 1] = T.Select(j * 16 + 1 < end[0], scores[8 * j + 1], T.float32("-inf"))
                            scores[8 * j + 4] = T.Select(j * 16 + 8 < end[0], scores[8 * j + 4], T.float32("-inf"))
                            scores[8 * j + 5] = T.Select(j * 16 + 9 < end[0], scores[8 * j + 5], T.float32("-inf"))
                            scores[8 * j + 2] = T.Select(j * 16 < end_1[0], scores[8 * j + 2], T.float32("-inf"))
                            scores[8 * j + 3] = T.Select(j * 16 + 1 < end_1[0], scores[8 * j + 3], T.float32("-inf"))
                            scores[8 * j + 6] = T.Select(j * 16 + 8 < end_1[0], scores[8 * j + 6], T.float32("-inf"))
                            scores[8 * j + 7] = T.Select(j * 16 + 9 < end_1[0], scores[8 * j + 7], T.float32("-inf"))
                            scores[8 * j + 32] = T.Select(j * 16 < end_2[0], scores[8 * j + 32], T.float32("-inf"))
                            scores[8 * j + 33] = T.Select(j * 16 + 1 < end_2[0], scores[8 * j + 33], T.float32("-inf"))
                            scores[8 * j + 36] = T.Select(j * 16 + 8 < end_2[0], scores[8 * j + 36], T.float32("-inf"))
                            scores[8 * j + 37] = T.Select(j * 16 + 9 < end_2[0], scores[8 * j + 37], T.float32("-inf"))
                            scores[8 * j + 34] = T.Select(j * 16 < end_3[0], scores[8 * j + 34], T.float32("-inf"))
                            scores[8 * j + 35] = T.Select(j * 16 + 1 < end_3[0], scores[8 * j + 35], T.float32("-inf"))
                            scores[8 * j + 38] = T.Select(j * 16 + 8 < end_3[0], scores[8 * j + 38], T.float32("-inf"))
                            scores[8 * j + 39] = T.Select(j * 16 + 9 < end_3[0], scores[8 * j + 39], T.float32("-inf"))
            with T.attr({"attngen.block": "softmax"}):
                best = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                offset = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                best[0] = row_max[0]
                best[1] = row_max[1]
                best[2] = row_max[2]
                best[3] = row_max[3]
                for j in T.unroll(4):
                    if T.bool(True):
                        best[0] = T.max(best[0], scores[8 * j])
                        best[0] = T.max(best[0], scores[8 * j + 1])
                        best[0] = T.max(best[0], scores[8 * j + 4])
                        best[0] = T.max(best[0], scores[8 * j + 5])
                        best[1] = T.max(best[1], scores[8 * j + 2])
                        best[1] = T.max(best[1], scores[8 * j + 3])
                        best[1] = T.max(best[1], scores[8 * j + 6])
                        best[1] = T.max(best[1], scores[8 * j + 7])
                        best[2] = T.max(best[2], scores[8 * j + 32])
                        best[2] = T.max(best[2], scores[8 * j + 33])
                        best[2] = T.max(best[2], scores[8 * j + 36])
                        best[2] = T.max(best[2], scores[8 * j + 37])
                        best[3] = T.max(best[3], scores[8 * j + 34])
                        best[3] = T.max(best[3], scores[8 * j + 35])
                        best[3] = T.max(best[3], scores[8 * j + 38])
                        best[3] = T.max(best[3], scores[8 * j + 39])
                if T.cuda.func_call("attngen_any_lane", T.Cast("int32", T.Or(T.bool(False), (best[0] - row_max[0]) * factor[0] > T.float32(8.0)) or (best[1] - row_max[1]) * factor[0] > T.float32(8.0) or (best[2] - row_max[2]) * factor[0] > T.float32(8.0) or (best[3] - row_max[3]) * factor[0] > T.float32(8.0)), source_code="__forceinline__ __device__ int attngen_any_lane(int x) { return __any_sync(0xffffffffu, x); }\n", return_type="int32") != 0:
                    best[0] = T.max(best[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), best[0], 2, 32))
                    best[1] = T.max(best[1], T.cuda.__shfl_xor_sync(T.uint32(4294967295), best[1], 2, 32))
                    best[2] = T.max(best[2], T.cuda.__shfl_xor_sync(T.uint32(4294967295), best[2], 2, 32))
                    best[3] = T.max(best[3], T.cuda.__shfl_xor_sync(T.uint32(4294967295), best[3], 2, 32))
                    best[0] = T.max(best[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), best[0], 4, 32))
                    best[1] = T.max(best[1], T.cuda.__shfl_xor_sync(T.uint32(4294967295), best[1], 4, 32))
                    best[2] = T.max(best[2], T.cuda.__shfl_xor_sync(T.uint32(4294967295), best[2], 4, 32))
                    best[3] = T.max(best[3], T.cuda.__shfl_xor_sync(T.uint32(4294967295), best[3], 4, 32))
                    shrink[0] = T.cuda.func_call("attngen_ex2", T.float32(0.0) - (best[0] - row_max[0]) * factor[0], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                    row_sum[0] = row_sum[0] * shrink[0]
                    row_max[0] = best[0]
                    shrink[1] = T.cuda.func_call("attngen_ex2", T.float32(0.0) - (best[1] - row_max[1]) * factor[0], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                    row_sum[1] = row_sum[1] * shrink[1]
                    row_max[1] = best[1]
                    shrink[2] = T.cuda.func_call("attngen_ex2", T.float32(0.0) - (best[2] - row_max[2]) * factor[0], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                    row_sum[2] = row_sum[2] * shrink[2]
                    row_max[2] = best[2]
                    shrink[3] = T.cuda.func_call("attngen_ex2", T.float32(0.0) - (best[3] - row_max[3]) * factor[0], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                    row_sum[3] = row_sum[3] * shrink[3]
                    row_max[3] = best[3]
                    for j in T.unroll(4):
                        out_acc[8 * j] = out_acc[8 * j] * shrink[0]
                        out_acc[8 * j + 1] = out_acc[8 * j + 1] * shrink[0]
                        out_acc[8 * j + 4] = out_acc[8 * j + 4] * shrink[0]
                        out_acc[8 * j + 5] = out_acc[8 * j + 5] * shrink[0]
                        out_acc[8 * j + 2] = out_acc[8 * j + 2] * shrink[1]
                        out_acc[8 * j + 3] = out_acc[8 * j + 3] * shrink[1]
                        out_acc[8 * j + 6] = out_acc[8 * j + 6] * shrink[1]
                        out_acc[8 * j + 7] = out_acc[8 * j + 7] * shrink[1]
                        out_acc[8 * j + 32] = out_acc[8 * j + 32] * shrink[2]
                        out_acc[8 * j + 33] = out_acc[8 * j + 33] * shrink[2]
                        out_acc[8 * j + 36] = out_acc[8 * j + 36] * shrink[2]
                        out_acc[8 * j + 37] = out_acc[8 * j + 37] * shrink[2]
                        out_acc[8 * j + 34] = out_acc[8 * j + 34] * shrink[3]
                        out_acc[8 * j + 35] = out_acc[8 * j + 35] * shrink[3]
                        out_acc[8 * j + 38] = out_acc[8 * j + 38] * shrink[3]
                        out_acc[8 * j + 39] = out_acc[8 * j + 39] * shrink[3]
                offset[0] = T.Select(row_max[0] <= T.float32(-1000000000000000019884624838656.0), T.float32(0.0), row_max[0] * factor[0])
                offset[1] = T.Select(row_max[1] <= T.float32(-1000000000000000019884624838656.0), T.float32(0.0), row_max[1] * factor[0])
                offset[2] = T.Select(row_max[2] <= T.float32(-1000000000000000019884624838656.0), T.float32(0.0), row_max[2] * factor[0])
                offset[3] = T.Select(row_max[3] <= T.float32(-1000000000000000019884624838656.0), T.float32(0.0), row_max[3] * factor[0])
            chunk_5 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            chunk_5[0] = v_2 & 7
            row_5 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            row_5[0] = T.Div(v_2, 8)
            element_5 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            element_5[0] = T.cuda.func_call("attngen_opaque", v_start[0] + T.Cast("int64", row_5[0]) * v_stride_2 + T.Cast("int64", chunk_5[0] * 8), source_code="__forceinline__ __device__ int64_t attngen_opaque(int64_t x) { uint64_t y; asm(\"mov.b64 %0, %1;\" : \"=l\"(y) : \"l\"((uint64_t)x)); return y; }\n", return_type="int64")
            if T.bool(True):
                T.ptx.st(shared_base[0] + T.uint32(24576) + T.Cast("uint32", (row_5[0] * 8 + (chunk_5[0] ^ row_5[0] & 7)) * 16), fetched[0], fetched[1], fetched[2], fetched[3], "", "", "shared", "", "", "", "v4", "b32", "")
            if T.bool(True):
                T.ptx.st(shared_base[0] + T.uint32(24576) + T.Cast("uint32", ((row_5[0] + 16) * 8 + (chunk_5[0] ^ row_5[0] + 16 & 7)) * 16), fetched[4], fetched[5], fetched[6], fetched[7], "", "", "shared", "", "", "", "v4", "b32", "")
            if T.bool(True):
                T.ptx.st(shared_base[0] + T.uint32(24576) + T.Cast("uint32", ((row_5[0] + 32) * 8 + (chunk_5[0] ^ row_5[0] + 32 & 7)) * 16), fetched[8], fetched[9], fetched[10], fetched[11], "", "", "shared", "", "", "", "v4", "b32", "")
            if T.bool(True):
                T.ptx.st(shared_base[0] + T.uint32(24576) + T.Cast("uint32", ((row_5[0] + 48) * 8 + (chunk_5[0] ^ row_5[0] + 48 & 7)) * 16), fetched[12], fetched[13], fetched[14], fetched[15], "", "", "shared", "", "", "", "v4", "b32", "")
            T.cuda.cta_sync()
            first_key_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            first_key_2[0] = (entry_1[0] >> 1) * 64
            if entry_1[0] >= 0:
                if first_key_2[0] + 64 <= seq_kv_size:
                    chunk_6 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    chunk_6[0] = v_2 & 7
                    row_6 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    row_6[0] = T.Div(v_2, 8)
                    element_6 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    element_6[0] = T.cuda.func_call("attngen_opaque", k_start[0] + T.Cast("int64", first_key_2[0] + row_6[0]) * k_stride_2 + T.Cast("int64", chunk_6[0] * 8), source_code="__forceinline__ __device__ int64_t attngen_opaque(int64_t x) { uint64_t y; asm(\"mov.b64 %0, %1;\" : \"=l\"(y) : \"l\"((uint64_t)x)); return y; }\n", return_type="int64")
                    if T.bool(True):
                        T.ptx.ld(fetched[0], fetched[1], fetched[2], fetched[3], T.address_of(k[element_6[0]]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                    if T.bool(True):
                        T.ptx.ld(fetched[4], fetched[5], fetched[6], fetched[7], T.address_of(k[element_6[0] + k_stride_2 * T.int64(16)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                    if T.bool(True):
                        T.ptx.ld(fetched[8], fetched[9], fetched[10], fetched[11], T.address_of(k[element_6[0] + k_stride_2 * T.int64(32)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                    if T.bool(True):
                        T.ptx.ld(fetched[12], fetched[13], fetched[14], fetched[15], T.address_of(k[element_6[0] + k_stride_2 * T.int64(48)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                else:
                    chunk_6 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    chunk_6[0] = v_2 & 7
                    row_6 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    row_6[0] = T.Div(v_2, 8)
                    element_6 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    element_6[0] = T.cuda.func_call("attngen_opaque", k_start[0] + T.Cast("int64", first_key_2[0] + row_6[0]) * k_stride_2 + T.Cast("int64", chunk_6[0] * 8), source_code="__forceinline__ __device__ int64_t attngen_opaque(int64_t x) { uint64_t y; asm(\"mov.b64 %0, %1;\" : \"=l\"(y) : \"l\"((uint64_t)x)); return y; }\n", return_type="int64")
                    if T.bool(True):
                        fetched[0] = T.uint32(0)
                        fetched[1] = T.uint32(0)
                        fetched[2] = T.uint32(0)
                        fetched[3] = T.uint32(0)
                        if first_key_2[0] + row_6[0] < seq_kv_size:
                            T.ptx.ld(fetched[0], fetched[1], fetched[2], fetched[3], T.address_of(k[element_6[0]]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                    if T.bool(True):
                        fetched[4] = T.uint32(0)
                        fetched[5] = T.uint32(0)
                        fetched[6] = T.uint32(0)
                        fetched[7] = T.uint32(0)
                        if first_key_2[0] + (row_6[0] + 16) < seq_kv_size:
                            T.ptx.ld(fetched[4], fetched[5], fetched[6], fetched[7], T.address_of(k[element_6[0] + k_stride_2 * T.int64(16)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                    if T.bool(True):
                        fetched[8] = T.uint32(0)
                        fetched[9] = T.uint32(0)
                        fetched[10] = T.uint32(0)
                        fetched[11] = T.uint32(0)
                        if first_key_2[0] + (row_6[0] + 32) < seq_kv_size:
                            T.ptx.ld(fetched[8], fetched[9], fetched[10], fetched[11], T.address_of(k[element_6[0] + k_stride_2 * T.int64(32)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                    if T.bool(True):
                        fetched[12] = T.uint32(0)
                        fetched[13] = T.uint32(0)
                        fetched[14] = T.uint32(0)
                        fetched[15] = T.uint32(0)
                        if first_key_2[0] + (row_6[0] + 48) < seq_kv_size:
                            T.ptx.ld(fetched[12], fetched[13], fetched[14], fetched[15], T.address_of(k[element_6[0] + k_stride_2 * T.int64(48)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
            offset = T.Buffer((4,), scope="local", layout=None)
            with T.attr({"attngen.block": "o_gemm"}):
                reads_1 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                reads_1[0] = shared_base[0] + T.uint32(24576) + T.Cast("uint32", (((lane[0] & 3) + 4 * (lane[0] >> 2 & 1)) * 8 + ((lane[0] >> 2 & 1) + 2 * (lane[0] >> 4 & 1) - ((lane[0] >> 2 & 1) + 2 * (lane[0] >> 4 & 1) & 7)) + ((lane[0] >> 2 & 1) + 2 * (lane[0] >> 4 & 1) & 7 ^ (lane[0] & 3) + 4 * (lane[0] >> 2 & 1) & 7)) * 16)
                reads_2 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                reads_2[0] = shared_base[0] + T.uint32(24576) + T.Cast("uint32", (((lane[0] & 3) + 4 * (1 - (lane[0] >> 2 & 1))) * 8 + ((lane[0] >> 2 & 1) + 2 * (lane[0] >> 4 & 1) - ((lane[0] >> 2 & 1) + 2 * (lane[0] >> 4 & 1) & 7)) + ((lane[0] >> 2 & 1) + 2 * (lane[0] >> 4 & 1) & 7 ^ (lane[0] & 3) + 4 * (1 - (lane[0] >> 2 & 1)) & 7)) * 16)
                p = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p[0] = T.cuda.func_call("attngen_ex2", scores[0] * factor[0] - offset[0], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[0] = row_sum[0] + p[0]
                p_1 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_1[0] = T.cuda.func_call("attngen_ex2", scores[1] * factor[0] - offset[0], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[0] = row_sum[0] + p_1[0]
                T.cuda.func_call("attngen_pack_half", weights[0], p[0], p_1[0], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                p_2 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_2[0] = T.cuda.func_call("attngen_ex2", scores[4] * factor[0] - offset[0], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[0] = row_sum[0] + p_2[0]
                p_3 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_3[0] = T.cuda.func_call("attngen_ex2", scores[5] * factor[0] - offset[0], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[0] = row_sum[0] + p_3[0]
                T.cuda.func_call("attngen_pack_half", weights[2], p_2[0], p_3[0], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                p_4 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_4[0] = T.cuda.func_call("attngen_ex2", scores[2] * factor[0] - offset[1], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[1] = row_sum[1] + p_4[0]
                p_5 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_5[0] = T.cuda.func_call("attngen_ex2", scores[3] * factor[0] - offset[1], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[1] = row_sum[1] + p_5[0]
                T.cuda.func_call("attngen_pack_half", weights[1], p_4[0], p_5[0], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                p_6 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_6[0] = T.cuda.func_call("attngen_ex2", scores[6] * factor[0] - offset[1], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[1] = row_sum[1] + p_6[0]
                p_7 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_7[0] = T.cuda.func_call("attngen_ex2", scores[7] * factor[0] - offset[1], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[1] = row_sum[1] + p_7[0]
                T.cuda.func_call("attngen_pack_half", weights[3], p_6[0], p_7[0], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                p_8 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_8[0] = T.cuda.func_call("attngen_ex2", scores[32] * factor[0] - offset[2], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[2] = row_sum[2] + p_8[0]
                p_9 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_9[0] = T.cuda.func_call("attngen_ex2", scores[33] * factor[0] - offset[2], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[2] = row_sum[2] + p_9[0]
                T.cuda.func_call("attngen_pack_half", weights[16], p_8[0], p_9[0], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                p_10 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_10[0] = T.cuda.func_call("attngen_ex2", scores[36] * factor[0] - offset[2], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[2] = row_sum[2] + p_10[0]
                p_11 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_11[0] = T.cuda.func_call("attngen_ex2", scores[37] * factor[0] - offset[2], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[2] = row_sum[2] + p_11[0]
                T.cuda.func_call("attngen_pack_half", weights[18], p_10[0], p_11[0], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                p_12 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_12[0] = T.cuda.func_call("attngen_ex2", scores[34] * factor[0] - offset[3], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[3] = row_sum[3] + p_12[0]
                p_13 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_13[0] = T.cuda.func_call("attngen_ex2", scores[35] * factor[0] - offset[3], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[3] = row_sum[3] + p_13[0]
                T.cuda.func_call("attngen_pack_half", weights[17], p_12[0], p_13[0], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                p_14 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_14[0] = T.cuda.func_call("attngen_ex2", scores[38] * factor[0] - offset[3], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[3] = row_sum[3] + p_14[0]
                p_15 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_15[0] = T.cuda.func_call("attngen_ex2", scores[39] * factor[0] - offset[3], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[3] = row_sum[3] + p_15[0]
                T.cuda.func_call("attngen_pack_half", weights[19], p_14[0], p_15[0], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                got = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                got[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, weights[0], weights[1]), 2, 32)
                p_operand[0] = T.Select(lane[0] & 2 != 0, got[0], weights[0])
                p_operand[1] = T.Select(lane[0] & 2 != 0, weights[1], got[0])
                p_operand[2] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), p_operand[0], 4, 32)
                p_operand[3] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), p_operand[1], 4, 32)
                got_1 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                got_1[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, weights[16], weights[17]), 2, 32)
                p_operand[4] = T.Select(lane[0] & 2 != 0, got_1[0], weights[16])
                p_operand[5] = T.Select(lane[0] & 2 != 0, weights[17], got_1[0])
                p_operand[6] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), p_operand[4], 4, 32)
                p_operand[7] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), p_operand[5], 4, 32)
                T.ptx.ld(v_operand[0], v_operand[1], v_operand[2], v_operand[3], reads_1[0], "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.mma(out_acc[0], out_acc[1], out_acc[2], out_acc[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], p_operand[0], p_operand[1], v_operand[0], v_operand[1], out_acc[0], out_acc[1], out_acc[2], out_acc[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[8], out_acc[9], out_acc[10], out_acc[11], out_acc[12], out_acc[13], out_acc[14], out_acc[15], p_operand[0], p_operand[1], v_operand[2], v_operand[3], out_acc[8], out_acc[9], out_acc[10], out_acc[11], out_acc[12], out_acc[13], out_acc[14], out_acc[15], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[32], out_acc[33], out_acc[34], out_acc[35], out_acc[36], out_acc[37], out_acc[38], out_acc[39], p_operand[4], p_operand[5], v_operand[0], v_operand[1], out_acc[32], out_acc[33], out_acc[34], out_acc[35], out_acc[36], out_acc[37], out_acc[38], out_acc[39], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[40], out_acc[41], out_acc[42], out_acc[43], out_acc[44], out_acc[45], out_acc[46], out_acc[47], p_operand[4], p_operand[5], v_operand[2], v_operand[3], out_acc[40], out_acc[41], out_acc[42], out_acc[43], out_acc[44], out_acc[45], out_acc[46], out_acc[47], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.ld(v_operand[0], v_operand[1], v_operand[2], v_operand[3], reads_1[0] ^ T.uint32(64), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.mma(out_acc[16], out_acc[17], out_acc[18], out_acc[19], out_acc[20], out_acc[21], out_acc[22], out_acc[23], p_operand[0], p_operand[1], v_operand[0], v_operand[1], out_acc[16], out_acc[17], out_acc[18], out_acc[19], out_acc[20], out_acc[21], out_acc[22], out_acc[23], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[24], out_acc[25], out_acc[26], out_acc[27], out_acc[28], out_acc[29], out_acc[30], out_acc[31], p_operand[0], p_operand[1], v_operand[2], v_operand[3], out_acc[24], out_acc[25], out_acc[26], out_acc[27], out_acc[28], out_acc[29], out_acc[30], out_acc[31], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[48], out_acc[49], out_acc[50], out_acc[51], out_acc[52], out_acc[53], out_acc[54], out_acc[55], p_operand[4], p_operand[5], v_operand[0], v_operand[1], out_acc[48], out_acc[49], out_acc[50], out_acc[51], out_acc[52], out_acc[53], out_acc[54], out_acc[55], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[56], out_acc[57], out_acc[58], out_acc[59], out_acc[60], out_acc[61], out_acc[62], out_acc[63], p_operand[4], p_operand[5], v_operand[2], v_operand[3], out_acc[56], out_acc[57], out_acc[58], out_acc[59], out_acc[60], out_acc[61], out_acc[62], out_acc[63], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.ld(v_operand[0], v_operand[1], v_operand[2], v_operand[3], reads_2[0], "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.mma(out_acc[0], out_acc[1], out_acc[2], out_acc[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], p_operand[2], p_operand[3], v_operand[0], v_operand[1], out_acc[0], out_acc[1], out_acc[2], out_acc[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[8], out_acc[9], out_acc[10], out_acc[11], out_acc[12], out_acc[13], out_acc[14], out_acc[15], p_operand[2], p_operand[3], v_operand[2], v_operand[3], out_acc[8], out_acc[9], out_acc[10], out_acc[11], out_acc[12], out_acc[13], out_acc[14], out_acc[15], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[32], out_acc[33], out_acc[34], out_acc[35], out_acc[36], out_acc[37], out_acc[38], out_acc[39], p_operand[6], p_operand[7], v_operand[0], v_operand[1], out_acc[32], out_acc[33], out_acc[34], out_acc[35], out_acc[36], out_acc[37], out_acc[38], out_acc[39], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[40], out_acc[41], out_acc[42], out_acc[43], out_acc[44], out_acc[45], out_acc[46], out_acc[47], p_operand[6], p_operand[7], v_operand[2], v_operand[3], out_acc[40], out_acc[41], out_acc[42], out_acc[43], out_acc[44], out_acc[45], out_acc[46], out_acc[47], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.ld(v_operand[0], v_operand[1], v_operand[2], v_operand[3], reads_2[0] ^ T.uint32(64), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.mma(out_acc[16], out_acc[17], out_acc[18], out_acc[19], out_acc[20], out_acc[21], out_acc[22], out_acc[23], p_operand[2], p_operand[3], v_operand[0], v_operand[1], out_acc[16], out_acc[17], out_acc[18], out_acc[19], out_acc[20], out_acc[21], out_acc[22], out_acc[23], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[24], out_acc[25], out_acc[26], out_acc[27], out_acc[28], out_acc[29], out_acc[30], out_acc[31], p_operand[2], p_operand[3], v_operand[2], v_operand[3], out_acc[24], out_acc[25], out_acc[26], out_acc[27], out_acc[28], out_acc[29], out_acc[30], out_acc[31], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[48], out_acc[49], out_acc[50], out_acc[51], out_acc[52], out_acc[53], out_acc[54], out_acc[55], p_operand[6], p_operand[7], v_operand[0], v_operand[1], out_acc[48], out_acc[49], out_acc[50], out_acc[51], out_acc[52], out_acc[53], out_acc[54], out_acc[55], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[56], out_acc[57], out_acc[58], out_acc[59], out_acc[60], out_acc[61], out_acc[62], out_acc[63], p_operand[6], p_operand[7], v_operand[2], v_operand[3], out_acc[56], out_acc[57], out_acc[58], out_acc[59], out_acc[60], out_acc[61], out_acc[62], out_acc[63], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                got_2 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                got_2[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, weights[2], weights[3]), 2, 32)
                p_operand[0] = T.Select(lane[0] & 2 != 0, got_2[0], weights[2])
                p_operand[1] = T.Select(lane[0] & 2 != 0, weights[3], got_2[0])
                p_operand[2] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), p_operand[0], 4, 32)
                p_operand[3] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), p_operand[1], 4, 32)
                got_3 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                got_3[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, weights[18], weights[19]), 2, 32)
                p_operand[4] = T.Select(lane[0] & 2 != 0, got_3[0], weights[18])
                p_operand[5] = T.Select(lane[0] & 2 != 0, weights[19], got_3[0])
                p_operand[6] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), p_operand[4], 4, 32)
                p_operand[7] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), p_operand[5], 4, 32)
                T.ptx.ld(v_operand[0], v_operand[1], v_operand[2], v_operand[3], reads_1[0] + T.uint32(1024), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.mma(out_acc[0], out_acc[1], out_acc[2], out_acc[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], p_operand[0], p_operand[1], v_operand[0], v_operand[1], out_acc[0], out_acc[1], out_acc[2], out_acc[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[8], out_acc[9], out_acc[10], out_acc[11], out_acc[12], out_acc[13], out_acc[14], out_acc[15], p_operand[0], p_operand[1], v_operand[2], v_operand[3], out_acc[8], out_acc[9], out_acc[10], out_acc[11], out_acc[12], out_acc[13], out_acc[14], out_acc[15], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[32], out_acc[33], out_acc[34], out_acc[35], out_acc[36], out_acc[37], out_acc[38], out_acc[39], p_operand[4], p_operand[5], v_operand[0], v_operand[1], out_acc[32], out_acc[33], out_acc[34], out_acc[35], out_acc[36], out_acc[37], out_acc[38], out_acc[39], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[40], out_acc[41], out_acc[42], out_acc[43], out_acc[44], out_acc[45], out_acc[46], out_acc[47], p_operand[4], p_operand[5], v_operand[2], v_operand[3], out_acc[40], out_acc[41], out_acc[42], out_acc[43], out_acc[44], out_acc[45], out_acc[46], out_acc[47], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.ld(v_operand[0], v_operand[1], v_operand[2], v_operand[3], (reads_1[0] ^ T.uint32(64)) + T.uint32(1024), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.mma(out_acc[16], out_acc[17], out_acc[18], out_acc[19], out_acc[20], out_acc[21], out_acc[22], out_acc[23], p_operand[0], p_operand[1], v_operand[0], v_operand[1], out_acc[16], out_acc[17], out_acc[18], out_acc[19], out_acc[20], out_acc[21], out_acc[22], out_acc[23], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[24], out_acc[25], out_acc[26], out_acc[27], out_acc[28], out_acc[29], out_acc[30], out_acc[31], p_operand[0], p_operand[1], v_operand[2], v_operand[3], out_acc[24], out_acc[25], out_acc[26], out_acc[27], out_acc[28], out_acc[29], out_acc[30], out_acc[31], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[48], out_acc[49], out_acc[50], out_acc[51], out_acc[52], out_acc[53], out_acc[54], out_acc[55], p_operand[4], p_operand[5], v_operand[0], v_operand[1], out_acc[48], out_acc[49], out_acc[50], out_acc[51], out_acc[52], out_acc[53], out_acc[54], out_acc[55], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[56], out_acc[57], out_acc[58], out_acc[59], out_acc[60], out_acc[61], out_acc[62], out_acc[63], p_operand[4], p_operand[5], v_operand[2], v_operand[3], out_acc[56], out_acc[57], out_acc[58], out_acc[59], out_acc[60], out_acc[61], out_acc[62], out_acc[63], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.ld(v_operand[0], v_operand[1], v_operand[2], v_operand[3], reads_2[0] + T.uint32(1024), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.mma(out_acc[0], out_acc[1], out_acc[2], out_acc[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], p_operand[2], p_operand[3], v_operand[0], v_operand[1], out_acc[0], out_acc[1], out_acc[2], out_acc[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[8], out_acc[9], out_acc[10], out_acc[11], out_acc[12], out_acc[13], out_acc[14], out_acc[15], p_operand[2], p_operand[3], v_operand[2], v_operand[3], out_acc[8], out_acc[9], out_acc[10], out_acc[11], out_acc[12], out_acc[13], out_acc[14], out_acc[15], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[32], out_acc[33], out_acc[34], out_acc[35], out_acc[36], out_acc[37], out_acc[38], out_acc[39], p_operand[6], p_operand[7], v_operand[0], v_operand[1], out_acc[32], out_acc[33], out_acc[34], out_acc[35], out_acc[36], out_acc[37], out_acc[38], out_acc[39], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[40], out_acc[41], out_acc[42], out_acc[43], out_acc[44], out_acc[45], out_acc[46], out_acc[47], p_operand[6], p_operand[7], v_operand[2], v_operand[3], out_acc[40], out_acc[41], out_acc[42], out_acc[43], out_acc[44], out_acc[45], out_acc[46], out_acc[47], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.ld(v_operand[0], v_operand[1], v_operand[2], v_operand[3], (reads_2[0] ^ T.uint32(64)) + T.uint32(1024), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.mma(out_acc[16], out_acc[17], out_acc[18], out_acc[19], out_acc[20], out_acc[21], out_acc[22], out_acc[23], p_operand[2], p_operand[3], v_operand[0], v_operand[1], out_acc[16], out_acc[17], out_acc[18], out_acc[19], out_acc[20], out_acc[21], out_acc[22], out_acc[23], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[24], out_acc[25], out_acc[26], out_acc[27], out_acc[28], out_acc[29], out_acc[30], out_acc[31], p_operand[2], p_operand[3], v_operand[2], v_operand[3], out_acc[24], out_acc[25], out_acc[26], out_acc[27], out_acc[28], out_acc[29], out_acc[30], out_acc[31], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[48], out_acc[49], out_acc[50], out_acc[51], out_acc[52], out_acc[53], out_acc[54], out_acc[55], p_operand[6], p_operand[7], v_operand[0], v_operand[1], out_acc[48], out_acc[49], out_acc[50], out_acc[51], out_acc[52], out_acc[53], out_acc[54], out_acc[55], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[56], out_acc[57], out_acc[58], out_acc[59], out_acc[60], out_acc[61], out_acc[62], out_acc[63], p_operand[6], p_operand[7], v_operand[2], v_operand[3], out_acc[56], out_acc[57], out_acc[58], out_acc[59], out_acc[60], out_acc[61], out_acc[62], out_acc[63], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                p_16 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_16[0] = T.cuda.func_call("attngen_ex2", scores[8] * factor[0] - offset[0], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[0] = row_sum[0] + p_16[0]
                p_17 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_17[0] = T.cuda.func_call("attngen_ex2", scores[9] * factor[0] - offset[0], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[0] = row_sum[0] + p_17[0]
                T.cuda.func_call("attngen_pack_half", weights[4], p_16[0], p_17[0], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                p_18 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_18[0] = T.cuda.func_call("attngen_ex2", scores[12] * factor[0] - offset[0], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[0] = row_sum[0] + p_18[0]
                p_19 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_19[0] = T.cuda.func_call("attngen_ex2", scores[13] * factor[0] - offset[0], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[0] = row_sum[0] + p_19[0]
                T.cuda.func_call("attngen_pack_half", weights[6], p_18[0], p_19[0], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                p_20 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_20[0] = T.cuda.func_call("attngen_ex2", scores[10] * factor[0] - offset[1], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[1] = row_sum[1] + p_20[0]
                p_21 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_21[0] = T.cuda.func_call("attngen_ex2", scores[11] * factor[0] - offset[1], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[1] = row_sum[1] + p_21[0]
                T.cuda.func_call("attngen_pack_half", weights[5], p_20[0], p_21[0], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                p_22 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_22[0] = T.cuda.func_call("attngen_ex2", scores[14] * factor[0] - offset[1], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[1] = row_sum[1] + p_22[0]
                p_23 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_23[0] = T.cuda.func_call("attngen_ex2", scores[15] * factor[0] - offset[1], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[1] = row_sum[1] + p_23[0]
                T.cuda.func_call("attngen_pack_half", weights[7], p_22[0], p_23[0], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                p_24 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_24[0] = T.cuda.func_call("attngen_ex2", scores[40] * factor[0] - offset[2], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[2] = row_sum[2] + p_24[0]
                p_25 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_25[0] = T.cuda.func_call("attngen_ex2", scores[41] * factor[0] - offset[2], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[2] = row_sum[2] + p_25[0]
                T.cuda.func_call("attngen_pack_half", weights[20], p_24[0], p_25[0], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                p_26 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_26[0] = T.cuda.func_call("attngen_ex2", scores[44] * factor[0] - offset[2], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[2] = row_sum[2] + p_26[0]
                p_27 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_27[0] = T.cuda.func_call("attngen_ex2", scores[45] * factor[0] - offset[2], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[2] = row_sum[2] + p_27[0]
                T.cuda.func_call("attngen_pack_half", weights[22], p_26[0], p_27[0], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                p_28 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_28[0] = T.cuda.func_call("attngen_ex2", scores[42] * factor[0] - offset[3], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[3] = row_sum[3] + p_28[0]
                p_29 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_29[0] = T.cuda.func_call("attngen_ex2", scores[43] * factor[0] - offset[3], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[3] = row_sum[3] + p_29[0]
                T.cuda.func_call("attngen_pack_half", weights[21], p_28[0], p_29[0], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                p_30 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_30[0] = T.cuda.func_call("attngen_ex2", scores[46] * factor[0] - offset[3], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[3] = row_sum[3] + p_30[0]
                p_31 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_31[0] = T.cuda.func_call("attngen_ex2", scores[47] * factor[0] - offset[3], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[3] = row_sum[3] + p_31[0]
                T.cuda.func_call("attngen_pack_half", weights[23], p_30[0], p_31[0], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                got_4 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                got_4[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, weights[4], weights[5]), 2, 32)
                p_operand[0] = T.Select(lane[0] & 2 != 0, got_4[0], weights[4])
                p_operand[1] = T.Select(lane[0] & 2 != 0, weights[5], got_4[0])
                p_operand[2] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), p_operand[0], 4, 32)
                p_operand[3] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), p_operand[1], 4, 32)
                got_5 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                got_5[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, weights[20], weights[21]), 2, 32)
                p_operand[4] = T.Select(lane[0] & 2 != 0, got_5[0], weights[20])
                p_operand[5] = T.Select(lane[0] & 2 != 0, weights[21], got_5[0])
                p_operand[6] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), p_operand[4], 4, 32)
                p_operand[7] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), p_operand[5], 4, 32)
                T.ptx.ld(v_operand[0], v_operand[1], v_operand[2], v_operand[3], reads_1[0] + T.uint32(2048), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.mma(out_acc[0], out_acc[1], out_acc[2], out_acc[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], p_operand[0], p_operand[1], v_operand[0], v_operand[1], out_acc[0], out_acc[1], out_acc[2], out_acc[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[8], out_acc[9], out_acc[10], out_acc[11], out_acc[12], out_acc[13], out_acc[14], out_acc[15], p_operand[0], p_operand[1], v_operand[2], v_operand[3], out_acc[8], out_acc[9], out_acc[10], out_acc[11], out_acc[12], out_acc[13], out_acc[14], out_acc[15], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[32], out_acc[33], out_acc[34], out_acc[35], out_acc[36], out_acc[37], out_acc[38], out_acc[39], p_operand[4], p_operand[5], v_operand[0], v_operand[1], out_acc[32], out_acc[33], out_acc[34], out_acc[35], out_acc[36], out_acc[37], out_acc[38], out_acc[39], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[40], out_acc[41], out_acc[42], out_acc[43], out_acc[44], out_acc[45], out_acc[46], out_acc[47], p_operand[4], p_operand[5], v_operand[2], v_operand[3], out_acc[40], out_acc[41], out_acc[42], out_acc[43], out_acc[44], out_acc[45], out_acc[46], out_acc[47], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.ld(v_operand[0], v_operand[1], v_operand[2], v_operand[3], (reads_1[0] ^ T.uint32(64)) + T.uint32(2048), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.mma(out_acc[16], out_acc[17], out_acc[18], out_acc[19], out_acc[20], out_acc[21], out_acc[22], out_acc[23], p_operand[0], p_operand[1], v_operand[0], v_operand[1], out_acc[16], out_acc[17], out_acc[18], out_acc[19], out_acc[20], out_acc[21], out_acc[22], out_acc[23], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[24], out_acc[25], out_acc[26], out_acc[27], out_acc[28], out_acc[29], out_acc[30], out_acc[31], p_operand[0], p_operand[1], v_operand[2], v_operand[3], out_acc[24], out_acc[25], out_acc[26], out_acc[27], out_acc[28], out_acc[29], out_acc[30], out_acc[31], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[48], out_acc[49], out_acc[50], out_acc[51], out_acc[52], out_acc[53], out_acc[54], out_acc[55], p_operand[4], p_operand[5], v_operand[0], v_operand[1], out_acc[48], out_acc[49], out_acc[50], out_acc[51], out_acc[52], out_acc[53], out_acc[54], out_acc[55], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[56], out_acc[57], out_acc[58], out_acc[59], out_acc[60], out_acc[61], out_acc[62], out_acc[63], p_operand[4], p_operand[5], v_operand[2], v_operand[3], out_acc[56], out_acc[57], out_acc[58], out_acc[59], out_acc[60], out_acc[61], out_acc[62], out_acc[63], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.ld(v_operand[0], v_operand[1], v_operand[2], v_operand[3], reads_2[0] + T.uint32(2048), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.mma(out_acc[0], out_acc[1], out_acc[2], out_acc[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], p_operand[2], p_operand[3], v_operand[0], v_operand[1], out_acc[0], out_acc[1], out_acc[2], out_acc[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[8], out_acc[9], out_acc[10], out_acc[11], out_acc[12], out_acc[13], out_acc[14], out_acc[15], p_operand[2], p_operand[3], v_operand[2], v_operand[3], out_acc[8], out_acc[9], out_acc[10], out_acc[11], out_acc[12], out_acc[13], out_acc[14], out_acc[15], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[32], out_acc[33], out_acc[34], out_acc[35], out_acc[36], out_acc[37], out_acc[38], out_acc[39], p_operand[6], p_operand[7], v_operand[0], v_operand[1], out_acc[32], out_acc[33], out_acc[34], out_acc[35], out_acc[36], out_acc[37], out_acc[38], out_acc[39], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[40], out_acc[41], out_acc[42], out_acc[43], out_acc[44], out_acc[45], out_acc[46], out_acc[47], p_operand[6], p_operand[7], v_operand[2], v_operand[3], out_acc[40], out_acc[41], out_acc[42], out_acc[43], out_acc[44], out_acc[45], out_acc[46], out_acc[47], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.ld(v_operand[0], v_operand[1], v_operand[2], v_operand[3], (reads_2[0] ^ T.uint32(64)) + T.uint32(2048), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.mma(out_acc[16], out_acc[17], out_acc[18], out_acc[19], out_acc[20], out_acc[21], out_acc[22], out_acc[23], p_operand[2], p_operand[3], v_operand[0], v_operand[1], out_acc[16], out_acc[17], out_acc[18], out_acc[19], out_acc[20], out_acc[21], out_acc[22], out_acc[23], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[24], out_acc[25], out_acc[26], out_acc[27], out_acc[28], out_acc[29], out_acc[30], out_acc[31], p_operand[2], p_operand[3], v_operand[2], v_operand[3], out_acc[24], out_acc[25], out_acc[26], out_acc[27], out_acc[28], out_acc[29], out_acc[30], out_acc[31], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[48], out_acc[49], out_acc[50], out_acc[51], out_acc[52], out_acc[53], out_acc[54], out_acc[55], p_operand[6], p_operand[7], v_operand[0], v_operand[1], out_acc[48], out_acc[49], out_acc[50], out_acc[51], out_acc[52], out_acc[53], out_acc[54], out_acc[55], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[56], out_acc[57], out_acc[58], out_acc[59], out_acc[60], out_acc[61], out_acc[62], out_acc[63], p_operand[6], p_operand[7], v_operand[2], v_operand[3], out_acc[56], out_acc[57], out_acc[58], out_acc[59], out_acc[60], out_acc[61], out_acc[62], out_acc[63], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                got_6 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                got_6[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, weights[6], weights[7]), 2, 32)
                p_operand[0] = T.Select(lane[0] & 2 != 0, got_6[0], weights[6])
                p_operand[1] = T.Select(lane[0] & 2 != 0, weights[7], got_6[0])
                p_operand[2] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), p_operand[0], 4, 32)
                p_operand[3] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), p_operand[1], 4, 32)
                got_7 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                got_7[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, weights[22], weights[23]), 2, 32)
                p_operand[4] = T.Select(lane[0] & 2 != 0, got_7[0], weights[22])
                p_operand[5] = T.Select(lane[0] & 2 != 0, weights[23], got_7[0])
                p_operand[6] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), p_operand[4], 4, 32)
                p_operand[7] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), p_operand[5], 4, 32)
                T.ptx.ld(v_operand[0], v_operand[1], v_operand[2], v_operand[3], reads_1[0] + T.uint32(3072), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.mma(out_acc[0], out_acc[1], out_acc[2], out_acc[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], p_operand[0], p_operand[1], v_operand[0], v_operand[1], out_acc[0], out_acc[1], out_acc[2], out_acc[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[8], out_acc[9], out_acc[10], out_acc[11], out_acc[12], out_acc[13], out_acc[14], out_acc[15], p_operand[0], p_operand[1], v_operand[2], v_operand[3], out_acc[8], out_acc[9], out_acc[10], out_acc[11], out_acc[12], out_acc[13], out_acc[14], out_acc[15], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[32], out_acc[33], out_acc[34], out_acc[35], out_acc[36], out_acc[37], out_acc[38], out_acc[39], p_operand[4], p_operand[5], v_operand[0], v_operand[1], out_acc[32], out_acc[33], out_acc[34], out_acc[35], out_acc[36], out_acc[37], out_acc[38], out_acc[39], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[40], out_acc[41], out_acc[42], out_acc[43], out_acc[44], out_acc[45], out_acc[46], out_acc[47], p_operand[4], p_operand[5], v_operand[2], v_operand[3], out_acc[40], out_acc[41], out_acc[42], out_acc[43], out_acc[44], out_acc[45], out_acc[46], out_acc[47], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.ld(v_operand[0], v_operand[1], v_operand[2], v_operand[3], (reads_1[0] ^ T.uint32(64)) + T.uint32(3072), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.mma(out_acc[16], out_acc[17], out_acc[18], out_acc[19], out_acc[20], out_acc[21], out_acc[22], out_acc[23], p_operand[0], p_operand[1], v_operand[0], v_operand[1], out_acc[16], out_acc[17], out_acc[18], out_acc[19], out_acc[20], out_acc[21], out_acc[22], out_acc[23], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[24], out_acc[25], out_acc[26], out_acc[27], out_acc[28], out_acc[29], out_acc[30], out_acc[31], p_operand[0], p_operand[1], v_operand[2], v_operand[3], out_acc[24], out_acc[25], out_acc[26], out_acc[27], out_acc[28], out_acc[29], out_acc[30], out_acc[31], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[48], out_acc[49], out_acc[50], out_acc[51], out_acc[52], out_acc[53], out_acc[54], out_acc[55], p_operand[4], p_operand[5], v_operand[0], v_operand[1], out_acc[48], out_acc[49], out_acc[50], out_acc[51], out_acc[52], out_acc[53], out_acc[54], out_acc[55], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[56], out_acc[57], out_acc[58], out_acc[59], out_acc[60], out_acc[61], out_acc[62], out_acc[63], p_operand[4], p_operand[5], v_operand[2], v_operand[3], out_acc[56], out_acc[57], out_acc[58], out_acc[59], out_acc[60], out_acc[61], out_acc[62], out_acc[63], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.ld(v_operand[0], v_operand[1], v_operand[2], v_operand[3], reads_2[0] + T.uint32(3072), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.mma(out_acc[0], out_acc[1], out_acc[2], out_acc[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], p_operand[2], p_operand[3], v_operand[0], v_operand[1], out_acc[0], out_acc[1], out_acc[2], out_acc[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[8], out_acc[9], out_acc[10], out_acc[11], out_acc[12], out_acc[13], out_acc[14], out_acc[15], p_operand[2], p_operand[3], v_operand[2], v_operand[3], out_acc[8], out_acc[9], out_acc[10], out_acc[11], out_acc[12], out_acc[13], out_acc[14], out_acc[15], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[32], out_acc[33], out_acc[34], out_acc[35], out_acc[36], out_acc[37], out_acc[38], out_acc[39], p_operand[6], p_operand[7], v_operand[0], v_operand[1], out_acc[32], out_acc[33], out_acc[34], out_acc[35], out_acc[36], out_acc[37], out_acc[38], out_acc[39], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[40], out_acc[41], out_acc[42], out_acc[43], out_acc[44], out_acc[45], out_acc[46], out_acc[47], p_operand[6], p_operand[7], v_operand[2], v_operand[3], out_acc[40], out_acc[41], out_acc[42], out_acc[43], out_acc[44], out_acc[45], out_acc[46], out_acc[47], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.ld(v_operand[0], v_operand[1], v_operand[2], v_operand[3], (reads_2[0] ^ T.uint32(64)) + T.uint32(3072), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.mma(out_acc[16], out_acc[17], out_acc[18], out_acc[19], out_acc[20], out_acc[21], out_acc[22], out_acc[23], p_operand[2], p_operand[3], v_operand[0], v_operand[1], out_acc[16], out_acc[17], out_acc[18], out_acc[19], out_acc[20], out_acc[21], out_acc[22], out_acc[23], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[24], out_acc[25], out_acc[26], out_acc[27], out_acc[28], out_acc[29], out_acc[30], out_acc[31], p_operand[2], p_operand[3], v_operand[2], v_operand[3], out_acc[24], out_acc[25], out_acc[26], out_acc[27], out_acc[28], out_acc[29], out_acc[30], out_acc[31], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[48], out_acc[49], out_acc[50], out_acc[51], out_acc[52], out_acc[53], out_acc[54], out_acc[55], p_operand[6], p_operand[7], v_operand[0], v_operand[1], out_acc[48], out_acc[49], out_acc[50], out_acc[51], out_acc[52], out_acc[53], out_acc[54], out_acc[55], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[56], out_acc[57], out_acc[58], out_acc[59], out_acc[60], out_acc[61], out_acc[62], out_acc[63], p_operand[6], p_operand[7], v_operand[2], v_operand[3], out_acc[56], out_acc[57], out_acc[58], out_acc[59], out_acc[60], out_acc[61], out_acc[62], out_acc[63], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                p_32 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_32[0] = T.cuda.func_call("attngen_ex2", scores[16] * factor[0] - offset[0], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[0] = row_sum[0] + p_32[0]
                p_33 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_33[0] = T.cuda.func_call("attngen_ex2", scores[17] * factor[0] - offset[0], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[0] = row_sum[0] + p_33[0]
                T.cuda.func_call("attngen_pack_half", weights[8], p_32[0], p_33[0], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                p_34 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_34[0] = T.cuda.func_call("attngen_ex2", scores[20] * factor[0] - offset[0], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[0] = row_sum[0] + p_34[0]
                p_35 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_35[0] = T.cuda.func_call("attngen_ex2", scores[21] * factor[0] - offset[0], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[0] = row_sum[0] + p_35[0]
                T.cuda.func_call("attngen_pack_half", weights[10], p_34[0], p_35[0], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                p_36 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_36[0] = T.cuda.func_call("attngen_ex2", scores[18] * factor[0] - offset[1], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[1] = row_sum[1] + p_36[0]
                p_37 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_37[0] = T.cuda.func_call("attngen_ex2", scores[19] * factor[0] - offset[1], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[1] = row_sum[1] + p_37[0]
                T.cuda.func_call("attngen_pack_half", weights[9], p_36[0], p_37[0], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                p_38 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_38[0] = T.cuda.func_call("attngen_ex2", scores[22] * factor[0] - offset[1], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[1] = row_sum[1] + p_38[0]
                p_39 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_39[0] = T.cuda.func_call("attngen_ex2", scores[23] * factor[0] - offset[1], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[1] = row_sum[1] + p_39[0]
                T.cuda.func_call("attngen_pack_half", weights[11], p_38[0], p_39[0], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                p_40 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_40[0] = T.cuda.func_call("attngen_ex2", scores[48] * factor[0] - offset[2], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[2] = row_sum[2] + p_40[0]
                p_41 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_41[0] = T.cuda.func_call("attngen_ex2", scores[49] * factor[0] - offset[2], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[2] = row_sum[2] + p_41[0]
                T.cuda.func_call("attngen_pack_half", weights[24], p_40[0], p_41[0], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                p_42 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_42[0] = T.cuda.func_call("attngen_ex2", scores[52] * factor[0] - offset[2], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[2] = row_sum[2] + p_42[0]
                p_43 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_43[0] = T.cuda.func_call("attngen_ex2", scores[53] * factor[0] - offset[2], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[2] = row_sum[2] + p_43[0]
                T.cuda.func_call("attngen_pack_half", weights[26], p_42[0], p_43[0], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                p_44 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_44[0] = T.cuda.func_call("attngen_ex2", scores[50] * factor[0] - offset[3], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[3] = row_sum[3] + p_44[0]
                p_45 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_45[0] = T.cuda.func_call("attngen_ex2", scores[51] * factor[0] - offset[3], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[3] = row_sum[3] + p_45[0]
                T.cuda.func_call("attngen_pack_half", weights[25], p_44[0], p_45[0], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                p_46 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_46[0] = T.cuda.func_call("attngen_ex2", scores[54] * factor[0] - offset[3], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[3] = row_sum[3] + p_46[0]
                p_47 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_47[0] = T.cuda.func_call("attngen_ex2", scores[55] * factor[0] - offset[3], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[3] = row_sum[3] + p_47[0]
                T.cuda.func_call("attngen_pack_half", weights[27], p_46[0], p_47[0], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                got_8 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                got_8[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, weights[8], weights[9]), 2, 32)
                p_operand[0] = T.Select(lane[0] & 2 != 0, got_8[0], weights[8])
                p_operand[1] = T.Select(lane[0] & 2 != 0, weights[9], got_8[0])
                p_operand[2] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), p_operand[0], 4, 32)
                p_operand[3] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), p_operand[1], 4, 32)
                got_9 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                got_9[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, weights[24], weights[25]), 2, 32)
                p_operand[4] = T.Select(lane[0] & 2 != 0, got_9[0], weights[24])
                p_operand[5] = T.Select(lane[0] & 2 != 0, weights[25], got_9[0])
                p_operand[6] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), p_operand[4], 4, 32)
                p_operand[7] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), p_operand[5], 4, 32)
                T.ptx.ld(v_operand[0], v_operand[1], v_operand[2], v_operand[3], reads_1[0] + T.uint32(4096), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.mma(out_acc[0], out_acc[1], out_acc[2], out_acc[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], p_operand[0], p_operand[1], v_operand[0], v_operand[1], out_acc[0], out_acc[1], out_acc[2], out_acc[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[8], out_acc[9], out_acc[10], out_acc[11], out_acc[12], out_acc[13], out_acc[14], out_acc[15], p_operand[0], p_operand[1], v_operand[2], v_operand[3], out_acc[8], out_acc[9], out_acc[10], out_acc[11], out_acc[12], out_acc[13], out_acc[14], out_acc[15], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[32], out_acc[33], out_acc[34], out_acc[35], out_acc[36], out_acc[37], out_acc[38], out_acc[39], p_operand[4], p_operand[5], v_operand[0], v_operand[1], out_acc[32], out_acc[33], out_acc[34], out_acc[35], out_acc[36], out_acc[37], out_acc[38], out_acc[39], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[40], out_acc[41], out_acc[42], out_acc[43], out_acc[44], out_acc[45], out_acc[46], out_acc[47], p_operand[4], p_operand[5], v_operand[2], v_operand[3], out_acc[40], out_acc[41], out_acc[42], out_acc[43], out_acc[44], out_acc[45], out_acc[46], out_acc[47], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.ld(v_operand[0], v_operand[1], v_operand[2], v_operand[3], (reads_1[0] ^ T.uint32(64)) + T.uint32(4096), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.mma(out_acc[16], out_acc[17], out_acc[18], out_acc[19], out_acc[20], out_acc[21], out_acc[22], out_acc[23], p_operand[0], p_operand[1], v_operand[0], v_operand[1], out_acc[16], out_acc[17], out_acc[18], out_acc[19], out_acc[20], out_acc[21], out_acc[22], out_acc[23], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[24], out_acc[25], out_acc[26], out_acc[27], out_acc[28], out_acc[29], out_acc[30], out_acc[31], p_operand[0], p_operand[1], v_operand[2], v_operand[3], out_acc[24], out_acc[25], out_acc[26], out_acc[27], out_acc[28], out_acc[29], out_acc[30], out_acc[31], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[48], out_acc[49], out_acc[50], out_acc[51], out_acc[52], out_acc[53], out_acc[54], out_acc[55], p_operand[4], p_operand[5], v_operand[0], v_operand[1], out_acc[48], out_acc[49], out_acc[50], out_acc[51], out_acc[52], out_acc[53], out_acc[54], out_acc[55], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[56], out_acc[57], out_acc[58], out_acc[59], out_acc[60], out_acc[61], out_acc[62], out_acc[63], p_operand[4], p_operand[5], v_operand[2], v_operand[3], out_acc[56], out_acc[57], out_acc[58], out_acc[59], out_acc[60], out_acc[61], out_acc[62], out_acc[63], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.ld(v_operand[0], v_operand[1], v_operand[2], v_operand[3], reads_2[0] + T.uint32(4096), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.mma(out_acc[0], out_acc[1], out_acc[2], out_acc[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], p_operand[2], p_operand[3], v_operand[0], v_operand[1], out_acc[0], out_acc[1], out_acc[2], out_acc[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[8], out_acc[9], out_acc[10], out_acc[11], out_acc[12], out_acc[13], out_acc[14], out_acc[15], p_operand[2], p_operand[3], v_operand[2], v_operand[3], out_acc[8], out_acc[9], out_acc[10], out_acc[11], out_acc[12], out_acc[13], out_acc[14], out_acc[15], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[32], out_acc[33], out_acc[34], out_acc[35], out_acc[36], out_acc[37], out_acc[38], out_acc[39], p_operand[6], p_operand[7], v_operand[0], v_operand[1], out_acc[32], out_acc[33], out_acc[34], out_acc[35], out_acc[36], out_acc[37], out_acc[38], out_acc[39], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[40], out_acc[41], out_acc[42], out_acc[43], out_acc[44], out_acc[45], out_acc[46], out_acc[47], p_operand[6], p_operand[7], v_operand[2], v_operand[3], out_acc[40], out_acc[41], out_acc[42], out_acc[43], out_acc[44], out_acc[45], out_acc[46], out_acc[47], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.ld(v_operand[0], v_operand[1], v_operand[2], v_operand[3], (reads_2[0] ^ T.uint32(64)) + T.uint32(4096), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.mma(out_acc[16], out_acc[17], out_acc[18], out_acc[19], out_acc[20], out_acc[21], out_acc[22], out_acc[23], p_operand[2], p_operand[3], v_operand[0], v_operand[1], out_acc[16], out_acc[17], out_acc[18], out_acc[19], out_acc[20], out_acc[21], out_acc[22], out_acc[23], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[24], out_acc[25], out_acc[26], out_acc[27], out_acc[28], out_acc[29], out_acc[30], out_acc[31], p_operand[2], p_operand[3], v_operand[2], v_operand[3], out_acc[24], out_acc[25], out_acc[26], out_acc[27], out_acc[28], out_acc[29], out_acc[30], out_acc[31], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[48], out_acc[49], out_acc[50], out_acc[51], out_acc[52], out_acc[53], out_acc[54], out_acc[55], p_operand[6], p_operand[7], v_operand[0], v_operand[1], out_acc[48], out_acc[49], out_acc[50], out_acc[51], out_acc[52], out_acc[53], out_acc[54], out_acc[55], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[56], out_acc[57], out_acc[58], out_acc[59], out_acc[60], out_acc[61], out_acc[62], out_acc[63], p_operand[6], p_operand[7], v_operand[2], v_operand[3], out_acc[56], out_acc[57], out_acc[58], out_acc[59], out_acc[60], out_acc[61], out_acc[62], out_acc[63], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                got_10 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                got_10[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, weights[10], weights[11]), 2, 32)
                p_operand[0] = T.Select(lane[0] & 2 != 0, got_10[0], weights[10])
                p_operand[1] = T.Select(lane[0] & 2 != 0, weights[11], got_10[0])
                p_operand[2] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), p_operand[0], 4, 32)
                p_operand[3] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), p_operand[1], 4, 32)
                got_11 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                got_11[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, weights[26], weights[27]), 2, 32)
                p_operand[4] = T.Select(lane[0] & 2 != 0, got_11[0], weights[26])
                p_operand[5] = T.Select(lane[0] & 2 != 0, weights[27], got_11[0])
                p_operand[6] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), p_operand[4], 4, 32)
                p_operand[7] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), p_operand[5], 4, 32)
                T.ptx.ld(v_operand[0], v_operand[1], v_operand[2], v_operand[3], reads_1[0] + T.uint32(5120), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.mma(out_acc[0], out_acc[1], out_acc[2], out_acc[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], p_operand[0], p_operand[1], v_operand[0], v_operand[1], out_acc[0], out_acc[1], out_acc[2], out_acc[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[8], out_acc[9], out_acc[10], out_acc[11], out_acc[12], out_acc[13], out_acc[14], out_acc[15], p_operand[0], p_operand[1], v_operand[2], v_operand[3], out_acc[8], out_acc[9], out_acc[10], out_acc[11], out_acc[12], out_acc[13], out_acc[14], out_acc[15], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[32], out_acc[33], out_acc[34], out_acc[35], out_acc[36], out_acc[37], out_acc[38], out_acc[39], p_operand[4], p_operand[5], v_operand[0], v_operand[1], out_acc[32], out_acc[33], out_acc[34], out_acc[35], out_acc[36], out_acc[37], out_acc[38], out_acc[39], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[40], out_acc[41], out_acc[42], out_acc[43], out_acc[44], out_acc[45], out_acc[46], out_acc[47], p_operand[4], p_operand[5], v_operand[2], v_operand[3], out_acc[40], out_acc[41], out_acc[42], out_acc[43], out_acc[44], out_acc[45], out_acc[46], out_acc[47], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.ld(v_operand[0], v_operand[1], v_operand[2], v_operand[3], (reads_1[0] ^ T.uint32(64)) + T.uint32(5120), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.mma(out_acc[16], out_acc[17], out_acc[18], out_acc[19], out_acc[20], out_acc[21], out_acc[22], out_acc[23], p_operand[0], p_operand[1], v_operand[0], v_operand[1], out_acc[16], out_acc[17], out_acc[18], out_acc[19], out_acc[20], out_acc[21], out_acc[22], out_acc[23], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[24], out_acc[25], out_acc[26], out_acc[27], out_acc[28], out_acc[29], out_acc[30], out_acc[31], p_operand[0], p_operand[1], v_operand[2], v_operand[3], out_acc[24], out_acc[25], out_acc[26], out_acc[27], out_acc[28], out_acc[29], out_acc[30], out_acc[31], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[48], out_acc[49], out_acc[50], out_acc[51], out_acc[52], out_acc[53], out_acc[54], out_acc[55], p_operand[4], p_operand[5], v_operand[0], v_operand[1], out_acc[48], out_acc[49], out_acc[50], out_acc[51], out_acc[52], out_acc[53], out_acc[54], out_acc[55], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[56], out_acc[57], out_acc[58], out_acc[59], out_acc[60], out_acc[61], out_acc[62], out_acc[63], p_operand[4], p_operand[5], v_operand[2], v_operand[3], out_acc[56], out_acc[57], out_acc[58], out_acc[59], out_acc[60], out_acc[61], out_acc[62], out_acc[63], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.ld(v_operand[0], v_operand[1], v_operand[2], v_operand[3], reads_2[0] + T.uint32(5120), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.mma(out_acc[0], out_acc[1], out_acc[2], out_acc[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], p_operand[2], p_operand[3], v_operand[0], v_operand[1], out_acc[0], out_acc[1], out_acc[2], out_acc[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[8], out_acc[9], out_acc[10], out_acc[11], out_acc[12], out_acc[13], out_acc[14], out_acc[15], p_operand[2], p_operand[3], v_operand[2], v_operand[3], out_acc[8], out_acc[9], out_acc[10], out_acc[11], out_acc[12], out_acc[13], out_acc[14], out_acc[15], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[32], out_acc[33], out_acc[34], out_acc[35], out_acc[36], out_acc[37], out_acc[38], out_acc[39], p_operand[6], p_operand[7], v_operand[0], v_operand[1], out_acc[32], out_acc[33], out_acc[34], out_acc[35], out_acc[36], out_acc[37], out_acc[38], out_acc[39], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[40], out_acc[41], out_acc[42], out_acc[43], out_acc[44], out_acc[45], out_acc[46], out_acc[47], p_operand[6], p_operand[7], v_operand[2], v_operand[3], out_acc[40], out_acc[41], out_acc[42], out_acc[43], out_acc[44], out_acc[45], out_acc[46], out_acc[47], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.ld(v_operand[0], v_operand[1], v_operand[2], v_operand[3], (reads_2[0] ^ T.uint32(64)) + T.uint32(5120), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.mma(out_acc[16], out_acc[17], out_acc[18], out_acc[19], out_acc[20], out_acc[21], out_acc[22], out_acc[23], p_operand[2], p_operand[3], v_operand[0], v_operand[1], out_acc[16], out_acc[17], out_acc[18], out_acc[19], out_acc[20], out_acc[21], out_acc[22], out_acc[23], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[24], out_acc[25], out_acc[26], out_acc[27], out_acc[28], out_acc[29], out_acc[30], out_acc[31], p_operand[2], p_operand[3], v_operand[2], v_operand[3], out_acc[24], out_acc[25], out_acc[26], out_acc[27], out_acc[28], out_acc[29], out_acc[30], out_acc[31], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[48], out_acc[49], out_acc[50], out_acc[51], out_acc[52], out_acc[53], out_acc[54], out_acc[55], p_operand[6], p_operand[7], v_operand[0], v_operand[1], out_acc[48], out_acc[49], out_acc[50], out_acc[51], out_acc[52], out_acc[53], out_acc[54], out_acc[55], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[56], out_acc[57], out_acc[58], out_acc[59], out_acc[60], out_acc[61], out_acc[62], out_acc[63], p_operand[6], p_operand[7], v_operand[2], v_operand[3], out_acc[56], out_acc[57], out_acc[58], out_acc[59], out_acc[60], out_acc[61], out_acc[62], out_acc[63], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                p_48 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_48[0] = T.cuda.func_call("attngen_ex2", scores[24] * factor[0] - offset[0], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[0] = row_sum[0] + p_48[0]
                p_49 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_49[0] = T.cuda.func_call("attngen_ex2", scores[25] * factor[0] - offset[0], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[0] = row_sum[0] + p_49[0]
                T.cuda.func_call("attngen_pack_half", weights[12], p_48[0], p_49[0], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                p_50 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_50[0] = T.cuda.func_call("attngen_ex2", scores[28] * factor[0] - offset[0], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[0] = row_sum[0] + p_50[0]
                p_51 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_51[0] = T.cuda.func_call("attngen_ex2", scores[29] * factor[0] - offset[0], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[0] = row_sum[0] + p_51[0]
                T.cuda.func_call("attngen_pack_half", weights[14], p_50[0], p_51[0], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                p_52 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_52[0] = T.cuda.func_call("attngen_ex2", scores[26] * factor[0] - offset[1], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[1] = row_sum[1] + p_52[0]
                p_53 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_53[0] = T.cuda.func_call("attngen_ex2", scores[27] * factor[0] - offset[1], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[1] = row_sum[1] + p_53[0]
                T.cuda.func_call("attngen_pack_half", weights[13], p_52[0], p_53[0], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                p_54 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_54[0] = T.cuda.func_call("attngen_ex2", scores[30] * factor[0] - offset[1], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[1] = row_sum[1] + p_54[0]
                p_55 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_55[0] = T.cuda.func_call("attngen_ex2", scores[31] * factor[0] - offset[1], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[1] = row_sum[1] + p_55[0]
                T.cuda.func_call("attngen_pack_half", weights[15], p_54[0], p_55[0], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                p_56 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_56[0] = T.cuda.func_call("attngen_ex2", scores[56] * factor[0] - offset[2], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[2] = row_sum[2] + p_56[0]
                p_57 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_57[0] = T.cuda.func_call("attngen_ex2", scores[57] * factor[0] - offset[2], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[2] = row_sum[2] + p_57[0]
                T.cuda.func_call("attngen_pack_half", weights[28], p_56[0], p_57[0], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                p_58 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_58[0] = T.cuda.func_call("attngen_ex2", scores[60] * factor[0] - offset[2], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[2] = row_sum[2] + p_58[0]
                p_59 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_59[0] = T.cuda.func_call("attngen_ex2", scores[61] * factor[0] - offset[2], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[2] = row_sum[2] + p_59[0]
                T.cuda.func_call("attngen_pack_half", weights[30], p_58[0], p_59[0], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                p_60 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_60[0] = T.cuda.func_call("attngen_ex2", scores[58] * factor[0] - offset[3], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[3] = row_sum[3] + p_60[0]
                p_61 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_61[0] = T.cuda.func_call("attngen_ex2", scores[59] * factor[0] - offset[3], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[3] = row_sum[3] + p_61[0]
                T.cuda.func_call("attngen_pack_half", weights[29], p_60[0], p_61[0], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                p_62 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_62[0] = T.cuda.func_call("attngen_ex2", scores[62] * factor[0] - offset[3], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[3] = row_sum[3] + p_62[0]
                p_63 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_63[0] = T.cuda.func_call("attngen_ex2", scores[63] * factor[0] - offset[3], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[3] = row_sum[3] + p_63[0]
                T.cuda.func_call("attngen_pack_half", weights[31], p_62[0], p_63[0], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                got_12 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                got_12[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, weights[12], weights[13]), 2, 32)
                p_operand[0] = T.Select(lane[0] & 2 != 0, got_12[0], weights[12])
                p_operand[1] = T.Select(lane[0] & 2 != 0, weights[13], got_12[0])
                p_operand[2] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), p_operand[0], 4, 32)
                p_operand[3] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), p_operand[1], 4, 32)
                got_13 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                got_13[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, weights[28], weights[29]), 2, 32)
                p_operand[4] = T.Select(lane[0] & 2 != 0, got_13[0], weights[28])
                p_operand[5] = T.Select(lane[0] & 2 != 0, weights[29], got_13[0])
                p_operand[6] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), p_operand[4], 4, 32)
                p_operand[7] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), p_operand[5], 4, 32)
                T.ptx.ld(v_operand[0], v_operand[1], v_operand[2], v_operand[3], reads_1[0] + T.uint32(6144), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.mma(out_acc[0], out_acc[1], out_acc[2], out_acc[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], p_operand[0], p_operand[1], v_operand[0], v_operand[1], out_acc[0], out_acc[1], out_acc[2], out_acc[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[8], out_acc[9], out_acc[10], out_acc[11], out_acc[12], out_acc[13], out_acc[14], out_acc[15], p_operand[0], p_operand[1], v_operand[2], v_operand[3], out_acc[8], out_acc[9], out_acc[10], out_acc[11], out_acc[12], out_acc[13], out_acc[14], out_acc[15], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[32], out_acc[33], out_acc[34], out_acc[35], out_acc[36], out_acc[37], out_acc[38], out_acc[39], p_operand[4], p_operand[5], v_operand[0], v_operand[1], out_acc[32], out_acc[33], out_acc[34], out_acc[35], out_acc[36], out_acc[37], out_acc[38], out_acc[39], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[40], out_acc[41], out_acc[42], out_acc[43], out_acc[44], out_acc[45], out_acc[46], out_acc[47], p_operand[4], p_operand[5], v_operand[2], v_operand[3], out_acc[40], out_acc[41], out_acc[42], out_acc[43], out_acc[44], out_acc[45], out_acc[46], out_acc[47], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.ld(v_operand[0], v_operand[1], v_operand[2], v_operand[3], (reads_1[0] ^ T.uint32(64)) + T.uint32(6144), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.mma(out_acc[16], out_acc[17], out_acc[18], out_acc[19], out_acc[20], out_acc[21], out_acc[22], out_acc[23], p_operand[0], p_operand[1], v_operand[0], v_operand[1], out_acc[16], out_acc[17], out_acc[18], out_acc[19], out_acc[20], out_acc[21], out_acc[22], out_acc[23], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[24], out_acc[25], out_acc[26], out_acc[27], out_acc[28], out_acc[29], out_acc[30], out_acc[31], p_operand[0], p_operand[1], v_operand[2], v_operand[3], out_acc[24], out_acc[25], out_acc[26], out_acc[27], out_acc[28], out_acc[29], out_acc[30], out_acc[31], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[48], out_acc[49], out_acc[50], out_acc[51], out_acc[52], out_acc[53], out_acc[54], out_acc[55], p_operand[4], p_operand[5], v_operand[0], v_operand[1], out_acc[48], out_acc[49], out_acc[50], out_acc[51], out_acc[52], out_acc[53], out_acc[54], out_acc[55], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[56], out_acc[57], out_acc[58], out_acc[59], out_acc[60], out_acc[61], out_acc[62], out_acc[63], p_operand[4], p_operand[5], v_operand[2], v_operand[3], out_acc[56], out_acc[57], out_acc[58], out_acc[59], out_acc[60], out_acc[61], out_acc[62], out_acc[63], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.ld(v_operand[0], v_operand[1], v_operand[2], v_operand[3], reads_2[0] + T.uint32(6144), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.mma(out_acc[0], out_acc[1], out_acc[2], out_acc[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], p_operand[2], p_operand[3], v_operand[0], v_operand[1], out_acc[0], out_acc[1], out_acc[2], out_acc[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[8], out_acc[9], out_acc[10], out_acc[11], out_acc[12], out_acc[13], out_acc[14], out_acc[15], p_operand[2], p_operand[3], v_operand[2], v_operand[3], out_acc[8], out_acc[9], out_acc[10], out_acc[11], out_acc[12], out_acc[13], out_acc[14], out_acc[15], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[32], out_acc[33], out_acc[34], out_acc[35], out_acc[36], out_acc[37], out_acc[38], out_acc[39], p_operand[6], p_operand[7], v_operand[0], v_operand[1], out_acc[32], out_acc[33], out_acc[34], out_acc[35], out_acc[36], out_acc[37], out_acc[38], out_acc[39], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[40], out_acc[41], out_acc[42], out_acc[43], out_acc[44], out_acc[45], out_acc[46], out_acc[47], p_operand[6], p_operand[7], v_operand[2], v_operand[3], out_acc[40], out_acc[41], out_acc[42], out_acc[43], out_acc[44], out_acc[45], out_acc[46], out_acc[47], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.ld(v_operand[0], v_operand[1], v_operand[2], v_operand[3], (reads_2[0] ^ T.uint32(64)) + T.uint32(6144), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.mma(out_acc[16], out_acc[17], out_acc[18], out_acc[19], out_acc[20], out_acc[21], out_acc[22], out_acc[23], p_operand[2], p_operand[3], v_operand[0], v_operand[1], out_acc[16], out_acc[17], out_acc[18], out_acc[19], out_acc[20], out_acc[21], out_acc[22], out_acc[23], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[24], out_acc[25], out_acc[26], out_acc[27], out_acc[28], out_acc[29], out_acc[30], out_acc[31], p_operand[2], p_operand[3], v_operand[2], v_operand[3], out_acc[24], out_acc[25], out_acc[26], out_acc[27], out_acc[28], out_acc[29], out_acc[30], out_acc[31], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[48], out_acc[49], out_acc[50], out_acc[51], out_acc[52], out_acc[53], out_acc[54], out_acc[55], p_operand[6], p_operand[7], v_operand[0], v_operand[1], out_acc[48], out_acc[49], out_acc[50], out_acc[51], out_acc[52], out_acc[53], out_acc[54], out_acc[55], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[56], out_acc[57], out_acc[58], out_acc[59], out_acc[60], out_acc[61], out_acc[62], out_acc[63], p_operand[6], p_operand[7], v_operand[2], v_operand[3], out_acc[56], out_acc[57], out_acc[58], out_acc[59], out_acc[60], out_acc[61], out_acc[62], out_acc[63], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                got_14 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                got_14[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, weights[14], weights[15]), 2, 32)
                p_operand[0] = T.Select(lane[0] & 2 != 0, got_14[0], weights[14])
                p_operand[1] = T.Select(lane[0] & 2 != 0, weights[15], got_14[0])
                p_operand[2] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), p_operand[0], 4, 32)
                p_operand[3] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), p_operand[1], 4, 32)
                got_15 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                got_15[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, weights[30], weights[31]), 2, 32)
                p_operand[4] = T.Select(lane[0] & 2 != 0, got_15[0], weights[30])
                p_operand[5] = T.Select(lane[0] & 2 != 0, weights[31], got_15[0])
                p_operand[6] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), p_operand[4], 4, 32)
                p_operand[7] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), p_operand[5], 4, 32)
                T.ptx.ld(v_operand[0], v_operand[1], v_operand[2], v_operand[3], reads_1[0] + T.uint32(7168), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.mma(out_acc[0], out_acc[1], out_acc[2], out_acc[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], p_operand[0], p_operand[1], v_operand[0], v_operand[1], out_acc[0], out_acc[1], out_acc[2], out_acc[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[8], out_acc[9], out_acc[10], out_acc[11], out_acc[12], out_acc[13], out_acc[14], out_acc[15], p_operand[0], p_operand[1], v_operand[2], v_operand[3], out_acc[8], out_acc[9], out_acc[10], out_acc[11], out_acc[12], out_acc[13], out_acc[14], out_acc[15], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[32], out_acc[33], out_acc[34], out_acc[35], out_acc[36], out_acc[37], out_acc[38], out_acc[39], p_operand[4], p_operand[5], v_operand[0], v_operand[1], out_acc[32], out_acc[33], out_acc[34], out_acc[35], out_acc[36], out_acc[37], out_acc[38], out_acc[39], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[40], out_acc[41], out_acc[42], out_acc[43], out_acc[44], out_acc[45], out_acc[46], out_acc[47], p_operand[4], p_operand[5], v_operand[2], v_operand[3], out_acc[40], out_acc[41], out_acc[42], out_acc[43], out_acc[44], out_acc[45], out_acc[46], out_acc[47], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.ld(v_operand[0], v_operand[1], v_operand[2], v_operand[3], (reads_1[0] ^ T.uint32(64)) + T.uint32(7168), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.mma(out_acc[16], out_acc[17], out_acc[18], out_acc[19], out_acc[20], out_acc[21], out_acc[22], out_acc[23], p_operand[0], p_operand[1], v_operand[0], v_operand[1], out_acc[16], out_acc[17], out_acc[18], out_acc[19], out_acc[20], out_acc[21], out_acc[22], out_acc[23], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[24], out_acc[25], out_acc[26], out_acc[27], out_acc[28], out_acc[29], out_acc[30], out_acc[31], p_operand[0], p_operand[1], v_operand[2], v_operand[3], out_acc[24], out_acc[25], out_acc[26], out_acc[27], out_acc[28], out_acc[29], out_acc[30], out_acc[31], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[48], out_acc[49], out_acc[50], out_acc[51], out_acc[52], out_acc[53], out_acc[54], out_acc[55], p_operand[4], p_operand[5], v_operand[0], v_operand[1], out_acc[48], out_acc[49], out_acc[50], out_acc[51], out_acc[52], out_acc[53], out_acc[54], out_acc[55], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[56], out_acc[57], out_acc[58], out_acc[59], out_acc[60], out_acc[61], out_acc[62], out_acc[63], p_operand[4], p_operand[5], v_operand[2], v_operand[3], out_acc[56], out_acc[57], out_acc[58], out_acc[59], out_acc[60], out_acc[61], out_acc[62], out_acc[63], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.ld(v_operand[0], v_operand[1], v_operand[2], v_operand[3], reads_2[0] + T.uint32(7168), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.mma(out_acc[0], out_acc[1], out_acc[2], out_acc[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], p_operand[2], p_operand[3], v_operand[0], v_operand[1], out_acc[0], out_acc[1], out_acc[2], out_acc[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[8], out_acc[9], out_acc[10], out_acc[11], out_acc[12], out_acc[13], out_acc[14], out_acc[15], p_operand[2], p_operand[3], v_operand[2], v_operand[3], out_acc[8], out_acc[9], out_acc[10], out_acc[11], out_acc[12], out_acc[13], out_acc[14], out_acc[15], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[32], out_acc[33], out_acc[34], out_acc[35], out_acc[36], out_acc[37], out_acc[38], out_acc[39], p_operand[6], p_operand[7], v_operand[0], v_operand[1], out_acc[32], out_acc[33], out_acc[34], out_acc[35], out_acc[36], out_acc[37], out_acc[38], out_acc[39], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[40], out_acc[41], out_acc[42], out_acc[43], out_acc[44], out_acc[45], out_acc[46], out_acc[47], p_operand[6], p_operand[7], v_operand[2], v_operand[3], out_acc[40], out_acc[41], out_acc[42], out_acc[43], out_acc[44], out_acc[45], out_acc[46], out_acc[47], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.ld(v_operand[0], v_operand[1], v_operand[2], v_operand[3], (reads_2[0] ^ T.uint32(64)) + T.uint32(7168), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.mma(out_acc[16], out_acc[17], out_acc[18], out_acc[19], out_acc[20], out_acc[21], out_acc[22], out_acc[23], p_operand[2], p_operand[3], v_operand[0], v_operand[1], out_acc[16], out_acc[17], out_acc[18], out_acc[19], out_acc[20], out_acc[21], out_acc[22], out_acc[23], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[24], out_acc[25], out_acc[26], out_acc[27], out_acc[28], out_acc[29], out_acc[30], out_acc[31], p_operand[2], p_operand[3], v_operand[2], v_operand[3], out_acc[24], out_acc[25], out_acc[26], out_acc[27], out_acc[28], out_acc[29], out_acc[30], out_acc[31], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[48], out_acc[49], out_acc[50], out_acc[51], out_acc[52], out_acc[53], out_acc[54], out_acc[55], p_operand[6], p_operand[7], v_operand[0], v_operand[1], out_acc[48], out_acc[49], out_acc[50], out_acc[51], out_acc[52], out_acc[53], out_acc[54], out_acc[55], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[56], out_acc[57], out_acc[58], out_acc[59], out_acc[60], out_acc[61], out_acc[62], out_acc[63], p_operand[6], p_operand[7], v_operand[2], v_operand[3], out_acc[56], out_acc[57], out_acc[58], out_acc[59], out_acc[60], out_acc[61], out_acc[62], out_acc[63], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
            entry_0[0] = entry_1[0]
            at_block[0] = at_block[0] - 1
            k_first_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            k_first_3[0] = at_block[0] * 64
            k_last_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            k_last_2[0] = T.min(k_first_3[0] + 64, seq_kv_size) - 1
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
            entry_3[0] = T.Select(at_block[0] < first_block[0], -1, at_block[0] * 2 + T.Select(i_19[0] >= 0 and (at_block[0] + 1) * 64 <= seq_kv_size, 0, 1))
            entry_1[0] = entry_3[0]
        all_heads_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        all_heads_1[0] = b_size * hq_size
        q_blocks_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        q_blocks_1[0] = T.Div(seq_q_size + 127, 128)
        section_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        section_1[0] = T.min(T.max(T.Div(16384, T.max(seq_kv_size, 1)), 1), all_heads_1[0])
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
        first_row[0] = q_block_1[0] * 128 + T.Div(thread[0], 32) * 32 + ((lane_1[0] & 1) + 4 * (lane_1[0] >> 4 & 1) + 8 * (lane_1[0] >> 3 & 1))
        first_column_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        first_column_1[0] = (lane_1[0] & 2) + 4 * (lane_1[0] >> 2 & 1)
        with T.attr({"attngen.block": "epilogue"}):
            row_sum[0] = row_sum[0] + T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_sum[0], 2, 32)
            row_sum[1] = row_sum[1] + T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_sum[1], 2, 32)
            row_sum[2] = row_sum[2] + T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_sum[2], 2, 32)
            row_sum[3] = row_sum[3] + T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_sum[3], 2, 32)
            row_sum[0] = row_sum[0] + T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_sum[0], 4, 32)
            row_sum[1] = row_sum[1] + T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_sum[1], 4, 32)
            row_sum[2] = row_sum[2] + T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_sum[2], 4, 32)
            row_sum[3] = row_sum[3] + T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_sum[3], 4, 32)
            l = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            l[0] = row_sum[0]
            m = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            m[0] = row_max[0] * factor[0]
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
            m_1[0] = row_max[1] * factor[0]
            shrink[1] = T.Select(l_1[0] == T.float32(0.0), T.float32(0.0), T.cuda.func_call("attngen_rcp", l_1[0], source_code="__forceinline__ __device__ float attngen_rcp(float x) { float y; asm(\"rcp.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32"))
            q_row_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            q_row_1[0] = first_row[0] + 2
            lse_at_1 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            lse_at_1[0] = T.Cast("int64", b_1[0]) * lse_stride_0 + T.Cast("int64", h_1[0]) * lse_stride_1 + T.Cast("int64", q_row_1[0]) * lse_stride_2
            lse_2 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            lse_2[0] = T.Select(l_1[0] == T.float32(0.0), T.float32("-inf"), (m_1[0] + T.cuda.func_call("attngen_lg2", l_1[0], source_code="__forceinline__ __device__ float attngen_lg2(float x) { float y; asm(\"lg2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")) * T.float32(0.69314718055994529))
            if lse_given != 0 and (first_column_1[0] == 0 and q_row_1[0] < seq_q_size):
                lse[lse_at_1[0]] = lse_2[0]
            l_2 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            l_2[0] = row_sum[2]
            m_2 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            m_2[0] = row_max[2] * factor[0]
            shrink[2] = T.Select(l_2[0] == T.float32(0.0), T.float32(0.0), T.cuda.func_call("attngen_rcp", l_2[0], source_code="__forceinline__ __device__ float attngen_rcp(float x) { float y; asm(\"rcp.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32"))
            q_row_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            q_row_2[0] = first_row[0] + 16
            lse_at_2 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            lse_at_2[0] = T.Cast("int64", b_1[0]) * lse_stride_0 + T.Cast("int64", h_1[0]) * lse_stride_1 + T.Cast("int64", q_row_2[0]) * lse_stride_2
            lse_3 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            lse_3[0] = T.Select(l_2[0] == T.float32(0.0), T.float32("-inf"), (m_2[0] + T.cuda.func_call("attngen_lg2", l_2[0], source_code="__forceinline__ __device__ float attngen_lg2(float x) { float y; asm(\"lg2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")) * T.float32(0.69314718055994529))
            if lse_given != 0 and (first_column_1[0] == 0 and q_row_2[0] < seq_q_size):
                lse[lse_at_2[0]] = lse_3[0]
            l_3 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            l_3[0] = row_sum[3]
            m_3 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            m_3[0] = row_max[3] * factor[0]
            shrink[3] = T.Select(l_3[0] == T.float32(0.0), T.float32(0.0), T.cuda.func_call("attngen_rcp", l_3[0], source_code="__forceinline__ __device__ float attngen_rcp(float x) { float y; asm(\"rcp.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32"))
            q_row_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            q_row_3[0] = first_row[0] + 18
            lse_at_3 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            lse_at_3[0] = T.Cast("int64", b_1[0]) * lse_stride_0 + T.Cast("int64", h_1[0]) * lse_stride_1 + T.Cast("int64", q_row_3[0]) * lse_stride_2
            lse_4 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            lse_4[0] = T.Select(l_3[0] == T.float32(0.0), T.float32("-inf"), (m_3[0] + T.cuda.func_call("attngen_lg2", l_3[0], source_code="__forceinline__ __device__ float attngen_lg2(float x) { float y; asm(\"lg2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")) * T.float32(0.69314718055994529))
            if lse_given != 0 and (first_column_1[0] == 0 and q_row_3[0] < seq_q_size):
                lse[lse_at_3[0]] = lse_4[0]
            for j in T.unroll(4):
                out_acc[8 * j] = out_acc[8 * j] * shrink[0]
                out_acc[8 * j + 1] = out_acc[8 * j + 1] * shrink[0]
                out_acc[8 * j + 4] = out_acc[8 * j + 4] * shrink[0]
                out_acc[8 * j + 5] = out_acc[8 * j + 5] * shrink[0]
                out_acc[8 * j + 2] = out_acc[8 * j + 2] * shrink[1]
                out_acc[8 * j + 3] = out_acc[8 * j + 3] * shrink[1]
                out_acc[8 * j + 6] = out_acc[8 * j + 6] * shrink[1]
                out_acc[8 * j + 7] = out_acc[8 * j + 7] * shrink[1]
                out_acc[8 * j + 32] = out_acc[8 * j + 32] * shrink[2]
                out_acc[8 * j + 33] = out_acc[8 * j + 33] * shrink[2]
                out_acc[8 * j + 36] = out_acc[8 * j + 36] * shrink[2]
                out_acc[8 * j + 37] = out_acc[8 * j + 37] * shrink[2]
                out_acc[8 * j + 34] = out_acc[8 * j + 34] * shrink[3]
                out_acc[8 * j + 35] = out_acc[8 * j + 35] * shrink[3]
                out_acc[8 * j + 38] = out_acc[8 * j + 38] * shrink[3]
                out_acc[8 * j + 39] = out_acc[8 * j + 39] * shrink[3]
            q_row_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            q_row_4[0] = first_row[0]
            out_at = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            out_at[0] = T.Cast("int64", b_1[0]) * out_stride_0 + T.Cast("int64", h_1[0]) * out_stride_1 + T.Cast("int64", q_row_4[0]) * out_stride_2 + T.Cast("int64", ((lane_1[0] >> 2 & 1) + 2 * (lane_1[0] >> 1 & 1)) * 8)
            exists = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            exists[0] = T.Cast("int32", q_row_4[0] < seq_q_size)
            words = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            T.cuda.func_call("attngen_pack_half", words[0], out_acc[0], out_acc[1], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
            T.cuda.func_call("attngen_pack_half", words[1], out_acc[4], out_acc[5], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
            T.cuda.func_call("attngen_pack_half", words[2], out_acc[8], out_acc[9], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
            T.cuda.func_call("attngen_pack_half", words[3], out_acc[12], out_acc[13], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
            got = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane_1[0] & 2 != 0, words[0], words[1]), 2, 32)
            a = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a[0] = words[0]
            b_2 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_2[0] = words[1]
            words[0] = T.Select(lane_1[0] & 2 != 0, got[0], a[0])
            words[1] = T.Select(lane_1[0] & 2 != 0, b_2[0], got[0])
            got_1 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_1[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane_1[0] & 2 != 0, words[2], words[3]), 2, 32)
            a_1 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_1[0] = words[2]
            b_3 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_3[0] = words[3]
            words[2] = T.Select(lane_1[0] & 2 != 0, got_1[0], a_1[0])
            words[3] = T.Select(lane_1[0] & 2 != 0, b_3[0], got_1[0])
            T.ptx.st(T.address_of(out[out_at[0]]), words[0], words[1], words[2], words[3], exists[0] != 0, "", "", "global", "", "", "", "v4", "b32", "pred")
            T.cuda.func_call("attngen_pack_half", words[0], out_acc[16], out_acc[17], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
            T.cuda.func_call("attngen_pack_half", words[1], out_acc[20], out_acc[21], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
            T.cuda.func_call("attngen_pack_half", words[2], out_acc[24], out_acc[25], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
            T.cuda.func_call("attngen_pack_half", words[3], out_acc[28], out_acc[29], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
            got_2 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_2[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane_1[0] & 2 != 0, words[0], words[1]), 2, 32)
            a_2 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_2[0] = words[0]
            b_4 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_4[0] = words[1]
            words[0] = T.Select(lane_1[0] & 2 != 0, got_2[0], a_2[0])
            words[1] = T.Select(lane_1[0] & 2 != 0, b_4[0], got_2[0])
            got_3 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_3[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane_1[0] & 2 != 0, words[2], words[3]), 2, 32)
            a_3 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_3[0] = words[2]
            b_5 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_5[0] = words[3]
            words[2] = T.Select(lane_1[0] & 2 != 0, got_3[0], a_3[0])
            words[3] = T.Select(lane_1[0] & 2 != 0, b_5[0], got_3[0])
            T.ptx.st(T.address_of(out[out_at[0] + T.int64(32)]), words[0], words[1], words[2], words[3], exists[0] != 0, "", "", "global", "", "", "", "v4", "b32", "pred")
            q_row_5 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            q_row_5[0] = first_row[0] + 2
            out_at_1 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            out_at_1[0] = T.Cast("int64", b_1[0]) * out_stride_0 + T.Cast("int64", h_1[0]) * out_stride_1 + T.Cast("int64", q_row_5[0]) * out_stride_2 + T.Cast("int64", ((lane_1[0] >> 2 & 1) + 2 * (lane_1[0] >> 1 & 1)) * 8)
            exists_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            exists_1[0] = T.Cast("int32", q_row_5[0] < seq_q_size)
            words_1 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            T.cuda.func_call("attngen_pack_half", words_1[0], out_acc[2], out_acc[3], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
            T.cuda.func_call("attngen_pack_half", words_1[1], out_acc[6], out_acc[7], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
            T.cuda.func_call("attngen_pack_half", words_1[2], out_acc[10], out_acc[11], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
            T.cuda.func_call("attngen_pack_half", words_1[3], out_acc[14], out_acc[15], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
            got_4 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_4[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane_1[0] & 2 != 0, words_1[0], words_1[1]), 2, 32)
            a_4 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_4[0] = words_1[0]
            b_6 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_6[0] = words_1[1]
            words_1[0] = T.Select(lane_1[0] & 2 != 0, got_4[0], a_4[0])
            words_1[1] = T.Select(lane_1[0] & 2 != 0, b_6[0], got_4[0])
            got_5 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_5[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane_1[0] & 2 != 0, words_1[2], words_1[3]), 2, 32)
            a_5 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_5[0] = words_1[2]
            b_7 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_7[0] = words_1[3]
            words_1[2] = T.Select(lane_1[0] & 2 != 0, got_5[0], a_5[0])
            words_1[3] = T.Select(lane_1[0] & 2 != 0, b_7[0], got_5[0])
            T.ptx.st(T.address_of(out[out_at_1[0]]), words_1[0], words_1[1], words_1[2], words_1[3], exists_1[0] != 0, "", "", "global", "", "", "", "v4", "b32", "pred")
            T.cuda.func_call("attngen_pack_half", words_1[0], out_acc[18], out_acc[19], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
            T.cuda.func_call("attngen_pack_half", words_1[1], out_acc[22], out_acc[23], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
            T.cuda.func_call("attngen_pack_half", words_1[2], out_acc[26], out_acc[27], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
            T.cuda.func_call("attngen_pack_half", words_1[3], out_acc[30], out_acc[31], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
            got_6 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_6[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane_1[0] & 2 != 0, words_1[0], words_1[1]), 2, 32)
            a_6 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_6[0] = words_1[0]
            b_8 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_8[0] = words_1[1]
            words_1[0] = T.Select(lane_1[0] & 2 != 0, got_6[0], a_6[0])
            words_1[1] = T.Select(lane_1[0] & 2 != 0, b_8[0], got_6[0])
            got_7 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_7[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane_1[0] & 2 != 0, words_1[2], words_1[3]), 2, 32)
            a_7 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_7[0] = words_1[2]
            b_9 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_9[0] = words_1[3]
            words_1[2] = T.Select(lane_1[0] & 2 != 0, got_7[0], a_7[0])
            words_1[3] = T.Select(lane_1[0] & 2 != 0, b_9[0], got_7[0])
            T.ptx.st(T.address_of(out[out_at_1[0] + T.int64(32)]), words_1[0], words_1[1], words_1[2], words_1[3], exists_1[0] != 0, "", "", "global", "", "", "", "v4", "b32", "pred")
            q_row_6 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            q_row_6[0] = first_row[0] + 16
            out_at_2 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            out_at_2[0] = T.Cast("int64", b_1[0]) * out_stride_0 + T.Cast("int64", h_1[0]) * out_stride_1 + T.Cast("int64", q_row_6[0]) * out_stride_2 + T.Cast("int64", ((lane_1[0] >> 2 & 1) + 2 * (lane_1[0] >> 1 & 1)) * 8)
            exists_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            exists_2[0] = T.Cast("int32", q_row_6[0] < seq_q_size)
            words_2 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            T.cuda.func_call("attngen_pack_half", words_2[0], out_acc[32], out_acc[33], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
            T.cuda.func_call("attngen_pack_half", words_2[1], out_acc[36], out_acc[37], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
            T.cuda.func_call("attngen_pack_half", words_2[2], out_acc[40], out_acc[41], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
            T.cuda.func_call("attngen_pack_half", words_2[3], out_acc[44], out_acc[45], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
            got_8 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_8[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane_1[0] & 2 != 0, words_2[0], words_2[1]), 2, 32)
            a_8 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_8[0] = words_2[0]
            b_10 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_10[0] = words_2[1]
            words_2[0] = T.Select(lane_1[0] & 2 != 0, got_8[0], a_8[0])
            words_2[1] = T.Select(lane_1[0] & 2 != 0, b_10[0], got_8[0])
            got_9 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_9[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane_1[0] & 2 != 0, words_2[2], words_2[3]), 2, 32)
            a_9 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_9[0] = words_2[2]
            b_11 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_11[0] = words_2[3]
            words_2[2] = T.Select(lane_1[0] & 2 != 0, got_9[0], a_9[0])
            words_2[3] = T.Select(lane_1[0] & 2 != 0, b_11[0], got_9[0])
            T.ptx.st(T.address_of(out[out_at_2[0]]), words_2[0], words_2[1], words_2[2], words_2[3], exists_2[0] != 0, "", "", "global", "", "", "", "v4", "b32", "pred")
            T.cuda.func_call("attngen_pack_half", words_2[0], out_acc[48], out_acc[49], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
            T.cuda.func_call("attngen_pack_half", words_2[1], out_acc[52], out_acc[53], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
            T.cuda.func_call("attngen_pack_half", words_2[2], out_acc[56], out_acc[57], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
            T.cuda.func_call("attngen_pack_half", words_2[3], out_acc[60], out_acc[61], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
            got_10 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_10[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane_1[0] & 2 != 0, words_2[0], words_2[1]), 2, 32)
            a_10 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_10[0] = words_2[0]
            b_12 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_12[0] = words_2[1]
            words_2[0] = T.Select(lane_1[0] & 2 != 0, got_10[0], a_10[0])
            words_2[1] = T.Select(lane_1[0] & 2 != 0, b_12[0], got_10[0])
            got_11 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_11[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane_1[0] & 2 != 0, words_2[2], words_2[3]), 2, 32)
            a_11 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_11[0] = words_2[2]
            b_13 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_13[0] = words_2[3]
            words_2[2] = T.Select(lane_1[0] & 2 != 0, got_11[0], a_11[0])
            words_2[3] = T.Select(lane_1[0] & 2 != 0, b_13[0], got_11[0])
            T.ptx.st(T.address_of(out[out_at_2[0] + T.int64(32)]), words_2[0], words_2[1], words_2[2], words_2[3], exists_2[0] != 0, "", "", "global", "", "", "", "v4", "b32", "pred")
            q_row_7 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            q_row_7[0] = first_row[0] + 18
            out_at_3 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            out_at_3[0] = T.Cast("int64", b_1[0]) * out_stride_0 + T.Cast("int64", h_1[0]) * out_stride_1 + T.Cast("int64", q_row_7[0]) * out_stride_2 + T.Cast("int64", ((lane_1[0] >> 2 & 1) + 2 * (lane_1[0] >> 1 & 1)) * 8)
            exists_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            exists_3[0] = T.Cast("int32", q_row_7[0] < seq_q_size)
            words_3 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            T.cuda.func_call("attngen_pack_half", words_3[0], out_acc[34], out_acc[35], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
            T.cuda.func_call("attngen_pack_half", words_3[1], out_acc[38], out_acc[39], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
            T.cuda.func_call("attngen_pack_half", words_3[2], out_acc[42], out_acc[43], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
            T.cuda.func_call("attngen_pack_half", words_3[3], out_acc[46], out_acc[47], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
            got_12 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_12[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane_1[0] & 2 != 0, words_3[0], words_3[1]), 2, 32)
            a_12 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_12[0] = words_3[0]
            b_14 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_14[0] = words_3[1]
            words_3[0] = T.Select(lane_1[0] & 2 != 0, got_12[0], a_12[0])
            words_3[1] = T.Select(lane_1[0] & 2 != 0, b_14[0], got_12[0])
            got_13 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_13[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane_1[0] & 2 != 0, words_3[2], words_3[3]), 2, 32)
            a_13 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_13[0] = words_3[2]
            b_15 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_15[0] = words_3[3]
            words_3[2] = T.Select(lane_1[0] & 2 != 0, got_13[0], a_13[0])
            words_3[3] = T.Select(lane_1[0] & 2 != 0, b_15[0], got_13[0])
            T.ptx.st(T.address_of(out[out_at_3[0]]), words_3[0], words_3[1], words_3[2], words_3[3], exists_3[0] != 0, "", "", "global", "", "", "", "v4", "b32", "pred")
            T.cuda.func_call("attngen_pack_half", words_3[0], out_acc[50], out_acc[51], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
            T.cuda.func_call("attngen_pack_half", words_3[1], out_acc[54], out_acc[55], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
            T.cuda.func_call("attngen_pack_half", words_3[2], out_acc[58], out_acc[59], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
            T.cuda.func_call("attngen_pack_half", words_3[3], out_acc[62], out_acc[63], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
            got_14 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_14[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane_1[0] & 2 != 0, words_3[0], words_3[1]), 2, 32)
            a_14 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_14[0] = words_3[0]
            b_16 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_16[0] = words_3[1]
            words_3[0] = T.Select(lane_1[0] & 2 != 0, got_14[0], a_14[0])
            words_3[1] = T.Select(lane_1[0] & 2 != 0, b_16[0], got_14[0])
            got_15 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_15[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane_1[0] & 2 != 0, words_3[2], words_3[3]), 2, 32)
            a_15 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_15[0] = words_3[2]
            b_17 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_17[0] = words_3[3]
            words_3[2] = T.Select(lane_1[0] & 2 != 0, got_15[0], a_15[0])
            words_3[3] = T.Select(lane_1[0] & 2 != 0, b_17[0], got_15[0])
            T.ptx.st(T.address_of(out[out_at_3[0] + T.int64(32)]), words_3[0], words_3[1], words_3[2], words_3[3], exists_3[0] != 0, "", "", "global", "", "", "", "v4", "b32", "pred")

# from tvm.script import tirx as T
# from tvm.tirx.layout import Axis

@T.prim_func
def attngen_decode(q_ptr: T.handle("float16", "global"), q_stride_0: T.int64, q_stride_1: T.int64, q_stride_2: T.int64, q_stride_3: T.int64, k_ptr: T.handle("float16", "global"), k_stride_0: T.int64, k_stride_1: T.int64, k_stride_2: T.int64, k_stride_3: T.int64, v_ptr: T.handle("float16", "global"), v_stride_0: T.int64, v_stride_1: T.int64, v_stride_2: T.int64, v_stride_3: T.int64, out_ptr: T.handle("float16", "global"), out_stride_0: T.int64, out_stride_1: T.int64, out_stride_2: T.int64, out_stride_3: T.int64, scale_value: T.float32, lse_ptr: T.handle("float32", "global"), lse_stride_0: T.int64, lse_stride_1: T.int64, lse_stride_2: T.int64, lse_given: T.int32, partial_out_ptr: T.handle("float32", "global"), partial_out_stride_0: T.int64, partial_out_stride_1: T.int64, partial_out_stride_2: T.int64, partial_out_stride_3: T.int64, partial_out_stride_4: T.int64, partial_max_ptr: T.handle("float32", "global"), partial_max_stride_0: T.int64, partial_max_stride_1: T.int64, partial_max_stride_2: T.int64, partial_max_stride_3: T.int64, partial_sum_ptr: T.handle("float32", "global"), partial_sum_stride_0: T.int64, partial_sum_stride_1: T.int64, partial_sum_stride_2: T.int64, partial_sum_stride_3: T.int64, b_size: T.int32, hq_size: T.int32, seq_q_size: T.int32, hkv_size: T.int32, seq_kv_size: T.int32, splits_size: T.int32, grid: T.int32):
    T.func_attr({"tirx.noalias": True})
    q = T.decl_buffer((T.int64(1099511627776),), "float16", data=q_ptr, align=1, layout=None)
    k = T.decl_buffer((T.int64(1099511627776),), "float16", data=k_ptr, align=1, layout=None)
    v = T.decl_buffer((T.int64(1099511627776),), "float16", data=v_ptr, align=1, layout=None)
    out = T.decl_buffer((T.int64(1099511627776),), "float16", data=out_ptr, align=1, layout=None)
    lse = T.decl_buffer((T.int64(1099511627776),), data=lse_ptr, align=1, layout=None)
    partial_out = T.decl_buffer((T.int64(1099511627776),), data=partial_out_ptr, align=1, layout=None)
    partial_max = T.decl_buffer((T.int64(1099511627776),), data=partial_max_ptr, align=1, layout=None)
    partial_sum = T.decl_buffer((T.int64(1099511627776),), data=partial_sum_ptr, align=1, layout=None)
    with T.attr({"tirx.device_entry": T.bool(True), "tirx.launch_bounds_min_blocks_per_sm": 2}):
        v_1 = T.cta_id([grid])
        v_2 = T.thread_id([128])
        buffer = T.alloc_buffer((40960,), "uint8", scope="shared.dyn", align=1024)
        shared_base = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        shared_base[0] = T.cuda.cvta_generic_to_shared(buffer.data)
        warp = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        warp[0] = T.cuda.__shfl_sync(T.uint32(4294967295), T.Div(v_2, 32), 0, 32)
        lane = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane[0] = v_2 & 31
        team_memory = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        team_memory[0] = shared_base[0] + T.Cast("uint32", warp[0]) * T.uint32(10240)
        factor = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        factor[0] = scale_value * T.float32(1.4426950408889634)
        scores = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        out_acc = T.alloc_local((32,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        weights = T.alloc_local((8,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        row_max = T.alloc_local((2,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        row_sum = T.alloc_local((2,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        shrink = T.alloc_local((2,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        a_operand = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        b_operand = T.alloc_local((8,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        p_operand = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        v_operand = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        fetched = T.alloc_local((32,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        group = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        group[0] = T.Div(hq_size, hkv_size)
        group_rows = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        group_rows[0] = group[0] * seq_q_size
        parts = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        parts[0] = T.Div(group_rows[0] + 15, 16)
        item = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        item[0] = T.Select(seq_kv_size <= 32, v_1 * 4 + warp[0], v_1)
        items = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        items[0] = b_size * hkv_size * splits_size * parts[0]
        rest = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        rest[0] = T.Div(T.min(item[0], items[0] - 1), parts[0])
        first_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        first_row[0] = (T.min(item[0], items[0] - 1) - rest[0] * parts[0]) * 16
        bh = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        bh[0] = T.Div(rest[0], splits_size)
        share = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        share[0] = rest[0] - bh[0] * splits_size
        b = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        b[0] = T.Div(bh[0], hkv_size)
        h = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        h[0] = (bh[0] - b[0] * hkv_size) * group[0]
        thread_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        thread_row[0] = (lane[0] & 1) + 4 * (lane[0] >> 4 & 1) + 8 * (lane[0] >> 3 & 1)
        in_group = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        in_group[0] = T.min(first_row[0] + thread_row[0], group_rows[0] - 1)
        of_group = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        of_group[0] = T.Div(in_group[0], seq_q_size)
        head = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        head[0] = h[0] + of_group[0]
        position = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        position[0] = in_group[0] - of_group[0] * seq_q_size
        in_group_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        in_group_1[0] = T.min(first_row[0] + (thread_row[0] + 2), group_rows[0] - 1)
        of_group_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        of_group_1[0] = T.Div(in_group_1[0], seq_q_size)
        head_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        head_1[0] = h[0] + of_group_1[0]
        position_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        position_1[0] = in_group_1[0] - of_group_1[0] * seq_q_size
        first_column = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        first_column[0] = (lane[0] & 2) + 4 * (lane[0] >> 2 & 1)
        for i in T.unroll(32):
            out_acc[i] = T.float32(0.0)
        row_max[0] = T.float32(-1000000000000000019884624838656.0)
        row_sum[0] = T.float32(0.0)
        row_max[1] = T.float32(-1000000000000000019884624838656.0)
        row_sum[1] = T.float32(0.0)
        kv_head = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        kv_head[0] = T.Div(h[0] * hkv_size, hq_size)
        q_start = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        q_start[0] = T.Cast("int64", b[0]) * q_stride_0 + T.Cast("int64", h[0]) * q_stride_1
        k_start = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        k_start[0] = T.Cast("int64", b[0]) * k_stride_0 + T.Cast("int64", kv_head[0]) * k_stride_1
        v_start = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        v_start[0] = T.Cast("int64", b[0]) * v_stride_0 + T.Cast("int64", kv_head[0]) * v_stride_1
        q_last = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        q_last[0] = seq_q_size - 1
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
        first_block[0] = T.Div(T.max(0, 0), 32)
        last_block = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        last_block[0] = T.max(T.Div(T.max(T.min(i_4[0], seq_kv_size), 0) + 31, 32), first_block[0])
        share_size = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        share_size[0] = T.Div(last_block[0] - first_block[0] + (splits_size * 4 - 1), splits_size * 4) * 4
        share_begin = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        share_begin[0] = T.min(first_block[0] + share[0] * share_size[0], last_block[0])
        at_block = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        at_block[0] = T.min(share_begin[0] + share_size[0], last_block[0]) + 3 - T.Select(seq_kv_size <= 32, 0, warp[0])
        entry_0 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        entry_0[0] = 0
        entry_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        entry_1[0] = 0
        at_block[0] = at_block[0] - 4
        k_first = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        k_first[0] = at_block[0] * 32
        k_last = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        k_last[0] = T.min(k_first[0] + 32, seq_kv_size) - 1
        i_5 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        i_5[0] = 0 - k_last[0]
        i_6 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        i_6[0] = 0 - seq_q_size
        i_7 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        i_7[0] = i_5[0]
        i_8 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        i_8[0] = i_7[0] + seq_kv_size
        i_9 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        i_9[0] = i_8[0] + i_6[0]
        entry = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        entry[0] = T.Select(at_block[0] < share_begin[0], -1, at_block[0] * 2 + T.Select(i_9[0] >= 0 and (at_block[0] + 1) * 32 <= seq_kv_size, 0, 1))
        entry_0[0] = entry[0]
        at_block[0] = at_block[0] - 4
        k_first_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        k_first_1[0] = at_block[0] * 32
        k_last_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        k_last_1[0] = T.min(k_first_1[0] + 32, seq_kv_size) - 1
        i_10 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        i_10[0] = 0 - k_last_1[0]
        i_11 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        i_11[0] = 0 - seq_q_size
        i_12 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        i_12[0] = i_10[0]
        i_13 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        i_13[0] = i_12[0] + seq_kv_size
        i_14 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        i_14[0] = i_13[0] + i_11[0]
        entry_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        entry_2[0] = T.Select(at_block[0] < share_begin[0], -1, at_block[0] * 2 + T.Select(i_14[0] >= 0 and (at_block[0] + 1) * 32 <= seq_kv_size, 0, 1))
        entry_1[0] = entry_2[0]
        turn = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        turn[0] = 0
        chunk = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        chunk[0] = lane[0] & 7
        row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        row[0] = T.Div(lane[0], 8)
        if T.bool(True):
            here = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            here[0] = row[0]
            in_group_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            in_group_2[0] = T.min(first_row[0] + here[0], group_rows[0] - 1)
            of_group_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            of_group_2[0] = T.Div(in_group_2[0], seq_q_size)
            head_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            head_2[0] = h[0] + of_group_2[0]
            position_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            position_2[0] = in_group_2[0] - of_group_2[0] * seq_q_size
            fetched[0] = T.uint32(0)
            fetched[1] = T.uint32(0)
            fetched[2] = T.uint32(0)
            fetched[3] = T.uint32(0)
            if first_row[0] + here[0] < group_rows[0] and position_2[0] < seq_q_size:
                T.ptx.ld(fetched[0], fetched[1], fetched[2], fetched[3], T.address_of(q[T.Cast("int64", b[0]) * q_stride_0 + T.Cast("int64", head_2[0]) * q_stride_1 + T.Cast("int64", position_2[0]) * q_stride_2 + T.Cast("int64", chunk[0] * 8)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
        if T.bool(True):
            here = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            here[0] = row[0] + 4
            in_group_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            in_group_2[0] = T.min(first_row[0] + here[0], group_rows[0] - 1)
            of_group_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            of_group_2[0] = T.Div(in_group_2[0], seq_q_size)
            head_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            head_2[0] = h[0] + of_group_2[0]
            position_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            position_2[0] = in_group_2[0] - of_group_2[0] * seq_q_size
            fetched[4] = T.uint32(0)
            fetched[5] = T.uint32(0)
            fetched[6] = T.uint32(0)
            fetched[7] = T.uint32(0)
            if first_row[0] + here[0] < group_rows[0] and position_2[0] < seq_q_size:
                T.ptx.ld(fetched[4], fetched[5], fetched[6], fetched[7], T.address_of(q[T.Cast("int64", b[0]) * q_stride_0 + T.Cast("int64", head_2[0]) * q_stride_1 + T.Cast("int64", position_2[0]) * q_stride_2 + T.Cast("int64", chunk[0] * 8)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
        if T.bool(True):
            here = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            here[0] = row[0] + 8
            in_group_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            in_group_2[0] = T.min(first_row[0] + here[0], group_rows[0] - 1)
            of_group_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            of_group_2[0] = T.Div(in_group_2[0], seq_q_size)
            head_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            head_2[0] = h[0] + of_group_2[0]
            position_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            position_2[0] = in_group_2[0] - of_group_2[0] * seq_q_size
            fetched[8] = T.uint32(0)
            fetched[9] = T.uint32(0)
            fetched[10] = T.uint32(0)
            fetched[11] = T.uint32(0)
            if first_row[0] + here[0] < group_rows[0] and position_2[0] < seq_q_size:
                T.ptx.ld(fetched[8], fetched[9], fetched[10], fetched[11], T.address_of(q[T.Cast("int64", b[0]) * q_stride_0 + T.Cast("int64", head_2[0]) * q_stride_1 + T.Cast("int64", position_2[0]) * q_stride_2 + T.Cast("int64", chunk[0] * 8)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
        if T.bool(True):
            here = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            here[0] = row[0] + 12
            in_group_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            in_group_2[0] = T.min(first_row[0] + here[0], group_rows[0] - 1)
            of_group_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            of_group_2[0] = T.Div(in_group_2[0], seq_q_size)
            head_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            head_2[0] = h[0] + of_group_2[0]
            position_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            position_2[0] = in_group_2[0] - of_group_2[0] * seq_q_size
            fetched[12] = T.uint32(0)
            fetched[13] = T.uint32(0)
            fetched[14] = T.uint32(0)
            fetched[15] = T.uint32(0)
            if first_row[0] + here[0] < group_rows[0] and position_2[0] < seq_q_size:
                T.ptx.ld(fetched[12], fetched[13], fetched[14], fetched[15], T.address_of(q[T.Cast("int64", b[0]) * q_stride_0 + T.Cast("int64", head_2[0]) * q_stride_1 + T.Cast("int64", position_2[0]) * q_stride_2 + T.Cast("int64", chunk[0] * 8)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
        chunk_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        chunk_1[0] = lane[0] & 7
        row_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        row_1[0] = T.Div(lane[0], 8)
        if T.bool(True):
            here = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            here[0] = row_1[0]
            in_group_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            in_group_2[0] = T.min(first_row[0] + here[0], group_rows[0] - 1)
            of_group_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            of_group_2[0] = T.Div(in_group_2[0], seq_q_size)
            head_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            head_2[0] = h[0] + of_group_2[0]
            position_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            position_2[0] = in_group_2[0] - of_group_2[0] * seq_q_size
            T.ptx.st(team_memory[0] + T.Cast("uint32", (here[0] * 8 + (chunk_1[0] ^ here[0] & 7)) * 16), fetched[0], fetched[1], fetched[2], fetched[3], "", "", "shared", "", "", "", "v4", "b32", "")
        if T.bool(True):
            here = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            here[0] = row_1[0] + 4
            in_group_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            in_group_2[0] = T.min(first_row[0] + here[0], group_rows[0] - 1)
            of_group_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            of_group_2[0] = T.Div(in_group_2[0], seq_q_size)
            head_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            head_2[0] = h[0] + of_group_2[0]
            position_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            position_2[0] = in_group_2[0] - of_group_2[0] * seq_q_size
            T.ptx.st(team_memory[0] + T.Cast("uint32", (here[0] * 8 + (chunk_1[0] ^ here[0] & 7)) * 16), fetched[4], fetched[5], fetched[6], fetched[7], "", "", "shared", "", "", "", "v4", "b32", "")
        if T.bool(True):
            here = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            here[0] = row_1[0] + 8
            in_group_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            in_group_2[0] = T.min(first_row[0] + here[0], group_rows[0] - 1)
            of_group_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            of_group_2[0] = T.Div(in_group_2[0], seq_q_size)
            head_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            head_2[0] = h[0] + of_group_2[0]
            position_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            position_2[0] = in_group_2[0] - of_group_2[0] * seq_q_size
            T.ptx.st(team_memory[0] + T.Cast("uint32", (here[0] * 8 + (chunk_1[0] ^ here[0] & 7)) * 16), fetched[8], fetched[9], fetched[10], fetched[11], "", "", "shared", "", "", "", "v4", "b32", "")
        if T.bool(True):
            here = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            here[0] = row_1[0] + 12
            in_group_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            in_group_2[0] = T.min(first_row[0] + here[0], group_rows[0] - 1)
            of_group_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            of_group_2[0] = T.Div(in_group_2[0], seq_q_size)
            head_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            head_2[0] = h[0] + of_group_2[0]
            position_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            position_2[0] = in_group_2[0] - of_group_2[0] * seq_q_size
            T.ptx.st(team_memory[0] + T.Cast("uint32", (here[0] * 8 + (chunk_1[0] ^ here[0] & 7)) * 16), fetched[12], fetched[13], fetched[14], fetched[15], "", "", "shared", "", "", "", "v4", "b32", "")
        first_key = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        first_key[0] = (entry_0[0] >> 1) * 32
        if entry_0[0] >= 0:
            if first_key[0] + 32 <= seq_kv_size:
                chunk_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                chunk_2[0] = lane[0] & 7
                row_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                row_2[0] = T.Div(lane[0], 8)
                element = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                element[0] = T.cuda.func_call("attngen_opaque", k_start[0] + T.Cast("int64", first_key[0] + row_2[0]) * k_stride_2 + T.Cast("int64", chunk_2[0] * 8), source_code="__forceinline__ __device__ int64_t attngen_opaque(int64_t x) { uint64_t y; asm(\"mov.b64 %0, %1;\" : \"=l\"(y) : \"l\"((uint64_t)x)); return y; }\n", return_type="int64")
                if T.bool(True):
                    T.ptx.ld(fetched[0], fetched[1], fetched[2], fetched[3], T.address_of(k[element[0]]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                if T.bool(True):
                    T.ptx.ld(fetched[4], fetched[5], fetched[6], fetched[7], T.address_of(k[element[0] + k_stride_2 * T.int64(4)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                if T.bool(True):
                    T.ptx.ld(fetched[8], fetched[9], fetched[10], fetched[11], T.address_of(k[element[0] + k_stride_2 * T.int64(8)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                if T.bool(True):
                    T.ptx.ld(fetched[12], fetched[13], fetched[14], fetched[15], T.address_of(k[element[0] + k_stride_2 * T.int64(12)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                if T.bool(True):
                    T.ptx.ld(fetched[16], fetched[17], fetched[18], fetched[19], T.address_of(k[element[0] + k_stride_2 * T.int64(16)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                if T.bool(True):
                    T.ptx.ld(fetched[20], fetched[21], fetched[22], fetched[23], T.address_of(k[element[0] + k_stride_2 * T.int64(20)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                if T.bool(True):
                    T.ptx.ld(fetched[24], fetched[25], fetched[26], fetched[27], T.address_of(k[element[0] + k_stride_2 * T.int64(24)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                if T.bool(True):
                    T.ptx.ld(fetched[28], fetched[29], fetched[30], fetched[31], T.address_of(k[element[0] + k_stride_2 * T.int64(28)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
            else:
                chunk_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                chunk_2[0] = lane[0] & 7
                row_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                row_2[0] = T.Div(lane[0], 8)
                element = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                element[0] = T.cuda.func_call("attngen_opaque", k_start[0] + T.Cast("int64", first_key[0] + row_2[0]) * k_stride_2 + T.Cast("int64", chunk_2[0] * 8), source_code="__forceinline__ __device__ int64_t attngen_opaque(int64_t x) { uint64_t y; asm(\"mov.b64 %0, %1;\" : \"=l\"(y) : \"l\"((uint64_t)x)); return y; }\n", return_type="int64")
                if T.bool(True):
                    fetched[0] = T.uint32(0)
                    fetched[1] = T.uint32(0)
                    fetched[2] = T.uint32(0)
                    fetched[3] = T.uint32(0)
                    if first_key[0] + row_2[0] < seq_kv_size:
                        T.ptx.ld(fetched[0], fetched[1], fetched[2], fetched[3], T.address_of(k[element[0]]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                if T.bool(True):
                    fetched[4] = T.uint32(0)
                    fetched[5] = T.uint32(0)
                    fetched[6] = T.uint32(0)
                    fetched[7] = T.uint32(0)
                    if first_key[0] + (row_2[0] + 4) < seq_kv_size:
                        T.ptx.ld(fetched[4], fetched[5], fetched[6], fetched[7], T.address_of(k[element[0] + k_stride_2 * T.int64(4)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                if T.bool(True):
                    fetched[8] = T.uint32(0)
                    fetched[9] = T.uint32(0)
                    fetched[10] = T.uint32(0)
                    fetched[11] = T.uint32(0)
                    if first_key[0] + (row_2[0] + 8) < seq_kv_size:
                        T.ptx.ld(fetched[8], fetched[9], fetched[10], fetched[11], T.address_of(k[element[0] + k_stride_2 * T.int64(8)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                if T.bool(True):
                    fetched[12] = T.uint32(0)
                    fetched[13] = T.uint32(0)
                    fetched[14] = T.uint32(0)
                    fetched[15] = T.uint32(0)
                    if first_key[0] + (row_2[0] + 12) < seq_kv_size:
                        T.ptx.ld(fetched[12], fetched[13], fetched[14], fetched[15], T.address_of(k[element[0] + k_stride_2 * T.int64(12)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                if T.bool(True):
                    fetched[16] = T.uint32(0)
                    fetched[17] = T.uint32(0)
                    fetched[18] = T.uint32(0)
                    fetched[19] = T.uint32(0)
                    if first_key[0] + (row_2[0] + 16) < seq_kv_size:
                        T.ptx.ld(fetched[16], fetched[17], fetched[18], fetched[19], T.address_of(k[element[0] + k_stride_2 * T.int64(16)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                if T.bool(True):
                    fetched[20] = T.uint32(0)
                    fetched[21] = T.uint32(0)
                    fetched[22] = T.uint32(0)
                    fetched[23] = T.uint32(0)
                    if first_key[0] + (row_2[0] + 20) < seq_kv_size:
                        T.ptx.ld(fetched[20], fetched[21], fetched[22], fetched[23], T.address_of(k[element[0] + k_stride_2 * T.int64(20)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                if T.bool(True):
                    fetched[24] = T.uint32(0)
                    fetched[25] = T.uint32(0)
                    fetched[26] = T.uint32(0)
                    fetched[27] = T.uint32(0)
                    if first_key[0] + (row_2[0] + 24) < seq_kv_size:
                        T.ptx.ld(fetched[24], fetched[25], fetched[26], fetched[27], T.address_of(k[element[0] + k_stride_2 * T.int64(24)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                if T.bool(True):
                    fetched[28] = T.uint32(0)
                    fetched[29] = T.uint32(0)
                    fetched[30] = T.uint32(0)
                    fetched[31] = T.uint32(0)
                    if first_key[0] + (row_2[0] + 28) < seq_kv_size:
                        T.ptx.ld(fetched[28], fetched[29], fetched[30], fetched[31], T.address_of(k[element[0] + k_stride_2 * T.int64(28)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
        queries = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        queries[0] = team_memory[0] + T.Cast("uint32", 0) * T.uint32(128)
        reads = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        reads[0] = queries[0] + T.Cast("uint32", (((lane[0] & 3) + 4 * (lane[0] >> 4 & 1) + 8 * (lane[0] >> 3 & 1)) * 8 + (0 ^ (lane[0] & 3) + 4 * (lane[0] >> 4 & 1) + 8 * (lane[0] >> 3 & 1) & 7)) * 16)
        while entry_0[0] >= 0:
            chunk_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            chunk_2[0] = lane[0] & 7
            row_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            row_2[0] = T.Div(lane[0], 8)
            element = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            element[0] = T.cuda.func_call("attngen_opaque", k_start[0] + T.Cast("int64", row_2[0]) * k_stride_2 + T.Cast("int64", chunk_2[0] * 8), source_code="__forceinline__ __device__ int64_t attngen_opaque(int64_t x) { uint64_t y; asm(\"mov.b64 %0, %1;\" : \"=l\"(y) : \"l\"((uint64_t)x)); return y; }\n", return_type="int64")
            if T.bool(True):
                T.ptx.st(team_memory[0] + T.uint32(2048) + T.Cast("uint32", (row_2[0] * 8 + (chunk_2[0] ^ row_2[0] & 7)) * 16), fetched[0], fetched[1], fetched[2], fetched[3], "", "", "shared", "", "", "", "v4", "b32", "")
            if T.bool(True):
                T.ptx.st(team_memory[0] + T.uint32(2048) + T.Cast("uint32", ((row_2[0] + 4) * 8 + (chunk_2[0] ^ row_2[0] + 4 & 7)) * 16), fetched[4], fetched[5], fetched[6], fetched[7], "", "", "shared", "", "", "", "v4", "b32", "")
            if T.bool(True):
                T.ptx.st(team_memory[0] + T.uint32(2048) + T.Cast("uint32", ((row_2[0] + 8) * 8 + (chunk_2[0] ^ row_2[0] + 8 & 7)) * 16), fetched[8], fetched[9], fetched[10], fetched[11], "", "", "shared", "", "", "", "v4", "b32", "")
            if T.bool(True):
                T.ptx.st(team_memory[0] + T.uint32(2048) + T.Cast("uint32", ((row_2[0] + 12) * 8 + (chunk_2[0] ^ row_2[0] + 12 & 7)) * 16), fetched[12], fetched[13], fetched[14], fetched[15], "", "", "shared", "", "", "", "v4", "b32", "")
            if T.bool(True):
                T.ptx.st(team_memory[0] + T.uint32(2048) + T.Cast("uint32", ((row_2[0] + 16) * 8 + (chunk_2[0] ^ row_2[0] + 16 & 7)) * 16), fetched[16], fetched[17], fetched[18], fetched[19], "", "", "shared", "", "", "", "v4", "b32", "")
            if T.bool(True):
                T.ptx.st(team_memory[0] + T.uint32(2048) + T.Cast("uint32", ((row_2[0] + 20) * 8 + (chunk_2[0] ^ row_2[0] + 20 & 7)) * 16), fetched[20], fetched[21], fetched[22], fetched[23], "", "", "shared", "", "", "", "v4", "b32", "")
            if T.bool(True):
                T.ptx.st(team_memory[0] + T.uint32(2048) + T.Cast("uint32", ((row_2[0] + 24) * 8 + (chunk_2[0] ^ row_2[0] + 24 & 7)) * 16), fetched[24], fetched[25], fetched[26], fetched[27], "", "", "shared", "", "", "", "v4", "b32", "")
            if T.bool(True):
                T.ptx.st(team_memory[0] + T.uint32(2048) + T.Cast("uint32", ((row_2[0] + 28) * 8 + (chunk_2[0] ^ row_2[0] + 28 & 7)) * 16), fetched[28], fetched[29], fetched[30], fetched[31], "", "", "shared", "", "", "", "v4", "b32", "")
            T.cuda.warp_sync()
            first_key_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            first_key_1[0] = (entry_0[0] >> 1) * 32
            if entry_0[0] >= 0:
                if first_key_1[0] + 32 <= seq_kv_size:
                    chunk_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    chunk_3[0] = lane[0] & 7
                    row_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    row_3[0] = T.Div(lane[0], 8)
                    element_1 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    element_1[0] = T.cuda.func_call("attngen_opaque", v_start[0] + T.Cast("int64", first_key_1[0] + row_3[0]) * v_stride_2 + T.Cast("int64", chunk_3[0] * 8), source_code="__forceinline__ __device__ int64_t attngen_opaque(int64_t x) { uint64_t y; asm(\"mov.b64 %0, %1;\" : \"=l\"(y) : \"l\"((uint64_t)x)); return y; }\n", return_type="int64")
                    if T.bool(True):
                        T.ptx.ld(fetched[0], fetched[1], fetched[2], fetched[3], T.address_of(v[element_1[0]]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                    if T.bool(True):
                        T.ptx.ld(fetched[4], fetched[5], fetched[6], fetched[7], T.address_of(v[element_1[0] + v_stride_2 * T.int64(4)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                    if T.bool(True):
                        T.ptx.ld(fetched[8], fetched[9], fetched[10], fetched[11], T.address_of(v[element_1[0] + v_stride_2 * T.int64(8)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                    if T.bool(True):
                        T.ptx.ld(fetched[12], fetched[13], fetched[14], fetched[15], T.address_of(v[element_1[0] + v_stride_2 * T.int64(12)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                    if T.bool(True):
                        T.ptx.ld(fetched[16], fetched[17], fetched[18], fetched[19], T.address_of(v[element_1[0] + v_stride_2 * T.int64(16)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                    if T.bool(True):
                        T.ptx.ld(fetched[20], fetched[21], fetched[22], fetched[23], T.address_of(v[element_1[0] + v_stride_2 * T.int64(20)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                    if T.bool(True):
                        T.ptx.ld(fetched[24], fetched[25], fetched[26], fetched[27], T.address_of(v[element_1[0] + v_stride_2 * T.int64(24)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                    if T.bool(True):
                        T.ptx.ld(fetched[28], fetched[29], fetched[30], fetched[31], T.address_of(v[element_1[0] + v_stride_2 * T.int64(28)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                else:
                    chunk_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    chunk_3[0] = lane[0] & 7
                    row_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    row_3[0] = T.Div(lane[0], 8)
                    element_1 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    element_1[0] = T.cuda.func_call("attngen_opaque", v_start[0] + T.Cast("int64", first_key_1[0] + row_3[0]) * v_stride_2 + T.Cast("int64", chunk_3[0] * 8), source_code="__forceinline__ __device__ int64_t attngen_opaque(int64_t x) { uint64_t y; asm(\"mov.b64 %0, %1;\" : \"=l\"(y) : \"l\"((uint64_t)x)); return y; }\n", return_type="int64")
                    if T.bool(True):
                        fetched[0] = T.uint32(0)
                        fetched[1] = T.uint32(0)
                        fetched[2] = T.uint32(0)
                        fetched[3] = T.uint32(0)
                        if first_key_1[0] + row_3[0] < seq_kv_size:
                            T.ptx.ld(fetched[0], fetched[1], fetched[2], fetched[3], T.address_of(v[element_1[0]]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                    if T.bool(True):
                        fetched[4] = T.uint32(0)
                        fetched[5] = T.uint32(0)
                        fetched[6] = T.uint32(0)
                        fetched[7] = T.uint32(0)
                        if first_key_1[0] + (row_3[0] + 4) < seq_kv_size:
                            T.ptx.ld(fetched[4], fetched[5], fetched[6], fetched[7], T.address_of(v[element_1[0] + v_stride_2 * T.int64(4)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                    if T.bool(True):
                        fetched[8] = T.uint32(0)
                        fetched[9] = T.uint32(0)
                        fetched[10] = T.uint32(0)
                        fetched[11] = T.uint32(0)
                        if first_key_1[0] + (row_3[0] + 8) < seq_kv_size:
                            T.ptx.ld(fetched[8], fetched[9], fetched[10], fetched[11], T.address_of(v[element_1[0] + v_stride_2 * T.int64(8)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                    if T.bool(True):
                        fetched[12] = T.uint32(0)
                        fetched[13] = T.uint32(0)
                        fetched[14] = T.uint32(0)
                        fetched[15] = T.uint32(0)
                        if first_key_1[0] + (row_3[0] + 12) < seq_kv_size:
                            T.ptx.ld(fetched[12], fetched[13], fetched[14], fetched[15], T.address_of(v[element_1[0] + v_stride_2 * T.int64(12)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                    if T.bool(True):
                        fetched[16] = T.uint32(0)
                        fetched[17] = T.uint32(0)
                        fetched[18] = T.uint32(0)
                        fetched[19] = T.uint32(0)
                        if first_key_1[0] + (row_3[0] + 16) < seq_kv_size:
                            T.ptx.ld(fetched[16], fetched[17], fetched[18], fetched[19], T.address_of(v[element_1[0] + v_stride_2 * T.int64(16)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                    if T.bool(True):
                        fetched[20] = T.uint32(0)
                        fetched[21] = T.uint32(0)
                        fetched[22] = T.uint32(0)
                        fetched[23] = T.uint32(0)
                        if first_key_1[0] + (row_3[0] + 20) < seq_kv_size:
                            T.ptx.ld(fetched[20], fetched[21], fetched[22], fetched[23], T.address_of(v[element_1[0] + v_stride_2 * T.int64(20)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                    if T.bool(True):
                        fetched[24] = T.uint32(0)
                        fetched[25] = T.uint32(0)
                        fetched[26] = T.uint32(0)
                        fetched[27] = T.uint32(0)
                        if first_key_1[0] + (row_3[0] + 24) < seq_kv_size:
                            T.ptx.ld(fetched[24], fetched[25], fetched[26], fetched[27], T.address_of(v[element_1[0] + v_stride_2 * T.int64(24)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                    if T.bool(True):
                        fetched[28] = T.uint32(0)
                        fetched[29] = T.uint32(0)
                        fetched[30] = T.uint32(0)
                        fetched[31] = T.uint32(0)
                        if first_key_1[0] + (row_3[0] + 28) < seq_kv_size:
                            T.ptx.ld(fetched[28], fetched[29], fetched[30], fetched[31], T.address_of(v[element_1[0] + v_stride_2 * T.int64(28)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
            with T.attr({"attngen.block": "s_gemm"}):
                for i_15 in T.unroll(16):
                    scores[i_15] = T.float32(0.0)
                reads_1 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                reads_1[0] = team_memory[0] + T.uint32(2048) + T.Cast("uint32", (((lane[0] & 3) + 4 * (lane[0] >> 2 & 1) + 8 * (lane[0] >> 4 & 1)) * 8 + (0 ^ (lane[0] & 3) + 4 * (lane[0] >> 2 & 1) + 8 * (lane[0] >> 4 & 1) & 7)) * 16)
                T.ptx.ld(a_operand[0], a_operand[1], a_operand[2], a_operand[3], reads[0], "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.ld(b_operand[0], b_operand[1], b_operand[2], b_operand[3], reads_1[0], "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.ld(b_operand[4], b_operand[5], b_operand[6], b_operand[7], reads_1[0] + T.uint32(2048), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.mma(scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], a_operand[0], a_operand[1], b_operand[0], b_operand[1], scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], a_operand[0], a_operand[1], b_operand[4], b_operand[5], scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], a_operand[2], a_operand[3], b_operand[2], b_operand[3], scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], a_operand[2], a_operand[3], b_operand[6], b_operand[7], scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ld(a_operand[0], a_operand[1], a_operand[2], a_operand[3], reads[0] ^ T.uint32(16), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.ld(b_operand[0], b_operand[1], b_operand[2], b_operand[3], reads_1[0] ^ T.uint32(16), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.ld(b_operand[4], b_operand[5], b_operand[6], b_operand[7], (reads_1[0] ^ T.uint32(16)) + T.uint32(2048), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.mma(scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], a_operand[0], a_operand[1], b_operand[0], b_operand[1], scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], a_operand[0], a_operand[1], b_operand[4], b_operand[5], scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], a_operand[2], a_operand[3], b_operand[2], b_operand[3], scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], a_operand[2], a_operand[3], b_operand[6], b_operand[7], scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ld(a_operand[0], a_operand[1], a_operand[2], a_operand[3], reads[0] ^ T.uint32(32), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.ld(b_operand[0], b_operand[1], b_operand[2], b_operand[3], reads_1[0] ^ T.uint32(32), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.ld(b_operand[4], b_operand[5], b_operand[6], b_operand[7], (reads_1[0] ^ T.uint32(32)) + T.uint32(2048), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.mma(scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], a_operand[0], a_operand[1], b_operand[0], b_operand[1], scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], a_operand[0], a_operand[1], b_operand[4], b_operand[5], scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], a_operand[2], a_operand[3], b_operand[2], b_operand[3], scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], a_operand[2], a_operand[3], b_operand[6], b_operand[7], scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ld(a_operand[0], a_operand[1], a_operand[2], a_operand[3], reads[0] ^ T.uint32(48), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.ld(b_operand[0], b_operand[1], b_operand[2], b_operand[3], reads_1[0] ^ T.uint32(48), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.ld(b_operand[4], b_operand[5], b_operand[6], b_operand[7], (reads_1[0] ^ T.uint32(48)) + T.uint32(2048), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.mma(scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], a_operand[0], a_operand[1], b_operand[0], b_operand[1], scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], a_operand[0], a_operand[1], b_operand[4], b_operand[5], scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], a_operand[2], a_operand[3], b_operand[2], b_operand[3], scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], a_operand[2], a_operand[3], b_operand[6], b_operand[7], scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ld(a_operand[0], a_operand[1], a_operand[2], a_operand[3], reads[0] ^ T.uint32(64), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.ld(b_operand[0], b_operand[1], b_operand[2], b_operand[3], reads_1[0] ^ T.uint32(64), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.ld(b_operand[4], b_operand[5], b_operand[6], b_operand[7], (reads_1[0] ^ T.uint32(64)) + T.uint32(2048), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.mma(scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], a_operand[0], a_operand[1], b_operand[0], b_operand[1], scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], a_operand[0], a_operand[1], b_operand[4], b_operand[5], scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], a_operand[2], a_operand[3], b_operand[2], b_operand[3], scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], a_operand[2], a_operand[3], b_operand[6], b_operand[7], scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ld(a_operand[0], a_operand[1], a_operand[2], a_operand[3], reads[0] ^ T.uint32(80), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.ld(b_operand[0], b_operand[1], b_operand[2], b_operand[3], reads_1[0] ^ T.uint32(80), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.ld(b_operand[4], b_operand[5], b_operand[6], b_operand[7], (reads_1[0] ^ T.uint32(80)) + T.uint32(2048), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.mma(scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], a_operand[0], a_operand[1], b_operand[0], b_operand[1], scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], a_operand[0], a_operand[1], b_operand[4], b_operand[5], scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], a_operand[2], a_operand[3], b_operand[2], b_operand[3], scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], a_operand[2], a_operand[3], b_operand[6], b_operand[7], scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ld(a_operand[0], a_operand[1], a_operand[2], a_operand[3], reads[0] ^ T.uint32(96), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.ld(b_operand[0], b_operand[1], b_operand[2], b_operand[3], reads_1[0] ^ T.uint32(96), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.ld(b_operand[4], b_operand[5], b_operand[6], b_operand[7], (reads_1[0] ^ T.uint32(96)) + T.uint32(2048), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.mma(scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], a_operand[0], a_operand[1], b_operand[0], b_operand[1], scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], a_operand[0], a_operand[1], b_operand[4], b_operand[5], scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], a_operand[2], a_operand[3], b_operand[2], b_operand[3], scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], a_operand[2], a_operand[3], b_operand[6], b_operand[7], scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ld(a_operand[0], a_operand[1], a_operand[2], a_operand[3], reads[0] ^ T.uint32(112), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.ld(b_operand[0], b_operand[1], b_operand[2], b_operand[3], reads_1[0] ^ T.uint32(112), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.ld(b_operand[4], b_operand[5], b_operand[6], b_operand[7], (reads_1[0] ^ T.uint32(112)) + T.uint32(2048), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.mma(scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], a_operand[0], a_operand[1], b_operand[0], b_operand[1], scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], a_operand[0], a_operand[1], b_operand[4], b_operand[5], scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], a_operand[2], a_operand[3], b_operand[2], b_operand[3], scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], a_operand[2], a_operand[3], b_operand[6], b_operand[7], scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
            k_first_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            k_first_2[0] = (entry_0[0] >> 1) * 32
            with T.attr({"attngen.block": "s_mod"}):
                if entry_0[0] & 1 != 0:
                    first_key_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    first_key_2[0] = k_first_2[0] + first_column[0]
                    i_15 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_15[0] = 0 - seq_q_size
                    i_16 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_16[0] = position[0] + seq_kv_size
                    i_17 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_17[0] = i_16[0] + i_15[0]
                    i_18 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_18[0] = i_17[0] + 1
                    end = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    end[0] = T.min(seq_kv_size, i_18[0]) - first_key_2[0]
                    i_19 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_19[0] = 0 - seq_q_size
                    i_20 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_20[0] = position_1[0] + seq_kv_size
                    i_21 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_21[0] = i_20[0] + i_19[0]
                    i_22 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_22[0] = i_21[0] + 1
                    end_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    end_1[0] = T.min(seq_kv_size, i_22[0]) - first_key_2[0]
                    for j in T.unroll(2):
                        if T.bool(True):
                            scores[8 * j] = T.Select(j * 16 < end[0], scores[8 * j], T.float32("-inf"))
                            scores[8 * j + 1] = T.Select(j * 16 + 1 < end[0], scores[8 * j + 1], T.float32("-inf"))
                            scores[8 * j + 4] = T.Select(j * 16 + 8 < end[0], scores[8 * j + 4], T.float32("-inf"))
                            scores[8 * j + 5] = T.Select(j * 16 + 9 < end[0], scores[8 * j + 5], T.float32("-inf"))
                            scores[8 * j + 2] = T.Select(j * 16 < end_1[0], scores[8 * j + 2], T.float32("-inf"))
                            scores[8 * j + 3] = T.Select(j * 16 + 1 < end_1[0], scores[8 * j + 3], T.float32("-inf"))
                            scores[8 * j + 6] = T.Select(j * 16 + 8 < end_1[0], scores[8 * j + 6], T.float32("-inf"))
                            scores[8 * j + 7] = T.Select(j * 16 + 9 < end_1[0], scores[8 * j + 7], T.float32("-inf"))
            with T.attr({"attngen.block": "softmax"}):
                best = T.alloc_local((2,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                offset = T.alloc_local((2,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                best[0] = row_max[0]
                best[1] = row_max[1]
                for j in T.unroll(2):
                    if T.bool(True):
                        best[0] = T.max(best[0], scores[8 * j])
                        best[0] = T.max(best[0], scores[8 * j + 1])
                        best[0] = T.max(best[0], scores[8 * j + 4])
                        best[0] = T.max(best[0], scores[8 * j + 5])
                        best[1] = T.max(best[1], scores[8 * j + 2])
                        best[1] = T.max(best[1], scores[8 * j + 3])
                        best[1] = T.max(best[1], scores[8 * j + 6])
                        best[1] = T.max(best[1], scores[8 * j + 7])
                if T.cuda.func_call("attngen_any_lane", T.Cast("int32", T.Or(T.bool(False), (best[0] - row_max[0]) * factor[0] > T.float32(8.0)) or (best[1] - row_max[1]) * factor[0] > T.float32(8.0)), source_code="__forceinline__ __device__ int attngen_any_lane(int x) { return __any_sync(0xffffffffu, x); }\n", return_type="int32") != 0:
                    best[0] = T.max(best[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), best[0], 2, 32))
                    best[1] = T.max(best[1], T.cuda.__shfl_xor_sync(T.uint32(4294967295), best[1], 2, 32))
                    best[0] = T.max(best[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), best[0], 4, 32))
                    best[1] = T.max(best[1], T.cuda.__shfl_xor_sync(T.uint32(4294967295), best[1], 4, 32))
                    shrink[0] = T.cuda.func_call("attngen_ex2", T.float32(0.0) - (best[0] - row_max[0]) * factor[0], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                    row_sum[0] = row_sum[0] * shrink[0]
                    row_max[0] = best[0]
                    shrink[1] = T.cuda.func_call("attngen_ex2", T.float32(0.0) - (best[1] - row_max[1]) * factor[0], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                    row_sum[1] = row_sum[1] * shrink[1]
                    row_max[1] = best[1]
                    for j in T.unroll(4):
                        out_acc[8 * j] = out_acc[8 * j] * shrink[0]
                        out_acc[8 * j + 1] = out_acc[8 * j + 1] * shrink[0]
                        out_acc[8 * j + 4] = out_acc[8 * j + 4] * shrink[0]
                        out_acc[8 * j + 5] = out_acc[8 * j + 5] * shrink[0]
                        out_acc[8 * j + 2] = out_acc[8 * j + 2] * shrink[1]
                        out_acc[8 * j + 3] = out_acc[8 * j + 3] * shrink[1]
                        out_acc[8 * j + 6] = out_acc[8 * j + 6] * shrink[1]
                        out_acc[8 * j + 7] = out_acc[8 * j + 7] * shrink[1]
                offset[0] = T.Select(row_max[0] <= T.float32(-1000000000000000019884624838656.0), T.float32(0.0), row_max[0] * factor[0])
                offset[1] = T.Select(row_max[1] <= T.float32(-1000000000000000019884624838656.0), T.float32(0.0), row_max[1] * factor[0])
            chunk_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            chunk_3[0] = lane[0] & 7
            row_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            row_3[0] = T.Div(lane[0], 8)
            element_1 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            element_1[0] = T.cuda.func_call("attngen_opaque", v_start[0] + T.Cast("int64", row_3[0]) * v_stride_2 + T.Cast("int64", chunk_3[0] * 8), source_code="__forceinline__ __device__ int64_t attngen_opaque(int64_t x) { uint64_t y; asm(\"mov.b64 %0, %1;\" : \"=l\"(y) : \"l\"((uint64_t)x)); return y; }\n", return_type="int64")
            if T.bool(True):
                T.ptx.st(team_memory[0] + T.uint32(6144) + T.Cast("uint32", (row_3[0] * 8 + (chunk_3[0] ^ row_3[0] & 7)) * 16), fetched[0], fetched[1], fetched[2], fetched[3], "", "", "shared", "", "", "", "v4", "b32", "")
            if T.bool(True):
                T.ptx.st(team_memory[0] + T.uint32(6144) + T.Cast("uint32", ((row_3[0] + 4) * 8 + (chunk_3[0] ^ row_3[0] + 4 & 7)) * 16), fetched[4], fetched[5], fetched[6], fetched[7], "", "", "shared", "", "", "", "v4", "b32", "")
            if T.bool(True):
                T.ptx.st(team_memory[0] + T.uint32(6144) + T.Cast("uint32", ((row_3[0] + 8) * 8 + (chunk_3[0] ^ row_3[0] + 8 & 7)) * 16), fetched[8], fetched[9], fetched[10], fetched[11], "", "", "shared", "", "", "", "v4", "b32", "")
            if T.bool(True):
                T.ptx.st(team_memory[0] + T.uint32(6144) + T.Cast("uint32", ((row_3[0] + 12) * 8 + (chunk_3[0] ^ row_3[0] + 12 & 7)) * 16), fetched[12], fetched[13], fetched[14], fetched[15], "", "", "shared", "", "", "", "v4", "b32", "")
            if T.bool(True):
                T.ptx.st(team_memory[0] + T.uint32(6144) + T.Cast("uint32", ((row_3[0] + 16) * 8 + (chunk_3[0] ^ row_3[0] + 16 & 7)) * 16), fetched[16], fetched[17], fetched[18], fetched[19], "", "", "shared", "", "", "", "v4", "b32", "")
            if T.bool(True):
                T.ptx.st(team_memory[0] + T.uint32(6144) + T.Cast("uint32", ((row_3[0] + 20) * 8 + (chunk_3[0] ^ row_3[0] + 20 & 7)) * 16), fetched[20], fetched[21], fetched[22], fetched[23], "", "", "shared", "", "", "", "v4", "b32", "")
            if T.bool(True):
                T.ptx.st(team_memory[0] + T.uint32(6144) + T.Cast("uint32", ((row_3[0] + 24) * 8 + (chunk_3[0] ^ row_3[0] + 24 & 7)) * 16), fetched[24], fetched[25], fetched[26], fetched[27], "", "", "shared", "", "", "", "v4", "b32", "")
            if T.bool(True):
                T.ptx.st(team_memory[0] + T.uint32(6144) + T.Cast("uint32", ((row_3[0] + 28) * 8 + (chunk_3[0] ^ row_3[0] + 28 & 7)) * 16), fetched[28], fetched[29], fetched[30], fetched[31], "", "", "shared", "", "", "", "v4", "b32", "")
            T.cuda.warp_sync()
            first_key_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            first_key_2[0] = (entry_1[0] >> 1) * 32
            if entry_1[0] >= 0:
                if first_key_2[0] + 32 <= seq_kv_size:
                    chunk_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    chunk_4[0] = lane[0] & 7
                    row_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    row_4[0] = T.Div(lane[0], 8)
                    element_2 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    element_2[0] = T.cuda.func_call("attngen_opaque", k_start[0] + T.Cast("int64", first_key_2[0] + row_4[0]) * k_stride_2 + T.Cast("int64", chunk_4[0] * 8), source_code="__forceinline__ __device__ int64_t attngen_opaque(int64_t x) { uint64_t y; asm(\"mov.b64 %0, %1;\" : \"=l\"(y) : \"l\"((uint64_t)x)); return y; }\n", return_type="int64")
                    if T.bool(True):
                        T.ptx.ld(fetched[0], fetched[1], fetched[2], fetched[3], T.address_of(k[element_2[0]]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                    if T.bool(True):
                        T.ptx.ld(fetched[4], fetched[5], fetched[6], fetched[7], T.address_of(k[element_2[0] + k_stride_2 * T.int64(4)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                    if T.bool(True):
                        T.ptx.ld(fetched[8], fetched[9], fetched[10], fetched[11], T.address_of(k[element_2[0] + k_stride_2 * T.int64(8)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                    if T.bool(True):
                        T.ptx.ld(fetched[12], fetched[13], fetched[14], fetched[15], T.address_of(k[element_2[0] + k_stride_2 * T.int64(12)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                    if T.bool(True):
                        T.ptx.ld(fetched[16], fetched[17], fetched[18], fetched[19], T.address_of(k[element_2[0] + k_stride_2 * T.int64(16)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                    if T.bool(True):
                        T.ptx.ld(fetched[20], fetched[21], fetched[22], fetched[23], T.address_of(k[element_2[0] + k_stride_2 * T.int64(20)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                    if T.bool(True):
                        T.ptx.ld(fetched[24], fetched[25], fetched[26], fetched[27], T.address_of(k[element_2[0] + k_stride_2 * T.int64(24)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                    if T.bool(True):
                        T.ptx.ld(fetched[28], fetched[29], fetched[30], fetched[31], T.address_of(k[element_2[0] + k_stride_2 * T.int64(28)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                else:
                    chunk_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    chunk_4[0] = lane[0] & 7
                    row_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    row_4[0] = T.Div(lane[0], 8)
                    element_2 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    element_2[0] = T.cuda.func_call("attngen_opaque", k_start[0] + T.Cast("int64", first_key_2[0] + row_4[0]) * k_stride_2 + T.Cast("int64", chunk_4[0] * 8), source_code="__forceinline__ __device__ int64_t attngen_opaque(int64_t x) { uint64_t y; asm(\"mov.b64 %0, %1;\" : \"=l\"(y) : \"l\"((uint64_t)x)); return y; }\n", return_type="int64")
                    if T.bool(True):
                        fetched[0] = T.uint32(0)
                        fetched[1] = T.uint32(0)
                        fetched[2] = T.uint32(0)
                        fetched[3] = T.uint32(0)
                        if first_key_2[0] + row_4[0] < seq_kv_size:
                            T.ptx.ld(fetched[0], fetched[1], fetched[2], fetched[3], T.address_of(k[element_2[0]]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                    if T.bool(True):
                        fetched[4] = T.uint32(0)
                        fetched[5] = T.uint32(0)
                        fetched[6] = T.uint32(0)
                        fetched[7] = T.uint32(0)
                        if first_key_2[0] + (row_4[0] + 4) < seq_kv_size:
                            T.ptx.ld(fetched[4], fetched[5], fetched[6], fetched[7], T.address_of(k[element_2[0] + k_stride_2 * T.int64(4)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                    if T.bool(True):
                        fetched[8] = T.uint32(0)
                        fetched[9] = T.uint32(0)
                        fetched[10] = T.uint32(0)
                        fetched[11] = T.uint32(0)
                        if first_key_2[0] + (row_4[0] + 8) < seq_kv_size:
                            T.ptx.ld(fetched[8], fetched[9], fetched[10], fetched[11], T.address_of(k[element_2[0] + k_stride_2 * T.int64(8)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                    if T.bool(True):
                        fetched[12] = T.uint32(0)
                        fetched[13] = T.uint32(0)
                        fetched[14] = T.uint32(0)
                        fetched[15] = T.uint32(0)
                        if first_key_2[0] + (row_4[0] + 12) < seq_kv_size:
                            T.ptx.ld(fetched[12], fetched[13], fetched[14], fetched[15], T.address_of(k[element_2[0] + k_stride_2 * T.int64(12)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                    if T.bool(True):
                        fetched[16] = T.uint32(0)
                        fetched[17] = T.uint32(0)
                        fetched[18] = T.uint32(0)
                        fetched[19] = T.uint32(0)
                        if first_key_2[0] + (row_4[0] + 16) < seq_kv_size:
                            T.ptx.ld(fetched[16], fetched[17], fetched[18], fetched[19], T.address_of(k[element_2[0] + k_stride_2 * T.int64(16)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                    if T.bool(True):
                        fetched[20] = T.uint32(0)
                        fetched[21] = T.uint32(0)
                        fetched[22] = T.uint32(0)
                        fetched[23] = T.uint32(0)
                        if first_key_2[0] + (row_4[0] + 20) < seq_kv_size:
                            T.ptx.ld(fetched[20], fetched[21], fetched[22], fetched[23], T.address_of(k[element_2[0] + k_stride_2 * T.int64(20)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                    if T.bool(True):
                        fetched[24] = T.uint32(0)
                        fetched[25] = T.uint32(0)
                        fetched[26] = T.uint32(0)
                        fetched[27] = T.uint32(0)
                        if first_key_2[0] + (row_4[0] + 24) < seq_kv_size:
                            T.ptx.ld(fetched[24], fetched[25], fetched[26], fetched[27], T.address_of(k[element_2[0] + k_stride_2 * T.int64(24)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                    if T.bool(True):
                        fetched[28] = T.uint32(0)
                        fetched[29] = T.uint32(0)
                        fetched[30] = T.uint32(0)
                        fetched[31] = T.uint32(0)
                        if first_key_2[0] + (row_4[0] + 28) < seq_kv_size:
                            T.ptx.ld(fetched[28], fetched[29], fetched[30], fetched[31], T.address_of(k[element_2[0] + k_stride_2 * T.int64(28)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
            offset = T.Buffer((2,), scope="local", layout=None)
            with T.attr({"attngen.block": "o_gemm"}):
                reads_1 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                reads_1[0] = team_memory[0] + T.uint32(6144) + T.Cast("uint32", (((lane[0] & 3) + 4 * (lane[0] >> 2 & 1)) * 8 + ((lane[0] >> 2 & 1) + 2 * (lane[0] >> 4 & 1) - ((lane[0] >> 2 & 1) + 2 * (lane[0] >> 4 & 1) & 7)) + ((lane[0] >> 2 & 1) + 2 * (lane[0] >> 4 & 1) & 7 ^ (lane[0] & 3) + 4 * (lane[0] >> 2 & 1) & 7)) * 16)
                reads_2 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                reads_2[0] = team_memory[0] + T.uint32(6144) + T.Cast("uint32", (((lane[0] & 3) + 4 * (1 - (lane[0] >> 2 & 1))) * 8 + ((lane[0] >> 2 & 1) + 2 * (lane[0] >> 4 & 1) - ((lane[0] >> 2 & 1) + 2 * (lane[0] >> 4 & 1) & 7)) + ((lane[0] >> 2 & 1) + 2 * (lane[0] >> 4 & 1) & 7 ^ (lane[0] & 3) + 4 * (1 - (lane[0] >> 2 & 1)) & 7)) * 16)
                p = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p[0] = T.cuda.func_call("attngen_ex2", scores[0] * factor[0] - offset[0], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[0] = row_sum[0] + p[0]
                p_1 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_1[0] = T.cuda.func_call("attngen_ex2", scores[1] * factor[0] - offset[0], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[0] = row_sum[0] + p_1[0]
                T.cuda.func_call("attngen_pack_half", weights[0], p[0], p_1[0], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                p_2 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_2[0] = T.cuda.func_call("attngen_ex2", scores[4] * factor[0] - offset[0], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[0] = row_sum[0] + p_2[0]
                p_3 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_3[0] = T.cuda.func_call("attngen_ex2", scores[5] * factor[0] - offset[0], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[0] = row_sum[0] + p_3[0]
                T.cuda.func_call("attngen_pack_half", weights[2], p_2[0], p_3[0], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                p_4 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_4[0] = T.cuda.func_call("attngen_ex2", scores[2] * factor[0] - offset[1], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[1] = row_sum[1] + p_4[0]
                p_5 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_5[0] = T.cuda.func_call("attngen_ex2", scores[3] * factor[0] - offset[1], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[1] = row_sum[1] + p_5[0]
                T.cuda.func_call("attngen_pack_half", weights[1], p_4[0], p_5[0], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                p_6 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_6[0] = T.cuda.func_call("attngen_ex2", scores[6] * factor[0] - offset[1], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[1] = row_sum[1] + p_6[0]
                p_7 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_7[0] = T.cuda.func_call("attngen_ex2", scores[7] * factor[0] - offset[1], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[1] = row_sum[1] + p_7[0]
                T.cuda.func_call("attngen_pack_half", weights[3], p_6[0], p_7[0], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                got = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                got[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, weights[0], weights[1]), 2, 32)
                p_operand[0] = T.Select(lane[0] & 2 != 0, got[0], weights[0])
                p_operand[1] = T.Select(lane[0] & 2 != 0, weights[1], got[0])
                p_operand[2] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), p_operand[0], 4, 32)
                p_operand[3] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), p_operand[1], 4, 32)
                T.ptx.ld(v_operand[0], v_operand[1], v_operand[2], v_operand[3], reads_1[0], "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.mma(out_acc[0], out_acc[1], out_acc[2], out_acc[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], p_operand[0], p_operand[1], v_operand[0], v_operand[1], out_acc[0], out_acc[1], out_acc[2], out_acc[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[8], out_acc[9], out_acc[10], out_acc[11], out_acc[12], out_acc[13], out_acc[14], out_acc[15], p_operand[0], p_operand[1], v_operand[2], v_operand[3], out_acc[8], out_acc[9], out_acc[10], out_acc[11], out_acc[12], out_acc[13], out_acc[14], out_acc[15], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.ld(v_operand[0], v_operand[1], v_operand[2], v_operand[3], reads_1[0] ^ T.uint32(64), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.mma(out_acc[16], out_acc[17], out_acc[18], out_acc[19], out_acc[20], out_acc[21], out_acc[22], out_acc[23], p_operand[0], p_operand[1], v_operand[0], v_operand[1], out_acc[16], out_acc[17], out_acc[18], out_acc[19], out_acc[20], out_acc[21], out_acc[22], out_acc[23], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[24], out_acc[25], out_acc[26], out_acc[27], out_acc[28], out_acc[29], out_acc[30], out_acc[31], p_operand[0], p_operand[1], v_operand[2], v_operand[3], out_acc[24], out_acc[25], out_acc[26], out_acc[27], out_acc[28], out_acc[29], out_acc[30], out_acc[31], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.ld(v_operand[0], v_operand[1], v_operand[2], v_operand[3], reads_2[0], "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.mma(out_acc[0], out_acc[1], out_acc[2], out_acc[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], p_operand[2], p_operand[3], v_operand[0], v_operand[1], out_acc[0], out_acc[1], out_acc[2], out_acc[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[8], out_acc[9], out_acc[10], out_acc[11], out_acc[12], out_acc[13], out_acc[14], out_acc[15], p_operand[2], p_operand[3], v_operand[2], v_operand[3], out_acc[8], out_acc[9], out_acc[10], out_acc[11], out_acc[12], out_acc[13], out_acc[14], out_acc[15], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.ld(v_operand[0], v_operand[1], v_operand[2], v_operand[3], reads_2[0] ^ T.uint32(64), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.mma(out_acc[16], out_acc[17], out_acc[18], out_acc[19], out_acc[20], out_acc[21], out_acc[22], out_acc[23], p_operand[2], p_operand[3], v_operand[0], v_operand[1], out_acc[16], out_acc[17], out_acc[18], out_acc[19], out_acc[20], out_acc[21], out_acc[22], out_acc[23], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[24], out_acc[25], out_acc[26], out_acc[27], out_acc[28], out_acc[29], out_acc[30], out_acc[31], p_operand[2], p_operand[3], v_operand[2], v_operand[3], out_acc[24], out_acc[25], out_acc[26], out_acc[27], out_acc[28], out_acc[29], out_acc[30], out_acc[31], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                got_1 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                got_1[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, weights[2], weights[3]), 2, 32)
                p_operand[0] = T.Select(lane[0] & 2 != 0, got_1[0], weights[2])
                p_operand[1] = T.Select(lane[0] & 2 != 0, weights[3], got_1[0])
                p_operand[2] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), p_operand[0], 4, 32)
                p_operand[3] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), p_operand[1], 4, 32)
                T.ptx.ld(v_operand[0], v_operand[1], v_operand[2], v_operand[3], reads_1[0] + T.uint32(1024), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.mma(out_acc[0], out_acc[1], out_acc[2], out_acc[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], p_operand[0], p_operand[1], v_operand[0], v_operand[1], out_acc[0], out_acc[1], out_acc[2], out_acc[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[8], out_acc[9], out_acc[10], out_acc[11], out_acc[12], out_acc[13], out_acc[14], out_acc[15], p_operand[0], p_operand[1], v_operand[2], v_operand[3], out_acc[8], out_acc[9], out_acc[10], out_acc[11], out_acc[12], out_acc[13], out_acc[14], out_acc[15], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.ld(v_operand[0], v_operand[1], v_operand[2], v_operand[3], (reads_1[0] ^ T.uint32(64)) + T.uint32(1024), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.mma(out_acc[16], out_acc[17], out_acc[18], out_acc[19], out_acc[20], out_acc[21], out_acc[22], out_acc[23], p_operand[0], p_operand[1], v_operand[0], v_operand[1], out_acc[16], out_acc[17], out_acc[18], out_acc[19], out_acc[20], out_acc[21], out_acc[22], out_acc[23], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[24], out_acc[25], out_acc[26], out_acc[27], out_acc[28], out_acc[29], out_acc[30], out_acc[31], p_operand[0], p_operand[1], v_operand[2], v_operand[3], out_acc[24], out_acc[25], out_acc[26], out_acc[27], out_acc[28], out_acc[29], out_acc[30], out_acc[31], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.ld(v_operand[0], v_operand[1], v_operand[2], v_operand[3], reads_2[0] + T.uint32(1024), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.mma(out_acc[0], out_acc[1], out_acc[2], out_acc[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], p_operand[2], p_operand[3], v_operand[0], v_operand[1], out_acc[0], out_acc[1], out_acc[2], out_acc[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[8], out_acc[9], out_acc[10], out_acc[11], out_acc[12], out_acc[13], out_acc[14], out_acc[15], p_operand[2], p_operand[3], v_operand[2], v_operand[3], out_acc[8], out_acc[9], out_acc[10], out_acc[11], out_acc[12], out_acc[13], out_acc[14], out_acc[15], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.ld(v_operand[0], v_operand[1], v_operand[2], v_operand[3], (reads_2[0] ^ T.uint32(64)) + T.uint32(1024), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.mma(out_acc[16], out_acc[17], out_acc[18], out_acc[19], out_acc[20], out_acc[21], out_acc[22], out_acc[23], p_operand[2], p_operand[3], v_operand[0], v_operand[1], out_acc[16], out_acc[17], out_acc[18], out_acc[19], out_acc[20], out_acc[21], out_acc[22], out_acc[23], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[24], out_acc[25], out_acc[26], out_acc[27], out_acc[28], out_acc[29], out_acc[30], out_acc[31], p_operand[2], p_operand[3], v_operand[2], v_operand[3], out_acc[24], out_acc[25], out_acc[26], out_acc[27], out_acc[28], out_acc[29], out_acc[30], out_acc[31], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                p_8 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_8[0] = T.cuda.func_call("attngen_ex2", scores[8] * factor[0] - offset[0], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[0] = row_sum[0] + p_8[0]
                p_9 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_9[0] = T.cuda.func_call("attngen_ex2", scores[9] * factor[0] - offset[0], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[0] = row_sum[0] + p_9[0]
                T.cuda.func_call("attngen_pack_half", weights[4], p_8[0], p_9[0], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                p_10 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_10[0] = T.cuda.func_call("attngen_ex2", scores[12] * factor[0] - offset[0], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[0] = row_sum[0] + p_10[0]
                p_11 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_11[0] = T.cuda.func_call("attngen_ex2", scores[13] * factor[0] - offset[0], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[0] = row_sum[0] + p_11[0]
                T.cuda.func_call("attngen_pack_half", weights[6], p_10[0], p_11[0], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                p_12 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_12[0] = T.cuda.func_call("attngen_ex2", scores[10] * factor[0] - offset[1], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[1] = row_sum[1] + p_12[0]
                p_13 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_13[0] = T.cuda.func_call("attngen_ex2", scores[11] * factor[0] - offset[1], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[1] = row_sum[1] + p_13[0]
                T.cuda.func_call("attngen_pack_half", weights[5], p_12[0], p_13[0], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                p_14 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_14[0] = T.cuda.func_call("attngen_ex2", scores[14] * factor[0] - offset[1], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[1] = row_sum[1] + p_14[0]
                p_15 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_15[0] = T.cuda.func_call("attngen_ex2", scores[15] * factor[0] - offset[1], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[1] = row_sum[1] + p_15[0]
                T.cuda.func_call("attngen_pack_half", weights[7], p_14[0], p_15[0], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                got_2 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                got_2[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, weights[4], weights[5]), 2, 32)
                p_operand[0] = T.Select(lane[0] & 2 != 0, got_2[0], weights[4])
                p_operand[1] = T.Select(lane[0] & 2 != 0, weights[5], got_2[0])
                p_operand[2] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), p_operand[0], 4, 32)
                p_operand[3] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), p_operand[1], 4, 32)
                T.ptx.ld(v_operand[0], v_operand[1], v_operand[2], v_operand[3], reads_1[0] + T.uint32(2048), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.mma(out_acc[0], out_acc[1], out_acc[2], out_acc[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], p_operand[0], p_operand[1], v_operand[0], v_operand[1], out_acc[0], out_acc[1], out_acc[2], out_acc[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[8], out_acc[9], out_acc[10], out_acc[11], out_acc[12], out_acc[13], out_acc[14], out_acc[15], p_operand[0], p_operand[1], v_operand[2], v_operand[3], out_acc[8], out_acc[9], out_acc[10], out_acc[11], out_acc[12], out_acc[13], out_acc[14], out_acc[15], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.ld(v_operand[0], v_operand[1], v_operand[2], v_operand[3], (reads_1[0] ^ T.uint32(64)) + T.uint32(2048), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.mma(out_acc[16], out_acc[17], out_acc[18], out_acc[19], out_acc[20], out_acc[21], out_acc[22], out_acc[23], p_operand[0], p_operand[1], v_operand[0], v_operand[1], out_acc[16], out_acc[17], out_acc[18], out_acc[19], out_acc[20], out_acc[21], out_acc[22], out_acc[23], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[24], out_acc[25], out_acc[26], out_acc[27], out_acc[28], out_acc[29], out_acc[30], out_acc[31], p_operand[0], p_operand[1], v_operand[2], v_operand[3], out_acc[24], out_acc[25], out_acc[26], out_acc[27], out_acc[28], out_acc[29], out_acc[30], out_acc[31], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.ld(v_operand[0], v_operand[1], v_operand[2], v_operand[3], reads_2[0] + T.uint32(2048), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.mma(out_acc[0], out_acc[1], out_acc[2], out_acc[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], p_operand[2], p_operand[3], v_operand[0], v_operand[1], out_acc[0], out_acc[1], out_acc[2], out_acc[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[8], out_acc[9], out_acc[10], out_acc[11], out_acc[12], out_acc[13], out_acc[14], out_acc[15], p_operand[2], p_operand[3], v_operand[2], v_operand[3], out_acc[8], out_acc[9], out_acc[10], out_acc[11], out_acc[12], out_acc[13], out_acc[14], out_acc[15], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.ld(v_operand[0], v_operand[1], v_operand[2], v_operand[3], (reads_2[0] ^ T.uint32(64)) + T.uint32(2048), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.mma(out_acc[16], out_acc[17], out_acc[18], out_acc[19], out_acc[20], out_acc[21], out_acc[22], out_acc[23], p_operand[2], p_operand[3], v_operand[0], v_operand[1], out_acc[16], out_acc[17], out_acc[18], out_acc[19], out_acc[20], out_acc[21], out_acc[22], out_acc[23], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[24], out_acc[25], out_acc[26], out_acc[27], out_acc[28], out_acc[29], out_acc[30], out_acc[31], p_operand[2], p_operand[3], v_operand[2], v_operand[3], out_acc[24], out_acc[25], out_acc[26], out_acc[27], out_acc[28], out_acc[29], out_acc[30], out_acc[31], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                got_3 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                got_3[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, weights[6], weights[7]), 2, 32)
                p_operand[0] = T.Select(lane[0] & 2 != 0, got_3[0], weights[6])
                p_operand[1] = T.Select(lane[0] & 2 != 0, weights[7], got_3[0])
                p_operand[2] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), p_operand[0], 4, 32)
                p_operand[3] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), p_operand[1], 4, 32)
                T.ptx.ld(v_operand[0], v_operand[1], v_operand[2], v_operand[3], reads_1[0] + T.uint32(3072), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.mma(out_acc[0], out_acc[1], out_acc[2], out_acc[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], p_operand[0], p_operand[1], v_operand[0], v_operand[1], out_acc[0], out_acc[1], out_acc[2], out_acc[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[8], out_acc[9], out_acc[10], out_acc[11], out_acc[12], out_acc[13], out_acc[14], out_acc[15], p_operand[0], p_operand[1], v_operand[2], v_operand[3], out_acc[8], out_acc[9], out_acc[10], out_acc[11], out_acc[12], out_acc[13], out_acc[14], out_acc[15], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.ld(v_operand[0], v_operand[1], v_operand[2], v_operand[3], (reads_1[0] ^ T.uint32(64)) + T.uint32(3072), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.mma(out_acc[16], out_acc[17], out_acc[18], out_acc[19], out_acc[20], out_acc[21], out_acc[22], out_acc[23], p_operand[0], p_operand[1], v_operand[0], v_operand[1], out_acc[16], out_acc[17], out_acc[18], out_acc[19], out_acc[20], out_acc[21], out_acc[22], out_acc[23], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[24], out_acc[25], out_acc[26], out_acc[27], out_acc[28], out_acc[29], out_acc[30], out_acc[31], p_operand[0], p_operand[1], v_operand[2], v_operand[3], out_acc[24], out_acc[25], out_acc[26], out_acc[27], out_acc[28], out_acc[29], out_acc[30], out_acc[31], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.ld(v_operand[0], v_operand[1], v_operand[2], v_operand[3], reads_2[0] + T.uint32(3072), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.mma(out_acc[0], out_acc[1], out_acc[2], out_acc[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], p_operand[2], p_operand[3], v_operand[0], v_operand[1], out_acc[0], out_acc[1], out_acc[2], out_acc[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[8], out_acc[9], out_acc[10], out_acc[11], out_acc[12], out_acc[13], out_acc[14], out_acc[15], p_operand[2], p_operand[3], v_operand[2], v_operand[3], out_acc[8], out_acc[9], out_acc[10], out_acc[11], out_acc[12], out_acc[13], out_acc[14], out_acc[15], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.ld(v_operand[0], v_operand[1], v_operand[2], v_operand[3], (reads_2[0] ^ T.uint32(64)) + T.uint32(3072), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.mma(out_acc[16], out_acc[17], out_acc[18], out_acc[19], out_acc[20], out_acc[21], out_acc[22], out_acc[23], p_operand[2], p_operand[3], v_operand[0], v_operand[1], out_acc[16], out_acc[17], out_acc[18], out_acc[19], out_acc[20], out_acc[21], out_acc[22], out_acc[23], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[24], out_acc[25], out_acc[26], out_acc[27], out_acc[28], out_acc[29], out_acc[30], out_acc[31], p_operand[2], p_operand[3], v_operand[2], v_operand[3], out_acc[24], out_acc[25], out_acc[26], out_acc[27], out_acc[28], out_acc[29], out_acc[30], out_acc[31], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
            entry_0[0] = entry_1[0]
            at_block[0] = at_block[0] - 4
            k_first_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            k_first_3[0] = at_block[0] * 32
            k_last_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            k_last_2[0] = T.min(k_first_3[0] + 32, seq_kv_size) - 1
            i_15 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_15[0] = 0 - k_last_2[0]
            i_16 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_16[0] = 0 - seq_q_size
            i_17 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_17[0] = i_15[0]
            i_18 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_18[0] = i_17[0] + seq_kv_size
            i_19 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_19[0] = i_18[0] + i_16[0]
            entry_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            entry_3[0] = T.Select(at_block[0] < share_begin[0], -1, at_block[0] * 2 + T.Select(i_19[0] >= 0 and (at_block[0] + 1) * 32 <= seq_kv_size, 0, 1))
            entry_1[0] = entry_3[0]
        with T.attr({"attngen.block": "epilogue"}):
            T.cuda.cta_sync()
            team_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            team_row[0] = warp[0] * 16 + thread_row[0]
            low_words = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            high_words = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            low_words[0] = T.reinterpret("uint32", out_acc[0])
            high_words[0] = T.reinterpret("uint32", out_acc[1])
            low_words[1] = T.reinterpret("uint32", out_acc[4])
            high_words[1] = T.reinterpret("uint32", out_acc[5])
            low_words[2] = T.reinterpret("uint32", out_acc[8])
            high_words[2] = T.reinterpret("uint32", out_acc[9])
            low_words[3] = T.reinterpret("uint32", out_acc[12])
            high_words[3] = T.reinterpret("uint32", out_acc[13])
            got = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, low_words[0], low_words[1]), 2, 32)
            a = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a[0] = low_words[0]
            b_1 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_1[0] = low_words[1]
            low_words[0] = T.Select(lane[0] & 2 != 0, got[0], a[0])
            low_words[1] = T.Select(lane[0] & 2 != 0, b_1[0], got[0])
            got_1 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_1[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, low_words[2], low_words[3]), 2, 32)
            a_1 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_1[0] = low_words[2]
            b_2 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_2[0] = low_words[3]
            low_words[2] = T.Select(lane[0] & 2 != 0, got_1[0], a_1[0])
            low_words[3] = T.Select(lane[0] & 2 != 0, b_2[0], got_1[0])
            got_2 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_2[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, high_words[0], high_words[1]), 2, 32)
            a_2 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_2[0] = high_words[0]
            b_3 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_3[0] = high_words[1]
            high_words[0] = T.Select(lane[0] & 2 != 0, got_2[0], a_2[0])
            high_words[1] = T.Select(lane[0] & 2 != 0, b_3[0], got_2[0])
            got_3 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_3[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, high_words[2], high_words[3]), 2, 32)
            a_3 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_3[0] = high_words[2]
            b_4 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_4[0] = high_words[3]
            high_words[2] = T.Select(lane[0] & 2 != 0, got_3[0], a_3[0])
            high_words[3] = T.Select(lane[0] & 2 != 0, b_4[0], got_3[0])
            chunk_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            chunk_2[0] = (lane[0] >> 2 & 1) + 2 * (lane[0] >> 1 & 1)
            at = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            at[0] = team_row[0] * 288 + chunk_2[0] * 8 * 4
            if chunk_2[0] < 8:
                T.ptx.st(shared_base[0] + T.Cast("uint32", at[0]), low_words[0], high_words[0], low_words[1], high_words[1], "", "", "shared", "", "", "", "v4", "b32", "")
                T.ptx.st(shared_base[0] + T.uint32(16) + T.Cast("uint32", at[0]), low_words[2], high_words[2], low_words[3], high_words[3], "", "", "shared", "", "", "", "v4", "b32", "")
            low_words[0] = T.reinterpret("uint32", out_acc[16])
            high_words[0] = T.reinterpret("uint32", out_acc[17])
            low_words[1] = T.reinterpret("uint32", out_acc[20])
            high_words[1] = T.reinterpret("uint32", out_acc[21])
            low_words[2] = T.reinterpret("uint32", out_acc[24])
            high_words[2] = T.reinterpret("uint32", out_acc[25])
            low_words[3] = T.reinterpret("uint32", out_acc[28])
            high_words[3] = T.reinterpret("uint32", out_acc[29])
            got_4 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_4[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, low_words[0], low_words[1]), 2, 32)
            a_4 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_4[0] = low_words[0]
            b_5 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_5[0] = low_words[1]
            low_words[0] = T.Select(lane[0] & 2 != 0, got_4[0], a_4[0])
            low_words[1] = T.Select(lane[0] & 2 != 0, b_5[0], got_4[0])
            got_5 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_5[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, low_words[2], low_words[3]), 2, 32)
            a_5 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_5[0] = low_words[2]
            b_6 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_6[0] = low_words[3]
            low_words[2] = T.Select(lane[0] & 2 != 0, got_5[0], a_5[0])
            low_words[3] = T.Select(lane[0] & 2 != 0, b_6[0], got_5[0])
            got_6 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_6[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, high_words[0], high_words[1]), 2, 32)
            a_6 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_6[0] = high_words[0]
            b_7 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_7[0] = high_words[1]
            high_words[0] = T.Select(lane[0] & 2 != 0, got_6[0], a_6[0])
            high_words[1] = T.Select(lane[0] & 2 != 0, b_7[0], got_6[0])
            got_7 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_7[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, high_words[2], high_words[3]), 2, 32)
            a_7 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_7[0] = high_words[2]
            b_8 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_8[0] = high_words[3]
            high_words[2] = T.Select(lane[0] & 2 != 0, got_7[0], a_7[0])
            high_words[3] = T.Select(lane[0] & 2 != 0, b_8[0], got_7[0])
            chunk_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            chunk_3[0] = (lane[0] >> 2 & 1) + 2 * (lane[0] >> 1 & 1)
            at_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            at_1[0] = team_row[0] * 288 + (chunk_3[0] * 8 + 32) * 4
            if chunk_3[0] < 4:
                T.ptx.st(shared_base[0] + T.Cast("uint32", at_1[0]), low_words[0], high_words[0], low_words[1], high_words[1], "", "", "shared", "", "", "", "v4", "b32", "")
                T.ptx.st(shared_base[0] + T.uint32(16) + T.Cast("uint32", at_1[0]), low_words[2], high_words[2], low_words[3], high_words[3], "", "", "shared", "", "", "", "v4", "b32", "")
            low_words[0] = T.reinterpret("uint32", out_acc[2])
            high_words[0] = T.reinterpret("uint32", out_acc[3])
            low_words[1] = T.reinterpret("uint32", out_acc[6])
            high_words[1] = T.reinterpret("uint32", out_acc[7])
            low_words[2] = T.reinterpret("uint32", out_acc[10])
            high_words[2] = T.reinterpret("uint32", out_acc[11])
            low_words[3] = T.reinterpret("uint32", out_acc[14])
            high_words[3] = T.reinterpret("uint32", out_acc[15])
            got_8 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_8[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, low_words[0], low_words[1]), 2, 32)
            a_8 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_8[0] = low_words[0]
            b_9 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_9[0] = low_words[1]
            low_words[0] = T.Select(lane[0] & 2 != 0, got_8[0], a_8[0])
            low_words[1] = T.Select(lane[0] & 2 != 0, b_9[0], got_8[0])
            got_9 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_9[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, low_words[2], low_words[3]), 2, 32)
            a_9 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_9[0] = low_words[2]
            b_10 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_10[0] = low_words[3]
            low_words[2] = T.Select(lane[0] & 2 != 0, got_9[0], a_9[0])
            low_words[3] = T.Select(lane[0] & 2 != 0, b_10[0], got_9[0])
            got_10 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_10[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, high_words[0], high_words[1]), 2, 32)
            a_10 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_10[0] = high_words[0]
            b_11 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_11[0] = high_words[1]
            high_words[0] = T.Select(lane[0] & 2 != 0, got_10[0], a_10[0])
            high_words[1] = T.Select(lane[0] & 2 != 0, b_11[0], got_10[0])
            got_11 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_11[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, high_words[2], high_words[3]), 2, 32)
            a_11 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_11[0] = high_words[2]
            b_12 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_12[0] = high_words[3]
            high_words[2] = T.Select(lane[0] & 2 != 0, got_11[0], a_11[0])
            high_words[3] = T.Select(lane[0] & 2 != 0, b_12[0], got_11[0])
            chunk_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            chunk_4[0] = (lane[0] >> 2 & 1) + 2 * (lane[0] >> 1 & 1)
            at_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            at_2[0] = (team_row[0] + 2) * 288 + chunk_4[0] * 8 * 4
            if chunk_4[0] < 8:
                T.ptx.st(shared_base[0] + T.Cast("uint32", at_2[0]), low_words[0], high_words[0], low_words[1], high_words[1], "", "", "shared", "", "", "", "v4", "b32", "")
                T.ptx.st(shared_base[0] + T.uint32(16) + T.Cast("uint32", at_2[0]), low_words[2], high_words[2], low_words[3], high_words[3], "", "", "shared", "", "", "", "v4", "b32", "")
            low_words[0] = T.reinterpret("uint32", out_acc[18])
            high_words[0] = T.reinterpret("uint32", out_acc[19])
            low_words[1] = T.reinterpret("uint32", out_acc[22])
            high_words[1] = T.reinterpret("uint32", out_acc[23])
            low_words[2] = T.reinterpret("uint32", out_acc[26])
            high_words[2] = T.reinterpret("uint32", out_acc[27])
            low_words[3] = T.reinterpret("uint32", out_acc[30])
            high_words[3] = T.reinterpret("uint32", out_acc[31])
            got_12 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_12[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, low_words[0], low_words[1]), 2, 32)
            a_12 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_12[0] = low_words[0]
            b_13 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_13[0] = low_words[1]
            low_words[0] = T.Select(lane[0] & 2 != 0, got_12[0], a_12[0])
            low_words[1] = T.Select(lane[0] & 2 != 0, b_13[0], got_12[0])
            got_13 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_13[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, low_words[2], low_words[3]), 2, 32)
            a_13 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_13[0] = low_words[2]
            b_14 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_14[0] = low_words[3]
            low_words[2] = T.Select(lane[0] & 2 != 0, got_13[0], a_13[0])
            low_words[3] = T.Select(lane[0] & 2 != 0, b_14[0], got_13[0])
            got_14 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_14[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, high_words[0], high_words[1]), 2, 32)
            a_14 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_14[0] = high_words[0]
            b_15 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_15[0] = high_words[1]
            high_words[0] = T.Select(lane[0] & 2 != 0, got_14[0], a_14[0])
            high_words[1] = T.Select(lane[0] & 2 != 0, b_15[0], got_14[0])
            got_15 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_15[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, high_words[2], high_words[3]), 2, 32)
            a_15 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_15[0] = high_words[2]
            b_16 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_16[0] = high_words[3]
            high_words[2] = T.Select(lane[0] & 2 != 0, got_15[0], a_15[0])
            high_words[3] = T.Select(lane[0] & 2 != 0, b_16[0], got_15[0])
            chunk_5 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            chunk_5[0] = (lane[0] >> 2 & 1) + 2 * (lane[0] >> 1 & 1)
            at_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            at_3[0] = (team_row[0] + 2) * 288 + (chunk_5[0] * 8 + 32) * 4
            if chunk_5[0] < 4:
                T.ptx.st(shared_base[0] + T.Cast("uint32", at_3[0]), low_words[0], high_words[0], low_words[1], high_words[1], "", "", "shared", "", "", "", "v4", "b32", "")
                T.ptx.st(shared_base[0] + T.uint32(16) + T.Cast("uint32", at_3[0]), low_words[2], high_words[2], low_words[3], high_words[3], "", "", "shared", "", "", "", "v4", "b32", "")
            row_sum[0] = row_sum[0] + T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_sum[0], 2, 32)
            row_sum[1] = row_sum[1] + T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_sum[1], 2, 32)
            row_sum[0] = row_sum[0] + T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_sum[0], 4, 32)
            row_sum[1] = row_sum[1] + T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_sum[1], 4, 32)
            if first_column[0] == 0:
                T.ptx.st(shared_base[0] + T.uint32(18432) + T.Cast("uint32", team_row[0] * 8), T.reinterpret("uint32", row_max[0] * factor[0]), T.reinterpret("uint32", row_sum[0]), "", "", "shared", "", "", "", "v2", "b32", "")
                T.ptx.st(shared_base[0] + T.uint32(18432) + T.Cast("uint32", (team_row[0] + 2) * 8), T.reinterpret("uint32", row_max[1] * factor[0]), T.reinterpret("uint32", row_sum[1]), "", "", "shared", "", "", "", "v2", "b32", "")
            T.cuda.cta_sync()
            rows = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            rows[0] = T.Select(item[0] < items[0], T.min(group_rows[0] - first_row[0], 16), 0)
            joining = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            joining[0] = T.Select(seq_kv_size <= 32, lane[0], v_2)
            for n in range(T.Select(seq_kv_size <= 32, 8, 2)):
                i_15 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                i_15[0] = n * T.Select(seq_kv_size <= 32, 32, 128) + joining[0]
                row_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                row_2[0] = T.Div(i_15[0], 16)
                if row_2[0] < rows[0]:
                    column = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    column[0] = (i_15[0] - row_2[0] * 16) * 4
                    joined = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    joined[0] = T.float32(0.0)
                    joined[1] = T.float32(0.0)
                    joined[2] = T.float32(0.0)
                    joined[3] = T.float32(0.0)
                    joined_max = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    joined_max[0] = T.float32(-1000000000000000019884624838656.0)
                    joined_sum = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    joined_sum[0] = T.float32(0.0)
                    own = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    own[0] = T.Select(seq_kv_size <= 32, warp[0], 0)
                    team_row_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    team_row_1[0] = own[0] * 16 + row_2[0]
                    words = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    T.ptx.ld(words[0], words[1], words[2], words[3], shared_base[0] + T.Cast("uint32", team_row_1[0] * 288 + column[0] * 4), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                    statistics = T.alloc_local((2,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    T.ptx.ld(statistics[0], statistics[1], shared_base[0] + T.uint32(18432) + T.Cast("uint32", team_row_1[0] * 8), "", "", "shared", "", "", "", "", "", "v2", "b32", "")
                    team_row_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    team_row_2[0] = 16 + row_2[0]
                    words_1 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    T.ptx.ld(words_1[0], words_1[1], words_1[2], words_1[3], shared_base[0] + T.Cast("uint32", team_row_2[0] * 288 + column[0] * 4), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                    statistics_1 = T.alloc_local((2,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    T.ptx.ld(statistics_1[0], statistics_1[1], shared_base[0] + T.uint32(18432) + T.Cast("uint32", team_row_2[0] * 8), "", "", "shared", "", "", "", "", "", "v2", "b32", "")
                    words_1[0] = T.Select(not seq_kv_size <= 32, words_1[0], T.uint32(0))
                    words_1[1] = T.Select(not seq_kv_size <= 32, words_1[1], T.uint32(0))
                    words_1[2] = T.Select(not seq_kv_size <= 32, words_1[2], T.uint32(0))
                    words_1[3] = T.Select(not seq_kv_size <= 32, words_1[3], T.uint32(0))
                    top = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    top[0] = T.Select(not seq_kv_size <= 32, T.reinterpret("float32", statistics_1[0]), T.float32(-1000000000000000019884624838656.0))
                    total = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    total[0] = T.Select(not seq_kv_size <= 32, T.reinterpret("float32", statistics_1[1]), T.float32(0.0))
                    team_row_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    team_row_3[0] = 32 + row_2[0]
                    words_2 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    T.ptx.ld(words_2[0], words_2[1], words_2[2], words_2[3], shared_base[0] + T.Cast("uint32", team_row_3[0] * 288 + column[0] * 4), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                    statistics_2 = T.alloc_local((2,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    T.ptx.ld(statistics_2[0], statistics_2[1], shared_base[0] + T.uint32(18432) + T.Cast("uint32", team_row_3[0] * 8), "", "", "shared", "", "", "", "", "", "v2", "b32", "")
                    words_2[0] = T.Select(not seq_kv_size <= 32, words_2[0], T.uint32(0))
                    words_2[1] = T.Select(not seq_kv_size <= 32, words_2[1], T.uint32(0))
                    words_2[2] = T.Select(not seq_kv_size <= 32, words_2[2], T.uint32(0))
                    words_2[3] = T.Select(not seq_kv_size <= 32, words_2[3], T.uint32(0))
                    top_1 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    top_1[0] = T.Select(not seq_kv_size <= 32, T.reinterpret("float32", statistics_2[0]), T.float32(-1000000000000000019884624838656.0))
                    total_1 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    total_1[0] = T.Select(not seq_kv_size <= 32, T.reinterpret("float32", statistics_2[1]), T.float32(0.0))
                    team_row_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    team_row_4[0] = 48 + row_2[0]
                    words_3 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    T.ptx.ld(words_3[0], words_3[1], words_3[2], words_3[3], shared_base[0] + T.Cast("uint32", team_row_4[0] * 288 + column[0] * 4), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                    statistics_3 = T.alloc_local((2,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    T.ptx.ld(statistics_3[0], statistics_3[1], shared_base[0] + T.uint32(18432) + T.Cast("uint32", team_row_4[0] * 8), "", "", "shared", "", "", "", "", "", "v2", "b32", "")
                    words_3[0] = T.Select(not seq_kv_size <= 32, words_3[0], T.uint32(0))
                    words_3[1] = T.Select(not seq_kv_size <= 32, words_3[1], T.uint32(0))
                    words_3[2] = T.Select(not seq_kv_size <= 32, words_3[2], T.uint32(0))
                    words_3[3] = T.Select(not seq_kv_size <= 32, words_3[3], T.uint32(0))
                    top_2 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    top_2[0] = T.Select(not seq_kv_size <= 32, T.reinterpret("float32", statistics_3[0]), T.float32(-1000000000000000019884624838656.0))
                    total_2 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    total_2[0] = T.Select(not seq_kv_size <= 32, T.reinterpret("float32", statistics_3[1]), T.float32(0.0))
                    best = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    best[0] = T.max(T.max(T.max(T.max(joined_max[0], T.reinterpret("float32", statistics[0])), top[0]), top_1[0]), top_2[0])
                    shrink_1 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    shrink_1[0] = T.cuda.func_call("attngen_ex2", joined_max[0] - best[0], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                    weight = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    weight[0] = T.cuda.func_call("attngen_ex2", T.reinterpret("float32", statistics[0]) - best[0], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                    weight_1 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    weight_1[0] = T.cuda.func_call("attngen_ex2", top[0] - best[0], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                    weight_2 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    weight_2[0] = T.cuda.func_call("attngen_ex2", top_1[0] - best[0], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                    weight_3 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    weight_3[0] = T.cuda.func_call("attngen_ex2", top_2[0] - best[0], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                    joined[0] = joined[0] * shrink_1[0] + T.reinterpret("float32", words[0]) * weight[0] + T.reinterpret("float32", words_1[0]) * weight_1[0] + T.reinterpret("float32", words_2[0]) * weight_2[0] + T.reinterpret("float32", words_3[0]) * weight_3[0]
                    joined[1] = joined[1] * shrink_1[0] + T.reinterpret("float32", words[1]) * weight[0] + T.reinterpret("float32", words_1[1]) * weight_1[0] + T.reinterpret("float32", words_2[1]) * weight_2[0] + T.reinterpret("float32", words_3[1]) * weight_3[0]
                    joined[2] = joined[2] * shrink_1[0] + T.reinterpret("float32", words[2]) * weight[0] + T.reinterpret("float32", words_1[2]) * weight_1[0] + T.reinterpret("float32", words_2[2]) * weight_2[0] + T.reinterpret("float32", words_3[2]) * weight_3[0]
                    joined[3] = joined[3] * shrink_1[0] + T.reinterpret("float32", words[3]) * weight[0] + T.reinterpret("float32", words_1[3]) * weight_1[0] + T.reinterpret("float32", words_2[3]) * weight_2[0] + T.reinterpret("float32", words_3[3]) * weight_3[0]
                    joined_sum[0] = joined_sum[0] * shrink_1[0] + T.reinterpret("float32", statistics[1]) * weight[0] + total[0] * weight_1[0] + total_1[0] * weight_2[0] + total_2[0] * weight_3[0]
                    joined_max[0] = best[0]
                    in_group_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    in_group_2[0] = T.min(first_row[0] + row_2[0], group_rows[0] - 1)
                    of_group_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    of_group_2[0] = T.Div(in_group_2[0], seq_q_size)
                    head_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    head_2[0] = h[0] + of_group_2[0]
                    position_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    position_2[0] = in_group_2[0] - of_group_2[0] * seq_q_size
                    if splits_size == 1:
                        lse_1 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        lse_1[0] = T.Select(joined_sum[0] == T.float32(0.0), T.float32("-inf"), (joined_max[0] + T.cuda.func_call("attngen_lg2", joined_sum[0], source_code="__forceinline__ __device__ float attngen_lg2(float x) { float y; asm(\"lg2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")) * T.float32(0.69314718055994529))
                        if lse_given != 0 and column[0] == 0:
                            lse[T.Cast("int64", b[0]) * lse_stride_0 + T.Cast("int64", head_2[0]) * lse_stride_1 + T.Cast("int64", position_2[0]) * lse_stride_2] = lse_1[0]
                        weight_4 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        weight_4[0] = T.Select(joined_sum[0] == T.float32(0.0), T.float32(0.0), T.cuda.func_call("attngen_rcp", joined_sum[0], source_code="__forceinline__ __device__ float attngen_rcp(float x) { float y; asm(\"rcp.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32"))
                        packed = T.alloc_local((2,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        T.cuda.func_call("attngen_pack_half", packed[0], joined[0] * weight_4[0], joined[1] * weight_4[0], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                        T.cuda.func_call("attngen_pack_half", packed[1], joined[2] * weight_4[0], joined[3] * weight_4[0], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                        T.ptx.st(T.address_of(out[T.Cast("int64", b[0]) * out_stride_0 + T.Cast("int64", head_2[0]) * out_stride_1 + T.Cast("int64", position_2[0]) * out_stride_2 + T.Cast("int64", column[0])]), packed[0], packed[1], T.bool(True), "", "", "global", "", "", "", "v2", "b32", "pred")
                    else:
                        partial_row = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        partial_row[0] = T.Cast("int64", b[0]) * partial_out_stride_0 + T.Cast("int64", head_2[0]) * partial_out_stride_1 + T.Cast("int64", position_2[0]) * partial_out_stride_2 + T.Cast("int64", share[0]) * partial_out_stride_3 + T.Cast("int64", column[0])
                        T.ptx.st(T.address_of(partial_out[partial_row[0]]), T.reinterpret("uint32", joined[0]), T.reinterpret("uint32", joined[1]), T.reinterpret("uint32", joined[2]), T.reinterpret("uint32", joined[3]), T.bool(True), "", "", "global", "", "", "", "v4", "b32", "pred")
                        if column[0] == 0:
                            partial_max[T.Cast("int64", b[0]) * partial_max_stride_0 + T.Cast("int64", head_2[0]) * partial_max_stride_1 + T.Cast("int64", position_2[0]) * partial_max_stride_2 + T.Cast("int64", share[0]) * partial_max_stride_3] = joined_max[0]
                            partial_sum[T.Cast("int64", b[0]) * partial_sum_stride_0 + T.Cast("int64", head_2[0]) * partial_sum_stride_1 + T.Cast("int64", position_2[0]) * partial_sum_stride_2 + T.Cast("int64", share[0]) * partial_sum_stride_3] = joined_sum[0]

# from tvm.script import tirx as T
# from tvm.tirx.layout import Axis

@T.prim_func
def attngen_decode_more(q_ptr: T.handle("float16", "global"), q_stride_0: T.int64, q_stride_1: T.int64, q_stride_2: T.int64, q_stride_3: T.int64, k_ptr: T.handle("float16", "global"), k_stride_0: T.int64, k_stride_1: T.int64, k_stride_2: T.int64, k_stride_3: T.int64, v_ptr: T.handle("float16", "global"), v_stride_0: T.int64, v_stride_1: T.int64, v_stride_2: T.int64, v_stride_3: T.int64, out_ptr: T.handle("float16", "global"), out_stride_0: T.int64, out_stride_1: T.int64, out_stride_2: T.int64, out_stride_3: T.int64, scale_value: T.float32, lse_ptr: T.handle("float32", "global"), lse_stride_0: T.int64, lse_stride_1: T.int64, lse_stride_2: T.int64, lse_given: T.int32, partial_out_ptr: T.handle("float32", "global"), partial_out_stride_0: T.int64, partial_out_stride_1: T.int64, partial_out_stride_2: T.int64, partial_out_stride_3: T.int64, partial_out_stride_4: T.int64, partial_max_ptr: T.handle("float32", "global"), partial_max_stride_0: T.int64, partial_max_stride_1: T.int64, partial_max_stride_2: T.int64, partial_max_stride_3: T.int64, partial_sum_ptr: T.handle("float32", "global"), partial_sum_stride_0: T.int64, partial_sum_stride_1: T.int64, partial_sum_stride_2: T.int64, partial_sum_stride_3: T.int64, b_size: T.int32, hq_size: T.int32, seq_q_size: T.int32, hkv_size: T.int32, seq_kv_size: T.int32, splits_size: T.int32, grid: T.int32):
    T.func_attr({"tirx.noalias": True})
    q = T.decl_buffer((T.int64(1099511627776),), "float16", data=q_ptr, align=1, layout=None)
    k = T.decl_buffer((T.int64(1099511627776),), "float16", data=k_ptr, align=1, layout=None)
    v = T.decl_buffer((T.int64(1099511627776),), "float16", data=v_ptr, align=1, layout=None)
    out = T.decl_buffer((T.int64(1099511627776),), "float16", data=out_ptr, align=1, layout=None)
    lse = T.decl_buffer((T.int64(1099511627776),), data=lse_ptr, align=1, layout=None)
    partial_out = T.decl_buffer((T.int64(1099511627776),), data=partial_out_ptr, align=1, layout=None)
    partial_max = T.decl_buffer((T.int64(1099511627776),), data=partial_max_ptr, align=1, layout=None)
    partial_sum = T.decl_buffer((T.int64(1099511627776),), data=partial_sum_ptr, align=1, layout=None)
    with T.attr({"tirx.device_entry": T.bool(True), "tirx.launch_bounds_min_blocks_per_sm": 4}):
        v_1 = T.cta_id([grid])
        v_2 = T.thread_id([64])
        buffer = T.alloc_buffer((18944,), "uint8", scope="shared.dyn", align=1024)
        shared_base = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        shared_base[0] = T.cuda.cvta_generic_to_shared(buffer.data)
        warp = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        warp[0] = T.cuda.__shfl_sync(T.uint32(4294967295), T.Div(v_2, 32), 0, 32)
        lane = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane[0] = v_2 & 31
        factor = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        factor[0] = scale_value * T.float32(1.4426950408889634)
        scores = T.alloc_local((32,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        out_acc = T.alloc_local((64,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        weights = T.alloc_local((16,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        row_max = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        row_sum = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        shrink = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        a_operand = T.alloc_local((8,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        b_operand = T.alloc_local((8,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        p_operand = T.alloc_local((8,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        v_operand = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        fetched = T.alloc_local((16,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        group = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        group[0] = T.Div(hq_size, hkv_size)
        group_rows = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        group_rows[0] = group[0] * seq_q_size
        parts = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        parts[0] = T.Div(group_rows[0] + 63, 64)
        rest = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        rest[0] = T.Div(v_1, parts[0])
        first_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        first_row[0] = (v_1 - rest[0] * parts[0]) * 64
        bh = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        bh[0] = T.Div(rest[0], splits_size)
        share = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        share[0] = rest[0] - bh[0] * splits_size
        b = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        b[0] = T.Div(bh[0], hkv_size)
        h = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        h[0] = (bh[0] - b[0] * hkv_size) * group[0]
        thread_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        thread_row[0] = warp[0] * 32 + ((lane[0] & 1) + 4 * (lane[0] >> 4 & 1) + 8 * (lane[0] >> 3 & 1))
        in_group = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        in_group[0] = T.min(first_row[0] + thread_row[0], group_rows[0] - 1)
        of_group = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        of_group[0] = T.Div(in_group[0], seq_q_size)
        head = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        head[0] = h[0] + of_group[0]
        position = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        position[0] = in_group[0] - of_group[0] * seq_q_size
        in_group_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        in_group_1[0] = T.min(first_row[0] + (thread_row[0] + 2), group_rows[0] - 1)
        of_group_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        of_group_1[0] = T.Div(in_group_1[0], seq_q_size)
        head_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        head_1[0] = h[0] + of_group_1[0]
        position_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        position_1[0] = in_group_1[0] - of_group_1[0] * seq_q_size
        in_group_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        in_group_2[0] = T.min(first_row[0] + (thread_row[0] + 16), group_rows[0] - 1)
        of_group_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        of_group_2[0] = T.Div(in_group_2[0], seq_q_size)
        head_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        head_2[0] = h[0] + of_group_2[0]
        position_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        position_2[0] = in_group_2[0] - of_group_2[0] * seq_q_size
        in_group_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        in_group_3[0] = T.min(first_row[0] + (thread_row[0] + 18), group_rows[0] - 1)
        of_group_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        of_group_3[0] = T.Div(in_group_3[0], seq_q_size)
        head_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        head_3[0] = h[0] + of_group_3[0]
        position_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        position_3[0] = in_group_3[0] - of_group_3[0] * seq_q_size
        first_column = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        first_column[0] = (lane[0] & 2) + 4 * (lane[0] >> 2 & 1)
        for i in T.unroll(64):
            out_acc[i] = T.float32(0.0)
        row_max[0] = T.float32(-1000000000000000019884624838656.0)
        row_sum[0] = T.float32(0.0)
        row_max[1] = T.float32(-1000000000000000019884624838656.0)
        row_sum[1] = T.float32(0.0)
        row_max[2] = T.float32(-1000000000000000019884624838656.0)
        row_sum[2] = T.float32(0.0)
        row_max[3] = T.float32(-1000000000000000019884624838656.0)
        row_sum[3] = T.float32(0.0)
        kv_head = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        kv_head[0] = T.Div(h[0] * hkv_size, hq_size)
        q_start = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        q_start[0] = T.Cast("int64", b[0]) * q_stride_0 + T.Cast("int64", h[0]) * q_stride_1
        k_start = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        k_start[0] = T.Cast("int64", b[0]) * k_stride_0 + T.Cast("int64", kv_head[0]) * k_stride_1
        v_start = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        v_start[0] = T.Cast("int64", b[0]) * v_stride_0 + T.Cast("int64", kv_head[0]) * v_stride_1
        q_last = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        q_last[0] = seq_q_size - 1
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
        first_block[0] = T.Div(T.max(0, 0), 32)
        last_block = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        last_block[0] = T.max(T.Div(T.max(T.min(i_4[0], seq_kv_size), 0) + 31, 32), first_block[0])
        share_size = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        share_size[0] = T.Div(last_block[0] - first_block[0] + (splits_size - 1), splits_size)
        share_begin = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        share_begin[0] = T.min(first_block[0] + share[0] * share_size[0], last_block[0])
        at_block = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        at_block[0] = T.min(share_begin[0] + share_size[0], last_block[0]) - T.Select(T.bool(False), 0, 0)
        entry_0 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        entry_0[0] = 0
        entry_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        entry_1[0] = 0
        at_block[0] = at_block[0] - 1
        k_first = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        k_first[0] = at_block[0] * 32
        k_last = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        k_last[0] = T.min(k_first[0] + 32, seq_kv_size) - 1
        i_5 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        i_5[0] = 0 - k_last[0]
        i_6 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        i_6[0] = 0 - seq_q_size
        i_7 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        i_7[0] = i_5[0]
        i_8 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        i_8[0] = i_7[0] + seq_kv_size
        i_9 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        i_9[0] = i_8[0] + i_6[0]
        entry = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        entry[0] = T.Select(at_block[0] < share_begin[0], -1, at_block[0] * 2 + T.Select(i_9[0] >= 0 and (at_block[0] + 1) * 32 <= seq_kv_size, 0, 1))
        entry_0[0] = entry[0]
        at_block[0] = at_block[0] - 1
        k_first_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        k_first_1[0] = at_block[0] * 32
        k_last_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        k_last_1[0] = T.min(k_first_1[0] + 32, seq_kv_size) - 1
        i_10 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        i_10[0] = 0 - k_last_1[0]
        i_11 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        i_11[0] = 0 - seq_q_size
        i_12 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        i_12[0] = i_10[0]
        i_13 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        i_13[0] = i_12[0] + seq_kv_size
        i_14 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        i_14[0] = i_13[0] + i_11[0]
        entry_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        entry_2[0] = T.Select(at_block[0] < share_begin[0], -1, at_block[0] * 2 + T.Select(i_14[0] >= 0 and (at_block[0] + 1) * 32 <= seq_kv_size, 0, 1))
        entry_1[0] = entry_2[0]
        turn = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        turn[0] = 0
        chunk = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        chunk[0] = v_2 & 7
        row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        row[0] = T.Div(v_2, 8)
        if T.bool(True):
            here = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            here[0] = row[0]
            in_group_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            in_group_4[0] = T.min(first_row[0] + here[0], group_rows[0] - 1)
            of_group_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            of_group_4[0] = T.Div(in_group_4[0], seq_q_size)
            head_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            head_4[0] = h[0] + of_group_4[0]
            position_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            position_4[0] = in_group_4[0] - of_group_4[0] * seq_q_size
            fetched[0] = T.uint32(0)
            fetched[1] = T.uint32(0)
            fetched[2] = T.uint32(0)
            fetched[3] = T.uint32(0)
            if first_row[0] + here[0] < group_rows[0] and position_4[0] < seq_q_size:
                T.ptx.ld(fetched[0], fetched[1], fetched[2], fetched[3], T.address_of(q[T.Cast("int64", b[0]) * q_stride_0 + T.Cast("int64", head_4[0]) * q_stride_1 + T.Cast("int64", position_4[0]) * q_stride_2 + T.Cast("int64", chunk[0] * 8)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
        if T.bool(True):
            here = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            here[0] = row[0] + 8
            in_group_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            in_group_4[0] = T.min(first_row[0] + here[0], group_rows[0] - 1)
            of_group_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            of_group_4[0] = T.Div(in_group_4[0], seq_q_size)
            head_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            head_4[0] = h[0] + of_group_4[0]
            position_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            position_4[0] = in_group_4[0] - of_group_4[0] * seq_q_size
            fetched[4] = T.uint32(0)
            fetched[5] = T.uint32(0)
            fetched[6] = T.uint32(0)
            fetched[7] = T.uint32(0)
            if first_row[0] + here[0] < group_rows[0] and position_4[0] < seq_q_size:
                T.ptx.ld(fetched[4], fetched[5], fetched[6], fetched[7], T.address_of(q[T.Cast("int64", b[0]) * q_stride_0 + T.Cast("int64", head_4[0]) * q_stride_1 + T.Cast("int64", position_4[0]) * q_stride_2 + T.Cast("int64", chunk[0] * 8)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
        if T.bool(True):
            here = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            here[0] = row[0] + 16
            in_group_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            in_group_4[0] = T.min(first_row[0] + here[0], group_rows[0] - 1)
            of_group_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            of_group_4[0] = T.Div(in_group_4[0], seq_q_size)
            head_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            head_4[0] = h[0] + of_group_4[0]
            position_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            position_4[0] = in_group_4[0] - of_group_4[0] * seq_q_size
            fetched[8] = T.uint32(0)
            fetched[9] = T.uint32(0)
            fetched[10] = T.uint32(0)
            fetched[11] = T.uint32(0)
            if first_row[0] + here[0] < group_rows[0] and position_4[0] < seq_q_size:
                T.ptx.ld(fetched[8], fetched[9], fetched[10], fetched[11], T.address_of(q[T.Cast("int64", b[0]) * q_stride_0 + T.Cast("int64", head_4[0]) * q_stride_1 + T.Cast("int64", position_4[0]) * q_stride_2 + T.Cast("int64", chunk[0] * 8)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
        if T.bool(True):
            here = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            here[0] = row[0] + 24
            in_group_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            in_group_4[0] = T.min(first_row[0] + here[0], group_rows[0] - 1)
            of_group_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            of_group_4[0] = T.Div(in_group_4[0], seq_q_size)
            head_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            head_4[0] = h[0] + of_group_4[0]
            position_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            position_4[0] = in_group_4[0] - of_group_4[0] * seq_q_size
            fetched[12] = T.uint32(0)
            fetched[13] = T.uint32(0)
            fetched[14] = T.uint32(0)
            fetched[15] = T.uint32(0)
            if first_row[0] + here[0] < group_rows[0] and position_4[0] < seq_q_size:
                T.ptx.ld(fetched[12], fetched[13], fetched[14], fetched[15], T.address_of(q[T.Cast("int64", b[0]) * q_stride_0 + T.Cast("int64", head_4[0]) * q_stride_1 + T.Cast("int64", position_4[0]) * q_stride_2 + T.Cast("int64", chunk[0] * 8)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
        chunk_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        chunk_1[0] = v_2 & 7
        row_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        row_1[0] = T.Div(v_2, 8)
        if T.bool(True):
            here = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            here[0] = row_1[0]
            in_group_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            in_group_4[0] = T.min(first_row[0] + here[0], group_rows[0] - 1)
            of_group_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            of_group_4[0] = T.Div(in_group_4[0], seq_q_size)
            head_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            head_4[0] = h[0] + of_group_4[0]
            position_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            position_4[0] = in_group_4[0] - of_group_4[0] * seq_q_size
            T.ptx.st(shared_base[0] + T.Cast("uint32", (here[0] * 8 + (chunk_1[0] ^ here[0] & 7)) * 16), fetched[0], fetched[1], fetched[2], fetched[3], "", "", "shared", "", "", "", "v4", "b32", "")
        if T.bool(True):
            here = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            here[0] = row_1[0] + 8
            in_group_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            in_group_4[0] = T.min(first_row[0] + here[0], group_rows[0] - 1)
            of_group_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            of_group_4[0] = T.Div(in_group_4[0], seq_q_size)
            head_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            head_4[0] = h[0] + of_group_4[0]
            position_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            position_4[0] = in_group_4[0] - of_group_4[0] * seq_q_size
            T.ptx.st(shared_base[0] + T.Cast("uint32", (here[0] * 8 + (chunk_1[0] ^ here[0] & 7)) * 16), fetched[4], fetched[5], fetched[6], fetched[7], "", "", "shared", "", "", "", "v4", "b32", "")
        if T.bool(True):
            here = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            here[0] = row_1[0] + 16
            in_group_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            in_group_4[0] = T.min(first_row[0] + here[0], group_rows[0] - 1)
            of_group_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            of_group_4[0] = T.Div(in_group_4[0], seq_q_size)
            head_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            head_4[0] = h[0] + of_group_4[0]
            position_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            position_4[0] = in_group_4[0] - of_group_4[0] * seq_q_size
            T.ptx.st(shared_base[0] + T.Cast("uint32", (here[0] * 8 + (chunk_1[0] ^ here[0] & 7)) * 16), fetched[8], fetched[9], fetched[10], fetched[11], "", "", "shared", "", "", "", "v4", "b32", "")
        if T.bool(True):
            here = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            here[0] = row_1[0] + 24
            in_group_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            in_group_4[0] = T.min(first_row[0] + here[0], group_rows[0] - 1)
            of_group_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            of_group_4[0] = T.Div(in_group_4[0], seq_q_size)
            head_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            head_4[0] = h[0] + of_group_4[0]
            position_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            position_4[0] = in_group_4[0] - of_group_4[0] * seq_q_size
            T.ptx.st(shared_base[0] + T.Cast("uint32", (here[0] * 8 + (chunk_1[0] ^ here[0] & 7)) * 16), fetched[12], fetched[13], fetched[14], fetched[15], "", "", "shared", "", "", "", "v4", "b32", "")
        chunk_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        chunk_2[0] = v_2 & 7
        row_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        row_2[0] = T.Div(v_2, 8)
        if T.bool(True):
            here = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            here[0] = row_2[0] + 32
            in_group_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            in_group_4[0] = T.min(first_row[0] + here[0], group_rows[0] - 1)
            of_group_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            of_group_4[0] = T.Div(in_group_4[0], seq_q_size)
            head_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            head_4[0] = h[0] + of_group_4[0]
            position_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            position_4[0] = in_group_4[0] - of_group_4[0] * seq_q_size
            fetched[0] = T.uint32(0)
            fetched[1] = T.uint32(0)
            fetched[2] = T.uint32(0)
            fetched[3] = T.uint32(0)
            if first_row[0] + here[0] < group_rows[0] and position_4[0] < seq_q_size:
                T.ptx.ld(fetched[0], fetched[1], fetched[2], fetched[3], T.address_of(q[T.Cast("int64", b[0]) * q_stride_0 + T.Cast("int64", head_4[0]) * q_stride_1 + T.Cast("int64", position_4[0]) * q_stride_2 + T.Cast("int64", chunk_2[0] * 8)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
        if T.bool(True):
            here = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            here[0] = row_2[0] + 40
            in_group_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            in_group_4[0] = T.min(first_row[0] + here[0], group_rows[0] - 1)
            of_group_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            of_group_4[0] = T.Div(in_group_4[0], seq_q_size)
            head_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            head_4[0] = h[0] + of_group_4[0]
            position_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            position_4[0] = in_group_4[0] - of_group_4[0] * seq_q_size
            fetched[4] = T.uint32(0)
            fetched[5] = T.uint32(0)
            fetched[6] = T.uint32(0)
            fetched[7] = T.uint32(0)
            if first_row[0] + here[0] < group_rows[0] and position_4[0] < seq_q_size:
                T.ptx.ld(fetched[4], fetched[5], fetched[6], fetched[7], T.address_of(q[T.Cast("int64", b[0]) * q_stride_0 + T.Cast("int64", head_4[0]) * q_stride_1 + T.Cast("int64", position_4[0]) * q_stride_2 + T.Cast("int64", chunk_2[0] * 8)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
        if T.bool(True):
            here = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            here[0] = row_2[0] + 48
            in_group_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            in_group_4[0] = T.min(first_row[0] + here[0], group_rows[0] - 1)
            of_group_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            of_group_4[0] = T.Div(in_group_4[0], seq_q_size)
            head_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            head_4[0] = h[0] + of_group_4[0]
            position_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            position_4[0] = in_group_4[0] - of_group_4[0] * seq_q_size
            fetched[8] = T.uint32(0)
            fetched[9] = T.uint32(0)
            fetched[10] = T.uint32(0)
            fetched[11] = T.uint32(0)
            if first_row[0] + here[0] < group_rows[0] and position_4[0] < seq_q_size:
                T.ptx.ld(fetched[8], fetched[9], fetched[10], fetched[11], T.address_of(q[T.Cast("int64", b[0]) * q_stride_0 + T.Cast("int64", head_4[0]) * q_stride_1 + T.Cast("int64", position_4[0]) * q_stride_2 + T.Cast("int64", chunk_2[0] * 8)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
        if T.bool(True):
            here = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            here[0] = row_2[0] + 56
            in_group_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            in_group_4[0] = T.min(first_row[0] + here[0], group_rows[0] - 1)
            of_group_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            of_group_4[0] = T.Div(in_group_4[0], seq_q_size)
            head_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            head_4[0] = h[0] + of_group_4[0]
            position_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            position_4[0] = in_group_4[0] - of_group_4[0] * seq_q_size
            fetched[12] = T.uint32(0)
            fetched[13] = T.uint32(0)
            fetched[14] = T.uint32(0)
            fetched[15] = T.uint32(0)
            if first_row[0] + here[0] < group_rows[0] and position_4[0] < seq_q_size:
                T.ptx.ld(fetched[12], fetched[13], fetched[14], fetched[15], T.address_of(q[T.Cast("int64", b[0]) * q_stride_0 + T.Cast("int64", head_4[0]) * q_stride_1 + T.Cast("int64", position_4[0]) * q_stride_2 + T.Cast("int64", chunk_2[0] * 8)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
        chunk_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        chunk_3[0] = v_2 & 7
        row_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        row_3[0] = T.Div(v_2, 8)
        if T.bool(True):
            here = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            here[0] = row_3[0] + 32
            in_group_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            in_group_4[0] = T.min(first_row[0] + here[0], group_rows[0] - 1)
            of_group_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            of_group_4[0] = T.Div(in_group_4[0], seq_q_size)
            head_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            head_4[0] = h[0] + of_group_4[0]
            position_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            position_4[0] = in_group_4[0] - of_group_4[0] * seq_q_size
            T.ptx.st(shared_base[0] + T.Cast("uint32", (here[0] * 8 + (chunk_3[0] ^ here[0] & 7)) * 16), fetched[0], fetched[1], fetched[2], fetched[3], "", "", "shared", "", "", "", "v4", "b32", "")
        if T.bool(True):
            here = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            here[0] = row_3[0] + 40
            in_group_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            in_group_4[0] = T.min(first_row[0] + here[0], group_rows[0] - 1)
            of_group_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            of_group_4[0] = T.Div(in_group_4[0], seq_q_size)
            head_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            head_4[0] = h[0] + of_group_4[0]
            position_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            position_4[0] = in_group_4[0] - of_group_4[0] * seq_q_size
            T.ptx.st(shared_base[0] + T.Cast("uint32", (here[0] * 8 + (chunk_3[0] ^ here[0] & 7)) * 16), fetched[4], fetched[5], fetched[6], fetched[7], "", "", "shared", "", "", "", "v4", "b32", "")
        if T.bool(True):
            here = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            here[0] = row_3[0] + 48
            in_group_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            in_group_4[0] = T.min(first_row[0] + here[0], group_rows[0] - 1)
            of_group_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            of_group_4[0] = T.Div(in_group_4[0], seq_q_size)
            head_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            head_4[0] = h[0] + of_group_4[0]
            position_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            position_4[0] = in_group_4[0] - of_group_4[0] * seq_q_size
            T.ptx.st(shared_base[0] + T.Cast("uint32", (here[0] * 8 + (chunk_3[0] ^ here[0] & 7)) * 16), fetched[8], fetched[9], fetched[10], fetched[11], "", "", "shared", "", "", "", "v4", "b32", "")
        if T.bool(True):
            here = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            here[0] = row_3[0] + 56
            in_group_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            in_group_4[0] = T.min(first_row[0] + here[0], group_rows[0] - 1)
            of_group_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            of_group_4[0] = T.Div(in_group_4[0], seq_q_size)
            head_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            head_4[0] = h[0] + of_group_4[0]
            position_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            position_4[0] = in_group_4[0] - of_group_4[0] * seq_q_size
            T.ptx.st(shared_base[0] + T.Cast("uint32", (here[0] * 8 + (chunk_3[0] ^ here[0] & 7)) * 16), fetched[12], fetched[13], fetched[14], fetched[15], "", "", "shared", "", "", "", "v4", "b32", "")
        first_key = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        first_key[0] = (entry_0[0] >> 1) * 32
        if entry_0[0] >= 0:
            if first_key[0] + 32 <= seq_kv_size:
                chunk_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                chunk_4[0] = v_2 & 7
                row_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                row_4[0] = T.Div(v_2, 8)
                element = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                element[0] = T.cuda.func_call("attngen_opaque", k_start[0] + T.Cast("int64", first_key[0] + row_4[0]) * k_stride_2 + T.Cast("int64", chunk_4[0] * 8), source_code="__forceinline__ __device__ int64_t attngen_opaque(int64_t x) { uint64_t y; asm(\"mov.b64 %0, %1;\" : \"=l\"(y) : \"l\"((uint64_t)x)); return y; }\n", return_type="int64")
                if T.bool(True):
                    T.ptx.ld(fetched[0], fetched[1], fetched[2], fetched[3], T.address_of(k[element[0]]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                if T.bool(True):
                    T.ptx.ld(fetched[4], fetched[5], fetched[6], fetched[7], T.address_of(k[element[0] + k_stride_2 * T.int64(8)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                if T.bool(True):
                    T.ptx.ld(fetched[8], fetched[9], fetched[10], fetched[11], T.address_of(k[element[0] + k_stride_2 * T.int64(16)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                if T.bool(True):
                    T.ptx.ld(fetched[12], fetched[13], fetched[14], fetched[15], T.address_of(k[element[0] + k_stride_2 * T.int64(24)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
            else:
                chunk_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                chunk_4[0] = v_2 & 7
                row_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                row_4[0] = T.Div(v_2, 8)
                element = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                element[0] = T.cuda.func_call("attngen_opaque", k_start[0] + T.Cast("int64", first_key[0] + row_4[0]) * k_stride_2 + T.Cast("int64", chunk_4[0] * 8), source_code="__forceinline__ __device__ int64_t attngen_opaque(int64_t x) { uint64_t y; asm(\"mov.b64 %0, %1;\" : \"=l\"(y) : \"l\"((uint64_t)x)); return y; }\n", return_type="int64")
                if T.bool(True):
                    fetched[0] = T.uint32(0)
                    fetched[1] = T.uint32(0)
                    fetched[2] = T.uint32(0)
                    fetched[3] = T.uint32(0)
                    if first_key[0] + row_4[0] < seq_kv_size:
                        T.ptx.ld(fetched[0], fetched[1], fetched[2], fetched[3], T.address_of(k[element[0]]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                if T.bool(True):
                    fetched[4] = T.uint32(0)
                    fetched[5] = T.uint32(0)
                    fetched[6] = T.uint32(0)
                    fetched[7] = T.uint32(0)
                    if first_key[0] + (row_4[0] + 8) < seq_kv_size:
                        T.ptx.ld(fetched[4], fetched[5], fetched[6], fetched[7], T.address_of(k[element[0] + k_stride_2 * T.int64(8)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                if T.bool(True):
                    fetched[8] = T.uint32(0)
                    fetched[9] = T.uint32(0)
                    fetched[10] = T.uint32(0)
                    fetched[11] = T.uint32(0)
                    if first_key[0] + (row_4[0] + 16) < seq_kv_size:
                        T.ptx.ld(fetched[8], fetched[9], fetched[10], fetched[11], T.address_of(k[element[0] + k_stride_2 * T.int64(16)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                if T.bool(True):
                    fetched[12] = T.uint32(0)
                    fetched[13] = T.uint32(0)
                    fetched[14] = T.uint32(0)
                    fetched[15] = T.uint32(0)
                    if first_key[0] + (row_4[0] + 24) < seq_kv_size:
                        T.ptx.ld(fetched[12], fetched[13], fetched[14], fetched[15], T.address_of(k[element[0] + k_stride_2 * T.int64(24)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
        queries = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        queries[0] = shared_base[0] + T.Cast("uint32", warp[0] * 32) * T.uint32(128)
        reads = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        reads[0] = queries[0] + T.Cast("uint32", (((lane[0] & 3) + 4 * (lane[0] >> 4 & 1) + 8 * (lane[0] >> 3 & 1)) * 8 + (0 ^ (lane[0] & 3) + 4 * (lane[0] >> 4 & 1) + 8 * (lane[0] >> 3 & 1) & 7)) * 16)
        while entry_0[0] >= 0:
            chunk_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            chunk_4[0] = v_2 & 7
            row_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            row_4[0] = T.Div(v_2, 8)
            element = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            element[0] = T.cuda.func_call("attngen_opaque", k_start[0] + T.Cast("int64", row_4[0]) * k_stride_2 + T.Cast("int64", chunk_4[0] * 8), source_code="__forceinline__ __device__ int64_t attngen_opaque(int64_t x) { uint64_t y; asm(\"mov.b64 %0, %1;\" : \"=l\"(y) : \"l\"((uint64_t)x)); return y; }\n", return_type="int64")
            if T.bool(True):
                T.ptx.st(shared_base[0] + T.uint32(8192) + T.Cast("uint32", (row_4[0] * 8 + (chunk_4[0] ^ row_4[0] & 7)) * 16), fetched[0], fetched[1], fetched[2], fetched[3], "", "", "shared", "", "", "", "v4", "b32", "")
            if T.bool(True):
                T.ptx.st(shared_base[0] + T.uint32(8192) + T.Cast("uint32", ((row_4[0] + 8) * 8 + (chunk_4[0] ^ row_4[0] + 8 & 7)) * 16), fetched[4], fetched[5], fetched[6], fetched[7], "", "", "shared", "", "", "", "v4", "b32", "")
            if T.bool(True):
                T.ptx.st(shared_base[0] + T.uint32(8192) + T.Cast("uint32", ((row_4[0] + 16) * 8 + (chunk_4[0] ^ row_4[0] + 16 & 7)) * 16), fetched[8], fetched[9], fetched[10], fetched[11], "", "", "shared", "", "", "", "v4", "b32", "")
            if T.bool(True):
                T.ptx.st(shared_base[0] + T.uint32(8192) + T.Cast("uint32", ((row_4[0] + 24) * 8 + (chunk_4[0] ^ row_4[0] + 24 & 7)) * 16), fetched[12], fetched[13], fetched[14], fetched[15], "", "", "shared", "", "", "", "v4", "b32", "")
            T.cuda.cta_sync()
            first_key_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            first_key_1[0] = (entry_0[0] >> 1) * 32
            if entry_0[0] >= 0:
                if first_key_1[0] + 32 <= seq_kv_size:
                    chunk_5 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    chunk_5[0] = v_2 & 7
                    row_5 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    row_5[0] = T.Div(v_2, 8)
                    element_1 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    element_1[0] = T.cuda.func_call("attngen_opaque", v_start[0] + T.Cast("int64", first_key_1[0] + row_5[0]) * v_stride_2 + T.Cast("int64", chunk_5[0] * 8), source_code="__forceinline__ __device__ int64_t attngen_opaque(int64_t x) { uint64_t y; asm(\"mov.b64 %0, %1;\" : \"=l\"(y) : \"l\"((uint64_t)x)); return y; }\n", return_type="int64")
                    if T.bool(True):
                        T.ptx.ld(fetched[0], fetched[1], fetched[2], fetched[3], T.address_of(v[element_1[0]]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                    if T.bool(True):
                        T.ptx.ld(fetched[4], fetched[5], fetched[6], fetched[7], T.address_of(v[element_1[0] + v_stride_2 * T.int64(8)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                    if T.bool(True):
                        T.ptx.ld(fetched[8], fetched[9], fetched[10], fetched[11], T.address_of(v[element_1[0] + v_stride_2 * T.int64(16)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                    if T.bool(True):
                        T.ptx.ld(fetched[12], fetched[13], fetched[14], fetched[15], T.address_of(v[element_1[0] + v_stride_2 * T.int64(24)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                else:
                    chunk_5 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    chunk_5[0] = v_2 & 7
                    row_5 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    row_5[0] = T.Div(v_2, 8)
                    element_1 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    element_1[0] = T.cuda.func_call("attngen_opaque", v_start[0] + T.Cast("int64", first_key_1[0] + row_5[0]) * v_stride_2 + T.Cast("int64", chunk_5[0] * 8), source_code="__forceinline__ __device__ int64_t attngen_opaque(int64_t x) { uint64_t y; asm(\"mov.b64 %0, %1;\" : \"=l\"(y) : \"l\"((uint64_t)x)); return y; }\n", return_type="int64")
                    if T.bool(True):
                        fetched[0] = T.uint32(0)
                        fetched[1] = T.uint32(0)
                        fetched[2] = T.uint32(0)
                        fetched[3] = T.uint32(0)
                        if first_key_1[0] + row_5[0] < seq_kv_size:
                            T.ptx.ld(fetched[0], fetched[1], fetched[2], fetched[3], T.address_of(v[element_1[0]]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                    if T.bool(True):
                        fetched[4] = T.uint32(0)
                        fetched[5] = T.uint32(0)
                        fetched[6] = T.uint32(0)
                        fetched[7] = T.uint32(0)
                        if first_key_1[0] + (row_5[0] + 8) < seq_kv_size:
                            T.ptx.ld(fetched[4], fetched[5], fetched[6], fetched[7], T.address_of(v[element_1[0] + v_stride_2 * T.int64(8)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                    if T.bool(True):
                        fetched[8] = T.uint32(0)
                        fetched[9] = T.uint32(0)
                        fetched[10] = T.uint32(0)
                        fetched[11] = T.uint32(0)
                        if first_key_1[0] + (row_5[0] + 16) < seq_kv_size:
                            T.ptx.ld(fetched[8], fetched[9], fetched[10], fetched[11], T.address_of(v[element_1[0] + v_stride_2 * T.int64(16)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                    if T.bool(True):
                        fetched[12] = T.uint32(0)
                        fetched[13] = T.uint32(0)
                        fetched[14] = T.uint32(0)
                        fetched[15] = T.uint32(0)
                        if first_key_1[0] + (row_5[0] + 24) < seq_kv_size:
                            T.ptx.ld(fetched[12], fetched[13], fetched[14], fetched[15], T.address_of(v[element_1[0] + v_stride_2 * T.int64(24)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
            with T.attr({"attngen.block": "s_gemm"}):
                for i_15 in T.unroll(32):
                    scores[i_15] = T.float32(0.0)
                reads_1 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                reads_1[0] = shared_base[0] + T.uint32(8192) + T.Cast("uint32", (((lane[0] & 3) + 4 * (lane[0] >> 2 & 1) + 8 * (lane[0] >> 4 & 1)) * 8 + (0 ^ (lane[0] & 3) + 4 * (lane[0] >> 2 & 1) + 8 * (lane[0] >> 4 & 1) & 7)) * 16)
                T.ptx.ld(a_operand[0], a_operand[1], a_operand[2], a_operand[3], reads[0], "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.ld(a_operand[4], a_operand[5], a_operand[6], a_operand[7], reads[0] + T.uint32(2048), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.ld(b_operand[0], b_operand[1], b_operand[2], b_operand[3], reads_1[0], "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.ld(b_operand[4], b_operand[5], b_operand[6], b_operand[7], reads_1[0] + T.uint32(2048), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.mma(scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], a_operand[0], a_operand[1], b_operand[0], b_operand[1], scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], a_operand[4], a_operand[5], b_operand[0], b_operand[1], scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], a_operand[0], a_operand[1], b_operand[4], b_operand[5], scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], a_operand[4], a_operand[5], b_operand[4], b_operand[5], scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], a_operand[2], a_operand[3], b_operand[2], b_operand[3], scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], a_operand[6], a_operand[7], b_operand[2], b_operand[3], scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], a_operand[2], a_operand[3], b_operand[6], b_operand[7], scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], a_operand[6], a_operand[7], b_operand[6], b_operand[7], scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ld(a_operand[0], a_operand[1], a_operand[2], a_operand[3], reads[0] ^ T.uint32(16), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.ld(a_operand[4], a_operand[5], a_operand[6], a_operand[7], (reads[0] ^ T.uint32(16)) + T.uint32(2048), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.ld(b_operand[0], b_operand[1], b_operand[2], b_operand[3], reads_1[0] ^ T.uint32(16), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.ld(b_operand[4], b_operand[5], b_operand[6], b_operand[7], (reads_1[0] ^ T.uint32(16)) + T.uint32(2048), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.mma(scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], a_operand[0], a_operand[1], b_operand[0], b_operand[1], scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], a_operand[4], a_operand[5], b_operand[0], b_operand[1], scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], a_operand[0], a_operand[1], b_operand[4], b_operand[5], scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], a_operand[4], a_operand[5], b_operand[4], b_operand[5], scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], a_operand[2], a_operand[3], b_operand[2], b_operand[3], scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], a_operand[6], a_operand[7], b_operand[2], b_operand[3], scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], a_operand[2], a_operand[3], b_operand[6], b_operand[7], scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], a_operand[6], a_operand[7], b_operand[6], b_operand[7], scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ld(a_operand[0], a_operand[1], a_operand[2], a_operand[3], reads[0] ^ T.uint32(32), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.ld(a_operand[4], a_operand[5], a_operand[6], a_operand[7], (reads[0] ^ T.uint32(32)) + T.uint32(2048), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.ld(b_operand[0], b_operand[1], b_operand[2], b_operand[3], reads_1[0] ^ T.uint32(32), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.ld(b_operand[4], b_operand[5], b_operand[6], b_operand[7], (reads_1[0] ^ T.uint32(32)) + T.uint32(2048), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.mma(scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], a_operand[0], a_operand[1], b_operand[0], b_operand[1], scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], a_operand[4], a_operand[5], b_operand[0], b_operand[1], scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], a_operand[0], a_operand[1], b_operand[4], b_operand[5], scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], a_operand[4], a_operand[5], b_operand[4], b_operand[5], scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], a_operand[2], a_operand[3], b_operand[2], b_operand[3], scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], a_operand[6], a_operand[7], b_operand[2], b_operand[3], scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], a_operand[2], a_operand[3], b_operand[6], b_operand[7], scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], a_operand[6], a_operand[7], b_operand[6], b_operand[7], scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ld(a_operand[0], a_operand[1], a_operand[2], a_operand[3], reads[0] ^ T.uint32(48), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.ld(a_operand[4], a_operand[5], a_operand[6], a_operand[7], (reads[0] ^ T.uint32(48)) + T.uint32(2048), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.ld(b_operand[0], b_operand[1], b_operand[2], b_operand[3], reads_1[0] ^ T.uint32(48), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.ld(b_operand[4], b_operand[5], b_operand[6], b_operand[7], (reads_1[0] ^ T.uint32(48)) + T.uint32(2048), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.mma(scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], a_operand[0], a_operand[1], b_operand[0], b_operand[1], scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], a_operand[4], a_operand[5], b_operand[0], b_operand[1], scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], a_operand[0], a_operand[1], b_operand[4], b_operand[5], scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], a_operand[4], a_operand[5], b_operand[4], b_operand[5], scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], a_operand[2], a_operand[3], b_operand[2], b_operand[3], scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], a_operand[6], a_operand[7], b_operand[2], b_operand[3], scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], a_operand[2], a_operand[3], b_operand[6], b_operand[7], scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], a_operand[6], a_operand[7], b_operand[6], b_operand[7], scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ld(a_operand[0], a_operand[1], a_operand[2], a_operand[3], reads[0] ^ T.uint32(64), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.ld(a_operand[4], a_operand[5], a_operand[6], a_operand[7], (reads[0] ^ T.uint32(64)) + T.uint32(2048), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.ld(b_operand[0], b_operand[1], b_operand[2], b_operand[3], reads_1[0] ^ T.uint32(64), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.ld(b_operand[4], b_operand[5], b_operand[6], b_operand[7], (reads_1[0] ^ T.uint32(64)) + T.uint32(2048), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.mma(scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], a_operand[0], a_operand[1], b_operand[0], b_operand[1], scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], a_operand[4], a_operand[5], b_operand[0], b_operand[1], scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], a_operand[0], a_operand[1], b_operand[4], b_operand[5], scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], a_operand[4], a_operand[5], b_operand[4], b_operand[5], scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], a_operand[2], a_operand[3], b_operand[2], b_operand[3], scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], a_operand[6], a_operand[7], b_operand[2], b_operand[3], scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], a_operand[2], a_operand[3], b_operand[6], b_operand[7], scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], a_operand[6], a_operand[7], b_operand[6], b_operand[7], scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ld(a_operand[0], a_operand[1], a_operand[2], a_operand[3], reads[0] ^ T.uint32(80), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.ld(a_operand[4], a_operand[5], a_operand[6], a_operand[7], (reads[0] ^ T.uint32(80)) + T.uint32(2048), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.ld(b_operand[0], b_operand[1], b_operand[2], b_operand[3], reads_1[0] ^ T.uint32(80), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.ld(b_operand[4], b_operand[5], b_operand[6], b_operand[7], (reads_1[0] ^ T.uint32(80)) + T.uint32(2048), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.mma(scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], a_operand[0], a_operand[1], b_operand[0], b_operand[1], scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], a_operand[4], a_operand[5], b_operand[0], b_operand[1], scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], a_operand[0], a_operand[1], b_operand[4], b_operand[5], scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], a_operand[4], a_operand[5], b_operand[4], b_operand[5], scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], a_operand[2], a_operand[3], b_operand[2], b_operand[3], scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], a_operand[6], a_operand[7], b_operand[2], b_operand[3], scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], a_operand[2], a_operand[3], b_operand[6], b_operand[7], scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], a_operand[6], a_operand[7], b_operand[6], b_operand[7], scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ld(a_operand[0], a_operand[1], a_operand[2], a_operand[3], reads[0] ^ T.uint32(96), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.ld(a_operand[4], a_operand[5], a_operand[6], a_operand[7], (reads[0] ^ T.uint32(96)) + T.uint32(2048), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.ld(b_operand[0], b_operand[1], b_operand[2], b_operand[3], reads_1[0] ^ T.uint32(96), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.ld(b_operand[4], b_operand[5], b_operand[6], b_operand[7], (reads_1[0] ^ T.uint32(96)) + T.uint32(2048), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.mma(scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], a_operand[0], a_operand[1], b_operand[0], b_operand[1], scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], a_operand[4], a_operand[5], b_operand[0], b_operand[1], scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], a_operand[0], a_operand[1], b_operand[4], b_operand[5], scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], a_operand[4], a_operand[5], b_operand[4], b_operand[5], scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], a_operand[2], a_operand[3], b_operand[2], b_operand[3], scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], a_operand[6], a_operand[7], b_operand[2], b_operand[3], scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], a_operand[2], a_operand[3], b_operand[6], b_operand[7], scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], a_operand[6], a_operand[7], b_operand[6], b_operand[7], scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ld(a_operand[0], a_operand[1], a_operand[2], a_operand[3], reads[0] ^ T.uint32(112), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.ld(a_operand[4], a_operand[5], a_operand[6], a_operand[7], (reads[0] ^ T.uint32(112)) + T.uint32(2048), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.ld(b_operand[0], b_operand[1], b_operand[2], b_operand[3], reads_1[0] ^ T.uint32(112), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.ld(b_operand[4], b_operand[5], b_operand[6], b_operand[7], (reads_1[0] ^ T.uint32(112)) + T.uint32(2048), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.mma(scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], a_operand[0], a_operand[1], b_operand[0], b_operand[1], scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], a_operand[4], a_operand[5], b_operand[0], b_operand[1], scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], a_operand[0], a_operand[1], b_operand[4], b_operand[5], scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], a_operand[4], a_operand[5], b_operand[4], b_operand[5], scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], a_operand[2], a_operand[3], b_operand[2], b_operand[3], scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], a_operand[6], a_operand[7], b_operand[2], b_operand[3], scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], a_operand[2], a_operand[3], b_operand[6], b_operand[7], scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], a_operand[6], a_operand[7], b_operand[6], b_operand[7], scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], "sync", "aligned", "m8n8k4", "row", "col", "f32", "f16", "f16", "f32", "")
            k_first_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            k_first_2[0] = (entry_0[0] >> 1) * 32
            with T.attr({"attngen.block": "s_mod"}):
                if entry_0[0] & 1 != 0:
                    first_key_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    first_key_2[0] = k_first_2[0] + first_column[0]
                    i_15 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_15[0] = 0 - seq_q_size
                    i_16 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_16[0] = position[0] + seq_kv_size
                    i_17 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_17[0] = i_16[0] + i_15[0]
                    i_18 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_18[0] = i_17[0] + 1
                    end = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    end[0] = T.min(seq_kv_size, i_18[0]) - first_key_2[0]
                    i_19 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_19[0] = 0 - seq_q_size
                    i_20 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_20[0] = position_1[0] + seq_kv_size
                    i_21 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_21[0] = i_20[0] + i_19[0]
                    i_22 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_22[0] = i_21[0] + 1
                    end_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    end_1[0] = T.min(seq_kv_size, i_22[0]) - first_key_2[0]
                    i_23 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_23[0] = 0 - seq_q_size
                    i_24 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_24[0] = position_2[0] + seq_kv_size
                    i_25 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_25[0] = i_24[0] + i_23[0]
                    i_26 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_26[0] = i_25[0] + 1
                    end_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    end_2[0] = T.min(seq_kv_size, i_26[0]) - first_key_2[0]
                    i_27 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_27[0] = 0 - seq_q_size
                    i_28 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_28[0] = position_3[0] + seq_kv_size
                    i_29 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_29[0] = i_28[0] + i_27[0]
                    i_30 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_30[0] = i_29[0] + 1
                    end_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    end_3[0] = T.min(seq_kv_size, i_30[0]) - first_key_2[0]
                    for j in T.unroll(2):
                        if T.bool(True):
                            scores[8 * j] = T.Select(j * 16 < end[0], scores[8 * j], T.float32("-inf"))
                            scores[8 * j + 1] = T.Select(j * 16 + 1 < end[0], scores[8 * j + 1], T.float32("-inf"))
                            scores[8 * j + 4] = T.Select(j * 16 + 8 < end[0], scores[8 * j + 4], T.float32("-inf"))
                            scores[8 * j + 5] = T.Select(j * 16 + 9 < end[0], scores[8 * j + 5], T.float32("-inf"))
                            scores[8 * j + 2] = T.Select(j * 16 < end_1[0], scores[8 * j + 2], T.float32("-inf"))
                            scores[8 * j + 3] = T.Select(j * 16 + 1 < end_1[0], scores[8 * j + 3], T.float32("-inf"))
                            scores[8 * j + 6] = T.Select(j * 16 + 8 < end_1[0], scores[8 * j + 6], T.float32("-inf"))
                            scores[8 * j + 7] = T.Select(j * 16 + 9 < end_1[0], scores[8 * j + 7], T.float32("-inf"))
                            scores[8 * j + 16] = T.Select(j * 16 < end_2[0], scores[8 * j + 16], T.float32("-inf"))
                            scores[8 * j + 17] = T.Select(j * 16 + 1 < end_2[0], scores[8 * j + 17], T.float32("-inf"))
                            scores[8 * j + 20] = T.Select(j * 16 + 8 < end_2[0], scores[8 * j + 20], T.float32("-inf"))
                            scores[8 * j + 21] = T.Select(j * 16 + 9 < end_2[0], scores[8 * j + 21], T.float32("-inf"))
                            scores[8 * j + 18] = T.Select(j * 16 < end_3[0], scores[8 * j + 18], T.float32("-inf"))
                            scores[8 * j + 19] = T.Select(j * 16 + 1 < end_3[0], scores[8 * j + 19], T.float32("-inf"))
                            scores[8 * j + 22] = T.Select(j * 16 + 8 < end_3[0], scores[8 * j + 22], T.float32("-inf"))
                            scores[8 * j + 23] = T.Select(j * 16 + 9 < end_3[0], scores[8 * j + 23], T.float32("-inf"))
            with T.attr({"attngen.block": "softmax"}):
                best = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                offset = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                best[0] = row_max[0]
                best[1] = row_max[1]
                best[2] = row_max[2]
                best[3] = row_max[3]
                for j in T.unroll(2):
                    if T.bool(True):
                        best[0] = T.max(best[0], scores[8 * j])
                        best[0] = T.max(best[0], scores[8 * j + 1])
                        best[0] = T.max(best[0], scores[8 * j + 4])
                        best[0] = T.max(best[0], scores[8 * j + 5])
                        best[1] = T.max(best[1], scores[8 * j + 2])
                        best[1] = T.max(best[1], scores[8 * j + 3])
                        best[1] = T.max(best[1], scores[8 * j + 6])
                        best[1] = T.max(best[1], scores[8 * j + 7])
                        best[2] = T.max(best[2], scores[8 * j + 16])
                        best[2] = T.max(best[2], scores[8 * j + 17])
                        best[2] = T.max(best[2], scores[8 * j + 20])
                        best[2] = T.max(best[2], scores[8 * j + 21])
                        best[3] = T.max(best[3], scores[8 * j + 18])
                        best[3] = T.max(best[3], scores[8 * j + 19])
                        best[3] = T.max(best[3], scores[8 * j + 22])
                        best[3] = T.max(best[3], scores[8 * j + 23])
                if T.cuda.func_call("attngen_any_lane", T.Cast("int32", T.Or(T.bool(False), (best[0] - row_max[0]) * factor[0] > T.float32(8.0)) or (best[1] - row_max[1]) * factor[0] > T.float32(8.0) or (best[2] - row_max[2]) * factor[0] > T.float32(8.0) or (best[3] - row_max[3]) * factor[0] > T.float32(8.0)), source_code="__forceinline__ __device__ int attngen_any_lane(int x) { return __any_sync(0xffffffffu, x); }\n", return_type="int32") != 0:
                    best[0] = T.max(best[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), best[0], 2, 32))
                    best[1] = T.max(best[1], T.cuda.__shfl_xor_sync(T.uint32(4294967295), best[1], 2, 32))
                    best[2] = T.max(best[2], T.cuda.__shfl_xor_sync(T.uint32(4294967295), best[2], 2, 32))
                    best[3] = T.max(best[3], T.cuda.__shfl_xor_sync(T.uint32(4294967295), best[3], 2, 32))
                    best[0] = T.max(best[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), best[0], 4, 32))
                    best[1] = T.max(best[1], T.cuda.__shfl_xor_sync(T.uint32(4294967295), best[1], 4, 32))
                    best[2] = T.max(best[2], T.cuda.__shfl_xor_sync(T.uint32(4294967295), best[2], 4, 32))
                    best[3] = T.max(best[3], T.cuda.__shfl_xor_sync(T.uint32(4294967295), best[3], 4, 32))
                    shrink[0] = T.cuda.func_call("attngen_ex2", T.float32(0.0) - (best[0] - row_max[0]) * factor[0], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                    row_sum[0] = row_sum[0] * shrink[0]
                    row_max[0] = best[0]
                    shrink[1] = T.cuda.func_call("attngen_ex2", T.float32(0.0) - (best[1] - row_max[1]) * factor[0], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                    row_sum[1] = row_sum[1] * shrink[1]
                    row_max[1] = best[1]
                    shrink[2] = T.cuda.func_call("attngen_ex2", T.float32(0.0) - (best[2] - row_max[2]) * factor[0], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                    row_sum[2] = row_sum[2] * shrink[2]
                    row_max[2] = best[2]
                    shrink[3] = T.cuda.func_call("attngen_ex2", T.float32(0.0) - (best[3] - row_max[3]) * factor[0], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                    row_sum[3] = row_sum[3] * shrink[3]
                    row_max[3] = best[3]
                    for j in T.unroll(4):
                        out_acc[8 * j] = out_acc[8 * j] * shrink[0]
                        out_acc[8 * j + 1] = out_acc[8 * j + 1] * shrink[0]
                        out_acc[8 * j + 4] = out_acc[8 * j + 4] * shrink[0]
                        out_acc[8 * j + 5] = out_acc[8 * j + 5] * shrink[0]
                        out_acc[8 * j + 2] = out_acc[8 * j + 2] * shrink[1]
                        out_acc[8 * j + 3] = out_acc[8 * j + 3] * shrink[1]
                        out_acc[8 * j + 6] = out_acc[8 * j + 6] * shrink[1]
                        out_acc[8 * j + 7] = out_acc[8 * j + 7] * shrink[1]
                        out_acc[8 * j + 32] = out_acc[8 * j + 32] * shrink[2]
                        out_acc[8 * j + 33] = out_acc[8 * j + 33] * shrink[2]
                        out_acc[8 * j + 36] = out_acc[8 * j + 36] * shrink[2]
                        out_acc[8 * j + 37] = out_acc[8 * j + 37] * shrink[2]
                        out_acc[8 * j + 34] = out_acc[8 * j + 34] * shrink[3]
                        out_acc[8 * j + 35] = out_acc[8 * j + 35] * shrink[3]
                        out_acc[8 * j + 38] = out_acc[8 * j + 38] * shrink[3]
                        out_acc[8 * j + 39] = out_acc[8 * j + 39] * shrink[3]
                offset[0] = T.Select(row_max[0] <= T.float32(-1000000000000000019884624838656.0), T.float32(0.0), row_max[0] * factor[0])
                offset[1] = T.Select(row_max[1] <= T.float32(-1000000000000000019884624838656.0), T.float32(0.0), row_max[1] * factor[0])
                offset[2] = T.Select(row_max[2] <= T.float32(-1000000000000000019884624838656.0), T.float32(0.0), row_max[2] * factor[0])
                offset[3] = T.Select(row_max[3] <= T.float32(-1000000000000000019884624838656.0), T.float32(0.0), row_max[3] * factor[0])
            chunk_5 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            chunk_5[0] = v_2 & 7
            row_5 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            row_5[0] = T.Div(v_2, 8)
            element_1 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            element_1[0] = T.cuda.func_call("attngen_opaque", v_start[0] + T.Cast("int64", row_5[0]) * v_stride_2 + T.Cast("int64", chunk_5[0] * 8), source_code="__forceinline__ __device__ int64_t attngen_opaque(int64_t x) { uint64_t y; asm(\"mov.b64 %0, %1;\" : \"=l\"(y) : \"l\"((uint64_t)x)); return y; }\n", return_type="int64")
            if T.bool(True):
                T.ptx.st(shared_base[0] + T.uint32(12288) + T.Cast("uint32", (row_5[0] * 8 + (chunk_5[0] ^ row_5[0] & 7)) * 16), fetched[0], fetched[1], fetched[2], fetched[3], "", "", "shared", "", "", "", "v4", "b32", "")
            if T.bool(True):
                T.ptx.st(shared_base[0] + T.uint32(12288) + T.Cast("uint32", ((row_5[0] + 8) * 8 + (chunk_5[0] ^ row_5[0] + 8 & 7)) * 16), fetched[4], fetched[5], fetched[6], fetched[7], "", "", "shared", "", "", "", "v4", "b32", "")
            if T.bool(True):
                T.ptx.st(shared_base[0] + T.uint32(12288) + T.Cast("uint32", ((row_5[0] + 16) * 8 + (chunk_5[0] ^ row_5[0] + 16 & 7)) * 16), fetched[8], fetched[9], fetched[10], fetched[11], "", "", "shared", "", "", "", "v4", "b32", "")
            if T.bool(True):
                T.ptx.st(shared_base[0] + T.uint32(12288) + T.Cast("uint32", ((row_5[0] + 24) * 8 + (chunk_5[0] ^ row_5[0] + 24 & 7)) * 16), fetched[12], fetched[13], fetched[14], fetched[15], "", "", "shared", "", "", "", "v4", "b32", "")
            T.cuda.cta_sync()
            first_key_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            first_key_2[0] = (entry_1[0] >> 1) * 32
            if entry_1[0] >= 0:
                if first_key_2[0] + 32 <= seq_kv_size:
                    chunk_6 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    chunk_6[0] = v_2 & 7
                    row_6 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    row_6[0] = T.Div(v_2, 8)
                    element_2 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    element_2[0] = T.cuda.func_call("attngen_opaque", k_start[0] + T.Cast("int64", first_key_2[0] + row_6[0]) * k_stride_2 + T.Cast("int64", chunk_6[0] * 8), source_code="__forceinline__ __device__ int64_t attngen_opaque(int64_t x) { uint64_t y; asm(\"mov.b64 %0, %1;\" : \"=l\"(y) : \"l\"((uint64_t)x)); return y; }\n", return_type="int64")
                    if T.bool(True):
                        T.ptx.ld(fetched[0], fetched[1], fetched[2], fetched[3], T.address_of(k[element_2[0]]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                    if T.bool(True):
                        T.ptx.ld(fetched[4], fetched[5], fetched[6], fetched[7], T.address_of(k[element_2[0] + k_stride_2 * T.int64(8)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                    if T.bool(True):
                        T.ptx.ld(fetched[8], fetched[9], fetched[10], fetched[11], T.address_of(k[element_2[0] + k_stride_2 * T.int64(16)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                    if T.bool(True):
                        T.ptx.ld(fetched[12], fetched[13], fetched[14], fetched[15], T.address_of(k[element_2[0] + k_stride_2 * T.int64(24)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                else:
                    chunk_6 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    chunk_6[0] = v_2 & 7
                    row_6 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    row_6[0] = T.Div(v_2, 8)
                    element_2 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    element_2[0] = T.cuda.func_call("attngen_opaque", k_start[0] + T.Cast("int64", first_key_2[0] + row_6[0]) * k_stride_2 + T.Cast("int64", chunk_6[0] * 8), source_code="__forceinline__ __device__ int64_t attngen_opaque(int64_t x) { uint64_t y; asm(\"mov.b64 %0, %1;\" : \"=l\"(y) : \"l\"((uint64_t)x)); return y; }\n", return_type="int64")
                    if T.bool(True):
                        fetched[0] = T.uint32(0)
                        fetched[1] = T.uint32(0)
                        fetched[2] = T.uint32(0)
                        fetched[3] = T.uint32(0)
                        if first_key_2[0] + row_6[0] < seq_kv_size:
                            T.ptx.ld(fetched[0], fetched[1], fetched[2], fetched[3], T.address_of(k[element_2[0]]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                    if T.bool(True):
                        fetched[4] = T.uint32(0)
                        fetched[5] = T.uint32(0)
                        fetched[6] = T.uint32(0)
                        fetched[7] = T.uint32(0)
                        if first_key_2[0] + (row_6[0] + 8) < seq_kv_size:
                            T.ptx.ld(fetched[4], fetched[5], fetched[6], fetched[7], T.address_of(k[element_2[0] + k_stride_2 * T.int64(8)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                    if T.bool(True):
                        fetched[8] = T.uint32(0)
                        fetched[9] = T.uint32(0)
                        fetched[10] = T.uint32(0)
                        fetched[11] = T.uint32(0)
                        if first_key_2[0] + (row_6[0] + 16) < seq_kv_size:
                            T.ptx.ld(fetched[8], fetched[9], fetched[10], fetched[11], T.address_of(k[element_2[0] + k_stride_2 * T.int64(16)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                    if T.bool(True):
                        fetched[12] = T.uint32(0)
                        fetched[13] = T.uint32(0)
                        fetched[14] = T.uint32(0)
                        fetched[15] = T.uint32(0)
                        if first_key_2[0] + (row_6[0] + 24) < seq_kv_size:
                            T.ptx.ld(fetched[12], fetched[13], fetched[14], fetched[15], T.address_of(k[element_2[0] + k_stride_2 * T.int64(24)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
            offset = T.Buffer((4,), scope="local", layout=None)
            with T.attr({"attngen.block": "o_gemm"}):
                reads_1 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                reads_1[0] = shared_base[0] + T.uint32(12288) + T.Cast("uint32", (((lane[0] & 3) + 4 * (lane[0] >> 2 & 1)) * 8 + ((lane[0] >> 2 & 1) + 2 * (lane[0] >> 4 & 1) - ((lane[0] >> 2 & 1) + 2 * (lane[0] >> 4 & 1) & 7)) + ((lane[0] >> 2 & 1) + 2 * (lane[0] >> 4 & 1) & 7 ^ (lane[0] & 3) + 4 * (lane[0] >> 2 & 1) & 7)) * 16)
                reads_2 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                reads_2[0] = shared_base[0] + T.uint32(12288) + T.Cast("uint32", (((lane[0] & 3) + 4 * (1 - (lane[0] >> 2 & 1))) * 8 + ((lane[0] >> 2 & 1) + 2 * (lane[0] >> 4 & 1) - ((lane[0] >> 2 & 1) + 2 * (lane[0] >> 4 & 1) & 7)) + ((lane[0] >> 2 & 1) + 2 * (lane[0] >> 4 & 1) & 7 ^ (lane[0] & 3) + 4 * (1 - (lane[0] >> 2 & 1)) & 7)) * 16)
                p = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p[0] = T.cuda.func_call("attngen_ex2", scores[0] * factor[0] - offset[0], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[0] = row_sum[0] + p[0]
                p_1 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_1[0] = T.cuda.func_call("attngen_ex2", scores[1] * factor[0] - offset[0], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[0] = row_sum[0] + p_1[0]
                T.cuda.func_call("attngen_pack_half", weights[0], p[0], p_1[0], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                p_2 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_2[0] = T.cuda.func_call("attngen_ex2", scores[4] * factor[0] - offset[0], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[0] = row_sum[0] + p_2[0]
                p_3 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_3[0] = T.cuda.func_call("attngen_ex2", scores[5] * factor[0] - offset[0], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[0] = row_sum[0] + p_3[0]
                T.cuda.func_call("attngen_pack_half", weights[2], p_2[0], p_3[0], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                p_4 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_4[0] = T.cuda.func_call("attngen_ex2", scores[2] * factor[0] - offset[1], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[1] = row_sum[1] + p_4[0]
                p_5 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_5[0] = T.cuda.func_call("attngen_ex2", scores[3] * factor[0] - offset[1], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[1] = row_sum[1] + p_5[0]
                T.cuda.func_call("attngen_pack_half", weights[1], p_4[0], p_5[0], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                p_6 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_6[0] = T.cuda.func_call("attngen_ex2", scores[6] * factor[0] - offset[1], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[1] = row_sum[1] + p_6[0]
                p_7 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_7[0] = T.cuda.func_call("attngen_ex2", scores[7] * factor[0] - offset[1], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[1] = row_sum[1] + p_7[0]
                T.cuda.func_call("attngen_pack_half", weights[3], p_6[0], p_7[0], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                p_8 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_8[0] = T.cuda.func_call("attngen_ex2", scores[16] * factor[0] - offset[2], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[2] = row_sum[2] + p_8[0]
                p_9 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_9[0] = T.cuda.func_call("attngen_ex2", scores[17] * factor[0] - offset[2], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[2] = row_sum[2] + p_9[0]
                T.cuda.func_call("attngen_pack_half", weights[8], p_8[0], p_9[0], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                p_10 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_10[0] = T.cuda.func_call("attngen_ex2", scores[20] * factor[0] - offset[2], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[2] = row_sum[2] + p_10[0]
                p_11 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_11[0] = T.cuda.func_call("attngen_ex2", scores[21] * factor[0] - offset[2], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[2] = row_sum[2] + p_11[0]
                T.cuda.func_call("attngen_pack_half", weights[10], p_10[0], p_11[0], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                p_12 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_12[0] = T.cuda.func_call("attngen_ex2", scores[18] * factor[0] - offset[3], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[3] = row_sum[3] + p_12[0]
                p_13 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_13[0] = T.cuda.func_call("attngen_ex2", scores[19] * factor[0] - offset[3], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[3] = row_sum[3] + p_13[0]
                T.cuda.func_call("attngen_pack_half", weights[9], p_12[0], p_13[0], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                p_14 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_14[0] = T.cuda.func_call("attngen_ex2", scores[22] * factor[0] - offset[3], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[3] = row_sum[3] + p_14[0]
                p_15 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_15[0] = T.cuda.func_call("attngen_ex2", scores[23] * factor[0] - offset[3], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[3] = row_sum[3] + p_15[0]
                T.cuda.func_call("attngen_pack_half", weights[11], p_14[0], p_15[0], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                got = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                got[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, weights[0], weights[1]), 2, 32)
                p_operand[0] = T.Select(lane[0] & 2 != 0, got[0], weights[0])
                p_operand[1] = T.Select(lane[0] & 2 != 0, weights[1], got[0])
                p_operand[2] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), p_operand[0], 4, 32)
                p_operand[3] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), p_operand[1], 4, 32)
                got_1 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                got_1[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, weights[8], weights[9]), 2, 32)
                p_operand[4] = T.Select(lane[0] & 2 != 0, got_1[0], weights[8])
                p_operand[5] = T.Select(lane[0] & 2 != 0, weights[9], got_1[0])
                p_operand[6] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), p_operand[4], 4, 32)
                p_operand[7] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), p_operand[5], 4, 32)
                T.ptx.ld(v_operand[0], v_operand[1], v_operand[2], v_operand[3], reads_1[0], "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.mma(out_acc[0], out_acc[1], out_acc[2], out_acc[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], p_operand[0], p_operand[1], v_operand[0], v_operand[1], out_acc[0], out_acc[1], out_acc[2], out_acc[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[8], out_acc[9], out_acc[10], out_acc[11], out_acc[12], out_acc[13], out_acc[14], out_acc[15], p_operand[0], p_operand[1], v_operand[2], v_operand[3], out_acc[8], out_acc[9], out_acc[10], out_acc[11], out_acc[12], out_acc[13], out_acc[14], out_acc[15], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[32], out_acc[33], out_acc[34], out_acc[35], out_acc[36], out_acc[37], out_acc[38], out_acc[39], p_operand[4], p_operand[5], v_operand[0], v_operand[1], out_acc[32], out_acc[33], out_acc[34], out_acc[35], out_acc[36], out_acc[37], out_acc[38], out_acc[39], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[40], out_acc[41], out_acc[42], out_acc[43], out_acc[44], out_acc[45], out_acc[46], out_acc[47], p_operand[4], p_operand[5], v_operand[2], v_operand[3], out_acc[40], out_acc[41], out_acc[42], out_acc[43], out_acc[44], out_acc[45], out_acc[46], out_acc[47], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.ld(v_operand[0], v_operand[1], v_operand[2], v_operand[3], reads_1[0] ^ T.uint32(64), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.mma(out_acc[16], out_acc[17], out_acc[18], out_acc[19], out_acc[20], out_acc[21], out_acc[22], out_acc[23], p_operand[0], p_operand[1], v_operand[0], v_operand[1], out_acc[16], out_acc[17], out_acc[18], out_acc[19], out_acc[20], out_acc[21], out_acc[22], out_acc[23], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[24], out_acc[25], out_acc[26], out_acc[27], out_acc[28], out_acc[29], out_acc[30], out_acc[31], p_operand[0], p_operand[1], v_operand[2], v_operand[3], out_acc[24], out_acc[25], out_acc[26], out_acc[27], out_acc[28], out_acc[29], out_acc[30], out_acc[31], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[48], out_acc[49], out_acc[50], out_acc[51], out_acc[52], out_acc[53], out_acc[54], out_acc[55], p_operand[4], p_operand[5], v_operand[0], v_operand[1], out_acc[48], out_acc[49], out_acc[50], out_acc[51], out_acc[52], out_acc[53], out_acc[54], out_acc[55], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[56], out_acc[57], out_acc[58], out_acc[59], out_acc[60], out_acc[61], out_acc[62], out_acc[63], p_operand[4], p_operand[5], v_operand[2], v_operand[3], out_acc[56], out_acc[57], out_acc[58], out_acc[59], out_acc[60], out_acc[61], out_acc[62], out_acc[63], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.ld(v_operand[0], v_operand[1], v_operand[2], v_operand[3], reads_2[0], "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.mma(out_acc[0], out_acc[1], out_acc[2], out_acc[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], p_operand[2], p_operand[3], v_operand[0], v_operand[1], out_acc[0], out_acc[1], out_acc[2], out_acc[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[8], out_acc[9], out_acc[10], out_acc[11], out_acc[12], out_acc[13], out_acc[14], out_acc[15], p_operand[2], p_operand[3], v_operand[2], v_operand[3], out_acc[8], out_acc[9], out_acc[10], out_acc[11], out_acc[12], out_acc[13], out_acc[14], out_acc[15], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[32], out_acc[33], out_acc[34], out_acc[35], out_acc[36], out_acc[37], out_acc[38], out_acc[39], p_operand[6], p_operand[7], v_operand[0], v_operand[1], out_acc[32], out_acc[33], out_acc[34], out_acc[35], out_acc[36], out_acc[37], out_acc[38], out_acc[39], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[40], out_acc[41], out_acc[42], out_acc[43], out_acc[44], out_acc[45], out_acc[46], out_acc[47], p_operand[6], p_operand[7], v_operand[2], v_operand[3], out_acc[40], out_acc[41], out_acc[42], out_acc[43], out_acc[44], out_acc[45], out_acc[46], out_acc[47], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.ld(v_operand[0], v_operand[1], v_operand[2], v_operand[3], reads_2[0] ^ T.uint32(64), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.mma(out_acc[16], out_acc[17], out_acc[18], out_acc[19], out_acc[20], out_acc[21], out_acc[22], out_acc[23], p_operand[2], p_operand[3], v_operand[0], v_operand[1], out_acc[16], out_acc[17], out_acc[18], out_acc[19], out_acc[20], out_acc[21], out_acc[22], out_acc[23], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[24], out_acc[25], out_acc[26], out_acc[27], out_acc[28], out_acc[29], out_acc[30], out_acc[31], p_operand[2], p_operand[3], v_operand[2], v_operand[3], out_acc[24], out_acc[25], out_acc[26], out_acc[27], out_acc[28], out_acc[29], out_acc[30], out_acc[31], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[48], out_acc[49], out_acc[50], out_acc[51], out_acc[52], out_acc[53], out_acc[54], out_acc[55], p_operand[6], p_operand[7], v_operand[0], v_operand[1], out_acc[48], out_acc[49], out_acc[50], out_acc[51], out_acc[52], out_acc[53], out_acc[54], out_acc[55], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[56], out_acc[57], out_acc[58], out_acc[59], out_acc[60], out_acc[61], out_acc[62], out_acc[63], p_operand[6], p_operand[7], v_operand[2], v_operand[3], out_acc[56], out_acc[57], out_acc[58], out_acc[59], out_acc[60], out_acc[61], out_acc[62], out_acc[63], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                got_2 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                got_2[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, weights[2], weights[3]), 2, 32)
                p_operand[0] = T.Select(lane[0] & 2 != 0, got_2[0], weights[2])
                p_operand[1] = T.Select(lane[0] & 2 != 0, weights[3], got_2[0])
                p_operand[2] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), p_operand[0], 4, 32)
                p_operand[3] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), p_operand[1], 4, 32)
                got_3 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                got_3[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, weights[10], weights[11]), 2, 32)
                p_operand[4] = T.Select(lane[0] & 2 != 0, got_3[0], weights[10])
                p_operand[5] = T.Select(lane[0] & 2 != 0, weights[11], got_3[0])
                p_operand[6] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), p_operand[4], 4, 32)
                p_operand[7] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), p_operand[5], 4, 32)
                T.ptx.ld(v_operand[0], v_operand[1], v_operand[2], v_operand[3], reads_1[0] + T.uint32(1024), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.mma(out_acc[0], out_acc[1], out_acc[2], out_acc[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], p_operand[0], p_operand[1], v_operand[0], v_operand[1], out_acc[0], out_acc[1], out_acc[2], out_acc[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[8], out_acc[9], out_acc[10], out_acc[11], out_acc[12], out_acc[13], out_acc[14], out_acc[15], p_operand[0], p_operand[1], v_operand[2], v_operand[3], out_acc[8], out_acc[9], out_acc[10], out_acc[11], out_acc[12], out_acc[13], out_acc[14], out_acc[15], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[32], out_acc[33], out_acc[34], out_acc[35], out_acc[36], out_acc[37], out_acc[38], out_acc[39], p_operand[4], p_operand[5], v_operand[0], v_operand[1], out_acc[32], out_acc[33], out_acc[34], out_acc[35], out_acc[36], out_acc[37], out_acc[38], out_acc[39], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[40], out_acc[41], out_acc[42], out_acc[43], out_acc[44], out_acc[45], out_acc[46], out_acc[47], p_operand[4], p_operand[5], v_operand[2], v_operand[3], out_acc[40], out_acc[41], out_acc[42], out_acc[43], out_acc[44], out_acc[45], out_acc[46], out_acc[47], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.ld(v_operand[0], v_operand[1], v_operand[2], v_operand[3], (reads_1[0] ^ T.uint32(64)) + T.uint32(1024), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.mma(out_acc[16], out_acc[17], out_acc[18], out_acc[19], out_acc[20], out_acc[21], out_acc[22], out_acc[23], p_operand[0], p_operand[1], v_operand[0], v_operand[1], out_acc[16], out_acc[17], out_acc[18], out_acc[19], out_acc[20], out_acc[21], out_acc[22], out_acc[23], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[24], out_acc[25], out_acc[26], out_acc[27], out_acc[28], out_acc[29], out_acc[30], out_acc[31], p_operand[0], p_operand[1], v_operand[2], v_operand[3], out_acc[24], out_acc[25], out_acc[26], out_acc[27], out_acc[28], out_acc[29], out_acc[30], out_acc[31], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[48], out_acc[49], out_acc[50], out_acc[51], out_acc[52], out_acc[53], out_acc[54], out_acc[55], p_operand[4], p_operand[5], v_operand[0], v_operand[1], out_acc[48], out_acc[49], out_acc[50], out_acc[51], out_acc[52], out_acc[53], out_acc[54], out_acc[55], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[56], out_acc[57], out_acc[58], out_acc[59], out_acc[60], out_acc[61], out_acc[62], out_acc[63], p_operand[4], p_operand[5], v_operand[2], v_operand[3], out_acc[56], out_acc[57], out_acc[58], out_acc[59], out_acc[60], out_acc[61], out_acc[62], out_acc[63], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.ld(v_operand[0], v_operand[1], v_operand[2], v_operand[3], reads_2[0] + T.uint32(1024), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.mma(out_acc[0], out_acc[1], out_acc[2], out_acc[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], p_operand[2], p_operand[3], v_operand[0], v_operand[1], out_acc[0], out_acc[1], out_acc[2], out_acc[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[8], out_acc[9], out_acc[10], out_acc[11], out_acc[12], out_acc[13], out_acc[14], out_acc[15], p_operand[2], p_operand[3], v_operand[2], v_operand[3], out_acc[8], out_acc[9], out_acc[10], out_acc[11], out_acc[12], out_acc[13], out_acc[14], out_acc[15], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[32], out_acc[33], out_acc[34], out_acc[35], out_acc[36], out_acc[37], out_acc[38], out_acc[39], p_operand[6], p_operand[7], v_operand[0], v_operand[1], out_acc[32], out_acc[33], out_acc[34], out_acc[35], out_acc[36], out_acc[37], out_acc[38], out_acc[39], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[40], out_acc[41], out_acc[42], out_acc[43], out_acc[44], out_acc[45], out_acc[46], out_acc[47], p_operand[6], p_operand[7], v_operand[2], v_operand[3], out_acc[40], out_acc[41], out_acc[42], out_acc[43], out_acc[44], out_acc[45], out_acc[46], out_acc[47], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.ld(v_operand[0], v_operand[1], v_operand[2], v_operand[3], (reads_2[0] ^ T.uint32(64)) + T.uint32(1024), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.mma(out_acc[16], out_acc[17], out_acc[18], out_acc[19], out_acc[20], out_acc[21], out_acc[22], out_acc[23], p_operand[2], p_operand[3], v_operand[0], v_operand[1], out_acc[16], out_acc[17], out_acc[18], out_acc[19], out_acc[20], out_acc[21], out_acc[22], out_acc[23], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[24], out_acc[25], out_acc[26], out_acc[27], out_acc[28], out_acc[29], out_acc[30], out_acc[31], p_operand[2], p_operand[3], v_operand[2], v_operand[3], out_acc[24], out_acc[25], out_acc[26], out_acc[27], out_acc[28], out_acc[29], out_acc[30], out_acc[31], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[48], out_acc[49], out_acc[50], out_acc[51], out_acc[52], out_acc[53], out_acc[54], out_acc[55], p_operand[6], p_operand[7], v_operand[0], v_operand[1], out_acc[48], out_acc[49], out_acc[50], out_acc[51], out_acc[52], out_acc[53], out_acc[54], out_acc[55], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[56], out_acc[57], out_acc[58], out_acc[59], out_acc[60], out_acc[61], out_acc[62], out_acc[63], p_operand[6], p_operand[7], v_operand[2], v_operand[3], out_acc[56], out_acc[57], out_acc[58], out_acc[59], out_acc[60], out_acc[61], out_acc[62], out_acc[63], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                p_16 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_16[0] = T.cuda.func_call("attngen_ex2", scores[8] * factor[0] - offset[0], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[0] = row_sum[0] + p_16[0]
                p_17 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_17[0] = T.cuda.func_call("attngen_ex2", scores[9] * factor[0] - offset[0], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[0] = row_sum[0] + p_17[0]
                T.cuda.func_call("attngen_pack_half", weights[4], p_16[0], p_17[0], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                p_18 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_18[0] = T.cuda.func_call("attngen_ex2", scores[12] * factor[0] - offset[0], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[0] = row_sum[0] + p_18[0]
                p_19 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_19[0] = T.cuda.func_call("attngen_ex2", scores[13] * factor[0] - offset[0], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[0] = row_sum[0] + p_19[0]
                T.cuda.func_call("attngen_pack_half", weights[6], p_18[0], p_19[0], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                p_20 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_20[0] = T.cuda.func_call("attngen_ex2", scores[10] * factor[0] - offset[1], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[1] = row_sum[1] + p_20[0]
                p_21 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_21[0] = T.cuda.func_call("attngen_ex2", scores[11] * factor[0] - offset[1], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[1] = row_sum[1] + p_21[0]
                T.cuda.func_call("attngen_pack_half", weights[5], p_20[0], p_21[0], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                p_22 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_22[0] = T.cuda.func_call("attngen_ex2", scores[14] * factor[0] - offset[1], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[1] = row_sum[1] + p_22[0]
                p_23 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_23[0] = T.cuda.func_call("attngen_ex2", scores[15] * factor[0] - offset[1], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[1] = row_sum[1] + p_23[0]
                T.cuda.func_call("attngen_pack_half", weights[7], p_22[0], p_23[0], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                p_24 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_24[0] = T.cuda.func_call("attngen_ex2", scores[24] * factor[0] - offset[2], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[2] = row_sum[2] + p_24[0]
                p_25 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_25[0] = T.cuda.func_call("attngen_ex2", scores[25] * factor[0] - offset[2], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[2] = row_sum[2] + p_25[0]
                T.cuda.func_call("attngen_pack_half", weights[12], p_24[0], p_25[0], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                p_26 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_26[0] = T.cuda.func_call("attngen_ex2", scores[28] * factor[0] - offset[2], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[2] = row_sum[2] + p_26[0]
                p_27 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_27[0] = T.cuda.func_call("attngen_ex2", scores[29] * factor[0] - offset[2], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[2] = row_sum[2] + p_27[0]
                T.cuda.func_call("attngen_pack_half", weights[14], p_26[0], p_27[0], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                p_28 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_28[0] = T.cuda.func_call("attngen_ex2", scores[26] * factor[0] - offset[3], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[3] = row_sum[3] + p_28[0]
                p_29 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_29[0] = T.cuda.func_call("attngen_ex2", scores[27] * factor[0] - offset[3], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[3] = row_sum[3] + p_29[0]
                T.cuda.func_call("attngen_pack_half", weights[13], p_28[0], p_29[0], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                p_30 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_30[0] = T.cuda.func_call("attngen_ex2", scores[30] * factor[0] - offset[3], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[3] = row_sum[3] + p_30[0]
                p_31 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                p_31[0] = T.cuda.func_call("attngen_ex2", scores[31] * factor[0] - offset[3], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_sum[3] = row_sum[3] + p_31[0]
                T.cuda.func_call("attngen_pack_half", weights[15], p_30[0], p_31[0], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                got_4 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                got_4[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, weights[4], weights[5]), 2, 32)
                p_operand[0] = T.Select(lane[0] & 2 != 0, got_4[0], weights[4])
                p_operand[1] = T.Select(lane[0] & 2 != 0, weights[5], got_4[0])
                p_operand[2] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), p_operand[0], 4, 32)
                p_operand[3] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), p_operand[1], 4, 32)
                got_5 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                got_5[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, weights[12], weights[13]), 2, 32)
                p_operand[4] = T.Select(lane[0] & 2 != 0, got_5[0], weights[12])
                p_operand[5] = T.Select(lane[0] & 2 != 0, weights[13], got_5[0])
                p_operand[6] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), p_operand[4], 4, 32)
                p_operand[7] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), p_operand[5], 4, 32)
                T.ptx.ld(v_operand[0], v_operand[1], v_operand[2], v_operand[3], reads_1[0] + T.uint32(2048), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.mma(out_acc[0], out_acc[1], out_acc[2], out_acc[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], p_operand[0], p_operand[1], v_operand[0], v_operand[1], out_acc[0], out_acc[1], out_acc[2], out_acc[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[8], out_acc[9], out_acc[10], out_acc[11], out_acc[12], out_acc[13], out_acc[14], out_acc[15], p_operand[0], p_operand[1], v_operand[2], v_operand[3], out_acc[8], out_acc[9], out_acc[10], out_acc[11], out_acc[12], out_acc[13], out_acc[14], out_acc[15], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[32], out_acc[33], out_acc[34], out_acc[35], out_acc[36], out_acc[37], out_acc[38], out_acc[39], p_operand[4], p_operand[5], v_operand[0], v_operand[1], out_acc[32], out_acc[33], out_acc[34], out_acc[35], out_acc[36], out_acc[37], out_acc[38], out_acc[39], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[40], out_acc[41], out_acc[42], out_acc[43], out_acc[44], out_acc[45], out_acc[46], out_acc[47], p_operand[4], p_operand[5], v_operand[2], v_operand[3], out_acc[40], out_acc[41], out_acc[42], out_acc[43], out_acc[44], out_acc[45], out_acc[46], out_acc[47], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.ld(v_operand[0], v_operand[1], v_operand[2], v_operand[3], (reads_1[0] ^ T.uint32(64)) + T.uint32(2048), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.mma(out_acc[16], out_acc[17], out_acc[18], out_acc[19], out_acc[20], out_acc[21], out_acc[22], out_acc[23], p_operand[0], p_operand[1], v_operand[0], v_operand[1], out_acc[16], out_acc[17], out_acc[18], out_acc[19], out_acc[20], out_acc[21], out_acc[22], out_acc[23], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[24], out_acc[25], out_acc[26], out_acc[27], out_acc[28], out_acc[29], out_acc[30], out_acc[31], p_operand[0], p_operand[1], v_operand[2], v_operand[3], out_acc[24], out_acc[25], out_acc[26], out_acc[27], out_acc[28], out_acc[29], out_acc[30], out_acc[31], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[48], out_acc[49], out_acc[50], out_acc[51], out_acc[52], out_acc[53], out_acc[54], out_acc[55], p_operand[4], p_operand[5], v_operand[0], v_operand[1], out_acc[48], out_acc[49], out_acc[50], out_acc[51], out_acc[52], out_acc[53], out_acc[54], out_acc[55], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[56], out_acc[57], out_acc[58], out_acc[59], out_acc[60], out_acc[61], out_acc[62], out_acc[63], p_operand[4], p_operand[5], v_operand[2], v_operand[3], out_acc[56], out_acc[57], out_acc[58], out_acc[59], out_acc[60], out_acc[61], out_acc[62], out_acc[63], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.ld(v_operand[0], v_operand[1], v_operand[2], v_operand[3], reads_2[0] + T.uint32(2048), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.mma(out_acc[0], out_acc[1], out_acc[2], out_acc[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], p_operand[2], p_operand[3], v_operand[0], v_operand[1], out_acc[0], out_acc[1], out_acc[2], out_acc[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[8], out_acc[9], out_acc[10], out_acc[11], out_acc[12], out_acc[13], out_acc[14], out_acc[15], p_operand[2], p_operand[3], v_operand[2], v_operand[3], out_acc[8], out_acc[9], out_acc[10], out_acc[11], out_acc[12], out_acc[13], out_acc[14], out_acc[15], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[32], out_acc[33], out_acc[34], out_acc[35], out_acc[36], out_acc[37], out_acc[38], out_acc[39], p_operand[6], p_operand[7], v_operand[0], v_operand[1], out_acc[32], out_acc[33], out_acc[34], out_acc[35], out_acc[36], out_acc[37], out_acc[38], out_acc[39], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[40], out_acc[41], out_acc[42], out_acc[43], out_acc[44], out_acc[45], out_acc[46], out_acc[47], p_operand[6], p_operand[7], v_operand[2], v_operand[3], out_acc[40], out_acc[41], out_acc[42], out_acc[43], out_acc[44], out_acc[45], out_acc[46], out_acc[47], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.ld(v_operand[0], v_operand[1], v_operand[2], v_operand[3], (reads_2[0] ^ T.uint32(64)) + T.uint32(2048), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.mma(out_acc[16], out_acc[17], out_acc[18], out_acc[19], out_acc[20], out_acc[21], out_acc[22], out_acc[23], p_operand[2], p_operand[3], v_operand[0], v_operand[1], out_acc[16], out_acc[17], out_acc[18], out_acc[19], out_acc[20], out_acc[21], out_acc[22], out_acc[23], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[24], out_acc[25], out_acc[26], out_acc[27], out_acc[28], out_acc[29], out_acc[30], out_acc[31], p_operand[2], p_operand[3], v_operand[2], v_operand[3], out_acc[24], out_acc[25], out_acc[26], out_acc[27], out_acc[28], out_acc[29], out_acc[30], out_acc[31], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[48], out_acc[49], out_acc[50], out_acc[51], out_acc[52], out_acc[53], out_acc[54], out_acc[55], p_operand[6], p_operand[7], v_operand[0], v_operand[1], out_acc[48], out_acc[49], out_acc[50], out_acc[51], out_acc[52], out_acc[53], out_acc[54], out_acc[55], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[56], out_acc[57], out_acc[58], out_acc[59], out_acc[60], out_acc[61], out_acc[62], out_acc[63], p_operand[6], p_operand[7], v_operand[2], v_operand[3], out_acc[56], out_acc[57], out_acc[58], out_acc[59], out_acc[60], out_acc[61], out_acc[62], out_acc[63], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                got_6 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                got_6[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, weights[6], weights[7]), 2, 32)
                p_operand[0] = T.Select(lane[0] & 2 != 0, got_6[0], weights[6])
                p_operand[1] = T.Select(lane[0] & 2 != 0, weights[7], got_6[0])
                p_operand[2] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), p_operand[0], 4, 32)
                p_operand[3] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), p_operand[1], 4, 32)
                got_7 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                got_7[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, weights[14], weights[15]), 2, 32)
                p_operand[4] = T.Select(lane[0] & 2 != 0, got_7[0], weights[14])
                p_operand[5] = T.Select(lane[0] & 2 != 0, weights[15], got_7[0])
                p_operand[6] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), p_operand[4], 4, 32)
                p_operand[7] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), p_operand[5], 4, 32)
                T.ptx.ld(v_operand[0], v_operand[1], v_operand[2], v_operand[3], reads_1[0] + T.uint32(3072), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.mma(out_acc[0], out_acc[1], out_acc[2], out_acc[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], p_operand[0], p_operand[1], v_operand[0], v_operand[1], out_acc[0], out_acc[1], out_acc[2], out_acc[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[8], out_acc[9], out_acc[10], out_acc[11], out_acc[12], out_acc[13], out_acc[14], out_acc[15], p_operand[0], p_operand[1], v_operand[2], v_operand[3], out_acc[8], out_acc[9], out_acc[10], out_acc[11], out_acc[12], out_acc[13], out_acc[14], out_acc[15], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[32], out_acc[33], out_acc[34], out_acc[35], out_acc[36], out_acc[37], out_acc[38], out_acc[39], p_operand[4], p_operand[5], v_operand[0], v_operand[1], out_acc[32], out_acc[33], out_acc[34], out_acc[35], out_acc[36], out_acc[37], out_acc[38], out_acc[39], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[40], out_acc[41], out_acc[42], out_acc[43], out_acc[44], out_acc[45], out_acc[46], out_acc[47], p_operand[4], p_operand[5], v_operand[2], v_operand[3], out_acc[40], out_acc[41], out_acc[42], out_acc[43], out_acc[44], out_acc[45], out_acc[46], out_acc[47], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.ld(v_operand[0], v_operand[1], v_operand[2], v_operand[3], (reads_1[0] ^ T.uint32(64)) + T.uint32(3072), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.mma(out_acc[16], out_acc[17], out_acc[18], out_acc[19], out_acc[20], out_acc[21], out_acc[22], out_acc[23], p_operand[0], p_operand[1], v_operand[0], v_operand[1], out_acc[16], out_acc[17], out_acc[18], out_acc[19], out_acc[20], out_acc[21], out_acc[22], out_acc[23], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[24], out_acc[25], out_acc[26], out_acc[27], out_acc[28], out_acc[29], out_acc[30], out_acc[31], p_operand[0], p_operand[1], v_operand[2], v_operand[3], out_acc[24], out_acc[25], out_acc[26], out_acc[27], out_acc[28], out_acc[29], out_acc[30], out_acc[31], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[48], out_acc[49], out_acc[50], out_acc[51], out_acc[52], out_acc[53], out_acc[54], out_acc[55], p_operand[4], p_operand[5], v_operand[0], v_operand[1], out_acc[48], out_acc[49], out_acc[50], out_acc[51], out_acc[52], out_acc[53], out_acc[54], out_acc[55], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[56], out_acc[57], out_acc[58], out_acc[59], out_acc[60], out_acc[61], out_acc[62], out_acc[63], p_operand[4], p_operand[5], v_operand[2], v_operand[3], out_acc[56], out_acc[57], out_acc[58], out_acc[59], out_acc[60], out_acc[61], out_acc[62], out_acc[63], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.ld(v_operand[0], v_operand[1], v_operand[2], v_operand[3], reads_2[0] + T.uint32(3072), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.mma(out_acc[0], out_acc[1], out_acc[2], out_acc[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], p_operand[2], p_operand[3], v_operand[0], v_operand[1], out_acc[0], out_acc[1], out_acc[2], out_acc[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[8], out_acc[9], out_acc[10], out_acc[11], out_acc[12], out_acc[13], out_acc[14], out_acc[15], p_operand[2], p_operand[3], v_operand[2], v_operand[3], out_acc[8], out_acc[9], out_acc[10], out_acc[11], out_acc[12], out_acc[13], out_acc[14], out_acc[15], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[32], out_acc[33], out_acc[34], out_acc[35], out_acc[36], out_acc[37], out_acc[38], out_acc[39], p_operand[6], p_operand[7], v_operand[0], v_operand[1], out_acc[32], out_acc[33], out_acc[34], out_acc[35], out_acc[36], out_acc[37], out_acc[38], out_acc[39], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[40], out_acc[41], out_acc[42], out_acc[43], out_acc[44], out_acc[45], out_acc[46], out_acc[47], p_operand[6], p_operand[7], v_operand[2], v_operand[3], out_acc[40], out_acc[41], out_acc[42], out_acc[43], out_acc[44], out_acc[45], out_acc[46], out_acc[47], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.ld(v_operand[0], v_operand[1], v_operand[2], v_operand[3], (reads_2[0] ^ T.uint32(64)) + T.uint32(3072), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                T.ptx.mma(out_acc[16], out_acc[17], out_acc[18], out_acc[19], out_acc[20], out_acc[21], out_acc[22], out_acc[23], p_operand[2], p_operand[3], v_operand[0], v_operand[1], out_acc[16], out_acc[17], out_acc[18], out_acc[19], out_acc[20], out_acc[21], out_acc[22], out_acc[23], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[24], out_acc[25], out_acc[26], out_acc[27], out_acc[28], out_acc[29], out_acc[30], out_acc[31], p_operand[2], p_operand[3], v_operand[2], v_operand[3], out_acc[24], out_acc[25], out_acc[26], out_acc[27], out_acc[28], out_acc[29], out_acc[30], out_acc[31], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[48], out_acc[49], out_acc[50], out_acc[51], out_acc[52], out_acc[53], out_acc[54], out_acc[55], p_operand[6], p_operand[7], v_operand[0], v_operand[1], out_acc[48], out_acc[49], out_acc[50], out_acc[51], out_acc[52], out_acc[53], out_acc[54], out_acc[55], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[56], out_acc[57], out_acc[58], out_acc[59], out_acc[60], out_acc[61], out_acc[62], out_acc[63], p_operand[6], p_operand[7], v_operand[2], v_operand[3], out_acc[56], out_acc[57], out_acc[58], out_acc[59], out_acc[60], out_acc[61], out_acc[62], out_acc[63], "sync", "aligned", "m8n8k4", "row", "row", "f32", "f16", "f16", "f32", "")
            entry_0[0] = entry_1[0]
            at_block[0] = at_block[0] - 1
            k_first_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            k_first_3[0] = at_block[0] * 32
            k_last_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            k_last_2[0] = T.min(k_first_3[0] + 32, seq_kv_size) - 1
            i_15 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_15[0] = 0 - k_last_2[0]
            i_16 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_16[0] = 0 - seq_q_size
            i_17 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_17[0] = i_15[0]
            i_18 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_18[0] = i_17[0] + seq_kv_size
            i_19 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_19[0] = i_18[0] + i_16[0]
            entry_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            entry_3[0] = T.Select(at_block[0] < share_begin[0], -1, at_block[0] * 2 + T.Select(i_19[0] >= 0 and (at_block[0] + 1) * 32 <= seq_kv_size, 0, 1))
            entry_1[0] = entry_3[0]
        with T.attr({"attngen.block": "epilogue"}):
            T.cuda.cta_sync()
            team_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            team_row[0] = thread_row[0]
            low_words = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            high_words = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            low_words[0] = T.reinterpret("uint32", out_acc[0])
            high_words[0] = T.reinterpret("uint32", out_acc[1])
            low_words[1] = T.reinterpret("uint32", out_acc[4])
            high_words[1] = T.reinterpret("uint32", out_acc[5])
            low_words[2] = T.reinterpret("uint32", out_acc[8])
            high_words[2] = T.reinterpret("uint32", out_acc[9])
            low_words[3] = T.reinterpret("uint32", out_acc[12])
            high_words[3] = T.reinterpret("uint32", out_acc[13])
            got = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, low_words[0], low_words[1]), 2, 32)
            a = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a[0] = low_words[0]
            b_1 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_1[0] = low_words[1]
            low_words[0] = T.Select(lane[0] & 2 != 0, got[0], a[0])
            low_words[1] = T.Select(lane[0] & 2 != 0, b_1[0], got[0])
            got_1 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_1[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, low_words[2], low_words[3]), 2, 32)
            a_1 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_1[0] = low_words[2]
            b_2 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_2[0] = low_words[3]
            low_words[2] = T.Select(lane[0] & 2 != 0, got_1[0], a_1[0])
            low_words[3] = T.Select(lane[0] & 2 != 0, b_2[0], got_1[0])
            got_2 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_2[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, high_words[0], high_words[1]), 2, 32)
            a_2 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_2[0] = high_words[0]
            b_3 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_3[0] = high_words[1]
            high_words[0] = T.Select(lane[0] & 2 != 0, got_2[0], a_2[0])
            high_words[1] = T.Select(lane[0] & 2 != 0, b_3[0], got_2[0])
            got_3 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_3[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, high_words[2], high_words[3]), 2, 32)
            a_3 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_3[0] = high_words[2]
            b_4 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_4[0] = high_words[3]
            high_words[2] = T.Select(lane[0] & 2 != 0, got_3[0], a_3[0])
            high_words[3] = T.Select(lane[0] & 2 != 0, b_4[0], got_3[0])
            chunk_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            chunk_4[0] = (lane[0] >> 2 & 1) + 2 * (lane[0] >> 1 & 1)
            at = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            at[0] = team_row[0] * 288 + chunk_4[0] * 8 * 4
            if chunk_4[0] < 8:
                T.ptx.st(shared_base[0] + T.Cast("uint32", at[0]), low_words[0], high_words[0], low_words[1], high_words[1], "", "", "shared", "", "", "", "v4", "b32", "")
                T.ptx.st(shared_base[0] + T.uint32(16) + T.Cast("uint32", at[0]), low_words[2], high_words[2], low_words[3], high_words[3], "", "", "shared", "", "", "", "v4", "b32", "")
            low_words[0] = T.reinterpret("uint32", out_acc[16])
            high_words[0] = T.reinterpret("uint32", out_acc[17])
            low_words[1] = T.reinterpret("uint32", out_acc[20])
            high_words[1] = T.reinterpret("uint32", out_acc[21])
            low_words[2] = T.reinterpret("uint32", out_acc[24])
            high_words[2] = T.reinterpret("uint32", out_acc[25])
            low_words[3] = T.reinterpret("uint32", out_acc[28])
            high_words[3] = T.reinterpret("uint32", out_acc[29])
            got_4 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_4[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, low_words[0], low_words[1]), 2, 32)
            a_4 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_4[0] = low_words[0]
            b_5 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_5[0] = low_words[1]
            low_words[0] = T.Select(lane[0] & 2 != 0, got_4[0], a_4[0])
            low_words[1] = T.Select(lane[0] & 2 != 0, b_5[0], got_4[0])
            got_5 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_5[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, low_words[2], low_words[3]), 2, 32)
            a_5 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_5[0] = low_words[2]
            b_6 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_6[0] = low_words[3]
            low_words[2] = T.Select(lane[0] & 2 != 0, got_5[0], a_5[0])
            low_words[3] = T.Select(lane[0] & 2 != 0, b_6[0], got_5[0])
            got_6 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_6[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, high_words[0], high_words[1]), 2, 32)
            a_6 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_6[0] = high_words[0]
            b_7 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_7[0] = high_words[1]
            high_words[0] = T.Select(lane[0] & 2 != 0, got_6[0], a_6[0])
            high_words[1] = T.Select(lane[0] & 2 != 0, b_7[0], got_6[0])
            got_7 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_7[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, high_words[2], high_words[3]), 2, 32)
            a_7 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_7[0] = high_words[2]
            b_8 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_8[0] = high_words[3]
            high_words[2] = T.Select(lane[0] & 2 != 0, got_7[0], a_7[0])
            high_words[3] = T.Select(lane[0] & 2 != 0, b_8[0], got_7[0])
            chunk_5 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            chunk_5[0] = (lane[0] >> 2 & 1) + 2 * (lane[0] >> 1 & 1)
            at_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            at_1[0] = team_row[0] * 288 + (chunk_5[0] * 8 + 32) * 4
            if chunk_5[0] < 4:
                T.ptx.st(shared_base[0] + T.Cast("uint32", at_1[0]), low_words[0], high_words[0], low_words[1], high_words[1], "", "", "shared", "", "", "", "v4", "b32", "")
                T.ptx.st(shared_base[0] + T.uint32(16) + T.Cast("uint32", at_1[0]), low_words[2], high_words[2], low_words[3], high_words[3], "", "", "shared", "", "", "", "v4", "b32", "")
            low_words[0] = T.reinterpret("uint32", out_acc[2])
            high_words[0] = T.reinterpret("uint32", out_acc[3])
            low_words[1] = T.reinterpret("uint32", out_acc[6])
            high_words[1] = T.reinterpret("uint32", out_acc[7])
            low_words[2] = T.reinterpret("uint32", out_acc[10])
            high_words[2] = T.reinterpret("uint32", out_acc[11])
            low_words[3] = T.reinterpret("uint32", out_acc[14])
            high_words[3] = T.reinterpret("uint32", out_acc[15])
            got_8 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_8[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, low_words[0], low_words[1]), 2, 32)
            a_8 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_8[0] = low_words[0]
            b_9 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_9[0] = low_words[1]
            low_words[0] = T.Select(lane[0] & 2 != 0, got_8[0], a_8[0])
            low_words[1] = T.Select(lane[0] & 2 != 0, b_9[0], got_8[0])
            got_9 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_9[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, low_words[2], low_words[3]), 2, 32)
            a_9 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_9[0] = low_words[2]
            b_10 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_10[0] = low_words[3]
            low_words[2] = T.Select(lane[0] & 2 != 0, got_9[0], a_9[0])
            low_words[3] = T.Select(lane[0] & 2 != 0, b_10[0], got_9[0])
            got_10 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_10[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, high_words[0], high_words[1]), 2, 32)
            a_10 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_10[0] = high_words[0]
            b_11 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_11[0] = high_words[1]
            high_words[0] = T.Select(lane[0] & 2 != 0, got_10[0], a_10[0])
            high_words[1] = T.Select(lane[0] & 2 != 0, b_11[0], got_10[0])
            got_11 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_11[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, high_words[2], high_words[3]), 2, 32)
            a_11 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_11[0] = high_words[2]
            b_12 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_12[0] = high_words[3]
            high_words[2] = T.Select(lane[0] & 2 != 0, got_11[0], a_11[0])
            high_words[3] = T.Select(lane[0] & 2 != 0, b_12[0], got_11[0])
            chunk_6 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            chunk_6[0] = (lane[0] >> 2 & 1) + 2 * (lane[0] >> 1 & 1)
            at_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            at_2[0] = (team_row[0] + 2) * 288 + chunk_6[0] * 8 * 4
            if chunk_6[0] < 8:
                T.ptx.st(shared_base[0] + T.Cast("uint32", at_2[0]), low_words[0], high_words[0], low_words[1], high_words[1], "", "", "shared", "", "", "", "v4", "b32", "")
                T.ptx.st(shared_base[0] + T.uint32(16) + T.Cast("uint32", at_2[0]), low_words[2], high_words[2], low_words[3], high_words[3], "", "", "shared", "", "", "", "v4", "b32", "")
            low_words[0] = T.reinterpret("uint32", out_acc[18])
            high_words[0] = T.reinterpret("uint32", out_acc[19])
            low_words[1] = T.reinterpret("uint32", out_acc[22])
            high_words[1] = T.reinterpret("uint32", out_acc[23])
            low_words[2] = T.reinterpret("uint32", out_acc[26])
            high_words[2] = T.reinterpret("uint32", out_acc[27])
            low_words[3] = T.reinterpret("uint32", out_acc[30])
            high_words[3] = T.reinterpret("uint32", out_acc[31])
            got_12 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_12[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, low_words[0], low_words[1]), 2, 32)
            a_12 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_12[0] = low_words[0]
            b_13 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_13[0] = low_words[1]
            low_words[0] = T.Select(lane[0] & 2 != 0, got_12[0], a_12[0])
            low_words[1] = T.Select(lane[0] & 2 != 0, b_13[0], got_12[0])
            got_13 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_13[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, low_words[2], low_words[3]), 2, 32)
            a_13 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_13[0] = low_words[2]
            b_14 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_14[0] = low_words[3]
            low_words[2] = T.Select(lane[0] & 2 != 0, got_13[0], a_13[0])
            low_words[3] = T.Select(lane[0] & 2 != 0, b_14[0], got_13[0])
            got_14 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_14[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, high_words[0], high_words[1]), 2, 32)
            a_14 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_14[0] = high_words[0]
            b_15 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_15[0] = high_words[1]
            high_words[0] = T.Select(lane[0] & 2 != 0, got_14[0], a_14[0])
            high_words[1] = T.Select(lane[0] & 2 != 0, b_15[0], got_14[0])
            got_15 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_15[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, high_words[2], high_words[3]), 2, 32)
            a_15 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_15[0] = high_words[2]
            b_16 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_16[0] = high_words[3]
            high_words[2] = T.Select(lane[0] & 2 != 0, got_15[0], a_15[0])
            high_words[3] = T.Select(lane[0] & 2 != 0, b_16[0], got_15[0])
            chunk_7 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            chunk_7[0] = (lane[0] >> 2 & 1) + 2 * (lane[0] >> 1 & 1)
            at_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            at_3[0] = (team_row[0] + 2) * 288 + (chunk_7[0] * 8 + 32) * 4
            if chunk_7[0] < 4:
                T.ptx.st(shared_base[0] + T.Cast("uint32", at_3[0]), low_words[0], high_words[0], low_words[1], high_words[1], "", "", "shared", "", "", "", "v4", "b32", "")
                T.ptx.st(shared_base[0] + T.uint32(16) + T.Cast("uint32", at_3[0]), low_words[2], high_words[2], low_words[3], high_words[3], "", "", "shared", "", "", "", "v4", "b32", "")
            low_words[0] = T.reinterpret("uint32", out_acc[32])
            high_words[0] = T.reinterpret("uint32", out_acc[33])
            low_words[1] = T.reinterpret("uint32", out_acc[36])
            high_words[1] = T.reinterpret("uint32", out_acc[37])
            low_words[2] = T.reinterpret("uint32", out_acc[40])
            high_words[2] = T.reinterpret("uint32", out_acc[41])
            low_words[3] = T.reinterpret("uint32", out_acc[44])
            high_words[3] = T.reinterpret("uint32", out_acc[45])
            got_16 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_16[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, low_words[0], low_words[1]), 2, 32)
            a_16 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_16[0] = low_words[0]
            b_17 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_17[0] = low_words[1]
            low_words[0] = T.Select(lane[0] & 2 != 0, got_16[0], a_16[0])
            low_words[1] = T.Select(lane[0] & 2 != 0, b_17[0], got_16[0])
            got_17 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_17[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, low_words[2], low_words[3]), 2, 32)
            a_17 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_17[0] = low_words[2]
            b_18 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_18[0] = low_words[3]
            low_words[2] = T.Select(lane[0] & 2 != 0, got_17[0], a_17[0])
            low_words[3] = T.Select(lane[0] & 2 != 0, b_18[0], got_17[0])
            got_18 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_18[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, high_words[0], high_words[1]), 2, 32)
            a_18 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_18[0] = high_words[0]
            b_19 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_19[0] = high_words[1]
            high_words[0] = T.Select(lane[0] & 2 != 0, got_18[0], a_18[0])
            high_words[1] = T.Select(lane[0] & 2 != 0, b_19[0], got_18[0])
            got_19 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_19[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, high_words[2], high_words[3]), 2, 32)
            a_19 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_19[0] = high_words[2]
            b_20 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_20[0] = high_words[3]
            high_words[2] = T.Select(lane[0] & 2 != 0, got_19[0], a_19[0])
            high_words[3] = T.Select(lane[0] & 2 != 0, b_20[0], got_19[0])
            chunk_8 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            chunk_8[0] = (lane[0] >> 2 & 1) + 2 * (lane[0] >> 1 & 1)
            at_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            at_4[0] = (team_row[0] + 16) * 288 + chunk_8[0] * 8 * 4
            if chunk_8[0] < 8:
                T.ptx.st(shared_base[0] + T.Cast("uint32", at_4[0]), low_words[0], high_words[0], low_words[1], high_words[1], "", "", "shared", "", "", "", "v4", "b32", "")
                T.ptx.st(shared_base[0] + T.uint32(16) + T.Cast("uint32", at_4[0]), low_words[2], high_words[2], low_words[3], high_words[3], "", "", "shared", "", "", "", "v4", "b32", "")
            low_words[0] = T.reinterpret("uint32", out_acc[48])
            high_words[0] = T.reinterpret("uint32", out_acc[49])
            low_words[1] = T.reinterpret("uint32", out_acc[52])
            high_words[1] = T.reinterpret("uint32", out_acc[53])
            low_words[2] = T.reinterpret("uint32", out_acc[56])
            high_words[2] = T.reinterpret("uint32", out_acc[57])
            low_words[3] = T.reinterpret("uint32", out_acc[60])
            high_words[3] = T.reinterpret("uint32", out_acc[61])
            got_20 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_20[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, low_words[0], low_words[1]), 2, 32)
            a_20 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_20[0] = low_words[0]
            b_21 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_21[0] = low_words[1]
            low_words[0] = T.Select(lane[0] & 2 != 0, got_20[0], a_20[0])
            low_words[1] = T.Select(lane[0] & 2 != 0, b_21[0], got_20[0])
            got_21 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_21[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, low_words[2], low_words[3]), 2, 32)
            a_21 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_21[0] = low_words[2]
            b_22 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_22[0] = low_words[3]
            low_words[2] = T.Select(lane[0] & 2 != 0, got_21[0], a_21[0])
            low_words[3] = T.Select(lane[0] & 2 != 0, b_22[0], got_21[0])
            got_22 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_22[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, high_words[0], high_words[1]), 2, 32)
            a_22 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_22[0] = high_words[0]
            b_23 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_23[0] = high_words[1]
            high_words[0] = T.Select(lane[0] & 2 != 0, got_22[0], a_22[0])
            high_words[1] = T.Select(lane[0] & 2 != 0, b_23[0], got_22[0])
            got_23 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_23[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, high_words[2], high_words[3]), 2, 32)
            a_23 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_23[0] = high_words[2]
            b_24 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_24[0] = high_words[3]
            high_words[2] = T.Select(lane[0] & 2 != 0, got_23[0], a_23[0])
            high_words[3] = T.Select(lane[0] & 2 != 0, b_24[0], got_23[0])
            chunk_9 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            chunk_9[0] = (lane[0] >> 2 & 1) + 2 * (lane[0] >> 1 & 1)
            at_5 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            at_5[0] = (team_row[0] + 16) * 288 + (chunk_9[0] * 8 + 32) * 4
            if chunk_9[0] < 4:
                T.ptx.st(shared_base[0] + T.Cast("uint32", at_5[0]), low_words[0], high_words[0], low_words[1], high_words[1], "", "", "shared", "", "", "", "v4", "b32", "")
                T.ptx.st(shared_base[0] + T.uint32(16) + T.Cast("uint32", at_5[0]), low_words[2], high_words[2], low_words[3], high_words[3], "", "", "shared", "", "", "", "v4", "b32", "")
            low_words[0] = T.reinterpret("uint32", out_acc[34])
            high_words[0] = T.reinterpret("uint32", out_acc[35])
            low_words[1] = T.reinterpret("uint32", out_acc[38])
            high_words[1] = T.reinterpret("uint32", out_acc[39])
            low_words[2] = T.reinterpret("uint32", out_acc[42])
            high_words[2] = T.reinterpret("uint32", out_acc[43])
            low_words[3] = T.reinterpret("uint32", out_acc[46])
            high_words[3] = T.reinterpret("uint32", out_acc[47])
            got_24 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_24[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, low_words[0], low_words[1]), 2, 32)
            a_24 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_24[0] = low_words[0]
            b_25 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_25[0] = low_words[1]
            low_words[0] = T.Select(lane[0] & 2 != 0, got_24[0], a_24[0])
            low_words[1] = T.Select(lane[0] & 2 != 0, b_25[0], got_24[0])
            got_25 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_25[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, low_words[2], low_words[3]), 2, 32)
            a_25 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_25[0] = low_words[2]
            b_26 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_26[0] = low_words[3]
            low_words[2] = T.Select(lane[0] & 2 != 0, got_25[0], a_25[0])
            low_words[3] = T.Select(lane[0] & 2 != 0, b_26[0], got_25[0])
            got_26 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_26[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, high_words[0], high_words[1]), 2, 32)
            a_26 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_26[0] = high_words[0]
            b_27 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_27[0] = high_words[1]
            high_words[0] = T.Select(lane[0] & 2 != 0, got_26[0], a_26[0])
            high_words[1] = T.Select(lane[0] & 2 != 0, b_27[0], got_26[0])
            got_27 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_27[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, high_words[2], high_words[3]), 2, 32)
            a_27 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_27[0] = high_words[2]
            b_28 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_28[0] = high_words[3]
            high_words[2] = T.Select(lane[0] & 2 != 0, got_27[0], a_27[0])
            high_words[3] = T.Select(lane[0] & 2 != 0, b_28[0], got_27[0])
            chunk_10 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            chunk_10[0] = (lane[0] >> 2 & 1) + 2 * (lane[0] >> 1 & 1)
            at_6 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            at_6[0] = (team_row[0] + 18) * 288 + chunk_10[0] * 8 * 4
            if chunk_10[0] < 8:
                T.ptx.st(shared_base[0] + T.Cast("uint32", at_6[0]), low_words[0], high_words[0], low_words[1], high_words[1], "", "", "shared", "", "", "", "v4", "b32", "")
                T.ptx.st(shared_base[0] + T.uint32(16) + T.Cast("uint32", at_6[0]), low_words[2], high_words[2], low_words[3], high_words[3], "", "", "shared", "", "", "", "v4", "b32", "")
            low_words[0] = T.reinterpret("uint32", out_acc[50])
            high_words[0] = T.reinterpret("uint32", out_acc[51])
            low_words[1] = T.reinterpret("uint32", out_acc[54])
            high_words[1] = T.reinterpret("uint32", out_acc[55])
            low_words[2] = T.reinterpret("uint32", out_acc[58])
            high_words[2] = T.reinterpret("uint32", out_acc[59])
            low_words[3] = T.reinterpret("uint32", out_acc[62])
            high_words[3] = T.reinterpret("uint32", out_acc[63])
            got_28 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_28[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, low_words[0], low_words[1]), 2, 32)
            a_28 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_28[0] = low_words[0]
            b_29 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_29[0] = low_words[1]
            low_words[0] = T.Select(lane[0] & 2 != 0, got_28[0], a_28[0])
            low_words[1] = T.Select(lane[0] & 2 != 0, b_29[0], got_28[0])
            got_29 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_29[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, low_words[2], low_words[3]), 2, 32)
            a_29 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_29[0] = low_words[2]
            b_30 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_30[0] = low_words[3]
            low_words[2] = T.Select(lane[0] & 2 != 0, got_29[0], a_29[0])
            low_words[3] = T.Select(lane[0] & 2 != 0, b_30[0], got_29[0])
            got_30 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_30[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, high_words[0], high_words[1]), 2, 32)
            a_30 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_30[0] = high_words[0]
            b_31 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_31[0] = high_words[1]
            high_words[0] = T.Select(lane[0] & 2 != 0, got_30[0], a_30[0])
            high_words[1] = T.Select(lane[0] & 2 != 0, b_31[0], got_30[0])
            got_31 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_31[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, high_words[2], high_words[3]), 2, 32)
            a_31 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_31[0] = high_words[2]
            b_32 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_32[0] = high_words[3]
            high_words[2] = T.Select(lane[0] & 2 != 0, got_31[0], a_31[0])
            high_words[3] = T.Select(lane[0] & 2 != 0, b_32[0], got_31[0])
            chunk_11 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            chunk_11[0] = (lane[0] >> 2 & 1) + 2 * (lane[0] >> 1 & 1)
            at_7 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            at_7[0] = (team_row[0] + 18) * 288 + (chunk_11[0] * 8 + 32) * 4
            if chunk_11[0] < 4:
                T.ptx.st(shared_base[0] + T.Cast("uint32", at_7[0]), low_words[0], high_words[0], low_words[1], high_words[1], "", "", "shared", "", "", "", "v4", "b32", "")
                T.ptx.st(shared_base[0] + T.uint32(16) + T.Cast("uint32", at_7[0]), low_words[2], high_words[2], low_words[3], high_words[3], "", "", "shared", "", "", "", "v4", "b32", "")
            row_sum[0] = row_sum[0] + T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_sum[0], 2, 32)
            row_sum[1] = row_sum[1] + T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_sum[1], 2, 32)
            row_sum[2] = row_sum[2] + T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_sum[2], 2, 32)
            row_sum[3] = row_sum[3] + T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_sum[3], 2, 32)
            row_sum[0] = row_sum[0] + T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_sum[0], 4, 32)
            row_sum[1] = row_sum[1] + T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_sum[1], 4, 32)
            row_sum[2] = row_sum[2] + T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_sum[2], 4, 32)
            row_sum[3] = row_sum[3] + T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_sum[3], 4, 32)
            if first_column[0] == 0:
                T.ptx.st(shared_base[0] + T.uint32(18432) + T.Cast("uint32", team_row[0] * 8), T.reinterpret("uint32", row_max[0] * factor[0]), T.reinterpret("uint32", row_sum[0]), "", "", "shared", "", "", "", "v2", "b32", "")
                T.ptx.st(shared_base[0] + T.uint32(18432) + T.Cast("uint32", (team_row[0] + 2) * 8), T.reinterpret("uint32", row_max[1] * factor[0]), T.reinterpret("uint32", row_sum[1]), "", "", "shared", "", "", "", "v2", "b32", "")
                T.ptx.st(shared_base[0] + T.uint32(18432) + T.Cast("uint32", (team_row[0] + 16) * 8), T.reinterpret("uint32", row_max[2] * factor[0]), T.reinterpret("uint32", row_sum[2]), "", "", "shared", "", "", "", "v2", "b32", "")
                T.ptx.st(shared_base[0] + T.uint32(18432) + T.Cast("uint32", (team_row[0] + 18) * 8), T.reinterpret("uint32", row_max[3] * factor[0]), T.reinterpret("uint32", row_sum[3]), "", "", "shared", "", "", "", "v2", "b32", "")
            T.cuda.cta_sync()
            rows = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            rows[0] = T.Select(T.bool(True), T.min(group_rows[0] - first_row[0], 64), 0)
            for n in range(16):
                i_15 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                i_15[0] = n * 64 + v_2
                row_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                row_4[0] = T.Div(i_15[0], 16)
                if row_4[0] < rows[0]:
                    column = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    column[0] = (i_15[0] - row_4[0] * 16) * 4
                    joined = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    joined[0] = T.float32(0.0)
                    joined[1] = T.float32(0.0)
                    joined[2] = T.float32(0.0)
                    joined[3] = T.float32(0.0)
                    joined_max = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    joined_max[0] = T.float32(-1000000000000000019884624838656.0)
                    joined_sum = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    joined_sum[0] = T.float32(0.0)
                    own = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    own[0] = T.Select(T.bool(False), 0, 0)
                    team_row_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    team_row_1[0] = own[0] * 64 + row_4[0]
                    words = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    T.ptx.ld(words[0], words[1], words[2], words[3], shared_base[0] + T.Cast("uint32", team_row_1[0] * 288 + column[0] * 4), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                    statistics = T.alloc_local((2,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    T.ptx.ld(statistics[0], statistics[1], shared_base[0] + T.uint32(18432) + T.Cast("uint32", team_row_1[0] * 8), "", "", "shared", "", "", "", "", "", "v2", "b32", "")
                    best = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    best[0] = T.max(joined_max[0], T.reinterpret("float32", statistics[0]))
                    shrink_1 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    shrink_1[0] = T.cuda.func_call("attngen_ex2", joined_max[0] - best[0], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                    weight = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    weight[0] = T.cuda.func_call("attngen_ex2", T.reinterpret("float32", statistics[0]) - best[0], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                    joined[0] = joined[0] * shrink_1[0] + T.reinterpret("float32", words[0]) * weight[0]
                    joined[1] = joined[1] * shrink_1[0] + T.reinterpret("float32", words[1]) * weight[0]
                    joined[2] = joined[2] * shrink_1[0] + T.reinterpret("float32", words[2]) * weight[0]
                    joined[3] = joined[3] * shrink_1[0] + T.reinterpret("float32", words[3]) * weight[0]
                    joined_sum[0] = joined_sum[0] * shrink_1[0] + T.reinterpret("float32", statistics[1]) * weight[0]
                    joined_max[0] = best[0]
                    in_group_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    in_group_4[0] = T.min(first_row[0] + row_4[0], group_rows[0] - 1)
                    of_group_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    of_group_4[0] = T.Div(in_group_4[0], seq_q_size)
                    head_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    head_4[0] = h[0] + of_group_4[0]
                    position_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    position_4[0] = in_group_4[0] - of_group_4[0] * seq_q_size
                    if splits_size == 1:
                        lse_1 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        lse_1[0] = T.Select(joined_sum[0] == T.float32(0.0), T.float32("-inf"), (joined_max[0] + T.cuda.func_call("attngen_lg2", joined_sum[0], source_code="__forceinline__ __device__ float attngen_lg2(float x) { float y; asm(\"lg2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")) * T.float32(0.69314718055994529))
                        if lse_given != 0 and column[0] == 0:
                            lse[T.Cast("int64", b[0]) * lse_stride_0 + T.Cast("int64", head_4[0]) * lse_stride_1 + T.Cast("int64", position_4[0]) * lse_stride_2] = lse_1[0]
                        weight_1 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        weight_1[0] = T.Select(joined_sum[0] == T.float32(0.0), T.float32(0.0), T.cuda.func_call("attngen_rcp", joined_sum[0], source_code="__forceinline__ __device__ float attngen_rcp(float x) { float y; asm(\"rcp.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32"))
                        packed = T.alloc_local((2,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        T.cuda.func_call("attngen_pack_half", packed[0], joined[0] * weight_1[0], joined[1] * weight_1[0], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                        T.cuda.func_call("attngen_pack_half", packed[1], joined[2] * weight_1[0], joined[3] * weight_1[0], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                        T.ptx.st(T.address_of(out[T.Cast("int64", b[0]) * out_stride_0 + T.Cast("int64", head_4[0]) * out_stride_1 + T.Cast("int64", position_4[0]) * out_stride_2 + T.Cast("int64", column[0])]), packed[0], packed[1], T.bool(True), "", "", "global", "", "", "", "v2", "b32", "pred")
                    else:
                        partial_row = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        partial_row[0] = T.Cast("int64", b[0]) * partial_out_stride_0 + T.Cast("int64", head_4[0]) * partial_out_stride_1 + T.Cast("int64", position_4[0]) * partial_out_stride_2 + T.Cast("int64", share[0]) * partial_out_stride_3 + T.Cast("int64", column[0])
                        T.ptx.st(T.address_of(partial_out[partial_row[0]]), T.reinterpret("uint32", joined[0]), T.reinterpret("uint32", joined[1]), T.reinterpret("uint32", joined[2]), T.reinterpret("uint32", joined[3]), T.bool(True), "", "", "global", "", "", "", "v4", "b32", "pred")
                        if column[0] == 0:
                            partial_max[T.Cast("int64", b[0]) * partial_max_stride_0 + T.Cast("int64", head_4[0]) * partial_max_stride_1 + T.Cast("int64", position_4[0]) * partial_max_stride_2 + T.Cast("int64", share[0]) * partial_max_stride_3] = joined_max[0]
                            partial_sum[T.Cast("int64", b[0]) * partial_sum_stride_0 + T.Cast("int64", head_4[0]) * partial_sum_stride_1 + T.Cast("int64", position_4[0]) * partial_sum_stride_2 + T.Cast("int64", share[0]) * partial_sum_stride_3] = joined_sum[0]

# from tvm.script import tirx as T
# from tvm.tirx.layout import Axis

@T.prim_func
def attngen_combine(out_ptr: T.handle("float16", "global"), out_stride_0: T.int64, out_stride_1: T.int64, out_stride_2: T.int64, out_stride_3: T.int64, lse_ptr: T.handle("float32", "global"), lse_stride_0: T.int64, lse_stride_1: T.int64, lse_stride_2: T.int64, lse_given: T.int32, partial_out_ptr: T.handle("float32", "global"), partial_out_stride_0: T.int64, partial_out_stride_1: T.int64, partial_out_stride_2: T.int64, partial_out_stride_3: T.int64, partial_out_stride_4: T.int64, partial_max_ptr: T.handle("float32", "global"), partial_max_stride_0: T.int64, partial_max_stride_1: T.int64, partial_max_stride_2: T.int64, partial_max_stride_3: T.int64, partial_sum_ptr: T.handle("float32", "global"), partial_sum_stride_0: T.int64, partial_sum_stride_1: T.int64, partial_sum_stride_2: T.int64, partial_sum_stride_3: T.int64, b_size: T.int32, hq_size: T.int32, seq_q_size: T.int32, hkv_size: T.int32, seq_kv_size: T.int32, splits_size: T.int32, grid: T.int32):
    T.func_attr({"tirx.noalias": True})
    out = T.decl_buffer((T.int64(1099511627776),), "float16", data=out_ptr, align=1, layout=None)
    lse = T.decl_buffer((T.int64(1099511627776),), data=lse_ptr, align=1, layout=None)
    partial_out = T.decl_buffer((T.int64(1099511627776),), data=partial_out_ptr, align=1, layout=None)
    partial_max = T.decl_buffer((T.int64(1099511627776),), data=partial_max_ptr, align=1, layout=None)
    partial_sum = T.decl_buffer((T.int64(1099511627776),), data=partial_sum_ptr, align=1, layout=None)
    with T.attr({"tirx.device_entry": T.bool(True), "tirx.launch_bounds_min_blocks_per_sm": 1}):
        v = T.cta_id([grid])
        v_1 = T.thread_id([128])
        row_in_block = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        row_in_block[0] = T.Div(v_1, 16)
        column = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        column[0] = (v_1 - row_in_block[0] * 16) * 4
        item = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        item[0] = v * 8 + row_in_block[0]
        if row_in_block[0] < 8 and item[0] < b_size * hq_size * seq_q_size:
            bh = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            bh[0] = T.Div(item[0], seq_q_size)
            position = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            position[0] = item[0] - bh[0] * seq_q_size
            b = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b[0] = T.Div(bh[0], hq_size)
            h = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            h[0] = bh[0] - b[0] * hq_size
            joined = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            joined[0] = T.float32(0.0)
            joined[1] = T.float32(0.0)
            joined[2] = T.float32(0.0)
            joined[3] = T.float32(0.0)
            joined_max = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            joined_max[0] = T.float32(-1000000000000000019884624838656.0)
            joined_sum = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            joined_sum[0] = T.float32(0.0)
            for batch in range(T.Div(splits_size + 15, 16)):
                nth_share = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                nth_share[0] = T.min(batch * 16, splits_size - 1)
                words = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                partial_row = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                partial_row[0] = T.Cast("int64", b[0]) * partial_out_stride_0 + T.Cast("int64", h[0]) * partial_out_stride_1 + T.Cast("int64", position[0]) * partial_out_stride_2 + T.Cast("int64", nth_share[0]) * partial_out_stride_3 + T.Cast("int64", column[0])
                T.ptx.ld(words[0], words[1], words[2], words[3], T.address_of(partial_out[partial_row[0]]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                statistics = T.alloc_local((2,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                T.ptx.ld(statistics[0], T.address_of(partial_max[T.Cast("int64", b[0]) * partial_max_stride_0 + T.Cast("int64", h[0]) * partial_max_stride_1 + T.Cast("int64", position[0]) * partial_max_stride_2 + T.Cast("int64", nth_share[0]) * partial_max_stride_3]), "", "", "", "global", "", "", "", "", "", "b32", "")
                T.ptx.ld(statistics[1], T.address_of(partial_sum[T.Cast("int64", b[0]) * partial_sum_stride_0 + T.Cast("int64", h[0]) * partial_sum_stride_1 + T.Cast("int64", position[0]) * partial_sum_stride_2 + T.Cast("int64", nth_share[0]) * partial_sum_stride_3]), "", "", "", "global", "", "", "", "", "", "b32", "")
                words[0] = T.Select(batch * 16 < splits_size, words[0], T.uint32(0))
                words[1] = T.Select(batch * 16 < splits_size, words[1], T.uint32(0))
                words[2] = T.Select(batch * 16 < splits_size, words[2], T.uint32(0))
                words[3] = T.Select(batch * 16 < splits_size, words[3], T.uint32(0))
                top = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                top[0] = T.Select(batch * 16 < splits_size, T.reinterpret("float32", statistics[0]), T.float32(-1000000000000000019884624838656.0))
                total = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                total[0] = T.Select(batch * 16 < splits_size, T.reinterpret("float32", statistics[1]), T.float32(0.0))
                nth_share_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                nth_share_1[0] = T.min(batch * 16 + 1, splits_size - 1)
                words_1 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                partial_row_1 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                partial_row_1[0] = T.Cast("int64", b[0]) * partial_out_stride_0 + T.Cast("int64", h[0]) * partial_out_stride_1 + T.Cast("int64", position[0]) * partial_out_stride_2 + T.Cast("int64", nth_share_1[0]) * partial_out_stride_3 + T.Cast("int64", column[0])
                T.ptx.ld(words_1[0], words_1[1], words_1[2], words_1[3], T.address_of(partial_out[partial_row_1[0]]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                statistics_1 = T.alloc_local((2,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                T.ptx.ld(statistics_1[0], T.address_of(partial_max[T.Cast("int64", b[0]) * partial_max_stride_0 + T.Cast("int64", h[0]) * partial_max_stride_1 + T.Cast("int64", position[0]) * partial_max_stride_2 + T.Cast("int64", nth_share_1[0]) * partial_max_stride_3]), "", "", "", "global", "", "", "", "", "", "b32", "")
                T.ptx.ld(statistics_1[1], T.address_of(partial_sum[T.Cast("int64", b[0]) * partial_sum_stride_0 + T.Cast("int64", h[0]) * partial_sum_stride_1 + T.Cast("int64", position[0]) * partial_sum_stride_2 + T.Cast("int64", nth_share_1[0]) * partial_sum_stride_3]), "", "", "", "global", "", "", "", "", "", "b32", "")
                words_1[0] = T.Select(batch * 16 + 1 < splits_size, words_1[0], T.uint32(0))
                words_1[1] = T.Select(batch * 16 + 1 < splits_size, words_1[1], T.uint32(0))
                words_1[2] = T.Select(batch * 16 + 1 < splits_size, words_1[2], T.uint32(0))
                words_1[3] = T.Select(batch * 16 + 1 < splits_size, words_1[3], T.uint32(0))
                top_1 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                top_1[0] = T.Select(batch * 16 + 1 < splits_size, T.reinterpret("float32", statistics_1[0]), T.float32(-1000000000000000019884624838656.0))
                total_1 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                total_1[0] = T.Select(batch * 16 + 1 < splits_size, T.reinterpret("float32", statistics_1[1]), T.float32(0.0))
                nth_share_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                nth_share_2[0] = T.min(batch * 16 + 2, splits_size - 1)
                words_2 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                partial_row_2 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                partial_row_2[0] = T.Cast("int64", b[0]) * partial_out_stride_0 + T.Cast("int64", h[0]) * partial_out_stride_1 + T.Cast("int64", position[0]) * partial_out_stride_2 + T.Cast("int64", nth_share_2[0]) * partial_out_stride_3 + T.Cast("int64", column[0])
                T.ptx.ld(words_2[0], words_2[1], words_2[2], words_2[3], T.address_of(partial_out[partial_row_2[0]]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                statistics_2 = T.alloc_local((2,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                T.ptx.ld(statistics_2[0], T.address_of(partial_max[T.Cast("int64", b[0]) * partial_max_stride_0 + T.Cast("int64", h[0]) * partial_max_stride_1 + T.Cast("int64", position[0]) * partial_max_stride_2 + T.Cast("int64", nth_share_2[0]) * partial_max_stride_3]), "", "", "", "global", "", "", "", "", "", "b32", "")
                T.ptx.ld(statistics_2[1], T.address_of(partial_sum[T.Cast("int64", b[0]) * partial_sum_stride_0 + T.Cast("int64", h[0]) * partial_sum_stride_1 + T.Cast("int64", position[0]) * partial_sum_stride_2 + T.Cast("int64", nth_share_2[0]) * partial_sum_stride_3]), "", "", "", "global", "", "", "", "", "", "b32", "")
                words_2[0] = T.Select(batch * 16 + 2 < splits_size, words_2[0], T.uint32(0))
                words_2[1] = T.Select(batch * 16 + 2 < splits_size, words_2[1], T.uint32(0))
                words_2[2] = T.Select(batch * 16 + 2 < splits_size, words_2[2], T.uint32(0))
                words_2[3] = T.Select(batch * 16 + 2 < splits_size, words_2[3], T.uint32(0))
                top_2 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                top_2[0] = T.Select(batch * 16 + 2 < splits_size, T.reinterpret("float32", statistics_2[0]), T.float32(-1000000000000000019884624838656.0))
                total_2 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                total_2[0] = T.Select(batch * 16 + 2 < splits_size, T.reinterpret("float32", statistics_2[1]), T.float32(0.0))
                nth_share_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                nth_share_3[0] = T.min(batch * 16 + 3, splits_size - 1)
                words_3 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                partial_row_3 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                partial_row_3[0] = T.Cast("int64", b[0]) * partial_out_stride_0 + T.Cast("int64", h[0]) * partial_out_stride_1 + T.Cast("int64", position[0]) * partial_out_stride_2 + T.Cast("int64", nth_share_3[0]) * partial_out_stride_3 + T.Cast("int64", column[0])
                T.ptx.ld(words_3[0], words_3[1], words_3[2], words_3[3], T.address_of(partial_out[partial_row_3[0]]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                statistics_3 = T.alloc_local((2,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                T.ptx.ld(statistics_3[0], T.address_of(partial_max[T.Cast("int64", b[0]) * partial_max_stride_0 + T.Cast("int64", h[0]) * partial_max_stride_1 + T.Cast("int64", position[0]) * partial_max_stride_2 + T.Cast("int64", nth_share_3[0]) * partial_max_stride_3]), "", "", "", "global", "", "", "", "", "", "b32", "")
                T.ptx.ld(statistics_3[1], T.address_of(partial_sum[T.Cast("int64", b[0]) * partial_sum_stride_0 + T.Cast("int64", h[0]) * partial_sum_stride_1 + T.Cast("int64", position[0]) * partial_sum_stride_2 + T.Cast("int64", nth_share_3[0]) * partial_sum_stride_3]), "", "", "", "global", "", "", "", "", "", "b32", "")
                words_3[0] = T.Select(batch * 16 + 3 < splits_size, words_3[0], T.uint32(0))
                words_3[1] = T.Select(batch * 16 + 3 < splits_size, words_3[1], T.uint32(0))
                words_3[2] = T.Select(batch * 16 + 3 < splits_size, words_3[2], T.uint32(0))
                words_3[3] = T.Select(batch * 16 + 3 < splits_size, words_3[3], T.uint32(0))
                top_3 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                top_3[0] = T.Select(batch * 16 + 3 < splits_size, T.reinterpret("float32", statistics_3[0]), T.float32(-1000000000000000019884624838656.0))
                total_3 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                total_3[0] = T.Select(batch * 16 + 3 < splits_size, T.reinterpret("float32", statistics_3[1]), T.float32(0.0))
                nth_share_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                nth_share_4[0] = T.min(batch * 16 + 4, splits_size - 1)
                words_4 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                partial_row_4 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                partial_row_4[0] = T.Cast("int64", b[0]) * partial_out_stride_0 + T.Cast("int64", h[0]) * partial_out_stride_1 + T.Cast("int64", position[0]) * partial_out_stride_2 + T.Cast("int64", nth_share_4[0]) * partial_out_stride_3 + T.Cast("int64", column[0])
                T.ptx.ld(words_4[0], words_4[1], words_4[2], words_4[3], T.address_of(partial_out[partial_row_4[0]]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                statistics_4 = T.alloc_local((2,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                T.ptx.ld(statistics_4[0], T.address_of(partial_max[T.Cast("int64", b[0]) * partial_max_stride_0 + T.Cast("int64", h[0]) * partial_max_stride_1 + T.Cast("int64", position[0]) * partial_max_stride_2 + T.Cast("int64", nth_share_4[0]) * partial_max_stride_3]), "", "", "", "global", "", "", "", "", "", "b32", "")
                T.ptx.ld(statistics_4[1], T.address_of(partial_sum[T.Cast("int64", b[0]) * partial_sum_stride_0 + T.Cast("int64", h[0]) * partial_sum_stride_1 + T.Cast("int64", position[0]) * partial_sum_stride_2 + T.Cast("int64", nth_share_4[0]) * partial_sum_stride_3]), "", "", "", "global", "", "", "", "", "", "b32", "")
                words_4[0] = T.Select(batch * 16 + 4 < splits_size, words_4[0], T.uint32(0))
                words_4[1] = T.Select(batch * 16 + 4 < splits_size, words_4[1], T.uint32(0))
                words_4[2] = T.Select(batch * 16 + 4 < splits_size, words_4[2], T.uint32(0))
                words_4[3] = T.Select(batch * 16 + 4 < splits_size, words_4[3], T.uint32(0))
                top_4 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                top_4[0] = T.Select(batch * 16 + 4 < splits_size, T.reinterpret("float32", statistics_4[0]), T.float32(-1000000000000000019884624838656.0))
                total_4 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                total_4[0] = T.Select(batch * 16 + 4 < splits_size, T.reinterpret("float32", statistics_4[1]), T.float32(0.0))
                nth_share_5 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                nth_share_5[0] = T.min(batch * 16 + 5, splits_size - 1)
                words_5 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                partial_row_5 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                partial_row_5[0] = T.Cast("int64", b[0]) * partial_out_stride_0 + T.Cast("int64", h[0]) * partial_out_stride_1 + T.Cast("int64", position[0]) * partial_out_stride_2 + T.Cast("int64", nth_share_5[0]) * partial_out_stride_3 + T.Cast("int64", column[0])
                T.ptx.ld(words_5[0], words_5[1], words_5[2], words_5[3], T.address_of(partial_out[partial_row_5[0]]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                statistics_5 = T.alloc_local((2,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                T.ptx.ld(statistics_5[0], T.address_of(partial_max[T.Cast("int64", b[0]) * partial_max_stride_0 + T.Cast("int64", h[0]) * partial_max_stride_1 + T.Cast("int64", position[0]) * partial_max_stride_2 + T.Cast("int64", nth_share_5[0]) * partial_max_stride_3]), "", "", "", "global", "", "", "", "", "", "b32", "")
                T.ptx.ld(statistics_5[1], T.address_of(partial_sum[T.Cast("int64", b[0]) * partial_sum_stride_0 + T.Cast("int64", h[0]) * partial_sum_stride_1 + T.Cast("int64", position[0]) * partial_sum_stride_2 + T.Cast("int64", nth_share_5[0]) * partial_sum_stride_3]), "", "", "", "global", "", "", "", "", "", "b32", "")
                words_5[0] = T.Select(batch * 16 + 5 < splits_size, words_5[0], T.uint32(0))
                words_5[1] = T.Select(batch * 16 + 5 < splits_size, words_5[1], T.uint32(0))
                words_5[2] = T.Select(batch * 16 + 5 < splits_size, words_5[2], T.uint32(0))
                words_5[3] = T.Select(batch * 16 + 5 < splits_size, words_5[3], T.uint32(0))
                top_5 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                top_5[0] = T.Select(batch * 16 + 5 < splits_size, T.reinterpret("float32", statistics_5[0]), T.float32(-1000000000000000019884624838656.0))
                total_5 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                total_5[0] = T.Select(batch * 16 + 5 < splits_size, T.reinterpret("float32", statistics_5[1]), T.float32(0.0))
                nth_share_6 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                nth_share_6[0] = T.min(batch * 16 + 6, splits_size - 1)
                words_6 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                partial_row_6 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                partial_row_6[0] = T.Cast("int64", b[0]) * partial_out_stride_0 + T.Cast("int64", h[0]) * partial_out_stride_1 + T.Cast("int64", position[0]) * partial_out_stride_2 + T.Cast("int64", nth_share_6[0]) * partial_out_stride_3 + T.Cast("int64", column[0])
                T.ptx.ld(words_6[0], words_6[1], words_6[2], words_6[3], T.address_of(partial_out[partial_row_6[0]]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                statistics_6 = T.alloc_local((2,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                T.ptx.ld(statistics_6[0], T.address_of(partial_max[T.Cast("int64", b[0]) * partial_max_stride_0 + T.Cast("int64", h[0]) * partial_max_stride_1 + T.Cast("int64", position[0]) * partial_max_stride_2 + T.Cast("int64", nth_share_6[0]) * partial_max_stride_3]), "", "", "", "global", "", "", "", "", "", "b32", "")
                T.ptx.ld(statistics_6[1], T.address_of(partial_sum[T.Cast("int64", b[0]) * partial_sum_stride_0 + T.Cast("int64", h[0]) * partial_sum_stride_1 + T.Cast("int64", position[0]) * partial_sum_stride_2 + T.Cast("int64", nth_share_6[0]) * partial_sum_stride_3]), "", "", "", "global", "", "", "", "", "", "b32", "")
                words_6[0] = T.Select(batch * 16 + 6 < splits_size, words_6[0], T.uint32(0))
                words_6[1] = T.Select(batch * 16 + 6 < splits_size, words_6[1], T.uint32(0))
                words_6[2] = T.Select(batch * 16 + 6 < splits_size, words_6[2], T.uint32(0))
                words_6[3] = T.Select(batch * 16 + 6 < splits_size, words_6[3], T.uint32(0))
                top_6 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                top_6[0] = T.Select(batch * 16 + 6 < splits_size, T.reinterpret("float32", statistics_6[0]), T.float32(-1000000000000000019884624838656.0))
                total_6 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                total_6[0] = T.Select(batch * 16 + 6 < splits_size, T.reinterpret("float32", statistics_6[1]), T.float32(0.0))
                nth_share_7 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                nth_share_7[0] = T.min(batch * 16 + 7, splits_size - 1)
                words_7 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                partial_row_7 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                partial_row_7[0] = T.Cast("int64", b[0]) * partial_out_stride_0 + T.Cast("int64", h[0]) * partial_out_stride_1 + T.Cast("int64", position[0]) * partial_out_stride_2 + T.Cast("int64", nth_share_7[0]) * partial_out_stride_3 + T.Cast("int64", column[0])
                T.ptx.ld(words_7[0], words_7[1], words_7[2], words_7[3], T.address_of(partial_out[partial_row_7[0]]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                statistics_7 = T.alloc_local((2,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                T.ptx.ld(statistics_7[0], T.address_of(partial_max[T.Cast("int64", b[0]) * partial_max_stride_0 + T.Cast("int64", h[0]) * partial_max_stride_1 + T.Cast("int64", position[0]) * partial_max_stride_2 + T.Cast("int64", nth_share_7[0]) * partial_max_stride_3]), "", "", "", "global", "", "", "", "", "", "b32", "")
                T.ptx.ld(statistics_7[1], T.address_of(partial_sum[T.Cast("int64", b[0]) * partial_sum_stride_0 + T.Cast("int64", h[0]) * partial_sum_stride_1 + T.Cast("int64", position[0]) * partial_sum_stride_2 + T.Cast("int64", nth_share_7[0]) * partial_sum_stride_3]), "", "", "", "global", "", "", "", "", "", "b32", "")
                words_7[0] = T.Select(batch * 16 + 7 < splits_size, words_7[0], T.uint32(0))
                words_7[1] = T.Select(batch * 16 + 7 < splits_size, words_7[1], T.uint32(0))
                words_7[2] = T.Select(batch * 16 + 7 < splits_size, words_7[2], T.uint32(0))
                words_7[3] = T.Select(batch * 16 + 7 < splits_size, words_7[3], T.uint32(0))
                top_7 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                top_7[0] = T.Select(batch * 16 + 7 < splits_size, T.reinterpret("float32", statistics_7[0]), T.float32(-1000000000000000019884624838656.0))
                total_7 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                total_7[0] = T.Select(batch * 16 + 7 < splits_size, T.reinterpret("float32", statistics_7[1]), T.float32(0.0))
                nth_share_8 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                nth_share_8[0] = T.min(batch * 16 + 8, splits_size - 1)
                words_8 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                partial_row_8 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                partial_row_8[0] = T.Cast("int64", b[0]) * partial_out_stride_0 + T.Cast("int64", h[0]) * partial_out_stride_1 + T.Cast("int64", position[0]) * partial_out_stride_2 + T.Cast("int64", nth_share_8[0]) * partial_out_stride_3 + T.Cast("int64", column[0])
                T.ptx.ld(words_8[0], words_8[1], words_8[2], words_8[3], T.address_of(partial_out[partial_row_8[0]]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                statistics_8 = T.alloc_local((2,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                T.ptx.ld(statistics_8[0], T.address_of(partial_max[T.Cast("int64", b[0]) * partial_max_stride_0 + T.Cast("int64", h[0]) * partial_max_stride_1 + T.Cast("int64", position[0]) * partial_max_stride_2 + T.Cast("int64", nth_share_8[0]) * partial_max_stride_3]), "", "", "", "global", "", "", "", "", "", "b32", "")
                T.ptx.ld(statistics_8[1], T.address_of(partial_sum[T.Cast("int64", b[0]) * partial_sum_stride_0 + T.Cast("int64", h[0]) * partial_sum_stride_1 + T.Cast("int64", position[0]) * partial_sum_stride_2 + T.Cast("int64", nth_share_8[0]) * partial_sum_stride_3]), "", "", "", "global", "", "", "", "", "", "b32", "")
                words_8[0] = T.Select(batch * 16 + 8 < splits_size, words_8[0], T.uint32(0))
                words_8[1] = T.Select(batch * 16 + 8 < splits_size, words_8[1], T.uint32(0))
                words_8[2] = T.Select(batch * 16 + 8 < splits_size, words_8[2], T.uint32(0))
                words_8[3] = T.Select(batch * 16 + 8 < splits_size, words_8[3], T.uint32(0))
                top_8 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                top_8[0] = T.Select(batch * 16 + 8 < splits_size, T.reinterpret("float32", statistics_8[0]), T.float32(-1000000000000000019884624838656.0))
                total_8 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                total_8[0] = T.Select(batch * 16 + 8 < splits_size, T.reinterpret("float32", statistics_8[1]), T.float32(0.0))
                nth_share_9 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                nth_share_9[0] = T.min(batch * 16 + 9, splits_size - 1)
                words_9 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                partial_row_9 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                partial_row_9[0] = T.Cast("int64", b[0]) * partial_out_stride_0 + T.Cast("int64", h[0]) * partial_out_stride_1 + T.Cast("int64", position[0]) * partial_out_stride_2 + T.Cast("int64", nth_share_9[0]) * partial_out_stride_3 + T.Cast("int64", column[0])
                T.ptx.ld(words_9[0], words_9[1], words_9[2], words_9[3], T.address_of(partial_out[partial_row_9[0]]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                statistics_9 = T.alloc_local((2,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                T.ptx.ld(statistics_9[0], T.address_of(partial_max[T.Cast("int64", b[0]) * partial_max_stride_0 + T.Cast("int64", h[0]) * partial_max_stride_1 + T.Cast("int64", position[0]) * partial_max_stride_2 + T.Cast("int64", nth_share_9[0]) * partial_max_stride_3]), "", "", "", "global", "", "", "", "", "", "b32", "")
                T.ptx.ld(statistics_9[1], T.address_of(partial_sum[T.Cast("int64", b[0]) * partial_sum_stride_0 + T.Cast("int64", h[0]) * partial_sum_stride_1 + T.Cast("int64", position[0]) * partial_sum_stride_2 + T.Cast("int64", nth_share_9[0]) * partial_sum_stride_3]), "", "", "", "global", "", "", "", "", "", "b32", "")
                words_9[0] = T.Select(batch * 16 + 9 < splits_size, words_9[0], T.uint32(0))
                words_9[1] = T.Select(batch * 16 + 9 < splits_size, words_9[1], T.uint32(0))
                words_9[2] = T.Select(batch * 16 + 9 < splits_size, words_9[2], T.uint32(0))
                words_9[3] = T.Select(batch * 16 + 9 < splits_size, words_9[3], T.uint32(0))
                top_9 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                top_9[0] = T.Select(batch * 16 + 9 < splits_size, T.reinterpret("float32", statistics_9[0]), T.float32(-1000000000000000019884624838656.0))
                total_9 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                total_9[0] = T.Select(batch * 16 + 9 < splits_size, T.reinterpret("float32", statistics_9[1]), T.float32(0.0))
                nth_share_10 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                nth_share_10[0] = T.min(batch * 16 + 10, splits_size - 1)
                words_10 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                partial_row_10 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                partial_row_10[0] = T.Cast("int64", b[0]) * partial_out_stride_0 + T.Cast("int64", h[0]) * partial_out_stride_1 + T.Cast("int64", position[0]) * partial_out_stride_2 + T.Cast("int64", nth_share_10[0]) * partial_out_stride_3 + T.Cast("int64", column[0])
                T.ptx.ld(words_10[0], words_10[1], words_10[2], words_10[3], T.address_of(partial_out[partial_row_10[0]]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                statistics_10 = T.alloc_local((2,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                T.ptx.ld(statistics_10[0], T.address_of(partial_max[T.Cast("int64", b[0]) * partial_max_stride_0 + T.Cast("int64", h[0]) * partial_max_stride_1 + T.Cast("int64", position[0]) * partial_max_stride_2 + T.Cast("int64", nth_share_10[0]) * partial_max_stride_3]), "", "", "", "global", "", "", "", "", "", "b32", "")
                T.ptx.ld(statistics_10[1], T.address_of(partial_sum[T.Cast("int64", b[0]) * partial_sum_stride_0 + T.Cast("int64", h[0]) * partial_sum_stride_1 + T.Cast("int64", position[0]) * partial_sum_stride_2 + T.Cast("int64", nth_share_10[0]) * partial_sum_stride_3]), "", "", "", "global", "", "", "", "", "", "b32", "")
                words_10[0] = T.Select(batch * 16 + 10 < splits_size, words_10[0], T.uint32(0))
                words_10[1] = T.Select(batch * 16 + 10 < splits_size, words_10[1], T.uint32(0))
                words_10[2] = T.Select(batch * 16 + 10 < splits_size, words_10[2], T.uint32(0))
                words_10[3] = T.Select(batch * 16 + 10 < splits_size, words_10[3], T.uint32(0))
                top_10 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                top_10[0] = T.Select(batch * 16 + 10 < splits_size, T.reinterpret("float32", statistics_10[0]), T.float32(-1000000000000000019884624838656.0))
                total_10 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                total_10[0] = T.Select(batch * 16 + 10 < splits_size, T.reinterpret("float32", statistics_10[1]), T.float32(0.0))
                nth_share_11 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                nth_share_11[0] = T.min(batch * 16 + 11, splits_size - 1)
                words_11 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                partial_row_11 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                partial_row_11[0] = T.Cast("int64", b[0]) * partial_out_stride_0 + T.Cast("int64", h[0]) * partial_out_stride_1 + T.Cast("int64", position[0]) * partial_out_stride_2 + T.Cast("int64", nth_share_11[0]) * partial_out_stride_3 + T.Cast("int64", column[0])
                T.ptx.ld(words_11[0], words_11[1], words_11[2], words_11[3], T.address_of(partial_out[partial_row_11[0]]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                statistics_11 = T.alloc_local((2,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                T.ptx.ld(statistics_11[0], T.address_of(partial_max[T.Cast("int64", b[0]) * partial_max_stride_0 + T.Cast("int64", h[0]) * partial_max_stride_1 + T.Cast("int64", position[0]) * partial_max_stride_2 + T.Cast("int64", nth_share_11[0]) * partial_max_stride_3]), "", "", "", "global", "", "", "", "", "", "b32", "")
                T.ptx.ld(statistics_11[1], T.address_of(partial_sum[T.Cast("int64", b[0]) * partial_sum_stride_0 + T.Cast("int64", h[0]) * partial_sum_stride_1 + T.Cast("int64", position[0]) * partial_sum_stride_2 + T.Cast("int64", nth_share_11[0]) * partial_sum_stride_3]), "", "", "", "global", "", "", "", "", "", "b32", "")
                words_11[0] = T.Select(batch * 16 + 11 < splits_size, words_11[0], T.uint32(0))
                words_11[1] = T.Select(batch * 16 + 11 < splits_size, words_11[1], T.uint32(0))
                words_11[2] = T.Select(batch * 16 + 11 < splits_size, words_11[2], T.uint32(0))
                words_11[3] = T.Select(batch * 16 + 11 < splits_size, words_11[3], T.uint32(0))
                top_11 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                top_11[0] = T.Select(batch * 16 + 11 < splits_size, T.reinterpret("float32", statistics_11[0]), T.float32(-1000000000000000019884624838656.0))
                total_11 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                total_11[0] = T.Select(batch * 16 + 11 < splits_size, T.reinterpret("float32", statistics_11[1]), T.float32(0.0))
                nth_share_12 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                nth_share_12[0] = T.min(batch * 16 + 12, splits_size - 1)
                words_12 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                partial_row_12 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                partial_row_12[0] = T.Cast("int64", b[0]) * partial_out_stride_0 + T.Cast("int64", h[0]) * partial_out_stride_1 + T.Cast("int64", position[0]) * partial_out_stride_2 + T.Cast("int64", nth_share_12[0]) * partial_out_stride_3 + T.Cast("int64", column[0])
                T.ptx.ld(words_12[0], words_12[1], words_12[2], words_12[3], T.address_of(partial_out[partial_row_12[0]]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                statistics_12 = T.alloc_local((2,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                T.ptx.ld(statistics_12[0], T.address_of(partial_max[T.Cast("int64", b[0]) * partial_max_stride_0 + T.Cast("int64", h[0]) * partial_max_stride_1 + T.Cast("int64", position[0]) * partial_max_stride_2 + T.Cast("int64", nth_share_12[0]) * partial_max_stride_3]), "", "", "", "global", "", "", "", "", "", "b32", "")
                T.ptx.ld(statistics_12[1], T.address_of(partial_sum[T.Cast("int64", b[0]) * partial_sum_stride_0 + T.Cast("int64", h[0]) * partial_sum_stride_1 + T.Cast("int64", position[0]) * partial_sum_stride_2 + T.Cast("int64", nth_share_12[0]) * partial_sum_stride_3]), "", "", "", "global", "", "", "", "", "", "b32", "")
                words_12[0] = T.Select(batch * 16 + 12 < splits_size, words_12[0], T.uint32(0))
                words_12[1] = T.Select(batch * 16 + 12 < splits_size, words_12[1], T.uint32(0))
                words_12[2] = T.Select(batch * 16 + 12 < splits_size, words_12[2], T.uint32(0))
                words_12[3] = T.Select(batch * 16 + 12 < splits_size, words_12[3], T.uint32(0))
                top_12 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                top_12[0] = T.Select(batch * 16 + 12 < splits_size, T.reinterpret("float32", statistics_12[0]), T.float32(-1000000000000000019884624838656.0))
                total_12 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                total_12[0] = T.Select(batch * 16 + 12 < splits_size, T.reinterpret("float32", statistics_12[1]), T.float32(0.0))
                nth_share_13 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                nth_share_13[0] = T.min(batch * 16 + 13, splits_size - 1)
                words_13 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                partial_row_13 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                partial_row_13[0] = T.Cast("int64", b[0]) * partial_out_stride_0 + T.Cast("int64", h[0]) * partial_out_stride_1 + T.Cast("int64", position[0]) * partial_out_stride_2 + T.Cast("int64", nth_share_13[0]) * partial_out_stride_3 + T.Cast("int64", column[0])
                T.ptx.ld(words_13[0], words_13[1], words_13[2], words_13[3], T.address_of(partial_out[partial_row_13[0]]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                statistics_13 = T.alloc_local((2,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                T.ptx.ld(statistics_13[0], T.address_of(partial_max[T.Cast("int64", b[0]) * partial_max_stride_0 + T.Cast("int64", h[0]) * partial_max_stride_1 + T.Cast("int64", position[0]) * partial_max_stride_2 + T.Cast("int64", nth_share_13[0]) * partial_max_stride_3]), "", "", "", "global", "", "", "", "", "", "b32", "")
                T.ptx.ld(statistics_13[1], T.address_of(partial_sum[T.Cast("int64", b[0]) * partial_sum_stride_0 + T.Cast("int64", h[0]) * partial_sum_stride_1 + T.Cast("int64", position[0]) * partial_sum_stride_2 + T.Cast("int64", nth_share_13[0]) * partial_sum_stride_3]), "", "", "", "global", "", "", "", "", "", "b32", "")
                words_13[0] = T.Select(batch * 16 + 13 < splits_size, words_13[0], T.uint32(0))
                words_13[1] = T.Select(batch * 16 + 13 < splits_size, words_13[1], T.uint32(0))
                words_13[2] = T.Select(batch * 16 + 13 < splits_size, words_13[2], T.uint32(0))
                words_13[3] = T.Select(batch * 16 + 13 < splits_size, words_13[3], T.uint32(0))
                top_13 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                top_13[0] = T.Select(batch * 16 + 13 < splits_size, T.reinterpret("float32", statistics_13[0]), T.float32(-1000000000000000019884624838656.0))
                total_13 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                total_13[0] = T.Select(batch * 16 + 13 < splits_size, T.reinterpret("float32", statistics_13[1]), T.float32(0.0))
                nth_share_14 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                nth_share_14[0] = T.min(batch * 16 + 14, splits_size - 1)
                words_14 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                partial_row_14 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                partial_row_14[0] = T.Cast("int64", b[0]) * partial_out_stride_0 + T.Cast("int64", h[0]) * partial_out_stride_1 + T.Cast("int64", position[0]) * partial_out_stride_2 + T.Cast("int64", nth_share_14[0]) * partial_out_stride_3 + T.Cast("int64", column[0])
                T.ptx.ld(words_14[0], words_14[1], words_14[2], words_14[3], T.address_of(partial_out[partial_row_14[0]]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                statistics_14 = T.alloc_local((2,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                T.ptx.ld(statistics_14[0], T.address_of(partial_max[T.Cast("int64", b[0]) * partial_max_stride_0 + T.Cast("int64", h[0]) * partial_max_stride_1 + T.Cast("int64", position[0]) * partial_max_stride_2 + T.Cast("int64", nth_share_14[0]) * partial_max_stride_3]), "", "", "", "global", "", "", "", "", "", "b32", "")
                T.ptx.ld(statistics_14[1], T.address_of(partial_sum[T.Cast("int64", b[0]) * partial_sum_stride_0 + T.Cast("int64", h[0]) * partial_sum_stride_1 + T.Cast("int64", position[0]) * partial_sum_stride_2 + T.Cast("int64", nth_share_14[0]) * partial_sum_stride_3]), "", "", "", "global", "", "", "", "", "", "b32", "")
                words_14[0] = T.Select(batch * 16 + 14 < splits_size, words_14[0], T.uint32(0))
                words_14[1] = T.Select(batch * 16 + 14 < splits_size, words_14[1], T.uint32(0))
                words_14[2] = T.Select(batch * 16 + 14 < splits_size, words_14[2], T.uint32(0))
                words_14[3] = T.Select(batch * 16 + 14 < splits_size, words_14[3], T.uint32(0))
                top_14 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                top_14[0] = T.Select(batch * 16 + 14 < splits_size, T.reinterpret("float32", statistics_14[0]), T.float32(-1000000000000000019884624838656.0))
                total_14 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                total_14[0] = T.Select(batch * 16 + 14 < splits_size, T.reinterpret("float32", statistics_14[1]), T.float32(0.0))
                nth_share_15 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                nth_share_15[0] = T.min(batch * 16 + 15, splits_size - 1)
                words_15 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                partial_row_15 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                partial_row_15[0] = T.Cast("int64", b[0]) * partial_out_stride_0 + T.Cast("int64", h[0]) * partial_out_stride_1 + T.Cast("int64", position[0]) * partial_out_stride_2 + T.Cast("int64", nth_share_15[0]) * partial_out_stride_3 + T.Cast("int64", column[0])
                T.ptx.ld(words_15[0], words_15[1], words_15[2], words_15[3], T.address_of(partial_out[partial_row_15[0]]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                statistics_15 = T.alloc_local((2,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                T.ptx.ld(statistics_15[0], T.address_of(partial_max[T.Cast("int64", b[0]) * partial_max_stride_0 + T.Cast("int64", h[0]) * partial_max_stride_1 + T.Cast("int64", position[0]) * partial_max_stride_2 + T.Cast("int64", nth_share_15[0]) * partial_max_stride_3]), "", "", "", "global", "", "", "", "", "", "b32", "")
                T.ptx.ld(statistics_15[1], T.address_of(partial_sum[T.Cast("int64", b[0]) * partial_sum_stride_0 + T.Cast("int64", h[0]) * partial_sum_stride_1 + T.Cast("int64", position[0]) * partial_sum_stride_2 + T.Cast("int64", nth_share_15[0]) * partial_sum_stride_3]), "", "", "", "global", "", "", "", "", "", "b32", "")
                words_15[0] = T.Select(batch * 16 + 15 < splits_size, words_15[0], T.uint32(0))
                words_15[1] = T.Select(batch * 16 + 15 < splits_size, words_15[1], T.uint32(0))
                words_15[2] = T.Select(batch * 16 + 15 < splits_size, words_15[2], T.uint32(0))
                words_15[3] = T.Select(batch * 16 + 15 < splits_size, words_15[3], T.uint32(0))
                top_15 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                top_15[0] = T.Select(batch * 16 + 15 < splits_size, T.reinterpret("float32", statistics_15[0]), T.float32(-1000000000000000019884624838656.0))
                total_15 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                total_15[0] = T.Select(batch * 16 + 15 < splits_size, T.reinterpret("float32", statistics_15[1]), T.float32(0.0))
                best = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                best[0] = T.max(T.max(T.max(T.max(T.max(T.max(T.max(T.max(T.max(T.max(T.max(T.max(T.max(T.max(T.max(T.max(joined_max[0], top[0]), top_1[0]), top_2[0]), top_3[0]), top_4[0]), top_5[0]), top_6[0]), top_7[0]), top_8[0]), top_9[0]), top_10[0]), top_11[0]), top_12[0]), top_13[0]), top_14[0]), top_15[0])
                shrink = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                shrink[0] = T.cuda.func_call("attngen_ex2", joined_max[0] - best[0], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                weight = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                weight[0] = T.cuda.func_call("attngen_ex2", top[0] - best[0], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                weight_1 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                weight_1[0] = T.cuda.func_call("attngen_ex2", top_1[0] - best[0], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                weight_2 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                weight_2[0] = T.cuda.func_call("attngen_ex2", top_2[0] - best[0], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                weight_3 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                weight_3[0] = T.cuda.func_call("attngen_ex2", top_3[0] - best[0], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                weight_4 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                weight_4[0] = T.cuda.func_call("attngen_ex2", top_4[0] - best[0], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                weight_5 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                weight_5[0] = T.cuda.func_call("attngen_ex2", top_5[0] - best[0], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                weight_6 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                weight_6[0] = T.cuda.func_call("attngen_ex2", top_6[0] - best[0], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                weight_7 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                weight_7[0] = T.cuda.func_call("attngen_ex2", top_7[0] - best[0], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                weight_8 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                weight_8[0] = T.cuda.func_call("attngen_ex2", top_8[0] - best[0], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                weight_9 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                weight_9[0] = T.cuda.func_call("attngen_ex2", top_9[0] - best[0], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                weight_10 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                weight_10[0] = T.cuda.func_call("attngen_ex2", top_10[0] - best[0], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                weight_11 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                weight_11[0] = T.cuda.func_call("attngen_ex2", top_11[0] - best[0], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                weight_12 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                weight_12[0] = T.cuda.func_call("attngen_ex2", top_12[0] - best[0], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                weight_13 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                weight_13[0] = T.cuda.func_call("attngen_ex2", top_13[0] - best[0], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                weight_14 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                weight_14[0] = T.cuda.func_call("attngen_ex2", top_14[0] - best[0], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                weight_15 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                weight_15[0] = T.cuda.func_call("attngen_ex2", top_15[0] - best[0], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                joined[0] = joined[0] * shrink[0] + T.reinterpret("float32", words[0]) * weight[0] + T.reinterpret("float32", words_1[0]) * weight_1[0] + T.reinterpret("float32", words_2[0]) * weight_2[0] + T.reinterpret("float32", words_3[0]) * weight_3[0] + T.reinterpret("float32", words_4[0]) * weight_4[0] + T.reinterpret("float32", words_5[0]) * weight_5[0] + T.reinterpret("float32", words_6[0]) * weight_6[0] + T.reinterpret("float32", words_7[0]) * weight_7[0] + T.reinterpret("float32", words_8[0]) * weight_8[0] + T.reinterpret("float32", words_9[0]) * weight_9[0] + T.reinterpret("float32", words_10[0]) * weight_10[0] + T.reinterpret("float32", words_11[0]) * weight_11[0] + T.reinterpret("float32", words_12[0]) * weight_12[0] + T.reinterpret("float32", words_13[0]) * weight_13[0] + T.reinterpret("float32", words_14[0]) * weight_14[0] + T.reinterpret("float32", words_15[0]) * weight_15[0]
                joined[1] = joined[1] * shrink[0] + T.reinterpret("float32", words[1]) * weight[0] + T.reinterpret("float32", words_1[1]) * weight_1[0] + T.reinterpret("float32", words_2[1]) * weight_2[0] + T.reinterpret("float32", words_3[1]) * weight_3[0] + T.reinterpret("float32", words_4[1]) * weight_4[0] + T.reinterpret("float32", words_5[1]) * weight_5[0] + T.reinterpret("float32", words_6[1]) * weight_6[0] + T.reinterpret("float32", words_7[1]) * weight_7[0] + T.reinterpret("float32", words_8[1]) * weight_8[0] + T.reinterpret("float32", words_9[1]) * weight_9[0] + T.reinterpret("float32", words_10[1]) * weight_10[0] + T.reinterpret("float32", words_11[1]) * weight_11[0] + T.reinterpret("float32", words_12[1]) * weight_12[0] + T.reinterpret("float32", words_13[1]) * weight_13[0] + T.reinterpret("float32", words_14[1]) * weight_14[0] + T.reinterpret("float32", words_15[1]) * weight_15[0]
                joined[2] = joined[2] * shrink[0] + T.reinterpret("float32", words[2]) * weight[0] + T.reinterpret("float32", words_1[2]) * weight_1[0] + T.reinterpret("float32", words_2[2]) * weight_2[0] + T.reinterpret("float32", words_3[2]) * weight_3[0] + T.reinterpret("float32", words_4[2]) * weight_4[0] + T.reinterpret("float32", words_5[2]) * weight_5[0] + T.reinterpret("float32", words_6[2]) * weight_6[0] + T.reinterpret("float32", words_7[2]) * weight_7[0] + T.reinterpret("float32", words_8[2]) * weight_8[0] + T.reinterpret("float32", words_9[2]) * weight_9[0] + T.reinterpret("float32", words_10[2]) * weight_10[0] + T.reinterpret("float32", words_11[2]) * weight_11[0] + T.reinterpret("float32", words_12[2]) * weight_12[0] + T.reinterpret("float32", words_13[2]) * weight_13[0] + T.reinterpret("float32", words_14[2]) * weight_14[0] + T.reinterpret("float32", words_15[2]) * weight_15[0]
                joined[3] = joined[3] * shrink[0] + T.reinterpret("float32", words[3]) * weight[0] + T.reinterpret("float32", words_1[3]) * weight_1[0] + T.reinterpret("float32", words_2[3]) * weight_2[0] + T.reinterpret("float32", words_3[3]) * weight_3[0] + T.reinterpret("float32", words_4[3]) * weight_4[0] + T.reinterpret("float32", words_5[3]) * weight_5[0] + T.reinterpret("float32", words_6[3]) * weight_6[0] + T.reinterpret("float32", words_7[3]) * weight_7[0] + T.reinterpret("float32", words_8[3]) * weight_8[0] + T.reinterpret("float32", words_9[3]) * weight_9[0] + T.reinterpret("float32", words_10[3]) * weight_10[0] + T.reinterpret("float32", words_11[3]) * weight_11[0] + T.reinterpret("float32", words_12[3]) * weight_12[0] + T.reinterpret("float32", words_13[3]) * weight_13[0] + T.reinterpret("float32", words_14[3]) * weight_14[0] + T.reinterpret("float32", words_15[3]) * weight_15[0]
                joined_sum[0] = joined_sum[0] * shrink[0] + total[0] * weight[0] + total_1[0] * weight_1[0] + total_2[0] * weight_2[0] + total_3[0] * weight_3[0] + total_4[0] * weight_4[0] + total_5[0] * weight_5[0] + total_6[0] * weight_6[0] + total_7[0] * weight_7[0] + total_8[0] * weight_8[0] + total_9[0] * weight_9[0] + total_10[0] * weight_10[0] + total_11[0] * weight_11[0] + total_12[0] * weight_12[0] + total_13[0] * weight_13[0] + total_14[0] * weight_14[0] + total_15[0] * weight_15[0]
                joined_max[0] = best[0]
            lse_1 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            lse_1[0] = T.Select(joined_sum[0] == T.float32(0.0), T.float32("-inf"), (joined_max[0] + T.cuda.func_call("attngen_lg2", joined_sum[0], source_code="__forceinline__ __device__ float attngen_lg2(float x) { float y; asm(\"lg2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")) * T.float32(0.69314718055994529))
            if lse_given != 0 and column[0] == 0:
                lse[T.Cast("int64", b[0]) * lse_stride_0 + T.Cast("int64", h[0]) * lse_stride_1 + T.Cast("int64", position[0]) * lse_stride_2] = lse_1[0]
            weight = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            weight[0] = T.Select(joined_sum[0] == T.float32(0.0), T.float32(0.0), T.cuda.func_call("attngen_rcp", joined_sum[0], source_code="__forceinline__ __device__ float attngen_rcp(float x) { float y; asm(\"rcp.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32"))
            packed = T.alloc_local((2,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            T.cuda.func_call("attngen_pack_half", packed[0], joined[0] * weight[0], joined[1] * weight[0], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
            T.cuda.func_call("attngen_pack_half", packed[1], joined[2] * weight[0], joined[3] * weight[0], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
            T.ptx.st(T.address_of(out[T.Cast("int64", b[0]) * out_stride_0 + T.Cast("int64", h[0]) * out_stride_1 + T.Cast("int64", position[0]) * out_stride_2 + T.Cast("int64", column[0])]), packed[0], packed[1], T.bool(True), "", "", "global", "", "", "", "v2", "b32", "pred")
