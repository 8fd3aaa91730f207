/** What the law of one place says of how early a gift certificate of a practice may end. */
export type ExpiryPlace = {
  /** A country (ISO 3166-1), or a country and one of its parts: `US-CA`. */
  readonly place: string;
  /** So many years from the sale at the least; null where it may not end at all. */
  readonly shortestYears: number | null;
  /** The parts of the country have rules of their own: without a row for the part nothing is known. */
  readonly byRegion?: true;
  readonly source: string;
  /** `verified`: read for this table at the address given; `recalled`: written from memory, to be checked by the practice. */
  readonly mark: 'verified' | 'recalled';
  readonly readAt?: string;
};

/** Not advice: the practice answers for its own terms. A place without a row counts as one where nothing may end. */
export const expiryPlaces: readonly ExpiryPlace[] = [
  {
    place: 'US',
    shortestYears: 5,
    byRegion: true,
    source: 'Credit CARD Act of 2009, 15 U.S.C. 1693l-1; stricter laws of states go before it',
    mark: 'verified',
    readAt: 'cleaningbusinesstoday.com, consumer affairs: gift certificates and gift cards',
  },
  {
    place: 'US-CA',
    shortestYears: null,
    source: 'California Civil Code 1749.5',
    mark: 'verified',
    readAt: 'kbarneslaw.com, Gift Certificate Expiration Act',
  },
  {
    place: 'US-MA',
    shortestYears: 7,
    source: 'Massachusetts General Laws c. 200A s. 5D; c. 93 s. 14S',
    mark: 'verified',
    readAt: 'mass.gov, Attorney General: gift cards, expiration dates',
  },
  {
    place: 'US-IL',
    shortestYears: 5,
    source: 'Illinois Consumer Fraud Act, 815 ILCS 505/2SS',
    mark: 'verified',
    readAt: 'cleaningbusinesstoday.com, consumer affairs: gift certificates and gift cards',
  },
  {
    place: 'US-CT',
    shortestYears: null,
    source: 'Connecticut General Statutes 42-460',
    mark: 'verified',
    readAt: 'cleaningbusinesstoday.com, consumer affairs: gift certificates and gift cards',
  },
  {
    place: 'US-FL',
    shortestYears: null,
    source: 'Florida Statutes 501.95',
    mark: 'verified',
    readAt: 'cleaningbusinesstoday.com, consumer affairs: gift certificates and gift cards',
  },
  { place: 'US-NY', shortestYears: 9, source: 'New York General Business Law 396-i', mark: 'recalled' },
  { place: 'US-WA', shortestYears: null, source: 'Revised Code of Washington 19.240', mark: 'recalled' },
  { place: 'US-ME', shortestYears: null, source: 'Maine, 33 M.R.S. 2090', mark: 'recalled' },
  {
    place: 'IE',
    shortestYears: 5,
    source: 'Consumer Protection (Gift Vouchers) Act 2019',
    mark: 'verified',
    readAt: 'irishlegal.com, Gift vouchers must be valid for at least five years under new law',
  },
  {
    place: 'DE',
    // Three years from the end of the year of the sale: four years from the sale are never fewer.
    shortestYears: 4,
    source: 'BGB 195, 199',
    mark: 'verified',
    readAt: 'firstvoucher.helpdocsite.com, Gültigkeit von Gutscheinen',
  },
  {
    place: 'AU',
    shortestYears: 3,
    source: 'Australian Consumer Law s. 99B (Competition and Consumer Act 2010, Schedule 2)',
    mark: 'recalled',
  },
  { place: 'CA-ON', shortestYears: null, source: 'Ontario Regulation 17/05, s. 25.3', mark: 'recalled' },
  {
    place: 'CA-QC',
    shortestYears: null,
    source: 'Quebec Consumer Protection Act, s. 187.3',
    mark: 'recalled',
  },
];
