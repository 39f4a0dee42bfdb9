import type { Contact } from '@baton/core';

/** What to call a visitor: their name, else their address, else a number that stays the same. */
export function contactName(contact: Contact): string {
  return (
    contact.name?.trim() ||
    contact.email ||
    `Visitor ${contact.id
      .replace(/[^a-z0-9]/gi, '')
      .slice(-4)
      .toUpperCase()}`
  );
}
