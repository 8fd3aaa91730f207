import { z } from 'zod';

/** Text that every store can keep: no zero character and no half of a surrogate pair. */
const isText = (words: string): boolean => words.isWellFormed() && !words.includes('\0');
const NOT_TEXT = 'contains a character that is not text; type it again';

/** A few sentences in somebody's own words. */
export const Words = z.string().trim().min(1).max(2000).refine(isText, NOT_TEXT);

/** A name or a phrase. */
export const ShortWords = z.string().trim().min(1).max(200).refine(isText, NOT_TEXT);
