# from tvm.script import tirx as T
# from tvm.tirx.layout import Axis

@T.prim_func
def attngen_block_state(kv_num_blocks_ptr: T.handle("int32", "global"), kv_num_blocks_stride_0: T.int64, kv_num_blocks_stride_1: T.int64, kv_num_blocks_stride_2: T.int64, kv_indices_ptr: T.handle("int32", "global"), kv_indices_stride_0: T.int64, kv_indices_stride_1: T.int64, kv_indices_stride_2: T.int64, kv_indices_stride_3: T.int64, block_state_ptr: T.handle("int8", "global"), block_state_stride_0: T.int64, block_state_stride_1: T.int64, block_state_stride_2: T.int64, block_state_stride_3: T.int64, block_state_status_ptr: T.handle("int32", "global"), block_state_status_stride_0: T.int64, b_size: T.int32, hq_size: T.int32, seq_q_size: T.int32, hkv_size: T.int32, seq_kv_size: T.int32, splits_size: T.int32, grid: T.int32):
    T.func_attr({"tirx.noalias": True})
    kv_num_blocks = T.decl_buffer((T.int64(1099511627776),), "int32", data=kv_num_blocks_ptr, align=1, layout=None)
    kv_indices = T.decl_buffer((T.int64(1099511627776),), "int32", data=kv_indices_ptr, align=1, layout=None)
    block_state = T.decl_buffer((T.int64(1099511627776),), "int8", data=block_state_ptr, align=1, layout=None)
    block_state_status = T.decl_buffer((T.int64(1099511627776),), "int32", data=block_state_status_ptr, align=1, layout=None)
    with T.attr({"tirx.device_entry": T.bool(True), "tirx.launch_bounds_min_blocks_per_sm": 1}):
        v = T.cta_id([grid])
        v_1 = T.thread_id([128])
        bh = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        bh[0] = T.Div(v, T.Div(seq_q_size + 128 - 1, 128))
        row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        row[0] = v - bh[0] * T.Div(seq_q_size + 128 - 1, 128)
        b = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        b[0] = T.Div(bh[0], hq_size)
        start = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        start[0] = T.Cast("int64", b[0]) * block_state_stride_0 + T.Cast("int64", bh[0] - b[0] * hq_size) * block_state_stride_1 + T.Cast("int64", row[0]) * block_state_stride_2
        for column in range(T.Div(T.Div(seq_kv_size + 127, 128) + 127, 128)):
            column_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            column_1[0] = column * 128 + v_1
            if column_1[0] < T.Div(seq_kv_size + 128 - 1, 128):
                block_state[start[0] + T.Cast("int64", column_1[0]) * block_state_stride_3] = T.int8(0)
        T.cuda.cta_sync()
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
        for n in range(T.Div(listed_blocks[0] + 127, 128)):
            n_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            n_1[0] = n * 128 + v_1
            if n_1[0] < listed_blocks[0]:
                listed = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                listed[0] = kv_indices[start_2[0] + T.Cast("int64", n_1[0]) * kv_indices_stride_3]
                if listed[0] >= 0 and listed[0] < T.Div(seq_kv_size + 128 - 1, 128):
                    block_state[start[0] + T.Cast("int64", listed[0]) * block_state_stride_3] = T.int8(2)
                else:
                    block_state_status[T.int64(0)] = 1

# from tvm.script import tirx as T
# from tvm.tirx.layout import Axis

@T.prim_func
def attngen_plan(block_state_ptr: T.handle("int8", "global"), block_state_stride_0: T.int64, block_state_stride_1: T.int64, block_state_stride_2: T.int64, block_state_stride_3: T.int64, plan_ptr: T.handle("int32", "global"), plan_stride_0: T.int64, plan_stride_1: T.int64, plan_stride_2: T.int64, plan_stride_3: T.int64, b_size: T.int32, hq_size: T.int32, seq_q_size: T.int32, hkv_size: T.int32, seq_kv_size: T.int32, splits_size: T.int32, grid: T.int32):
    T.func_attr({"tirx.noalias": True})
    block_state = T.decl_buffer((T.int64(1099511627776),), "int8", data=block_state_ptr, align=1, layout=None)
    plan = T.decl_buffer((T.int64(1099511627776),), "int32", data=plan_ptr, align=1, layout=None)
    with T.attr({"tirx.device_entry": T.bool(True), "tirx.launch_bounds_min_blocks_per_sm": 1}):
        v = T.cta_id([grid])
        v_1 = T.thread_id([128])
        bh = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        bh[0] = T.Div(v, T.Div(seq_q_size + 128 - 1, 128))
        q_block = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        q_block[0] = v - bh[0] * T.Div(seq_q_size + 128 - 1, 128)
        b = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        b[0] = T.Div(bh[0], hq_size)
        h = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        h[0] = bh[0] - b[0] * hq_size
        q_first = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        q_first[0] = q_block[0] * 128
        q_last = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        q_last[0] = T.min(q_first[0] + 128, seq_q_size) - 1
        plan_row = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        plan_row[0] = T.Cast("int64", b[0]) * plan_stride_0 + T.Cast("int64", h[0]) * plan_stride_1 + T.Cast("int64", q_block[0]) * plan_stride_2
        count = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        count[0] = 0
        first_block = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        first_block[0] = T.Div(T.max(0, 0), 32)
        last_block = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        last_block[0] = T.max(T.Div(T.max(T.min(seq_kv_size, seq_kv_size), 0) + 31, 32), first_block[0])
        if q_first[0] < seq_q_size:
            for k_block in range(first_block[0], first_block[0] + (last_block[0] - first_block[0])):
                k_first = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                k_first[0] = k_block * 32
                k_last = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                k_last[0] = T.min(k_first[0] + 32, seq_kv_size) - 1
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
                        if v_1 == 0:
                            plan[plan_row[0] + T.Cast("int64", count[0]) + T.int64(1)] = k_block * 2
                        count[0] = count[0] + 1
                    else:
                        if v_1 == 0:
                            plan[plan_row[0] + T.Cast("int64", count[0]) + T.int64(1)] = k_block * 2 + 1
                        count[0] = count[0] + 1
        if v_1 == 0:
            plan[plan_row[0]] = count[0]

# from tvm.script import tirx as T
# from tvm.tirx.layout import Axis

@T.prim_func
def attngen_main(q_ptr: T.handle("float16", "global"), q_stride_0: T.int64, q_stride_1: T.int64, q_stride_2: T.int64, q_stride_3: T.int64, k_ptr: T.handle("float16", "global"), k_stride_0: T.int64, k_stride_1: T.int64, k_stride_2: T.int64, k_stride_3: T.int64, v_ptr: T.handle("float16", "global"), v_stride_0: T.int64, v_stride_1: T.int64, v_stride_2: T.int64, v_stride_3: T.int64, out_ptr: T.handle("float16", "global"), out_stride_0: T.int64, out_stride_1: T.int64, out_stride_2: T.int64, out_stride_3: T.int64, scale_value: T.float32, lse_ptr: T.handle("float32", "global"), lse_stride_0: T.int64, lse_stride_1: T.int64, lse_stride_2: T.int64, lse_given: T.int32, phi_q_ptr: T.handle("float16", "global"), phi_q_stride_0: T.int64, phi_q_stride_1: T.int64, phi_q_stride_2: T.int64, phi_q_stride_3: T.int64, phi_k_ptr: T.handle("float16", "global"), phi_k_stride_0: T.int64, phi_k_stride_1: T.int64, phi_k_stride_2: T.int64, phi_k_stride_3: T.int64, block_state_ptr: T.handle("int8", "global"), block_state_stride_0: T.int64, block_state_stride_1: T.int64, block_state_stride_2: T.int64, block_state_stride_3: T.int64, plan_ptr: T.handle("int32", "global"), plan_stride_0: T.int64, plan_stride_1: T.int64, plan_stride_2: T.int64, plan_stride_3: T.int64, b_size: T.int32, hq_size: T.int32, seq_q_size: T.int32, hkv_size: T.int32, seq_kv_size: T.int32, splits_size: T.int32, grid: T.int32):
    T.func_attr({"tirx.noalias": True})
    q = T.decl_buffer((T.int64(1099511627776),), "float16", data=q_ptr, align=1, layout=None)
    k = T.decl_buffer((T.int64(1099511627776),), "float16", data=k_ptr, align=1, layout=None)
    v = T.decl_buffer((T.int64(1099511627776),), "float16", data=v_ptr, align=1, layout=None)
    out = T.decl_buffer((T.int64(1099511627776),), "float16", data=out_ptr, align=1, layout=None)
    lse = T.decl_buffer((T.int64(1099511627776),), data=lse_ptr, align=1, layout=None)
    phi_q = T.decl_buffer((T.int64(1099511627776),), "float16", data=phi_q_ptr, align=1, layout=None)
    phi_k = T.decl_buffer((T.int64(1099511627776),), "float16", data=phi_k_ptr, align=1, layout=None)
    block_state = T.decl_buffer((T.int64(1099511627776),), "int8", data=block_state_ptr, align=1, layout=None)
    plan = T.decl_buffer((T.int64(1099511627776),), "int32", data=plan_ptr, align=1, layout=None)
    with T.attr({"tirx.device_entry": T.bool(True), "tirx.launch_bounds_min_blocks_per_sm": 2}):
        v_1 = T.cta_id([grid])
        v_2 = T.thread_id([128])
        buffer = T.alloc_buffer((30720,), "uint8", scope="shared.dyn", align=1024)
        shared_base = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        shared_base[0] = T.cuda.cvta_generic_to_shared(buffer.data)
        warp = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        warp[0] = T.cuda.__shfl_sync(T.uint32(4294967295), T.Div(v_2, 32), 0, 32)
        lane = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane[0] = v_2 & 31
        factor = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        factor[0] = T.float32(1.4426950216293335)
        scores = T.alloc_local((32,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        out_acc = T.alloc_local((64,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        weights = T.alloc_local((16,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        row_max = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        row_sum = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        shrink = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane_row[0] = lane[0] & 15
        lane_high = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane_high[0] = lane[0] >> 4 & 1
        lane_offset = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane_offset[0] = (lane_row[0] * 8 + (lane_high[0] ^ lane_row[0] & 7)) * 16
        lane_offset_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane_offset_1[0] = (lane_row[0] * 8 + (lane_high[0] + 2 ^ lane_row[0] & 7)) * 16
        lane_offset_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane_offset_2[0] = (lane_row[0] * 8 + (lane_high[0] + 4 ^ lane_row[0] & 7)) * 16
        lane_offset_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane_offset_3[0] = (lane_row[0] * 8 + (lane_high[0] + 6 ^ lane_row[0] & 7)) * 16
        lane_key = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane_key[0] = (lane[0] & 7) + (lane[0] >> 4 & 1) * 8
        lane_half = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane_half[0] = lane[0] >> 3 & 1
        lane_offset_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane_offset_4[0] = (lane_key[0] * 8 + (lane_half[0] ^ lane_key[0] & 7)) * 16
        lane_offset_5 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane_offset_5[0] = (lane_key[0] * 8 + (lane_half[0] + 2 ^ lane_key[0] & 7)) * 16
        lane_offset_6 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane_offset_6[0] = (lane_key[0] * 8 + (lane_half[0] + 4 ^ lane_key[0] & 7)) * 16
        lane_offset_7 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane_offset_7[0] = (lane_key[0] * 8 + (lane_half[0] + 6 ^ lane_key[0] & 7)) * 16
        lane_row_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane_row_1[0] = lane[0] & 15
        lane_high_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane_high_1[0] = lane[0] >> 4 & 1
        lane_offset_8 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane_offset_8[0] = (lane_row_1[0] * 2 + (lane_high_1[0] ^ lane_row_1[0] >> 2 & 1)) * 16
        lane_key_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane_key_1[0] = (lane[0] & 7) + (lane[0] >> 4 & 1) * 8
        lane_half_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane_half_1[0] = lane[0] >> 3 & 1
        lane_offset_9 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane_offset_9[0] = (lane_key_1[0] * 2 + (lane_half_1[0] ^ lane_key_1[0] >> 2 & 1)) * 16
        q_kept = T.alloc_local((32,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        a_operand = T.alloc_local((8,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        b_operand = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        phi_words = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        fetched = T.alloc_local((16,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        all_heads = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        all_heads[0] = b_size * hq_size
        q_blocks = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        q_blocks[0] = T.Div(seq_q_size + 127, 128)
        section = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        section[0] = T.min(T.max(T.Div(10922, T.max(seq_kv_size, 1)), 1), all_heads[0])
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
        first_column[0] = (lane[0] & 3) * 2
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
        plan_row = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        plan_row[0] = T.Cast("int64", b[0]) * plan_stride_0 + T.Cast("int64", h[0]) * plan_stride_1 + T.Cast("int64", q_block[0]) * plan_stride_2
        k_blocks = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        k_blocks[0] = T.Div(seq_kv_size + 31, 32)
        left = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        left[0] = T.max(T.min(plan[plan_row[0]], k_blocks[0]), 0)
        entry_0 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        entry_0[0] = 0
        entry_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        entry_1[0] = 0
        listed = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        listed[0] = T.if_then_else(left[0] > 0, plan[plan_row[0] + T.Cast("int64", left[0])], 1)
        entry = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        entry[0] = T.Select(left[0] > 0, T.max(T.min(listed[0] >> 1, k_blocks[0] - 1), 0) * 2 + T.Select((T.max(T.min(listed[0] >> 1, k_blocks[0] - 1), 0) + 1) * 32 > seq_kv_size, 1, listed[0] & 1), -1)
        left[0] = left[0] - 1
        entry_0[0] = entry[0]
        listed_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        listed_1[0] = T.if_then_else(left[0] > 0, plan[plan_row[0] + T.Cast("int64", left[0])], 1)
        entry_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        entry_2[0] = T.Select(left[0] > 0, T.max(T.min(listed_1[0] >> 1, k_blocks[0] - 1), 0) * 2 + T.Select((T.max(T.min(listed_1[0] >> 1, k_blocks[0] - 1), 0) + 1) * 32 > seq_kv_size, 1, listed_1[0] & 1), -1)
        left[0] = left[0] - 1
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
        phi_start = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        phi_start[0] = T.Cast("int64", b[0]) * phi_q_stride_0 + T.Cast("int64", h[0]) * phi_q_stride_1
        chunk_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        chunk_4[0] = v_2 & 1
        row_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        row_4[0] = T.Div(v_2, 2)
        if T.bool(True):
            phi_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            phi_row[0] = row_4[0]
            phi_at = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            phi_at[0] = phi_start[0] + T.Cast("int64", first_query[0] + phi_row[0]) * phi_q_stride_2
            phi = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            phi[0] = T.Cast("float32", T.if_then_else(first_query[0] + phi_row[0] < seq_q_size and chunk_4[0] * 8 < 16, phi_q[phi_at[0] + T.Cast("int64", chunk_4[0] * 8) * phi_q_stride_3], T.float16(0.0)))
            phi_1 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            phi_1[0] = T.Cast("float32", T.if_then_else(first_query[0] + phi_row[0] < seq_q_size and chunk_4[0] * 8 + 1 < 16, phi_q[phi_at[0] + T.Cast("int64", chunk_4[0] * 8 + 1) * phi_q_stride_3], T.float16(0.0)))
            T.cuda.func_call("attngen_pack_half", phi_words[0], phi[0], phi_1[0], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
            phi_2 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            phi_2[0] = T.Cast("float32", T.if_then_else(first_query[0] + phi_row[0] < seq_q_size and chunk_4[0] * 8 + 2 < 16, phi_q[phi_at[0] + T.Cast("int64", chunk_4[0] * 8 + 2) * phi_q_stride_3], T.float16(0.0)))
            phi_3 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            phi_3[0] = T.Cast("float32", T.if_then_else(first_query[0] + phi_row[0] < seq_q_size and chunk_4[0] * 8 + 3 < 16, phi_q[phi_at[0] + T.Cast("int64", chunk_4[0] * 8 + 3) * phi_q_stride_3], T.float16(0.0)))
            T.cuda.func_call("attngen_pack_half", phi_words[1], phi_2[0], phi_3[0], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
            phi_4 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            phi_4[0] = T.Cast("float32", T.if_then_else(first_query[0] + phi_row[0] < seq_q_size and chunk_4[0] * 8 + 4 < 16, phi_q[phi_at[0] + T.Cast("int64", chunk_4[0] * 8 + 4) * phi_q_stride_3], T.float16(0.0)))
            phi_5 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            phi_5[0] = T.Cast("float32", T.if_then_else(first_query[0] + phi_row[0] < seq_q_size and chunk_4[0] * 8 + 5 < 16, phi_q[phi_at[0] + T.Cast("int64", chunk_4[0] * 8 + 5) * phi_q_stride_3], T.float16(0.0)))
            T.cuda.func_call("attngen_pack_half", phi_words[2], phi_4[0], phi_5[0], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
            phi_6 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            phi_6[0] = T.Cast("float32", T.if_then_else(first_query[0] + phi_row[0] < seq_q_size and chunk_4[0] * 8 + 6 < 16, phi_q[phi_at[0] + T.Cast("int64", chunk_4[0] * 8 + 6) * phi_q_stride_3], T.float16(0.0)))
            phi_7 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            phi_7[0] = T.Cast("float32", T.if_then_else(first_query[0] + phi_row[0] < seq_q_size and chunk_4[0] * 8 + 7 < 16, phi_q[phi_at[0] + T.Cast("int64", chunk_4[0] * 8 + 7) * phi_q_stride_3], T.float16(0.0)))
            T.cuda.func_call("attngen_pack_half", phi_words[3], phi_6[0], phi_7[0], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
            T.ptx.st(shared_base[0] + T.uint32(16384) + T.Cast("uint32", (phi_row[0] * 2 + (chunk_4[0] ^ phi_row[0] >> 2 & 1)) * 16), phi_words[0], phi_words[1], phi_words[2], phi_words[3], "", "", "shared", "", "", "", "v4", "b32", "")
        if T.bool(True):
            phi_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            phi_row[0] = row_4[0] + 64
            phi_at = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            phi_at[0] = phi_start[0] + T.Cast("int64", first_query[0] + phi_row[0]) * phi_q_stride_2
            phi = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            phi[0] = T.Cast("float32", T.if_then_else(first_query[0] + phi_row[0] < seq_q_size and chunk_4[0] * 8 < 16, phi_q[phi_at[0] + T.Cast("int64", chunk_4[0] * 8) * phi_q_stride_3], T.float16(0.0)))
            phi_1 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            phi_1[0] = T.Cast("float32", T.if_then_else(first_query[0] + phi_row[0] < seq_q_size and chunk_4[0] * 8 + 1 < 16, phi_q[phi_at[0] + T.Cast("int64", chunk_4[0] * 8 + 1) * phi_q_stride_3], T.float16(0.0)))
            T.cuda.func_call("attngen_pack_half", phi_words[0], phi[0], phi_1[0], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
            phi_2 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            phi_2[0] = T.Cast("float32", T.if_then_else(first_query[0] + phi_row[0] < seq_q_size and chunk_4[0] * 8 + 2 < 16, phi_q[phi_at[0] + T.Cast("int64", chunk_4[0] * 8 + 2) * phi_q_stride_3], T.float16(0.0)))
            phi_3 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            phi_3[0] = T.Cast("float32", T.if_then_else(first_query[0] + phi_row[0] < seq_q_size and chunk_4[0] * 8 + 3 < 16, phi_q[phi_at[0] + T.Cast("int64", chunk_4[0] * 8 + 3) * phi_q_stride_3], T.float16(0.0)))
            T.cuda.func_call("attngen_pack_half", phi_words[1], phi_2[0], phi_3[0], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
            phi_4 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            phi_4[0] = T.Cast("float32", T.if_then_else(first_query[0] + phi_row[0] < seq_q_size and chunk_4[0] * 8 + 4 < 16, phi_q[phi_at[0] + T.Cast("int64", chunk_4[0] * 8 + 4) * phi_q_stride_3], T.float16(0.0)))
            phi_5 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            phi_5[0] = T.Cast("float32", T.if_then_else(first_query[0] + phi_row[0] < seq_q_size and chunk_4[0] * 8 + 5 < 16, phi_q[phi_at[0] + T.Cast("int64", chunk_4[0] * 8 + 5) * phi_q_stride_3], T.float16(0.0)))
            T.cuda.func_call("attngen_pack_half", phi_words[2], phi_4[0], phi_5[0], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
            phi_6 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            phi_6[0] = T.Cast("float32", T.if_then_else(first_query[0] + phi_row[0] < seq_q_size and chunk_4[0] * 8 + 6 < 16, phi_q[phi_at[0] + T.Cast("int64", chunk_4[0] * 8 + 6) * phi_q_stride_3], T.float16(0.0)))
            phi_7 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            phi_7[0] = T.Cast("float32", T.if_then_else(first_query[0] + phi_row[0] < seq_q_size and chunk_4[0] * 8 + 7 < 16, phi_q[phi_at[0] + T.Cast("int64", chunk_4[0] * 8 + 7) * phi_q_stride_3], T.float16(0.0)))
            T.cuda.func_call("attngen_pack_half", phi_words[3], phi_6[0], phi_7[0], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
            T.ptx.st(shared_base[0] + T.uint32(16384) + T.Cast("uint32", (phi_row[0] * 2 + (chunk_4[0] ^ phi_row[0] >> 2 & 1)) * 16), phi_words[0], phi_words[1], phi_words[2], phi_words[3], "", "", "shared", "", "", "", "v4", "b32", "")
        first_key = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        first_key[0] = (entry_0[0] >> 1) * 32
        if entry_0[0] >= 0:
            if first_key[0] + 32 <= seq_kv_size:
                chunk_5 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                chunk_5[0] = v_2 & 7
                row_5 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                row_5[0] = T.Div(v_2, 8)
                element_4 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                element_4[0] = T.cuda.func_call("attngen_opaque", k_start[0] + T.Cast("int64", first_key[0] + row_5[0]) * k_stride_2 + T.Cast("int64", chunk_5[0] * 8), source_code="__forceinline__ __device__ int64_t attngen_opaque(int64_t x) { uint64_t y; asm(\"mov.b64 %0, %1;\" : \"=l\"(y) : \"l\"((uint64_t)x)); return y; }\n", return_type="int64")
                if T.bool(True):
                    T.ptx.ld(fetched[0], fetched[1], fetched[2], fetched[3], T.address_of(k[element_4[0]]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                if T.bool(True):
                    T.ptx.ld(fetched[4], fetched[5], fetched[6], fetched[7], T.address_of(k[element_4[0] + k_stride_2 * T.int64(16)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
            else:
                chunk_5 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                chunk_5[0] = v_2 & 7
                row_5 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                row_5[0] = T.Div(v_2, 8)
                element_4 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                element_4[0] = T.cuda.func_call("attngen_opaque", k_start[0] + T.Cast("int64", first_key[0] + row_5[0]) * k_stride_2 + T.Cast("int64", chunk_5[0] * 8), source_code="__forceinline__ __device__ int64_t attngen_opaque(int64_t x) { uint64_t y; asm(\"mov.b64 %0, %1;\" : \"=l\"(y) : \"l\"((uint64_t)x)); return y; }\n", return_type="int64")
                if T.bool(True):
                    fetched[0] = T.uint32(0)
                    fetched[1] = T.uint32(0)
                    fetched[2] = T.uint32(0)
                    fetched[3] = T.uint32(0)
                    if first_key[0] + row_5[0] < seq_kv_size:
                        T.ptx.ld(fetched[0], fetched[1], fetched[2], fetched[3], T.address_of(k[element_4[0]]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                if T.bool(True):
                    fetched[4] = T.uint32(0)
                    fetched[5] = T.uint32(0)
                    fetched[6] = T.uint32(0)
                    fetched[7] = T.uint32(0)
                    if first_key[0] + (row_5[0] + 16) < seq_kv_size:
                        T.ptx.ld(fetched[4], fetched[5], fetched[6], fetched[7], T.address_of(k[element_4[0] + k_stride_2 * T.int64(16)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
        if entry_0[0] >= 0:
            phi_start_1 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            phi_start_1[0] = T.Cast("int64", b[0]) * phi_k_stride_0 + T.Cast("int64", h[0]) * phi_k_stride_1
            chunk_5 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            chunk_5[0] = v_2 & 1
            row_5 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            row_5[0] = T.Div(v_2, 2)
            if T.And(T.bool(True), row_5[0] < 32):
                phi_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                phi_row[0] = row_5[0]
                phi_at = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                phi_at[0] = phi_start_1[0] + T.Cast("int64", first_key[0] + phi_row[0]) * phi_k_stride_2
                phi = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                phi[0] = T.Cast("float32", T.if_then_else(first_key[0] + phi_row[0] < seq_kv_size and chunk_5[0] * 8 < 16, phi_k[phi_at[0] + T.Cast("int64", chunk_5[0] * 8) * phi_k_stride_3], T.float16(0.0)))
                phi_1 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                phi_1[0] = T.Cast("float32", T.if_then_else(first_key[0] + phi_row[0] < seq_kv_size and chunk_5[0] * 8 + 1 < 16, phi_k[phi_at[0] + T.Cast("int64", chunk_5[0] * 8 + 1) * phi_k_stride_3], T.float16(0.0)))
                T.cuda.func_call("attngen_pack_half", phi_words[0], phi[0], phi_1[0], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                phi_2 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                phi_2[0] = T.Cast("float32", T.if_then_else(first_key[0] + phi_row[0] < seq_kv_size and chunk_5[0] * 8 + 2 < 16, phi_k[phi_at[0] + T.Cast("int64", chunk_5[0] * 8 + 2) * phi_k_stride_3], T.float16(0.0)))
                phi_3 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                phi_3[0] = T.Cast("float32", T.if_then_else(first_key[0] + phi_row[0] < seq_kv_size and chunk_5[0] * 8 + 3 < 16, phi_k[phi_at[0] + T.Cast("int64", chunk_5[0] * 8 + 3) * phi_k_stride_3], T.float16(0.0)))
                T.cuda.func_call("attngen_pack_half", phi_words[1], phi_2[0], phi_3[0], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                phi_4 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                phi_4[0] = T.Cast("float32", T.if_then_else(first_key[0] + phi_row[0] < seq_kv_size and chunk_5[0] * 8 + 4 < 16, phi_k[phi_at[0] + T.Cast("int64", chunk_5[0] * 8 + 4) * phi_k_stride_3], T.float16(0.0)))
                phi_5 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                phi_5[0] = T.Cast("float32", T.if_then_else(first_key[0] + phi_row[0] < seq_kv_size and chunk_5[0] * 8 + 5 < 16, phi_k[phi_at[0] + T.Cast("int64", chunk_5[0] * 8 + 5) * phi_k_stride_3], T.float16(0.0)))
                T.cuda.func_call("attngen_pack_half", phi_words[2], phi_4[0], phi_5[0], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                phi_6 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                phi_6[0] = T.Cast("float32", T.if_then_else(first_key[0] + phi_row[0] < seq_kv_size and chunk_5[0] * 8 + 6 < 16, phi_k[phi_at[0] + T.Cast("int64", chunk_5[0] * 8 + 6) * phi_k_stride_3], T.float16(0.0)))
                phi_7 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                phi_7[0] = T.Cast("float32", T.if_then_else(first_key[0] + phi_row[0] < seq_kv_size and chunk_5[0] * 8 + 7 < 16, phi_k[phi_at[0] + T.Cast("int64", chunk_5[0] * 8 + 7) * phi_k_stride_3], T.float16(0.0)))
                T.cuda.func_call("attngen_pack_half", phi_words[3], phi_6[0], phi_7[0], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                T.ptx.st(shared_base[0] + T.uint32(20480) + T.uint32(4096) + T.Cast("uint32", (phi_row[0] * 2 + (chunk_5[0] ^ phi_row[0] >> 2 & 1)) * 16), phi_words[0], phi_words[1], phi_words[2], phi_words[3], "", "", "shared", "", "", "", "v4", "b32", "")
        T.cuda.cta_sync()
        queries = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        queries[0] = shared_base[0] + T.Cast("uint32", warp_row[0]) * T.uint32(128)
        factors = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        factors[0] = shared_base[0] + T.uint32(16384) + T.Cast("uint32", warp_row[0]) * T.uint32(32)
        T.ptx.ldmatrix(q_kept[0], q_kept[1], q_kept[2], q_kept[3], queries[0] + T.Cast("uint32", lane_offset[0]), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
        T.ptx.ldmatrix(q_kept[4], q_kept[5], q_kept[6], q_kept[7], queries[0] + T.Cast("uint32", lane_offset[0]) + T.uint32(2048), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
        T.ptx.ldmatrix(q_kept[8], q_kept[9], q_kept[10], q_kept[11], queries[0] + T.Cast("uint32", lane_offset_1[0]), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
        T.ptx.ldmatrix(q_kept[12], q_kept[13], q_kept[14], q_kept[15], queries[0] + T.Cast("uint32", lane_offset_1[0]) + T.uint32(2048), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
        T.ptx.ldmatrix(q_kept[16], q_kept[17], q_kept[18], q_kept[19], queries[0] + T.Cast("uint32", lane_offset_2[0]), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
        T.ptx.ldmatrix(q_kept[20], q_kept[21], q_kept[22], q_kept[23], queries[0] + T.Cast("uint32", lane_offset_2[0]) + T.uint32(2048), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
        T.ptx.ldmatrix(q_kept[24], q_kept[25], q_kept[26], q_kept[27], queries[0] + T.Cast("uint32", lane_offset_3[0]), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
        T.ptx.ldmatrix(q_kept[28], q_kept[29], q_kept[30], q_kept[31], queries[0] + T.Cast("uint32", lane_offset_3[0]) + T.uint32(2048), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
        while entry_0[0] >= 0:
            chunk_5 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            chunk_5[0] = v_2 & 7
            row_5 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            row_5[0] = T.Div(v_2, 8)
            element_4 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            element_4[0] = T.cuda.func_call("attngen_opaque", k_start[0] + T.Cast("int64", row_5[0]) * k_stride_2 + T.Cast("int64", chunk_5[0] * 8), source_code="__forceinline__ __device__ int64_t attngen_opaque(int64_t x) { uint64_t y; asm(\"mov.b64 %0, %1;\" : \"=l\"(y) : \"l\"((uint64_t)x)); return y; }\n", return_type="int64")
            if T.bool(True):
                T.ptx.st(shared_base[0] + T.uint32(20480) + T.Cast("uint32", (row_5[0] * 8 + (chunk_5[0] ^ row_5[0] & 7)) * 16), fetched[0], fetched[1], fetched[2], fetched[3], "", "", "shared", "", "", "", "v4", "b32", "")
            if T.bool(True):
                T.ptx.st(shared_base[0] + T.uint32(20480) + T.Cast("uint32", ((row_5[0] + 16) * 8 + (chunk_5[0] ^ row_5[0] + 16 & 7)) * 16), fetched[4], fetched[5], fetched[6], fetched[7], "", "", "shared", "", "", "", "v4", "b32", "")
            T.cuda.cta_sync()
            first_key_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            first_key_1[0] = (entry_0[0] >> 1) * 32
            if entry_0[0] >= 0:
                if first_key_1[0] + 32 <= seq_kv_size:
                    chunk_6 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    chunk_6[0] = v_2 & 7
                    row_6 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    row_6[0] = T.Div(v_2, 8)
                    element_5 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    element_5[0] = T.cuda.func_call("attngen_opaque", v_start[0] + T.Cast("int64", first_key_1[0] + row_6[0]) * v_stride_2 + T.Cast("int64", chunk_6[0] * 8), source_code="__forceinline__ __device__ int64_t attngen_opaque(int64_t x) { uint64_t y; asm(\"mov.b64 %0, %1;\" : \"=l\"(y) : \"l\"((uint64_t)x)); return y; }\n", return_type="int64")
                    if T.bool(True):
                        T.ptx.ld(fetched[0], fetched[1], fetched[2], fetched[3], T.address_of(v[element_5[0]]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                    if T.bool(True):
                        T.ptx.ld(fetched[4], fetched[5], fetched[6], fetched[7], T.address_of(v[element_5[0] + v_stride_2 * T.int64(16)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                else:
                    chunk_6 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    chunk_6[0] = v_2 & 7
                    row_6 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    row_6[0] = T.Div(v_2, 8)
                    element_5 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    element_5[0] = T.cuda.func_call("attngen_opaque", v_start[0] + T.Cast("int64", first_key_1[0] + row_6[0]) * v_stride_2 + T.Cast("int64", chunk_6[0] * 8), source_code="__forceinline__ __device__ int64_t attngen_opaque(int64_t x) { uint64_t y; asm(\"mov.b64 %0, %1;\" : \"=l\"(y) : \"l\"((uint64_t)x)); return y; }\n", return_type="int64")
                    if T.bool(True):
                        fetched[0] = T.uint32(0)
                        fetched[1] = T.uint32(0)
                        fetched[2] = T.uint32(0)
                        fetched[3] = T.uint32(0)
                        if first_key_1[0] + row_6[0] < seq_kv_size:
                            T.ptx.ld(fetched[0], fetched[1], fetched[2], fetched[3], T.address_of(v[element_5[0]]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                    if T.bool(True):
                        fetched[4] = T.uint32(0)
                        fetched[5] = T.uint32(0)
                        fetched[6] = T.uint32(0)
                        fetched[7] = T.uint32(0)
                        if first_key_1[0] + (row_6[0] + 16) < seq_kv_size:
                            T.ptx.ld(fetched[4], fetched[5], fetched[6], fetched[7], T.address_of(v[element_5[0] + v_stride_2 * T.int64(16)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
            with T.attr({"attngen.block": "s_gemm"}):
                for i in T.unroll(32):
                    scores[i] = T.float32(0.0)
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], shared_base[0] + T.uint32(20480) + T.Cast("uint32", lane_offset_4[0]), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.mma(scores[0], scores[1], scores[2], scores[3], q_kept[0], q_kept[1], b_operand[0], scores[0], scores[1], scores[2], scores[3], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[0], scores[1], scores[2], scores[3], q_kept[2], q_kept[3], b_operand[1], scores[0], scores[1], scores[2], scores[3], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[16], scores[17], scores[18], scores[19], q_kept[4], q_kept[5], b_operand[0], scores[16], scores[17], scores[18], scores[19], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[16], scores[17], scores[18], scores[19], q_kept[6], q_kept[7], b_operand[1], scores[16], scores[17], scores[18], scores[19], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[4], scores[5], scores[6], scores[7], q_kept[0], q_kept[1], b_operand[2], scores[4], scores[5], scores[6], scores[7], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[4], scores[5], scores[6], scores[7], q_kept[2], q_kept[3], b_operand[3], scores[4], scores[5], scores[6], scores[7], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[20], scores[21], scores[22], scores[23], q_kept[4], q_kept[5], b_operand[2], scores[20], scores[21], scores[22], scores[23], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[20], scores[21], scores[22], scores[23], q_kept[6], q_kept[7], b_operand[3], scores[20], scores[21], scores[22], scores[23], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], shared_base[0] + T.uint32(20480) + T.Cast("uint32", lane_offset_4[0]) + T.uint32(2048), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.mma(scores[8], scores[9], scores[10], scores[11], q_kept[0], q_kept[1], b_operand[0], scores[8], scores[9], scores[10], scores[11], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[8], scores[9], scores[10], scores[11], q_kept[2], q_kept[3], b_operand[1], scores[8], scores[9], scores[10], scores[11], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[24], scores[25], scores[26], scores[27], q_kept[4], q_kept[5], b_operand[0], scores[24], scores[25], scores[26], scores[27], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[24], scores[25], scores[26], scores[27], q_kept[6], q_kept[7], b_operand[1], scores[24], scores[25], scores[26], scores[27], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[12], scores[13], scores[14], scores[15], q_kept[0], q_kept[1], b_operand[2], scores[12], scores[13], scores[14], scores[15], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[12], scores[13], scores[14], scores[15], q_kept[2], q_kept[3], b_operand[3], scores[12], scores[13], scores[14], scores[15], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[28], scores[29], scores[30], scores[31], q_kept[4], q_kept[5], b_operand[2], scores[28], scores[29], scores[30], scores[31], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[28], scores[29], scores[30], scores[31], q_kept[6], q_kept[7], b_operand[3], scores[28], scores[29], scores[30], scores[31], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], shared_base[0] + T.uint32(20480) + T.Cast("uint32", lane_offset_5[0]), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.mma(scores[0], scores[1], scores[2], scores[3], q_kept[8], q_kept[9], b_operand[0], scores[0], scores[1], scores[2], scores[3], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[0], scores[1], scores[2], scores[3], q_kept[10], q_kept[11], b_operand[1], scores[0], scores[1], scores[2], scores[3], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[16], scores[17], scores[18], scores[19], q_kept[12], q_kept[13], b_operand[0], scores[16], scores[17], scores[18], scores[19], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[16], scores[17], scores[18], scores[19], q_kept[14], q_kept[15], b_operand[1], scores[16], scores[17], scores[18], scores[19], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[4], scores[5], scores[6], scores[7], q_kept[8], q_kept[9], b_operand[2], scores[4], scores[5], scores[6], scores[7], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[4], scores[5], scores[6], scores[7], q_kept[10], q_kept[11], b_operand[3], scores[4], scores[5], scores[6], scores[7], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[20], scores[21], scores[22], scores[23], q_kept[12], q_kept[13], b_operand[2], scores[20], scores[21], scores[22], scores[23], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[20], scores[21], scores[22], scores[23], q_kept[14], q_kept[15], b_operand[3], scores[20], scores[21], scores[22], scores[23], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], shared_base[0] + T.uint32(20480) + T.Cast("uint32", lane_offset_5[0]) + T.uint32(2048), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.mma(scores[8], scores[9], scores[10], scores[11], q_kept[8], q_kept[9], b_operand[0], scores[8], scores[9], scores[10], scores[11], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[8], scores[9], scores[10], scores[11], q_kept[10], q_kept[11], b_operand[1], scores[8], scores[9], scores[10], scores[11], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[24], scores[25], scores[26], scores[27], q_kept[12], q_kept[13], b_operand[0], scores[24], scores[25], scores[26], scores[27], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[24], scores[25], scores[26], scores[27], q_kept[14], q_kept[15], b_operand[1], scores[24], scores[25], scores[26], scores[27], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[12], scores[13], scores[14], scores[15], q_kept[8], q_kept[9], b_operand[2], scores[12], scores[13], scores[14], scores[15], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[12], scores[13], scores[14], scores[15], q_kept[10], q_kept[11], b_operand[3], scores[12], scores[13], scores[14], scores[15], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[28], scores[29], scores[30], scores[31], q_kept[12], q_kept[13], b_operand[2], scores[28], scores[29], scores[30], scores[31], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[28], scores[29], scores[30], scores[31], q_kept[14], q_kept[15], b_operand[3], scores[28], scores[29], scores[30], scores[31], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], shared_base[0] + T.uint32(20480) + T.Cast("uint32", lane_offset_6[0]), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.mma(scores[0], scores[1], scores[2], scores[3], q_kept[16], q_kept[17], b_operand[0], scores[0], scores[1], scores[2], scores[3], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[0], scores[1], scores[2], scores[3], q_kept[18], q_kept[19], b_operand[1], scores[0], scores[1], scores[2], scores[3], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[16], scores[17], scores[18], scores[19], q_kept[20], q_kept[21], b_operand[0], scores[16], scores[17], scores[18], scores[19], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[16], scores[17], scores[18], scores[19], q_kept[22], q_kept[23], b_operand[1], scores[16], scores[17], scores[18], scores[19], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[4], scores[5], scores[6], scores[7], q_kept[16], q_kept[17], b_operand[2], scores[4], scores[5], scores[6], scores[7], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[4], scores[5], scores[6], scores[7], q_kept[18], q_kept[19], b_operand[3], scores[4], scores[5], scores[6], scores[7], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[20], scores[21], scores[22], scores[23], q_kept[20], q_kept[21], b_operand[2], scores[20], scores[21], scores[22], scores[23], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[20], scores[21], scores[22], scores[23], q_kept[22], q_kept[23], b_operand[3], scores[20], scores[21], scores[22], scores[23], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], shared_base[0] + T.uint32(20480) + T.Cast("uint32", lane_offset_6[0]) + T.uint32(2048), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.mma(scores[8], scores[9], scores[10], scores[11], q_kept[16], q_kept[17], b_operand[0], scores[8], scores[9], scores[10], scores[11], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[8], scores[9], scores[10], scores[11], q_kept[18], q_kept[19], b_operand[1], scores[8], scores[9], scores[10], scores[11], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[24], scores[25], scores[26], scores[27], q_kept[20], q_kept[21], b_operand[0], scores[24], scores[25], scores[26], scores[27], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[24], scores[25], scores[26], scores[27], q_kept[22], q_kept[23], b_operand[1], scores[24], scores[25], scores[26], scores[27], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[12], scores[13], scores[14], scores[15], q_kept[16], q_kept[17], b_operand[2], scores[12], scores[13], scores[14], scores[15], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[12], scores[13], scores[14], scores[15], q_kept[18], q_kept[19], b_operand[3], scores[12], scores[13], scores[14], scores[15], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[28], scores[29], scores[30], scores[31], q_kept[20], q_kept[21], b_operand[2], scores[28], scores[29], scores[30], scores[31], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[28], scores[29], scores[30], scores[31], q_kept[22], q_kept[23], b_operand[3], scores[28], scores[29], scores[30], scores[31], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], shared_base[0] + T.uint32(20480) + T.Cast("uint32", lane_offset_7[0]), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.mma(scores[0], scores[1], scores[2], scores[3], q_kept[24], q_kept[25], b_operand[0], scores[0], scores[1], scores[2], scores[3], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[0], scores[1], scores[2], scores[3], q_kept[26], q_kept[27], b_operand[1], scores[0], scores[1], scores[2], scores[3], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[16], scores[17], scores[18], scores[19], q_kept[28], q_kept[29], b_operand[0], scores[16], scores[17], scores[18], scores[19], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[16], scores[17], scores[18], scores[19], q_kept[30], q_kept[31], b_operand[1], scores[16], scores[17], scores[18], scores[19], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[4], scores[5], scores[6], scores[7], q_kept[24], q_kept[25], b_operand[2], scores[4], scores[5], scores[6], scores[7], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[4], scores[5], scores[6], scores[7], q_kept[26], q_kept[27], b_operand[3], scores[4], scores[5], scores[6], scores[7], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[20], scores[21], scores[22], scores[23], q_kept[28], q_kept[29], b_operand[2], scores[20], scores[21], scores[22], scores[23], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[20], scores[21], scores[22], scores[23], q_kept[30], q_kept[31], b_operand[3], scores[20], scores[21], scores[22], scores[23], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], shared_base[0] + T.uint32(20480) + T.Cast("uint32", lane_offset_7[0]) + T.uint32(2048), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.mma(scores[8], scores[9], scores[10], scores[11], q_kept[24], q_kept[25], b_operand[0], scores[8], scores[9], scores[10], scores[11], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[8], scores[9], scores[10], scores[11], q_kept[26], q_kept[27], b_operand[1], scores[8], scores[9], scores[10], scores[11], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[24], scores[25], scores[26], scores[27], q_kept[28], q_kept[29], b_operand[0], scores[24], scores[25], scores[26], scores[27], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[24], scores[25], scores[26], scores[27], q_kept[30], q_kept[31], b_operand[1], scores[24], scores[25], scores[26], scores[27], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[12], scores[13], scores[14], scores[15], q_kept[24], q_kept[25], b_operand[2], scores[12], scores[13], scores[14], scores[15], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[12], scores[13], scores[14], scores[15], q_kept[26], q_kept[27], b_operand[3], scores[12], scores[13], scores[14], scores[15], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[28], scores[29], scores[30], scores[31], q_kept[28], q_kept[29], b_operand[2], scores[28], scores[29], scores[30], scores[31], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[28], scores[29], scores[30], scores[31], q_kept[30], q_kept[31], b_operand[3], scores[28], scores[29], scores[30], scores[31], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                for j in T.unroll(4):
                    if T.bool(True):
                        scores[4 * j] = scores[4 * j] * scale_value
                        scores[4 * j + 1] = scores[4 * j + 1] * scale_value
                        scores[4 * j + 2] = scores[4 * j + 2] * scale_value
                        scores[4 * j + 3] = scores[4 * j + 3] * scale_value
                        scores[4 * j + 16] = scores[4 * j + 16] * scale_value
                        scores[4 * j + 17] = scores[4 * j + 17] * scale_value
                        scores[4 * j + 18] = scores[4 * j + 18] * scale_value
                        scores[4 * j + 19] = scores[4 * j + 19] * scale_value
                T.ptx.ldmatrix(a_operand[0], a_operand[1], a_operand[2], a_operand[3], factors[0] + T.Cast("uint32", lane_offset_8[0]), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.ldmatrix(a_operand[4], a_operand[5], a_operand[6], a_operand[7], factors[0] + T.Cast("uint32", lane_offset_8[0]) + T.uint32(512), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], shared_base[0] + T.uint32(20480) + T.uint32(4096) + T.Cast("uint32", lane_offset_9[0]), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.mma(scores[0], scores[1], scores[2], scores[3], a_operand[0], a_operand[1], b_operand[0], scores[0], scores[1], scores[2], scores[3], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[0], scores[1], scores[2], scores[3], a_operand[2], a_operand[3], b_operand[1], scores[0], scores[1], scores[2], scores[3], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[16], scores[17], scores[18], scores[19], a_operand[4], a_operand[5], b_operand[0], scores[16], scores[17], scores[18], scores[19], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[16], scores[17], scores[18], scores[19], a_operand[6], a_operand[7], b_operand[1], scores[16], scores[17], scores[18], scores[19], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[4], scores[5], scores[6], scores[7], a_operand[0], a_operand[1], b_operand[2], scores[4], scores[5], scores[6], scores[7], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[4], scores[5], scores[6], scores[7], a_operand[2], a_operand[3], b_operand[3], scores[4], scores[5], scores[6], scores[7], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[20], scores[21], scores[22], scores[23], a_operand[4], a_operand[5], b_operand[2], scores[20], scores[21], scores[22], scores[23], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[20], scores[21], scores[22], scores[23], a_operand[6], a_operand[7], b_operand[3], scores[20], scores[21], scores[22], scores[23], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], shared_base[0] + T.uint32(20480) + T.uint32(4096) + T.Cast("uint32", lane_offset_9[0]) + T.uint32(512), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.mma(scores[8], scores[9], scores[10], scores[11], a_operand[0], a_operand[1], b_operand[0], scores[8], scores[9], scores[10], scores[11], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[8], scores[9], scores[10], scores[11], a_operand[2], a_operand[3], b_operand[1], scores[8], scores[9], scores[10], scores[11], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[24], scores[25], scores[26], scores[27], a_operand[4], a_operand[5], b_operand[0], scores[24], scores[25], scores[26], scores[27], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[24], scores[25], scores[26], scores[27], a_operand[6], a_operand[7], b_operand[1], scores[24], scores[25], scores[26], scores[27], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[12], scores[13], scores[14], scores[15], a_operand[0], a_operand[1], b_operand[2], scores[12], scores[13], scores[14], scores[15], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[12], scores[13], scores[14], scores[15], a_operand[2], a_operand[3], b_operand[3], scores[12], scores[13], scores[14], scores[15], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[28], scores[29], scores[30], scores[31], a_operand[4], a_operand[5], b_operand[2], scores[28], scores[29], scores[30], scores[31], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[28], scores[29], scores[30], scores[31], a_operand[6], a_operand[7], b_operand[3], scores[28], scores[29], scores[30], scores[31], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
            k_first = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            k_first[0] = (entry_0[0] >> 1) * 32
            with T.attr({"attngen.block": "s_mod"}):
                if entry_0[0] & 1 != 0:
                    first_key_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    first_key_2[0] = k_first[0] + first_column[0]
                    for j in T.unroll(4):
                        if T.bool(True):
                            q_pos = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            q_pos[0] = first_query[0] + warp_row[0] + (lane[0] >> 2)
                            k_pos = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            k_pos[0] = first_key_2[0] + j * 8
                            i = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            i[0] = q_pos[0] // 128
                            i_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            i_1[0] = k_pos[0] // 128
                            i_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            i_2[0] = T.Cast("int32", block_state[T.Cast("int64", T.max(T.min(b[0], b_size - 1), 0)) * block_state_stride_0 + T.Cast("int64", T.max(T.min(h[0], hq_size - 1), 0)) * block_state_stride_1 + T.Cast("int64", T.max(T.min(i[0], T.Div(seq_q_size + 128 - 1, 128) - 1), 0)) * block_state_stride_2 + T.Cast("int64", T.max(T.min(i_1[0], T.Div(seq_kv_size + 128 - 1, 128) - 1), 0)) * block_state_stride_3])
                            scores[4 * j] = T.Select(first_key_2[0] + j * 8 < seq_kv_size and i_2[0] > 0, scores[4 * j], T.float32("-inf"))
                            q_pos_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            q_pos_1[0] = first_query[0] + warp_row[0] + (lane[0] >> 2)
                            k_pos_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            k_pos_1[0] = first_key_2[0] + (j * 8 + 1)
                            i_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            i_3[0] = q_pos_1[0] // 128
                            i_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            i_4[0] = k_pos_1[0] // 128
                            i_5 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            i_5[0] = T.Cast("int32", block_state[T.Cast("int64", T.max(T.min(b[0], b_size - 1), 0)) * block_state_stride_0 + T.Cast("int64", T.max(T.min(h[0], hq_size - 1), 0)) * block_state_stride_1 + T.Cast("int64", T.max(T.min(i_3[0], T.Div(seq_q_size + 128 - 1, 128) - 1), 0)) * block_state_stride_2 + T.Cast("int64", T.max(T.min(i_4[0], T.Div(seq_kv_size + 128 - 1, 128) - 1), 0)) * block_state_stride_3])
                            scores[4 * j + 1] = T.Select(first_key_2[0] + (j * 8 + 1) < seq_kv_size and i_5[0] > 0, scores[4 * j + 1], T.float32("-inf"))
                            q_pos_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            q_pos_2[0] = first_query[0] + warp_row[0] + (lane[0] >> 2) + 8
                            k_pos_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            k_pos_2[0] = first_key_2[0] + j * 8
                            i_6 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            i_6[0] = q_pos_2[0] // 128
                            i_7 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            i_7[0] = k_pos_2[0] // 128
                            i_8 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            i_8[0] = T.Cast("int32", block_state[T.Cast("int64", T.max(T.min(b[0], b_size - 1), 0)) * block_state_stride_0 + T.Cast("int64", T.max(T.min(h[0], hq_size - 1), 0)) * block_state_stride_1 + T.Cast("int64", T.max(T.min(i_6[0], T.Div(seq_q_size + 128 - 1, 128) - 1), 0)) * block_state_stride_2 + T.Cast("int64", T.max(T.min(i_7[0], T.Div(seq_kv_size + 128 - 1, 128) - 1), 0)) * block_state_stride_3])
                            scores[4 * j + 2] = T.Select(first_key_2[0] + j * 8 < seq_kv_size and i_8[0] > 0, scores[4 * j + 2], T.float32("-inf"))
                            q_pos_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            q_pos_3[0] = first_query[0] + warp_row[0] + (lane[0] >> 2) + 8
                            k_pos_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            k_pos_3[0] = first_key_2[0] + (j * 8 + 1)
                            i_9 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            i_9[0] = q_pos_3[0] // 128
                            i_10 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            i_10[0] = k_pos_3[0] // 128
                            i_11 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            i_11[0] = T.Cast("int32", block_state[T.Cast("int64", T.max(T.min(b[0], b_size - 1), 0)) * block_state_stride_0 + T.Cast("int64", T.max(T.min(h[0], hq_size - 1), 0)) * block_state_stride_1 + T.Cast("int64", T.max(T.min(i_9[0], T.Div(seq_q_size + 128 - 1, 128) - 1), 0)) * block_state_stride_2 + T.Cast("int64", T.max(T.min(i_10[0], T.Div(seq_kv_size + 128 - 1, 128) - 1), 0)) * block_state_stride_3])
                            scores[4 * j + 3] = T.Select(first_key_2[0] + (j * 8 + 1) < seq_kv_size and i_11[0] > 0, scores[4 * j + 3], T.float32("-inf"))
                            q_pos_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            q_pos_4[0] = first_query[0] + warp_row[0] + (lane[0] >> 2) + 16
                            k_pos_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            k_pos_4[0] = first_key_2[0] + j * 8
                            i_12 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            i_12[0] = q_pos_4[0] // 128
                            i_13 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            i_13[0] = k_pos_4[0] // 128
                            i_14 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            i_14[0] = T.Cast("int32", block_state[T.Cast("int64", T.max(T.min(b[0], b_size - 1), 0)) * block_state_stride_0 + T.Cast("int64", T.max(T.min(h[0], hq_size - 1), 0)) * block_state_stride_1 + T.Cast("int64", T.max(T.min(i_12[0], T.Div(seq_q_size + 128 - 1, 128) - 1), 0)) * block_state_stride_2 + T.Cast("int64", T.max(T.min(i_13[0], T.Div(seq_kv_size + 128 - 1, 128) - 1), 0)) * block_state_stride_3])
                            scores[4 * j + 16] = T.Select(first_key_2[0] + j * 8 < seq_kv_size and i_14[0] > 0, scores[4 * j + 16], T.float32("-inf"))
                            q_pos_5 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            q_pos_5[0] = first_query[0] + warp_row[0] + (lane[0] >> 2) + 16
                            k_pos_5 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            k_pos_5[0] = first_key_2[0] + (j * 8 + 1)
                            i_15 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            i_15[0] = q_pos_5[0] // 128
                            i_16 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            i_16[0] = k_pos_5[0] // 128
                            i_17 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            i_17[0] = T.Cast("int32", block_state[T.Cast("int64", T.max(T.min(b[0], b_size - 1), 0)) * block_state_stride_0 + T.Cast("int64", T.max(T.min(h[0], hq_size - 1), 0)) * block_state_stride_1 + T.Cast("int64", T.max(T.min(i_15[0], T.Div(seq_q_size + 128 - 1, 128) - 1), 0)) * block_state_stride_2 + T.Cast("int64", T.max(T.min(i_16[0], T.Div(seq_kv_size + 128 - 1, 128) - 1), 0)) * block_state_stride_3])
                            scores[4 * j + 17] = T.Select(first_key_2[0] + (j * 8 + 1) < seq_kv_size and i_17[0] > 0, scores[4 * j + 17], T.float32("-inf"))
                            q_pos_6 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            q_pos_6[0] = first_query[0] + warp_row[0] + (lane[0] >> 2) + 24
                            k_pos_6 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            k_pos_6[0] = first_key_2[0] + j * 8
                            i_18 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            i_18[0] = q_pos_6[0] // 128
                            i_19 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            i_19[0] = k_pos_6[0] // 128
                            i_20 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            i_20[0] = T.Cast("int32", block_state[T.Cast("int64", T.max(T.min(b[0], b_size - 1), 0)) * block_state_stride_0 + T.Cast("int64", T.max(T.min(h[0], hq_size - 1), 0)) * block_state_stride_1 + T.Cast("int64", T.max(T.min(i_18[0], T.Div(seq_q_size + 128 - 1, 128) - 1), 0)) * block_state_stride_2 + T.Cast("int64", T.max(T.min(i_19[0], T.Div(seq_kv_size + 128 - 1, 128) - 1), 0)) * block_state_stride_3])
                            scores[4 * j + 18] = T.Select(first_key_2[0] + j * 8 < seq_kv_size and i_20[0] > 0, scores[4 * j + 18], T.float32("-inf"))
                            q_pos_7 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            q_pos_7[0] = first_query[0] + warp_row[0] + (lane[0] >> 2) + 24
                            k_pos_7 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            k_pos_7[0] = first_key_2[0] + (j * 8 + 1)
                            i_21 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            i_21[0] = q_pos_7[0] // 128
                            i_22 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            i_22[0] = k_pos_7[0] // 128
                            i_23 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            i_23[0] = T.Cast("int32", block_state[T.Cast("int64", T.max(T.min(b[0], b_size - 1), 0)) * block_state_stride_0 + T.Cast("int64", T.max(T.min(h[0], hq_size - 1), 0)) * block_state_stride_1 + T.Cast("int64", T.max(T.min(i_21[0], T.Div(seq_q_size + 128 - 1, 128) - 1), 0)) * block_state_stride_2 + T.Cast("int64", T.max(T.min(i_22[0], T.Div(seq_kv_size + 128 - 1, 128) - 1), 0)) * block_state_stride_3])
                            scores[4 * j + 19] = T.Select(first_key_2[0] + (j * 8 + 1) < seq_kv_size and i_23[0] > 0, scores[4 * j + 19], T.float32("-inf"))
            with T.attr({"attngen.block": "softmax"}):
                best = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                offset = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                best[0] = row_max[0]
                best[1] = row_max[1]
                best[2] = row_max[2]
                best[3] = row_max[3]
                for j in T.unroll(4):
                    if T.bool(True):
                        best[0] = T.max(best[0], scores[4 * j])
                        best[0] = T.max(best[0], scores[4 * j + 1])
                        best[1] = T.max(best[1], scores[4 * j + 2])
                        best[1] = T.max(best[1], scores[4 * j + 3])
                        best[2] = T.max(best[2], scores[4 * j + 16])
                        best[2] = T.max(best[2], scores[4 * j + 17])
                        best[3] = T.max(best[3], scores[4 * j + 18])
                        best[3] = T.max(best[3], scores[4 * j + 19])
                best[0] = T.max(best[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), best[0], 1, 32))
                best[1] = T.max(best[1], T.cuda.__shfl_xor_sync(T.uint32(4294967295), best[1], 1, 32))
                best[2] = T.max(best[2], T.cuda.__shfl_xor_sync(T.uint32(4294967295), best[2], 1, 32))
                best[3] = T.max(best[3], T.cuda.__shfl_xor_sync(T.uint32(4294967295), best[3], 1, 32))
                best[0] = T.max(best[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), best[0], 2, 32))
                best[1] = T.max(best[1], T.cuda.__shfl_xor_sync(T.uint32(4294967295), best[1], 2, 32))
                best[2] = T.max(best[2], T.cuda.__shfl_xor_sync(T.uint32(4294967295), best[2], 2, 32))
                best[3] = T.max(best[3], T.cuda.__shfl_xor_sync(T.uint32(4294967295), best[3], 2, 32))
                offset[0] = T.Select(best[0] <= T.float32(-1000000000000000019884624838656.0), T.float32(0.0), best[0] * factor[0])
                shrink[0] = T.cuda.func_call("attngen_ex2", row_max[0] * factor[0] - offset[0], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_max[0] = best[0]
                offset[1] = T.Select(best[1] <= T.float32(-1000000000000000019884624838656.0), T.float32(0.0), best[1] * factor[0])
                shrink[1] = T.cuda.func_call("attngen_ex2", row_max[1] * factor[0] - offset[1], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_max[1] = best[1]
                offset[2] = T.Select(best[2] <= T.float32(-1000000000000000019884624838656.0), T.float32(0.0), best[2] * factor[0])
                shrink[2] = T.cuda.func_call("attngen_ex2", row_max[2] * factor[0] - offset[2], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_max[2] = best[2]
                offset[3] = T.Select(best[3] <= T.float32(-1000000000000000019884624838656.0), T.float32(0.0), best[3] * factor[0])
                shrink[3] = T.cuda.func_call("attngen_ex2", row_max[3] * factor[0] - offset[3], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_max[3] = best[3]
                partial_sum = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                partial_sum[0] = T.float32(0.0)
                partial_sum[1] = T.float32(0.0)
                partial_sum[2] = T.float32(0.0)
                partial_sum[3] = T.float32(0.0)
                partial_sum[4] = T.float32(0.0)
                partial_sum[5] = T.float32(0.0)
                partial_sum[6] = T.float32(0.0)
                partial_sum[7] = T.float32(0.0)
                for j in T.unroll(4):
                    p = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    p[0] = T.cuda.func_call("attngen_ex2", scores[4 * j] * factor[0] - offset[0], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                    scores[4 * j] = p[0]
                    partial_sum[0] = partial_sum[0] + p[0]
                    p_1 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    p_1[0] = T.cuda.func_call("attngen_ex2", scores[4 * j + 1] * factor[0] - offset[0], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                    scores[4 * j + 1] = p_1[0]
                    partial_sum[1] = partial_sum[1] + p_1[0]
                    p_2 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    p_2[0] = T.cuda.func_call("attngen_ex2", scores[4 * j + 2] * factor[0] - offset[1], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                    scores[4 * j + 2] = p_2[0]
                    partial_sum[2] = partial_sum[2] + p_2[0]
                    p_3 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    p_3[0] = T.cuda.func_call("attngen_ex2", scores[4 * j + 3] * factor[0] - offset[1], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                    scores[4 * j + 3] = p_3[0]
                    partial_sum[3] = partial_sum[3] + p_3[0]
                    p_4 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    p_4[0] = T.cuda.func_call("attngen_ex2", scores[4 * j + 16] * factor[0] - offset[2], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                    scores[4 * j + 16] = p_4[0]
                    partial_sum[4] = partial_sum[4] + p_4[0]
                    p_5 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    p_5[0] = T.cuda.func_call("attngen_ex2", scores[4 * j + 17] * factor[0] - offset[2], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                    scores[4 * j + 17] = p_5[0]
                    partial_sum[5] = partial_sum[5] + p_5[0]
                    p_6 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    p_6[0] = T.cuda.func_call("attngen_ex2", scores[4 * j + 18] * factor[0] - offset[3], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                    scores[4 * j + 18] = p_6[0]
                    partial_sum[6] = partial_sum[6] + p_6[0]
                    p_7 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    p_7[0] = T.cuda.func_call("attngen_ex2", scores[4 * j + 19] * factor[0] - offset[3], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                    scores[4 * j + 19] = p_7[0]
                    partial_sum[7] = partial_sum[7] + p_7[0]
                row_sum[0] = row_sum[0] * shrink[0] + (partial_sum[0] + partial_sum[1])
                row_sum[1] = row_sum[1] * shrink[1] + (partial_sum[2] + partial_sum[3])
                row_sum[2] = row_sum[2] * shrink[2] + (partial_sum[4] + partial_sum[5])
                row_sum[3] = row_sum[3] * shrink[3] + (partial_sum[6] + partial_sum[7])
            for i in T.unroll(16):
                T.cuda.func_call("attngen_pack_half", weights[i], scores[2 * i], scores[2 * i + 1], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
            for j in T.unroll(8):
                out_acc[4 * j] = out_acc[4 * j] * shrink[0]
                out_acc[4 * j + 1] = out_acc[4 * j + 1] * shrink[0]
                out_acc[4 * j + 2] = out_acc[4 * j + 2] * shrink[1]
                out_acc[4 * j + 3] = out_acc[4 * j + 3] * shrink[1]
                out_acc[4 * j + 32] = out_acc[4 * j + 32] * shrink[2]
                out_acc[4 * j + 33] = out_acc[4 * j + 33] * shrink[2]
                out_acc[4 * j + 34] = out_acc[4 * j + 34] * shrink[3]
                out_acc[4 * j + 35] = out_acc[4 * j + 35] * shrink[3]
            chunk_6 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            chunk_6[0] = v_2 & 7
            row_6 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            row_6[0] = T.Div(v_2, 8)
            element_5 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            element_5[0] = T.cuda.func_call("attngen_opaque", v_start[0] + T.Cast("int64", row_6[0]) * v_stride_2 + T.Cast("int64", chunk_6[0] * 8), source_code="__forceinline__ __device__ int64_t attngen_opaque(int64_t x) { uint64_t y; asm(\"mov.b64 %0, %1;\" : \"=l\"(y) : \"l\"((uint64_t)x)); return y; }\n", return_type="int64")
            if T.bool(True):
                T.ptx.st(shared_base[0] + T.uint32(25600) + T.Cast("uint32", (row_6[0] * 8 + (chunk_6[0] ^ row_6[0] & 7)) * 16), fetched[0], fetched[1], fetched[2], fetched[3], "", "", "shared", "", "", "", "v4", "b32", "")
            if T.bool(True):
                T.ptx.st(shared_base[0] + T.uint32(25600) + T.Cast("uint32", ((row_6[0] + 16) * 8 + (chunk_6[0] ^ row_6[0] + 16 & 7)) * 16), fetched[4], fetched[5], fetched[6], fetched[7], "", "", "shared", "", "", "", "v4", "b32", "")
            T.cuda.cta_sync()
            first_key_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            first_key_2[0] = (entry_1[0] >> 1) * 32
            if entry_1[0] >= 0:
                if first_key_2[0] + 32 <= seq_kv_size:
                    chunk_7 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    chunk_7[0] = v_2 & 7
                    row_7 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    row_7[0] = T.Div(v_2, 8)
                    element_6 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    element_6[0] = T.cuda.func_call("attngen_opaque", k_start[0] + T.Cast("int64", first_key_2[0] + row_7[0]) * k_stride_2 + T.Cast("int64", chunk_7[0] * 8), source_code="__forceinline__ __device__ int64_t attngen_opaque(int64_t x) { uint64_t y; asm(\"mov.b64 %0, %1;\" : \"=l\"(y) : \"l\"((uint64_t)x)); return y; }\n", return_type="int64")
                    if T.bool(True):
                        T.ptx.ld(fetched[0], fetched[1], fetched[2], fetched[3], T.address_of(k[element_6[0]]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                    if T.bool(True):
                        T.ptx.ld(fetched[4], fetched[5], fetched[6], fetched[7], T.address_of(k[element_6[0] + k_stride_2 * T.int64(16)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                else:
                    chunk_7 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    chunk_7[0] = v_2 & 7
                    row_7 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    row_7[0] = T.Div(v_2, 8)
                    element_6 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    element_6[0] = T.cuda.func_call("attngen_opaque", k_start[0] + T.Cast("int64", first_key_2[0] + row_7[0]) * k_stride_2 + T.Cast("int64", chunk_7[0] * 8), source_code="__forceinline__ __device__ int64_t attngen_opaque(int64_t x) { uint64_t y; asm(\"mov.b64 %0, %1;\" : \"=l\"(y) : \"l\"((uint64_t)x)); return y; }\n", return_type="int64")
                    if T.bool(True):
                        fetched[0] = T.uint32(0)
                        fetched[1] = T.uint32(0)
                        fetched[2] = T.uint32(0)
                        fetched[3] = T.uint32(0)
                        if first_key_2[0] + row_7[0] < seq_kv_size:
                            T.ptx.ld(fetched[0], fetched[1], fetched[2], fetched[3], T.address_of(k[element_6[0]]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                    if T.bool(True):
                        fetched[4] = T.uint32(0)
                        fetched[5] = T.uint32(0)
                        fetched[6] = T.uint32(0)
                        fetched[7] = T.uint32(0)
                        if first_key_2[0] + (row_7[0] + 16) < seq_kv_size:
                            T.ptx.ld(fetched[4], fetched[5], fetched[6], fetched[7], T.address_of(k[element_6[0] + k_stride_2 * T.int64(16)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
            if entry_1[0] >= 0:
                phi_start_1 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                phi_start_1[0] = T.Cast("int64", b[0]) * phi_k_stride_0 + T.Cast("int64", h[0]) * phi_k_stride_1
                chunk_7 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                chunk_7[0] = v_2 & 1
                row_7 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                row_7[0] = T.Div(v_2, 2)
                if T.And(T.bool(True), row_7[0] < 32):
                    phi_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    phi_row[0] = row_7[0]
                    phi_at = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    phi_at[0] = phi_start_1[0] + T.Cast("int64", first_key_2[0] + phi_row[0]) * phi_k_stride_2
                    phi = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    phi[0] = T.Cast("float32", T.if_then_else(first_key_2[0] + phi_row[0] < seq_kv_size and chunk_7[0] * 8 < 16, phi_k[phi_at[0] + T.Cast("int64", chunk_7[0] * 8) * phi_k_stride_3], T.float16(0.0)))
                    phi_1 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    phi_1[0] = T.Cast("float32", T.if_then_else(first_key_2[0] + phi_row[0] < seq_kv_size and chunk_7[0] * 8 + 1 < 16, phi_k[phi_at[0] + T.Cast("int64", chunk_7[0] * 8 + 1) * phi_k_stride_3], T.float16(0.0)))
                    T.cuda.func_call("attngen_pack_half", phi_words[0], phi[0], phi_1[0], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                    phi_2 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    phi_2[0] = T.Cast("float32", T.if_then_else(first_key_2[0] + phi_row[0] < seq_kv_size and chunk_7[0] * 8 + 2 < 16, phi_k[phi_at[0] + T.Cast("int64", chunk_7[0] * 8 + 2) * phi_k_stride_3], T.float16(0.0)))
                    phi_3 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    phi_3[0] = T.Cast("float32", T.if_then_else(first_key_2[0] + phi_row[0] < seq_kv_size and chunk_7[0] * 8 + 3 < 16, phi_k[phi_at[0] + T.Cast("int64", chunk_7[0] * 8 + 3) * phi_k_stride_3], T.float16(0.0)))
                    T.cuda.func_call("attngen_pack_half", phi_words[1], phi_2[0], phi_3[0], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                    phi_4 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    phi_4[0] = T.Cast("float32", T.if_then_else(first_key_2[0] + phi_row[0] < seq_kv_size and chunk_7[0] * 8 + 4 < 16, phi_k[phi_at[0] + T.Cast("int64", chunk_7[0] * 8 + 4) * phi_k_stride_3], T.float16(0.0)))
                    phi_5 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    phi_5[0] = T.Cast("float32", T.if_then_else(first_key_2[0] + phi_row[0] < seq_kv_size and chunk_7[0] * 8 + 5 < 16, phi_k[phi_at[0] + T.Cast("int64", chunk_7[0] * 8 + 5) * phi_k_stride_3], T.float16(0.0)))
                    T.cuda.func_call("attngen_pack_half", phi_words[2], phi_4[0], phi_5[0], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                    phi_6 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    phi_6[0] = T.Cast("float32", T.if_then_else(first_key_2[0] + phi_row[0] < seq_kv_size and chunk_7[0] * 8 + 6 < 16, phi_k[phi_at[0] + T.Cast("int64", chunk_7[0] * 8 + 6) * phi_k_stride_3], T.float16(0.0)))
                    phi_7 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    phi_7[0] = T.Cast("float32", T.if_then_else(first_key_2[0] + phi_row[0] < seq_kv_size and chunk_7[0] * 8 + 7 < 16, phi_k[phi_at[0] + T.Cast("int64", chunk_7[0] * 8 + 7) * phi_k_stride_3], T.float16(0.0)))
                    T.cuda.func_call("attngen_pack_half", phi_words[3], phi_6[0], phi_7[0], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                    T.ptx.st(shared_base[0] + T.uint32(20480) + T.uint32(4096) + T.Cast("uint32", (phi_row[0] * 2 + (chunk_7[0] ^ phi_row[0] >> 2 & 1)) * 16), phi_words[0], phi_words[1], phi_words[2], phi_words[3], "", "", "shared", "", "", "", "v4", "b32", "")
            with T.attr({"attngen.block": "o_gemm"}):
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], shared_base[0] + T.uint32(25600) + T.Cast("uint32", lane_offset[0]), "sync", "aligned", "m8n8", "x4", "trans", "shared", "b16", "")
                T.ptx.mma(out_acc[0], out_acc[1], out_acc[2], out_acc[3], weights[0], weights[1], b_operand[0], out_acc[0], out_acc[1], out_acc[2], out_acc[3], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[0], out_acc[1], out_acc[2], out_acc[3], weights[2], weights[3], b_operand[1], out_acc[0], out_acc[1], out_acc[2], out_acc[3], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[32], out_acc[33], out_acc[34], out_acc[35], weights[8], weights[9], b_operand[0], out_acc[32], out_acc[33], out_acc[34], out_acc[35], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[32], out_acc[33], out_acc[34], out_acc[35], weights[10], weights[11], b_operand[1], out_acc[32], out_acc[33], out_acc[34], out_acc[35], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[4], out_acc[5], out_acc[6], out_acc[7], weights[0], weights[1], b_operand[2], out_acc[4], out_acc[5], out_acc[6], out_acc[7], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[4], out_acc[5], out_acc[6], out_acc[7], weights[2], weights[3], b_operand[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[36], out_acc[37], out_acc[38], out_acc[39], weights[8], weights[9], b_operand[2], out_acc[36], out_acc[37], out_acc[38], out_acc[39], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[36], out_acc[37], out_acc[38], out_acc[39], weights[10], weights[11], b_operand[3], out_acc[36], out_acc[37], out_acc[38], out_acc[39], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], shared_base[0] + T.uint32(25600) + T.Cast("uint32", lane_offset_1[0]), "sync", "aligned", "m8n8", "x4", "trans", "shared", "b16", "")
                T.ptx.mma(out_acc[8], out_acc[9], out_acc[10], out_acc[11], weights[0], weights[1], b_operand[0], out_acc[8], out_acc[9], out_acc[10], out_acc[11], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[8], out_acc[9], out_acc[10], out_acc[11], weights[2], weights[3], b_operand[1], out_acc[8], out_acc[9], out_acc[10], out_acc[11], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[40], out_acc[41], out_acc[42], out_acc[43], weights[8], weights[9], b_operand[0], out_acc[40], out_acc[41], out_acc[42], out_acc[43], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[40], out_acc[41], out_acc[42], out_acc[43], weights[10], weights[11], b_operand[1], out_acc[40], out_acc[41], out_acc[42], out_acc[43], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[12], out_acc[13], out_acc[14], out_acc[15], weights[0], weights[1], b_operand[2], out_acc[12], out_acc[13], out_acc[14], out_acc[15], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[12], out_acc[13], out_acc[14], out_acc[15], weights[2], weights[3], b_operand[3], out_acc[12], out_acc[13], out_acc[14], out_acc[15], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[44], out_acc[45], out_acc[46], out_acc[47], weights[8], weights[9], b_operand[2], out_acc[44], out_acc[45], out_acc[46], out_acc[47], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[44], out_acc[45], out_acc[46], out_acc[47], weights[10], weights[11], b_operand[3], out_acc[44], out_acc[45], out_acc[46], out_acc[47], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], shared_base[0] + T.uint32(25600) + T.Cast("uint32", lane_offset_2[0]), "sync", "aligned", "m8n8", "x4", "trans", "shared", "b16", "")
                T.ptx.mma(out_acc[16], out_acc[17], out_acc[18], out_acc[19], weights[0], weights[1], b_operand[0], out_acc[16], out_acc[17], out_acc[18], out_acc[19], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[16], out_acc[17], out_acc[18], out_acc[19], weights[2], weights[3], b_operand[1], out_acc[16], out_acc[17], out_acc[18], out_acc[19], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[48], out_acc[49], out_acc[50], out_acc[51], weights[8], weights[9], b_operand[0], out_acc[48], out_acc[49], out_acc[50], out_acc[51], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[48], out_acc[49], out_acc[50], out_acc[51], weights[10], weights[11], b_operand[1], out_acc[48], out_acc[49], out_acc[50], out_acc[51], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[20], out_acc[21], out_acc[22], out_acc[23], weights[0], weights[1], b_operand[2], out_acc[20], out_acc[21], out_acc[22], out_acc[23], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[20], out_acc[21], out_acc[22], out_acc[23], weights[2], weights[3], b_operand[3], out_acc[20], out_acc[21], out_acc[22], out_acc[23], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[52], out_acc[53], out_acc[54], out_acc[55], weights[8], weights[9], b_operand[2], out_acc[52], out_acc[53], out_acc[54], out_acc[55], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[52], out_acc[53], out_acc[54], out_acc[55], weights[10], weights[11], b_operand[3], out_acc[52], out_acc[53], out_acc[54], out_acc[55], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], shared_base[0] + T.uint32(25600) + T.Cast("uint32", lane_offset_3[0]), "sync", "aligned", "m8n8", "x4", "trans", "shared", "b16", "")
                T.ptx.mma(out_acc[24], out_acc[25], out_acc[26], out_acc[27], weights[0], weights[1], b_operand[0], out_acc[24], out_acc[25], out_acc[26], out_acc[27], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[24], out_acc[25], out_acc[26], out_acc[27], weights[2], weights[3], b_operand[1], out_acc[24], out_acc[25], out_acc[26], out_acc[27], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[56], out_acc[57], out_acc[58], out_acc[59], weights[8], weights[9], b_operand[0], out_acc[56], out_acc[57], out_acc[58], out_acc[59], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[56], out_acc[57], out_acc[58], out_acc[59], weights[10], weights[11], b_operand[1], out_acc[56], out_acc[57], out_acc[58], out_acc[59], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[28], out_acc[29], out_acc[30], out_acc[31], weights[0], weights[1], b_operand[2], out_acc[28], out_acc[29], out_acc[30], out_acc[31], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[28], out_acc[29], out_acc[30], out_acc[31], weights[2], weights[3], b_operand[3], out_acc[28], out_acc[29], out_acc[30], out_acc[31], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[60], out_acc[61], out_acc[62], out_acc[63], weights[8], weights[9], b_operand[2], out_acc[60], out_acc[61], out_acc[62], out_acc[63], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[60], out_acc[61], out_acc[62], out_acc[63], weights[10], weights[11], b_operand[3], out_acc[60], out_acc[61], out_acc[62], out_acc[63], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], shared_base[0] + T.uint32(25600) + T.Cast("uint32", lane_offset[0]) + T.uint32(2048), "sync", "aligned", "m8n8", "x4", "trans", "shared", "b16", "")
                T.ptx.mma(out_acc[0], out_acc[1], out_acc[2], out_acc[3], weights[4], weights[5], b_operand[0], out_acc[0], out_acc[1], out_acc[2], out_acc[3], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[0], out_acc[1], out_acc[2], out_acc[3], weights[6], weights[7], b_operand[1], out_acc[0], out_acc[1], out_acc[2], out_acc[3], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[32], out_acc[33], out_acc[34], out_acc[35], weights[12], weights[13], b_operand[0], out_acc[32], out_acc[33], out_acc[34], out_acc[35], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[32], out_acc[33], out_acc[34], out_acc[35], weights[14], weights[15], b_operand[1], out_acc[32], out_acc[33], out_acc[34], out_acc[35], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[4], out_acc[5], out_acc[6], out_acc[7], weights[4], weights[5], b_operand[2], out_acc[4], out_acc[5], out_acc[6], out_acc[7], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[4], out_acc[5], out_acc[6], out_acc[7], weights[6], weights[7], b_operand[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[36], out_acc[37], out_acc[38], out_acc[39], weights[12], weights[13], b_operand[2], out_acc[36], out_acc[37], out_acc[38], out_acc[39], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[36], out_acc[37], out_acc[38], out_acc[39], weights[14], weights[15], b_operand[3], out_acc[36], out_acc[37], out_acc[38], out_acc[39], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], shared_base[0] + T.uint32(25600) + T.Cast("uint32", lane_offset_1[0]) + T.uint32(2048), "sync", "aligned", "m8n8", "x4", "trans", "shared", "b16", "")
                T.ptx.mma(out_acc[8], out_acc[9], out_acc[10], out_acc[11], weights[4], weights[5], b_operand[0], out_acc[8], out_acc[9], out_acc[10], out_acc[11], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[8], out_acc[9], out_acc[10], out_acc[11], weights[6], weights[7], b_operand[1], out_acc[8], out_acc[9], out_acc[10], out_acc[11], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[40], out_acc[41], out_acc[42], out_acc[43], weights[12], weights[13], b_operand[0], out_acc[40], out_acc[41], out_acc[42], out_acc[43], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[40], out_acc[41], out_acc[42], out_acc[43], weights[14], weights[15], b_operand[1], out_acc[40], out_acc[41], out_acc[42], out_acc[43], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[12], out_acc[13], out_acc[14], out_acc[15], weights[4], weights[5], b_operand[2], out_acc[12], out_acc[13], out_acc[14], out_acc[15], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[12], out_acc[13], out_acc[14], out_acc[15], weights[6], weights[7], b_operand[3], out_acc[12], out_acc[13], out_acc[14], out_acc[15], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[44], out_acc[45], out_acc[46], out_acc[47], weights[12], weights[13], b_operand[2], out_acc[44], out_acc[45], out_acc[46], out_acc[47], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[44], out_acc[45], out_acc[46], out_acc[47], weights[14], weights[15], b_operand[3], out_acc[44], out_acc[45], out_acc[46], out_acc[47], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], shared_base[0] + T.uint32(25600) + T.Cast("uint32", lane_offset_2[0]) + T.uint32(2048), "sync", "aligned", "m8n8", "x4", "trans", "shared", "b16", "")
                T.ptx.mma(out_acc[16], out_acc[17], out_acc[18], out_acc[19], weights[4], weights[5], b_operand[0], out_acc[16], out_acc[17], out_acc[18], out_acc[19], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[16], out_acc[17], out_acc[18], out_acc[19], weights[6], weights[7], b_operand[1], out_acc[16], out_acc[17], out_acc[18], out_acc[19], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[48], out_acc[49], out_acc[50], out_acc[51], weights[12], weights[13], b_operand[0], out_acc[48], out_acc[49], out_acc[50], out_acc[51], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[48], out_acc[49], out_acc[50], out_acc[51], weights[14], weights[15], b_operand[1], out_acc[48], out_acc[49], out_acc[50], out_acc[51], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[20], out_acc[21], out_acc[22], out_acc[23], weights[4], weights[5], b_operand[2], out_acc[20], out_acc[21], out_acc[22], out_acc[23], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[20], out_acc[21], out_acc[22], out_acc[23], weights[6], weights[7], b_operand[3], out_acc[20], out_acc[21], out_acc[22], out_acc[23], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[52], out_acc[53], out_acc[54], out_acc[55], weights[12], weights[13], b_operand[2], out_acc[52], out_acc[53], out_acc[54], out_acc[55], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[52], out_acc[53], out_acc[54], out_acc[55], weights[14], weights[15], b_operand[3], out_acc[52], out_acc[53], out_acc[54], out_acc[55], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], shared_base[0] + T.uint32(25600) + T.Cast("uint32", lane_offset_3[0]) + T.uint32(2048), "sync", "aligned", "m8n8", "x4", "trans", "shared", "b16", "")
                T.ptx.mma(out_acc[24], out_acc[25], out_acc[26], out_acc[27], weights[4], weights[5], b_operand[0], out_acc[24], out_acc[25], out_acc[26], out_acc[27], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[24], out_acc[25], out_acc[26], out_acc[27], weights[6], weights[7], b_operand[1], out_acc[24], out_acc[25], out_acc[26], out_acc[27], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[56], out_acc[57], out_acc[58], out_acc[59], weights[12], weights[13], b_operand[0], out_acc[56], out_acc[57], out_acc[58], out_acc[59], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[56], out_acc[57], out_acc[58], out_acc[59], weights[14], weights[15], b_operand[1], out_acc[56], out_acc[57], out_acc[58], out_acc[59], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[28], out_acc[29], out_acc[30], out_acc[31], weights[4], weights[5], b_operand[2], out_acc[28], out_acc[29], out_acc[30], out_acc[31], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[28], out_acc[29], out_acc[30], out_acc[31], weights[6], weights[7], b_operand[3], out_acc[28], out_acc[29], out_acc[30], out_acc[31], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[60], out_acc[61], out_acc[62], out_acc[63], weights[12], weights[13], b_operand[2], out_acc[60], out_acc[61], out_acc[62], out_acc[63], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[60], out_acc[61], out_acc[62], out_acc[63], weights[14], weights[15], b_operand[3], out_acc[60], out_acc[61], out_acc[62], out_acc[63], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
            entry_0[0] = entry_1[0]
            listed_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            listed_2[0] = T.if_then_else(left[0] > 0, plan[plan_row[0] + T.Cast("int64", left[0])], 1)
            entry_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            entry_3[0] = T.Select(left[0] > 0, T.max(T.min(listed_2[0] >> 1, k_blocks[0] - 1), 0) * 2 + T.Select((T.max(T.min(listed_2[0] >> 1, k_blocks[0] - 1), 0) + 1) * 32 > seq_kv_size, 1, listed_2[0] & 1), -1)
            left[0] = left[0] - 1
            entry_1[0] = entry_3[0]
        all_heads_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        all_heads_1[0] = b_size * hq_size
        q_blocks_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        q_blocks_1[0] = T.Div(seq_q_size + 127, 128)
        section_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        section_1[0] = T.min(T.max(T.Div(10922, T.max(seq_kv_size, 1)), 1), all_heads_1[0])
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
        first_row[0] = q_block_1[0] * 128 + T.Div(thread[0], 32) * 32 + (lane_1[0] >> 2)
        first_column_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        first_column_1[0] = (lane_1[0] & 3) * 2
        with T.attr({"attngen.block": "epilogue"}):
            row_sum[0] = row_sum[0] + T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_sum[0], 1, 32)
            row_sum[1] = row_sum[1] + T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_sum[1], 1, 32)
            row_sum[2] = row_sum[2] + T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_sum[2], 1, 32)
            row_sum[3] = row_sum[3] + T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_sum[3], 1, 32)
            row_sum[0] = row_sum[0] + T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_sum[0], 2, 32)
            row_sum[1] = row_sum[1] + T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_sum[1], 2, 32)
            row_sum[2] = row_sum[2] + T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_sum[2], 2, 32)
            row_sum[3] = row_sum[3] + T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_sum[3], 2, 32)
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
            q_row_1[0] = first_row[0] + 8
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
            q_row_3[0] = first_row[0] + 24
            lse_at_3 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            lse_at_3[0] = T.Cast("int64", b_1[0]) * lse_stride_0 + T.Cast("int64", h_1[0]) * lse_stride_1 + T.Cast("int64", q_row_3[0]) * lse_stride_2
            lse_4 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            lse_4[0] = T.Select(l_3[0] == T.float32(0.0), T.float32("-inf"), (m_3[0] + T.cuda.func_call("attngen_lg2", l_3[0], source_code="__forceinline__ __device__ float attngen_lg2(float x) { float y; asm(\"lg2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")) * T.float32(0.69314718055994529))
            if lse_given != 0 and (first_column_1[0] == 0 and q_row_3[0] < seq_q_size):
                lse[lse_at_3[0]] = lse_4[0]
            for j in T.unroll(8):
                out_acc[4 * j] = out_acc[4 * j] * shrink[0]
                out_acc[4 * j + 1] = out_acc[4 * j + 1] * shrink[0]
                out_acc[4 * j + 2] = out_acc[4 * j + 2] * shrink[1]
                out_acc[4 * j + 3] = out_acc[4 * j + 3] * shrink[1]
                out_acc[4 * j + 32] = out_acc[4 * j + 32] * shrink[2]
                out_acc[4 * j + 33] = out_acc[4 * j + 33] * shrink[2]
                out_acc[4 * j + 34] = out_acc[4 * j + 34] * shrink[3]
                out_acc[4 * j + 35] = out_acc[4 * j + 35] * shrink[3]
            q_row_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            q_row_4[0] = first_row[0]
            out_at = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            out_at[0] = T.Cast("int64", b_1[0]) * out_stride_0 + T.Cast("int64", h_1[0]) * out_stride_1 + T.Cast("int64", q_row_4[0]) * out_stride_2 + T.Cast("int64", (lane_1[0] & 3) * 8)
            exists = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            exists[0] = T.Cast("int32", q_row_4[0] < seq_q_size)
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
            q_row_5 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            q_row_5[0] = first_row[0] + 8
            out_at_1 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            out_at_1[0] = T.Cast("int64", b_1[0]) * out_stride_0 + T.Cast("int64", h_1[0]) * out_stride_1 + T.Cast("int64", q_row_5[0]) * out_stride_2 + T.Cast("int64", (lane_1[0] & 3) * 8)
            exists_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            exists_1[0] = T.Cast("int32", q_row_5[0] < seq_q_size)
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
            q_row_6 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            q_row_6[0] = first_row[0] + 16
            out_at_2 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            out_at_2[0] = T.Cast("int64", b_1[0]) * out_stride_0 + T.Cast("int64", h_1[0]) * out_stride_1 + T.Cast("int64", q_row_6[0]) * out_stride_2 + T.Cast("int64", (lane_1[0] & 3) * 8)
            exists_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            exists_2[0] = T.Cast("int32", q_row_6[0] < seq_q_size)
            words_2 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            T.cuda.func_call("attngen_pack_half", words_2[0], out_acc[32], out_acc[33], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
            T.cuda.func_call("attngen_pack_half", words_2[1], out_acc[36], out_acc[37], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
            T.cuda.func_call("attngen_pack_half", words_2[2], out_acc[40], out_acc[41], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
            T.cuda.func_call("attngen_pack_half", words_2[3], out_acc[44], out_acc[45], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
            got_16 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_16[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane_1[0] & 1 != 0, words_2[0], words_2[1]), 1, 32)
            a_16 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_16[0] = words_2[0]
            b_18 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_18[0] = words_2[1]
            words_2[0] = T.Select(lane_1[0] & 1 != 0, got_16[0], a_16[0])
            words_2[1] = T.Select(lane_1[0] & 1 != 0, b_18[0], got_16[0])
            got_17 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_17[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane_1[0] & 1 != 0, words_2[2], words_2[3]), 1, 32)
            a_17 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_17[0] = words_2[2]
            b_19 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_19[0] = words_2[3]
            words_2[2] = T.Select(lane_1[0] & 1 != 0, got_17[0], a_17[0])
            words_2[3] = T.Select(lane_1[0] & 1 != 0, b_19[0], got_17[0])
            got_18 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_18[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane_1[0] & 2 != 0, words_2[0], words_2[2]), 2, 32)
            a_18 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_18[0] = words_2[0]
            b_20 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_20[0] = words_2[2]
            words_2[0] = T.Select(lane_1[0] & 2 != 0, got_18[0], a_18[0])
            words_2[2] = T.Select(lane_1[0] & 2 != 0, b_20[0], got_18[0])
            got_19 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_19[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane_1[0] & 2 != 0, words_2[1], words_2[3]), 2, 32)
            a_19 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_19[0] = words_2[1]
            b_21 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_21[0] = words_2[3]
            words_2[1] = T.Select(lane_1[0] & 2 != 0, got_19[0], a_19[0])
            words_2[3] = T.Select(lane_1[0] & 2 != 0, b_21[0], got_19[0])
            T.ptx.st(T.address_of(out[out_at_2[0]]), words_2[0], words_2[1], words_2[2], words_2[3], exists_2[0] != 0, "", "", "global", "", "", "", "v4", "b32", "pred")
            T.cuda.func_call("attngen_pack_half", words_2[0], out_acc[48], out_acc[49], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
            T.cuda.func_call("attngen_pack_half", words_2[1], out_acc[52], out_acc[53], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
            T.cuda.func_call("attngen_pack_half", words_2[2], out_acc[56], out_acc[57], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
            T.cuda.func_call("attngen_pack_half", words_2[3], out_acc[60], out_acc[61], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
            got_20 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_20[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane_1[0] & 1 != 0, words_2[0], words_2[1]), 1, 32)
            a_20 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_20[0] = words_2[0]
            b_22 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_22[0] = words_2[1]
            words_2[0] = T.Select(lane_1[0] & 1 != 0, got_20[0], a_20[0])
            words_2[1] = T.Select(lane_1[0] & 1 != 0, b_22[0], got_20[0])
            got_21 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_21[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane_1[0] & 1 != 0, words_2[2], words_2[3]), 1, 32)
            a_21 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_21[0] = words_2[2]
            b_23 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_23[0] = words_2[3]
            words_2[2] = T.Select(lane_1[0] & 1 != 0, got_21[0], a_21[0])
            words_2[3] = T.Select(lane_1[0] & 1 != 0, b_23[0], got_21[0])
            got_22 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_22[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane_1[0] & 2 != 0, words_2[0], words_2[2]), 2, 32)
            a_22 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_22[0] = words_2[0]
            b_24 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_24[0] = words_2[2]
            words_2[0] = T.Select(lane_1[0] & 2 != 0, got_22[0], a_22[0])
            words_2[2] = T.Select(lane_1[0] & 2 != 0, b_24[0], got_22[0])
            got_23 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_23[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane_1[0] & 2 != 0, words_2[1], words_2[3]), 2, 32)
            a_23 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_23[0] = words_2[1]
            b_25 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_25[0] = words_2[3]
            words_2[1] = T.Select(lane_1[0] & 2 != 0, got_23[0], a_23[0])
            words_2[3] = T.Select(lane_1[0] & 2 != 0, b_25[0], got_23[0])
            T.ptx.st(T.address_of(out[out_at_2[0] + T.int64(32)]), words_2[0], words_2[1], words_2[2], words_2[3], exists_2[0] != 0, "", "", "global", "", "", "", "v4", "b32", "pred")
            q_row_7 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            q_row_7[0] = first_row[0] + 24
            out_at_3 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            out_at_3[0] = T.Cast("int64", b_1[0]) * out_stride_0 + T.Cast("int64", h_1[0]) * out_stride_1 + T.Cast("int64", q_row_7[0]) * out_stride_2 + T.Cast("int64", (lane_1[0] & 3) * 8)
            exists_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            exists_3[0] = T.Cast("int32", q_row_7[0] < seq_q_size)
            words_3 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            T.cuda.func_call("attngen_pack_half", words_3[0], out_acc[34], out_acc[35], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
            T.cuda.func_call("attngen_pack_half", words_3[1], out_acc[38], out_acc[39], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
            T.cuda.func_call("attngen_pack_half", words_3[2], out_acc[42], out_acc[43], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
            T.cuda.func_call("attngen_pack_half", words_3[3], out_acc[46], out_acc[47], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
            got_24 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_24[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane_1[0] & 1 != 0, words_3[0], words_3[1]), 1, 32)
            a_24 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_24[0] = words_3[0]
            b_26 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_26[0] = words_3[1]
            words_3[0] = T.Select(lane_1[0] & 1 != 0, got_24[0], a_24[0])
            words_3[1] = T.Select(lane_1[0] & 1 != 0, b_26[0], got_24[0])
            got_25 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_25[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane_1[0] & 1 != 0, words_3[2], words_3[3]), 1, 32)
            a_25 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_25[0] = words_3[2]
            b_27 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_27[0] = words_3[3]
            words_3[2] = T.Select(lane_1[0] & 1 != 0, got_25[0], a_25[0])
            words_3[3] = T.Select(lane_1[0] & 1 != 0, b_27[0], got_25[0])
            got_26 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_26[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane_1[0] & 2 != 0, words_3[0], words_3[2]), 2, 32)
            a_26 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_26[0] = words_3[0]
            b_28 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_28[0] = words_3[2]
            words_3[0] = T.Select(lane_1[0] & 2 != 0, got_26[0], a_26[0])
            words_3[2] = T.Select(lane_1[0] & 2 != 0, b_28[0], got_26[0])
            got_27 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_27[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane_1[0] & 2 != 0, words_3[1], words_3[3]), 2, 32)
            a_27 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_27[0] = words_3[1]
            b_29 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_29[0] = words_3[3]
            words_3[1] = T.Select(lane_1[0] & 2 != 0, got_27[0], a_27[0])
            words_3[3] = T.Select(lane_1[0] & 2 != 0, b_29[0], got_27[0])
            T.ptx.st(T.address_of(out[out_at_3[0]]), words_3[0], words_3[1], words_3[2], words_3[3], exists_3[0] != 0, "", "", "global", "", "", "", "v4", "b32", "pred")
            T.cuda.func_call("attngen_pack_half", words_3[0], out_acc[50], out_acc[51], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
            T.cuda.func_call("attngen_pack_half", words_3[1], out_acc[54], out_acc[55], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
            T.cuda.func_call("attngen_pack_half", words_3[2], out_acc[58], out_acc[59], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
            T.cuda.func_call("attngen_pack_half", words_3[3], out_acc[62], out_acc[63], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
            got_28 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_28[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane_1[0] & 1 != 0, words_3[0], words_3[1]), 1, 32)
            a_28 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_28[0] = words_3[0]
            b_30 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_30[0] = words_3[1]
            words_3[0] = T.Select(lane_1[0] & 1 != 0, got_28[0], a_28[0])
            words_3[1] = T.Select(lane_1[0] & 1 != 0, b_30[0], got_28[0])
            got_29 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_29[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane_1[0] & 1 != 0, words_3[2], words_3[3]), 1, 32)
            a_29 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_29[0] = words_3[2]
            b_31 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_31[0] = words_3[3]
            words_3[2] = T.Select(lane_1[0] & 1 != 0, got_29[0], a_29[0])
            words_3[3] = T.Select(lane_1[0] & 1 != 0, b_31[0], got_29[0])
            got_30 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_30[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane_1[0] & 2 != 0, words_3[0], words_3[2]), 2, 32)
            a_30 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_30[0] = words_3[0]
            b_32 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_32[0] = words_3[2]
            words_3[0] = T.Select(lane_1[0] & 2 != 0, got_30[0], a_30[0])
            words_3[2] = T.Select(lane_1[0] & 2 != 0, b_32[0], got_30[0])
            got_31 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_31[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane_1[0] & 2 != 0, words_3[1], words_3[3]), 2, 32)
            a_31 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_31[0] = words_3[1]
            b_33 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_33[0] = words_3[3]
            words_3[1] = T.Select(lane_1[0] & 2 != 0, got_31[0], a_31[0])
            words_3[3] = T.Select(lane_1[0] & 2 != 0, b_33[0], got_31[0])
            T.ptx.st(T.address_of(out[out_at_3[0] + T.int64(32)]), words_3[0], words_3[1], words_3[2], words_3[3], exists_3[0] != 0, "", "", "global", "", "", "", "v4", "b32", "pred")

# from tvm.script import tirx as T
# from tvm.tirx.layout import Axis

@T.prim_func
def attngen_decode(q_ptr: T.handle("float16", "global"), q_stride_0: T.int64, q_stride_1: T.int64, q_stride_2: T.int64, q_stride_3: T.int64, k_ptr: T.handle("float16", "global"), k_stride_0: T.int64, k_stride_1: T.int64, k_stride_2: T.int64, k_stride_3: T.int64, v_ptr: T.handle("float16", "global"), v_stride_0: T.int64, v_stride_1: T.int64, v_stride_2: T.int64, v_stride_3: T.int64, out_ptr: T.handle("float16", "global"), out_stride_0: T.int64, out_stride_1: T.int64, out_stride_2: T.int64, out_stride_3: T.int64, scale_value: T.float32, lse_ptr: T.handle("float32", "global"), lse_stride_0: T.int64, lse_stride_1: T.int64, lse_stride_2: T.int64, lse_given: T.int32, phi_q_ptr: T.handle("float16", "global"), phi_q_stride_0: T.int64, phi_q_stride_1: T.int64, phi_q_stride_2: T.int64, phi_q_stride_3: T.int64, phi_k_ptr: T.handle("float16", "global"), phi_k_stride_0: T.int64, phi_k_stride_1: T.int64, phi_k_stride_2: T.int64, phi_k_stride_3: T.int64, block_state_ptr: T.handle("int8", "global"), block_state_stride_0: T.int64, block_state_stride_1: T.int64, block_state_stride_2: T.int64, block_state_stride_3: T.int64, partial_out_ptr: T.handle("float32", "global"), partial_out_stride_0: T.int64, partial_out_stride_1: T.int64, partial_out_stride_2: T.int64, partial_out_stride_3: T.int64, partial_out_stride_4: T.int64, partial_max_ptr: T.handle("float32", "global"), partial_max_stride_0: T.int64, partial_max_stride_1: T.int64, partial_max_stride_2: T.int64, partial_max_stride_3: T.int64, partial_sum_ptr: T.handle("float32", "global"), partial_sum_stride_0: T.int64, partial_sum_stride_1: T.int64, partial_sum_stride_2: T.int64, partial_sum_stride_3: T.int64, b_size: T.int32, hq_size: T.int32, seq_q_size: T.int32, hkv_size: T.int32, seq_kv_size: T.int32, splits_size: T.int32, grid: T.int32):
    T.func_attr({"tirx.noalias": True})
    q = T.decl_buffer((T.int64(1099511627776),), "float16", data=q_ptr, align=1, layout=None)
    k = T.decl_buffer((T.int64(1099511627776),), "float16", data=k_ptr, align=1, layout=None)
    v = T.decl_buffer((T.int64(1099511627776),), "float16", data=v_ptr, align=1, layout=None)
    out = T.decl_buffer((T.int64(1099511627776),), "float16", data=out_ptr, align=1, layout=None)
    lse = T.decl_buffer((T.int64(1099511627776),), data=lse_ptr, align=1, layout=None)
    phi_q = T.decl_buffer((T.int64(1099511627776),), "float16", data=phi_q_ptr, align=1, layout=None)
    phi_k = T.decl_buffer((T.int64(1099511627776),), "float16", data=phi_k_ptr, align=1, layout=None)
    block_state = T.decl_buffer((T.int64(1099511627776),), "int8", data=block_state_ptr, align=1, layout=None)
    partial_out = T.decl_buffer((T.int64(1099511627776),), data=partial_out_ptr, align=1, layout=None)
    partial_max = T.decl_buffer((T.int64(1099511627776),), data=partial_max_ptr, align=1, layout=None)
    partial_sum = T.decl_buffer((T.int64(1099511627776),), data=partial_sum_ptr, align=1, layout=None)
    with T.attr({"tirx.device_entry": T.bool(True), "tirx.launch_bounds_min_blocks_per_sm": 2}):
        v_1 = T.cta_id([grid])
        v_2 = T.thread_id([128])
        buffer = T.alloc_buffer((30720,), "uint8", scope="shared.dyn", align=1024)
        shared_base = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        shared_base[0] = T.cuda.cvta_generic_to_shared(buffer.data)
        warp = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        warp[0] = T.cuda.__shfl_sync(T.uint32(4294967295), T.Div(v_2, 32), 0, 32)
        lane = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane[0] = v_2 & 31
        team_memory = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        team_memory[0] = shared_base[0] + T.Cast("uint32", warp[0]) * T.uint32(7680)
        factor = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        factor[0] = T.float32(1.4426950216293335)
        scores = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        out_acc = T.alloc_local((32,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        weights = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        row_max = T.alloc_local((2,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        row_sum = T.alloc_local((2,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        shrink = T.alloc_local((2,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane_row[0] = lane[0] & 15
        lane_high = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane_high[0] = lane[0] >> 4 & 1
        lane_offset = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane_offset[0] = (lane_row[0] * 8 + (lane_high[0] ^ lane_row[0] & 7)) * 16
        lane_offset_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane_offset_1[0] = (lane_row[0] * 8 + (lane_high[0] + 2 ^ lane_row[0] & 7)) * 16
        lane_offset_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane_offset_2[0] = (lane_row[0] * 8 + (lane_high[0] + 4 ^ lane_row[0] & 7)) * 16
        lane_offset_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane_offset_3[0] = (lane_row[0] * 8 + (lane_high[0] + 6 ^ lane_row[0] & 7)) * 16
        lane_key = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane_key[0] = (lane[0] & 7) + (lane[0] >> 4 & 1) * 8
        lane_half = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane_half[0] = lane[0] >> 3 & 1
        lane_offset_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane_offset_4[0] = (lane_key[0] * 8 + (lane_half[0] ^ lane_key[0] & 7)) * 16
        lane_offset_5 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane_offset_5[0] = (lane_key[0] * 8 + (lane_half[0] + 2 ^ lane_key[0] & 7)) * 16
        lane_offset_6 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane_offset_6[0] = (lane_key[0] * 8 + (lane_half[0] + 4 ^ lane_key[0] & 7)) * 16
        lane_offset_7 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane_offset_7[0] = (lane_key[0] * 8 + (lane_half[0] + 6 ^ lane_key[0] & 7)) * 16
        lane_row_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane_row_1[0] = lane[0] & 15
        lane_high_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane_high_1[0] = lane[0] >> 4 & 1
        lane_offset_8 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane_offset_8[0] = (lane_row_1[0] * 2 + (lane_high_1[0] ^ lane_row_1[0] >> 2 & 1)) * 16
        lane_key_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane_key_1[0] = (lane[0] & 7) + (lane[0] >> 4 & 1) * 8
        lane_half_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane_half_1[0] = lane[0] >> 3 & 1
        lane_offset_9 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane_offset_9[0] = (lane_key_1[0] * 2 + (lane_half_1[0] ^ lane_key_1[0] >> 2 & 1)) * 16
        q_kept = T.alloc_local((16,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        a_operand = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        b_operand = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        phi_words = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        fetched = T.alloc_local((16,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        group = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        group[0] = T.Div(hq_size, hq_size)
        group_rows = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        group_rows[0] = group[0] * seq_q_size
        parts = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        parts[0] = T.Div(group_rows[0] + 15, 16)
        item = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        item[0] = T.Select(seq_kv_size <= 16, v_1 * 4 + warp[0], v_1)
        items = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        items[0] = b_size * hq_size * splits_size * parts[0]
        rest = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        rest[0] = T.Div(T.min(item[0], items[0] - 1), parts[0])
        first_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        first_row[0] = (T.min(item[0], items[0] - 1) - rest[0] * parts[0]) * 16
        bh = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        bh[0] = T.Div(rest[0], splits_size)
        share = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        share[0] = rest[0] - bh[0] * splits_size
        b = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        b[0] = T.Div(bh[0], hq_size)
        h = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        h[0] = (bh[0] - b[0] * hq_size) * group[0]
        thread_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        thread_row[0] = lane[0] >> 2
        in_group = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        in_group[0] = T.min(first_row[0] + thread_row[0], group_rows[0] - 1)
        of_group = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        of_group[0] = T.Div(in_group[0], seq_q_size)
        head = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        head[0] = h[0] + of_group[0]
        position = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        position[0] = in_group[0] - of_group[0] * seq_q_size
        in_group_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        in_group_1[0] = T.min(first_row[0] + (thread_row[0] + 8), group_rows[0] - 1)
        of_group_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        of_group_1[0] = T.Div(in_group_1[0], seq_q_size)
        head_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        head_1[0] = h[0] + of_group_1[0]
        position_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        position_1[0] = in_group_1[0] - of_group_1[0] * seq_q_size
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
        q_start[0] = T.Cast("int64", b[0]) * q_stride_0 + T.Cast("int64", h[0]) * q_stride_1
        k_start = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        k_start[0] = T.Cast("int64", b[0]) * k_stride_0 + T.Cast("int64", kv_head[0]) * k_stride_1
        v_start = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        v_start[0] = T.Cast("int64", b[0]) * v_stride_0 + T.Cast("int64", kv_head[0]) * v_stride_1
        q_last = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        q_last[0] = seq_q_size - 1
        first_block = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        first_block[0] = T.Div(T.max(0, 0), 16)
        last_block = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        last_block[0] = T.max(T.Div(T.max(T.min(seq_kv_size, seq_kv_size), 0) + 15, 16), first_block[0])
        share_size = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        share_size[0] = T.Div(last_block[0] - first_block[0] + (splits_size * 4 - 1), splits_size * 4) * 4
        share_begin = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        share_begin[0] = T.min(first_block[0] + share[0] * share_size[0], last_block[0])
        at_block = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        at_block[0] = T.min(share_begin[0] + share_size[0], last_block[0]) + 3 - T.Select(seq_kv_size <= 16, 0, warp[0])
        entry_0 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        entry_0[0] = 0
        entry_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        entry_1[0] = 0
        at_block[0] = at_block[0] - 4
        k_first = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        k_first[0] = at_block[0] * 16
        k_last = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        k_last[0] = T.min(k_first[0] + 16, seq_kv_size) - 1
        entry = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        entry[0] = T.Select(at_block[0] < share_begin[0], -1, at_block[0] * 2 + T.Select(T.And(T.bool(False), (at_block[0] + 1) * 16 <= seq_kv_size), 0, 1))
        entry_0[0] = entry[0]
        at_block[0] = at_block[0] - 4
        k_first_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        k_first_1[0] = at_block[0] * 16
        k_last_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        k_last_1[0] = T.min(k_first_1[0] + 16, seq_kv_size) - 1
        entry_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        entry_2[0] = T.Select(at_block[0] < share_begin[0], -1, at_block[0] * 2 + T.Select(T.And(T.bool(False), (at_block[0] + 1) * 16 <= seq_kv_size), 0, 1))
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
        phi_start = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        phi_start[0] = T.Cast("int64", b[0]) * phi_q_stride_0 + T.Cast("int64", h[0]) * phi_q_stride_1
        chunk_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        chunk_2[0] = lane[0] & 1
        row_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        row_2[0] = T.Div(lane[0], 2)
        if T.bool(True):
            phi_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            phi_row[0] = row_2[0]
            phi_at = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            phi_at[0] = phi_start[0] + T.Cast("int64", first_row[0] + phi_row[0]) * phi_q_stride_2
            phi = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            phi[0] = T.Cast("float32", T.if_then_else(first_row[0] + phi_row[0] < seq_q_size and chunk_2[0] * 8 < 16, phi_q[phi_at[0] + T.Cast("int64", chunk_2[0] * 8) * phi_q_stride_3], T.float16(0.0)))
            phi_1 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            phi_1[0] = T.Cast("float32", T.if_then_else(first_row[0] + phi_row[0] < seq_q_size and chunk_2[0] * 8 + 1 < 16, phi_q[phi_at[0] + T.Cast("int64", chunk_2[0] * 8 + 1) * phi_q_stride_3], T.float16(0.0)))
            T.cuda.func_call("attngen_pack_half", phi_words[0], phi[0], phi_1[0], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
            phi_2 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            phi_2[0] = T.Cast("float32", T.if_then_else(first_row[0] + phi_row[0] < seq_q_size and chunk_2[0] * 8 + 2 < 16, phi_q[phi_at[0] + T.Cast("int64", chunk_2[0] * 8 + 2) * phi_q_stride_3], T.float16(0.0)))
            phi_3 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            phi_3[0] = T.Cast("float32", T.if_then_else(first_row[0] + phi_row[0] < seq_q_size and chunk_2[0] * 8 + 3 < 16, phi_q[phi_at[0] + T.Cast("int64", chunk_2[0] * 8 + 3) * phi_q_stride_3], T.float16(0.0)))
            T.cuda.func_call("attngen_pack_half", phi_words[1], phi_2[0], phi_3[0], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
            phi_4 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            phi_4[0] = T.Cast("float32", T.if_then_else(first_row[0] + phi_row[0] < seq_q_size and chunk_2[0] * 8 + 4 < 16, phi_q[phi_at[0] + T.Cast("int64", chunk_2[0] * 8 + 4) * phi_q_stride_3], T.float16(0.0)))
            phi_5 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            phi_5[0] = T.Cast("float32", T.if_then_else(first_row[0] + phi_row[0] < seq_q_size and chunk_2[0] * 8 + 5 < 16, phi_q[phi_at[0] + T.Cast("int64", chunk_2[0] * 8 + 5) * phi_q_stride_3], T.float16(0.0)))
            T.cuda.func_call("attngen_pack_half", phi_words[2], phi_4[0], phi_5[0], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
            phi_6 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            phi_6[0] = T.Cast("float32", T.if_then_else(first_row[0] + phi_row[0] < seq_q_size and chunk_2[0] * 8 + 6 < 16, phi_q[phi_at[0] + T.Cast("int64", chunk_2[0] * 8 + 6) * phi_q_stride_3], T.float16(0.0)))
            phi_7 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            phi_7[0] = T.Cast("float32", T.if_then_else(first_row[0] + phi_row[0] < seq_q_size and chunk_2[0] * 8 + 7 < 16, phi_q[phi_at[0] + T.Cast("int64", chunk_2[0] * 8 + 7) * phi_q_stride_3], T.float16(0.0)))
            T.cuda.func_call("attngen_pack_half", phi_words[3], phi_6[0], phi_7[0], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
            T.ptx.st(team_memory[0] + T.uint32(2048) + T.Cast("uint32", (phi_row[0] * 2 + (chunk_2[0] ^ phi_row[0] >> 2 & 1)) * 16), phi_words[0], phi_words[1], phi_words[2], phi_words[3], "", "", "shared", "", "", "", "v4", "b32", "")
        first_key = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        first_key[0] = (entry_0[0] >> 1) * 16
        if entry_0[0] >= 0:
            if first_key[0] + 16 <= seq_kv_size:
                chunk_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                chunk_3[0] = lane[0] & 7
                row_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                row_3[0] = T.Div(lane[0], 8)
                element = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                element[0] = T.cuda.func_call("attngen_opaque", k_start[0] + T.Cast("int64", first_key[0] + row_3[0]) * k_stride_2 + T.Cast("int64", chunk_3[0] * 8), source_code="__forceinline__ __device__ int64_t attngen_opaque(int64_t x) { uint64_t y; asm(\"mov.b64 %0, %1;\" : \"=l\"(y) : \"l\"((uint64_t)x)); return y; }\n", return_type="int64")
                if T.bool(True):
                    T.ptx.ld(fetched[0], fetched[1], fetched[2], fetched[3], T.address_of(k[element[0]]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                if T.bool(True):
                    T.ptx.ld(fetched[4], fetched[5], fetched[6], fetched[7], T.address_of(k[element[0] + k_stride_2 * T.int64(4)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                if T.bool(True):
                    T.ptx.ld(fetched[8], fetched[9], fetched[10], fetched[11], T.address_of(k[element[0] + k_stride_2 * T.int64(8)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                if T.bool(True):
                    T.ptx.ld(fetched[12], fetched[13], fetched[14], fetched[15], T.address_of(k[element[0] + k_stride_2 * T.int64(12)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
            else:
                chunk_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                chunk_3[0] = lane[0] & 7
                row_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                row_3[0] = T.Div(lane[0], 8)
                element = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                element[0] = T.cuda.func_call("attngen_opaque", k_start[0] + T.Cast("int64", first_key[0] + row_3[0]) * k_stride_2 + T.Cast("int64", chunk_3[0] * 8), source_code="__forceinline__ __device__ int64_t attngen_opaque(int64_t x) { uint64_t y; asm(\"mov.b64 %0, %1;\" : \"=l\"(y) : \"l\"((uint64_t)x)); return y; }\n", return_type="int64")
                if T.bool(True):
                    fetched[0] = T.uint32(0)
                    fetched[1] = T.uint32(0)
                    fetched[2] = T.uint32(0)
                    fetched[3] = T.uint32(0)
                    if first_key[0] + row_3[0] < seq_kv_size:
                        T.ptx.ld(fetched[0], fetched[1], fetched[2], fetched[3], T.address_of(k[element[0]]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                if T.bool(True):
                    fetched[4] = T.uint32(0)
                    fetched[5] = T.uint32(0)
                    fetched[6] = T.uint32(0)
                    fetched[7] = T.uint32(0)
                    if first_key[0] + (row_3[0] + 4) < seq_kv_size:
                        T.ptx.ld(fetched[4], fetched[5], fetched[6], fetched[7], T.address_of(k[element[0] + k_stride_2 * T.int64(4)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                if T.bool(True):
                    fetched[8] = T.uint32(0)
                    fetched[9] = T.uint32(0)
                    fetched[10] = T.uint32(0)
                    fetched[11] = T.uint32(0)
                    if first_key[0] + (row_3[0] + 8) < seq_kv_size:
                        T.ptx.ld(fetched[8], fetched[9], fetched[10], fetched[11], T.address_of(k[element[0] + k_stride_2 * T.int64(8)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                if T.bool(True):
                    fetched[12] = T.uint32(0)
                    fetched[13] = T.uint32(0)
                    fetched[14] = T.uint32(0)
                    fetched[15] = T.uint32(0)
                    if first_key[0] + (row_3[0] + 12) < seq_kv_size:
                        T.ptx.ld(fetched[12], fetched[13], fetched[14], fetched[15], T.address_of(k[element[0] + k_stride_2 * T.int64(12)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
        if entry_0[0] >= 0:
            phi_start_1 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            phi_start_1[0] = T.Cast("int64", b[0]) * phi_k_stride_0 + T.Cast("int64", h[0]) * phi_k_stride_1
            chunk_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            chunk_3[0] = lane[0] & 1
            row_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            row_3[0] = T.Div(lane[0], 2)
            if T.bool(True):
                phi_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                phi_row[0] = row_3[0]
                phi_at = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                phi_at[0] = phi_start_1[0] + T.Cast("int64", first_key[0] + phi_row[0]) * phi_k_stride_2
                phi = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                phi[0] = T.Cast("float32", T.if_then_else(first_key[0] + phi_row[0] < seq_kv_size and chunk_3[0] * 8 < 16, phi_k[phi_at[0] + T.Cast("int64", chunk_3[0] * 8) * phi_k_stride_3], T.float16(0.0)))
                phi_1 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                phi_1[0] = T.Cast("float32", T.if_then_else(first_key[0] + phi_row[0] < seq_kv_size and chunk_3[0] * 8 + 1 < 16, phi_k[phi_at[0] + T.Cast("int64", chunk_3[0] * 8 + 1) * phi_k_stride_3], T.float16(0.0)))
                T.cuda.func_call("attngen_pack_half", phi_words[0], phi[0], phi_1[0], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                phi_2 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                phi_2[0] = T.Cast("float32", T.if_then_else(first_key[0] + phi_row[0] < seq_kv_size and chunk_3[0] * 8 + 2 < 16, phi_k[phi_at[0] + T.Cast("int64", chunk_3[0] * 8 + 2) * phi_k_stride_3], T.float16(0.0)))
                phi_3 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                phi_3[0] = T.Cast("float32", T.if_then_else(first_key[0] + phi_row[0] < seq_kv_size and chunk_3[0] * 8 + 3 < 16, phi_k[phi_at[0] + T.Cast("int64", chunk_3[0] * 8 + 3) * phi_k_stride_3], T.float16(0.0)))
                T.cuda.func_call("attngen_pack_half", phi_words[1], phi_2[0], phi_3[0], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                phi_4 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                phi_4[0] = T.Cast("float32", T.if_then_else(first_key[0] + phi_row[0] < seq_kv_size and chunk_3[0] * 8 + 4 < 16, phi_k[phi_at[0] + T.Cast("int64", chunk_3[0] * 8 + 4) * phi_k_stride_3], T.float16(0.0)))
                phi_5 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                phi_5[0] = T.Cast("float32", T.if_then_else(first_key[0] + phi_row[0] < seq_kv_size and chunk_3[0] * 8 + 5 < 16, phi_k[phi_at[0] + T.Cast("int64", chunk_3[0] * 8 + 5) * phi_k_stride_3], T.float16(0.0)))
                T.cuda.func_call("attngen_pack_half", phi_words[2], phi_4[0], phi_5[0], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                phi_6 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                phi_6[0] = T.Cast("float32", T.if_then_else(first_key[0] + phi_row[0] < seq_kv_size and chunk_3[0] * 8 + 6 < 16, phi_k[phi_at[0] + T.Cast("int64", chunk_3[0] * 8 + 6) * phi_k_stride_3], T.float16(0.0)))
                phi_7 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                phi_7[0] = T.Cast("float32", T.if_then_else(first_key[0] + phi_row[0] < seq_kv_size and chunk_3[0] * 8 + 7 < 16, phi_k[phi_at[0] + T.Cast("int64", chunk_3[0] * 8 + 7) * phi_k_stride_3], T.float16(0.0)))
                T.cuda.func_call("attngen_pack_half", phi_words[3], phi_6[0], phi_7[0], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                T.ptx.st(team_memory[0] + T.uint32(2560) + T.uint32(2048) + T.Cast("uint32", (phi_row[0] * 2 + (chunk_3[0] ^ phi_row[0] >> 2 & 1)) * 16), phi_words[0], phi_words[1], phi_words[2], phi_words[3], "", "", "shared", "", "", "", "v4", "b32", "")
        T.cuda.warp_sync()
        queries = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        queries[0] = team_memory[0] + T.Cast("uint32", 0) * T.uint32(128)
        factors = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        factors[0] = team_memory[0] + T.uint32(2048) + T.Cast("uint32", 0) * T.uint32(32)
        T.ptx.ldmatrix(q_kept[0], q_kept[1], q_kept[2], q_kept[3], queries[0] + T.Cast("uint32", lane_offset[0]), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
        T.ptx.ldmatrix(q_kept[4], q_kept[5], q_kept[6], q_kept[7], queries[0] + T.Cast("uint32", lane_offset_1[0]), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
        T.ptx.ldmatrix(q_kept[8], q_kept[9], q_kept[10], q_kept[11], queries[0] + T.Cast("uint32", lane_offset_2[0]), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
        T.ptx.ldmatrix(q_kept[12], q_kept[13], q_kept[14], q_kept[15], queries[0] + T.Cast("uint32", lane_offset_3[0]), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
        while entry_0[0] >= 0:
            chunk_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            chunk_3[0] = lane[0] & 7
            row_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            row_3[0] = T.Div(lane[0], 8)
            element = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            element[0] = T.cuda.func_call("attngen_opaque", k_start[0] + T.Cast("int64", row_3[0]) * k_stride_2 + T.Cast("int64", chunk_3[0] * 8), source_code="__forceinline__ __device__ int64_t attngen_opaque(int64_t x) { uint64_t y; asm(\"mov.b64 %0, %1;\" : \"=l\"(y) : \"l\"((uint64_t)x)); return y; }\n", return_type="int64")
            if T.bool(True):
                T.ptx.st(team_memory[0] + T.uint32(2560) + T.Cast("uint32", (row_3[0] * 8 + (chunk_3[0] ^ row_3[0] & 7)) * 16), fetched[0], fetched[1], fetched[2], fetched[3], "", "", "shared", "", "", "", "v4", "b32", "")
            if T.bool(True):
                T.ptx.st(team_memory[0] + T.uint32(2560) + T.Cast("uint32", ((row_3[0] + 4) * 8 + (chunk_3[0] ^ row_3[0] + 4 & 7)) * 16), fetched[4], fetched[5], fetched[6], fetched[7], "", "", "shared", "", "", "", "v4", "b32", "")
            if T.bool(True):
                T.ptx.st(team_memory[0] + T.uint32(2560) + T.Cast("uint32", ((row_3[0] + 8) * 8 + (chunk_3[0] ^ row_3[0] + 8 & 7)) * 16), fetched[8], fetched[9], fetched[10], fetched[11], "", "", "shared", "", "", "", "v4", "b32", "")
            if T.bool(True):
                T.ptx.st(team_memory[0] + T.uint32(2560) + T.Cast("uint32", ((row_3[0] + 12) * 8 + (chunk_3[0] ^ row_3[0] + 12 & 7)) * 16), fetched[12], fetched[13], fetched[14], fetched[15], "", "", "shared", "", "", "", "v4", "b32", "")
            T.cuda.warp_sync()
            first_key_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            first_key_1[0] = (entry_0[0] >> 1) * 16
            if entry_0[0] >= 0:
                if first_key_1[0] + 16 <= seq_kv_size:
                    chunk_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    chunk_4[0] = lane[0] & 7
                    row_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    row_4[0] = T.Div(lane[0], 8)
                    element_1 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    element_1[0] = T.cuda.func_call("attngen_opaque", v_start[0] + T.Cast("int64", first_key_1[0] + row_4[0]) * v_stride_2 + T.Cast("int64", chunk_4[0] * 8), source_code="__forceinline__ __device__ int64_t attngen_opaque(int64_t x) { uint64_t y; asm(\"mov.b64 %0, %1;\" : \"=l\"(y) : \"l\"((uint64_t)x)); return y; }\n", return_type="int64")
                    if T.bool(True):
                        T.ptx.ld(fetched[0], fetched[1], fetched[2], fetched[3], T.address_of(v[element_1[0]]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                    if T.bool(True):
                        T.ptx.ld(fetched[4], fetched[5], fetched[6], fetched[7], T.address_of(v[element_1[0] + v_stride_2 * T.int64(4)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                    if T.bool(True):
                        T.ptx.ld(fetched[8], fetched[9], fetched[10], fetched[11], T.address_of(v[element_1[0] + v_stride_2 * T.int64(8)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                    if T.bool(True):
                        T.ptx.ld(fetched[12], fetched[13], fetched[14], fetched[15], T.address_of(v[element_1[0] + v_stride_2 * T.int64(12)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                else:
                    chunk_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    chunk_4[0] = lane[0] & 7
                    row_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    row_4[0] = T.Div(lane[0], 8)
                    element_1 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    element_1[0] = T.cuda.func_call("attngen_opaque", v_start[0] + T.Cast("int64", first_key_1[0] + row_4[0]) * v_stride_2 + T.Cast("int64", chunk_4[0] * 8), source_code="__forceinline__ __device__ int64_t attngen_opaque(int64_t x) { uint64_t y; asm(\"mov.b64 %0, %1;\" : \"=l\"(y) : \"l\"((uint64_t)x)); return y; }\n", return_type="int64")
                    if T.bool(True):
                        fetched[0] = T.uint32(0)
                        fetched[1] = T.uint32(0)
                        fetched[2] = T.uint32(0)
                        fetched[3] = T.uint32(0)
                        if first_key_1[0] + row_4[0] < seq_kv_size:
                            T.ptx.ld(fetched[0], fetched[1], fetched[2], fetched[3], T.address_of(v[element_1[0]]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                    if T.bool(True):
                        fetched[4] = T.uint32(0)
                        fetched[5] = T.uint32(0)
                        fetched[6] = T.uint32(0)
                        fetched[7] = T.uint32(0)
                        if first_key_1[0] + (row_4[0] + 4) < seq_kv_size:
                            T.ptx.ld(fetched[4], fetched[5], fetched[6], fetched[7], T.address_of(v[element_1[0] + v_stride_2 * T.int64(4)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                    if T.bool(True):
                        fetched[8] = T.uint32(0)
                        fetched[9] = T.uint32(0)
                        fetched[10] = T.uint32(0)
                        fetched[11] = T.uint32(0)
                        if first_key_1[0] + (row_4[0] + 8) < seq_kv_size:
                            T.ptx.ld(fetched[8], fetched[9], fetched[10], fetched[11], T.address_of(v[element_1[0] + v_stride_2 * T.int64(8)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                    if T.bool(True):
                        fetched[12] = T.uint32(0)
                        fetched[13] = T.uint32(0)
                        fetched[14] = T.uint32(0)
                        fetched[15] = T.uint32(0)
                        if first_key_1[0] + (row_4[0] + 12) < seq_kv_size:
                            T.ptx.ld(fetched[12], fetched[13], fetched[14], fetched[15], T.address_of(v[element_1[0] + v_stride_2 * T.int64(12)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
            with T.attr({"attngen.block": "s_gemm"}):
                for i in T.unroll(8):
                    scores[i] = T.float32(0.0)
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], team_memory[0] + T.uint32(2560) + T.Cast("uint32", lane_offset_4[0]), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.mma(scores[0], scores[1], scores[2], scores[3], q_kept[0], q_kept[1], b_operand[0], scores[0], scores[1], scores[2], scores[3], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[0], scores[1], scores[2], scores[3], q_kept[2], q_kept[3], b_operand[1], scores[0], scores[1], scores[2], scores[3], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[4], scores[5], scores[6], scores[7], q_kept[0], q_kept[1], b_operand[2], scores[4], scores[5], scores[6], scores[7], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[4], scores[5], scores[6], scores[7], q_kept[2], q_kept[3], b_operand[3], scores[4], scores[5], scores[6], scores[7], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], team_memory[0] + T.uint32(2560) + T.Cast("uint32", lane_offset_5[0]), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.mma(scores[0], scores[1], scores[2], scores[3], q_kept[4], q_kept[5], b_operand[0], scores[0], scores[1], scores[2], scores[3], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[0], scores[1], scores[2], scores[3], q_kept[6], q_kept[7], b_operand[1], scores[0], scores[1], scores[2], scores[3], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[4], scores[5], scores[6], scores[7], q_kept[4], q_kept[5], b_operand[2], scores[4], scores[5], scores[6], scores[7], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[4], scores[5], scores[6], scores[7], q_kept[6], q_kept[7], b_operand[3], scores[4], scores[5], scores[6], scores[7], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], team_memory[0] + T.uint32(2560) + T.Cast("uint32", lane_offset_6[0]), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.mma(scores[0], scores[1], scores[2], scores[3], q_kept[8], q_kept[9], b_operand[0], scores[0], scores[1], scores[2], scores[3], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[0], scores[1], scores[2], scores[3], q_kept[10], q_kept[11], b_operand[1], scores[0], scores[1], scores[2], scores[3], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[4], scores[5], scores[6], scores[7], q_kept[8], q_kept[9], b_operand[2], scores[4], scores[5], scores[6], scores[7], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[4], scores[5], scores[6], scores[7], q_kept[10], q_kept[11], b_operand[3], scores[4], scores[5], scores[6], scores[7], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], team_memory[0] + T.uint32(2560) + T.Cast("uint32", lane_offset_7[0]), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.mma(scores[0], scores[1], scores[2], scores[3], q_kept[12], q_kept[13], b_operand[0], scores[0], scores[1], scores[2], scores[3], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[0], scores[1], scores[2], scores[3], q_kept[14], q_kept[15], b_operand[1], scores[0], scores[1], scores[2], scores[3], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[4], scores[5], scores[6], scores[7], q_kept[12], q_kept[13], b_operand[2], scores[4], scores[5], scores[6], scores[7], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[4], scores[5], scores[6], scores[7], q_kept[14], q_kept[15], b_operand[3], scores[4], scores[5], scores[6], scores[7], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                for j in T.unroll(2):
                    if T.bool(True):
                        scores[4 * j] = scores[4 * j] * scale_value
                        scores[4 * j + 1] = scores[4 * j + 1] * scale_value
                        scores[4 * j + 2] = scores[4 * j + 2] * scale_value
                        scores[4 * j + 3] = scores[4 * j + 3] * scale_value
                T.ptx.ldmatrix(a_operand[0], a_operand[1], a_operand[2], a_operand[3], factors[0] + T.Cast("uint32", lane_offset_8[0]), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], team_memory[0] + T.uint32(2560) + T.uint32(2048) + T.Cast("uint32", lane_offset_9[0]), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.mma(scores[0], scores[1], scores[2], scores[3], a_operand[0], a_operand[1], b_operand[0], scores[0], scores[1], scores[2], scores[3], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[0], scores[1], scores[2], scores[3], a_operand[2], a_operand[3], b_operand[1], scores[0], scores[1], scores[2], scores[3], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[4], scores[5], scores[6], scores[7], a_operand[0], a_operand[1], b_operand[2], scores[4], scores[5], scores[6], scores[7], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[4], scores[5], scores[6], scores[7], a_operand[2], a_operand[3], b_operand[3], scores[4], scores[5], scores[6], scores[7], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
            k_first_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            k_first_2[0] = (entry_0[0] >> 1) * 16
            with T.attr({"attngen.block": "s_mod"}):
                if entry_0[0] & 1 != 0:
                    first_key_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    first_key_2[0] = k_first_2[0] + first_column[0]
                    for j in T.unroll(2):
                        if T.bool(True):
                            k_pos = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            k_pos[0] = first_key_2[0] + j * 8
                            i = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            i[0] = position[0] // 128
                            i_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            i_1[0] = k_pos[0] // 128
                            i_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            i_2[0] = T.Cast("int32", block_state[T.Cast("int64", T.max(T.min(b[0], b_size - 1), 0)) * block_state_stride_0 + T.Cast("int64", T.max(T.min(head[0], hq_size - 1), 0)) * block_state_stride_1 + T.Cast("int64", T.max(T.min(i[0], T.Div(seq_q_size + 128 - 1, 128) - 1), 0)) * block_state_stride_2 + T.Cast("int64", T.max(T.min(i_1[0], T.Div(seq_kv_size + 128 - 1, 128) - 1), 0)) * block_state_stride_3])
                            scores[4 * j] = T.Select(first_key_2[0] + j * 8 < seq_kv_size and i_2[0] > 0, scores[4 * j], T.float32("-inf"))
                            k_pos_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            k_pos_1[0] = first_key_2[0] + (j * 8 + 1)
                            i_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            i_3[0] = position[0] // 128
                            i_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            i_4[0] = k_pos_1[0] // 128
                            i_5 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            i_5[0] = T.Cast("int32", block_state[T.Cast("int64", T.max(T.min(b[0], b_size - 1), 0)) * block_state_stride_0 + T.Cast("int64", T.max(T.min(head[0], hq_size - 1), 0)) * block_state_stride_1 + T.Cast("int64", T.max(T.min(i_3[0], T.Div(seq_q_size + 128 - 1, 128) - 1), 0)) * block_state_stride_2 + T.Cast("int64", T.max(T.min(i_4[0], T.Div(seq_kv_size + 128 - 1, 128) - 1), 0)) * block_state_stride_3])
                            scores[4 * j + 1] = T.Select(first_key_2[0] + (j * 8 + 1) < seq_kv_size and i_5[0] > 0, scores[4 * j + 1], T.float32("-inf"))
                            k_pos_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            k_pos_2[0] = first_key_2[0] + j * 8
                            i_6 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            i_6[0] = position_1[0] // 128
                            i_7 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            i_7[0] = k_pos_2[0] // 128
                            i_8 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            i_8[0] = T.Cast("int32", block_state[T.Cast("int64", T.max(T.min(b[0], b_size - 1), 0)) * block_state_stride_0 + T.Cast("int64", T.max(T.min(head_1[0], hq_size - 1), 0)) * block_state_stride_1 + T.Cast("int64", T.max(T.min(i_6[0], T.Div(seq_q_size + 128 - 1, 128) - 1), 0)) * block_state_stride_2 + T.Cast("int64", T.max(T.min(i_7[0], T.Div(seq_kv_size + 128 - 1, 128) - 1), 0)) * block_state_stride_3])
                            scores[4 * j + 2] = T.Select(first_key_2[0] + j * 8 < seq_kv_size and i_8[0] > 0, scores[4 * j + 2], T.float32("-inf"))
                            k_pos_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            k_pos_3[0] = first_key_2[0] + (j * 8 + 1)
                            i_9 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            i_9[0] = position_1[0] // 128
                            i_10 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            i_10[0] = k_pos_3[0] // 128
                            i_11 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            i_11[0] = T.Cast("int32", block_state[T.Cast("int64", T.max(T.min(b[0], b_size - 1), 0)) * block_state_stride_0 + T.Cast("int64", T.max(T.min(head_1[0], hq_size - 1), 0)) * block_state_stride_1 + T.Cast("int64", T.max(T.min(i_9[0], T.Div(seq_q_size + 128 - 1, 128) - 1), 0)) * block_state_stride_2 + T.Cast("int64", T.max(T.min(i_10[0], T.Div(seq_kv_size + 128 - 1, 128) - 1), 0)) * block_state_stride_3])
                            scores[4 * j + 3] = T.Select(first_key_2[0] + (j * 8 + 1) < seq_kv_size and i_11[0] > 0, scores[4 * j + 3], T.float32("-inf"))
            with T.attr({"attngen.block": "softmax"}):
                best = T.alloc_local((2,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                offset = T.alloc_local((2,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                best[0] = row_max[0]
                best[1] = row_max[1]
                for j in T.unroll(2):
                    if T.bool(True):
                        best[0] = T.max(best[0], scores[4 * j])
                        best[0] = T.max(best[0], scores[4 * j + 1])
                        best[1] = T.max(best[1], scores[4 * j + 2])
                        best[1] = T.max(best[1], scores[4 * j + 3])
                best[0] = T.max(best[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), best[0], 1, 32))
                best[1] = T.max(best[1], T.cuda.__shfl_xor_sync(T.uint32(4294967295), best[1], 1, 32))
                best[0] = T.max(best[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), best[0], 2, 32))
                best[1] = T.max(best[1], T.cuda.__shfl_xor_sync(T.uint32(4294967295), best[1], 2, 32))
                offset[0] = T.Select(best[0] <= T.float32(-1000000000000000019884624838656.0), T.float32(0.0), best[0] * factor[0])
                shrink[0] = T.cuda.func_call("attngen_ex2", row_max[0] * factor[0] - offset[0], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_max[0] = best[0]
                offset[1] = T.Select(best[1] <= T.float32(-1000000000000000019884624838656.0), T.float32(0.0), best[1] * factor[0])
                shrink[1] = T.cuda.func_call("attngen_ex2", row_max[1] * factor[0] - offset[1], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_max[1] = best[1]
                partial_sum_1 = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                partial_sum_1[0] = T.float32(0.0)
                partial_sum_1[1] = T.float32(0.0)
                partial_sum_1[2] = T.float32(0.0)
                partial_sum_1[3] = T.float32(0.0)
                for j in T.unroll(2):
                    p = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    p[0] = T.cuda.func_call("attngen_ex2", scores[4 * j] * factor[0] - offset[0], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                    scores[4 * j] = p[0]
                    partial_sum_1[0] = partial_sum_1[0] + p[0]
                    p_1 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    p_1[0] = T.cuda.func_call("attngen_ex2", scores[4 * j + 1] * factor[0] - offset[0], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                    scores[4 * j + 1] = p_1[0]
                    partial_sum_1[1] = partial_sum_1[1] + p_1[0]
                    p_2 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    p_2[0] = T.cuda.func_call("attngen_ex2", scores[4 * j + 2] * factor[0] - offset[1], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                    scores[4 * j + 2] = p_2[0]
                    partial_sum_1[2] = partial_sum_1[2] + p_2[0]
                    p_3 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    p_3[0] = T.cuda.func_call("attngen_ex2", scores[4 * j + 3] * factor[0] - offset[1], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                    scores[4 * j + 3] = p_3[0]
                    partial_sum_1[3] = partial_sum_1[3] + p_3[0]
                row_sum[0] = row_sum[0] * shrink[0] + (partial_sum_1[0] + partial_sum_1[1])
                row_sum[1] = row_sum[1] * shrink[1] + (partial_sum_1[2] + partial_sum_1[3])
            for i in T.unroll(4):
                T.cuda.func_call("attngen_pack_half", weights[i], scores[2 * i], scores[2 * i + 1], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
            if T.cuda.func_call("attngen_any_lane", T.Cast("int32", T.Or(T.bool(False), shrink[0] < T.float32(1.0)) or shrink[1] < T.float32(1.0)), source_code="__forceinline__ __device__ int attngen_any_lane(int x) { return __any_sync(0xffffffffu, x); }\n", return_type="int32") != 0:
                for j in T.unroll(8):
                    out_acc[4 * j] = out_acc[4 * j] * shrink[0]
                    out_acc[4 * j + 1] = out_acc[4 * j + 1] * shrink[0]
                    out_acc[4 * j + 2] = out_acc[4 * j + 2] * shrink[1]
                    out_acc[4 * j + 3] = out_acc[4 * j + 3] * shrink[1]
            chunk_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            chunk_4[0] = lane[0] & 7
            row_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            row_4[0] = T.Div(lane[0], 8)
            element_1 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            element_1[0] = T.cuda.func_call("attngen_opaque", v_start[0] + T.Cast("int64", row_4[0]) * v_stride_2 + T.Cast("int64", chunk_4[0] * 8), source_code="__forceinline__ __device__ int64_t attngen_opaque(int64_t x) { uint64_t y; asm(\"mov.b64 %0, %1;\" : \"=l\"(y) : \"l\"((uint64_t)x)); return y; }\n", return_type="int64")
            if T.bool(True):
                T.ptx.st(team_memory[0] + T.uint32(5120) + T.Cast("uint32", (row_4[0] * 8 + (chunk_4[0] ^ row_4[0] & 7)) * 16), fetched[0], fetched[1], fetched[2], fetched[3], "", "", "shared", "", "", "", "v4", "b32", "")
            if T.bool(True):
                T.ptx.st(team_memory[0] + T.uint32(5120) + T.Cast("uint32", ((row_4[0] + 4) * 8 + (chunk_4[0] ^ row_4[0] + 4 & 7)) * 16), fetched[4], fetched[5], fetched[6], fetched[7], "", "", "shared", "", "", "", "v4", "b32", "")
            if T.bool(True):
                T.ptx.st(team_memory[0] + T.uint32(5120) + T.Cast("uint32", ((row_4[0] + 8) * 8 + (chunk_4[0] ^ row_4[0] + 8 & 7)) * 16), fetched[8], fetched[9], fetched[10], fetched[11], "", "", "shared", "", "", "", "v4", "b32", "")
            if T.bool(True):
                T.ptx.st(team_memory[0] + T.uint32(5120) + T.Cast("uint32", ((row_4[0] + 12) * 8 + (chunk_4[0] ^ row_4[0] + 12 & 7)) * 16), fetched[12], fetched[13], fetched[14], fetched[15], "", "", "shared", "", "", "", "v4", "b32", "")
            T.cuda.warp_sync()
            first_key_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            first_key_2[0] = (entry_1[0] >> 1) * 16
            if entry_1[0] >= 0:
                if first_key_2[0] + 16 <= seq_kv_size:
                    chunk_5 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    chunk_5[0] = lane[0] & 7
                    row_5 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    row_5[0] = T.Div(lane[0], 8)
                    element_2 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    element_2[0] = T.cuda.func_call("attngen_opaque", k_start[0] + T.Cast("int64", first_key_2[0] + row_5[0]) * k_stride_2 + T.Cast("int64", chunk_5[0] * 8), source_code="__forceinline__ __device__ int64_t attngen_opaque(int64_t x) { uint64_t y; asm(\"mov.b64 %0, %1;\" : \"=l\"(y) : \"l\"((uint64_t)x)); return y; }\n", return_type="int64")
                    if T.bool(True):
                        T.ptx.ld(fetched[0], fetched[1], fetched[2], fetched[3], T.address_of(k[element_2[0]]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                    if T.bool(True):
                        T.ptx.ld(fetched[4], fetched[5], fetched[6], fetched[7], T.address_of(k[element_2[0] + k_stride_2 * T.int64(4)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                    if T.bool(True):
                        T.ptx.ld(fetched[8], fetched[9], fetched[10], fetched[11], T.address_of(k[element_2[0] + k_stride_2 * T.int64(8)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                    if T.bool(True):
                        T.ptx.ld(fetched[12], fetched[13], fetched[14], fetched[15], T.address_of(k[element_2[0] + k_stride_2 * T.int64(12)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                else:
                    chunk_5 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    chunk_5[0] = lane[0] & 7
                    row_5 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    row_5[0] = T.Div(lane[0], 8)
                    element_2 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    element_2[0] = T.cuda.func_call("attngen_opaque", k_start[0] + T.Cast("int64", first_key_2[0] + row_5[0]) * k_stride_2 + T.Cast("int64", chunk_5[0] * 8), source_code="__forceinline__ __device__ int64_t attngen_opaque(int64_t x) { uint64_t y; asm(\"mov.b64 %0, %1;\" : \"=l\"(y) : \"l\"((uint64_t)x)); return y; }\n", return_type="int64")
                    if T.bool(True):
                        fetched[0] = T.uint32(0)
                        fetched[1] = T.uint32(0)
                        fetched[2] = T.uint32(0)
                        fetched[3] = T.uint32(0)
                        if first_key_2[0] + row_5[0] < seq_kv_size:
                            T.ptx.ld(fetched[0], fetched[1], fetched[2], fetched[3], T.address_of(k[element_2[0]]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                    if T.bool(True):
                        fetched[4] = T.uint32(0)
                        fetched[5] = T.uint32(0)
                        fetched[6] = T.uint32(0)
                        fetched[7] = T.uint32(0)
                        if first_key_2[0] + (row_5[0] + 4) < seq_kv_size:
                            T.ptx.ld(fetched[4], fetched[5], fetched[6], fetched[7], T.address_of(k[element_2[0] + k_stride_2 * T.int64(4)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                    if T.bool(True):
                        fetched[8] = T.uint32(0)
                        fetched[9] = T.uint32(0)
                        fetched[10] = T.uint32(0)
                        fetched[11] = T.uint32(0)
                        if first_key_2[0] + (row_5[0] + 8) < seq_kv_size:
                            T.ptx.ld(fetched[8], fetched[9], fetched[10], fetched[11], T.address_of(k[element_2[0] + k_stride_2 * T.int64(8)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                    if T.bool(True):
                        fetched[12] = T.uint32(0)
                        fetched[13] = T.uint32(0)
                        fetched[14] = T.uint32(0)
                        fetched[15] = T.uint32(0)
                        if first_key_2[0] + (row_5[0] + 12) < seq_kv_size:
                            T.ptx.ld(fetched[12], fetched[13], fetched[14], fetched[15], T.address_of(k[element_2[0] + k_stride_2 * T.int64(12)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
            if entry_1[0] >= 0:
                phi_start_1 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                phi_start_1[0] = T.Cast("int64", b[0]) * phi_k_stride_0 + T.Cast("int64", h[0]) * phi_k_stride_1
                chunk_5 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                chunk_5[0] = lane[0] & 1
                row_5 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                row_5[0] = T.Div(lane[0], 2)
                if T.bool(True):
                    phi_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    phi_row[0] = row_5[0]
                    phi_at = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    phi_at[0] = phi_start_1[0] + T.Cast("int64", first_key_2[0] + phi_row[0]) * phi_k_stride_2
                    phi = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    phi[0] = T.Cast("float32", T.if_then_else(first_key_2[0] + phi_row[0] < seq_kv_size and chunk_5[0] * 8 < 16, phi_k[phi_at[0] + T.Cast("int64", chunk_5[0] * 8) * phi_k_stride_3], T.float16(0.0)))
                    phi_1 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    phi_1[0] = T.Cast("float32", T.if_then_else(first_key_2[0] + phi_row[0] < seq_kv_size and chunk_5[0] * 8 + 1 < 16, phi_k[phi_at[0] + T.Cast("int64", chunk_5[0] * 8 + 1) * phi_k_stride_3], T.float16(0.0)))
                    T.cuda.func_call("attngen_pack_half", phi_words[0], phi[0], phi_1[0], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                    phi_2 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    phi_2[0] = T.Cast("float32", T.if_then_else(first_key_2[0] + phi_row[0] < seq_kv_size and chunk_5[0] * 8 + 2 < 16, phi_k[phi_at[0] + T.Cast("int64", chunk_5[0] * 8 + 2) * phi_k_stride_3], T.float16(0.0)))
                    phi_3 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    phi_3[0] = T.Cast("float32", T.if_then_else(first_key_2[0] + phi_row[0] < seq_kv_size and chunk_5[0] * 8 + 3 < 16, phi_k[phi_at[0] + T.Cast("int64", chunk_5[0] * 8 + 3) * phi_k_stride_3], T.float16(0.0)))
                    T.cuda.func_call("attngen_pack_half", phi_words[1], phi_2[0], phi_3[0], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                    phi_4 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    phi_4[0] = T.Cast("float32", T.if_then_else(first_key_2[0] + phi_row[0] < seq_kv_size and chunk_5[0] * 8 + 4 < 16, phi_k[phi_at[0] + T.Cast("int64", chunk_5[0] * 8 + 4) * phi_k_stride_3], T.float16(0.0)))
                    phi_5 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    phi_5[0] = T.Cast("float32", T.if_then_else(first_key_2[0] + phi_row[0] < seq_kv_size and chunk_5[0] * 8 + 5 < 16, phi_k[phi_at[0] + T.Cast("int64", chunk_5[0] * 8 + 5) * phi_k_stride_3], T.float16(0.0)))
                    T.cuda.func_call("attngen_pack_half", phi_words[2], phi_4[0], phi_5[0], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                    phi_6 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    phi_6[0] = T.Cast("float32", T.if_then_else(first_key_2[0] + phi_row[0] < seq_kv_size and chunk_5[0] * 8 + 6 < 16, phi_k[phi_at[0] + T.Cast("int64", chunk_5[0] * 8 + 6) * phi_k_stride_3], T.float16(0.0)))
                    phi_7 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    phi_7[0] = T.Cast("float32", T.if_then_else(first_key_2[0] + phi_row[0] < seq_kv_size and chunk_5[0] * 8 + 7 < 16, phi_k[phi_at[0] + T.Cast("int64", chunk_5[0] * 8 + 7) * phi_k_stride_3], T.float16(0.0)))
                    T.cuda.func_call("attngen_pack_half", phi_words[3], phi_6[0], phi_7[0], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                    T.ptx.st(team_memory[0] + T.uint32(2560) + T.uint32(2048) + T.Cast("uint32", (phi_row[0] * 2 + (chunk_5[0] ^ phi_row[0] >> 2 & 1)) * 16), phi_words[0], phi_words[1], phi_words[2], phi_words[3], "", "", "shared", "", "", "", "v4", "b32", "")
            with T.attr({"attngen.block": "o_gemm"}):
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], team_memory[0] + T.uint32(5120) + T.Cast("uint32", lane_offset[0]), "sync", "aligned", "m8n8", "x4", "trans", "shared", "b16", "")
                T.ptx.mma(out_acc[0], out_acc[1], out_acc[2], out_acc[3], weights[0], weights[1], b_operand[0], out_acc[0], out_acc[1], out_acc[2], out_acc[3], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[0], out_acc[1], out_acc[2], out_acc[3], weights[2], weights[3], b_operand[1], out_acc[0], out_acc[1], out_acc[2], out_acc[3], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[4], out_acc[5], out_acc[6], out_acc[7], weights[0], weights[1], b_operand[2], out_acc[4], out_acc[5], out_acc[6], out_acc[7], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[4], out_acc[5], out_acc[6], out_acc[7], weights[2], weights[3], b_operand[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], team_memory[0] + T.uint32(5120) + T.Cast("uint32", lane_offset_1[0]), "sync", "aligned", "m8n8", "x4", "trans", "shared", "b16", "")
                T.ptx.mma(out_acc[8], out_acc[9], out_acc[10], out_acc[11], weights[0], weights[1], b_operand[0], out_acc[8], out_acc[9], out_acc[10], out_acc[11], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[8], out_acc[9], out_acc[10], out_acc[11], weights[2], weights[3], b_operand[1], out_acc[8], out_acc[9], out_acc[10], out_acc[11], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[12], out_acc[13], out_acc[14], out_acc[15], weights[0], weights[1], b_operand[2], out_acc[12], out_acc[13], out_acc[14], out_acc[15], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[12], out_acc[13], out_acc[14], out_acc[15], weights[2], weights[3], b_operand[3], out_acc[12], out_acc[13], out_acc[14], out_acc[15], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], team_memory[0] + T.uint32(5120) + T.Cast("uint32", lane_offset_2[0]), "sync", "aligned", "m8n8", "x4", "trans", "shared", "b16", "")
                T.ptx.mma(out_acc[16], out_acc[17], out_acc[18], out_acc[19], weights[0], weights[1], b_operand[0], out_acc[16], out_acc[17], out_acc[18], out_acc[19], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[16], out_acc[17], out_acc[18], out_acc[19], weights[2], weights[3], b_operand[1], out_acc[16], out_acc[17], out_acc[18], out_acc[19], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[20], out_acc[21], out_acc[22], out_acc[23], weights[0], weights[1], b_operand[2], out_acc[20], out_acc[21], out_acc[22], out_acc[23], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[20], out_acc[21], out_acc[22], out_acc[23], weights[2], weights[3], b_operand[3], out_acc[20], out_acc[21], out_acc[22], out_acc[23], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], team_memory[0] + T.uint32(5120) + T.Cast("uint32", lane_offset_3[0]), "sync", "aligned", "m8n8", "x4", "trans", "shared", "b16", "")
                T.ptx.mma(out_acc[24], out_acc[25], out_acc[26], out_acc[27], weights[0], weights[1], b_operand[0], out_acc[24], out_acc[25], out_acc[26], out_acc[27], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[24], out_acc[25], out_acc[26], out_acc[27], weights[2], weights[3], b_operand[1], out_acc[24], out_acc[25], out_acc[26], out_acc[27], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[28], out_acc[29], out_acc[30], out_acc[31], weights[0], weights[1], b_operand[2], out_acc[28], out_acc[29], out_acc[30], out_acc[31], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[28], out_acc[29], out_acc[30], out_acc[31], weights[2], weights[3], b_operand[3], out_acc[28], out_acc[29], out_acc[30], out_acc[31], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
            entry_0[0] = entry_1[0]
            at_block[0] = at_block[0] - 4
            k_first_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            k_first_3[0] = at_block[0] * 16
            k_last_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            k_last_2[0] = T.min(k_first_3[0] + 16, seq_kv_size) - 1
            entry_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            entry_3[0] = T.Select(at_block[0] < share_begin[0], -1, at_block[0] * 2 + T.Select(T.And(T.bool(False), (at_block[0] + 1) * 16 <= seq_kv_size), 0, 1))
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
            got[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, low_words[0], low_words[1]), 1, 32)
            a = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a[0] = low_words[0]
            b_1 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_1[0] = low_words[1]
            low_words[0] = T.Select(lane[0] & 1 != 0, got[0], a[0])
            low_words[1] = T.Select(lane[0] & 1 != 0, b_1[0], got[0])
            got_1 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_1[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, low_words[2], low_words[3]), 1, 32)
            a_1 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_1[0] = low_words[2]
            b_2 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_2[0] = low_words[3]
            low_words[2] = T.Select(lane[0] & 1 != 0, got_1[0], a_1[0])
            low_words[3] = T.Select(lane[0] & 1 != 0, b_2[0], got_1[0])
            got_2 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_2[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, low_words[0], low_words[2]), 2, 32)
            a_2 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_2[0] = low_words[0]
            b_3 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_3[0] = low_words[2]
            low_words[0] = T.Select(lane[0] & 2 != 0, got_2[0], a_2[0])
            low_words[2] = T.Select(lane[0] & 2 != 0, b_3[0], got_2[0])
            got_3 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_3[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, low_words[1], low_words[3]), 2, 32)
            a_3 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_3[0] = low_words[1]
            b_4 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_4[0] = low_words[3]
            low_words[1] = T.Select(lane[0] & 2 != 0, got_3[0], a_3[0])
            low_words[3] = T.Select(lane[0] & 2 != 0, b_4[0], got_3[0])
            got_4 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_4[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, high_words[0], high_words[1]), 1, 32)
            a_4 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_4[0] = high_words[0]
            b_5 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_5[0] = high_words[1]
            high_words[0] = T.Select(lane[0] & 1 != 0, got_4[0], a_4[0])
            high_words[1] = T.Select(lane[0] & 1 != 0, b_5[0], got_4[0])
            got_5 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_5[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, high_words[2], high_words[3]), 1, 32)
            a_5 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_5[0] = high_words[2]
            b_6 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_6[0] = high_words[3]
            high_words[2] = T.Select(lane[0] & 1 != 0, got_5[0], a_5[0])
            high_words[3] = T.Select(lane[0] & 1 != 0, b_6[0], got_5[0])
            got_6 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_6[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, high_words[0], high_words[2]), 2, 32)
            a_6 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_6[0] = high_words[0]
            b_7 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_7[0] = high_words[2]
            high_words[0] = T.Select(lane[0] & 2 != 0, got_6[0], a_6[0])
            high_words[2] = T.Select(lane[0] & 2 != 0, b_7[0], got_6[0])
            got_7 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_7[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, high_words[1], high_words[3]), 2, 32)
            a_7 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_7[0] = high_words[1]
            b_8 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_8[0] = high_words[3]
            high_words[1] = T.Select(lane[0] & 2 != 0, got_7[0], a_7[0])
            high_words[3] = T.Select(lane[0] & 2 != 0, b_8[0], got_7[0])
            chunk_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            chunk_3[0] = lane[0] & 3
            at = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            at[0] = team_row[0] * 288 + chunk_3[0] * 8 * 4
            if chunk_3[0] < 8:
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
            got_8 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_8[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, low_words[0], low_words[1]), 1, 32)
            a_8 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_8[0] = low_words[0]
            b_9 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_9[0] = low_words[1]
            low_words[0] = T.Select(lane[0] & 1 != 0, got_8[0], a_8[0])
            low_words[1] = T.Select(lane[0] & 1 != 0, b_9[0], got_8[0])
            got_9 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_9[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, low_words[2], low_words[3]), 1, 32)
            a_9 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_9[0] = low_words[2]
            b_10 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_10[0] = low_words[3]
            low_words[2] = T.Select(lane[0] & 1 != 0, got_9[0], a_9[0])
            low_words[3] = T.Select(lane[0] & 1 != 0, b_10[0], got_9[0])
            got_10 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_10[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, low_words[0], low_words[2]), 2, 32)
            a_10 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_10[0] = low_words[0]
            b_11 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_11[0] = low_words[2]
            low_words[0] = T.Select(lane[0] & 2 != 0, got_10[0], a_10[0])
            low_words[2] = T.Select(lane[0] & 2 != 0, b_11[0], got_10[0])
            got_11 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_11[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, low_words[1], low_words[3]), 2, 32)
            a_11 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_11[0] = low_words[1]
            b_12 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_12[0] = low_words[3]
            low_words[1] = T.Select(lane[0] & 2 != 0, got_11[0], a_11[0])
            low_words[3] = T.Select(lane[0] & 2 != 0, b_12[0], got_11[0])
            got_12 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_12[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, high_words[0], high_words[1]), 1, 32)
            a_12 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_12[0] = high_words[0]
            b_13 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_13[0] = high_words[1]
            high_words[0] = T.Select(lane[0] & 1 != 0, got_12[0], a_12[0])
            high_words[1] = T.Select(lane[0] & 1 != 0, b_13[0], got_12[0])
            got_13 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_13[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, high_words[2], high_words[3]), 1, 32)
            a_13 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_13[0] = high_words[2]
            b_14 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_14[0] = high_words[3]
            high_words[2] = T.Select(lane[0] & 1 != 0, got_13[0], a_13[0])
            high_words[3] = T.Select(lane[0] & 1 != 0, b_14[0], got_13[0])
            got_14 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_14[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, high_words[0], high_words[2]), 2, 32)
            a_14 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_14[0] = high_words[0]
            b_15 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_15[0] = high_words[2]
            high_words[0] = T.Select(lane[0] & 2 != 0, got_14[0], a_14[0])
            high_words[2] = T.Select(lane[0] & 2 != 0, b_15[0], got_14[0])
            got_15 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_15[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, high_words[1], high_words[3]), 2, 32)
            a_15 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_15[0] = high_words[1]
            b_16 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_16[0] = high_words[3]
            high_words[1] = T.Select(lane[0] & 2 != 0, got_15[0], a_15[0])
            high_words[3] = T.Select(lane[0] & 2 != 0, b_16[0], got_15[0])
            chunk_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            chunk_4[0] = lane[0] & 3
            at_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            at_1[0] = team_row[0] * 288 + (chunk_4[0] * 8 + 32) * 4
            if chunk_4[0] < 4:
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
            got_16 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_16[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, low_words[0], low_words[1]), 1, 32)
            a_16 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_16[0] = low_words[0]
            b_17 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_17[0] = low_words[1]
            low_words[0] = T.Select(lane[0] & 1 != 0, got_16[0], a_16[0])
            low_words[1] = T.Select(lane[0] & 1 != 0, b_17[0], got_16[0])
            got_17 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_17[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, low_words[2], low_words[3]), 1, 32)
            a_17 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_17[0] = low_words[2]
            b_18 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_18[0] = low_words[3]
            low_words[2] = T.Select(lane[0] & 1 != 0, got_17[0], a_17[0])
            low_words[3] = T.Select(lane[0] & 1 != 0, b_18[0], got_17[0])
            got_18 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_18[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, low_words[0], low_words[2]), 2, 32)
            a_18 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_18[0] = low_words[0]
            b_19 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_19[0] = low_words[2]
            low_words[0] = T.Select(lane[0] & 2 != 0, got_18[0], a_18[0])
            low_words[2] = T.Select(lane[0] & 2 != 0, b_19[0], got_18[0])
            got_19 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_19[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, low_words[1], low_words[3]), 2, 32)
            a_19 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_19[0] = low_words[1]
            b_20 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_20[0] = low_words[3]
            low_words[1] = T.Select(lane[0] & 2 != 0, got_19[0], a_19[0])
            low_words[3] = T.Select(lane[0] & 2 != 0, b_20[0], got_19[0])
            got_20 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_20[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, high_words[0], high_words[1]), 1, 32)
            a_20 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_20[0] = high_words[0]
            b_21 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_21[0] = high_words[1]
            high_words[0] = T.Select(lane[0] & 1 != 0, got_20[0], a_20[0])
            high_words[1] = T.Select(lane[0] & 1 != 0, b_21[0], got_20[0])
            got_21 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_21[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, high_words[2], high_words[3]), 1, 32)
            a_21 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_21[0] = high_words[2]
            b_22 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_22[0] = high_words[3]
            high_words[2] = T.Select(lane[0] & 1 != 0, got_21[0], a_21[0])
            high_words[3] = T.Select(lane[0] & 1 != 0, b_22[0], got_21[0])
            got_22 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_22[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, high_words[0], high_words[2]), 2, 32)
            a_22 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_22[0] = high_words[0]
            b_23 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_23[0] = high_words[2]
            high_words[0] = T.Select(lane[0] & 2 != 0, got_22[0], a_22[0])
            high_words[2] = T.Select(lane[0] & 2 != 0, b_23[0], got_22[0])
            got_23 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_23[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, high_words[1], high_words[3]), 2, 32)
            a_23 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_23[0] = high_words[1]
            b_24 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_24[0] = high_words[3]
            high_words[1] = T.Select(lane[0] & 2 != 0, got_23[0], a_23[0])
            high_words[3] = T.Select(lane[0] & 2 != 0, b_24[0], got_23[0])
            chunk_5 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            chunk_5[0] = lane[0] & 3
            at_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            at_2[0] = (team_row[0] + 8) * 288 + chunk_5[0] * 8 * 4
            if chunk_5[0] < 8:
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
            got_24 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_24[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, low_words[0], low_words[1]), 1, 32)
            a_24 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_24[0] = low_words[0]
            b_25 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_25[0] = low_words[1]
            low_words[0] = T.Select(lane[0] & 1 != 0, got_24[0], a_24[0])
            low_words[1] = T.Select(lane[0] & 1 != 0, b_25[0], got_24[0])
            got_25 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_25[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, low_words[2], low_words[3]), 1, 32)
            a_25 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_25[0] = low_words[2]
            b_26 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_26[0] = low_words[3]
            low_words[2] = T.Select(lane[0] & 1 != 0, got_25[0], a_25[0])
            low_words[3] = T.Select(lane[0] & 1 != 0, b_26[0], got_25[0])
            got_26 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_26[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, low_words[0], low_words[2]), 2, 32)
            a_26 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_26[0] = low_words[0]
            b_27 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_27[0] = low_words[2]
            low_words[0] = T.Select(lane[0] & 2 != 0, got_26[0], a_26[0])
            low_words[2] = T.Select(lane[0] & 2 != 0, b_27[0], got_26[0])
            got_27 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_27[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, low_words[1], low_words[3]), 2, 32)
            a_27 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_27[0] = low_words[1]
            b_28 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_28[0] = low_words[3]
            low_words[1] = T.Select(lane[0] & 2 != 0, got_27[0], a_27[0])
            low_words[3] = T.Select(lane[0] & 2 != 0, b_28[0], got_27[0])
            got_28 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_28[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, high_words[0], high_words[1]), 1, 32)
            a_28 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_28[0] = high_words[0]
            b_29 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_29[0] = high_words[1]
            high_words[0] = T.Select(lane[0] & 1 != 0, got_28[0], a_28[0])
            high_words[1] = T.Select(lane[0] & 1 != 0, b_29[0], got_28[0])
            got_29 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_29[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, high_words[2], high_words[3]), 1, 32)
            a_29 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_29[0] = high_words[2]
            b_30 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_30[0] = high_words[3]
            high_words[2] = T.Select(lane[0] & 1 != 0, got_29[0], a_29[0])
            high_words[3] = T.Select(lane[0] & 1 != 0, b_30[0], got_29[0])
            got_30 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_30[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, high_words[0], high_words[2]), 2, 32)
            a_30 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_30[0] = high_words[0]
            b_31 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_31[0] = high_words[2]
            high_words[0] = T.Select(lane[0] & 2 != 0, got_30[0], a_30[0])
            high_words[2] = T.Select(lane[0] & 2 != 0, b_31[0], got_30[0])
            got_31 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_31[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, high_words[1], high_words[3]), 2, 32)
            a_31 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_31[0] = high_words[1]
            b_32 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_32[0] = high_words[3]
            high_words[1] = T.Select(lane[0] & 2 != 0, got_31[0], a_31[0])
            high_words[3] = T.Select(lane[0] & 2 != 0, b_32[0], got_31[0])
            chunk_6 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            chunk_6[0] = lane[0] & 3
            at_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            at_3[0] = (team_row[0] + 8) * 288 + (chunk_6[0] * 8 + 32) * 4
            if chunk_6[0] < 4:
                T.ptx.st(shared_base[0] + T.Cast("uint32", at_3[0]), low_words[0], high_words[0], low_words[1], high_words[1], "", "", "shared", "", "", "", "v4", "b32", "")
                T.ptx.st(shared_base[0] + T.uint32(16) + T.Cast("uint32", at_3[0]), low_words[2], high_words[2], low_words[3], high_words[3], "", "", "shared", "", "", "", "v4", "b32", "")
            row_sum[0] = row_sum[0] + T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_sum[0], 1, 32)
            row_sum[1] = row_sum[1] + T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_sum[1], 1, 32)
            row_sum[0] = row_sum[0] + T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_sum[0], 2, 32)
            row_sum[1] = row_sum[1] + T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_sum[1], 2, 32)
            if first_column[0] == 0:
                T.ptx.st(shared_base[0] + T.uint32(18432) + T.Cast("uint32", team_row[0] * 8), T.reinterpret("uint32", row_max[0] * factor[0]), T.reinterpret("uint32", row_sum[0]), "", "", "shared", "", "", "", "v2", "b32", "")
                T.ptx.st(shared_base[0] + T.uint32(18432) + T.Cast("uint32", (team_row[0] + 8) * 8), T.reinterpret("uint32", row_max[1] * factor[0]), T.reinterpret("uint32", row_sum[1]), "", "", "shared", "", "", "", "v2", "b32", "")
            T.cuda.cta_sync()
            rows = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            rows[0] = T.Select(item[0] < items[0], T.min(group_rows[0] - first_row[0], 16), 0)
            joining = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            joining[0] = T.Select(seq_kv_size <= 16, lane[0], v_2)
            for n in range(T.Select(seq_kv_size <= 16, 8, 2)):
                i = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                i[0] = n * T.Select(seq_kv_size <= 16, 32, 128) + joining[0]
                row_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                row_3[0] = T.Div(i[0], 16)
                if row_3[0] < rows[0]:
                    column = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    column[0] = (i[0] - row_3[0] * 16) * 4
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
                    own[0] = T.Select(seq_kv_size <= 16, warp[0], 0)
                    team_row_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    team_row_1[0] = own[0] * 16 + row_3[0]
                    words = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    T.ptx.ld(words[0], words[1], words[2], words[3], shared_base[0] + T.Cast("uint32", team_row_1[0] * 288 + column[0] * 4), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                    statistics = T.alloc_local((2,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    T.ptx.ld(statistics[0], statistics[1], shared_base[0] + T.uint32(18432) + T.Cast("uint32", team_row_1[0] * 8), "", "", "shared", "", "", "", "", "", "v2", "b32", "")
                    team_row_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    team_row_2[0] = 16 + row_3[0]
                    words_1 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    T.ptx.ld(words_1[0], words_1[1], words_1[2], words_1[3], shared_base[0] + T.Cast("uint32", team_row_2[0] * 288 + column[0] * 4), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                    statistics_1 = T.alloc_local((2,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    T.ptx.ld(statistics_1[0], statistics_1[1], shared_base[0] + T.uint32(18432) + T.Cast("uint32", team_row_2[0] * 8), "", "", "shared", "", "", "", "", "", "v2", "b32", "")
                    words_1[0] = T.Select(not seq_kv_size <= 16, words_1[0], T.uint32(0))
                    words_1[1] = T.Select(not seq_kv_size <= 16, words_1[1], T.uint32(0))
                    words_1[2] = T.Select(not seq_kv_size <= 16, words_1[2], T.uint32(0))
                    words_1[3] = T.Select(not seq_kv_size <= 16, words_1[3], T.uint32(0))
                    top = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    top[0] = T.Select(not seq_kv_size <= 16, T.reinterpret("float32", statistics_1[0]), T.float32(-1000000000000000019884624838656.0))
                    total = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    total[0] = T.Select(not seq_kv_size <= 16, T.reinterpret("float32", statistics_1[1]), T.float32(0.0))
                    team_row_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    team_row_3[0] = 32 + row_3[0]
                    words_2 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    T.ptx.ld(words_2[0], words_2[1], words_2[2], words_2[3], shared_base[0] + T.Cast("uint32", team_row_3[0] * 288 + column[0] * 4), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                    statistics_2 = T.alloc_local((2,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    T.ptx.ld(statistics_2[0], statistics_2[1], shared_base[0] + T.uint32(18432) + T.Cast("uint32", team_row_3[0] * 8), "", "", "shared", "", "", "", "", "", "v2", "b32", "")
                    words_2[0] = T.Select(not seq_kv_size <= 16, words_2[0], T.uint32(0))
                    words_2[1] = T.Select(not seq_kv_size <= 16, words_2[1], T.uint32(0))
                    words_2[2] = T.Select(not seq_kv_size <= 16, words_2[2], T.uint32(0))
                    words_2[3] = T.Select(not seq_kv_size <= 16, words_2[3], T.uint32(0))
                    top_1 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    top_1[0] = T.Select(not seq_kv_size <= 16, T.reinterpret("float32", statistics_2[0]), T.float32(-1000000000000000019884624838656.0))
                    total_1 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    total_1[0] = T.Select(not seq_kv_size <= 16, T.reinterpret("float32", statistics_2[1]), T.float32(0.0))
                    team_row_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    team_row_4[0] = 48 + row_3[0]
                    words_3 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    T.ptx.ld(words_3[0], words_3[1], words_3[2], words_3[3], shared_base[0] + T.Cast("uint32", team_row_4[0] * 288 + column[0] * 4), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                    statistics_3 = T.alloc_local((2,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    T.ptx.ld(statistics_3[0], statistics_3[1], shared_base[0] + T.uint32(18432) + T.Cast("uint32", team_row_4[0] * 8), "", "", "shared", "", "", "", "", "", "v2", "b32", "")
                    words_3[0] = T.Select(not seq_kv_size <= 16, words_3[0], T.uint32(0))
                    words_3[1] = T.Select(not seq_kv_size <= 16, words_3[1], T.uint32(0))
                    words_3[2] = T.Select(not seq_kv_size <= 16, words_3[2], T.uint32(0))
                    words_3[3] = T.Select(not seq_kv_size <= 16, words_3[3], T.uint32(0))
                    top_2 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    top_2[0] = T.Select(not seq_kv_size <= 16, T.reinterpret("float32", statistics_3[0]), T.float32(-1000000000000000019884624838656.0))
                    total_2 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    total_2[0] = T.Select(not seq_kv_size <= 16, T.reinterpret("float32", statistics_3[1]), T.float32(0.0))
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
                    in_group_2[0] = T.min(first_row[0] + row_3[0], group_rows[0] - 1)
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
def attngen_decode_more(q_ptr: T.handle("float16", "global"), q_stride_0: T.int64, q_stride_1: T.int64, q_stride_2: T.int64, q_stride_3: T.int64, k_ptr: T.handle("float16", "global"), k_stride_0: T.int64, k_stride_1: T.int64, k_stride_2: T.int64, k_stride_3: T.int64, v_ptr: T.handle("float16", "global"), v_stride_0: T.int64, v_stride_1: T.int64, v_stride_2: T.int64, v_stride_3: T.int64, out_ptr: T.handle("float16", "global"), out_stride_0: T.int64, out_stride_1: T.int64, out_stride_2: T.int64, out_stride_3: T.int64, scale_value: T.float32, lse_ptr: T.handle("float32", "global"), lse_stride_0: T.int64, lse_stride_1: T.int64, lse_stride_2: T.int64, lse_given: T.int32, phi_q_ptr: T.handle("float16", "global"), phi_q_stride_0: T.int64, phi_q_stride_1: T.int64, phi_q_stride_2: T.int64, phi_q_stride_3: T.int64, phi_k_ptr: T.handle("float16", "global"), phi_k_stride_0: T.int64, phi_k_stride_1: T.int64, phi_k_stride_2: T.int64, phi_k_stride_3: T.int64, block_state_ptr: T.handle("int8", "global"), block_state_stride_0: T.int64, block_state_stride_1: T.int64, block_state_stride_2: T.int64, block_state_stride_3: T.int64, partial_out_ptr: T.handle("float32", "global"), partial_out_stride_0: T.int64, partial_out_stride_1: T.int64, partial_out_stride_2: T.int64, partial_out_stride_3: T.int64, partial_out_stride_4: T.int64, partial_max_ptr: T.handle("float32", "global"), partial_max_stride_0: T.int64, partial_max_stride_1: T.int64, partial_max_stride_2: T.int64, partial_max_stride_3: T.int64, partial_sum_ptr: T.handle("float32", "global"), partial_sum_stride_0: T.int64, partial_sum_stride_1: T.int64, partial_sum_stride_2: T.int64, partial_sum_stride_3: T.int64, b_size: T.int32, hq_size: T.int32, seq_q_size: T.int32, hkv_size: T.int32, seq_kv_size: T.int32, splits_size: T.int32, grid: T.int32):
    T.func_attr({"tirx.noalias": True})
    q = T.decl_buffer((T.int64(1099511627776),), "float16", data=q_ptr, align=1, layout=None)
    k = T.decl_buffer((T.int64(1099511627776),), "float16", data=k_ptr, align=1, layout=None)
    v = T.decl_buffer((T.int64(1099511627776),), "float16", data=v_ptr, align=1, layout=None)
    out = T.decl_buffer((T.int64(1099511627776),), "float16", data=out_ptr, align=1, layout=None)
    lse = T.decl_buffer((T.int64(1099511627776),), data=lse_ptr, align=1, layout=None)
    phi_q = T.decl_buffer((T.int64(1099511627776),), "float16", data=phi_q_ptr, align=1, layout=None)
    phi_k = T.decl_buffer((T.int64(1099511627776),), "float16", data=phi_k_ptr, align=1, layout=None)
    block_state = T.decl_buffer((T.int64(1099511627776),), "int8", data=block_state_ptr, align=1, layout=None)
    partial_out = T.decl_buffer((T.int64(1099511627776),), data=partial_out_ptr, align=1, layout=None)
    partial_max = T.decl_buffer((T.int64(1099511627776),), data=partial_max_ptr, align=1, layout=None)
    partial_sum = T.decl_buffer((T.int64(1099511627776),), data=partial_sum_ptr, align=1, layout=None)
    with T.attr({"tirx.device_entry": T.bool(True), "tirx.launch_bounds_min_blocks_per_sm": 2}):
        v_1 = T.cta_id([grid])
        v_2 = T.thread_id([128])
        buffer = T.alloc_buffer((30720,), "uint8", scope="shared.dyn", align=1024)
        shared_base = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        shared_base[0] = T.cuda.cvta_generic_to_shared(buffer.data)
        warp = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        warp[0] = T.cuda.__shfl_sync(T.uint32(4294967295), T.Div(v_2, 32), 0, 32)
        lane = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane[0] = v_2 & 31
        factor = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        factor[0] = T.float32(1.4426950216293335)
        scores = T.alloc_local((32,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        out_acc = T.alloc_local((32,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        weights = T.alloc_local((16,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        row_max = T.alloc_local((2,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        row_sum = T.alloc_local((2,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        shrink = T.alloc_local((2,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane_row[0] = lane[0] & 15
        lane_high = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane_high[0] = lane[0] >> 4 & 1
        lane_offset = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane_offset[0] = (lane_row[0] * 8 + (lane_high[0] ^ lane_row[0] & 7)) * 16
        lane_offset_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane_offset_1[0] = (lane_row[0] * 8 + (lane_high[0] + 2 ^ lane_row[0] & 7)) * 16
        lane_offset_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane_offset_2[0] = (lane_row[0] * 8 + (lane_high[0] + 4 ^ lane_row[0] & 7)) * 16
        lane_offset_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane_offset_3[0] = (lane_row[0] * 8 + (lane_high[0] + 6 ^ lane_row[0] & 7)) * 16
        lane_key = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane_key[0] = (lane[0] & 7) + (lane[0] >> 4 & 1) * 8
        lane_half = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane_half[0] = lane[0] >> 3 & 1
        lane_offset_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane_offset_4[0] = (lane_key[0] * 8 + (lane_half[0] ^ lane_key[0] & 7)) * 16
        lane_offset_5 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane_offset_5[0] = (lane_key[0] * 8 + (lane_half[0] + 2 ^ lane_key[0] & 7)) * 16
        lane_offset_6 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane_offset_6[0] = (lane_key[0] * 8 + (lane_half[0] + 4 ^ lane_key[0] & 7)) * 16
        lane_offset_7 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane_offset_7[0] = (lane_key[0] * 8 + (lane_half[0] + 6 ^ lane_key[0] & 7)) * 16
        lane_row_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane_row_1[0] = lane[0] & 15
        lane_high_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane_high_1[0] = lane[0] >> 4 & 1
        lane_offset_8 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane_offset_8[0] = (lane_row_1[0] * 2 + (lane_high_1[0] ^ lane_row_1[0] >> 2 & 1)) * 16
        lane_key_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane_key_1[0] = (lane[0] & 7) + (lane[0] >> 4 & 1) * 8
        lane_half_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane_half_1[0] = lane[0] >> 3 & 1
        lane_offset_9 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane_offset_9[0] = (lane_key_1[0] * 2 + (lane_half_1[0] ^ lane_key_1[0] >> 2 & 1)) * 16
        q_kept = T.alloc_local((16,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        a_operand = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        b_operand = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        phi_words = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        fetched = T.alloc_local((16,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        group = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        group[0] = T.Div(hq_size, hq_size)
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
        b[0] = T.Div(bh[0], hq_size)
        h = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        h[0] = (bh[0] - b[0] * hq_size) * group[0]
        thread_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        thread_row[0] = warp[0] * 16 + (lane[0] >> 2)
        in_group = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        in_group[0] = T.min(first_row[0] + thread_row[0], group_rows[0] - 1)
        of_group = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        of_group[0] = T.Div(in_group[0], seq_q_size)
        head = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        head[0] = h[0] + of_group[0]
        position = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        position[0] = in_group[0] - of_group[0] * seq_q_size
        in_group_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        in_group_1[0] = T.min(first_row[0] + (thread_row[0] + 8), group_rows[0] - 1)
        of_group_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        of_group_1[0] = T.Div(in_group_1[0], seq_q_size)
        head_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        head_1[0] = h[0] + of_group_1[0]
        position_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        position_1[0] = in_group_1[0] - of_group_1[0] * seq_q_size
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
        q_start[0] = T.Cast("int64", b[0]) * q_stride_0 + T.Cast("int64", h[0]) * q_stride_1
        k_start = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        k_start[0] = T.Cast("int64", b[0]) * k_stride_0 + T.Cast("int64", kv_head[0]) * k_stride_1
        v_start = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        v_start[0] = T.Cast("int64", b[0]) * v_stride_0 + T.Cast("int64", kv_head[0]) * v_stride_1
        q_last = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        q_last[0] = seq_q_size - 1
        first_block = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        first_block[0] = T.Div(T.max(0, 0), 64)
        last_block = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        last_block[0] = T.max(T.Div(T.max(T.min(seq_kv_size, seq_kv_size), 0) + 63, 64), first_block[0])
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
        k_first[0] = at_block[0] * 64
        k_last = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        k_last[0] = T.min(k_first[0] + 64, seq_kv_size) - 1
        entry = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        entry[0] = T.Select(at_block[0] < share_begin[0], -1, at_block[0] * 2 + T.Select(T.And(T.bool(False), (at_block[0] + 1) * 64 <= seq_kv_size), 0, 1))
        entry_0[0] = entry[0]
        at_block[0] = at_block[0] - 1
        k_first_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        k_first_1[0] = at_block[0] * 64
        k_last_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        k_last_1[0] = T.min(k_first_1[0] + 64, seq_kv_size) - 1
        entry_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        entry_2[0] = T.Select(at_block[0] < share_begin[0], -1, at_block[0] * 2 + T.Select(T.And(T.bool(False), (at_block[0] + 1) * 64 <= seq_kv_size), 0, 1))
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
            here[0] = row[0] + 16
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
            here[0] = row[0] + 32
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
            here[0] = row[0] + 48
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
        chunk_1[0] = v_2 & 7
        row_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        row_1[0] = T.Div(v_2, 8)
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
            T.ptx.st(shared_base[0] + T.Cast("uint32", (here[0] * 8 + (chunk_1[0] ^ here[0] & 7)) * 16), fetched[0], fetched[1], fetched[2], fetched[3], "", "", "shared", "", "", "", "v4", "b32", "")
        if T.bool(True):
            here = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            here[0] = row_1[0] + 16
            in_group_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            in_group_2[0] = T.min(first_row[0] + here[0], group_rows[0] - 1)
            of_group_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            of_group_2[0] = T.Div(in_group_2[0], seq_q_size)
            head_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            head_2[0] = h[0] + of_group_2[0]
            position_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            position_2[0] = in_group_2[0] - of_group_2[0] * seq_q_size
            T.ptx.st(shared_base[0] + T.Cast("uint32", (here[0] * 8 + (chunk_1[0] ^ here[0] & 7)) * 16), fetched[4], fetched[5], fetched[6], fetched[7], "", "", "shared", "", "", "", "v4", "b32", "")
        if T.bool(True):
            here = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            here[0] = row_1[0] + 32
            in_group_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            in_group_2[0] = T.min(first_row[0] + here[0], group_rows[0] - 1)
            of_group_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            of_group_2[0] = T.Div(in_group_2[0], seq_q_size)
            head_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            head_2[0] = h[0] + of_group_2[0]
            position_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            position_2[0] = in_group_2[0] - of_group_2[0] * seq_q_size
            T.ptx.st(shared_base[0] + T.Cast("uint32", (here[0] * 8 + (chunk_1[0] ^ here[0] & 7)) * 16), fetched[8], fetched[9], fetched[10], fetched[11], "", "", "shared", "", "", "", "v4", "b32", "")
        if T.bool(True):
            here = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            here[0] = row_1[0] + 48
            in_group_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            in_group_2[0] = T.min(first_row[0] + here[0], group_rows[0] - 1)
            of_group_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            of_group_2[0] = T.Div(in_group_2[0], seq_q_size)
            head_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            head_2[0] = h[0] + of_group_2[0]
            position_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            position_2[0] = in_group_2[0] - of_group_2[0] * seq_q_size
            T.ptx.st(shared_base[0] + T.Cast("uint32", (here[0] * 8 + (chunk_1[0] ^ here[0] & 7)) * 16), fetched[12], fetched[13], fetched[14], fetched[15], "", "", "shared", "", "", "", "v4", "b32", "")
        phi_start = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        phi_start[0] = T.Cast("int64", b[0]) * phi_q_stride_0 + T.Cast("int64", h[0]) * phi_q_stride_1
        chunk_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        chunk_2[0] = v_2 & 1
        row_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        row_2[0] = T.Div(v_2, 2)
        if T.bool(True):
            phi_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            phi_row[0] = row_2[0]
            phi_at = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            phi_at[0] = phi_start[0] + T.Cast("int64", first_row[0] + phi_row[0]) * phi_q_stride_2
            phi = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            phi[0] = T.Cast("float32", T.if_then_else(first_row[0] + phi_row[0] < seq_q_size and chunk_2[0] * 8 < 16, phi_q[phi_at[0] + T.Cast("int64", chunk_2[0] * 8) * phi_q_stride_3], T.float16(0.0)))
            phi_1 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            phi_1[0] = T.Cast("float32", T.if_then_else(first_row[0] + phi_row[0] < seq_q_size and chunk_2[0] * 8 + 1 < 16, phi_q[phi_at[0] + T.Cast("int64", chunk_2[0] * 8 + 1) * phi_q_stride_3], T.float16(0.0)))
            T.cuda.func_call("attngen_pack_half", phi_words[0], phi[0], phi_1[0], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
            phi_2 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            phi_2[0] = T.Cast("float32", T.if_then_else(first_row[0] + phi_row[0] < seq_q_size and chunk_2[0] * 8 + 2 < 16, phi_q[phi_at[0] + T.Cast("int64", chunk_2[0] * 8 + 2) * phi_q_stride_3], T.float16(0.0)))
            phi_3 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            phi_3[0] = T.Cast("float32", T.if_then_else(first_row[0] + phi_row[0] < seq_q_size and chunk_2[0] * 8 + 3 < 16, phi_q[phi_at[0] + T.Cast("int64", chunk_2[0] * 8 + 3) * phi_q_stride_3], T.float16(0.0)))
            T.cuda.func_call("attngen_pack_half", phi_words[1], phi_2[0], phi_3[0], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
            phi_4 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            phi_4[0] = T.Cast("float32", T.if_then_else(first_row[0] + phi_row[0] < seq_q_size and chunk_2[0] * 8 + 4 < 16, phi_q[phi_at[0] + T.Cast("int64", chunk_2[0] * 8 + 4) * phi_q_stride_3], T.float16(0.0)))
            phi_5 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            phi_5[0] = T.Cast("float32", T.if_then_else(first_row[0] + phi_row[0] < seq_q_size and chunk_2[0] * 8 + 5 < 16, phi_q[phi_at[0] + T.Cast("int64", chunk_2[0] * 8 + 5) * phi_q_stride_3], T.float16(0.0)))
            T.cuda.func_call("attngen_pack_half", phi_words[2], phi_4[0], phi_5[0], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
            phi_6 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            phi_6[0] = T.Cast("float32", T.if_then_else(first_row[0] + phi_row[0] < seq_q_size and chunk_2[0] * 8 + 6 < 16, phi_q[phi_at[0] + T.Cast("int64", chunk_2[0] * 8 + 6) * phi_q_stride_3], T.float16(0.0)))
            phi_7 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            phi_7[0] = T.Cast("float32", T.if_then_else(first_row[0] + phi_row[0] < seq_q_size and chunk_2[0] * 8 + 7 < 16, phi_q[phi_at[0] + T.Cast("int64", chunk_2[0] * 8 + 7) * phi_q_stride_3], T.float16(0.0)))
            T.cuda.func_call("attngen_pack_half", phi_words[3], phi_6[0], phi_7[0], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
            T.ptx.st(shared_base[0] + T.uint32(8192) + T.Cast("uint32", (phi_row[0] * 2 + (chunk_2[0] ^ phi_row[0] >> 2 & 1)) * 16), phi_words[0], phi_words[1], phi_words[2], phi_words[3], "", "", "shared", "", "", "", "v4", "b32", "")
        first_key = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        first_key[0] = (entry_0[0] >> 1) * 64
        if entry_0[0] >= 0:
            if first_key[0] + 64 <= seq_kv_size:
                chunk_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                chunk_3[0] = v_2 & 7
                row_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                row_3[0] = T.Div(v_2, 8)
                element = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                element[0] = T.cuda.func_call("attngen_opaque", k_start[0] + T.Cast("int64", first_key[0] + row_3[0]) * k_stride_2 + T.Cast("int64", chunk_3[0] * 8), source_code="__forceinline__ __device__ int64_t attngen_opaque(int64_t x) { uint64_t y; asm(\"mov.b64 %0, %1;\" : \"=l\"(y) : \"l\"((uint64_t)x)); return y; }\n", return_type="int64")
                if T.bool(True):
                    T.ptx.ld(fetched[0], fetched[1], fetched[2], fetched[3], T.address_of(k[element[0]]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                if T.bool(True):
                    T.ptx.ld(fetched[4], fetched[5], fetched[6], fetched[7], T.address_of(k[element[0] + k_stride_2 * T.int64(16)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                if T.bool(True):
                    T.ptx.ld(fetched[8], fetched[9], fetched[10], fetched[11], T.address_of(k[element[0] + k_stride_2 * T.int64(32)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                if T.bool(True):
                    T.ptx.ld(fetched[12], fetched[13], fetched[14], fetched[15], T.address_of(k[element[0] + k_stride_2 * T.int64(48)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
            else:
                chunk_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                chunk_3[0] = v_2 & 7
                row_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                row_3[0] = T.Div(v_2, 8)
                element = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                element[0] = T.cuda.func_call("attngen_opaque", k_start[0] + T.Cast("int64", first_key[0] + row_3[0]) * k_stride_2 + T.Cast("int64", chunk_3[0] * 8), source_code="__forceinline__ __device__ int64_t attngen_opaque(int64_t x) { uint64_t y; asm(\"mov.b64 %0, %1;\" : \"=l\"(y) : \"l\"((uint64_t)x)); return y; }\n", return_type="int64")
                if T.bool(True):
                    fetched[0] = T.uint32(0)
                    fetched[1] = T.uint32(0)
                    fetched[2] = T.uint32(0)
                    fetched[3] = T.uint32(0)
                    if first_key[0] + row_3[0] < seq_kv_size:
                        T.ptx.ld(fetched[0], fetched[1], fetched[2], fetched[3], T.address_of(k[element[0]]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                if T.bool(True):
                    fetched[4] = T.uint32(0)
                    fetched[5] = T.uint32(0)
                    fetched[6] = T.uint32(0)
                    fetched[7] = T.uint32(0)
                    if first_key[0] + (row_3[0] + 16) < seq_kv_size:
                        T.ptx.ld(fetched[4], fetched[5], fetched[6], fetched[7], T.address_of(k[element[0] + k_stride_2 * T.int64(16)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                if T.bool(True):
                    fetched[8] = T.uint32(0)
                    fetched[9] = T.uint32(0)
                    fetched[10] = T.uint32(0)
                    fetched[11] = T.uint32(0)
                    if first_key[0] + (row_3[0] + 32) < seq_kv_size:
                        T.ptx.ld(fetched[8], fetched[9], fetched[10], fetched[11], T.address_of(k[element[0] + k_stride_2 * T.int64(32)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                if T.bool(True):
                    fetched[12] = T.uint32(0)
                    fetched[13] = T.uint32(0)
                    fetched[14] = T.uint32(0)
                    fetched[15] = T.uint32(0)
                    if first_key[0] + (row_3[0] + 48) < seq_kv_size:
                        T.ptx.ld(fetched[12], fetched[13], fetched[14], fetched[15], T.address_of(k[element[0] + k_stride_2 * T.int64(48)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
        if entry_0[0] >= 0:
            phi_start_1 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            phi_start_1[0] = T.Cast("int64", b[0]) * phi_k_stride_0 + T.Cast("int64", h[0]) * phi_k_stride_1
            chunk_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            chunk_3[0] = v_2 & 1
            row_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            row_3[0] = T.Div(v_2, 2)
            if T.bool(True):
                phi_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                phi_row[0] = row_3[0]
                phi_at = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                phi_at[0] = phi_start_1[0] + T.Cast("int64", first_key[0] + phi_row[0]) * phi_k_stride_2
                phi = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                phi[0] = T.Cast("float32", T.if_then_else(first_key[0] + phi_row[0] < seq_kv_size and chunk_3[0] * 8 < 16, phi_k[phi_at[0] + T.Cast("int64", chunk_3[0] * 8) * phi_k_stride_3], T.float16(0.0)))
                phi_1 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                phi_1[0] = T.Cast("float32", T.if_then_else(first_key[0] + phi_row[0] < seq_kv_size and chunk_3[0] * 8 + 1 < 16, phi_k[phi_at[0] + T.Cast("int64", chunk_3[0] * 8 + 1) * phi_k_stride_3], T.float16(0.0)))
                T.cuda.func_call("attngen_pack_half", phi_words[0], phi[0], phi_1[0], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                phi_2 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                phi_2[0] = T.Cast("float32", T.if_then_else(first_key[0] + phi_row[0] < seq_kv_size and chunk_3[0] * 8 + 2 < 16, phi_k[phi_at[0] + T.Cast("int64", chunk_3[0] * 8 + 2) * phi_k_stride_3], T.float16(0.0)))
                phi_3 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                phi_3[0] = T.Cast("float32", T.if_then_else(first_key[0] + phi_row[0] < seq_kv_size and chunk_3[0] * 8 + 3 < 16, phi_k[phi_at[0] + T.Cast("int64", chunk_3[0] * 8 + 3) * phi_k_stride_3], T.float16(0.0)))
                T.cuda.func_call("attngen_pack_half", phi_words[1], phi_2[0], phi_3[0], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                phi_4 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                phi_4[0] = T.Cast("float32", T.if_then_else(first_key[0] + phi_row[0] < seq_kv_size and chunk_3[0] * 8 + 4 < 16, phi_k[phi_at[0] + T.Cast("int64", chunk_3[0] * 8 + 4) * phi_k_stride_3], T.float16(0.0)))
                phi_5 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                phi_5[0] = T.Cast("float32", T.if_then_else(first_key[0] + phi_row[0] < seq_kv_size and chunk_3[0] * 8 + 5 < 16, phi_k[phi_at[0] + T.Cast("int64", chunk_3[0] * 8 + 5) * phi_k_stride_3], T.float16(0.0)))
                T.cuda.func_call("attngen_pack_half", phi_words[2], phi_4[0], phi_5[0], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                phi_6 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                phi_6[0] = T.Cast("float32", T.if_then_else(first_key[0] + phi_row[0] < seq_kv_size and chunk_3[0] * 8 + 6 < 16, phi_k[phi_at[0] + T.Cast("int64", chunk_3[0] * 8 + 6) * phi_k_stride_3], T.float16(0.0)))
                phi_7 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                phi_7[0] = T.Cast("float32", T.if_then_else(first_key[0] + phi_row[0] < seq_kv_size and chunk_3[0] * 8 + 7 < 16, phi_k[phi_at[0] + T.Cast("int64", chunk_3[0] * 8 + 7) * phi_k_stride_3], T.float16(0.0)))
                T.cuda.func_call("attngen_pack_half", phi_words[3], phi_6[0], phi_7[0], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                T.ptx.st(shared_base[0] + T.uint32(10240) + T.uint32(8192) + T.Cast("uint32", (phi_row[0] * 2 + (chunk_3[0] ^ phi_row[0] >> 2 & 1)) * 16), phi_words[0], phi_words[1], phi_words[2], phi_words[3], "", "", "shared", "", "", "", "v4", "b32", "")
        T.cuda.cta_sync()
        queries = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        queries[0] = shared_base[0] + T.Cast("uint32", warp[0] * 16) * T.uint32(128)
        factors = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        factors[0] = shared_base[0] + T.uint32(8192) + T.Cast("uint32", warp[0] * 16) * T.uint32(32)
        T.ptx.ldmatrix(q_kept[0], q_kept[1], q_kept[2], q_kept[3], queries[0] + T.Cast("uint32", lane_offset[0]), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
        T.ptx.ldmatrix(q_kept[4], q_kept[5], q_kept[6], q_kept[7], queries[0] + T.Cast("uint32", lane_offset_1[0]), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
        T.ptx.ldmatrix(q_kept[8], q_kept[9], q_kept[10], q_kept[11], queries[0] + T.Cast("uint32", lane_offset_2[0]), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
        T.ptx.ldmatrix(q_kept[12], q_kept[13], q_kept[14], q_kept[15], queries[0] + T.Cast("uint32", lane_offset_3[0]), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
        while entry_0[0] >= 0:
            chunk_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            chunk_3[0] = v_2 & 7
            row_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            row_3[0] = T.Div(v_2, 8)
            element = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            element[0] = T.cuda.func_call("attngen_opaque", k_start[0] + T.Cast("int64", row_3[0]) * k_stride_2 + T.Cast("int64", chunk_3[0] * 8), source_code="__forceinline__ __device__ int64_t attngen_opaque(int64_t x) { uint64_t y; asm(\"mov.b64 %0, %1;\" : \"=l\"(y) : \"l\"((uint64_t)x)); return y; }\n", return_type="int64")
            if T.bool(True):
                T.ptx.st(shared_base[0] + T.uint32(10240) + T.Cast("uint32", (row_3[0] * 8 + (chunk_3[0] ^ row_3[0] & 7)) * 16), fetched[0], fetched[1], fetched[2], fetched[3], "", "", "shared", "", "", "", "v4", "b32", "")
            if T.bool(True):
                T.ptx.st(shared_base[0] + T.uint32(10240) + T.Cast("uint32", ((row_3[0] + 16) * 8 + (chunk_3[0] ^ row_3[0] + 16 & 7)) * 16), fetched[4], fetched[5], fetched[6], fetched[7], "", "", "shared", "", "", "", "v4", "b32", "")
            if T.bool(True):
                T.ptx.st(shared_base[0] + T.uint32(10240) + T.Cast("uint32", ((row_3[0] + 32) * 8 + (chunk_3[0] ^ row_3[0] + 32 & 7)) * 16), fetched[8], fetched[9], fetched[10], fetched[11], "", "", "shared", "", "", "", "v4", "b32", "")
            if T.bool(True):
                T.ptx.st(shared_base[0] + T.uint32(10240) + T.Cast("uint32", ((row_3[0] + 48) * 8 + (chunk_3[0] ^ row_3[0] + 48 & 7)) * 16), fetched[12], fetched[13], fetched[14], fetched[15], "", "", "shared", "", "", "", "v4", "b32", "")
            T.cuda.cta_sync()
            first_key_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            first_key_1[0] = (entry_0[0] >> 1) * 64
            if entry_0[0] >= 0:
                if first_key_1[0] + 64 <= seq_kv_size:
                    chunk_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    chunk_4[0] = v_2 & 7
                    row_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    row_4[0] = T.Div(v_2, 8)
                    element_1 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    element_1[0] = T.cuda.func_call("attngen_opaque", v_start[0] + T.Cast("int64", first_key_1[0] + row_4[0]) * v_stride_2 + T.Cast("int64", chunk_4[0] * 8), source_code="__forceinline__ __device__ int64_t attngen_opaque(int64_t x) { uint64_t y; asm(\"mov.b64 %0, %1;\" : \"=l\"(y) : \"l\"((uint64_t)x)); return y; }\n", return_type="int64")
                    if T.bool(True):
                        T.ptx.ld(fetched[0], fetched[1], fetched[2], fetched[3], T.address_of(v[element_1[0]]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                    if T.bool(True):
                        T.ptx.ld(fetched[4], fetched[5], fetched[6], fetched[7], T.address_of(v[element_1[0] + v_stride_2 * T.int64(16)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                    if T.bool(True):
                        T.ptx.ld(fetched[8], fetched[9], fetched[10], fetched[11], T.address_of(v[element_1[0] + v_stride_2 * T.int64(32)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                    if T.bool(True):
                        T.ptx.ld(fetched[12], fetched[13], fetched[14], fetched[15], T.address_of(v[element_1[0] + v_stride_2 * T.int64(48)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                else:
                    chunk_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    chunk_4[0] = v_2 & 7
                    row_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    row_4[0] = T.Div(v_2, 8)
                    element_1 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    element_1[0] = T.cuda.func_call("attngen_opaque", v_start[0] + T.Cast("int64", first_key_1[0] + row_4[0]) * v_stride_2 + T.Cast("int64", chunk_4[0] * 8), source_code="__forceinline__ __device__ int64_t attngen_opaque(int64_t x) { uint64_t y; asm(\"mov.b64 %0, %1;\" : \"=l\"(y) : \"l\"((uint64_t)x)); return y; }\n", return_type="int64")
                    if T.bool(True):
                        fetched[0] = T.uint32(0)
                        fetched[1] = T.uint32(0)
                        fetched[2] = T.uint32(0)
                        fetched[3] = T.uint32(0)
                        if first_key_1[0] + row_4[0] < seq_kv_size:
                            T.ptx.ld(fetched[0], fetched[1], fetched[2], fetched[3], T.address_of(v[element_1[0]]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                    if T.bool(True):
                        fetched[4] = T.uint32(0)
                        fetched[5] = T.uint32(0)
                        fetched[6] = T.uint32(0)
                        fetched[7] = T.uint32(0)
                        if first_key_1[0] + (row_4[0] + 16) < seq_kv_size:
                            T.ptx.ld(fetched[4], fetched[5], fetched[6], fetched[7], T.address_of(v[element_1[0] + v_stride_2 * T.int64(16)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                    if T.bool(True):
                        fetched[8] = T.uint32(0)
                        fetched[9] = T.uint32(0)
                        fetched[10] = T.uint32(0)
                        fetched[11] = T.uint32(0)
                        if first_key_1[0] + (row_4[0] + 32) < seq_kv_size:
                            T.ptx.ld(fetched[8], fetched[9], fetched[10], fetched[11], T.address_of(v[element_1[0] + v_stride_2 * T.int64(32)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                    if T.bool(True):
                        fetched[12] = T.uint32(0)
                        fetched[13] = T.uint32(0)
                        fetched[14] = T.uint32(0)
                        fetched[15] = T.uint32(0)
                        if first_key_1[0] + (row_4[0] + 48) < seq_kv_size:
                            T.ptx.ld(fetched[12], fetched[13], fetched[14], fetched[15], T.address_of(v[element_1[0] + v_stride_2 * T.int64(48)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
            with T.attr({"attngen.block": "s_gemm"}):
                for i in T.unroll(32):
                    scores[i] = T.float32(0.0)
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], shared_base[0] + T.uint32(10240) + T.Cast("uint32", lane_offset_4[0]), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.mma(scores[0], scores[1], scores[2], scores[3], q_kept[0], q_kept[1], b_operand[0], scores[0], scores[1], scores[2], scores[3], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[0], scores[1], scores[2], scores[3], q_kept[2], q_kept[3], b_operand[1], scores[0], scores[1], scores[2], scores[3], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[4], scores[5], scores[6], scores[7], q_kept[0], q_kept[1], b_operand[2], scores[4], scores[5], scores[6], scores[7], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[4], scores[5], scores[6], scores[7], q_kept[2], q_kept[3], b_operand[3], scores[4], scores[5], scores[6], scores[7], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], shared_base[0] + T.uint32(10240) + T.Cast("uint32", lane_offset_4[0]) + T.uint32(2048), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.mma(scores[8], scores[9], scores[10], scores[11], q_kept[0], q_kept[1], b_operand[0], scores[8], scores[9], scores[10], scores[11], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[8], scores[9], scores[10], scores[11], q_kept[2], q_kept[3], b_operand[1], scores[8], scores[9], scores[10], scores[11], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[12], scores[13], scores[14], scores[15], q_kept[0], q_kept[1], b_operand[2], scores[12], scores[13], scores[14], scores[15], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[12], scores[13], scores[14], scores[15], q_kept[2], q_kept[3], b_operand[3], scores[12], scores[13], scores[14], scores[15], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], shared_base[0] + T.uint32(10240) + T.Cast("uint32", lane_offset_4[0]) + T.uint32(4096), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.mma(scores[16], scores[17], scores[18], scores[19], q_kept[0], q_kept[1], b_operand[0], scores[16], scores[17], scores[18], scores[19], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[16], scores[17], scores[18], scores[19], q_kept[2], q_kept[3], b_operand[1], scores[16], scores[17], scores[18], scores[19], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[20], scores[21], scores[22], scores[23], q_kept[0], q_kept[1], b_operand[2], scores[20], scores[21], scores[22], scores[23], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[20], scores[21], scores[22], scores[23], q_kept[2], q_kept[3], b_operand[3], scores[20], scores[21], scores[22], scores[23], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], shared_base[0] + T.uint32(10240) + T.Cast("uint32", lane_offset_4[0]) + T.uint32(6144), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.mma(scores[24], scores[25], scores[26], scores[27], q_kept[0], q_kept[1], b_operand[0], scores[24], scores[25], scores[26], scores[27], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[24], scores[25], scores[26], scores[27], q_kept[2], q_kept[3], b_operand[1], scores[24], scores[25], scores[26], scores[27], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[28], scores[29], scores[30], scores[31], q_kept[0], q_kept[1], b_operand[2], scores[28], scores[29], scores[30], scores[31], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[28], scores[29], scores[30], scores[31], q_kept[2], q_kept[3], b_operand[3], scores[28], scores[29], scores[30], scores[31], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], shared_base[0] + T.uint32(10240) + T.Cast("uint32", lane_offset_5[0]), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.mma(scores[0], scores[1], scores[2], scores[3], q_kept[4], q_kept[5], b_operand[0], scores[0], scores[1], scores[2], scores[3], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[0], scores[1], scores[2], scores[3], q_kept[6], q_kept[7], b_operand[1], scores[0], scores[1], scores[2], scores[3], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[4], scores[5], scores[6], scores[7], q_kept[4], q_kept[5], b_operand[2], scores[4], scores[5], scores[6], scores[7], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[4], scores[5], scores[6], scores[7], q_kept[6], q_kept[7], b_operand[3], scores[4], scores[5], scores[6], scores[7], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], shared_base[0] + T.uint32(10240) + T.Cast("uint32", lane_offset_5[0]) + T.uint32(2048), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.mma(scores[8], scores[9], scores[10], scores[11], q_kept[4], q_kept[5], b_operand[0], scores[8], scores[9], scores[10], scores[11], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[8], scores[9], scores[10], scores[11], q_kept[6], q_kept[7], b_operand[1], scores[8], scores[9], scores[10], scores[11], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[12], scores[13], scores[14], scores[15], q_kept[4], q_kept[5], b_operand[2], scores[12], scores[13], scores[14], scores[15], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[12], scores[13], scores[14], scores[15], q_kept[6], q_kept[7], b_operand[3], scores[12], scores[13], scores[14], scores[15], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], shared_base[0] + T.uint32(10240) + T.Cast("uint32", lane_offset_5[0]) + T.uint32(4096), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.mma(scores[16], scores[17], scores[18], scores[19], q_kept[4], q_kept[5], b_operand[0], scores[16], scores[17], scores[18], scores[19], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[16], scores[17], scores[18], scores[19], q_kept[6], q_kept[7], b_operand[1], scores[16], scores[17], scores[18], scores[19], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[20], scores[21], scores[22], scores[23], q_kept[4], q_kept[5], b_operand[2], scores[20], scores[21], scores[22], scores[23], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[20], scores[21], scores[22], scores[23], q_kept[6], q_kept[7], b_operand[3], scores[20], scores[21], scores[22], scores[23], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], shared_base[0] + T.uint32(10240) + T.Cast("uint32", lane_offset_5[0]) + T.uint32(6144), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.mma(scores[24], scores[25], scores[26], scores[27], q_kept[4], q_kept[5], b_operand[0], scores[24], scores[25], scores[26], scores[27], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[24], scores[25], scores[26], scores[27], q_kept[6], q_kept[7], b_operand[1], scores[24], scores[25], scores[26], scores[27], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[28], scores[29], scores[30], scores[31], q_kept[4], q_kept[5], b_operand[2], scores[28], scores[29], scores[30], scores[31], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[28], scores[29], scores[30], scores[31], q_kept[6], q_kept[7], b_operand[3], scores[28], scores[29], scores[30], scores[31], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], shared_base[0] + T.uint32(10240) + T.Cast("uint32", lane_offset_6[0]), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.mma(scores[0], scores[1], scores[2], scores[3], q_kept[8], q_kept[9], b_operand[0], scores[0], scores[1], scores[2], scores[3], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[0], scores[1], scores[2], scores[3], q_kept[10], q_kept[11], b_operand[1], scores[0], scores[1], scores[2], scores[3], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[4], scores[5], scores[6], scores[7], q_kept[8], q_kept[9], b_operand[2], scores[4], scores[5], scores[6], scores[7], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[4], scores[5], scores[6], scores[7], q_kept[10], q_kept[11], b_operand[3], scores[4], scores[5], scores[6], scores[7], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], shared_base[0] + T.uint32(10240) + T.Cast("uint32", lane_offset_6[0]) + T.uint32(2048), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.mma(scores[8], scores[9], scores[10], scores[11], q_kept[8], q_kept[9], b_operand[0], scores[8], scores[9], scores[10], scores[11], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[8], scores[9], scores[10], scores[11], q_kept[10], q_kept[11], b_operand[1], scores[8], scores[9], scores[10], scores[11], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[12], scores[13], scores[14], scores[15], q_kept[8], q_kept[9], b_operand[2], scores[12], scores[13], scores[14], scores[15], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[12], scores[13], scores[14], scores[15], q_kept[10], q_kept[11], b_operand[3], scores[12], scores[13], scores[14], scores[15], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], shared_base[0] + T.uint32(10240) + T.Cast("uint32", lane_offset_6[0]) + T.uint32(4096), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.mma(scores[16], scores[17], scores[18], scores[19], q_kept[8], q_kept[9], b_operand[0], scores[16], scores[17], scores[18], scores[19], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[16], scores[17], scores[18], scores[19], q_kept[10], q_kept[11], b_operand[1], scores[16], scores[17], scores[18], scores[19], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[20], scores[21], scores[22], scores[23], q_kept[8], q_kept[9], b_operand[2], scores[20], scores[21], scores[22], scores[23], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[20], scores[21], scores[22], scores[23], q_kept[10], q_kept[11], b_operand[3], scores[20], scores[21], scores[22], scores[23], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], shared_base[0] + T.uint32(10240) + T.Cast("uint32", lane_offset_6[0]) + T.uint32(6144), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.mma(scores[24], scores[25], scores[26], scores[27], q_kept[8], q_kept[9], b_operand[0], scores[24], scores[25], scores[26], scores[27], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[24], scores[25], scores[26], scores[27], q_kept[10], q_kept[11], b_operand[1], scores[24], scores[25], scores[26], scores[27], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[28], scores[29], scores[30], scores[31], q_kept[8], q_kept[9], b_operand[2], scores[28], scores[29], scores[30], scores[31], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[28], scores[29], scores[30], scores[31], q_kept[10], q_kept[11], b_operand[3], scores[28], scores[29], scores[30], scores[31], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], shared_base[0] + T.uint32(10240) + T.Cast("uint32", lane_offset_7[0]), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.mma(scores[0], scores[1], scores[2], scores[3], q_kept[12], q_kept[13], b_operand[0], scores[0], scores[1], scores[2], scores[3], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[0], scores[1], scores[2], scores[3], q_kept[14], q_kept[15], b_operand[1], scores[0], scores[1], scores[2], scores[3], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[4], scores[5], scores[6], scores[7], q_kept[12], q_kept[13], b_operand[2], scores[4], scores[5], scores[6], scores[7], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[4], scores[5], scores[6], scores[7], q_kept[14], q_kept[15], b_operand[3], scores[4], scores[5], scores[6], scores[7], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], shared_base[0] + T.uint32(10240) + T.Cast("uint32", lane_offset_7[0]) + T.uint32(2048), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.mma(scores[8], scores[9], scores[10], scores[11], q_kept[12], q_kept[13], b_operand[0], scores[8], scores[9], scores[10], scores[11], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[8], scores[9], scores[10], scores[11], q_kept[14], q_kept[15], b_operand[1], scores[8], scores[9], scores[10], scores[11], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[12], scores[13], scores[14], scores[15], q_kept[12], q_kept[13], b_operand[2], scores[12], scores[13], scores[14], scores[15], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[12], scores[13], scores[14], scores[15], q_kept[14], q_kept[15], b_operand[3], scores[12], scores[13], scores[14], scores[15], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], shared_base[0] + T.uint32(10240) + T.Cast("uint32", lane_offset_7[0]) + T.uint32(4096), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.mma(scores[16], scores[17], scores[18], scores[19], q_kept[12], q_kept[13], b_operand[0], scores[16], scores[17], scores[18], scores[19], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[16], scores[17], scores[18], scores[19], q_kept[14], q_kept[15], b_operand[1], scores[16], scores[17], scores[18], scores[19], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[20], scores[21], scores[22], scores[23], q_kept[12], q_kept[13], b_operand[2], scores[20], scores[21], scores[22], scores[23], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[20], scores[21], scores[22], scores[23], q_kept[14], q_kept[15], b_operand[3], scores[20], scores[21], scores[22], scores[23], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], shared_base[0] + T.uint32(10240) + T.Cast("uint32", lane_offset_7[0]) + T.uint32(6144), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.mma(scores[24], scores[25], scores[26], scores[27], q_kept[12], q_kept[13], b_operand[0], scores[24], scores[25], scores[26], scores[27], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[24], scores[25], scores[26], scores[27], q_kept[14], q_kept[15], b_operand[1], scores[24], scores[25], scores[26], scores[27], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[28], scores[29], scores[30], scores[31], q_kept[12], q_kept[13], b_operand[2], scores[28], scores[29], scores[30], scores[31], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[28], scores[29], scores[30], scores[31], q_kept[14], q_kept[15], b_operand[3], scores[28], scores[29], scores[30], scores[31], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                for j in T.unroll(8):
                    if T.bool(True):
                        scores[4 * j] = scores[4 * j] * scale_value
                        scores[4 * j + 1] = scores[4 * j + 1] * scale_value
                        scores[4 * j + 2] = scores[4 * j + 2] * scale_value
                        scores[4 * j + 3] = scores[4 * j + 3] * scale_value
                T.ptx.ldmatrix(a_operand[0], a_operand[1], a_operand[2], a_operand[3], factors[0] + T.Cast("uint32", lane_offset_8[0]), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], shared_base[0] + T.uint32(10240) + T.uint32(8192) + T.Cast("uint32", lane_offset_9[0]), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.mma(scores[0], scores[1], scores[2], scores[3], a_operand[0], a_operand[1], b_operand[0], scores[0], scores[1], scores[2], scores[3], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[0], scores[1], scores[2], scores[3], a_operand[2], a_operand[3], b_operand[1], scores[0], scores[1], scores[2], scores[3], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[4], scores[5], scores[6], scores[7], a_operand[0], a_operand[1], b_operand[2], scores[4], scores[5], scores[6], scores[7], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[4], scores[5], scores[6], scores[7], a_operand[2], a_operand[3], b_operand[3], scores[4], scores[5], scores[6], scores[7], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], shared_base[0] + T.uint32(10240) + T.uint32(8192) + T.Cast("uint32", lane_offset_9[0]) + T.uint32(512), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.mma(scores[8], scores[9], scores[10], scores[11], a_operand[0], a_operand[1], b_operand[0], scores[8], scores[9], scores[10], scores[11], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[8], scores[9], scores[10], scores[11], a_operand[2], a_operand[3], b_operand[1], scores[8], scores[9], scores[10], scores[11], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[12], scores[13], scores[14], scores[15], a_operand[0], a_operand[1], b_operand[2], scores[12], scores[13], scores[14], scores[15], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[12], scores[13], scores[14], scores[15], a_operand[2], a_operand[3], b_operand[3], scores[12], scores[13], scores[14], scores[15], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], shared_base[0] + T.uint32(10240) + T.uint32(8192) + T.Cast("uint32", lane_offset_9[0]) + T.uint32(1024), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.mma(scores[16], scores[17], scores[18], scores[19], a_operand[0], a_operand[1], b_operand[0], scores[16], scores[17], scores[18], scores[19], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[16], scores[17], scores[18], scores[19], a_operand[2], a_operand[3], b_operand[1], scores[16], scores[17], scores[18], scores[19], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[20], scores[21], scores[22], scores[23], a_operand[0], a_operand[1], b_operand[2], scores[20], scores[21], scores[22], scores[23], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[20], scores[21], scores[22], scores[23], a_operand[2], a_operand[3], b_operand[3], scores[20], scores[21], scores[22], scores[23], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], shared_base[0] + T.uint32(10240) + T.uint32(8192) + T.Cast("uint32", lane_offset_9[0]) + T.uint32(1536), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.mma(scores[24], scores[25], scores[26], scores[27], a_operand[0], a_operand[1], b_operand[0], scores[24], scores[25], scores[26], scores[27], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[24], scores[25], scores[26], scores[27], a_operand[2], a_operand[3], b_operand[1], scores[24], scores[25], scores[26], scores[27], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[28], scores[29], scores[30], scores[31], a_operand[0], a_operand[1], b_operand[2], scores[28], scores[29], scores[30], scores[31], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[28], scores[29], scores[30], scores[31], a_operand[2], a_operand[3], b_operand[3], scores[28], scores[29], scores[30], scores[31], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
            k_first_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            k_first_2[0] = (entry_0[0] >> 1) * 64
            with T.attr({"attngen.block": "s_mod"}):
                if entry_0[0] & 1 != 0:
                    first_key_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    first_key_2[0] = k_first_2[0] + first_column[0]
                    for j in T.unroll(8):
                        if T.bool(True):
                            k_pos = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            k_pos[0] = first_key_2[0] + j * 8
                            i = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            i[0] = position[0] // 128
                            i_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            i_1[0] = k_pos[0] // 128
                            i_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            i_2[0] = T.Cast("int32", block_state[T.Cast("int64", T.max(T.min(b[0], b_size - 1), 0)) * block_state_stride_0 + T.Cast("int64", T.max(T.min(head[0], hq_size - 1), 0)) * block_state_stride_1 + T.Cast("int64", T.max(T.min(i[0], T.Div(seq_q_size + 128 - 1, 128) - 1), 0)) * block_state_stride_2 + T.Cast("int64", T.max(T.min(i_1[0], T.Div(seq_kv_size + 128 - 1, 128) - 1), 0)) * block_state_stride_3])
                            scores[4 * j] = T.Select(first_key_2[0] + j * 8 < seq_kv_size and i_2[0] > 0, scores[4 * j], T.float32("-inf"))
                            k_pos_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            k_pos_1[0] = first_key_2[0] + (j * 8 + 1)
                            i_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            i_3[0] = position[0] // 128
                            i_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            i_4[0] = k_pos_1[0] // 128
                            i_5 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            i_5[0] = T.Cast("int32", block_state[T.Cast("int64", T.max(T.min(b[0], b_size - 1), 0)) * block_state_stride_0 + T.Cast("int64", T.max(T.min(head[0], hq_size - 1), 0)) * block_state_stride_1 + T.Cast("int64", T.max(T.min(i_3[0], T.Div(seq_q_size + 128 - 1, 128) - 1), 0)) * block_state_stride_2 + T.Cast("int64", T.max(T.min(i_4[0], T.Div(seq_kv_size + 128 - 1, 128) - 1), 0)) * block_state_stride_3])
                            scores[4 * j + 1] = T.Select(first_key_2[0] + (j * 8 + 1) < seq_kv_size and i_5[0] > 0, scores[4 * j + 1], T.float32("-inf"))
                            k_pos_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            k_pos_2[0] = first_key_2[0] + j * 8
                            i_6 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            i_6[0] = position_1[0] // 128
                            i_7 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            i_7[0] = k_pos_2[0] // 128
                            i_8 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            i_8[0] = T.Cast("int32", block_state[T.Cast("int64", T.max(T.min(b[0], b_size - 1), 0)) * block_state_stride_0 + T.Cast("int64", T.max(T.min(head_1[0], hq_size - 1), 0)) * block_state_stride_1 + T.Cast("int64", T.max(T.min(i_6[0], T.Div(seq_q_size + 128 - 1, 128) - 1), 0)) * block_state_stride_2 + T.Cast("int64", T.max(T.min(i_7[0], T.Div(seq_kv_size + 128 - 1, 128) - 1), 0)) * block_state_stride_3])
                            scores[4 * j + 2] = T.Select(first_key_2[0] + j * 8 < seq_kv_size and i_8[0] > 0, scores[4 * j + 2], T.float32("-inf"))
                            k_pos_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            k_pos_3[0] = first_key_2[0] + (j * 8 + 1)
                            i_9 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            i_9[0] = position_1[0] // 128
                            i_10 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            i_10[0] = k_pos_3[0] // 128
                            i_11 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            i_11[0] = T.Cast("int32", block_state[T.Cast("int64", T.max(T.min(b[0], b_size - 1), 0)) * block_state_stride_0 + T.Cast("int64", T.max(T.min(head_1[0], hq_size - 1), 0)) * block_state_stride_1 + T.Cast("int64", T.max(T.min(i_9[0], T.Div(seq_q_size + 128 - 1, 128) - 1), 0)) * block_state_stride_2 + T.Cast("int64", T.max(T.min(i_10[0], T.Div(seq_kv_size + 128 - 1, 128) - 1), 0)) * block_state_stride_3])
                            scores[4 * j + 3] = T.Select(first_key_2[0] + (j * 8 + 1) < seq_kv_size and i_11[0] > 0, scores[4 * j + 3], T.float32("-inf"))
            with T.attr({"attngen.block": "softmax"}):
                best = T.alloc_local((2,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                offset = T.alloc_local((2,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                best[0] = row_max[0]
                best[1] = row_max[1]
                for j in T.unroll(8):
                    if T.bool(True):
                        best[0] = T.max(best[0], scores[4 * j])
                        best[0] = T.max(best[0], scores[4 * j + 1])
                        best[1] = T.max(best[1], scores[4 * j + 2])
                        best[1] = T.max(best[1], scores[4 * j + 3])
                best[0] = T.max(best[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), best[0], 1, 32))
                best[1] = T.max(best[1], T.cuda.__shfl_xor_sync(T.uint32(4294967295), best[1], 1, 32))
                best[0] = T.max(best[0], T.cuda.__shfl_xor_sync(T.uint32(4294967295), best[0], 2, 32))
                best[1] = T.max(best[1], T.cuda.__shfl_xor_sync(T.uint32(4294967295), best[1], 2, 32))
                offset[0] = T.Select(best[0] <= T.float32(-1000000000000000019884624838656.0), T.float32(0.0), best[0] * factor[0])
                shrink[0] = T.cuda.func_call("attngen_ex2", row_max[0] * factor[0] - offset[0], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_max[0] = best[0]
                offset[1] = T.Select(best[1] <= T.float32(-1000000000000000019884624838656.0), T.float32(0.0), best[1] * factor[0])
                shrink[1] = T.cuda.func_call("attngen_ex2", row_max[1] * factor[0] - offset[1], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                row_max[1] = best[1]
                partial_sum_1 = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                partial_sum_1[0] = T.float32(0.0)
                partial_sum_1[1] = T.float32(0.0)
                partial_sum_1[2] = T.float32(0.0)
                partial_sum_1[3] = T.float32(0.0)
                for j in T.unroll(8):
                    p = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    p[0] = T.cuda.func_call("attngen_ex2", scores[4 * j] * factor[0] - offset[0], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                    scores[4 * j] = p[0]
                    partial_sum_1[0] = partial_sum_1[0] + p[0]
                    p_1 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    p_1[0] = T.cuda.func_call("attngen_ex2", scores[4 * j + 1] * factor[0] - offset[0], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                    scores[4 * j + 1] = p_1[0]
                    partial_sum_1[1] = partial_sum_1[1] + p_1[0]
                    p_2 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    p_2[0] = T.cuda.func_call("attngen_ex2", scores[4 * j + 2] * factor[0] - offset[1], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                    scores[4 * j + 2] = p_2[0]
                    partial_sum_1[2] = partial_sum_1[2] + p_2[0]
                    p_3 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    p_3[0] = T.cuda.func_call("attngen_ex2", scores[4 * j + 3] * factor[0] - offset[1], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                    scores[4 * j + 3] = p_3[0]
                    partial_sum_1[3] = partial_sum_1[3] + p_3[0]
                row_sum[0] = row_sum[0] * shrink[0] + (partial_sum_1[0] + partial_sum_1[1])
                row_sum[1] = row_sum[1] * shrink[1] + (partial_sum_1[2] + partial_sum_1[3])
            for i in T.unroll(16):
                T.cuda.func_call("attngen_pack_half", weights[i], scores[2 * i], scores[2 * i + 1], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
            if T.cuda.func_call("attngen_any_lane", T.Cast("int32", T.Or(T.bool(False), shrink[0] < T.float32(1.0)) or shrink[1] < T.float32(1.0)), source_code="__forceinline__ __device__ int attngen_any_lane(int x) { return __any_sync(0xffffffffu, x); }\n", return_type="int32") != 0:
                for j in T.unroll(8):
                    out_acc[4 * j] = out_acc[4 * j] * shrink[0]
                    out_acc[4 * j + 1] = out_acc[4 * j + 1] * shrink[0]
                    out_acc[4 * j + 2] = out_acc[4 * j + 2] * shrink[1]
                    out_acc[4 * j + 3] = out_acc[4 * j + 3] * shrink[1]
            chunk_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            chunk_4[0] = v_2 & 7
            row_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            row_4[0] = T.Div(v_2, 8)
            element_1 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            element_1[0] = T.cuda.func_call("attngen_opaque", v_start[0] + T.Cast("int64", row_4[0]) * v_stride_2 + T.Cast("int64", chunk_4[0] * 8), source_code="__forceinline__ __device__ int64_t attngen_opaque(int64_t x) { uint64_t y; asm(\"mov.b64 %0, %1;\" : \"=l\"(y) : \"l\"((uint64_t)x)); return y; }\n", return_type="int64")
            if T.bool(True):
                T.ptx.st(shared_base[0] + T.uint32(20480) + T.Cast("uint32", (row_4[0] * 8 + (chunk_4[0] ^ row_4[0] & 7)) * 16), fetched[0], fetched[1], fetched[2], fetched[3], "", "", "shared", "", "", "", "v4", "b32", "")
            if T.bool(True):
                T.ptx.st(shared_base[0] + T.uint32(20480) + T.Cast("uint32", ((row_4[0] + 16) * 8 + (chunk_4[0] ^ row_4[0] + 16 & 7)) * 16), fetched[4], fetched[5], fetched[6], fetched[7], "", "", "shared", "", "", "", "v4", "b32", "")
            if T.bool(True):
                T.ptx.st(shared_base[0] + T.uint32(20480) + T.Cast("uint32", ((row_4[0] + 32) * 8 + (chunk_4[0] ^ row_4[0] + 32 & 7)) * 16), fetched[8], fetched[9], fetched[10], fetched[11], "", "", "shared", "", "", "", "v4", "b32", "")
            if T.bool(True):
                T.ptx.st(shared_base[0] + T.uint32(20480) + T.Cast("uint32", ((row_4[0] + 48) * 8 + (chunk_4[0] ^ row_4[0] + 48 & 7)) * 16), fetched[12], fetched[13], fetched[14], fetched[15], "", "", "shared", "", "", "", "v4", "b32", "")
            T.cuda.cta_sync()
            first_key_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            first_key_2[0] = (entry_1[0] >> 1) * 64
            if entry_1[0] >= 0:
                if first_key_2[0] + 64 <= seq_kv_size:
                    chunk_5 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    chunk_5[0] = v_2 & 7
                    row_5 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    row_5[0] = T.Div(v_2, 8)
                    element_2 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    element_2[0] = T.cuda.func_call("attngen_opaque", k_start[0] + T.Cast("int64", first_key_2[0] + row_5[0]) * k_stride_2 + T.Cast("int64", chunk_5[0] * 8), source_code="__forceinline__ __device__ int64_t attngen_opaque(int64_t x) { uint64_t y; asm(\"mov.b64 %0, %1;\" : \"=l\"(y) : \"l\"((uint64_t)x)); return y; }\n", return_type="int64")
                    if T.bool(True):
                        T.ptx.ld(fetched[0], fetched[1], fetched[2], fetched[3], T.address_of(k[element_2[0]]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                    if T.bool(True):
                        T.ptx.ld(fetched[4], fetched[5], fetched[6], fetched[7], T.address_of(k[element_2[0] + k_stride_2 * T.int64(16)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                    if T.bool(True):
                        T.ptx.ld(fetched[8], fetched[9], fetched[10], fetched[11], T.address_of(k[element_2[0] + k_stride_2 * T.int64(32)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                    if T.bool(True):
                        T.ptx.ld(fetched[12], fetched[13], fetched[14], fetched[15], T.address_of(k[element_2[0] + k_stride_2 * T.int64(48)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                else:
                    chunk_5 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    chunk_5[0] = v_2 & 7
                    row_5 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    row_5[0] = T.Div(v_2, 8)
                    element_2 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    element_2[0] = T.cuda.func_call("attngen_opaque", k_start[0] + T.Cast("int64", first_key_2[0] + row_5[0]) * k_stride_2 + T.Cast("int64", chunk_5[0] * 8), source_code="__forceinline__ __device__ int64_t attngen_opaque(int64_t x) { uint64_t y; asm(\"mov.b64 %0, %1;\" : \"=l\"(y) : \"l\"((uint64_t)x)); return y; }\n", return_type="int64")
                    if T.bool(True):
                        fetched[0] = T.uint32(0)
                        fetched[1] = T.uint32(0)
                        fetched[2] = T.uint32(0)
                        fetched[3] = T.uint32(0)
                        if first_key_2[0] + row_5[0] < seq_kv_size:
                            T.ptx.ld(fetched[0], fetched[1], fetched[2], fetched[3], T.address_of(k[element_2[0]]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                    if T.bool(True):
                        fetched[4] = T.uint32(0)
                        fetched[5] = T.uint32(0)
                        fetched[6] = T.uint32(0)
                        fetched[7] = T.uint32(0)
                        if first_key_2[0] + (row_5[0] + 16) < seq_kv_size:
                            T.ptx.ld(fetched[4], fetched[5], fetched[6], fetched[7], T.address_of(k[element_2[0] + k_stride_2 * T.int64(16)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                    if T.bool(True):
                        fetched[8] = T.uint32(0)
                        fetched[9] = T.uint32(0)
                        fetched[10] = T.uint32(0)
                        fetched[11] = T.uint32(0)
                        if first_key_2[0] + (row_5[0] + 32) < seq_kv_size:
                            T.ptx.ld(fetched[8], fetched[9], fetched[10], fetched[11], T.address_of(k[element_2[0] + k_stride_2 * T.int64(32)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
                    if T.bool(True):
                        fetched[12] = T.uint32(0)
                        fetched[13] = T.uint32(0)
                        fetched[14] = T.uint32(0)
                        fetched[15] = T.uint32(0)
                        if first_key_2[0] + (row_5[0] + 48) < seq_kv_size:
                            T.ptx.ld(fetched[12], fetched[13], fetched[14], fetched[15], T.address_of(k[element_2[0] + k_stride_2 * T.int64(48)]), "", "", "global", "", "", "", "", "", "v4", "b32", "")
            if entry_1[0] >= 0:
                phi_start_1 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                phi_start_1[0] = T.Cast("int64", b[0]) * phi_k_stride_0 + T.Cast("int64", h[0]) * phi_k_stride_1
                chunk_5 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                chunk_5[0] = v_2 & 1
                row_5 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                row_5[0] = T.Div(v_2, 2)
                if T.bool(True):
                    phi_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    phi_row[0] = row_5[0]
                    phi_at = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    phi_at[0] = phi_start_1[0] + T.Cast("int64", first_key_2[0] + phi_row[0]) * phi_k_stride_2
                    phi = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    phi[0] = T.Cast("float32", T.if_then_else(first_key_2[0] + phi_row[0] < seq_kv_size and chunk_5[0] * 8 < 16, phi_k[phi_at[0] + T.Cast("int64", chunk_5[0] * 8) * phi_k_stride_3], T.float16(0.0)))
                    phi_1 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    phi_1[0] = T.Cast("float32", T.if_then_else(first_key_2[0] + phi_row[0] < seq_kv_size and chunk_5[0] * 8 + 1 < 16, phi_k[phi_at[0] + T.Cast("int64", chunk_5[0] * 8 + 1) * phi_k_stride_3], T.float16(0.0)))
                    T.cuda.func_call("attngen_pack_half", phi_words[0], phi[0], phi_1[0], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                    phi_2 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    phi_2[0] = T.Cast("float32", T.if_then_else(first_key_2[0] + phi_row[0] < seq_kv_size and chunk_5[0] * 8 + 2 < 16, phi_k[phi_at[0] + T.Cast("int64", chunk_5[0] * 8 + 2) * phi_k_stride_3], T.float16(0.0)))
                    phi_3 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    phi_3[0] = T.Cast("float32", T.if_then_else(first_key_2[0] + phi_row[0] < seq_kv_size and chunk_5[0] * 8 + 3 < 16, phi_k[phi_at[0] + T.Cast("int64", chunk_5[0] * 8 + 3) * phi_k_stride_3], T.float16(0.0)))
                    T.cuda.func_call("attngen_pack_half", phi_words[1], phi_2[0], phi_3[0], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                    phi_4 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    phi_4[0] = T.Cast("float32", T.if_then_else(first_key_2[0] + phi_row[0] < seq_kv_size and chunk_5[0] * 8 + 4 < 16, phi_k[phi_at[0] + T.Cast("int64", chunk_5[0] * 8 + 4) * phi_k_stride_3], T.float16(0.0)))
                    phi_5 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    phi_5[0] = T.Cast("float32", T.if_then_else(first_key_2[0] + phi_row[0] < seq_kv_size and chunk_5[0] * 8 + 5 < 16, phi_k[phi_at[0] + T.Cast("int64", chunk_5[0] * 8 + 5) * phi_k_stride_3], T.float16(0.0)))
                    T.cuda.func_call("attngen_pack_half", phi_words[2], phi_4[0], phi_5[0], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                    phi_6 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    phi_6[0] = T.Cast("float32", T.if_then_else(first_key_2[0] + phi_row[0] < seq_kv_size and chunk_5[0] * 8 + 6 < 16, phi_k[phi_at[0] + T.Cast("int64", chunk_5[0] * 8 + 6) * phi_k_stride_3], T.float16(0.0)))
                    phi_7 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    phi_7[0] = T.Cast("float32", T.if_then_else(first_key_2[0] + phi_row[0] < seq_kv_size and chunk_5[0] * 8 + 7 < 16, phi_k[phi_at[0] + T.Cast("int64", chunk_5[0] * 8 + 7) * phi_k_stride_3], T.float16(0.0)))
                    T.cuda.func_call("attngen_pack_half", phi_words[3], phi_6[0], phi_7[0], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                    T.ptx.st(shared_base[0] + T.uint32(10240) + T.uint32(8192) + T.Cast("uint32", (phi_row[0] * 2 + (chunk_5[0] ^ phi_row[0] >> 2 & 1)) * 16), phi_words[0], phi_words[1], phi_words[2], phi_words[3], "", "", "shared", "", "", "", "v4", "b32", "")
            with T.attr({"attngen.block": "o_gemm"}):
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], shared_base[0] + T.uint32(20480) + T.Cast("uint32", lane_offset[0]), "sync", "aligned", "m8n8", "x4", "trans", "shared", "b16", "")
                T.ptx.mma(out_acc[0], out_acc[1], out_acc[2], out_acc[3], weights[0], weights[1], b_operand[0], out_acc[0], out_acc[1], out_acc[2], out_acc[3], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[0], out_acc[1], out_acc[2], out_acc[3], weights[2], weights[3], b_operand[1], out_acc[0], out_acc[1], out_acc[2], out_acc[3], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[4], out_acc[5], out_acc[6], out_acc[7], weights[0], weights[1], b_operand[2], out_acc[4], out_acc[5], out_acc[6], out_acc[7], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[4], out_acc[5], out_acc[6], out_acc[7], weights[2], weights[3], b_operand[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], shared_base[0] + T.uint32(20480) + T.Cast("uint32", lane_offset_1[0]), "sync", "aligned", "m8n8", "x4", "trans", "shared", "b16", "")
                T.ptx.mma(out_acc[8], out_acc[9], out_acc[10], out_acc[11], weights[0], weights[1], b_operand[0], out_acc[8], out_acc[9], out_acc[10], out_acc[11], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[8], out_acc[9], out_acc[10], out_acc[11], weights[2], weights[3], b_operand[1], out_acc[8], out_acc[9], out_acc[10], out_acc[11], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[12], out_acc[13], out_acc[14], out_acc[15], weights[0], weights[1], b_operand[2], out_acc[12], out_acc[13], out_acc[14], out_acc[15], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[12], out_acc[13], out_acc[14], out_acc[15], weights[2], weights[3], b_operand[3], out_acc[12], out_acc[13], out_acc[14], out_acc[15], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], shared_base[0] + T.uint32(20480) + T.Cast("uint32", lane_offset_2[0]), "sync", "aligned", "m8n8", "x4", "trans", "shared", "b16", "")
                T.ptx.mma(out_acc[16], out_acc[17], out_acc[18], out_acc[19], weights[0], weights[1], b_operand[0], out_acc[16], out_acc[17], out_acc[18], out_acc[19], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[16], out_acc[17], out_acc[18], out_acc[19], weights[2], weights[3], b_operand[1], out_acc[16], out_acc[17], out_acc[18], out_acc[19], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[20], out_acc[21], out_acc[22], out_acc[23], weights[0], weights[1], b_operand[2], out_acc[20], out_acc[21], out_acc[22], out_acc[23], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[20], out_acc[21], out_acc[22], out_acc[23], weights[2], weights[3], b_operand[3], out_acc[20], out_acc[21], out_acc[22], out_acc[23], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], shared_base[0] + T.uint32(20480) + T.Cast("uint32", lane_offset_3[0]), "sync", "aligned", "m8n8", "x4", "trans", "shared", "b16", "")
                T.ptx.mma(out_acc[24], out_acc[25], out_acc[26], out_acc[27], weights[0], weights[1], b_operand[0], out_acc[24], out_acc[25], out_acc[26], out_acc[27], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[24], out_acc[25], out_acc[26], out_acc[27], weights[2], weights[3], b_operand[1], out_acc[24], out_acc[25], out_acc[26], out_acc[27], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[28], out_acc[29], out_acc[30], out_acc[31], weights[0], weights[1], b_operand[2], out_acc[28], out_acc[29], out_acc[30], out_acc[31], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[28], out_acc[29], out_acc[30], out_acc[31], weights[2], weights[3], b_operand[3], out_acc[28], out_acc[29], out_acc[30], out_acc[31], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], shared_base[0] + T.uint32(20480) + T.Cast("uint32", lane_offset[0]) + T.uint32(2048), "sync", "aligned", "m8n8", "x4", "trans", "shared", "b16", "")
                T.ptx.mma(out_acc[0], out_acc[1], out_acc[2], out_acc[3], weights[4], weights[5], b_operand[0], out_acc[0], out_acc[1], out_acc[2], out_acc[3], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[0], out_acc[1], out_acc[2], out_acc[3], weights[6], weights[7], b_operand[1], out_acc[0], out_acc[1], out_acc[2], out_acc[3], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[4], out_acc[5], out_acc[6], out_acc[7], weights[4], weights[5], b_operand[2], out_acc[4], out_acc[5], out_acc[6], out_acc[7], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[4], out_acc[5], out_acc[6], out_acc[7], weights[6], weights[7], b_operand[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], shared_base[0] + T.uint32(20480) + T.Cast("uint32", lane_offset_1[0]) + T.uint32(2048), "sync", "aligned", "m8n8", "x4", "trans", "shared", "b16", "")
                T.ptx.mma(out_acc[8], out_acc[9], out_acc[10], out_acc[11], weights[4], weights[5], b_operand[0], out_acc[8], out_acc[9], out_acc[10], out_acc[11], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[8], out_acc[9], out_acc[10], out_acc[11], weights[6], weights[7], b_operand[1], out_acc[8], out_acc[9], out_acc[10], out_acc[11], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[12], out_acc[13], out_acc[14], out_acc[15], weights[4], weights[5], b_operand[2], out_acc[12], out_acc[13], out_acc[14], out_acc[15], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[12], out_acc[13], out_acc[14], out_acc[15], weights[6], weights[7], b_operand[3], out_acc[12], out_acc[13], out_acc[14], out_acc[15], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], shared_base[0] + T.uint32(20480) + T.Cast("uint32", lane_offset_2[0]) + T.uint32(2048), "sync", "aligned", "m8n8", "x4", "trans", "shared", "b16", "")
                T.ptx.mma(out_acc[16], out_acc[17], out_acc[18], out_acc[19], weights[4], weights[5], b_operand[0], out_acc[16], out_acc[17], out_acc[18], out_acc[19], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[16], out_acc[17], out_acc[18], out_acc[19], weights[6], weights[7], b_operand[1], out_acc[16], out_acc[17], out_acc[18], out_acc[19], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[20], out_acc[21], out_acc[22], out_acc[23], weights[4], weights[5], b_operand[2], out_acc[20], out_acc[21], out_acc[22], out_acc[23], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[20], out_acc[21], out_acc[22], out_acc[23], weights[6], weights[7], b_operand[3], out_acc[20], out_acc[21], out_acc[22], out_acc[23], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], shared_base[0] + T.uint32(20480) + T.Cast("uint32", lane_offset_3[0]) + T.uint32(2048), "sync", "aligned", "m8n8", "x4", "trans", "shared", "b16", "")
                T.ptx.mma(out_acc[24], out_acc[25], out_acc[26], out_acc[27], weights[4], weights[5], b_operand[0], out_acc[24], out_acc[25], out_acc[26], out_acc[27], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[24], out_acc[25], out_acc[26], out_acc[27], weights[6], weights[7], b_operand[1], out_acc[24], out_acc[25], out_acc[26], out_acc[27], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[28], out_acc[29], out_acc[30], out_acc[31], weights[4], weights[5], b_operand[2], out_acc[28], out_acc[29], out_acc[30], out_acc[31], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[28], out_acc[29], out_acc[30], out_acc[31], weights[6], weights[7], b_operand[3], out_acc[28], out_acc[29], out_acc[30], out_acc[31], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], shared_base[0] + T.uint32(20480) + T.Cast("uint32", lane_offset[0]) + T.uint32(4096), "sync", "aligned", "m8n8", "x4", "trans", "shared", "b16", "")
                T.ptx.mma(out_acc[0], out_acc[1], out_acc[2], out_acc[3], weights[8], weights[9], b_operand[0], out_acc[0], out_acc[1], out_acc[2], out_acc[3], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[0], out_acc[1], out_acc[2], out_acc[3], weights[10], weights[11], b_operand[1], out_acc[0], out_acc[1], out_acc[2], out_acc[3], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[4], out_acc[5], out_acc[6], out_acc[7], weights[8], weights[9], b_operand[2], out_acc[4], out_acc[5], out_acc[6], out_acc[7], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[4], out_acc[5], out_acc[6], out_acc[7], weights[10], weights[11], b_operand[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], shared_base[0] + T.uint32(20480) + T.Cast("uint32", lane_offset_1[0]) + T.uint32(4096), "sync", "aligned", "m8n8", "x4", "trans", "shared", "b16", "")
                T.ptx.mma(out_acc[8], out_acc[9], out_acc[10], out_acc[11], weights[8], weights[9], b_operand[0], out_acc[8], out_acc[9], out_acc[10], out_acc[11], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[8], out_acc[9], out_acc[10], out_acc[11], weights[10], weights[11], b_operand[1], out_acc[8], out_acc[9], out_acc[10], out_acc[11], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[12], out_acc[13], out_acc[14], out_acc[15], weights[8], weights[9], b_operand[2], out_acc[12], out_acc[13], out_acc[14], out_acc[15], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[12], out_acc[13], out_acc[14], out_acc[15], weights[10], weights[11], b_operand[3], out_acc[12], out_acc[13], out_acc[14], out_acc[15], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], shared_base[0] + T.uint32(20480) + T.Cast("uint32", lane_offset_2[0]) + T.uint32(4096), "sync", "aligned", "m8n8", "x4", "trans", "shared", "b16", "")
                T.ptx.mma(out_acc[16], out_acc[17], out_acc[18], out_acc[19], weights[8], weights[9], b_operand[0], out_acc[16], out_acc[17], out_acc[18], out_acc[19], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[16], out_acc[17], out_acc[18], out_acc[19], weights[10], weights[11], b_operand[1], out_acc[16], out_acc[17], out_acc[18], out_acc[19], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[20], out_acc[21], out_acc[22], out_acc[23], weights[8], weights[9], b_operand[2], out_acc[20], out_acc[21], out_acc[22], out_acc[23], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[20], out_acc[21], out_acc[22], out_acc[23], weights[10], weights[11], b_operand[3], out_acc[20], out_acc[21], out_acc[22], out_acc[23], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], shared_base[0] + T.uint32(20480) + T.Cast("uint32", lane_offset_3[0]) + T.uint32(4096), "sync", "aligned", "m8n8", "x4", "trans", "shared", "b16", "")
                T.ptx.mma(out_acc[24], out_acc[25], out_acc[26], out_acc[27], weights[8], weights[9], b_operand[0], out_acc[24], out_acc[25], out_acc[26], out_acc[27], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[24], out_acc[25], out_acc[26], out_acc[27], weights[10], weights[11], b_operand[1], out_acc[24], out_acc[25], out_acc[26], out_acc[27], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[28], out_acc[29], out_acc[30], out_acc[31], weights[8], weights[9], b_operand[2], out_acc[28], out_acc[29], out_acc[30], out_acc[31], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[28], out_acc[29], out_acc[30], out_acc[31], weights[10], weights[11], b_operand[3], out_acc[28], out_acc[29], out_acc[30], out_acc[31], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], shared_base[0] + T.uint32(20480) + T.Cast("uint32", lane_offset[0]) + T.uint32(6144), "sync", "aligned", "m8n8", "x4", "trans", "shared", "b16", "")
                T.ptx.mma(out_acc[0], out_acc[1], out_acc[2], out_acc[3], weights[12], weights[13], b_operand[0], out_acc[0], out_acc[1], out_acc[2], out_acc[3], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[0], out_acc[1], out_acc[2], out_acc[3], weights[14], weights[15], b_operand[1], out_acc[0], out_acc[1], out_acc[2], out_acc[3], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[4], out_acc[5], out_acc[6], out_acc[7], weights[12], weights[13], b_operand[2], out_acc[4], out_acc[5], out_acc[6], out_acc[7], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[4], out_acc[5], out_acc[6], out_acc[7], weights[14], weights[15], b_operand[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], shared_base[0] + T.uint32(20480) + T.Cast("uint32", lane_offset_1[0]) + T.uint32(6144), "sync", "aligned", "m8n8", "x4", "trans", "shared", "b16", "")
                T.ptx.mma(out_acc[8], out_acc[9], out_acc[10], out_acc[11], weights[12], weights[13], b_operand[0], out_acc[8], out_acc[9], out_acc[10], out_acc[11], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[8], out_acc[9], out_acc[10], out_acc[11], weights[14], weights[15], b_operand[1], out_acc[8], out_acc[9], out_acc[10], out_acc[11], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[12], out_acc[13], out_acc[14], out_acc[15], weights[12], weights[13], b_operand[2], out_acc[12], out_acc[13], out_acc[14], out_acc[15], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[12], out_acc[13], out_acc[14], out_acc[15], weights[14], weights[15], b_operand[3], out_acc[12], out_acc[13], out_acc[14], out_acc[15], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], shared_base[0] + T.uint32(20480) + T.Cast("uint32", lane_offset_2[0]) + T.uint32(6144), "sync", "aligned", "m8n8", "x4", "trans", "shared", "b16", "")
                T.ptx.mma(out_acc[16], out_acc[17], out_acc[18], out_acc[19], weights[12], weights[13], b_operand[0], out_acc[16], out_acc[17], out_acc[18], out_acc[19], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[16], out_acc[17], out_acc[18], out_acc[19], weights[14], weights[15], b_operand[1], out_acc[16], out_acc[17], out_acc[18], out_acc[19], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[20], out_acc[21], out_acc[22], out_acc[23], weights[12], weights[13], b_operand[2], out_acc[20], out_acc[21], out_acc[22], out_acc[23], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[20], out_acc[21], out_acc[22], out_acc[23], weights[14], weights[15], b_operand[3], out_acc[20], out_acc[21], out_acc[22], out_acc[23], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], shared_base[0] + T.uint32(20480) + T.Cast("uint32", lane_offset_3[0]) + T.uint32(6144), "sync", "aligned", "m8n8", "x4", "trans", "shared", "b16", "")
                T.ptx.mma(out_acc[24], out_acc[25], out_acc[26], out_acc[27], weights[12], weights[13], b_operand[0], out_acc[24], out_acc[25], out_acc[26], out_acc[27], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[24], out_acc[25], out_acc[26], out_acc[27], weights[14], weights[15], b_operand[1], out_acc[24], out_acc[25], out_acc[26], out_acc[27], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[28], out_acc[29], out_acc[30], out_acc[31], weights[12], weights[13], b_operand[2], out_acc[28], out_acc[29], out_acc[30], out_acc[31], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[28], out_acc[29], out_acc[30], out_acc[31], weights[14], weights[15], b_operand[3], out_acc[28], out_acc[29], out_acc[30], out_acc[31], "sync", "aligned", "m16n8k8", "row", "col", "f32", "f16", "f16", "f32", "")
            entry_0[0] = entry_1[0]
            at_block[0] = at_block[0] - 1
            k_first_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            k_first_3[0] = at_block[0] * 64
            k_last_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            k_last_2[0] = T.min(k_first_3[0] + 64, seq_kv_size) - 1
            entry_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            entry_3[0] = T.Select(at_block[0] < share_begin[0], -1, at_block[0] * 2 + T.Select(T.And(T.bool(False), (at_block[0] + 1) * 64 <= seq_kv_size), 0, 1))
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
            got[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, low_words[0], low_words[1]), 1, 32)
            a = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a[0] = low_words[0]
            b_1 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_1[0] = low_words[1]
            low_words[0] = T.Select(lane[0] & 1 != 0, got[0], a[0])
            low_words[1] = T.Select(lane[0] & 1 != 0, b_1[0], got[0])
            got_1 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_1[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, low_words[2], low_words[3]), 1, 32)
            a_1 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_1[0] = low_words[2]
            b_2 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_2[0] = low_words[3]
            low_words[2] = T.Select(lane[0] & 1 != 0, got_1[0], a_1[0])
            low_words[3] = T.Select(lane[0] & 1 != 0, b_2[0], got_1[0])
            got_2 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_2[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, low_words[0], low_words[2]), 2, 32)
            a_2 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_2[0] = low_words[0]
            b_3 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_3[0] = low_words[2]
            low_words[0] = T.Select(lane[0] & 2 != 0, got_2[0], a_2[0])
            low_words[2] = T.Select(lane[0] & 2 != 0, b_3[0], got_2[0])
            got_3 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_3[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, low_words[1], low_words[3]), 2, 32)
            a_3 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_3[0] = low_words[1]
            b_4 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_4[0] = low_words[3]
            low_words[1] = T.Select(lane[0] & 2 != 0, got_3[0], a_3[0])
            low_words[3] = T.Select(lane[0] & 2 != 0, b_4[0], got_3[0])
            got_4 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_4[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, high_words[0], high_words[1]), 1, 32)
            a_4 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_4[0] = high_words[0]
            b_5 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_5[0] = high_words[1]
            high_words[0] = T.Select(lane[0] & 1 != 0, got_4[0], a_4[0])
            high_words[1] = T.Select(lane[0] & 1 != 0, b_5[0], got_4[0])
            got_5 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_5[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, high_words[2], high_words[3]), 1, 32)
            a_5 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_5[0] = high_words[2]
            b_6 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_6[0] = high_words[3]
            high_words[2] = T.Select(lane[0] & 1 != 0, got_5[0], a_5[0])
            high_words[3] = T.Select(lane[0] & 1 != 0, b_6[0], got_5[0])
            got_6 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_6[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, high_words[0], high_words[2]), 2, 32)
            a_6 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_6[0] = high_words[0]
            b_7 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_7[0] = high_words[2]
            high_words[0] = T.Select(lane[0] & 2 != 0, got_6[0], a_6[0])
            high_words[2] = T.Select(lane[0] & 2 != 0, b_7[0], got_6[0])
            got_7 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_7[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, high_words[1], high_words[3]), 2, 32)
            a_7 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_7[0] = high_words[1]
            b_8 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_8[0] = high_words[3]
            high_words[1] = T.Select(lane[0] & 2 != 0, got_7[0], a_7[0])
            high_words[3] = T.Select(lane[0] & 2 != 0, b_8[0], got_7[0])
            chunk_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            chunk_3[0] = lane[0] & 3
            at = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            at[0] = team_row[0] * 288 + chunk_3[0] * 8 * 4
            if chunk_3[0] < 8:
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
            got_8 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_8[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, low_words[0], low_words[1]), 1, 32)
            a_8 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_8[0] = low_words[0]
            b_9 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_9[0] = low_words[1]
            low_words[0] = T.Select(lane[0] & 1 != 0, got_8[0], a_8[0])
            low_words[1] = T.Select(lane[0] & 1 != 0, b_9[0], got_8[0])
            got_9 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_9[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, low_words[2], low_words[3]), 1, 32)
            a_9 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_9[0] = low_words[2]
            b_10 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_10[0] = low_words[3]
            low_words[2] = T.Select(lane[0] & 1 != 0, got_9[0], a_9[0])
            low_words[3] = T.Select(lane[0] & 1 != 0, b_10[0], got_9[0])
            got_10 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_10[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, low_words[0], low_words[2]), 2, 32)
            a_10 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_10[0] = low_words[0]
            b_11 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_11[0] = low_words[2]
            low_words[0] = T.Select(lane[0] & 2 != 0, got_10[0], a_10[0])
            low_words[2] = T.Select(lane[0] & 2 != 0, b_11[0], got_10[0])
            got_11 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_11[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, low_words[1], low_words[3]), 2, 32)
            a_11 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_11[0] = low_words[1]
            b_12 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_12[0] = low_words[3]
            low_words[1] = T.Select(lane[0] & 2 != 0, got_11[0], a_11[0])
            low_words[3] = T.Select(lane[0] & 2 != 0, b_12[0], got_11[0])
            got_12 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_12[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, high_words[0], high_words[1]), 1, 32)
            a_12 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_12[0] = high_words[0]
            b_13 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_13[0] = high_words[1]
            high_words[0] = T.Select(lane[0] & 1 != 0, got_12[0], a_12[0])
            high_words[1] = T.Select(lane[0] & 1 != 0, b_13[0], got_12[0])
            got_13 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_13[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, high_words[2], high_words[3]), 1, 32)
            a_13 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_13[0] = high_words[2]
            b_14 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_14[0] = high_words[3]
            high_words[2] = T.Select(lane[0] & 1 != 0, got_13[0], a_13[0])
            high_words[3] = T.Select(lane[0] & 1 != 0, b_14[0], got_13[0])
            got_14 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_14[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, high_words[0], high_words[2]), 2, 32)
            a_14 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_14[0] = high_words[0]
            b_15 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_15[0] = high_words[2]
            high_words[0] = T.Select(lane[0] & 2 != 0, got_14[0], a_14[0])
            high_words[2] = T.Select(lane[0] & 2 != 0, b_15[0], got_14[0])
            got_15 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_15[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, high_words[1], high_words[3]), 2, 32)
            a_15 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_15[0] = high_words[1]
            b_16 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_16[0] = high_words[3]
            high_words[1] = T.Select(lane[0] & 2 != 0, got_15[0], a_15[0])
            high_words[3] = T.Select(lane[0] & 2 != 0, b_16[0], got_15[0])
            chunk_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            chunk_4[0] = lane[0] & 3
            at_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            at_1[0] = team_row[0] * 288 + (chunk_4[0] * 8 + 32) * 4
            if chunk_4[0] < 4:
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
            got_16 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_16[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, low_words[0], low_words[1]), 1, 32)
            a_16 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_16[0] = low_words[0]
            b_17 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_17[0] = low_words[1]
            low_words[0] = T.Select(lane[0] & 1 != 0, got_16[0], a_16[0])
            low_words[1] = T.Select(lane[0] & 1 != 0, b_17[0], got_16[0])
            got_17 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_17[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, low_words[2], low_words[3]), 1, 32)
            a_17 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_17[0] = low_words[2]
            b_18 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_18[0] = low_words[3]
            low_words[2] = T.Select(lane[0] & 1 != 0, got_17[0], a_17[0])
            low_words[3] = T.Select(lane[0] & 1 != 0, b_18[0], got_17[0])
            got_18 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_18[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, low_words[0], low_words[2]), 2, 32)
            a_18 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_18[0] = low_words[0]
            b_19 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_19[0] = low_words[2]
            low_words[0] = T.Select(lane[0] & 2 != 0, got_18[0], a_18[0])
            low_words[2] = T.Select(lane[0] & 2 != 0, b_19[0], got_18[0])
            got_19 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_19[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, low_words[1], low_words[3]), 2, 32)
            a_19 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_19[0] = low_words[1]
            b_20 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_20[0] = low_words[3]
            low_words[1] = T.Select(lane[0] & 2 != 0, got_19[0], a_19[0])
            low_words[3] = T.Select(lane[0] & 2 != 0, b_20[0], got_19[0])
            got_20 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_20[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, high_words[0], high_words[1]), 1, 32)
            a_20 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_20[0] = high_words[0]
            b_21 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_21[0] = high_words[1]
            high_words[0] = T.Select(lane[0] & 1 != 0, got_20[0], a_20[0])
            high_words[1] = T.Select(lane[0] & 1 != 0, b_21[0], got_20[0])
            got_21 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_21[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, high_words[2], high_words[3]), 1, 32)
            a_21 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_21[0] = high_words[2]
            b_22 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_22[0] = high_words[3]
            high_words[2] = T.Select(lane[0] & 1 != 0, got_21[0], a_21[0])
            high_words[3] = T.Select(lane[0] & 1 != 0, b_22[0], got_21[0])
            got_22 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_22[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, high_words[0], high_words[2]), 2, 32)
            a_22 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_22[0] = high_words[0]
            b_23 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_23[0] = high_words[2]
            high_words[0] = T.Select(lane[0] & 2 != 0, got_22[0], a_22[0])
            high_words[2] = T.Select(lane[0] & 2 != 0, b_23[0], got_22[0])
            got_23 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_23[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, high_words[1], high_words[3]), 2, 32)
            a_23 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_23[0] = high_words[1]
            b_24 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_24[0] = high_words[3]
            high_words[1] = T.Select(lane[0] & 2 != 0, got_23[0], a_23[0])
            high_words[3] = T.Select(lane[0] & 2 != 0, b_24[0], got_23[0])
            chunk_5 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            chunk_5[0] = lane[0] & 3
            at_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            at_2[0] = (team_row[0] + 8) * 288 + chunk_5[0] * 8 * 4
            if chunk_5[0] < 8:
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
            got_24 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_24[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, low_words[0], low_words[1]), 1, 32)
            a_24 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_24[0] = low_words[0]
            b_25 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_25[0] = low_words[1]
            low_words[0] = T.Select(lane[0] & 1 != 0, got_24[0], a_24[0])
            low_words[1] = T.Select(lane[0] & 1 != 0, b_25[0], got_24[0])
            got_25 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_25[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, low_words[2], low_words[3]), 1, 32)
            a_25 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_25[0] = low_words[2]
            b_26 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_26[0] = low_words[3]
            low_words[2] = T.Select(lane[0] & 1 != 0, got_25[0], a_25[0])
            low_words[3] = T.Select(lane[0] & 1 != 0, b_26[0], got_25[0])
            got_26 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_26[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, low_words[0], low_words[2]), 2, 32)
            a_26 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_26[0] = low_words[0]
            b_27 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_27[0] = low_words[2]
            low_words[0] = T.Select(lane[0] & 2 != 0, got_26[0], a_26[0])
            low_words[2] = T.Select(lane[0] & 2 != 0, b_27[0], got_26[0])
            got_27 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_27[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, low_words[1], low_words[3]), 2, 32)
            a_27 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_27[0] = low_words[1]
            b_28 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_28[0] = low_words[3]
            low_words[1] = T.Select(lane[0] & 2 != 0, got_27[0], a_27[0])
            low_words[3] = T.Select(lane[0] & 2 != 0, b_28[0], got_27[0])
            got_28 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_28[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, high_words[0], high_words[1]), 1, 32)
            a_28 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_28[0] = high_words[0]
            b_29 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_29[0] = high_words[1]
            high_words[0] = T.Select(lane[0] & 1 != 0, got_28[0], a_28[0])
            high_words[1] = T.Select(lane[0] & 1 != 0, b_29[0], got_28[0])
            got_29 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_29[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, high_words[2], high_words[3]), 1, 32)
            a_29 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_29[0] = high_words[2]
            b_30 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_30[0] = high_words[3]
            high_words[2] = T.Select(lane[0] & 1 != 0, got_29[0], a_29[0])
            high_words[3] = T.Select(lane[0] & 1 != 0, b_30[0], got_29[0])
            got_30 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_30[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, high_words[0], high_words[2]), 2, 32)
            a_30 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_30[0] = high_words[0]
            b_31 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_31[0] = high_words[2]
            high_words[0] = T.Select(lane[0] & 2 != 0, got_30[0], a_30[0])
            high_words[2] = T.Select(lane[0] & 2 != 0, b_31[0], got_30[0])
            got_31 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_31[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, high_words[1], high_words[3]), 2, 32)
            a_31 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_31[0] = high_words[1]
            b_32 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_32[0] = high_words[3]
            high_words[1] = T.Select(lane[0] & 2 != 0, got_31[0], a_31[0])
            high_words[3] = T.Select(lane[0] & 2 != 0, b_32[0], got_31[0])
            chunk_6 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            chunk_6[0] = lane[0] & 3
            at_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            at_3[0] = (team_row[0] + 8) * 288 + (chunk_6[0] * 8 + 32) * 4
            if chunk_6[0] < 4:
                T.ptx.st(shared_base[0] + T.Cast("uint32", at_3[0]), low_words[0], high_words[0], low_words[1], high_words[1], "", "", "shared", "", "", "", "v4", "b32", "")
                T.ptx.st(shared_base[0] + T.uint32(16) + T.Cast("uint32", at_3[0]), low_words[2], high_words[2], low_words[3], high_words[3], "", "", "shared", "", "", "", "v4", "b32", "")
            row_sum[0] = row_sum[0] + T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_sum[0], 1, 32)
            row_sum[1] = row_sum[1] + T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_sum[1], 1, 32)
            row_sum[0] = row_sum[0] + T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_sum[0], 2, 32)
            row_sum[1] = row_sum[1] + T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_sum[1], 2, 32)
            if first_column[0] == 0:
                T.ptx.st(shared_base[0] + T.uint32(18432) + T.Cast("uint32", team_row[0] * 8), T.reinterpret("uint32", row_max[0] * factor[0]), T.reinterpret("uint32", row_sum[0]), "", "", "shared", "", "", "", "v2", "b32", "")
                T.ptx.st(shared_base[0] + T.uint32(18432) + T.Cast("uint32", (team_row[0] + 8) * 8), T.reinterpret("uint32", row_max[1] * factor[0]), T.reinterpret("uint32", row_sum[1]), "", "", "shared", "", "", "", "v2", "b32", "")
            T.cuda.cta_sync()
            rows = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            rows[0] = T.Select(T.bool(True), T.min(group_rows[0] - first_row[0], 64), 0)
            for n in range(8):
                i = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                i[0] = n * 128 + v_2
                row_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                row_3[0] = T.Div(i[0], 16)
                if row_3[0] < rows[0]:
                    column = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    column[0] = (i[0] - row_3[0] * 16) * 4
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
                    team_row_1[0] = own[0] * 64 + row_3[0]
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
                    in_group_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    in_group_2[0] = T.min(first_row[0] + row_3[0], group_rows[0] - 1)
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
                        weight_1 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        weight_1[0] = T.Select(joined_sum[0] == T.float32(0.0), T.float32(0.0), T.cuda.func_call("attngen_rcp", joined_sum[0], source_code="__forceinline__ __device__ float attngen_rcp(float x) { float y; asm(\"rcp.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32"))
                        packed = T.alloc_local((2,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        T.cuda.func_call("attngen_pack_half", packed[0], joined[0] * weight_1[0], joined[1] * weight_1[0], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                        T.cuda.func_call("attngen_pack_half", packed[1], joined[2] * weight_1[0], joined[3] * weight_1[0], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
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
