/** One event of a stream: the text of its `data` lines. */
export type OnEventText = (text: string) => void;

/**
 * Reads `text/event-stream` (HTML standard, Server-sent events) piece by piece: lines end with CR, LF or both; `data`
 * lines of one event are joined; comments, which servers send to keep a connection alive, and other fields are passed
 * over. The browser's own EventSource can send no header, and a token in an address ends up in logs.
 */
export function createEventParser(onEvent: OnEventText): (chunk: string) => void {
  let rest = '';
  let data: string[] = [];
  const takeLine = (line: string) => {
    if (line === '') {
      if (data.length > 0) onEvent(data.join('\n'));
      data = [];
    } else if (line === 'data' || line.startsWith('data:')) {
      data.push(line.slice(5).replace(/^ /, ''));
    }
  };
  return (chunk) => {
    const lines = (rest + chunk).split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? '';
    for (const line of lines) takeLine(line);
  };
}

/** Reads a body to its end. Rejects when the connection breaks. */
export async function readEvents(
  body: ReadableStream<Uint8Array>,
  onChunk: () => void,
  onEvent: OnEventText,
) {
  const parse = createEventParser(onEvent);
  const decoder = new TextDecoder();
  const reader = body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    onChunk();
    parse(decoder.decode(part.value, { stream: true }));
  }
}
