"""Slips of people who come from Word and Excel: files wrong in one place, and right."""
