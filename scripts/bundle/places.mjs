import { readFileSync } from 'node:fs';
import { ROOT } from '../setup/project.mjs';

/** An absolute path inside the repository. */
export const at = (path) => `${ROOT}${path}`;

/** What the server serves as it is. */
export const PUBLIC = at('packages/server/dist/public');

export const manifest = (name) => JSON.parse(readFileSync(at(`packages/${name}/package.json`), 'utf8'));
