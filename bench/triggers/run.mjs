import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { makeTriggers } from './made-up-triggers.mjs';
import { normalise, normaliseLetters, RIVALS } from './matchers.mjs';
import { readMessages } from './messages.mjs';

// Cost of matching a 200-character message against 10 to 10,000 triggers, against normalising the text alone and three
// other ways to match; all interleaved, so that a slow moment of the machine hits them all. The best round counts.
const COUNTS = [10, 100, 1000, 10_000];
const ROUNDS = 40;
const GOALS = { ratio: 2, compileMs: 50 };

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc');

/** Bundles the TypeScript source, so that the figures are those of the checkout. */
async function loadTriggers() {
  const entry = fileURLToPath(new URL('../../packages/core/src/triggers/index.ts', import.meta.url));
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    format: 'esm',
    charset: 'utf8',
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
}

function nanoseconds(match, messages) {
  const start = process.hrtime.bigint();
  for (const message of messages) match(message);
  return Number(process.hrtime.bigint() - start) / messages.length;
}

/** Best of the rounds for each matcher, in nanoseconds a message. */
function interleave(matchers, messages) {
  const best = Object.fromEntries(Object.keys(matchers).map((name) => [name, Number.POSITIVE_INFINITY]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, match] of Object.entries(matchers)) {
      // A slow rival gets fewer messages: it needs no more to be measured.
      const few = best[name] > 100_000 ? messages.slice(0, 10) : messages;
      best[name] = Math.min(best[name], nanoseconds(match, few));
    }
  }
  return best;
}

function bestOf(times, measure) {
  return Math.min(...Array.from({ length: times }, measure));
}

/** What restored triggers keep in memory, in KB: the median of three, each after what was there before is gone. */
function memoryOf(restore) {
  const used = () => {
    collectGarbage();
    collectGarbage();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  restore().match('warm up');
  const sizes = [0, 1, 2].map(() => {
    const before = used();
    const kept = restore();
    kept.match('Two words');
    const bytes = used() - before;
    // Used once more, so that it is still there when measured.
    kept.match('again');
    return Math.round(bytes / 1024);
  });
  return sizes.sort((a, b) => a - b)[1];
}

function measureCompile({ compileTriggers, restoreTriggers, serialiseTriggers }, count, locale) {
  const triggers = makeTriggers(count);
  const timed = (work) => {
    const start = performance.now();
    work();
    return performance.now() - start;
  };
  const compileMs = bestOf(5, () => timed(() => compileTriggers(triggers, { locale })));
  const serialised = JSON.stringify(serialiseTriggers(triggers, { locale }));
  const program = JSON.parse(serialised);
  const restoreMs = bestOf(5, () => timed(() => restoreTriggers(program)));
  return {
    triggers: count,
    language: locale ?? 'unknown',
    'compile ms': Number(compileMs.toFixed(1)),
    'restore ms': Number(restoreMs.toFixed(1)),
    'memory KB': memoryOf(() => restoreTriggers(JSON.parse(serialised))),
    'serialised KB': Math.round(serialised.length / 1024),
    'gzip KB': Math.round(gzipSync(serialised).length / 1024),
  };
}

/** Runs the benchmark; answers the rows of its two tables. */
export async function run() {
  const core = await loadTriggers();
  const rows = [];
  for (const [kind, messages] of Object.entries(readMessages())) {
    const locale = kind === 'english' ? 'en' : undefined;
    for (const count of COUNTS) {
      const triggers = makeTriggers(count);
      const phrases = triggers.map(({ phrase }) => normaliseLetters(phrase));
      const compiled = core.compileTriggers(triggers, { locale });
      const rivals = Object.fromEntries(Object.entries(RIVALS).map(([name, make]) => [name, make(phrases)]));
      const matchers = {
        normalising: normalise,
        'letters alone': normaliseLetters,
        Baton: (text) => compiled.match(text),
        ...rivals,
      };
      const best = interleave(matchers, messages);
      for (const [name, ns] of Object.entries(best)) {
        rows.push({
          messages: kind,
          triggers: count,
          matcher: name,
          'µs a message': Number((ns / 1000).toFixed(2)),
          '× normalising': Number((ns / best.normalising).toFixed(2)),
          '× letters alone': Number((ns / best['letters alone']).toFixed(2)),
        });
      }
    }
  }
  const compile = ['en', undefined].flatMap((locale) =>
    COUNTS.map((count) => measureCompile(core, count, locale)),
  );
  return { rows, compile };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { rows, compile } = await run();
  console.table(rows);
  console.table(compile);
  const largest = rows.filter(({ triggers, matcher }) => triggers === 10_000 && matcher === 'Baton');
  for (const row of largest) {
    console.log(
      `10,000 triggers, ${row.messages} messages: ${row['× normalising']} × normalising alone (goal ≤ ${GOALS.ratio}), ${row['× letters alone']} × NFKC, case and diacritics alone.`,
    );
  }
  for (const row of compile.filter(({ triggers }) => triggers === 10_000)) {
    console.log(
      `10,000 triggers, language ${row.language}: compiled in ${row['compile ms']} ms (goal ≤ ${GOALS.compileMs}).`,
    );
  }
  const file = process.argv[2] ?? process.env.BENCH_RESULT;
  if (file) writeFileSync(file, JSON.stringify({ rows, compile, goals: GOALS }));
}
