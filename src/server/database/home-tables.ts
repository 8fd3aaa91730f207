import type { ColumnType } from 'kysely';
import type { ByDefault, Fixed, FixedInstant, Instant, Json, Maybe } from './columns.ts';

type HomeProgramTable = {
  practice_id: Fixed<string>;
  client_id: Fixed<string>;
  version: Fixed<number>;
  program: Json;
  set_by: Fixed<string>;
  set_at: FixedInstant;
};

type HomeEventTable = {
  practice_id: Fixed<string>;
  client_id: Fixed<string>;
  position: ColumnType<number, never, never>;
  id: Fixed<string>;
  kind: Fixed<
    'paused' | 'resumed' | 'lightened' | 'blocked' | 'unblocked' | 'review-raised' | 'review-resolved'
  >;
  at: Fixed<string>;
  rule: Fixed<'H1' | 'H2' | 'H6' | 'H7' | 'H8' | 'H10' | 'RF06' | null>;
  region: Fixed<string | null>;
  side: Fixed<string | null>;
  until: Fixed<string | null>;
  version: Fixed<number | null>;
  about: Fixed<string | null>;
  words: ByDefault<string>;
  fact_id: Fixed<string | null>;
  made_by: Fixed<string | null>;
};

type HomeReminderTable = {
  practice_id: Fixed<string>;
  client_id: Fixed<string>;
  minute_of_day: number;
  days: number[];
  zone: string;
  by_push: boolean;
  by_mail: boolean;
  settled_on: Maybe<string>;
};

type PushSubscriptionTable = {
  practice_id: Fixed<string>;
  client_id: Fixed<string>;
  id: Fixed<string>;
  endpoint: Fixed<string>;
  p256dh: string;
  auth: string;
  made_at: Instant;
};

export type HomeTables = {
  home_program: HomeProgramTable;
  home_event: HomeEventTable;
  home_reminder: HomeReminderTable;
  push_subscription: PushSubscriptionTable;
};
