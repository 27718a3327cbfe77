"""Scores by int8 products under a softcap, for sm80, sm86 and sm89 as well as CPUs (SageAttention2).

Keys and queries are smoothed; what that takes from the scores is added back before the cap, which needs the
scores themselves. P·V stays in the inputs' 16 bits.
"""

import attngen

variant = attngen.Variant(
    "int8_softcap",
    score=attngen.softcap(30.0),
    mask=attngen.causal(),
    quant=attngen.Quant(qk="int8", granularity="thread", smooth_q=True),
)
