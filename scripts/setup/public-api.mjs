import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from './project.mjs';

const PACKAGES = ['core', 'widget'];
const COMMENTS = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm;

const STATEMENT = /^(?=(?:export|declare|import|interface|type|class|const|abstract)\b)/m;

/** The top-level statements of a declaration file, without comments. */
function statementsOf(file) {
  const text = readFileSync(file, 'utf8')
    .replace(COMMENTS, '')
    .replace(/\n\s*\n+/g, '\n');
  return text.split(STATEMENT).map((statement) => statement.trim());
}

const declares = (name) =>
  new RegExp(
    `^(?:export )?(?:declare )?(?:abstract )?(?:interface|type|class|const|function|let) ${name}\\b`,
  );

/** What `export { a, type B as C } from './x.js'` names: where, under which name there and here. */
function exportsOf(file) {
  const lists = [
    ...readFileSync(file, 'utf8').matchAll(/^(?:export|import) (?:type )?\{([^}]*)\}(?: from '([^']+)')?/gm),
  ];
  return lists.flatMap(([, names, from]) =>
    names
      .split(',')
      .map((name) => name.trim().replace(/^type /, ''))
      .filter(Boolean)
      .map((name) => {
        const [there, here = there] = name.split(' as ');
        return { there, here, from: from && join(dirname(file), from.replace(/\.js$/, '.d.ts')) };
      }),
  );
}

/** The declaration of an exported name, followed through files that only pass it on. */
function declarationOf(file, name) {
  const own = statementsOf(file).filter((statement) => declares(name).test(statement));
  if (own.length > 0) return own.join('\n');
  const passed = exportsOf(file).find(({ here, from }) => here === name && from);
  return passed && existsSync(passed.from) ? declarationOf(passed.from, passed.there) : `(elsewhere) ${name}`;
}

/** Everything that an entry exports, by name, as it is declared. */
function apiOf(entry) {
  const names = exportsOf(entry).map(({ here }) => here);
  return [...new Set(names)].sort().map((name) => `${declarationOf(entry, name)}\n`);
}

/** The public API of every entry of the published packages: file of the snapshot → what it must say. */
export function publicApi() {
  const snapshots = new Map();
  for (const name of PACKAGES) {
    const folder = join(ROOT, 'packages', name);
    const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    for (const [entry, { types }] of Object.entries(exports)) {
      const label = entry === '.' ? 'index' : entry.slice(2);
      snapshots.set(`packages/${name}/api/${label}.txt`, apiOf(join(folder, types)).join('\n'));
    }
  }
  return snapshots;
}

/** The snapshots that differ from what is built now. */
export function changedApi() {
  return [...publicApi()].filter(([file, text]) => {
    const path = join(ROOT, file);
    return !existsSync(path) || readFileSync(path, 'utf8') !== text;
  });
}
