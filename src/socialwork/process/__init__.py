"""The helping process as data plus pure functions: transitions, gates, current stage, timeline."""
