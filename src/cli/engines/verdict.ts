import { z } from 'zod';
import { cutOffs } from '#domain/outcome/individual/cut-offs.ts';
import { measuringError, reliableChange } from '#domain/outcome/individual/reliability.ts';
import { verdictLabels, verdictOf } from '#domain/outcome/individual/verdict.ts';
import { type Instrument, type Threshold, deciding } from '#domain/outcome/instruments/instrument.ts';
import { instrumentOf } from '#domain/outcome/instruments/instruments.ts';
import { engine } from './engine.ts';
import { verdictInput } from './verdict-input.ts';

const Used = z.strictObject({ points: z.number().nullable(), from: z.string() });
const Known = z.array(
  z.strictObject({
    points: z.number(),
    mark: z.enum(['verified', 'recalled', 'design']),
    population: z.string(),
    source: z.string(),
  }),
);

const Output = z.strictObject({
  label: z.enum(verdictLabels),
  words: z.string(),
  change: z.number(),
  gain: z.number(),
  beyondError: z.boolean().nullable(),
  important: z.boolean().nullable(),
  crossedCutOff: z.boolean().nullable(),
  percent: z.strictObject({
    percent: z.number().nullable(),
    important: z.boolean().nullable(),
    threshold: z.number(),
    why: z.string().nullable(),
  }),
  room: z.strictObject({
    points: z.number().nullable(),
    inTheWay: z.enum(['floor', 'ceiling']).nullable(),
    why: z.string().nullable(),
  }),
  cautions: z.array(z.string()),
  mdc: Used,
  mcid: Used,
  cutOff: z.number().nullable(),
  measuring: z
    .strictObject({
      sem: z.number(),
      sDiff: z.number(),
      rci: z.number().nullable(),
      reliable95: z.boolean(),
      reliable90: z.boolean(),
      mdc95: z.number(),
      mdc90: z.number(),
      why: z.string().nullable(),
      method: z.string(),
      source: z.string(),
    })
    .nullable(),
  cutOffs: z
    .strictObject({
      a: z.number(),
      b: z.number().nullable(),
      c: z.number().nullable(),
      method: z.string(),
      source: z.string(),
    })
    .nullable(),
  /** All that is known of the instrument, the recalled too; only verified numbers decide. */
  known: z.strictObject({ mdc: Known, mcid: Known }).nullable(),
  method: z.string(),
  source: z.string(),
});

type Input = z.output<typeof verdictInput>;

/** `unwind verdict`: did it change by more than its error, and by enough to matter? */
export const verdict = engine({
  name: 'verdict',
  summary: 'Two values of one person in; whether the change is real, and whether it matters, out',
  usage: 'verdict < two-values.json',
  example: `By an instrument (unwind score --list), whose verified numbers decide:

  echo '{"instrument": "nprs", "before": 7, "after": 4}' | unwind verdict
  {"label": "important_reliable", "change": -3, "gain": 3, "percent": {"percent": 42.8..., "important": true}, ...}

Or by numbers: improvement, and what is known of mdc, mcid, range and cutOff; sd and reliability give SEM, RCI and MDC95; a clinical and
a functional group give the cut-offs a, b and c. What is not known is left out, and the verdict says what it cannot tell.

  echo '{"before": 32.5, "after": 47.5, "improvement": "increase", "sd": 7.5, "reliability": 0.8,
         "clinical": {"mean": 40, "sd": 7.5}, "functional": {"mean": 60, "sd": 7.5}}' | unwind verdict
  {"label": "reliable_below_important", "measuring": {"sem": 3.354..., "rci": 3.162..., "mdc95": 9.297...}, "cutOffs": {"c": 50}, ...}

Labels: ${verdictLabels.join(', ')}.`,
  input: verdictInput,
  output: Output,
  run: (input) => {
    const instrument = input.instrument === undefined ? undefined : instrumentOf(input.instrument);
    const improvement = instrument?.improvement ?? input.improvement ?? 'decrease';
    const measuring = measuringOf(input);
    const lines =
      input.clinical === undefined ? null : cutOffs(input.clinical, input.functional ?? null, improvement);
    const mdc = used(input.mdc, instrument?.mdc, measuring?.mdc95);
    const mcid = used(input.mcid, instrument?.mcid, undefined);
    const cutOff = input.cutOff ?? lines?.c ?? lines?.a;
    const range = input.range ?? instrument?.range;
    return {
      ...verdictOf({
        before: input.before,
        after: input.after,
        improvement,
        mdc: mdc.points,
        mcid: mcid.points,
        cutOff,
        range,
        percent: percentOf(input, instrument),
      }),
      mdc,
      mcid,
      cutOff: cutOff ?? null,
      measuring,
      cutOffs: lines,
      known: instrument === undefined ? null : { mdc: instrument.mdc, mcid: instrument.mcid },
      method:
        'seven labels in the order of clinical reference 8.1; what is not known counts as never reached',
      source: 'Jacobson and Truax 1991; Ostelo 2008; clinical reference 8.1 [design]',
    };
  },
});

function measuringOf({ sd, reliability, before, after }: Input) {
  if (sd === undefined || reliability === undefined) return null;
  const error = measuringError({ sd, reliability });
  return { ...error, ...reliableChange(before, after, error) };
}

/** What was given, else what is verified of the instrument, else what follows from the reliability. */
function used(
  given: number | undefined,
  thresholds: readonly Threshold[] | undefined,
  reckoned: number | undefined,
): z.output<typeof Used> {
  if (given !== undefined) return { points: given, from: 'given' };
  const known = deciding(thresholds ?? []);
  if (known !== null) return { points: known.points, from: `${known.population}, ${known.source}, verified` };
  if (reckoned !== undefined) return { points: reckoned, from: 'MDC95 of sd and reliability' };
  const isRecalled = (thresholds ?? []).length > 0;
  return {
    points: null,
    from: isRecalled ? 'only recalled numbers are known, and they do not decide' : 'not known',
  };
}

function percentOf({ percentRule }: Input, instrument: Instrument | undefined): 'counts' | 'does-not-count' {
  if (percentRule !== undefined) return percentRule ? 'counts' : 'does-not-count';
  return instrument?.percent ?? 'does-not-count';
}
