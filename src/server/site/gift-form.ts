import { z } from 'zod';
import { DateText } from '#domain/base/time.ts';
import { centsIn, digitsOf } from '#domain/payment/cents-in.ts';
import type { GiftOrder } from '#server/payment/gift-order.ts';
import type { FormError } from './form-parts.ts';
import type { SitePractice } from './site-practice.ts';

/** Every field as it was typed, handed back when something is to be mended. */
export type TypedGift = {
  readonly worth: string;
  readonly amount: string;
  readonly buyerName: string;
  readonly buyerEmail: string;
  readonly recipientName: string;
  readonly deliver: string;
  readonly recipientEmail: string;
  readonly deliverOn: string;
  readonly message: string;
};

const MESSAGE = 600;
const NAME = 120;

export const typedGift = (form: URLSearchParams): TypedGift => {
  const typed = (name: keyof TypedGift): string => (form.get(name) ?? '').replaceAll('\r\n', '\n').trim();
  return {
    worth: typed('worth') || 'amount',
    amount: typed('amount'),
    buyerName: typed('buyerName'),
    buyerEmail: typed('buyerEmail'),
    recipientName: typed('recipientName'),
    deliver: typed('deliver') || 'print',
    recipientEmail: typed('recipientEmail'),
    deliverOn: typed('deliverOn'),
    message: typed('message'),
  };
};

type Read = { readonly order: GiftOrder } | { readonly errors: readonly FormError[] };

/** The order that was typed, or what is to be mended, each with its field. */
export function readGift(typed: TypedGift, practice: SitePractice, today: Temporal.PlainDate): Read {
  const service = practice.services.find(({ id }) => id === typed.worth);
  const cents = service?.price ?? centsIn(typed.amount, digitsOf(practice.currency));
  const byMail = typed.deliver === 'mail';
  const errors = [
    cents === null && wrong('amount', 'Write an amount such as 100'),
    !isName(typed.buyerName) && wrong('buyerName', 'Write your name'),
    !isEmail(typed.buyerEmail) && wrong('buyerEmail', 'Write your mail address, such as name@example.com'),
    typed.recipientName.length > NAME && wrong('recipientName', 'Write a shorter name'),
    byMail &&
      !isEmail(typed.recipientEmail) &&
      wrong('recipientEmail', 'Write where we send it, such as name@example.com'),
    byMail &&
      !isDay(typed.deliverOn, today) &&
      wrong('deliverOn', 'Choose today or a day within the next year'),
    typed.message.length > MESSAGE && wrong('message', `Write up to ${MESSAGE} letters`),
  ].filter((error) => error !== false);
  if (cents === null || errors.length > 0) return { errors };
  return {
    order: {
      worth: service ? { kind: 'service', service: service.id, name: service.name } : { kind: 'amount' },
      cents,
      buyer: { name: typed.buyerName, email: typed.buyerEmail },
      recipient: { name: typed.recipientName, email: byMail ? typed.recipientEmail : '' },
      message: typed.message,
      deliverOn: byMail && typed.deliverOn !== '' ? typed.deliverOn : null,
      slug: practice.slug,
    },
  };
}

const wrong = (name: keyof TypedGift, message: string): FormError => ({ name, message });
const isName = (text: string): boolean => text !== '' && text.length <= NAME;
const isEmail = (text: string): boolean => text.length <= 254 && z.email().safeParse(text).success;

/** Empty is today. */
function isDay(text: string, today: Temporal.PlainDate): boolean {
  if (text === '') return true;
  if (!DateText.safeParse(text).success) return false;
  const last = today.add({ years: 1 }).toString();
  return text >= today.toString() && text <= last;
}
