"""Measure sub-pixel ground displacement from optical image pairs: MicroFlow for QGIS."""


def classFactory(iface):
    from .plugin import MicroflowPlugin

    return MicroflowPlugin(iface)
