import type { Mark } from '#domain/screening/decision.ts';

/** A line of help: whom it reaches, the number as it is written there, and what a phone dials. */
export type HelpLine = {
  readonly name: string;
  readonly number: string;
  readonly how: 'call' | 'call-or-text';
};

/** Whom to reach in one country: a danger to life, and thoughts of dying. */
export type CrisisNumbers = {
  readonly country: string;
  readonly emergency: HelpLine;
  readonly crisis: readonly [HelpLine, ...HelpLine[]];
  readonly mark: Mark;
  readonly reviewedOn: string;
};

/** The numbers of a country (ISO 3166, two letters); where we know none, those of `elsewhere`. */
export const crisisNumbersOf = (country: string): CrisisNumbers =>
  byCountry.get(country.toUpperCase()) ?? { ...elsewhere, country };

/** What a phone dials: digits and a leading plus. */
export const dialled = ({ number }: HelpLine): string => number.replaceAll(/[^\d+]/g, '');

/** All of them are recalled; a practice reads its own before it opens. 116 123 is the European number for emotional support. */
const reviewed = { mark: 'recalled', reviewedOn: '2026-11-21' } as const;

const call = (name: string, number: string): HelpLine => ({ name, number, how: 'call' });
const callOrText = (name: string, number: string): HelpLine => ({ name, number, how: 'call-or-text' });
const emergencyAt = (number: string): HelpLine => call('Emergency services', number);

const of = (
  country: string,
  emergency: string,
  ...crisis: readonly [HelpLine, ...HelpLine[]]
): CrisisNumbers => ({ country, emergency: emergencyAt(emergency), crisis, ...reviewed });

/** 112 reaches help on mobile phones in most countries; the directory lists lines by country. */
const elsewhere: CrisisNumbers = of('', '112', call('Emergency services, for a crisis too', '112'));

/** A directory of lines by country, for where we know none or somebody wants another. */
export const CRISIS_DIRECTORY = 'https://findahelpline.com';

export const crisisNumbers: readonly CrisisNumbers[] = [
  of('US', '911', callOrText('Suicide and Crisis Lifeline', '988')),
  of('CA', '911', callOrText('Suicide Crisis Helpline', '988')),
  of('MX', '911', call('Línea de la Vida', '800 911 2000')),
  of('GB', '999', call('Samaritans', '116 123')),
  of('IE', '112', call('Samaritans', '116 123')),
  of('AU', '000', call('Lifeline', '13 11 14')),
  of('NZ', '111', callOrText('Need to Talk', '1737')),
  of('DE', '112', call('TelefonSeelsorge', '0800 111 0 111')),
  of('AT', '112', call('Telefonseelsorge', '142')),
  of('CH', '144', call('Die Dargebotene Hand, La Main Tendue', '143')),
  of('LI', '112', call('Die Dargebotene Hand', '143')),
  of('FR', '112', call('Prévention du suicide', '3114')),
  of('BE', '112', call('Zelfmoordlijn', '1813'), call('Centre de prévention du suicide', '0800 32 123')),
  of('LU', '112', call('SOS Détresse', '45 45 45')),
  of('NL', '112', call('Zelfmoordpreventie', '113')),
  of('ES', '112', call('Atención a la conducta suicida', '024')),
  of('PT', '112', call('SNS 24', '808 24 24 24')),
  of('IT', '112', call('Telefono Amico', '02 2327 2327')),
  of('DK', '112', call('Livslinien', '70 201 201')),
  of('SE', '112', call('Självmordslinjen', '90101')),
  of('NO', '113', call('Hjelpetelefonen', '116 123')),
  of('FI', '112', call('MIELI Kriisipuhelin', '09 2525 0111')),
  of('IS', '112', call('Hjálparsími Rauða krossins', '1717')),
  of('PL', '112', call('Telefon zaufania', '116 123')),
  of('CZ', '112', call('Linka první psychické pomoci', '116 123')),
  of('HU', '112', call('Lelkisegély-vonal', '116 123')),
  of('GR', '112', call('Γραμμή παρέμβασης για την αυτοκτονία', '1018')),
  of('IN', '112', call('Tele-MANAS', '14416')),
  of('ZA', '112', call('SADAG', '0800 567 567')),
  of('JP', '119', call('Yorisoi Hotline', '0120-279-338')),
  of('KR', '119', call('자살예방 상담전화', '109')),
  of('SG', '995', call('Samaritans of Singapore', '1767')),
  of('HK', '999', call('情緒通', '18111')),
  of('IL', '101', call('ERAN', '1201')),
  of('BR', '192', call('Centro de Valorização da Vida', '188')),
];

const byCountry: ReadonlyMap<string, CrisisNumbers> = new Map(crisisNumbers.map((one) => [one.country, one]));
