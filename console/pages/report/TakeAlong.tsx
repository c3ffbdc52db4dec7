import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { type ReportFileKind, reportFileKinds } from '../../../shared/domain/report.ts';
import { refusalOf } from '../../kept-files.ts';
import { fetchNotingReach } from '../../server-reach.ts';
import { downloadAnswer } from '../../ui/download-text.ts';
import { Refused } from '../../ui/Message.tsx';

const kindWords: Readonly<Record<ReportFileKind, string>> = { pdf: 'PDF', docx: 'Word file' };

/** The report as documents, for whoever holds a link to it: the token goes in a header, since addresses are written down on the way. */
export function TakeAlong({ token }: { token: string }) {
  const take = useMutation({
    mutationFn: async (kind: ReportFileKind) => {
      const response = await fetchNotingReach(`/shared-report-documents/${kind}`, {
        headers: { 'x-report-link': token },
      });
      const refusal = await refusalOf(response);
      if (refusal === null) await downloadAnswer(response, `report.${kind}`);
      return refusal;
    },
  });
  const refusal = take.isError ? 'Can’t reach the server. Try again.' : (take.data ?? null);
  return (
    <>
      <div className="row report-take">
        {reportFileKinds.map((kind) => (
          <Button
            key={kind}
            variant="default"
            leftSection={<IconDownload size={16} aria-hidden />}
            loading={take.isPending && take.variables === kind}
            onClick={() => take.mutate(kind)}
          >
            {kindWords[kind]}
          </Button>
        ))}
      </div>
      <Refused sentence={refusal} />
    </>
  );
}
