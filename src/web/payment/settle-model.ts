import type { SettlePayment, VisitBill } from '#contract/payment.ts';
import { billOf, changeFor, leftToCharge, openOf } from '#domain/payment/settling.ts';
import { centsIn } from './money-text.ts';

export type Way = 'card' | 'cash' | 'certificate' | 'given';

/** One way of paying as it is typed. An empty amount is what the others leave. */
export type Line = {
  readonly key: string;
  readonly way: Way;
  readonly amount: string;
  readonly code: string;
};

export type Draft = {
  readonly off: string;
  readonly tip: string;
  readonly packageId: string | null;
  readonly lines: readonly Line[];
};

export const newLine = (way: Way = 'card'): Line => ({ key: crypto.randomUUID(), way, amount: '', code: '' });
export const newDraft = (): Draft => ({ off: '', tip: '', packageId: null, lines: [newLine()] });

/** What the draft comes to, in cents. */
export type Reckoned = {
  readonly off: number;
  readonly tip: number;
  /** After what was taken off, before tax. */
  readonly net: number;
  readonly tax: number;
  readonly total: number;
  readonly due: number;
  readonly back: number;
  readonly payments: readonly SettlePayment[];
  /** Above zero so much is missing, below it is too much. */
  readonly missing: number;
  /** Of cash handed over, what is given back over the counter. */
  readonly change: number;
  readonly isReadable: boolean;
};

/** Reckons the bill by the rules that the server reckons it by. */
export const reckon = (bill: VisitBill, draft: Draft): Reckoned => {
  const read = (text: string): number | null => (text.trim() === '' ? 0 : centsIn(text, bill.currency));
  const off = read(draft.off);
  const tip = read(draft.tip);
  const price = bill.price - Math.min(off ?? 0, bill.price);
  const net = draft.packageId === null ? leftToCharge(price, bill.redeemed, bill.tax) : 0;
  const total = billOf({ price: net, off: 0, tip: tip ?? 0, tax: bill.tax });
  const { due, back } = openOf(total, bill.ahead);
  const lines = filled(draft.lines, due, bill.currency);
  const sum = lines.reduce((all, { pays }) => all + (pays ?? 0), 0);
  const isReadable = off !== null && tip !== null && lines.every(({ pays }) => pays !== null);
  return {
    off: off ?? 0,
    tip: tip ?? 0,
    net,
    tax: total - (tip ?? 0) - net,
    total,
    due,
    back,
    payments: lines.flatMap(({ line, pays }) => (pays ? [paymentOf(line, pays)] : [])),
    missing: due - sum,
    change: lines.reduce((all, { change }) => all + change, 0),
    isReadable,
  };
};

type Filled = { readonly line: Line; readonly pays: number | null; readonly change: number };

/** The first line that is left empty takes what the others leave; cash beyond it is change. */
function filled(lines: readonly Line[], due: number, currency: string): Filled[] {
  const typed = lines.map((line) => (line.amount.trim() === '' ? null : centsIn(line.amount, currency)));
  const named = typed.reduce<number>((sum, cents) => sum + (cents ?? 0), 0);
  const open = lines.findIndex(({ amount }) => amount.trim() === '');
  return lines.map((line, place) => {
    if (line.amount.trim() === '')
      return { line, pays: place === open ? Math.max(0, due - named) : 0, change: 0 };
    const cents = typed[place] ?? null;
    if (cents === null || line.way !== 'cash') return { line, pays: cents, change: 0 };
    const { pays, change } = changeFor(Math.max(0, due - (named - cents)), cents);
    return { line, pays, change };
  });
}

const paymentOf = ({ way, code }: Line, cents: number): SettlePayment =>
  way === 'certificate' ? { kind: 'certificate', code: code.trim(), cents } : { kind: way, cents };
