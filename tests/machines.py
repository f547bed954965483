"""What the tests of the virtual machine share: when to skip, and a shell in it."""

from importlib.metadata import EntryPoint

import pytest
from jupyter_client.provisioning import KernelProvisionerFactory

from worldmodel_kernel.workspace.child import ChildWorkspace
from worldmodel_kernel.workspace.isolation import choose
from worldmodel_kernel.workspace.spec import WorkspaceSettings

_NAME = "worldmodel-qemu"
_CLASS = "worldmodel_kernel.workspace.qemu:QemuProvisioner"

needs_machine = pytest.mark.skipif(
    bool(choose("qemu").problem), reason=choose("qemu").problem.replace("\n", " ")
)


def machine(**settings: object) -> ChildWorkspace:
    known = KernelProvisionerFactory.instance().provisioners
    known.setdefault(_NAME, EntryPoint(_NAME, _CLASS, KernelProvisionerFactory.GROUP_NAME))
    return ChildWorkspace(WorkspaceSettings(isolation="qemu", **settings))  # type: ignore[arg-type]
