"""A learned low-rank bias with a block-sparse mask given at run time.

The bias Σ_r phi_q[…, q, r]·phi_k[…, k, r] becomes 16 more columns of q and k (FlashBias, 2505.12044);
`kv_num_blocks` and `kv_indices` list the visible 128×128 blocks as FlexAttention's BlockMask does.
"""

import attngen

variant = attngen.Variant(
    "lowrank_blocksparse",
    score=attngen.low_rank_bias(16),
    mask=attngen.block_sparse((128, 128)),
)
