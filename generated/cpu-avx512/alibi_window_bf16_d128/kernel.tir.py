# from tvm.script import tirx as T
# from tvm.tirx.layout import Axis

@T.prim_func
def attngen_main(q_ptr: T.handle("uint16", "global"), q_stride_0: T.int64, q_stride_1: T.int64, q_stride_2: T.int64, q_stride_3: T.int64, k_ptr: T.handle("uint16", "global"), k_stride_0: T.int64, k_stride_1: T.int64, k_stride_2: T.int64, k_stride_3: T.int64, v_ptr: T.handle("uint16", "global"), v_stride_0: T.int64, v_stride_1: T.int64, v_stride_2: T.int64, v_stride_3: T.int64, out_ptr: T.handle("uint16", "global"), out_stride_0: T.int64, out_stride_1: T.int64, out_stride_2: T.int64, out_stride_3: T.int64, scale_value: T.float32, lse_ptr: T.handle("float32", "global"), lse_stride_0: T.int64, lse_stride_1: T.int64, lse_stride_2: T.int64, lse_given: T.int32, slopes_ptr: T.handle("float32", "global"), slopes_stride_0: T.int64, b_size: T.int32, hq_size: T.int32, seq_q_size: T.int32, hkv_size: T.int32, seq_kv_size: T.int32, scratch: T.handle("float32", "global"), begin: T.int32, end: T.int32):
    T.func_attr({"tirx.noalias": True})
    q = T.decl_buffer((T.int64(1099511627776),), "uint16", data=q_ptr, align=1, layout=None)
    k = T.decl_buffer((T.int64(1099511627776),), "uint16", data=k_ptr, align=1, layout=None)
    v = T.decl_buffer((T.int64(1099511627776),), "uint16", data=v_ptr, align=1, layout=None)
    out = T.decl_buffer((T.int64(1099511627776),), "uint16", data=out_ptr, align=1, layout=None)
    lse = T.decl_buffer((T.int64(1099511627776),), data=lse_ptr, align=1, layout=None)
    slopes = T.decl_buffer((T.int64(1099511627776),), data=slopes_ptr, align=1, layout=None)
    scratch_buffer = T.decl_buffer((T.int64(1099511627776),), data=scratch, layout=None)
    for item in range(begin, begin + (end - begin)):
        q_blocks = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        q_blocks[0] = T.Div(seq_q_size + 191, 192)
        bh = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        bh[0] = T.Div(item, q_blocks[0])
        q_block = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        q_block[0] = q_blocks[0] - 1 - (item - bh[0] * q_blocks[0])
        b = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        b[0] = T.Div(bh[0], hq_size)
        h = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        h[0] = bh[0] - b[0] * hq_size
        kv_head = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        kv_head[0] = T.Div(h[0] * hkv_size, hq_size)
        q_first = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        q_first[0] = q_block[0] * 192
        q_last = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        q_last[0] = T.min(q_first[0] + 192, seq_q_size) - 1
        k_base = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        k_base[0] = T.Cast("int64", b[0]) * k_stride_0 + T.Cast("int64", kv_head[0]) * k_stride_1
        v_base = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        v_base[0] = T.Cast("int64", b[0]) * v_stride_0 + T.Cast("int64", kv_head[0]) * v_stride_1
        sub_blocks = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        sub_blocks[0] = T.Div(T.min(seq_q_size - q_first[0], 192) + 47, 48)
        for sub in range(sub_blocks[0]):
            q_base = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            q_base[0] = T.Cast("int64", b[0]) * q_stride_0 + T.Cast("int64", h[0]) * q_stride_1
            q_columns = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            q_columns[0] = sub * 12384
            with T.attr({"attngen.block": "q_pack"}):
                for row in range(48):
                    q_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    q_row[0] = T.min(q_first[0] + sub * 48 + row, seq_q_size - 1)
                    q_start = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    q_start[0] = q_base[0] + T.Cast("int64", q_row[0]) * q_stride_2
                    for d in range(128):
                        scratch_buffer[q_columns[0] + d * 48 + row] = T.reinterpret("float32", T.Cast("uint32", q[q_start[0] + T.Cast("int64", d)]) << T.uint32(16)) * (scale_value * T.float32(1.4426950408889634))
            for d in range(384):
                scratch_buffer[sub * 12384 + 6144 + d * 16:sub * 12384 + 6144 + d * 16 + 16] = T.Broadcast(T.float32(0.0), 16)
            for j in T.unroll(3):
                scratch_buffer[sub * 12384 + j * 16 + 12288:sub * 12384 + j * 16 + 12288 + 16] = T.Broadcast(T.float32(-1000000000000000019884624838656.0), 16)
                scratch_buffer[sub * 12384 + j * 16 + 12336:sub * 12384 + j * 16 + 12336 + 16] = T.Broadcast(T.float32(0.0), 16)
        i = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        i[0] = 0 - seq_q_size
        i_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        i_1[0] = q_first[0] + seq_kv_size
        i_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        i_2[0] = i_1[0] + i[0]
        i_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        i_3[0] = i_2[0] + -1024
        i_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        i_4[0] = T.max(0, i_3[0])
        i_5 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        i_5[0] = 0 - seq_q_size
        i_6 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        i_6[0] = q_last[0] + seq_kv_size
        i_7 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        i_7[0] = i_6[0] + i_5[0]
        i_8 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        i_8[0] = i_7[0] + 1
        i_9 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        i_9[0] = T.min(seq_kv_size, i_8[0])
        first_block = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        first_block[0] = T.Div(T.max(i_4[0], 0), 128)
        last_block = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        last_block[0] = T.max(T.Div(T.max(T.min(i_9[0], seq_kv_size), 0) + 127, 128), first_block[0])
        for k_block in range(first_block[0], first_block[0] + (last_block[0] - first_block[0])):
            k_first = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            k_first[0] = k_block * 128
            i_10 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_10[0] = 0 - k_first[0]
            i_11 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_11[0] = 0 - seq_q_size
            i_12 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_12[0] = i_10[0] + q_last[0]
            i_13 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_13[0] = i_12[0] + seq_kv_size
            i_14 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_14[0] = i_13[0] + i_11[0]
            i_15 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_15[0] = i_10[0] + q_last[0]
            i_16 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_16[0] = i_15[0] + seq_kv_size
            i_17 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_17[0] = i_16[0] + i_11[0]
            i_18 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_18[0] = i_17[0] + 1024
            i_19 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_19[0] = 0 - (T.min(k_first[0] + 128, seq_kv_size) - 1)
            i_20 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_20[0] = i_19[0] + q_first[0]
            i_21 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_21[0] = i_20[0] + seq_kv_size
            i_22 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_22[0] = i_21[0] + i_11[0]
            i_23 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_23[0] = i_22[0] + -1024
            if i_14[0] >= 0 and i_18[0] >= 0 and i_23[0] <= 0:
                keys = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                keys[0] = T.min(seq_kv_size - k_first[0], 128)
                with T.attr({"attngen.block": "k_unpack"}):
                    for row in range(keys[0]):
                        k_row = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        k_row[0] = k_base[0] + T.Cast("int64", k_first[0] + row) * k_stride_2
                        for d in range(16):
                            scratch_buffer[55680 + row * 128 + d * 8:55680 + row * 128 + d * 8 + 8] = T.reinterpret("float32x8", T.Cast("uint32x8", k[T.Ramp(k_row[0] + T.Cast("int64", d * 8), T.int64(1), 8)]) << T.Broadcast(T.uint32(16), 8))
                with T.attr({"attngen.block": "v_unpack"}):
                    for row in range(keys[0]):
                        v_row = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        v_row[0] = v_base[0] + T.Cast("int64", k_first[0] + row) * v_stride_2
                        for d in range(16):
                            scratch_buffer[72064 + row * 128 + d * 8:72064 + row * 128 + d * 8 + 8] = T.reinterpret("float32x8", T.Cast("uint32x8", v[T.Ramp(v_row[0] + T.Cast("int64", d * 8), T.int64(1), 8)]) << T.Broadcast(T.uint32(16), 8))
                for sub in range(sub_blocks[0]):
                    sub_first = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    sub_first[0] = q_first[0] + sub * 48
                    sub_last = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    sub_last[0] = T.min(sub_first[0] + 48, seq_q_size) - 1
                    i_24 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_24[0] = 0 - k_first[0]
                    i_25 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_25[0] = 0 - seq_q_size
                    i_26 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_26[0] = i_24[0] + sub_last[0]
                    i_27 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_27[0] = i_26[0] + seq_kv_size
                    i_28 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_28[0] = i_27[0] + i_25[0]
                    i_29 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_29[0] = i_24[0] + sub_last[0]
                    i_30 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_30[0] = i_29[0] + seq_kv_size
                    i_31 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_31[0] = i_30[0] + i_25[0]
                    i_32 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_32[0] = i_31[0] + 1024
                    i_33 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_33[0] = 0 - (T.min(k_first[0] + 128, seq_kv_size) - 1)
                    i_34 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_34[0] = i_33[0] + sub_first[0]
                    i_35 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_35[0] = i_34[0] + seq_kv_size
                    i_36 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_36[0] = i_35[0] + i_25[0]
                    i_37 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_37[0] = i_36[0] + -1024
                    if sub_first[0] < seq_q_size and (i_28[0] >= 0 and i_32[0] >= 0 and i_37[0] <= 0):
                        i_38 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        i_38[0] = 0 - (T.min(k_first[0] + 128, seq_kv_size) - 1)
                        i_39 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        i_39[0] = 0 - seq_q_size
                        i_40 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        i_40[0] = i_38[0] + sub_first[0]
                        i_41 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        i_41[0] = i_40[0] + seq_kv_size
                        i_42 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        i_42[0] = i_41[0] + i_39[0]
                        i_43 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        i_43[0] = i_38[0] + sub_first[0]
                        i_44 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        i_44[0] = i_43[0] + seq_kv_size
                        i_45 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        i_45[0] = i_44[0] + i_39[0]
                        i_46 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        i_46[0] = i_45[0] + 1024
                        i_47 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        i_47[0] = 0 - k_first[0]
                        i_48 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        i_48[0] = i_47[0] + sub_last[0]
                        i_49 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        i_49[0] = i_48[0] + seq_kv_size
                        i_50 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        i_50[0] = i_49[0] + i_39[0]
                        i_51 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        i_51[0] = i_50[0] + -1024
                        columns = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        columns[0] = sub * 12384
                        tile_max = T.alloc_local((48,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        alpha = T.alloc_local((48,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        rows = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        rows[0] = 128
                        for j in T.unroll(3):
                            tile_max[j * 16:j * 16 + 16] = T.Broadcast(T.float32(-1000000000000000019884624838656.0), 16)
                        if keys[0] == 128 and (i_42[0] >= 0 and i_46[0] >= 0 and i_51[0] <= 0):
                            for i_52 in range(16):
                                key_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                key_row[0] = i_52 * 8
                                s_acc = T.alloc_local((384,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                s_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                s_row[0] = 49536 + key_row[0] * 48
                                for r in T.unroll(8):
                                    for j in T.unroll(3):
                                        s_acc[r * 48 + j * 16:r * 48 + j * 16 + 16] = T.Broadcast(T.float32(0.0), 16)
                                k_rows = T.alloc_local((8,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                with T.attr({"attngen.block": "s_gemm"}):
                                    for r in T.unroll(8):
                                        k_rows[r] = T.Cast("int64", 55680 + (key_row[0] + r) * 128)
                                    for chain, d_outer in T.grid(1, 32):
                                        for d in T.unroll(4):
                                            for r in T.unroll(8):
                                                k_rd = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                                k_rd[0] = scratch_buffer[k_rows[r] + T.Cast("int64", chain * 128 + (d_outer * 4 + d))]
                                                for j in T.unroll(3):
                                                    s_acc[r * 48 + j * 16:r * 48 + j * 16 + 16] = s_acc[T.Ramp(r * 48 + j * 16, 1, 16)] + scratch_buffer[T.Ramp(columns[0] + (chain * 128 + (d_outer * 4 + d)) * 48 + j * 16, 1, 16)] * T.Broadcast(k_rd[0], 16)
                                with T.attr({"attngen.block": "s_mod"}):
                                    for r in T.unroll(8):
                                        for j in T.unroll(3):
                                            s = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            s[0:16] = s_acc[T.Ramp(r * 48 + j * 16, 1, 16)]
                                            q_lane = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            q_lane[0] = sub_first[0] + j * 16
                                            q_vec = T.alloc_local((16,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            q_vec[0:16] = T.Ramp(q_lane[0], 1, 16)
                                            k_pos = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            k_pos[0] = k_first[0] + key_row[0] + r
                                            x = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            x[0] = T.float32(-1.4426950216293335)
                                            x_1 = T.alloc_local((16,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            x_1[0:16] = T.Broadcast(0, 16) - q_vec[T.Ramp(0, 1, 16)]
                                            i_53 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            i_53[0] = 0 - seq_kv_size
                                            x_2 = T.alloc_local((16,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            x_2[0:16] = T.Broadcast(k_pos[0], 16) + x_1[T.Ramp(0, 1, 16)]
                                            x_3 = T.alloc_local((16,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            x_3[0:16] = x_2[T.Ramp(0, 1, 16)] + T.Broadcast(i_53[0], 16)
                                            x_4 = T.alloc_local((16,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            x_4[0:16] = x_3[T.Ramp(0, 1, 16)] + T.Broadcast(seq_q_size, 16)
                                            x_5 = T.alloc_local((16,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            x_5[0:16] = T.max(x_4[T.Ramp(0, 1, 16)], T.Broadcast(0, 16) - x_4[T.Ramp(0, 1, 16)])
                                            x_6 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            x_6[0:16] = T.Cast("float32x16", x_5[T.Ramp(0, 1, 16)])
                                            x_7 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            x_7[0:16] = T.Broadcast(x[0], 16) * x_6[T.Ramp(0, 1, 16)]
                                            x_8 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            x_8[0] = slopes[T.Cast("int64", T.max(T.min(h[0], hq_size - 1), 0)) * slopes_stride_0]
                                            x_9 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            x_9[0:16] = x_7[T.Ramp(0, 1, 16)] * T.Broadcast(x_8[0], 16)
                                            x_10 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            x_10[0:16] = s[T.Ramp(0, 1, 16)] + x_9[T.Ramp(0, 1, 16)]
                                            scratch_buffer[s_row[0] + (r * 48 + j * 16):s_row[0] + (r * 48 + j * 16) + 16] = x_10[T.Ramp(0, 1, 16)]
                                            tile_max[j * 16:j * 16 + 16] = T.max(tile_max[T.Ramp(j * 16, 1, 16)], x_10[T.Ramp(0, 1, 16)])
                        else:
                            rows[0] = T.Div(keys[0] + 7, 8) * 8
                            for i_52 in range(T.Div(rows[0], 8)):
                                key_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                key_row[0] = i_52 * 8
                                s_acc = T.alloc_local((384,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                s_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                s_row[0] = 49536 + key_row[0] * 48
                                for r in T.unroll(8):
                                    for j in T.unroll(3):
                                        s_acc[r * 48 + j * 16:r * 48 + j * 16 + 16] = T.Broadcast(T.float32(0.0), 16)
                                        scratch_buffer[s_row[0] + (r * 48 + j * 16):s_row[0] + (r * 48 + j * 16) + 16] = T.Broadcast(T.float32(0.0), 16)
                                k_rows = T.alloc_local((8,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                with T.attr({"attngen.block": "s_gemm"}):
                                    for r in T.unroll(8):
                                        k_rows[r] = T.Cast("int64", 55680 + T.min(key_row[0] + r, keys[0] - 1) * 128)
                                    for chain in range(8):
                                        for d_outer in range(4):
                                            for d in T.unroll(4):
                                                for r in T.unroll(8):
                                                    k_rd = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                                    k_rd[0] = scratch_buffer[k_rows[r] + T.Cast("int64", chain * 16 + (d_outer * 4 + d))]
                                                    for j in T.unroll(3):
                                                        s_acc[r * 48 + j * 16:r * 48 + j * 16 + 16] = s_acc[T.Ramp(r * 48 + j * 16, 1, 16)] + scratch_buffer[T.Ramp(columns[0] + (chain * 16 + (d_outer * 4 + d)) * 48 + j * 16, 1, 16)] * T.Broadcast(k_rd[0], 16)
                                        for r in T.unroll(8):
                                            for j in T.unroll(3):
                                                scratch_buffer[s_row[0] + (r * 48 + j * 16):s_row[0] + (r * 48 + j * 16) + 16] = scratch_buffer[T.Ramp(s_row[0] + (r * 48 + j * 16), 1, 16)] + s_acc[T.Ramp(r * 48 + j * 16, 1, 16)]
                                                s_acc[r * 48 + j * 16:r * 48 + j * 16 + 16] = T.Broadcast(T.float32(0.0), 16)
                                with T.attr({"attngen.block": "s_mod"}):
                                    for r in T.unroll(8):
                                        for j in T.unroll(3):
                                            s = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            s[0:16] = s_acc[T.Ramp(r * 48 + j * 16, 1, 16)] + scratch_buffer[T.Ramp(s_row[0] + (r * 48 + j * 16), 1, 16)]
                                            q_lane = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            q_lane[0] = sub_first[0] + j * 16
                                            q_vec = T.alloc_local((16,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            q_vec[0:16] = T.Ramp(q_lane[0], 1, 16)
                                            k_pos = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            k_pos[0] = k_first[0] + key_row[0] + r
                                            x = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            x[0] = T.float32(-1.4426950216293335)
                                            x_1 = T.alloc_local((16,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            x_1[0:16] = T.Broadcast(0, 16) - q_vec[T.Ramp(0, 1, 16)]
                                            i_53 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            i_53[0] = 0 - seq_kv_size
                                            x_2 = T.alloc_local((16,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            x_2[0:16] = T.Broadcast(k_pos[0], 16) + x_1[T.Ramp(0, 1, 16)]
                                            x_3 = T.alloc_local((16,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            x_3[0:16] = x_2[T.Ramp(0, 1, 16)] + T.Broadcast(i_53[0], 16)
                                            x_4 = T.alloc_local((16,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            x_4[0:16] = x_3[T.Ramp(0, 1, 16)] + T.Broadcast(seq_q_size, 16)
                                            x_5 = T.alloc_local((16,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            x_5[0:16] = T.max(x_4[T.Ramp(0, 1, 16)], T.Broadcast(0, 16) - x_4[T.Ramp(0, 1, 16)])
                                            x_6 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            x_6[0:16] = T.Cast("float32x16", x_5[T.Ramp(0, 1, 16)])
                                            x_7 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            x_7[0:16] = T.Broadcast(x[0], 16) * x_6[T.Ramp(0, 1, 16)]
                                            x_8 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            x_8[0] = slopes[T.Cast("int64", T.max(T.min(h[0], hq_size - 1), 0)) * slopes_stride_0]
                                            x_9 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            x_9[0:16] = x_7[T.Ramp(0, 1, 16)] * T.Broadcast(x_8[0], 16)
                                            x_10 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            x_10[0:16] = s[T.Ramp(0, 1, 16)] + x_9[T.Ramp(0, 1, 16)]
                                            i_54 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            i_54[0] = 0 - k_pos[0]
                                            i_55 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            i_55[0] = 0 - seq_q_size
                                            x_11 = T.alloc_local((16,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            x_11[0:16] = T.Broadcast(i_54[0], 16) + q_vec[T.Ramp(0, 1, 16)]
                                            x_12 = T.alloc_local((16,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            x_12[0:16] = x_11[T.Ramp(0, 1, 16)] + T.Broadcast(seq_kv_size, 16)
                                            x_13 = T.alloc_local((16,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            x_13[0:16] = x_12[T.Ramp(0, 1, 16)] + T.Broadcast(i_55[0], 16)
                                            s_masked = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            s_masked[0:16] = T.Select(T.Broadcast(k_pos[0] < seq_kv_size, 16) and (x_13[T.Ramp(0, 1, 16)] >= T.Broadcast(-1024, 16) and x_13[T.Ramp(0, 1, 16)] >= T.Broadcast(0, 16) and x_13[T.Ramp(0, 1, 16)] <= T.Broadcast(1024, 16)), x_10[T.Ramp(0, 1, 16)], T.Broadcast(T.float32("-inf"), 16))
                                            scratch_buffer[s_row[0] + (r * 48 + j * 16):s_row[0] + (r * 48 + j * 16) + 16] = s_masked[T.Ramp(0, 1, 16)]
                                            tile_max[j * 16:j * 16 + 16] = T.max(tile_max[T.Ramp(j * 16, 1, 16)], s_masked[T.Ramp(0, 1, 16)])
                        rows_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        rows_1[0] = rows[0]
                        row_max = T.alloc_local((48,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        row_sum = T.alloc_local((48,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        with T.attr({"attngen.block": "softmax"}):
                            for j in T.unroll(3):
                                m_old = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                m_old[0:16] = scratch_buffer[T.Ramp(columns[0] + j * 16 + 12288, 1, 16)]
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
                                row_max[j * 16:j * 16 + 16] = m_new[T.Ramp(0, 1, 16)]
                                alpha[j * 16:j * 16 + 16] = exp2[T.Ramp(0, 1, 16)]
                                row_sum[j * 16:j * 16 + 16] = T.Broadcast(T.float32(0.0), 16)
                                scratch_buffer[columns[0] + j * 16 + 12288:columns[0] + j * 16 + 12288 + 16] = m_new[T.Ramp(0, 1, 16)]
                            for row in range(rows_1[0]):
                                for j in T.unroll(3):
                                    exp2_x = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_x[0:16] = scratch_buffer[T.Ramp(49536 + row * 48 + j * 16, 1, 16)] - row_max[T.Ramp(j * 16, 1, 16)]
                                    exp2_r = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_r[0:16] = T.call_llvm_pure_intrin("float32x16", "llvm.x86.avx512.mask.reduce.ps.512", exp2_x[T.Ramp(0, 1, 16)], 1, exp2_x[T.Ramp(0, 1, 16)], T.int16(-1), 4)
                                    exp2_p = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_p[0:16] = (((((T.Broadcast(T.float32(0.00021702249999999999), 16) * exp2_r[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(0.0012439688000000001), 16)) * exp2_r[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(0.0096788406000000004), 16)) * exp2_r[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(0.055483341200000001), 16)) * exp2_r[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(0.24022983010000001), 16)) * exp2_r[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(0.69314700370000004), 16)) * exp2_r[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(1.0), 16)
                                    exp2 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2[0:16] = T.call_llvm_pure_intrin("float32x16", "llvm.x86.avx512.mask.scalef.ps.512", exp2_p[T.Ramp(0, 1, 16)], exp2_x[T.Ramp(0, 1, 16)], exp2_p[T.Ramp(0, 1, 16)], T.int16(-1), 4)
                                    scratch_buffer[49536 + row * 48 + j * 16:49536 + row * 48 + j * 16 + 16] = exp2[T.Ramp(0, 1, 16)]
                                    row_sum[j * 16:j * 16 + 16] = row_sum[T.Ramp(j * 16, 1, 16)] + exp2[T.Ramp(0, 1, 16)]
                            for j in T.unroll(3):
                                scratch_buffer[columns[0] + 12336 + j * 16:columns[0] + 12336 + j * 16 + 16] = scratch_buffer[T.Ramp(columns[0] + 12336 + j * 16, 1, 16)] * alpha[T.Ramp(j * 16, 1, 16)] + row_sum[T.Ramp(j * 16, 1, 16)]
                        if keys[0] == 128:
                            T.attr({"attngen.block": "o_gemm"})
                            for db in range(16):
                                o_acc = T.alloc_local((384,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                o_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                o_row[0] = columns[0] + 6144 + db * 384
                                for r in T.unroll(8):
                                    for j in T.unroll(3):
                                        o_acc[r * 48 + j * 16:r * 48 + j * 16 + 16] = T.Broadcast(T.float32(0.0), 16)
                                for key_outer in range(32):
                                    for key in T.unroll(4):
                                        v_row = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                        v_row[0] = T.Cast("int64", 72064 + (key_outer * 4 + key) * 128) + T.Cast("int64", db * 8)
                                        for r in T.unroll(8):
                                            v_kr = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            v_kr[0] = scratch_buffer[v_row[0] + T.Cast("int64", r)]
                                            for j in T.unroll(3):
                                                o_acc[r * 48 + j * 16:r * 48 + j * 16 + 16] = o_acc[T.Ramp(r * 48 + j * 16, 1, 16)] + scratch_buffer[T.Ramp(49536 + (key_outer * 4 + key) * 48 + j * 16, 1, 16)] * T.Broadcast(v_kr[0], 16)
                                for r in T.unroll(8):
                                    for j in T.unroll(3):
                                        scratch_buffer[o_row[0] + (r * 48 + j * 16):o_row[0] + (r * 48 + j * 16) + 16] = scratch_buffer[T.Ramp(o_row[0] + (r * 48 + j * 16), 1, 16)] * alpha[T.Ramp(j * 16, 1, 16)] + o_acc[T.Ramp(r * 48 + j * 16, 1, 16)]
                                        o_acc[r * 48 + j * 16:r * 48 + j * 16 + 16] = T.Broadcast(T.float32(0.0), 16)
                        else:
                            T.attr({"attngen.block": "o_gemm"})
                            for db in range(16):
                                o_acc = T.alloc_local((384,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                o_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                o_row[0] = columns[0] + 6144 + db * 384
                                for r in T.unroll(8):
                                    for j in T.unroll(3):
                                        o_acc[r * 48 + j * 16:r * 48 + j * 16 + 16] = T.Broadcast(T.float32(0.0), 16)
                                        scratch_buffer[o_row[0] + (r * 48 + j * 16):o_row[0] + (r * 48 + j * 16) + 16] = scratch_buffer[T.Ramp(o_row[0] + (r * 48 + j * 16), 1, 16)] * alpha[T.Ramp(j * 16, 1, 16)]
                                for chain in range(T.Div(keys[0] + 15, 16)):
                                    first_key = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    first_key[0] = chain * 16
                                    for key_outer in range(T.min(16, keys[0] - first_key[0])):
                                        for key in T.unroll(1):
                                            v_row = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            v_row[0] = T.Cast("int64", 72064 + (first_key[0] + key_outer + key) * 128) + T.Cast("int64", db * 8)
                                            for r in T.unroll(8):
                                                v_kr = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                                v_kr[0] = scratch_buffer[v_row[0] + T.Cast("int64", r)]
                                                for j in T.unroll(3):
                                                    o_acc[r * 48 + j * 16:r * 48 + j * 16 + 16] = o_acc[T.Ramp(r * 48 + j * 16, 1, 16)] + scratch_buffer[T.Ramp(49536 + (first_key[0] + key_outer + key) * 48 + j * 16, 1, 16)] * T.Broadcast(v_kr[0], 16)
                                    for r in T.unroll(8):
                                        for j in T.unroll(3):
                                            scratch_buffer[o_row[0] + (r * 48 + j * 16):o_row[0] + (r * 48 + j * 16) + 16] = scratch_buffer[T.Ramp(o_row[0] + (r * 48 + j * 16), 1, 16)] + o_acc[T.Ramp(r * 48 + j * 16, 1, 16)]
                                            o_acc[r * 48 + j * 16:r * 48 + j * 16 + 16] = T.Broadcast(T.float32(0.0), 16)
        for sub in range(sub_blocks[0]):
            columns = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            columns[0] = sub * 12384
            sub_first = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            sub_first[0] = q_first[0] + sub * 48
            for j in T.unroll(3):
                l = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                l[0:16] = scratch_buffer[T.Ramp(columns[0] + j * 16 + 12336, 1, 16)]
                m = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                m[0:16] = scratch_buffer[T.Ramp(columns[0] + j * 16 + 12288, 1, 16)]
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
                log2[0:16] = T.Select(log2_x[T.Ramp(0, 1, 16)] < T.Broadcast(T.float32(0.0), 16) or log2_x[T.Ramp(0, 1, 16)] != log2_x[T.Ramp(0, 1, 16)], T.Broadcast(T.float32("nan"), 16), T.Select(log2_x[T.Ramp(0, 1, 16)] == T.Broadcast(T.float32("inf"), 16), log2_x[T.Ramp(0, 1, 16)], T.Select(log2_x[T.Ramp(0, 1, 16)] < T.Broadcast(T.float32(1.1754943508222875e-38), 16), T.Broadcast(T.float32("-inf"), 16), T.Cast("float32x16", log2_e[T.Ramp(0, 1, 16)]) + log2_s[T.Ramp(0, 1, 16)] * ((((T.Broadcast(T.float32(0.34070172910000002), 16) * log2_z[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(0.41167470810000001), 16)) * log2_z[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(0.57708352799999996), 16)) * log2_z[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(0.96179670100000003), 16)) * log2_z[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(2.8853900433000002), 16)))))
                scratch_buffer[columns[0] + j * 16 + 12336:columns[0] + j * 16 + 12336 + 16] = T.Broadcast(T.float32(1.0), 16) / T.Select(l[T.Ramp(0, 1, 16)] == T.Broadcast(T.float32(0.0), 16), T.Broadcast(T.float32(1.0), 16), l[T.Ramp(0, 1, 16)])
                scratch_buffer[columns[0] + j * 16 + 12288:columns[0] + j * 16 + 12288 + 16] = (m[T.Ramp(0, 1, 16)] + log2[T.Ramp(0, 1, 16)]) * T.Broadcast(T.float32(0.69314718055994529), 16)
            rows = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            rows[0] = T.min(seq_q_size - sub_first[0], 48)
            out_base = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            out_base[0] = T.Cast("int64", b[0]) * out_stride_0 + T.Cast("int64", h[0]) * out_stride_1
            with T.attr({"attngen.block": "epilogue"}):
                for row in range(rows[0]):
                    out_row = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    out_row[0] = out_base[0] + T.Cast("int64", sub_first[0] + row) * out_stride_2
                    factor = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    factor[0] = scratch_buffer[columns[0] + 12336 + row]
                    for d in range(128):
                        bf16_x = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        bf16_x[0] = scratch_buffer[columns[0] + 6144 + d * 48 + row] * factor[0]
                        bf16_b = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        bf16_b[0] = T.reinterpret("uint32", bf16_x[0])
                        out[out_row[0] + T.Cast("int64", d)] = T.Cast("uint16", T.Select(bf16_x[0] != bf16_x[0], bf16_b[0] >> T.uint32(16) | T.uint32(64), bf16_b[0] + T.uint32(32767) + (bf16_b[0] >> T.uint32(16) & T.uint32(1)) >> T.uint32(16)))
            if lse_given != 0:
                for row in range(rows[0]):
                    lse_base = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    lse_base[0] = T.Cast("int64", b[0]) * lse_stride_0 + T.Cast("int64", h[0]) * lse_stride_1
                    lse[lse_base[0] + T.Cast("int64", sub_first[0] + row) * lse_stride_2] = scratch_buffer[columns[0] + 12288 + row]
