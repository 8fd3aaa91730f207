/** Small letters and digits alone: "Co-codamol" and "co codamol" are the same word. */
export const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '');

/** The words of a written name, each folded, in order. */
export const writtenWords = (text: string): readonly string[] =>
  text
    .split(/[\s/+()[\]:.]+/)
    .map(folded)
    .filter(Boolean);

/** Those words that can be part of a name: no strength, no form, no time of day; a strength glued to a name comes off. */
export const nameWords = (text: string): readonly string[] =>
  writtenWords(text)
    .map((word) => /^([a-z]{4,})\d+[a-z]*$/.exec(word)?.[1] ?? word)
    .filter((word) => /^[a-z]/.test(word) && !besides.has(word));

const besides: ReadonlySet<string> = new Set(
  `mg mcg ug g ml iu unit units er xr sr cr la xl mr dr ir odt hcl sodium sulfate sulphate tablet tablets tab tabs
  capsule capsules cap caps pill pills dose doses daily once twice day days week weekly night nightly morning evening
  bedtime bid tid prn qd qhs as needed for my a an the of in at on i am take takes taking took per every sometimes
  also and or with generic brand slow extended release long acting low high small big hour hours hr hrs h
  injection injections shot shots pen spray cream ointment lotion gel inhaler puff puffs patch patches drops drop
  when not no new old using use used only half quarter plus after before since about something some stuff pain
  blood pressure heart sleep anxiety mood`
    .split(/\s+/)
    .filter(Boolean),
);
