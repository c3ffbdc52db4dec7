import { Button } from '@mantine/core';
import { Suspense, useState } from 'react';
import type { BaaId } from '../../../shared/domain/baa.ts';
import type { VendorRecord } from '../../../shared/domain/vendor.ts';
import { useCan } from '../../session.ts';
import { Refused } from '../../ui/Message.tsx';
import { Section } from '../../ui/Page.tsx';
import { Agreement } from './Agreement.tsx';
import { DraftBaaDialog } from './DraftBaaDialog.tsx';
import { RecordBaaDialog } from './RecordBaaDialog.tsx';

/** The agreements with a vendor, newest first, each with its versions. */
export function Baas({ vendor }: { vendor: VendorRecord }) {
  const can = useCan();
  const [isRecording, setIsRecording] = useState(false);
  const [isDrafting, setIsDrafting] = useState(false);
  // The one that was recorded just now, whose clauses are the next thing to read.
  const [recorded, setRecorded] = useState<BaaId | null>(null);
  const [fileRefusal, setFileRefusal] = useState<string | null>(null);
  const agreements = [...Map.groupBy(vendor.baas, ({ agreementId }) => agreementId).values()];

  return (
    <Section
      title="Agreements"
      id="baas"
      actions={
        can('baa:record') && (
          <>
            <Button variant="default" onClick={() => setIsDrafting(true)}>
              Draft one
            </Button>
            <Button variant="default" onClick={() => setIsRecording(true)}>
              Record a BAA
            </Button>
          </>
        )
      }
    >
      <Refused sentence={fileRefusal} />
      {agreements.length === 0 ? (
        <div className="card card-padded">
          <p className="wl-quiet wl-prose">
            None on record. A vendor that handles patient information for you needs one before it receives any (45 CFR
            164.502(e), 164.308(b)).
          </p>
        </div>
      ) : (
        <div className="card">
          {agreements.map((versions) => (
            <Agreement
              key={versions[0]?.agreementId}
              versions={versions}
              vendor={vendor}
              startsWithClauses={versions.some(({ id }) => id === recorded)}
            />
          ))}
        </div>
      )}
      {isDrafting && (
        <Suspense>
          <DraftBaaDialog vendor={vendor} onClose={() => setIsDrafting(false)} />
        </Suspense>
      )}
      {isRecording && (
        <RecordBaaDialog
          vendor={vendor}
          onRecorded={(baa, refusal) => {
            setRecorded(baa.id);
            setFileRefusal(refusal);
            setIsRecording(false);
          }}
          onClose={() => setIsRecording(false)}
        />
      )}
    </Section>
  );
}
