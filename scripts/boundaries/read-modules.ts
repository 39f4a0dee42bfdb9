import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parseAst } from 'vitest/node';

/** One source file: what it imports and which free names it uses. */
export interface SourceModule {
  /** From the root, with forward slashes: `packages/core/src/errors.ts`. */
  readonly path: string;
  readonly lines: number;
  /** As written, type imports included. */
  readonly imports: readonly string[];
  /** Identifiers read as values and declared nowhere in the module; not properties, not types. */
  readonly names: ReadonlySet<string>;
}

type Node = { readonly type: string } & Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/** Children that hold no value: names of properties, and everything about types. */
function childrenOf(node: Node): unknown[] {
  const skipped = new Set(['typeAnnotation', 'returnType', 'typeParameters', 'typeArguments', 'parent']);
  if (node.computed !== true) {
    if (node.type === 'MemberExpression') skipped.add('property');
    if (['Property', 'MethodDefinition', 'PropertyDefinition'].includes(node.type)) skipped.add('key');
  }
  return Object.entries(node).flatMap(([key, value]) => (skipped.has(key) ? [] : [value].flat()));
}

const TYPE_ONLY = /^(TSInterface|TSTypeAlias|TSDeclare|Import(?!Expression)|TSTypeAnnotation)/;

function walk(node: Node, visit: (node: Node) => void): void {
  visit(node);
  if (TYPE_ONLY.test(node.type)) return;
  for (const child of childrenOf(node)) if (isNode(child)) walk(child, visit);
}

/** The names that a binding pattern declares: `a`, `{ a, b: [c] }`, `...rest`, `a = 1`. */
function declaredBy(pattern: unknown): string[] {
  if (!isNode(pattern)) return [];
  if (pattern.type === 'Identifier') return [pattern.name as string];
  const parts = [pattern.properties, pattern.elements, pattern.argument, pattern.left, pattern.parameter];
  const inner = pattern.type === 'Property' ? [pattern.value] : parts.flat();
  return inner.flatMap(declaredBy);
}

function declarations(node: Node): string[] {
  const isImport = /^Import\w*Specifier$/.test(node.type);
  const places = [isImport && node.local, node.type !== 'Property' && node.id, node.params, node.param];
  return places.flat().flatMap(declaredBy);
}

/** What a module's text imports and uses. */
export function parseModule(path: string, text: string): SourceModule {
  const imports: string[] = [];
  const names = new Set<string>();
  const declared = new Set<string>();
  walk(parseAst(text, { lang: path.endsWith('x') ? 'tsx' : 'ts' }) as unknown as Node, (node) => {
    const { source } = node;
    if (isNode(source) && typeof source.value === 'string') imports.push(source.value);
    if (node.type === 'Identifier') names.add(node.name as string);
    for (const name of declarations(node)) declared.add(name);
  });
  for (const name of declared) names.delete(name);
  return { path, lines: text.trimEnd().split('\n').length, imports, names };
}

/** Every `.ts` and `.tsx` file under each package. */
export function readModules(root: string): SourceModule[] {
  const packages = readdirSync(join(root, 'packages'));
  return packages.flatMap((name) => {
    const folder = posix.join('packages', name, 'src');
    const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
    return files
      .filter((file) => /(?<!\.d)\.tsx?$/.test(file))
      .map((file) => posix.join(folder, file.replaceAll('\\', '/')))
      .map((path) => parseModule(path, readFileSync(join(root, path), 'utf8')));
  });
}
