"""What a package needs to run: plain Python over torch and apache-tvm-ffi.

Every emitted package carries this folder as it is; nothing here imports the compiler.
"""

from .package import load_package

__all__ = ["load_package"]
