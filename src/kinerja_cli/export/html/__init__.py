"""A report as one page: for eyes and for print, without a script or an address."""
