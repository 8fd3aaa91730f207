import type { BookingRules } from '#domain/scheduling/booking-rules.ts';
import { dayOf, timeOf } from './visit-times.ts';

type Visit = { readonly startsAt: string; readonly zone: string; readonly rules: BookingRules };

/** What moving, cancelling and not coming cost, in plain sentences about this very visit. */
export function policyOf({ startsAt, zone, rules }: Visit): string[] {
  const { freeUntilHours, lateFee, noShowFee } = rules;
  const until = Temporal.Instant.from(startsAt).subtract({ hours: freeUntilHours }).toString();
  const when = `${dayOf(until, zone)}, ${timeOf(until, zone)}`;
  const missed =
    noShowFee.percent === 0
      ? []
      : [`If you do not come and have not cancelled, it costs ${share(noShowFee.percent)}.`];
  if (lateFee.percent === 0)
    return [`You can move or cancel your visit at no cost. ${soon(freeUntilHours)}`, ...missed];
  return [
    `You can move or cancel your visit at no cost until ${when}. Cancelling after that costs ${share(lateFee.percent)}; to move it then, please call us.`,
    ...missed,
  ];
}

const soon = (hours: number): string =>
  hours === 0 ? 'Please tell us as soon as you know.' : `Please tell us ${hours} hours before, if you can.`;

const share = (percent: number): string => (percent === 100 ? 'the full price' : `${percent}% of the price`);
