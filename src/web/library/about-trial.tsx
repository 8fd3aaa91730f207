import type { Trial } from '#domain/outcome/trials/trial.ts';
import { StudyList } from '#web/evidence/sources.tsx';
import { Section } from '#web/ui/section.tsx';
import { Tag } from '#web/ui/tag.tsx';
import { Row, Rows } from './rows.tsx';
import { words } from './words.ts';

/** Who was treated how, where it is printed, and what of it was read. */
export const AboutTrial = ({ of: trial }: { readonly of: Trial }) => {
  const { published, doi, condition, design, dose, people, source, mark } = trial;
  return (
    <Section title={words.trial.about}>
      <Rows>
        <Row name={words.trial.published}>
          {published}
          {doi === null ? null : (
            <a
              href={`https://doi.org/${doi}`}
              target="_blank"
              rel="noreferrer"
              className="block py-1 text-sm break-words text-accent underline underline-offset-4"
            >
              doi {doi}
            </a>
          )}
        </Row>
        <Row name={words.trial.condition}>{condition}</Row>
        <Row name={words.trial.design}>{design}</Row>
        <Row name={words.trial.dose}>{dose}</Row>
        <Row name={words.trial.people}>
          {words.trials.people(people.randomised)}
          {people.arms === null ? '' : words.trial.arms(people.arms)}
        </Row>
        <Row name={words.trial.source}>
          {source}
          <StudyList of={[source]} />
        </Row>
        <Row name={words.trial.mark}>
          <Tag tone={mark === 'verified' ? 'good' : 'warn'}>{words.trial.marks[mark]}</Tag>
        </Row>
      </Rows>
    </Section>
  );
};
