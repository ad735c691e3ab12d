"""What is filled in already, carried over: read by its fields, written as YAML."""
