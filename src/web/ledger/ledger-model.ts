import { useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Result } from '#domain/base/result.ts';
import { ask, call, type Refusal, type Reply } from '#web/app/api.ts';
import { queryClient } from '#web/app/query-client.ts';
import { say } from '#web/ui/said.tsx';
import { handFile } from '#web/screening/hand-file.ts';
import { whyNot } from './refusal-words.ts';
import { words } from './words.ts';

export type Certificates = Reply<'certificates'>;
export type Certificate = Certificates['certificates'][number];
export type Shortfall = Certificates['shortfalls'][number];
export type LedgerSettings = Certificates['settings'];
export type Package = Reply<'packages'>['packages'][number];
export type JournalLine = Reply<'journal'>['lines'][number];
export type Way = Certificate['paidWith'];

export const useCertificates = () =>
  useQuery({ queryKey: ['ledger', 'certificates'], queryFn: () => ask('certificates') });

export const useMoves = (certificate: string) =>
  useQuery({
    queryKey: ['ledger', 'certificate', certificate],
    queryFn: () => ask('certificate', { params: { certificate } }),
  });

export const usePackages = (client?: string) =>
  useQuery({
    queryKey: ['ledger', 'packages', client ?? 'all'],
    queryFn: () => ask('packages', { query: client === undefined ? {} : { client } }),
  });

export const useJournal = () =>
  useInfiniteQuery({
    queryKey: ['ledger', 'journal'],
    queryFn: ({ pageParam }) => ask('journal', { query: pageParam === 0 ? {} : { before: pageParam } }),
    initialPageParam: 0,
    getNextPageParam: (page) => (page.more ? page.lines.at(-1)?.position : undefined),
  });

/** Whatever moved money: everything that shows money is read anew. */
const renewLedger = (): Promise<void> => queryClient.invalidateQueries({ queryKey: ['ledger'] });

type Deed<Body, Value> = {
  readonly send: (id: string, body: Body) => Promise<Result<Value, Refusal<'sellPackage'>>>;
  readonly currency: string;
  readonly onDone: (value: Value) => void;
};

/**
 * One thing that moves money. Its id is made once for the form, so that a press that is repeated after a lost answer moves
 * nothing twice; after it was done the next one has a new id.
 */
export const useDeed = <Body, Value>({ send, currency, onDone }: Deed<Body, Value>) => {
  const [id, setId] = useState<string>(() => crypto.randomUUID());
  const [refusal, setRefusal] = useState<string>();
  const deed = useMutation({
    mutationFn: async (body: Body) => {
      setRefusal(undefined);
      const answer = await send(id, body);
      await renewLedger();
      if (!answer.ok) return setRefusal(whyNot(answer.refusal, currency));
      setId(crypto.randomUUID());
      onDone(answer.value);
    },
  });
  return { deed, refusal, id };
};

/** The certificate as a file to print. Its code is in it: the request is in the audit trail. */
export const usePrint = (certificate: string) => {
  const [refusal, setRefusal] = useState<string>();
  const print = useMutation({
    mutationFn: async () => {
      const answer = await call('certificateCard', { params: { certificate } });
      if (!answer.ok) return setRefusal(words.one.codeLost);
      handFile({ ...answer.value, type: 'application/pdf' });
      say(words.one.printed);
    },
  });
  return { print, refusal };
};

export const useSettle = (shortfall: string) =>
  useMutation({
    mutationFn: (outcome: string) => ask('closeShortfall', { params: { shortfall }, body: { outcome } }),
    onSuccess: async () => {
      await renewLedger();
      say(words.shortfalls.settled);
    },
  });

export const useSaveSettings = () =>
  useMutation({
    mutationFn: (body: LedgerSettings) => ask('saveLedgerSettings', { body }),
    onSuccess: async () => {
      await renewLedger();
      say(words.settings.saved);
    },
  });
