import type { ComponentType } from 'react';
import type { VendorRecord } from '../../../shared/domain/vendor.ts';
import { SafeguardChecks } from './SafeguardChecks.tsx';
import { Baas } from './Baas.tsx';
import { Details } from './Details.tsx';
import { Subcontractors } from './Subcontractors.tsx';
import { Risk } from './Risk.tsx';
import { RiskHistory } from './RiskHistory.tsx';
import { VendorAbout } from './VendorAbout.tsx';
import { VendorChanges } from './VendorChanges.tsx';
import { VendorDecision } from './VendorDecision.tsx';
import { VendorDocuments } from './VendorDocuments.tsx';
import { VendorEnd } from './VendorEnd.tsx';
import { VendorExposures } from './VendorExposures.tsx';
import { VendorFindings } from './VendorFindings.tsx';
import { VendorHistory } from './VendorHistory.tsx';
import { VendorStanding } from './VendorStanding.tsx';
import { VendorUsers } from './VendorUsers.tsx';
import type { VendorTab } from './vendors-search.ts';

/** What stands on a vendor's page below its summary, in the order of the decision: a component for each section. */
export const vendorSections: Readonly<Record<VendorTab, ComponentType<{ vendor: VendorRecord }>>> = {
  decision: ({ vendor }) => (
    <>
      <VendorDecision vendor={vendor} />
      <VendorStanding vendor={vendor} />
      <Baas vendor={vendor} />
      <Subcontractors vendor={vendor} />
    </>
  ),
  risk: ({ vendor }) => (
    <>
      <Risk vendor={vendor} />
      <SafeguardChecks vendor={vendor} />
      <RiskHistory vendor={vendor} />
    </>
  ),
  use: ({ vendor }) => (
    <>
      <VendorExposures vendor={vendor} />
      <VendorFindings vendor={vendor} />
      <VendorUsers vendor={vendor} />
    </>
  ),
  about: ({ vendor }) => (
    <>
      <VendorAbout vendor={vendor} />
      <Details vendor={vendor} />
      <VendorDocuments vendor={vendor} />
    </>
  ),
  history: ({ vendor }) => (
    <>
      <VendorEnd vendor={vendor} />
      <VendorHistory vendor={vendor} />
      <VendorChanges vendor={vendor} />
    </>
  ),
};
