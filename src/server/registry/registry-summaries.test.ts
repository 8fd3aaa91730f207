import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, test } from 'node:test';
import * as fc from 'fast-check';
import { sql } from 'kysely';
import { ClientId } from '#domain/base/ids.ts';
import { mainMeasure } from '#domain/outcome/registry/main-measure.ts';
import { indications } from '#domain/plan/indications.ts';
import { openClientFile } from '#server/client/client-file.ts';
import type { Asking } from '#server/database/database.ts';
import { beginEpisode, endEpisodeOn, setEpisode } from '#server/plan/episodes.ts';
import { keepRating } from '#server/plan/goal-ratings.ts';
import { freshDatabase, wholeFile, type FreshDatabase } from '#test/database.ts';
import { addPractice } from '#test/practice.ts';

let fresh: FreshDatabase;
before(async () => {
  fresh = await freshDatabase(wholeFile);
});

type Deed =
  | {
      readonly do: 'open' | 'say';
      readonly client: number;
      readonly indication: string;
      readonly day: number;
    }
  | { readonly do: 'end'; readonly client: number; readonly why: string; readonly day: number }
  | { readonly do: 'rate'; readonly client: number; readonly score: number; readonly day: number }
  | {
      readonly do: 'answer';
      readonly client: number;
      readonly instrument: string;
      readonly score: number | null;
      readonly day: number;
    };

const client = fc.integer({ min: 0, max: 3 });
const day = fc.integer({ min: -40, max: 80 });
const indication = fc.constantFrom('neck-pain', 'fibromyalgia', 'scar', 'other');
const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({ do: fc.constantFrom('open' as const, 'say' as const), client, indication, day }),
  fc.record({
    do: fc.constant('end' as const),
    client,
    why: fc.constantFrom('goals-met', 'client-ended', 'other'),
    day,
  }),
  fc.record({ do: fc.constant('rate' as const), client, score: fc.integer({ min: 0, max: 10 }), day }),
  fc.record({
    do: fc.constant('answer' as const),
    client,
    instrument: fc.constantFrom('nprs-average', 'fiqr', 'psfs'),
    score: fc.option(fc.double({ min: 0, max: 10, noNaN: true })),
    day,
  }),
);

const GOALS = [randomUUID(), randomUUID(), randomUUID()];
const dayOf = (day: number): string => Temporal.PlainDate.from('2026-01-05').add({ days: day }).toString();
const at = (day: number): Temporal.Instant => Temporal.Instant.from(`${dayOf(day)}T15:00:00Z`);
const detailsOf = (indication: string, of: number) => ({
  indication,
  icd10: null,
  history: '',
  goals: GOALS.slice(0, 1 + (of % 3)).map((id, place) => ({
    id,
    activity: 'Sleep',
    baseline: place,
    baselineOn: dayOf(0),
    target: null,
  })),
  expectations: [],
});

/** A practice with four clients, and a way to do one thing after another to them as the rooms do it. */
async function practiceWithClients() {
  const asking = await addPractice(fresh.database);
  const clients = [0, 1, 2, 3].map(() => ClientId.parse(randomUUID()));
  const details = {
    pronouns: '',
    bornOn: '1980-01-01',
    email: '',
    phone: '',
    address: '',
    emergencyContact: '',
  };
  await fresh.database.write(asking, async (tables) => {
    for (const id of clients) await openClientFile(tables, { id, details: { name: 'Somebody', ...details } });
  });
  const open = new Map<number, string>();
  const perform = (deed: Deed): Promise<void> =>
    fresh.database.write(asking, async (tables) => {
      const named = { client: clients[deed.client] ?? assert.fail(), episode: open.get(deed.client) ?? '' };
      const by = { by: asking.member, now: at(deed.day) };
      if (deed.do === 'answer') {
        const { instrument, score } = deed;
        await sql`insert into unwind.instrument_answer (practice_id, client_id, id, instrument, instrument_version, moment,
            measured_at, day, score, answers, by, filed_by)
          values (${asking.practice}, ${named.client}, ${randomUUID()}, ${instrument}, 1, 'by-hand', ${by.now.toString()},
            ${dayOf(deed.day)}, ${score}, '{}', 'therapist', ${asking.member})`.execute(tables);
      } else if (deed.do === 'open') {
        if (open.has(deed.client)) return;
        const episode = randomUUID();
        const openedOn = dayOf(deed.day);
        const begun = { client: named.client, episode, openedOn, ...by };
        await beginEpisode(tables, { ...begun, details: detailsOf(deed.indication, deed.day + 40) });
        open.set(deed.client, episode);
      } else if (named.episode === '') return;
      else if (deed.do === 'say') {
        const details = detailsOf(deed.indication, deed.day + 40);
        await setEpisode(tables, { ...named, after: 1, details, ...by });
      } else if (deed.do === 'rate') {
        const ratings = GOALS.slice(0, 2).map((goal) => ({ goal, score: deed.score }));
        const rating = {
          id: randomUUID(),
          ratedAt: at(deed.day).toString(),
          ratings,
          change: null,
          words: null,
        };
        await keepRating(tables, { client: named.client, rating, by: asking.member });
      } else {
        const end = { endedOn: dayOf(Math.max(deed.day, 80)), why: deed.why as 'other', words: '' };
        await endEpisodeOn(tables, { ...named, end, by: asking.member });
        open.delete(deed.client);
      }
    });
  return { asking, perform };
}

/** All of a practice's registry added up anew; whether it was the same before. */
const addedUpAnew = ({ practice }: Asking): Promise<boolean> =>
  fresh.asSuperuser(async (su) => {
    const { rows } = await su.query<{ same: boolean }>('select unwind.sum_up_practice($1) as same', [
      practice,
    ]);
    return rows[0]?.same ?? assert.fail();
  });

test('[REGISTRY-6] whatever happens in whatever order, what is kept up is what adding all up anew gives', async () => {
  let people = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 10, maxLength: 40 }), async (deeds) => {
      const { asking, perform } = await practiceWithClients();
      for (const one of deeds) await perform(one);
      assert.equal(await addedUpAnew(asking), true);
      people += await peopleOf(asking);
    }),
    { numRuns: Number(process.env['REGISTRY_RUNS'] ?? 12) },
  );
  assert.ok(people > 12, 'somebody was counted');
});

const peopleOf = ({ practice }: Asking): Promise<number> =>
  fresh.asSuperuser(async (su) => {
    const { rows } = await su.query<{ people: string }>(
      'select coalesce(sum(people), 0) as people from unwind.registry_summary where practice_id = $1',
      [practice],
    );
    return Number(rows[0]?.people);
  });

test('[REGISTRY-2] database and domain know the same main measure of each indication', async () => {
  const ids = [...indications.map(({ id }) => id), 'of-a-later-catalogue'];
  const { rows } = await fresh.asSuperuser((su) =>
    su.query<{ measure: string; sign: number; enough: string }>(
      'select m.* from unnest($1::text[]) with ordinality i (id, place), unwind.main_measure(i.id) m order by i.place',
      [ids],
    ),
  );
  assert.deepEqual(
    rows.map(({ measure, sign, enough }) => [measure, sign, Number(enough)]),
    ids.map((id) => {
      const { instrument, enough } = mainMeasure(id);
      return [instrument.id, instrument.improvement === 'increase' ? 1 : -1, enough.points];
    }),
  );
});
