import type { Notice as NoticeData } from '@baton/core';
import type { JSX } from 'preact';
import { fill, type LoadedStrings } from '../../i18n/strings.js';
import type { TimelineItem } from '../../store/timeline.js';
import { useStrings } from '../view-context.js';
import { Avatar } from './avatar.js';

/** What a notice says: the manager's own words as they are, Baton's in the visitor's language. */
export function noticeWords(text: string, notice: NoticeData | undefined, strings: LoadedStrings): string {
  // English notices come as English texts.
  if (!notice || notice.custom || !strings.notices) return text;
  const own = notice.kind === 'email_wanted' ? strings.emailAsk : strings.notices[notice.kind];
  return fill(own ?? text, { name: notice.name });
}

const PEOPLE: readonly NoticeData['kind'][] = ['assigned', 'joined'];

/** A quiet line about the conversation itself; the one that says who takes over shows their face. */
export function Notice({
  item,
  isQuiet,
  avatarUrl,
}: {
  item: TimelineItem;
  /** Not read out when it comes in. */
  isQuiet: boolean;
  avatarUrl?: string;
}): JSX.Element {
  const strings = useStrings();
  const { notice } = item;
  const isPerson = notice !== undefined && PEOPLE.includes(notice.kind);
  return (
    <div class="notice" data-kind={notice?.kind} aria-live={isQuiet ? 'off' : undefined}>
      {isPerson && <Avatar kind="human" name={notice.name} url={avatarUrl} />}
      <p dir="auto">{noticeWords(item.text, notice, strings)}</p>
    </div>
  );
}
