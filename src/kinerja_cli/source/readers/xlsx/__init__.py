"""Workbooks of Excel, read on the standard library alone: what their cells hold."""
