import { amountFrom, amountText } from './amount.ts';
import type { Body, Scheduling } from './scheduling-model.ts';
import { words } from './words.ts';

export type HolidayRow = { readonly key: string; readonly date: string; readonly name: string };
export type BookingFields = {
  readonly rules: Scheduling['rules'];
  readonly deposit: string;
  readonly holidays: readonly HolidayRow[];
};

export const newHoliday = (): HolidayRow => ({ key: crypto.randomUUID(), date: '', name: '' });

export const bookingFieldsOf = ({ rules, holidays, currency }: Scheduling): BookingFields => ({
  rules,
  deposit: amountText(rules.payment.deposit, currency),
  holidays: holidays.map((holiday) => ({ ...holiday, key: crypto.randomUUID() })),
});

/** What is sent, or what has to be mended first. */
export const bookingBody = (
  { rules, deposit, holidays }: BookingFields,
  currency: string,
): { body: Body<'saveBookingRules'> } | { problems: Record<string, string> } => {
  const amount = amountFrom(deposit, currency);
  const isWhole = holidays.every(({ date, name }) => date !== '' && name.trim() !== '');
  if (amount === null || !isWhole)
    return {
      problems: {
        ...(amount === null ? { deposit: words.services.priceProblem } : {}),
        ...(isWhole ? {} : { holidays: words.booking.holidayProblem }),
      },
    };
  return {
    body: {
      rules: { ...rules, payment: { ...rules.payment, deposit: amount } },
      holidays: holidays.map(({ date, name }) => ({ date, name })),
    },
  };
};
