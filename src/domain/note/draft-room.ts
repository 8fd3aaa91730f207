import { regionName } from '#domain/atlas/region-name.ts';
import type { FactId } from '#domain/base/ids.ts';
import type { Session } from '#domain/session/session.ts';
import type { DraftedSentence, Drafting } from './drafting.ts';
import { capitalised, counted, durationWords, listed, withStop } from './grammar.ts';

/** What happened beside the holds: movements, stretches, discomfort without a hold, reactions (NOTE-11). */
export function roomSentences(drafting: Drafting): DraftedSentence[] {
  return [
    ...drafting.session.movements.map((one) => movement(one)),
    ...drafting.session.stretches.map((one) => stretch(one, drafting.style)),
    ...looseDiscomfort(drafting),
    ...reactions(drafting),
  ];
}

/** How much was done in all, and whether the record is whole (NOTE-12). */
export function frameSentences({ session, style }: Drafting): DraftedSentence[] {
  const frame = frameFacts(session);
  const sentence = (id: string, words: string, facts: readonly FactId[] = frame): DraftedSentence => ({
    id,
    section: 'objective',
    words,
    facts,
  });
  if (session.state === 'not-opened') return [sentence('nothing', 'Nothing has been recorded.')];
  const holds = session.holds.map((hold) => hold.id);
  return [
    ...(holds.length === 0 ? [sentence('no-holds', 'No holds were recorded.')] : []),
    ...(holds.length > 1 ? [sentence('in-all', inAll(session, style), holds)] : []),
    ...(session.state === 'closed'
      ? []
      : [
          sentence(
            'not-closed',
            'The session has not been closed; this draft tells what was recorded so far.',
          ),
        ]),
  ];
}

function inAll({ totals }: Session, style: Drafting['style']): string {
  const { holds, released, heldSeconds, handsOnSeconds } = totals;
  const held = durationWords(heldSeconds, style);
  const handsOn = durationWords(handsOnSeconds, style);
  if (style === 'brief')
    return `In all ${holds} holds, ${held} held, ${handsOn} hands-on; release felt in ${released}.`;
  const release =
    released === 0
      ? 'no release was felt'
      : `a release was felt in ${released === holds ? 'all of them' : String(released)}`;
  return `In all, ${counted(holds, 'hold was', 'holds were')} made, ${held} of held contact in ${handsOn} of hands-on time; ${release}.`;
}

/** The opening and the close; while they are on their way, the first thing noted. */
function frameFacts({ timeline }: Session): FactId[] {
  const frame = timeline.filter(({ kind }) => kind === 'opened' || kind === 'closed');
  return (frame.length === 0 ? timeline.slice(0, 1) : frame).map(({ fact }) => fact);
}

function movement(one: Session['movements'][number]): DraftedSentence {
  const place = regionName(one.region, one.side);
  const words = `With hands on the ${place} the client moved actively: ${one.movement}, ${counted(one.repetitions, 'repetition', 'repetitions')}.`;
  return { id: `movement:${one.fact}`, section: 'objective', words, facts: [one.fact] };
}

function stretch(one: Session['stretches'][number], style: Drafting['style']): DraftedSentence {
  const effort = one.effortPercent === undefined ? '' : ` at about ${one.effortPercent} % effort`;
  const contraction = `${durationWords(one.contractionSeconds, style)} of contraction${effort}`;
  const words = `Resisted stretch of the ${regionName(one.region, one.side)}: ${counted(one.repetitions, 'repetition', 'repetitions')} of ${contraction}, then ${durationWords(one.stretchSeconds, style)} of stretch.`;
  return { id: `stretch:${one.fact}`, section: 'objective', words, facts: [one.fact] };
}

function looseDiscomfort({ session }: Drafting): DraftedSentence[] {
  const held = new Set(session.holds.flatMap((hold) => hold.facts));
  const said = session.discomfort.filter((one) => !held.has(one.fact));
  if (said.length === 0) return [];
  const words = `Apart from a hold the client rated the discomfort at ${listed(said.map((one) => String(one.score)))} of 10.`;
  return [{ id: 'discomfort', section: 'objective', words, facts: said.map((one) => one.fact) }];
}

function reactions({ session, style }: Drafting): DraftedSentence[] {
  const noted = session.reactions.map((one): DraftedSentence => {
    const action = one.action === undefined ? '' : ` Action taken: ${withStop(one.action)}`;
    const words = `A ${one.severity} reaction was noted: ${withStop(one.reaction)}${action}`;
    return { id: `reaction:${one.fact}`, section: 'objective', words, facts: [one.fact] };
  });
  if (noted.length > 0 || session.state !== 'closed' || session.holds.length === 0) return noted;
  const words = capitalised(
    style === 'brief' ? 'no adverse reaction recorded.' : 'no adverse reaction was recorded.',
  );
  return [{ id: 'no-reaction', section: 'objective', words, facts: frameFacts(session) }];
}
