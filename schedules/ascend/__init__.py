"""Programs for Ascend, written as MLIR."""
