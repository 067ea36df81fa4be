"""Whose events each context listens to in the cloud, where every context keeps to its own table."""

from __future__ import annotations

# What its commands, views and policies look at; src/infra says the same, and a test holds the two equal.
HEARS: dict[str, tuple[str, ...]] = {
    "identity": (),
    "profile": ("identity", "planning", "execution"),
    "planning": ("identity", "profile", "execution", "analytics"),
    "scheduling": ("identity", "profile", "planning", "execution"),
    "execution": ("identity", "profile", "planning", "scheduling"),
    "analytics": ("identity", "profile", "planning", "scheduling", "execution"),
}

# Who gets a context's events: those who hear it, and itself, since what devices push is folded by its own consumer.
HEARERS: dict[str, tuple[str, ...]] = {
    source: tuple(name for name, heard in HEARS.items() if name == source or source in heard) for source in HEARS
}
