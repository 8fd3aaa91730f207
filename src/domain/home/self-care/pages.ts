import { stepsFor } from '#domain/intake/form.ts';
import type { Line, SectionId, Step } from '#domain/intake/card.ts';
import type { InstantText } from '#domain/base/time.ts';
import type { ItemId } from '#domain/screening/answer.ts';
import { itemOf } from '#domain/screening/items.ts';
import { askedAtHome } from './home-items.ts';
import { medicineKinds, NOT_SURE } from './medicine-kinds.ts';
import type { Run } from './run.ts';

/** One line to tick. `question` answers by itself; a mood or a medicine is asked about on a later page. */
export type Row = {
  readonly id: string;
  readonly words: string;
  readonly asks: 'question' | 'mood' | 'medicine';
  readonly items: readonly ItemId[];
};

export type Group = {
  readonly id: string;
  readonly title: string;
  readonly lead?: string | undefined;
  readonly rows: readonly Row[];
};

/** One screen. A sheet holds many questions as lines, and one tap says no to all that are not ticked. */
export type Page =
  | {
      readonly kind: 'sheet';
      readonly id: string;
      readonly title: string;
      readonly none: string;
      readonly groups: readonly Group[];
    }
  | { readonly kind: 'which'; readonly id: string; readonly title: string; readonly lines: readonly Line[] }
  | {
      readonly kind: 'questions';
      readonly id: string;
      readonly title: string;
      readonly lead?: string | undefined;
      readonly items: readonly ItemId[];
    }
  | { readonly kind: 'names'; readonly id: string };

/** The parts of the form by link, as three sheets. */
const sheets: readonly { id: string; title: string; sections: readonly SectionId[] }[] = [
  { id: 'now', title: 'Right now', sections: ['now'] },
  { id: 'health', title: 'Your health', sections: ['health'] },
  {
    id: 'treatments',
    title: 'Medicines and treatments',
    sections: ['medicines', 'surgery', 'pregnancy', 'mood'],
  },
];

/** The screens that these answers ask for, in order. Their lines and words are those of the form by link. */
export function pagesFor(run: Run, at: InstantText): readonly Page[] {
  const steps = stepsFor({
    answers: run.answers,
    earlier: run.earlier,
    person: { bornOn: run.bornOn },
    purpose: run.earlier.length === 0 ? 'full' : 'update',
    due: run.due,
    at,
    // Nobody watches here, and the page says so; whoever thinks of dying is told at once whom to call (SELF-5).
    watchesItem9: true,
  });
  const guardian = steps.filter(({ id }) => id === 'guardian').map(guardianPage);
  return [...guardian, ...sheets.flatMap((sheet) => pagesOfSheet(sheet, steps, run))];
}

const guardianPage = (step: Step): Page => ({
  kind: 'sheet',
  id: step.id,
  title: step.title,
  none: step.none ?? NONE,
  groups: [
    {
      id: step.id,
      title: '',
      lead: 'A parent or guardian reads along and agrees.',
      rows: step.lines.map(rowOf),
    },
  ],
});

const NONE = 'None of these';

function pagesOfSheet(sheet: (typeof sheets)[number], steps: readonly Step[], run: Run): Page[] {
  const own = steps.filter(({ section }) => sheet.sections.includes(section));
  const overviews = own.filter(({ kind }) => kind === 'overview').map(groupOf);
  const groups = sheet.id === 'treatments' ? treatmentGroups(overviews, own, run) : overviews;
  const filled = groups.filter(({ rows }) => rows.length > 0);
  const first: Page[] =
    filled.length === 0
      ? []
      : [{ kind: 'sheet', id: sheet.id, title: sheet.title, none: NONE, groups: filled }];
  const after = own.flatMap((step) => pageOfStep(step, run));
  return [...first, ...after, ...(sheet.id === 'treatments' ? namesPage(run) : [])];
}

/** What is due stands first; what an answer on this sheet brings up stands below that answer. */
function treatmentGroups(overviews: readonly Group[], own: readonly Step[], run: Run): readonly Group[] {
  const medicines = medicineGroup(run);
  const moods = moodGroup(own);
  if (run.due.includes('medicines')) return [...medicines, ...overviews, ...moods];
  return [...overviews.slice(0, 1), ...medicines, ...overviews.slice(1), ...moods];
}

const groupOf = ({ id, title, lines }: Step): Group => ({
  id,
  title: groupTitles[id] ?? title,
  rows: lines.filter(({ items }) => items.some((item) => askedAtHome.has(item))).map(rowOf),
});

/** On a sheet a group needs a name of its own, where a card could do with "Any of these?". */
const groupTitles: Readonly<Record<string, string>> = {
  'health-other': 'Other illnesses',
  'medicines-other': 'Medicines, a little more',
  surgery: 'Operations and implants',
  'mood-history': 'Mood, now or before',
};

const rowOf = ({ id, words, items }: Line): Row => ({
  id,
  words: rowWords[id] ?? words,
  asks: 'question',
  items,
});

/** No visit came before: what was done may have been done by oneself. */
const rowWords: Readonly<Record<string, string>> = {
  'last-session-reaction': 'Bruised, or sore over 2 days, after the last pressing or massage',
};

/** Asked where it is due, or where something new has made the list from before old. */
function medicineGroup({ due, answers }: Run): Group[] {
  const isNew = answers.some(({ item, value }) => item === 'new-medicine' && value === 'yes');
  if (!due.includes('medicines') && !isNew) return [];
  const rows = medicineKinds.map(({ id, words }) => ({ id, words, asks: 'medicine' as const, items: [] }));
  const notSure = {
    id: NOT_SURE,
    words: 'Something, and I do not know what kind it is',
    asks: 'medicine' as const,
    items: [],
  };
  return [{ id: 'medicines', title: 'Do you take any of these?', rows: [...rows, notSure] }];
}

/** The first two questions of the PHQ as lines: not ticked is "not at all"; ticked, they are asked as published. */
function moodGroup(steps: readonly Step[]): Group[] {
  const phq = steps.find(({ id }) => id === 'phq');
  if (phq === undefined) return [];
  const rows = phq.items.map((item) => ({
    id: item,
    words: itemOf(item)?.ask ?? item,
    asks: 'mood' as const,
    items: [item],
  }));
  return [{ id: 'moods', title: 'Bothered by this in the last two weeks?', rows }];
}

function pageOfStep(step: Step, { ticked }: Run): Page[] {
  const { id, kind, title, lead } = step;
  switch (kind) {
    case 'checklist': {
      const lines = step.lines.filter(({ items }) => items.some((item) => askedAtHome.has(item)));
      return lines.length === 0 ? [] : [{ kind: 'which', id, title, lines }];
    }
    case 'questions': {
      const items = step.items.filter((item) => askedAtHome.has(item));
      return items.length === 0 ? [] : [{ kind, id, title, items }];
    }
    case 'phq': {
      const items = step.items.filter(
        (item) => askedAtHome.has(item) && (id !== 'phq' || ticked.includes(item)),
      );
      return items.length === 0 ? [] : [{ kind: 'questions', id, title: 'Mood', lead, items }];
    }
    case 'overview':
    case 'medicines':
    case 'activities':
    case 'places':
    case 'drawing':
    case 'consent':
      return [];
  }
}

const namesPage = ({ ticked }: Run): Page[] =>
  ticked.includes(NOT_SURE) ? [{ kind: 'names', id: 'names' }] : [];
