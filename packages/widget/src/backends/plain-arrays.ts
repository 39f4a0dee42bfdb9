interface Encoder {
  encode(packet: unknown): unknown;
}

/**
 * Old prototype.js gives every array a `toJSON` that turns it into text, and the server rejects such packets. The
 * page keeps its method; it is out of the way only while a packet is written, which nothing can interrupt.
 */
export function withPlainArrays(encoder: Encoder): void {
  const encode = encoder.encode.bind(encoder);
  encoder.encode = (packet) => {
    const added = Object.getOwnPropertyDescriptor(Array.prototype, 'toJSON');
    if (!added?.configurable) return encode(packet);
    Reflect.deleteProperty(Array.prototype, 'toJSON');
    try {
      return encode(packet);
    } finally {
      Object.defineProperty(Array.prototype, 'toJSON', added);
    }
  };
}
