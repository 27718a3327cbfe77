# from tvm.script import tirx as T
# from tvm.tirx.layout import Axis

@T.prim_func
def attngen_main(q_ptr: T.handle("float16", "global"), q_stride_0: T.int64, q_stride_1: T.int64, q_stride_2: T.int64, q_stride_3: T.int64, k_ptr: T.handle("float16", "global"), k_stride_0: T.int64, k_stride_1: T.int64, k_stride_2: T.int64, k_stride_3: T.int64, v_ptr: T.handle("float16", "global"), v_stride_0: T.int64, v_stride_1: T.int64, v_stride_2: T.int64, v_stride_3: T.int64, out_ptr: T.handle("float16", "global"), out_stride_0: T.int64, out_stride_1: T.int64, out_stride_2: T.int64, out_stride_3: T.int64, scale_value: T.float32, lse_ptr: T.handle("float32", "global"), lse_stride_0: T.int64, lse_stride_1: T.int64, lse_stride_2: T.int64, lse_given: T.int32, b_size: T.int32, hq_size: T.int32, seq_q_size: T.int32, hkv_size: T.int32, seq_kv_size: T.int32, scratch: T.handle("float32", "global"), begin: T.int32, end: T.int32):
    T.func_attr({"tirx.noalias": True})
    q = T.decl_buffer((T.int64(1099511627776),), "float16", data=q_ptr, align=1, layout=None)
    k = T.decl_buffer((T.int64(1099511627776),), "float16", data=k_ptr, align=1, layout=None)
    v = T.decl_buffer((T.int64(1099511627776),), "float16", data=v_ptr, align=1, layout=None)
    out = T.decl_buffer((T.int64(1099511627776),), "float16", data=out_ptr, align=1, layout=None)
    lse = T.decl_buffer((T.int64(1099511627776),), data=lse_ptr, align=1, layout=None)
    scratch_buffer = T.decl_buffer((T.int64(1099511627776),), data=scratch, layout=None)
    items = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
    items[0] = T.Div(seq_q_size + 47, 48)
    for bh in range(T.Div(begin, items[0]), T.Div(begin, items[0]) + (T.Div(end - 1, items[0]) + 1 - T.Div(begin, items[0]))):
        before = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        before[0] = T.max(begin - bh * items[0], 0)
        joined = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        joined[0] = T.min(end - bh * items[0], items[0]) - before[0]
        q_block = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        q_block[0] = items[0] - T.min(end - bh * items[0], items[0])
        b = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        b[0] = T.Div(bh, hq_size)
        h = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        h[0] = bh - b[0] * hq_size
        kv_head = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        kv_head[0] = T.Div(h[0] * hkv_size, hq_size)
        q_first = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        q_first[0] = q_block[0] * 48
        q_rows = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        q_rows[0] = T.min(seq_q_size - q_first[0], joined[0] * 48)
        q_last = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        q_last[0] = T.min(q_first[0] + q_rows[0], seq_q_size) - 1
        k_base = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        k_base[0] = T.Cast("int64", b[0]) * k_stride_0 + T.Cast("int64", kv_head[0]) * k_stride_1
        v_base = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        v_base[0] = T.Cast("int64", b[0]) * v_stride_0 + T.Cast("int64", kv_head[0]) * v_stride_1
        sub_blocks = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        sub_blocks[0] = T.Div(q_rows[0] + 23, 24)
        for sub in range(sub_blocks[0]):
            q_factor = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            q_factor[0] = scale_value * T.float32(1.4426950408889634)
            with T.attr({"attngen.block": "q_pack"}):
                for j in range(3):
                    q_rows_1 = T.alloc_local((8,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    for t in T.unroll(8):
                        q_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        q_row[0] = T.min(q_first[0] + sub * 24 + (j * 8 + t), seq_q_size - 1)
                        q_row_1 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        q_row_1[0] = T.Cast("int64", b[0]) * q_stride_0 + T.Cast("int64", h[0]) * q_stride_1 + T.Cast("int64", q_row[0]) * q_stride_2
                        q_rows_1[t] = q_row_1[0]
                    q_target = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    q_target[0] = sub * 6192 + j * 8
                    for square in range(16):
                        first_column = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        first_column[0] = square * 8
                        row = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        row[0:8] = T.Cast("float32x8", q[T.Ramp(q_rows_1[0] + T.Cast("int64", first_column[0]), T.int64(1), 8)])
                        row_1 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        row_1[0:8] = T.Cast("float32x8", q[T.Ramp(q_rows_1[1] + T.Cast("int64", first_column[0]), T.int64(1), 8)])
                        row_2 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        row_2[0:8] = T.Cast("float32x8", q[T.Ramp(q_rows_1[2] + T.Cast("int64", first_column[0]), T.int64(1), 8)])
                        row_3 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        row_3[0:8] = T.Cast("float32x8", q[T.Ramp(q_rows_1[3] + T.Cast("int64", first_column[0]), T.int64(1), 8)])
                        row_4 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        row_4[0:8] = T.Cast("float32x8", q[T.Ramp(q_rows_1[4] + T.Cast("int64", first_column[0]), T.int64(1), 8)])
                        row_5 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        row_5[0:8] = T.Cast("float32x8", q[T.Ramp(q_rows_1[5] + T.Cast("int64", first_column[0]), T.int64(1), 8)])
                        row_6 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        row_6[0:8] = T.Cast("float32x8", q[T.Ramp(q_rows_1[6] + T.Cast("int64", first_column[0]), T.int64(1), 8)])
                        row_7 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        row_7[0:8] = T.Cast("float32x8", q[T.Ramp(q_rows_1[7] + T.Cast("int64", first_column[0]), T.int64(1), 8)])
                        even = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        even[0:8] = T.Shuffle([row[T.Ramp(0, 1, 8)], row_1[T.Ramp(0, 1, 8)]], [0, 8, 2, 10, 4, 12, 6, 14])
                        odd = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        odd[0:8] = T.Shuffle([row[T.Ramp(0, 1, 8)], row_1[T.Ramp(0, 1, 8)]], [1, 9, 3, 11, 5, 13, 7, 15])
                        even_1 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        even_1[0:8] = T.Shuffle([row_2[T.Ramp(0, 1, 8)], row_3[T.Ramp(0, 1, 8)]], [0, 8, 2, 10, 4, 12, 6, 14])
                        odd_1 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        odd_1[0:8] = T.Shuffle([row_2[T.Ramp(0, 1, 8)], row_3[T.Ramp(0, 1, 8)]], [1, 9, 3, 11, 5, 13, 7, 15])
                        even_2 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        even_2[0:8] = T.Shuffle([row_4[T.Ramp(0, 1, 8)], row_5[T.Ramp(0, 1, 8)]], [0, 8, 2, 10, 4, 12, 6, 14])
                        odd_2 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        odd_2[0:8] = T.Shuffle([row_4[T.Ramp(0, 1, 8)], row_5[T.Ramp(0, 1, 8)]], [1, 9, 3, 11, 5, 13, 7, 15])
                        even_3 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        even_3[0:8] = T.Shuffle([row_6[T.Ramp(0, 1, 8)], row_7[T.Ramp(0, 1, 8)]], [0, 8, 2, 10, 4, 12, 6, 14])
                        odd_3 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        odd_3[0:8] = T.Shuffle([row_6[T.Ramp(0, 1, 8)], row_7[T.Ramp(0, 1, 8)]], [1, 9, 3, 11, 5, 13, 7, 15])
                        even_4 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        even_4[0:8] = T.Shuffle([even[T.Ramp(0, 1, 8)], even_1[T.Ramp(0, 1, 8)]], [0, 1, 8, 9, 4, 5, 12, 13])
                        odd_4 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        odd_4[0:8] = T.Shuffle([even[T.Ramp(0, 1, 8)], even_1[T.Ramp(0, 1, 8)]], [2, 3, 10, 11, 6, 7, 14, 15])
                        even_5 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        even_5[0:8] = T.Shuffle([odd[T.Ramp(0, 1, 8)], odd_1[T.Ramp(0, 1, 8)]], [0, 1, 8, 9, 4, 5, 12, 13])
                        odd_5 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        odd_5[0:8] = T.Shuffle([odd[T.Ramp(0, 1, 8)], odd_1[T.Ramp(0, 1, 8)]], [2, 3, 10, 11, 6, 7, 14, 15])
                        even_6 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        even_6[0:8] = T.Shuffle([even_2[T.Ramp(0, 1, 8)], even_3[T.Ramp(0, 1, 8)]], [0, 1, 8, 9, 4, 5, 12, 13])
                        odd_6 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        odd_6[0:8] = T.Shuffle([even_2[T.Ramp(0, 1, 8)], even_3[T.Ramp(0, 1, 8)]], [2, 3, 10, 11, 6, 7, 14, 15])
                        even_7 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        even_7[0:8] = T.Shuffle([odd_2[T.Ramp(0, 1, 8)], odd_3[T.Ramp(0, 1, 8)]], [0, 1, 8, 9, 4, 5, 12, 13])
                        odd_7 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        odd_7[0:8] = T.Shuffle([odd_2[T.Ramp(0, 1, 8)], odd_3[T.Ramp(0, 1, 8)]], [2, 3, 10, 11, 6, 7, 14, 15])
                        even_8 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        even_8[0:8] = T.Shuffle([even_4[T.Ramp(0, 1, 8)], even_6[T.Ramp(0, 1, 8)]], [0, 1, 2, 3, 8, 9, 10, 11])
                        odd_8 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        odd_8[0:8] = T.Shuffle([even_4[T.Ramp(0, 1, 8)], even_6[T.Ramp(0, 1, 8)]], [4, 5, 6, 7, 12, 13, 14, 15])
                        even_9 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        even_9[0:8] = T.Shuffle([even_5[T.Ramp(0, 1, 8)], even_7[T.Ramp(0, 1, 8)]], [0, 1, 2, 3, 8, 9, 10, 11])
                        odd_9 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        odd_9[0:8] = T.Shuffle([even_5[T.Ramp(0, 1, 8)], even_7[T.Ramp(0, 1, 8)]], [4, 5, 6, 7, 12, 13, 14, 15])
                        even_10 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        even_10[0:8] = T.Shuffle([odd_4[T.Ramp(0, 1, 8)], odd_6[T.Ramp(0, 1, 8)]], [0, 1, 2, 3, 8, 9, 10, 11])
                        odd_10 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        odd_10[0:8] = T.Shuffle([odd_4[T.Ramp(0, 1, 8)], odd_6[T.Ramp(0, 1, 8)]], [4, 5, 6, 7, 12, 13, 14, 15])
                        even_11 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        even_11[0:8] = T.Shuffle([odd_5[T.Ramp(0, 1, 8)], odd_7[T.Ramp(0, 1, 8)]], [0, 1, 2, 3, 8, 9, 10, 11])
                        odd_11 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        odd_11[0:8] = T.Shuffle([odd_5[T.Ramp(0, 1, 8)], odd_7[T.Ramp(0, 1, 8)]], [4, 5, 6, 7, 12, 13, 14, 15])
                        scratch_buffer[q_target[0] + first_column[0] * 24:q_target[0] + first_column[0] * 24 + 8] = even_8[T.Ramp(0, 1, 8)] * T.Broadcast(q_factor[0], 8)
                        scratch_buffer[q_target[0] + (first_column[0] + 1) * 24:q_target[0] + (first_column[0] + 1) * 24 + 8] = even_9[T.Ramp(0, 1, 8)] * T.Broadcast(q_factor[0], 8)
                        scratch_buffer[q_target[0] + (first_column[0] + 2) * 24:q_target[0] + (first_column[0] + 2) * 24 + 8] = even_10[T.Ramp(0, 1, 8)] * T.Broadcast(q_factor[0], 8)
                        scratch_buffer[q_target[0] + (first_column[0] + 3) * 24:q_target[0] + (first_column[0] + 3) * 24 + 8] = even_11[T.Ramp(0, 1, 8)] * T.Broadcast(q_factor[0], 8)
                        scratch_buffer[q_target[0] + (first_column[0] + 4) * 24:q_target[0] + (first_column[0] + 4) * 24 + 8] = odd_8[T.Ramp(0, 1, 8)] * T.Broadcast(q_factor[0], 8)
                        scratch_buffer[q_target[0] + (first_column[0] + 5) * 24:q_target[0] + (first_column[0] + 5) * 24 + 8] = odd_9[T.Ramp(0, 1, 8)] * T.Broadcast(q_factor[0], 8)
                        scratch_buffer[q_target[0] + (first_column[0] + 6) * 24:q_target[0] + (first_column[0] + 6) * 24 + 8] = odd_10[T.Ramp(0, 1, 8)] * T.Broadcast(q_factor[0], 8)
                        scratch_buffer[q_target[0] + (first_column[0] + 7) * 24:q_target[0] + (first_column[0] + 7) * 24 + 8] = odd_11[T.Ramp(0, 1, 8)] * T.Broadcast(q_factor[0], 8)
            for d in range(384):
                scratch_buffer[sub * 6192 + 3072 + d * 8:sub * 6192 + 3072 + d * 8 + 8] = T.Broadcast(T.float32(0.0), 8)
            for j in T.unroll(3):
                scratch_buffer[sub * 6192 + j * 8 + 6144:sub * 6192 + j * 8 + 6144 + 8] = T.Broadcast(T.float32(-1000000000000000019884624838656.0), 8)
                scratch_buffer[sub * 6192 + j * 8 + 6168:sub * 6192 + j * 8 + 6168 + 8] = T.Broadcast(T.float32(0.0), 8)
        i = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        i[0] = T.Div(q_first[0], 1024)
        i_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        i_1[0] = 1024 * i[0]
        i_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        i_2[0] = i_1[0] + -1024
        i_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        i_3[0] = T.max(0, i_2[0])
        i_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        i_4[0] = q_last[0] // 1024
        i_5 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        i_5[0] = 1024 * i_4[0]
        i_6 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        i_6[0] = i_5[0] + 2048
        i_7 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        i_7[0] = T.min(seq_kv_size, i_6[0])
        first_block = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        first_block[0] = T.Div(T.max(i_3[0], 0), 32)
        last_block = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        last_block[0] = T.max(T.Div(T.max(T.min(i_7[0], seq_kv_size), 0) + 31, 32), first_block[0])
        for k_block in range(first_block[0], first_block[0] + (last_block[0] - first_block[0])):
            k_first = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            k_first[0] = k_block * 32
            i_8 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_8[0] = T.Div(k_first[0], 1024)
            i_9 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_9[0] = 0 - i_8[0]
            i_10 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_10[0] = T.Div(q_first[0], 1024)
            i_11 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_11[0] = i_9[0] + i_10[0]
            i_12 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_12[0] = q_last[0] // 1024
            i_13 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_13[0] = 0 - i_12[0]
            i_14 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_14[0] = i_8[0] + i_13[0]
            i_15 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_15[0] = T.max(0, i_11[0])
            i_16 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_16[0] = T.max(i_15[0], i_14[0])
            i_17 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_17[0] = i_16[0] + -1
            i_18 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_18[0] = T.Div(q_first[0], 512)
            i_19 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_19[0] = T.truncmod(i_18[0], 2)
            i_20 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_20[0] = T.Div(i_18[0], 2)
            i_21 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_21[0] = q_last[0] // 512
            i_22 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_22[0] = i_21[0] // 2
            i_23 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_23[0] = T.Select(i_20[0] == i_22[0], i_19[0], 0)
            i_24 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_24[0] = T.Div(k_first[0], 512)
            i_25 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_25[0] = T.truncmod(i_24[0], 2)
            i_26 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_26[0] = 0 - i_25[0]
            i_27 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_27[0] = i_23[0] + i_26[0]
            i_28 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_28[0] = i_21[0] % 2
            i_29 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_29[0] = T.Select(i_20[0] == i_22[0], i_28[0], 1)
            i_30 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_30[0] = 0 - i_29[0]
            i_31 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_31[0] = i_30[0] + i_25[0]
            i_32 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_32[0] = T.max(0, i_27[0])
            i_33 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_33[0] = T.max(i_32[0], i_31[0])
            i_34 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_34[0] = T.Div(q_first[0], 256)
            i_35 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_35[0] = T.truncmod(i_34[0], 2)
            i_36 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_36[0] = T.Div(i_34[0], 2)
            i_37 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_37[0] = q_last[0] // 256
            i_38 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_38[0] = i_37[0] // 2
            i_39 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_39[0] = T.Select(i_36[0] == i_38[0], i_35[0], 0)
            i_40 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_40[0] = T.Div(k_first[0], 256)
            i_41 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_41[0] = T.truncmod(i_40[0], 2)
            i_42 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_42[0] = 0 - i_41[0]
            i_43 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_43[0] = i_39[0] + i_42[0]
            i_44 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_44[0] = i_37[0] % 2
            i_45 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_45[0] = T.Select(i_36[0] == i_38[0], i_44[0], 1)
            i_46 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_46[0] = 0 - i_45[0]
            i_47 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_47[0] = i_46[0] + i_41[0]
            i_48 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_48[0] = T.max(0, i_43[0])
            i_49 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_49[0] = T.max(i_48[0], i_47[0])
            if i_17[0] <= 0 and i_33[0] <= 0 and i_49[0] <= 0:
                keys = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                keys[0] = T.min(seq_kv_size - k_first[0], 32)
                with T.attr({"attngen.block": "k_unpack"}):
                    for row in range(keys[0]):
                        k_row = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        k_row[0] = k_base[0] + T.Cast("int64", k_first[0] + row) * k_stride_2
                        for d in range(16):
                            scratch_buffer[50304 + row * 128 + d * 8:50304 + row * 128 + d * 8 + 8] = T.Cast("float32x8", k[T.Ramp(k_row[0] + T.Cast("int64", d * 8), T.int64(1), 8)])
                with T.attr({"attngen.block": "v_unpack"}):
                    for row in range(keys[0]):
                        v_row = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        v_row[0] = v_base[0] + T.Cast("int64", k_first[0] + row) * v_stride_2
                        for d in range(16):
                            scratch_buffer[54400 + row * 128 + d * 8:54400 + row * 128 + d * 8 + 8] = T.Cast("float32x8", v[T.Ramp(v_row[0] + T.Cast("int64", d * 8), T.int64(1), 8)])
                for sub in range(sub_blocks[0]):
                    sub_first = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    sub_first[0] = q_first[0] + sub * 24
                    sub_last = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    sub_last[0] = T.min(sub_first[0] + 24, seq_q_size) - 1
                    i_50 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_50[0] = T.Div(k_first[0], 1024)
                    i_51 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_51[0] = 0 - i_50[0]
                    i_52 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_52[0] = T.Div(sub_first[0], 1024)
                    i_53 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_53[0] = i_51[0] + i_52[0]
                    i_54 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_54[0] = sub_last[0] // 1024
                    i_55 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_55[0] = 0 - i_54[0]
                    i_56 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_56[0] = i_50[0] + i_55[0]
                    i_57 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_57[0] = T.max(0, i_53[0])
                    i_58 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_58[0] = T.max(i_57[0], i_56[0])
                    i_59 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_59[0] = i_58[0] + -1
                    i_60 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_60[0] = T.Div(sub_first[0], 512)
                    i_61 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_61[0] = T.truncmod(i_60[0], 2)
                    i_62 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_62[0] = T.Div(i_60[0], 2)
                    i_63 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_63[0] = sub_last[0] // 512
                    i_64 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_64[0] = i_63[0] // 2
                    i_65 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_65[0] = T.Select(i_62[0] == i_64[0], i_61[0], 0)
                    i_66 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_66[0] = T.Div(k_first[0], 512)
                    i_67 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_67[0] = T.truncmod(i_66[0], 2)
                    i_68 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_68[0] = 0 - i_67[0]
                    i_69 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_69[0] = i_65[0] + i_68[0]
                    i_70 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_70[0] = i_63[0] % 2
                    i_71 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_71[0] = T.Select(i_62[0] == i_64[0], i_70[0], 1)
                    i_72 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_72[0] = 0 - i_71[0]
                    i_73 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_73[0] = i_72[0] + i_67[0]
                    i_74 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_74[0] = T.max(0, i_69[0])
                    i_75 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_75[0] = T.max(i_74[0], i_73[0])
                    i_76 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_76[0] = T.Div(sub_first[0], 256)
                    i_77 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_77[0] = T.truncmod(i_76[0], 2)
                    i_78 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_78[0] = T.Div(i_76[0], 2)
                    i_79 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_79[0] = sub_last[0] // 256
                    i_80 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_80[0] = i_79[0] // 2
                    i_81 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_81[0] = T.Select(i_78[0] == i_80[0], i_77[0], 0)
                    i_82 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_82[0] = T.Div(k_first[0], 256)
                    i_83 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_83[0] = T.truncmod(i_82[0], 2)
                    i_84 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_84[0] = 0 - i_83[0]
                    i_85 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_85[0] = i_81[0] + i_84[0]
                    i_86 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_86[0] = i_79[0] % 2
                    i_87 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_87[0] = T.Select(i_78[0] == i_80[0], i_86[0], 1)
                    i_88 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_88[0] = 0 - i_87[0]
                    i_89 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_89[0] = i_88[0] + i_83[0]
                    i_90 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_90[0] = T.max(0, i_85[0])
                    i_91 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_91[0] = T.max(i_90[0], i_89[0])
                    if sub_first[0] < seq_q_size and (i_59[0] <= 0 and i_75[0] <= 0 and i_91[0] <= 0):
                        i_92 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        i_92[0] = T.Div(k_first[0], 1024)
                        i_93 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        i_93[0] = 0 - i_92[0]
                        i_94 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        i_94[0] = sub_last[0] // 1024
                        i_95 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        i_95[0] = i_93[0] + i_94[0]
                        i_96 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        i_96[0] = T.Div(sub_first[0], 1024)
                        i_97 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        i_97[0] = 0 - i_96[0]
                        i_98 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        i_98[0] = i_92[0] + i_97[0]
                        i_99 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        i_99[0] = T.max(i_95[0], i_98[0])
                        i_100 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        i_100[0] = i_99[0] + -1
                        i_101 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        i_101[0] = T.Div(sub_first[0], 512)
                        i_102 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        i_102[0] = T.truncmod(i_101[0], 2)
                        i_103 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        i_103[0] = T.Div(i_101[0], 2)
                        i_104 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        i_104[0] = sub_last[0] // 512
                        i_105 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        i_105[0] = i_104[0] // 2
                        i_106 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        i_106[0] = T.Select(i_103[0] == i_105[0], i_102[0], 0)
                        i_107 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        i_107[0] = 0 - i_106[0]
                        i_108 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        i_108[0] = T.Div(k_first[0], 512)
                        i_109 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        i_109[0] = T.truncmod(i_108[0], 2)
                        i_110 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        i_110[0] = i_107[0] + i_109[0]
                        i_111 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        i_111[0] = i_104[0] % 2
                        i_112 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        i_112[0] = T.Select(i_103[0] == i_105[0], i_111[0], 1)
                        i_113 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        i_113[0] = 0 - i_109[0]
                        i_114 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        i_114[0] = i_112[0] + i_113[0]
                        i_115 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        i_115[0] = T.max(i_110[0], i_114[0])
                        i_116 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        i_116[0] = T.Div(sub_first[0], 256)
                        i_117 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        i_117[0] = T.truncmod(i_116[0], 2)
                        i_118 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        i_118[0] = T.Div(i_116[0], 2)
                        i_119 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        i_119[0] = sub_last[0] // 256
                        i_120 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        i_120[0] = i_119[0] // 2
                        i_121 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        i_121[0] = T.Select(i_118[0] == i_120[0], i_117[0], 0)
                        i_122 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        i_122[0] = 0 - i_121[0]
                        i_123 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        i_123[0] = T.Div(k_first[0], 256)
                        i_124 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        i_124[0] = T.truncmod(i_123[0], 2)
                        i_125 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        i_125[0] = i_122[0] + i_124[0]
                        i_126 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        i_126[0] = i_119[0] % 2
                        i_127 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        i_127[0] = T.Select(i_118[0] == i_120[0], i_126[0], 1)
                        i_128 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        i_128[0] = 0 - i_124[0]
                        i_129 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        i_129[0] = i_127[0] + i_128[0]
                        i_130 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        i_130[0] = T.max(i_125[0], i_129[0])
                        columns = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        columns[0] = sub * 6192
                        begin_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        begin_1[0] = 0
                        end_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        end_1[0] = 32
                        if not (keys[0] == 32 and (i_100[0] <= 0 and i_115[0] <= 0 and i_130[0] <= 0)):
                            i_131 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            i_131[0] = T.Div(sub_first[0], 1024)
                            i_132 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            i_132[0] = 1024 * i_131[0]
                            i_133 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            i_133[0] = i_132[0] + -1024
                            i_134 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            i_134[0] = T.max(0, i_133[0])
                            i_135 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            i_135[0] = sub_last[0] // 1024
                            i_136 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            i_136[0] = 1024 * i_135[0]
                            i_137 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            i_137[0] = i_136[0] + 2048
                            i_138 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            i_138[0] = T.min(seq_kv_size, i_137[0])
                            first_block_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            first_block_1[0] = T.Div(T.max(i_134[0], 0), 4)
                            last_block_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            last_block_1[0] = T.max(T.Div(T.max(T.min(i_138[0], seq_kv_size), 0) + 3, 4), first_block_1[0])
                            begin_1[0] = T.max(T.min(first_block_1[0] * 4 - k_first[0], 32), 0)
                            end_1[0] = T.max(T.min(last_block_1[0] * 4 - k_first[0], 32), 0)
                        first = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        first[0] = begin_1[0]
                        last = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        last[0] = end_1[0]
                        tile_max = T.alloc_local((24,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        alpha = T.alloc_local((24,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        for j in T.unroll(3):
                            tile_max[j * 8:j * 8 + 8] = T.Broadcast(T.float32(-1000000000000000019884624838656.0), 8)
                        if keys[0] == 32 and (i_100[0] <= 0 and i_115[0] <= 0 and i_130[0] <= 0):
                            for i_131 in range(8):
                                key_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                key_row[0] = i_131 * 4
                                s_acc = T.alloc_local((96,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                s_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                s_row[0] = 49536 + i_131 * 96
                                ahead = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                ahead[0] = k_first[0] + 32 + (sub * 8 + T.Div(key_row[0], 4))
                                for r in T.unroll(1):
                                    row_ahead = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    row_ahead[0] = k_base[0] + T.Cast("int64", ahead[0] + r) * k_stride_2
                                    with T.attr({"attngen.block": "prefetch"}):
                                        for line in T.unroll(4):
                                            T.call_llvm_intrin("void", "llvm.prefetch", T.address_of(k[row_ahead[0] + T.Cast("int64", line * 32)]), 0, 2, 1)
                                for r in T.unroll(1):
                                    row_ahead = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    row_ahead[0] = v_base[0] + T.Cast("int64", ahead[0] + r) * v_stride_2
                                    with T.attr({"attngen.block": "prefetch"}):
                                        for line in T.unroll(4):
                                            T.call_llvm_intrin("void", "llvm.prefetch", T.address_of(v[row_ahead[0] + T.Cast("int64", line * 32)]), 0, 2, 1)
                                k_rows = T.alloc_local((4,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                for r in T.unroll(4):
                                    for j in T.unroll(3):
                                        s_acc[r * 24 + j * 8:r * 24 + j * 8 + 8] = T.Broadcast(T.float32(0.0), 8)
                                with T.attr({"attngen.block": "s_gemm"}):
                                    for r in T.unroll(4):
                                        k_rows[r] = T.Cast("int64", 50304 + (key_row[0] + r) * 128)
                                    for chain, d_outer in T.grid(1, 64):
                                        for d in T.unroll(2):
                                            for r in T.unroll(4):
                                                k_rd = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                                k_rd[0] = scratch_buffer[k_rows[r] + T.Cast("int64", chain * 128 + (d_outer * 2 + d))]
                                                for j in T.unroll(3):
                                                    s_acc[r * 24 + j * 8:r * 24 + j * 8 + 8] = s_acc[T.Ramp(r * 24 + j * 8, 1, 8)] + scratch_buffer[T.Ramp(columns[0] + (chain * 128 + (d_outer * 2 + d)) * 24 + j * 8, 1, 8)] * T.Broadcast(k_rd[0], 8)
                                with T.attr({"attngen.block": "s_mod"}):
                                    for r in T.unroll(4):
                                        for j in T.unroll(3):
                                            s = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            s[0:8] = s_acc[T.Ramp(r * 24 + j * 8, 1, 8)]
                                            k_pos = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            k_pos[0] = k_first[0] + key_row[0] + r
                                            scratch_buffer[s_row[0] + (r * 24 + j * 8):s_row[0] + (r * 24 + j * 8) + 8] = s[T.Ramp(0, 1, 8)]
                                            tile_max[j * 8:j * 8 + 8] = T.max(tile_max[T.Ramp(j * 8, 1, 8)], s[T.Ramp(0, 1, 8)])
                        else:
                            for i_131 in range(T.Div(first[0], 4), T.Div(first[0], 4) + (T.Div(last[0], 4) - T.Div(first[0], 4))):
                                key_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                key_row[0] = i_131 * 4
                                s_acc = T.alloc_local((96,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                s_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                s_row[0] = 49536 + i_131 * 96
                                ahead = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                ahead[0] = k_first[0] + 32 + (sub * 8 + T.Div(key_row[0], 4))
                                for r in T.unroll(1):
                                    row_ahead = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    row_ahead[0] = k_base[0] + T.Cast("int64", ahead[0] + r) * k_stride_2
                                    with T.attr({"attngen.block": "prefetch"}):
                                        for line in T.unroll(4):
                                            T.call_llvm_intrin("void", "llvm.prefetch", T.address_of(k[row_ahead[0] + T.Cast("int64", line * 32)]), 0, 2, 1)
                                for r in T.unroll(1):
                                    row_ahead = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    row_ahead[0] = v_base[0] + T.Cast("int64", ahead[0] + r) * v_stride_2
                                    with T.attr({"attngen.block": "prefetch"}):
                                        for line in T.unroll(4):
                                            T.call_llvm_intrin("void", "llvm.prefetch", T.address_of(v[row_ahead[0] + T.Cast("int64", line * 32)]), 0, 2, 1)
                                k_rows = T.alloc_local((4,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                for r in T.unroll(4):
                                    for j in T.unroll(3):
                                        s_acc[r * 24 + j * 8:r * 24 + j * 8 + 8] = T.Broadcast(T.float32(0.0), 8)
                                        scratch_buffer[s_row[0] + (r * 24 + j * 8):s_row[0] + (r * 24 + j * 8) + 8] = T.Broadcast(T.float32(0.0), 8)
                                with T.attr({"attngen.block": "s_gemm"}):
                                    for r in T.unroll(4):
                                        k_rows[r] = T.Cast("int64", 50304 + T.min(key_row[0] + r, keys[0] - 1) * 128)
                                    for chain in range(8):
                                        for d_outer in range(8):
                                            for d in T.unroll(2):
                                                for r in T.unroll(4):
                                                    k_rd = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                                    k_rd[0] = scratch_buffer[k_rows[r] + T.Cast("int64", chain * 16 + (d_outer * 2 + d))]
                                                    for j in T.unroll(3):
                                                        s_acc[r * 24 + j * 8:r * 24 + j * 8 + 8] = s_acc[T.Ramp(r * 24 + j * 8, 1, 8)] + scratch_buffer[T.Ramp(columns[0] + (chain * 16 + (d_outer * 2 + d)) * 24 + j * 8, 1, 8)] * T.Broadcast(k_rd[0], 8)
                                        for r in T.unroll(4):
                                            for j in T.unroll(3):
                                                scratch_buffer[s_row[0] + (r * 24 + j * 8):s_row[0] + (r * 24 + j * 8) + 8] = scratch_buffer[T.Ramp(s_row[0] + (r * 24 + j * 8), 1, 8)] + s_acc[T.Ramp(r * 24 + j * 8, 1, 8)]
                                                s_acc[r * 24 + j * 8:r * 24 + j * 8 + 8] = T.Broadcast(T.float32(0.0), 8)
                                    for r in T.unroll(4):
                                        for j in T.unroll(3):
                                            s_acc[r * 24 + j * 8:r * 24 + j * 8 + 8] = scratch_buffer[T.Ramp(s_row[0] + (r * 24 + j * 8), 1, 8)]
                                with T.attr({"attngen.block": "s_mod"}):
                                    for r in T.unroll(4):
                                        for j in T.unroll(3):
                                            s = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            s[0:8] = s_acc[T.Ramp(r * 24 + j * 8, 1, 8)]
                                            k_pos = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            k_pos[0] = k_first[0] + key_row[0] + r
                                            q_lane = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            q_lane[0] = sub_first[0] + j * 8
                                            q_vec = T.alloc_local((8,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            q_vec[0:8] = T.Ramp(q_lane[0], 1, 8)
                                            i_132 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            i_132[0] = k_pos[0] // 512
                                            i_133 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            i_133[0] = i_132[0] % 2
                                            i_134 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            i_134[0] = q_lane[0] // 512
                                            i_135 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            i_135[0] = i_134[0] % 2
                                            i_136 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            i_136[0] = 0 - i_135[0]
                                            i_137 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            i_137[0] = i_133[0] + i_136[0]
                                            i_138 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            i_138[0] = T.max(i_137[0], 0 - i_137[0])
                                            i_139 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            i_139[0] = k_pos[0] // 256
                                            i_140 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            i_140[0] = i_139[0] % 2
                                            i_141 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            i_141[0] = q_lane[0] // 256
                                            i_142 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            i_142[0] = i_141[0] % 2
                                            i_143 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            i_143[0] = 0 - i_142[0]
                                            i_144 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            i_144[0] = i_140[0] + i_143[0]
                                            i_145 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            i_145[0] = T.max(i_144[0], 0 - i_144[0])
                                            i_146 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            i_146[0] = k_pos[0] // 1024
                                            i_147 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            i_147[0] = q_lane[0] // 1024
                                            i_148 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            i_148[0] = 0 - i_147[0]
                                            i_149 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            i_149[0] = i_146[0] + i_148[0]
                                            i_150 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            i_150[0] = T.max(i_149[0], 0 - i_149[0])
                                            s_masked = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            s_masked[0:8] = T.Select(T.Broadcast(k_pos[0] < seq_kv_size, 8) and T.Broadcast(i_138[0] <= 0 and i_145[0] <= 0 and i_150[0] <= 1, 8), s[T.Ramp(0, 1, 8)], T.Broadcast(T.float32("-inf"), 8))
                                            scratch_buffer[s_row[0] + (r * 24 + j * 8):s_row[0] + (r * 24 + j * 8) + 8] = s_masked[T.Ramp(0, 1, 8)]
                                            tile_max[j * 8:j * 8 + 8] = T.max(tile_max[T.Ramp(j * 8, 1, 8)], s_masked[T.Ramp(0, 1, 8)])
                        row_max = T.alloc_local((24,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        row_sum = T.alloc_local((24,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        with T.attr({"attngen.block": "softmax"}):
                            for j in T.unroll(3):
                                m_old = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                m_old[0:8] = scratch_buffer[T.Ramp(columns[0] + j * 8 + 6144, 1, 8)]
                                m_new = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                m_new[0:8] = T.max(m_old[T.Ramp(0, 1, 8)], tile_max[T.Ramp(j * 8, 1, 8)])
                                exp2_x = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                exp2_x[0:8] = m_old[T.Ramp(0, 1, 8)] - m_new[T.Ramp(0, 1, 8)]
                                exp2_c = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                exp2_c[0:8] = T.min(T.max(exp2_x[T.Ramp(0, 1, 8)], T.Broadcast(T.float32(-126.0), 8)), T.Broadcast(T.float32(128.0), 8))
                                exp2_n = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                exp2_n[0:8] = T.floor(exp2_c[T.Ramp(0, 1, 8)])
                                exp2_r = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                exp2_r[0:8] = exp2_c[T.Ramp(0, 1, 8)] - exp2_n[T.Ramp(0, 1, 8)]
                                exp2_p = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                exp2_p[0:8] = (((((T.Broadcast(T.float32(0.00021702249999999999), 8) * exp2_r[T.Ramp(0, 1, 8)] + T.Broadcast(T.float32(0.0012439688000000001), 8)) * exp2_r[T.Ramp(0, 1, 8)] + T.Broadcast(T.float32(0.0096788406000000004), 8)) * exp2_r[T.Ramp(0, 1, 8)] + T.Broadcast(T.float32(0.055483341200000001), 8)) * exp2_r[T.Ramp(0, 1, 8)] + T.Broadcast(T.float32(0.24022983010000001), 8)) * exp2_r[T.Ramp(0, 1, 8)] + T.Broadcast(T.float32(0.69314700370000004), 8)) * exp2_r[T.Ramp(0, 1, 8)] + T.Broadcast(T.float32(1.0), 8)
                                exp2 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                exp2[0:8] = T.Select(T.reinterpret("int32x8", exp2_x[T.Ramp(0, 1, 8)]) & T.Broadcast(2147483647, 8) > T.Broadcast(2139095040, 8), exp2_x[T.Ramp(0, 1, 8)], T.Select(exp2_x[T.Ramp(0, 1, 8)] < T.Broadcast(T.float32(-126.0), 8), T.Broadcast(T.float32(0.0), 8), exp2_p[T.Ramp(0, 1, 8)] * T.reinterpret("float32x8", (T.Cast("int32x8", exp2_n[T.Ramp(0, 1, 8)]) + T.Broadcast(127, 8)) * T.Broadcast(8388608, 8))))
                                alpha[j * 8:j * 8 + 8] = exp2[T.Ramp(0, 1, 8)]
                                scratch_buffer[columns[0] + j * 8 + 6144:columns[0] + j * 8 + 6144 + 8] = m_new[T.Ramp(0, 1, 8)]
                                scratch_buffer[columns[0] + j * 8 + 6168:columns[0] + j * 8 + 6168 + 8] = scratch_buffer[T.Ramp(columns[0] + j * 8 + 6168, 1, 8)] * exp2[T.Ramp(0, 1, 8)]
                            for j in T.unroll(3):
                                row_max[j * 8:j * 8 + 8] = scratch_buffer[T.Ramp(columns[0] + 6144 + j * 8, 1, 8)]
                                row_sum[j * 8:j * 8 + 8] = T.Broadcast(T.float32(0.0), 8)
                            for row in range(first[0], first[0] + (last[0] - first[0])):
                                for j in T.unroll(3):
                                    exp2_x = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_x[0:8] = scratch_buffer[T.Ramp(49536 + row * 24 + j * 8, 1, 8)] - row_max[T.Ramp(j * 8, 1, 8)]
                                    exp2_c = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_c[0:8] = T.min(T.max(exp2_x[T.Ramp(0, 1, 8)], T.Broadcast(T.float32(-126.0), 8)), T.Broadcast(T.float32(128.0), 8))
                                    exp2_n = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_n[0:8] = T.floor(exp2_c[T.Ramp(0, 1, 8)])
                                    exp2_r = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_r[0:8] = exp2_c[T.Ramp(0, 1, 8)] - exp2_n[T.Ramp(0, 1, 8)]
                                    exp2_p = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_p[0:8] = (((((T.Broadcast(T.float32(0.00021702249999999999), 8) * exp2_r[T.Ramp(0, 1, 8)] + T.Broadcast(T.float32(0.0012439688000000001), 8)) * exp2_r[T.Ramp(0, 1, 8)] + T.Broadcast(T.float32(0.0096788406000000004), 8)) * exp2_r[T.Ramp(0, 1, 8)] + T.Broadcast(T.float32(0.055483341200000001), 8)) * exp2_r[T.Ramp(0, 1, 8)] + T.Broadcast(T.float32(0.24022983010000001), 8)) * exp2_r[T.Ramp(0, 1, 8)] + T.Broadcast(T.float32(0.69314700370000004), 8)) * exp2_r[T.Ramp(0, 1, 8)] + T.Broadcast(T.float32(1.0), 8)
                                    exp2 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2[0:8] = T.Select(T.reinterpret("int32x8", exp2_x[T.Ramp(0, 1, 8)]) & T.Broadcast(2147483647, 8) > T.Broadcast(2139095040, 8), exp2_x[T.Ramp(0, 1, 8)], T.Select(exp2_x[T.Ramp(0, 1, 8)] < T.Broadcast(T.float32(-126.0), 8), T.Broadcast(T.float32(0.0), 8), exp2_p[T.Ramp(0, 1, 8)] * T.reinterpret("float32x8", (T.Cast("int32x8", exp2_n[T.Ramp(0, 1, 8)]) + T.Broadcast(127, 8)) * T.Broadcast(8388608, 8))))
                                    row_sum[j * 8:j * 8 + 8] = row_sum[T.Ramp(j * 8, 1, 8)] + exp2[T.Ramp(0, 1, 8)]
                                    scratch_buffer[49536 + row * 24 + j * 8:49536 + row * 24 + j * 8 + 8] = exp2[T.Ramp(0, 1, 8)]
                            for j in T.unroll(3):
                                scratch_buffer[columns[0] + 6168 + j * 8:columns[0] + 6168 + j * 8 + 8] = scratch_buffer[T.Ramp(columns[0] + 6168 + j * 8, 1, 8)] + row_sum[T.Ramp(j * 8, 1, 8)]
                        if T.min(last[0], keys[0]) - first[0] == 32:
                            T.attr({"attngen.block": "o_gemm"})
                            for db in range(32):
                                o_acc = T.alloc_local((96,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                o_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                o_row[0] = columns[0] + 3072 + db * 96
                                for r in T.unroll(4):
                                    for j in T.unroll(3):
                                        o_acc[r * 24 + j * 8:r * 24 + j * 8 + 8] = T.Broadcast(T.float32(0.0), 8)
                                for key_outer in range(16):
                                    for key in T.unroll(2):
                                        v_row = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                        v_row[0] = T.Cast("int64", 54400 + (key_outer * 2 + key) * 128) + T.Cast("int64", db * 4)
                                        for r in T.unroll(4):
                                            v_kr = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            v_kr[0] = scratch_buffer[v_row[0] + T.Cast("int64", r)]
                                            for j in T.unroll(3):
                                                o_acc[r * 24 + j * 8:r * 24 + j * 8 + 8] = o_acc[T.Ramp(r * 24 + j * 8, 1, 8)] + scratch_buffer[T.Ramp(49536 + (key_outer * 2 + key) * 24 + j * 8, 1, 8)] * T.Broadcast(v_kr[0], 8)
                                for r in T.unroll(4):
                                    for j in T.unroll(3):
                                        scratch_buffer[o_row[0] + (r * 24 + j * 8):o_row[0] + (r * 24 + j * 8) + 8] = scratch_buffer[T.Ramp(o_row[0] + (r * 24 + j * 8), 1, 8)] * alpha[T.Ramp(j * 8, 1, 8)] + o_acc[T.Ramp(r * 24 + j * 8, 1, 8)]
                                        o_acc[r * 24 + j * 8:r * 24 + j * 8 + 8] = T.Broadcast(T.float32(0.0), 8)
                        else:
                            T.attr({"attngen.block": "o_gemm"})
                            for db in range(32):
                                o_acc = T.alloc_local((96,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                o_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                o_row[0] = columns[0] + 3072 + db * 96
                                for r in T.unroll(4):
                                    for j in T.unroll(3):
                                        o_acc[r * 24 + j * 8:r * 24 + j * 8 + 8] = T.Broadcast(T.float32(0.0), 8)
                                        scratch_buffer[o_row[0] + (r * 24 + j * 8):o_row[0] + (r * 24 + j * 8) + 8] = scratch_buffer[T.Ramp(o_row[0] + (r * 24 + j * 8), 1, 8)] * alpha[T.Ramp(j * 8, 1, 8)]
                                chains = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                chains[0] = T.Div(T.min(last[0], keys[0]) - first[0], 16)
                                for chain in range(chains[0]):
                                    first_key = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    first_key[0] = first[0] + chain * 16
                                    for key_outer in range(8):
                                        for key in T.unroll(2):
                                            v_row = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            v_row[0] = T.Cast("int64", 54400 + (first_key[0] + key_outer * 2 + key) * 128) + T.Cast("int64", db * 4)
                                            for r in T.unroll(4):
                                                v_kr = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                                v_kr[0] = scratch_buffer[v_row[0] + T.Cast("int64", r)]
                                                for j in T.unroll(3):
                                                    o_acc[r * 24 + j * 8:r * 24 + j * 8 + 8] = o_acc[T.Ramp(r * 24 + j * 8, 1, 8)] + scratch_buffer[T.Ramp(49536 + (first_key[0] + key_outer * 2 + key) * 24 + j * 8, 1, 8)] * T.Broadcast(v_kr[0], 8)
                                    for r in T.unroll(4):
                                        for j in T.unroll(3):
                                            scratch_buffer[o_row[0] + (r * 24 + j * 8):o_row[0] + (r * 24 + j * 8) + 8] = scratch_buffer[T.Ramp(o_row[0] + (r * 24 + j * 8), 1, 8)] + o_acc[T.Ramp(r * 24 + j * 8, 1, 8)]
                                            o_acc[r * 24 + j * 8:r * 24 + j * 8 + 8] = T.Broadcast(T.float32(0.0), 8)
                                rest = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                rest[0] = first[0] + chains[0] * 16
                                for key_outer in range(T.min(last[0], keys[0]) - rest[0]):
                                    for key in T.unroll(1):
                                        v_row = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                        v_row[0] = T.Cast("int64", 54400 + (rest[0] + key_outer + key) * 128) + T.Cast("int64", db * 4)
                                        for r in T.unroll(4):
                                            v_kr = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            v_kr[0] = scratch_buffer[v_row[0] + T.Cast("int64", r)]
                                            for j in T.unroll(3):
                                                o_acc[r * 24 + j * 8:r * 24 + j * 8 + 8] = o_acc[T.Ramp(r * 24 + j * 8, 1, 8)] + scratch_buffer[T.Ramp(49536 + (rest[0] + key_outer + key) * 24 + j * 8, 1, 8)] * T.Broadcast(v_kr[0], 8)
                                for r in T.unroll(4):
                                    for j in T.unroll(3):
                                        scratch_buffer[o_row[0] + (r * 24 + j * 8):o_row[0] + (r * 24 + j * 8) + 8] = scratch_buffer[T.Ramp(o_row[0] + (r * 24 + j * 8), 1, 8)] + o_acc[T.Ramp(r * 24 + j * 8, 1, 8)]
                                        o_acc[r * 24 + j * 8:r * 24 + j * 8 + 8] = T.Broadcast(T.float32(0.0), 8)
        for sub in range(sub_blocks[0]):
            columns = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            columns[0] = sub * 6192
            sub_first = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            sub_first[0] = q_first[0] + sub * 24
            for j in T.unroll(3):
                l = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                l[0:8] = scratch_buffer[T.Ramp(columns[0] + j * 8 + 6168, 1, 8)]
                m = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                m[0:8] = scratch_buffer[T.Ramp(columns[0] + j * 8 + 6144, 1, 8)]
                log2_x = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                log2_x[0:8] = l[T.Ramp(0, 1, 8)]
                log2_b = T.alloc_local((8,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                log2_b[0:8] = T.reinterpret("int32x8", log2_x[T.Ramp(0, 1, 8)]) - T.Broadcast(1060439283, 8)
                log2_e = T.alloc_local((8,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                log2_e[0:8] = log2_b[T.Ramp(0, 1, 8)] >> T.Broadcast(23, 8)
                log2_m = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                log2_m[0:8] = T.reinterpret("float32x8", (log2_b[T.Ramp(0, 1, 8)] & T.Broadcast(8388607, 8)) + T.Broadcast(1060439283, 8))
                log2_s = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                log2_s[0:8] = (log2_m[T.Ramp(0, 1, 8)] - T.Broadcast(T.float32(1.0), 8)) / (log2_m[T.Ramp(0, 1, 8)] + T.Broadcast(T.float32(1.0), 8))
                log2_z = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                log2_z[0:8] = log2_s[T.Ramp(0, 1, 8)] * log2_s[T.Ramp(0, 1, 8)]
                log2 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                log2[0:8] = T.Select(log2_x[T.Ramp(0, 1, 8)] < T.Broadcast(T.float32(0.0), 8) or T.reinterpret("int32x8", log2_x[T.Ramp(0, 1, 8)]) & T.Broadcast(2147483647, 8) > T.Broadcast(2139095040, 8), T.Broadcast(T.float32("nan"), 8), T.Select(log2_x[T.Ramp(0, 1, 8)] == T.Broadcast(T.float32("inf"), 8), log2_x[T.Ramp(0, 1, 8)], T.Select(log2_x[T.Ramp(0, 1, 8)] < T.Broadcast(T.float32(1.1754943508222875e-38), 8), T.Broadcast(T.float32("-inf"), 8), T.Cast("float32x8", log2_e[T.Ramp(0, 1, 8)]) + log2_s[T.Ramp(0, 1, 8)] * ((((T.Broadcast(T.float32(0.34070172910000002), 8) * log2_z[T.Ramp(0, 1, 8)] + T.Broadcast(T.float32(0.41167470810000001), 8)) * log2_z[T.Ramp(0, 1, 8)] + T.Broadcast(T.float32(0.57708352799999996), 8)) * log2_z[T.Ramp(0, 1, 8)] + T.Broadcast(T.float32(0.96179670100000003), 8)) * log2_z[T.Ramp(0, 1, 8)] + T.Broadcast(T.float32(2.8853900433000002), 8)))))
                scratch_buffer[columns[0] + j * 8 + 6168:columns[0] + j * 8 + 6168 + 8] = T.Broadcast(T.float32(1.0), 8) / T.Select(l[T.Ramp(0, 1, 8)] == T.Broadcast(T.float32(0.0), 8), T.Broadcast(T.float32(1.0), 8), l[T.Ramp(0, 1, 8)])
                scratch_buffer[columns[0] + j * 8 + 6144:columns[0] + j * 8 + 6144 + 8] = (m[T.Ramp(0, 1, 8)] + log2[T.Ramp(0, 1, 8)]) * T.Broadcast(T.float32(0.69314718055994529), 8)
            with T.attr({"attngen.block": "epilogue"}):
                for j in range(3):
                    factor = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    factor[0:8] = scratch_buffer[T.Ramp(columns[0] + j * 8 + 6168, 1, 8)]
                    vector_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    vector_row[0] = sub_first[0] + j * 8
                    first_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    first_row[0] = sub_first[0] + j * 8
                    rows_left = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    rows_left[0] = seq_q_size - first_row[0]
                    out_rows = T.alloc_local((8,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    for t in T.unroll(8):
                        out_row = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        out_row[0] = T.Cast("int64", b[0]) * out_stride_0 + T.Cast("int64", h[0]) * out_stride_1 + T.Cast("int64", first_row[0] + t) * out_stride_2
                        out_rows[t] = out_row[0]
                    for square in range(16):
                        first_column = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        first_column[0] = square * 8
                        column = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        column[0:8] = scratch_buffer[T.Ramp(columns[0] + j * 8 + 3072 + first_column[0] * 24, 1, 8)] * factor[T.Ramp(0, 1, 8)]
                        column_1 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        column_1[0:8] = scratch_buffer[T.Ramp(columns[0] + j * 8 + 3072 + (first_column[0] + 1) * 24, 1, 8)] * factor[T.Ramp(0, 1, 8)]
                        column_2 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        column_2[0:8] = scratch_buffer[T.Ramp(columns[0] + j * 8 + 3072 + (first_column[0] + 2) * 24, 1, 8)] * factor[T.Ramp(0, 1, 8)]
                        column_3 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        column_3[0:8] = scratch_buffer[T.Ramp(columns[0] + j * 8 + 3072 + (first_column[0] + 3) * 24, 1, 8)] * factor[T.Ramp(0, 1, 8)]
                        column_4 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        column_4[0:8] = scratch_buffer[T.Ramp(columns[0] + j * 8 + 3072 + (first_column[0] + 4) * 24, 1, 8)] * factor[T.Ramp(0, 1, 8)]
                        column_5 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        column_5[0:8] = scratch_buffer[T.Ramp(columns[0] + j * 8 + 3072 + (first_column[0] + 5) * 24, 1, 8)] * factor[T.Ramp(0, 1, 8)]
                        column_6 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        column_6[0:8] = scratch_buffer[T.Ramp(columns[0] + j * 8 + 3072 + (first_column[0] + 6) * 24, 1, 8)] * factor[T.Ramp(0, 1, 8)]
                        column_7 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        column_7[0:8] = scratch_buffer[T.Ramp(columns[0] + j * 8 + 3072 + (first_column[0] + 7) * 24, 1, 8)] * factor[T.Ramp(0, 1, 8)]
                        even = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        even[0:8] = T.Shuffle([column[T.Ramp(0, 1, 8)], column_1[T.Ramp(0, 1, 8)]], [0, 8, 2, 10, 4, 12, 6, 14])
                        odd = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        odd[0:8] = T.Shuffle([column[T.Ramp(0, 1, 8)], column_1[T.Ramp(0, 1, 8)]], [1, 9, 3, 11, 5, 13, 7, 15])
                        even_1 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        even_1[0:8] = T.Shuffle([column_2[T.Ramp(0, 1, 8)], column_3[T.Ramp(0, 1, 8)]], [0, 8, 2, 10, 4, 12, 6, 14])
                        odd_1 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        odd_1[0:8] = T.Shuffle([column_2[T.Ramp(0, 1, 8)], column_3[T.Ramp(0, 1, 8)]], [1, 9, 3, 11, 5, 13, 7, 15])
                        even_2 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        even_2[0:8] = T.Shuffle([column_4[T.Ramp(0, 1, 8)], column_5[T.Ramp(0, 1, 8)]], [0, 8, 2, 10, 4, 12, 6, 14])
                        odd_2 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        odd_2[0:8] = T.Shuffle([column_4[T.Ramp(0, 1, 8)], column_5[T.Ramp(0, 1, 8)]], [1, 9, 3, 11, 5, 13, 7, 15])
                        even_3 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        even_3[0:8] = T.Shuffle([column_6[T.Ramp(0, 1, 8)], column_7[T.Ramp(0, 1, 8)]], [0, 8, 2, 10, 4, 12, 6, 14])
                        odd_3 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        odd_3[0:8] = T.Shuffle([column_6[T.Ramp(0, 1, 8)], column_7[T.Ramp(0, 1, 8)]], [1, 9, 3, 11, 5, 13, 7, 15])
                        even_4 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        even_4[0:8] = T.Shuffle([even[T.Ramp(0, 1, 8)], even_1[T.Ramp(0, 1, 8)]], [0, 1, 8, 9, 4, 5, 12, 13])
                        odd_4 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        odd_4[0:8] = T.Shuffle([even[T.Ramp(0, 1, 8)], even_1[T.Ramp(0, 1, 8)]], [2, 3, 10, 11, 6, 7, 14, 15])
                        even_5 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        even_5[0:8] = T.Shuffle([odd[T.Ramp(0, 1, 8)], odd_1[T.Ramp(0, 1, 8)]], [0, 1, 8, 9, 4, 5, 12, 13])
                        odd_5 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        odd_5[0:8] = T.Shuffle([odd[T.Ramp(0, 1, 8)], odd_1[T.Ramp(0, 1, 8)]], [2, 3, 10, 11, 6, 7, 14, 15])
                        even_6 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        even_6[0:8] = T.Shuffle([even_2[T.Ramp(0, 1, 8)], even_3[T.Ramp(0, 1, 8)]], [0, 1, 8, 9, 4, 5, 12, 13])
                        odd_6 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        odd_6[0:8] = T.Shuffle([even_2[T.Ramp(0, 1, 8)], even_3[T.Ramp(0, 1, 8)]], [2, 3, 10, 11, 6, 7, 14, 15])
                        even_7 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        even_7[0:8] = T.Shuffle([odd_2[T.Ramp(0, 1, 8)], odd_3[T.Ramp(0, 1, 8)]], [0, 1, 8, 9, 4, 5, 12, 13])
                        odd_7 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        odd_7[0:8] = T.Shuffle([odd_2[T.Ramp(0, 1, 8)], odd_3[T.Ramp(0, 1, 8)]], [2, 3, 10, 11, 6, 7, 14, 15])
                        even_8 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        even_8[0:8] = T.Shuffle([even_4[T.Ramp(0, 1, 8)], even_6[T.Ramp(0, 1, 8)]], [0, 1, 2, 3, 8, 9, 10, 11])
                        odd_8 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        odd_8[0:8] = T.Shuffle([even_4[T.Ramp(0, 1, 8)], even_6[T.Ramp(0, 1, 8)]], [4, 5, 6, 7, 12, 13, 14, 15])
                        even_9 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        even_9[0:8] = T.Shuffle([even_5[T.Ramp(0, 1, 8)], even_7[T.Ramp(0, 1, 8)]], [0, 1, 2, 3, 8, 9, 10, 11])
                        odd_9 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        odd_9[0:8] = T.Shuffle([even_5[T.Ramp(0, 1, 8)], even_7[T.Ramp(0, 1, 8)]], [4, 5, 6, 7, 12, 13, 14, 15])
                        even_10 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        even_10[0:8] = T.Shuffle([odd_4[T.Ramp(0, 1, 8)], odd_6[T.Ramp(0, 1, 8)]], [0, 1, 2, 3, 8, 9, 10, 11])
                        odd_10 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        odd_10[0:8] = T.Shuffle([odd_4[T.Ramp(0, 1, 8)], odd_6[T.Ramp(0, 1, 8)]], [4, 5, 6, 7, 12, 13, 14, 15])
                        even_11 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        even_11[0:8] = T.Shuffle([odd_5[T.Ramp(0, 1, 8)], odd_7[T.Ramp(0, 1, 8)]], [0, 1, 2, 3, 8, 9, 10, 11])
                        odd_11 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        odd_11[0:8] = T.Shuffle([odd_5[T.Ramp(0, 1, 8)], odd_7[T.Ramp(0, 1, 8)]], [4, 5, 6, 7, 12, 13, 14, 15])
                        out_part = T.alloc_local((8,), "float16", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        out_part[0:8] = T.Cast("float16x8", even_8[T.Ramp(0, 1, 8)])
                        if rows_left[0] > 0:
                            out[out_rows[0] + T.Cast("int64", first_column[0]):out_rows[0] + T.Cast("int64", first_column[0]) + T.int64(8)] = out_part[T.Ramp(0, 1, 8)]
                        out_part_1 = T.alloc_local((8,), "float16", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        out_part_1[0:8] = T.Cast("float16x8", even_9[T.Ramp(0, 1, 8)])
                        if rows_left[0] > 1:
                            out[out_rows[1] + T.Cast("int64", first_column[0]):out_rows[1] + T.Cast("int64", first_column[0]) + T.int64(8)] = out_part_1[T.Ramp(0, 1, 8)]
                        out_part_2 = T.alloc_local((8,), "float16", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        out_part_2[0:8] = T.Cast("float16x8", even_10[T.Ramp(0, 1, 8)])
                        if rows_left[0] > 2:
                            out[out_rows[2] + T.Cast("int64", first_column[0]):out_rows[2] + T.Cast("int64", first_column[0]) + T.int64(8)] = out_part_2[T.Ramp(0, 1, 8)]
                        out_part_3 = T.alloc_local((8,), "float16", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        out_part_3[0:8] = T.Cast("float16x8", even_11[T.Ramp(0, 1, 8)])
                        if rows_left[0] > 3:
                            out[out_rows[3] + T.Cast("int64", first_column[0]):out_rows[3] + T.Cast("int64", first_column[0]) + T.int64(8)] = out_part_3[T.Ramp(0, 1, 8)]
                        out_part_4 = T.alloc_local((8,), "float16", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        out_part_4[0:8] = T.Cast("float16x8", odd_8[T.Ramp(0, 1, 8)])
                        if rows_left[0] > 4:
                            out[out_rows[4] + T.Cast("int64", first_column[0]):out_rows[4] + T.Cast("int64", first_column[0]) + T.int64(8)] = out_part_4[T.Ramp(0, 1, 8)]
                        out_part_5 = T.alloc_local((8,), "float16", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        out_part_5[0:8] = T.Cast("float16x8", odd_9[T.Ramp(0, 1, 8)])
                        if rows_left[0] > 5:
                            out[out_rows[5] + T.Cast("int64", first_column[0]):out_rows[5] + T.Cast("int64", first_column[0]) + T.int64(8)] = out_part_5[T.Ramp(0, 1, 8)]
                        out_part_6 = T.alloc_local((8,), "float16", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        out_part_6[0:8] = T.Cast("float16x8", odd_10[T.Ramp(0, 1, 8)])
                        if rows_left[0] > 6:
                            out[out_rows[6] + T.Cast("int64", first_column[0]):out_rows[6] + T.Cast("int64", first_column[0]) + T.int64(8)] = out_part_6[T.Ramp(0, 1, 8)]
                        out_part_7 = T.alloc_local((8,), "float16", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        out_part_7[0:8] = T.Cast("float16x8", odd_11[T.Ramp(0, 1, 8)])
                        if rows_left[0] > 7:
                            out[out_rows[7] + T.Cast("int64", first_column[0]):out_rows[7] + T.Cast("int64", first_column[0]) + T.int64(8)] = out_part_7[T.Ramp(0, 1, 8)]
            rows = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            rows[0] = T.min(seq_q_size - sub_first[0], 24)
            if lse_given != 0:
                for row in range(rows[0]):
                    lse_row = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    lse_row[0] = T.Cast("int64", b[0]) * lse_stride_0 + T.Cast("int64", h[0]) * lse_stride_1 + T.Cast("int64", sub_first[0] + row) * lse_stride_2
                    lse[lse_row[0]] = scratch_buffer[columns[0] + 6144 + row]

# from tvm.script import tirx as T
# from tvm.tirx.layout import Axis

@T.prim_func
def attngen_short(q_ptr: T.handle("float16", "global"), q_stride_0: T.int64, q_stride_1: T.int64, q_stride_2: T.int64, q_stride_3: T.int64, k_ptr: T.handle("float16", "global"), k_stride_0: T.int64, k_stride_1: T.int64, k_stride_2: T.int64, k_stride_3: T.int64, v_ptr: T.handle("float16", "global"), v_stride_0: T.int64, v_stride_1: T.int64, v_stride_2: T.int64, v_stride_3: T.int64, out_ptr: T.handle("float16", "global"), out_stride_0: T.int64, out_stride_1: T.int64, out_stride_2: T.int64, out_stride_3: T.int64, scale_value: T.float32, lse_ptr: T.handle("float32", "global"), lse_stride_0: T.int64, lse_stride_1: T.int64, lse_stride_2: T.int64, lse_given: T.int32, b_size: T.int32, hq_size: T.int32, seq_q_size: T.int32, hkv_size: T.int32, seq_kv_size: T.int32, scratch: T.handle("float32", "global"), begin: T.int32, end: T.int32):
    T.func_attr({"tirx.noalias": True})
    q = T.decl_buffer((T.int64(1099511627776),), "float16", data=q_ptr, align=1, layout=None)
    k = T.decl_buffer((T.int64(1099511627776),), "float16", data=k_ptr, align=1, layout=None)
    v = T.decl_buffer((T.int64(1099511627776),), "float16", data=v_ptr, align=1, layout=None)
    out = T.decl_buffer((T.int64(1099511627776),), "float16", data=out_ptr, align=1, layout=None)
    lse = T.decl_buffer((T.int64(1099511627776),), data=lse_ptr, align=1, layout=None)
    scratch_buffer = T.decl_buffer((T.int64(1099511627776),), data=scratch, layout=None)
    items = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
    items[0] = T.Div(seq_q_size + 15, 16)
    for bh in range(T.Div(begin, items[0]), T.Div(begin, items[0]) + (T.Div(end - 1, items[0]) + 1 - T.Div(begin, items[0]))):
        before = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        before[0] = T.max(begin - bh * items[0], 0)
        joined = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        joined[0] = T.min(end - bh * items[0], items[0]) - before[0]
        q_block = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        q_block[0] = items[0] - T.min(end - bh * items[0], items[0])
        b = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        b[0] = T.Div(bh, hq_size)
        h = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        h[0] = bh - b[0] * hq_size
        kv_head = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        kv_head[0] = T.Div(h[0] * hkv_size, hq_size)
        q_first = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        q_first[0] = q_block[0] * 16
        q_rows = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        q_rows[0] = T.min(seq_q_size - q_first[0], joined[0] * 16)
        q_last = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        q_last[0] = T.min(q_first[0] + q_rows[0], seq_q_size) - 1
        k_base = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        k_base[0] = T.Cast("int64", b[0]) * k_stride_0 + T.Cast("int64", kv_head[0]) * k_stride_1
        v_base = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        v_base[0] = T.Cast("int64", b[0]) * v_stride_0 + T.Cast("int64", kv_head[0]) * v_stride_1
        sub_blocks = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        sub_blocks[0] = T.Div(q_rows[0] + 15, 16)
        for sub in range(sub_blocks[0]):
            q_factor = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            q_factor[0] = scale_value * T.float32(1.4426950408889634)
            with T.attr({"attngen.block": "q_pack"}):
                for j in range(2):
                    q_rows_1 = T.alloc_local((8,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    for t in T.unroll(8):
                        q_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        q_row[0] = T.min(q_first[0] + sub * 16 + (j * 8 + t), seq_q_size - 1)
                        q_row_1 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        q_row_1[0] = T.Cast("int64", b[0]) * q_stride_0 + T.Cast("int64", h[0]) * q_stride_1 + T.Cast("int64", q_row[0]) * q_stride_2
                        q_rows_1[t] = q_row_1[0]
                    q_target = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    q_target[0] = sub * 4128 + j * 8
                    for square in range(16):
                        first_column = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        first_column[0] = square * 8
                        row = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        row[0:8] = T.Cast("float32x8", q[T.Ramp(q_rows_1[0] + T.Cast("int64", first_column[0]), T.int64(1), 8)])
                        row_1 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        row_1[0:8] = T.Cast("float32x8", q[T.Ramp(q_rows_1[1] + T.Cast("int64", first_column[0]), T.int64(1), 8)])
                        row_2 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        row_2[0:8] = T.Cast("float32x8", q[T.Ramp(q_rows_1[2] + T.Cast("int64", first_column[0]), T.int64(1), 8)])
                        row_3 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        row_3[0:8] = T.Cast("float32x8", q[T.Ramp(q_rows_1[3] + T.Cast("int64", first_column[0]), T.int64(1), 8)])
                        row_4 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        row_4[0:8] = T.Cast("float32x8", q[T.Ramp(q_rows_1[4] + T.Cast("int64", first_column[0]), T.int64(1), 8)])
                        row_5 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        row_5[0:8] = T.Cast("float32x8", q[T.Ramp(q_rows_1[5] + T.Cast("int64", first_column[0]), T.int64(1), 8)])
                        row_6 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        row_6[0:8] = T.Cast("float32x8", q[T.Ramp(q_rows_1[6] + T.Cast("int64", first_column[0]), T.int64(1), 8)])
                        row_7 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        row_7[0:8] = T.Cast("float32x8", q[T.Ramp(q_rows_1[7] + T.Cast("int64", first_column[0]), T.int64(1), 8)])
                        even = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        even[0:8] = T.Shuffle([row[T.Ramp(0, 1, 8)], row_1[T.Ramp(0, 1, 8)]], [0, 8, 2, 10, 4, 12, 6, 14])
                        odd = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        odd[0:8] = T.Shuffle([row[T.Ramp(0, 1, 8)], row_1[T.Ramp(0, 1, 8)]], [1, 9, 3, 11, 5, 13, 7, 15])
                        even_1 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        even_1[0:8] = T.Shuffle([row_2[T.Ramp(0, 1, 8)], row_3[T.Ramp(0, 1, 8)]], [0, 8, 2, 10, 4, 12, 6, 14])
                        odd_1 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        odd_1[0:8] = T.Shuffle([row_2[T.Ramp(0, 1, 8)], row_3[T.Ramp(0, 1, 8)]], [1, 9, 3, 11, 5, 13, 7, 15])
                        even_2 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        even_2[0:8] = T.Shuffle([row_4[T.Ramp(0, 1, 8)], row_5[T.Ramp(0, 1, 8)]], [0, 8, 2, 10, 4, 12, 6, 14])
                        odd_2 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        odd_2[0:8] = T.Shuffle([row_4[T.Ramp(0, 1, 8)], row_5[T.Ramp(0, 1, 8)]], [1, 9, 3, 11, 5, 13, 7, 15])
                        even_3 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        even_3[0:8] = T.Shuffle([row_6[T.Ramp(0, 1, 8)], row_7[T.Ramp(0, 1, 8)]], [0, 8, 2, 10, 4, 12, 6, 14])
                        odd_3 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        odd_3[0:8] = T.Shuffle([row_6[T.Ramp(0, 1, 8)], row_7[T.Ramp(0, 1, 8)]], [1, 9, 3, 11, 5, 13, 7, 15])
                        even_4 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        even_4[0:8] = T.Shuffle([even[T.Ramp(0, 1, 8)], even_1[T.Ramp(0, 1, 8)]], [0, 1, 8, 9, 4, 5, 12, 13])
                        odd_4 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        odd_4[0:8] = T.Shuffle([even[T.Ramp(0, 1, 8)], even_1[T.Ramp(0, 1, 8)]], [2, 3, 10, 11, 6, 7, 14, 15])
                        even_5 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        even_5[0:8] = T.Shuffle([odd[T.Ramp(0, 1, 8)], odd_1[T.Ramp(0, 1, 8)]], [0, 1, 8, 9, 4, 5, 12, 13])
                        odd_5 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        odd_5[0:8] = T.Shuffle([odd[T.Ramp(0, 1, 8)], odd_1[T.Ramp(0, 1, 8)]], [2, 3, 10, 11, 6, 7, 14, 15])
                        even_6 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        even_6[0:8] = T.Shuffle([even_2[T.Ramp(0, 1, 8)], even_3[T.Ramp(0, 1, 8)]], [0, 1, 8, 9, 4, 5, 12, 13])
                        odd_6 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        odd_6[0:8] = T.Shuffle([even_2[T.Ramp(0, 1, 8)], even_3[T.Ramp(0, 1, 8)]], [2, 3, 10, 11, 6, 7, 14, 15])
                        even_7 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        even_7[0:8] = T.Shuffle([odd_2[T.Ramp(0, 1, 8)], odd_3[T.Ramp(0, 1, 8)]], [0, 1, 8, 9, 4, 5, 12, 13])
                        odd_7 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        odd_7[0:8] = T.Shuffle([odd_2[T.Ramp(0, 1, 8)], odd_3[T.Ramp(0, 1, 8)]], [2, 3, 10, 11, 6, 7, 14, 15])
                        even_8 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        even_8[0:8] = T.Shuffle([even_4[T.Ramp(0, 1, 8)], even_6[T.Ramp(0, 1, 8)]], [0, 1, 2, 3, 8, 9, 10, 11])
                        odd_8 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        odd_8[0:8] = T.Shuffle([even_4[T.Ramp(0, 1, 8)], even_6[T.Ramp(0, 1, 8)]], [4, 5, 6, 7, 12, 13, 14, 15])
                        even_9 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        even_9[0:8] = T.Shuffle([even_5[T.Ramp(0, 1, 8)], even_7[T.Ramp(0, 1, 8)]], [0, 1, 2, 3, 8, 9, 10, 11])
                        odd_9 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        odd_9[0:8] = T.Shuffle([even_5[T.Ramp(0, 1, 8)], even_7[T.Ramp(0, 1, 8)]], [4, 5, 6, 7, 12, 13, 14, 15])
                        even_10 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        even_10[0:8] = T.Shuffle([odd_4[T.Ramp(0, 1, 8)], odd_6[T.Ramp(0, 1, 8)]], [0, 1, 2, 3, 8, 9, 10, 11])
                        odd_10 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        odd_10[0:8] = T.Shuffle([odd_4[T.Ramp(0, 1, 8)], odd_6[T.Ramp(0, 1, 8)]], [4, 5, 6, 7, 12, 13, 14, 15])
                        even_11 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        even_11[0:8] = T.Shuffle([odd_5[T.Ramp(0, 1, 8)], odd_7[T.Ramp(0, 1, 8)]], [0, 1, 2, 3, 8, 9, 10, 11])
                        odd_11 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        odd_11[0:8] = T.Shuffle([odd_5[T.Ramp(0, 1, 8)], odd_7[T.Ramp(0, 1, 8)]], [4, 5, 6, 7, 12, 13, 14, 15])
                        scratch_buffer[q_target[0] + first_column[0] * 16:q_target[0] + first_column[0] * 16 + 8] = even_8[T.Ramp(0, 1, 8)] * T.Broadcast(q_factor[0], 8)
                        scratch_buffer[q_target[0] + (first_column[0] + 1) * 16:q_target[0] + (first_column[0] + 1) * 16 + 8] = even_9[T.Ramp(0, 1, 8)] * T.Broadcast(q_factor[0], 8)
                        scratch_buffer[q_target[0] + (first_column[0] + 2) * 16:q_target[0] + (first_column[0] + 2) * 16 + 8] = even_10[T.Ramp(0, 1, 8)] * T.Broadcast(q_factor[0], 8)
                        scratch_buffer[q_target[0] + (first_column[0] + 3) * 16:q_target[0] + (first_column[0] + 3) * 16 + 8] = even_11[T.Ramp(0, 1, 8)] * T.Broadcast(q_factor[0], 8)
                        scratch_buffer[q_target[0] + (first_column[0] + 4) * 16:q_target[0] + (first_column[0] + 4) * 16 + 8] = odd_8[T.Ramp(0, 1, 8)] * T.Broadcast(q_factor[0], 8)
                        scratch_buffer[q_target[0] + (first_column[0] + 5) * 16:q_target[0] + (first_column[0] + 5) * 16 + 8] = odd_9[T.Ramp(0, 1, 8)] * T.Broadcast(q_factor[0], 8)
                        scratch_buffer[q_target[0] + (first_column[0] + 6) * 16:q_target[0] + (first_column[0] + 6) * 16 + 8] = odd_10[T.Ramp(0, 1, 8)] * T.Broadcast(q_factor[0], 8)
                        scratch_buffer[q_target[0] + (first_column[0] + 7) * 16:q_target[0] + (first_column[0] + 7) * 16 + 8] = odd_11[T.Ramp(0, 1, 8)] * T.Broadcast(q_factor[0], 8)
            for d in range(256):
                scratch_buffer[sub * 4128 + 2048 + d * 8:sub * 4128 + 2048 + d * 8 + 8] = T.Broadcast(T.float32(0.0), 8)
            for j in T.unroll(2):
                scratch_buffer[sub * 4128 + j * 8 + 4096:sub * 4128 + j * 8 + 4096 + 8] = T.Broadcast(T.float32(-1000000000000000019884624838656.0), 8)
                scratch_buffer[sub * 4128 + j * 8 + 4112:sub * 4128 + j * 8 + 4112 + 8] = T.Broadcast(T.float32(0.0), 8)
        i = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        i[0] = T.Div(q_first[0], 1024)
        i_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        i_1[0] = 1024 * i[0]
        i_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        i_2[0] = i_1[0] + -1024
        i_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        i_3[0] = T.max(0, i_2[0])
        i_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        i_4[0] = T.Div(q_first[0], 1024)
        i_5 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        i_5[0] = 1024 * i_4[0]
        i_6 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        i_6[0] = i_5[0] + 2048
        i_7 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        i_7[0] = T.min(seq_kv_size, i_6[0])
        first_block = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        first_block[0] = T.Div(T.max(i_3[0], 0), 64)
        last_block = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        last_block[0] = T.max(T.Div(T.max(T.min(i_7[0], seq_kv_size), 0) + 63, 64), first_block[0])
        for k_block in range(first_block[0], first_block[0] + (last_block[0] - first_block[0])):
            k_first = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            k_first[0] = k_block * 64
            i_8 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_8[0] = T.Div(k_first[0], 1024)
            i_9 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_9[0] = T.Div(q_first[0], 1024)
            i_10 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_10[0] = 0 - i_9[0]
            i_11 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_11[0] = i_8[0] + i_10[0]
            i_12 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_12[0] = T.max(i_11[0], 0 - i_11[0])
            i_13 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_13[0] = i_12[0] + -1
            i_14 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_14[0] = T.Div(k_first[0], 512)
            i_15 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_15[0] = T.truncmod(i_14[0], 2)
            i_16 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_16[0] = T.Div(q_first[0], 512)
            i_17 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_17[0] = T.truncmod(i_16[0], 2)
            i_18 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_18[0] = 0 - i_17[0]
            i_19 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_19[0] = i_15[0] + i_18[0]
            i_20 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_20[0] = T.max(i_19[0], 0 - i_19[0])
            i_21 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_21[0] = T.Div(k_first[0], 256)
            i_22 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_22[0] = T.truncmod(i_21[0], 2)
            i_23 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_23[0] = T.Div(q_first[0], 256)
            i_24 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_24[0] = T.truncmod(i_23[0], 2)
            i_25 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_25[0] = 0 - i_24[0]
            i_26 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_26[0] = i_22[0] + i_25[0]
            i_27 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_27[0] = T.max(i_26[0], 0 - i_26[0])
            if i_13[0] <= 0 and i_20[0] <= 0 and i_27[0] <= 0:
                keys = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                keys[0] = T.min(seq_kv_size - k_first[0], 64)
                with T.attr({"attngen.block": "k_unpack"}):
                    for row in range(keys[0]):
                        k_row = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        k_row[0] = k_base[0] + T.Cast("int64", k_first[0] + row) * k_stride_2
                        for d in range(16):
                            scratch_buffer[5152 + row * 128 + d * 8:5152 + row * 128 + d * 8 + 8] = T.Cast("float32x8", k[T.Ramp(k_row[0] + T.Cast("int64", d * 8), T.int64(1), 8)])
                with T.attr({"attngen.block": "v_unpack"}):
                    for row in range(keys[0]):
                        v_row = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        v_row[0] = v_base[0] + T.Cast("int64", k_first[0] + row) * v_stride_2
                        for d in range(16):
                            scratch_buffer[13344 + row * 128 + d * 8:13344 + row * 128 + d * 8 + 8] = T.Cast("float32x8", v[T.Ramp(v_row[0] + T.Cast("int64", d * 8), T.int64(1), 8)])
                for sub in range(sub_blocks[0]):
                    sub_first = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    sub_first[0] = q_first[0] + sub * 16
                    sub_last = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    sub_last[0] = T.min(sub_first[0] + 16, seq_q_size) - 1
                    i_28 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_28[0] = T.Div(k_first[0], 1024)
                    i_29 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_29[0] = T.Div(sub_first[0], 1024)
                    i_30 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_30[0] = 0 - i_29[0]
                    i_31 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_31[0] = i_28[0] + i_30[0]
                    i_32 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_32[0] = T.max(i_31[0], 0 - i_31[0])
                    i_33 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_33[0] = i_32[0] + -1
                    i_34 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_34[0] = T.Div(k_first[0], 512)
                    i_35 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_35[0] = T.truncmod(i_34[0], 2)
                    i_36 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_36[0] = T.Div(sub_first[0], 512)
                    i_37 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_37[0] = T.truncmod(i_36[0], 2)
                    i_38 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_38[0] = 0 - i_37[0]
                    i_39 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_39[0] = i_35[0] + i_38[0]
                    i_40 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_40[0] = T.max(i_39[0], 0 - i_39[0])
                    i_41 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_41[0] = T.Div(k_first[0], 256)
                    i_42 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_42[0] = T.truncmod(i_41[0], 2)
                    i_43 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_43[0] = T.Div(sub_first[0], 256)
                    i_44 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_44[0] = T.truncmod(i_43[0], 2)
                    i_45 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_45[0] = 0 - i_44[0]
                    i_46 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_46[0] = i_42[0] + i_45[0]
                    i_47 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_47[0] = T.max(i_46[0], 0 - i_46[0])
                    if sub_first[0] < seq_q_size and (i_33[0] <= 0 and i_40[0] <= 0 and i_47[0] <= 0):
                        i_48 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        i_48[0] = T.Div(k_first[0], 1024)
                        i_49 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        i_49[0] = T.Div(sub_first[0], 1024)
                        i_50 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        i_50[0] = 0 - i_49[0]
                        i_51 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        i_51[0] = i_48[0] + i_50[0]
                        i_52 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        i_52[0] = T.max(i_51[0], 0 - i_51[0])
                        i_53 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        i_53[0] = i_52[0] + -1
                        i_54 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        i_54[0] = T.Div(k_first[0], 512)
                        i_55 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        i_55[0] = T.truncmod(i_54[0], 2)
                        i_56 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        i_56[0] = T.Div(sub_first[0], 512)
                        i_57 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        i_57[0] = T.truncmod(i_56[0], 2)
                        i_58 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        i_58[0] = 0 - i_57[0]
                        i_59 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        i_59[0] = i_55[0] + i_58[0]
                        i_60 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        i_60[0] = T.max(i_59[0], 0 - i_59[0])
                        i_61 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        i_61[0] = T.Div(k_first[0], 256)
                        i_62 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        i_62[0] = T.truncmod(i_61[0], 2)
                        i_63 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        i_63[0] = T.Div(sub_first[0], 256)
                        i_64 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        i_64[0] = T.truncmod(i_63[0], 2)
                        i_65 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        i_65[0] = 0 - i_64[0]
                        i_66 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        i_66[0] = i_62[0] + i_65[0]
                        i_67 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        i_67[0] = T.max(i_66[0], 0 - i_66[0])
                        columns = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        columns[0] = sub * 4128
                        begin_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        begin_1[0] = 0
                        end_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        end_1[0] = 64
                        if not (keys[0] == 64 and (i_53[0] <= 0 and i_60[0] <= 0 and i_67[0] <= 0)):
                            i_68 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            i_68[0] = T.Div(sub_first[0], 1024)
                            i_69 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            i_69[0] = 1024 * i_68[0]
                            i_70 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            i_70[0] = i_69[0] + -1024
                            i_71 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            i_71[0] = T.max(0, i_70[0])
                            i_72 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            i_72[0] = T.Div(sub_first[0], 1024)
                            i_73 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            i_73[0] = 1024 * i_72[0]
                            i_74 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            i_74[0] = i_73[0] + 2048
                            i_75 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            i_75[0] = T.min(seq_kv_size, i_74[0])
                            first_block_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            first_block_1[0] = T.Div(T.max(i_71[0], 0), 4)
                            last_block_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            last_block_1[0] = T.max(T.Div(T.max(T.min(i_75[0], seq_kv_size), 0) + 3, 4), first_block_1[0])
                            begin_1[0] = T.max(T.min(first_block_1[0] * 4 - k_first[0], 64), 0)
                            end_1[0] = T.max(T.min(last_block_1[0] * 4 - k_first[0], 64), 0)
                        first = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        first[0] = begin_1[0]
                        last = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        last[0] = end_1[0]
                        tile_max = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        alpha = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        for j in T.unroll(2):
                            tile_max[j * 8:j * 8 + 8] = T.Broadcast(T.float32(-1000000000000000019884624838656.0), 8)
                        if keys[0] == 64 and (i_53[0] <= 0 and i_60[0] <= 0 and i_67[0] <= 0):
                            for i_68 in range(16):
                                key_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                key_row[0] = i_68 * 4
                                s_acc = T.alloc_local((64,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                s_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                s_row[0] = 4128 + i_68 * 64
                                ahead = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                ahead[0] = k_first[0] + 64 + (sub * 16 + T.Div(key_row[0], 4)) * 4
                                for r in T.unroll(4):
                                    row_ahead = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    row_ahead[0] = k_base[0] + T.Cast("int64", ahead[0] + r) * k_stride_2
                                    with T.attr({"attngen.block": "prefetch"}):
                                        for line in T.unroll(4):
                                            T.call_llvm_intrin("void", "llvm.prefetch", T.address_of(k[row_ahead[0] + T.Cast("int64", line * 32)]), 0, 2, 1)
                                for r in T.unroll(4):
                                    row_ahead = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    row_ahead[0] = v_base[0] + T.Cast("int64", ahead[0] + r) * v_stride_2
                                    with T.attr({"attngen.block": "prefetch"}):
                                        for line in T.unroll(4):
                                            T.call_llvm_intrin("void", "llvm.prefetch", T.address_of(v[row_ahead[0] + T.Cast("int64", line * 32)]), 0, 2, 1)
                                k_rows = T.alloc_local((4,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                for r in T.unroll(4):
                                    for j in T.unroll(2):
                                        s_acc[r * 16 + j * 8:r * 16 + j * 8 + 8] = T.Broadcast(T.float32(0.0), 8)
                                with T.attr({"attngen.block": "s_gemm"}):
                                    for r in T.unroll(4):
                                        k_rows[r] = T.Cast("int64", 5152 + (key_row[0] + r) * 128)
                                    for chain, d_outer in T.grid(1, 64):
                                        for d in T.unroll(2):
                                            for r in T.unroll(4):
                                                k_rd = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                                k_rd[0] = scratch_buffer[k_rows[r] + T.Cast("int64", chain * 128 + (d_outer * 2 + d))]
                                                for j in T.unroll(2):
                                                    s_acc[r * 16 + j * 8:r * 16 + j * 8 + 8] = s_acc[T.Ramp(r * 16 + j * 8, 1, 8)] + scratch_buffer[T.Ramp(columns[0] + (chain * 128 + (d_outer * 2 + d)) * 16 + j * 8, 1, 8)] * T.Broadcast(k_rd[0], 8)
                                with T.attr({"attngen.block": "s_mod"}):
                                    for r in T.unroll(4):
                                        for j in T.unroll(2):
                                            s = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            s[0:8] = s_acc[T.Ramp(r * 16 + j * 8, 1, 8)]
                                            k_pos = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            k_pos[0] = k_first[0] + key_row[0] + r
                                            scratch_buffer[s_row[0] + (r * 16 + j * 8):s_row[0] + (r * 16 + j * 8) + 8] = s[T.Ramp(0, 1, 8)]
                                            tile_max[j * 8:j * 8 + 8] = T.max(tile_max[T.Ramp(j * 8, 1, 8)], s[T.Ramp(0, 1, 8)])
                        else:
                            for i_68 in range(T.Div(first[0], 4), T.Div(first[0], 4) + (T.Div(last[0], 4) - T.Div(first[0], 4))):
                                key_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                key_row[0] = i_68 * 4
                                s_acc = T.alloc_local((64,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                s_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                s_row[0] = 4128 + i_68 * 64
                                ahead = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                ahead[0] = k_first[0] + 64 + (sub * 16 + T.Div(key_row[0], 4)) * 4
                                for r in T.unroll(4):
                                    row_ahead = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    row_ahead[0] = k_base[0] + T.Cast("int64", ahead[0] + r) * k_stride_2
                                    with T.attr({"attngen.block": "prefetch"}):
                                        for line in T.unroll(4):
                                            T.call_llvm_intrin("void", "llvm.prefetch", T.address_of(k[row_ahead[0] + T.Cast("int64", line * 32)]), 0, 2, 1)
                                for r in T.unroll(4):
                                    row_ahead = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    row_ahead[0] = v_base[0] + T.Cast("int64", ahead[0] + r) * v_stride_2
                                    with T.attr({"attngen.block": "prefetch"}):
                                        for line in T.unroll(4):
                                            T.call_llvm_intrin("void", "llvm.prefetch", T.address_of(v[row_ahead[0] + T.Cast("int64", line * 32)]), 0, 2, 1)
                                k_rows = T.alloc_local((4,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                for r in T.unroll(4):
                                    for j in T.unroll(2):
                                        s_acc[r * 16 + j * 8:r * 16 + j * 8 + 8] = T.Broadcast(T.float32(0.0), 8)
                                        scratch_buffer[s_row[0] + (r * 16 + j * 8):s_row[0] + (r * 16 + j * 8) + 8] = T.Broadcast(T.float32(0.0), 8)
                                with T.attr({"attngen.block": "s_gemm"}):
                                    for r in T.unroll(4):
                                        k_rows[r] = T.Cast("int64", 5152 + T.min(key_row[0] + r, keys[0] - 1) * 128)
                                    for chain in range(8):
                                        for d_outer in range(8):
                                            for d in T.unroll(2):
                                                for r in T.unroll(4):
                                                    k_rd = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                                    k_rd[0] = scratch_buffer[k_rows[r] + T.Cast("int64", chain * 16 + (d_outer * 2 + d))]
                                                    for j in T.unroll(2):
                                                        s_acc[r * 16 + j * 8:r * 16 + j * 8 + 8] = s_acc[T.Ramp(r * 16 + j * 8, 1, 8)] + scratch_buffer[T.Ramp(columns[0] + (chain * 16 + (d_outer * 2 + d)) * 16 + j * 8, 1, 8)] * T.Broadcast(k_rd[0], 8)
                                        for r in T.unroll(4):
                                            for j in T.unroll(2):
                                                scratch_buffer[s_row[0] + (r * 16 + j * 8):s_row[0] + (r * 16 + j * 8) + 8] = scratch_buffer[T.Ramp(s_row[0] + (r * 16 + j * 8), 1, 8)] + s_acc[T.Ramp(r * 16 + j * 8, 1, 8)]
                                                s_acc[r * 16 + j * 8:r * 16 + j * 8 + 8] = T.Broadcast(T.float32(0.0), 8)
                                    for r in T.unroll(4):
                                        for j in T.unroll(2):
                                            s_acc[r * 16 + j * 8:r * 16 + j * 8 + 8] = scratch_buffer[T.Ramp(s_row[0] + (r * 16 + j * 8), 1, 8)]
                                with T.attr({"attngen.block": "s_mod"}):
                                    for r in T.unroll(4):
                                        for j in T.unroll(2):
                                            s = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            s[0:8] = s_acc[T.Ramp(r * 16 + j * 8, 1, 8)]
                                            k_pos = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            k_pos[0] = k_first[0] + key_row[0] + r
                                            q_lane = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            q_lane[0] = sub_first[0] + j * 8
                                            q_vec = T.alloc_local((8,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            q_vec[0:8] = T.Ramp(q_lane[0], 1, 8)
                                            i_69 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            i_69[0] = k_pos[0] // 512
                                            i_70 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            i_70[0] = i_69[0] % 2
                                            i_71 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            i_71[0] = q_lane[0] // 512
                                            i_72 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            i_72[0] = i_71[0] % 2
                                            i_73 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            i_73[0] = 0 - i_72[0]
                                            i_74 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            i_74[0] = i_70[0] + i_73[0]
                                            i_75 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            i_75[0] = T.max(i_74[0], 0 - i_74[0])
                                            i_76 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            i_76[0] = k_pos[0] // 256
                                            i_77 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            i_77[0] = i_76[0] % 2
                                            i_78 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            i_78[0] = q_lane[0] // 256
                                            i_79 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            i_79[0] = i_78[0] % 2
                                            i_80 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            i_80[0] = 0 - i_79[0]
                                            i_81 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            i_81[0] = i_77[0] + i_80[0]
                                            i_82 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            i_82[0] = T.max(i_81[0], 0 - i_81[0])
                                            i_83 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            i_83[0] = k_pos[0] // 1024
                                            i_84 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            i_84[0] = q_lane[0] // 1024
                                            i_85 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            i_85[0] = 0 - i_84[0]
                                            i_86 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            i_86[0] = i_83[0] + i_85[0]
                                            i_87 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            i_87[0] = T.max(i_86[0], 0 - i_86[0])
                                            s_masked = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            s_masked[0:8] = T.Select(T.Broadcast(k_pos[0] < seq_kv_size, 8) and T.Broadcast(i_75[0] <= 0 and i_82[0] <= 0 and i_87[0] <= 1, 8), s[T.Ramp(0, 1, 8)], T.Broadcast(T.float32("-inf"), 8))
                                            scratch_buffer[s_row[0] + (r * 16 + j * 8):s_row[0] + (r * 16 + j * 8) + 8] = s_masked[T.Ramp(0, 1, 8)]
                                            tile_max[j * 8:j * 8 + 8] = T.max(tile_max[T.Ramp(j * 8, 1, 8)], s_masked[T.Ramp(0, 1, 8)])
                        row_max = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        row_sum = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        with T.attr({"attngen.block": "softmax"}):
                            for j in T.unroll(2):
                                m_old = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                m_old[0:8] = scratch_buffer[T.Ramp(columns[0] + j * 8 + 4096, 1, 8)]
                                m_new = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                m_new[0:8] = T.max(m_old[T.Ramp(0, 1, 8)], tile_max[T.Ramp(j * 8, 1, 8)])
                                exp2_x = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                exp2_x[0:8] = m_old[T.Ramp(0, 1, 8)] - m_new[T.Ramp(0, 1, 8)]
                                exp2_c = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                exp2_c[0:8] = T.min(T.max(exp2_x[T.Ramp(0, 1, 8)], T.Broadcast(T.float32(-126.0), 8)), T.Broadcast(T.float32(128.0), 8))
                                exp2_n = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                exp2_n[0:8] = T.floor(exp2_c[T.Ramp(0, 1, 8)])
                                exp2_r = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                exp2_r[0:8] = exp2_c[T.Ramp(0, 1, 8)] - exp2_n[T.Ramp(0, 1, 8)]
                                exp2_p = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                exp2_p[0:8] = (((((T.Broadcast(T.float32(0.00021702249999999999), 8) * exp2_r[T.Ramp(0, 1, 8)] + T.Broadcast(T.float32(0.0012439688000000001), 8)) * exp2_r[T.Ramp(0, 1, 8)] + T.Broadcast(T.float32(0.0096788406000000004), 8)) * exp2_r[T.Ramp(0, 1, 8)] + T.Broadcast(T.float32(0.055483341200000001), 8)) * exp2_r[T.Ramp(0, 1, 8)] + T.Broadcast(T.float32(0.24022983010000001), 8)) * exp2_r[T.Ramp(0, 1, 8)] + T.Broadcast(T.float32(0.69314700370000004), 8)) * exp2_r[T.Ramp(0, 1, 8)] + T.Broadcast(T.float32(1.0), 8)
                                exp2 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                exp2[0:8] = T.Select(T.reinterpret("int32x8", exp2_x[T.Ramp(0, 1, 8)]) & T.Broadcast(2147483647, 8) > T.Broadcast(2139095040, 8), exp2_x[T.Ramp(0, 1, 8)], T.Select(exp2_x[T.Ramp(0, 1, 8)] < T.Broadcast(T.float32(-126.0), 8), T.Broadcast(T.float32(0.0), 8), exp2_p[T.Ramp(0, 1, 8)] * T.reinterpret("float32x8", (T.Cast("int32x8", exp2_n[T.Ramp(0, 1, 8)]) + T.Broadcast(127, 8)) * T.Broadcast(8388608, 8))))
                                alpha[j * 8:j * 8 + 8] = exp2[T.Ramp(0, 1, 8)]
                                scratch_buffer[columns[0] + j * 8 + 4096:columns[0] + j * 8 + 4096 + 8] = m_new[T.Ramp(0, 1, 8)]
                                scratch_buffer[columns[0] + j * 8 + 4112:columns[0] + j * 8 + 4112 + 8] = scratch_buffer[T.Ramp(columns[0] + j * 8 + 4112, 1, 8)] * exp2[T.Ramp(0, 1, 8)]
                            for j in T.unroll(2):
                                row_max[j * 8:j * 8 + 8] = scratch_buffer[T.Ramp(columns[0] + 4096 + j * 8, 1, 8)]
                                row_sum[j * 8:j * 8 + 8] = T.Broadcast(T.float32(0.0), 8)
                            for row in range(first[0], first[0] + (last[0] - first[0])):
                                for j in T.unroll(2):
                                    exp2_x = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_x[0:8] = scratch_buffer[T.Ramp(4128 + row * 16 + j * 8, 1, 8)] - row_max[T.Ramp(j * 8, 1, 8)]
                                    exp2_c = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_c[0:8] = T.min(T.max(exp2_x[T.Ramp(0, 1, 8)], T.Broadcast(T.float32(-126.0), 8)), T.Broadcast(T.float32(128.0), 8))
                                    exp2_n = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_n[0:8] = T.floor(exp2_c[T.Ramp(0, 1, 8)])
                                    exp2_r = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_r[0:8] = exp2_c[T.Ramp(0, 1, 8)] - exp2_n[T.Ramp(0, 1, 8)]
                                    exp2_p = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_p[0:8] = (((((T.Broadcast(T.float32(0.00021702249999999999), 8) * exp2_r[T.Ramp(0, 1, 8)] + T.Broadcast(T.float32(0.0012439688000000001), 8)) * exp2_r[T.Ramp(0, 1, 8)] + T.Broadcast(T.float32(0.0096788406000000004), 8)) * exp2_r[T.Ramp(0, 1, 8)] + T.Broadcast(T.float32(0.055483341200000001), 8)) * exp2_r[T.Ramp(0, 1, 8)] + T.Broadcast(T.float32(0.24022983010000001), 8)) * exp2_r[T.Ramp(0, 1, 8)] + T.Broadcast(T.float32(0.69314700370000004), 8)) * exp2_r[T.Ramp(0, 1, 8)] + T.Broadcast(T.float32(1.0), 8)
                                    exp2 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2[0:8] = T.Select(T.reinterpret("int32x8", exp2_x[T.Ramp(0, 1, 8)]) & T.Broadcast(2147483647, 8) > T.Broadcast(2139095040, 8), exp2_x[T.Ramp(0, 1, 8)], T.Select(exp2_x[T.Ramp(0, 1, 8)] < T.Broadcast(T.float32(-126.0), 8), T.Broadcast(T.float32(0.0), 8), exp2_p[T.Ramp(0, 1, 8)] * T.reinterpret("float32x8", (T.Cast("int32x8", exp2_n[T.Ramp(0, 1, 8)]) + T.Broadcast(127, 8)) * T.Broadcast(8388608, 8))))
                                    row_sum[j * 8:j * 8 + 8] = row_sum[T.Ramp(j * 8, 1, 8)] + exp2[T.Ramp(0, 1, 8)]
                                    scratch_buffer[4128 + row * 16 + j * 8:4128 + row * 16 + j * 8 + 8] = exp2[T.Ramp(0, 1, 8)]
                            for j in T.unroll(2):
                                scratch_buffer[columns[0] + 4112 + j * 8:columns[0] + 4112 + j * 8 + 8] = scratch_buffer[T.Ramp(columns[0] + 4112 + j * 8, 1, 8)] + row_sum[T.Ramp(j * 8, 1, 8)]
                        if T.min(last[0], keys[0]) - first[0] == 64:
                            T.attr({"attngen.block": "o_gemm"})
                            for db in range(32):
                                o_acc = T.alloc_local((64,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                o_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                o_row[0] = columns[0] + 2048 + db * 64
                                for r in T.unroll(4):
                                    for j in T.unroll(2):
                                        o_acc[r * 16 + j * 8:r * 16 + j * 8 + 8] = T.Broadcast(T.float32(0.0), 8)
                                for key_outer in range(32):
                                    for key in T.unroll(2):
                                        v_row = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                        v_row[0] = T.Cast("int64", 13344 + (key_outer * 2 + key) * 128) + T.Cast("int64", db * 4)
                                        for r in T.unroll(4):
                                            v_kr = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            v_kr[0] = scratch_buffer[v_row[0] + T.Cast("int64", r)]
                                            for j in T.unroll(2):
                                                o_acc[r * 16 + j * 8:r * 16 + j * 8 + 8] = o_acc[T.Ramp(r * 16 + j * 8, 1, 8)] + scratch_buffer[T.Ramp(4128 + (key_outer * 2 + key) * 16 + j * 8, 1, 8)] * T.Broadcast(v_kr[0], 8)
                                for r in T.unroll(4):
                                    for j in T.unroll(2):
                                        scratch_buffer[o_row[0] + (r * 16 + j * 8):o_row[0] + (r * 16 + j * 8) + 8] = scratch_buffer[T.Ramp(o_row[0] + (r * 16 + j * 8), 1, 8)] * alpha[T.Ramp(j * 8, 1, 8)] + o_acc[T.Ramp(r * 16 + j * 8, 1, 8)]
                                        o_acc[r * 16 + j * 8:r * 16 + j * 8 + 8] = T.Broadcast(T.float32(0.0), 8)
                        else:
                            T.attr({"attngen.block": "o_gemm"})
                            for db in range(32):
                                o_acc = T.alloc_local((64,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                o_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                o_row[0] = columns[0] + 2048 + db * 64
                                for r in T.unroll(4):
                                    for j in T.unroll(2):
                                        o_acc[r * 16 + j * 8:r * 16 + j * 8 + 8] = T.Broadcast(T.float32(0.0), 8)
                                        scratch_buffer[o_row[0] + (r * 16 + j * 8):o_row[0] + (r * 16 + j * 8) + 8] = scratch_buffer[T.Ramp(o_row[0] + (r * 16 + j * 8), 1, 8)] * alpha[T.Ramp(j * 8, 1, 8)]
                                chains = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                chains[0] = T.Div(T.min(last[0], keys[0]) - first[0], 16)
                                for chain in range(chains[0]):
                                    first_key = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    first_key[0] = first[0] + chain * 16
                                    for key_outer in range(8):
                                        for key in T.unroll(2):
                                            v_row = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            v_row[0] = T.Cast("int64", 13344 + (first_key[0] + key_outer * 2 + key) * 128) + T.Cast("int64", db * 4)
                                            for r in T.unroll(4):
                                                v_kr = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                                v_kr[0] = scratch_buffer[v_row[0] + T.Cast("int64", r)]
                                                for j in T.unroll(2):
                                                    o_acc[r * 16 + j * 8:r * 16 + j * 8 + 8] = o_acc[T.Ramp(r * 16 + j * 8, 1, 8)] + scratch_buffer[T.Ramp(4128 + (first_key[0] + key_outer * 2 + key) * 16 + j * 8, 1, 8)] * T.Broadcast(v_kr[0], 8)
                                    for r in T.unroll(4):
                                        for j in T.unroll(2):
                                            scratch_buffer[o_row[0] + (r * 16 + j * 8):o_row[0] + (r * 16 + j * 8) + 8] = scratch_buffer[T.Ramp(o_row[0] + (r * 16 + j * 8), 1, 8)] + o_acc[T.Ramp(r * 16 + j * 8, 1, 8)]
                                            o_acc[r * 16 + j * 8:r * 16 + j * 8 + 8] = T.Broadcast(T.float32(0.0), 8)
                                rest = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                rest[0] = first[0] + chains[0] * 16
                                for key_outer in range(T.min(last[0], keys[0]) - rest[0]):
                                    for key in T.unroll(1):
                                        v_row = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                        v_row[0] = T.Cast("int64", 13344 + (rest[0] + key_outer + key) * 128) + T.Cast("int64", db * 4)
                                        for r in T.unroll(4):
                                            v_kr = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            v_kr[0] = scratch_buffer[v_row[0] + T.Cast("int64", r)]
                                            for j in T.unroll(2):
                                                o_acc[r * 16 + j * 8:r * 16 + j * 8 + 8] = o_acc[T.Ramp(r * 16 + j * 8, 1, 8)] + scratch_buffer[T.Ramp(4128 + (rest[0] + key_outer + key) * 16 + j * 8, 1, 8)] * T.Broadcast(v_kr[0], 8)
                                for r in T.unroll(4):
                                    for j in T.unroll(2):
                                        scratch_buffer[o_row[0] + (r * 16 + j * 8):o_row[0] + (r * 16 + j * 8) + 8] = scratch_buffer[T.Ramp(o_row[0] + (r * 16 + j * 8), 1, 8)] + o_acc[T.Ramp(r * 16 + j * 8, 1, 8)]
                                        o_acc[r * 16 + j * 8:r * 16 + j * 8 + 8] = T.Broadcast(T.float32(0.0), 8)
        for sub in range(sub_blocks[0]):
            columns = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            columns[0] = sub * 4128
            sub_first = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            sub_first[0] = q_first[0] + sub * 16
            for j in T.unroll(2):
                l = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                l[0:8] = scratch_buffer[T.Ramp(columns[0] + j * 8 + 4112, 1, 8)]
                m = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                m[0:8] = scratch_buffer[T.Ramp(columns[0] + j * 8 + 4096, 1, 8)]
                log2_x = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                log2_x[0:8] = l[T.Ramp(0, 1, 8)]
                log2_b = T.alloc_local((8,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                log2_b[0:8] = T.reinterpret("int32x8", log2_x[T.Ramp(0, 1, 8)]) - T.Broadcast(1060439283, 8)
                log2_e = T.alloc_local((8,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                log2_e[0:8] = log2_b[T.Ramp(0, 1, 8)] >> T.Broadcast(23, 8)
                log2_m = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                log2_m[0:8] = T.reinterpret("float32x8", (log2_b[T.Ramp(0, 1, 8)] & T.Broadcast(8388607, 8)) + T.Broadcast(1060439283, 8))
                log2_s = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                log2_s[0:8] = (log2_m[T.Ramp(0, 1, 8)] - T.Broadcast(T.float32(1.0), 8)) / (log2_m[T.Ramp(0, 1, 8)] + T.Broadcast(T.float32(1.0), 8))
                log2_z = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                log2_z[0:8] = log2_s[T.Ramp(0, 1, 8)] * log2_s[T.Ramp(0, 1, 8)]
                log2 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                log2[0:8] = T.Select(log2_x[T.Ramp(0, 1, 8)] < T.Broadcast(T.float32(0.0), 8) or T.reinterpret("int32x8", log2_x[T.Ramp(0, 1, 8)]) & T.Broadcast(2147483647, 8) > T.Broadcast(2139095040, 8), T.Broadcast(T.float32("nan"), 8), T.Select(log2_x[T.Ramp(0, 1, 8)] == T.Broadcast(T.float32("inf"), 8), log2_x[T.Ramp(0, 1, 8)], T.Select(log2_x[T.Ramp(0, 1, 8)] < T.Broadcast(T.float32(1.1754943508222875e-38), 8), T.Broadcast(T.float32("-inf"), 8), T.Cast("float32x8", log2_e[T.Ramp(0, 1, 8)]) + log2_s[T.Ramp(0, 1, 8)] * ((((T.Broadcast(T.float32(0.34070172910000002), 8) * log2_z[T.Ramp(0, 1, 8)] + T.Broadcast(T.float32(0.41167470810000001), 8)) * log2_z[T.Ramp(0, 1, 8)] + T.Broadcast(T.float32(0.57708352799999996), 8)) * log2_z[T.Ramp(0, 1, 8)] + T.Broadcast(T.float32(0.96179670100000003), 8)) * log2_z[T.Ramp(0, 1, 8)] + T.Broadcast(T.float32(2.8853900433000002), 8)))))
                scratch_buffer[columns[0] + j * 8 + 4112:columns[0] + j * 8 + 4112 + 8] = T.Broadcast(T.float32(1.0), 8) / T.Select(l[T.Ramp(0, 1, 8)] == T.Broadcast(T.float32(0.0), 8), T.Broadcast(T.float32(1.0), 8), l[T.Ramp(0, 1, 8)])
                scratch_buffer[columns[0] + j * 8 + 4096:columns[0] + j * 8 + 4096 + 8] = (m[T.Ramp(0, 1, 8)] + log2[T.Ramp(0, 1, 8)]) * T.Broadcast(T.float32(0.69314718055994529), 8)
            with T.attr({"attngen.block": "epilogue"}):
                for j in range(2):
                    factor = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    factor[0:8] = scratch_buffer[T.Ramp(columns[0] + j * 8 + 4112, 1, 8)]
                    vector_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    vector_row[0] = sub_first[0] + j * 8
                    first_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    first_row[0] = sub_first[0] + j * 8
                    rows_left = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    rows_left[0] = seq_q_size - first_row[0]
                    out_rows = T.alloc_local((8,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    for t in T.unroll(8):
                        out_row = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        out_row[0] = T.Cast("int64", b[0]) * out_stride_0 + T.Cast("int64", h[0]) * out_stride_1 + T.Cast("int64", first_row[0] + t) * out_stride_2
                        out_rows[t] = out_row[0]
                    for square in range(16):
                        first_column = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        first_column[0] = square * 8
                        column = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        column[0:8] = scratch_buffer[T.Ramp(columns[0] + j * 8 + 2048 + first_column[0] * 16, 1, 8)] * factor[T.Ramp(0, 1, 8)]
                        column_1 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        column_1[0:8] = scratch_buffer[T.Ramp(columns[0] + j * 8 + 2048 + (first_column[0] + 1) * 16, 1, 8)] * factor[T.Ramp(0, 1, 8)]
                        column_2 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        column_2[0:8] = scratch_buffer[T.Ramp(columns[0] + j * 8 + 2048 + (first_column[0] + 2) * 16, 1, 8)] * factor[T.Ramp(0, 1, 8)]
                        column_3 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        column_3[0:8] = scratch_buffer[T.Ramp(columns[0] + j * 8 + 2048 + (first_column[0] + 3) * 16, 1, 8)] * factor[T.Ramp(0, 1, 8)]
                        column_4 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        column_4[0:8] = scratch_buffer[T.Ramp(columns[0] + j * 8 + 2048 + (first_column[0] + 4) * 16, 1, 8)] * factor[T.Ramp(0, 1, 8)]
                        column_5 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        column_5[0:8] = scratch_buffer[T.Ramp(columns[0] + j * 8 + 2048 + (first_column[0] + 5) * 16, 1, 8)] * factor[T.Ramp(0, 1, 8)]
                        column_6 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        column_6[0:8] = scratch_buffer[T.Ramp(columns[0] + j * 8 + 2048 + (first_column[0] + 6) * 16, 1, 8)] * factor[T.Ramp(0, 1, 8)]
                        column_7 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        column_7[0:8] = scratch_buffer[T.Ramp(columns[0] + j * 8 + 2048 + (first_column[0] + 7) * 16, 1, 8)] * factor[T.Ramp(0, 1, 8)]
                        even = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        even[0:8] = T.Shuffle([column[T.Ramp(0, 1, 8)], column_1[T.Ramp(0, 1, 8)]], [0, 8, 2, 10, 4, 12, 6, 14])
                        odd = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        odd[0:8] = T.Shuffle([column[T.Ramp(0, 1, 8)], column_1[T.Ramp(0, 1, 8)]], [1, 9, 3, 11, 5, 13, 7, 15])
                        even_1 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        even_1[0:8] = T.Shuffle([column_2[T.Ramp(0, 1, 8)], column_3[T.Ramp(0, 1, 8)]], [0, 8, 2, 10, 4, 12, 6, 14])
                        odd_1 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        odd_1[0:8] = T.Shuffle([column_2[T.Ramp(0, 1, 8)], column_3[T.Ramp(0, 1, 8)]], [1, 9, 3, 11, 5, 13, 7, 15])
                        even_2 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        even_2[0:8] = T.Shuffle([column_4[T.Ramp(0, 1, 8)], column_5[T.Ramp(0, 1, 8)]], [0, 8, 2, 10, 4, 12, 6, 14])
                        odd_2 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        odd_2[0:8] = T.Shuffle([column_4[T.Ramp(0, 1, 8)], column_5[T.Ramp(0, 1, 8)]], [1, 9, 3, 11, 5, 13, 7, 15])
                        even_3 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        even_3[0:8] = T.Shuffle([column_6[T.Ramp(0, 1, 8)], column_7[T.Ramp(0, 1, 8)]], [0, 8, 2, 10, 4, 12, 6, 14])
                        odd_3 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        odd_3[0:8] = T.Shuffle([column_6[T.Ramp(0, 1, 8)], column_7[T.Ramp(0, 1, 8)]], [1, 9, 3, 11, 5, 13, 7, 15])
                        even_4 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        even_4[0:8] = T.Shuffle([even[T.Ramp(0, 1, 8)], even_1[T.Ramp(0, 1, 8)]], [0, 1, 8, 9, 4, 5, 12, 13])
                        odd_4 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        odd_4[0:8] = T.Shuffle([even[T.Ramp(0, 1, 8)], even_1[T.Ramp(0, 1, 8)]], [2, 3, 10, 11, 6, 7, 14, 15])
                        even_5 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        even_5[0:8] = T.Shuffle([odd[T.Ramp(0, 1, 8)], odd_1[T.Ramp(0, 1, 8)]], [0, 1, 8, 9, 4, 5, 12, 13])
                        odd_5 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        odd_5[0:8] = T.Shuffle([odd[T.Ramp(0, 1, 8)], odd_1[T.Ramp(0, 1, 8)]], [2, 3, 10, 11, 6, 7, 14, 15])
                        even_6 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        even_6[0:8] = T.Shuffle([even_2[T.Ramp(0, 1, 8)], even_3[T.Ramp(0, 1, 8)]], [0, 1, 8, 9, 4, 5, 12, 13])
                        odd_6 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        odd_6[0:8] = T.Shuffle([even_2[T.Ramp(0, 1, 8)], even_3[T.Ramp(0, 1, 8)]], [2, 3, 10, 11, 6, 7, 14, 15])
                        even_7 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        even_7[0:8] = T.Shuffle([odd_2[T.Ramp(0, 1, 8)], odd_3[T.Ramp(0, 1, 8)]], [0, 1, 8, 9, 4, 5, 12, 13])
                        odd_7 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        odd_7[0:8] = T.Shuffle([odd_2[T.Ramp(0, 1, 8)], odd_3[T.Ramp(0, 1, 8)]], [2, 3, 10, 11, 6, 7, 14, 15])
                        even_8 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        even_8[0:8] = T.Shuffle([even_4[T.Ramp(0, 1, 8)], even_6[T.Ramp(0, 1, 8)]], [0, 1, 2, 3, 8, 9, 10, 11])
                        odd_8 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        odd_8[0:8] = T.Shuffle([even_4[T.Ramp(0, 1, 8)], even_6[T.Ramp(0, 1, 8)]], [4, 5, 6, 7, 12, 13, 14, 15])
                        even_9 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        even_9[0:8] = T.Shuffle([even_5[T.Ramp(0, 1, 8)], even_7[T.Ramp(0, 1, 8)]], [0, 1, 2, 3, 8, 9, 10, 11])
                        odd_9 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        odd_9[0:8] = T.Shuffle([even_5[T.Ramp(0, 1, 8)], even_7[T.Ramp(0, 1, 8)]], [4, 5, 6, 7, 12, 13, 14, 15])
                        even_10 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        even_10[0:8] = T.Shuffle([odd_4[T.Ramp(0, 1, 8)], odd_6[T.Ramp(0, 1, 8)]], [0, 1, 2, 3, 8, 9, 10, 11])
                        odd_10 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        odd_10[0:8] = T.Shuffle([odd_4[T.Ramp(0, 1, 8)], odd_6[T.Ramp(0, 1, 8)]], [4, 5, 6, 7, 12, 13, 14, 15])
                        even_11 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        even_11[0:8] = T.Shuffle([odd_5[T.Ramp(0, 1, 8)], odd_7[T.Ramp(0, 1, 8)]], [0, 1, 2, 3, 8, 9, 10, 11])
                        odd_11 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        odd_11[0:8] = T.Shuffle([odd_5[T.Ramp(0, 1, 8)], odd_7[T.Ramp(0, 1, 8)]], [4, 5, 6, 7, 12, 13, 14, 15])
                        out_part = T.alloc_local((8,), "float16", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        out_part[0:8] = T.Cast("float16x8", even_8[T.Ramp(0, 1, 8)])
                        if rows_left[0] > 0:
                            out[out_rows[0] + T.Cast("int64", first_column[0]):out_rows[0] + T.Cast("int64", first_column[0]) + T.int64(8)] = out_part[T.Ramp(0, 1, 8)]
                        out_part_1 = T.alloc_local((8,), "float16", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        out_part_1[0:8] = T.Cast("float16x8", even_9[T.Ramp(0, 1, 8)])
                        if rows_left[0] > 1:
                            out[out_rows[1] + T.Cast("int64", first_column[0]):out_rows[1] + T.Cast("int64", first_column[0]) + T.int64(8)] = out_part_1[T.Ramp(0, 1, 8)]
                        out_part_2 = T.alloc_local((8,), "float16", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        out_part_2[0:8] = T.Cast("float16x8", even_10[T.Ramp(0, 1, 8)])
                        if rows_left[0] > 2:
                            out[out_rows[2] + T.Cast("int64", first_column[0]):out_rows[2] + T.Cast("int64", first_column[0]) + T.int64(8)] = out_part_2[T.Ramp(0, 1, 8)]
                        out_part_3 = T.alloc_local((8,), "float16", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        out_part_3[0:8] = T.Cast("float16x8", even_11[T.Ramp(0, 1, 8)])
                        if rows_left[0] > 3:
                            out[out_rows[3] + T.Cast("int64", first_column[0]):out_rows[3] + T.Cast("int64", first_column[0]) + T.int64(8)] = out_part_3[T.Ramp(0, 1, 8)]
                        out_part_4 = T.alloc_local((8,), "float16", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        out_part_4[0:8] = T.Cast("float16x8", odd_8[T.Ramp(0, 1, 8)])
                        if rows_left[0] > 4:
                            out[out_rows[4] + T.Cast("int64", first_column[0]):out_rows[4] + T.Cast("int64", first_column[0]) + T.int64(8)] = out_part_4[T.Ramp(0, 1, 8)]
                        out_part_5 = T.alloc_local((8,), "float16", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        out_part_5[0:8] = T.Cast("float16x8", odd_9[T.Ramp(0, 1, 8)])
                        if rows_left[0] > 5:
                            out[out_rows[5] + T.Cast("int64", first_column[0]):out_rows[5] + T.Cast("int64", first_column[0]) + T.int64(8)] = out_part_5[T.Ramp(0, 1, 8)]
                        out_part_6 = T.alloc_local((8,), "float16", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        out_part_6[0:8] = T.Cast("float16x8", odd_10[T.Ramp(0, 1, 8)])
                        if rows_left[0] > 6:
                            out[out_rows[6] + T.Cast("int64", first_column[0]):out_rows[6] + T.Cast("int64", first_column[0]) + T.int64(8)] = out_part_6[T.Ramp(0, 1, 8)]
                        out_part_7 = T.alloc_local((8,), "float16", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        out_part_7[0:8] = T.Cast("float16x8", odd_11[T.Ramp(0, 1, 8)])
                        if rows_left[0] > 7:
                            out[out_rows[7] + T.Cast("int64", first_column[0]):out_rows[7] + T.Cast("int64", first_column[0]) + T.int64(8)] = out_part_7[T.Ramp(0, 1, 8)]
            rows = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            rows[0] = T.min(seq_q_size - sub_first[0], 16)
            if lse_given != 0:
                for row in range(rows[0]):
                    lse_row = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    lse_row[0] = T.Cast("int64", b[0]) * lse_stride_0 + T.Cast("int64", h[0]) * lse_stride_1 + T.Cast("int64", sub_first[0] + row) * lse_stride_2
                    lse[lse_row[0]] = scratch_buffer[columns[0] + 4096 + row]

# from tvm.script import tirx as T
# from tvm.tirx.layout import Axis

@T.prim_func
def attngen_decode(q_ptr: T.handle("float16", "global"), q_stride_0: T.int64, q_stride_1: T.int64, q_stride_2: T.int64, q_stride_3: T.int64, k_ptr: T.handle("float16", "global"), k_stride_0: T.int64, k_stride_1: T.int64, k_stride_2: T.int64, k_stride_3: T.int64, v_ptr: T.handle("float16", "global"), v_stride_0: T.int64, v_stride_1: T.int64, v_stride_2: T.int64, v_stride_3: T.int64, out_ptr: T.handle("float16", "global"), out_stride_0: T.int64, out_stride_1: T.int64, out_stride_2: T.int64, out_stride_3: T.int64, scale_value: T.float32, lse_ptr: T.handle("float32", "global"), lse_stride_0: T.int64, lse_stride_1: T.int64, lse_stride_2: T.int64, lse_given: T.int32, partial_lse_ptr: T.handle("float32", "global"), partial_lse_stride_0: T.int64, partial_lse_stride_1: T.int64, partial_lse_stride_2: T.int64, partial_lse_stride_3: T.int64, partial_out_ptr: T.handle("float32", "global"), partial_out_stride_0: T.int64, partial_out_stride_1: T.int64, partial_out_stride_2: T.int64, partial_out_stride_3: T.int64, partial_out_stride_4: T.int64, b_size: T.int32, hq_size: T.int32, seq_q_size: T.int32, hkv_size: T.int32, seq_kv_size: T.int32, scratch: T.handle("float32", "global"), begin: T.int32, end: T.int32):
    T.func_attr({"tirx.noalias": True})
    q = T.decl_buffer((T.int64(1099511627776),), "float16", data=q_ptr, align=1, layout=None)
    k = T.decl_buffer((T.int64(1099511627776),), "float16", data=k_ptr, align=1, layout=None)
    v = T.decl_buffer((T.int64(1099511627776),), "float16", data=v_ptr, align=1, layout=None)
    out = T.decl_buffer((T.int64(1099511627776),), "float16", data=out_ptr, align=1, layout=None)
    lse = T.decl_buffer((T.int64(1099511627776),), data=lse_ptr, align=1, layout=None)
    partial_lse = T.decl_buffer((T.int64(1099511627776),), data=partial_lse_ptr, align=1, layout=None)
    partial_out = T.decl_buffer((T.int64(1099511627776),), data=partial_out_ptr, align=1, layout=None)
    scratch_buffer = T.decl_buffer((T.int64(1099511627776),), data=scratch, layout=None)
    for item in range(begin, begin + (end - begin)):
        chunks = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        chunks[0] = T.max(T.Div(seq_kv_size + 511, 512), 1)
        group = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        group[0] = T.Div(hq_size, hkv_size)
        group_rows = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        group_rows[0] = group[0] * seq_q_size
        parts = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        parts[0] = T.Div(group_rows[0] + 15, 16)
        rest = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        rest[0] = T.Div(item, chunks[0])
        chunk = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        chunk[0] = item - rest[0] * chunks[0]
        bkv = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        bkv[0] = T.Div(rest[0], parts[0])
        first_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        first_row[0] = (rest[0] - bkv[0] * parts[0]) * 16
        rows = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        rows[0] = T.min(group_rows[0] - first_row[0], 16)
        b = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        b[0] = T.Div(bkv[0], hkv_size)
        kv_head = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        kv_head[0] = bkv[0] - b[0] * hkv_size
        h = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        h[0] = kv_head[0] * group[0]
        q_last = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        q_last[0] = seq_q_size - 1
        k_base = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        k_base[0] = T.Cast("int64", b[0]) * k_stride_0 + T.Cast("int64", kv_head[0]) * k_stride_1
        v_base = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        v_base[0] = T.Cast("int64", b[0]) * v_stride_0 + T.Cast("int64", kv_head[0]) * v_stride_1
        factor = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        factor[0] = scale_value * T.float32(1.4426950408889634)
        with T.attr({"attngen.block": "q_pack"}):
            for row in range(rows[0]):
                in_group = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                in_group[0] = first_row[0] + row
                of_group = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                of_group[0] = T.Div(in_group[0], seq_q_size)
                head = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                head[0] = h[0] + of_group[0]
                q_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                q_row[0] = in_group[0] - of_group[0] * seq_q_size
                q_row_1 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                q_row_1[0] = T.Cast("int64", b[0]) * q_stride_0 + T.Cast("int64", head[0]) * q_stride_1 + T.Cast("int64", q_row[0]) * q_stride_2
                for d8 in range(16):
                    scratch_buffer[row * 128 + d8 * 8:row * 128 + d8 * 8 + 8] = T.Cast("float32x8", q[T.Ramp(q_row_1[0] + T.Cast("int64", d8 * 8), T.int64(1), 8)]) * T.Broadcast(factor[0], 8)
                for d in range(128, 128):
                    scratch_buffer[row * 128 + d] = T.float32(0.0)
                for d8 in range(16):
                    scratch_buffer[2048 + row * 128 + d8 * 8:2048 + row * 128 + d8 * 8 + 8] = T.Broadcast(T.float32(0.0), 8)
                scratch_buffer[5120 + row] = T.float32(-1000000000000000019884624838656.0)
                scratch_buffer[5136 + row] = T.float32(0.0)
        i = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        i[0] = 0
        i_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        i_1[0] = 1024 * i[0]
        i_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        i_2[0] = i_1[0] + -1024
        i_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        i_3[0] = T.max(0, i_2[0])
        i_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        i_4[0] = 0
        i_5 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        i_5[0] = 1024 * i_4[0]
        i_6 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        i_6[0] = i_5[0] + 2048
        i_7 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        i_7[0] = T.min(seq_kv_size, i_6[0])
        first_block = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        first_block[0] = T.Div(T.max(i_3[0], 0), 64)
        last_block = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        last_block[0] = T.max(T.Div(T.max(T.min(i_7[0], seq_kv_size), 0) + 63, 64), first_block[0])
        chunk_first = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        chunk_first[0] = T.max(first_block[0], chunk[0] * 8)
        chunk_last = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        chunk_last[0] = T.max(T.min(last_block[0], (chunk[0] + 1) * 8), chunk_first[0])
        for k_block in range(chunk_first[0], chunk_first[0] + (chunk_last[0] - chunk_first[0])):
            k_first = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            k_first[0] = k_block * 64
            i_8 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_8[0] = T.Div(k_first[0], 1024)
            i_9 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_9[0] = 0
            i_10 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_10[0] = 0 - i_9[0]
            i_11 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_11[0] = i_8[0] + i_10[0]
            i_12 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_12[0] = T.max(i_11[0], 0 - i_11[0])
            i_13 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_13[0] = i_12[0] + -1
            i_14 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_14[0] = T.Div(k_first[0], 512)
            i_15 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_15[0] = T.truncmod(i_14[0], 2)
            i_16 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_16[0] = 0
            i_17 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_17[0] = T.truncmod(i_16[0], 2)
            i_18 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_18[0] = 0 - i_17[0]
            i_19 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_19[0] = i_15[0] + i_18[0]
            i_20 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_20[0] = T.max(i_19[0], 0 - i_19[0])
            i_21 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_21[0] = T.Div(k_first[0], 256)
            i_22 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_22[0] = T.truncmod(i_21[0], 2)
            i_23 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_23[0] = 0
            i_24 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_24[0] = T.truncmod(i_23[0], 2)
            i_25 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_25[0] = 0 - i_24[0]
            i_26 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_26[0] = i_22[0] + i_25[0]
            i_27 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_27[0] = T.max(i_26[0], 0 - i_26[0])
            if i_13[0] <= 0 and i_20[0] <= 0 and i_27[0] <= 0:
                keys = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                keys[0] = T.min(seq_kv_size - k_first[0], 64)
                i_28 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                i_28[0] = T.Div(k_first[0], 1024)
                i_29 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                i_29[0] = 0
                i_30 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                i_30[0] = 0 - i_29[0]
                i_31 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                i_31[0] = i_28[0] + i_30[0]
                i_32 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                i_32[0] = T.max(i_31[0], 0 - i_31[0])
                i_33 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                i_33[0] = i_32[0] + -1
                i_34 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                i_34[0] = T.Div(k_first[0], 512)
                i_35 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                i_35[0] = T.truncmod(i_34[0], 2)
                i_36 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                i_36[0] = 0
                i_37 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                i_37[0] = T.truncmod(i_36[0], 2)
                i_38 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                i_38[0] = 0 - i_37[0]
                i_39 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                i_39[0] = i_35[0] + i_38[0]
                i_40 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                i_40[0] = T.max(i_39[0], 0 - i_39[0])
                i_41 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                i_41[0] = T.Div(k_first[0], 256)
                i_42 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                i_42[0] = T.truncmod(i_41[0], 2)
                i_43 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                i_43[0] = 0
                i_44 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                i_44[0] = T.truncmod(i_43[0], 2)
                i_45 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                i_45[0] = 0 - i_44[0]
                i_46 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                i_46[0] = i_42[0] + i_45[0]
                i_47 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                i_47[0] = T.max(i_46[0], 0 - i_46[0])
                if keys[0] == 64 and (i_33[0] <= 0 and i_40[0] <= 0 and i_47[0] <= 0):
                    steps = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    steps[0] = 8
                    if rows[0] < 2:
                        for row in range(rows[0]):
                            in_group = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            in_group[0] = first_row[0] + row
                            of_group = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            of_group[0] = T.Div(in_group[0], seq_q_size)
                            head = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            head[0] = h[0] + of_group[0]
                            q_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            q_row[0] = in_group[0] - of_group[0] * seq_q_size
                            s_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            s_row[0] = 4096 + row * 64
                            top = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            top[0:8] = T.Broadcast(T.float32(-1000000000000000019884624838656.0), 8)
                            for step in range(steps[0]):
                                for t in range(T.Div(row * 8, rows[0]), T.Div(row * 8, rows[0]) + (T.Div(T.min(row + 1, rows[0]) * 8, rows[0]) - T.Div(row * 8, rows[0]))):
                                    row_ahead = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    row_ahead[0] = v_base[0] + T.Cast("int64", k_first[0] + (step * 8 + t)) * v_stride_2
                                    with T.attr({"attngen.block": "prefetch"}):
                                        for line in T.unroll(4):
                                            T.call_llvm_intrin("void", "llvm.prefetch", T.address_of(v[row_ahead[0] + T.Cast("int64", line * 32)]), 0, 2, 1)
                                with T.attr({"attngen.block": "s_gemm"}):
                                    s_acc = T.alloc_local((64,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    k_rows = T.alloc_local((8,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    for t in T.unroll(8):
                                        k_rows[t] = k_base[0] + T.Cast("int64", k_first[0] + (step * 8 + t)) * k_stride_2
                                    for t in T.unroll(8):
                                        s_acc[t * 8:t * 8 + 8] = T.Broadcast(T.float32(0.0), 8)
                                    for d_step in range(16):
                                        q_vec = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                        q_vec[0:8] = scratch_buffer[T.Ramp(row * 128 + d_step * 8, 1, 8)]
                                        for t in T.unroll(8):
                                            k_part = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            k_part[0:8] = T.Cast("float32x8", k[T.Ramp(k_rows[t] + T.Cast("int64", d_step * 8), T.int64(1), 8)])
                                            s_acc[t * 8:t * 8 + 8] = s_acc[T.Ramp(t * 8, 1, 8)] + q_vec[T.Ramp(0, 1, 8)] * k_part[T.Ramp(0, 1, 8)]
                                    a = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a[0:8] = s_acc[T.Ramp(0, 1, 8)]
                                    b_1 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_1[0:8] = s_acc[T.Ramp(32, 1, 8)]
                                    a_1 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_1[0:8] = s_acc[T.Ramp(8, 1, 8)]
                                    b_2 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_2[0:8] = s_acc[T.Ramp(40, 1, 8)]
                                    a_2 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_2[0:8] = s_acc[T.Ramp(16, 1, 8)]
                                    b_3 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_3[0:8] = s_acc[T.Ramp(48, 1, 8)]
                                    a_3 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_3[0:8] = s_acc[T.Ramp(24, 1, 8)]
                                    b_4 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_4[0:8] = s_acc[T.Ramp(56, 1, 8)]
                                    a_4 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_4[0:8] = T.Shuffle([a[T.Ramp(0, 1, 8)], b_1[T.Ramp(0, 1, 8)]], [0, 1, 2, 3, 8, 9, 10, 11]) + T.Shuffle([a[T.Ramp(0, 1, 8)], b_1[T.Ramp(0, 1, 8)]], [4, 5, 6, 7, 12, 13, 14, 15])
                                    b_5 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_5[0:8] = T.Shuffle([a_2[T.Ramp(0, 1, 8)], b_3[T.Ramp(0, 1, 8)]], [0, 1, 2, 3, 8, 9, 10, 11]) + T.Shuffle([a_2[T.Ramp(0, 1, 8)], b_3[T.Ramp(0, 1, 8)]], [4, 5, 6, 7, 12, 13, 14, 15])
                                    a_5 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_5[0:8] = T.Shuffle([a_1[T.Ramp(0, 1, 8)], b_2[T.Ramp(0, 1, 8)]], [0, 1, 2, 3, 8, 9, 10, 11]) + T.Shuffle([a_1[T.Ramp(0, 1, 8)], b_2[T.Ramp(0, 1, 8)]], [4, 5, 6, 7, 12, 13, 14, 15])
                                    b_6 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_6[0:8] = T.Shuffle([a_3[T.Ramp(0, 1, 8)], b_4[T.Ramp(0, 1, 8)]], [0, 1, 2, 3, 8, 9, 10, 11]) + T.Shuffle([a_3[T.Ramp(0, 1, 8)], b_4[T.Ramp(0, 1, 8)]], [4, 5, 6, 7, 12, 13, 14, 15])
                                    a_6 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_6[0:8] = T.Shuffle([a_4[T.Ramp(0, 1, 8)], b_5[T.Ramp(0, 1, 8)]], [0, 1, 8, 9, 4, 5, 12, 13]) + T.Shuffle([a_4[T.Ramp(0, 1, 8)], b_5[T.Ramp(0, 1, 8)]], [2, 3, 10, 11, 6, 7, 14, 15])
                                    b_7 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_7[0:8] = T.Shuffle([a_5[T.Ramp(0, 1, 8)], b_6[T.Ramp(0, 1, 8)]], [0, 1, 8, 9, 4, 5, 12, 13]) + T.Shuffle([a_5[T.Ramp(0, 1, 8)], b_6[T.Ramp(0, 1, 8)]], [2, 3, 10, 11, 6, 7, 14, 15])
                                    sums = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    sums[0:8] = T.Shuffle([a_6[T.Ramp(0, 1, 8)], b_7[T.Ramp(0, 1, 8)]], [0, 8, 2, 10, 4, 12, 6, 14]) + T.Shuffle([a_6[T.Ramp(0, 1, 8)], b_7[T.Ramp(0, 1, 8)]], [1, 9, 3, 11, 5, 13, 7, 15])
                                    sums_1 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    sums_1[0:8] = T.Shuffle([sums[T.Ramp(0, 1, 8)]], [0, 1, 2, 3, 4, 5, 6, 7])
                                sums = T.Buffer((8,), scope="local", layout=None)
                                with T.attr({"attngen.block": "s_mod"}):
                                    k_lane = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    k_lane[0] = k_first[0] + step * 8
                                    k_vec = T.alloc_local((8,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    k_vec[0:8] = T.Ramp(k_lane[0], 1, 8)
                                    scratch_buffer[s_row[0] + step * 8:s_row[0] + step * 8 + 8] = sums[T.Ramp(0, 1, 8)]
                                    top[0:8] = T.max(top[T.Ramp(0, 1, 8)], sums[T.Ramp(0, 1, 8)])
                            with T.attr({"attngen.block": "softmax"}):
                                m_old = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                m_old[0] = scratch_buffer[5120 + row]
                                half = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                half[0:8] = top[T.Ramp(0, 1, 8)]
                                half_1 = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                half_1[0:4] = T.max(T.Shuffle([half[T.Ramp(0, 1, 8)]], [0, 1, 2, 3]), T.Shuffle([half[T.Ramp(0, 1, 8)]], [4, 5, 6, 7]))
                                half_2 = T.alloc_local((2,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                half_2[0:2] = T.max(T.Shuffle([half_1[T.Ramp(0, 1, 4)]], [0, 1]), T.Shuffle([half_1[T.Ramp(0, 1, 4)]], [2, 3]))
                                folded = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                folded[0] = T.max(T.Shuffle([half_2[T.Ramp(0, 1, 2)]], [0]), T.Shuffle([half_2[T.Ramp(0, 1, 2)]], [1]))
                                m_new = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                m_new[0] = T.max(m_old[0], folded[0])
                                exp2_x = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                exp2_x[0] = m_old[0] - m_new[0]
                                exp2_c = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                exp2_c[0] = T.min(T.max(exp2_x[0], T.float32(-126.0)), T.float32(128.0))
                                exp2_n = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                exp2_n[0] = T.floor(exp2_c[0])
                                exp2_r = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                exp2_r[0] = exp2_c[0] - exp2_n[0]
                                exp2_p = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                exp2_p[0] = (((((T.float32(0.00021702249999999999) * exp2_r[0] + T.float32(0.0012439688000000001)) * exp2_r[0] + T.float32(0.0096788406000000004)) * exp2_r[0] + T.float32(0.055483341200000001)) * exp2_r[0] + T.float32(0.24022983010000001)) * exp2_r[0] + T.float32(0.69314700370000004)) * exp2_r[0] + T.float32(1.0)
                                exp2 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                exp2[0] = T.Select(T.reinterpret("int32", exp2_x[0]) & 2147483647 > 2139095040, exp2_x[0], T.Select(exp2_x[0] < T.float32(-126.0), T.float32(0.0), exp2_p[0] * T.reinterpret("float32", (T.Cast("int32", exp2_n[0]) + 127) * 8388608)))
                                alpha = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                alpha[0] = exp2[0]
                                total = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                total[0:8] = T.Broadcast(T.float32(0.0), 8)
                                for step in range(steps[0]):
                                    exp2_x_1 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_x_1[0:8] = scratch_buffer[T.Ramp(s_row[0] + step * 8, 1, 8)] - T.Broadcast(m_new[0], 8)
                                    exp2_c_1 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_c_1[0:8] = T.min(T.max(exp2_x_1[T.Ramp(0, 1, 8)], T.Broadcast(T.float32(-126.0), 8)), T.Broadcast(T.float32(128.0), 8))
                                    exp2_n_1 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_n_1[0:8] = T.floor(exp2_c_1[T.Ramp(0, 1, 8)])
                                    exp2_r_1 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_r_1[0:8] = exp2_c_1[T.Ramp(0, 1, 8)] - exp2_n_1[T.Ramp(0, 1, 8)]
                                    exp2_p_1 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_p_1[0:8] = (((((T.Broadcast(T.float32(0.00021702249999999999), 8) * exp2_r_1[T.Ramp(0, 1, 8)] + T.Broadcast(T.float32(0.0012439688000000001), 8)) * exp2_r_1[T.Ramp(0, 1, 8)] + T.Broadcast(T.float32(0.0096788406000000004), 8)) * exp2_r_1[T.Ramp(0, 1, 8)] + T.Broadcast(T.float32(0.055483341200000001), 8)) * exp2_r_1[T.Ramp(0, 1, 8)] + T.Broadcast(T.float32(0.24022983010000001), 8)) * exp2_r_1[T.Ramp(0, 1, 8)] + T.Broadcast(T.float32(0.69314700370000004), 8)) * exp2_r_1[T.Ramp(0, 1, 8)] + T.Broadcast(T.float32(1.0), 8)
                                    exp2_1 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_1[0:8] = T.Select(T.reinterpret("int32x8", exp2_x_1[T.Ramp(0, 1, 8)]) & T.Broadcast(2147483647, 8) > T.Broadcast(2139095040, 8), exp2_x_1[T.Ramp(0, 1, 8)], T.Select(exp2_x_1[T.Ramp(0, 1, 8)] < T.Broadcast(T.float32(-126.0), 8), T.Broadcast(T.float32(0.0), 8), exp2_p_1[T.Ramp(0, 1, 8)] * T.reinterpret("float32x8", (T.Cast("int32x8", exp2_n_1[T.Ramp(0, 1, 8)]) + T.Broadcast(127, 8)) * T.Broadcast(8388608, 8))))
                                    scratch_buffer[s_row[0] + step * 8:s_row[0] + step * 8 + 8] = exp2_1[T.Ramp(0, 1, 8)]
                                    total[0:8] = total[T.Ramp(0, 1, 8)] + exp2_1[T.Ramp(0, 1, 8)]
                                half_3 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                half_3[0:8] = total[T.Ramp(0, 1, 8)]
                                half_4 = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                half_4[0:4] = T.Shuffle([half_3[T.Ramp(0, 1, 8)]], [0, 1, 2, 3]) + T.Shuffle([half_3[T.Ramp(0, 1, 8)]], [4, 5, 6, 7])
                                half_5 = T.alloc_local((2,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                half_5[0:2] = T.Shuffle([half_4[T.Ramp(0, 1, 4)]], [0, 1]) + T.Shuffle([half_4[T.Ramp(0, 1, 4)]], [2, 3])
                                folded_1 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                folded_1[0] = T.Shuffle([half_5[T.Ramp(0, 1, 2)]], [0]) + T.Shuffle([half_5[T.Ramp(0, 1, 2)]], [1])
                                scratch_buffer[5136 + row] = scratch_buffer[5136 + row] * alpha[0] + folded_1[0]
                                scratch_buffer[5120 + row] = m_new[0]
                                scratch_buffer[5152 + row] = alpha[0]
                    else:
                        for pair in range(T.Div(rows[0] + 1, 2)):
                            row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            row[0] = pair * 2
                            in_group = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            in_group[0] = first_row[0] + row[0]
                            of_group = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            of_group[0] = T.Div(in_group[0], seq_q_size)
                            head = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            head[0] = h[0] + of_group[0]
                            q_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            q_row[0] = in_group[0] - of_group[0] * seq_q_size
                            in_group_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            in_group_1[0] = first_row[0] + (row[0] + 1)
                            of_group_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            of_group_1[0] = T.Div(in_group_1[0], seq_q_size)
                            head_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            head_1[0] = h[0] + of_group_1[0]
                            q_row_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            q_row_1[0] = in_group_1[0] - of_group_1[0] * seq_q_size
                            s_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            s_row[0] = 4096 + row[0] * 64
                            s_row_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            s_row_1[0] = 4096 + (row[0] + 1) * 64
                            top = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            top_1 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            top[0:8] = T.Broadcast(T.float32(-1000000000000000019884624838656.0), 8)
                            top_1[0:8] = T.Broadcast(T.float32(-1000000000000000019884624838656.0), 8)
                            for step in range(steps[0]):
                                for t in range(T.Div(row[0] * 8, rows[0]), T.Div(row[0] * 8, rows[0]) + (T.Div(T.min(row[0] * 8 + 16, rows[0] * 8), rows[0]) - T.Div(row[0] * 8, rows[0]))):
                                    row_ahead = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    row_ahead[0] = v_base[0] + T.Cast("int64", k_first[0] + (step * 8 + t)) * v_stride_2
                                    with T.attr({"attngen.block": "prefetch"}):
                                        for line in T.unroll(4):
                                            T.call_llvm_intrin("void", "llvm.prefetch", T.address_of(v[row_ahead[0] + T.Cast("int64", line * 32)]), 0, 2, 1)
                                with T.attr({"attngen.block": "s_gemm"}):
                                    s_acc = T.alloc_local((64,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    k_rows = T.alloc_local((4,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    for t in T.unroll(4):
                                        k_rows[t] = k_base[0] + T.Cast("int64", k_first[0] + (step * 8 + t)) * k_stride_2
                                    for t in T.unroll(8):
                                        s_acc[t * 8:t * 8 + 8] = T.Broadcast(T.float32(0.0), 8)
                                    for d_step in range(16):
                                        q_vec = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                        q_vec[0:8] = scratch_buffer[T.Ramp(row[0] * 128 + d_step * 8, 1, 8)]
                                        q_vec_1 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                        q_vec_1[0:8] = scratch_buffer[T.Ramp((row[0] + 1) * 128 + d_step * 8, 1, 8)]
                                        for t in T.unroll(4):
                                            k_part = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            k_part[0:8] = T.Cast("float32x8", k[T.Ramp(k_rows[t] + T.Cast("int64", d_step * 8), T.int64(1), 8)])
                                            s_acc[t * 8:t * 8 + 8] = s_acc[T.Ramp(t * 8, 1, 8)] + q_vec[T.Ramp(0, 1, 8)] * k_part[T.Ramp(0, 1, 8)]
                                            s_acc[(4 + t) * 8:(4 + t) * 8 + 8] = s_acc[T.Ramp((4 + t) * 8, 1, 8)] + q_vec_1[T.Ramp(0, 1, 8)] * k_part[T.Ramp(0, 1, 8)]
                                    a = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a[0:8] = s_acc[T.Ramp(0, 1, 8)]
                                    b_1 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_1[0:8] = s_acc[T.Ramp(32, 1, 8)]
                                    a_1 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_1[0:8] = s_acc[T.Ramp(8, 1, 8)]
                                    b_2 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_2[0:8] = s_acc[T.Ramp(40, 1, 8)]
                                    a_2 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_2[0:8] = s_acc[T.Ramp(16, 1, 8)]
                                    b_3 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_3[0:8] = s_acc[T.Ramp(48, 1, 8)]
                                    a_3 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_3[0:8] = s_acc[T.Ramp(24, 1, 8)]
                                    b_4 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_4[0:8] = s_acc[T.Ramp(56, 1, 8)]
                                    a_4 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_4[0:8] = T.Shuffle([a[T.Ramp(0, 1, 8)], b_1[T.Ramp(0, 1, 8)]], [0, 1, 2, 3, 8, 9, 10, 11]) + T.Shuffle([a[T.Ramp(0, 1, 8)], b_1[T.Ramp(0, 1, 8)]], [4, 5, 6, 7, 12, 13, 14, 15])
                                    b_5 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_5[0:8] = T.Shuffle([a_2[T.Ramp(0, 1, 8)], b_3[T.Ramp(0, 1, 8)]], [0, 1, 2, 3, 8, 9, 10, 11]) + T.Shuffle([a_2[T.Ramp(0, 1, 8)], b_3[T.Ramp(0, 1, 8)]], [4, 5, 6, 7, 12, 13, 14, 15])
                                    a_5 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_5[0:8] = T.Shuffle([a_1[T.Ramp(0, 1, 8)], b_2[T.Ramp(0, 1, 8)]], [0, 1, 2, 3, 8, 9, 10, 11]) + T.Shuffle([a_1[T.Ramp(0, 1, 8)], b_2[T.Ramp(0, 1, 8)]], [4, 5, 6, 7, 12, 13, 14, 15])
                                    b_6 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_6[0:8] = T.Shuffle([a_3[T.Ramp(0, 1, 8)], b_4[T.Ramp(0, 1, 8)]], [0, 1, 2, 3, 8, 9, 10, 11]) + T.Shuffle([a_3[T.Ramp(0, 1, 8)], b_4[T.Ramp(0, 1, 8)]], [4, 5, 6, 7, 12, 13, 14, 15])
                                    a_6 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_6[0:8] = T.Shuffle([a_4[T.Ramp(0, 1, 8)], b_5[T.Ramp(0, 1, 8)]], [0, 1, 8, 9, 4, 5, 12, 13]) + T.Shuffle([a_4[T.Ramp(0, 1, 8)], b_5[T.Ramp(0, 1, 8)]], [2, 3, 10, 11, 6, 7, 14, 15])
                                    b_7 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_7[0:8] = T.Shuffle([a_5[T.Ramp(0, 1, 8)], b_6[T.Ramp(0, 1, 8)]], [0, 1, 8, 9, 4, 5, 12, 13]) + T.Shuffle([a_5[T.Ramp(0, 1, 8)], b_6[T.Ramp(0, 1, 8)]], [2, 3, 10, 11, 6, 7, 14, 15])
                                    sums = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    sums[0:8] = T.Shuffle([a_6[T.Ramp(0, 1, 8)], b_7[T.Ramp(0, 1, 8)]], [0, 8, 2, 10, 4, 12, 6, 14]) + T.Shuffle([a_6[T.Ramp(0, 1, 8)], b_7[T.Ramp(0, 1, 8)]], [1, 9, 3, 11, 5, 13, 7, 15])
                                    sums_1 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    sums_1[0:8] = T.Shuffle([sums[T.Ramp(0, 1, 8)]], [0, 1, 2, 3, 4, 5, 6, 7])
                                    s_acc_1 = T.alloc_local((64,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    k_rows_1 = T.alloc_local((4,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    for t in T.unroll(4):
                                        k_rows_1[t] = k_base[0] + T.Cast("int64", k_first[0] + (step * 8 + 4 + t)) * k_stride_2
                                    for t in T.unroll(8):
                                        s_acc_1[t * 8:t * 8 + 8] = T.Broadcast(T.float32(0.0), 8)
                                    for d_step in range(16):
                                        q_vec = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                        q_vec[0:8] = scratch_buffer[T.Ramp(row[0] * 128 + d_step * 8, 1, 8)]
                                        q_vec_1 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                        q_vec_1[0:8] = scratch_buffer[T.Ramp((row[0] + 1) * 128 + d_step * 8, 1, 8)]
                                        for t in T.unroll(4):
                                            k_part = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            k_part[0:8] = T.Cast("float32x8", k[T.Ramp(k_rows_1[t] + T.Cast("int64", d_step * 8), T.int64(1), 8)])
                                            s_acc_1[t * 8:t * 8 + 8] = s_acc_1[T.Ramp(t * 8, 1, 8)] + q_vec[T.Ramp(0, 1, 8)] * k_part[T.Ramp(0, 1, 8)]
                                            s_acc_1[(4 + t) * 8:(4 + t) * 8 + 8] = s_acc_1[T.Ramp((4 + t) * 8, 1, 8)] + q_vec_1[T.Ramp(0, 1, 8)] * k_part[T.Ramp(0, 1, 8)]
                                    a_7 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_7[0:8] = s_acc_1[T.Ramp(0, 1, 8)]
                                    b_8 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_8[0:8] = s_acc_1[T.Ramp(32, 1, 8)]
                                    a_8 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_8[0:8] = s_acc_1[T.Ramp(8, 1, 8)]
                                    b_9 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_9[0:8] = s_acc_1[T.Ramp(40, 1, 8)]
                                    a_9 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_9[0:8] = s_acc_1[T.Ramp(16, 1, 8)]
                                    b_10 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_10[0:8] = s_acc_1[T.Ramp(48, 1, 8)]
                                    a_10 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_10[0:8] = s_acc_1[T.Ramp(24, 1, 8)]
                                    b_11 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_11[0:8] = s_acc_1[T.Ramp(56, 1, 8)]
                                    a_11 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_11[0:8] = T.Shuffle([a_7[T.Ramp(0, 1, 8)], b_8[T.Ramp(0, 1, 8)]], [0, 1, 2, 3, 8, 9, 10, 11]) + T.Shuffle([a_7[T.Ramp(0, 1, 8)], b_8[T.Ramp(0, 1, 8)]], [4, 5, 6, 7, 12, 13, 14, 15])
                                    b_12 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_12[0:8] = T.Shuffle([a_9[T.Ramp(0, 1, 8)], b_10[T.Ramp(0, 1, 8)]], [0, 1, 2, 3, 8, 9, 10, 11]) + T.Shuffle([a_9[T.Ramp(0, 1, 8)], b_10[T.Ramp(0, 1, 8)]], [4, 5, 6, 7, 12, 13, 14, 15])
                                    a_12 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_12[0:8] = T.Shuffle([a_8[T.Ramp(0, 1, 8)], b_9[T.Ramp(0, 1, 8)]], [0, 1, 2, 3, 8, 9, 10, 11]) + T.Shuffle([a_8[T.Ramp(0, 1, 8)], b_9[T.Ramp(0, 1, 8)]], [4, 5, 6, 7, 12, 13, 14, 15])
                                    b_13 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_13[0:8] = T.Shuffle([a_10[T.Ramp(0, 1, 8)], b_11[T.Ramp(0, 1, 8)]], [0, 1, 2, 3, 8, 9, 10, 11]) + T.Shuffle([a_10[T.Ramp(0, 1, 8)], b_11[T.Ramp(0, 1, 8)]], [4, 5, 6, 7, 12, 13, 14, 15])
                                    a_13 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_13[0:8] = T.Shuffle([a_11[T.Ramp(0, 1, 8)], b_12[T.Ramp(0, 1, 8)]], [0, 1, 8, 9, 4, 5, 12, 13]) + T.Shuffle([a_11[T.Ramp(0, 1, 8)], b_12[T.Ramp(0, 1, 8)]], [2, 3, 10, 11, 6, 7, 14, 15])
                                    b_14 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_14[0:8] = T.Shuffle([a_12[T.Ramp(0, 1, 8)], b_13[T.Ramp(0, 1, 8)]], [0, 1, 8, 9, 4, 5, 12, 13]) + T.Shuffle([a_12[T.Ramp(0, 1, 8)], b_13[T.Ramp(0, 1, 8)]], [2, 3, 10, 11, 6, 7, 14, 15])
                                    sums_2 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    sums_2[0:8] = T.Shuffle([a_13[T.Ramp(0, 1, 8)], b_14[T.Ramp(0, 1, 8)]], [0, 8, 2, 10, 4, 12, 6, 14]) + T.Shuffle([a_13[T.Ramp(0, 1, 8)], b_14[T.Ramp(0, 1, 8)]], [1, 9, 3, 11, 5, 13, 7, 15])
                                    sums_3 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    sums_3[0:8] = T.Shuffle([sums_2[T.Ramp(0, 1, 8)]], [0, 1, 2, 3, 4, 5, 6, 7])
                                    s = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    s[0:8] = T.Shuffle([sums_1[T.Ramp(0, 1, 8)], sums_3[T.Ramp(0, 1, 8)]], [0, 1, 2, 3, 8, 9, 10, 11])
                                    s_1 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    s_1[0:8] = T.Shuffle([sums_1[T.Ramp(0, 1, 8)], sums_3[T.Ramp(0, 1, 8)]], [4, 5, 6, 7, 12, 13, 14, 15])
                                s = T.Buffer((8,), scope="local", layout=None)
                                s_1 = T.Buffer((8,), scope="local", layout=None)
                                with T.attr({"attngen.block": "s_mod"}):
                                    k_lane = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    k_lane[0] = k_first[0] + step * 8
                                    k_vec = T.alloc_local((8,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    k_vec[0:8] = T.Ramp(k_lane[0], 1, 8)
                                    scratch_buffer[s_row[0] + step * 8:s_row[0] + step * 8 + 8] = s[T.Ramp(0, 1, 8)]
                                    top[0:8] = T.max(top[T.Ramp(0, 1, 8)], s[T.Ramp(0, 1, 8)])
                                    scratch_buffer[s_row_1[0] + step * 8:s_row_1[0] + step * 8 + 8] = s_1[T.Ramp(0, 1, 8)]
                                    top_1[0:8] = T.max(top_1[T.Ramp(0, 1, 8)], s_1[T.Ramp(0, 1, 8)])
                            with T.attr({"attngen.block": "softmax"}):
                                m_old = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                m_old[0] = scratch_buffer[5120 + row[0]]
                                half = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                half[0:8] = top[T.Ramp(0, 1, 8)]
                                half_1 = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                half_1[0:4] = T.max(T.Shuffle([half[T.Ramp(0, 1, 8)]], [0, 1, 2, 3]), T.Shuffle([half[T.Ramp(0, 1, 8)]], [4, 5, 6, 7]))
                                half_2 = T.alloc_local((2,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                half_2[0:2] = T.max(T.Shuffle([half_1[T.Ramp(0, 1, 4)]], [0, 1]), T.Shuffle([half_1[T.Ramp(0, 1, 4)]], [2, 3]))
                                folded = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                folded[0] = T.max(T.Shuffle([half_2[T.Ramp(0, 1, 2)]], [0]), T.Shuffle([half_2[T.Ramp(0, 1, 2)]], [1]))
                                m_new = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                m_new[0] = T.max(m_old[0], folded[0])
                                exp2_x = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                exp2_x[0] = m_old[0] - m_new[0]
                                exp2_c = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                exp2_c[0] = T.min(T.max(exp2_x[0], T.float32(-126.0)), T.float32(128.0))
                                exp2_n = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                exp2_n[0] = T.floor(exp2_c[0])
                                exp2_r = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                exp2_r[0] = exp2_c[0] - exp2_n[0]
                                exp2_p = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                exp2_p[0] = (((((T.float32(0.00021702249999999999) * exp2_r[0] + T.float32(0.0012439688000000001)) * exp2_r[0] + T.float32(0.0096788406000000004)) * exp2_r[0] + T.float32(0.055483341200000001)) * exp2_r[0] + T.float32(0.24022983010000001)) * exp2_r[0] + T.float32(0.69314700370000004)) * exp2_r[0] + T.float32(1.0)
                                exp2 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                exp2[0] = T.Select(T.reinterpret("int32", exp2_x[0]) & 2147483647 > 2139095040, exp2_x[0], T.Select(exp2_x[0] < T.float32(-126.0), T.float32(0.0), exp2_p[0] * T.reinterpret("float32", (T.Cast("int32", exp2_n[0]) + 127) * 8388608)))
                                alpha = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                alpha[0] = exp2[0]
                                total = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                total[0:8] = T.Broadcast(T.float32(0.0), 8)
                                for step in range(steps[0]):
                                    exp2_x_1 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_x_1[0:8] = scratch_buffer[T.Ramp(s_row[0] + step * 8, 1, 8)] - T.Broadcast(m_new[0], 8)
                                    exp2_c_1 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_c_1[0:8] = T.min(T.max(exp2_x_1[T.Ramp(0, 1, 8)], T.Broadcast(T.float32(-126.0), 8)), T.Broadcast(T.float32(128.0), 8))
                                    exp2_n_1 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_n_1[0:8] = T.floor(exp2_c_1[T.Ramp(0, 1, 8)])
                                    exp2_r_1 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_r_1[0:8] = exp2_c_1[T.Ramp(0, 1, 8)] - exp2_n_1[T.Ramp(0, 1, 8)]
                                    exp2_p_1 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_p_1[0:8] = (((((T.Broadcast(T.float32(0.00021702249999999999), 8) * exp2_r_1[T.Ramp(0, 1, 8)] + T.Broadcast(T.float32(0.0012439688000000001), 8)) * exp2_r_1[T.Ramp(0, 1, 8)] + T.Broadcast(T.float32(0.0096788406000000004), 8)) * exp2_r_1[T.Ramp(0, 1, 8)] + T.Broadcast(T.float32(0.055483341200000001), 8)) * exp2_r_1[T.Ramp(0, 1, 8)] + T.Broadcast(T.float32(0.24022983010000001), 8)) * exp2_r_1[T.Ramp(0, 1, 8)] + T.Broadcast(T.float32(0.69314700370000004), 8)) * exp2_r_1[T.Ramp(0, 1, 8)] + T.Broadcast(T.float32(1.0), 8)
                                    exp2_1 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_1[0:8] = T.Select(T.reinterpret("int32x8", exp2_x_1[T.Ramp(0, 1, 8)]) & T.Broadcast(2147483647, 8) > T.Broadcast(2139095040, 8), exp2_x_1[T.Ramp(0, 1, 8)], T.Select(exp2_x_1[T.Ramp(0, 1, 8)] < T.Broadcast(T.float32(-126.0), 8), T.Broadcast(T.float32(0.0), 8), exp2_p_1[T.Ramp(0, 1, 8)] * T.reinterpret("float32x8", (T.Cast("int32x8", exp2_n_1[T.Ramp(0, 1, 8)]) + T.Broadcast(127, 8)) * T.Broadcast(8388608, 8))))
                                    scratch_buffer[s_row[0] + step * 8:s_row[0] + step * 8 + 8] = exp2_1[T.Ramp(0, 1, 8)]
                                    total[0:8] = total[T.Ramp(0, 1, 8)] + exp2_1[T.Ramp(0, 1, 8)]
                                half_3 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                half_3[0:8] = total[T.Ramp(0, 1, 8)]
                                half_4 = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                half_4[0:4] = T.Shuffle([half_3[T.Ramp(0, 1, 8)]], [0, 1, 2, 3]) + T.Shuffle([half_3[T.Ramp(0, 1, 8)]], [4, 5, 6, 7])
                                half_5 = T.alloc_local((2,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                half_5[0:2] = T.Shuffle([half_4[T.Ramp(0, 1, 4)]], [0, 1]) + T.Shuffle([half_4[T.Ramp(0, 1, 4)]], [2, 3])
                                folded_1 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                folded_1[0] = T.Shuffle([half_5[T.Ramp(0, 1, 2)]], [0]) + T.Shuffle([half_5[T.Ramp(0, 1, 2)]], [1])
                                scratch_buffer[5136 + row[0]] = scratch_buffer[5136 + row[0]] * alpha[0] + folded_1[0]
                                scratch_buffer[5120 + row[0]] = m_new[0]
                                scratch_buffer[5152 + row[0]] = alpha[0]
                                m_old_1 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                m_old_1[0] = scratch_buffer[5120 + (row[0] + 1)]
                                half_6 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                half_6[0:8] = top_1[T.Ramp(0, 1, 8)]
                                half_7 = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                half_7[0:4] = T.max(T.Shuffle([half_6[T.Ramp(0, 1, 8)]], [0, 1, 2, 3]), T.Shuffle([half_6[T.Ramp(0, 1, 8)]], [4, 5, 6, 7]))
                                half_8 = T.alloc_local((2,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                half_8[0:2] = T.max(T.Shuffle([half_7[T.Ramp(0, 1, 4)]], [0, 1]), T.Shuffle([half_7[T.Ramp(0, 1, 4)]], [2, 3]))
                                folded_2 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                folded_2[0] = T.max(T.Shuffle([half_8[T.Ramp(0, 1, 2)]], [0]), T.Shuffle([half_8[T.Ramp(0, 1, 2)]], [1]))
                                m_new_1 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                m_new_1[0] = T.max(m_old_1[0], folded_2[0])
                                exp2_x_1 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                exp2_x_1[0] = m_old_1[0] - m_new_1[0]
                                exp2_c_1 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                exp2_c_1[0] = T.min(T.max(exp2_x_1[0], T.float32(-126.0)), T.float32(128.0))
                                exp2_n_1 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                exp2_n_1[0] = T.floor(exp2_c_1[0])
                                exp2_r_1 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                exp2_r_1[0] = exp2_c_1[0] - exp2_n_1[0]
                                exp2_p_1 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                exp2_p_1[0] = (((((T.float32(0.00021702249999999999) * exp2_r_1[0] + T.float32(0.0012439688000000001)) * exp2_r_1[0] + T.float32(0.0096788406000000004)) * exp2_r_1[0] + T.float32(0.055483341200000001)) * exp2_r_1[0] + T.float32(0.24022983010000001)) * exp2_r_1[0] + T.float32(0.69314700370000004)) * exp2_r_1[0] + T.float32(1.0)
                                exp2_1 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                exp2_1[0] = T.Select(T.reinterpret("int32", exp2_x_1[0]) & 2147483647 > 2139095040, exp2_x_1[0], T.Select(exp2_x_1[0] < T.float32(-126.0), T.float32(0.0), exp2_p_1[0] * T.reinterpret("float32", (T.Cast("int32", exp2_n_1[0]) + 127) * 8388608)))
                                alpha_1 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                alpha_1[0] = exp2_1[0]
                                total_1 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                total_1[0:8] = T.Broadcast(T.float32(0.0), 8)
                                for step in range(steps[0]):
                                    exp2_x_2 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_x_2[0:8] = scratch_buffer[T.Ramp(s_row_1[0] + step * 8, 1, 8)] - T.Broadcast(m_new_1[0], 8)
                                    exp2_c_2 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_c_2[0:8] = T.min(T.max(exp2_x_2[T.Ramp(0, 1, 8)], T.Broadcast(T.float32(-126.0), 8)), T.Broadcast(T.float32(128.0), 8))
                                    exp2_n_2 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_n_2[0:8] = T.floor(exp2_c_2[T.Ramp(0, 1, 8)])
                                    exp2_r_2 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_r_2[0:8] = exp2_c_2[T.Ramp(0, 1, 8)] - exp2_n_2[T.Ramp(0, 1, 8)]
                                    exp2_p_2 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_p_2[0:8] = (((((T.Broadcast(T.float32(0.00021702249999999999), 8) * exp2_r_2[T.Ramp(0, 1, 8)] + T.Broadcast(T.float32(0.0012439688000000001), 8)) * exp2_r_2[T.Ramp(0, 1, 8)] + T.Broadcast(T.float32(0.0096788406000000004), 8)) * exp2_r_2[T.Ramp(0, 1, 8)] + T.Broadcast(T.float32(0.055483341200000001), 8)) * exp2_r_2[T.Ramp(0, 1, 8)] + T.Broadcast(T.float32(0.24022983010000001), 8)) * exp2_r_2[T.Ramp(0, 1, 8)] + T.Broadcast(T.float32(0.69314700370000004), 8)) * exp2_r_2[T.Ramp(0, 1, 8)] + T.Broadcast(T.float32(1.0), 8)
                                    exp2_2 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_2[0:8] = T.Select(T.reinterpret("int32x8", exp2_x_2[T.Ramp(0, 1, 8)]) & T.Broadcast(2147483647, 8) > T.Broadcast(2139095040, 8), exp2_x_2[T.Ramp(0, 1, 8)], T.Select(exp2_x_2[T.Ramp(0, 1, 8)] < T.Broadcast(T.float32(-126.0), 8), T.Broadcast(T.float32(0.0), 8), exp2_p_2[T.Ramp(0, 1, 8)] * T.reinterpret("float32x8", (T.Cast("int32x8", exp2_n_2[T.Ramp(0, 1, 8)]) + T.Broadcast(127, 8)) * T.Broadcast(8388608, 8))))
                                    scratch_buffer[s_row_1[0] + step * 8:s_row_1[0] + step * 8 + 8] = exp2_2[T.Ramp(0, 1, 8)]
                                    total_1[0:8] = total_1[T.Ramp(0, 1, 8)] + exp2_2[T.Ramp(0, 1, 8)]
                                half_9 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                half_9[0:8] = total_1[T.Ramp(0, 1, 8)]
                                half_10 = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                half_10[0:4] = T.Shuffle([half_9[T.Ramp(0, 1, 8)]], [0, 1, 2, 3]) + T.Shuffle([half_9[T.Ramp(0, 1, 8)]], [4, 5, 6, 7])
                                half_11 = T.alloc_local((2,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                half_11[0:2] = T.Shuffle([half_10[T.Ramp(0, 1, 4)]], [0, 1]) + T.Shuffle([half_10[T.Ramp(0, 1, 4)]], [2, 3])
                                folded_3 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                folded_3[0] = T.Shuffle([half_11[T.Ramp(0, 1, 2)]], [0]) + T.Shuffle([half_11[T.Ramp(0, 1, 2)]], [1])
                                scratch_buffer[5136 + (row[0] + 1)] = scratch_buffer[5136 + (row[0] + 1)] * alpha_1[0] + folded_3[0]
                                scratch_buffer[5120 + (row[0] + 1)] = m_new_1[0]
                                scratch_buffer[5152 + (row[0] + 1)] = alpha_1[0]
                else:
                    steps = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    steps[0] = T.Div(keys[0] + 7, 8)
                    if rows[0] < 2:
                        for row in range(rows[0]):
                            in_group = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            in_group[0] = first_row[0] + row
                            of_group = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            of_group[0] = T.Div(in_group[0], seq_q_size)
                            head = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            head[0] = h[0] + of_group[0]
                            q_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            q_row[0] = in_group[0] - of_group[0] * seq_q_size
                            s_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            s_row[0] = 4096 + row * 64
                            top = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            top[0:8] = T.Broadcast(T.float32(-1000000000000000019884624838656.0), 8)
                            for step in range(steps[0]):
                                for t in range(T.Div(row * 8, rows[0]), T.Div(row * 8, rows[0]) + (T.Div(T.min(row + 1, rows[0]) * 8, rows[0]) - T.Div(row * 8, rows[0]))):
                                    row_ahead = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    row_ahead[0] = v_base[0] + T.Cast("int64", k_first[0] + (step * 8 + t)) * v_stride_2
                                    with T.attr({"attngen.block": "prefetch"}):
                                        for line in T.unroll(4):
                                            T.call_llvm_intrin("void", "llvm.prefetch", T.address_of(v[row_ahead[0] + T.Cast("int64", line * 32)]), 0, 2, 1)
                                with T.attr({"attngen.block": "s_gemm"}):
                                    s_acc = T.alloc_local((64,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    k_rows = T.alloc_local((8,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    for t in T.unroll(8):
                                        k_rows[t] = k_base[0] + T.Cast("int64", k_first[0] + T.min(step * 8 + t, keys[0] - 1)) * k_stride_2
                                    for t in T.unroll(8):
                                        s_acc[t * 8:t * 8 + 8] = T.Broadcast(T.float32(0.0), 8)
                                    for d_step in range(16):
                                        q_vec = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                        q_vec[0:8] = scratch_buffer[T.Ramp(row * 128 + d_step * 8, 1, 8)]
                                        for t in T.unroll(8):
                                            k_part = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            k_part[0:8] = T.Cast("float32x8", k[T.Ramp(k_rows[t] + T.Cast("int64", d_step * 8), T.int64(1), 8)])
                                            s_acc[t * 8:t * 8 + 8] = s_acc[T.Ramp(t * 8, 1, 8)] + q_vec[T.Ramp(0, 1, 8)] * k_part[T.Ramp(0, 1, 8)]
                                    a = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a[0:8] = s_acc[T.Ramp(0, 1, 8)]
                                    b_1 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_1[0:8] = s_acc[T.Ramp(32, 1, 8)]
                                    a_1 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_1[0:8] = s_acc[T.Ramp(8, 1, 8)]
                                    b_2 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_2[0:8] = s_acc[T.Ramp(40, 1, 8)]
                                    a_2 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_2[0:8] = s_acc[T.Ramp(16, 1, 8)]
                                    b_3 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_3[0:8] = s_acc[T.Ramp(48, 1, 8)]
                                    a_3 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_3[0:8] = s_acc[T.Ramp(24, 1, 8)]
                                    b_4 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_4[0:8] = s_acc[T.Ramp(56, 1, 8)]
                                    a_4 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_4[0:8] = T.Shuffle([a[T.Ramp(0, 1, 8)], b_1[T.Ramp(0, 1, 8)]], [0, 1, 2, 3, 8, 9, 10, 11]) + T.Shuffle([a[T.Ramp(0, 1, 8)], b_1[T.Ramp(0, 1, 8)]], [4, 5, 6, 7, 12, 13, 14, 15])
                                    b_5 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_5[0:8] = T.Shuffle([a_2[T.Ramp(0, 1, 8)], b_3[T.Ramp(0, 1, 8)]], [0, 1, 2, 3, 8, 9, 10, 11]) + T.Shuffle([a_2[T.Ramp(0, 1, 8)], b_3[T.Ramp(0, 1, 8)]], [4, 5, 6, 7, 12, 13, 14, 15])
                                    a_5 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_5[0:8] = T.Shuffle([a_1[T.Ramp(0, 1, 8)], b_2[T.Ramp(0, 1, 8)]], [0, 1, 2, 3, 8, 9, 10, 11]) + T.Shuffle([a_1[T.Ramp(0, 1, 8)], b_2[T.Ramp(0, 1, 8)]], [4, 5, 6, 7, 12, 13, 14, 15])
                                    b_6 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_6[0:8] = T.Shuffle([a_3[T.Ramp(0, 1, 8)], b_4[T.Ramp(0, 1, 8)]], [0, 1, 2, 3, 8, 9, 10, 11]) + T.Shuffle([a_3[T.Ramp(0, 1, 8)], b_4[T.Ramp(0, 1, 8)]], [4, 5, 6, 7, 12, 13, 14, 15])
                                    a_6 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_6[0:8] = T.Shuffle([a_4[T.Ramp(0, 1, 8)], b_5[T.Ramp(0, 1, 8)]], [0, 1, 8, 9, 4, 5, 12, 13]) + T.Shuffle([a_4[T.Ramp(0, 1, 8)], b_5[T.Ramp(0, 1, 8)]], [2, 3, 10, 11, 6, 7, 14, 15])
                                    b_7 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_7[0:8] = T.Shuffle([a_5[T.Ramp(0, 1, 8)], b_6[T.Ramp(0, 1, 8)]], [0, 1, 8, 9, 4, 5, 12, 13]) + T.Shuffle([a_5[T.Ramp(0, 1, 8)], b_6[T.Ramp(0, 1, 8)]], [2, 3, 10, 11, 6, 7, 14, 15])
                                    sums = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    sums[0:8] = T.Shuffle([a_6[T.Ramp(0, 1, 8)], b_7[T.Ramp(0, 1, 8)]], [0, 8, 2, 10, 4, 12, 6, 14]) + T.Shuffle([a_6[T.Ramp(0, 1, 8)], b_7[T.Ramp(0, 1, 8)]], [1, 9, 3, 11, 5, 13, 7, 15])
                                    sums_1 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    sums_1[0:8] = T.Shuffle([sums[T.Ramp(0, 1, 8)]], [0, 1, 2, 3, 4, 5, 6, 7])
                                sums = T.Buffer((8,), scope="local", layout=None)
                                with T.attr({"attngen.block": "s_mod"}):
                                    k_lane = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    k_lane[0] = k_first[0] + step * 8
                                    k_vec = T.alloc_local((8,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    k_vec[0:8] = T.Ramp(k_lane[0], 1, 8)
                                    i_48 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    i_48[0] = k_lane[0] // 512
                                    i_49 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    i_49[0] = i_48[0] % 2
                                    i_50 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    i_50[0] = q_row[0] // 512
                                    i_51 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    i_51[0] = i_50[0] % 2
                                    i_52 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    i_52[0] = 0 - i_51[0]
                                    i_53 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    i_53[0] = i_49[0] + i_52[0]
                                    i_54 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    i_54[0] = T.max(i_53[0], 0 - i_53[0])
                                    i_55 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    i_55[0] = k_lane[0] // 256
                                    i_56 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    i_56[0] = i_55[0] % 2
                                    i_57 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    i_57[0] = q_row[0] // 256
                                    i_58 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    i_58[0] = i_57[0] % 2
                                    i_59 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    i_59[0] = 0 - i_58[0]
                                    i_60 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    i_60[0] = i_56[0] + i_59[0]
                                    i_61 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    i_61[0] = T.max(i_60[0], 0 - i_60[0])
                                    i_62 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    i_62[0] = k_lane[0] // 1024
                                    i_63 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    i_63[0] = q_row[0] // 1024
                                    i_64 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    i_64[0] = 0 - i_63[0]
                                    i_65 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    i_65[0] = i_62[0] + i_64[0]
                                    i_66 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    i_66[0] = T.max(i_65[0], 0 - i_65[0])
                                    s_masked = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    s_masked[0:8] = T.Select(k_vec[T.Ramp(0, 1, 8)] < T.Broadcast(seq_kv_size, 8) and T.Broadcast(i_54[0] <= 0 and i_61[0] <= 0 and i_66[0] <= 1, 8), sums[T.Ramp(0, 1, 8)], T.Broadcast(T.float32("-inf"), 8))
                                    scratch_buffer[s_row[0] + step * 8:s_row[0] + step * 8 + 8] = s_masked[T.Ramp(0, 1, 8)]
                                    top[0:8] = T.max(top[T.Ramp(0, 1, 8)], s_masked[T.Ramp(0, 1, 8)])
                            with T.attr({"attngen.block": "softmax"}):
                                m_old = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                m_old[0] = scratch_buffer[5120 + row]
                                half = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                half[0:8] = top[T.Ramp(0, 1, 8)]
                                half_1 = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                half_1[0:4] = T.max(T.Shuffle([half[T.Ramp(0, 1, 8)]], [0, 1, 2, 3]), T.Shuffle([half[T.Ramp(0, 1, 8)]], [4, 5, 6, 7]))
                                half_2 = T.alloc_local((2,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                half_2[0:2] = T.max(T.Shuffle([half_1[T.Ramp(0, 1, 4)]], [0, 1]), T.Shuffle([half_1[T.Ramp(0, 1, 4)]], [2, 3]))
                                folded = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                folded[0] = T.max(T.Shuffle([half_2[T.Ramp(0, 1, 2)]], [0]), T.Shuffle([half_2[T.Ramp(0, 1, 2)]], [1]))
                                m_new = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                m_new[0] = T.max(m_old[0], folded[0])
                                exp2_x = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                exp2_x[0] = m_old[0] - m_new[0]
                                exp2_c = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                exp2_c[0] = T.min(T.max(exp2_x[0], T.float32(-126.0)), T.float32(128.0))
                                exp2_n = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                exp2_n[0] = T.floor(exp2_c[0])
                                exp2_r = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                exp2_r[0] = exp2_c[0] - exp2_n[0]
                                exp2_p = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                exp2_p[0] = (((((T.float32(0.00021702249999999999) * exp2_r[0] + T.float32(0.0012439688000000001)) * exp2_r[0] + T.float32(0.0096788406000000004)) * exp2_r[0] + T.float32(0.055483341200000001)) * exp2_r[0] + T.float32(0.24022983010000001)) * exp2_r[0] + T.float32(0.69314700370000004)) * exp2_r[0] + T.float32(1.0)
                                exp2 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                exp2[0] = T.Select(T.reinterpret("int32", exp2_x[0]) & 2147483647 > 2139095040, exp2_x[0], T.Select(exp2_x[0] < T.float32(-126.0), T.float32(0.0), exp2_p[0] * T.reinterpret("float32", (T.Cast("int32", exp2_n[0]) + 127) * 8388608)))
                                alpha = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                alpha[0] = exp2[0]
                                total = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                total[0:8] = T.Broadcast(T.float32(0.0), 8)
                                for step in range(steps[0]):
                                    exp2_x_1 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_x_1[0:8] = scratch_buffer[T.Ramp(s_row[0] + step * 8, 1, 8)] - T.Broadcast(m_new[0], 8)
                                    exp2_c_1 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_c_1[0:8] = T.min(T.max(exp2_x_1[T.Ramp(0, 1, 8)], T.Broadcast(T.float32(-126.0), 8)), T.Broadcast(T.float32(128.0), 8))
                                    exp2_n_1 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_n_1[0:8] = T.floor(exp2_c_1[T.Ramp(0, 1, 8)])
                                    exp2_r_1 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_r_1[0:8] = exp2_c_1[T.Ramp(0, 1, 8)] - exp2_n_1[T.Ramp(0, 1, 8)]
                                    exp2_p_1 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_p_1[0:8] = (((((T.Broadcast(T.float32(0.00021702249999999999), 8) * exp2_r_1[T.Ramp(0, 1, 8)] + T.Broadcast(T.float32(0.0012439688000000001), 8)) * exp2_r_1[T.Ramp(0, 1, 8)] + T.Broadcast(T.float32(0.0096788406000000004), 8)) * exp2_r_1[T.Ramp(0, 1, 8)] + T.Broadcast(T.float32(0.055483341200000001), 8)) * exp2_r_1[T.Ramp(0, 1, 8)] + T.Broadcast(T.float32(0.24022983010000001), 8)) * exp2_r_1[T.Ramp(0, 1, 8)] + T.Broadcast(T.float32(0.69314700370000004), 8)) * exp2_r_1[T.Ramp(0, 1, 8)] + T.Broadcast(T.float32(1.0), 8)
                                    exp2_1 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_1[0:8] = T.Select(T.reinterpret("int32x8", exp2_x_1[T.Ramp(0, 1, 8)]) & T.Broadcast(2147483647, 8) > T.Broadcast(2139095040, 8), exp2_x_1[T.Ramp(0, 1, 8)], T.Select(exp2_x_1[T.Ramp(0, 1, 8)] < T.Broadcast(T.float32(-126.0), 8), T.Broadcast(T.float32(0.0), 8), exp2_p_1[T.Ramp(0, 1, 8)] * T.reinterpret("float32x8", (T.Cast("int32x8", exp2_n_1[T.Ramp(0, 1, 8)]) + T.Broadcast(127, 8)) * T.Broadcast(8388608, 8))))
                                    scratch_buffer[s_row[0] + step * 8:s_row[0] + step * 8 + 8] = exp2_1[T.Ramp(0, 1, 8)]
                                    total[0:8] = total[T.Ramp(0, 1, 8)] + exp2_1[T.Ramp(0, 1, 8)]
                                half_3 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                half_3[0:8] = total[T.Ramp(0, 1, 8)]
                                half_4 = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                half_4[0:4] = T.Shuffle([half_3[T.Ramp(0, 1, 8)]], [0, 1, 2, 3]) + T.Shuffle([half_3[T.Ramp(0, 1, 8)]], [4, 5, 6, 7])
                                half_5 = T.alloc_local((2,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                half_5[0:2] = T.Shuffle([half_4[T.Ramp(0, 1, 4)]], [0, 1]) + T.Shuffle([half_4[T.Ramp(0, 1, 4)]], [2, 3])
                                folded_1 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                folded_1[0] = T.Shuffle([half_5[T.Ramp(0, 1, 2)]], [0]) + T.Shuffle([half_5[T.Ramp(0, 1, 2)]], [1])
                                scratch_buffer[5136 + row] = scratch_buffer[5136 + row] * alpha[0] + folded_1[0]
                                scratch_buffer[5120 + row] = m_new[0]
                                scratch_buffer[5152 + row] = alpha[0]
                    else:
                        for pair in range(T.Div(rows[0] + 1, 2)):
                            row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            row[0] = pair * 2
                            in_group = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            in_group[0] = first_row[0] + row[0]
                            of_group = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            of_group[0] = T.Div(in_group[0], seq_q_size)
                            head = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            head[0] = h[0] + of_group[0]
                            q_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            q_row[0] = in_group[0] - of_group[0] * seq_q_size
                            in_group_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            in_group_1[0] = first_row[0] + (row[0] + 1)
                            of_group_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            of_group_1[0] = T.Div(in_group_1[0], seq_q_size)
                            head_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            head_1[0] = h[0] + of_group_1[0]
                            q_row_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            q_row_1[0] = in_group_1[0] - of_group_1[0] * seq_q_size
                            s_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            s_row[0] = 4096 + row[0] * 64
                            s_row_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            s_row_1[0] = 4096 + (row[0] + 1) * 64
                            top = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            top_1 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            top[0:8] = T.Broadcast(T.float32(-1000000000000000019884624838656.0), 8)
                            top_1[0:8] = T.Broadcast(T.float32(-1000000000000000019884624838656.0), 8)
                            for step in range(steps[0]):
                                for t in range(T.Div(row[0] * 8, rows[0]), T.Div(row[0] * 8, rows[0]) + (T.Div(T.min(row[0] * 8 + 16, rows[0] * 8), rows[0]) - T.Div(row[0] * 8, rows[0]))):
                                    row_ahead = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    row_ahead[0] = v_base[0] + T.Cast("int64", k_first[0] + (step * 8 + t)) * v_stride_2
                                    with T.attr({"attngen.block": "prefetch"}):
                                        for line in T.unroll(4):
                                            T.call_llvm_intrin("void", "llvm.prefetch", T.address_of(v[row_ahead[0] + T.Cast("int64", line * 32)]), 0, 2, 1)
                                with T.attr({"attngen.block": "s_gemm"}):
                                    s_acc = T.alloc_local((64,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    k_rows = T.alloc_local((4,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    for t in T.unroll(4):
                                        k_rows[t] = k_base[0] + T.Cast("int64", k_first[0] + T.min(step * 8 + t, keys[0] - 1)) * k_stride_2
                                    for t in T.unroll(8):
                                        s_acc[t * 8:t * 8 + 8] = T.Broadcast(T.float32(0.0), 8)
                                    for d_step in range(16):
                                        q_vec = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                        q_vec[0:8] = scratch_buffer[T.Ramp(row[0] * 128 + d_step * 8, 1, 8)]
                                        q_vec_1 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                        q_vec_1[0:8] = scratch_buffer[T.Ramp((row[0] + 1) * 128 + d_step * 8, 1, 8)]
                                        for t in T.unroll(4):
                                            k_part = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            k_part[0:8] = T.Cast("float32x8", k[T.Ramp(k_rows[t] + T.Cast("int64", d_step * 8), T.int64(1), 8)])
                                            s_acc[t * 8:t * 8 + 8] = s_acc[T.Ramp(t * 8, 1, 8)] + q_vec[T.Ramp(0, 1, 8)] * k_part[T.Ramp(0, 1, 8)]
                                            s_acc[(4 + t) * 8:(4 + t) * 8 + 8] = s_acc[T.Ramp((4 + t) * 8, 1, 8)] + q_vec_1[T.Ramp(0, 1, 8)] * k_part[T.Ramp(0, 1, 8)]
                                    a = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a[0:8] = s_acc[T.Ramp(0, 1, 8)]
                                    b_1 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_1[0:8] = s_acc[T.Ramp(32, 1, 8)]
                                    a_1 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_1[0:8] = s_acc[T.Ramp(8, 1, 8)]
                                    b_2 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_2[0:8] = s_acc[T.Ramp(40, 1, 8)]
                                    a_2 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_2[0:8] = s_acc[T.Ramp(16, 1, 8)]
                                    b_3 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_3[0:8] = s_acc[T.Ramp(48, 1, 8)]
                                    a_3 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_3[0:8] = s_acc[T.Ramp(24, 1, 8)]
                                    b_4 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_4[0:8] = s_acc[T.Ramp(56, 1, 8)]
                                    a_4 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_4[0:8] = T.Shuffle([a[T.Ramp(0, 1, 8)], b_1[T.Ramp(0, 1, 8)]], [0, 1, 2, 3, 8, 9, 10, 11]) + T.Shuffle([a[T.Ramp(0, 1, 8)], b_1[T.Ramp(0, 1, 8)]], [4, 5, 6, 7, 12, 13, 14, 15])
                                    b_5 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_5[0:8] = T.Shuffle([a_2[T.Ramp(0, 1, 8)], b_3[T.Ramp(0, 1, 8)]], [0, 1, 2, 3, 8, 9, 10, 11]) + T.Shuffle([a_2[T.Ramp(0, 1, 8)], b_3[T.Ramp(0, 1, 8)]], [4, 5, 6, 7, 12, 13, 14, 15])
                                    a_5 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_5[0:8] = T.Shuffle([a_1[T.Ramp(0, 1, 8)], b_2[T.Ramp(0, 1, 8)]], [0, 1, 2, 3, 8, 9, 10, 11]) + T.Shuffle([a_1[T.Ramp(0, 1, 8)], b_2[T.Ramp(0, 1, 8)]], [4, 5, 6, 7, 12, 13, 14, 15])
                                    b_6 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_6[0:8] = T.Shuffle([a_3[T.Ramp(0, 1, 8)], b_4[T.Ramp(0, 1, 8)]], [0, 1, 2, 3, 8, 9, 10, 11]) + T.Shuffle([a_3[T.Ramp(0, 1, 8)], b_4[T.Ramp(0, 1, 8)]], [4, 5, 6, 7, 12, 13, 14, 15])
                                    a_6 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_6[0:8] = T.Shuffle([a_4[T.Ramp(0, 1, 8)], b_5[T.Ramp(0, 1, 8)]], [0, 1, 8, 9, 4, 5, 12, 13]) + T.Shuffle([a_4[T.Ramp(0, 1, 8)], b_5[T.Ramp(0, 1, 8)]], [2, 3, 10, 11, 6, 7, 14, 15])
                                    b_7 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_7[0:8] = T.Shuffle([a_5[T.Ramp(0, 1, 8)], b_6[T.Ramp(0, 1, 8)]], [0, 1, 8, 9, 4, 5, 12, 13]) + T.Shuffle([a_5[T.Ramp(0, 1, 8)], b_6[T.Ramp(0, 1, 8)]], [2, 3, 10, 11, 6, 7, 14, 15])
                                    sums = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    sums[0:8] = T.Shuffle([a_6[T.Ramp(0, 1, 8)], b_7[T.Ramp(0, 1, 8)]], [0, 8, 2, 10, 4, 12, 6, 14]) + T.Shuffle([a_6[T.Ramp(0, 1, 8)], b_7[T.Ramp(0, 1, 8)]], [1, 9, 3, 11, 5, 13, 7, 15])
                                    sums_1 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    sums_1[0:8] = T.Shuffle([sums[T.Ramp(0, 1, 8)]], [0, 1, 2, 3, 4, 5, 6, 7])
                                    s_acc_1 = T.alloc_local((64,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    k_rows_1 = T.alloc_local((4,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    for t in T.unroll(4):
                                        k_rows_1[t] = k_base[0] + T.Cast("int64", k_first[0] + T.min(step * 8 + 4 + t, keys[0] - 1)) * k_stride_2
                                    for t in T.unroll(8):
                                        s_acc_1[t * 8:t * 8 + 8] = T.Broadcast(T.float32(0.0), 8)
                                    for d_step in range(16):
                                        q_vec = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                        q_vec[0:8] = scratch_buffer[T.Ramp(row[0] * 128 + d_step * 8, 1, 8)]
                                        q_vec_1 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                        q_vec_1[0:8] = scratch_buffer[T.Ramp((row[0] + 1) * 128 + d_step * 8, 1, 8)]
                                        for t in T.unroll(4):
                                            k_part = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            k_part[0:8] = T.Cast("float32x8", k[T.Ramp(k_rows_1[t] + T.Cast("int64", d_step * 8), T.int64(1), 8)])
                                            s_acc_1[t * 8:t * 8 + 8] = s_acc_1[T.Ramp(t * 8, 1, 8)] + q_vec[T.Ramp(0, 1, 8)] * k_part[T.Ramp(0, 1, 8)]
                                            s_acc_1[(4 + t) * 8:(4 + t) * 8 + 8] = s_acc_1[T.Ramp((4 + t) * 8, 1, 8)] + q_vec_1[T.Ramp(0, 1, 8)] * k_part[T.Ramp(0, 1, 8)]
                                    a_7 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_7[0:8] = s_acc_1[T.Ramp(0, 1, 8)]
                                    b_8 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_8[0:8] = s_acc_1[T.Ramp(32, 1, 8)]
                                    a_8 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_8[0:8] = s_acc_1[T.Ramp(8, 1, 8)]
                                    b_9 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_9[0:8] = s_acc_1[T.Ramp(40, 1, 8)]
                                    a_9 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_9[0:8] = s_acc_1[T.Ramp(16, 1, 8)]
                                    b_10 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_10[0:8] = s_acc_1[T.Ramp(48, 1, 8)]
                                    a_10 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_10[0:8] = s_acc_1[T.Ramp(24, 1, 8)]
                                    b_11 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_11[0:8] = s_acc_1[T.Ramp(56, 1, 8)]
                                    a_11 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_11[0:8] = T.Shuffle([a_7[T.Ramp(0, 1, 8)], b_8[T.Ramp(0, 1, 8)]], [0, 1, 2, 3, 8, 9, 10, 11]) + T.Shuffle([a_7[T.Ramp(0, 1, 8)], b_8[T.Ramp(0, 1, 8)]], [4, 5, 6, 7, 12, 13, 14, 15])
                                    b_12 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_12[0:8] = T.Shuffle([a_9[T.Ramp(0, 1, 8)], b_10[T.Ramp(0, 1, 8)]], [0, 1, 2, 3, 8, 9, 10, 11]) + T.Shuffle([a_9[T.Ramp(0, 1, 8)], b_10[T.Ramp(0, 1, 8)]], [4, 5, 6, 7, 12, 13, 14, 15])
                                    a_12 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_12[0:8] = T.Shuffle([a_8[T.Ramp(0, 1, 8)], b_9[T.Ramp(0, 1, 8)]], [0, 1, 2, 3, 8, 9, 10, 11]) + T.Shuffle([a_8[T.Ramp(0, 1, 8)], b_9[T.Ramp(0, 1, 8)]], [4, 5, 6, 7, 12, 13, 14, 15])
                                    b_13 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_13[0:8] = T.Shuffle([a_10[T.Ramp(0, 1, 8)], b_11[T.Ramp(0, 1, 8)]], [0, 1, 2, 3, 8, 9, 10, 11]) + T.Shuffle([a_10[T.Ramp(0, 1, 8)], b_11[T.Ramp(0, 1, 8)]], [4, 5, 6, 7, 12, 13, 14, 15])
                                    a_13 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_13[0:8] = T.Shuffle([a_11[T.Ramp(0, 1, 8)], b_12[T.Ramp(0, 1, 8)]], [0, 1, 8, 9, 4, 5, 12, 13]) + T.Shuffle([a_11[T.Ramp(0, 1, 8)], b_12[T.Ramp(0, 1, 8)]], [2, 3, 10, 11, 6, 7, 14, 15])
                                    b_14 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_14[0:8] = T.Shuffle([a_12[T.Ramp(0, 1, 8)], b_13[T.Ramp(0, 1, 8)]], [0, 1, 8, 9, 4, 5, 12, 13]) + T.Shuffle([a_12[T.Ramp(0, 1, 8)], b_13[T.Ramp(0, 1, 8)]], [2, 3, 10, 11, 6, 7, 14, 15])
                                    sums_2 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    sums_2[0:8] = T.Shuffle([a_13[T.Ramp(0, 1, 8)], b_14[T.Ramp(0, 1, 8)]], [0, 8, 2, 10, 4, 12, 6, 14]) + T.Shuffle([a_13[T.Ramp(0, 1, 8)], b_14[T.Ramp(0, 1, 8)]], [1, 9, 3, 11, 5, 13, 7, 15])
                                    sums_3 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    sums_3[0:8] = T.Shuffle([sums_2[T.Ramp(0, 1, 8)]], [0, 1, 2, 3, 4, 5, 6, 7])
                                    s = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    s[0:8] = T.Shuffle([sums_1[T.Ramp(0, 1, 8)], sums_3[T.Ramp(0, 1, 8)]], [0, 1, 2, 3, 8, 9, 10, 11])
                                    s_1 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    s_1[0:8] = T.Shuffle([sums_1[T.Ramp(0, 1, 8)], sums_3[T.Ramp(0, 1, 8)]], [4, 5, 6, 7, 12, 13, 14, 15])
                                s = T.Buffer((8,), scope="local", layout=None)
                                s_1 = T.Buffer((8,), scope="local", layout=None)
                                with T.attr({"attngen.block": "s_mod"}):
                                    k_lane = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    k_lane[0] = k_first[0] + step * 8
                                    k_vec = T.alloc_local((8,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    k_vec[0:8] = T.Ramp(k_lane[0], 1, 8)
                                    i_48 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    i_48[0] = k_lane[0] // 512
                                    i_49 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    i_49[0] = i_48[0] % 2
                                    i_50 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    i_50[0] = q_row[0] // 512
                                    i_51 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    i_51[0] = i_50[0] % 2
                                    i_52 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    i_52[0] = 0 - i_51[0]
                                    i_53 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    i_53[0] = i_49[0] + i_52[0]
                                    i_54 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    i_54[0] = T.max(i_53[0], 0 - i_53[0])
                                    i_55 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    i_55[0] = k_lane[0] // 256
                                    i_56 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    i_56[0] = i_55[0] % 2
                                    i_57 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    i_57[0] = q_row[0] // 256
                                    i_58 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    i_58[0] = i_57[0] % 2
                                    i_59 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    i_59[0] = 0 - i_58[0]
                                    i_60 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    i_60[0] = i_56[0] + i_59[0]
                                    i_61 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    i_61[0] = T.max(i_60[0], 0 - i_60[0])
                                    i_62 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    i_62[0] = k_lane[0] // 1024
                                    i_63 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    i_63[0] = q_row[0] // 1024
                                    i_64 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    i_64[0] = 0 - i_63[0]
                                    i_65 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    i_65[0] = i_62[0] + i_64[0]
                                    i_66 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    i_66[0] = T.max(i_65[0], 0 - i_65[0])
                                    s_masked = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    s_masked[0:8] = T.Select(k_vec[T.Ramp(0, 1, 8)] < T.Broadcast(seq_kv_size, 8) and T.Broadcast(i_54[0] <= 0 and i_61[0] <= 0 and i_66[0] <= 1, 8), s[T.Ramp(0, 1, 8)], T.Broadcast(T.float32("-inf"), 8))
                                    scratch_buffer[s_row[0] + step * 8:s_row[0] + step * 8 + 8] = s_masked[T.Ramp(0, 1, 8)]
                                    top[0:8] = T.max(top[T.Ramp(0, 1, 8)], s_masked[T.Ramp(0, 1, 8)])
                                    i_67 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    i_67[0] = k_lane[0] // 512
                                    i_68 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    i_68[0] = i_67[0] % 2
                                    i_69 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    i_69[0] = q_row_1[0] // 512
                                    i_70 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    i_70[0] = i_69[0] % 2
                                    i_71 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    i_71[0] = 0 - i_70[0]
                                    i_72 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    i_72[0] = i_68[0] + i_71[0]
                                    i_73 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    i_73[0] = T.max(i_72[0], 0 - i_72[0])
                                    i_74 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    i_74[0] = k_lane[0] // 256
                                    i_75 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    i_75[0] = i_74[0] % 2
                                    i_76 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    i_76[0] = q_row_1[0] // 256
                                    i_77 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    i_77[0] = i_76[0] % 2
                                    i_78 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    i_78[0] = 0 - i_77[0]
                                    i_79 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    i_79[0] = i_75[0] + i_78[0]
                                    i_80 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    i_80[0] = T.max(i_79[0], 0 - i_79[0])
                                    i_81 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    i_81[0] = k_lane[0] // 1024
                                    i_82 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    i_82[0] = q_row_1[0] // 1024
                                    i_83 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    i_83[0] = 0 - i_82[0]
                                    i_84 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    i_84[0] = i_81[0] + i_83[0]
                                    i_85 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    i_85[0] = T.max(i_84[0], 0 - i_84[0])
                                    s_masked_1 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    s_masked_1[0:8] = T.Select(k_vec[T.Ramp(0, 1, 8)] < T.Broadcast(seq_kv_size, 8) and T.Broadcast(i_73[0] <= 0 and i_80[0] <= 0 and i_85[0] <= 1, 8), s_1[T.Ramp(0, 1, 8)], T.Broadcast(T.float32("-inf"), 8))
                                    scratch_buffer[s_row_1[0] + step * 8:s_row_1[0] + step * 8 + 8] = s_masked_1[T.Ramp(0, 1, 8)]
                                    top_1[0:8] = T.max(top_1[T.Ramp(0, 1, 8)], s_masked_1[T.Ramp(0, 1, 8)])
                            with T.attr({"attngen.block": "softmax"}):
                                m_old = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                m_old[0] = scratch_buffer[5120 + row[0]]
                                half = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                half[0:8] = top[T.Ramp(0, 1, 8)]
                                half_1 = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                half_1[0:4] = T.max(T.Shuffle([half[T.Ramp(0, 1, 8)]], [0, 1, 2, 3]), T.Shuffle([half[T.Ramp(0, 1, 8)]], [4, 5, 6, 7]))
                                half_2 = T.alloc_local((2,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                half_2[0:2] = T.max(T.Shuffle([half_1[T.Ramp(0, 1, 4)]], [0, 1]), T.Shuffle([half_1[T.Ramp(0, 1, 4)]], [2, 3]))
                                folded = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                folded[0] = T.max(T.Shuffle([half_2[T.Ramp(0, 1, 2)]], [0]), T.Shuffle([half_2[T.Ramp(0, 1, 2)]], [1]))
                                m_new = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                m_new[0] = T.max(m_old[0], folded[0])
                                exp2_x = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                exp2_x[0] = m_old[0] - m_new[0]
                                exp2_c = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                exp2_c[0] = T.min(T.max(exp2_x[0], T.float32(-126.0)), T.float32(128.0))
                                exp2_n = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                exp2_n[0] = T.floor(exp2_c[0])
                                exp2_r = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                exp2_r[0] = exp2_c[0] - exp2_n[0]
                                exp2_p = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                exp2_p[0] = (((((T.float32(0.00021702249999999999) * exp2_r[0] + T.float32(0.0012439688000000001)) * exp2_r[0] + T.float32(0.0096788406000000004)) * exp2_r[0] + T.float32(0.055483341200000001)) * exp2_r[0] + T.float32(0.24022983010000001)) * exp2_r[0] + T.float32(0.69314700370000004)) * exp2_r[0] + T.float32(1.0)
                                exp2 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                exp2[0] = T.Select(T.reinterpret("int32", exp2_x[0]) & 2147483647 > 2139095040, exp2_x[0], T.Select(exp2_x[0] < T.float32(-126.0), T.float32(0.0), exp2_p[0] * T.reinterpret("float32", (T.Cast("int32", exp2_n[0]) + 127) * 8388608)))
                                alpha = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                alpha[0] = exp2[0]
                                total = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                total[0:8] = T.Broadcast(T.float32(0.0), 8)
                                for step in range(steps[0]):
                                    exp2_x_1 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_x_1[0:8] = scratch_buffer[T.Ramp(s_row[0] + step * 8, 1, 8)] - T.Broadcast(m_new[0], 8)
                                    exp2_c_1 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_c_1[0:8] = T.min(T.max(exp2_x_1[T.Ramp(0, 1, 8)], T.Broadcast(T.float32(-126.0), 8)), T.Broadcast(T.float32(128.0), 8))
                                    exp2_n_1 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_n_1[0:8] = T.floor(exp2_c_1[T.Ramp(0, 1, 8)])
                                    exp2_r_1 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_r_1[0:8] = exp2_c_1[T.Ramp(0, 1, 8)] - exp2_n_1[T.Ramp(0, 1, 8)]
                                    exp2_p_1 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_p_1[0:8] = (((((T.Broadcast(T.float32(0.00021702249999999999), 8) * exp2_r_1[T.Ramp(0, 1, 8)] + T.Broadcast(T.float32(0.0012439688000000001), 8)) * exp2_r_1[T.Ramp(0, 1, 8)] + T.Broadcast(T.float32(0.0096788406000000004), 8)) * exp2_r_1[T.Ramp(0, 1, 8)] + T.Broadcast(T.float32(0.055483341200000001), 8)) * exp2_r_1[T.Ramp(0, 1, 8)] + T.Broadcast(T.float32(0.24022983010000001), 8)) * exp2_r_1[T.Ramp(0, 1, 8)] + T.Broadcast(T.float32(0.69314700370000004), 8)) * exp2_r_1[T.Ramp(0, 1, 8)] + T.Broadcast(T.float32(1.0), 8)
                                    exp2_1 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_1[0:8] = T.Select(T.reinterpret("int32x8", exp2_x_1[T.Ramp(0, 1, 8)]) & T.Broadcast(2147483647, 8) > T.Broadcast(2139095040, 8), exp2_x_1[T.Ramp(0, 1, 8)], T.Select(exp2_x_1[T.Ramp(0, 1, 8)] < T.Broadcast(T.float32(-126.0), 8), T.Broadcast(T.float32(0.0), 8), exp2_p_1[T.Ramp(0, 1, 8)] * T.reinterpret("float32x8", (T.Cast("int32x8", exp2_n_1[T.Ramp(0, 1, 8)]) + T.Broadcast(127, 8)) * T.Broadcast(8388608, 8))))
                                    scratch_buffer[s_row[0] + step * 8:s_row[0] + step * 8 + 8] = exp2_1[T.Ramp(0, 1, 8)]
                                    total[0:8] = total[T.Ramp(0, 1, 8)] + exp2_1[T.Ramp(0, 1, 8)]
                                half_3 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                half_3[0:8] = total[T.Ramp(0, 1, 8)]
                                half_4 = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                half_4[0:4] = T.Shuffle([half_3[T.Ramp(0, 1, 8)]], [0, 1, 2, 3]) + T.Shuffle([half_3[T.Ramp(0, 1, 8)]], [4, 5, 6, 7])
                                half_5 = T.alloc_local((2,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                half_5[0:2] = T.Shuffle([half_4[T.Ramp(0, 1, 4)]], [0, 1]) + T.Shuffle([half_4[T.Ramp(0, 1, 4)]], [2, 3])
                                folded_1 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                folded_1[0] = T.Shuffle([half_5[T.Ramp(0, 1, 2)]], [0]) + T.Shuffle([half_5[T.Ramp(0, 1, 2)]], [1])
                                scratch_buffer[5136 + row[0]] = scratch_buffer[5136 + row[0]] * alpha[0] + folded_1[0]
                                scratch_buffer[5120 + row[0]] = m_new[0]
                                scratch_buffer[5152 + row[0]] = alpha[0]
                                m_old_1 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                m_old_1[0] = scratch_buffer[5120 + (row[0] + 1)]
                                half_6 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                half_6[0:8] = top_1[T.Ramp(0, 1, 8)]
                                half_7 = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                half_7[0:4] = T.max(T.Shuffle([half_6[T.Ramp(0, 1, 8)]], [0, 1, 2, 3]), T.Shuffle([half_6[T.Ramp(0, 1, 8)]], [4, 5, 6, 7]))
                                half_8 = T.alloc_local((2,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                half_8[0:2] = T.max(T.Shuffle([half_7[T.Ramp(0, 1, 4)]], [0, 1]), T.Shuffle([half_7[T.Ramp(0, 1, 4)]], [2, 3]))
                                folded_2 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                folded_2[0] = T.max(T.Shuffle([half_8[T.Ramp(0, 1, 2)]], [0]), T.Shuffle([half_8[T.Ramp(0, 1, 2)]], [1]))
                                m_new_1 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                m_new_1[0] = T.max(m_old_1[0], folded_2[0])
                                exp2_x_1 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                exp2_x_1[0] = m_old_1[0] - m_new_1[0]
                                exp2_c_1 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                exp2_c_1[0] = T.min(T.max(exp2_x_1[0], T.float32(-126.0)), T.float32(128.0))
                                exp2_n_1 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                exp2_n_1[0] = T.floor(exp2_c_1[0])
                                exp2_r_1 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                exp2_r_1[0] = exp2_c_1[0] - exp2_n_1[0]
                                exp2_p_1 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                exp2_p_1[0] = (((((T.float32(0.00021702249999999999) * exp2_r_1[0] + T.float32(0.0012439688000000001)) * exp2_r_1[0] + T.float32(0.0096788406000000004)) * exp2_r_1[0] + T.float32(0.055483341200000001)) * exp2_r_1[0] + T.float32(0.24022983010000001)) * exp2_r_1[0] + T.float32(0.69314700370000004)) * exp2_r_1[0] + T.float32(1.0)
                                exp2_1 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                exp2_1[0] = T.Select(T.reinterpret("int32", exp2_x_1[0]) & 2147483647 > 2139095040, exp2_x_1[0], T.Select(exp2_x_1[0] < T.float32(-126.0), T.float32(0.0), exp2_p_1[0] * T.reinterpret("float32", (T.Cast("int32", exp2_n_1[0]) + 127) * 8388608)))
                                alpha_1 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                alpha_1[0] = exp2_1[0]
                                total_1 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                total_1[0:8] = T.Broadcast(T.float32(0.0), 8)
                                for step in range(steps[0]):
                                    exp2_x_2 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_x_2[0:8] = scratch_buffer[T.Ramp(s_row_1[0] + step * 8, 1, 8)] - T.Broadcast(m_new_1[0], 8)
                                    exp2_c_2 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_c_2[0:8] = T.min(T.max(exp2_x_2[T.Ramp(0, 1, 8)], T.Broadcast(T.float32(-126.0), 8)), T.Broadcast(T.float32(128.0), 8))
                                    exp2_n_2 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_n_2[0:8] = T.floor(exp2_c_2[T.Ramp(0, 1, 8)])
                                    exp2_r_2 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_r_2[0:8] = exp2_c_2[T.Ramp(0, 1, 8)] - exp2_n_2[T.Ramp(0, 1, 8)]
                                    exp2_p_2 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_p_2[0:8] = (((((T.Broadcast(T.float32(0.00021702249999999999), 8) * exp2_r_2[T.Ramp(0, 1, 8)] + T.Broadcast(T.float32(0.0012439688000000001), 8)) * exp2_r_2[T.Ramp(0, 1, 8)] + T.Broadcast(T.float32(0.0096788406000000004), 8)) * exp2_r_2[T.Ramp(0, 1, 8)] + T.Broadcast(T.float32(0.055483341200000001), 8)) * exp2_r_2[T.Ramp(0, 1, 8)] + T.Broadcast(T.float32(0.24022983010000001), 8)) * exp2_r_2[T.Ramp(0, 1, 8)] + T.Broadcast(T.float32(0.69314700370000004), 8)) * exp2_r_2[T.Ramp(0, 1, 8)] + T.Broadcast(T.float32(1.0), 8)
                                    exp2_2 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_2[0:8] = T.Select(T.reinterpret("int32x8", exp2_x_2[T.Ramp(0, 1, 8)]) & T.Broadcast(2147483647, 8) > T.Broadcast(2139095040, 8), exp2_x_2[T.Ramp(0, 1, 8)], T.Select(exp2_x_2[T.Ramp(0, 1, 8)] < T.Broadcast(T.float32(-126.0), 8), T.Broadcast(T.float32(0.0), 8), exp2_p_2[T.Ramp(0, 1, 8)] * T.reinterpret("float32x8", (T.Cast("int32x8", exp2_n_2[T.Ramp(0, 1, 8)]) + T.Broadcast(127, 8)) * T.Broadcast(8388608, 8))))
                                    scratch_buffer[s_row_1[0] + step * 8:s_row_1[0] + step * 8 + 8] = exp2_2[T.Ramp(0, 1, 8)]
                                    total_1[0:8] = total_1[T.Ramp(0, 1, 8)] + exp2_2[T.Ramp(0, 1, 8)]
                                half_9 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                half_9[0:8] = total_1[T.Ramp(0, 1, 8)]
                                half_10 = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                half_10[0:4] = T.Shuffle([half_9[T.Ramp(0, 1, 8)]], [0, 1, 2, 3]) + T.Shuffle([half_9[T.Ramp(0, 1, 8)]], [4, 5, 6, 7])
                                half_11 = T.alloc_local((2,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                half_11[0:2] = T.Shuffle([half_10[T.Ramp(0, 1, 4)]], [0, 1]) + T.Shuffle([half_10[T.Ramp(0, 1, 4)]], [2, 3])
                                folded_3 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                folded_3[0] = T.Shuffle([half_11[T.Ramp(0, 1, 2)]], [0]) + T.Shuffle([half_11[T.Ramp(0, 1, 2)]], [1])
                                scratch_buffer[5136 + (row[0] + 1)] = scratch_buffer[5136 + (row[0] + 1)] * alpha_1[0] + folded_3[0]
                                scratch_buffer[5120 + (row[0] + 1)] = m_new_1[0]
                                scratch_buffer[5152 + (row[0] + 1)] = alpha_1[0]
                with T.attr({"attngen.block": "o_gemm"}):
                    if rows[0] < 3:
                        if rows[0] < 2:
                            for part, slab in T.grid(rows[0], 2):
                                row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                row[0] = part
                                first_column = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                first_column[0] = slab * 64
                                o_acc = T.alloc_local((64,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                for i_48 in T.unroll(8):
                                    o_acc[i_48 * 8:i_48 * 8 + 8] = T.Broadcast(T.float32(0.0), 8)
                                for key in range(keys[0]):
                                    if part + slab == 0:
                                        row_ahead = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                        row_ahead[0] = k_base[0] + T.Cast("int64", k_first[0] + (key + 64)) * k_stride_2
                                        with T.attr({"attngen.block": "prefetch"}):
                                            for line in T.unroll(4):
                                                T.call_llvm_intrin("void", "llvm.prefetch", T.address_of(k[row_ahead[0] + T.Cast("int64", line * 32)]), 0, 2, 1)
                                    v_row = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    v_row[0] = v_base[0] + T.Cast("int64", k_first[0] + key) * v_stride_2 + T.Cast("int64", first_column[0])
                                    for c in T.unroll(8):
                                        v_vec = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                        v_vec[0:8] = T.Cast("float32x8", v[T.Ramp(v_row[0] + T.Cast("int64", c * 8), T.int64(1), 8)])
                                        for r in T.unroll(1):
                                            o_acc[(r * 8 + c) * 8:(r * 8 + c) * 8 + 8] = o_acc[T.Ramp((r * 8 + c) * 8, 1, 8)] + T.Broadcast(scratch_buffer[4096 + (row[0] + r) * 64 + key], 8) * v_vec[T.Ramp(0, 1, 8)]
                                for r in T.unroll(1):
                                    for c in T.unroll(8):
                                        scratch_buffer[2048 + (row[0] + r) * 128 + first_column[0] + c * 8:2048 + (row[0] + r) * 128 + first_column[0] + c * 8 + 8] = scratch_buffer[T.Ramp(2048 + (row[0] + r) * 128 + first_column[0] + c * 8, 1, 8)] * T.Broadcast(scratch_buffer[5152 + row[0] + r], 8) + o_acc[T.Ramp((r * 8 + c) * 8, 1, 8)]
                        else:
                            for part, slab in T.grid(T.Div(rows[0] + 1, 2), 2):
                                row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                row[0] = part * 2
                                first_column = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                first_column[0] = slab * 64
                                o_acc = T.alloc_local((128,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                for i_48 in T.unroll(16):
                                    o_acc[i_48 * 8:i_48 * 8 + 8] = T.Broadcast(T.float32(0.0), 8)
                                for key in range(keys[0]):
                                    if part + slab == 0:
                                        row_ahead = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                        row_ahead[0] = k_base[0] + T.Cast("int64", k_first[0] + (key + 64)) * k_stride_2
                                        with T.attr({"attngen.block": "prefetch"}):
                                            for line in T.unroll(4):
                                                T.call_llvm_intrin("void", "llvm.prefetch", T.address_of(k[row_ahead[0] + T.Cast("int64", line * 32)]), 0, 2, 1)
                                    v_row = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    v_row[0] = v_base[0] + T.Cast("int64", k_first[0] + key) * v_stride_2 + T.Cast("int64", first_column[0])
                                    for c in T.unroll(8):
                                        v_vec = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                        v_vec[0:8] = T.Cast("float32x8", v[T.Ramp(v_row[0] + T.Cast("int64", c * 8), T.int64(1), 8)])
                                        for r in T.unroll(2):
                                            o_acc[(r * 8 + c) * 8:(r * 8 + c) * 8 + 8] = o_acc[T.Ramp((r * 8 + c) * 8, 1, 8)] + T.Broadcast(scratch_buffer[4096 + (row[0] + r) * 64 + key], 8) * v_vec[T.Ramp(0, 1, 8)]
                                for r in T.unroll(2):
                                    for c in T.unroll(8):
                                        scratch_buffer[2048 + (row[0] + r) * 128 + first_column[0] + c * 8:2048 + (row[0] + r) * 128 + first_column[0] + c * 8 + 8] = scratch_buffer[T.Ramp(2048 + (row[0] + r) * 128 + first_column[0] + c * 8, 1, 8)] * T.Broadcast(scratch_buffer[5152 + row[0] + r], 8) + o_acc[T.Ramp((r * 8 + c) * 8, 1, 8)]
                    else:
                        for part, slab in T.grid(T.Div(rows[0] + 3, 4), 4):
                            row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            row[0] = part * 4
                            first_column = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            first_column[0] = slab * 32
                            o_acc = T.alloc_local((128,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            for i_48 in T.unroll(16):
                                o_acc[i_48 * 8:i_48 * 8 + 8] = T.Broadcast(T.float32(0.0), 8)
                            for key in range(keys[0]):
                                if part + slab == 0:
                                    row_ahead = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    row_ahead[0] = k_base[0] + T.Cast("int64", k_first[0] + (key + 64)) * k_stride_2
                                    with T.attr({"attngen.block": "prefetch"}):
                                        for line in T.unroll(4):
                                            T.call_llvm_intrin("void", "llvm.prefetch", T.address_of(k[row_ahead[0] + T.Cast("int64", line * 32)]), 0, 2, 1)
                                v_row = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                v_row[0] = v_base[0] + T.Cast("int64", k_first[0] + key) * v_stride_2 + T.Cast("int64", first_column[0])
                                for c in T.unroll(4):
                                    v_vec = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    v_vec[0:8] = T.Cast("float32x8", v[T.Ramp(v_row[0] + T.Cast("int64", c * 8), T.int64(1), 8)])
                                    for r in T.unroll(4):
                                        o_acc[(r * 4 + c) * 8:(r * 4 + c) * 8 + 8] = o_acc[T.Ramp((r * 4 + c) * 8, 1, 8)] + T.Broadcast(scratch_buffer[4096 + (row[0] + r) * 64 + key], 8) * v_vec[T.Ramp(0, 1, 8)]
                            for r in T.unroll(4):
                                for c in T.unroll(4):
                                    scratch_buffer[2048 + (row[0] + r) * 128 + first_column[0] + c * 8:2048 + (row[0] + r) * 128 + first_column[0] + c * 8 + 8] = scratch_buffer[T.Ramp(2048 + (row[0] + r) * 128 + first_column[0] + c * 8, 1, 8)] * T.Broadcast(scratch_buffer[5152 + row[0] + r], 8) + o_acc[T.Ramp((r * 4 + c) * 8, 1, 8)]
        if chunks[0] == 1:
            T.attr({"attngen.block": "epilogue"})
            for row in range(rows[0]):
                in_group = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                in_group[0] = first_row[0] + row
                of_group = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                of_group[0] = T.Div(in_group[0], seq_q_size)
                head = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                head[0] = h[0] + of_group[0]
                q_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                q_row[0] = in_group[0] - of_group[0] * seq_q_size
                l = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                l[0] = scratch_buffer[5136 + row]
                m = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                m[0] = scratch_buffer[5120 + row]
                log2_x = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                log2_x[0] = l[0]
                log2_b = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                log2_b[0] = T.reinterpret("int32", log2_x[0]) - 1060439283
                log2_e = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                log2_e[0] = log2_b[0] >> 23
                log2_m = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                log2_m[0] = T.reinterpret("float32", (log2_b[0] & 8388607) + 1060439283)
                log2_s = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                log2_s[0] = (log2_m[0] - T.float32(1.0)) / (log2_m[0] + T.float32(1.0))
                log2_z = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                log2_z[0] = log2_s[0] * log2_s[0]
                log2 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                log2[0] = T.Select(log2_x[0] < T.float32(0.0) or T.reinterpret("int32", log2_x[0]) & 2147483647 > 2139095040, T.float32("nan"), T.Select(log2_x[0] == T.float32("inf"), log2_x[0], T.Select(log2_x[0] < T.float32(1.1754943508222875e-38), T.float32("-inf"), T.Cast("float32", log2_e[0]) + log2_s[0] * ((((T.float32(0.34070172910000002) * log2_z[0] + T.float32(0.41167470810000001)) * log2_z[0] + T.float32(0.57708352799999996)) * log2_z[0] + T.float32(0.96179670100000003)) * log2_z[0] + T.float32(2.8853900433000002)))))
                factor_1 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                factor_1[0] = T.float32(1.0) / T.Select(l[0] == T.float32(0.0), T.float32(1.0), l[0])
                lse_value = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                lse_value[0] = (m[0] + log2[0]) * T.float32(0.69314718055994529)
                out_row = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                out_row[0] = T.Cast("int64", b[0]) * out_stride_0 + T.Cast("int64", head[0]) * out_stride_1 + T.Cast("int64", q_row[0]) * out_stride_2
                for d8 in range(16):
                    out[out_row[0] + T.Cast("int64", d8 * 8):out_row[0] + T.Cast("int64", d8 * 8) + T.int64(8)] = T.Cast("float16x8", T.Select(T.Broadcast(q_row[0] < seq_q_size, 8), scratch_buffer[T.Ramp(2048 + row * 128 + d8 * 8, 1, 8)] * T.Broadcast(factor_1[0], 8), T.Broadcast(T.float32(0.0), 8)))
                if lse_given != 0:
                    lse_row = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    lse_row[0] = T.Cast("int64", b[0]) * lse_stride_0 + T.Cast("int64", head[0]) * lse_stride_1 + T.Cast("int64", q_row[0]) * lse_stride_2
                    lse[lse_row[0]] = T.Select(q_row[0] < seq_q_size, lse_value[0], T.float32("-inf"))
        else:
            T.attr({"attngen.block": "epilogue"})
            for row in range(rows[0]):
                in_group = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                in_group[0] = first_row[0] + row
                of_group = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                of_group[0] = T.Div(in_group[0], seq_q_size)
                head = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                head[0] = h[0] + of_group[0]
                q_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                q_row[0] = in_group[0] - of_group[0] * seq_q_size
                l = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                l[0] = scratch_buffer[5136 + row]
                m = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                m[0] = scratch_buffer[5120 + row]
                log2_x = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                log2_x[0] = l[0]
                log2_b = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                log2_b[0] = T.reinterpret("int32", log2_x[0]) - 1060439283
                log2_e = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                log2_e[0] = log2_b[0] >> 23
                log2_m = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                log2_m[0] = T.reinterpret("float32", (log2_b[0] & 8388607) + 1060439283)
                log2_s = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                log2_s[0] = (log2_m[0] - T.float32(1.0)) / (log2_m[0] + T.float32(1.0))
                log2_z = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                log2_z[0] = log2_s[0] * log2_s[0]
                log2 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                log2[0] = T.Select(log2_x[0] < T.float32(0.0) or T.reinterpret("int32", log2_x[0]) & 2147483647 > 2139095040, T.float32("nan"), T.Select(log2_x[0] == T.float32("inf"), log2_x[0], T.Select(log2_x[0] < T.float32(1.1754943508222875e-38), T.float32("-inf"), T.Cast("float32", log2_e[0]) + log2_s[0] * ((((T.float32(0.34070172910000002) * log2_z[0] + T.float32(0.41167470810000001)) * log2_z[0] + T.float32(0.57708352799999996)) * log2_z[0] + T.float32(0.96179670100000003)) * log2_z[0] + T.float32(2.8853900433000002)))))
                factor_1 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                factor_1[0] = T.float32(1.0) / T.Select(l[0] == T.float32(0.0), T.float32(1.0), l[0])
                lse_value = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                lse_value[0] = (m[0] + log2[0]) * T.float32(0.69314718055994529)
                partial_row = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                partial_row[0] = T.Cast("int64", b[0]) * partial_out_stride_0 + T.Cast("int64", head[0]) * partial_out_stride_1 + T.Cast("int64", q_row[0]) * partial_out_stride_2 + T.Cast("int64", chunk[0]) * partial_out_stride_3
                for d8 in range(16):
                    partial_out[partial_row[0] + T.Cast("int64", d8 * 8):partial_row[0] + T.Cast("int64", d8 * 8) + T.int64(8)] = scratch_buffer[T.Ramp(2048 + row * 128 + d8 * 8, 1, 8)] * T.Broadcast(factor_1[0], 8)
                partial_lse[T.Cast("int64", b[0]) * partial_lse_stride_0 + T.Cast("int64", head[0]) * partial_lse_stride_1 + T.Cast("int64", q_row[0]) * partial_lse_stride_2 + T.Cast("int64", chunk[0]) * partial_lse_stride_3] = lse_value[0]

# from tvm.script import tirx as T
# from tvm.tirx.layout import Axis

@T.prim_func
def attngen_combine(out_ptr: T.handle("float16", "global"), out_stride_0: T.int64, out_stride_1: T.int64, out_stride_2: T.int64, out_stride_3: T.int64, lse_ptr: T.handle("float32", "global"), lse_stride_0: T.int64, lse_stride_1: T.int64, lse_stride_2: T.int64, lse_given: T.int32, partial_lse_ptr: T.handle("float32", "global"), partial_lse_stride_0: T.int64, partial_lse_stride_1: T.int64, partial_lse_stride_2: T.int64, partial_lse_stride_3: T.int64, partial_out_ptr: T.handle("float32", "global"), partial_out_stride_0: T.int64, partial_out_stride_1: T.int64, partial_out_stride_2: T.int64, partial_out_stride_3: T.int64, partial_out_stride_4: T.int64, b_size: T.int32, hq_size: T.int32, seq_q_size: T.int32, hkv_size: T.int32, seq_kv_size: T.int32, scratch: T.handle("float32", "global"), begin: T.int32, end: T.int32):
    T.func_attr({"tirx.noalias": True})
    out = T.decl_buffer((T.int64(1099511627776),), "float16", data=out_ptr, align=1, layout=None)
    lse = T.decl_buffer((T.int64(1099511627776),), data=lse_ptr, align=1, layout=None)
    partial_lse = T.decl_buffer((T.int64(1099511627776),), data=partial_lse_ptr, align=1, layout=None)
    partial_out = T.decl_buffer((T.int64(1099511627776),), data=partial_out_ptr, align=1, layout=None)
    scratch_buffer = T.decl_buffer((T.int64(1099511627776),), data=scratch, layout=None)
    for item in range(begin, begin + (end - begin)):
        chunks = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        chunks[0] = T.Div(seq_kv_size + 511, 512)
        bh = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        bh[0] = T.Div(item, seq_q_size)
        q_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        q_row[0] = item - bh[0] * seq_q_size
        b = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        b[0] = T.Div(bh[0], hq_size)
        h = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        h[0] = bh[0] - b[0] * hq_size
        lse_row = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lse_row[0] = T.Cast("int64", b[0]) * partial_lse_stride_0 + T.Cast("int64", h[0]) * partial_lse_stride_1 + T.Cast("int64", q_row[0]) * partial_lse_stride_2
        out_row = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        out_row[0] = T.Cast("int64", b[0]) * partial_out_stride_0 + T.Cast("int64", h[0]) * partial_out_stride_1 + T.Cast("int64", q_row[0]) * partial_out_stride_2
        top = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        top[0] = T.float32(-1000000000000000019884624838656.0)
        for chunk in range(chunks[0]):
            top[0] = T.max(top[0], partial_lse[lse_row[0] + T.Cast("int64", chunk)])
        total = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        total[0] = T.float32(0.0)
        for chunk in range(chunks[0]):
            exp2_x = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            exp2_x[0] = (partial_lse[lse_row[0] + T.Cast("int64", chunk)] - top[0]) * T.float32(1.4426950408889634)
            exp2_c = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            exp2_c[0] = T.min(T.max(exp2_x[0], T.float32(-126.0)), T.float32(128.0))
            exp2_n = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            exp2_n[0] = T.floor(exp2_c[0])
            exp2_r = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            exp2_r[0] = exp2_c[0] - exp2_n[0]
            exp2_p = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            exp2_p[0] = (((((T.float32(0.00021702249999999999) * exp2_r[0] + T.float32(0.0012439688000000001)) * exp2_r[0] + T.float32(0.0096788406000000004)) * exp2_r[0] + T.float32(0.055483341200000001)) * exp2_r[0] + T.float32(0.24022983010000001)) * exp2_r[0] + T.float32(0.69314700370000004)) * exp2_r[0] + T.float32(1.0)
            exp2 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            exp2[0] = T.Select(T.reinterpret("int32", exp2_x[0]) & 2147483647 > 2139095040, exp2_x[0], T.Select(exp2_x[0] < T.float32(-126.0), T.float32(0.0), exp2_p[0] * T.reinterpret("float32", (T.Cast("int32", exp2_n[0]) + 127) * 8388608)))
            w = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            w[0] = exp2[0]
            partial_lse[lse_row[0] + T.Cast("int64", chunk)] = w[0]
            total[0] = total[0] + w[0]
        inverse = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        inverse[0] = T.float32(1.0) / T.Select(total[0] == T.float32(0.0), T.float32(1.0), total[0])
        scale = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        scale[0] = T.Select(q_row[0] < seq_q_size, inverse[0], T.float32(0.0))
        start = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        start[0] = T.Cast("int64", b[0]) * out_stride_0 + T.Cast("int64", h[0]) * out_stride_1 + T.Cast("int64", q_row[0]) * out_stride_2
        with T.attr({"attngen.block": "combine"}):
            for d in range(16):
                acc = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                acc[0:8] = T.Broadcast(T.float32(0.0), 8)
                for chunk in range(chunks[0]):
                    acc[0:8] = acc[T.Ramp(0, 1, 8)] + partial_out[T.Ramp(out_row[0] + T.Cast("int64", chunk) * partial_out_stride_3 + T.Cast("int64", d * 8), T.int64(1), 8)] * T.Broadcast(partial_lse[lse_row[0] + T.Cast("int64", chunk)], 8)
                out[start[0] + T.Cast("int64", d * 8):start[0] + T.Cast("int64", d * 8) + T.int64(8)] = T.Cast("float16x8", acc[T.Ramp(0, 1, 8)] * T.Broadcast(scale[0], 8))
        if lse_given != 0:
            log2_x = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            log2_x[0] = total[0]
            log2_b = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            log2_b[0] = T.reinterpret("int32", log2_x[0]) - 1060439283
            log2_e = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            log2_e[0] = log2_b[0] >> 23
            log2_m = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            log2_m[0] = T.reinterpret("float32", (log2_b[0] & 8388607) + 1060439283)
            log2_s = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            log2_s[0] = (log2_m[0] - T.float32(1.0)) / (log2_m[0] + T.float32(1.0))
            log2_z = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            log2_z[0] = log2_s[0] * log2_s[0]
            log2 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            log2[0] = T.Select(log2_x[0] < T.float32(0.0) or T.reinterpret("int32", log2_x[0]) & 2147483647 > 2139095040, T.float32("nan"), T.Select(log2_x[0] == T.float32("inf"), log2_x[0], T.Select(log2_x[0] < T.float32(1.1754943508222875e-38), T.float32("-inf"), T.Cast("float32", log2_e[0]) + log2_s[0] * ((((T.float32(0.34070172910000002) * log2_z[0] + T.float32(0.41167470810000001)) * log2_z[0] + T.float32(0.57708352799999996)) * log2_z[0] + T.float32(0.96179670100000003)) * log2_z[0] + T.float32(2.8853900433000002)))))
            lse[T.Cast("int64", b[0]) * lse_stride_0 + T.Cast("int64", h[0]) * lse_stride_1 + T.Cast("int64", q_row[0]) * lse_stride_2] = T.Select(q_row[0] < seq_q_size, top[0] + log2[0] * T.float32(0.69314718055994529), T.float32("-inf"))
