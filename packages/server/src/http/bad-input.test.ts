import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ApiFixture, createApiFixture } from '../testing/api-fixture.js';
import { badRequests } from '../testing/bad-input/cases.js';
import { type Scene, setTheScene, stored } from '../testing/bad-input/scene.js';
import type { ApiRoute } from './route.js';

/**
 * Bad input anywhere gets a message at its field, and nothing is half-saved. Generated from the router: a route that
 * takes a body and is not in the table fails.
 */

let api: ApiFixture;
let scene: Scene;
beforeAll(async () => {
  api = await createApiFixture();
  scene = await setTheScene(api);
});
afterAll(() => api.close());

const nameOf = ({ method, path }: ApiRoute) => `${method} ${path}`;
const takingBodies = () => api.composition.routes.filter(({ body }) => body !== undefined);

function send(route: ApiRoute, body: unknown): Promise<Response> {
  const kind = route.path.split('/')[1] ?? '';
  const path = route.path.replace(/:\w+/g, scene.ids[kind] ?? 'none');
  return api.request(route.method.toUpperCase(), path, { role: 'admin', body });
}

interface Described {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Described>>;
  readonly wrapped?: Described;
}

/** The fields of a route's body, each with something that is of another kind than it takes. */
function wrongKinds({ body }: ApiRoute): (readonly [string, unknown])[] {
  const { entries = {} } = body as unknown as Described;
  return Object.entries(entries).map(([field, schema]) => {
    let kind = schema;
    while (kind.wrapped) kind = kind.wrapped;
    const takesObjects = ['object', 'record', 'unknown'].includes(kind.type);
    return [field, takesObjects ? 'a text' : { $wrong: [{}] }];
  });
}

interface Problem {
  readonly errors?: readonly { readonly path: string; readonly message: string }[];
}

describe('bad input', () => {
  it('is in the table for every route that takes a body', () => {
    expect(takingBodies().map(nameOf).sort()).toEqual(Object.keys(badRequests(scene)).sort());
  });

  it('gets a message at its field, and changes nothing', async () => {
    const table = badRequests(scene);
    const before = await stored(api);
    const wrong: unknown[] = [];
    for (const route of takingBodies()) {
      for (const [what, body, ...paths] of table[nameOf(route)] ?? []) {
        const name = `${nameOf(route)}: ${what}`;
        const response = await send(route, body);
        const { errors = [] } = (await response.json()) as Problem;
        const at = errors.map(({ path }) => path);
        const isToldWhere = errors.length > 0 && paths.every((path) => at.includes(path));
        const isToldWhat = errors.every(({ message }) => message.length > 5);
        const isAsBefore = (await stored(api)) === before;
        if (response.status !== 422 || !isToldWhere || !isToldWhat || !isAsBefore)
          wrong.push({ name, status: response.status, at, paths, isToldWhat, isAsBefore });
      }
    }
    expect(wrong).toEqual([]);
  });

  it('of a wrong kind is refused for every field of every route, and for the whole', async () => {
    const before = await stored(api);
    const wrong: unknown[] = [];
    for (const route of takingBodies()) {
      for (const whole of ['"text"', '[]', '5', 'null', '{', '']) {
        const name = `${nameOf(route)}: ${whole}`;
        const response = await send(route, whole);
        if (![400, 422].includes(response.status)) wrong.push({ name, status: response.status });
      }
      for (const [field, value] of wrongKinds(route)) {
        const name = `${nameOf(route)}: ${field}`;
        const text = field !== 'text' && route.path.endsWith('/simulate') ? { text: 'Hi' } : {};
        const response = await send(route, { ...text, [field]: value });
        const { errors = [] } = (await response.json()) as Problem;
        const isNamed = errors.some(({ path }) => path === field || path.startsWith(`${field}.`));
        if (response.status !== 422 || !isNamed) wrong.push({ name, status: response.status, errors });
      }
    }
    expect(wrong).toEqual([]);
    expect(await stored(api)).toBe(before);
  });
});
