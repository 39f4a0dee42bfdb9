import { describe, expect, it } from 'vitest';
import { requestLines } from './request-lines.js';

const encoder = new TextEncoder();

function answering(pieces: readonly string[], onCancel = () => {}) {
  let index = 0;
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const piece = pieces[index++];
        if (piece === undefined) controller.close();
        else controller.enqueue(encoder.encode(piece));
      },
      cancel: onCancel,
    },
    { highWaterMark: 0 },
  );
  return async () => new Response(body, { status: 200 });
}

async function all(fetch: Parameters<typeof requestLines>[0]): Promise<unknown[]> {
  const lines: unknown[] = [];
  const { signal } = new AbortController();
  for await (const line of requestLines(fetch, '/x', { body: {}, signal })) lines.push(line);
  return lines;
}

describe('an answer in lines', () => {
  it('is read line by line, wherever the pieces are cut', async () => {
    expect(await all(answering(['{"a":1}\n{"a"', ':2}\n', '{"a":3}']))).toEqual([
      { a: 1 },
      { a: 2 },
      { a: 3 },
    ]);
  });

  it('is cancelled by whoever stops asking', async () => {
    let cancelled = false;
    const fetch = answering(['{"a":1}\n', '{"a":2}\n', '{"a":3}\n'], () => {
      cancelled = true;
    });
    for await (const _ of requestLines(fetch, '/x', { body: {}, signal: new AbortController().signal }))
      break;
    expect(cancelled).toBe(true);
  });

  it('rejects with what the server says is wrong', async () => {
    const problem = { code: 'invalid', errors: [{ path: 'to', code: 'x', message: 'Later.' }] };
    const fetch = async () => new Response(JSON.stringify(problem), { status: 422 });
    await expect(all(fetch)).rejects.toMatchObject({ code: 'invalid', issues: [{ path: 'to' }] });
  });
});
