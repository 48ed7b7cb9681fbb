"""Print the tables of contents of a file before and after LibreOffice makes them anew; run by its Python."""

# ruff: noqa: ANN001, ANN201, BLE001, FBT003, T201 - a script for a Python without our tools

import json
import os
import sys
import time

import uno
from com.sun.star.beans import PropertyValue


def connected(pipe):
    """Return the context of the LibreOffice that listens on *pipe*, which may still be starting."""
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(300):
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except Exception:
            time.sleep(0.1)
    raise SystemExit("LibreOffice does not answer")


def texts(document):
    """Return the text of each table of contents."""
    return [index.getAnchor().getString() for index in document.getDocumentIndexes()]


context = connected(sys.argv[1])
desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
hidden = PropertyValue()
hidden.Name, hidden.Value = "Hidden", True
document = desktop.loadComponentFromURL(sys.argv[2], "_blank", 0, (hidden,))
before = texts(document)
document.getTextFields().refresh()
for _ in range(2):  # the first round may move pages, which the second then sees
    for index in document.getDocumentIndexes():
        index.update()
print(json.dumps([before, texts(document)]), flush=True)
document.close(True)
os._exit(0)  # the bridge to LibreOffice may crash while Python takes itself apart
