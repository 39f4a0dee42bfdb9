import { BatonError } from '@baton/core';
import { errorFromResponse, type Fetch } from './request.js';

/** The lines of a text that comes in pieces. */
async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string, void> {
  const decoder = new TextDecoder();
  const reader = body.getReader();
  let rest = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      const lines = (rest + decoder.decode(value, { stream: true })).split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
    if (rest !== '') yield rest;
  } finally {
    // Whoever stops reading tells the server so.
    await reader.cancel().catch(() => {});
  }
}

/**
 * Posts a request whose answer comes as JSON lines (`application/x-ndjson`), and gives each as it comes; rejects with a
 * `BatonError`. No time limit: it ends when `signal` aborts, or when nobody asks for the next line.
 */
export async function* requestLines<Line>(
  fetch: Fetch,
  path: string,
  { body, signal }: { body: unknown; signal: AbortSignal },
): AsyncGenerator<Line, void> {
  const response = await fetch(`/api/v1${path}`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { accept: 'application/x-ndjson', 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal,
  }).catch((cause: unknown) => {
    throw new BatonError(
      'unavailable',
      'The server cannot be reached. Check your connection and try again.',
      {
        cause,
      },
    );
  });
  if (!response.ok || !response.body) throw await errorFromResponse(response);
  for await (const line of linesOf(response.body)) if (line.trim() !== '') yield JSON.parse(line) as Line;
}
