"""Train a two-layer character model with a generated kernel in place of PyTorch's attention.

    python examples/train_characters.py [--steps 300] [--attention attngen|sdpa]

The text is the documentation of Python's syntax that comes with Python. With the same seed both attentions
give the same losses up to rounding.
"""

from __future__ import annotations

import argparse
import pydoc_data.topics
from collections.abc import Callable, Iterator

import torch
import torch.nn.functional as F
from torch import Tensor, nn

import attngen

WIDTH, HEADS, LAYERS, CONTEXT, BATCH = 64, 4, 2, 128, 8
Attention = Callable[[Tensor, Tensor, Tensor], Tensor]


def generated_attention() -> Attention:
    """Causal attention with its backward pass, compiled for this machine."""
    causal = attngen.Variant("causal", mask=attngen.causal())
    return attngen.build(causal, head_dim=WIDTH // HEADS, backward=True)


def torch_attention(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    return F.scaled_dot_product_attention(q, k, v, is_causal=True)


class Layer(nn.Module):
    def __init__(self, attention: Attention) -> None:
        super().__init__()
        self.attention = attention
        self.norms = nn.ModuleList(nn.LayerNorm(WIDTH) for _ in range(2))
        self.to_heads, self.from_heads = nn.Linear(WIDTH, 3 * WIDTH), nn.Linear(WIDTH, WIDTH)
        self.feed_forward = nn.Sequential(
            nn.Linear(WIDTH, 4 * WIDTH), nn.GELU(), nn.Linear(4 * WIDTH, WIDTH)
        )

    def forward(self, x: Tensor) -> Tensor:
        heads = self.to_heads(self.norms[0](x)).unflatten(-1, (3, HEADS, -1))
        q, k, v = heads.permute(2, 0, 3, 1, 4)
        x = x + self.from_heads(self.attention(q, k, v).transpose(1, 2).flatten(2))
        return x + self.feed_forward(self.norms[1](x))


class Model(nn.Module):
    """Logits (batch, length, characters) of the next characters, from characters (batch, length) int64."""

    def __init__(self, characters: int, attention: Attention) -> None:
        super().__init__()
        self.characters = nn.Embedding(characters, WIDTH)
        self.positions = nn.Parameter(0.02 * torch.randn(CONTEXT, WIDTH))
        self.layers = nn.Sequential(*(Layer(attention) for _ in range(LAYERS)))
        self.last = nn.Linear(WIDTH, characters)

    def forward(self, text: Tensor) -> Tensor:
        return self.last(self.layers(self.characters(text) + self.positions[: text.shape[1]]))


def text() -> tuple[Tensor, int]:
    """The characters as int64 numbers, and how many there are."""
    words = "".join(pydoc_data.topics.topics.values())
    known = {character: n for n, character in enumerate(sorted(set(words)))}
    return torch.tensor([known[character] for character in words]), len(known)


def train(attention: Attention, steps: int, compiled: str | None = None) -> Iterator[float]:
    """The loss of each step. `compiled` names a backend of torch.compile, which must take the whole model."""
    torch.manual_seed(0)
    characters, count = text()
    model: nn.Module = Model(count, attention)
    optimizer = torch.optim.AdamW(model.parameters(), lr=3e-3)
    if compiled is not None:
        model = torch.compile(model, fullgraph=True, backend=compiled)
    for _ in range(steps):
        starts = torch.randint(len(characters) - CONTEXT, (BATCH, 1))
        piece = characters[starts + torch.arange(CONTEXT + 1)]
        loss = F.cross_entropy(model(piece[:, :-1]).flatten(0, 1), piece[:, 1:].flatten())
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        yield loss.item()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--steps", type=int, default=300)
    parser.add_argument("--attention", choices=("attngen", "sdpa"), default="attngen")
    arguments = parser.parse_args()
    attention = generated_attention() if arguments.attention == "attngen" else torch_attention
    for step, loss in enumerate(train(attention, arguments.steps), 1):
        if step % 50 == 0:
            print(f"step {step:4d}  loss {loss:.4f}", flush=True)


if __name__ == "__main__":
    main()
