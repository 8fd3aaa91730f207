import type { FactId } from '#domain/base/ids.ts';
import type { Observation } from '#domain/session/fact.ts';
import { type Said, type SessionRecord, bySaying, isSaid } from '#domain/session/record.ts';
import type { NoteSection, Sentence } from './document.ts';
import type { DraftedSentence } from './drafting.ts';

/** A sentence whose draft has changed since the therapist wrote over it. Null: it was not, or is no longer, drafted. */
export type Difference = {
  readonly id: string;
  readonly section: NoteSection;
  readonly drafted: string | null;
  readonly edited: string | null;
  readonly draftedThen: string | null;
};

type Edit = Said<Extract<Observation, { kind: 'note-edited' }>>;

/** The last edit of each sentence, in the order of saying. An edit that puts the draft back is none (NOTE-15, NOTE-16). */
export function editsOf(record: SessionRecord): Edit[] {
  const last = new Map<string, Edit>();
  for (const edit of record.said.filter(isSaid('note-edited')).toSorted(bySaying)) {
    const key = `${edit.what.section} ${edit.what.sentence}`;
    last.set(key, edit);
  }
  return [...last.values()];
}

/** A section with the therapist's words in place of the draft's. What the therapist wrote wins, always. */
export function editedSection(
  section: NoteSection,
  drafted: readonly DraftedSentence[],
  offerBehind: (edit: Edit) => DraftedSentence | undefined,
  edits: readonly Edit[],
): Sentence[] {
  const mine = new Map(
    edits.filter(({ what }) => what.section === section).map((edit) => [edit.what.sentence, edit]),
  );
  const known = drafted.flatMap((sentence) => {
    const edit = mine.get(sentence.id);
    mine.delete(sentence.id);
    return edit === undefined ? [asDrafted(sentence)] : overwritten(edit, sentence);
  });
  return [...known, ...[...mine.values()].flatMap((edit) => overwritten(edit, offerBehind(edit)))];
}

/**
 * The offer that an edit took over. The facts alone tell most offers; one that needed limits or a plan is told as the edit
 * remembers it, with the fact that its id names (NOTE-29).
 */
export function offersBehind(
  supported: readonly DraftedSentence[],
  { said }: SessionRecord,
): (edit: Edit) => DraftedSentence | undefined {
  const byId = new Map(supported.map((sentence) => [sentence.id, sentence]));
  const facts = new Set<string>(said.map((one) => one.id));
  return ({ what: { section, sentence: id, drafted: words } }) => {
    if (byId.has(id) || !id.startsWith('offer:') || words === null) return byId.get(id);
    const named = id.slice(-UUID_LENGTH);
    return { id, section, words, facts: facts.has(named) ? [named as FactId] : [] };
  };
}

const UUID_LENGTH = 36;

const asDrafted = ({ id, words, facts }: DraftedSentence): Sentence => ({
  id,
  words,
  facts: [...facts],
  origin: 'drafted',
});

function overwritten(edit: Edit, sentence: DraftedSentence | undefined): Sentence[] {
  const { words, sentence: id } = edit.what;
  if (words === null) return [];
  const facts: FactId[] = [...(sentence?.facts ?? [])];
  if (id.startsWith('written:')) return [{ id, words, facts, origin: 'written' }];
  return [{ id, words, facts, origin: words === sentence?.words ? 'drafted' : 'edited' }];
}

/** Where the draft under an edit is not what it was when the therapist wrote (NOTE-16). The plan moves on by itself (NOTE-40). */
export function differencesOf(drafted: readonly DraftedSentence[], edits: readonly Edit[]): Difference[] {
  const now = new Map(drafted.map((sentence) => [`${sentence.section} ${sentence.id}`, sentence.words]));
  return edits.flatMap(({ what: { section, sentence, words, drafted: draftedThen } }) => {
    if (sentence.startsWith('written:') || sentence.startsWith('offer:plan:')) return [];
    const current = now.get(`${section} ${sentence}`) ?? null;
    if (current === draftedThen) return [];
    return [{ id: sentence, section, drafted: current, edited: words, draftedThen }];
  });
}
