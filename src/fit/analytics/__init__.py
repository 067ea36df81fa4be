"""Analytics: what the log means, one definition for every figure."""
