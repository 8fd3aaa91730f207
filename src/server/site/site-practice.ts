import { sql, type Kysely } from 'kysely';
import { z } from 'zod';
import { LocationId, MemberId, PracticeId, ServiceId } from '#domain/base/ids.ts';
import { BookingRules } from '#domain/scheduling/booking-rules.ts';
import { ExceptionDay, Holiday, WeeklyHours } from '#domain/scheduling/hours.ts';
import { serviceApproaches } from '#domain/scheduling/offered-service.ts';
import { SiteContent } from '#domain/site/site-content.ts';
import type { Tables } from '#server/database/tables.ts';

const PublicService = z.object({
  id: ServiceId,
  name: z.string(),
  words: z.string(),
  suits: z.string(),
  approach: z.enum(serviceApproaches),
  minutes: z.int(),
  price: z.int(),
  therapistsNeeded: z.int(),
  therapists: z.array(MemberId),
});
export type PublicService = z.infer<typeof PublicService>;

const PublicTherapist = z.object({
  id: MemberId,
  name: z.string(),
  credentials: z.string(),
  weekly: z.array(WeeklyHours),
  exceptions: z.array(ExceptionDay),
});
export type PublicTherapist = z.infer<typeof PublicTherapist>;

const PublicLocation = z.object({
  id: LocationId,
  name: z.string(),
  address: z.string(),
  latitude: z.number().nullable(),
  longitude: z.number().nullable(),
});
export type PublicLocation = z.infer<typeof PublicLocation>;

const SitePracticeRow = z.object({
  id: PracticeId,
  slug: z.string(),
  name: z.string(),
  zone: z.string(),
  currency: z.string(),
  country: z.string(),
  phone: z.string(),
  rules: BookingRules,
  content: SiteContent,
  /** What a visitor can book, in the practice's order. */
  services: z.array(PublicService),
  /** Everybody who treats here. */
  therapists: z.array(PublicTherapist),
  locations: z.array(PublicLocation),
  holidays: z.array(Holiday),
});

/** A practice as everybody may know it. */
export type SitePractice = z.infer<typeof SitePracticeRow>;

/** Reads what is public of the asking practice; undefined when there is none. */
export async function readSitePractice(tables: Kysely<Tables>): Promise<SitePractice | undefined> {
  const { rows } = await PUBLIC.execute(tables);
  return rows[0] === undefined ? undefined : SitePracticeRow.parse(rows[0]);
}

const PUBLIC = sql`
  select p.id, coalesce(p.slug, 'preview') as slug, p.name, p.zone, p.currency, p.country, p.phone, p.booking_rules as rules,
    coalesce((select v.content from unwind.site_version v order by v.version desc limit 1), '{}') as content,
    coalesce((select jsonb_agg(jsonb_build_object(
        'id', s.id, 'name', s.name, 'words', s.words, 'suits', s.suits, 'approach', s.approach, 'minutes', s.minutes,
        'price', s.price, 'therapistsNeeded', s.therapists_needed,
        'therapists', coalesce((select jsonb_agg(t.therapist_id order by t.therapist_id) from unwind.service_therapist t
          join unwind.member tm on tm.id = t.therapist_id and tm.ended_at is null where t.service_id = s.id), '[]')
      ) order by s.position, s.minutes, s.name) from unwind.service s where s.is_public and s.archived_at is null), '[]') as services,
    coalesce((select jsonb_agg(jsonb_build_object(
        'id', m.id, 'name', m.name, 'credentials', m.credentials,
        'weekly', coalesce(h.weekly, '[]'), 'exceptions', coalesce(h.exceptions, '[]')
      ) order by m.role = 'owner' desc, m.name)
      from unwind.member m left join unwind.therapist_hours h on h.therapist_id = m.id
      where m.role in ('owner', 'therapist') and m.ended_at is null), '[]') as therapists,
    coalesce((select jsonb_agg(jsonb_build_object(
        'id', l.id, 'name', l.name, 'address', l.address, 'latitude', l.latitude, 'longitude', l.longitude
      ) order by l.name) from unwind.location l where l.archived_at is null), '[]') as locations,
    coalesce((select jsonb_agg(jsonb_build_object('date', d.date, 'name', d.name) order by d.date)
      from unwind.holiday d), '[]') as holidays
  from unwind.practice p`;
