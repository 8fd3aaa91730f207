import { diaryCsv } from '#exchange/csv/diary-csv.ts';
import { ownRecordJson } from '#exchange/json/own-record.ts';
import { readHomeRecord } from '#domain/home/diary/home-days.ts';
import { handFile, readBase64 } from '#web/screening/hand-file.ts';
import type { OpenStore } from '#web/sync/open-store.ts';
import { ownFactsHere } from '#web/sync/own-record.ts';

/** Sheet programs take a file for UTF-8 only with this mark in front. */
const UTF8_MARK = '\uFEFF';

export const takeDiary = async (store: OpenStore): Promise<void> => {
  const { diary } = readHomeRecord(await ownFactsHere(store, 'diary'));
  await hand('diary.csv', 'text/csv', UTF8_MARK + diaryCsv(diary, store.me.zone));
};

export const takeEverything = async (store: OpenStore): Promise<void> => {
  const kinds = await Promise.all(
    (['diary', 'home', 'drawing'] as const).map((kind) => ownFactsHere(store, kind)),
  );
  const taken = { facts: kinds.flat(), zone: store.me.zone, at: new Date().toISOString() };
  await hand('unwind-own-record.json', 'application/json', ownRecordJson(taken));
};

const hand = async (name: string, type: string, text: string): Promise<void> => {
  handFile({ name, type, base64: await readBase64(new File([text], name)) });
};
