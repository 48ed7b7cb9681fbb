"""Rules on a token agreement, asked when it is made: what cannot work, harms, or was not thought of."""
