# from tvm.script import tirx as T
# from tvm.tirx.layout import Axis

@T.prim_func
def attngen_main(q_ptr: T.handle("float16", "global"), q_stride_0: T.int64, q_stride_1: T.int64, q_stride_2: T.int64, q_stride_3: T.int64, k_ptr: T.handle("float16", "global"), k_stride_0: T.int64, k_stride_1: T.int64, k_stride_2: T.int64, k_stride_3: T.int64, v_ptr: T.handle("float16", "global"), v_stride_0: T.int64, v_stride_1: T.int64, v_stride_2: T.int64, v_stride_3: T.int64, out_ptr: T.handle("float16", "global"), out_stride_0: T.int64, out_stride_1: T.int64, out_stride_2: T.int64, out_stride_3: T.int64, scale_value: T.float32, lse_ptr: T.handle("float32", "global"), lse_stride_0: T.int64, lse_stride_1: T.int64, lse_stride_2: T.int64, lse_given: T.int32, triangle_constant_ptr: T.handle("float16", "global"), triangle_constant_stride_0: T.int64, triangle_constant_stride_1: T.int64, score_workspace_ptr: T.handle("float32", "global"), score_workspace_stride_0: T.int64, score_workspace_stride_1: T.int64, score_workspace_stride_2: T.int64, weight_workspace_ptr: T.handle("float16", "global"), weight_workspace_stride_0: T.int64, weight_workspace_stride_1: T.int64, weight_workspace_stride_2: T.int64, b_size: T.int32, hq_size: T.int32, seq_q_size: T.int32, hkv_size: T.int32, seq_kv_size: T.int32, grid: T.int32, core: T.int32):
    T.func_attr({"tirx.noalias": True})
    q = T.decl_buffer((T.int64(1099511627776),), "float16", data=q_ptr, align=1, layout=None)
    k = T.decl_buffer((T.int64(1099511627776),), "float16", data=k_ptr, align=1, layout=None)
    v = T.decl_buffer((T.int64(1099511627776),), "float16", data=v_ptr, align=1, layout=None)
    out = T.decl_buffer((T.int64(1099511627776),), "float16", data=out_ptr, align=1, layout=None)
    lse = T.decl_buffer((T.int64(1099511627776),), data=lse_ptr, align=1, layout=None)
    triangle_constant = T.decl_buffer((T.int64(1099511627776),), "float16", data=triangle_constant_ptr, align=1, layout=None)
    score_workspace = T.decl_buffer((T.int64(1099511627776),), data=score_workspace_ptr, align=1, layout=None)
    weight_workspace = T.decl_buffer((T.int64(1099511627776),), "float16", data=weight_workspace_ptr, align=1, layout=None)
    q_blocks = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
    q_blocks[0] = T.Div(seq_q_size + 127, 128)
    mine = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
    mine[0] = T.Div(T.max(b_size * hq_size * T.Div(seq_q_size + 128 - 1, 128) - core, 0) + grid - 1, grid)
    for n in range(mine[0]):
        item = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        item[0] = core + n * grid
        bh = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        bh[0] = T.Div(item[0], q_blocks[0])
        q_block = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        q_block[0] = q_blocks[0] - 1 - (item[0] - bh[0] * q_blocks[0])
        b = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        b[0] = T.Div(bh[0], hq_size)
        h = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        h[0] = bh[0] - b[0] * hq_size
        kv_head = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        kv_head[0] = T.Div(h[0] * hkv_size, hq_size)
        q_first = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        q_first[0] = q_block[0] * 128
        q_last = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        q_last[0] = T.min(q_first[0] + 128, seq_q_size) - 1
        q_base = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        q_base[0] = T.Cast("int64", b[0]) * q_stride_0 + T.Cast("int64", h[0]) * q_stride_1
        q_tile = T.alloc_local((128, 128), "float16", layout=None)
        with T.attr({"attngen.block": "q_pack"}):
            for i in T.parallel(128):
                for j in T.parallel(128):
                    q_tile[i, j] = T.if_then_else(q_first[0] + i < seq_q_size, q[q_base[0] + T.Cast("int64", q_first[0] + i) * q_stride_2 + T.Cast("int64", j)], T.float16(0.0))
        out_tile = T.alloc_local((128, 128), layout=None)
        for i in T.parallel(128):
            for j in T.parallel(128):
                out_tile[i, j] = T.float32(0.0)
        row_max = T.alloc_local((128,), layout=None)
        for i in T.parallel(128):
            row_max[i] = T.float32(-1000000000000000019884624838656.0)
        row_sum = T.alloc_local((128,), layout=None)
        for i in T.parallel(128):
            row_sum[i] = T.float32(0.0)
        k_base = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        k_base[0] = T.Cast("int64", b[0]) * k_stride_0 + T.Cast("int64", kv_head[0]) * k_stride_1
        v_base = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        v_base[0] = T.Cast("int64", b[0]) * v_stride_0 + T.Cast("int64", kv_head[0]) * v_stride_1
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
        k_blocks = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        k_blocks[0] = T.Div(last_block[0] - first_block[0] + 7, 8)
        for k_block in range(k_blocks[0]):
            first_chunk = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            first_chunk[0] = first_block[0] + k_block * 8
            chunks = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            chunks[0] = T.min(last_block[0] - first_chunk[0], 8)
            for chunk in range(chunks[0]):
                nth = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                nth[0] = first_chunk[0] + chunk
                k_first = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                k_first[0] = nth[0] * 128
                column = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                column[0] = chunk * 128
                k_tile = T.alloc_local((128, 128), "float16", layout=None)
                with T.attr({"attngen.block": "s_gemm"}):
                    for i_5 in T.parallel(128):
                        for j in T.parallel(128):
                            k_tile[i_5, j] = T.if_then_else(k_first[0] + i_5 < seq_kv_size, k[k_base[0] + T.Cast("int64", k_first[0] + i_5) * k_stride_2 + T.Cast("int64", j)], T.float16(0.0))
                s_tile = T.alloc_local((128, 128), layout=None)
                with T.attr({"attngen.block": "s_gemm"}):
                    for i_5 in T.parallel(128):
                        for j in T.parallel(128):
                            s_tile[i_5, j] = T.float32(0.0)
                    for i_5 in T.parallel(128):
                        for j in T.parallel(128):
                            for d in range(128):
                                s_tile[i_5, j] = s_tile[i_5, j] + T.Cast("float32", q_tile[i_5, d]) * T.Cast("float32", k_tile[j, d])
                for i_5 in T.parallel(128):
                    for j in T.parallel(128):
                        score_workspace[(T.Cast("int64", core) * T.int64(128) + T.Cast("int64", i_5)) * T.int64(1024) + T.Cast("int64", column[0] + j)] = s_tile[i_5, j]
            block_max = T.alloc_local((128,), layout=None)
            for i_5 in T.parallel(128):
                block_max[i_5] = T.float32(-1000000000000000019884624838656.0)
            for chunk in range(chunks[0]):
                nth = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                nth[0] = first_chunk[0] + chunk
                k_first = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                k_first[0] = nth[0] * 128
                column = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                column[0] = chunk * 128
                score_taken = T.alloc_local((128, 128), layout=None)
                for i_5 in T.parallel(128):
                    for j in T.parallel(128):
                        score_taken[i_5, j] = score_workspace[(T.Cast("int64", core) * T.int64(128) + T.Cast("int64", i_5)) * T.int64(1024) + T.Cast("int64", column[0] + j)]
                s_modified = T.alloc_local((128, 128), layout=None)
                with T.attr({"attngen.block": "s_mod"}):
                    k_last = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    k_last[0] = k_first[0] + 127
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
                    i_10 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_10[0] = 0 - seq_kv_size
                    i_11 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_11[0] = k_last[0] + i_10[0]
                    full = T.alloc_local((1,), "bool", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    full[0] = i_9[0] >= 0 and i_11[0] < 0
                    if full[0]:
                        for i_12 in T.parallel(128):
                            for j in T.parallel(128):
                                s = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                s[0] = score_taken[i_12, j] * scale_value
                                s_modified[i_12, j] = s[0]
                    else:
                        i_12 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        i_12[0] = 0 - seq_q_size
                        i_13 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        i_13[0] = seq_kv_size + i_12[0]
                        window = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        window[0] = T.min(T.max(k_first[0] - q_first[0] - i_13[0] + 128, 0), 256)
                        i_14 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        i_14[0] = seq_kv_size + -1
                        window_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        window_1[0] = T.min(T.max(k_first[0] - i_14[0] + 128, 0), 256)
                        for i_15 in T.parallel(128):
                            for j in T.parallel(128):
                                s = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                s[0] = score_taken[i_15, j] * scale_value
                                s_modified[i_15, j] = T.Select(triangle_constant[T.Cast("int64", window[0] + j + i_15 * 384)] > T.float16(0.0) and triangle_constant[T.Cast("int64", window_1[0] + j)] > T.float16(0.0), s[0], T.float32("-inf"))
                for i_5 in T.parallel(128):
                    for j in range(128):
                        block_max[i_5] = T.max(block_max[i_5], s_modified[i_5, j])
            alpha = T.alloc_local((128,), layout=None)
            with T.attr({"attngen.block": "softmax"}):
                for i_5 in T.parallel(128):
                    m_new = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    m_new[0] = T.max(row_max[i_5], block_max[i_5])
                    factor = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    factor[0] = T.exp(row_max[i_5] - m_new[0])
                    alpha[i_5] = factor[0]
                    row_sum[i_5] = row_sum[i_5] * factor[0]
                    row_max[i_5] = m_new[0]
            for chunk in range(chunks[0]):
                nth = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                nth[0] = first_chunk[0] + chunk
                k_first = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                k_first[0] = nth[0] * 128
                column = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                column[0] = chunk * 128
                score_taken = T.alloc_local((128, 128), layout=None)
                for i_5 in T.parallel(128):
                    for j in T.parallel(128):
                        score_taken[i_5, j] = score_workspace[(T.Cast("int64", core) * T.int64(128) + T.Cast("int64", i_5)) * T.int64(1024) + T.Cast("int64", column[0] + j)]
                s_modified = T.alloc_local((128, 128), layout=None)
                with T.attr({"attngen.block": "s_mod"}):
                    k_last = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    k_last[0] = k_first[0] + 127
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
                    i_10 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_10[0] = 0 - seq_kv_size
                    i_11 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_11[0] = k_last[0] + i_10[0]
                    full = T.alloc_local((1,), "bool", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    full[0] = i_9[0] >= 0 and i_11[0] < 0
                    if full[0]:
                        for i_12 in T.parallel(128):
                            for j in T.parallel(128):
                                s = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                s[0] = score_taken[i_12, j] * scale_value
                                s_modified[i_12, j] = s[0]
                    else:
                        i_12 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        i_12[0] = 0 - seq_q_size
                        i_13 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        i_13[0] = seq_kv_size + i_12[0]
                        window = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        window[0] = T.min(T.max(k_first[0] - q_first[0] - i_13[0] + 128, 0), 256)
                        i_14 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        i_14[0] = seq_kv_size + -1
                        window_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        window_1[0] = T.min(T.max(k_first[0] - i_14[0] + 128, 0), 256)
                        for i_15 in T.parallel(128):
                            for j in T.parallel(128):
                                s = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                s[0] = score_taken[i_15, j] * scale_value
                                s_modified[i_15, j] = T.Select(triangle_constant[T.Cast("int64", window[0] + j + i_15 * 384)] > T.float16(0.0) and triangle_constant[T.Cast("int64", window_1[0] + j)] > T.float16(0.0), s[0], T.float32("-inf"))
                p_rounded = T.alloc_local((128, 128), "float16", layout=None)
                with T.attr({"attngen.block": "softmax"}):
                    p_tile = T.alloc_local((128, 128), layout=None)
                    for i_5 in T.parallel(128):
                        for j in T.parallel(128):
                            p_tile[i_5, j] = T.exp(s_modified[i_5, j] - row_max[i_5])
                    for i_5 in T.parallel(128):
                        for j in range(128):
                            row_sum[i_5] = row_sum[i_5] + p_tile[i_5, j]
                    for i_5 in T.parallel(128):
                        for j in T.parallel(128):
                            p_rounded[i_5, j] = T.Cast("float16", p_tile[i_5, j])
                for i_5 in T.parallel(128):
                    for j in T.parallel(128):
                        weight_workspace[(T.Cast("int64", core) * T.int64(128) + T.Cast("int64", i_5)) * T.int64(1024) + T.Cast("int64", column[0] + j)] = p_rounded[i_5, j]
            o_tile = T.alloc_local((128, 128), layout=None)
            for i_5 in T.parallel(128):
                for j in T.parallel(128):
                    o_tile[i_5, j] = T.float32(0.0)
            for chunk in range(chunks[0]):
                nth = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                nth[0] = first_chunk[0] + chunk
                k_first = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                k_first[0] = nth[0] * 128
                column = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                column[0] = chunk * 128
                v_tile = T.alloc_local((128, 128), "float16", layout=None)
                with T.attr({"attngen.block": "o_gemm"}):
                    for i_5 in T.parallel(128):
                        for j in T.parallel(128):
                            v_tile[i_5, j] = T.if_then_else(k_first[0] + i_5 < seq_kv_size, v[v_base[0] + T.Cast("int64", k_first[0] + i_5) * v_stride_2 + T.Cast("int64", j)], T.float16(0.0))
                weight_taken = T.alloc_local((128, 128), "float16", layout=None)
                for i_5 in T.parallel(128):
                    for j in T.parallel(128):
                        weight_taken[i_5, j] = weight_workspace[(T.Cast("int64", core) * T.int64(128) + T.Cast("int64", i_5)) * T.int64(1024) + T.Cast("int64", column[0] + j)]
                with T.attr({"attngen.block": "o_gemm"}):
                    for i_5 in T.parallel(128):
                        for j in T.parallel(128):
                            for j_1 in range(128):
                                o_tile[i_5, j] = o_tile[i_5, j] + T.Cast("float32", weight_taken[i_5, j_1]) * T.Cast("float32", v_tile[j_1, j])
            with T.attr({"attngen.block": "o_gemm"}):
                for i_5 in T.parallel(128):
                    for j in T.parallel(128):
                        out_tile[i_5, j] = out_tile[i_5, j] * alpha[i_5] + o_tile[i_5, j]
        with T.attr({"attngen.block": "epilogue"}):
            lse_tile = T.alloc_local((128,), layout=None)
            divisor = T.alloc_local((128,), layout=None)
            for i_5 in T.parallel(128):
                safe = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                safe[0] = T.Select(row_sum[i_5] == T.float32(0.0), T.float32(1.0), row_sum[i_5])
                divisor[i_5] = safe[0]
                lse_tile[i_5] = T.Select(row_sum[i_5] == T.float32(0.0), T.float32("-inf"), row_max[i_5] + T.log(safe[0]))
            for i_5 in T.parallel(128):
                for j in T.parallel(128):
                    out_tile[i_5, j] = out_tile[i_5, j] / divisor[i_5]
            lse_base = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            lse_base[0] = T.Cast("int64", b[0]) * lse_stride_0 + T.Cast("int64", h[0]) * lse_stride_1
            if lse_given != 0:
                for i_5 in T.parallel(128):
                    if q_first[0] + i_5 < seq_q_size:
                        lse[lse_base[0] + T.Cast("int64", q_first[0] + i_5)] = lse_tile[i_5]
            out_base = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            out_base[0] = T.Cast("int64", b[0]) * out_stride_0 + T.Cast("int64", h[0]) * out_stride_1
            for i_5 in T.parallel(128):
                if q_first[0] + i_5 < seq_q_size:
                    for d in T.parallel(128):
                        out[out_base[0] + T.Cast("int64", q_first[0] + i_5) * out_stride_2 + T.Cast("int64", d)] = T.Cast("float16", out_tile[i_5, d])
