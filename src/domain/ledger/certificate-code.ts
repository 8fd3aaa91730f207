/** Ten digits and the letters that are not taken for digits or for each other (Crockford, 2002): no I, L, O, U. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** Fifteen letters of chance, 75 bits, and one that checks them. */
const LETTERS = 15;

/** A code from chance: 15 numbers, of which the lowest five bits count. Written XXXX-XXXX-XXXX-XXXX. */
export function codeFrom(chance: Iterable<number>): string {
  const values = [...chance].slice(0, LETTERS).map((number) => number & 31);
  if (values.length < LETTERS) throw new Error('too little chance for a code');
  return grouped([...values, times2(remainderOf(values))].map((value) => ALPHABET.charAt(value)).join(''));
}

/**
 * What somebody typed or scanned, as the code is written; null where it cannot be one. Spaces, dashes and small letters do
 * not matter; O is read as 0, I and L as 1. One letter mistaken, or any two exchanged, is noticed for certain.
 */
export function readCode(typed: string): string | null {
  const letters = typed
    .toUpperCase()
    .replaceAll(/[\s\-–—._]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
  const values = [...letters].map((letter) => ALPHABET.indexOf(letter));
  if (values.length !== LETTERS + 1 || values.includes(-1)) return null;
  return remainderOf(values) === 0 ? grouped(letters) : null;
}

/** By which people speak of it: the last four letters. */
export const endingOf = (code: string): string => code.slice(-4);

const grouped = (letters: string): string => letters.match(/.{4}/g)?.join('-') ?? letters;

/** The letters as a polynomial over the field of 32 elements, at 2: every place has a weight of its own, none is zero. */
const remainderOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => times2(sum) ^ value, 0);

/** Times 2 in that field, whose rule is x⁵ = x² + 1. */
const times2 = (value: number): number => (value & 16 ? (value << 1) ^ 0b100101 : value << 1);
