import { unsayableClaims } from '#domain/evidence/claims.ts';
import { GradeTag } from '#web/evidence/grade-tag.tsx';
import { StudyList } from '#web/evidence/sources.tsx';
import { words } from './words.ts';

/** What popular texts say and Unwind does not, with what to say in its place (PLAN-14). */
export const NotToSayPart = () => (
  <div>
    <h2 className="font-serif text-xl font-semibold">{words.notToSay.title}</h2>
    <p className="reading mb-6 text-ink-soft">{words.notToSay.lead}</p>
    <ul>
      {unsayableClaims.map(({ id, claim, grade, evidence, instead, studies }) => (
        <li key={id} className="break-inside-avoid border-t border-line py-5 first:border-t-0 first:pt-0">
          <h3 className="font-medium">
            <s>{claim}</s>
          </h3>
          <p className="my-1">
            <GradeTag grade={grade} />
          </p>
          <p className="reading text-sm text-ink-soft">{evidence}</p>
          <p className="reading mt-1">
            <span className="text-ink-soft">{words.notToSay.instead}</span> {instead}
          </p>
          <StudyList of={studies} />
        </li>
      ))}
    </ul>
  </div>
);
