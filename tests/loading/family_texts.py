"""Small invented family files."""

HEAD = "0 HEAD\n1 GEDC\n2 VERS 5.5.1\n1 CHAR UTF-8\n"
HEAD_7 = "0 HEAD\n1 GEDC\n2 VERS 7.0\n"
END = "0 TRLR\n"


def person(code: str, sex: str = "F", *lines: str) -> str:
    """Return the record of a person."""
    return "\n".join((f"0 @{code}@ INDI", f"1 SEX {sex}", *lines)) + "\n"


def family(code: str, *lines: str) -> str:
    """Return the record of a family."""
    return "\n".join((f"0 @{code}@ FAM", *lines)) + "\n"


def ged(*records: str, head: str = HEAD) -> bytes:
    """Return a whole file."""
    return (head + "".join(records) + END).encode()


def couple(*lines: str) -> bytes:
    """Return a file of two people and their family with *lines*."""
    return ged(
        person("I1", "M", "1 FAMS @F1@"),
        person("I2", "F", "1 FAMS @F1@"),
        family("F1", "1 HUSB @I1@", "1 WIFE @I2@", *lines),
    )
