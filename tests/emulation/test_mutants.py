"""Each barrier, wait and swizzle that is left out of a source is noticed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial

import pytest
import torch

from attngen import Quant, Variant, causal, pipeline
from attngen.inputs import Shape, random_inputs
from attngen.spec import specialise
from attngen.targets import get_target
from attngen.tiling import Opt, TileConfig, tile
from tests.numerics.cases import VARIANTS

from .emulate import Library, module_of
from .mutate import sites, unnoticed

RING = """
__forceinline__ __device__ void copy_16(uint32_t to, const void* from) {
  asm volatile("cp.async.cg.shared.global [%0], [%1], 16;" : : "r"(to), "l"(from) : "memory");
}
__forceinline__ __device__ void commit() {
  asm volatile("cp.async.commit_group;" : : );
}
__forceinline__ __device__ void wait_for_all_but_1() {
  asm volatile("cp.async.wait_group 1;" : : : "memory");
}
extern "C" __global__ void __launch_bounds__(128, 1) ring(int* x_ptr, int* out_ptr, int tiles) {
  extern __shared__ __align__(1024) unsigned_char memory[];
  unsigned base = __cvta_generic_to_shared(memory);
  int thread = ((int)threadIdx.x);
  int row = (thread / 8);
  int stored = (row * 8 + (thread % 8 ^ (row & 7)));
  for (int i = 0; i < 2; ++i) {
    copy_16(base + 2048 * i + 16 * stored, &x_ptr[512 * i + 4 * thread]);
    commit();
  }
  for (int i = 0; i < tiles; ++i) {
    wait_for_all_but_1();
    __syncthreads();
    if (i + 2 < tiles) {
      copy_16(base + 2048 * ((i + 2) % 3) + 16 * stored, &x_ptr[512 * (i + 2) + 4 * thread]);
    }
    commit();
    for (int k = 0; k < 16; ++k) {
      int chunk = (k * 8 + (thread % 8 ^ (k & 7)));
      out_ptr[i * 128 + thread] += (k + 1) * ((int*)memory)[(512 * (i % 3) + 4 * chunk + row % 4)];
    }
  }
}
""".replace("unsigned_char", "uchar")


def test_every_mutant_of_a_ring_of_copies_is_noticed() -> None:
    source, found = sites("#define uchar unsigned char\n" + RING)
    texts = [str(site) for site in found]
    assert len(found) == 6 and sum("^" in text for text in texts) == 2, texts
    library = Library(source)
    tiles = torch.randint(0, 99, (7, 16, 32)).int()

    def run() -> torch.Tensor:
        out = torch.zeros(7, 16, 8).int()
        library.launch("ring", tiles, out, 7, shared_bytes=3 * 2048)
        return out

    missed = unnoticed(library, found, [run])
    assert not missed, list(map(str, missed))
    weighted = (tiles.view(7, 16, 8, 4) * torch.arange(1, 17)[:, None, None]).sum(1)
    columns = weighted[:, :, torch.arange(16) % 4].transpose(1, 2)
    assert torch.equal(run(), columns.int())


SMALL = tile((32, 32), (16, 16), 2, (Opt("resident", 1),))
"""Two warps, and few rows and keys: several blocks of keys in a short problem."""
KERNELS = [
    ("sm80", "causal", 64, SMALL, True),
    ("sm80", "sliding_window", 128, replace(SMALL, stages=3), False),
    ("sm80", "causal", 40, replace(SMALL, stages=4), False),
    ("sm75", "causal", 64, SMALL, False),
    ("sm70", "causal", 64, tile((64, 32), (32, 16), 2, (Opt("resident", 1),)), False),
    ("sm90a", "causal", 64, tile((128, 64), (64, 16), 2), False),
    ("sm90a", "key_padding", 64, tile((64, 64), (64, 16), 2), False),
    ("sm90a", "dense_bias", 64, tile((128, 64), (64, 16), 2), False),
    ("sm80", "key_padding", 64, SMALL, False),
    ("sm80", "paged_causal", 64, SMALL, False),
    ("sm80", "int8", 64, SMALL, False),
    ("sm89", "int4", 72, replace(SMALL, stages=3), False),
    ("sm89", "fp8", 64, SMALL, False),
    ("sm89", "fp8_kept", 64, SMALL, False),
]
FP8 = Quant("fp8", "fp8", "thread", smooth_q=True, smooth_v=True)
QUANTISED = {
    # whose scales meet in every kind of group, and all of whose smoothing is done
    "int8": Variant("int8", mask=causal(), quant=Quant(granularity="thread", smooth_q=True)),
    "int4": Variant("int4", quant=Quant("int4", granularity="tensor", smooth_q=True)),
    "fp8": Variant("fp8", mask=causal(), quant=FP8),
    # few queries have kernels of their own
    "fp8_kept": Variant("fp8_kept", mask=causal(), quant=replace(FP8, smooth_q=False)),
}
SHAPES = (
    Shape(1, 4, 2, 8, 900),  # few rows, several steps of a warp
    Shape(1, 2, 1, 3, 1500),  # two shares of keys
    Shape(1, 4, 1, 16, 700),  # four times as many rows
    Shape(1, 2, 1, 70, 150),
    Shape(1, 1, 1, 64, 128),  # whole blocks
    Shape(1, 4, 1, 300, 264),  # several tiles for a persistent block
    Shape(2, 2, 1, 300, 30),  # tiles of one key block
)


@dataclass(frozen=True)
class Guarded:
    """A source whose barriers, waits and swizzles can be left out, with its host."""

    source: str
    host: str


def poisoned(inputs: dict[str, torch.Tensor]) -> dict[str, torch.Tensor]:
    """With NaN where keys are padded; pages that no row has hold NaN anyway."""
    if "page_table" in inputs:
        return inputs
    for row, length in enumerate(inputs.get("kv_lengths", torch.empty(0)).tolist()):
        for name in ("k", "v"):
            inputs[name][row, :, length:] = float("nan")
    return inputs


@pytest.mark.parametrize(
    ("target", "name", "head_dim", "chosen"),
    [
        pytest.param(*case, id=f"{case[0]}-{case[1]}-d{case[2]}", marks=[] if quick else pytest.mark.slow)
        for *case, quick in KERNELS
    ],
)  # fmt: skip
def test_every_mutant_of_a_kernel_is_noticed(
    target: str, name: str, head_dim: int, chosen: TileConfig
) -> None:
    facts = get_target(target)
    variant = QUANTISED[name] if name in QUANTISED else VARIANTS[name]()
    spec = specialise(variant, "float16", head_dim)
    facts.check(spec, chosen)
    made = pipeline.make_sources(spec, chosen, facts)
    source, found = sites(made.code.source)
    code = Guarded(source, made.code.host)
    plan = pipeline.TilePlan(spec, chosen, "given", ((chosen, 0.0),), ())
    module = module_of(plan, target, replace(made, code=code), processors=1)
    runs = [partial(module, **poisoned(random_inputs(spec, shape))) for shape in SHAPES]
    missed = unnoticed(module.library, found, runs)
    # the emulated warp meets in the shuffle or ldmatrix that follows, too
    missed = [site for site in missed if "warp_sync" not in site.text]
    assert not missed, "\n".join(map(str, missed))
    assert sum("sync" in site.text for site in found) >= 2
