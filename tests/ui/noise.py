"""What Qt and its web engine say about a machine without graphics card, bus or screen: no fault of the program's."""

NOISE = (
    r"GBM is not supported|Failed to create RHI|QRhiGles2|Vulkan|GPU|dbus|"
    r"Compositor returned null texture|propagateSizeHints|does not support"
)
