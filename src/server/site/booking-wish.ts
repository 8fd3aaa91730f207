import { z } from 'zod';
import { MemberId, ServiceId } from '#domain/base/ids.ts';
import { InstantText } from '#domain/base/time.ts';
import { NotHere } from '#server/http/handler.ts';
import { hidden } from './form-parts.ts';
import { html, type Html } from './html.ts';
import type { PublicService, PublicTherapist } from './site-practice.ts';
import type { PageCall } from './site.ts';

/** What somebody wants to book: a service, with one therapist or with anyone who gives it. */
export type Wish = {
  readonly service: PublicService;
  readonly therapist: PublicTherapist | undefined;
};

const Ids = z.object({ service: ServiceId, therapist: MemberId.or(z.literal('')).default('') });

/** Undefined while nothing was chosen; what this practice does not offer is not here. */
export function wishIn({ practice }: PageCall, said: URLSearchParams): Wish | undefined {
  if (!said.has('service')) return undefined;
  const ids = Ids.safeParse(Object.fromEntries(said));
  const service = practice.services.find(({ id }) => id === ids.data?.service);
  if (!ids.success || !service || !practice.rules.open) throw new NotHere();
  const { therapist: wanted } = ids.data;
  const therapist = givers(service, practice.therapists).find(({ id }) => id === wanted);
  if (wanted !== '' && !therapist) throw new NotHere();
  return { service, therapist };
}

export function wishOf(call: PageCall, said: URLSearchParams): Wish {
  const wish = wishIn(call, said);
  if (!wish) throw new NotHere();
  return wish;
}

export const givers = (service: PublicService, therapists: readonly PublicTherapist[]): PublicTherapist[] =>
  therapists.filter(({ id }) => service.therapists.includes(id));

export function startIn(said: URLSearchParams): Temporal.Instant {
  const startsAt = InstantText.safeParse(said.get('startsAt'));
  if (!startsAt.success) throw new NotHere();
  return Temporal.Instant.from(startsAt.data);
}

export const wishQuery = ({ service, therapist }: Wish): string =>
  new URLSearchParams({ service: service.id, ...(therapist ? { therapist: therapist.id } : {}) }).toString();

export const wishFields = ({ service, therapist }: Wish): Html =>
  html`${hidden('service', service.id)}${therapist && hidden('therapist', therapist.id)}`;
