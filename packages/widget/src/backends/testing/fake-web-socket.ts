/** One WebSocket whose server is the test. */
export class FakeWebSocket {
  readonly sent: string[] = [];
  readonly address: string;
  isClosed = false;
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onclose: (() => void) | null = null;

  constructor(address: string) {
    this.address = address;
  }

  send(text: string): void {
    this.sent.push(text);
  }

  close(): void {
    this.isClosed = true;
  }

  /** The server says something. */
  receive(...packets: unknown[]): void {
    for (const data of packets) this.onmessage?.({ data });
  }

  /** The connection is lost, or was never made. */
  fail(): void {
    this.isClosed = true;
    this.onclose?.();
  }
}

/** Gives out fake sockets and keeps them, in the order in which they were opened. */
export function fakeWebSockets() {
  const opened: FakeWebSocket[] = [];
  return {
    opened,
    /** The one that was opened last. */
    get last(): FakeWebSocket {
      return opened.at(-1)!;
    },
    openWebSocket(address: string): WebSocket {
      const socket = new FakeWebSocket(address);
      opened.push(socket);
      return socket as unknown as WebSocket;
    },
  };
}
