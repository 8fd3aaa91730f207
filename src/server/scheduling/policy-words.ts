import type { BookingRules } from '#domain/scheduling/booking-rules.ts';
import { dayOf, timeOf } from './visit-times.ts';

type Visit = { readonly startsAt: string; readonly zone: string; readonly rules: BookingRules };

/** What moving, cancelling and not coming cost, in plain sentences about this very visit. */
export function policyOf({ startsAt, zone, rules }: Visit): string[] {
  const { freeUntilHours, lateFee, noShowFee } = rules;
  const until = Temporal.Instant.from(startsAt).subtract({ hours: freeUntilHours }).toString();
  const when =
    freeUntilHours === 0 ? 'until it begins' : `until ${dayOf(until, zone)}, ${timeOf(until, zone)}`;
  return [
    lateFee.percent === 0
      ? `You can move or cancel your visit ${when}. Later than that, please call us.`
      : `Moving or cancelling costs nothing ${when}. After that it costs ${share(lateFee.percent)}.`,
    ...(noShowFee.percent === 0
      ? []
      : [`If you do not come and have not cancelled, it costs ${share(noShowFee.percent)}.`]),
  ];
}

const share = (percent: number): string =>
  percent === 100 ? 'the full price' : `${percent}\u00a0% of the price`;
