import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { SetupError } from './fail.mjs';
import { CACHE, ROOT } from './project.mjs';

const STAMPS = `${CACHE}build/`;
const ALWAYS = ['rollup.config.mjs', 'scripts/bundle', 'pnpm-lock.yaml'];
const NOT_BUILT = /\.test\.tsx?$/;

function filesUnder(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path).flatMap((name) => filesUnder(join(path, name)));
}

/** One hash over the content of everything that a target is made from. */
function hashOf(inputs) {
  const hash = createHash('sha256');
  for (const input of [...ALWAYS, ...inputs]) {
    const files = filesUnder(join(ROOT, input)).filter((file) => !NOT_BUILT.test(file));
    for (const file of files.sort()) hash.update(`${relative(ROOT, file)}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

function readStamp(name) {
  const file = `${STAMPS}${name}.json`;
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { hash: '', files: [] };
}

/** Deletes what an earlier build wrote and this one did not, such as chunks under an old hash. */
function removeLeftovers(before, written) {
  for (const file of before) if (!written.includes(file)) rmSync(join(ROOT, file), { force: true });
}

async function bundle(config, rollup) {
  const { output, ...input } = config;
  const result = await rollup(input);
  const written = [];
  for (const options of [output].flat()) {
    const { output: chunks } = await result.write(options);
    const folder = options.dir ?? join(options.file, '..');
    for (const chunk of chunks) written.push(relative(ROOT, join(folder, chunk.fileName)));
  }
  await result.close();
  return written;
}

async function bundleAll(target) {
  const { rollup } = await import('rollup');
  const written = [];
  try {
    for (const config of target.configs()) written.push(...(await bundle(config, rollup)));
  } catch (error) {
    const place = error.loc ? `\n${error.loc.file}:${error.loc.line}\n${error.frame ?? ''}` : '';
    throw new SetupError(`${target.name} does not build: ${error.message}${place}`);
  }
  return written;
}

async function build(target, hash) {
  const startedAt = performance.now();
  const written = await bundleAll(target);
  removeLeftovers(readStamp(target.name).files, written);
  mkdirSync(STAMPS, { recursive: true });
  writeFileSync(`${STAMPS}${target.name}.json`, JSON.stringify({ hash, files: written }));
  console.log(`  ${target.name.padEnd(8)} ${((performance.now() - startedAt) / 1000).toFixed(1)} s`);
}

/**
 * Builds the targets of rollup.config.mjs whose sources have changed since they were last built.
 * @param {{ force?: boolean }} [options] `force`: build all of them.
 */
export async function buildIfStale({ force = false } = {}) {
  const { targets } = await import('../../rollup.config.mjs');
  let announced = false;
  for (const target of targets) {
    const hash = hashOf(target.inputs);
    const stamp = readStamp(target.name);
    const isFresh = stamp.hash === hash && stamp.files.every((file) => existsSync(join(ROOT, file)));
    if (isFresh && !force) continue;
    if (!announced) console.log('Building…');
    announced = true;
    await build(target, hash);
  }
  // The compiler is a process of its own, which would stay for as long as the server runs.
  if (announced) await (await import('esbuild')).stop();
}
