import type { HomeRule } from '#contract/home.ts';
import type { FactId } from '#domain/base/ids.ts';
import type { InstantText } from '#domain/base/time.ts';
import { diaryDayAt } from '#domain/home/diary/diary-day.ts';
import { firstQuestions } from '#domain/home/ask-first.ts';
import { daysLeftAlone } from '#domain/home/player/help-after.ts';
import type { PlayFact } from '#domain/home/player/play-fact.ts';
import type { Sign } from '#domain/home/player/play-words.ts';
import type { RuleId } from '#domain/screening/rule-id.ts';
import type { HomeDecision } from './home-decision.ts';
import { blockedWhy, pausedWhy, signNames } from './sign-words.ts';

/** Something that a person of the practice must answer for. */
type Emergency = { readonly rule: RuleId; readonly words: string; readonly since: InstantText };
type Following = {
  readonly decisions: readonly HomeDecision[];
  readonly emergencies: readonly Emergency[];
};

/**
 * A sign that is told later than this is no news: somebody took a history along, or a phone lay in a drawer. It is for the
 * therapist to look at, and stops nothing. [design]
 */
const NEWS_FOR_HOURS = 14 * 24;

/** What one fact of a session brings about for the program, by section 5.3 (HOMESRV-8 to HOMESRV-11). */
export function whatFollows(fact: PlayFact, at: { now: Temporal.Instant; zone: string }): Following {
  const all = followingOf(fact, at.zone);
  const isOld = Temporal.Instant.from(fact.at).until(at.now).total('hours') > NEWS_FOR_HOURS;
  if (!isOld) return all;
  return { decisions: all.decisions.filter(({ kind }) => kind === 'review-raised'), emergencies: [] };
}

function followingOf(fact: PlayFact, zone: string): Following {
  switch (fact.kind) {
    case 'home-sign':
      return afterSign(fact, zone);
    case 'home-after-sign':
      return afterTold(fact);
    case 'home-answered':
      return mayBeClot(fact)
        ? stops(fact, 'RF06', pausedWhy.clot, { rule: 'RF06', sign: 'swelling' })
        : nothing;
    case 'home-prechecked':
      return fact.news.length > 0 || fact.yes.includes('fall') ? stops(fact, 'H10', pausedWhy.news) : nothing;
    default:
      return nothing;
  }
}

const nothing: Following = { decisions: [], emergencies: [] };

type Of<Kind extends PlayFact['kind']> = Extract<PlayFact, { kind: Kind }>;

/** H1 and H6 rest the place and are looked at; H2 and H8 stop everything until a therapist has looked (RF03, RF05, RF14). */
function afterSign(fact: Of<'home-sign'>, zone: string): Following {
  const { rule, region, side, sign } = fact;
  const days = daysLeftAlone[rule];
  const until = days === null ? null : lastDay(fact.at, zone, days);
  const why = blockedWhy[rule];
  const rests: HomeDecision[] =
    region === null ? [] : [{ kind: 'blocked', region, side, until, ...because(fact, rule, why) }];
  if (rule === 'H1' || rule === 'H6')
    return { decisions: [...rests, review(fact, rule, why)], emergencies: [] };
  const stop = stops(fact, rule, pausedWhy.emergency, { rule: flagOf(sign), sign });
  return { decisions: [...rests, ...stop.decisions], emergencies: stop.emergencies };
}

/** What did not go away, or weakness, is RF02; a bruise under a blood thinner wants somebody today (H1, H6). */
function afterTold(fact: Of<'home-after-sign'>): Following {
  switch (fact.answer) {
    case 'weakness':
      return stops(fact, 'H1', pausedWhy.notGone, { rule: 'RF02', sign: 'weakness' });
    case 'still-there':
      return stops(fact, 'H1', pausedWhy.notGone, { rule: 'RF02', sign: 'numb' });
    case 'blood-thinner':
      return stops(fact, 'H6', pausedWhy.bloodThinner);
    default:
      return nothing;
  }
}

const mayBeClot = ({ question, answer }: Of<'home-answered'>): boolean =>
  question === 'clot' && answer !== firstQuestions.clot.safe;

type Raised = { readonly rule: RuleId; readonly sign: Sign };

/** The program stands until a therapist has looked. */
function stops(fact: PlayFact, rule: HomeRule, why: string, raised?: Raised): Following {
  const emergencies = raised ? [emergency(fact, raised)] : [];
  return {
    decisions: [{ kind: 'paused', ...because(fact, rule, why) }, review(fact, rule, why)],
    emergencies,
  };
}

const emergency = ({ at }: PlayFact, { rule, sign }: Raised): Emergency => ({
  rule,
  since: at,
  words: `Home session stopped by ${signNames[sign]} (${rule})`,
});

const review = (fact: PlayFact, rule: HomeRule, why: string): HomeDecision => ({
  kind: 'review-raised',
  ...because(fact, rule, why),
});

const because = (
  { id }: { readonly id: FactId },
  rule: HomeRule,
  words: string,
): { rule: HomeRule; fact: FactId; words: string } => ({ rule, fact: id, words });

/** H2 is the head and neck (RF03) or the heart and lungs (RF05), H8 the muscle (RF14). */
function flagOf(sign: Sign): RuleId {
  if (sign === 'dark-urine' || sign === 'weakness') return 'RF14';
  return sign === 'dizzy' || sign === 'double-vision' || sign === 'slurred' ? 'RF03' : 'RF05';
}

const lastDay = (at: InstantText, zone: string, days: number): string =>
  Temporal.PlainDate.from(diaryDayAt(at, zone)).add({ days }).toString();
