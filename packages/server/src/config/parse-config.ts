import { resolve } from 'node:path';
import { NEAREST_PROXY, parseTrustedProxies } from '../http/client-address.js';
import { EMAIL_PATTERN } from '../people/email.js';
import { type Config, type LanguageModelConfig, LOG_LEVELS } from './config.js';
import { createSettingsReader, type Environment, type Flags, type SettingsReader } from './read-settings.js';

/** The settings, or one sentence for each thing that is wrong with them. */
export type ParsedConfig =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly problems: readonly string[] };

const DEFAULT_PORT = 4400;
const MIN_SECRET_LENGTH = 32;
const MIN_KEY_LENGTH = 16;
/** NIST SP 800-63B, 5.1.1.1. */
export const MIN_PASSWORD_LENGTH = 8;

function port(text: string): number | null {
  return /^\d{1,5}$/.test(text) && Number(text) <= 65_535 ? Number(text) : null;
}

function scale(text: string): number | null {
  return /^\d{1,6}(\.\d{1,6})?$/.test(text) && Number(text) > 0 ? Number(text) : null;
}

function flag(text: string): boolean | null {
  if (['1', 'true', 'yes', 'on'].includes(text.toLowerCase())) return true;
  return ['0', 'false', 'no', 'off'].includes(text.toLowerCase()) ? false : null;
}

function url(...protocols: string[]): (text: string) => string | null {
  return (text) => (URL.canParse(text) && protocols.includes(new URL(text).protocol) ? text : null);
}

function atLeast(length: number): (text: string) => string | null {
  return (text) => (text.length >= length ? text : null);
}

function email(text: string): string | null {
  return EMAIL_PATTERN.test(text) ? text.toLowerCase() : null;
}

function oneOf<Option extends string>(options: readonly Option[]): (text: string) => Option | null {
  return (text) => options.find((option) => option === text) ?? null;
}

function languageModel(reader: SettingsReader): LanguageModelConfig | undefined {
  const baseUrl = reader.parsed(
    'BATON_LLM_BASE_URL',
    url('http:', 'https:'),
    'a URL such as https://models.example.com/v1',
  );
  const apiKey = reader.text('BATON_LLM_API_KEY');
  const model = reader.text('BATON_LLM_MODEL');
  if (model && !reader.text('BATON_LLM_BASE_URL'))
    reader.problems.push('BATON_LLM_MODEL needs BATON_LLM_BASE_URL beside it.');
  if (!baseUrl) return undefined;
  if (!model) reader.problems.push('BATON_LLM_BASE_URL needs BATON_LLM_MODEL beside it.');
  return model ? { baseUrl, apiKey, model } : undefined;
}

function administrator(reader: SettingsReader): Pick<Config, 'adminEmail' | 'adminPassword'> {
  const adminEmail = reader.parsed('BATON_ADMIN_EMAIL', email, 'an email address such as kim@example.com');
  const adminPassword = reader.parsed(
    'BATON_ADMIN_PASSWORD',
    atLeast(MIN_PASSWORD_LENGTH),
    `at least ${MIN_PASSWORD_LENGTH} characters long`,
  );
  if (reader.text('BATON_ADMIN_PASSWORD') && !reader.text('BATON_ADMIN_EMAIL')) {
    reader.problems.push('BATON_ADMIN_PASSWORD needs BATON_ADMIN_EMAIL beside it.');
  }
  return { adminEmail, adminPassword };
}

/**
 * Reads every setting from the environment and the command line; a flag wins over its variable. Collects all that is
 * wrong, so that it can be said at once (contract, Commands).
 */
export function parseConfig(env: Environment, flags: Flags = {}): ParsedConfig {
  const reader = createSettingsReader(env, flags);
  const demo = reader.parsed('BATON_DEMO', flag, 'true or false') ?? false;
  const config: Config = {
    port: reader.parsed('BATON_PORT', port, 'a whole number from 0 to 65535') ?? DEFAULT_PORT,
    // A demo's passwords are printed, so it is not offered to the network unless somebody says so.
    host: reader.text('BATON_HOST') ?? (demo ? '127.0.0.1' : undefined),
    dataDir: resolve(reader.text('BATON_DATA_DIR') ?? '.baton'),
    databaseUrl: reader.parsed(
      'BATON_DATABASE_URL',
      url('postgres:', 'postgresql:'),
      'a URL such as postgres://user:password@host:5432/baton',
    ),
    redisUrl: reader.parsed('BATON_REDIS_URL', url('redis:', 'rediss:'), 'a URL such as redis://host:6379'),
    secret: reader.parsed(
      'BATON_SECRET',
      atLeast(MIN_SECRET_LENGTH),
      `at least ${MIN_SECRET_LENGTH} characters long`,
    ),
    trustedProxies:
      reader.parsed(
        'BATON_TRUSTED_PROXIES',
        parseTrustedProxies,
        'addresses or networks between commas, such as 10.0.0.0/8, or none',
      ) ?? NEAREST_PROXY,
    limitScale: reader.parsed('BATON_LIMIT_SCALE', scale, 'a number above 0, such as 1 or 2.5') ?? 1,
    ...administrator(reader),
    apiKey: reader.parsed(
      'BATON_API_KEY',
      atLeast(MIN_KEY_LENGTH),
      `at least ${MIN_KEY_LENGTH} characters long`,
    ),
    demo,
    smtpUrl: reader.parsed(
      'BATON_SMTP_URL',
      url('smtp:', 'smtps:'),
      'a URL such as smtp://user:password@host:587',
    ),
    mailFrom: reader.parsed('BATON_MAIL_FROM', email, 'an email address such as support@example.com'),
    publicUrl: reader
      .parsed('BATON_PUBLIC_URL', url('http:', 'https:'), 'a URL such as https://chat.example.com')
      ?.replace(/\/+$/, ''),
    webhookLoopback: reader.parsed('BATON_WEBHOOK_LOOPBACK', flag, 'true or false') ?? false,
    languageModel: languageModel(reader),
    logLevel:
      reader.parsed('BATON_LOG_LEVEL', oneOf(LOG_LEVELS), `one of ${LOG_LEVELS.join(', ')}`) ?? 'info',
  };
  return reader.problems.length > 0 ? { ok: false, problems: reader.problems } : { ok: true, config };
}

/** All that is wrong, as the one message that stops the start. */
export function describeProblems(problems: readonly string[]): string {
  return ['Baton cannot start with these settings:', ...problems.map((problem) => `  - ${problem}`)].join(
    '\n',
  );
}
