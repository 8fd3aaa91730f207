/** What the one body shows: the client's own drawing, what the hands found, or where the work was done. */
export type Meaning = 'hurts' | 'found' | 'done';

export const meanings = ['hurts', 'found', 'done'] as const satisfies readonly Meaning[];
