/**
 * A comm of plain messages.
 *
 * JupyterLab's own `createComm` makes a subshell in the kernel for each target. Ours needs none,
 * because our kernel answers at any moment, and making one while code runs can lose the run's
 * reply in ipykernel 7.4.
 */

import { KernelMessage } from '@jupyterlab/services';
import type { Kernel } from '@jupyterlab/services';
import { UUID } from '@lumino/coreutils';
import type { JSONObject } from '@lumino/coreutils';

import { TARGET } from './protocol';

export class Comm {
  private readonly _kernel: Kernel.IKernelConnection;
  private readonly _id = UUID.uuid4();
  private readonly _take: (data: unknown) => void;
  private readonly _refused: () => void;
  private _open = true;

  /**
   * @param take - is given the data of each message.
   * @param refused - is called when the kernel closes it, because it has no such target.
   */
  constructor(
    kernel: Kernel.IKernelConnection,
    take: (data: unknown) => void,
    refused: () => void
  ) {
    this._kernel = kernel;
    this._take = take;
    this._refused = refused;
    kernel.iopubMessage.connect(this._receive, this);
    this._send('comm_open', { target_name: TARGET, data: {} });
  }

  send(data: JSONObject): void {
    if (this._open) {
      this._send('comm_msg', { data });
    }
  }

  /** `tell`: the kernel is there to hear of it. */
  close({ tell }: { tell: boolean }): void {
    if (this._open) {
      this._open = false;
      this._kernel.iopubMessage.disconnect(this._receive, this);
      if (tell && !this._kernel.isDisposed) {
        this._send('comm_close', { data: {} });
      }
    }
  }

  private _receive(_: unknown, message: KernelMessage.IIOPubMessage): void {
    if (KernelMessage.isCommMsgMsg(message) && message.content.comm_id === this._id) {
      this._take(message.content.data);
    } else if (KernelMessage.isCommCloseMsg(message) && message.content.comm_id === this._id) {
      this.close({ tell: false });
      this._refused();
    }
  }

  private _send(msgType: 'comm_open' | 'comm_msg' | 'comm_close', content: JSONObject): void {
    const message = KernelMessage.createMessage({
      msgType,
      channel: 'shell',
      username: this._kernel.username,
      session: this._kernel.clientId,
      content: { comm_id: this._id, ...content }
    } as KernelMessage.IOptions<KernelMessage.ICommMsgMsg<'shell'>>);
    this._kernel.sendShellMessage(message, false, true);
  }
}
