"""What AWS asks for, and what a lifter's month comes to: every price with the page it was read from.

US East (N. Virginia), US dollars, without free tiers. This machine has no network: the pages are stored copies, and
nobody has looked whether AWS asks for something else by now.
"""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Price:
    dollars: float
    per: float
    what: str
    source: str

    def of(self, amount: float) -> float:
        return amount * self.dollars / self.per


_DYNAMO = "airbyte.com/data-engineering-resources/dynamodb-pricing, 21 July 2025"
_ALARMS = "cloudwatch/pricing"
_MEMORY = "remembered of aws.amazon.com/dynamodb/pricing/on-demand; no stored page shows it"
_GATEWAY = "awsforengineers.com/blog/aws-api-gateway-pricing-explained, 19 May 2025"
_LAMBDA = "cloudchipr.com/blog/aws-lambda-pricing, 2024"
_WATCH = "factualminds.com/blog/amazon-cloudwatch-pricing-metrics-logs-alarms-dashboards, 13 June 2026"
_FIGURES = "signoz.io/guides/cloudwatch-pricing, 15 February 2026"
PRICES = {
    "writes": Price(0.625, 1e6, "write request units of DynamoDB", _DYNAMO),
    "reads": Price(0.125, 1e6, "read request units of DynamoDB", _DYNAMO),
    "storage": Price(0.25, 1e9, "bytes more in DynamoDB", _MEMORY),
    "pitr": Price(0.20, 1e9, "bytes more that can be restored", _MEMORY),
    "requests": Price(1.00, 1e6, "requests to the HTTP API", _GATEWAY),
    "invocations": Price(0.20, 1e6, "calls of functions", _LAMBDA),
    "compute": Price(0.0000133334, 1.0, "GB-seconds of functions (arm64)", _LAMBDA),
    "queues": Price(0.50, 1e6, "requests to FIFO queues", "cloudburn.io/blog/amazon-sqs-pricing, 14 March 2026"),
    "logs": Price(0.50, 1e9, "bytes of logs", _WATCH),
    "traces": Price(5.00, 1e6, "traces in X-Ray", "aws.amazon.com/de/xray/pricing, undated"),
    "traffic": Price(0.09, 1e9, "bytes sent to the internet", _GATEWAY),
    "alarms": Price(0.10, 1.0, "figures that alarms look at", _MEMORY.replace("dynamodb/pricing/on-demand", _ALARMS)),
    "metrics": Price(0.30, 1.0, "figures of our own in CloudWatch", _FIGURES),
    "dashboards": Price(3.00, 1.0, "dashboards", _WATCH),
}

# Megabytes, as src/infra/functions.tf has them, and how many make a whole vCPU:
# https://docs.aws.amazon.com/lambda/latest/dg/configuration-memory.html
MEMORY = {"authorizer": 512, "relay": 512}
_OTHERS, _WHOLE = 1024, 1769
# Bytes that a call leaves in the logs: Lambda's own three lines and ours; a request's line in the access log.
CALL_BYTES, REQUEST_BYTES = 900, 450
# X-Ray's own rule records one call in twenty, and one a second beside them.
TRACED = 0.05
# A consumer's five pollers ask an idle queue three times a minute: https://docs.aws.amazon.com/lambda (SQS).
IDLE_POLLS = 6 * 5 * 3 * 60 * 24 * 30
# Figures that src/infra's alarms look at (one alarm may look at several), and those of our own that are reported.
ALARMS, METRICS = 179, 36


def memory(function: str) -> int:
    return MEMORY.get(function, _OTHERS)


def vcpus(function: str) -> float:
    return memory(function) / _WHOLE


@dataclass
class Month:
    """Of one lifter, all in units of PRICES. `lines` are dollars."""

    amounts: dict[str, float] = field(default_factory=dict)

    @property
    def lines(self) -> dict[str, float]:
        return {name: PRICES[name].of(amount) for name, amount in self.amounts.items()}

    @property
    def dollars(self) -> float:
        return sum(self.lines.values())

    def mixed(self, share: float, more: Month) -> Month:
        """`share` of this and the rest of `more`."""
        return Month({n: share * self.amounts[n] + (1 - share) * more.amounts[n] for n in self.amounts})

    def plus(self, share: float, more: Month) -> Month:
        return Month({n: self.amounts[n] + share * more.amounts[n] for n in self.amounts})


def fixed() -> dict[str, float]:
    """What the installation costs a month when nobody comes."""
    return {
        "alarms": PRICES["alarms"].of(ALARMS), "figures of our own": PRICES["metrics"].of(METRICS),
        "dashboard": PRICES["dashboards"].of(1), "polling of idle queues": PRICES["queues"].of(IDLE_POLLS),
    }  # fmt: skip


# Where a price falls with the amount: (up to how much a month, price for what is beyond), of all lifters together.
# API Gateway and Lambda say so on the pages named above.
_TIERS = {"requests": (300e6, 0.90), "compute": (7.5e9, 0.0000120001)}


def bill(users: float, month: Month, age_months: float = 12) -> dict[str, float]:
    """Dollars a month for so many lifters whose logs are `age_months` old on average."""
    found = {}
    for name, amount in month.amounts.items():
        price, total = PRICES[name], users * amount
        if name in ("storage", "pitr"):
            total *= age_months
        dollars = price.of(total)
        if name in _TIERS and total > _TIERS[name][0]:
            most, less = _TIERS[name]
            dollars = price.of(most) + (total - most) * less / price.per
        found[name] = dollars
    return found | fixed()
