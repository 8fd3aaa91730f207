/** The Flesch-Kincaid grade of a text (Kincaid 1975): 7 is read by a twelve-year-old. Syllables are counted by groups of vowels. */
export function readingGrade(text: string): number {
  const sentences = text.split(/[.?:]+(?:\s|$)/u).filter((one) => /[a-z]/iu.test(one));
  const words = text.match(/[A-Za-z’'-]*[A-Za-z][A-Za-z’'-]*/gu) ?? [];
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word.toLowerCase()), 0);
  if (words.length === 0 || sentences.length === 0) return 0;
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

function syllablesOf(word: string): number {
  const heard = word.replace(/(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/u, '').replace(/^y/u, '');
  return Math.max(1, heard.match(/[aeiouy]+/gu)?.length ?? 1);
}
