import { visitorSchemas } from '../visitors/request-schemas.js';
import type { Visitor } from '../visitors/visitor-sessions.js';
import { answerRequest } from './answer-request.js';
import {
  type Connection,
  type VisitorSocket,
  type VisitorSocketParts,
  visitorOf,
} from './visitor-connection.js';

/** Listens for files, and for what the visitor says about answers and the conversation. */
export function listenForFilesAndNotes(
  socket: VisitorSocket,
  connection: Connection,
  parts: VisitorSocketParts,
): void {
  const { log } = parts.platform;
  const { limits, files, notes } = parts;
  const act = async <Value>(work: (visitor: Visitor) => Promise<Value>): Promise<Value> => {
    const visitor = visitorOf(connection);
    await limits.action(visitor.id);
    return work(visitor);
  };
  const { earlier, upload, file, feedback, form, rate } = visitorSchemas;
  socket.on(
    'earlier',
    answerRequest(log, earlier, ({ conversationId, beforeSeq }) =>
      notes.earlier(visitorOf(connection), conversationId, beforeSeq),
    ),
  );
  socket.on(
    'upload',
    answerRequest(log, upload, (request) => act((visitor) => files.announce(visitor, request))),
  );
  socket.on(
    'file',
    answerRequest(log, file, (request) => files.address(visitorOf(connection), request)),
  );
  socket.on(
    'feedback',
    answerRequest(log, feedback, (said) =>
      act((visitor) => notes.giveFeedback(visitor, said).then(() => null)),
    ),
  );
  socket.on(
    'rate',
    answerRequest(log, rate, (rating) => act((visitor) => notes.rate(visitor, rating).then(() => null))),
  );
  socket.on(
    'form',
    answerRequest(log, form, (answers) =>
      act(async (visitor) => {
        await notes.submitForm(visitor, answers);
        // A conversation that exists in name only takes it along when it begins.
        const context = { ...connection.situation.context, ...answers.fields };
        connection.situation = { ...connection.situation, context };
        return null;
      }),
    ),
  );
}
