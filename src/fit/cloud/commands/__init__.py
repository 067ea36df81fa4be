"""What may be asked of each context over the wire, in the words that `fit` itself takes."""
