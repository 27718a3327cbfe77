"""Causal attention with grouped heads: any number of query heads may share a key head, as the call's
shapes say; keys are aligned bottom-right, so decoding with a cache works too."""

import attngen

variant = attngen.Variant("causal_gqa", mask=attngen.causal())
