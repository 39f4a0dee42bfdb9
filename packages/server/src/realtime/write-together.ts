import type { Server, Socket } from 'socket.io';

/** What engine.io calls after each packet; it has no public name for sending later. */
interface Flushing {
  flush(): void;
  readonly writeBuffer: readonly unknown[];
}

type Connection = Socket['conn'];

function writeNow(connection: Connection, flush: () => void): void {
  const { socket } = connection.request;
  socket.cork();
  flush.call(connection);
  socket.uncork();
}

/**
 * Sends the packets that get ready for a browser in one turn of the event loop, such as a message's echo and its
 * acknowledgement, in one write: each write costs the server more than all that it does to make a packet.
 */
export function writeTogether(engine: Server['engine']): void {
  const waiting = new Map<Connection, () => void>();
  const writeAll = () => {
    const ready = [...waiting];
    waiting.clear();
    for (const [connection, flush] of ready) writeNow(connection, flush);
  };
  engine.on('connection', (connection: Connection) => {
    const flushing = connection as unknown as Flushing;
    const { flush } = flushing;
    flushing.flush = () => {
      if (flushing.writeBuffer.length === 0) return;
      if (waiting.size === 0) process.nextTick(writeAll);
      waiting.set(connection, flush);
    };
  });
}
