import { BatonError, type Upload, type UploadRequest, type UploadTicket } from '@baton/core';

export interface SocketUploadOptions {
  readonly window: Window;
  readonly origin: string;
  /** Asks the server for leave to send a file. */
  readonly announce: (about: {
    conversationId: string;
    name: string;
    type: string;
    size: number;
  }) => Promise<UploadTicket>;
}

/** Announces a file over the socket and sends its content over HTTP, which says how far it has come. */
export function startUpload(
  { window, origin, announce }: SocketUploadOptions,
  { data, onProgress, ...about }: UploadRequest,
): Upload {
  let isCancelled = false;
  let cancel = () => {};
  const send = async () => {
    const [ticket, { sendFile }] = await Promise.all([announce(about), import('./send-file.js')]);
    if (isCancelled) throw new BatonError('unavailable', 'The upload was stopped.');
    const sending = sendFile({ window, origin, ticket, data: data as Blob, onProgress });
    cancel = sending.cancel;
    return sending.done;
  };
  return {
    done: send(),
    cancel() {
      isCancelled = true;
      cancel();
    },
  };
}
