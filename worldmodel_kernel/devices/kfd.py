"""AMD's GPUs as the kernel's compute driver lists them, without any library."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Node:
    arch: str
    """gfx906 …"""

    pci: str
    """0000:03:00.0"""


def nodes(root: Path = Path("/sys")) -> list[Node]:
    """The GPUs in the order in which ROCm counts them; empty without AMD's driver."""
    folder = root / "class" / "kfd" / "kfd" / "topology" / "nodes"
    numbered = sorted(folder.glob("*/properties"), key=lambda path: int(path.parent.name))
    return [node for path in numbered if (node := _node(path))]


def _node(path: Path) -> Node | None:
    """None for a processor, and for a GPU that this user may not see (its file is empty)."""
    try:
        lines = path.read_text().splitlines()
    except OSError:
        return None
    facts = {name: int(value) for name, _, value in (line.partition(" ") for line in lines)}
    version = facts.get("gfx_target_version", 0)
    if not version:
        return None
    major, minor, stepping = version // 10000, version // 100 % 100, version % 100
    place = facts.get("location_id", 0)  # bus, device and function as PCI packs them
    pci = (
        f"{facts.get('domain', 0):04x}:{place >> 8 & 0xFF:02x}:{place >> 3 & 0x1F:02x}.{place & 7}"
    )
    return Node(f"gfx{major}{minor:x}{stepping:x}", pci)
