import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeProblems, parseConfig } from './parse-config.js';

function configOf(env: Record<string, string>, flags: Record<string, string | boolean> = {}) {
  const parsed = parseConfig(env, flags);
  if (!parsed.ok) throw new Error(describeProblems(parsed.problems));
  return parsed.config;
}

describe('parseConfig', () => {
  it('fills in the defaults of the contract', () => {
    expect(configOf({})).toMatchObject({
      port: 4400,
      host: undefined,
      dataDir: resolve('.baton'),
      databaseUrl: undefined,
      demo: false,
      languageModel: undefined,
    });
  });

  it('lets a flag win over the environment', () => {
    expect(configOf({ BATON_PORT: '1', BATON_DEMO: 'no' }, { port: '0', demo: true })).toMatchObject({
      port: 0,
      demo: true,
    });
  });

  it('treats an empty value as absent', () => {
    expect(configOf({ BATON_PORT: '', BATON_REDIS_URL: ' ' })).toMatchObject({
      port: 4400,
      redisUrl: undefined,
    });
  });

  it('offers a demo to this machine only, unless a host is given', () => {
    expect(configOf({ BATON_DEMO: '1' }).host).toBe('127.0.0.1');
    expect(configOf({ BATON_DEMO: '1', BATON_HOST: '0.0.0.0' }).host).toBe('0.0.0.0');
  });

  it('lists everything that is wrong in one message, each by the name it was given by', () => {
    const parsed = parseConfig(
      {
        BATON_PORT: '70000',
        BATON_DATABASE_URL: 'mysql://db',
        BATON_REDIS_URL: 'nonsense',
        BATON_TRUSTED_PROXIES: '10.0.0.0/8, somewhere',
        BATON_LIMIT_SCALE: '0',
        BATON_SECRET: 'short',
        BATON_ADMIN_PASSWORD: 'x',
        BATON_API_KEY: 'k',
        BATON_LLM_BASE_URL: 'https://models.example.com',
        BATON_SMTP_URL: 'http://mail',
        BATON_LOG_LEVEL: 'loud',
      },
      { demo: 'perhaps' },
    );
    expect(parsed.ok).toBe(false);
    const message = parsed.ok ? '' : describeProblems(parsed.problems);
    const names = [
      'BATON_PORT',
      'BATON_DATABASE_URL',
      'BATON_REDIS_URL',
      'BATON_TRUSTED_PROXIES',
      'BATON_LIMIT_SCALE',
      'BATON_SECRET',
      'BATON_ADMIN_PASSWORD must',
      'BATON_ADMIN_PASSWORD needs',
      'BATON_API_KEY',
      'BATON_LLM_BASE_URL',
      'BATON_SMTP_URL',
      'BATON_LOG_LEVEL',
      '--demo',
    ];
    for (const name of names) expect(message).toContain(name);
  });

  it('never repeats a secret value in a problem', () => {
    const parsed = parseConfig({ BATON_DATABASE_URL: 'mysql://user:hunter2@db', BATON_SECRET: 'hunter2' });
    expect(JSON.stringify(parsed)).not.toContain('hunter2');
  });
});
