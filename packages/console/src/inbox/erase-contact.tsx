import { type Contact, hasRole } from '@baton/core';
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { toBatonError } from '../api/request.js';
import { useServices } from '../api/services.js';
import { useMe } from '../session/use-me.js';
import { Button } from '../ui/button.js';
import { ConfirmDialog } from '../ui/confirm-dialog.js';
import { Trash } from '../ui/icons.js';
import { contactName } from './contact-name.js';

/** For administrators: erases the visitor with everything they said, after asking. */
export function EraseContact({ contact }: { contact: Contact }): VNode | null {
  const { api, toasts } = useServices();
  const mayErase = hasRole(useMe().person.role, 'admin');
  const [asking, setAsking] = useState(false);
  if (!mayErase) return null;
  const erase = async (): Promise<void> => {
    try {
      await api.eraseContact(contact.id);
      toasts.show({ text: 'The contact was erased.', tone: 'success' });
    } catch (fault) {
      toasts.show({ text: toBatonError(fault).message, tone: 'danger' });
    }
    setAsking(false);
  };
  return (
    <>
      <Button kind="ghost" icon={Trash} onClick={() => setAsking(true)}>
        Erase this contact
      </Button>
      {asking && (
        <ConfirmDialog
          title="Erase this contact?"
          confirmLabel="Erase for good"
          danger
          onConfirm={erase}
          onCancel={() => setAsking(false)}
        >
          <p>
            Everything that {contactName(contact)} said here is erased: conversations, tickets, notes and
            files. The audit log keeps that it was done. This cannot be undone.
          </p>
        </ConfirmDialog>
      )}
    </>
  );
}
