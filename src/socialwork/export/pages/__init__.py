"""The pages of a document: only a layout engine knows where they break; LibreOffice is asked."""
