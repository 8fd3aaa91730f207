import { useParams } from '@tanstack/react-router';
import { useMe } from '#web/app/who-model.ts';
import { Answer } from '#web/ui/answer.tsx';
import { Page } from '#web/ui/page.tsx';
import { useClientFile, useClientRecord } from '#web/client/client-model.ts';
import { PlanEditor } from './plan-editor.tsx';
import { words } from './words.ts';

export const PlanPage = () => {
  const { client } = useParams({ from: '/member/frame/clients/$client/plan' });
  const me = useMe();
  const file = useClientFile(client);
  const record = useClientRecord(client, true);
  return (
    <Page
      title={words.plan.title}
      tabTitle={words.plan.tab}
      lead={file.data ? words.plan.lead(file.data.details.name) : null}
    >
      <Answer of={record}>{(found) => <PlanEditor key={me.member} client={client} record={found} />}</Answer>
    </Page>
  );
};
