# Why the window cannot be shown.
window-no-display = There is no display to open a window on (neither DISPLAY nor WAYLAND_DISPLAY is set). `empathy-engine play SCENARIO --text` needs none; on a machine without a screen, install xvfb, libxkbcommon-x11-0, libvulkan1 and mesa-vulkan-drivers and start it with xvfb-run.
window-no-keyboard-library = The window needs the keyboard library libxkbcommon-x11: install libxkbcommon-x11-0 (with libvulkan1 and mesa-vulkan-drivers for the picture). `empathy-engine play SCENARIO --text` needs none of them.
window-no-graphics = No graphics adapter was found: install libvulkan1 and mesa-vulkan-drivers (and libxkbcommon-x11-0 for the keyboard). `empathy-engine play SCENARIO --text` needs none of them.
window-failed = The window could not be opened ({ $reason }). It needs libxkbcommon-x11-0, libvulkan1 and mesa-vulkan-drivers, or their like; `empathy-engine play SCENARIO --text` needs none of them.
window-fell = The window closed because of a fault in this program. Every turn of a talk that was answered is kept: start the program again, and the first screen offers to go on with it.
window-cannot-go-on = This talk cannot be gone on with: { $reason }
