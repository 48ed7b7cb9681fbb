"""``python -m socialwork`` is the command line."""

import sys

from socialwork.cli import main

sys.exit(main())
