import type {
  ByDefault,
  ByDefaultJson,
  Fixed,
  Instant,
  InstantByDefault,
  Maybe,
  MaybeInstant,
} from './columns.ts';

// Services, hours, rooms and times; kept beside migrations/0011-scheduling.sql.

/** What an appointment knows besides who comes when to whom. */
export type VisitColumns = {
  service_id: Maybe<string>;
  location_id: Maybe<string>;
  room_id: Maybe<string>;
  seat: ByDefault<number>;
  second_therapist_id: Maybe<string>;
  buffer_before: ByDefault<number>;
  buffer_after: ByDefault<number>;
  price: ByDefault<number>;
  series_id: Maybe<string>;
  lane: Maybe<number>;
  overlap_reason: ByDefault<string>;
  sequence: ByDefault<number>;
  booked_by: ByDefault<'staff' | 'client' | 'visitor'>;
  booked_at: InstantByDefault;
  arrived_at: MaybeInstant;
  cancelled_at: MaybeInstant;
  cancelled_by: Maybe<'staff' | 'client' | 'visitor'>;
};

type LocationTable = {
  practice_id: Fixed<string>;
  id: Fixed<string>;
  name: string;
  address: ByDefault<string>;
  latitude: Maybe<number>;
  longitude: Maybe<number>;
  archived_at: MaybeInstant;
};

type TravelTable = {
  practice_id: Fixed<string>;
  one: Fixed<string>;
  other: Fixed<string>;
  minutes: number;
};

type RoomTable = {
  practice_id: Fixed<string>;
  id: Fixed<string>;
  location_id: string;
  name: string;
  capacity: ByDefault<number>;
  archived_at: MaybeInstant;
};

type ServiceTable = {
  practice_id: Fixed<string>;
  id: Fixed<string>;
  position: ByDefault<number>;
  name: string;
  words: ByDefault<string>;
  suits: ByDefault<string>;
  approach: ByDefault<'direct' | 'indirect' | 'both'>;
  minutes: number;
  buffer_before: ByDefault<number>;
  buffer_after: ByDefault<number>;
  price: number;
  therapists_needed: ByDefault<1 | 2>;
  needs_room: ByDefault<boolean>;
  is_heavy: ByDefault<boolean>;
  is_public: ByDefault<boolean>;
  archived_at: MaybeInstant;
};

type ServiceTherapistTable = {
  practice_id: Fixed<string>;
  service_id: Fixed<string>;
  therapist_id: Fixed<string>;
};

type TherapistHoursTable = {
  practice_id: Fixed<string>;
  therapist_id: Fixed<string>;
  version: ByDefault<number>;
  weekly: ByDefaultJson;
  exceptions: ByDefaultJson;
  rules: ByDefaultJson;
};

type HolidayTable = { practice_id: Fixed<string>; date: Fixed<string>; name: string };

type BlockedTimeTable = {
  practice_id: Fixed<string>;
  id: Fixed<string>;
  therapist_id: string;
  during: string;
  words: ByDefault<string>;
  made_by: Fixed<string>;
};

type ImportedCalendarTable = {
  practice_id: Fixed<string>;
  id: Fixed<string>;
  therapist_id: Fixed<string>;
  name: string;
  address: string;
  tried_at: MaybeInstant;
  fetched_at: MaybeInstant;
  failure: Maybe<string>;
};

type ImportedTimeTable = {
  practice_id: Fixed<string>;
  id: ByDefault<string>;
  calendar_id: Fixed<string>;
  therapist_id: Fixed<string>;
  during: Fixed<string>;
};

type CalendarFeedTable = {
  practice_id: Fixed<string>;
  therapist_id: Fixed<string>;
  token_hash: Buffer;
  shows: ByDefault<'visit' | 'initials'>;
  made_at: Instant;
};

type SeriesTable = {
  practice_id: Fixed<string>;
  id: Fixed<string>;
  client_id: Fixed<string>;
  pattern: ByDefaultJson;
  removed: ByDefault<string[]>;
  made_at: Instant;
};

type HoldTable = {
  practice_id: Fixed<string>;
  id: Fixed<string>;
  kind: 'filling' | 'paying' | 'proposal' | 'offer';
  service_id: Fixed<string>;
  therapist_id: Fixed<string>;
  second_therapist_id: Maybe<string>;
  location_id: Maybe<string>;
  room_id: Maybe<string>;
  seat: ByDefault<number>;
  during: string;
  buffer_before: ByDefault<number>;
  buffer_after: ByDefault<number>;
  made_at: Instant;
  expires_at: Instant;
};

/** Written by triggers alone. */
type OccupiedTable = {
  practice_id: Fixed<string>;
  by_id: Fixed<string>;
  kind: Fixed<'therapist' | 'room' | 'client'>;
  resource_id: Fixed<string>;
  part: Fixed<string>;
  lanes: Fixed<string>;
  during: Fixed<string>;
};

export type SchedulingTables = {
  location: LocationTable;
  travel: TravelTable;
  room: RoomTable;
  service: ServiceTable;
  service_therapist: ServiceTherapistTable;
  therapist_hours: TherapistHoursTable;
  holiday: HolidayTable;
  blocked_time: BlockedTimeTable;
  imported_calendar: ImportedCalendarTable;
  imported_time: ImportedTimeTable;
  calendar_feed: CalendarFeedTable;
  series: SeriesTable;
  hold: HoldTable;
  occupied: OccupiedTable;
};
