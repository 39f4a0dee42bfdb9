import { posix } from 'node:path';
import type { SourceModule } from './read-modules.js';

/** Looks at all modules and says, one line each, what breaks the rule. */
type Rule = (modules: readonly SourceModule[]) => string[];

/** Most lines of a source file (house style, Names). */
const MAX_LINES = 250;

const isTest = (path: string): boolean => /\.(test|spec)\.tsx?$/.test(path);
/** What stands beside tests to serve them; core's `testing` is a product of its own. */
const isTestSupport = (path: string): boolean =>
  /\/(testing\/|test-)/.test(path) && !path.startsWith('packages/core/');
/** Written by a program, a table of data, a list of exports, or never edited again once released. */
const isListing = (path: string): boolean =>
  /\.generated\.ts$|\/index\.ts$|\/(migrations|calibration)\//.test(path);
const packageOf = (path: string): string => path.split('/')[1] ?? '';

/** The folder under `src`, or the file's own name when it stands in `src` itself: `triggers`, `errors`, `index`. */
function roomOf(path: string): string {
  const [first = ''] = path.split('/').slice(3);
  return first.replace(/\.tsx?$/, '');
}

/** The file that a relative import means; null for a package or when there is no such file. */
function target(from: string, specifier: string, known: ReadonlySet<string>): string | null {
  if (!specifier.startsWith('.')) return null;
  const base = posix.join(posix.dirname(from), specifier).replace(/\.js$/, '');
  return [`${base}.ts`, `${base}.tsx`, base].find((path) => known.has(path)) ?? null;
}

function edges(modules: readonly SourceModule[]): { from: SourceModule; to: string; specifier: string }[] {
  const known = new Set(modules.map((module) => module.path));
  return modules.flatMap((from) =>
    from.imports.flatMap((specifier) => {
      const to = target(from.path, specifier, known);
      return to ? [{ from, to, specifier }] : [];
    }),
  );
}

const sourcesOf = (modules: readonly SourceModule[], name: string): SourceModule[] =>
  modules.filter((module) => packageOf(module.path) === name && !isTest(module.path));

/** core does no I/O: it imports valibot and itself. */
const coreImportsNothingElse: Rule = (modules) =>
  sourcesOf(modules, 'core').flatMap(({ path, imports }) =>
    imports
      .filter((specifier) => !specifier.startsWith('.') && specifier !== 'valibot')
      .map((specifier) => `${path} imports ${specifier}; core imports valibot and itself only`),
  );

/** What core may not reach: the page, the process, the network. Clock, timers and ids come through `environment.ts`. */
const HOST_NAMES = [
  'window',
  'document',
  'navigator',
  'localStorage',
  'sessionStorage',
  'location',
  'fetch',
  'WebSocket',
  'XMLHttpRequest',
  'process',
  'Buffer',
  'require',
  'setTimeout',
  'setInterval',
  'globalThis',
];

const coreKnowsNoHost: Rule = (modules) =>
  sourcesOf(modules, 'core')
    .filter(({ path }) => !path.endsWith('core/src/client/environment.ts'))
    .flatMap(({ path, names }) =>
      HOST_NAMES.filter((name) => names.has(name)).map((name) => `${path} uses ${name}; core knows no host`),
    );

/** Which rooms of core each room may import, besides itself (house style, Layout). */
const CORE_ORDER: Readonly<Record<string, readonly string[]>> = {
  errors: [],
  availability: ['errors'],
  text: ['errors'],
  triggers: ['errors', 'text'],
  'human-request': ['errors', 'text'],
  conversation: ['errors'],
  settings: ['errors', 'text', 'triggers'],
  handoff: ['errors', 'text', 'triggers', 'human-request', 'conversation', 'settings'],
  backend: ['errors', 'conversation', 'settings', 'handoff'],
  workflows: ['errors', 'text', 'conversation', 'settings'],
  protocol: ['errors', 'availability', 'conversation', 'settings', 'handoff', 'backend', 'workflows'],
  client: ['errors', 'triggers', 'human-request', 'conversation', 'settings', 'handoff', 'backend'],
};

const coreRoomsInOrder: Rule = (modules) =>
  edges(sourcesOf(modules, 'core')).flatMap(({ from, to }) => {
    const [room, other] = [roomOf(from.path), roomOf(to)];
    if (room === other) return [];
    if (room === 'testing') return other === 'index' ? [`${from.path} imports core's own index`] : [];
    if (room === 'index')
      return other === 'testing' ? [`${from.path} exports testing, which has its own entry`] : [];
    const allowed = CORE_ORDER[room];
    if (!allowed) return [`${from.path} stands in a room that the order does not know: ${room}`];
    return allowed.includes(other) ? [] : [`${from.path} imports ${to}; ${room} may not import ${other}`];
  });

/** Packages import core and nothing else of one another. */
const packagesShareOnlyCore: Rule = (modules) => {
  const isProduct = (name: string): boolean => ['core', 'widget', 'server', 'console'].includes(name);
  const forbidden = ({ path, imports }: SourceModule): string[] =>
    imports
      .filter((specifier) => {
        const outside =
          specifier.startsWith('.') &&
          packageOf(posix.join(posix.dirname(path), specifier)) !== packageOf(path);
        return outside || (/^@baton\//.test(specifier) && !/^@baton\/core(\/|$)/.test(specifier));
      })
      .map((specifier) => `${path} imports ${specifier}; packages share core only`);
  return modules.filter(({ path }) => isProduct(packageOf(path))).flatMap(forbidden);
};

/** The loader is what every page pays for. */
const loaderImportsNothing: Rule = (modules) =>
  modules
    .filter(({ path }) => path === 'packages/widget/src/loader/loader.ts')
    .flatMap(({ path, imports }) =>
      imports.map((specifier) => `${path} imports ${specifier}; the loader imports nothing`),
    );

const PAGE_NAMES = [
  'window',
  'document',
  'localStorage',
  'sessionStorage',
  'setTimeout',
  'setInterval',
  'requestAnimationFrame',
];
const MAY_TOUCH_PAGE = /^packages\/widget\/src\/(env\.ts|element\/|loader\/)/;

/** The widget reaches the page through `env.ts` and its entries, so that tests and other hosts can replace it. */
const widgetReachesPageInOnePlace: Rule = (modules) =>
  sourcesOf(modules, 'widget')
    .filter(({ path }) => !MAY_TOUCH_PAGE.test(path) && !isTestSupport(path))
    .flatMap(({ path, names }) =>
      PAGE_NAMES.filter((name) => names.has(name)).map(
        (name) => `${path} uses ${name}; reach it through env.ts`,
      ),
    );

/** An index is for the outside. A room's index may be imported by other rooms; the package's own index by nobody. */
const nobodyImportsOwnIndex: Rule = (modules) =>
  edges(modules)
    .filter(({ from, to }) => {
      const isPackageIndex = /^packages\/[\w-]+\/src\/index\.tsx?$/.test(to);
      const isOwnRoomIndex = /\/index\.tsx?$/.test(to) && posix.dirname(to) === posix.dirname(from.path);
      return (isPackageIndex || isOwnRoomIndex) && !isTest(from.path);
    })
    .map(({ from, to }) => `${from.path} imports its own index ${to}`);

/** No module reaches itself again. Each cycle is told once, from its first module in the alphabet. */
const noCycles: Rule = (modules) => {
  const next = new Map<string, string[]>(modules.map((module) => [module.path, []]));
  for (const { from, to } of edges(modules)) next.get(from.path)?.push(to);
  const done = new Set<string>();
  const found = new Set<string>();
  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) {
      const cycle = trail.slice(start);
      const first = cycle.indexOf([...cycle].sort()[0] ?? path);
      found.add([...cycle.slice(first), ...cycle.slice(0, first), cycle[first]].join(' → '));
      return;
    }
    if (done.has(path)) return;
    for (const to of next.get(path) ?? []) visit(to, [...trail, path]);
    done.add(path);
  };
  for (const path of [...next.keys()].sort()) visit(path, []);
  return [...found];
};

/** Files that one can read in one go. */
const filesStayShort: Rule = (modules) =>
  modules
    .filter(({ path, lines }) => lines > MAX_LINES && !isTest(path) && !isListing(path))
    .map(({ path, lines }) => `${path} has ${lines} lines; split it before ${MAX_LINES}`);

/** All rules, by name. */
export const rules = {
  coreImportsNothingElse,
  coreKnowsNoHost,
  coreRoomsInOrder,
  packagesShareOnlyCore,
  loaderImportsNothing,
  widgetReachesPageInOnePlace,
  nobodyImportsOwnIndex,
  noCycles,
  filesStayShort,
} as const satisfies Record<string, Rule>;
