import { bornOn, calm, medicine } from '#test/screening.ts';

/** Reference 4.6: arthritis, cane and walker, oxygen for COPD, depression for 20 years, pain at night, morphine, no sleep. */
export const complexCase = bornOn(
  calm({
    'conditions-other': 'Severe arthritis of the right hip and leg',
    'walking-aid': 'yes',
    copd: 'yes',
    oxygen: 'yes',
    depression: 'yes',
    'night-pain': 'yes',
    'night-pain-constant': undefined,
    'night-pain-not-eased': undefined,
    sleep: 'hardly',
    medicines: [medicine('morphine 12-hour capsules', 'opioid')],
    osteoporosis: undefined,
    'steroids-long': undefined,
    'phq-1': undefined,
    'phq-2': undefined,
  }),
  '1960-04-01',
);
