"""How a report is written: one writer a format, one registry of formats."""
