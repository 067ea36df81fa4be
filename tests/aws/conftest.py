"""The emulators, for all tests of what is written for AWS."""

from __future__ import annotations

from aws.emulators import ministack, moto_client

__all__ = ["ministack", "moto_client"]
