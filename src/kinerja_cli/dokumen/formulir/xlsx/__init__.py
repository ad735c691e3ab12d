"""How a form is written as a workbook; XlsxWriter is asked for here alone."""
