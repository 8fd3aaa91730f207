import { bodyLayerName, depthName, directionName, findingName } from '#domain/assessment/words.ts';
import { drawnWords, overlayWords } from '#domain/assessment/mark-words.ts';
import type { Overlay } from '#domain/assessment/chart.ts';
import type { Finding } from '#domain/assessment/findings.ts';
import { regionName } from '#domain/atlas/region-name.ts';
import type { DraftedSentence, Drafting } from './drafting.ts';
import { capitalised, withStop } from './grammar.ts';

/** What the hands found, each finding a sentence, with its first and its last grade (NOTE-23, NOTE-24). */
export function findingSentences({ chart, style }: Drafting): DraftedSentence[] {
  return chart.findings.map((finding) => ({
    id: `finding:${finding.facts[0] ?? finding.id}`,
    section: 'objective',
    words: (style === 'brief' ? briefFinding(finding) : fullFinding(finding)) + noted(finding.note),
    facts: finding.facts,
  }));
}

/** Where no pressure belongs, scars, and what was lifted of them (NOTE-26). */
export function overlaySentences({ chart }: Drafting): DraftedSentence[] {
  return [
    ...chart.overlays.map((overlay) => overlaySentence(overlay)),
    ...chart.lifted.map(({ id, note, facts }): DraftedSentence => ({
      id: `overlay:${id}`,
      section: 'objective',
      words: `A mark of what to avoid or of a scar was taken off.${noted(note)}`,
      facts,
    })),
  ];
}

/** What the client drew, a sentence for each sitting, in the order in which they were begun (NOTE-27). */
export function drawingSentences({ chart, style }: Drafting): DraftedSentence[] {
  const sittings = Map.groupBy(chart.drawing, ({ drawing }) => drawing);
  return [...sittings].map(([drawing, marks]) => ({
    id: `drawing:${drawing}`,
    section: 'subjective',
    words: `${style === 'brief' ? 'Drawn' : 'The client drew'}: ${marks.map((mark) => drawnWords(mark)).join('; ')}.`,
    facts: marks.flatMap((mark) => mark.facts),
  }));
}

function overlaySentence(overlay: Overlay): DraftedSentence {
  const words = overlayWords(overlay);
  return {
    id: `overlay:${overlay.id}`,
    section: 'objective',
    words: `${overlay.overlay === 'avoid' ? `To be avoided: ${words}` : capitalised(words)}.${noted(overlay.note)}`,
    facts: overlay.facts,
  };
}

/** "Restriction, left quadratus lumborum, deep, severity 6 of 10, towards inferior." */
const fullFinding = (finding: Finding): string =>
  `${capitalised(
    [
      findingWords(finding),
      regionName(finding.region, finding.side),
      bodyLayerName(finding.layer),
      ...grade(finding, 'severity ', ' of 10'),
      ...manner(finding),
    ].join(', '),
  )}.`;

/** "Left quadratus lumborum: restriction, 6/10, deep, towards inferior." */
const briefFinding = (finding: Finding): string =>
  `${capitalised(regionName(finding.region, finding.side))}: ${[
    findingWords(finding),
    ...grade(finding, '', '/10'),
    bodyLayerName(finding.layer),
    ...manner(finding),
  ].join(', ')}.`;

/** An adhesion cannot be felt: what is felt is tissue that does not glide, and so it is written (clinical reference 7.1). */
const findingWords = ({ finding }: Finding): string =>
  finding === 'adhesion' ? 'reduced gliding of the tissue (charted as adhesion)' : findingName(finding);

/** "severity 6 of 10", "severity was 7, now 4 of 10", "was 7 of 10, now not found". */
function grade({ found, severity, looks }: Finding, before: string, of: string): string[] {
  if (looks.length < 2 || found === severity)
    return [severity === 0 ? 'looked for and not found' : before + String(severity) + of];
  const was = found === 0 ? 'first not found' : `${before}was ${found}${severity === 0 ? of : ''}`;
  return [was, severity === 0 ? 'now not found' : `now ${severity}${of}`];
}

const manner = ({ direction, depth }: Finding): string[] => [
  ...(direction === undefined ? [] : [directionName(direction)]),
  ...(depth === undefined ? [] : [depthName(depth)]),
];

const noted = (note: string | undefined): string =>
  note === undefined ? '' : ` ${capitalised(withStop(note))}`;
