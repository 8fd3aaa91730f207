import { digitsOf } from '#domain/payment/cents-in.ts';
import { weekdays } from '#domain/scheduling/hours.ts';
import { clockText, dayNames, openDays, todayAt, type OpenDays } from './opening-hours.ts';
import type { PublicService, SitePractice } from './site-practice.ts';
import type { PageCall } from './site.ts';

/** The practice as schema.org knows such a place, saying nothing that its pages do not. */
export function practiceData({ practice, now, address }: PageCall): object {
  const url = `${address}/at/${practice.slug}`;
  const [place] = practice.locations;
  return {
    '@context': 'https://schema.org',
    '@type': 'HealthAndBeautyBusiness',
    '@id': url,
    name: practice.name,
    url,
    image: `${url}/card.png`,
    ...(practice.content.headline && { description: practice.content.headline }),
    ...(practice.phone && { telephone: practice.phone }),
    ...(place?.address && {
      address: { '@type': 'PostalAddress', streetAddress: place.address, addressCountry: practice.country },
    }),
    ...(place && place.latitude !== null && place.longitude !== null
      ? { geo: { '@type': 'GeoCoordinates', latitude: place.latitude, longitude: place.longitude } }
      : {}),
    ...(practice.content.area && { areaServed: practice.content.area }),
    openingHoursSpecification: openDays(practice.therapists, todayAt(now, practice)).flatMap(openAt),
    currenciesAccepted: practice.currency,
  };
}

const openAt = ({ first, last, windows }: OpenDays): object[] =>
  windows.map(({ from, to }) => ({
    '@type': 'OpeningHoursSpecification',
    dayOfWeek: weekdays
      .slice(weekdays.indexOf(first), weekdays.indexOf(last) + 1)
      .map((day) => dayNames[day]),
    opens: clockText(from),
    closes: clockText(to),
  }));

export const servicesData = ({ practice, address }: PageCall): object => ({
  '@context': 'https://schema.org',
  '@type': 'OfferCatalog',
  name: `Services of ${practice.name}`,
  url: `${address}/at/${practice.slug}/services`,
  itemListElement: practice.services.map((service) => offer(service, practice)),
});

const offer = ({ name, words, price }: PublicService, { currency, name: provider }: SitePractice) => ({
  '@type': 'Offer',
  price: (price / 10 ** digitsOf(currency)).toFixed(digitsOf(currency)),
  priceCurrency: currency,
  itemOffered: {
    '@type': 'Service',
    name,
    ...(words && { description: words }),
    provider: { '@type': 'HealthAndBeautyBusiness', name: provider },
  },
});
