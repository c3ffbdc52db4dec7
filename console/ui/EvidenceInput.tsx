import { FileInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useCan } from '../session.ts';
import { sentenceOf } from './sentence-of.ts';
import { keepEvidence } from '../kept-files.ts';

/** A file that proves what is written down; it goes to the other files of the organization. */
export function EvidenceInput({
  label,
  file,
  onFile,
}: {
  label: string;
  file: File | null;
  onFile: (file: File | null) => void;
}) {
  const can = useCan();
  if (!can('file:create')) return null;
  return (
    <FileInput
      label={label}
      description="A PDF, picture, document or text; may stay empty. It is kept with your files for six years at least."
      placeholder="Choose a file"
      clearable
      value={file}
      onChange={onFile}
    />
  );
}

/** Keeps the file first, so that what is written down names one that is there; a refused file leaves nothing written. */
export function useWithEvidence<Input extends { fileId: string | null }, Output>(
  write: (input: Input) => Promise<Output>,
) {
  const [file, setFile] = useState<File | null>(null);
  const [refusedFile, setRefusedFile] = useState<string | null>(null);
  const keep = useMutation({
    mutationFn: async (input: Input) => {
      setRefusedFile(null);
      const kept = file && (await keepEvidence(file));
      if (kept?.kind === 'refused') setRefusedFile(kept.because);
      else await write({ ...input, fileId: kept?.kept.id ?? null });
    },
  });
  return {
    file,
    setFile,
    send: (input: Input) => keep.mutate(input),
    isPending: keep.isPending,
    refusal: refusedFile ?? (keep.error ? sentenceOf(keep.error) : null),
  };
}
