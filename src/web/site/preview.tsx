import { useState } from 'react';
import { OneOfFew } from '#web/ui/one-of-few.tsx';
import { SelectField } from '#web/ui/select-field.tsx';
import { words } from './words.ts';

type PageName = keyof typeof words.preview.pages;
const pages = (Object.keys(words.preview.pages) as PageName[]).map((id) => ({
  id,
  label: words.preview.pages[id],
}));
const widths = (['phone', 'wide'] as const).map((value) => ({ value }));

/** The real page with the draft, drawn by the server and framed here; it runs no scripts and sends no forms. */
export const Preview = ({ edition }: { edition: number }) => {
  const [page, setPage] = useState<PageName>('');
  const [width, setWidth] = useState<'phone' | 'wide'>('phone');
  return (
    <section aria-label={words.preview.title} className="flex min-h-0 flex-col gap-3">
      <div className="flex flex-wrap items-end justify-between gap-3">
        <div className="min-w-56 flex-1">
          <SelectField label={words.preview.page} choices={pages} value={page} onChange={setPage} />
        </div>
        <OneOfFew
          label={words.preview.width}
          choices={widths}
          value={width}
          onChange={setWidth}
          look="flex overflow-hidden rounded-base border border-edge"
          keyLook="min-h-target cursor-pointer px-4 text-ink-soft data-selected:bg-accent-soft data-selected:text-accent"
        >
          {({ value }) => words.preview.widths[value]}
        </OneOfFew>
      </div>
      <div className="flex min-h-0 flex-1 justify-center overflow-auto rounded-base border border-line bg-sunken p-3">
        <iframe
          key={`${page} ${edition}`}
          title={words.preview.frame}
          src={`/site-preview${page === '' ? '' : `/${page}`}`}
          sandbox="allow-same-origin"
          className={`h-[42rem] rounded-base border border-line bg-surface lg:h-full ${width === 'phone' ? 'w-[390px] max-w-full' : 'w-full'}`}
        />
      </div>
    </section>
  );
};
