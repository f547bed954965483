"""The virtual machine that code may run in: its image, its emulator, and the way to its kernel.

packages, system, ramdisk, build   what the image is made of, and how it is made
image                              where it lies, and what is written down about it
emulator, monitor, machine         one emulator: its command line, its monitor, its life
snapshot                           its memory after the kernel has started, kept and given back
frames, forwarding                 many connections over one serial port, on both sides
guest, waking                      what runs inside
"""
