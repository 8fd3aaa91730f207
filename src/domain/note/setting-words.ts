import { lubricantName } from '#domain/atlas/words.ts';
import type { HoldGroup } from './hold-groups.ts';

/** " (direction: cranial; position: supine; no lubricant)", as far as it was noted. */
export function settingWords({ holds }: HoldGroup): string {
  const told = [
    labelled(
      'direction',
      holds.flatMap((hold) => hold.parts.map((part) => part.direction)),
    ),
    labelled(
      'position',
      holds.map((hold) => hold.position),
    ),
    distinct(holds.map((hold) => hold.lubricant))
      .map(lubricantName)
      .join(', then '),
  ].filter((part) => part !== '');
  return told.length === 0 ? '' : ` (${told.join('; ')})`;
}

function labelled(label: string, values: readonly (string | undefined)[]): string {
  const all = distinct(values);
  return all.length === 0 ? '' : `${label}: ${all.join(', then ')}`;
}

const distinct = <Value extends string>(values: readonly (Value | undefined)[]): Value[] => [
  ...new Set(values.filter((value) => value !== undefined)),
];
