import { signedSecondsAgo } from '#domain/intake/signed-ago.ts';
import { call } from '#web/app/api.ts';
import { lineFailure, missedFrom } from './missed.ts';
import type { FormPort } from './port.ts';

/** A form behind a link: each request carries the token and the key that opening it handed out. */
export const linkPort = (token: string, key: string): FormPort => {
  const params = { token };
  return {
    sendAnswers: (answers, by) =>
      tried(async () => {
        const answer = await call('saveIntakeAnswers', {
          params,
          body: { key, as: by, answers: [...answers] },
        });
        if (!answer.ok) return { kind: 'gone' };
        return { kind: 'sent', ids: answer.value.acknowledged, atOnce: answer.value.atOnce };
      }),
    sendDrawing: (facts) =>
      tried(async () => {
        const answer = await call('saveIntakeDrawing', { params, body: { key, facts: [...facts] } });
        return answer.ok ? { kind: 'sent', ids: answer.value.acknowledged } : { kind: 'gone' };
      }),
    sign: ({ id, text, version, language, signer, relation, drawn, at }, by) =>
      tried(async () => {
        const secondsAgo = at === undefined ? 0 : signedSecondsAgo(at, Temporal.Now.instant());
        const signature = { id, text, version, language, signer, relation, drawn, secondsAgo };
        const answer = await call('signConsent', { params, body: { key, ...signature, as: by } });
        if (answer.ok) return { kind: 'sent' };
        return { kind: answer.refusal.reason === 'other-version' ? 'other-version' : 'gone' };
      }),
    handIn: async () => {
      try {
        const answer = await call('finishIntake', { params, body: { key } });
        if (answer.ok) return { kind: 'handed-in', next: answer.value.next };
        const { refusal } = answer;
        switch (refusal.reason) {
          case 'unanswered':
            return { kind: 'unanswered', items: refusal.items };
          case 'not-signed':
            return { kind: 'not-signed', texts: refusal.texts };
          case 'link-expired':
            return { kind: 'gone' };
        }
      } catch (failure) {
        return { kind: lineFailure(failure) };
      }
    },
  };
};

const tried = async <Outcome>(work: () => Promise<Outcome>) => {
  try {
    return await work();
  } catch (failure) {
    return { kind: missedFrom(failure) };
  }
};
