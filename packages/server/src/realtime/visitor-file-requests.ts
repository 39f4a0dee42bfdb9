import { visitorSchemas } from '../visitors/request-schemas.js';
import { answerRequest } from './answer-request.js';
import {
  limited,
  type VisitorRequestHandlers,
  type VisitorSocketParts,
  visitorOf,
} from './visitor-connection.js';

/** Requests about files, and what the visitor says about answers and the conversation. */
export function fileAndNoteRequests(parts: VisitorSocketParts): VisitorRequestHandlers {
  const { log } = parts.platform;
  const { files, notes } = parts;
  const { earlier, upload, file, feedback, form, rate } = visitorSchemas;
  return {
    earlier: answerRequest(log, earlier, ({ conversationId, beforeSeq }, from) =>
      notes.earlier(visitorOf(from), conversationId, beforeSeq),
    ),
    upload: answerRequest(
      log,
      upload,
      limited(parts, (visitor, request) => files.announce(visitor, request)),
    ),
    file: answerRequest(log, file, (request, from) => files.address(visitorOf(from), request)),
    feedback: answerRequest(
      log,
      feedback,
      limited(parts, (visitor, said) => notes.giveFeedback(visitor, said).then(() => null)),
    ),
    rate: answerRequest(
      log,
      rate,
      limited(parts, (visitor, rating) => notes.rate(visitor, rating).then(() => null)),
    ),
    form: answerRequest(
      log,
      form,
      limited(parts, async (visitor, answers, from) => {
        await notes.submitForm(visitor, answers);
        // A conversation that exists in name only takes it along when it begins.
        const context = { ...from.situation.context, ...answers.fields };
        from.situation = { ...from.situation, context };
        return null;
      }),
    ),
  };
}
