"""Training of Factline's English analysis model (see README.md)."""
