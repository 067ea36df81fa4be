"""What every context shares: values, messages, quantities, the notation of sets. Standard library only."""
