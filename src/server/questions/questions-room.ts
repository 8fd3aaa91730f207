import type { Contract } from '#contract/contract.ts';
import { accepted, refused } from '#domain/base/result.ts';
import { type Answers, type Handler, NotHere } from '#server/http/handler.ts';
import type { Desk } from '#server/identity/desk.ts';
import { writeAnswer } from './answer-thread.ts';
import { changeThreadRow, chooseAnswersInMail, isOnTheTeam, readTeam } from './change-thread.ts';
import { readInbox, readThread } from './read-threads.ts';
import { readTemplates, removeTemplate, saveTemplate } from './templates.ts';

type Names =
  | 'inbox'
  | 'thread'
  | 'answerThread'
  | 'changeThread'
  | 'answerTemplates'
  | 'saveAnswerTemplate'
  | 'removeAnswerTemplate'
  | 'changeInboxSettings';

/** The endpoints of the inbox: what people ask a practice, and what it answers. */
export const questionsRoom = (desk: Desk): Answers<Names> => ({ ...threads(desk), ...templates(desk) });

function threads({ database, secret, address, now }: Desk) {
  const inbox: Handler<Contract['inbox']> = ({ asking, query }) =>
    database.read(asking, async (tables) =>
      accepted({ ...(await readInbox(tables, query)), ...(await readTeam(tables)) }),
    );

  const thread: Handler<Contract['thread']> = async ({ asking, params }) =>
    accepted((await database.read(asking, (tables) => readThread(tables, params.thread))) ?? notHere());

  const answerThread: Handler<Contract['answerThread']> = async ({ asking, params, body }) => {
    const by = { member: asking.member, name: asking.actor };
    const answer = { ...params, ...body, by, now: now(), secret, address: address() };
    const told = await database.write(asking, (tables) => writeAnswer(tables, answer));
    return accepted({ told: told ?? notHere() });
  };

  const changeThread: Handler<Contract['changeThread']> = ({ asking, params, body }) =>
    database.write(asking, async (tables) => {
      if (body.assigned && !(await isOnTheTeam(tables, body.assigned)))
        return refused({ reason: 'unknown-member' });
      return (await changeThreadRow(tables, params.thread, body)) ? accepted({}) : notHere();
    });

  return { inbox, thread, answerThread, changeThread };
}

function templates({ database }: Desk) {
  const answerTemplates: Handler<Contract['answerTemplates']> = ({ asking }) =>
    database.unaudited.read(asking, async (tables) => accepted({ templates: await readTemplates(tables) }));

  const saveAnswerTemplate: Handler<Contract['saveAnswerTemplate']> = async ({ asking, params, body }) => {
    await database.unaudited.write(asking, (tables) =>
      saveTemplate(tables, { id: params.template, ...body }),
    );
    return accepted({});
  };

  const removeAnswerTemplate: Handler<Contract['removeAnswerTemplate']> = async ({ asking, params }) => {
    const removed = await database.unaudited.write(asking, (tables) =>
      removeTemplate(tables, params.template),
    );
    return removed ? accepted({}) : notHere();
  };

  const changeInboxSettings: Handler<Contract['changeInboxSettings']> = async ({ asking, body }) => {
    await database.unaudited.write(asking, (tables) =>
      chooseAnswersInMail(tables, body.answersInMail ? 'with-words' : 'link-only'),
    );
    return accepted({});
  };

  return { answerTemplates, saveAnswerTemplate, removeAnswerTemplate, changeInboxSettings };
}

function notHere(): never {
  throw new NotHere();
}
