import { regionName } from '#domain/atlas/region-name.ts';
import type { AnswerValue } from '#domain/screening/answer.ts';
import { itemOf } from '#domain/screening/items.ts';
import { ruleOf } from '#domain/screening/rules.ts';
import type { Noted, Session } from '#domain/session/session.ts';
import type { DraftedSentence, Drafting } from './drafting.ts';
import { capitalised, listed, withStop } from './grammar.ts';

type Answered = Noted<'screening-answered'>;
type Passed = Noted<'limit-passed'>;

/** Questions of safety answered in the room: the client's answers are subjective, what the therapist found is not (NOTE-30). */
export const answerSentences = ({ session, style }: Drafting): DraftedSentence[] =>
  session.answered.map((one) => ({
    id: `answered:${one.fact}`,
    section: one.by === 'therapist' ? 'objective' : 'subjective',
    words: `${saidBy[one.by]} ${[yesses(one), noes(one, style), unsure(one), values(one)].filter((part) => part !== '').join(' ')}`,
    facts: [one.fact],
  }));

const saidBy: Readonly<Record<Answered['by'], string>> = {
  client: 'Asked about safety, the client answered.',
  guardian: 'Asked about safety, the guardian answered.',
  therapist: 'Looked into for safety.',
};

const yesses = (one: Answered): string => told('Yes', asked(one, 'yes'));
const unsure = (one: Answered): string => told('Not sure', asked(one, 'unknown'));

/** In a brief note what is negative is counted. */
function noes(one: Answered, style: Drafting['style']): string {
  const questions = asked(one, 'no');
  if (style === 'full') return told('No', questions);
  return questions.length === 0 ? '' : `No to ${questions.length}.`;
}

const told = (answer: string, questions: readonly string[]): string =>
  questions.length === 0 ? '' : `${answer}: ${questions.join(' ')}`;

const asked = ({ answers }: Answered, value: string): string[] =>
  answers.filter((one) => one.value === value).map(({ item }) => questionWords(item));

/** What was answered with something other than yes and no: "How many weeks? 24." */
const values = ({ answers }: Answered): string =>
  answers
    .filter(({ value }) => value !== 'yes' && value !== 'no' && value !== 'unknown')
    .map(({ item, value }) => `${questionWords(item)} ${capitalised(withStop(valueWords(item, value)))}`)
    .join(' ');

/** A question of a newer catalogue is told by its id. */
const questionWords = (id: string): string => {
  const rule = ruleOf(id);
  return rule ? `${rule.title} (${id}).` : (itemOf(id)?.ask ?? `${id}:`);
};

function valueWords(id: string, value: AnswerValue): string {
  if (!Array.isArray(value)) return choiceWords(id, value);
  if (value.length === 0) return 'none';
  return listed(value.map((one) => partWords(id, one)));
}

function partWords(id: string, part: Extract<AnswerValue, unknown[]>[number]): string {
  if (typeof part === 'string') return choiceWords(id, part);
  if ('region' in part) return regionName(part.region, part.side);
  return 'name' in part ? part.name : `${part.activity} ${part.score} of 10`;
}

function choiceWords(id: string, value: string | number): string {
  const item = itemOf(id);
  const chosen = item?.choices?.find((choice) => choice.id === String(value))?.words ?? String(value);
  return item?.unit === undefined ? chosen : `${chosen} ${item.unit}`;
}

/** What was done when the screening said stop (NOTE-32). */
export const stopSentences = ({ session }: Drafting): DraftedSentence[] =>
  session.stopsMet.map(({ fact, rules, done }) => ({
    id: `stop:${fact}`,
    section: 'objective',
    words: `The screening said stop: ${listed(rules.map((id) => `${ruleOf(id)?.title ?? 'rule'} (${id})`))}. ${capitalised(withStop(done))}`,
    facts: [fact],
  }));

/** Limits that work went past with a reason, and work that began with questions open (NOTE-31). */
export const passedSentences = ({ session }: Drafting): DraftedSentence[] =>
  session.passed.map((one) => ({
    id: `passed:${one.fact}`,
    section: 'objective',
    words: `${capitalised(wentOn[one.limit])}${placeWords(one, session)}. Reason given: ${withStop(one.reason)}`,
    facts: [one.fact],
  }));

const wentOn: Readonly<Record<Passed['limit'], string>> = {
  pressure: 'work went on above the highest pressure',
  minutes: 'work went on past the hands-on minutes',
  region: 'work went on in a region that is left out',
  technique: 'work went on with a technique that is left out',
  discomfort: 'work went on past the highest discomfort',
  position: 'work went on in a position that is left out',
  questions: 'work began with questions of safety open',
};

const placeWords = ({ hold: id }: Passed, { holds }: Session): string => {
  const hold = holds.find((one) => one.id === id);
  return hold === undefined ? '' : `, ${regionName(hold.region, hold.side)}`;
};
