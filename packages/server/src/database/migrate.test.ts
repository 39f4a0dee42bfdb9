import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { pino } from 'pino';
import { afterEach, beforeEach, expect, inject, it } from 'vitest';
import { type Connection, connect } from './connect.js';
import { migrate } from './migrate.js';
import { databaseUrl } from './test-server.js';

const NODES = 6;

let name: string;
let admin: pg.Client;
let nodes: Connection[];

beforeEach(async () => {
  name = `empty_${randomUUID().replaceAll('-', '')}`;
  admin = new pg.Client(inject('testServerUrl'));
  await admin.connect();
  await admin.query(`create database ${name}`);
  const url = databaseUrl(inject('testServerUrl'), name);
  nodes = Array.from({ length: NODES }, () => connect(url, pino({ level: 'silent' }), 3));
});
afterEach(async () => {
  await Promise.all(nodes.map(({ db }) => db.destroy()));
  await admin.query(`drop database ${name} with (force)`);
  await admin.end();
});

it('lets many nodes start at once on an empty database: one brings it up to date', async () => {
  const applied = await Promise.all(nodes.map(({ db }) => migrate(db)));
  expect(applied.filter((names) => names.length > 0)).toHaveLength(1);
});
