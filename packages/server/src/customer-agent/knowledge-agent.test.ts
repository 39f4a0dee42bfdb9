import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase, testPlatform } from '../database/test-database.js';
import { importArticles } from '../knowledge/import-articles.js';
import type { AgentQuestion, CustomerAgent } from './agent-question.js';
import { createCustomerAgent } from './customer-agent.js';

const SHIPPING = `# Shipping

## How long does delivery take?

Two days within the country. See [the price list](prices.md#europe), or [ask](javascript:alert(1)).

![van](van.png)

| Country | Days |
|---|---|
| \`BE\` | 2 |
| Germany | 3 |

<b onclick="x()">Bold</b> and \`<b>\`.

## Can I change my delivery address?

Yes, until the parcel is packed.

## Is delivery possible on Saturday?

Yes, in the cities.
`;

describe('the knowledge agent', () => {
  let database: TestDatabase;
  let agent: CustomerAgent;
  const ask = (question: string, more: Partial<AgentQuestion> = {}) =>
    agent.answer({ workspaceId: 'shop', question, ...more });

  beforeAll(async () => {
    database = await createTestDatabase();
    const platform = testPlatform(database);
    for (const id of ['shop', 'empty']) {
      const branding = JSON.stringify({ agentName: 'Robin' });
      await database.db
        .insertInto('workspaces')
        .values({ id, name: id, secret: 's', allowed_origins: '[]', branding })
        .execute();
    }
    await importArticles(platform, 'shop', [
      { source: 'shipping.md', markdown: SHIPPING, url: 'https://example.com/help/shipping' },
      { source: 'gifts.md', markdown: '# Gifts\n\n## Do you wrap gifts?\n\nYes, in paper with a ribbon.' },
    ]);
    agent = createCustomerAgent(platform);
  });
  afterAll(() => database.close());

  it('quotes the passage that answers, with its source', async () => {
    const answer = await ask('can you change the delivery address?');
    expect(answer).toMatchObject({
      known: true,
      text: 'Yes, until the parcel is packed.',
      citations: [
        { title: 'Shipping', url: 'https://example.com/help/shipping#can-i-change-my-delivery-address' },
      ],
    });
    expect(answer.confidence).toBeGreaterThan(0.55);
  });

  it('names a source without an address by its title', async () => {
    expect((await ask('are gifts wrapped?')).citations).toEqual([{ title: 'Gifts' }]);
  });

  it('quotes safely and so that it reads in a chat', async () => {
    const { text } = await ask('how long does delivery take');
    expect(text).toBe(
      [
        'Two days within the country. See [the price list](https://example.com/help/prices#europe), or ask.',
        '- `BE`: 2\n- **Germany**: 3',
        'Bold and `<b>`.',
      ].join('\n\n'),
    );
  });

  it('says in the visitor’s language that it does not know', async () => {
    expect(await ask('what is the capital of Peru?')).toMatchObject({
      known: false,
      citations: [],
      text: expect.stringContaining('find an answer'),
    });
    expect(await ask('wat is de hoofdstad van Peru?', { locale: 'nl-BE' })).toMatchObject({
      known: false,
      text: expect.stringContaining('geen antwoord'),
    });
    expect(await ask('how?')).toMatchObject({ known: false, confidence: 0 });
    expect(
      await agent.answer({ workspaceId: 'empty', question: 'how long does delivery take' }),
    ).toMatchObject({ known: false });
  });

  it('reads a short follow-up together with the question before it', async () => {
    const history = [
      { author: 'visitor', text: 'Do you wrap gifts?' },
      { author: 'agent', text: 'Yes.' },
    ] as const;
    expect(await ask('and is that so for everybody?')).toMatchObject({ known: false });
    expect(await ask('and is that so for everybody?', { history })).toMatchObject({
      known: true,
      text: 'Yes, in paper with a ribbon.',
    });
    expect(await ask('and what is the capital of Peru?', { history })).toMatchObject({ known: false });
  });

  it.each([
    ['Hello!', 'en', 'Hello!'],
    ['hiii', 'en', 'Hello!'],
    ['Thanks a lot 👍', 'en', 'welcome'],
    ['Hi, how are you?', 'nl', "I'm doing well"],
    ['goedemiddag', 'en', 'Hallo!'],
    ['merci beaucoup', 'fr', 'Avec plaisir'],
    ['¿quién eres?', 'es', 'Soy Robin'],
    ['are you a robot?', 'en', "I'm Robin"],
    ['What can you help me with?', 'en', '- Gifts\n- Shipping'],
  ])('answers small talk: %s', async (text, locale, expected) => {
    const answer = await ask(text, { locale });
    expect(answer).toMatchObject({ known: true, citations: [] });
    expect(answer.text).toContain(expected);
  });

  it('answers the question that follows a greeting', async () => {
    expect(await ask('Hello, do you wrap gifts?')).toMatchObject({
      known: true,
      text: 'Yes, in paper with a ribbon.',
    });
  });

  it('admits and declines when it is told to, whatever the question', async () => {
    expect(await ask('do you wrap gifts?', { manner: 'admit', locale: 'de' })).toMatchObject({
      known: false,
      text: expect.stringContaining('keine Antwort'),
    });
    expect(await ask('do you wrap gifts?', { manner: 'decline' })).toMatchObject({
      known: false,
      text: expect.stringContaining("can't bring a person"),
    });
  });

  it('stops when nobody waits any more', async () => {
    await expect(agent.answer({ workspaceId: 'shop', question: 'x' }, AbortSignal.abort())).rejects.toThrow();
  });
});
