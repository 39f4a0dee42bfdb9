import { BatonError } from '@baton/core';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createServices, type Services } from '../create-services.js';
import { createWorkflowFixture, type WorkflowFixture } from '../testing/workflow-fixture.js';
import type { Call, Mail } from './outside.js';
import { createOutside, workflowSecret } from './outside.js';

let fixture: WorkflowFixture;
/** A node whose outside is this test. */
let node: Services;
let ada: string;
const mails: Mail[] = [];
const calls: Call[] = [];
let broken = false;

beforeAll(async () => {
  fixture = await createWorkflowFixture();
  ada = await fixture.addPerson('Ada');
  const { platform, publisher, answer } = fixture.services;
  const check = () => {
    if (broken) throw new BatonError('unavailable', 'The mail server is down.');
  };
  node = createServices({
    platform,
    publisher,
    answer,
    outside: {
      mail: async (mail) => {
        check();
        mails.push(mail);
      },
      call: async (call) => {
        check();
        calls.push(call);
      },
    },
  });
});
afterAll(async () => {
  await node.stop(1_000);
  await fixture.close();
});
beforeEach(() => {
  mails.length = 0;
  calls.length = 0;
  broken = false;
});

const mail = (required: boolean) => ({
  id: 'mail',
  type: 'notify_email',
  userIds: [ada],
  subject: 'Ticket {ticket.number}',
  text: 'Look at “{ticket.subject}”',
  required,
});
const hook = { id: 'hook', type: 'call_webhook', url: 'https://example.com/hook' };
const after = { id: 'after', type: 'add_note', text: 'After' };
const start = async (...steps: unknown[]) =>
  fixture.run(await fixture.addWorkflow(steps, { event: 'manual' }), await fixture.addTicket());
/** Tries until nothing is left to try. */
const deliver = () => node.jobs.runPending({ early: true });

describe('an email or a webhook of a step', () => {
  it('goes out once, after the step was saved, with a key of its own', async () => {
    const runId = await start(mail(false), hook, after);
    expect(await fixture.runOf(runId)).toMatchObject({
      status: 'done',
      steps: ['mail queued', 'hook queued', 'after done'],
    });
    expect([mails, calls]).toEqual([[], []]);
    await deliver();
    await deliver();
    expect(mails).toEqual([
      {
        to: [`${ada}@example.com`],
        subject: expect.stringMatching(/^Ticket \d+$/),
        text: 'Look at “A question”',
        key: `${runId}:mail`,
      },
    ]);
    expect(calls).toMatchObject([
      { url: 'https://example.com/hook', key: `${runId}:hook`, body: { runId, stepId: 'hook' } },
    ]);
    expect((await fixture.runOf(runId)).steps).toEqual(['mail done', 'hook done', 'after done']);
  });

  it('that must arrive holds the run until it has', async () => {
    const runId = await start(mail(true), after);
    expect(await fixture.runOf(runId)).toMatchObject({ status: 'waiting', steps: ['mail waiting'] });
    await node.workflows.resumeDue();
    expect((await fixture.runOf(runId)).status).toBe('waiting');
    await deliver();
    expect(await fixture.runOf(runId)).toMatchObject({ status: 'done', steps: ['mail done', 'after done'] });
  });

  it('that cannot be sent is tried again and then shown failed, with the run if it must arrive', async () => {
    broken = true;
    const required = await start(mail(true), after);
    const optional = await start(mail(false), after);
    await deliver();
    expect((await fixture.runOf(required)).steps).toEqual(['mail failed']);
    expect(await fixture.runOf(required)).toMatchObject({
      status: 'failed',
      reason: 'The mail server is down.',
    });
    expect(await fixture.runOf(optional)).toMatchObject({
      status: 'done',
      steps: ['mail failed', 'after done'],
    });
    const { attempts } = await fixture.services.platform.db
      .selectFrom('workflow_steps')
      .select('attempts')
      .where('run_id', '=', required)
      .executeTakeFirstOrThrow();
    expect(attempts).toBe(6);
  });
});

it('a call is signed so that the receiver can check it, and a private address is never called', async () => {
  const signed = new Webhook(workflowSecret('secret'));
  const body = JSON.stringify({ a: 1 });
  const at = new Date();
  expect(
    signed.verify(body, {
      'webhook-id': 'r:s',
      'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
      'webhook-signature': signed.sign('r:s', at, body),
    }),
  ).toEqual({ a: 1 });
  const outside = createOutside({ smtpUrl: undefined, mailFrom: undefined, webhookLoopback: false });
  const call = { url: 'http://127.0.0.1:9/x', body: {}, key: 'k', secret: workflowSecret('secret') };
  await expect(outside.call(call)).rejects.toThrow(/private address/);
  await expect(outside.mail({ to: ['a@b.c'], subject: '', text: '', key: 'k' })).rejects.toThrow(
    /BATON_SMTP_URL/,
  );
});
