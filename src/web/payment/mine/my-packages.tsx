import type { MyPackage } from '#contract/my-money.ts';
import { dateOf } from '#web/app/time-words.ts';
import { Section } from '#web/ui/section.tsx';
import { forWhom } from './my-money-model.ts';
import { words } from './words.ts';

type MyPackagesProps = { readonly packages: readonly MyPackage[]; readonly zone: string };

/** Visits paid ahead, her own and those shared with her. */
export const MyPackages = ({ packages, zone }: MyPackagesProps) =>
  packages.length === 0 ? null : (
    <Section title={words.packages.title}>
      <ul className="grid gap-4">
        {packages.map((one) => (
          <li key={one.id} className="rounded-base border border-line bg-surface px-5 py-4">
            <PackageCard bundle={one} zone={zone} />
          </li>
        ))}
      </ul>
    </Section>
  );

const PackageCard = ({ bundle, zone }: { readonly bundle: MyPackage; readonly zone: string }) => {
  const { name, visits, left, soldAt, ended } = bundle;
  const isOver = ended || left === 0;
  return (
    <>
      <h3 className="font-medium">{name}</h3>
      <p className={`font-serif text-2xl font-semibold tabular-nums ${isOver ? 'text-ink-soft' : ''}`}>
        {ended ? words.packages.ended : left === 0 ? words.packages.used : words.packages.left(left, visits)}
      </p>
      {isOver ? null : <Dots left={left} of={visits} />}
      <p>{forWhom(bundle)}</p>
      <p className="text-sm text-ink-soft">{words.packages.sold(dateOf(soldAt, zone))}</p>
    </>
  );
};

/** More of them than this no eye counts. */
const MOST_DOTS = 20;

/** The visits as dots, full for those that are left; the words above say the same. */
const Dots = ({ left, of }: { readonly left: number; readonly of: number }) =>
  of > MOST_DOTS ? null : (
    <div aria-hidden className="my-2 flex flex-wrap gap-1.5">
      {Array.from({ length: of }, (_, place) => (
        <span
          key={place}
          className={`size-3 rounded-full border border-accent ${place < left ? 'bg-accent' : ''}`}
        />
      ))}
    </div>
  );
