import { Button } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { type ComponentType, type ReactNode, useState } from 'react';
import type { VendorRecord } from '../../../shared/domain/vendor.ts';
import {
  type Certification,
  type Contact,
  needsItsReason,
  unknownOf,
  type VendorDetailsRecord,
} from '../../../shared/domain/vendor-details.ts';
import { useCan, useToday } from '../../session.ts';
import { trpc } from '../../trpc.ts';
import { Refused } from '../../ui/Message.tsx';
import { Section } from '../../ui/Page.tsx';
import { Status } from '../../ui/Status.tsx';
import { FullDay, Instant } from '../../ui/When.tsx';
import { capitalized, listOf } from '../../ui/words.ts';
import { CertificationDialog } from './CertificationDialog.tsx';
import { ContactDialog } from './ContactDialog.tsx';
import {
  contactDutyWords,
  costWords,
  determinationWords,
  knowableWords,
  patientVolumeWords,
  receivedWords,
  signOnWords,
} from './details-words.ts';
import { DescribeVendorDialog } from './DescribeVendorDialog.tsx';
import { DetermineVendorDialog } from './DetermineVendorDialog.tsx';
import { useDescribe } from './use-describe.ts';

interface Known {
  vendor: VendorRecord;
  details: VendorDetailsRecord;
}

/** What is known of a vendor, what it is under the law, and first what nobody knows yet. */
export function Details({ vendor }: { vendor: VendorRecord }) {
  const { data: details } = useSuspenseQuery(trpc.vendor.details.queryOptions({ id: vendor.id }));
  return (
    <>
      <DeterminationSection vendor={vendor} details={details} />
      <DetailsSection vendor={vendor} details={details} />
      <Contacts vendor={vendor} details={details} />
      <Certifications vendor={vendor} details={details} />
    </>
  );
}

function DeterminationSection({ vendor, details }: Known) {
  const can = useCan();
  const [isOpen, setIsOpen] = useState(false);
  const [newest, ...earlier] = details.determinations;
  return (
    <Section
      title="Business associate?"
      id="determination"
      actions={
        can('approval:decide') && (
          <Button variant="default" onClick={() => setIsOpen(true)}>
            {newest ? 'Determine again' : 'Determine'}
          </Button>
        )
      }
    >
      <div className="card card-padded">
        {newest ? (
          <>
            <p className="vendor-ruling">{determinationWords[newest.kind]}</p>
            <p className="wl-prose">
              <strong>Reason:</strong> {newest.reason}
            </p>
            <p className="wl-quiet">
              {newest.decidedByName} · <Instant instant={newest.decidedAt} />
            </p>
            {needsItsReason(details) && (
              <p>
                <Status tone="soon">
                  It receives patient information. Without an agreement, this reason has to stand by itself.
                </Status>
              </p>
            )}
          </>
        ) : (
          <p>
            <Status tone="unknown">
              Nobody has said whether {vendor.name} is a business associate (45 CFR 160.103).
            </Status>
          </p>
        )}
        {earlier.length > 0 && (
          <details>
            <summary>Before</summary>
            <ul>
              {earlier.map((one) => (
                <li key={one.id}>
                  {determinationWords[one.kind]}: {one.reason}{' '}
                  <span className="wl-quiet">
                    {one.decidedByName} · <Instant instant={one.decidedAt} />
                  </span>
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
      {isOpen && <DetermineVendorDialog vendor={vendor} onClose={() => setIsOpen(false)} />}
    </Section>
  );
}

function DetailsSection({ vendor, details }: Known) {
  const can = useCan();
  const [isOpen, setIsOpen] = useState(false);
  const unknown = unknownOf(details);
  return (
    <Section
      title="What you know"
      id="details"
      actions={
        can('vendor:update') && (
          <Button variant="default" onClick={() => setIsOpen(true)}>
            Write down what you know
          </Button>
        )
      }
    >
      <div className="card">
        {unknown.length > 0 && (
          <p className="vendor-unknown">
            <strong>Not known yet:</strong> {listOf(unknown.map((one) => knowableWords[one]))}.
          </p>
        )}
        <dl className="facts vendor-details">
          <Fact term="What it receives">{capitalizedOrNull(receivedWords(details))}</Fact>
          {details.patients !== null && <Fact term="How much it holds">{patientVolumeWords[details.patients]}</Fact>}
          <Fact term="Security owner">{details.securityOwnerName}</Fact>
          <Fact term="Where its data lies">{textOf(details.locations)}</Fact>
          <Fact term="How your people sign in">{details.signOn && signOnWords[details.signOn]}</Fact>
          <Fact term="Company">{details.company}</Fact>
          <Fact term="Products you use">{textOf(details.products)}</Fact>
          <Fact term="Cost">{details.cost && costWords(details.cost)}</Fact>
        </dl>
      </div>
      {isOpen && <DescribeVendorDialog vendor={vendor} details={details} onClose={() => setIsOpen(false)} />}
    </Section>
  );
}

const textOf = (entries: readonly string[]): string | null => (entries.length === 0 ? null : entries.join(', '));
const capitalizedOrNull = (text: string | null): string | null => text && capitalized(text);

function Fact({ term, children }: { term: string; children: string | null }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children === null || children === '' ? <span className="wl-quiet">Not known yet</span> : children}</dd>
    </div>
  );
}

function Contacts({ vendor, details }: Known) {
  const [opened, setOpened] = useState<Contact | 'new' | null>(null);
  return (
    <EntryList
      title="Contacts"
      id="contacts"
      add="Add a contact"
      nothing={`Nobody at ${vendor.name} is on record.`}
      vendor={vendor}
      details={details}
      entries={details.contacts}
      without={(contacts) => ({ contacts })}
      onOpen={setOpened}
      Line={ContactLine}
    >
      {opened !== null && (
        <ContactDialog
          vendor={vendor}
          details={details}
          contact={opened === 'new' ? null : opened}
          onClose={() => setOpened(null)}
        />
      )}
    </EntryList>
  );
}

function ContactLine({ entry: { duty, email, phone } }: { entry: Contact }) {
  return (
    <span className="wl-quiet">
      {contactDutyWords[duty]}
      {email !== null && (
        <>
          {' · '}
          <a href={`mailto:${email}`}>{email}</a>
        </>
      )}
      {phone !== '' && ` · ${phone}`}
    </span>
  );
}

function Certifications({ vendor, details }: Known) {
  const [opened, setOpened] = useState<Certification | 'new' | null>(null);
  return (
    <EntryList
      title="Certifications"
      id="certifications"
      add="Add a certification"
      nothing="None is on record. HIPAA knows of no certification; an assessor's report can still be evidence."
      vendor={vendor}
      details={details}
      entries={details.certifications}
      without={(certifications) => ({ certifications })}
      onOpen={setOpened}
      Line={CertificationLine}
    >
      {opened !== null && (
        <CertificationDialog
          vendor={vendor}
          details={details}
          certification={opened === 'new' ? null : opened}
          onClose={() => setOpened(null)}
        />
      )}
    </EntryList>
  );
}

function CertificationLine({ entry: { issuedOn, validUntilOn } }: { entry: Certification }) {
  const today = useToday();
  return (
    <>
      {validUntilOn !== null && validUntilOn < today && <Status tone="soon">Over</Status>}
      <span className="wl-quiet">
        {issuedOn !== null && (
          <>
            Issued <FullDay day={issuedOn} />
          </>
        )}
        {issuedOn !== null && validUntilOn !== null && ' · '}
        {validUntilOn !== null && (
          <>
            Valid until <FullDay day={validUntilOn} />
          </>
        )}
        {issuedOn === null && validUntilOn === null && 'Dates not known yet'}
      </span>
    </>
  );
}

function EntryList<Entry extends { name: string }>({
  title,
  id,
  add,
  nothing,
  vendor,
  details,
  entries,
  without,
  onOpen,
  Line,
  children,
}: Known & {
  title: string;
  id: string;
  /** The words on the button that adds one. */
  add: string;
  nothing: string;
  entries: Entry[];
  /** The part of the details that holds the entries that stay. */
  without: (staying: Entry[]) => Partial<VendorDetailsRecord>;
  onOpen: (entry: Entry | 'new') => void;
  /** What is said of one beside its name. */
  Line: ComponentType<{ entry: Entry }>;
  children: ReactNode;
}) {
  const can = useCan();
  const { describe, isPending, refusal } = useDescribe(vendor.id, details, () => undefined);
  return (
    <Section
      title={title}
      id={id}
      actions={
        can('vendor:update') && (
          <Button variant="default" onClick={() => onOpen('new')}>
            {add}
          </Button>
        )
      }
    >
      {entries.length === 0 ? (
        <p className="wl-quiet">{nothing}</p>
      ) : (
        <ul className="vendor-entries card">
          {entries.map((entry, index) => (
            <li key={`${index} ${entry.name}`} className="row">
              <strong>{entry.name}</strong>
              <Line entry={entry} />
              {can('vendor:update') && (
                <span className="vendor-entry-actions">
                  <Button variant="subtle" size="compact-sm" onClick={() => onOpen(entry)}>
                    Change<span className="wl-visually-hidden"> {entry.name}</span>
                  </Button>
                  <Button
                    variant="subtle"
                    size="compact-sm"
                    disabled={isPending}
                    onClick={() => describe(without(entries.filter((one) => one !== entry)))}
                  >
                    Remove<span className="wl-visually-hidden"> {entry.name}</span>
                  </Button>
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      <Refused sentence={refusal} />
      {children}
    </Section>
  );
}
