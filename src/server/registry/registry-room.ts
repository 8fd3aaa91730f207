import type { Contract } from '#contract/contract.ts';
import type { PracticeRegistry } from '#contract/registry.ts';
import { accepted, refused } from '#domain/base/result.ts';
import { mainMeasure } from '#domain/outcome/registry/main-measure.ts';
import { CHANGE_ONLY, registry, type RegistryLine } from '#domain/outcome/registry/registry.ts';
import { researchRows } from '#domain/outcome/registry/research-rows.ts';
import { withdrawnAt } from '#domain/outcome/registry/withdrawal.ts';
import { researchCsv, researchDictionary } from '#exchange/csv/research-csv.ts';
import { type Clock, systemClock } from '#server/base/clock.ts';
import { practiceZone } from '#server/diary/diary.ts';
import type { Database } from '#server/database/database.ts';
import { type Handler, NotHere } from '#server/http/handler.ts';
import { readResearch } from './read-research.ts';
import { readSummaries, type Summary } from './read-summaries.ts';
import { keepWithdrawal, readClientResearch, withdrawResearch as takeBack } from './research-consent.ts';

const CONFIDENCE = 0.95;

/** The practice's registry, for those who treat; what of it may leave the practice, for its owner; and a client's way out. */
export function registryRoom(database: Database, clock: Clock = systemClock) {
  const keptLines = rememberedLines();
  const practiceRegistry: Handler<Contract['practiceRegistry']> = async ({ asking }) => {
    const summaries = await database.read(asking, readSummaries);
    return accepted({ lines: summaries.flatMap(keptLines), words: CHANGE_ONLY });
  };

  const researchExport: Handler<Contract['researchExport']> = async ({ asking }) => {
    const agreed = await database.read(asking, readResearch);
    const rows = researchRows(agreed);
    const files = [
      { name: 'registry.csv', type: 'text/csv', base64: base64(researchCsv(rows)) },
      {
        name: 'registry-dictionary.json',
        type: 'application/json',
        base64: base64(researchDictionary(rows)),
      },
    ];
    return accepted({
      files: rows.length === 0 ? [] : files,
      people: rows.length,
      heldBack: agreed.length - rows.length,
    });
  };

  const withdrawResearch: Handler<Contract['withdrawResearch']> = async ({ asking }) => {
    const research = await database.write(asking, (tables) => takeBack(tables, clock.now()));
    if (research === undefined) throw new NotHere();
    return accepted({ research });
  };

  const clientResearch: Handler<Contract['clientResearch']> = async ({ asking, params: { client } }) =>
    accepted(foundOr404(await database.read(asking, (tables) => readClientResearch(tables, client))));

  const noteWithdrawal: Handler<Contract['noteWithdrawal']> = ({ asking, params: { client }, body }) =>
    database.write(asking, async (tables) => {
      const { saidOn, how, words } = body;
      const zone = await practiceZone(tables);
      const at = withdrawnAt({ saidOn: Temporal.PlainDate.from(saidOn), zone, now: clock.now() });
      if (at === null) return refused({ reason: 'still-to-come' });
      await keepWithdrawal(tables, client, { at, how, words });
      return accepted(foundOr404(await readClientResearch(tables, client)));
    });

  return { practiceRegistry, researchExport, withdrawResearch, clientResearch, noteWithdrawal };
}

function foundOr404<Found>(found: Found | undefined): Found {
  if (found === undefined) throw new NotHere();
  return found;
}

const base64 = (text: string): string => Buffer.from(text, 'utf8').toString('base64');

type Line = PracticeRegistry['lines'][number];

const MOST_KEPT = 500;

/** The interval of a size takes milliseconds to reckon, and sums change seldom: of the same sums it is reckoned once. */
function rememberedLines(): (summary: Summary) => readonly Line[] {
  const kept = new Map<string, readonly Line[]>();
  return (summary) => {
    const key = JSON.stringify(summary);
    const known = kept.get(key);
    if (known !== undefined) return known;
    const lines = linesOf([summary]);
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(key, lines);
    return lines;
  };
}

function linesOf(summaries: readonly Summary[]): Line[] {
  const before = new Map(summaries.map((one) => [one.indication, one.before]));
  const tallies = new Map(summaries.map(({ indication, tally }) => [indication, tally]));
  return registry(tallies, CONFIDENCE).map((line) => lineOf(line, before.get(line.indication) ?? 0));
}

function lineOf({ shown, words: _words, ...line }: RegistryLine, before: number): Line {
  const { instrument, enough, because } = mainMeasure(line.indication);
  const { id, name, unit, improvement } = instrument;
  const { points, population, source } = enough;
  const [lowest, highest] = instrument.range;
  return {
    ...line,
    measure: {
      id,
      name,
      unit,
      range: [lowest, highest],
      improvement,
      enough: points,
      because,
      population,
      source,
    },
    shown:
      shown.kind === 'dots'
        ? { kind: 'dots', dots: shown.dots.map(([first, last]) => [first, last]) }
        : {
            kind: 'figures',
            before,
            change: shown.change.difference,
            interval: shown.change.interval,
            effect: shown.effect,
            responders: shown.responders,
          },
  };
}
