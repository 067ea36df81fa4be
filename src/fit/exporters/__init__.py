"""What leaves `fit` in the forms of others: calendars, tables, reports."""
