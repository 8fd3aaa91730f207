import type { ByDefault, Fixed, FixedInstant, Instant, Json, Maybe, MaybeInstant } from './columns.ts';

type Numbered = ByDefault<number>;

export type IntakeTable = {
  practice_id: Fixed<string>;
  id: Fixed<string>;
  client_id: Fixed<string>;
  purpose: Fixed<'full' | 'update'>;
  token_hash: Fixed<Buffer>;
  /** Null when it came with a booking. */
  sent_by: Fixed<string | null>;
  sent_at: Instant;
  expires_at: Instant;
  opened_at: MaybeInstant;
  finished_at: MaybeInstant;
  told: Maybe<'all-set' | 'we-will-ask' | 'ask-your-doctor' | 'call-today' | 'emergency'>;
  withdrawn_at: MaybeInstant;
  wrong_tries: Numbered;
  mail_id: Maybe<string>;
};

export type AnswerTable = {
  practice_id: Fixed<string>;
  client_id: Fixed<string>;
  id: Fixed<string>;
  item: Fixed<string>;
  value: Json;
  at: Instant;
  given_by: Fixed<'client' | 'guardian' | 'therapist'>;
  source: Fixed<'link' | 'desk' | 'own'>;
  intake_id: Fixed<string | null>;
  filed_by: Fixed<string | null>;
  filed_at: FixedInstant;
};

export type ConsentTextTable = {
  practice_id: Fixed<string>;
  text: Fixed<string>;
  language: Fixed<string>;
  version: Fixed<number>;
  title: Fixed<string>;
  words: Fixed<string>;
  in_force_from: Fixed<string>;
  set_by: Fixed<string>;
};

export type ConsentTable = {
  practice_id: Fixed<string>;
  client_id: Fixed<string>;
  id: Fixed<string>;
  intake_id: Fixed<string>;
  text: Fixed<string>;
  version: Fixed<number>;
  language: Fixed<string>;
  title: Fixed<string>;
  words: Fixed<string>;
  signer: Fixed<string>;
  signed_as: Fixed<'client' | 'guardian'>;
  relation: Fixed<string | null>;
  /** An SVG path in a box of 600 by 200. */
  drawn: Fixed<string | null>;
  signed_at: Instant;
};

type ConsentWithdrawalTable = {
  practice_id: Fixed<string>;
  client_id: Fixed<string>;
  text: Fixed<string>;
  withdrawn_at: Instant;
  filed_by: Fixed<string>;
  how: Fixed<string>;
  /** What the client said, where somebody wrote it down for her. */
  words: Fixed<string>;
  filed_at: Instant;
};

export type DecisionTable = {
  practice_id: Fixed<string>;
  client_id: Fixed<string>;
  position: Numbered;
  at: Instant;
  because: Fixed<string>;
  catalogue: Fixed<string>;
  screening: Json;
};

export type ScreeningStandingTable = {
  practice_id: Fixed<string>;
  client_id: Fixed<string>;
  sign: string;
  valid_until: MaybeInstant;
  look_again_at: Instant;
  catalogue: string;
};

export type ScreeningTables = {
  intake: IntakeTable;
  answer: AnswerTable;
  consent_text: ConsentTextTable;
  consent: ConsentTable;
  consent_withdrawal: ConsentWithdrawalTable;
  decision: DecisionTable;
  screening_standing: ScreeningStandingTable;
};
