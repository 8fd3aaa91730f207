import type { Amount } from '#domain/base/money.ts';
import type { FreeTimesRequest } from './free-times-request.ts';
import { openStarts } from './free-times.ts';
import { withRest } from './on-request-rest.ts';

const MINUTE = 60_000;

export type WantedSpan = { readonly start: number; readonly end: number };
export type ProposedTime = {
  readonly startsAt: number;
  readonly surcharge: Amount;
  /** Whether it lies in her own hours, or in those on request. */
  readonly hours: 'own' | 'on-request';
};

export type ProposalQuestion = {
  /** What can be booked in the therapist's own hours. */
  readonly usual: FreeTimesRequest;
  /** The same over her hours on request; rest and surcharge are those of its rules. */
  readonly onRequest: FreeTimesRequest;
  /** When the client could come, dearest first. */
  readonly wanted: readonly WantedSpan[];
  readonly most: number;
};

/**
 * Times that a therapist can offer to somebody who asked for other hours, by her own rules: one of each of the client's windows
 * first, then a second one of each. What lies in her own hours comes first and costs no more; what does not has her rest before
 * and after it. No two are in each other's way, so that all can be held at once.
 */
export function proposeTimes({ usual, onRequest, wanted, most }: ProposalQuestion): ProposedTime[] {
  const proposed: ProposedTime[] = [];
  for (const place of [0, -1]) {
    for (const span of wanted) {
      const found = timeIn(span, {
        usual: beside(usual, proposed),
        onRequest: rested(beside(onRequest, proposed)),
        place,
      });
      if (found !== undefined && proposed.length < most) proposed.push(found);
    }
  }
  return proposed.sort((a, b) => a.startsAt - b.startsAt);
}

type Looking = { usual: FreeTimesRequest; onRequest: FreeTimesRequest; place: number };

/** The first start within a span, or the last. */
function timeIn(span: WantedSpan, { usual, onRequest, place }: Looking): ProposedTime | undefined {
  const own = openStarts({ ...usual, range: span }).at(place);
  if (own !== undefined) return { startsAt: own, surcharge: 0, hours: 'own' };
  const other = openStarts({ ...onRequest, range: span }).at(place);
  if (other === undefined) return undefined;
  const surcharge = onRequest.rules?.onRequest?.surcharge ?? 0;
  return { startsAt: other, surcharge, hours: 'on-request' };
}

/** What is proposed already is taken, and what of it is on request with its rest. */
function beside(request: FreeTimesRequest, proposed: readonly ProposedTime[]): FreeTimesRequest {
  const { service } = request;
  const taken = proposed.map(({ startsAt: start, hours }) => {
    const { bufferBefore: before, bufferAfter: after } = hours === 'own' ? service : rested(request).service;
    return { start, end: start + service.minutes * MINUTE, before, after, as: 'away' as const };
  });
  return { ...request, busy: [...(request.busy ?? []), ...taken] };
}

const rested = (request: FreeTimesRequest): FreeTimesRequest => ({
  ...request,
  service: withRest(request.service, request.rules?.onRequest?.restMinutes),
});
