import type { TrustedProxies } from '../http/client-address.js';

/** Every setting of a running server, checked and with its defaults filled in. */
export interface Config {
  /** 0 lets the system choose a free one. */
  readonly port: number;
  /** The address to listen on; undefined: every interface. */
  readonly host: string | undefined;
  /** Absolute path; holds the embedded database. */
  readonly dataDir: string;
  /** An external PostgreSQL; undefined: the embedded one. */
  readonly databaseUrl: string | undefined;
  readonly redisUrl: string | undefined;
  /** Signs session cookies; undefined: generated once and kept in the database. */
  readonly secret: string | undefined;
  /** The first administrator; used on first start only. */
  readonly adminEmail: string | undefined;
  readonly adminPassword: string | undefined;
  /** An API key that the administrator owns, created on start when it does not exist. */
  readonly apiKey: string | undefined;
  readonly demo: boolean;
  /** Whose `x-forwarded-for` is believed. */
  readonly trustedProxies: TrustedProxies;
  /** What one visitor, address and workspace may do is multiplied by it. */
  readonly limitScale: number;
  readonly smtpUrl: string | undefined;
  /** What mail comes from when no email channel has an address. */
  readonly mailFrom: string | undefined;
  /** Where visitors reach this server, without a slash at the end; undefined: localhost and the port. */
  readonly publicUrl: string | undefined;
  /** Lets webhooks call this machine; for development and tests. */
  readonly webhookLoopback: boolean;
  readonly languageModel: LanguageModelConfig | undefined;
  readonly logLevel: LogLevel;
}

/** Where an OpenAI-compatible model answers. */
export interface LanguageModelConfig {
  readonly baseUrl: string;
  readonly apiKey: string | undefined;
  readonly model: string;
}

export const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];
