import type { ConversationDetail } from '@baton/core';
import type { ComponentChildren, VNode } from 'preact';
import { useChannelName } from '../channels/channel-name.js';
import { Avatar } from '../ui/avatar.js';
import { IconButton } from '../ui/button.js';
import { Globe, Languages, Mail, X } from '../ui/icons.js';
import { fullTime } from '../ui/relative-time.js';
import { ScrollArea } from '../ui/scroll-area.js';
import { contactName } from './contact-name.js';
import { EraseContact } from './erase-contact.js';
import { HandoffCard } from './handoff-card.js';
import { HandoffStoryView } from './handoff-story.js';
import { PriorityFact } from './priority-fact.js';

function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames(undefined, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** One subject of the details. */
export function DetailsSection({ title, children }: { title: string; children: ComponentChildren }): VNode {
  return (
    <section class="details-section" aria-label={title}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

function VisitorSection({ detail }: { detail: ConversationDetail }): VNode {
  const { contact, page } = detail;
  return (
    <DetailsSection title="Visitor">
      <div class="visitor-line">
        <Avatar name={contactName(contact)} size={40} />
        <p>{contactName(contact)}</p>
      </div>
      <ul class="visitor-facts">
        <li>
          <Mail size={15} aria-hidden="true" />
          {contact.email ? (
            <a href={`mailto:${contact.email}`}>{contact.email}</a>
          ) : (
            <span class="muted">No email address yet</span>
          )}
        </li>
        {contact.locale && (
          <li>
            <Languages size={15} aria-hidden="true" />
            {languageName(contact.locale)}
          </li>
        )}
        {page && (
          <li>
            <Globe size={15} aria-hidden="true" />
            {/^https?:\/\//.test(page.url) ? (
              <a href={page.url} target="_blank" rel="noopener noreferrer" title={page.url}>
                {page.title || page.url}
              </a>
            ) : (
              <span>{page.title || page.url}</span>
            )}
          </li>
        )}
      </ul>
      <EraseContact contact={contact} />
    </DetailsSection>
  );
}

/** Beside the conversation: its handoffs, the visitor, and what the page told about them. */
export function DetailsPane({
  detail,
  onClose,
  children,
}: {
  detail: ConversationDetail;
  onClose: () => void;
  /** What comes first, such as the properties of the conversation's ticket. */
  children?: ComponentChildren;
}): VNode {
  const channelName = useChannelName();
  const context = Object.entries({ ...detail.handoffs[0]?.context, ...detail.context });
  const [latest, ...earlier] = detail.handoffs;
  return (
    <aside class="details-pane" aria-label="Details">
      <header class="details-header">
        <h2>Details</h2>
        <IconButton icon={X} label="Hide details" class="details-close" onClick={onClose} />
      </header>
      <ScrollArea class="details-scroller" role="group" label="Handoff and visitor">
        {children}
        <DetailsSection title="Handoff">
          {latest ? (
            <HandoffCard record={latest} />
          ) : (
            <p class="muted">Not handed off. The assistant is answering by itself.</p>
          )}
          <HandoffStoryView detail={detail} />
          {earlier.length > 0 && (
            <details class="earlier-handoffs">
              <summary>
                {earlier.length === 1 ? '1 earlier handoff' : `${earlier.length} earlier handoffs`}
              </summary>
              {earlier.map((record) => (
                <HandoffCard key={record.id} record={record} />
              ))}
            </details>
          )}
        </DetailsSection>
        <VisitorSection detail={detail} />
        {context.length > 0 && (
          <DetailsSection title="Context">
            <dl class="facts">
              {context.map(([name, value]) => (
                <div key={name} class="fact">
                  <dt>{name}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
          </DetailsSection>
        )}
        <DetailsSection title="Conversation">
          <dl class="facts">
            {detail.rating && (
              <>
                <dt>Rating</dt>
                <dd>
                  {detail.rating.score} of 5{detail.rating.comment && `: “${detail.rating.comment}”`}
                </dd>
              </>
            )}
            {detail.ticketId === null && <PriorityFact detail={detail} />}
            <dt>Started</dt>
            <dd>{fullTime(detail.createdAt)}</dd>
            <dt>Channel</dt>
            <dd>{channelName(detail.channel)}</dd>
          </dl>
        </DetailsSection>
      </ScrollArea>
    </aside>
  );
}
