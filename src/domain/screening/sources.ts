/** The sources that the rules of the clinical reference name, by its keys (0.2). */
export const sources = {
  V4: 'Ramos-Gonzalez 2012, venous insufficiency: exclusions of the trial (V4)',
  V12: 'Yuan 2015, massage in fibromyalgia (V12)',
  V25: 'Bartsch 2021, foam rolling Delphi, J Clin Med 10(22):5360 (V25)',
  V26: 'Ceca 2017, self-myofascial release in fibromyalgia (V26)',
  V3: 'Castro-Sanchez 2011, fibromyalgia, Clin Rehabil (V3)',
  V32: 'Ernst 2003, adverse effects of massage, Rheumatology (V32)',
  V33: 'NCCIH, safety of massage, reprint (V33)',
  V34: 'Lists of contraindications by practitioners (V34, weak)',
  V35: 'Finucane 2020, IFOMPT framework of red flags (V35)',
  V36: 'IFOMPT framework for the cervical region (V36)',
  V37: 'Guideline on cervical manipulation, used for firm neck work (V37)',
  V38: 'Simon 2013, PHQ-9 item 9 (V38)',
  V39: 'What item 9 misses: PMC8258235, PMC3121214 (V39)',
  recalled: 'Clinical teaching, recalled',
  design: 'A rule of this product',
} as const;

export type SourceKey = keyof typeof sources;
