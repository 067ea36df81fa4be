"""The report: one page that needs nothing else, to be read on a phone, on paper, or aloud."""
