/** One setting: its environment variable, its flag of `baton serve` if it has one, and what it is for. */
export interface Setting {
  readonly variable: string;
  readonly flag?: string;
  /** Shown by `--help` after the flag; absent for a switch. */
  readonly value?: string;
  readonly about: string;
}

/** Every setting, in the order in which `--help` lists them (contract, Commands). */
export const SETTINGS = [
  {
    variable: 'BATON_PORT',
    flag: 'port',
    value: '<number>',
    about: 'port to listen on (4400); 0 chooses a free one',
  },
  {
    variable: 'BATON_HOST',
    flag: 'host',
    value: '<address>',
    about: 'address to listen on (every interface; in demo mode only this machine)',
  },
  {
    variable: 'BATON_DATA_DIR',
    flag: 'data-dir',
    value: '<folder>',
    about: 'where the embedded database lives (.baton)',
  },
  {
    variable: 'BATON_DATABASE_URL',
    flag: 'database-url',
    value: '<url>',
    about: 'a PostgreSQL 15 or newer to use instead of the embedded one',
  },
  {
    variable: 'BATON_REDIS_URL',
    flag: 'redis-url',
    value: '<url>',
    about: 'a Redis that connects several servers',
  },
  {
    variable: 'BATON_TRUSTED_PROXIES',
    about: 'addresses and networks of your proxies, or none (one proxy on this machine or a private network)',
  },
  {
    variable: 'BATON_LIMIT_SCALE',
    about: 'multiplies what one visitor, address and workspace may do in a minute (1)',
  },
  { variable: 'BATON_DEMO', flag: 'demo', about: 'fill a demo workspace and show the demo page' },
  {
    variable: 'BATON_SECRET',
    about: 'signs sessions, at least 32 characters (generated and kept in the database)',
  },
  { variable: 'BATON_ADMIN_EMAIL', about: 'first administrator, on first start' },
  { variable: 'BATON_ADMIN_PASSWORD', about: 'their password, at least 8 characters' },
  { variable: 'BATON_API_KEY', about: 'an API key that the administrator owns, at least 16 characters' },
  { variable: 'BATON_SMTP_URL', about: 'mail server for outgoing email' },
  { variable: 'BATON_MAIL_FROM', about: 'address that mail comes from when no email channel has one' },
  {
    variable: 'BATON_PUBLIC_URL',
    about: 'where visitors reach this server, for links in mail (http://localhost and the port)',
  },
  {
    variable: 'BATON_WEBHOOK_LOOPBACK',
    about: 'true lets webhooks call this machine, for development only (false)',
  },
  { variable: 'BATON_LLM_BASE_URL', about: 'an OpenAI-compatible endpoint for the customer agent' },
  { variable: 'BATON_LLM_API_KEY', about: 'its key' },
  { variable: 'BATON_LLM_MODEL', about: 'its model' },
  { variable: 'BATON_LOG_LEVEL', about: 'debug, info, warn, error or silent (info)' },
] as const satisfies readonly Setting[];

/** The variable that holds a setting, as in `BATON_PORT`. */
export type Variable = (typeof SETTINGS)[number]['variable'];
