import type { ClientDetails } from '#contract/client.ts';
import type { Role } from '#contract/endpoint.ts';
import { ClientId, DeviceId, MemberId, PracticeId } from '#domain/base/ids.ts';
import type { CarePlan } from '#domain/plan/care-plan.ts';
import { fixedId } from './fixed-id.ts';
import { plans } from './cast-plans.ts';

export const DEMO_PASSWORD = 'unwind-demo-2026';

/** Opens the form that Abigail Stone has been sent. A server outside a demonstration does not know it. */
export const ABIGAILS_LINK = 'demonstration-form-of-abigail-stone-2026-0';

export const stillPoint = {
  id: fixedId(PracticeId, 'practice Still Point'),
  name: 'Still Point Myofascial',
  zone: 'America/Chicago',
  phone: '+1 312 555 0100',
} as const;

export type CastMember = {
  readonly id: MemberId;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly credentials: string;
};

function member(name: string, email: string, rest: { role: Role; credentials: string }): CastMember {
  return { id: fixedId(MemberId, `member ${name} ${rest.role}`), name, email, ...rest };
}

export const maren = member('Maren Holt', 'maren@stillpoint.example', { role: 'owner', credentials: 'LMT' });
export const ines = member('Ines Okafor', 'ines@stillpoint.example', {
  role: 'therapist',
  credentials: 'PT',
});
export const theo = member('Theo Lindqvist', 'theo@stillpoint.example', {
  role: 'front-desk',
  credentials: '',
});
/** Ruth Alder's own sign-in: she sees her visits and nothing else. */
export const ruthHerself = member('Ruth Alder', 'ruth@client.example', { role: 'client', credentials: '' });
/** Iris Moreau's own sign-in: twenty weeks of diary are hers to look at. */
export const irisHerself = member('Iris Moreau', 'iris@client.example', { role: 'client', credentials: '' });

export const members: readonly CastMember[] = [maren, ines, theo, ruthHerself, irisHerself];

export type CastClient = {
  readonly id: ClientId;
  readonly details: ClientDetails;
  readonly plan: CarePlan;
  readonly therapist: CastMember;
};

type Told = Omit<ClientDetails, 'name'> & { therapist: CastMember; plan: CarePlan };

function client(name: string, { therapist, plan, ...details }: Told): CastClient {
  return { id: fixedId(ClientId, `client ${name}`), details: { name, ...details }, plan, therapist };
}

export const ruth = client('Ruth Alder', {
  pronouns: 'she/her',
  bornOn: '1974-03-18',
  email: 'ruth@client.example',
  phone: '+1 312 555 0141',
  address: '2210 W Leland Ave, Chicago, IL 60625',
  emergencyContact: 'Paul Alder (husband), +1 312 555 0142',
  therapist: maren,
  plan: plans.ruth,
});

export const samuel = client('Samuel Brandt', {
  pronouns: 'he/him',
  bornOn: '1989-11-02',
  email: 'samuel@client.example',
  phone: '+1 312 555 0117',
  address: '1431 N Hoyne Ave, Chicago, IL 60622',
  emergencyContact: 'Clara Brandt (sister), +1 312 555 0118',
  therapist: maren,
  plan: plans.samuel,
});

export const leila = client('Leila Haddad', {
  pronouns: 'she/her',
  bornOn: '1996-06-27',
  email: 'leila@client.example',
  phone: '+1 773 555 0163',
  address: '4720 N Damen Ave, Chicago, IL 60625',
  emergencyContact: 'Omar Haddad (brother), +1 773 555 0164',
  therapist: maren,
  plan: plans.leila,
});

export const george = client('George Pruitt', {
  pronouns: 'he/him',
  bornOn: '1948-01-09',
  email: '',
  phone: '+1 773 555 0129',
  address: '6033 N Sheridan Rd, Apt 12B, Chicago, IL 60660',
  emergencyContact: 'Dana Pruitt (daughter), +1 773 555 0130',
  therapist: maren,
  plan: plans.george,
});

export const nadia = client('Nadia Petrov', {
  pronouns: 'she/her',
  bornOn: '1992-09-14',
  email: 'nadia@client.example',
  phone: '+1 312 555 0186',
  address: '901 S Plymouth Ct, Chicago, IL 60605',
  emergencyContact: 'Ilya Petrov, +1 312 555 0187',
  therapist: ines,
  plan: plans.nadia,
});

export const tomas = client('Tomas Varga', {
  pronouns: 'he/him',
  bornOn: '1967-04-30',
  email: 'tomas@client.example',
  phone: '+1 312 555 0152',
  address: '3308 S Wallace St, Chicago, IL 60616',
  emergencyContact: 'Eva Varga (wife), +1 312 555 0153',
  therapist: ines,
  plan: plans.tomas,
});

export const wen = client('Wen Li', {
  pronouns: 'they/them',
  bornOn: '1981-12-05',
  email: 'wen@client.example',
  phone: '+1 872 555 0175',
  address: '2140 S Archer Ave, Chicago, IL 60616',
  emergencyContact: 'Mei Li (mother), +1 872 555 0176',
  therapist: ines,
  plan: plans.wen,
});

export const abigail = client('Abigail Stone', {
  pronouns: 'she/her',
  bornOn: '1979-08-21',
  email: 'abigail@client.example',
  phone: '+1 872 555 0190',
  address: '5120 S Hyde Park Blvd, Chicago, IL 60615',
  emergencyContact: 'June Stone (mother), +1 872 555 0191',
  therapist: ines,
  plan: plans.abigail,
});

export const iris = client('Iris Moreau', {
  pronouns: 'she/her',
  bornOn: '1971-05-16',
  email: 'iris@client.example',
  phone: '+1 872 555 0122',
  address: '1815 W Berwyn Ave, Chicago, IL 60640',
  emergencyContact: 'Noor Moreau (daughter), +1 872 555 0123',
  therapist: ines,
  plan: plans.iris,
});

export const clients: readonly CastClient[] = [ruth, samuel, leila, george, nadia, tomas, wen, abigail, iris];

/** The tablets of the two treatment rooms. */
export const roomTablets = {
  maren: fixedId(DeviceId, 'tablet in room 1'),
  ines: fixedId(DeviceId, 'tablet in room 2'),
} as const;
