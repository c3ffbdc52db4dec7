import type { VendorRecord } from '../../../shared/domain/vendor.ts';
import { Section } from '../../ui/Page.tsx';

/** Its sites, what it does, and who answers for it. */
export function VendorAbout({ vendor }: { vendor: VendorRecord }) {
  return (
    <Section title="Sites and owner" id="about">
      <div className="card">
        <dl className="facts">
          <div>
            <dt>Sites, each with its subdomains</dt>
            <dd>{vendor.sites.join(', ')}</dd>
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
    </Section>
  );
}
