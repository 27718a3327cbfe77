"""fp8 with a scale for each 3-D tile, and sliding tiles of the same (FPSAttention, 2506.04648): sm89, sm90a.

A video of Wan2.1 at 480p, 21 × 30 × 52 tokens: q, k and v come tile by tile, once for all layers:

    q = attngen.in_tile_order(q, GRID, TILE)
"""

import math

import attngen

GRID, TILE, WINDOW = (21, 30, 52), (3, 10, 4), (5, 3, 7)

variant = attngen.Variant(
    "fp8_video",
    mask=attngen.sliding_tile(GRID, TILE, WINDOW),
    quant=attngen.Quant(qk="fp8", pv="fp8", granularity=math.prod(TILE)),
)
