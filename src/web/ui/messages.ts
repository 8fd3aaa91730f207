/** A catalogue of words: plain text, or a function that puts values into it. One catalogue per context and language. */
export type Messages = { readonly [name: string]: Message | Messages };
type Message = string | ((...values: never[]) => string);

/** `countOf(3, 'visit', 'visits')` is "3 visits". */
export const countOf = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;
