"""The version of attngen and of the package format."""

VERSION = "0.1.0"
SCHEMA = 1
"""Version of manifest.json and of the kernels' calling convention."""
