"""What several checks do with texts."""


def squeezed(text):
    """A text with one space for each run of white space, and none at its ends."""
    return " ".join(text.split())
