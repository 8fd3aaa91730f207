import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contract, type EndpointName } from '#contract/contract.ts';
import type { EndpointShape } from '#contract/endpoint.ts';
import { exampleId } from '#contract/example-ids.ts';
import { OWNER, setUpPractice } from '#test/server.ts';
import { errorWithoutWords } from './log.ts';

const MARK = 'Zyxwvut';

function heardLog() {
  const lines: string[] = [];
  return { lines, stream: { write: (line: string) => void lines.push(line) } };
}

/** The same input with every text of it marked, so that a leak is seen wherever it comes from. */
function marked(value: unknown): unknown {
  if (typeof value === 'string') return /^[0-9a-f-]{36}$|@|^\d/.test(value) ? value : `${MARK} ${value}`;
  if (Array.isArray(value)) return value.map(marked);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, marked(part)]));
}

test('[HTTP-7] whatever is asked and however it goes, the log has a route, a status and a time', async (t) => {
  const { lines, stream } = heardLog();
  const practice = await setUpPractice(t, { stream });
  const asked = Object.entries(contract) as [EndpointName, EndpointShape][];
  const params = {
    client: exampleId(3),
    session: exampleId(8),
    token: `${MARK}-${'t'.repeat(40)}`,
    passkey: MARK,
  };
  for (const [name, { example }] of asked.filter(([one]) => one !== 'signOut')) {
    const own = { ...params, invitation: exampleId(1), member: exampleId(9), device: exampleId(2) };
    const query = { search: MARK, from: MARK, to: MARK };
    await practice.owner.ask(name, { params: own, query, body: example });
    await practice.owner.ask(name, { params: own, query, body: marked(example) });
  }
  const text = lines.join('');
  for (const word of [
    MARK,
    OWNER.ownerName,
    OWNER.email,
    'Sam Example',
    'Neck pain',
    'noor@',
    exampleId(3),
  ]) {
    assert.equal(text.includes(word), false, `the log says ${word}`);
  }
  assert.ok(lines.length >= 2 * asked.length - 2);
  const answered = lines
    .map((line) => JSON.parse(line) as Record<string, unknown>)
    .filter(({ msg }) => msg === 'answered');
  assert.deepEqual(Object.keys(answered[0] ?? {}), [
    'level',
    'time',
    'request',
    'method',
    'route',
    'status',
    'ms',
    'msg',
  ]);
  assert.ok(answered.some(({ route }) => route === '/api/clients/:client'));
});

test('[HTTP-4] a fault answers with a reference that is in the log, and with nothing of what happened', async (t) => {
  const { lines, stream } = heardLog();
  const practice = await setUpPractice(t, { stream });
  await practice.fresh.asSuperuser((superuser) =>
    superuser.query(`alter table unwind.client add constraint broken check (name <> '${MARK}')`),
  );
  const body = { id: exampleId(3), details: { name: MARK } };
  const answer = await practice.owner.ask('addClient', { body });
  assert.equal(answer.status, 500);
  const { error, reference, ...rest } = answer.body as Record<string, string>;
  assert.deepEqual([error, rest], ['fault', {}]);
  assert.match(String(reference), /^[0-9A-F]{8}$/);
  const line = lines.find((one) => one.includes(String(reference))) ?? '';
  const { err } = JSON.parse(line) as { err: { code: string; constraint: string; at: string[] } };
  assert.deepEqual([err.code, err.constraint], ['23514', 'broken']);
  assert.ok(err.at.length > 0);
  assert.equal(lines.join('').includes(MARK), false);
});

test('[HTTP-7] an error is logged by its kind, code and place, without its words', () => {
  const error = new SyntaxError(`Unexpected token in "${MARK}"`, {
    cause: new TypeError(`${MARK} is not a function`),
  });
  const logged = JSON.stringify(errorWithoutWords(error));
  assert.match(logged, /SyntaxError/);
  assert.match(logged, /TypeError/);
  assert.match(logged, /log\.test\.ts/);
  assert.equal(logged.includes(MARK), false);
  assert.deepEqual(errorWithoutWords(MARK), { type: 'string' });
});
