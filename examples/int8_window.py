"""A causal window over int8 operands: smoothed keys, weights and values as bytes (SageAttention2).

One call takes float32, float16 or bfloat16 and quantises inside; `module.quantise_kv(k, v)` keeps the keys
and values as bytes, and `module.attend(q, kept)` uses them many times.
"""

import attngen

variant = attngen.Variant(
    "int8_window",
    mask=attngen.causal() & attngen.sliding_window(1024),
    quant=attngen.Quant(qk="int8", pv="int8", granularity="token"),
)
