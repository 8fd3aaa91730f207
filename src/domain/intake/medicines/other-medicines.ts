import { type KnownMedicine, medicinesOf } from './known-medicine.ts';

/**
 * Common medicines of no class that a rule asks for. They are known so that none of them is taken for a likeness of
 * one that matters: Celebrex is not Celexa, hydralazine not hydroxyzine. Names are facts; all recalled.
 */
export const otherMedicines: readonly KnownMedicine[] = medicinesOf(
  [],
  `
acetaminophen: paracetamol, Tylenol, Panadol
ibuprofen: Advil, Motrin, Nurofen, Brufen
naproxen: Aleve, Naprosyn
diclofenac: Voltaren, Voltarol
celecoxib: Celebrex
meloxicam: Mobic
ketorolac: Toradol
indomethacin: Indocin
etoricoxib: Arcoxia
metamizole: Novalgin
hydralazine: Apresoline
hydrochlorothiazide: HCTZ, Microzide
hydroxychloroquine: Plaquenil
lamotrigine: Lamictal
terbinafine: Lamisil
topiramate: Topamax
levetiracetam: Keppra
carbamazepine: Tegretol
valproate: Depakote, Epilim
lithium: Lithobid
buspirone: Buspar
aripiprazole: Abilify
risperidone: Risperdal
haloperidol: Haldol
methylphenidate: Ritalin, Concerta
amphetamine: Adderall
lisdexamfetamine: Vyvanse
atomoxetine: Strattera
lisinopril: Zestril, Prinivil
ramipril: Altace
enalapril: Vasotec
losartan: Cozaar
valsartan: Diovan
candesartan: Atacand
amlodipine: Norvasc
nifedipine: Procardia
diltiazem: Cardizem
metoprolol: Lopressor, Toprol
bisoprolol: Concor
atenolol: Tenormin
propranolol: Inderal
carvedilol: Coreg
furosemide: Lasix
spironolactone: Aldactone
amiloride
amiodarone: Cordarone, Pacerone
digoxin: Lanoxin
clonidine: Catapres
doxazosin: Cardura
ezetimibe: Zetia
fenofibrate: Tricor
metformin: Glucophage
glipizide: Glucotrol
glimepiride: Amaryl
glyburide
chlorpropamide
semaglutide: Ozempic, Wegovy, Rybelsus
tirzepatide: Mounjaro, Zepbound
empagliflozin: Jardiance
dapagliflozin: Farxiga
sitagliptin: Januvia
levothyroxine: Synthroid, Euthyrox, Levoxyl
omeprazole: Prilosec, Losec
pantoprazole: Protonix
esomeprazole: Nexium
lansoprazole: Prevacid
famotidine: Pepcid
ranitidine: Zantac
cetirizine: Zyrtec
loratadine: Claritin
fexofenadine: Allegra
montelukast: Singulair
albuterol: Ventolin, ProAir, salbutamol
tiotropium: Spiriva
amoxicillin: Augmentin, Amoxil
azithromycin: Zithromax, Z-pack
doxycycline: Vibramycin
cephalexin: Keflex
metronidazole: Flagyl
nitrofurantoin: Macrobid
penicillin
valacyclovir: Valtrex
aciclovir: acyclovir, Zovirax
fluconazole: Diflucan
alendronate: Fosamax
denosumab: Prolia
risedronate: Actonel
allopurinol: Zyloprim
colchicine: Colcrys
sumatriptan: Imitrex
rizatriptan: Maxalt
tamsulosin: Flomax
finasteride: Proscar, Propecia
sildenafil: Viagra
tadalafil: Cialis
oxybutynin: Ditropan
ropinirole: Requip
levodopa: Sinemet
donepezil: Aricept
ondansetron: Zofran
metoclopramide: Reglan
chlorpromazine: Thorazine
prochlorperazine: Compazine
sulfasalazine: Azulfidine
naltrexone: low dose naltrexone, LDN
vitamin D: vitamin D3, cholecalciferol
vitamin C
vitamin B12: B12
a multivitamin: vitamins, multivitamins
magnesium
calcium
iron
zinc
potassium
folic acid: folate
biotin
fish oil: omega 3
melatonin
turmeric
valerian: valerian root
phentermine: Adipex
bumetanide: Bumex
glucosamine
collagen
probiotic: probiotics
creatine
a water pill: water pill, diuretic
a blood pressure pill: blood pressure pill, blood pressure tablet, blood pressure medicine`,
);
