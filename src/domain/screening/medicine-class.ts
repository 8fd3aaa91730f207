import { z } from 'zod';

/** The classes of medicines that a rule asks for. */
export const MedicineClass = z.enum([
  'anticoagulant',
  'antiplatelet',
  'opioid',
  'sedative',
  'gabapentinoid',
  'systemic-steroid',
  'inhaled-steroid',
  'statin',
  'fluoroquinolone',
  'insulin',
  'medicine-patch',
  'hormone-therapy',
  'immunosuppressant',
  'cancer-treatment',
  'antidepressant',
]);
export type MedicineClass = z.infer<typeof MedicineClass>;

/**
 * A medicine as the client wrote it, with what the matcher suggested and somebody confirmed. Until `confirmed` is true
 * it settles nothing; confirmed with no class it belongs to none that matters.
 */
export const Medicine = z.strictObject({
  name: z.string().trim().min(1).max(120),
  classes: z.array(MedicineClass).max(4),
  confirmed: z.boolean(),
});
export type Medicine = z.infer<typeof Medicine>;
