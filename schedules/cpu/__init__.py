"""Programs for CPUs: vectors, matrix tiles and pairs, and what they share."""
