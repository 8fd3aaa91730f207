import type { Claim } from '#domain/evidence/claims.ts';
import { studiesNamed } from '#domain/evidence/studies.ts';
import { words } from './words.ts';

type SourcesProps = { readonly of: Pick<Claim, 'claim' | 'evidence' | 'studies'> };

/** What a statement rests on, opened where somebody wants to know. */
export const Sources = ({ of: { claim, evidence, studies } }: SourcesProps) => (
  <details className="text-sm print:hidden">
    <summary className="min-h-target cursor-pointer py-2.5 text-accent">
      {words.restsOn}
      <span className="sr-only">: {claim}</span>
    </summary>
    <p className="reading text-ink-soft">{evidence}</p>
    <StudyList of={studies} />
  </details>
);

/** Studies by name, each with its address where anybody can read it. */
export const StudyList = ({ of }: { readonly of: readonly string[] }) =>
  of.length === 0 ? null : (
    <ul className="mt-1 text-sm">
      {studiesNamed(of).map(({ what, address }) => (
        <li key={what}>
          {address === undefined ? (
            what
          ) : (
            <a
              href={address}
              target="_blank"
              rel="noreferrer"
              className="inline-block py-1 align-top text-accent underline underline-offset-4"
            >
              {what}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
