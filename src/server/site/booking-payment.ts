import { amountInWords } from '#domain/base/amount-in-words.ts';
import type { PublicService, SitePractice } from './site-practice.ts';
import type { Site } from './site.ts';

const whom = {
  everybody: 'We ask you',
  'new-clients': 'We ask new clients',
  'no-shows': 'We ask whoever missed a visit before',
  'new-clients-and-no-shows': 'We ask new clients, and whoever missed a visit before,',
} as const;

/** How a visit is paid, in plain sentences, before anything is typed. */
export function paymentLines(
  site: Pick<Site, 'provider'>,
  { rules, currency }: SitePractice,
  { price }: Pick<PublicService, 'price'>,
): string[] {
  const { asks, of } = rules.payment;
  const atVisit = `The visit costs ${amountInWords(price, currency)}. You pay at the visit.`;
  if (asks === 'nothing' || site.provider.takes === 'nothing') return [atVisit];
  if (asks === 'prepay' && of === 'everybody')
    return [
      `The visit costs ${amountInWords(price, currency)}. We ask you to pay it before it counts; the next page takes it.`,
    ];
  const what = {
    deposit: 'for a part of it before it counts; the next page takes it.',
    card: 'for a card to keep on file; nothing is taken from it unless a fee falls due.',
    prepay: 'to pay it before it counts; the next page takes it.',
  }[asks];
  return [atVisit, `${whom[of]} ${what}`];
}
