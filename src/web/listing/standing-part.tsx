import { Link } from '@tanstack/react-router';
import { momentOf } from '#web/app/time-words.ts';
import { useMe } from '#web/app/who-model.ts';
import { Notice } from '#web/ui/notice.tsx';
import type { Standing } from './standing.ts';
import { words } from './words.ts';

const said = words.standing;
const linkLook = 'inline-flex min-h-target items-center text-accent underline underline-offset-4';

/** Whether people find the practice now, and if not although it wants to, what is missing. */
export const StandingPart = ({ standing }: { standing: Standing }) => (
  <section aria-label={said.title} className="mb-8">
    <StandingNotice standing={standing} />
  </section>
);

const StandingNotice = ({ standing }: { standing: Standing }) => {
  switch (standing.kind) {
    case 'hidden':
      return (
        <Notice tone="info" title={said.hidden}>
          <p>{said.hiddenText}</p>
        </Notice>
      );
    case 'waiting':
      return <WaitingNotice missing={standing.missing} />;
    case 'found':
      return <FoundNotice {...standing} />;
  }
};

type Found = Extract<Standing, { kind: 'found' }>;

const FoundNotice = ({ summedUpAt, search }: Found) => {
  const { zone } = useMe();
  return (
    <Notice
      tone="good"
      title={said.found}
      action={
        <a className={linkLook} href={search} target="_blank" rel="noreferrer">
          {said.look}
        </a>
      }
    >
      <p>{said.foundText}</p>
      <p className="mt-1 text-sm text-ink-soft">
        {summedUpAt === null ? said.notSummedUp : said.summedUp(momentOf(summedUpAt, zone))}
      </p>
    </Notice>
  );
};

type Missing = Extract<Standing, { kind: 'waiting' }>['missing'];

const WaitingNotice = ({ missing }: { missing: Missing }) => (
  <Notice tone="warn" title={said.waiting}>
    <ul>
      {missing.map((one) => (
        <li key={one} className="flex flex-wrap items-center gap-x-3">
          {said.missing[one]}
          {one === 'not-published' ? (
            <Link to="/site" className={linkLook}>
              {said.publish}
            </Link>
          ) : null}
          {one === 'no-service' ? (
            <Link to="/scheduling" search={{ part: 'services' }} className={linkLook}>
              {said.services}
            </Link>
          ) : null}
        </li>
      ))}
    </ul>
  </Notice>
);
