"""Each barrier, wait and swizzle that is left out of a source is noticed."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

import pytest
import torch

from attngen import pipeline
from attngen.inputs import Shape, random_inputs
from attngen.spec import specialise
from attngen.targets import get_target
from tests.numerics.cases import CUDA_BUILDS, VARIANTS

from .emulate import Library, module_of
from .mutate import sites, unnoticed

TARGETS = sorted({build.target for build in CUDA_BUILDS})
SHAPES = (
    Shape(1, 2, 1, 150, 333),
    Shape(1, 1, 1, 128, 384),  # whole blocks
    Shape(1, 2, 1, 400, 600),  # several tiles for a persistent block
    Shape(2, 2, 1, 400, 70),  # tiles of one key block
)
BUDGET = ("sm70", "sm80")

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


@dataclass(frozen=True)
class Guarded:
    """Code whose source has guarded sites."""

    source: str
    host: str


@pytest.mark.parametrize(
    "target", [pytest.param(t, marks=[] if t in BUDGET else [pytest.mark.slow]) for t in TARGETS]
)
def test_every_mutant_of_an_emitted_kernel_is_noticed(target: str) -> None:
    chosen = get_target(target)
    spec = specialise(VARIANTS["causal"](), "float16", 64)
    plan = pipeline.plan_tile(spec, chosen)
    sources = pipeline.make_sources(plan.spec, plan.tile, chosen)
    source, found = sites(sources.code.source)
    code = Guarded(source, sources.code.host)
    module = module_of(plan, target, pipeline.Sources(sources.program, "", code))
    runs = [partial(module, **random_inputs(spec, shape)) for shape in SHAPES]
    assert len(found) > 10
    missed = unnoticed(module.library, found, runs)
    assert not missed, "\n".join(map(str, missed))
