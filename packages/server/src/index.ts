export type { Config, LanguageModelConfig, LogLevel } from './config/config.js';
export { describeProblems, type ParsedConfig, parseConfig } from './config/parse-config.js';
export { type BatonServer, createServer, type RunningServer, type ServerOverrides } from './create-server.js';
