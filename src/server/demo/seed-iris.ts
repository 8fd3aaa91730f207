import { z } from 'zod';
import { FactId } from '#domain/base/ids.ts';
import type { DiaryFact } from '#domain/home/diary/diary-fact.ts';
import type { PlayFact } from '#domain/home/player/play-fact.ts';
import { programFrom } from '#domain/home/program-from.ts';
import { programTemplates } from '#domain/home/program-templates.ts';
import type { Program } from '#domain/home/program.ts';
import { tonight } from '#domain/home/tonight.ts';
import { instrumentOf } from '#domain/outcome/instruments/instruments.ts';
import { score } from '#domain/outcome/instruments/score.ts';
import { fileOwnFacts } from '#server/assessment/own-record.ts';
import type { Database } from '#server/database/database.ts';
import { offerFor } from '#server/home/offer-for.ts';
import { newestProgram, shelveProgram } from '#server/home/program-shelf.ts';
import { keepAnswers, type NewAnswer } from '#server/outcome/answer-shelf.ts';
import { askedBy } from './asked-by.ts';
import { irisAnswers, irisDays, irisEvenings, irisProgram, type SaidOfDay } from './cast-iris.ts';
import { ines, iris, irisHerself, stillPoint } from './cast.ts';
import { fixedId } from './fixed-id.ts';

type Seeding = { readonly database: Database; readonly now: Temporal.Instant };
type Play = ReturnType<typeof tonight>['play'];

/** Twenty weeks of Iris's own days, once: program, diary, evenings and questionnaires, each in one statement. */
export async function seedIris({ database, now }: Seeding): Promise<void> {
  const asking = askedBy(ines, 'saveProgram', { kind: 'client', id: iris.id });
  if (await database.unaudited.read(asking, (tables) => newestProgram(tables, iris.id))) return;
  const today = now.toZonedDateTimeISO(stillPoint.zone).toPlainDate();
  const dayAgo = (days: number): string => today.subtract({ days }).toString();
  const play = await database.write(asking, async (tables) => {
    const offer = await offerFor(tables, iris.id, now);
    if (!offer) throw new Error('Iris has no file');
    const program = programOf(offer, dayAgo(irisProgram.daysAgo), dayAgo(-7));
    const set = timeOn(dayAgo(irisProgram.daysAgo), '17:40');
    await shelveProgram(tables, { client: iris.id, after: 0, program, setBy: ines.id, now: set });
    await keepAnswers(tables, { client: iris.id, answers: answersFrom(dayAgo), filedBy: ines.id, now });
    const standing = { paused: null, blocked: [], lightened: 0 };
    const calm = { pain: 4, sleep: 6, energy: 6 };
    return tonight(program, { date: dayAgo(1), offer, morning: calm, standing, history: [] }).play;
  });
  const facts = [
    ...irisDays.map(({ daysAgo, said }) => diaryOf(dayAgo(daysAgo), said)),
    ...irisEvenings.flatMap((daysAgo) => eveningOn(dayAgo(daysAgo), play, daysAgo)),
  ].filter(({ at }) => Temporal.Instant.compare(at, now) <= 0);
  const filing = askedBy(irisHerself, 'sendOwnFacts', { kind: 'practice', id: stillPoint.id });
  await database.write(filing, (tables) =>
    fileOwnFacts(tables, { facts, filedBy: irisHerself.id, device: null }),
  );
}

type Offer = NonNullable<Awaited<ReturnType<typeof offerFor>>>;

function programOf(offer: Offer, startsOn: string, reviewOn: string): Program {
  const template = programTemplates.find(({ id }) => id === irisProgram.template);
  if (!template) throw new Error(`there is no template ${irisProgram.template}`);
  let made = 0;
  const newId = (): string => fixedId(z.uuid(), `program Iris ${(made += 1)}`);
  const { program } = programFrom(template, { offer, startsOn, cautions: irisProgram.cautions, newId });
  const phases = program.phases.map((phase, place) => ({
    ...phase,
    weeks: place === 0 ? 2 : 20,
    daysPerWeek: 3,
    everyOtherDay: true,
  }));
  const signed = { by: ines.name, at: timeOn(startsOn, '17:40').toString() };
  return { ...program, title: irisProgram.title, reviewOn, phases, flare: { ...program.flare, signed } };
}

const answersFrom = (dayAgo: (days: number) => string): NewAnswer[] =>
  irisAnswers.map(({ daysAgo, instrument: id, said }) => {
    const instrument = instrumentOf(id);
    if (!instrument) throw new Error(`there is no instrument ${id}`);
    const value = (item: string, place: number): number =>
      (id === 'peg'
        ? said[place]
        : said[['function', 'overall', 'symptom'].indexOf(item.replace(/-\d+$/, ''))]) ?? 0;
    const answers = Object.fromEntries(
      instrument.items.map((item, place) => [item.id, value(item.id, place)]),
    );
    const scored = score(instrument, answers);
    return {
      id: fixedId(z.uuid(), `answer Iris ${id} ${daysAgo}`),
      instrument: instrument.id,
      version: instrument.version,
      moment: daysAgo > 130 ? 'baseline' : 'reassessment',
      at: timeOn(dayAgo(daysAgo), '16:50').toString(),
      score: scored.ok ? scored.value.score : null,
      answers,
      by: 'therapist',
    };
  });

function diaryOf(day: string, said: SaidOfDay): DiaryFact {
  const [pain, sleep, mood, energy] = said === 'bad' ? [] : said;
  const numbers = said === 'bad' ? { bad: true } : { pain, sleep, mood, energy };
  return {
    kind: 'diary-noted',
    entry: fixedId(z.uuid(), `entry Iris ${day}`),
    id: fixedId(FactId, `entry Iris ${day} said`),
    day,
    ...numbers,
    at: timeOn(day, '20:50').toString(),
    tick: 1,
    version: 4,
  };
}

/** An evening as the phone wrote it down, without what it noted in between: two holds, and how sore she was on the next day. */
function eveningOn(day: string, { steps, limits }: Play, daysAgo: number): (PlayFact | DiaryFact)[] {
  const home = fixedId(z.uuid(), `home Iris ${day}`);
  const run = fixedId(z.uuid(), `home Iris ${day} run`);
  const from = timeOn(day, '20:10');
  let made = 0;
  const stamp = (seconds: number) => ({
    home,
    id: fixedId(FactId, `home Iris ${day} ${(made += 1)}`),
    tick: made,
    at: from.add({ seconds }).toString(),
    run,
    elapsedMs: seconds * 1000,
    version: 4 as const,
  });
  const holds = steps.slice(0, 3).flatMap(({ exercise, region, side }, turn): PlayFact[] => {
    const hold = fixedId(z.uuid(), `home Iris ${day} hold ${turn}`);
    const began = 20 + turn * 50;
    const heldMs = 20_000 + ((daysAgo * 7 + turn * 3) % 10) * 1000;
    const worked = side === 'each' ? 'left' : side;
    return [
      { kind: 'home-hold-began', hold, turn, exercise, region, side: worked, ...stamp(began) },
      {
        kind: 'home-discomfort',
        hold,
        score: 2 + ((daysAgo + turn) % 3),
        heldMs: 12_000,
        ...stamp(began + 12),
      },
      { kind: 'home-hold-ended', hold, heldMs, endedBy: 'time', ...stamp(began + 30) },
    ];
  });
  const ended = stamp(200);
  const sore: DiaryFact = {
    kind: 'diary-soreness',
    entry: fixedId(z.uuid(), `sore Iris ${day}`),
    id: fixedId(FactId, `sore Iris ${day} said`),
    after: { home },
    hours: 17,
    score: (daysAgo * 3) % 4,
    at: Temporal.Instant.from(ended.at).add({ hours: 17 }).toString(),
    tick: 1,
    version: 4,
  };
  return [
    { kind: 'home-began', steps: [...steps], limits, ...stamp(0) },
    ...holds,
    { kind: 'home-ended', why: 'done', ...ended },
    ...(daysAgo % 2 === 0 ? [sore] : []),
  ];
}

const timeOn = (day: string, time: string): Temporal.Instant =>
  Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: stillPoint.zone, plainTime: time }).toInstant();
