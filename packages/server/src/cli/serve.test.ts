import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, stat } from 'node:fs/promises';
import { type AddressInfo, connect, createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPostmaster } from '../database/embedded/postmaster.js';
import { buildProgram, type Program, startProgram, temporaryDataDir } from '../testing/program.js';

const ADDRESS = /^Baton is running at (http:\/\/localhost:(\d+))$/m;
const KEY = 'a-key-for-the-tests-of-serve';
const ENVIRONMENT = {
  BATON_API_KEY: KEY,
  BATON_ADMIN_EMAIL: 'root@example.com',
  BATON_ADMIN_PASSWORD: 'correct horse',
};

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

function canConnect(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(true)).on('error', () => resolve(false));
    socket.on('connect', () => socket.end());
  });
}

describe('baton serve', { timeout: 60_000 }, () => {
  let data: { path: string; remove: () => Promise<void> };
  const programs: Program[] = [];

  beforeAll(async () => {
    [data] = await Promise.all([temporaryDataDir(), buildProgram()]);
  });
  afterAll(async () => {
    for (const { child, ended } of programs) {
      child.kill('SIGTERM');
      await ended();
    }
    await data.remove();
  });

  function start(args: readonly string[] = [], env: Record<string, string> = ENVIRONMENT): Program {
    const program = startProgram(['serve', '--port', '0', '--data-dir', data.path, ...args], env);
    programs.push(program);
    return program;
  }
  const serving = async (program: Program) => (await program.seen(ADDRESS))[1] ?? '';
  const get = (url: string, path: string) =>
    fetch(`${url}/api/v1${path}`, { headers: { authorization: `Bearer ${KEY}` } });
  const postmaster = () => readPostmaster(join(data.path, 'postgres'));

  it('starts from nothing, says where it is, and stops with its database at SIGTERM', async () => {
    const program = start();
    const url = await serving(program);
    expect((await get(url, '/me')).status).toBe(200);
    expect(await postmaster()).not.toBeNull();
    program.child.kill('SIGTERM');
    expect(await program.ended()).toBe(0);
    expect(await postmaster()).toBeNull();
  });

  it('keeps the password of its database to itself', async () => {
    const { mode } = await stat(join(data.path, 'postgres-password'));
    expect(mode & 0o077).toBe(0);
    expect(await readFile(join(data.path, 'postgres', 'pg_hba.conf'), 'utf8')).not.toMatch(
      /^host.*\strust$/m,
    );
  });

  it('refuses a second server on the same data within a second, naming the first', async () => {
    const first = start();
    await serving(first);
    const second = start();
    const refusal = await second.seen(/Another Baton server \(process (\d+)\) is using .*Stop it first.*/);
    expect(Number(refusal[1])).toBe(first.child.pid);
    expect(await second.ended()).toBe(1);
    expect((await get(await serving(first), '/me')).status).toBe(200);

    const beside = startProgram(['user', 'list', '--data-dir', data.path]);
    expect(await beside.ended()).toBe(0);
    expect(beside.output()).toContain('root@example.com');
    expect((await get(await serving(first), '/me')).status).toBe(200);
    first.child.kill('SIGTERM');
    expect(await first.ended()).toBe(0);
  });

  it('adopts the database that a kill -9 left running, and keeps its data', async () => {
    const first = start();
    const team = {
      method: 'POST',
      headers: { authorization: `Bearer ${KEY}`, 'content-type': 'application/json' },
    };
    await fetch(`${await serving(first)}/api/v1/teams`, {
      ...team,
      body: JSON.stringify({ name: 'Survivors' }),
    });
    first.child.kill('SIGKILL');
    await first.ended();
    const left = await postmaster();
    expect(left).not.toBeNull();

    const second = start();
    const { items } = await (await get(await serving(second), '/teams')).json();
    expect(items).toMatchObject([{ name: 'Survivors' }]);
    expect(await postmaster()).toEqual(left);
    second.child.kill('SIGTERM');
    expect(await second.ended()).toBe(0);
    expect(await postmaster()).toBeNull();
  });

  it('starts again when the database was killed too', async () => {
    const first = start();
    await serving(first);
    const left = await postmaster();
    first.child.kill('SIGKILL');
    process.kill(left?.pid ?? 0, 'SIGKILL');
    await first.ended();
    const second = start();
    expect((await get(await serving(second), '/me')).status).toBe(200);
    second.child.kill('SIGTERM');
    expect(await second.ended()).toBe(0);
  });

  it('finishes the request in flight before it stops', async () => {
    const program = start();
    const url = await serving(program);
    const body = new TransformStream<Uint8Array, Uint8Array>();
    const writer = body.writable.getWriter();
    const answer = fetch(`${url}/api/v1/teams`, {
      method: 'POST',
      body: body.readable,
      duplex: 'half',
      headers: { authorization: `Bearer ${KEY}`, 'content-type': 'application/json' },
    } as RequestInit);
    await writer.write(new TextEncoder().encode('{"name":'));
    await get(url, '/me');
    program.child.kill('SIGTERM');
    await expect
      .poll(() =>
        get(url, '/me').then(
          () => true,
          () => false,
        ),
      )
      .toBe(false);
    await writer.write(new TextEncoder().encode('"Late"}'));
    await writer.close();
    expect((await answer).status).toBe(201);
    expect(await program.ended()).toBe(0);
  });

  it('ends with a clear line when its database goes away', async () => {
    const program = start();
    await serving(program);
    process.kill((await postmaster())?.pid ?? 0, 'SIGKILL');
    await program.seen(/The embedded database went away/);
    expect(await program.ended()).toBe(1);
  });

  it('says that the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const program = start(['--port', String(port), '--host', '127.0.0.1']);
    await program.seen(/Port \d+ is in use/);
    expect(await program.ended()).toBe(1);
    other.close();
  });

  it('stops within seconds when it shares a Redis with other nodes', async () => {
    const port = await freePort();
    const redis = spawn(process.env.REDIS_SERVER || 'redis-server', ['--port', String(port), '--save', '']);
    await expect.poll(() => canConnect(port), { timeout: 10_000 }).toBe(true);
    const program = start(['--redis-url', `redis://127.0.0.1:${port}`]);
    await serving(program);
    program.child.kill('SIGTERM');
    expect(await program.ended()).toBe(0);
    redis.kill();
    await once(redis, 'exit');
  });

  it('lists everything that is wrong with its settings and does not start', async () => {
    const program = start(['--port', 'x'], { BATON_SECRET: 'short' });
    expect(await program.ended()).toBe(2);
    expect(program.output()).toMatch(/--port must be[\s\S]*BATON_SECRET must be/);
  });
});
