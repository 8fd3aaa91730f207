import { Logger } from 'graphile-worker';

export type JobLog = (level: 'error' | 'warning' | 'info' | 'debug', message: string) => void;

/** The library's words to our log, without the payloads and stacks that it hands along. */
export const jobLogger = (log: JobLog): Logger => new Logger(() => (level, message) => log(level, message));
