import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { VendorRecord } from '../../../shared/domain/vendor.ts';
import { useCan } from '../../session.ts';
import { Section } from '../../ui/Page.tsx';
import { MergeVendorDialog } from './MergeVendorDialog.tsx';
import { SplitVendorDialog } from './SplitVendorDialog.tsx';

/** Its sites, what it does, and who answers for it. */
export function VendorAbout({ vendor }: { vendor: VendorRecord }) {
  const can = useCan();
  const [asked, setAsked] = useState<'split' | 'merge' | null>(null);
  const isOver = vendor.endedOn !== null;
  return (
    <Section
      title="Sites and owner"
      id="about"
      actions={
        <>
          {can('vendor:create') && vendor.sites.length > 1 && !isOver && (
            <Button variant="default" onClick={() => setAsked('split')}>
              Split it
            </Button>
          )}
          {can('approval:decide') && !isOver && (
            <Button variant="default" onClick={() => setAsked('merge')}>
              Merge it into another
            </Button>
          )}
        </>
      }
    >
      <div className="card">
        <dl className="facts">
          <div>
            <dt>Sites, each with its subdomains</dt>
            <dd>
              {vendor.mergedInto === null ? (
                vendor.sites.join(', ')
              ) : (
                <>
                  None: merged into{' '}
                  <Link to="/vendors/$vendorId" params={{ vendorId: vendor.mergedInto }} search={{}}>
                    {vendor.mergedIntoName}
                  </Link>
                </>
              )}
            </dd>
          </div>
          <div>
            <dt>What it does for you</dt>
            <dd>{vendor.purpose === '' ? <span className="wl-quiet">Not said</span> : vendor.purpose}</dd>
          </div>
          <div>
            <dt>Owner</dt>
            <dd>{vendor.ownerName ?? 'Nobody'}</dd>
          </div>
        </dl>
      </div>
      {asked === 'split' && <SplitVendorDialog vendor={vendor} onClose={() => setAsked(null)} />}
      {asked === 'merge' && <MergeVendorDialog vendor={vendor} onClose={() => setAsked(null)} />}
    </Section>
  );
}
