"""What `fit` must do, told as tests."""
