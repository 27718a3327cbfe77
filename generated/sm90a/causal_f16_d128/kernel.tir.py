# from tvm.script import tirx as T
# from tvm.tirx.layout import Axis

@T.prim_func
def attngen_main(q_map: T.TensorMap(), k_map: T.TensorMap(), v_map: T.TensorMap(), out_ptr: T.handle("float16", "global"), out_stride_0: T.int64, out_stride_1: T.int64, out_stride_2: T.int64, out_stride_3: T.int64, scale_value: T.float32, lse_ptr: T.handle("float32", "global"), lse_stride_0: T.int64, lse_stride_1: T.int64, lse_stride_2: T.int64, lse_given: T.int32, counter_ptr: T.handle("int32", "global"), counter_stride_0: T.int64, b_size: T.int32, hq_size: T.int32, seq_q_size: T.int32, hkv_size: T.int32, seq_kv_size: T.int32, grid: T.int32):
    T.func_attr({"tirx.noalias": True})
    out = T.decl_buffer((T.int64(1099511627776),), "float16", data=out_ptr, align=1, layout=None)
    lse = T.decl_buffer((T.int64(1099511627776),), data=lse_ptr, align=1, layout=None)
    counter = T.decl_buffer((T.int64(1099511627776),), "int32", data=counter_ptr, align=1, layout=None)
    with T.attr({"tirx.device_entry": T.bool(True), "tirx.launch_bounds_min_blocks_per_sm": 1}):
        v = T.cta_id([grid])
        v_1 = T.thread_id([384])
        buffer = T.alloc_buffer((163976,), "uint8", scope="shared.dyn", align=1024)
        shared_base = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        shared_base[0] = T.cuda.cvta_generic_to_shared(buffer.data)
        entries = T.decl_buffer((2,), "int32", data=buffer.data, elem_offset=40984, scope="shared.dyn", layout=None)
        coordinates = T.decl_buffer((8,), "int32", data=buffer.data, elem_offset=40986, scope="shared.dyn", layout=None)
        if v_1 == 0:
            T.ptx.mbarrier(shared_base[0] + T.uint32(163840), T.uint32(1), "init", "", "shared", "b64", "")
            T.ptx.mbarrier(shared_base[0] + T.uint32(163856), T.uint32(4), "init", "", "shared", "b64", "")
            T.ptx.mbarrier(shared_base[0] + T.uint32(163848), T.uint32(1), "init", "", "shared", "b64", "")
            T.ptx.mbarrier(shared_base[0] + T.uint32(163864), T.uint32(4), "init", "", "shared", "b64", "")
            T.ptx.mbarrier(shared_base[0] + T.uint32(163872), T.uint32(1), "init", "", "shared", "b64", "")
            T.ptx.mbarrier(shared_base[0] + T.uint32(163888), T.uint32(8), "init", "", "shared", "b64", "")
            T.ptx.mbarrier(shared_base[0] + T.uint32(163904), T.uint32(1), "init", "", "shared", "b64", "")
            T.ptx.mbarrier(shared_base[0] + T.uint32(163920), T.uint32(8), "init", "", "shared", "b64", "")
            T.ptx.mbarrier(shared_base[0] + T.uint32(163880), T.uint32(1), "init", "", "shared", "b64", "")
            T.ptx.mbarrier(shared_base[0] + T.uint32(163896), T.uint32(8), "init", "", "shared", "b64", "")
            T.ptx.mbarrier(shared_base[0] + T.uint32(163912), T.uint32(1), "init", "", "shared", "b64", "")
            T.ptx.mbarrier(shared_base[0] + T.uint32(163928), T.uint32(8), "init", "", "shared", "b64", "")
            T.ptx.fence("proxy", "async", "shared::cta", "")
        T.cuda.cta_sync()
        warpgroup = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        warpgroup[0] = T.cuda.__shfl_sync(T.uint32(4294967295), T.Div(v_1, 128), 0, 32)
        if warpgroup[0] == 0:
            T.ptx.setmaxnreg(40, "dec", "sync", "aligned", "u32", "")
            if v_1 == 0:
                all_heads = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                all_heads[0] = b_size * hq_size
                q_blocks = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                q_blocks[0] = T.Div(seq_q_size + 127, 128)
                tiles = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                tiles[0] = all_heads[0] * q_blocks[0]
                position = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                position[0] = 0
                tile_number = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                tile_number[0] = 0
                late_block = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                late_block[0] = 0
                late_head = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                late_head[0] = 0
                late_b = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                late_b[0] = 0
                next_tile = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                next_tile[0] = 0
                next_q_block = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                next_q_block[0] = 0
                next_head = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                next_head[0] = 0
                at = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                at[0] = v
                section = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                section[0] = T.min(T.max(T.Div(65536, T.max(seq_kv_size, 1)), 1), all_heads[0])
                first_head = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                first_head[0] = T.Div(at[0], section[0] * q_blocks[0]) * section[0]
                section_size = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                section_size[0] = T.min(section[0], all_heads[0] - first_head[0])
                within = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                within[0] = at[0] - first_head[0] * q_blocks[0]
                nth = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                nth[0] = T.Div(within[0], section_size[0])
                next_tile[0] = at[0]
                next_q_block[0] = q_blocks[0] - 1 - nth[0]
                next_head[0] = first_head[0] + within[0] - nth[0] * section_size[0]
                while next_tile[0] < tiles[0]:
                    place = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    place[0] = next_q_block[0]
                    place_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    place_1[0] = next_head[0]
                    b = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    b[0] = T.Div(place_1[0], hq_size)
                    h = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    h[0] = place_1[0] - b[0] * hq_size
                    kv_head = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    kv_head[0] = T.Div(h[0] * hkv_size, hq_size)
                    visited = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    visited[0] = 0
                    q_first = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    q_first[0] = place[0] * 128
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
                    first_block[0] = T.Div(T.max(0, 0), 128)
                    last_block = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    last_block[0] = T.max(T.Div(T.max(T.min(i_4[0], seq_kv_size), 0) + 127, 128), first_block[0])
                    at_block = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    at_block[0] = last_block[0]
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
                    current = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    current[0] = T.Select(entry[0] < 0, (T.Div(seq_kv_size + 127, 128) + 1) * 2 + 1, entry[0])
                    more = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    more[0] = 1
                    while more[0] > 0:
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
                        entry_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        entry_1[0] = T.Select(at_block[0] < first_block[0], -1, at_block[0] * 2 + T.Select(i_14[0] >= 0 and (at_block[0] + 1) * 128 <= seq_kv_size, 0, 1))
                        following = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        following[0] = entry_1[0]
                        last = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        last[0] = T.Cast("int32", following[0] < 0)
                        entry_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        entry_2[0] = (current[0] >> 1) * 4 + ((current[0] & 1) + last[0] * 2)
                        k_stage = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        k_stage[0] = T.truncmod(position[0], 2)
                        T.cuda.mbarrier_wait(shared_base[0] + T.uint32(163888) + T.Cast("uint32", k_stage[0]) * T.uint32(8), T.Div(position[0], 2) & 1 ^ 1)
                        entries[k_stage[0]] = entry_2[0]
                        T.ptx.mbarrier(shared_base[0] + T.uint32(163872) + T.Cast("uint32", k_stage[0]) * T.uint32(8), T.uint32(32768), "arrive", "expect_tx", "", "", "shared", "b64", "")
                        target = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        target[0] = shared_base[0] + T.uint32(32768) + T.Cast("uint32", k_stage[0]) * T.uint32(32768)
                        T.ptx.cp(target[0], T.reinterpret(T.handle().ty, T.address_of(k_map)), 0, (current[0] >> 1) * 128, kv_head[0], b[0], shared_base[0] + T.uint32(163872) + T.Cast("uint32", k_stage[0]) * T.uint32(8), "async", "bulk", "tensor", "4d", "shared::cluster", "global", "", "mbarrier::complete_tx::bytes", "", "", "", "")
                        T.ptx.cp(target[0] + T.uint32(16384), T.reinterpret(T.handle().ty, T.address_of(k_map)), 64, (current[0] >> 1) * 128, kv_head[0], b[0], shared_base[0] + T.uint32(163872) + T.Cast("uint32", k_stage[0]) * T.uint32(8), "async", "bulk", "tensor", "4d", "shared::cluster", "global", "", "mbarrier::complete_tx::bytes", "", "", "", "")
                        if position[0] > 0:
                            v_position = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            v_position[0] = position[0] - 1
                            v_stage = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            v_stage[0] = T.truncmod(v_position[0], 2)
                            T.cuda.mbarrier_wait(shared_base[0] + T.uint32(163920) + T.Cast("uint32", v_stage[0]) * T.uint32(8), T.Div(v_position[0], 2) & 1 ^ 1)
                            T.ptx.mbarrier(shared_base[0] + T.uint32(163904) + T.Cast("uint32", v_stage[0]) * T.uint32(8), T.uint32(32768), "arrive", "expect_tx", "", "", "shared", "b64", "")
                            target_1 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            target_1[0] = shared_base[0] + T.uint32(98304) + T.Cast("uint32", v_stage[0]) * T.uint32(32768)
                            T.ptx.cp(target_1[0], T.reinterpret(T.handle().ty, T.address_of(v_map)), 0, late_block[0] * 128, late_head[0], late_b[0], shared_base[0] + T.uint32(163904) + T.Cast("uint32", v_stage[0]) * T.uint32(8), "async", "bulk", "tensor", "4d", "shared::cluster", "global", "", "mbarrier::complete_tx::bytes", "", "", "", "")
                            T.ptx.cp(target_1[0] + T.uint32(16384), T.reinterpret(T.handle().ty, T.address_of(v_map)), 64, late_block[0] * 128, late_head[0], late_b[0], shared_base[0] + T.uint32(163904) + T.Cast("uint32", v_stage[0]) * T.uint32(8), "async", "bulk", "tensor", "4d", "shared::cluster", "global", "", "mbarrier::complete_tx::bytes", "", "", "", "")
                        if visited[0] == 0:
                            T.cuda.mbarrier_wait(shared_base[0] + T.uint32(163856), tile_number[0] & 1 ^ 1)
                            coordinates[0] = place[0]
                            coordinates[1] = h[0]
                            coordinates[2] = b[0]
                            T.ptx.mbarrier(shared_base[0] + T.uint32(163840), T.uint32(16384), "arrive", "expect_tx", "", "", "shared", "b64", "")
                            T.ptx.cp(shared_base[0], T.reinterpret(T.handle().ty, T.address_of(q_map)), 0, place[0] * 128, h[0], b[0], shared_base[0] + T.uint32(163840), "async", "bulk", "tensor", "4d", "shared::cluster", "global", "", "mbarrier::complete_tx::bytes", "", "", "", "")
                            T.ptx.cp(shared_base[0] + T.uint32(8192), T.reinterpret(T.handle().ty, T.address_of(q_map)), 64, place[0] * 128, h[0], b[0], shared_base[0] + T.uint32(163840), "async", "bulk", "tensor", "4d", "shared::cluster", "global", "", "mbarrier::complete_tx::bytes", "", "", "", "")
                            T.cuda.mbarrier_wait(shared_base[0] + T.uint32(163864), tile_number[0] & 1 ^ 1)
                            coordinates[4] = place[0]
                            coordinates[5] = h[0]
                            coordinates[6] = b[0]
                            T.ptx.mbarrier(shared_base[0] + T.uint32(163848), T.uint32(16384), "arrive", "expect_tx", "", "", "shared", "b64", "")
                            T.ptx.cp(shared_base[0] + T.uint32(16384), T.reinterpret(T.handle().ty, T.address_of(q_map)), 0, place[0] * 128 + 64, h[0], b[0], shared_base[0] + T.uint32(163848), "async", "bulk", "tensor", "4d", "shared::cluster", "global", "", "mbarrier::complete_tx::bytes", "", "", "", "")
                            T.ptx.cp(shared_base[0] + T.uint32(24576), T.reinterpret(T.handle().ty, T.address_of(q_map)), 64, place[0] * 128 + 64, h[0], b[0], shared_base[0] + T.uint32(163848), "async", "bulk", "tensor", "4d", "shared::cluster", "global", "", "mbarrier::complete_tx::bytes", "", "", "", "")
                        visited[0] = visited[0] + 1
                        if visited[0] == 2 or visited[0] < 2 and (current[0] & 1) + last[0] * 2 >= 2:
                            at_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            at_1[0] = T.cuda.atomic_add(T.address_of(counter[0]), 1) + grid
                            section_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            section_1[0] = T.min(T.max(T.Div(65536, T.max(seq_kv_size, 1)), 1), all_heads[0])
                            first_head_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            first_head_1[0] = T.Div(at_1[0], section_1[0] * q_blocks[0]) * section_1[0]
                            section_size_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            section_size_1[0] = T.min(section_1[0], all_heads[0] - first_head_1[0])
                            within_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            within_1[0] = at_1[0] - first_head_1[0] * q_blocks[0]
                            nth_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            nth_1[0] = T.Div(within_1[0], section_size_1[0])
                            next_tile[0] = at_1[0]
                            next_q_block[0] = q_blocks[0] - 1 - nth_1[0]
                            next_head[0] = first_head_1[0] + within_1[0] - nth_1[0] * section_size_1[0]
                        late_block[0] = current[0] >> 1
                        late_head[0] = kv_head[0]
                        late_b[0] = b[0]
                        position[0] = position[0] + 1
                        more[0] = 1 - last[0]
                        current[0] = following[0]
                    tile_number[0] = tile_number[0] + 1
                if position[0] > 0:
                    v_position = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    v_position[0] = position[0] - 1
                    v_stage = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    v_stage[0] = T.truncmod(v_position[0], 2)
                    T.cuda.mbarrier_wait(shared_base[0] + T.uint32(163920) + T.Cast("uint32", v_stage[0]) * T.uint32(8), T.Div(v_position[0], 2) & 1 ^ 1)
                    T.ptx.mbarrier(shared_base[0] + T.uint32(163904) + T.Cast("uint32", v_stage[0]) * T.uint32(8), T.uint32(32768), "arrive", "expect_tx", "", "", "shared", "b64", "")
                    target = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    target[0] = shared_base[0] + T.uint32(98304) + T.Cast("uint32", v_stage[0]) * T.uint32(32768)
                    T.ptx.cp(target[0], T.reinterpret(T.handle().ty, T.address_of(v_map)), 0, late_block[0] * 128, late_head[0], late_b[0], shared_base[0] + T.uint32(163904) + T.Cast("uint32", v_stage[0]) * T.uint32(8), "async", "bulk", "tensor", "4d", "shared::cluster", "global", "", "mbarrier::complete_tx::bytes", "", "", "", "")
                    T.ptx.cp(target[0] + T.uint32(16384), T.reinterpret(T.handle().ty, T.address_of(v_map)), 64, late_block[0] * 128, late_head[0], late_b[0], shared_base[0] + T.uint32(163904) + T.Cast("uint32", v_stage[0]) * T.uint32(8), "async", "bulk", "tensor", "4d", "shared::cluster", "global", "", "mbarrier::complete_tx::bytes", "", "", "", "")
                T.cuda.mbarrier_wait(shared_base[0] + T.uint32(163856), tile_number[0] & 1 ^ 1)
                coordinates[0] = -1
                T.ptx.mbarrier(shared_base[0] + T.uint32(163840), T.uint32(0), "arrive", "expect_tx", "", "", "shared", "b64", "")
                T.cuda.mbarrier_wait(shared_base[0] + T.uint32(163864), tile_number[0] & 1 ^ 1)
                coordinates[4] = -1
                T.ptx.mbarrier(shared_base[0] + T.uint32(163848), T.uint32(0), "arrive", "expect_tx", "", "", "shared", "b64", "")
                done = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                done[0] = T.cuda.atomic_add(T.address_of(counter[1]), 1)
                if done[0] == grid - 1:
                    counter[0] = 0
                    counter[1] = 0
        else:
            T.ptx.setmaxnreg(232, "inc", "sync", "aligned", "u32", "")
            consumer = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            consumer[0] = warpgroup[0] - 1
            lane = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            lane[0] = v_1 & 31
            row_in_tile = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            row_in_tile[0] = consumer[0] * 64 + T.Div(v_1 & 127, 32) * 16 + (lane[0] >> 2)
            factor = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            factor[0] = scale_value * T.float32(1.4426950408889634)
            scores = T.alloc_local((64,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            out_acc = T.alloc_local((64,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            weights = T.alloc_local((32,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            row_max = T.alloc_local((2,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            row_sum = T.alloc_local((2,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            shrink = T.alloc_local((2,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            position = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            position[0] = 0
            tile_number = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            tile_number[0] = 0
            entry = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            entry[0] = 0
            q_descriptor = T.alloc_local((1,), "uint64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            q_descriptor[0] = T.Cast("uint64", (shared_base[0] + T.Cast("uint32", consumer[0]) * T.uint32(16384) & T.uint32(262143)) >> T.uint32(4)) | T.uint64(4611686293305360384)
            k_descriptor = T.alloc_local((1,), "uint64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            k_descriptor[0] = T.Cast("uint64", (shared_base[0] + T.uint32(32768) & T.uint32(262143)) >> T.uint32(4)) | T.uint64(4611686293305360384)
            v_descriptor = T.alloc_local((1,), "uint64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            v_descriptor[0] = T.Cast("uint64", (shared_base[0] + T.uint32(98304) & T.uint32(262143)) >> T.uint32(4)) | T.uint64(4611686293372403712)
            if warpgroup[0] == 2:
                T.ptx.bar(T.Cast("uint32", 1), T.uint32(256), "", "arrive", "")
            zero = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            zero[0] = seq_q_size >> 31
            tile_q_block = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            tile_q_block[0] = 0
            tile_h = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            tile_h[0] = 0
            tile_b = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            tile_b[0] = 0
            T.cuda.mbarrier_wait(shared_base[0] + T.uint32(163840) + T.Cast("uint32", consumer[0]) * T.uint32(8), tile_number[0] & 1)
            tile_number[0] = tile_number[0] + 1
            tile_q_block[0] = coordinates[4 * consumer[0]]
            tile_h[0] = coordinates[4 * consumer[0] + 1]
            tile_b[0] = coordinates[4 * consumer[0] + 2]
            if tile_q_block[0] >= 0:
                T.cuda.mbarrier_wait(shared_base[0] + T.uint32(163872) + T.Cast("uint32", T.truncmod(position[0], 2)) * T.uint32(8), T.Div(position[0], 2) & 1)
                T.ptx.wgmma("fence", "sync", "aligned", "")
                descriptor = T.alloc_local((1,), "uint64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                descriptor[0] = k_descriptor[0] + T.Cast("uint64", T.truncmod(position[0], 2)) * T.uint64(2048)
                with T.attr({"attngen.block": "s_gemm"}):
                    T.ptx.wgmma(scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], scores[32], scores[33], scores[34], scores[35], scores[36], scores[37], scores[38], scores[39], scores[40], scores[41], scores[42], scores[43], scores[44], scores[45], scores[46], scores[47], scores[48], scores[49], scores[50], scores[51], scores[52], scores[53], scores[54], scores[55], scores[56], scores[57], scores[58], scores[59], scores[60], scores[61], scores[62], scores[63], q_descriptor[0], descriptor[0], T.uint32(0), 1, 1, 0, 0, "mma_async", "sync", "aligned", "m64n128k16", "f32", "f16", "f16", "p66")
                    T.ptx.wgmma(scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], scores[32], scores[33], scores[34], scores[35], scores[36], scores[37], scores[38], scores[39], scores[40], scores[41], scores[42], scores[43], scores[44], scores[45], scores[46], scores[47], scores[48], scores[49], scores[50], scores[51], scores[52], scores[53], scores[54], scores[55], scores[56], scores[57], scores[58], scores[59], scores[60], scores[61], scores[62], scores[63], q_descriptor[0] + T.uint64(2), descriptor[0] + T.uint64(2), T.uint32(1), 1, 1, 0, 0, "mma_async", "sync", "aligned", "m64n128k16", "f32", "f16", "f16", "p66")
                    T.ptx.wgmma(scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], scores[32], scores[33], scores[34], scores[35], scores[36], scores[37], scores[38], scores[39], scores[40], scores[41], scores[42], scores[43], scores[44], scores[45], scores[46], scores[47], scores[48], scores[49], scores[50], scores[51], scores[52], scores[53], scores[54], scores[55], scores[56], scores[57], scores[58], scores[59], scores[60], scores[61], scores[62], scores[63], q_descriptor[0] + T.uint64(4), descriptor[0] + T.uint64(4), T.uint32(1), 1, 1, 0, 0, "mma_async", "sync", "aligned", "m64n128k16", "f32", "f16", "f16", "p66")
                    T.ptx.wgmma(scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], scores[32], scores[33], scores[34], scores[35], scores[36], scores[37], scores[38], scores[39], scores[40], scores[41], scores[42], scores[43], scores[44], scores[45], scores[46], scores[47], scores[48], scores[49], scores[50], scores[51], scores[52], scores[53], scores[54], scores[55], scores[56], scores[57], scores[58], scores[59], scores[60], scores[61], scores[62], scores[63], q_descriptor[0] + T.uint64(6), descriptor[0] + T.uint64(6), T.uint32(1), 1, 1, 0, 0, "mma_async", "sync", "aligned", "m64n128k16", "f32", "f16", "f16", "p66")
                    T.ptx.wgmma(scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], scores[32], scores[33], scores[34], scores[35], scores[36], scores[37], scores[38], scores[39], scores[40], scores[41], scores[42], scores[43], scores[44], scores[45], scores[46], scores[47], scores[48], scores[49], scores[50], scores[51], scores[52], scores[53], scores[54], scores[55], scores[56], scores[57], scores[58], scores[59], scores[60], scores[61], scores[62], scores[63], q_descriptor[0] + T.uint64(512), descriptor[0] + T.uint64(1024), T.uint32(1), 1, 1, 0, 0, "mma_async", "sync", "aligned", "m64n128k16", "f32", "f16", "f16", "p66")
                    T.ptx.wgmma(scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], scores[32], scores[33], scores[34], scores[35], scores[36], scores[37], scores[38], scores[39], scores[40], scores[41], scores[42], scores[43], scores[44], scores[45], scores[46], scores[47], scores[48], scores[49], scores[50], scores[51], scores[52], scores[53], scores[54], scores[55], scores[56], scores[57], scores[58], scores[59], scores[60], scores[61], scores[62], scores[63], q_descriptor[0] + T.uint64(514), descriptor[0] + T.uint64(1026), T.uint32(1), 1, 1, 0, 0, "mma_async", "sync", "aligned", "m64n128k16", "f32", "f16", "f16", "p66")
                    T.ptx.wgmma(scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], scores[32], scores[33], scores[34], scores[35], scores[36], scores[37], scores[38], scores[39], scores[40], scores[41], scores[42], scores[43], scores[44], scores[45], scores[46], scores[47], scores[48], scores[49], scores[50], scores[51], scores[52], scores[53], scores[54], scores[55], scores[56], scores[57], scores[58], scores[59], scores[60], scores[61], scores[62], scores[63], q_descriptor[0] + T.uint64(516), descriptor[0] + T.uint64(1028), T.uint32(1), 1, 1, 0, 0, "mma_async", "sync", "aligned", "m64n128k16", "f32", "f16", "f16", "p66")
                    T.ptx.wgmma(scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], scores[32], scores[33], scores[34], scores[35], scores[36], scores[37], scores[38], scores[39], scores[40], scores[41], scores[42], scores[43], scores[44], scores[45], scores[46], scores[47], scores[48], scores[49], scores[50], scores[51], scores[52], scores[53], scores[54], scores[55], scores[56], scores[57], scores[58], scores[59], scores[60], scores[61], scores[62], scores[63], q_descriptor[0] + T.uint64(518), descriptor[0] + T.uint64(1030), T.uint32(1), 1, 1, 0, 0, "mma_async", "sync", "aligned", "m64n128k16", "f32", "f16", "f16", "p66")
                    T.ptx.wgmma("commit_group", "sync", "aligned", "")
                T.cuda.func_call("attngen_wgmma_wait0_64", scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], scores[32], scores[33], scores[34], scores[35], scores[36], scores[37], scores[38], scores[39], scores[40], scores[41], scores[42], scores[43], scores[44], scores[45], scores[46], scores[47], scores[48], scores[49], scores[50], scores[51], scores[52], scores[53], scores[54], scores[55], scores[56], scores[57], scores[58], scores[59], scores[60], scores[61], scores[62], scores[63], source_code="__forceinline__ __device__ void attngen_wgmma_wait0_64(float& r0, float& r1, float& r2, float& r3, float& r4, float& r5, float& r6, float& r7, float& r8, float& r9, float& r10, float& r11, float& r12, float& r13, float& r14, float& r15, float& r16, float& r17, float& r18, float& r19, float& r20, float& r21, float& r22, float& r23, float& r24, float& r25, float& r26, float& r27, float& r28, float& r29, float& r30, float& r31, float& r32, float& r33, float& r34, float& r35, float& r36, float& r37, float& r38, float& r39, float& r40, float& r41, float& r42, float& r43, float& r44, float& r45, float& r46, float& r47, float& r48, float& r49, float& r50, float& r51, float& r52, float& r53, float& r54, float& r55, float& r56, float& r57, float& r58, float& r59, float& r60, float& r61, float& r62, float& r63) { asm volatile(\"wgmma.wait_group.sync.aligned 0;\" : \"+f\"(r0), \"+f\"(r1), \"+f\"(r2), \"+f\"(r3), \"+f\"(r4), \"+f\"(r5), \"+f\"(r6), \"+f\"(r7), \"+f\"(r8), \"+f\"(r9), \"+f\"(r10), \"+f\"(r11), \"+f\"(r12), \"+f\"(r13), \"+f\"(r14), \"+f\"(r15), \"+f\"(r16), \"+f\"(r17), \"+f\"(r18), \"+f\"(r19), \"+f\"(r20), \"+f\"(r21), \"+f\"(r22), \"+f\"(r23), \"+f\"(r24), \"+f\"(r25), \"+f\"(r26), \"+f\"(r27), \"+f\"(r28), \"+f\"(r29), \"+f\"(r30), \"+f\"(r31), \"+f\"(r32), \"+f\"(r33), \"+f\"(r34), \"+f\"(r35), \"+f\"(r36), \"+f\"(r37), \"+f\"(r38), \"+f\"(r39), \"+f\"(r40), \"+f\"(r41), \"+f\"(r42), \"+f\"(r43), \"+f\"(r44), \"+f\"(r45), \"+f\"(r46), \"+f\"(r47), \"+f\"(r48), \"+f\"(r49), \"+f\"(r50), \"+f\"(r51), \"+f\"(r52), \"+f\"(r53), \"+f\"(r54), \"+f\"(r55), \"+f\"(r56), \"+f\"(r57), \"+f\"(r58), \"+f\"(r59), \"+f\"(r60), \"+f\"(r61), \"+f\"(r62), \"+f\"(r63) :: \"memory\"); }\n")
                entry[0] = entries[T.truncmod(position[0], 2)]
                if lane[0] == 0:
                    T.ptx.mbarrier(shared_base[0] + T.uint32(163888) + T.Cast("uint32", T.truncmod(position[0], 2)) * T.uint32(8), "arrive", "", "", "shared", "b64", "")
            while tile_q_block[0] >= 0:
                b = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                b[0] = tile_b[0]
                h = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                h[0] = tile_h[0]
                first_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                first_row[0] = tile_q_block[0] * 128 + row_in_tile[0]
                first_column = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                first_column[0] = (lane[0] & 3) * 2
                if lane[0] == 0 and entry[0] & 2 != 0:
                    T.ptx.mbarrier(shared_base[0] + T.uint32(163856) + T.Cast("uint32", consumer[0]) * T.uint32(8), "arrive", "", "", "shared", "b64", "")
                for i in T.unroll(64):
                    out_acc[i] = T.float32(0.0)
                k_first = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                k_first[0] = (entry[0] >> 2) * 128
                with T.attr({"attngen.block": "s_mod"}):
                    if k_first[0] < seq_kv_size:
                        if entry[0] & 1 != 0:
                            first_key = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            first_key[0] = k_first[0] + first_column[0]
                            for j in T.unroll(16):
                                if T.bool(True):
                                    q_pos = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    q_pos[0] = first_row[0]
                                    k_pos = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    k_pos[0] = first_key[0] + j * 8
                                    i = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    i[0] = 0 - k_pos[0]
                                    i_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    i_1[0] = 0 - seq_q_size
                                    i_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    i_2[0] = i[0] + q_pos[0]
                                    i_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    i_3[0] = i_2[0] + seq_kv_size
                                    i_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    i_4[0] = i_3[0] + i_1[0]
                                    scores[4 * j] = T.Select(first_key[0] + j * 8 < seq_kv_size and i_4[0] >= 0, scores[4 * j], T.float32("-inf"))
                                    q_pos_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    q_pos_1[0] = first_row[0]
                                    k_pos_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    k_pos_1[0] = first_key[0] + (j * 8 + 1)
                                    i_5 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    i_5[0] = 0 - k_pos_1[0]
                                    i_6 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    i_6[0] = 0 - seq_q_size
                                    i_7 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    i_7[0] = i_5[0] + q_pos_1[0]
                                    i_8 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    i_8[0] = i_7[0] + seq_kv_size
                                    i_9 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    i_9[0] = i_8[0] + i_6[0]
                                    scores[4 * j + 1] = T.Select(first_key[0] + (j * 8 + 1) < seq_kv_size and i_9[0] >= 0, scores[4 * j + 1], T.float32("-inf"))
                                    q_pos_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    q_pos_2[0] = first_row[0] + 8
                                    k_pos_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    k_pos_2[0] = first_key[0] + j * 8
                                    i_10 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    i_10[0] = 0 - k_pos_2[0]
                                    i_11 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    i_11[0] = 0 - seq_q_size
                                    i_12 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    i_12[0] = i_10[0] + q_pos_2[0]
                                    i_13 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    i_13[0] = i_12[0] + seq_kv_size
                                    i_14 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    i_14[0] = i_13[0] + i_11[0]
                                    scores[4 * j + 2] = T.Select(first_key[0] + j * 8 < seq_kv_size and i_14[0] >= 0, scores[4 * j + 2], T.float32("-inf"))
                                    q_pos_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    q_pos_3[0] = first_row[0] + 8
                                    k_pos_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    k_pos_3[0] = first_key[0] + (j * 8 + 1)
                                    i_15 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    i_15[0] = 0 - k_pos_3[0]
                                    i_16 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    i_16[0] = 0 - seq_q_size
                                    i_17 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    i_17[0] = i_15[0] + q_pos_3[0]
                                    i_18 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    i_18[0] = i_17[0] + seq_kv_size
                                    i_19 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    i_19[0] = i_18[0] + i_16[0]
                                    scores[4 * j + 3] = T.Select(first_key[0] + (j * 8 + 1) < seq_kv_size and i_19[0] >= 0, scores[4 * j + 3], T.float32("-inf"))
                    else:
                        for j in T.unroll(16):
                            if T.bool(True):
                                scores[4 * j] = T.float32("-inf")
                                scores[4 * j + 1] = T.float32("-inf")
                                scores[4 * j + 2] = T.float32("-inf")
                                scores[4 * j + 3] = T.float32("-inf")
                with T.attr({"attngen.block": "softmax"}):
                    best = T.alloc_local((2,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    offset = T.alloc_local((2,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    partial_sum = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    best[0] = T.float32(-1000000000000000019884624838656.0)
                    best[1] = T.float32(-1000000000000000019884624838656.0)
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
                    offset[0] = T.Select(best[0] <= T.float32(-1000000000000000019884624838656.0), T.float32(0.0), best[0] * factor[0])
                    row_max[0] = best[0]
                    offset[1] = T.Select(best[1] <= T.float32(-1000000000000000019884624838656.0), T.float32(0.0), best[1] * factor[0])
                    row_max[1] = best[1]
                    partial_sum[0] = T.float32(0.0)
                    partial_sum[1] = T.float32(0.0)
                    partial_sum[2] = T.float32(0.0)
                    partial_sum[3] = T.float32(0.0)
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
                    for j in T.unroll(12):
                        p = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        p[0] = T.cuda.func_call("attngen_ex2", scores[4 * (j + 4)] * factor[0] - offset[0], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                        scores[4 * (j + 4)] = p[0]
                        partial_sum[0] = partial_sum[0] + p[0]
                        p_1 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        p_1[0] = T.cuda.func_call("attngen_ex2", scores[4 * (j + 4) + 1] * factor[0] - offset[0], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                        scores[4 * (j + 4) + 1] = p_1[0]
                        partial_sum[1] = partial_sum[1] + p_1[0]
                        p_2 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        p_2[0] = T.cuda.func_call("attngen_ex2", scores[4 * (j + 4) + 2] * factor[0] - offset[1], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                        scores[4 * (j + 4) + 2] = p_2[0]
                        partial_sum[2] = partial_sum[2] + p_2[0]
                        p_3 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        p_3[0] = T.cuda.func_call("attngen_ex2", scores[4 * (j + 4) + 3] * factor[0] - offset[1], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                        scores[4 * (j + 4) + 3] = p_3[0]
                        partial_sum[3] = partial_sum[3] + p_3[0]
                    row_sum[0] = partial_sum[0] + partial_sum[1]
                    row_sum[1] = partial_sum[2] + partial_sum[3]
                for i in T.unroll(32):
                    T.cuda.func_call("attngen_pack_half", weights[i], scores[2 * i], scores[2 * i + 1], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                while entry[0] & 2 == 0:
                    T.cuda.mbarrier_wait(shared_base[0] + T.uint32(163872) + T.Cast("uint32", T.truncmod(position[0] + 1, 2)) * T.uint32(8), T.Div(position[0] + 1, 2) & 1)
                    entry[0] = entries[T.truncmod(position[0] + 1, 2)]
                    T.ptx.bar(T.Cast("uint32", warpgroup[0]), T.uint32(256), "", "sync", "")
                    T.ptx.wgmma("fence", "sync", "aligned", "")
                    descriptor = T.alloc_local((1,), "uint64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    descriptor[0] = k_descriptor[0] + T.Cast("uint64", T.truncmod(position[0] + 1, 2)) * T.uint64(2048)
                    with T.attr({"attngen.block": "s_gemm"}):
                        T.ptx.wgmma(scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], scores[32], scores[33], scores[34], scores[35], scores[36], scores[37], scores[38], scores[39], scores[40], scores[41], scores[42], scores[43], scores[44], scores[45], scores[46], scores[47], scores[48], scores[49], scores[50], scores[51], scores[52], scores[53], scores[54], scores[55], scores[56], scores[57], scores[58], scores[59], scores[60], scores[61], scores[62], scores[63], q_descriptor[0], descriptor[0], T.uint32(0), 1, 1, 0, 0, "mma_async", "sync", "aligned", "m64n128k16", "f32", "f16", "f16", "p66")
                        T.ptx.wgmma(scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], scores[32], scores[33], scores[34], scores[35], scores[36], scores[37], scores[38], scores[39], scores[40], scores[41], scores[42], scores[43], scores[44], scores[45], scores[46], scores[47], scores[48], scores[49], scores[50], scores[51], scores[52], scores[53], scores[54], scores[55], scores[56], scores[57], scores[58], scores[59], scores[60], scores[61], scores[62], scores[63], q_descriptor[0] + T.uint64(2), descriptor[0] + T.uint64(2), T.uint32(1), 1, 1, 0, 0, "mma_async", "sync", "aligned", "m64n128k16", "f32", "f16", "f16", "p66")
                        T.ptx.wgmma(scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], scores[32], scores[33], scores[34], scores[35], scores[36], scores[37], scores[38], scores[39], scores[40], scores[41], scores[42], scores[43], scores[44], scores[45], scores[46], scores[47], scores[48], scores[49], scores[50], scores[51], scores[52], scores[53], scores[54], scores[55], scores[56], scores[57], scores[58], scores[59], scores[60], scores[61], scores[62], scores[63], q_descriptor[0] + T.uint64(4), descriptor[0] + T.uint64(4), T.uint32(1), 1, 1, 0, 0, "mma_async", "sync", "aligned", "m64n128k16", "f32", "f16", "f16", "p66")
                        T.ptx.wgmma(scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], scores[32], scores[33], scores[34], scores[35], scores[36], scores[37], scores[38], scores[39], scores[40], scores[41], scores[42], scores[43], scores[44], scores[45], scores[46], scores[47], scores[48], scores[49], scores[50], scores[51], scores[52], scores[53], scores[54], scores[55], scores[56], scores[57], scores[58], scores[59], scores[60], scores[61], scores[62], scores[63], q_descriptor[0] + T.uint64(6), descriptor[0] + T.uint64(6), T.uint32(1), 1, 1, 0, 0, "mma_async", "sync", "aligned", "m64n128k16", "f32", "f16", "f16", "p66")
                        T.ptx.wgmma(scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], scores[32], scores[33], scores[34], scores[35], scores[36], scores[37], scores[38], scores[39], scores[40], scores[41], scores[42], scores[43], scores[44], scores[45], scores[46], scores[47], scores[48], scores[49], scores[50], scores[51], scores[52], scores[53], scores[54], scores[55], scores[56], scores[57], scores[58], scores[59], scores[60], scores[61], scores[62], scores[63], q_descriptor[0] + T.uint64(512), descriptor[0] + T.uint64(1024), T.uint32(1), 1, 1, 0, 0, "mma_async", "sync", "aligned", "m64n128k16", "f32", "f16", "f16", "p66")
                        T.ptx.wgmma(scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], scores[32], scores[33], scores[34], scores[35], scores[36], scores[37], scores[38], scores[39], scores[40], scores[41], scores[42], scores[43], scores[44], scores[45], scores[46], scores[47], scores[48], scores[49], scores[50], scores[51], scores[52], scores[53], scores[54], scores[55], scores[56], scores[57], scores[58], scores[59], scores[60], scores[61], scores[62], scores[63], q_descriptor[0] + T.uint64(514), descriptor[0] + T.uint64(1026), T.uint32(1), 1, 1, 0, 0, "mma_async", "sync", "aligned", "m64n128k16", "f32", "f16", "f16", "p66")
                        T.ptx.wgmma(scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], scores[32], scores[33], scores[34], scores[35], scores[36], scores[37], scores[38], scores[39], scores[40], scores[41], scores[42], scores[43], scores[44], scores[45], scores[46], scores[47], scores[48], scores[49], scores[50], scores[51], scores[52], scores[53], scores[54], scores[55], scores[56], scores[57], scores[58], scores[59], scores[60], scores[61], scores[62], scores[63], q_descriptor[0] + T.uint64(516), descriptor[0] + T.uint64(1028), T.uint32(1), 1, 1, 0, 0, "mma_async", "sync", "aligned", "m64n128k16", "f32", "f16", "f16", "p66")
                        T.ptx.wgmma(scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], scores[32], scores[33], scores[34], scores[35], scores[36], scores[37], scores[38], scores[39], scores[40], scores[41], scores[42], scores[43], scores[44], scores[45], scores[46], scores[47], scores[48], scores[49], scores[50], scores[51], scores[52], scores[53], scores[54], scores[55], scores[56], scores[57], scores[58], scores[59], scores[60], scores[61], scores[62], scores[63], q_descriptor[0] + T.uint64(518), descriptor[0] + T.uint64(1030), T.uint32(1), 1, 1, 0, 0, "mma_async", "sync", "aligned", "m64n128k16", "f32", "f16", "f16", "p66")
                        T.ptx.wgmma("commit_group", "sync", "aligned", "")
                    T.cuda.mbarrier_wait(shared_base[0] + T.uint32(163904) + T.Cast("uint32", T.truncmod(position[0], 2)) * T.uint32(8), T.Div(position[0], 2) & 1)
                    T.ptx.wgmma("fence", "sync", "aligned", "")
                    descriptor_1 = T.alloc_local((1,), "uint64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    descriptor_1[0] = v_descriptor[0] + T.Cast("uint64", T.truncmod(position[0], 2)) * T.uint64(2048)
                    with T.attr({"attngen.block": "o_gemm"}):
                        T.ptx.wgmma(out_acc[0], out_acc[1], out_acc[2], out_acc[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], out_acc[8], out_acc[9], out_acc[10], out_acc[11], out_acc[12], out_acc[13], out_acc[14], out_acc[15], out_acc[16], out_acc[17], out_acc[18], out_acc[19], out_acc[20], out_acc[21], out_acc[22], out_acc[23], out_acc[24], out_acc[25], out_acc[26], out_acc[27], out_acc[28], out_acc[29], out_acc[30], out_acc[31], out_acc[32], out_acc[33], out_acc[34], out_acc[35], out_acc[36], out_acc[37], out_acc[38], out_acc[39], out_acc[40], out_acc[41], out_acc[42], out_acc[43], out_acc[44], out_acc[45], out_acc[46], out_acc[47], out_acc[48], out_acc[49], out_acc[50], out_acc[51], out_acc[52], out_acc[53], out_acc[54], out_acc[55], out_acc[56], out_acc[57], out_acc[58], out_acc[59], out_acc[60], out_acc[61], out_acc[62], out_acc[63], weights[0], weights[1], weights[2], weights[3], descriptor_1[0], T.uint32(1), 1, 1, 1, "mma_async", "sync", "aligned", "m64n128k16", "f32", "f16", "f16", "p69")
                        T.ptx.wgmma(out_acc[0], out_acc[1], out_acc[2], out_acc[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], out_acc[8], out_acc[9], out_acc[10], out_acc[11], out_acc[12], out_acc[13], out_acc[14], out_acc[15], out_acc[16], out_acc[17], out_acc[18], out_acc[19], out_acc[20], out_acc[21], out_acc[22], out_acc[23], out_acc[24], out_acc[25], out_acc[26], out_acc[27], out_acc[28], out_acc[29], out_acc[30], out_acc[31], out_acc[32], out_acc[33], out_acc[34], out_acc[35], out_acc[36], out_acc[37], out_acc[38], out_acc[39], out_acc[40], out_acc[41], out_acc[42], out_acc[43], out_acc[44], out_acc[45], out_acc[46], out_acc[47], out_acc[48], out_acc[49], out_acc[50], out_acc[51], out_acc[52], out_acc[53], out_acc[54], out_acc[55], out_acc[56], out_acc[57], out_acc[58], out_acc[59], out_acc[60], out_acc[61], out_acc[62], out_acc[63], weights[4], weights[5], weights[6], weights[7], descriptor_1[0] + T.uint64(128), T.uint32(1), 1, 1, 1, "mma_async", "sync", "aligned", "m64n128k16", "f32", "f16", "f16", "p69")
                        T.ptx.wgmma(out_acc[0], out_acc[1], out_acc[2], out_acc[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], out_acc[8], out_acc[9], out_acc[10], out_acc[11], out_acc[12], out_acc[13], out_acc[14], out_acc[15], out_acc[16], out_acc[17], out_acc[18], out_acc[19], out_acc[20], out_acc[21], out_acc[22], out_acc[23], out_acc[24], out_acc[25], out_acc[26], out_acc[27], out_acc[28], out_acc[29], out_acc[30], out_acc[31], out_acc[32], out_acc[33], out_acc[34], out_acc[35], out_acc[36], out_acc[37], out_acc[38], out_acc[39], out_acc[40], out_acc[41], out_acc[42], out_acc[43], out_acc[44], out_acc[45], out_acc[46], out_acc[47], out_acc[48], out_acc[49], out_acc[50], out_acc[51], out_acc[52], out_acc[53], out_acc[54], out_acc[55], out_acc[56], out_acc[57], out_acc[58], out_acc[59], out_acc[60], out_acc[61], out_acc[62], out_acc[63], weights[8], weights[9], weights[10], weights[11], descriptor_1[0] + T.uint64(256), T.uint32(1), 1, 1, 1, "mma_async", "sync", "aligned", "m64n128k16", "f32", "f16", "f16", "p69")
                        T.ptx.wgmma(out_acc[0], out_acc[1], out_acc[2], out_acc[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], out_acc[8], out_acc[9], out_acc[10], out_acc[11], out_acc[12], out_acc[13], out_acc[14], out_acc[15], out_acc[16], out_acc[17], out_acc[18], out_acc[19], out_acc[20], out_acc[21], out_acc[22], out_acc[23], out_acc[24], out_acc[25], out_acc[26], out_acc[27], out_acc[28], out_acc[29], out_acc[30], out_acc[31], out_acc[32], out_acc[33], out_acc[34], out_acc[35], out_acc[36], out_acc[37], out_acc[38], out_acc[39], out_acc[40], out_acc[41], out_acc[42], out_acc[43], out_acc[44], out_acc[45], out_acc[46], out_acc[47], out_acc[48], out_acc[49], out_acc[50], out_acc[51], out_acc[52], out_acc[53], out_acc[54], out_acc[55], out_acc[56], out_acc[57], out_acc[58], out_acc[59], out_acc[60], out_acc[61], out_acc[62], out_acc[63], weights[12], weights[13], weights[14], weights[15], descriptor_1[0] + T.uint64(384), T.uint32(1), 1, 1, 1, "mma_async", "sync", "aligned", "m64n128k16", "f32", "f16", "f16", "p69")
                        T.ptx.wgmma(out_acc[0], out_acc[1], out_acc[2], out_acc[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], out_acc[8], out_acc[9], out_acc[10], out_acc[11], out_acc[12], out_acc[13], out_acc[14], out_acc[15], out_acc[16], out_acc[17], out_acc[18], out_acc[19], out_acc[20], out_acc[21], out_acc[22], out_acc[23], out_acc[24], out_acc[25], out_acc[26], out_acc[27], out_acc[28], out_acc[29], out_acc[30], out_acc[31], out_acc[32], out_acc[33], out_acc[34], out_acc[35], out_acc[36], out_acc[37], out_acc[38], out_acc[39], out_acc[40], out_acc[41], out_acc[42], out_acc[43], out_acc[44], out_acc[45], out_acc[46], out_acc[47], out_acc[48], out_acc[49], out_acc[50], out_acc[51], out_acc[52], out_acc[53], out_acc[54], out_acc[55], out_acc[56], out_acc[57], out_acc[58], out_acc[59], out_acc[60], out_acc[61], out_acc[62], out_acc[63], weights[16], weights[17], weights[18], weights[19], descriptor_1[0] + T.uint64(512), T.uint32(1), 1, 1, 1, "mma_async", "sync", "aligned", "m64n128k16", "f32", "f16", "f16", "p69")
                        T.ptx.wgmma(out_acc[0], out_acc[1], out_acc[2], out_acc[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], out_acc[8], out_acc[9], out_acc[10], out_acc[11], out_acc[12], out_acc[13], out_acc[14], out_acc[15], out_acc[16], out_acc[17], out_acc[18], out_acc[19], out_acc[20], out_acc[21], out_acc[22], out_acc[23], out_acc[24], out_acc[25], out_acc[26], out_acc[27], out_acc[28], out_acc[29], out_acc[30], out_acc[31], out_acc[32], out_acc[33], out_acc[34], out_acc[35], out_acc[36], out_acc[37], out_acc[38], out_acc[39], out_acc[40], out_acc[41], out_acc[42], out_acc[43], out_acc[44], out_acc[45], out_acc[46], out_acc[47], out_acc[48], out_acc[49], out_acc[50], out_acc[51], out_acc[52], out_acc[53], out_acc[54], out_acc[55], out_acc[56], out_acc[57], out_acc[58], out_acc[59], out_acc[60], out_acc[61], out_acc[62], out_acc[63], weights[20], weights[21], weights[22], weights[23], descriptor_1[0] + T.uint64(640), T.uint32(1), 1, 1, 1, "mma_async", "sync", "aligned", "m64n128k16", "f32", "f16", "f16", "p69")
                        T.ptx.wgmma(out_acc[0], out_acc[1], out_acc[2], out_acc[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], out_acc[8], out_acc[9], out_acc[10], out_acc[11], out_acc[12], out_acc[13], out_acc[14], out_acc[15], out_acc[16], out_acc[17], out_acc[18], out_acc[19], out_acc[20], out_acc[21], out_acc[22], out_acc[23], out_acc[24], out_acc[25], out_acc[26], out_acc[27], out_acc[28], out_acc[29], out_acc[30], out_acc[31], out_acc[32], out_acc[33], out_acc[34], out_acc[35], out_acc[36], out_acc[37], out_acc[38], out_acc[39], out_acc[40], out_acc[41], out_acc[42], out_acc[43], out_acc[44], out_acc[45], out_acc[46], out_acc[47], out_acc[48], out_acc[49], out_acc[50], out_acc[51], out_acc[52], out_acc[53], out_acc[54], out_acc[55], out_acc[56], out_acc[57], out_acc[58], out_acc[59], out_acc[60], out_acc[61], out_acc[62], out_acc[63], weights[24], weights[25], weights[26], weights[27], descriptor_1[0] + T.uint64(768), T.uint32(1), 1, 1, 1, "mma_async", "sync", "aligned", "m64n128k16", "f32", "f16", "f16", "p69")
                        T.ptx.wgmma(out_acc[0], out_acc[1], out_acc[2], out_acc[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], out_acc[8], out_acc[9], out_acc[10], out_acc[11], out_acc[12], out_acc[13], out_acc[14], out_acc[15], out_acc[16], out_acc[17], out_acc[18], out_acc[19], out_acc[20], out_acc[21], out_acc[22], out_acc[23], out_acc[24], out_acc[25], out_acc[26], out_acc[27], out_acc[28], out_acc[29], out_acc[30], out_acc[31], out_acc[32], out_acc[33], out_acc[34], out_acc[35], out_acc[36], out_acc[37], out_acc[38], out_acc[39], out_acc[40], out_acc[41], out_acc[42], out_acc[43], out_acc[44], out_acc[45], out_acc[46], out_acc[47], out_acc[48], out_acc[49], out_acc[50], out_acc[51], out_acc[52], out_acc[53], out_acc[54], out_acc[55], out_acc[56], out_acc[57], out_acc[58], out_acc[59], out_acc[60], out_acc[61], out_acc[62], out_acc[63], weights[28], weights[29], weights[30], weights[31], descriptor_1[0] + T.uint64(896), T.uint32(1), 1, 1, 1, "mma_async", "sync", "aligned", "m64n128k16", "f32", "f16", "f16", "p69")
                        T.ptx.wgmma("commit_group", "sync", "aligned", "")
                    T.ptx.bar(T.Cast("uint32", T.truncmod(warpgroup[0], 2) + 1), T.uint32(256), "", "arrive", "")
                    T.cuda.func_call("attngen_wgmma_wait1_64", scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], scores[32], scores[33], scores[34], scores[35], scores[36], scores[37], scores[38], scores[39], scores[40], scores[41], scores[42], scores[43], scores[44], scores[45], scores[46], scores[47], scores[48], scores[49], scores[50], scores[51], scores[52], scores[53], scores[54], scores[55], scores[56], scores[57], scores[58], scores[59], scores[60], scores[61], scores[62], scores[63], source_code="__forceinline__ __device__ void attngen_wgmma_wait1_64(float& r0, float& r1, float& r2, float& r3, float& r4, float& r5, float& r6, float& r7, float& r8, float& r9, float& r10, float& r11, float& r12, float& r13, float& r14, float& r15, float& r16, float& r17, float& r18, float& r19, float& r20, float& r21, float& r22, float& r23, float& r24, float& r25, float& r26, float& r27, float& r28, float& r29, float& r30, float& r31, float& r32, float& r33, float& r34, float& r35, float& r36, float& r37, float& r38, float& r39, float& r40, float& r41, float& r42, float& r43, float& r44, float& r45, float& r46, float& r47, float& r48, float& r49, float& r50, float& r51, float& r52, float& r53, float& r54, float& r55, float& r56, float& r57, float& r58, float& r59, float& r60, float& r61, float& r62, float& r63) { asm volatile(\"wgmma.wait_group.sync.aligned 1;\" : \"+f\"(r0), \"+f\"(r1), \"+f\"(r2), \"+f\"(r3), \"+f\"(r4), \"+f\"(r5), \"+f\"(r6), \"+f\"(r7), \"+f\"(r8), \"+f\"(r9), \"+f\"(r10), \"+f\"(r11), \"+f\"(r12), \"+f\"(r13), \"+f\"(r14), \"+f\"(r15), \"+f\"(r16), \"+f\"(r17), \"+f\"(r18), \"+f\"(r19), \"+f\"(r20), \"+f\"(r21), \"+f\"(r22), \"+f\"(r23), \"+f\"(r24), \"+f\"(r25), \"+f\"(r26), \"+f\"(r27), \"+f\"(r28), \"+f\"(r29), \"+f\"(r30), \"+f\"(r31), \"+f\"(r32), \"+f\"(r33), \"+f\"(r34), \"+f\"(r35), \"+f\"(r36), \"+f\"(r37), \"+f\"(r38), \"+f\"(r39), \"+f\"(r40), \"+f\"(r41), \"+f\"(r42), \"+f\"(r43), \"+f\"(r44), \"+f\"(r45), \"+f\"(r46), \"+f\"(r47), \"+f\"(r48), \"+f\"(r49), \"+f\"(r50), \"+f\"(r51), \"+f\"(r52), \"+f\"(r53), \"+f\"(r54), \"+f\"(r55), \"+f\"(r56), \"+f\"(r57), \"+f\"(r58), \"+f\"(r59), \"+f\"(r60), \"+f\"(r61), \"+f\"(r62), \"+f\"(r63) :: \"memory\"); }\n")
                    if lane[0] == 0:
                        T.ptx.mbarrier(shared_base[0] + T.uint32(163888) + T.Cast("uint32", T.truncmod(position[0] + 1, 2)) * T.uint32(8), "arrive", "", "", "shared", "b64", "")
                    if lane[0] == 0 and entry[0] & 2 != 0:
                        T.ptx.mbarrier(shared_base[0] + T.uint32(163856) + T.Cast("uint32", consumer[0]) * T.uint32(8), "arrive", "", "", "shared", "b64", "")
                    k_first_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    k_first_1[0] = (entry[0] >> 2) * 128
                    with T.attr({"attngen.block": "s_mod"}):
                        if entry[0] & 1 != 0:
                            first_key = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            first_key[0] = k_first_1[0] + first_column[0]
                            for j in T.unroll(16):
                                if T.bool(True):
                                    q_pos = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    q_pos[0] = first_row[0]
                                    k_pos = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    k_pos[0] = first_key[0] + j * 8
                                    i = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    i[0] = 0 - k_pos[0]
                                    i_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    i_1[0] = 0 - seq_q_size
                                    i_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    i_2[0] = i[0] + q_pos[0]
                                    i_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    i_3[0] = i_2[0] + seq_kv_size
                                    i_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    i_4[0] = i_3[0] + i_1[0]
                                    scores[4 * j] = T.Select(first_key[0] + j * 8 < seq_kv_size and i_4[0] >= 0, scores[4 * j], T.float32("-inf"))
                                    q_pos_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    q_pos_1[0] = first_row[0]
                                    k_pos_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    k_pos_1[0] = first_key[0] + (j * 8 + 1)
                                    i_5 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    i_5[0] = 0 - k_pos_1[0]
                                    i_6 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    i_6[0] = 0 - seq_q_size
                                    i_7 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    i_7[0] = i_5[0] + q_pos_1[0]
                                    i_8 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    i_8[0] = i_7[0] + seq_kv_size
                                    i_9 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    i_9[0] = i_8[0] + i_6[0]
                                    scores[4 * j + 1] = T.Select(first_key[0] + (j * 8 + 1) < seq_kv_size and i_9[0] >= 0, scores[4 * j + 1], T.float32("-inf"))
                                    q_pos_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    q_pos_2[0] = first_row[0] + 8
                                    k_pos_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    k_pos_2[0] = first_key[0] + j * 8
                                    i_10 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    i_10[0] = 0 - k_pos_2[0]
                                    i_11 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    i_11[0] = 0 - seq_q_size
                                    i_12 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    i_12[0] = i_10[0] + q_pos_2[0]
                                    i_13 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    i_13[0] = i_12[0] + seq_kv_size
                                    i_14 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    i_14[0] = i_13[0] + i_11[0]
                                    scores[4 * j + 2] = T.Select(first_key[0] + j * 8 < seq_kv_size and i_14[0] >= 0, scores[4 * j + 2], T.float32("-inf"))
                                    q_pos_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    q_pos_3[0] = first_row[0] + 8
                                    k_pos_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    k_pos_3[0] = first_key[0] + (j * 8 + 1)
                                    i_15 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    i_15[0] = 0 - k_pos_3[0]
                                    i_16 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    i_16[0] = 0 - seq_q_size
                                    i_17 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    i_17[0] = i_15[0] + q_pos_3[0]
                                    i_18 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    i_18[0] = i_17[0] + seq_kv_size
                                    i_19 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    i_19[0] = i_18[0] + i_16[0]
                                    scores[4 * j + 3] = T.Select(first_key[0] + (j * 8 + 1) < seq_kv_size and i_19[0] >= 0, scores[4 * j + 3], T.float32("-inf"))
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
                        offset[0] = T.Select(best[0] <= T.float32(-1000000000000000019884624838656.0), T.float32(0.0), best[0] * factor[0])
                        shrink[0] = T.cuda.func_call("attngen_ex2", row_max[0] * factor[0] - offset[0], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                        row_max[0] = best[0]
                        offset[1] = T.Select(best[1] <= T.float32(-1000000000000000019884624838656.0), T.float32(0.0), best[1] * factor[0])
                        shrink[1] = T.cuda.func_call("attngen_ex2", row_max[1] * factor[0] - offset[1], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                        row_max[1] = best[1]
                        partial_sum[0] = T.float32(0.0)
                        partial_sum[1] = T.float32(0.0)
                        partial_sum[2] = T.float32(0.0)
                        partial_sum[3] = T.float32(0.0)
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
                        T.cuda.func_call("attngen_hold", shared_base[0] + T.uint32(163840), scores[15], zero[0], source_code="__forceinline__ __device__ void attngen_hold(unsigned barrier, float value, int zero) { asm volatile(\"{.reg .pred p; mbarrier.test_wait.parity.shared::cta.b64 p, [%0], 0;}\" :: \"r\"(barrier + (__float_as_uint(value) & zero)) : \"memory\"); }\n")
                        for j in T.unroll(12):
                            p = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            p[0] = T.cuda.func_call("attngen_ex2", scores[4 * (j + 4)] * factor[0] - offset[0], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                            scores[4 * (j + 4)] = p[0]
                            partial_sum[0] = partial_sum[0] + p[0]
                            p_1 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            p_1[0] = T.cuda.func_call("attngen_ex2", scores[4 * (j + 4) + 1] * factor[0] - offset[0], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                            scores[4 * (j + 4) + 1] = p_1[0]
                            partial_sum[1] = partial_sum[1] + p_1[0]
                            p_2 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            p_2[0] = T.cuda.func_call("attngen_ex2", scores[4 * (j + 4) + 2] * factor[0] - offset[1], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                            scores[4 * (j + 4) + 2] = p_2[0]
                            partial_sum[2] = partial_sum[2] + p_2[0]
                            p_3 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            p_3[0] = T.cuda.func_call("attngen_ex2", scores[4 * (j + 4) + 3] * factor[0] - offset[1], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                            scores[4 * (j + 4) + 3] = p_3[0]
                            partial_sum[3] = partial_sum[3] + p_3[0]
                        row_sum[0] = row_sum[0] * shrink[0] + (partial_sum[0] + partial_sum[1])
                        row_sum[1] = row_sum[1] * shrink[1] + (partial_sum[2] + partial_sum[3])
                    T.cuda.func_call("attngen_wgmma_wait0_64", out_acc[0], out_acc[1], out_acc[2], out_acc[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], out_acc[8], out_acc[9], out_acc[10], out_acc[11], out_acc[12], out_acc[13], out_acc[14], out_acc[15], out_acc[16], out_acc[17], out_acc[18], out_acc[19], out_acc[20], out_acc[21], out_acc[22], out_acc[23], out_acc[24], out_acc[25], out_acc[26], out_acc[27], out_acc[28], out_acc[29], out_acc[30], out_acc[31], out_acc[32], out_acc[33], out_acc[34], out_acc[35], out_acc[36], out_acc[37], out_acc[38], out_acc[39], out_acc[40], out_acc[41], out_acc[42], out_acc[43], out_acc[44], out_acc[45], out_acc[46], out_acc[47], out_acc[48], out_acc[49], out_acc[50], out_acc[51], out_acc[52], out_acc[53], out_acc[54], out_acc[55], out_acc[56], out_acc[57], out_acc[58], out_acc[59], out_acc[60], out_acc[61], out_acc[62], out_acc[63], source_code="__forceinline__ __device__ void attngen_wgmma_wait0_64(float& r0, float& r1, float& r2, float& r3, float& r4, float& r5, float& r6, float& r7, float& r8, float& r9, float& r10, float& r11, float& r12, float& r13, float& r14, float& r15, float& r16, float& r17, float& r18, float& r19, float& r20, float& r21, float& r22, float& r23, float& r24, float& r25, float& r26, float& r27, float& r28, float& r29, float& r30, float& r31, float& r32, float& r33, float& r34, float& r35, float& r36, float& r37, float& r38, float& r39, float& r40, float& r41, float& r42, float& r43, float& r44, float& r45, float& r46, float& r47, float& r48, float& r49, float& r50, float& r51, float& r52, float& r53, float& r54, float& r55, float& r56, float& r57, float& r58, float& r59, float& r60, float& r61, float& r62, float& r63) { asm volatile(\"wgmma.wait_group.sync.aligned 0;\" : \"+f\"(r0), \"+f\"(r1), \"+f\"(r2), \"+f\"(r3), \"+f\"(r4), \"+f\"(r5), \"+f\"(r6), \"+f\"(r7), \"+f\"(r8), \"+f\"(r9), \"+f\"(r10), \"+f\"(r11), \"+f\"(r12), \"+f\"(r13), \"+f\"(r14), \"+f\"(r15), \"+f\"(r16), \"+f\"(r17), \"+f\"(r18), \"+f\"(r19), \"+f\"(r20), \"+f\"(r21), \"+f\"(r22), \"+f\"(r23), \"+f\"(r24), \"+f\"(r25), \"+f\"(r26), \"+f\"(r27), \"+f\"(r28), \"+f\"(r29), \"+f\"(r30), \"+f\"(r31), \"+f\"(r32), \"+f\"(r33), \"+f\"(r34), \"+f\"(r35), \"+f\"(r36), \"+f\"(r37), \"+f\"(r38), \"+f\"(r39), \"+f\"(r40), \"+f\"(r41), \"+f\"(r42), \"+f\"(r43), \"+f\"(r44), \"+f\"(r45), \"+f\"(r46), \"+f\"(r47), \"+f\"(r48), \"+f\"(r49), \"+f\"(r50), \"+f\"(r51), \"+f\"(r52), \"+f\"(r53), \"+f\"(r54), \"+f\"(r55), \"+f\"(r56), \"+f\"(r57), \"+f\"(r58), \"+f\"(r59), \"+f\"(r60), \"+f\"(r61), \"+f\"(r62), \"+f\"(r63) :: \"memory\"); }\n")
                    if lane[0] == 0:
                        T.ptx.mbarrier(shared_base[0] + T.uint32(163920) + T.Cast("uint32", T.truncmod(position[0], 2)) * T.uint32(8), "arrive", "", "", "shared", "b64", "")
                    for i in T.unroll(32):
                        T.cuda.func_call("attngen_pack_half", weights[i], scores[2 * i], scores[2 * i + 1], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                    for j in T.unroll(16):
                        out_acc[4 * j] = out_acc[4 * j] * shrink[0]
                        out_acc[4 * j + 1] = out_acc[4 * j + 1] * shrink[0]
                        out_acc[4 * j + 2] = out_acc[4 * j + 2] * shrink[1]
                        out_acc[4 * j + 3] = out_acc[4 * j + 3] * shrink[1]
                    position[0] = position[0] + 1
                next_q_block = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                next_q_block[0] = 0
                next_h = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                next_h[0] = 0
                next_b = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                next_b[0] = 0
                T.cuda.mbarrier_wait(shared_base[0] + T.uint32(163840) + T.Cast("uint32", consumer[0]) * T.uint32(8), tile_number[0] & 1)
                tile_number[0] = tile_number[0] + 1
                next_q_block[0] = coordinates[4 * consumer[0]]
                next_h[0] = coordinates[4 * consumer[0] + 1]
                next_b[0] = coordinates[4 * consumer[0] + 2]
                if next_q_block[0] >= 0:
                    T.cuda.mbarrier_wait(shared_base[0] + T.uint32(163872) + T.Cast("uint32", T.truncmod(position[0] + 1, 2)) * T.uint32(8), T.Div(position[0] + 1, 2) & 1)
                T.cuda.mbarrier_wait(shared_base[0] + T.uint32(163904) + T.Cast("uint32", T.truncmod(position[0], 2)) * T.uint32(8), T.Div(position[0], 2) & 1)
                T.ptx.bar(T.Cast("uint32", warpgroup[0]), T.uint32(256), "", "sync", "")
                T.ptx.wgmma("fence", "sync", "aligned", "")
                descriptor = T.alloc_local((1,), "uint64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                descriptor[0] = v_descriptor[0] + T.Cast("uint64", T.truncmod(position[0], 2)) * T.uint64(2048)
                with T.attr({"attngen.block": "o_gemm"}):
                    T.ptx.wgmma(out_acc[0], out_acc[1], out_acc[2], out_acc[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], out_acc[8], out_acc[9], out_acc[10], out_acc[11], out_acc[12], out_acc[13], out_acc[14], out_acc[15], out_acc[16], out_acc[17], out_acc[18], out_acc[19], out_acc[20], out_acc[21], out_acc[22], out_acc[23], out_acc[24], out_acc[25], out_acc[26], out_acc[27], out_acc[28], out_acc[29], out_acc[30], out_acc[31], out_acc[32], out_acc[33], out_acc[34], out_acc[35], out_acc[36], out_acc[37], out_acc[38], out_acc[39], out_acc[40], out_acc[41], out_acc[42], out_acc[43], out_acc[44], out_acc[45], out_acc[46], out_acc[47], out_acc[48], out_acc[49], out_acc[50], out_acc[51], out_acc[52], out_acc[53], out_acc[54], out_acc[55], out_acc[56], out_acc[57], out_acc[58], out_acc[59], out_acc[60], out_acc[61], out_acc[62], out_acc[63], weights[0], weights[1], weights[2], weights[3], descriptor[0], T.uint32(1), 1, 1, 1, "mma_async", "sync", "aligned", "m64n128k16", "f32", "f16", "f16", "p69")
                    T.ptx.wgmma(out_acc[0], out_acc[1], out_acc[2], out_acc[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], out_acc[8], out_acc[9], out_acc[10], out_acc[11], out_acc[12], out_acc[13], out_acc[14], out_acc[15], out_acc[16], out_acc[17], out_acc[18], out_acc[19], out_acc[20], out_acc[21], out_acc[22], out_acc[23], out_acc[24], out_acc[25], out_acc[26], out_acc[27], out_acc[28], out_acc[29], out_acc[30], out_acc[31], out_acc[32], out_acc[33], out_acc[34], out_acc[35], out_acc[36], out_acc[37], out_acc[38], out_acc[39], out_acc[40], out_acc[41], out_acc[42], out_acc[43], out_acc[44], out_acc[45], out_acc[46], out_acc[47], out_acc[48], out_acc[49], out_acc[50], out_acc[51], out_acc[52], out_acc[53], out_acc[54], out_acc[55], out_acc[56], out_acc[57], out_acc[58], out_acc[59], out_acc[60], out_acc[61], out_acc[62], out_acc[63], weights[4], weights[5], weights[6], weights[7], descriptor[0] + T.uint64(128), T.uint32(1), 1, 1, 1, "mma_async", "sync", "aligned", "m64n128k16", "f32", "f16", "f16", "p69")
                    T.ptx.wgmma(out_acc[0], out_acc[1], out_acc[2], out_acc[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], out_acc[8], out_acc[9], out_acc[10], out_acc[11], out_acc[12], out_acc[13], out_acc[14], out_acc[15], out_acc[16], out_acc[17], out_acc[18], out_acc[19], out_acc[20], out_acc[21], out_acc[22], out_acc[23], out_acc[24], out_acc[25], out_acc[26], out_acc[27], out_acc[28], out_acc[29], out_acc[30], out_acc[31], out_acc[32], out_acc[33], out_acc[34], out_acc[35], out_acc[36], out_acc[37], out_acc[38], out_acc[39], out_acc[40], out_acc[41], out_acc[42], out_acc[43], out_acc[44], out_acc[45], out_acc[46], out_acc[47], out_acc[48], out_acc[49], out_acc[50], out_acc[51], out_acc[52], out_acc[53], out_acc[54], out_acc[55], out_acc[56], out_acc[57], out_acc[58], out_acc[59], out_acc[60], out_acc[61], out_acc[62], out_acc[63], weights[8], weights[9], weights[10], weights[11], descriptor[0] + T.uint64(256), T.uint32(1), 1, 1, 1, "mma_async", "sync", "aligned", "m64n128k16", "f32", "f16", "f16", "p69")
                    T.ptx.wgmma(out_acc[0], out_acc[1], out_acc[2], out_acc[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], out_acc[8], out_acc[9], out_acc[10], out_acc[11], out_acc[12], out_acc[13], out_acc[14], out_acc[15], out_acc[16], out_acc[17], out_acc[18], out_acc[19], out_acc[20], out_acc[21], out_acc[22], out_acc[23], out_acc[24], out_acc[25], out_acc[26], out_acc[27], out_acc[28], out_acc[29], out_acc[30], out_acc[31], out_acc[32], out_acc[33], out_acc[34], out_acc[35], out_acc[36], out_acc[37], out_acc[38], out_acc[39], out_acc[40], out_acc[41], out_acc[42], out_acc[43], out_acc[44], out_acc[45], out_acc[46], out_acc[47], out_acc[48], out_acc[49], out_acc[50], out_acc[51], out_acc[52], out_acc[53], out_acc[54], out_acc[55], out_acc[56], out_acc[57], out_acc[58], out_acc[59], out_acc[60], out_acc[61], out_acc[62], out_acc[63], weights[12], weights[13], weights[14], weights[15], descriptor[0] + T.uint64(384), T.uint32(1), 1, 1, 1, "mma_async", "sync", "aligned", "m64n128k16", "f32", "f16", "f16", "p69")
                    T.ptx.wgmma(out_acc[0], out_acc[1], out_acc[2], out_acc[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], out_acc[8], out_acc[9], out_acc[10], out_acc[11], out_acc[12], out_acc[13], out_acc[14], out_acc[15], out_acc[16], out_acc[17], out_acc[18], out_acc[19], out_acc[20], out_acc[21], out_acc[22], out_acc[23], out_acc[24], out_acc[25], out_acc[26], out_acc[27], out_acc[28], out_acc[29], out_acc[30], out_acc[31], out_acc[32], out_acc[33], out_acc[34], out_acc[35], out_acc[36], out_acc[37], out_acc[38], out_acc[39], out_acc[40], out_acc[41], out_acc[42], out_acc[43], out_acc[44], out_acc[45], out_acc[46], out_acc[47], out_acc[48], out_acc[49], out_acc[50], out_acc[51], out_acc[52], out_acc[53], out_acc[54], out_acc[55], out_acc[56], out_acc[57], out_acc[58], out_acc[59], out_acc[60], out_acc[61], out_acc[62], out_acc[63], weights[16], weights[17], weights[18], weights[19], descriptor[0] + T.uint64(512), T.uint32(1), 1, 1, 1, "mma_async", "sync", "aligned", "m64n128k16", "f32", "f16", "f16", "p69")
                    T.ptx.wgmma(out_acc[0], out_acc[1], out_acc[2], out_acc[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], out_acc[8], out_acc[9], out_acc[10], out_acc[11], out_acc[12], out_acc[13], out_acc[14], out_acc[15], out_acc[16], out_acc[17], out_acc[18], out_acc[19], out_acc[20], out_acc[21], out_acc[22], out_acc[23], out_acc[24], out_acc[25], out_acc[26], out_acc[27], out_acc[28], out_acc[29], out_acc[30], out_acc[31], out_acc[32], out_acc[33], out_acc[34], out_acc[35], out_acc[36], out_acc[37], out_acc[38], out_acc[39], out_acc[40], out_acc[41], out_acc[42], out_acc[43], out_acc[44], out_acc[45], out_acc[46], out_acc[47], out_acc[48], out_acc[49], out_acc[50], out_acc[51], out_acc[52], out_acc[53], out_acc[54], out_acc[55], out_acc[56], out_acc[57], out_acc[58], out_acc[59], out_acc[60], out_acc[61], out_acc[62], out_acc[63], weights[20], weights[21], weights[22], weights[23], descriptor[0] + T.uint64(640), T.uint32(1), 1, 1, 1, "mma_async", "sync", "aligned", "m64n128k16", "f32", "f16", "f16", "p69")
                    T.ptx.wgmma(out_acc[0], out_acc[1], out_acc[2], out_acc[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], out_acc[8], out_acc[9], out_acc[10], out_acc[11], out_acc[12], out_acc[13], out_acc[14], out_acc[15], out_acc[16], out_acc[17], out_acc[18], out_acc[19], out_acc[20], out_acc[21], out_acc[22], out_acc[23], out_acc[24], out_acc[25], out_acc[26], out_acc[27], out_acc[28], out_acc[29], out_acc[30], out_acc[31], out_acc[32], out_acc[33], out_acc[34], out_acc[35], out_acc[36], out_acc[37], out_acc[38], out_acc[39], out_acc[40], out_acc[41], out_acc[42], out_acc[43], out_acc[44], out_acc[45], out_acc[46], out_acc[47], out_acc[48], out_acc[49], out_acc[50], out_acc[51], out_acc[52], out_acc[53], out_acc[54], out_acc[55], out_acc[56], out_acc[57], out_acc[58], out_acc[59], out_acc[60], out_acc[61], out_acc[62], out_acc[63], weights[24], weights[25], weights[26], weights[27], descriptor[0] + T.uint64(768), T.uint32(1), 1, 1, 1, "mma_async", "sync", "aligned", "m64n128k16", "f32", "f16", "f16", "p69")
                    T.ptx.wgmma(out_acc[0], out_acc[1], out_acc[2], out_acc[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], out_acc[8], out_acc[9], out_acc[10], out_acc[11], out_acc[12], out_acc[13], out_acc[14], out_acc[15], out_acc[16], out_acc[17], out_acc[18], out_acc[19], out_acc[20], out_acc[21], out_acc[22], out_acc[23], out_acc[24], out_acc[25], out_acc[26], out_acc[27], out_acc[28], out_acc[29], out_acc[30], out_acc[31], out_acc[32], out_acc[33], out_acc[34], out_acc[35], out_acc[36], out_acc[37], out_acc[38], out_acc[39], out_acc[40], out_acc[41], out_acc[42], out_acc[43], out_acc[44], out_acc[45], out_acc[46], out_acc[47], out_acc[48], out_acc[49], out_acc[50], out_acc[51], out_acc[52], out_acc[53], out_acc[54], out_acc[55], out_acc[56], out_acc[57], out_acc[58], out_acc[59], out_acc[60], out_acc[61], out_acc[62], out_acc[63], weights[28], weights[29], weights[30], weights[31], descriptor[0] + T.uint64(896), T.uint32(1), 1, 1, 1, "mma_async", "sync", "aligned", "m64n128k16", "f32", "f16", "f16", "p69")
                    T.ptx.wgmma("commit_group", "sync", "aligned", "")
                descriptor_1 = T.alloc_local((1,), "uint64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                descriptor_1[0] = k_descriptor[0] + T.Cast("uint64", T.truncmod(position[0] + 1, 2)) * T.uint64(2048)
                with T.attr({"attngen.block": "s_gemm"}):
                    T.ptx.wgmma(scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], scores[32], scores[33], scores[34], scores[35], scores[36], scores[37], scores[38], scores[39], scores[40], scores[41], scores[42], scores[43], scores[44], scores[45], scores[46], scores[47], scores[48], scores[49], scores[50], scores[51], scores[52], scores[53], scores[54], scores[55], scores[56], scores[57], scores[58], scores[59], scores[60], scores[61], scores[62], scores[63], q_descriptor[0], descriptor_1[0], T.uint32(0), 1, 1, 0, 0, "mma_async", "sync", "aligned", "m64n128k16", "f32", "f16", "f16", "p66")
                    T.ptx.wgmma(scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], scores[32], scores[33], scores[34], scores[35], scores[36], scores[37], scores[38], scores[39], scores[40], scores[41], scores[42], scores[43], scores[44], scores[45], scores[46], scores[47], scores[48], scores[49], scores[50], scores[51], scores[52], scores[53], scores[54], scores[55], scores[56], scores[57], scores[58], scores[59], scores[60], scores[61], scores[62], scores[63], q_descriptor[0] + T.uint64(2), descriptor_1[0] + T.uint64(2), T.uint32(1), 1, 1, 0, 0, "mma_async", "sync", "aligned", "m64n128k16", "f32", "f16", "f16", "p66")
                    T.ptx.wgmma(scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], scores[32], scores[33], scores[34], scores[35], scores[36], scores[37], scores[38], scores[39], scores[40], scores[41], scores[42], scores[43], scores[44], scores[45], scores[46], scores[47], scores[48], scores[49], scores[50], scores[51], scores[52], scores[53], scores[54], scores[55], scores[56], scores[57], scores[58], scores[59], scores[60], scores[61], scores[62], scores[63], q_descriptor[0] + T.uint64(4), descriptor_1[0] + T.uint64(4), T.uint32(1), 1, 1, 0, 0, "mma_async", "sync", "aligned", "m64n128k16", "f32", "f16", "f16", "p66")
                    T.ptx.wgmma(scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], scores[32], scores[33], scores[34], scores[35], scores[36], scores[37], scores[38], scores[39], scores[40], scores[41], scores[42], scores[43], scores[44], scores[45], scores[46], scores[47], scores[48], scores[49], scores[50], scores[51], scores[52], scores[53], scores[54], scores[55], scores[56], scores[57], scores[58], scores[59], scores[60], scores[61], scores[62], scores[63], q_descriptor[0] + T.uint64(6), descriptor_1[0] + T.uint64(6), T.uint32(1), 1, 1, 0, 0, "mma_async", "sync", "aligned", "m64n128k16", "f32", "f16", "f16", "p66")
                    T.ptx.wgmma(scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], scores[32], scores[33], scores[34], scores[35], scores[36], scores[37], scores[38], scores[39], scores[40], scores[41], scores[42], scores[43], scores[44], scores[45], scores[46], scores[47], scores[48], scores[49], scores[50], scores[51], scores[52], scores[53], scores[54], scores[55], scores[56], scores[57], scores[58], scores[59], scores[60], scores[61], scores[62], scores[63], q_descriptor[0] + T.uint64(512), descriptor_1[0] + T.uint64(1024), T.uint32(1), 1, 1, 0, 0, "mma_async", "sync", "aligned", "m64n128k16", "f32", "f16", "f16", "p66")
                    T.ptx.wgmma(scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], scores[32], scores[33], scores[34], scores[35], scores[36], scores[37], scores[38], scores[39], scores[40], scores[41], scores[42], scores[43], scores[44], scores[45], scores[46], scores[47], scores[48], scores[49], scores[50], scores[51], scores[52], scores[53], scores[54], scores[55], scores[56], scores[57], scores[58], scores[59], scores[60], scores[61], scores[62], scores[63], q_descriptor[0] + T.uint64(514), descriptor_1[0] + T.uint64(1026), T.uint32(1), 1, 1, 0, 0, "mma_async", "sync", "aligned", "m64n128k16", "f32", "f16", "f16", "p66")
                    T.ptx.wgmma(scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], scores[32], scores[33], scores[34], scores[35], scores[36], scores[37], scores[38], scores[39], scores[40], scores[41], scores[42], scores[43], scores[44], scores[45], scores[46], scores[47], scores[48], scores[49], scores[50], scores[51], scores[52], scores[53], scores[54], scores[55], scores[56], scores[57], scores[58], scores[59], scores[60], scores[61], scores[62], scores[63], q_descriptor[0] + T.uint64(516), descriptor_1[0] + T.uint64(1028), T.uint32(1), 1, 1, 0, 0, "mma_async", "sync", "aligned", "m64n128k16", "f32", "f16", "f16", "p66")
                    T.ptx.wgmma(scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], scores[32], scores[33], scores[34], scores[35], scores[36], scores[37], scores[38], scores[39], scores[40], scores[41], scores[42], scores[43], scores[44], scores[45], scores[46], scores[47], scores[48], scores[49], scores[50], scores[51], scores[52], scores[53], scores[54], scores[55], scores[56], scores[57], scores[58], scores[59], scores[60], scores[61], scores[62], scores[63], q_descriptor[0] + T.uint64(518), descriptor_1[0] + T.uint64(1030), T.uint32(1), 1, 1, 0, 0, "mma_async", "sync", "aligned", "m64n128k16", "f32", "f16", "f16", "p66")
                    T.ptx.wgmma("commit_group", "sync", "aligned", "")
                T.ptx.bar(T.Cast("uint32", T.truncmod(warpgroup[0], 2) + 1), T.uint32(256), "", "arrive", "")
                T.cuda.func_call("attngen_wgmma_wait1_64", out_acc[0], out_acc[1], out_acc[2], out_acc[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], out_acc[8], out_acc[9], out_acc[10], out_acc[11], out_acc[12], out_acc[13], out_acc[14], out_acc[15], out_acc[16], out_acc[17], out_acc[18], out_acc[19], out_acc[20], out_acc[21], out_acc[22], out_acc[23], out_acc[24], out_acc[25], out_acc[26], out_acc[27], out_acc[28], out_acc[29], out_acc[30], out_acc[31], out_acc[32], out_acc[33], out_acc[34], out_acc[35], out_acc[36], out_acc[37], out_acc[38], out_acc[39], out_acc[40], out_acc[41], out_acc[42], out_acc[43], out_acc[44], out_acc[45], out_acc[46], out_acc[47], out_acc[48], out_acc[49], out_acc[50], out_acc[51], out_acc[52], out_acc[53], out_acc[54], out_acc[55], out_acc[56], out_acc[57], out_acc[58], out_acc[59], out_acc[60], out_acc[61], out_acc[62], out_acc[63], source_code="__forceinline__ __device__ void attngen_wgmma_wait1_64(float& r0, float& r1, float& r2, float& r3, float& r4, float& r5, float& r6, float& r7, float& r8, float& r9, float& r10, float& r11, float& r12, float& r13, float& r14, float& r15, float& r16, float& r17, float& r18, float& r19, float& r20, float& r21, float& r22, float& r23, float& r24, float& r25, float& r26, float& r27, float& r28, float& r29, float& r30, float& r31, float& r32, float& r33, float& r34, float& r35, float& r36, float& r37, float& r38, float& r39, float& r40, float& r41, float& r42, float& r43, float& r44, float& r45, float& r46, float& r47, float& r48, float& r49, float& r50, float& r51, float& r52, float& r53, float& r54, float& r55, float& r56, float& r57, float& r58, float& r59, float& r60, float& r61, float& r62, float& r63) { asm volatile(\"wgmma.wait_group.sync.aligned 1;\" : \"+f\"(r0), \"+f\"(r1), \"+f\"(r2), \"+f\"(r3), \"+f\"(r4), \"+f\"(r5), \"+f\"(r6), \"+f\"(r7), \"+f\"(r8), \"+f\"(r9), \"+f\"(r10), \"+f\"(r11), \"+f\"(r12), \"+f\"(r13), \"+f\"(r14), \"+f\"(r15), \"+f\"(r16), \"+f\"(r17), \"+f\"(r18), \"+f\"(r19), \"+f\"(r20), \"+f\"(r21), \"+f\"(r22), \"+f\"(r23), \"+f\"(r24), \"+f\"(r25), \"+f\"(r26), \"+f\"(r27), \"+f\"(r28), \"+f\"(r29), \"+f\"(r30), \"+f\"(r31), \"+f\"(r32), \"+f\"(r33), \"+f\"(r34), \"+f\"(r35), \"+f\"(r36), \"+f\"(r37), \"+f\"(r38), \"+f\"(r39), \"+f\"(r40), \"+f\"(r41), \"+f\"(r42), \"+f\"(r43), \"+f\"(r44), \"+f\"(r45), \"+f\"(r46), \"+f\"(r47), \"+f\"(r48), \"+f\"(r49), \"+f\"(r50), \"+f\"(r51), \"+f\"(r52), \"+f\"(r53), \"+f\"(r54), \"+f\"(r55), \"+f\"(r56), \"+f\"(r57), \"+f\"(r58), \"+f\"(r59), \"+f\"(r60), \"+f\"(r61), \"+f\"(r62), \"+f\"(r63) :: \"memory\"); }\n")
                if lane[0] == 0:
                    T.ptx.mbarrier(shared_base[0] + T.uint32(163920) + T.Cast("uint32", T.truncmod(position[0], 2)) * T.uint32(8), "arrive", "", "", "shared", "b64", "")
                with T.attr({"attngen.block": "epilogue"}):
                    row_sum[0] = row_sum[0] + T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_sum[0], 1, 32)
                    row_sum[1] = row_sum[1] + T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_sum[1], 1, 32)
                    row_sum[0] = row_sum[0] + T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_sum[0], 2, 32)
                    row_sum[1] = row_sum[1] + T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_sum[1], 2, 32)
                    l = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    l[0] = row_sum[0]
                    m = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    m[0] = row_max[0] * factor[0]
                    shrink[0] = T.Select(l[0] == T.float32(0.0), T.float32(0.0), T.cuda.func_call("attngen_rcp", l[0], source_code="__forceinline__ __device__ float attngen_rcp(float x) { float y; asm(\"rcp.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32"))
                    q_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    q_row[0] = first_row[0]
                    lse_at = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    lse_at[0] = T.Cast("int64", b[0]) * lse_stride_0 + T.Cast("int64", h[0]) * lse_stride_1 + T.Cast("int64", q_row[0]) * lse_stride_2
                    lse_1 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    lse_1[0] = T.Select(l[0] == T.float32(0.0), T.float32("-inf"), (m[0] + T.cuda.func_call("attngen_lg2", l[0], source_code="__forceinline__ __device__ float attngen_lg2(float x) { float y; asm(\"lg2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")) * T.float32(0.69314718055994529))
                    if lse_given != 0 and (first_column[0] == 0 and q_row[0] < seq_q_size):
                        lse[lse_at[0]] = lse_1[0]
                    l_1 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    l_1[0] = row_sum[1]
                    m_1 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    m_1[0] = row_max[1] * factor[0]
                    shrink[1] = T.Select(l_1[0] == T.float32(0.0), T.float32(0.0), T.cuda.func_call("attngen_rcp", l_1[0], source_code="__forceinline__ __device__ float attngen_rcp(float x) { float y; asm(\"rcp.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32"))
                    q_row_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    q_row_1[0] = first_row[0] + 8
                    lse_at_1 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    lse_at_1[0] = T.Cast("int64", b[0]) * lse_stride_0 + T.Cast("int64", h[0]) * lse_stride_1 + T.Cast("int64", q_row_1[0]) * lse_stride_2
                    lse_2 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    lse_2[0] = T.Select(l_1[0] == T.float32(0.0), T.float32("-inf"), (m_1[0] + T.cuda.func_call("attngen_lg2", l_1[0], source_code="__forceinline__ __device__ float attngen_lg2(float x) { float y; asm(\"lg2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")) * T.float32(0.69314718055994529))
                    if lse_given != 0 and (first_column[0] == 0 and q_row_1[0] < seq_q_size):
                        lse[lse_at_1[0]] = lse_2[0]
                    for j in T.unroll(16):
                        out_acc[4 * j] = out_acc[4 * j] * shrink[0]
                        out_acc[4 * j + 1] = out_acc[4 * j + 1] * shrink[0]
                        out_acc[4 * j + 2] = out_acc[4 * j + 2] * shrink[1]
                        out_acc[4 * j + 3] = out_acc[4 * j + 3] * shrink[1]
                    q_row_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    q_row_2[0] = first_row[0]
                    out_at = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    out_at[0] = T.Cast("int64", b[0]) * out_stride_0 + T.Cast("int64", h[0]) * out_stride_1 + T.Cast("int64", q_row_2[0]) * out_stride_2 + T.Cast("int64", (lane[0] & 3) * 8)
                    words = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    exists = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    exists[0] = T.Cast("int32", q_row_2[0] < seq_q_size)
                    T.cuda.func_call("attngen_pack_half", words[0], out_acc[0], out_acc[1], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                    T.cuda.func_call("attngen_pack_half", words[1], out_acc[4], out_acc[5], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                    T.cuda.func_call("attngen_pack_half", words[2], out_acc[8], out_acc[9], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                    T.cuda.func_call("attngen_pack_half", words[3], out_acc[12], out_acc[13], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                    got = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    got[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, words[0], words[1]), 1, 32)
                    a = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    a[0] = words[0]
                    b_1 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    b_1[0] = words[1]
                    words[0] = T.Select(lane[0] & 1 != 0, got[0], a[0])
                    words[1] = T.Select(lane[0] & 1 != 0, b_1[0], got[0])
                    got_1 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    got_1[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, words[2], words[3]), 1, 32)
                    a_1 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    a_1[0] = words[2]
                    b_2 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    b_2[0] = words[3]
                    words[2] = T.Select(lane[0] & 1 != 0, got_1[0], a_1[0])
                    words[3] = T.Select(lane[0] & 1 != 0, b_2[0], got_1[0])
                    got_2 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    got_2[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, words[0], words[2]), 2, 32)
                    a_2 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    a_2[0] = words[0]
                    b_3 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    b_3[0] = words[2]
                    words[0] = T.Select(lane[0] & 2 != 0, got_2[0], a_2[0])
                    words[2] = T.Select(lane[0] & 2 != 0, b_3[0], got_2[0])
                    got_3 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    got_3[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, words[1], words[3]), 2, 32)
                    a_3 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    a_3[0] = words[1]
                    b_4 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    b_4[0] = words[3]
                    words[1] = T.Select(lane[0] & 2 != 0, got_3[0], a_3[0])
                    words[3] = T.Select(lane[0] & 2 != 0, b_4[0], got_3[0])
                    T.ptx.st(T.address_of(out[out_at[0]]), words[0], words[1], words[2], words[3], exists[0] != 0, "", "", "global", "", "", "", "v4", "b32", "pred")
                    T.cuda.func_call("attngen_pack_half", words[0], out_acc[16], out_acc[17], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                    T.cuda.func_call("attngen_pack_half", words[1], out_acc[20], out_acc[21], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                    T.cuda.func_call("attngen_pack_half", words[2], out_acc[24], out_acc[25], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                    T.cuda.func_call("attngen_pack_half", words[3], out_acc[28], out_acc[29], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                    got_4 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    got_4[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, words[0], words[1]), 1, 32)
                    a_4 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    a_4[0] = words[0]
                    b_5 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    b_5[0] = words[1]
                    words[0] = T.Select(lane[0] & 1 != 0, got_4[0], a_4[0])
                    words[1] = T.Select(lane[0] & 1 != 0, b_5[0], got_4[0])
                    got_5 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    got_5[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, words[2], words[3]), 1, 32)
                    a_5 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    a_5[0] = words[2]
                    b_6 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    b_6[0] = words[3]
                    words[2] = T.Select(lane[0] & 1 != 0, got_5[0], a_5[0])
                    words[3] = T.Select(lane[0] & 1 != 0, b_6[0], got_5[0])
                    got_6 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    got_6[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, words[0], words[2]), 2, 32)
                    a_6 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    a_6[0] = words[0]
                    b_7 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    b_7[0] = words[2]
                    words[0] = T.Select(lane[0] & 2 != 0, got_6[0], a_6[0])
                    words[2] = T.Select(lane[0] & 2 != 0, b_7[0], got_6[0])
                    got_7 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    got_7[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, words[1], words[3]), 2, 32)
                    a_7 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    a_7[0] = words[1]
                    b_8 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    b_8[0] = words[3]
                    words[1] = T.Select(lane[0] & 2 != 0, got_7[0], a_7[0])
                    words[3] = T.Select(lane[0] & 2 != 0, b_8[0], got_7[0])
                    T.ptx.st(T.address_of(out[out_at[0] + T.int64(32)]), words[0], words[1], words[2], words[3], exists[0] != 0, "", "", "global", "", "", "", "v4", "b32", "pred")
                    T.cuda.func_call("attngen_pack_half", words[0], out_acc[32], out_acc[33], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                    T.cuda.func_call("attngen_pack_half", words[1], out_acc[36], out_acc[37], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                    T.cuda.func_call("attngen_pack_half", words[2], out_acc[40], out_acc[41], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                    T.cuda.func_call("attngen_pack_half", words[3], out_acc[44], out_acc[45], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                    got_8 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    got_8[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, words[0], words[1]), 1, 32)
                    a_8 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    a_8[0] = words[0]
                    b_9 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    b_9[0] = words[1]
                    words[0] = T.Select(lane[0] & 1 != 0, got_8[0], a_8[0])
                    words[1] = T.Select(lane[0] & 1 != 0, b_9[0], got_8[0])
                    got_9 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    got_9[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, words[2], words[3]), 1, 32)
                    a_9 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    a_9[0] = words[2]
                    b_10 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    b_10[0] = words[3]
                    words[2] = T.Select(lane[0] & 1 != 0, got_9[0], a_9[0])
                    words[3] = T.Select(lane[0] & 1 != 0, b_10[0], got_9[0])
                    got_10 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    got_10[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, words[0], words[2]), 2, 32)
                    a_10 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    a_10[0] = words[0]
                    b_11 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    b_11[0] = words[2]
                    words[0] = T.Select(lane[0] & 2 != 0, got_10[0], a_10[0])
                    words[2] = T.Select(lane[0] & 2 != 0, b_11[0], got_10[0])
                    got_11 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    got_11[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, words[1], words[3]), 2, 32)
                    a_11 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    a_11[0] = words[1]
                    b_12 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    b_12[0] = words[3]
                    words[1] = T.Select(lane[0] & 2 != 0, got_11[0], a_11[0])
                    words[3] = T.Select(lane[0] & 2 != 0, b_12[0], got_11[0])
                    T.ptx.st(T.address_of(out[out_at[0] + T.int64(64)]), words[0], words[1], words[2], words[3], exists[0] != 0, "", "", "global", "", "", "", "v4", "b32", "pred")
                    T.cuda.func_call("attngen_pack_half", words[0], out_acc[48], out_acc[49], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                    T.cuda.func_call("attngen_pack_half", words[1], out_acc[52], out_acc[53], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                    T.cuda.func_call("attngen_pack_half", words[2], out_acc[56], out_acc[57], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                    T.cuda.func_call("attngen_pack_half", words[3], out_acc[60], out_acc[61], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                    got_12 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    got_12[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, words[0], words[1]), 1, 32)
                    a_12 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    a_12[0] = words[0]
                    b_13 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    b_13[0] = words[1]
                    words[0] = T.Select(lane[0] & 1 != 0, got_12[0], a_12[0])
                    words[1] = T.Select(lane[0] & 1 != 0, b_13[0], got_12[0])
                    got_13 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    got_13[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, words[2], words[3]), 1, 32)
                    a_13 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    a_13[0] = words[2]
                    b_14 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    b_14[0] = words[3]
                    words[2] = T.Select(lane[0] & 1 != 0, got_13[0], a_13[0])
                    words[3] = T.Select(lane[0] & 1 != 0, b_14[0], got_13[0])
                    got_14 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    got_14[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, words[0], words[2]), 2, 32)
                    a_14 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    a_14[0] = words[0]
                    b_15 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    b_15[0] = words[2]
                    words[0] = T.Select(lane[0] & 2 != 0, got_14[0], a_14[0])
                    words[2] = T.Select(lane[0] & 2 != 0, b_15[0], got_14[0])
                    got_15 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    got_15[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, words[1], words[3]), 2, 32)
                    a_15 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    a_15[0] = words[1]
                    b_16 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    b_16[0] = words[3]
                    words[1] = T.Select(lane[0] & 2 != 0, got_15[0], a_15[0])
                    words[3] = T.Select(lane[0] & 2 != 0, b_16[0], got_15[0])
                    T.ptx.st(T.address_of(out[out_at[0] + T.int64(96)]), words[0], words[1], words[2], words[3], exists[0] != 0, "", "", "global", "", "", "", "v4", "b32", "pred")
                    q_row_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    q_row_3[0] = first_row[0] + 8
                    out_at_1 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    out_at_1[0] = T.Cast("int64", b[0]) * out_stride_0 + T.Cast("int64", h[0]) * out_stride_1 + T.Cast("int64", q_row_3[0]) * out_stride_2 + T.Cast("int64", (lane[0] & 3) * 8)
                    words_1 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    exists_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    exists_1[0] = T.Cast("int32", q_row_3[0] < seq_q_size)
                    T.cuda.func_call("attngen_pack_half", words_1[0], out_acc[2], out_acc[3], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                    T.cuda.func_call("attngen_pack_half", words_1[1], out_acc[6], out_acc[7], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                    T.cuda.func_call("attngen_pack_half", words_1[2], out_acc[10], out_acc[11], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                    T.cuda.func_call("attngen_pack_half", words_1[3], out_acc[14], out_acc[15], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                    got_16 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    got_16[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, words_1[0], words_1[1]), 1, 32)
                    a_16 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    a_16[0] = words_1[0]
                    b_17 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    b_17[0] = words_1[1]
                    words_1[0] = T.Select(lane[0] & 1 != 0, got_16[0], a_16[0])
                    words_1[1] = T.Select(lane[0] & 1 != 0, b_17[0], got_16[0])
                    got_17 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    got_17[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, words_1[2], words_1[3]), 1, 32)
                    a_17 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    a_17[0] = words_1[2]
                    b_18 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    b_18[0] = words_1[3]
                    words_1[2] = T.Select(lane[0] & 1 != 0, got_17[0], a_17[0])
                    words_1[3] = T.Select(lane[0] & 1 != 0, b_18[0], got_17[0])
                    got_18 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    got_18[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, words_1[0], words_1[2]), 2, 32)
                    a_18 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    a_18[0] = words_1[0]
                    b_19 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    b_19[0] = words_1[2]
                    words_1[0] = T.Select(lane[0] & 2 != 0, got_18[0], a_18[0])
                    words_1[2] = T.Select(lane[0] & 2 != 0, b_19[0], got_18[0])
                    got_19 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    got_19[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, words_1[1], words_1[3]), 2, 32)
                    a_19 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    a_19[0] = words_1[1]
                    b_20 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    b_20[0] = words_1[3]
                    words_1[1] = T.Select(lane[0] & 2 != 0, got_19[0], a_19[0])
                    words_1[3] = T.Select(lane[0] & 2 != 0, b_20[0], got_19[0])
                    T.ptx.st(T.address_of(out[out_at_1[0]]), words_1[0], words_1[1], words_1[2], words_1[3], exists_1[0] != 0, "", "", "global", "", "", "", "v4", "b32", "pred")
                    T.cuda.func_call("attngen_pack_half", words_1[0], out_acc[18], out_acc[19], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                    T.cuda.func_call("attngen_pack_half", words_1[1], out_acc[22], out_acc[23], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                    T.cuda.func_call("attngen_pack_half", words_1[2], out_acc[26], out_acc[27], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                    T.cuda.func_call("attngen_pack_half", words_1[3], out_acc[30], out_acc[31], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                    got_20 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    got_20[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, words_1[0], words_1[1]), 1, 32)
                    a_20 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    a_20[0] = words_1[0]
                    b_21 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    b_21[0] = words_1[1]
                    words_1[0] = T.Select(lane[0] & 1 != 0, got_20[0], a_20[0])
                    words_1[1] = T.Select(lane[0] & 1 != 0, b_21[0], got_20[0])
                    got_21 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    got_21[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, words_1[2], words_1[3]), 1, 32)
                    a_21 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    a_21[0] = words_1[2]
                    b_22 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    b_22[0] = words_1[3]
                    words_1[2] = T.Select(lane[0] & 1 != 0, got_21[0], a_21[0])
                    words_1[3] = T.Select(lane[0] & 1 != 0, b_22[0], got_21[0])
                    got_22 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    got_22[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, words_1[0], words_1[2]), 2, 32)
                    a_22 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    a_22[0] = words_1[0]
                    b_23 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    b_23[0] = words_1[2]
                    words_1[0] = T.Select(lane[0] & 2 != 0, got_22[0], a_22[0])
                    words_1[2] = T.Select(lane[0] & 2 != 0, b_23[0], got_22[0])
                    got_23 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    got_23[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, words_1[1], words_1[3]), 2, 32)
                    a_23 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    a_23[0] = words_1[1]
                    b_24 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    b_24[0] = words_1[3]
                    words_1[1] = T.Select(lane[0] & 2 != 0, got_23[0], a_23[0])
                    words_1[3] = T.Select(lane[0] & 2 != 0, b_24[0], got_23[0])
                    T.ptx.st(T.address_of(out[out_at_1[0] + T.int64(32)]), words_1[0], words_1[1], words_1[2], words_1[3], exists_1[0] != 0, "", "", "global", "", "", "", "v4", "b32", "pred")
                    T.cuda.func_call("attngen_pack_half", words_1[0], out_acc[34], out_acc[35], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                    T.cuda.func_call("attngen_pack_half", words_1[1], out_acc[38], out_acc[39], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                    T.cuda.func_call("attngen_pack_half", words_1[2], out_acc[42], out_acc[43], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                    T.cuda.func_call("attngen_pack_half", words_1[3], out_acc[46], out_acc[47], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                    got_24 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    got_24[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, words_1[0], words_1[1]), 1, 32)
                    a_24 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    a_24[0] = words_1[0]
                    b_25 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    b_25[0] = words_1[1]
                    words_1[0] = T.Select(lane[0] & 1 != 0, got_24[0], a_24[0])
                    words_1[1] = T.Select(lane[0] & 1 != 0, b_25[0], got_24[0])
                    got_25 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    got_25[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, words_1[2], words_1[3]), 1, 32)
                    a_25 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    a_25[0] = words_1[2]
                    b_26 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    b_26[0] = words_1[3]
                    words_1[2] = T.Select(lane[0] & 1 != 0, got_25[0], a_25[0])
                    words_1[3] = T.Select(lane[0] & 1 != 0, b_26[0], got_25[0])
                    got_26 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    got_26[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, words_1[0], words_1[2]), 2, 32)
                    a_26 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    a_26[0] = words_1[0]
                    b_27 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    b_27[0] = words_1[2]
                    words_1[0] = T.Select(lane[0] & 2 != 0, got_26[0], a_26[0])
                    words_1[2] = T.Select(lane[0] & 2 != 0, b_27[0], got_26[0])
                    got_27 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    got_27[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, words_1[1], words_1[3]), 2, 32)
                    a_27 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    a_27[0] = words_1[1]
                    b_28 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    b_28[0] = words_1[3]
                    words_1[1] = T.Select(lane[0] & 2 != 0, got_27[0], a_27[0])
                    words_1[3] = T.Select(lane[0] & 2 != 0, b_28[0], got_27[0])
                    T.ptx.st(T.address_of(out[out_at_1[0] + T.int64(64)]), words_1[0], words_1[1], words_1[2], words_1[3], exists_1[0] != 0, "", "", "global", "", "", "", "v4", "b32", "pred")
                    T.cuda.func_call("attngen_pack_half", words_1[0], out_acc[50], out_acc[51], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                    T.cuda.func_call("attngen_pack_half", words_1[1], out_acc[54], out_acc[55], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                    T.cuda.func_call("attngen_pack_half", words_1[2], out_acc[58], out_acc[59], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                    T.cuda.func_call("attngen_pack_half", words_1[3], out_acc[62], out_acc[63], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                    got_28 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    got_28[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, words_1[0], words_1[1]), 1, 32)
                    a_28 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    a_28[0] = words_1[0]
                    b_29 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    b_29[0] = words_1[1]
                    words_1[0] = T.Select(lane[0] & 1 != 0, got_28[0], a_28[0])
                    words_1[1] = T.Select(lane[0] & 1 != 0, b_29[0], got_28[0])
                    got_29 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    got_29[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, words_1[2], words_1[3]), 1, 32)
                    a_29 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    a_29[0] = words_1[2]
                    b_30 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    b_30[0] = words_1[3]
                    words_1[2] = T.Select(lane[0] & 1 != 0, got_29[0], a_29[0])
                    words_1[3] = T.Select(lane[0] & 1 != 0, b_30[0], got_29[0])
                    got_30 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    got_30[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, words_1[0], words_1[2]), 2, 32)
                    a_30 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    a_30[0] = words_1[0]
                    b_31 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    b_31[0] = words_1[2]
                    words_1[0] = T.Select(lane[0] & 2 != 0, got_30[0], a_30[0])
                    words_1[2] = T.Select(lane[0] & 2 != 0, b_31[0], got_30[0])
                    got_31 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    got_31[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, words_1[1], words_1[3]), 2, 32)
                    a_31 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    a_31[0] = words_1[1]
                    b_32 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    b_32[0] = words_1[3]
                    words_1[1] = T.Select(lane[0] & 2 != 0, got_31[0], a_31[0])
                    words_1[3] = T.Select(lane[0] & 2 != 0, b_32[0], got_31[0])
                    T.ptx.st(T.address_of(out[out_at_1[0] + T.int64(96)]), words_1[0], words_1[1], words_1[2], words_1[3], exists_1[0] != 0, "", "", "global", "", "", "", "v4", "b32", "pred")
                T.cuda.func_call("attngen_wgmma_wait0_64", scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], scores[32], scores[33], scores[34], scores[35], scores[36], scores[37], scores[38], scores[39], scores[40], scores[41], scores[42], scores[43], scores[44], scores[45], scores[46], scores[47], scores[48], scores[49], scores[50], scores[51], scores[52], scores[53], scores[54], scores[55], scores[56], scores[57], scores[58], scores[59], scores[60], scores[61], scores[62], scores[63], source_code="__forceinline__ __device__ void attngen_wgmma_wait0_64(float& r0, float& r1, float& r2, float& r3, float& r4, float& r5, float& r6, float& r7, float& r8, float& r9, float& r10, float& r11, float& r12, float& r13, float& r14, float& r15, float& r16, float& r17, float& r18, float& r19, float& r20, float& r21, float& r22, float& r23, float& r24, float& r25, float& r26, float& r27, float& r28, float& r29, float& r30, float& r31, float& r32, float& r33, float& r34, float& r35, float& r36, float& r37, float& r38, float& r39, float& r40, float& r41, float& r42, float& r43, float& r44, float& r45, float& r46, float& r47, float& r48, float& r49, float& r50, float& r51, float& r52, float& r53, float& r54, float& r55, float& r56, float& r57, float& r58, float& r59, float& r60, float& r61, float& r62, float& r63) { asm volatile(\"wgmma.wait_group.sync.aligned 0;\" : \"+f\"(r0), \"+f\"(r1), \"+f\"(r2), \"+f\"(r3), \"+f\"(r4), \"+f\"(r5), \"+f\"(r6), \"+f\"(r7), \"+f\"(r8), \"+f\"(r9), \"+f\"(r10), \"+f\"(r11), \"+f\"(r12), \"+f\"(r13), \"+f\"(r14), \"+f\"(r15), \"+f\"(r16), \"+f\"(r17), \"+f\"(r18), \"+f\"(r19), \"+f\"(r20), \"+f\"(r21), \"+f\"(r22), \"+f\"(r23), \"+f\"(r24), \"+f\"(r25), \"+f\"(r26), \"+f\"(r27), \"+f\"(r28), \"+f\"(r29), \"+f\"(r30), \"+f\"(r31), \"+f\"(r32), \"+f\"(r33), \"+f\"(r34), \"+f\"(r35), \"+f\"(r36), \"+f\"(r37), \"+f\"(r38), \"+f\"(r39), \"+f\"(r40), \"+f\"(r41), \"+f\"(r42), \"+f\"(r43), \"+f\"(r44), \"+f\"(r45), \"+f\"(r46), \"+f\"(r47), \"+f\"(r48), \"+f\"(r49), \"+f\"(r50), \"+f\"(r51), \"+f\"(r52), \"+f\"(r53), \"+f\"(r54), \"+f\"(r55), \"+f\"(r56), \"+f\"(r57), \"+f\"(r58), \"+f\"(r59), \"+f\"(r60), \"+f\"(r61), \"+f\"(r62), \"+f\"(r63) :: \"memory\"); }\n")
                position[0] = position[0] + 1
                if next_q_block[0] >= 0:
                    entry[0] = entries[T.truncmod(position[0], 2)]
                    if lane[0] == 0:
                        T.ptx.mbarrier(shared_base[0] + T.uint32(163888) + T.Cast("uint32", T.truncmod(position[0], 2)) * T.uint32(8), "arrive", "", "", "shared", "b64", "")
                tile_q_block[0] = next_q_block[0]
                tile_h[0] = next_h[0]
                tile_b[0] = next_b[0]
