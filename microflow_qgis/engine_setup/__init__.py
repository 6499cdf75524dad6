"""Set up the engine, without QGIS.

``plan`` states what will be done, ``install`` does it, ``check`` tests any interpreter, ``environment``
manages the folder, and ``diagnostics`` collects what a report needs.
"""
