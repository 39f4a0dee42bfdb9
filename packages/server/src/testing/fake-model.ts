import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a request to the model carries. */
export interface ModelRequest {
  readonly model: string;
  readonly messages: readonly { readonly role: string; readonly content: unknown }[];
  readonly max_tokens?: number;
  readonly tools?: readonly unknown[];
}

/** What the model does: writes pieces of text, or calls its tool, or fails, or never answers. */
export interface ModelReply {
  readonly pieces?: readonly string[];
  readonly tool?: { readonly name: string; readonly input: unknown };
  readonly status?: number;
  readonly hangs?: boolean;
  readonly tokens?: number;
}

/** A real HTTP server that speaks the OpenAI-compatible protocol with streaming. */
export interface FakeModel {
  readonly baseUrl: string;
  readonly requests: ModelRequest[];
  reply: (request: ModelRequest) => ModelReply | Promise<ModelReply>;
  close(): Promise<void>;
}

function chunks({ pieces = [], tool, tokens = 100 }: ModelReply): string[] {
  const head = { id: 'answer', object: 'chat.completion.chunk', created: 0, model: 'fake' };
  const delta = (content: object, finish: string | null = null) =>
    JSON.stringify({ ...head, choices: [{ index: 0, delta: content, finish_reason: finish }] });
  const call = tool && {
    tool_calls: [
      {
        index: 0,
        id: 'call',
        type: 'function',
        function: { name: tool.name, arguments: JSON.stringify(tool.input) },
      },
    ],
  };
  return [
    ...pieces.map((content) => delta({ role: 'assistant', content })),
    ...(call ? [delta({ role: 'assistant', ...call })] : []),
    delta({}, call ? 'tool_calls' : 'stop'),
    JSON.stringify({
      ...head,
      choices: [],
      usage: { prompt_tokens: tokens - 20, completion_tokens: 20, total_tokens: tokens },
    }),
    '[DONE]',
  ];
}

export async function createFakeModel(): Promise<FakeModel> {
  const requests: ModelRequest[] = [];
  const server = createServer(async (incoming, response) => {
    let body = '';
    for await (const chunk of incoming) body += chunk;
    const request = JSON.parse(body) as ModelRequest;
    requests.push(request);
    const reply = await model.reply(request);
    if (reply.hangs) return;
    if (reply.status) return void response.writeHead(reply.status).end('{"error":{"message":"no"}}');
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    for (const chunk of chunks(reply)) response.write(`data: ${chunk}\n\n`);
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const model: FakeModel = {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    reply: () => ({ pieces: ['Hello.'] }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return model;
}
