import { canonicalJson } from '#domain/note/canonical.ts';
import type { NoteDocument, NoteSection, NoteStyle, Sentence, UnitRule } from '#domain/note/document.ts';
import { draftNote, type DraftedNote } from '#domain/note/draft-note.ts';
import type { PlanBehind } from '#domain/note/plan-offers.ts';
import type { ClientId, SessionId } from '#domain/base/ids.ts';
import type { KeptFact } from '#domain/session/fact.ts';
import { takeBack, type Notable } from '#domain/session/noting.ts';
import { isSaid, readRecord } from '#domain/session/record.ts';
import type { SessionHead } from '#web/sync/journal.ts';
import { limitsBehind } from '#web/session/safety.ts';
import type { Sight } from '#web/session/session-opening.ts';

export const sectionNames: readonly NoteSection[] = ['subjective', 'objective', 'assessment', 'plan'];

export type Reading = { readonly style: NoteStyle; readonly rule: UnitRule };
export type Place = { readonly section: NoteSection; readonly sentence: string };

export type NoteAsRead = DraftedNote & {
  /** What the record alone would say, by sentence; without any edit. */
  readonly record: ReadonlyMap<string, { section: NoteSection; sentence: Sentence }>;
  /** Sentences of the record that the therapist left out. */
  readonly leftOut: readonly { section: NoteSection; sentence: Sentence }[];
};

type Subject = { head: SessionHead; sight: Sight; zone: string };

/** The note as it reads now: drafted from the facts, with the therapist's words in place. */
export const readNote = (
  facts: readonly KeptFact[],
  { head, sight, zone }: Subject,
  reading: Reading,
): NoteAsRead => {
  const context = {
    session: head.session as SessionId,
    client: head.client as ClientId,
    clientName: head.clientName,
    therapistName: head.therapistName,
    zone,
    limits: limitsBehind(sight, facts) ?? undefined,
    plan: planBehind(sight),
    ...reading,
  };
  const drafted = draftNote(facts, context);
  const bare = draftNote(
    facts.filter((fact) => fact.kind !== 'note-edited'),
    context,
  );
  const record = new Map(
    [...sentencesOf(bare.document), ...offersOf(bare)].map((one) => [one.sentence.id, one] as const),
  );
  const shown = new Set(sentencesOf(drafted.document).map((one) => one.sentence.id));
  const leftOut = sentencesOf(bare.document).filter((one) => !shown.has(one.sentence.id));
  return { ...drafted, record, leftOut };
};

/** A plan that an older Unwind kept has no phases to offer from. */
const planBehind = ({ plan, visitsDone }: Sight): PlanBehind | undefined =>
  plan && 'phases' in plan && visitsDone !== undefined ? { plan, visitsBefore: visitsDone } : undefined;

export const sentencesOf = (document: NoteDocument) =>
  sectionNames.flatMap((section) => document.sections[section].map((sentence) => ({ section, sentence })));

const offersOf = ({ offered }: DraftedNote) => [
  ...offered.assessment.map((sentence) => ({ section: 'assessment' as const, sentence })),
  ...offered.plan.map((sentence) => ({ section: 'plan' as const, sentence })),
];

/** The therapist's words in place of a sentence; null leaves it out. */
export const edit = (note: NoteAsRead, place: Place, words: string | null): Notable => ({
  kind: 'note-edited',
  ...place,
  words,
  drafted: note.record.get(place.sentence)?.sentence.words ?? null,
});

/** A sentence of the therapist's own. */
export const write = (section: NoteSection, id: string, words: string): Notable => ({
  kind: 'note-edited',
  section,
  sentence: `written:${id}`,
  words,
  drafted: null,
});

/** Takes back every edit of one sentence, so that the record speaks again. */
export const revert = (facts: readonly KeptFact[], place: Place): readonly Notable[] =>
  readRecord(facts)
    .said.filter(isSaid('note-edited'))
    .filter(({ what }) => what.section === place.section && what.sentence === place.sentence)
    .map(({ id }) => takeBack(id));

/** SHA-256 of the canonical document, in hexadecimal: what is signed is what was read. */
export const hashOf = async (document: NoteDocument): Promise<string> => {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonicalJson(document)));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};

export type Change = { readonly added: readonly string[]; readonly gone: readonly string[] };

/** What another reading of the record says more, and what it no longer says. */
export const changeBetween = (read: NoteDocument, now: NoteDocument): Change => {
  const [before, after] = [wordsOf(read), wordsOf(now)];
  return {
    added: after.filter((words) => !before.includes(words)),
    gone: before.filter((words) => !after.includes(words)),
  };
};

const wordsOf = (document: NoteDocument): readonly string[] =>
  sentencesOf(document).map(({ sentence }) => sentence.words);
