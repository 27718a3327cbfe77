# from tvm.script import tirx as T
# from tvm.tirx.layout import Axis

@T.prim_func
def attngen_kv_statistics(k_ptr: T.handle("float32", "global"), k_stride_0: T.int64, k_stride_1: T.int64, k_stride_2: T.int64, k_stride_3: T.int64, v_ptr: T.handle("float32", "global"), v_stride_0: T.int64, v_stride_1: T.int64, v_stride_2: T.int64, v_stride_3: T.int64, k_statistics_ptr: T.handle("float32", "global"), k_statistics_stride_0: T.int64, k_statistics_stride_1: T.int64, k_statistics_stride_2: T.int64, k_statistics_stride_3: T.int64, k_statistics_stride_4: T.int64, v_statistics_ptr: T.handle("float32", "global"), v_statistics_stride_0: T.int64, v_statistics_stride_1: T.int64, v_statistics_stride_2: T.int64, v_statistics_stride_3: T.int64, v_statistics_stride_4: T.int64, b_size: T.int32, hq_size: T.int32, seq_q_size: T.int32, hkv_size: T.int32, seq_kv_size: T.int32, scratch: T.handle("float32", "global"), begin: T.int32, end: T.int32):
    T.func_attr({"tirx.noalias": True})
    k = T.decl_buffer((T.int64(1099511627776),), data=k_ptr, align=1, layout=None)
    v = T.decl_buffer((T.int64(1099511627776),), data=v_ptr, align=1, layout=None)
    k_statistics = T.decl_buffer((T.int64(1099511627776),), data=k_statistics_ptr, align=1, layout=None)
    v_statistics = T.decl_buffer((T.int64(1099511627776),), data=v_statistics_ptr, align=1, layout=None)
    scratch_buffer = T.decl_buffer((T.int64(1099511627776),), data=scratch, layout=None)
    chunks = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
    chunks[0] = T.Div(seq_kv_size + 512 - 1, 512)
    for item in range(begin, begin + (end - begin)):
        rest = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        rest[0] = T.Div(item, chunks[0])
        b = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        b[0] = T.Div(rest[0], hkv_size)
        head = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        head[0] = rest[0] - b[0] * hkv_size
        part = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        part[0] = item - rest[0] * chunks[0]
        first = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        first[0] = part[0] * 512
        last = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        last[0] = T.min(first[0] + 512, seq_kv_size)
        k_base = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        k_base[0] = T.Cast("int64", b[0]) * k_stride_0 + T.Cast("int64", head[0]) * k_stride_1
        for d_step in range(4):
            d = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            d[0] = d_step * 16
            scratch_buffer[d[0]:d[0] + 16] = T.Broadcast(T.float32(0.0), 16)
        for d_step in range(4):
            d = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            d[0] = d_step * 16
            scratch_buffer[64 + d[0]:64 + d[0] + 16] = T.Broadcast(T.float32(0.0), 16)
        for d_step in range(4):
            d = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            d[0] = d_step * 16
            scratch_buffer[128 + d[0]:128 + d[0] + 16] = T.Broadcast(T.float32("-inf"), 16)
        for d_step in range(4):
            d = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            d[0] = d_step * 16
            scratch_buffer[192 + d[0]:192 + d[0] + 16] = T.Broadcast(T.float32("inf"), 16)
        for row in range(first[0], first[0] + (last[0] - first[0])):
            row_start = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            row_start[0] = k_base[0] + T.Cast("int64", row) * k_stride_2
            top = T.alloc_local((16,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            top[0:16] = T.Broadcast(0, 16)
            for d_step in range(4):
                d = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                d[0] = d_step * 16
                x = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                x[0:16] = k[T.Ramp(row_start[0] + T.Cast("int64", d[0]), T.int64(1), 16)]
                top[0:16] = T.max(top[T.Ramp(0, 1, 16)], T.reinterpret("int32x16", x[T.Ramp(0, 1, 16)]) & T.Broadcast(2147483647, 16))
            half = T.alloc_local((16,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            half[0:16] = top[T.Ramp(0, 1, 16)]
            half_1 = T.alloc_local((8,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            half_1[0:8] = T.max(T.Shuffle([half[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7]), T.Shuffle([half[T.Ramp(0, 1, 16)]], [8, 9, 10, 11, 12, 13, 14, 15]))
            half_2 = T.alloc_local((4,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            half_2[0:4] = T.max(T.Shuffle([half_1[T.Ramp(0, 1, 8)]], [0, 1, 2, 3]), T.Shuffle([half_1[T.Ramp(0, 1, 8)]], [4, 5, 6, 7]))
            half_3 = T.alloc_local((2,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            half_3[0:2] = T.max(T.Shuffle([half_2[T.Ramp(0, 1, 4)]], [0, 1]), T.Shuffle([half_2[T.Ramp(0, 1, 4)]], [2, 3]))
            folded = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            folded[0] = T.max(T.Shuffle([half_3[T.Ramp(0, 1, 2)]], [0]), T.Shuffle([half_3[T.Ramp(0, 1, 2)]], [1]))
            if folded[0] < 2139095040:
                for d_step in range(4):
                    d = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    d[0] = d_step * 16
                    x = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    x[0:16] = k[T.Ramp(row_start[0] + T.Cast("int64", d[0]), T.int64(1), 16)]
                    scratch_buffer[d[0]:d[0] + 16] = scratch_buffer[T.Ramp(d[0], 1, 16)] + x[T.Ramp(0, 1, 16)]
                    scratch_buffer[64 + d[0]:64 + d[0] + 16] = scratch_buffer[T.Ramp(64 + d[0], 1, 16)] + T.Broadcast(T.float32(1.0), 16)
                    scratch_buffer[128 + d[0]:128 + d[0] + 16] = T.max(scratch_buffer[T.Ramp(128 + d[0], 1, 16)], x[T.Ramp(0, 1, 16)])
                    scratch_buffer[192 + d[0]:192 + d[0] + 16] = T.min(scratch_buffer[T.Ramp(192 + d[0], 1, 16)], x[T.Ramp(0, 1, 16)])
        k_statistics_at = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        k_statistics_at[0] = T.Cast("int64", b[0]) * k_statistics_stride_0 + T.Cast("int64", head[0]) * k_statistics_stride_1 + T.Cast("int64", part[0]) * k_statistics_stride_2
        for n in range(16):
            k_statistics[k_statistics_at[0] + T.Cast("int64", n * 16):k_statistics_at[0] + T.Cast("int64", n * 16) + T.int64(16)] = scratch_buffer[T.Ramp(n * 16, 1, 16)]
        v_base = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        v_base[0] = T.Cast("int64", b[0]) * v_stride_0 + T.Cast("int64", head[0]) * v_stride_1
        for d_step in range(4):
            d = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            d[0] = d_step * 16
            scratch_buffer[d[0]:d[0] + 16] = T.Broadcast(T.float32(0.0), 16)
        for d_step in range(4):
            d = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            d[0] = d_step * 16
            scratch_buffer[64 + d[0]:64 + d[0] + 16] = T.Broadcast(T.float32(0.0), 16)
        for d_step in range(4):
            d = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            d[0] = d_step * 16
            scratch_buffer[128 + d[0]:128 + d[0] + 16] = T.Broadcast(T.float32("-inf"), 16)
        for d_step in range(4):
            d = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            d[0] = d_step * 16
            scratch_buffer[192 + d[0]:192 + d[0] + 16] = T.Broadcast(T.float32("inf"), 16)
        for row in range(first[0], first[0] + (last[0] - first[0])):
            row_start = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            row_start[0] = v_base[0] + T.Cast("int64", row) * v_stride_2
            for d_step in range(4):
                d = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                d[0] = d_step * 16
                x = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                x[0:16] = v[T.Ramp(row_start[0] + T.Cast("int64", d[0]), T.int64(1), 16)]
                scratch_buffer[d[0]:d[0] + 16] = scratch_buffer[T.Ramp(d[0], 1, 16)] + x[T.Ramp(0, 1, 16)]
                scratch_buffer[64 + d[0]:64 + d[0] + 16] = scratch_buffer[T.Ramp(64 + d[0], 1, 16)] + T.Broadcast(T.float32(1.0), 16)
                scratch_buffer[128 + d[0]:128 + d[0] + 16] = T.max(scratch_buffer[T.Ramp(128 + d[0], 1, 16)], x[T.Ramp(0, 1, 16)])
                scratch_buffer[192 + d[0]:192 + d[0] + 16] = T.min(scratch_buffer[T.Ramp(192 + d[0], 1, 16)], x[T.Ramp(0, 1, 16)])
        v_statistics_at = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        v_statistics_at[0] = T.Cast("int64", b[0]) * v_statistics_stride_0 + T.Cast("int64", head[0]) * v_statistics_stride_1 + T.Cast("int64", part[0]) * v_statistics_stride_2
        for n in range(16):
            v_statistics[v_statistics_at[0] + T.Cast("int64", n * 16):v_statistics_at[0] + T.Cast("int64", n * 16) + T.int64(16)] = scratch_buffer[T.Ramp(n * 16, 1, 16)]

# from tvm.script import tirx as T
# from tvm.tirx.layout import Axis

@T.prim_func
def attngen_kv_moments(k_statistics_ptr: T.handle("float32", "global"), k_statistics_stride_0: T.int64, k_statistics_stride_1: T.int64, k_statistics_stride_2: T.int64, k_statistics_stride_3: T.int64, k_statistics_stride_4: T.int64, v_statistics_ptr: T.handle("float32", "global"), v_statistics_stride_0: T.int64, v_statistics_stride_1: T.int64, v_statistics_stride_2: T.int64, v_statistics_stride_3: T.int64, v_statistics_stride_4: T.int64, k_mean_ptr: T.handle("float32", "global"), k_mean_stride_0: T.int64, k_mean_stride_1: T.int64, k_mean_stride_2: T.int64, v_scale_ptr: T.handle("float32", "global"), v_scale_stride_0: T.int64, v_scale_stride_1: T.int64, v_scale_stride_2: T.int64, b_size: T.int32, hq_size: T.int32, seq_q_size: T.int32, hkv_size: T.int32, seq_kv_size: T.int32, scratch: T.handle("float32", "global"), begin: T.int32, end: T.int32):
    T.func_attr({"tirx.noalias": True})
    k_statistics = T.decl_buffer((T.int64(1099511627776),), data=k_statistics_ptr, align=1, layout=None)
    v_statistics = T.decl_buffer((T.int64(1099511627776),), data=v_statistics_ptr, align=1, layout=None)
    k_mean = T.decl_buffer((T.int64(1099511627776),), data=k_mean_ptr, align=1, layout=None)
    v_scale = T.decl_buffer((T.int64(1099511627776),), data=v_scale_ptr, align=1, layout=None)
    scratch_buffer = T.decl_buffer((T.int64(1099511627776),), data=scratch, layout=None)
    chunks = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
    chunks[0] = T.Div(seq_kv_size + 512 - 1, 512)
    for item in range(begin, begin + (end - begin)):
        rest = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        rest[0] = item
        b = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        b[0] = T.Div(rest[0], hkv_size)
        head = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        head[0] = rest[0] - b[0] * hkv_size
        part = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        part[0] = item - rest[0]
        top = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        top[0] = T.float32(0.0)
        for d_step in range(4):
            d = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            d[0] = d_step * 16
            joined = T.alloc_local((64,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            joined[0:16] = T.Broadcast(T.float32(0.0), 16)
            joined[16:32] = T.Broadcast(T.float32(0.0), 16)
            joined[32:48] = T.Broadcast(T.float32("-inf"), 16)
            joined[48:64] = T.Broadcast(T.float32("inf"), 16)
            for chunk in range(chunks[0]):
                k_statistics_at = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                k_statistics_at[0] = T.Cast("int64", b[0]) * k_statistics_stride_0 + T.Cast("int64", head[0]) * k_statistics_stride_1 + T.Cast("int64", chunk) * k_statistics_stride_2
                joined[0:16] = joined[T.Ramp(0, 1, 16)] + k_statistics[T.Ramp(k_statistics_at[0] + T.Cast("int64", d[0]), T.int64(1), 16)]
                joined[16:32] = joined[T.Ramp(16, 1, 16)] + k_statistics[T.Ramp(k_statistics_at[0] + T.Cast("int64", 64 + d[0]), T.int64(1), 16)]
                joined[32:48] = T.max(joined[T.Ramp(32, 1, 16)], k_statistics[T.Ramp(k_statistics_at[0] + T.Cast("int64", 128 + d[0]), T.int64(1), 16)])
                joined[48:64] = T.min(joined[T.Ramp(48, 1, 16)], k_statistics[T.Ramp(k_statistics_at[0] + T.Cast("int64", 192 + d[0]), T.int64(1), 16)])
            moment = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            moment[0:16] = joined[T.Ramp(0, 1, 16)]
            moment_1 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            moment_1[0:16] = joined[T.Ramp(16, 1, 16)]
            moment_2 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            moment_2[0:16] = joined[T.Ramp(32, 1, 16)]
            moment_3 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            moment_3[0:16] = joined[T.Ramp(48, 1, 16)]
            mean = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            mean[0:16] = moment[T.Ramp(0, 1, 16)] / T.max(moment_1[T.Ramp(0, 1, 16)], T.Broadcast(T.float32(1.0), 16))
            k_mean_at = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            k_mean_at[0] = T.Cast("int64", b[0]) * k_mean_stride_0 + T.Cast("int64", head[0]) * k_mean_stride_1
            k_mean[k_mean_at[0] + T.Cast("int64", d[0]):k_mean_at[0] + T.Cast("int64", d[0]) + T.int64(16)] = mean[T.Ramp(0, 1, 16)]
            high = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            high[0:16] = T.max(moment_2[T.Ramp(0, 1, 16)] - mean[T.Ramp(0, 1, 16)], mean[T.Ramp(0, 1, 16)] - moment_3[T.Ramp(0, 1, 16)])
        for d_step in range(4):
            d = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            d[0] = d_step * 16
            joined = T.alloc_local((64,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            joined[0:16] = T.Broadcast(T.float32(0.0), 16)
            joined[16:32] = T.Broadcast(T.float32(0.0), 16)
            joined[32:48] = T.Broadcast(T.float32("-inf"), 16)
            joined[48:64] = T.Broadcast(T.float32("inf"), 16)
            for chunk in range(chunks[0]):
                v_statistics_at = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                v_statistics_at[0] = T.Cast("int64", b[0]) * v_statistics_stride_0 + T.Cast("int64", head[0]) * v_statistics_stride_1 + T.Cast("int64", chunk) * v_statistics_stride_2
                joined[0:16] = joined[T.Ramp(0, 1, 16)] + v_statistics[T.Ramp(v_statistics_at[0] + T.Cast("int64", d[0]), T.int64(1), 16)]
                joined[16:32] = joined[T.Ramp(16, 1, 16)] + v_statistics[T.Ramp(v_statistics_at[0] + T.Cast("int64", 64 + d[0]), T.int64(1), 16)]
                joined[32:48] = T.max(joined[T.Ramp(32, 1, 16)], v_statistics[T.Ramp(v_statistics_at[0] + T.Cast("int64", 128 + d[0]), T.int64(1), 16)])
                joined[48:64] = T.min(joined[T.Ramp(48, 1, 16)], v_statistics[T.Ramp(v_statistics_at[0] + T.Cast("int64", 192 + d[0]), T.int64(1), 16)])
            moment = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            moment[0:16] = joined[T.Ramp(0, 1, 16)]
            moment_1 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            moment_1[0:16] = joined[T.Ramp(16, 1, 16)]
            moment_2 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            moment_2[0:16] = joined[T.Ramp(32, 1, 16)]
            moment_3 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            moment_3[0:16] = joined[T.Ramp(48, 1, 16)]
            mean = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            mean[0:16] = moment[T.Ramp(0, 1, 16)] / T.max(moment_1[T.Ramp(0, 1, 16)], T.Broadcast(T.float32(1.0), 16))
            high = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            high[0:16] = T.max(moment_2[T.Ramp(0, 1, 16)] - T.Broadcast(T.float32(0.0), 16), T.Broadcast(T.float32(0.0), 16) - moment_3[T.Ramp(0, 1, 16)])
            v_scale_at = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            v_scale_at[0] = T.Cast("int64", b[0]) * v_scale_stride_0 + T.Cast("int64", head[0]) * v_scale_stride_1
            v_scale[v_scale_at[0] + T.Cast("int64", d[0]):v_scale_at[0] + T.Cast("int64", d[0]) + T.int64(16)] = T.Select(T.reinterpret("int32x16", moment[T.Ramp(0, 1, 16)]) & T.Broadcast(2147483647, 16) < T.Broadcast(2139095040, 16), T.Select(high[T.Ramp(0, 1, 16)] > T.Broadcast(T.float32(1.0000000000000001e-30), 16), high[T.Ramp(0, 1, 16)] * T.Broadcast(T.float32(0.007874015748031496), 16), T.Broadcast(T.float32(0.0), 16)), T.Broadcast(T.float32("nan"), 16))

# from tvm.script import tirx as T
# from tvm.tirx.layout import Axis

@T.prim_func
def attngen_kv_quantise(k_ptr: T.handle("float32", "global"), k_stride_0: T.int64, k_stride_1: T.int64, k_stride_2: T.int64, k_stride_3: T.int64, v_ptr: T.handle("float32", "global"), v_stride_0: T.int64, v_stride_1: T.int64, v_stride_2: T.int64, v_stride_3: T.int64, k_mean_ptr: T.handle("float32", "global"), k_mean_stride_0: T.int64, k_mean_stride_1: T.int64, k_mean_stride_2: T.int64, v_scale_ptr: T.handle("float32", "global"), v_scale_stride_0: T.int64, v_scale_stride_1: T.int64, v_scale_stride_2: T.int64, k_int8_ptr: T.handle("int8", "global"), k_int8_stride_0: T.int64, k_int8_stride_1: T.int64, k_int8_stride_2: T.int64, k_int8_stride_3: T.int64, k_scale_ptr: T.handle("float32", "global"), k_scale_stride_0: T.int64, k_scale_stride_1: T.int64, k_scale_stride_2: T.int64, k_start_ptr: T.handle("int32", "global"), k_start_stride_0: T.int64, k_start_stride_1: T.int64, k_start_stride_2: T.int64, v_int8_ptr: T.handle("int8", "global"), v_int8_stride_0: T.int64, v_int8_stride_1: T.int64, v_int8_stride_2: T.int64, v_int8_stride_3: T.int64, v_int8_stride_4: T.int64, b_size: T.int32, hq_size: T.int32, seq_q_size: T.int32, hkv_size: T.int32, seq_kv_size: T.int32, scratch: T.handle("float32", "global"), begin: T.int32, end: T.int32):
    T.func_attr({"tirx.noalias": True})
    k = T.decl_buffer((T.int64(1099511627776),), data=k_ptr, align=1, layout=None)
    v = T.decl_buffer((T.int64(1099511627776),), data=v_ptr, align=1, layout=None)
    k_mean = T.decl_buffer((T.int64(1099511627776),), data=k_mean_ptr, align=1, layout=None)
    v_scale = T.decl_buffer((T.int64(1099511627776),), data=v_scale_ptr, align=1, layout=None)
    k_int8 = T.decl_buffer((T.int64(1099511627776),), "int8", data=k_int8_ptr, align=1, layout=None)
    k_scale = T.decl_buffer((T.int64(1099511627776),), data=k_scale_ptr, align=1, layout=None)
    k_start = T.decl_buffer((T.int64(1099511627776),), "int32", data=k_start_ptr, align=1, layout=None)
    v_int8 = T.decl_buffer((T.int64(1099511627776),), "int8", data=v_int8_ptr, align=1, layout=None)
    scratch_buffer = T.decl_buffer((T.int64(1099511627776),), data=scratch, layout=None)
    chunks = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
    chunks[0] = T.Div(seq_kv_size + 512 - 1, 512)
    for item in range(begin, begin + (end - begin)):
        rest = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        rest[0] = T.Div(item, chunks[0])
        b = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        b[0] = T.Div(rest[0], hkv_size)
        head = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        head[0] = rest[0] - b[0] * hkv_size
        part = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        part[0] = item - rest[0] * chunks[0]
        first = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        first[0] = part[0] * 512
        last = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        last[0] = T.min(first[0] + 512, seq_kv_size)
        k_base = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        k_base[0] = T.Cast("int64", b[0]) * k_stride_0 + T.Cast("int64", head[0]) * k_stride_1
        k_mean_at = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        k_mean_at[0] = T.Cast("int64", b[0]) * k_mean_stride_0 + T.Cast("int64", head[0]) * k_mean_stride_1
        with T.attr({"attngen.block": "k_quantise"}):
            for slab in range(T.max(last[0] - first[0], 0)):
                slab_first = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                slab_first[0] = first[0] + slab
                slab_last = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                slab_last[0] = T.min(slab_first[0] + 1, last[0])
                for group in range(1):
                    scratch_buffer[group] = T.float32(0.0)
                for row in range(slab_first[0], slab_first[0] + (slab_last[0] - slab_first[0])):
                    row_start = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    row_start[0] = k_base[0] + T.Cast("int64", row) * k_stride_2
                    top = T.alloc_local((16,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    top[0:16] = T.Broadcast(0, 16)
                    for d_step in range(4):
                        d = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        d[0] = d_step * 16
                        x = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        x[0:16] = k[T.Ramp(row_start[0] + T.Cast("int64", d[0]), T.int64(1), 16)]
                        x_1 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        x_1[0:16] = x[T.Ramp(0, 1, 16)] - k_mean[T.Ramp(k_mean_at[0] + T.Cast("int64", d[0]), T.int64(1), 16)]
                        top[0:16] = T.max(top[T.Ramp(0, 1, 16)], T.reinterpret("int32x16", x_1[T.Ramp(0, 1, 16)]) & T.Broadcast(2147483647, 16))
                    half = T.alloc_local((16,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    half[0:16] = top[T.Ramp(0, 1, 16)]
                    half_1 = T.alloc_local((8,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    half_1[0:8] = T.max(T.Shuffle([half[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7]), T.Shuffle([half[T.Ramp(0, 1, 16)]], [8, 9, 10, 11, 12, 13, 14, 15]))
                    half_2 = T.alloc_local((4,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    half_2[0:4] = T.max(T.Shuffle([half_1[T.Ramp(0, 1, 8)]], [0, 1, 2, 3]), T.Shuffle([half_1[T.Ramp(0, 1, 8)]], [4, 5, 6, 7]))
                    half_3 = T.alloc_local((2,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    half_3[0:2] = T.max(T.Shuffle([half_2[T.Ramp(0, 1, 4)]], [0, 1]), T.Shuffle([half_2[T.Ramp(0, 1, 4)]], [2, 3]))
                    folded = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    folded[0] = T.max(T.Shuffle([half_3[T.Ramp(0, 1, 2)]], [0]), T.Shuffle([half_3[T.Ramp(0, 1, 2)]], [1]))
                    finite = T.alloc_local((1,), "bool", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    finite[0] = folded[0] < 2139095040
                    scratch_buffer[16 + row - slab_first[0]] = T.Select(finite[0], T.reinterpret("float32", folded[0]), T.float32("nan"))
                    if finite[0]:
                        group_at = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        group_at[0] = 0
                        scratch_buffer[group_at[0]] = T.max(scratch_buffer[group_at[0]], T.reinterpret("float32", folded[0]))
                for row in range(slab_first[0], slab_first[0] + (slab_last[0] - slab_first[0])):
                    row_top = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    row_top[0] = scratch_buffer[16 + row - slab_first[0]]
                    scale = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    scale[0] = T.Select(scratch_buffer[0] > T.float32(1.0000000000000001e-30), scratch_buffer[0] * T.float32(0.007874015748031496), T.float32(0.0))
                    inverse = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    inverse[0] = T.Select(scale[0] > T.float32(0.0), T.float32(1.0) / T.Select(scale[0] > T.float32(0.0), scale[0], T.float32(1.0)), T.float32(0.0))
                    row_start = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    row_start[0] = k_base[0] + T.Cast("int64", row) * k_stride_2
                    sums = T.alloc_local((16,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    sums[0:16] = T.Broadcast(0, 16)
                    k_int8_at = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    k_int8_at[0] = T.Cast("int64", b[0]) * k_int8_stride_0 + T.Cast("int64", head[0]) * k_int8_stride_1 + T.Cast("int64", row) * k_int8_stride_2
                    for d_step in range(4):
                        d = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        d[0] = d_step * 16
                        x = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        x[0:16] = k[T.Ramp(row_start[0] + T.Cast("int64", d[0]), T.int64(1), 16)]
                        x_1 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        x_1[0:16] = x[T.Ramp(0, 1, 16)] - k_mean[T.Ramp(k_mean_at[0] + T.Cast("int64", d[0]), T.int64(1), 16)]
                        y = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        y[0:16] = x_1[T.Ramp(0, 1, 16)] * T.Broadcast(inverse[0], 16)
                        n = T.alloc_local((16,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        n[0:16] = T.Cast("int32x16", T.max(T.min(y[T.Ramp(0, 1, 16)] + T.Select(y[T.Ramp(0, 1, 16)] < T.Broadcast(T.float32(0.0), 16), T.Broadcast(T.float32(-0.5), 16), T.Broadcast(T.float32(0.5), 16)), T.Broadcast(T.float32(127.0), 16)), T.Broadcast(T.float32(-127.0), 16)))
                        k_int8[k_int8_at[0] + T.Cast("int64", d[0]):k_int8_at[0] + T.Cast("int64", d[0]) + T.int64(16)] = T.Cast("int8x16", n[T.Ramp(0, 1, 16)])
                        sums[0:16] = sums[T.Ramp(0, 1, 16)] + n[T.Ramp(0, 1, 16)]
                    k_scale_at = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    k_scale_at[0] = T.Cast("int64", b[0]) * k_scale_stride_0 + T.Cast("int64", head[0]) * k_scale_stride_1 + T.Cast("int64", row) * k_scale_stride_2
                    k_scale[k_scale_at[0]] = T.Select(T.reinterpret("int32", row_top[0]) & 2147483647 > 2139095040, T.float32("nan"), scale[0])
                    half = T.alloc_local((16,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    half[0:16] = sums[T.Ramp(0, 1, 16)]
                    half_1 = T.alloc_local((8,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    half_1[0:8] = T.Shuffle([half[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7]) + T.Shuffle([half[T.Ramp(0, 1, 16)]], [8, 9, 10, 11, 12, 13, 14, 15])
                    half_2 = T.alloc_local((4,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    half_2[0:4] = T.Shuffle([half_1[T.Ramp(0, 1, 8)]], [0, 1, 2, 3]) + T.Shuffle([half_1[T.Ramp(0, 1, 8)]], [4, 5, 6, 7])
                    half_3 = T.alloc_local((2,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    half_3[0:2] = T.Shuffle([half_2[T.Ramp(0, 1, 4)]], [0, 1]) + T.Shuffle([half_2[T.Ramp(0, 1, 4)]], [2, 3])
                    folded = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    folded[0] = T.Shuffle([half_3[T.Ramp(0, 1, 2)]], [0]) + T.Shuffle([half_3[T.Ramp(0, 1, 2)]], [1])
                    k_start[k_scale_at[0]] = folded[0] * -128
        with T.attr({"attngen.block": "v_quantise"}):
            v_base = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            v_base[0] = T.Cast("int64", b[0]) * v_stride_0 + T.Cast("int64", head[0]) * v_stride_1
            v_scale_at = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            v_scale_at[0] = T.Cast("int64", b[0]) * v_scale_stride_0 + T.Cast("int64", head[0]) * v_scale_stride_1
            for group in range(T.Div(T.max(last[0] - first[0], 0) + 3, 4)):
                key = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                key[0] = first[0] + group * 4
                v_int8_at = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                v_int8_at[0] = T.Cast("int64", b[0]) * v_int8_stride_0 + T.Cast("int64", head[0]) * v_int8_stride_1 + T.Cast("int64", T.Div(key[0], 4)) * v_int8_stride_2
                row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                row[0] = T.min(key[0], last[0] - 1)
                row_start = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                row_start[0] = v_base[0] + T.Cast("int64", row[0]) * v_stride_2
                row_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                row_1[0] = T.min(key[0] + 1, last[0] - 1)
                row_start_1 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                row_start_1[0] = v_base[0] + T.Cast("int64", row_1[0]) * v_stride_2
                row_2 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                row_2[0] = T.min(key[0] + 2, last[0] - 1)
                row_start_2 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                row_start_2[0] = v_base[0] + T.Cast("int64", row_2[0]) * v_stride_2
                row_3 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                row_3[0] = T.min(key[0] + 3, last[0] - 1)
                row_start_3 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                row_start_3[0] = v_base[0] + T.Cast("int64", row_3[0]) * v_stride_2
                for d_step in range(4):
                    d = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    d[0] = d_step * 16
                    scale = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    scale[0:16] = v_scale[T.Ramp(v_scale_at[0] + T.Cast("int64", d[0]), T.int64(1), 16)]
                    inverse = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    inverse[0:16] = T.Select(scale[T.Ramp(0, 1, 16)] > T.Broadcast(T.float32(0.0), 16), T.Broadcast(T.float32(1.0), 16) / T.Select(scale[T.Ramp(0, 1, 16)] > T.Broadcast(T.float32(0.0), 16), scale[T.Ramp(0, 1, 16)], T.Broadcast(T.float32(1.0), 16)), T.Broadcast(T.float32(0.0), 16))
                    x = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    x[0:16] = v[T.Ramp(row_start[0] + T.Cast("int64", d[0]), T.int64(1), 16)]
                    y = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    y[0:16] = x[T.Ramp(0, 1, 16)] * inverse[T.Ramp(0, 1, 16)]
                    n = T.alloc_local((16,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    n[0:16] = T.Cast("int32x16", T.max(T.min(y[T.Ramp(0, 1, 16)] + T.Select(y[T.Ramp(0, 1, 16)] < T.Broadcast(T.float32(0.0), 16), T.Broadcast(T.float32(-0.5), 16), T.Broadcast(T.float32(0.5), 16)), T.Broadcast(T.float32(127.0), 16)), T.Broadcast(T.float32(-127.0), 16)))
                    x_1 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    x_1[0:16] = v[T.Ramp(row_start_1[0] + T.Cast("int64", d[0]), T.int64(1), 16)]
                    y_1 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    y_1[0:16] = x_1[T.Ramp(0, 1, 16)] * inverse[T.Ramp(0, 1, 16)]
                    n_1 = T.alloc_local((16,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    n_1[0:16] = T.Cast("int32x16", T.max(T.min(y_1[T.Ramp(0, 1, 16)] + T.Select(y_1[T.Ramp(0, 1, 16)] < T.Broadcast(T.float32(0.0), 16), T.Broadcast(T.float32(-0.5), 16), T.Broadcast(T.float32(0.5), 16)), T.Broadcast(T.float32(127.0), 16)), T.Broadcast(T.float32(-127.0), 16)))
                    x_2 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    x_2[0:16] = v[T.Ramp(row_start_2[0] + T.Cast("int64", d[0]), T.int64(1), 16)]
                    y_2 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    y_2[0:16] = x_2[T.Ramp(0, 1, 16)] * inverse[T.Ramp(0, 1, 16)]
                    n_2 = T.alloc_local((16,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    n_2[0:16] = T.Cast("int32x16", T.max(T.min(y_2[T.Ramp(0, 1, 16)] + T.Select(y_2[T.Ramp(0, 1, 16)] < T.Broadcast(T.float32(0.0), 16), T.Broadcast(T.float32(-0.5), 16), T.Broadcast(T.float32(0.5), 16)), T.Broadcast(T.float32(127.0), 16)), T.Broadcast(T.float32(-127.0), 16)))
                    x_3 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    x_3[0:16] = v[T.Ramp(row_start_3[0] + T.Cast("int64", d[0]), T.int64(1), 16)]
                    y_3 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    y_3[0:16] = x_3[T.Ramp(0, 1, 16)] * inverse[T.Ramp(0, 1, 16)]
                    n_3 = T.alloc_local((16,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    n_3[0:16] = T.Cast("int32x16", T.max(T.min(y_3[T.Ramp(0, 1, 16)] + T.Select(y_3[T.Ramp(0, 1, 16)] < T.Broadcast(T.float32(0.0), 16), T.Broadcast(T.float32(-0.5), 16), T.Broadcast(T.float32(0.5), 16)), T.Broadcast(T.float32(127.0), 16)), T.Broadcast(T.float32(-127.0), 16)))
                    packed = T.alloc_local((16,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    packed[0:16] = T.Broadcast(0, 16) | (n[T.Ramp(0, 1, 16)] & T.Broadcast(255, 16)) << T.Broadcast(0, 16) | (n_1[T.Ramp(0, 1, 16)] & T.Broadcast(255, 16)) << T.Broadcast(8, 16) | (n_2[T.Ramp(0, 1, 16)] & T.Broadcast(255, 16)) << T.Broadcast(16, 16) | (n_3[T.Ramp(0, 1, 16)] & T.Broadcast(255, 16)) << T.Broadcast(24, 16)
                    v_int8[v_int8_at[0] + T.Cast("int64", d[0] * 4):v_int8_at[0] + T.Cast("int64", d[0] * 4) + T.int64(64)] = T.reinterpret("int8x64", packed[T.Ramp(0, 1, 16)])

# from tvm.script import tirx as T
# from tvm.tirx.layout import Axis

@T.prim_func
def attngen_q_quantise(q_ptr: T.handle("float32", "global"), q_stride_0: T.int64, q_stride_1: T.int64, q_stride_2: T.int64, q_stride_3: T.int64, scale_value: T.float32, k_mean_ptr: T.handle("float32", "global"), k_mean_stride_0: T.int64, k_mean_stride_1: T.int64, k_mean_stride_2: T.int64, q_int8_ptr: T.handle("int8", "global"), q_int8_stride_0: T.int64, q_int8_stride_1: T.int64, q_int8_stride_2: T.int64, q_int8_stride_3: T.int64, q_scale_ptr: T.handle("float32", "global"), q_scale_stride_0: T.int64, q_scale_stride_1: T.int64, q_scale_stride_2: T.int64, q_shift_ptr: T.handle("float32", "global"), q_shift_stride_0: T.int64, q_shift_stride_1: T.int64, q_shift_stride_2: T.int64, b_size: T.int32, hq_size: T.int32, seq_q_size: T.int32, hkv_size: T.int32, seq_kv_size: T.int32, scratch: T.handle("float32", "global"), begin: T.int32, end: T.int32):
    T.func_attr({"tirx.noalias": True})
    q = T.decl_buffer((T.int64(1099511627776),), data=q_ptr, align=1, layout=None)
    k_mean = T.decl_buffer((T.int64(1099511627776),), data=k_mean_ptr, align=1, layout=None)
    q_int8 = T.decl_buffer((T.int64(1099511627776),), "int8", data=q_int8_ptr, align=1, layout=None)
    q_scale = T.decl_buffer((T.int64(1099511627776),), data=q_scale_ptr, align=1, layout=None)
    q_shift = T.decl_buffer((T.int64(1099511627776),), data=q_shift_ptr, align=1, layout=None)
    scratch_buffer = T.decl_buffer((T.int64(1099511627776),), data=scratch, layout=None)
    chunks = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
    chunks[0] = T.Div(seq_q_size + 128 - 1, 128)
    factor = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
    factor[0] = scale_value * T.float32(1.4426950408889634)
    for item in range(begin, begin + (end - begin)):
        rest = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        rest[0] = T.Div(item, chunks[0])
        b = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        b[0] = T.Div(rest[0], hq_size)
        head = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        head[0] = rest[0] - b[0] * hq_size
        part = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        part[0] = item - rest[0] * chunks[0]
        first = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        first[0] = part[0] * 128
        last = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        last[0] = T.min(first[0] + 128, seq_q_size)
        q_base = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        q_base[0] = T.Cast("int64", b[0]) * q_stride_0 + T.Cast("int64", head[0]) * q_stride_1
        with T.attr({"attngen.block": "q_quantise"}):
            for slab in range(T.max(last[0] - first[0], 0)):
                slab_first = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                slab_first[0] = first[0] + slab
                slab_last = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                slab_last[0] = T.min(slab_first[0] + 1, last[0])
                for group in range(1):
                    scratch_buffer[group] = T.float32(0.0)
                for row in range(slab_first[0], slab_first[0] + (slab_last[0] - slab_first[0])):
                    row_start = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    row_start[0] = q_base[0] + T.Cast("int64", row) * q_stride_2
                    top = T.alloc_local((16,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    top[0:16] = T.Broadcast(0, 16)
                    for d_step in range(4):
                        d = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        d[0] = d_step * 16
                        x = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        x[0:16] = q[T.Ramp(row_start[0] + T.Cast("int64", d[0]), T.int64(1), 16)]
                        top[0:16] = T.max(top[T.Ramp(0, 1, 16)], T.reinterpret("int32x16", x[T.Ramp(0, 1, 16)]) & T.Broadcast(2147483647, 16))
                    half = T.alloc_local((16,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    half[0:16] = top[T.Ramp(0, 1, 16)]
                    half_1 = T.alloc_local((8,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    half_1[0:8] = T.max(T.Shuffle([half[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7]), T.Shuffle([half[T.Ramp(0, 1, 16)]], [8, 9, 10, 11, 12, 13, 14, 15]))
                    half_2 = T.alloc_local((4,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    half_2[0:4] = T.max(T.Shuffle([half_1[T.Ramp(0, 1, 8)]], [0, 1, 2, 3]), T.Shuffle([half_1[T.Ramp(0, 1, 8)]], [4, 5, 6, 7]))
                    half_3 = T.alloc_local((2,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    half_3[0:2] = T.max(T.Shuffle([half_2[T.Ramp(0, 1, 4)]], [0, 1]), T.Shuffle([half_2[T.Ramp(0, 1, 4)]], [2, 3]))
                    folded = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    folded[0] = T.max(T.Shuffle([half_3[T.Ramp(0, 1, 2)]], [0]), T.Shuffle([half_3[T.Ramp(0, 1, 2)]], [1]))
                    finite = T.alloc_local((1,), "bool", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    finite[0] = folded[0] < 2139095040
                    scratch_buffer[16 + row - slab_first[0]] = T.Select(finite[0], T.reinterpret("float32", folded[0]), T.float32("nan"))
                    if finite[0]:
                        group_at = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        group_at[0] = 0
                        scratch_buffer[group_at[0]] = T.max(scratch_buffer[group_at[0]], T.reinterpret("float32", folded[0]))
                for row in range(slab_first[0], slab_first[0] + (slab_last[0] - slab_first[0])):
                    row_top = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    row_top[0] = scratch_buffer[16 + row - slab_first[0]]
                    scale = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    scale[0] = T.Select(scratch_buffer[0] > T.float32(1.0000000000000001e-30), scratch_buffer[0] * T.float32(0.007874015748031496), T.float32(0.0))
                    inverse = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    inverse[0] = T.Select(scale[0] > T.float32(0.0), T.float32(1.0) / T.Select(scale[0] > T.float32(0.0), scale[0], T.float32(1.0)), T.float32(0.0))
                    row_start = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    row_start[0] = q_base[0] + T.Cast("int64", row) * q_stride_2
                    sums = T.alloc_local((16,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    sums[0:16] = T.Broadcast(0, 16)
                    q_int8_at = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    q_int8_at[0] = T.Cast("int64", b[0]) * q_int8_stride_0 + T.Cast("int64", head[0]) * q_int8_stride_1 + T.Cast("int64", row) * q_int8_stride_2
                    for d_step in range(4):
                        d = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        d[0] = d_step * 16
                        x = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        x[0:16] = q[T.Ramp(row_start[0] + T.Cast("int64", d[0]), T.int64(1), 16)]
                        y = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        y[0:16] = x[T.Ramp(0, 1, 16)] * T.Broadcast(inverse[0], 16)
                        n = T.alloc_local((16,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        n[0:16] = T.Cast("int32x16", T.max(T.min(y[T.Ramp(0, 1, 16)] + T.Select(y[T.Ramp(0, 1, 16)] < T.Broadcast(T.float32(0.0), 16), T.Broadcast(T.float32(-0.5), 16), T.Broadcast(T.float32(0.5), 16)), T.Broadcast(T.float32(127.0), 16)), T.Broadcast(T.float32(-127.0), 16)))
                        q_int8[q_int8_at[0] + T.Cast("int64", d[0]):q_int8_at[0] + T.Cast("int64", d[0]) + T.int64(16)] = T.Cast("int8x16", n[T.Ramp(0, 1, 16)])
                        sums[0:16] = sums[T.Ramp(0, 1, 16)] + n[T.Ramp(0, 1, 16)]
                    q_scale_at = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    q_scale_at[0] = T.Cast("int64", b[0]) * q_scale_stride_0 + T.Cast("int64", head[0]) * q_scale_stride_1 + T.Cast("int64", row) * q_scale_stride_2
                    q_scale[q_scale_at[0]] = T.Select(T.reinterpret("int32", row_top[0]) & 2147483647 > 2139095040, T.float32("nan"), scale[0] * factor[0])
        kv_head = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        kv_head[0] = T.Div(head[0], T.Div(hq_size, hkv_size))
        k_mean_at = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        k_mean_at[0] = T.Cast("int64", b[0]) * k_mean_stride_0 + T.Cast("int64", kv_head[0]) * k_mean_stride_1
        with T.attr({"attngen.block": "q_shift"}):
            for row in range(first[0], first[0] + (last[0] - first[0])):
                row_start = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                row_start[0] = q_base[0] + T.Cast("int64", row) * q_stride_2
                acc = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                acc[0:16] = T.Broadcast(T.float32(0.0), 16)
                for d_step in range(4):
                    d = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    d[0] = d_step * 16
                    x = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    x[0:16] = q[T.Ramp(row_start[0] + T.Cast("int64", d[0]), T.int64(1), 16)]
                    acc[0:16] = acc[T.Ramp(0, 1, 16)] + x[T.Ramp(0, 1, 16)] * k_mean[T.Ramp(k_mean_at[0] + T.Cast("int64", d[0]), T.int64(1), 16)]
                half = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                half[0:16] = acc[T.Ramp(0, 1, 16)]
                half_1 = T.alloc_local((8,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                half_1[0:8] = T.Shuffle([half[T.Ramp(0, 1, 16)]], [0, 1, 2, 3, 4, 5, 6, 7]) + T.Shuffle([half[T.Ramp(0, 1, 16)]], [8, 9, 10, 11, 12, 13, 14, 15])
                half_2 = T.alloc_local((4,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                half_2[0:4] = T.Shuffle([half_1[T.Ramp(0, 1, 8)]], [0, 1, 2, 3]) + T.Shuffle([half_1[T.Ramp(0, 1, 8)]], [4, 5, 6, 7])
                half_3 = T.alloc_local((2,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                half_3[0:2] = T.Shuffle([half_2[T.Ramp(0, 1, 4)]], [0, 1]) + T.Shuffle([half_2[T.Ramp(0, 1, 4)]], [2, 3])
                folded = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                folded[0] = T.Shuffle([half_3[T.Ramp(0, 1, 2)]], [0]) + T.Shuffle([half_3[T.Ramp(0, 1, 2)]], [1])
                q_shift_at = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                q_shift_at[0] = T.Cast("int64", b[0]) * q_shift_stride_0 + T.Cast("int64", head[0]) * q_shift_stride_1 + T.Cast("int64", row) * q_shift_stride_2
                q_shift[q_shift_at[0]] = folded[0] * factor[0]

# from tvm.script import tirx as T
# from tvm.tirx.layout import Axis

@T.prim_func
def attngen_main(out_ptr: T.handle("float32", "global"), out_stride_0: T.int64, out_stride_1: T.int64, out_stride_2: T.int64, out_stride_3: T.int64, scale_value: T.float32, lse_ptr: T.handle("float32", "global"), lse_stride_0: T.int64, lse_stride_1: T.int64, lse_stride_2: T.int64, lse_given: T.int32, q_int8_ptr: T.handle("int8", "global"), q_int8_stride_0: T.int64, q_int8_stride_1: T.int64, q_int8_stride_2: T.int64, q_int8_stride_3: T.int64, q_scale_ptr: T.handle("float32", "global"), q_scale_stride_0: T.int64, q_scale_stride_1: T.int64, q_scale_stride_2: T.int64, q_shift_ptr: T.handle("float32", "global"), q_shift_stride_0: T.int64, q_shift_stride_1: T.int64, q_shift_stride_2: T.int64, k_int8_ptr: T.handle("int8", "global"), k_int8_stride_0: T.int64, k_int8_stride_1: T.int64, k_int8_stride_2: T.int64, k_int8_stride_3: T.int64, k_scale_ptr: T.handle("float32", "global"), k_scale_stride_0: T.int64, k_scale_stride_1: T.int64, k_scale_stride_2: T.int64, k_start_ptr: T.handle("int32", "global"), k_start_stride_0: T.int64, k_start_stride_1: T.int64, k_start_stride_2: T.int64, v_scale_ptr: T.handle("float32", "global"), v_scale_stride_0: T.int64, v_scale_stride_1: T.int64, v_scale_stride_2: T.int64, v_int8_ptr: T.handle("int8", "global"), v_int8_stride_0: T.int64, v_int8_stride_1: T.int64, v_int8_stride_2: T.int64, v_int8_stride_3: T.int64, v_int8_stride_4: T.int64, b_size: T.int32, hq_size: T.int32, seq_q_size: T.int32, hkv_size: T.int32, seq_kv_size: T.int32, scratch: T.handle("float32", "global"), begin: T.int32, end: T.int32):
    T.func_attr({"tirx.noalias": True})
    out = T.decl_buffer((T.int64(1099511627776),), data=out_ptr, align=1, layout=None)
    lse = T.decl_buffer((T.int64(1099511627776),), data=lse_ptr, align=1, layout=None)
    q_int8 = T.decl_buffer((T.int64(1099511627776),), "int8", data=q_int8_ptr, align=1, layout=None)
    q_scale = T.decl_buffer((T.int64(1099511627776),), data=q_scale_ptr, align=1, layout=None)
    q_shift = T.decl_buffer((T.int64(1099511627776),), data=q_shift_ptr, align=1, layout=None)
    k_int8 = T.decl_buffer((T.int64(1099511627776),), "int8", data=k_int8_ptr, align=1, layout=None)
    k_scale = T.decl_buffer((T.int64(1099511627776),), data=k_scale_ptr, align=1, layout=None)
    k_start = T.decl_buffer((T.int64(1099511627776),), "int32", data=k_start_ptr, align=1, layout=None)
    v_scale = T.decl_buffer((T.int64(1099511627776),), data=v_scale_ptr, align=1, layout=None)
    v_int8 = T.decl_buffer((T.int64(1099511627776),), "int8", data=v_int8_ptr, align=1, layout=None)
    scratch_buffer = T.decl_buffer((T.int64(1099511627776),), data=scratch, layout=None)
    items = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
    items[0] = T.Div(seq_q_size + 95, 96)
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
        q_first[0] = q_block[0] * 96
        q_rows = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        q_rows[0] = T.min(seq_q_size - q_first[0], joined[0] * 96)
        q_last = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        q_last[0] = T.min(q_first[0] + q_rows[0], seq_q_size) - 1
        k_int8_base = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        k_int8_base[0] = T.Cast("int64", b[0]) * k_int8_stride_0 + T.Cast("int64", kv_head[0]) * k_int8_stride_1
        k_scale_base = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        k_scale_base[0] = T.Cast("int64", b[0]) * k_scale_stride_0 + T.Cast("int64", kv_head[0]) * k_scale_stride_1
        v_int8_base = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        v_int8_base[0] = T.Cast("int64", b[0]) * v_int8_stride_0 + T.Cast("int64", kv_head[0]) * v_int8_stride_1
        sub_blocks = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        sub_blocks[0] = T.Div(q_rows[0] + 47, 48)
        for sub in range(sub_blocks[0]):
            q_columns = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            q_columns[0] = sub * 4032
            with T.attr({"attngen.block": "q_pack"}):
                for j in range(3):
                    q_rows_1 = T.alloc_local((16,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    for t in T.unroll(16):
                        q_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        q_row[0] = T.min(q_first[0] + sub * 48 + (j * 16 + t), seq_q_size - 1)
                        q_int8_row = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        q_int8_row[0] = T.Cast("int64", b[0]) * q_int8_stride_0 + T.Cast("int64", h[0]) * q_int8_stride_1 + T.Cast("int64", q_row[0]) * q_int8_stride_2
                        q_rows_1[t] = q_int8_row[0]
                        q_scale_row = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        q_scale_row[0] = T.Cast("int64", b[0]) * q_scale_stride_0 + T.Cast("int64", h[0]) * q_scale_stride_1 + T.Cast("int64", q_row[0]) * q_scale_stride_2
                        scratch_buffer[q_columns[0] + 768 + j * 16 + t] = q_scale[q_scale_row[0]]
                        scratch_buffer[q_columns[0] + 816 + j * 16 + t] = q_shift[q_scale_row[0]]
                    for d_step in range(1):
                        words = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        words[0:16] = T.reinterpret("float32x16", q_int8[T.Ramp(q_rows_1[0] + T.Cast("int64", d_step * 64), T.int64(1), 64)])
                        words_1 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        words_1[0:16] = T.reinterpret("float32x16", q_int8[T.Ramp(q_rows_1[1] + T.Cast("int64", d_step * 64), T.int64(1), 64)])
                        words_2 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        words_2[0:16] = T.reinterpret("float32x16", q_int8[T.Ramp(q_rows_1[2] + T.Cast("int64", d_step * 64), T.int64(1), 64)])
                        words_3 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        words_3[0:16] = T.reinterpret("float32x16", q_int8[T.Ramp(q_rows_1[3] + T.Cast("int64", d_step * 64), T.int64(1), 64)])
                        words_4 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        words_4[0:16] = T.reinterpret("float32x16", q_int8[T.Ramp(q_rows_1[4] + T.Cast("int64", d_step * 64), T.int64(1), 64)])
                        words_5 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        words_5[0:16] = T.reinterpret("float32x16", q_int8[T.Ramp(q_rows_1[5] + T.Cast("int64", d_step * 64), T.int64(1), 64)])
                        words_6 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        words_6[0:16] = T.reinterpret("float32x16", q_int8[T.Ramp(q_rows_1[6] + T.Cast("int64", d_step * 64), T.int64(1), 64)])
                        words_7 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        words_7[0:16] = T.reinterpret("float32x16", q_int8[T.Ramp(q_rows_1[7] + T.Cast("int64", d_step * 64), T.int64(1), 64)])
                        words_8 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        words_8[0:16] = T.reinterpret("float32x16", q_int8[T.Ramp(q_rows_1[8] + T.Cast("int64", d_step * 64), T.int64(1), 64)])
                        words_9 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        words_9[0:16] = T.reinterpret("float32x16", q_int8[T.Ramp(q_rows_1[9] + T.Cast("int64", d_step * 64), T.int64(1), 64)])
                        words_10 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        words_10[0:16] = T.reinterpret("float32x16", q_int8[T.Ramp(q_rows_1[10] + T.Cast("int64", d_step * 64), T.int64(1), 64)])
                        words_11 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        words_11[0:16] = T.reinterpret("float32x16", q_int8[T.Ramp(q_rows_1[11] + T.Cast("int64", d_step * 64), T.int64(1), 64)])
                        words_12 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        words_12[0:16] = T.reinterpret("float32x16", q_int8[T.Ramp(q_rows_1[12] + T.Cast("int64", d_step * 64), T.int64(1), 64)])
                        words_13 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        words_13[0:16] = T.reinterpret("float32x16", q_int8[T.Ramp(q_rows_1[13] + T.Cast("int64", d_step * 64), T.int64(1), 64)])
                        words_14 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        words_14[0:16] = T.reinterpret("float32x16", q_int8[T.Ramp(q_rows_1[14] + T.Cast("int64", d_step * 64), T.int64(1), 64)])
                        words_15 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        words_15[0:16] = T.reinterpret("float32x16", q_int8[T.Ramp(q_rows_1[15] + T.Cast("int64", d_step * 64), T.int64(1), 64)])
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
                        scratch_buffer[q_columns[0] + d_step * 16 * 48 + j * 16:q_columns[0] + d_step * 16 * 48 + j * 16 + 16] = T.reinterpret("float32x16", T.reinterpret("int32x16", even_24[T.Ramp(0, 1, 16)]) ^ T.Broadcast(-2139062144, 16))
                        scratch_buffer[q_columns[0] + (d_step * 16 + 1) * 48 + j * 16:q_columns[0] + (d_step * 16 + 1) * 48 + j * 16 + 16] = T.reinterpret("float32x16", T.reinterpret("int32x16", even_25[T.Ramp(0, 1, 16)]) ^ T.Broadcast(-2139062144, 16))
                        scratch_buffer[q_columns[0] + (d_step * 16 + 2) * 48 + j * 16:q_columns[0] + (d_step * 16 + 2) * 48 + j * 16 + 16] = T.reinterpret("float32x16", T.reinterpret("int32x16", even_26[T.Ramp(0, 1, 16)]) ^ T.Broadcast(-2139062144, 16))
                        scratch_buffer[q_columns[0] + (d_step * 16 + 3) * 48 + j * 16:q_columns[0] + (d_step * 16 + 3) * 48 + j * 16 + 16] = T.reinterpret("float32x16", T.reinterpret("int32x16", even_27[T.Ramp(0, 1, 16)]) ^ T.Broadcast(-2139062144, 16))
                        scratch_buffer[q_columns[0] + (d_step * 16 + 4) * 48 + j * 16:q_columns[0] + (d_step * 16 + 4) * 48 + j * 16 + 16] = T.reinterpret("float32x16", T.reinterpret("int32x16", even_28[T.Ramp(0, 1, 16)]) ^ T.Broadcast(-2139062144, 16))
                        scratch_buffer[q_columns[0] + (d_step * 16 + 5) * 48 + j * 16:q_columns[0] + (d_step * 16 + 5) * 48 + j * 16 + 16] = T.reinterpret("float32x16", T.reinterpret("int32x16", even_29[T.Ramp(0, 1, 16)]) ^ T.Broadcast(-2139062144, 16))
                        scratch_buffer[q_columns[0] + (d_step * 16 + 6) * 48 + j * 16:q_columns[0] + (d_step * 16 + 6) * 48 + j * 16 + 16] = T.reinterpret("float32x16", T.reinterpret("int32x16", even_30[T.Ramp(0, 1, 16)]) ^ T.Broadcast(-2139062144, 16))
                        scratch_buffer[q_columns[0] + (d_step * 16 + 7) * 48 + j * 16:q_columns[0] + (d_step * 16 + 7) * 48 + j * 16 + 16] = T.reinterpret("float32x16", T.reinterpret("int32x16", even_31[T.Ramp(0, 1, 16)]) ^ T.Broadcast(-2139062144, 16))
                        scratch_buffer[q_columns[0] + (d_step * 16 + 8) * 48 + j * 16:q_columns[0] + (d_step * 16 + 8) * 48 + j * 16 + 16] = T.reinterpret("float32x16", T.reinterpret("int32x16", odd_24[T.Ramp(0, 1, 16)]) ^ T.Broadcast(-2139062144, 16))
                        scratch_buffer[q_columns[0] + (d_step * 16 + 9) * 48 + j * 16:q_columns[0] + (d_step * 16 + 9) * 48 + j * 16 + 16] = T.reinterpret("float32x16", T.reinterpret("int32x16", odd_25[T.Ramp(0, 1, 16)]) ^ T.Broadcast(-2139062144, 16))
                        scratch_buffer[q_columns[0] + (d_step * 16 + 10) * 48 + j * 16:q_columns[0] + (d_step * 16 + 10) * 48 + j * 16 + 16] = T.reinterpret("float32x16", T.reinterpret("int32x16", odd_26[T.Ramp(0, 1, 16)]) ^ T.Broadcast(-2139062144, 16))
                        scratch_buffer[q_columns[0] + (d_step * 16 + 11) * 48 + j * 16:q_columns[0] + (d_step * 16 + 11) * 48 + j * 16 + 16] = T.reinterpret("float32x16", T.reinterpret("int32x16", odd_27[T.Ramp(0, 1, 16)]) ^ T.Broadcast(-2139062144, 16))
                        scratch_buffer[q_columns[0] + (d_step * 16 + 12) * 48 + j * 16:q_columns[0] + (d_step * 16 + 12) * 48 + j * 16 + 16] = T.reinterpret("float32x16", T.reinterpret("int32x16", odd_28[T.Ramp(0, 1, 16)]) ^ T.Broadcast(-2139062144, 16))
                        scratch_buffer[q_columns[0] + (d_step * 16 + 13) * 48 + j * 16:q_columns[0] + (d_step * 16 + 13) * 48 + j * 16 + 16] = T.reinterpret("float32x16", T.reinterpret("int32x16", odd_29[T.Ramp(0, 1, 16)]) ^ T.Broadcast(-2139062144, 16))
                        scratch_buffer[q_columns[0] + (d_step * 16 + 14) * 48 + j * 16:q_columns[0] + (d_step * 16 + 14) * 48 + j * 16 + 16] = T.reinterpret("float32x16", T.reinterpret("int32x16", odd_30[T.Ramp(0, 1, 16)]) ^ T.Broadcast(-2139062144, 16))
                        scratch_buffer[q_columns[0] + (d_step * 16 + 15) * 48 + j * 16:q_columns[0] + (d_step * 16 + 15) * 48 + j * 16 + 16] = T.reinterpret("float32x16", T.reinterpret("int32x16", odd_31[T.Ramp(0, 1, 16)]) ^ T.Broadcast(-2139062144, 16))
            for d in range(192):
                scratch_buffer[sub * 4032 + 864 + d * 16:sub * 4032 + 864 + d * 16 + 16] = T.Broadcast(T.float32(0.0), 16)
            for j in T.unroll(3):
                scratch_buffer[sub * 4032 + j * 16 + 3936:sub * 4032 + j * 16 + 3936 + 16] = T.Broadcast(T.float32(-1000000000000000019884624838656.0), 16)
                scratch_buffer[sub * 4032 + j * 16 + 3984:sub * 4032 + j * 16 + 3984 + 16] = T.Broadcast(T.float32(0.0), 16)
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
        first_block[0] = T.Div(T.max(i_4[0], 0), 64)
        last_block = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        last_block[0] = T.max(T.Div(T.max(T.min(i_9[0], seq_kv_size), 0) + 63, 64), first_block[0])
        for k_block in range(first_block[0], first_block[0] + (last_block[0] - first_block[0])):
            k_first = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            k_first[0] = k_block * 64
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
            i_19[0] = 0 - (T.min(k_first[0] + 64, seq_kv_size) - 1)
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
                keys[0] = T.min(seq_kv_size - k_first[0], 64)
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
                    i_33[0] = 0 - (T.min(k_first[0] + 64, seq_kv_size) - 1)
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
                        i_38[0] = 0 - (T.min(k_first[0] + 64, seq_kv_size) - 1)
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
                        columns[0] = sub * 4032
                        begin_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        begin_1[0] = 0
                        end_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        end_1[0] = 64
                        if not (keys[0] == 64 and (i_42[0] >= 0 and i_46[0] >= 0 and i_51[0] <= 0)):
                            i_52 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            i_52[0] = 0 - seq_q_size
                            i_53 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            i_53[0] = sub_first[0] + seq_kv_size
                            i_54 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            i_54[0] = i_53[0] + i_52[0]
                            i_55 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            i_55[0] = i_54[0] + -1024
                            i_56 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            i_56[0] = T.max(0, i_55[0])
                            i_57 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            i_57[0] = 0 - seq_q_size
                            i_58 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            i_58[0] = sub_last[0] + seq_kv_size
                            i_59 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            i_59[0] = i_58[0] + i_57[0]
                            i_60 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            i_60[0] = i_59[0] + 1
                            i_61 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            i_61[0] = T.min(seq_kv_size, i_60[0])
                            first_block_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            first_block_1[0] = T.Div(T.max(i_56[0], 0), 8)
                            last_block_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            last_block_1[0] = T.max(T.Div(T.max(T.min(i_61[0], seq_kv_size), 0) + 7, 8), first_block_1[0])
                            begin_1[0] = T.max(T.min(first_block_1[0] * 8 - k_first[0], 64), 0)
                            end_1[0] = T.max(T.min(last_block_1[0] * 8 - k_first[0], 64), 0)
                        first = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        first[0] = begin_1[0]
                        last = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        last[0] = end_1[0]
                        tile_max = T.alloc_local((48,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        alpha = T.alloc_local((48,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        for j in T.unroll(3):
                            tile_max[j * 16:j * 16 + 16] = T.Broadcast(T.float32(-1000000000000000019884624838656.0), 16)
                        if keys[0] == 64 and (i_42[0] >= 0 and i_46[0] >= 0 and i_51[0] <= 0):
                            for i_52 in range(8):
                                key_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                key_row[0] = i_52 * 8
                                s_acc = T.alloc_local((384,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                s_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                s_row[0] = 32256 + i_52 * 384
                                s_int = T.alloc_local((384,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                k_rows = T.alloc_local((8,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                with T.attr({"attngen.block": "s_gemm"}):
                                    for r in T.unroll(8):
                                        k_rows[r] = k_int8_base[0] + T.Cast("int64", k_first[0] + (key_row[0] + r)) * T.int64(64)
                                        for j in T.unroll(3):
                                            s_int[r * 48 + j * 16:r * 48 + j * 16 + 16] = T.Broadcast(k_start[k_scale_base[0] + T.Cast("int64", k_first[0] + (key_row[0] + r))], 16)
                                    steps = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    steps[0] = 8
                                    for outer in range(steps[0]):
                                        for inner in T.unroll(2):
                                            for r in T.unroll(8):
                                                k_word = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                                k_word[0] = T.reinterpret("int32", k_int8[T.Ramp(k_rows[r] + T.Cast("int64", (outer * 2 + inner) * 4), T.int64(1), 4)])
                                                for j in T.unroll(3):
                                                    s_int[r * 48 + j * 16:r * 48 + j * 16 + 16] = T.call_llvm_pure_intrin("int32x16", "llvm.x86.avx512.vpdpbusd.512", s_int[T.Ramp(r * 48 + j * 16, 1, 16)], T.reinterpret("int8x64", scratch_buffer[T.Ramp(columns[0] + (outer * 2 + inner) * 48 + j * 16, 1, 16)]), T.reinterpret("int8x64", T.Broadcast(k_word[0], 16)))
                                    for rest in range(steps[0] * 2, steps[0] * 2 + (16 - steps[0] * 2)):
                                        for r in T.unroll(8):
                                            k_word = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            k_word[0] = T.reinterpret("int32", k_int8[T.Ramp(k_rows[r] + T.Cast("int64", rest * 4), T.int64(1), 4)])
                                            for j in T.unroll(3):
                                                s_int[r * 48 + j * 16:r * 48 + j * 16 + 16] = T.call_llvm_pure_intrin("int32x16", "llvm.x86.avx512.vpdpbusd.512", s_int[T.Ramp(r * 48 + j * 16, 1, 16)], T.reinterpret("int8x64", scratch_buffer[T.Ramp(columns[0] + rest * 48 + j * 16, 1, 16)]), T.reinterpret("int8x64", T.Broadcast(k_word[0], 16)))
                                with T.attr({"attngen.block": "s_gemm"}):
                                    for r in T.unroll(8):
                                        k_scale_1 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                        k_scale_1[0] = k_scale[k_scale_base[0] + T.Cast("int64", k_first[0] + (key_row[0] + r))]
                                        for j in T.unroll(3):
                                            s_acc[r * 48 + j * 16:r * 48 + j * 16 + 16] = T.Cast("float32x16", s_int[T.Ramp(r * 48 + j * 16, 1, 16)]) * T.Broadcast(k_scale_1[0], 16) * scratch_buffer[T.Ramp(columns[0] + 768 + j * 16, 1, 16)] + scratch_buffer[T.Ramp(columns[0] + 816 + j * 16, 1, 16)]
                                with T.attr({"attngen.block": "s_mod"}):
                                    for r in T.unroll(8):
                                        for j in T.unroll(3):
                                            s = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            s[0:16] = s_acc[T.Ramp(r * 48 + j * 16, 1, 16)]
                                            k_pos = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            k_pos[0] = k_first[0] + key_row[0] + r
                                            scratch_buffer[s_row[0] + (r * 48 + j * 16):s_row[0] + (r * 48 + j * 16) + 16] = s[T.Ramp(0, 1, 16)]
                                            tile_max[j * 16:j * 16 + 16] = T.max(tile_max[T.Ramp(j * 16, 1, 16)], s[T.Ramp(0, 1, 16)])
                        else:
                            for i_52 in range(T.Div(first[0], 8), T.Div(first[0], 8) + (T.Div(last[0], 8) - T.Div(first[0], 8))):
                                key_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                key_row[0] = i_52 * 8
                                s_acc = T.alloc_local((384,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                s_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                s_row[0] = 32256 + i_52 * 384
                                s_int = T.alloc_local((384,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                k_rows = T.alloc_local((8,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                with T.attr({"attngen.block": "s_gemm"}):
                                    for r in T.unroll(8):
                                        k_rows[r] = k_int8_base[0] + T.Cast("int64", k_first[0] + T.min(key_row[0] + r, keys[0] - 1)) * T.int64(64)
                                        for j in T.unroll(3):
                                            s_int[r * 48 + j * 16:r * 48 + j * 16 + 16] = T.Broadcast(k_start[k_scale_base[0] + T.Cast("int64", k_first[0] + T.min(key_row[0] + r, keys[0] - 1))], 16)
                                    steps = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    steps[0] = 8
                                    for outer in range(steps[0]):
                                        for inner in T.unroll(2):
                                            for r in T.unroll(8):
                                                k_word = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                                k_word[0] = T.reinterpret("int32", k_int8[T.Ramp(k_rows[r] + T.Cast("int64", (outer * 2 + inner) * 4), T.int64(1), 4)])
                                                for j in T.unroll(3):
                                                    s_int[r * 48 + j * 16:r * 48 + j * 16 + 16] = T.call_llvm_pure_intrin("int32x16", "llvm.x86.avx512.vpdpbusd.512", s_int[T.Ramp(r * 48 + j * 16, 1, 16)], T.reinterpret("int8x64", scratch_buffer[T.Ramp(columns[0] + (outer * 2 + inner) * 48 + j * 16, 1, 16)]), T.reinterpret("int8x64", T.Broadcast(k_word[0], 16)))
                                    for rest in range(steps[0] * 2, steps[0] * 2 + (16 - steps[0] * 2)):
                                        for r in T.unroll(8):
                                            k_word = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            k_word[0] = T.reinterpret("int32", k_int8[T.Ramp(k_rows[r] + T.Cast("int64", rest * 4), T.int64(1), 4)])
                                            for j in T.unroll(3):
                                                s_int[r * 48 + j * 16:r * 48 + j * 16 + 16] = T.call_llvm_pure_intrin("int32x16", "llvm.x86.avx512.vpdpbusd.512", s_int[T.Ramp(r * 48 + j * 16, 1, 16)], T.reinterpret("int8x64", scratch_buffer[T.Ramp(columns[0] + rest * 48 + j * 16, 1, 16)]), T.reinterpret("int8x64", T.Broadcast(k_word[0], 16)))
                                with T.attr({"attngen.block": "s_gemm"}):
                                    for r in T.unroll(8):
                                        k_scale_1 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                        k_scale_1[0] = k_scale[k_scale_base[0] + T.Cast("int64", k_first[0] + T.min(key_row[0] + r, keys[0] - 1))]
                                        for j in T.unroll(3):
                                            s_acc[r * 48 + j * 16:r * 48 + j * 16 + 16] = T.Cast("float32x16", s_int[T.Ramp(r * 48 + j * 16, 1, 16)]) * T.Broadcast(k_scale_1[0], 16) * scratch_buffer[T.Ramp(columns[0] + 768 + j * 16, 1, 16)] + scratch_buffer[T.Ramp(columns[0] + 816 + j * 16, 1, 16)]
                                with T.attr({"attngen.block": "s_mod"}):
                                    for r in T.unroll(8):
                                        for j in T.unroll(3):
                                            s = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            s[0:16] = s_acc[T.Ramp(r * 48 + j * 16, 1, 16)]
                                            k_pos = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            k_pos[0] = k_first[0] + key_row[0] + r
                                            q_lane = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            q_lane[0] = sub_first[0] + j * 16
                                            q_vec = T.alloc_local((16,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            q_vec[0:16] = T.Ramp(q_lane[0], 1, 16)
                                            i_53 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            i_53[0] = 0 - k_pos[0]
                                            i_54 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            i_54[0] = 0 - seq_q_size
                                            x = T.alloc_local((16,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            x[0:16] = T.Broadcast(i_53[0], 16) + q_vec[T.Ramp(0, 1, 16)]
                                            x_1 = T.alloc_local((16,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            x_1[0:16] = x[T.Ramp(0, 1, 16)] + T.Broadcast(seq_kv_size, 16)
                                            x_2 = T.alloc_local((16,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            x_2[0:16] = x_1[T.Ramp(0, 1, 16)] + T.Broadcast(i_54[0], 16)
                                            s_masked = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            s_masked[0:16] = T.Select(T.Broadcast(k_pos[0] < seq_kv_size, 16) and (x_2[T.Ramp(0, 1, 16)] >= T.Broadcast(-1024, 16) and x_2[T.Ramp(0, 1, 16)] >= T.Broadcast(0, 16) and x_2[T.Ramp(0, 1, 16)] <= T.Broadcast(1024, 16)), s[T.Ramp(0, 1, 16)], T.Broadcast(T.float32("-inf"), 16))
                                            scratch_buffer[s_row[0] + (r * 48 + j * 16):s_row[0] + (r * 48 + j * 16) + 16] = s_masked[T.Ramp(0, 1, 16)]
                                            tile_max[j * 16:j * 16 + 16] = T.max(tile_max[T.Ramp(j * 16, 1, 16)], s_masked[T.Ramp(0, 1, 16)])
                        row_max = T.alloc_local((48,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        row_sum = T.alloc_local((48,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        with T.attr({"attngen.block": "softmax"}):
                            for j in T.unroll(3):
                                m_old = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                m_old[0:16] = scratch_buffer[T.Ramp(columns[0] + j * 16 + 3936, 1, 16)]
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
                                scratch_buffer[columns[0] + j * 16 + 3936:columns[0] + j * 16 + 3936 + 16] = m_new[T.Ramp(0, 1, 16)]
                                scratch_buffer[columns[0] + j * 16 + 3984:columns[0] + j * 16 + 3984 + 16] = scratch_buffer[T.Ramp(columns[0] + j * 16 + 3984, 1, 16)] * exp2[T.Ramp(0, 1, 16)]
                            shrink = T.alloc_local((48,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            for j in T.unroll(3):
                                exp2_x = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                exp2_x[0:16] = tile_max[T.Ramp(j * 16, 1, 16)] - scratch_buffer[T.Ramp(columns[0] + 3936 + j * 16, 1, 16)]
                                exp2_r = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                exp2_r[0:16] = T.call_llvm_pure_intrin("float32x16", "llvm.x86.avx512.mask.reduce.ps.512", exp2_x[T.Ramp(0, 1, 16)], 1, exp2_x[T.Ramp(0, 1, 16)], T.int16(-1), 4)
                                exp2_p = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                exp2_p[0:16] = (((((T.Broadcast(T.float32(0.00021702249999999999), 16) * exp2_r[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(0.0012439688000000001), 16)) * exp2_r[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(0.0096788406000000004), 16)) * exp2_r[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(0.055483341200000001), 16)) * exp2_r[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(0.24022983010000001), 16)) * exp2_r[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(0.69314700370000004), 16)) * exp2_r[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(1.0), 16)
                                exp2 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                exp2[0:16] = T.call_llvm_pure_intrin("float32x16", "llvm.x86.avx512.mask.scalef.ps.512", exp2_p[T.Ramp(0, 1, 16)], exp2_x[T.Ramp(0, 1, 16)], exp2_p[T.Ramp(0, 1, 16)], T.int16(-1), 4)
                                shrink[j * 16:j * 16 + 16] = exp2[T.Ramp(0, 1, 16)]
                            for j in T.unroll(3):
                                row_max[j * 16:j * 16 + 16] = tile_max[T.Ramp(j * 16, 1, 16)] - T.Broadcast(T.float32(7.9943534368588578), 16)
                                row_sum[j * 16:j * 16 + 16] = T.Broadcast(T.float32(0.0), 16)
                            broken = T.alloc_local((48,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            for j in T.unroll(3):
                                broken[j * 16:j * 16 + 16] = T.Broadcast(0, 16)
                            for row in range(T.Div(first[0], 4), T.Div(first[0], 4) + (T.Div(last[0], 4) - T.Div(first[0], 4))):
                                for j in T.unroll(3):
                                    exp2_x = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_x[0:16] = scratch_buffer[T.Ramp(32256 + row * 4 * 48 + j * 16, 1, 16)] - row_max[T.Ramp(j * 16, 1, 16)]
                                    exp2_r = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_r[0:16] = T.call_llvm_pure_intrin("float32x16", "llvm.x86.avx512.mask.reduce.ps.512", exp2_x[T.Ramp(0, 1, 16)], 1, exp2_x[T.Ramp(0, 1, 16)], T.int16(-1), 4)
                                    exp2_p = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_p[0:16] = ((T.Broadcast(T.float32(0.078024454899999998), 16) * exp2_r[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(0.22606725189999999), 16)) * exp2_r[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(0.69583350730000004), 16)) * exp2_r[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(0.99992522009999996), 16)
                                    exp2 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2[0:16] = T.call_llvm_pure_intrin("float32x16", "llvm.x86.avx512.mask.scalef.ps.512", exp2_p[T.Ramp(0, 1, 16)], exp2_x[T.Ramp(0, 1, 16)], exp2_p[T.Ramp(0, 1, 16)], T.int16(-1), 4)
                                    p_int = T.alloc_local((16,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    p_int[0:16] = T.call_llvm_pure_intrin("int32x16", "llvm.x86.avx512.mask.cvtps2dq.512", exp2[T.Ramp(0, 1, 16)], T.Broadcast(0, 16), T.int16(-1), 4)
                                    exp2_x_1 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_x_1[0:16] = scratch_buffer[T.Ramp(32256 + (row * 4 + 1) * 48 + j * 16, 1, 16)] - row_max[T.Ramp(j * 16, 1, 16)]
                                    exp2_r_1 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_r_1[0:16] = T.call_llvm_pure_intrin("float32x16", "llvm.x86.avx512.mask.reduce.ps.512", exp2_x_1[T.Ramp(0, 1, 16)], 1, exp2_x_1[T.Ramp(0, 1, 16)], T.int16(-1), 4)
                                    exp2_p_1 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_p_1[0:16] = ((T.Broadcast(T.float32(0.078024454899999998), 16) * exp2_r_1[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(0.22606725189999999), 16)) * exp2_r_1[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(0.69583350730000004), 16)) * exp2_r_1[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(0.99992522009999996), 16)
                                    exp2_1 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_1[0:16] = T.call_llvm_pure_intrin("float32x16", "llvm.x86.avx512.mask.scalef.ps.512", exp2_p_1[T.Ramp(0, 1, 16)], exp2_x_1[T.Ramp(0, 1, 16)], exp2_p_1[T.Ramp(0, 1, 16)], T.int16(-1), 4)
                                    p_int_1 = T.alloc_local((16,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    p_int_1[0:16] = T.call_llvm_pure_intrin("int32x16", "llvm.x86.avx512.mask.cvtps2dq.512", exp2_1[T.Ramp(0, 1, 16)], T.Broadcast(0, 16), T.int16(-1), 4)
                                    exp2_x_2 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_x_2[0:16] = scratch_buffer[T.Ramp(32256 + (row * 4 + 2) * 48 + j * 16, 1, 16)] - row_max[T.Ramp(j * 16, 1, 16)]
                                    exp2_r_2 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_r_2[0:16] = T.call_llvm_pure_intrin("float32x16", "llvm.x86.avx512.mask.reduce.ps.512", exp2_x_2[T.Ramp(0, 1, 16)], 1, exp2_x_2[T.Ramp(0, 1, 16)], T.int16(-1), 4)
                                    exp2_p_2 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_p_2[0:16] = ((T.Broadcast(T.float32(0.078024454899999998), 16) * exp2_r_2[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(0.22606725189999999), 16)) * exp2_r_2[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(0.69583350730000004), 16)) * exp2_r_2[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(0.99992522009999996), 16)
                                    exp2_2 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_2[0:16] = T.call_llvm_pure_intrin("float32x16", "llvm.x86.avx512.mask.scalef.ps.512", exp2_p_2[T.Ramp(0, 1, 16)], exp2_x_2[T.Ramp(0, 1, 16)], exp2_p_2[T.Ramp(0, 1, 16)], T.int16(-1), 4)
                                    p_int_2 = T.alloc_local((16,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    p_int_2[0:16] = T.call_llvm_pure_intrin("int32x16", "llvm.x86.avx512.mask.cvtps2dq.512", exp2_2[T.Ramp(0, 1, 16)], T.Broadcast(0, 16), T.int16(-1), 4)
                                    exp2_x_3 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_x_3[0:16] = scratch_buffer[T.Ramp(32256 + (row * 4 + 3) * 48 + j * 16, 1, 16)] - row_max[T.Ramp(j * 16, 1, 16)]
                                    exp2_r_3 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_r_3[0:16] = T.call_llvm_pure_intrin("float32x16", "llvm.x86.avx512.mask.reduce.ps.512", exp2_x_3[T.Ramp(0, 1, 16)], 1, exp2_x_3[T.Ramp(0, 1, 16)], T.int16(-1), 4)
                                    exp2_p_3 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_p_3[0:16] = ((T.Broadcast(T.float32(0.078024454899999998), 16) * exp2_r_3[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(0.22606725189999999), 16)) * exp2_r_3[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(0.69583350730000004), 16)) * exp2_r_3[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(0.99992522009999996), 16)
                                    exp2_3 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_3[0:16] = T.call_llvm_pure_intrin("float32x16", "llvm.x86.avx512.mask.scalef.ps.512", exp2_p_3[T.Ramp(0, 1, 16)], exp2_x_3[T.Ramp(0, 1, 16)], exp2_p_3[T.Ramp(0, 1, 16)], T.int16(-1), 4)
                                    p_int_3 = T.alloc_local((16,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    p_int_3[0:16] = T.call_llvm_pure_intrin("int32x16", "llvm.x86.avx512.mask.cvtps2dq.512", exp2_3[T.Ramp(0, 1, 16)], T.Broadcast(0, 16), T.int16(-1), 4)
                                    broken[j * 16:j * 16 + 16] = broken[T.Ramp(j * 16, 1, 16)] | p_int[T.Ramp(0, 1, 16)] | p_int_1[T.Ramp(0, 1, 16)] | p_int_2[T.Ramp(0, 1, 16)] | p_int_3[T.Ramp(0, 1, 16)]
                                    p_word = T.alloc_local((16,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    p_word[0:16] = p_int[T.Ramp(0, 1, 16)] | p_int_1[T.Ramp(0, 1, 16)] << T.Broadcast(8, 16) | p_int_2[T.Ramp(0, 1, 16)] << T.Broadcast(16, 16) | p_int_3[T.Ramp(0, 1, 16)] << T.Broadcast(24, 16)
                                    scratch_buffer[32256 + row * 48 + j * 16:32256 + row * 48 + j * 16 + 16] = T.reinterpret("float32x16", p_word[T.Ramp(0, 1, 16)])
                                    row_sum[j * 16:j * 16 + 16] = T.reinterpret("float32x16", T.call_llvm_pure_intrin("int32x16", "llvm.x86.avx512.vpdpbusd.512", T.reinterpret("int32x16", row_sum[T.Ramp(j * 16, 1, 16)]), T.reinterpret("int8x64", T.reinterpret("float32x16", p_word[T.Ramp(0, 1, 16)])), T.reinterpret("int8x64", T.Broadcast(16843009, 16))))
                            for j in T.unroll(3):
                                scratch_buffer[columns[0] + 3984 + j * 16:columns[0] + 3984 + j * 16 + 16] = scratch_buffer[T.Ramp(columns[0] + 3984 + j * 16, 1, 16)] + T.Select(broken[T.Ramp(j * 16, 1, 16)] < T.Broadcast(0, 16), T.Broadcast(T.float32("nan"), 16), T.Cast("float32x16", T.reinterpret("int32x16", row_sum[T.Ramp(j * 16, 1, 16)])) * T.Broadcast(T.float32(0.0039215686274509803), 16) * shrink[T.Ramp(j * 16, 1, 16)])
                        shrink = T.Buffer((48,), scope="local", layout=None)
                        if last[0] - first[0] == 64:
                            v_block = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            v_block[0] = v_int8_base[0] + T.Cast("int64", T.Div(k_first[0], 4)) * T.int64(256)
                            with T.attr({"attngen.block": "o_gemm"}):
                                for db in range(8):
                                    o_int = T.alloc_local((384,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    o_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    o_row[0] = columns[0] + 864 + db * 384
                                    for r in T.unroll(8):
                                        for j in T.unroll(3):
                                            o_int[r * 48 + j * 16:r * 48 + j * 16 + 16] = T.Broadcast(0, 16)
                                    steps = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    steps[0] = 8
                                    for outer in range(steps[0]):
                                        for inner in T.unroll(2):
                                            v_words = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            v_words[0] = v_block[0] + T.Cast("int64", (outer * 2 + inner) * 256 + db * 32)
                                            for r in T.unroll(8):
                                                v_word = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                                v_word[0] = T.reinterpret("int32", v_int8[T.Ramp(v_words[0] + T.Cast("int64", r * 4), T.int64(1), 4)])
                                                for j in T.unroll(3):
                                                    o_int[r * 48 + j * 16:r * 48 + j * 16 + 16] = T.call_llvm_pure_intrin("int32x16", "llvm.x86.avx512.vpdpbusd.512", o_int[T.Ramp(r * 48 + j * 16, 1, 16)], T.reinterpret("int8x64", scratch_buffer[T.Ramp(32256 + (outer * 2 + inner) * 48 + j * 16, 1, 16)]), T.reinterpret("int8x64", T.Broadcast(v_word[0], 16)))
                                    for rest in range(steps[0] * 2, steps[0] * 2 + (16 - steps[0] * 2)):
                                        v_words = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                        v_words[0] = v_block[0] + T.Cast("int64", rest * 256 + db * 32)
                                        for r in T.unroll(8):
                                            v_word = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            v_word[0] = T.reinterpret("int32", v_int8[T.Ramp(v_words[0] + T.Cast("int64", r * 4), T.int64(1), 4)])
                                            for j in T.unroll(3):
                                                o_int[r * 48 + j * 16:r * 48 + j * 16 + 16] = T.call_llvm_pure_intrin("int32x16", "llvm.x86.avx512.vpdpbusd.512", o_int[T.Ramp(r * 48 + j * 16, 1, 16)], T.reinterpret("int8x64", scratch_buffer[T.Ramp(32256 + rest * 48 + j * 16, 1, 16)]), T.reinterpret("int8x64", T.Broadcast(v_word[0], 16)))
                                    for r in T.unroll(8):
                                        for j in T.unroll(3):
                                            scratch_buffer[o_row[0] + (r * 48 + j * 16):o_row[0] + (r * 48 + j * 16) + 16] = scratch_buffer[T.Ramp(o_row[0] + (r * 48 + j * 16), 1, 16)] * alpha[T.Ramp(j * 16, 1, 16)] + T.Cast("float32x16", o_int[T.Ramp(r * 48 + j * 16, 1, 16)]) * shrink[T.Ramp(j * 16, 1, 16)]
                        else:
                            v_block = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            v_block[0] = v_int8_base[0] + T.Cast("int64", T.Div(k_first[0], 4)) * T.int64(256)
                            with T.attr({"attngen.block": "o_gemm"}):
                                for db in range(8):
                                    o_int = T.alloc_local((384,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    o_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    o_row[0] = columns[0] + 864 + db * 384
                                    for r in T.unroll(8):
                                        for j in T.unroll(3):
                                            o_int[r * 48 + j * 16:r * 48 + j * 16 + 16] = T.Broadcast(0, 16)
                                    steps = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    steps[0] = T.Div(T.Div(last[0], 4) - T.Div(first[0], 4), 2)
                                    for outer in range(steps[0]):
                                        for inner in T.unroll(2):
                                            v_words = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            v_words[0] = v_block[0] + T.Cast("int64", (T.Div(first[0], 4) + outer * 2 + inner) * 256 + db * 32)
                                            for r in T.unroll(8):
                                                v_word = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                                v_word[0] = T.reinterpret("int32", v_int8[T.Ramp(v_words[0] + T.Cast("int64", r * 4), T.int64(1), 4)])
                                                for j in T.unroll(3):
                                                    o_int[r * 48 + j * 16:r * 48 + j * 16 + 16] = T.call_llvm_pure_intrin("int32x16", "llvm.x86.avx512.vpdpbusd.512", o_int[T.Ramp(r * 48 + j * 16, 1, 16)], T.reinterpret("int8x64", scratch_buffer[T.Ramp(32256 + (T.Div(first[0], 4) + outer * 2 + inner) * 48 + j * 16, 1, 16)]), T.reinterpret("int8x64", T.Broadcast(v_word[0], 16)))
                                    for rest in range(T.Div(first[0], 4) + steps[0] * 2, T.Div(first[0], 4) + steps[0] * 2 + (T.Div(last[0], 4) - T.Div(first[0], 4) - steps[0] * 2)):
                                        v_words = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                        v_words[0] = v_block[0] + T.Cast("int64", rest * 256 + db * 32)
                                        for r in T.unroll(8):
                                            v_word = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            v_word[0] = T.reinterpret("int32", v_int8[T.Ramp(v_words[0] + T.Cast("int64", r * 4), T.int64(1), 4)])
                                            for j in T.unroll(3):
                                                o_int[r * 48 + j * 16:r * 48 + j * 16 + 16] = T.call_llvm_pure_intrin("int32x16", "llvm.x86.avx512.vpdpbusd.512", o_int[T.Ramp(r * 48 + j * 16, 1, 16)], T.reinterpret("int8x64", scratch_buffer[T.Ramp(32256 + rest * 48 + j * 16, 1, 16)]), T.reinterpret("int8x64", T.Broadcast(v_word[0], 16)))
                                    for r in T.unroll(8):
                                        for j in T.unroll(3):
                                            scratch_buffer[o_row[0] + (r * 48 + j * 16):o_row[0] + (r * 48 + j * 16) + 16] = scratch_buffer[T.Ramp(o_row[0] + (r * 48 + j * 16), 1, 16)] * alpha[T.Ramp(j * 16, 1, 16)] + T.Cast("float32x16", o_int[T.Ramp(r * 48 + j * 16, 1, 16)]) * shrink[T.Ramp(j * 16, 1, 16)]
        for sub in range(sub_blocks[0]):
            columns = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            columns[0] = sub * 4032
            sub_first = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            sub_first[0] = q_first[0] + sub * 48
            for j in T.unroll(3):
                l = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                l[0:16] = scratch_buffer[T.Ramp(columns[0] + j * 16 + 3984, 1, 16)]
                m = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                m[0:16] = scratch_buffer[T.Ramp(columns[0] + j * 16 + 3936, 1, 16)]
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
                scratch_buffer[columns[0] + j * 16 + 3984:columns[0] + j * 16 + 3984 + 16] = T.Broadcast(T.float32(1.0), 16) / T.Select(l[T.Ramp(0, 1, 16)] == T.Broadcast(T.float32(0.0), 16), T.Broadcast(T.float32(1.0), 16), l[T.Ramp(0, 1, 16)])
                scratch_buffer[columns[0] + j * 16 + 3936:columns[0] + j * 16 + 3936 + 16] = (m[T.Ramp(0, 1, 16)] + log2[T.Ramp(0, 1, 16)]) * T.Broadcast(T.float32(0.69314718055994529), 16)
            with T.attr({"attngen.block": "epilogue"}):
                for j in range(3):
                    factor = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    factor[0:16] = scratch_buffer[T.Ramp(columns[0] + j * 16 + 3984, 1, 16)]
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
                        v_scale_base = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        v_scale_base[0] = T.Cast("int64", b[0]) * v_scale_stride_0 + T.Cast("int64", kv_head[0]) * v_scale_stride_1
                        v_scale_1 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        v_scale_1[0] = v_scale[v_scale_base[0] + T.Cast("int64", first_column[0])]
                        v_scale_2 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        v_scale_2[0] = v_scale_1[0] * T.float32(0.0039215686274509803)
                        column = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        column[0:16] = scratch_buffer[T.Ramp(columns[0] + j * 16 + 864 + first_column[0] * 48, 1, 16)] * factor[T.Ramp(0, 1, 16)] * T.Broadcast(v_scale_2[0], 16)
                        v_scale_base_1 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        v_scale_base_1[0] = T.Cast("int64", b[0]) * v_scale_stride_0 + T.Cast("int64", kv_head[0]) * v_scale_stride_1
                        v_scale_3 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        v_scale_3[0] = v_scale[v_scale_base_1[0] + T.Cast("int64", first_column[0] + 1)]
                        v_scale_4 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        v_scale_4[0] = v_scale_3[0] * T.float32(0.0039215686274509803)
                        column_1 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        column_1[0:16] = scratch_buffer[T.Ramp(columns[0] + j * 16 + 864 + (first_column[0] + 1) * 48, 1, 16)] * factor[T.Ramp(0, 1, 16)] * T.Broadcast(v_scale_4[0], 16)
                        v_scale_base_2 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        v_scale_base_2[0] = T.Cast("int64", b[0]) * v_scale_stride_0 + T.Cast("int64", kv_head[0]) * v_scale_stride_1
                        v_scale_5 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        v_scale_5[0] = v_scale[v_scale_base_2[0] + T.Cast("int64", first_column[0] + 2)]
                        v_scale_6 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        v_scale_6[0] = v_scale_5[0] * T.float32(0.0039215686274509803)
                        column_2 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        column_2[0:16] = scratch_buffer[T.Ramp(columns[0] + j * 16 + 864 + (first_column[0] + 2) * 48, 1, 16)] * factor[T.Ramp(0, 1, 16)] * T.Broadcast(v_scale_6[0], 16)
                        v_scale_base_3 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        v_scale_base_3[0] = T.Cast("int64", b[0]) * v_scale_stride_0 + T.Cast("int64", kv_head[0]) * v_scale_stride_1
                        v_scale_7 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        v_scale_7[0] = v_scale[v_scale_base_3[0] + T.Cast("int64", first_column[0] + 3)]
                        v_scale_8 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        v_scale_8[0] = v_scale_7[0] * T.float32(0.0039215686274509803)
                        column_3 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        column_3[0:16] = scratch_buffer[T.Ramp(columns[0] + j * 16 + 864 + (first_column[0] + 3) * 48, 1, 16)] * factor[T.Ramp(0, 1, 16)] * T.Broadcast(v_scale_8[0], 16)
                        v_scale_base_4 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        v_scale_base_4[0] = T.Cast("int64", b[0]) * v_scale_stride_0 + T.Cast("int64", kv_head[0]) * v_scale_stride_1
                        v_scale_9 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        v_scale_9[0] = v_scale[v_scale_base_4[0] + T.Cast("int64", first_column[0] + 4)]
                        v_scale_10 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        v_scale_10[0] = v_scale_9[0] * T.float32(0.0039215686274509803)
                        column_4 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        column_4[0:16] = scratch_buffer[T.Ramp(columns[0] + j * 16 + 864 + (first_column[0] + 4) * 48, 1, 16)] * factor[T.Ramp(0, 1, 16)] * T.Broadcast(v_scale_10[0], 16)
                        v_scale_base_5 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        v_scale_base_5[0] = T.Cast("int64", b[0]) * v_scale_stride_0 + T.Cast("int64", kv_head[0]) * v_scale_stride_1
                        v_scale_11 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        v_scale_11[0] = v_scale[v_scale_base_5[0] + T.Cast("int64", first_column[0] + 5)]
                        v_scale_12 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        v_scale_12[0] = v_scale_11[0] * T.float32(0.0039215686274509803)
                        column_5 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        column_5[0:16] = scratch_buffer[T.Ramp(columns[0] + j * 16 + 864 + (first_column[0] + 5) * 48, 1, 16)] * factor[T.Ramp(0, 1, 16)] * T.Broadcast(v_scale_12[0], 16)
                        v_scale_base_6 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        v_scale_base_6[0] = T.Cast("int64", b[0]) * v_scale_stride_0 + T.Cast("int64", kv_head[0]) * v_scale_stride_1
                        v_scale_13 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        v_scale_13[0] = v_scale[v_scale_base_6[0] + T.Cast("int64", first_column[0] + 6)]
                        v_scale_14 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        v_scale_14[0] = v_scale_13[0] * T.float32(0.0039215686274509803)
                        column_6 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        column_6[0:16] = scratch_buffer[T.Ramp(columns[0] + j * 16 + 864 + (first_column[0] + 6) * 48, 1, 16)] * factor[T.Ramp(0, 1, 16)] * T.Broadcast(v_scale_14[0], 16)
                        v_scale_base_7 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        v_scale_base_7[0] = T.Cast("int64", b[0]) * v_scale_stride_0 + T.Cast("int64", kv_head[0]) * v_scale_stride_1
                        v_scale_15 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        v_scale_15[0] = v_scale[v_scale_base_7[0] + T.Cast("int64", first_column[0] + 7)]
                        v_scale_16 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        v_scale_16[0] = v_scale_15[0] * T.float32(0.0039215686274509803)
                        column_7 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        column_7[0:16] = scratch_buffer[T.Ramp(columns[0] + j * 16 + 864 + (first_column[0] + 7) * 48, 1, 16)] * factor[T.Ramp(0, 1, 16)] * T.Broadcast(v_scale_16[0], 16)
                        v_scale_base_8 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        v_scale_base_8[0] = T.Cast("int64", b[0]) * v_scale_stride_0 + T.Cast("int64", kv_head[0]) * v_scale_stride_1
                        v_scale_17 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        v_scale_17[0] = v_scale[v_scale_base_8[0] + T.Cast("int64", first_column[0] + 8)]
                        v_scale_18 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        v_scale_18[0] = v_scale_17[0] * T.float32(0.0039215686274509803)
                        column_8 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        column_8[0:16] = scratch_buffer[T.Ramp(columns[0] + j * 16 + 864 + (first_column[0] + 8) * 48, 1, 16)] * factor[T.Ramp(0, 1, 16)] * T.Broadcast(v_scale_18[0], 16)
                        v_scale_base_9 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        v_scale_base_9[0] = T.Cast("int64", b[0]) * v_scale_stride_0 + T.Cast("int64", kv_head[0]) * v_scale_stride_1
                        v_scale_19 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        v_scale_19[0] = v_scale[v_scale_base_9[0] + T.Cast("int64", first_column[0] + 9)]
                        v_scale_20 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        v_scale_20[0] = v_scale_19[0] * T.float32(0.0039215686274509803)
                        column_9 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        column_9[0:16] = scratch_buffer[T.Ramp(columns[0] + j * 16 + 864 + (first_column[0] + 9) * 48, 1, 16)] * factor[T.Ramp(0, 1, 16)] * T.Broadcast(v_scale_20[0], 16)
                        v_scale_base_10 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        v_scale_base_10[0] = T.Cast("int64", b[0]) * v_scale_stride_0 + T.Cast("int64", kv_head[0]) * v_scale_stride_1
                        v_scale_21 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        v_scale_21[0] = v_scale[v_scale_base_10[0] + T.Cast("int64", first_column[0] + 10)]
                        v_scale_22 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        v_scale_22[0] = v_scale_21[0] * T.float32(0.0039215686274509803)
                        column_10 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        column_10[0:16] = scratch_buffer[T.Ramp(columns[0] + j * 16 + 864 + (first_column[0] + 10) * 48, 1, 16)] * factor[T.Ramp(0, 1, 16)] * T.Broadcast(v_scale_22[0], 16)
                        v_scale_base_11 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        v_scale_base_11[0] = T.Cast("int64", b[0]) * v_scale_stride_0 + T.Cast("int64", kv_head[0]) * v_scale_stride_1
                        v_scale_23 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        v_scale_23[0] = v_scale[v_scale_base_11[0] + T.Cast("int64", first_column[0] + 11)]
                        v_scale_24 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        v_scale_24[0] = v_scale_23[0] * T.float32(0.0039215686274509803)
                        column_11 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        column_11[0:16] = scratch_buffer[T.Ramp(columns[0] + j * 16 + 864 + (first_column[0] + 11) * 48, 1, 16)] * factor[T.Ramp(0, 1, 16)] * T.Broadcast(v_scale_24[0], 16)
                        v_scale_base_12 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        v_scale_base_12[0] = T.Cast("int64", b[0]) * v_scale_stride_0 + T.Cast("int64", kv_head[0]) * v_scale_stride_1
                        v_scale_25 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        v_scale_25[0] = v_scale[v_scale_base_12[0] + T.Cast("int64", first_column[0] + 12)]
                        v_scale_26 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        v_scale_26[0] = v_scale_25[0] * T.float32(0.0039215686274509803)
                        column_12 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        column_12[0:16] = scratch_buffer[T.Ramp(columns[0] + j * 16 + 864 + (first_column[0] + 12) * 48, 1, 16)] * factor[T.Ramp(0, 1, 16)] * T.Broadcast(v_scale_26[0], 16)
                        v_scale_base_13 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        v_scale_base_13[0] = T.Cast("int64", b[0]) * v_scale_stride_0 + T.Cast("int64", kv_head[0]) * v_scale_stride_1
                        v_scale_27 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        v_scale_27[0] = v_scale[v_scale_base_13[0] + T.Cast("int64", first_column[0] + 13)]
                        v_scale_28 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        v_scale_28[0] = v_scale_27[0] * T.float32(0.0039215686274509803)
                        column_13 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        column_13[0:16] = scratch_buffer[T.Ramp(columns[0] + j * 16 + 864 + (first_column[0] + 13) * 48, 1, 16)] * factor[T.Ramp(0, 1, 16)] * T.Broadcast(v_scale_28[0], 16)
                        v_scale_base_14 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        v_scale_base_14[0] = T.Cast("int64", b[0]) * v_scale_stride_0 + T.Cast("int64", kv_head[0]) * v_scale_stride_1
                        v_scale_29 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        v_scale_29[0] = v_scale[v_scale_base_14[0] + T.Cast("int64", first_column[0] + 14)]
                        v_scale_30 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        v_scale_30[0] = v_scale_29[0] * T.float32(0.0039215686274509803)
                        column_14 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        column_14[0:16] = scratch_buffer[T.Ramp(columns[0] + j * 16 + 864 + (first_column[0] + 14) * 48, 1, 16)] * factor[T.Ramp(0, 1, 16)] * T.Broadcast(v_scale_30[0], 16)
                        v_scale_base_15 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        v_scale_base_15[0] = T.Cast("int64", b[0]) * v_scale_stride_0 + T.Cast("int64", kv_head[0]) * v_scale_stride_1
                        v_scale_31 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        v_scale_31[0] = v_scale[v_scale_base_15[0] + T.Cast("int64", first_column[0] + 15)]
                        v_scale_32 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        v_scale_32[0] = v_scale_31[0] * T.float32(0.0039215686274509803)
                        column_15 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        column_15[0:16] = scratch_buffer[T.Ramp(columns[0] + j * 16 + 864 + (first_column[0] + 15) * 48, 1, 16)] * factor[T.Ramp(0, 1, 16)] * T.Broadcast(v_scale_32[0], 16)
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
                        out_part = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        out_part[0:16] = even_24[T.Ramp(0, 1, 16)]
                        if rows_left[0] > 0:
                            out[out_rows[0] + T.Cast("int64", first_column[0]):out_rows[0] + T.Cast("int64", first_column[0]) + T.int64(16)] = out_part[T.Ramp(0, 1, 16)]
                        out_part_1 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        out_part_1[0:16] = even_25[T.Ramp(0, 1, 16)]
                        if rows_left[0] > 1:
                            out[out_rows[1] + T.Cast("int64", first_column[0]):out_rows[1] + T.Cast("int64", first_column[0]) + T.int64(16)] = out_part_1[T.Ramp(0, 1, 16)]
                        out_part_2 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        out_part_2[0:16] = even_26[T.Ramp(0, 1, 16)]
                        if rows_left[0] > 2:
                            out[out_rows[2] + T.Cast("int64", first_column[0]):out_rows[2] + T.Cast("int64", first_column[0]) + T.int64(16)] = out_part_2[T.Ramp(0, 1, 16)]
                        out_part_3 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        out_part_3[0:16] = even_27[T.Ramp(0, 1, 16)]
                        if rows_left[0] > 3:
                            out[out_rows[3] + T.Cast("int64", first_column[0]):out_rows[3] + T.Cast("int64", first_column[0]) + T.int64(16)] = out_part_3[T.Ramp(0, 1, 16)]
                        out_part_4 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        out_part_4[0:16] = even_28[T.Ramp(0, 1, 16)]
                        if rows_left[0] > 4:
                            out[out_rows[4] + T.Cast("int64", first_column[0]):out_rows[4] + T.Cast("int64", first_column[0]) + T.int64(16)] = out_part_4[T.Ramp(0, 1, 16)]
                        out_part_5 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        out_part_5[0:16] = even_29[T.Ramp(0, 1, 16)]
                        if rows_left[0] > 5:
                            out[out_rows[5] + T.Cast("int64", first_column[0]):out_rows[5] + T.Cast("int64", first_column[0]) + T.int64(16)] = out_part_5[T.Ramp(0, 1, 16)]
                        out_part_6 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        out_part_6[0:16] = even_30[T.Ramp(0, 1, 16)]
                        if rows_left[0] > 6:
                            out[out_rows[6] + T.Cast("int64", first_column[0]):out_rows[6] + T.Cast("int64", first_column[0]) + T.int64(16)] = out_part_6[T.Ramp(0, 1, 16)]
                        out_part_7 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        out_part_7[0:16] = even_31[T.Ramp(0, 1, 16)]
                        if rows_left[0] > 7:
                            out[out_rows[7] + T.Cast("int64", first_column[0]):out_rows[7] + T.Cast("int64", first_column[0]) + T.int64(16)] = out_part_7[T.Ramp(0, 1, 16)]
                        out_part_8 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        out_part_8[0:16] = odd_24[T.Ramp(0, 1, 16)]
                        if rows_left[0] > 8:
                            out[out_rows[8] + T.Cast("int64", first_column[0]):out_rows[8] + T.Cast("int64", first_column[0]) + T.int64(16)] = out_part_8[T.Ramp(0, 1, 16)]
                        out_part_9 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        out_part_9[0:16] = odd_25[T.Ramp(0, 1, 16)]
                        if rows_left[0] > 9:
                            out[out_rows[9] + T.Cast("int64", first_column[0]):out_rows[9] + T.Cast("int64", first_column[0]) + T.int64(16)] = out_part_9[T.Ramp(0, 1, 16)]
                        out_part_10 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        out_part_10[0:16] = odd_26[T.Ramp(0, 1, 16)]
                        if rows_left[0] > 10:
                            out[out_rows[10] + T.Cast("int64", first_column[0]):out_rows[10] + T.Cast("int64", first_column[0]) + T.int64(16)] = out_part_10[T.Ramp(0, 1, 16)]
                        out_part_11 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        out_part_11[0:16] = odd_27[T.Ramp(0, 1, 16)]
                        if rows_left[0] > 11:
                            out[out_rows[11] + T.Cast("int64", first_column[0]):out_rows[11] + T.Cast("int64", first_column[0]) + T.int64(16)] = out_part_11[T.Ramp(0, 1, 16)]
                        out_part_12 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        out_part_12[0:16] = odd_28[T.Ramp(0, 1, 16)]
                        if rows_left[0] > 12:
                            out[out_rows[12] + T.Cast("int64", first_column[0]):out_rows[12] + T.Cast("int64", first_column[0]) + T.int64(16)] = out_part_12[T.Ramp(0, 1, 16)]
                        out_part_13 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        out_part_13[0:16] = odd_29[T.Ramp(0, 1, 16)]
                        if rows_left[0] > 13:
                            out[out_rows[13] + T.Cast("int64", first_column[0]):out_rows[13] + T.Cast("int64", first_column[0]) + T.int64(16)] = out_part_13[T.Ramp(0, 1, 16)]
                        out_part_14 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        out_part_14[0:16] = odd_30[T.Ramp(0, 1, 16)]
                        if rows_left[0] > 14:
                            out[out_rows[14] + T.Cast("int64", first_column[0]):out_rows[14] + T.Cast("int64", first_column[0]) + T.int64(16)] = out_part_14[T.Ramp(0, 1, 16)]
                        out_part_15 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        out_part_15[0:16] = odd_31[T.Ramp(0, 1, 16)]
                        if rows_left[0] > 15:
                            out[out_rows[15] + T.Cast("int64", first_column[0]):out_rows[15] + T.Cast("int64", first_column[0]) + T.int64(16)] = out_part_15[T.Ramp(0, 1, 16)]
            rows = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            rows[0] = T.min(seq_q_size - sub_first[0], 48)
            if lse_given != 0:
                for row in range(rows[0]):
                    lse_row = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    lse_row[0] = T.Cast("int64", b[0]) * lse_stride_0 + T.Cast("int64", h[0]) * lse_stride_1 + T.Cast("int64", sub_first[0] + row) * lse_stride_2
                    lse[lse_row[0]] = scratch_buffer[columns[0] + 3936 + row]

# from tvm.script import tirx as T
# from tvm.tirx.layout import Axis

@T.prim_func
def attngen_short(out_ptr: T.handle("float32", "global"), out_stride_0: T.int64, out_stride_1: T.int64, out_stride_2: T.int64, out_stride_3: T.int64, scale_value: T.float32, lse_ptr: T.handle("float32", "global"), lse_stride_0: T.int64, lse_stride_1: T.int64, lse_stride_2: T.int64, lse_given: T.int32, q_int8_ptr: T.handle("int8", "global"), q_int8_stride_0: T.int64, q_int8_stride_1: T.int64, q_int8_stride_2: T.int64, q_int8_stride_3: T.int64, q_scale_ptr: T.handle("float32", "global"), q_scale_stride_0: T.int64, q_scale_stride_1: T.int64, q_scale_stride_2: T.int64, q_shift_ptr: T.handle("float32", "global"), q_shift_stride_0: T.int64, q_shift_stride_1: T.int64, q_shift_stride_2: T.int64, k_int8_ptr: T.handle("int8", "global"), k_int8_stride_0: T.int64, k_int8_stride_1: T.int64, k_int8_stride_2: T.int64, k_int8_stride_3: T.int64, k_scale_ptr: T.handle("float32", "global"), k_scale_stride_0: T.int64, k_scale_stride_1: T.int64, k_scale_stride_2: T.int64, k_start_ptr: T.handle("int32", "global"), k_start_stride_0: T.int64, k_start_stride_1: T.int64, k_start_stride_2: T.int64, v_scale_ptr: T.handle("float32", "global"), v_scale_stride_0: T.int64, v_scale_stride_1: T.int64, v_scale_stride_2: T.int64, v_int8_ptr: T.handle("int8", "global"), v_int8_stride_0: T.int64, v_int8_stride_1: T.int64, v_int8_stride_2: T.int64, v_int8_stride_3: T.int64, v_int8_stride_4: T.int64, b_size: T.int32, hq_size: T.int32, seq_q_size: T.int32, hkv_size: T.int32, seq_kv_size: T.int32, scratch: T.handle("float32", "global"), begin: T.int32, end: T.int32):
    T.func_attr({"tirx.noalias": True})
    out = T.decl_buffer((T.int64(1099511627776),), data=out_ptr, align=1, layout=None)
    lse = T.decl_buffer((T.int64(1099511627776),), data=lse_ptr, align=1, layout=None)
    q_int8 = T.decl_buffer((T.int64(1099511627776),), "int8", data=q_int8_ptr, align=1, layout=None)
    q_scale = T.decl_buffer((T.int64(1099511627776),), data=q_scale_ptr, align=1, layout=None)
    q_shift = T.decl_buffer((T.int64(1099511627776),), data=q_shift_ptr, align=1, layout=None)
    k_int8 = T.decl_buffer((T.int64(1099511627776),), "int8", data=k_int8_ptr, align=1, layout=None)
    k_scale = T.decl_buffer((T.int64(1099511627776),), data=k_scale_ptr, align=1, layout=None)
    k_start = T.decl_buffer((T.int64(1099511627776),), "int32", data=k_start_ptr, align=1, layout=None)
    v_scale = T.decl_buffer((T.int64(1099511627776),), data=v_scale_ptr, align=1, layout=None)
    v_int8 = T.decl_buffer((T.int64(1099511627776),), "int8", data=v_int8_ptr, align=1, layout=None)
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
        k_int8_base = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        k_int8_base[0] = T.Cast("int64", b[0]) * k_int8_stride_0 + T.Cast("int64", kv_head[0]) * k_int8_stride_1
        k_scale_base = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        k_scale_base[0] = T.Cast("int64", b[0]) * k_scale_stride_0 + T.Cast("int64", kv_head[0]) * k_scale_stride_1
        v_int8_base = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        v_int8_base[0] = T.Cast("int64", b[0]) * v_int8_stride_0 + T.Cast("int64", kv_head[0]) * v_int8_stride_1
        sub_blocks = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        sub_blocks[0] = T.Div(q_rows[0] + 15, 16)
        for sub in range(sub_blocks[0]):
            q_columns = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            q_columns[0] = sub * 1344
            with T.attr({"attngen.block": "q_pack"}):
                for j in range(1):
                    q_rows_1 = T.alloc_local((16,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    for t in T.unroll(16):
                        q_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        q_row[0] = T.min(q_first[0] + sub * 16 + (j * 16 + t), seq_q_size - 1)
                        q_int8_row = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        q_int8_row[0] = T.Cast("int64", b[0]) * q_int8_stride_0 + T.Cast("int64", h[0]) * q_int8_stride_1 + T.Cast("int64", q_row[0]) * q_int8_stride_2
                        q_rows_1[t] = q_int8_row[0]
                        q_scale_row = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        q_scale_row[0] = T.Cast("int64", b[0]) * q_scale_stride_0 + T.Cast("int64", h[0]) * q_scale_stride_1 + T.Cast("int64", q_row[0]) * q_scale_stride_2
                        scratch_buffer[q_columns[0] + 256 + j * 16 + t] = q_scale[q_scale_row[0]]
                        scratch_buffer[q_columns[0] + 272 + j * 16 + t] = q_shift[q_scale_row[0]]
                    for d_step in range(1):
                        words = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        words[0:16] = T.reinterpret("float32x16", q_int8[T.Ramp(q_rows_1[0] + T.Cast("int64", d_step * 64), T.int64(1), 64)])
                        words_1 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        words_1[0:16] = T.reinterpret("float32x16", q_int8[T.Ramp(q_rows_1[1] + T.Cast("int64", d_step * 64), T.int64(1), 64)])
                        words_2 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        words_2[0:16] = T.reinterpret("float32x16", q_int8[T.Ramp(q_rows_1[2] + T.Cast("int64", d_step * 64), T.int64(1), 64)])
                        words_3 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        words_3[0:16] = T.reinterpret("float32x16", q_int8[T.Ramp(q_rows_1[3] + T.Cast("int64", d_step * 64), T.int64(1), 64)])
                        words_4 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        words_4[0:16] = T.reinterpret("float32x16", q_int8[T.Ramp(q_rows_1[4] + T.Cast("int64", d_step * 64), T.int64(1), 64)])
                        words_5 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        words_5[0:16] = T.reinterpret("float32x16", q_int8[T.Ramp(q_rows_1[5] + T.Cast("int64", d_step * 64), T.int64(1), 64)])
                        words_6 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        words_6[0:16] = T.reinterpret("float32x16", q_int8[T.Ramp(q_rows_1[6] + T.Cast("int64", d_step * 64), T.int64(1), 64)])
                        words_7 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        words_7[0:16] = T.reinterpret("float32x16", q_int8[T.Ramp(q_rows_1[7] + T.Cast("int64", d_step * 64), T.int64(1), 64)])
                        words_8 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        words_8[0:16] = T.reinterpret("float32x16", q_int8[T.Ramp(q_rows_1[8] + T.Cast("int64", d_step * 64), T.int64(1), 64)])
                        words_9 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        words_9[0:16] = T.reinterpret("float32x16", q_int8[T.Ramp(q_rows_1[9] + T.Cast("int64", d_step * 64), T.int64(1), 64)])
                        words_10 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        words_10[0:16] = T.reinterpret("float32x16", q_int8[T.Ramp(q_rows_1[10] + T.Cast("int64", d_step * 64), T.int64(1), 64)])
                        words_11 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        words_11[0:16] = T.reinterpret("float32x16", q_int8[T.Ramp(q_rows_1[11] + T.Cast("int64", d_step * 64), T.int64(1), 64)])
                        words_12 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        words_12[0:16] = T.reinterpret("float32x16", q_int8[T.Ramp(q_rows_1[12] + T.Cast("int64", d_step * 64), T.int64(1), 64)])
                        words_13 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        words_13[0:16] = T.reinterpret("float32x16", q_int8[T.Ramp(q_rows_1[13] + T.Cast("int64", d_step * 64), T.int64(1), 64)])
                        words_14 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        words_14[0:16] = T.reinterpret("float32x16", q_int8[T.Ramp(q_rows_1[14] + T.Cast("int64", d_step * 64), T.int64(1), 64)])
                        words_15 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        words_15[0:16] = T.reinterpret("float32x16", q_int8[T.Ramp(q_rows_1[15] + T.Cast("int64", d_step * 64), T.int64(1), 64)])
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
                        scratch_buffer[q_columns[0] + d_step * 16 * 16 + j * 16:q_columns[0] + d_step * 16 * 16 + j * 16 + 16] = T.reinterpret("float32x16", T.reinterpret("int32x16", even_24[T.Ramp(0, 1, 16)]) ^ T.Broadcast(-2139062144, 16))
                        scratch_buffer[q_columns[0] + (d_step * 16 + 1) * 16 + j * 16:q_columns[0] + (d_step * 16 + 1) * 16 + j * 16 + 16] = T.reinterpret("float32x16", T.reinterpret("int32x16", even_25[T.Ramp(0, 1, 16)]) ^ T.Broadcast(-2139062144, 16))
                        scratch_buffer[q_columns[0] + (d_step * 16 + 2) * 16 + j * 16:q_columns[0] + (d_step * 16 + 2) * 16 + j * 16 + 16] = T.reinterpret("float32x16", T.reinterpret("int32x16", even_26[T.Ramp(0, 1, 16)]) ^ T.Broadcast(-2139062144, 16))
                        scratch_buffer[q_columns[0] + (d_step * 16 + 3) * 16 + j * 16:q_columns[0] + (d_step * 16 + 3) * 16 + j * 16 + 16] = T.reinterpret("float32x16", T.reinterpret("int32x16", even_27[T.Ramp(0, 1, 16)]) ^ T.Broadcast(-2139062144, 16))
                        scratch_buffer[q_columns[0] + (d_step * 16 + 4) * 16 + j * 16:q_columns[0] + (d_step * 16 + 4) * 16 + j * 16 + 16] = T.reinterpret("float32x16", T.reinterpret("int32x16", even_28[T.Ramp(0, 1, 16)]) ^ T.Broadcast(-2139062144, 16))
                        scratch_buffer[q_columns[0] + (d_step * 16 + 5) * 16 + j * 16:q_columns[0] + (d_step * 16 + 5) * 16 + j * 16 + 16] = T.reinterpret("float32x16", T.reinterpret("int32x16", even_29[T.Ramp(0, 1, 16)]) ^ T.Broadcast(-2139062144, 16))
                        scratch_buffer[q_columns[0] + (d_step * 16 + 6) * 16 + j * 16:q_columns[0] + (d_step * 16 + 6) * 16 + j * 16 + 16] = T.reinterpret("float32x16", T.reinterpret("int32x16", even_30[T.Ramp(0, 1, 16)]) ^ T.Broadcast(-2139062144, 16))
                        scratch_buffer[q_columns[0] + (d_step * 16 + 7) * 16 + j * 16:q_columns[0] + (d_step * 16 + 7) * 16 + j * 16 + 16] = T.reinterpret("float32x16", T.reinterpret("int32x16", even_31[T.Ramp(0, 1, 16)]) ^ T.Broadcast(-2139062144, 16))
                        scratch_buffer[q_columns[0] + (d_step * 16 + 8) * 16 + j * 16:q_columns[0] + (d_step * 16 + 8) * 16 + j * 16 + 16] = T.reinterpret("float32x16", T.reinterpret("int32x16", odd_24[T.Ramp(0, 1, 16)]) ^ T.Broadcast(-2139062144, 16))
                        scratch_buffer[q_columns[0] + (d_step * 16 + 9) * 16 + j * 16:q_columns[0] + (d_step * 16 + 9) * 16 + j * 16 + 16] = T.reinterpret("float32x16", T.reinterpret("int32x16", odd_25[T.Ramp(0, 1, 16)]) ^ T.Broadcast(-2139062144, 16))
                        scratch_buffer[q_columns[0] + (d_step * 16 + 10) * 16 + j * 16:q_columns[0] + (d_step * 16 + 10) * 16 + j * 16 + 16] = T.reinterpret("float32x16", T.reinterpret("int32x16", odd_26[T.Ramp(0, 1, 16)]) ^ T.Broadcast(-2139062144, 16))
                        scratch_buffer[q_columns[0] + (d_step * 16 + 11) * 16 + j * 16:q_columns[0] + (d_step * 16 + 11) * 16 + j * 16 + 16] = T.reinterpret("float32x16", T.reinterpret("int32x16", odd_27[T.Ramp(0, 1, 16)]) ^ T.Broadcast(-2139062144, 16))
                        scratch_buffer[q_columns[0] + (d_step * 16 + 12) * 16 + j * 16:q_columns[0] + (d_step * 16 + 12) * 16 + j * 16 + 16] = T.reinterpret("float32x16", T.reinterpret("int32x16", odd_28[T.Ramp(0, 1, 16)]) ^ T.Broadcast(-2139062144, 16))
                        scratch_buffer[q_columns[0] + (d_step * 16 + 13) * 16 + j * 16:q_columns[0] + (d_step * 16 + 13) * 16 + j * 16 + 16] = T.reinterpret("float32x16", T.reinterpret("int32x16", odd_29[T.Ramp(0, 1, 16)]) ^ T.Broadcast(-2139062144, 16))
                        scratch_buffer[q_columns[0] + (d_step * 16 + 14) * 16 + j * 16:q_columns[0] + (d_step * 16 + 14) * 16 + j * 16 + 16] = T.reinterpret("float32x16", T.reinterpret("int32x16", odd_30[T.Ramp(0, 1, 16)]) ^ T.Broadcast(-2139062144, 16))
                        scratch_buffer[q_columns[0] + (d_step * 16 + 15) * 16 + j * 16:q_columns[0] + (d_step * 16 + 15) * 16 + j * 16 + 16] = T.reinterpret("float32x16", T.reinterpret("int32x16", odd_31[T.Ramp(0, 1, 16)]) ^ T.Broadcast(-2139062144, 16))
            for d in range(64):
                scratch_buffer[sub * 1344 + 288 + d * 16:sub * 1344 + 288 + d * 16 + 16] = T.Broadcast(T.float32(0.0), 16)
            for j in T.unroll(1):
                scratch_buffer[sub * 1344 + j * 16 + 1312:sub * 1344 + j * 16 + 1312 + 16] = T.Broadcast(T.float32(-1000000000000000019884624838656.0), 16)
                scratch_buffer[sub * 1344 + j * 16 + 1328:sub * 1344 + j * 16 + 1328 + 16] = T.Broadcast(T.float32(0.0), 16)
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
        first_block[0] = T.Div(T.max(i_4[0], 0), 64)
        last_block = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
        last_block[0] = T.max(T.Div(T.max(T.min(i_9[0], seq_kv_size), 0) + 63, 64), first_block[0])
        for k_block in range(first_block[0], first_block[0] + (last_block[0] - first_block[0])):
            k_first = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            k_first[0] = k_block * 64
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
            i_19[0] = 0 - (T.min(k_first[0] + 64, seq_kv_size) - 1)
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
                keys[0] = T.min(seq_kv_size - k_first[0], 64)
                for sub in range(sub_blocks[0]):
                    sub_first = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    sub_first[0] = q_first[0] + sub * 16
                    sub_last = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    sub_last[0] = T.min(sub_first[0] + 16, seq_q_size) - 1
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
                    i_33[0] = 0 - (T.min(k_first[0] + 64, seq_kv_size) - 1)
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
                        i_38[0] = 0 - (T.min(k_first[0] + 64, seq_kv_size) - 1)
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
                        columns[0] = sub * 1344
                        begin_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        begin_1[0] = 0
                        end_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        end_1[0] = 64
                        if not (keys[0] == 64 and (i_42[0] >= 0 and i_46[0] >= 0 and i_51[0] <= 0)):
                            i_52 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            i_52[0] = 0 - seq_q_size
                            i_53 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            i_53[0] = sub_first[0] + seq_kv_size
                            i_54 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            i_54[0] = i_53[0] + i_52[0]
                            i_55 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            i_55[0] = i_54[0] + -1024
                            i_56 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            i_56[0] = T.max(0, i_55[0])
                            i_57 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            i_57[0] = 0 - seq_q_size
                            i_58 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            i_58[0] = sub_last[0] + seq_kv_size
                            i_59 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            i_59[0] = i_58[0] + i_57[0]
                            i_60 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            i_60[0] = i_59[0] + 1
                            i_61 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            i_61[0] = T.min(seq_kv_size, i_60[0])
                            first_block_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            first_block_1[0] = T.Div(T.max(i_56[0], 0), 8)
                            last_block_1 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            last_block_1[0] = T.max(T.Div(T.max(T.min(i_61[0], seq_kv_size), 0) + 7, 8), first_block_1[0])
                            begin_1[0] = T.max(T.min(first_block_1[0] * 8 - k_first[0], 64), 0)
                            end_1[0] = T.max(T.min(last_block_1[0] * 8 - k_first[0], 64), 0)
                        first = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        first[0] = begin_1[0]
                        last = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        last[0] = end_1[0]
                        tile_max = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        alpha = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        for j in T.unroll(1):
                            tile_max[j * 16:j * 16 + 16] = T.Broadcast(T.float32(-1000000000000000019884624838656.0), 16)
                        if keys[0] == 64 and (i_42[0] >= 0 and i_46[0] >= 0 and i_51[0] <= 0):
                            for i_52 in range(8):
                                key_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                key_row[0] = i_52 * 8
                                s_acc = T.alloc_local((128,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                s_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                s_row[0] = 1344 + i_52 * 128
                                s_int = T.alloc_local((128,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                k_rows = T.alloc_local((8,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                with T.attr({"attngen.block": "s_gemm"}):
                                    for r in T.unroll(8):
                                        k_rows[r] = k_int8_base[0] + T.Cast("int64", k_first[0] + (key_row[0] + r)) * T.int64(64)
                                        for j in T.unroll(1):
                                            s_int[r * 16 + j * 16:r * 16 + j * 16 + 16] = T.Broadcast(k_start[k_scale_base[0] + T.Cast("int64", k_first[0] + (key_row[0] + r))], 16)
                                    steps = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    steps[0] = 8
                                    for outer in range(steps[0]):
                                        for inner in T.unroll(2):
                                            for r in T.unroll(8):
                                                k_word = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                                k_word[0] = T.reinterpret("int32", k_int8[T.Ramp(k_rows[r] + T.Cast("int64", (outer * 2 + inner) * 4), T.int64(1), 4)])
                                                for j in T.unroll(1):
                                                    s_int[r * 16 + j * 16:r * 16 + j * 16 + 16] = T.call_llvm_pure_intrin("int32x16", "llvm.x86.avx512.vpdpbusd.512", s_int[T.Ramp(r * 16 + j * 16, 1, 16)], T.reinterpret("int8x64", scratch_buffer[T.Ramp(columns[0] + (outer * 2 + inner) * 16 + j * 16, 1, 16)]), T.reinterpret("int8x64", T.Broadcast(k_word[0], 16)))
                                    for rest in range(steps[0] * 2, steps[0] * 2 + (16 - steps[0] * 2)):
                                        for r in T.unroll(8):
                                            k_word = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            k_word[0] = T.reinterpret("int32", k_int8[T.Ramp(k_rows[r] + T.Cast("int64", rest * 4), T.int64(1), 4)])
                                            for j in T.unroll(1):
                                                s_int[r * 16 + j * 16:r * 16 + j * 16 + 16] = T.call_llvm_pure_intrin("int32x16", "llvm.x86.avx512.vpdpbusd.512", s_int[T.Ramp(r * 16 + j * 16, 1, 16)], T.reinterpret("int8x64", scratch_buffer[T.Ramp(columns[0] + rest * 16 + j * 16, 1, 16)]), T.reinterpret("int8x64", T.Broadcast(k_word[0], 16)))
                                with T.attr({"attngen.block": "s_gemm"}):
                                    for r in T.unroll(8):
                                        k_scale_1 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                        k_scale_1[0] = k_scale[k_scale_base[0] + T.Cast("int64", k_first[0] + (key_row[0] + r))]
                                        for j in T.unroll(1):
                                            s_acc[r * 16 + j * 16:r * 16 + j * 16 + 16] = T.Cast("float32x16", s_int[T.Ramp(r * 16 + j * 16, 1, 16)]) * T.Broadcast(k_scale_1[0], 16) * scratch_buffer[T.Ramp(columns[0] + 256 + j * 16, 1, 16)] + scratch_buffer[T.Ramp(columns[0] + 272 + j * 16, 1, 16)]
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
                            for i_52 in range(T.Div(first[0], 8), T.Div(first[0], 8) + (T.Div(last[0], 8) - T.Div(first[0], 8))):
                                key_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                key_row[0] = i_52 * 8
                                s_acc = T.alloc_local((128,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                s_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                s_row[0] = 1344 + i_52 * 128
                                s_int = T.alloc_local((128,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                k_rows = T.alloc_local((8,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                with T.attr({"attngen.block": "s_gemm"}):
                                    for r in T.unroll(8):
                                        k_rows[r] = k_int8_base[0] + T.Cast("int64", k_first[0] + T.min(key_row[0] + r, keys[0] - 1)) * T.int64(64)
                                        for j in T.unroll(1):
                                            s_int[r * 16 + j * 16:r * 16 + j * 16 + 16] = T.Broadcast(k_start[k_scale_base[0] + T.Cast("int64", k_first[0] + T.min(key_row[0] + r, keys[0] - 1))], 16)
                                    steps = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    steps[0] = 8
                                    for outer in range(steps[0]):
                                        for inner in T.unroll(2):
                                            for r in T.unroll(8):
                                                k_word = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                                k_word[0] = T.reinterpret("int32", k_int8[T.Ramp(k_rows[r] + T.Cast("int64", (outer * 2 + inner) * 4), T.int64(1), 4)])
                                                for j in T.unroll(1):
                                                    s_int[r * 16 + j * 16:r * 16 + j * 16 + 16] = T.call_llvm_pure_intrin("int32x16", "llvm.x86.avx512.vpdpbusd.512", s_int[T.Ramp(r * 16 + j * 16, 1, 16)], T.reinterpret("int8x64", scratch_buffer[T.Ramp(columns[0] + (outer * 2 + inner) * 16 + j * 16, 1, 16)]), T.reinterpret("int8x64", T.Broadcast(k_word[0], 16)))
                                    for rest in range(steps[0] * 2, steps[0] * 2 + (16 - steps[0] * 2)):
                                        for r in T.unroll(8):
                                            k_word = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            k_word[0] = T.reinterpret("int32", k_int8[T.Ramp(k_rows[r] + T.Cast("int64", rest * 4), T.int64(1), 4)])
                                            for j in T.unroll(1):
                                                s_int[r * 16 + j * 16:r * 16 + j * 16 + 16] = T.call_llvm_pure_intrin("int32x16", "llvm.x86.avx512.vpdpbusd.512", s_int[T.Ramp(r * 16 + j * 16, 1, 16)], T.reinterpret("int8x64", scratch_buffer[T.Ramp(columns[0] + rest * 16 + j * 16, 1, 16)]), T.reinterpret("int8x64", T.Broadcast(k_word[0], 16)))
                                with T.attr({"attngen.block": "s_gemm"}):
                                    for r in T.unroll(8):
                                        k_scale_1 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                        k_scale_1[0] = k_scale[k_scale_base[0] + T.Cast("int64", k_first[0] + T.min(key_row[0] + r, keys[0] - 1))]
                                        for j in T.unroll(1):
                                            s_acc[r * 16 + j * 16:r * 16 + j * 16 + 16] = T.Cast("float32x16", s_int[T.Ramp(r * 16 + j * 16, 1, 16)]) * T.Broadcast(k_scale_1[0], 16) * scratch_buffer[T.Ramp(columns[0] + 256 + j * 16, 1, 16)] + scratch_buffer[T.Ramp(columns[0] + 272 + j * 16, 1, 16)]
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
                                            i_53 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            i_53[0] = 0 - k_pos[0]
                                            i_54 = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            i_54[0] = 0 - seq_q_size
                                            x = T.alloc_local((16,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            x[0:16] = T.Broadcast(i_53[0], 16) + q_vec[T.Ramp(0, 1, 16)]
                                            x_1 = T.alloc_local((16,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            x_1[0:16] = x[T.Ramp(0, 1, 16)] + T.Broadcast(seq_kv_size, 16)
                                            x_2 = T.alloc_local((16,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            x_2[0:16] = x_1[T.Ramp(0, 1, 16)] + T.Broadcast(i_54[0], 16)
                                            s_masked = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            s_masked[0:16] = T.Select(T.Broadcast(k_pos[0] < seq_kv_size, 16) and (x_2[T.Ramp(0, 1, 16)] >= T.Broadcast(-1024, 16) and x_2[T.Ramp(0, 1, 16)] >= T.Broadcast(0, 16) and x_2[T.Ramp(0, 1, 16)] <= T.Broadcast(1024, 16)), s[T.Ramp(0, 1, 16)], T.Broadcast(T.float32("-inf"), 16))
                                            scratch_buffer[s_row[0] + (r * 16 + j * 16):s_row[0] + (r * 16 + j * 16) + 16] = s_masked[T.Ramp(0, 1, 16)]
                                            tile_max[j * 16:j * 16 + 16] = T.max(tile_max[T.Ramp(j * 16, 1, 16)], s_masked[T.Ramp(0, 1, 16)])
                        row_max = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        row_sum = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        with T.attr({"attngen.block": "softmax"}):
                            for j in T.unroll(1):
                                m_old = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                m_old[0:16] = scratch_buffer[T.Ramp(columns[0] + j * 16 + 1312, 1, 16)]
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
                                scratch_buffer[columns[0] + j * 16 + 1312:columns[0] + j * 16 + 1312 + 16] = m_new[T.Ramp(0, 1, 16)]
                                scratch_buffer[columns[0] + j * 16 + 1328:columns[0] + j * 16 + 1328 + 16] = scratch_buffer[T.Ramp(columns[0] + j * 16 + 1328, 1, 16)] * exp2[T.Ramp(0, 1, 16)]
                            shrink = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            for j in T.unroll(1):
                                exp2_x = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                exp2_x[0:16] = tile_max[T.Ramp(j * 16, 1, 16)] - scratch_buffer[T.Ramp(columns[0] + 1312 + j * 16, 1, 16)]
                                exp2_r = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                exp2_r[0:16] = T.call_llvm_pure_intrin("float32x16", "llvm.x86.avx512.mask.reduce.ps.512", exp2_x[T.Ramp(0, 1, 16)], 1, exp2_x[T.Ramp(0, 1, 16)], T.int16(-1), 4)
                                exp2_p = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                exp2_p[0:16] = (((((T.Broadcast(T.float32(0.00021702249999999999), 16) * exp2_r[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(0.0012439688000000001), 16)) * exp2_r[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(0.0096788406000000004), 16)) * exp2_r[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(0.055483341200000001), 16)) * exp2_r[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(0.24022983010000001), 16)) * exp2_r[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(0.69314700370000004), 16)) * exp2_r[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(1.0), 16)
                                exp2 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                exp2[0:16] = T.call_llvm_pure_intrin("float32x16", "llvm.x86.avx512.mask.scalef.ps.512", exp2_p[T.Ramp(0, 1, 16)], exp2_x[T.Ramp(0, 1, 16)], exp2_p[T.Ramp(0, 1, 16)], T.int16(-1), 4)
                                shrink[j * 16:j * 16 + 16] = exp2[T.Ramp(0, 1, 16)]
                            for j in T.unroll(1):
                                row_max[j * 16:j * 16 + 16] = tile_max[T.Ramp(j * 16, 1, 16)] - T.Broadcast(T.float32(7.9943534368588578), 16)
                                row_sum[j * 16:j * 16 + 16] = T.Broadcast(T.float32(0.0), 16)
                            broken = T.alloc_local((16,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            for j in T.unroll(1):
                                broken[j * 16:j * 16 + 16] = T.Broadcast(0, 16)
                            for row in range(T.Div(first[0], 4), T.Div(first[0], 4) + (T.Div(last[0], 4) - T.Div(first[0], 4))):
                                for j in T.unroll(1):
                                    exp2_x = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_x[0:16] = scratch_buffer[T.Ramp(1344 + row * 4 * 16 + j * 16, 1, 16)] - row_max[T.Ramp(j * 16, 1, 16)]
                                    exp2_r = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_r[0:16] = T.call_llvm_pure_intrin("float32x16", "llvm.x86.avx512.mask.reduce.ps.512", exp2_x[T.Ramp(0, 1, 16)], 1, exp2_x[T.Ramp(0, 1, 16)], T.int16(-1), 4)
                                    exp2_p = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_p[0:16] = ((T.Broadcast(T.float32(0.078024454899999998), 16) * exp2_r[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(0.22606725189999999), 16)) * exp2_r[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(0.69583350730000004), 16)) * exp2_r[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(0.99992522009999996), 16)
                                    exp2 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2[0:16] = T.call_llvm_pure_intrin("float32x16", "llvm.x86.avx512.mask.scalef.ps.512", exp2_p[T.Ramp(0, 1, 16)], exp2_x[T.Ramp(0, 1, 16)], exp2_p[T.Ramp(0, 1, 16)], T.int16(-1), 4)
                                    p_int = T.alloc_local((16,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    p_int[0:16] = T.call_llvm_pure_intrin("int32x16", "llvm.x86.avx512.mask.cvtps2dq.512", exp2[T.Ramp(0, 1, 16)], T.Broadcast(0, 16), T.int16(-1), 4)
                                    exp2_x_1 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_x_1[0:16] = scratch_buffer[T.Ramp(1344 + (row * 4 + 1) * 16 + j * 16, 1, 16)] - row_max[T.Ramp(j * 16, 1, 16)]
                                    exp2_r_1 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_r_1[0:16] = T.call_llvm_pure_intrin("float32x16", "llvm.x86.avx512.mask.reduce.ps.512", exp2_x_1[T.Ramp(0, 1, 16)], 1, exp2_x_1[T.Ramp(0, 1, 16)], T.int16(-1), 4)
                                    exp2_p_1 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_p_1[0:16] = ((T.Broadcast(T.float32(0.078024454899999998), 16) * exp2_r_1[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(0.22606725189999999), 16)) * exp2_r_1[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(0.69583350730000004), 16)) * exp2_r_1[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(0.99992522009999996), 16)
                                    exp2_1 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_1[0:16] = T.call_llvm_pure_intrin("float32x16", "llvm.x86.avx512.mask.scalef.ps.512", exp2_p_1[T.Ramp(0, 1, 16)], exp2_x_1[T.Ramp(0, 1, 16)], exp2_p_1[T.Ramp(0, 1, 16)], T.int16(-1), 4)
                                    p_int_1 = T.alloc_local((16,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    p_int_1[0:16] = T.call_llvm_pure_intrin("int32x16", "llvm.x86.avx512.mask.cvtps2dq.512", exp2_1[T.Ramp(0, 1, 16)], T.Broadcast(0, 16), T.int16(-1), 4)
                                    exp2_x_2 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_x_2[0:16] = scratch_buffer[T.Ramp(1344 + (row * 4 + 2) * 16 + j * 16, 1, 16)] - row_max[T.Ramp(j * 16, 1, 16)]
                                    exp2_r_2 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_r_2[0:16] = T.call_llvm_pure_intrin("float32x16", "llvm.x86.avx512.mask.reduce.ps.512", exp2_x_2[T.Ramp(0, 1, 16)], 1, exp2_x_2[T.Ramp(0, 1, 16)], T.int16(-1), 4)
                                    exp2_p_2 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_p_2[0:16] = ((T.Broadcast(T.float32(0.078024454899999998), 16) * exp2_r_2[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(0.22606725189999999), 16)) * exp2_r_2[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(0.69583350730000004), 16)) * exp2_r_2[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(0.99992522009999996), 16)
                                    exp2_2 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_2[0:16] = T.call_llvm_pure_intrin("float32x16", "llvm.x86.avx512.mask.scalef.ps.512", exp2_p_2[T.Ramp(0, 1, 16)], exp2_x_2[T.Ramp(0, 1, 16)], exp2_p_2[T.Ramp(0, 1, 16)], T.int16(-1), 4)
                                    p_int_2 = T.alloc_local((16,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    p_int_2[0:16] = T.call_llvm_pure_intrin("int32x16", "llvm.x86.avx512.mask.cvtps2dq.512", exp2_2[T.Ramp(0, 1, 16)], T.Broadcast(0, 16), T.int16(-1), 4)
                                    exp2_x_3 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_x_3[0:16] = scratch_buffer[T.Ramp(1344 + (row * 4 + 3) * 16 + j * 16, 1, 16)] - row_max[T.Ramp(j * 16, 1, 16)]
                                    exp2_r_3 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_r_3[0:16] = T.call_llvm_pure_intrin("float32x16", "llvm.x86.avx512.mask.reduce.ps.512", exp2_x_3[T.Ramp(0, 1, 16)], 1, exp2_x_3[T.Ramp(0, 1, 16)], T.int16(-1), 4)
                                    exp2_p_3 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_p_3[0:16] = ((T.Broadcast(T.float32(0.078024454899999998), 16) * exp2_r_3[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(0.22606725189999999), 16)) * exp2_r_3[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(0.69583350730000004), 16)) * exp2_r_3[T.Ramp(0, 1, 16)] + T.Broadcast(T.float32(0.99992522009999996), 16)
                                    exp2_3 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    exp2_3[0:16] = T.call_llvm_pure_intrin("float32x16", "llvm.x86.avx512.mask.scalef.ps.512", exp2_p_3[T.Ramp(0, 1, 16)], exp2_x_3[T.Ramp(0, 1, 16)], exp2_p_3[T.Ramp(0, 1, 16)], T.int16(-1), 4)
                                    p_int_3 = T.alloc_local((16,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    p_int_3[0:16] = T.call_llvm_pure_intrin("int32x16", "llvm.x86.avx512.mask.cvtps2dq.512", exp2_3[T.Ramp(0, 1, 16)], T.Broadcast(0, 16), T.int16(-1), 4)
                                    broken[j * 16:j * 16 + 16] = broken[T.Ramp(j * 16, 1, 16)] | p_int[T.Ramp(0, 1, 16)] | p_int_1[T.Ramp(0, 1, 16)] | p_int_2[T.Ramp(0, 1, 16)] | p_int_3[T.Ramp(0, 1, 16)]
                                    p_word = T.alloc_local((16,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    p_word[0:16] = p_int[T.Ramp(0, 1, 16)] | p_int_1[T.Ramp(0, 1, 16)] << T.Broadcast(8, 16) | p_int_2[T.Ramp(0, 1, 16)] << T.Broadcast(16, 16) | p_int_3[T.Ramp(0, 1, 16)] << T.Broadcast(24, 16)
                                    scratch_buffer[1344 + row * 16 + j * 16:1344 + row * 16 + j * 16 + 16] = T.reinterpret("float32x16", p_word[T.Ramp(0, 1, 16)])
                                    row_sum[j * 16:j * 16 + 16] = T.reinterpret("float32x16", T.call_llvm_pure_intrin("int32x16", "llvm.x86.avx512.vpdpbusd.512", T.reinterpret("int32x16", row_sum[T.Ramp(j * 16, 1, 16)]), T.reinterpret("int8x64", T.reinterpret("float32x16", p_word[T.Ramp(0, 1, 16)])), T.reinterpret("int8x64", T.Broadcast(16843009, 16))))
                            for j in T.unroll(1):
                                scratch_buffer[columns[0] + 1328 + j * 16:columns[0] + 1328 + j * 16 + 16] = scratch_buffer[T.Ramp(columns[0] + 1328 + j * 16, 1, 16)] + T.Select(broken[T.Ramp(j * 16, 1, 16)] < T.Broadcast(0, 16), T.Broadcast(T.float32("nan"), 16), T.Cast("float32x16", T.reinterpret("int32x16", row_sum[T.Ramp(j * 16, 1, 16)])) * T.Broadcast(T.float32(0.0039215686274509803), 16) * shrink[T.Ramp(j * 16, 1, 16)])
                        shrink = T.Buffer((16,), scope="local", layout=None)
                        if last[0] - first[0] == 64:
                            v_block = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            v_block[0] = v_int8_base[0] + T.Cast("int64", T.Div(k_first[0], 4)) * T.int64(256)
                            with T.attr({"attngen.block": "o_gemm"}):
                                for db in range(8):
                                    o_int = T.alloc_local((128,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    o_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    o_row[0] = columns[0] + 288 + db * 128
                                    for r in T.unroll(8):
                                        for j in T.unroll(1):
                                            o_int[r * 16 + j * 16:r * 16 + j * 16 + 16] = T.Broadcast(0, 16)
                                    steps = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    steps[0] = 8
                                    for outer in range(steps[0]):
                                        for inner in T.unroll(2):
                                            v_words = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            v_words[0] = v_block[0] + T.Cast("int64", (outer * 2 + inner) * 256 + db * 32)
                                            for r in T.unroll(8):
                                                v_word = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                                v_word[0] = T.reinterpret("int32", v_int8[T.Ramp(v_words[0] + T.Cast("int64", r * 4), T.int64(1), 4)])
                                                for j in T.unroll(1):
                                                    o_int[r * 16 + j * 16:r * 16 + j * 16 + 16] = T.call_llvm_pure_intrin("int32x16", "llvm.x86.avx512.vpdpbusd.512", o_int[T.Ramp(r * 16 + j * 16, 1, 16)], T.reinterpret("int8x64", scratch_buffer[T.Ramp(1344 + (outer * 2 + inner) * 16 + j * 16, 1, 16)]), T.reinterpret("int8x64", T.Broadcast(v_word[0], 16)))
                                    for rest in range(steps[0] * 2, steps[0] * 2 + (16 - steps[0] * 2)):
                                        v_words = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                        v_words[0] = v_block[0] + T.Cast("int64", rest * 256 + db * 32)
                                        for r in T.unroll(8):
                                            v_word = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            v_word[0] = T.reinterpret("int32", v_int8[T.Ramp(v_words[0] + T.Cast("int64", r * 4), T.int64(1), 4)])
                                            for j in T.unroll(1):
                                                o_int[r * 16 + j * 16:r * 16 + j * 16 + 16] = T.call_llvm_pure_intrin("int32x16", "llvm.x86.avx512.vpdpbusd.512", o_int[T.Ramp(r * 16 + j * 16, 1, 16)], T.reinterpret("int8x64", scratch_buffer[T.Ramp(1344 + rest * 16 + j * 16, 1, 16)]), T.reinterpret("int8x64", T.Broadcast(v_word[0], 16)))
                                    for r in T.unroll(8):
                                        for j in T.unroll(1):
                                            scratch_buffer[o_row[0] + (r * 16 + j * 16):o_row[0] + (r * 16 + j * 16) + 16] = scratch_buffer[T.Ramp(o_row[0] + (r * 16 + j * 16), 1, 16)] * alpha[T.Ramp(j * 16, 1, 16)] + T.Cast("float32x16", o_int[T.Ramp(r * 16 + j * 16, 1, 16)]) * shrink[T.Ramp(j * 16, 1, 16)]
                        else:
                            v_block = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                            v_block[0] = v_int8_base[0] + T.Cast("int64", T.Div(k_first[0], 4)) * T.int64(256)
                            with T.attr({"attngen.block": "o_gemm"}):
                                for db in range(8):
                                    o_int = T.alloc_local((128,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    o_row = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    o_row[0] = columns[0] + 288 + db * 128
                                    for r in T.unroll(8):
                                        for j in T.unroll(1):
                                            o_int[r * 16 + j * 16:r * 16 + j * 16 + 16] = T.Broadcast(0, 16)
                                    steps = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                    steps[0] = T.Div(T.Div(last[0], 4) - T.Div(first[0], 4), 2)
                                    for outer in range(steps[0]):
                                        for inner in T.unroll(2):
                                            v_words = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            v_words[0] = v_block[0] + T.Cast("int64", (T.Div(first[0], 4) + outer * 2 + inner) * 256 + db * 32)
                                            for r in T.unroll(8):
                                                v_word = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                                v_word[0] = T.reinterpret("int32", v_int8[T.Ramp(v_words[0] + T.Cast("int64", r * 4), T.int64(1), 4)])
                                                for j in T.unroll(1):
                                                    o_int[r * 16 + j * 16:r * 16 + j * 16 + 16] = T.call_llvm_pure_intrin("int32x16", "llvm.x86.avx512.vpdpbusd.512", o_int[T.Ramp(r * 16 + j * 16, 1, 16)], T.reinterpret("int8x64", scratch_buffer[T.Ramp(1344 + (T.Div(first[0], 4) + outer * 2 + inner) * 16 + j * 16, 1, 16)]), T.reinterpret("int8x64", T.Broadcast(v_word[0], 16)))
                                    for rest in range(T.Div(first[0], 4) + steps[0] * 2, T.Div(first[0], 4) + steps[0] * 2 + (T.Div(last[0], 4) - T.Div(first[0], 4) - steps[0] * 2)):
                                        v_words = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                        v_words[0] = v_block[0] + T.Cast("int64", rest * 256 + db * 32)
                                        for r in T.unroll(8):
                                            v_word = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                                            v_word[0] = T.reinterpret("int32", v_int8[T.Ramp(v_words[0] + T.Cast("int64", r * 4), T.int64(1), 4)])
                                            for j in T.unroll(1):
                                                o_int[r * 16 + j * 16:r * 16 + j * 16 + 16] = T.call_llvm_pure_intrin("int32x16", "llvm.x86.avx512.vpdpbusd.512", o_int[T.Ramp(r * 16 + j * 16, 1, 16)], T.reinterpret("int8x64", scratch_buffer[T.Ramp(1344 + rest * 16 + j * 16, 1, 16)]), T.reinterpret("int8x64", T.Broadcast(v_word[0], 16)))
                                    for r in T.unroll(8):
                                        for j in T.unroll(1):
                                            scratch_buffer[o_row[0] + (r * 16 + j * 16):o_row[0] + (r * 16 + j * 16) + 16] = scratch_buffer[T.Ramp(o_row[0] + (r * 16 + j * 16), 1, 16)] * alpha[T.Ramp(j * 16, 1, 16)] + T.Cast("float32x16", o_int[T.Ramp(r * 16 + j * 16, 1, 16)]) * shrink[T.Ramp(j * 16, 1, 16)]
        for sub in range(sub_blocks[0]):
            columns = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            columns[0] = sub * 1344
            sub_first = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            sub_first[0] = q_first[0] + sub * 16
            for j in T.unroll(1):
                l = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                l[0:16] = scratch_buffer[T.Ramp(columns[0] + j * 16 + 1328, 1, 16)]
                m = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                m[0:16] = scratch_buffer[T.Ramp(columns[0] + j * 16 + 1312, 1, 16)]
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
                scratch_buffer[columns[0] + j * 16 + 1328:columns[0] + j * 16 + 1328 + 16] = T.Broadcast(T.float32(1.0), 16) / T.Select(l[T.Ramp(0, 1, 16)] == T.Broadcast(T.float32(0.0), 16), T.Broadcast(T.float32(1.0), 16), l[T.Ramp(0, 1, 16)])
                scratch_buffer[columns[0] + j * 16 + 1312:columns[0] + j * 16 + 1312 + 16] = (m[T.Ramp(0, 1, 16)] + log2[T.Ramp(0, 1, 16)]) * T.Broadcast(T.float32(0.69314718055994529), 16)
            with T.attr({"attngen.block": "epilogue"}):
                for j in range(1):
                    factor = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    factor[0:16] = scratch_buffer[T.Ramp(columns[0] + j * 16 + 1328, 1, 16)]
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
                        v_scale_base = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        v_scale_base[0] = T.Cast("int64", b[0]) * v_scale_stride_0 + T.Cast("int64", kv_head[0]) * v_scale_stride_1
                        v_scale_1 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        v_scale_1[0] = v_scale[v_scale_base[0] + T.Cast("int64", first_column[0])]
                        v_scale_2 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        v_scale_2[0] = v_scale_1[0] * T.float32(0.0039215686274509803)
                        column = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        column[0:16] = scratch_buffer[T.Ramp(columns[0] + j * 16 + 288 + first_column[0] * 16, 1, 16)] * factor[T.Ramp(0, 1, 16)] * T.Broadcast(v_scale_2[0], 16)
                        v_scale_base_1 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        v_scale_base_1[0] = T.Cast("int64", b[0]) * v_scale_stride_0 + T.Cast("int64", kv_head[0]) * v_scale_stride_1
                        v_scale_3 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        v_scale_3[0] = v_scale[v_scale_base_1[0] + T.Cast("int64", first_column[0] + 1)]
                        v_scale_4 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        v_scale_4[0] = v_scale_3[0] * T.float32(0.0039215686274509803)
                        column_1 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        column_1[0:16] = scratch_buffer[T.Ramp(columns[0] + j * 16 + 288 + (first_column[0] + 1) * 16, 1, 16)] * factor[T.Ramp(0, 1, 16)] * T.Broadcast(v_scale_4[0], 16)
                        v_scale_base_2 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        v_scale_base_2[0] = T.Cast("int64", b[0]) * v_scale_stride_0 + T.Cast("int64", kv_head[0]) * v_scale_stride_1
                        v_scale_5 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        v_scale_5[0] = v_scale[v_scale_base_2[0] + T.Cast("int64", first_column[0] + 2)]
                        v_scale_6 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        v_scale_6[0] = v_scale_5[0] * T.float32(0.0039215686274509803)
                        column_2 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        column_2[0:16] = scratch_buffer[T.Ramp(columns[0] + j * 16 + 288 + (first_column[0] + 2) * 16, 1, 16)] * factor[T.Ramp(0, 1, 16)] * T.Broadcast(v_scale_6[0], 16)
                        v_scale_base_3 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        v_scale_base_3[0] = T.Cast("int64", b[0]) * v_scale_stride_0 + T.Cast("int64", kv_head[0]) * v_scale_stride_1
                        v_scale_7 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        v_scale_7[0] = v_scale[v_scale_base_3[0] + T.Cast("int64", first_column[0] + 3)]
                        v_scale_8 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        v_scale_8[0] = v_scale_7[0] * T.float32(0.0039215686274509803)
                        column_3 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        column_3[0:16] = scratch_buffer[T.Ramp(columns[0] + j * 16 + 288 + (first_column[0] + 3) * 16, 1, 16)] * factor[T.Ramp(0, 1, 16)] * T.Broadcast(v_scale_8[0], 16)
                        v_scale_base_4 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        v_scale_base_4[0] = T.Cast("int64", b[0]) * v_scale_stride_0 + T.Cast("int64", kv_head[0]) * v_scale_stride_1
                        v_scale_9 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        v_scale_9[0] = v_scale[v_scale_base_4[0] + T.Cast("int64", first_column[0] + 4)]
                        v_scale_10 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        v_scale_10[0] = v_scale_9[0] * T.float32(0.0039215686274509803)
                        column_4 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        column_4[0:16] = scratch_buffer[T.Ramp(columns[0] + j * 16 + 288 + (first_column[0] + 4) * 16, 1, 16)] * factor[T.Ramp(0, 1, 16)] * T.Broadcast(v_scale_10[0], 16)
                        v_scale_base_5 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        v_scale_base_5[0] = T.Cast("int64", b[0]) * v_scale_stride_0 + T.Cast("int64", kv_head[0]) * v_scale_stride_1
                        v_scale_11 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        v_scale_11[0] = v_scale[v_scale_base_5[0] + T.Cast("int64", first_column[0] + 5)]
                        v_scale_12 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        v_scale_12[0] = v_scale_11[0] * T.float32(0.0039215686274509803)
                        column_5 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        column_5[0:16] = scratch_buffer[T.Ramp(columns[0] + j * 16 + 288 + (first_column[0] + 5) * 16, 1, 16)] * factor[T.Ramp(0, 1, 16)] * T.Broadcast(v_scale_12[0], 16)
                        v_scale_base_6 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        v_scale_base_6[0] = T.Cast("int64", b[0]) * v_scale_stride_0 + T.Cast("int64", kv_head[0]) * v_scale_stride_1
                        v_scale_13 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        v_scale_13[0] = v_scale[v_scale_base_6[0] + T.Cast("int64", first_column[0] + 6)]
                        v_scale_14 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        v_scale_14[0] = v_scale_13[0] * T.float32(0.0039215686274509803)
                        column_6 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        column_6[0:16] = scratch_buffer[T.Ramp(columns[0] + j * 16 + 288 + (first_column[0] + 6) * 16, 1, 16)] * factor[T.Ramp(0, 1, 16)] * T.Broadcast(v_scale_14[0], 16)
                        v_scale_base_7 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        v_scale_base_7[0] = T.Cast("int64", b[0]) * v_scale_stride_0 + T.Cast("int64", kv_head[0]) * v_scale_stride_1
                        v_scale_15 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        v_scale_15[0] = v_scale[v_scale_base_7[0] + T.Cast("int64", first_column[0] + 7)]
                        v_scale_16 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        v_scale_16[0] = v_scale_15[0] * T.float32(0.0039215686274509803)
                        column_7 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        column_7[0:16] = scratch_buffer[T.Ramp(columns[0] + j * 16 + 288 + (first_column[0] + 7) * 16, 1, 16)] * factor[T.Ramp(0, 1, 16)] * T.Broadcast(v_scale_16[0], 16)
                        v_scale_base_8 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        v_scale_base_8[0] = T.Cast("int64", b[0]) * v_scale_stride_0 + T.Cast("int64", kv_head[0]) * v_scale_stride_1
                        v_scale_17 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        v_scale_17[0] = v_scale[v_scale_base_8[0] + T.Cast("int64", first_column[0] + 8)]
                        v_scale_18 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        v_scale_18[0] = v_scale_17[0] * T.float32(0.0039215686274509803)
                        column_8 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        column_8[0:16] = scratch_buffer[T.Ramp(columns[0] + j * 16 + 288 + (first_column[0] + 8) * 16, 1, 16)] * factor[T.Ramp(0, 1, 16)] * T.Broadcast(v_scale_18[0], 16)
                        v_scale_base_9 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        v_scale_base_9[0] = T.Cast("int64", b[0]) * v_scale_stride_0 + T.Cast("int64", kv_head[0]) * v_scale_stride_1
                        v_scale_19 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        v_scale_19[0] = v_scale[v_scale_base_9[0] + T.Cast("int64", first_column[0] + 9)]
                        v_scale_20 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        v_scale_20[0] = v_scale_19[0] * T.float32(0.0039215686274509803)
                        column_9 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        column_9[0:16] = scratch_buffer[T.Ramp(columns[0] + j * 16 + 288 + (first_column[0] + 9) * 16, 1, 16)] * factor[T.Ramp(0, 1, 16)] * T.Broadcast(v_scale_20[0], 16)
                        v_scale_base_10 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        v_scale_base_10[0] = T.Cast("int64", b[0]) * v_scale_stride_0 + T.Cast("int64", kv_head[0]) * v_scale_stride_1
                        v_scale_21 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        v_scale_21[0] = v_scale[v_scale_base_10[0] + T.Cast("int64", first_column[0] + 10)]
                        v_scale_22 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        v_scale_22[0] = v_scale_21[0] * T.float32(0.0039215686274509803)
                        column_10 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        column_10[0:16] = scratch_buffer[T.Ramp(columns[0] + j * 16 + 288 + (first_column[0] + 10) * 16, 1, 16)] * factor[T.Ramp(0, 1, 16)] * T.Broadcast(v_scale_22[0], 16)
                        v_scale_base_11 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        v_scale_base_11[0] = T.Cast("int64", b[0]) * v_scale_stride_0 + T.Cast("int64", kv_head[0]) * v_scale_stride_1
                        v_scale_23 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        v_scale_23[0] = v_scale[v_scale_base_11[0] + T.Cast("int64", first_column[0] + 11)]
                        v_scale_24 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        v_scale_24[0] = v_scale_23[0] * T.float32(0.0039215686274509803)
                        column_11 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        column_11[0:16] = scratch_buffer[T.Ramp(columns[0] + j * 16 + 288 + (first_column[0] + 11) * 16, 1, 16)] * factor[T.Ramp(0, 1, 16)] * T.Broadcast(v_scale_24[0], 16)
                        v_scale_base_12 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        v_scale_base_12[0] = T.Cast("int64", b[0]) * v_scale_stride_0 + T.Cast("int64", kv_head[0]) * v_scale_stride_1
                        v_scale_25 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        v_scale_25[0] = v_scale[v_scale_base_12[0] + T.Cast("int64", first_column[0] + 12)]
                        v_scale_26 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        v_scale_26[0] = v_scale_25[0] * T.float32(0.0039215686274509803)
                        column_12 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        column_12[0:16] = scratch_buffer[T.Ramp(columns[0] + j * 16 + 288 + (first_column[0] + 12) * 16, 1, 16)] * factor[T.Ramp(0, 1, 16)] * T.Broadcast(v_scale_26[0], 16)
                        v_scale_base_13 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        v_scale_base_13[0] = T.Cast("int64", b[0]) * v_scale_stride_0 + T.Cast("int64", kv_head[0]) * v_scale_stride_1
                        v_scale_27 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        v_scale_27[0] = v_scale[v_scale_base_13[0] + T.Cast("int64", first_column[0] + 13)]
                        v_scale_28 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        v_scale_28[0] = v_scale_27[0] * T.float32(0.0039215686274509803)
                        column_13 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        column_13[0:16] = scratch_buffer[T.Ramp(columns[0] + j * 16 + 288 + (first_column[0] + 13) * 16, 1, 16)] * factor[T.Ramp(0, 1, 16)] * T.Broadcast(v_scale_28[0], 16)
                        v_scale_base_14 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        v_scale_base_14[0] = T.Cast("int64", b[0]) * v_scale_stride_0 + T.Cast("int64", kv_head[0]) * v_scale_stride_1
                        v_scale_29 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        v_scale_29[0] = v_scale[v_scale_base_14[0] + T.Cast("int64", first_column[0] + 14)]
                        v_scale_30 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        v_scale_30[0] = v_scale_29[0] * T.float32(0.0039215686274509803)
                        column_14 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        column_14[0:16] = scratch_buffer[T.Ramp(columns[0] + j * 16 + 288 + (first_column[0] + 14) * 16, 1, 16)] * factor[T.Ramp(0, 1, 16)] * T.Broadcast(v_scale_30[0], 16)
                        v_scale_base_15 = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        v_scale_base_15[0] = T.Cast("int64", b[0]) * v_scale_stride_0 + T.Cast("int64", kv_head[0]) * v_scale_stride_1
                        v_scale_31 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        v_scale_31[0] = v_scale[v_scale_base_15[0] + T.Cast("int64", first_column[0] + 15)]
                        v_scale_32 = T.alloc_local((1,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        v_scale_32[0] = v_scale_31[0] * T.float32(0.0039215686274509803)
                        column_15 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        column_15[0:16] = scratch_buffer[T.Ramp(columns[0] + j * 16 + 288 + (first_column[0] + 15) * 16, 1, 16)] * factor[T.Ramp(0, 1, 16)] * T.Broadcast(v_scale_32[0], 16)
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
                        out_part = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        out_part[0:16] = even_24[T.Ramp(0, 1, 16)]
                        if rows_left[0] > 0:
                            out[out_rows[0] + T.Cast("int64", first_column[0]):out_rows[0] + T.Cast("int64", first_column[0]) + T.int64(16)] = out_part[T.Ramp(0, 1, 16)]
                        out_part_1 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        out_part_1[0:16] = even_25[T.Ramp(0, 1, 16)]
                        if rows_left[0] > 1:
                            out[out_rows[1] + T.Cast("int64", first_column[0]):out_rows[1] + T.Cast("int64", first_column[0]) + T.int64(16)] = out_part_1[T.Ramp(0, 1, 16)]
                        out_part_2 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        out_part_2[0:16] = even_26[T.Ramp(0, 1, 16)]
                        if rows_left[0] > 2:
                            out[out_rows[2] + T.Cast("int64", first_column[0]):out_rows[2] + T.Cast("int64", first_column[0]) + T.int64(16)] = out_part_2[T.Ramp(0, 1, 16)]
                        out_part_3 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        out_part_3[0:16] = even_27[T.Ramp(0, 1, 16)]
                        if rows_left[0] > 3:
                            out[out_rows[3] + T.Cast("int64", first_column[0]):out_rows[3] + T.Cast("int64", first_column[0]) + T.int64(16)] = out_part_3[T.Ramp(0, 1, 16)]
                        out_part_4 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        out_part_4[0:16] = even_28[T.Ramp(0, 1, 16)]
                        if rows_left[0] > 4:
                            out[out_rows[4] + T.Cast("int64", first_column[0]):out_rows[4] + T.Cast("int64", first_column[0]) + T.int64(16)] = out_part_4[T.Ramp(0, 1, 16)]
                        out_part_5 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        out_part_5[0:16] = even_29[T.Ramp(0, 1, 16)]
                        if rows_left[0] > 5:
                            out[out_rows[5] + T.Cast("int64", first_column[0]):out_rows[5] + T.Cast("int64", first_column[0]) + T.int64(16)] = out_part_5[T.Ramp(0, 1, 16)]
                        out_part_6 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        out_part_6[0:16] = even_30[T.Ramp(0, 1, 16)]
                        if rows_left[0] > 6:
                            out[out_rows[6] + T.Cast("int64", first_column[0]):out_rows[6] + T.Cast("int64", first_column[0]) + T.int64(16)] = out_part_6[T.Ramp(0, 1, 16)]
                        out_part_7 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        out_part_7[0:16] = even_31[T.Ramp(0, 1, 16)]
                        if rows_left[0] > 7:
                            out[out_rows[7] + T.Cast("int64", first_column[0]):out_rows[7] + T.Cast("int64", first_column[0]) + T.int64(16)] = out_part_7[T.Ramp(0, 1, 16)]
                        out_part_8 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        out_part_8[0:16] = odd_24[T.Ramp(0, 1, 16)]
                        if rows_left[0] > 8:
                            out[out_rows[8] + T.Cast("int64", first_column[0]):out_rows[8] + T.Cast("int64", first_column[0]) + T.int64(16)] = out_part_8[T.Ramp(0, 1, 16)]
                        out_part_9 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        out_part_9[0:16] = odd_25[T.Ramp(0, 1, 16)]
                        if rows_left[0] > 9:
                            out[out_rows[9] + T.Cast("int64", first_column[0]):out_rows[9] + T.Cast("int64", first_column[0]) + T.int64(16)] = out_part_9[T.Ramp(0, 1, 16)]
                        out_part_10 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        out_part_10[0:16] = odd_26[T.Ramp(0, 1, 16)]
                        if rows_left[0] > 10:
                            out[out_rows[10] + T.Cast("int64", first_column[0]):out_rows[10] + T.Cast("int64", first_column[0]) + T.int64(16)] = out_part_10[T.Ramp(0, 1, 16)]
                        out_part_11 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        out_part_11[0:16] = odd_27[T.Ramp(0, 1, 16)]
                        if rows_left[0] > 11:
                            out[out_rows[11] + T.Cast("int64", first_column[0]):out_rows[11] + T.Cast("int64", first_column[0]) + T.int64(16)] = out_part_11[T.Ramp(0, 1, 16)]
                        out_part_12 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        out_part_12[0:16] = odd_28[T.Ramp(0, 1, 16)]
                        if rows_left[0] > 12:
                            out[out_rows[12] + T.Cast("int64", first_column[0]):out_rows[12] + T.Cast("int64", first_column[0]) + T.int64(16)] = out_part_12[T.Ramp(0, 1, 16)]
                        out_part_13 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        out_part_13[0:16] = odd_29[T.Ramp(0, 1, 16)]
                        if rows_left[0] > 13:
                            out[out_rows[13] + T.Cast("int64", first_column[0]):out_rows[13] + T.Cast("int64", first_column[0]) + T.int64(16)] = out_part_13[T.Ramp(0, 1, 16)]
                        out_part_14 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        out_part_14[0:16] = odd_30[T.Ramp(0, 1, 16)]
                        if rows_left[0] > 14:
                            out[out_rows[14] + T.Cast("int64", first_column[0]):out_rows[14] + T.Cast("int64", first_column[0]) + T.int64(16)] = out_part_14[T.Ramp(0, 1, 16)]
                        out_part_15 = T.alloc_local((16,), layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                        out_part_15[0:16] = odd_31[T.Ramp(0, 1, 16)]
                        if rows_left[0] > 15:
                            out[out_rows[15] + T.Cast("int64", first_column[0]):out_rows[15] + T.Cast("int64", first_column[0]) + T.int64(16)] = out_part_15[T.Ramp(0, 1, 16)]
            rows = T.alloc_local((1,), "int32", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
            rows[0] = T.min(seq_q_size - sub_first[0], 16)
            if lse_given != 0:
                for row in range(rows[0]):
                    lse_row = T.alloc_local((1,), "int64", layout=None, annotations={"disable_lower_builtin": T.bool(True)})
                    lse_row[0] = T.Cast("int64", b[0]) * lse_stride_0 + T.Cast("int64", h[0]) * lse_stride_1 + T.Cast("int64", sub_first[0] + row) * lse_stride_2
                    lse[lse_row[0]] = scratch_buffer[columns[0] + 1312 + row]
