import type { ChatSession } from './session/chat-session.js';
import type { ConversationExtras } from './session/conversation-extras.js';
import type { WidgetStore } from './store/create-widget-store.js';
import type { ViewCommands } from './view/view-context.js';
import type { Widget } from './widget.js';

type Use = (use: (chat: ChatSession) => unknown) => void;

/** What the interface can ask for, over the widget's own methods and its session. */
export function createViewCommands(widget: Widget, store: WidgetStore, use: Use): ViewCommands {
  const extras = <Value>(work: (part: ConversationExtras) => Value | Promise<Value>): Promise<Value> =>
    new Promise((resolve, reject) => use((chat) => chat.extras().then(work).then(resolve, reject)));
  return {
    open: () => widget.open(),
    close: () => widget.close(),
    connect: () => use((chat) => chat.connect()),
    send(text) {
      if (store.getState().files.length === 0) widget.send(text);
      else use(async (chat) => chat.send(text, (await chat.extras()).takeFiles()));
    },
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
    addFiles: (files) => void extras((part) => part.addFiles(files)),
    retryFile: (key) => void extras((part) => part.retryFile(key)),
    removeFile: (key) => void extras((part) => part.removeFile(key)),
    attachmentUrl: (id) => extras((part) => part.attachmentUrl(id)),
    loadEarlier: () => extras((part) => part.loadEarlier()),
    giveFeedback: (messageId, helpful) => extras((part) => part.giveFeedback(messageId, helpful)),
    rate: (score, comment) => extras((part) => part.rate(score, comment)),
    submitForm: (answers) => extras((part) => part.submitForm(answers)),
  };
}
