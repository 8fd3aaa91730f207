import { Search, UserRoundPlus, UsersRound, UserRoundX, X } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { SearchField } from 'react-aria-components/SearchField';
import { Button } from '#web/ui/button.tsx';
import { Answer } from '#web/ui/answer.tsx';
import { inputLook } from '#web/ui/field-parts.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { Page } from '#web/ui/page.tsx';
import { State } from '#web/ui/state.tsx';
import { AddClientDialog } from './add-client-dialog.tsx';
import { ClientList } from './client-list.tsx';
import { useClients } from './clients-model.ts';
import { words } from './words.ts';

export const ClientsPage = () => {
  const [search, setSearch] = useState('');
  const [adding, setAdding] = useState(false);
  const { query, rows, more } = useClients(search);
  const list = useRef<HTMLUListElement>(null);
  const add = (
    <Button kind="primary" icon={UserRoundPlus} onPress={() => setAdding(true)}>
      {words.list.add}
    </Button>
  );
  return (
    <Page title={words.list.title} actions={add}>
      <ClientSearch
        value={search}
        onChange={setSearch}
        onLeave={() => list.current?.querySelector<HTMLElement>('a')?.focus()}
      />
      <Answer of={query}>
        {() => (
          <>
            <output className={rows.length === 0 ? 'sr-only' : 'mb-2 block text-sm text-ink-soft'}>
              {search === '' ? '' : words.list.count(rows.length)}
            </output>
            {rows.length === 0 ? <Nobody search={search} /> : <ClientList ref={list} rows={rows} />}
            {more ? <Notice tone="info">{words.list.more}</Notice> : null}
          </>
        )}
      </Answer>
      {adding ? (
        <AddClientDialog name={rows.length === 0 ? search : ''} onClose={() => setAdding(false)} />
      ) : null}
    </Page>
  );
};

type ClientSearchProps = { value: string; onChange: (value: string) => void; onLeave: () => void };

const ClientSearch = ({ value, onChange, onLeave }: ClientSearchProps) => (
  <SearchField
    value={value}
    onChange={onChange}
    className="group mb-4"
    onKeyDown={(event) => (event.key === 'ArrowDown' ? onLeave() : event.continuePropagation())}
  >
    <Label className="mb-1 block text-sm font-medium">{words.list.search}</Label>
    <div className="relative">
      <Icon of={Search} className="pointer-events-none absolute top-3 left-3 text-ink-soft" />
      <Input
        className={`${inputLook} px-11 [&::-webkit-search-cancel-button]:appearance-none`}
        enterKeyHint="search"
        autoComplete="off"
        spellCheck={false}
      />
      <AriaButton className="absolute top-0 right-0 grid size-target cursor-pointer place-items-center rounded-base text-ink-soft group-data-empty:hidden hover:text-ink">
        <Icon of={X} />
      </AriaButton>
    </div>
  </SearchField>
);

const Nobody = ({ search }: { search: string }) =>
  search.trim() === '' ? (
    <State icon={UsersRound} title={words.list.none}>
      {words.list.noneText}
    </State>
  ) : (
    <State icon={UserRoundX} title={words.list.noMatch(search.trim())}>
      {words.list.noMatchText}
    </State>
  );
