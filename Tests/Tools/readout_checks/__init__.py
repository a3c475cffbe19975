"""The checks of what Readout writes, by subject: document, calendar, graph, brief, site.

`python -m readout_checks CHECK ARGUMENTS` runs one of them.
"""
