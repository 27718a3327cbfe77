"""attngen behind the interfaces of other libraries."""
