import { z } from 'zod';
import { DateText } from '#domain/base/time.ts';
import { boundProgram } from '#domain/home/bound-program.ts';
import { daysAfter } from '#domain/home/day-off.ts';
import { exerciseOf, exercises } from '#domain/home/exercises.ts';
import { AskFirst } from '#domain/home/ask-first.ts';
import { type Program, ProgramStep, Version } from '#domain/home/program.ts';
import { programTemplates } from '#domain/home/program-templates.ts';
import { type ScheduledDay, scheduleOf } from '#domain/home/schedule.ts';
import { sidesOf } from '#domain/home/session-time.ts';
import type { HomeDay } from '#domain/home/standing.ts';
import { type Tonight, tonight } from '#domain/home/tonight.ts';
import { type HomeOffer, homeOffer } from '#domain/screening/home-offer.ts';
import { screen } from '#domain/screening/screen.ts';
import { engine } from './engine.ts';
import { type ProgramInput, programInput, programOf } from './program-input.ts';

const Day = z.strictObject({
  on: DateText,
  week: z.int(),
  phase: z.string(),
  isReview: z.boolean(),
  version: Version,
  why: z.string(),
  /** With all rests. */
  seconds: z.int(),
  steps: z.array(
    z
      .strictObject({ ...ProgramStep.shape, name: z.string(), asksFirst: z.array(AskFirst) })
      .omit({ id: true }),
  ),
  /** What was left out or made less on this day, and why. */
  cut: z.array(
    z.strictObject({
      exercise: z.string(),
      name: z.string(),
      what: z.enum(['left-out', 'made-less']),
      why: z.string(),
    }),
  ),
});
const Output = z.strictObject({
  title: z.string(),
  /** What the screening and the caps cut from the program itself. */
  problems: z.array(z.strictObject({ path: z.string(), rule: z.string(), why: z.string() })),
  days: z.array(Day),
  totals: z.strictObject({ sessions: z.int(), seconds: z.int() }),
});
type Output = z.output<typeof Output>;

/** `unwind program`: a home program in, what each of its days holds out, bounded by the screening. */
export const program = engine({
  name: 'program',
  summary: 'Spread a home program over its days: what each holds, how long it takes, what was cut and why',
  usage: 'program < program.json',
  example: `  --exercises    list every exercise with its region, tools, positions, dose, caps and questions (no input needed)
  --templates    list the templates (no input needed)

Only startsOn and phases must be there; of "flare" and "discomfort" each number may be said alone. A step may be the name of an
exercise; what is not said of it is the usual dose, or the light one where the screening limits. Besides the program: "screening" (as for
unwind screen) or "offer" (gate, tools, positions, highestPressure, minutes, ...), "from" and "to" or "weeks", "mornings" and
"soreness" by day, "pausedSince", "blocked", "lightened". A day without a morning is told as a good one; every session told
counts as done for the days after it. Without screening and offer only the hard caps bind. What is out of bounds is cut and
told, with its path; what is malformed ends with exit code 2.

  echo '{"startsOn": "2026-01-05", "offer": {"tools": ["ball-on-wall", "hands"], "highestPressure": 2},
    "phases": [{"weeks": 1, "daysPerWeek": 2, "versions": {"full": ["calf-roller", {"exercise": "upper-trap-ball",
      "seconds": 300, "sets": 2}], "gentle": ["upper-trap-hands"]}}],
    "mornings": {"2026-01-08": {"pain": 6, "sleep": 7, "energy": 5}}}' | unwind program
  {"title": "Program", "problems": [{"path": "$.phases[0].versions.full[0]", "rule": "HOME-7", ...}, ...],
   "days": [{"on": "2026-01-05", "version": "full", "seconds": 300, "steps": [...], "cut": [...]},
            {"on": "2026-01-08", "version": "gentle", "why": "You said 6 of 10 for pain, so tonight is the gentle version.", ...}],
   "totals": {"sessions": 2, "seconds": 340}}`,
  input: programInput,
  output: Output,
  asides: { '--exercises': () => exercises, '--templates': () => programTemplates },
  run: (input): Output => {
    const offer = offerOf(input);
    const asked = programOf(input, offer);
    const days = daysOf(asked, offer, input);
    return {
      title: asked.title,
      problems: [...boundProgram(asked, offer).problems],
      days,
      totals: {
        sessions: days.filter(({ steps }) => steps.length > 0).length,
        seconds: days.reduce((sum, { seconds }) => sum + seconds, 0),
      },
    };
  },
});

/** Without a screening and an offer: nothing but the hard caps. */
function offerOf({ screening, offer }: ProgramInput): HomeOffer {
  if (screening !== undefined) return homeOffer(screen(screening.record, screening.at));
  return offer ?? programInput.shape.offer.unwrap().parse({});
}

const good = { pain: 0, sleep: 10, energy: 10 } as const;

/** What is said of soreness later than this belongs to no session. */
const HEARD_DAYS = 2;

/** Day after day, each as if the ones before had been done. */
function daysOf(asked: Program, offer: HomeOffer, input: ProgramInput): z.output<typeof Day>[] {
  let history: readonly HomeDay[] = [];
  const { blocked, lightened, mornings, pausedSince } = input;
  const days = scheduleOf(boundProgram(asked, offer).program, { to: lastDay(input) }).map((day) => {
    const { on } = day;
    const isPaused = pausedSince !== undefined && pausedSince <= on;
    const standing = { paused: isPaused ? { since: pausedSince, why: 'Paused.' } : null, blocked, lightened };
    const lately = daysAfter(on, -HEARD_DAYS);
    history = history.map((past) => (past.on < lately ? past : heard(past, input, on)));
    const evening = { date: on, offer, standing, history };
    const held = tonight(asked, { ...evening, morning: mornings[on] ?? good });
    if (day.isSession && held.steps.length > 0) history = [...history, doneOn(on, held)];
    return told(day, held);
  });
  return days.filter(({ on }) => input.from === undefined || on >= input.from);
}

function lastDay({ to, weeks, from, startsOn }: ProgramInput): string | undefined {
  if (weeks === undefined) return to;
  return Temporal.PlainDate.from(from ?? startsOn)
    .add({ days: weeks * 7 - 1 })
    .toString();
}

const doneOn = (on: string, { steps }: Tonight): HomeDay => ({
  on,
  places: steps.flatMap((step) =>
    sidesOf(step).map((side) => ({
      region: exerciseOf(step.exercise).region,
      side,
      highestDiscomfort: null,
    })),
  ),
  soreness: null,
});

/** What was said about soreness by a day belongs to the last session before it was said. */
function heard(past: HomeDay, { soreness }: ProgramInput, by: string): HomeDay {
  const said = Object.keys(soreness)
    .filter((day) => day > past.on && day <= by && day <= twoDaysAfter(past.on))
    .toSorted()[0];
  const score = said === undefined ? undefined : soreness[said];
  if (said === undefined || score === undefined) return past;
  const after48Hours = score > 0 && said >= twoDaysAfter(past.on);
  return { ...past, soreness: { saidOn: said, score, after48Hours } };
}

const twoDaysAfter = (on: string): string => daysAfter(on, HEARD_DAYS);

function told(day: ScheduledDay, { version, why, seconds, steps, skipped }: Tonight): z.output<typeof Day> {
  const { on, week, phaseTitle, isReview, isSession } = day;
  if (!isSession) return { ...bare(day), why: 'Only the look at it again.' };
  return {
    on,
    week,
    phase: phaseTitle,
    isReview,
    version,
    why,
    seconds,
    steps: steps.map(({ id: _id, ...step }) => {
      const { words, asksFirst } = exerciseOf(step.exercise);
      return { ...step, name: words.name, asksFirst: [...asksFirst] };
    }),
    cut: [...skipped],
  };
}

const bare = ({ on, week, phaseTitle, isReview }: ScheduledDay) => ({
  on,
  week,
  phase: phaseTitle,
  isReview,
  version: 'rest' as const,
  seconds: 0,
  steps: [],
  cut: [],
});
