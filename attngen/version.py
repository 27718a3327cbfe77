"""The version of attngen."""

VERSION = "0.1.0"
