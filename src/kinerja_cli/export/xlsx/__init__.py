"""A report as a workbook: sheets for eyes, and one from which each number follows."""
