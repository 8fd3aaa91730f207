import { z } from 'zod';
import { FactId } from '#domain/base/ids.ts';
import type { DiaryFact } from '#domain/home/diary/diary-fact.ts';
import { programFrom } from '#domain/home/program-from.ts';
import { programTemplates } from '#domain/home/program-templates.ts';
import type { Program } from '#domain/home/program.ts';
import { boundProgram } from '#domain/home/bound-program.ts';
import type { PlayFact } from '#domain/home/player/play-fact.ts';
import { tonight } from '#domain/home/tonight.ts';
import { fileOwnFacts } from '#server/assessment/own-record.ts';
import type { Database } from '#server/database/database.ts';
import { writeDecisions } from '#server/home/decision-book.ts';
import { offerFor, type Offer } from '#server/home/offer-for.ts';
import { newestProgram, shelveProgram } from '#server/home/program-shelf.ts';
import { askedBy } from './asked-by.ts';
import {
  castPrograms,
  LIGHTENED_DAYS_AGO,
  ruthsDays,
  ruthsEvenings,
  type CastDay,
  type CastEvening,
  type CastProgram,
} from './cast-home.ts';
import { maren, ruth, ruthHerself, stillPoint } from './cast.ts';
import { fixedId } from './fixed-id.ts';
import { homeIdOf, playedEvening } from './played-evening.ts';

type Seeding = { readonly database: Database; readonly now: Temporal.Instant };

/** Gives the cast their work at home, once: later starts leave it on the days it has. */
export async function seedHome({ database, now }: Seeding): Promise<void> {
  for (const given of castPrograms) {
    const asking = askedBy(given.therapist, 'saveProgram', { kind: 'client', id: given.client.id });
    const isThere = await database.unaudited.read(asking, (tables) => newestProgram(tables, given.client.id));
    if (isThere) continue;
    const set = await database.write(asking, async (tables) => {
      const offer = await offerFor(tables, given.client.id, now);
      if (!offer) throw new Error(`${given.client.details.name} has no file`);
      const program = programOf(given, offer, now);
      const then = ago(now, given.daysAgo);
      const shelved = { client: given.client.id, after: 0, program, setBy: given.therapist.id, now: then };
      await shelveProgram(tables, shelved);
      return { offer, program };
    });
    if (given.client.id === ruth.id) await liveWith({ database, now }, set);
  }
}

function programOf(given: CastProgram, offer: Offer, now: Temporal.Instant): Program {
  const { therapist, template: wanted, title, weeks, daysPerWeek, cautions } = given;
  const template = programTemplates.find(({ id }) => id === wanted);
  if (!template) throw new Error(`there is no template ${wanted}`);
  let made = 0;
  const newId = (): string => fixedId(z.uuid(), `program ${given.client.details.name} ${(made += 1)}`);
  const then = ago(now, given.daysAgo);
  const { program } = programFrom(template, { offer, startsOn: dayOf(then), cautions, newId });
  const phases = program.phases.map((phase, index) => ({
    ...phase,
    weeks: weeks[index] ?? phase.weeks,
    daysPerWeek,
    everyOtherDay: false,
  }));
  const signed = { by: therapist.name, at: then.toString() };
  const { program: bound } = boundProgram({ ...program, title, phases }, offer);
  return { ...bound, flare: { ...bound.flare, signed } };
}

type Given = { readonly program: Program; readonly offer: Offer };

/** Ruth's evenings with the player and her diary, and the one press by which Maren made it lighter. */
async function liveWith({ database, now }: Seeding, given: Given): Promise<void> {
  const facts = [
    ...ruthsEvenings.flatMap((evening) => factsOf(evening, given, now)),
    ...ruthsDays.map((day) => noted(day, now)),
  ]
    .filter(({ at }) => Temporal.Instant.compare(at, now) <= 0)
    .toSorted((one, other) => Temporal.Instant.compare(one.at, other.at));
  const asking = askedBy(ruthHerself, 'sendOwnFacts', { kind: 'practice', id: stillPoint.id });
  const filed = { facts, filedBy: ruthHerself.id, device: null };
  await database.write(asking, (tables) => fileOwnFacts(tables, filed));
  const lightening = askedBy(maren, 'changeHomeStanding', { kind: 'client', id: ruth.id });
  const decided = { client: ruth.id, by: maren.id, now: ago(now, LIGHTENED_DAYS_AGO) };
  await database.write(lightening, (tables) =>
    writeDecisions(tables, { ...decided, decisions: [{ kind: 'lightened', version: 1, words: '' }] }),
  );
}

function factsOf(
  evening: CastEvening,
  { program, offer }: Given,
  now: Temporal.Instant,
): (PlayFact | DiaryFact)[] {
  const { daysAgo, morning, soreness } = evening;
  const name = `Ruth ${daysAgo}`;
  const date = dayOf(ago(now, daysAgo));
  const lightened = daysAgo < LIGHTENED_DAYS_AGO ? 1 : 0;
  const standing = { paused: null, blocked: [], lightened };
  const { play } = tonight(program, { date, offer, morning, standing, history: [] });
  const played = playedEvening({ name, from: timeOn(date, '20:05'), ...play, ...evening });
  const endedAt = played.at(-1)?.at ?? '';
  return [
    diaryFact(name, 'morning', {
      kind: 'diary-morning',
      day: date,
      ...spoken(morning),
      at: timeOn(date, '07:10'),
    }),
    ...played,
    ...(soreness === null ? [] : [soreAfter({ name, score: soreness, endedAt })]),
  ];
}

const spoken = ({ pain, sleep, energy }: CastEvening['morning']) => ({
  ...(pain === null ? {} : { pain }),
  ...(sleep === null ? {} : { sleep }),
  ...(energy === null ? {} : { energy }),
});

const HOURS_AFTER = 17;

function soreAfter({ name, score, endedAt }: { name: string; score: number; endedAt: string }): DiaryFact {
  const at = Temporal.Instant.from(endedAt).add({ hours: HOURS_AFTER });
  const after = { home: homeIdOf(name) };
  return diaryFact(name, 'soreness', { kind: 'diary-soreness', after, hours: HOURS_AFTER, score, at });
}

function noted({ daysAgo, said, words, late }: CastDay, now: Temporal.Instant): DiaryFact {
  const day = dayOf(ago(now, daysAgo));
  const at = timeOn(late ? dayOf(ago(now, daysAgo - 1)) : day, late ? '08:20' : '21:15');
  const values = said === 'bad' ? { bad: true } : scores(said);
  return diaryFact(`Ruth ${daysAgo}`, 'day', {
    kind: 'diary-noted',
    day,
    ...values,
    ...(words ? { words } : {}),
    at,
  });
}

const scores = ([pain, sleep, mood, energy]: Exclude<CastDay['said'], 'bad'>) => ({
  pain,
  sleep,
  mood,
  energy,
});

type Unstamped<Fact> = Fact extends DiaryFact
  ? Omit<Fact, 'id' | 'entry' | 'tick' | 'version' | 'at' | 'run' | 'elapsedMs'>
  : never;

function diaryFact(
  name: string,
  what: string,
  { at, ...said }: Unstamped<DiaryFact> & { readonly at: Temporal.Instant },
): DiaryFact {
  const entry = fixedId(z.uuid(), `${what} of ${name}`);
  return {
    ...said,
    entry,
    id: fixedId(FactId, `${what} of ${name} said`),
    tick: 1,
    version: 4,
    at: at.toString(),
  };
}

const ago = (now: Temporal.Instant, days: number): Temporal.Instant => now.subtract({ hours: 24 * days });
const dayOf = (at: Temporal.Instant): string =>
  at.toZonedDateTimeISO(stillPoint.zone).toPlainDate().toString();
const timeOn = (day: string, time: string): Temporal.Instant =>
  Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: stillPoint.zone, plainTime: time }).toInstant();
