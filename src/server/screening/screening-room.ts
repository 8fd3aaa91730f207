import type { Contract } from '#contract/contract.ts';
import { accepted, refused } from '#domain/base/result.ts';
import { systemClock, type Clock } from '#server/base/clock.ts';
import { hasClientFile } from '#server/client/client-file.ts';
import type { Database } from '#server/database/database.ts';
import { type Handler, NotHere } from '#server/http/handler.ts';
import { callTheTeam } from './call-the-team.ts';
import { putInForce, textsInForce } from './consent-shelf.ts';
import { ownFile, readOwnAnswers } from './own-answers.ts';
import { changeSettings, readSettings } from './settings.ts';
import { takeAnswers } from './take-answers.ts';

type Room = {
  readonly database: Database;
  /** The public address, for links in mails. */
  readonly address: () => string;
  readonly clock?: Clock;
};

/** The endpoints of answers and of how a practice screens. */
export const screeningRoom = (room: Room) => ({ ...answering(room), ...setting(room) });

function answering({ database, address, clock = systemClock }: Room) {
  const addAnswers: Handler<Contract['addAnswers']> = ({ asking, params, body }) =>
    database.write(asking, async (tables) => {
      if (!(await hasClientFile(tables, params.client))) throw new NotHere();
      await takeAnswers(tables, { ...params, ...body, source: 'desk', now: clock.now() });
      return accepted({ acknowledged: body.answers.map(({ id }) => id) });
    });

  const myScreening: Handler<Contract['myScreening']> = ({ asking }) =>
    database.read(asking, async (tables) => {
      const { phone, ...practice } = await readSettings(tables);
      const own = (await readOwnAnswers(tables)) ?? notHere();
      return accepted({ ...practice, practicePhone: phone, ...own });
    });

  const addMyAnswers: Handler<Contract['addMyAnswers']> = ({ asking, body }) =>
    database.write(asking, async (tables) => {
      const client = (await ownFile(tables)) ?? notHere();
      const taken = { client, by: 'client', answers: body.answers, source: 'own', now: clock.now() } as const;
      const { opened } = await takeAnswers(tables, taken);
      if (opened.length > 0) await callTheTeam(tables, { client, address: address() });
      return accepted({ acknowledged: body.answers.map(({ id }) => id) });
    });

  return { addAnswers, myScreening, addMyAnswers };
}

function setting({ database, clock = systemClock }: Room) {
  const screeningSettings: Handler<Contract['screeningSettings']> = ({ asking }) =>
    database.unaudited.read(asking, async (tables) => {
      const { country, watchesItem9, phone } = await readSettings(tables);
      const texts = await textsInForce(tables);
      return accepted({
        country,
        watchesItem9,
        phone,
        consents: texts.map(({ signedFor: _signedFor, ...text }) => text),
      });
    });

  const changeScreeningSettings: Handler<Contract['changeScreeningSettings']> = ({ asking, body }) =>
    database.write(asking, async (tables) => {
      await changeSettings(tables, body);
      return accepted({});
    });

  const changeConsentText: Handler<Contract['changeConsentText']> = ({ asking, params, body }) =>
    database.write(asking, async (tables) => {
      const wanted = { ...params, ...body, by: asking.member, now: clock.now() };
      const version = await putInForce(tables, wanted);
      return version === undefined ? refused({ reason: 'changed-meanwhile' }) : accepted({ version });
    });

  return { screeningSettings, changeScreeningSettings, changeConsentText };
}

function notHere(): never {
  throw new NotHere();
}
