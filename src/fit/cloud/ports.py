"""What the handlers need of a backend: who is who, and each lifter's log."""

from __future__ import annotations

from fit.kernel.record import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from contextlib import AbstractContextManager
    from typing import Any, Protocol

    from fit.app.house import House
    from fit.app.sync import Head
    from fit.kernel.messages import Envelope

    class Bearer(Protocol):
        """Whose a token is. `revoked` says that it was taken back, `expired` that nobody used it for a long time."""

        @property
        def user_id(self) -> str: ...

        @property
        def device_id(self) -> str: ...

        @property
        def revoked(self) -> bool: ...

        @property
        def expired(self) -> bool: ...

    class Admitted(Protocol):
        """A device that has just got its token; nobody will ever see the token again."""

        @property
        def user_id(self) -> str: ...

        @property
        def device_id(self) -> str: ...

        @property
        def token(self) -> str: ...

    class LoginCode(Protocol):
        """A login that waits for approval: `device_code` is for the machine, `user_code` for people."""

        @property
        def device_code(self) -> str: ...

        @property
        def user_code(self) -> str: ...

        @property
        def expires_in(self) -> int: ...

        @property
        def interval(self) -> int: ...

    class Accounts(Protocol):
        """Users, their devices and logins. A user's id in an argument comes from the authorizer, never from a request;
        what belongs to another user does not exist."""

        def register(self, name: str | None, device_name: str | None, open_to_all: bool) -> Admitted | None:
            """A new user with a first device; None where registration is closed."""

        def bearer(self, token: str) -> Bearer | None: ...

        def begin_login(self, device_name: str | None) -> LoginCode: ...

        def finish_login(self, device_code: str) -> Admitted | str:
            """The token, or RFC 8628's word for why there is none."""

        def approve(self, user_code: str, user_id: str) -> str | None:
            """The name of the device that may log in now; None for a code that waits for nobody."""

        def devices(self, user_id: str) -> Sequence[Mapping[str, Any]]:
            """`id, name, created_at, last_seen_at` of those that are not revoked."""

        def revoke(self, user_id: str, device_id: str) -> bool:
            """False where the user has no such device."""

        def delete(self, user_id: str) -> None:
            """No token of theirs is good from here on, and nobody gets another."""

    class UserLog(Protocol):
        """One lifter's log. `house` is for commands and views of the same backend."""

        @property
        def house(self) -> House: ...

        def heads(self, domain: str) -> Mapping[str, Head]:
            """Device → number and hash of the last event of its chain."""

        def events(self, domain: str, device: str, after: int, limit: int) -> Sequence[Envelope]:
            """The next events of a chain, in their order, up to the first gap."""

        def receive(self, events: Sequence[Envelope]) -> int:
            """How many were new; all or none are stored. Raises `Sequence` for a gap or a fork."""

        def answered(self, command_id: str) -> Mapping[str, Any] | None:
            """What was answered to a command whose events, if it had any, the log cannot name by the command."""

        def remember(self, command_id: str, answer: Mapping[str, Any]) -> None:
            """Ask in the transaction of the command."""

    class Logs(Protocol):
        def open(self, user_id: str) -> AbstractContextManager[UserLog]: ...

        def erase(self, user_id: str) -> None:
            """All that is stored of a user goes, and nothing can be stored of them again."""


class Backend(Record):
    """`seconds`: what time it is. `open_to_all`: whether anybody may register, once somebody has."""

    accounts: Accounts
    logs: Logs
    seconds: Callable[[], float]
    open_to_all: bool = False
