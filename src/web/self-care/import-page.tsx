import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { FileUp, FolderInput } from 'lucide-react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { useState } from 'react';
import type { CareFile } from '#domain/home/self-care/care-file.ts';
import { Offline } from '#web/app/call-failures.ts';
import { dateOf } from '#web/app/time-words.ts';
import { useMe } from '#web/app/who-model.ts';
import { Button } from '#web/ui/button.tsx';
import { buttonLook } from '#web/ui/button-look.ts';
import { Notice } from '#web/ui/notice.tsx';
import { Page } from '#web/ui/page.tsx';
import { bringIn, readChosen, summaryOf } from './import-model.ts';
import { words } from './words.ts';

/** A client brings what she did before she had a practice: a file that she saved, shown to her, then sent. */
export const ImportPage = () => {
  const me = useMe();
  const [chosen, choose] = useState<CareFile | 'not-one' | null>(null);
  const bringing = useMutation({ mutationFn: bringIn });
  const take = async (file: File): Promise<void> => {
    const read = await readChosen(file);
    choose(read.is === 'file' ? read.file : 'not-one');
  };
  const isIn = bringing.isSuccess;
  return (
    <Page title={words.bring.title} lead={words.bring.lead(me.practiceName)}>
      <div className="flex flex-col items-start gap-6">
        {isIn ? (
          <>
            <Notice tone="good" title={words.bring.done} said="politely" />
            <Link to="/my" className={buttonLook('primary')}>
              {words.bring.back}
            </Link>
          </>
        ) : (
          <>
            <FileTrigger
              acceptedFileTypes={['application/json', '.json']}
              onSelect={(files) => {
                const [file] = [...(files ?? [])];
                if (file) void take(file);
              }}
            >
              <Button icon={FileUp}>{words.bring.choose}</Button>
            </FileTrigger>
            {chosen === 'not-one' ? <Notice tone="stop" title={words.bring.notOne} said="now" /> : null}
            {chosen !== null && chosen !== 'not-one' ? (
              <Found
                file={chosen}
                zone={me.zone}
                isPending={bringing.isPending}
                onBring={() => bringing.mutate(chosen)}
              />
            ) : null}
            {bringing.isError ? (
              <Notice
                tone="warn"
                title={bringing.error instanceof Offline ? words.bring.offline : words.bring.failed}
                said="now"
              />
            ) : null}
          </>
        )}
      </div>
    </Page>
  );
};

type FoundProps = {
  readonly file: CareFile;
  readonly zone: string;
  readonly isPending: boolean;
  readonly onBring: () => void;
};

const Found = ({ file, zone, isPending, onBring }: FoundProps) => {
  const { sessions, since } = summaryOf(file);
  return (
    <section className="flex flex-col items-start gap-3 rounded-base border border-line bg-surface p-5">
      <output className="text-lg">
        {since === null ? words.bring.empty : words.bring.found(sessions, dateOf(since, zone))}
      </output>
      {since === null ? null : (
        <Button kind="primary" icon={FolderInput} isPending={isPending} onPress={onBring}>
          {words.bring.send}
        </Button>
      )}
    </section>
  );
};
