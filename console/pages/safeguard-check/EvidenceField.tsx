import { Button, FileButton } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import type { Question } from '../../../shared/domain/questionnaire.ts';
import type { CheckEvidence } from '../../../shared/domain/safeguard-check.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { Refused } from '../../ui/Message.tsx';
import { useCheckWords } from './check-words.ts';
import { sendEvidence } from './link-transfer.ts';

/** The documents that show for an answer. */
export function EvidenceField({
  token,
  question,
  evidence,
  isOpen,
}: {
  token: string;
  question: Question;
  evidence: readonly CheckEvidence[];
  isOpen: boolean;
}) {
  const words = useCheckWords();
  const refresh = () => queryClient.invalidateQueries(trpc.safeguardLink.open.queryFilter({ token }));
  const reset = useRef<() => void>(null);
  const send = useMutation({
    mutationFn: (file: File) => sendEvidence(token, question.id, file),
    networkMode: 'always',
    onSuccess: refresh,
  });
  const remove = useMutation({ ...trpc.safeguardLink.removeEvidence.mutationOptions(), onSuccess: refresh });
  const refusal = send.error ? words.transferRefusal(send.error) : remove.error ? words.refusal(remove.error) : null;
  return (
    <div className="stack-tight">
      {evidence.length > 0 && (
        <ul className="respond-files">
          {evidence.map(({ fileId, name }) => (
            <li key={fileId} className="row">
              <IconPaperclip size={16} aria-hidden />
              <span className="respond-file-name">{name}</span>
              {isOpen && (
                <Button
                  variant="subtle"
                  size="compact-sm"
                  loading={remove.isPending && remove.variables.fileId === fileId}
                  onClick={() => remove.mutate({ token, fileId })}
                >
                  {words.takeBack}
                  <span className="wl-visually-hidden"> {name}</span>
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {isOpen && (
        <div className="row">
          <FileButton
            resetRef={reset}
            onChange={(file) => {
              if (!file) return;
              send.mutate(file);
              // Else the browser would see no change where the same name is chosen again, mended.
              reset.current?.();
            }}
          >
            {(props) => (
              <Button
                {...props}
                variant="default"
                size="sm"
                loading={send.isPending}
                leftSection={<IconPaperclip size={16} aria-hidden />}
              >
                {words.addDocument}
                <span className="wl-visually-hidden">: {question.text}</span>
              </Button>
            )}
          </FileButton>
          <span className="wl-quiet">{words.documentKinds}</span>
        </div>
      )}
      <Refused sentence={refusal} />
    </div>
  );
}
