import type { Server, Socket } from 'socket.io';

/** A connection with what engine.io sends its packets by, after each of them; there is no public name for doing so later. */
interface Connection extends Pick<Socket['conn'], 'request'> {
  flush(): void;
  readonly writeBuffer: readonly unknown[];
}

/**
 * Sends the packets that get ready for a browser in one turn of the event loop, such as a message's echo and its
 * acknowledgement, in one write: each write costs the server more than all that it does to make a packet.
 */
export function writeTogether(engine: Server['engine']): void {
  const waiting = new Set<Connection>();
  let flush: Connection['flush'];

  function writeAll(): void {
    const ready = [...waiting];
    waiting.clear();
    for (const connection of ready) {
      const { socket } = connection.request;
      socket.cork();
      flush.call(connection);
      socket.uncork();
    }
  }

  // One function for all: one for each would add to what an idle connection takes.
  function flushLater(this: Connection): void {
    if (this.writeBuffer.length === 0) return;
    if (waiting.size === 0) process.nextTick(writeAll);
    waiting.add(this);
  }

  engine.on('connection', (connection: Connection) => {
    flush ??= connection.flush;
    connection.flush = flushLater;
  });
}
