import type {
  BulkTicketRequest,
  CannedResponse,
  NewTicketRequest,
  Note,
  Page,
  ReplyRequest,
  Ticket,
  TicketChange,
  TicketHistoryEntry,
  TicketView,
} from '@baton/core';
import { allItems } from './all-items.js';
import type { Request } from './request.js';

/** What the console may write of a canned response. */
export type CannedDraft = Omit<CannedResponse, 'id' | 'updatedAt'>;

/** What the console asks about tickets, notes and canned responses; each rejects with a `BatonError`. */
export interface TicketApi {
  /** The private notes of a conversation, the oldest first. */
  notes(conversationId: string): Promise<readonly Note[]>;
  addNote(conversationId: string, note: ReplyRequest): Promise<Note>;
  /** @param query As `GET /tickets` takes it. */
  tickets(query: string): Promise<Page<Ticket>>;
  ticketCounts(): Promise<Readonly<Record<TicketView, number>>>;
  /** The categories that tickets have. */
  ticketCategories(): Promise<readonly string[]>;
  ticket(id: string): Promise<Ticket>;
  createTicket(ticket: NewTicketRequest): Promise<Ticket>;
  changeTicket(id: string, change: TicketChange): Promise<Ticket>;
  /** All of them, or none. */
  changeTickets(request: BulkTicketRequest): Promise<{ readonly items: readonly Ticket[] }>;
  /** What was changed of a ticket, the latest first. */
  ticketHistory(id: string): Promise<Page<TicketHistoryEntry>>;
  ticketNotes(id: string): Promise<readonly Note[]>;
  addTicketNote(id: string, note: ReplyRequest): Promise<Note>;
  cannedResponses(): Promise<readonly CannedResponse[]>;
  /** Adds one, or changes the one with this id. */
  saveCannedResponse(draft: CannedDraft, id?: string): Promise<CannedResponse>;
  deleteCannedResponse(id: string): Promise<void>;
}

const at = (id: string): string => `/conversations/${encodeURIComponent(id)}`;
const ticketAt = (id: string): string => `/tickets/${encodeURIComponent(id)}`;
const cannedAt = (id: string): string => `/canned-responses/${encodeURIComponent(id)}`;

/** The part of the REST API that is about tickets, notes and canned responses. */
export function createTicketApi(request: Request): TicketApi {
  return {
    notes: (id) => allItems(request, `${at(id)}/notes`),
    addNote: (id, note) => request('POST', `${at(id)}/notes`, { body: note }),
    tickets: (query) => request('GET', `/tickets?${query}`),
    ticketCounts: () => request('GET', '/tickets/counts'),
    ticketCategories: () => allItems(request, '/tickets/categories'),
    ticket: (id) => request('GET', ticketAt(id)),
    createTicket: (ticket) => request('POST', '/tickets', { body: ticket }),
    changeTicket: (id, change) => request('PATCH', ticketAt(id), { body: change }),
    changeTickets: (bulk) => request('PATCH', '/tickets', { body: bulk }),
    ticketHistory: (id) => request('GET', `${ticketAt(id)}/history`),
    ticketNotes: (id) => allItems(request, `${ticketAt(id)}/notes`),
    addTicketNote: (id, note) => request('POST', `${ticketAt(id)}/notes`, { body: note }),
    cannedResponses: () => allItems(request, '/canned-responses'),
    saveCannedResponse: (draft, id) =>
      id
        ? request('PATCH', cannedAt(id), { body: draft })
        : request('POST', '/canned-responses', { body: draft }),
    deleteCannedResponse: (id) => request('DELETE', cannedAt(id)),
  };
}
