"""A static model of Volta (sm_70) kernels, from their machine code; `benchmarks/sm70_model.py` prints it."""
