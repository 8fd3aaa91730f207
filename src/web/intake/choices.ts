import { phqChoices as phq } from '#domain/intake/phq.ts';
import type { KeyChoice } from './choice-keys.tsx';
import { words } from './words.ts';

export const yesNoChoices: readonly KeyChoice<string>[] = [
  { id: 'yes', label: words.yes },
  { id: 'no', label: words.no },
  { id: 'unknown', label: words.unknown },
];

export const phqChoices: readonly KeyChoice<number>[] = phq.map(({ value, words: label }) => ({
  id: value,
  label,
}));
