import { techniqueOf } from '#domain/atlas/techniques.ts';
import type { Contact, Hand } from '#domain/atlas/vocabulary.ts';
import type { Hold } from '#domain/session/holds.ts';
import { listed } from './grammar.ts';
import type { HoldGroup } from './hold-groups.ts';

/** " with the right thumb,": said only where the technique itself does not say it (NOTE-8). */
export function contactWords({ holds }: HoldGroup): string {
  const ways = [...new Set(holds.filter((hold) => !isImplied(hold)).map((hold) => gripWords(hold.contacts)))];
  return ways.length === 0 ? '' : ` with ${ways.join(' or ')},`;
}

/** A technique with a single contact implies it. */
function isImplied({ technique, contacts }: Hold): boolean {
  const usual = techniqueOf(technique).contacts;
  return usual.length === 1 && contacts.every((one) => one.contact === usual[0]);
}

function gripWords(contacts: Hold['contacts']): string {
  const [one, other] = contacts;
  if (one === undefined) return 'the hands';
  if (other === undefined) return withOneHand(one.contact, one.hand);
  if (one.contact === other.contact) return withBoth[one.contact];
  const sorted = [one, other].toSorted((a, b) => (a.hand < b.hand ? -1 : 1));
  return listed(sorted.map(({ contact, hand }) => withOneHand(contact, hand)));
}

const withBoth: Readonly<Record<Contact, string>> = {
  palms: 'both palms',
  crossed_hands: 'crossed hands',
  fingers: 'the fingers of both hands',
  knuckles: 'the knuckles of both hands',
  thumb: 'both thumbs',
  forearm: 'both forearms',
  elbow: 'both elbows',
  roller: 'a roller',
  ball: 'a ball',
  stick: 'a roller stick',
  iastm_tool: 'a soft-tissue tool',
  cup: 'a cup',
  traction_grip: 'a traction grip of both hands',
};

function withOneHand(contact: Contact, hand: Hand): string {
  switch (contact) {
    case 'palms':
      return `the ${hand} palm`;
    case 'crossed_hands':
      return `the ${hand} hand`;
    case 'fingers':
    case 'knuckles':
      return `the ${contact} of the ${hand} hand`;
    case 'traction_grip':
      return `a traction grip of the ${hand} hand`;
    case 'thumb':
    case 'forearm':
    case 'elbow':
      return `the ${hand} ${contact}`;
    case 'roller':
    case 'ball':
    case 'stick':
    case 'iastm_tool':
    case 'cup':
      return `${withBoth[contact]} in the ${hand} hand`;
  }
}
