import { useEffect } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { useServices } from '../api/services.js';
import { contactName } from '../inbox/contact-name.js';
import { unreadOfMine } from '../inbox/conversation-list.js';
import { playChime } from '../session/chime.js';
import { useMe } from '../session/use-me.js';
import { useUnreadTitle } from '../ui/page-title.js';
import { useStore } from '../ui/use-store.js';
import { idInPath, PATHS } from './paths.js';

/** Makes a new assignment heard and seen, and keeps the number of unread messages in the tab's title. */
export function useAssignmentAlerts(): void {
  const { inbox, toasts, preferences } = useServices();
  const { route, path } = useLocation();
  const shownId = idInPath(path);
  const myId = useMe().person.id;
  useUnreadTitle(useStore(inbox.store, (list) => unreadOfMine(list, myId)));
  useEffect(() => toasts.arriveAt(shownId), [toasts, shownId]);
  useEffect(
    () =>
      inbox.onAssigned((summary) => {
        if (preferences.getState().sound) playChime();
        const { id, ticketId } = summary;
        const text = `${contactName(summary.contact)} was assigned to you.`;
        const leadsTo = ticketId ? [id, ticketId] : [id];
        if (leadsTo.includes(shownId)) return toasts.show({ text });
        const to = ticketId ? PATHS.helpDesk('mine', ticketId) : PATHS.inbox('mine', id);
        toasts.show({ text, leadsTo, action: { label: 'Open', run: () => route(to) } });
      }),
    [inbox, toasts, preferences, route, shownId],
  );
}
