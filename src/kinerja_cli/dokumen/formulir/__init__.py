"""The form that a planner fills in: its rows, its sheets, and how they are written."""
