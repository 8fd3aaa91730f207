/** A phrase in the client's own words that a person should look at soon. It decides nothing. */
export type WorryingWords = { readonly kind: 'self-harm' | 'abuse'; readonly words: string };

/**
 * The phrases of a free text that a person should look at, as they were written. English only. A plain denial ("no
 * suicidal thoughts") is passed over; a doubt, somebody else's story and the past are not. Finding none means nothing.
 */
export function worryingWords(text: string): readonly WorryingWords[] {
  return clausesOf(text).flatMap((clause) =>
    phrases.flatMap(({ kind, phrase }) =>
      [...clause.matchAll(phrase)]
        .filter((found) => !isDenied(clause.slice(0, found.index)))
        .map((found) => ({ kind, words: found[0] })),
    ),
  );
}

/** A denial reaches as far as its clause: "I am not suicidal, but I want to die" is two. */
const clausesOf = (text: string): readonly string[] =>
  text
    .replaceAll(/[’‘`]/g, "'")
    .split(/[.!?;\n]|,?\sbut\s/i)
    .map((clause) => clause.replaceAll(/\s+/g, ' '));

/** "No", "not" or "never", and between it and the phrase nothing but words that carry it on. */
const isDenied = (before: string): boolean =>
  /(\b(no|not|never|without|deny|denies|denied)|n't)(?! only| just) *((have|had|having|been|being|be|feel|feeling|felt|any|ever|really|currently|think|thought|thoughts|thinking|of|about|a|an|the|in|at all|plans?|or|and|history|suicidal|suicide|self[- ]harm|abuse|considered|attempted)[ ,]+)*$/i.test(
    before,
  );

type Phrase = { readonly kind: WorryingWords['kind']; readonly phrase: RegExp };
const selfHarm = (phrase: RegExp): Phrase => ({ kind: 'self-harm', phrase });
const abuse = (phrase: RegExp): Phrase => ({ kind: 'abuse', phrase });

const somebody =
  '(he|she|they|husband|wife|partner|spouse|boyfriend|girlfriend|ex|dad|father|mom|mum|mother|stepdad|stepfather|stepmother|uncle|brother|son|daughter|boss|carer|caregiver)';

const phrases: readonly Phrase[] = [
  selfHarm(/\b(kill|killing|hang|hanging|shoot|shooting|drown|drowning) myself\b/gi),
  selfHarm(/\b(end|ending|take|taking|took) my (own )?life\b/gi),
  selfHarm(/\b(end|ending) it all\b/gi),
  // Runners call a drill "suicides".
  selfHarm(/\bsuicid(e(?!s| (drill|sprint|run))|al(ity)?)\b/gi),
  selfHarm(/\b(want|wanted|wanting|ready|like) to (die|be dead|disappear forever)\b/gi),
  selfHarm(
    /\b(wish|wished) (that )?(i|i'd|i had|i was|i were) (was |were |be )?(dead|never woken up|never born)\b/gi,
  ),
  selfHarm(/\bbetter off (dead|without me|if i (was|were) (dead|gone))\b/gi),
  selfHarm(/\b(rather|sooner) (be dead|die)\b/gi),
  selfHarm(
    /\b(don't|do not|didn't|did not|no longer) (really )?(want|care|wish) (to|if i) (live|be alive|be here any ?more|exist|wake up)\b/gi,
  ),
  selfHarm(/\b(no|any) (reason|point|will) (to live|in living|(to|in) (go|going) on|left to live)\b/gi),
  selfHarm(/\b(not|isn't|no longer) worth living\b/gi),
  selfHarm(/\b(never|not) wake up( again)?\b/gi),
  selfHarm(
    /\b(can't|cannot|can not|couldn't) (go on( (like this|living|any ?more))?$|go on (like this|living|any ?more)\b|take (it|this) any ?more\b)/gi,
  ),
  // "I hurt myself lifting a box" is why people come: only with a wish or a purpose.
  selfHarm(
    /\b(want|wants|wanted|wanting|going|urge|urges|thoughts?|thinking|think|might|plan|planning|tried|need|feel like)( \w+){0,2} (hurt|hurting|harm|harming|cut|cutting) myself\b/gi,
  ),
  selfHarm(/\b(hurt|harm|harmed|cut|burn|burned|burnt) myself (on purpose|deliberately|to feel)\b/gi),
  selfHarm(/\b(cutting|harming) myself\b/gi),
  selfHarm(/\bself[- ]?harm(ed|ing|s)?\b/gi),
  selfHarm(/\b(took|take|taking|taken) an overdose\b|\boverdosed? on purpose\b/gi),
  abuse(
    new RegExp(
      `\\b${somebody} (\\w+ ){0,2}(hit|hits|hitting|beat|beats|beating|slap|slaps|slapped|punch|punches|punched|kick|kicks|kicked|choke|chokes|choked|strangled|hurt|hurts|hurting|abuses|abused|threatens|threatened|rapes|raped|forces|forced) me\\b`,
      'gi',
    ),
  ),
  abuse(new RegExp(`\\b(afraid|scared|frightened|terrified) of (my )?${somebody}\\b`, 'gi')),
  abuse(/\b(afraid|scared|frightened) to go home\b/gi),
  abuse(
    /\b(not|don't feel|do not feel|never feel|un)[ -]?(feel )?safe (at home|with (him|her|them)|in my (own )?(home|house))\b/gi,
  ),
  abuse(/\b(raped|molested|sexually (abused|assaulted)|sexual (abuse|assault))\b/gi),
  abuse(/\b(was|am|been|being|get|getting|got) (\w+ )?(abused|beaten|trafficked)\b/gi),
  abuse(
    /\b(domestic (violence|abuse)|abusive (relationship|marriage|home|husband|wife|partner|father|mother))\b/gi,
  ),
  abuse(
    /\b(forced|forces|made|makes|making) me (to )?(have sex|do things|work for (nothing|free)|sleep with)\b/gi,
  ),
  abuse(
    /\b(won't|will not|doesn't|does not|not allowed to|never) (let me |allow me to )?(leave the house|go out alone|have my (passport|phone|money))\b/gi,
  ),
  abuse(/\b(took|takes|keeps|has taken) my passport\b/gi),
  abuse(/\b(touches|touched|touching) me (down there|where (he|she|they) should)/gi),
];
