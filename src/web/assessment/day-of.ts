/** "14 November": the day of an instant, as the device's calendar has it. */
export const dayOf = (at: string): string =>
  new Date(at).toLocaleDateString('en', { day: 'numeric', month: 'long' });
