import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../database/test-database.js';
import { COMMANDS, runCli } from './run-cli.js';

describe('the baton program', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.close());

  async function run(...args: string[]) {
    const printed: string[] = [];
    const complained: string[] = [];
    const output = {
      print: (line: string) => printed.push(line),
      complain: (line: string) => complained.push(line),
    };
    const code = await runCli(args, { BATON_DATABASE_URL: database.url, BATON_LOG_LEVEL: 'silent' }, output);
    return { code, printed: printed.join('\n'), complained: complained.join('\n') };
  }

  it.each(COMMANDS.map(({ name }) => [name]))('explains "%s" with --help', async (name) => {
    const { code, printed } = await run(...name.split(' '), '--help');
    expect(code).toBe(0);
    expect(printed).toContain(`Usage: baton ${name}`);
  });

  it('lists its commands, all of them or those of a group', async () => {
    const all = await run('--help');
    for (const { name } of COMMANDS) expect(all.printed).toContain(name);
    const group = await run('user', '--help');
    expect(group.printed).toContain('user add');
    expect(group.printed).not.toContain('key create');
  });

  it.each([
    [['fly'], 'There is no command "fly"'],
    [['user', 'add', '--name', 'Kim'], 'user add needs <email>.'],
    [['user', 'add', 'kim@example.com'], 'user add needs --name.'],
    [['migrate', 'now'], '"now" is one too many for migrate.'],
    [['key', 'list', '--colour'], "Unknown option '--colour'"],
  ])('says what is wrong with %j', async (args, message) => {
    const { code, complained } = await run(...args);
    expect(code).toBe(2);
    expect(complained).toContain(message);
  });

  it('finds the database up to date', async () => {
    expect((await run('migrate')).printed).toBe('The database is up to date.');
  });

  it('adds, lists and disables users, telling a made-up password once', async () => {
    const added = await run('user', 'add', 'kim@example.com', '--name', 'Kim', '--role', 'manager');
    expect(added.printed).toMatch(/Added Kim <kim@example.com> as manager\.\nPassword: \S{16}/);
    expect(added.complained).toMatch(/Made the administrator admin@baton.local with the password \S{16}/);
    expect((await run('user', 'add', 'kim@example.com', '--name', 'Kim')).complained).toContain(
      'email: Somebody',
    );
    expect((await run('user', 'add', 'x', '--name', 'Kim')).complained).toContain(
      'email: Give an email address',
    );
    expect((await run('user', 'disable', 'Kim@example.com')).code).toBe(0);
    expect((await run('user', 'list')).printed).toContain('kim@example.com\tKim\tmanager\tdisabled');
    expect((await run('user', 'disable', 'nobody@example.com')).code).toBe(1);
  });

  it('makes, lists and revokes keys', async () => {
    const { printed: key } = await run('key', 'create', 'CI');
    expect(key).toMatch(/^baton_\S{43}$/);
    const list = (await run('key', 'list')).printed;
    expect(list).toMatch(/^\S+\tCI\tnever used$/);
    expect((await run('key', 'revoke', list.split('\t')[0] ?? '')).code).toBe(0);
    expect((await run('key', 'list')).printed).toBe('');
  });

  it('imports articles and says how many', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'baton-articles-'));
    await writeFile(join(folder, 'refunds.md'), '# Refunds\n\nYou get your money back within 14 days.\n');
    expect((await run('import', folder)).printed).toContain('1 added');
    expect((await run('import', folder)).printed).toContain('1 unchanged');
    expect((await run('import', join(folder, 'nothing'))).code).toBe(1);
    await rm(folder, { recursive: true });
  });
});
