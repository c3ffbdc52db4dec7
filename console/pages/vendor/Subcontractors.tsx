import { Anchor, Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { chainOf, type SubcontractorEvidence, type SubcontractorLink } from '../../../shared/domain/subcontractor.ts';
import type { VendorRecord } from '../../../shared/domain/vendor.ts';
import { useCan, useToday } from '../../session.ts';
import { trpc } from '../../trpc.ts';
import { Listed } from '../../ui/Listed.tsx';
import { Section } from '../../ui/Page.tsx';
import { Status } from '../../ui/Status.tsx';
import { FullDay } from '../../ui/When.tsx';
import { AddSubcontractorDialog, EndSubcontractorDialog, EvidenceDialog } from './SubcontractorDialogs.tsx';

type Asked = { what: 'add'; under: SubcontractorLink | null } | { what: 'evidence' | 'end'; link: SubcontractorLink };

/** Whom the vendor passes patient information on to, link by link, with what somebody saw of each. */
export function Subcontractors({ vendor }: { vendor: VendorRecord }) {
  const can = useCan();
  const [asked, setAsked] = useState<Asked | null>(null);
  const listed = useQuery({
    ...trpc.subcontractor.list.queryOptions({ vendorId: vendor.id }),
    enabled: can('baa:read'),
  });
  if (!can('baa:read')) return null;
  const close = () => setAsked(null);
  return (
    <Section
      title="Subcontractors"
      id="subcontractors"
      actions={
        can('baa:record') && (
          <Button variant="default" onClick={() => setAsked({ what: 'add', under: null })}>
            Add a subcontractor
          </Button>
        )
      }
    >
      <div className="card card-padded">
        <p className="wl-quiet wl-prose">
          The vendor must have an agreement with each subcontractor that handles patient information (45 CFR
          164.308(b)(2), 164.502(e)(1)(ii)). A covered entity need not obtain it itself (164.308(b)(1)); what you saw of
          it is evidence all the same.
        </p>
        <Listed query={listed}>
          {(all) => (all.length === 0 ? <p>None on record.</p> : <Chain links={chainOf(all)} onAsk={setAsked} />)}
        </Listed>
      </div>
      {asked?.what === 'add' && <AddSubcontractorDialog vendor={vendor} under={asked.under} onClose={close} />}
      {asked?.what === 'evidence' && <EvidenceDialog vendor={vendor} link={asked.link} onClose={close} />}
      {asked?.what === 'end' && <EndSubcontractorDialog vendor={vendor} link={asked.link} onClose={close} />}
    </Section>
  );
}

function Chain({ links, onAsk }: { links: readonly SubcontractorLink[]; onAsk: (asked: Asked) => void }) {
  return (
    <ul className="chain">
      {links.map((link) => (
        <li key={link.id}>
          <Link link={link} onAsk={onAsk} />
          {link.subcontractors.length > 0 && <Chain links={link.subcontractors} onAsk={onAsk} />}
        </li>
      ))}
    </ul>
  );
}

function Link({ link, onAsk }: { link: SubcontractorLink; onAsk: (asked: Asked) => void }) {
  const can = useCan();
  const today = useToday();
  const [newest, ...earlier] = link.evidence;
  const isOver = link.endedOn !== null && link.endedOn < today;
  return (
    <div className="stack-tight">
      <div className="row">
        <strong className="table-anywhere">{link.name}</strong>
        {isOver && <Status tone="closed">Ended</Status>}
        {!isOver && !newest && <Status tone="unknown">Nothing seen of its agreement</Status>}
        {!isOver && newest && <Status tone="good">Evidence seen</Status>}
      </div>
      {link.does !== '' && <span>{link.does}</span>}
      {newest && <Seen evidence={newest} />}
      {earlier.length > 0 && (
        <details className="agreement-more">
          <summary>Seen before ({earlier.length})</summary>
          {earlier.map((evidence) => (
            <div key={`${evidence.seenOn} ${evidence.what}`}>
              <Seen evidence={evidence} />
            </div>
          ))}
        </details>
      )}
      {link.endedOn && (
        <span className="wl-quiet">
          Worked for the vendor until <FullDay day={link.endedOn} />
        </span>
      )}
      {can('baa:record') && (
        <div className="row">
          <Button variant="default" size="compact-sm" onClick={() => onAsk({ what: 'evidence', link })}>
            Record evidence<span className="wl-visually-hidden"> of {link.name}</span>
          </Button>
          {link.endedOn === null && (
            <>
              <Button variant="subtle" size="compact-sm" onClick={() => onAsk({ what: 'add', under: link })}>
                Add its subcontractor<span className="wl-visually-hidden"> under {link.name}</span>
              </Button>
              <Button variant="subtle" size="compact-sm" onClick={() => onAsk({ what: 'end', link })}>
                End<span className="wl-visually-hidden"> {link.name}</span>
              </Button>
            </>
          )}
        </div>
      )}
    </div>
  );
}

function Seen({ evidence: { what, seenOn, recordedByName, file } }: { evidence: SubcontractorEvidence }) {
  const can = useCan();
  return (
    <span className="table-anywhere">
      {what}{' '}
      <span className="wl-quiet">
        seen <FullDay day={seenOn} />, {recordedByName}
      </span>
      {file && <> · {can('file:read') ? <Anchor href={`/files/${file.id}`}>{file.name}</Anchor> : file.name}</>}
    </span>
  );
}
