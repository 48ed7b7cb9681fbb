"""Token economies as an engine: agreements, an append-only ledger, and what follows from them."""
