import { CertificateId, PackageId } from '#domain/base/ids.ts';
import type { CertificateWorth } from '#domain/ledger/certificate.ts';
import { services } from './cast-scheduling.ts';
import { abigail, iris, nadia, ruth, tomas, type CastClient } from './cast.ts';
import { fixedId } from './fixed-id.ts';

export type CastPackage = {
  readonly id: PackageId;
  readonly holder: CastClient;
  readonly family: readonly CastClient[];
  readonly service: keyof typeof services;
  readonly visits: number;
  readonly cents: number;
  readonly soldDaysAgo: number;
  /** Each on a visit of the holder's that is over, where there is one. */
  readonly used: number;
};

const bundle = (holder: CastClient, rest: Omit<CastPackage, 'id' | 'holder'>): CastPackage => ({
  id: fixedId(PackageId, `package ${holder.details.name}`),
  holder,
  ...rest,
});

export const castPackages: readonly CastPackage[] = [
  bundle(ruth, {
    family: [abigail],
    service: 'hour',
    visits: 5,
    cents: 55_000,
    soldDaysAgo: 24,
    used: 2,
  }),
  bundle(iris, { family: [], service: 'hour', visits: 10, cents: 108_000, soldDaysAgo: 128, used: 9 }),
  bundle(nadia, { family: [tomas], service: 'half', visits: 6, cents: 39_000, soldDaysAgo: 11, used: 1 }),
];

export type CastCertificate = {
  readonly id: CertificateId;
  readonly worth: CertificateWorth;
  readonly cents: number;
  readonly buyer: { readonly name: string; readonly email: string };
  readonly recipient: { readonly name: string; readonly email: string };
  readonly message: string;
  readonly soldDaysAgo: number;
  /** What was redeemed of it since. */
  readonly redeemed: number;
};

const certificate = (words: string, rest: Omit<CastCertificate, 'id'>): CastCertificate => ({
  id: fixedId(CertificateId, `certificate ${words}`),
  ...rest,
});

const amount: CertificateWorth = { kind: 'amount' };
const { hour, half } = services;

export const castCertificates: readonly CastCertificate[] = [
  certificate('for Ruth', {
    worth: amount,
    cents: 15_000,
    buyer: { name: 'Paul Alder', email: 'paul@visitor.example' },
    recipient: { name: 'Ruth Alder', email: ruth.details.email },
    message: 'For your birthday, a little late. Take your time.',
    soldDaysAgo: 20,
    redeemed: 6000,
  }),
  certificate('from Ruth', {
    worth: { kind: 'service', service: hour.id, name: hour.name },
    cents: hour.price,
    buyer: { name: 'Ruth Alder', email: ruth.details.email },
    recipient: { name: 'Hanna Weiss', email: 'hanna@visitor.example' },
    message: 'It helped my neck. Perhaps it is something for your back.',
    soldDaysAgo: 6,
    redeemed: 0,
  }),
  certificate('for Iris', {
    worth: amount,
    cents: 10_000,
    buyer: { name: 'Noor Moreau', email: 'noor@visitor.example' },
    recipient: { name: 'Iris Moreau', email: iris.details.email },
    message: '',
    soldDaysAgo: 90,
    redeemed: 10_000,
  }),
  certificate('at the desk', {
    worth: { kind: 'service', service: half.id, name: half.name },
    cents: half.price,
    buyer: { name: 'Clara Brandt', email: '' },
    recipient: { name: 'Jo Brandt', email: '' },
    message: 'One quiet half hour.',
    soldDaysAgo: 3,
    redeemed: 0,
  }),
];
