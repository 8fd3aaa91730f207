import { chartOfRecord } from '#domain/assessment/chart.ts';
import type { ClientId, SessionId } from '#domain/base/ids.ts';
import type { KeptFact } from '#domain/session/fact.ts';
import type { TreatmentLimits } from '#domain/session/limits.ts';
import { readRecord } from '#domain/session/record.ts';
import { type Session, sessionOf } from '#domain/session/session.ts';
import { billedTime } from './billed-time.ts';
import type { NoteDocument, NoteSection, NoteStyle, Sentence, UnitRule } from './document.ts';
import { drawingSentences, findingSentences, overlaySentences } from './draft-findings.ts';
import { holdSentences } from './draft-holds.ts';
import { measureSentences, observedSentences } from './draft-measures.ts';
import { frameSentences, roomSentences } from './draft-room.ts';
import { answerSentences, passedSentences, stopSentences } from './draft-screening.ts';
import { painAfterSentences, painBeforeSentences, rangeSentences } from './draft-tests.ts';
import { wordSentences } from './draft-words.ts';
import type { DraftedSentence, Drafting } from './drafting.ts';
import { type Difference, differencesOf, editedSection, editsOf, offersBehind } from './edits.ts';
import { fitting } from './grammar.ts';
import { offersOf } from './offers.ts';
import { type PlanBehind, planOffers } from './plan-offers.ts';

/** Whose note it is and how it is to read. */
export type NoteContext = {
  readonly session: SessionId;
  readonly client: ClientId;
  readonly clientName: string;
  readonly therapistName: string;
  /** The practice's time zone. */
  readonly zone: string;
  readonly style: NoteStyle;
  readonly rule: UnitRule;
  /** What binds the session: it only shapes what is offered, and never what a note says (NOTE-29). */
  readonly limits?: TreatmentLimits | undefined;
  /** What the next visit follows from, where there is a plan; offered only, as the limits are. */
  readonly plan?: PlanBehind | undefined;
};

export type DraftedNote = {
  readonly document: NoteDocument;
  readonly offered: { readonly assessment: readonly Sentence[]; readonly plan: readonly Sentence[] };
  readonly differences: readonly Difference[];
};

/**
 * Drafts the SOAP note of a session from its facts, with the therapist's edits applied. No language model and no chance:
 * the same facts give the same note, byte for byte (NOTE-1). Assessment and plan are the therapist's; what the record
 * supports for them is offered beside. A session with no facts at all begins and ends at the epoch.
 */
export function draftNote(facts: readonly KeptFact[], context: NoteContext): DraftedNote {
  const record = readRecord(facts);
  const session = sessionOf(record);
  const chart = chartOfRecord(record);
  const drafted = allFitting(draftedSentences({ session, chart, style: context.style }));
  const offered = allFitting([
    ...offersOf(session, chart, context.limits),
    ...(context.plan === undefined ? [] : planOffers(context.plan, session)),
  ]);
  const edits = editsOf(record);
  const offerBehind = offersBehind(allFitting(offersOf(session, chart, undefined)), record);
  const section = (name: NoteSection): Sentence[] =>
    editedSection(name, inSection(drafted, name), offerBehind, edits);
  return {
    document: {
      format: 1,
      session: context.session,
      client: context.client,
      clientName: context.clientName,
      therapistName: context.therapistName,
      ...clockTimes(session),
      zone: context.zone,
      style: context.style,
      sections: {
        subjective: section('subjective'),
        objective: section('objective'),
        assessment: section('assessment'),
        plan: section('plan'),
      },
      billing: billedTime(session.totals, context.rule),
    },
    offered: {
      assessment: stillOffered(offered, 'assessment', edits),
      plan: stillOffered(offered, 'plan', edits),
    },
    differences: differencesOf([...drafted, ...offered], edits),
  };
}

function draftedSentences(drafting: Drafting): DraftedSentence[] {
  const words = wordSentences(drafting);
  return [
    ...inSection(words, 'subjective'),
    ...drawingSentences(drafting),
    ...answerSentences(drafting),
    ...painBeforeSentences(drafting),
    ...inSection(words, 'objective'),
    ...stopSentences(drafting),
    ...overlaySentences(drafting),
    ...observedSentences(drafting),
    ...findingSentences(drafting),
    ...rangeSentences(drafting),
    ...measureSentences(drafting),
    ...holdSentences(drafting),
    ...passedSentences(drafting),
    ...frameSentences(drafting),
    ...roomSentences(drafting),
    ...painAfterSentences(drafting),
    ...inSection(words, 'plan'),
  ];
}

const allFitting = (sentences: DraftedSentence[]): DraftedSentence[] =>
  sentences.map((one) => ({ ...one, words: fitting(one.words) }));

const inSection = (all: readonly DraftedSentence[], name: NoteSection): DraftedSentence[] =>
  all.filter((sentence) => sentence.section === name);

/** An offer that was taken over or turned down is not made again. */
function stillOffered(
  offered: readonly DraftedSentence[],
  section: NoteSection,
  edits: ReturnType<typeof editsOf>,
): Sentence[] {
  const answered = new Set(
    edits.filter(({ what }) => what.section === section).map(({ what }) => what.sentence),
  );
  return inSection(offered, section)
    .filter(({ id }) => !answered.has(id))
    .map(({ id, words, facts }) => ({ id, words, facts: [...facts], origin: 'drafted' }));
}

function clockTimes({ openedAt, closedAt, timeline }: Session): { startedAt: string; endedAt: string } {
  const startedAt = openedAt ?? '1970-01-01T00:00:00Z';
  return { startedAt, endedAt: closedAt ?? timeline.at(-1)?.notedAt ?? startedAt };
}
