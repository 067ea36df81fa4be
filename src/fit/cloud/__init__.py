"""The door for other devices and programs: HTTP, on a machine at home or behind API Gateway."""
