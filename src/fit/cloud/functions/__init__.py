"""What AWS calls: one room for each kind of function, which parses, asks the application, and answers."""
