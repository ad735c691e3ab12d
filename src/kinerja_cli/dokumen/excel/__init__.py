"""What every workbook that is written has: its writer, its looks, its texts."""
