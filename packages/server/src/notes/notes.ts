import type { Note, Page } from '@baton/core';
import type { HumanConversations, Person } from '../conversations/human-conversations.js';
import type { PageQuery } from '../http/paging.js';
import type { Platform } from '../platform.js';
import type { Publisher } from '../realtime/publisher.js';
import type { Tickets } from '../tickets/tickets.js';
import { addNote, listNotes, type NoteSubject } from './note-repository.js';
import { publishNote } from './publish-note.js';

/** What a person writes in a note. */
export interface NoteDraft {
  readonly text: string;
  readonly clientId?: string;
}

interface NoteParts {
  readonly platform: Platform;
  readonly publisher: Publisher;
  readonly conversations: HumanConversations;
  readonly tickets: Tickets;
}

/** Private notes on conversations and on tickets. A ticket's notes are its conversation's, when it has one. */
export class Notes {
  readonly #parts: NoteParts;

  constructor(parts: NoteParts) {
    this.#parts = parts;
  }

  /** @throws BatonError `not_found`. */
  async list(person: Person, about: NoteSubject, query: PageQuery): Promise<Page<Note>> {
    return listNotes(this.#parts.platform.db, await this.#subject(person, about), query);
  }

  /** Writes a note and shows it to whoever has the conversation or ticket open. @throws BatonError `not_found`. */
  async add(person: Person, about: NoteSubject, draft: NoteDraft): Promise<Note> {
    const { platform } = this.#parts;
    const subject = await this.#subject(person, about);
    const author = { id: person.userId, name: person.name };
    const note = await addNote(platform.db, {
      ...subject,
      ...draft,
      workspaceId: person.workspaceId,
      author,
    });
    await publishNote(this.#parts, note);
    return note;
  }

  async #subject(person: Person, about: NoteSubject): Promise<NoteSubject> {
    const { conversations, tickets } = this.#parts;
    if (about.conversationId) {
      await conversations.authorise(person, about.conversationId);
      return about;
    }
    const { conversationId, id } = await tickets.read(person, about.ticketId ?? '');
    return conversationId ? { conversationId } : { ticketId: id };
  }
}
