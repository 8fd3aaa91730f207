import { type DestinationStream, type Logger, pino } from 'pino';
import type { Config } from '#server/config.ts';

/** The log: JSON lines of what the machine did, never of what it was told. See HTTP-8. */
export const openLog = (level: Config['logLevel'], stream?: DestinationStream): Logger =>
  pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, serializers: { err: errorWithoutWords } },
    stream,
  );

/**
 * An error without its words: a database or a parser quotes what it was given. Its kind, code and place say enough to
 * find the line.
 */
export function errorWithoutWords(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error };
  const { code, constraint, table } = error as { code?: unknown; constraint?: unknown; table?: unknown };
  const at = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const cause = error.cause === undefined ? undefined : errorWithoutWords(error.cause);
  return { type: error.name, code, constraint, table, at: at.slice(0, 12).map((line) => line.trim()), cause };
}
