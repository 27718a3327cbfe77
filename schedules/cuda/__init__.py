"""Programs for NVIDIA GPUs: warps that multiply (sm70 to sm89), warpgroups (sm90a), and what they share."""
