"""What travels between devices, as pydantic reads it: foreign bytes come in here and nowhere else."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from fit.kernel.messages import Envelope

Id = Annotated[str, Field(min_length=1, max_length=64, pattern=r"^[A-Za-z0-9_.:-]+$")]
Name = Annotated[str, Field(min_length=1, max_length=100, pattern=r"^[^\x00-\x1f\x7f]+$")]
Count = Annotated[int, Field(ge=1, le=2**53)]
Hash = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
Text = Annotated[str, Field(max_length=1000)]


class Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)


class WireEvent(Strict):
    """An event as `fit events list --json` shows it; `event_data` is the text it was born with."""

    device_id: Id
    domain: str
    seq: Count
    event_id: Id
    key: Annotated[str, Field(max_length=300)] | None
    aggregate_id: Text
    bases: Annotated[list[Id], Field(max_length=10_000)]
    event_type: Annotated[str, Field(min_length=1, max_length=100)]
    event_version: Annotated[int, Field(ge=1, le=1_000_000)]
    event_data: Annotated[str, Field(max_length=380_000)]
    timestamp: Annotated[str, Field(max_length=40)]
    correlation_id: Id
    causation_id: Id | None
    hlc: Annotated[str, Field(max_length=64)]
    hash: Hash

    def envelope(self) -> Envelope:
        return Envelope(**{**dict(self), "bases": tuple(self.bases)})


class Push(Strict):
    events: Annotated[list[WireEvent], Field(min_length=1, max_length=99)]

    def __repr__(self) -> str:
        """Short: powertools writes its arguments out for a log line that nobody reads, which took a tenth of a push."""
        return f"Push of {len(self.events)}"


class WireHead(BaseModel):
    device_id: str
    domain: str
    seq: int
    hash: str


class Heads(BaseModel):
    heads: list[WireHead]
    account: str
    server_time: str


class Pushed(BaseModel):
    accepted: int
    heads: list[WireHead]


class Registration(Strict):
    name: Name | None = None
    device_name: Name | None = None


class Login(Strict):
    device_name: Name | None = None


class Poll(Strict):
    device_code: Annotated[str, Field(max_length=100)]


class Approval(Strict):
    user_code: Annotated[str, Field(max_length=40)]


class Goodbye(Strict):
    confirm: Annotated[str, Field(max_length=64)]


def shown(e: Envelope) -> dict[str, object]:
    """As it travels."""
    return {**e.fields(), "bases": list(e.bases)}
