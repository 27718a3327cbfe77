# from tvm.script import tirx as T
# from tvm.tirx.layout import Axis

@T.prim_func
def attngen_main(q_map: T.TensorMap(), k_map: T.TensorMap(), v_map: T.TensorMap(), out_ptr: T.handle("float16", "global"), out_stride_0: T.int64, out_stride_1: T.int64, out_stride_2: T.int64, out_stride_3: T.int64, scale_value: T.float32, lse_ptr: T.handle("float32", "global"), lse_stride_0: T.int64, lse_stride_1: T.int64, lse_stride_2: T.int64, lse_given: T.int32, counter_ptr: T.handle("int32", "global"), counter_stride_0: T.int64, b_size: T.int32, hq_size: T.int32, seq_q_size: T.int32, hkv_size: T.int32, seq_kv_size: T.int32, splits_size: T.int32, grid: T.int32):
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
                late_key = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                late_key[0] = 0
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
                        key = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        key[0] = (current[0] >> 1) * 128
                        k_stage = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        k_stage[0] = T.truncmod(position[0], 2)
                        T.cuda.mbarrier_wait(shared_base[0] + T.uint32(163888) + T.Cast("uint32", k_stage[0]) * T.uint32(8), T.Div(position[0], 2) & 1 ^ 1)
                        entries[k_stage[0]] = entry_2[0]
                        T.ptx.mbarrier(shared_base[0] + T.uint32(163872) + T.Cast("uint32", k_stage[0]) * T.uint32(8), T.uint32(32768), "arrive", "expect_tx", "", "", "shared", "b64", "")
                        target = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        target[0] = shared_base[0] + T.uint32(32768) + T.Cast("uint32", k_stage[0]) * T.uint32(32768)
                        T.ptx.cp(target[0], T.reinterpret(T.handle().ty, T.address_of(k_map)), 0, key[0], kv_head[0], b[0], shared_base[0] + T.uint32(163872) + T.Cast("uint32", k_stage[0]) * T.uint32(8), "async", "bulk", "tensor", "4d", "shared::cluster", "global", "", "mbarrier::complete_tx::bytes", "", "", "", "")
                        T.ptx.cp(target[0] + T.uint32(16384), T.reinterpret(T.handle().ty, T.address_of(k_map)), 64, key[0], kv_head[0], b[0], shared_base[0] + T.uint32(163872) + T.Cast("uint32", k_stage[0]) * T.uint32(8), "async", "bulk", "tensor", "4d", "shared::cluster", "global", "", "mbarrier::complete_tx::bytes", "", "", "", "")
                        if position[0] > 0:
                            v_position = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            v_position[0] = position[0] - 1
                            v_stage = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            v_stage[0] = T.truncmod(v_position[0], 2)
                            T.cuda.mbarrier_wait(shared_base[0] + T.uint32(163920) + T.Cast("uint32", v_stage[0]) * T.uint32(8), T.Div(v_position[0], 2) & 1 ^ 1)
                            target_1 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            target_1[0] = shared_base[0] + T.uint32(98304) + T.Cast("uint32", v_stage[0]) * T.uint32(32768)
                            T.ptx.mbarrier(shared_base[0] + T.uint32(163904) + T.Cast("uint32", v_stage[0]) * T.uint32(8), T.uint32(32768), "arrive", "expect_tx", "", "", "shared", "b64", "")
                            T.ptx.cp(target_1[0], T.reinterpret(T.handle().ty, T.address_of(v_map)), 0, late_key[0], late_head[0], late_b[0], shared_base[0] + T.uint32(163904) + T.Cast("uint32", v_stage[0]) * T.uint32(8), "async", "bulk", "tensor", "4d", "shared::cluster", "global", "", "mbarrier::complete_tx::bytes", "", "", "", "")
                            T.ptx.cp(target_1[0] + T.uint32(16384), T.reinterpret(T.handle().ty, T.address_of(v_map)), 64, late_key[0], late_head[0], late_b[0], shared_base[0] + T.uint32(163904) + T.Cast("uint32", v_stage[0]) * T.uint32(8), "async", "bulk", "tensor", "4d", "shared::cluster", "global", "", "mbarrier::complete_tx::bytes", "", "", "", "")
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
                        late_key[0] = key[0]
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
                    target = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    target[0] = shared_base[0] + T.uint32(98304) + T.Cast("uint32", v_stage[0]) * T.uint32(32768)
                    T.ptx.mbarrier(shared_base[0] + T.uint32(163904) + T.Cast("uint32", v_stage[0]) * T.uint32(8), T.uint32(32768), "arrive", "expect_tx", "", "", "shared", "b64", "")
                    T.ptx.cp(target[0], T.reinterpret(T.handle().ty, T.address_of(v_map)), 0, late_key[0], late_head[0], late_b[0], shared_base[0] + T.uint32(163904) + T.Cast("uint32", v_stage[0]) * T.uint32(8), "async", "bulk", "tensor", "4d", "shared::cluster", "global", "", "mbarrier::complete_tx::bytes", "", "", "", "")
                    T.ptx.cp(target[0] + T.uint32(16384), T.reinterpret(T.handle().ty, T.address_of(v_map)), 64, late_key[0], late_head[0], late_b[0], shared_base[0] + T.uint32(163904) + T.Cast("uint32", v_stage[0]) * T.uint32(8), "async", "bulk", "tensor", "4d", "shared::cluster", "global", "", "mbarrier::complete_tx::bytes", "", "", "", "")
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
            maxima_moved = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            maxima_moved[0] = 0
            offset = T.alloc_local((2,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            tile_number = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            tile_number[0] = 0
            entry = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            entry[0] = 0
            q_descriptor = T.alloc_local((1,), "uint64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            q_descriptor[0] = T.Cast("uint64", (shared_base[0] + T.Cast("uint32", consumer[0]) * T.uint32(16384) & T.uint32(262143)) >> T.uint32(4)) | T.uint64(4611686293305360384)
            k_stage = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            k_stage[0] = 0
            k_phase = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            k_phase[0] = 0
            k_first = T.alloc_local((1,), "uint64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            k_first[0] = T.Cast("uint64", (shared_base[0] + T.uint32(32768) & T.uint32(262143)) >> T.uint32(4)) | T.uint64(4611686293305360384)
            k_descriptor = T.alloc_local((1,), "uint64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            k_descriptor[0] = k_first[0]
            v_stage = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            v_stage[0] = 0
            v_phase = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            v_phase[0] = 0
            v_first = T.alloc_local((1,), "uint64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            v_first[0] = T.Cast("uint64", (shared_base[0] + T.uint32(98304) & T.uint32(262143)) >> T.uint32(4)) | T.uint64(4611686293372403712)
            v_descriptor = T.alloc_local((1,), "uint64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            v_descriptor[0] = v_first[0]
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
            T.cuda.warp_sync()
            if tile_q_block[0] >= 0:
                T.cuda.mbarrier_wait(shared_base[0] + T.uint32(163872) + T.Cast("uint32", k_stage[0]) * T.uint32(8), k_phase[0])
                T.ptx.wgmma("fence", "sync", "aligned", "")
                with T.attr({"attngen.block": "s_gemm"}):
                    T.ptx.wgmma(scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], scores[32], scores[33], scores[34], scores[35], scores[36], scores[37], scores[38], scores[39], scores[40], scores[41], scores[42], scores[43], scores[44], scores[45], scores[46], scores[47], scores[48], scores[49], scores[50], scores[51], scores[52], scores[53], scores[54], scores[55], scores[56], scores[57], scores[58], scores[59], scores[60], scores[61], scores[62], scores[63], q_descriptor[0], k_descriptor[0], T.uint32(0), 1, 1, 0, 0, "mma_async", "sync", "aligned", "m64n128k16", "f32", "f16", "f16", "p66")
                    T.ptx.wgmma(scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], scores[32], scores[33], scores[34], scores[35], scores[36], scores[37], scores[38], scores[39], scores[40], scores[41], scores[42], scores[43], scores[44], scores[45], scores[46], scores[47], scores[48], scores[49], scores[50], scores[51], scores[52], scores[53], scores[54], scores[55], scores[56], scores[57], scores[58], scores[59], scores[60], scores[61], scores[62], scores[63], q_descriptor[0] + T.uint64(2), k_descriptor[0] + T.uint64(2), T.uint32(1), 1, 1, 0, 0, "mma_async", "sync", "aligned", "m64n128k16", "f32", "f16", "f16", "p66")
                    T.ptx.wgmma(scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], scores[32], scores[33], scores[34], scores[35], scores[36], scores[37], scores[38], scores[39], scores[40], scores[41], scores[42], scores[43], scores[44], scores[45], scores[46], scores[47], scores[48], scores[49], scores[50], scores[51], scores[52], scores[53], scores[54], scores[55], scores[56], scores[57], scores[58], scores[59], scores[60], scores[61], scores[62], scores[63], q_descriptor[0] + T.uint64(4), k_descriptor[0] + T.uint64(4), T.uint32(1), 1, 1, 0, 0, "mma_async", "sync", "aligned", "m64n128k16", "f32", "f16", "f16", "p66")
                    T.ptx.wgmma(scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], scores[32], scores[33], scores[34], scores[35], scores[36], scores[37], scores[38], scores[39], scores[40], scores[41], scores[42], scores[43], scores[44], scores[45], scores[46], scores[47], scores[48], scores[49], scores[50], scores[51], scores[52], scores[53], scores[54], scores[55], scores[56], scores[57], scores[58], scores[59], scores[60], scores[61], scores[62], scores[63], q_descriptor[0] + T.uint64(6), k_descriptor[0] + T.uint64(6), T.uint32(1), 1, 1, 0, 0, "mma_async", "sync", "aligned", "m64n128k16", "f32", "f16", "f16", "p66")
                    T.ptx.wgmma(scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], scores[32], scores[33], scores[34], scores[35], scores[36], scores[37], scores[38], scores[39], scores[40], scores[41], scores[42], scores[43], scores[44], scores[45], scores[46], scores[47], scores[48], scores[49], scores[50], scores[51], scores[52], scores[53], scores[54], scores[55], scores[56], scores[57], scores[58], scores[59], scores[60], scores[61], scores[62], scores[63], q_descriptor[0] + T.uint64(512), k_descriptor[0] + T.uint64(1024), T.uint32(1), 1, 1, 0, 0, "mma_async", "sync", "aligned", "m64n128k16", "f32", "f16", "f16", "p66")
                    T.ptx.wgmma(scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], scores[32], scores[33], scores[34], scores[35], scores[36], scores[37], scores[38], scores[39], scores[40], scores[41], scores[42], scores[43], scores[44], scores[45], scores[46], scores[47], scores[48], scores[49], scores[50], scores[51], scores[52], scores[53], scores[54], scores[55], scores[56], scores[57], scores[58], scores[59], scores[60], scores[61], scores[62], scores[63], q_descriptor[0] + T.uint64(514), k_descriptor[0] + T.uint64(1026), T.uint32(1), 1, 1, 0, 0, "mma_async", "sync", "aligned", "m64n128k16", "f32", "f16", "f16", "p66")
                    T.ptx.wgmma(scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], scores[32], scores[33], scores[34], scores[35], scores[36], scores[37], scores[38], scores[39], scores[40], scores[41], scores[42], scores[43], scores[44], scores[45], scores[46], scores[47], scores[48], scores[49], scores[50], scores[51], scores[52], scores[53], scores[54], scores[55], scores[56], scores[57], scores[58], scores[59], scores[60], scores[61], scores[62], scores[63], q_descriptor[0] + T.uint64(516), k_descriptor[0] + T.uint64(1028), T.uint32(1), 1, 1, 0, 0, "mma_async", "sync", "aligned", "m64n128k16", "f32", "f16", "f16", "p66")
                    T.ptx.wgmma(scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], scores[32], scores[33], scores[34], scores[35], scores[36], scores[37], scores[38], scores[39], scores[40], scores[41], scores[42], scores[43], scores[44], scores[45], scores[46], scores[47], scores[48], scores[49], scores[50], scores[51], scores[52], scores[53], scores[54], scores[55], scores[56], scores[57], scores[58], scores[59], scores[60], scores[61], scores[62], scores[63], q_descriptor[0] + T.uint64(518), k_descriptor[0] + T.uint64(1030), T.uint32(1), 1, 1, 0, 0, "mma_async", "sync", "aligned", "m64n128k16", "f32", "f16", "f16", "p66")
                    T.ptx.wgmma("commit_group", "sync", "aligned", "")
                T.cuda.func_call("attngen_wgmma_wait0_64", scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], scores[32], scores[33], scores[34], scores[35], scores[36], scores[37], scores[38], scores[39], scores[40], scores[41], scores[42], scores[43], scores[44], scores[45], scores[46], scores[47], scores[48], scores[49], scores[50], scores[51], scores[52], scores[53], scores[54], scores[55], scores[56], scores[57], scores[58], scores[59], scores[60], scores[61], scores[62], scores[63], source_code="__forceinline__ __device__ void attngen_wgmma_wait0_64(float& r0, float& r1, float& r2, float& r3, float& r4, float& r5, float& r6, float& r7, float& r8, float& r9, float& r10, float& r11, float& r12, float& r13, float& r14, float& r15, float& r16, float& r17, float& r18, float& r19, float& r20, float& r21, float& r22, float& r23, float& r24, float& r25, float& r26, float& r27, float& r28, float& r29, float& r30, float& r31, float& r32, float& r33, float& r34, float& r35, float& r36, float& r37, float& r38, float& r39, float& r40, float& r41, float& r42, float& r43, float& r44, float& r45, float& r46, float& r47, float& r48, float& r49, float& r50, float& r51, float& r52, float& r53, float& r54, float& r55, float& r56, float& r57, float& r58, float& r59, float& r60, float& r61, float& r62, float& r63) { asm volatile(\"wgmma.wait_group.sync.aligned 0;\" : \"+f\"(r0), \"+f\"(r1), \"+f\"(r2), \"+f\"(r3), \"+f\"(r4), \"+f\"(r5), \"+f\"(r6), \"+f\"(r7), \"+f\"(r8), \"+f\"(r9), \"+f\"(r10), \"+f\"(r11), \"+f\"(r12), \"+f\"(r13), \"+f\"(r14), \"+f\"(r15), \"+f\"(r16), \"+f\"(r17), \"+f\"(r18), \"+f\"(r19), \"+f\"(r20), \"+f\"(r21), \"+f\"(r22), \"+f\"(r23), \"+f\"(r24), \"+f\"(r25), \"+f\"(r26), \"+f\"(r27), \"+f\"(r28), \"+f\"(r29), \"+f\"(r30), \"+f\"(r31), \"+f\"(r32), \"+f\"(r33), \"+f\"(r34), \"+f\"(r35), \"+f\"(r36), \"+f\"(r37), \"+f\"(r38), \"+f\"(r39), \"+f\"(r40), \"+f\"(r41), \"+f\"(r42), \"+f\"(r43), \"+f\"(r44), \"+f\"(r45), \"+f\"(r46), \"+f\"(r47), \"+f\"(r48), \"+f\"(r49), \"+f\"(r50), \"+f\"(r51), \"+f\"(r52), \"+f\"(r53), \"+f\"(r54), \"+f\"(r55), \"+f\"(r56), \"+f\"(r57), \"+f\"(r58), \"+f\"(r59), \"+f\"(r60), \"+f\"(r61), \"+f\"(r62), \"+f\"(r63) :: \"memory\"); }\n")
                entry[0] = entries[k_stage[0]]
                T.cuda.warp_sync()
                if lane[0] == 0:
                    T.ptx.mbarrier(shared_base[0] + T.uint32(163888) + T.Cast("uint32", k_stage[0]) * T.uint32(8), "arrive", "", "", "shared", "b64", "")
                wraps = T.alloc_local((1,), "bool", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                wraps[0] = k_stage[0] == 1
                k_phase[0] = T.Select(wraps[0], 1 - k_phase[0], k_phase[0])
                k_stage[0] = T.Select(wraps[0], 0, k_stage[0] + 1)
                k_descriptor[0] = T.Select(wraps[0], k_first[0], k_descriptor[0] + T.uint64(2048))
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
                k_first_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                k_first_1[0] = (entry[0] >> 2) * 128
                with T.attr({"attngen.block": "s_mod"}):
                    if entry[0] & 1 != 0:
                        first_key = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        first_key[0] = k_first_1[0] + first_column[0]
                        q_pos = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        q_pos[0] = first_row[0]
                        i = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        i[0] = 0 - seq_q_size
                        i_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        i_1[0] = q_pos[0] + seq_kv_size
                        i_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        i_2[0] = i_1[0] + i[0]
                        i_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        i_3[0] = i_2[0] + 1
                        end = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        end[0] = T.min(seq_kv_size, i_3[0]) - first_key[0]
                        q_pos_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        q_pos_1[0] = first_row[0] + 8
                        i_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        i_4[0] = 0 - seq_q_size
                        i_5 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        i_5[0] = q_pos_1[0] + seq_kv_size
                        i_6 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        i_6[0] = i_5[0] + i_4[0]
                        i_7 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        i_7[0] = i_6[0] + 1
                        end_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        end_1[0] = T.min(seq_kv_size, i_7[0]) - first_key[0]
                        for j in T.unroll(16):
                            if T.bool(True):
                                scores[4 * j] = T.Select(j * 8 < end[0], scores[4 * j], T.float32("-inf"))
                                scores[4 * j + 1] = T.Select(j * 8 + 1 < end[0], scores[4 * j + 1], T.float32("-inf"))
                                scores[4 * j + 2] = T.Select(j * 8 < end_1[0], scores[4 * j + 2], T.float32("-inf"))
                                scores[4 * j + 3] = T.Select(j * 8 + 1 < end_1[0], scores[4 * j + 3], T.float32("-inf"))
                with T.attr({"attngen.block": "softmax"}):
                    best = T.alloc_local((2,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
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
                    partial_sum = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    partial_sum[0] = T.float32(0.0)
                    partial_sum[1] = T.float32(0.0)
                    partial_sum[2] = T.float32(0.0)
                    partial_sum[3] = T.float32(0.0)
                    for j in T.unroll(16):
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
                    row_sum[0] = partial_sum[0] + partial_sum[1]
                    row_sum[1] = partial_sum[2] + partial_sum[3]
                for i in T.unroll(32):
                    T.cuda.func_call("attngen_pack_half", weights[i], scores[2 * i], scores[2 * i + 1], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                while entry[0] & 2 == 0:
                    T.cuda.mbarrier_wait(shared_base[0] + T.uint32(163872) + T.Cast("uint32", k_stage[0]) * T.uint32(8), k_phase[0])
                    T.ptx.bar(T.Cast("uint32", warpgroup[0]), T.uint32(256), "", "sync", "")
                    T.ptx.wgmma("fence", "sync", "aligned", "")
                    with T.attr({"attngen.block": "s_gemm"}):
                        T.ptx.wgmma(scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], scores[32], scores[33], scores[34], scores[35], scores[36], scores[37], scores[38], scores[39], scores[40], scores[41], scores[42], scores[43], scores[44], scores[45], scores[46], scores[47], scores[48], scores[49], scores[50], scores[51], scores[52], scores[53], scores[54], scores[55], scores[56], scores[57], scores[58], scores[59], scores[60], scores[61], scores[62], scores[63], q_descriptor[0], k_descriptor[0], T.uint32(0), 1, 1, 0, 0, "mma_async", "sync", "aligned", "m64n128k16", "f32", "f16", "f16", "p66")
                        T.ptx.wgmma(scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], scores[32], scores[33], scores[34], scores[35], scores[36], scores[37], scores[38], scores[39], scores[40], scores[41], scores[42], scores[43], scores[44], scores[45], scores[46], scores[47], scores[48], scores[49], scores[50], scores[51], scores[52], scores[53], scores[54], scores[55], scores[56], scores[57], scores[58], scores[59], scores[60], scores[61], scores[62], scores[63], q_descriptor[0] + T.uint64(2), k_descriptor[0] + T.uint64(2), T.uint32(1), 1, 1, 0, 0, "mma_async", "sync", "aligned", "m64n128k16", "f32", "f16", "f16", "p66")
                        T.ptx.wgmma(scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], scores[32], scores[33], scores[34], scores[35], scores[36], scores[37], scores[38], scores[39], scores[40], scores[41], scores[42], scores[43], scores[44], scores[45], scores[46], scores[47], scores[48], scores[49], scores[50], scores[51], scores[52], scores[53], scores[54], scores[55], scores[56], scores[57], scores[58], scores[59], scores[60], scores[61], scores[62], scores[63], q_descriptor[0] + T.uint64(4), k_descriptor[0] + T.uint64(4), T.uint32(1), 1, 1, 0, 0, "mma_async", "sync", "aligned", "m64n128k16", "f32", "f16", "f16", "p66")
                        T.ptx.wgmma(scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], scores[32], scores[33], scores[34], scores[35], scores[36], scores[37], scores[38], scores[39], scores[40], scores[41], scores[42], scores[43], scores[44], scores[45], scores[46], scores[47], scores[48], scores[49], scores[50], scores[51], scores[52], scores[53], scores[54], scores[55], scores[56], scores[57], scores[58], scores[59], scores[60], scores[61], scores[62], scores[63], q_descriptor[0] + T.uint64(6), k_descriptor[0] + T.uint64(6), T.uint32(1), 1, 1, 0, 0, "mma_async", "sync", "aligned", "m64n128k16", "f32", "f16", "f16", "p66")
                        T.ptx.wgmma(scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], scores[32], scores[33], scores[34], scores[35], scores[36], scores[37], scores[38], scores[39], scores[40], scores[41], scores[42], scores[43], scores[44], scores[45], scores[46], scores[47], scores[48], scores[49], scores[50], scores[51], scores[52], scores[53], scores[54], scores[55], scores[56], scores[57], scores[58], scores[59], scores[60], scores[61], scores[62], scores[63], q_descriptor[0] + T.uint64(512), k_descriptor[0] + T.uint64(1024), T.uint32(1), 1, 1, 0, 0, "mma_async", "sync", "aligned", "m64n128k16", "f32", "f16", "f16", "p66")
                        T.ptx.wgmma(scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], scores[32], scores[33], scores[34], scores[35], scores[36], scores[37], scores[38], scores[39], scores[40], scores[41], scores[42], scores[43], scores[44], scores[45], scores[46], scores[47], scores[48], scores[49], scores[50], scores[51], scores[52], scores[53], scores[54], scores[55], scores[56], scores[57], scores[58], scores[59], scores[60], scores[61], scores[62], scores[63], q_descriptor[0] + T.uint64(514), k_descriptor[0] + T.uint64(1026), T.uint32(1), 1, 1, 0, 0, "mma_async", "sync", "aligned", "m64n128k16", "f32", "f16", "f16", "p66")
                        T.ptx.wgmma(scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], scores[32], scores[33], scores[34], scores[35], scores[36], scores[37], scores[38], scores[39], scores[40], scores[41], scores[42], scores[43], scores[44], scores[45], scores[46], scores[47], scores[48], scores[49], scores[50], scores[51], scores[52], scores[53], scores[54], scores[55], scores[56], scores[57], scores[58], scores[59], scores[60], scores[61], scores[62], scores[63], q_descriptor[0] + T.uint64(516), k_descriptor[0] + T.uint64(1028), T.uint32(1), 1, 1, 0, 0, "mma_async", "sync", "aligned", "m64n128k16", "f32", "f16", "f16", "p66")
                        T.ptx.wgmma(scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], scores[32], scores[33], scores[34], scores[35], scores[36], scores[37], scores[38], scores[39], scores[40], scores[41], scores[42], scores[43], scores[44], scores[45], scores[46], scores[47], scores[48], scores[49], scores[50], scores[51], scores[52], scores[53], scores[54], scores[55], scores[56], scores[57], scores[58], scores[59], scores[60], scores[61], scores[62], scores[63], q_descriptor[0] + T.uint64(518), k_descriptor[0] + T.uint64(1030), T.uint32(1), 1, 1, 0, 0, "mma_async", "sync", "aligned", "m64n128k16", "f32", "f16", "f16", "p66")
                        T.ptx.wgmma("commit_group", "sync", "aligned", "")
                    T.cuda.mbarrier_wait(shared_base[0] + T.uint32(163904) + T.Cast("uint32", v_stage[0]) * T.uint32(8), v_phase[0])
                    T.ptx.wgmma("fence", "sync", "aligned", "")
                    with T.attr({"attngen.block": "o_gemm"}):
                        T.ptx.wgmma(out_acc[0], out_acc[1], out_acc[2], out_acc[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], out_acc[8], out_acc[9], out_acc[10], out_acc[11], out_acc[12], out_acc[13], out_acc[14], out_acc[15], out_acc[16], out_acc[17], out_acc[18], out_acc[19], out_acc[20], out_acc[21], out_acc[22], out_acc[23], out_acc[24], out_acc[25], out_acc[26], out_acc[27], out_acc[28], out_acc[29], out_acc[30], out_acc[31], out_acc[32], out_acc[33], out_acc[34], out_acc[35], out_acc[36], out_acc[37], out_acc[38], out_acc[39], out_acc[40], out_acc[41], out_acc[42], out_acc[43], out_acc[44], out_acc[45], out_acc[46], out_acc[47], out_acc[48], out_acc[49], out_acc[50], out_acc[51], out_acc[52], out_acc[53], out_acc[54], out_acc[55], out_acc[56], out_acc[57], out_acc[58], out_acc[59], out_acc[60], out_acc[61], out_acc[62], out_acc[63], weights[0], weights[1], weights[2], weights[3], v_descriptor[0], T.uint32(1), 1, 1, 1, "mma_async", "sync", "aligned", "m64n128k16", "f32", "f16", "f16", "p69")
                        T.ptx.wgmma(out_acc[0], out_acc[1], out_acc[2], out_acc[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], out_acc[8], out_acc[9], out_acc[10], out_acc[11], out_acc[12], out_acc[13], out_acc[14], out_acc[15], out_acc[16], out_acc[17], out_acc[18], out_acc[19], out_acc[20], out_acc[21], out_acc[22], out_acc[23], out_acc[24], out_acc[25], out_acc[26], out_acc[27], out_acc[28], out_acc[29], out_acc[30], out_acc[31], out_acc[32], out_acc[33], out_acc[34], out_acc[35], out_acc[36], out_acc[37], out_acc[38], out_acc[39], out_acc[40], out_acc[41], out_acc[42], out_acc[43], out_acc[44], out_acc[45], out_acc[46], out_acc[47], out_acc[48], out_acc[49], out_acc[50], out_acc[51], out_acc[52], out_acc[53], out_acc[54], out_acc[55], out_acc[56], out_acc[57], out_acc[58], out_acc[59], out_acc[60], out_acc[61], out_acc[62], out_acc[63], weights[4], weights[5], weights[6], weights[7], v_descriptor[0] + T.uint64(128), T.uint32(1), 1, 1, 1, "mma_async", "sync", "aligned", "m64n128k16", "f32", "f16", "f16", "p69")
                        T.ptx.wgmma(out_acc[0], out_acc[1], out_acc[2], out_acc[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], out_acc[8], out_acc[9], out_acc[10], out_acc[11], out_acc[12], out_acc[13], out_acc[14], out_acc[15], out_acc[16], out_acc[17], out_acc[18], out_acc[19], out_acc[20], out_acc[21], out_acc[22], out_acc[23], out_acc[24], out_acc[25], out_acc[26], out_acc[27], out_acc[28], out_acc[29], out_acc[30], out_acc[31], out_acc[32], out_acc[33], out_acc[34], out_acc[35], out_acc[36], out_acc[37], out_acc[38], out_acc[39], out_acc[40], out_acc[41], out_acc[42], out_acc[43], out_acc[44], out_acc[45], out_acc[46], out_acc[47], out_acc[48], out_acc[49], out_acc[50], out_acc[51], out_acc[52], out_acc[53], out_acc[54], out_acc[55], out_acc[56], out_acc[57], out_acc[58], out_acc[59], out_acc[60], out_acc[61], out_acc[62], out_acc[63], weights[8], weights[9], weights[10], weights[11], v_descriptor[0] + T.uint64(256), T.uint32(1), 1, 1, 1, "mma_async", "sync", "aligned", "m64n128k16", "f32", "f16", "f16", "p69")
                        T.ptx.wgmma(out_acc[0], out_acc[1], out_acc[2], out_acc[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], out_acc[8], out_acc[9], out_acc[10], out_acc[11], out_acc[12], out_acc[13], out_acc[14], out_acc[15], out_acc[16], out_acc[17], out_acc[18], out_acc[19], out_acc[20], out_acc[21], out_acc[22], out_acc[23], out_acc[24], out_acc[25], out_acc[26], out_acc[27], out_acc[28], out_acc[29], out_acc[30], out_acc[31], out_acc[32], out_acc[33], out_acc[34], out_acc[35], out_acc[36], out_acc[37], out_acc[38], out_acc[39], out_acc[40], out_acc[41], out_acc[42], out_acc[43], out_acc[44], out_acc[45], out_acc[46], out_acc[47], out_acc[48], out_acc[49], out_acc[50], out_acc[51], out_acc[52], out_acc[53], out_acc[54], out_acc[55], out_acc[56], out_acc[57], out_acc[58], out_acc[59], out_acc[60], out_acc[61], out_acc[62], out_acc[63], weights[12], weights[13], weights[14], weights[15], v_descriptor[0] + T.uint64(384), T.uint32(1), 1, 1, 1, "mma_async", "sync", "aligned", "m64n128k16", "f32", "f16", "f16", "p69")
                        T.ptx.wgmma(out_acc[0], out_acc[1], out_acc[2], out_acc[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], out_acc[8], out_acc[9], out_acc[10], out_acc[11], out_acc[12], out_acc[13], out_acc[14], out_acc[15], out_acc[16], out_acc[17], out_acc[18], out_acc[19], out_acc[20], out_acc[21], out_acc[22], out_acc[23], out_acc[24], out_acc[25], out_acc[26], out_acc[27], out_acc[28], out_acc[29], out_acc[30], out_acc[31], out_acc[32], out_acc[33], out_acc[34], out_acc[35], out_acc[36], out_acc[37], out_acc[38], out_acc[39], out_acc[40], out_acc[41], out_acc[42], out_acc[43], out_acc[44], out_acc[45], out_acc[46], out_acc[47], out_acc[48], out_acc[49], out_acc[50], out_acc[51], out_acc[52], out_acc[53], out_acc[54], out_acc[55], out_acc[56], out_acc[57], out_acc[58], out_acc[59], out_acc[60], out_acc[61], out_acc[62], out_acc[63], weights[16], weights[17], weights[18], weights[19], v_descriptor[0] + T.uint64(512), T.uint32(1), 1, 1, 1, "mma_async", "sync", "aligned", "m64n128k16", "f32", "f16", "f16", "p69")
                        T.ptx.wgmma(out_acc[0], out_acc[1], out_acc[2], out_acc[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], out_acc[8], out_acc[9], out_acc[10], out_acc[11], out_acc[12], out_acc[13], out_acc[14], out_acc[15], out_acc[16], out_acc[17], out_acc[18], out_acc[19], out_acc[20], out_acc[21], out_acc[22], out_acc[23], out_acc[24], out_acc[25], out_acc[26], out_acc[27], out_acc[28], out_acc[29], out_acc[30], out_acc[31], out_acc[32], out_acc[33], out_acc[34], out_acc[35], out_acc[36], out_acc[37], out_acc[38], out_acc[39], out_acc[40], out_acc[41], out_acc[42], out_acc[43], out_acc[44], out_acc[45], out_acc[46], out_acc[47], out_acc[48], out_acc[49], out_acc[50], out_acc[51], out_acc[52], out_acc[53], out_acc[54], out_acc[55], out_acc[56], out_acc[57], out_acc[58], out_acc[59], out_acc[60], out_acc[61], out_acc[62], out_acc[63], weights[20], weights[21], weights[22], weights[23], v_descriptor[0] + T.uint64(640), T.uint32(1), 1, 1, 1, "mma_async", "sync", "aligned", "m64n128k16", "f32", "f16", "f16", "p69")
                        T.ptx.wgmma(out_acc[0], out_acc[1], out_acc[2], out_acc[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], out_acc[8], out_acc[9], out_acc[10], out_acc[11], out_acc[12], out_acc[13], out_acc[14], out_acc[15], out_acc[16], out_acc[17], out_acc[18], out_acc[19], out_acc[20], out_acc[21], out_acc[22], out_acc[23], out_acc[24], out_acc[25], out_acc[26], out_acc[27], out_acc[28], out_acc[29], out_acc[30], out_acc[31], out_acc[32], out_acc[33], out_acc[34], out_acc[35], out_acc[36], out_acc[37], out_acc[38], out_acc[39], out_acc[40], out_acc[41], out_acc[42], out_acc[43], out_acc[44], out_acc[45], out_acc[46], out_acc[47], out_acc[48], out_acc[49], out_acc[50], out_acc[51], out_acc[52], out_acc[53], out_acc[54], out_acc[55], out_acc[56], out_acc[57], out_acc[58], out_acc[59], out_acc[60], out_acc[61], out_acc[62], out_acc[63], weights[24], weights[25], weights[26], weights[27], v_descriptor[0] + T.uint64(768), T.uint32(1), 1, 1, 1, "mma_async", "sync", "aligned", "m64n128k16", "f32", "f16", "f16", "p69")
                        T.ptx.wgmma(out_acc[0], out_acc[1], out_acc[2], out_acc[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], out_acc[8], out_acc[9], out_acc[10], out_acc[11], out_acc[12], out_acc[13], out_acc[14], out_acc[15], out_acc[16], out_acc[17], out_acc[18], out_acc[19], out_acc[20], out_acc[21], out_acc[22], out_acc[23], out_acc[24], out_acc[25], out_acc[26], out_acc[27], out_acc[28], out_acc[29], out_acc[30], out_acc[31], out_acc[32], out_acc[33], out_acc[34], out_acc[35], out_acc[36], out_acc[37], out_acc[38], out_acc[39], out_acc[40], out_acc[41], out_acc[42], out_acc[43], out_acc[44], out_acc[45], out_acc[46], out_acc[47], out_acc[48], out_acc[49], out_acc[50], out_acc[51], out_acc[52], out_acc[53], out_acc[54], out_acc[55], out_acc[56], out_acc[57], out_acc[58], out_acc[59], out_acc[60], out_acc[61], out_acc[62], out_acc[63], weights[28], weights[29], weights[30], weights[31], v_descriptor[0] + T.uint64(896), T.uint32(1), 1, 1, 1, "mma_async", "sync", "aligned", "m64n128k16", "f32", "f16", "f16", "p69")
                        T.ptx.wgmma("commit_group", "sync", "aligned", "")
                    T.ptx.bar(T.Cast("uint32", T.truncmod(warpgroup[0], 2) + 1), T.uint32(256), "", "arrive", "")
                    entry[0] = entries[k_stage[0]]
                    T.cuda.warp_sync()
                    T.cuda.func_call("attngen_wgmma_wait1_64", scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], scores[32], scores[33], scores[34], scores[35], scores[36], scores[37], scores[38], scores[39], scores[40], scores[41], scores[42], scores[43], scores[44], scores[45], scores[46], scores[47], scores[48], scores[49], scores[50], scores[51], scores[52], scores[53], scores[54], scores[55], scores[56], scores[57], scores[58], scores[59], scores[60], scores[61], scores[62], scores[63], source_code="__forceinline__ __device__ void attngen_wgmma_wait1_64(float& r0, float& r1, float& r2, float& r3, float& r4, float& r5, float& r6, float& r7, float& r8, float& r9, float& r10, float& r11, float& r12, float& r13, float& r14, float& r15, float& r16, float& r17, float& r18, float& r19, float& r20, float& r21, float& r22, float& r23, float& r24, float& r25, float& r26, float& r27, float& r28, float& r29, float& r30, float& r31, float& r32, float& r33, float& r34, float& r35, float& r36, float& r37, float& r38, float& r39, float& r40, float& r41, float& r42, float& r43, float& r44, float& r45, float& r46, float& r47, float& r48, float& r49, float& r50, float& r51, float& r52, float& r53, float& r54, float& r55, float& r56, float& r57, float& r58, float& r59, float& r60, float& r61, float& r62, float& r63) { asm volatile(\"wgmma.wait_group.sync.aligned 1;\" : \"+f\"(r0), \"+f\"(r1), \"+f\"(r2), \"+f\"(r3), \"+f\"(r4), \"+f\"(r5), \"+f\"(r6), \"+f\"(r7), \"+f\"(r8), \"+f\"(r9), \"+f\"(r10), \"+f\"(r11), \"+f\"(r12), \"+f\"(r13), \"+f\"(r14), \"+f\"(r15), \"+f\"(r16), \"+f\"(r17), \"+f\"(r18), \"+f\"(r19), \"+f\"(r20), \"+f\"(r21), \"+f\"(r22), \"+f\"(r23), \"+f\"(r24), \"+f\"(r25), \"+f\"(r26), \"+f\"(r27), \"+f\"(r28), \"+f\"(r29), \"+f\"(r30), \"+f\"(r31), \"+f\"(r32), \"+f\"(r33), \"+f\"(r34), \"+f\"(r35), \"+f\"(r36), \"+f\"(r37), \"+f\"(r38), \"+f\"(r39), \"+f\"(r40), \"+f\"(r41), \"+f\"(r42), \"+f\"(r43), \"+f\"(r44), \"+f\"(r45), \"+f\"(r46), \"+f\"(r47), \"+f\"(r48), \"+f\"(r49), \"+f\"(r50), \"+f\"(r51), \"+f\"(r52), \"+f\"(r53), \"+f\"(r54), \"+f\"(r55), \"+f\"(r56), \"+f\"(r57), \"+f\"(r58), \"+f\"(r59), \"+f\"(r60), \"+f\"(r61), \"+f\"(r62), \"+f\"(r63) :: \"memory\"); }\n")
                    if lane[0] == 0:
                        T.ptx.mbarrier(shared_base[0] + T.uint32(163888) + T.Cast("uint32", k_stage[0]) * T.uint32(8), "arrive", "", "", "shared", "b64", "")
                    wraps = T.alloc_local((1,), "bool", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    wraps[0] = k_stage[0] == 1
                    k_phase[0] = T.Select(wraps[0], 1 - k_phase[0], k_phase[0])
                    k_stage[0] = T.Select(wraps[0], 0, k_stage[0] + 1)
                    k_descriptor[0] = T.Select(wraps[0], k_first[0], k_descriptor[0] + T.uint64(2048))
                    if lane[0] == 0 and entry[0] & 2 != 0:
                        T.ptx.mbarrier(shared_base[0] + T.uint32(163856) + T.Cast("uint32", consumer[0]) * T.uint32(8), "arrive", "", "", "shared", "b64", "")
                    k_first_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    k_first_2[0] = (entry[0] >> 2) * 128
                    partial = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    partial[0] = entry[0] & 1
                    if partial[0] == 0:
                        with T.attr({"attngen.block": "s_mod"}):
                            T.evaluate(0)
                        with T.attr({"attngen.block": "softmax"}):
                            maxima_moved[0] = 0
                            highest = T.alloc_local((2,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            highest_bits = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            highest_bits[0] = -2147483648
                            for j in T.unroll(16):
                                highest_bits[0] = T.max(T.max(highest_bits[0], T.reinterpret("int32", scores[4 * j])), T.reinterpret("int32", scores[4 * j + 1]))
                            highest[0] = T.reinterpret("float32", highest_bits[0])
                            highest_bits_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            highest_bits_1[0] = -2147483648
                            for j in T.unroll(16):
                                highest_bits_1[0] = T.max(T.max(highest_bits_1[0], T.reinterpret("int32", scores[4 * j + 2])), T.reinterpret("int32", scores[4 * j + 2 + 1]))
                            highest[1] = T.reinterpret("float32", highest_bits_1[0])
                            shrink[0] = T.float32(1.0)
                            shrink[1] = T.float32(1.0)
                            if T.cuda.func_call("attngen_any_lane", T.Cast("int32", T.Or(T.bool(False), (highest[0] - row_max[0]) * factor[0] > T.float32(8.0) or row_max[0] * factor[0] < T.float32(-8.0)) or ((highest[1] - row_max[1]) * factor[0] > T.float32(8.0) or row_max[1] * factor[0] < T.float32(-8.0))), source_code="__forceinline__ __device__ int attngen_any_lane(int x) { return __any_sync(0xffffffffu, x); }\n", return_type="int32") != 0:
                                best = T.alloc_local((2,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
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
                                best[0] = T.Select((best[0] - row_max[0]) * factor[0] > T.float32(8.0) or row_max[0] * factor[0] < T.float32(-8.0), best[0], row_max[0])
                                best[1] = T.Select((best[1] - row_max[1]) * factor[0] > T.float32(8.0) or row_max[1] * factor[0] < T.float32(-8.0), best[1], row_max[1])
                                shrink[0] = T.cuda.func_call("attngen_ex2", T.float32(0.0) - (best[0] - row_max[0]) * factor[0], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                                row_sum[0] = row_sum[0] * shrink[0]
                                row_max[0] = best[0]
                                shrink[1] = T.cuda.func_call("attngen_ex2", T.float32(0.0) - (best[1] - row_max[1]) * factor[0], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                                row_sum[1] = row_sum[1] * shrink[1]
                                row_max[1] = best[1]
                                maxima_moved[0] = 1
                                offset[0] = T.Select(row_max[0] <= T.float32(-1000000000000000019884624838656.0), T.float32(0.0), row_max[0] * factor[0])
                                offset[1] = T.Select(row_max[1] <= T.float32(-1000000000000000019884624838656.0), T.float32(0.0), row_max[1] * factor[0])
                            partial_sum = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
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
                            T.cuda.func_call("attngen_hold", shared_base[0] + T.uint32(163840), scores[13] + scores[15], zero[0], source_code="__forceinline__ __device__ void attngen_hold(unsigned barrier, float value, int zero) { asm volatile(\"{.reg .pred p; mbarrier.test_wait.parity.shared::cta.b64 p, [%0], 0;}\" :: \"r\"(barrier + (__float_as_uint(value) & zero)) : \"memory\"); }\n")
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
                            row_sum[0] = row_sum[0] + (partial_sum[0] + partial_sum[1])
                            row_sum[1] = row_sum[1] + (partial_sum[2] + partial_sum[3])
                        T.cuda.func_call("attngen_wgmma_wait0_64", out_acc[0], out_acc[1], out_acc[2], out_acc[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], out_acc[8], out_acc[9], out_acc[10], out_acc[11], out_acc[12], out_acc[13], out_acc[14], out_acc[15], out_acc[16], out_acc[17], out_acc[18], out_acc[19], out_acc[20], out_acc[21], out_acc[22], out_acc[23], out_acc[24], out_acc[25], out_acc[26], out_acc[27], out_acc[28], out_acc[29], out_acc[30], out_acc[31], out_acc[32], out_acc[33], out_acc[34], out_acc[35], out_acc[36], out_acc[37], out_acc[38], out_acc[39], out_acc[40], out_acc[41], out_acc[42], out_acc[43], out_acc[44], out_acc[45], out_acc[46], out_acc[47], out_acc[48], out_acc[49], out_acc[50], out_acc[51], out_acc[52], out_acc[53], out_acc[54], out_acc[55], out_acc[56], out_acc[57], out_acc[58], out_acc[59], out_acc[60], out_acc[61], out_acc[62], out_acc[63], source_code="__forceinline__ __device__ void attngen_wgmma_wait0_64(float& r0, float& r1, float& r2, float& r3, float& r4, float& r5, float& r6, float& r7, float& r8, float& r9, float& r10, float& r11, float& r12, float& r13, float& r14, float& r15, float& r16, float& r17, float& r18, float& r19, float& r20, float& r21, float& r22, float& r23, float& r24, float& r25, float& r26, float& r27, float& r28, float& r29, float& r30, float& r31, float& r32, float& r33, float& r34, float& r35, float& r36, float& r37, float& r38, float& r39, float& r40, float& r41, float& r42, float& r43, float& r44, float& r45, float& r46, float& r47, float& r48, float& r49, float& r50, float& r51, float& r52, float& r53, float& r54, float& r55, float& r56, float& r57, float& r58, float& r59, float& r60, float& r61, float& r62, float& r63) { asm volatile(\"wgmma.wait_group.sync.aligned 0;\" : \"+f\"(r0), \"+f\"(r1), \"+f\"(r2), \"+f\"(r3), \"+f\"(r4), \"+f\"(r5), \"+f\"(r6), \"+f\"(r7), \"+f\"(r8), \"+f\"(r9), \"+f\"(r10), \"+f\"(r11), \"+f\"(r12), \"+f\"(r13), \"+f\"(r14), \"+f\"(r15), \"+f\"(r16), \"+f\"(r17), \"+f\"(r18), \"+f\"(r19), \"+f\"(r20), \"+f\"(r21), \"+f\"(r22), \"+f\"(r23), \"+f\"(r24), \"+f\"(r25), \"+f\"(r26), \"+f\"(r27), \"+f\"(r28), \"+f\"(r29), \"+f\"(r30), \"+f\"(r31), \"+f\"(r32), \"+f\"(r33), \"+f\"(r34), \"+f\"(r35), \"+f\"(r36), \"+f\"(r37), \"+f\"(r38), \"+f\"(r39), \"+f\"(r40), \"+f\"(r41), \"+f\"(r42), \"+f\"(r43), \"+f\"(r44), \"+f\"(r45), \"+f\"(r46), \"+f\"(r47), \"+f\"(r48), \"+f\"(r49), \"+f\"(r50), \"+f\"(r51), \"+f\"(r52), \"+f\"(r53), \"+f\"(r54), \"+f\"(r55), \"+f\"(r56), \"+f\"(r57), \"+f\"(r58), \"+f\"(r59), \"+f\"(r60), \"+f\"(r61), \"+f\"(r62), \"+f\"(r63) :: \"memory\"); }\n")
                        if lane[0] == 0:
                            T.ptx.mbarrier(shared_base[0] + T.uint32(163920) + T.Cast("uint32", v_stage[0]) * T.uint32(8), "arrive", "", "", "shared", "b64", "")
                        for i in T.unroll(32):
                            T.cuda.func_call("attngen_pack_half", weights[i], scores[2 * i], scores[2 * i + 1], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                        if maxima_moved[0] != 0:
                            for j in T.unroll(16):
                                out_acc[4 * j] = out_acc[4 * j] * shrink[0]
                                out_acc[4 * j + 1] = out_acc[4 * j + 1] * shrink[0]
                                out_acc[4 * j + 2] = out_acc[4 * j + 2] * shrink[1]
                                out_acc[4 * j + 3] = out_acc[4 * j + 3] * shrink[1]
                    else:
                        with T.attr({"attngen.block": "s_mod"}):
                            first_key = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            first_key[0] = k_first_2[0] + first_column[0]
                            q_pos = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            q_pos[0] = first_row[0]
                            i = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            i[0] = 0 - seq_q_size
                            i_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            i_1[0] = q_pos[0] + seq_kv_size
                            i_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            i_2[0] = i_1[0] + i[0]
                            i_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            i_3[0] = i_2[0] + 1
                            end = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            end[0] = T.min(seq_kv_size, i_3[0]) - first_key[0]
                            q_pos_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            q_pos_1[0] = first_row[0] + 8
                            i_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            i_4[0] = 0 - seq_q_size
                            i_5 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            i_5[0] = q_pos_1[0] + seq_kv_size
                            i_6 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            i_6[0] = i_5[0] + i_4[0]
                            i_7 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            i_7[0] = i_6[0] + 1
                            end_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            end_1[0] = T.min(seq_kv_size, i_7[0]) - first_key[0]
                            for j in T.unroll(16):
                                if T.bool(True):
                                    scores[4 * j] = T.Select(j * 8 < end[0], scores[4 * j], T.float32("-inf"))
                                    scores[4 * j + 1] = T.Select(j * 8 + 1 < end[0], scores[4 * j + 1], T.float32("-inf"))
                                    scores[4 * j + 2] = T.Select(j * 8 < end_1[0], scores[4 * j + 2], T.float32("-inf"))
                                    scores[4 * j + 3] = T.Select(j * 8 + 1 < end_1[0], scores[4 * j + 3], T.float32("-inf"))
                        with T.attr({"attngen.block": "softmax"}):
                            maxima_moved[0] = 0
                            highest = T.alloc_local((2,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            highest_bits = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            highest_bits[0] = -2147483648
                            for j in T.unroll(16):
                                highest_bits[0] = T.max(T.max(highest_bits[0], T.reinterpret("int32", scores[4 * j])), T.reinterpret("int32", scores[4 * j + 1]))
                            highest[0] = T.reinterpret("float32", highest_bits[0])
                            highest_bits_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            highest_bits_1[0] = -2147483648
                            for j in T.unroll(16):
                                highest_bits_1[0] = T.max(T.max(highest_bits_1[0], T.reinterpret("int32", scores[4 * j + 2])), T.reinterpret("int32", scores[4 * j + 2 + 1]))
                            highest[1] = T.reinterpret("float32", highest_bits_1[0])
                            shrink[0] = T.float32(1.0)
                            shrink[1] = T.float32(1.0)
                            if T.cuda.func_call("attngen_any_lane", T.Cast("int32", T.Or(T.bool(False), (highest[0] - row_max[0]) * factor[0] > T.float32(8.0) or row_max[0] * factor[0] < T.float32(-8.0)) or ((highest[1] - row_max[1]) * factor[0] > T.float32(8.0) or row_max[1] * factor[0] < T.float32(-8.0))), source_code="__forceinline__ __device__ int attngen_any_lane(int x) { return __any_sync(0xffffffffu, x); }\n", return_type="int32") != 0:
                                best = T.alloc_local((2,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
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
                                best[0] = T.Select((best[0] - row_max[0]) * factor[0] > T.float32(8.0) or row_max[0] * factor[0] < T.float32(-8.0), best[0], row_max[0])
                                best[1] = T.Select((best[1] - row_max[1]) * factor[0] > T.float32(8.0) or row_max[1] * factor[0] < T.float32(-8.0), best[1], row_max[1])
                                shrink[0] = T.cuda.func_call("attngen_ex2", T.float32(0.0) - (best[0] - row_max[0]) * factor[0], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                                row_sum[0] = row_sum[0] * shrink[0]
                                row_max[0] = best[0]
                                shrink[1] = T.cuda.func_call("attngen_ex2", T.float32(0.0) - (best[1] - row_max[1]) * factor[0], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                                row_sum[1] = row_sum[1] * shrink[1]
                                row_max[1] = best[1]
                                maxima_moved[0] = 1
                                offset[0] = T.Select(row_max[0] <= T.float32(-1000000000000000019884624838656.0), T.float32(0.0), row_max[0] * factor[0])
                                offset[1] = T.Select(row_max[1] <= T.float32(-1000000000000000019884624838656.0), T.float32(0.0), row_max[1] * factor[0])
                            partial_sum = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
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
                            T.cuda.func_call("attngen_hold", shared_base[0] + T.uint32(163840), scores[13] + scores[15], zero[0], source_code="__forceinline__ __device__ void attngen_hold(unsigned barrier, float value, int zero) { asm volatile(\"{.reg .pred p; mbarrier.test_wait.parity.shared::cta.b64 p, [%0], 0;}\" :: \"r\"(barrier + (__float_as_uint(value) & zero)) : \"memory\"); }\n")
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
                            row_sum[0] = row_sum[0] + (partial_sum[0] + partial_sum[1])
                            row_sum[1] = row_sum[1] + (partial_sum[2] + partial_sum[3])
                        T.cuda.func_call("attngen_wgmma_wait0_64", out_acc[0], out_acc[1], out_acc[2], out_acc[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], out_acc[8], out_acc[9], out_acc[10], out_acc[11], out_acc[12], out_acc[13], out_acc[14], out_acc[15], out_acc[16], out_acc[17], out_acc[18], out_acc[19], out_acc[20], out_acc[21], out_acc[22], out_acc[23], out_acc[24], out_acc[25], out_acc[26], out_acc[27], out_acc[28], out_acc[29], out_acc[30], out_acc[31], out_acc[32], out_acc[33], out_acc[34], out_acc[35], out_acc[36], out_acc[37], out_acc[38], out_acc[39], out_acc[40], out_acc[41], out_acc[42], out_acc[43], out_acc[44], out_acc[45], out_acc[46], out_acc[47], out_acc[48], out_acc[49], out_acc[50], out_acc[51], out_acc[52], out_acc[53], out_acc[54], out_acc[55], out_acc[56], out_acc[57], out_acc[58], out_acc[59], out_acc[60], out_acc[61], out_acc[62], out_acc[63], source_code="__forceinline__ __device__ void attngen_wgmma_wait0_64(float& r0, float& r1, float& r2, float& r3, float& r4, float& r5, float& r6, float& r7, float& r8, float& r9, float& r10, float& r11, float& r12, float& r13, float& r14, float& r15, float& r16, float& r17, float& r18, float& r19, float& r20, float& r21, float& r22, float& r23, float& r24, float& r25, float& r26, float& r27, float& r28, float& r29, float& r30, float& r31, float& r32, float& r33, float& r34, float& r35, float& r36, float& r37, float& r38, float& r39, float& r40, float& r41, float& r42, float& r43, float& r44, float& r45, float& r46, float& r47, float& r48, float& r49, float& r50, float& r51, float& r52, float& r53, float& r54, float& r55, float& r56, float& r57, float& r58, float& r59, float& r60, float& r61, float& r62, float& r63) { asm volatile(\"wgmma.wait_group.sync.aligned 0;\" : \"+f\"(r0), \"+f\"(r1), \"+f\"(r2), \"+f\"(r3), \"+f\"(r4), \"+f\"(r5), \"+f\"(r6), \"+f\"(r7), \"+f\"(r8), \"+f\"(r9), \"+f\"(r10), \"+f\"(r11), \"+f\"(r12), \"+f\"(r13), \"+f\"(r14), \"+f\"(r15), \"+f\"(r16), \"+f\"(r17), \"+f\"(r18), \"+f\"(r19), \"+f\"(r20), \"+f\"(r21), \"+f\"(r22), \"+f\"(r23), \"+f\"(r24), \"+f\"(r25), \"+f\"(r26), \"+f\"(r27), \"+f\"(r28), \"+f\"(r29), \"+f\"(r30), \"+f\"(r31), \"+f\"(r32), \"+f\"(r33), \"+f\"(r34), \"+f\"(r35), \"+f\"(r36), \"+f\"(r37), \"+f\"(r38), \"+f\"(r39), \"+f\"(r40), \"+f\"(r41), \"+f\"(r42), \"+f\"(r43), \"+f\"(r44), \"+f\"(r45), \"+f\"(r46), \"+f\"(r47), \"+f\"(r48), \"+f\"(r49), \"+f\"(r50), \"+f\"(r51), \"+f\"(r52), \"+f\"(r53), \"+f\"(r54), \"+f\"(r55), \"+f\"(r56), \"+f\"(r57), \"+f\"(r58), \"+f\"(r59), \"+f\"(r60), \"+f\"(r61), \"+f\"(r62), \"+f\"(r63) :: \"memory\"); }\n")
                        if lane[0] == 0:
                            T.ptx.mbarrier(shared_base[0] + T.uint32(163920) + T.Cast("uint32", v_stage[0]) * T.uint32(8), "arrive", "", "", "shared", "b64", "")
                        for i in T.unroll(32):
                            T.cuda.func_call("attngen_pack_half", weights[i], scores[2 * i], scores[2 * i + 1], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
                        if maxima_moved[0] != 0:
                            for j in T.unroll(16):
                                out_acc[4 * j] = out_acc[4 * j] * shrink[0]
                                out_acc[4 * j + 1] = out_acc[4 * j + 1] * shrink[0]
                                out_acc[4 * j + 2] = out_acc[4 * j + 2] * shrink[1]
                                out_acc[4 * j + 3] = out_acc[4 * j + 3] * shrink[1]
                    wraps_1 = T.alloc_local((1,), "bool", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    wraps_1[0] = v_stage[0] == 1
                    v_phase[0] = T.Select(wraps_1[0], 1 - v_phase[0], v_phase[0])
                    v_stage[0] = T.Select(wraps_1[0], 0, v_stage[0] + 1)
                    v_descriptor[0] = T.Select(wraps_1[0], v_first[0], v_descriptor[0] + T.uint64(2048))
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
                T.cuda.warp_sync()
                if next_q_block[0] >= 0:
                    T.cuda.mbarrier_wait(shared_base[0] + T.uint32(163872) + T.Cast("uint32", k_stage[0]) * T.uint32(8), k_phase[0])
                T.cuda.mbarrier_wait(shared_base[0] + T.uint32(163904) + T.Cast("uint32", v_stage[0]) * T.uint32(8), v_phase[0])
                T.ptx.bar(T.Cast("uint32", warpgroup[0]), T.uint32(256), "", "sync", "")
                T.ptx.wgmma("fence", "sync", "aligned", "")
                with T.attr({"attngen.block": "o_gemm"}):
                    T.ptx.wgmma(out_acc[0], out_acc[1], out_acc[2], out_acc[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], out_acc[8], out_acc[9], out_acc[10], out_acc[11], out_acc[12], out_acc[13], out_acc[14], out_acc[15], out_acc[16], out_acc[17], out_acc[18], out_acc[19], out_acc[20], out_acc[21], out_acc[22], out_acc[23], out_acc[24], out_acc[25], out_acc[26], out_acc[27], out_acc[28], out_acc[29], out_acc[30], out_acc[31], out_acc[32], out_acc[33], out_acc[34], out_acc[35], out_acc[36], out_acc[37], out_acc[38], out_acc[39], out_acc[40], out_acc[41], out_acc[42], out_acc[43], out_acc[44], out_acc[45], out_acc[46], out_acc[47], out_acc[48], out_acc[49], out_acc[50], out_acc[51], out_acc[52], out_acc[53], out_acc[54], out_acc[55], out_acc[56], out_acc[57], out_acc[58], out_acc[59], out_acc[60], out_acc[61], out_acc[62], out_acc[63], weights[0], weights[1], weights[2], weights[3], v_descriptor[0], T.uint32(1), 1, 1, 1, "mma_async", "sync", "aligned", "m64n128k16", "f32", "f16", "f16", "p69")
                    T.ptx.wgmma(out_acc[0], out_acc[1], out_acc[2], out_acc[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], out_acc[8], out_acc[9], out_acc[10], out_acc[11], out_acc[12], out_acc[13], out_acc[14], out_acc[15], out_acc[16], out_acc[17], out_acc[18], out_acc[19], out_acc[20], out_acc[21], out_acc[22], out_acc[23], out_acc[24], out_acc[25], out_acc[26], out_acc[27], out_acc[28], out_acc[29], out_acc[30], out_acc[31], out_acc[32], out_acc[33], out_acc[34], out_acc[35], out_acc[36], out_acc[37], out_acc[38], out_acc[39], out_acc[40], out_acc[41], out_acc[42], out_acc[43], out_acc[44], out_acc[45], out_acc[46], out_acc[47], out_acc[48], out_acc[49], out_acc[50], out_acc[51], out_acc[52], out_acc[53], out_acc[54], out_acc[55], out_acc[56], out_acc[57], out_acc[58], out_acc[59], out_acc[60], out_acc[61], out_acc[62], out_acc[63], weights[4], weights[5], weights[6], weights[7], v_descriptor[0] + T.uint64(128), T.uint32(1), 1, 1, 1, "mma_async", "sync", "aligned", "m64n128k16", "f32", "f16", "f16", "p69")
                    T.ptx.wgmma(out_acc[0], out_acc[1], out_acc[2], out_acc[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], out_acc[8], out_acc[9], out_acc[10], out_acc[11], out_acc[12], out_acc[13], out_acc[14], out_acc[15], out_acc[16], out_acc[17], out_acc[18], out_acc[19], out_acc[20], out_acc[21], out_acc[22], out_acc[23], out_acc[24], out_acc[25], out_acc[26], out_acc[27], out_acc[28], out_acc[29], out_acc[30], out_acc[31], out_acc[32], out_acc[33], out_acc[34], out_acc[35], out_acc[36], out_acc[37], out_acc[38], out_acc[39], out_acc[40], out_acc[41], out_acc[42], out_acc[43], out_acc[44], out_acc[45], out_acc[46], out_acc[47], out_acc[48], out_acc[49], out_acc[50], out_acc[51], out_acc[52], out_acc[53], out_acc[54], out_acc[55], out_acc[56], out_acc[57], out_acc[58], out_acc[59], out_acc[60], out_acc[61], out_acc[62], out_acc[63], weights[8], weights[9], weights[10], weights[11], v_descriptor[0] + T.uint64(256), T.uint32(1), 1, 1, 1, "mma_async", "sync", "aligned", "m64n128k16", "f32", "f16", "f16", "p69")
                    T.ptx.wgmma(out_acc[0], out_acc[1], out_acc[2], out_acc[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], out_acc[8], out_acc[9], out_acc[10], out_acc[11], out_acc[12], out_acc[13], out_acc[14], out_acc[15], out_acc[16], out_acc[17], out_acc[18], out_acc[19], out_acc[20], out_acc[21], out_acc[22], out_acc[23], out_acc[24], out_acc[25], out_acc[26], out_acc[27], out_acc[28], out_acc[29], out_acc[30], out_acc[31], out_acc[32], out_acc[33], out_acc[34], out_acc[35], out_acc[36], out_acc[37], out_acc[38], out_acc[39], out_acc[40], out_acc[41], out_acc[42], out_acc[43], out_acc[44], out_acc[45], out_acc[46], out_acc[47], out_acc[48], out_acc[49], out_acc[50], out_acc[51], out_acc[52], out_acc[53], out_acc[54], out_acc[55], out_acc[56], out_acc[57], out_acc[58], out_acc[59], out_acc[60], out_acc[61], out_acc[62], out_acc[63], weights[12], weights[13], weights[14], weights[15], v_descriptor[0] + T.uint64(384), T.uint32(1), 1, 1, 1, "mma_async", "sync", "aligned", "m64n128k16", "f32", "f16", "f16", "p69")
                    T.ptx.wgmma(out_acc[0], out_acc[1], out_acc[2], out_acc[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], out_acc[8], out_acc[9], out_acc[10], out_acc[11], out_acc[12], out_acc[13], out_acc[14], out_acc[15], out_acc[16], out_acc[17], out_acc[18], out_acc[19], out_acc[20], out_acc[21], out_acc[22], out_acc[23], out_acc[24], out_acc[25], out_acc[26], out_acc[27], out_acc[28], out_acc[29], out_acc[30], out_acc[31], out_acc[32], out_acc[33], out_acc[34], out_acc[35], out_acc[36], out_acc[37], out_acc[38], out_acc[39], out_acc[40], out_acc[41], out_acc[42], out_acc[43], out_acc[44], out_acc[45], out_acc[46], out_acc[47], out_acc[48], out_acc[49], out_acc[50], out_acc[51], out_acc[52], out_acc[53], out_acc[54], out_acc[55], out_acc[56], out_acc[57], out_acc[58], out_acc[59], out_acc[60], out_acc[61], out_acc[62], out_acc[63], weights[16], weights[17], weights[18], weights[19], v_descriptor[0] + T.uint64(512), T.uint32(1), 1, 1, 1, "mma_async", "sync", "aligned", "m64n128k16", "f32", "f16", "f16", "p69")
                    T.ptx.wgmma(out_acc[0], out_acc[1], out_acc[2], out_acc[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], out_acc[8], out_acc[9], out_acc[10], out_acc[11], out_acc[12], out_acc[13], out_acc[14], out_acc[15], out_acc[16], out_acc[17], out_acc[18], out_acc[19], out_acc[20], out_acc[21], out_acc[22], out_acc[23], out_acc[24], out_acc[25], out_acc[26], out_acc[27], out_acc[28], out_acc[29], out_acc[30], out_acc[31], out_acc[32], out_acc[33], out_acc[34], out_acc[35], out_acc[36], out_acc[37], out_acc[38], out_acc[39], out_acc[40], out_acc[41], out_acc[42], out_acc[43], out_acc[44], out_acc[45], out_acc[46], out_acc[47], out_acc[48], out_acc[49], out_acc[50], out_acc[51], out_acc[52], out_acc[53], out_acc[54], out_acc[55], out_acc[56], out_acc[57], out_acc[58], out_acc[59], out_acc[60], out_acc[61], out_acc[62], out_acc[63], weights[20], weights[21], weights[22], weights[23], v_descriptor[0] + T.uint64(640), T.uint32(1), 1, 1, 1, "mma_async", "sync", "aligned", "m64n128k16", "f32", "f16", "f16", "p69")
                    T.ptx.wgmma(out_acc[0], out_acc[1], out_acc[2], out_acc[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], out_acc[8], out_acc[9], out_acc[10], out_acc[11], out_acc[12], out_acc[13], out_acc[14], out_acc[15], out_acc[16], out_acc[17], out_acc[18], out_acc[19], out_acc[20], out_acc[21], out_acc[22], out_acc[23], out_acc[24], out_acc[25], out_acc[26], out_acc[27], out_acc[28], out_acc[29], out_acc[30], out_acc[31], out_acc[32], out_acc[33], out_acc[34], out_acc[35], out_acc[36], out_acc[37], out_acc[38], out_acc[39], out_acc[40], out_acc[41], out_acc[42], out_acc[43], out_acc[44], out_acc[45], out_acc[46], out_acc[47], out_acc[48], out_acc[49], out_acc[50], out_acc[51], out_acc[52], out_acc[53], out_acc[54], out_acc[55], out_acc[56], out_acc[57], out_acc[58], out_acc[59], out_acc[60], out_acc[61], out_acc[62], out_acc[63], weights[24], weights[25], weights[26], weights[27], v_descriptor[0] + T.uint64(768), T.uint32(1), 1, 1, 1, "mma_async", "sync", "aligned", "m64n128k16", "f32", "f16", "f16", "p69")
                    T.ptx.wgmma(out_acc[0], out_acc[1], out_acc[2], out_acc[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], out_acc[8], out_acc[9], out_acc[10], out_acc[11], out_acc[12], out_acc[13], out_acc[14], out_acc[15], out_acc[16], out_acc[17], out_acc[18], out_acc[19], out_acc[20], out_acc[21], out_acc[22], out_acc[23], out_acc[24], out_acc[25], out_acc[26], out_acc[27], out_acc[28], out_acc[29], out_acc[30], out_acc[31], out_acc[32], out_acc[33], out_acc[34], out_acc[35], out_acc[36], out_acc[37], out_acc[38], out_acc[39], out_acc[40], out_acc[41], out_acc[42], out_acc[43], out_acc[44], out_acc[45], out_acc[46], out_acc[47], out_acc[48], out_acc[49], out_acc[50], out_acc[51], out_acc[52], out_acc[53], out_acc[54], out_acc[55], out_acc[56], out_acc[57], out_acc[58], out_acc[59], out_acc[60], out_acc[61], out_acc[62], out_acc[63], weights[28], weights[29], weights[30], weights[31], v_descriptor[0] + T.uint64(896), T.uint32(1), 1, 1, 1, "mma_async", "sync", "aligned", "m64n128k16", "f32", "f16", "f16", "p69")
                    T.ptx.wgmma("commit_group", "sync", "aligned", "")
                with T.attr({"attngen.block": "s_gemm"}):
                    T.ptx.wgmma(scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], scores[32], scores[33], scores[34], scores[35], scores[36], scores[37], scores[38], scores[39], scores[40], scores[41], scores[42], scores[43], scores[44], scores[45], scores[46], scores[47], scores[48], scores[49], scores[50], scores[51], scores[52], scores[53], scores[54], scores[55], scores[56], scores[57], scores[58], scores[59], scores[60], scores[61], scores[62], scores[63], q_descriptor[0], k_descriptor[0], T.uint32(0), 1, 1, 0, 0, "mma_async", "sync", "aligned", "m64n128k16", "f32", "f16", "f16", "p66")
                    T.ptx.wgmma(scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], scores[32], scores[33], scores[34], scores[35], scores[36], scores[37], scores[38], scores[39], scores[40], scores[41], scores[42], scores[43], scores[44], scores[45], scores[46], scores[47], scores[48], scores[49], scores[50], scores[51], scores[52], scores[53], scores[54], scores[55], scores[56], scores[57], scores[58], scores[59], scores[60], scores[61], scores[62], scores[63], q_descriptor[0] + T.uint64(2), k_descriptor[0] + T.uint64(2), T.uint32(1), 1, 1, 0, 0, "mma_async", "sync", "aligned", "m64n128k16", "f32", "f16", "f16", "p66")
                    T.ptx.wgmma(scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], scores[32], scores[33], scores[34], scores[35], scores[36], scores[37], scores[38], scores[39], scores[40], scores[41], scores[42], scores[43], scores[44], scores[45], scores[46], scores[47], scores[48], scores[49], scores[50], scores[51], scores[52], scores[53], scores[54], scores[55], scores[56], scores[57], scores[58], scores[59], scores[60], scores[61], scores[62], scores[63], q_descriptor[0] + T.uint64(4), k_descriptor[0] + T.uint64(4), T.uint32(1), 1, 1, 0, 0, "mma_async", "sync", "aligned", "m64n128k16", "f32", "f16", "f16", "p66")
                    T.ptx.wgmma(scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], scores[32], scores[33], scores[34], scores[35], scores[36], scores[37], scores[38], scores[39], scores[40], scores[41], scores[42], scores[43], scores[44], scores[45], scores[46], scores[47], scores[48], scores[49], scores[50], scores[51], scores[52], scores[53], scores[54], scores[55], scores[56], scores[57], scores[58], scores[59], scores[60], scores[61], scores[62], scores[63], q_descriptor[0] + T.uint64(6), k_descriptor[0] + T.uint64(6), T.uint32(1), 1, 1, 0, 0, "mma_async", "sync", "aligned", "m64n128k16", "f32", "f16", "f16", "p66")
                    T.ptx.wgmma(scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], scores[32], scores[33], scores[34], scores[35], scores[36], scores[37], scores[38], scores[39], scores[40], scores[41], scores[42], scores[43], scores[44], scores[45], scores[46], scores[47], scores[48], scores[49], scores[50], scores[51], scores[52], scores[53], scores[54], scores[55], scores[56], scores[57], scores[58], scores[59], scores[60], scores[61], scores[62], scores[63], q_descriptor[0] + T.uint64(512), k_descriptor[0] + T.uint64(1024), T.uint32(1), 1, 1, 0, 0, "mma_async", "sync", "aligned", "m64n128k16", "f32", "f16", "f16", "p66")
                    T.ptx.wgmma(scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], scores[32], scores[33], scores[34], scores[35], scores[36], scores[37], scores[38], scores[39], scores[40], scores[41], scores[42], scores[43], scores[44], scores[45], scores[46], scores[47], scores[48], scores[49], scores[50], scores[51], scores[52], scores[53], scores[54], scores[55], scores[56], scores[57], scores[58], scores[59], scores[60], scores[61], scores[62], scores[63], q_descriptor[0] + T.uint64(514), k_descriptor[0] + T.uint64(1026), T.uint32(1), 1, 1, 0, 0, "mma_async", "sync", "aligned", "m64n128k16", "f32", "f16", "f16", "p66")
                    T.ptx.wgmma(scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], scores[32], scores[33], scores[34], scores[35], scores[36], scores[37], scores[38], scores[39], scores[40], scores[41], scores[42], scores[43], scores[44], scores[45], scores[46], scores[47], scores[48], scores[49], scores[50], scores[51], scores[52], scores[53], scores[54], scores[55], scores[56], scores[57], scores[58], scores[59], scores[60], scores[61], scores[62], scores[63], q_descriptor[0] + T.uint64(516), k_descriptor[0] + T.uint64(1028), T.uint32(1), 1, 1, 0, 0, "mma_async", "sync", "aligned", "m64n128k16", "f32", "f16", "f16", "p66")
                    T.ptx.wgmma(scores[0], scores[1], scores[2], scores[3], scores[4], scores[5], scores[6], scores[7], scores[8], scores[9], scores[10], scores[11], scores[12], scores[13], scores[14], scores[15], scores[16], scores[17], scores[18], scores[19], scores[20], scores[21], scores[22], scores[23], scores[24], scores[25], scores[26], scores[27], scores[28], scores[29], scores[30], scores[31], scores[32], scores[33], scores[34], scores[35], scores[36], scores[37], scores[38], scores[39], scores[40], scores[41], scores[42], scores[43], scores[44], scores[45], scores[46], scores[47], scores[48], scores[49], scores[50], scores[51], scores[52], scores[53], scores[54], scores[55], scores[56], scores[57], scores[58], scores[59], scores[60], scores[61], scores[62], scores[63], q_descriptor[0] + T.uint64(518), k_descriptor[0] + T.uint64(1030), T.uint32(1), 1, 1, 0, 0, "mma_async", "sync", "aligned", "m64n128k16", "f32", "f16", "f16", "p66")
                    T.ptx.wgmma("commit_group", "sync", "aligned", "")
                T.ptx.bar(T.Cast("uint32", T.truncmod(warpgroup[0], 2) + 1), T.uint32(256), "", "arrive", "")
                T.cuda.func_call("attngen_wgmma_wait1_64", out_acc[0], out_acc[1], out_acc[2], out_acc[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], out_acc[8], out_acc[9], out_acc[10], out_acc[11], out_acc[12], out_acc[13], out_acc[14], out_acc[15], out_acc[16], out_acc[17], out_acc[18], out_acc[19], out_acc[20], out_acc[21], out_acc[22], out_acc[23], out_acc[24], out_acc[25], out_acc[26], out_acc[27], out_acc[28], out_acc[29], out_acc[30], out_acc[31], out_acc[32], out_acc[33], out_acc[34], out_acc[35], out_acc[36], out_acc[37], out_acc[38], out_acc[39], out_acc[40], out_acc[41], out_acc[42], out_acc[43], out_acc[44], out_acc[45], out_acc[46], out_acc[47], out_acc[48], out_acc[49], out_acc[50], out_acc[51], out_acc[52], out_acc[53], out_acc[54], out_acc[55], out_acc[56], out_acc[57], out_acc[58], out_acc[59], out_acc[60], out_acc[61], out_acc[62], out_acc[63], source_code="__forceinline__ __device__ void attngen_wgmma_wait1_64(float& r0, float& r1, float& r2, float& r3, float& r4, float& r5, float& r6, float& r7, float& r8, float& r9, float& r10, float& r11, float& r12, float& r13, float& r14, float& r15, float& r16, float& r17, float& r18, float& r19, float& r20, float& r21, float& r22, float& r23, float& r24, float& r25, float& r26, float& r27, float& r28, float& r29, float& r30, float& r31, float& r32, float& r33, float& r34, float& r35, float& r36, float& r37, float& r38, float& r39, float& r40, float& r41, float& r42, float& r43, float& r44, float& r45, float& r46, float& r47, float& r48, float& r49, float& r50, float& r51, float& r52, float& r53, float& r54, float& r55, float& r56, float& r57, float& r58, float& r59, float& r60, float& r61, float& r62, float& r63) { asm volatile(\"wgmma.wait_group.sync.aligned 1;\" : \"+f\"(r0), \"+f\"(r1), \"+f\"(r2), \"+f\"(r3), \"+f\"(r4), \"+f\"(r5), \"+f\"(r6), \"+f\"(r7), \"+f\"(r8), \"+f\"(r9), \"+f\"(r10), \"+f\"(r11), \"+f\"(r12), \"+f\"(r13), \"+f\"(r14), \"+f\"(r15), \"+f\"(r16), \"+f\"(r17), \"+f\"(r18), \"+f\"(r19), \"+f\"(r20), \"+f\"(r21), \"+f\"(r22), \"+f\"(r23), \"+f\"(r24), \"+f\"(r25), \"+f\"(r26), \"+f\"(r27), \"+f\"(r28), \"+f\"(r29), \"+f\"(r30), \"+f\"(r31), \"+f\"(r32), \"+f\"(r33), \"+f\"(r34), \"+f\"(r35), \"+f\"(r36), \"+f\"(r37), \"+f\"(r38), \"+f\"(r39), \"+f\"(r40), \"+f\"(r41), \"+f\"(r42), \"+f\"(r43), \"+f\"(r44), \"+f\"(r45), \"+f\"(r46), \"+f\"(r47), \"+f\"(r48), \"+f\"(r49), \"+f\"(r50), \"+f\"(r51), \"+f\"(r52), \"+f\"(r53), \"+f\"(r54), \"+f\"(r55), \"+f\"(r56), \"+f\"(r57), \"+f\"(r58), \"+f\"(r59), \"+f\"(r60), \"+f\"(r61), \"+f\"(r62), \"+f\"(r63) :: \"memory\"); }\n")
                if lane[0] == 0:
                    T.ptx.mbarrier(shared_base[0] + T.uint32(163920) + T.Cast("uint32", v_stage[0]) * T.uint32(8), "arrive", "", "", "shared", "b64", "")
                wraps = T.alloc_local((1,), "bool", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                wraps[0] = v_stage[0] == 1
                v_phase[0] = T.Select(wraps[0], 1 - v_phase[0], v_phase[0])
                v_stage[0] = T.Select(wraps[0], 0, v_stage[0] + 1)
                v_descriptor[0] = T.Select(wraps[0], v_first[0], v_descriptor[0] + T.uint64(2048))
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
                    exists = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    exists[0] = T.Cast("int32", q_row_2[0] < seq_q_size)
                    words = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
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
                    exists_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    exists_1[0] = T.Cast("int32", q_row_3[0] < seq_q_size)
                    words_1 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
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
                if next_q_block[0] >= 0:
                    entry[0] = entries[k_stage[0]]
                    T.cuda.warp_sync()
                    if lane[0] == 0:
                        T.ptx.mbarrier(shared_base[0] + T.uint32(163888) + T.Cast("uint32", k_stage[0]) * T.uint32(8), "arrive", "", "", "shared", "b64", "")
                    wraps_1 = T.alloc_local((1,), "bool", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    wraps_1[0] = k_stage[0] == 1
                    k_phase[0] = T.Select(wraps_1[0], 1 - k_phase[0], k_phase[0])
                    k_stage[0] = T.Select(wraps_1[0], 0, k_stage[0] + 1)
                    k_descriptor[0] = T.Select(wraps_1[0], k_first[0], k_descriptor[0] + T.uint64(2048))
                tile_q_block[0] = next_q_block[0]
                tile_h[0] = next_h[0]
                tile_b[0] = next_b[0]

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
        T.ptx.griddepcontrol("launch_dependents", "")
        buffer = T.alloc_buffer((114688,), "uint8", scope="shared.dyn", align=1024)
        shared_base = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        shared_base[0] = T.cuda.cvta_generic_to_shared(buffer.data)
        warp = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        warp[0] = T.cuda.__shfl_sync(T.uint32(4294967295), T.Div(v_2, 32), 0, 32)
        lane = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane[0] = v_2 & 31
        team_memory = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        team_memory[0] = shared_base[0] + T.Cast("uint32", warp[0]) * T.uint32(28672)
        factor = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        factor[0] = scale_value * T.float32(1.4426950408889634)
        scores = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        out_acc = T.alloc_local((64,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        weights = T.alloc_local((8,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        row_max = T.alloc_local((2,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        row_sum = T.alloc_local((2,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        shrink = T.alloc_local((2,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane_row[0] = lane[0] & 15
        lane_high = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane_high[0] = lane[0] >> 4 & 1
        lane_offset = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane_offset[0] = (lane_row[0] * 16 + (lane_high[0] ^ lane_row[0] & 7)) * 16
        lane_offset_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane_offset_1[0] = (lane_row[0] * 16 + (lane_high[0] + 2 ^ lane_row[0] & 7)) * 16
        lane_offset_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane_offset_2[0] = (lane_row[0] * 16 + (lane_high[0] + 4 ^ lane_row[0] & 7)) * 16
        lane_offset_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane_offset_3[0] = (lane_row[0] * 16 + (lane_high[0] + 6 ^ lane_row[0] & 7)) * 16
        lane_key = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane_key[0] = (lane[0] & 7) + (lane[0] >> 4 & 1) * 8
        lane_half = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane_half[0] = lane[0] >> 3 & 1
        lane_offset_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane_offset_4[0] = (lane_key[0] * 16 + (lane_half[0] ^ lane_key[0] & 7)) * 16
        lane_offset_5 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane_offset_5[0] = (lane_key[0] * 16 + (lane_half[0] + 2 ^ lane_key[0] & 7)) * 16
        lane_offset_6 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane_offset_6[0] = (lane_key[0] * 16 + (lane_half[0] + 4 ^ lane_key[0] & 7)) * 16
        lane_offset_7 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane_offset_7[0] = (lane_key[0] * 16 + (lane_half[0] + 6 ^ lane_key[0] & 7)) * 16
        q_kept = T.alloc_local((32,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        a_operand = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        b_operand = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
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
        for i in T.unroll(64):
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
        chunk[0] = lane[0] & 15
        row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        row[0] = T.Div(lane[0], 16)
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
            T.ptx.cp(team_memory[0] + T.Cast("uint32", (here[0] * 16 + (chunk[0] ^ here[0] & 7)) * 16), T.address_of(q[T.Cast("int64", b[0]) * q_stride_0 + T.Cast("int64", head_2[0]) * q_stride_1 + T.Cast("int64", position_2[0]) * q_stride_2 + T.Cast("int64", chunk[0] * 8)]), 16, T.Select(first_row[0] + here[0] < group_rows[0] and position_2[0] < seq_q_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
        if T.bool(True):
            here = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            here[0] = row[0] + 2
            in_group_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            in_group_2[0] = T.min(first_row[0] + here[0], group_rows[0] - 1)
            of_group_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            of_group_2[0] = T.Div(in_group_2[0], seq_q_size)
            head_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            head_2[0] = h[0] + of_group_2[0]
            position_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            position_2[0] = in_group_2[0] - of_group_2[0] * seq_q_size
            T.ptx.cp(team_memory[0] + T.Cast("uint32", (here[0] * 16 + (chunk[0] ^ here[0] & 7)) * 16), T.address_of(q[T.Cast("int64", b[0]) * q_stride_0 + T.Cast("int64", head_2[0]) * q_stride_1 + T.Cast("int64", position_2[0]) * q_stride_2 + T.Cast("int64", chunk[0] * 8)]), 16, T.Select(first_row[0] + here[0] < group_rows[0] and position_2[0] < seq_q_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
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
            T.ptx.cp(team_memory[0] + T.Cast("uint32", (here[0] * 16 + (chunk[0] ^ here[0] & 7)) * 16), T.address_of(q[T.Cast("int64", b[0]) * q_stride_0 + T.Cast("int64", head_2[0]) * q_stride_1 + T.Cast("int64", position_2[0]) * q_stride_2 + T.Cast("int64", chunk[0] * 8)]), 16, T.Select(first_row[0] + here[0] < group_rows[0] and position_2[0] < seq_q_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
        if T.bool(True):
            here = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            here[0] = row[0] + 6
            in_group_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            in_group_2[0] = T.min(first_row[0] + here[0], group_rows[0] - 1)
            of_group_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            of_group_2[0] = T.Div(in_group_2[0], seq_q_size)
            head_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            head_2[0] = h[0] + of_group_2[0]
            position_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            position_2[0] = in_group_2[0] - of_group_2[0] * seq_q_size
            T.ptx.cp(team_memory[0] + T.Cast("uint32", (here[0] * 16 + (chunk[0] ^ here[0] & 7)) * 16), T.address_of(q[T.Cast("int64", b[0]) * q_stride_0 + T.Cast("int64", head_2[0]) * q_stride_1 + T.Cast("int64", position_2[0]) * q_stride_2 + T.Cast("int64", chunk[0] * 8)]), 16, T.Select(first_row[0] + here[0] < group_rows[0] and position_2[0] < seq_q_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
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
            T.ptx.cp(team_memory[0] + T.Cast("uint32", (here[0] * 16 + (chunk[0] ^ here[0] & 7)) * 16), T.address_of(q[T.Cast("int64", b[0]) * q_stride_0 + T.Cast("int64", head_2[0]) * q_stride_1 + T.Cast("int64", position_2[0]) * q_stride_2 + T.Cast("int64", chunk[0] * 8)]), 16, T.Select(first_row[0] + here[0] < group_rows[0] and position_2[0] < seq_q_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
        if T.bool(True):
            here = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            here[0] = row[0] + 10
            in_group_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            in_group_2[0] = T.min(first_row[0] + here[0], group_rows[0] - 1)
            of_group_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            of_group_2[0] = T.Div(in_group_2[0], seq_q_size)
            head_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            head_2[0] = h[0] + of_group_2[0]
            position_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            position_2[0] = in_group_2[0] - of_group_2[0] * seq_q_size
            T.ptx.cp(team_memory[0] + T.Cast("uint32", (here[0] * 16 + (chunk[0] ^ here[0] & 7)) * 16), T.address_of(q[T.Cast("int64", b[0]) * q_stride_0 + T.Cast("int64", head_2[0]) * q_stride_1 + T.Cast("int64", position_2[0]) * q_stride_2 + T.Cast("int64", chunk[0] * 8)]), 16, T.Select(first_row[0] + here[0] < group_rows[0] and position_2[0] < seq_q_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
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
            T.ptx.cp(team_memory[0] + T.Cast("uint32", (here[0] * 16 + (chunk[0] ^ here[0] & 7)) * 16), T.address_of(q[T.Cast("int64", b[0]) * q_stride_0 + T.Cast("int64", head_2[0]) * q_stride_1 + T.Cast("int64", position_2[0]) * q_stride_2 + T.Cast("int64", chunk[0] * 8)]), 16, T.Select(first_row[0] + here[0] < group_rows[0] and position_2[0] < seq_q_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
        if T.bool(True):
            here = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            here[0] = row[0] + 14
            in_group_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            in_group_2[0] = T.min(first_row[0] + here[0], group_rows[0] - 1)
            of_group_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            of_group_2[0] = T.Div(in_group_2[0], seq_q_size)
            head_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            head_2[0] = h[0] + of_group_2[0]
            position_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            position_2[0] = in_group_2[0] - of_group_2[0] * seq_q_size
            T.ptx.cp(team_memory[0] + T.Cast("uint32", (here[0] * 16 + (chunk[0] ^ here[0] & 7)) * 16), T.address_of(q[T.Cast("int64", b[0]) * q_stride_0 + T.Cast("int64", head_2[0]) * q_stride_1 + T.Cast("int64", position_2[0]) * q_stride_2 + T.Cast("int64", chunk[0] * 8)]), 16, T.Select(first_row[0] + here[0] < group_rows[0] and position_2[0] < seq_q_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
        at_slot = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        at_slot[0] = turn[0]
        slot = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        slot[0] = team_memory[0] + T.uint32(4096) + T.Cast("uint32", T.Select(at_slot[0] >= 3, at_slot[0] - 3, at_slot[0])) * T.uint32(8192)
        first_key = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        first_key[0] = (entry_0[0] >> 1) * 32
        if entry_0[0] >= 0:
            chunk_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            chunk_1[0] = lane[0] & 15
            row_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            row_1[0] = T.Div(lane[0], 16)
            element = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            element[0] = T.cuda.func_call("attngen_opaque", k_start[0] + T.Cast("int64", first_key[0] + row_1[0]) * k_stride_2 + T.Cast("int64", chunk_1[0] * 8), source_code="__forceinline__ __device__ int64_t attngen_opaque(int64_t x) { uint64_t y; asm(\"mov.b64 %0, %1;\" : \"=l\"(y) : \"l\"((uint64_t)x)); return y; }\n", return_type="int64")
            if T.bool(True):
                T.ptx.cp(slot[0] + T.Cast("uint32", (row_1[0] * 16 + (chunk_1[0] ^ row_1[0] & 7)) * 16), T.address_of(k[element[0]]), 16, T.Select(first_key[0] + row_1[0] < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
            if T.bool(True):
                T.ptx.cp(slot[0] + T.Cast("uint32", ((row_1[0] + 2) * 16 + (chunk_1[0] ^ row_1[0] + 2 & 7)) * 16), T.address_of(k[element[0] + k_stride_2 * T.int64(2)]), 16, T.Select(first_key[0] + (row_1[0] + 2) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
            if T.bool(True):
                T.ptx.cp(slot[0] + T.Cast("uint32", ((row_1[0] + 4) * 16 + (chunk_1[0] ^ row_1[0] + 4 & 7)) * 16), T.address_of(k[element[0] + k_stride_2 * T.int64(4)]), 16, T.Select(first_key[0] + (row_1[0] + 4) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
            if T.bool(True):
                T.ptx.cp(slot[0] + T.Cast("uint32", ((row_1[0] + 6) * 16 + (chunk_1[0] ^ row_1[0] + 6 & 7)) * 16), T.address_of(k[element[0] + k_stride_2 * T.int64(6)]), 16, T.Select(first_key[0] + (row_1[0] + 6) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
            if T.bool(True):
                T.ptx.cp(slot[0] + T.Cast("uint32", ((row_1[0] + 8) * 16 + (chunk_1[0] ^ row_1[0] + 8 & 7)) * 16), T.address_of(k[element[0] + k_stride_2 * T.int64(8)]), 16, T.Select(first_key[0] + (row_1[0] + 8) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
            if T.bool(True):
                T.ptx.cp(slot[0] + T.Cast("uint32", ((row_1[0] + 10) * 16 + (chunk_1[0] ^ row_1[0] + 10 & 7)) * 16), T.address_of(k[element[0] + k_stride_2 * T.int64(10)]), 16, T.Select(first_key[0] + (row_1[0] + 10) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
            if T.bool(True):
                T.ptx.cp(slot[0] + T.Cast("uint32", ((row_1[0] + 12) * 16 + (chunk_1[0] ^ row_1[0] + 12 & 7)) * 16), T.address_of(k[element[0] + k_stride_2 * T.int64(12)]), 16, T.Select(first_key[0] + (row_1[0] + 12) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
            if T.bool(True):
                T.ptx.cp(slot[0] + T.Cast("uint32", ((row_1[0] + 14) * 16 + (chunk_1[0] ^ row_1[0] + 14 & 7)) * 16), T.address_of(k[element[0] + k_stride_2 * T.int64(14)]), 16, T.Select(first_key[0] + (row_1[0] + 14) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
            if T.bool(True):
                T.ptx.cp(slot[0] + T.Cast("uint32", ((row_1[0] + 16) * 16 + (chunk_1[0] ^ row_1[0] + 16 & 7)) * 16), T.address_of(k[element[0] + k_stride_2 * T.int64(16)]), 16, T.Select(first_key[0] + (row_1[0] + 16) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
            if T.bool(True):
                T.ptx.cp(slot[0] + T.Cast("uint32", ((row_1[0] + 18) * 16 + (chunk_1[0] ^ row_1[0] + 18 & 7)) * 16), T.address_of(k[element[0] + k_stride_2 * T.int64(18)]), 16, T.Select(first_key[0] + (row_1[0] + 18) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
            if T.bool(True):
                T.ptx.cp(slot[0] + T.Cast("uint32", ((row_1[0] + 20) * 16 + (chunk_1[0] ^ row_1[0] + 20 & 7)) * 16), T.address_of(k[element[0] + k_stride_2 * T.int64(20)]), 16, T.Select(first_key[0] + (row_1[0] + 20) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
            if T.bool(True):
                T.ptx.cp(slot[0] + T.Cast("uint32", ((row_1[0] + 22) * 16 + (chunk_1[0] ^ row_1[0] + 22 & 7)) * 16), T.address_of(k[element[0] + k_stride_2 * T.int64(22)]), 16, T.Select(first_key[0] + (row_1[0] + 22) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
            if T.bool(True):
                T.ptx.cp(slot[0] + T.Cast("uint32", ((row_1[0] + 24) * 16 + (chunk_1[0] ^ row_1[0] + 24 & 7)) * 16), T.address_of(k[element[0] + k_stride_2 * T.int64(24)]), 16, T.Select(first_key[0] + (row_1[0] + 24) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
            if T.bool(True):
                T.ptx.cp(slot[0] + T.Cast("uint32", ((row_1[0] + 26) * 16 + (chunk_1[0] ^ row_1[0] + 26 & 7)) * 16), T.address_of(k[element[0] + k_stride_2 * T.int64(26)]), 16, T.Select(first_key[0] + (row_1[0] + 26) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
            if T.bool(True):
                T.ptx.cp(slot[0] + T.Cast("uint32", ((row_1[0] + 28) * 16 + (chunk_1[0] ^ row_1[0] + 28 & 7)) * 16), T.address_of(k[element[0] + k_stride_2 * T.int64(28)]), 16, T.Select(first_key[0] + (row_1[0] + 28) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
            if T.bool(True):
                T.ptx.cp(slot[0] + T.Cast("uint32", ((row_1[0] + 30) * 16 + (chunk_1[0] ^ row_1[0] + 30 & 7)) * 16), T.address_of(k[element[0] + k_stride_2 * T.int64(30)]), 16, T.Select(first_key[0] + (row_1[0] + 30) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
        T.ptx.cp("async", "commit_group", "")
        at_slot_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        at_slot_1[0] = turn[0] + 1
        slot_1 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        slot_1[0] = team_memory[0] + T.uint32(4096) + T.Cast("uint32", T.Select(at_slot_1[0] >= 3, at_slot_1[0] - 3, at_slot_1[0])) * T.uint32(8192)
        first_key_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        first_key_1[0] = (entry_0[0] >> 1) * 32
        if entry_0[0] >= 0:
            chunk_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            chunk_1[0] = lane[0] & 15
            row_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            row_1[0] = T.Div(lane[0], 16)
            element = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            element[0] = T.cuda.func_call("attngen_opaque", v_start[0] + T.Cast("int64", first_key_1[0] + row_1[0]) * v_stride_2 + T.Cast("int64", chunk_1[0] * 8), source_code="__forceinline__ __device__ int64_t attngen_opaque(int64_t x) { uint64_t y; asm(\"mov.b64 %0, %1;\" : \"=l\"(y) : \"l\"((uint64_t)x)); return y; }\n", return_type="int64")
            if T.bool(True):
                T.ptx.cp(slot_1[0] + T.Cast("uint32", (row_1[0] * 16 + (chunk_1[0] ^ row_1[0] & 7)) * 16), T.address_of(v[element[0]]), 16, T.Select(first_key_1[0] + row_1[0] < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
            if T.bool(True):
                T.ptx.cp(slot_1[0] + T.Cast("uint32", ((row_1[0] + 2) * 16 + (chunk_1[0] ^ row_1[0] + 2 & 7)) * 16), T.address_of(v[element[0] + v_stride_2 * T.int64(2)]), 16, T.Select(first_key_1[0] + (row_1[0] + 2) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
            if T.bool(True):
                T.ptx.cp(slot_1[0] + T.Cast("uint32", ((row_1[0] + 4) * 16 + (chunk_1[0] ^ row_1[0] + 4 & 7)) * 16), T.address_of(v[element[0] + v_stride_2 * T.int64(4)]), 16, T.Select(first_key_1[0] + (row_1[0] + 4) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
            if T.bool(True):
                T.ptx.cp(slot_1[0] + T.Cast("uint32", ((row_1[0] + 6) * 16 + (chunk_1[0] ^ row_1[0] + 6 & 7)) * 16), T.address_of(v[element[0] + v_stride_2 * T.int64(6)]), 16, T.Select(first_key_1[0] + (row_1[0] + 6) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
            if T.bool(True):
                T.ptx.cp(slot_1[0] + T.Cast("uint32", ((row_1[0] + 8) * 16 + (chunk_1[0] ^ row_1[0] + 8 & 7)) * 16), T.address_of(v[element[0] + v_stride_2 * T.int64(8)]), 16, T.Select(first_key_1[0] + (row_1[0] + 8) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
            if T.bool(True):
                T.ptx.cp(slot_1[0] + T.Cast("uint32", ((row_1[0] + 10) * 16 + (chunk_1[0] ^ row_1[0] + 10 & 7)) * 16), T.address_of(v[element[0] + v_stride_2 * T.int64(10)]), 16, T.Select(first_key_1[0] + (row_1[0] + 10) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
            if T.bool(True):
                T.ptx.cp(slot_1[0] + T.Cast("uint32", ((row_1[0] + 12) * 16 + (chunk_1[0] ^ row_1[0] + 12 & 7)) * 16), T.address_of(v[element[0] + v_stride_2 * T.int64(12)]), 16, T.Select(first_key_1[0] + (row_1[0] + 12) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
            if T.bool(True):
                T.ptx.cp(slot_1[0] + T.Cast("uint32", ((row_1[0] + 14) * 16 + (chunk_1[0] ^ row_1[0] + 14 & 7)) * 16), T.address_of(v[element[0] + v_stride_2 * T.int64(14)]), 16, T.Select(first_key_1[0] + (row_1[0] + 14) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
            if T.bool(True):
                T.ptx.cp(slot_1[0] + T.Cast("uint32", ((row_1[0] + 16) * 16 + (chunk_1[0] ^ row_1[0] + 16 & 7)) * 16), T.address_of(v[element[0] + v_stride_2 * T.int64(16)]), 16, T.Select(first_key_1[0] + (row_1[0] + 16) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
            if T.bool(True):
                T.ptx.cp(slot_1[0] + T.Cast("uint32", ((row_1[0] + 18) * 16 + (chunk_1[0] ^ row_1[0] + 18 & 7)) * 16), T.address_of(v[element[0] + v_stride_2 * T.int64(18)]), 16, T.Select(first_key_1[0] + (row_1[0] + 18) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
            if T.bool(True):
                T.ptx.cp(slot_1[0] + T.Cast("uint32", ((row_1[0] + 20) * 16 + (chunk_1[0] ^ row_1[0] + 20 & 7)) * 16), T.address_of(v[element[0] + v_stride_2 * T.int64(20)]), 16, T.Select(first_key_1[0] + (row_1[0] + 20) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
            if T.bool(True):
                T.ptx.cp(slot_1[0] + T.Cast("uint32", ((row_1[0] + 22) * 16 + (chunk_1[0] ^ row_1[0] + 22 & 7)) * 16), T.address_of(v[element[0] + v_stride_2 * T.int64(22)]), 16, T.Select(first_key_1[0] + (row_1[0] + 22) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
            if T.bool(True):
                T.ptx.cp(slot_1[0] + T.Cast("uint32", ((row_1[0] + 24) * 16 + (chunk_1[0] ^ row_1[0] + 24 & 7)) * 16), T.address_of(v[element[0] + v_stride_2 * T.int64(24)]), 16, T.Select(first_key_1[0] + (row_1[0] + 24) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
            if T.bool(True):
                T.ptx.cp(slot_1[0] + T.Cast("uint32", ((row_1[0] + 26) * 16 + (chunk_1[0] ^ row_1[0] + 26 & 7)) * 16), T.address_of(v[element[0] + v_stride_2 * T.int64(26)]), 16, T.Select(first_key_1[0] + (row_1[0] + 26) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
            if T.bool(True):
                T.ptx.cp(slot_1[0] + T.Cast("uint32", ((row_1[0] + 28) * 16 + (chunk_1[0] ^ row_1[0] + 28 & 7)) * 16), T.address_of(v[element[0] + v_stride_2 * T.int64(28)]), 16, T.Select(first_key_1[0] + (row_1[0] + 28) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
            if T.bool(True):
                T.ptx.cp(slot_1[0] + T.Cast("uint32", ((row_1[0] + 30) * 16 + (chunk_1[0] ^ row_1[0] + 30 & 7)) * 16), T.address_of(v[element[0] + v_stride_2 * T.int64(30)]), 16, T.Select(first_key_1[0] + (row_1[0] + 30) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
        T.ptx.cp("async", "commit_group", "")
        T.ptx.cp(1, "async", "wait_group", "")
        T.cuda.warp_sync()
        queries = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        queries[0] = team_memory[0] + T.Cast("uint32", 0) * T.uint32(256)
        T.ptx.ldmatrix(q_kept[0], q_kept[1], q_kept[2], q_kept[3], queries[0] + T.Cast("uint32", lane_offset[0]), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
        T.ptx.ldmatrix(q_kept[4], q_kept[5], q_kept[6], q_kept[7], queries[0] + T.Cast("uint32", lane_offset_1[0]), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
        T.ptx.ldmatrix(q_kept[8], q_kept[9], q_kept[10], q_kept[11], queries[0] + T.Cast("uint32", lane_offset_2[0]), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
        T.ptx.ldmatrix(q_kept[12], q_kept[13], q_kept[14], q_kept[15], queries[0] + T.Cast("uint32", lane_offset_3[0]), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
        T.ptx.ldmatrix(q_kept[16], q_kept[17], q_kept[18], q_kept[19], queries[0] + T.Cast("uint32", lane_offset[0]) + T.uint32(128), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
        T.ptx.ldmatrix(q_kept[20], q_kept[21], q_kept[22], q_kept[23], queries[0] + T.Cast("uint32", lane_offset_1[0]) + T.uint32(128), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
        T.ptx.ldmatrix(q_kept[24], q_kept[25], q_kept[26], q_kept[27], queries[0] + T.Cast("uint32", lane_offset_2[0]) + T.uint32(128), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
        T.ptx.ldmatrix(q_kept[28], q_kept[29], q_kept[30], q_kept[31], queries[0] + T.Cast("uint32", lane_offset_3[0]) + T.uint32(128), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
        while entry_0[0] >= 0:
            T.ptx.cp(1, "async", "wait_group", "")
            T.cuda.warp_sync()
            at_slot_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            at_slot_2[0] = turn[0] + 2
            slot_2 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            slot_2[0] = team_memory[0] + T.uint32(4096) + T.Cast("uint32", T.Select(at_slot_2[0] >= 3, at_slot_2[0] - 3, at_slot_2[0])) * T.uint32(8192)
            first_key_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            first_key_2[0] = (entry_1[0] >> 1) * 32
            if entry_1[0] >= 0:
                chunk_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                chunk_1[0] = lane[0] & 15
                row_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                row_1[0] = T.Div(lane[0], 16)
                element = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                element[0] = T.cuda.func_call("attngen_opaque", k_start[0] + T.Cast("int64", first_key_2[0] + row_1[0]) * k_stride_2 + T.Cast("int64", chunk_1[0] * 8), source_code="__forceinline__ __device__ int64_t attngen_opaque(int64_t x) { uint64_t y; asm(\"mov.b64 %0, %1;\" : \"=l\"(y) : \"l\"((uint64_t)x)); return y; }\n", return_type="int64")
                if T.bool(True):
                    T.ptx.cp(slot_2[0] + T.Cast("uint32", (row_1[0] * 16 + (chunk_1[0] ^ row_1[0] & 7)) * 16), T.address_of(k[element[0]]), 16, T.Select(first_key_2[0] + row_1[0] < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
                if T.bool(True):
                    T.ptx.cp(slot_2[0] + T.Cast("uint32", ((row_1[0] + 2) * 16 + (chunk_1[0] ^ row_1[0] + 2 & 7)) * 16), T.address_of(k[element[0] + k_stride_2 * T.int64(2)]), 16, T.Select(first_key_2[0] + (row_1[0] + 2) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
                if T.bool(True):
                    T.ptx.cp(slot_2[0] + T.Cast("uint32", ((row_1[0] + 4) * 16 + (chunk_1[0] ^ row_1[0] + 4 & 7)) * 16), T.address_of(k[element[0] + k_stride_2 * T.int64(4)]), 16, T.Select(first_key_2[0] + (row_1[0] + 4) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
                if T.bool(True):
                    T.ptx.cp(slot_2[0] + T.Cast("uint32", ((row_1[0] + 6) * 16 + (chunk_1[0] ^ row_1[0] + 6 & 7)) * 16), T.address_of(k[element[0] + k_stride_2 * T.int64(6)]), 16, T.Select(first_key_2[0] + (row_1[0] + 6) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
                if T.bool(True):
                    T.ptx.cp(slot_2[0] + T.Cast("uint32", ((row_1[0] + 8) * 16 + (chunk_1[0] ^ row_1[0] + 8 & 7)) * 16), T.address_of(k[element[0] + k_stride_2 * T.int64(8)]), 16, T.Select(first_key_2[0] + (row_1[0] + 8) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
                if T.bool(True):
                    T.ptx.cp(slot_2[0] + T.Cast("uint32", ((row_1[0] + 10) * 16 + (chunk_1[0] ^ row_1[0] + 10 & 7)) * 16), T.address_of(k[element[0] + k_stride_2 * T.int64(10)]), 16, T.Select(first_key_2[0] + (row_1[0] + 10) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
                if T.bool(True):
                    T.ptx.cp(slot_2[0] + T.Cast("uint32", ((row_1[0] + 12) * 16 + (chunk_1[0] ^ row_1[0] + 12 & 7)) * 16), T.address_of(k[element[0] + k_stride_2 * T.int64(12)]), 16, T.Select(first_key_2[0] + (row_1[0] + 12) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
                if T.bool(True):
                    T.ptx.cp(slot_2[0] + T.Cast("uint32", ((row_1[0] + 14) * 16 + (chunk_1[0] ^ row_1[0] + 14 & 7)) * 16), T.address_of(k[element[0] + k_stride_2 * T.int64(14)]), 16, T.Select(first_key_2[0] + (row_1[0] + 14) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
                if T.bool(True):
                    T.ptx.cp(slot_2[0] + T.Cast("uint32", ((row_1[0] + 16) * 16 + (chunk_1[0] ^ row_1[0] + 16 & 7)) * 16), T.address_of(k[element[0] + k_stride_2 * T.int64(16)]), 16, T.Select(first_key_2[0] + (row_1[0] + 16) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
                if T.bool(True):
                    T.ptx.cp(slot_2[0] + T.Cast("uint32", ((row_1[0] + 18) * 16 + (chunk_1[0] ^ row_1[0] + 18 & 7)) * 16), T.address_of(k[element[0] + k_stride_2 * T.int64(18)]), 16, T.Select(first_key_2[0] + (row_1[0] + 18) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
                if T.bool(True):
                    T.ptx.cp(slot_2[0] + T.Cast("uint32", ((row_1[0] + 20) * 16 + (chunk_1[0] ^ row_1[0] + 20 & 7)) * 16), T.address_of(k[element[0] + k_stride_2 * T.int64(20)]), 16, T.Select(first_key_2[0] + (row_1[0] + 20) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
                if T.bool(True):
                    T.ptx.cp(slot_2[0] + T.Cast("uint32", ((row_1[0] + 22) * 16 + (chunk_1[0] ^ row_1[0] + 22 & 7)) * 16), T.address_of(k[element[0] + k_stride_2 * T.int64(22)]), 16, T.Select(first_key_2[0] + (row_1[0] + 22) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
                if T.bool(True):
                    T.ptx.cp(slot_2[0] + T.Cast("uint32", ((row_1[0] + 24) * 16 + (chunk_1[0] ^ row_1[0] + 24 & 7)) * 16), T.address_of(k[element[0] + k_stride_2 * T.int64(24)]), 16, T.Select(first_key_2[0] + (row_1[0] + 24) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
                if T.bool(True):
                    T.ptx.cp(slot_2[0] + T.Cast("uint32", ((row_1[0] + 26) * 16 + (chunk_1[0] ^ row_1[0] + 26 & 7)) * 16), T.address_of(k[element[0] + k_stride_2 * T.int64(26)]), 16, T.Select(first_key_2[0] + (row_1[0] + 26) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
                if T.bool(True):
                    T.ptx.cp(slot_2[0] + T.Cast("uint32", ((row_1[0] + 28) * 16 + (chunk_1[0] ^ row_1[0] + 28 & 7)) * 16), T.address_of(k[element[0] + k_stride_2 * T.int64(28)]), 16, T.Select(first_key_2[0] + (row_1[0] + 28) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
                if T.bool(True):
                    T.ptx.cp(slot_2[0] + T.Cast("uint32", ((row_1[0] + 30) * 16 + (chunk_1[0] ^ row_1[0] + 30 & 7)) * 16), T.address_of(k[element[0] + k_stride_2 * T.int64(30)]), 16, T.Select(first_key_2[0] + (row_1[0] + 30) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
            T.ptx.cp("async", "commit_group", "")
            with T.attr({"attngen.block": "s_gemm"}):
                at_slot_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                at_slot_3[0] = turn[0]
                slot_3 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                slot_3[0] = team_memory[0] + T.uint32(4096) + T.Cast("uint32", T.Select(at_slot_3[0] >= 3, at_slot_3[0] - 3, at_slot_3[0])) * T.uint32(8192)
                for i_15 in T.unroll(16):
                    scores[i_15] = T.float32(0.0)
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], slot_3[0] + T.Cast("uint32", lane_offset_4[0]), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.mma(scores[0], scores[1], scores[2], scores[3], q_kept[0], q_kept[1], q_kept[2], q_kept[3], b_operand[0], b_operand[1], scores[0], scores[1], scores[2], scores[3], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[4], scores[5], scores[6], scores[7], q_kept[0], q_kept[1], q_kept[2], q_kept[3], b_operand[2], b_operand[3], scores[4], scores[5], scores[6], scores[7], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], slot_3[0] + T.Cast("uint32", lane_offset_4[0]) + T.uint32(4096), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.mma(scores[8], scores[9], scores[10], scores[11], q_kept[0], q_kept[1], q_kept[2], q_kept[3], b_operand[0], b_operand[1], scores[8], scores[9], scores[10], scores[11], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[12], scores[13], scores[14], scores[15], q_kept[0], q_kept[1], q_kept[2], q_kept[3], b_operand[2], b_operand[3], scores[12], scores[13], scores[14], scores[15], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], slot_3[0] + T.Cast("uint32", lane_offset_5[0]), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.mma(scores[0], scores[1], scores[2], scores[3], q_kept[4], q_kept[5], q_kept[6], q_kept[7], b_operand[0], b_operand[1], scores[0], scores[1], scores[2], scores[3], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[4], scores[5], scores[6], scores[7], q_kept[4], q_kept[5], q_kept[6], q_kept[7], b_operand[2], b_operand[3], scores[4], scores[5], scores[6], scores[7], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], slot_3[0] + T.Cast("uint32", lane_offset_5[0]) + T.uint32(4096), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.mma(scores[8], scores[9], scores[10], scores[11], q_kept[4], q_kept[5], q_kept[6], q_kept[7], b_operand[0], b_operand[1], scores[8], scores[9], scores[10], scores[11], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[12], scores[13], scores[14], scores[15], q_kept[4], q_kept[5], q_kept[6], q_kept[7], b_operand[2], b_operand[3], scores[12], scores[13], scores[14], scores[15], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], slot_3[0] + T.Cast("uint32", lane_offset_6[0]), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.mma(scores[0], scores[1], scores[2], scores[3], q_kept[8], q_kept[9], q_kept[10], q_kept[11], b_operand[0], b_operand[1], scores[0], scores[1], scores[2], scores[3], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[4], scores[5], scores[6], scores[7], q_kept[8], q_kept[9], q_kept[10], q_kept[11], b_operand[2], b_operand[3], scores[4], scores[5], scores[6], scores[7], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], slot_3[0] + T.Cast("uint32", lane_offset_6[0]) + T.uint32(4096), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.mma(scores[8], scores[9], scores[10], scores[11], q_kept[8], q_kept[9], q_kept[10], q_kept[11], b_operand[0], b_operand[1], scores[8], scores[9], scores[10], scores[11], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[12], scores[13], scores[14], scores[15], q_kept[8], q_kept[9], q_kept[10], q_kept[11], b_operand[2], b_operand[3], scores[12], scores[13], scores[14], scores[15], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], slot_3[0] + T.Cast("uint32", lane_offset_7[0]), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.mma(scores[0], scores[1], scores[2], scores[3], q_kept[12], q_kept[13], q_kept[14], q_kept[15], b_operand[0], b_operand[1], scores[0], scores[1], scores[2], scores[3], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[4], scores[5], scores[6], scores[7], q_kept[12], q_kept[13], q_kept[14], q_kept[15], b_operand[2], b_operand[3], scores[4], scores[5], scores[6], scores[7], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], slot_3[0] + T.Cast("uint32", lane_offset_7[0]) + T.uint32(4096), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.mma(scores[8], scores[9], scores[10], scores[11], q_kept[12], q_kept[13], q_kept[14], q_kept[15], b_operand[0], b_operand[1], scores[8], scores[9], scores[10], scores[11], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[12], scores[13], scores[14], scores[15], q_kept[12], q_kept[13], q_kept[14], q_kept[15], b_operand[2], b_operand[3], scores[12], scores[13], scores[14], scores[15], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], slot_3[0] + T.Cast("uint32", lane_offset_4[0]) + T.uint32(128), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.mma(scores[0], scores[1], scores[2], scores[3], q_kept[16], q_kept[17], q_kept[18], q_kept[19], b_operand[0], b_operand[1], scores[0], scores[1], scores[2], scores[3], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[4], scores[5], scores[6], scores[7], q_kept[16], q_kept[17], q_kept[18], q_kept[19], b_operand[2], b_operand[3], scores[4], scores[5], scores[6], scores[7], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], slot_3[0] + T.Cast("uint32", lane_offset_4[0]) + T.uint32(4224), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.mma(scores[8], scores[9], scores[10], scores[11], q_kept[16], q_kept[17], q_kept[18], q_kept[19], b_operand[0], b_operand[1], scores[8], scores[9], scores[10], scores[11], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[12], scores[13], scores[14], scores[15], q_kept[16], q_kept[17], q_kept[18], q_kept[19], b_operand[2], b_operand[3], scores[12], scores[13], scores[14], scores[15], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], slot_3[0] + T.Cast("uint32", lane_offset_5[0]) + T.uint32(128), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.mma(scores[0], scores[1], scores[2], scores[3], q_kept[20], q_kept[21], q_kept[22], q_kept[23], b_operand[0], b_operand[1], scores[0], scores[1], scores[2], scores[3], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[4], scores[5], scores[6], scores[7], q_kept[20], q_kept[21], q_kept[22], q_kept[23], b_operand[2], b_operand[3], scores[4], scores[5], scores[6], scores[7], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], slot_3[0] + T.Cast("uint32", lane_offset_5[0]) + T.uint32(4224), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.mma(scores[8], scores[9], scores[10], scores[11], q_kept[20], q_kept[21], q_kept[22], q_kept[23], b_operand[0], b_operand[1], scores[8], scores[9], scores[10], scores[11], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[12], scores[13], scores[14], scores[15], q_kept[20], q_kept[21], q_kept[22], q_kept[23], b_operand[2], b_operand[3], scores[12], scores[13], scores[14], scores[15], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], slot_3[0] + T.Cast("uint32", lane_offset_6[0]) + T.uint32(128), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.mma(scores[0], scores[1], scores[2], scores[3], q_kept[24], q_kept[25], q_kept[26], q_kept[27], b_operand[0], b_operand[1], scores[0], scores[1], scores[2], scores[3], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[4], scores[5], scores[6], scores[7], q_kept[24], q_kept[25], q_kept[26], q_kept[27], b_operand[2], b_operand[3], scores[4], scores[5], scores[6], scores[7], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], slot_3[0] + T.Cast("uint32", lane_offset_6[0]) + T.uint32(4224), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.mma(scores[8], scores[9], scores[10], scores[11], q_kept[24], q_kept[25], q_kept[26], q_kept[27], b_operand[0], b_operand[1], scores[8], scores[9], scores[10], scores[11], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[12], scores[13], scores[14], scores[15], q_kept[24], q_kept[25], q_kept[26], q_kept[27], b_operand[2], b_operand[3], scores[12], scores[13], scores[14], scores[15], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], slot_3[0] + T.Cast("uint32", lane_offset_7[0]) + T.uint32(128), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.mma(scores[0], scores[1], scores[2], scores[3], q_kept[28], q_kept[29], q_kept[30], q_kept[31], b_operand[0], b_operand[1], scores[0], scores[1], scores[2], scores[3], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[4], scores[5], scores[6], scores[7], q_kept[28], q_kept[29], q_kept[30], q_kept[31], b_operand[2], b_operand[3], scores[4], scores[5], scores[6], scores[7], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], slot_3[0] + T.Cast("uint32", lane_offset_7[0]) + T.uint32(4224), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.mma(scores[8], scores[9], scores[10], scores[11], q_kept[28], q_kept[29], q_kept[30], q_kept[31], b_operand[0], b_operand[1], scores[8], scores[9], scores[10], scores[11], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[12], scores[13], scores[14], scores[15], q_kept[28], q_kept[29], q_kept[30], q_kept[31], b_operand[2], b_operand[3], scores[12], scores[13], scores[14], scores[15], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
            k_first_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            k_first_2[0] = (entry_0[0] >> 1) * 32
            with T.attr({"attngen.block": "s_mod"}):
                if entry_0[0] & 1 != 0:
                    first_key_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    first_key_3[0] = k_first_2[0] + first_column[0]
                    i_15 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_15[0] = 0 - seq_q_size
                    i_16 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_16[0] = position[0] + seq_kv_size
                    i_17 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_17[0] = i_16[0] + i_15[0]
                    i_18 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_18[0] = i_17[0] + 1
                    end = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    end[0] = T.min(seq_kv_size, i_18[0]) - first_key_3[0]
                    i_19 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_19[0] = 0 - seq_q_size
                    i_20 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_20[0] = position_1[0] + seq_kv_size
                    i_21 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_21[0] = i_20[0] + i_19[0]
                    i_22 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_22[0] = i_21[0] + 1
                    end_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    end_1[0] = T.min(seq_kv_size, i_22[0]) - first_key_3[0]
                    for j in T.unroll(4):
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
                for j in T.unroll(4):
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
                for j in T.unroll(4):
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
            for i_15 in T.unroll(8):
                T.cuda.func_call("attngen_pack_half", weights[i_15], scores[2 * i_15], scores[2 * i_15 + 1], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
            if T.cuda.func_call("attngen_any_lane", T.Cast("int32", T.Or(T.bool(False), shrink[0] < T.float32(1.0)) or shrink[1] < T.float32(1.0)), source_code="__forceinline__ __device__ int attngen_any_lane(int x) { return __any_sync(0xffffffffu, x); }\n", return_type="int32") != 0:
                for j in T.unroll(16):
                    out_acc[4 * j] = out_acc[4 * j] * shrink[0]
                    out_acc[4 * j + 1] = out_acc[4 * j + 1] * shrink[0]
                    out_acc[4 * j + 2] = out_acc[4 * j + 2] * shrink[1]
                    out_acc[4 * j + 3] = out_acc[4 * j + 3] * shrink[1]
            T.ptx.cp(1, "async", "wait_group", "")
            T.cuda.warp_sync()
            at_slot_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            at_slot_3[0] = turn[0]
            slot_3 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            slot_3[0] = team_memory[0] + T.uint32(4096) + T.Cast("uint32", T.Select(at_slot_3[0] >= 3, at_slot_3[0] - 3, at_slot_3[0])) * T.uint32(8192)
            first_key_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            first_key_3[0] = (entry_1[0] >> 1) * 32
            if entry_1[0] >= 0:
                chunk_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                chunk_1[0] = lane[0] & 15
                row_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                row_1[0] = T.Div(lane[0], 16)
                element = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                element[0] = T.cuda.func_call("attngen_opaque", v_start[0] + T.Cast("int64", first_key_3[0] + row_1[0]) * v_stride_2 + T.Cast("int64", chunk_1[0] * 8), source_code="__forceinline__ __device__ int64_t attngen_opaque(int64_t x) { uint64_t y; asm(\"mov.b64 %0, %1;\" : \"=l\"(y) : \"l\"((uint64_t)x)); return y; }\n", return_type="int64")
                if T.bool(True):
                    T.ptx.cp(slot_3[0] + T.Cast("uint32", (row_1[0] * 16 + (chunk_1[0] ^ row_1[0] & 7)) * 16), T.address_of(v[element[0]]), 16, T.Select(first_key_3[0] + row_1[0] < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
                if T.bool(True):
                    T.ptx.cp(slot_3[0] + T.Cast("uint32", ((row_1[0] + 2) * 16 + (chunk_1[0] ^ row_1[0] + 2 & 7)) * 16), T.address_of(v[element[0] + v_stride_2 * T.int64(2)]), 16, T.Select(first_key_3[0] + (row_1[0] + 2) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
                if T.bool(True):
                    T.ptx.cp(slot_3[0] + T.Cast("uint32", ((row_1[0] + 4) * 16 + (chunk_1[0] ^ row_1[0] + 4 & 7)) * 16), T.address_of(v[element[0] + v_stride_2 * T.int64(4)]), 16, T.Select(first_key_3[0] + (row_1[0] + 4) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
                if T.bool(True):
                    T.ptx.cp(slot_3[0] + T.Cast("uint32", ((row_1[0] + 6) * 16 + (chunk_1[0] ^ row_1[0] + 6 & 7)) * 16), T.address_of(v[element[0] + v_stride_2 * T.int64(6)]), 16, T.Select(first_key_3[0] + (row_1[0] + 6) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
                if T.bool(True):
                    T.ptx.cp(slot_3[0] + T.Cast("uint32", ((row_1[0] + 8) * 16 + (chunk_1[0] ^ row_1[0] + 8 & 7)) * 16), T.address_of(v[element[0] + v_stride_2 * T.int64(8)]), 16, T.Select(first_key_3[0] + (row_1[0] + 8) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
                if T.bool(True):
                    T.ptx.cp(slot_3[0] + T.Cast("uint32", ((row_1[0] + 10) * 16 + (chunk_1[0] ^ row_1[0] + 10 & 7)) * 16), T.address_of(v[element[0] + v_stride_2 * T.int64(10)]), 16, T.Select(first_key_3[0] + (row_1[0] + 10) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
                if T.bool(True):
                    T.ptx.cp(slot_3[0] + T.Cast("uint32", ((row_1[0] + 12) * 16 + (chunk_1[0] ^ row_1[0] + 12 & 7)) * 16), T.address_of(v[element[0] + v_stride_2 * T.int64(12)]), 16, T.Select(first_key_3[0] + (row_1[0] + 12) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
                if T.bool(True):
                    T.ptx.cp(slot_3[0] + T.Cast("uint32", ((row_1[0] + 14) * 16 + (chunk_1[0] ^ row_1[0] + 14 & 7)) * 16), T.address_of(v[element[0] + v_stride_2 * T.int64(14)]), 16, T.Select(first_key_3[0] + (row_1[0] + 14) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
                if T.bool(True):
                    T.ptx.cp(slot_3[0] + T.Cast("uint32", ((row_1[0] + 16) * 16 + (chunk_1[0] ^ row_1[0] + 16 & 7)) * 16), T.address_of(v[element[0] + v_stride_2 * T.int64(16)]), 16, T.Select(first_key_3[0] + (row_1[0] + 16) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
                if T.bool(True):
                    T.ptx.cp(slot_3[0] + T.Cast("uint32", ((row_1[0] + 18) * 16 + (chunk_1[0] ^ row_1[0] + 18 & 7)) * 16), T.address_of(v[element[0] + v_stride_2 * T.int64(18)]), 16, T.Select(first_key_3[0] + (row_1[0] + 18) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
                if T.bool(True):
                    T.ptx.cp(slot_3[0] + T.Cast("uint32", ((row_1[0] + 20) * 16 + (chunk_1[0] ^ row_1[0] + 20 & 7)) * 16), T.address_of(v[element[0] + v_stride_2 * T.int64(20)]), 16, T.Select(first_key_3[0] + (row_1[0] + 20) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
                if T.bool(True):
                    T.ptx.cp(slot_3[0] + T.Cast("uint32", ((row_1[0] + 22) * 16 + (chunk_1[0] ^ row_1[0] + 22 & 7)) * 16), T.address_of(v[element[0] + v_stride_2 * T.int64(22)]), 16, T.Select(first_key_3[0] + (row_1[0] + 22) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
                if T.bool(True):
                    T.ptx.cp(slot_3[0] + T.Cast("uint32", ((row_1[0] + 24) * 16 + (chunk_1[0] ^ row_1[0] + 24 & 7)) * 16), T.address_of(v[element[0] + v_stride_2 * T.int64(24)]), 16, T.Select(first_key_3[0] + (row_1[0] + 24) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
                if T.bool(True):
                    T.ptx.cp(slot_3[0] + T.Cast("uint32", ((row_1[0] + 26) * 16 + (chunk_1[0] ^ row_1[0] + 26 & 7)) * 16), T.address_of(v[element[0] + v_stride_2 * T.int64(26)]), 16, T.Select(first_key_3[0] + (row_1[0] + 26) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
                if T.bool(True):
                    T.ptx.cp(slot_3[0] + T.Cast("uint32", ((row_1[0] + 28) * 16 + (chunk_1[0] ^ row_1[0] + 28 & 7)) * 16), T.address_of(v[element[0] + v_stride_2 * T.int64(28)]), 16, T.Select(first_key_3[0] + (row_1[0] + 28) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
                if T.bool(True):
                    T.ptx.cp(slot_3[0] + T.Cast("uint32", ((row_1[0] + 30) * 16 + (chunk_1[0] ^ row_1[0] + 30 & 7)) * 16), T.address_of(v[element[0] + v_stride_2 * T.int64(30)]), 16, T.Select(first_key_3[0] + (row_1[0] + 30) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
            T.ptx.cp("async", "commit_group", "")
            with T.attr({"attngen.block": "o_gemm"}):
                at_slot_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                at_slot_4[0] = turn[0] + 1
                slot_4 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                slot_4[0] = team_memory[0] + T.uint32(4096) + T.Cast("uint32", T.Select(at_slot_4[0] >= 3, at_slot_4[0] - 3, at_slot_4[0])) * T.uint32(8192)
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], slot_4[0] + T.Cast("uint32", lane_offset[0]), "sync", "aligned", "m8n8", "x4", "trans", "shared", "b16", "")
                T.ptx.mma(out_acc[0], out_acc[1], out_acc[2], out_acc[3], weights[0], weights[1], weights[2], weights[3], b_operand[0], b_operand[1], out_acc[0], out_acc[1], out_acc[2], out_acc[3], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[4], out_acc[5], out_acc[6], out_acc[7], weights[0], weights[1], weights[2], weights[3], b_operand[2], b_operand[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], slot_4[0] + T.Cast("uint32", lane_offset_1[0]), "sync", "aligned", "m8n8", "x4", "trans", "shared", "b16", "")
                T.ptx.mma(out_acc[8], out_acc[9], out_acc[10], out_acc[11], weights[0], weights[1], weights[2], weights[3], b_operand[0], b_operand[1], out_acc[8], out_acc[9], out_acc[10], out_acc[11], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[12], out_acc[13], out_acc[14], out_acc[15], weights[0], weights[1], weights[2], weights[3], b_operand[2], b_operand[3], out_acc[12], out_acc[13], out_acc[14], out_acc[15], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], slot_4[0] + T.Cast("uint32", lane_offset_2[0]), "sync", "aligned", "m8n8", "x4", "trans", "shared", "b16", "")
                T.ptx.mma(out_acc[16], out_acc[17], out_acc[18], out_acc[19], weights[0], weights[1], weights[2], weights[3], b_operand[0], b_operand[1], out_acc[16], out_acc[17], out_acc[18], out_acc[19], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[20], out_acc[21], out_acc[22], out_acc[23], weights[0], weights[1], weights[2], weights[3], b_operand[2], b_operand[3], out_acc[20], out_acc[21], out_acc[22], out_acc[23], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], slot_4[0] + T.Cast("uint32", lane_offset_3[0]), "sync", "aligned", "m8n8", "x4", "trans", "shared", "b16", "")
                T.ptx.mma(out_acc[24], out_acc[25], out_acc[26], out_acc[27], weights[0], weights[1], weights[2], weights[3], b_operand[0], b_operand[1], out_acc[24], out_acc[25], out_acc[26], out_acc[27], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[28], out_acc[29], out_acc[30], out_acc[31], weights[0], weights[1], weights[2], weights[3], b_operand[2], b_operand[3], out_acc[28], out_acc[29], out_acc[30], out_acc[31], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], slot_4[0] + T.Cast("uint32", lane_offset[0]) + T.uint32(128), "sync", "aligned", "m8n8", "x4", "trans", "shared", "b16", "")
                T.ptx.mma(out_acc[32], out_acc[33], out_acc[34], out_acc[35], weights[0], weights[1], weights[2], weights[3], b_operand[0], b_operand[1], out_acc[32], out_acc[33], out_acc[34], out_acc[35], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[36], out_acc[37], out_acc[38], out_acc[39], weights[0], weights[1], weights[2], weights[3], b_operand[2], b_operand[3], out_acc[36], out_acc[37], out_acc[38], out_acc[39], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], slot_4[0] + T.Cast("uint32", lane_offset_1[0]) + T.uint32(128), "sync", "aligned", "m8n8", "x4", "trans", "shared", "b16", "")
                T.ptx.mma(out_acc[40], out_acc[41], out_acc[42], out_acc[43], weights[0], weights[1], weights[2], weights[3], b_operand[0], b_operand[1], out_acc[40], out_acc[41], out_acc[42], out_acc[43], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[44], out_acc[45], out_acc[46], out_acc[47], weights[0], weights[1], weights[2], weights[3], b_operand[2], b_operand[3], out_acc[44], out_acc[45], out_acc[46], out_acc[47], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], slot_4[0] + T.Cast("uint32", lane_offset_2[0]) + T.uint32(128), "sync", "aligned", "m8n8", "x4", "trans", "shared", "b16", "")
                T.ptx.mma(out_acc[48], out_acc[49], out_acc[50], out_acc[51], weights[0], weights[1], weights[2], weights[3], b_operand[0], b_operand[1], out_acc[48], out_acc[49], out_acc[50], out_acc[51], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[52], out_acc[53], out_acc[54], out_acc[55], weights[0], weights[1], weights[2], weights[3], b_operand[2], b_operand[3], out_acc[52], out_acc[53], out_acc[54], out_acc[55], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], slot_4[0] + T.Cast("uint32", lane_offset_3[0]) + T.uint32(128), "sync", "aligned", "m8n8", "x4", "trans", "shared", "b16", "")
                T.ptx.mma(out_acc[56], out_acc[57], out_acc[58], out_acc[59], weights[0], weights[1], weights[2], weights[3], b_operand[0], b_operand[1], out_acc[56], out_acc[57], out_acc[58], out_acc[59], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[60], out_acc[61], out_acc[62], out_acc[63], weights[0], weights[1], weights[2], weights[3], b_operand[2], b_operand[3], out_acc[60], out_acc[61], out_acc[62], out_acc[63], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], slot_4[0] + T.Cast("uint32", lane_offset[0]) + T.uint32(4096), "sync", "aligned", "m8n8", "x4", "trans", "shared", "b16", "")
                T.ptx.mma(out_acc[0], out_acc[1], out_acc[2], out_acc[3], weights[4], weights[5], weights[6], weights[7], b_operand[0], b_operand[1], out_acc[0], out_acc[1], out_acc[2], out_acc[3], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[4], out_acc[5], out_acc[6], out_acc[7], weights[4], weights[5], weights[6], weights[7], b_operand[2], b_operand[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], slot_4[0] + T.Cast("uint32", lane_offset_1[0]) + T.uint32(4096), "sync", "aligned", "m8n8", "x4", "trans", "shared", "b16", "")
                T.ptx.mma(out_acc[8], out_acc[9], out_acc[10], out_acc[11], weights[4], weights[5], weights[6], weights[7], b_operand[0], b_operand[1], out_acc[8], out_acc[9], out_acc[10], out_acc[11], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[12], out_acc[13], out_acc[14], out_acc[15], weights[4], weights[5], weights[6], weights[7], b_operand[2], b_operand[3], out_acc[12], out_acc[13], out_acc[14], out_acc[15], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], slot_4[0] + T.Cast("uint32", lane_offset_2[0]) + T.uint32(4096), "sync", "aligned", "m8n8", "x4", "trans", "shared", "b16", "")
                T.ptx.mma(out_acc[16], out_acc[17], out_acc[18], out_acc[19], weights[4], weights[5], weights[6], weights[7], b_operand[0], b_operand[1], out_acc[16], out_acc[17], out_acc[18], out_acc[19], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[20], out_acc[21], out_acc[22], out_acc[23], weights[4], weights[5], weights[6], weights[7], b_operand[2], b_operand[3], out_acc[20], out_acc[21], out_acc[22], out_acc[23], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], slot_4[0] + T.Cast("uint32", lane_offset_3[0]) + T.uint32(4096), "sync", "aligned", "m8n8", "x4", "trans", "shared", "b16", "")
                T.ptx.mma(out_acc[24], out_acc[25], out_acc[26], out_acc[27], weights[4], weights[5], weights[6], weights[7], b_operand[0], b_operand[1], out_acc[24], out_acc[25], out_acc[26], out_acc[27], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[28], out_acc[29], out_acc[30], out_acc[31], weights[4], weights[5], weights[6], weights[7], b_operand[2], b_operand[3], out_acc[28], out_acc[29], out_acc[30], out_acc[31], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], slot_4[0] + T.Cast("uint32", lane_offset[0]) + T.uint32(4224), "sync", "aligned", "m8n8", "x4", "trans", "shared", "b16", "")
                T.ptx.mma(out_acc[32], out_acc[33], out_acc[34], out_acc[35], weights[4], weights[5], weights[6], weights[7], b_operand[0], b_operand[1], out_acc[32], out_acc[33], out_acc[34], out_acc[35], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[36], out_acc[37], out_acc[38], out_acc[39], weights[4], weights[5], weights[6], weights[7], b_operand[2], b_operand[3], out_acc[36], out_acc[37], out_acc[38], out_acc[39], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], slot_4[0] + T.Cast("uint32", lane_offset_1[0]) + T.uint32(4224), "sync", "aligned", "m8n8", "x4", "trans", "shared", "b16", "")
                T.ptx.mma(out_acc[40], out_acc[41], out_acc[42], out_acc[43], weights[4], weights[5], weights[6], weights[7], b_operand[0], b_operand[1], out_acc[40], out_acc[41], out_acc[42], out_acc[43], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[44], out_acc[45], out_acc[46], out_acc[47], weights[4], weights[5], weights[6], weights[7], b_operand[2], b_operand[3], out_acc[44], out_acc[45], out_acc[46], out_acc[47], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], slot_4[0] + T.Cast("uint32", lane_offset_2[0]) + T.uint32(4224), "sync", "aligned", "m8n8", "x4", "trans", "shared", "b16", "")
                T.ptx.mma(out_acc[48], out_acc[49], out_acc[50], out_acc[51], weights[4], weights[5], weights[6], weights[7], b_operand[0], b_operand[1], out_acc[48], out_acc[49], out_acc[50], out_acc[51], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[52], out_acc[53], out_acc[54], out_acc[55], weights[4], weights[5], weights[6], weights[7], b_operand[2], b_operand[3], out_acc[52], out_acc[53], out_acc[54], out_acc[55], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], slot_4[0] + T.Cast("uint32", lane_offset_3[0]) + T.uint32(4224), "sync", "aligned", "m8n8", "x4", "trans", "shared", "b16", "")
                T.ptx.mma(out_acc[56], out_acc[57], out_acc[58], out_acc[59], weights[4], weights[5], weights[6], weights[7], b_operand[0], b_operand[1], out_acc[56], out_acc[57], out_acc[58], out_acc[59], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[60], out_acc[61], out_acc[62], out_acc[63], weights[4], weights[5], weights[6], weights[7], b_operand[2], b_operand[3], out_acc[60], out_acc[61], out_acc[62], out_acc[63], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
            turned = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            turned[0] = turn[0] + 2
            turn[0] = T.Select(turned[0] >= 3, turned[0] - 3, turned[0])
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
            chunk_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            chunk_1[0] = lane[0] & 3
            at = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            at[0] = team_row[0] * 544 + chunk_1[0] * 8 * 4
            if chunk_1[0] < 16:
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
            chunk_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            chunk_2[0] = lane[0] & 3
            at_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            at_1[0] = team_row[0] * 544 + (chunk_2[0] * 8 + 32) * 4
            if chunk_2[0] < 12:
                T.ptx.st(shared_base[0] + T.Cast("uint32", at_1[0]), low_words[0], high_words[0], low_words[1], high_words[1], "", "", "shared", "", "", "", "v4", "b32", "")
                T.ptx.st(shared_base[0] + T.uint32(16) + T.Cast("uint32", at_1[0]), low_words[2], high_words[2], low_words[3], high_words[3], "", "", "shared", "", "", "", "v4", "b32", "")
            low_words[0] = T.reinterpret("uint32", out_acc[32])
            high_words[0] = T.reinterpret("uint32", out_acc[33])
            low_words[1] = T.reinterpret("uint32", out_acc[36])
            high_words[1] = T.reinterpret("uint32", out_acc[37])
            low_words[2] = T.reinterpret("uint32", out_acc[40])
            high_words[2] = T.reinterpret("uint32", out_acc[41])
            low_words[3] = T.reinterpret("uint32", out_acc[44])
            high_words[3] = T.reinterpret("uint32", out_acc[45])
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
            chunk_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            chunk_3[0] = lane[0] & 3
            at_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            at_2[0] = team_row[0] * 544 + (chunk_3[0] * 8 + 64) * 4
            if chunk_3[0] < 8:
                T.ptx.st(shared_base[0] + T.Cast("uint32", at_2[0]), low_words[0], high_words[0], low_words[1], high_words[1], "", "", "shared", "", "", "", "v4", "b32", "")
                T.ptx.st(shared_base[0] + T.uint32(16) + T.Cast("uint32", at_2[0]), low_words[2], high_words[2], low_words[3], high_words[3], "", "", "shared", "", "", "", "v4", "b32", "")
            low_words[0] = T.reinterpret("uint32", out_acc[48])
            high_words[0] = T.reinterpret("uint32", out_acc[49])
            low_words[1] = T.reinterpret("uint32", out_acc[52])
            high_words[1] = T.reinterpret("uint32", out_acc[53])
            low_words[2] = T.reinterpret("uint32", out_acc[56])
            high_words[2] = T.reinterpret("uint32", out_acc[57])
            low_words[3] = T.reinterpret("uint32", out_acc[60])
            high_words[3] = T.reinterpret("uint32", out_acc[61])
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
            chunk_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            chunk_4[0] = lane[0] & 3
            at_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            at_3[0] = team_row[0] * 544 + (chunk_4[0] * 8 + 96) * 4
            if chunk_4[0] < 4:
                T.ptx.st(shared_base[0] + T.Cast("uint32", at_3[0]), low_words[0], high_words[0], low_words[1], high_words[1], "", "", "shared", "", "", "", "v4", "b32", "")
                T.ptx.st(shared_base[0] + T.uint32(16) + T.Cast("uint32", at_3[0]), low_words[2], high_words[2], low_words[3], high_words[3], "", "", "shared", "", "", "", "v4", "b32", "")
            low_words[0] = T.reinterpret("uint32", out_acc[2])
            high_words[0] = T.reinterpret("uint32", out_acc[3])
            low_words[1] = T.reinterpret("uint32", out_acc[6])
            high_words[1] = T.reinterpret("uint32", out_acc[7])
            low_words[2] = T.reinterpret("uint32", out_acc[10])
            high_words[2] = T.reinterpret("uint32", out_acc[11])
            low_words[3] = T.reinterpret("uint32", out_acc[14])
            high_words[3] = T.reinterpret("uint32", out_acc[15])
            got_32 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_32[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, low_words[0], low_words[1]), 1, 32)
            a_32 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_32[0] = low_words[0]
            b_33 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_33[0] = low_words[1]
            low_words[0] = T.Select(lane[0] & 1 != 0, got_32[0], a_32[0])
            low_words[1] = T.Select(lane[0] & 1 != 0, b_33[0], got_32[0])
            got_33 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_33[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, low_words[2], low_words[3]), 1, 32)
            a_33 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_33[0] = low_words[2]
            b_34 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_34[0] = low_words[3]
            low_words[2] = T.Select(lane[0] & 1 != 0, got_33[0], a_33[0])
            low_words[3] = T.Select(lane[0] & 1 != 0, b_34[0], got_33[0])
            got_34 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_34[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, low_words[0], low_words[2]), 2, 32)
            a_34 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_34[0] = low_words[0]
            b_35 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_35[0] = low_words[2]
            low_words[0] = T.Select(lane[0] & 2 != 0, got_34[0], a_34[0])
            low_words[2] = T.Select(lane[0] & 2 != 0, b_35[0], got_34[0])
            got_35 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_35[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, low_words[1], low_words[3]), 2, 32)
            a_35 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_35[0] = low_words[1]
            b_36 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_36[0] = low_words[3]
            low_words[1] = T.Select(lane[0] & 2 != 0, got_35[0], a_35[0])
            low_words[3] = T.Select(lane[0] & 2 != 0, b_36[0], got_35[0])
            got_36 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_36[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, high_words[0], high_words[1]), 1, 32)
            a_36 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_36[0] = high_words[0]
            b_37 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_37[0] = high_words[1]
            high_words[0] = T.Select(lane[0] & 1 != 0, got_36[0], a_36[0])
            high_words[1] = T.Select(lane[0] & 1 != 0, b_37[0], got_36[0])
            got_37 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_37[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, high_words[2], high_words[3]), 1, 32)
            a_37 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_37[0] = high_words[2]
            b_38 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_38[0] = high_words[3]
            high_words[2] = T.Select(lane[0] & 1 != 0, got_37[0], a_37[0])
            high_words[3] = T.Select(lane[0] & 1 != 0, b_38[0], got_37[0])
            got_38 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_38[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, high_words[0], high_words[2]), 2, 32)
            a_38 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_38[0] = high_words[0]
            b_39 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_39[0] = high_words[2]
            high_words[0] = T.Select(lane[0] & 2 != 0, got_38[0], a_38[0])
            high_words[2] = T.Select(lane[0] & 2 != 0, b_39[0], got_38[0])
            got_39 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_39[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, high_words[1], high_words[3]), 2, 32)
            a_39 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_39[0] = high_words[1]
            b_40 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_40[0] = high_words[3]
            high_words[1] = T.Select(lane[0] & 2 != 0, got_39[0], a_39[0])
            high_words[3] = T.Select(lane[0] & 2 != 0, b_40[0], got_39[0])
            chunk_5 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            chunk_5[0] = lane[0] & 3
            at_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            at_4[0] = (team_row[0] + 8) * 544 + chunk_5[0] * 8 * 4
            if chunk_5[0] < 16:
                T.ptx.st(shared_base[0] + T.Cast("uint32", at_4[0]), low_words[0], high_words[0], low_words[1], high_words[1], "", "", "shared", "", "", "", "v4", "b32", "")
                T.ptx.st(shared_base[0] + T.uint32(16) + T.Cast("uint32", at_4[0]), low_words[2], high_words[2], low_words[3], high_words[3], "", "", "shared", "", "", "", "v4", "b32", "")
            low_words[0] = T.reinterpret("uint32", out_acc[18])
            high_words[0] = T.reinterpret("uint32", out_acc[19])
            low_words[1] = T.reinterpret("uint32", out_acc[22])
            high_words[1] = T.reinterpret("uint32", out_acc[23])
            low_words[2] = T.reinterpret("uint32", out_acc[26])
            high_words[2] = T.reinterpret("uint32", out_acc[27])
            low_words[3] = T.reinterpret("uint32", out_acc[30])
            high_words[3] = T.reinterpret("uint32", out_acc[31])
            got_40 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_40[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, low_words[0], low_words[1]), 1, 32)
            a_40 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_40[0] = low_words[0]
            b_41 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_41[0] = low_words[1]
            low_words[0] = T.Select(lane[0] & 1 != 0, got_40[0], a_40[0])
            low_words[1] = T.Select(lane[0] & 1 != 0, b_41[0], got_40[0])
            got_41 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_41[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, low_words[2], low_words[3]), 1, 32)
            a_41 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_41[0] = low_words[2]
            b_42 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_42[0] = low_words[3]
            low_words[2] = T.Select(lane[0] & 1 != 0, got_41[0], a_41[0])
            low_words[3] = T.Select(lane[0] & 1 != 0, b_42[0], got_41[0])
            got_42 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_42[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, low_words[0], low_words[2]), 2, 32)
            a_42 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_42[0] = low_words[0]
            b_43 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_43[0] = low_words[2]
            low_words[0] = T.Select(lane[0] & 2 != 0, got_42[0], a_42[0])
            low_words[2] = T.Select(lane[0] & 2 != 0, b_43[0], got_42[0])
            got_43 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_43[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, low_words[1], low_words[3]), 2, 32)
            a_43 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_43[0] = low_words[1]
            b_44 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_44[0] = low_words[3]
            low_words[1] = T.Select(lane[0] & 2 != 0, got_43[0], a_43[0])
            low_words[3] = T.Select(lane[0] & 2 != 0, b_44[0], got_43[0])
            got_44 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_44[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, high_words[0], high_words[1]), 1, 32)
            a_44 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_44[0] = high_words[0]
            b_45 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_45[0] = high_words[1]
            high_words[0] = T.Select(lane[0] & 1 != 0, got_44[0], a_44[0])
            high_words[1] = T.Select(lane[0] & 1 != 0, b_45[0], got_44[0])
            got_45 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_45[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, high_words[2], high_words[3]), 1, 32)
            a_45 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_45[0] = high_words[2]
            b_46 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_46[0] = high_words[3]
            high_words[2] = T.Select(lane[0] & 1 != 0, got_45[0], a_45[0])
            high_words[3] = T.Select(lane[0] & 1 != 0, b_46[0], got_45[0])
            got_46 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_46[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, high_words[0], high_words[2]), 2, 32)
            a_46 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_46[0] = high_words[0]
            b_47 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_47[0] = high_words[2]
            high_words[0] = T.Select(lane[0] & 2 != 0, got_46[0], a_46[0])
            high_words[2] = T.Select(lane[0] & 2 != 0, b_47[0], got_46[0])
            got_47 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_47[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, high_words[1], high_words[3]), 2, 32)
            a_47 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_47[0] = high_words[1]
            b_48 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_48[0] = high_words[3]
            high_words[1] = T.Select(lane[0] & 2 != 0, got_47[0], a_47[0])
            high_words[3] = T.Select(lane[0] & 2 != 0, b_48[0], got_47[0])
            chunk_6 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            chunk_6[0] = lane[0] & 3
            at_5 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            at_5[0] = (team_row[0] + 8) * 544 + (chunk_6[0] * 8 + 32) * 4
            if chunk_6[0] < 12:
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
            got_48 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_48[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, low_words[0], low_words[1]), 1, 32)
            a_48 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_48[0] = low_words[0]
            b_49 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_49[0] = low_words[1]
            low_words[0] = T.Select(lane[0] & 1 != 0, got_48[0], a_48[0])
            low_words[1] = T.Select(lane[0] & 1 != 0, b_49[0], got_48[0])
            got_49 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_49[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, low_words[2], low_words[3]), 1, 32)
            a_49 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_49[0] = low_words[2]
            b_50 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_50[0] = low_words[3]
            low_words[2] = T.Select(lane[0] & 1 != 0, got_49[0], a_49[0])
            low_words[3] = T.Select(lane[0] & 1 != 0, b_50[0], got_49[0])
            got_50 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_50[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, low_words[0], low_words[2]), 2, 32)
            a_50 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_50[0] = low_words[0]
            b_51 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_51[0] = low_words[2]
            low_words[0] = T.Select(lane[0] & 2 != 0, got_50[0], a_50[0])
            low_words[2] = T.Select(lane[0] & 2 != 0, b_51[0], got_50[0])
            got_51 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_51[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, low_words[1], low_words[3]), 2, 32)
            a_51 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_51[0] = low_words[1]
            b_52 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_52[0] = low_words[3]
            low_words[1] = T.Select(lane[0] & 2 != 0, got_51[0], a_51[0])
            low_words[3] = T.Select(lane[0] & 2 != 0, b_52[0], got_51[0])
            got_52 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_52[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, high_words[0], high_words[1]), 1, 32)
            a_52 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_52[0] = high_words[0]
            b_53 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_53[0] = high_words[1]
            high_words[0] = T.Select(lane[0] & 1 != 0, got_52[0], a_52[0])
            high_words[1] = T.Select(lane[0] & 1 != 0, b_53[0], got_52[0])
            got_53 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_53[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, high_words[2], high_words[3]), 1, 32)
            a_53 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_53[0] = high_words[2]
            b_54 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_54[0] = high_words[3]
            high_words[2] = T.Select(lane[0] & 1 != 0, got_53[0], a_53[0])
            high_words[3] = T.Select(lane[0] & 1 != 0, b_54[0], got_53[0])
            got_54 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_54[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, high_words[0], high_words[2]), 2, 32)
            a_54 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_54[0] = high_words[0]
            b_55 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_55[0] = high_words[2]
            high_words[0] = T.Select(lane[0] & 2 != 0, got_54[0], a_54[0])
            high_words[2] = T.Select(lane[0] & 2 != 0, b_55[0], got_54[0])
            got_55 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_55[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, high_words[1], high_words[3]), 2, 32)
            a_55 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_55[0] = high_words[1]
            b_56 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_56[0] = high_words[3]
            high_words[1] = T.Select(lane[0] & 2 != 0, got_55[0], a_55[0])
            high_words[3] = T.Select(lane[0] & 2 != 0, b_56[0], got_55[0])
            chunk_7 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            chunk_7[0] = lane[0] & 3
            at_6 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            at_6[0] = (team_row[0] + 8) * 544 + (chunk_7[0] * 8 + 64) * 4
            if chunk_7[0] < 8:
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
            got_56 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_56[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, low_words[0], low_words[1]), 1, 32)
            a_56 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_56[0] = low_words[0]
            b_57 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_57[0] = low_words[1]
            low_words[0] = T.Select(lane[0] & 1 != 0, got_56[0], a_56[0])
            low_words[1] = T.Select(lane[0] & 1 != 0, b_57[0], got_56[0])
            got_57 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_57[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, low_words[2], low_words[3]), 1, 32)
            a_57 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_57[0] = low_words[2]
            b_58 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_58[0] = low_words[3]
            low_words[2] = T.Select(lane[0] & 1 != 0, got_57[0], a_57[0])
            low_words[3] = T.Select(lane[0] & 1 != 0, b_58[0], got_57[0])
            got_58 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_58[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, low_words[0], low_words[2]), 2, 32)
            a_58 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_58[0] = low_words[0]
            b_59 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_59[0] = low_words[2]
            low_words[0] = T.Select(lane[0] & 2 != 0, got_58[0], a_58[0])
            low_words[2] = T.Select(lane[0] & 2 != 0, b_59[0], got_58[0])
            got_59 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_59[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, low_words[1], low_words[3]), 2, 32)
            a_59 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_59[0] = low_words[1]
            b_60 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_60[0] = low_words[3]
            low_words[1] = T.Select(lane[0] & 2 != 0, got_59[0], a_59[0])
            low_words[3] = T.Select(lane[0] & 2 != 0, b_60[0], got_59[0])
            got_60 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_60[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, high_words[0], high_words[1]), 1, 32)
            a_60 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_60[0] = high_words[0]
            b_61 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_61[0] = high_words[1]
            high_words[0] = T.Select(lane[0] & 1 != 0, got_60[0], a_60[0])
            high_words[1] = T.Select(lane[0] & 1 != 0, b_61[0], got_60[0])
            got_61 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_61[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, high_words[2], high_words[3]), 1, 32)
            a_61 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_61[0] = high_words[2]
            b_62 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_62[0] = high_words[3]
            high_words[2] = T.Select(lane[0] & 1 != 0, got_61[0], a_61[0])
            high_words[3] = T.Select(lane[0] & 1 != 0, b_62[0], got_61[0])
            got_62 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_62[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, high_words[0], high_words[2]), 2, 32)
            a_62 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_62[0] = high_words[0]
            b_63 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_63[0] = high_words[2]
            high_words[0] = T.Select(lane[0] & 2 != 0, got_62[0], a_62[0])
            high_words[2] = T.Select(lane[0] & 2 != 0, b_63[0], got_62[0])
            got_63 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_63[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, high_words[1], high_words[3]), 2, 32)
            a_63 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_63[0] = high_words[1]
            b_64 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_64[0] = high_words[3]
            high_words[1] = T.Select(lane[0] & 2 != 0, got_63[0], a_63[0])
            high_words[3] = T.Select(lane[0] & 2 != 0, b_64[0], got_63[0])
            chunk_8 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            chunk_8[0] = lane[0] & 3
            at_7 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            at_7[0] = (team_row[0] + 8) * 544 + (chunk_8[0] * 8 + 96) * 4
            if chunk_8[0] < 4:
                T.ptx.st(shared_base[0] + T.Cast("uint32", at_7[0]), low_words[0], high_words[0], low_words[1], high_words[1], "", "", "shared", "", "", "", "v4", "b32", "")
                T.ptx.st(shared_base[0] + T.uint32(16) + T.Cast("uint32", at_7[0]), low_words[2], high_words[2], low_words[3], high_words[3], "", "", "shared", "", "", "", "v4", "b32", "")
            row_sum[0] = row_sum[0] + T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_sum[0], 1, 32)
            row_sum[1] = row_sum[1] + T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_sum[1], 1, 32)
            row_sum[0] = row_sum[0] + T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_sum[0], 2, 32)
            row_sum[1] = row_sum[1] + T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_sum[1], 2, 32)
            if first_column[0] == 0:
                T.ptx.st(shared_base[0] + T.uint32(34816) + T.Cast("uint32", team_row[0] * 8), T.reinterpret("uint32", row_max[0] * factor[0]), T.reinterpret("uint32", row_sum[0]), "", "", "shared", "", "", "", "v2", "b32", "")
                T.ptx.st(shared_base[0] + T.uint32(34816) + T.Cast("uint32", (team_row[0] + 8) * 8), T.reinterpret("uint32", row_max[1] * factor[0]), T.reinterpret("uint32", row_sum[1]), "", "", "shared", "", "", "", "v2", "b32", "")
            T.cuda.cta_sync()
            rows = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            rows[0] = T.Select(item[0] < items[0], T.min(group_rows[0] - first_row[0], 16), 0)
            joining = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            joining[0] = T.Select(seq_kv_size <= 32, lane[0], v_2)
            for n in range(T.Select(seq_kv_size <= 32, 16, 4)):
                i_15 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                i_15[0] = n * T.Select(seq_kv_size <= 32, 32, 128) + joining[0]
                row_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                row_1[0] = T.Div(i_15[0], 32)
                if row_1[0] < rows[0]:
                    column = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    column[0] = (i_15[0] - row_1[0] * 32) * 4
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
                    team_row_1[0] = own[0] * 16 + row_1[0]
                    words = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    T.ptx.ld(words[0], words[1], words[2], words[3], shared_base[0] + T.Cast("uint32", team_row_1[0] * 544 + column[0] * 4), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                    statistics = T.alloc_local((2,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    T.ptx.ld(statistics[0], statistics[1], shared_base[0] + T.uint32(34816) + T.Cast("uint32", team_row_1[0] * 8), "", "", "shared", "", "", "", "", "", "v2", "b32", "")
                    team_row_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    team_row_2[0] = 16 + row_1[0]
                    words_1 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    T.ptx.ld(words_1[0], words_1[1], words_1[2], words_1[3], shared_base[0] + T.Cast("uint32", team_row_2[0] * 544 + column[0] * 4), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                    statistics_1 = T.alloc_local((2,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    T.ptx.ld(statistics_1[0], statistics_1[1], shared_base[0] + T.uint32(34816) + T.Cast("uint32", team_row_2[0] * 8), "", "", "shared", "", "", "", "", "", "v2", "b32", "")
                    words_1[0] = T.Select(not seq_kv_size <= 32, words_1[0], T.uint32(0))
                    words_1[1] = T.Select(not seq_kv_size <= 32, words_1[1], T.uint32(0))
                    words_1[2] = T.Select(not seq_kv_size <= 32, words_1[2], T.uint32(0))
                    words_1[3] = T.Select(not seq_kv_size <= 32, words_1[3], T.uint32(0))
                    top = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    top[0] = T.Select(not seq_kv_size <= 32, T.reinterpret("float32", statistics_1[0]), T.float32(-1000000000000000019884624838656.0))
                    total = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    total[0] = T.Select(not seq_kv_size <= 32, T.reinterpret("float32", statistics_1[1]), T.float32(0.0))
                    team_row_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    team_row_3[0] = 32 + row_1[0]
                    words_2 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    T.ptx.ld(words_2[0], words_2[1], words_2[2], words_2[3], shared_base[0] + T.Cast("uint32", team_row_3[0] * 544 + column[0] * 4), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                    statistics_2 = T.alloc_local((2,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    T.ptx.ld(statistics_2[0], statistics_2[1], shared_base[0] + T.uint32(34816) + T.Cast("uint32", team_row_3[0] * 8), "", "", "shared", "", "", "", "", "", "v2", "b32", "")
                    words_2[0] = T.Select(not seq_kv_size <= 32, words_2[0], T.uint32(0))
                    words_2[1] = T.Select(not seq_kv_size <= 32, words_2[1], T.uint32(0))
                    words_2[2] = T.Select(not seq_kv_size <= 32, words_2[2], T.uint32(0))
                    words_2[3] = T.Select(not seq_kv_size <= 32, words_2[3], T.uint32(0))
                    top_1 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    top_1[0] = T.Select(not seq_kv_size <= 32, T.reinterpret("float32", statistics_2[0]), T.float32(-1000000000000000019884624838656.0))
                    total_1 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    total_1[0] = T.Select(not seq_kv_size <= 32, T.reinterpret("float32", statistics_2[1]), T.float32(0.0))
                    team_row_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    team_row_4[0] = 48 + row_1[0]
                    words_3 = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    T.ptx.ld(words_3[0], words_3[1], words_3[2], words_3[3], shared_base[0] + T.Cast("uint32", team_row_4[0] * 544 + column[0] * 4), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                    statistics_3 = T.alloc_local((2,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    T.ptx.ld(statistics_3[0], statistics_3[1], shared_base[0] + T.uint32(34816) + T.Cast("uint32", team_row_4[0] * 8), "", "", "shared", "", "", "", "", "", "v2", "b32", "")
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
                    in_group_2[0] = T.min(first_row[0] + row_1[0], group_rows[0] - 1)
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
        T.ptx.griddepcontrol("launch_dependents", "")
        buffer = T.alloc_buffer((49152,), "uint8", scope="shared.dyn", align=1024)
        shared_base = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        shared_base[0] = T.cuda.cvta_generic_to_shared(buffer.data)
        warp = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        warp[0] = T.cuda.__shfl_sync(T.uint32(4294967295), T.Div(v_2, 32), 0, 32)
        lane = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane[0] = v_2 & 31
        factor = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        factor[0] = scale_value * T.float32(1.4426950408889634)
        scores = T.alloc_local((32,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        out_acc = T.alloc_local((128,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        weights = T.alloc_local((16,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        row_max = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        row_sum = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        shrink = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane_row[0] = lane[0] & 15
        lane_high = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane_high[0] = lane[0] >> 4 & 1
        lane_offset = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane_offset[0] = (lane_row[0] * 16 + (lane_high[0] ^ lane_row[0] & 7)) * 16
        lane_offset_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane_offset_1[0] = (lane_row[0] * 16 + (lane_high[0] + 2 ^ lane_row[0] & 7)) * 16
        lane_offset_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane_offset_2[0] = (lane_row[0] * 16 + (lane_high[0] + 4 ^ lane_row[0] & 7)) * 16
        lane_offset_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane_offset_3[0] = (lane_row[0] * 16 + (lane_high[0] + 6 ^ lane_row[0] & 7)) * 16
        lane_key = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane_key[0] = (lane[0] & 7) + (lane[0] >> 4 & 1) * 8
        lane_half = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane_half[0] = lane[0] >> 3 & 1
        lane_offset_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane_offset_4[0] = (lane_key[0] * 16 + (lane_half[0] ^ lane_key[0] & 7)) * 16
        lane_offset_5 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane_offset_5[0] = (lane_key[0] * 16 + (lane_half[0] + 2 ^ lane_key[0] & 7)) * 16
        lane_offset_6 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane_offset_6[0] = (lane_key[0] * 16 + (lane_half[0] + 4 ^ lane_key[0] & 7)) * 16
        lane_offset_7 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        lane_offset_7[0] = (lane_key[0] * 16 + (lane_half[0] + 6 ^ lane_key[0] & 7)) * 16
        a_operand = T.alloc_local((8,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        b_operand = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
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
        thread_row[0] = warp[0] * 32 + (lane[0] >> 2)
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
        in_group_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        in_group_2[0] = T.min(first_row[0] + (thread_row[0] + 16), group_rows[0] - 1)
        of_group_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        of_group_2[0] = T.Div(in_group_2[0], seq_q_size)
        head_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        head_2[0] = h[0] + of_group_2[0]
        position_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        position_2[0] = in_group_2[0] - of_group_2[0] * seq_q_size
        in_group_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        in_group_3[0] = T.min(first_row[0] + (thread_row[0] + 24), group_rows[0] - 1)
        of_group_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        of_group_3[0] = T.Div(in_group_3[0], seq_q_size)
        head_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        head_3[0] = h[0] + of_group_3[0]
        position_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        position_3[0] = in_group_3[0] - of_group_3[0] * seq_q_size
        first_column = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        first_column[0] = (lane[0] & 3) * 2
        for i in T.unroll(128):
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
        entry_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        entry_2[0] = 0
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
        entry_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        entry_3[0] = T.Select(at_block[0] < share_begin[0], -1, at_block[0] * 2 + T.Select(i_14[0] >= 0 and (at_block[0] + 1) * 32 <= seq_kv_size, 0, 1))
        entry_1[0] = entry_3[0]
        at_block[0] = at_block[0] - 1
        k_first_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        k_first_2[0] = at_block[0] * 32
        k_last_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        k_last_2[0] = T.min(k_first_2[0] + 32, seq_kv_size) - 1
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
        entry_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        entry_4[0] = T.Select(at_block[0] < share_begin[0], -1, at_block[0] * 2 + T.Select(i_19[0] >= 0 and (at_block[0] + 1) * 32 <= seq_kv_size, 0, 1))
        entry_2[0] = entry_4[0]
        turn = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        turn[0] = 0
        chunk = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        chunk[0] = v_2 & 15
        row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        row[0] = T.Div(v_2, 16)
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
            T.ptx.cp(shared_base[0] + T.Cast("uint32", (here[0] * 16 + (chunk[0] ^ here[0] & 7)) * 16), T.address_of(q[T.Cast("int64", b[0]) * q_stride_0 + T.Cast("int64", head_4[0]) * q_stride_1 + T.Cast("int64", position_4[0]) * q_stride_2 + T.Cast("int64", chunk[0] * 8)]), 16, T.Select(first_row[0] + here[0] < group_rows[0] and position_4[0] < seq_q_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
        if T.bool(True):
            here = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            here[0] = row[0] + 4
            in_group_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            in_group_4[0] = T.min(first_row[0] + here[0], group_rows[0] - 1)
            of_group_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            of_group_4[0] = T.Div(in_group_4[0], seq_q_size)
            head_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            head_4[0] = h[0] + of_group_4[0]
            position_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            position_4[0] = in_group_4[0] - of_group_4[0] * seq_q_size
            T.ptx.cp(shared_base[0] + T.Cast("uint32", (here[0] * 16 + (chunk[0] ^ here[0] & 7)) * 16), T.address_of(q[T.Cast("int64", b[0]) * q_stride_0 + T.Cast("int64", head_4[0]) * q_stride_1 + T.Cast("int64", position_4[0]) * q_stride_2 + T.Cast("int64", chunk[0] * 8)]), 16, T.Select(first_row[0] + here[0] < group_rows[0] and position_4[0] < seq_q_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
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
            T.ptx.cp(shared_base[0] + T.Cast("uint32", (here[0] * 16 + (chunk[0] ^ here[0] & 7)) * 16), T.address_of(q[T.Cast("int64", b[0]) * q_stride_0 + T.Cast("int64", head_4[0]) * q_stride_1 + T.Cast("int64", position_4[0]) * q_stride_2 + T.Cast("int64", chunk[0] * 8)]), 16, T.Select(first_row[0] + here[0] < group_rows[0] and position_4[0] < seq_q_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
        if T.bool(True):
            here = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            here[0] = row[0] + 12
            in_group_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            in_group_4[0] = T.min(first_row[0] + here[0], group_rows[0] - 1)
            of_group_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            of_group_4[0] = T.Div(in_group_4[0], seq_q_size)
            head_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            head_4[0] = h[0] + of_group_4[0]
            position_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            position_4[0] = in_group_4[0] - of_group_4[0] * seq_q_size
            T.ptx.cp(shared_base[0] + T.Cast("uint32", (here[0] * 16 + (chunk[0] ^ here[0] & 7)) * 16), T.address_of(q[T.Cast("int64", b[0]) * q_stride_0 + T.Cast("int64", head_4[0]) * q_stride_1 + T.Cast("int64", position_4[0]) * q_stride_2 + T.Cast("int64", chunk[0] * 8)]), 16, T.Select(first_row[0] + here[0] < group_rows[0] and position_4[0] < seq_q_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
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
            T.ptx.cp(shared_base[0] + T.Cast("uint32", (here[0] * 16 + (chunk[0] ^ here[0] & 7)) * 16), T.address_of(q[T.Cast("int64", b[0]) * q_stride_0 + T.Cast("int64", head_4[0]) * q_stride_1 + T.Cast("int64", position_4[0]) * q_stride_2 + T.Cast("int64", chunk[0] * 8)]), 16, T.Select(first_row[0] + here[0] < group_rows[0] and position_4[0] < seq_q_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
        if T.bool(True):
            here = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            here[0] = row[0] + 20
            in_group_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            in_group_4[0] = T.min(first_row[0] + here[0], group_rows[0] - 1)
            of_group_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            of_group_4[0] = T.Div(in_group_4[0], seq_q_size)
            head_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            head_4[0] = h[0] + of_group_4[0]
            position_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            position_4[0] = in_group_4[0] - of_group_4[0] * seq_q_size
            T.ptx.cp(shared_base[0] + T.Cast("uint32", (here[0] * 16 + (chunk[0] ^ here[0] & 7)) * 16), T.address_of(q[T.Cast("int64", b[0]) * q_stride_0 + T.Cast("int64", head_4[0]) * q_stride_1 + T.Cast("int64", position_4[0]) * q_stride_2 + T.Cast("int64", chunk[0] * 8)]), 16, T.Select(first_row[0] + here[0] < group_rows[0] and position_4[0] < seq_q_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
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
            T.ptx.cp(shared_base[0] + T.Cast("uint32", (here[0] * 16 + (chunk[0] ^ here[0] & 7)) * 16), T.address_of(q[T.Cast("int64", b[0]) * q_stride_0 + T.Cast("int64", head_4[0]) * q_stride_1 + T.Cast("int64", position_4[0]) * q_stride_2 + T.Cast("int64", chunk[0] * 8)]), 16, T.Select(first_row[0] + here[0] < group_rows[0] and position_4[0] < seq_q_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
        if T.bool(True):
            here = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            here[0] = row[0] + 28
            in_group_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            in_group_4[0] = T.min(first_row[0] + here[0], group_rows[0] - 1)
            of_group_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            of_group_4[0] = T.Div(in_group_4[0], seq_q_size)
            head_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            head_4[0] = h[0] + of_group_4[0]
            position_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            position_4[0] = in_group_4[0] - of_group_4[0] * seq_q_size
            T.ptx.cp(shared_base[0] + T.Cast("uint32", (here[0] * 16 + (chunk[0] ^ here[0] & 7)) * 16), T.address_of(q[T.Cast("int64", b[0]) * q_stride_0 + T.Cast("int64", head_4[0]) * q_stride_1 + T.Cast("int64", position_4[0]) * q_stride_2 + T.Cast("int64", chunk[0] * 8)]), 16, T.Select(first_row[0] + here[0] < group_rows[0] and position_4[0] < seq_q_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
        if T.bool(True):
            here = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            here[0] = row[0] + 32
            in_group_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            in_group_4[0] = T.min(first_row[0] + here[0], group_rows[0] - 1)
            of_group_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            of_group_4[0] = T.Div(in_group_4[0], seq_q_size)
            head_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            head_4[0] = h[0] + of_group_4[0]
            position_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            position_4[0] = in_group_4[0] - of_group_4[0] * seq_q_size
            T.ptx.cp(shared_base[0] + T.Cast("uint32", (here[0] * 16 + (chunk[0] ^ here[0] & 7)) * 16), T.address_of(q[T.Cast("int64", b[0]) * q_stride_0 + T.Cast("int64", head_4[0]) * q_stride_1 + T.Cast("int64", position_4[0]) * q_stride_2 + T.Cast("int64", chunk[0] * 8)]), 16, T.Select(first_row[0] + here[0] < group_rows[0] and position_4[0] < seq_q_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
        if T.bool(True):
            here = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            here[0] = row[0] + 36
            in_group_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            in_group_4[0] = T.min(first_row[0] + here[0], group_rows[0] - 1)
            of_group_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            of_group_4[0] = T.Div(in_group_4[0], seq_q_size)
            head_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            head_4[0] = h[0] + of_group_4[0]
            position_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            position_4[0] = in_group_4[0] - of_group_4[0] * seq_q_size
            T.ptx.cp(shared_base[0] + T.Cast("uint32", (here[0] * 16 + (chunk[0] ^ here[0] & 7)) * 16), T.address_of(q[T.Cast("int64", b[0]) * q_stride_0 + T.Cast("int64", head_4[0]) * q_stride_1 + T.Cast("int64", position_4[0]) * q_stride_2 + T.Cast("int64", chunk[0] * 8)]), 16, T.Select(first_row[0] + here[0] < group_rows[0] and position_4[0] < seq_q_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
        if T.bool(True):
            here = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            here[0] = row[0] + 40
            in_group_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            in_group_4[0] = T.min(first_row[0] + here[0], group_rows[0] - 1)
            of_group_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            of_group_4[0] = T.Div(in_group_4[0], seq_q_size)
            head_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            head_4[0] = h[0] + of_group_4[0]
            position_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            position_4[0] = in_group_4[0] - of_group_4[0] * seq_q_size
            T.ptx.cp(shared_base[0] + T.Cast("uint32", (here[0] * 16 + (chunk[0] ^ here[0] & 7)) * 16), T.address_of(q[T.Cast("int64", b[0]) * q_stride_0 + T.Cast("int64", head_4[0]) * q_stride_1 + T.Cast("int64", position_4[0]) * q_stride_2 + T.Cast("int64", chunk[0] * 8)]), 16, T.Select(first_row[0] + here[0] < group_rows[0] and position_4[0] < seq_q_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
        if T.bool(True):
            here = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            here[0] = row[0] + 44
            in_group_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            in_group_4[0] = T.min(first_row[0] + here[0], group_rows[0] - 1)
            of_group_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            of_group_4[0] = T.Div(in_group_4[0], seq_q_size)
            head_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            head_4[0] = h[0] + of_group_4[0]
            position_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            position_4[0] = in_group_4[0] - of_group_4[0] * seq_q_size
            T.ptx.cp(shared_base[0] + T.Cast("uint32", (here[0] * 16 + (chunk[0] ^ here[0] & 7)) * 16), T.address_of(q[T.Cast("int64", b[0]) * q_stride_0 + T.Cast("int64", head_4[0]) * q_stride_1 + T.Cast("int64", position_4[0]) * q_stride_2 + T.Cast("int64", chunk[0] * 8)]), 16, T.Select(first_row[0] + here[0] < group_rows[0] and position_4[0] < seq_q_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
        if T.bool(True):
            here = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            here[0] = row[0] + 48
            in_group_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            in_group_4[0] = T.min(first_row[0] + here[0], group_rows[0] - 1)
            of_group_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            of_group_4[0] = T.Div(in_group_4[0], seq_q_size)
            head_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            head_4[0] = h[0] + of_group_4[0]
            position_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            position_4[0] = in_group_4[0] - of_group_4[0] * seq_q_size
            T.ptx.cp(shared_base[0] + T.Cast("uint32", (here[0] * 16 + (chunk[0] ^ here[0] & 7)) * 16), T.address_of(q[T.Cast("int64", b[0]) * q_stride_0 + T.Cast("int64", head_4[0]) * q_stride_1 + T.Cast("int64", position_4[0]) * q_stride_2 + T.Cast("int64", chunk[0] * 8)]), 16, T.Select(first_row[0] + here[0] < group_rows[0] and position_4[0] < seq_q_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
        if T.bool(True):
            here = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            here[0] = row[0] + 52
            in_group_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            in_group_4[0] = T.min(first_row[0] + here[0], group_rows[0] - 1)
            of_group_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            of_group_4[0] = T.Div(in_group_4[0], seq_q_size)
            head_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            head_4[0] = h[0] + of_group_4[0]
            position_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            position_4[0] = in_group_4[0] - of_group_4[0] * seq_q_size
            T.ptx.cp(shared_base[0] + T.Cast("uint32", (here[0] * 16 + (chunk[0] ^ here[0] & 7)) * 16), T.address_of(q[T.Cast("int64", b[0]) * q_stride_0 + T.Cast("int64", head_4[0]) * q_stride_1 + T.Cast("int64", position_4[0]) * q_stride_2 + T.Cast("int64", chunk[0] * 8)]), 16, T.Select(first_row[0] + here[0] < group_rows[0] and position_4[0] < seq_q_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
        if T.bool(True):
            here = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            here[0] = row[0] + 56
            in_group_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            in_group_4[0] = T.min(first_row[0] + here[0], group_rows[0] - 1)
            of_group_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            of_group_4[0] = T.Div(in_group_4[0], seq_q_size)
            head_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            head_4[0] = h[0] + of_group_4[0]
            position_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            position_4[0] = in_group_4[0] - of_group_4[0] * seq_q_size
            T.ptx.cp(shared_base[0] + T.Cast("uint32", (here[0] * 16 + (chunk[0] ^ here[0] & 7)) * 16), T.address_of(q[T.Cast("int64", b[0]) * q_stride_0 + T.Cast("int64", head_4[0]) * q_stride_1 + T.Cast("int64", position_4[0]) * q_stride_2 + T.Cast("int64", chunk[0] * 8)]), 16, T.Select(first_row[0] + here[0] < group_rows[0] and position_4[0] < seq_q_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
        if T.bool(True):
            here = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            here[0] = row[0] + 60
            in_group_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            in_group_4[0] = T.min(first_row[0] + here[0], group_rows[0] - 1)
            of_group_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            of_group_4[0] = T.Div(in_group_4[0], seq_q_size)
            head_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            head_4[0] = h[0] + of_group_4[0]
            position_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            position_4[0] = in_group_4[0] - of_group_4[0] * seq_q_size
            T.ptx.cp(shared_base[0] + T.Cast("uint32", (here[0] * 16 + (chunk[0] ^ here[0] & 7)) * 16), T.address_of(q[T.Cast("int64", b[0]) * q_stride_0 + T.Cast("int64", head_4[0]) * q_stride_1 + T.Cast("int64", position_4[0]) * q_stride_2 + T.Cast("int64", chunk[0] * 8)]), 16, T.Select(first_row[0] + here[0] < group_rows[0] and position_4[0] < seq_q_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
        at_slot = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        at_slot[0] = turn[0]
        slot = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        slot[0] = shared_base[0] + T.uint32(16384) + T.Cast("uint32", T.Select(at_slot[0] >= 4, at_slot[0] - 4, at_slot[0])) * T.uint32(8192)
        first_key = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        first_key[0] = (entry_0[0] >> 1) * 32
        if entry_0[0] >= 0:
            chunk_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            chunk_1[0] = v_2 & 15
            row_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            row_1[0] = T.Div(v_2, 16)
            element = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            element[0] = T.cuda.func_call("attngen_opaque", k_start[0] + T.Cast("int64", first_key[0] + row_1[0]) * k_stride_2 + T.Cast("int64", chunk_1[0] * 8), source_code="__forceinline__ __device__ int64_t attngen_opaque(int64_t x) { uint64_t y; asm(\"mov.b64 %0, %1;\" : \"=l\"(y) : \"l\"((uint64_t)x)); return y; }\n", return_type="int64")
            if T.bool(True):
                T.ptx.cp(slot[0] + T.Cast("uint32", (row_1[0] * 16 + (chunk_1[0] ^ row_1[0] & 7)) * 16), T.address_of(k[element[0]]), 16, T.Select(first_key[0] + row_1[0] < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
            if T.bool(True):
                T.ptx.cp(slot[0] + T.Cast("uint32", ((row_1[0] + 4) * 16 + (chunk_1[0] ^ row_1[0] + 4 & 7)) * 16), T.address_of(k[element[0] + k_stride_2 * T.int64(4)]), 16, T.Select(first_key[0] + (row_1[0] + 4) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
            if T.bool(True):
                T.ptx.cp(slot[0] + T.Cast("uint32", ((row_1[0] + 8) * 16 + (chunk_1[0] ^ row_1[0] + 8 & 7)) * 16), T.address_of(k[element[0] + k_stride_2 * T.int64(8)]), 16, T.Select(first_key[0] + (row_1[0] + 8) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
            if T.bool(True):
                T.ptx.cp(slot[0] + T.Cast("uint32", ((row_1[0] + 12) * 16 + (chunk_1[0] ^ row_1[0] + 12 & 7)) * 16), T.address_of(k[element[0] + k_stride_2 * T.int64(12)]), 16, T.Select(first_key[0] + (row_1[0] + 12) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
            if T.bool(True):
                T.ptx.cp(slot[0] + T.Cast("uint32", ((row_1[0] + 16) * 16 + (chunk_1[0] ^ row_1[0] + 16 & 7)) * 16), T.address_of(k[element[0] + k_stride_2 * T.int64(16)]), 16, T.Select(first_key[0] + (row_1[0] + 16) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
            if T.bool(True):
                T.ptx.cp(slot[0] + T.Cast("uint32", ((row_1[0] + 20) * 16 + (chunk_1[0] ^ row_1[0] + 20 & 7)) * 16), T.address_of(k[element[0] + k_stride_2 * T.int64(20)]), 16, T.Select(first_key[0] + (row_1[0] + 20) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
            if T.bool(True):
                T.ptx.cp(slot[0] + T.Cast("uint32", ((row_1[0] + 24) * 16 + (chunk_1[0] ^ row_1[0] + 24 & 7)) * 16), T.address_of(k[element[0] + k_stride_2 * T.int64(24)]), 16, T.Select(first_key[0] + (row_1[0] + 24) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
            if T.bool(True):
                T.ptx.cp(slot[0] + T.Cast("uint32", ((row_1[0] + 28) * 16 + (chunk_1[0] ^ row_1[0] + 28 & 7)) * 16), T.address_of(k[element[0] + k_stride_2 * T.int64(28)]), 16, T.Select(first_key[0] + (row_1[0] + 28) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
        T.ptx.cp("async", "commit_group", "")
        at_slot_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        at_slot_1[0] = turn[0] + 1
        slot_1 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        slot_1[0] = shared_base[0] + T.uint32(16384) + T.Cast("uint32", T.Select(at_slot_1[0] >= 4, at_slot_1[0] - 4, at_slot_1[0])) * T.uint32(8192)
        first_key_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        first_key_1[0] = (entry_0[0] >> 1) * 32
        if entry_0[0] >= 0:
            chunk_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            chunk_1[0] = v_2 & 15
            row_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            row_1[0] = T.Div(v_2, 16)
            element = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            element[0] = T.cuda.func_call("attngen_opaque", v_start[0] + T.Cast("int64", first_key_1[0] + row_1[0]) * v_stride_2 + T.Cast("int64", chunk_1[0] * 8), source_code="__forceinline__ __device__ int64_t attngen_opaque(int64_t x) { uint64_t y; asm(\"mov.b64 %0, %1;\" : \"=l\"(y) : \"l\"((uint64_t)x)); return y; }\n", return_type="int64")
            if T.bool(True):
                T.ptx.cp(slot_1[0] + T.Cast("uint32", (row_1[0] * 16 + (chunk_1[0] ^ row_1[0] & 7)) * 16), T.address_of(v[element[0]]), 16, T.Select(first_key_1[0] + row_1[0] < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
            if T.bool(True):
                T.ptx.cp(slot_1[0] + T.Cast("uint32", ((row_1[0] + 4) * 16 + (chunk_1[0] ^ row_1[0] + 4 & 7)) * 16), T.address_of(v[element[0] + v_stride_2 * T.int64(4)]), 16, T.Select(first_key_1[0] + (row_1[0] + 4) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
            if T.bool(True):
                T.ptx.cp(slot_1[0] + T.Cast("uint32", ((row_1[0] + 8) * 16 + (chunk_1[0] ^ row_1[0] + 8 & 7)) * 16), T.address_of(v[element[0] + v_stride_2 * T.int64(8)]), 16, T.Select(first_key_1[0] + (row_1[0] + 8) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
            if T.bool(True):
                T.ptx.cp(slot_1[0] + T.Cast("uint32", ((row_1[0] + 12) * 16 + (chunk_1[0] ^ row_1[0] + 12 & 7)) * 16), T.address_of(v[element[0] + v_stride_2 * T.int64(12)]), 16, T.Select(first_key_1[0] + (row_1[0] + 12) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
            if T.bool(True):
                T.ptx.cp(slot_1[0] + T.Cast("uint32", ((row_1[0] + 16) * 16 + (chunk_1[0] ^ row_1[0] + 16 & 7)) * 16), T.address_of(v[element[0] + v_stride_2 * T.int64(16)]), 16, T.Select(first_key_1[0] + (row_1[0] + 16) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
            if T.bool(True):
                T.ptx.cp(slot_1[0] + T.Cast("uint32", ((row_1[0] + 20) * 16 + (chunk_1[0] ^ row_1[0] + 20 & 7)) * 16), T.address_of(v[element[0] + v_stride_2 * T.int64(20)]), 16, T.Select(first_key_1[0] + (row_1[0] + 20) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
            if T.bool(True):
                T.ptx.cp(slot_1[0] + T.Cast("uint32", ((row_1[0] + 24) * 16 + (chunk_1[0] ^ row_1[0] + 24 & 7)) * 16), T.address_of(v[element[0] + v_stride_2 * T.int64(24)]), 16, T.Select(first_key_1[0] + (row_1[0] + 24) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
            if T.bool(True):
                T.ptx.cp(slot_1[0] + T.Cast("uint32", ((row_1[0] + 28) * 16 + (chunk_1[0] ^ row_1[0] + 28 & 7)) * 16), T.address_of(v[element[0] + v_stride_2 * T.int64(28)]), 16, T.Select(first_key_1[0] + (row_1[0] + 28) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
        T.ptx.cp("async", "commit_group", "")
        at_slot_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        at_slot_2[0] = turn[0] + 2
        slot_2 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        slot_2[0] = shared_base[0] + T.uint32(16384) + T.Cast("uint32", T.Select(at_slot_2[0] >= 4, at_slot_2[0] - 4, at_slot_2[0])) * T.uint32(8192)
        first_key_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        first_key_2[0] = (entry_1[0] >> 1) * 32
        if entry_1[0] >= 0:
            chunk_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            chunk_1[0] = v_2 & 15
            row_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            row_1[0] = T.Div(v_2, 16)
            element = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            element[0] = T.cuda.func_call("attngen_opaque", k_start[0] + T.Cast("int64", first_key_2[0] + row_1[0]) * k_stride_2 + T.Cast("int64", chunk_1[0] * 8), source_code="__forceinline__ __device__ int64_t attngen_opaque(int64_t x) { uint64_t y; asm(\"mov.b64 %0, %1;\" : \"=l\"(y) : \"l\"((uint64_t)x)); return y; }\n", return_type="int64")
            if T.bool(True):
                T.ptx.cp(slot_2[0] + T.Cast("uint32", (row_1[0] * 16 + (chunk_1[0] ^ row_1[0] & 7)) * 16), T.address_of(k[element[0]]), 16, T.Select(first_key_2[0] + row_1[0] < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
            if T.bool(True):
                T.ptx.cp(slot_2[0] + T.Cast("uint32", ((row_1[0] + 4) * 16 + (chunk_1[0] ^ row_1[0] + 4 & 7)) * 16), T.address_of(k[element[0] + k_stride_2 * T.int64(4)]), 16, T.Select(first_key_2[0] + (row_1[0] + 4) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
            if T.bool(True):
                T.ptx.cp(slot_2[0] + T.Cast("uint32", ((row_1[0] + 8) * 16 + (chunk_1[0] ^ row_1[0] + 8 & 7)) * 16), T.address_of(k[element[0] + k_stride_2 * T.int64(8)]), 16, T.Select(first_key_2[0] + (row_1[0] + 8) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
            if T.bool(True):
                T.ptx.cp(slot_2[0] + T.Cast("uint32", ((row_1[0] + 12) * 16 + (chunk_1[0] ^ row_1[0] + 12 & 7)) * 16), T.address_of(k[element[0] + k_stride_2 * T.int64(12)]), 16, T.Select(first_key_2[0] + (row_1[0] + 12) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
            if T.bool(True):
                T.ptx.cp(slot_2[0] + T.Cast("uint32", ((row_1[0] + 16) * 16 + (chunk_1[0] ^ row_1[0] + 16 & 7)) * 16), T.address_of(k[element[0] + k_stride_2 * T.int64(16)]), 16, T.Select(first_key_2[0] + (row_1[0] + 16) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
            if T.bool(True):
                T.ptx.cp(slot_2[0] + T.Cast("uint32", ((row_1[0] + 20) * 16 + (chunk_1[0] ^ row_1[0] + 20 & 7)) * 16), T.address_of(k[element[0] + k_stride_2 * T.int64(20)]), 16, T.Select(first_key_2[0] + (row_1[0] + 20) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
            if T.bool(True):
                T.ptx.cp(slot_2[0] + T.Cast("uint32", ((row_1[0] + 24) * 16 + (chunk_1[0] ^ row_1[0] + 24 & 7)) * 16), T.address_of(k[element[0] + k_stride_2 * T.int64(24)]), 16, T.Select(first_key_2[0] + (row_1[0] + 24) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
            if T.bool(True):
                T.ptx.cp(slot_2[0] + T.Cast("uint32", ((row_1[0] + 28) * 16 + (chunk_1[0] ^ row_1[0] + 28 & 7)) * 16), T.address_of(k[element[0] + k_stride_2 * T.int64(28)]), 16, T.Select(first_key_2[0] + (row_1[0] + 28) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
        T.ptx.cp("async", "commit_group", "")
        queries = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        queries[0] = shared_base[0] + T.Cast("uint32", warp[0] * 32) * T.uint32(256)
        while entry_0[0] >= 0:
            T.ptx.cp(2, "async", "wait_group", "")
            T.cuda.cta_sync()
            at_slot_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            at_slot_3[0] = turn[0] + 3
            slot_3 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            slot_3[0] = shared_base[0] + T.uint32(16384) + T.Cast("uint32", T.Select(at_slot_3[0] >= 4, at_slot_3[0] - 4, at_slot_3[0])) * T.uint32(8192)
            first_key_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            first_key_3[0] = (entry_1[0] >> 1) * 32
            if entry_1[0] >= 0:
                chunk_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                chunk_1[0] = v_2 & 15
                row_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                row_1[0] = T.Div(v_2, 16)
                element = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                element[0] = T.cuda.func_call("attngen_opaque", v_start[0] + T.Cast("int64", first_key_3[0] + row_1[0]) * v_stride_2 + T.Cast("int64", chunk_1[0] * 8), source_code="__forceinline__ __device__ int64_t attngen_opaque(int64_t x) { uint64_t y; asm(\"mov.b64 %0, %1;\" : \"=l\"(y) : \"l\"((uint64_t)x)); return y; }\n", return_type="int64")
                if T.bool(True):
                    T.ptx.cp(slot_3[0] + T.Cast("uint32", (row_1[0] * 16 + (chunk_1[0] ^ row_1[0] & 7)) * 16), T.address_of(v[element[0]]), 16, T.Select(first_key_3[0] + row_1[0] < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
                if T.bool(True):
                    T.ptx.cp(slot_3[0] + T.Cast("uint32", ((row_1[0] + 4) * 16 + (chunk_1[0] ^ row_1[0] + 4 & 7)) * 16), T.address_of(v[element[0] + v_stride_2 * T.int64(4)]), 16, T.Select(first_key_3[0] + (row_1[0] + 4) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
                if T.bool(True):
                    T.ptx.cp(slot_3[0] + T.Cast("uint32", ((row_1[0] + 8) * 16 + (chunk_1[0] ^ row_1[0] + 8 & 7)) * 16), T.address_of(v[element[0] + v_stride_2 * T.int64(8)]), 16, T.Select(first_key_3[0] + (row_1[0] + 8) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
                if T.bool(True):
                    T.ptx.cp(slot_3[0] + T.Cast("uint32", ((row_1[0] + 12) * 16 + (chunk_1[0] ^ row_1[0] + 12 & 7)) * 16), T.address_of(v[element[0] + v_stride_2 * T.int64(12)]), 16, T.Select(first_key_3[0] + (row_1[0] + 12) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
                if T.bool(True):
                    T.ptx.cp(slot_3[0] + T.Cast("uint32", ((row_1[0] + 16) * 16 + (chunk_1[0] ^ row_1[0] + 16 & 7)) * 16), T.address_of(v[element[0] + v_stride_2 * T.int64(16)]), 16, T.Select(first_key_3[0] + (row_1[0] + 16) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
                if T.bool(True):
                    T.ptx.cp(slot_3[0] + T.Cast("uint32", ((row_1[0] + 20) * 16 + (chunk_1[0] ^ row_1[0] + 20 & 7)) * 16), T.address_of(v[element[0] + v_stride_2 * T.int64(20)]), 16, T.Select(first_key_3[0] + (row_1[0] + 20) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
                if T.bool(True):
                    T.ptx.cp(slot_3[0] + T.Cast("uint32", ((row_1[0] + 24) * 16 + (chunk_1[0] ^ row_1[0] + 24 & 7)) * 16), T.address_of(v[element[0] + v_stride_2 * T.int64(24)]), 16, T.Select(first_key_3[0] + (row_1[0] + 24) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
                if T.bool(True):
                    T.ptx.cp(slot_3[0] + T.Cast("uint32", ((row_1[0] + 28) * 16 + (chunk_1[0] ^ row_1[0] + 28 & 7)) * 16), T.address_of(v[element[0] + v_stride_2 * T.int64(28)]), 16, T.Select(first_key_3[0] + (row_1[0] + 28) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
            T.ptx.cp("async", "commit_group", "")
            with T.attr({"attngen.block": "s_gemm"}):
                at_slot_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                at_slot_4[0] = turn[0]
                slot_4 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                slot_4[0] = shared_base[0] + T.uint32(16384) + T.Cast("uint32", T.Select(at_slot_4[0] >= 4, at_slot_4[0] - 4, at_slot_4[0])) * T.uint32(8192)
                for i_20 in T.unroll(32):
                    scores[i_20] = T.float32(0.0)
                T.ptx.ldmatrix(a_operand[0], a_operand[1], a_operand[2], a_operand[3], queries[0] + T.Cast("uint32", lane_offset[0]), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.ldmatrix(a_operand[4], a_operand[5], a_operand[6], a_operand[7], queries[0] + T.Cast("uint32", lane_offset[0]) + T.uint32(4096), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], slot_4[0] + T.Cast("uint32", lane_offset_4[0]), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.mma(scores[0], scores[1], scores[2], scores[3], a_operand[0], a_operand[1], a_operand[2], a_operand[3], b_operand[0], b_operand[1], scores[0], scores[1], scores[2], scores[3], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[16], scores[17], scores[18], scores[19], a_operand[4], a_operand[5], a_operand[6], a_operand[7], b_operand[0], b_operand[1], scores[16], scores[17], scores[18], scores[19], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[4], scores[5], scores[6], scores[7], a_operand[0], a_operand[1], a_operand[2], a_operand[3], b_operand[2], b_operand[3], scores[4], scores[5], scores[6], scores[7], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[20], scores[21], scores[22], scores[23], a_operand[4], a_operand[5], a_operand[6], a_operand[7], b_operand[2], b_operand[3], scores[20], scores[21], scores[22], scores[23], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], slot_4[0] + T.Cast("uint32", lane_offset_4[0]) + T.uint32(4096), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.mma(scores[8], scores[9], scores[10], scores[11], a_operand[0], a_operand[1], a_operand[2], a_operand[3], b_operand[0], b_operand[1], scores[8], scores[9], scores[10], scores[11], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[24], scores[25], scores[26], scores[27], a_operand[4], a_operand[5], a_operand[6], a_operand[7], b_operand[0], b_operand[1], scores[24], scores[25], scores[26], scores[27], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[12], scores[13], scores[14], scores[15], a_operand[0], a_operand[1], a_operand[2], a_operand[3], b_operand[2], b_operand[3], scores[12], scores[13], scores[14], scores[15], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[28], scores[29], scores[30], scores[31], a_operand[4], a_operand[5], a_operand[6], a_operand[7], b_operand[2], b_operand[3], scores[28], scores[29], scores[30], scores[31], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(a_operand[0], a_operand[1], a_operand[2], a_operand[3], queries[0] + T.Cast("uint32", lane_offset_1[0]), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.ldmatrix(a_operand[4], a_operand[5], a_operand[6], a_operand[7], queries[0] + T.Cast("uint32", lane_offset_1[0]) + T.uint32(4096), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], slot_4[0] + T.Cast("uint32", lane_offset_5[0]), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.mma(scores[0], scores[1], scores[2], scores[3], a_operand[0], a_operand[1], a_operand[2], a_operand[3], b_operand[0], b_operand[1], scores[0], scores[1], scores[2], scores[3], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[16], scores[17], scores[18], scores[19], a_operand[4], a_operand[5], a_operand[6], a_operand[7], b_operand[0], b_operand[1], scores[16], scores[17], scores[18], scores[19], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[4], scores[5], scores[6], scores[7], a_operand[0], a_operand[1], a_operand[2], a_operand[3], b_operand[2], b_operand[3], scores[4], scores[5], scores[6], scores[7], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[20], scores[21], scores[22], scores[23], a_operand[4], a_operand[5], a_operand[6], a_operand[7], b_operand[2], b_operand[3], scores[20], scores[21], scores[22], scores[23], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], slot_4[0] + T.Cast("uint32", lane_offset_5[0]) + T.uint32(4096), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.mma(scores[8], scores[9], scores[10], scores[11], a_operand[0], a_operand[1], a_operand[2], a_operand[3], b_operand[0], b_operand[1], scores[8], scores[9], scores[10], scores[11], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[24], scores[25], scores[26], scores[27], a_operand[4], a_operand[5], a_operand[6], a_operand[7], b_operand[0], b_operand[1], scores[24], scores[25], scores[26], scores[27], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[12], scores[13], scores[14], scores[15], a_operand[0], a_operand[1], a_operand[2], a_operand[3], b_operand[2], b_operand[3], scores[12], scores[13], scores[14], scores[15], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[28], scores[29], scores[30], scores[31], a_operand[4], a_operand[5], a_operand[6], a_operand[7], b_operand[2], b_operand[3], scores[28], scores[29], scores[30], scores[31], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(a_operand[0], a_operand[1], a_operand[2], a_operand[3], queries[0] + T.Cast("uint32", lane_offset_2[0]), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.ldmatrix(a_operand[4], a_operand[5], a_operand[6], a_operand[7], queries[0] + T.Cast("uint32", lane_offset_2[0]) + T.uint32(4096), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], slot_4[0] + T.Cast("uint32", lane_offset_6[0]), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.mma(scores[0], scores[1], scores[2], scores[3], a_operand[0], a_operand[1], a_operand[2], a_operand[3], b_operand[0], b_operand[1], scores[0], scores[1], scores[2], scores[3], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[16], scores[17], scores[18], scores[19], a_operand[4], a_operand[5], a_operand[6], a_operand[7], b_operand[0], b_operand[1], scores[16], scores[17], scores[18], scores[19], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[4], scores[5], scores[6], scores[7], a_operand[0], a_operand[1], a_operand[2], a_operand[3], b_operand[2], b_operand[3], scores[4], scores[5], scores[6], scores[7], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[20], scores[21], scores[22], scores[23], a_operand[4], a_operand[5], a_operand[6], a_operand[7], b_operand[2], b_operand[3], scores[20], scores[21], scores[22], scores[23], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], slot_4[0] + T.Cast("uint32", lane_offset_6[0]) + T.uint32(4096), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.mma(scores[8], scores[9], scores[10], scores[11], a_operand[0], a_operand[1], a_operand[2], a_operand[3], b_operand[0], b_operand[1], scores[8], scores[9], scores[10], scores[11], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[24], scores[25], scores[26], scores[27], a_operand[4], a_operand[5], a_operand[6], a_operand[7], b_operand[0], b_operand[1], scores[24], scores[25], scores[26], scores[27], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[12], scores[13], scores[14], scores[15], a_operand[0], a_operand[1], a_operand[2], a_operand[3], b_operand[2], b_operand[3], scores[12], scores[13], scores[14], scores[15], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[28], scores[29], scores[30], scores[31], a_operand[4], a_operand[5], a_operand[6], a_operand[7], b_operand[2], b_operand[3], scores[28], scores[29], scores[30], scores[31], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(a_operand[0], a_operand[1], a_operand[2], a_operand[3], queries[0] + T.Cast("uint32", lane_offset_3[0]), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.ldmatrix(a_operand[4], a_operand[5], a_operand[6], a_operand[7], queries[0] + T.Cast("uint32", lane_offset_3[0]) + T.uint32(4096), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], slot_4[0] + T.Cast("uint32", lane_offset_7[0]), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.mma(scores[0], scores[1], scores[2], scores[3], a_operand[0], a_operand[1], a_operand[2], a_operand[3], b_operand[0], b_operand[1], scores[0], scores[1], scores[2], scores[3], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[16], scores[17], scores[18], scores[19], a_operand[4], a_operand[5], a_operand[6], a_operand[7], b_operand[0], b_operand[1], scores[16], scores[17], scores[18], scores[19], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[4], scores[5], scores[6], scores[7], a_operand[0], a_operand[1], a_operand[2], a_operand[3], b_operand[2], b_operand[3], scores[4], scores[5], scores[6], scores[7], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[20], scores[21], scores[22], scores[23], a_operand[4], a_operand[5], a_operand[6], a_operand[7], b_operand[2], b_operand[3], scores[20], scores[21], scores[22], scores[23], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], slot_4[0] + T.Cast("uint32", lane_offset_7[0]) + T.uint32(4096), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.mma(scores[8], scores[9], scores[10], scores[11], a_operand[0], a_operand[1], a_operand[2], a_operand[3], b_operand[0], b_operand[1], scores[8], scores[9], scores[10], scores[11], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[24], scores[25], scores[26], scores[27], a_operand[4], a_operand[5], a_operand[6], a_operand[7], b_operand[0], b_operand[1], scores[24], scores[25], scores[26], scores[27], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[12], scores[13], scores[14], scores[15], a_operand[0], a_operand[1], a_operand[2], a_operand[3], b_operand[2], b_operand[3], scores[12], scores[13], scores[14], scores[15], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[28], scores[29], scores[30], scores[31], a_operand[4], a_operand[5], a_operand[6], a_operand[7], b_operand[2], b_operand[3], scores[28], scores[29], scores[30], scores[31], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(a_operand[0], a_operand[1], a_operand[2], a_operand[3], queries[0] + T.Cast("uint32", lane_offset[0]) + T.uint32(128), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.ldmatrix(a_operand[4], a_operand[5], a_operand[6], a_operand[7], queries[0] + T.Cast("uint32", lane_offset[0]) + T.uint32(4224), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], slot_4[0] + T.Cast("uint32", lane_offset_4[0]) + T.uint32(128), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.mma(scores[0], scores[1], scores[2], scores[3], a_operand[0], a_operand[1], a_operand[2], a_operand[3], b_operand[0], b_operand[1], scores[0], scores[1], scores[2], scores[3], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[16], scores[17], scores[18], scores[19], a_operand[4], a_operand[5], a_operand[6], a_operand[7], b_operand[0], b_operand[1], scores[16], scores[17], scores[18], scores[19], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[4], scores[5], scores[6], scores[7], a_operand[0], a_operand[1], a_operand[2], a_operand[3], b_operand[2], b_operand[3], scores[4], scores[5], scores[6], scores[7], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[20], scores[21], scores[22], scores[23], a_operand[4], a_operand[5], a_operand[6], a_operand[7], b_operand[2], b_operand[3], scores[20], scores[21], scores[22], scores[23], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], slot_4[0] + T.Cast("uint32", lane_offset_4[0]) + T.uint32(4224), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.mma(scores[8], scores[9], scores[10], scores[11], a_operand[0], a_operand[1], a_operand[2], a_operand[3], b_operand[0], b_operand[1], scores[8], scores[9], scores[10], scores[11], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[24], scores[25], scores[26], scores[27], a_operand[4], a_operand[5], a_operand[6], a_operand[7], b_operand[0], b_operand[1], scores[24], scores[25], scores[26], scores[27], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[12], scores[13], scores[14], scores[15], a_operand[0], a_operand[1], a_operand[2], a_operand[3], b_operand[2], b_operand[3], scores[12], scores[13], scores[14], scores[15], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[28], scores[29], scores[30], scores[31], a_operand[4], a_operand[5], a_operand[6], a_operand[7], b_operand[2], b_operand[3], scores[28], scores[29], scores[30], scores[31], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(a_operand[0], a_operand[1], a_operand[2], a_operand[3], queries[0] + T.Cast("uint32", lane_offset_1[0]) + T.uint32(128), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.ldmatrix(a_operand[4], a_operand[5], a_operand[6], a_operand[7], queries[0] + T.Cast("uint32", lane_offset_1[0]) + T.uint32(4224), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], slot_4[0] + T.Cast("uint32", lane_offset_5[0]) + T.uint32(128), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.mma(scores[0], scores[1], scores[2], scores[3], a_operand[0], a_operand[1], a_operand[2], a_operand[3], b_operand[0], b_operand[1], scores[0], scores[1], scores[2], scores[3], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[16], scores[17], scores[18], scores[19], a_operand[4], a_operand[5], a_operand[6], a_operand[7], b_operand[0], b_operand[1], scores[16], scores[17], scores[18], scores[19], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[4], scores[5], scores[6], scores[7], a_operand[0], a_operand[1], a_operand[2], a_operand[3], b_operand[2], b_operand[3], scores[4], scores[5], scores[6], scores[7], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[20], scores[21], scores[22], scores[23], a_operand[4], a_operand[5], a_operand[6], a_operand[7], b_operand[2], b_operand[3], scores[20], scores[21], scores[22], scores[23], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], slot_4[0] + T.Cast("uint32", lane_offset_5[0]) + T.uint32(4224), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.mma(scores[8], scores[9], scores[10], scores[11], a_operand[0], a_operand[1], a_operand[2], a_operand[3], b_operand[0], b_operand[1], scores[8], scores[9], scores[10], scores[11], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[24], scores[25], scores[26], scores[27], a_operand[4], a_operand[5], a_operand[6], a_operand[7], b_operand[0], b_operand[1], scores[24], scores[25], scores[26], scores[27], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[12], scores[13], scores[14], scores[15], a_operand[0], a_operand[1], a_operand[2], a_operand[3], b_operand[2], b_operand[3], scores[12], scores[13], scores[14], scores[15], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[28], scores[29], scores[30], scores[31], a_operand[4], a_operand[5], a_operand[6], a_operand[7], b_operand[2], b_operand[3], scores[28], scores[29], scores[30], scores[31], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(a_operand[0], a_operand[1], a_operand[2], a_operand[3], queries[0] + T.Cast("uint32", lane_offset_2[0]) + T.uint32(128), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.ldmatrix(a_operand[4], a_operand[5], a_operand[6], a_operand[7], queries[0] + T.Cast("uint32", lane_offset_2[0]) + T.uint32(4224), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], slot_4[0] + T.Cast("uint32", lane_offset_6[0]) + T.uint32(128), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.mma(scores[0], scores[1], scores[2], scores[3], a_operand[0], a_operand[1], a_operand[2], a_operand[3], b_operand[0], b_operand[1], scores[0], scores[1], scores[2], scores[3], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[16], scores[17], scores[18], scores[19], a_operand[4], a_operand[5], a_operand[6], a_operand[7], b_operand[0], b_operand[1], scores[16], scores[17], scores[18], scores[19], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[4], scores[5], scores[6], scores[7], a_operand[0], a_operand[1], a_operand[2], a_operand[3], b_operand[2], b_operand[3], scores[4], scores[5], scores[6], scores[7], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[20], scores[21], scores[22], scores[23], a_operand[4], a_operand[5], a_operand[6], a_operand[7], b_operand[2], b_operand[3], scores[20], scores[21], scores[22], scores[23], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], slot_4[0] + T.Cast("uint32", lane_offset_6[0]) + T.uint32(4224), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.mma(scores[8], scores[9], scores[10], scores[11], a_operand[0], a_operand[1], a_operand[2], a_operand[3], b_operand[0], b_operand[1], scores[8], scores[9], scores[10], scores[11], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[24], scores[25], scores[26], scores[27], a_operand[4], a_operand[5], a_operand[6], a_operand[7], b_operand[0], b_operand[1], scores[24], scores[25], scores[26], scores[27], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[12], scores[13], scores[14], scores[15], a_operand[0], a_operand[1], a_operand[2], a_operand[3], b_operand[2], b_operand[3], scores[12], scores[13], scores[14], scores[15], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[28], scores[29], scores[30], scores[31], a_operand[4], a_operand[5], a_operand[6], a_operand[7], b_operand[2], b_operand[3], scores[28], scores[29], scores[30], scores[31], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(a_operand[0], a_operand[1], a_operand[2], a_operand[3], queries[0] + T.Cast("uint32", lane_offset_3[0]) + T.uint32(128), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.ldmatrix(a_operand[4], a_operand[5], a_operand[6], a_operand[7], queries[0] + T.Cast("uint32", lane_offset_3[0]) + T.uint32(4224), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], slot_4[0] + T.Cast("uint32", lane_offset_7[0]) + T.uint32(128), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.mma(scores[0], scores[1], scores[2], scores[3], a_operand[0], a_operand[1], a_operand[2], a_operand[3], b_operand[0], b_operand[1], scores[0], scores[1], scores[2], scores[3], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[16], scores[17], scores[18], scores[19], a_operand[4], a_operand[5], a_operand[6], a_operand[7], b_operand[0], b_operand[1], scores[16], scores[17], scores[18], scores[19], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[4], scores[5], scores[6], scores[7], a_operand[0], a_operand[1], a_operand[2], a_operand[3], b_operand[2], b_operand[3], scores[4], scores[5], scores[6], scores[7], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[20], scores[21], scores[22], scores[23], a_operand[4], a_operand[5], a_operand[6], a_operand[7], b_operand[2], b_operand[3], scores[20], scores[21], scores[22], scores[23], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], slot_4[0] + T.Cast("uint32", lane_offset_7[0]) + T.uint32(4224), "sync", "aligned", "m8n8", "x4", "", "shared", "b16", "")
                T.ptx.mma(scores[8], scores[9], scores[10], scores[11], a_operand[0], a_operand[1], a_operand[2], a_operand[3], b_operand[0], b_operand[1], scores[8], scores[9], scores[10], scores[11], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[24], scores[25], scores[26], scores[27], a_operand[4], a_operand[5], a_operand[6], a_operand[7], b_operand[0], b_operand[1], scores[24], scores[25], scores[26], scores[27], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[12], scores[13], scores[14], scores[15], a_operand[0], a_operand[1], a_operand[2], a_operand[3], b_operand[2], b_operand[3], scores[12], scores[13], scores[14], scores[15], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(scores[28], scores[29], scores[30], scores[31], a_operand[4], a_operand[5], a_operand[6], a_operand[7], b_operand[2], b_operand[3], scores[28], scores[29], scores[30], scores[31], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
            k_first_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            k_first_3[0] = (entry_0[0] >> 1) * 32
            with T.attr({"attngen.block": "s_mod"}):
                if entry_0[0] & 1 != 0:
                    first_key_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    first_key_4[0] = k_first_3[0] + first_column[0]
                    i_20 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_20[0] = 0 - seq_q_size
                    i_21 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_21[0] = position[0] + seq_kv_size
                    i_22 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_22[0] = i_21[0] + i_20[0]
                    i_23 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_23[0] = i_22[0] + 1
                    end = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    end[0] = T.min(seq_kv_size, i_23[0]) - first_key_4[0]
                    i_24 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_24[0] = 0 - seq_q_size
                    i_25 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_25[0] = position_1[0] + seq_kv_size
                    i_26 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_26[0] = i_25[0] + i_24[0]
                    i_27 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_27[0] = i_26[0] + 1
                    end_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    end_1[0] = T.min(seq_kv_size, i_27[0]) - first_key_4[0]
                    i_28 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_28[0] = 0 - seq_q_size
                    i_29 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_29[0] = position_2[0] + seq_kv_size
                    i_30 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_30[0] = i_29[0] + i_28[0]
                    i_31 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_31[0] = i_30[0] + 1
                    end_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    end_2[0] = T.min(seq_kv_size, i_31[0]) - first_key_4[0]
                    i_32 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_32[0] = 0 - seq_q_size
                    i_33 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_33[0] = position_3[0] + seq_kv_size
                    i_34 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_34[0] = i_33[0] + i_32[0]
                    i_35 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    i_35[0] = i_34[0] + 1
                    end_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    end_3[0] = T.min(seq_kv_size, i_35[0]) - first_key_4[0]
                    for j in T.unroll(4):
                        if T.bool(True):
                            scores[4 * j] = T.Select(j * 8 < end[0], scores[4 * j], T.float32("-inf"))
                            scores[4 * j + 1] = T.Select(j * 8 + 1 < end[0], scores[4 * j + 1], T.float32("-inf"))
                            scores[4 * j + 2] = T.Select(j * 8 < end_1[0], scores[4 * j + 2], T.float32("-inf"))
                            scores[4 * j + 3] = T.Select(j * 8 + 1 < end_1[0], scores[4 * j + 3], T.float32("-inf"))
                            scores[4 * j + 16] = T.Select(j * 8 < end_2[0], scores[4 * j + 16], T.float32("-inf"))
                            scores[4 * j + 17] = T.Select(j * 8 + 1 < end_2[0], scores[4 * j + 17], T.float32("-inf"))
                            scores[4 * j + 18] = T.Select(j * 8 < end_3[0], scores[4 * j + 18], T.float32("-inf"))
                            scores[4 * j + 19] = T.Select(j * 8 + 1 < end_3[0], scores[4 * j + 19], T.float32("-inf"))
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
                partial_sum_1 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                partial_sum_1[0] = T.float32(0.0)
                partial_sum_1[1] = T.float32(0.0)
                partial_sum_1[2] = T.float32(0.0)
                partial_sum_1[3] = T.float32(0.0)
                partial_sum_1[4] = T.float32(0.0)
                partial_sum_1[5] = T.float32(0.0)
                partial_sum_1[6] = T.float32(0.0)
                partial_sum_1[7] = T.float32(0.0)
                for j in T.unroll(4):
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
                    p_4 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    p_4[0] = T.cuda.func_call("attngen_ex2", scores[4 * j + 16] * factor[0] - offset[2], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                    scores[4 * j + 16] = p_4[0]
                    partial_sum_1[4] = partial_sum_1[4] + p_4[0]
                    p_5 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    p_5[0] = T.cuda.func_call("attngen_ex2", scores[4 * j + 17] * factor[0] - offset[2], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                    scores[4 * j + 17] = p_5[0]
                    partial_sum_1[5] = partial_sum_1[5] + p_5[0]
                    p_6 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    p_6[0] = T.cuda.func_call("attngen_ex2", scores[4 * j + 18] * factor[0] - offset[3], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                    scores[4 * j + 18] = p_6[0]
                    partial_sum_1[6] = partial_sum_1[6] + p_6[0]
                    p_7 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    p_7[0] = T.cuda.func_call("attngen_ex2", scores[4 * j + 19] * factor[0] - offset[3], source_code="__forceinline__ __device__ float attngen_ex2(float x) { float y; asm(\"ex2.approx.ftz.f32 %0, %1;\" : \"=f\"(y) : \"f\"(x)); return y; }\n", return_type="float32")
                    scores[4 * j + 19] = p_7[0]
                    partial_sum_1[7] = partial_sum_1[7] + p_7[0]
                row_sum[0] = row_sum[0] * shrink[0] + (partial_sum_1[0] + partial_sum_1[1])
                row_sum[1] = row_sum[1] * shrink[1] + (partial_sum_1[2] + partial_sum_1[3])
                row_sum[2] = row_sum[2] * shrink[2] + (partial_sum_1[4] + partial_sum_1[5])
                row_sum[3] = row_sum[3] * shrink[3] + (partial_sum_1[6] + partial_sum_1[7])
            for i_20 in T.unroll(16):
                T.cuda.func_call("attngen_pack_half", weights[i_20], scores[2 * i_20], scores[2 * i_20 + 1], source_code="__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n  const __half2 rounded = __floats2half2_rn(low, high);\n  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n")
            if T.cuda.func_call("attngen_any_lane", T.Cast("int32", T.Or(T.bool(False), shrink[0] < T.float32(1.0)) or shrink[1] < T.float32(1.0) or shrink[2] < T.float32(1.0) or shrink[3] < T.float32(1.0)), source_code="__forceinline__ __device__ int attngen_any_lane(int x) { return __any_sync(0xffffffffu, x); }\n", return_type="int32") != 0:
                for j in T.unroll(16):
                    out_acc[4 * j] = out_acc[4 * j] * shrink[0]
                    out_acc[4 * j + 1] = out_acc[4 * j + 1] * shrink[0]
                    out_acc[4 * j + 2] = out_acc[4 * j + 2] * shrink[1]
                    out_acc[4 * j + 3] = out_acc[4 * j + 3] * shrink[1]
                    out_acc[4 * j + 64] = out_acc[4 * j + 64] * shrink[2]
                    out_acc[4 * j + 65] = out_acc[4 * j + 65] * shrink[2]
                    out_acc[4 * j + 66] = out_acc[4 * j + 66] * shrink[3]
                    out_acc[4 * j + 67] = out_acc[4 * j + 67] * shrink[3]
            T.ptx.cp(2, "async", "wait_group", "")
            T.cuda.cta_sync()
            at_slot_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            at_slot_4[0] = turn[0]
            slot_4 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            slot_4[0] = shared_base[0] + T.uint32(16384) + T.Cast("uint32", T.Select(at_slot_4[0] >= 4, at_slot_4[0] - 4, at_slot_4[0])) * T.uint32(8192)
            first_key_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            first_key_4[0] = (entry_2[0] >> 1) * 32
            if entry_2[0] >= 0:
                chunk_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                chunk_1[0] = v_2 & 15
                row_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                row_1[0] = T.Div(v_2, 16)
                element = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                element[0] = T.cuda.func_call("attngen_opaque", k_start[0] + T.Cast("int64", first_key_4[0] + row_1[0]) * k_stride_2 + T.Cast("int64", chunk_1[0] * 8), source_code="__forceinline__ __device__ int64_t attngen_opaque(int64_t x) { uint64_t y; asm(\"mov.b64 %0, %1;\" : \"=l\"(y) : \"l\"((uint64_t)x)); return y; }\n", return_type="int64")
                if T.bool(True):
                    T.ptx.cp(slot_4[0] + T.Cast("uint32", (row_1[0] * 16 + (chunk_1[0] ^ row_1[0] & 7)) * 16), T.address_of(k[element[0]]), 16, T.Select(first_key_4[0] + row_1[0] < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
                if T.bool(True):
                    T.ptx.cp(slot_4[0] + T.Cast("uint32", ((row_1[0] + 4) * 16 + (chunk_1[0] ^ row_1[0] + 4 & 7)) * 16), T.address_of(k[element[0] + k_stride_2 * T.int64(4)]), 16, T.Select(first_key_4[0] + (row_1[0] + 4) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
                if T.bool(True):
                    T.ptx.cp(slot_4[0] + T.Cast("uint32", ((row_1[0] + 8) * 16 + (chunk_1[0] ^ row_1[0] + 8 & 7)) * 16), T.address_of(k[element[0] + k_stride_2 * T.int64(8)]), 16, T.Select(first_key_4[0] + (row_1[0] + 8) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
                if T.bool(True):
                    T.ptx.cp(slot_4[0] + T.Cast("uint32", ((row_1[0] + 12) * 16 + (chunk_1[0] ^ row_1[0] + 12 & 7)) * 16), T.address_of(k[element[0] + k_stride_2 * T.int64(12)]), 16, T.Select(first_key_4[0] + (row_1[0] + 12) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
                if T.bool(True):
                    T.ptx.cp(slot_4[0] + T.Cast("uint32", ((row_1[0] + 16) * 16 + (chunk_1[0] ^ row_1[0] + 16 & 7)) * 16), T.address_of(k[element[0] + k_stride_2 * T.int64(16)]), 16, T.Select(first_key_4[0] + (row_1[0] + 16) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
                if T.bool(True):
                    T.ptx.cp(slot_4[0] + T.Cast("uint32", ((row_1[0] + 20) * 16 + (chunk_1[0] ^ row_1[0] + 20 & 7)) * 16), T.address_of(k[element[0] + k_stride_2 * T.int64(20)]), 16, T.Select(first_key_4[0] + (row_1[0] + 20) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
                if T.bool(True):
                    T.ptx.cp(slot_4[0] + T.Cast("uint32", ((row_1[0] + 24) * 16 + (chunk_1[0] ^ row_1[0] + 24 & 7)) * 16), T.address_of(k[element[0] + k_stride_2 * T.int64(24)]), 16, T.Select(first_key_4[0] + (row_1[0] + 24) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
                if T.bool(True):
                    T.ptx.cp(slot_4[0] + T.Cast("uint32", ((row_1[0] + 28) * 16 + (chunk_1[0] ^ row_1[0] + 28 & 7)) * 16), T.address_of(k[element[0] + k_stride_2 * T.int64(28)]), 16, T.Select(first_key_4[0] + (row_1[0] + 28) < seq_kv_size, T.uint32(16), T.uint32(0)), "async", "cg", "shared", "global", "", "", "")
            T.ptx.cp("async", "commit_group", "")
            with T.attr({"attngen.block": "o_gemm"}):
                at_slot_5 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                at_slot_5[0] = turn[0] + 1
                slot_5 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                slot_5[0] = shared_base[0] + T.uint32(16384) + T.Cast("uint32", T.Select(at_slot_5[0] >= 4, at_slot_5[0] - 4, at_slot_5[0])) * T.uint32(8192)
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], slot_5[0] + T.Cast("uint32", lane_offset[0]), "sync", "aligned", "m8n8", "x4", "trans", "shared", "b16", "")
                T.ptx.mma(out_acc[0], out_acc[1], out_acc[2], out_acc[3], weights[0], weights[1], weights[2], weights[3], b_operand[0], b_operand[1], out_acc[0], out_acc[1], out_acc[2], out_acc[3], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[64], out_acc[65], out_acc[66], out_acc[67], weights[8], weights[9], weights[10], weights[11], b_operand[0], b_operand[1], out_acc[64], out_acc[65], out_acc[66], out_acc[67], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[4], out_acc[5], out_acc[6], out_acc[7], weights[0], weights[1], weights[2], weights[3], b_operand[2], b_operand[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[68], out_acc[69], out_acc[70], out_acc[71], weights[8], weights[9], weights[10], weights[11], b_operand[2], b_operand[3], out_acc[68], out_acc[69], out_acc[70], out_acc[71], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], slot_5[0] + T.Cast("uint32", lane_offset_1[0]), "sync", "aligned", "m8n8", "x4", "trans", "shared", "b16", "")
                T.ptx.mma(out_acc[8], out_acc[9], out_acc[10], out_acc[11], weights[0], weights[1], weights[2], weights[3], b_operand[0], b_operand[1], out_acc[8], out_acc[9], out_acc[10], out_acc[11], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[72], out_acc[73], out_acc[74], out_acc[75], weights[8], weights[9], weights[10], weights[11], b_operand[0], b_operand[1], out_acc[72], out_acc[73], out_acc[74], out_acc[75], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[12], out_acc[13], out_acc[14], out_acc[15], weights[0], weights[1], weights[2], weights[3], b_operand[2], b_operand[3], out_acc[12], out_acc[13], out_acc[14], out_acc[15], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[76], out_acc[77], out_acc[78], out_acc[79], weights[8], weights[9], weights[10], weights[11], b_operand[2], b_operand[3], out_acc[76], out_acc[77], out_acc[78], out_acc[79], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], slot_5[0] + T.Cast("uint32", lane_offset_2[0]), "sync", "aligned", "m8n8", "x4", "trans", "shared", "b16", "")
                T.ptx.mma(out_acc[16], out_acc[17], out_acc[18], out_acc[19], weights[0], weights[1], weights[2], weights[3], b_operand[0], b_operand[1], out_acc[16], out_acc[17], out_acc[18], out_acc[19], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[80], out_acc[81], out_acc[82], out_acc[83], weights[8], weights[9], weights[10], weights[11], b_operand[0], b_operand[1], out_acc[80], out_acc[81], out_acc[82], out_acc[83], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[20], out_acc[21], out_acc[22], out_acc[23], weights[0], weights[1], weights[2], weights[3], b_operand[2], b_operand[3], out_acc[20], out_acc[21], out_acc[22], out_acc[23], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[84], out_acc[85], out_acc[86], out_acc[87], weights[8], weights[9], weights[10], weights[11], b_operand[2], b_operand[3], out_acc[84], out_acc[85], out_acc[86], out_acc[87], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], slot_5[0] + T.Cast("uint32", lane_offset_3[0]), "sync", "aligned", "m8n8", "x4", "trans", "shared", "b16", "")
                T.ptx.mma(out_acc[24], out_acc[25], out_acc[26], out_acc[27], weights[0], weights[1], weights[2], weights[3], b_operand[0], b_operand[1], out_acc[24], out_acc[25], out_acc[26], out_acc[27], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[88], out_acc[89], out_acc[90], out_acc[91], weights[8], weights[9], weights[10], weights[11], b_operand[0], b_operand[1], out_acc[88], out_acc[89], out_acc[90], out_acc[91], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[28], out_acc[29], out_acc[30], out_acc[31], weights[0], weights[1], weights[2], weights[3], b_operand[2], b_operand[3], out_acc[28], out_acc[29], out_acc[30], out_acc[31], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[92], out_acc[93], out_acc[94], out_acc[95], weights[8], weights[9], weights[10], weights[11], b_operand[2], b_operand[3], out_acc[92], out_acc[93], out_acc[94], out_acc[95], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], slot_5[0] + T.Cast("uint32", lane_offset[0]) + T.uint32(128), "sync", "aligned", "m8n8", "x4", "trans", "shared", "b16", "")
                T.ptx.mma(out_acc[32], out_acc[33], out_acc[34], out_acc[35], weights[0], weights[1], weights[2], weights[3], b_operand[0], b_operand[1], out_acc[32], out_acc[33], out_acc[34], out_acc[35], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[96], out_acc[97], out_acc[98], out_acc[99], weights[8], weights[9], weights[10], weights[11], b_operand[0], b_operand[1], out_acc[96], out_acc[97], out_acc[98], out_acc[99], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[36], out_acc[37], out_acc[38], out_acc[39], weights[0], weights[1], weights[2], weights[3], b_operand[2], b_operand[3], out_acc[36], out_acc[37], out_acc[38], out_acc[39], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[100], out_acc[101], out_acc[102], out_acc[103], weights[8], weights[9], weights[10], weights[11], b_operand[2], b_operand[3], out_acc[100], out_acc[101], out_acc[102], out_acc[103], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], slot_5[0] + T.Cast("uint32", lane_offset_1[0]) + T.uint32(128), "sync", "aligned", "m8n8", "x4", "trans", "shared", "b16", "")
                T.ptx.mma(out_acc[40], out_acc[41], out_acc[42], out_acc[43], weights[0], weights[1], weights[2], weights[3], b_operand[0], b_operand[1], out_acc[40], out_acc[41], out_acc[42], out_acc[43], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[104], out_acc[105], out_acc[106], out_acc[107], weights[8], weights[9], weights[10], weights[11], b_operand[0], b_operand[1], out_acc[104], out_acc[105], out_acc[106], out_acc[107], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[44], out_acc[45], out_acc[46], out_acc[47], weights[0], weights[1], weights[2], weights[3], b_operand[2], b_operand[3], out_acc[44], out_acc[45], out_acc[46], out_acc[47], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[108], out_acc[109], out_acc[110], out_acc[111], weights[8], weights[9], weights[10], weights[11], b_operand[2], b_operand[3], out_acc[108], out_acc[109], out_acc[110], out_acc[111], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], slot_5[0] + T.Cast("uint32", lane_offset_2[0]) + T.uint32(128), "sync", "aligned", "m8n8", "x4", "trans", "shared", "b16", "")
                T.ptx.mma(out_acc[48], out_acc[49], out_acc[50], out_acc[51], weights[0], weights[1], weights[2], weights[3], b_operand[0], b_operand[1], out_acc[48], out_acc[49], out_acc[50], out_acc[51], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[112], out_acc[113], out_acc[114], out_acc[115], weights[8], weights[9], weights[10], weights[11], b_operand[0], b_operand[1], out_acc[112], out_acc[113], out_acc[114], out_acc[115], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[52], out_acc[53], out_acc[54], out_acc[55], weights[0], weights[1], weights[2], weights[3], b_operand[2], b_operand[3], out_acc[52], out_acc[53], out_acc[54], out_acc[55], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[116], out_acc[117], out_acc[118], out_acc[119], weights[8], weights[9], weights[10], weights[11], b_operand[2], b_operand[3], out_acc[116], out_acc[117], out_acc[118], out_acc[119], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], slot_5[0] + T.Cast("uint32", lane_offset_3[0]) + T.uint32(128), "sync", "aligned", "m8n8", "x4", "trans", "shared", "b16", "")
                T.ptx.mma(out_acc[56], out_acc[57], out_acc[58], out_acc[59], weights[0], weights[1], weights[2], weights[3], b_operand[0], b_operand[1], out_acc[56], out_acc[57], out_acc[58], out_acc[59], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[120], out_acc[121], out_acc[122], out_acc[123], weights[8], weights[9], weights[10], weights[11], b_operand[0], b_operand[1], out_acc[120], out_acc[121], out_acc[122], out_acc[123], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[60], out_acc[61], out_acc[62], out_acc[63], weights[0], weights[1], weights[2], weights[3], b_operand[2], b_operand[3], out_acc[60], out_acc[61], out_acc[62], out_acc[63], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[124], out_acc[125], out_acc[126], out_acc[127], weights[8], weights[9], weights[10], weights[11], b_operand[2], b_operand[3], out_acc[124], out_acc[125], out_acc[126], out_acc[127], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], slot_5[0] + T.Cast("uint32", lane_offset[0]) + T.uint32(4096), "sync", "aligned", "m8n8", "x4", "trans", "shared", "b16", "")
                T.ptx.mma(out_acc[0], out_acc[1], out_acc[2], out_acc[3], weights[4], weights[5], weights[6], weights[7], b_operand[0], b_operand[1], out_acc[0], out_acc[1], out_acc[2], out_acc[3], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[64], out_acc[65], out_acc[66], out_acc[67], weights[12], weights[13], weights[14], weights[15], b_operand[0], b_operand[1], out_acc[64], out_acc[65], out_acc[66], out_acc[67], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[4], out_acc[5], out_acc[6], out_acc[7], weights[4], weights[5], weights[6], weights[7], b_operand[2], b_operand[3], out_acc[4], out_acc[5], out_acc[6], out_acc[7], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[68], out_acc[69], out_acc[70], out_acc[71], weights[12], weights[13], weights[14], weights[15], b_operand[2], b_operand[3], out_acc[68], out_acc[69], out_acc[70], out_acc[71], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], slot_5[0] + T.Cast("uint32", lane_offset_1[0]) + T.uint32(4096), "sync", "aligned", "m8n8", "x4", "trans", "shared", "b16", "")
                T.ptx.mma(out_acc[8], out_acc[9], out_acc[10], out_acc[11], weights[4], weights[5], weights[6], weights[7], b_operand[0], b_operand[1], out_acc[8], out_acc[9], out_acc[10], out_acc[11], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[72], out_acc[73], out_acc[74], out_acc[75], weights[12], weights[13], weights[14], weights[15], b_operand[0], b_operand[1], out_acc[72], out_acc[73], out_acc[74], out_acc[75], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[12], out_acc[13], out_acc[14], out_acc[15], weights[4], weights[5], weights[6], weights[7], b_operand[2], b_operand[3], out_acc[12], out_acc[13], out_acc[14], out_acc[15], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[76], out_acc[77], out_acc[78], out_acc[79], weights[12], weights[13], weights[14], weights[15], b_operand[2], b_operand[3], out_acc[76], out_acc[77], out_acc[78], out_acc[79], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], slot_5[0] + T.Cast("uint32", lane_offset_2[0]) + T.uint32(4096), "sync", "aligned", "m8n8", "x4", "trans", "shared", "b16", "")
                T.ptx.mma(out_acc[16], out_acc[17], out_acc[18], out_acc[19], weights[4], weights[5], weights[6], weights[7], b_operand[0], b_operand[1], out_acc[16], out_acc[17], out_acc[18], out_acc[19], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[80], out_acc[81], out_acc[82], out_acc[83], weights[12], weights[13], weights[14], weights[15], b_operand[0], b_operand[1], out_acc[80], out_acc[81], out_acc[82], out_acc[83], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[20], out_acc[21], out_acc[22], out_acc[23], weights[4], weights[5], weights[6], weights[7], b_operand[2], b_operand[3], out_acc[20], out_acc[21], out_acc[22], out_acc[23], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[84], out_acc[85], out_acc[86], out_acc[87], weights[12], weights[13], weights[14], weights[15], b_operand[2], b_operand[3], out_acc[84], out_acc[85], out_acc[86], out_acc[87], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], slot_5[0] + T.Cast("uint32", lane_offset_3[0]) + T.uint32(4096), "sync", "aligned", "m8n8", "x4", "trans", "shared", "b16", "")
                T.ptx.mma(out_acc[24], out_acc[25], out_acc[26], out_acc[27], weights[4], weights[5], weights[6], weights[7], b_operand[0], b_operand[1], out_acc[24], out_acc[25], out_acc[26], out_acc[27], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[88], out_acc[89], out_acc[90], out_acc[91], weights[12], weights[13], weights[14], weights[15], b_operand[0], b_operand[1], out_acc[88], out_acc[89], out_acc[90], out_acc[91], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[28], out_acc[29], out_acc[30], out_acc[31], weights[4], weights[5], weights[6], weights[7], b_operand[2], b_operand[3], out_acc[28], out_acc[29], out_acc[30], out_acc[31], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[92], out_acc[93], out_acc[94], out_acc[95], weights[12], weights[13], weights[14], weights[15], b_operand[2], b_operand[3], out_acc[92], out_acc[93], out_acc[94], out_acc[95], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], slot_5[0] + T.Cast("uint32", lane_offset[0]) + T.uint32(4224), "sync", "aligned", "m8n8", "x4", "trans", "shared", "b16", "")
                T.ptx.mma(out_acc[32], out_acc[33], out_acc[34], out_acc[35], weights[4], weights[5], weights[6], weights[7], b_operand[0], b_operand[1], out_acc[32], out_acc[33], out_acc[34], out_acc[35], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[96], out_acc[97], out_acc[98], out_acc[99], weights[12], weights[13], weights[14], weights[15], b_operand[0], b_operand[1], out_acc[96], out_acc[97], out_acc[98], out_acc[99], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[36], out_acc[37], out_acc[38], out_acc[39], weights[4], weights[5], weights[6], weights[7], b_operand[2], b_operand[3], out_acc[36], out_acc[37], out_acc[38], out_acc[39], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[100], out_acc[101], out_acc[102], out_acc[103], weights[12], weights[13], weights[14], weights[15], b_operand[2], b_operand[3], out_acc[100], out_acc[101], out_acc[102], out_acc[103], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], slot_5[0] + T.Cast("uint32", lane_offset_1[0]) + T.uint32(4224), "sync", "aligned", "m8n8", "x4", "trans", "shared", "b16", "")
                T.ptx.mma(out_acc[40], out_acc[41], out_acc[42], out_acc[43], weights[4], weights[5], weights[6], weights[7], b_operand[0], b_operand[1], out_acc[40], out_acc[41], out_acc[42], out_acc[43], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[104], out_acc[105], out_acc[106], out_acc[107], weights[12], weights[13], weights[14], weights[15], b_operand[0], b_operand[1], out_acc[104], out_acc[105], out_acc[106], out_acc[107], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[44], out_acc[45], out_acc[46], out_acc[47], weights[4], weights[5], weights[6], weights[7], b_operand[2], b_operand[3], out_acc[44], out_acc[45], out_acc[46], out_acc[47], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[108], out_acc[109], out_acc[110], out_acc[111], weights[12], weights[13], weights[14], weights[15], b_operand[2], b_operand[3], out_acc[108], out_acc[109], out_acc[110], out_acc[111], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], slot_5[0] + T.Cast("uint32", lane_offset_2[0]) + T.uint32(4224), "sync", "aligned", "m8n8", "x4", "trans", "shared", "b16", "")
                T.ptx.mma(out_acc[48], out_acc[49], out_acc[50], out_acc[51], weights[4], weights[5], weights[6], weights[7], b_operand[0], b_operand[1], out_acc[48], out_acc[49], out_acc[50], out_acc[51], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[112], out_acc[113], out_acc[114], out_acc[115], weights[12], weights[13], weights[14], weights[15], b_operand[0], b_operand[1], out_acc[112], out_acc[113], out_acc[114], out_acc[115], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[52], out_acc[53], out_acc[54], out_acc[55], weights[4], weights[5], weights[6], weights[7], b_operand[2], b_operand[3], out_acc[52], out_acc[53], out_acc[54], out_acc[55], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[116], out_acc[117], out_acc[118], out_acc[119], weights[12], weights[13], weights[14], weights[15], b_operand[2], b_operand[3], out_acc[116], out_acc[117], out_acc[118], out_acc[119], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.ldmatrix(b_operand[0], b_operand[1], b_operand[2], b_operand[3], slot_5[0] + T.Cast("uint32", lane_offset_3[0]) + T.uint32(4224), "sync", "aligned", "m8n8", "x4", "trans", "shared", "b16", "")
                T.ptx.mma(out_acc[56], out_acc[57], out_acc[58], out_acc[59], weights[4], weights[5], weights[6], weights[7], b_operand[0], b_operand[1], out_acc[56], out_acc[57], out_acc[58], out_acc[59], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[120], out_acc[121], out_acc[122], out_acc[123], weights[12], weights[13], weights[14], weights[15], b_operand[0], b_operand[1], out_acc[120], out_acc[121], out_acc[122], out_acc[123], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[60], out_acc[61], out_acc[62], out_acc[63], weights[4], weights[5], weights[6], weights[7], b_operand[2], b_operand[3], out_acc[60], out_acc[61], out_acc[62], out_acc[63], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
                T.ptx.mma(out_acc[124], out_acc[125], out_acc[126], out_acc[127], weights[12], weights[13], weights[14], weights[15], b_operand[2], b_operand[3], out_acc[124], out_acc[125], out_acc[126], out_acc[127], "sync", "aligned", "m16n8k16", "row", "col", "f32", "f16", "f16", "f32", "")
            turned = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            turned[0] = turn[0] + 2
            turn[0] = T.Select(turned[0] >= 4, turned[0] - 4, turned[0])
            entry_0[0] = entry_1[0]
            entry_1[0] = entry_2[0]
            at_block[0] = at_block[0] - 1
            k_first_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            k_first_4[0] = at_block[0] * 32
            k_last_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            k_last_3[0] = T.min(k_first_4[0] + 32, seq_kv_size) - 1
            i_20 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_20[0] = 0 - k_last_3[0]
            i_21 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_21[0] = 0 - seq_q_size
            i_22 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_22[0] = i_20[0]
            i_23 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_23[0] = i_22[0] + seq_kv_size
            i_24 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            i_24[0] = i_23[0] + i_21[0]
            entry_5 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            entry_5[0] = T.Select(at_block[0] < share_begin[0], -1, at_block[0] * 2 + T.Select(i_24[0] >= 0 and (at_block[0] + 1) * 32 <= seq_kv_size, 0, 1))
            entry_2[0] = entry_5[0]
        with T.attr({"attngen.block": "epilogue"}):
            T.ptx.cp(0, "async", "wait_group", "")
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
            chunk_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            chunk_1[0] = lane[0] & 3
            at = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            at[0] = team_row[0] * 544 + chunk_1[0] * 8 * 4
            if chunk_1[0] < 16:
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
            chunk_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            chunk_2[0] = lane[0] & 3
            at_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            at_1[0] = team_row[0] * 544 + (chunk_2[0] * 8 + 32) * 4
            if chunk_2[0] < 12:
                T.ptx.st(shared_base[0] + T.Cast("uint32", at_1[0]), low_words[0], high_words[0], low_words[1], high_words[1], "", "", "shared", "", "", "", "v4", "b32", "")
                T.ptx.st(shared_base[0] + T.uint32(16) + T.Cast("uint32", at_1[0]), low_words[2], high_words[2], low_words[3], high_words[3], "", "", "shared", "", "", "", "v4", "b32", "")
            low_words[0] = T.reinterpret("uint32", out_acc[32])
            high_words[0] = T.reinterpret("uint32", out_acc[33])
            low_words[1] = T.reinterpret("uint32", out_acc[36])
            high_words[1] = T.reinterpret("uint32", out_acc[37])
            low_words[2] = T.reinterpret("uint32", out_acc[40])
            high_words[2] = T.reinterpret("uint32", out_acc[41])
            low_words[3] = T.reinterpret("uint32", out_acc[44])
            high_words[3] = T.reinterpret("uint32", out_acc[45])
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
            chunk_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            chunk_3[0] = lane[0] & 3
            at_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            at_2[0] = team_row[0] * 544 + (chunk_3[0] * 8 + 64) * 4
            if chunk_3[0] < 8:
                T.ptx.st(shared_base[0] + T.Cast("uint32", at_2[0]), low_words[0], high_words[0], low_words[1], high_words[1], "", "", "shared", "", "", "", "v4", "b32", "")
                T.ptx.st(shared_base[0] + T.uint32(16) + T.Cast("uint32", at_2[0]), low_words[2], high_words[2], low_words[3], high_words[3], "", "", "shared", "", "", "", "v4", "b32", "")
            low_words[0] = T.reinterpret("uint32", out_acc[48])
            high_words[0] = T.reinterpret("uint32", out_acc[49])
            low_words[1] = T.reinterpret("uint32", out_acc[52])
            high_words[1] = T.reinterpret("uint32", out_acc[53])
            low_words[2] = T.reinterpret("uint32", out_acc[56])
            high_words[2] = T.reinterpret("uint32", out_acc[57])
            low_words[3] = T.reinterpret("uint32", out_acc[60])
            high_words[3] = T.reinterpret("uint32", out_acc[61])
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
            chunk_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            chunk_4[0] = lane[0] & 3
            at_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            at_3[0] = team_row[0] * 544 + (chunk_4[0] * 8 + 96) * 4
            if chunk_4[0] < 4:
                T.ptx.st(shared_base[0] + T.Cast("uint32", at_3[0]), low_words[0], high_words[0], low_words[1], high_words[1], "", "", "shared", "", "", "", "v4", "b32", "")
                T.ptx.st(shared_base[0] + T.uint32(16) + T.Cast("uint32", at_3[0]), low_words[2], high_words[2], low_words[3], high_words[3], "", "", "shared", "", "", "", "v4", "b32", "")
            low_words[0] = T.reinterpret("uint32", out_acc[2])
            high_words[0] = T.reinterpret("uint32", out_acc[3])
            low_words[1] = T.reinterpret("uint32", out_acc[6])
            high_words[1] = T.reinterpret("uint32", out_acc[7])
            low_words[2] = T.reinterpret("uint32", out_acc[10])
            high_words[2] = T.reinterpret("uint32", out_acc[11])
            low_words[3] = T.reinterpret("uint32", out_acc[14])
            high_words[3] = T.reinterpret("uint32", out_acc[15])
            got_32 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_32[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, low_words[0], low_words[1]), 1, 32)
            a_32 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_32[0] = low_words[0]
            b_33 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_33[0] = low_words[1]
            low_words[0] = T.Select(lane[0] & 1 != 0, got_32[0], a_32[0])
            low_words[1] = T.Select(lane[0] & 1 != 0, b_33[0], got_32[0])
            got_33 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_33[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, low_words[2], low_words[3]), 1, 32)
            a_33 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_33[0] = low_words[2]
            b_34 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_34[0] = low_words[3]
            low_words[2] = T.Select(lane[0] & 1 != 0, got_33[0], a_33[0])
            low_words[3] = T.Select(lane[0] & 1 != 0, b_34[0], got_33[0])
            got_34 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_34[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, low_words[0], low_words[2]), 2, 32)
            a_34 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_34[0] = low_words[0]
            b_35 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_35[0] = low_words[2]
            low_words[0] = T.Select(lane[0] & 2 != 0, got_34[0], a_34[0])
            low_words[2] = T.Select(lane[0] & 2 != 0, b_35[0], got_34[0])
            got_35 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_35[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, low_words[1], low_words[3]), 2, 32)
            a_35 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_35[0] = low_words[1]
            b_36 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_36[0] = low_words[3]
            low_words[1] = T.Select(lane[0] & 2 != 0, got_35[0], a_35[0])
            low_words[3] = T.Select(lane[0] & 2 != 0, b_36[0], got_35[0])
            got_36 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_36[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, high_words[0], high_words[1]), 1, 32)
            a_36 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_36[0] = high_words[0]
            b_37 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_37[0] = high_words[1]
            high_words[0] = T.Select(lane[0] & 1 != 0, got_36[0], a_36[0])
            high_words[1] = T.Select(lane[0] & 1 != 0, b_37[0], got_36[0])
            got_37 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_37[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, high_words[2], high_words[3]), 1, 32)
            a_37 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_37[0] = high_words[2]
            b_38 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_38[0] = high_words[3]
            high_words[2] = T.Select(lane[0] & 1 != 0, got_37[0], a_37[0])
            high_words[3] = T.Select(lane[0] & 1 != 0, b_38[0], got_37[0])
            got_38 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_38[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, high_words[0], high_words[2]), 2, 32)
            a_38 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_38[0] = high_words[0]
            b_39 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_39[0] = high_words[2]
            high_words[0] = T.Select(lane[0] & 2 != 0, got_38[0], a_38[0])
            high_words[2] = T.Select(lane[0] & 2 != 0, b_39[0], got_38[0])
            got_39 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_39[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, high_words[1], high_words[3]), 2, 32)
            a_39 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_39[0] = high_words[1]
            b_40 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_40[0] = high_words[3]
            high_words[1] = T.Select(lane[0] & 2 != 0, got_39[0], a_39[0])
            high_words[3] = T.Select(lane[0] & 2 != 0, b_40[0], got_39[0])
            chunk_5 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            chunk_5[0] = lane[0] & 3
            at_4 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            at_4[0] = (team_row[0] + 8) * 544 + chunk_5[0] * 8 * 4
            if chunk_5[0] < 16:
                T.ptx.st(shared_base[0] + T.Cast("uint32", at_4[0]), low_words[0], high_words[0], low_words[1], high_words[1], "", "", "shared", "", "", "", "v4", "b32", "")
                T.ptx.st(shared_base[0] + T.uint32(16) + T.Cast("uint32", at_4[0]), low_words[2], high_words[2], low_words[3], high_words[3], "", "", "shared", "", "", "", "v4", "b32", "")
            low_words[0] = T.reinterpret("uint32", out_acc[18])
            high_words[0] = T.reinterpret("uint32", out_acc[19])
            low_words[1] = T.reinterpret("uint32", out_acc[22])
            high_words[1] = T.reinterpret("uint32", out_acc[23])
            low_words[2] = T.reinterpret("uint32", out_acc[26])
            high_words[2] = T.reinterpret("uint32", out_acc[27])
            low_words[3] = T.reinterpret("uint32", out_acc[30])
            high_words[3] = T.reinterpret("uint32", out_acc[31])
            got_40 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_40[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, low_words[0], low_words[1]), 1, 32)
            a_40 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_40[0] = low_words[0]
            b_41 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_41[0] = low_words[1]
            low_words[0] = T.Select(lane[0] & 1 != 0, got_40[0], a_40[0])
            low_words[1] = T.Select(lane[0] & 1 != 0, b_41[0], got_40[0])
            got_41 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_41[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, low_words[2], low_words[3]), 1, 32)
            a_41 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_41[0] = low_words[2]
            b_42 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_42[0] = low_words[3]
            low_words[2] = T.Select(lane[0] & 1 != 0, got_41[0], a_41[0])
            low_words[3] = T.Select(lane[0] & 1 != 0, b_42[0], got_41[0])
            got_42 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_42[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, low_words[0], low_words[2]), 2, 32)
            a_42 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_42[0] = low_words[0]
            b_43 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_43[0] = low_words[2]
            low_words[0] = T.Select(lane[0] & 2 != 0, got_42[0], a_42[0])
            low_words[2] = T.Select(lane[0] & 2 != 0, b_43[0], got_42[0])
            got_43 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_43[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, low_words[1], low_words[3]), 2, 32)
            a_43 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_43[0] = low_words[1]
            b_44 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_44[0] = low_words[3]
            low_words[1] = T.Select(lane[0] & 2 != 0, got_43[0], a_43[0])
            low_words[3] = T.Select(lane[0] & 2 != 0, b_44[0], got_43[0])
            got_44 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_44[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, high_words[0], high_words[1]), 1, 32)
            a_44 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_44[0] = high_words[0]
            b_45 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_45[0] = high_words[1]
            high_words[0] = T.Select(lane[0] & 1 != 0, got_44[0], a_44[0])
            high_words[1] = T.Select(lane[0] & 1 != 0, b_45[0], got_44[0])
            got_45 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_45[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, high_words[2], high_words[3]), 1, 32)
            a_45 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_45[0] = high_words[2]
            b_46 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_46[0] = high_words[3]
            high_words[2] = T.Select(lane[0] & 1 != 0, got_45[0], a_45[0])
            high_words[3] = T.Select(lane[0] & 1 != 0, b_46[0], got_45[0])
            got_46 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_46[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, high_words[0], high_words[2]), 2, 32)
            a_46 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_46[0] = high_words[0]
            b_47 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_47[0] = high_words[2]
            high_words[0] = T.Select(lane[0] & 2 != 0, got_46[0], a_46[0])
            high_words[2] = T.Select(lane[0] & 2 != 0, b_47[0], got_46[0])
            got_47 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_47[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, high_words[1], high_words[3]), 2, 32)
            a_47 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_47[0] = high_words[1]
            b_48 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_48[0] = high_words[3]
            high_words[1] = T.Select(lane[0] & 2 != 0, got_47[0], a_47[0])
            high_words[3] = T.Select(lane[0] & 2 != 0, b_48[0], got_47[0])
            chunk_6 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            chunk_6[0] = lane[0] & 3
            at_5 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            at_5[0] = (team_row[0] + 8) * 544 + (chunk_6[0] * 8 + 32) * 4
            if chunk_6[0] < 12:
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
            got_48 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_48[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, low_words[0], low_words[1]), 1, 32)
            a_48 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_48[0] = low_words[0]
            b_49 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_49[0] = low_words[1]
            low_words[0] = T.Select(lane[0] & 1 != 0, got_48[0], a_48[0])
            low_words[1] = T.Select(lane[0] & 1 != 0, b_49[0], got_48[0])
            got_49 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_49[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, low_words[2], low_words[3]), 1, 32)
            a_49 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_49[0] = low_words[2]
            b_50 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_50[0] = low_words[3]
            low_words[2] = T.Select(lane[0] & 1 != 0, got_49[0], a_49[0])
            low_words[3] = T.Select(lane[0] & 1 != 0, b_50[0], got_49[0])
            got_50 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_50[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, low_words[0], low_words[2]), 2, 32)
            a_50 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_50[0] = low_words[0]
            b_51 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_51[0] = low_words[2]
            low_words[0] = T.Select(lane[0] & 2 != 0, got_50[0], a_50[0])
            low_words[2] = T.Select(lane[0] & 2 != 0, b_51[0], got_50[0])
            got_51 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_51[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, low_words[1], low_words[3]), 2, 32)
            a_51 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_51[0] = low_words[1]
            b_52 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_52[0] = low_words[3]
            low_words[1] = T.Select(lane[0] & 2 != 0, got_51[0], a_51[0])
            low_words[3] = T.Select(lane[0] & 2 != 0, b_52[0], got_51[0])
            got_52 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_52[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, high_words[0], high_words[1]), 1, 32)
            a_52 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_52[0] = high_words[0]
            b_53 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_53[0] = high_words[1]
            high_words[0] = T.Select(lane[0] & 1 != 0, got_52[0], a_52[0])
            high_words[1] = T.Select(lane[0] & 1 != 0, b_53[0], got_52[0])
            got_53 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_53[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, high_words[2], high_words[3]), 1, 32)
            a_53 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_53[0] = high_words[2]
            b_54 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_54[0] = high_words[3]
            high_words[2] = T.Select(lane[0] & 1 != 0, got_53[0], a_53[0])
            high_words[3] = T.Select(lane[0] & 1 != 0, b_54[0], got_53[0])
            got_54 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_54[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, high_words[0], high_words[2]), 2, 32)
            a_54 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_54[0] = high_words[0]
            b_55 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_55[0] = high_words[2]
            high_words[0] = T.Select(lane[0] & 2 != 0, got_54[0], a_54[0])
            high_words[2] = T.Select(lane[0] & 2 != 0, b_55[0], got_54[0])
            got_55 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_55[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, high_words[1], high_words[3]), 2, 32)
            a_55 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_55[0] = high_words[1]
            b_56 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_56[0] = high_words[3]
            high_words[1] = T.Select(lane[0] & 2 != 0, got_55[0], a_55[0])
            high_words[3] = T.Select(lane[0] & 2 != 0, b_56[0], got_55[0])
            chunk_7 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            chunk_7[0] = lane[0] & 3
            at_6 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            at_6[0] = (team_row[0] + 8) * 544 + (chunk_7[0] * 8 + 64) * 4
            if chunk_7[0] < 8:
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
            got_56 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_56[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, low_words[0], low_words[1]), 1, 32)
            a_56 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_56[0] = low_words[0]
            b_57 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_57[0] = low_words[1]
            low_words[0] = T.Select(lane[0] & 1 != 0, got_56[0], a_56[0])
            low_words[1] = T.Select(lane[0] & 1 != 0, b_57[0], got_56[0])
            got_57 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_57[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, low_words[2], low_words[3]), 1, 32)
            a_57 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_57[0] = low_words[2]
            b_58 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_58[0] = low_words[3]
            low_words[2] = T.Select(lane[0] & 1 != 0, got_57[0], a_57[0])
            low_words[3] = T.Select(lane[0] & 1 != 0, b_58[0], got_57[0])
            got_58 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_58[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, low_words[0], low_words[2]), 2, 32)
            a_58 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_58[0] = low_words[0]
            b_59 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_59[0] = low_words[2]
            low_words[0] = T.Select(lane[0] & 2 != 0, got_58[0], a_58[0])
            low_words[2] = T.Select(lane[0] & 2 != 0, b_59[0], got_58[0])
            got_59 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_59[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, low_words[1], low_words[3]), 2, 32)
            a_59 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_59[0] = low_words[1]
            b_60 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_60[0] = low_words[3]
            low_words[1] = T.Select(lane[0] & 2 != 0, got_59[0], a_59[0])
            low_words[3] = T.Select(lane[0] & 2 != 0, b_60[0], got_59[0])
            got_60 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_60[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, high_words[0], high_words[1]), 1, 32)
            a_60 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_60[0] = high_words[0]
            b_61 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_61[0] = high_words[1]
            high_words[0] = T.Select(lane[0] & 1 != 0, got_60[0], a_60[0])
            high_words[1] = T.Select(lane[0] & 1 != 0, b_61[0], got_60[0])
            got_61 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_61[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, high_words[2], high_words[3]), 1, 32)
            a_61 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_61[0] = high_words[2]
            b_62 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_62[0] = high_words[3]
            high_words[2] = T.Select(lane[0] & 1 != 0, got_61[0], a_61[0])
            high_words[3] = T.Select(lane[0] & 1 != 0, b_62[0], got_61[0])
            got_62 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_62[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, high_words[0], high_words[2]), 2, 32)
            a_62 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_62[0] = high_words[0]
            b_63 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_63[0] = high_words[2]
            high_words[0] = T.Select(lane[0] & 2 != 0, got_62[0], a_62[0])
            high_words[2] = T.Select(lane[0] & 2 != 0, b_63[0], got_62[0])
            got_63 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_63[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, high_words[1], high_words[3]), 2, 32)
            a_63 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_63[0] = high_words[1]
            b_64 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_64[0] = high_words[3]
            high_words[1] = T.Select(lane[0] & 2 != 0, got_63[0], a_63[0])
            high_words[3] = T.Select(lane[0] & 2 != 0, b_64[0], got_63[0])
            chunk_8 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            chunk_8[0] = lane[0] & 3
            at_7 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            at_7[0] = (team_row[0] + 8) * 544 + (chunk_8[0] * 8 + 96) * 4
            if chunk_8[0] < 4:
                T.ptx.st(shared_base[0] + T.Cast("uint32", at_7[0]), low_words[0], high_words[0], low_words[1], high_words[1], "", "", "shared", "", "", "", "v4", "b32", "")
                T.ptx.st(shared_base[0] + T.uint32(16) + T.Cast("uint32", at_7[0]), low_words[2], high_words[2], low_words[3], high_words[3], "", "", "shared", "", "", "", "v4", "b32", "")
            low_words[0] = T.reinterpret("uint32", out_acc[64])
            high_words[0] = T.reinterpret("uint32", out_acc[65])
            low_words[1] = T.reinterpret("uint32", out_acc[68])
            high_words[1] = T.reinterpret("uint32", out_acc[69])
            low_words[2] = T.reinterpret("uint32", out_acc[72])
            high_words[2] = T.reinterpret("uint32", out_acc[73])
            low_words[3] = T.reinterpret("uint32", out_acc[76])
            high_words[3] = T.reinterpret("uint32", out_acc[77])
            got_64 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_64[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, low_words[0], low_words[1]), 1, 32)
            a_64 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_64[0] = low_words[0]
            b_65 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_65[0] = low_words[1]
            low_words[0] = T.Select(lane[0] & 1 != 0, got_64[0], a_64[0])
            low_words[1] = T.Select(lane[0] & 1 != 0, b_65[0], got_64[0])
            got_65 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_65[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, low_words[2], low_words[3]), 1, 32)
            a_65 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_65[0] = low_words[2]
            b_66 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_66[0] = low_words[3]
            low_words[2] = T.Select(lane[0] & 1 != 0, got_65[0], a_65[0])
            low_words[3] = T.Select(lane[0] & 1 != 0, b_66[0], got_65[0])
            got_66 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_66[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, low_words[0], low_words[2]), 2, 32)
            a_66 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_66[0] = low_words[0]
            b_67 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_67[0] = low_words[2]
            low_words[0] = T.Select(lane[0] & 2 != 0, got_66[0], a_66[0])
            low_words[2] = T.Select(lane[0] & 2 != 0, b_67[0], got_66[0])
            got_67 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_67[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, low_words[1], low_words[3]), 2, 32)
            a_67 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_67[0] = low_words[1]
            b_68 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_68[0] = low_words[3]
            low_words[1] = T.Select(lane[0] & 2 != 0, got_67[0], a_67[0])
            low_words[3] = T.Select(lane[0] & 2 != 0, b_68[0], got_67[0])
            got_68 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_68[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, high_words[0], high_words[1]), 1, 32)
            a_68 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_68[0] = high_words[0]
            b_69 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_69[0] = high_words[1]
            high_words[0] = T.Select(lane[0] & 1 != 0, got_68[0], a_68[0])
            high_words[1] = T.Select(lane[0] & 1 != 0, b_69[0], got_68[0])
            got_69 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_69[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, high_words[2], high_words[3]), 1, 32)
            a_69 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_69[0] = high_words[2]
            b_70 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_70[0] = high_words[3]
            high_words[2] = T.Select(lane[0] & 1 != 0, got_69[0], a_69[0])
            high_words[3] = T.Select(lane[0] & 1 != 0, b_70[0], got_69[0])
            got_70 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_70[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, high_words[0], high_words[2]), 2, 32)
            a_70 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_70[0] = high_words[0]
            b_71 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_71[0] = high_words[2]
            high_words[0] = T.Select(lane[0] & 2 != 0, got_70[0], a_70[0])
            high_words[2] = T.Select(lane[0] & 2 != 0, b_71[0], got_70[0])
            got_71 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_71[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, high_words[1], high_words[3]), 2, 32)
            a_71 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_71[0] = high_words[1]
            b_72 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_72[0] = high_words[3]
            high_words[1] = T.Select(lane[0] & 2 != 0, got_71[0], a_71[0])
            high_words[3] = T.Select(lane[0] & 2 != 0, b_72[0], got_71[0])
            chunk_9 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            chunk_9[0] = lane[0] & 3
            at_8 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            at_8[0] = (team_row[0] + 16) * 544 + chunk_9[0] * 8 * 4
            if chunk_9[0] < 16:
                T.ptx.st(shared_base[0] + T.Cast("uint32", at_8[0]), low_words[0], high_words[0], low_words[1], high_words[1], "", "", "shared", "", "", "", "v4", "b32", "")
                T.ptx.st(shared_base[0] + T.uint32(16) + T.Cast("uint32", at_8[0]), low_words[2], high_words[2], low_words[3], high_words[3], "", "", "shared", "", "", "", "v4", "b32", "")
            low_words[0] = T.reinterpret("uint32", out_acc[80])
            high_words[0] = T.reinterpret("uint32", out_acc[81])
            low_words[1] = T.reinterpret("uint32", out_acc[84])
            high_words[1] = T.reinterpret("uint32", out_acc[85])
            low_words[2] = T.reinterpret("uint32", out_acc[88])
            high_words[2] = T.reinterpret("uint32", out_acc[89])
            low_words[3] = T.reinterpret("uint32", out_acc[92])
            high_words[3] = T.reinterpret("uint32", out_acc[93])
            got_72 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_72[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, low_words[0], low_words[1]), 1, 32)
            a_72 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_72[0] = low_words[0]
            b_73 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_73[0] = low_words[1]
            low_words[0] = T.Select(lane[0] & 1 != 0, got_72[0], a_72[0])
            low_words[1] = T.Select(lane[0] & 1 != 0, b_73[0], got_72[0])
            got_73 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_73[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, low_words[2], low_words[3]), 1, 32)
            a_73 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_73[0] = low_words[2]
            b_74 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_74[0] = low_words[3]
            low_words[2] = T.Select(lane[0] & 1 != 0, got_73[0], a_73[0])
            low_words[3] = T.Select(lane[0] & 1 != 0, b_74[0], got_73[0])
            got_74 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_74[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, low_words[0], low_words[2]), 2, 32)
            a_74 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_74[0] = low_words[0]
            b_75 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_75[0] = low_words[2]
            low_words[0] = T.Select(lane[0] & 2 != 0, got_74[0], a_74[0])
            low_words[2] = T.Select(lane[0] & 2 != 0, b_75[0], got_74[0])
            got_75 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_75[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, low_words[1], low_words[3]), 2, 32)
            a_75 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_75[0] = low_words[1]
            b_76 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_76[0] = low_words[3]
            low_words[1] = T.Select(lane[0] & 2 != 0, got_75[0], a_75[0])
            low_words[3] = T.Select(lane[0] & 2 != 0, b_76[0], got_75[0])
            got_76 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_76[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, high_words[0], high_words[1]), 1, 32)
            a_76 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_76[0] = high_words[0]
            b_77 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_77[0] = high_words[1]
            high_words[0] = T.Select(lane[0] & 1 != 0, got_76[0], a_76[0])
            high_words[1] = T.Select(lane[0] & 1 != 0, b_77[0], got_76[0])
            got_77 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_77[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, high_words[2], high_words[3]), 1, 32)
            a_77 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_77[0] = high_words[2]
            b_78 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_78[0] = high_words[3]
            high_words[2] = T.Select(lane[0] & 1 != 0, got_77[0], a_77[0])
            high_words[3] = T.Select(lane[0] & 1 != 0, b_78[0], got_77[0])
            got_78 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_78[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, high_words[0], high_words[2]), 2, 32)
            a_78 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_78[0] = high_words[0]
            b_79 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_79[0] = high_words[2]
            high_words[0] = T.Select(lane[0] & 2 != 0, got_78[0], a_78[0])
            high_words[2] = T.Select(lane[0] & 2 != 0, b_79[0], got_78[0])
            got_79 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_79[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, high_words[1], high_words[3]), 2, 32)
            a_79 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_79[0] = high_words[1]
            b_80 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_80[0] = high_words[3]
            high_words[1] = T.Select(lane[0] & 2 != 0, got_79[0], a_79[0])
            high_words[3] = T.Select(lane[0] & 2 != 0, b_80[0], got_79[0])
            chunk_10 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            chunk_10[0] = lane[0] & 3
            at_9 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            at_9[0] = (team_row[0] + 16) * 544 + (chunk_10[0] * 8 + 32) * 4
            if chunk_10[0] < 12:
                T.ptx.st(shared_base[0] + T.Cast("uint32", at_9[0]), low_words[0], high_words[0], low_words[1], high_words[1], "", "", "shared", "", "", "", "v4", "b32", "")
                T.ptx.st(shared_base[0] + T.uint32(16) + T.Cast("uint32", at_9[0]), low_words[2], high_words[2], low_words[3], high_words[3], "", "", "shared", "", "", "", "v4", "b32", "")
            low_words[0] = T.reinterpret("uint32", out_acc[96])
            high_words[0] = T.reinterpret("uint32", out_acc[97])
            low_words[1] = T.reinterpret("uint32", out_acc[100])
            high_words[1] = T.reinterpret("uint32", out_acc[101])
            low_words[2] = T.reinterpret("uint32", out_acc[104])
            high_words[2] = T.reinterpret("uint32", out_acc[105])
            low_words[3] = T.reinterpret("uint32", out_acc[108])
            high_words[3] = T.reinterpret("uint32", out_acc[109])
            got_80 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_80[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, low_words[0], low_words[1]), 1, 32)
            a_80 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_80[0] = low_words[0]
            b_81 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_81[0] = low_words[1]
            low_words[0] = T.Select(lane[0] & 1 != 0, got_80[0], a_80[0])
            low_words[1] = T.Select(lane[0] & 1 != 0, b_81[0], got_80[0])
            got_81 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_81[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, low_words[2], low_words[3]), 1, 32)
            a_81 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_81[0] = low_words[2]
            b_82 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_82[0] = low_words[3]
            low_words[2] = T.Select(lane[0] & 1 != 0, got_81[0], a_81[0])
            low_words[3] = T.Select(lane[0] & 1 != 0, b_82[0], got_81[0])
            got_82 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_82[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, low_words[0], low_words[2]), 2, 32)
            a_82 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_82[0] = low_words[0]
            b_83 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_83[0] = low_words[2]
            low_words[0] = T.Select(lane[0] & 2 != 0, got_82[0], a_82[0])
            low_words[2] = T.Select(lane[0] & 2 != 0, b_83[0], got_82[0])
            got_83 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_83[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, low_words[1], low_words[3]), 2, 32)
            a_83 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_83[0] = low_words[1]
            b_84 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_84[0] = low_words[3]
            low_words[1] = T.Select(lane[0] & 2 != 0, got_83[0], a_83[0])
            low_words[3] = T.Select(lane[0] & 2 != 0, b_84[0], got_83[0])
            got_84 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_84[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, high_words[0], high_words[1]), 1, 32)
            a_84 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_84[0] = high_words[0]
            b_85 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_85[0] = high_words[1]
            high_words[0] = T.Select(lane[0] & 1 != 0, got_84[0], a_84[0])
            high_words[1] = T.Select(lane[0] & 1 != 0, b_85[0], got_84[0])
            got_85 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_85[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, high_words[2], high_words[3]), 1, 32)
            a_85 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_85[0] = high_words[2]
            b_86 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_86[0] = high_words[3]
            high_words[2] = T.Select(lane[0] & 1 != 0, got_85[0], a_85[0])
            high_words[3] = T.Select(lane[0] & 1 != 0, b_86[0], got_85[0])
            got_86 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_86[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, high_words[0], high_words[2]), 2, 32)
            a_86 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_86[0] = high_words[0]
            b_87 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_87[0] = high_words[2]
            high_words[0] = T.Select(lane[0] & 2 != 0, got_86[0], a_86[0])
            high_words[2] = T.Select(lane[0] & 2 != 0, b_87[0], got_86[0])
            got_87 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_87[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, high_words[1], high_words[3]), 2, 32)
            a_87 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_87[0] = high_words[1]
            b_88 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_88[0] = high_words[3]
            high_words[1] = T.Select(lane[0] & 2 != 0, got_87[0], a_87[0])
            high_words[3] = T.Select(lane[0] & 2 != 0, b_88[0], got_87[0])
            chunk_11 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            chunk_11[0] = lane[0] & 3
            at_10 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            at_10[0] = (team_row[0] + 16) * 544 + (chunk_11[0] * 8 + 64) * 4
            if chunk_11[0] < 8:
                T.ptx.st(shared_base[0] + T.Cast("uint32", at_10[0]), low_words[0], high_words[0], low_words[1], high_words[1], "", "", "shared", "", "", "", "v4", "b32", "")
                T.ptx.st(shared_base[0] + T.uint32(16) + T.Cast("uint32", at_10[0]), low_words[2], high_words[2], low_words[3], high_words[3], "", "", "shared", "", "", "", "v4", "b32", "")
            low_words[0] = T.reinterpret("uint32", out_acc[112])
            high_words[0] = T.reinterpret("uint32", out_acc[113])
            low_words[1] = T.reinterpret("uint32", out_acc[116])
            high_words[1] = T.reinterpret("uint32", out_acc[117])
            low_words[2] = T.reinterpret("uint32", out_acc[120])
            high_words[2] = T.reinterpret("uint32", out_acc[121])
            low_words[3] = T.reinterpret("uint32", out_acc[124])
            high_words[3] = T.reinterpret("uint32", out_acc[125])
            got_88 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_88[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, low_words[0], low_words[1]), 1, 32)
            a_88 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_88[0] = low_words[0]
            b_89 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_89[0] = low_words[1]
            low_words[0] = T.Select(lane[0] & 1 != 0, got_88[0], a_88[0])
            low_words[1] = T.Select(lane[0] & 1 != 0, b_89[0], got_88[0])
            got_89 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_89[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, low_words[2], low_words[3]), 1, 32)
            a_89 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_89[0] = low_words[2]
            b_90 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_90[0] = low_words[3]
            low_words[2] = T.Select(lane[0] & 1 != 0, got_89[0], a_89[0])
            low_words[3] = T.Select(lane[0] & 1 != 0, b_90[0], got_89[0])
            got_90 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_90[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, low_words[0], low_words[2]), 2, 32)
            a_90 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_90[0] = low_words[0]
            b_91 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_91[0] = low_words[2]
            low_words[0] = T.Select(lane[0] & 2 != 0, got_90[0], a_90[0])
            low_words[2] = T.Select(lane[0] & 2 != 0, b_91[0], got_90[0])
            got_91 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_91[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, low_words[1], low_words[3]), 2, 32)
            a_91 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_91[0] = low_words[1]
            b_92 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_92[0] = low_words[3]
            low_words[1] = T.Select(lane[0] & 2 != 0, got_91[0], a_91[0])
            low_words[3] = T.Select(lane[0] & 2 != 0, b_92[0], got_91[0])
            got_92 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_92[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, high_words[0], high_words[1]), 1, 32)
            a_92 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_92[0] = high_words[0]
            b_93 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_93[0] = high_words[1]
            high_words[0] = T.Select(lane[0] & 1 != 0, got_92[0], a_92[0])
            high_words[1] = T.Select(lane[0] & 1 != 0, b_93[0], got_92[0])
            got_93 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_93[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, high_words[2], high_words[3]), 1, 32)
            a_93 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_93[0] = high_words[2]
            b_94 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_94[0] = high_words[3]
            high_words[2] = T.Select(lane[0] & 1 != 0, got_93[0], a_93[0])
            high_words[3] = T.Select(lane[0] & 1 != 0, b_94[0], got_93[0])
            got_94 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_94[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, high_words[0], high_words[2]), 2, 32)
            a_94 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_94[0] = high_words[0]
            b_95 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_95[0] = high_words[2]
            high_words[0] = T.Select(lane[0] & 2 != 0, got_94[0], a_94[0])
            high_words[2] = T.Select(lane[0] & 2 != 0, b_95[0], got_94[0])
            got_95 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_95[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, high_words[1], high_words[3]), 2, 32)
            a_95 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_95[0] = high_words[1]
            b_96 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_96[0] = high_words[3]
            high_words[1] = T.Select(lane[0] & 2 != 0, got_95[0], a_95[0])
            high_words[3] = T.Select(lane[0] & 2 != 0, b_96[0], got_95[0])
            chunk_12 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            chunk_12[0] = lane[0] & 3
            at_11 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            at_11[0] = (team_row[0] + 16) * 544 + (chunk_12[0] * 8 + 96) * 4
            if chunk_12[0] < 4:
                T.ptx.st(shared_base[0] + T.Cast("uint32", at_11[0]), low_words[0], high_words[0], low_words[1], high_words[1], "", "", "shared", "", "", "", "v4", "b32", "")
                T.ptx.st(shared_base[0] + T.uint32(16) + T.Cast("uint32", at_11[0]), low_words[2], high_words[2], low_words[3], high_words[3], "", "", "shared", "", "", "", "v4", "b32", "")
            low_words[0] = T.reinterpret("uint32", out_acc[66])
            high_words[0] = T.reinterpret("uint32", out_acc[67])
            low_words[1] = T.reinterpret("uint32", out_acc[70])
            high_words[1] = T.reinterpret("uint32", out_acc[71])
            low_words[2] = T.reinterpret("uint32", out_acc[74])
            high_words[2] = T.reinterpret("uint32", out_acc[75])
            low_words[3] = T.reinterpret("uint32", out_acc[78])
            high_words[3] = T.reinterpret("uint32", out_acc[79])
            got_96 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_96[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, low_words[0], low_words[1]), 1, 32)
            a_96 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_96[0] = low_words[0]
            b_97 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_97[0] = low_words[1]
            low_words[0] = T.Select(lane[0] & 1 != 0, got_96[0], a_96[0])
            low_words[1] = T.Select(lane[0] & 1 != 0, b_97[0], got_96[0])
            got_97 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_97[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, low_words[2], low_words[3]), 1, 32)
            a_97 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_97[0] = low_words[2]
            b_98 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_98[0] = low_words[3]
            low_words[2] = T.Select(lane[0] & 1 != 0, got_97[0], a_97[0])
            low_words[3] = T.Select(lane[0] & 1 != 0, b_98[0], got_97[0])
            got_98 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_98[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, low_words[0], low_words[2]), 2, 32)
            a_98 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_98[0] = low_words[0]
            b_99 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_99[0] = low_words[2]
            low_words[0] = T.Select(lane[0] & 2 != 0, got_98[0], a_98[0])
            low_words[2] = T.Select(lane[0] & 2 != 0, b_99[0], got_98[0])
            got_99 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_99[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, low_words[1], low_words[3]), 2, 32)
            a_99 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_99[0] = low_words[1]
            b_100 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_100[0] = low_words[3]
            low_words[1] = T.Select(lane[0] & 2 != 0, got_99[0], a_99[0])
            low_words[3] = T.Select(lane[0] & 2 != 0, b_100[0], got_99[0])
            got_100 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_100[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, high_words[0], high_words[1]), 1, 32)
            a_100 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_100[0] = high_words[0]
            b_101 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_101[0] = high_words[1]
            high_words[0] = T.Select(lane[0] & 1 != 0, got_100[0], a_100[0])
            high_words[1] = T.Select(lane[0] & 1 != 0, b_101[0], got_100[0])
            got_101 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_101[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, high_words[2], high_words[3]), 1, 32)
            a_101 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_101[0] = high_words[2]
            b_102 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_102[0] = high_words[3]
            high_words[2] = T.Select(lane[0] & 1 != 0, got_101[0], a_101[0])
            high_words[3] = T.Select(lane[0] & 1 != 0, b_102[0], got_101[0])
            got_102 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_102[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, high_words[0], high_words[2]), 2, 32)
            a_102 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_102[0] = high_words[0]
            b_103 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_103[0] = high_words[2]
            high_words[0] = T.Select(lane[0] & 2 != 0, got_102[0], a_102[0])
            high_words[2] = T.Select(lane[0] & 2 != 0, b_103[0], got_102[0])
            got_103 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_103[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, high_words[1], high_words[3]), 2, 32)
            a_103 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_103[0] = high_words[1]
            b_104 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_104[0] = high_words[3]
            high_words[1] = T.Select(lane[0] & 2 != 0, got_103[0], a_103[0])
            high_words[3] = T.Select(lane[0] & 2 != 0, b_104[0], got_103[0])
            chunk_13 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            chunk_13[0] = lane[0] & 3
            at_12 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            at_12[0] = (team_row[0] + 24) * 544 + chunk_13[0] * 8 * 4
            if chunk_13[0] < 16:
                T.ptx.st(shared_base[0] + T.Cast("uint32", at_12[0]), low_words[0], high_words[0], low_words[1], high_words[1], "", "", "shared", "", "", "", "v4", "b32", "")
                T.ptx.st(shared_base[0] + T.uint32(16) + T.Cast("uint32", at_12[0]), low_words[2], high_words[2], low_words[3], high_words[3], "", "", "shared", "", "", "", "v4", "b32", "")
            low_words[0] = T.reinterpret("uint32", out_acc[82])
            high_words[0] = T.reinterpret("uint32", out_acc[83])
            low_words[1] = T.reinterpret("uint32", out_acc[86])
            high_words[1] = T.reinterpret("uint32", out_acc[87])
            low_words[2] = T.reinterpret("uint32", out_acc[90])
            high_words[2] = T.reinterpret("uint32", out_acc[91])
            low_words[3] = T.reinterpret("uint32", out_acc[94])
            high_words[3] = T.reinterpret("uint32", out_acc[95])
            got_104 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_104[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, low_words[0], low_words[1]), 1, 32)
            a_104 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_104[0] = low_words[0]
            b_105 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_105[0] = low_words[1]
            low_words[0] = T.Select(lane[0] & 1 != 0, got_104[0], a_104[0])
            low_words[1] = T.Select(lane[0] & 1 != 0, b_105[0], got_104[0])
            got_105 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_105[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, low_words[2], low_words[3]), 1, 32)
            a_105 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_105[0] = low_words[2]
            b_106 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_106[0] = low_words[3]
            low_words[2] = T.Select(lane[0] & 1 != 0, got_105[0], a_105[0])
            low_words[3] = T.Select(lane[0] & 1 != 0, b_106[0], got_105[0])
            got_106 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_106[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, low_words[0], low_words[2]), 2, 32)
            a_106 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_106[0] = low_words[0]
            b_107 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_107[0] = low_words[2]
            low_words[0] = T.Select(lane[0] & 2 != 0, got_106[0], a_106[0])
            low_words[2] = T.Select(lane[0] & 2 != 0, b_107[0], got_106[0])
            got_107 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_107[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, low_words[1], low_words[3]), 2, 32)
            a_107 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_107[0] = low_words[1]
            b_108 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_108[0] = low_words[3]
            low_words[1] = T.Select(lane[0] & 2 != 0, got_107[0], a_107[0])
            low_words[3] = T.Select(lane[0] & 2 != 0, b_108[0], got_107[0])
            got_108 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_108[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, high_words[0], high_words[1]), 1, 32)
            a_108 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_108[0] = high_words[0]
            b_109 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_109[0] = high_words[1]
            high_words[0] = T.Select(lane[0] & 1 != 0, got_108[0], a_108[0])
            high_words[1] = T.Select(lane[0] & 1 != 0, b_109[0], got_108[0])
            got_109 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_109[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, high_words[2], high_words[3]), 1, 32)
            a_109 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_109[0] = high_words[2]
            b_110 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_110[0] = high_words[3]
            high_words[2] = T.Select(lane[0] & 1 != 0, got_109[0], a_109[0])
            high_words[3] = T.Select(lane[0] & 1 != 0, b_110[0], got_109[0])
            got_110 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_110[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, high_words[0], high_words[2]), 2, 32)
            a_110 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_110[0] = high_words[0]
            b_111 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_111[0] = high_words[2]
            high_words[0] = T.Select(lane[0] & 2 != 0, got_110[0], a_110[0])
            high_words[2] = T.Select(lane[0] & 2 != 0, b_111[0], got_110[0])
            got_111 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_111[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, high_words[1], high_words[3]), 2, 32)
            a_111 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_111[0] = high_words[1]
            b_112 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_112[0] = high_words[3]
            high_words[1] = T.Select(lane[0] & 2 != 0, got_111[0], a_111[0])
            high_words[3] = T.Select(lane[0] & 2 != 0, b_112[0], got_111[0])
            chunk_14 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            chunk_14[0] = lane[0] & 3
            at_13 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            at_13[0] = (team_row[0] + 24) * 544 + (chunk_14[0] * 8 + 32) * 4
            if chunk_14[0] < 12:
                T.ptx.st(shared_base[0] + T.Cast("uint32", at_13[0]), low_words[0], high_words[0], low_words[1], high_words[1], "", "", "shared", "", "", "", "v4", "b32", "")
                T.ptx.st(shared_base[0] + T.uint32(16) + T.Cast("uint32", at_13[0]), low_words[2], high_words[2], low_words[3], high_words[3], "", "", "shared", "", "", "", "v4", "b32", "")
            low_words[0] = T.reinterpret("uint32", out_acc[98])
            high_words[0] = T.reinterpret("uint32", out_acc[99])
            low_words[1] = T.reinterpret("uint32", out_acc[102])
            high_words[1] = T.reinterpret("uint32", out_acc[103])
            low_words[2] = T.reinterpret("uint32", out_acc[106])
            high_words[2] = T.reinterpret("uint32", out_acc[107])
            low_words[3] = T.reinterpret("uint32", out_acc[110])
            high_words[3] = T.reinterpret("uint32", out_acc[111])
            got_112 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_112[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, low_words[0], low_words[1]), 1, 32)
            a_112 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_112[0] = low_words[0]
            b_113 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_113[0] = low_words[1]
            low_words[0] = T.Select(lane[0] & 1 != 0, got_112[0], a_112[0])
            low_words[1] = T.Select(lane[0] & 1 != 0, b_113[0], got_112[0])
            got_113 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_113[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, low_words[2], low_words[3]), 1, 32)
            a_113 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_113[0] = low_words[2]
            b_114 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_114[0] = low_words[3]
            low_words[2] = T.Select(lane[0] & 1 != 0, got_113[0], a_113[0])
            low_words[3] = T.Select(lane[0] & 1 != 0, b_114[0], got_113[0])
            got_114 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_114[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, low_words[0], low_words[2]), 2, 32)
            a_114 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_114[0] = low_words[0]
            b_115 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_115[0] = low_words[2]
            low_words[0] = T.Select(lane[0] & 2 != 0, got_114[0], a_114[0])
            low_words[2] = T.Select(lane[0] & 2 != 0, b_115[0], got_114[0])
            got_115 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_115[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, low_words[1], low_words[3]), 2, 32)
            a_115 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_115[0] = low_words[1]
            b_116 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_116[0] = low_words[3]
            low_words[1] = T.Select(lane[0] & 2 != 0, got_115[0], a_115[0])
            low_words[3] = T.Select(lane[0] & 2 != 0, b_116[0], got_115[0])
            got_116 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_116[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, high_words[0], high_words[1]), 1, 32)
            a_116 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_116[0] = high_words[0]
            b_117 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_117[0] = high_words[1]
            high_words[0] = T.Select(lane[0] & 1 != 0, got_116[0], a_116[0])
            high_words[1] = T.Select(lane[0] & 1 != 0, b_117[0], got_116[0])
            got_117 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_117[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, high_words[2], high_words[3]), 1, 32)
            a_117 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_117[0] = high_words[2]
            b_118 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_118[0] = high_words[3]
            high_words[2] = T.Select(lane[0] & 1 != 0, got_117[0], a_117[0])
            high_words[3] = T.Select(lane[0] & 1 != 0, b_118[0], got_117[0])
            got_118 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_118[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, high_words[0], high_words[2]), 2, 32)
            a_118 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_118[0] = high_words[0]
            b_119 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_119[0] = high_words[2]
            high_words[0] = T.Select(lane[0] & 2 != 0, got_118[0], a_118[0])
            high_words[2] = T.Select(lane[0] & 2 != 0, b_119[0], got_118[0])
            got_119 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_119[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, high_words[1], high_words[3]), 2, 32)
            a_119 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_119[0] = high_words[1]
            b_120 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_120[0] = high_words[3]
            high_words[1] = T.Select(lane[0] & 2 != 0, got_119[0], a_119[0])
            high_words[3] = T.Select(lane[0] & 2 != 0, b_120[0], got_119[0])
            chunk_15 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            chunk_15[0] = lane[0] & 3
            at_14 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            at_14[0] = (team_row[0] + 24) * 544 + (chunk_15[0] * 8 + 64) * 4
            if chunk_15[0] < 8:
                T.ptx.st(shared_base[0] + T.Cast("uint32", at_14[0]), low_words[0], high_words[0], low_words[1], high_words[1], "", "", "shared", "", "", "", "v4", "b32", "")
                T.ptx.st(shared_base[0] + T.uint32(16) + T.Cast("uint32", at_14[0]), low_words[2], high_words[2], low_words[3], high_words[3], "", "", "shared", "", "", "", "v4", "b32", "")
            low_words[0] = T.reinterpret("uint32", out_acc[114])
            high_words[0] = T.reinterpret("uint32", out_acc[115])
            low_words[1] = T.reinterpret("uint32", out_acc[118])
            high_words[1] = T.reinterpret("uint32", out_acc[119])
            low_words[2] = T.reinterpret("uint32", out_acc[122])
            high_words[2] = T.reinterpret("uint32", out_acc[123])
            low_words[3] = T.reinterpret("uint32", out_acc[126])
            high_words[3] = T.reinterpret("uint32", out_acc[127])
            got_120 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_120[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, low_words[0], low_words[1]), 1, 32)
            a_120 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_120[0] = low_words[0]
            b_121 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_121[0] = low_words[1]
            low_words[0] = T.Select(lane[0] & 1 != 0, got_120[0], a_120[0])
            low_words[1] = T.Select(lane[0] & 1 != 0, b_121[0], got_120[0])
            got_121 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_121[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, low_words[2], low_words[3]), 1, 32)
            a_121 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_121[0] = low_words[2]
            b_122 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_122[0] = low_words[3]
            low_words[2] = T.Select(lane[0] & 1 != 0, got_121[0], a_121[0])
            low_words[3] = T.Select(lane[0] & 1 != 0, b_122[0], got_121[0])
            got_122 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_122[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, low_words[0], low_words[2]), 2, 32)
            a_122 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_122[0] = low_words[0]
            b_123 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_123[0] = low_words[2]
            low_words[0] = T.Select(lane[0] & 2 != 0, got_122[0], a_122[0])
            low_words[2] = T.Select(lane[0] & 2 != 0, b_123[0], got_122[0])
            got_123 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_123[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, low_words[1], low_words[3]), 2, 32)
            a_123 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_123[0] = low_words[1]
            b_124 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_124[0] = low_words[3]
            low_words[1] = T.Select(lane[0] & 2 != 0, got_123[0], a_123[0])
            low_words[3] = T.Select(lane[0] & 2 != 0, b_124[0], got_123[0])
            got_124 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_124[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, high_words[0], high_words[1]), 1, 32)
            a_124 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_124[0] = high_words[0]
            b_125 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_125[0] = high_words[1]
            high_words[0] = T.Select(lane[0] & 1 != 0, got_124[0], a_124[0])
            high_words[1] = T.Select(lane[0] & 1 != 0, b_125[0], got_124[0])
            got_125 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_125[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 1 != 0, high_words[2], high_words[3]), 1, 32)
            a_125 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_125[0] = high_words[2]
            b_126 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_126[0] = high_words[3]
            high_words[2] = T.Select(lane[0] & 1 != 0, got_125[0], a_125[0])
            high_words[3] = T.Select(lane[0] & 1 != 0, b_126[0], got_125[0])
            got_126 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_126[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, high_words[0], high_words[2]), 2, 32)
            a_126 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_126[0] = high_words[0]
            b_127 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_127[0] = high_words[2]
            high_words[0] = T.Select(lane[0] & 2 != 0, got_126[0], a_126[0])
            high_words[2] = T.Select(lane[0] & 2 != 0, b_127[0], got_126[0])
            got_127 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            got_127[0] = T.cuda.__shfl_xor_sync(T.uint32(4294967295), T.Select(lane[0] & 2 != 0, high_words[1], high_words[3]), 2, 32)
            a_127 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            a_127[0] = high_words[1]
            b_128 = T.alloc_local((1,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            b_128[0] = high_words[3]
            high_words[1] = T.Select(lane[0] & 2 != 0, got_127[0], a_127[0])
            high_words[3] = T.Select(lane[0] & 2 != 0, b_128[0], got_127[0])
            chunk_16 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            chunk_16[0] = lane[0] & 3
            at_15 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            at_15[0] = (team_row[0] + 24) * 544 + (chunk_16[0] * 8 + 96) * 4
            if chunk_16[0] < 4:
                T.ptx.st(shared_base[0] + T.Cast("uint32", at_15[0]), low_words[0], high_words[0], low_words[1], high_words[1], "", "", "shared", "", "", "", "v4", "b32", "")
                T.ptx.st(shared_base[0] + T.uint32(16) + T.Cast("uint32", at_15[0]), low_words[2], high_words[2], low_words[3], high_words[3], "", "", "shared", "", "", "", "v4", "b32", "")
            row_sum[0] = row_sum[0] + T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_sum[0], 1, 32)
            row_sum[1] = row_sum[1] + T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_sum[1], 1, 32)
            row_sum[2] = row_sum[2] + T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_sum[2], 1, 32)
            row_sum[3] = row_sum[3] + T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_sum[3], 1, 32)
            row_sum[0] = row_sum[0] + T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_sum[0], 2, 32)
            row_sum[1] = row_sum[1] + T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_sum[1], 2, 32)
            row_sum[2] = row_sum[2] + T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_sum[2], 2, 32)
            row_sum[3] = row_sum[3] + T.cuda.__shfl_xor_sync(T.uint32(4294967295), row_sum[3], 2, 32)
            if first_column[0] == 0:
                T.ptx.st(shared_base[0] + T.uint32(34816) + T.Cast("uint32", team_row[0] * 8), T.reinterpret("uint32", row_max[0] * factor[0]), T.reinterpret("uint32", row_sum[0]), "", "", "shared", "", "", "", "v2", "b32", "")
                T.ptx.st(shared_base[0] + T.uint32(34816) + T.Cast("uint32", (team_row[0] + 8) * 8), T.reinterpret("uint32", row_max[1] * factor[0]), T.reinterpret("uint32", row_sum[1]), "", "", "shared", "", "", "", "v2", "b32", "")
                T.ptx.st(shared_base[0] + T.uint32(34816) + T.Cast("uint32", (team_row[0] + 16) * 8), T.reinterpret("uint32", row_max[2] * factor[0]), T.reinterpret("uint32", row_sum[2]), "", "", "shared", "", "", "", "v2", "b32", "")
                T.ptx.st(shared_base[0] + T.uint32(34816) + T.Cast("uint32", (team_row[0] + 24) * 8), T.reinterpret("uint32", row_max[3] * factor[0]), T.reinterpret("uint32", row_sum[3]), "", "", "shared", "", "", "", "v2", "b32", "")
            T.cuda.cta_sync()
            rows = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            rows[0] = T.Select(T.bool(True), T.min(group_rows[0] - first_row[0], 64), 0)
            for n in range(32):
                i_20 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                i_20[0] = n * 64 + v_2
                row_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                row_1[0] = T.Div(i_20[0], 32)
                if row_1[0] < rows[0]:
                    column = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    column[0] = (i_20[0] - row_1[0] * 32) * 4
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
                    team_row_1[0] = own[0] * 64 + row_1[0]
                    words = T.alloc_local((4,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    T.ptx.ld(words[0], words[1], words[2], words[3], shared_base[0] + T.Cast("uint32", team_row_1[0] * 544 + column[0] * 4), "", "", "shared", "", "", "", "", "", "v4", "b32", "")
                    statistics = T.alloc_local((2,), "uint32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    T.ptx.ld(statistics[0], statistics[1], shared_base[0] + T.uint32(34816) + T.Cast("uint32", team_row_1[0] * 8), "", "", "shared", "", "", "", "", "", "v2", "b32", "")
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
                    in_group_4[0] = T.min(first_row[0] + row_1[0], group_rows[0] - 1)
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
        T.ptx.griddepcontrol("wait", "")
        row_in_block = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        row_in_block[0] = T.Div(v_1, 32)
        column = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        column[0] = (v_1 - row_in_block[0] * 32) * 4
        item = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        item[0] = v * 4 + row_in_block[0]
        if row_in_block[0] < 4 and item[0] < b_size * hq_size * seq_q_size:
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
