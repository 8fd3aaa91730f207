import type { Observation } from './fact.ts';

/** The observation alone, where a whole fact may have been handed in: without id, version, tick and clocks. */
export function withoutStamp<What extends Observation>(what: What): What {
  const {
    id: _id,
    version: _version,
    tick: _tick,
    at: _at,
    run: _run,
    elapsedMs: _elapsed,
    ...bare
  } = what as What & {
    [Name in 'id' | 'version' | 'tick' | 'at' | 'run' | 'elapsedMs']?: unknown;
  };
  return bare as unknown as What;
}
