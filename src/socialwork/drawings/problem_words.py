"""A problem tree in words: its title, what it shows, and every cause and effect of it."""

from collections.abc import Iterator, Sequence

from socialwork.drawings.texts import bare
from socialwork.drawings.trees import Node, each_node
from socialwork.tools.problem_tree import ProblemTree
from socialwork.words import Lang, Words

CAUSES = Words("Penyebab", "Causes")
EFFECTS = Words("Akibat", "Effects")

_TITLE = Words("Pohon masalah", "Problem tree")
_NO_PROBLEM = Words("(masalah inti belum dirumuskan)", "(the core problem is not stated yet)")
_ALT = Words(
    "Pohon masalah: {problem}. Penyebab: {causes}; akibat: {effects}.",
    "Problem tree: {problem}. Causes: {causes}; effects: {effects}.",
)
_PROBLEM = Words("Masalah inti: {problem}.", "Core problem: {problem}.")
_CAUSE = Words("Penyebab masalah inti: {text}.", "Cause of the core problem: {text}.")
_DEEPER = Words("Penyebab dari “{of}”: {text}.", "Cause of “{of}”: {text}.")
_EFFECT = Words("Akibat masalah inti: {text}.", "Effect of the core problem: {text}.")
_FARTHER = Words("Akibat dari “{of}”: {text}.", "Effect of “{of}”: {text}.")


def title(lang: Lang) -> str:
    """Return what the drawing is."""
    return _TITLE.pick(lang)


def problem_text(tool: ProblemTree, lang: Lang) -> str:
    """Return the core problem, or that there is none."""
    return bare(tool.problem) or _NO_PROBLEM.pick(lang)


def alt(tool: ProblemTree, lang: Lang) -> str:
    """Return what the drawing shows, in two sentences."""
    return _ALT.pick(lang).format(
        problem=problem_text(tool, lang), causes=len(tool.causes), effects=len(tool.effects)
    )


def description(
    tool: ProblemTree, roots: Sequence[Node], crown: Sequence[Node], lang: Lang
) -> tuple[str, ...]:
    """Return the problem, each cause and each effect in a sentence."""
    return (
        _PROBLEM.pick(lang).format(problem=problem_text(tool, lang)),
        *_side(roots, _CAUSE, _DEEPER, lang),
        *_side(crown, _EFFECT, _FARTHER, lang),
    )


def _side(nodes: Sequence[Node], first: Words, deeper: Words, lang: Lang) -> Iterator[str]:
    for node, of in each_node(nodes):
        if of is None:
            yield first.pick(lang).format(text=node.said)
        else:
            yield deeper.pick(lang).format(text=node.said, of=of.said)
