"""The way back: blocks of the tree become the Markdown of prose, and reading that gives the blocks again."""
