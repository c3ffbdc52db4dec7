import { Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { QuestionnaireSummary } from '../../../shared/domain/questionnaire.ts';
import { useCan } from '../../session.ts';
import { trpc } from '../../trpc.ts';
import { HiddenHeader } from '../../ui/HiddenHeader.tsx';
import { Page } from '../../ui/Page.tsx';
import { Status } from '../../ui/Status.tsx';
import { Instant } from '../../ui/When.tsx';
import { CopyQuestionnaireDialog } from './CopyQuestionnaireDialog.tsx';

/** Answers: what do we ask vendors about their safeguards? */
export function QuestionnairesPage() {
  const can = useCan();
  const { data: questionnaires } = useSuspenseQuery(trpc.questionnaire.list.queryOptions());
  const [copying, setCopying] = useState<QuestionnaireSummary | null>(null);
  return (
    <Page
      title="Questionnaires"
      above={
        <Link to="/safeguard-checks" search={{}} className="row">
          <IconArrowLeft size={16} aria-hidden /> Safeguard checks
        </Link>
      }
      answer="What vendors are asked. Wardline brings a short one; copy it to ask what matters to you. A published version never changes."
    >
      <div className="card table-frame">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">Questionnaire</th>
              <th scope="col">Version</th>
              <th scope="col">Questions</th>
              <HiddenHeader words="Actions" />
            </tr>
          </thead>
          <tbody>
            {questionnaires.map((one) => (
              <tr key={one.id ?? 'built-in'}>
                <td data-label="Questionnaire" className="table-anywhere">
                  <div>
                    {one.id === null ? (
                      <span className="table-strong">{one.name}</span>
                    ) : (
                      <Link
                        to="/questionnaires/$questionnaireId"
                        params={{ questionnaireId: one.id }}
                        className="table-strong"
                      >
                        {one.name}
                      </Link>
                    )}
                    <div className="wl-quiet">
                      {one.id === null ? 'Comes with Wardline, after 45 CFR 164.308 to 164.312' : 'Your own'}
                    </div>
                  </div>
                </td>
                <td data-label="Version">
                  <div>
                    {one.version ?? <Status tone="unknown">Not published</Status>}
                    {one.publishedAt && (
                      <div className="wl-quiet">
                        <Instant instant={one.publishedAt} />
                      </div>
                    )}
                    {one.hasDraft && one.version !== null && <Status tone="notice">Changed since</Status>}
                  </div>
                </td>
                <td data-label="Questions">{one.questions}</td>
                <td data-label="" className="table-number">
                  {can('questionnaire:update') && (
                    <Button variant="subtle" size="compact-sm" onClick={() => setCopying(one)}>
                      Copy<span className="wl-visually-hidden"> {one.name}</span>
                    </Button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {copying && <CopyQuestionnaireDialog of={copying} onClose={() => setCopying(null)} />}
    </Page>
  );
}
