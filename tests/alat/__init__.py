"""What tests share: data, builders, readers, and one command line."""
