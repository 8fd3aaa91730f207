import { amountFrom, amountText } from '#web/scheduling/amount.ts';
import type { LedgerSettings } from './ledger-model.ts';
import { words } from './words.ts';

/** The settings as they are typed. */
export type TypedSettings = {
  readonly sells: boolean;
  readonly lowest: string;
  readonly highest: string;
  readonly offline: string;
  readonly ends: LedgerSettings['certificatesEnd'];
  readonly region: string;
  readonly mode: LedgerSettings['tax']['mode'];
  readonly rate: string;
  readonly taxName: string;
};

export const typedSettings = (settings: LedgerSettings, currency: string): TypedSettings => ({
  sells: settings.sellsCertificates,
  lowest: amountText(settings.lowestCertificate, currency),
  highest: amountText(settings.highestCertificate, currency),
  offline: amountText(settings.redeemsOfflineUpTo, currency),
  ends: settings.certificatesEnd,
  region: settings.region,
  mode: settings.tax.mode,
  rate: String(settings.tax.rate / 1000),
  taxName: settings.tax.name,
});

type Asked = { readonly settings: LedgerSettings } | { readonly problems: Record<string, string> };

/** The settings that were meant, or beside each field what is wrong with it. */
export function settingsOf(typed: TypedSettings, currency: string): Asked {
  const amounts = {
    lowest: amountFrom(typed.lowest, currency),
    highest: amountFrom(typed.highest, currency),
    offline: amountFrom(typed.offline, currency),
  };
  const rate = rateFrom(typed.rate);
  const wrong = Object.entries(amounts).filter(([, cents]) => cents === null);
  const problems = {
    ...Object.fromEntries(wrong.map(([name]) => [name, words.fields.notAnAmount])),
    ...(rate === null ? { rate: words.settings.notARate } : {}),
  };
  if (Object.keys(problems).length > 0) return { problems };
  return {
    settings: {
      sellsCertificates: typed.sells,
      lowestCertificate: amounts.lowest ?? 0,
      highestCertificate: amounts.highest ?? 0,
      redeemsOfflineUpTo: amounts.offline ?? 0,
      certificatesEnd: typed.ends,
      region: typed.region,
      tax: { mode: typed.mode, rate: rate ?? 0, name: typed.taxName },
    },
  };
}

/** 8875 of "8.875": hundred-thousandths, as the tax is reckoned; null where it is no rate. */
function rateFrom(text: string): number | null {
  const found = /^(\d{1,2})(?:[.,](\d{1,3}))?$/.exec(text.trim());
  if (!found) return null;
  const rate = Number(found[1]) * 1000 + Number((found[2] ?? '').padEnd(3, '0'));
  return rate <= 50_000 ? rate : null;
}
