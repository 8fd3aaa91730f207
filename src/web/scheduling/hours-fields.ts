import { amountFrom, amountText, countFrom } from './amount.ts';
import type { Body, Hours, Scheduling } from './scheduling-model.ts';
import { words } from './words.ts';

export type Window = {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly location?: string | undefined;
};
export type WeeklyRow = Window & {
  readonly days: readonly Weekday[];
  readonly validFrom: string;
  readonly validUntil: string;
};
export type ExceptionRow = {
  readonly key: string;
  readonly date: string;
  readonly windows: readonly Window[];
};
export type Weekday = Hours['weekly'][number]['days'][number];
type Rules = Hours['rules'];

export const caps = ['visitsPerDay', 'visitsPerWeek', 'minutesPerDay', 'minutesPerWeek'] as const;
export const bodyCaps = ['handsOnPerDay', 'handsOnPerWeek', 'deepPerDay', 'deepPerWeek'] as const;
export type Cap = (typeof caps)[number] | (typeof bodyCaps)[number];

/** Hours and rules as they are being written: limits and the surcharge as text. */
export type HoursFields = {
  readonly weekly: readonly WeeklyRow[];
  readonly exceptions: readonly ExceptionRow[];
  readonly rules: Rules;
  readonly caps: Readonly<Record<Cap, string>>;
  readonly surcharge: string;
};

const keyed = <Value extends object>(value: Value): Value & { key: string } => ({
  ...value,
  key: crypto.randomUUID(),
});

export const newWindow = (): Window => keyed({ from: '09:00', to: '17:00' });
export const newWeekly = (): WeeklyRow => ({ ...newWindow(), days: [], validFrom: '', validUntil: '' });
export const newException = (date: string): ExceptionRow => keyed({ date, windows: [] });

export const hoursFieldsOf = (
  { weekly, exceptions, rules }: Hours,
  { currency }: Scheduling,
): HoursFields => ({
  weekly: weekly.map((row) => ({
    ...keyed(row),
    validFrom: row.validFrom ?? '',
    validUntil: row.validUntil ?? '',
  })),
  exceptions: exceptions.map(({ date, windows }) => keyed({ date, windows: windows.map(keyed) })),
  rules,
  caps: Object.fromEntries(
    [...caps, ...bodyCaps].map((cap) => [cap, rules[cap]?.toString() ?? '']),
  ) as Record<Cap, string>,
  surcharge: amountText(rules.onRequest.surcharge, currency),
});

export type HoursBody = Omit<Body<'saveHours'>, 'version'>;

/** What is sent, or what has to be mended first, by the name of its field. */
export const hoursBody = (
  fields: HoursFields,
  currency: string,
): { body: HoursBody } | { problems: Record<string, string> } => {
  const limits = [...caps, ...bodyCaps].map((cap) => [cap, countFrom(fields.caps[cap])] as const);
  const surcharge = amountFrom(fields.surcharge, currency);
  const problems = {
    ...Object.fromEntries(
      fields.weekly.filter(({ days }) => days.length === 0).map(({ key }) => [key, words.hours.noDays]),
    ),
    ...Object.fromEntries(
      limits.filter(([, limit]) => limit === null).map(([cap]) => [cap, words.rules.numberProblem]),
    ),
    ...(surcharge === null ? { surcharge: words.services.priceProblem } : {}),
  };
  if (Object.keys(problems).length > 0 || surcharge === null) return { problems };
  return {
    body: {
      weekly: fields.weekly.map(weeklyOf),
      exceptions: fields.exceptions.filter(({ date }) => date !== '').map(exceptionOf),
      rules: { ...rulesOf(fields.rules, limits), onRequest: { ...fields.rules.onRequest, surcharge } },
    },
  };
};

const weeklyOf = ({ days, validFrom, validUntil, ...window }: WeeklyRow): HoursBody['weekly'][number] => ({
  ...windowOf(window),
  days: [...days],
  ...(validFrom === '' ? {} : { validFrom }),
  ...(validUntil === '' ? {} : { validUntil }),
});

const exceptionOf = ({ date, windows }: ExceptionRow): HoursBody['exceptions'][number] => ({
  date,
  windows: windows.map(windowOf),
});

const windowOf = ({ from, to, location }: Window) => ({
  from,
  to,
  ...(location === undefined ? {} : { location }),
});

/** An emptied limit is none. */
const rulesOf = (rules: Rules, limits: readonly (readonly [Cap, number | null | undefined])[]): Rules => {
  const kept = Object.fromEntries(
    Object.entries(rules).filter(([name]) => !limits.some(([cap]) => cap === name)),
  );
  const set = Object.fromEntries(limits.filter(([, limit]) => typeof limit === 'number'));
  return { ...kept, ...set } as Rules;
};
