import { deciding, type Instrument, type Threshold } from '#domain/outcome/instruments/instrument.ts';
import { instrumentOf } from '#domain/outcome/instruments/instruments.ts';

/** What is measured of an indication first, named before anybody looks (clinical reference 8.6), and which gain is a response. */
export type MainMeasure = {
  readonly instrument: Instrument;
  readonly enough: Threshold;
  /** Enough to matter (MCID), or where no verified number says so, more than the error of measuring (MDC). */
  readonly because: 'matters' | 'beyond-error';
};

/** Indications whose trials and clients speak of pain (clinical reference 1.3, 1.4, 6.4). */
const pain: ReadonlySet<string> = new Set(
  `neck-pain low-back-pain thoracic-pain tension-headache cervicogenic-headache migraine myofascial-pain muscle-spasm jaw-pain
   joint-pain osteoarthritis lateral-elbow itb-syndrome plantar-fasciitis`.split(/\s+/u),
);

/** Pain, the impact of fibromyalgia, and for everything else what a person chose to do again (REGISTRY-2). */
export function mainMeasure(indication: string): MainMeasure {
  if (indication === 'fibromyalgia') return measuredBy('fiqr');
  return measuredBy(pain.has(indication) ? 'nprs-average' : 'psfs');
}

function measuredBy(id: string): MainMeasure {
  const instrument = instrumentOf(id);
  if (!instrument) throw new Error(`${id} is no instrument`);
  const matters = deciding(instrument.mcid);
  const enough = matters ?? deciding(instrument.mdc);
  if (!enough) throw new Error(`No verified number says which change of ${id} counts`);
  return { instrument, enough, because: matters ? 'matters' : 'beyond-error' };
}
