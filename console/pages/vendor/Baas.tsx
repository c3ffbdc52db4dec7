import { Button } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { Suspense, useState } from 'react';
import type { Baa } from '../../../shared/domain/baa.ts';
import type { VendorRecord } from '../../../shared/domain/vendor.ts';
import { isInForce, termOf } from '../../../shared/policy/standing.ts';
import { useCan, useToday } from '../../session.ts';
import { Section } from '../../ui/Page.tsx';
import { Status, type Tone } from '../../ui/Status.tsx';
import { FullDay, RelativeDay } from '../../ui/When.tsx';
import { Clauses } from './Clauses.tsx';
import { DraftBaaDialog } from './DraftBaaDialog.tsx';
import { EndBaaDialog } from './EndBaaDialog.tsx';
import { RecordBaaDialog } from './RecordBaaDialog.tsx';
import { SignedBaaFile } from './SignedBaaFile.tsx';

/** The agreements with a vendor, newest first: dates, the signed file, and how each stands today. */
export function Baas({ vendor }: { vendor: VendorRecord }) {
  const can = useCan();
  const [isRecording, setIsRecording] = useState(false);
  const [isDrafting, setIsDrafting] = useState(false);
  const [ending, setEnding] = useState<Baa | null>(null);

  return (
    <Section
      title="Business associate agreement"
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
      {vendor.baas.length === 0 ? (
        <div className="card card-padded">
          <p className="wl-quiet wl-prose">
            None on record. A vendor that handles patient information for you needs one before it receives any (45 CFR
            164.502(e), 164.308(b)).
          </p>
        </div>
      ) : (
        <div className="card">
          {vendor.baas.map((baa) => (
            <BaaRow key={baa.id} baa={baa} vendor={vendor} onEnd={() => setEnding(baa)} />
          ))}
        </div>
      )}
      {isDrafting && (
        <Suspense>
          <DraftBaaDialog vendor={vendor} onClose={() => setIsDrafting(false)} />
        </Suspense>
      )}
      {isRecording && <RecordBaaDialog vendor={vendor} onClose={() => setIsRecording(false)} />}
      {ending && <EndBaaDialog baa={ending} vendor={vendor} onClose={() => setEnding(null)} />}
    </Section>
  );
}

function BaaRow({ baa, vendor, onEnd }: { baa: Baa; vendor: VendorRecord; onEnd: () => void }) {
  const can = useCan();
  const today = useToday();
  const term = termOf(baa);
  const standing = standingWords(baa, today);

  return (
    <div className="baa">
      <div>
        <div className="row">
          <span className="baa-title">{baa.counterparty}</span>
          <Status tone={standing.tone}>{standing.word}</Status>
        </div>
        <div>
          In effect from <FullDay day={baa.effectiveOn} />
          {term.expiresOn ? (
            <>
              {' '}
              to <FullDay day={term.expiresOn} />{' '}
              <span className="wl-quiet">
                (<RelativeDay day={term.expiresOn} />)
              </span>
            </>
          ) : (
            ', without an end'
          )}
        </div>
        <div className="wl-quiet">
          Signed <FullDay day={baa.signedOn} />
          {baa.endedOn && (
            <>
              {' '}
              · ended early on <FullDay day={baa.endedOn} />
            </>
          )}
        </div>
      </div>
      {baa.endedOn === null && can('baa:end') && (
        <div>
          <Button variant="default" onClick={onEnd}>
            End it
          </Button>
        </div>
      )}
      <div className="baa-file row">
        <IconFileText size={18} aria-hidden />
        <SignedBaaFile baa={baa} vendor={vendor} />
      </div>
      {can('baa:read') && (
        <div className="baa-file stack-tight">
          <Clauses baa={baa} />
        </div>
      )}
    </div>
  );
}

function standingWords(baa: Baa, today: string): { tone: Tone; word: string } {
  const term = termOf(baa);
  if (isInForce(term, today)) return { tone: 'good', word: 'In force' };
  const isNeverInForce = term.expiresOn !== null && term.expiresOn < term.effectiveOn;
  if (today < term.effectiveOn && !isNeverInForce) return { tone: 'soon', word: 'Not in effect yet' };
  return baa.endedOn ? { tone: 'closed', word: 'Ended' } : { tone: 'now', word: 'Expired' };
}
