import { type Fonts, QUIET, Sheet } from './sheet.ts';

/** A receipt with everything written out already: days and sums in the practice's own way. */
export type Receipt = {
  readonly number: string;
  readonly writtenAt: string;
  readonly day: string;
  readonly paper: 'LETTER' | 'A4';
  readonly practice: { readonly name: string; readonly phone: string; readonly place: string };
  readonly client: string;
  /** What was paid for: each with its sum. */
  readonly lines: readonly { readonly words: string; readonly sum: string }[];
  readonly total: string;
  /** How it was paid, and what went back. */
  readonly paid: readonly { readonly words: string; readonly sum: string }[];
};

/** A receipt as a tagged PDF. The same receipt is the same bytes. */
export function receiptPdf(receipt: Receipt, fonts: Fonts): Promise<Uint8Array> {
  const { practice, number, writtenAt, paper } = receipt;
  const sheet = new Sheet({ title: `Receipt ${number}`, author: practice.name, writtenAt, paper, fonts });
  sheet.write(practice.name, { weight: 'semibold', size: 15, below: 1 });
  sheet.write([practice.place, practice.phone].filter(Boolean).join(' · '), { color: QUIET, size: 9 });
  sheet.rule({ below: 16 });
  sheet.write(`Receipt ${number}`, { tag: 'H1', weight: 'semibold', size: 13, below: 2 });
  sheet.write(`${receipt.day} · for ${receipt.client}`, { color: QUIET, below: 14 });
  sheet.list(receipt.lines.map(({ words, sum }) => [`${words}: `, { strong: sum }]));
  sheet.write([`Total: `, { strong: receipt.total }], { above: 8, below: 14, size: 12 });
  sheet.write('Paid', { tag: 'H2', weight: 'semibold', size: 11, below: 4 });
  sheet.list(receipt.paid.map(({ words, sum }) => [`${words}: `, { strong: sum }]));
  sheet.write('Thank you.', { above: 14 });
  return sheet.finish((page, pages) => `${practice.name} · receipt ${number} · page ${page} of ${pages}`);
}
