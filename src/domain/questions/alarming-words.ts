import { worryingWords } from '#domain/intake/worrying-words.ts';

export type Alarm = 'emergency' | 'crisis';

/**
 * What a question's words may mean, the gravest first. English only, and English phrases only: finding none means
 * nothing, and finding some decides nothing but that the asker sees whom to call and a person looks first.
 */
export function alarmsIn(text: string): readonly Alarm[] {
  const said = text.replaceAll(/[’‘`]/g, "'").replaceAll(/\s+/g, ' ');
  const emergency = redFlags.some((phrase) => clausesOf(said).some((clause) => isSaid(clause, phrase)));
  return [
    ...(emergency ? (['emergency'] as const) : []),
    ...(worryingWords(text).length > 0 ? (['crisis'] as const) : []),
  ];
}

const clausesOf = (text: string): readonly string[] => text.split(/[.!?;]|,?\sbut\s/i);

function isSaid(clause: string, phrase: RegExp): boolean {
  const found = phrase.exec(clause);
  return (
    found !== null &&
    !/\b(no|not|never|without|don't have|didn't have|had any|any)\s+(\w+\s){0,2}$/i.test(
      clause.slice(0, found.index),
    )
  );
}

const legsOrGroin = '(groin|crotch|saddle|genitals?|private parts?|between my legs|inner thighs?)';
const numb = "(numb|numbness|no feeling|lost feeling|lost all feeling|cannot feel|can't feel)";

/** In the askers' words what the reference asks as RF01 to RF07, where an hour may matter. [design] */
const redFlags: readonly RegExp[] = [
  // RF01, the nerves at the end of the spine.
  new RegExp(`\\b${numb}\\b.{0,40}\\b${legsOrGroin}`, 'i'),
  new RegExp(`\\b${legsOrGroin}\\b.{0,30}\\b${numb}\\b`, 'i'),
  /\b(can't|cannot|can not|unable to|couldn't) (pee|urinate|pass urine|hold (my )?(urine|bladder|bowels?)|control (my )?(bladder|bowels?))\b/i,
  /\b(lost|losing|no) (all )?control (of|over) (my )?(bladder|bowels?)\b/i,
  /\b(wet|soiled|wetting|soiling) myself\b/i,
  // RF02 and RF03, the cord and the arteries of the neck.
  /\b(legs?|arms?) (gave|give|giving|keep giving|have given) (way|out)\b/i,
  /\b(sudden|suddenly)\b.{0,30}\b(weak(ness)?|can't move|cannot move|paralys(ed|is)|paralyz(ed)?)\b/i,
  /\b(slurred|slurring)\b.{0,12}\b(speech|words)?\b/i,
  /\b(face|mouth) (is |has )?(drooping|droops|drooped|dropped)\b|\bfacial droop\b/i,
  /\b(double vision|seeing double)\b/i,
  // RF04, headache.
  /\bworst headache\b|\bthunderclap\b/i,
  /\bheadache\b.{0,40}\b(stiff neck and (a )?fever|fever and (a )?stiff neck)\b/i,
  // RF05, heart and lungs.
  /\b(chest (pain|pressure|tightness)|(pain|pressure|tightness) in (my|the) chest|crushing chest)\b/i,
  /\b(can't|cannot|can not|hard to|struggling to|trouble|difficulty) (breathe|breathing|catch my breath)\b/i,
  /\bcough(ing|ed)? (up )?blood\b/i,
  // RF06, a clot.
  /\b(calf|leg)\b.{0,40}\b(swollen|swelling)\b.{0,40}\b(red|hot|warm|painful|hurts)\b/i,
  // RF07, an aneurysm.
  /\b(tearing|ripping) (pain|feeling)\b/i,
  /\b(passed|passing|pass|blacked|black) out\b/i,
];
