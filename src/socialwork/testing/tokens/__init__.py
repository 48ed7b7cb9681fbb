"""Property tests for token economies: strategies, properties by name, a state machine for any rule set."""
