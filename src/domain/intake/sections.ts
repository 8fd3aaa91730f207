import type { Section } from './card.ts';
import { about, where } from './section-about.ts';
import { health } from './section-health.ts';
import { now } from './section-now.ts';
import { consent, emergencyContact, goals, mood, preferences } from './section-person.ts';
import { medicines, pregnancy, surgery } from './section-treatments.ts';

/** The form, in the order in which it asks. */
export const sections: readonly Section[] = [
  about,
  where,
  now,
  health,
  medicines,
  surgery,
  pregnancy,
  mood,
  goals,
  preferences,
  emergencyContact,
  consent,
];
