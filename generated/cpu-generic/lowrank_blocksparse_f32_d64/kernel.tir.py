# from tvm.script import tirx as T
# from tvm.tirx.layout import Axis

@T.prim_func
def attngen_block_state(kv_num_blocks_ptr: T.handle("int32", "global"), kv_num_blocks_stride_0: T.int64, kv_num_blocks_stride_1: T.int64, kv_num_blocks_stride_2: T.int64, kv_indices_ptr: T.handle("int32", "global"), kv_indices_stride_0: T.int64, kv_indices_stride_1: T.int64, kv_indices_stride_2: T.int64, kv_indices_stride_3: T.int64, block_state_ptr: T.handle("int8", "global"), block_state_stride_0: T.int64, block_state_stride_1: T.int64, block_state_stride_2: T.int64, block_state_stride_3: T.int64, block_state_status_ptr: T.handle("int32", "global"), block_state_status_stride_0: T.int64, b_size: T.int32, hq_size: T.int32, seq_q_size: T.int32, hkv_size: T.int32, seq_kv_size: T.int32, scratch: T.handle("float32", "global"), begin: T.int32, end: T.int32):
    T.func_attr({"tirx.noalias": True})
    kv_num_blocks = T.decl_buffer((T.int64(1099511627776),), "int32", data=kv_num_blocks_ptr, align=1, layout=None)
    kv_indices = T.decl_buffer((T.int64(1099511627776),), "int32", data=kv_indices_ptr, align=1, layout=None)
    block_state = T.decl_buffer((T.int64(1099511627776),), "int8", data=block_state_ptr, align=1, layout=None)
    block_state_status = T.decl_buffer((T.int64(1099511627776),), "int32", data=block_state_status_ptr, align=1, layout=None)
    scratch_buffer = T.decl_buffer((T.int64(1099511627776),), data=scratch, layout=None)
    for item in range(begin, begin + (end - begin)):
        bh = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        bh[0] = T.Div(item, T.Div(seq_q_size + 128 - 1, 128))
        row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        row[0] = item - bh[0] * T.Div(seq_q_size + 128 - 1, 128)
        b = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        b[0] = T.Div(bh[0], hq_size)
        start = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        start[0] = T.Cast("int64", b[0]) * block_state_stride_0 + T.Cast("int64", bh[0] - b[0] * hq_size) * block_state_stride_1 + T.Cast("int64", row[0]) * block_state_stride_2
        for column in range(T.Div(seq_kv_size + 127, 128)):
            block_state[start[0] + T.Cast("int64", column) * block_state_stride_3] = T.int8(0)
        start_1 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        start_1[0] = T.Cast("int64", b[0]) * kv_num_blocks_stride_0 + T.Cast("int64", bh[0] - b[0] * hq_size) * kv_num_blocks_stride_1 + T.Cast("int64", row[0]) * kv_num_blocks_stride_2
        count = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        count[0] = kv_num_blocks[start_1[0]]
        start_2 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        start_2[0] = T.Cast("int64", b[0]) * kv_indices_stride_0 + T.Cast("int64", bh[0] - b[0] * hq_size) * kv_indices_stride_1 + T.Cast("int64", row[0]) * kv_indices_stride_2
        if count[0] < 0 or count[0] > T.Div(seq_kv_size + 128 - 1, 128):
            block_state_status[T.int64(0)] = 1
        listed_blocks = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        listed_blocks[0] = T.max(T.min(count[0], T.Div(seq_kv_size + 128 - 1, 128)), 0)
        for n in range(listed_blocks[0]):
            listed = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            listed[0] = kv_indices[start_2[0] + T.Cast("int64", n) * kv_indices_stride_3]
            if listed[0] >= 0 and listed[0] < T.Div(seq_kv_size + 128 - 1, 128):
                block_state[start[0] + T.Cast("int64", listed[0]) * block_state_stride_3] = T.int8(2)
            else:
                block_state_status[T.int64(0)] = 1

# from tvm.script import tirx as T
# from tvm.tirx.layout import Axis

@T.prim_func
def attngen_plan(block_state_ptr: T.handle("int8", "global"), block_state_stride_0: T.int64, block_state_stride_1: T.int64, block_state_stride_2: T.int64, block_state_stride_3: T.int64, plan_ptr: T.handle("int32", "global"), plan_stride_0: T.int64, plan_stride_1: T.int64, plan_stride_2: T.int64, plan_stride_3: T.int64, b_size: T.int32, hq_size: T.int32, seq_q_size: T.int32, hkv_size: T.int32, seq_kv_size: T.int32, scratch: T.handle("float32", "global"), begin: T.int32, end: T.int32):
    T.func_attr({"tirx.noalias": True})
    block_state = T.decl_buffer((T.int64(1099511627776),), "int8", data=block_state_ptr, align=1, layout=None)
    plan = T.decl_buffer((T.int64(1099511627776),), "int32", data=plan_ptr, align=1, layout=None)
    scratch_buffer = T.decl_buffer((T.int64(1099511627776),), data=scratch, layout=None)
    for item in range(begin, begin + (end - begin)):
        bh = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        bh[0] = T.Div(item, T.Div(seq_q_size + 64 - 1, 64))
        q_block = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        q_block[0] = item - bh[0] * T.Div(seq_q_size + 64 - 1, 64)
        b = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        b[0] = T.Div(bh[0], hq_size)
        h = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        h[0] = bh[0] - b[0] * hq_size
        q_first = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        q_first[0] = q_block[0] * 64
        q_last = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        q_last[0] = T.min(q_first[0] + 64, seq_q_size) - 1
        plan_row = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        plan_row[0] = T.Cast("int64", b[0]) * plan_stride_0 + T.Cast("int64", h[0]) * plan_stride_1 + T.Cast("int64", q_block[0]) * plan_stride_2
        count = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        count[0] = 0
        first_block = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        first_block[0] = T.Div(T.max(0, 0), 128)
        last_block = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        last_block[0] = T.max(T.Div(T.max(T.min(seq_kv_size, seq_kv_size), 0) + 127, 128), first_block[0])
        if q_first[0] < seq_q_size:
            for k_block in range(first_block[0], first_block[0] + (last_block[0] - first_block[0])):
                k_first = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                k_first[0] = k_block * 128
                k_last = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                k_last[0] = T.min(k_first[0] + 128, seq_kv_size) - 1
                i = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                i[0] = T.Div(q_first[0], 128)
                i_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                i_1[0] = T.Div(k_first[0], 128)
                i_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                i_2[0] = T.Cast("int32", block_state[T.Cast("int64", T.max(T.min(b[0], b_size - 1), 0)) * block_state_stride_0 + T.Cast("int64", T.max(T.min(h[0], hq_size - 1), 0)) * block_state_stride_1 + T.Cast("int64", T.max(T.min(i[0], T.Div(seq_q_size + 128 - 1, 128) - 1), 0)) * block_state_stride_2 + T.Cast("int64", T.max(T.min(i_1[0], T.Div(seq_kv_size + 128 - 1, 128) - 1), 0)) * block_state_stride_3])
                if i_2[0] > 0:
                    i_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_3[0] = T.Div(q_first[0], 128)
                    i_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_4[0] = T.Div(k_first[0], 128)
                    i_5 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_5[0] = T.Cast("int32", block_state[T.Cast("int64", T.max(T.min(b[0], b_size - 1), 0)) * block_state_stride_0 + T.Cast("int64", T.max(T.min(h[0], hq_size - 1), 0)) * block_state_stride_1 + T.Cast("int64", T.max(T.min(i_3[0], T.Div(seq_q_size + 128 - 1, 128) - 1), 0)) * block_state_stride_2 + T.Cast("int64", T.max(T.min(i_4[0], T.Div(seq_kv_size + 128 - 1, 128) - 1), 0)) * block_state_stride_3])
                    if i_5[0] > 0:
                        plan[plan_row[0] + T.Cast("int64", count[0]) + T.int64(1)] = k_block * 2
                        count[0] = count[0] + 1
                    else:
                        plan[plan_row[0] + T.Cast("int64", count[0]) + T.int64(1)] = k_block * 2 + 1
                        count[0] = count[0] + 1
        plan[plan_row[0]] = count[0]

# from tvm.script import tirx as T
# from tvm.tirx.layout import Axis

@T.prim_func
def attngen_main(q_ptr: T.handle("float32", "global"), q_stride_0: T.int64, q_stride_1: T.int64, q_stride_2: T.int64, q_stride_3: T.int64, k_ptr: T.handle("float32", "global"), k_stride_0: T.int64, k_stride_1: T.int64, k_stride_2: T.int64, k_stride_3: T.int64, v_ptr: T.handle("float32", "global"), v_stride_0: T.int64, v_stride_1: T.int64, v_stride_2: T.int64, v_stride_3: T.int64, out_ptr: T.handle("float32", "global"), out_stride_0: T.int64, out_stride_1: T.int64, out_stride_2: T.int64, out_stride_3: T.int64, scale_value: T.float32, lse_ptr: T.handle("float32", "global"), lse_stride_0: T.int64, lse_stride_1: T.int64, lse_stride_2: T.int64, lse_given: T.int32, phi_q_ptr: T.handle("float32", "global"), phi_q_stride_0: T.int64, phi_q_stride_1: T.int64, phi_q_stride_2: T.int64, phi_q_stride_3: T.int64, phi_k_ptr: T.handle("float32", "global"), phi_k_stride_0: T.int64, phi_k_stride_1: T.int64, phi_k_stride_2: T.int64, phi_k_stride_3: T.int64, block_state_ptr: T.handle("int8", "global"), block_state_stride_0: T.int64, block_state_stride_1: T.int64, block_state_stride_2: T.int64, block_state_stride_3: T.int64, plan_ptr: T.handle("int32", "global"), plan_stride_0: T.int64, plan_stride_1: T.int64, plan_stride_2: T.int64, plan_stride_3: T.int64, b_size: T.int32, hq_size: T.int32, seq_q_size: T.int32, hkv_size: T.int32, seq_kv_size: T.int32, scratch: T.handle("float32", "global"), begin: T.int32, end: T.int32):
    T.func_attr({"tirx.noalias": True})
    q = T.decl_buffer((T.int64(1099511627776),), data=q_ptr, align=1, layout=None)
    k = T.decl_buffer((T.int64(1099511627776),), data=k_ptr, align=1, layout=None)
    v = T.decl_buffer((T.int64(1099511627776),), data=v_ptr, align=1, layout=None)
    out = T.decl_buffer((T.int64(1099511627776),), data=out_ptr, align=1, layout=None)
    lse = T.decl_buffer((T.int64(1099511627776),), data=lse_ptr, align=1, layout=None)
    phi_q = T.decl_buffer((T.int64(1099511627776),), data=phi_q_ptr, align=1, layout=None)
    phi_k = T.decl_buffer((T.int64(1099511627776),), data=phi_k_ptr, align=1, layout=None)
    block_state = T.decl_buffer((T.int64(1099511627776),), "int8", data=block_state_ptr, align=1, layout=None)
    plan = T.decl_buffer((T.int64(1099511627776),), "int32", data=plan_ptr, align=1, layout=None)
    scratch_buffer = T.decl_buffer((T.int64(1099511627776),), data=scratch, layout=None)
    items = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
    items[0] = T.Div(seq_q_size + 63, 64)
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
        q_first[0] = q_block[0] * 64
        q_rows = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        q_rows[0] = T.min(seq_q_size - q_first[0], joined[0] * 64)
        q_last = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        q_last[0] = T.min(q_first[0] + q_rows[0], seq_q_size) - 1
        k_base = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        k_base[0] = T.Cast("int64", b[0]) * k_stride_0 + T.Cast("int64", kv_head[0]) * k_stride_1
        v_base = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        v_base[0] = T.Cast("int64", b[0]) * v_stride_0 + T.Cast("int64", kv_head[0]) * v_stride_1
        sub_blocks = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        sub_blocks[0] = T.Div(q_rows[0] + 7, 8)
        for sub in range(sub_blocks[0]):
            q_factor = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            q_factor[0] = scale_value * T.float32(1.4426950408889634)
            with T.attr({"attngen.block": "q_pack"}):
                for j in range(2):
                    q_rows_1 = T.alloc_local((4,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    for t in T.unroll(4):
                        q_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        q_row[0] = T.min(q_first[0] + sub * 8 + (j * 4 + t), seq_q_size - 1)
                        q_row_1 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        q_row_1[0] = T.Cast("int64", b[0]) * q_stride_0 + T.Cast("int64", h[0]) * q_stride_1 + T.Cast("int64", q_row[0]) * q_stride_2
                        q_rows_1[t] = q_row_1[0]
                    q_target = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    q_target[0] = sub * 1168 + j * 4
                    for square in range(16):
                        first_column = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        first_column[0] = square * 4
                        row = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        row[0:4] = q[T.Ramp(q_rows_1[0] + T.Cast("int64", first_column[0]), T.int64(1), 4)]
                        row_1 = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        row_1[0:4] = q[T.Ramp(q_rows_1[1] + T.Cast("int64", first_column[0]), T.int64(1), 4)]
                        row_2 = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        row_2[0:4] = q[T.Ramp(q_rows_1[2] + T.Cast("int64", first_column[0]), T.int64(1), 4)]
                        row_3 = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        row_3[0:4] = q[T.Ramp(q_rows_1[3] + T.Cast("int64", first_column[0]), T.int64(1), 4)]
                        even = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        even[0:4] = T.Shuffle([row[T.Ramp(0, 1, 4)], row_1[T.Ramp(0, 1, 4)]], [0, 4, 2, 6])
                        odd = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        odd[0:4] = T.Shuffle([row[T.Ramp(0, 1, 4)], row_1[T.Ramp(0, 1, 4)]], [1, 5, 3, 7])
                        even_1 = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        even_1[0:4] = T.Shuffle([row_2[T.Ramp(0, 1, 4)], row_3[T.Ramp(0, 1, 4)]], [0, 4, 2, 6])
                        odd_1 = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        odd_1[0:4] = T.Shuffle([row_2[T.Ramp(0, 1, 4)], row_3[T.Ramp(0, 1, 4)]], [1, 5, 3, 7])
                        even_2 = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        even_2[0:4] = T.Shuffle([even[T.Ramp(0, 1, 4)], even_1[T.Ramp(0, 1, 4)]], [0, 1, 4, 5])
                        odd_2 = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        odd_2[0:4] = T.Shuffle([even[T.Ramp(0, 1, 4)], even_1[T.Ramp(0, 1, 4)]], [2, 3, 6, 7])
                        even_3 = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        even_3[0:4] = T.Shuffle([odd[T.Ramp(0, 1, 4)], odd_1[T.Ramp(0, 1, 4)]], [0, 1, 4, 5])
                        odd_3 = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        odd_3[0:4] = T.Shuffle([odd[T.Ramp(0, 1, 4)], odd_1[T.Ramp(0, 1, 4)]], [2, 3, 6, 7])
                        scratch_buffer[q_target[0] + first_column[0] * 8:q_target[0] + first_column[0] * 8 + 4] = even_2[T.Ramp(0, 1, 4)] * T.Broadcast(q_factor[0], 4)
                        scratch_buffer[q_target[0] + (first_column[0] + 1) * 8:q_target[0] + (first_column[0] + 1) * 8 + 4] = even_3[T.Ramp(0, 1, 4)] * T.Broadcast(q_factor[0], 4)
                        scratch_buffer[q_target[0] + (first_column[0] + 2) * 8:q_target[0] + (first_column[0] + 2) * 8 + 4] = odd_2[T.Ramp(0, 1, 4)] * T.Broadcast(q_factor[0], 4)
                        scratch_buffer[q_target[0] + (first_column[0] + 3) * 8:q_target[0] + (first_column[0] + 3) * 8 + 4] = odd_3[T.Ramp(0, 1, 4)] * T.Broadcast(q_factor[0], 4)
            q_columns = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            q_columns[0] = sub * 1168
            with T.attr({"attngen.block": "q_factors"}):
                for row in range(8):
                    q_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    q_row[0] = T.min(q_first[0] + sub * 8 + row, seq_q_size - 1)
                    phi_q_row = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    phi_q_row[0] = T.Cast("int64", b[0]) * phi_q_stride_0 + T.Cast("int64", h[0]) * phi_q_stride_1 + T.Cast("int64", q_row[0]) * phi_q_stride_2
                    for r in range(16):
                        scratch_buffer[q_columns[0] + (64 + r) * 8 + row] = phi_q[phi_q_row[0] + T.Cast("int64", r) * phi_q_stride_3] * T.float32(1.4426950408889634)
            for d in range(128):
                scratch_buffer[sub * 1168 + 640 + d * 4:sub * 1168 + 640 + d * 4 + 4] = T.Broadcast(T.float32(0.0), 4)
            for j in T.unroll(2):
                scratch_buffer[sub * 1168 + j * 4 + 1152:sub * 1168 + j * 4 + 1152 + 4] = T.Broadcast(T.float32(-1000000000000000019884624838656.0), 4)
                scratch_buffer[sub * 1168 + j * 4 + 1160:sub * 1168 + j * 4 + 1160 + 4] = T.Broadcast(T.float32(0.0), 4)
        plan_row = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        plan_row[0] = T.Cast("int64", b[0]) * plan_stride_0 + T.Cast("int64", h[0]) * plan_stride_1 + T.Cast("int64", q_block[0]) * plan_stride_2
        k_blocks = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        k_blocks[0] = T.Div(seq_kv_size + 127, 128)
        listed = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        listed[0] = T.min(plan[plan_row[0]], k_blocks[0])
        for n in range(listed[0]):
            entry = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            entry[0] = plan[plan_row[0] + T.Cast("int64", n) + T.int64(1)]
            k_first = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            k_first[0] = T.max(T.min(entry[0] >> 1, k_blocks[0] - 1), 0) * 128
            entry_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            entry_1[0] = plan[plan_row[0] + T.Cast("int64", T.min(n + 1, listed[0] - 1)) + T.int64(1)]
            k_first_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            k_first_1[0] = T.max(T.min(entry_1[0] >> 1, k_blocks[0] - 1), 0) * 128
            keys = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            keys[0] = T.min(seq_kv_size - k_first[0], 128)
            for sub in range(sub_blocks[0]):
                sub_first = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                sub_first[0] = q_first[0] + sub * 8
                sub_last = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                sub_last[0] = T.min(sub_first[0] + 8, seq_q_size) - 1
                if sub_first[0] < seq_q_size:
                    columns = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    columns[0] = sub * 1168
                    begin_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    begin_1[0] = 0
                    end_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    end_1[0] = 128
                    if not (keys[0] == 128 and entry[0] & 1 == 0):
                        first_block = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        first_block[0] = T.Div(T.max(0, 0), 4)
                        last_block = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        last_block[0] = T.max(T.Div(T.max(T.min(seq_kv_size, seq_kv_size), 0) + 3, 4), first_block[0])
                        begin_1[0] = T.max(T.min(first_block[0] * 4 - k_first[0], 128), 0)
                        end_1[0] = T.max(T.min(last_block[0] * 4 - k_first[0], 128), 0)
                    last = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    last[0] = end_1[0]
                    tile_max = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    alpha = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    for j in T.unroll(2):
                        tile_max[j * 4:j * 4 + 4] = T.Broadcast(T.float32(-1000000000000000019884624838656.0), 4)
                    if keys[0] == 128 and entry[0] & 1 == 0:
                        for i in range(32):
                            key_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            key_row[0] = i * 4
                            s_acc = T.alloc_local((32,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            s_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            s_row[0] = 9344 + i * 32
                            ahead = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            ahead[0] = k_first_1[0] + (sub * 32 + T.Div(key_row[0], 4))
                            for r in T.unroll(1):
                                row_ahead = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                row_ahead[0] = k_base[0] + T.Cast("int64", ahead[0] + r) * k_stride_2
                                with T.attr({"attngen.block": "prefetch"}):
                                    for line in T.unroll(4):
                                        T.call_llvm_intrin("void", "llvm.prefetch", T.address_of(k[row_ahead[0] + T.Cast("int64", line * 16)]), 0, 2, 1)
                            for r in T.unroll(1):
                                row_ahead = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                row_ahead[0] = v_base[0] + T.Cast("int64", ahead[0] + r) * v_stride_2
                                with T.attr({"attngen.block": "prefetch"}):
                                    for line in T.unroll(4):
                                        T.call_llvm_intrin("void", "llvm.prefetch", T.address_of(v[row_ahead[0] + T.Cast("int64", line * 16)]), 0, 2, 1)
                            k_rows = T.alloc_local((4,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            for r in T.unroll(4):
                                for j in T.unroll(2):
                                    s_acc[r * 8 + j * 4:r * 8 + j * 4 + 4] = T.Broadcast(T.float32(0.0), 4)
                            with T.attr({"attngen.block": "s_gemm"}):
                                for r in T.unroll(4):
                                    k_rows[r] = k_base[0] + T.Cast("int64", k_first[0] + (key_row[0] + r)) * k_stride_2
                                for chain, d_outer in T.grid(1, 32):
                                    for d in T.unroll(2):
                                        for r in T.unroll(4):
                                            k_rd = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            k_rd[0] = k[k_rows[r] + T.Cast("int64", chain * 64 + (d_outer * 2 + d))]
                                            for j in T.unroll(2):
                                                s_acc[r * 8 + j * 4:r * 8 + j * 4 + 4] = s_acc[T.Ramp(r * 8 + j * 4, 1, 4)] + scratch_buffer[T.Ramp(columns[0] + (chain * 64 + (d_outer * 2 + d)) * 8 + j * 4, 1, 4)] * T.Broadcast(k_rd[0], 4)
                            k_rows_1 = T.alloc_local((4,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            with T.attr({"attngen.block": "s_gemm"}):
                                for r in T.unroll(4):
                                    phi_k_row = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    phi_k_row[0] = T.Cast("int64", b[0]) * phi_k_stride_0 + T.Cast("int64", h[0]) * phi_k_stride_1 + T.Cast("int64", k_first[0] + (key_row[0] + r)) * phi_k_stride_2
                                    k_rows_1[r] = phi_k_row[0]
                                for d_outer in range(8):
                                    for d in T.unroll(2):
                                        for r in T.unroll(4):
                                            k_rd = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            k_rd[0] = phi_k[k_rows_1[r] + T.Cast("int64", d_outer * 2 + d) * phi_k_stride_3]
                                            for j in T.unroll(2):
                                                s_acc[r * 8 + j * 4:r * 8 + j * 4 + 4] = s_acc[T.Ramp(r * 8 + j * 4, 1, 4)] + scratch_buffer[T.Ramp(columns[0] + (64 + (d_outer * 2 + d)) * 8 + j * 4, 1, 4)] * T.Broadcast(k_rd[0], 4)
                            with T.attr({"attngen.block": "s_mod"}):
                                for r in T.unroll(4):
                                    for j in T.unroll(2):
                                        s = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                        s[0:4] = s_acc[T.Ramp(r * 8 + j * 4, 1, 4)]
                                        k_pos = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                        k_pos[0] = k_first[0] + key_row[0] + r
                                        scratch_buffer[s_row[0] + (r * 8 + j * 4):s_row[0] + (r * 8 + j * 4) + 4] = s[T.Ramp(0, 1, 4)]
                                        tile_max[j * 4:j * 4 + 4] = T.max(tile_max[T.Ramp(j * 4, 1, 4)], s[T.Ramp(0, 1, 4)])
                    else:
                        for i in range(T.Div(last[0], 4)):
                            key_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            key_row[0] = i * 4
                            s_acc = T.alloc_local((32,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            s_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            s_row[0] = 9344 + i * 32
                            ahead = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            ahead[0] = k_first_1[0] + (sub * 32 + T.Div(key_row[0], 4))
                            for r in T.unroll(1):
                                row_ahead = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                row_ahead[0] = k_base[0] + T.Cast("int64", ahead[0] + r) * k_stride_2
                                with T.attr({"attngen.block": "prefetch"}):
                                    for line in T.unroll(4):
                                        T.call_llvm_intrin("void", "llvm.prefetch", T.address_of(k[row_ahead[0] + T.Cast("int64", line * 16)]), 0, 2, 1)
                            for r in T.unroll(1):
                                row_ahead = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                row_ahead[0] = v_base[0] + T.Cast("int64", ahead[0] + r) * v_stride_2
                                with T.attr({"attngen.block": "prefetch"}):
                                    for line in T.unroll(4):
                                        T.call_llvm_intrin("void", "llvm.prefetch", T.address_of(v[row_ahead[0] + T.Cast("int64", line * 16)]), 0, 2, 1)
                            k_rows = T.alloc_local((4,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            for r in T.unroll(4):
                                for j in T.unroll(2):
                                    s_acc[r * 8 + j * 4:r * 8 + j * 4 + 4] = T.Broadcast(T.float32(0.0), 4)
                                    scratch_buffer[s_row[0] + (r * 8 + j * 4):s_row[0] + (r * 8 + j * 4) + 4] = T.Broadcast(T.float32(0.0), 4)
                            with T.attr({"attngen.block": "s_gemm"}):
                                for r in T.unroll(4):
                                    k_rows[r] = k_base[0] + T.Cast("int64", k_first[0] + T.min(key_row[0] + r, keys[0] - 1)) * k_stride_2
                                for chain in range(4):
                                    for d_outer in range(8):
                                        for d in T.unroll(2):
                                            for r in T.unroll(4):
                                                k_rd = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                                k_rd[0] = k[k_rows[r] + T.Cast("int64", chain * 16 + (d_outer * 2 + d))]
                                                for j in T.unroll(2):
                                                    s_acc[r * 8 + j * 4:r * 8 + j * 4 + 4] = s_acc[T.Ramp(r * 8 + j * 4, 1, 4)] + scratch_buffer[T.Ramp(columns[0] + (chain * 16 + (d_outer * 2 + d)) * 8 + j * 4, 1, 4)] * T.Broadcast(k_rd[0], 4)
                                    for r in T.unroll(4):
                                        for j in T.unroll(2):
                                            scratch_buffer[s_row[0] + (r * 8 + j * 4):s_row[0] + (r * 8 + j * 4) + 4] = scratch_buffer[T.Ramp(s_row[0] + (r * 8 + j * 4), 1, 4)] + s_acc[T.Ramp(r * 8 + j * 4, 1, 4)]
                                            s_acc[r * 8 + j * 4:r * 8 + j * 4 + 4] = T.Broadcast(T.float32(0.0), 4)
                                for r in T.unroll(4):
                                    for j in T.unroll(2):
                                        s_acc[r * 8 + j * 4:r * 8 + j * 4 + 4] = scratch_buffer[T.Ramp(s_row[0] + (r * 8 + j * 4), 1, 4)]
                            k_rows_1 = T.alloc_local((4,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            with T.attr({"attngen.block": "s_gemm"}):
                                for r in T.unroll(4):
                                    phi_k_row = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    phi_k_row[0] = T.Cast("int64", b[0]) * phi_k_stride_0 + T.Cast("int64", h[0]) * phi_k_stride_1 + T.Cast("int64", k_first[0] + T.min(key_row[0] + r, keys[0] - 1)) * phi_k_stride_2
                                    k_rows_1[r] = phi_k_row[0]
                                for d_outer in range(8):
                                    for d in T.unroll(2):
                                        for r in T.unroll(4):
                                            k_rd = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            k_rd[0] = phi_k[k_rows_1[r] + T.Cast("int64", d_outer * 2 + d) * phi_k_stride_3]
                                            for j in T.unroll(2):
                                                s_acc[r * 8 + j * 4:r * 8 + j * 4 + 4] = s_acc[T.Ramp(r * 8 + j * 4, 1, 4)] + scratch_buffer[T.Ramp(columns[0] + (64 + (d_outer * 2 + d)) * 8 + j * 4, 1, 4)] * T.Broadcast(k_rd[0], 4)
                            with T.attr({"attngen.block": "s_mod"}):
                                for r in T.unroll(4):
                                    for j in T.unroll(2):
                                        s = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                        s[0:4] = s_acc[T.Ramp(r * 8 + j * 4, 1, 4)]
                                        k_pos = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                        k_pos[0] = k_first[0] + key_row[0] + r
                                        q_lane = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                        q_lane[0] = sub_first[0] + j * 4
                                        q_vec = T.alloc_local((4,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                        q_vec[0:4] = T.Ramp(q_lane[0], 1, 4)
                                        i_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                        i_1[0] = q_lane[0] // 128
                                        i_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                        i_2[0] = k_pos[0] // 128
                                        i_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                        i_3[0] = T.Cast("int32", block_state[T.Cast("int64", T.max(T.min(b[0], b_size - 1), 0)) * block_state_stride_0 + T.Cast("int64", T.max(T.min(h[0], hq_size - 1), 0)) * block_state_stride_1 + T.Cast("int64", T.max(T.min(i_1[0], T.Div(seq_q_size + 128 - 1, 128) - 1), 0)) * block_state_stride_2 + T.Cast("int64", T.max(T.min(i_2[0], T.Div(seq_kv_size + 128 - 1, 128) - 1), 0)) * block_state_stride_3])
                                        s_masked = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                        s_masked[0:4] = T.Select(T.Broadcast(k_pos[0] < seq_kv_size, 4) and T.Broadcast(i_3[0] > 0, 4), s[T.Ramp(0, 1, 4)], T.Broadcast(T.float32("-inf"), 4))
                                        scratch_buffer[s_row[0] + (r * 8 + j * 4):s_row[0] + (r * 8 + j * 4) + 4] = s_masked[T.Ramp(0, 1, 4)]
                                        tile_max[j * 4:j * 4 + 4] = T.max(tile_max[T.Ramp(j * 4, 1, 4)], s_masked[T.Ramp(0, 1, 4)])
                    row_max = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    row_sum = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    with T.attr({"attngen.block": "softmax"}):
                        for j in T.unroll(2):
                            m_old = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            m_old[0:4] = scratch_buffer[T.Ramp(columns[0] + j * 4 + 1152, 1, 4)]
                            m_new = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            m_new[0:4] = T.max(m_old[T.Ramp(0, 1, 4)], tile_max[T.Ramp(j * 4, 1, 4)])
                            exp2_x = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            exp2_x[0:4] = m_old[T.Ramp(0, 1, 4)] - m_new[T.Ramp(0, 1, 4)]
                            exp2_c = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            exp2_c[0:4] = T.min(T.max(exp2_x[T.Ramp(0, 1, 4)], T.Broadcast(T.float32(-126.0), 4)), T.Broadcast(T.float32(128.0), 4))
                            exp2_n = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            exp2_n[0:4] = T.floor(exp2_c[T.Ramp(0, 1, 4)])
                            exp2_r = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            exp2_r[0:4] = exp2_c[T.Ramp(0, 1, 4)] - exp2_n[T.Ramp(0, 1, 4)]
                            exp2_p = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            exp2_p[0:4] = (((((T.Broadcast(T.float32(0.00021702249999999999), 4) * exp2_r[T.Ramp(0, 1, 4)] + T.Broadcast(T.float32(0.0012439688000000001), 4)) * exp2_r[T.Ramp(0, 1, 4)] + T.Broadcast(T.float32(0.0096788406000000004), 4)) * exp2_r[T.Ramp(0, 1, 4)] + T.Broadcast(T.float32(0.055483341200000001), 4)) * exp2_r[T.Ramp(0, 1, 4)] + T.Broadcast(T.float32(0.24022983010000001), 4)) * exp2_r[T.Ramp(0, 1, 4)] + T.Broadcast(T.float32(0.69314700370000004), 4)) * exp2_r[T.Ramp(0, 1, 4)] + T.Broadcast(T.float32(1.0), 4)
                            exp2 = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            exp2[0:4] = T.Select(T.reinterpret("int32x4", exp2_x[T.Ramp(0, 1, 4)]) & T.Broadcast(2147483647, 4) > T.Broadcast(2139095040, 4), exp2_x[T.Ramp(0, 1, 4)], T.Select(exp2_x[T.Ramp(0, 1, 4)] < T.Broadcast(T.float32(-126.0), 4), T.Broadcast(T.float32(0.0), 4), exp2_p[T.Ramp(0, 1, 4)] * T.reinterpret("float32x4", (T.Cast("int32x4", exp2_n[T.Ramp(0, 1, 4)]) + T.Broadcast(127, 4)) * T.Broadcast(8388608, 4))))
                            alpha[j * 4:j * 4 + 4] = exp2[T.Ramp(0, 1, 4)]
                            scratch_buffer[columns[0] + j * 4 + 1152:columns[0] + j * 4 + 1152 + 4] = m_new[T.Ramp(0, 1, 4)]
                            scratch_buffer[columns[0] + j * 4 + 1160:columns[0] + j * 4 + 1160 + 4] = scratch_buffer[T.Ramp(columns[0] + j * 4 + 1160, 1, 4)] * exp2[T.Ramp(0, 1, 4)]
                        for j in T.unroll(2):
                            row_max[j * 4:j * 4 + 4] = scratch_buffer[T.Ramp(columns[0] + 1152 + j * 4, 1, 4)]
                            row_sum[j * 4:j * 4 + 4] = T.Broadcast(T.float32(0.0), 4)
                        for row in range(last[0]):
                            for j in T.unroll(2):
                                exp2_x = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                exp2_x[0:4] = scratch_buffer[T.Ramp(9344 + row * 8 + j * 4, 1, 4)] - row_max[T.Ramp(j * 4, 1, 4)]
                                exp2_c = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                exp2_c[0:4] = T.min(T.max(exp2_x[T.Ramp(0, 1, 4)], T.Broadcast(T.float32(-126.0), 4)), T.Broadcast(T.float32(128.0), 4))
                                exp2_n = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                exp2_n[0:4] = T.floor(exp2_c[T.Ramp(0, 1, 4)])
                                exp2_r = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                exp2_r[0:4] = exp2_c[T.Ramp(0, 1, 4)] - exp2_n[T.Ramp(0, 1, 4)]
                                exp2_p = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                exp2_p[0:4] = (((((T.Broadcast(T.float32(0.00021702249999999999), 4) * exp2_r[T.Ramp(0, 1, 4)] + T.Broadcast(T.float32(0.0012439688000000001), 4)) * exp2_r[T.Ramp(0, 1, 4)] + T.Broadcast(T.float32(0.0096788406000000004), 4)) * exp2_r[T.Ramp(0, 1, 4)] + T.Broadcast(T.float32(0.055483341200000001), 4)) * exp2_r[T.Ramp(0, 1, 4)] + T.Broadcast(T.float32(0.24022983010000001), 4)) * exp2_r[T.Ramp(0, 1, 4)] + T.Broadcast(T.float32(0.69314700370000004), 4)) * exp2_r[T.Ramp(0, 1, 4)] + T.Broadcast(T.float32(1.0), 4)
                                exp2 = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                exp2[0:4] = T.Select(T.reinterpret("int32x4", exp2_x[T.Ramp(0, 1, 4)]) & T.Broadcast(2147483647, 4) > T.Broadcast(2139095040, 4), exp2_x[T.Ramp(0, 1, 4)], T.Select(exp2_x[T.Ramp(0, 1, 4)] < T.Broadcast(T.float32(-126.0), 4), T.Broadcast(T.float32(0.0), 4), exp2_p[T.Ramp(0, 1, 4)] * T.reinterpret("float32x4", (T.Cast("int32x4", exp2_n[T.Ramp(0, 1, 4)]) + T.Broadcast(127, 4)) * T.Broadcast(8388608, 4))))
                                row_sum[j * 4:j * 4 + 4] = row_sum[T.Ramp(j * 4, 1, 4)] + exp2[T.Ramp(0, 1, 4)]
                                scratch_buffer[9344 + row * 8 + j * 4:9344 + row * 8 + j * 4 + 4] = exp2[T.Ramp(0, 1, 4)]
                        for j in T.unroll(2):
                            scratch_buffer[columns[0] + 1160 + j * 4:columns[0] + 1160 + j * 4 + 4] = scratch_buffer[T.Ramp(columns[0] + 1160 + j * 4, 1, 4)] + row_sum[T.Ramp(j * 4, 1, 4)]
                    if T.min(last[0], keys[0]) == 128:
                        T.attr({"attngen.block": "o_gemm"})
                        for db in range(16):
                            o_acc = T.alloc_local((32,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            o_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            o_row[0] = columns[0] + 640 + db * 32
                            for r in T.unroll(4):
                                for j in T.unroll(2):
                                    o_acc[r * 8 + j * 4:r * 8 + j * 4 + 4] = T.Broadcast(T.float32(0.0), 4)
                            for key_outer in range(64):
                                for key in T.unroll(2):
                                    v_row = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    v_row[0] = v_base[0] + T.Cast("int64", k_first[0] + (key_outer * 2 + key)) * v_stride_2 + T.Cast("int64", db * 4)
                                    for r in T.unroll(4):
                                        v_kr = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                        v_kr[0] = v[v_row[0] + T.Cast("int64", r)]
                                        for j in T.unroll(2):
                                            o_acc[r * 8 + j * 4:r * 8 + j * 4 + 4] = o_acc[T.Ramp(r * 8 + j * 4, 1, 4)] + scratch_buffer[T.Ramp(9344 + (key_outer * 2 + key) * 8 + j * 4, 1, 4)] * T.Broadcast(v_kr[0], 4)
                            for r in T.unroll(4):
                                for j in T.unroll(2):
                                    scratch_buffer[o_row[0] + (r * 8 + j * 4):o_row[0] + (r * 8 + j * 4) + 4] = scratch_buffer[T.Ramp(o_row[0] + (r * 8 + j * 4), 1, 4)] * alpha[T.Ramp(j * 4, 1, 4)] + o_acc[T.Ramp(r * 8 + j * 4, 1, 4)]
                                    o_acc[r * 8 + j * 4:r * 8 + j * 4 + 4] = T.Broadcast(T.float32(0.0), 4)
                    else:
                        T.attr({"attngen.block": "o_gemm"})
                        for db in range(16):
                            o_acc = T.alloc_local((32,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            o_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            o_row[0] = columns[0] + 640 + db * 32
                            for r in T.unroll(4):
                                for j in T.unroll(2):
                                    o_acc[r * 8 + j * 4:r * 8 + j * 4 + 4] = T.Broadcast(T.float32(0.0), 4)
                                    scratch_buffer[o_row[0] + (r * 8 + j * 4):o_row[0] + (r * 8 + j * 4) + 4] = scratch_buffer[T.Ramp(o_row[0] + (r * 8 + j * 4), 1, 4)] * alpha[T.Ramp(j * 4, 1, 4)]
                            chains = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            chains[0] = T.Div(T.min(last[0], keys[0]), 16)
                            for chain in range(chains[0]):
                                first_key = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                first_key[0] = chain * 16
                                for key_outer in range(8):
                                    for key in T.unroll(2):
                                        v_row = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                        v_row[0] = v_base[0] + T.Cast("int64", k_first[0] + (first_key[0] + key_outer * 2 + key)) * v_stride_2 + T.Cast("int64", db * 4)
                                        for r in T.unroll(4):
                                            v_kr = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            v_kr[0] = v[v_row[0] + T.Cast("int64", r)]
                                            for j in T.unroll(2):
                                                o_acc[r * 8 + j * 4:r * 8 + j * 4 + 4] = o_acc[T.Ramp(r * 8 + j * 4, 1, 4)] + scratch_buffer[T.Ramp(9344 + (first_key[0] + key_outer * 2 + key) * 8 + j * 4, 1, 4)] * T.Broadcast(v_kr[0], 4)
                                for r in T.unroll(4):
                                    for j in T.unroll(2):
                                        scratch_buffer[o_row[0] + (r * 8 + j * 4):o_row[0] + (r * 8 + j * 4) + 4] = scratch_buffer[T.Ramp(o_row[0] + (r * 8 + j * 4), 1, 4)] + o_acc[T.Ramp(r * 8 + j * 4, 1, 4)]
                                        o_acc[r * 8 + j * 4:r * 8 + j * 4 + 4] = T.Broadcast(T.float32(0.0), 4)
                            rest = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            rest[0] = chains[0] * 16
                            for key_outer in range(T.min(last[0], keys[0]) - rest[0]):
                                for key in T.unroll(1):
                                    v_row = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    v_row[0] = v_base[0] + T.Cast("int64", k_first[0] + (rest[0] + key_outer + key)) * v_stride_2 + T.Cast("int64", db * 4)
                                    for r in T.unroll(4):
                                        v_kr = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                        v_kr[0] = v[v_row[0] + T.Cast("int64", r)]
                                        for j in T.unroll(2):
                                            o_acc[r * 8 + j * 4:r * 8 + j * 4 + 4] = o_acc[T.Ramp(r * 8 + j * 4, 1, 4)] + scratch_buffer[T.Ramp(9344 + (rest[0] + key_outer + key) * 8 + j * 4, 1, 4)] * T.Broadcast(v_kr[0], 4)
                            for r in T.unroll(4):
                                for j in T.unroll(2):
                                    scratch_buffer[o_row[0] + (r * 8 + j * 4):o_row[0] + (r * 8 + j * 4) + 4] = scratch_buffer[T.Ramp(o_row[0] + (r * 8 + j * 4), 1, 4)] + o_acc[T.Ramp(r * 8 + j * 4, 1, 4)]
                                    o_acc[r * 8 + j * 4:r * 8 + j * 4 + 4] = T.Broadcast(T.float32(0.0), 4)
        for sub in range(sub_blocks[0]):
            columns = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            columns[0] = sub * 1168
            sub_first = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            sub_first[0] = q_first[0] + sub * 8
            for j in T.unroll(2):
                l = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                l[0:4] = scratch_buffer[T.Ramp(columns[0] + j * 4 + 1160, 1, 4)]
                m = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                m[0:4] = scratch_buffer[T.Ramp(columns[0] + j * 4 + 1152, 1, 4)]
                log2_x = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                log2_x[0:4] = l[T.Ramp(0, 1, 4)]
                log2_b = T.alloc_local((4,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                log2_b[0:4] = T.reinterpret("int32x4", log2_x[T.Ramp(0, 1, 4)]) - T.Broadcast(1060439283, 4)
                log2_e = T.alloc_local((4,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                log2_e[0:4] = log2_b[T.Ramp(0, 1, 4)] >> T.Broadcast(23, 4)
                log2_m = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                log2_m[0:4] = T.reinterpret("float32x4", (log2_b[T.Ramp(0, 1, 4)] & T.Broadcast(8388607, 4)) + T.Broadcast(1060439283, 4))
                log2_s = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                log2_s[0:4] = (log2_m[T.Ramp(0, 1, 4)] - T.Broadcast(T.float32(1.0), 4)) / (log2_m[T.Ramp(0, 1, 4)] + T.Broadcast(T.float32(1.0), 4))
                log2_z = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                log2_z[0:4] = log2_s[T.Ramp(0, 1, 4)] * log2_s[T.Ramp(0, 1, 4)]
                log2 = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                log2[0:4] = T.Select(log2_x[T.Ramp(0, 1, 4)] < T.Broadcast(T.float32(0.0), 4) or T.reinterpret("int32x4", log2_x[T.Ramp(0, 1, 4)]) & T.Broadcast(2147483647, 4) > T.Broadcast(2139095040, 4), T.Broadcast(T.float32("nan"), 4), T.Select(log2_x[T.Ramp(0, 1, 4)] == T.Broadcast(T.float32("inf"), 4), log2_x[T.Ramp(0, 1, 4)], T.Select(log2_x[T.Ramp(0, 1, 4)] < T.Broadcast(T.float32(1.1754943508222875e-38), 4), T.Broadcast(T.float32("-inf"), 4), T.Cast("float32x4", log2_e[T.Ramp(0, 1, 4)]) + log2_s[T.Ramp(0, 1, 4)] * ((((T.Broadcast(T.float32(0.34070172910000002), 4) * log2_z[T.Ramp(0, 1, 4)] + T.Broadcast(T.float32(0.41167470810000001), 4)) * log2_z[T.Ramp(0, 1, 4)] + T.Broadcast(T.float32(0.57708352799999996), 4)) * log2_z[T.Ramp(0, 1, 4)] + T.Broadcast(T.float32(0.96179670100000003), 4)) * log2_z[T.Ramp(0, 1, 4)] + T.Broadcast(T.float32(2.8853900433000002), 4)))))
                scratch_buffer[columns[0] + j * 4 + 1160:columns[0] + j * 4 + 1160 + 4] = T.Broadcast(T.float32(1.0), 4) / T.Select(l[T.Ramp(0, 1, 4)] == T.Broadcast(T.float32(0.0), 4), T.Broadcast(T.float32(1.0), 4), l[T.Ramp(0, 1, 4)])
                scratch_buffer[columns[0] + j * 4 + 1152:columns[0] + j * 4 + 1152 + 4] = (m[T.Ramp(0, 1, 4)] + log2[T.Ramp(0, 1, 4)]) * T.Broadcast(T.float32(0.69314718055994529), 4)
            with T.attr({"attngen.block": "epilogue"}):
                for j in range(2):
                    factor = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    factor[0:4] = scratch_buffer[T.Ramp(columns[0] + j * 4 + 1160, 1, 4)]
                    vector_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    vector_row[0] = sub_first[0] + j * 4
                    first_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    first_row[0] = sub_first[0] + j * 4
                    rows_left = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    rows_left[0] = seq_q_size - first_row[0]
                    out_rows = T.alloc_local((4,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    for t in T.unroll(4):
                        out_row = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        out_row[0] = T.Cast("int64", b[0]) * out_stride_0 + T.Cast("int64", h[0]) * out_stride_1 + T.Cast("int64", first_row[0] + t) * out_stride_2
                        out_rows[t] = out_row[0]
                    for square in range(16):
                        first_column = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        first_column[0] = square * 4
                        column = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        column[0:4] = scratch_buffer[T.Ramp(columns[0] + j * 4 + 640 + first_column[0] * 8, 1, 4)] * factor[T.Ramp(0, 1, 4)]
                        column_1 = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        column_1[0:4] = scratch_buffer[T.Ramp(columns[0] + j * 4 + 640 + (first_column[0] + 1) * 8, 1, 4)] * factor[T.Ramp(0, 1, 4)]
                        column_2 = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        column_2[0:4] = scratch_buffer[T.Ramp(columns[0] + j * 4 + 640 + (first_column[0] + 2) * 8, 1, 4)] * factor[T.Ramp(0, 1, 4)]
                        column_3 = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        column_3[0:4] = scratch_buffer[T.Ramp(columns[0] + j * 4 + 640 + (first_column[0] + 3) * 8, 1, 4)] * factor[T.Ramp(0, 1, 4)]
                        even = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        even[0:4] = T.Shuffle([column[T.Ramp(0, 1, 4)], column_1[T.Ramp(0, 1, 4)]], [0, 4, 2, 6])
                        odd = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        odd[0:4] = T.Shuffle([column[T.Ramp(0, 1, 4)], column_1[T.Ramp(0, 1, 4)]], [1, 5, 3, 7])
                        even_1 = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        even_1[0:4] = T.Shuffle([column_2[T.Ramp(0, 1, 4)], column_3[T.Ramp(0, 1, 4)]], [0, 4, 2, 6])
                        odd_1 = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        odd_1[0:4] = T.Shuffle([column_2[T.Ramp(0, 1, 4)], column_3[T.Ramp(0, 1, 4)]], [1, 5, 3, 7])
                        even_2 = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        even_2[0:4] = T.Shuffle([even[T.Ramp(0, 1, 4)], even_1[T.Ramp(0, 1, 4)]], [0, 1, 4, 5])
                        odd_2 = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        odd_2[0:4] = T.Shuffle([even[T.Ramp(0, 1, 4)], even_1[T.Ramp(0, 1, 4)]], [2, 3, 6, 7])
                        even_3 = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        even_3[0:4] = T.Shuffle([odd[T.Ramp(0, 1, 4)], odd_1[T.Ramp(0, 1, 4)]], [0, 1, 4, 5])
                        odd_3 = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        odd_3[0:4] = T.Shuffle([odd[T.Ramp(0, 1, 4)], odd_1[T.Ramp(0, 1, 4)]], [2, 3, 6, 7])
                        out_part = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        out_part[0:4] = even_2[T.Ramp(0, 1, 4)]
                        if rows_left[0] > 0:
                            out[out_rows[0] + T.Cast("int64", first_column[0]):out_rows[0] + T.Cast("int64", first_column[0]) + T.int64(4)] = out_part[T.Ramp(0, 1, 4)]
                        out_part_1 = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        out_part_1[0:4] = even_3[T.Ramp(0, 1, 4)]
                        if rows_left[0] > 1:
                            out[out_rows[1] + T.Cast("int64", first_column[0]):out_rows[1] + T.Cast("int64", first_column[0]) + T.int64(4)] = out_part_1[T.Ramp(0, 1, 4)]
                        out_part_2 = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        out_part_2[0:4] = odd_2[T.Ramp(0, 1, 4)]
                        if rows_left[0] > 2:
                            out[out_rows[2] + T.Cast("int64", first_column[0]):out_rows[2] + T.Cast("int64", first_column[0]) + T.int64(4)] = out_part_2[T.Ramp(0, 1, 4)]
                        out_part_3 = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        out_part_3[0:4] = odd_3[T.Ramp(0, 1, 4)]
                        if rows_left[0] > 3:
                            out[out_rows[3] + T.Cast("int64", first_column[0]):out_rows[3] + T.Cast("int64", first_column[0]) + T.int64(4)] = out_part_3[T.Ramp(0, 1, 4)]
            rows = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            rows[0] = T.min(seq_q_size - sub_first[0], 8)
            if lse_given != 0:
                for row in range(rows[0]):
                    lse_row = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    lse_row[0] = T.Cast("int64", b[0]) * lse_stride_0 + T.Cast("int64", h[0]) * lse_stride_1 + T.Cast("int64", sub_first[0] + row) * lse_stride_2
                    lse[lse_row[0]] = scratch_buffer[columns[0] + 1152 + row]
