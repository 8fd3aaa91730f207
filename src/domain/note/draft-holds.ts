import { pressureName } from '#domain/atlas/pressure-scale.ts';
import { regionName } from '#domain/atlas/region-name.ts';
import { techniqueName } from '#domain/atlas/technique-name.ts';
import type { Pressure } from '#domain/atlas/vocabulary.ts';
import { approachName, layerName, signName } from '#domain/atlas/words.ts';
import { contactWords } from './contact-words.ts';
import type { DraftedSentence, Drafting } from './drafting.ts';
import { capitalised, counted, countWords, durationWords, listed, rangeWords } from './grammar.ts';
import { type HoldGroup, courseOf, holdGroups } from './hold-groups.ts';
import { settingWords } from './setting-words.ts';

/** The holds, told in groups (NOTE-7 to NOTE-10). What the hands felt is told as felt. */
export function holdSentences({ session, style }: Drafting): DraftedSentence[] {
  return holdGroups(session.holds).map((group) => ({
    id: idOf(group),
    section: 'objective',
    words: style === 'brief' ? briefGroup(group) : fullGroup(group),
    facts: group.holds.flatMap((hold) => hold.facts),
  }));
}

/** The key, or where changes made it too long for an id, the first hold: two keys may begin alike. */
const idOf = ({ key, first }: HoldGroup): string => `holds:${key.length > 190 ? first.id : key}`;

function fullGroup(group: HoldGroup): string {
  const { first } = group;
  const layers = courseOf(first, (part) => `the ${layerName(part.layer)}`).join(' and then ');
  return [
    `${capitalised(techniques(group))} was applied to the ${regionName(first.region, first.side)} in ${lengthWords(group, 'full')},`,
    `with ${approaches(group)} at ${pressureWords(group)},${contactWords(group)} aimed at ${layers}${settingWords(group)}.`,
    ...releaseWords(group),
    ...discomfortWords(group),
    ...runningWords(group),
  ].join(' ');
}

function briefGroup(group: HoldGroup): string {
  const { first, holds } = group;
  const layers = courseOf(first, (part) => layerName(part.layer)).join(', then ');
  const approach = courseOf(first, (part) => approachName(part.approach)).join(', then ');
  const signs = signsOf(group);
  const said = holds.flatMap((hold) => hold.discomfort);
  const told = [
    `${capitalised(regionName(first.region, first.side))}: ${techniques(group)}, ${approach}, ${layers}`,
    `${holds.length === 1 ? '' : `${holds.length} holds, `}${durationWords(secondsOf(group), 'brief')}`,
    `pressure ${rangeWords(pressuresOf(group))}/5`,
    signs.length === 0 ? 'no release felt' : `${listed(signs)} felt${partly(group)}`,
    ...(said.length === 0 ? [] : [`discomfort ${rangeWords(said)}/10`]),
    ...(holds.some((hold) => hold.running) ? ['still running'] : []),
  ];
  return `${told.join('; ')}.`;
}

const secondsOf = ({ holds }: HoldGroup): number => holds.reduce((sum, hold) => sum + hold.seconds, 0);

const techniques = ({ first }: HoldGroup): string =>
  courseOf(first, (part) => techniqueName(part.technique)).join(', then ');

function approaches({ first }: HoldGroup): string {
  const course = courseOf(first, (part) => approachName(part.approach));
  return `${course[0] === 'indirect' ? 'an' : 'a'} ${course.join(', then ')} approach`;
}

/** "one hold of 3 minutes", "two holds, 5 minutes 30 seconds in all". */
function lengthWords(group: HoldGroup, style: Drafting['style']): string {
  const time = durationWords(secondsOf(group), style);
  return group.holds.length === 1
    ? `one hold of ${time}`
    : `${counted(group.holds.length, 'hold', 'holds')}, ${time} in all`;
}

const pressuresOf = ({ holds }: HoldGroup): Pressure[] =>
  holds.flatMap((hold) => hold.parts.map((part) => part.pressure));

/** "light pressure (2 of 5)", "light to firm pressure (2 to 4 of 5)". */
function pressureWords(group: HoldGroup): string {
  const all = pressuresOf(group).toSorted((a, b) => a - b);
  const names = [...new Set([pressureName(all[0] as Pressure), pressureName(all.at(-1) as Pressure)])];
  return `${names.join(' to ')} pressure (${rangeWords(all)} of 5)`;
}

const signsOf = ({ holds }: HoldGroup): string[] =>
  [...new Set(holds.flatMap((hold) => hold.signs))].map(signName);

const releasedIn = ({ holds }: HoldGroup): number => holds.filter((hold) => hold.released).length;

const partly = (group: HoldGroup): string =>
  releasedIn(group) === group.holds.length ? '' : ` in ${releasedIn(group)} of ${group.holds.length}`;

function releaseWords(group: HoldGroup): string[] {
  const signs = signsOf(group);
  const [released, all] = [releasedIn(group), group.holds.length];
  if (released === 0) return group.holds.every((hold) => hold.running) ? [] : ['No release was felt.'];
  const felt = `${capitalised(listed(signs))} ${signs.length === 1 ? 'was' : 'were'} felt`;
  if (all === 1) return [`${felt}.`];
  if (released === all) return [`${felt} in ${all === 2 ? 'both holds' : `all ${countWords(all)} holds`}.`];
  return [`${felt} in ${countWords(released)} of the ${countWords(all)} holds.`];
}

function discomfortWords({ holds }: HoldGroup): string[] {
  const said = holds.flatMap((hold) => hold.discomfort);
  return said.length === 0 ? [] : [`The client rated the discomfort at ${rangeWords(said)} of 10.`];
}

function runningWords({ holds }: HoldGroup): string[] {
  const running = holds.filter((hold) => hold.running).length;
  if (running === 0) return [];
  return [
    holds.length === 1
      ? 'The hold is still running.'
      : `${capitalised(countWords(running))} of them ${running === 1 ? 'is' : 'are'} still running.`,
  ];
}
