import type { ChatSession } from './session/chat-session.js';
import type { WidgetStore } from './store/create-widget-store.js';
import type { ViewCommands } from './view/view-context.js';
import type { Widget } from './widget.js';

type Use = (use: (chat: ChatSession) => unknown) => void;

/** What the interface can ask for, over the widget's own methods and its session. */
export function createViewCommands(
  widget: Widget,
  store: WidgetStore,
  use: Use,
): Omit<ViewCommands, 'prepare'> {
  return {
    open: () => widget.open(),
    close: () => widget.close(),
    connect: () => use((chat) => chat.connect()),
    send: (text) => widget.send(text),
    retry: (clientId) => use((chat) => chat.retry(clientId)),
    discard: (clientId) => use((chat) => chat.discard(clientId)),
    requestHuman: () =>
      use(async (chat) => {
        if (store.getState().conversation?.status === 'closed') await chat.startConversation();
        await chat.requestHuman({ reason: 'visitor_button' });
      }),
    dismissOffer: () => store.setState({ offer: 'dismissed' }),
    cancelHandoff: () => widget.cancelHandoff(),
    returnToAgent: () => widget.returnToAgent(),
    endChat: () => use((chat) => chat.closeConversation()),
    startAgain: () => use((chat) => chat.startConversation()),
    leaveEmail: (email) =>
      new Promise((resolve, reject) => use((chat) => chat.leaveEmail(email).then(resolve, reject))),
    typing: (active) => use((chat) => chat.typing(active)),
    setDraft: (draft) => store.setState({ draft }),
    markRead: () => use((chat) => chat.markRead()),
  };
}
