import { type KnownMedicine, medicinesOf } from './known-medicine.ts';

/** Steroids, hormones, what holds the immune system down, cancer treatment, patches. Names are facts; all recalled. */
export const steroidAndHormoneMedicines: readonly KnownMedicine[] = [
  ...medicinesOf(
    ['systemic-steroid'],
    `
prednisone: Deltasone, Rayos, Decortin
prednisolone: Orapred, Millipred, Pediapred
methylprednisolone: Medrol, Medrol dose pack, Solu-Medrol, Depo-Medrol
dexamethasone: Decadron
hydrocortisone: Cortef, Plenadren
cortisone
betamethasone: Celestone
deflazacort: Emflaza, Calcort
triamcinolone: Kenalog
steroid tablets: steroids, steroid, steroid pills, cortisone shot, cortisone injection`,
  ),
  ...medicinesOf(
    ['inhaled-steroid'],
    `
fluticasone: Flovent, Flixotide, Arnuity
fluticasone with salmeterol: Advair, Seretide, Wixela, AirDuo
fluticasone with vilanterol: Breo, Relvar, Trelegy
budesonide: Pulmicort
budesonide with formoterol: Symbicort, Breyna
mometasone: Asmanex
mometasone with formoterol: Dulera
beclomethasone: Qvar, Clenil
beclomethasone with formoterol: Fostair, Trimbow, Foster
ciclesonide: Alvesco
a steroid inhaler: steroid inhaler, preventer inhaler, brown inhaler`,
  ),
  ...medicinesOf(
    ['hormone-therapy'],
    `
estradiol: Estrace, Progynova, Zumenon
conjugated estrogens: Premarin, Prempro, estrogen, oestrogen
ethinylestradiol: Yaz, Yasmin, Microgynon, Ortho Tri-Cyclen, Loestrin, Sprintec, Junel, NuvaRing
norethindrone: norethisterone, Aygestin, Micronor
levonorgestrel: Mirena, Plan B, Kyleena
medroxyprogesterone: Provera, Depo-Provera
progesterone: Prometrium, Utrogestan
desogestrel: Cerazette, Cerelle
testosterone: AndroGel, Depo-Testosterone, Nebido
tibolone: Livial
raloxifene: Evista
birth control pill: birth control, the pill, contraceptive pill, HRT, hormone replacement`,
  ),
  ...medicinesOf(
    ['hormone-therapy', 'medicine-patch'],
    `
estradiol patch: Vivelle-Dot, Climara, Evorel, Estradot, Minivelle
contraceptive patch: Ortho Evra, Xulane, Evra`,
  ),
  ...medicinesOf(
    ['hormone-therapy', 'cancer-treatment'],
    `
tamoxifen: Nolvadex, Soltamox
anastrozole: Arimidex
letrozole: Femara
exemestane: Aromasin
leuprolide: Lupron, leuprorelin, Eligard
goserelin: Zoladex
bicalutamide: Casodex
enzalutamide: Xtandi`,
  ),
  ...medicinesOf(
    ['cancer-treatment'],
    `
capecitabine: Xeloda
imatinib: Gleevec, Glivec
trastuzumab: Herceptin
bevacizumab: Avastin
pembrolizumab: Keytruda
nivolumab: Opdivo
ibrutinib: Imbruvica
palbociclib: Ibrance
lenalidomide: Revlimid
temozolomide: Temodar
paclitaxel: Taxol
docetaxel: Taxotere
cisplatin
carboplatin
doxorubicin: Adriamycin
fluorouracil: 5-FU
chemotherapy: chemo`,
  ),
  ...medicinesOf(
    ['immunosuppressant', 'cancer-treatment'],
    `
rituximab: Rituxan, MabThera
cyclophosphamide: Cytoxan`,
  ),
  ...medicinesOf(
    ['immunosuppressant'],
    `
methotrexate: Trexall, Otrexup, Rheumatrex, MTX
adalimumab: Humira
etanercept: Enbrel
infliximab: Remicade
golimumab: Simponi
certolizumab: Cimzia
tocilizumab: Actemra, RoActemra
abatacept: Orencia
secukinumab: Cosentyx
ustekinumab: Stelara
tofacitinib: Xeljanz
upadacitinib: Rinvoq
baricitinib: Olumiant
azathioprine: Imuran
mycophenolate: CellCept, Myfortic
tacrolimus: Prograf, Advagraf
ciclosporin: cyclosporine, Neoral, Sandimmune
sirolimus: Rapamune
leflunomide: Arava`,
  ),
  ...medicinesOf(
    ['fluoroquinolone'],
    `
ciprofloxacin: Cipro, Ciproxin
levofloxacin: Levaquin, Tavanic
moxifloxacin: Avelox, Avalox
ofloxacin: Floxin, Tarivid
norfloxacin: Noroxin`,
  ),
  ...medicinesOf(
    ['medicine-patch'],
    `
nicotine patch: Nicoderm, NicoDerm CQ, Nicotinell
lidocaine patch: Lidoderm, Versatis
rivastigmine patch: Exelon
scopolamine patch: Transderm Scop
nitroglycerin patch: Nitro-Dur, Minitran
clonidine patch: Catapres-TTS
a medicine patch: medicine patch, pain patch`,
  ),
];
