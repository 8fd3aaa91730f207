import { z } from 'zod';
import { doseLedger } from '#domain/assessment/dose-ledger.ts';
import { heldAtHome, isOfHome } from '#domain/assessment/held-at-home.ts';
import { RegionId, Side } from '#domain/atlas/region.ts';
import { regionName } from '#domain/atlas/region-name.ts';
import { FactId } from '#domain/base/ids.ts';
import { InstantText } from '#domain/base/time.ts';
import { KeptFact } from '#domain/session/fact.ts';
import { deriveSession } from '#domain/session/session.ts';
import { engine } from './engine.ts';
import { form, has, isListOfVisits, noForm } from './input-forms.ts';
import { DoseShape, LooseShape } from './session-shapes.ts';
import { splitSessions } from './split-sessions.ts';

const Facts = z.array(KeptFact);
const Visit = z.union([
  Facts.transform((facts) => ({ facts, at: undefined })),
  z.looseObject({ facts: Facts, at: InstantText.optional() }),
]);
const asVisits = <Value>(visits: readonly Value[]) => ({ visits });
const fromFacts = (facts: readonly KeptFact[]) =>
  asVisits(splitSessions(facts).map((own) => ({ facts: own, at: undefined })));

/** One session or several: facts, an object with facts, a list of either, or what a client's body holds. */
const Input = z.union([
  form(has('visits'), z.looseObject({ visits: z.array(Visit) })),
  form(has('facts'), z.looseObject({ facts: Facts })).transform(({ facts }) => fromFacts(facts)),
  form(isListOfVisits('facts'), z.array(Visit)).transform(asVisits),
  form(Array.isArray, Facts).transform(fromFacts),
  noForm('give the facts of a session as a list, {"facts": [...]} or {"visits": [{"facts": [...]}, ...]}'),
]);

const Seconds = z.number().min(0);

const Output = z.strictObject({
  dose: z.array(
    z.strictObject({
      region: RegionId,
      name: z.string(),
      side: Side.exclude(['bilateral']),
      seconds: Seconds,
      holds: z.int().min(0),
      visits: z.int().min(0),
      home: Seconds,
      layers: z.array(DoseShape.pick({ layer: true, seconds: true, holds: true })),
    }),
  ),
  totals: z.strictObject({
    /** The holds' seconds, a bilateral hold once. */
    heldSeconds: Seconds,
    holds: z.int().min(0),
    /** The seconds above added up: a bilateral hold counts on both sides. */
    left: Seconds,
    right: Seconds,
    mid: Seconds,
    visits: z.int().min(0),
  }),
  loose: z.array(LooseShape),
  unread: z.array(FactId),
});

/** `unwind dose`: held seconds and holds per region and side, over one session or many. */
export const dose = engine({
  name: 'dose',
  summary: 'Add up held seconds and holds per region and side; a bilateral hold counts whole on both sides',
  usage: 'dose < facts.json',
  example: `The input is what \`unwind holds\` takes, for one session or for many: a list of facts, {"facts": [...]},
{"visits": [{"facts": [...]}, ...]} or a list of lists. Per region and side: seconds held, holds, visits, and the layers.

  unwind dose < facts.json
  {"dose": [{"region": "back.flank", "name": "left quadratus lumborum", "side": "left", "seconds": 180.5,
    "holds": 2, "visits": 1, "home": 0, "layers": [...]}], "totals": {"heldSeconds": 180.5, ...}, ...}`,
  input: Input,
  output: Output,
  run: ({ visits }) => {
    const sessions = visits.map(({ facts }) => deriveSession(facts));
    const all = visits.flatMap(({ facts }) => facts);
    const atHome = heldAtHome(all);
    const ofHome = new Set(all.filter(isOfHome).map(({ id }) => id));
    const entries = doseLedger(
      visits.map(({ facts, at }) => ({ facts, at: at ?? '' })),
      atHome,
    );
    const onSide = (side: string): number => added(entries.filter((one) => one.side === side));
    return {
      dose: entries.map(({ region, side, seconds, holds, visits: in_, home }) => ({
        region,
        name: regionName(region, side),
        side,
        seconds,
        holds,
        visits: in_,
        home,
        layers: layersOf(sessions, { region, side }),
      })),
      totals: {
        heldSeconds: added(sessions.map(({ totals }) => ({ seconds: totals.heldSeconds }))),
        holds: sessions.reduce((sum, { totals }) => sum + totals.holds, 0),
        left: onSide('left'),
        right: onSide('right'),
        mid: onSide('mid'),
        visits: visits.length,
      },
      loose: sessions.flatMap(({ loose }) => loose),
      unread: sessions.flatMap(({ unread }) => unread).filter((id) => !ofHome.has(id)),
    };
  },
});

type Session = ReturnType<typeof deriveSession>;

function layersOf(sessions: readonly Session[], place: Pick<Session['dose'][number], 'region' | 'side'>) {
  const doses = sessions
    .flatMap((session) => session.dose)
    .filter(({ region, side }) => region === place.region && side === place.side);
  return [...Map.groupBy(doses, ({ layer }) => layer)].map(([layer, all]) => ({
    layer,
    seconds: added(all),
    holds: all.reduce((sum, { holds }) => sum + holds, 0),
  }));
}

const added = (all: readonly { readonly seconds: number }[]): number =>
  all.reduce((sum, { seconds }) => sum + Math.round(seconds * 1000), 0) / 1000;
