"""MicroFlow for QGIS: sub-pixel ground displacement from optical image pairs."""


def classFactory(iface):
    from .plugin import MicroflowPlugin

    return MicroflowPlugin(iface)
