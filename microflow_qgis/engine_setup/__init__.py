"""The engine's set-up, without QGIS: ``plan`` says what will be done, ``install`` does it, ``check``
judges any interpreter, ``environment`` knows the folder, ``diagnostics`` what to tell others.
"""
