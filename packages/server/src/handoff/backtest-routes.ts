import { type BacktestLine, type BacktestResult, BatonError } from '@baton/core';
import * as v from 'valibot';
import type { Services } from '../create-services.js';
import { type ApiRoute, route } from '../http/route.js';
import { type Backtest, runBacktest } from './backtest.js';
import { unsavedSettings } from './unsaved-settings.js';

const NDJSON = 'application/x-ndjson';

const moment = v.pipe(
  v.string('Give a time as text.'),
  v.check((text) => !Number.isNaN(Date.parse(text)), 'Give a time such as "2026-01-31T09:00:00Z".'),
  v.transform((text) => new Date(text)),
);

function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}

const backtestSchema = v.object({
  settings: v.record(v.string(), v.unknown(), 'Give the settings to try.'),
  from: v.optional(moment),
  to: v.optional(moment),
  timeZone: v.optional(
    v.pipe(
      v.string('Give a time zone as text.'),
      v.check(isTimeZone, 'Give the IANA name of a time zone, such as "Europe/Amsterdam".'),
    ),
    'UTC',
  ),
});

function orderedRange({ from, to }: { from?: Date | undefined; to?: Date | undefined }): void {
  if (!from || !to || from < to) return;
  const message = 'Give an end that is later than the beginning.';
  throw new BatonError('invalid', undefined, { issues: [{ path: 'to', code: 'out_of_range', message }] });
}

/** What goes wrong after the first line can only be told in a line of its own. */
async function* toLines(services: Services, backtest: Backtest): AsyncGenerator<BacktestLine, void> {
  try {
    yield* runBacktest(services.platform.db, backtest);
  } catch (error) {
    services.platform.log.error({ err: error }, 'a backtest failed');
    const { code, message } = error instanceof BatonError ? error : new BatonError('internal');
    yield { type: 'error', code, detail: message };
  }
}

/** The lines as they come. A reader who goes away ends the generator, and with it the work. */
function streamed(lines: AsyncGenerator<BacktestLine, void>): Response {
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await lines.next();
        if (done) controller.close();
        else controller.enqueue(encoder.encode(`${JSON.stringify(value)}\n`));
      },
      async cancel() {
        await lines.return();
      },
    },
    { highWaterMark: 0 },
  );
  return new Response(body, {
    // Proxies that collect an answer before passing it on would hide the progress.
    headers: { 'content-type': NDJSON, 'cache-control': 'no-store', 'x-accel-buffering': 'no' },
  });
}

async function whole(services: Services, backtest: Backtest, signal: AbortSignal): Promise<BacktestResult> {
  for await (const line of runBacktest(services.platform.db, backtest)) {
    if (line.type === 'result') return line.result;
    signal.throwIfAborted();
  }
  throw new BatonError('internal');
}

/** Runs edited settings over stored conversations (contract, REST: backtest). */
export function backtestRoutes(services: Services): ApiRoute[] {
  return [
    route({
      method: 'post',
      path: '/handoff-settings/backtest',
      role: 'manager',
      audit: 'changes-nothing',
      tag: 'Human handoff',
      summary:
        'Says which stored conversations would go the other way under these settings; changes nothing.',
      body: backtestSchema,
      maxBodyBytes: 8 * 1024 * 1024,
      async handle({ actor, body, c }) {
        orderedRange(body);
        const { from, to, timeZone } = body;
        const settings = unsavedSettings(body.settings);
        const backtest = { workspaceId: actor.workspaceId, settings, from, to, timeZone };
        if (c.req.header('accept')?.includes(NDJSON)) return streamed(toLines(services, backtest));
        return whole(services, backtest, c.req.raw.signal);
      },
    }),
  ];
}
