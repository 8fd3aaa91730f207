import process from 'node:process';
import type { Logger } from 'pino';

const PATIENCE_MS = 20_000;

/**
 * Ends the process on SIGTERM or SIGINT once everything has stopped in order; a second signal or 20 seconds force it.
 * A promise that nobody caught, or an exception, is a fault of ours: it is logged, and the process ends to start afresh.
 */
export function endOnSignals(stop: () => Promise<void>, log: Logger): void {
  let ending = false;
  const end = (why: string, code: number): void => {
    if (ending) process.exit(1);
    ending = true;
    log.info({ why }, 'stopping');
    setTimeout(() => process.exit(1), PATIENCE_MS).unref();
    stop().then(
      () => process.exit(code),
      (err: unknown) => {
        log.fatal({ err }, 'could not stop in order');
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', () => end('SIGTERM', 0));
  process.on('SIGINT', () => end('SIGINT', 0));
  for (const why of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(why, (err: unknown) => {
      log.fatal({ err }, why);
      end(why, 1);
    });
  }
}
