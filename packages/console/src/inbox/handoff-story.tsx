import type { ConversationDetail, HandoffStory } from '@baton/core';
import type { VNode } from 'preact';
import { clockTime, fullTime } from '../ui/relative-time.js';
import { previewText } from './preview-text.js';

type Tried = HandoffStory['tried'][number];

const isWebAddress = (url: string | undefined): url is string => /^https?:\/\//.test(url ?? '');

/** What tells pages with one title apart. */
function pathOf(url: string): string {
  if (!URL.canParse(url)) return '';
  const { pathname, search } = new URL(url);
  return pathname + search;
}

function Said({ said, saidCount }: HandoffStory): VNode {
  const [first, ...rest] = said;
  const between = saidCount - said.length;
  return (
    <ul class="story-said" aria-label="The visitor wrote">
      <li dir="auto">{first}</li>
      {between > 0 && <li class="muted">{between === 1 ? '1 more message' : `${between} more messages`}</li>}
      {rest.map((text, index) => (
        <li key={index} dir="auto">
          {text}
        </li>
      ))}
    </ul>
  );
}

function Sources({ sources }: Pick<Tried, 'sources'>): VNode {
  return (
    <>
      {sources.map(({ title, url }, index) => (
        <span key={title}>
          {index > 0 && ', '}
          {isWebAddress(url) ? (
            <a href={url} target="_blank" rel="noopener noreferrer">
              {title}
            </a>
          ) : (
            title
          )}
        </span>
      ))}
    </>
  );
}

function Attempt({ tried }: { tried: Tried }): VNode {
  const { question, answer, sources, helpful } = tried;
  return (
    <li>
      {question && <p dir="auto">“{question}”</p>}
      <p class="muted" dir="auto" title={previewText(answer)}>
        {sources.length > 0 ? (
          <>
            Answered from <Sources sources={sources} />
          </>
        ) : (
          previewText(answer)
        )}
        {helpful !== null &&
          (helpful ? ' · The visitor found it helpful' : ' · The visitor did not find it helpful')}
      </p>
    </li>
  );
}

/** What came before a handoff, at a glance: what the visitor wrote, what the assistant tried, where they were. */
export function HandoffStoryView({ detail }: { detail: ConversationDetail }): VNode | null {
  const { story, pages } = detail;
  const visited = [...pages].reverse();
  if (!story && visited.length < 2) return null;
  return (
    <div class="story">
      {story && story.said.length > 0 && (
        <section aria-label="Before the handoff">
          <h4>The visitor wrote</h4>
          <Said {...story} />
        </section>
      )}
      {story && story.tried.length > 0 && (
        <section aria-label="What the assistant tried">
          <h4>The assistant tried</h4>
          <ol class="story-tried">
            {story.tried.map((tried, index) => (
              <Attempt key={index} tried={tried} />
            ))}
          </ol>
        </section>
      )}
      {visited.length > 0 && (
        <section aria-label="Pages visited">
          <h4>Pages visited</h4>
          <ol class="story-pages">
            {visited.map(({ url, title, at }) => (
              <li key={at}>
                {isWebAddress(url) ? (
                  <a href={url} target="_blank" rel="noopener noreferrer" title={url}>
                    {title || url}
                  </a>
                ) : (
                  title || url
                )}{' '}
                <span class="muted">
                  {pathOf(url)}{' '}
                  <time dateTime={at} title={fullTime(at)}>
                    {clockTime(at, Date.now())}
                  </time>
                </span>
              </li>
            ))}
          </ol>
        </section>
      )}
    </div>
  );
}
