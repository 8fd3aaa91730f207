const NO_BREAK = '\u00A0';

/** A short saying that stays on one line, such as "2 min 30 s" or "Nov 21, 2026". */
export const unbroken = (words: string): string => words.replaceAll(' ', NO_BREAK);

/** A sentence whose numbers keep their units: "held 3 min 30 s, released" breaks elsewhere. */
export const withUnits = (sentence: string): string =>
  sentence
    .replace(/(\d) (min|s|h)\b/g, `$1${NO_BREAK}$2`)
    .replace(/\b(min) (\d+\u00A0s)/g, `$1${NO_BREAK}$2`);
