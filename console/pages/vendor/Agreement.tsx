import { Button } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { agreementGrounds } from '../../../shared/domain/agreement-type.ts';
import { attestationDueOn } from '../../../shared/domain/agreement-dates.ts';
import type { Baa } from '../../../shared/domain/baa.ts';
import type { VendorRecord } from '../../../shared/domain/vendor.ts';
import { isInForce, termOf } from '../../../shared/policy/standing.ts';
import { requiredClausesOf } from '../../../shared/regulation/missing-clauses.ts';
import { useCan, useToday } from '../../session.ts';
import { trpc } from '../../trpc.ts';
import { Status } from '../../ui/Status.tsx';
import { FullDay, RelativeDay } from '../../ui/When.tsx';
import { AgreementRecord } from './AgreementRecord.tsx';
import { AgreementTerms } from './AgreementTerms.tsx';
import { agreementTypeWords, changeWords, standingOfVersion } from './agreement-words.ts';
import { AttestBaaDialog } from './AttestBaaDialog.tsx';
import { CorrectBaaDialog, NewVersionDialog } from './ChangeBaaDialog.tsx';
import { Clauses } from './Clauses.tsx';
import { EndBaaDialog } from './EndBaaDialog.tsx';
import { SignedBaaFile } from './SignedBaaFile.tsx';

type Asked = 'version' | 'correct' | 'attest' | 'end';

/** One agreement: its newest version with what can be done about it, what was written down of it, then its earlier versions. */
export function Agreement({
  versions,
  vendor,
  startsWithClauses,
}: {
  /** Newest first. */
  versions: readonly Baa[];
  vendor: VendorRecord;
  startsWithClauses: boolean;
}) {
  const [newest, ...earlier] = versions;
  const [asked, setAsked] = useState<Asked | null>(null);
  const close = () => setAsked(null);
  if (!newest) return null;
  return (
    <>
      <Version baa={newest} vendor={vendor} startsWithClauses={startsWithClauses} onAsk={setAsked}>
        <AgreementRecord baa={newest} vendor={vendor} />
        {earlier.length > 0 && (
          <details className="agreement-more baa-file">
            <summary>Earlier versions ({earlier.length})</summary>
            {earlier.map((baa) => (
              <Version key={baa.id} baa={baa} vendor={vendor} startsWithClauses={false} />
            ))}
          </details>
        )}
      </Version>
      {asked === 'version' && <NewVersionDialog baa={newest} vendor={vendor} onClose={close} />}
      {asked === 'correct' && <CorrectBaaDialog baa={newest} vendor={vendor} onClose={close} />}
      {asked === 'attest' && <AttestBaaDialog baa={newest} vendor={vendor} onClose={close} />}
      {asked === 'end' && <EndBaaDialog baa={newest} vendor={vendor} onClose={close} />}
    </>
  );
}

function Version({
  baa,
  vendor,
  startsWithClauses,
  onAsk,
  children,
}: {
  baa: Baa;
  vendor: VendorRecord;
  startsWithClauses: boolean;
  onAsk?: (asked: Asked) => void;
  children?: React.ReactNode;
}) {
  const can = useCan();
  const today = useToday();
  const term = termOf(baa);
  const standing = standingOfVersion(baa, today);
  const isNone = baa.type === 'none-required';

  return (
    <div className="baa">
      <div>
        <div className="row">
          <span className="baa-title">{baa.counterparty}</span>
          <Status tone={isNone && standing.tone === 'good' ? 'closed' : standing.tone}>
            {isNone && standing.tone === 'good' ? 'On record' : standing.word}
          </Status>
        </div>
        <div>
          {agreementTypeWords[baa.type]}
          {(baa.version > 1 || baa.replacedOn) && ` · version ${baa.version}, ${changeWords[baa.change].toLowerCase()}`}
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
          {isNone ? 'Decided' : 'Signed'} <FullDay day={baa.signedOn} />
          {baa.endedOn && (
            <>
              {' '}
              · ended early on <FullDay day={baa.endedOn} />
            </>
          )}
        </div>
        {!agreementGrounds[baa.type].assures && <div className="wl-prose">{agreementGrounds[baa.type].plainly}</div>}
        <Attestation baa={baa} />
      </div>
      {onAsk && <Actions baa={baa} onAsk={onAsk} />}
      <AgreementTerms baa={baa} />
      {!isNone && (
        <div className="baa-file row">
          <IconFileText size={18} aria-hidden />
          <SignedBaaFile baa={baa} vendor={vendor} />
        </div>
      )}
      {can('baa:read') && requiredClausesOf(baa.type).length > 0 && (
        <div className="baa-file stack-tight">
          <Clauses baa={baa} startsOpen={startsWithClauses} />
        </div>
      )}
      {children}
    </div>
  );
}

function Actions({ baa, onAsk }: { baa: Baa; onAsk: (asked: Asked) => void }) {
  const can = useCan();
  const today = useToday();
  return (
    <div className="page-actions baa-actions">
      {can('baa:record') && (
        <>
          <Button variant="default" size="compact-sm" onClick={() => onAsk('correct')}>
            Edit
          </Button>
          {baa.endedOn === null && (
            <Button variant="default" size="compact-sm" onClick={() => onAsk('version')}>
              New version
            </Button>
          )}
          {isInForce(termOf(baa), today) && (
            <Button variant="default" size="compact-sm" onClick={() => onAsk('attest')}>
              Attest
            </Button>
          )}
        </>
      )}
      {baa.endedOn === null && can('baa:end') && (
        <Button variant="default" size="compact-sm" onClick={() => onAsk('end')}>
          End it
        </Button>
      )}
    </div>
  );
}

/** When somebody last stood by an agreement in force, and when that is due again by your policy. */
function Attestation({ baa }: { baa: Baa }) {
  const can = useCan();
  const today = useToday();
  const settings = useQuery({ ...trpc.organization.settings.queryOptions(), enabled: can('policy:read') });
  if (!settings.data || !isInForce(termOf(baa), today)) return null;
  const dueOn = attestationDueOn(baa, settings.data.intervals.baaReviewMonths);
  if (dueOn === null) return null;
  return (
    <div className="row">
      {dueOn < today && <Status tone="soon">Attestation overdue</Status>}
      <span className="wl-quiet">
        {baa.lastAttestedOn ? (
          <>
            Attested <FullDay day={baa.lastAttestedOn} />, due again <FullDay day={dueOn} />
          </>
        ) : (
          <>
            To be attested by <FullDay day={dueOn} />
          </>
        )}{' '}
        (your policy)
      </span>
    </div>
  );
}
