import type { ClientRow } from '#contract/client.ts';

/** Whether every word of the search begins a word of the name, or the digits are part of the phone number. */
export const matches = (row: Pick<ClientRow, 'name' | 'phone'>, search: string): boolean => {
  const digits = search.replace(/\D/g, '');
  if (digits.length >= 3 && row.phone.replace(/\D/g, '').includes(digits)) return true;
  const names = folded(row.name).split(/[\s-]+/);
  return folded(search)
    .split(/\s+/)
    .every((word) => names.some((name) => name.startsWith(word)));
};

/** Without accents and case: "Müller" is found by "muller". */
const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
