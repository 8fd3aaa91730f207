/**
 * A word as it sounds in English, roughly: its consonants, with those that sound alike made one. Made for names of
 * medicines that were heard and never read, such as "zarelto" and "elikwis". [design]
 */
export function soundOf(key: string): string {
  const consonants = spellings.reduce((word, [spelled, sounds]) => word.replaceAll(spelled, sounds), key);
  const first = consonants.slice(0, 1).replace(/[aeiouy]/, 'a');
  return `${first}${consonants.slice(1).replaceAll(/[aeiouyhw]/g, '')}`.replaceAll(/(.)\1+/g, '$1');
}

const spellings: readonly (readonly [RegExp, string])[] = [
  [/^x/g, 's'],
  [/^ps/g, 's'],
  [/^kn/g, 'n'],
  [/ph/g, 'f'],
  [/sch|tch|ch/g, 'k'],
  [/qu|kw|ck|cq/g, 'k'],
  [/x/g, 'ks'],
  [/c(?=[eiy])/g, 's'],
  [/c|q/g, 'k'],
  [/z/g, 's'],
  [/g(?=[eiy])|j/g, 'j'],
  [/v/g, 'f'],
  [/th/g, 't'],
  [/d(?=$)/g, 't'],
];
