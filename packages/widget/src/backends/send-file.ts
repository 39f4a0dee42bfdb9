import { type Attachment, BatonError, type ErrorCode, isErrorCode, type UploadTicket } from '@baton/core';

export interface SendFileOptions {
  /** The window whose network is used. */
  readonly window: Window & { readonly XMLHttpRequest?: typeof XMLHttpRequest };
  /** The server's, as in `https://chat.example.com`. */
  readonly origin: string;
  readonly ticket: UploadTicket;
  readonly data: Blob;
  readonly onProgress?: (sentBytes: number) => void;
}

function faultOf(request: XMLHttpRequest): BatonError {
  const code = (request.response as { code?: unknown } | null)?.code;
  const known: ErrorCode = isErrorCode(code) ? code : request.status === 413 ? 'too_large' : 'unavailable';
  return new BatonError(known);
}

/** Sends one file's content. `XMLHttpRequest`, since `fetch` says nothing of how far it has come. */
export function sendFile(options: SendFileOptions): { done: Promise<Attachment>; cancel(): void } {
  const { window, origin, ticket, data, onProgress } = options;
  const request = new (window.XMLHttpRequest ?? XMLHttpRequest)();
  const done = new Promise<Attachment>((resolve, reject) => {
    request.open('PUT', origin + ticket.path);
    request.responseType = 'json';
    request.setRequestHeader('authorization', `Bearer ${ticket.token}`);
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.upload.onprogress = ({ loaded }) => onProgress?.(loaded);
    request.onload = () =>
      request.status === 200 ? resolve(request.response as Attachment) : reject(faultOf(request));
    request.onerror = request.onabort = () => reject(new BatonError('unavailable'));
    request.send(data);
  });
  return { done, cancel: () => request.abort() };
}
