"""Many responses at once, each in a fresh shell: for verification, evaluation and reward."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import islice

from worldmodel_kernel.workspace import Ending, RunResult
from worldmodel_kernel.workspace.session import Session

_TRIES = 2


def run_blocks(
    session: Session, blocks: Sequence[str], *, timeout_s: float | None
) -> list[RunResult]:
    """The blocks of one response, in one shell; the session is fresh before and after.

    A shell that is gone takes its variables with it, and the next block begins without. A failure
    of the infrastructure says nothing of the code: the response is run once more, and if that fails
    too, the results say so.

    Raises:
        WorkspaceError: no shell can be had.
    """
    for _ in range(_TRIES):
        session.end()
        results = [session.execute(block, timeout_s=timeout_s) for block in blocks]
        unsettled = session.settle()
        if results and unsettled:
            results[-1] = unsettled
        if all(r.ending is not Ending.INFRASTRUCTURE_FAILURE for r in results):
            break
    return results


def run_all(
    fresh: Callable[[Sequence[str]], Session],
    responses: Iterable[Sequence[str]],
    *,
    timeout_s: float | None,
    at_once: int = 3,
) -> Iterator[list[RunResult]]:
    """The results of each response's blocks, in the order of the responses, as they come.

    Args:
        fresh: a session for code with these blocks.
        at_once: sessions at a time; one more than cores, for one waits for the kernel now and then.
    """

    def run(blocks: Sequence[str]) -> list[RunResult]:
        return run_blocks(fresh(blocks), blocks, timeout_s=timeout_s)

    waiting = iter(responses)
    with ThreadPoolExecutor(at_once) as workers:
        under_way: list[Future[list[RunResult]]] = [
            workers.submit(run, blocks) for blocks in islice(waiting, 4 * at_once)
        ]
        while under_way:
            yield under_way.pop(0).result()
            under_way += [workers.submit(run, blocks) for blocks in islice(waiting, 1)]
