"""Displacement as other programs write it, one file for each format."""
