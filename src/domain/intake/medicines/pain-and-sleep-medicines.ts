import { type KnownMedicine, medicinesOf } from './known-medicine.ts';

/** What dulls pain, calms or makes sleepy, and what lifts the mood. Names are facts; all recalled. */
export const painAndSleepMedicines: readonly KnownMedicine[] = [
  ...medicinesOf(
    ['opioid'],
    `
morphine: MS Contin, Kadian, Avinza, MST, Zomorph, Sevredol, Oramorph, Roxanol
oxycodone: OxyContin, Roxicodone, Oxynorm, Longtec, Xtampza, Oxygesic
oxycodone with acetaminophen: Percocet, Endocet, Roxicet
oxycodone with naloxone: Targin, Targinact
hydrocodone: Hysingla, Zohydro
hydrocodone with acetaminophen: Vicodin, Norco, Lortab
hydromorphone: Dilaudid, Palladon, Exalgo
oxymorphone: Opana
codeine
acetaminophen with codeine: Tylenol 3, Tylenol with codeine, co-codamol, Solpadeine
dihydrocodeine: DHC, co-dydramol
tramadol: Ultram, Tramal, ConZip, Zydol
tramadol with acetaminophen: Ultracet, Tramacet, Zaldiar
tapentadol: Nucynta, Palexia
fentanyl: Actiq, Abstral, Sublimaze
methadone: Dolophine, Methadose
buprenorphine: Subutex, Temgesic
buprenorphine with naloxone: Suboxone, Zubsolv
meperidine: Demerol, pethidine
tilidine: Valoron
levorphanol
pentazocine: Talwin`,
  ),
  ...medicinesOf(
    ['opioid', 'medicine-patch'],
    `
fentanyl patch: Duragesic, Durogesic
buprenorphine patch: Butrans, BuTec, Norspan, Transtec`,
  ),
  ...medicinesOf(
    ['gabapentinoid'],
    `
gabapentin: Neurontin, Gralise, Horizant
pregabalin: Lyrica`,
  ),
  ...medicinesOf(
    ['sedative'],
    `
diazepam: Valium
lorazepam: Ativan, Tavor
alprazolam: Xanax
clonazepam: Klonopin, Rivotril
temazepam: Restoril
oxazepam: Serax
chlordiazepoxide: Librium
triazolam: Halcion
midazolam: Versed
nitrazepam: Mogadon
bromazepam: Lexotanil
zolpidem: Ambien, Stilnox, Edluar
zopiclone: Imovane, Zimovane
eszopiclone: Lunesta
zaleplon: Sonata
suvorexant: Belsomra
phenobarbital: Luminal, phenobarbitone
butalbital: Fioricet, Esgic
cyclobenzaprine: Flexeril, Amrix
methocarbamol: Robaxin
carisoprodol: Soma
tizanidine: Zanaflex, Sirdalud
baclofen: Lioresal
metaxalone: Skelaxin
orphenadrine: Norflex
diphenhydramine: Benadryl, Unisom, ZzzQuil, Sominex
doxylamine
hydroxyzine: Atarax, Vistaril
promethazine: Phenergan
quetiapine: Seroquel
olanzapine: Zyprexa
medical cannabis: cannabis, marijuana, THC, dronabinol, Marinol
a sleeping pill: sleeping pill, sleeping pills, sleeping tablets, muscle relaxer, muscle relaxant`,
  ),
  ...medicinesOf(
    ['antidepressant', 'sedative'],
    `
trazodone: Desyrel, Oleptro
mirtazapine: Remeron
amitriptyline: Elavil, Saroten, Endep
doxepin: Sinequan, Silenor
trimipramine: Surmontil`,
  ),
  ...medicinesOf(
    ['antidepressant'],
    `
sertraline: Zoloft, Lustral
fluoxetine: Prozac, Sarafem
citalopram: Celexa, Cipramil
escitalopram: Lexapro, Cipralex
paroxetine: Paxil, Seroxat
fluvoxamine: Luvox
venlafaxine: Effexor
desvenlafaxine: Pristiq
duloxetine: Cymbalta
bupropion: Wellbutrin, Zyban
nortriptyline: Pamelor, Aventyl
imipramine: Tofranil
clomipramine: Anafranil
vortioxetine: Trintellix, Brintellix
vilazodone: Viibryd
phenelzine: Nardil
milnacipran: Savella
an antidepressant: antidepressant, antidepressants`,
  ),
];
