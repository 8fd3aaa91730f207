import { type KnownMedicine, medicinesOf } from './known-medicine.ts';

/** What thins the blood, lowers its fats, and insulin. Names are facts; all recalled. */
export const bloodMedicines: readonly KnownMedicine[] = [
  ...medicinesOf(
    ['anticoagulant'],
    `
warfarin: Coumadin, Jantoven, Marevan
apixaban: Eliquis
rivaroxaban: Xarelto
dabigatran: Pradaxa
edoxaban: Savaysa, Lixiana
phenprocoumon: Marcumar, Falithrom
acenocoumarol: Sintrom
enoxaparin: Lovenox, Clexane, Inhixa
dalteparin: Fragmin
tinzaparin: Innohep
nadroparin: Fraxiparine
fondaparinux: Arixtra
heparin
a blood thinner: blood thinner, blood thinners, anticoagulant`,
  ),
  ...medicinesOf(
    ['antiplatelet'],
    `
aspirin: Ecotrin, Bayer, baby aspirin, acetylsalicylic acid, ASS 100, Aspro, Bufferin
clopidogrel: Plavix
prasugrel: Effient, Efient
ticagrelor: Brilinta, Brilique
dipyridamole: Persantine, Aggrenox
ticlopidine: Ticlid
cilostazol: Pletal
vorapaxar: Zontivity`,
  ),
  ...medicinesOf(
    ['statin'],
    `
atorvastatin: Lipitor, Sortis
simvastatin: Zocor
rosuvastatin: Crestor
pravastatin: Pravachol
lovastatin: Mevacor, Altoprev
fluvastatin: Lescol
pitavastatin: Livalo
simvastatin with ezetimibe: Vytorin, Inegy
a statin: statin, statins`,
  ),
  ...medicinesOf(
    ['insulin'],
    `
insulin
insulin glargine: Lantus, Basaglar, Toujeo, Semglee
insulin lispro: Humalog, Admelog, Lyumjev
insulin aspart: Novolog, NovoRapid, Fiasp
insulin glulisine: Apidra
insulin detemir: Levemir
insulin degludec: Tresiba
human insulin: Humulin, Novolin, Actrapid, Insulatard`,
  ),
];
