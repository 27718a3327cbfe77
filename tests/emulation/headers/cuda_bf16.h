// Emitted sources include it; what they use is in device.h.
