import assert from 'node:assert/strict';
import { glob, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { test } from 'node:test';

const sources = resolve(import.meta.dirname, '../..');

/** What nobody is promised, as it is worded where it is. */
const overclaims = [
  /\bproven (?:therapy|treatment|method)|\bhighly effective\b|\bclinically proven\b/iu,
  /\bbreak(?:s|ing)? (?:down|up) (?:scar|adhesion|fascia)|\bdissolves?\b|\breduces? adhesions?\b/iu,
  /\b(?:increases?|improves?|boosts?|stimulates?) (?:the )?(?:blood|lymph|circulation|blood flow)\b/iu,
  /\btoxins?\b|\bdetox/iu,
  /\bnutri(?:ents?|tional uptake)\b/iu,
  /\bprevents? (?:an? )?injur|\b(?:improves?|boosts?) (?:athletic )?performance\b/iu,
  /\bout of place\b|\brealign|\bmisalign/iu,
  /\broot cause\b|\bat the root\b|\bonly mask/iu,
  /\bpain[- ]free\b|\bfree of pain\b|\bpainless\b/iu,
  /\bbetter than physical therapy\b/iu,
  /\b(?:lifts?|eases?|cures?|less) depression\b|\bdepression (?:is|was) /iu,
  /\bimproves? (?:your )?(?:posture|alignment|balance)\b/iu,
  /\bcures?\b|\bheals (?:you|pain|injur)/iu,
];

/** Where it is said that it is not so. Nothing else may stand here. */
const denied: readonly (readonly [file: string, words: string])[] = [
  ['server/site/home-page.ts', 'It does not break down scar tissue'],
  ['web/assessment/words.ts', '“Out of place” is not offered'],
  ['domain/assessment/finding-fact.ts', 'a joint out of place is not a finding'],
  ['domain/intake/consent-english.ts', 'It cures no disease.'],
  ['domain/outcome/trials/named-trials.ts', 'depression is not among what improved'],
  ['domain/outcome/trials/named-trials.ts', 'Depression is not in the list of what improved'],
];

/** Something gets better: less of what hurts, more of what was missing. */
const promise =
  /\b(?:eases?|easing|relieves?|reduces?|lessens?|soothes?|loosens?|improves?|restores?|helps?|hurts? less|heals?|calms?|releases?)\b[^.]*\b(?:pains?|aches?|aching|headaches?|migraine|sore|soreness|tension|stiff|stiffness|scars?|tight|range|mobility|movement|sleep|anxiety|stress|worry|mood|people)\b|\b(?:less|fewer) (?:pain|headaches?|stress|tension|soreness|anxiety)\b|\b(?:better|deeper) sleep\b|\bsleep better\b|\bfeel (?:calm|calmer|better)\b/iu;

/** Sentences that sound like one and promise nothing, each with the reason. */
const promisesNothing: readonly (readonly [file: string, words: string, why: string])[] = [
  ['web/self-care/index.html', 'Safe, gentle self-release for tight muscles', 'what it is for'],
  ['web/self-care/index.html', 'Ease a tight place yourself, safely', 'what one does'],
  [
    'server/site/evidence-page.ts',
    'helps some people for a while',
    'the lead of all that follows, with its grades',
  ],
  [
    'server/demo/cast-site.ts',
    'It helps some people for a while.',
    'and that it is measured whether it helps',
  ],
  ['domain/outcome/trials/other-trials.ts', 'fewer headache days in 4 weeks', 'the name of an outcome'],
  ['domain/intake/medicines/written-words.ts', 'mg mcg', 'words to leave out of a name'],
  ['domain/home/bound-program.ts', 'Rest begins at no less pain', 'a rule of the program'],
];

test('[EVID-2] what the evidence speaks against, or nothing carries, is said nowhere but in what it cannot do', async () => {
  const found = (await sentences()).filter(({ words }) => overclaims.some((claim) => claim.test(words)));
  const stray = found.filter(
    ({ file, words }) => !denied.some(([where, part]) => file === where && words.includes(part)),
  );
  assert.deepEqual(stray, []);
  for (const [where, part] of denied)
    assert.ok(
      found.some(({ file, words }) => file === where && words.includes(part)),
      `${part} is denied no longer`,
    );
});

test('[EVID-3] a sentence that promises something stands beside its evidence', async () => {
  const found = (await sentences()).filter(({ words, carried }) => promise.test(words) && !carried);
  assert.deepEqual(
    found.filter((one) => !isListed(one)).map(({ file, words }) => `${file}: ${words}`),
    [],
  );
  for (const [where, part] of promisesNothing)
    assert.ok(
      found.some(({ file, words }) => file === where && words.includes(part)),
      `${part} is said no longer`,
    );
});

const isListed = ({ file, words }: Sentence): boolean =>
  promisesNothing.some(([where, part]) => file === where && words.includes(part));

type Sentence = { readonly file: string; readonly words: string; readonly carried: boolean };

/** What people may read: words in quotation marks and between tags, of everything but the tests and this room. */
async function sentences(): Promise<readonly Sentence[]> {
  const files = await Array.fromAsync(glob('**/*.{ts,tsx,html}', { cwd: sources }));
  const told = files.filter((file) => !file.includes('.test.') && !file.startsWith('domain/evidence/'));
  return (await Promise.all(told.map(sentencesIn))).flat();
}

async function sentencesIn(file: string): Promise<readonly Sentence[]> {
  const code = (await readFile(`${sources}/${file}`, 'utf8')).replaceAll(/^\s*(?:\/\/|\/?\*).*$/gmu, '');
  return [...code.matchAll(said)].flatMap((match) => {
    const text = (match[1] ?? match[2] ?? match[3] ?? match[4] ?? '').replaceAll(/\s+/gu, ' ').trim();
    if (!/[a-z] [a-z]/iu.test(text)) return [];
    const after = code.slice(match.index, match.index + match[0].length + NEAR);
    return text
      .split(/(?<=[.?!])\s+/u)
      .map((words) => ({ file, words, carried: /\bevidence[:=]/u.test(after) }));
  });
}

/** How many characters after its words a benefit's evidence begins. */
const NEAR = 40;

const said = /'((?:[^'\\\n]|\\.)+)'|"((?:[^"\\\n]|\\.)+)"|`((?:[^`\\]|\\.)+)`|>([^<>{}`]+)</gu;
