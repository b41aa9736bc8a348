"""From sources to what the JVMs run; each part is skipped when its inputs are unchanged."""
