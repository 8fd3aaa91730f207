import { randomUUID } from 'node:crypto';
import type { TestContext } from 'node:test';
import type { EndpointName } from '#contract/contract.ts';
import { ClientId } from '#domain/base/ids.ts';
import type { AnswerValue } from '#domain/screening/answer.ts';
import { itemOf, items } from '#domain/screening/items.ts';
import { movedClock } from '#test/clock.ts';
import { type Answer, setUpPractice, type Visitor } from '#test/server.ts';

export type Values = Readonly<Record<string, AnswerValue>>;

export const BORN_ON = '1974-05-02';

/** A practice of the test's own with one client, whose file has an address and a day of birth unless told otherwise. */
export async function practiceWithClient(t: TestContext, details: Record<string, unknown> = {}) {
  const clock = movedClock();
  const practice = await setUpPractice(t, { clock });
  const client = ClientId.parse(randomUUID());
  const known = { name: 'Ruth Alder', bornOn: BORN_ON, email: 'ruth@client.example', ...details };
  await asked(practice.owner, 'addClient', { body: { id: client, details: known } });
  return {
    ...practice,
    clock,
    client,
    send: (purpose = 'full') => sendForm(practice.owner, client, purpose),
  };
}

/** Sends a form and answers its token, as the link has it. */
export async function sendForm(sender: Visitor, client: string, purpose = 'full') {
  const id = randomUUID();
  const sent = await asked(sender, 'sendIntake', { params: { client }, body: { id, purpose, mail: false } });
  return { id, token: tokenIn(String(sent['link'])) };
}

export const tokenIn = (text: string): string => /\/intake\/([\w-]+)/.exec(text)?.[1] ?? '';

/** Asks, and expects to be answered. */
export async function asked(
  visitor: Visitor,
  name: EndpointName,
  input: Parameters<Visitor['ask']>[1],
): Promise<Record<string, unknown>> {
  const { status, body } = await visitor.ask(name, input);
  if (status !== 200) throw new Error(`${name} answered ${status}: ${JSON.stringify(body)}`);
  return Object(body) as Record<string, unknown>;
}

/** A client at her phone, with the form open. */
export async function openForm(phone: Visitor, token: string, bornOn: string | null = BORN_ON) {
  const params = { token };
  const opened = await asked(phone, 'openIntake', { params, body: { bornOn } });
  const key = String(opened['key']);
  const say = (values: Values, as: 'client' | 'guardian' = 'client') =>
    phone.ask('saveIntakeAnswers', { params, body: { key, as, answers: answersOf(values) } });
  return {
    opened,
    key,
    say,
    sign: (signature: Record<string, unknown> = {}) =>
      phone.ask('signConsent', { params, body: { key, ...aSignature(), ...signature } }),
    handIn: () => phone.ask('finishIntake', { params, body: { key } }),
    /** Answers all that is still asked for, harmlessly, and tries to hand it in; what is said already stays. */
    answerAll: () => answerAll(phone, { token, key, say }),
    /** The same, and signs what is to be signed. */
    fillIn: () => fillIn(phone, { token, key, say }),
  };
}

export const answersOf = (values: Values, at = Temporal.Now.instant().toString()) =>
  Object.entries(values).map(([item, value]) => ({ id: randomUUID(), item, value, at }));

const aSignature = () => ({
  id: randomUUID(),
  text: 'treatment',
  version: 1,
  language: 'en',
  signer: 'Ruth Alder',
  as: 'client',
  relation: null,
  drawn: null,
});

type Filling = { token: string; key: string; say: (values: Values) => Promise<Answer> };

async function answerAll(phone: Visitor, { token, key, say }: Filling): Promise<Answer> {
  for (;;) {
    const answer = await phone.ask('finishIntake', { params: { token }, body: { key } });
    const { reason, items: open } = Object(answer.body) as { reason?: string; items: string[] };
    if (reason !== 'unanswered') return answer;
    await say(harmless(open));
  }
}

async function fillIn(phone: Visitor, filling: Filling): Promise<Answer> {
  const answer = await answerAll(phone, filling);
  const { texts = [] } = Object(answer.body) as { texts?: string[] };
  const { token, key } = filling;
  for (const text of texts)
    await phone.ask('signConsent', { params: { token }, body: { key, ...aSignature(), text } });
  return answerAll(phone, filling);
}

/** The whole form, with nothing in it that stops or limits. */
export const harmlessAnswers = (): Values =>
  harmless(items.filter(({ noticed }) => !noticed).map(({ id }) => id));

const harmless = (ids: readonly string[]): Values =>
  Object.fromEntries(ids.map((item) => [item, harmlessTo(item)]));

function harmlessTo(id: string): AnswerValue {
  const item = itemOf(id);
  switch (item?.kind) {
    case 'yes-no':
      return 'no';
    case 'one':
      return item.choices?.[0]?.id ?? '';
    case 'number':
      return item.least ?? 0;
    case 'score':
    case 'phq':
      return 0;
    case 'date':
      return BORN_ON;
    case 'text':
      return 'Nothing to say';
    default:
      return [];
  }
}
