"""Which processes make a shop, and the goods on its shelves."""
