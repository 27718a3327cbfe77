# from tvm.script import tirx as T
# from tvm.tirx.layout import Axis

@T.prim_func
def attngen_main(q_ptr: T.handle("uint16", "global"), q_stride_0: T.int64, q_stride_1: T.int64, q_stride_2: T.int64, q_stride_3: T.int64, k_ptr: T.handle("uint16", "global"), k_stride_0: T.int64, k_stride_1: T.int64, k_stride_2: T.int64, k_stride_3: T.int64, v_ptr: T.handle("uint16", "global"), v_stride_0: T.int64, v_stride_1: T.int64, v_stride_2: T.int64, v_stride_3: T.int64, out_ptr: T.handle("uint16", "global"), out_stride_0: T.int64, out_stride_1: T.int64, out_stride_2: T.int64, out_stride_3: T.int64, scale_value: T.float32, lse_ptr: T.handle("float32", "global"), lse_stride_0: T.int64, lse_stride_1: T.int64, lse_stride_2: T.int64, lse_given: T.int32, b_size: T.int32, hq_size: T.int32, seq_q_size: T.int32, hkv_size: T.int32, seq_kv_size: T.int32, scratch: T.handle("float32", "global"), begin: T.int32, end: T.int32):
    T.func_attr({"tirx.noalias": True})
    q = T.decl_buffer((T.int64(1099511627776),), "uint16", data=q_ptr, align=1, layout=None)
    k = T.decl_buffer((T.int64(1099511627776),), "uint16", data=k_ptr, align=1, layout=None)
    v = T.decl_buffer((T.int64(1099511627776),), "uint16", data=v_ptr, align=1, layout=None)
    out = T.decl_buffer((T.int64(1099511627776),), "uint16", data=out_ptr, align=1, layout=None)
    lse = T.decl_buffer((T.int64(1099511627776),), data=lse_ptr, align=1, layout=None)
    scratch_buffer = T.decl_buffer((T.int64(1099511627776),), data=scratch, layout=None)
    with T.attr({"pragma_import_llvm": metadata["ir.StringImm"][0]}):
        items = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        items[0] = T.Div(seq_q_size + 127, 128)
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
            q_first[0] = q_block[0] * 128
            q_rows = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            q_rows[0] = T.min(seq_q_size - q_first[0], joined[0] * 128)
            q_last = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            q_last[0] = T.min(q_first[0] + q_rows[0], seq_q_size) - 1
            k_base = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            k_base[0] = T.Cast("int64", b[0]) * k_stride_0 + T.Cast("int64", kv_head[0]) * k_stride_1
            v_base = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            v_base[0] = T.Cast("int64", b[0]) * v_stride_0 + T.Cast("int64", kv_head[0]) * v_stride_1
            sub_blocks = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            sub_blocks[0] = T.Div(q_rows[0] + 63, 64)
            for sub in range(sub_blocks[0]):
                q_columns = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                q_columns[0] = sub * 6272
                with T.attr({"attngen.block": "q_pack"}):
                    for j in range(4):
                        q_rows_1 = T.alloc_local((16,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        for t in T.unroll(16):
                            q_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            q_row[0] = T.min(q_first[0] + sub * 64 + (j * 16 + t), seq_q_size - 1)
                            q_row_1 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            q_row_1[0] = T.Cast("int64", b[0]) * q_stride_0 + T.Cast("int64", h[0]) * q_stride_1 + T.Cast("int64", q_row[0]) * q_stride_2
                            q_rows_1[t] = q_row_1[0]
                        for d_step in range(2):
                            words = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            words[0:16] = T.reinterpret("float32x16", q[T.Ramp(q_rows_1[0] + T.Cast("int64", d_step * 32), T.int64(1), 32)])
                            words_1 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            words_1[0:16] = T.reinterpret("float32x16", q[T.Ramp(q_rows_1[1] + T.Cast("int64", d_step * 32), T.int64(1), 32)])
                            words_2 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            words_2[0:16] = T.reinterpret("float32x16", q[T.Ramp(q_rows_1[2] + T.Cast("int64", d_step * 32), T.int64(1), 32)])
                            words_3 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            words_3[0:16] = T.reinterpret("float32x16", q[T.Ramp(q_rows_1[3] + T.Cast("int64", d_step * 32), T.int64(1), 32)])
                            words_4 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            words_4[0:16] = T.reinterpret("float32x16", q[T.Ramp(q_rows_1[4] + T.Cast("int64", d_step * 32), T.int64(1), 32)])
                            words_5 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            words_5[0:16] = T.reinterpret("float32x16", q[T.Ramp(q_rows_1[5] + T.Cast("int64", d_step * 32), T.int64(1), 32)])
                            words_6 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            words_6[0:16] = T.reinterpret("float32x16", q[T.Ramp(q_rows_1[6] + T.Cast("int64", d_step * 32), T.int64(1), 32)])
                            words_7 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            words_7[0:16] = T.reinterpret("float32x16", q[T.Ramp(q_rows_1[7] + T.Cast("int64", d_step * 32), T.int64(1), 32)])
                            words_8 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            words_8[0:16] = T.reinterpret("float32x16", q[T.Ramp(q_rows_1[8] + T.Cast("int64", d_step * 32), T.int64(1), 32)])
                            words_9 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            words_9[0:16] = T.reinterpret("float32x16", q[T.Ramp(q_rows_1[9] + T.Cast("int64", d_step * 32), T.int64(1), 32)])
                            words_10 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            words_10[0:16] = T.reinterpret("float32x16", q[T.Ramp(q_rows_1[10] + T.Cast("int64", d_step * 32), T.int64(1), 32)])
                            words_11 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            words_11[0:16] = T.reinterpret("float32x16", q[T.Ramp(q_rows_1[11] + T.Cast("int64", d_step * 32), T.int64(1), 32)])
                            words_12 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            words_12[0:16] = T.reinterpret("float32x16", q[T.Ramp(q_rows_1[12] + T.Cast("int64", d_step * 32), T.int64(1), 32)])
                            words_13 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            words_13[0:16] = T.reinterpret("float32x16", q[T.Ramp(q_rows_1[13] + T.Cast("int64", d_step * 32), T.int64(1), 32)])
                            words_14 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            words_14[0:16] = T.reinterpret("float32x16", q[T.Ramp(q_rows_1[14] + T.Cast("int64", d_step * 32), T.int64(1), 32)])
                            words_15 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            words_15[0:16] = T.reinterpret("float32x16", q[T.Ramp(q_rows_1[15] + T.Cast("int64", d_step * 32), T.int64(1), 32)])
                            even = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even[0:16] = T.Shuffle([words[T.Ramp(0, 1, 16)], words_1[T.Ramp(0, 1, 16)]], [0, 16, 2, 18, 4, 20, 6, 22, 8, 24, 10, 26, 12, 28, 14, 30])
                            odd = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd[0:16] = T.Shuffle([words[T.Ramp(0, 1, 16)], words_1[T.Ramp(0, 1, 16)]], [1, 17, 3, 19, 5, 21, 7, 23, 9, 25, 11, 27, 13, 29, 15, 31])
                            even_1 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_1[0:16] = T.Shuffle([words_2[T.Ramp(0, 1, 16)], words_3[T.Ramp(0, 1, 16)]], [0, 16, 2, 18, 4, 20, 6, 22, 8, 24, 10, 26, 12, 28, 14, 30])
                            odd_1 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_1[0:16] = T.Shuffle([words_2[T.Ramp(0, 1, 16)], words_3[T.Ramp(0, 1, 16)]], [1, 17, 3, 19, 5, 21, 7, 23, 9, 25, 11, 27, 13, 29, 15, 31])
                            even_2 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_2[0:16] = T.Shuffle([words_4[T.Ramp(0, 1, 16)], words_5[T.Ramp(0, 1, 16)]], [0, 16, 2, 18, 4, 20, 6, 22, 8, 24, 10, 26, 12, 28, 14, 30])
                            odd_2 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_2[0:16] = T.Shuffle([words_4[T.Ramp(0, 1, 16)], words_5[T.Ramp(0, 1, 16)]], [1, 17, 3, 19, 5, 21, 7, 23, 9, 25, 11, 27, 13, 29, 15, 31])
                            even_3 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_3[0:16] = T.Shuffle([words_6[T.Ramp(0, 1, 16)], words_7[T.Ramp(0, 1, 16)]], [0, 16, 2, 18, 4, 20, 6, 22, 8, 24, 10, 26, 12, 28, 14, 30])
                            odd_3 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_3[0:16] = T.Shuffle([words_6[T.Ramp(0, 1, 16)], words_7[T.Ramp(0, 1, 16)]], [1, 17, 3, 19, 5, 21, 7, 23, 9, 25, 11, 27, 13, 29, 15, 31])
                            even_4 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_4[0:16] = T.Shuffle([words_8[T.Ramp(0, 1, 16)], words_9[T.Ramp(0, 1, 16)]], [0, 16, 2, 18, 4, 20, 6, 22, 8, 24, 10, 26, 12, 28, 14, 30])
                            odd_4 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_4[0:16] = T.Shuffle([words_8[T.Ramp(0, 1, 16)], words_9[T.Ramp(0, 1, 16)]], [1, 17, 3, 19, 5, 21, 7, 23, 9, 25, 11, 27, 13, 29, 15, 31])
                            even_5 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_5[0:16] = T.Shuffle([words_10[T.Ramp(0, 1, 16)], words_11[T.Ramp(0, 1, 16)]], [0, 16, 2, 18, 4, 20, 6, 22, 8, 24, 10, 26, 12, 28, 14, 30])
                            odd_5 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_5[0:16] = T.Shuffle([words_10[T.Ramp(0, 1, 16)], words_11[T.Ramp(0, 1, 16)]], [1, 17, 3, 19, 5, 21, 7, 23, 9, 25, 11, 27, 13, 29, 15, 31])
                            even_6 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_6[0:16] = T.Shuffle([words_12[T.Ramp(0, 1, 16)], words_13[T.Ramp(0, 1, 16)]], [0, 16, 2, 18, 4, 20, 6, 22, 8, 24, 10, 26, 12, 28, 14, 30])
                            odd_6 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_6[0:16] = T.Shuffle([words_12[T.Ramp(0, 1, 16)], words_13[T.Ramp(0, 1, 16)]], [1, 17, 3, 19, 5, 21, 7, 23, 9, 25, 11, 27, 13, 29, 15, 31])
                            even_7 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_7[0:16] = T.Shuffle([words_14[T.Ramp(0, 1, 16)], words_15[T.Ramp(0, 1, 16)]], [0, 16, 2, 18, 4, 20, 6, 22, 8, 24, 10, 26, 12, 28, 14, 30])
                            odd_7 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_7[0:16] = T.Shuffle([words_14[T.Ramp(0, 1, 16)], words_15[T.Ramp(0, 1, 16)]], [1, 17, 3, 19, 5, 21, 7, 23, 9, 25, 11, 27, 13, 29, 15, 31])
                            even_8 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_8[0:16] = T.Shuffle([even[T.Ramp(0, 1, 16)], even_1[T.Ramp(0, 1, 16)]], [0, 1, 16, 17, 4, 5, 20, 21, 8, 9, 24, 25, 12, 13, 28, 29])
                            odd_8 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_8[0:16] = T.Shuffle([even[T.Ramp(0, 1, 16)], even_1[T.Ramp(0, 1, 16)]], [2, 3, 18, 19, 6, 7, 22, 23, 10, 11, 26, 27, 14, 15, 30, 31])
                            even_9 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_9[0:16] = T.Shuffle([odd[T.Ramp(0, 1, 16)], odd_1[T.Ramp(0, 1, 16)]], [0, 1, 16, 17, 4, 5, 20, 21, 8, 9, 24, 25, 12, 13, 28, 29])
                            odd_9 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_9[0:16] = T.Shuffle([odd[T.Ramp(0, 1, 16)], odd_1[T.Ramp(0, 1, 16)]], [2, 3, 18, 19, 6, 7, 22, 23, 10, 11, 26, 27, 14, 15, 30, 31])
                            even_10 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_10[0:16] = T.Shuffle([even_2[T.Ramp(0, 1, 16)], even_3[T.Ramp(0, 1, 16)]], [0, 1, 16, 17, 4, 5, 20, 21, 8, 9, 24, 25, 12, 13, 28, 29])
                            odd_10 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_10[0:16] = T.Shuffle([even_2[T.Ramp(0, 1, 16)], even_3[T.Ramp(0, 1, 16)]], [2, 3, 18, 19, 6, 7, 22, 23, 10, 11, 26, 27, 14, 15, 30, 31])
                            even_11 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_11[0:16] = T.Shuffle([odd_2[T.Ramp(0, 1, 16)], odd_3[T.Ramp(0, 1, 16)]], [0, 1, 16, 17, 4, 5, 20, 21, 8, 9, 24, 25, 12, 13, 28, 29])
                            odd_11 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_11[0:16] = T.Shuffle([odd_2[T.Ramp(0, 1, 16)], odd_3[T.Ramp(0, 1, 16)]], [2, 3, 18, 19, 6, 7, 22, 23, 10, 11, 26, 27, 14, 15, 30, 31])
                            even_12 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_12[0:16] = T.Shuffle([even_4[T.Ramp(0, 1, 16)], even_5[T.Ramp(0, 1, 16)]], [0, 1, 16, 17, 4, 5, 20, 21, 8, 9, 24, 25, 12, 13, 28, 29])
                            odd_12 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_12[0:16] = T.Shuffle([even_4[T.Ramp(0, 1, 16)], even_5[T.Ramp(0, 1, 16)]], [2, 3, 18, 19, 6, 7, 22, 23, 10, 11, 26, 27, 14, 15, 30, 31])
                            even_13 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_13[0:16] = T.Shuffle([odd_4[T.Ramp(0, 1, 16)], odd_5[T.Ramp(0, 1, 16)]], [0, 1, 16, 17, 4, 5, 20, 21, 8, 9, 24, 25, 12, 13, 28, 29])
                            odd_13 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_13[0:16] = T.Shuffle([odd_4[T.Ramp(0, 1, 16)], odd_5[T.Ramp(0, 1, 16)]], [2, 3, 18, 19, 6, 7, 22, 23, 10, 11, 26, 27, 14, 15, 30, 31])
                            even_14 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_14[0:16] = T.Shuffle([even_6[T.Ramp(0, 1, 16)], even_7[T.Ramp(0, 1, 16)]], [0, 1, 16, 17, 4, 5, 20, 21, 8, 9, 24, 25, 12, 13, 28, 29])
                            odd_14 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_14[0:16] = T.Shuffle([even_6[T.Ramp(0, 1, 16)], even_7[T.Ramp(0, 1, 16)]], [2, 3, 18, 19, 6, 7, 22, 23, 10, 11, 26, 27, 14, 15, 30, 31])
                            even_15 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_15[0:16] = T.Shuffle([odd_6[T.Ramp(0, 1, 16)], odd_7[T.Ramp(0, 1, 16)]], [0, 1, 16, 17, 4, 5, 20, 21, 8, 9, 24, 25, 12, 13, 28, 29])
                            odd_15 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_15[0:16] = T.Shuffle([odd_6[T.Ramp(0, 1, 16)], odd_7[T.Ramp(0, 1, 16)]], [2, 3, 18, 19, 6, 7, 22, 23, 10, 11, 26, 27, 14, 15, 30, 31])
                            even_16 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_16[0:16] = T.Shuffle([even_8[T.Ramp(0, 1, 16)], even_10[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 16, 17, 18, 19, 8, 9, 10, 11, 24, 25, 26, 27])
                            odd_16 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_16[0:16] = T.Shuffle([even_8[T.Ramp(0, 1, 16)], even_10[T.Ramp(0, 1, 16)]], [4, 5, 6, 7, 20, 21, 22, 23, 12, 13, 14, 15, 28, 29, 30, 31])
                            even_17 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_17[0:16] = T.Shuffle([even_9[T.Ramp(0, 1, 16)], even_11[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 16, 17, 18, 19, 8, 9, 10, 11, 24, 25, 26, 27])
                            odd_17 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_17[0:16] = T.Shuffle([even_9[T.Ramp(0, 1, 16)], even_11[T.Ramp(0, 1, 16)]], [4, 5, 6, 7, 20, 21, 22, 23, 12, 13, 14, 15, 28, 29, 30, 31])
                            even_18 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_18[0:16] = T.Shuffle([odd_8[T.Ramp(0, 1, 16)], odd_10[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 16, 17, 18, 19, 8, 9, 10, 11, 24, 25, 26, 27])
                            odd_18 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_18[0:16] = T.Shuffle([odd_8[T.Ramp(0, 1, 16)], odd_10[T.Ramp(0, 1, 16)]], [4, 5, 6, 7, 20, 21, 22, 23, 12, 13, 14, 15, 28, 29, 30, 31])
                            even_19 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_19[0:16] = T.Shuffle([odd_9[T.Ramp(0, 1, 16)], odd_11[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 16, 17, 18, 19, 8, 9, 10, 11, 24, 25, 26, 27])
                            odd_19 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_19[0:16] = T.Shuffle([odd_9[T.Ramp(0, 1, 16)], odd_11[T.Ramp(0, 1, 16)]], [4, 5, 6, 7, 20, 21, 22, 23, 12, 13, 14, 15, 28, 29, 30, 31])
                            even_20 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_20[0:16] = T.Shuffle([even_12[T.Ramp(0, 1, 16)], even_14[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 16, 17, 18, 19, 8, 9, 10, 11, 24, 25, 26, 27])
                            odd_20 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_20[0:16] = T.Shuffle([even_12[T.Ramp(0, 1, 16)], even_14[T.Ramp(0, 1, 16)]], [4, 5, 6, 7, 20, 21, 22, 23, 12, 13, 14, 15, 28, 29, 30, 31])
                            even_21 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_21[0:16] = T.Shuffle([even_13[T.Ramp(0, 1, 16)], even_15[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 16, 17, 18, 19, 8, 9, 10, 11, 24, 25, 26, 27])
                            odd_21 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_21[0:16] = T.Shuffle([even_13[T.Ramp(0, 1, 16)], even_15[T.Ramp(0, 1, 16)]], [4, 5, 6, 7, 20, 21, 22, 23, 12, 13, 14, 15, 28, 29, 30, 31])
                            even_22 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_22[0:16] = T.Shuffle([odd_12[T.Ramp(0, 1, 16)], odd_14[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 16, 17, 18, 19, 8, 9, 10, 11, 24, 25, 26, 27])
                            odd_22 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_22[0:16] = T.Shuffle([odd_12[T.Ramp(0, 1, 16)], odd_14[T.Ramp(0, 1, 16)]], [4, 5, 6, 7, 20, 21, 22, 23, 12, 13, 14, 15, 28, 29, 30, 31])
                            even_23 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_23[0:16] = T.Shuffle([odd_13[T.Ramp(0, 1, 16)], odd_15[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 16, 17, 18, 19, 8, 9, 10, 11, 24, 25, 26, 27])
                            odd_23 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_23[0:16] = T.Shuffle([odd_13[T.Ramp(0, 1, 16)], odd_15[T.Ramp(0, 1, 16)]], [4, 5, 6, 7, 20, 21, 22, 23, 12, 13, 14, 15, 28, 29, 30, 31])
                            even_24 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_24[0:16] = T.Shuffle([even_16[T.Ramp(0, 1, 16)], even_20[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23])
                            odd_24 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_24[0:16] = T.Shuffle([even_16[T.Ramp(0, 1, 16)], even_20[T.Ramp(0, 1, 16)]], [8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31])
                            even_25 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_25[0:16] = T.Shuffle([even_17[T.Ramp(0, 1, 16)], even_21[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23])
                            odd_25 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_25[0:16] = T.Shuffle([even_17[T.Ramp(0, 1, 16)], even_21[T.Ramp(0, 1, 16)]], [8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31])
                            even_26 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_26[0:16] = T.Shuffle([even_18[T.Ramp(0, 1, 16)], even_22[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23])
                            odd_26 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_26[0:16] = T.Shuffle([even_18[T.Ramp(0, 1, 16)], even_22[T.Ramp(0, 1, 16)]], [8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31])
                            even_27 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_27[0:16] = T.Shuffle([even_19[T.Ramp(0, 1, 16)], even_23[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23])
                            odd_27 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_27[0:16] = T.Shuffle([even_19[T.Ramp(0, 1, 16)], even_23[T.Ramp(0, 1, 16)]], [8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31])
                            even_28 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_28[0:16] = T.Shuffle([odd_16[T.Ramp(0, 1, 16)], odd_20[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23])
                            odd_28 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_28[0:16] = T.Shuffle([odd_16[T.Ramp(0, 1, 16)], odd_20[T.Ramp(0, 1, 16)]], [8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31])
                            even_29 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_29[0:16] = T.Shuffle([odd_17[T.Ramp(0, 1, 16)], odd_21[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23])
                            odd_29 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_29[0:16] = T.Shuffle([odd_17[T.Ramp(0, 1, 16)], odd_21[T.Ramp(0, 1, 16)]], [8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31])
                            even_30 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_30[0:16] = T.Shuffle([odd_18[T.Ramp(0, 1, 16)], odd_22[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23])
                            odd_30 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_30[0:16] = T.Shuffle([odd_18[T.Ramp(0, 1, 16)], odd_22[T.Ramp(0, 1, 16)]], [8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31])
                            even_31 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_31[0:16] = T.Shuffle([odd_19[T.Ramp(0, 1, 16)], odd_23[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23])
                            odd_31 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_31[0:16] = T.Shuffle([odd_19[T.Ramp(0, 1, 16)], odd_23[T.Ramp(0, 1, 16)]], [8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31])
                            scratch_buffer[q_columns[0] + d_step * 16 * 64 + j * 16:q_columns[0] + d_step * 16 * 64 + j * 16 + 16] = even_24[T.Ramp(0, 1, 16)]
                            scratch_buffer[q_columns[0] + (d_step * 16 + 1) * 64 + j * 16:q_columns[0] + (d_step * 16 + 1) * 64 + j * 16 + 16] = even_25[T.Ramp(0, 1, 16)]
                            scratch_buffer[q_columns[0] + (d_step * 16 + 2) * 64 + j * 16:q_columns[0] + (d_step * 16 + 2) * 64 + j * 16 + 16] = even_26[T.Ramp(0, 1, 16)]
                            scratch_buffer[q_columns[0] + (d_step * 16 + 3) * 64 + j * 16:q_columns[0] + (d_step * 16 + 3) * 64 + j * 16 + 16] = even_27[T.Ramp(0, 1, 16)]
                            scratch_buffer[q_columns[0] + (d_step * 16 + 4) * 64 + j * 16:q_columns[0] + (d_step * 16 + 4) * 64 + j * 16 + 16] = even_28[T.Ramp(0, 1, 16)]
                            scratch_buffer[q_columns[0] + (d_step * 16 + 5) * 64 + j * 16:q_columns[0] + (d_step * 16 + 5) * 64 + j * 16 + 16] = even_29[T.Ramp(0, 1, 16)]
                            scratch_buffer[q_columns[0] + (d_step * 16 + 6) * 64 + j * 16:q_columns[0] + (d_step * 16 + 6) * 64 + j * 16 + 16] = even_30[T.Ramp(0, 1, 16)]
                            scratch_buffer[q_columns[0] + (d_step * 16 + 7) * 64 + j * 16:q_columns[0] + (d_step * 16 + 7) * 64 + j * 16 + 16] = even_31[T.Ramp(0, 1, 16)]
                            scratch_buffer[q_columns[0] + (d_step * 16 + 8) * 64 + j * 16:q_columns[0] + (d_step * 16 + 8) * 64 + j * 16 + 16] = odd_24[T.Ramp(0, 1, 16)]
                            scratch_buffer[q_columns[0] + (d_step * 16 + 9) * 64 + j * 16:q_columns[0] + (d_step * 16 + 9) * 64 + j * 16 + 16] = odd_25[T.Ramp(0, 1, 16)]
                            scratch_buffer[q_columns[0] + (d_step * 16 + 10) * 64 + j * 16:q_columns[0] + (d_step * 16 + 10) * 64 + j * 16 + 16] = odd_26[T.Ramp(0, 1, 16)]
                            scratch_buffer[q_columns[0] + (d_step * 16 + 11) * 64 + j * 16:q_columns[0] + (d_step * 16 + 11) * 64 + j * 16 + 16] = odd_27[T.Ramp(0, 1, 16)]
                            scratch_buffer[q_columns[0] + (d_step * 16 + 12) * 64 + j * 16:q_columns[0] + (d_step * 16 + 12) * 64 + j * 16 + 16] = odd_28[T.Ramp(0, 1, 16)]
                            scratch_buffer[q_columns[0] + (d_step * 16 + 13) * 64 + j * 16:q_columns[0] + (d_step * 16 + 13) * 64 + j * 16 + 16] = odd_29[T.Ramp(0, 1, 16)]
                            scratch_buffer[q_columns[0] + (d_step * 16 + 14) * 64 + j * 16:q_columns[0] + (d_step * 16 + 14) * 64 + j * 16 + 16] = odd_30[T.Ramp(0, 1, 16)]
                            scratch_buffer[q_columns[0] + (d_step * 16 + 15) * 64 + j * 16:q_columns[0] + (d_step * 16 + 15) * 64 + j * 16 + 16] = odd_31[T.Ramp(0, 1, 16)]
                for d in range(256):
                    scratch_buffer[sub * 6272 + 2048 + d * 16:sub * 6272 + 2048 + d * 16 + 16] = T.Broadcast(T.float32(0.0), 16)
                for j in T.unroll(4):
                    scratch_buffer[sub * 6272 + j * 16 + 6144:sub * 6272 + j * 16 + 6144 + 16] = T.Broadcast(T.float32(-1000000000000000019884624838656.0), 16)
                    scratch_buffer[sub * 6272 + j * 16 + 6208:sub * 6272 + j * 16 + 6208 + 16] = T.Broadcast(T.float32(0.0), 16)
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
            for k_block in range(first_block[0], first_block[0] + (last_block[0] - first_block[0])):
                k_first = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                k_first[0] = k_block * 128
                i_5 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                i_5[0] = 0 - k_first[0]
                i_6 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                i_6[0] = 0 - seq_q_size
                i_7 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                i_7[0] = i_5[0] + q_last[0]
                i_8 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                i_8[0] = i_7[0] + seq_kv_size
                i_9 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                i_9[0] = i_8[0] + i_6[0]
                if i_9[0] >= 0:
                    keys = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    keys[0] = T.min(seq_kv_size - k_first[0], 128)
                    with T.attr({"attngen.block": "v_unpack"}):
                        for row in range(T.Div(keys[0] + 1, 2)):
                            v_row = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            v_row[0] = v_base[0] + T.Cast("int64", k_first[0] + T.min(row * 2, keys[0] - 1)) * v_stride_2
                            v_row_1 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            v_row_1[0] = v_base[0] + T.Cast("int64", k_first[0] + T.min(row * 2 + 1, keys[0] - 1)) * v_stride_2
                            for part in range(4):
                                words = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                words[0:16] = T.reinterpret("float32x16", T.Shuffle([v[T.Ramp(v_row[0] + T.Cast("int64", part * 16), T.int64(1), 16)], v[T.Ramp(v_row_1[0] + T.Cast("int64", part * 16), T.int64(1), 16)]], [0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31]))
                                scratch_buffer[58368 + row * 64 + part * 16:58368 + row * 64 + part * 16 + 16] = words[T.Ramp(0, 1, 16)]
                    for sub in range(sub_blocks[0]):
                        sub_first = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        sub_first[0] = q_first[0] + sub * 64
                        sub_last = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        sub_last[0] = T.min(sub_first[0] + 64, seq_q_size) - 1
                        i_10 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        i_10[0] = 0 - k_first[0]
                        i_11 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        i_11[0] = 0 - seq_q_size
                        i_12 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        i_12[0] = i_10[0] + sub_last[0]
                        i_13 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        i_13[0] = i_12[0] + seq_kv_size
                        i_14 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        i_14[0] = i_13[0] + i_11[0]
                        if sub_first[0] < seq_q_size and i_14[0] >= 0:
                            i_15 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            i_15[0] = 0 - (T.min(k_first[0] + 128, seq_kv_size) - 1)
                            i_16 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            i_16[0] = 0 - seq_q_size
                            i_17 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            i_17[0] = i_15[0] + sub_first[0]
                            i_18 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            i_18[0] = i_17[0] + seq_kv_size
                            i_19 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            i_19[0] = i_18[0] + i_16[0]
                            columns = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            columns[0] = sub * 6272
                            begin_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            begin_1[0] = 0
                            end_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            end_1[0] = 128
                            if not (keys[0] == 128 and i_19[0] >= 0):
                                i_20 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                i_20[0] = 0 - seq_q_size
                                i_21 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                i_21[0] = sub_last[0] + seq_kv_size
                                i_22 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                i_22[0] = i_21[0] + i_20[0]
                                i_23 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                i_23[0] = i_22[0] + 1
                                i_24 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                i_24[0] = T.min(seq_kv_size, i_23[0])
                                first_block_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                first_block_1[0] = T.Div(T.max(0, 0), 4)
                                last_block_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                last_block_1[0] = T.max(T.Div(T.max(T.min(i_24[0], seq_kv_size), 0) + 3, 4), first_block_1[0])
                                begin_1[0] = T.max(T.min(first_block_1[0] * 4 - k_first[0], 128), 0)
                                end_1[0] = T.max(T.min(last_block_1[0] * 4 - k_first[0], 128), 0)
                            last = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            last[0] = end_1[0]
                            tile_max = T.alloc_local((64,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            alpha = T.alloc_local((64,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            for j in T.unroll(4):
                                tile_max[j * 16:j * 16 + 16] = T.Broadcast(T.float32(-1000000000000000019884624838656.0), 16)
                            if keys[0] == 128 and i_19[0] >= 0:
                                for i_20 in range(32):
                                    key_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    key_row[0] = i_20 * 4
                                    s_acc = T.alloc_local((256,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    s_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    s_row[0] = 50176 + i_20 * 256
                                    ahead = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    ahead[0] = k_first[0] + 128 + (sub * 32 + T.Div(key_row[0], 4))
                                    for r in T.unroll(1):
                                        row_ahead = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                        row_ahead[0] = k_base[0] + T.Cast("int64", ahead[0] + r) * k_stride_2
                                        with T.attr({"attngen.block": "prefetch"}):
                                            for line in T.unroll(2):
                                                T.call_llvm_intrin("void", "llvm.prefetch", T.address_of(k[row_ahead[0] + T.Cast("int64", line * 32)]), 0, 2, 1)
                                    for r in T.unroll(1):
                                        row_ahead = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                        row_ahead[0] = v_base[0] + T.Cast("int64", ahead[0] + r) * v_stride_2
                                        with T.attr({"attngen.block": "prefetch"}):
                                            for line in T.unroll(2):
                                                T.call_llvm_intrin("void", "llvm.prefetch", T.address_of(v[row_ahead[0] + T.Cast("int64", line * 32)]), 0, 2, 1)
                                    with T.attr({"attngen.block": "s_gemm"}):
                                        k_rows = T.alloc_local((4,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                        for r in T.unroll(4):
                                            k_row = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            k_row[0] = k_base[0] + T.Cast("int64", k_first[0] + T.min(key_row[0] + r, keys[0] - 1)) * k_stride_2
                                            k_rows[r] = k_row[0]
                                            for j in T.unroll(4):
                                                s_acc[r * 64 + j * 16:r * 64 + j * 16 + 16] = T.Broadcast(T.float32(0.0), 16)
                                        for d_outer in range(16):
                                            for d in T.unroll(2):
                                                for r in T.unroll(4):
                                                    k_rd = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                                    k_rd[0] = T.reinterpret("float32", k[T.Ramp(k_rows[r] + T.Cast("int64", (d_outer * 2 + d) * 2), T.int64(1), 2)])
                                                    for j in T.unroll(4):
                                                        s_acc[r * 64 + j * 16:r * 64 + j * 16 + 16] = T.call_pure_extern("float32x16", "multiply_add_pairs", s_acc[T.Ramp(r * 64 + j * 16, 1, 16)], scratch_buffer[T.Ramp(columns[0] + (d_outer * 2 + d) * 64 + j * 16, 1, 16)], T.Broadcast(k_rd[0], 16))
                                        for r in T.unroll(4):
                                            for j in T.unroll(4):
                                                s_acc[r * 64 + j * 16:r * 64 + j * 16 + 16] = s_acc[T.Ramp(r * 64 + j * 16, 1, 16)] * T.Broadcast(scale_value * T.float32(1.4426950408889634), 16)
                                    with T.attr({"attngen.block": "s_mod"}):
                                        for r in T.unroll(4):
                                            for j in T.unroll(4):
                                                s = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                                s[0:16] = s_acc[T.Ramp(r * 64 + j * 16, 1, 16)]
                                                k_pos = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                                k_pos[0] = k_first[0] + key_row[0] + r
                                                scratch_buffer[s_row[0] + (r * 64 + j * 16):s_row[0] + (r * 64 + j * 16) + 16] = s[T.Ramp(0, 1, 16)]
                                                tile_max[j * 16:j * 16 + 16] = T.max(tile_max[T.Ramp(j * 16, 1, 16)], s[T.Ramp(0, 1, 16)])
                            else:
                                for i_20 in range(T.Div(last[0], 4)):
                                    key_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    key_row[0] = i_20 * 4
                                    s_acc = T.alloc_local((256,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    s_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    s_row[0] = 50176 + i_20 * 256
                                    ahead = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    ahead[0] = k_first[0] + 128 + (sub * 32 + T.Div(key_row[0], 4))
                                    for r in T.unroll(1):
                                        row_ahead = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                        row_ahead[0] = k_base[0] + T.Cast("int64", ahead[0] + r) * k_stride_2
                                        with T.attr({"attngen.block": "prefetch"}):
                                            for line in T.unroll(2):
                                                T.call_llvm_intrin("void", "llvm.prefetch", T.address_of(k[row_ahead[0] + T.Cast("int64", line * 32)]), 0, 2, 1)
                                    for r in T.unroll(1):
                                        row_ahead = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                        row_ahead[0] = v_base[0] + T.Cast("int64", ahead[0] + r) * v_stride_2
                                        with T.attr({"attngen.block": "prefetch"}):
                                            for line in T.unroll(2):
                                                T.call_llvm_intrin("void", "llvm.prefetch", T.address_of(v[row_ahead[0] + T.Cast("int64", line * 32)]), 0, 2, 1)
                                    with T.attr({"attngen.block": "s_gemm"}):
                                        k_rows = T.alloc_local((4,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                        for r in T.unroll(4):
                                            k_row = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            k_row[0] = k_base[0] + T.Cast("int64", k_first[0] + T.min(key_row[0] + r, keys[0] - 1)) * k_stride_2
                                            k_rows[r] = k_row[0]
                                            for j in T.unroll(4):
                                                s_acc[r * 64 + j * 16:r * 64 + j * 16 + 16] = T.Broadcast(T.float32(0.0), 16)
                                        for d_outer in range(16):
                                            for d in T.unroll(2):
                                                for r in T.unroll(4):
                                                    k_rd = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                                    k_rd[0] = T.reinterpret("float32", k[T.Ramp(k_rows[r] + T.Cast("int64", (d_outer * 2 + d) * 2), T.int64(1), 2)])
                                                    for j in T.unroll(4):
                                                        s_acc[r * 64 + j * 16:r * 64 + j * 16 + 16] = T.call_pure_extern("float32x16", "multiply_add_pairs", s_acc[T.Ramp(r * 64 + j * 16, 1, 16)], scratch_buffer[T.Ramp(columns[0] + (d_outer * 2 + d) * 64 + j * 16, 1, 16)], T.Broadcast(k_rd[0], 16))
                                        for r in T.unroll(4):
                                            for j in T.unroll(4):
                                                s_acc[r * 64 + j * 16:r * 64 + j * 16 + 16] = s_acc[T.Ramp(r * 64 + j * 16, 1, 16)] * T.Broadcast(scale_value * T.float32(1.4426950408889634), 16)
                                    with T.attr({"attngen.block": "s_mod"}):
                                        for r in T.unroll(4):
                                            for j in T.unroll(4):
                                                s = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                                s[0:16] = s_acc[T.Ramp(r * 64 + j * 16, 1, 16)]
                                                k_pos = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                                k_pos[0] = k_first[0] + key_row[0] + r
                                                q_lane = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                                q_lane[0] = sub_first[0] + j * 16
                                                q_vec = T.alloc_local((16,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                                q_vec[0:16] = T.Ramp(q_lane[0], 1, 16)
                                                i_21 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                                i_21[0] = 0 - k_pos[0]
                                                i_22 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                                i_22[0] = 0 - seq_q_size
                                                x = T.alloc_local((16,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                                x[0:16] = T.Broadcast(i_21[0], 16) + q_vec[T.Ramp(0, 1, 16)]
                                                x_1 = T.alloc_local((16,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                                x_1[0:16] = x[T.Ramp(0, 1, 16)] + T.Broadcast(seq_kv_size, 16)
                                                x_2 = T.alloc_local((16,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                                x_2[0:16] = x_1[T.Ramp(0, 1, 16)] + T.Broadcast(i_22[0], 16)
                                                s_masked = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                                s_masked[0:16] = T.Select(T.Broadcast(k_pos[0] < seq_kv_size, 16) and x_2[T.Ramp(0, 1, 16)] >= T.Broadcast(0, 16), s[T.Ramp(0, 1, 16)], T.Broadcast(T.float32("-inf"), 16))
                                                scratch_buffer[s_row[0] + (r * 64 + j * 16):s_row[0] + (r * 64 + j * 16) + 16] = s_masked[T.Ramp(0, 1, 16)]
                                                tile_max[j * 16:j * 16 + 16] = T.max(tile_max[T.Ramp(j * 16, 1, 16)], s_masked[T.Ramp(0, 1, 16)])
                            row_max = T.alloc_local((64,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            row_sum = T.alloc_local((64,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            with T.attr({"attngen.block": "softmax"}):
                                for j in T.unroll(4):
                                    m_old = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    m_old[0:16] = scratch_buffer[T.Ramp(columns[0] + j * 16 + 6144, 1, 16)]
                                    m_new = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    m_new[0:16] = T.max(m_old[T.Ramp(0, 1, 16)], tile_max[T.Ramp(j * 16, 1, 16)])
                                    exp2_x = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_x[0:16] = m_old[T.Ramp(0, 1, 16)] - m_new[T.Ramp(0, 1, 16)]
                                    exp2_r = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_r[0:16] = T.call_llvm_pure_intrin("float32x16", "llvm.x86.avx512.mask.reduce.ps.512", exp2_x[T.Ramp(0, 1, 16)], 1, exp2_x[T.Ramp(0, 1, 16)], T.int16(-1), 4)
                                    exp2_p = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_p[0:16] = (((((T.Broadcast(T.float32(0.00021702249999999999), 16) * exp2_r[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(0.0012439688000000001), 16)) * exp2_r[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(0.0096788406000000004), 16)) * exp2_r[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(0.055483341200000001), 16)) * exp2_r[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(0.24022983010000001), 16)) * exp2_r[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(0.69314700370000004), 16)) * exp2_r[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(1.0), 16)
                                    exp2 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2[0:16] = T.call_llvm_pure_intrin("float32x16", "llvm.x86.avx512.mask.scalef.ps.512", exp2_p[T.Ramp(0, 1, 16)], exp2_x[T.Ramp(0, 1, 16)], exp2_p[T.Ramp(0, 1, 16)], T.int16(-1), 4)
                                    alpha[j * 16:j * 16 + 16] = exp2[T.Ramp(0, 1, 16)]
                                    scratch_buffer[columns[0] + j * 16 + 6144:columns[0] + j * 16 + 6144 + 16] = m_new[T.Ramp(0, 1, 16)]
                                    scratch_buffer[columns[0] + j * 16 + 6208:columns[0] + j * 16 + 6208 + 16] = scratch_buffer[T.Ramp(columns[0] + j * 16 + 6208, 1, 16)] * exp2[T.Ramp(0, 1, 16)]
                                for j in T.unroll(4):
                                    row_max[j * 16:j * 16 + 16] = scratch_buffer[T.Ramp(columns[0] + 6144 + j * 16, 1, 16)]
                                    row_sum[j * 16:j * 16 + 16] = T.Broadcast(T.float32(0.0), 16)
                                for row in range(T.Div(last[0], 2)):
                                    for j in T.unroll(4):
                                        exp2_x = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                        exp2_x[0:16] = scratch_buffer[T.Ramp(50176 + row * 2 * 64 + j * 16, 1, 16)] - row_max[T.Ramp(j * 16, 1, 16)]
                                        exp2_r = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                        exp2_r[0:16] = T.call_llvm_pure_intrin("float32x16", "llvm.x86.avx512.mask.reduce.ps.512", exp2_x[T.Ramp(0, 1, 16)], 1, exp2_x[T.Ramp(0, 1, 16)], T.int16(-1), 4)
                                        exp2_p = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                        exp2_p[0:16] = (((T.Broadcast(T.float32(0.0135341678), 16) * exp2_r[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(0.052011460799999999), 16)) * exp2_r[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(0.24144275679999999), 16)) * exp2_r[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(0.69300383450000003), 16)) * exp2_r[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(1.0000025934000001), 16)
                                        exp2 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                        exp2[0:16] = T.call_llvm_pure_intrin("float32x16", "llvm.x86.avx512.mask.scalef.ps.512", exp2_p[T.Ramp(0, 1, 16)], exp2_x[T.Ramp(0, 1, 16)], exp2_p[T.Ramp(0, 1, 16)], T.int16(-1), 4)
                                        row_sum[j * 16:j * 16 + 16] = row_sum[T.Ramp(j * 16, 1, 16)] + exp2[T.Ramp(0, 1, 16)]
                                        exp2_x_1 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                        exp2_x_1[0:16] = scratch_buffer[T.Ramp(50176 + (row * 2 + 1) * 64 + j * 16, 1, 16)] - row_max[T.Ramp(j * 16, 1, 16)]
                                        exp2_r_1 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                        exp2_r_1[0:16] = T.call_llvm_pure_intrin("float32x16", "llvm.x86.avx512.mask.reduce.ps.512", exp2_x_1[T.Ramp(0, 1, 16)], 1, exp2_x_1[T.Ramp(0, 1, 16)], T.int16(-1), 4)
                                        exp2_p_1 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                        exp2_p_1[0:16] = (((T.Broadcast(T.float32(0.0135341678), 16) * exp2_r_1[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(0.052011460799999999), 16)) * exp2_r_1[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(0.24144275679999999), 16)) * exp2_r_1[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(0.69300383450000003), 16)) * exp2_r_1[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(1.0000025934000001), 16)
                                        exp2_1 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                        exp2_1[0:16] = T.call_llvm_pure_intrin("float32x16", "llvm.x86.avx512.mask.scalef.ps.512", exp2_p_1[T.Ramp(0, 1, 16)], exp2_x_1[T.Ramp(0, 1, 16)], exp2_p_1[T.Ramp(0, 1, 16)], T.int16(-1), 4)
                                        row_sum[j * 16:j * 16 + 16] = row_sum[T.Ramp(j * 16, 1, 16)] + exp2_1[T.Ramp(0, 1, 16)]
                                        scratch_buffer[50176 + row * 64 + j * 16:50176 + row * 64 + j * 16 + 16] = T.reinterpret("float32x16", T.reinterpret("uint32x16", exp2[T.Ramp(0, 1, 16)]) + T.Broadcast(T.uint32(32768), 16) >> T.Broadcast(T.uint32(16), 16) | T.reinterpret("uint32x16", exp2_1[T.Ramp(0, 1, 16)]) + T.Broadcast(T.uint32(32768), 16) & T.Broadcast(T.uint32(4294901760), 16))
                                for j in T.unroll(4):
                                    scratch_buffer[columns[0] + 6208 + j * 16:columns[0] + 6208 + j * 16 + 16] = scratch_buffer[T.Ramp(columns[0] + 6208 + j * 16, 1, 16)] + row_sum[T.Ramp(j * 16, 1, 16)]
                            if T.min(last[0], keys[0]) == 128:
                                T.attr({"attngen.block": "o_gemm"})
                                for db in range(16):
                                    o_acc = T.alloc_local((256,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    o_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    o_row[0] = columns[0] + 2048 + db * 256
                                    for r in T.unroll(4):
                                        for j in T.unroll(4):
                                            o_acc[r * 64 + j * 16:r * 64 + j * 16 + 16] = T.Broadcast(T.float32(0.0), 16)
                                    for key_outer in range(32):
                                        for key in T.unroll(2):
                                            v_row = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            v_row[0] = T.Cast("int64", 58368 + (key_outer * 2 + key) * 64) + T.Cast("int64", db * 4)
                                            for r in T.unroll(4):
                                                v_kr = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                                v_kr[0] = scratch_buffer[v_row[0] + T.Cast("int64", r)]
                                                for j in T.unroll(4):
                                                    o_acc[r * 64 + j * 16:r * 64 + j * 16 + 16] = T.call_pure_extern("float32x16", "multiply_add_pairs", o_acc[T.Ramp(r * 64 + j * 16, 1, 16)], scratch_buffer[T.Ramp(50176 + (key_outer * 2 + key) * 64 + j * 16, 1, 16)], T.Broadcast(v_kr[0], 16))
                                    for r in T.unroll(4):
                                        for j in T.unroll(4):
                                            scratch_buffer[o_row[0] + (r * 64 + j * 16):o_row[0] + (r * 64 + j * 16) + 16] = scratch_buffer[T.Ramp(o_row[0] + (r * 64 + j * 16), 1, 16)] * alpha[T.Ramp(j * 16, 1, 16)] + o_acc[T.Ramp(r * 64 + j * 16, 1, 16)]
                                            o_acc[r * 64 + j * 16:r * 64 + j * 16 + 16] = T.Broadcast(T.float32(0.0), 16)
                            else:
                                T.attr({"attngen.block": "o_gemm"})
                                for db in range(16):
                                    o_acc = T.alloc_local((256,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    o_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    o_row[0] = columns[0] + 2048 + db * 256
                                    for r in T.unroll(4):
                                        for j in T.unroll(4):
                                            o_acc[r * 64 + j * 16:r * 64 + j * 16 + 16] = T.Broadcast(T.float32(0.0), 16)
                                            scratch_buffer[o_row[0] + (r * 64 + j * 16):o_row[0] + (r * 64 + j * 16) + 16] = scratch_buffer[T.Ramp(o_row[0] + (r * 64 + j * 16), 1, 16)] * alpha[T.Ramp(j * 16, 1, 16)]
                                    chains = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    chains[0] = T.Div(T.Div(T.min(last[0], keys[0]) + 1, 2), 16)
                                    for chain in range(chains[0]):
                                        first_key = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                        first_key[0] = chain * 16
                                        for key_outer in range(8):
                                            for key in T.unroll(2):
                                                v_row = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                                v_row[0] = T.Cast("int64", 58368 + (first_key[0] + key_outer * 2 + key) * 64) + T.Cast("int64", db * 4)
                                                for r in T.unroll(4):
                                                    v_kr = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                                    v_kr[0] = scratch_buffer[v_row[0] + T.Cast("int64", r)]
                                                    for j in T.unroll(4):
                                                        o_acc[r * 64 + j * 16:r * 64 + j * 16 + 16] = T.call_pure_extern("float32x16", "multiply_add_pairs", o_acc[T.Ramp(r * 64 + j * 16, 1, 16)], scratch_buffer[T.Ramp(50176 + (first_key[0] + key_outer * 2 + key) * 64 + j * 16, 1, 16)], T.Broadcast(v_kr[0], 16))
                                        for r in T.unroll(4):
                                            for j in T.unroll(4):
                                                scratch_buffer[o_row[0] + (r * 64 + j * 16):o_row[0] + (r * 64 + j * 16) + 16] = scratch_buffer[T.Ramp(o_row[0] + (r * 64 + j * 16), 1, 16)] + o_acc[T.Ramp(r * 64 + j * 16, 1, 16)]
                                                o_acc[r * 64 + j * 16:r * 64 + j * 16 + 16] = T.Broadcast(T.float32(0.0), 16)
                                    rest = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    rest[0] = chains[0] * 16
                                    for key_outer in range(T.Div(T.min(last[0], keys[0]) + 1, 2) - rest[0]):
                                        for key in T.unroll(1):
                                            v_row = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            v_row[0] = T.Cast("int64", 58368 + (rest[0] + key_outer + key) * 64) + T.Cast("int64", db * 4)
                                            for r in T.unroll(4):
                                                v_kr = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                                v_kr[0] = scratch_buffer[v_row[0] + T.Cast("int64", r)]
                                                for j in T.unroll(4):
                                                    o_acc[r * 64 + j * 16:r * 64 + j * 16 + 16] = T.call_pure_extern("float32x16", "multiply_add_pairs", o_acc[T.Ramp(r * 64 + j * 16, 1, 16)], scratch_buffer[T.Ramp(50176 + (rest[0] + key_outer + key) * 64 + j * 16, 1, 16)], T.Broadcast(v_kr[0], 16))
                                    for r in T.unroll(4):
                                        for j in T.unroll(4):
                                            scratch_buffer[o_row[0] + (r * 64 + j * 16):o_row[0] + (r * 64 + j * 16) + 16] = scratch_buffer[T.Ramp(o_row[0] + (r * 64 + j * 16), 1, 16)] + o_acc[T.Ramp(r * 64 + j * 16, 1, 16)]
                                            o_acc[r * 64 + j * 16:r * 64 + j * 16 + 16] = T.Broadcast(T.float32(0.0), 16)
            for sub in range(sub_blocks[0]):
                columns = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                columns[0] = sub * 6272
                sub_first = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                sub_first[0] = q_first[0] + sub * 64
                for j in T.unroll(4):
                    l = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    l[0:16] = scratch_buffer[T.Ramp(columns[0] + j * 16 + 6208, 1, 16)]
                    m = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    m[0:16] = scratch_buffer[T.Ramp(columns[0] + j * 16 + 6144, 1, 16)]
                    log2_x = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    log2_x[0:16] = l[T.Ramp(0, 1, 16)]
                    log2_b = T.alloc_local((16,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    log2_b[0:16] = T.reinterpret("int32x16", log2_x[T.Ramp(0, 1, 16)]) - T.Broadcast(1060439283, 16)
                    log2_e = T.alloc_local((16,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    log2_e[0:16] = log2_b[T.Ramp(0, 1, 16)] >> T.Broadcast(23, 16)
                    log2_m = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    log2_m[0:16] = T.reinterpret("float32x16", (log2_b[T.Ramp(0, 1, 16)] & T.Broadcast(8388607, 16)) + T.Broadcast(1060439283, 16))
                    log2_s = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    log2_s[0:16] = (log2_m[T.Ramp(0, 1, 16)] - T.Broadcast(T.float32(1.0), 16)) / (log2_m[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(1.0), 16))
                    log2_z = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    log2_z[0:16] = log2_s[T.Ramp(0, 1, 16)] * log2_s[T.Ramp(0, 1, 16)]
                    log2 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    log2[0:16] = T.Select(log2_x[T.Ramp(0, 1, 16)] < T.Broadcast(T.float32(0.0), 16) or T.reinterpret("int32x16", log2_x[T.Ramp(0, 1, 16)]) & T.Broadcast(2147483647, 16) > T.Broadcast(2139095040, 16), T.Broadcast(T.float32("nan"), 16), T.Select(log2_x[T.Ramp(0, 1, 16)] == T.Broadcast(T.float32("inf"), 16), log2_x[T.Ramp(0, 1, 16)], T.Select(log2_x[T.Ramp(0, 1, 16)] < T.Broadcast(T.float32(1.1754943508222875e-38), 16), T.Broadcast(T.float32("-inf"), 16), T.Cast("float32x16", log2_e[T.Ramp(0, 1, 16)]) + log2_s[T.Ramp(0, 1, 16)] * ((((T.Broadcast(T.float32(0.34070172910000002), 16) * log2_z[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(0.41167470810000001), 16)) * log2_z[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(0.57708352799999996), 16)) * log2_z[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(0.96179670100000003), 16)) * log2_z[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(2.8853900433000002), 16)))))
                    scratch_buffer[columns[0] + j * 16 + 6208:columns[0] + j * 16 + 6208 + 16] = T.Broadcast(T.float32(1.0), 16) / T.Select(l[T.Ramp(0, 1, 16)] == T.Broadcast(T.float32(0.0), 16), T.Broadcast(T.float32(1.0), 16), l[T.Ramp(0, 1, 16)])
                    scratch_buffer[columns[0] + j * 16 + 6144:columns[0] + j * 16 + 6144 + 16] = (m[T.Ramp(0, 1, 16)] + log2[T.Ramp(0, 1, 16)]) * T.Broadcast(T.float32(0.69314718055994529), 16)
                with T.attr({"attngen.block": "epilogue"}):
                    for j in range(4):
                        factor = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        factor[0:16] = scratch_buffer[T.Ramp(columns[0] + j * 16 + 6208, 1, 16)]
                        vector_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        vector_row[0] = sub_first[0] + j * 16
                        first_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        first_row[0] = sub_first[0] + j * 16
                        rows_left = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        rows_left[0] = seq_q_size - first_row[0]
                        out_rows = T.alloc_local((16,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        for t in T.unroll(16):
                            out_row = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            out_row[0] = T.Cast("int64", b[0]) * out_stride_0 + T.Cast("int64", h[0]) * out_stride_1 + T.Cast("int64", first_row[0] + t) * out_stride_2
                            out_rows[t] = out_row[0]
                        for square in range(4):
                            first_column = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            first_column[0] = square * 16
                            column = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            column[0:16] = scratch_buffer[T.Ramp(columns[0] + j * 16 + 2048 + first_column[0] * 64, 1, 16)] * factor[T.Ramp(0, 1, 16)]
                            column_1 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            column_1[0:16] = scratch_buffer[T.Ramp(columns[0] + j * 16 + 2048 + (first_column[0] + 1) * 64, 1, 16)] * factor[T.Ramp(0, 1, 16)]
                            column_2 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            column_2[0:16] = scratch_buffer[T.Ramp(columns[0] + j * 16 + 2048 + (first_column[0] + 2) * 64, 1, 16)] * factor[T.Ramp(0, 1, 16)]
                            column_3 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            column_3[0:16] = scratch_buffer[T.Ramp(columns[0] + j * 16 + 2048 + (first_column[0] + 3) * 64, 1, 16)] * factor[T.Ramp(0, 1, 16)]
                            column_4 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            column_4[0:16] = scratch_buffer[T.Ramp(columns[0] + j * 16 + 2048 + (first_column[0] + 4) * 64, 1, 16)] * factor[T.Ramp(0, 1, 16)]
                            column_5 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            column_5[0:16] = scratch_buffer[T.Ramp(columns[0] + j * 16 + 2048 + (first_column[0] + 5) * 64, 1, 16)] * factor[T.Ramp(0, 1, 16)]
                            column_6 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            column_6[0:16] = scratch_buffer[T.Ramp(columns[0] + j * 16 + 2048 + (first_column[0] + 6) * 64, 1, 16)] * factor[T.Ramp(0, 1, 16)]
                            column_7 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            column_7[0:16] = scratch_buffer[T.Ramp(columns[0] + j * 16 + 2048 + (first_column[0] + 7) * 64, 1, 16)] * factor[T.Ramp(0, 1, 16)]
                            column_8 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            column_8[0:16] = scratch_buffer[T.Ramp(columns[0] + j * 16 + 2048 + (first_column[0] + 8) * 64, 1, 16)] * factor[T.Ramp(0, 1, 16)]
                            column_9 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            column_9[0:16] = scratch_buffer[T.Ramp(columns[0] + j * 16 + 2048 + (first_column[0] + 9) * 64, 1, 16)] * factor[T.Ramp(0, 1, 16)]
                            column_10 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            column_10[0:16] = scratch_buffer[T.Ramp(columns[0] + j * 16 + 2048 + (first_column[0] + 10) * 64, 1, 16)] * factor[T.Ramp(0, 1, 16)]
                            column_11 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            column_11[0:16] = scratch_buffer[T.Ramp(columns[0] + j * 16 + 2048 + (first_column[0] + 11) * 64, 1, 16)] * factor[T.Ramp(0, 1, 16)]
                            column_12 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            column_12[0:16] = scratch_buffer[T.Ramp(columns[0] + j * 16 + 2048 + (first_column[0] + 12) * 64, 1, 16)] * factor[T.Ramp(0, 1, 16)]
                            column_13 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            column_13[0:16] = scratch_buffer[T.Ramp(columns[0] + j * 16 + 2048 + (first_column[0] + 13) * 64, 1, 16)] * factor[T.Ramp(0, 1, 16)]
                            column_14 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            column_14[0:16] = scratch_buffer[T.Ramp(columns[0] + j * 16 + 2048 + (first_column[0] + 14) * 64, 1, 16)] * factor[T.Ramp(0, 1, 16)]
                            column_15 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            column_15[0:16] = scratch_buffer[T.Ramp(columns[0] + j * 16 + 2048 + (first_column[0] + 15) * 64, 1, 16)] * factor[T.Ramp(0, 1, 16)]
                            even = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even[0:16] = T.Shuffle([column[T.Ramp(0, 1, 16)], column_1[T.Ramp(0, 1, 16)]], [0, 16, 2, 18, 4, 20, 6, 22, 8, 24, 10, 26, 12, 28, 14, 30])
                            odd = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd[0:16] = T.Shuffle([column[T.Ramp(0, 1, 16)], column_1[T.Ramp(0, 1, 16)]], [1, 17, 3, 19, 5, 21, 7, 23, 9, 25, 11, 27, 13, 29, 15, 31])
                            even_1 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_1[0:16] = T.Shuffle([column_2[T.Ramp(0, 1, 16)], column_3[T.Ramp(0, 1, 16)]], [0, 16, 2, 18, 4, 20, 6, 22, 8, 24, 10, 26, 12, 28, 14, 30])
                            odd_1 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_1[0:16] = T.Shuffle([column_2[T.Ramp(0, 1, 16)], column_3[T.Ramp(0, 1, 16)]], [1, 17, 3, 19, 5, 21, 7, 23, 9, 25, 11, 27, 13, 29, 15, 31])
                            even_2 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_2[0:16] = T.Shuffle([column_4[T.Ramp(0, 1, 16)], column_5[T.Ramp(0, 1, 16)]], [0, 16, 2, 18, 4, 20, 6, 22, 8, 24, 10, 26, 12, 28, 14, 30])
                            odd_2 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_2[0:16] = T.Shuffle([column_4[T.Ramp(0, 1, 16)], column_5[T.Ramp(0, 1, 16)]], [1, 17, 3, 19, 5, 21, 7, 23, 9, 25, 11, 27, 13, 29, 15, 31])
                            even_3 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_3[0:16] = T.Shuffle([column_6[T.Ramp(0, 1, 16)], column_7[T.Ramp(0, 1, 16)]], [0, 16, 2, 18, 4, 20, 6, 22, 8, 24, 10, 26, 12, 28, 14, 30])
                            odd_3 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_3[0:16] = T.Shuffle([column_6[T.Ramp(0, 1, 16)], column_7[T.Ramp(0, 1, 16)]], [1, 17, 3, 19, 5, 21, 7, 23, 9, 25, 11, 27, 13, 29, 15, 31])
                            even_4 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_4[0:16] = T.Shuffle([column_8[T.Ramp(0, 1, 16)], column_9[T.Ramp(0, 1, 16)]], [0, 16, 2, 18, 4, 20, 6, 22, 8, 24, 10, 26, 12, 28, 14, 30])
                            odd_4 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_4[0:16] = T.Shuffle([column_8[T.Ramp(0, 1, 16)], column_9[T.Ramp(0, 1, 16)]], [1, 17, 3, 19, 5, 21, 7, 23, 9, 25, 11, 27, 13, 29, 15, 31])
                            even_5 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_5[0:16] = T.Shuffle([column_10[T.Ramp(0, 1, 16)], column_11[T.Ramp(0, 1, 16)]], [0, 16, 2, 18, 4, 20, 6, 22, 8, 24, 10, 26, 12, 28, 14, 30])
                            odd_5 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_5[0:16] = T.Shuffle([column_10[T.Ramp(0, 1, 16)], column_11[T.Ramp(0, 1, 16)]], [1, 17, 3, 19, 5, 21, 7, 23, 9, 25, 11, 27, 13, 29, 15, 31])
                            even_6 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_6[0:16] = T.Shuffle([column_12[T.Ramp(0, 1, 16)], column_13[T.Ramp(0, 1, 16)]], [0, 16, 2, 18, 4, 20, 6, 22, 8, 24, 10, 26, 12, 28, 14, 30])
                            odd_6 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_6[0:16] = T.Shuffle([column_12[T.Ramp(0, 1, 16)], column_13[T.Ramp(0, 1, 16)]], [1, 17, 3, 19, 5, 21, 7, 23, 9, 25, 11, 27, 13, 29, 15, 31])
                            even_7 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_7[0:16] = T.Shuffle([column_14[T.Ramp(0, 1, 16)], column_15[T.Ramp(0, 1, 16)]], [0, 16, 2, 18, 4, 20, 6, 22, 8, 24, 10, 26, 12, 28, 14, 30])
                            odd_7 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_7[0:16] = T.Shuffle([column_14[T.Ramp(0, 1, 16)], column_15[T.Ramp(0, 1, 16)]], [1, 17, 3, 19, 5, 21, 7, 23, 9, 25, 11, 27, 13, 29, 15, 31])
                            even_8 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_8[0:16] = T.Shuffle([even[T.Ramp(0, 1, 16)], even_1[T.Ramp(0, 1, 16)]], [0, 1, 16, 17, 4, 5, 20, 21, 8, 9, 24, 25, 12, 13, 28, 29])
                            odd_8 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_8[0:16] = T.Shuffle([even[T.Ramp(0, 1, 16)], even_1[T.Ramp(0, 1, 16)]], [2, 3, 18, 19, 6, 7, 22, 23, 10, 11, 26, 27, 14, 15, 30, 31])
                            even_9 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_9[0:16] = T.Shuffle([odd[T.Ramp(0, 1, 16)], odd_1[T.Ramp(0, 1, 16)]], [0, 1, 16, 17, 4, 5, 20, 21, 8, 9, 24, 25, 12, 13, 28, 29])
                            odd_9 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_9[0:16] = T.Shuffle([odd[T.Ramp(0, 1, 16)], odd_1[T.Ramp(0, 1, 16)]], [2, 3, 18, 19, 6, 7, 22, 23, 10, 11, 26, 27, 14, 15, 30, 31])
                            even_10 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_10[0:16] = T.Shuffle([even_2[T.Ramp(0, 1, 16)], even_3[T.Ramp(0, 1, 16)]], [0, 1, 16, 17, 4, 5, 20, 21, 8, 9, 24, 25, 12, 13, 28, 29])
                            odd_10 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_10[0:16] = T.Shuffle([even_2[T.Ramp(0, 1, 16)], even_3[T.Ramp(0, 1, 16)]], [2, 3, 18, 19, 6, 7, 22, 23, 10, 11, 26, 27, 14, 15, 30, 31])
                            even_11 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_11[0:16] = T.Shuffle([odd_2[T.Ramp(0, 1, 16)], odd_3[T.Ramp(0, 1, 16)]], [0, 1, 16, 17, 4, 5, 20, 21, 8, 9, 24, 25, 12, 13, 28, 29])
                            odd_11 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_11[0:16] = T.Shuffle([odd_2[T.Ramp(0, 1, 16)], odd_3[T.Ramp(0, 1, 16)]], [2, 3, 18, 19, 6, 7, 22, 23, 10, 11, 26, 27, 14, 15, 30, 31])
                            even_12 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_12[0:16] = T.Shuffle([even_4[T.Ramp(0, 1, 16)], even_5[T.Ramp(0, 1, 16)]], [0, 1, 16, 17, 4, 5, 20, 21, 8, 9, 24, 25, 12, 13, 28, 29])
                            odd_12 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_12[0:16] = T.Shuffle([even_4[T.Ramp(0, 1, 16)], even_5[T.Ramp(0, 1, 16)]], [2, 3, 18, 19, 6, 7, 22, 23, 10, 11, 26, 27, 14, 15, 30, 31])
                            even_13 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_13[0:16] = T.Shuffle([odd_4[T.Ramp(0, 1, 16)], odd_5[T.Ramp(0, 1, 16)]], [0, 1, 16, 17, 4, 5, 20, 21, 8, 9, 24, 25, 12, 13, 28, 29])
                            odd_13 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_13[0:16] = T.Shuffle([odd_4[T.Ramp(0, 1, 16)], odd_5[T.Ramp(0, 1, 16)]], [2, 3, 18, 19, 6, 7, 22, 23, 10, 11, 26, 27, 14, 15, 30, 31])
                            even_14 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_14[0:16] = T.Shuffle([even_6[T.Ramp(0, 1, 16)], even_7[T.Ramp(0, 1, 16)]], [0, 1, 16, 17, 4, 5, 20, 21, 8, 9, 24, 25, 12, 13, 28, 29])
                            odd_14 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_14[0:16] = T.Shuffle([even_6[T.Ramp(0, 1, 16)], even_7[T.Ramp(0, 1, 16)]], [2, 3, 18, 19, 6, 7, 22, 23, 10, 11, 26, 27, 14, 15, 30, 31])
                            even_15 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_15[0:16] = T.Shuffle([odd_6[T.Ramp(0, 1, 16)], odd_7[T.Ramp(0, 1, 16)]], [0, 1, 16, 17, 4, 5, 20, 21, 8, 9, 24, 25, 12, 13, 28, 29])
                            odd_15 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_15[0:16] = T.Shuffle([odd_6[T.Ramp(0, 1, 16)], odd_7[T.Ramp(0, 1, 16)]], [2, 3, 18, 19, 6, 7, 22, 23, 10, 11, 26, 27, 14, 15, 30, 31])
                            even_16 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_16[0:16] = T.Shuffle([even_8[T.Ramp(0, 1, 16)], even_10[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 16, 17, 18, 19, 8, 9, 10, 11, 24, 25, 26, 27])
                            odd_16 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_16[0:16] = T.Shuffle([even_8[T.Ramp(0, 1, 16)], even_10[T.Ramp(0, 1, 16)]], [4, 5, 6, 7, 20, 21, 22, 23, 12, 13, 14, 15, 28, 29, 30, 31])
                            even_17 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_17[0:16] = T.Shuffle([even_9[T.Ramp(0, 1, 16)], even_11[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 16, 17, 18, 19, 8, 9, 10, 11, 24, 25, 26, 27])
                            odd_17 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_17[0:16] = T.Shuffle([even_9[T.Ramp(0, 1, 16)], even_11[T.Ramp(0, 1, 16)]], [4, 5, 6, 7, 20, 21, 22, 23, 12, 13, 14, 15, 28, 29, 30, 31])
                            even_18 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_18[0:16] = T.Shuffle([odd_8[T.Ramp(0, 1, 16)], odd_10[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 16, 17, 18, 19, 8, 9, 10, 11, 24, 25, 26, 27])
                            odd_18 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_18[0:16] = T.Shuffle([odd_8[T.Ramp(0, 1, 16)], odd_10[T.Ramp(0, 1, 16)]], [4, 5, 6, 7, 20, 21, 22, 23, 12, 13, 14, 15, 28, 29, 30, 31])
                            even_19 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_19[0:16] = T.Shuffle([odd_9[T.Ramp(0, 1, 16)], odd_11[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 16, 17, 18, 19, 8, 9, 10, 11, 24, 25, 26, 27])
                            odd_19 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_19[0:16] = T.Shuffle([odd_9[T.Ramp(0, 1, 16)], odd_11[T.Ramp(0, 1, 16)]], [4, 5, 6, 7, 20, 21, 22, 23, 12, 13, 14, 15, 28, 29, 30, 31])
                            even_20 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_20[0:16] = T.Shuffle([even_12[T.Ramp(0, 1, 16)], even_14[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 16, 17, 18, 19, 8, 9, 10, 11, 24, 25, 26, 27])
                            odd_20 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_20[0:16] = T.Shuffle([even_12[T.Ramp(0, 1, 16)], even_14[T.Ramp(0, 1, 16)]], [4, 5, 6, 7, 20, 21, 22, 23, 12, 13, 14, 15, 28, 29, 30, 31])
                            even_21 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_21[0:16] = T.Shuffle([even_13[T.Ramp(0, 1, 16)], even_15[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 16, 17, 18, 19, 8, 9, 10, 11, 24, 25, 26, 27])
                            odd_21 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_21[0:16] = T.Shuffle([even_13[T.Ramp(0, 1, 16)], even_15[T.Ramp(0, 1, 16)]], [4, 5, 6, 7, 20, 21, 22, 23, 12, 13, 14, 15, 28, 29, 30, 31])
                            even_22 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_22[0:16] = T.Shuffle([odd_12[T.Ramp(0, 1, 16)], odd_14[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 16, 17, 18, 19, 8, 9, 10, 11, 24, 25, 26, 27])
                            odd_22 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_22[0:16] = T.Shuffle([odd_12[T.Ramp(0, 1, 16)], odd_14[T.Ramp(0, 1, 16)]], [4, 5, 6, 7, 20, 21, 22, 23, 12, 13, 14, 15, 28, 29, 30, 31])
                            even_23 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_23[0:16] = T.Shuffle([odd_13[T.Ramp(0, 1, 16)], odd_15[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 16, 17, 18, 19, 8, 9, 10, 11, 24, 25, 26, 27])
                            odd_23 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_23[0:16] = T.Shuffle([odd_13[T.Ramp(0, 1, 16)], odd_15[T.Ramp(0, 1, 16)]], [4, 5, 6, 7, 20, 21, 22, 23, 12, 13, 14, 15, 28, 29, 30, 31])
                            even_24 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_24[0:16] = T.Shuffle([even_16[T.Ramp(0, 1, 16)], even_20[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23])
                            odd_24 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_24[0:16] = T.Shuffle([even_16[T.Ramp(0, 1, 16)], even_20[T.Ramp(0, 1, 16)]], [8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31])
                            even_25 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_25[0:16] = T.Shuffle([even_17[T.Ramp(0, 1, 16)], even_21[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23])
                            odd_25 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_25[0:16] = T.Shuffle([even_17[T.Ramp(0, 1, 16)], even_21[T.Ramp(0, 1, 16)]], [8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31])
                            even_26 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_26[0:16] = T.Shuffle([even_18[T.Ramp(0, 1, 16)], even_22[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23])
                            odd_26 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_26[0:16] = T.Shuffle([even_18[T.Ramp(0, 1, 16)], even_22[T.Ramp(0, 1, 16)]], [8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31])
                            even_27 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_27[0:16] = T.Shuffle([even_19[T.Ramp(0, 1, 16)], even_23[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23])
                            odd_27 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_27[0:16] = T.Shuffle([even_19[T.Ramp(0, 1, 16)], even_23[T.Ramp(0, 1, 16)]], [8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31])
                            even_28 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_28[0:16] = T.Shuffle([odd_16[T.Ramp(0, 1, 16)], odd_20[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23])
                            odd_28 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_28[0:16] = T.Shuffle([odd_16[T.Ramp(0, 1, 16)], odd_20[T.Ramp(0, 1, 16)]], [8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31])
                            even_29 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_29[0:16] = T.Shuffle([odd_17[T.Ramp(0, 1, 16)], odd_21[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23])
                            odd_29 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_29[0:16] = T.Shuffle([odd_17[T.Ramp(0, 1, 16)], odd_21[T.Ramp(0, 1, 16)]], [8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31])
                            even_30 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_30[0:16] = T.Shuffle([odd_18[T.Ramp(0, 1, 16)], odd_22[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23])
                            odd_30 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_30[0:16] = T.Shuffle([odd_18[T.Ramp(0, 1, 16)], odd_22[T.Ramp(0, 1, 16)]], [8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31])
                            even_31 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_31[0:16] = T.Shuffle([odd_19[T.Ramp(0, 1, 16)], odd_23[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23])
                            odd_31 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_31[0:16] = T.Shuffle([odd_19[T.Ramp(0, 1, 16)], odd_23[T.Ramp(0, 1, 16)]], [8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31])
                            bf16_x = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            bf16_x[0:16] = even_24[T.Ramp(0, 1, 16)]
                            bf16_b = T.alloc_local((16,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            bf16_b[0:16] = T.reinterpret("uint32x16", bf16_x[T.Ramp(0, 1, 16)])
                            out_part = T.alloc_local((16,), "uint16", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            out_part[0:16] = T.Cast("uint16x16", T.Select(T.reinterpret("int32x16", bf16_x[T.Ramp(0, 1, 16)]) & T.Broadcast(2147483647, 16) > T.Broadcast(2139095040, 16), bf16_b[T.Ramp(0, 1, 16)] >> T.Broadcast(T.uint32(16), 16) | T.Broadcast(T.uint32(64), 16), bf16_b[T.Ramp(0, 1, 16)] + T.Broadcast(T.uint32(32767), 16) + (bf16_b[T.Ramp(0, 1, 16)] >> T.Broadcast(T.uint32(16), 16) & T.Broadcast(T.uint32(1), 16)) >> T.Broadcast(T.uint32(16), 16)))
                            if rows_left[0] > 0:
                                out[out_rows[0] + T.Cast("int64", first_column[0]):out_rows[0] + T.Cast("int64", first_column[0]) + T.int64(16)] = out_part[T.Ramp(0, 1, 16)]
                            bf16_x_1 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            bf16_x_1[0:16] = even_25[T.Ramp(0, 1, 16)]
                            bf16_b_1 = T.alloc_local((16,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            bf16_b_1[0:16] = T.reinterpret("uint32x16", bf16_x_1[T.Ramp(0, 1, 16)])
                            out_part_1 = T.alloc_local((16,), "uint16", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            out_part_1[0:16] = T.Cast("uint16x16", T.Select(T.reinterpret("int32x16", bf16_x_1[T.Ramp(0, 1, 16)]) & T.Broadcast(2147483647, 16) > T.Broadcast(2139095040, 16), bf16_b_1[T.Ramp(0, 1, 16)] >> T.Broadcast(T.uint32(16), 16) | T.Broadcast(T.uint32(64), 16), bf16_b_1[T.Ramp(0, 1, 16)] + T.Broadcast(T.uint32(32767), 16) + (bf16_b_1[T.Ramp(0, 1, 16)] >> T.Broadcast(T.uint32(16), 16) & T.Broadcast(T.uint32(1), 16)) >> T.Broadcast(T.uint32(16), 16)))
                            if rows_left[0] > 1:
                                out[out_rows[1] + T.Cast("int64", first_column[0]):out_rows[1] + T.Cast("int64", first_column[0]) + T.int64(16)] = out_part_1[T.Ramp(0, 1, 16)]
                            bf16_x_2 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            bf16_x_2[0:16] = even_26[T.Ramp(0, 1, 16)]
                            bf16_b_2 = T.alloc_local((16,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            bf16_b_2[0:16] = T.reinterpret("uint32x16", bf16_x_2[T.Ramp(0, 1, 16)])
                            out_part_2 = T.alloc_local((16,), "uint16", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            out_part_2[0:16] = T.Cast("uint16x16", T.Select(T.reinterpret("int32x16", bf16_x_2[T.Ramp(0, 1, 16)]) & T.Broadcast(2147483647, 16) > T.Broadcast(2139095040, 16), bf16_b_2[T.Ramp(0, 1, 16)] >> T.Broadcast(T.uint32(16), 16) | T.Broadcast(T.uint32(64), 16), bf16_b_2[T.Ramp(0, 1, 16)] + T.Broadcast(T.uint32(32767), 16) + (bf16_b_2[T.Ramp(0, 1, 16)] >> T.Broadcast(T.uint32(16), 16) & T.Broadcast(T.uint32(1), 16)) >> T.Broadcast(T.uint32(16), 16)))
                            if rows_left[0] > 2:
                                out[out_rows[2] + T.Cast("int64", first_column[0]):out_rows[2] + T.Cast("int64", first_column[0]) + T.int64(16)] = out_part_2[T.Ramp(0, 1, 16)]
                            bf16_x_3 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            bf16_x_3[0:16] = even_27[T.Ramp(0, 1, 16)]
                            bf16_b_3 = T.alloc_local((16,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            bf16_b_3[0:16] = T.reinterpret("uint32x16", bf16_x_3[T.Ramp(0, 1, 16)])
                            out_part_3 = T.alloc_local((16,), "uint16", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            out_part_3[0:16] = T.Cast("uint16x16", T.Select(T.reinterpret("int32x16", bf16_x_3[T.Ramp(0, 1, 16)]) & T.Broadcast(2147483647, 16) > T.Broadcast(2139095040, 16), bf16_b_3[T.Ramp(0, 1, 16)] >> T.Broadcast(T.uint32(16), 16) | T.Broadcast(T.uint32(64), 16), bf16_b_3[T.Ramp(0, 1, 16)] + T.Broadcast(T.uint32(32767), 16) + (bf16_b_3[T.Ramp(0, 1, 16)] >> T.Broadcast(T.uint32(16), 16) & T.Broadcast(T.uint32(1), 16)) >> T.Broadcast(T.uint32(16), 16)))
                            if rows_left[0] > 3:
                                out[out_rows[3] + T.Cast("int64", first_column[0]):out_rows[3] + T.Cast("int64", first_column[0]) + T.int64(16)] = out_part_3[T.Ramp(0, 1, 16)]
                            bf16_x_4 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            bf16_x_4[0:16] = even_28[T.Ramp(0, 1, 16)]
                            bf16_b_4 = T.alloc_local((16,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            bf16_b_4[0:16] = T.reinterpret("uint32x16", bf16_x_4[T.Ramp(0, 1, 16)])
                            out_part_4 = T.alloc_local((16,), "uint16", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            out_part_4[0:16] = T.Cast("uint16x16", T.Select(T.reinterpret("int32x16", bf16_x_4[T.Ramp(0, 1, 16)]) & T.Broadcast(2147483647, 16) > T.Broadcast(2139095040, 16), bf16_b_4[T.Ramp(0, 1, 16)] >> T.Broadcast(T.uint32(16), 16) | T.Broadcast(T.uint32(64), 16), bf16_b_4[T.Ramp(0, 1, 16)] + T.Broadcast(T.uint32(32767), 16) + (bf16_b_4[T.Ramp(0, 1, 16)] >> T.Broadcast(T.uint32(16), 16) & T.Broadcast(T.uint32(1), 16)) >> T.Broadcast(T.uint32(16), 16)))
                            if rows_left[0] > 4:
                                out[out_rows[4] + T.Cast("int64", first_column[0]):out_rows[4] + T.Cast("int64", first_column[0]) + T.int64(16)] = out_part_4[T.Ramp(0, 1, 16)]
                            bf16_x_5 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            bf16_x_5[0:16] = even_29[T.Ramp(0, 1, 16)]
                            bf16_b_5 = T.alloc_local((16,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            bf16_b_5[0:16] = T.reinterpret("uint32x16", bf16_x_5[T.Ramp(0, 1, 16)])
                            out_part_5 = T.alloc_local((16,), "uint16", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            out_part_5[0:16] = T.Cast("uint16x16", T.Select(T.reinterpret("int32x16", bf16_x_5[T.Ramp(0, 1, 16)]) & T.Broadcast(2147483647, 16) > T.Broadcast(2139095040, 16), bf16_b_5[T.Ramp(0, 1, 16)] >> T.Broadcast(T.uint32(16), 16) | T.Broadcast(T.uint32(64), 16), bf16_b_5[T.Ramp(0, 1, 16)] + T.Broadcast(T.uint32(32767), 16) + (bf16_b_5[T.Ramp(0, 1, 16)] >> T.Broadcast(T.uint32(16), 16) & T.Broadcast(T.uint32(1), 16)) >> T.Broadcast(T.uint32(16), 16)))
                            if rows_left[0] > 5:
                                out[out_rows[5] + T.Cast("int64", first_column[0]):out_rows[5] + T.Cast("int64", first_column[0]) + T.int64(16)] = out_part_5[T.Ramp(0, 1, 16)]
                            bf16_x_6 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            bf16_x_6[0:16] = even_30[T.Ramp(0, 1, 16)]
                            bf16_b_6 = T.alloc_local((16,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            bf16_b_6[0:16] = T.reinterpret("uint32x16", bf16_x_6[T.Ramp(0, 1, 16)])
                            out_part_6 = T.alloc_local((16,), "uint16", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            out_part_6[0:16] = T.Cast("uint16x16", T.Select(T.reinterpret("int32x16", bf16_x_6[T.Ramp(0, 1, 16)]) & T.Broadcast(2147483647, 16) > T.Broadcast(2139095040, 16), bf16_b_6[T.Ramp(0, 1, 16)] >> T.Broadcast(T.uint32(16), 16) | T.Broadcast(T.uint32(64), 16), bf16_b_6[T.Ramp(0, 1, 16)] + T.Broadcast(T.uint32(32767), 16) + (bf16_b_6[T.Ramp(0, 1, 16)] >> T.Broadcast(T.uint32(16), 16) & T.Broadcast(T.uint32(1), 16)) >> T.Broadcast(T.uint32(16), 16)))
                            if rows_left[0] > 6:
                                out[out_rows[6] + T.Cast("int64", first_column[0]):out_rows[6] + T.Cast("int64", first_column[0]) + T.int64(16)] = out_part_6[T.Ramp(0, 1, 16)]
                            bf16_x_7 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            bf16_x_7[0:16] = even_31[T.Ramp(0, 1, 16)]
                            bf16_b_7 = T.alloc_local((16,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            bf16_b_7[0:16] = T.reinterpret("uint32x16", bf16_x_7[T.Ramp(0, 1, 16)])
                            out_part_7 = T.alloc_local((16,), "uint16", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            out_part_7[0:16] = T.Cast("uint16x16", T.Select(T.reinterpret("int32x16", bf16_x_7[T.Ramp(0, 1, 16)]) & T.Broadcast(2147483647, 16) > T.Broadcast(2139095040, 16), bf16_b_7[T.Ramp(0, 1, 16)] >> T.Broadcast(T.uint32(16), 16) | T.Broadcast(T.uint32(64), 16), bf16_b_7[T.Ramp(0, 1, 16)] + T.Broadcast(T.uint32(32767), 16) + (bf16_b_7[T.Ramp(0, 1, 16)] >> T.Broadcast(T.uint32(16), 16) & T.Broadcast(T.uint32(1), 16)) >> T.Broadcast(T.uint32(16), 16)))
                            if rows_left[0] > 7:
                                out[out_rows[7] + T.Cast("int64", first_column[0]):out_rows[7] + T.Cast("int64", first_column[0]) + T.int64(16)] = out_part_7[T.Ramp(0, 1, 16)]
                            bf16_x_8 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            bf16_x_8[0:16] = odd_24[T.Ramp(0, 1, 16)]
                            bf16_b_8 = T.alloc_local((16,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            bf16_b_8[0:16] = T.reinterpret("uint32x16", bf16_x_8[T.Ramp(0, 1, 16)])
                            out_part_8 = T.alloc_local((16,), "uint16", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            out_part_8[0:16] = T.Cast("uint16x16", T.Select(T.reinterpret("int32x16", bf16_x_8[T.Ramp(0, 1, 16)]) & T.Broadcast(2147483647, 16) > T.Broadcast(2139095040, 16), bf16_b_8[T.Ramp(0, 1, 16)] >> T.Broadcast(T.uint32(16), 16) | T.Broadcast(T.uint32(64), 16), bf16_b_8[T.Ramp(0, 1, 16)] + T.Broadcast(T.uint32(32767), 16) + (bf16_b_8[T.Ramp(0, 1, 16)] >> T.Broadcast(T.uint32(16), 16) & T.Broadcast(T.uint32(1), 16)) >> T.Broadcast(T.uint32(16), 16)))
                            if rows_left[0] > 8:
                                out[out_rows[8] + T.Cast("int64", first_column[0]):out_rows[8] + T.Cast("int64", first_column[0]) + T.int64(16)] = out_part_8[T.Ramp(0, 1, 16)]
                            bf16_x_9 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            bf16_x_9[0:16] = odd_25[T.Ramp(0, 1, 16)]
                            bf16_b_9 = T.alloc_local((16,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            bf16_b_9[0:16] = T.reinterpret("uint32x16", bf16_x_9[T.Ramp(0, 1, 16)])
                            out_part_9 = T.alloc_local((16,), "uint16", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            out_part_9[0:16] = T.Cast("uint16x16", T.Select(T.reinterpret("int32x16", bf16_x_9[T.Ramp(0, 1, 16)]) & T.Broadcast(2147483647, 16) > T.Broadcast(2139095040, 16), bf16_b_9[T.Ramp(0, 1, 16)] >> T.Broadcast(T.uint32(16), 16) | T.Broadcast(T.uint32(64), 16), bf16_b_9[T.Ramp(0, 1, 16)] + T.Broadcast(T.uint32(32767), 16) + (bf16_b_9[T.Ramp(0, 1, 16)] >> T.Broadcast(T.uint32(16), 16) & T.Broadcast(T.uint32(1), 16)) >> T.Broadcast(T.uint32(16), 16)))
                            if rows_left[0] > 9:
                                out[out_rows[9] + T.Cast("int64", first_column[0]):out_rows[9] + T.Cast("int64", first_column[0]) + T.int64(16)] = out_part_9[T.Ramp(0, 1, 16)]
                            bf16_x_10 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            bf16_x_10[0:16] = odd_26[T.Ramp(0, 1, 16)]
                            bf16_b_10 = T.alloc_local((16,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            bf16_b_10[0:16] = T.reinterpret("uint32x16", bf16_x_10[T.Ramp(0, 1, 16)])
                            out_part_10 = T.alloc_local((16,), "uint16", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            out_part_10[0:16] = T.Cast("uint16x16", T.Select(T.reinterpret("int32x16", bf16_x_10[T.Ramp(0, 1, 16)]) & T.Broadcast(2147483647, 16) > T.Broadcast(2139095040, 16), bf16_b_10[T.Ramp(0, 1, 16)] >> T.Broadcast(T.uint32(16), 16) | T.Broadcast(T.uint32(64), 16), bf16_b_10[T.Ramp(0, 1, 16)] + T.Broadcast(T.uint32(32767), 16) + (bf16_b_10[T.Ramp(0, 1, 16)] >> T.Broadcast(T.uint32(16), 16) & T.Broadcast(T.uint32(1), 16)) >> T.Broadcast(T.uint32(16), 16)))
                            if rows_left[0] > 10:
                                out[out_rows[10] + T.Cast("int64", first_column[0]):out_rows[10] + T.Cast("int64", first_column[0]) + T.int64(16)] = out_part_10[T.Ramp(0, 1, 16)]
                            bf16_x_11 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            bf16_x_11[0:16] = odd_27[T.Ramp(0, 1, 16)]
                            bf16_b_11 = T.alloc_local((16,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            bf16_b_11[0:16] = T.reinterpret("uint32x16", bf16_x_11[T.Ramp(0, 1, 16)])
                            out_part_11 = T.alloc_local((16,), "uint16", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            out_part_11[0:16] = T.Cast("uint16x16", T.Select(T.reinterpret("int32x16", bf16_x_11[T.Ramp(0, 1, 16)]) & T.Broadcast(2147483647, 16) > T.Broadcast(2139095040, 16), bf16_b_11[T.Ramp(0, 1, 16)] >> T.Broadcast(T.uint32(16), 16) | T.Broadcast(T.uint32(64), 16), bf16_b_11[T.Ramp(0, 1, 16)] + T.Broadcast(T.uint32(32767), 16) + (bf16_b_11[T.Ramp(0, 1, 16)] >> T.Broadcast(T.uint32(16), 16) & T.Broadcast(T.uint32(1), 16)) >> T.Broadcast(T.uint32(16), 16)))
                            if rows_left[0] > 11:
                                out[out_rows[11] + T.Cast("int64", first_column[0]):out_rows[11] + T.Cast("int64", first_column[0]) + T.int64(16)] = out_part_11[T.Ramp(0, 1, 16)]
                            bf16_x_12 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            bf16_x_12[0:16] = odd_28[T.Ramp(0, 1, 16)]
                            bf16_b_12 = T.alloc_local((16,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            bf16_b_12[0:16] = T.reinterpret("uint32x16", bf16_x_12[T.Ramp(0, 1, 16)])
                            out_part_12 = T.alloc_local((16,), "uint16", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            out_part_12[0:16] = T.Cast("uint16x16", T.Select(T.reinterpret("int32x16", bf16_x_12[T.Ramp(0, 1, 16)]) & T.Broadcast(2147483647, 16) > T.Broadcast(2139095040, 16), bf16_b_12[T.Ramp(0, 1, 16)] >> T.Broadcast(T.uint32(16), 16) | T.Broadcast(T.uint32(64), 16), bf16_b_12[T.Ramp(0, 1, 16)] + T.Broadcast(T.uint32(32767), 16) + (bf16_b_12[T.Ramp(0, 1, 16)] >> T.Broadcast(T.uint32(16), 16) & T.Broadcast(T.uint32(1), 16)) >> T.Broadcast(T.uint32(16), 16)))
                            if rows_left[0] > 12:
                                out[out_rows[12] + T.Cast("int64", first_column[0]):out_rows[12] + T.Cast("int64", first_column[0]) + T.int64(16)] = out_part_12[T.Ramp(0, 1, 16)]
                            bf16_x_13 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            bf16_x_13[0:16] = odd_29[T.Ramp(0, 1, 16)]
                            bf16_b_13 = T.alloc_local((16,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            bf16_b_13[0:16] = T.reinterpret("uint32x16", bf16_x_13[T.Ramp(0, 1, 16)])
                            out_part_13 = T.alloc_local((16,), "uint16", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            out_part_13[0:16] = T.Cast("uint16x16", T.Select(T.reinterpret("int32x16", bf16_x_13[T.Ramp(0, 1, 16)]) & T.Broadcast(2147483647, 16) > T.Broadcast(2139095040, 16), bf16_b_13[T.Ramp(0, 1, 16)] >> T.Broadcast(T.uint32(16), 16) | T.Broadcast(T.uint32(64), 16), bf16_b_13[T.Ramp(0, 1, 16)] + T.Broadcast(T.uint32(32767), 16) + (bf16_b_13[T.Ramp(0, 1, 16)] >> T.Broadcast(T.uint32(16), 16) & T.Broadcast(T.uint32(1), 16)) >> T.Broadcast(T.uint32(16), 16)))
                            if rows_left[0] > 13:
                                out[out_rows[13] + T.Cast("int64", first_column[0]):out_rows[13] + T.Cast("int64", first_column[0]) + T.int64(16)] = out_part_13[T.Ramp(0, 1, 16)]
                            bf16_x_14 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            bf16_x_14[0:16] = odd_30[T.Ramp(0, 1, 16)]
                            bf16_b_14 = T.alloc_local((16,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            bf16_b_14[0:16] = T.reinterpret("uint32x16", bf16_x_14[T.Ramp(0, 1, 16)])
                            out_part_14 = T.alloc_local((16,), "uint16", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            out_part_14[0:16] = T.Cast("uint16x16", T.Select(T.reinterpret("int32x16", bf16_x_14[T.Ramp(0, 1, 16)]) & T.Broadcast(2147483647, 16) > T.Broadcast(2139095040, 16), bf16_b_14[T.Ramp(0, 1, 16)] >> T.Broadcast(T.uint32(16), 16) | T.Broadcast(T.uint32(64), 16), bf16_b_14[T.Ramp(0, 1, 16)] + T.Broadcast(T.uint32(32767), 16) + (bf16_b_14[T.Ramp(0, 1, 16)] >> T.Broadcast(T.uint32(16), 16) & T.Broadcast(T.uint32(1), 16)) >> T.Broadcast(T.uint32(16), 16)))
                            if rows_left[0] > 14:
                                out[out_rows[14] + T.Cast("int64", first_column[0]):out_rows[14] + T.Cast("int64", first_column[0]) + T.int64(16)] = out_part_14[T.Ramp(0, 1, 16)]
                            bf16_x_15 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            bf16_x_15[0:16] = odd_31[T.Ramp(0, 1, 16)]
                            bf16_b_15 = T.alloc_local((16,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            bf16_b_15[0:16] = T.reinterpret("uint32x16", bf16_x_15[T.Ramp(0, 1, 16)])
                            out_part_15 = T.alloc_local((16,), "uint16", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            out_part_15[0:16] = T.Cast("uint16x16", T.Select(T.reinterpret("int32x16", bf16_x_15[T.Ramp(0, 1, 16)]) & T.Broadcast(2147483647, 16) > T.Broadcast(2139095040, 16), bf16_b_15[T.Ramp(0, 1, 16)] >> T.Broadcast(T.uint32(16), 16) | T.Broadcast(T.uint32(64), 16), bf16_b_15[T.Ramp(0, 1, 16)] + T.Broadcast(T.uint32(32767), 16) + (bf16_b_15[T.Ramp(0, 1, 16)] >> T.Broadcast(T.uint32(16), 16) & T.Broadcast(T.uint32(1), 16)) >> T.Broadcast(T.uint32(16), 16)))
                            if rows_left[0] > 15:
                                out[out_rows[15] + T.Cast("int64", first_column[0]):out_rows[15] + T.Cast("int64", first_column[0]) + T.int64(16)] = out_part_15[T.Ramp(0, 1, 16)]
                rows = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                rows[0] = T.min(seq_q_size - sub_first[0], 64)
                if lse_given != 0:
                    for row in range(rows[0]):
                        lse_row = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        lse_row[0] = T.Cast("int64", b[0]) * lse_stride_0 + T.Cast("int64", h[0]) * lse_stride_1 + T.Cast("int64", sub_first[0] + row) * lse_stride_2
                        lse[lse_row[0]] = scratch_buffer[columns[0] + 6144 + row]

# Metadata omitted. Use show_meta=True in script() method to show it.

# from tvm.script import tirx as T
# from tvm.tirx.layout import Axis

@T.prim_func
def attngen_short(q_ptr: T.handle("uint16", "global"), q_stride_0: T.int64, q_stride_1: T.int64, q_stride_2: T.int64, q_stride_3: T.int64, k_ptr: T.handle("uint16", "global"), k_stride_0: T.int64, k_stride_1: T.int64, k_stride_2: T.int64, k_stride_3: T.int64, v_ptr: T.handle("uint16", "global"), v_stride_0: T.int64, v_stride_1: T.int64, v_stride_2: T.int64, v_stride_3: T.int64, out_ptr: T.handle("uint16", "global"), out_stride_0: T.int64, out_stride_1: T.int64, out_stride_2: T.int64, out_stride_3: T.int64, scale_value: T.float32, lse_ptr: T.handle("float32", "global"), lse_stride_0: T.int64, lse_stride_1: T.int64, lse_stride_2: T.int64, lse_given: T.int32, b_size: T.int32, hq_size: T.int32, seq_q_size: T.int32, hkv_size: T.int32, seq_kv_size: T.int32, scratch: T.handle("float32", "global"), begin: T.int32, end: T.int32):
    T.func_attr({"tirx.noalias": True})
    q = T.decl_buffer((T.int64(1099511627776),), "uint16", data=q_ptr, align=1, layout=None)
    k = T.decl_buffer((T.int64(1099511627776),), "uint16", data=k_ptr, align=1, layout=None)
    v = T.decl_buffer((T.int64(1099511627776),), "uint16", data=v_ptr, align=1, layout=None)
    out = T.decl_buffer((T.int64(1099511627776),), "uint16", data=out_ptr, align=1, layout=None)
    lse = T.decl_buffer((T.int64(1099511627776),), data=lse_ptr, align=1, layout=None)
    scratch_buffer = T.decl_buffer((T.int64(1099511627776),), data=scratch, layout=None)
    with T.attr({"pragma_import_llvm": metadata["ir.StringImm"][0]}):
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
                q_columns = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                q_columns[0] = sub * 1568
                with T.attr({"attngen.block": "q_pack"}):
                    for j in range(1):
                        q_rows_1 = T.alloc_local((16,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        for t in T.unroll(16):
                            q_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            q_row[0] = T.min(q_first[0] + sub * 16 + (j * 16 + t), seq_q_size - 1)
                            q_row_1 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            q_row_1[0] = T.Cast("int64", b[0]) * q_stride_0 + T.Cast("int64", h[0]) * q_stride_1 + T.Cast("int64", q_row[0]) * q_stride_2
                            q_rows_1[t] = q_row_1[0]
                        for d_step in range(2):
                            words = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            words[0:16] = T.reinterpret("float32x16", q[T.Ramp(q_rows_1[0] + T.Cast("int64", d_step * 32), T.int64(1), 32)])
                            words_1 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            words_1[0:16] = T.reinterpret("float32x16", q[T.Ramp(q_rows_1[1] + T.Cast("int64", d_step * 32), T.int64(1), 32)])
                            words_2 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            words_2[0:16] = T.reinterpret("float32x16", q[T.Ramp(q_rows_1[2] + T.Cast("int64", d_step * 32), T.int64(1), 32)])
                            words_3 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            words_3[0:16] = T.reinterpret("float32x16", q[T.Ramp(q_rows_1[3] + T.Cast("int64", d_step * 32), T.int64(1), 32)])
                            words_4 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            words_4[0:16] = T.reinterpret("float32x16", q[T.Ramp(q_rows_1[4] + T.Cast("int64", d_step * 32), T.int64(1), 32)])
                            words_5 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            words_5[0:16] = T.reinterpret("float32x16", q[T.Ramp(q_rows_1[5] + T.Cast("int64", d_step * 32), T.int64(1), 32)])
                            words_6 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            words_6[0:16] = T.reinterpret("float32x16", q[T.Ramp(q_rows_1[6] + T.Cast("int64", d_step * 32), T.int64(1), 32)])
                            words_7 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            words_7[0:16] = T.reinterpret("float32x16", q[T.Ramp(q_rows_1[7] + T.Cast("int64", d_step * 32), T.int64(1), 32)])
                            words_8 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            words_8[0:16] = T.reinterpret("float32x16", q[T.Ramp(q_rows_1[8] + T.Cast("int64", d_step * 32), T.int64(1), 32)])
                            words_9 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            words_9[0:16] = T.reinterpret("float32x16", q[T.Ramp(q_rows_1[9] + T.Cast("int64", d_step * 32), T.int64(1), 32)])
                            words_10 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            words_10[0:16] = T.reinterpret("float32x16", q[T.Ramp(q_rows_1[10] + T.Cast("int64", d_step * 32), T.int64(1), 32)])
                            words_11 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            words_11[0:16] = T.reinterpret("float32x16", q[T.Ramp(q_rows_1[11] + T.Cast("int64", d_step * 32), T.int64(1), 32)])
                            words_12 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            words_12[0:16] = T.reinterpret("float32x16", q[T.Ramp(q_rows_1[12] + T.Cast("int64", d_step * 32), T.int64(1), 32)])
                            words_13 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            words_13[0:16] = T.reinterpret("float32x16", q[T.Ramp(q_rows_1[13] + T.Cast("int64", d_step * 32), T.int64(1), 32)])
                            words_14 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            words_14[0:16] = T.reinterpret("float32x16", q[T.Ramp(q_rows_1[14] + T.Cast("int64", d_step * 32), T.int64(1), 32)])
                            words_15 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            words_15[0:16] = T.reinterpret("float32x16", q[T.Ramp(q_rows_1[15] + T.Cast("int64", d_step * 32), T.int64(1), 32)])
                            even = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even[0:16] = T.Shuffle([words[T.Ramp(0, 1, 16)], words_1[T.Ramp(0, 1, 16)]], [0, 16, 2, 18, 4, 20, 6, 22, 8, 24, 10, 26, 12, 28, 14, 30])
                            odd = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd[0:16] = T.Shuffle([words[T.Ramp(0, 1, 16)], words_1[T.Ramp(0, 1, 16)]], [1, 17, 3, 19, 5, 21, 7, 23, 9, 25, 11, 27, 13, 29, 15, 31])
                            even_1 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_1[0:16] = T.Shuffle([words_2[T.Ramp(0, 1, 16)], words_3[T.Ramp(0, 1, 16)]], [0, 16, 2, 18, 4, 20, 6, 22, 8, 24, 10, 26, 12, 28, 14, 30])
                            odd_1 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_1[0:16] = T.Shuffle([words_2[T.Ramp(0, 1, 16)], words_3[T.Ramp(0, 1, 16)]], [1, 17, 3, 19, 5, 21, 7, 23, 9, 25, 11, 27, 13, 29, 15, 31])
                            even_2 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_2[0:16] = T.Shuffle([words_4[T.Ramp(0, 1, 16)], words_5[T.Ramp(0, 1, 16)]], [0, 16, 2, 18, 4, 20, 6, 22, 8, 24, 10, 26, 12, 28, 14, 30])
                            odd_2 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_2[0:16] = T.Shuffle([words_4[T.Ramp(0, 1, 16)], words_5[T.Ramp(0, 1, 16)]], [1, 17, 3, 19, 5, 21, 7, 23, 9, 25, 11, 27, 13, 29, 15, 31])
                            even_3 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_3[0:16] = T.Shuffle([words_6[T.Ramp(0, 1, 16)], words_7[T.Ramp(0, 1, 16)]], [0, 16, 2, 18, 4, 20, 6, 22, 8, 24, 10, 26, 12, 28, 14, 30])
                            odd_3 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_3[0:16] = T.Shuffle([words_6[T.Ramp(0, 1, 16)], words_7[T.Ramp(0, 1, 16)]], [1, 17, 3, 19, 5, 21, 7, 23, 9, 25, 11, 27, 13, 29, 15, 31])
                            even_4 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_4[0:16] = T.Shuffle([words_8[T.Ramp(0, 1, 16)], words_9[T.Ramp(0, 1, 16)]], [0, 16, 2, 18, 4, 20, 6, 22, 8, 24, 10, 26, 12, 28, 14, 30])
                            odd_4 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_4[0:16] = T.Shuffle([words_8[T.Ramp(0, 1, 16)], words_9[T.Ramp(0, 1, 16)]], [1, 17, 3, 19, 5, 21, 7, 23, 9, 25, 11, 27, 13, 29, 15, 31])
                            even_5 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_5[0:16] = T.Shuffle([words_10[T.Ramp(0, 1, 16)], words_11[T.Ramp(0, 1, 16)]], [0, 16, 2, 18, 4, 20, 6, 22, 8, 24, 10, 26, 12, 28, 14, 30])
                            odd_5 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_5[0:16] = T.Shuffle([words_10[T.Ramp(0, 1, 16)], words_11[T.Ramp(0, 1, 16)]], [1, 17, 3, 19, 5, 21, 7, 23, 9, 25, 11, 27, 13, 29, 15, 31])
                            even_6 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_6[0:16] = T.Shuffle([words_12[T.Ramp(0, 1, 16)], words_13[T.Ramp(0, 1, 16)]], [0, 16, 2, 18, 4, 20, 6, 22, 8, 24, 10, 26, 12, 28, 14, 30])
                            odd_6 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_6[0:16] = T.Shuffle([words_12[T.Ramp(0, 1, 16)], words_13[T.Ramp(0, 1, 16)]], [1, 17, 3, 19, 5, 21, 7, 23, 9, 25, 11, 27, 13, 29, 15, 31])
                            even_7 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_7[0:16] = T.Shuffle([words_14[T.Ramp(0, 1, 16)], words_15[T.Ramp(0, 1, 16)]], [0, 16, 2, 18, 4, 20, 6, 22, 8, 24, 10, 26, 12, 28, 14, 30])
                            odd_7 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_7[0:16] = T.Shuffle([words_14[T.Ramp(0, 1, 16)], words_15[T.Ramp(0, 1, 16)]], [1, 17, 3, 19, 5, 21, 7, 23, 9, 25, 11, 27, 13, 29, 15, 31])
                            even_8 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_8[0:16] = T.Shuffle([even[T.Ramp(0, 1, 16)], even_1[T.Ramp(0, 1, 16)]], [0, 1, 16, 17, 4, 5, 20, 21, 8, 9, 24, 25, 12, 13, 28, 29])
                            odd_8 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_8[0:16] = T.Shuffle([even[T.Ramp(0, 1, 16)], even_1[T.Ramp(0, 1, 16)]], [2, 3, 18, 19, 6, 7, 22, 23, 10, 11, 26, 27, 14, 15, 30, 31])
                            even_9 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_9[0:16] = T.Shuffle([odd[T.Ramp(0, 1, 16)], odd_1[T.Ramp(0, 1, 16)]], [0, 1, 16, 17, 4, 5, 20, 21, 8, 9, 24, 25, 12, 13, 28, 29])
                            odd_9 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_9[0:16] = T.Shuffle([odd[T.Ramp(0, 1, 16)], odd_1[T.Ramp(0, 1, 16)]], [2, 3, 18, 19, 6, 7, 22, 23, 10, 11, 26, 27, 14, 15, 30, 31])
                            even_10 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_10[0:16] = T.Shuffle([even_2[T.Ramp(0, 1, 16)], even_3[T.Ramp(0, 1, 16)]], [0, 1, 16, 17, 4, 5, 20, 21, 8, 9, 24, 25, 12, 13, 28, 29])
                            odd_10 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_10[0:16] = T.Shuffle([even_2[T.Ramp(0, 1, 16)], even_3[T.Ramp(0, 1, 16)]], [2, 3, 18, 19, 6, 7, 22, 23, 10, 11, 26, 27, 14, 15, 30, 31])
                            even_11 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_11[0:16] = T.Shuffle([odd_2[T.Ramp(0, 1, 16)], odd_3[T.Ramp(0, 1, 16)]], [0, 1, 16, 17, 4, 5, 20, 21, 8, 9, 24, 25, 12, 13, 28, 29])
                            odd_11 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_11[0:16] = T.Shuffle([odd_2[T.Ramp(0, 1, 16)], odd_3[T.Ramp(0, 1, 16)]], [2, 3, 18, 19, 6, 7, 22, 23, 10, 11, 26, 27, 14, 15, 30, 31])
                            even_12 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_12[0:16] = T.Shuffle([even_4[T.Ramp(0, 1, 16)], even_5[T.Ramp(0, 1, 16)]], [0, 1, 16, 17, 4, 5, 20, 21, 8, 9, 24, 25, 12, 13, 28, 29])
                            odd_12 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_12[0:16] = T.Shuffle([even_4[T.Ramp(0, 1, 16)], even_5[T.Ramp(0, 1, 16)]], [2, 3, 18, 19, 6, 7, 22, 23, 10, 11, 26, 27, 14, 15, 30, 31])
                            even_13 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_13[0:16] = T.Shuffle([odd_4[T.Ramp(0, 1, 16)], odd_5[T.Ramp(0, 1, 16)]], [0, 1, 16, 17, 4, 5, 20, 21, 8, 9, 24, 25, 12, 13, 28, 29])
                            odd_13 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_13[0:16] = T.Shuffle([odd_4[T.Ramp(0, 1, 16)], odd_5[T.Ramp(0, 1, 16)]], [2, 3, 18, 19, 6, 7, 22, 23, 10, 11, 26, 27, 14, 15, 30, 31])
                            even_14 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_14[0:16] = T.Shuffle([even_6[T.Ramp(0, 1, 16)], even_7[T.Ramp(0, 1, 16)]], [0, 1, 16, 17, 4, 5, 20, 21, 8, 9, 24, 25, 12, 13, 28, 29])
                            odd_14 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_14[0:16] = T.Shuffle([even_6[T.Ramp(0, 1, 16)], even_7[T.Ramp(0, 1, 16)]], [2, 3, 18, 19, 6, 7, 22, 23, 10, 11, 26, 27, 14, 15, 30, 31])
                            even_15 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_15[0:16] = T.Shuffle([odd_6[T.Ramp(0, 1, 16)], odd_7[T.Ramp(0, 1, 16)]], [0, 1, 16, 17, 4, 5, 20, 21, 8, 9, 24, 25, 12, 13, 28, 29])
                            odd_15 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_15[0:16] = T.Shuffle([odd_6[T.Ramp(0, 1, 16)], odd_7[T.Ramp(0, 1, 16)]], [2, 3, 18, 19, 6, 7, 22, 23, 10, 11, 26, 27, 14, 15, 30, 31])
                            even_16 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_16[0:16] = T.Shuffle([even_8[T.Ramp(0, 1, 16)], even_10[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 16, 17, 18, 19, 8, 9, 10, 11, 24, 25, 26, 27])
                            odd_16 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_16[0:16] = T.Shuffle([even_8[T.Ramp(0, 1, 16)], even_10[T.Ramp(0, 1, 16)]], [4, 5, 6, 7, 20, 21, 22, 23, 12, 13, 14, 15, 28, 29, 30, 31])
                            even_17 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_17[0:16] = T.Shuffle([even_9[T.Ramp(0, 1, 16)], even_11[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 16, 17, 18, 19, 8, 9, 10, 11, 24, 25, 26, 27])
                            odd_17 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_17[0:16] = T.Shuffle([even_9[T.Ramp(0, 1, 16)], even_11[T.Ramp(0, 1, 16)]], [4, 5, 6, 7, 20, 21, 22, 23, 12, 13, 14, 15, 28, 29, 30, 31])
                            even_18 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_18[0:16] = T.Shuffle([odd_8[T.Ramp(0, 1, 16)], odd_10[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 16, 17, 18, 19, 8, 9, 10, 11, 24, 25, 26, 27])
                            odd_18 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_18[0:16] = T.Shuffle([odd_8[T.Ramp(0, 1, 16)], odd_10[T.Ramp(0, 1, 16)]], [4, 5, 6, 7, 20, 21, 22, 23, 12, 13, 14, 15, 28, 29, 30, 31])
                            even_19 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_19[0:16] = T.Shuffle([odd_9[T.Ramp(0, 1, 16)], odd_11[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 16, 17, 18, 19, 8, 9, 10, 11, 24, 25, 26, 27])
                            odd_19 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_19[0:16] = T.Shuffle([odd_9[T.Ramp(0, 1, 16)], odd_11[T.Ramp(0, 1, 16)]], [4, 5, 6, 7, 20, 21, 22, 23, 12, 13, 14, 15, 28, 29, 30, 31])
                            even_20 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_20[0:16] = T.Shuffle([even_12[T.Ramp(0, 1, 16)], even_14[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 16, 17, 18, 19, 8, 9, 10, 11, 24, 25, 26, 27])
                            odd_20 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_20[0:16] = T.Shuffle([even_12[T.Ramp(0, 1, 16)], even_14[T.Ramp(0, 1, 16)]], [4, 5, 6, 7, 20, 21, 22, 23, 12, 13, 14, 15, 28, 29, 30, 31])
                            even_21 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_21[0:16] = T.Shuffle([even_13[T.Ramp(0, 1, 16)], even_15[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 16, 17, 18, 19, 8, 9, 10, 11, 24, 25, 26, 27])
                            odd_21 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_21[0:16] = T.Shuffle([even_13[T.Ramp(0, 1, 16)], even_15[T.Ramp(0, 1, 16)]], [4, 5, 6, 7, 20, 21, 22, 23, 12, 13, 14, 15, 28, 29, 30, 31])
                            even_22 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_22[0:16] = T.Shuffle([odd_12[T.Ramp(0, 1, 16)], odd_14[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 16, 17, 18, 19, 8, 9, 10, 11, 24, 25, 26, 27])
                            odd_22 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_22[0:16] = T.Shuffle([odd_12[T.Ramp(0, 1, 16)], odd_14[T.Ramp(0, 1, 16)]], [4, 5, 6, 7, 20, 21, 22, 23, 12, 13, 14, 15, 28, 29, 30, 31])
                            even_23 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_23[0:16] = T.Shuffle([odd_13[T.Ramp(0, 1, 16)], odd_15[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 16, 17, 18, 19, 8, 9, 10, 11, 24, 25, 26, 27])
                            odd_23 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_23[0:16] = T.Shuffle([odd_13[T.Ramp(0, 1, 16)], odd_15[T.Ramp(0, 1, 16)]], [4, 5, 6, 7, 20, 21, 22, 23, 12, 13, 14, 15, 28, 29, 30, 31])
                            even_24 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_24[0:16] = T.Shuffle([even_16[T.Ramp(0, 1, 16)], even_20[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23])
                            odd_24 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_24[0:16] = T.Shuffle([even_16[T.Ramp(0, 1, 16)], even_20[T.Ramp(0, 1, 16)]], [8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31])
                            even_25 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_25[0:16] = T.Shuffle([even_17[T.Ramp(0, 1, 16)], even_21[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23])
                            odd_25 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_25[0:16] = T.Shuffle([even_17[T.Ramp(0, 1, 16)], even_21[T.Ramp(0, 1, 16)]], [8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31])
                            even_26 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_26[0:16] = T.Shuffle([even_18[T.Ramp(0, 1, 16)], even_22[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23])
                            odd_26 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_26[0:16] = T.Shuffle([even_18[T.Ramp(0, 1, 16)], even_22[T.Ramp(0, 1, 16)]], [8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31])
                            even_27 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_27[0:16] = T.Shuffle([even_19[T.Ramp(0, 1, 16)], even_23[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23])
                            odd_27 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_27[0:16] = T.Shuffle([even_19[T.Ramp(0, 1, 16)], even_23[T.Ramp(0, 1, 16)]], [8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31])
                            even_28 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_28[0:16] = T.Shuffle([odd_16[T.Ramp(0, 1, 16)], odd_20[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23])
                            odd_28 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_28[0:16] = T.Shuffle([odd_16[T.Ramp(0, 1, 16)], odd_20[T.Ramp(0, 1, 16)]], [8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31])
                            even_29 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_29[0:16] = T.Shuffle([odd_17[T.Ramp(0, 1, 16)], odd_21[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23])
                            odd_29 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_29[0:16] = T.Shuffle([odd_17[T.Ramp(0, 1, 16)], odd_21[T.Ramp(0, 1, 16)]], [8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31])
                            even_30 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_30[0:16] = T.Shuffle([odd_18[T.Ramp(0, 1, 16)], odd_22[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23])
                            odd_30 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_30[0:16] = T.Shuffle([odd_18[T.Ramp(0, 1, 16)], odd_22[T.Ramp(0, 1, 16)]], [8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31])
                            even_31 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_31[0:16] = T.Shuffle([odd_19[T.Ramp(0, 1, 16)], odd_23[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23])
                            odd_31 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_31[0:16] = T.Shuffle([odd_19[T.Ramp(0, 1, 16)], odd_23[T.Ramp(0, 1, 16)]], [8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31])
                            scratch_buffer[q_columns[0] + d_step * 16 * 16 + j * 16:q_columns[0] + d_step * 16 * 16 + j * 16 + 16] = even_24[T.Ramp(0, 1, 16)]
                            scratch_buffer[q_columns[0] + (d_step * 16 + 1) * 16 + j * 16:q_columns[0] + (d_step * 16 + 1) * 16 + j * 16 + 16] = even_25[T.Ramp(0, 1, 16)]
                            scratch_buffer[q_columns[0] + (d_step * 16 + 2) * 16 + j * 16:q_columns[0] + (d_step * 16 + 2) * 16 + j * 16 + 16] = even_26[T.Ramp(0, 1, 16)]
                            scratch_buffer[q_columns[0] + (d_step * 16 + 3) * 16 + j * 16:q_columns[0] + (d_step * 16 + 3) * 16 + j * 16 + 16] = even_27[T.Ramp(0, 1, 16)]
                            scratch_buffer[q_columns[0] + (d_step * 16 + 4) * 16 + j * 16:q_columns[0] + (d_step * 16 + 4) * 16 + j * 16 + 16] = even_28[T.Ramp(0, 1, 16)]
                            scratch_buffer[q_columns[0] + (d_step * 16 + 5) * 16 + j * 16:q_columns[0] + (d_step * 16 + 5) * 16 + j * 16 + 16] = even_29[T.Ramp(0, 1, 16)]
                            scratch_buffer[q_columns[0] + (d_step * 16 + 6) * 16 + j * 16:q_columns[0] + (d_step * 16 + 6) * 16 + j * 16 + 16] = even_30[T.Ramp(0, 1, 16)]
                            scratch_buffer[q_columns[0] + (d_step * 16 + 7) * 16 + j * 16:q_columns[0] + (d_step * 16 + 7) * 16 + j * 16 + 16] = even_31[T.Ramp(0, 1, 16)]
                            scratch_buffer[q_columns[0] + (d_step * 16 + 8) * 16 + j * 16:q_columns[0] + (d_step * 16 + 8) * 16 + j * 16 + 16] = odd_24[T.Ramp(0, 1, 16)]
                            scratch_buffer[q_columns[0] + (d_step * 16 + 9) * 16 + j * 16:q_columns[0] + (d_step * 16 + 9) * 16 + j * 16 + 16] = odd_25[T.Ramp(0, 1, 16)]
                            scratch_buffer[q_columns[0] + (d_step * 16 + 10) * 16 + j * 16:q_columns[0] + (d_step * 16 + 10) * 16 + j * 16 + 16] = odd_26[T.Ramp(0, 1, 16)]
                            scratch_buffer[q_columns[0] + (d_step * 16 + 11) * 16 + j * 16:q_columns[0] + (d_step * 16 + 11) * 16 + j * 16 + 16] = odd_27[T.Ramp(0, 1, 16)]
                            scratch_buffer[q_columns[0] + (d_step * 16 + 12) * 16 + j * 16:q_columns[0] + (d_step * 16 + 12) * 16 + j * 16 + 16] = odd_28[T.Ramp(0, 1, 16)]
                            scratch_buffer[q_columns[0] + (d_step * 16 + 13) * 16 + j * 16:q_columns[0] + (d_step * 16 + 13) * 16 + j * 16 + 16] = odd_29[T.Ramp(0, 1, 16)]
                            scratch_buffer[q_columns[0] + (d_step * 16 + 14) * 16 + j * 16:q_columns[0] + (d_step * 16 + 14) * 16 + j * 16 + 16] = odd_30[T.Ramp(0, 1, 16)]
                            scratch_buffer[q_columns[0] + (d_step * 16 + 15) * 16 + j * 16:q_columns[0] + (d_step * 16 + 15) * 16 + j * 16 + 16] = odd_31[T.Ramp(0, 1, 16)]
                for d in range(64):
                    scratch_buffer[sub * 1568 + 512 + d * 16:sub * 1568 + 512 + d * 16 + 16] = T.Broadcast(T.float32(0.0), 16)
                for j in T.unroll(1):
                    scratch_buffer[sub * 1568 + j * 16 + 1536:sub * 1568 + j * 16 + 1536 + 16] = T.Broadcast(T.float32(-1000000000000000019884624838656.0), 16)
                    scratch_buffer[sub * 1568 + j * 16 + 1552:sub * 1568 + j * 16 + 1552 + 16] = T.Broadcast(T.float32(0.0), 16)
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
            for k_block in range(first_block[0], first_block[0] + (last_block[0] - first_block[0])):
                k_first = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                k_first[0] = k_block * 64
                i_5 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                i_5[0] = 0 - k_first[0]
                i_6 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                i_6[0] = 0 - seq_q_size
                i_7 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                i_7[0] = i_5[0] + q_last[0]
                i_8 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                i_8[0] = i_7[0] + seq_kv_size
                i_9 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                i_9[0] = i_8[0] + i_6[0]
                if i_9[0] >= 0:
                    keys = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    keys[0] = T.min(seq_kv_size - k_first[0], 64)
                    with T.attr({"attngen.block": "v_unpack"}):
                        for row in range(T.Div(keys[0] + 1, 2)):
                            v_row = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            v_row[0] = v_base[0] + T.Cast("int64", k_first[0] + T.min(row * 2, keys[0] - 1)) * v_stride_2
                            v_row_1 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            v_row_1[0] = v_base[0] + T.Cast("int64", k_first[0] + T.min(row * 2 + 1, keys[0] - 1)) * v_stride_2
                            for part in range(4):
                                words = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                words[0:16] = T.reinterpret("float32x16", T.Shuffle([v[T.Ramp(v_row[0] + T.Cast("int64", part * 16), T.int64(1), 16)], v[T.Ramp(v_row_1[0] + T.Cast("int64", part * 16), T.int64(1), 16)]], [0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31]))
                                scratch_buffer[2592 + row * 64 + part * 16:2592 + row * 64 + part * 16 + 16] = words[T.Ramp(0, 1, 16)]
                    for sub in range(sub_blocks[0]):
                        sub_first = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        sub_first[0] = q_first[0] + sub * 16
                        sub_last = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        sub_last[0] = T.min(sub_first[0] + 16, seq_q_size) - 1
                        i_10 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        i_10[0] = 0 - k_first[0]
                        i_11 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        i_11[0] = 0 - seq_q_size
                        i_12 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        i_12[0] = i_10[0] + sub_last[0]
                        i_13 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        i_13[0] = i_12[0] + seq_kv_size
                        i_14 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        i_14[0] = i_13[0] + i_11[0]
                        if sub_first[0] < seq_q_size and i_14[0] >= 0:
                            i_15 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            i_15[0] = 0 - (T.min(k_first[0] + 64, seq_kv_size) - 1)
                            i_16 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            i_16[0] = 0 - seq_q_size
                            i_17 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            i_17[0] = i_15[0] + sub_first[0]
                            i_18 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            i_18[0] = i_17[0] + seq_kv_size
                            i_19 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            i_19[0] = i_18[0] + i_16[0]
                            columns = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            columns[0] = sub * 1568
                            begin_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            begin_1[0] = 0
                            end_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            end_1[0] = 64
                            if not (keys[0] == 64 and i_19[0] >= 0):
                                i_20 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                i_20[0] = 0 - seq_q_size
                                i_21 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                i_21[0] = sub_last[0] + seq_kv_size
                                i_22 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                i_22[0] = i_21[0] + i_20[0]
                                i_23 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                i_23[0] = i_22[0] + 1
                                i_24 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                i_24[0] = T.min(seq_kv_size, i_23[0])
                                first_block_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                first_block_1[0] = T.Div(T.max(0, 0), 8)
                                last_block_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                last_block_1[0] = T.max(T.Div(T.max(T.min(i_24[0], seq_kv_size), 0) + 7, 8), first_block_1[0])
                                begin_1[0] = T.max(T.min(first_block_1[0] * 8 - k_first[0], 64), 0)
                                end_1[0] = T.max(T.min(last_block_1[0] * 8 - k_first[0], 64), 0)
                            last = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            last[0] = end_1[0]
                            tile_max = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            alpha = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            for j in T.unroll(1):
                                tile_max[j * 16:j * 16 + 16] = T.Broadcast(T.float32(-1000000000000000019884624838656.0), 16)
                            if keys[0] == 64 and i_19[0] >= 0:
                                for i_20 in range(8):
                                    key_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    key_row[0] = i_20 * 8
                                    s_acc = T.alloc_local((128,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    s_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    s_row[0] = 1568 + i_20 * 128
                                    ahead = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    ahead[0] = k_first[0] + 64 + (sub * 8 + T.Div(key_row[0], 8)) * 8
                                    for r in T.unroll(8):
                                        row_ahead = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                        row_ahead[0] = k_base[0] + T.Cast("int64", ahead[0] + r) * k_stride_2
                                        with T.attr({"attngen.block": "prefetch"}):
                                            for line in T.unroll(2):
                                                T.call_llvm_intrin("void", "llvm.prefetch", T.address_of(k[row_ahead[0] + T.Cast("int64", line * 32)]), 0, 2, 1)
                                    for r in T.unroll(8):
                                        row_ahead = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                        row_ahead[0] = v_base[0] + T.Cast("int64", ahead[0] + r) * v_stride_2
                                        with T.attr({"attngen.block": "prefetch"}):
                                            for line in T.unroll(2):
                                                T.call_llvm_intrin("void", "llvm.prefetch", T.address_of(v[row_ahead[0] + T.Cast("int64", line * 32)]), 0, 2, 1)
                                    with T.attr({"attngen.block": "s_gemm"}):
                                        k_rows = T.alloc_local((8,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                        for r in T.unroll(8):
                                            k_row = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            k_row[0] = k_base[0] + T.Cast("int64", k_first[0] + T.min(key_row[0] + r, keys[0] - 1)) * k_stride_2
                                            k_rows[r] = k_row[0]
                                            for j in T.unroll(1):
                                                s_acc[r * 16 + j * 16:r * 16 + j * 16 + 16] = T.Broadcast(T.float32(0.0), 16)
                                        for d_outer in range(16):
                                            for d in T.unroll(2):
                                                for r in T.unroll(8):
                                                    k_rd = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                                    k_rd[0] = T.reinterpret("float32", k[T.Ramp(k_rows[r] + T.Cast("int64", (d_outer * 2 + d) * 2), T.int64(1), 2)])
                                                    for j in T.unroll(1):
                                                        s_acc[r * 16 + j * 16:r * 16 + j * 16 + 16] = T.call_pure_extern("float32x16", "multiply_add_pairs", s_acc[T.Ramp(r * 16 + j * 16, 1, 16)], scratch_buffer[T.Ramp(columns[0] + (d_outer * 2 + d) * 16 + j * 16, 1, 16)], T.Broadcast(k_rd[0], 16))
                                        for r in T.unroll(8):
                                            for j in T.unroll(1):
                                                s_acc[r * 16 + j * 16:r * 16 + j * 16 + 16] = s_acc[T.Ramp(r * 16 + j * 16, 1, 16)] * T.Broadcast(scale_value * T.float32(1.4426950408889634), 16)
                                    with T.attr({"attngen.block": "s_mod"}):
                                        for r in T.unroll(8):
                                            for j in T.unroll(1):
                                                s = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                                s[0:16] = s_acc[T.Ramp(r * 16 + j * 16, 1, 16)]
                                                k_pos = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                                k_pos[0] = k_first[0] + key_row[0] + r
                                                scratch_buffer[s_row[0] + (r * 16 + j * 16):s_row[0] + (r * 16 + j * 16) + 16] = s[T.Ramp(0, 1, 16)]
                                                tile_max[j * 16:j * 16 + 16] = T.max(tile_max[T.Ramp(j * 16, 1, 16)], s[T.Ramp(0, 1, 16)])
                            else:
                                for i_20 in range(T.Div(last[0], 8)):
                                    key_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    key_row[0] = i_20 * 8
                                    s_acc = T.alloc_local((128,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    s_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    s_row[0] = 1568 + i_20 * 128
                                    ahead = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    ahead[0] = k_first[0] + 64 + (sub * 8 + T.Div(key_row[0], 8)) * 8
                                    for r in T.unroll(8):
                                        row_ahead = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                        row_ahead[0] = k_base[0] + T.Cast("int64", ahead[0] + r) * k_stride_2
                                        with T.attr({"attngen.block": "prefetch"}):
                                            for line in T.unroll(2):
                                                T.call_llvm_intrin("void", "llvm.prefetch", T.address_of(k[row_ahead[0] + T.Cast("int64", line * 32)]), 0, 2, 1)
                                    for r in T.unroll(8):
                                        row_ahead = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                        row_ahead[0] = v_base[0] + T.Cast("int64", ahead[0] + r) * v_stride_2
                                        with T.attr({"attngen.block": "prefetch"}):
                                            for line in T.unroll(2):
                                                T.call_llvm_intrin("void", "llvm.prefetch", T.address_of(v[row_ahead[0] + T.Cast("int64", line * 32)]), 0, 2, 1)
                                    with T.attr({"attngen.block": "s_gemm"}):
                                        k_rows = T.alloc_local((8,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                        for r in T.unroll(8):
                                            k_row = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            k_row[0] = k_base[0] + T.Cast("int64", k_first[0] + T.min(key_row[0] + r, keys[0] - 1)) * k_stride_2
                                            k_rows[r] = k_row[0]
                                            for j in T.unroll(1):
                                                s_acc[r * 16 + j * 16:r * 16 + j * 16 + 16] = T.Broadcast(T.float32(0.0), 16)
                                        for d_outer in range(16):
                                            for d in T.unroll(2):
                                                for r in T.unroll(8):
                                                    k_rd = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                                    k_rd[0] = T.reinterpret("float32", k[T.Ramp(k_rows[r] + T.Cast("int64", (d_outer * 2 + d) * 2), T.int64(1), 2)])
                                                    for j in T.unroll(1):
                                                        s_acc[r * 16 + j * 16:r * 16 + j * 16 + 16] = T.call_pure_extern("float32x16", "multiply_add_pairs", s_acc[T.Ramp(r * 16 + j * 16, 1, 16)], scratch_buffer[T.Ramp(columns[0] + (d_outer * 2 + d) * 16 + j * 16, 1, 16)], T.Broadcast(k_rd[0], 16))
                                        for r in T.unroll(8):
                                            for j in T.unroll(1):
                                                s_acc[r * 16 + j * 16:r * 16 + j * 16 + 16] = s_acc[T.Ramp(r * 16 + j * 16, 1, 16)] * T.Broadcast(scale_value * T.float32(1.4426950408889634), 16)
                                    with T.attr({"attngen.block": "s_mod"}):
                                        for r in T.unroll(8):
                                            for j in T.unroll(1):
                                                s = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                                s[0:16] = s_acc[T.Ramp(r * 16 + j * 16, 1, 16)]
                                                k_pos = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                                k_pos[0] = k_first[0] + key_row[0] + r
                                                q_lane = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                                q_lane[0] = sub_first[0] + j * 16
                                                q_vec = T.alloc_local((16,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                                q_vec[0:16] = T.Ramp(q_lane[0], 1, 16)
                                                i_21 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                                i_21[0] = 0 - k_pos[0]
                                                i_22 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                                i_22[0] = 0 - seq_q_size
                                                x = T.alloc_local((16,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                                x[0:16] = T.Broadcast(i_21[0], 16) + q_vec[T.Ramp(0, 1, 16)]
                                                x_1 = T.alloc_local((16,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                                x_1[0:16] = x[T.Ramp(0, 1, 16)] + T.Broadcast(seq_kv_size, 16)
                                                x_2 = T.alloc_local((16,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                                x_2[0:16] = x_1[T.Ramp(0, 1, 16)] + T.Broadcast(i_22[0], 16)
                                                s_masked = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                                s_masked[0:16] = T.Select(T.Broadcast(k_pos[0] < seq_kv_size, 16) and x_2[T.Ramp(0, 1, 16)] >= T.Broadcast(0, 16), s[T.Ramp(0, 1, 16)], T.Broadcast(T.float32("-inf"), 16))
                                                scratch_buffer[s_row[0] + (r * 16 + j * 16):s_row[0] + (r * 16 + j * 16) + 16] = s_masked[T.Ramp(0, 1, 16)]
                                                tile_max[j * 16:j * 16 + 16] = T.max(tile_max[T.Ramp(j * 16, 1, 16)], s_masked[T.Ramp(0, 1, 16)])
                            row_max = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            row_sum = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            with T.attr({"attngen.block": "softmax"}):
                                for j in T.unroll(1):
                                    m_old = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    m_old[0:16] = scratch_buffer[T.Ramp(columns[0] + j * 16 + 1536, 1, 16)]
                                    m_new = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    m_new[0:16] = T.max(m_old[T.Ramp(0, 1, 16)], tile_max[T.Ramp(j * 16, 1, 16)])
                                    exp2_x = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_x[0:16] = m_old[T.Ramp(0, 1, 16)] - m_new[T.Ramp(0, 1, 16)]
                                    exp2_r = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_r[0:16] = T.call_llvm_pure_intrin("float32x16", "llvm.x86.avx512.mask.reduce.ps.512", exp2_x[T.Ramp(0, 1, 16)], 1, exp2_x[T.Ramp(0, 1, 16)], T.int16(-1), 4)
                                    exp2_p = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_p[0:16] = (((((T.Broadcast(T.float32(0.00021702249999999999), 16) * exp2_r[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(0.0012439688000000001), 16)) * exp2_r[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(0.0096788406000000004), 16)) * exp2_r[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(0.055483341200000001), 16)) * exp2_r[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(0.24022983010000001), 16)) * exp2_r[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(0.69314700370000004), 16)) * exp2_r[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(1.0), 16)
                                    exp2 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2[0:16] = T.call_llvm_pure_intrin("float32x16", "llvm.x86.avx512.mask.scalef.ps.512", exp2_p[T.Ramp(0, 1, 16)], exp2_x[T.Ramp(0, 1, 16)], exp2_p[T.Ramp(0, 1, 16)], T.int16(-1), 4)
                                    alpha[j * 16:j * 16 + 16] = exp2[T.Ramp(0, 1, 16)]
                                    scratch_buffer[columns[0] + j * 16 + 1536:columns[0] + j * 16 + 1536 + 16] = m_new[T.Ramp(0, 1, 16)]
                                    scratch_buffer[columns[0] + j * 16 + 1552:columns[0] + j * 16 + 1552 + 16] = scratch_buffer[T.Ramp(columns[0] + j * 16 + 1552, 1, 16)] * exp2[T.Ramp(0, 1, 16)]
                                for j in T.unroll(1):
                                    row_max[j * 16:j * 16 + 16] = scratch_buffer[T.Ramp(columns[0] + 1536 + j * 16, 1, 16)]
                                    row_sum[j * 16:j * 16 + 16] = T.Broadcast(T.float32(0.0), 16)
                                for row in range(T.Div(last[0], 2)):
                                    for j in T.unroll(1):
                                        exp2_x = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                        exp2_x[0:16] = scratch_buffer[T.Ramp(1568 + row * 2 * 16 + j * 16, 1, 16)] - row_max[T.Ramp(j * 16, 1, 16)]
                                        exp2_r = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                        exp2_r[0:16] = T.call_llvm_pure_intrin("float32x16", "llvm.x86.avx512.mask.reduce.ps.512", exp2_x[T.Ramp(0, 1, 16)], 1, exp2_x[T.Ramp(0, 1, 16)], T.int16(-1), 4)
                                        exp2_p = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                        exp2_p[0:16] = (((T.Broadcast(T.float32(0.0135341678), 16) * exp2_r[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(0.052011460799999999), 16)) * exp2_r[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(0.24144275679999999), 16)) * exp2_r[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(0.69300383450000003), 16)) * exp2_r[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(1.0000025934000001), 16)
                                        exp2 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                        exp2[0:16] = T.call_llvm_pure_intrin("float32x16", "llvm.x86.avx512.mask.scalef.ps.512", exp2_p[T.Ramp(0, 1, 16)], exp2_x[T.Ramp(0, 1, 16)], exp2_p[T.Ramp(0, 1, 16)], T.int16(-1), 4)
                                        row_sum[j * 16:j * 16 + 16] = row_sum[T.Ramp(j * 16, 1, 16)] + exp2[T.Ramp(0, 1, 16)]
                                        exp2_x_1 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                        exp2_x_1[0:16] = scratch_buffer[T.Ramp(1568 + (row * 2 + 1) * 16 + j * 16, 1, 16)] - row_max[T.Ramp(j * 16, 1, 16)]
                                        exp2_r_1 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                        exp2_r_1[0:16] = T.call_llvm_pure_intrin("float32x16", "llvm.x86.avx512.mask.reduce.ps.512", exp2_x_1[T.Ramp(0, 1, 16)], 1, exp2_x_1[T.Ramp(0, 1, 16)], T.int16(-1), 4)
                                        exp2_p_1 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                        exp2_p_1[0:16] = (((T.Broadcast(T.float32(0.0135341678), 16) * exp2_r_1[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(0.052011460799999999), 16)) * exp2_r_1[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(0.24144275679999999), 16)) * exp2_r_1[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(0.69300383450000003), 16)) * exp2_r_1[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(1.0000025934000001), 16)
                                        exp2_1 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                        exp2_1[0:16] = T.call_llvm_pure_intrin("float32x16", "llvm.x86.avx512.mask.scalef.ps.512", exp2_p_1[T.Ramp(0, 1, 16)], exp2_x_1[T.Ramp(0, 1, 16)], exp2_p_1[T.Ramp(0, 1, 16)], T.int16(-1), 4)
                                        row_sum[j * 16:j * 16 + 16] = row_sum[T.Ramp(j * 16, 1, 16)] + exp2_1[T.Ramp(0, 1, 16)]
                                        scratch_buffer[1568 + row * 16 + j * 16:1568 + row * 16 + j * 16 + 16] = T.reinterpret("float32x16", T.reinterpret("uint32x16", exp2[T.Ramp(0, 1, 16)]) + T.Broadcast(T.uint32(32768), 16) >> T.Broadcast(T.uint32(16), 16) | T.reinterpret("uint32x16", exp2_1[T.Ramp(0, 1, 16)]) + T.Broadcast(T.uint32(32768), 16) & T.Broadcast(T.uint32(4294901760), 16))
                                for j in T.unroll(1):
                                    scratch_buffer[columns[0] + 1552 + j * 16:columns[0] + 1552 + j * 16 + 16] = scratch_buffer[T.Ramp(columns[0] + 1552 + j * 16, 1, 16)] + row_sum[T.Ramp(j * 16, 1, 16)]
                            if T.min(last[0], keys[0]) == 64:
                                T.attr({"attngen.block": "o_gemm"})
                                for db in range(8):
                                    o_acc = T.alloc_local((128,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    o_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    o_row[0] = columns[0] + 512 + db * 128
                                    for r in T.unroll(8):
                                        for j in T.unroll(1):
                                            o_acc[r * 16 + j * 16:r * 16 + j * 16 + 16] = T.Broadcast(T.float32(0.0), 16)
                                    for key_outer in range(16):
                                        for key in T.unroll(2):
                                            v_row = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            v_row[0] = T.Cast("int64", 2592 + (key_outer * 2 + key) * 64) + T.Cast("int64", db * 8)
                                            for r in T.unroll(8):
                                                v_kr = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                                v_kr[0] = scratch_buffer[v_row[0] + T.Cast("int64", r)]
                                                for j in T.unroll(1):
                                                    o_acc[r * 16 + j * 16:r * 16 + j * 16 + 16] = T.call_pure_extern("float32x16", "multiply_add_pairs", o_acc[T.Ramp(r * 16 + j * 16, 1, 16)], scratch_buffer[T.Ramp(1568 + (key_outer * 2 + key) * 16 + j * 16, 1, 16)], T.Broadcast(v_kr[0], 16))
                                    for r in T.unroll(8):
                                        for j in T.unroll(1):
                                            scratch_buffer[o_row[0] + (r * 16 + j * 16):o_row[0] + (r * 16 + j * 16) + 16] = scratch_buffer[T.Ramp(o_row[0] + (r * 16 + j * 16), 1, 16)] * alpha[T.Ramp(j * 16, 1, 16)] + o_acc[T.Ramp(r * 16 + j * 16, 1, 16)]
                                            o_acc[r * 16 + j * 16:r * 16 + j * 16 + 16] = T.Broadcast(T.float32(0.0), 16)
                            else:
                                T.attr({"attngen.block": "o_gemm"})
                                for db in range(8):
                                    o_acc = T.alloc_local((128,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    o_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    o_row[0] = columns[0] + 512 + db * 128
                                    for r in T.unroll(8):
                                        for j in T.unroll(1):
                                            o_acc[r * 16 + j * 16:r * 16 + j * 16 + 16] = T.Broadcast(T.float32(0.0), 16)
                                            scratch_buffer[o_row[0] + (r * 16 + j * 16):o_row[0] + (r * 16 + j * 16) + 16] = scratch_buffer[T.Ramp(o_row[0] + (r * 16 + j * 16), 1, 16)] * alpha[T.Ramp(j * 16, 1, 16)]
                                    chains = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    chains[0] = T.Div(T.Div(T.min(last[0], keys[0]) + 1, 2), 16)
                                    for chain in range(chains[0]):
                                        first_key = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                        first_key[0] = chain * 16
                                        for key_outer in range(8):
                                            for key in T.unroll(2):
                                                v_row = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                                v_row[0] = T.Cast("int64", 2592 + (first_key[0] + key_outer * 2 + key) * 64) + T.Cast("int64", db * 8)
                                                for r in T.unroll(8):
                                                    v_kr = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                                    v_kr[0] = scratch_buffer[v_row[0] + T.Cast("int64", r)]
                                                    for j in T.unroll(1):
                                                        o_acc[r * 16 + j * 16:r * 16 + j * 16 + 16] = T.call_pure_extern("float32x16", "multiply_add_pairs", o_acc[T.Ramp(r * 16 + j * 16, 1, 16)], scratch_buffer[T.Ramp(1568 + (first_key[0] + key_outer * 2 + key) * 16 + j * 16, 1, 16)], T.Broadcast(v_kr[0], 16))
                                        for r in T.unroll(8):
                                            for j in T.unroll(1):
                                                scratch_buffer[o_row[0] + (r * 16 + j * 16):o_row[0] + (r * 16 + j * 16) + 16] = scratch_buffer[T.Ramp(o_row[0] + (r * 16 + j * 16), 1, 16)] + o_acc[T.Ramp(r * 16 + j * 16, 1, 16)]
                                                o_acc[r * 16 + j * 16:r * 16 + j * 16 + 16] = T.Broadcast(T.float32(0.0), 16)
                                    rest = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    rest[0] = chains[0] * 16
                                    for key_outer in range(T.Div(T.min(last[0], keys[0]) + 1, 2) - rest[0]):
                                        for key in T.unroll(1):
                                            v_row = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            v_row[0] = T.Cast("int64", 2592 + (rest[0] + key_outer + key) * 64) + T.Cast("int64", db * 8)
                                            for r in T.unroll(8):
                                                v_kr = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                                v_kr[0] = scratch_buffer[v_row[0] + T.Cast("int64", r)]
                                                for j in T.unroll(1):
                                                    o_acc[r * 16 + j * 16:r * 16 + j * 16 + 16] = T.call_pure_extern("float32x16", "multiply_add_pairs", o_acc[T.Ramp(r * 16 + j * 16, 1, 16)], scratch_buffer[T.Ramp(1568 + (rest[0] + key_outer + key) * 16 + j * 16, 1, 16)], T.Broadcast(v_kr[0], 16))
                                    for r in T.unroll(8):
                                        for j in T.unroll(1):
                                            scratch_buffer[o_row[0] + (r * 16 + j * 16):o_row[0] + (r * 16 + j * 16) + 16] = scratch_buffer[T.Ramp(o_row[0] + (r * 16 + j * 16), 1, 16)] + o_acc[T.Ramp(r * 16 + j * 16, 1, 16)]
                                            o_acc[r * 16 + j * 16:r * 16 + j * 16 + 16] = T.Broadcast(T.float32(0.0), 16)
            for sub in range(sub_blocks[0]):
                columns = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                columns[0] = sub * 1568
                sub_first = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                sub_first[0] = q_first[0] + sub * 16
                for j in T.unroll(1):
                    l = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    l[0:16] = scratch_buffer[T.Ramp(columns[0] + j * 16 + 1552, 1, 16)]
                    m = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    m[0:16] = scratch_buffer[T.Ramp(columns[0] + j * 16 + 1536, 1, 16)]
                    log2_x = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    log2_x[0:16] = l[T.Ramp(0, 1, 16)]
                    log2_b = T.alloc_local((16,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    log2_b[0:16] = T.reinterpret("int32x16", log2_x[T.Ramp(0, 1, 16)]) - T.Broadcast(1060439283, 16)
                    log2_e = T.alloc_local((16,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    log2_e[0:16] = log2_b[T.Ramp(0, 1, 16)] >> T.Broadcast(23, 16)
                    log2_m = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    log2_m[0:16] = T.reinterpret("float32x16", (log2_b[T.Ramp(0, 1, 16)] & T.Broadcast(8388607, 16)) + T.Broadcast(1060439283, 16))
                    log2_s = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    log2_s[0:16] = (log2_m[T.Ramp(0, 1, 16)] - T.Broadcast(T.float32(1.0), 16)) / (log2_m[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(1.0), 16))
                    log2_z = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    log2_z[0:16] = log2_s[T.Ramp(0, 1, 16)] * log2_s[T.Ramp(0, 1, 16)]
                    log2 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    log2[0:16] = T.Select(log2_x[T.Ramp(0, 1, 16)] < T.Broadcast(T.float32(0.0), 16) or T.reinterpret("int32x16", log2_x[T.Ramp(0, 1, 16)]) & T.Broadcast(2147483647, 16) > T.Broadcast(2139095040, 16), T.Broadcast(T.float32("nan"), 16), T.Select(log2_x[T.Ramp(0, 1, 16)] == T.Broadcast(T.float32("inf"), 16), log2_x[T.Ramp(0, 1, 16)], T.Select(log2_x[T.Ramp(0, 1, 16)] < T.Broadcast(T.float32(1.1754943508222875e-38), 16), T.Broadcast(T.float32("-inf"), 16), T.Cast("float32x16", log2_e[T.Ramp(0, 1, 16)]) + log2_s[T.Ramp(0, 1, 16)] * ((((T.Broadcast(T.float32(0.34070172910000002), 16) * log2_z[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(0.41167470810000001), 16)) * log2_z[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(0.57708352799999996), 16)) * log2_z[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(0.96179670100000003), 16)) * log2_z[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(2.8853900433000002), 16)))))
                    scratch_buffer[columns[0] + j * 16 + 1552:columns[0] + j * 16 + 1552 + 16] = T.Broadcast(T.float32(1.0), 16) / T.Select(l[T.Ramp(0, 1, 16)] == T.Broadcast(T.float32(0.0), 16), T.Broadcast(T.float32(1.0), 16), l[T.Ramp(0, 1, 16)])
                    scratch_buffer[columns[0] + j * 16 + 1536:columns[0] + j * 16 + 1536 + 16] = (m[T.Ramp(0, 1, 16)] + log2[T.Ramp(0, 1, 16)]) * T.Broadcast(T.float32(0.69314718055994529), 16)
                with T.attr({"attngen.block": "epilogue"}):
                    for j in range(1):
                        factor = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        factor[0:16] = scratch_buffer[T.Ramp(columns[0] + j * 16 + 1552, 1, 16)]
                        vector_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        vector_row[0] = sub_first[0] + j * 16
                        first_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        first_row[0] = sub_first[0] + j * 16
                        rows_left = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        rows_left[0] = seq_q_size - first_row[0]
                        out_rows = T.alloc_local((16,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        for t in T.unroll(16):
                            out_row = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            out_row[0] = T.Cast("int64", b[0]) * out_stride_0 + T.Cast("int64", h[0]) * out_stride_1 + T.Cast("int64", first_row[0] + t) * out_stride_2
                            out_rows[t] = out_row[0]
                        for square in range(4):
                            first_column = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            first_column[0] = square * 16
                            column = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            column[0:16] = scratch_buffer[T.Ramp(columns[0] + j * 16 + 512 + first_column[0] * 16, 1, 16)] * factor[T.Ramp(0, 1, 16)]
                            column_1 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            column_1[0:16] = scratch_buffer[T.Ramp(columns[0] + j * 16 + 512 + (first_column[0] + 1) * 16, 1, 16)] * factor[T.Ramp(0, 1, 16)]
                            column_2 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            column_2[0:16] = scratch_buffer[T.Ramp(columns[0] + j * 16 + 512 + (first_column[0] + 2) * 16, 1, 16)] * factor[T.Ramp(0, 1, 16)]
                            column_3 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            column_3[0:16] = scratch_buffer[T.Ramp(columns[0] + j * 16 + 512 + (first_column[0] + 3) * 16, 1, 16)] * factor[T.Ramp(0, 1, 16)]
                            column_4 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            column_4[0:16] = scratch_buffer[T.Ramp(columns[0] + j * 16 + 512 + (first_column[0] + 4) * 16, 1, 16)] * factor[T.Ramp(0, 1, 16)]
                            column_5 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            column_5[0:16] = scratch_buffer[T.Ramp(columns[0] + j * 16 + 512 + (first_column[0] + 5) * 16, 1, 16)] * factor[T.Ramp(0, 1, 16)]
                            column_6 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            column_6[0:16] = scratch_buffer[T.Ramp(columns[0] + j * 16 + 512 + (first_column[0] + 6) * 16, 1, 16)] * factor[T.Ramp(0, 1, 16)]
                            column_7 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            column_7[0:16] = scratch_buffer[T.Ramp(columns[0] + j * 16 + 512 + (first_column[0] + 7) * 16, 1, 16)] * factor[T.Ramp(0, 1, 16)]
                            column_8 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            column_8[0:16] = scratch_buffer[T.Ramp(columns[0] + j * 16 + 512 + (first_column[0] + 8) * 16, 1, 16)] * factor[T.Ramp(0, 1, 16)]
                            column_9 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            column_9[0:16] = scratch_buffer[T.Ramp(columns[0] + j * 16 + 512 + (first_column[0] + 9) * 16, 1, 16)] * factor[T.Ramp(0, 1, 16)]
                            column_10 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            column_10[0:16] = scratch_buffer[T.Ramp(columns[0] + j * 16 + 512 + (first_column[0] + 10) * 16, 1, 16)] * factor[T.Ramp(0, 1, 16)]
                            column_11 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            column_11[0:16] = scratch_buffer[T.Ramp(columns[0] + j * 16 + 512 + (first_column[0] + 11) * 16, 1, 16)] * factor[T.Ramp(0, 1, 16)]
                            column_12 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            column_12[0:16] = scratch_buffer[T.Ramp(columns[0] + j * 16 + 512 + (first_column[0] + 12) * 16, 1, 16)] * factor[T.Ramp(0, 1, 16)]
                            column_13 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            column_13[0:16] = scratch_buffer[T.Ramp(columns[0] + j * 16 + 512 + (first_column[0] + 13) * 16, 1, 16)] * factor[T.Ramp(0, 1, 16)]
                            column_14 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            column_14[0:16] = scratch_buffer[T.Ramp(columns[0] + j * 16 + 512 + (first_column[0] + 14) * 16, 1, 16)] * factor[T.Ramp(0, 1, 16)]
                            column_15 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            column_15[0:16] = scratch_buffer[T.Ramp(columns[0] + j * 16 + 512 + (first_column[0] + 15) * 16, 1, 16)] * factor[T.Ramp(0, 1, 16)]
                            even = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even[0:16] = T.Shuffle([column[T.Ramp(0, 1, 16)], column_1[T.Ramp(0, 1, 16)]], [0, 16, 2, 18, 4, 20, 6, 22, 8, 24, 10, 26, 12, 28, 14, 30])
                            odd = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd[0:16] = T.Shuffle([column[T.Ramp(0, 1, 16)], column_1[T.Ramp(0, 1, 16)]], [1, 17, 3, 19, 5, 21, 7, 23, 9, 25, 11, 27, 13, 29, 15, 31])
                            even_1 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_1[0:16] = T.Shuffle([column_2[T.Ramp(0, 1, 16)], column_3[T.Ramp(0, 1, 16)]], [0, 16, 2, 18, 4, 20, 6, 22, 8, 24, 10, 26, 12, 28, 14, 30])
                            odd_1 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_1[0:16] = T.Shuffle([column_2[T.Ramp(0, 1, 16)], column_3[T.Ramp(0, 1, 16)]], [1, 17, 3, 19, 5, 21, 7, 23, 9, 25, 11, 27, 13, 29, 15, 31])
                            even_2 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_2[0:16] = T.Shuffle([column_4[T.Ramp(0, 1, 16)], column_5[T.Ramp(0, 1, 16)]], [0, 16, 2, 18, 4, 20, 6, 22, 8, 24, 10, 26, 12, 28, 14, 30])
                            odd_2 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_2[0:16] = T.Shuffle([column_4[T.Ramp(0, 1, 16)], column_5[T.Ramp(0, 1, 16)]], [1, 17, 3, 19, 5, 21, 7, 23, 9, 25, 11, 27, 13, 29, 15, 31])
                            even_3 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_3[0:16] = T.Shuffle([column_6[T.Ramp(0, 1, 16)], column_7[T.Ramp(0, 1, 16)]], [0, 16, 2, 18, 4, 20, 6, 22, 8, 24, 10, 26, 12, 28, 14, 30])
                            odd_3 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_3[0:16] = T.Shuffle([column_6[T.Ramp(0, 1, 16)], column_7[T.Ramp(0, 1, 16)]], [1, 17, 3, 19, 5, 21, 7, 23, 9, 25, 11, 27, 13, 29, 15, 31])
                            even_4 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_4[0:16] = T.Shuffle([column_8[T.Ramp(0, 1, 16)], column_9[T.Ramp(0, 1, 16)]], [0, 16, 2, 18, 4, 20, 6, 22, 8, 24, 10, 26, 12, 28, 14, 30])
                            odd_4 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_4[0:16] = T.Shuffle([column_8[T.Ramp(0, 1, 16)], column_9[T.Ramp(0, 1, 16)]], [1, 17, 3, 19, 5, 21, 7, 23, 9, 25, 11, 27, 13, 29, 15, 31])
                            even_5 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_5[0:16] = T.Shuffle([column_10[T.Ramp(0, 1, 16)], column_11[T.Ramp(0, 1, 16)]], [0, 16, 2, 18, 4, 20, 6, 22, 8, 24, 10, 26, 12, 28, 14, 30])
                            odd_5 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_5[0:16] = T.Shuffle([column_10[T.Ramp(0, 1, 16)], column_11[T.Ramp(0, 1, 16)]], [1, 17, 3, 19, 5, 21, 7, 23, 9, 25, 11, 27, 13, 29, 15, 31])
                            even_6 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_6[0:16] = T.Shuffle([column_12[T.Ramp(0, 1, 16)], column_13[T.Ramp(0, 1, 16)]], [0, 16, 2, 18, 4, 20, 6, 22, 8, 24, 10, 26, 12, 28, 14, 30])
                            odd_6 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_6[0:16] = T.Shuffle([column_12[T.Ramp(0, 1, 16)], column_13[T.Ramp(0, 1, 16)]], [1, 17, 3, 19, 5, 21, 7, 23, 9, 25, 11, 27, 13, 29, 15, 31])
                            even_7 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_7[0:16] = T.Shuffle([column_14[T.Ramp(0, 1, 16)], column_15[T.Ramp(0, 1, 16)]], [0, 16, 2, 18, 4, 20, 6, 22, 8, 24, 10, 26, 12, 28, 14, 30])
                            odd_7 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_7[0:16] = T.Shuffle([column_14[T.Ramp(0, 1, 16)], column_15[T.Ramp(0, 1, 16)]], [1, 17, 3, 19, 5, 21, 7, 23, 9, 25, 11, 27, 13, 29, 15, 31])
                            even_8 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_8[0:16] = T.Shuffle([even[T.Ramp(0, 1, 16)], even_1[T.Ramp(0, 1, 16)]], [0, 1, 16, 17, 4, 5, 20, 21, 8, 9, 24, 25, 12, 13, 28, 29])
                            odd_8 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_8[0:16] = T.Shuffle([even[T.Ramp(0, 1, 16)], even_1[T.Ramp(0, 1, 16)]], [2, 3, 18, 19, 6, 7, 22, 23, 10, 11, 26, 27, 14, 15, 30, 31])
                            even_9 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_9[0:16] = T.Shuffle([odd[T.Ramp(0, 1, 16)], odd_1[T.Ramp(0, 1, 16)]], [0, 1, 16, 17, 4, 5, 20, 21, 8, 9, 24, 25, 12, 13, 28, 29])
                            odd_9 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_9[0:16] = T.Shuffle([odd[T.Ramp(0, 1, 16)], odd_1[T.Ramp(0, 1, 16)]], [2, 3, 18, 19, 6, 7, 22, 23, 10, 11, 26, 27, 14, 15, 30, 31])
                            even_10 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_10[0:16] = T.Shuffle([even_2[T.Ramp(0, 1, 16)], even_3[T.Ramp(0, 1, 16)]], [0, 1, 16, 17, 4, 5, 20, 21, 8, 9, 24, 25, 12, 13, 28, 29])
                            odd_10 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_10[0:16] = T.Shuffle([even_2[T.Ramp(0, 1, 16)], even_3[T.Ramp(0, 1, 16)]], [2, 3, 18, 19, 6, 7, 22, 23, 10, 11, 26, 27, 14, 15, 30, 31])
                            even_11 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_11[0:16] = T.Shuffle([odd_2[T.Ramp(0, 1, 16)], odd_3[T.Ramp(0, 1, 16)]], [0, 1, 16, 17, 4, 5, 20, 21, 8, 9, 24, 25, 12, 13, 28, 29])
                            odd_11 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_11[0:16] = T.Shuffle([odd_2[T.Ramp(0, 1, 16)], odd_3[T.Ramp(0, 1, 16)]], [2, 3, 18, 19, 6, 7, 22, 23, 10, 11, 26, 27, 14, 15, 30, 31])
                            even_12 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_12[0:16] = T.Shuffle([even_4[T.Ramp(0, 1, 16)], even_5[T.Ramp(0, 1, 16)]], [0, 1, 16, 17, 4, 5, 20, 21, 8, 9, 24, 25, 12, 13, 28, 29])
                            odd_12 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_12[0:16] = T.Shuffle([even_4[T.Ramp(0, 1, 16)], even_5[T.Ramp(0, 1, 16)]], [2, 3, 18, 19, 6, 7, 22, 23, 10, 11, 26, 27, 14, 15, 30, 31])
                            even_13 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_13[0:16] = T.Shuffle([odd_4[T.Ramp(0, 1, 16)], odd_5[T.Ramp(0, 1, 16)]], [0, 1, 16, 17, 4, 5, 20, 21, 8, 9, 24, 25, 12, 13, 28, 29])
                            odd_13 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_13[0:16] = T.Shuffle([odd_4[T.Ramp(0, 1, 16)], odd_5[T.Ramp(0, 1, 16)]], [2, 3, 18, 19, 6, 7, 22, 23, 10, 11, 26, 27, 14, 15, 30, 31])
                            even_14 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_14[0:16] = T.Shuffle([even_6[T.Ramp(0, 1, 16)], even_7[T.Ramp(0, 1, 16)]], [0, 1, 16, 17, 4, 5, 20, 21, 8, 9, 24, 25, 12, 13, 28, 29])
                            odd_14 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_14[0:16] = T.Shuffle([even_6[T.Ramp(0, 1, 16)], even_7[T.Ramp(0, 1, 16)]], [2, 3, 18, 19, 6, 7, 22, 23, 10, 11, 26, 27, 14, 15, 30, 31])
                            even_15 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_15[0:16] = T.Shuffle([odd_6[T.Ramp(0, 1, 16)], odd_7[T.Ramp(0, 1, 16)]], [0, 1, 16, 17, 4, 5, 20, 21, 8, 9, 24, 25, 12, 13, 28, 29])
                            odd_15 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_15[0:16] = T.Shuffle([odd_6[T.Ramp(0, 1, 16)], odd_7[T.Ramp(0, 1, 16)]], [2, 3, 18, 19, 6, 7, 22, 23, 10, 11, 26, 27, 14, 15, 30, 31])
                            even_16 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_16[0:16] = T.Shuffle([even_8[T.Ramp(0, 1, 16)], even_10[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 16, 17, 18, 19, 8, 9, 10, 11, 24, 25, 26, 27])
                            odd_16 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_16[0:16] = T.Shuffle([even_8[T.Ramp(0, 1, 16)], even_10[T.Ramp(0, 1, 16)]], [4, 5, 6, 7, 20, 21, 22, 23, 12, 13, 14, 15, 28, 29, 30, 31])
                            even_17 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_17[0:16] = T.Shuffle([even_9[T.Ramp(0, 1, 16)], even_11[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 16, 17, 18, 19, 8, 9, 10, 11, 24, 25, 26, 27])
                            odd_17 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_17[0:16] = T.Shuffle([even_9[T.Ramp(0, 1, 16)], even_11[T.Ramp(0, 1, 16)]], [4, 5, 6, 7, 20, 21, 22, 23, 12, 13, 14, 15, 28, 29, 30, 31])
                            even_18 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_18[0:16] = T.Shuffle([odd_8[T.Ramp(0, 1, 16)], odd_10[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 16, 17, 18, 19, 8, 9, 10, 11, 24, 25, 26, 27])
                            odd_18 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_18[0:16] = T.Shuffle([odd_8[T.Ramp(0, 1, 16)], odd_10[T.Ramp(0, 1, 16)]], [4, 5, 6, 7, 20, 21, 22, 23, 12, 13, 14, 15, 28, 29, 30, 31])
                            even_19 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_19[0:16] = T.Shuffle([odd_9[T.Ramp(0, 1, 16)], odd_11[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 16, 17, 18, 19, 8, 9, 10, 11, 24, 25, 26, 27])
                            odd_19 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_19[0:16] = T.Shuffle([odd_9[T.Ramp(0, 1, 16)], odd_11[T.Ramp(0, 1, 16)]], [4, 5, 6, 7, 20, 21, 22, 23, 12, 13, 14, 15, 28, 29, 30, 31])
                            even_20 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_20[0:16] = T.Shuffle([even_12[T.Ramp(0, 1, 16)], even_14[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 16, 17, 18, 19, 8, 9, 10, 11, 24, 25, 26, 27])
                            odd_20 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_20[0:16] = T.Shuffle([even_12[T.Ramp(0, 1, 16)], even_14[T.Ramp(0, 1, 16)]], [4, 5, 6, 7, 20, 21, 22, 23, 12, 13, 14, 15, 28, 29, 30, 31])
                            even_21 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_21[0:16] = T.Shuffle([even_13[T.Ramp(0, 1, 16)], even_15[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 16, 17, 18, 19, 8, 9, 10, 11, 24, 25, 26, 27])
                            odd_21 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_21[0:16] = T.Shuffle([even_13[T.Ramp(0, 1, 16)], even_15[T.Ramp(0, 1, 16)]], [4, 5, 6, 7, 20, 21, 22, 23, 12, 13, 14, 15, 28, 29, 30, 31])
                            even_22 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_22[0:16] = T.Shuffle([odd_12[T.Ramp(0, 1, 16)], odd_14[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 16, 17, 18, 19, 8, 9, 10, 11, 24, 25, 26, 27])
                            odd_22 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_22[0:16] = T.Shuffle([odd_12[T.Ramp(0, 1, 16)], odd_14[T.Ramp(0, 1, 16)]], [4, 5, 6, 7, 20, 21, 22, 23, 12, 13, 14, 15, 28, 29, 30, 31])
                            even_23 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_23[0:16] = T.Shuffle([odd_13[T.Ramp(0, 1, 16)], odd_15[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 16, 17, 18, 19, 8, 9, 10, 11, 24, 25, 26, 27])
                            odd_23 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_23[0:16] = T.Shuffle([odd_13[T.Ramp(0, 1, 16)], odd_15[T.Ramp(0, 1, 16)]], [4, 5, 6, 7, 20, 21, 22, 23, 12, 13, 14, 15, 28, 29, 30, 31])
                            even_24 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_24[0:16] = T.Shuffle([even_16[T.Ramp(0, 1, 16)], even_20[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23])
                            odd_24 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_24[0:16] = T.Shuffle([even_16[T.Ramp(0, 1, 16)], even_20[T.Ramp(0, 1, 16)]], [8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31])
                            even_25 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_25[0:16] = T.Shuffle([even_17[T.Ramp(0, 1, 16)], even_21[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23])
                            odd_25 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_25[0:16] = T.Shuffle([even_17[T.Ramp(0, 1, 16)], even_21[T.Ramp(0, 1, 16)]], [8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31])
                            even_26 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_26[0:16] = T.Shuffle([even_18[T.Ramp(0, 1, 16)], even_22[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23])
                            odd_26 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_26[0:16] = T.Shuffle([even_18[T.Ramp(0, 1, 16)], even_22[T.Ramp(0, 1, 16)]], [8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31])
                            even_27 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_27[0:16] = T.Shuffle([even_19[T.Ramp(0, 1, 16)], even_23[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23])
                            odd_27 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_27[0:16] = T.Shuffle([even_19[T.Ramp(0, 1, 16)], even_23[T.Ramp(0, 1, 16)]], [8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31])
                            even_28 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_28[0:16] = T.Shuffle([odd_16[T.Ramp(0, 1, 16)], odd_20[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23])
                            odd_28 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_28[0:16] = T.Shuffle([odd_16[T.Ramp(0, 1, 16)], odd_20[T.Ramp(0, 1, 16)]], [8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31])
                            even_29 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_29[0:16] = T.Shuffle([odd_17[T.Ramp(0, 1, 16)], odd_21[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23])
                            odd_29 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_29[0:16] = T.Shuffle([odd_17[T.Ramp(0, 1, 16)], odd_21[T.Ramp(0, 1, 16)]], [8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31])
                            even_30 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_30[0:16] = T.Shuffle([odd_18[T.Ramp(0, 1, 16)], odd_22[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23])
                            odd_30 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_30[0:16] = T.Shuffle([odd_18[T.Ramp(0, 1, 16)], odd_22[T.Ramp(0, 1, 16)]], [8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31])
                            even_31 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            even_31[0:16] = T.Shuffle([odd_19[T.Ramp(0, 1, 16)], odd_23[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23])
                            odd_31 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            odd_31[0:16] = T.Shuffle([odd_19[T.Ramp(0, 1, 16)], odd_23[T.Ramp(0, 1, 16)]], [8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31])
                            bf16_x = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            bf16_x[0:16] = even_24[T.Ramp(0, 1, 16)]
                            bf16_b = T.alloc_local((16,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            bf16_b[0:16] = T.reinterpret("uint32x16", bf16_x[T.Ramp(0, 1, 16)])
                            out_part = T.alloc_local((16,), "uint16", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            out_part[0:16] = T.Cast("uint16x16", T.Select(T.reinterpret("int32x16", bf16_x[T.Ramp(0, 1, 16)]) & T.Broadcast(2147483647, 16) > T.Broadcast(2139095040, 16), bf16_b[T.Ramp(0, 1, 16)] >> T.Broadcast(T.uint32(16), 16) | T.Broadcast(T.uint32(64), 16), bf16_b[T.Ramp(0, 1, 16)] + T.Broadcast(T.uint32(32767), 16) + (bf16_b[T.Ramp(0, 1, 16)] >> T.Broadcast(T.uint32(16), 16) & T.Broadcast(T.uint32(1), 16)) >> T.Broadcast(T.uint32(16), 16)))
                            if rows_left[0] > 0:
                                out[out_rows[0] + T.Cast("int64", first_column[0]):out_rows[0] + T.Cast("int64", first_column[0]) + T.int64(16)] = out_part[T.Ramp(0, 1, 16)]
                            bf16_x_1 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            bf16_x_1[0:16] = even_25[T.Ramp(0, 1, 16)]
                            bf16_b_1 = T.alloc_local((16,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            bf16_b_1[0:16] = T.reinterpret("uint32x16", bf16_x_1[T.Ramp(0, 1, 16)])
                            out_part_1 = T.alloc_local((16,), "uint16", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            out_part_1[0:16] = T.Cast("uint16x16", T.Select(T.reinterpret("int32x16", bf16_x_1[T.Ramp(0, 1, 16)]) & T.Broadcast(2147483647, 16) > T.Broadcast(2139095040, 16), bf16_b_1[T.Ramp(0, 1, 16)] >> T.Broadcast(T.uint32(16), 16) | T.Broadcast(T.uint32(64), 16), bf16_b_1[T.Ramp(0, 1, 16)] + T.Broadcast(T.uint32(32767), 16) + (bf16_b_1[T.Ramp(0, 1, 16)] >> T.Broadcast(T.uint32(16), 16) & T.Broadcast(T.uint32(1), 16)) >> T.Broadcast(T.uint32(16), 16)))
                            if rows_left[0] > 1:
                                out[out_rows[1] + T.Cast("int64", first_column[0]):out_rows[1] + T.Cast("int64", first_column[0]) + T.int64(16)] = out_part_1[T.Ramp(0, 1, 16)]
                            bf16_x_2 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            bf16_x_2[0:16] = even_26[T.Ramp(0, 1, 16)]
                            bf16_b_2 = T.alloc_local((16,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            bf16_b_2[0:16] = T.reinterpret("uint32x16", bf16_x_2[T.Ramp(0, 1, 16)])
                            out_part_2 = T.alloc_local((16,), "uint16", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            out_part_2[0:16] = T.Cast("uint16x16", T.Select(T.reinterpret("int32x16", bf16_x_2[T.Ramp(0, 1, 16)]) & T.Broadcast(2147483647, 16) > T.Broadcast(2139095040, 16), bf16_b_2[T.Ramp(0, 1, 16)] >> T.Broadcast(T.uint32(16), 16) | T.Broadcast(T.uint32(64), 16), bf16_b_2[T.Ramp(0, 1, 16)] + T.Broadcast(T.uint32(32767), 16) + (bf16_b_2[T.Ramp(0, 1, 16)] >> T.Broadcast(T.uint32(16), 16) & T.Broadcast(T.uint32(1), 16)) >> T.Broadcast(T.uint32(16), 16)))
                            if rows_left[0] > 2:
                                out[out_rows[2] + T.Cast("int64", first_column[0]):out_rows[2] + T.Cast("int64", first_column[0]) + T.int64(16)] = out_part_2[T.Ramp(0, 1, 16)]
                            bf16_x_3 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            bf16_x_3[0:16] = even_27[T.Ramp(0, 1, 16)]
                            bf16_b_3 = T.alloc_local((16,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            bf16_b_3[0:16] = T.reinterpret("uint32x16", bf16_x_3[T.Ramp(0, 1, 16)])
                            out_part_3 = T.alloc_local((16,), "uint16", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            out_part_3[0:16] = T.Cast("uint16x16", T.Select(T.reinterpret("int32x16", bf16_x_3[T.Ramp(0, 1, 16)]) & T.Broadcast(2147483647, 16) > T.Broadcast(2139095040, 16), bf16_b_3[T.Ramp(0, 1, 16)] >> T.Broadcast(T.uint32(16), 16) | T.Broadcast(T.uint32(64), 16), bf16_b_3[T.Ramp(0, 1, 16)] + T.Broadcast(T.uint32(32767), 16) + (bf16_b_3[T.Ramp(0, 1, 16)] >> T.Broadcast(T.uint32(16), 16) & T.Broadcast(T.uint32(1), 16)) >> T.Broadcast(T.uint32(16), 16)))
                            if rows_left[0] > 3:
                                out[out_rows[3] + T.Cast("int64", first_column[0]):out_rows[3] + T.Cast("int64", first_column[0]) + T.int64(16)] = out_part_3[T.Ramp(0, 1, 16)]
                            bf16_x_4 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            bf16_x_4[0:16] = even_28[T.Ramp(0, 1, 16)]
                            bf16_b_4 = T.alloc_local((16,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            bf16_b_4[0:16] = T.reinterpret("uint32x16", bf16_x_4[T.Ramp(0, 1, 16)])
                            out_part_4 = T.alloc_local((16,), "uint16", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            out_part_4[0:16] = T.Cast("uint16x16", T.Select(T.reinterpret("int32x16", bf16_x_4[T.Ramp(0, 1, 16)]) & T.Broadcast(2147483647, 16) > T.Broadcast(2139095040, 16), bf16_b_4[T.Ramp(0, 1, 16)] >> T.Broadcast(T.uint32(16), 16) | T.Broadcast(T.uint32(64), 16), bf16_b_4[T.Ramp(0, 1, 16)] + T.Broadcast(T.uint32(32767), 16) + (bf16_b_4[T.Ramp(0, 1, 16)] >> T.Broadcast(T.uint32(16), 16) & T.Broadcast(T.uint32(1), 16)) >> T.Broadcast(T.uint32(16), 16)))
                            if rows_left[0] > 4:
                                out[out_rows[4] + T.Cast("int64", first_column[0]):out_rows[4] + T.Cast("int64", first_column[0]) + T.int64(16)] = out_part_4[T.Ramp(0, 1, 16)]
                            bf16_x_5 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            bf16_x_5[0:16] = even_29[T.Ramp(0, 1, 16)]
                            bf16_b_5 = T.alloc_local((16,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            bf16_b_5[0:16] = T.reinterpret("uint32x16", bf16_x_5[T.Ramp(0, 1, 16)])
                            out_part_5 = T.alloc_local((16,), "uint16", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            out_part_5[0:16] = T.Cast("uint16x16", T.Select(T.reinterpret("int32x16", bf16_x_5[T.Ramp(0, 1, 16)]) & T.Broadcast(2147483647, 16) > T.Broadcast(2139095040, 16), bf16_b_5[T.Ramp(0, 1, 16)] >> T.Broadcast(T.uint32(16), 16) | T.Broadcast(T.uint32(64), 16), bf16_b_5[T.Ramp(0, 1, 16)] + T.Broadcast(T.uint32(32767), 16) + (bf16_b_5[T.Ramp(0, 1, 16)] >> T.Broadcast(T.uint32(16), 16) & T.Broadcast(T.uint32(1), 16)) >> T.Broadcast(T.uint32(16), 16)))
                            if rows_left[0] > 5:
                                out[out_rows[5] + T.Cast("int64", first_column[0]):out_rows[5] + T.Cast("int64", first_column[0]) + T.int64(16)] = out_part_5[T.Ramp(0, 1, 16)]
                            bf16_x_6 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            bf16_x_6[0:16] = even_30[T.Ramp(0, 1, 16)]
                            bf16_b_6 = T.alloc_local((16,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            bf16_b_6[0:16] = T.reinterpret("uint32x16", bf16_x_6[T.Ramp(0, 1, 16)])
                            out_part_6 = T.alloc_local((16,), "uint16", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            out_part_6[0:16] = T.Cast("uint16x16", T.Select(T.reinterpret("int32x16", bf16_x_6[T.Ramp(0, 1, 16)]) & T.Broadcast(2147483647, 16) > T.Broadcast(2139095040, 16), bf16_b_6[T.Ramp(0, 1, 16)] >> T.Broadcast(T.uint32(16), 16) | T.Broadcast(T.uint32(64), 16), bf16_b_6[T.Ramp(0, 1, 16)] + T.Broadcast(T.uint32(32767), 16) + (bf16_b_6[T.Ramp(0, 1, 16)] >> T.Broadcast(T.uint32(16), 16) & T.Broadcast(T.uint32(1), 16)) >> T.Broadcast(T.uint32(16), 16)))
                            if rows_left[0] > 6:
                                out[out_rows[6] + T.Cast("int64", first_column[0]):out_rows[6] + T.Cast("int64", first_column[0]) + T.int64(16)] = out_part_6[T.Ramp(0, 1, 16)]
                            bf16_x_7 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            bf16_x_7[0:16] = even_31[T.Ramp(0, 1, 16)]
                            bf16_b_7 = T.alloc_local((16,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            bf16_b_7[0:16] = T.reinterpret("uint32x16", bf16_x_7[T.Ramp(0, 1, 16)])
                            out_part_7 = T.alloc_local((16,), "uint16", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            out_part_7[0:16] = T.Cast("uint16x16", T.Select(T.reinterpret("int32x16", bf16_x_7[T.Ramp(0, 1, 16)]) & T.Broadcast(2147483647, 16) > T.Broadcast(2139095040, 16), bf16_b_7[T.Ramp(0, 1, 16)] >> T.Broadcast(T.uint32(16), 16) | T.Broadcast(T.uint32(64), 16), bf16_b_7[T.Ramp(0, 1, 16)] + T.Broadcast(T.uint32(32767), 16) + (bf16_b_7[T.Ramp(0, 1, 16)] >> T.Broadcast(T.uint32(16), 16) & T.Broadcast(T.uint32(1), 16)) >> T.Broadcast(T.uint32(16), 16)))
                            if rows_left[0] > 7:
                                out[out_rows[7] + T.Cast("int64", first_column[0]):out_rows[7] + T.Cast("int64", first_column[0]) + T.int64(16)] = out_part_7[T.Ramp(0, 1, 16)]
                            bf16_x_8 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            bf16_x_8[0:16] = odd_24[T.Ramp(0, 1, 16)]
                            bf16_b_8 = T.alloc_local((16,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            bf16_b_8[0:16] = T.reinterpret("uint32x16", bf16_x_8[T.Ramp(0, 1, 16)])
                            out_part_8 = T.alloc_local((16,), "uint16", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            out_part_8[0:16] = T.Cast("uint16x16", T.Select(T.reinterpret("int32x16", bf16_x_8[T.Ramp(0, 1, 16)]) & T.Broadcast(2147483647, 16) > T.Broadcast(2139095040, 16), bf16_b_8[T.Ramp(0, 1, 16)] >> T.Broadcast(T.uint32(16), 16) | T.Broadcast(T.uint32(64), 16), bf16_b_8[T.Ramp(0, 1, 16)] + T.Broadcast(T.uint32(32767), 16) + (bf16_b_8[T.Ramp(0, 1, 16)] >> T.Broadcast(T.uint32(16), 16) & T.Broadcast(T.uint32(1), 16)) >> T.Broadcast(T.uint32(16), 16)))
                            if rows_left[0] > 8:
                                out[out_rows[8] + T.Cast("int64", first_column[0]):out_rows[8] + T.Cast("int64", first_column[0]) + T.int64(16)] = out_part_8[T.Ramp(0, 1, 16)]
                            bf16_x_9 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            bf16_x_9[0:16] = odd_25[T.Ramp(0, 1, 16)]
                            bf16_b_9 = T.alloc_local((16,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            bf16_b_9[0:16] = T.reinterpret("uint32x16", bf16_x_9[T.Ramp(0, 1, 16)])
                            out_part_9 = T.alloc_local((16,), "uint16", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            out_part_9[0:16] = T.Cast("uint16x16", T.Select(T.reinterpret("int32x16", bf16_x_9[T.Ramp(0, 1, 16)]) & T.Broadcast(2147483647, 16) > T.Broadcast(2139095040, 16), bf16_b_9[T.Ramp(0, 1, 16)] >> T.Broadcast(T.uint32(16), 16) | T.Broadcast(T.uint32(64), 16), bf16_b_9[T.Ramp(0, 1, 16)] + T.Broadcast(T.uint32(32767), 16) + (bf16_b_9[T.Ramp(0, 1, 16)] >> T.Broadcast(T.uint32(16), 16) & T.Broadcast(T.uint32(1), 16)) >> T.Broadcast(T.uint32(16), 16)))
                            if rows_left[0] > 9:
                                out[out_rows[9] + T.Cast("int64", first_column[0]):out_rows[9] + T.Cast("int64", first_column[0]) + T.int64(16)] = out_part_9[T.Ramp(0, 1, 16)]
                            bf16_x_10 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            bf16_x_10[0:16] = odd_26[T.Ramp(0, 1, 16)]
                            bf16_b_10 = T.alloc_local((16,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            bf16_b_10[0:16] = T.reinterpret("uint32x16", bf16_x_10[T.Ramp(0, 1, 16)])
                            out_part_10 = T.alloc_local((16,), "uint16", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            out_part_10[0:16] = T.Cast("uint16x16", T.Select(T.reinterpret("int32x16", bf16_x_10[T.Ramp(0, 1, 16)]) & T.Broadcast(2147483647, 16) > T.Broadcast(2139095040, 16), bf16_b_10[T.Ramp(0, 1, 16)] >> T.Broadcast(T.uint32(16), 16) | T.Broadcast(T.uint32(64), 16), bf16_b_10[T.Ramp(0, 1, 16)] + T.Broadcast(T.uint32(32767), 16) + (bf16_b_10[T.Ramp(0, 1, 16)] >> T.Broadcast(T.uint32(16), 16) & T.Broadcast(T.uint32(1), 16)) >> T.Broadcast(T.uint32(16), 16)))
                            if rows_left[0] > 10:
                                out[out_rows[10] + T.Cast("int64", first_column[0]):out_rows[10] + T.Cast("int64", first_column[0]) + T.int64(16)] = out_part_10[T.Ramp(0, 1, 16)]
                            bf16_x_11 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            bf16_x_11[0:16] = odd_27[T.Ramp(0, 1, 16)]
                            bf16_b_11 = T.alloc_local((16,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            bf16_b_11[0:16] = T.reinterpret("uint32x16", bf16_x_11[T.Ramp(0, 1, 16)])
                            out_part_11 = T.alloc_local((16,), "uint16", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            out_part_11[0:16] = T.Cast("uint16x16", T.Select(T.reinterpret("int32x16", bf16_x_11[T.Ramp(0, 1, 16)]) & T.Broadcast(2147483647, 16) > T.Broadcast(2139095040, 16), bf16_b_11[T.Ramp(0, 1, 16)] >> T.Broadcast(T.uint32(16), 16) | T.Broadcast(T.uint32(64), 16), bf16_b_11[T.Ramp(0, 1, 16)] + T.Broadcast(T.uint32(32767), 16) + (bf16_b_11[T.Ramp(0, 1, 16)] >> T.Broadcast(T.uint32(16), 16) & T.Broadcast(T.uint32(1), 16)) >> T.Broadcast(T.uint32(16), 16)))
                            if rows_left[0] > 11:
                                out[out_rows[11] + T.Cast("int64", first_column[0]):out_rows[11] + T.Cast("int64", first_column[0]) + T.int64(16)] = out_part_11[T.Ramp(0, 1, 16)]
                            bf16_x_12 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            bf16_x_12[0:16] = odd_28[T.Ramp(0, 1, 16)]
                            bf16_b_12 = T.alloc_local((16,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            bf16_b_12[0:16] = T.reinterpret("uint32x16", bf16_x_12[T.Ramp(0, 1, 16)])
                            out_part_12 = T.alloc_local((16,), "uint16", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            out_part_12[0:16] = T.Cast("uint16x16", T.Select(T.reinterpret("int32x16", bf16_x_12[T.Ramp(0, 1, 16)]) & T.Broadcast(2147483647, 16) > T.Broadcast(2139095040, 16), bf16_b_12[T.Ramp(0, 1, 16)] >> T.Broadcast(T.uint32(16), 16) | T.Broadcast(T.uint32(64), 16), bf16_b_12[T.Ramp(0, 1, 16)] + T.Broadcast(T.uint32(32767), 16) + (bf16_b_12[T.Ramp(0, 1, 16)] >> T.Broadcast(T.uint32(16), 16) & T.Broadcast(T.uint32(1), 16)) >> T.Broadcast(T.uint32(16), 16)))
                            if rows_left[0] > 12:
                                out[out_rows[12] + T.Cast("int64", first_column[0]):out_rows[12] + T.Cast("int64", first_column[0]) + T.int64(16)] = out_part_12[T.Ramp(0, 1, 16)]
                            bf16_x_13 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            bf16_x_13[0:16] = odd_29[T.Ramp(0, 1, 16)]
                            bf16_b_13 = T.alloc_local((16,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            bf16_b_13[0:16] = T.reinterpret("uint32x16", bf16_x_13[T.Ramp(0, 1, 16)])
                            out_part_13 = T.alloc_local((16,), "uint16", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            out_part_13[0:16] = T.Cast("uint16x16", T.Select(T.reinterpret("int32x16", bf16_x_13[T.Ramp(0, 1, 16)]) & T.Broadcast(2147483647, 16) > T.Broadcast(2139095040, 16), bf16_b_13[T.Ramp(0, 1, 16)] >> T.Broadcast(T.uint32(16), 16) | T.Broadcast(T.uint32(64), 16), bf16_b_13[T.Ramp(0, 1, 16)] + T.Broadcast(T.uint32(32767), 16) + (bf16_b_13[T.Ramp(0, 1, 16)] >> T.Broadcast(T.uint32(16), 16) & T.Broadcast(T.uint32(1), 16)) >> T.Broadcast(T.uint32(16), 16)))
                            if rows_left[0] > 13:
                                out[out_rows[13] + T.Cast("int64", first_column[0]):out_rows[13] + T.Cast("int64", first_column[0]) + T.int64(16)] = out_part_13[T.Ramp(0, 1, 16)]
                            bf16_x_14 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            bf16_x_14[0:16] = odd_30[T.Ramp(0, 1, 16)]
                            bf16_b_14 = T.alloc_local((16,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            bf16_b_14[0:16] = T.reinterpret("uint32x16", bf16_x_14[T.Ramp(0, 1, 16)])
                            out_part_14 = T.alloc_local((16,), "uint16", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            out_part_14[0:16] = T.Cast("uint16x16", T.Select(T.reinterpret("int32x16", bf16_x_14[T.Ramp(0, 1, 16)]) & T.Broadcast(2147483647, 16) > T.Broadcast(2139095040, 16), bf16_b_14[T.Ramp(0, 1, 16)] >> T.Broadcast(T.uint32(16), 16) | T.Broadcast(T.uint32(64), 16), bf16_b_14[T.Ramp(0, 1, 16)] + T.Broadcast(T.uint32(32767), 16) + (bf16_b_14[T.Ramp(0, 1, 16)] >> T.Broadcast(T.uint32(16), 16) & T.Broadcast(T.uint32(1), 16)) >> T.Broadcast(T.uint32(16), 16)))
                            if rows_left[0] > 14:
                                out[out_rows[14] + T.Cast("int64", first_column[0]):out_rows[14] + T.Cast("int64", first_column[0]) + T.int64(16)] = out_part_14[T.Ramp(0, 1, 16)]
                            bf16_x_15 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            bf16_x_15[0:16] = odd_31[T.Ramp(0, 1, 16)]
                            bf16_b_15 = T.alloc_local((16,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            bf16_b_15[0:16] = T.reinterpret("uint32x16", bf16_x_15[T.Ramp(0, 1, 16)])
                            out_part_15 = T.alloc_local((16,), "uint16", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            out_part_15[0:16] = T.Cast("uint16x16", T.Select(T.reinterpret("int32x16", bf16_x_15[T.Ramp(0, 1, 16)]) & T.Broadcast(2147483647, 16) > T.Broadcast(2139095040, 16), bf16_b_15[T.Ramp(0, 1, 16)] >> T.Broadcast(T.uint32(16), 16) | T.Broadcast(T.uint32(64), 16), bf16_b_15[T.Ramp(0, 1, 16)] + T.Broadcast(T.uint32(32767), 16) + (bf16_b_15[T.Ramp(0, 1, 16)] >> T.Broadcast(T.uint32(16), 16) & T.Broadcast(T.uint32(1), 16)) >> T.Broadcast(T.uint32(16), 16)))
                            if rows_left[0] > 15:
                                out[out_rows[15] + T.Cast("int64", first_column[0]):out_rows[15] + T.Cast("int64", first_column[0]) + T.int64(16)] = out_part_15[T.Ramp(0, 1, 16)]
                rows = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                rows[0] = T.min(seq_q_size - sub_first[0], 16)
                if lse_given != 0:
                    for row in range(rows[0]):
                        lse_row = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        lse_row[0] = T.Cast("int64", b[0]) * lse_stride_0 + T.Cast("int64", h[0]) * lse_stride_1 + T.Cast("int64", sub_first[0] + row) * lse_stride_2
                        lse[lse_row[0]] = scratch_buffer[columns[0] + 1536 + row]

# Metadata omitted. Use show_meta=True in script() method to show it.

# from tvm.script import tirx as T
# from tvm.tirx.layout import Axis

@T.prim_func
def attngen_decode(q_ptr: T.handle("uint16", "global"), q_stride_0: T.int64, q_stride_1: T.int64, q_stride_2: T.int64, q_stride_3: T.int64, k_ptr: T.handle("uint16", "global"), k_stride_0: T.int64, k_stride_1: T.int64, k_stride_2: T.int64, k_stride_3: T.int64, v_ptr: T.handle("uint16", "global"), v_stride_0: T.int64, v_stride_1: T.int64, v_stride_2: T.int64, v_stride_3: T.int64, out_ptr: T.handle("uint16", "global"), out_stride_0: T.int64, out_stride_1: T.int64, out_stride_2: T.int64, out_stride_3: T.int64, scale_value: T.float32, lse_ptr: T.handle("float32", "global"), lse_stride_0: T.int64, lse_stride_1: T.int64, lse_stride_2: T.int64, lse_given: T.int32, partial_lse_ptr: T.handle("float32", "global"), partial_lse_stride_0: T.int64, partial_lse_stride_1: T.int64, partial_lse_stride_2: T.int64, partial_lse_stride_3: T.int64, partial_out_ptr: T.handle("float32", "global"), partial_out_stride_0: T.int64, partial_out_stride_1: T.int64, partial_out_stride_2: T.int64, partial_out_stride_3: T.int64, partial_out_stride_4: T.int64, b_size: T.int32, hq_size: T.int32, seq_q_size: T.int32, hkv_size: T.int32, seq_kv_size: T.int32, scratch: T.handle("float32", "global"), begin: T.int32, end: T.int32):
    T.func_attr({"tirx.noalias": True})
    q = T.decl_buffer((T.int64(1099511627776),), "uint16", data=q_ptr, align=1, layout=None)
    k = T.decl_buffer((T.int64(1099511627776),), "uint16", data=k_ptr, align=1, layout=None)
    v = T.decl_buffer((T.int64(1099511627776),), "uint16", data=v_ptr, align=1, layout=None)
    out = T.decl_buffer((T.int64(1099511627776),), "uint16", data=out_ptr, align=1, layout=None)
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
                for d8 in range(8):
                    scratch_buffer[row * 64 + d8 * 8:row * 64 + d8 * 8 + 8] = T.reinterpret("float32x8", T.Cast("uint32x8", q[T.Ramp(q_row_1[0] + T.Cast("int64", d8 * 8), T.int64(1), 8)]) << T.Broadcast(T.uint32(16), 8)) * T.Broadcast(factor[0], 8)
                for d in range(64, 64):
                    scratch_buffer[row * 64 + d] = T.float32(0.0)
                for d8 in range(8):
                    scratch_buffer[1024 + row * 64 + d8 * 8:1024 + row * 64 + d8 * 8 + 8] = T.Broadcast(T.float32(0.0), 8)
                scratch_buffer[3072 + row] = T.float32(-1000000000000000019884624838656.0)
                scratch_buffer[3088 + row] = T.float32(0.0)
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
        chunk_first = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        chunk_first[0] = T.max(first_block[0], chunk[0] * 8)
        chunk_last = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        chunk_last[0] = T.max(T.min(last_block[0], (chunk[0] + 1) * 8), chunk_first[0])
        for k_block in range(chunk_first[0], chunk_first[0] + (chunk_last[0] - chunk_first[0])):
            k_first = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            k_first[0] = k_block * 64
            i_5 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_5[0] = 0 - k_first[0]
            i_6 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_6[0] = 0 - seq_q_size
            i_7 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_7[0] = i_5[0] + q_last[0]
            i_8 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_8[0] = i_7[0] + seq_kv_size
            i_9 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_9[0] = i_8[0] + i_6[0]
            if i_9[0] >= 0:
                keys = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                keys[0] = T.min(seq_kv_size - k_first[0], 64)
                i_10 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                i_10[0] = 0 - (T.min(k_first[0] + 64, seq_kv_size) - 1)
                i_11 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                i_11[0] = 0 - seq_q_size
                i_12 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                i_12[0] = i_10[0]
                i_13 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                i_13[0] = i_12[0] + seq_kv_size
                i_14 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                i_14[0] = i_13[0] + i_11[0]
                if keys[0] == 64 and i_14[0] >= 0:
                    steps = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    steps[0] = 4
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
                            s_row[0] = 2048 + row * 64
                            top = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            top[0:16] = T.Broadcast(T.float32(-1000000000000000019884624838656.0), 16)
                            for step in range(steps[0]):
                                for t in range(T.Div(row * 16, rows[0]), T.Div(row * 16, rows[0]) + (T.Div(T.min(row + 1, rows[0]) * 16, rows[0]) - T.Div(row * 16, rows[0]))):
                                    row_ahead = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    row_ahead[0] = v_base[0] + T.Cast("int64", k_first[0] + (step * 16 + t)) * v_stride_2
                                    with T.attr({"attngen.block": "prefetch"}):
                                        for line in T.unroll(2):
                                            T.call_llvm_intrin("void", "llvm.prefetch", T.address_of(v[row_ahead[0] + T.Cast("int64", line * 32)]), 0, 2, 1)
                                with T.attr({"attngen.block": "s_gemm"}):
                                    s_acc = T.alloc_local((256,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    k_rows = T.alloc_local((16,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    for t in T.unroll(16):
                                        k_rows[t] = k_base[0] + T.Cast("int64", k_first[0] + (step * 16 + t)) * k_stride_2
                                    for t in T.unroll(16):
                                        s_acc[t * 16:t * 16 + 16] = T.Broadcast(T.float32(0.0), 16)
                                    for d_step in range(4):
                                        q_vec = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                        q_vec[0:16] = scratch_buffer[T.Ramp(row * 64 + d_step * 16, 1, 16)]
                                        for t in T.unroll(16):
                                            k_part = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            k_part[0:16] = T.reinterpret("float32x16", T.Cast("uint32x16", k[T.Ramp(k_rows[t] + T.Cast("int64", d_step * 16), T.int64(1), 16)]) << T.Broadcast(T.uint32(16), 16))
                                            s_acc[t * 16:t * 16 + 16] = s_acc[T.Ramp(t * 16, 1, 16)] + q_vec[T.Ramp(0, 1, 16)] * k_part[T.Ramp(0, 1, 16)]
                                    a = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a[0:16] = s_acc[T.Ramp(0, 1, 16)]
                                    b_1 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_1[0:16] = s_acc[T.Ramp(128, 1, 16)]
                                    a_1 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_1[0:16] = s_acc[T.Ramp(16, 1, 16)]
                                    b_2 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_2[0:16] = s_acc[T.Ramp(144, 1, 16)]
                                    a_2 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_2[0:16] = s_acc[T.Ramp(32, 1, 16)]
                                    b_3 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_3[0:16] = s_acc[T.Ramp(160, 1, 16)]
                                    a_3 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_3[0:16] = s_acc[T.Ramp(48, 1, 16)]
                                    b_4 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_4[0:16] = s_acc[T.Ramp(176, 1, 16)]
                                    a_4 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_4[0:16] = s_acc[T.Ramp(64, 1, 16)]
                                    b_5 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_5[0:16] = s_acc[T.Ramp(192, 1, 16)]
                                    a_5 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_5[0:16] = s_acc[T.Ramp(80, 1, 16)]
                                    b_6 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_6[0:16] = s_acc[T.Ramp(208, 1, 16)]
                                    a_6 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_6[0:16] = s_acc[T.Ramp(96, 1, 16)]
                                    b_7 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_7[0:16] = s_acc[T.Ramp(224, 1, 16)]
                                    a_7 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_7[0:16] = s_acc[T.Ramp(112, 1, 16)]
                                    b_8 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_8[0:16] = s_acc[T.Ramp(240, 1, 16)]
                                    a_8 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_8[0:16] = T.Shuffle([a[T.Ramp(0, 1, 16)], b_1[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23]) + T.Shuffle([a[T.Ramp(0, 1, 16)], b_1[T.Ramp(0, 1, 16)]], [8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31])
                                    b_9 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_9[0:16] = T.Shuffle([a_4[T.Ramp(0, 1, 16)], b_5[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23]) + T.Shuffle([a_4[T.Ramp(0, 1, 16)], b_5[T.Ramp(0, 1, 16)]], [8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31])
                                    a_9 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_9[0:16] = T.Shuffle([a_1[T.Ramp(0, 1, 16)], b_2[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23]) + T.Shuffle([a_1[T.Ramp(0, 1, 16)], b_2[T.Ramp(0, 1, 16)]], [8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31])
                                    b_10 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_10[0:16] = T.Shuffle([a_5[T.Ramp(0, 1, 16)], b_6[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23]) + T.Shuffle([a_5[T.Ramp(0, 1, 16)], b_6[T.Ramp(0, 1, 16)]], [8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31])
                                    a_10 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_10[0:16] = T.Shuffle([a_2[T.Ramp(0, 1, 16)], b_3[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23]) + T.Shuffle([a_2[T.Ramp(0, 1, 16)], b_3[T.Ramp(0, 1, 16)]], [8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31])
                                    b_11 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_11[0:16] = T.Shuffle([a_6[T.Ramp(0, 1, 16)], b_7[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23]) + T.Shuffle([a_6[T.Ramp(0, 1, 16)], b_7[T.Ramp(0, 1, 16)]], [8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31])
                                    a_11 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_11[0:16] = T.Shuffle([a_3[T.Ramp(0, 1, 16)], b_4[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23]) + T.Shuffle([a_3[T.Ramp(0, 1, 16)], b_4[T.Ramp(0, 1, 16)]], [8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31])
                                    b_12 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_12[0:16] = T.Shuffle([a_7[T.Ramp(0, 1, 16)], b_8[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23]) + T.Shuffle([a_7[T.Ramp(0, 1, 16)], b_8[T.Ramp(0, 1, 16)]], [8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31])
                                    a_12 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_12[0:16] = T.Shuffle([a_8[T.Ramp(0, 1, 16)], b_9[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 16, 17, 18, 19, 8, 9, 10, 11, 24, 25, 26, 27]) + T.Shuffle([a_8[T.Ramp(0, 1, 16)], b_9[T.Ramp(0, 1, 16)]], [4, 5, 6, 7, 20, 21, 22, 23, 12, 13, 14, 15, 28, 29, 30, 31])
                                    b_13 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_13[0:16] = T.Shuffle([a_10[T.Ramp(0, 1, 16)], b_11[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 16, 17, 18, 19, 8, 9, 10, 11, 24, 25, 26, 27]) + T.Shuffle([a_10[T.Ramp(0, 1, 16)], b_11[T.Ramp(0, 1, 16)]], [4, 5, 6, 7, 20, 21, 22, 23, 12, 13, 14, 15, 28, 29, 30, 31])
                                    a_13 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_13[0:16] = T.Shuffle([a_9[T.Ramp(0, 1, 16)], b_10[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 16, 17, 18, 19, 8, 9, 10, 11, 24, 25, 26, 27]) + T.Shuffle([a_9[T.Ramp(0, 1, 16)], b_10[T.Ramp(0, 1, 16)]], [4, 5, 6, 7, 20, 21, 22, 23, 12, 13, 14, 15, 28, 29, 30, 31])
                                    b_14 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_14[0:16] = T.Shuffle([a_11[T.Ramp(0, 1, 16)], b_12[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 16, 17, 18, 19, 8, 9, 10, 11, 24, 25, 26, 27]) + T.Shuffle([a_11[T.Ramp(0, 1, 16)], b_12[T.Ramp(0, 1, 16)]], [4, 5, 6, 7, 20, 21, 22, 23, 12, 13, 14, 15, 28, 29, 30, 31])
                                    a_14 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_14[0:16] = T.Shuffle([a_12[T.Ramp(0, 1, 16)], b_13[T.Ramp(0, 1, 16)]], [0, 1, 16, 17, 4, 5, 20, 21, 8, 9, 24, 25, 12, 13, 28, 29]) + T.Shuffle([a_12[T.Ramp(0, 1, 16)], b_13[T.Ramp(0, 1, 16)]], [2, 3, 18, 19, 6, 7, 22, 23, 10, 11, 26, 27, 14, 15, 30, 31])
                                    b_15 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_15[0:16] = T.Shuffle([a_13[T.Ramp(0, 1, 16)], b_14[T.Ramp(0, 1, 16)]], [0, 1, 16, 17, 4, 5, 20, 21, 8, 9, 24, 25, 12, 13, 28, 29]) + T.Shuffle([a_13[T.Ramp(0, 1, 16)], b_14[T.Ramp(0, 1, 16)]], [2, 3, 18, 19, 6, 7, 22, 23, 10, 11, 26, 27, 14, 15, 30, 31])
                                    sums = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    sums[0:16] = T.Shuffle([a_14[T.Ramp(0, 1, 16)], b_15[T.Ramp(0, 1, 16)]], [0, 16, 2, 18, 4, 20, 6, 22, 8, 24, 10, 26, 12, 28, 14, 30]) + T.Shuffle([a_14[T.Ramp(0, 1, 16)], b_15[T.Ramp(0, 1, 16)]], [1, 17, 3, 19, 5, 21, 7, 23, 9, 25, 11, 27, 13, 29, 15, 31])
                                    sums_1 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    sums_1[0:16] = T.Shuffle([sums[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15])
                                sums = T.Buffer((16,), scope="local", layout=None)
                                with T.attr({"attngen.block": "s_mod"}):
                                    k_lane = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    k_lane[0] = k_first[0] + step * 16
                                    k_vec = T.alloc_local((16,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    k_vec[0:16] = T.Ramp(k_lane[0], 1, 16)
                                    scratch_buffer[s_row[0] + step * 16:s_row[0] + step * 16 + 16] = sums[T.Ramp(0, 1, 16)]
                                    top[0:16] = T.max(top[T.Ramp(0, 1, 16)], sums[T.Ramp(0, 1, 16)])
                            with T.attr({"attngen.block": "softmax"}):
                                m_old = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                m_old[0] = scratch_buffer[3072 + row]
                                half = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                half[0:16] = top[T.Ramp(0, 1, 16)]
                                half_1 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                half_1[0:8] = T.max(T.Shuffle([half[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7]), T.Shuffle([half[T.Ramp(0, 1, 16)]], [8, 9, 10, 11, 12, 13, 14, 15]))
                                half_2 = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                half_2[0:4] = T.max(T.Shuffle([half_1[T.Ramp(0, 1, 8)]], [0, 1, 2, 3]), T.Shuffle([half_1[T.Ramp(0, 1, 8)]], [4, 5, 6, 7]))
                                half_3 = T.alloc_local((2,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                half_3[0:2] = T.max(T.Shuffle([half_2[T.Ramp(0, 1, 4)]], [0, 1]), T.Shuffle([half_2[T.Ramp(0, 1, 4)]], [2, 3]))
                                folded = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                folded[0] = T.max(T.Shuffle([half_3[T.Ramp(0, 1, 2)]], [0]), T.Shuffle([half_3[T.Ramp(0, 1, 2)]], [1]))
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
                                total = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                total[0:16] = T.Broadcast(T.float32(0.0), 16)
                                for step in range(steps[0]):
                                    exp2_x_1 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_x_1[0:16] = scratch_buffer[T.Ramp(s_row[0] + step * 16, 1, 16)] - T.Broadcast(m_new[0], 16)
                                    exp2_r_1 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_r_1[0:16] = T.call_llvm_pure_intrin("float32x16", "llvm.x86.avx512.mask.reduce.ps.512", exp2_x_1[T.Ramp(0, 1, 16)], 1, exp2_x_1[T.Ramp(0, 1, 16)], T.int16(-1), 4)
                                    exp2_p_1 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_p_1[0:16] = (((((T.Broadcast(T.float32(0.00021702249999999999), 16) * exp2_r_1[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(0.0012439688000000001), 16)) * exp2_r_1[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(0.0096788406000000004), 16)) * exp2_r_1[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(0.055483341200000001), 16)) * exp2_r_1[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(0.24022983010000001), 16)) * exp2_r_1[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(0.69314700370000004), 16)) * exp2_r_1[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(1.0), 16)
                                    exp2_1 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_1[0:16] = T.call_llvm_pure_intrin("float32x16", "llvm.x86.avx512.mask.scalef.ps.512", exp2_p_1[T.Ramp(0, 1, 16)], exp2_x_1[T.Ramp(0, 1, 16)], exp2_p_1[T.Ramp(0, 1, 16)], T.int16(-1), 4)
                                    scratch_buffer[s_row[0] + step * 16:s_row[0] + step * 16 + 16] = exp2_1[T.Ramp(0, 1, 16)]
                                    total[0:16] = total[T.Ramp(0, 1, 16)] + exp2_1[T.Ramp(0, 1, 16)]
                                half_4 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                half_4[0:16] = total[T.Ramp(0, 1, 16)]
                                half_5 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                half_5[0:8] = T.Shuffle([half_4[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7]) + T.Shuffle([half_4[T.Ramp(0, 1, 16)]], [8, 9, 10, 11, 12, 13, 14, 15])
                                half_6 = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                half_6[0:4] = T.Shuffle([half_5[T.Ramp(0, 1, 8)]], [0, 1, 2, 3]) + T.Shuffle([half_5[T.Ramp(0, 1, 8)]], [4, 5, 6, 7])
                                half_7 = T.alloc_local((2,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                half_7[0:2] = T.Shuffle([half_6[T.Ramp(0, 1, 4)]], [0, 1]) + T.Shuffle([half_6[T.Ramp(0, 1, 4)]], [2, 3])
                                folded_1 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                folded_1[0] = T.Shuffle([half_7[T.Ramp(0, 1, 2)]], [0]) + T.Shuffle([half_7[T.Ramp(0, 1, 2)]], [1])
                                scratch_buffer[3088 + row] = scratch_buffer[3088 + row] * alpha[0] + folded_1[0]
                                scratch_buffer[3072 + row] = m_new[0]
                                scratch_buffer[3104 + row] = alpha[0]
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
                            s_row[0] = 2048 + row[0] * 64
                            s_row_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            s_row_1[0] = 2048 + (row[0] + 1) * 64
                            top = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            top_1 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            top[0:16] = T.Broadcast(T.float32(-1000000000000000019884624838656.0), 16)
                            top_1[0:16] = T.Broadcast(T.float32(-1000000000000000019884624838656.0), 16)
                            for step in range(steps[0]):
                                for t in range(T.Div(row[0] * 16, rows[0]), T.Div(row[0] * 16, rows[0]) + (T.Div(T.min(row[0] * 16 + 32, rows[0] * 16), rows[0]) - T.Div(row[0] * 16, rows[0]))):
                                    row_ahead = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    row_ahead[0] = v_base[0] + T.Cast("int64", k_first[0] + (step * 16 + t)) * v_stride_2
                                    with T.attr({"attngen.block": "prefetch"}):
                                        for line in T.unroll(2):
                                            T.call_llvm_intrin("void", "llvm.prefetch", T.address_of(v[row_ahead[0] + T.Cast("int64", line * 32)]), 0, 2, 1)
                                with T.attr({"attngen.block": "s_gemm"}):
                                    s_acc = T.alloc_local((256,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    k_rows = T.alloc_local((8,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    for t in T.unroll(8):
                                        k_rows[t] = k_base[0] + T.Cast("int64", k_first[0] + (step * 16 + t)) * k_stride_2
                                    for t in T.unroll(16):
                                        s_acc[t * 16:t * 16 + 16] = T.Broadcast(T.float32(0.0), 16)
                                    for d_step in range(4):
                                        q_vec = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                        q_vec[0:16] = scratch_buffer[T.Ramp(row[0] * 64 + d_step * 16, 1, 16)]
                                        q_vec_1 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                        q_vec_1[0:16] = scratch_buffer[T.Ramp((row[0] + 1) * 64 + d_step * 16, 1, 16)]
                                        for t in T.unroll(8):
                                            k_part = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            k_part[0:16] = T.reinterpret("float32x16", T.Cast("uint32x16", k[T.Ramp(k_rows[t] + T.Cast("int64", d_step * 16), T.int64(1), 16)]) << T.Broadcast(T.uint32(16), 16))
                                            s_acc[t * 16:t * 16 + 16] = s_acc[T.Ramp(t * 16, 1, 16)] + q_vec[T.Ramp(0, 1, 16)] * k_part[T.Ramp(0, 1, 16)]
                                            s_acc[(8 + t) * 16:(8 + t) * 16 + 16] = s_acc[T.Ramp((8 + t) * 16, 1, 16)] + q_vec_1[T.Ramp(0, 1, 16)] * k_part[T.Ramp(0, 1, 16)]
                                    a = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a[0:16] = s_acc[T.Ramp(0, 1, 16)]
                                    b_1 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_1[0:16] = s_acc[T.Ramp(128, 1, 16)]
                                    a_1 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_1[0:16] = s_acc[T.Ramp(16, 1, 16)]
                                    b_2 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_2[0:16] = s_acc[T.Ramp(144, 1, 16)]
                                    a_2 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_2[0:16] = s_acc[T.Ramp(32, 1, 16)]
                                    b_3 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_3[0:16] = s_acc[T.Ramp(160, 1, 16)]
                                    a_3 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_3[0:16] = s_acc[T.Ramp(48, 1, 16)]
                                    b_4 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_4[0:16] = s_acc[T.Ramp(176, 1, 16)]
                                    a_4 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_4[0:16] = s_acc[T.Ramp(64, 1, 16)]
                                    b_5 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_5[0:16] = s_acc[T.Ramp(192, 1, 16)]
                                    a_5 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_5[0:16] = s_acc[T.Ramp(80, 1, 16)]
                                    b_6 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_6[0:16] = s_acc[T.Ramp(208, 1, 16)]
                                    a_6 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_6[0:16] = s_acc[T.Ramp(96, 1, 16)]
                                    b_7 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_7[0:16] = s_acc[T.Ramp(224, 1, 16)]
                                    a_7 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_7[0:16] = s_acc[T.Ramp(112, 1, 16)]
                                    b_8 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_8[0:16] = s_acc[T.Ramp(240, 1, 16)]
                                    a_8 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_8[0:16] = T.Shuffle([a[T.Ramp(0, 1, 16)], b_1[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23]) + T.Shuffle([a[T.Ramp(0, 1, 16)], b_1[T.Ramp(0, 1, 16)]], [8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31])
                                    b_9 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_9[0:16] = T.Shuffle([a_4[T.Ramp(0, 1, 16)], b_5[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23]) + T.Shuffle([a_4[T.Ramp(0, 1, 16)], b_5[T.Ramp(0, 1, 16)]], [8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31])
                                    a_9 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_9[0:16] = T.Shuffle([a_1[T.Ramp(0, 1, 16)], b_2[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23]) + T.Shuffle([a_1[T.Ramp(0, 1, 16)], b_2[T.Ramp(0, 1, 16)]], [8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31])
                                    b_10 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_10[0:16] = T.Shuffle([a_5[T.Ramp(0, 1, 16)], b_6[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23]) + T.Shuffle([a_5[T.Ramp(0, 1, 16)], b_6[T.Ramp(0, 1, 16)]], [8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31])
                                    a_10 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_10[0:16] = T.Shuffle([a_2[T.Ramp(0, 1, 16)], b_3[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23]) + T.Shuffle([a_2[T.Ramp(0, 1, 16)], b_3[T.Ramp(0, 1, 16)]], [8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31])
                                    b_11 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_11[0:16] = T.Shuffle([a_6[T.Ramp(0, 1, 16)], b_7[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23]) + T.Shuffle([a_6[T.Ramp(0, 1, 16)], b_7[T.Ramp(0, 1, 16)]], [8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31])
                                    a_11 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_11[0:16] = T.Shuffle([a_3[T.Ramp(0, 1, 16)], b_4[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23]) + T.Shuffle([a_3[T.Ramp(0, 1, 16)], b_4[T.Ramp(0, 1, 16)]], [8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31])
                                    b_12 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_12[0:16] = T.Shuffle([a_7[T.Ramp(0, 1, 16)], b_8[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23]) + T.Shuffle([a_7[T.Ramp(0, 1, 16)], b_8[T.Ramp(0, 1, 16)]], [8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31])
                                    a_12 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_12[0:16] = T.Shuffle([a_8[T.Ramp(0, 1, 16)], b_9[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 16, 17, 18, 19, 8, 9, 10, 11, 24, 25, 26, 27]) + T.Shuffle([a_8[T.Ramp(0, 1, 16)], b_9[T.Ramp(0, 1, 16)]], [4, 5, 6, 7, 20, 21, 22, 23, 12, 13, 14, 15, 28, 29, 30, 31])
                                    b_13 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_13[0:16] = T.Shuffle([a_10[T.Ramp(0, 1, 16)], b_11[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 16, 17, 18, 19, 8, 9, 10, 11, 24, 25, 26, 27]) + T.Shuffle([a_10[T.Ramp(0, 1, 16)], b_11[T.Ramp(0, 1, 16)]], [4, 5, 6, 7, 20, 21, 22, 23, 12, 13, 14, 15, 28, 29, 30, 31])
                                    a_13 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_13[0:16] = T.Shuffle([a_9[T.Ramp(0, 1, 16)], b_10[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 16, 17, 18, 19, 8, 9, 10, 11, 24, 25, 26, 27]) + T.Shuffle([a_9[T.Ramp(0, 1, 16)], b_10[T.Ramp(0, 1, 16)]], [4, 5, 6, 7, 20, 21, 22, 23, 12, 13, 14, 15, 28, 29, 30, 31])
                                    b_14 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_14[0:16] = T.Shuffle([a_11[T.Ramp(0, 1, 16)], b_12[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 16, 17, 18, 19, 8, 9, 10, 11, 24, 25, 26, 27]) + T.Shuffle([a_11[T.Ramp(0, 1, 16)], b_12[T.Ramp(0, 1, 16)]], [4, 5, 6, 7, 20, 21, 22, 23, 12, 13, 14, 15, 28, 29, 30, 31])
                                    a_14 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_14[0:16] = T.Shuffle([a_12[T.Ramp(0, 1, 16)], b_13[T.Ramp(0, 1, 16)]], [0, 1, 16, 17, 4, 5, 20, 21, 8, 9, 24, 25, 12, 13, 28, 29]) + T.Shuffle([a_12[T.Ramp(0, 1, 16)], b_13[T.Ramp(0, 1, 16)]], [2, 3, 18, 19, 6, 7, 22, 23, 10, 11, 26, 27, 14, 15, 30, 31])
                                    b_15 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_15[0:16] = T.Shuffle([a_13[T.Ramp(0, 1, 16)], b_14[T.Ramp(0, 1, 16)]], [0, 1, 16, 17, 4, 5, 20, 21, 8, 9, 24, 25, 12, 13, 28, 29]) + T.Shuffle([a_13[T.Ramp(0, 1, 16)], b_14[T.Ramp(0, 1, 16)]], [2, 3, 18, 19, 6, 7, 22, 23, 10, 11, 26, 27, 14, 15, 30, 31])
                                    sums = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    sums[0:16] = T.Shuffle([a_14[T.Ramp(0, 1, 16)], b_15[T.Ramp(0, 1, 16)]], [0, 16, 2, 18, 4, 20, 6, 22, 8, 24, 10, 26, 12, 28, 14, 30]) + T.Shuffle([a_14[T.Ramp(0, 1, 16)], b_15[T.Ramp(0, 1, 16)]], [1, 17, 3, 19, 5, 21, 7, 23, 9, 25, 11, 27, 13, 29, 15, 31])
                                    sums_1 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    sums_1[0:16] = T.Shuffle([sums[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15])
                                    s_acc_1 = T.alloc_local((256,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    k_rows_1 = T.alloc_local((8,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    for t in T.unroll(8):
                                        k_rows_1[t] = k_base[0] + T.Cast("int64", k_first[0] + (step * 16 + 8 + t)) * k_stride_2
                                    for t in T.unroll(16):
                                        s_acc_1[t * 16:t * 16 + 16] = T.Broadcast(T.float32(0.0), 16)
                                    for d_step in range(4):
                                        q_vec = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                        q_vec[0:16] = scratch_buffer[T.Ramp(row[0] * 64 + d_step * 16, 1, 16)]
                                        q_vec_1 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                        q_vec_1[0:16] = scratch_buffer[T.Ramp((row[0] + 1) * 64 + d_step * 16, 1, 16)]
                                        for t in T.unroll(8):
                                            k_part = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            k_part[0:16] = T.reinterpret("float32x16", T.Cast("uint32x16", k[T.Ramp(k_rows_1[t] + T.Cast("int64", d_step * 16), T.int64(1), 16)]) << T.Broadcast(T.uint32(16), 16))
                                            s_acc_1[t * 16:t * 16 + 16] = s_acc_1[T.Ramp(t * 16, 1, 16)] + q_vec[T.Ramp(0, 1, 16)] * k_part[T.Ramp(0, 1, 16)]
                                            s_acc_1[(8 + t) * 16:(8 + t) * 16 + 16] = s_acc_1[T.Ramp((8 + t) * 16, 1, 16)] + q_vec_1[T.Ramp(0, 1, 16)] * k_part[T.Ramp(0, 1, 16)]
                                    a_15 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_15[0:16] = s_acc_1[T.Ramp(0, 1, 16)]
                                    b_16 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_16[0:16] = s_acc_1[T.Ramp(128, 1, 16)]
                                    a_16 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_16[0:16] = s_acc_1[T.Ramp(16, 1, 16)]
                                    b_17 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_17[0:16] = s_acc_1[T.Ramp(144, 1, 16)]
                                    a_17 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_17[0:16] = s_acc_1[T.Ramp(32, 1, 16)]
                                    b_18 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_18[0:16] = s_acc_1[T.Ramp(160, 1, 16)]
                                    a_18 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_18[0:16] = s_acc_1[T.Ramp(48, 1, 16)]
                                    b_19 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_19[0:16] = s_acc_1[T.Ramp(176, 1, 16)]
                                    a_19 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_19[0:16] = s_acc_1[T.Ramp(64, 1, 16)]
                                    b_20 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_20[0:16] = s_acc_1[T.Ramp(192, 1, 16)]
                                    a_20 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_20[0:16] = s_acc_1[T.Ramp(80, 1, 16)]
                                    b_21 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_21[0:16] = s_acc_1[T.Ramp(208, 1, 16)]
                                    a_21 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_21[0:16] = s_acc_1[T.Ramp(96, 1, 16)]
                                    b_22 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_22[0:16] = s_acc_1[T.Ramp(224, 1, 16)]
                                    a_22 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_22[0:16] = s_acc_1[T.Ramp(112, 1, 16)]
                                    b_23 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_23[0:16] = s_acc_1[T.Ramp(240, 1, 16)]
                                    a_23 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_23[0:16] = T.Shuffle([a_15[T.Ramp(0, 1, 16)], b_16[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23]) + T.Shuffle([a_15[T.Ramp(0, 1, 16)], b_16[T.Ramp(0, 1, 16)]], [8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31])
                                    b_24 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_24[0:16] = T.Shuffle([a_19[T.Ramp(0, 1, 16)], b_20[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23]) + T.Shuffle([a_19[T.Ramp(0, 1, 16)], b_20[T.Ramp(0, 1, 16)]], [8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31])
                                    a_24 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_24[0:16] = T.Shuffle([a_16[T.Ramp(0, 1, 16)], b_17[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23]) + T.Shuffle([a_16[T.Ramp(0, 1, 16)], b_17[T.Ramp(0, 1, 16)]], [8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31])
                                    b_25 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_25[0:16] = T.Shuffle([a_20[T.Ramp(0, 1, 16)], b_21[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23]) + T.Shuffle([a_20[T.Ramp(0, 1, 16)], b_21[T.Ramp(0, 1, 16)]], [8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31])
                                    a_25 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_25[0:16] = T.Shuffle([a_17[T.Ramp(0, 1, 16)], b_18[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23]) + T.Shuffle([a_17[T.Ramp(0, 1, 16)], b_18[T.Ramp(0, 1, 16)]], [8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31])
                                    b_26 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_26[0:16] = T.Shuffle([a_21[T.Ramp(0, 1, 16)], b_22[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23]) + T.Shuffle([a_21[T.Ramp(0, 1, 16)], b_22[T.Ramp(0, 1, 16)]], [8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31])
                                    a_26 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_26[0:16] = T.Shuffle([a_18[T.Ramp(0, 1, 16)], b_19[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23]) + T.Shuffle([a_18[T.Ramp(0, 1, 16)], b_19[T.Ramp(0, 1, 16)]], [8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31])
                                    b_27 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_27[0:16] = T.Shuffle([a_22[T.Ramp(0, 1, 16)], b_23[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23]) + T.Shuffle([a_22[T.Ramp(0, 1, 16)], b_23[T.Ramp(0, 1, 16)]], [8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31])
                                    a_27 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_27[0:16] = T.Shuffle([a_23[T.Ramp(0, 1, 16)], b_24[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 16, 17, 18, 19, 8, 9, 10, 11, 24, 25, 26, 27]) + T.Shuffle([a_23[T.Ramp(0, 1, 16)], b_24[T.Ramp(0, 1, 16)]], [4, 5, 6, 7, 20, 21, 22, 23, 12, 13, 14, 15, 28, 29, 30, 31])
                                    b_28 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_28[0:16] = T.Shuffle([a_25[T.Ramp(0, 1, 16)], b_26[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 16, 17, 18, 19, 8, 9, 10, 11, 24, 25, 26, 27]) + T.Shuffle([a_25[T.Ramp(0, 1, 16)], b_26[T.Ramp(0, 1, 16)]], [4, 5, 6, 7, 20, 21, 22, 23, 12, 13, 14, 15, 28, 29, 30, 31])
                                    a_28 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_28[0:16] = T.Shuffle([a_24[T.Ramp(0, 1, 16)], b_25[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 16, 17, 18, 19, 8, 9, 10, 11, 24, 25, 26, 27]) + T.Shuffle([a_24[T.Ramp(0, 1, 16)], b_25[T.Ramp(0, 1, 16)]], [4, 5, 6, 7, 20, 21, 22, 23, 12, 13, 14, 15, 28, 29, 30, 31])
                                    b_29 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_29[0:16] = T.Shuffle([a_26[T.Ramp(0, 1, 16)], b_27[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 16, 17, 18, 19, 8, 9, 10, 11, 24, 25, 26, 27]) + T.Shuffle([a_26[T.Ramp(0, 1, 16)], b_27[T.Ramp(0, 1, 16)]], [4, 5, 6, 7, 20, 21, 22, 23, 12, 13, 14, 15, 28, 29, 30, 31])
                                    a_29 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_29[0:16] = T.Shuffle([a_27[T.Ramp(0, 1, 16)], b_28[T.Ramp(0, 1, 16)]], [0, 1, 16, 17, 4, 5, 20, 21, 8, 9, 24, 25, 12, 13, 28, 29]) + T.Shuffle([a_27[T.Ramp(0, 1, 16)], b_28[T.Ramp(0, 1, 16)]], [2, 3, 18, 19, 6, 7, 22, 23, 10, 11, 26, 27, 14, 15, 30, 31])
                                    b_30 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_30[0:16] = T.Shuffle([a_28[T.Ramp(0, 1, 16)], b_29[T.Ramp(0, 1, 16)]], [0, 1, 16, 17, 4, 5, 20, 21, 8, 9, 24, 25, 12, 13, 28, 29]) + T.Shuffle([a_28[T.Ramp(0, 1, 16)], b_29[T.Ramp(0, 1, 16)]], [2, 3, 18, 19, 6, 7, 22, 23, 10, 11, 26, 27, 14, 15, 30, 31])
                                    sums_2 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    sums_2[0:16] = T.Shuffle([a_29[T.Ramp(0, 1, 16)], b_30[T.Ramp(0, 1, 16)]], [0, 16, 2, 18, 4, 20, 6, 22, 8, 24, 10, 26, 12, 28, 14, 30]) + T.Shuffle([a_29[T.Ramp(0, 1, 16)], b_30[T.Ramp(0, 1, 16)]], [1, 17, 3, 19, 5, 21, 7, 23, 9, 25, 11, 27, 13, 29, 15, 31])
                                    sums_3 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    sums_3[0:16] = T.Shuffle([sums_2[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15])
                                    s = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    s[0:16] = T.Shuffle([sums_1[T.Ramp(0, 1, 16)], sums_3[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23])
                                    s_1 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    s_1[0:16] = T.Shuffle([sums_1[T.Ramp(0, 1, 16)], sums_3[T.Ramp(0, 1, 16)]], [8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31])
                                s = T.Buffer((16,), scope="local", layout=None)
                                s_1 = T.Buffer((16,), scope="local", layout=None)
                                with T.attr({"attngen.block": "s_mod"}):
                                    k_lane = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    k_lane[0] = k_first[0] + step * 16
                                    k_vec = T.alloc_local((16,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    k_vec[0:16] = T.Ramp(k_lane[0], 1, 16)
                                    scratch_buffer[s_row[0] + step * 16:s_row[0] + step * 16 + 16] = s[T.Ramp(0, 1, 16)]
                                    top[0:16] = T.max(top[T.Ramp(0, 1, 16)], s[T.Ramp(0, 1, 16)])
                                    scratch_buffer[s_row_1[0] + step * 16:s_row_1[0] + step * 16 + 16] = s_1[T.Ramp(0, 1, 16)]
                                    top_1[0:16] = T.max(top_1[T.Ramp(0, 1, 16)], s_1[T.Ramp(0, 1, 16)])
                            with T.attr({"attngen.block": "softmax"}):
                                m_old = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                m_old[0] = scratch_buffer[3072 + row[0]]
                                half = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                half[0:16] = top[T.Ramp(0, 1, 16)]
                                half_1 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                half_1[0:8] = T.max(T.Shuffle([half[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7]), T.Shuffle([half[T.Ramp(0, 1, 16)]], [8, 9, 10, 11, 12, 13, 14, 15]))
                                half_2 = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                half_2[0:4] = T.max(T.Shuffle([half_1[T.Ramp(0, 1, 8)]], [0, 1, 2, 3]), T.Shuffle([half_1[T.Ramp(0, 1, 8)]], [4, 5, 6, 7]))
                                half_3 = T.alloc_local((2,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                half_3[0:2] = T.max(T.Shuffle([half_2[T.Ramp(0, 1, 4)]], [0, 1]), T.Shuffle([half_2[T.Ramp(0, 1, 4)]], [2, 3]))
                                folded = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                folded[0] = T.max(T.Shuffle([half_3[T.Ramp(0, 1, 2)]], [0]), T.Shuffle([half_3[T.Ramp(0, 1, 2)]], [1]))
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
                                total = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                total[0:16] = T.Broadcast(T.float32(0.0), 16)
                                for step in range(steps[0]):
                                    exp2_x_1 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_x_1[0:16] = scratch_buffer[T.Ramp(s_row[0] + step * 16, 1, 16)] - T.Broadcast(m_new[0], 16)
                                    exp2_r_1 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_r_1[0:16] = T.call_llvm_pure_intrin("float32x16", "llvm.x86.avx512.mask.reduce.ps.512", exp2_x_1[T.Ramp(0, 1, 16)], 1, exp2_x_1[T.Ramp(0, 1, 16)], T.int16(-1), 4)
                                    exp2_p_1 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_p_1[0:16] = (((((T.Broadcast(T.float32(0.00021702249999999999), 16) * exp2_r_1[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(0.0012439688000000001), 16)) * exp2_r_1[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(0.0096788406000000004), 16)) * exp2_r_1[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(0.055483341200000001), 16)) * exp2_r_1[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(0.24022983010000001), 16)) * exp2_r_1[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(0.69314700370000004), 16)) * exp2_r_1[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(1.0), 16)
                                    exp2_1 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_1[0:16] = T.call_llvm_pure_intrin("float32x16", "llvm.x86.avx512.mask.scalef.ps.512", exp2_p_1[T.Ramp(0, 1, 16)], exp2_x_1[T.Ramp(0, 1, 16)], exp2_p_1[T.Ramp(0, 1, 16)], T.int16(-1), 4)
                                    scratch_buffer[s_row[0] + step * 16:s_row[0] + step * 16 + 16] = exp2_1[T.Ramp(0, 1, 16)]
                                    total[0:16] = total[T.Ramp(0, 1, 16)] + exp2_1[T.Ramp(0, 1, 16)]
                                half_4 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                half_4[0:16] = total[T.Ramp(0, 1, 16)]
                                half_5 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                half_5[0:8] = T.Shuffle([half_4[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7]) + T.Shuffle([half_4[T.Ramp(0, 1, 16)]], [8, 9, 10, 11, 12, 13, 14, 15])
                                half_6 = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                half_6[0:4] = T.Shuffle([half_5[T.Ramp(0, 1, 8)]], [0, 1, 2, 3]) + T.Shuffle([half_5[T.Ramp(0, 1, 8)]], [4, 5, 6, 7])
                                half_7 = T.alloc_local((2,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                half_7[0:2] = T.Shuffle([half_6[T.Ramp(0, 1, 4)]], [0, 1]) + T.Shuffle([half_6[T.Ramp(0, 1, 4)]], [2, 3])
                                folded_1 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                folded_1[0] = T.Shuffle([half_7[T.Ramp(0, 1, 2)]], [0]) + T.Shuffle([half_7[T.Ramp(0, 1, 2)]], [1])
                                scratch_buffer[3088 + row[0]] = scratch_buffer[3088 + row[0]] * alpha[0] + folded_1[0]
                                scratch_buffer[3072 + row[0]] = m_new[0]
                                scratch_buffer[3104 + row[0]] = alpha[0]
                                m_old_1 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                m_old_1[0] = scratch_buffer[3072 + (row[0] + 1)]
                                half_8 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                half_8[0:16] = top_1[T.Ramp(0, 1, 16)]
                                half_9 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                half_9[0:8] = T.max(T.Shuffle([half_8[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7]), T.Shuffle([half_8[T.Ramp(0, 1, 16)]], [8, 9, 10, 11, 12, 13, 14, 15]))
                                half_10 = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                half_10[0:4] = T.max(T.Shuffle([half_9[T.Ramp(0, 1, 8)]], [0, 1, 2, 3]), T.Shuffle([half_9[T.Ramp(0, 1, 8)]], [4, 5, 6, 7]))
                                half_11 = T.alloc_local((2,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                half_11[0:2] = T.max(T.Shuffle([half_10[T.Ramp(0, 1, 4)]], [0, 1]), T.Shuffle([half_10[T.Ramp(0, 1, 4)]], [2, 3]))
                                folded_2 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                folded_2[0] = T.max(T.Shuffle([half_11[T.Ramp(0, 1, 2)]], [0]), T.Shuffle([half_11[T.Ramp(0, 1, 2)]], [1]))
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
                                total_1 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                total_1[0:16] = T.Broadcast(T.float32(0.0), 16)
                                for step in range(steps[0]):
                                    exp2_x_2 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_x_2[0:16] = scratch_buffer[T.Ramp(s_row_1[0] + step * 16, 1, 16)] - T.Broadcast(m_new_1[0], 16)
                                    exp2_r_2 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_r_2[0:16] = T.call_llvm_pure_intrin("float32x16", "llvm.x86.avx512.mask.reduce.ps.512", exp2_x_2[T.Ramp(0, 1, 16)], 1, exp2_x_2[T.Ramp(0, 1, 16)], T.int16(-1), 4)
                                    exp2_p_2 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_p_2[0:16] = (((((T.Broadcast(T.float32(0.00021702249999999999), 16) * exp2_r_2[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(0.0012439688000000001), 16)) * exp2_r_2[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(0.0096788406000000004), 16)) * exp2_r_2[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(0.055483341200000001), 16)) * exp2_r_2[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(0.24022983010000001), 16)) * exp2_r_2[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(0.69314700370000004), 16)) * exp2_r_2[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(1.0), 16)
                                    exp2_2 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_2[0:16] = T.call_llvm_pure_intrin("float32x16", "llvm.x86.avx512.mask.scalef.ps.512", exp2_p_2[T.Ramp(0, 1, 16)], exp2_x_2[T.Ramp(0, 1, 16)], exp2_p_2[T.Ramp(0, 1, 16)], T.int16(-1), 4)
                                    scratch_buffer[s_row_1[0] + step * 16:s_row_1[0] + step * 16 + 16] = exp2_2[T.Ramp(0, 1, 16)]
                                    total_1[0:16] = total_1[T.Ramp(0, 1, 16)] + exp2_2[T.Ramp(0, 1, 16)]
                                half_12 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                half_12[0:16] = total_1[T.Ramp(0, 1, 16)]
                                half_13 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                half_13[0:8] = T.Shuffle([half_12[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7]) + T.Shuffle([half_12[T.Ramp(0, 1, 16)]], [8, 9, 10, 11, 12, 13, 14, 15])
                                half_14 = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                half_14[0:4] = T.Shuffle([half_13[T.Ramp(0, 1, 8)]], [0, 1, 2, 3]) + T.Shuffle([half_13[T.Ramp(0, 1, 8)]], [4, 5, 6, 7])
                                half_15 = T.alloc_local((2,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                half_15[0:2] = T.Shuffle([half_14[T.Ramp(0, 1, 4)]], [0, 1]) + T.Shuffle([half_14[T.Ramp(0, 1, 4)]], [2, 3])
                                folded_3 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                folded_3[0] = T.Shuffle([half_15[T.Ramp(0, 1, 2)]], [0]) + T.Shuffle([half_15[T.Ramp(0, 1, 2)]], [1])
                                scratch_buffer[3088 + (row[0] + 1)] = scratch_buffer[3088 + (row[0] + 1)] * alpha_1[0] + folded_3[0]
                                scratch_buffer[3072 + (row[0] + 1)] = m_new_1[0]
                                scratch_buffer[3104 + (row[0] + 1)] = alpha_1[0]
                else:
                    steps = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    steps[0] = T.Div(keys[0] + 15, 16)
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
                            s_row[0] = 2048 + row * 64
                            top = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            top[0:16] = T.Broadcast(T.float32(-1000000000000000019884624838656.0), 16)
                            for step in range(steps[0]):
                                for t in range(T.Div(row * 16, rows[0]), T.Div(row * 16, rows[0]) + (T.Div(T.min(row + 1, rows[0]) * 16, rows[0]) - T.Div(row * 16, rows[0]))):
                                    row_ahead = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    row_ahead[0] = v_base[0] + T.Cast("int64", k_first[0] + (step * 16 + t)) * v_stride_2
                                    with T.attr({"attngen.block": "prefetch"}):
                                        for line in T.unroll(2):
                                            T.call_llvm_intrin("void", "llvm.prefetch", T.address_of(v[row_ahead[0] + T.Cast("int64", line * 32)]), 0, 2, 1)
                                with T.attr({"attngen.block": "s_gemm"}):
                                    s_acc = T.alloc_local((256,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    k_rows = T.alloc_local((16,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    for t in T.unroll(16):
                                        k_rows[t] = k_base[0] + T.Cast("int64", k_first[0] + T.min(step * 16 + t, keys[0] - 1)) * k_stride_2
                                    for t in T.unroll(16):
                                        s_acc[t * 16:t * 16 + 16] = T.Broadcast(T.float32(0.0), 16)
                                    for d_step in range(4):
                                        q_vec = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                        q_vec[0:16] = scratch_buffer[T.Ramp(row * 64 + d_step * 16, 1, 16)]
                                        for t in T.unroll(16):
                                            k_part = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            k_part[0:16] = T.reinterpret("float32x16", T.Cast("uint32x16", k[T.Ramp(k_rows[t] + T.Cast("int64", d_step * 16), T.int64(1), 16)]) << T.Broadcast(T.uint32(16), 16))
                                            s_acc[t * 16:t * 16 + 16] = s_acc[T.Ramp(t * 16, 1, 16)] + q_vec[T.Ramp(0, 1, 16)] * k_part[T.Ramp(0, 1, 16)]
                                    a = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a[0:16] = s_acc[T.Ramp(0, 1, 16)]
                                    b_1 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_1[0:16] = s_acc[T.Ramp(128, 1, 16)]
                                    a_1 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_1[0:16] = s_acc[T.Ramp(16, 1, 16)]
                                    b_2 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_2[0:16] = s_acc[T.Ramp(144, 1, 16)]
                                    a_2 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_2[0:16] = s_acc[T.Ramp(32, 1, 16)]
                                    b_3 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_3[0:16] = s_acc[T.Ramp(160, 1, 16)]
                                    a_3 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_3[0:16] = s_acc[T.Ramp(48, 1, 16)]
                                    b_4 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_4[0:16] = s_acc[T.Ramp(176, 1, 16)]
                                    a_4 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_4[0:16] = s_acc[T.Ramp(64, 1, 16)]
                                    b_5 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_5[0:16] = s_acc[T.Ramp(192, 1, 16)]
                                    a_5 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_5[0:16] = s_acc[T.Ramp(80, 1, 16)]
                                    b_6 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_6[0:16] = s_acc[T.Ramp(208, 1, 16)]
                                    a_6 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_6[0:16] = s_acc[T.Ramp(96, 1, 16)]
                                    b_7 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_7[0:16] = s_acc[T.Ramp(224, 1, 16)]
                                    a_7 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_7[0:16] = s_acc[T.Ramp(112, 1, 16)]
                                    b_8 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_8[0:16] = s_acc[T.Ramp(240, 1, 16)]
                                    a_8 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_8[0:16] = T.Shuffle([a[T.Ramp(0, 1, 16)], b_1[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23]) + T.Shuffle([a[T.Ramp(0, 1, 16)], b_1[T.Ramp(0, 1, 16)]], [8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31])
                                    b_9 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_9[0:16] = T.Shuffle([a_4[T.Ramp(0, 1, 16)], b_5[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23]) + T.Shuffle([a_4[T.Ramp(0, 1, 16)], b_5[T.Ramp(0, 1, 16)]], [8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31])
                                    a_9 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_9[0:16] = T.Shuffle([a_1[T.Ramp(0, 1, 16)], b_2[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23]) + T.Shuffle([a_1[T.Ramp(0, 1, 16)], b_2[T.Ramp(0, 1, 16)]], [8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31])
                                    b_10 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_10[0:16] = T.Shuffle([a_5[T.Ramp(0, 1, 16)], b_6[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23]) + T.Shuffle([a_5[T.Ramp(0, 1, 16)], b_6[T.Ramp(0, 1, 16)]], [8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31])
                                    a_10 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_10[0:16] = T.Shuffle([a_2[T.Ramp(0, 1, 16)], b_3[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23]) + T.Shuffle([a_2[T.Ramp(0, 1, 16)], b_3[T.Ramp(0, 1, 16)]], [8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31])
                                    b_11 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_11[0:16] = T.Shuffle([a_6[T.Ramp(0, 1, 16)], b_7[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23]) + T.Shuffle([a_6[T.Ramp(0, 1, 16)], b_7[T.Ramp(0, 1, 16)]], [8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31])
                                    a_11 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_11[0:16] = T.Shuffle([a_3[T.Ramp(0, 1, 16)], b_4[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23]) + T.Shuffle([a_3[T.Ramp(0, 1, 16)], b_4[T.Ramp(0, 1, 16)]], [8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31])
                                    b_12 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_12[0:16] = T.Shuffle([a_7[T.Ramp(0, 1, 16)], b_8[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23]) + T.Shuffle([a_7[T.Ramp(0, 1, 16)], b_8[T.Ramp(0, 1, 16)]], [8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31])
                                    a_12 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_12[0:16] = T.Shuffle([a_8[T.Ramp(0, 1, 16)], b_9[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 16, 17, 18, 19, 8, 9, 10, 11, 24, 25, 26, 27]) + T.Shuffle([a_8[T.Ramp(0, 1, 16)], b_9[T.Ramp(0, 1, 16)]], [4, 5, 6, 7, 20, 21, 22, 23, 12, 13, 14, 15, 28, 29, 30, 31])
                                    b_13 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_13[0:16] = T.Shuffle([a_10[T.Ramp(0, 1, 16)], b_11[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 16, 17, 18, 19, 8, 9, 10, 11, 24, 25, 26, 27]) + T.Shuffle([a_10[T.Ramp(0, 1, 16)], b_11[T.Ramp(0, 1, 16)]], [4, 5, 6, 7, 20, 21, 22, 23, 12, 13, 14, 15, 28, 29, 30, 31])
                                    a_13 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_13[0:16] = T.Shuffle([a_9[T.Ramp(0, 1, 16)], b_10[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 16, 17, 18, 19, 8, 9, 10, 11, 24, 25, 26, 27]) + T.Shuffle([a_9[T.Ramp(0, 1, 16)], b_10[T.Ramp(0, 1, 16)]], [4, 5, 6, 7, 20, 21, 22, 23, 12, 13, 14, 15, 28, 29, 30, 31])
                                    b_14 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_14[0:16] = T.Shuffle([a_11[T.Ramp(0, 1, 16)], b_12[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 16, 17, 18, 19, 8, 9, 10, 11, 24, 25, 26, 27]) + T.Shuffle([a_11[T.Ramp(0, 1, 16)], b_12[T.Ramp(0, 1, 16)]], [4, 5, 6, 7, 20, 21, 22, 23, 12, 13, 14, 15, 28, 29, 30, 31])
                                    a_14 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_14[0:16] = T.Shuffle([a_12[T.Ramp(0, 1, 16)], b_13[T.Ramp(0, 1, 16)]], [0, 1, 16, 17, 4, 5, 20, 21, 8, 9, 24, 25, 12, 13, 28, 29]) + T.Shuffle([a_12[T.Ramp(0, 1, 16)], b_13[T.Ramp(0, 1, 16)]], [2, 3, 18, 19, 6, 7, 22, 23, 10, 11, 26, 27, 14, 15, 30, 31])
                                    b_15 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_15[0:16] = T.Shuffle([a_13[T.Ramp(0, 1, 16)], b_14[T.Ramp(0, 1, 16)]], [0, 1, 16, 17, 4, 5, 20, 21, 8, 9, 24, 25, 12, 13, 28, 29]) + T.Shuffle([a_13[T.Ramp(0, 1, 16)], b_14[T.Ramp(0, 1, 16)]], [2, 3, 18, 19, 6, 7, 22, 23, 10, 11, 26, 27, 14, 15, 30, 31])
                                    sums = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    sums[0:16] = T.Shuffle([a_14[T.Ramp(0, 1, 16)], b_15[T.Ramp(0, 1, 16)]], [0, 16, 2, 18, 4, 20, 6, 22, 8, 24, 10, 26, 12, 28, 14, 30]) + T.Shuffle([a_14[T.Ramp(0, 1, 16)], b_15[T.Ramp(0, 1, 16)]], [1, 17, 3, 19, 5, 21, 7, 23, 9, 25, 11, 27, 13, 29, 15, 31])
                                    sums_1 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    sums_1[0:16] = T.Shuffle([sums[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15])
                                sums = T.Buffer((16,), scope="local", layout=None)
                                with T.attr({"attngen.block": "s_mod"}):
                                    k_lane = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    k_lane[0] = k_first[0] + step * 16
                                    k_vec = T.alloc_local((16,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    k_vec[0:16] = T.Ramp(k_lane[0], 1, 16)
                                    x = T.alloc_local((16,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    x[0:16] = T.Broadcast(0, 16) - k_vec[T.Ramp(0, 1, 16)]
                                    i_15 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    i_15[0] = 0 - seq_q_size
                                    x_1 = T.alloc_local((16,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    x_1[0:16] = x[T.Ramp(0, 1, 16)] + T.Broadcast(q_row[0], 16)
                                    x_2 = T.alloc_local((16,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    x_2[0:16] = x_1[T.Ramp(0, 1, 16)] + T.Broadcast(seq_kv_size, 16)
                                    x_3 = T.alloc_local((16,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    x_3[0:16] = x_2[T.Ramp(0, 1, 16)] + T.Broadcast(i_15[0], 16)
                                    s_masked = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    s_masked[0:16] = T.Select(k_vec[T.Ramp(0, 1, 16)] < T.Broadcast(seq_kv_size, 16) and x_3[T.Ramp(0, 1, 16)] >= T.Broadcast(0, 16), sums[T.Ramp(0, 1, 16)], T.Broadcast(T.float32("-inf"), 16))
                                    scratch_buffer[s_row[0] + step * 16:s_row[0] + step * 16 + 16] = s_masked[T.Ramp(0, 1, 16)]
                                    top[0:16] = T.max(top[T.Ramp(0, 1, 16)], s_masked[T.Ramp(0, 1, 16)])
                            with T.attr({"attngen.block": "softmax"}):
                                m_old = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                m_old[0] = scratch_buffer[3072 + row]
                                half = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                half[0:16] = top[T.Ramp(0, 1, 16)]
                                half_1 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                half_1[0:8] = T.max(T.Shuffle([half[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7]), T.Shuffle([half[T.Ramp(0, 1, 16)]], [8, 9, 10, 11, 12, 13, 14, 15]))
                                half_2 = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                half_2[0:4] = T.max(T.Shuffle([half_1[T.Ramp(0, 1, 8)]], [0, 1, 2, 3]), T.Shuffle([half_1[T.Ramp(0, 1, 8)]], [4, 5, 6, 7]))
                                half_3 = T.alloc_local((2,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                half_3[0:2] = T.max(T.Shuffle([half_2[T.Ramp(0, 1, 4)]], [0, 1]), T.Shuffle([half_2[T.Ramp(0, 1, 4)]], [2, 3]))
                                folded = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                folded[0] = T.max(T.Shuffle([half_3[T.Ramp(0, 1, 2)]], [0]), T.Shuffle([half_3[T.Ramp(0, 1, 2)]], [1]))
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
                                total = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                total[0:16] = T.Broadcast(T.float32(0.0), 16)
                                for step in range(steps[0]):
                                    exp2_x_1 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_x_1[0:16] = scratch_buffer[T.Ramp(s_row[0] + step * 16, 1, 16)] - T.Broadcast(m_new[0], 16)
                                    exp2_r_1 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_r_1[0:16] = T.call_llvm_pure_intrin("float32x16", "llvm.x86.avx512.mask.reduce.ps.512", exp2_x_1[T.Ramp(0, 1, 16)], 1, exp2_x_1[T.Ramp(0, 1, 16)], T.int16(-1), 4)
                                    exp2_p_1 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_p_1[0:16] = (((((T.Broadcast(T.float32(0.00021702249999999999), 16) * exp2_r_1[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(0.0012439688000000001), 16)) * exp2_r_1[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(0.0096788406000000004), 16)) * exp2_r_1[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(0.055483341200000001), 16)) * exp2_r_1[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(0.24022983010000001), 16)) * exp2_r_1[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(0.69314700370000004), 16)) * exp2_r_1[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(1.0), 16)
                                    exp2_1 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_1[0:16] = T.call_llvm_pure_intrin("float32x16", "llvm.x86.avx512.mask.scalef.ps.512", exp2_p_1[T.Ramp(0, 1, 16)], exp2_x_1[T.Ramp(0, 1, 16)], exp2_p_1[T.Ramp(0, 1, 16)], T.int16(-1), 4)
                                    scratch_buffer[s_row[0] + step * 16:s_row[0] + step * 16 + 16] = exp2_1[T.Ramp(0, 1, 16)]
                                    total[0:16] = total[T.Ramp(0, 1, 16)] + exp2_1[T.Ramp(0, 1, 16)]
                                half_4 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                half_4[0:16] = total[T.Ramp(0, 1, 16)]
                                half_5 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                half_5[0:8] = T.Shuffle([half_4[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7]) + T.Shuffle([half_4[T.Ramp(0, 1, 16)]], [8, 9, 10, 11, 12, 13, 14, 15])
                                half_6 = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                half_6[0:4] = T.Shuffle([half_5[T.Ramp(0, 1, 8)]], [0, 1, 2, 3]) + T.Shuffle([half_5[T.Ramp(0, 1, 8)]], [4, 5, 6, 7])
                                half_7 = T.alloc_local((2,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                half_7[0:2] = T.Shuffle([half_6[T.Ramp(0, 1, 4)]], [0, 1]) + T.Shuffle([half_6[T.Ramp(0, 1, 4)]], [2, 3])
                                folded_1 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                folded_1[0] = T.Shuffle([half_7[T.Ramp(0, 1, 2)]], [0]) + T.Shuffle([half_7[T.Ramp(0, 1, 2)]], [1])
                                scratch_buffer[3088 + row] = scratch_buffer[3088 + row] * alpha[0] + folded_1[0]
                                scratch_buffer[3072 + row] = m_new[0]
                                scratch_buffer[3104 + row] = alpha[0]
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
                            s_row[0] = 2048 + row[0] * 64
                            s_row_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            s_row_1[0] = 2048 + (row[0] + 1) * 64
                            top = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            top_1 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            top[0:16] = T.Broadcast(T.float32(-1000000000000000019884624838656.0), 16)
                            top_1[0:16] = T.Broadcast(T.float32(-1000000000000000019884624838656.0), 16)
                            for step in range(steps[0]):
                                for t in range(T.Div(row[0] * 16, rows[0]), T.Div(row[0] * 16, rows[0]) + (T.Div(T.min(row[0] * 16 + 32, rows[0] * 16), rows[0]) - T.Div(row[0] * 16, rows[0]))):
                                    row_ahead = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    row_ahead[0] = v_base[0] + T.Cast("int64", k_first[0] + (step * 16 + t)) * v_stride_2
                                    with T.attr({"attngen.block": "prefetch"}):
                                        for line in T.unroll(2):
                                            T.call_llvm_intrin("void", "llvm.prefetch", T.address_of(v[row_ahead[0] + T.Cast("int64", line * 32)]), 0, 2, 1)
                                with T.attr({"attngen.block": "s_gemm"}):
                                    s_acc = T.alloc_local((256,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    k_rows = T.alloc_local((8,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    for t in T.unroll(8):
                                        k_rows[t] = k_base[0] + T.Cast("int64", k_first[0] + T.min(step * 16 + t, keys[0] - 1)) * k_stride_2
                                    for t in T.unroll(16):
                                        s_acc[t * 16:t * 16 + 16] = T.Broadcast(T.float32(0.0), 16)
                                    for d_step in range(4):
                                        q_vec = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                        q_vec[0:16] = scratch_buffer[T.Ramp(row[0] * 64 + d_step * 16, 1, 16)]
                                        q_vec_1 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                        q_vec_1[0:16] = scratch_buffer[T.Ramp((row[0] + 1) * 64 + d_step * 16, 1, 16)]
                                        for t in T.unroll(8):
                                            k_part = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            k_part[0:16] = T.reinterpret("float32x16", T.Cast("uint32x16", k[T.Ramp(k_rows[t] + T.Cast("int64", d_step * 16), T.int64(1), 16)]) << T.Broadcast(T.uint32(16), 16))
                                            s_acc[t * 16:t * 16 + 16] = s_acc[T.Ramp(t * 16, 1, 16)] + q_vec[T.Ramp(0, 1, 16)] * k_part[T.Ramp(0, 1, 16)]
                                            s_acc[(8 + t) * 16:(8 + t) * 16 + 16] = s_acc[T.Ramp((8 + t) * 16, 1, 16)] + q_vec_1[T.Ramp(0, 1, 16)] * k_part[T.Ramp(0, 1, 16)]
                                    a = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a[0:16] = s_acc[T.Ramp(0, 1, 16)]
                                    b_1 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_1[0:16] = s_acc[T.Ramp(128, 1, 16)]
                                    a_1 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_1[0:16] = s_acc[T.Ramp(16, 1, 16)]
                                    b_2 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_2[0:16] = s_acc[T.Ramp(144, 1, 16)]
                                    a_2 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_2[0:16] = s_acc[T.Ramp(32, 1, 16)]
                                    b_3 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_3[0:16] = s_acc[T.Ramp(160, 1, 16)]
                                    a_3 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_3[0:16] = s_acc[T.Ramp(48, 1, 16)]
                                    b_4 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_4[0:16] = s_acc[T.Ramp(176, 1, 16)]
                                    a_4 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_4[0:16] = s_acc[T.Ramp(64, 1, 16)]
                                    b_5 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_5[0:16] = s_acc[T.Ramp(192, 1, 16)]
                                    a_5 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_5[0:16] = s_acc[T.Ramp(80, 1, 16)]
                                    b_6 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_6[0:16] = s_acc[T.Ramp(208, 1, 16)]
                                    a_6 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_6[0:16] = s_acc[T.Ramp(96, 1, 16)]
                                    b_7 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_7[0:16] = s_acc[T.Ramp(224, 1, 16)]
                                    a_7 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_7[0:16] = s_acc[T.Ramp(112, 1, 16)]
                                    b_8 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_8[0:16] = s_acc[T.Ramp(240, 1, 16)]
                                    a_8 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_8[0:16] = T.Shuffle([a[T.Ramp(0, 1, 16)], b_1[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23]) + T.Shuffle([a[T.Ramp(0, 1, 16)], b_1[T.Ramp(0, 1, 16)]], [8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31])
                                    b_9 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_9[0:16] = T.Shuffle([a_4[T.Ramp(0, 1, 16)], b_5[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23]) + T.Shuffle([a_4[T.Ramp(0, 1, 16)], b_5[T.Ramp(0, 1, 16)]], [8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31])
                                    a_9 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_9[0:16] = T.Shuffle([a_1[T.Ramp(0, 1, 16)], b_2[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23]) + T.Shuffle([a_1[T.Ramp(0, 1, 16)], b_2[T.Ramp(0, 1, 16)]], [8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31])
                                    b_10 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_10[0:16] = T.Shuffle([a_5[T.Ramp(0, 1, 16)], b_6[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23]) + T.Shuffle([a_5[T.Ramp(0, 1, 16)], b_6[T.Ramp(0, 1, 16)]], [8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31])
                                    a_10 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_10[0:16] = T.Shuffle([a_2[T.Ramp(0, 1, 16)], b_3[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23]) + T.Shuffle([a_2[T.Ramp(0, 1, 16)], b_3[T.Ramp(0, 1, 16)]], [8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31])
                                    b_11 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_11[0:16] = T.Shuffle([a_6[T.Ramp(0, 1, 16)], b_7[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23]) + T.Shuffle([a_6[T.Ramp(0, 1, 16)], b_7[T.Ramp(0, 1, 16)]], [8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31])
                                    a_11 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_11[0:16] = T.Shuffle([a_3[T.Ramp(0, 1, 16)], b_4[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23]) + T.Shuffle([a_3[T.Ramp(0, 1, 16)], b_4[T.Ramp(0, 1, 16)]], [8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31])
                                    b_12 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_12[0:16] = T.Shuffle([a_7[T.Ramp(0, 1, 16)], b_8[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23]) + T.Shuffle([a_7[T.Ramp(0, 1, 16)], b_8[T.Ramp(0, 1, 16)]], [8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31])
                                    a_12 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_12[0:16] = T.Shuffle([a_8[T.Ramp(0, 1, 16)], b_9[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 16, 17, 18, 19, 8, 9, 10, 11, 24, 25, 26, 27]) + T.Shuffle([a_8[T.Ramp(0, 1, 16)], b_9[T.Ramp(0, 1, 16)]], [4, 5, 6, 7, 20, 21, 22, 23, 12, 13, 14, 15, 28, 29, 30, 31])
                                    b_13 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_13[0:16] = T.Shuffle([a_10[T.Ramp(0, 1, 16)], b_11[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 16, 17, 18, 19, 8, 9, 10, 11, 24, 25, 26, 27]) + T.Shuffle([a_10[T.Ramp(0, 1, 16)], b_11[T.Ramp(0, 1, 16)]], [4, 5, 6, 7, 20, 21, 22, 23, 12, 13, 14, 15, 28, 29, 30, 31])
                                    a_13 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_13[0:16] = T.Shuffle([a_9[T.Ramp(0, 1, 16)], b_10[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 16, 17, 18, 19, 8, 9, 10, 11, 24, 25, 26, 27]) + T.Shuffle([a_9[T.Ramp(0, 1, 16)], b_10[T.Ramp(0, 1, 16)]], [4, 5, 6, 7, 20, 21, 22, 23, 12, 13, 14, 15, 28, 29, 30, 31])
                                    b_14 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_14[0:16] = T.Shuffle([a_11[T.Ramp(0, 1, 16)], b_12[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 16, 17, 18, 19, 8, 9, 10, 11, 24, 25, 26, 27]) + T.Shuffle([a_11[T.Ramp(0, 1, 16)], b_12[T.Ramp(0, 1, 16)]], [4, 5, 6, 7, 20, 21, 22, 23, 12, 13, 14, 15, 28, 29, 30, 31])
                                    a_14 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_14[0:16] = T.Shuffle([a_12[T.Ramp(0, 1, 16)], b_13[T.Ramp(0, 1, 16)]], [0, 1, 16, 17, 4, 5, 20, 21, 8, 9, 24, 25, 12, 13, 28, 29]) + T.Shuffle([a_12[T.Ramp(0, 1, 16)], b_13[T.Ramp(0, 1, 16)]], [2, 3, 18, 19, 6, 7, 22, 23, 10, 11, 26, 27, 14, 15, 30, 31])
                                    b_15 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_15[0:16] = T.Shuffle([a_13[T.Ramp(0, 1, 16)], b_14[T.Ramp(0, 1, 16)]], [0, 1, 16, 17, 4, 5, 20, 21, 8, 9, 24, 25, 12, 13, 28, 29]) + T.Shuffle([a_13[T.Ramp(0, 1, 16)], b_14[T.Ramp(0, 1, 16)]], [2, 3, 18, 19, 6, 7, 22, 23, 10, 11, 26, 27, 14, 15, 30, 31])
                                    sums = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    sums[0:16] = T.Shuffle([a_14[T.Ramp(0, 1, 16)], b_15[T.Ramp(0, 1, 16)]], [0, 16, 2, 18, 4, 20, 6, 22, 8, 24, 10, 26, 12, 28, 14, 30]) + T.Shuffle([a_14[T.Ramp(0, 1, 16)], b_15[T.Ramp(0, 1, 16)]], [1, 17, 3, 19, 5, 21, 7, 23, 9, 25, 11, 27, 13, 29, 15, 31])
                                    sums_1 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    sums_1[0:16] = T.Shuffle([sums[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15])
                                    s_acc_1 = T.alloc_local((256,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    k_rows_1 = T.alloc_local((8,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    for t in T.unroll(8):
                                        k_rows_1[t] = k_base[0] + T.Cast("int64", k_first[0] + T.min(step * 16 + 8 + t, keys[0] - 1)) * k_stride_2
                                    for t in T.unroll(16):
                                        s_acc_1[t * 16:t * 16 + 16] = T.Broadcast(T.float32(0.0), 16)
                                    for d_step in range(4):
                                        q_vec = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                        q_vec[0:16] = scratch_buffer[T.Ramp(row[0] * 64 + d_step * 16, 1, 16)]
                                        q_vec_1 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                        q_vec_1[0:16] = scratch_buffer[T.Ramp((row[0] + 1) * 64 + d_step * 16, 1, 16)]
                                        for t in T.unroll(8):
                                            k_part = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            k_part[0:16] = T.reinterpret("float32x16", T.Cast("uint32x16", k[T.Ramp(k_rows_1[t] + T.Cast("int64", d_step * 16), T.int64(1), 16)]) << T.Broadcast(T.uint32(16), 16))
                                            s_acc_1[t * 16:t * 16 + 16] = s_acc_1[T.Ramp(t * 16, 1, 16)] + q_vec[T.Ramp(0, 1, 16)] * k_part[T.Ramp(0, 1, 16)]
                                            s_acc_1[(8 + t) * 16:(8 + t) * 16 + 16] = s_acc_1[T.Ramp((8 + t) * 16, 1, 16)] + q_vec_1[T.Ramp(0, 1, 16)] * k_part[T.Ramp(0, 1, 16)]
                                    a_15 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_15[0:16] = s_acc_1[T.Ramp(0, 1, 16)]
                                    b_16 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_16[0:16] = s_acc_1[T.Ramp(128, 1, 16)]
                                    a_16 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_16[0:16] = s_acc_1[T.Ramp(16, 1, 16)]
                                    b_17 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_17[0:16] = s_acc_1[T.Ramp(144, 1, 16)]
                                    a_17 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_17[0:16] = s_acc_1[T.Ramp(32, 1, 16)]
                                    b_18 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_18[0:16] = s_acc_1[T.Ramp(160, 1, 16)]
                                    a_18 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_18[0:16] = s_acc_1[T.Ramp(48, 1, 16)]
                                    b_19 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_19[0:16] = s_acc_1[T.Ramp(176, 1, 16)]
                                    a_19 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_19[0:16] = s_acc_1[T.Ramp(64, 1, 16)]
                                    b_20 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_20[0:16] = s_acc_1[T.Ramp(192, 1, 16)]
                                    a_20 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_20[0:16] = s_acc_1[T.Ramp(80, 1, 16)]
                                    b_21 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_21[0:16] = s_acc_1[T.Ramp(208, 1, 16)]
                                    a_21 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_21[0:16] = s_acc_1[T.Ramp(96, 1, 16)]
                                    b_22 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_22[0:16] = s_acc_1[T.Ramp(224, 1, 16)]
                                    a_22 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_22[0:16] = s_acc_1[T.Ramp(112, 1, 16)]
                                    b_23 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_23[0:16] = s_acc_1[T.Ramp(240, 1, 16)]
                                    a_23 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_23[0:16] = T.Shuffle([a_15[T.Ramp(0, 1, 16)], b_16[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23]) + T.Shuffle([a_15[T.Ramp(0, 1, 16)], b_16[T.Ramp(0, 1, 16)]], [8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31])
                                    b_24 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_24[0:16] = T.Shuffle([a_19[T.Ramp(0, 1, 16)], b_20[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23]) + T.Shuffle([a_19[T.Ramp(0, 1, 16)], b_20[T.Ramp(0, 1, 16)]], [8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31])
                                    a_24 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_24[0:16] = T.Shuffle([a_16[T.Ramp(0, 1, 16)], b_17[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23]) + T.Shuffle([a_16[T.Ramp(0, 1, 16)], b_17[T.Ramp(0, 1, 16)]], [8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31])
                                    b_25 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_25[0:16] = T.Shuffle([a_20[T.Ramp(0, 1, 16)], b_21[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23]) + T.Shuffle([a_20[T.Ramp(0, 1, 16)], b_21[T.Ramp(0, 1, 16)]], [8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31])
                                    a_25 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_25[0:16] = T.Shuffle([a_17[T.Ramp(0, 1, 16)], b_18[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23]) + T.Shuffle([a_17[T.Ramp(0, 1, 16)], b_18[T.Ramp(0, 1, 16)]], [8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31])
                                    b_26 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_26[0:16] = T.Shuffle([a_21[T.Ramp(0, 1, 16)], b_22[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23]) + T.Shuffle([a_21[T.Ramp(0, 1, 16)], b_22[T.Ramp(0, 1, 16)]], [8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31])
                                    a_26 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_26[0:16] = T.Shuffle([a_18[T.Ramp(0, 1, 16)], b_19[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23]) + T.Shuffle([a_18[T.Ramp(0, 1, 16)], b_19[T.Ramp(0, 1, 16)]], [8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31])
                                    b_27 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_27[0:16] = T.Shuffle([a_22[T.Ramp(0, 1, 16)], b_23[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23]) + T.Shuffle([a_22[T.Ramp(0, 1, 16)], b_23[T.Ramp(0, 1, 16)]], [8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31])
                                    a_27 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_27[0:16] = T.Shuffle([a_23[T.Ramp(0, 1, 16)], b_24[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 16, 17, 18, 19, 8, 9, 10, 11, 24, 25, 26, 27]) + T.Shuffle([a_23[T.Ramp(0, 1, 16)], b_24[T.Ramp(0, 1, 16)]], [4, 5, 6, 7, 20, 21, 22, 23, 12, 13, 14, 15, 28, 29, 30, 31])
                                    b_28 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_28[0:16] = T.Shuffle([a_25[T.Ramp(0, 1, 16)], b_26[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 16, 17, 18, 19, 8, 9, 10, 11, 24, 25, 26, 27]) + T.Shuffle([a_25[T.Ramp(0, 1, 16)], b_26[T.Ramp(0, 1, 16)]], [4, 5, 6, 7, 20, 21, 22, 23, 12, 13, 14, 15, 28, 29, 30, 31])
                                    a_28 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_28[0:16] = T.Shuffle([a_24[T.Ramp(0, 1, 16)], b_25[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 16, 17, 18, 19, 8, 9, 10, 11, 24, 25, 26, 27]) + T.Shuffle([a_24[T.Ramp(0, 1, 16)], b_25[T.Ramp(0, 1, 16)]], [4, 5, 6, 7, 20, 21, 22, 23, 12, 13, 14, 15, 28, 29, 30, 31])
                                    b_29 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_29[0:16] = T.Shuffle([a_26[T.Ramp(0, 1, 16)], b_27[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 16, 17, 18, 19, 8, 9, 10, 11, 24, 25, 26, 27]) + T.Shuffle([a_26[T.Ramp(0, 1, 16)], b_27[T.Ramp(0, 1, 16)]], [4, 5, 6, 7, 20, 21, 22, 23, 12, 13, 14, 15, 28, 29, 30, 31])
                                    a_29 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    a_29[0:16] = T.Shuffle([a_27[T.Ramp(0, 1, 16)], b_28[T.Ramp(0, 1, 16)]], [0, 1, 16, 17, 4, 5, 20, 21, 8, 9, 24, 25, 12, 13, 28, 29]) + T.Shuffle([a_27[T.Ramp(0, 1, 16)], b_28[T.Ramp(0, 1, 16)]], [2, 3, 18, 19, 6, 7, 22, 23, 10, 11, 26, 27, 14, 15, 30, 31])
                                    b_30 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    b_30[0:16] = T.Shuffle([a_28[T.Ramp(0, 1, 16)], b_29[T.Ramp(0, 1, 16)]], [0, 1, 16, 17, 4, 5, 20, 21, 8, 9, 24, 25, 12, 13, 28, 29]) + T.Shuffle([a_28[T.Ramp(0, 1, 16)], b_29[T.Ramp(0, 1, 16)]], [2, 3, 18, 19, 6, 7, 22, 23, 10, 11, 26, 27, 14, 15, 30, 31])
                                    sums_2 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    sums_2[0:16] = T.Shuffle([a_29[T.Ramp(0, 1, 16)], b_30[T.Ramp(0, 1, 16)]], [0, 16, 2, 18, 4, 20, 6, 22, 8, 24, 10, 26, 12, 28, 14, 30]) + T.Shuffle([a_29[T.Ramp(0, 1, 16)], b_30[T.Ramp(0, 1, 16)]], [1, 17, 3, 19, 5, 21, 7, 23, 9, 25, 11, 27, 13, 29, 15, 31])
                                    sums_3 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    sums_3[0:16] = T.Shuffle([sums_2[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15])
                                    s = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    s[0:16] = T.Shuffle([sums_1[T.Ramp(0, 1, 16)], sums_3[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23])
                                    s_1 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    s_1[0:16] = T.Shuffle([sums_1[T.Ramp(0, 1, 16)], sums_3[T.Ramp(0, 1, 16)]], [8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31])
                                s = T.Buffer((16,), scope="local", layout=None)
                                s_1 = T.Buffer((16,), scope="local", layout=None)
                                with T.attr({"attngen.block": "s_mod"}):
                                    k_lane = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    k_lane[0] = k_first[0] + step * 16
                                    k_vec = T.alloc_local((16,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    k_vec[0:16] = T.Ramp(k_lane[0], 1, 16)
                                    x = T.alloc_local((16,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    x[0:16] = T.Broadcast(0, 16) - k_vec[T.Ramp(0, 1, 16)]
                                    i_15 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    i_15[0] = 0 - seq_q_size
                                    x_1 = T.alloc_local((16,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    x_1[0:16] = x[T.Ramp(0, 1, 16)] + T.Broadcast(q_row[0], 16)
                                    x_2 = T.alloc_local((16,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    x_2[0:16] = x_1[T.Ramp(0, 1, 16)] + T.Broadcast(seq_kv_size, 16)
                                    x_3 = T.alloc_local((16,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    x_3[0:16] = x_2[T.Ramp(0, 1, 16)] + T.Broadcast(i_15[0], 16)
                                    s_masked = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    s_masked[0:16] = T.Select(k_vec[T.Ramp(0, 1, 16)] < T.Broadcast(seq_kv_size, 16) and x_3[T.Ramp(0, 1, 16)] >= T.Broadcast(0, 16), s[T.Ramp(0, 1, 16)], T.Broadcast(T.float32("-inf"), 16))
                                    scratch_buffer[s_row[0] + step * 16:s_row[0] + step * 16 + 16] = s_masked[T.Ramp(0, 1, 16)]
                                    top[0:16] = T.max(top[T.Ramp(0, 1, 16)], s_masked[T.Ramp(0, 1, 16)])
                                    x_4 = T.alloc_local((16,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    x_4[0:16] = T.Broadcast(0, 16) - k_vec[T.Ramp(0, 1, 16)]
                                    i_16 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    i_16[0] = 0 - seq_q_size
                                    x_5 = T.alloc_local((16,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    x_5[0:16] = x_4[T.Ramp(0, 1, 16)] + T.Broadcast(q_row_1[0], 16)
                                    x_6 = T.alloc_local((16,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    x_6[0:16] = x_5[T.Ramp(0, 1, 16)] + T.Broadcast(seq_kv_size, 16)
                                    x_7 = T.alloc_local((16,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    x_7[0:16] = x_6[T.Ramp(0, 1, 16)] + T.Broadcast(i_16[0], 16)
                                    s_masked_1 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    s_masked_1[0:16] = T.Select(k_vec[T.Ramp(0, 1, 16)] < T.Broadcast(seq_kv_size, 16) and x_7[T.Ramp(0, 1, 16)] >= T.Broadcast(0, 16), s_1[T.Ramp(0, 1, 16)], T.Broadcast(T.float32("-inf"), 16))
                                    scratch_buffer[s_row_1[0] + step * 16:s_row_1[0] + step * 16 + 16] = s_masked_1[T.Ramp(0, 1, 16)]
                                    top_1[0:16] = T.max(top_1[T.Ramp(0, 1, 16)], s_masked_1[T.Ramp(0, 1, 16)])
                            with T.attr({"attngen.block": "softmax"}):
                                m_old = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                m_old[0] = scratch_buffer[3072 + row[0]]
                                half = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                half[0:16] = top[T.Ramp(0, 1, 16)]
                                half_1 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                half_1[0:8] = T.max(T.Shuffle([half[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7]), T.Shuffle([half[T.Ramp(0, 1, 16)]], [8, 9, 10, 11, 12, 13, 14, 15]))
                                half_2 = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                half_2[0:4] = T.max(T.Shuffle([half_1[T.Ramp(0, 1, 8)]], [0, 1, 2, 3]), T.Shuffle([half_1[T.Ramp(0, 1, 8)]], [4, 5, 6, 7]))
                                half_3 = T.alloc_local((2,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                half_3[0:2] = T.max(T.Shuffle([half_2[T.Ramp(0, 1, 4)]], [0, 1]), T.Shuffle([half_2[T.Ramp(0, 1, 4)]], [2, 3]))
                                folded = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                folded[0] = T.max(T.Shuffle([half_3[T.Ramp(0, 1, 2)]], [0]), T.Shuffle([half_3[T.Ramp(0, 1, 2)]], [1]))
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
                                total = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                total[0:16] = T.Broadcast(T.float32(0.0), 16)
                                for step in range(steps[0]):
                                    exp2_x_1 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_x_1[0:16] = scratch_buffer[T.Ramp(s_row[0] + step * 16, 1, 16)] - T.Broadcast(m_new[0], 16)
                                    exp2_r_1 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_r_1[0:16] = T.call_llvm_pure_intrin("float32x16", "llvm.x86.avx512.mask.reduce.ps.512", exp2_x_1[T.Ramp(0, 1, 16)], 1, exp2_x_1[T.Ramp(0, 1, 16)], T.int16(-1), 4)
                                    exp2_p_1 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_p_1[0:16] = (((((T.Broadcast(T.float32(0.00021702249999999999), 16) * exp2_r_1[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(0.0012439688000000001), 16)) * exp2_r_1[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(0.0096788406000000004), 16)) * exp2_r_1[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(0.055483341200000001), 16)) * exp2_r_1[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(0.24022983010000001), 16)) * exp2_r_1[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(0.69314700370000004), 16)) * exp2_r_1[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(1.0), 16)
                                    exp2_1 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_1[0:16] = T.call_llvm_pure_intrin("float32x16", "llvm.x86.avx512.mask.scalef.ps.512", exp2_p_1[T.Ramp(0, 1, 16)], exp2_x_1[T.Ramp(0, 1, 16)], exp2_p_1[T.Ramp(0, 1, 16)], T.int16(-1), 4)
                                    scratch_buffer[s_row[0] + step * 16:s_row[0] + step * 16 + 16] = exp2_1[T.Ramp(0, 1, 16)]
                                    total[0:16] = total[T.Ramp(0, 1, 16)] + exp2_1[T.Ramp(0, 1, 16)]
                                half_4 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                half_4[0:16] = total[T.Ramp(0, 1, 16)]
                                half_5 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                half_5[0:8] = T.Shuffle([half_4[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7]) + T.Shuffle([half_4[T.Ramp(0, 1, 16)]], [8, 9, 10, 11, 12, 13, 14, 15])
                                half_6 = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                half_6[0:4] = T.Shuffle([half_5[T.Ramp(0, 1, 8)]], [0, 1, 2, 3]) + T.Shuffle([half_5[T.Ramp(0, 1, 8)]], [4, 5, 6, 7])
                                half_7 = T.alloc_local((2,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                half_7[0:2] = T.Shuffle([half_6[T.Ramp(0, 1, 4)]], [0, 1]) + T.Shuffle([half_6[T.Ramp(0, 1, 4)]], [2, 3])
                                folded_1 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                folded_1[0] = T.Shuffle([half_7[T.Ramp(0, 1, 2)]], [0]) + T.Shuffle([half_7[T.Ramp(0, 1, 2)]], [1])
                                scratch_buffer[3088 + row[0]] = scratch_buffer[3088 + row[0]] * alpha[0] + folded_1[0]
                                scratch_buffer[3072 + row[0]] = m_new[0]
                                scratch_buffer[3104 + row[0]] = alpha[0]
                                m_old_1 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                m_old_1[0] = scratch_buffer[3072 + (row[0] + 1)]
                                half_8 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                half_8[0:16] = top_1[T.Ramp(0, 1, 16)]
                                half_9 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                half_9[0:8] = T.max(T.Shuffle([half_8[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7]), T.Shuffle([half_8[T.Ramp(0, 1, 16)]], [8, 9, 10, 11, 12, 13, 14, 15]))
                                half_10 = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                half_10[0:4] = T.max(T.Shuffle([half_9[T.Ramp(0, 1, 8)]], [0, 1, 2, 3]), T.Shuffle([half_9[T.Ramp(0, 1, 8)]], [4, 5, 6, 7]))
                                half_11 = T.alloc_local((2,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                half_11[0:2] = T.max(T.Shuffle([half_10[T.Ramp(0, 1, 4)]], [0, 1]), T.Shuffle([half_10[T.Ramp(0, 1, 4)]], [2, 3]))
                                folded_2 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                folded_2[0] = T.max(T.Shuffle([half_11[T.Ramp(0, 1, 2)]], [0]), T.Shuffle([half_11[T.Ramp(0, 1, 2)]], [1]))
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
                                total_1 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                total_1[0:16] = T.Broadcast(T.float32(0.0), 16)
                                for step in range(steps[0]):
                                    exp2_x_2 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_x_2[0:16] = scratch_buffer[T.Ramp(s_row_1[0] + step * 16, 1, 16)] - T.Broadcast(m_new_1[0], 16)
                                    exp2_r_2 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_r_2[0:16] = T.call_llvm_pure_intrin("float32x16", "llvm.x86.avx512.mask.reduce.ps.512", exp2_x_2[T.Ramp(0, 1, 16)], 1, exp2_x_2[T.Ramp(0, 1, 16)], T.int16(-1), 4)
                                    exp2_p_2 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_p_2[0:16] = (((((T.Broadcast(T.float32(0.00021702249999999999), 16) * exp2_r_2[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(0.0012439688000000001), 16)) * exp2_r_2[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(0.0096788406000000004), 16)) * exp2_r_2[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(0.055483341200000001), 16)) * exp2_r_2[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(0.24022983010000001), 16)) * exp2_r_2[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(0.69314700370000004), 16)) * exp2_r_2[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(1.0), 16)
                                    exp2_2 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_2[0:16] = T.call_llvm_pure_intrin("float32x16", "llvm.x86.avx512.mask.scalef.ps.512", exp2_p_2[T.Ramp(0, 1, 16)], exp2_x_2[T.Ramp(0, 1, 16)], exp2_p_2[T.Ramp(0, 1, 16)], T.int16(-1), 4)
                                    scratch_buffer[s_row_1[0] + step * 16:s_row_1[0] + step * 16 + 16] = exp2_2[T.Ramp(0, 1, 16)]
                                    total_1[0:16] = total_1[T.Ramp(0, 1, 16)] + exp2_2[T.Ramp(0, 1, 16)]
                                half_12 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                half_12[0:16] = total_1[T.Ramp(0, 1, 16)]
                                half_13 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                half_13[0:8] = T.Shuffle([half_12[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7]) + T.Shuffle([half_12[T.Ramp(0, 1, 16)]], [8, 9, 10, 11, 12, 13, 14, 15])
                                half_14 = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                half_14[0:4] = T.Shuffle([half_13[T.Ramp(0, 1, 8)]], [0, 1, 2, 3]) + T.Shuffle([half_13[T.Ramp(0, 1, 8)]], [4, 5, 6, 7])
                                half_15 = T.alloc_local((2,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                half_15[0:2] = T.Shuffle([half_14[T.Ramp(0, 1, 4)]], [0, 1]) + T.Shuffle([half_14[T.Ramp(0, 1, 4)]], [2, 3])
                                folded_3 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                folded_3[0] = T.Shuffle([half_15[T.Ramp(0, 1, 2)]], [0]) + T.Shuffle([half_15[T.Ramp(0, 1, 2)]], [1])
                                scratch_buffer[3088 + (row[0] + 1)] = scratch_buffer[3088 + (row[0] + 1)] * alpha_1[0] + folded_3[0]
                                scratch_buffer[3072 + (row[0] + 1)] = m_new_1[0]
                                scratch_buffer[3104 + (row[0] + 1)] = alpha_1[0]
                with T.attr({"attngen.block": "o_gemm"}):
                    if rows[0] < 3:
                        if rows[0] < 2:
                            for part, slab in T.grid(rows[0], 1):
                                row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                row[0] = part
                                first_column = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                first_column[0] = slab * 64
                                o_acc = T.alloc_local((64,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                for i_15 in T.unroll(4):
                                    o_acc[i_15 * 16:i_15 * 16 + 16] = T.Broadcast(T.float32(0.0), 16)
                                for key in range(keys[0]):
                                    if part + slab == 0:
                                        row_ahead = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                        row_ahead[0] = k_base[0] + T.Cast("int64", k_first[0] + (key + 64)) * k_stride_2
                                        with T.attr({"attngen.block": "prefetch"}):
                                            for line in T.unroll(2):
                                                T.call_llvm_intrin("void", "llvm.prefetch", T.address_of(k[row_ahead[0] + T.Cast("int64", line * 32)]), 0, 2, 1)
                                    v_row = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    v_row[0] = v_base[0] + T.Cast("int64", k_first[0] + key) * v_stride_2 + T.Cast("int64", first_column[0])
                                    for c in T.unroll(4):
                                        v_vec = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                        v_vec[0:16] = T.reinterpret("float32x16", T.Cast("uint32x16", v[T.Ramp(v_row[0] + T.Cast("int64", c * 16), T.int64(1), 16)]) << T.Broadcast(T.uint32(16), 16))
                                        for r in T.unroll(1):
                                            o_acc[(r * 4 + c) * 16:(r * 4 + c) * 16 + 16] = o_acc[T.Ramp((r * 4 + c) * 16, 1, 16)] + T.Broadcast(scratch_buffer[2048 + (row[0] + r) * 64 + key], 16) * v_vec[T.Ramp(0, 1, 16)]
                                for r in T.unroll(1):
                                    for c in T.unroll(4):
                                        scratch_buffer[1024 + (row[0] + r) * 64 + first_column[0] + c * 16:1024 + (row[0] + r) * 64 + first_column[0] + c * 16 + 16] = scratch_buffer[T.Ramp(1024 + (row[0] + r) * 64 + first_column[0] + c * 16, 1, 16)] * T.Broadcast(scratch_buffer[3104 + row[0] + r], 16) + o_acc[T.Ramp((r * 4 + c) * 16, 1, 16)]
                        else:
                            for part, slab in T.grid(T.Div(rows[0] + 1, 2), 1):
                                row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                row[0] = part * 2
                                first_column = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                first_column[0] = slab * 64
                                o_acc = T.alloc_local((128,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                for i_15 in T.unroll(8):
                                    o_acc[i_15 * 16:i_15 * 16 + 16] = T.Broadcast(T.float32(0.0), 16)
                                for key in range(keys[0]):
                                    if part + slab == 0:
                                        row_ahead = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                        row_ahead[0] = k_base[0] + T.Cast("int64", k_first[0] + (key + 64)) * k_stride_2
                                        with T.attr({"attngen.block": "prefetch"}):
                                            for line in T.unroll(2):
                                                T.call_llvm_intrin("void", "llvm.prefetch", T.address_of(k[row_ahead[0] + T.Cast("int64", line * 32)]), 0, 2, 1)
                                    v_row = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    v_row[0] = v_base[0] + T.Cast("int64", k_first[0] + key) * v_stride_2 + T.Cast("int64", first_column[0])
                                    for c in T.unroll(4):
                                        v_vec = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                        v_vec[0:16] = T.reinterpret("float32x16", T.Cast("uint32x16", v[T.Ramp(v_row[0] + T.Cast("int64", c * 16), T.int64(1), 16)]) << T.Broadcast(T.uint32(16), 16))
                                        for r in T.unroll(2):
                                            o_acc[(r * 4 + c) * 16:(r * 4 + c) * 16 + 16] = o_acc[T.Ramp((r * 4 + c) * 16, 1, 16)] + T.Broadcast(scratch_buffer[2048 + (row[0] + r) * 64 + key], 16) * v_vec[T.Ramp(0, 1, 16)]
                                for r in T.unroll(2):
                                    for c in T.unroll(4):
                                        scratch_buffer[1024 + (row[0] + r) * 64 + first_column[0] + c * 16:1024 + (row[0] + r) * 64 + first_column[0] + c * 16 + 16] = scratch_buffer[T.Ramp(1024 + (row[0] + r) * 64 + first_column[0] + c * 16, 1, 16)] * T.Broadcast(scratch_buffer[3104 + row[0] + r], 16) + o_acc[T.Ramp((r * 4 + c) * 16, 1, 16)]
                    else:
                        for part, slab in T.grid(T.Div(rows[0] + 3, 4), 1):
                            row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            row[0] = part * 4
                            first_column = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            first_column[0] = slab * 64
                            o_acc = T.alloc_local((256,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            for i_15 in T.unroll(16):
                                o_acc[i_15 * 16:i_15 * 16 + 16] = T.Broadcast(T.float32(0.0), 16)
                            for key in range(keys[0]):
                                if part + slab == 0:
                                    row_ahead = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    row_ahead[0] = k_base[0] + T.Cast("int64", k_first[0] + (key + 64)) * k_stride_2
                                    with T.attr({"attngen.block": "prefetch"}):
                                        for line in T.unroll(2):
                                            T.call_llvm_intrin("void", "llvm.prefetch", T.address_of(k[row_ahead[0] + T.Cast("int64", line * 32)]), 0, 2, 1)
                                v_row = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                v_row[0] = v_base[0] + T.Cast("int64", k_first[0] + key) * v_stride_2 + T.Cast("int64", first_column[0])
                                for c in T.unroll(4):
                                    v_vec = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    v_vec[0:16] = T.reinterpret("float32x16", T.Cast("uint32x16", v[T.Ramp(v_row[0] + T.Cast("int64", c * 16), T.int64(1), 16)]) << T.Broadcast(T.uint32(16), 16))
                                    for r in T.unroll(4):
                                        o_acc[(r * 4 + c) * 16:(r * 4 + c) * 16 + 16] = o_acc[T.Ramp((r * 4 + c) * 16, 1, 16)] + T.Broadcast(scratch_buffer[2048 + (row[0] + r) * 64 + key], 16) * v_vec[T.Ramp(0, 1, 16)]
                            for r in T.unroll(4):
                                for c in T.unroll(4):
                                    scratch_buffer[1024 + (row[0] + r) * 64 + first_column[0] + c * 16:1024 + (row[0] + r) * 64 + first_column[0] + c * 16 + 16] = scratch_buffer[T.Ramp(1024 + (row[0] + r) * 64 + first_column[0] + c * 16, 1, 16)] * T.Broadcast(scratch_buffer[3104 + row[0] + r], 16) + o_acc[T.Ramp((r * 4 + c) * 16, 1, 16)]
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
                l[0] = scratch_buffer[3088 + row]
                m = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                m[0] = scratch_buffer[3072 + row]
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
                for d8 in range(8):
                    bf16_x = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    bf16_x[0:8] = T.Select(T.Broadcast(q_row[0] < seq_q_size, 8), scratch_buffer[T.Ramp(1024 + row * 64 + d8 * 8, 1, 8)] * T.Broadcast(factor_1[0], 8), T.Broadcast(T.float32(0.0), 8))
                    bf16_b = T.alloc_local((8,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    bf16_b[0:8] = T.reinterpret("uint32x8", bf16_x[T.Ramp(0, 1, 8)])
                    out[out_row[0] + T.Cast("int64", d8 * 8):out_row[0] + T.Cast("int64", d8 * 8) + T.int64(8)] = T.Cast("uint16x8", T.Select(T.reinterpret("int32x8", bf16_x[T.Ramp(0, 1, 8)]) & T.Broadcast(2147483647, 8) > T.Broadcast(2139095040, 8), bf16_b[T.Ramp(0, 1, 8)] >> T.Broadcast(T.uint32(16), 8) | T.Broadcast(T.uint32(64), 8), bf16_b[T.Ramp(0, 1, 8)] + T.Broadcast(T.uint32(32767), 8) + (bf16_b[T.Ramp(0, 1, 8)] >> T.Broadcast(T.uint32(16), 8) & T.Broadcast(T.uint32(1), 8)) >> T.Broadcast(T.uint32(16), 8)))
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
                l[0] = scratch_buffer[3088 + row]
                m = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                m[0] = scratch_buffer[3072 + row]
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
                for d8 in range(8):
                    partial_out[partial_row[0] + T.Cast("int64", d8 * 8):partial_row[0] + T.Cast("int64", d8 * 8) + T.int64(8)] = scratch_buffer[T.Ramp(1024 + row * 64 + d8 * 8, 1, 8)] * T.Broadcast(factor_1[0], 8)
                partial_lse[T.Cast("int64", b[0]) * partial_lse_stride_0 + T.Cast("int64", head[0]) * partial_lse_stride_1 + T.Cast("int64", q_row[0]) * partial_lse_stride_2 + T.Cast("int64", chunk[0]) * partial_lse_stride_3] = lse_value[0]

# from tvm.script import tirx as T
# from tvm.tirx.layout import Axis

@T.prim_func
def attngen_combine(out_ptr: T.handle("uint16", "global"), out_stride_0: T.int64, out_stride_1: T.int64, out_stride_2: T.int64, out_stride_3: T.int64, lse_ptr: T.handle("float32", "global"), lse_stride_0: T.int64, lse_stride_1: T.int64, lse_stride_2: T.int64, lse_given: T.int32, partial_lse_ptr: T.handle("float32", "global"), partial_lse_stride_0: T.int64, partial_lse_stride_1: T.int64, partial_lse_stride_2: T.int64, partial_lse_stride_3: T.int64, partial_out_ptr: T.handle("float32", "global"), partial_out_stride_0: T.int64, partial_out_stride_1: T.int64, partial_out_stride_2: T.int64, partial_out_stride_3: T.int64, partial_out_stride_4: T.int64, b_size: T.int32, hq_size: T.int32, seq_q_size: T.int32, hkv_size: T.int32, seq_kv_size: T.int32, scratch: T.handle("float32", "global"), begin: T.int32, end: T.int32):
    T.func_attr({"tirx.noalias": True})
    out = T.decl_buffer((T.int64(1099511627776),), "uint16", data=out_ptr, align=1, layout=None)
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
            for d in range(8):
                acc = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                acc[0:8] = T.Broadcast(T.float32(0.0), 8)
                for chunk in range(chunks[0]):
                    acc[0:8] = acc[T.Ramp(0, 1, 8)] + partial_out[T.Ramp(out_row[0] + T.Cast("int64", chunk) * partial_out_stride_3 + T.Cast("int64", d * 8), T.int64(1), 8)] * T.Broadcast(partial_lse[lse_row[0] + T.Cast("int64", chunk)], 8)
                bf16_x = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                bf16_x[0:8] = acc[T.Ramp(0, 1, 8)] * T.Broadcast(scale[0], 8)
                bf16_b = T.alloc_local((8,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                bf16_b[0:8] = T.reinterpret("uint32x8", bf16_x[T.Ramp(0, 1, 8)])
                out[start[0] + T.Cast("int64", d * 8):start[0] + T.Cast("int64", d * 8) + T.int64(8)] = T.Cast("uint16x8", T.Select(T.reinterpret("int32x8", bf16_x[T.Ramp(0, 1, 8)]) & T.Broadcast(2147483647, 8) > T.Broadcast(2139095040, 8), bf16_b[T.Ramp(0, 1, 8)] >> T.Broadcast(T.uint32(16), 8) | T.Broadcast(T.uint32(64), 8), bf16_b[T.Ramp(0, 1, 8)] + T.Broadcast(T.uint32(32767), 8) + (bf16_b[T.Ramp(0, 1, 8)] >> T.Broadcast(T.uint32(16), 8) & T.Broadcast(T.uint32(1), 8)) >> T.Broadcast(T.uint32(16), 8)))
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
