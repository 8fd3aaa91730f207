import { amountFrom, amountText } from './amount.ts';
import type { Body, Scheduling, Service } from './scheduling-model.ts';
import { words } from './words.ts';

/** A service as it is being written: its price as text, the rest as it is kept. */
export type ServiceFields = Omit<Body<'saveService'>, 'price' | 'archived'> & {
  readonly price: string;
  readonly words: string;
  readonly suits: string;
  readonly approach: Service['approach'];
  readonly bufferBefore: number;
  readonly bufferAfter: number;
  readonly therapistsNeeded: 1 | 2;
  readonly needsRoom: boolean;
  readonly isHeavy: boolean;
  readonly isPublic: boolean;
};

export const serviceFieldsOf = (service: Service | null, settings: Scheduling): ServiceFields => {
  if (service === null) return { ...fresh, therapists: settings.hours.map(({ therapist }) => therapist) };
  const { id: _, price, ...kept } = service;
  return { ...kept, price: amountText(price, settings.currency) };
};

const fresh: ServiceFields = {
  name: '',
  words: '',
  suits: '',
  approach: 'both',
  minutes: 60,
  bufferBefore: 0,
  bufferAfter: 15,
  price: '',
  therapists: [],
  therapistsNeeded: 1,
  needsRoom: false,
  isHeavy: false,
  isPublic: true,
};

/** What is sent, or what has to be mended first. */
export const serviceBody = (
  { price, ...fields }: ServiceFields,
  currency: string,
): { body: Body<'saveService'> } | { problems: Record<string, string> } => {
  const amount = amountFrom(price, currency);
  return amount === null
    ? { problems: { price: words.services.priceProblem } }
    : { body: { ...fields, price: amount } };
};
