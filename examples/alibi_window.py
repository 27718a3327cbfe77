"""ALiBi over a causal sliding window, the score function written by hand.

`slopes` is declared by its axis: one float32 per query head (attngen.alibi_slopes has the published ones).
"""

import attngen


@attngen.score
def alibi(score, b, h, q, k, seq_q, seq_kv, slopes: attngen.per("h")):
    distance = q + seq_kv - seq_q - k
    return score - slopes[h] * abs(distance)


variant = attngen.Variant(
    "alibi_window", score=alibi, mask=attngen.causal() & attngen.sliding_window(1024)
)
