import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { VendorRecord } from '../../../shared/domain/vendor.ts';
import { useCan } from '../../session.ts';
import { trpc } from '../../trpc.ts';
import { Listed } from '../../ui/Listed.tsx';
import { Section } from '../../ui/Page.tsx';
import { SafeguardCheckTable } from '../../ui/SafeguardCheckTable.tsx';
import { SendCheckDialog } from './SendCheckDialog.tsx';

/** More are on the page of all checks. */
const MOST_SHOWN = 20;

/** On a vendor's page: what it was asked about its safeguards, and what came of it. */
export function SafeguardChecks({ vendor }: { vendor: VendorRecord }) {
  const can = useCan();
  const [isSending, setIsSending] = useState(false);
  const listed = useQuery({
    ...trpc.safeguardCheck.list.queryOptions({ vendorId: vendor.id, size: MOST_SHOWN }),
    enabled: can('safeguard-check:read'),
  });
  if (!can('safeguard-check:read')) return null;
  return (
    <Section
      title="Safeguard checks"
      id="safeguard-checks"
      actions={
        can('safeguard-check:send') && (
          <Button variant="default" onClick={() => setIsSending(true)}>
            Send a check
          </Button>
        )
      }
    >
      <Listed query={listed}>
        {({ items }) =>
          items.length === 0 ? (
            <div className="card card-padded">
              <p className="wl-quiet wl-prose">
                {vendor.name} was never asked. A check sends it some 20 questions by a link that needs no account; what
                it answers helps you to judge whether its assurances are satisfactory (45 CFR 164.308(b)).
              </p>
            </div>
          ) : (
            <SafeguardCheckTable checks={items} withVendor={false} />
          )
        }
      </Listed>
      {isSending && <SendCheckDialog vendor={vendor} onClose={() => setIsSending(false)} />}
    </Section>
  );
}
