"""A form of ours in a workbook: its sheets, its rows, and what stands in its cells."""
