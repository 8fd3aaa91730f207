import type { Fixed, FixedInstant, Json } from './columns.ts';

// The rows of what was measured of an outcome; kept beside migrations/0019-*.sql.

type InstrumentAnswerTable = {
  practice_id: Fixed<string>;
  client_id: Fixed<string>;
  id: Fixed<string>;
  episode_id: Fixed<string | null>;
  instrument: Fixed<string>;
  instrument_version: Fixed<number>;
  moment: Fixed<'baseline' | 'reassessment' | 'discharge' | 'by-hand'>;
  measured_at: Fixed<string>;
  day: Fixed<string>;
  score: Fixed<number | null>;
  answers: Json;
  by: Fixed<'client' | 'therapist'>;
  filed_by: Fixed<string>;
  filed_at: FixedInstant;
};

export type OutcomeTables = { instrument_answer: InstrumentAnswerTable };
