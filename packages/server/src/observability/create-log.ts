import { type Logger, pino } from 'pino';
import type { LogLevel } from '../config/config.js';

/** Structured lines on standard error, so that standard output stays for people. */
export function createLog(level: LogLevel): Logger {
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination({ dest: 2, sync: true }),
  );
}
