/** What a provider prints on its page and on statements: that there is a visit, and no word of what it is for. (PAY-13) */
export function visitInWords(startsAt: Temporal.Instant, zone: string): string {
  const day = startsAt.toZonedDateTimeISO(zone).toLocaleString('en-US', { month: 'long', day: 'numeric' });
  return `Visit on ${day}`;
}

export const giftInWords = 'Gift certificate';
