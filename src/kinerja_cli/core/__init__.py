"""What everything stands on: exact numbers, texts, periods, findings, and steps."""
