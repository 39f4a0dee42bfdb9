import { expect } from '@playwright/test';
import type { RestClient } from '../harness/rest-client.js';
import type { ConsolePage } from '../pages/console-page.js';
import type { VisitorWidget } from '../pages/visitor-widget.js';
import { INSTALL } from './questions.js';

interface People {
  readonly visitor: VisitorWidget;
  readonly person: ConsolePage;
  readonly email: string;
  readonly api: RestClient;
}

/** The visitor asks for a person who is available, and gets them. Answers the conversation's id. */
export async function askForAPerson({ visitor, person, email, api }: People): Promise<string> {
  const { name } = await api.person(email);
  await visitor.write("I'd like to talk to a human, please");
  await visitor.isHandledBy('human', 'assigned');
  await visitor.reads(new RegExp(name));

  expect((await api.person(email)).openConversations).toBe(1);
  const { id } = await visitor.conversation();
  const handoff = await api.handoff(id);
  expect(handoff).toMatchObject({ outcome: 'assigned', assignee: { name } });

  await person.show('Mine');
  await person.line(id).click();
  await expect(person.reply).toBeVisible();
  return id;
}

/** Both sides write, and see that the other one is writing. */
export async function talk({ visitor, person }: People): Promise<void> {
  await person.reply.pressSequentially('Hello, how');
  await expect(visitor.page.getByText(/is typing/i)).toBeVisible();
  await person.write('Hello, how can I help?');
  await visitor.reads('Hello, how can I help?');

  await visitor.composer.pressSequentially('My');
  await expect(person.page.getByText(/is typing/i)).toBeVisible();
  await visitor.write('My parcel has not come.');
  await person.reads('My parcel has not come.');
}

/** The person closes; the visitor sees it, writes again, and is answered by the agent. */
export async function closeAndReopen({ visitor, person, email, api }: People): Promise<void> {
  await person.press('Close');
  await expect.poll(async () => (await visitor.conversation()).status).toBe('closed');
  await visitor.reads(/closed/i);
  expect((await api.person(email)).openConversations).toBe(0);

  await visitor.write(INSTALL.question);
  await visitor.reads(INSTALL.answer);
  expect(await visitor.conversation()).toMatchObject({ status: 'open', handler: 'agent' });
}

/** The whole of it: asks, talks, is closed, and goes on with the agent. */
export async function takeover(people: People): Promise<void> {
  await askForAPerson(people);
  await talk(people);
  await closeAndReopen(people);
}
