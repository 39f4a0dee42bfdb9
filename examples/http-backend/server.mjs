// A whole chat backend for Baton's widget in one file: HTTP and server-sent events, nothing but Node.
// The protocol is in docs/http-backend.md; any language can serve it. This one keeps everything in memory.

import { randomBytes, randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';

const PUBLIC = fileURLToPath(new URL('public', import.meta.url));
const DESK_KEY = process.env.DESK_KEY ?? 'desk';
const ROBIN = { id: 'robin', name: 'Robin' };
const SLOTS = 3;
const MAX_MESSAGE = 10_000;
const MAX_BODY_BYTES = 100_000;
const PAGE = 100;
const HEARTBEAT_MS = 15_000;

const visitors = new Map(); // token → { id, conversationId }
const rooms = new Map(); // conversation id → room
const line = []; // rooms that wait for Robin, first come first
let isRobinThere = false;

// ── Errors ──────────────────────────────────────────────────────────────────────────────────────────────────────

const STATUS = {
  bad_request: 400,
  session_expired: 401,
  not_found: 404,
  refused: 409,
  too_large: 413,
  invalid: 422,
  internal: 500,
};

class Problem extends Error {
  constructor(code, detail, field) {
    super(detail);
    this.code = code;
    this.errors = field ? [{ path: field, code: 'invalid', message: detail }] : [];
  }
}

// ── Conversations ───────────────────────────────────────────────────────────────────────────────────────────────

function newRoom(visitor) {
  const conversation = {
    id: randomUUID(),
    status: 'open',
    handler: 'agent',
    queue: null,
    epoch: 0,
    seq: 0,
    revision: 0,
    handoff: null,
    assignee: null,
    position: null,
    offered: false,
    failedAnswers: 0,
  };
  const room = { conversation, visitor, messages: [], sent: new Map(), asked: new Map(), streams: new Set() };
  rooms.set(conversation.id, room);
  visitor.conversationId = conversation.id;
  return room;
}

function tell(room, event) {
  for (const stream of room.streams) stream.write(`data: ${JSON.stringify(event)}\n\n`);
}

/** Every change raises the revision, and a change of who speaks the epoch: by these the widget knows what is newer. */
function change(room, changes) {
  const before = room.conversation;
  const isOther = ['handler', 'status'].some((name) => name in changes && changes[name] !== before[name]);
  const epoch = before.epoch + (isOther ? 1 : 0);
  room.conversation = { ...before, ...changes, epoch, revision: before.revision + 1 };
  tell(room, { type: 'conversation', conversation: room.conversation });
}

/** Messages count 1, 2, 3 … without gaps. */
function append(room, message, changes = {}) {
  const seq = room.conversation.seq + 1;
  const stored = { id: randomUUID(), at: new Date().toISOString(), ...message, seq };
  room.messages.push(stored);
  tell(room, { type: 'message', conversationId: room.conversation.id, message: stored });
  change(room, { ...changes, seq });
  return stored;
}

/** What the system tells the visitor, in one step with what it announces: each outcome of a handoff once. */
function notice(room, text, about, changes) {
  append(room, { author: 'system', text, notice: { custom: true, ...about } }, changes);
}

const atAgent = { handler: 'agent', queue: null, handoff: null, assignee: null, position: null };

function isRobinFree() {
  const held = [...rooms.values()].filter(({ conversation }) => conversation.queue === 'assigned');
  return isRobinThere && held.length < SLOTS;
}

function assign(room, handoff = room.conversation.handoff) {
  const about = { kind: 'assigned', handoffId: handoff.id, outcome: 'assigned', name: ROBIN.name };
  const taken = { ...handoff, outcome: 'assigned' };
  const state = { handler: 'human', queue: 'assigned', handoff: taken, assignee: ROBIN, position: null };
  notice(room, `${ROBIN.name} is with you now.`, about, state);
}

function serveLine() {
  while (line.length > 0 && isRobinFree()) assign(line.shift());
  for (const [index, room] of line.entries()) {
    if (room.conversation.position !== index + 1) change(room, { position: index + 1 });
  }
}

function leaveLine(room) {
  const place = line.indexOf(room);
  if (place >= 0) line.splice(place, 1);
}

function receipt(room, handoffId, reason, outcome) {
  return { handoffId, reason, outcome, conversation: room.conversation };
}

function requestHandoff(room, { key, reason }) {
  if (typeof key !== 'string' || key === '') throw new Problem('invalid', 'Give a key.', 'key');
  const before = room.asked.get(key);
  if (before) return { ...before, conversation: room.conversation };
  if (room.conversation.status === 'closed') throw new Problem('refused', 'The conversation is closed.');
  if (!room.conversation.handoff) {
    const handoff = { id: randomUUID(), reason, outcome: 'waiting', from: 'agent' };
    if (isRobinFree()) assign(room, handoff);
    else {
      line.push(room);
      const about = { kind: 'waiting', handoffId: handoff.id, outcome: 'waiting' };
      const state = { handler: 'human', queue: 'waiting', handoff, position: line.length };
      notice(room, 'Robin is busy. You are in line.', about, state);
    }
  }
  const { handoff } = room.conversation;
  const answer = receipt(room, handoff.id, handoff.reason, handoff.outcome);
  room.asked.set(key, answer);
  return answer;
}

function cancel(room) {
  const { handoff, queue } = room.conversation;
  if (!handoff) return room.conversation;
  if (queue === 'assigned') throw new Problem('refused', 'Robin is with you already.');
  leaveLine(room);
  const about = { kind: 'cancelled', handoffId: handoff.id, outcome: 'cancelled' };
  notice(room, 'You are back with the assistant.', about, atAgent);
  serveLine();
  return room.conversation;
}

function returnToAgent(room) {
  const { handoff, queue } = room.conversation;
  if (!handoff) return room.conversation;
  if (queue !== 'assigned') return cancel(room);
  notice(room, 'The assistant is answering again.', { kind: 'returned', handoffId: handoff.id }, atAgent);
  serveLine();
  return room.conversation;
}

function leaveEmail(room, { email }) {
  if (!/^[^\s@]+@[^\s@]+$/.test(String(email)))
    throw new Problem('invalid', 'Give an email address.', 'email');
  room.email = email;
  const { handoff, queue } = room.conversation;
  if (queue !== 'waiting') return room.conversation;
  leaveLine(room);
  const about = { kind: 'scheduled', handoffId: handoff.id, outcome: 'scheduled' };
  const state = { queue: 'scheduled', handoff: { ...handoff, outcome: 'scheduled' }, position: null };
  notice(room, 'We will write to you.', about, state);
  serveLine();
  return room.conversation;
}

function close(room) {
  const { handoff, queue, status } = room.conversation;
  if (status === 'closed') return room.conversation;
  leaveLine(room);
  const isCancelled = handoff && queue === 'waiting';
  const outcome = isCancelled ? { handoffId: handoff.id, outcome: 'cancelled' } : {};
  const state = { ...atAgent, status: 'closed' };
  notice(room, 'This conversation is closed.', { kind: 'closed', ...outcome }, state);
  serveLine();
  return room.conversation;
}

// ── The shop's own customer agent ───────────────────────────────────────────────────────────────────────────────

const ANSWERS = [
  [/deliver/i, 'We deliver in town every morning.'],
  [/open/i, 'We are open from 7 to 18, Sundays from 8 to 12.'],
  [/read more|documentation/i, 'Everything is in our documentation.'],
];

async function answerLater(room, text, epoch) {
  await new Promise((resolve) => setTimeout(resolve, 20));
  const { conversation } = room;
  // Somebody has taken over, or ended it, meanwhile: one speaker at a time.
  if (conversation.epoch !== epoch || conversation.handler !== 'agent') return;
  const found = ANSWERS.find(([pattern]) => pattern.test(text));
  if (found) append(room, { author: 'agent', text: found[1] });
  else requestHandoff(room, { key: randomUUID(), reason: 'cannot_answer' });
}

function takeMessage(room, { clientId, text }) {
  if (typeof clientId !== 'string' || clientId === '')
    throw new Problem('invalid', 'Give an id.', 'clientId');
  const before = room.sent.get(clientId);
  if (before) return { message: before, conversation: room.conversation };
  if (typeof text !== 'string' || text.trim() === '')
    throw new Problem('invalid', 'Write something.', 'text');
  if (text.length > MAX_MESSAGE) throw new Problem('invalid', 'This is too long.', 'text');
  if (room.conversation.status === 'closed') change(room, { status: 'open', ...atAgent });
  const message = append(room, { author: 'visitor', text, clientId });
  room.sent.set(clientId, message);
  if (room.conversation.handler === 'agent') void answerLater(room, text, room.conversation.epoch);
  return { message, conversation: room.conversation };
}

// ── The protocol ────────────────────────────────────────────────────────────────────────────────────────────────

function openSession(request) {
  let token = bearer(request);
  let visitor = visitors.get(token);
  if (token && !visitor) throw new Problem('session_expired', 'This session is not known.');
  if (!visitor) {
    token = randomBytes(32).toString('base64url');
    visitor = { id: randomUUID(), conversationId: '' };
    visitors.set(token, visitor);
    newRoom(visitor);
  }
  return {
    visitorId: visitor.id,
    token,
    conversation: rooms.get(visitor.conversationId).conversation,
    settings: {
      process: 'live',
      defaultTriggers: { cannotAnswer: true, humanRequested: true, agentPaused: true },
      customTriggers: [{ id: 'refund', phrase: 'refund', match: 'forms', enabled: true }],
    },
    agentPaused: false,
    availability: availability(),
    branding: { name: 'The corner bakery', agentName: 'Crumb', greeting: 'Hello! Ask about bread.' },
  };
}

const availability = () => ({ available: isRobinFree(), nextOpening: null });

function startConversation(visitor) {
  const before = rooms.get(visitor.conversationId);
  if (before.messages.length > 0) close(before);
  const { conversation } = newRoom(visitor);
  tell(before, { type: 'current_conversation', conversation });
  return conversation;
}

function log(room, afterSeq) {
  const later = room.messages.filter(({ seq }) => seq > afterSeq);
  return { conversation: room.conversation, messages: later.slice(0, PAGE), more: later.length > PAGE };
}

function stream(room, request, response) {
  response.writeHead(200, { ...CORS, 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write(': open\n\n');
  room.streams.add(response);
  const heartbeat = setInterval(() => response.write(': still here\n\n'), HEARTBEAT_MS);
  request.on('close', () => {
    clearInterval(heartbeat);
    room.streams.delete(response);
  });
}

function rate({ score }) {
  if (![1, 2, 3, 4, 5].includes(score)) throw new Problem('invalid', 'Give a number from 1 to 5.', 'score');
}

const nothing = () => undefined;
const ACTIONS = {
  messages: takeMessage,
  handoffs: requestHandoff,
  cancel,
  return: returnToAgent,
  email: leaveEmail,
  close,
  rating: (_room, body) => rate(body),
  typing: nothing,
  read: nothing,
};

function visitorOf(request) {
  const visitor = visitors.get(bearer(request));
  if (!visitor) throw new Problem('session_expired', 'Open a session first.');
  return visitor;
}

async function answerVisitor(request, response, [what, id, action], url) {
  const { method } = request;
  if (what === 'sessions' && method === 'POST') return openSession(request, await readBody(request));
  const visitor = visitorOf(request);
  if (what === 'sessions' && method === 'DELETE') return void visitors.delete(bearer(request));
  if (what === 'availability') return availability();
  if (what !== 'conversations') throw new Problem('not_found', 'There is nothing here.');
  if (!id && method === 'POST') return startConversation(visitor);
  const room = rooms.get(id);
  if (room?.visitor !== visitor) throw new Problem('not_found', 'There is no such conversation.');
  if (action === 'log') return log(room, Number(url.searchParams.get('after')) || 0);
  if (action === 'events') return stream(room, request, response) ?? response;
  if (method !== 'POST' || !Object.hasOwn(ACTIONS, action))
    throw new Problem('not_found', 'There is nothing here.');
  return ACTIONS[action](room, await readBody(request));
}

/** Robin's side. Yours is your own helpdesk. */
async function answerDesk(request, [, id, action]) {
  if (bearer(request) !== DESK_KEY) throw new Problem('session_expired', 'Robin only.');
  const body = await readBody(request);
  if (id === 'presence') {
    isRobinThere = body.there === true;
    return void serveLine();
  }
  const room = rooms.get(id);
  if (!room) throw new Problem('not_found', 'There is no such conversation.');
  if (action === 'return') return returnToAgent(room);
  if (action === 'close') return close(room);
  const from = { author: 'human', authorId: ROBIN.id, authorName: ROBIN.name };
  return append(room, { ...from, text: String(body.text) });
}

// ── HTTP ────────────────────────────────────────────────────────────────────────────────────────────────────────

/** The widget sends no cookies, so that any page may use this server; the token is what counts. */
const CORS = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': 'authorization, content-type',
  'access-control-allow-methods': 'GET, POST, DELETE',
  'access-control-max-age': '86400',
};

const bearer = (request) => /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];

async function readBody(request) {
  let text = '';
  for await (const chunk of request) {
    text += chunk;
    if (text.length > MAX_BODY_BYTES) throw new Problem('too_large', 'This is too large.');
  }
  try {
    const body = JSON.parse(text || '{}');
    if (body !== null && typeof body === 'object') return body;
  } catch {}
  throw new Problem('bad_request', 'Send JSON.');
}

function send(response, status, body) {
  const type = status < 400 ? 'application/json' : 'application/problem+json';
  response.writeHead(status, { ...CORS, 'content-type': type, 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}

async function sendFile(response, path) {
  const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript' };
  const name = path === '/' ? '/index.html' : path;
  const body =
    /^\/[\w/.-]+$/.test(name) && !name.includes('..')
      ? await readFile(PUBLIC + name).catch(() => null)
      : null;
  response.writeHead(body ? 200 : 404, { 'content-type': types[extname(name)] ?? 'text/plain' });
  response.end(body ?? 'Not found');
}

async function answer(request, response) {
  const url = new URL(request.url, 'http://localhost');
  const [root, ...parts] = url.pathname.split('/').slice(1).map(decodeURIComponent);
  if (request.method === 'OPTIONS') return void response.writeHead(204, CORS).end();
  if (root !== 'chat') return sendFile(response, url.pathname);
  try {
    const isDesk = parts[0] === 'desk';
    const body = await (isDesk ? answerDesk(request, parts) : answerVisitor(request, response, parts, url));
    if (response.headersSent) return;
    if (body === undefined) response.writeHead(204, CORS).end();
    else send(response, 200, body);
  } catch (error) {
    const code = error instanceof Problem ? error.code : 'internal';
    if (code === 'internal') console.error(error);
    const detail = code === 'internal' ? 'Something went wrong on our side.' : error.message;
    send(response, STATUS[code], {
      title: detail,
      status: STATUS[code],
      code,
      detail,
      errors: error.errors ?? [],
    });
  }
}

const server = createServer((request, response) => void answer(request, response));
server.listen(Number(process.env.PORT ?? 4412), () => {
  console.log(`The bakery is open at http://localhost:${server.address().port}/`);
});
