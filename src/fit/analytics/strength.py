"""How strong a total is for the lifter's body weight: DOTS, Wilks and IPF GL points."""

from __future__ import annotations

from math import exp, inf

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

# Coefficients of x^0, x^1, ... of the body weight x in kg, and the range of x they were fitted on.
DOTS = {
    "male": ((-307.75076, 24.0900756, -0.1918759221, 0.0007391293, -0.0000010930), (40.0, 210.0)),
    "female": ((-57.96288, 13.6175032, -0.1126655495, 0.0005158568, -0.0000010706), (40.0, 150.0)),
}
"""Tim Konertz, 2019 (BVDK)."""

WILKS = {
    "male": ((-216.0475144, 16.2606339, -0.002388645, -0.00113732, 7.01863e-6, -1.291e-8), (40.0, 201.9)),
    "female": (
        (594.31747775582, -27.23842536447, 0.82112226871, -0.00930733913, 4.731582e-5, -9.054e-8),
        (26.51, 154.53),
    ),
}
"""Robert Wilks, 1994."""

IPF_GL = {"male": (1199.72839, 1025.18162, 0.00921), "female": (610.32796, 1045.59282, 0.03048)}
"""IPF Goodlift points, 2020: classic, full power."""

LIGHTEST_KG = 35.0
"""IPF GL has no range of its own; below this its curve for women nears zero and the points mean nothing."""

_HEAVIEST_KG = 1000.0
"""Nobody weighs more: a body weight beyond it is a slip of the keyboard, not a lifter to clamp."""


def dots(total_kg: float | None, body_kg: float | None, sex: str | None) -> float | None:
    """DOTS of a squat, bench and deadlift total; a body weight beyond the fitted range counts as its nearest end.

    None without a positive total and body weight, or where `sex` is neither male nor female.
    """
    return _polynomial(DOTS, total_kg, body_kg, sex)


def wilks(total_kg: float | None, body_kg: float | None, sex: str | None) -> float | None:
    """Wilks points of 1994, still asked for; the same limits as `dots`."""
    return _polynomial(WILKS, total_kg, body_kg, sex)


def ipf_gl(total_kg: float | None, body_kg: float | None, sex: str | None) -> float | None:
    """IPF GL points of a raw total; None below 35 kg of body weight."""
    if total_kg is None or body_kg is None or sex not in IPF_GL:
        return None
    if not 0 < total_kg < inf or not LIGHTEST_KG <= body_kg <= _HEAVIEST_KG:
        return None
    a, b, c = IPF_GL[sex]
    return 100 * total_kg / (a - b * exp(-c * body_kg))


def _polynomial(
    table: Mapping[str, tuple[tuple[float, ...], tuple[float, float]]],
    total_kg: float | None,
    body_kg: float | None,
    sex: str | None,
) -> float | None:
    if total_kg is None or body_kg is None or sex is None or sex not in table:
        return None
    if not 0 < total_kg < inf or not 0 < body_kg <= _HEAVIEST_KG:
        return None
    coefficients, (lightest, heaviest) = table[sex]
    x = min(max(body_kg, lightest), heaviest)
    return 500 * total_kg / sum(c * x**n for n, c in enumerate(coefficients))
