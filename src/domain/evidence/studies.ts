/** A study that a claim names, and where it can be read; some were read where nobody else can. */
export type Study = { readonly what: string; readonly address?: string };

// The verified list of addresses of the clinical reference, section 0.2, by its keys.
const studies: Readonly<Record<string, Study>> = {
  V1: {
    what: 'Rodríguez-Huguet 2018, trial in neck pain, 41 people',
    address: 'https://pubmed.ncbi.nlm.nih.gov/28678033/',
  },
  V2: {
    what: 'Castro-Sánchez 2011, 20-week trial in fibromyalgia',
    address: 'https://www.hindawi.com/journals/ecam/2011/561753/abs/',
  },
  V3: {
    what: 'Castro-Sánchez 2011, second 20-week trial in fibromyalgia',
    address: 'https://doi.org/10.1177/0269215511399476',
  },
  V4: {
    what: 'Ramos-González 2012, trial in venous insufficiency, 65 women',
    address: 'http://jaoa.org/article.aspx?articleid=2094336',
  },
  V5: {
    what: 'Laimi 2018, systematic review, chronic musculoskeletal pain',
    address: 'https://research.utu.fi/converis/portal/detail/Publication/28388180',
  },
  V6: {
    what: 'Wu 2021, meta-analysis, chronic low back pain',
    address: 'https://frontiersin.org/articles/10.3389/fmed.2021.697986/full',
  },
  V7: {
    what: 'Overmann 2024, meta-analysis, chronic neck pain',
    address: 'https://pubmed.ncbi.nlm.nih.gov/38290198/',
  },
  V8: {
    what: 'Guo 2022, meta-analysis, mechanical neck pain',
    address: 'https://www.painpluscpn.ca/Home/Article/118500',
  },
  V9: {
    what: 'Gross 2024, Cochrane review, massage for neck pain',
    address: 'https://cochranelibrary.com/cdsr/doi/10.1002/14651858.CD004871.pub5/abstract',
  },
  V10: {
    what: 'Lu 2024, meta-analysis, headache',
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC10999287/',
  },
  V11: {
    what: 'Ajimsha 2011, trial in tension-type headache',
    address: 'https://pubmed.ncbi.nlm.nih.gov/21943616/',
  },
  V12: {
    what: 'Yuan 2015, meta-analysis, fibromyalgia',
    address: 'https://www.researchgate.net/publication/266620613',
  },
  V14: {
    what: 'Three-arm trial of 2023 in fibromyalgia: release, stretching, control',
    address: 'https://www.pubmed.gov/37698013/',
  },
  V15: { what: 'Aslam 2024, trial in fibromyalgia', address: 'http://irj.uswr.ac.ir/browse.php?a_id=2068' },
  V16: {
    what: 'Arguisuelas 2017, trial against sham, chronic low back pain',
    address: 'https://www.metajournal.com/articles/722461',
  },
  V17: {
    what: 'Ajimsha 2014, trial in nurses with chronic low back pain',
    address: 'https://www.scribd.com/document/335559592/',
  },
  V18: {
    what: 'Chaudhry 2008, model of the forces that deform fascia',
    address: 'https://digitalcommons.njit.edu/fac_pubs/13017',
  },
  V19: {
    what: 'Shoemaker 1997, massage and blood flow in the limbs',
    address: 'https://www.massageprocedures.com/research/circulation/',
  },
  V20: { what: 'Hinds 2004, massage and blood flow in the leg' },
  V21: {
    what: 'Davis 2020, meta-analysis, sports massage',
    address: 'https://bmjopensem.bmj.com/content/6/1/e000614.full.txt',
  },
  V22: {
    what: 'Wiewelhove 2019, meta-analysis, foam rolling',
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6465761',
  },
  V23: { what: 'Behm 2020, foam rolling', address: 'https://pubmed.ncbi.nlm.nih.gov/33105383/' },
  V26: {
    what: 'Ceca 2017, 20-week trial of self-release in fibromyalgia, 66 people',
    address: 'https://id.scribd.com/document/384206790/',
  },
  V32: { what: 'Ernst 2003, systematic review, harm by massage' },
  V63: { what: 'EULAR 2017, recommendations for fibromyalgia', address: 'http://orca.cf.ac.uk/97735' },
};

/** `Castro-Sanchez 2011 (V2, V3)` names two; an unknown key is a fault of the catalogue. */
export const studiesNamed = (names: readonly string[]): Study[] => studyKeys(names).map(studyOf);

/** The keys of the list that are named, in their order. */
export const studyKeys = (names: readonly string[]): string[] =>
  names.flatMap((name) => [...name.matchAll(/\bV\d+/gu)].map(([key]) => key));

function studyOf(key: string): Study {
  const study = studies[key];
  if (!study) throw new Error(`No address of the study ${key}`);
  return study;
}
